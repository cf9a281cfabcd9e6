"""The engine "llm" for mails: a language model reads the new part, the law of grounding decides
what stands, and the local reading is laid beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from tollgate.advisors.asking import Asker
from tollgate.advisors.grounding.amounts import (
    AmountHabits,
    decimal_mark,
    find_amounts,
    usual_currency,
)
from tollgate.advisors.grounding.dates import date_order
from tollgate.advisors.grounding.languages import detect_language
from tollgate.advisors.grounding.law import Dropped, Grounded, Source, Stance, ground
from tollgate.advisors.grounding.machine_address import addresses_machine
from tollgate.advisors.grounding.proof import Proof
from tollgate.advisors.mail.message import Message
from tollgate.advisors.mail.reading import MailReading, Phrase
from tollgate.advisors.prompts import Prompt
from tollgate.advisors.redaction import redact
from tollgate.domain.receivables.said import Label
from tollgate.kernel.advice import Caution, Origin
from tollgate.kernel.calendar import parse_date
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money

_COMPARED = ("primary", "promised_date", "promised_amount", "disputed_amount", "accepts_milestone")


@dataclass(frozen=True, slots=True)
class ModelReading:
    """A reading and the origin that is kept with the advice."""

    reading: MailReading
    origin: Origin


def read_with_model(
    message: Message, local: MailReading, asker: Asker, prompt: Prompt
) -> ModelReading:
    """Read a mail with a language model, beside the reading of the local engine.

    The prompt is `read_mail`. A mail without a readable date has no relative dates.

    Raises:
        Refused, Retryable, Fatal: as `Asker.answer`.
    """
    written = message.written_on.isoformat() if message.written_on else "unknown"
    answered = asker.answer(prompt, {"written_on": written, "mail": redact(message.text)})
    reading = cautious(proved(answered.values, message, local.language), local)
    return ModelReading(reading, answered.origin)


def proved(values: Mapping[str, Any], message: Message, language: str) -> MailReading:
    """What stands of an answer that fits the schema of `read_mail`: every value with its evidence,
    and a warning for every value that was dropped."""
    return _Prover(message, language).reading(values)


class _Prover:
    """Proves the values of one answer against one mail."""

    def __init__(self, message: Message, language: str) -> None:
        text = message.text
        self.language = detect_language(text, language) or language
        self.source = Source(
            text=text,
            language=self.language,
            written_on=message.written_on,
            date_order=date_order(text, self.language),
            habits=AmountHabits(usual_currency(text, self.language), decimal_mark(text)),
            shown=redact(text),
        )
        self.proof = Proof(message.source)
        if addresses_machine(text) or addresses_machine(message.hidden):
            self.proof.warn("instruction_to_machine", "the text addresses a machine; not obeyed")

    def reading(self, values: Mapping[str, Any]) -> MailReading:
        """The values that stand, as a reading of the engine "llm"."""
        phrases = self._phrases(values["labels"])
        labels = tuple(dict.fromkeys(phrase.label for phrase in phrases))
        if len(labels) > 1:
            labels = tuple(label for label in labels if label is not Label.OTHER)
        labels = labels or (Label.OTHER,)
        primary = Label(values["primary"])
        sure = primary in labels
        return MailReading(
            primary=primary if sure else labels[0],
            labels=labels,
            scores={label: float(label in labels) for label in Label},
            sure=sure,
            phrases=phrases,
            invoice_numbers=self._numbers("invoice_numbers", values["invoice_numbers"]),
            po_numbers=self._numbers("po_numbers", values["po_numbers"]),
            promised_date=self._promised_date(values["promised_date"]),
            promised_amount=self._amount("promised_amount", values["promised_amount"]),
            disputed_amount=self._amount("disputed_amount", values["disputed_amount"]),
            accepts_milestone=self._acceptance(values["accepts_milestone"]),
            milestone_mention=self._text("milestone_mention", values["milestone_mention"]),
            language=self.language,
            evidence=tuple(self.proof.evidence),
            warnings=tuple(self.proof.cautions),
            engine="llm",
        )

    def _phrases(self, claims: list[dict[str, Any]]) -> tuple[Phrase, ...]:
        found: list[Phrase] = []
        for claim in claims:
            label = Label(claim["label"])
            answer = ground(label.value, claim["quote"], self.source, Stance.QUOTED)
            if isinstance(answer, Grounded):
                found.append(Phrase(label, answer.quote, answer.start, answer.end))
            elif label is not Label.OTHER:
                self.proof.drop(f"label {label.value}", answer)
        return tuple(found)

    def _numbers(self, name: str, claims: list[dict[str, Any]]) -> tuple[str, ...]:
        found = [self._text(name, claim) for claim in claims]
        return tuple(dict.fromkeys(number for number in found if number is not None))

    def _text(self, name: str, claim: dict[str, Any] | None) -> str | None:
        if claim is None:
            return None
        answer = ground(claim["value"], claim["quote"], self.source, Stance.MENTIONED)
        proved = self.proof.take(name, answer)
        return None if proved is None else str(proved)

    def _promised_date(self, claim: dict[str, Any] | None) -> date | None:
        if claim is None:
            return None
        try:
            value = parse_date(claim["value"])
        except BadInput as problem:
            self.proof.drop("promised_date", Dropped("not_a_date", str(problem)))
            return None
        answer = ground(value, claim["quote"], self.source, Stance.FIRM)
        return value if self.proof.take("promised_date", answer) is not None else None

    def _amount(self, name: str, claim: dict[str, Any] | None) -> Money | None:
        """A promise must be stated; a disputed amount may stand in any sentence, or be the
        difference of the two amounts that the quote states."""
        if claim is None:
            return None
        try:
            value = Money.parse(claim["amount"], claim["currency"])
        except BadInput as problem:
            self.proof.drop(name, Dropped("not_an_amount", str(problem)))
            return None
        stance = Stance.MENTIONED if name == "disputed_amount" else Stance.FIRM
        answer = ground(value, claim["quote"], self.source, stance)
        if name == "disputed_amount" and isinstance(answer, Dropped):
            answer = self._difference(value, claim["quote"], answer)
        return value if self.proof.take(name, answer) is not None else None

    def _difference(self, value: Money, quote: str, dropped: Dropped) -> Grounded | Dropped:
        found = ground(value, quote, self.source, Stance.QUOTED)
        if not isinstance(found, Grounded):
            return dropped
        stated = [
            amount.money
            for amount in find_amounts(found.quote, self.language, self.source.habits)
            if amount.money is not None and amount.money.currency == value.currency
        ]
        if len(stated) != 2 or abs(stated[0].minor - stated[1].minor) != value.minor:
            return dropped
        return found

    def _acceptance(self, claim: dict[str, Any] | None) -> bool | None:
        if claim is None:
            return None
        accepts = bool(claim["value"])
        stance = Stance.ACCEPTS if accepts else Stance.REJECTS
        label = "accepted" if accepts else "rejected"
        answer = ground(label, claim["quote"], self.source, stance)
        return accepts if self.proof.take("accepts_milestone", answer) is not None else None


def cautious(reading: MailReading, local: MailReading) -> MailReading:
    """The model's reading held against the local one: a difference is a warning, not a choice, and
    an acceptance that the local engine denies or that stands beside machine talk is dropped."""
    told = {w.code for w in local.warnings}
    warnings = [*local.warnings, *(w for w in reading.warnings if w.code not in told)]
    accepts, evidence = reading.accepts_milestone, reading.evidence
    talk = any(w.code in ("instruction_to_machine", "suspicious") for w in warnings)
    if accepts and (local.accepts_milestone is False or talk):
        accepts = None
        evidence = tuple(each for each in evidence if each.field != "accepts_milestone")
        why = "the mail is suspicious" if talk else "the local engine reads the contrary"
        warnings.append(Caution("engines_differ", f"accepts_milestone: dropped: {why}"))
    differing = [
        Caution("engines_differ", f"{name}: local says {ours}, the model says {theirs}")
        for name in _COMPARED
        if (ours := getattr(local, name)) != (theirs := getattr(reading, name))
    ]
    return replace(
        reading,
        accepts_milestone=accepts,
        evidence=evidence,
        warnings=(*warnings, *differing),
        sure=reading.sure and reading.primary is local.primary,
    )
