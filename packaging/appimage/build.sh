#!/usr/bin/env bash
# build.sh BUILD_TREE OUTPUT [RUNTIME]: makes an AppImage of what BUILD_TREE installs, with everything it needs, the C library
# included. RUNTIME is the part in front that mounts the image; without it, the one in this folder is compiled.
# The same sources give the same bytes: SOURCE_DATE_EPOCH is the date of every file.
set -euo pipefail

tree=$1
output=$2
runtime=${3-}
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
work=$tree/appimage
root=$work/root
: "${SOURCE_DATE_EPOCH:?has to be set}"
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8

qt()
{
    qtpaths6 --query "$1"
}

# What is loaded by name at run time, so that no library tells of it. Paths below Qt's plugin folder.
readonly plugins=(
    iconengines/libqsvgicon.so
    imageformats/libqgif.so imageformats/libqico.so imageformats/libqjpeg.so imageformats/libqsvg.so imageformats/libqwebp.so
    platforms/libqoffscreen.so platforms/libqxcb.so platforms/libqwayland-generic.so platforms/libqwayland-egl.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libfcitx5platforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    printsupport/libcupsprintersupport.so
    tls/libqopensslbackend.so
    wayland-decoration-client/libbradient.so
    wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    wayland-shell-integration/libxdg-shell.so
    xcbglintegrations/libqxcb-egl-integration.so xcbglintegrations/libqxcb-glx-integration.so
)
# Libraries that others open by name. QtKeychain opens libsecret.
readonly opened_by_name=(libsecret-1.so.0 libnss3.so libsoftokn3.so libfreebl3.so libfreeblpriv3.so libnssckbi.so libssl.so.3 libcrypto.so.3)
# What only a newer or older C library may come with; AppRun decides whether it or the system's is used.
readonly carried='^(ld-linux-x86-64\.so\.2|lib(c|m|mvec|dl|rt|pthread|resolv|util|anl|nss_[a-z]+|gcc_s|stdc\+\+)\.so\.[0-9]+)$'
readonly locales=(en-US zh-CN zh-TW)

libraries=/usr/lib/$(gcc -print-multiarch)

install_program()
{
    rm -rf -- "$work"
    mkdir -p "$root"
    DESTDIR=$root cmake --install "$tree" --strip >/dev/null
    cp -a -- "$here/AppRun" "$root/AppRun"
    local id
    id=$(basename -- "$root"/usr/share/applications/*.desktop .desktop)
    cp -- "$root/usr/share/applications/$id.desktop" "$root/"
    cp -- "$root/usr/share/icons/hicolor/scalable/apps/$id.svg" "$root/"
    cp -- "$root/usr/share/icons/hicolor/256x256/apps/$id.png" "$root/.DirIcon"
}

install_qt()
{
    local name
    for name in "${plugins[@]}"; do
        if [[ -e $(qt QT_INSTALL_PLUGINS)/$name ]]; then
            install -D -- "$(qt QT_INSTALL_PLUGINS)/$name" "$root/usr/plugins/$name"
        else
            echo "    without the plugin $name, which is not here" >&2
        fi
    done
    install -D -- "$(qt QT_INSTALL_LIBEXECS)/QtWebEngineProcess" "$root/usr/libexec/QtWebEngineProcess.bin"
    install -m 755 -- "$here/QtWebEngineProcess" "$root/usr/libexec/QtWebEngineProcess"
    mkdir -p "$root/usr/resources" "$root/usr/translations/qtwebengine_locales"
    cp -- "$(qt QT_INSTALL_DATA)"/resources/{icudtl.dat,qtwebengine_resources.pak,qtwebengine_resources_100p.pak,qtwebengine_resources_200p.pak,v8_context_snapshot.bin} \
        "$root/usr/resources/"
    for name in "${locales[@]}"; do
        cp -- "$(qt QT_INSTALL_TRANSLATIONS)/qtwebengine_locales/$name.pak" "$root/usr/translations/qtwebengine_locales/"
    done
    # Read beside the program that runs, which is the loader where that starts it: it lies beside jianbao for this reason.
    printf '[Paths]\nPrefix = ..\nPlugins = plugins\nLibraryExecutables = libexec\nData = .\nTranslations = translations\n' \
        | tee "$root/usr/bin/qt.conf" >"$root/usr/libexec/qt.conf"
    install -D -m 644 -- "$here/fonts.conf" "$root/usr/share/jianbao/fonts.conf"
    install -D -m 644 -- /usr/share/fonts/truetype/wqy/wqy-microhei.ttc "$root/usr/share/jianbao/fonts/wqy-microhei.ttc"
}

# Every program and library of the image so far, one a line.
elf_files()
{
    find "$root" -type f \( -perm -100 -o -name '*.so*' \) -exec sh -c 'head -c 4 "$1" | grep -q "ELF$" && echo "$1"' sh {} \;
}

install_libraries()
{
    local name path
    mkdir -p "$root/usr/lib/carried"
    for name in "${opened_by_name[@]}"; do
        for path in "$libraries/$name" "$libraries/nss/$name"; do
            [[ ! -e $path ]] || cp -L -- "$path" "$root/usr/lib/"
        done
    done
    # ldd follows libraries of libraries by itself.
    elf_files | xargs ldd 2>/dev/null | awk '/=> \// { print $3 }' | sort -u | while read -r path; do
        name=${path##*/}
        if [[ $name =~ $carried ]]; then
            cp -L -- "$path" "$root/usr/lib/carried/$name"
        else
            [[ -e $root/usr/lib/$name ]] || cp -L -- "$path" "$root/usr/lib/$name"
        fi
    done
    # Needed by name look-ups of the C library, and the loader itself.
    for name in libnss_dns.so.2 libnss_files.so.2 libresolv.so.2; do
        cp -L -- "$libraries/$name" "$root/usr/lib/carried/"
    done
    rm -f -- "$root/usr/lib/carried/ld-linux-x86-64.so.2"
    cp -L -- /lib64/ld-linux-x86-64.so.2 "$root/usr/bin/"
    getconf GNU_LIBC_VERSION | sed 's/.* //' >"$root/usr/lib/carried/glibc-version"
    path=$(readlink -f -- "$libraries/libstdc++.so.6")
    echo "${path##*.so.}" >"$root/usr/lib/carried/libstdcxx-version"
}

# Every library is found from where its user lies, so that no environment variable tells programs of the system to use them.
point_to_libraries()
{
    local path folder
    elf_files | while read -r path; do
        case $path in
        "$root/usr/lib/carried"/* | */ld-linux-*) continue ;;
        esac
        chmod u+w -- "$path"
        strip --strip-unneeded -- "$path" 2>/dev/null || true
        folder=$(realpath --relative-to="${path%/*}" "$root/usr/lib")
        # shellcheck disable=SC2016 # for the loader
        patchelf --set-rpath '$ORIGIN'"${folder:+/$folder}" "$path" 2>/dev/null || true
    done
}

# What is carried and is no library: data of Qt and Chromium, the font, and what the runtime in front is linked with.
readonly further_packages=(
    fonts-wqy-microhei libfuse3-dev liblz4-dev liblzma-dev liblzo2-dev libqt6webengine6-data libsquashfuse-dev libzstd-dev
    zlib1g-dev
)

# Licences of everything carried, as Debian keeps them, and the texts that they refer to.
install_copyrights()
{
    local path package
    for package in "${further_packages[@]}"; do
        [[ ! -e /usr/share/doc/$package/copyright ]] \
            || install -D -m 644 -- "/usr/share/doc/$package/copyright" "$root/usr/share/doc/jianbao/carried/$package"
    done
    cp -rL -- /usr/share/common-licenses "$root/usr/share/doc/jianbao/"
    find "$root/usr/lib" "$root/usr/plugins" -name '*.so*' -type f -printf '%f\n' | sort -u | while read -r path; do
        package=$(dpkg -S "*/$path" 2>/dev/null | head -n 1 | cut -d: -f1) || true
        [[ -z $package || ! -e /usr/share/doc/$package/copyright ]] \
            || install -D -m 644 -- "/usr/share/doc/$package/copyright" "$root/usr/share/doc/jianbao/carried/$package"
    done
}

compile_runtime()
{
    echo "    compiling the runtime" >&2
    # shellcheck disable=SC2046 # several words each
    gcc -std=gnu11 -O2 -Wall -Wextra -Werror -static -s -ffunction-sections -fdata-sections -Wl,--gc-sections,--build-id=none \
        -D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 $(pkg-config --cflags squashfuse fuse3) -o "$work/runtime" \
        "$here"/{runtime,image,extract,mount}.c \
        -lsquashfuse_ll -lfuse3 -lzstd -lz -llzma -llz4 -llzo2 2>"$work/runtime.log" \
        || { cat "$work/runtime.log" >&2; return 1; }
    runtime=$work/runtime
}

join()
{
    local homepage owner
    mksquashfs "$root" "$work/image.squashfs" -comp zstd -Xcompression-level 19 -b 1M -all-root -no-progress -quiet -noappend -reproducible
    cp -- "$runtime" "$work/front"
    chmod u+w "$work/front"
    homepage=$(sed -n 's/^JIANBAO_HOMEPAGE:STRING=//p' "$tree/CMakeCache.txt")
    owner=${homepage#https://github.com/}
    printf 'gh-releases-zsync|%s|latest|%s.zsync' "${owner/\//|}" "$(basename -- "$output" | sed 's/-[0-9.]*-/-*-/')" >"$work/update"
    # Written in place: a rewritten ELF file would lose the image's offset rule, headers last.
    write_section .upd_info "$work/update"
    printf 'AI\2' | dd of="$work/front" bs=1 seek=8 conv=notrunc status=none
    cat -- "$work/front" "$work/image.squashfs" >"$output.new"
    chmod 755 -- "$output.new"
    mv -f -- "$output.new" "$output"
}

# write_section NAME FILE: puts FILE's bytes at the beginning of the section of the runtime.
write_section()
{
    local offset
    offset=$(readelf -S -W "$work/front" | awk -v name="$1" '{ for (i = 1; i <= NF; ++i) if ($i == name) { print $(i + 3); exit } }')
    [[ -n $offset ]] || return 0
    dd if="$2" of="$work/front" bs=1 seek=$((16#$offset)) conv=notrunc status=none
}

say()
{
    echo "    $*" >&2
}

say 'installing'
install_program
install_qt
say 'gathering libraries'
install_libraries
install_copyrights
point_to_libraries
[[ -n $runtime ]] || compile_runtime
say 'compressing'
join
say "$(du -h --apparent-size -- "$output" | cut -f1) $output"
