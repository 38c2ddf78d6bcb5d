/** For zsh 5, autoloaded from a folder of `fpath` or sourced after `compinit`. */
export const zsh = `#compdef plancmp
# Completion of plancmp for zsh, made by plancmp completion zsh.
_plancmp() {
  local -a lines closed open
  local line value about entry files prefix
  lines=("\${(@f)$(command plancmp complete zsh -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}")
  files="\${lines[1]%%$'\\t'*}"
  prefix="\${lines[1]#*$'\\t'}"
  for line in "\${(@)lines[2,-1]}"; do
    value="\${line%%$'\\t'*}"
    about="\${line#*$'\\t'}"
    entry="\${\${value//\\\\/\\\\\\\\}//:/\\\\:}\${about:+:$about}"
    # No space follows a revision or the name of a format.
    if [[ "$value" == *[:=] ]]; then open+=("$entry"); else closed+=("$entry"); fi
  done
  local ret=1
  (( $#closed )) && _describe -V -t values plancmp closed -p "$prefix" && ret=0
  (( $#open )) && _describe -V -t open plancmp open -p "$prefix" -S '' && ret=0
  if [[ -n "$files" ]]; then
    [[ -n "$prefix" ]] && compset -P "\${(b)prefix}"
    case "$files" in
      folders) _files -/ && ret=0 ;;
      yaml) _files -g '*.(yaml|yml)(-.)' && ret=0 ;;
      *) _files && ret=0 ;;
    esac
  fi
  return ret
}
if [[ "$funcstack[1]" == _plancmp ]]; then
  _plancmp "$@"
else
  compdef _plancmp plancmp
fi
`;
