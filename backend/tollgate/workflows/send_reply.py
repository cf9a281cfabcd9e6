"""Send a person's answer to a client's mail: kept first, handed over once, and the outcome noted.
Nothing but a person's click leads here."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any

from tollgate.advisors.mail import mime
from tollgate.domain.audit.chain import FIRM
from tollgate.domain.receivables.mails import MailState, ReplyMove, ReplyState
from tollgate.kernel.digest import digest_bytes
from tollgate.kernel.errors import BadInput, Conflict, Refused, Retryable
from tollgate.kernel.mail_address import mail_address
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, files, mails
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm

_LONGEST = 50_000


@dataclass(frozen=True, slots=True)
class Reply:
    """What a person wrote. `key` makes one click one mail; `again` sends one whose outcome is
    unknown, or that was refused, under the same message id."""

    key: str
    recipient: str
    subject: str
    body: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """Where a reply stands; `note` says what the mail server said."""

    id: str
    state: ReplyState
    note: str


def send_reply(firm: Firm, mail: str, reply: Reply, sender: str, actor: Actor) -> Sent:
    """Send an answer; the same key sends it once, whatever is pressed how often.

    Raises:
        NotFound: there is no such mail.
        BadInput: no recipient, no text, or a line break in a header.
        Conflict: the mail is quarantined, or the outcome of the first try is not known.
        Retryable: the server is away; whether it took the mail is not known, which the reply says.
    """
    actor.require(Right.WORK_MAIL)
    _check(reply)
    with firm.database.write() as tx:
        row = mails.get(tx, mail)
        if row.state in (MailState.QUARANTINED, MailState.KEPT, MailState.UNREADABLE):
            raise Conflict(f"a mail that is {row.state} is not answered")
        kept, first = _keep(firm, tx, row, reply, (sender, actor))
        if not first:
            if kept.state == ReplyState.SENT:
                return Sent(kept.id, ReplyState.SENT, kept.note)
            if not reply.again:
                raise Conflict("this answer was handed over before and its outcome is not known")
            if kept.state == ReplyState.REFUSED:
                mails.move_reply(tx, kept, ReplyMove.AGAIN)
        raw = files.get(tx, kept.file).body
    return _hand_over(firm, kept, raw, (sender, actor))


def _hand_over(firm: Firm, kept: Any, raw: bytes, who: tuple[str, Actor]) -> Sent:
    sender, actor = who
    try:
        firm.world.mail.send(raw, sender, (kept.recipient,))
    except Refused as problem:
        return _conclude(firm, kept, ReplyMove.REFUSE, str(problem), actor)
    except Retryable as problem:
        if isinstance(problem.__cause__, ConnectionRefusedError):
            return _conclude(firm, kept, ReplyMove.REFUSE, f"not handed over: {problem}", actor)
        raise
    return _conclude(firm, kept, ReplyMove.CONFIRM, "", actor)


def _check(reply: Reply) -> None:
    mail_address(reply.recipient, where="recipient")
    if not reply.body.strip() or len(reply.body) > _LONGEST:
        raise BadInput(f"wants a text of at most {_LONGEST} characters", where="body")
    if not reply.subject.strip() or any(sign in reply.subject for sign in "\r\n"):
        raise BadInput("wants one line", where="subject")
    if not reply.key:
        raise BadInput("is empty", where="Idempotency-Key")


def _keep(firm: Firm, tx: Tx, row: Any, reply: Reply, who: tuple[str, Actor]) -> tuple[Any, bool]:
    """The reply as it is kept, and whether this call kept it."""
    sender, actor = who
    now = firm.world.clock.now()
    id = firm.world.ids.new()
    message_id = f"{id}@{sender.rpartition('@')[2] or 'localhost'}"
    raw = _message(reply, sender, (message_id, format_datetime(now)), _ids(tx, row))
    name = f"reply-{id}.eml"
    file = files.Kept(digest_bytes(raw), name, "message/rfc822", raw)
    record = {
        "id": id,
        "mail": row.id,
        "key": reply.key,
        "message_id": message_id,
        "recipient": reply.recipient,
        "subject": reply.subject.strip(),
        "body": reply.body,
        "file": file.digest,
        "state": ReplyState.SENDING,
        "by": actor.id,
        "at": now,
    }
    files.keep(tx, file, actor.id, now)
    first = mails.add_reply(tx, record)
    kept = mails.reply(tx, row.id, reply.key)
    if not first and (kept.subject, kept.body) != (reply.subject.strip(), reply.body):
        raise Conflict("this Idempotency-Key came before with another text")
    return kept, first


def _ids(tx: Tx, row: Any) -> list[str]:
    """The message ids of the thread that an answer names."""
    tree = mime.parse(files.get(tx, row.file).body)
    earlier = mime.header(tree, "references").split()
    own = mime.header(tree, "message-id")
    return [*earlier[-20:], own] if own else earlier[-20:]


def _message(reply: Reply, sender: str, stamp: tuple[str, str], thread: list[str]) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = reply.recipient
    message["Subject"] = reply.subject.strip()
    message["Message-ID"] = f"<{stamp[0]}>"
    message["Date"] = stamp[1]
    if thread:
        message["In-Reply-To"] = thread[-1]
        message["References"] = " ".join(thread)
    message.set_content(reply.body)
    return message.as_bytes()


def _conclude(firm: Firm, kept: Any, move: ReplyMove, note: str, actor: Actor) -> Sent:
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        current = mails.reply(tx, kept.mail, kept.key)
        state = mails.move_reply(tx, current, move, note)
        said = {"reply": kept.id, "to": kept.recipient, "file": kept.file, "note": note}
        kind = "reply_sent" if move is ReplyMove.CONFIRM else "reply_refused"
        audit.append(tx, FIRM, now, [audit.Entry(kind, f"mail:{kept.mail}", actor.id, said)])
    return Sent(kept.id, state, note)
