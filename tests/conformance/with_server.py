#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""with_server.py [--test-program] [--tls] SERVER [OPTIONS] -- COMMAND...

Starts SERVER on a free port of this machine, runs COMMAND with HEARTH_URL in its environment, and stops the server with
SIGTERM. With --tls the address is https, and every client is told to trust the CA of the server's own and nothing else. Fails if the command fails, and also if the server dies early or does not exit with 0; a test program need not
handle SIGTERM.
"""
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading

READY_WITHIN = 30  # seconds
STOPPED_WITHIN = 20


def read_ready_line(server):
    """The address in the first line of output; None when the server ended or stayed silent."""
    watchdog = threading.Timer(READY_WITHIN, server.kill)
    watchdog.start()
    line = server.stdout.readline()
    watchdog.cancel()
    match = re.search(r"listening on (http://\S+)$", line.strip())
    if match:
        return match.group(1)
    print(f"The server is not ready; it said: {line!r}", file=sys.stderr)
    return None


def over_tls(url, folder):
    """The same server, and how the clients of different libraries are told of its CA."""
    ca = os.path.join(folder, "tls", "ca.crt")
    names = ("NODE_EXTRA_CA_CERTS", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "WEBSOCKET_CLIENT_CA_BUNDLE")
    return {"HEARTH_URL": url.replace("http://", "https://"), **{name: ca for name in names}}


def run(server_command, client_command, good_ends, tls):
    with tempfile.TemporaryDirectory(prefix="hearth-conformance-") as folder:
        command = [argument.replace("@DATA@", folder) for argument in server_command]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        try:
            url = read_ready_line(server)
            if url is None:
                return 1
            # The pipe has to stay empty, or a server that says more would block.
            threading.Thread(target=server.stdout.read, daemon=True).start()
            told = over_tls(url, folder) if tls else {"HEARTH_URL": url}
            status = subprocess.run(client_command, env={**os.environ, **told}).returncode
            if server.poll() is not None:
                print(f"The server ended during the conversation, with status {server.returncode}.", file=sys.stderr)
                return 1
            server.send_signal(signal.SIGTERM)
            server.wait(STOPPED_WITHIN)
            if server.returncode not in good_ends:
                print(f"The server was asked to stop and ended with status {server.returncode}.", file=sys.stderr)
                return 1
            return status
        except subprocess.TimeoutExpired:
            print(f"The server did not stop within {STOPPED_WITHIN} seconds.", file=sys.stderr)
            return 1
        finally:
            server.kill()
            server.wait()


if __name__ == "__main__":
    if "--" not in sys.argv:
        sys.exit(__doc__)
    split = sys.argv.index("--")
    server_arguments = sys.argv[1:split]
    ends = {0}
    if server_arguments[0] == "--test-program":
        server_arguments.pop(0)
        ends.add(-signal.SIGTERM)
    tls = server_arguments[0] == "--tls"
    if tls:
        server_arguments.pop(0)
    sys.exit(run(server_arguments, sys.argv[split + 1:], ends, tls))
