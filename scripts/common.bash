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

# build PRESET [TARGET...]: silent when everything is up to date, ninja's status line otherwise.
build() {
    local dir="$hearth_build/$1"
    configure "$1"
    shift
    cd "$dir" || exit
    ninja -n "$@" 2>&1 | grep -qx 'ninja: no work to do.' && return
    say "Building (build/${dir##*/})…"
    NINJA_STATUS='[%f/%t, %e s] ' ninja -j "$(jobs_here)" "$@" || fail "Hearth could not be built; the first error is above."
}
