# `./dev cli`: the built jianbao-cli, on any path the caller can see.
# shellcheck shell=bash

# run_built_cli HERE ARGS…: replaces this shell with the program when it has been built; returns otherwise.
#
# A program built inside the Debian root has a twin that names that root's own loader and libraries (see build.sh), so it
# starts right in the caller's file system: every path means what it means to the caller, /usr and files yet to be
# written too, and it costs nothing where entering the root costs 10 ms.
run_built_cli()
{
    local here=$1
    shift
    local tree=$here/build/release kind='' libraries=''
    local program=$tree/bin/jianbao-cli twin=$tree/bin/jianbao-cli.host
    [[ -x $program && -r $tree/environment ]] || return 0
    { read -r kind && read -r libraries; } <"$tree/environment" || true

    if [[ $kind == native ]]; then
        exec "$program" "$@"
    fi
    [[ -x $twin && ! $program -nt $twin && -d $libraries ]] || return 0
    source "$here/.dev/locale.sh"
    locale_in_root "${libraries%/usr/lib/*}"
    [[ -z $locale_folder ]] || export LOCPATH=${locale_folder%/*}
    export QT_PLUGIN_PATH=$libraries/qt6/plugins GIO_MODULE_DIR=$libraries/gio/modules
    exec -a jianbao-cli "$twin" "$@"
}
