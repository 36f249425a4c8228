#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that people read is translated into every language, with what its source has in it, and under the name by which
it is looked up at run time."""
import os
import re
import runpy
import shutil
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
FOLDER = os.path.join(ROOT, "resources", "translations")
SCRIPT = runpy.run_path(os.path.join(ROOT, "scripts", "translations"))
FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "ja": 1}
PLACE = re.compile(r"%L?(\d+|n)|\{\w*\}")
# What a language may leave out of a form for none, one or two: the number is said by the word.
SAID_BY_WORDS = {"ar"}
# In C++ that is no class of Qt's.
OWN_NAME = re.compile(r'Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)|translate\(\s*"([\w:]+)"')
SKIPPED = 77


def messages(path):
    """(context, source, plural, unfinished, [translations]) of each."""
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield (context.findtext("name"), message.findtext("source"), message.get("numerus") == "yes",
                   translation.get("type") is not None, forms or [translation.text or ""])


def path_of(language, folder=FOLDER):
    return os.path.join(folder, f"hearth_{language}.ts")


def places(text):
    return sorted(match.group(1) or match.group(0) for match in PLACE.finditer(text))


def run_time_contexts():
    """The names under which texts are looked up: QML by its file, a class of Qt's by its own name, the rest as it says itself."""
    names = {"Web"}
    for folder in ("client", "qml"):
        for at, _, files in os.walk(os.path.join(ROOT, folder)):
            for name in files:
                with open(os.path.join(at, name), encoding="utf-8") as source:
                    text = source.read()
                if name.endswith(".qml"):
                    names.add(name.removesuffix(".qml"))
                elif name.endswith((".h", ".cpp")):
                    names.update(one for pair in OWN_NAME.findall(text) for one in pair if one)
                    if "Q_OBJECT" in text:
                        names.update("hearth::" + one for one in re.findall(r"^class (\w+)[^;]*$", text, re.MULTILINE))
    return names


class Translations(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        for language in [*FORMS, "en"]:
            shutil.copy(path_of(language), cls.scratch.name)
        cls.said = SCRIPT["update"](cls.scratch.name)

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def test_what_the_files_have_is_what_the_code_says(self):
        for language in [*FORMS, "en"]:
            def texts(folder):
                return {message[:3] for message in messages(path_of(language, folder))}
            self.assertEqual(texts(self.scratch.name) ^ texts(FOLDER), set(), f"{language}: run scripts/translations")

    def test_nothing_is_missing(self):
        for language, count in FORMS.items():
            for context, source, plural, unfinished, said in messages(path_of(language)):
                with self.subTest(language=language, context=context, source=source):
                    self.assertFalse(unfinished)
                    self.assertTrue(all(one.strip() for one in said))
                    self.assertEqual(len(said), count if plural else 1)

    def test_places_for_names_and_numbers_are_those_of_the_source(self):
        for language in FORMS:
            for context, source, plural, _, said in messages(path_of(language)):
                for form, one in enumerate(said):
                    wanted = places(source)
                    found = places(one)
                    if plural and language in SAID_BY_WORDS and form <= 2:
                        wanted = [place for place in wanted if place != "n"]
                        found = [place for place in found if place != "n"]
                    with self.subTest(language=language, context=context, source=source):
                        self.assertEqual(found, wanted, one)

    def test_texts_begin_and_end_as_their_sources(self):
        for language in FORMS:
            for context, source, _, _, said in messages(path_of(language)):
                for one in said:
                    with self.subTest(language=language, context=context, source=source):
                        self.assertEqual(one.count("\n"), source.count("\n"))
                        if source != ", ":
                            self.assertEqual((one[:1].isspace(), one[-1:].isspace()), (source[:1].isspace(), source[-1:].isspace()))
                        self.assertEqual(one.endswith("…"), source.endswith("…"), one)

    def test_lupdate_names_them_as_they_are_looked_up(self):
        self.assertEqual([line for line in self.said if "lacks" in line or "Cannot" in line or "Discarding" in line], [])
        known = run_time_contexts()
        for context, source, *_ in messages(path_of("de")):
            with self.subTest(context=context, source=source):
                self.assertIn(context, known)

    def test_sentences_of_the_server_are_those_that_it_says(self):
        said = ""
        for folder in ("server", "shared"):
            for at, _, files in os.walk(os.path.join(ROOT, folder)):
                for name in files:
                    if name.endswith((".cpp", ".h")):
                        with open(os.path.join(at, name), encoding="utf-8") as source:
                            said += re.sub(r'"\s*\n\s*u?"', "", source.read())
        known = [source for context, source, *_ in messages(path_of("de")) if context == "ServerSentences"]
        self.assertGreater(len(known), 40)
        for sentence in known:
            self.assertIn(f'u"{sentence}"', said)

    def test_places_are_found(self):
        self.assertEqual(places("%n of %1 in %L2 {name}"), ["1", "2", "n", "{name}"])


if __name__ == "__main__":
    if not SCRIPT["lupdate"]():
        print("lupdate is not installed")
        sys.exit(SKIPPED)
    unittest.main()
