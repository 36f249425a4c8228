#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_debian.py BUILD desktop|headless: the packages of this build, as CPack makes them and lintian sees them. Nothing is installed:
that is scripts/check-packages."""
import glob
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

BUILD, KIND = sys.argv[1:3]
ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
NAMES = ["hearth", "hearth-common", "hearthd"] if KIND == "desktop" else ["hearth-common", "hearthd"]
NEEDED = ("cpack", "dpkg-deb", "dpkg-shlibdeps", "file", "strip")
MISSING = [tool for tool in NEEDED if not shutil.which(tool)]
# What the modules of QML that the pages import are called; everything in "Hearth." is inside the program.
PACKAGE_OF = {"QtQml": "qml6-module-qtqml", "QtQml.Models": "qml6-module-qtqml-models", "QtCore": "qml6-module-qtcore",
              "QtQuick": "qml6-module-qtquick", "QtQuick.Window": "qml6-module-qtquick-window",
              "QtQuick.Controls": "qml6-module-qtquick-controls", "QtQuick.Controls.Basic": "qml6-module-qtquick-controls",
              "QtQuick.Templates": "qml6-module-qtquick-templates", "QtQuick.Layouts": "qml6-module-qtquick-layouts",
              "QtQuick.Dialogs": "qml6-module-qtquick-dialogs", "QtQuick.Shapes": "qml6-module-qtquick-shapes",
              "Qt.labs.platform": "qml6-module-qt-labs-platform", "Qt.labs.qmlmodels": "qml6-module-qt-labs-qmlmodels"}


def text_of(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@unittest.skipIf(MISSING, f"{', '.join(MISSING)} is not installed: scripts/install-dependencies packages")
class Debian(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="hearth-debian-")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        made = subprocess.run(["cpack", "--config", os.path.join(BUILD, "CPackConfig.cmake"), "-B", cls.folder, "-D",
                               "CPACK_DEBIAN_COMPRESSION_TYPE=gzip"], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        assert made.returncode == 0, made.stdout
        cls.files = {os.path.basename(path).partition("_")[0]: path for path in glob.glob(f"{cls.folder}/*.deb")}
        cls.control = os.path.join(cls.folder, "control")
        os.mkdir(cls.control)
        for name, path in cls.files.items():
            subprocess.run(["dpkg-deb", "-e", path, os.path.join(cls.control, name)], check=True)

    def field(self, package, name):
        return text_of("dpkg-deb", "-f", self.files[package], name).strip()

    def needs(self, package):
        return {re.split(r"[ (]", entry.strip())[0] for entry in re.split(r"[,|]", self.field(package, "Depends"))}

    def contents(self, package):
        """Path -> mode and owner."""
        listed = [line.split(None, 5) for line in text_of("dpkg-deb", "-c", self.files[package]).splitlines()]
        return {entry[5].lstrip("."): (entry[0], entry[1]) for entry in listed}

    def test_there_is_a_package_for_each_part(self):
        self.assertEqual(sorted(self.files), NAMES)
        for name in NAMES:
            self.assertEqual(self.field(name, "Architecture") == "all", name == "hearth-common")
        for name in set(NAMES) - {"hearth-common"}:
            self.assertIn(f"hearth-common (= {self.field(name, 'Version')})", self.field(name, "Depends"))

    def test_lintian_finds_no_error(self):
        if not shutil.which("lintian"):
            self.skipTest("lintian is not installed: scripts/install-dependencies tests")
        # A build for debugging is bigger and softer, which are warnings.
        said = subprocess.run(["lintian", "--fail-on", "error", "--allow-root", *self.files.values()], text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)
        self.assertEqual(said.returncode, 0, said.stdout)

    def test_no_file_is_in_two_packages(self):
        seen = {}
        for name in NAMES:
            for path, (mode, owner) in self.contents(name).items():
                self.assertEqual(owner, "root/root", path)
                if not mode.startswith("d"):
                    self.assertNotIn(path, seen)
                    seen[path] = name
        self.assertEqual(seen["/usr/bin/hearthd"], "hearthd")
        self.assertEqual(seen["/etc/ufw/applications.d/hearth"], "hearth-common")

    def test_files_of_options_are_kept_through_upgrades(self):
        for name in NAMES:
            there = {path for path, (mode, _) in self.contents(name).items() if path.startswith("/etc/") and not mode.startswith("d")}
            listed = pathlib.Path(self.control, name, "conffiles")
            self.assertEqual(set(listed.read_text("utf-8").split()) if listed.exists() else set(), there, name)

    def test_the_server_has_its_own_user(self):
        unit = text_of("sh", "-c", 'dpkg-deb --fsys-tarfile "$1" | tar -xO ./usr/lib/systemd/system/hearthd.service', "sh", self.files["hearthd"])
        lines = unit.splitlines()
        self.assertIn("User=hearth", lines)
        self.assertNotIn("DynamicUser=yes", lines)
        self.assertIn("ExecStart=/usr/bin/hearthd --data ${STATE_DIRECTORY} --config /etc/hearth.ini", lines)
        with open(os.path.join(self.control, "hearthd/postinst"), encoding="utf-8") as file:
            self.assertIn("adduser --system --group", file.read())
        if not shutil.which("systemd-analyze"):
            return
        path = os.path.join(self.folder, "hearthd.service")
        with open(path, "w", encoding="utf-8") as file:
            file.write(unit)
        judged = subprocess.run(["systemd-analyze", "security", "--offline=true", "--no-pager", path], capture_output=True, text=True)
        level = re.search(r"Overall exposure level for \S+: ([\d.]+)", judged.stdout)
        if level:
            self.assertLessEqual(float(level[1]), 2.0, judged.stdout)

    def test_nothing_is_asked(self):
        for name in NAMES:
            for script in glob.glob(f"{self.control}/{name}/p*"):
                subprocess.run(["sh", "-n", script], check=True)
                with open(script, encoding="utf-8") as file:
                    self.assertNotRegex(file.read(), r"\b(debconf|db_\w+|read)\b")
            self.assertFalse(glob.glob(f"{self.control}/{name}/config") + glob.glob(f"{self.control}/{name}/templates"))

    def test_the_server_brings_nothing_that_shows_something(self):
        self.assertFalse({name for name in self.needs("hearthd") if re.search("gui|quick|qml|widgets", name)})
        self.assertIn("libqt6sql6-sqlite", self.needs("hearthd"))

    @unittest.skipIf(KIND == "headless", "no desktop here")
    def test_what_the_pages_import_comes_with_them(self):
        imported = set()
        for path in glob.glob(f"{ROOT}/qml/**/*.qml", recursive=True):
            with open(path, encoding="utf-8") as file:
                imported |= set(re.findall(r"(?m)^import (Qt[\w.]*)", file.read()))
        self.assertGreaterEqual(len(imported), 4)
        self.assertLessEqual(imported, set(PACKAGE_OF), "a module whose package this test does not know")
        self.assertLessEqual({PACKAGE_OF[module] for module in imported}, self.needs("hearth"))

    @unittest.skipIf(KIND == "headless", "no desktop here")
    def test_what_the_program_is_run_with_here_comes_with_it(self):
        with open(f"{ROOT}/scripts/install-dependencies", encoding="utf-8") as file:
            desktop = re.search(r"packages_desktop='(.*?)'", file.read(), re.S)[1].split()
        comes = self.needs("hearth") | {entry.strip() for entry in re.split(r"[,|]", self.field("hearth", "Recommends"))}
        modules = [entry for entry in desktop if entry.startswith(("qml6-module-", "qt6-qpa", "qt6-image", "qt6-wayland", "qt6-svg",
                                                                   "qt6-translations", "fonts-"))]
        self.assertGreater(len(modules), 15)
        for entry in modules:
            self.assertTrue(set(entry.split("|")) & comes, entry)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
