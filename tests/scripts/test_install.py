#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_install.py CMAKE BUILD BUILD_TYPE desktop|headless sanitized|plain: installs into a temporary DESTDIR, and looks."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

CMAKE, BUILD, BUILD_TYPE, KIND, SANITIZED = sys.argv[1:6]
ANYWHERE = {"bin/hearthd", "lib/systemd/system/hearthd.service", "lib/firewalld/services/hearth.xml", "share/man/man8/hearthd.8",
            *(f"share/doc/hearth/{name}" for name in ("LICENSE", "options.md", "permissions.md", "proxy.md"))}
BELOW_ETC = {"ufw/applications.d/hearth", "fail2ban/filter.d/hearth.conf"}
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ON_DESKTOPS = {"bin/hearth", "share/applications/org.hearth.Hearth.desktop", "share/metainfo/org.hearth.Hearth.metainfo.xml",
               *(f"share/icons/hicolor/{size}x{size}/apps/org.hearth.Hearth.png" for size in SIZES),
               "share/icons/hicolor/scalable/apps/org.hearth.Hearth.svg",
               "share/icons/hicolor/symbolic/apps/org.hearth.Hearth-symbolic.svg", "share/man/man1/hearth.1",
               "share/kio/servicemenus/org.hearth.Hearth.send.desktop", "share/Thunar/sendto/org.hearth.Hearth.send.desktop"}


def files_below(folder):
    return {os.path.relpath(os.path.join(where, name), folder) for where, _, names in os.walk(folder) for name in names}


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="hearth-installed-")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        # The prefix as packages have it, whatever this build was configured with.
        subprocess.run([CMAKE, "--install", BUILD, "--prefix", "/usr"], env={**os.environ, "DESTDIR": cls.folder}, check=True,
                       stdout=subprocess.DEVNULL)
        cls.root = os.path.join(cls.folder, "usr")

    def text(self, name):
        with open(os.path.join(self.root, name), encoding="utf-8") as file:
            return file.read()

    def programs(self):
        return [os.path.join(self.root, name) for name in sorted(ANYWHERE | ON_DESKTOPS) if name.startswith("bin/")
                and os.path.exists(os.path.join(self.root, name))]

    def test_everything_is_there_and_nothing_else(self):
        self.assertEqual(files_below(self.root), ANYWHERE | ON_DESKTOPS if KIND == "desktop" else ANYWHERE)
        self.assertEqual(files_below(os.path.join(self.folder, "etc")), BELOW_ETC)
        self.assertEqual(sorted(os.listdir(self.folder)), ["etc", "usr"])

    def test_other_prefixes_hold_what_they_may(self):
        """/usr/local is a system's as well; in somebody's own folder everything stays inside."""
        for prefix, inside, below_etc in (("/usr/local", False, BELOW_ETC | {"firewalld/services/hearth.xml"}), ("/home/ada/x", True, set())):
            with tempfile.TemporaryDirectory(prefix="hearth-installed-") as folder:
                subprocess.run([CMAKE, "--install", BUILD, "--prefix", prefix], env={**os.environ, "DESTDIR": folder}, check=True,
                               stdout=subprocess.DEVNULL)
                self.assertEqual(files_below(os.path.join(folder, "etc")), below_etc)
                own = files_below(os.path.join(folder, prefix.lstrip("/"), "etc"))
                self.assertEqual(own, BELOW_ETC | {"firewalld/services/hearth.xml"} if inside else set())

    def test_programs_find_libraries_where_the_system_has_them(self):
        self.assertTrue(self.programs())
        for program in self.programs():
            dynamic = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True).stdout
            self.assertNotRegex(dynamic, "RUNPATH|RPATH")
            if SANITIZED == "plain":
                self.assertIn("NOW", dynamic)

    def test_programs_are_hardened(self):
        if SANITIZED != "plain" or BUILD_TYPE not in ("Release", "RelWithDebInfo"):
            self.skipTest(f"a build for {BUILD_TYPE} is not")
        for program in self.programs():
            symbols = subprocess.run(["readelf", "-Ws", "--dyn-syms", program], capture_output=True, text=True, check=True).stdout
            self.assertRegex(symbols, r"__\w+_chk\b")

    def test_the_unit_starts_what_is_installed(self):
        start = [line for line in self.text("lib/systemd/system/hearthd.service").splitlines() if line.startswith("ExecStart=")]
        self.assertEqual(len(start), 1)
        self.assertTrue(start[0].startswith("ExecStart=/usr/bin/hearthd "), start)

    def test_the_manual_page_names_every_option(self):
        page = self.text("share/man/man8/hearthd.8")
        told = subprocess.run([os.path.join(self.root, "bin/hearthd"), "--help"], capture_output=True, text=True, check=True).stdout
        options = [line.strip() for line in told.splitlines() if line.startswith("  --")]
        self.assertGreater(len(options), 20)
        for option in options:
            self.assertIn(".TP\n\\fB" + option.replace("-", "\\-") + "\\fR\n", page)
        self.assert_man_reads("share/man/man8/hearthd.8")

    def assert_man_reads(self, page):
        if shutil.which("man"):
            read = subprocess.run(["man", "--warnings", "-l", os.path.join(self.root, page)], text=True, capture_output=True,
                                  env={**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "200"})
            self.assertEqual((read.returncode, read.stderr), (0, ""))

    def test_the_manual_page_of_the_window_names_every_option(self):
        if KIND != "desktop":
            self.skipTest("no desktop here")
        page = self.text("share/man/man1/hearth.1")
        told = subprocess.run([os.path.join(self.root, "bin/hearth"), "--help"], capture_output=True, text=True, check=True,
                              env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}).stdout
        options = re.findall(r"^  (\S.*?)(?:  .*)?$", told, re.M)
        self.assertGreater(len(options), 10)
        named = [line.removeprefix("\\fB").removesuffix("\\fR").replace("\\-", "-") for line in page.splitlines() if line.startswith("\\fB")]
        self.assertEqual(named, options)
        self.assert_man_reads("share/man/man1/hearth.1")

    def test_links_open_the_program(self):
        if KIND != "desktop":
            self.skipTest("no desktop here")
        entry = self.text("share/applications/org.hearth.Hearth.desktop")
        self.assertRegex(entry, r"(?m)^Exec=hearth %u$")
        self.assertRegex(entry, r"(?m)^MimeType=x-scheme-handler/hearth;$")

    def test_file_managers_send_by_the_program_that_is_there(self):
        if KIND != "desktop":
            self.skipTest("no desktop here")
        for name in sorted(name for name in ON_DESKTOPS if name.endswith(".send.desktop")):
            self.assertRegex(self.text(name), r"(?m)^Exec=hearth --send %F$")

    def test_the_description_for_software_centres_is_well_formed(self):
        if KIND != "desktop":
            self.skipTest("there is none without a desktop")
        description = xml.fromstring(self.text("share/metainfo/org.hearth.Hearth.metainfo.xml"))
        desktop = description.findtext("launchable")
        self.assertTrue(os.path.exists(os.path.join(self.root, "share/applications", desktop)))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
