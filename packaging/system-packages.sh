#!/bin/sh
# Sees to the system packages that Wrenchtime needs on Debian and Ubuntu.
#
#   packaging/system-packages.sh [--list] run|test
#
# "run" is what the program needs, "test" adds what its tests need. Installs what is missing when run as root or
# by someone who may use sudo; says in one sentence what is missing, and ends with 1, when it may not. With --list
# it only prints the missing ones. Says nothing when nothing is missing. "a|b" is one thing under two names.
set -eu

# What Qt loads to draw at all, what it loads to draw on an X display, and a font.
RUN="
libgl1 libegl1 libxkbcommon0 libglib2.0-0t64|libglib2.0-0 libfontconfig1 libdbus-1-3
libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
fonts-dejavu-core"

# A display without a screen, a window manager, a tray host, a bus, a notification daemon, a keyring, and hands and eyes
# for them; a Wayland compositor without a screen; a PostgreSQL; a browser with its driver, for the server's pages.
TEST="at-spi2-core xvfb xauth openbox tint2 sway xdotool x11-utils imagemagick dbus-daemon libglib2.0-bin dunst gnome-keyring libxss1
postgresql-15|postgresql chromium|chromium-browser chromium-driver|chromium-chromedriver"

installed() { # of the names given, prints those that are installed
    # shellcheck disable=SC2016  # ${...} is dpkg-query's own format
    dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
        sed -n 's/^installed //p' | sort -u
}

missing() { # of the wanted things given, prints those of which no name is installed
    # shellcheck disable=SC2046  # one word a name
    have=" $(installed $(echo "$*" | tr '|' ' ') | tr '\n' ' ')"
    for thing in "$@"; do
        found=
        for name in $(echo "$thing" | tr '|' ' '); do
            case $have in *" $name "*) found=yes ;; esac
        done
        [ -n "$found" ] || echo "$thing"
    done
}

name_here() { # prints the name of a thing in this release: of several, the first that can be had
    case $1 in *"|"*) ;; *)
        echo "$1"
        return
        ;;
    esac
    for name in $(echo "$1" | tr '|' ' '); do
        # Pure virtual names have a policy but no candidate.
        if apt-cache policy "$name" 2>/dev/null | grep -q '^  Candidate: [^(]'; then
            echo "$name"
            return
        fi
    done
    echo "${1##*|}"
}

names_of() { for thing in "$@"; do name_here "$thing"; done | tr '\n' ' ' | sed 's/ $//'; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

may_install() { # as root, with sudo that asks nothing, or with sudo that can ask at a terminal
    [ "$(id -u)" -eq 0 ] && return 0
    command -v sudo >/dev/null || return 1
    sudo -n true 2>/dev/null && return 0
    [ -t 0 ] && [ -t 2 ]
}

quietly() { # what apt and the packages' scripts say matters only when they fail
    log=$(mktemp)
    if "$@" >"$log" 2>&1; then
        rm "$log"
    else
        cat "$log" >&2
        rm "$log"
        return 1
    fi
}

install() {
    echo "Installing system packages: $(names_of "$@")"
    # Failing to refresh one source of several must not stop what the others have.
    quietly as_root apt-get update -q || echo "apt-get update failed; going on with the package lists as they are." >&2
    # Only now do the lists of a bare machine know which of two names is the one here.
    # shellcheck disable=SC2046  # one word a package
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 $(names_of "$@")
}

list_only=
if [ "${1-}" = --list ]; then
    list_only=yes
    shift
fi
case ${1-} in
run) wanted=$RUN ;;
test) wanted="$RUN $TEST" ;;
packages)
    # For the scripts beside this one: exactly the packages named.
    shift
    wanted=$*
    ;;
*)
    echo "usage: $0 [--list] run|test" >&2
    exit 2
    ;;
esac

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is no Debian or Ubuntu: if something is missing, install your system's equivalent of:" >&2
    # shellcheck disable=SC2086  # one line of words
    echo $wanted >&2
    exit 0
fi

# shellcheck disable=SC2086  # one word a thing
lacking=$(missing $wanted)
[ -n "$lacking" ] || exit 0
if [ -n "$list_only" ]; then
    echo "$lacking"
    exit 0
fi
if may_install; then
    # shellcheck disable=SC2086
    install $lacking
else
    # shellcheck disable=SC2086
    names=$(names_of $lacking)
    echo "System packages are missing, and installing them takes root; please run: sudo apt-get install --no-install-recommends $names" >&2
    exit 1
fi
