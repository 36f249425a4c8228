# SPDX-License-Identifier: GPL-3.0-or-later
"""One running `hearth`, seen from outside: its windows, its tray icon, and what its server says over REST."""
import json
import pathlib
import subprocess
import urllib.error
import urllib.request

from screen import until


class Program:
    def __init__(self, screen, binary, folder, *arguments):
        self.screen = screen
        self.folder = pathlib.Path(folder)
        self.log = open(self.folder.parent / (self.folder.name + ".log"), "w+")
        self.process = subprocess.Popen([binary, "--data", str(folder), *arguments], env=screen.environment,
                                        stdout=self.log, stderr=self.log)

    def runs(self):
        return self.process.poll() is None

    def _windows(self, fits):
        found = self.screen.windows("--pid", self.process.pid)
        return [window for window in found if (size := self.screen.geometry(window)) and fits(size)]

    def window(self):
        """The id of its big window, if it is on the screen."""
        return next(iter(self._windows(lambda size: size["WIDTH"] > 300 and size["HEIGHT"] > 300)), None)

    def title(self):
        window = self.window()
        return self.screen.title(window) if window else ""

    def tray_icon(self):
        return next(iter(self._windows(lambda size: 8 < size["WIDTH"] <= 32 and 8 < size["HEIGHT"] <= 32)), None)

    def menu(self):
        return next(iter(self._windows(lambda size: 60 < size["WIDTH"] <= 500 and 60 < size["HEIGHT"] <= 300)), None)

    def open_menu(self):
        self.screen.click(until("the tray icon is there", self.tray_icon), button=3)
        return until("the tray menu is open", self.menu)

    def token(self, server):
        """Its own token for a server: the profile is the test's."""
        return json.loads((self.folder / "tokens.json").read_text())["tokens"][server]

    def say(self, text):
        self.screen.focus(until("the window is there", self.window))
        self.screen.type(text)
        self.screen.key("Return")

    def said(self):
        return (self.folder.parent / (self.folder.name + ".log")).read_text()

    def end(self):
        if self.runs():
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.log.close()


def post(url, content, token):
    """Sends JSON to a URL. Its answer."""
    request = urllib.request.Request(url, json.dumps(content).encode(), {"Authorization": f"Bearer {token}", "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)


def get(url, token=None):
    """The JSON at a URL, or None while nothing answers."""
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"} if token else {})
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            return json.load(answer)
    except (urllib.error.URLError, OSError):
        return None
