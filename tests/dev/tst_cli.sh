#!/usr/bin/env bash
# `./dev cli` hands everything through: arguments, the three streams, the exit code.
# shellcheck source-path=SCRIPTDIR
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"

clone="$scratch/克隆 of it"
mkdir -p "$clone/build/release/bin"
cp -r "$project/dev" "$project/.dev" "$clone/"
printf 'native\n' >"$clone/build/release/environment"
cat >"$clone/build/release/bin/jianbao-cli" <<'SCRIPT'
#!/bin/sh
printf '<%s>' "$@"
cat
echo problem >&2
exit 3
SCRIPT
chmod +x "$clone/build/release/bin/jianbao-cli"

code=0
output=$(cd / && printf 'input' | "$clone/dev" cli show 'a b' '*' '' 2>"$scratch/stderr") || code=$?
same 'arguments and stdin arrive as they are' '<show><a b><*><>input' "$output"
same 'the exit code is the program'\''s' 3 "$code"
same 'stderr is the program'\''s alone' problem "$(cat "$scratch/stderr")"

output=$(cd "$clone/build" && ../dev cli x 2>/dev/null </dev/null) || true
same 'from a folder below, by a relative path' '<x>' "$output"

finish
