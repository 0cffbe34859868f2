# Format and static checks.
# shellcheck shell=bash

# The project's C++ files, one per line, relative to it; a source archive has no git to ask.
cpp_files()
{
    if have git && git -C "$project" rev-parse --git-dir >/dev/null 2>&1; then
        git -C "$project" ls-files -- '*.cpp' '*.h'
    else
        (cd "$project" && find app editor preview tests -name '*.cpp' -o -name '*.h')
    fi
}

# read_cpp_files FILE…: sets the array `files` to those named, or to all that there are.
read_cpp_files()
{
    local file
    files=("$@")
    [[ ${#files[@]} -eq 0 ]] || return 0
    while IFS= read -r file; do
        [[ -f $project/$file ]] && files+=("$file")
    done < <(cpp_files)
    [[ ${#files[@]} -gt 0 ]] || fail 'No C++ files were found.'
}

command_format()
{
    local files
    prepare_environment
    cd "$project"
    read_cpp_files "$@"
    announce "Formatting ${#files[@]} files"
    inside clang-format -i "${files[@]}"
    took
}

command_lint()
{
    local files failed=0 sources=() file
    prepare_environment
    cd "$project"
    read_cpp_files "$@"

    announce "clang-format (${#files[@]} files; ./dev format repairs)"
    inside clang-format --dry-run -Werror "${files[@]}" || failed=1
    took

    announce 'shellcheck'
    inside shellcheck dev .ci/run .dev/private-session tests/dev/*.sh tests/packaging/tst_*.sh packaging/appimage/build.sh \
        packaging/appimage/AppRun packaging/appimage/QtWebEngineProcess || failed=1
    took

    # What clang-tidy reads includes what Qt's tools generate, so those run first; nothing else is compiled.
    build_preset tidy autogen
    for file in "${files[@]}"; do
        # Only what is compiled has a command to check it with.
        if [[ $file == *.cpp ]] && grep -qF "\"file\": \"$project/$file\"" build/tidy/compile_commands.json; then
            sources+=("$file")
        fi
    done
    if [[ ${#sources[@]} -gt 0 ]]; then
        announce "clang-tidy (${#sources[@]} files)"
        # Findings come on stdout; stderr only counts those in other people's headers.
        printf '%s\0' "${sources[@]}" \
            | inside xargs -0 -n 1 -P "$(processors)" clang-tidy --quiet -p build/tidy 2>/dev/null || failed=1
        took
    fi

    [[ $failed -eq 0 ]] || fail 'Something is to be mended (see above).'
}
