"""An IMAP mailbox, read without marking anything as seen (RFC 3501; BODY.PEEK, UIDs)."""

from __future__ import annotations

import imaplib
import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from tollgate.kernel.errors import BadInput, Refused, Retryable

SECURITIES = ("tls", "starttls", "none")
_UID = re.compile(rb"UID (\d+)")
_SIZE = re.compile(rb"RFC822\.SIZE (\d+)")
_QUOTE = re.compile(r'(["\\])')


@dataclass(frozen=True, slots=True)
class MailboxAt:
    """Where a mailbox is and who reads it. `security` is tls (port 993 as a rule), starttls, or
    none, which is meant for a server on the same machine."""

    host: str
    port: int
    user: str
    password: str
    folder: str = "INBOX"
    security: str = "tls"
    timeout_seconds: float = 30.0

    @property
    def name(self) -> str:
        """What the watermark is kept under."""
        return f"{self.user}@{self.host}:{self.port}/{self.folder}"


@dataclass(frozen=True, slots=True)
class Fetched:
    """One mail of a folder. Of a mail larger than the limit only the headers are fetched."""

    uid: int
    raw: bytes
    size: int
    whole: bool


@dataclass(frozen=True, slots=True)
class Batch:
    """What a look into a folder found: its UIDVALIDITY and the mails after the watermark, by UID;
    `more` when the batch was full."""

    uid_validity: int
    mails: tuple[Fetched, ...]
    more: bool


def fetch(
    at: MailboxAt, watermark: tuple[int, int], most: int = 50, largest: int = 25_000_000
) -> Batch:
    """The mails that came after a watermark (UIDVALIDITY, last UID), oldest first, at most `most`.

    Under another UIDVALIDITY than the watermark's all UIDs mean something else, so the folder is
    read from its beginning.

    Raises:
        Refused: the server does not let this user in, or has no such folder.
        Retryable: the server is away, slow or says "later".
        BadInput: the security is none that we know.
    """
    with _session(at) as server:
        validity = _select(server, at.folder)
        last = watermark[1] if validity == watermark[0] else 0
        uids = _uids_after(server, last)
        mails = tuple(
            found for uid in uids[:most] if (found := _fetched(server, uid, largest)) is not None
        )
        return Batch(validity, mails, len(uids) > most)


@contextmanager
def _session(at: MailboxAt) -> Iterator[imaplib.IMAP4]:
    if at.security not in SECURITIES:
        raise BadInput(f"{at.security!r} is none of {', '.join(SECURITIES)}", where="security")
    try:
        server = _connected(at)
        try:
            yield server
        finally:
            with suppress(imaplib.IMAP4.error, OSError):
                server.logout()
    except imaplib.IMAP4.abort as problem:
        raise Retryable(f"{at.host}:{at.port}: {problem}") from problem
    except imaplib.IMAP4.error as problem:
        raise Refused(f"{at.host}:{at.port}: {_said(problem)}") from problem
    except OSError as problem:
        raise Retryable(f"{at.host}:{at.port}: {problem}") from problem


def _connected(at: MailboxAt) -> imaplib.IMAP4:
    context = ssl.create_default_context()
    server: imaplib.IMAP4
    if at.security == "tls":
        server = imaplib.IMAP4_SSL(
            at.host, at.port, ssl_context=context, timeout=at.timeout_seconds
        )
    else:
        server = imaplib.IMAP4(at.host, at.port, timeout=at.timeout_seconds)
    if at.security == "starttls":
        server.starttls(context)
    server.login(at.user, at.password)
    return server


def _said(problem: Exception) -> str:
    first = problem.args[0] if problem.args else ""
    return first.decode("utf-8", "replace") if isinstance(first, bytes) else str(first)


def _select(server: imaplib.IMAP4, folder: str) -> int:
    """Open a folder to read only; its UIDVALIDITY."""
    quoted = '"' + _QUOTE.sub(r"\\\1", folder) + '"'
    answer, said = server.select(quoted, readonly=True)
    if answer != "OK":
        raise Refused(f"there is no folder {folder}: {said[0]!r}")
    _, validity = server.response("UIDVALIDITY")
    if not validity or validity[0] is None:
        raise Refused(f"the server gives the folder {folder} no UIDVALIDITY")
    return int(bytes(validity[0]))


def _uids_after(server: imaplib.IMAP4, last: int) -> list[int]:
    _, found = server.uid("SEARCH", f"UID {last + 1}:*")
    # "n:*" names the last mail even when its UID is smaller than n.
    return sorted(uid for uid in map(int, (found[0] or b"").split()) if uid > last)


def _fetched(server: imaplib.IMAP4, uid: int, largest: int) -> Fetched | None:
    """One mail; None when it was deleted meanwhile."""
    size = _size(server, uid)
    if size is None:
        return None
    whole = size <= largest
    part = "BODY.PEEK[]" if whole else "BODY.PEEK[HEADER]"
    _, answer = server.uid("FETCH", str(uid), f"(UID {part})")
    for piece in answer:
        if isinstance(piece, tuple):
            return Fetched(uid, piece[1], size, whole)
    return None


def _size(server: imaplib.IMAP4, uid: int) -> int | None:
    _, answer = server.uid("FETCH", str(uid), "(UID RFC822.SIZE)")
    for piece in answer:
        line = piece[0] if isinstance(piece, tuple) else piece
        found, named = _SIZE.search(line or b""), _UID.search(line or b"")
        if found and named and int(named[1]) == uid:
            return int(found[1])
    return None
