#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""in_use.py SYSTEM: the packages in SYSTEM/root/old and SYSTEM/root/new on a bare system, which scripts/check-packages makes: installed,
used, upgraded, removed and purged, as an administrator does, who is asked nothing. As root. Its network is the machine's, so that
what runs in there is talked to from here."""
import glob
import json
import os
import re
import select
import shutil
import signal
import subprocess
import sys
import time
import unittest
import urllib.request

SYSTEM = os.path.realpath(sys.argv[1])
WITHIN = 120  # seconds
CLEAN = {"HOME": "/root", "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin", "LC_ALL": "C.UTF-8",
         "DEBIAN_PRIORITY": "low"}  # whatever a package would ever ask, it asks
DATA = "/var/lib/hearth"
SERVER = ["setpriv", "--reuid=hearth", "--regid=hearth", "--init-groups", "hearthd", "--data", DATA, "--config", "/etc/hearth.ini"]
PERSON = ["setpriv", "--reuid=ada", "--regid=ada", "--init-groups", "env", "HOME=/home/ada", "XDG_RUNTIME_DIR=/home/ada/run",
          "DBUS_SESSION_BUS_ADDRESS=disabled:", "QT_QPA_PLATFORM=offscreen", "QT_QUICK_BACKEND=software", "hearth"]


def inside(path):
    return SYSTEM + path


def run(*command, text=None, check=True):
    ran = subprocess.run(["chroot", SYSTEM, *command], env=CLEAN, input=text if text is not None else "", text=True, timeout=1800,
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert not check or ran.returncode == 0, f"{' '.join(command)}\n{ran.stdout}"
    return ran.stdout


def install(age, *names):
    """The newest that a folder has of these packages, with what they need."""
    files = [glob.glob(f"{SYSTEM}/root/{age}/{name}_*.deb")[0].removeprefix(SYSTEM) for name in names]
    return run("apt-get", "-y", "--no-install-recommends", "install", *files)


def processes():
    """Names of the programs that run in the system, by id."""
    found = {}
    for root in glob.glob("/proc/[0-9]*/root"):
        try:
            if os.readlink(root) == SYSTEM:
                found[int(root.split("/")[2])] = os.path.basename(os.readlink(root[:-4] + "exe")).removesuffix(" (deleted)")
        except OSError:
            pass  # has ended
    return found


def heard_until(process, sentence):
    """What a process says on its standard output, up to this sentence."""
    heard = b""
    end = time.monotonic() + WITHIN
    while sentence not in heard:
        ready = select.select([process.stdout], [], [], max(0, end - time.monotonic()))[0]
        more = os.read(process.stdout.fileno(), 65536) if ready else b""
        assert more, f"waited in vain for {sentence}: {heard.decode()}"
        heard += more
    return heard


def ask(port, method, path, body=None, token=None):
    headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
    call = urllib.request.Request(f"http://127.0.0.1:{port}{path}", method=method, headers=headers,
                                  data=None if body is None else json.dumps(body).encode())
    with urllib.request.urlopen(call, timeout=WITHIN) as answer:
        return json.loads(answer.read() or b"null")


class Service:
    """hearthd as its unit starts it: as its user, on its data, with its file."""

    def __init__(self):
        self.process = subprocess.Popen(["chroot", SYSTEM, *SERVER], env=CLEAN, text=True, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL)
        assert select.select([self.process.stdout], [], [], WITHIN)[0], "no word from hearthd"
        line = self.process.stdout.readline()
        listening = re.fullmatch(r"hearthd listening on http://127\.0\.0\.1:(\d+)\n", line)
        assert listening, line
        self.port = int(listening[1])

    def log_in(self):
        return ask(self.port, "POST", "/api/login", {"username": "ada", "password": "a long password"})["token"]

    def said(self, token, room):
        return [message["text"] for message in ask(self.port, "GET", f"/api/messages/{room}", token=token)["messages"]]

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(WITHIN)
        self.process.stdout.close()
        return status


class Packages(unittest.TestCase):
    """In the order of an installation's life."""

    @classmethod
    def tearDownClass(cls):
        for process in processes():
            os.kill(process, signal.SIGKILL)

    def test_1_the_server_is_installed_with_its_own_user_and_asks_nothing(self):
        install("old", "hearth-common", "hearthd")
        self.assertEqual(processes(), {}, "what has no init is left alone")
        self.assertRegex(run("getent", "passwd", "hearth"), r"^hearth:x:\d+:\d+:[^:]*:/var/lib/hearth:/usr/sbin/nologin$")
        data = os.stat(inside(DATA))
        self.assertEqual((data.st_mode & 0o777, data.st_uid), (0o700, int(run("id", "-u", "hearth"))))
        # Nothing that shows something comes with it.
        self.assertNotRegex(run("dpkg-query", "-W", "-f", "${Package}\n"), r"(?m)^libqt6(gui|quick)6")
        unit = inside("/usr/lib/systemd/system/hearthd.service")
        with open(unit, encoding="utf-8") as file:
            lines = file.read().splitlines()
        self.assertIn("User=hearth", lines)
        self.assertIn("ExecStart=/usr/bin/hearthd --data ${STATE_DIRECTORY} --config /etc/hearth.ini", lines)
        if shutil.which("systemd-analyze"):
            said = subprocess.run(["systemd-analyze", "security", "--offline=true", "--no-pager", unit], text=True, capture_output=True)
            level = re.search(r"Overall exposure level for \S+: ([\d.]+)", said.stdout)
            self.assertTrue(level, said.stderr)
            self.assertLessEqual(float(level[1]), 2.0)
            print("systemd-analyze security:", level[1])

    def test_2_it_serves(self):
        with open(inside("/etc/hearth.ini"), "a", encoding="utf-8") as file:
            file.write("listen = 127.0.0.1\nport = 0\nname = The workshop\n")
        added = run(*SERVER[:4], "hearthd", "--data", DATA, "--add-account", "ada", text="a long password\n")
        self.assertEqual(added, "Created ada (owner).\n")
        service = Service()
        try:
            token = service.log_in()
            room = ask(service.port, "POST", "/api/rooms", {"name": "Workshop"}, token)["id"]
            ask(service.port, "POST", f"/api/messages/{room}", {"text": "what must not be lost"}, token)
            with open(inside("/root/room"), "w", encoding="utf-8") as file:
                file.write(str(room))
            with urllib.request.urlopen(f"http://127.0.0.1:{service.port}/", timeout=WITHIN) as page:
                self.assertIn(b"<!doctype html>", page.read(2000).lower())
        finally:
            self.assertEqual(service.stop(), 0)

    def test_3_the_desktop_program_shows_its_window(self):
        install("old", "hearth")
        run("useradd", "--create-home", "ada")
        os.makedirs(inside("/home/ada/run"), 0o700)
        run("chown", "ada:", "/home/ada/run")
        help = run(*PERSON, "--help")
        self.assertIn("--connect", help)
        window = subprocess.Popen(["chroot", SYSTEM, *PERSON, "--host", "--listen", "127.0.0.1", "--port", "0", "--username", "Ada"],
                                  env=CLEAN | {"QT_LOGGING_RULES": "hearth.desktop.frames.debug=true"}, stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            said = heard_until(window, b"first frame: chat")
        finally:
            window.send_signal(signal.SIGTERM)
            try:
                rest = window.communicate(timeout=WITHIN)[0]
            finally:
                window.kill()
        said = (said + rest).decode()
        self.assertEqual(window.returncode, 0, said)
        # A module of QML that is missing, or a plugin: the reason to try this at all.
        self.assertNotRegex(said, r"(?i)not installed|cannot load|could not|unavailable|qrc:/")

    def test_4_an_upgrade_keeps_everything(self):
        with open(inside("/etc/hearth.ini"), encoding="utf-8") as file:
            options = file.read()
        with open(inside("/root/room"), encoding="utf-8") as file:
            room = file.read()
        install("new", "hearth-common", "hearthd", "hearth")
        self.assertEqual(run("dpkg-query", "-W", "-f", "${Version}\n", "hearth", "hearthd", "hearth-common"), "99.0\n" * 3)
        with open(inside("/etc/hearth.ini"), encoding="utf-8") as file:
            self.assertEqual(file.read(), options)
        service = Service()
        try:
            self.assertEqual(service.said(service.log_in(), room), ["what must not be lost"])
        finally:
            self.assertEqual(service.stop(), 0)

    def test_5_removing_stops_the_server_and_keeps_what_was_said(self):
        service = Service()
        run("apt-get", "-y", "remove", "hearthd")
        self.assertEqual(service.process.wait(WITHIN), 0, "it was not ended in order")
        service.process.stdout.close()
        self.assertTrue(os.path.exists(inside("/etc/hearth.ini")))
        install("new", "hearthd")
        with open(inside("/root/room"), encoding="utf-8") as file:
            room = file.read()
        service = Service()
        try:
            self.assertEqual(service.said(service.log_in(), room), ["what must not be lost"])
        finally:
            self.assertEqual(service.stop(), 0)

    def test_6_purging_asks_nothing_and_leaves_nothing_that_runs(self):
        service = Service()
        run("apt-get", "-y", "purge", "hearth", "hearthd", "hearth-common")
        self.assertEqual(service.process.wait(WITHIN), 0)
        service.process.stdout.close()
        self.assertEqual(processes(), {})
        self.assertNotIn("hearth", run("dpkg-query", "-W", "-f", "${Package} ${Status}\n"))
        for folder in ("/etc", "/usr", "/var/lib/hearth", "/var/cache", "/run"):
            for where, folders, names in os.walk(inside(folder)):
                for name in folders + names:
                    self.assertNotRegex(name.lower(), r"^(org\.)?hearth", where)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2, failfast=True)
