# SPDX-License-Identifier: GPL-3.0-or-later
"""The table, for reading and for docs/performance.md."""
import os
import platform
import re
import resource
import subprocess
import time

from .servers import FLASK, FLOOR, HEARTH, JOINED, NODE

SERVERS = (FLOOR, JOINED, HEARTH, NODE, FLASK)
MET = {True: "yes", False: "**no**", None: ""}


BEGIN, END = "<!-- tests/bench/run writes from here -->", "<!-- to here -->"


def rows(lines):
    """Cells of the header and of each line."""
    columns = [server for server in SERVERS if any(server in line.figures for line in lines)]
    before = [server for server in columns if server in (FLOOR, JOINED)]
    after = [server for server in columns if server in (NODE, FLASK)]
    yield ["what", "target", *before, HEARTH, "ratio", "met", *after, "note"]
    for line in lines:
        def cell(server):
            return line.figures.get(server, "")
        yield [line.what, line.target, *map(cell, before), cell(HEARTH), line.ratio, MET[line.met],
               *map(cell, after), line.note]


def markdown(lines):
    """A column that is empty in every line is left out."""
    head, *rest = rows(lines)
    used = [i for i in range(len(head)) if any(row[i] for row in rest)]
    cells = [[row[i] for i in used] for row in ([*head], ["---"] * len(head), *rest)]
    return "\n".join("| " + " | ".join(text.replace("|", "\\|") for text in row) + " |" for row in cells) + "\n"


def write(path, text):
    """Into the file, between the two comments where it has them (docs/performance.md), or as the whole file."""
    if path.exists() and BEGIN in (old := path.read_text(encoding="utf-8")):
        before, rest = old.split(BEGIN, maxsplit=1)
        text = f"{before}{BEGIN}\n\n{text}\n{END}{rest.split(END, maxsplit=1)[1]}"
    path.write_text(text, encoding="utf-8")


def cpu_seconds():
    """(of the whole machine, of this program and what it started and waited for), so far."""
    with open("/proc/stat", encoding="utf-8") as text:
        user, nice, system, _, _, irq, softirq, steal, *_ = map(int, text.readline().split()[1:])
    own = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    ticks = user + nice + system + irq + softirq + steal
    return ticks / os.sysconf("SC_CLK_TCK"), sum(usage.ru_utime + usage.ru_stime for usage in own)


class Watch:
    """Sees how much else the machine did meanwhile: where that is much, the figures are worth little."""

    def __init__(self):
        self.begun, self.before = time.monotonic(), cpu_seconds()

    def others(self):
        machine, own = (now - then for now, then in zip(cpu_seconds(), self.before))
        return f"{max(0, machine - own) / (time.monotonic() - self.begun):.2f} of {os.cpu_count()} cores"


def machine(programs, size, watch):
    """What it ran on, in a few words each."""
    with open("/proc/cpuinfo", encoding="utf-8") as text:
        model = re.search(r"^model name\s*: (.*)$", text.read(), re.MULTILINE)
    build = (programs.build / "CMakeCache.txt").read_text(encoding="utf-8")
    kind = re.search(r"^CMAKE_BUILD_TYPE:\w+=(.*)$", build, re.MULTILINE)
    commit = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True, check=False,
                            cwd=os.path.dirname(__file__))
    return {
        "processor": f"{os.cpu_count()} cores, {model.group(1) if model else platform.machine()}",
        "kernel": platform.release(),
        "build": kind.group(1) if kind else "",
        "commit": commit.stdout.strip(),
        "busy with anything else meanwhile": watch.others(),
        "form": f"{size.rounds} rounds ({size.rounds_of_others} of the other servers), {size.seconds:g} s each, "
                f"{size.many} connections, {size.stored} messages stored",
        "Node": "stores each message" if programs.node_stores else "stores nothing: no better-sqlite3 here",
    }
