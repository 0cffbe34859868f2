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
        mv -T -- "$folder.partial" "$folder"
    fi
    echo "$folder"
}

# in_system FOLDER UID COMMAND…: with the packages and the sample at /packages, and no window but the offscreen one.
in_system()
{
    local folder=$1 uid=$2
    shift 2
    bwrap --unshare-user --unshare-net --uid "$uid" --gid "$uid" --bind "$folder" / --dev /dev --proc /proc --tmpfs /run \
        --bind "$project/out" /packages --ro-bind "$project/resources/samples" /samples --die-with-parent --clearenv \
        --setenv PATH /usr/local/bin:/usr/bin:/bin --setenv HOME /tmp --setenv QT_QPA_PLATFORM offscreen \
        --setenv LANG C.UTF-8 --setenv QT_LOGGING_RULES '*.warning=false' "$@"
}

# Programs that must do their work in a system: COMMAND_LINE is how the command line is started, EDITOR how the editor is.
try_programs()
{
    local system=$1 picture=$project/out/try.png
    local -a editor command_line
    IFS=' ' read -r -a editor <<<"$2"
    IFS=' ' read -r -a command_line <<<"$3"
    in_system "$system" 1000 "${command_line[@]}" export --to wechat /samples/sample-issue.md | grep -q '<section' \
        || fail 'The command line does not export the sample.'
    note 'the command line exports the sample'
    in_system "$system" 1000 "${editor[@]}" --version | grep -q '^jianbao [0-9]' || fail 'The editor does not say its version.'
    rm -f -- "$picture"
    in_system "$system" 1000 timeout 60 "${editor[@]}" --size 1280x800 --screenshot /packages/try.png /samples/sample-issue.md \
        || fail 'The editor does not open the sample.'
    [[ $(stat -c %s "$picture" 2>/dev/null || echo 0) -gt 30000 ]] || fail 'The picture of the editor is empty.'
    mv -f -- "$picture" "$project/out/try-$4.png"
    note "the editor opens the sample: out/try-$4.png"
}

try_appimage()
{
    local suite=$1 system file
    system=$(bare_system "$suite")
    file=$(newest_package AppImage)
    [[ -n $file ]] || fail 'There is no AppImage in out/: ./dev package appimage makes it.'
    announce "Starting the AppImage in a bare $suite"
    # There is no FUSE in here: it unpacks itself.
    try_programs "$system" "/packages/${file##*/}" "/packages/${file##*/} cli" "appimage-$suite"
    took
}

# All paths of a system, for what a package leaves behind.
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
    cp -f -- "$project"/out/*.deb "$folder/var/cache/"
    unshare --mount --propagation private chroot "$folder" env DEBIAN_FRONTEND=noninteractive "$@" >>"$project/build/try/apt.log" 2>&1
}

try_deb()
{
    local system file before after
    system=$(bare_system trixie)
    file=$(newest_package deb)
    [[ -n $file ]] || fail 'There is no .deb in out/: ./dev package deb makes it.'
    announce 'Installing the .deb in a bare trixie'
    : >"$project/build/try/apt.log"
    apt_in_system "$system" apt-get update \
        && apt_in_system "$system" apt-get install -y --no-install-recommends "/var/cache/${file##*/}" fonts-wqy-microhei desktop-file-utils shared-mime-info xdg-utils \
        || { tail -n 20 "$project/build/try/apt.log" >&2; fail 'apt could not install it (see above).'; }
    try_programs "$system" jianbao jianbao-cli deb
    try_association "$system"

    apt_in_system "$system" apt-get purge -y jianbao
    before=$(paths_of "$system")
    after=$(grep -i jianbao <<<"$before") || true
    [[ -z $after ]] || fail "Removing it leaves behind: $after"
    note 'removing it leaves nothing behind'
    took
}

# A Markdown file is opened by the command of the desktop file that is there for it.
try_association()
{
    local system=$1 name command
    name=$(in_system "$system" 1000 sh -c 'update-desktop-database /usr/share/applications 2>/dev/null; grep -l "text/markdown" /usr/share/applications/*.desktop') \
        || fail 'No desktop file is there for Markdown.'
    command=$(in_system "$system" 1000 sed -n '0,/^Exec=/s/^Exec=//p' "$name")
    [[ $command == 'jianbao %F' ]] || fail "The desktop file's command is '$command'."
    in_system "$system" 1000 desktop-file-validate "$name" || fail 'The desktop file is not valid.'
    note "Markdown files are opened by ${name##*/}"
}

package_try()
{
    [[ $EUID -eq 0 ]] || fail 'Trying the packages makes bare systems, which needs root.'
    try_deb
    try_appimage trixie
    try_appimage bookworm
}
