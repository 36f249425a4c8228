# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers that are measured, and how each is started and driven."""
import contextlib
import dataclasses
import json
import pathlib
import re
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parents[1]
FLOOR, JOINED, HEARTH, NODE, FLASK = "floor", "floor, writes joined", "Hearth", "Node, Socket.IO", "Flask-SocketIO"


class Failed(Exception):
    """What was measured did not work; the sentence goes into the table."""


@contextlib.contextmanager
def running(command):
    """Starts a server, waits for its ready line and yields (process, port); ends it by its own id."""
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, text=True)
    try:
        line = process.stdout.readline()
        found = re.search(r"listening on http://[^ ]*:(\d+)", line)
        if not found:
            raise Failed(f"{pathlib.Path(command[0]).name} did not start")
        yield process, int(found.group(1))
    finally:
        process.stdout.close()
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def out_of_the_way(hearthd):
    """Every limit that a load from one address would meet, raised, so that its cost is measured and it itself is not."""
    names = re.findall(r"^  --(\S+)", subprocess.run([hearthd, "--help"], capture_output=True, text=True, check=True).stdout, re.M)
    no_limit = ("max-connections-per-address", "max-sessions-per-address", "connection-burst-per-address", "max-requests-per-address",
                "disk-reserve", "upload-reserve")
    times = ("connection-time", "address-time", "busy-time")
    def are_bytes(name):
        return "bytes" in name or name in ("max-storage", "max-upload")

    options = [f"--{name}=0" for name in no_limit] + [f"--{name}=100000" for name in times] + ["--allow-guest-rooms"]
    raised = [name for name in names if name not in no_limit and re.search(r"-burst|-rate|^daily-|^max-(rooms|members|guests|accounts|storage|upload|unsent)", name)
              and name != "no-rate-limits"]
    return options + [f"--{name}=1000000" for name in raised if not are_bytes(name)] + [
        f"--{name}={1 << 40}" for name in raised if are_bytes(name)]


@dataclasses.dataclass
class Programs:
    """What was built, and which other servers are installed."""
    build: pathlib.Path
    with_others: bool = True
    lifted: bool = False  # no limits at all, instead of limits that are counted and never met

    def __post_init__(self):
        self.bench = self.build / "tests/bench"
        self.load = self.bench / "hearth-load"
        self.hearthd = self.build / "server/hearthd"
        flask = ["/usr/bin/python3", "-c", "import flask_socketio, eventlet"]
        node = HERE / "compare/node/node_modules"
        self.others = {
            NODE: self.with_others and (node / "socket.io").is_dir(),
            FLASK: self.with_others and subprocess.run(flask, capture_output=True, check=False).returncode == 0,
        }
        self.limits = ["--no-rate-limits"] if self.lifted or not self.hearthd.exists() else out_of_the_way(self.hearthd)
        self.node_stores = (node / "better-sqlite3").is_dir()

    def missing(self):
        names = ("hearth-floor", "hearth-fill", "hearth-pages", "hearth-handshakes", "hearth-herd", "hearth-herd-fill")
        wanted = [self.load, self.hearthd, *(self.bench / name for name in names)]
        return [program for program in wanted if not program.exists()]

    def hearth(self, data):
        return [self.hearthd, "--listen", "127.0.0.1", "--port", 0, "--data", data, *self.limits]

    @contextlib.contextmanager
    def server(self, name):
        """A server with fresh data: (process, port)."""
        with contextlib.ExitStack() as stack:
            if name == HEARTH:
                # Not in /tmp, which may be memory: a commit shall cost what it costs.
                data = stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-data-", dir=self.build))
                command = self.hearth(data)
            else:
                command = {
                    FLOOR: [self.bench / "hearth-floor"],
                    JOINED: [self.bench / "hearth-floor", "--joined"],
                    NODE: ["node", HERE / "compare/node/server.js"],
                    FLASK: ["/usr/bin/python3", HERE / "compare/flask_server.py"],
                }[name]
            yield stack.enter_context(running(command))

    def drive(self, name, *options):
        """Starts a server, drives it with the load generator and returns what that says."""
        with self.server(name) as (process, port):
            command = [self.load, "--port", port, "--pid", process.pid, *options]
            return answer_of(command + ["--hearth"] if name == HEARTH else command)


def answer_of(command, timeout=900):
    """Runs one of the suite's programs and returns its line of JSON."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=timeout, check=False)
    if done.returncode:
        raise Failed(done.stderr.strip() or f"{pathlib.Path(command[0]).name} ended with {done.returncode}")
    return json.loads(done.stdout)
