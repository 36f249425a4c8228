#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""behind_proxy.py nginx|caddy HEARTHD PAGE

Runs hearthd behind a real proxy, by its example in PAGE (docs/proxy.md) without TLS: limits count for each client behind the
proxy, whatever a client claims, and both transports pass. Clients come from addresses of 127.0.0.0/8 that nobody trusts.
"""
import http.client
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time

import socketio

PROXY, CULPRIT, NEIGHBOUR, STRANGER = "127.0.0.1", "127.0.0.11", "127.0.0.12", "127.0.0.13"
WITHIN = 30  # seconds
UNPACKED = os.path.realpath(os.path.join(os.path.dirname(__file__), "../../../build/programs/usr"))
NOT_RUN = 77  # for ctest


def free_port():
    with socket.socket() as probe:
        probe.bind((PROXY, 0))
        return probe.getsockname()[1]


def example(page, language, changes):
    """The example in this language, with what must be another way here."""
    with open(page, encoding="utf-8") as file:
        text = re.search(rf"```{language}\n(.*?)```", file.read(), re.S).group(1)
    for old, new in changes.items():
        text, count = re.subn(old, new, text)
        assert count > 0, f"{old} is not in the page any more"
    return text


def nginx(page, folder, port, upstream):
    """What is written into a file there, and the command that serves by it."""
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    folders = "".join(f"{kind}_temp_path {folder}/{kind};\n" for kind in kinds)
    site = example(page, "nginx", {r"\n *ssl_certificate.*": "", r"listen 443 ssl;": f"listen {PROXY}:{port};",
                                   r"http://127\.0\.0\.1:5005": f"http://{upstream}"})
    return (f"daemon off;\nmaster_process off;\npid {folder}/nginx.pid;\nevents {{}}\nhttp {{\naccess_log off;\n{folders}{site}}}\n",
            ["-p", folder, "-e", os.path.join(folder, "error.log"), "-c"])


def caddy(page, folder, port, upstream):
    site = example(page, "caddy", {r"chat\.example \{": f"http://:{port} {{\n    bind {PROXY}", r"127\.0\.0\.1:5005": upstream})
    options = f"admin off\nauto_https off\nstorage file_system {folder}/caddy\nlog {{\nlevel ERROR\n}}"
    return f"{{\n{options}\n}}\n{site}", ["run", "--adapter", "caddyfile", "--config"]


PROXIES = {"nginx": nginx, "caddy": caddy}


def ask(port, source, path, body, forwarded=None):
    connection = http.client.HTTPConnection(PROXY, port, timeout=WITHIN, source_address=(source, 0))
    fields = {"Content-Type": "application/json", **({"X-Forwarded-For": forwarded} if forwarded else {})}
    connection.request("POST", path, json.dumps(body), fields)
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    return answer.status, json.loads(text)


def wait_until_it_listens(port, process):
    end = time.monotonic() + WITHIN
    while time.monotonic() < end and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex((PROXY, port)) == 0:
                return
    raise AssertionError("the proxy does not listen")


def is_locked_out_of_guessing(port, source, claim=None):
    """Whether it is told to wait at some time, guessing the passwords of ever other accounts."""
    for i in range(120):
        status, _ = ask(port, source, "/api/login", {"username": f"nobody{i}", "password": "wrong horse"}, claim and claim(i))
        if status == 429:
            return True
        assert status == 401, status
    return False


def talk(port, transport):
    client = socketio.Client(reconnection=False)
    client.connect(f"http://{PROXY}:{port}", auth={"username": f"By {transport}"}, transports=[transport],
                   wait_timeout=WITHIN)
    answer = client.call("set_status", {"status": "away"}, timeout=WITHIN)
    assert answer["ok"], answer
    client.disconnect()


def check(port, direct):
    account = {"username": "ada", "password": "correct horse"}
    assert ask(port, NEIGHBOUR, "/api/register", account)[0] == 201
    assert is_locked_out_of_guessing(port, CULPRIT)
    assert ask(port, CULPRIT, "/api/login", account, "203.0.113.7")[0] == 429, "a claim of one's own was believed"
    assert ask(port, NEIGHBOUR, "/api/login", account)[0] == 200, "a neighbour is locked out, too"
    assert is_locked_out_of_guessing(direct, STRANGER, lambda i: f"203.0.113.{i}"), "a stranger's claim was believed"
    for transport in ("polling", "websocket"):
        talk(port, transport)


def main(name, hearthd, page):
    places = (os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin", f"{UNPACKED}/sbin", f"{UNPACKED}/bin")
    program = shutil.which(name, path=":".join(places))
    if not program:
        print(f"There is no {name} here.")
        return NOT_RUN
    with tempfile.TemporaryDirectory(prefix="hearth-proxy-") as folder:
        log = os.path.join(folder, "hearth.log")
        server = subprocess.Popen([hearthd, "--listen", "0.0.0.0", "--port", "0", "--data", os.path.join(folder, "data"),
                                   "--trusted-proxies", PROXY, "--log", log], stdout=subprocess.PIPE, text=True)
        proxy = None
        try:
            direct = int(re.search(r":(\d+)$", server.stdout.readline().strip()).group(1))
            port = free_port()
            path = os.path.join(folder, "proxy.conf")
            text, arguments = PROXIES[name](page, folder, port, f"{PROXY}:{direct}")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            proxy = subprocess.Popen([program, *arguments, path], env={**os.environ, "HOME": folder, "XDG_CONFIG_HOME": folder})
            wait_until_it_listens(port, proxy)
            check(port, direct)
            with open(log, encoding="utf-8") as file:
                text = file.read()
            assert f"Failed login from {CULPRIT} " in text and f"from {PROXY} " not in text, "the log names others"
        finally:
            for process in filter(None, (proxy, server)):
                process.terminate()
                process.wait(WITHIN)
    print(f"All is well behind {name}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
