#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""in_container.py CLONE SYSTEM SYSTEM: takes the steps of the Containerfile in CLONE, a bare system for each stage, which
scripts/check-container makes, and runs what comes of it. As root."""
import json
import os
import re
import select
import shutil
import subprocess
import sys
import urllib.request

import containerfile

WITHIN = 120  # seconds
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class Image:
    """One stage that is being made."""

    def __init__(self, system):
        self.system = system
        self.folder = "/"
        self.user = "root"
        self.environment = {"PATH": PATH}

    def inside(self, path):
        return os.path.join(self.system, path.lstrip("/"))

    def command(self, arguments):
        user = [] if self.user == "root" else ["setpriv", f"--reuid={self.user}", f"--regid={self.user}", "--init-groups"]
        return ["chroot", self.system, *user, "sh", "-c", 'cd "$0" && exec "$@"', self.folder, *arguments]

    def copy(self, text, clone, others):
        words = text.split()
        source = clone
        if words[0].startswith("--from="):
            source = others[words.pop(0).removeprefix("--from=")].system
        shutil.copytree(os.path.join(source, words[0].lstrip("/")), self.inside(words[1]), symlinks=True, dirs_exist_ok=True)

    def take(self, word, text, clone, others):
        if word == "RUN":
            subprocess.run(self.command(["sh", "-c", text]), env=self.environment, check=True, stdin=subprocess.DEVNULL)
        elif word == "COPY":
            self.copy(text, clone, others)
        elif word == "WORKDIR":
            self.folder = text
            os.makedirs(self.inside(text), exist_ok=True)
        elif word == "USER":
            self.user = text
        elif word not in ("ENV", "VOLUME", "EXPOSE", "STOPSIGNAL", "HEALTHCHECK", "ENTRYPOINT"):
            raise SystemExit(f"{word} is a step that this cannot take")


def main(clone, *systems):
    stages = containerfile.stages(os.path.join(clone, "Containerfile"))
    images = {}
    for stage, system in zip(stages, systems, strict=True):
        image = images[stage.name] = Image(system)
        image.environment |= stage.environment()
        for word, text in stage.steps:
            print(f"{word} {text}", flush=True)
            image.take(word, text, clone, images)

    image.environment |= {"HEARTH_PORT": "0", "HEARTH_LISTEN": "127.0.0.1"}
    server = subprocess.Popen(image.command(stage.entry_point()), env=image.environment, text=True, stdout=subprocess.PIPE)
    try:
        assert select.select([server.stdout], [], [], WITHIN)[0], "no word from hearthd"
        port = re.fullmatch(r"hearthd listening on http://127\.0\.0\.1:(\d+)\n", server.stdout.readline())[1]
        image.environment["HEARTH_PORT"] = port
        subprocess.run(image.command(stage.health_check()), env=image.environment, check=True, timeout=WITHIN)
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=WITHIN) as answer:
            print(json.load(answer))
        owner = os.stat(f"/proc/{server.pid}").st_uid
        assert owner == os.stat(image.inside(stage.only("VOLUME"))).st_uid != 0, f"runs as {owner}"
        assert os.listdir(image.inside(stage.only("VOLUME"))), "nothing is in the volume"
    finally:
        server.terminate()
        status = server.wait(WITHIN)
    assert status == 0, status
    assert subprocess.run(image.command(stage.health_check()), env=image.environment, stderr=subprocess.DEVNULL).returncode != 0


if __name__ == "__main__":
    main(*sys.argv[1:])
