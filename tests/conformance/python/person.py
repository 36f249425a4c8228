# SPDX-License-Identifier: GPL-3.0-or-later
"""One person on one server: REST with urllib, and Debian's python3-socketio, which remembers what it heard."""
import json
import os
import threading
import urllib.error
import urllib.request

import socketio

import one_at_a_time

PATIENCE = 15  # seconds until a wait is given up
URL = os.environ["HEARTH_URL"]
TRANSPORT = os.environ["HEARTH_TRANSPORT"]
if URL.startswith("https:"):
    one_at_a_time.use_everywhere()


def request(method, path, body=None, token=None):
    """(status, decoded body) of one REST call."""
    call = urllib.request.Request(URL + path, method=method, data=None if body is None else json.dumps(body).encode())
    call.add_header("Content-Type", "application/json")
    if token:
        call.add_header("Authorization", f"Bearer {token}")
    try:
        with urllib.request.urlopen(call, timeout=PATIENCE) as answer:
            return answer.status, json.loads(answer.read() or b"null")
    except urllib.error.HTTPError as refusal:
        return refusal.code, json.loads(refusal.read() or b"null")


class Person:
    def __init__(self, auth, user=None):
        self.auth = auth
        self.user = user
        self.token = auth.get("token")
        self.heard = []  # (event, payload) in order, until hears() takes them out
        self.news = threading.Condition()
        self.socket = socketio.Client(reconnection_delay=0.1, randomization_factor=0)
        # Before version 5.9 there is no catch-all handler, so each event of the protocol is named.
        for event in ("session", "message", "message_updated", "user_joined", "user_left", "typing", "presence",
                      "room_created", "room_updated", "room_read"):
            self.socket.on(event, lambda payload, event=event: self._remember(event, payload))
        self.socket.on("connect", lambda: self._remember("connect", None))
        self.socket.on("disconnect", lambda *reason: self._remember("disconnect", None))
        self.socket.on("connect_error", lambda data: self._remember("connect_error", data))

    @classmethod
    def register(cls, name):
        status, answer = request("POST", "/api/register", {
            "username": f"{name}-{TRANSPORT}", "password": f"{name} has a long password", "display_name": name})
        assert status == 201, answer
        return cls({"token": answer["token"]}, answer["user"])

    def rest(self, method, path, body=None):
        return request(method, path, body, self.token)

    def connect(self):
        transports = {"default": None, "websocket": ["websocket"], "polling": ["polling"]}[TRANSPORT]
        self.socket.connect(URL, auth=self.auth, transports=transports)
        return self

    def _remember(self, event, payload):
        with self.news:
            self.heard.append((event, payload))
            self.news.notify_all()

    def _take(self, event, matches):
        for index, (name, payload) in enumerate(self.heard):
            if name == event and matches(payload):
                return self.heard.pop(index)
        return None

    def hears(self, event, matches=lambda payload: True):
        """The first `event` that matches and was not taken out before; waits for one that is still to come."""
        found = []
        with self.news:
            arrived = self.news.wait_for(lambda: found.append(self._take(event, matches)) or found[-1], PATIENCE)
        assert arrived, f"waited in vain for {event!r}; heard {self.heard}"
        return found[-1][1]

    def has_heard(self, event):
        with self.news:
            return any(name == event for name, _ in self.heard)

    def asks(self, event, payload):
        return self.socket.call(event, payload, timeout=PATIENCE)

    def catches_up(self):
        """Everything the server sent before this moment has arrived afterwards: acks keep their place in the stream."""
        self.asks("typing", {"room": 9007199254740000, "typing": False})

    def lose_connection(self):
        """Cut from below, behind the client's back, so that it reconnects by itself."""
        engine = self.socket.eio
        if self.socket.transport() == "websocket":
            engine.ws.close()
        else:  # a close packet for its session, as if somebody else had sent it
            address = f"{URL}/socket.io/?EIO=4&transport=polling&sid={engine.sid}"
            urllib.request.urlopen(urllib.request.Request(address, data=b"1"), timeout=PATIENCE).close()

    def leaves(self):
        self.socket.disconnect()
