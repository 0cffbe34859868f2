# Running a command inside the Debian root, or beside it as an ordinary user.
# shellcheck shell=bash

# Paths that a command was given and that the root must therefore show, whatever they lie in.
named_paths=()

# True for what the root brings itself: there the host's folder of that name stays outside.
is_system_folder()
{
    case $1 in
    /bin | /etc | /lib | /lib32 | /lib64 | /libx32 | /sbin | /usr | /var | /dev | /proc | /sys | /lost+found) return 0 ;;
    *) return 1 ;;
    esac
}

# Shows one path of the host that lies below a system folder. A mount needs something to stand on, so an empty file or
# folder of that name is left in the root where it has none.
show_path()
{
    local path=$1 top
    [[ -e $path ]] || return 0
    path=$(realpath -- "$path")
    top=${path#/}
    is_system_folder "/${top%%/*}" || return 0
    # A file in a folder that the root has not can be saved next to, as saving safely demands.
    [[ -d $path || -d $root_path${path%/*} ]] || path=${path%/*}
    if [[ -d $path ]]; then
        mkdir -p -- "$root_path$path"
    elif [[ ! -e $root_path$path ]]; then
        : >"$root_path$path"
    fi
    enter_arguments+=(--bind "$path" "$path")
}

# Sets enter_arguments, what bwrap needs for the root at root_path.
arrange_root()
{
    local entry user=${USER:-editor} uid=$EUID name zone
    # Chromium's sandbox, gnome-keyring and the rest refuse to serve root. To D-Bus the number must be the caller's own.
    [[ $uid -ne 0 ]] || uid=1000

    enter_arguments=(--unshare-user --uid "$uid" --gid "$uid" --die-with-parent)
    for entry in "$root_path"/*; do
        name=/${entry##*/}
        if [[ -L $entry ]]; then
            enter_arguments+=(--symlink "$(readlink -- "$entry")" "$name")
        elif is_system_folder "$name" && [[ $name != /dev && $name != /proc && $name != /sys && $name != /lost+found ]]; then
            enter_arguments+=(--ro-bind "$entry" "$name")
        fi
    done
    enter_arguments+=(--dev /dev --dev-bind-try /dev/shm /dev/shm --dev-bind-try /dev/dri /dev/dri
        --proc /proc --ro-bind-try /sys /sys)

    # Everything else of the host, so that a path means inside what it means outside; with it come home, /tmp (and the
    # X11 sockets), /run (and the sockets of Wayland and D-Bus).
    for entry in /* /.[!.]*; do
        [[ -e $entry || -L $entry ]] && ! is_system_folder "$entry" || continue
        if [[ -L $entry ]]; then
            enter_arguments+=(--symlink "$(readlink -- "$entry")" "$entry")
        else
            enter_arguments+=(--bind-try "$entry" "$entry")
        fi
    done
    for entry in /var/*; do
        [[ -e $root_path$entry && $entry != /var/tmp ]] || named_paths+=("$entry")
    done
    named_paths+=("${project%/*}" "$PWD" "${HOME:-/}" "$(cache_folder)")
    for entry in "${named_paths[@]}"; do
        show_path "${entry:-/}"
    done

    for entry in /etc/resolv.conf /etc/hosts /etc/machine-id; do
        enter_arguments+=(--ro-bind-try "$entry" "$entry")
    done
    if [[ -z ${TZ-} ]]; then
        zone=$(realpath -e /etc/localtime 2>/dev/null) || zone=''
        zone=${zone#*/zoneinfo/}
        [[ ! -e $root_path/usr/share/zoneinfo/$zone ]] || enter_arguments+=(--setenv TZ "$zone")
    fi
    # The user's own fonts, where fontconfig looks without being told.
    enter_arguments+=(--ro-bind-try /usr/share/fonts /usr/local/share/fonts)
    # What is set for the host's programs would mislead the root's.
    for entry in LD_LIBRARY_PATH LD_PRELOAD QT_PLUGIN_PATH QML2_IMPORT_PATH CMAKE_PREFIX_PATH PKG_CONFIG_PATH GIO_MODULE_DIR \
        LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH GTK_PATH XDG_DATA_DIRS XDG_CONFIG_DIRS; do
        enter_arguments+=(--unsetenv "$entry")
    done
    enter_arguments+=(--setenv PATH /usr/local/bin:/usr/bin:/bin --setenv USER "$user" --setenv LOGNAME "$user" --chdir "$PWD")
    locale_in_root "$root_path"
    if [[ -z $locale_folder ]]; then
        # A language that the root's C library does not know can still be the program's.
        name=${LC_ALL:-${LC_MESSAGES:-${LANG-}}}
        enter_arguments+=(--unsetenv LC_ALL --setenv LANG C.UTF-8 --setenv LC_CTYPE C.UTF-8
            --setenv LANGUAGE "${LANGUAGE:-${name%%[.@]*}}")
    fi
    enter_passwd="root:x:0:0:root:/root:/bin/bash
$user:x:$uid:$uid:$user:${HOME:-/tmp}:/bin/bash"
    enter_arguments+=(--ro-bind-data 7 /etc/passwd)
}

# inside COMMAND…: runs it where the build lives, in the caller's directory, and returns its exit code.
inside()
{
    if [[ $environment == native ]]; then
        "$@"
        return
    fi
    [[ -n ${enter_arguments+set} ]] || arrange_root
    bwrap "${enter_arguments[@]}" "$@" 7<<<"$enter_passwd" 8>&- 9>&-
}

# in_private_session COMMAND…: without a display, with folders and a D-Bus session of its own that end with it, so that no
# setting, cache or key of the user is read or changed: for tests and pictures.
in_private_session()
{
    inside_as_user bash "$project/.dev/private-session" "$@"
}

# inside_as_user COMMAND…: the same, but never as root: WebEngine's sandbox refuses to work for it.
inside_as_user()
{
    if [[ $environment == native && $EUID -eq 0 ]]; then
        [[ $(uname -s) == Linux ]] || fail 'Please run this as an ordinary user: WebEngine refuses to work for root.'
        have bwrap || host_install "$(host_family)" bubblewrap
        bwrap --unshare-user --uid 1000 --gid 1000 --dev-bind / / --die-with-parent "$@" 9>&-
    else
        inside "$@"
    fi
}
