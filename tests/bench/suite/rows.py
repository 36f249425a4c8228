# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows that the load generator measures."""
from .measure import ALL_SERVERS, Line, Sentence, figure_of, in_turns, median, ratio_of
from .servers import FLOOR, HEARTH, JOINED, NODE, Failed


def us(value):
    return f"{value:.2f} us" if value < 100 else f"{value:.0f} us"


def delivery(programs, size, say, what, target, base, figure, *options):
    """CPU for each delivery or message, against one of the floors."""
    results = in_turns(programs, size, ALL_SERVERS,
                       lambda server: programs.drive(server, "--seconds", size.seconds, *options), say)
    ratio = ratio_of(results, figure, base)
    line = Line(what, f"{target} x {base}", {server: figure_of(r, figure, us) for server, r in results.items()})
    if ratio is not None:
        line.ratio = f"{ratio:.2f} x {base}"
        line.met = ratio <= target
        rate = {server: median(results[server], "per_second") for server in (FLOOR, HEARTH)}
        line.note = f"{rate[HEARTH]:.0f} messages/s, floor {rate[FLOOR]:.0f}"
    return line


def changes(programs, size, say, many):
    """CPU for each delivered change, against what a delivered message costs in the same round."""
    figure, room = "cpu_us_per_delivery", ("--rooms", 1, "--clients", many, "--seconds", size.seconds)

    def both(server):
        message, change = (programs.drive(server, *room, *options) for options in ((), ("--changes",)))
        return {"message": message[figure], "change": change[figure], "ratio": change[figure] / message[figure],
                "per_second": change["per_second"]}

    results = in_turns(programs, size, (HEARTH,), both, say)[HEARTH]
    line = Line(f"1 room of {many}, words of messages changed: CPU per delivered change", "1.25 x a message")
    if isinstance(results, Sentence):
        line.figures[HEARTH] = results
        return line
    ratio = median(results, "ratio")
    line.figures[HEARTH] = f"{us(median(results, 'change'))} ({us(median(results, 'message'))} a message)"
    line.ratio, line.met = f"{ratio:.2f} x a message", ratio <= 1.25
    line.note = f"{median(results, 'per_second'):.0f} changes/s"
    return line


def beside_idle(programs, size, say):
    """The same room with nobody idle and beside many, in turns."""
    figure = "cpu_us_per_delivery"
    room = ("--rooms", 1, "--clients", 50, "--seconds", size.seconds)

    def both(server):
        alone = programs.drive(server, *room)[figure]
        beside = programs.drive(server, *room, "--idle", size.many)[figure]
        return {"alone": alone, "beside": beside, "ratio": beside / alone}

    results = in_turns(programs, size, (FLOOR, HEARTH, NODE), both, say)
    line = Line(f"{size.many} idle connections beside a room of 50: CPU per delivery, against none idle",
                "1.15 x none idle")
    for server, r in results.items():
        line.figures[server] = r if isinstance(r, Sentence) else (
            f"{us(median(r, 'beside'))} ({us(median(r, 'alone'))} with none, {median(r, 'ratio'):.2f} x)")
    if isinstance(results[HEARTH], list):
        ratio = median(results[HEARTH], "ratio")
        line.ratio, line.met = f"{ratio:.2f} x none idle", ratio <= 1.15
    return line


def latency(programs, size, say):
    """Closed loop first for the highest rate, then half of it, paced."""
    room = ("--rooms", 1, "--clients", 100)

    def paced(server):
        highest = programs.drive(server, *room, "--in-flight", 8, "--seconds", min(size.seconds, 3))["per_second"]
        if highest <= 0:
            raise Failed("no message arrived")
        result = programs.drive(server, *room, "--rate", highest / 2, "--seconds", size.seconds)
        return {key: result[key] for key in ("last_ms_p50", "last_ms_p99", "last_ms_max", "messages", "over_5_ms",
                                             "over_30_ms", "per_second")}

    results = in_turns(programs, size, ALL_SERVERS, paced, say)
    line = Line("room of 100 at half the highest rate: send to last recipient, p50 / p99 / max",
                "p99 5 ms; none near 40 ms")
    for server, r in results.items():
        line.figures[server] = r if isinstance(r, Sentence) else (
            f"{median(r, 'last_ms_p50'):.2f} / {median(r, 'last_ms_p99'):.2f} / "
            f"{max(x['last_ms_max'] for x in r):.1f} ms at {median(r, 'per_second'):.0f}/s")
    if isinstance(results[HEARTH], list):
        r = results[HEARTH]
        late, stalled, all_of_them = (sum(x[key] for x in r) for key in ("over_5_ms", "over_30_ms", "messages"))
        line.met = median(r, "last_ms_p99") <= 5 and stalled == 0
        line.note = f"of {all_of_them} messages {late} took over 5 ms, {stalled} over 30 ms"
    return line


def joins(programs, size, say):
    rooms = ("--rooms", max(1, size.many // 100), "--clients", min(100, size.many))
    results = in_turns(programs, size, (FLOOR, HEARTH, NODE),
                       lambda server: programs.drive(server, *rooms, "--join-only"), say)
    line = Line(f"{size.many} join with tokens, rooms of 100: CPU each, until all is quiet", "150 us",
                {server: figure_of(r, "join_cpu_us", us) for server, r in results.items()})
    if isinstance(results[HEARTH], list):
        line.met = median(results[HEARTH], "join_cpu_us") <= 150
        line.note = (f"{median(results[HEARTH], 'joins_per_second'):.0f} joins/s, "
                     f"{median(results[HEARTH], 'notices_per_join'):.1f} events sent for each")
    return line


def idle(programs, size, say):
    """Memory and CPU of connections that only answer pings: two rows of one run."""
    watch = ("--rooms", 0, "--clients", 0, "--idle", size.many, "--watch", size.watched)
    results = in_turns(programs, size, (FLOOR, HEARTH, NODE), lambda server: programs.drive(server, *watch), say)

    def kb(r):
        at_once, later = median(r, "idle_bytes") / 1024, median(r, "idle_bytes_later") / 1024
        return f"{at_once:.1f} KB, after {size.watched} s {later:.1f} KB"

    memory = Line(f"memory of each of {size.many} idle WebSocket connections", "10 KB",
                  {server: r if isinstance(r, Sentence) else kb(r) for server, r in results.items()})
    cpu = Line(f"idle CPU with {size.many} connections, over {size.watched} s with pings every 25 s",
               "under 2 % of a core with 8000",
               {server: figure_of(r, "idle_cpu_percent", "{:.2f} %".format) for server, r in results.items()})
    if isinstance(results[HEARTH], list):
        memory.met = max(median(results[HEARTH], key) for key in ("idle_bytes", "idle_bytes_later")) <= 10 * 1024
        of_all = median(results[HEARTH], "idle_cpu_percent") * 8000 / size.many
        cpu.met = of_all < 2
        cpu.note = f"{of_all:.2f} % for 8000, were it the same for each" if size.many != 8000 else ""
    return [memory, cpu]


def all_rows(programs, size, say):
    """(title, function that measures) for each, in the order of the table."""
    def of(measure, *arguments):
        return lambda: measure(programs, size, say, *arguments)

    many = 1000 if size.many >= 1000 else size.many
    per_delivery, per_message = "cpu_us_per_delivery", "cpu_us_per_message"
    return [
        ("large room", of(delivery, f"1 room of {many}: CPU per delivery", 1.25, FLOOR, per_delivery,
                          "--rooms", 1, "--clients", many)),
        ("in flight", of(delivery, "1 room of 100, 4 messages in flight: CPU per delivery", 1.5, JOINED, per_delivery,
                         "--rooms", 1, "--clients", 100, "--in-flight", 4)),
        ("changes", of(changes, many)),
        ("beside idle", of(beside_idle)),
        ("small rooms", of(delivery, "200 rooms of 2, stored before each ack: CPU per message", 3, FLOOR, per_message,
                           "--rooms", 200, "--clients", 2)),
        ("latency", of(latency)),
        ("joins", of(joins)),
        ("idle", of(idle)),
    ]
