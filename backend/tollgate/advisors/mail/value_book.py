"""The book of values: small mails whose numbers, promised day and disputed amount are marked.

`{i:…}` marks an invoice number, `{o:…}` an order number, `{d:…}` the promised day; a line begins
with its `[subject]` and may end with `=> 275.00 EUR`, the disputed amount. What is not marked is
none.
Judges learn from it beside the corpus: ways of putting things that few known writers have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.mail.message import Message, read_message
from tollgate.advisors.mail.number_places import code_places
from tollgate.advisors.mail.pay_dates import pay_dates
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money

WRITTEN_ON = date(2026, 3, 11)
_SENT = "Wed, 11 Mar 2026 10:00:00 +0000"
_MARK = re.compile(r"\{(?P<kind>[iod]):(?P<words>[^}]+)\}")
_LINE = re.compile(r"\[(?P<subject>[^\]]*)\] (?P<body>.+?)(?: => (?P<disputed>\S+ [A-Z]{3}))?")


@dataclass(frozen=True, slots=True)
class MarkedMail:
    """A small mail of the book and the label row that its marks make."""

    message: Message
    language: str
    row: Mapping[str, Any]


def marked_mails(folder: Path) -> list[MarkedMail]:
    """Every mail of the book, a file per language.

    Raises:
        BadInput: a line that cannot be read, or a mark where nothing is found to be judged.
    """
    return [
        _marked(line, path.stem)
        for path in sorted(folder.glob("*.txt"))
        for line in path.read_text("utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]


def _marked(line: str, language: str) -> MarkedMail:
    found = _LINE.fullmatch(line)
    if found is None:
        raise BadInput(f"the book of values: no [subject] and text in {line[:60]!r}")
    subject, body = found["subject"], found["body"].replace("\\n", "\n")
    message = _message(_MARK.sub(r"\g<words>", subject), _MARK.sub(r"\g<words>", body))
    numbers: dict[str, list[str]] = {"i": [], "o": []}
    promised = None
    for kind, words, at in _marks(subject, body, message):
        if kind == "d":
            promised = _day(message, at, language)
        else:
            _expect(any(at == place for place in code_places(message.text)), line, words)
            numbers[kind] += [words] if words not in numbers[kind] else []
        _expect(kind != "d" or promised is not None, line, words)
    amount, _, currency = (found["disputed"] or "").partition(" ")
    return MarkedMail(
        message,
        language,
        {
            "persona": f"book-{language}",
            "language": language,
            "invoice_numbers": numbers["i"],
            "po_numbers": numbers["o"],
            "promised_date": promised,
            "disputed_amount": Money.parse(amount, currency).as_json() if amount else None,
        },
    )


def _expect(held: bool, line: str, words: str) -> None:
    if not held:
        raise BadInput(f"the book of values: {words!r} is no candidate in {line[:60]!r}")


def _message(subject: str, body: str) -> Message:
    mail = EmailMessage()
    mail["From"] = "Writer <writer@customer.example>"
    mail["To"] = "Billing <billing@us.example>"
    mail["Date"] = _SENT
    mail["Subject"] = subject
    mail.set_content(body)
    return read_message(mail.as_bytes())


def _marks(subject: str, body: str, message: Message) -> Iterator[tuple[str, str, Span]]:
    """Each mark: its kind, its words, and where they stand in the text of the mail."""
    for part, start, end in (
        (subject, 0, message.new_start),
        (body, message.new_start, len(message.text)),
    ):
        at = start
        for mark in _MARK.finditer(part):
            at = message.text.find(mark["words"], at, end)
            _expect(at >= 0, part, mark["words"])
            yield mark["kind"], mark["words"], Span(at, at + len(mark["words"]))
            at += len(mark["words"])


def _day(message: Message, at: Span, language: str) -> str | None:
    days = {
        mention.value.isoformat()
        for mention in pay_dates(message.text, WRITTEN_ON, language)
        if mention.value is not None and mention.at.touches(at)
    }
    return days.pop() if len(days) == 1 else None
