"""A mail server for tests: it takes every mail and keeps it (RFC 5321, as much as smtplib says)."""

from __future__ import annotations

import socketserver
import threading
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any


@dataclass
class Postbox:
    """A running server; `mails` are (sender, recipients, bytes) in the order of arrival."""

    mails: list[tuple[str, list[str], bytes]] = field(default_factory=list)
    port: int = 0
    _server: Any = None

    def __enter__(self) -> Postbox:
        handler = type("Session", (_Session,), {"postbox": self})
        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Session(socketserver.StreamRequestHandler):
    postbox: Postbox

    def handle(self) -> None:
        self._say("220 postbox")
        sender, recipients = "", list[str]()
        for raw in self.rfile:
            line = raw.decode("utf-8", "replace").strip()
            verb = line[:4].upper()
            if verb == "MAIL":
                sender, recipients = line.partition("<")[2].partition(">")[0], []
            elif verb == "RCPT":
                recipients.append(line.partition("<")[2].partition(">")[0])
            elif verb == "DATA":
                self._say("354 go on")
                self.postbox.mails.append((sender, recipients, self._data()))
            elif verb == "QUIT":
                self._say("221 bye")
                return
            self._say("250 ok")

    def _data(self) -> bytes:
        lines = []
        for raw in self.rfile:
            if raw.rstrip(b"\r\n") == b".":
                break
            lines.append(raw[1:] if raw.startswith(b"..") else raw)
        return b"".join(lines)

    def _say(self, line: str) -> None:
        self.wfile.write(line.encode() + b"\r\n")
