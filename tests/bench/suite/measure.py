# SPDX-License-Identifier: GPL-3.0-or-later
"""Measuring in turns: floor, Hearth, floor, Hearth ... and what is in the middle."""
import dataclasses
import statistics

from .servers import FLASK, FLOOR, HEARTH, JOINED, NODE, Failed


class Sentence(str):
    """Why there is no figure."""


@dataclasses.dataclass
class Line:
    """One row of the table."""
    what: str
    target: str = ""  # in words
    figures: dict = dataclasses.field(default_factory=dict)  # server: what is printed
    ratio: str = ""
    met: bool | None = None  # None: the row has no target, or could not be measured
    note: str = ""


@dataclasses.dataclass
class Size:
    """How long and how large: the quick form or the full one."""
    seconds: float = 3
    rounds: int = 2
    rounds_of_others: int = 1
    many: int = 2000  # connections
    watched: int = 25  # seconds: every client is pinged once
    stored: int = 500_000  # messages
    pages: int = 2000  # requests at each place
    starts: int = 5
    file: int = 64 << 20  # bytes of one
    files: int = 8
    keep: bool = True  # the stored messages, for the next run

    @staticmethod
    def full():
        return Size(seconds=10, rounds=5, rounds_of_others=3, many=8000, watched=50, stored=5_000_000, pages=10_000, files=32)

    @staticmethod
    def smoke():
        """Small enough for a test that the parts fit together."""
        return Size(seconds=0.2, rounds=1, many=10, watched=1, stored=1000, pages=20, starts=1, file=1 << 20, files=2, keep=False)


def in_turns(programs, size, servers, measure, say):
    """{server: [what measure(server) gave, for each round]}; a server that failed has a Sentence in place of a list."""
    results = {}
    for number in range(size.rounds):
        for server in servers:
            if server in programs.others and (not programs.others[server] or number >= size.rounds_of_others):
                continue
            if isinstance(results.get(server), Sentence):
                continue
            try:
                results.setdefault(server, []).append(measure(server))
                say(f"    {server}: {results[server][-1]}")
            except Failed as failure:
                results[server] = sentence(failure)
                say(f"    {server}: {results[server]}")
    return results


def sentence(failure):
    return Sentence((str(failure).strip().splitlines() or ["failed"])[-1][:200])


def median(results, figure):
    return statistics.median(result[figure] for result in results)


def figure_of(results, figure, form):
    """The median as text, or why there is none."""
    return results if isinstance(results, Sentence) else form(median(results, figure))


def ratio_of(results, figure, base):
    """The median of the rounds' ratios, each round against its own floor; None where one of both failed."""
    mine, floor = results.get(HEARTH), results.get(base)
    if isinstance(mine, Sentence) or isinstance(floor, Sentence) or not mine or not floor:
        return None
    pairs = [(a[figure], b[figure]) for a, b in zip(mine, floor)]
    if any(b <= 0 for _, b in pairs):
        return None
    return statistics.median(a / b for a, b in pairs)


ALL_SERVERS = (FLOOR, JOINED, HEARTH, NODE, FLASK)
