# What the packaging tests share. The first argument of a test is the folder of the configured files.
# shellcheck shell=bash
set -euo pipefail

project=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=$(mktemp -d "${TMPDIR:-/tmp}/jianbao-packaging.XXXXXX")
trap 'rm -rf -- "$scratch"' EXIT

# need TOOL…: skips the test where one is not there.
need()
{
    local tool
    for tool in "$@"; do
        command -v "$tool" >/dev/null || { echo "skipped: $tool is not here"; exit 77; }
    done
}

fail()
{
    printf 'FAIL  %s\n' "$*"
    exit 1
}
