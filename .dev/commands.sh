# The commands themselves.
# shellcheck shell=bash

readonly sample=$project/resources/samples/sample-issue.md

usage()
{
    cat <<'TEXT'
./dev run [FILE]         open FILE (by default the sample issue) in the editor; sets up and builds what is missing
./dev test [CTEST…]      build everything and run all tests without a display, e.g. ./dev test -R changeset
./dev build              build the programs into build/release
./dev cli ARGS…          the built jianbao-cli, e.g. ./dev cli show --json issue.md
./dev bench [--peers]    measure speed and memory, and print a table with the aims; --peers fetches the tools used
                         today with npm, to be measured beside it. "bench archive" measures searches in old issues,
                         "bench checks" what the checks find in the newsletter's history and in final issues
                         (--list, --missed)
./dev shell [COMMAND…]   a shell where the build lives (the Debian root, if there is one)
./dev translations       bring translations/*.ts up to date with the code, and draft the Chinese of Taiwan from that
                         of the mainland
./dev format [FILE…]     format the C++ sources in place
./dev lint [FILE…]       check format, clang-tidy and the shell scripts; changes nothing. All of it takes a while:
                         name files (relative to the project) to check only those
./dev package [KIND…]    make packages in out/: appimage, deb, source, or all of them. --runtime FILE is what stands before
                         the AppImage's files (by default a small one of our own); "try" installs the packages in
                         bare systems and starts them
./dev screenshot [WxH]   take docs/screenshot.png of the real window
./dev help               this text

build, test take --preset dev|release|asan|tidy|bench|package (release by default).

Where Linux is too old for Qt 6.8, all of it happens in a Debian 13 root that is made once in the cache folder
(~/.cache/jianbao; it may be deleted, and is made again). These settings are for unusual machines:
  JIANBAO_ENVIRONMENT=native|root      build on the machine itself, or in the root, whatever looks right
  JIANBAO_DEBIAN_MIRROR=ADDRESS        the Debian archive to make the root from, instead of the one in /etc/apt
  JIANBAO_DEBIAN_KEYRING=FILE          the keys it is signed with
  CI=true                              warnings are errors
TEXT
}

# Sets preset and remaining_arguments from "--preset NAME" wherever it stands in the arguments.
take_preset()
{
    preset=release
    remaining_arguments=()
    while [[ $# -gt 0 ]]; do
        case $1 in
        --preset)
            [[ $# -ge 2 ]] || fail '--preset needs a name: dev, release, asan, tidy, bench or package.'
            preset=$2
            shift 2
            ;;
        --preset=*)
            preset=${1#*=}
            shift
            ;;
        *)
            remaining_arguments+=("$1")
            shift
            ;;
        esac
    done
    case $preset in
    dev | release | asan | tidy | bench | package) ;;
    *) fail "There is no preset '$preset': dev, release, asan, tidy, bench or package." ;;
    esac
}

command_build()
{
    take_preset "$@"
    if [[ ${#remaining_arguments[@]} -eq 0 ]]; then
        remaining_arguments=(jianbao jianbao-cli)
    fi
    build_preset "$preset" "${remaining_arguments[@]}"
}

command_test()
{
    take_preset "$@"
    build_preset "$preset" all
    announce 'Running the tests'
    cd "$project"
    in_private_session ctest --preset "$preset" --parallel "$(processors)" --no-tests=error \
        ${remaining_arguments[@]+"${remaining_arguments[@]}"}
}

command_cli()
{
    build_preset release jianbao-cli
    # Not built before: it is now.
    # shellcheck source=/dev/null
    source "$project/.dev/cli.sh"
    run_built_cli "$project" "$@"
    fail 'jianbao-cli was built but cannot be started.'
}

# editor_program [PRESET]: the built editor; on macOS it lies in a bundle.
editor_program()
{
    local folder=$project/build/${1-release}/bin
    if [[ -d $folder/jianbao.app ]]; then
        folder=$folder/jianbao.app/Contents/MacOS
    fi
    echo "$folder/jianbao"
}

command_run()
{
    [[ $# -gt 0 ]] || set -- "$sample"
    named_paths+=("$@")
    build_preset release jianbao jianbao-cli
    if [[ $(uname -s) == Linux && -z ${DISPLAY-} && -z ${WAYLAND_DISPLAY-} ]]; then
        show_without_display "$1"
        return
    fi
    announce 'Opening the editor'
    inside_as_user "$(editor_program)" "$@"
}

# That there is no graphics card where there is no display is no news, but Qt and Chromium would say it six times.
readonly without_graphics_card=(QT_LOGGING_RULES='*.warning=false' QTWEBENGINE_CHROMIUM_FLAGS=--disable-gpu)

# show_without_display FILE: what can be shown where no window can open.
show_without_display()
{
    local file=$1 name page picture
    name=${file##*/}
    name=${name%.*}
    page=$project/out/${name:-issue}.html
    picture=$project/out/editor.png
    mkdir -p "$project/out"
    announce 'There is no display (DISPLAY and WAYLAND_DISPLAY are not set), so no window can open'
    "$project/dev" cli export --to html -o "$page" "$file" || exit
    note "the issue as a page:           $page"
    in_private_session env "${without_graphics_card[@]}" "$(editor_program)" --screenshot "$picture" --size 1440x900 "$file" || exit
    note "a picture of the editor window: $picture"
    took
}

command_screenshot()
{
    local size=${1:-1440x900}
    [[ $size =~ ^[1-9][0-9]*x[1-9][0-9]*$ ]] || fail "'$size' is no size: write WIDTHxHEIGHT, for example 1440x900."
    build_preset release jianbao
    announce "Taking docs/screenshot.png ($size)"
    mkdir -p "$project/docs"
    cd "$project"
    # Chinese is what most who look at the picture will use.
    in_private_session xvfb-run -a -s "-screen 0 ${size}x24" env \
        "${without_graphics_card[@]}" QT_QPA_PLATFORM=xcb LANG=zh_CN.UTF-8 LANGUAGE=zh_CN LC_ALL= \
        "$(editor_program)" --screenshot docs/screenshot.png --size "$size" "$sample"
    took
}

command_translations()
{
    local texts=$project/translations
    build_preset release update_translations
    # Counted, because an unfinished one makes a test fail.
    note "$(grep -c 'type="unfinished"' "$texts/jianbao_zh_CN.ts") texts wait for their Chinese"
    if inside sh -c 'command -v opencc && command -v python3' >/dev/null 2>&1; then
        note "$(inside python3 "$project/.dev/taiwan.py" "$texts"/jianbao_zh_{CN,TW}.ts "$texts/taiwan-words.tsv")"
    else
        note 'without opencc and python3, nothing is drafted for Taiwan'
    fi
}

command_shell()
{
    prepare_environment
    if [[ $# -eq 0 ]]; then
        set -- bash
    fi
    inside "$@"
}

main()
{
    local command=${1:-help}
    [[ $# -eq 0 ]] || shift
    case $command in
    run | test | build | cli | bench | shell | format | lint | package | screenshot | translations) "command_$command" "$@" ;;
    help | --help | -h) usage ;;
    *)
        usage >&2
        fail "There is no command '$command'."
        ;;
    esac
}
