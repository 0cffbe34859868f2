#!/usr/bin/env bash
# Drafts for Taiwan: new texts are drafted, untouched drafts follow the mainland's text, what somebody wrote by hand stays.
set -euo pipefail
for tool in opencc python3; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not here"; exit 77; }
done
project=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=$(mktemp -d "${TMPDIR:-/tmp}/jianbao-taiwan.XXXXXX")
trap 'rm -rf -- "$scratch"' EXIT

fail()
{
    printf 'FAIL  %s\n' "$*"
    cat "$scratch/TW.ts"
    exit 1
}

# catalogue NAME TEXT…: writes NAME.ts with the sources one, two and so on; an empty text waits for its translation.
catalogue()
{
    local file=$scratch/$1.ts text
    local names=(one two three) index=0
    shift
    printf '<TS><context>\n    <name>C</name>\n' >"$file"
    for text in "$@"; do
        printf '    <message>\n        <source>%s</source>\n' "${names[index]}" >>"$file"
        if [[ -n $text ]]; then
            printf '        <translation>%s</translation>\n' "$text" >>"$file"
        else
            printf '        <translation type="unfinished"></translation>\n' >>"$file"
        fi
        printf '    </message>\n' >>"$file"
        index=$((index + 1))
    done
    printf '</context></TS>\n' >>"$file"
}

draft()
{
    python3 "$project/.dev/taiwan.py" "$scratch/CN.ts" "$scratch/TW.ts" "$scratch/words.tsv" >/dev/null
}

has()
{
    grep -q -F "<translation>$1</translation>" "$scratch/TW.ts" || fail "there is no $1"
}

printf '撤銷\t復原\n' >"$scratch/words.tsv"
catalogue CN '打开文件 &amp;&lt;%1&gt;' '撤销' ''
catalogue TW '' '' ''
draft
has '開啟檔案 &amp;&lt;%1&gt;'
has '復原'
grep -q unfinished "$scratch/TW.ts" || fail 'what waits on the mainland was drafted'

sed -i 's/>開啟檔案[^<]*</>打開它</' "$scratch/TW.ts" # by hand
catalogue CN '打开软件' '保存' '新文件'
draft
has '打開它'
has '儲存'
has '新檔案'

cp "$scratch/TW.ts" "$scratch/before"
draft
cmp -s "$scratch/before" "$scratch/TW.ts" || fail 'a second run changed something'
