# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows about a room of millions of messages: pages of it, and starting with it."""
import json
import shutil
import statistics
import time
import urllib.request

from .measure import Line
from .servers import FLOOR, HEARTH, answer_of, running


def post(port, path, body, token=None):
    headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def folder_with(programs, size, say):
    """A data folder with so many messages in one room, and who may read them; kept for the next run."""
    folder = programs.build / f"bench-history-{size.stored}"
    made = folder / "made.json"
    if size.keep and made.exists():
        return folder, json.loads(made.read_text())
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with running(programs.hearth(folder)) as (_, port):
        account = post(port, "/api/register", {"username": "bench", "password": "a long enough password"})
        room = post(port, "/api/rooms", {"name": "Long"}, account["token"])
    filled = answer_of([programs.bench / "hearth-fill", "--data", folder, "--room", room["id"],
                        "--user", account["user"]["id"], "--messages", size.stored], timeout=3600)
    say(f"    stored {size.stored} messages in {filled['seconds']:.0f} s")
    who = {"token": account["token"], "room": room["id"]}
    made.write_text(json.dumps(who))
    return folder, who


def pages_of(programs, size, process, port, who):
    """What hearth-pages says of a server with that folder."""
    return answer_of([programs.bench / "hearth-pages", "--port", port, "--pid", process.pid, "--token", who["token"],
                      "--room", who["room"], "--size", size.stored, "--requests", size.pages])


def pages(programs, size, say):
    folder, who = folder_with(programs, size, say)
    rounds = []
    with running(programs.hearth(folder)) as (process, port):
        for _ in range(size.rounds):
            rounds.append(pages_of(programs, size, process, port, who))
            say(f"    {HEARTH}: {rounds[-1]}")
    place = {name: {key: statistics.median(r[name][key] for r in rounds) for key in rounds[0][name]}
             for name in rounds[0]}

    def text(name):
        return f"{place[name]['p50_ms']:.2f} / {place[name]['p99_ms']:.2f}"

    places = ("start", "middle", "end", "anywhere")
    cpu = ", ".join(f"{name} {place[name]['cpu_us']:.0f}" for name in ("healthz", *places))
    return Line(f"page of 50 in a room of {size.stored}, over REST: p50 / p99", "p99 1 ms at start and end",
                {FLOOR: f"GET /healthz {text('healthz')} ms",
                 HEARTH: "; ".join(f"{name} {text(name)}" for name in places) + " ms"},
                met=all(place[name]["p99_ms"] <= 1 for name in places),
                note=f"server's CPU {cpu} us")


def start_ms(command):
    begun = time.perf_counter()
    with running(command):
        return (time.perf_counter() - begun) * 1000


def starts(programs, size, say):
    folder, _ = folder_with(programs, size, say)
    commands = {FLOOR: [programs.bench / "hearth-floor"], HEARTH: programs.hearth(folder)}
    times = {name: [] for name in commands}
    start_ms(commands[HEARTH])  # warm: what follows reads no program from the disk
    for _ in range(size.starts):
        for name, command in commands.items():
            times[name].append(start_ms(command))
    say(f"    {times}")
    middle = statistics.median(times[HEARTH])
    return Line(f"hearthd from start to serving, {size.stored} messages stored", "100 ms",
                {name: f"{statistics.median(t):.0f} ms (best {min(t):.0f})" for name, t in times.items()},
                met=middle <= 100)


def all_rows(programs, size, say):
    return [("pages", lambda: pages(programs, size, say)), ("start", lambda: starts(programs, size, say))]
