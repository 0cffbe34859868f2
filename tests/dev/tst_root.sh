#!/usr/bin/env bash
# The name of the Debian root, and what is left of an interrupted one.
# shellcheck source-path=SCRIPTDIR
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"
load say rights host mirror root

real_project=$project
project=$scratch/project
mkdir -p "$project/.dev"
cp "$real_project/.dev/packages.debian" "$project/.dev/"
before=$(root_name)
same 'the name is a hash' yes "$([[ $before =~ ^root-[0-9a-f]{16}$ ]] && echo yes)"
printf '# a remark\n\n' >>"$project/.dev/packages.debian"
same 'a comment does not make another root' "$before" "$(root_name)"
echo 'another-package' >>"$project/.dev/packages.debian"
same 'another package does' different "$([[ $(root_name) == "$before" ]] || echo different)"

partial="$scratch/cache 夹/root-x.partial"
mkdir -p "$partial/usr/share"
: >"$partial/usr/share/file"
chmod a-w "$partial/usr/share"
remove_partial "$partial" 2>/dev/null
same 'what was left is removed, read-only folders too' gone "$([[ -e $partial ]] || echo gone)"
same 'nothing left, nothing said' '' "$(remove_partial "$partial" 2>&1)"

same 'versions compare as numbers' '0 1 0' "$(at_least 6.10.1 6.8 && printf '0 '; at_least 6.4.2 6.8 || printf '1 '; at_least 6.8 6.8 && printf 0)"

finish
