"""One client mail as a case: what it says (from advice), what it is linked to, and its policy."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from tollgate.advisors.mail.message import Message
from tollgate.advisors.mail.reading import MailReading
from tollgate.domain.receivables.linking import Links, link
from tollgate.domain.receivables.policy import CollectionsPolicy, read_collections
from tollgate.domain.receivables.said import Label, MailKind, Said
from tollgate.kernel.advice import Advice, Origin
from tollgate.kernel.evidence import Evidence
from tollgate.kernel.money import BASIS_POINTS, Money
from tollgate.store import advice as advice_store
from tollgate.store import facts, receivables
from tollgate.store.database import Tx

READING = "mail_reading"
# Who the audit names when rules act on a reading.
READER = "mail reader"
# What reads a mail: an engine with its model, made by a door.
Reader = Callable[[Message], tuple[MailReading, Origin]]


def policy(tx: Tx) -> CollectionsPolicy:
    """The part of the policy in force that is about collections."""
    return read_collections(facts.policy_in_force(tx).collections)


def advice_of(message: Message, reading: MailReading, origin: Origin) -> Advice:
    """A reading as advice to be kept: scores as basis points, and the phrases beside the values."""
    said = reading.advice(message.source, origin)
    scores = {label.value: round(s * BASIS_POINTS) for label, s in reading.scores.items()}
    phrases = [
        {"label": p.label.value, "quote": p.quote, "start": p.start, "end": p.end}
        for p in reading.phrases
    ]
    values = {name: value for name, value in said.values.items() if name != "scores"}
    return replace(said, values=values | {"scores_bp": scores, "phrases": phrases})


def kept_advice(tx: Tx, source: str) -> Any | None:
    """The newest reading of a mail, as its row; `source` is "mail:<digest>"."""
    rows = advice_store.about(tx, [source], READING)
    return rows[-1] if rows else None


def said_of_row(row: Any, kind: str) -> Said:
    """What a stored reading says."""
    return said_of(
        json.loads(row.values),
        [Evidence(**piece) for piece in json.loads(row.evidence)],
        [caution["code"] for caution in json.loads(row.cautions)],
        (kind, row.confidence_bp or 0, row.subject),
    )


def said_of(
    values: Mapping[str, Any],
    evidence: Sequence[Evidence],
    warnings: Sequence[str],
    about: tuple[str, int, str],
) -> Said:
    """What a reading says, as triage wants it. `about` is (kind of mail, confidence in basis
    points, source)."""
    kind, confidence_bp, source = about
    quotes: dict[Label, list[Evidence]] = {}
    for phrase in values["phrases"]:
        piece = Evidence(
            source=source,
            field=phrase["label"],
            quote=phrase["quote"],
            start=phrase["start"],
            end=phrase["end"],
        )
        quotes.setdefault(Label(phrase["label"]), []).append(piece)
    proofs: dict[str, list[Evidence]] = {}
    for piece in evidence:
        proofs.setdefault(piece.field, []).append(piece)
    on = values["promised_date"]
    return Said(
        primary=Label(values["primary"]),
        labels=tuple(Label(label) for label in values["labels"]),
        sure=bool(values["sure"]),
        confidence_bp=confidence_bp,
        kind=MailKind(kind),
        quotes={label: tuple(found) for label, found in quotes.items()},
        proofs={name: tuple(found) for name, found in proofs.items()},
        disputed=_money(values["disputed_amount"]),
        promised_on=date.fromisoformat(on) if on else None,
        promised=_money(values["promised_amount"]),
        accepts=values["accepts_milestone"],
        warnings=frozenset(warnings),
    )


def _money(value: Mapping[str, str] | None) -> Money | None:
    return Money.parse(value["amount"], value["currency"]) if value else None


def links_of(tx: Tx, message: Message, values: Mapping[str, Any]) -> Links:
    """What a mail is linked to, by its sender, its thread and the numbers that it names."""
    numbers = [*values["invoice_numbers"], *values["po_numbers"]]
    sender = (message.sender.address, message.sender.name)
    found = receivables.candidates(tx, sender, message.text, numbers, message.thread)
    return link(numbers, found, values["milestone_mention"] or "")
