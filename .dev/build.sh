# Configuring and building one preset into build/<preset>.
# shellcheck shell=bash

processors()
{
    nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2
}

# build_preset PRESET TARGET…: "all" is everything, tests included. Configures when there is nothing to build with, when the
# tree was made for another environment, or when warnings become errors (CI); after that ninja itself notices changes.
build_preset()
{
    local preset=$1 tree=$project/build/$1
    shift
    local options=() description
    prepare_environment
    mkdir -p "$tree" 2>/dev/null && [[ -w $tree ]] || fail "The folder $tree cannot be written: builds need it."

    if have flock; then
        exec 9>"$tree/lock"
        if ! flock -n 9; then
            announce "Waiting for another build in build/$preset"
            flock 9
            took
        fi
    fi

    description=$(describe_environment)
    if [[ -e $tree/CMakeCache.txt && $(cat "$tree/environment" 2>/dev/null) != "$description" ]]; then
        note "build/$preset was made elsewhere; it is made anew"
        find "$tree" -mindepth 1 -maxdepth 1 ! -name lock -exec rm -rf -- {} +
    fi
    if [[ ! -e $tree/build.ninja || $project/CMakePresets.json -nt $tree/build.ninja ]] || must_turn_strict "$tree"; then
        announce "Configuring ($preset)"
        # shellcheck disable=SC2016 # the shell inside expands it
        if inside sh -c 'command -v ccache' >/dev/null 2>&1; then
            options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER_LAUNCHER=ccache)
        fi
        [[ ${CI-} != true ]] || options+=(-DJIANBAO_WARNINGS_AS_ERRORS=ON)
        rm -f -- "$tree/build.ninja"
        if ! inside cmake -S "$project" --preset "$preset" ${options[@]+"${options[@]}"} >"$tree/configure.log" 2>&1; then
            cat "$tree/configure.log" >&2
            fail 'Configuring failed (see above).'
        fi
        printf '%s\n' "$description" >"$tree/environment"
        took
    fi

    announce "Building ($preset: $*)"
    NINJA_STATUS='    [%f/%t] ' inside cmake --build "$tree" --parallel "$(processors)" --target "$@" >&2 \
        || fail 'The build failed (see above).'
    make_twin "$tree/bin/jianbao-cli" # for cli.sh
    took
    exec 9>&-
}

# make_twin PROGRAM: a copy, PROGRAM.host, that starts outside the root it was built in; nothing without a root.
make_twin()
{
    local program=$1 loader
    loader=$(root_loader)
    [[ -n $loader && -x $program && (! -x $program.host || $program -nt $program.host) ]] || return 0
    # Old-style RPATH holds for the libraries of libraries and of plugins too.
    inside patchelf --set-interpreter "$loader" --force-rpath --set-rpath "${loader%/*}" --output "$program.host.new" "$program" \
        && mv -f -- "$program.host.new" "$program.host"
}

# True when CI asks for warnings as errors and this tree has been configured without. The other way round a tree stays
# strict, so that the two do not take turns in compiling everything.
must_turn_strict()
{
    [[ ${CI-} == true ]] && ! grep -qs '^JIANBAO_WARNINGS_AS_ERRORS:BOOL=ON' "$1/CMakeCache.txt"
}
