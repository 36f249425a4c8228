#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the service unit lets the server do, as systemd itself judges it. Passed over where systemd is not installed."""
import pathlib
import re
import shutil
import subprocess
import unittest

UNIT = pathlib.Path(__file__).resolve().parents[2] / "resources/systemd/hearthd.service"
MOST_EXPOSED = 2.0  # of 10


class ServiceUnit(unittest.TestCase):
    @unittest.skipUnless(shutil.which("systemd-analyze"), "systemd-analyze is not installed")
    def test_little_is_exposed(self):
        result = subprocess.run(["systemd-analyze", "security", "--offline=true", "--no-pager", str(UNIT)],
                                capture_output=True, text=True, timeout=60)
        level = re.search(r"Overall exposure level for \S+: ([\d.]+)", result.stdout)
        if not level:
            self.skipTest("this systemd-analyze does not judge files: " + result.stderr.strip())
        self.assertLessEqual(float(level.group(1)), MOST_EXPOSED, result.stdout)

    def test_memory_and_capabilities_are_bounded(self):
        lines = UNIT.read_text().splitlines()
        self.assertIn("CapabilityBoundingSet=", lines)
        self.assertTrue(any(re.fullmatch(r"MemoryMax=\d+[MG]", line) for line in lines))

    def test_reload_is_what_the_server_understands(self):
        self.assertIn("ExecReload=kill -HUP $MAINPID", UNIT.read_text().splitlines())


if __name__ == "__main__":
    unittest.main()
