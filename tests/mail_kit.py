"""Client mails as tests write them: one line per letter, kept and read as the worker does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

from sqlalchemy import select

from tollgate.advisors.mail.message import Message
from tollgate.advisors.mail.numbers import find_numbers, invoice_numbers
from tollgate.advisors.mail.reading import MailReading, Phrase
from tollgate.advisors.mail.suspicion import cautions
from tollgate.domain.receivables.said import Label
from tollgate.kernel.advice import Origin
from tollgate.kernel.evidence import Evidence
from tollgate.kernel.ids import UserId
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Role
from tollgate.kernel.rights import Actor
from tollgate.store import disputes, mails, review
from tollgate.workflows.keep_mail import keep_mail
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.mail_case import Reader
from tollgate.workflows.parts.mail_keeping import Came
from tollgate.workflows.read_mail import read_mails

# A phrase of a test's letters -> what it says. Which engine finds that out, and how well, is
# measured elsewhere; what follows from it is tested here.
PHRASES: dict[str, dict[str, Any]] = {
    "is not agreed": {"label": Label.AMOUNT_DISPUTE, "disputed": "EUR 190.00"},
    "do not accept the amount": {"label": Label.AMOUNT_DISPUTE},
    "is incomplete": {"label": Label.DELIVERABLE_DISPUTE},
    "We will pay": {"label": Label.PAYMENT_SCHEDULED, "on": "25 March 2026"},
    "already paid": {"label": Label.ALREADY_PAID},
    "bank account has changed": {"label": Label.BILLING_DETAILS},
    "a copy of the invoice": {"label": Label.DOCUMENT_REQUEST},
    "We accept milestone M2": {"label": Label.ACCEPTANCE, "accepts": True},
}
ON = {"25 March 2026": date(2026, 3, 25)}

COLLECTOR = Actor(UserId("collector@firm.example"), Role.COLLECTOR)
DATE = "Mon, 16 Mar 2026 08:00:00 +0000"


def letter(
    text: str,
    subject: str = "Your invoice N-2026-00001",
    sender: str = "Ada Brandt <ap@acme.example>",
    headers: Mapping[str, str] | None = None,
    attached: Sequence[tuple[str, str, bytes]] = (),
) -> bytes:
    """A mail to the firm; `attached` are (name, media type, content)."""
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = "billing@firm.example"
    message["Subject"] = subject
    message["Date"] = DATE
    for name, value in (headers or {}).items():
        message[name] = value
    if "Message-ID" not in message:
        message["Message-ID"] = f"<{abs(hash((text, subject, sender)))}@acme.example>"
    message.set_content(text)
    for name, media, content in attached:
        main, _, sub = media.partition("/")
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return message.as_bytes()


def scripted(message: Message) -> tuple[MailReading, Origin]:
    """A reader that knows the phrases of the tests and grounds what it says in the mail."""
    text = message.text
    found = [(phrase, said) for phrase, said in PHRASES.items() if phrase in text]
    labels = tuple(said["label"] for _, said in found) or (Label.OTHER,)
    warnings = cautions(message)
    evidence = []

    def prove(field: str, value: str, quote: str) -> None:
        start = text.index(quote)
        piece = Evidence(message.source, field, value, quote, None, start, start + len(quote))
        evidence.append(piece)

    numbers = invoice_numbers(find_numbers(text, message.new_start - 2, "en", (), False))
    for number in numbers:
        prove("invoice_numbers", number.written, number.written)
    reading: dict[str, Any] = {"disputed": None, "on": None, "accepts": None}
    for phrase, said in found:
        if said.get("disputed") and said["disputed"] in text:
            amount = Money.parse(said["disputed"].split()[1], said["disputed"].split()[0])
            reading["disputed"] = amount
            prove("disputed_amount", str(amount), said["disputed"])
        if said.get("on"):
            reading["on"] = ON[said["on"]]
            prove("promised_date", reading["on"].isoformat(), said["on"])
        if said.get("accepts"):
            reading["accepts"] = True
            prove("accepts_milestone", "true", phrase)
            prove("milestone_mention", "M2", "M2")
    return MailReading(
        primary=labels[0],
        labels=labels,
        scores=dict.fromkeys(Label, 0.0) | {labels[0]: 0.93},
        sure=not warnings,
        phrases=tuple(
            Phrase(said["label"], phrase, text.index(phrase), text.index(phrase) + len(phrase))
            for phrase, said in found
        ),
        invoice_numbers=tuple(number.written for number in numbers),
        po_numbers=(),
        promised_date=reading["on"],
        promised_amount=None,
        disputed_amount=reading["disputed"],
        accepts_milestone=reading["accepts"],
        milestone_mention="M2" if reading["accepts"] else None,
        language="en",
        evidence=tuple(evidence),
        warnings=warnings,
        engine="scripted",
    ), Origin("scripted", "phrases")


def arrive(firm: Firm, *raws: bytes, reader: Reader = scripted) -> list[str]:
    """Keep mails and read them; their ids."""
    ids = [keep_mail(firm, Came(raw, "upload"), "collector@firm.example").id for raw in raws]
    read_mails(firm, ids, reader)
    return ids


def mail_of(firm: Firm, id: str) -> Any:
    with firm.database.read() as tx:
        return mails.get(tx, id)


def disputes_of(firm: Firm) -> list[Any]:
    with firm.database.read() as tx:
        return list(tx.execute(select(disputes.DISPUTE).order_by(disputes.DISPUTE.c.id)))


def rows(firm: Firm, table: Any) -> list[Any]:
    with firm.database.read() as tx:
        return list(tx.execute(select(table)))


def waiting(firm: Firm) -> list[tuple[str, str, str]]:
    """(kind, reasons, owner) of the unsettled review items."""
    with firm.database.read() as tx:
        found = tx.execute(select(review.ITEM).where(review.ITEM.c.state != "settled"))
        return sorted((row.kind, row.reasons, row.owner_role) for row in found)
