#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The running program as a screen reader meets it: Ada hosts, Ben is a guest, and Ada's pages are walked over at-spi.

usage: dbus-run-session -- screen_reader.py HEARTH   (needs Xvfb, xdotool, at-spi2-core, python3-gi, gir1.2-atspi-2.0)
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from spoken import Atspi, Heard, Tree, faults
from program import Program, post
from screen import Screen, until

ROW = Atspi.Role.LIST_ITEM


def check(tree, page):
    """Nothing is wrong on a page; what has the keyboard may take a moment to settle."""
    try:
        until(f"nothing is wrong on {page}", lambda: tree.look() and not faults(tree), seconds=10)
    except AssertionError:
        sys.exit(f"On {page}:\n" + "\n".join(faults(tree)) + "\n\n" + tree.text())


def rows(tree, label):
    tree.look()
    found = tree.find(Atspi.Role.LIST, label)
    return [child for child in found.children if child.role == ROW] if found else []


def look_at(screen, tree, dialog, page):
    """At a dialog that opens; Escape closes it."""
    tree.wait_for(until, Atspi.Role.DIALOG, dialog)
    check(tree, page)
    screen.key("Escape")


def port_of(address):
    return re.search(r":(\d+)(?:[/#]|$)", address).group(1)


def hear(screen, tree, ada, ben, address):
    """What comes in the room that is open is said once, wherever the keyboard is; what Ada writes herself is not."""
    heard = Heard()
    token = next(iter(json.loads((ben.folder / "tokens.json").read_text())["tokens"].values()))
    room = f"http://127.0.0.1:{port_of(address)}/api/messages/1"
    post(room, {"text": "dinner is ready"}, token)
    until("it is said", lambda: heard.texts() == ["Ben: dinner is ready"])
    ada.say("I am coming")
    until("hers is told", lambda: any(row.name.endswith("I am coming") for row in rows(tree, "Messages")))
    post(room, {"text": "there is soup"}, token)
    until("the next is said", lambda: heard.texts() == ["Ben: dinner is ready", "Ben: there is soup"])


def walk(screen, binary, folder, programs):
    ada = Program(screen, binary, folder / "ada", "--username", "Ada")
    programs.append(ada)
    tree = Tree(ada.process)
    tree.wait_for(until, Atspi.Role.PUSH_BUTTON, "Start hosting")
    screen.focus(until("the window is there", ada.window))
    check(tree, "the first page")
    ada.end()
    programs.remove(ada)

    ada = Program(screen, binary, folder / "ada", "--host", "--listen", "127.0.0.1", "--port", "0", "--username", "Ada",
                  "--name", "The kitchen")
    programs.append(ada)
    tree = Tree(ada.process)
    tree.wait_for(until, ROW, "General")
    screen.focus(until("Ada's window is there", ada.window))
    check(tree, "an empty room")
    address = tree.wait_for(until, Atspi.Role.TEXT, "Address: ").name.removeprefix("Address: ")

    ada.say("hello everybody")
    until("her message is told", lambda: rows(tree, "Messages"))
    ben = Program(screen, binary, folder / "ben", "--connect", address, "--username", "Ben")
    programs.append(ben)
    until("Ben's window shows the room", lambda: ben.title().startswith("General"))
    ben.say("good morning")
    until("both are told", lambda: len(rows(tree, "Messages")) == 2)
    screen.focus(until("Ada's window is there", ada.window))
    check(tree, "a chat")

    # A message is one element: who, when, what, and what can be done with it by its name.
    told = {row.name.split(" at ")[0]: row for row in rows(tree, "Messages")}
    assert set(told) == {"You", "Ben"}, tree.text()
    assert told["Ben"].name.endswith(": good morning") and any(c.isdigit() for c in told["Ben"].name), told["Ben"].name
    actions = told["Ben"].actions()
    assert actions.get("copyText") == "Copy text" and actions.get("unreadFrom") == "Mark unread from here", actions
    assert "unreadFrom" not in told["You"].actions() and "copyText" in told["You"].actions(), told["You"].actions()
    assert not any(row.children for row in told.values()), tree.text()

    # People: oneself by that, others with what can be done about them.
    people = {row.name.split(",")[0]: row for row in rows(tree, "People")}
    assert set(people) == {"Ada (you)", "Ben"}, list(people)
    assert {"mention", "remove", "ban", "shutOut"} <= set(people["Ben"].actions()), people["Ben"].actions()

    # What an action says it does, it does.
    assert told["Ben"].do("unreadFrom")
    room = until("the room says what is unread",
                 lambda: next((row for row in rows(tree, "Your rooms") if row.name == "General, 1 unread"), None))
    assert room.selected and {"openRoom", "leaveRoom", "deleteRoom"} <= set(room.actions()), room.actions()
    check(tree, "a chat with something unread")

    # The keyboard is where the row is, in each list.
    for label in ("Your rooms", "Messages", "People"):
        rows(tree, label)[0].do("SetFocus")
        until(f"a row of “{label}” has the keyboard", lambda: any(row.focused for row in rows(tree, label)))
        check(tree, f"the list “{label}”")
    screen.key("Escape")

    for keys, role, name, page in (
            (["ctrl+j"], Atspi.Role.DIALOG, "Find rooms", "finding a room"),
            (["ctrl+n"], Atspi.Role.DIALOG, "Create room", "making a room"),
            (["ctrl+k"], Atspi.Role.TEXT, "Find a room", "going to a room"),
            (["ctrl+shift+n"], Atspi.Role.DIALOG, "New message", "choosing whom to write to"),
            (["ctrl+shift+m"], Atspi.Role.DIALOG, "Mentions and replies", "what was said to one"),
            (["ctrl+slash"], Atspi.Role.DIALOG, "Keyboard", "the shortcuts"),
            (["ctrl+comma"], Atspi.Role.PANEL, "Settings", "the settings")):
        screen.key(*keys)
        tree.wait_for(until, role, name)
        check(tree, page)
        screen.key("Escape")
        until(f"{page} is closed", lambda: tree.look() and not tree.find(role, name))

    tree.look()
    tree.find(name="General, details").do("Press")
    look_at(screen, tree, "General", "the details of a room")
    rows(tree, "People")[1].do("profile")
    look_at(screen, tree, "Profile of Ben", "somebody's profile")

    rows(tree, "Your rooms")[0].do("leaveRoom")
    look_at(screen, tree, "Leave General", "leaving a room")

    # From the menu of oneself: there the choice is asked for first and cannot have the keyboard yet.
    tree.look()
    tree.find(name="Ada, Online").do("Press")
    tree.wait_for(until, Atspi.Role.MENU_ITEM, "Guests and access").do("Press")
    look_at(screen, tree, "Guests and access", "guests and access")

    # The menu of a row, by its key.
    rows(tree, "People")[1].do("SetFocus")
    until("Ben's row has the keyboard", lambda: any(row.focused for row in rows(tree, "People")))
    screen.key("shift+F10")
    tree.wait_for(until, Atspi.Role.MENU_ITEM, "Ban from room")
    screen.key("Down")
    check(tree, "the menu of a person")
    tree.find(Atspi.Role.MENU_ITEM, "Ban from room").do("Press")
    look_at(screen, tree, "Ban Ben", "banning somebody")

    rows(tree, "Messages")[0].do("delete")
    look_at(screen, tree, "Delete", "deleting a message")
    rows(tree, "Messages")[0].do("react")
    look_at(screen, tree, "Choose an emoji", "choosing an emoji")
    tree.wait_for(until, Atspi.Role.PUSH_BUTTON, "Pinned messages").do("Press")
    look_at(screen, tree, "Pinned in", "what is pinned")

    hear(screen, tree, ada, ben, address)

    # A narrow window shows one pane at a time: what it does not show is not told.
    screen.xdotool("windowsize", ada.window(), 480, 800)
    until("the rooms are gone", lambda: tree.look() and not tree.find(Atspi.Role.LIST, "Your rooms"))
    check(tree, "a narrow chat")
    tree.find(Atspi.Role.PUSH_BUTTON, "Back to the rooms").do("Press")
    until("the messages are gone", lambda: rows(tree, "Your rooms") and not tree.find(Atspi.Role.LIST, "Messages"))
    check(tree, "the rooms of a narrow chat")

    # Somebody whose name nobody knows yet.
    cem = Program(screen, binary, folder / "cem", "--connect", address)
    programs.append(cem)
    tree = Tree(cem.process)
    tree.wait_for(until, Atspi.Role.RADIO_BUTTON, "Guest")
    screen.focus(until("Cem's window is there", cem.window))
    hidden = Atspi.Role.PASSWORD_TEXT
    for way, role, field in (("Sign in", hidden, "Password"), ("Create account", hidden, "Password"), ("Guest", Atspi.Role.TEXT, "Your name")):
        tree.look()
        tree.find(Atspi.Role.RADIO_BUTTON, way).do("Press")
        tree.wait_for(until, role, field)
        check(tree, f"the sign-in page, “{way}”")


def main(binary):
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        sys.exit("There is no session bus: start this with dbus-run-session.")
    for program, package in (("Xvfb", "xvfb"), ("xdotool", "xdotool")):
        if not shutil.which(program):
            sys.exit(f"{program} is missing (Debian's package {package}).")
    bus = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    with tempfile.TemporaryDirectory() as folder:
        screen = Screen()
        screen.environment.update(DBUS_SESSION_BUS_ADDRESS=bus, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                                  HEARTH_NOTICE_DELAY="0")  # nobody's coming is a row
        programs = []
        try:
            walk(screen, binary, pathlib.Path(folder), programs)
        except BaseException:
            picture = pathlib.Path.cwd() / "screen_reader.png"
            screen.picture(str(picture))
            print(f"The screen as it was: {picture}", file=sys.stderr)
            for program in programs:
                print(program.said(), file=sys.stderr)
                tree = Tree(program.process)
                print(tree.look() and tree.text(), file=sys.stderr)
            raise
        finally:
            for program in programs:
                program.end()
            screen.close()


if __name__ == "__main__":
    main(sys.argv[1])
