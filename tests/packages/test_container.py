#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_container.py HEARTHD: what the Containerfile promises, and its server and health check with the program that is built here.
scripts/check-container takes its steps."""
import os
import re
import select
import subprocess
import sys
import tempfile
import unittest

import containerfile

HEARTHD = sys.argv[1]
WITHIN = 60  # seconds


class Container(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.build, cls.run_stage = containerfile.stages()

    def test_both_stages_begin_with_the_same_slim_debian(self):
        self.assertRegex(self.build.base, r"/debian:\w+-slim$")
        self.assertEqual(self.run_stage.base, self.build.base)
        self.assertIn(("COPY", f"--from={self.build.name} /src/build/packages /packages"), self.run_stage.steps)

    def test_it_is_not_root_and_its_data_is_in_a_volume(self):
        self.assertNotIn(self.run_stage.only("USER"), ("root", "0", ""))
        self.assertEqual(self.run_stage.environment()["HEARTH_DATA"], self.run_stage.only("VOLUME"))
        words = [word for word, _ in self.run_stage.steps]
        self.assertGreater(words.index("USER"), words.index("RUN"))

    def test_variables_and_port_are_those_of_the_program(self):
        with open(os.path.join(containerfile.ROOT, "docs", "options.md"), encoding="utf-8") as file:
            page = file.read()
        for name in self.run_stage.environment():
            self.assertIn(f"`{name}`", page)
        port = re.search(r"`--port N` \| `HEARTH_PORT` \| (\d+) ", page)[1]
        self.assertEqual(self.run_stage.only("EXPOSE"), f"{port}/tcp {port}/udp")
        self.assertIn(f"${{HEARTH_PORT:-{port}}}", self.run_stage.health_check()[-1])

    def test_the_health_check_tells_a_server_from_none(self):
        self.assertEqual(self.run_stage.entry_point(), ["hearthd"])
        with tempfile.TemporaryDirectory(prefix="hearth-container-") as folder:
            environment = {**os.environ, **self.run_stage.environment(), "HEARTH_DATA": folder, "HEARTH_PORT": "0", "HEARTH_LISTEN": "127.0.0.1"}
            server = subprocess.Popen([HEARTHD], env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            try:
                self.assertTrue(select.select([server.stdout], [], [], WITHIN)[0], "no word from hearthd")
                environment["HEARTH_PORT"] = server.stdout.readline().strip().rpartition(":")[2]
                check = self.run_stage.health_check()
                well = subprocess.run(check, env=environment, capture_output=True, text=True, timeout=WITHIN)
                self.assertEqual(well.returncode, 0, well.stderr)
            finally:
                server.terminate()
                status = server.wait(WITHIN)
                server.stdout.close()
            self.assertEqual(status, 0)
            self.assertNotEqual(subprocess.run(check, env=environment, capture_output=True, timeout=WITHIN).returncode, 0)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
