#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_descriptions.py CMAKE BUILD: what menus, software centres and firewalls read, as it is installed, by the tools that judge it."""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

CMAKE, BUILD = sys.argv[1:3]
ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
SIZES = {16, 22, 24, 32, 48, 64, 96, 128, 256, 512}


def png_size(path):
    """Width and height, from the header."""
    with open(path, "rb") as file:
        head = file.read(24)
    assert head[:8] == b"\x89PNG\r\n\x1a\n", path
    return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")


class Descriptions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="hearth-descriptions-")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        subprocess.run([CMAKE, "--install", BUILD, "--prefix", "/usr"], env={**os.environ, "DESTDIR": cls.folder}, check=True,
                       stdout=subprocess.DEVNULL)
        cls.share = os.path.join(cls.folder, "usr/share")
        cls.metainfo = os.path.join(cls.share, "metainfo/org.hearth.Hearth.metainfo.xml")

    def judged_by(self, *command):
        if not shutil.which(command[0]):
            self.skipTest(f"{command[0]} is not installed: scripts/install-dependencies tests")
        return subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def test_software_centres_can_read_it(self):
        judged = self.judged_by("appstreamcli", "validate", "--no-net", "--strict", self.metainfo)
        self.assertEqual(judged.returncode, 0, judged.stdout)

    def test_screenshots_are_here_and_are_what_software_centres_show(self):
        shown = [image.text for image in xml.parse(self.metainfo).iter("image")]
        self.assertGreaterEqual(len(shown), 3)
        for address in shown:
            self.assertRegex(address, r"^https://[^/]+/screenshots/[a-z]+\.png$")
            path = os.path.join(ROOT, "resources/screenshots", os.path.basename(address))
            width, height = png_size(path)
            self.assertGreaterEqual(width, 620)
            self.assertAlmostEqual(width / height, 16 / 10, places=1)
            self.assertLess(os.path.getsize(path), 150_000)
        self.assertEqual({os.path.basename(address) for address in shown},
                         {os.path.basename(path) for path in glob.glob(f"{ROOT}/resources/screenshots/*.png")})

    def test_the_release_is_the_one_that_is_built(self):
        release = xml.parse(self.metainfo).find("releases/release").get("version")
        with open(os.path.join(BUILD, "CMakeCache.txt"), encoding="utf-8") as file:
            self.assertIn(f"\nCMAKE_PROJECT_VERSION:STATIC={release}\n", file.read())
        with open(f"{ROOT}/resources/packaging/debian/changelog", encoding="utf-8") as file:
            self.assertTrue(file.readline().startswith(f"hearth ({release}) "))

    def test_menus_can_read_it(self):
        judged = self.judged_by("desktop-file-validate", os.path.join(self.share, "applications/org.hearth.Hearth.desktop"))
        # Of version 1.5 of the specification, which the tool of Debian 12 does not know.
        told = [line for line in judged.stdout.splitlines() if "SingleMainWindow" not in line]
        self.assertEqual(told, [])

    def test_the_icon_is_there_in_all_sizes_and_in_one_colour(self):
        icons = os.path.join(self.share, "icons/hicolor")
        found = {int(path.split("/")[-3].partition("x")[0]): path for path in glob.glob(f"{icons}/*x*/apps/org.hearth.Hearth.png")}
        self.assertEqual(set(found), SIZES)
        for size, path in found.items():
            self.assertEqual(png_size(path), (size, size))
        with open(f"{icons}/scalable/apps/org.hearth.Hearth.svg", encoding="utf-8") as file:
            self.assertEqual(xml.fromstring(file.read()).get("viewBox"), "0 0 256 256")
        symbolic = xml.parse(f"{icons}/symbolic/apps/org.hearth.Hearth-symbolic.svg").getroot()
        self.assertEqual(symbolic.get("width"), "16")
        self.assertEqual({shape.get("fill") for shape in symbolic}, {"#2e3436"}, "what desktops give their own colour to")

    def test_firewalls_know_the_port_of_the_program_by_its_name(self):
        with open(f"{ROOT}/docs/options.md", encoding="utf-8") as file:
            port = re.search(r"`--port N` \| `HEARTH_PORT` \| (\d+) ", file.read())[1]
        service = xml.parse(os.path.join(self.folder, "usr/lib/firewalld/services/hearth.xml")).getroot()
        self.assertEqual({(entry.get("protocol"), entry.get("port")) for entry in service.iter("port")}, {("tcp", port), ("udp", port)})
        with open(os.path.join(self.folder, "etc/ufw/applications.d/hearth"), encoding="utf-8") as file:
            lines = file.read().splitlines()
        self.assertEqual(lines[0], "[hearth]")
        self.assertIn(f"ports={port}/tcp|{port}/udp", lines)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
