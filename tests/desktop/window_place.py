#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window on its screen, under a window manager: never larger than the screen, also a small one and at scale 2; where it
was left, and maximised where it was, after the tray and after a restart; and back when the tray goes.

usage: window_place.py HEARTH   (needs Xvfb, xdotool, xprop, openbox and trayer)
"""
import pathlib
import sys
import tempfile

from program import Program
from screen import Screen, until


def fits(screen, window, width, height):
    """The window and its frame, once it is settled."""
    place = screen.geometry(window)
    return (place and place["X"] >= 0 and place["Y"] >= 0 and place["X"] + place["WIDTH"] <= width
            and place["Y"] + place["HEIGHT"] <= height and place)


def is_maximised(screen, window):
    return window and "MAXIMIZED_VERT" in screen.property("_NET_WM_STATE", "-id", window)


def double_click_title(screen, program):
    """Maximises, and back."""
    place = screen.geometry(program.window())
    screen.xdotool("mousemove", place["X"] + place["WIDTH"] // 2, place["Y"] - 8)
    screen.xdotool("click", "--repeat", 2, "--delay", 60, 1)


def geometry_key(screen, program):
    window = program.window()
    return window and tuple((screen.geometry(window) or {}).values())


def small_screen(binary, folder, size, scale):
    screen = Screen(size)
    screen.environment["QT_SCALE_FACTOR"] = scale
    program = None
    try:
        screen.start_window_manager()
        program = Program(screen, binary, folder / f"small-{scale}")
        width, height = map(int, size.split("x"))
        until(f"the window fits on {size} at scale {scale}", lambda: program.window() and fits(screen, program.window(), width, height))
    except BaseException:
        screen.picture(str(pathlib.Path.cwd() / "window_place.png"))
        if program:
            print(program.said(), geometry_key(screen, program), file=sys.stderr)
        raise
    finally:
        if program:
            program.end()
        screen.close()


def quit_and_start(screen, binary, folder, programs):
    screen.focus(until("the window is there", programs[-1].window))
    screen.key("ctrl+q")
    until("the program ends", lambda: not programs[-1].runs())
    programs.append(Program(screen, binary, folder, "--host", "--listen", "127.0.0.1", "--port", "0", "--username", "Ada"))
    until("the window is there again", programs[-1].window)
    return programs[-1]


def to_the_tray_and_back(screen, binary, folder):
    programs = []
    try:
        screen.start_window_manager()
        screen.start_tray()
        ada = Program(screen, binary, folder, "--host", "--listen", "127.0.0.1", "--port", "0", "--username", "Ada")
        programs.append(ada)
        window = until("the window is there", ada.window)
        until("the chat is shown", lambda: ada.title().startswith("General"))
        until("the tray icon is there", ada.tray_icon)

        screen.focus(window)
        screen.xdotool("windowsize", window, 700, 480)
        screen.xdotool("windowmove", window, 120, 90)
        until("it is where it was put", lambda: geometry_key(screen, ada)[2:] == (700, 480))
        put = geometry_key(screen, ada)
        ada = quit_and_start(screen, binary, folder, programs)
        until(f"it begins where it was left, {put}", lambda: geometry_key(screen, ada) == put)

        double_click_title(screen, ada)
        until("it is maximised", lambda: is_maximised(screen, ada.window()))
        until("and as large as the screen", lambda: geometry_key(screen, ada)[2] == 1280)
        until("the tray icon is there", ada.tray_icon)
        screen.focus(ada.window())
        screen.key("ctrl+w")
        until("the window is in the tray", lambda: not ada.window())
        screen.click(ada.tray_icon())
        until("it comes back maximised", lambda: ada.window() and is_maximised(screen, ada.window()))

        ada = quit_and_start(screen, binary, folder, programs)
        until("it begins maximised", lambda: is_maximised(screen, ada.window()))
        double_click_title(screen, ada)
        until("and goes back to where it was", lambda: geometry_key(screen, ada)[2:] == (700, 480))

        until("the tray icon is there", ada.tray_icon)
        screen.focus(ada.window())
        screen.key("ctrl+w")
        until("the window is in the tray", lambda: not ada.window())
        screen.end_tray()
        until("it comes back when the tray goes", ada.window)
    except BaseException:
        screen.picture(str(pathlib.Path.cwd() / "window_place.png"))
        for program in programs:
            print(program.said(), file=sys.stderr)
        raise
    finally:
        for program in programs:
            program.end()
        screen.close()


def main(binary):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        small_screen(binary, folder, "800x500", "1")
        small_screen(binary, folder, "1280x800", "2")
        to_the_tray_and_back(Screen(), binary, folder / "ada")


if __name__ == "__main__":
    main(sys.argv[1])
