#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""under_attack.py HEARTHD

Sends a real server far more than it may hold for others, from several addresses, never waiting for an answer and never
finishing anything: requests whose bodies do not end, and WebSocket messages that do not. The process, as the system counts
it, stays within --max-memory and what it is allowed beside; it goes on serving others, and once the senders are gone it
is nearly as small as before.
"""
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from with_server import read_ready_line  # noqa: E402

MB = 1024 * 1024
LIMIT = 32 * MB  # --max-memory
BESIDE = 64 * MB  # what is freed and not given back yet, what each connection reads ahead, and the sockets themselves
AFTERWARDS = 40 * MB  # what may stay of all that
ADDRESSES = [f"127.0.0.{last}" for last in range(2, 10)]
CONNECTIONS = 40  # from each
EACH = 900_000  # bytes, of a body or a message of 950,000
GIVEN_UP_AFTER = 4  # seconds, however slowly the server goes about it: whoever sent less asks less of it
SHORT = 0.5
TURNS = 50  # requests of others meanwhile: with each it reads on what was sent
assert len(ADDRESSES) * CONNECTIONS * EACH > LIMIT + BESIDE, "no attack"


def body_that_does_not_end(address):
    return (f"POST /api/register HTTP/1.1\r\nHost: {address[0]}:{address[1]}\r\nContent-Type: application/json\r\n"
            "Content-Length: 950000\r\n\r\n").encode()


def message_that_does_not_end(address):
    return (f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: {address[0]}:{address[1]}\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n").encode() \
        + bytes([0x81, 0xFF]) + (950_000).to_bytes(8, "big") + bytes(4)


def attack(address, beginning):
    """The sockets, after as much was sent over them as the server takes."""
    sockets = []
    waiting = {}
    for source in ADDRESSES:
        for _ in range(CONNECTIONS):
            one = socket.socket()
            one.bind((source, 0))
            one.setblocking(False)
            one.connect_ex(address)
            sockets.append(one)
            waiting[one] = memoryview(beginning(address) + b"a" * EACH)
    sent = 0
    end = time.monotonic() + GIVEN_UP_AFTER
    while waiting and time.monotonic() < end:
        _, ready, _ = select.select([], list(waiting), [], SHORT)
        if not ready:
            break  # it takes no more
        for one in ready:
            try:
                count = one.send(waiting[one][:65536])
                sent += count
                waiting[one] = waiting[one][count:]
                if not waiting[one]:
                    del waiting[one]
            except BlockingIOError:
                pass
            except OSError:
                del waiting[one]  # it was thrown out
    return sockets, sent


class UnderAttack(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="hearth-memory-")
        self.server = subprocess.Popen(
            [sys.argv[1], "--listen", "127.0.0.1", "--port", "0", "--data", self.folder.name, "--max-memory", str(LIMIT)],
            stdout=subprocess.PIPE, text=True)
        self.url = read_ready_line(self.server)
        self.assertIsNotNone(self.url)

    def tearDown(self):
        self.server.send_signal(signal.SIGTERM)
        try:
            self.server.wait(20)
        except subprocess.TimeoutExpired:
            self.server.kill()
            self.server.wait()
        self.server.stdout.close()
        self.folder.cleanup()
        self.assertEqual(self.server.returncode, 0)

    def memory(self, what):
        with open(f"/proc/{self.server.pid}/status", encoding="ascii") as status:
            for line in status:
                if line.startswith(what + ":"):
                    return int(line.split()[1]) * 1024
        self.fail(f"the system does not say {what}")

    def serves(self):
        with urllib.request.urlopen(self.url + "/healthz", timeout=20) as answer:
            return answer.status == 200

    def under(self, beginning):
        self.assertTrue(self.serves())
        before = self.memory("VmRSS")
        host, port = self.url.removeprefix("http://").split(":")
        sockets, sent = attack((host, int(port)), beginning)
        for one in sockets:
            self.addCleanup(one.close)
        for _ in range(TURNS):
            self.assertTrue(self.serves(), "nobody else is served")
        # The highest that it ever was, whenever that was.
        self.assertLess(self.memory("VmHWM"), before + LIMIT + BESIDE)
        for one in sockets:
            one.close()
        end = time.monotonic() + 20
        while self.memory("VmRSS") > before + AFTERWARDS and time.monotonic() < end:
            self.assertTrue(self.serves())
            select.select([], [], [], 0.1)
        self.assertLess(self.memory("VmRSS"), before + AFTERWARDS)
        print(f"{beginning.__name__}: sent {sent // MB} MB; before {before // MB} MB, most {self.memory('VmHWM') // MB} MB, "
              f"afterwards {self.memory('VmRSS') // MB} MB", file=sys.stderr)

    def test_bodies(self):
        self.under(body_that_does_not_end)

    def test_messages(self):
        self.under(message_that_does_not_end)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
