# SPDX-License-Identifier: GPL-3.0-or-later
"""TLS sockets on which reading and writing never overlap.

python-engineio reads a WebSocket on one thread and writes it on another, and Python's ssl (3.11) lets both into OpenSSL at the
same time, though a connection is for one thread at a time. Now and then the reader then hears of an end that there was none
of, whatever server it is: the client reconnects, and who waited for an answer waits in vain.
"""
import select
import ssl
import threading


class OneAtATimeSocket(ssl.SSLSocket):
    """As an SSLSocket; waits for the peer without keeping the other thread waiting."""

    def read(self, *arguments):
        return self._take_turns(super().read, *arguments)

    def send(self, *arguments):
        return self._take_turns(super().send, *arguments)

    def _take_turns(self, call, *arguments):
        lock = self.__dict__.setdefault("_one_at_a_time", threading.Lock())
        while True:
            with lock:
                patience = self.gettimeout()
                self.settimeout(0)
                try:
                    return call(*arguments)
                except ssl.SSLWantReadError:
                    waits_for = select.POLLIN
                except ssl.SSLWantWriteError:
                    waits_for = select.POLLOUT
                finally:
                    if self.fileno() >= 0:
                        self.settimeout(patience)
            poll = select.poll()
            poll.register(self, waits_for)
            if patience == 0 or not poll.poll(None if patience is None else patience * 1000):
                raise TimeoutError("The peer says nothing.")


def use_everywhere():
    """For every TLS connection that this program makes from now on."""
    ssl.SSLContext.sslsocket_class = OneAtATimeSocket
