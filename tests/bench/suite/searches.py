# SPDX-License-Identifier: GPL-3.0-or-later
"""What messages notice of people who search. Run by itself (`searches.py PORT PEOPLE`), it is these people: each asks as often as
it is answered, four times at once, until it is interrupted."""
import contextlib
import pathlib
import shutil
import statistics
import sys
import tempfile
import threading
import urllib.error
import urllib.request

if __name__ == "__main__":
    __package__ = "suite"
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from .history import folder_with, post  # noqa: E402
from .measure import Line  # noqa: E402
from .servers import HEARTH, answer_of, running  # noqa: E402

AT_ONCE = 4
# The index of the messages that were just stored is not made: to find nothing, each looks at them for as long as it may.
QUESTION = "/api/search?q=soup%20xylophone&limit=50"


def search(port, token, stop, answered):
    request = urllib.request.Request(f"http://127.0.0.1:{port}{QUESTION}", headers={"Authorization": f"Bearer {token}"})
    while not stop.is_set():
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                answered.append(len(answer.read()))
        except urllib.error.HTTPError as refused:
            refused.close()  # others wait already


def in_background(port, people, stop, answered):
    tokens = [post(port, "/api/register", {"username": f"seeker{number}", "password": "a long enough password"})["token"]
              for number in range(people)]
    threads = [threading.Thread(target=search, args=(port, token, stop, answered), daemon=True)
               for token in tokens for _ in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    return threads


def beside_messages(programs, size, say):
    """A room of 100 with nothing beside it, and with five who search as much as they can."""
    people, rounds = 5, []
    kept, _ = folder_with(programs, size, say)
    for _ in range(size.rounds):
        with tempfile.TemporaryDirectory(prefix="bench-data-", dir=programs.build) as folder:
            shutil.copytree(kept, folder, dirs_exist_ok=True)
            with running(programs.hearth(folder)) as (process, port):
                room = ("--rooms", 1, "--clients", 100, "--rate", 50, "--seconds", max(size.seconds, 0.2), "--hearth")
                drive = [programs.load, "--port", port, "--pid", process.pid, *room]
                alone = answer_of(drive)
                beside = answer_of([*drive, "--during", f"exec {sys.executable} {__file__} {port} {people}"])
                rounds.append((alone["last_ms_p99"], beside["last_ms_p99"]))
        say(f"    p99 alone {rounds[-1][0]:.2f} ms, beside {rounds[-1][1]:.2f} ms")
    alone, beside = (statistics.median(one[i] for one in rounds) for i in (0, 1))
    return Line(f"room of 100 beside {people} who search {size.stored} messages, {AT_ONCE} times at once each: send to last recipient, p99",
                "10 ms", {HEARTH: f"{beside:.2f} ms"}, met=beside < 10, note=f"{alone:.2f} ms with none; 50 messages a second")


def all_rows(programs, size, say):
    return [("searches: messages beside", lambda: beside_messages(programs, size, say))]


def main():
    port, people = sys.argv[1:]
    answered = []
    with contextlib.suppress(KeyboardInterrupt):
        for thread in in_background(int(port), int(people), threading.Event(), answered):
            thread.join()


if __name__ == "__main__":
    main()
