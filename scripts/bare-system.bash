# SPDX-License-Identifier: GPL-3.0-or-later
# Bare systems of a distribution, each in a folder of its own that is gone when the script ends. Sourced, never run, behind
# common.bash. Needs root and debootstrap.

is_distribution() { [[ $1 =~ ^(bookworm|trixie|noble)$ ]]; }

# enter_own_mounts SCRIPT ARGUMENT...: begins the script anew in a mount namespace of its own: when it ends, however it ends,
# nothing stays mounted. Comes first.
enter_own_mounts() {
    [ "$(id -u)" -eq 0 ] || fail "A bare system can only be made as root:  sudo $*"
    command -v debootstrap >/dev/null || fail "debootstrap is missing:  apt-get install debootstrap"
    [ "${HEARTH_OWN_MOUNTS:-}" = inside ] || HEARTH_OWN_MOUNTS=inside exec unshare --mount --propagation private "$@"
}

systems=()
remove_systems() {
    local made root
    for made in ${systems[@]+"${systems[@]}"}; do
        for root in /proc/[0-9]*/root; do # what a script started in there and did not live to stop
            [ "$(readlink "$root" 2>/dev/null)" != "$made" ] || kill -KILL "$(basename "$(dirname "$root")")" 2>/dev/null || true
        done
        umount -R "$made/proc" "$made/dev" 2>/dev/null || true
        ! grep -q " $made/" /proc/self/mounts || fail "$made still has something mounted; it was not removed."
        rm -rf "$made"
    done
}
trap remove_systems EXIT

# make_system DISTRIBUTION [PACKAGE...]: sets `system`, the folder of a new one that has nothing but these packages.
make_system() {
    local distribution=$1 mirror=http://deb.debian.org/debian components=main trusted node included=ca-certificates
    [ "$distribution" != noble ] || mirror=http://archive.ubuntu.com/ubuntu components=main,universe
    shift
    for node in "$@"; do
        included+=",$node"
    done
    system=$(mktemp -d "${TMPDIR:-/var/tmp}/hearth-$distribution-XXXXXX")
    systems+=("$system")
    chmod 755 "$system" # it is everybody's / in there
    say "Making a bare $distribution…"
    debootstrap --variant=minbase --components="$components" --include="$included" "$distribution" "$system" "$mirror" \
        >"$system.log" 2>&1 || {
        show_log "$system.log"
        rm -f "$system.log"
        fail "The system could not be made; what debootstrap said is above."
    }
    rm -f "$system.log"
    cp /etc/resolv.conf "$system/etc/resolv.conf"
    # Whom this machine trusts: some networks have a certificate authority of their own, which npm would not know in there.
    trusted=/etc/ssl/certs/ca-certificates.crt
    [ ! -e "$trusted" ] || cp "$trusted" "$system/etc/ssl/trusted.crt"
    echo "127.0.1.1 $(hostname)" >>"$system/etc/hosts" # sudo looks for it
    mount -t proc proc "$system/proc"
    mkdir -p "$system/dev"
    mount -t tmpfs -o mode=755 dev "$system/dev"
    for node in null zero full random urandom tty; do
        touch "$system/dev/$node"
        mount --bind "/dev/$node" "$system/dev/$node"
    done
    mkdir "$system/dev/shm" "$system/dev/pts"
    mount -t tmpfs -o mode=1777 shm "$system/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$system/dev/pts"
    ln -s pts/ptmx "$system/dev/ptmx"
    ln -s /proc/self/fd "$system/dev/fd"
}

# in_system [NAME=VALUE...] COMMAND...: in `system`, with nothing of this machine's environment.
in_system() {
    chroot "$system" env -i HOME=/root PATH=/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin LC_ALL=C.UTF-8 \
        NODE_EXTRA_CA_CERTS=/etc/ssl/trusted.crt "$@"
}

# copy_clone FOLDER: what is committed here.
copy_clone() {
    mkdir -p "$1"
    git -C "$hearth_root" archive HEAD | tar -x -C "$1"
}
