# `./dev cli`: the built jianbao-cli, on any path the caller can see.
# shellcheck shell=bash

# run_built_cli HERE ARGS…: replaces this shell with the program when it has been built; returns otherwise.
#
# A program built inside the Debian root is started by that root's own loader, with that root's libraries, right in the
# caller's file system: every path means what it means to the caller (/usr and /etc too, and files yet to be written),
# and it costs a millisecond where entering the root costs ten.
run_built_cli()
{
    local here=$1
    shift
    local tree=$here/build/release
    local program=$tree/app/jianbao-cli
    local kind='' loader='' libraries=''
    [[ -x $program && -r $tree/environment ]] || return 0
    { read -r kind && read -r loader && read -r libraries; } <"$tree/environment" || true

    if [[ $kind == native ]]; then
        exec "$program" "$@"
    fi
    [[ $kind == root-* && -x $loader ]] || return 0
    # shellcheck source=.dev/locale.sh
    source "$here/.dev/locale.sh"
    locale_in_root "${libraries%/usr/lib/*}"
    [[ -z $locale_folder ]] || export LOCPATH=${locale_folder%/*}
    export QT_PLUGIN_PATH=$libraries/qt6/plugins GIO_MODULE_DIR=$libraries/gio/modules
    exec "$loader" --library-path "$libraries" --argv0 jianbao-cli "$program" "$@"
}
