# SPDX-License-Identifier: GPL-3.0-or-later
"""A hearthd in a process of its own, which a test may kill and start again over the same folder."""
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.parse

READY_WITHIN = 30  # seconds
PATIENCE = 30


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.body = response.read()

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def code(self):
        return self.json["error"]["code"]


class Server:
    def __init__(self, program, *options):
        self.program, self.options = program, options
        self.temporary = tempfile.TemporaryDirectory(prefix="hearth-files-")
        self.data = os.path.join(self.temporary.name, "data")
        self.process = None

    def start(self):
        command = [self.program, "--listen", "127.0.0.1", "--port", "0", "--data", self.data, *self.options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        watchdog = threading.Timer(READY_WITHIN, self.process.kill)
        watchdog.start()
        line = self.process.stdout.readline()
        watchdog.cancel()
        found = re.search(r"listening on http://([\d.]+):(\d+)$", line.strip())
        assert found, f"the server is not ready; it said {line!r}"
        self.host, self.port = found[1], int(found[2])
        return self

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(READY_WITHIN)
        self.process.stdout.close()
        return self.process.returncode

    def close(self):
        if self.process.poll() is None:
            self.kill()
        self.temporary.cleanup()

    def ask(self, method, path, body=None, token=None, headers=None):
        connection = http.client.HTTPConnection(self.host, self.port, timeout=PATIENCE)
        try:
            if isinstance(body, (dict, list)):
                body = json.dumps(body).encode()
            everything = {"Authorization": f"Bearer {token}"} if token else {}
            everything |= headers or {}
            connection.request(method, path, body=body, headers=everything)
            return Answer(connection.getresponse())
        finally:
            connection.close()

    def register(self, name):
        answer = self.ask("POST", "/api/register", {"username": name, "password": "a long password"})
        assert answer.status == 201, answer.body
        return answer.json["token"]

    def room(self, token, name, kind="public"):
        answer = self.ask("POST", "/api/rooms", {"name": name, "kind": kind}, token)
        assert answer.status == 201, answer.body
        return answer.json["id"]

    def upload(self, token, room, body, name="file", more=""):
        query = urllib.parse.urlencode({"name": name})
        return self.ask("POST", f"/api/rooms/{room}/attachments?{query}{more}", body, token)

    def send(self, token, room, attachments, text=""):
        return self.ask("POST", f"/api/messages/{room}", {"text": text, "attachments": attachments}, token)

    def raw(self):
        return socket.create_connection((self.host, self.port), timeout=PATIENCE)

    def kept(self):
        """The files there are, by their hash."""
        found = []
        for folder, _, names in os.walk(os.path.join(self.data, "files")):
            if os.path.basename(folder) != "incoming":
                found += [os.path.basename(folder) + name for name in names]
        return sorted(found)

    def incoming(self):
        return sorted(os.listdir(os.path.join(self.data, "files", "incoming")))


def until(condition, what):
    """Looks again and again, as the server has no event for it."""
    deadline = time.monotonic() + PATIENCE
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < deadline, f"not within {PATIENCE} s: {what}"
        pause.wait(0.02)
