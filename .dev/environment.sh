# Where the build lives: on the machine itself ("native"), or in a Debian root ("root-<hash>").
# shellcheck shell=bash

environment=''
root_path=''

# Sets environment (and root_path) and makes it ready to use, installing what is missing. JIANBAO_ENVIRONMENT=native or
# =root decides by hand.
prepare_environment()
{
    [[ -z $environment ]] || return 0
    if [[ -z ${HOME-} ]]; then
        HOME=$(getent passwd "$EUID" 2>/dev/null | cut -d : -f 6) || true
        [[ -n $HOME ]] || HOME=/tmp
        export HOME
    fi
    case ${JIANBAO_ENVIRONMENT-} in
    native | root) environment=$JIANBAO_ENVIRONMENT ;;
    '')
        if host_can_provide || host_has_libraries; then
            environment=native
        else
            environment=root
        fi
        ;;
    *) fail "JIANBAO_ENVIRONMENT is '$JIANBAO_ENVIRONMENT'; it may be native or root." ;;
    esac
    if [[ $environment == native ]]; then
        prepare_host
    else
        [[ $(uname -s) == Linux ]] || fail 'A Debian root can be made on Linux only.'
        prepare_root
        environment=${root_path##*/}
    fi
}

# The C library's loader in the root, beside which all its libraries lie; empty without a root.
root_loader()
{
    local loader
    [[ $environment != native ]] || return 0
    for loader in "$root_path"/usr/lib/*-linux-*/ld-linux*.so.*; do
        echo "$loader"
        return
    done
}

# What a build tree was made with: the environment, a root's library folder, and the project's own place. cli.sh reads the
# first two lines.
describe_environment()
{
    local loader
    loader=$(root_loader)
    printf '%s\n' "$environment" "${loader%/*}" "$project"
}
