#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The smallest chat on Debian's Flask-SocketIO (eventlet) with the events that the load generator speaks.

Stores each message in SQLite. Usage: flask_server.py [PORT]
"""
import os
import sqlite3
import sys
import tempfile

import eventlet

eventlet.monkey_patch()
from flask import Flask  # noqa: E402  (after the patch)
from flask_socketio import SocketIO, emit, join_room  # noqa: E402

folder = tempfile.TemporaryDirectory(prefix="bench-flask-")
database = sqlite3.connect(os.path.join(folder.name, "chat.db"), isolation_level=None, check_same_thread=False)
database.execute("PRAGMA journal_mode = WAL")
database.execute("PRAGMA synchronous = NORMAL")
database.execute("CREATE TABLE messages (id INTEGER PRIMARY KEY, room INTEGER, text TEXT)")

app = Flask(__name__)
socketio = SocketIO(app, async_mode="eventlet")


@socketio.on("join_room")
def on_join_room(data):
    join_room(f"room:{data['room']}")
    return {"ok": True}


@socketio.on("send_message")
def on_send_message(data):
    database.execute("INSERT INTO messages (room, text) VALUES (?, ?)", (data["room"], data["text"]))
    message = {"room_id": data["room"], "text": data["text"]}
    emit("message", message, to=f"room:{data['room']}", include_self=False)
    return {"ok": True}


if __name__ == "__main__":
    listener = eventlet.listen(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 0), backlog=4096)
    print(f"flask (stores) listening on http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    eventlet.wsgi.server(listener, app, log_output=False, max_size=20000)
