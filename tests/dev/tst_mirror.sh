#!/usr/bin/env bash
# Finding the Debian archive among a machine's apt sources.
# shellcheck source-path=SCRIPTDIR
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"
load say rights host mirror

export JIANBAO_APT_CONFIG_DIR=$scratch/apt
unset JIANBAO_DEBIAN_MIRROR JIANBAO_DEBIAN_KEYRING
key=/usr/share/keyrings/debian-archive-keyring.gpg
mkdir -p "$JIANBAO_APT_CONFIG_DIR/sources.list.d"
list=$JIANBAO_APT_CONFIG_DIR/sources.list
folder=$JIANBAO_APT_CONFIG_DIR/sources.list.d

# the mirror alone: which keyring stands in for a missing one depends on the machine
mirror()
{
    local answer
    answer=$(debian_archive)
    echo "${answer%%|*}"
}

cat >"$folder/a-tool.sources" <<'TEXT'
Types: deb
URIs: https://tool.example/apt
Suites: bookworm
Components: main
Signed-By: /usr/share/keyrings/tool.gpg
TEXT
same 'another archive with our suite and component is not Debian' '' "$(mirror)"

cat >"$folder/debian.sources" <<TEXT
# the archive
Types: deb deb-src
URIs: http://mirror.example/debian
# a comment between fields
Suites: bookworm bookworm-updates
Components: main
 contrib
Signed-By: $key

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main
Signed-By: $key
TEXT
same 'deb822, beside a third party' "http://mirror.example/debian|$key" "$(debian_archive)"

sed -i 's/^Types: deb deb-src/Enabled: no\n&/' "$folder/debian.sources"
same 'a disabled stanza does not count, nor does the security archive' '' "$(mirror)"

rm "$folder"/*.sources
cat >"$list" <<TEXT
#deb http://old.example/debian bookworm main
deb cdrom:[Debian 12]/ bookworm main
deb-src http://source.example/debian bookworm main
deb [arch=amd64 signed-by=/etc/apt/keyrings/docker.asc] https://docker.example/linux/debian bookworm stable
deb [ arch=amd64 signed-by=$key ] http://one.example/pub/linux bookworm main non-free # the archive
TEXT
same 'one-line, with options, known by its key' "http://one.example/pub/linux|$key" "$(debian_archive)"

echo 'deb http://two.example/debian/ stable main' >"$list"
same 'one-line without a key, known by its address' 'http://two.example/debian/' "$(mirror)"

printf 'deb\thttp://tabs.example/debian\t trixie\tcontrib main' >"$list"
same 'tabs and no newline at the end' 'http://tabs.example/debian' "$(mirror)"

rm "$list"
cat >"$folder/debian.sources" <<'TEXT'
Types: deb
URIs: http://inline.example/debian
Suites: trixie
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 mDMEX
 -----END PGP PUBLIC KEY BLOCK-----
TEXT
same 'a key given in full is no file name' 'http://inline.example/debian' "$(mirror)"
same 'and leaves the system'\''s keyring' '' "$(debian_archive | cut -d '|' -f 2 | grep -F PGP || true)"

cat >"$folder/debian.sources" <<'TEXT'
Types: deb
URIs: http://archive.example/ubuntu/
Suites: noble noble-updates
Components: main universe
TEXT
same 'Ubuntu has no Debian archive' '' "$(mirror)"

export JIANBAO_DEBIAN_MIRROR=http://mine.example/debian JIANBAO_DEBIAN_KEYRING=/my/key
same 'the environment decides' 'http://mine.example/debian|/my/key' "$(debian_archive)"

rm -r "$JIANBAO_APT_CONFIG_DIR"
unset JIANBAO_DEBIAN_MIRROR
same 'no apt at all' '|/my/key' "$(debian_archive)"

finish
