# SPDX-License-Identifier: GPL-3.0-or-later
"""Five people on a network: from the start of the fifth's program until each of the five has read what each said, by discovery alone. One more is kept
apart from the host by the network, and one is in another subnet: they are to be told why nobody is there.
Usage: first_minute.py PERSON [--avahi PROGRAM]"""
import argparse
import os
import queue
import shutil
import subprocess
import sys
import threading
import time

from networks import Network

PEOPLE = ("ada", "ben", "cem", "dora", "eve")
PATIENCE = 120  # seconds; what is measured is far below


class Play:
    def __init__(self, network, person):
        self.network = network
        self.person = person
        self.events = queue.Queue()
        self.seen = []  # (machine, event, milliseconds, detail)
        self.up = {}

    def start(self, machine, what, people=len(PEOPLE)):
        process = machine.start(self.person, machine.name.capitalize(), what, str(people))
        threading.Thread(target=self.listen, args=(machine, process.stdout), daemon=True).start()
        self.wait(machine.name, "up")

    def listen(self, machine, lines):
        for line in lines:
            event, _, rest = line.strip().partition(" ")
            moment, _, detail = rest.partition(" ")
            self.events.put((machine.name, event, int(moment) if moment else time.monotonic_ns() // 1_000_000, detail))
        self.events.put((machine.name, "ended", time.monotonic_ns() // 1_000_000, ""))

    def wait(self, name, event, count=1):
        """Until this machine said so, so often."""
        end = time.monotonic() + PATIENCE
        while sum(1 for one in self.seen if one[0] == name and one[1] == event) < count:
            try:
                one = self.events.get(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                self.fail(f"{name} never said \"{event}\".")
            self.seen.append(one)
            if one[1] == "failed" or (one[1] == "ended" and one[0] == name):
                self.fail(f"{one[0]}: {one[1]} {one[3]}")

    def fail(self, sentence):
        for one in self.seen:
            print(*one, file=sys.stderr)
        for machine in self.network.machines:
            if machine.process:
                print(machine.name, machine.errors(), file=sys.stderr)
        sys.exit(f"Failed: {sentence}")

    def of(self, name, event):
        return [(moment, detail) for who, what, moment, detail in self.seen if who == name and what == event]

    def at(self, name, event):
        return self.of(name, event)[0][0]


def play(person, avahi, addresses, way):
    """What happened, in milliseconds from the start of the fifth program."""
    with Network(avahi) as network:
        machines = {name: network.machine(name, addresses and f"10.77.0.{10 + i}/24", isolated=name == "ada")
                    for i, name in enumerate(PEOPLE)}
        scene = Play(network, person)
        scene.start(machines["ada"], "host")
        scene.wait("ada", "said")
        for name in PEOPLE[1:-1]:
            scene.start(machines[name], way)
        for name in PEOPLE[1:-1]:
            scene.wait(name, "said")
        eve = PEOPLE[-1]
        scene.start(machines[eve], way)
        for name in PEOPLE:
            scene.wait(name, "all")
        if addresses:
            # Two ports that are isolated do not hear each other; everybody else hears both.
            fay = network.machine("fay", "10.77.0.20/24", isolated=True)
            gus = network.machine("gus", "10.78.0.20/24", apart=True)
            run_route(gus)
            scene.start(fay, "10.77.0.10:5005")
            scene.start(gus, "10.77.0.10:5005")
            for name in ("fay", "gus"):
                scene.wait(name, "diagnosed")
                if scene.of(name, "found"):
                    scene.fail(f"{name} found what cannot be reached.")
        scene.wait("ada", "reached")
        begin = scene.at(eve, "up")
        return {
            "started": scene.at(eve, "started") - begin,
            "found": scene.at(eve, "found") - begin,
            "joined": scene.at(eve, "joined") - begin,
            "read": max(scene.at(name, "all") for name in PEOPLE) - begin,
            "host steps": [detail for _, detail in scene.of("ada", "step")],
            "steps": [detail for _, detail in scene.of(eve, "step")],
            "places": sorted({detail for _, detail in scene.of(eve, "place")}),
            "address": scene.of(eve, "found")[0][1],
            "reached": scene.of("ada", "reached")[-1][1],
            "fay": [detail for _, detail in scene.of("fay", "finding")],
            "gus": [detail for _, detail in scene.of("gus", "finding")],
        }


def run_route(machine):
    """It has a router, as another subnet does, which leads nowhere."""
    subprocess.run(["ip", "netns", "exec", machine.space, "ip", "route", "add", "default", "via", "10.78.0.1"], check=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("person")
    programs = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../build/programs/usr/sbin")  # only unpacked there
    parser.add_argument("--avahi", default=shutil.which("avahi-daemon", path=f"/usr/sbin:/usr/bin:{programs}"))
    options = parser.parse_args()
    cases = [("The question over UDP, no Avahi", None, True, "join"), ("The same by IPv6, link-local alone", None, False, "join")]
    if options.avahi:
        cases = [("Both ways", options.avahi, True, "join"), ("Avahi alone", options.avahi, True, "avahi"), *cases]
    else:
        print("There is no avahi-daemon here: without it.")
    for title, avahi, addresses, way in cases:
        result = play(options.person, avahi, addresses, way)
        print(f"{title}: found after {result['found']} ms, in the chat after {result['joined']} ms, "
              f"all five have read all five after {result['read']} ms; the program itself took {result['started']} ms. "
              f"Host: {result['host steps']}. Fifth: {result['steps']}. Ada was reached at {result['reached']}. {result['address']}; {result['places']}", flush=True)
        for name in ("fay", "gus"):
            for sentence in result[name]:
                print(f"  {name}: {sentence}")
        assert len(result["host steps"]) <= 3 and len(result["steps"]) <= 2
        assert result["read"] < 60_000
        assert way == "join" or all(place.startswith("avahi") for place in result["places"])
        if addresses:
            assert any(one.startswith("isolated") for one in result["fay"]), result["fay"]
            assert any(one.startswith("otherNetwork") for one in result["gus"]), result["gus"]


if __name__ == "__main__":
    main()
