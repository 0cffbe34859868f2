# The Debian 13 root: where the machine's own Linux is too old for Qt 6.8 and KF6, everything is built and run inside it.
# It lives in the user's cache folder under a name that is a hash of its package list, so that clones share it.
#
# Tried on Debian 12, as root and as an ordinary user.
# shellcheck shell=bash

readonly root_suite=trixie
# Raised when the recipe below changes what ends up in the root.
readonly root_recipe=1

cache_folder()
{
    echo "${XDG_CACHE_HOME:-$HOME/.cache}/jianbao"
}

root_name()
{
    local hash
    hash=$(printf '%s\n' "$root_recipe" "$root_suite" "$(uname -m)" "$(packages_for debian)" | sha256sum)
    echo "root-${hash:0:16}"
}

# Says what the machine lacks for a root, or nothing.
prepare_root_tools()
{
    local missing=() user_id=''
    have bwrap || missing+=(bubblewrap)
    have mmdebstrap || missing+=(mmdebstrap)
    # An ordinary user's mmdebstrap maps a range of user ids, which needs newuidmap.
    [[ $EUID -eq 0 ]] || have newuidmap || missing+=(uidmap)
    if [[ ${#missing[@]} -gt 0 ]]; then
        [[ $(host_family) == debian ]] || fail \
            "This Linux has neither Qt $needed_qt nor the tools to make a Debian root, which Jianbao would work in instead." \
            "Install the programs bwrap (bubblewrap) and mmdebstrap, then run this again. Missing: ${missing[*]}"
        [[ -r /usr/share/keyrings/debian-archive-keyring.gpg ]] || missing+=(debian-archive-keyring)
        host_install debian "${missing[@]}"
    fi
    if ! bwrap --unshare-user --uid 1000 --gid 1000 --ro-bind / / true 2>/dev/null; then
        fail 'This system does not let programs make a user namespace, which the Debian root needs.' \
            'On Ubuntu the administrator allows it with:   sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0' \
            'On an older Debian with:                      sudo sysctl kernel.unprivileged_userns_clone=1' \
            'In a Docker container, start it with:         --security-opt seccomp=unconfined --cap-add SYS_ADMIN'
    fi
    if [[ $EUID -ne 0 ]]; then
        user_id=$(id -un)
        grep -qs -e "^$user_id:" -e "^$EUID:" /etc/subuid || fail \
            "The user $user_id has no range of subordinate user ids, which making a Debian root needs." \
            "The administrator adds one with:   sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $user_id"
    fi
}

# Removes what an interrupted run left. A mount below it is never followed: that could be the machine's own /dev.
remove_partial()
{
    local path=$1
    [[ -e $path ]] || return 0
    note 'Removing what an interrupted run left behind'
    # The kernel writes a space in a path as \040.
    if grep -qsF " ${path// /\\040}/" /proc/self/mountinfo; then
        fail "Something is still mounted below $path." 'Unmount it (or restart the machine), then run this again.'
    fi
    chmod -R u+rwX -- "$path" 2>/dev/null || true
    rm -rf --one-file-system -- "$path" || fail "$path cannot be removed. Remove it by hand, then run this again."
}

# The host's own answers on proxies, expiry of frozen mirrors and the like hold for the new root's apt too.
apt_fetch_options()
{
    have apt-config || return 0
    apt-config dump 2>/dev/null | grep -E '^Acquire::((https?|ftp)(::|[ ])|Check-Valid-Until|Check-Date|ForceIPv|Retries)' \
        | grep -v ' "";$' || true
}

# make_root DIRECTORY: fills DIRECTORY, which must not exist, from Debian's packages.
make_root()
{
    local directory=$1 mirror keyring packages options source=() arguments
    IFS='|' read -r mirror keyring < <(debian_archive) || true
    packages=$(packages_for debian)
    packages=${packages# }
    packages=${packages% }
    options=$(apt_fetch_options)

    arguments=(--variant=minbase --components=main "--include=${packages// /,}"
        '--dpkgopt=path-exclude=/usr/share/man/*' '--dpkgopt=path-exclude=/usr/share/info/*'
        '--dpkgopt=path-exclude=/usr/share/doc/*' '--dpkgopt=path-include=/usr/share/doc/*/copyright')
    [[ -z $options ]] || arguments+=("--aptopt=$options")
    # shellcheck disable=SC2016 # $1 is mmdebstrap's
    arguments+=('--customize-hook=for name in zh_CN zh_TW zh_HK en_US en_GB; do chroot "$1" localedef --no-archive -i $name -f UTF-8 $name.UTF-8 || exit; done')
    # Places that enter.sh covers with the host's own files.
    # shellcheck disable=SC2016
    arguments+=('--customize-hook=cd "$1/etc" && rm -f resolv.conf hosts machine-id && touch resolv.conf hosts machine-id && mkdir -p "$1/usr/local/share/fonts"')
    if [[ -n $mirror ]]; then
        source=("deb ${keyring:+[signed-by=$keyring] }$mirror $root_suite main")
    elif [[ -n $keyring ]]; then
        arguments+=("--keyring=$keyring")
    fi

    if [[ $EUID -eq 0 ]]; then
        # In a mount namespace of its own: if it is killed, what it mounted (the machine's own /dev/shm, for one) goes too.
        unshare --mount --propagation private mmdebstrap --mode=root "${arguments[@]}" $root_suite "$directory" ${source[@]+"${source[@]}"}
    else
        # Unpacked from an archive, every file is the caller's own and can be removed without ado. What is being made
        # stands in /var/tmp meanwhile: a user id of the mapped range cannot look into a private home.
        mkdir -p "$directory"
        TMPDIR=/var/tmp mmdebstrap --mode=unshare --format=tar "${arguments[@]}" $root_suite - ${source[@]+"${source[@]}"} \
            | tar -x --no-same-owner --exclude='./dev/*' -C "$directory"
    fi >&2
}

# Makes sure that the root exists and sets root_path.
prepare_root()
{
    local folder partial free
    folder=$(cache_folder)
    root_path=$folder/$(root_name)
    if [[ -d $root_path ]] && have bwrap; then
        return
    fi
    prepare_root_tools
    [[ -d $root_path ]] && return
    mkdir -p "$folder" 2>/dev/null && [[ -w $folder ]] || fail "The cache folder $folder cannot be written." \
        'Set XDG_CACHE_HOME to a folder with 3 GB to spare.'

    # mmdebstrap holds the lock too: if this script is killed, the next run waits until nothing writes any more.
    exec 8>"$folder/lock"
    if ! flock -n 8; then
        announce 'Waiting for another ./dev that is making the Debian 13 root'
        flock 8
        took
    fi
    if [[ ! -d $root_path ]]; then
        partial=$root_path.partial
        announce 'Making a Debian 13 root, because this Linux has no Qt 6.8 (once per machine; some 2 minutes and 2 GB)'
        note "in $root_path"
        remove_partial "$partial"
        free=$(df -Pk "$folder" | awk 'NR == 2 { print $4 }')
        [[ $free -gt 3000000 ]] || fail "There is not enough room in $folder: 3 GB are needed, $((free / 1000)) MB are free." \
            'Make room, or set XDG_CACHE_HOME to a folder elsewhere.'
        # A process of its own: should only this script be killed, the root is still finished for the next run.
        (make_root "$partial" && mv -T -- "$partial" "$root_path") || fail 'The Debian 13 root could not be made; the reason stands above.' \
            'Is the Debian archive within reach? It is taken from /etc/apt; JIANBAO_DEBIAN_MIRROR (and' \
            'JIANBAO_DEBIAN_KEYRING) name another. The next run starts afresh.'
        took
        [[ $(find "$folder" -maxdepth 1 -name 'root-*' | wc -l) -le 1 ]] || note \
            "$folder holds roots of other versions of Jianbao too. Those that no clone uses any more can be deleted."
    fi
    exec 8>&-
}
