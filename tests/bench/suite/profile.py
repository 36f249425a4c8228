# SPDX-License-Identifier: GPL-3.0-or-later
"""Where Hearth's CPU goes while a row is measured: shares by library, and the largest functions, from perf."""
import contextlib
import re
import signal
import subprocess
import tempfile

from .history import folder_with, pages_of
from .measure import Size
from .servers import HEARTH, Failed, running

ROWS = {
    "large room": ("--rooms", 1, "--clients", 1000),
    "in flight": ("--rooms", 1, "--clients", 100, "--in-flight", 4),
    "small rooms": ("--rooms", 200, "--clients", 2),
    "joins": ("--rooms", 40, "--clients", 100, "--join-only"),
}
PAGES = "pages"
# The first that a library's name begins with.
PARTS = {"kernel": "[", "Hearth": "hearthd", "Qt": "libQt6", "SQLite": "libsqlite3", "memory and libc": "libc."}


def perf(command, what):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"perf cannot {what}: {(done.stderr.strip().splitlines() or ['no reason given'])[-1]}")
    return done.stdout


def shares(data, sort):
    """[(share in %, name ...)], largest first."""
    command = ["perf", "report", "-i", data, "--stdio", "--no-children", "-g", "none", "--sort", sort, "-t", "\t"]
    lines = [line.split("\t") for line in perf(command, "read what it recorded").splitlines() if line[:1] != "#"]
    return [(float(share.strip().rstrip("%")), *(name.strip() for name in names))
            for share, *names in lines if "%" in share]


def record(pid, data):
    return ["perf", "record", "-q", "-e", "cpu-clock", "-F", "1000", "-p", str(pid), "-o", data]


def load(programs, row, seconds, data):
    with programs.server(HEARTH) as (process, port):
        command = [programs.load, "--hearth", "--port", port, "--pid", process.pid, "--seconds", seconds, *ROWS[row],
                   "--during", " ".join(record(process.pid, data)) + " 2>/dev/null"]
        perf([str(part) for part in command], "run the load generator")


def history(programs, data):
    size = Size()
    folder, who = folder_with(programs, size, print)
    with running(programs.hearth(folder)) as (process, port), contextlib.ExitStack() as stack:
        recording = stack.enter_context(subprocess.Popen(record(process.pid, data), stderr=subprocess.DEVNULL))
        stack.callback(recording.send_signal, signal.SIGINT)
        pages_of(programs, size, process, port, who)


def measure(programs, row, seconds):
    """A line of markdown."""
    with tempfile.NamedTemporaryFile(suffix=".perf") as data:
        if row == PAGES:
            history(programs, data.name)
        else:
            load(programs, row, seconds, data.name)
        by_library = shares(data.name, "dso")
        functions = shares(data.name, "symbol")
    parts = {part: sum(share for share, name, *_ in by_library if name.startswith(prefix))
             for part, prefix in PARTS.items()}
    # A function's arguments and templates say little here.
    largest = [f"{re.sub(r'^.[^ ]*] |[(<].*', '', name)} {share:.0f} %" for share, name, *_ in functions[:6]]
    return "| " + " | ".join([row, *(f"{share:.0f} %" for share in parts.values()), ", ".join(largest)]) + " |"


def head():
    columns = ["row", *PARTS, "largest functions"]
    return "| " + " | ".join(columns) + " |\n| " + " | ".join(["---"] * len(columns)) + " |"
