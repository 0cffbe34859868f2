# What the person at the terminal is told. Everything goes to stderr: stdout belongs to the programs that are run.
# shellcheck shell=bash

step_started=0

# announce TEXT: says what is being done now; `took` says afterwards how long it was.
announce()
{
    step_started=$SECONDS
    if [[ -t 2 ]]; then
        printf '\033[1m==> %s\033[0m\n' "$*" >&2
    else
        printf '==> %s\n' "$*" >&2
    fi
}

took()
{
    printf '    done in %d s\n' "$((SECONDS - step_started))" >&2
}

note()
{
    printf '    %s\n' "$*" >&2
}

# fail TEXT…: one paragraph per argument, then the end.
fail()
{
    printf 'dev: %s\n' "$1" >&2
    shift
    local line
    for line in "$@"; do
        printf '     %s\n' "$line" >&2
    done
    exit 1
}
