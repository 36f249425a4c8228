#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The smallest chat on Debian's Flask-SocketIO (eventlet) with the events that the load generator speaks.

Tells a room who comes, stores each message in SQLite (WAL, synchronous=NORMAL). Usage: flask_server.py [PORT]
"""
import datetime
import itertools
import os
import sqlite3
import sys
import tempfile

import eventlet

eventlet.monkey_patch()
from flask import Flask, request  # noqa: E402  (after the patch)
from flask_socketio import SocketIO, emit, join_room  # noqa: E402

folder = tempfile.TemporaryDirectory(prefix="bench-flask-")
database = sqlite3.connect(os.path.join(folder.name, "chat.db"), isolation_level=None, check_same_thread=False)
database.execute("PRAGMA journal_mode = WAL")
database.execute("PRAGMA synchronous = NORMAL")
database.execute("CREATE TABLE messages (id INTEGER PRIMARY KEY, room INTEGER, text TEXT)")

app = Flask(__name__)
socketio = SocketIO(app, async_mode="eventlet")
numbers = itertools.count(1)
people = {}


@socketio.on("connect")
def on_connect(_auth):
    number = next(numbers)
    people[request.sid] = {"id": number, "username": f"guest-{number}", "display_name": f"Load {number}"}


@socketio.on("disconnect")
def on_disconnect():
    people.pop(request.sid, None)


@socketio.on("join_room")
def on_join_room(data):
    join_room(f"room:{data['room']}")
    emit("user_joined", {"room_id": data["room"], "user": people[request.sid]}, to=f"room:{data['room']}", include_self=False)
    return {"ok": True}


@socketio.on("send_message")
def on_send_message(data):
    stored = database.execute("INSERT INTO messages (room, text) VALUES (?, ?)", (data["room"], data["text"]))
    now = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds")
    message = {"id": stored.lastrowid, "room_id": data["room"], "author": people[request.sid], "text": data["text"], "created_at": now}
    emit("message", message, to=f"room:{data['room']}", include_self=False)
    return {"ok": True}


if __name__ == "__main__":
    listener = eventlet.listen(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 0), backlog=4096)
    print(f"flask (stores) listening on http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    eventlet.wsgi.server(listener, app, log_output=False, max_size=20000)
