#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""./run on machines that are not as it would like them, with stand-ins for what it calls."""
import os
import shutil
import signal
import subprocess
import tempfile
import unittest

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
WITHIN = 60  # seconds

# Makes the program that was asked for; the program tells what it was started with.
CMAKE = """#!/bin/bash
echo "cmake $*" >>"$CALLS"
mkdir -p "build/$2" && touch "build/$2/build.ninja" "build/$2/CMakeCache.txt"
echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >"build/$2/CMakeCache.txt"
"""
NINJA = """#!/bin/bash
echo ninja >>"$CALLS"
[ -z "$HOLD" ] || { trap 'exit 130' INT; echo >"$HOLD.began"; read -r <"$HOLD"; }
[ -z "$BROKEN" ] || { echo "error: it does not compile"; exit 1; }
mkdir -p server client
printf '#!/bin/bash\\necho "started: $* home=$HOME $(locale charmap)"\\n' | tee server/hearthd >client/hearth
chmod +x server/hearthd client/hearth
echo "ninja: no work to do."
"""
INSTALL = """#!/bin/bash
echo "install $*" >>"$CALLS"
"""


class Run(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="hearth-scripts-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        os.chmod(self.folder, 0o755)
        self.clone = self.copy_to("clone")
        self.calls = os.path.join(self.folder, "calls")
        self.tools = os.path.join(self.folder, "tools")
        os.mkdir(self.tools)
        self.write(os.path.join(self.tools, "cmake"), CMAKE)
        self.write(os.path.join(self.tools, "ninja"), NINJA)

    def copy_to(self, name):
        clone = os.path.join(self.folder, name)
        os.mkdir(clone)
        os.mkdir(os.path.join(clone, "docs"))
        shutil.copy(os.path.join(ROOT, "run"), clone)
        shutil.copy(os.path.join(ROOT, "docs", "options.md"), os.path.join(clone, "docs"))
        shutil.copytree(os.path.join(ROOT, "scripts"), os.path.join(clone, "scripts"))
        self.write(os.path.join(clone, "scripts", "install-dependencies"), INSTALL)
        return clone

    @staticmethod
    def write(path, text):
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, 0o755)

    def start(self, *options, clone=None, prefix=(), **changes):
        environment = {**os.environ, "PATH": self.tools + ":" + os.environ["PATH"], "CALLS": self.calls, "HOLD": "", "BROKEN": "",
                       **changes}
        environment = {name: value for name, value in environment.items() if value is not None}
        return subprocess.Popen([*prefix, os.path.join(clone or self.clone, "run"), *options], env=environment, text=True,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)

    def run_it(self, *options, **changes):
        """Status, standard output, standard error."""
        process = self.start(*options, **changes)
        out, err = process.communicate(timeout=WITHIN)
        return process.returncode, out, err

    def called(self):
        try:
            with open(self.calls, encoding="utf-8") as file:
                return file.read().splitlines()
        except FileNotFoundError:
            return []

    def hold(self):
        """A pipe that ninja reads from before it goes on."""
        hold = os.path.join(self.folder, "hold")
        os.mkfifo(hold)
        os.mkfifo(hold + ".began")
        return hold

    def test_installs_configures_builds_and_starts(self):
        status, out, _ = self.run_it("--headless", "--port", "0", "--name=The workshop")
        self.assertEqual(status, 0)
        self.assertIn("started: --port 0 --name=The workshop", out)
        self.assertEqual(self.called(), ["install headless", "cmake --preset headless", "ninja"])

    def test_refuses_unknown_options_before_anything_is_installed(self):
        for options in (["--bogus"], ["--headless", "--bogus"], ["--headless", "--host"], ["--headless", "bogus"],
                        ["--headless", "--port"], ["--headless", "--no-rate-limits=yes"], ["--max-body", "5"]):
            status, out, err = self.run_it(*options, DISPLAY=":0")
            self.assertEqual((status, out), (1, ""), options)
            self.assertEqual(len(err.splitlines()), 1, err)
        self.assertEqual(self.called(), [])

    def test_help_names_the_options_of_the_program(self):
        status, out, _ = self.run_it("--headless", "--help")
        self.assertEqual(status, 0)
        self.assertIn("--max-body BYTES", out)
        self.assertIn("--access open|invite|closed", out)
        self.assertIn("--connect URL", self.run_it("--help", DISPLAY=None)[1])
        self.assertEqual(self.called(), [])
        self.run_it("--headless")
        self.assertIn("started: --help", self.run_it("--headless", "--help")[1])

    def test_ctrl_c_while_building_is_no_failure_to_build(self):
        hold = self.hold()
        process = self.start("--headless", HOLD=hold)
        with open(hold + ".began", encoding="utf-8") as began:
            began.read()
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=WITHIN)
        self.assertEqual((process.returncode, err.strip()), (130, ""))
        self.assertNotIn("started", out)

    def test_a_failure_to_build_is_told(self):
        status, out, err = self.run_it("--headless", BROKEN="yes")
        self.assertEqual((status, err), (1, "Hearth could not be built; the first error is above.\n"))
        self.assertIn("it does not compile", out)

    def test_two_first_runs_at_once_build_one_after_the_other(self):
        hold = self.hold()
        first = self.start("--headless", HOLD=hold)
        with open(hold + ".began", encoding="utf-8") as began:
            began.read()
        second = self.start("--headless")
        self.assertIn("waiting", second.stdout.readline())
        self.assertEqual(self.called().count("ninja"), 1)
        with open(hold, "w", encoding="utf-8") as go:
            go.write("\n")
        self.assertIn("started", first.communicate(timeout=WITHIN)[0])
        self.assertIn("started", second.communicate(timeout=WITHIN)[0])
        self.assertEqual(self.called().count("cmake --preset headless"), 1)

    def test_a_running_program_does_not_hold_the_lock(self):
        self.run_it("--headless")
        self.write(os.path.join(self.clone, "build", "headless", "server", "hearthd"), "#!/bin/bash\nls -l /proc/$$/fd\n")
        self.write(os.path.join(self.tools, "ninja"), "#!/bin/bash\n")
        self.assertNotIn(".lock", self.run_it("--headless")[1])

    def test_says_what_is_wrong_with_a_folder_in_one_place(self):
        other = self.copy_to("salt & pepper")
        status, out, err = self.run_it("--headless", clone=other)
        self.assertEqual((status, out), (1, ""))
        self.assertIn("cannot be built in a folder with &", err)
        self.assertEqual(self.called(), [])

    def test_says_who_owns_what_it_cannot_write_to(self):
        if os.getuid() != 0 or not shutil.which("setpriv"):
            self.skipTest("only root can give a folder to somebody else")
        nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        status, _, err = self.run_it("--headless", prefix=nobody)
        self.assertEqual(status, 1)
        self.assertIn(f"Nothing can be written to {self.clone};", err)
        os.makedirs(os.path.join(self.clone, "build", "headless"))
        status, _, err = self.run_it("--headless", prefix=nobody)
        self.assertEqual(status, 1)
        self.assertIn("belongs to root", err)
        self.assertEqual(self.called(), [])

    def test_without_home_and_locale_it_works(self):
        _, out, _ = self.run_it("--headless", HOME=None, LC_ALL=None, LANG="xx_YY.UTF-8", LC_CTYPE=None)
        self.assertNotIn("home= ", out)
        self.assertIn("UTF-8", out.splitlines()[-1])

    def test_without_a_display_nothing_is_installed(self):
        status, _, err = self.run_it(DISPLAY=None, WAYLAND_DISPLAY=None)
        self.assertEqual(status, 1)
        self.assertIn("no display", err)
        self.assertEqual(self.called(), [])


if __name__ == "__main__":
    unittest.main()
