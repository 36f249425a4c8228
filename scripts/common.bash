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

# Ctrl+C ends what is running in order, and then this; nothing that follows is tried.
trap 'echo >&2; exit 130' INT

# Without a locale that this machine has, Qt warns about every start, and file names outside ASCII cannot be read.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8
fi
if [ -z "${HOME:-}" ]; then
    HOME=$(getent passwd "$(id -u)" | cut -d: -f6)
    export HOME
fi

# take_build_folder: one at a time installs, configures and builds here; whoever comes second waits. Until release_build_folder.
take_build_folder() {
    if [[ $hearth_root =~ [\&\<\>\"\;\$\\] ]]; then
        fail "Hearth cannot be built in a folder with ${BASH_REMATCH[0]} in its name: $hearth_root" \
            "Move the clone to another."
    fi
    local folder
    if [ ! -d "$hearth_build" ] && ! mkdir "$hearth_build" 2>/dev/null && [ ! -d "$hearth_build" ]; then
        fail "Nothing can be written to $hearth_root; copy it to a folder of yours, and start it there."
    fi
    for folder in "$hearth_build" "$hearth_build"/*/; do
        [ ! -d "$folder" ] || [ -w "$folder" ] || fail "$folder belongs to $(stat -c %U "$folder"), and you cannot write to it." \
            "Give it back with:  sudo chown -R $(id -un) $hearth_build"
    done
    exec {hearth_lock}>>"$hearth_build/.lock" ||
        fail "$hearth_build/.lock cannot be written to. Give it back with:  sudo chown -R $(id -un) $hearth_build"
    if ! flock -n "$hearth_lock"; then
        say "Another ./run or ./check builds here; waiting until it is done…"
        flock "$hearth_lock"
    fi
}

release_build_folder() { exec {hearth_lock}>&-; }

# As many compilers at once as there are processors, and memory for: each takes up to 1 GB.
jobs_here() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1000000) }' /proc/meminfo 2>/dev/null)
    [ "${memory:-0}" -gt 0 ] || memory=1
    echo $((processors < memory ? processors : memory))
}

# configure PRESET [-DNAME=VALUE...]: nothing when it was configured so before; ninja itself notices changed CMake files.
configure() {
    local preset=$1 dir="$hearth_build/$1" log="$hearth_build/$1-configure.log" setting same=yes
    shift
    if [ -f "$dir/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$hearth_root" "$dir/CMakeCache.txt"; then
        say "This clone was moved: building afresh."
        rm -rf "$dir"
    fi
    for setting in "$@"; do
        setting=${setting#-D}
        grep -qsE "^${setting%%=*}:[A-Z]+=${setting#*=}\$" "$dir/CMakeCache.txt" || same=no
    done
    if [ "$same" = yes ] && [ -f "$dir/build.ninja" ] && [ ! "$hearth_root/CMakePresets.json" -nt "$dir/build.ninja" ]; then
        return
    fi
    say "Configuring ($preset)…"
    (cd "$hearth_root" && cmake --preset "$preset" "$@") >"$log" 2>&1 || {
        show_log "$log"
        fail "Hearth could not be configured; what CMake said is above."
    }
    touch "$dir/build.ninja"
}

# Ninja's steps from standard input: one line that changes where somebody watches, a line each elsewhere. Steps that are
# taken each time are not worth a word.
show_steps() {
    local line width announced=no
    trap '' INT # until ninja, which has it too, has ended
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

# build PRESET [-DNAME=VALUE...]: silent when everything is up to date.
build() {
    local dir="$hearth_build/$1" text="Building ($1)…"
    configure "$@"
    cd "$dir" || exit
    NINJA_STATUS='[%f/%t, %e s] ' ninja -j "$(jobs_here)" 2>&1 | show_steps "$text" || {
        [ "${PIPESTATUS[0]}" -ne 130 ] || exit 130
        fail "Hearth could not be built; the first error is above."
    }
}
