# The user's language where the Debian root's C library must know it too.
# shellcheck shell=bash

# locale_in_root ROOT: sets locale_folder to the root's copy of the caller's locale, empty when the root has none of that name.
# Without a locale in the environment, C.UTF-8 is it: Qt warns about anything that is not UTF-8.
locale_in_root()
{
    local name=${LC_ALL:-${LC_CTYPE:-${LANG-}}}
    case $name in
    '' | C | POSIX)
        [[ -z ${LC_ALL-} ]] || export LC_ALL=C.UTF-8
        export LC_CTYPE=C.UTF-8
        name=C.UTF-8
        ;;
    esac
    locale_folder=$1/usr/lib/locale/${name%%[.@]*}.utf8
    [[ -d $locale_folder ]] || locale_folder=''
}
