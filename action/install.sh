#!/usr/bin/env bash
# Finds the plancmp to run: the version that was asked for, or else that of this action, apart from the project's own packages.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
version=${PLANCMP_VERSION:-}

if ! node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)'; then
  echo '::error title=plancmp::plancmp needs Node 20.19 or later: put actions/setup-node before it'
  exit 2
fi
own=$(dirname -- "$here")
answer() { printf 'command=%s\n' "$1" >>"$GITHUB_OUTPUT"; }

# What is built beside the action, as in its own repository, is run as it is.
if [[ -z $version && -f $own/dist/cli.cjs ]]; then
  answer "$own/bin/plancmp.cjs"
  exit 0
fi

wanted=${version:-$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).version' "$own/package.json")}
# A version, a range of versions or the name of a release; nothing that npm would take for a file, an address or an option.
if [[ ! $wanted =~ ^[0-9A-Za-z^~][0-9A-Za-z.+_-]*$ ]]; then
  echo '::error title=plancmp::the input "version" is not the version of a package'
  exit 2
fi

folder=$(mktemp -d "${RUNNER_TEMP:?}/plancmp-install.XXXXXX")
quiet=(--loglevel=error --no-audit --no-fund --ignore-scripts)
if npm install "${quiet[@]}" --no-save --prefix "$folder" -- "plancmp@$wanted"; then
  answer "$folder/node_modules/.bin/plancmp"
  exit 0
fi
# A commit of the action whose version is not published is built from its own sources; a version that was asked for is not.
if [[ -n $version || ! -f $own/bin/build.js ]]; then
  echo "::error title=plancmp::plancmp $wanted cannot be installed; what npm said is in the log of this job"
  exit 2
fi
echo "plancmp: version $wanted is not to be had; building it from the sources of the action" >&2
cp -R -- "$own"/{bin,drafts,schemas,src,package.json,package-lock.json,tsconfig.json} "$folder"
cd -- "$folder"
npm ci "${quiet[@]}" --include=dev
node bin/build.js
answer "$folder/bin/plancmp.cjs"
