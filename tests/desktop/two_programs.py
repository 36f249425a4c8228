#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program, started twice on one screen: one hosts, one joins; they talk both ways; the host's window goes to
the tray and comes back; the tray menu stops hosting (which asks first) and quits. What happened is read from window
titles and, for what was said, from the server's own REST answers.

usage: two_programs.py HEARTH   (needs Xvfb, xdotool and trayer)
"""
import pathlib
import socket
import sys
import tempfile

from program import Program, get
from screen import Screen, until


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def messages(server, token):
    rooms = (get(f"{server}/api/rooms", token) or {}).get("rooms", [])
    if not rooms:
        return []
    page = get(f"{server}/api/messages/{rooms[0]['id']}", token) or {}
    return [(message["author"]["display_name"], message["text"]) for message in page.get("messages", [])]


def unread(server, token):
    rooms = (get(f"{server}/api/rooms", token) or {}).get("rooms", [])
    return rooms[0].get("unread") if rooms else None


# The entries of the tray menu from the top; a separator, None, is about a third as high as an entry.
HOSTING = ["state", "copy", "stop", None, "open", "quit"]
NOT_HOSTING = ["state", "start", None, "open", "quit"]


def choose(program, menu, entry):
    """Opens the tray menu and clicks on an entry."""
    window = program.open_menu()
    heights = [1 if name else 0.3 for name in menu]
    at = menu.index(entry)
    fraction = (sum(heights[:at]) + heights[at] / 2) / sum(heights)
    program.screen.click(window, at=fraction)
    until("the tray menu is closed", lambda: not program.menu())


def converse(screen, server, ada, ben):
    token = until("Ada has a token", lambda: get(f"{server}/api/me", ada.token(server)) and ada.token(server))
    ada.say("hello Ben")
    until("Ada's words are stored", lambda: messages(server, token) == [("Ada", "hello Ben")])
    ben.say("hello Ada")
    until("Ben's words are stored", lambda: messages(server, token)[1:] == [("Ben", "hello Ada")])
    return token


def close_and_open(screen, server, ada, ben):
    screen.focus(ada.window())
    screen.key("ctrl+w")
    until("Ada's window is gone", lambda: not ada.window())
    assert ada.runs(), "the program ended with its window"
    assert get(f"{server}/healthz"), "the server stopped with the window"
    ben.say("are you there?")
    until("words are stored while the window is closed",
          lambda: ("Ben", "are you there?") in messages(server, ada.token(server)))
    assert unread(server, ada.token(server)) >= 1, "it counts as read while nobody sees it"
    choose(ada, HOSTING, "open")
    window = until("Ada's window is back", ada.window)
    until("its title says that there is something to read", lambda: ada.title().startswith("("))
    screen.focus(window)
    until("Ada has read it", lambda: ada.title() and not ada.title().startswith("("))
    until("the server knows that, too", lambda: unread(server, ada.token(server)) == 0)


def stop_from_tray(screen, server, ada):
    choose(ada, HOSTING, "stop")
    assert get(f"{server}/healthz"), "stopping did not ask first"
    # The question has the keyboard on "Keep hosting".
    screen.focus(until("the question's window is there", ada.window))
    screen.key("Return")
    assert get(f"{server}/healthz"), "hosting stopped although it was to be kept"
    choose(ada, HOSTING, "stop")
    screen.focus(until("the question's window is there", ada.window))
    screen.key("Tab", "Return")
    until("the server is stopped", lambda: get(f"{server}/healthz") is None)
    until("Ada is back at the beginning", lambda: ada.title() == "Hearth")
    assert ada.runs()


def main(binary):
    with tempfile.TemporaryDirectory() as folder:
        screen = Screen()
        programs = []
        try:
            screen.start_tray()
            port = free_port()
            server = f"http://127.0.0.1:{port}"
            ada = Program(screen, binary, pathlib.Path(folder) / "ada", "--host", "--listen", "127.0.0.1",
                          "--port", str(port), "--username", "Ada", "--name", "The kitchen")
            programs.append(ada)
            until("Ada's window shows the first room of the chat as it was named",
                  lambda: ada.title().startswith("General – The kitchen"))
            ben = Program(screen, binary, pathlib.Path(folder) / "ben", "--connect", server, "--username", "Ben")
            programs.append(ben)
            until("Ben's window shows the first room", lambda: ben.title().startswith("General"))

            converse(screen, server, ada, ben)
            close_and_open(screen, server, ada, ben)
            stop_from_tray(screen, server, ada)

            # Start hosting again, from the tray; everything is still there.
            choose(ada, NOT_HOSTING, "start")
            until("the server is back", lambda: get(f"{server}/healthz"))
            until("what was said is still there", lambda: len(messages(server, ada.token(server))) == 3)

            # Asked to end by the system, it ends in order: nothing is left to be read again, and hosting goes on with the next start.
            ada.process.terminate()
            assert ada.process.wait(30) == 0, "it was ended, and did not end"
            assert not list((pathlib.Path(folder) / "ada").rglob("hearth.db-wal")), "the server did not end in order"
            programs.remove(ada)
            ada = Program(screen, binary, pathlib.Path(folder) / "ada")
            programs.append(ada)
            until("the server is back with the program", lambda: get(f"{server}/healthz"))
            until("Ada is in her chat", lambda: ada.title().startswith("General"))

            # A second start on the same folder shows the first one's window and ends.
            screen.focus(until("Ada's window is there", ada.window))
            screen.key("ctrl+w")
            until("Ada's window is gone", lambda: not ada.window())
            again = Program(screen, binary, pathlib.Path(folder) / "ada")
            programs.append(again)
            until("the second start ends", lambda: not again.runs())
            until("Ada's window is back", ada.window)
        except BaseException:
            picture = pathlib.Path.cwd() / "two_programs.png"
            screen.picture(str(picture))
            print(f"The screen as it was: {picture}", file=sys.stderr)
            for program in programs:
                print(program.said(), file=sys.stderr)
            raise
        finally:
            for program in programs:
                program.end()
            screen.close()


if __name__ == "__main__":
    main(sys.argv[1])
