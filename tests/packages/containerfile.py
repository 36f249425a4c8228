# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Containerfile says, read as podman and docker read it: as far as that file goes."""
import json
import os
import re
import shlex

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))


class Stage:
    """From one FROM to the next: `steps` in order, each a word in capitals and what stands behind it."""

    def __init__(self, base, name):
        self.base = base
        self.name = name
        self.steps = []

    def only(self, word):
        """What stands behind a word that is there once."""
        found = [text for step, text in self.steps if step == word]
        if len(found) != 1:
            raise ValueError(f"{word} is there {len(found)} times")
        return found[0]

    def environment(self):
        """Of what runs in there: every ENV."""
        return dict(pair.split("=", 1) for step, text in self.steps if step == "ENV" for pair in shlex.split(text))

    def entry_point(self):
        return json.loads(self.only("ENTRYPOINT"))

    def health_check(self):
        """The command that ends with 0 while all is well."""
        return json.loads(self.only("HEALTHCHECK").partition(" CMD ")[2])


def stages(path=os.path.join(ROOT, "Containerfile")):
    with open(path, encoding="utf-8") as file:
        text = re.sub(r"\\\n", " ", re.sub(r"(?m)^#.*\n", "", file.read()))
    found = []
    for line in text.splitlines():
        word, _, rest = line.strip().partition(" ")
        if word == "FROM":
            base, _, name = rest.partition(" AS ")
            found.append(Stage(base, name))
        elif word:
            found[-1].steps.append((word, rest.strip()))
    return found
