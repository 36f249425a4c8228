# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's rows: runs whatever of tests/bench/desktop is built, each on a screen of its own."""
import contextlib
import json
import os
import shutil
import subprocess
import tempfile

from .measure import Line, sentence
from .servers import HEARTH, Failed


@contextlib.contextmanager
def screen():
    """An Xvfb with a home folder of its own; yields the environment."""
    read, write = os.pipe()
    with tempfile.TemporaryDirectory(prefix="bench-home-") as home:
        xvfb = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
                                pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            os.close(write)
            with os.fdopen(read) as answer:
                number = answer.readline().strip()
            if not number:
                raise Failed("Xvfb did not start")
            runtime = os.path.join(home, "runtime")
            os.mkdir(runtime, 0o700)
            yield {**{key: value for key, value in os.environ.items() if not key.startswith("XDG_")},
                   "DISPLAY": f":{number}", "HOME": home, "XDG_RUNTIME_DIR": runtime, "QT_QPA_PLATFORM": "xcb",
                   "QT_QUICK_BACKEND": "software", "DBUS_SESSION_BUS_ADDRESS": "disabled:", "LC_ALL": "C.UTF-8"}
        finally:
            xvfb.terminate()
            xvfb.wait()


def measure(program, full, say):
    with screen() as environment:
        command = [str(program), *(["--full"] if full else [])]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=1800)
    lines = []
    for text in done.stdout.splitlines():
        say(f"    {text}")
        row = json.loads(text)
        value, unit, target = row["value"], row.get("unit", ""), row.get("target")
        lines.append(Line(row["row"], "" if target is None else f"{target} {unit}", {HEARTH: f"{value:g} {unit}"},
                          met=None if target is None else value <= target, note=row.get("note", "")))
    if done.returncode:
        reason = sentence(done.stderr or f"ended with {done.returncode}")
        say(f"    {reason}")
        lines.append(Line(program.name, figures={HEARTH: reason}))
    return lines


def all_rows(programs, full, say):
    found = sorted(path for path in (programs.bench / "desktop").glob("bench-*")
                   if path.is_file() and os.access(path, os.X_OK))
    if not found:
        say("The desktop's rows are left out: none of tests/bench/desktop is built.")
    elif not shutil.which("Xvfb"):
        say("The desktop's rows are left out: there is no Xvfb here.")
    else:
        return [(program.name, lambda program=program: measure(program, full, say)) for program in found]
    return []
