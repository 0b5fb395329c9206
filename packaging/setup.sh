#!/bin/sh
# Prepares a checkout: a Python, the system packages, and .venv with the pinned requirements.
#
#   packaging/setup.sh run|dev
#
# "run" is enough to start the program, "dev" to work on it and test it. Quick when nothing has changed: .venv keeps
# a stamp of what it was made from.
set -eu
cd "$(dirname "$0")/.."
group=${1:?run or dev}
case $group in
run) system="run" ;;
dev) system="test" ;;
*)
    echo "usage: $0 run|dev" >&2
    exit 2
    ;;
esac

fail() {
    echo "$*" >&2
    exit 1
}

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() { # prints the first Python of 3.11 or newer, or nothing
    for name in python3.13 python3.12 python3.11 python3 python3.14; do
        if command -v "$name" >/dev/null && is_new_enough "$name"; then
            command -v "$name"
            return
        fi
    done
}

install_python() { # Debian 12 and later have a new enough python3; older Ubuntus have one beside theirs
    command -v apt-get >/dev/null || return 0
    packaging/system-packages.sh packages python3 python3-venv || exit 1
    [ -z "$(find_python)" ] || return 0
    for version in 3.13 3.12 3.11; do
        if apt-cache policy "python$version" | grep -q '^  Candidate: [^(]'; then
            packaging/system-packages.sh packages "python$version" "python$version-venv" || exit 1
            return
        fi
    done
}

choose_python() {
    python=$(find_python)
    if [ -z "$python" ]; then
        install_python
        python=$(find_python)
    fi
    [ -n "$python" ] || fail "Wrenchtime needs Python 3.11 or newer, and this machine has none: please install one, for example python3.11 with python3.11-venv."
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        # Debian ships the parts that make environments in a package of their own.
        command -v apt-get >/dev/null || fail "$python cannot make virtual environments: please install its venv and ensurepip modules."
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        packaging/system-packages.sh packages "python$version-venv" || exit 1
    fi
}

make_environment() {
    choose_python
    echo "Making .venv with $("$python" --version) ($python)"
    "$python" -m venv --clear .venv
}

stamp_of() {
    cat "requirements/$1.txt" pyproject.toml packaging/setup.sh | cksum
}

is_current() { # what dev needs includes what run needs
    for made in "$group" dev; do
        [ "$(cat ".venv/.made-from-$made" 2>/dev/null)" != "$(stamp_of "$made")" ] || return 0
    done
    return 1
}

install_requirements() {
    echo "Installing the Python packages of requirements/$group.txt into .venv"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "requirements/$group.txt" ||
        fail "The Python packages could not be installed (see above); run make setup again when the cause is gone."
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
    stamp_of "$group" >".venv/.made-from-$group"
}

# Elsewhere than on Debian it can only give advice, and once is enough.
if command -v dpkg-query >/dev/null || ! is_current; then
    packaging/system-packages.sh "$system"
fi
is_new_enough .venv/bin/python || make_environment
is_current || install_requirements
