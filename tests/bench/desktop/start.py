#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From starting `hearth` to its frames on the screen, and what it then takes of memory.

usage: start.py HEARTH HEARTHD FILL [--full]   (DISPLAY is a screen; software rendering)

Warm: the program was started before, so that its files are in memory and its caches filled. Four ways: hosting in the
same process, joining a server that runs already with the account of the time before, and coming back to that chat when its
server is gone, so that all there is to show is what was kept on disk: as little as was read, and then all that is ever kept, 2,000
messages in each of 20 rooms. The frames are the program's own
log lines (hearth.desktop.frames), stamped by Qt with the steady clock that is read here before starting it.
"""
import contextlib
import json
import os
import pathlib
import re
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

FRAME = re.compile(r"^at +(\d+\.\d+) first frame: (\w+)")
ROOMS = 20
MESSAGES = 2000  # as many as are kept of a room
SETTLED_S = 3  # after the last frame that is waited for: what still loads then belongs to the chat page


def environment():
    return dict({"QT_QUICK_BACKEND": "software", "QT_QPA_PLATFORM": "xcb", "DBUS_SESSION_BUS_ADDRESS": "disabled:",
                 "LC_ALL": "C.UTF-8"}, **os.environ, QT_LOGGING_RULES="hearth.desktop.frames.debug=true",
                QT_MESSAGE_PATTERN="at %{time boot} %{message}", QT_FORCE_STDERR_LOGGING="1")


def memory(pid):
    """RSS, PSS and what is this process's alone, in MB."""
    lines = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    kb = {line.split(":")[0]: int(line.split()[1]) for line in lines[1:]}
    private = kb["Private_Clean"] + kb["Private_Dirty"]
    return {"rss": kb["Rss"] / 1024, "pss": kb["Pss"] / 1024, "private": private / 1024}


def cpu_ms(pid):
    """CPU of all its threads so far; unlike the time it took, much the same on a busy machine."""
    used = 0
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # a thread that has just ended
            used += int((task / "schedstat").read_text().split()[0])
    return used / 1e6


def start(hearth, arguments, until="messages", settle=0.0):
    """Starts it and waits for a frame; returns ms to each first frame, and memory after settling."""
    begun = time.clock_gettime(time.CLOCK_MONOTONIC)
    process = subprocess.Popen([hearth, *arguments], env=environment(), stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, text=True)
    frames = {}
    said = []
    try:
        for line in process.stderr:
            found = FRAME.match(line)
            if found:
                frames[found.group(2)] = (float(found.group(1)) - begun) * 1000
                frames[found.group(2) + " cpu"] = cpu_ms(process.pid)
            else:
                said.append(line)
            if until in frames:
                break
        else:
            sys.exit("hearth ended before it showed " + until + ": " + "".join(said))
        time.sleep(settle)
        return frames, memory(process.pid)
    finally:
        process.terminate()
        process.stderr.close()
        process.wait(20)


def row(name, value, unit, target, note):
    print(json.dumps({"row": name, "value": round(value, 1), "unit": unit, "target": target, "note": note}), flush=True)


def spread(runs, frame):
    cpu = statistics.median(run[frame + " cpu"] for run in runs)
    return (f"median of {len(runs)}, {min(run[frame] for run in runs):.0f} to {max(run[frame] for run in runs):.0f}; "
            f"CPU of all threads {cpu:.0f} ms")


def measure(name, hearth, arguments, repeats, messages_within=None):
    start(hearth, arguments)
    runs = [start(hearth, arguments)[0] for _ in range(repeats)]
    for frame, what, target in (("window", "first frame of the window", None), ("chat", "first frame at the chat page", 250),
                                ("messages", "first frame with messages", messages_within)):
        row(f"desktop start, warm, {name}: {what}", statistics.median(run[frame] for run in runs), "ms", target,
            spread(runs, frame))


def measure_memory(name, hearth, arguments):
    used = start(hearth, arguments, settle=SETTLED_S)[1]
    row(f"desktop memory at the chat page, {name}", used["rss"], "MB", 100,
        f"RSS; PSS {used['pss']:.0f}, private {used['private']:.0f}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def serving(hearthd, data, port):
    server = subprocess.Popen([hearthd, "--listen", "127.0.0.1", "--port", str(port), "--data", str(data),
                               "--no-rate-limits"], stdout=subprocess.PIPE, text=True)
    try:
        server.stdout.readline()
        yield
    finally:
        server.terminate()
        server.wait(20)


def hosting(hearth, fill, data, repeats):
    arguments = ["--data", str(data), "--host", "--listen", "127.0.0.1", "--port", str(free_port()), "--username", "Ada"]
    start(hearth, arguments, until="chat", settle=1.0)  # cold: makes the account and the first room
    subprocess.run([fill, data, "200"], check=True)
    measure("hosting in the same process", hearth, arguments, repeats)
    measure_memory("hosting", hearth, arguments)


def joining(hearth, hearthd, data, own, repeats):
    port = free_port()
    arguments = ["--data", str(own), "--connect", f"http://127.0.0.1:{port}", "--username", "Ben"]
    with serving(hearthd, data, port):
        measure("joining a server that runs", hearth, arguments, repeats)
        measure_memory("joining", hearth, arguments)
        # What was missed is fetched and kept once it is in order; then the server goes.
        start(hearth, ["--data", str(own)], settle=SETTLED_S)


def without_server(hearth, own, repeats):
    measure("with its server gone", hearth, ["--data", str(own)], repeats, messages_within=250)


def fill_cache(own):
    """What is kept of one room becomes what is kept of ROOMS, MESSAGES of each."""
    said = ("Did somebody look at the **build** today? It was red on both.", "ok 👍", "A longer one. " + "Words that one writes. " * 10,
            "There is a note about it at https://example.org/builds/1234 which says more.", "```\nint main() { return 0; }\n```")
    compact = {"separators": (",", ":"), "ensure_ascii": False}
    with contextlib.closing(sqlite3.connect(next(own.rglob("history.db")))) as history, history:
        room, body = history.execute("SELECT r.id, r.body FROM rooms r JOIN runs ON room = r.id ORDER BY newest DESC").fetchone()
        oldest, newest, change, at = history.execute("SELECT oldest, newest, change, last_at FROM runs WHERE room = ?", (room,)).fetchone()
        author, text = history.execute("SELECT author, body FROM messages WHERE room = ? AND json_extract(body, '$.kind') = 'text'",
                                       (room,)).fetchone()
        for number in range(ROOMS):
            own_id = room + 1000 * number
            first = newest + 1 if number == 0 else 1
            last = oldest + MESSAGES - 1 if number == 0 else MESSAGES
            history.execute("INSERT OR REPLACE INTO rooms VALUES (?, ?)", (own_id, json.dumps(
                json.loads(body) | {"id": own_id, "last_seq": last} | ({"name": f"Room {number}"} if number else {}), **compact)))
            history.executemany("INSERT INTO messages VALUES (?, ?, ?, ?, ?)", (
                (own_id, seq, author, 0, json.dumps(json.loads(text) | {
                    "id": 1_000_000 * (number + 1) + seq, "room_id": own_id, "seq": seq, "change": 0, "text": said[seq % len(said)]}, **compact))
                for seq in range(first, last + 1)))
            history.execute("INSERT OR REPLACE INTO runs VALUES (?, ?, ?, ?, ?)",
                            (own_id, oldest if number == 0 else 1, last, change, at - number))


def with_a_full_cache(hearth, own, repeats):
    fill_cache(own)
    name = f"its server gone, {MESSAGES} messages kept of each of {ROOMS} rooms"
    measure(name, hearth, ["--data", str(own)], repeats, messages_within=250)
    measure_memory(name, hearth, ["--data", str(own)])


def main():
    hearth, hearthd, fill = sys.argv[1:4]
    repeats = 15 if "--full" in sys.argv else 5
    with tempfile.TemporaryDirectory(prefix="bench-start-") as place:
        data = pathlib.Path(place) / "host"
        hosting(hearth, fill, data, repeats)
        guest = pathlib.Path(place) / "guest"
        joining(hearth, hearthd, data, guest, repeats)
        without_server(hearth, guest, repeats)
        with_a_full_cache(hearth, guest, repeats)


if __name__ == "__main__":
    main()
