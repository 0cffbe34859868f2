# ./dev package try: the packages in out/, installed and started in bare systems that have never heard of Qt.
# shellcheck shell=bash

# bare_system SUITE: makes a minimal Debian below build/try and says where. Nothing in it but what Debian calls minimal.
bare_system()
{
    local suite=$1 folder=$project/build/try/$1 mirror keyring
    if [[ ! -d $folder ]]; then
        mkdir -p "$project/build/try"
        IFS='|' read -r mirror keyring < <(debian_archive) || true
        note "making a bare $suite" >&2
        unshare --mount --propagation private mmdebstrap --mode=root --variant=minbase "$suite" "$folder.partial" \
            ${mirror:+"deb ${keyring:+[signed-by=$keyring] }$mirror $suite main"} >"$project/build/try/$suite.log" 2>&1 \
            || { cat "$project/build/try/$suite.log" >&2; fail "A bare $suite could not be made (see above)."; }
        # D-Bus asks who somebody is.
        echo "editor:x:1000:1000::/home/editor:/bin/sh" >>"$folder.partial/etc/passwd"
        mkdir -p "$folder.partial/packages" "$folder.partial/samples" # in_system mounts there
        mv -T -- "$folder.partial" "$folder"
    fi
    echo "$folder"
}

# used_system SUITE: a copy of a bare one, to be changed: nothing of an earlier try is in it.
used_system()
{
    local bare folder=$project/build/try/used-$1
    bare=$(bare_system "$1")
    rm -rf -- "$folder"
    cp -a --reflink=auto -- "$bare" "$folder"
    echo "$folder"
}

# in_system FOLDER COMMAND…: as an ordinary user with a home of its own, with the packages and samples, without a network and
# with no window but the offscreen one.
in_system()
{
    local folder=$1
    shift
    bwrap --unshare-user --unshare-net --unshare-pid --uid 1000 --gid 1000 --ro-bind "$folder" / --dev /dev --proc /proc --tmpfs /run \
        --tmpfs /tmp --tmpfs /home --dir /home/editor --bind "$project/out" /packages --ro-bind "$project/resources/samples" /samples \
        --die-with-parent --clearenv \
        --setenv PATH /usr/local/bin:/usr/bin:/bin --setenv HOME /home/editor --setenv XDG_RUNTIME_DIR /run \
        --setenv QT_QPA_PLATFORM offscreen --setenv LANG C.UTF-8 --setenv QT_LOGGING_RULES '*.warning=false' "$@"
}

# try_command_line SYSTEM COMMAND…: what jianbao-cli does without a network, with all that it opens by name.
try_command_line()
{
    local system=$1 said
    shift
    said=$(in_system "$system" "$@" export --to wechat /samples/sample-issue.md)
    grep -q '<section' <<<"$said" || fail 'The command line does not export the sample.'
    # Code in one colour is code without the plugin.
    [[ $(grep -o -E '<span style="color: ?#[0-9a-f]+' <<<"$said" | sort -u | wc -l) -ge 3 ]] || fail 'Code is not coloured.'
    [[ $(in_system "$system" "$@" themes list | wc -l) -ge 10 ]] || fail 'Themes are missing.'
    in_system "$system" "$@" capture --help | grep -q -- --json || fail 'The command line does not know capture.'
    # The verbs of the network are a plugin with libraries of its own.
    in_system "$system" --setenv JIANBAO_APPID wx0123456789abcdef "$@" publish --dry-run /samples/sample-issue.md | grep -q wx0123456789abcdef \
        || fail 'The command line does not say what it would publish.'
    in_system "$system" --setenv LANG zh_CN.UTF-8 "$@" --help | grep -q '简报' || fail 'The command line speaks no Chinese.'
    note 'the command line exports with coloured code, lists themes, prepares a draft, speaks Chinese'
}

# try_editor SYSTEM NAME COMMAND…: pictures of it in three languages; the page in the preview has to be painted.
try_editor()
{
    local system=$1 name=$2 picture=$project/out/try.png language
    shift 2
    in_system "$system" "$@" --version | grep -q '^jianbao [0-9]' || fail 'The editor does not say its version.'
    in_system "$system" --setenv LANG zh_CN.UTF-8 "$@" --help | grep -q '选项' || fail 'The editor speaks no Chinese, or Qt does not.'
    for language in zh_CN zh_TW en_US; do
        rm -f -- "$picture"
        in_system "$system" --setenv LANG "$language.UTF-8" timeout 90 "$@" --size 1280x800 --screenshot /packages/try.png /samples/sample-issue.md \
            || fail "The editor does not open the sample ($language)."
        [[ $(inside python3 "$project/.dev/painted.py" "$picture" 0.65 0.95) -ge 50 ]] || fail "The preview is not painted: $picture"
        mv -f -- "$picture" "$project/out/try-$name-$language.png"
    done
    note "the editor opens the sample: out/try-$name-*.png"
}

# try_keyring SYSTEM COMMAND…: with a keyring that runs, the command line finds it, and no AppSecret in it.
try_keyring()
{
    local system=$1 said
    shift
    # shellcheck disable=SC2016 # for the shell in there
    said=$(in_system "$system" --setenv JIANBAO_APPID wx0123456789abcdef dbus-run-session -- sh -c '
        printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
        "$@" publish --base-url http://127.0.0.1:9/ /samples/sample-issue.md 2>&1' sh "$@") || true
    [[ $said == *AppSecret* && $said != *'No keyring runs'* ]] || fail "The keyring is not reached: $said"
    note "the keyring is reached: $said"
}

try_appimage()
{
    local suite=$1 system file inside_name
    system=$(bare_system "$suite")
    file=$(newest_package AppImage)
    [[ -n $file ]] || fail 'There is no AppImage in out/: ./dev package appimage makes it.'
    announce "Starting the AppImage in a bare $suite"
    [[ $(stat -c %s "$file") -lt 140000000 ]] || fail "It is larger than 140 MB: $(stat -c %s "$file") bytes."
    inside_name=/packages/${file##*/}
    # There is no FUSE in here: it unpacks itself.
    try_command_line "$system" "$inside_name" cli
    try_editor "$system" "appimage-$suite" "$inside_name"
    try_extracting "$system" "$inside_name"
    system=$(used_system "$suite")
    apt_in_system "$system" apt-get update && apt_in_system "$system" apt-get install -y --no-install-recommends dbus gnome-keyring \
        || fail 'apt could not install a keyring.'
    try_keyring "$system" "$inside_name" cli
    took
}

# What the AppImage specification asks of the part in front.
try_extracting()
{
    local system=$1 file=$2
    # shellcheck disable=SC2016 # for the shell in there
    in_system "$system" sh -ec '
        cd /home/editor
        "$0" --appimage-extract "usr/lib/libsecret-1.so*" >/dev/null
        test -e squashfs-root/usr/lib/libsecret-1.so.0
        rm -r squashfs-root
        "$0" --appimage-extract >/dev/null
        test -x squashfs-root/AppRun
        test -e squashfs-root/io.github.jianbao_editor.Jianbao.desktop
        test "$(ls squashfs-root/usr/share/doc/jianbao/carried | wc -l)" -gt 50
        test -e squashfs-root/usr/share/doc/jianbao/common-licenses/GPL-3
        squashfs-root/AppRun --version
        "$0" --appimage-extract-and-run --version
        "$0" --appimage-updateinformation | grep -q "^gh-releases-zsync|"
        test "$(tail -c +$(($("$0" --appimage-offset) + 1)) "$0" | head -c 4)" = hsqs
        test "$(tail -c +9 "$0" | head -c 2)" = AI' "$file" >/dev/null || fail 'What is asked of an AppImage does not work.'
    note 'it unpacks itself, whole and in part, and says its offset and where updates are'
}

# Every path of a system but those of the package manager's own bookkeeping and of caches.
paths_of()
{
    (cd "$1" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./var/cache -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./var/log \) -prune -o -print | sort)
}

# apt in a system that has the network of this machine.
apt_in_system()
{
    local folder=$1
    shift
    cp -f /etc/resolv.conf "$folder/etc/resolv.conf" 2>/dev/null || true
    unshare --mount --propagation private chroot "$folder" env DEBIAN_FRONTEND=noninteractive "$@" >>"$project/build/try/apt.log" 2>&1
}

try_deb()
{
    local system file left
    file=$(newest_package deb)
    [[ -n $file ]] || fail 'There is no .deb in out/: ./dev package deb makes it.'
    announce 'Installing the .deb in a bare trixie'
    system=$(used_system trixie)
    : >"$project/build/try/apt.log"
    # What a desktop has, and a bare system has not.
    apt_in_system "$system" apt-get update \
        && apt_in_system "$system" apt-get install -y --no-install-recommends fonts-wqy-microhei desktop-file-utils shared-mime-info libglib2.0-bin dbus gnome-keyring \
        || { tail -n 20 "$project/build/try/apt.log" >&2; fail 'apt could not install a desktop (see above).'; }
    paths_of "$system" >"$project/build/try/before"
    cp -- "$file" "$system/var/cache/"
    apt_in_system "$system" apt-get install -y --no-install-recommends "/var/cache/${file##*/}" \
        || { tail -n 20 "$project/build/try/apt.log" >&2; fail 'apt could not install it (see above).'; }
    try_command_line "$system" jianbao-cli
    try_editor "$system" deb jianbao
    try_keyring "$system" jianbao-cli
    try_association "$system"

    apt_in_system "$system" apt-get purge -y --autoremove jianbao || fail 'apt could not remove it.'
    paths_of "$system" >"$project/build/try/after"
    left=$(comm -13 "$project/build/try/before" "$project/build/try/after")
    [[ -z $left ]] || fail "Removing it leaves behind: $left"
    note 'removing it and what it needed leaves nothing behind'
    took
}

# A Markdown file is opened by what the desktop opens it with.
try_association()
{
    local system=$1 name
    name=$(in_system "$system" gio mime text/markdown | grep -o -m 1 '[^ ]*Jianbao.desktop') || fail 'No desktop file is there for Markdown.'
    in_system "$system" desktop-file-validate "/usr/share/applications/$name" || fail 'The desktop file is not valid.'
    # The editor notes what it has opened among the recent files.
    # shellcheck disable=SC2016 # for the shell in there
    in_system "$system" --setenv DISPLAY :9 dbus-run-session -- sh -c '
        cp /samples/sample-issue.md /home/editor/associated.md
        gio open /home/editor/associated.md >/dev/null 2>&1
        for second in $(seq 60); do
            grep -rqs associated.md /home/editor/.config/Jianbao && exit 0
            sleep 1
        done
        exit 1' || fail 'The desktop does not open a Markdown file with it.'
    note "Markdown files are opened with ${name}, by gio open"
}

# The sources make what they are for, away from the project.
try_source()
{
    local file folder=$project/build/try/source
    file=$(newest_package tar.gz)
    [[ -n $file ]] || fail 'There is no source package in out/: ./dev package source makes it.'
    announce 'Building the model and the command line from the source package'
    rm -rf -- "$folder"
    mkdir -p "$folder"
    tar -xzf "$file" -C "$folder" --strip-components 1
    # shellcheck disable=SC2016 # for the shell in there
    inside sh -c 'cd "$0" && cmake --preset release -DCMAKE_CXX_COMPILER_LAUNCHER=$(command -v ccache) && cmake --build --preset release --target jianbao-cli tst_changeset && build/release/bin/tst_changeset && build/release/bin/jianbao-cli show resources/samples/sample-issue.md' \
        "$folder" >"$project/build/try/source.log" 2>&1 || { tail -n 30 "$project/build/try/source.log" >&2; fail 'The sources do not build (see above).'; }
    rm -rf -- "$folder"
    took
}

package_try()
{
    [[ $EUID -eq 0 ]] || fail 'Trying the packages makes bare systems, which needs root.'
    prepare_environment
    try_source
    try_deb
    try_appimage trixie
    try_appimage bookworm
}
