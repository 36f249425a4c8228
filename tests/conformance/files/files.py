#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""files.py HEARTHD [--kills N] [TEST...]: files in and out of a real server, which is killed N times under uploads (8)."""
import base64
import hashlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest
import urllib.parse
import zlib

from server import Server, until

PROGRAM = sys.argv.pop(1)
KILLS = 8
if sys.argv[1:2] == ["--kills"]:
    KILLS = int(sys.argv[2])
    del sys.argv[1:3]


def noise(size, seed=1):
    return random.Random(seed).randbytes(size)


class Case(unittest.TestCase):
    options = ("--no-rate-limits",)

    def setUp(self):
        self.server = Server(PROGRAM, *self.options).start()
        self.addCleanup(self.server.close)
        self.ada = self.server.register("ada")
        self.room = self.server.room(self.ada, "Files")

    def uploaded(self, body, name="file", more=""):
        answer = self.server.upload(self.ada, self.room, body, name, more)
        self.assertEqual(answer.status, 201, answer.body)
        return answer.json

    def sent(self, *bodies):
        ids = [self.uploaded(body)["id"] for body in bodies]
        answer = self.server.send(self.ada, self.room, ids)
        self.assertEqual(answer.status, 201, answer.body)
        return answer.json

    def got(self, attachment, token=None, **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.server.ask("GET", f"/api/attachments/{attachment}", token=token or self.ada, headers=headers)


class InAndOut(Case):
    def test_bytes_of_any_size_come_back_as_they_were(self):
        for size in (0, 1, 100, 4095, 4096, 4097, 65536, 262143, 262144, 262145, 3_000_001):
            body = noise(size, size)
            attachment = self.uploaded(body, f"{size}.bin")
            self.assertEqual(attachment["size"], size)
            answer = self.got(attachment["id"])
            self.assertEqual((answer.status, answer.body == body), (200, True), size)
            self.assertEqual(answer.headers["content-length"], str(size))

    def test_the_same_bytes_take_their_space_once(self):
        body = noise(300_000)
        ids = [self.uploaded(body, name)["id"] for name in ("a", "b")]
        self.assertEqual(self.server.kept(), [hashlib.sha256(body).hexdigest()])
        message = self.server.send(self.ada, self.room, ids[:1]).json
        other = self.server.send(self.ada, self.room, ids[1:]).json
        self.assertEqual(self.server.ask("DELETE", f"/api/messages/{self.room}/{message['id']}", token=self.ada).status, 200)
        self.assertEqual(self.got(ids[1]).body, body)
        self.server.ask("DELETE", f"/api/messages/{self.room}/{other['id']}", token=self.ada)
        until(lambda: not self.server.kept(), "the last message is deleted, and so are its bytes")

    def test_two_at_once_of_the_same_bytes(self):
        body = noise(2_000_000)
        answers = []
        threads = [threading.Thread(target=lambda: answers.append(self.server.upload(self.ada, self.room, body))) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual([answer.status for answer in answers], [201] * 6)
        self.assertEqual(len(self.server.kept()), 1)
        for answer in answers[1:]:
            self.server.ask("DELETE", f"/api/attachments/{answer.json['id']}", token=self.ada)
        self.assertEqual(self.got(answers[0].json["id"]).body, body)

    def test_deleted_and_sent_again_at_once(self):
        body = noise(50_000)
        for _ in range(30):
            message = self.sent(body)
            delete = threading.Thread(target=lambda id=message["id"]: self.server.ask(
                "DELETE", f"/api/messages/{self.room}/{id}", token=self.ada))
            delete.start()
            again = self.uploaded(body)
            delete.join()
            self.assertEqual(self.got(again["id"]).body, body)
            self.server.ask("DELETE", f"/api/attachments/{again['id']}", token=self.ada)
        until(lambda: not self.server.kept(), "all are deleted")

    def test_messages_carry_them(self):
        image = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGP4z8AARwzEcQBJ9Qf5eLWzXwAAAABJRU5ErkJggg==")
        first, second = self.uploaded(image, "a.png", "&blur=LEHV6nWB2yk8pyo0adR*.7kCMdnj"), self.uploaded(b"words", "b.txt")
        self.assertEqual(first, {"id": first["id"], "name": "a.png", "size": len(image), "type": "image/png", "width": 3,
                                 "height": 2, "has_thumbnail": False, "blur": "LEHV6nWB2yk8pyo0adR*.7kCMdnj"})
        self.assertEqual((second["type"], second["width"], "blur" in second), ("text/plain", None, False))
        answer = self.server.send(self.ada, self.room, [second["id"], first["id"]], "look")
        self.assertEqual(answer.json["attachments"], [second, first])
        page = self.server.ask("GET", f"/api/messages/{self.room}", token=self.ada).json
        self.assertEqual(page["messages"][0], answer.json)
        again = self.server.send(self.ada, self.room, [first["id"]])
        self.assertEqual((again.status, again.code, again.json["error"]["field"]), (404, "attachment_not_found", "attachments"))
        edited = self.server.ask("PATCH", f"/api/messages/{self.room}/{answer.json['id']}", {"text": ""}, self.ada)
        self.assertEqual((edited.json["text"], edited.json["attachments"]), ("", [second, first]))
        deleted = self.server.ask("DELETE", f"/api/messages/{self.room}/{answer.json['id']}", token=self.ada)
        self.assertEqual(deleted.json["attachments"], [])
        self.assertEqual(self.got(first["id"]).code, "attachment_not_found")

    def test_what_cannot_be_sent(self):
        self.assertEqual(self.server.send(self.ada, self.room, []).status, 422)  # neither words nor files
        for wrong in ([0], ["1"], [1.5], [-1], 7, list(range(1, 12)), [1, 1], [2**53]):
            self.assertIn(self.server.send(self.ada, self.room, wrong).status, (404, 422), wrong)
        ben = self.server.register("ben")
        self.server.ask("POST", f"/api/rooms/{self.room}/join", token=ben)
        mine = self.uploaded(b"mine")["id"]
        elsewhere = self.server.room(self.ada, "Elsewhere")
        self.assertEqual(self.server.send(self.ada, elsewhere, [mine]).code, "attachment_not_found")
        own = self.server.room(ben, "Ben's")
        self.assertEqual(self.server.send(ben, own, [mine]).code, "attachment_not_found")
        self.assertEqual(self.server.upload(ben, self.room, b"x").code, "not_a_member")
        self.assertEqual(self.server.upload("nonsense", self.room, b"x").status, 401)
        self.assertEqual(self.server.upload(self.ada, 999, b"x").status, 404)
        self.assertEqual(self.server.ask("POST", "/api/rooms/x/attachments", b"x", self.ada).status, 404)
        self.assertEqual(self.server.ask("PUT", f"/api/rooms/{self.room}/attachments", b"x", self.ada).status, 405)

    def test_who_may_read(self):
        private = self.server.room(self.ada, "Private", "private")
        ben = self.server.register("ben")
        waiting = self.uploaded(b"not yet")["id"]
        self.assertEqual(self.got(waiting, ben).code, "attachment_not_found")
        self.assertEqual(self.got(waiting, "x").status, 401)
        secret = self.server.upload(self.ada, private, b"secret").json["id"]
        self.server.send(self.ada, private, [secret])
        for path in ("", "/thumbnail", "/ticket"):
            method = "POST" if path == "/ticket" else "GET"
            self.assertEqual(self.server.ask(method, f"/api/attachments/{secret}{path}", token=ben).code, "attachment_not_found")
        self.server.send(self.ada, self.room, [waiting])
        self.assertEqual(self.got(waiting, ben).body, b"not yet")  # a public room
        ticket = self.server.ask("POST", f"/api/attachments/{secret}/ticket", token=self.ada).json["ticket"]
        self.assertEqual(self.server.ask("GET", f"/api/attachments/{secret}?ticket={ticket}").body, b"secret")
        for wrong in ("", "1", "1.2.3", ticket[:-2], ticket.replace(".", "..", 1), "9" + ticket):
            self.assertEqual(self.server.ask("GET", f"/api/attachments/{secret}?ticket={wrong}").status, 401, wrong)
        self.assertEqual(self.server.ask("GET", f"/api/attachments/{waiting}?ticket={ticket}").status, 401)
        self.assertEqual(self.server.ask("DELETE", f"/api/rooms/{private}", token=self.ada).status, 204)
        self.assertEqual(self.server.ask("GET", f"/api/attachments/{secret}?ticket={ticket}").code, "attachment_not_found")
        until(lambda: hashlib.sha256(b"secret").hexdigest() not in self.server.kept(), "with its room")

    def test_ranges_and_conditions(self):
        body = noise(100_000)
        id = self.uploaded(body)["id"]
        whole = self.got(id)
        self.assertEqual(whole.headers["accept-ranges"], "bytes")
        tag = whole.headers["etag"]
        for asked, first, end in (("0-0", 0, 1), ("0-99", 0, 100), ("99999-", 99_999, 100_000), ("-5", 99_995, 100_000),
                                  ("50000-200000", 50_000, 100_000), ("-200000", 0, 100_000)):
            part = self.got(id, Range=f"bytes={asked}")
            self.assertEqual((part.status, part.body), (206, body[first:end]), asked)
            self.assertEqual(part.headers["content-range"], f"bytes {first}-{end - 1}/100000")
        for asked in ("100000-", "-0", "200000-300000"):
            refused = self.got(id, Range=f"bytes={asked}")
            self.assertEqual((refused.status, refused.headers["content-range"]), (416, "bytes */100000"), asked)
        for asked in ("bytes=5-3", "bytes=a-b", "lines=1-2", "bytes=0-1,5-6"):
            self.assertEqual(self.got(id, Range=asked).status, 200, asked)
        self.assertEqual(self.got(id, If_None_Match=tag).status, 304)
        self.assertEqual(self.got(id, If_None_Match=f'"x", W/{tag}').status, 304)
        self.assertEqual(self.got(id, If_None_Match='"x"').status, 200)
        self.assertEqual(self.got(id, Range="bytes=0-9", If_Range=tag).status, 206)
        self.assertEqual(self.got(id, Range="bytes=0-9", If_Range='"x"').status, 200)
        head = self.server.ask("HEAD", f"/api/attachments/{id}", token=self.ada)
        self.assertEqual((head.status, head.headers["content-length"], head.body), (200, "100000", b""))

    def test_nothing_is_more_than_a_file(self):
        for body, name, type, how in (
                (b"<html><script>alert(1)</script>", "x.html", "text/plain", "attachment"),
                (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "x.svg", "text/plain", "attachment"),
                (b"MZ" + noise(100), "x.exe", "application/octet-stream", "attachment"),
                (b"%PDF-1.7\n", "x.pdf", "application/pdf", "inline"),
                (b"\xff\xd8\xff\xe0" + noise(50), "x.jpg", "image/jpeg", "inline")):
            attachment = self.uploaded(body, name)
            answer = self.got(attachment["id"])
            self.assertEqual(attachment["type"], type)
            self.assertTrue(answer.headers["content-type"].startswith(type))
            self.assertEqual(answer.headers["content-disposition"], f'{how}; filename="{name}"')
            self.assertEqual(answer.headers["content-security-policy"], "sandbox")
            self.assertEqual(answer.headers["x-content-type-options"], "nosniff")

    def test_polyglots_are_what_they_begin_as(self):
        """Two things at once: a browser is told of one, and of pictures nothing is kept behind their end."""
        def chunk(type, content):
            return len(content).to_bytes(4, "big") + type + content + zlib.crc32(type + content).to_bytes(4, "big")

        script, package = b"<script>alert(1)</script>", b"PK\x03\x04" + noise(60)
        jpeg = b"\xff\xd8\xff\xda\x00\x02pixels\xff\xd9"
        png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", bytes(13)) + chunk(b"IDAT", b"x") + chunk(b"IEND", b"")
        webp = b"RIFF" + (4 + 8 + 4).to_bytes(4, "little") + b"WEBPVP8 " + (4).to_bytes(4, "little") + b"data"
        for body, name, type, kept in (
                (b"GIF89a/*" + script + b"*/=1;", "x.html", "image/gif", None),
                (b"BM" + script, "x.html", "image/bmp", None),
                (b"%PDF-1.7\n" + script, "x.html", "application/pdf", None),
                (script + b"%PDF-1.7\n", "x.pdf", "text/plain", None),
                (package + b"%PDF-1.7\n", "x.pdf", "application/zip", None),
                (b"#!/bin/sh\n" + package, "x.jpg", "application/octet-stream", None),
                (jpeg + package, "x.zip", "image/jpeg", jpeg),
                (jpeg + b"MZ" + script, "x.html", "image/jpeg", jpeg),
                (png + package, "x.zip", "image/png", png),
                (b"\x89PNG\r\n\x1a\n" + chunk(b"tEXt", script) + png[8:], "x.html", "image/png", png),
                (webp + script, "x.html", "image/webp", webp)):
            attachment = self.uploaded(body, name)
            answer = self.got(attachment["id"])
            self.assertEqual((attachment["type"], answer.body), (type, kept or body), (name, body))
            self.assertTrue(answer.headers["content-type"].startswith(type))
            self.assertEqual(answer.headers["x-content-type-options"], "nosniff")
            self.assertEqual(answer.headers["content-security-policy"], "sandbox")

    def test_pictures_that_are_cut_or_claim_to_be_huge(self):
        """The server goes by their headers and decodes nothing: they are kept, and whoever shows them decides."""
        def claims(width, height):
            return b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes(9)

        for width, height, known in ((60_000, 60_000, True), (2**31 - 1, 2**31 - 1, True), (2**32 - 1, 5, False), (0, 7, False)):
            attachment = self.uploaded(claims(width, height), "huge.png")
            self.assertEqual((attachment.get("width"), attachment.get("height")) == (width, height), known, attachment)
            self.assertEqual(self.server.send(self.ada, self.room, [attachment["id"]]).status, 201)
        whole = claims(300, 200)
        for cut in range(len(whole)):
            attachment = self.uploaded(whole[:cut], "cut.png")
            self.assertEqual(self.got(attachment["id"]).body, whole[:cut])
            self.assertEqual(self.server.ask("DELETE", f"/api/attachments/{attachment['id']}", token=self.ada).status, 204)

    def test_names_are_cleaned(self):
        for name, clean in (("../../etc/passwd", "passwd"), ("C:\\Windows\\cmd.exe", "cmd.exe"), ("\u202egpj.exe", "gpj.exe"),
                            ("a\r\nSet-Cookie: x", "aSet-Cookie_ x"), ("con.txt", "_con.txt"), (".htaccess", "htaccess"),
                            ("Grüße.pdf", "Grüße.pdf"), ("a\"b.txt", "a_b.txt"), ("", "file"), ("...", "file")):
            attachment = self.uploaded(b"x", name)
            self.assertEqual(attachment["name"], clean)
            disposition = self.got(attachment["id"]).headers["content-disposition"]
            self.assertNotIn("\n", disposition)
            if not clean.isascii():
                self.assertIn("filename*=UTF-8''" + urllib.parse.quote(clean), disposition)

    def test_thumbnails(self):
        id = self.uploaded(b"a video, say")["id"]
        png = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGP4z8AARwzEcQBJ9Qf5eLWzXwAAAABJRU5ErkJggg==")
        put = lambda body, token=None: self.server.ask("PUT", f"/api/attachments/{id}/thumbnail", body, token or self.ada)
        get = lambda: self.server.ask("GET", f"/api/attachments/{id}/thumbnail", token=self.ada)
        self.assertEqual(get().code, "attachment_not_found")
        self.assertEqual(put(b"no image").status, 400)
        self.assertEqual(put(png.replace(b"\0\0\0\x03\0\0\0\x02", b"\0\0\x0f\x03\0\0\0\x02")).status, 400)  # too wide
        self.assertEqual(put(noise(300_000)).status, 413)
        self.assertEqual(put(png, self.server.register("ben")).code, "attachment_not_found")
        answer = put(png)
        self.assertEqual((answer.status, answer.json["has_thumbnail"]), (200, True))
        self.assertEqual((get().body, get().headers["content-type"]), (png, "image/png"))
        message = self.server.send(self.ada, self.room, [id]).json
        self.assertTrue(message["attachments"][0]["has_thumbnail"])
        self.assertEqual(put(png).code, "attachment_not_found")  # it was sent
        self.server.ask("DELETE", f"/api/messages/{self.room}/{message['id']}", token=self.ada)
        until(lambda: not self.server.kept(), "both are deleted")

    def test_a_slow_reader_gets_all_of_it_and_holds_up_nobody(self):
        body = noise(20_000_000)
        id = self.uploaded(body)["id"]
        slow = self.server.raw()
        slow.sendall(f"GET /api/attachments/{id} HTTP/1.1\r\nHost: x.local\r\nAuthorization: Bearer {self.ada}\r\n"
                     "Connection: close\r\n\r\n".encode())
        first = slow.recv(1000)
        for _ in range(20):
            self.assertEqual(self.server.send(self.ada, self.room, [], "hello").status, 201)
        rest = bytearray(first)
        while piece := slow.recv(1 << 20):
            rest += piece
        slow.close()
        self.assertEqual(bytes(rest).partition(b"\r\n\r\n")[2], body)

    def test_damage_is_said(self):
        body = noise(10_000)
        id = self.uploaded(body)["id"]
        name = self.server.kept()[0]
        path = f"{self.server.data}/files/{name[:2]}/{name[2:]}"
        with open(path, "wb") as file:
            file.write(body[:-1])
        answer = self.got(id)
        self.assertEqual((answer.status, answer.code), (410, "attachment_damaged"))
        self.uploaded(body)
        self.assertEqual(self.got(id).body, body)  # whole again


class Cut(Case):
    def test_an_upload_that_is_cut_leaves_nothing(self):
        body = noise(700_000)
        for cut in (0, 1, 100, 4096, 65_536, 262_144, 400_000, 699_999):
            connection = self.server.raw()
            connection.sendall(f"POST /api/rooms/{self.room}/attachments?name=x HTTP/1.1\r\nHost: x.local\r\n"
                               f"Authorization: Bearer {self.ada}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body[:cut])
            connection.close()
        until(lambda: not self.server.incoming(), "what came is thrown away")
        self.assertEqual(self.server.kept(), [])

    def created(self, size, more=""):
        answer = self.server.ask("POST", f"/api/rooms/{self.room}/attachments?name=parts.bin{more}", b"", self.ada,
                                 {"Tus-Resumable": "1.0.0", "Upload-Length": str(size)})
        self.assertEqual(answer.status, 201, answer.body)
        self.assertEqual(answer.headers["upload-offset"], "0")
        return answer.headers["location"]

    def append(self, path, offset, body, token=None):
        return self.server.ask("PATCH", path, body, token or self.ada, {
            "Tus-Resumable": "1.0.0", "Upload-Offset": str(offset), "Content-Type": "application/offset+octet-stream"})

    def offset(self, path):
        answer = self.server.ask("HEAD", path, token=self.ada, headers={"Tus-Resumable": "1.0.0"})
        self.assertEqual((answer.status, answer.headers["cache-control"]), (200, "no-store"))
        return int(answer.headers["upload-offset"])

    def test_parts_make_a_whole(self):
        body = noise(1_000_000)
        path = self.created(len(body))
        id = int(path.rpartition("/")[2])
        for first, end in ((0, 1), (1, 262_145), (262_145, 262_145), (262_145, 999_999)):
            answer = self.append(path, first, body[first:end])
            self.assertEqual((answer.status, answer.headers["upload-offset"]), (204, str(end)), answer.body)
        self.assertEqual(self.got(id).code, "attachment_not_found")
        self.assertEqual(self.server.send(self.ada, self.room, [id]).code, "attachment_not_found")
        for wrong in (0, 999_998, 1_000_000, -1):
            answer = self.append(path, wrong, body[-1:])
            self.assertEqual((answer.status, answer.code), (409, "wrong_offset"))
        self.assertEqual(self.append(path, 999_999, b"xx").status, 413)
        self.assertEqual(self.append(path, 999_999, body[-1:], self.server.register("ben")).code, "attachment_not_found")
        self.assertEqual(self.append(path, 999_999, body[-1:]).headers["upload-offset"], "1000000")
        self.assertEqual(self.append(path, 1_000_000, b"").status, 204)  # said again
        state = self.server.ask("GET", path, token=self.ada).json
        self.assertEqual((state["offset"], state["size"], state["attachment"]["name"]), (1_000_000, 1_000_000, "parts.bin"))
        self.assertEqual(self.got(id).body, body)
        self.assertEqual(self.server.incoming(), [])
        self.assertEqual(self.server.send(self.ada, self.room, [id]).status, 201)

    def test_a_picture_in_parts_loses_what_it_tells(self):
        """Wherever it is parted, and also where its beginning says only later what it is."""
        told = b"Exif\0\0of Ada's garden"
        pixels = b"\xff\xda\0\x02" + noise(200_000).replace(b"\xff", b"\xfe") + b"\xff\xd9"
        picture = b"\xff\xd8\xff\xe1" + (len(told) + 2).to_bytes(2, "big") + told + pixels
        for more, kept in (("", b"\xff\xd8" + pixels), ("&metadata=keep", picture)):
            for cuts in ((), (1,), (20,), (5_000, 5_001), (3, 100, 150_000), (len(picture) - 1,)):
                path = self.created(len(picture), more)
                for first, end in zip((0, *cuts), (*cuts, len(picture))):
                    self.assertEqual(self.append(path, first, picture[first:end]).status, 204, cuts)
                self.assertEqual(self.got(int(path.partition("?")[0].rpartition("/")[2])).body, kept, (more, cuts))
        until(lambda: len(self.server.kept()) == 2, "of both there is one copy")

    def test_what_comes_fast_and_what_comes_slowly(self):
        """Large ones, some at once as fast as they can and one in drops: each is what it was."""
        bodies = [noise(size, size) for size in (70_000, 300_000, 5_000_000, 9_000_001)]
        done = {}

        def whole(number, body):
            done[number, "whole"] = self.uploaded(body)["id"]

        def parts(number, body):
            path = self.created(len(body))
            for first in range(0, len(body), 4_000_000):
                self.assertEqual(self.append(path, first, body[first:first + 4_000_000]).status, 204)
            done[number, "parts"] = int(path.rpartition("/")[2])

        def drops(body):
            connection = self.server.raw()
            connection.sendall(f"POST /api/rooms/{self.room}/attachments?name=drops HTTP/1.1\r\nHost: x.local\r\n"
                               f"Authorization: Bearer {self.ada}\r\nContent-Length: {len(body)}\r\n\r\n".encode())
            random_ = random.Random(5)
            at = 0
            while at < len(body):
                size = random_.choice((1, 7, 1_400, 70_000, 140_000))
                connection.sendall(body[at:at + size])
                at += size
            answer = b""
            while b"}" not in answer:
                answer += connection.recv(65_536)
            connection.close()
            done["drops"] = int(answer.partition(b'"id":')[2].partition(b",")[0])

        threads = [threading.Thread(target=way, args=one) for way in (whole, parts) for one in enumerate(bodies)]
        threads.append(threading.Thread(target=drops, args=(bodies[2],)))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len(done), 2 * len(bodies) + 1, done)
        for which, id in done.items():
            self.assertEqual(self.got(id).body, bodies[2 if which == "drops" else which[0]], which)
        self.assertEqual(len(self.server.kept()), len(bodies))

    def test_none_at_all_is_a_file_too(self):
        path = self.created(0)
        self.assertEqual(self.append(path, 0, b"").status, 204)
        self.assertEqual(self.got(int(path.rpartition("/")[2])).body, b"")

    def test_cut_anywhere_it_goes_on(self):
        body = noise(900_000)
        path = self.created(len(body))
        id = int(path.rpartition("/")[2])
        for cut in (1, 4095, 65_537, 300_000, 262_144, 5, 150_000):
            offset = self.offset(path)
            connection = self.server.raw()
            connection.sendall(f"PATCH {path} HTTP/1.1\r\nHost: x.local\r\nAuthorization: Bearer {self.ada}\r\n"
                               f"Upload-Offset: {offset}\r\nContent-Length: {len(body) - offset}\r\n\r\n".encode()
                               + body[offset:offset + cut])
            connection.close()
        while (offset := self.offset(path)) < len(body):
            answer = self.append(path, offset, body[offset:])
            self.assertIn(answer.status, (204, 409))  # the last one that was cut may come in between
        self.assertEqual(self.got(id).body, body)

    def test_a_dead_connection_is_taken_over(self):
        body = noise(500_000)
        path = self.created(len(body))
        dead = self.server.raw()
        dead.sendall(f"PATCH {path} HTTP/1.1\r\nHost: x.local\r\nAuthorization: Bearer {self.ada}\r\nUpload-Offset: 0\r\n"
                     f"Content-Length: {len(body)}\r\n\r\n".encode() + body[:100_000])
        until(lambda: self.server.ask("GET", path, token=self.ada).json["offset"] >= 0, "it is there")
        offset = self.offset(path)
        self.assertEqual(self.append(path, offset, body[offset:]).status, 204)
        self.assertEqual(self.got(int(path.rpartition("/")[2])).body, body)
        dead.close()

    def test_it_goes_on_after_the_server_was_killed(self):
        body = noise(800_000)
        path = self.created(len(body))
        self.assertEqual(self.append(path, 0, body[:300_000]).status, 204)
        self.server.kill()
        self.server.start()
        self.assertEqual(self.offset(path), 300_000)
        self.assertEqual(self.append(path, 300_000, body[300_000:]).status, 204)
        self.assertEqual(self.got(int(path.rpartition("/")[2])).body, body)

    def test_given_up(self):
        path = self.created(1000)
        self.append(path, 0, b"x" * 10)
        self.assertEqual(self.server.ask("DELETE", path, token=self.ada).status, 204)
        until(lambda: not self.server.incoming(), "its bytes are gone")
        self.assertEqual(self.append(path, 10, b"x").code, "attachment_not_found")

    def test_another_version_is_refused(self):
        answer = self.server.ask("POST", f"/api/rooms/{self.room}/attachments", b"", self.ada,
                                 {"Tus-Resumable": "0.2.2", "Upload-Length": "5"})
        self.assertEqual((answer.status, answer.headers["tus-version"]), (412, "1.0.0"))

    def test_killed_while_uploading(self):
        """Every acknowledged file is whole, and nothing else is left."""
        for turn in range(KILLS):
            acked, stop = {}, threading.Event()

            def work(seed):
                number = 0
                while not stop.is_set():
                    number += 1
                    body = noise(random.Random(seed * 1000 + number).randrange(1, 600_000), seed * 1000 + number)
                    try:
                        answer = self.server.upload(self.ada, self.room, body)
                        if answer.status == 201:
                            acked[answer.json["id"]] = body
                    except OSError:
                        return
                    except Exception as cut:  # an answer that was cut off
                        if stop.is_set():
                            return
                        raise cut

            threads = [threading.Thread(target=work, args=(turn * 10 + each,)) for each in range(3)]
            for thread in threads:
                thread.start()
            until(lambda: len(acked) > 3, "some are acknowledged")
            stop.set()
            self.server.kill()
            for thread in threads:
                thread.join()
            self.server.start()
            for id, body in acked.items():
                self.assertEqual(self.got(id).body, body)
            self.assertEqual(self.server.incoming(), [])
            for id in acked:
                self.assertEqual(self.server.ask("DELETE", f"/api/attachments/{id}", token=self.ada).status, 204)
        # Those that were stored and never acknowledged wait for an hour; all else is gone.
        until(lambda: len(self.server.kept()) <= KILLS * 3, "what nobody refers to is deleted")


class Limits(Case):
    options = ("--max-upload", "200000", "--max-storage", "300000", "--max-unsent-files", "3", "--upload-reserve", "0",
               "--daily-upload-bytes-per-user", "1000000")

    def test_by_name(self):
        self.assertEqual(self.server.upload(self.ada, self.room, noise(200_001)).code, "too_large")
        first = self.uploaded(noise(150_000))["id"]
        self.uploaded(noise(100_000, 2))
        full = self.server.upload(self.ada, self.room, noise(100_000, 3))
        self.assertEqual((full.status, full.code), (507, "storage_full"))
        self.uploaded(b"small")
        many = self.server.upload(self.ada, self.room, b"one more")
        self.assertEqual((many.status, many.code), (409, "limit_reached"))
        self.assertEqual(self.server.ask("DELETE", f"/api/attachments/{first}", token=self.ada).status, 204)
        until(lambda: self.server.upload(self.ada, self.room, noise(100_000, 3)).status == 201, "there is space again")

    def test_a_day(self):
        for number in range(5):
            id = self.uploaded(noise(190_000, number))["id"]
            self.server.ask("DELETE", f"/api/attachments/{id}", token=self.ada)
            until(lambda: not self.server.kept(), "it is gone")
        refused = self.server.upload(self.ada, self.room, noise(190_000, 9))
        self.assertEqual((refused.status, refused.code), (429, "rate_limited"))
        self.assertEqual(self.server.send(self.ada, self.room, [], "words go on").status, 201)


class Check(Case):
    def test_what_is_not_as_it_was_is_found(self):
        bodies = [noise(10_000, seed) for seed in range(4)]
        ids = [self.uploaded(body)["id"] for body in bodies]
        self.server.send(self.ada, self.room, ids)
        check = lambda: subprocess.run([PROGRAM, "--check-data", "--data", self.server.data], capture_output=True, text=True)
        held = check()
        self.assertEqual(held.returncode, 1)
        self.assertTrue(held.stderr.startswith("hearthd: "), held.stderr)
        self.assertEqual(self.server.stop(), 0)
        sound = check()
        self.assertEqual((sound.returncode, sound.stdout), (
            0, "4 files with 40000 bytes are whole, 0 missing, 0 damaged, 0 referred to by nothing.\n"))
        path = lambda body: (lambda name: f"{self.server.data}/files/{name[:2]}/{name[2:]}")(hashlib.sha256(body).hexdigest())
        os.remove(path(bodies[0]))
        with open(path(bodies[1]), "r+b") as file:
            file.write(b"?")  # as long as before
        os.makedirs(os.path.dirname(path(noise(5, 9))), exist_ok=True)
        with open(path(noise(5, 9)), "wb") as file:
            file.write(noise(5, 9))
        found = check()
        self.assertEqual(found.returncode, 1)
        self.assertEqual(found.stdout.splitlines(), [
            f"missing {hashlib.sha256(bodies[0]).hexdigest()}", f"damaged {hashlib.sha256(bodies[1]).hexdigest()}",
            f"orphan {hashlib.sha256(noise(5, 9)).hexdigest()}",
            "2 files with 20000 bytes are whole, 1 missing, 1 damaged, 1 referred to by nothing."])
        # The server finds the same while it runs.
        self.server.start()
        until(lambda: self.got(ids[1]).status == 410, "a damaged one is found in the background")
        self.assertEqual(self.got(ids[0]).code, "attachment_damaged")
        self.assertEqual(self.got(ids[2]).body, bodies[2])
        until(lambda: len(self.server.kept()) == 3, "what nothing refers to is deleted")
        self.uploaded(bodies[1])
        self.assertEqual(self.got(ids[1]).body, bodies[1])

    def test_without_a_folder_nothing_is_made(self):
        path = self.server.data + "/none"
        checked = subprocess.run([PROGRAM, "--check-data", "--data", path], capture_output=True, text=True)
        self.assertEqual((checked.returncode, os.path.exists(path)), (1, False))


class SmallDisk(unittest.TestCase):
    def test_full_in_midway(self):
        """Where a small file system can be mounted; else this is left out."""
        folder = tempfile.mkdtemp(prefix="hearth-small-")
        self.addCleanup(shutil.rmtree, folder, True)
        mount = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", folder], capture_output=True)
        if mount.returncode != 0:
            self.skipTest("nothing can be mounted here")
        self.addCleanup(subprocess.run, ["umount", "-l", folder])
        server = Server(PROGRAM, "--no-rate-limits", "--upload-reserve", "0", "--disk-reserve", "0")
        server.data = folder + "/data"
        self.addCleanup(server.close)
        server.start()
        ada = server.register("ada")
        room = server.room(ada, "Small")
        small = server.upload(ada, room, noise(100_000))
        self.assertEqual(small.status, 201)
        for _ in range(3):
            try:
                refused = server.upload(ada, room, noise(30_000_000))
                self.assertEqual((refused.status, refused.code), (507, "storage_full"))
            except (BrokenPipeError, ConnectionResetError):
                pass  # it went on sending what nobody read
            until(lambda: not server.incoming(), "what came is thrown away")
        self.assertEqual(server.send(ada, room, [small.json["id"]], "words go on").status, 201)
        self.assertEqual(server.ask("GET", f"/api/attachments/{small.json['id']}", token=ada).body, noise(100_000))


if __name__ == "__main__":
    unittest.main(verbosity=1)
