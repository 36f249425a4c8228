#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""no_display.py HEARTH: where there is no display to open, the program says so in one sentence."""
import os
import subprocess
import sys

DISPLAYS = {None: "There is no display", "": "There is no display", ":12345": "The display :12345 cannot be opened",
            "nonsense": "The display nonsense cannot be opened"}

for display, sentence in DISPLAYS.items():
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")}
    if display is not None:
        environment["DISPLAY"] = display
    ended = subprocess.run([sys.argv[1]], env=environment, capture_output=True, text=True, timeout=30)
    lines = ended.stderr.splitlines()
    if ended.returncode != 1 or len(lines) != 1 or sentence not in lines[0]:
        sys.exit(f"DISPLAY={display!r}: status {ended.returncode}, {ended.stderr}")
