# SPDX-License-Identifier: GPL-3.0-or-later
"""Floods from one address, and what two people on another one notice of them. Loopback only, bounded in time."""
import base64
import contextlib
import json
import multiprocessing
import os
import selectors
import socket
import ssl
import statistics
import time
import urllib.request

ATTACKER, INNOCENT = "127.0.0.1", "127.0.0.2"
SOCKET_IO = "/socket.io/?EIO=4&transport="


def frame(opcode, payload):
    """A client's frame: masked, with a mask of zeros."""
    size = len(payload)
    head = bytes([0x80 | opcode]) + (bytes([0x80 | size]) if size < 126 else b"\xfe" + size.to_bytes(2, "big"))
    return head + b"\0\0\0\0" + payload


def connect(port, source):
    one = socket.socket()
    one.bind((source, 0))
    one.connect(("127.0.0.1", port))
    return one


def web_socket(port, source, auth=None):
    """An Engine.IO session over WebSocket; with `auth` in the namespace / too. Returns (socket, bytes that came since)."""
    one = connect(port, source)
    key = base64.b64encode(os.urandom(16)).decode()
    one.sendall((f"GET {SOCKET_IO}websocket HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n").encode())
    got = b""
    wanted = b'0{"sid"'
    if auth is not None:
        one.sendall(frame(1, b"40" + json.dumps(auth).encode()))
        wanted = b'["session"'
    one.settimeout(20)
    while wanted not in got:
        more = one.recv(65536)
        if not more:
            raise ConnectionError("refused")
        got += more
    return one, got


def rest(port, method, path, body=None, token=None):
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", method=method,
                                     data=None if body is None else json.dumps(body).encode())
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    with urllib.request.urlopen(request, timeout=20) as response:
        text = response.read()
    return json.loads(text) if text else None


def some(count, make):
    """As many as are let in."""
    made = []
    for _ in range(count):
        try:
            made.append(make())
        except OSError:
            pass
    return made


# --- floods: each gives (socket, bytes to send over and over, the most in one piece) ---

def over_web_socket(bytes_of):
    def flood(port, count, facts):
        sockets = some(count, lambda: web_socket(port, ATTACKER, bytes_of.get("auth", lambda facts: None)(facts))[0])
        return [(one, bytes_of["send"](facts), None) for one in sockets]
    return flood


def over_http(bytes_of, step=None):
    """With `step` in pieces of so many bytes."""
    return lambda port, count, facts: [(one, bytes_of(facts), step) for one in some(count, lambda: connect(port, ATTACKER))]


def connecting(port, count, facts):
    """No sockets: press() opens and closes them."""
    return []


def client_hello():
    """The first record of a client that speaks TLS: it makes a server sign, and costs who sends it nothing."""
    coming, going = ssl.MemoryBIO(), ssl.MemoryBIO()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with contextlib.suppress(ssl.SSLWantReadError):
        context.wrap_bio(coming, going).do_handshake()
    return going.read()


def greet(one, hello):
    """Says it, and goes when the answer begins."""
    with contextlib.suppress(OSError):
        one.settimeout(1)
        one.sendall(hello)
        one.recv(1)


def get(path, facts):
    return f"GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {facts['token']}\r\n\r\n".encode()


def event(name, argument):
    return frame(1, b"42" + json.dumps([name, argument]).encode())


def token(facts):
    """One of the flood's own guests: what a user may do is limited, too."""
    facts["turn"] = facts.get("turn", 0) + 1
    return {"token": facts["guests"][facts["turn"] % len(facts["guests"])]}


def bring_guests(port, facts, count=40):
    """Guests at the flood's address, in the rooms, as many as are let in: their tokens into the facts."""
    facts["guests"] = []
    facts["rooms"] = [facts["room"]] + [rest(port, "POST", "/api/rooms", {"name": f"Flood {number}"}, facts["token"])["id"]
                                        for number in range(facts.get("more_rooms", 0))]
    for number in range(count):
        mine = rest(port, "POST", "/api/guest", {"display_name": f"Flood {number}"})["token"]
        one, _ = web_socket(port, ATTACKER, {"token": mine})
        for room in facts["rooms"]:
            one.sendall(frame(1, b"421" + json.dumps(["join_room", {"room": room}]).encode()))
            while b"431[" not in one.recv(1 << 20):
                pass
        one.close()
        facts["guests"].append(mine)


FLOODS = {
    "WebSocket pings": (450, over_web_socket({"send": lambda facts: frame(9, b"") * 8000})),
    "namespaces that are not there": (450, over_web_socket({"send": lambda facts: frame(1, b"40/x,") * 4000})),
    "events that do not exist": (450, over_web_socket({"auth": token, "send": lambda facts: event("x", {}) * 3000})),
    "events that want an ack": (450, over_web_socket({"auth": token, "send": lambda facts: frame(1, b'421["x",{}]') * 3000})),
    "typing": (450, over_web_socket(
        {"auth": token, "send": lambda facts: event("typing", {"room": facts["room"], "typing": True}) * 1000})),
    "typing in twenty rooms": (450, over_web_socket({"auth": token, "send": lambda facts: b"".join(
        event("typing", {"room": room, "typing": True}) for room in facts["rooms"]) * 50})),
    "joining and leaving": (450, over_web_socket({"auth": token, "send": lambda facts: (
        event("leave_room", {"room": facts["room"]}) + event("join_room", {"room": facts["room"]})) * 500})),
    "messages": (450, over_web_socket(
        {"auth": token, "send": lambda facts: event("send_message", {"room": facts["room"], "text": "x" * 2000}) * 20})),
    "large texts that are no packets": (200, over_web_socket({"send": lambda facts: frame(1, b"42[" + b"[" * 60000)})),
    "GET /api/rooms": (32, over_http(lambda facts: get("/api/rooms", facts))),
    "GET /api/messages": (200, over_http(lambda facts: get(f"/api/messages/{facts['room']}?limit=200", facts))),
    "polling handshakes": (200, over_http(lambda facts: get(SOCKET_IO + "polling", facts))),
    "heads, a byte at a time": (450, over_http(lambda facts: b"G" * 1000, 1)),
    "bodies, a byte at a time": (450, over_http(
        lambda facts: b"POST /api/login HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n" + b" " * 1_000_000, 1)),
    "connecting": (450, connecting),
    "TLS handshakes, half of each": (450, connecting),
}


# What a flood wants beside the room that all are in.
WANTS = {"typing in twenty rooms": {"more_rooms": 19}, "TLS handshakes, half of each": {"hello": client_hello()}}


def press(flood, port, count, facts, seconds, ready, report):
    """The attacker, a process of its own: keeps every connection's way in full, throws away what comes."""
    bring_guests(port, facts)
    pairs = flood(port, count, facts)
    selector = selectors.DefaultSelector()
    for one, data, step in pairs:
        one.setblocking(False)
        one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        selector.register(one, selectors.EVENT_READ | selectors.EVENT_WRITE, [data, 0, step or len(data)])
    ready.set()
    end = time.monotonic() + seconds
    lost = 0
    while time.monotonic() < end and not pairs:
        for one in some(50, lambda: connect(port, ATTACKER)):
            if "hello" in facts:
                greet(one, facts["hello"])
            one.close()
    while time.monotonic() < end and selector.get_map():
        for key, _ in selector.select(0.1):
            state = key.data
            try:
                try:
                    if not key.fileobj.recv(1 << 18):
                        raise ConnectionError
                except BlockingIOError:
                    pass
                sent = key.fileobj.send(state[0][state[1]:state[1] + state[2]])
                state[1] = (state[1] + sent) % len(state[0])
            except BlockingIOError:
                pass
            except OSError:
                lost += 1
                selector.unregister(key.fileobj)
    report.put((len(pairs), lost))


class Pair:
    """Two people in one room who talk ten times a second; what is measured is from sending to the other's reading."""

    def __init__(self, port, facts, source=INNOCENT):
        self.ada, _ = web_socket(port, source, {"token": facts["token"]})
        self.ben, _ = web_socket(port, source, {"username": "Ben"})
        self.room = facts["room"]
        self.ben.sendall(frame(1, b"421" + json.dumps(["join_room", {"room": self.room}]).encode()))
        while b"431[" not in self.ben.recv(1 << 20):
            pass

    def talk(self, seconds):
        """Milliseconds of each; what had not come after 30 s counts so much."""
        taken = []
        end = time.monotonic() + seconds
        number = 0
        while time.monotonic() < end:
            number += 1
            text = f"marker-{time.monotonic_ns()}-{number}".encode()
            start = time.monotonic()
            self.ada.sendall(event("send_message", {"room": self.room, "text": text.decode()}))
            taken.append(self.await_text(text, start))
            for one in (self.ada, self.ben):
                self.answer_pings(one)
            time.sleep(max(0.0, 0.1 - (time.monotonic() - start)))
        return taken

    def await_text(self, text, start):
        got = b""
        while text not in got:
            self.ben.settimeout(max(0.1, 30 - (time.monotonic() - start)))
            try:
                more = self.ben.recv(1 << 20)
            except TimeoutError:
                return 30_000.0
            if not more:
                raise ConnectionError("an innocent one was disconnected")
            got = got[-200:] + more
            if b"\x81\x012" in got:
                self.ben.sendall(frame(1, b"3"))
        return (time.monotonic() - start) * 1000

    @staticmethod
    def answer_pings(one):
        one.setblocking(False)
        try:
            if b"\x012" in (got := one.recv(1 << 20)):
                one.sendall(frame(1, b"3"))
            if not got:
                raise ConnectionError("an innocent one was disconnected")
        except BlockingIOError:
            pass
        one.settimeout(30)


def memory(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def measure(name, process, port, facts, seconds, source=INNOCENT):
    """One flood: what the pair saw, how many attackers were dropped, the server's memory before and at the end."""
    count, flood = FLOODS[name]
    facts = {**facts, **WANTS.get(name, {})}
    pair = Pair(port, facts, source)
    idle = pair.talk(2)
    before = memory(process.pid)
    ready, report = multiprocessing.Event(), multiprocessing.Queue()
    attacker = multiprocessing.Process(target=press, args=(flood, port, count, facts, seconds + 1, ready, report))
    attacker.start()
    ready.wait(60)
    try:
        busy = pair.talk(seconds)
    finally:
        made, lost = report.get(timeout=60)
        attacker.join()
    return {"flood": name, "connections": made, "dropped": lost, "idle_p50": statistics.median(idle),
            "p50": statistics.median(busy), "p99": sorted(busy)[int(len(busy) * 0.99)], "messages": len(busy),
            "mb_before": before, "mb_after": memory(process.pid)}
