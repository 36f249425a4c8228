# SPDX-License-Identifier: GPL-3.0-or-later
"""What TLS 1.3 costs beside the same over plain HTTP, and beside a bare epoll server with OpenSSL."""
from .measure import Line, Sentence, in_turns, median, ratio_of
from .servers import FLOOR, HEARTH, answer_of, running


def drive(programs, server, tls, *options):
    if server == FLOOR and tls:
        with running([programs.bench / "hearth-floor", "--tls"]) as (process, port):
            return answer_of([programs.load, "--port", port, "--pid", process.pid, "--tls", *options])
    return programs.drive(server, *options, *(["--tls"] if tls else []))


def delivery(programs, size, say, many):
    """A delivered message, encrypted and not, in the same round."""
    figure, room = "cpu_us_per_delivery", ("--rooms", 1, "--clients", many, "--seconds", size.seconds)

    def both(server):
        plain, tls = (drive(programs, server, tls, *room)[figure] for tls in (False, True))
        return {"plain": plain, "tls": tls, "ratio": tls / plain}

    results = in_turns(programs, size, (FLOOR, HEARTH), both, say)
    line = Line(f"1 room of {many} over TLS: CPU per delivery", "1.5 x plain")
    for server, r in results.items():
        line.figures[server] = r if isinstance(r, Sentence) else (
            f"{median(r, 'tls'):.2f} us ({median(r, 'plain'):.2f} plain, {median(r, 'ratio'):.2f} x)")
    if isinstance(results[HEARTH], list):
        ratio = median(results[HEARTH], "ratio")
        line.ratio, line.met = f"{ratio:.2f} x plain", ratio <= 1.5
        against = ratio_of(results, "tls", FLOOR)
        line.note = f"{against:.2f} x {FLOOR} with TLS" if against is not None else ""
    return line


def idle(programs, size, say):
    watch = ("--rooms", 0, "--clients", 0, "--idle", size.many, "--watch", size.watched)
    results = in_turns(programs, size, (HEARTH,), lambda server: drive(programs, server, True, *watch), say)[HEARTH]
    line = Line(f"memory of each of {size.many} idle WebSocket connections over TLS", "30 KB")
    if isinstance(results, Sentence):
        line.figures[HEARTH] = results
        return line
    kb = max(median(results, key) for key in ("idle_bytes", "idle_bytes_later")) / 1024
    line.figures[HEARTH], line.met = f"{kb:.1f} KB", kb <= 30
    return line


def handshakes(programs, size, say):
    """Two rows: without a ticket and with one."""
    def shake(server):
        with programs.server(server) as (process, port):
            return answer_of([programs.bench / "hearth-handshakes", "--clients", size.many, "--port", port, "--pid", process.pid])

    results = in_turns(programs, size, (HEARTH,), shake, say)[HEARTH]
    lines = []
    for what, figure, target in (("full", "full_us", 800), ("with a ticket", "resumed_us", 400)):
        line = Line(f"a TLS handshake, {what}: CPU, without the request", f"{target} us")
        if isinstance(results, Sentence):
            line.figures[HEARTH] = results
        else:
            line.figures[HEARTH] = f"{median(results, figure):.0f} us ({median(results, 'plain_us'):.0f} us the request)"
            line.met = median(results, figure) <= target and all(r["resumed"] == r["clients"] for r in results)
        lines.append(line)
    return lines


def beside(programs, size, say):
    """What a room notices of people who shake hands as fast as they are answered, 20 at once."""
    room = ("--rooms", 1, "--clients", 100, "--rate", 50, "--seconds", max(size.seconds, 0.2), "--hearth")

    def both(server):
        with programs.server(server) as (process, port):
            drive = [programs.load, "--port", port, "--pid", process.pid, *room]
            shake = f"exec {programs.bench / 'hearth-handshakes'} --port {port} --clients {size.many} --endless"
            alone, full, tickets = (answer_of([*drive, *during])["last_ms_p99"]
                                    for during in ((), ("--during", f"{shake} 1"), ("--during", f"{shake} 2")))
            return {"alone": alone, "full": full, "tickets": tickets}

    results = in_turns(programs, size, (HEARTH,), both, say)[HEARTH]
    line = Line("room of 100 beside people who shake hands over TLS, 20 at once: send to last recipient, p99", "5 ms more")
    if isinstance(results, Sentence):
        line.figures[HEARTH] = results
    else:
        alone, full, tickets = (median(results, key) for key in ("alone", "full", "tickets"))
        line.figures[HEARTH] = f"{full:.2f} ms, with tickets {tickets:.2f} ms"
        line.met, line.note = max(full, tickets) - alone <= 5, f"{alone:.2f} ms with none; 50 messages a second"
    return line


def all_rows(programs, size, say):
    many = min(1000, size.many)
    return [("tls delivery", lambda: delivery(programs, size, say, many)),
            ("tls idle", lambda: idle(programs, size, say)),
            ("tls handshakes", lambda: handshakes(programs, size, say)),
            ("tls handshakes: messages beside", lambda: beside(programs, size, say))]
