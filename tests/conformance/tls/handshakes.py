#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""handshakes.py HEARTHD

Asks a hearthd over TLS what testssl.sh would, with openssl(1), curl(1) and Python's ssl, each with the CA of the server's own.
"""
import base64
import contextlib
import hashlib
import json
import os
import re
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import unittest

HEARTHD = ""
WITHIN = 30  # seconds
REQUEST = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"


class Server:
    """A hearthd of its own folder, or of one that is given."""

    def __init__(self, *options, folder=None):
        self._made = None if folder else tempfile.TemporaryDirectory(prefix="hearth-tls-")
        self.folder = folder or self._made.name
        command = [HEARTHD, "--listen", "127.0.0.1", "--port", "0", "--data", self.folder, "--no-rate-limits", *options]
        self._log = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self._log, text=True)
        self.port = int(re.search(r":(\d+)$", self.process.stdout.readline().strip()).group(1))
        self.ca = os.path.join(self.folder, "tls", "ca.crt")

    def said(self):
        self._log.seek(0)
        return self._log.read()

    def resident_kb(self):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1))

    def close(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(WITHIN)
        self.process.stdout.close()
        self._log.close()
        if self._made:
            self._made.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def s_client(server, *options, said="Q\n"):
    """What openssl(1) says of a handshake, and whether there was one."""
    ca = ["-CAfile", server.ca] if os.path.exists(server.ca) else []
    command = ["openssl", "s_client", "-connect", f"127.0.0.1:{server.port}", *ca, *options]
    done = subprocess.run(command, input=said, capture_output=True, text=True, timeout=WITHIN, check=False)
    text = done.stdout + done.stderr
    return text, re.search(r"^(New|Reused), TLSv1", text, re.M) is not None


def curl(server, path, *options, scheme="https", host="127.0.0.1"):
    command = ["curl", "--silent", "--show-error", "--max-time", str(WITHIN), "--cacert", server.ca, *options,
               f"{scheme}://{host}:{server.port}{path}"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def connect(server):
    return socket.create_connection(("127.0.0.1", server.port), WITHIN)


def client_hello(server):
    """What a client says first, as bytes that can be said again."""
    context = ssl.create_default_context(cafile=server.ca)
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = context.wrap_bio(incoming, outgoing, server_hostname="localhost")
    with contextlib.suppress(ssl.SSLWantReadError):
        tls.do_handshake()
    return outgoing.read()


def ask(server):
    """How long a request takes, over TLS."""
    begin = time.monotonic()
    context = ssl.create_default_context(cafile=server.ca)
    with connect(server) as plain, context.wrap_socket(plain, server_hostname="localhost") as tls:
        tls.sendall(REQUEST)
        answer = b"".join(iter(lambda: tls.recv(65536), b""))
    assert answer.startswith(b"HTTP/1.1 200"), answer
    return time.monotonic() - begin


class Spoken(unittest.TestCase):
    """Versions, ciphers and what is off."""

    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.addClassCleanup(cls.server.close)

    def test_versions(self):
        for version, spoken in (("-tls1_3", True), ("-tls1_2", True), ("-tls1_1", False), ("-tls1", False)):
            # Security level 0: so that it is the server who refuses.
            text, shaken = s_client(self.server, version, "-cipher", "ALL:@SECLEVEL=0")
            self.assertEqual(shaken, spoken, f"{version}: {text}")

    def test_ciphers_of_tls_1_2_are_forward_secret_and_authenticate_what_they_encrypt(self):
        for cipher in ("ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-ECDSA-CHACHA20-POLY1305"):
            self.assertTrue(s_client(self.server, "-tls1_2", "-cipher", cipher)[1], cipher)
        for cipher in ("ECDHE-ECDSA-AES128-SHA", "ECDHE-ECDSA-AES256-SHA384", "AES128-GCM-SHA256", "aNULL", "eNULL", "kRSA"):
            self.assertFalse(s_client(self.server, "-tls1_2", "-cipher", f"{cipher}:@SECLEVEL=0")[1], cipher)

    def test_nothing_is_compressed(self):
        self.assertIn("Compression: NONE", s_client(self.server, "-tls1_2", "-comp")[0])

    def test_a_client_cannot_renegotiate(self):
        text, shaken = s_client(self.server, "-tls1_2", said="R\nGET / HTTP/1.0\n\n")
        self.assertTrue(shaken)
        self.assertRegex(text, "(?i)no renegotiation|renegotiation")
        self.assertNotIn("HTTP/1.1 200", text)

    def test_there_is_no_early_data(self):
        self.assertIn("Max Early Data: 0", s_client(self.server, "-tls1_3", "-ign_eof", said=REQUEST.decode())[0])

    def test_http_is_agreed_upon_and_nothing_else(self):
        self.assertIn("ALPN protocol: http/1.1", s_client(self.server, "-alpn", "h2,http/1.1")[0])
        self.assertIn("No ALPN negotiated", s_client(self.server, "-alpn", "h2")[0])

    def test_tickets_are_taken(self):
        with tempfile.NamedTemporaryFile() as kept:
            for version in ("-tls1_2", "-tls1_3"):
                s_client(self.server, version, "-ign_eof", "-sess_out", kept.name, said=REQUEST.decode())
                self.assertRegex(s_client(self.server, version, "-sess_in", kept.name)[0], r"(?m)^Reused, TLSv1")

    def test_the_chain_is_verified(self):
        for options in (["-verify_ip", "127.0.0.1"], ["-verify_hostname", "localhost"]):
            text, shaken = s_client(self.server, "-verify_return_error", *options)
            self.assertTrue(shaken and "Verify return code: 0 (ok)" in text, text)
        self.assertNotIn("return code: 0 (ok)", s_client(self.server, "-verify_hostname", "elsewhere.example")[0])

    def test_the_fingerprint_is_that_of_the_ca_and_told_everywhere(self):
        der = subprocess.run(["openssl", "x509", "-in", self.server.ca, "-pubkey", "-noout"], capture_output=True, check=True).stdout
        key = base64.b64decode(b"".join(der.splitlines()[1:-1]))
        fingerprint = base64.urlsafe_b64encode(hashlib.sha256(key).digest()).decode().rstrip("=")
        self.assertIn("fingerprint " + fingerprint, self.server.said())
        self.assertRegex(self.server.said(), r"in words: [a-z]+ [a-z]+ [a-z]+ [a-z]+\n")
        health = json.loads(curl(self.server, "/healthz").stdout)
        self.assertEqual(health["tls"], {"mode": "offered", "fingerprint": fingerprint})

    def test_both_share_the_port(self):
        for scheme in ("http", "https"):
            done = curl(self.server, "/healthz", scheme=scheme)
            self.assertEqual(json.loads(done.stdout)["status"], "ok", done.stderr)

    def test_what_only_looks_like_tls_harms_nobody(self):
        for junk in (b"\x16", b"\x16\x03", b"\x16\x03\x01\xff\xff" + bytes(2000), b"\x16\x03\x01\x00\x00" * 50,
                     b"\x16" + os.urandom(3000), client_hello(self.server)[:100], client_hello(self.server) + b"GET / HTTP/1.1\r\n"):
            with connect(self.server) as plain:
                plain.sendall(junk)
        ask(self.server)
        self.assertIsNone(self.server.process.poll())

    def test_a_body_of_many_records_is_whole(self):
        with tempfile.NamedTemporaryFile() as file:
            file.write(os.urandom(120_000))
            file.flush()
            done = curl(self.server, "/api/login", "--data-binary", f"@{file.name}", "--header", "Content-Type: application/json")
            self.assertIn("invalid_request", done.stdout)


class Required(unittest.TestCase):
    """What comes in plain from another machine. A proxy that is believed makes the client one."""

    def test_pages_are_sent_to_https_and_programs_refused(self):
        with Server("--tls", "required", "--trusted-proxies", "127.0.0.1") as server:
            far = ("--header", "X-Forwarded-For: 192.0.2.7")
            page = curl(server, "/i/code?x=1%20y", *far, "--include", scheme="http").stdout
            self.assertIn(" 308 ", page.splitlines()[0])
            self.assertIn(f"Location: https://127.0.0.1:{server.port}/i/code?x=1%20y", page)
            for path in ("/api/rooms", "/socket.io/?EIO=4&transport=polling"):
                refused = curl(server, path, *far, "--include", scheme="http").stdout
                self.assertIn(" 403 ", refused.splitlines()[0])
                self.assertIn('"tls_required"', refused)
            self.assertIn('"ok"', curl(server, "/healthz", *far, scheme="http").stdout)
            # Over TLS, or through a proxy that spoke it, it is what it was.
            self.assertIn('"unauthorized"', curl(server, "/api/rooms").stdout)
            secure = curl(server, "/api/rooms", *far, "--header", "X-Forwarded-Proto: https", scheme="http").stdout
            self.assertIn('"unauthorized"', secure)

    def test_this_machine_is_exempt(self):
        with Server("--tls", "required") as server:
            self.assertIn('"unauthorized"', curl(server, "/api/rooms", scheme="http").stdout)

    def test_off_is_off(self):
        with Server("--tls", "off") as server:
            self.assertEqual(json.loads(curl(server, "/healthz", "--insecure", scheme="http", ).stdout)["tls"], {"mode": "off"})
            with connect(server) as plain:
                plain.sendall(b"\x16\x03\x01\x02\x00\r\n\r\n")
                self.assertIn(b" 400 ", plain.recv(4096))
            self.assertFalse(os.path.exists(os.path.join(server.folder, "tls")))


class Kept(unittest.TestCase):
    """What outlives the process."""

    def test_a_restart_is_the_same_server_and_takes_tickets_from_before(self):
        with tempfile.TemporaryDirectory() as folder, tempfile.NamedTemporaryFile() as kept:
            with Server(folder=folder) as first:
                ca = open(first.ca, encoding="ascii").read()
                s_client(first, "-tls1_3", "-ign_eof", "-sess_out", kept.name, said=REQUEST.decode())
            with Server(folder=folder) as second:
                self.assertEqual(open(second.ca, encoding="ascii").read(), ca)
                self.assertRegex(s_client(second, "-tls1_3", "-sess_in", kept.name)[0], r"(?m)^Reused, TLSv1\.3")

    def test_a_certificate_of_ones_own_is_read_again_on_sighup(self):
        with tempfile.TemporaryDirectory() as folder:
            files = [os.path.join(folder, name) for name in ("key.pem", "cert.pem")]

            def make(name):
                subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
                                files[0], "-out", files[1], "-days", "2", "-subj", f"/CN={name}", "-addext",
                                f"subjectAltName=DNS:{name}"], capture_output=True, check=True)

            make("first.example")
            with Server("--tls-cert", files[1], "--tls-key", files[0]) as server:
                self.assertIn("CN = first.example", s_client(server)[0])
                make("second.example")
                server.process.send_signal(signal.SIGHUP)
                end = time.monotonic() + WITHIN
                while "CN = second.example" not in s_client(server)[0]:
                    self.assertLess(time.monotonic(), end, server.said())


class Stalled(unittest.TestCase):
    """Connections that say nothing, or stop half way: they cost a place and its time."""

    many = 5000

    def stalled(self, server, said):
        """Many that have said this, and when the last of them is in."""
        held = []
        for _ in range(self.many):
            one = connect(server)
            one.sendall(said)
            held.append(one)
        return held

    def test_many_leave_others_in_and_go_after_their_time(self):
        limits = ("--max-connections", "12000", "--header-timeout", "5000")
        with Server(*limits) as server:
            hello = client_hello(server)
            rest = server.resident_kb()
            # Whoever has said a whole hello has been answered: that needs memory, which is charged as well.
            for name, said, kb in (("silent", b"", 16), ("a first byte", b"\x16", 16), ("half a hello", hello[:-10], 16), ("a hello", hello, 60)):
                with self.subTest(name):
                    held = self.stalled(server, said)
                    self.assertLess(ask(server), 2)
                    self.assertLess((server.resident_kb() - rest) / self.many, kb)
                    for one in (held[0], held[-1]):
                        one.settimeout(WITHIN)
                        while one.recv(65536): # until it is let go
                            pass
                    for one in held:
                        one.close()


if __name__ == "__main__":
    import resource
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    HEARTHD = sys.argv.pop(1)
    unittest.main(verbosity=2)
