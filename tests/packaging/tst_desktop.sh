#!/usr/bin/env bash
# The desktop file is valid, and what it names is there.
# shellcheck source-path=SCRIPTDIR
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"
need desktop-file-validate rsvg-convert

file=$(ls "$1"/*.desktop)
desktop-file-validate "$file"
id=$(basename -- "$file" .desktop)
grep -qx "Icon=$id" "$file" || fail 'the icon is not named after the program'
grep -q 'MimeType=text/markdown;' "$file" || fail 'Markdown files are not offered'
grep -q "setDesktopFileName(u\"$id\"_s)" "$project/app/main.cpp" || fail 'the window does not name this desktop file'

# Small icons have to stay pictures: not blank, and no mere copy of the large one.
for drawing in jianbao jianbao-small; do
    rsvg-convert --width 16 --height 16 --output "$scratch/$drawing.png" "$project/resources/icons/$drawing.svg"
    [[ $(stat -c %s "$scratch/$drawing.png") -gt 150 ]] || fail "$drawing is blank at 16 pixels"
done
cmp -s "$scratch/jianbao.png" "$scratch/jianbao-small.png" && fail 'the small icon is the large one'
exit 0
