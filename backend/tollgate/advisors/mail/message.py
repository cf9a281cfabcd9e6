"""One mail as a value: who, when, which thread, what kind, and the new text that counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.message import Message as Mime
from email.utils import getaddresses, parsedate_to_datetime
from enum import StrEnum

from tollgate.advisors.mail import marks, mime
from tollgate.advisors.mail.markup import readable
from tollgate.advisors.mail.mime import Attachment
from tollgate.advisors.mail.quoting import Aside, Envelope, Split, split
from tollgate.kernel.digest import digest_bytes

# Mail providers whose domain says nothing about who somebody works for.
_PUBLIC_DOMAINS = frozenset(
    """gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com me.com aol.com
    gmx.de gmx.net gmx.at gmx.ch web.de t-online.de orange.fr free.fr laposte.net wanadoo.fr
    libero.it
    virgilio.it tiscali.it ziggo.nl kpnmail.nl xs4all.nl telefonica.net sapo.pt proton.me
    protonmail.com""".split()
)


_POINTS_TO_HTML = re.compile(
    r"\bhtml[- ](?:mail|format|version|capable|compatible)\b|\bview this (?:e-?mail|message)\b",
    re.I,
)


class Kind(StrEnum):
    """What sort of mail it is, by headers and shape alone."""

    NORMAL = "normal"
    AUTO_REPLY = "auto-reply"
    BOUNCE = "bounce"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox: display name and address, the address in lower case."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        return self.address.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Message:
    """A mail that was read. `text` is the subject, a blank line and the new part: exactly what
    `classify --text` prints and what every offset counts in (code points).

    `written_on` is the date in the Date header as the sender's own calendar showed it; `sent_at`
    the instant in UTC, `clock` how many hours the sender's clock is ahead of UTC.
    `hidden` is text that an HTML mail kept from the reader's eyes.
    """

    digest: str
    subject: str
    text: str
    new_start: int
    sender: Address
    reply_to: tuple[Address, ...]
    recipients: tuple[Address, ...]
    sent_at: datetime | None
    written_on: date | None
    clock: float | None
    message_id: str
    thread: tuple[str, ...]
    kind: Kind
    asides: tuple[Aside, ...]
    forwarded: bool
    hidden: str
    attachments: tuple[Attachment, ...]

    @property
    def new_part(self) -> str:
        return self.text[self.new_start :]

    @property
    def quoted(self) -> tuple[str, ...]:
        return tuple(aside.text for aside in self.asides if aside.kind == "quoted")

    @property
    def source(self) -> str:
        """How evidence names this mail."""
        return f"mail:{self.digest}"


def read_message(raw: bytes) -> Message:
    """Read one RFC 5322 mail.

    Raises:
        BadInput: empty, too large or not a mail.
    """
    tree = mime.parse(raw)
    parts = mime.leaves(tree)
    subject = mime.header(tree, "subject")
    senders = _addresses(tree, "from")
    recipients = _addresses(tree, "to") + _addresses(tree, "cc")
    sender = senders[0] if senders else Address("", "")
    kind = _kind(tree, subject, sender, parts)
    body, hidden = _body(parts, kind)
    ours = _our_domains(sender, recipients)
    found = split(body, Envelope(subject, sender.name, sender.address, ours))
    if not found.new and parts.attached_mails and kind is Kind.NORMAL:
        found = _attached_note(parts.attached_mails[0], found)
    sent = _sent(tree)
    return Message(
        digest=digest_bytes(raw),
        subject=subject,
        text=f"{subject}\n\n{found.new}",
        new_start=len(subject) + 2,
        sender=sender,
        reply_to=_addresses(tree, "reply-to"),
        recipients=recipients,
        sent_at=sent.astimezone(UTC) if sent else None,
        written_on=sent.date() if sent else None,
        clock=_ahead(sent),
        message_id="".join(_ids(mime.header(tree, "message-id"))[:1]),
        thread=_thread(tree),
        kind=kind,
        asides=found.asides,
        forwarded=found.forwarded,
        hidden=hidden,
        attachments=parts.attachments,
    )


def _addresses(tree: Mime, name: str) -> tuple[Address, ...]:
    listed = getaddresses(mime.headers(tree, name))
    return tuple(Address(n.strip(), a.strip().lower()) for n, a in listed if n or a)


def _our_domains(sender: Address, recipients: tuple[Address, ...]) -> frozenset[str]:
    """The mail came to us, so the recipients' domains are ours, save the sender's own."""
    domains = {to.domain for to in recipients if to.address}
    return frozenset(domains - {sender.domain} - _PUBLIC_DOMAINS)


def _body(parts: mime.Parts, kind: Kind) -> tuple[str, str]:
    """The mail's text and what its HTML hides; the plain alternative is preferred when it says
    anything."""
    plain = "\n\n".join(text for text in parts.plain if text.strip())
    rendered = [readable(html) for html in parts.html]
    shown = "\n\n".join(text for text, _ in rendered if text)
    hidden = "\n".join(text for _, text in rendered if text)
    if len(re.findall(r"\w+", plain)) < 4 and len(shown) > len(plain):
        plain = ""
    if _POINTS_TO_HTML.search(plain[:300]):
        plain = "" if len(shown) > len(plain) / 2 else plain
    if plain or shown:
        return plain or shown, hidden
    if kind is Kind.CALENDAR:
        return _calendar_text(parts.calendar), hidden
    return "", hidden


def _calendar_text(calendars: tuple[str, ...]) -> str:
    unfolded = re.sub(r"\r?\n[ \t]", "", "\n".join(calendars))
    found = re.findall(r"(?m)^(?:COMMENT|DESCRIPTION)[^:\n]*:(.*)$", unfolded)
    return "\n".join(text.replace("\\n", "\n").replace("\\,", ",").strip() for text in found)


def _attached_note(attached: Mime, outer: Split) -> Split:
    """A mail that is only a wrapper round another one: the attached mail's own new part."""
    parts = mime.leaves(attached)
    body, _ = _body(parts, Kind.NORMAL)
    senders = _addresses(attached, "from")
    writer = senders[0] if senders else Address("", "")
    subject = mime.header(attached, "subject")
    inner = split(body, Envelope(subject, writer.name, writer.address, frozenset()))
    return Split(inner.new, outer.asides + inner.asides, forwarded=True)


def _kind(tree: Mime, subject: str, sender: Address, parts: mime.Parts) -> Kind:
    media = tree.get_content_type().lower()
    report = str(tree.get_param("report-type", "") or "").lower()
    local = sender.address.partition("@")[0]
    if report == "delivery-status" or mime.header(tree, "x-failed-recipients"):
        return Kind.BOUNCE
    if local in ("mailer-daemon", "postmaster") or (
        marks.BOUNCE_SUBJECT.search(subject) and mime.header(tree, "return-path") in ("<>", "")
    ):
        return Kind.BOUNCE
    if media == "text/calendar" or parts.calendar:
        return Kind.CALENDAR
    submitted = mime.header(tree, "auto-submitted").lower()
    precedence = mime.header(tree, "precedence").lower()
    if submitted.startswith("auto-replied") and _thread(tree):
        return Kind.AUTO_REPLY  # unasked, it is a portal's notice: its words count
    if precedence in ("auto_reply", "auto-reply"):
        return Kind.AUTO_REPLY
    if mime.header(tree, "x-autoreply") or mime.header(tree, "x-autorespond"):
        return Kind.AUTO_REPLY
    if report == "disposition-notification" or marks.AUTO_SUBJECT.search(subject):
        return Kind.AUTO_REPLY
    return Kind.NORMAL


def _sent(tree: Mime) -> datetime | None:
    """The Date header, else the date of the first Received; None when neither can be read."""
    texts = [mime.header(tree, "date")]
    texts += [line.rpartition(";")[2] for line in mime.headers(tree, "received")]
    for text in texts:
        try:
            found = parsedate_to_datetime(text.strip())
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        return found if found.tzinfo else found.replace(tzinfo=UTC)
    return None


def _ahead(sent: datetime | None) -> float | None:
    offset = sent.utcoffset() if sent else None
    return offset.total_seconds() / 3600 if offset is not None else None


def _ids(text: str) -> list[str]:
    return re.findall(r"<([^<>\s]+)>", text)


def _thread(tree: Mime) -> tuple[str, ...]:
    """Message-ids this mail answers, the oldest first, each once."""
    ids = _ids(mime.header(tree, "references")) + _ids(mime.header(tree, "in-reply-to"))
    return tuple(dict.fromkeys(ids))
