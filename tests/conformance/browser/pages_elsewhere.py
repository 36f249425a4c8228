#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real browser opens pages of other servers, and they try every way into a Hearth server: plain and preflighted
requests, a form, polling, a WebSocket. Pages from elsewhere get nothing and leave nothing behind, by whatever name; those
of this machine and of the list get in. The same page on a server that lets any origin in shows that the browser would.

usage: pages_elsewhere.py HEARTHD   (needs chromium)
"""
import contextlib
import json
import os
import pathlib
import queue
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from with_server import read_ready_line  # noqa: E402

PATIENCE = 90  # seconds
PAGE = (HERE / "page.html").read_bytes()
GOT_IN = {"simple post": "answered", "post": "answered", "get": "answered", "polling": "answered", "websocket": "open",
          "blind post": "sent", "form": "sent"}
KEPT_OUT = {**GOT_IN, "simple post": "refused", "post": "refused", "get": "refused", "polling": "refused",
            "websocket": "refused"}


class Elsewhere:
    """Another server on this machine: /page is its own, /result takes what the page found out, and everything else goes to
    the Hearth server, as if the name that led here led there now."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.hearth = None  # (address, port)
        self.results = queue.Queue()
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            peer, _ = self.listener.accept()
            threading.Thread(target=self.serve, args=(peer,), daemon=True).start()

    def serve(self, peer):
        with peer, contextlib.suppress(OSError):
            head = self.head_of(peer)
            path = head.split(b" ", 2)[1] if head.count(b" ") >= 2 else b""
            if path.startswith(b"/page"):
                self.answer(peer, PAGE)
            elif path == b"/result":
                self.results.put(json.loads(self.body_of(peer, head)))
                self.answer(peer, b"")
            elif head:
                self.relay(peer, head)

    @staticmethod
    def head_of(peer):
        head = b""
        while b"\r\n\r\n" not in head:
            more = peer.recv(65536)
            if not more:
                return b""
            head += more
        return head

    @staticmethod
    def body_of(peer, received):
        head, _, body = received.partition(b"\r\n\r\n")
        fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
        while len(body) < int(fields[b"content-length"]):
            body += peer.recv(65536)
        return body

    @staticmethod
    def answer(peer, body):
        head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        peer.sendall(head.encode() + body)

    def relay(self, peer, first):
        with socket.create_connection(self.hearth) as server:
            # One request a connection: what comes next may be for this server.
            server.sendall(first.replace(b"Connection: keep-alive", b"Connection: close"))
            back = threading.Thread(target=self.copy, args=(server, peer), daemon=True)
            back.start()
            self.copy(peer, server)
            back.join()

    @staticmethod
    def copy(source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_WR)


@contextlib.contextmanager
def hearth(program, *options):
    with tempfile.TemporaryDirectory(prefix="hearth-browser-") as folder:
        server = subprocess.Popen([program, "--listen", "127.0.0.1", "--port", "0", "--data", folder, *options],
                                  stdout=subprocess.PIPE, text=True)
        try:
            url = read_ready_line(server)
            if url is None:
                sys.exit(1)
            yield url
            assert server.poll() is None, f"the server ended with {server.returncode}"
        finally:
            server.terminate()
            server.wait()


def may_be_sandboxed():
    """Chromium refuses it to root, and makes it of namespaces, which nobody in a chroot may have."""
    return os.geteuid() != 0 and subprocess.run(["unshare", "--user", "true"], stderr=subprocess.DEVNULL).returncode == 0


@contextlib.contextmanager
def browser(url):
    """Opens the page. Every name that ends in .example leads to this machine."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    assert program, "chromium is missing: scripts/install-dependencies tests"
    with tempfile.TemporaryDirectory(prefix="hearth-browser-profile-", ignore_cleanup_errors=True) as profile:
        command = [program, "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                   "--disable-background-networking", "--disable-component-update", "--disable-sync",
                   f"--user-data-dir={profile}", "--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND, "
                   "EXCLUDE localhost, EXCLUDE 127.0.0.1"]
        if not may_be_sandboxed():
            command.append("--no-sandbox")  # it opens this test's own pages alone
        process = subprocess.Popen([*command, url], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env={**os.environ, "HOME": profile}, start_new_session=True)
        try:
            yield
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def names_of_users(url):
    """Everybody the server knows; asking takes a guest of our own."""
    def ask(path, body=None, token=None):
        headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
        request = urllib.request.Request(url + path, data=body and json.dumps(body).encode(), headers=headers)
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return json.load(answer)
    token = ask("/api/guest", {"display_name": "witness"})["token"]
    return {user["display_name"] for user in ask("/api/users", token=token)["users"]} - {"witness"}


def what_the_page_gets(elsewhere, page_host, target):
    with browser(f"http://{page_host}:{elsewhere.port}/page?{target}"):
        return elsewhere.results.get(timeout=PATIENCE)


def check(what, found, expected):
    assert found == expected, f"{what}: {found}, not {expected}"
    print(f"{what}: as it should be", flush=True)


def main(program):
    elsewhere = Elsewhere()
    own = f"http://evil.example:{elsewhere.port}"
    with hearth(program, "--allowed-origins", f"http://friend.example:{elsewhere.port}") as url:
        address, port = url.removeprefix("http://").rsplit(":", 1)
        elsewhere.hearth = (address, int(port))
        check("a page elsewhere", what_the_page_gets(elsewhere, "evil.example", url), KEPT_OUT)
        check("a page whose name was made to lead here", what_the_page_gets(elsewhere, "evil.example", own),
              KEPT_OUT)
        check("who came in", names_of_users(url), set())
        check("a page of this machine", what_the_page_gets(elsewhere, "localhost", url), GOT_IN)
        check("a page of the list", what_the_page_gets(elsewhere, "friend.example", url), GOT_IN)
        check("who came in then", names_of_users(url), {"simple post", "post", "blind post", "form"})
    with hearth(program, "--allowed-origins", "*") as url:
        check("a page elsewhere, where any may call", what_the_page_gets(elsewhere, "evil.example", url), GOT_IN)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
