# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen of its own: Xvfb with a tray, and what a person does there with keys and a mouse (xdotool)."""
import ctypes
import os
import subprocess
import threading
import time


class TookTooLong(AssertionError):
    pass


def until(what, condition, seconds=30):
    """Waits until `condition()` is true, and returns what it gave."""
    end = time.monotonic() + seconds
    between_looks = threading.Event()  # never set: the screen tells nobody that it changed, so one has to look again
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise TookTooLong(f"waited {seconds} s in vain: {what}")
        between_looks.wait(0.05)


class Screen:
    def __init__(self, size="1280x900"):
        read, write = os.pipe()
        self._processes = [subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)]
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        self.environment = dict(os.environ, DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software",
                                DBUS_SESSION_BUS_ADDRESS="disabled:", LC_ALL="C.UTF-8")

    def start_tray(self):
        self._processes.append(subprocess.Popen(
            ["trayer", "--edge", "bottom", "--align", "left", "--height", "24", "--widthtype", "request"],
            env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        # Its panel is no sign: empty, it may be on the screen or not.
        until("the tray is there", lambda: self.owner_of("_NET_SYSTEM_TRAY_S0"))

    def start_window_manager(self):
        self._processes.append(subprocess.Popen(["openbox", "--sm-disable"], env=self.environment,
                                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        until("the window manager is there", lambda: "window id" in self.property("_NET_SUPPORTING_WM_CHECK", "-root"))

    def owner_of(self, selection):
        """Id of the window that owns an X selection; 0 if none does."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = x11.XGetSelectionOwner.restype = ctypes.c_ulong
        display = x11.XOpenDisplay(self.environment["DISPLAY"].encode())
        assert display, "the screen is gone"
        display = ctypes.c_void_p(display)
        owner = x11.XGetSelectionOwner(display, ctypes.c_ulong(x11.XInternAtom(display, selection.encode(), 0)))
        x11.XCloseDisplay(display)
        return owner

    def property(self, name, *window):
        return subprocess.run(["xprop", *map(str, window), name], env=self.environment, capture_output=True,
                              text=True).stdout

    def end_tray(self):
        tray = next(process for process in self._processes if process.args[0] == "trayer")
        tray.terminate()
        tray.wait(10)
        self._processes.remove(tray)

    def xdotool(self, *arguments):
        done = subprocess.run(["xdotool", *map(str, arguments)], env=self.environment, capture_output=True, text=True)
        return done.stdout.split("\n") if done.returncode == 0 else []

    def windows(self, *arguments):
        """Ids of the windows that are on the screen and match."""
        return [line for line in self.xdotool("search", "--onlyvisible", *arguments) if line]

    def title(self, window):
        return (self.xdotool("getwindowname", window) or [""])[0]

    def geometry(self, window):
        """Without its frame. xdotool itself counts a frame twice."""
        done = subprocess.run(["xwininfo", "-id", window], env=self.environment, capture_output=True, text=True)
        values = dict(line.strip().split(":", 1) for line in done.stdout.split("\n") if ":" in line)
        keys = {"X": "Absolute upper-left X", "Y": "Absolute upper-left Y", "WIDTH": "Width", "HEIGHT": "Height"}
        return {key: int(values[name]) for key, name in keys.items()} if "Width" in values else None

    def focus(self, window):
        self.xdotool("windowraise", window)
        self.xdotool("windowfocus", window)
        until("the window has the keyboard", lambda: self.xdotool("getwindowfocus")[:1] == [window])

    def type(self, text):
        self.xdotool("type", "--delay", 15, text)

    def key(self, *keys):
        self.xdotool("key", "--delay", 40, *keys)

    def click(self, window, button=1, at=0.5):
        """In the middle of a window; `at` is how far down, from 0 to 1."""
        place = self.geometry(window)
        self.xdotool("mousemove", place["X"] + place["WIDTH"] // 2, place["Y"] + round(place["HEIGHT"] * at))
        self.xdotool("click", button)

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], env=self.environment, check=False)

    def close(self):
        for process in reversed(self._processes):
            process.terminate()
            process.wait(10)
