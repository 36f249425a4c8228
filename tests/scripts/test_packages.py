#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_packages.py: scripts/install-dependencies with an apt of the test's own. Nothing is installed."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
# Everything is installed; a download makes the file that a package has been fetched as.
TOOLS = {
    "apt-get": 'echo "$*" >>"$CALLS"; [ "$1" = download ] && [ -z "${UNREACHABLE:-}" ] && touch "$2_1_all.deb"',
    "apt-cache": "exit 0",
    "dpkg-query": "echo installed",
    "dpkg-deb": 'mkdir -p "$3/usr/sbin" && printf "#!/bin/sh\\n" >"$3/usr/sbin/not-here" && chmod +x "$3/usr/sbin/not-here"',
}


class APackageWithAService(unittest.TestCase):
    def setUp(self):
        self.clone = tempfile.mkdtemp(prefix="hearth-packages-")
        self.addCleanup(shutil.rmtree, self.clone)
        os.mkdir(os.path.join(self.clone, "scripts"))
        os.mkdir(os.path.join(self.clone, "bin"))
        shutil.copy(os.path.join(ROOT, "scripts", "common.bash"), os.path.join(self.clone, "scripts"))
        with open(os.path.join(ROOT, "scripts", "install-dependencies"), encoding="utf-8") as file:
            script = file.read()
        # A program that this machine has not, whatever it has.
        self.assertIn(" nginx~nginx ", script)
        self.write("scripts/install-dependencies", script.replace(" nginx~nginx ", " not-here~nginx "))
        for name, text in TOOLS.items():
            self.write(f"bin/{name}", f"#!/bin/bash\n{text}\n")
        # Programs that are asked for by their names.
        for name in re.findall(r"(?<=\s)([\w-]+):[\w-]+(?=\s)", re.search(r"packages_tests='(.*?)'", script, re.S).group(1)):
            self.write(f"bin/{name}", "#!/bin/sh\n")

    def write(self, name, text):
        path = os.path.join(self.clone, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, 0o755)

    def install(self, **environment):
        calls = os.path.join(self.clone, "calls")
        environment |= {"PATH": f"{self.clone}/bin:{os.environ['PATH']}", "CALLS": calls}
        done = subprocess.run([os.path.join(self.clone, "scripts", "install-dependencies"), "tests"], text=True,
                              env={**os.environ, **environment}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        called = ""
        if os.path.exists(calls):
            with open(calls, encoding="utf-8") as file:
                called = file.read()
            os.remove(calls)
        return done.returncode, done.stdout, called

    def test_is_unpacked_and_not_installed_and_that_once(self):
        said = "nginx is unpacked in build/programs, for the tests; it is not installed.\n"
        self.assertEqual(self.install(), (0, said, "download nginx\n"))
        self.assertTrue(os.path.exists(os.path.join(self.clone, "build/programs/usr/sbin/not-here")))
        self.assertEqual(self.install(), (0, "", ""))

    def test_that_cannot_be_fetched_is_done_without_and_tried_again(self):
        for _ in range(2):
            status, said, called = self.install(UNREACHABLE="yes")
            self.assertEqual((status, called), (0, "download nginx\n"))
            self.assertIn("nginx cannot be fetched; what needs it is skipped.", said)
        self.assertEqual(sorted(os.listdir(os.path.join(self.clone, "build"))), ["install.log"])
        self.assertEqual(self.install()[0], 0)
        self.assertTrue(os.path.exists(os.path.join(self.clone, "build/programs/usr/sbin/not-here")))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
