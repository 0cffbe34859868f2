# Building on the machine itself, where its distribution has Qt 6.8 and KF6.
#
# Tried: Debian 12 (which has not). Debian 13's packages are tried through the root that is made of them. Fedora, Arch and
# macOS are written from their package names and await a first try.
# shellcheck shell=bash

readonly needed_qt=6.8

# A value of /etc/os-release, empty when it has none.
os_release()
{
    # shellcheck disable=SC1091
    (. /etc/os-release 2>/dev/null && eval "printf %s \"\${$1-}\"") || true
}

# The kind of system: macos, debian (with Ubuntu and kin), fedora, arch or other.
host_family()
{
    if [[ $(uname -s) == Darwin ]]; then
        echo macos
        return
    fi
    case " $(os_release ID) $(os_release ID_LIKE) " in
    *' debian '* | *' ubuntu '*) echo debian ;;
    *' fedora '*) echo fedora ;;
    *' arch '*) echo arch ;;
    *) echo other ;;
    esac
}

# packages_for FAMILY: the package list, one line, space separated.
packages_for()
{
    sed -e 's/#.*//' "$project/.dev/packages.$1" | tr -s ' \n' ' '
}

# True when version $1 is at least $2.
at_least()
{
    [[ $(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]
}

# True when Qt 6.8 and KF6 are installed here already, wherever they come from.
host_has_libraries()
{
    local version=''
    if have qmake6; then
        version=$(qmake6 -query QT_VERSION 2>/dev/null) || version=''
    elif have pkg-config; then
        version=$(pkg-config --modversion Qt6Core 2>/dev/null) || version=''
    fi
    [[ -n $version ]] && at_least "$version" $needed_qt || return 1
    pkg-config --exists libcmark-gfm gumbo 2>/dev/null || return 1
    compgen -G '/usr/lib*/cmake/KF6SyntaxHighlighting' >/dev/null \
        || compgen -G '/usr/lib/*/cmake/KF6SyntaxHighlighting' >/dev/null \
        || compgen -G '/opt/homebrew/lib/cmake/KF6SyntaxHighlighting' >/dev/null \
        || compgen -G '/usr/local/lib/cmake/KF6SyntaxHighlighting' >/dev/null
}

# True when this system's own packages are new enough, installed or not.
host_can_provide()
{
    local version
    case $(host_family) in
    macos | arch) return 0 ;;
    fedora)
        version=$(os_release VERSION_ID)
        at_least "${version:-0}" 41
        ;;
    debian)
        version=$(os_release VERSION_ID)
        case $(os_release ID) in
        # testing and unstable carry no number
        debian) [[ -z $version ]] || at_least "$version" 13 ;;
        ubuntu) at_least "${version:-0}" 25.04 ;;
        *)
            version=$(apt-cache policy qt6-base-dev 2>/dev/null | sed -n 's/^ *Candidate: *//p')
            [[ -n $version && $version != '(none)' ]] && at_least "$version" $needed_qt \
                && apt-cache show libkf6syntaxhighlighting-dev >/dev/null 2>&1
            ;;
        esac
        ;;
    *) return 1 ;;
    esac
}

# The packages of our list that are not installed.
host_missing()
{
    local family=$1 package
    for package in $(packages_for "$family"); do
        case $family in
        debian) [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ;;
        fedora) rpm -q --whatprovides "$package" >/dev/null 2>&1 ;;
        arch) pacman -Q "$package" >/dev/null 2>&1 || pacman -Qg "$package" >/dev/null 2>&1 ;;
        macos) brew list --versions "${package##*/}" >/dev/null 2>&1 ;;
        esac || printf '%s ' "$package"
    done
}

# host_install FAMILY PACKAGE…: installs with the system's own tool, or says the exact command.
host_install()
{
    local family=$1
    shift
    local command
    case $family in
    debian) command=(apt-get install -y --no-install-recommends "$@") ;;
    fedora) command=(dnf install -y "$@") ;;
    arch) command=(pacman -S --needed --noconfirm "$@") ;;
    macos)
        have brew || fail 'Homebrew is missing. Install it first (its home page is brew.sh), then run this again.'
        announce "Installing with Homebrew: $*"
        brew tap kde-mac/kde && brew install "$@" || fail 'Homebrew could not install what is missing (see above).'
        took
        return
        ;;
    esac
    if ! can_be_root; then
        local other=()
        if [[ $environment == native ]] && have bwrap && have mmdebstrap; then
            other=('Or do without: JIANBAO_ENVIRONMENT=root ./dev … works in a Debian root of its own in your cache folder.')
        fi
        fail 'These packages are missing, and only the administrator may install them:' "$*" \
            '' "Run this once:  sudo ${command[*]}" ${other[@]+"${other[@]}"}
    fi
    announce "Installing with ${command[0]}: $*"
    # An image or a fresh machine often has no package index, or one too old to fetch from.
    if [[ $family == debian ]]; then
        as_root env DEBIAN_FRONTEND=noninteractive "${command[@]}" -qq >&2 2>/dev/null \
            || { as_root apt-get update -qq >&2 && as_root env DEBIAN_FRONTEND=noninteractive "${command[@]}" -qq >&2; }
    else
        as_root "${command[@]}" >&2
    fi || fail "The installation failed (see above). The command was:  ${command[*]}"
    took
}

# Makes the machine itself ready to build.
prepare_host()
{
    local family missing
    family=$(host_family)
    [[ $family == other ]] && return 0
    if [[ $family == macos ]]; then
        have brew || fail 'Homebrew is missing. Install it first (its home page is brew.sh), then run this again.'
        PATH=$(brew --prefix)/opt/llvm/bin:$PATH
        CMAKE_PREFIX_PATH=$(brew --prefix)${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}
        export PATH CMAKE_PREFIX_PATH
    fi
    missing=$(host_missing "$family")
    # shellcheck disable=SC2086 # a list of names
    [[ -z $missing ]] || host_install "$family" $missing
}
