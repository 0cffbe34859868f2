# What the shell tests share: a scratch folder, the parts of ./dev, and comparing.
# shellcheck shell=bash
set -euo pipefail

project=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=$(mktemp -d "${TMPDIR:-/tmp}/jianbao-dev.XXXXXX")
trap 'rm -rf -- "$scratch"' EXIT
failures=0

# load PART…: brings in parts of .dev/.
load()
{
    local part
    for part in "$@"; do
        # shellcheck source=/dev/null
        source "$project/.dev/$part.sh"
    done
}

# same WHAT EXPECTED ACTUAL
same()
{
    if [[ $2 != "$3" ]]; then
        printf 'FAIL  %s\n  expected: %q\n  actual:   %q\n' "$1" "$2" "$3"
        failures=$((failures + 1))
    else
        printf 'ok    %s\n' "$1"
    fi
}

finish()
{
    [[ $failures -eq 0 ]]
}
