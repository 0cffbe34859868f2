#!/usr/bin/env bash
# The AppImage runtime of our own, in front of a small image: what it says of itself, unpacking, running, hostile arguments.
# shellcheck source-path=SCRIPTDIR
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"
need gcc mksquashfs pkg-config
pkg-config --exists squashfuse_ll fuse3 || { echo 'skipped: libsquashfuse is not here'; exit 77; }

source=$project/packaging/appimage
# shellcheck disable=SC2046 # several words each
gcc -std=gnu11 -O1 -Wall -Wextra -static -D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 $(pkg-config --cflags squashfuse fuse3) \
    -o "$scratch/front" "$source"/{runtime,image,extract,mount}.c \
    -lsquashfuse_ll -lfuse3 -lzstd -lz -llzma -llz4 -llzo2 2>"$scratch/log" || { cat "$scratch/log"; fail 'it does not compile'; }
grep -E 'warning: .*\[-W' "$scratch/log" && fail 'it compiles with warnings'

mkdir -p "$scratch/root/usr/share/a folder"
# shellcheck disable=SC2016 # for the image's own shell
printf '#!/bin/sh\nprintf "%%s|" "$@" "$APPIMAGE" "$OWD"; test -e "$APPDIR/usr/share/link" && exit 7\n' >"$scratch/root/AppRun"
chmod 755 "$scratch/root/AppRun"
head -c 700000 /dev/urandom >"$scratch/root/usr/share/a folder/large"
: >"$scratch/root/usr/share/a folder/empty"
ln -s 'a folder/large' "$scratch/root/usr/share/link"
mksquashfs "$scratch/root" "$scratch/image" -comp zstd -quiet -no-progress -all-root >/dev/null
image=$scratch/'an image'
cat "$scratch/front" "$scratch/image" >"$image"
chmod 755 "$image"
cd "$scratch"

[[ $("$image" --appimage-offset) == "$(stat -c %s front)" ]] || fail 'the offset is not where the image begins'
[[ -z $("$image" --appimage-updateinformation) ]] || fail 'it tells of updates that nobody entered'
"$image" --appimage-nonsense 2>/dev/null && fail 'an unknown word of its own is taken'

"$image" --appimage-extract >list
diff -r root squashfs-root || fail 'what is unpacked is not what was packed'
[[ $(readlink squashfs-root/usr/share/link) == 'a folder/large' ]] || fail 'the link is none'
grep -qx 'squashfs-root/usr/share/a folder/large' list || fail 'what is unpacked is not said'
rm -rf squashfs-root
"$image" --appimage-extract 'usr/share/li*' >/dev/null
[[ $(find squashfs-root -type l -o -type f | wc -l) -eq 1 ]] || fail 'a pattern unpacks more than it names'

for arguments in '--appimage-extract-and-run' ''; do
    status=0
    # shellcheck disable=SC2086 # none or one
    said=$(TMPDIR=$scratch "$image" $arguments 'a b' '' '--appimage' 2>/dev/null) || status=$?
    [[ $status -eq 7 ]] || fail "the program's exit code is $status ($arguments)"
    [[ $said == "a b||--appimage|$image|$scratch|" ]] || fail "the program was started with $said ($arguments)"
done
[[ -z $(find "$scratch" -maxdepth 1 -name '.unpacked*') ]] || fail 'unpacked files stay behind'

# Damage is said, not run.
head -c "$("$image" --appimage-offset)" "$image" >broken
head -c 3000 /dev/urandom >>broken
chmod 755 broken
APPIMAGE_EXTRACT_AND_RUN=1 TMPDIR=$scratch ./broken 2>/dev/null && fail 'a broken image is run'
exit 0
