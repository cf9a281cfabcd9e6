"""A small IMAP server for tests: one folder, UIDs, PEEK, and a record of every command."""

from __future__ import annotations

import re
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

USER, PASSWORD = "collector", "let me in"


@dataclass
class Folder:
    """What the server shows; tests change it between looks."""

    mails: dict[int, bytes] = field(default_factory=dict)
    uid_validity: int = 1
    commands: list[str] = field(default_factory=list)
    drop_after: int | None = None

    def add(self, raw: bytes) -> int:
        uid = max(self.mails, default=0) + 1
        self.mails[uid] = raw
        return uid


class _Session(socketserver.StreamRequestHandler):
    folder: Folder

    def handle(self) -> None:
        self._say("* OK ready")
        for raw in self.rfile:
            line = raw.decode("utf-8").rstrip("\r\n")
            tag, _, command = line.partition(" ")
            self.folder.commands.append(command)
            limit = self.folder.drop_after
            if limit is not None and len(self.folder.commands) > limit:
                return
            if not self._answer(tag, command):
                return

    def _answer(self, tag: str, command: str) -> bool:
        verb = command.upper().split(" ")[0]
        if verb == "CAPABILITY":
            self._say("* CAPABILITY IMAP4rev1")
        elif verb == "LOGIN":
            if f'{USER} "{PASSWORD}"' not in command:
                self._say(f"{tag} NO [AUTHENTICATIONFAILED] wrong")
                return True
        elif verb in ("EXAMINE", "SELECT"):
            if '"INBOX"' not in command:
                self._say(f"{tag} NO no such folder")
                return True
            self._say(f"* {len(self.folder.mails)} EXISTS")
            self._say(f"* OK [UIDVALIDITY {self.folder.uid_validity}] valid")
        elif command.upper().startswith("UID SEARCH"):
            self._search(int(re.findall(r"UID (\d+):", command)[0]))
        elif command.upper().startswith("UID FETCH"):
            self._fetch(command)
        elif verb == "LOGOUT":
            self._say(f"* BYE\r\n{tag} OK bye")
            return False
        self._say(f"{tag} OK done")
        return True

    def _search(self, first: int) -> None:
        last = max(self.folder.mails, default=0)
        # As RFC 3501 wants it: "n:*" always names the last mail.
        found = [uid for uid in self.folder.mails if uid >= first or uid == last]
        self._say("* SEARCH " + " ".join(str(uid) for uid in sorted(found)))

    def _fetch(self, command: str) -> None:
        uid = int(command.split()[2])
        raw = self.folder.mails.get(uid)
        if raw is None:
            return
        if "RFC822.SIZE" in command:
            self._say(f"* {uid} FETCH (UID {uid} RFC822.SIZE {len(raw)})")
            return
        part = raw.split(b"\r\n\r\n")[0] + b"\r\n\r\n" if "HEADER" in command else raw
        self.wfile.write(f"* {uid} FETCH (UID {uid} BODY[] {{{len(part)}}}\r\n".encode())
        self.wfile.write(part + b")\r\n")

    def _say(self, line: str) -> None:
        self.wfile.write(line.encode() + b"\r\n")


@contextmanager
def serving(folder: Folder) -> Iterator[int]:
    """The port of a server that shows a folder."""
    session = type("Session", (_Session,), {"folder": folder})
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), session) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()
