#!/usr/bin/env bash
# The bundle for macOS is signed inside out, each part by itself: tried with a codesign that only writes down what it is told.
# shellcheck source-path=SCRIPTDIR
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"
need cmake

bundle=$scratch/jianbao.app
web=$bundle/Contents/Frameworks/QtWebEngineCore.framework
mkdir -p "$scratch/bin" "$bundle"/Contents/{MacOS,PlugIns/jianbao} "$web/Versions/A/Helpers/QtWebEngineProcess.app"
touch "$bundle"/Contents/MacOS/{jianbao,jianbao-cli} "$bundle/Contents/PlugIns/jianbao/libjianbao-network.dylib" \
    "$bundle/Contents/Frameworks/libgumbo.dylib"
ln -s A "$web/Versions/Current"
ln -s Versions/Current/Helpers "$web/Helpers"
# shellcheck disable=SC2016 # for that program
printf '#!/bin/sh\necho "$@" >>"$SIGNED"\n' >"$scratch/bin/codesign"
chmod 755 "$scratch/bin/codesign"

# sign NAME [VARIABLE=VALUE]: what is signed, in order, a line each.
sign()
{
    local list=$scratch/$1
    shift
    env PATH="$scratch/bin:$PATH" SIGNED="$list" "$@" cmake -DJIANBAO_BUNDLE="$bundle" -P "$project/packaging/macos/sign.cmake" \
        || fail 'the script does not run'
    cat "$list"
}

# line TEXT PART: the number of the line that signs this part.
line()
{
    grep -n -E "/$2\$" <<<"$1" | cut -d : -f 1
}

nobody=$(sign nobody)
[[ $(wc -l <<<"$nobody") -eq 6 ]] || fail "not each part once: $nobody"
grep -q -e '--options' <<<"$nobody" && fail 'the hardened runtime loads no library beside a program signed by nobody'
[[ $(line "$nobody" QtWebEngineProcess.app) -lt $(line "$nobody" QtWebEngineCore.framework) ]] || fail 'a framework before what is in it'
[[ $(line "$nobody" jianbao.app) -eq 6 ]] || fail 'the bundle is not the last'

somebody=$(sign somebody JIANBAO_SIGN_IDENTITY='Developer ID')
[[ $(grep -c -e '--options runtime --timestamp --sign Developer ID ' <<<"$somebody") -eq 6 ]] || fail "not as a notary asks: $somebody"
[[ $(grep -e '--entitlements' <<<"$somebody") == *QtWebEngineProcess.app ]] || fail 'the web process lacks its right, or another has it'
grep -q -e '--deep' <<<"$somebody" && fail 'one signature over everything takes that right'
exit 0
