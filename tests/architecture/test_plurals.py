#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text with a number in it has its two English forms, under the name of the file that says it: a text that moves to
another file loses them, and people read "1 message(s)"."""
import os
import re
import unittest
import xml.etree.ElementTree as xml

from tree import Tree

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
TEXT = re.compile(r'\b(?:qsTr|tr)\(\s*((?:"(?:[^"\\\n]|\\.)*"\s*\+?\s*)+)')
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')


def said(tree):
    """(where, text) of each with a number: the QML file, or the C++ file, which is named as its class."""
    for path, text in tree.under("client", "qml", suffixes=(".cpp", ".qml")):
        for match in TEXT.finditer(text):
            words = "".join(LITERAL.findall(match.group(1)))
            if "%n" in words:
                yield os.path.splitext(os.path.basename(path))[0], words


def translated(path):
    """The forms by (where, text)."""
    return {(context.findtext("name").removeprefix("hearth::"), message.findtext("source")):
            [form.text for form in message.iter("numerusform")]
            for context in xml.parse(path).getroot().iter("context") for message in context.iter("message")}


class Plurals(unittest.TestCase):
    def test_every_number_has_its_forms(self):
        forms = translated(os.path.join(ROOT, "resources/translations/hearth_en.ts"))
        found = set(said(Tree.of(ROOT)))
        self.assertEqual(found - set(forms), set(), "have no forms: scripts/translations")
        self.assertEqual(set(forms) - found, set(), "are said by nobody any more")
        for place, two in forms.items():
            self.assertEqual(len(two), 2, place)
            for form in two:
                self.assertTrue(form and "%n" in form and "(s)" not in form, place)

    def test_texts_are_found_however_they_are_written(self):
        tree = Tree({"qml/A.qml": 'qsTr("%n a(s)", "", 1); qsTr("no") + qsTr("b %n, "\n    + "c").arg(1)', "client/B.cpp": 'tr("%n \\"d\\"")'})
        self.assertEqual(list(said(tree)), [("B", '%n \\"d\\"'), ("A", "%n a(s)"), ("A", "b %n, c")])


if __name__ == "__main__":
    unittest.main()
