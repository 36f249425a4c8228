#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_packages.py: scripts/install-dependencies with an apt of the test's own. Nothing is installed."""
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

WITHIN = 60  # seconds
ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
# Everything is installed; a download makes the file that a package has been fetched as.
TOOLS = {
    "apt-get": 'echo "$*" >>"$CALLS"; [ "$1" = download ] && [ -z "${UNREACHABLE:-}" ] && touch "$2_1_all.deb"',
    "apt-cache": "exit 0",
    "dpkg-query": "echo installed",
    "dpkg-deb": 'mkdir -p "$3/usr/sbin" && printf "#!/bin/sh\\n" >"$3/usr/sbin/not-here" && chmod +x "$3/usr/sbin/not-here"',
}


# One package is missing. Its installation waits where it is told to, and is interrupted by Ctrl+C as apt's is; then apt has to
# finish it first.
WHILE_INSTALLING = {
    "apt-get": '''case " $* " in
*" -s "*) echo "Inst not-here"; exit ;;
*" install "*) ;;
*) exit 1 ;;
esac
echo install >>"$CALLS"
[ ! -e "$STATE.interrupted" ] || { echo "E: dpkg was interrupted"; exit 100; }
[ -z "${HOLD:-}" ] || { trap 'touch "$STATE.interrupted"; exit 130' INT; echo >"$HOLD.began"; read -r <"$HOLD"; }
touch "$STATE.installed"''',
    "apt-cache": "exit 0",
    "dpkg-query": '[ "${@: -1}" != not-here ] || [ -e "$STATE.installed" ] || exit 1; echo installed',
    "dpkg": '''case $1 in
--audit) [ ! -e "$STATE.interrupted" ] || echo "not-here is only half configured" ;;
*) echo "dpkg $*" >>"$CALLS"; rm -f "$STATE.interrupted" ;;
esac''',
    "sudo": 'while [[ $1 == -* ]]; do shift; done; exec env "$@"',
}


class Clone(unittest.TestCase):
    """The script in a folder of its own, with programs of the test's before the machine's."""

    def make_clone(self, entry, instead, tools):
        self.clone = tempfile.mkdtemp(prefix="hearth-packages-")
        self.addCleanup(shutil.rmtree, self.clone)
        os.mkdir(os.path.join(self.clone, "scripts"))
        os.mkdir(os.path.join(self.clone, "bin"))
        shutil.copy(os.path.join(ROOT, "scripts", "common.bash"), os.path.join(self.clone, "scripts"))
        with open(os.path.join(ROOT, "scripts", "install-dependencies"), encoding="utf-8") as file:
            script = file.read()
        self.assertIn(f" {entry} ", script)
        self.write("scripts/install-dependencies", script.replace(f" {entry} ", f" {instead} "))
        for name, text in tools.items():
            self.write(f"bin/{name}", f"#!/bin/bash\n{text}\n")
        return script

    def write(self, name, text):
        path = os.path.join(self.clone, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, 0o755)

    def start(self, group, **environment):
        environment |= {"PATH": f"{self.clone}/bin:{os.environ['PATH']}", "CALLS": os.path.join(self.clone, "calls"),
                        "STATE": os.path.join(self.clone, "state")}
        return subprocess.Popen([os.path.join(self.clone, "scripts", "install-dependencies"), group], text=True,
                                env={**os.environ, **environment}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, start_new_session=True)

    def called(self):
        """What was called since it was asked last."""
        try:
            with open(os.path.join(self.clone, "calls"), encoding="utf-8") as file:
                called = file.read()
            os.remove(file.name)
            return called
        except FileNotFoundError:
            return ""


class APackageWithAService(Clone):
    def setUp(self):
        # A program that this machine has not, whatever it has.
        script = self.make_clone("nginx~nginx", "not-here~nginx", TOOLS)
        # Programs that are asked for by their names.
        packages = re.search(r"packages_tests='(.*?)'", script, re.S).group(1)
        for name in set(re.findall(r"(?<=\s)([\w-]+)[:~][\w-]+(?=\s)", packages)) - {"nginx"}:
            self.write(f"bin/{name}", "#!/bin/sh\n")

    def install(self, **environment):
        process = self.start("tests", **environment)
        said = process.communicate(timeout=WITHIN)[0]
        return process.returncode, said, self.called()

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


class AnInstallation(Clone):
    def test_that_is_interrupted_stops_at_once_and_is_finished_by_the_next_one(self):
        self.make_clone("ninja-build", "not-here", WHILE_INSTALLING)
        hold = os.path.join(self.clone, "hold")
        os.mkfifo(hold)
        os.mkfifo(hold + ".began")
        process = self.start("headless", HOLD=hold)
        with open(hold + ".began", encoding="utf-8") as began:
            began.read()
        os.killpg(process.pid, signal.SIGINT)
        said = process.communicate(timeout=WITHIN)[0]
        self.assertEqual((process.returncode, self.called()), (130, "install\n"), said)

        process = self.start("headless")
        said = process.communicate(timeout=WITHIN)[0]
        self.assertEqual((process.returncode, self.called()), (0, "dpkg --configure -a\ninstall\n"), said)
        self.assertIn("An installation was interrupted; finishing it…", said)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
