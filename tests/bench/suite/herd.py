# SPDX-License-Identifier: GPL-3.0-or-later
"""All clients of a server come back at once, after it was started again."""
import contextlib
import pathlib
import subprocess
import tempfile

from .measure import Line, median
from .servers import HEARTH, Failed, answer_of, running

ROOMS, SAID, IN = 20, 50, 100
MANY_ROOMS = 200  # of somebody who is in all there are


def made(command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(done.stderr.strip() or f"{pathlib.Path(command[0]).name} ended with {done.returncode}")


@contextlib.contextmanager
def people(programs, count, rooms):
    """A data folder with so many people, each in so many rooms with 99 others, and the file with what each of them has."""
    with tempfile.TemporaryDirectory(prefix="bench-herd-", dir=programs.build) as folder:
        data, lines = pathlib.Path(folder) / "data", pathlib.Path(folder) / "people"
        data.mkdir()
        made([programs.bench / "hearth-herd-fill", "--data", data, "--people", count, "--rooms", rooms, "--to", lines])
        yield data, lines


def come_back(programs, data, lines, *options):
    """Starts the server and lets all of them come back to it."""
    with running(programs.hearth(data)) as (process, port):
        return answer_of([programs.bench / "hearth-herd", "--port", port, "--pid", process.pid, "--people", lines, *options])


def row(what, rounds, target, note):
    cpu, refused, seconds = (f(r[key] for r in rounds) for f, key in ((sorted, "cpu_us_each"), (sum, "refused"), (max, "seconds")))
    line = Line(what, f"{target}nothing refused, all back in 10 s",
                {HEARTH: f"{median(rounds, 'cpu_us_each'):.0f} us; {refused} refused; {seconds:.1f} s"}, note=note)
    line.met = (refused == 0 and seconds <= 10 and all(r["back"] == r["clients"] for r in rounds)
                and not any(r["incomplete"] for r in rounds) and (not target or cpu[len(cpu) // 2] <= 250))
    return line


def note_of(rounds, desktop):
    return (f"answered after {median(rounds, 'ms_p50'):.0f} ms, p99 {median(rounds, 'ms_p99'):.0f}; "
            f"{median(rounds, 'bytes_each') / 1024:.1f} KB each; as the desktop does it, with the members of one room in the "
            f"same answer: {median(desktop, 'cpu_us_each'):.0f} us, {max(r['seconds'] for r in desktop):.1f} s")


def herd(programs, size, say):
    """Two rows of one data folder: nothing was said meanwhile, and much was."""
    lines = []
    with people(programs, size.many, ROOMS) as (data, who):
        for said in (False, True):
            if said:
                made([programs.bench / "hearth-herd-fill", "--data", data, "--say", SAID, "--in", IN])
            rounds, desktop = ([come_back(programs, data, who, *options) for _ in range(size.rounds)]
                               for options in ((), ("--as-desktop",)))
            say(f"    {'much' if said else 'nothing'} was said: {rounds}; as the desktop: {desktop}")
            what = f"{IN} rooms had {SAID} new messages each" if said else "nothing was said meanwhile"
            lines.append(row(f"{size.many} come back, each in {ROOMS} rooms of 100, {what}: CPU each, until all is quiet", rounds,
                             "" if said else "250 us; ", note_of(rounds, desktop)))
    return lines


def many_rooms(programs, size, say):
    """`sync` of people who are in very many rooms, one tenth as many of them."""
    with people(programs, max(1, size.many // 10), MANY_ROOMS) as (data, who):
        rounds = [come_back(programs, data, who) for _ in range(size.rounds)]
    say(f"    in {MANY_ROOMS} rooms: {rounds}")
    line = row(f"{rounds[0]['clients']} come back, each in {MANY_ROOMS} rooms of 100: CPU for each `sync`, until all is quiet", rounds, "",
               f"answered after {median(rounds, 'ms_p50'):.0f} ms, p99 {median(rounds, 'ms_p99'):.0f}; "
               f"{median(rounds, 'bytes_each') / 1024:.1f} KB each")
    return [line]


def all_rows(programs, size, say):
    return [("herd", lambda: herd(programs, size, say)), ("sync of 200 rooms", lambda: many_rooms(programs, size, say))]
