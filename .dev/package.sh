# Packages for Linux, in out/. What is in them stands in packaging/.
# shellcheck shell=bash

# The date of every packed file: of the last commit, or for an unpacked source tarball of its changelog.
package_date()
{
    git -C "$project" log -1 --format=%ct 2>/dev/null || date -r "$project/CHANGELOG.md" +%s
}

# command_package [appimage|deb|source|try]… [--runtime FILE]
command_package()
{
    local kinds=() runtime='' kind
    while [[ $# -gt 0 ]]; do
        case $1 in
        appimage | deb | source | try) kinds+=("$1") ;;
        --runtime)
            [[ $# -ge 2 && -r $2 ]] || fail '--runtime needs a file that can be read: the AppImage runtime.'
            runtime=$(realpath -- "$2")
            named_paths+=("$runtime")
            shift
            ;;
        *) fail "There is no package '$1': appimage, deb, source, or try." ;;
        esac
        shift
    done
    [[ $(uname -s) == Linux ]] || fail 'On this system CPack makes the package: cmake --build --preset package --target package'
    [[ ${#kinds[@]} -gt 0 ]] || kinds=(source deb appimage)

    SOURCE_DATE_EPOCH=$(package_date)
    export SOURCE_DATE_EPOCH
    mkdir -p "$project/out"
    if [[ ${kinds[*]} != source && ${kinds[*]} != try ]]; then
        build_preset package all
    fi
    for kind in "${kinds[@]}"; do
        "package_$kind" "$runtime"
    done
}

package_deb()
{
    announce 'Packing the .deb'
    inside cpack --config "$project/build/package/CPackConfig.cmake" -G DEB -B "$project/out" >"$project/out/deb.log" 2>&1 \
        || { cat "$project/out/deb.log" >&2; fail 'The .deb could not be made (see above).'; }
    rm -rf -- "$project/out/_CPack_Packages" "$project/out/deb.log"
    inside lintian --fail-on error --suppress-tags embedded-library "$(newest_package deb)" >&2 || fail 'lintian found errors (see above).'
    note "$(newest_package deb)"
    took
}

package_source()
{
    local tree=$project/build/source
    announce 'Packing the sources'
    prepare_environment
    # Configuring is all that a source package needs, and configuring alone is quick.
    inside cmake -S "$project" -B "$tree" -G Ninja -DBUILD_TESTING=OFF >"$project/out/source.log" 2>&1 \
        && inside cpack --config "$tree/CPackSourceConfig.cmake" -B "$project/out" >>"$project/out/source.log" 2>&1 \
        || { cat "$project/out/source.log" >&2; fail 'The source package could not be made (see above).'; }
    rm -rf -- "$project/out/_CPack_Packages" "$project/out/source.log" "$tree"
    note "$(newest_package tar.gz)"
    took
}

package_appimage()
{
    local output version
    version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$project/build/package/CMakeCache.txt")
    output=$project/out/Jianbao-$version-$(uname -m).AppImage
    announce 'Packing the AppImage'
    inside bash "$project/packaging/appimage/build.sh" "$project/build/package" "$output" "$1" \
        || fail 'The AppImage could not be made (see above).'
    # What updates are computed from; only a release needs it.
    if inside sh -c 'command -v zsyncmake' >/dev/null 2>&1; then
        (cd "$project/out" && inside zsyncmake -q -u "${output##*/}" "${output##*/}" >/dev/null 2>&1) || true
    fi
    took
}

# newest_package SUFFIX: the file in out/ that was made last.
newest_package()
{
    local files
    # shellcheck disable=SC2012 # names of our own making
    files=$(ls -t "$project"/out/*[Jj]ianbao*."$1" 2>/dev/null | head -n 1)
    echo "$files"
}
