"""Servers of a test's own: a mail server that plays a part, and a receiver of webhooks."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tollgate.connectors.signatures import STANDARD_WEBHOOKS, Delivery, SignatureMismatch


class MailHandler(socketserver.StreamRequestHandler):
    """Enough of RFC 5321 to take a message; `server.part` says how it goes wrong."""

    server: Any

    def handle(self) -> None:
        self.say("220 test")
        envelope: dict[str, Any] = {"to": []}
        while line := self.rfile.readline().decode().strip():
            verb, _, rest = line.partition(" ")
            verb = verb.upper()
            if verb == "DATA":
                if not self.data(envelope):
                    return
            elif verb == "QUIT":
                self.say("221 bye")
                return
            elif verb == "MAIL" and self.server.part == "later":
                self.say("451 try again later")
            elif verb == "RCPT" and self.server.part == "nobody":
                self.say("550 no such user")
            else:
                if verb == "RCPT":
                    envelope["to"].append(rest[3:].strip("<>"))
                self.say("250 fine")

    def data(self, envelope: dict[str, Any]) -> bool:
        self.say("354 go on")
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line)
        self.server.taken.append(envelope | {"bytes": b"".join(lines)})
        if self.server.part == "silent":
            return False
        self.say("250 taken")
        return True

    def say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())


class MailServer(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), MailHandler)
        self.part = ""
        self.taken: list[dict[str, Any]] = []

    @property
    def port(self) -> int:
        return int(self.server_address[1])


class Receiver(ThreadingHTTPServer):
    """A receiver of webhooks that verifies with the code by which our own hooks verify."""

    def __init__(self, secret: str = "") -> None:
        super().__init__(("127.0.0.1", 0), ReceiverHandler)
        self.secret = secret
        self.status = 200
        self.came: list[tuple[dict[str, str], bytes, bool]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/in"


class ReceiverHandler(BaseHTTPRequestHandler):
    server: Any

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        stamp = int(headers.get("webhook-timestamp", "0"))
        delivery = Delivery(headers, body, datetime.fromtimestamp(stamp, UTC))
        try:
            STANDARD_WEBHOOKS.verify(delivery, self.server.secret)
            proven = True
        except SignatureMismatch:
            proven = False
        self.server.came.append((headers, body, proven))
        self.send_response(self.server.status)
        if self.server.status in (301, 302, 307):
            self.send_header("Location", "http://127.0.0.1:1/")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_what: Any) -> None:
        pass


@contextmanager
def served(server: Any) -> Iterator[Any]:
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
