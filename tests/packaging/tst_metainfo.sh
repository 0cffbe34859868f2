#!/usr/bin/env bash
# The software centre's entry is valid, and names the desktop file and the version.
# shellcheck source-path=SCRIPTDIR
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"
need appstreamcli xmllint

file=$(ls "$1"/*.metainfo.xml)
appstreamcli validate --no-net --no-color "$file" || fail 'appstreamcli finds it wanting'
launchable=$(xmllint --xpath 'string(//launchable)' "$file")
[[ -e $1/$launchable ]] || fail "there is no $launchable"
version=$(xmllint --xpath 'string(//release[1]/@version)' "$file")
grep -q "^## $version" "$project/CHANGELOG.md" || fail "the changelog does not speak of $version"
[[ $(xmllint --xpath 'count(//description/*[@xml:lang="zh_CN"])' "$file") -gt 0 ]] || fail 'it does not speak Chinese'
