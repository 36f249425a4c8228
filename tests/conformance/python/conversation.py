#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole conversation on hearthd, held by Debian's python3-socketio over the transport that HEARTH_TRANSPORT names."""
import json
import unittest
import urllib.parse
import urllib.request

import socketio

from person import TRANSPORT, URL, Person, request


class Conversation(unittest.TestCase):
    def person(self, name):
        person = Person.register(f"{name}-{self.id().rsplit('.', 1)[-1]}"[:20])
        self.addCleanup(person.leaves)
        return person.connect()

    def three_people(self):
        """Ada owns a room that Ben has joined; Cem is connected and stays outside."""
        ada, ben, cem = (self.person(name) for name in ("ada", "ben", "cem"))
        status, room = ada.rest("POST", "/api/rooms", {"name": f"{self.id()[-40:]} {TRANSPORT}", "topic": "Tests"})
        self.assertEqual(status, 201, room)
        joined = ben.asks("join_room", {"room": room["id"]})
        self.assertTrue(joined["ok"], joined)
        self.assertEqual(ada.hears("user_joined")["user"]["id"], ben.user["id"])
        return ada, ben, cem, room

    def test_transport(self):
        ada = self.person("ada")
        ada.catches_up()
        self.assertEqual(ada.socket.transport(), "polling" if TRANSPORT == "polling" else "websocket")

    def test_session(self):
        ada = self.person("ada")
        session = ada.hears("session")
        self.assertEqual(session["user"]["id"], ada.user["id"])
        self.assertEqual(session["token"], ada.token)
        self.assertTrue(session["server"]["name"])
        self.assertTrue(session["server"]["epoch"])

    def test_messages(self):
        ada, ben, cem, room = self.three_people()
        sent = ada.asks("send_message", {"room": room["id"], "text": "Grüße 👋", "client_id": "p-1"})
        self.assertTrue(sent["ok"], sent)
        self.assertEqual(ben.hears("message"), sent["message"])
        again = ada.asks("send_message", {"room": room["id"], "text": "Grüße 👋", "client_id": "p-1"})
        self.assertEqual(again["message"]["id"], sent["message"]["id"])
        for other in (ada, ben, cem):
            other.catches_up()
            self.assertFalse(other.has_heard("message"))
        refused = cem.asks("send_message", {"room": room["id"], "text": "let me in"})
        self.assertEqual((refused["ok"], refused["error"]["code"]), (False, "not_a_member"))

        status, page = ben.rest("GET", f"/api/messages/{room['id']}?limit=10")
        self.assertEqual(status, 200)
        self.assertEqual(page, {"messages": [sent["message"]], "has_more": False})

    def test_many_messages_at_once(self):
        ada, ben, _, room = self.three_people()
        for number in range(100):  # nobody waits for an answer: they come by in heaps
            ada.socket.emit("send_message", {"room": room["id"], "text": str(number)})
        self.assertEqual([ben.hears("message")["text"] for _ in range(100)], [str(number) for number in range(100)])
        self.assertFalse(ben.has_heard("disconnect"))

    def test_files(self):
        ada, ben, _, room = self.three_people()
        body = bytes(range(256)) * 1000

        def ask(person, method, path, data=None):
            call = urllib.request.Request(URL + path, method=method, data=data, headers={"Authorization": f"Bearer {person.token}"})
            with urllib.request.urlopen(call, timeout=15) as answer:
                return answer.read()

        query = urllib.parse.urlencode({"name": "Grüße & more.bin"})
        attachment = json.loads(ask(ada, "POST", f"/api/rooms/{room['id']}/attachments?{query}", body))
        self.assertEqual((attachment["name"], attachment["size"]), ("Grüße & more.bin", len(body)))
        sent = ada.asks("send_message", {"room": room["id"], "text": "", "attachments": [attachment["id"]]})
        self.assertTrue(sent["ok"], sent)
        self.assertEqual(sent["message"]["attachments"], [attachment])
        self.assertEqual(ben.hears("message"), sent["message"])
        self.assertEqual(ask(ben, "GET", f"/api/attachments/{attachment['id']}"), body)

    def test_what_is_done_to_messages(self):
        ada, ben, _, room = self.three_people()
        said = ada.asks("send_message", {"room": room["id"], "text": "hello"})["message"]
        edited = ada.asks("edit_message", {"message": said["id"], "text": "hello @" + ben.user["username"]})["message"]
        self.assertEqual(ben.hears("message_updated"), edited)
        self.assertEqual(edited["mentions"], [ben.user["id"]])
        self.assertEqual(ben.hears("room_read")["mentions"], 1)
        self.assertEqual(ben.rest("GET", "/api/mentions")[1]["messages"], [edited])
        reacted = ben.asks("react", {"message": said["id"], "emoji": "👍", "on": True})["message"]
        self.assertEqual(reacted["reactions"], [{"emoji": "👍", "count": 1, "users": [ben.user["id"]]}])
        self.assertEqual(ada.hears("message_updated"), reacted)
        self.assertTrue(ada.asks("pin_message", {"message": said["id"], "pinned": True})["message"]["pinned"])
        self.assertTrue(ben.hears("message_updated")["pinned"])
        notice = ben.hears("message", lambda it: it["kind"] == "notice" and it["notice"]["what"] == "pinned")
        self.assertEqual(notice["reply"]["text"], edited["text"])
        self.assertTrue(ada.asks("delete_message", {"message": said["id"]})["message"]["deleted"])
        self.assertEqual(ben.hears("message_updated")["text"], "")
        _, seen = ben.rest("GET", f"/api/messages/{room['id']}/{notice['id']}")
        self.assertEqual((seen["reply"]["deleted"], seen["reply"]["text"]), (True, ""))

    def test_rooms_change(self):
        ada, ben, _, room = self.three_people()
        name = room["name"] + " too"
        self.assertEqual(ada.asks("update_room", {"room": room["id"], "name": name})["room"]["name"], name)
        told = ben.hears("room_updated")
        self.assertEqual((told["name"], told["topic"], told["role"]), (name, "Tests", "member"))
        self.assertEqual(ben.hears("message")["notice"], {"what": "renamed", "name": name})
        self.assertEqual(ben.rest("PATCH", f"/api/rooms/{room['id']}", {"topic": ""})[0], 403)
        status, archived = ada.rest("PATCH", f"/api/rooms/{room['id']}", {"archived": True})
        self.assertEqual((status, archived["archived"]), (200, True))
        refused = ben.asks("send_message", {"room": room["id"], "text": "still here"})
        self.assertEqual(refused["error"]["code"], "room_archived")

    def test_typing(self):
        ada, ben, cem, room = self.three_people()
        ada.asks("typing", {"room": room["id"], "typing": True})
        self.assertTrue(ben.hears("typing")["typing"])
        self.assertFalse(ben.hears("typing")["typing"], "it ends by itself")
        cem.catches_up()
        self.assertFalse(cem.has_heard("typing"))

    def test_presence(self):
        ada, ben, _, _ = self.three_people()
        ben.leaves()
        ada.hears("presence", lambda it: it["user"]["id"] == ben.user["id"] and it["status"] == "offline")
        ben.connect()
        ada.hears("presence", lambda it: it["user"]["id"] == ben.user["id"] and it["status"] == "online")

    def test_leaving(self):
        ada, ben, _, room = self.three_people()
        self.assertTrue(ben.asks("leave_room", {"room": room["id"]})["ok"])
        self.assertEqual(ada.hears("user_left")["user"]["id"], ben.user["id"])
        self.assertTrue(ada.asks("send_message", {"room": room["id"], "text": "he is gone"})["ok"])
        ben.catches_up()
        self.assertFalse(ben.has_heard("message"))

    def test_wrong_token(self):
        nobody = Person({"token": "x" * 43})
        self.addCleanup(nobody.leaves)
        with self.assertRaises(socketio.exceptions.ConnectionError):
            nobody.connect()
        self.assertEqual(nobody.hears("connect_error")["data"]["code"], "unauthorized")

    def test_guest(self):
        ada, _, _, room = self.three_people()
        guest = Person({"username": "Gästin"})
        self.addCleanup(guest.leaves)
        guest.connect()
        user = guest.hears("session")["user"]
        self.assertEqual((user["display_name"], user["role"]), ("Gästin", "guest"))
        self.assertTrue(user["username"].startswith("guest-"))
        self.assertTrue(guest.asks("join_room", {"room": room["id"]})["ok"])
        self.assertTrue(guest.asks("send_message", {"room": room["id"], "text": "hi"})["ok"])
        self.assertEqual(ada.hears("message")["author"]["id"], user["id"])

    def test_reconnection(self):
        ada, ben, _, room = self.three_people()
        ben.hears("connect")
        ben.hears("session")
        ben.lose_connection()
        ben.hears("disconnect")
        ben.hears("session")
        sent = ada.asks("send_message", {"room": room["id"], "text": "welcome back"})
        self.assertEqual(ben.hears("message")["id"], sent["message"]["id"])

    def test_rest_without_token(self):
        status, answer = request("GET", "/api/me")
        self.assertEqual((status, answer["error"]["code"]), (401, "unauthorized"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
