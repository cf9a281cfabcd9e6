"""Keeping a mail as it came, in the caller's transaction: uploads and mailboxes share this."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tollgate.advisors.mail import mime
from tollgate.domain.receivables.mails import MailState
from tollgate.kernel.digest import digest_bytes
from tollgate.kernel.errors import BadInput, Refused
from tollgate.store import files, mails
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm

LARGEST_BYTES = 25_000_000


class MailTooLarge(Refused):
    """More bytes than a mail may have."""

    code = "too_large"


@dataclass(frozen=True, slots=True)
class Came:
    """One mail on its way in; `name` is what people may call it by, `by` the way it came
    ("upload", "command line", "imap:<mailbox>")."""

    raw: bytes
    by: str
    name: str = "mail.eml"


@dataclass(frozen=True, slots=True)
class KeptMail:
    """Where a mail is; `kept` is False when it was here already."""

    id: str
    kept: bool


def check(raw: bytes) -> None:
    """Refuse what cannot be a mail.

    Raises:
        BadInput: empty, or without the headers of a mail.
        MailTooLarge: more than `LARGEST_BYTES`.
    """
    if len(raw) > LARGEST_BYTES:
        raise MailTooLarge(f"a mail has at most {LARGEST_BYTES} bytes")
    mime.parse(raw)


def keep_in(firm: Firm, tx: Tx, came: Came, actor: str, unreadable: str = "") -> KeptMail:
    """Keep a mail in the caller's transaction. With `unreadable`, it is kept for a person to look
    at and says so."""
    now = firm.world.clock.now()
    digest = digest_bytes(came.raw)
    id = firm.world.ids.new()
    message_id = _message_id(tx, came.raw, digest)
    row: dict[str, Any] = {
        "id": id,
        "file": digest,
        "message_id": message_id,
        "thread": id,
        "came_by": came.by,
        "received_at": now,
        "state": MailState.UNREADABLE if unreadable else MailState.KEPT,
        "note": unreadable,
    }
    files.keep(tx, files.Kept(digest, came.name[:200], "message/rfc822", came.raw), actor, now)
    if mails.add(tx, row):
        return KeptMail(id, kept=True)
    known = mails.by_message_id(tx, message_id)
    return KeptMail(known.id if known else id, kept=False)


def _message_id(tx: Tx, raw: bytes, digest: str) -> str:
    """The mail's own Message-ID; its digest when it has none, and both when another mail took the
    same one: nobody hides a mail behind the id of an earlier one."""
    try:
        tree = mime.parse(raw)
    except BadInput:
        return f"{digest}@none"
    written = mime.header(tree, "message-id").strip("<> ")[:400]
    if not written:
        return f"{digest}@none"
    known = mails.by_message_id(tx, written)
    if known is None or known.file == digest:
        return written
    earlier = mime.parse(files.get(tx, known.file).body)
    same = all(mime.header(tree, n) == mime.header(earlier, n) for n in ("from", "subject", "date"))
    return written if same and _text(tree) == _text(earlier) else f"{written}#{digest[:16]}"


def _text(tree: Any) -> tuple[str, ...]:
    parts = mime.leaves(tree)
    return (*parts.plain, *parts.html)
