/** For bash 3.2 and later, without bash-completion. `printf %s` and `eval` are not needed: the tool quotes its answers. */
export const bash = `# Completion of plancmp for bash, made by plancmp completion bash.
_plancmp() {
  local reply
  COMPREPLY=()
  while IFS= read -r reply; do
    COMPREPLY+=("$reply")
  done < <(command plancmp complete bash -- "\${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
  # Points in their order; older versions of bash know neither.
  compopt -o nosort 2>/dev/null || :
}
complete -o nospace -F _plancmp plancmp
`;
