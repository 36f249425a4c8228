# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows about files: what a gigabyte up and down costs beside nginx, what a transfer holds in memory, and what messages
notice of transfers. Run by itself (`transfers.py PORT TOKEN ROOM EACH`), it is that traffic: so many up and down until it is interrupted."""
import contextlib
import http.client
import os
import pathlib
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

if __name__ == "__main__":
    __package__ = "suite"
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from .history import post  # noqa: E402
from .measure import Line, Sentence, median, ratio_of, sentence  # noqa: E402
from .servers import FLOOR, HEARTH, Failed, answer_of  # noqa: E402

NGINX = FLOOR  # its column
MB = 1 << 20
GB = 1 << 30
PART = 4 * MB  # as the desktop sends them
UNPACKED = pathlib.Path(__file__).resolve().parents[3] / "build/programs/usr/sbin"
CONFIGURATION = """daemon off; pid {folder}/pid; worker_processes 1; events {{}}
http {{
    access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000;
    client_body_temp_path {folder}/incoming; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u;
    scgi_temp_path {folder}/s;
    server {{ listen 127.0.0.1:{port}; root {folder}/files; client_max_body_size 0; client_body_buffer_size 256k;
        location / {{ dav_methods PUT DELETE; create_full_put_path on; }} }}
}}
"""


def cpu_seconds(pid):
    """Of all threads of a process and of what it has started."""
    total = 0
    with open(f"/proc/{pid}/task/{pid}/children", encoding="utf-8") as children:
        total += sum(cpu_seconds(child) for child in children.read().split())
    with open(f"/proc/{pid}/stat", encoding="utf-8") as stat:
        user, system = stat.read().rpartition(")")[2].split()[11:13]
    return total + (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def resident(pid):
    with open(f"/proc/{pid}/status", encoding="utf-8") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmRSS"))


class Files:
    """A server that takes files and gives them back, over connections that stay."""

    def __init__(self, pid, port):
        self.pid, self.port = pid, port

    def connect(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        connection.connect()
        connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connection

    @staticmethod
    def ask(connection, method, path, body=None, **headers):
        connection.request(method, path, body=body, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        text = answer.read()
        if answer.status >= 300:
            raise Failed(f"{method} {path}: {answer.status} {text[:200]!r}")
        return answer, text


class Nginx(Files):
    def upload(self, connection, body):
        path = f"/{time.monotonic_ns()}.bin"
        self.ask(connection, "PUT", path, body)
        return path

    def download(self, connection, path):
        return read_all(connection, path, {})

    def remove(self, connection, path):
        self.ask(connection, "DELETE", path)


class Hearth(Files):
    def __init__(self, pid, port, token=None, room=None):
        super().__init__(pid, port)
        if not token:
            token = post(port, "/api/register", {"username": "bench", "password": "a long enough password"})["token"]
            room = post(port, "/api/rooms", {"name": "Files"}, token)["id"]
        self.room, self.token, self.headers = room, token, {"Authorization": f"Bearer {token}"}

    def upload(self, connection, body):
        _, text = self.ask(connection, "POST", f"/api/rooms/{self.room}/attachments?name=a.bin", body, **self.headers)
        return "/api/attachments/" + text.decode().split('"id":')[1].split(",")[0]

    def download(self, connection, path):
        return read_all(connection, path, self.headers)

    def remove(self, connection, path):
        self.ask(connection, "DELETE", path, **self.headers)


class InParts(Hearth):
    """As the desktop sends them (tus)."""

    def upload(self, connection, body):
        tus = {**self.headers, "Tus-Resumable": "1.0.0"}
        answer, _ = self.ask(connection, "POST", f"/api/rooms/{self.room}/attachments?name=a.bin", b"",
                             Upload_Length=str(len(body)), **tus)
        path = answer.getheader("Location")
        for at in range(0, len(body), PART):
            self.ask(connection, "PATCH", path, body[at:at + PART], Upload_Offset=str(at),
                     Content_Type="application/offset+octet-stream", **tus)
        return path.replace("/api/uploads/", "/api/attachments/").partition("?")[0]


def read_all(connection, path, headers):
    """Into one buffer, over and over: what is measured is the server."""
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    if answer.status != 200:
        raise Failed(f"GET {path}: {answer.status}")
    buffer, read = bytearray(MB), 0
    while some := answer.readinto(buffer):
        read += some
    return read


@contextlib.contextmanager
def nginx(programs):
    program = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:{UNPACKED}")
    if not program:
        raise Failed("there is no nginx here: scripts/install-dependencies tests")
    with tempfile.TemporaryDirectory(prefix="bench-data-", dir=programs.build) as folder, socket.socket() as probe:
        os.chmod(folder, 0o755)
        os.mkdir(f"{folder}/files")
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        path = pathlib.Path(folder) / "nginx.conf"
        user = "user root;\n" if os.geteuid() == 0 else ""
        path.write_text(user + CONFIGURATION.format(folder=folder, port=port), encoding="utf-8")
        process = subprocess.Popen([program, "-p", folder, "-c", path, "-e", f"{folder}/error.log"])
        try:
            end = time.monotonic() + 30
            while socket.socket().connect_ex(("127.0.0.1", port)) and process.poll() is None and time.monotonic() < end:
                time.sleep(0.05)
            yield Nginx(process.pid, port)
        finally:
            process.terminate()
            process.wait(30)


@contextlib.contextmanager
def hearth(programs, kind=Hearth):
    with programs.server(HEARTH) as (process, port):
        yield kind(process.pid, port)


def a_gigabyte(server, size):
    """CPU of the server for each gigabyte, up and down, one file after the other."""
    body, one = memoryview(bytearray(os.urandom(size.file))), server.connect()
    cpu = {"up": 0.0, "down": 0.0}
    for number in range(size.files):
        body[:8] = number.to_bytes(8, "big")  # each its own content
        before = cpu_seconds(server.pid)
        path = server.upload(one, body)
        between = cpu_seconds(server.pid)
        for _ in range(2):
            if server.download(one, path) != size.file:
                raise Failed("it did not come back whole")
        after = cpu_seconds(server.pid)
        server.remove(one, path)
        cpu["up"] += between - before
        cpu["down"] += (after - between) / 2
    return {way: seconds * GB / (size.files * size.file) for way, seconds in cpu.items()}


def cost(programs, size, say):
    """In turns: nginx, Hearth at once, Hearth in parts."""
    kinds = {NGINX: nginx, HEARTH: hearth, "in parts": lambda programs: hearth(programs, InParts)}
    results = {name: [] for name in kinds}
    for _ in range(size.rounds):
        for name, begin in kinds.items():
            if isinstance(results[name], Sentence):
                continue
            try:
                with begin(programs) as server:
                    results[name].append(a_gigabyte(server, size))
                say(f"    {name}: {results[name][-1]}")
            except (Failed, OSError) as failure:
                results[name] = sentence(failure)
                say(f"    {name}: {failure}")
    lines = []
    for way, words in (("up", "a file uploaded"), ("down", "a file downloaded")):
        line = Line(f"{words}: server's CPU per GB (floor: nginx, {'dav' if way == 'up' else 'sendfile'})", "1.3 x nginx")
        for name in (NGINX, HEARTH):
            done = results[name]
            line.figures[name] = done if isinstance(done, Sentence) else f"{median(done, way):.2f} s"
        if ratio := ratio_of(results, way, NGINX):
            line.ratio, line.met = f"{ratio:.2f} x nginx", ratio <= 1.3
        if way == "up" and not isinstance(results["in parts"], Sentence):
            line.note = f"in parts of 4 MB, as the desktop sends it: {median(results['in parts'], way):.2f} s"
        lines.append(line)
    return lines


def in_background(server, each, stop, moved):
    """So many up and down at once, until they are told to stop; what was moved is counted."""
    body = bytearray(os.urandom(64 * MB))
    one = server.connect()
    path = server.upload(one, memoryview(body)[:32 * MB])

    def up(number):
        connection, own = server.connect(), memoryview(bytearray(body[:32 * MB]))
        own[:8] = number.to_bytes(8, "big")
        turn = 0
        while not stop.is_set():
            turn += 1
            own[8:16] = turn.to_bytes(8, "big")
            server.remove(connection, server.upload(connection, own))
            moved.append(len(own))

    def down(_):
        connection = server.connect()
        while not stop.is_set():
            moved.append(server.download(connection, path))

    threads = [threading.Thread(target=way, args=(number,), daemon=True) for number in range(each) for way in (up, down)]
    for thread in threads:
        thread.start()
    return threads


def memory(programs, size, say):
    """What the server holds more, at most, while ten go each way."""
    each = 10
    rises = []
    for _ in range(size.rounds):
        with hearth(programs) as server:
            one = server.connect()
            server.remove(one, server.upload(one, memoryview(bytearray(os.urandom(8 * MB)))))
            before, most, stop, moved = resident(server.pid), 0, threading.Event(), []
            threads = in_background(server, each, stop, moved)
            end = time.monotonic() + max(2, size.seconds)
            while time.monotonic() < end:
                most = max(most, resident(server.pid))
                time.sleep(0.02)
            stop.set()
            for thread in threads:
                thread.join()
            rises.append((most - before) / (2 * each) / MB)
            say(f"    {rises[-1]:.2f} MB each, {sum(moved) / MB:.0f} MB moved")
    worst = max(rises)
    return Line(f"memory of a transfer, {each} going each way", "2 MB", {HEARTH: f"{worst:.2f} MB"}, met=worst <= 2,
                note="the most of all rounds")


def beside_messages(programs, size, say):
    """A room of 100 with nothing beside it, and with ten files going each way as fast as they can."""
    each, rounds = 10, []
    for _ in range(size.rounds):
        with hearth(programs) as server:
            room = ("--rooms", 1, "--clients", 100, "--rate", 50, "--seconds", max(size.seconds, 0.2), "--hearth")
            drive = [programs.load, "--port", server.port, "--pid", server.pid, *room]
            alone = answer_of(drive)
            traffic = f"exec {sys.executable} {__file__} {server.port} {server.token} {server.room} {each}"
            rounds.append((alone["last_ms_p99"], answer_of([*drive, "--during", traffic])["last_ms_p99"]))
            say(f"    p99 alone {rounds[-1][0]:.2f} ms, beside {rounds[-1][1]:.2f} ms")
    alone, beside = (statistics.median(one[i] for one in rounds) for i in (0, 1))
    return Line(f"room of 100 beside {each} uploads and {each} downloads at full speed: send to last recipient, p99", "10 ms",
                {HEARTH: f"{beside:.2f} ms"}, met=beside < 10, note=f"{alone:.2f} ms with none; 50 messages a second")


def all_rows(programs, size, say):
    return [("files: a gigabyte", lambda: cost(programs, size, say)), ("files: memory", lambda: memory(programs, size, say)),
            ("files: messages beside", lambda: beside_messages(programs, size, say))]


def main():
    port, token, room, each = sys.argv[1:]
    with contextlib.suppress(KeyboardInterrupt):
        for thread in in_background(Hearth(0, int(port), token, int(room)), int(each), threading.Event(), []):
            thread.join()


if __name__ == "__main__":
    main()
