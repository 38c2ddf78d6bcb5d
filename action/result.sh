#!/usr/bin/env bash
# Ends as the check did, now that its summary and outputs are written.
set -euo pipefail

case ${PLANCMP_STATUS:-} in
  0) exit 0 ;;
  1)
    echo '::error title=plancmp::findings make the check fail; they are listed in the summary of the job'
    exit 1
    ;;
  *)
    echo '::error title=plancmp could not compare the drafts::what went wrong is in the log of this job; nothing is known of what changed'
    exit 2
    ;;
esac
