# Doing the few things that need the administrator, without ever asking a question.
# shellcheck shell=bash

have()
{
    command -v "$1" >/dev/null 2>&1
}

# True when as_root will work: root already, or a sudo that wants no password.
can_be_root()
{
    [[ $EUID -eq 0 ]] || { have sudo && sudo -n true 2>/dev/null; }
}

as_root()
{
    if [[ $EUID -eq 0 ]]; then
        "$@"
    else
        sudo -n -- "$@"
    fi
}
