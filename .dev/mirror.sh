# Which Debian archive this machine uses, from its own apt sources: both the one-line `.list` files and deb822 `.sources`.
# shellcheck shell=bash

# apt_sources FILE…: every enabled binary source as "URI <tab> suite <tab> components <tab> signed-by".
apt_sources()
{
    awk '
        function emit(uris, suites, components, key,    u, s, i, j, n, m) {
            n = split(uris, u, /[ \t]+/); m = split(suites, s, /[ \t]+/)
            for (i = 1; i <= n; i++)
                for (j = 1; j <= m; j++)
                    if (u[i] != "" && s[j] != "") print u[i] "\t" s[j] "\t" components "\t" key
        }
        function stanza_end() {
            if (field["types"] ~ /(^|[ \t])deb([ \t]|$)/ && tolower(field["enabled"]) !~ /no|false|off|0/)
                # a key may also be given in full, on lines of its own: that is no file name
                emit(field["uris"], field["suites"], field["components"], field["signed-by"] ~ /^\/[^ \t]+$/ ? field["signed-by"] : "")
            split("", field); name = ""
        }
        FNR == 1 { stanza_end() }
        /^[ \t]*#/ { next }
        FILENAME ~ /\.sources$/ {
            if ($0 ~ /^[ \t]*$/) { stanza_end(); next }
            if ($0 ~ /^[ \t]/) { sub(/^[ \t]+/, ""); field[name] = field[name] " " $0; next }
            colon = index($0, ":")
            name = tolower(substr($0, 1, colon - 1))
            value = substr($0, colon + 1); gsub(/^[ \t]+|[ \t\r]+$/, "", value)
            field[name] = value
            next
        }
        /^[ \t]*deb[ \t]/ {
            line = $0; key = ""; sub(/#.*/, "", line); sub(/^[ \t]*deb[ \t]+/, "", line)
            if (match(line, /^\[[^]]*\]/)) {
                options = substr(line, RSTART + 1, RLENGTH - 2); line = substr(line, RSTART + RLENGTH)
                if (match(options, /signed-by=[^ \t]+/)) key = substr(options, RSTART + 10, RLENGTH - 10)
            }
            n = split(line, word, /[ \t]+/); first = word[1] == "" ? 2 : 1; rest = ""
            for (i = first + 2; i <= n; i++) rest = rest " " word[i]
            emit(word[first], word[first + 1], rest, key)
        }
        END { stanza_end() }
    ' "$@" /dev/null
}

# debian_archive: "MIRROR|KEYRING" of the Debian archive among those sources; MIRROR is empty when there is none (on
# Ubuntu, say), and mmdebstrap then uses the one it knows. Another archive may also serve "bookworm main": Debian's own
# is the one signed with Debian's archive key, or whose address ends in /debian.
debian_archive()
{
    local apt=${JIANBAO_APT_CONFIG_DIR:-/etc/apt}
    local mirror=${JIANBAO_DEBIAN_MIRROR-} keyring=${JIANBAO_DEBIAN_KEYRING-}
    local files=() file uri suite components key score best=0 found='' found_key=''
    for file in "$apt"/sources.list "$apt"/sources.list.d/*.list "$apt"/sources.list.d/*.sources; do
        [[ -r $file ]] && files+=("$file")
    done
    if [[ ${#files[@]} -gt 0 ]]; then
        while IFS=$'\t' read -r uri suite components key; do
            [[ " $components " == *' main '* && $uri != cdrom:* ]] || continue
            case $suite in
            bookworm | trixie | forky | sid | unstable | testing | stable | oldstable | "$(os_release VERSION_CODENAME)") ;;
            *) continue ;;
            esac
            score=0
            [[ ${uri%/} == */debian ]] && score=1
            [[ $key == *debian-archive-keyring* ]] && score=$((score + 2))
            if [[ $score -gt $best ]]; then
                best=$score found=$uri found_key=$key
            fi
        done < <(apt_sources "${files[@]}")
    fi
    mirror=${mirror:-$found}
    keyring=${keyring:-$found_key}
    if [[ -z $keyring ]]; then
        for file in /usr/share/keyrings/debian-archive-keyring.{pgp,gpg}; do
            [[ -r $file ]] && keyring=$file && break
        done
    fi
    printf '%s|%s\n' "$mirror" "$keyring"
}
