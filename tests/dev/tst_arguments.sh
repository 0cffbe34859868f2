#!/usr/bin/env bash
# What ./dev says to wrong use.
# shellcheck source-path=SCRIPTDIR
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"

code=0
"$project/dev" help >"$scratch/out" 2>"$scratch/err" || code=$?
same 'help succeeds' 0 "$code"
same 'help goes to stdout' '' "$(cat "$scratch/err")"
for command in run test build cli bench shell format lint screenshot; do
    same "help names $command" 1 "$(grep -c "^\./dev $command " "$scratch/out")"
done

code=0
message=$("$project/dev" lnit 2>&1 >/dev/null) || code=$?
same 'an unknown command fails' 1 "$code"
same 'and is named' "dev: There is no command 'lnit'." "${message##*$'\n'}"

message=$("$project/dev" build --preset fast 2>&1) || true
same 'an unknown preset is named' "dev: There is no preset 'fast': dev, release, asan, tidy, bench or package." "$message"
message=$("$project/dev" screenshot large 2>&1) || true
same 'so is what is no size' "dev: 'large' is no size: write WIDTHxHEIGHT, for example 1440x900." "$message"

finish
