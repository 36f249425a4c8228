# SPDX-License-Identifier: GPL-3.0-or-later
# What run, check and the scripts here share. Sourced, never run.
hearth_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
hearth_build="$hearth_root/build"

say() { echo "$*"; }

# fail SENTENCE...: what went wrong, a line each, on standard error.
fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

show_log() { tail -n 40 "$1" >&2; }

# Without any locale Qt warns about every start, and file names outside ASCII cannot be read.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LC_CTYPE=C.UTF-8

# As many compilers at once as there are processors, and memory for: each takes up to 1 GB.
jobs_here() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1000000) }' /proc/meminfo 2>/dev/null)
    [ "${memory:-0}" -gt 0 ] || memory=1
    echo $((processors < memory ? processors : memory))
}

# configure PRESET: nothing when it was configured before; ninja itself notices changed CMake files.
configure() {
    local dir="$hearth_build/$1" log="$hearth_build/$1-configure.log"
    if [ -f "$dir/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$hearth_root" "$dir/CMakeCache.txt"; then
        say "This clone was moved: building afresh."
        rm -rf "$dir"
    fi
    if [ -f "$dir/build.ninja" ] && [ ! "$hearth_root/CMakePresets.json" -nt "$dir/build.ninja" ]; then
        return
    fi
    say "Configuring ($1)…"
    mkdir -p "$hearth_build"
    (cd "$hearth_root" && cmake --preset "$1") >"$log" 2>&1 || {
        show_log "$log"
        fail "Hearth could not be configured; what CMake said is above."
    }
    touch "$dir/build.ninja"
}

# Ninja's steps from standard input: one line that changes where somebody watches, a line each elsewhere. Steps that are
# taken each time are not worth a word.
show_steps() {
    local line width announced=no
    [ -t 1 ] && width=$(tput cols 2>/dev/null || echo 80)
    while IFS= read -r line; do
        case $line in
        'ninja: no work to do.' | *'Re-checking globbed directories...') continue ;;
        esac
        [ "$announced" = yes ] || say "$1"
        announced=yes
        if [ -t 1 ] && [[ $line =~ ^\[[0-9]+/[0-9]+, ]]; then
            printf '\r\033[K%s' "${line:0:width-1}"
        else
            [ ! -t 1 ] || printf '\r\033[K'
            say "$line"
        fi
    done
    [ ! -t 1 ] || [ "$announced" = no ] || printf '\r\033[K'
}

# build PRESET [TARGET...]: silent when everything is up to date.
build() {
    local dir="$hearth_build/$1" text="Building ($1)…"
    configure "$1"
    shift
    cd "$dir" || exit
    NINJA_STATUS='[%f/%t, %e s] ' ninja -j "$(jobs_here)" "$@" 2>&1 | show_steps "$text" ||
        fail "Hearth could not be built; the first error is above."
}
