# SPDX-License-Identifier: GPL-3.0-or-later
"""The table, for reading and for docs/performance.md."""
import os
import platform
import re
import subprocess

from .servers import FLASK, FLOOR, HEARTH, JOINED, NODE

SERVERS = (FLOOR, JOINED, HEARTH, NODE, FLASK)
MET = {True: "yes", False: "**no**", None: ""}


def rows(lines):
    """Cells of the header and of each line; a server that no line has gets no column."""
    columns = [server for server in SERVERS if any(server in line.figures for line in lines)]
    before = [server for server in columns if server in (FLOOR, JOINED)]
    after = [server for server in columns if server in (NODE, FLASK)]
    yield ["what", "target", *before, HEARTH, "ratio", "met", *after, "note"]
    for line in lines:
        def cell(server):
            return line.figures.get(server, "")
        yield [line.what, line.target, *map(cell, before), cell(HEARTH), line.ratio, MET[line.met], *map(cell, after), line.note]


def markdown(lines):
    head, *rest = rows(lines)
    cells = [head, ["---"] * len(head), *rest]
    return "\n".join("| " + " | ".join(text.replace("|", "\\|") for text in row) + " |" for row in cells) + "\n"


def machine(programs, size):
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
        "load before": " ".join(f"{value:.2f}" for value in os.getloadavg()),
        "size": ", ".join(f"{name} {value}" for name, value in vars(size).items()),
    }
