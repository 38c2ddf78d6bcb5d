#!/usr/bin/env bash
# Runs the check and writes summary and outputs, whatever it finds; action/result.sh fails for it afterwards.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d "${RUNNER_TEMP:?}/plancmp.XXXXXX")

# A path from here as one from anywhere, so that it never looks like an option.
absolute() {
  if [[ $1 == /* || $1 =~ ^[A-Za-z]:[\\/] ]]; then printf '%s' "$1"; else printf '%s' "$PWD/$1"; fi
}

cd -- "$(absolute "${PLANCMP_FOLDER:-.}")"

# Git refuses a checkout of another user, as there is one in a container.
settings=${GIT_CONFIG_COUNT:-0}
export "GIT_CONFIG_KEY_$settings=safe.directory" "GIT_CONFIG_VALUE_$settings=*" GIT_CONFIG_COUNT=$((settings + 1))

sarif=$work/plancmp.sarif
if [[ -n ${PLANCMP_SARIF:-} ]]; then sarif=$(absolute "$PLANCMP_SARIF"); fi

lines=
if [[ -n ${PLANCMP_LINES:-} ]]; then lines=$(absolute "$PLANCMP_LINES"); fi
for file in "$sarif" ${lines:+"$lines"}; do mkdir -p -- "$(dirname -- "$file")"; done

arguments=(check -f github -o "json=$work/findings.json" -o "sarif=$sarif" -o "markdown=$work/summary.md")
if [[ -n $lines ]]; then arguments+=(-o "lines=$lines"); fi
arguments+=("--reports=$work/reports")
if [[ -n ${PLANCMP_BASE:-} ]]; then arguments+=("--base=$PLANCMP_BASE"); fi
if [[ -n ${PLANCMP_SETTINGS:-} ]]; then arguments+=("--config=$PLANCMP_SETTINGS"); fi
if [[ -n ${PLANCMP_FAIL_ON:-} ]]; then arguments+=("--fail-on=$PLANCMP_FAIL_ON"); fi
arguments+=(--)
while IFS= read -r name || [[ -n $name ]]; do
  name=${name%$'\r'}
  if [[ -n $name ]]; then arguments+=("$name"); fi
done <<<"${PLANCMP_DRAFTS:-}"

run() {
  status=0
  "${PLANCMP:-plancmp}" "${arguments[@]}" 2>"$work/trouble" || status=$?
}

run
# A checkout may lack the commit to compare with. The command that the check names for that is run once: nothing but a fetch
# of a plain name from origin, taken apart here and not by a shell.
fetch='^plancmp: +git fetch(( --no-tags| --unshallow)*) origin( \+?[A-Za-z0-9][A-Za-z0-9_./:@%=-]*)?$'
while [[ $status -eq 2 ]] && IFS= read -r line; do
  if [[ $line =~ $fetch ]]; then
    read -ra words <<<"${BASH_REMATCH[1]} origin${BASH_REMATCH[3]}"
    echo 'plancmp: fetching what the checkout lacks; actions/checkout with fetch-depth: 0 saves this' >&2
    if GIT_TERMINAL_PROMPT=0 git fetch --quiet "${words[@]}" >&2; then run; fi
    break
  fi
done < <(cat -- "$work/trouble")

# What it says is no command to the runner, whatever names are in it.
pause=$(node -p 'require("crypto").randomUUID()')
echo "::stop-commands::$pause"
cat -- "$work/trouble" >&2
echo "::$pause::"

node "$here/outputs.cjs" "$status" "$work" "$sarif"
