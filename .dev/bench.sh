# ./dev bench: what the program takes, beside what is used today, as one table with the aim behind each figure.
# shellcheck shell=bash

# on_screen COMMAND…: in a private session with an X server of its own.
on_screen()
{
    in_private_session xvfb-run -a -s '-screen 0 1280x800x24' env \
        "${without_graphics_card[@]}" QT_QPA_PLATFORM=xcb LANG=zh_CN.UTF-8 LANGUAGE=zh_CN LC_ALL= "$@"
}

# The real issues beside the project, as far as there are any; else the sample.
bench_issues()
{
    local folder=${project%/*}/shared/corpus
    if [[ -n $(find -L "$folder" -name '*.md' -print -quit 2>/dev/null) ]]; then
        find -L "$folder" -name '*.md' | sort
    else
        echo "$sample"
    fi
}

# Makes peers_folder ready. Their packages come from the registry, and only when the caller asks for them.
prepare_peers()
{
    local install=$1
    peers_folder=$project/build/bench/peers
    have node || { peers_missing='node is not installed'; return 1; }
    mkdir -p "$peers_folder"
    cp "$project"/tests/bench/peers/* "$peers_folder/"
    if [[ $install == yes && ! -d $peers_folder/node_modules ]]; then
        announce 'Fetching the packages of the other tools'
        (cd "$peers_folder" && npm install --no-audit --no-fund --loglevel=error >&2) || true
        took
    fi
    [[ -d $peers_folder/node_modules/markdown-it ]] || { peers_missing='their packages are not there: ./dev bench --peers fetches them'; return 1; }
}

command_bench()
{
    local install=no bin=$project/build/bench/bin theme=$project/resources/themes/default.css
    local issues=() issue peers='' peers_folder='' peers_missing='' cli process measurer cold
    if [[ ${1-} == checks || ${1-} == archive ]]; then
        measurer=bench_$1
        shift
        build_preset bench "$measurer"
        in_private_session "$bin/$measurer" "$@"
        return
    fi
    if [[ ${1-} == --peers ]]; then
        install=yes
        shift
    fi
    [[ $# -eq 0 ]] || fail 'bench takes nothing but checks or archive, and --peers, which fetches the other tools from the npm registry.'
    build_preset bench all
    make_twin "$bin/bench_process"
    while IFS= read -r issue; do
        issues+=("$issue")
    done < <(bench_issues)
    prepare_peers "$install" && peers=yes

    announce 'Measuring; it takes some minutes and wants a machine with nothing else to do'
    in_private_session "$bin/bench_render"

    if [[ -n $peers ]]; then
        printf '\nThe same issues by other tools, warm\n'
        node "$peers_folder/warm.mjs" "$theme" 5 "${issues[@]}"
    fi
    issue=${issues[${#issues[@]} - 1]}
    cli=$bin/jianbao-cli
    measurer=$bin/bench_process
    [[ ! -x $cli.host ]] || cli=$cli.host
    [[ ! -x $measurer.host ]] || measurer=$measurer.host
    cold=(jianbao-cli "$cli" export --to html "$issue")
    if [[ -n $peers ]]; then
        for process in markdown-it+juice wenyan; do
            cold+=(-- "$process" node "$peers_folder/cold.mjs" "$process" "$theme" "$issue")
        done
    fi
    printf '\nOne issue from the command line, cold\n'
    "$measurer" 11 "${cold[@]}"
    [[ -n $peers ]] || printf '  other tools not measured: %s\n' "$peers_missing"

    in_private_session "$bin/bench_checks"
    in_private_session "$bin/bench_archive"
    in_private_session "$bin/bench_keystroke" --keys 100
    if [[ -x $bin/bench_preview ]] && inside sh -c 'command -v xvfb-run' >/dev/null 2>&1; then
        on_screen "$bin/bench_preview"
        on_screen "$bin/bench_start" "$(editor_program bench)" "$sample"
    else
        printf '\nFrom a key, and from the command, to the screen: not measured without xvfb-run\n'
    fi
    took
}
