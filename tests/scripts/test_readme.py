#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_readme.py HEARTHD: every command of the README, in order. Those that need a display, install packages or take
minutes are listed here with the reason; scripts/check-in runs them on a bare system. The server's run as they are written,
but for their folder and a free port on the loopback; where the README says that a program is there, CMake agrees."""
import os
import re
import select
import shlex
import signal
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
WITHIN = 30  # seconds
NOT_HERE = {
    "sudo apt install ./hearth-common_*.deb ./hearth_*.deb": "installs; scripts/check-packages does it on a bare system",
    "sudo apt install ./hearth-common_*.deb ./hearthd_*.deb": "likewise",
    "./run": "opens a window, installs and builds",
    "./run --data ~/second-profile --connect http://192.168.1.20:5005 --username Ada": "opens a window",
    "sudo cmake --install build/release": "installs; test_install.py does it into a folder",
    "git pull": "changes the sources",
    "sudo xargs rm -f < build/release/install_manifest.txt": "removes what is installed",
    "rm -rf build": "removes what this test is part of",
    "./check": "is what runs this",
}


def commands():
    """The indented lines of the README, in order."""
    with open(os.path.join(ROOT, "README.md"), encoding="utf-8") as file:
        return re.findall(r"(?m)^    (\S.*)$", file.read())


class Readme(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="hearth-readme-")
        self.addCleanup(folder.cleanup)
        self.options = f" --data {shlex.quote(folder.name)} --listen 127.0.0.1"

    def serve(self, command):
        """Until it is ready; then it is stopped as the README says, with SIGTERM."""
        server = subprocess.Popen(["bash", "-c", "exec " + command + self.options + " --port 0"], stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, text=True)
        try:
            self.assertTrue(select.select([server.stdout], [], [], WITHIN)[0], command)
            self.assertRegex(server.stdout.readline(), r"^hearthd listening on http://127\.0\.0\.1:\d+$", command)
            server.send_signal(signal.SIGTERM)
            self.assertEqual(server.wait(WITHIN), 0, command)
        finally:
            server.kill()
            server.wait()
            server.stdout.close()

    def test_every_command_does_what_it_says(self):
        found = commands()
        self.assertGreater(len(found), 8)
        self.assertLessEqual(set(NOT_HERE), set(found), "a command that the README no longer has")
        for command in found:
            if command in NOT_HERE:
                continue
            here = command.replace("./run --headless", shlex.quote(sys.argv[1]))
            self.assertNotEqual(here, command, "neither run here nor listed as one that is not")
            if "--add-account" not in command:
                self.serve(here)
                continue
            ended = subprocess.run(["bash", "-c", here + self.options], capture_output=True, text=True, timeout=WITHIN)
            self.assertEqual((ended.returncode, ended.stdout), (0, "Created ada (owner).\n"), ended.stderr)

    def test_programs_are_where_it_says(self):
        with open(os.path.join(ROOT, "README.md"), encoding="utf-8") as file:
            places = re.findall(r"`build/(\w+)/(server|client)/(\w+)`", file.read())
        self.assertEqual(len(places), 3)
        for preset, folder, program in places:
            with open(os.path.join(ROOT, folder, "CMakeLists.txt"), encoding="utf-8") as file:
                self.assertIn(f"qt_add_executable({program} ", file.read())
            with open(os.path.join(ROOT, "CMakePresets.json"), encoding="utf-8") as file:
                self.assertIn(f'"name": "{preset}"', file.read())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
