#!/bin/bash
# Proves that a bare Debian 12 is enough: makes one in a scratch folder with only make, git and sudo, clones the last
# commit into it, and runs make there with the targets given (setup, test and run, unless said), first as root, then as
# a user who may use sudo. Needs root, debootstrap, and five minutes or so; leaves nothing behind.
#
#   tests/packaging/bare_machine.sh [target...]
set -euo pipefail

checkout=$(cd "$(dirname "$0")/../.." && pwd)
targets=("${@:-setup}")
[ $# -gt 0 ] || targets=(setup test run)
if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
    echo "This needs root and the package debootstrap." >&2
    exit 2
fi

scratch=$(mktemp -d)
trap 'rm -rf --one-file-system "$scratch"' EXIT
machine=$scratch/machine

make_machine() {
    debootstrap --variant=minbase --include=make,git,sudo bookworm "$scratch/fresh" >"$scratch/debootstrap.log" 2>&1 || {
        tail "$scratch/debootstrap.log" >&2
        return 1
    }
    # How the machine around it reaches the network is that machine's business: names, certificates, pip's settings.
    cp -L /etc/resolv.conf /etc/hosts "$scratch/fresh/etc/"
    cp -L "${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}" "$scratch/fresh/etc/certificates.crt"
    printf '[global]\ncert = /etc/certificates.crt\n' >"$scratch/fresh/etc/pip.conf"
    chroot "$scratch/fresh" useradd --create-home --shell /bin/bash tech
    echo 'tech ALL=(ALL) NOPASSWD: ALL' >"$scratch/fresh/etc/sudoers.d/tech"
}

timed() { # user, home, target: runs it on the machine, with nothing of ours in the environment
    local began=$SECONDS
    # In namespaces of its own, so that mounts and processes end with it.
    # shellcheck disable=SC2016  # expanded by the inner shells
    unshare --mount --pid --fork bash -euc '
        mount -t proc proc "$0/proc"
        mount --rbind /dev "$0/dev"
        exec env -i HOME="$2" USER="$1" TERM=dumb PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
            chroot --userspec="$1" "$0" sh -c "cd && cd wrenchtime && exec make $3"' "$machine" "$1" "$2" "$3"
    echo "=== make $3 as $1: $((SECONDS - began)) s"
}

prove_for() { # user, home
    rm -rf --one-file-system "$machine"
    cp -a "$scratch/fresh" "$machine"
    git clone --quiet "$checkout" "$machine$2/wrenchtime"
    chroot "$machine" chown -R "$1:" "$2"
    for target in "${targets[@]}"; do timed "$1" "$2" "$target"; done
}

make_machine
prove_for root /root
prove_for tech /home/tech
