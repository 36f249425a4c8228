#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""under_systemd.py SYSTEM: the package hearthd of SYSTEM/root/old and SYSTEM/root/new on a bare system that is really booted, which
scripts/check-packages makes with systemd and what the package needs: enabled, started, started anew, stopped. As root. It has no network."""
import os
import re
import signal
import subprocess
import sys
import time
import unittest

SYSTEM = os.path.realpath(sys.argv[1])
BOOT = os.path.join(os.path.dirname(os.path.realpath(__file__)), "boot")
WITHIN = 300  # seconds
CLEAN = {"HOME": "/root", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}


def children(process):
    with open(f"/proc/{process}/task/{process}/children", encoding="ascii") as file:
        return file.read().split()


class UnderSystemd(unittest.TestCase):
    """In the order of an installation's life."""

    @classmethod
    def setUpClass(cls):
        cls.outer = subprocess.Popen([BOOT, SYSTEM], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        cls.addClassCleanup(cls.power_off)
        cls.init = None
        end = time.monotonic() + WITHIN
        while not cls.is_up():
            assert time.monotonic() < end, "the system is not up"
            try:
                status = cls.outer.wait(0.5)
            except subprocess.TimeoutExpired:
                continue
            if status == 77:
                raise unittest.SkipTest("this machine has no place for the processes of another system (cgroup2)")
            raise AssertionError(f"the system ended with {status}: {cls.outer.stderr.read().decode()}")

    @classmethod
    def is_up(cls):
        inner = children(cls.outer.pid)
        if not inner or "systemd" not in os.readlink(f"/proc/{inner[0]}/exe"):
            return False
        cls.init = inner[0]
        return cls.told("systemctl", "is-system-running") in ("running", "degraded")

    @classmethod
    def power_off(cls):
        # The first process of a namespace is gone only when all others are; what waits for it ends then.
        for process in children(cls.outer.pid) if cls.outer.poll() is None else []:
            os.kill(int(process), signal.SIGKILL)
        cls.outer.wait(WITHIN)
        cls.outer.stderr.close()
        groups = subprocess.run(["findmnt", "-t", "cgroup2", "-n", "-o", "TARGET"], capture_output=True, text=True).stdout.split()
        for group in groups[:1]:
            for folder, _, _ in os.walk(f"{group}/hearth-{cls.outer.pid}", topdown=False):
                os.rmdir(folder)

    @classmethod
    def told(cls, *command, text=""):
        """What a command in there says, without white space around it."""
        ran = subprocess.run(["nsenter", "-t", cls.init, "-p", "-m", "-n", "-i", "-u", "-C", "-r", "-w", *command], env=CLEAN, text=True,
                             input=text, timeout=WITHIN * 4, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return ran.stdout.strip()

    def install(self, age):
        return self.told("sh", "-c", f"apt-get -y --no-install-recommends install /root/{age}/hearth-common_*.deb /root/{age}/hearthd_*.deb")

    def state(self):
        """Whether it is enabled, whether it runs, and its process."""
        told = self.told("systemctl", "show", "-p", "UnitFileState", "-p", "ActiveState", "-p", "MainPID", "hearthd")
        found = dict(line.split("=", 1) for line in told.splitlines())
        return found["UnitFileState"], found["ActiveState"], int(found["MainPID"])

    def programs(self):
        return self.told("sh", "-c", "ls -l /proc/*/exe 2>/dev/null | grep -c 'bin/hearthd'")

    def test_1_it_runs_once_it_is_installed_with_all_that_the_unit_forbids_it(self):
        said = self.install("old")
        enabled, active, process = self.state()
        self.assertEqual((enabled, active), ("enabled", "active"), said)
        self.assertGreater(process, 1)
        self.assertEqual(self.told("stat", "-c", "%U %a", "/var/lib/hearth"), "hearth 700")
        self.assertEqual(self.told("stat", "-c", "%U", f"/proc/{process}"), "hearth")
        level = re.search(r"exposure level for hearthd.service: ([\d.]+)", self.told("systemd-analyze", "security", "--no-pager", "hearthd"))
        self.assertLessEqual(float(level[1]), 2.0)
        print("systemd-analyze security:", level[1])

    def test_2_an_upgrade_starts_it_anew(self):
        before = self.state()[2]
        said = self.install("new")
        enabled, active, after = self.state()
        self.assertEqual((enabled, active), ("enabled", "active"), said)
        self.assertNotEqual(before, after)

    def test_3_what_the_administrator_chose_stays_so(self):
        self.told("systemctl", "disable", "--now", "hearthd")
        said = self.told("sh", "-c", "apt-get -y install --reinstall /root/new/hearthd_*.deb")
        self.assertEqual(self.state(), ("disabled", "inactive", 0), said)
        added = self.told("setpriv", "--reuid=hearth", "--regid=hearth", "--init-groups", "hearthd", "--data", "/var/lib/hearth", "--add-account",
                          "ada", text="a long password\n")
        self.assertEqual(added, "Created ada (owner).")
        self.told("systemctl", "enable", "--now", "hearthd")
        self.assertEqual(self.state()[:2], ("enabled", "active"))

    def test_4_purging_leaves_nothing_that_runs_and_nothing_to_run(self):
        self.assertEqual(self.programs(), "1")
        said = self.told("apt-get", "-y", "purge", "hearthd", "hearth-common")
        self.assertEqual(self.programs(), "0", said)
        self.assertEqual(self.state(), ("", "inactive", 0))
        self.assertEqual(self.told("sh", "-c", "ls -d /var/lib/hearth /etc/hearth.ini /etc/systemd/system/*/hearthd.service 2>/dev/null"), "")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2, failfast=True)
