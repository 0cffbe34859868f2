#!/usr/bin/env bash
# The manual pages speak of everything that the programs can be told. Arguments: the folder of the configured files,
# jianbao-cli, jianbao.
# shellcheck source-path=SCRIPTDIR
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"
pages=$1 cli=$2 editor=$3
export LC_ALL=C.UTF-8 LANGUAGE=en HOME=$scratch XDG_CONFIG_HOME=$scratch

# options TEXT: the long options that a help text lists.
options()
{
    grep -o -E '^ +(-[a-z], )*--[a-z-]+' <<<"$1" | grep -o -E -- '--[a-z-]+' | sort -u
}

# speaks TEXT OPTION NAME: fails when the text, a piece of a manual page, does not have the option.
speaks()
{
    grep -q -F -- "${2//-/\\-}" <<<"$1" || fail "$3 does not speak of $2"
}

verbs=$("$cli" --help | sed -n 's/^ *jianbao-cli \([a-z][a-z]*\) .*/\1/p')
[[ $(wc -w <<<"$verbs") -ge 6 ]] || fail 'no verbs were found in the help'
for verb in $verbs; do
    chapter=$(sed -n "/^\.SS $verb /,/^\.S[SH] /{//!p;/^\.SS $verb /p}" "$pages/jianbao-cli.1")
    [[ -n $chapter ]] || fail "jianbao-cli.1 does not speak of $verb"
    for option in $(options "$("$cli" "$verb" --help)"); do
        [[ $option == --help ]] || speaks "$chapter" "$option" "jianbao-cli.1, $verb,"
    done
done

for option in $(options "$("$editor" --help)"); do
    [[ $option == --help-all ]] || speaks "$(cat "$pages/jianbao.1")" "$option" jianbao.1
done

if command -v man >/dev/null; then
    for page in jianbao jianbao-cli; do
        warnings=$(LC_ALL=C.UTF-8 man --warnings -l "$pages/$page.1" 2>&1 >/dev/null)
        [[ -z $warnings ]] || fail "$page.1: $warnings"
    done
fi
