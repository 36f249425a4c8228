# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Google Benchmark programs say: no targets, no floor."""
import json
import re
import subprocess

from .measure import Line
from .servers import HEARTH, Failed


def measure(program, quick, say):
    command = [str(program), "--benchmark_format=json", f"--benchmark_min_time={0.05 if quick else 0.5}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=1800)
    if done.returncode:
        raise Failed(done.stderr.strip() or f"{program.name} ended with {done.returncode}")
    name = program.name.removeprefix("hearth-micro-")
    lines = []
    for one in json.loads(done.stdout)["benchmarks"]:
        if one.get("error_occurred"):
            raise Failed(f"{one['name']}: {one['error_message']}")
        # Where a program does not ask for the wall's time, CPU time: others on the machine disturb it less.
        once = one["real_time" if "/real_time" in one["name"] else "cpu_time"]
        each = 1e9 / one["items_per_second"] if "items_per_second" in one else once
        text = f"{each:.0f} ns" if each < 10_000 else f"{each / 1000:.1f} us"
        what = re.sub(r"/(process_time|real_time|iterations:\d+)", "", one["name"])
        lines.append(Line(f"{name}: {what}", figures={HEARTH: text}, note="each" if "items_per_second" in one else ""))
        say(f"    {lines[-1].what}: {text}")
    return lines


def all_rows(programs, quick, say):
    found = sorted(path for path in (programs.bench / "micro").glob("hearth-micro-*") if path.is_file())
    return [(program.name, lambda program=program: measure(program, quick, say)) for program in found]
