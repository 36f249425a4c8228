#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_flatpak.py: the manifest as flatpak-builder reads it. Building it needs the runtime, which is not fetched here."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
MANIFEST = os.path.join(ROOT, "resources/packaging/flatpak/org.hearth.Hearth.yaml")
# What the program talks to on the two buses, and nothing beside.
TALKS = {"--talk-name=org.freedesktop.Notifications", "--talk-name=org.freedesktop.secrets", "--talk-name=org.kde.kwalletd6",
         "--talk-name=org.kde.StatusNotifierWatcher", "--system-talk-name=org.freedesktop.Avahi"}


@unittest.skipUnless(shutil.which("flatpak-builder"), "flatpak-builder is not installed: scripts/install-dependencies tests")
class Flatpak(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory(prefix="hearth-flatpak-") as folder:
            shown = subprocess.run(["flatpak-builder", "--show-manifest", MANIFEST], capture_output=True, text=True,
                                   cwd=folder)
        assert shown.returncode == 0, shown.stderr
        cls.manifest = json.loads(shown.stdout)

    def sources(self):
        return [source for module in self.manifest["modules"] for source in module["sources"]]

    def test_it_is_the_program_that_is_installed(self):
        self.assertEqual(self.manifest["id"], "org.hearth.Hearth")
        self.assertEqual(self.manifest["command"], "hearth")
        with open(os.path.join(ROOT, "resources/app/org.hearth.Hearth.desktop"), encoding="utf-8") as file:
            self.assertIn(f"\nIcon={self.manifest['id']}\n", file.read())

    def test_it_is_built_from_this_clone(self):
        here = [source for source in self.sources() if source["type"] == "dir"]
        self.assertEqual([os.path.realpath(os.path.join(os.path.dirname(MANIFEST), source["path"])) for source in here], [ROOT])

    def test_nothing_is_fetched_while_it_is_built(self):
        for source in self.sources():
            self.assertIn(source["type"], ("dir", "archive", "file"))
            if source["type"] != "dir":
                self.assertRegex(source["sha256"], r"^[0-9a-f]{64}$")
        text = json.dumps(self.manifest["modules"])
        self.assertNotIn("--share=network", text)
        self.assertNotRegex(text, r"\b(git|npm|pip|curl|wget)\b")

    def test_it_talks_to_what_it_needs_and_reads_no_files_by_itself(self):
        arguments = self.manifest["finish-args"]
        self.assertEqual({argument for argument in arguments if "talk-name" in argument}, TALKS)
        for needed in ("--share=network", "--socket=wayland", "--socket=fallback-x11"):
            self.assertIn(needed, arguments)
        self.assertFalse([argument for argument in arguments if argument.startswith(("--filesystem", "--socket=session-bus",
                                                                                    "--socket=system-bus", "--device=all"))])

    def test_settings_of_the_build_are_those_that_it_has(self):
        options = next(module for module in self.manifest["modules"] if module["name"] == "hearth")["config-opts"]
        asked = set(re.findall(r"-D(HEARTH_\w+)=", " ".join(options)))
        known = ""
        for name in ("CMakeLists.txt", "resources/CMakeLists.txt", "resources/web/CMakeLists.txt"):
            with open(os.path.join(ROOT, name), encoding="utf-8") as file:
                known += file.read()
        self.assertGreaterEqual(len(asked), 4)
        for name in asked:
            self.assertRegex(known, rf"(option|find_file|find_path|set)\({name}\b")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
