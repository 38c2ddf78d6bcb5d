#!/usr/bin/env bash
# Installs the version of plancmp that was asked for, or that of this action, apart from the project's own packages.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
version=${PLANCMP_VERSION:-}

if ! node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)'; then
  echo '::error title=plancmp::plancmp needs Node 20.19 or later: put actions/setup-node before it'
  exit 2
fi
if [[ -z $version ]]; then
  version=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).version' "$here/../package.json")
fi
# A version, a range of versions or the name of a release; nothing that npm would take for a file, an address or an option.
if [[ ! $version =~ ^[0-9A-Za-z^~][0-9A-Za-z.+_-]*$ ]]; then
  echo '::error title=plancmp::the input "version" is not the version of a package'
  exit 2
fi

folder=$(mktemp -d "${RUNNER_TEMP:?}/plancmp-install.XXXXXX")
npm install --loglevel=error --no-save --no-audit --no-fund --ignore-scripts --prefix "$folder" -- "plancmp@$version"
printf 'command=%s\n' "$folder/node_modules/.bin/plancmp" >>"$GITHUB_OUTPUT"
