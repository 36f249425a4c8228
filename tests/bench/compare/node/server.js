// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest chat on npm's Socket.IO server with the events that the load generator speaks: tells a room who comes, and
// stores each message where better-sqlite3 is installed (WAL, synchronous=NORMAL); says which on its first line.
"use strict";
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { createServer } = require("node:http");
const { Server } = require("socket.io");

let insert = null;
try {
    const Database = require("better-sqlite3");
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-node-"));
    const database = new Database(path.join(folder, "chat.db"));
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = NORMAL");
    database.exec("CREATE TABLE messages (id INTEGER PRIMARY KEY, room INTEGER, text TEXT)");
    insert = database.prepare("INSERT INTO messages (room, text) VALUES (?, ?)");
    process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
} catch (error) {
    if (error.code !== "MODULE_NOT_FOUND")
        throw error;
}

const http = createServer();
let people = 0;
const io = new Server(http, { serveClient: false });
io.on("connection", (socket) => {
    const author = { id: ++people, username: `guest-${people}`, display_name: `Load ${people}` };
    socket.on("join_room", ({ room }, ack) => {
        socket.join(`room:${room}`);
        socket.to(`room:${room}`).emit("user_joined", { room_id: room, user: author });
        ack?.({ ok: true });
    });
    socket.on("send_message", ({ room, text }, ack) => {
        const id = insert?.run(room, text).lastInsertRowid ?? 0;
        socket.to(`room:${room}`).emit("message", { id, room_id: room, author, text, created_at: new Date().toISOString() });
        ack?.({ ok: true });
    });
});
http.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => {
    console.log(`node (${insert ? "stores" : "stores nothing"}) listening on http://127.0.0.1:${http.address().port}`);
});
process.on("SIGTERM", () => process.exit(0));
