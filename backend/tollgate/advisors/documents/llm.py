"""The engine "llm" for documents: a language model reads the pages, the law of grounding decides
what stands, and what the local engine found in doubt stays in doubt.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from tollgate.advisors.asking import Asker
from tollgate.advisors.documents.differences import cautious
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.documents.reading import DocumentType, Reading, Verdict
from tollgate.advisors.grounding.amounts import AmountHabits, decimal_mark, usual_currency
from tollgate.advisors.grounding.dates import date_order
from tollgate.advisors.grounding.languages import detect_language
from tollgate.advisors.grounding.law import Dropped, Source, Stance, ground
from tollgate.advisors.grounding.machine_address import addresses_machine
from tollgate.advisors.grounding.proof import Proof
from tollgate.advisors.prompts import Prompt
from tollgate.advisors.redaction import redact
from tollgate.kernel.advice import Origin
from tollgate.kernel.calendar import parse_date
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money

_MOST_SIGNS = 120_000  # about 30,000 tokens: what common models read in one go
_TEXTS = (
    "client",
    "project",
    "project_code",
    "milestone",
    "signatory_name",
    "signatory_title",
    "po_number",
    "change_order_number",
)
_STANCES = {
    Verdict.ACCEPTED: Stance.ACCEPTS,
    Verdict.ACCEPTED_WITH_CONDITIONS: Stance.CONDITIONAL,
    Verdict.REJECTED: Stance.REJECTS,
}


@dataclass(frozen=True, slots=True)
class ModelReading:
    """A reading and the origin that is kept with the advice; None when no model was asked."""

    reading: Reading
    origin: Origin | None


def read_with_model(
    document: Document, local: Reading, source: str, asker: Asker, prompt: Prompt
) -> ModelReading:
    """Read a document with a language model, beside the reading of the local engine.

    `source` names the document in evidence ("document:<sha256>"). The prompt is
    `read_document`. A file that cannot be opened is answered as the local engine answers it.

    Raises:
        Refused, Retryable, Fatal: as `Asker.answer`.
    """
    if document.error is not None or not any(page.text.strip() for page in document.pages):
        return ModelReading(replace(local, engine="llm"), None)
    begun = time.monotonic()
    answered = asker.answer(prompt, {"pages": _pages(document)})
    reading = cautious(proved(answered.values, document, source, local.language), local)
    return ModelReading(replace(reading, seconds=time.monotonic() - begun), answered.origin)


def proved(values: Mapping[str, Any], document: Document, source: str, language: str) -> Reading:
    """What stands of an answer that fits the schema of `read_document`: every value with its
    evidence, and a warning for every value that was dropped."""
    return _Prover(document, source, language).reading(values)


def _pages(document: Document) -> str:
    """The text of all pages, each under its number; of a very long document the pages that fit,
    taken from both ends, since decisions and signatures stand first or last."""
    texts = [f"[page {page.number}]\n{redact(page.text)}\n" for page in document.pages]
    order = sorted(range(len(texts)), key=lambda at: min(2 * at, 2 * (len(texts) - at) - 1))
    taken: list[int] = []
    room = _MOST_SIGNS
    for at in order:
        if len(texts[at]) <= room:
            taken.append(at)
            room -= len(texts[at])
    return "".join(texts[at] for at in sorted(taken))


class _Prover:
    """Proves the values of one answer against the pages of one document."""

    def __init__(self, document: Document, source: str, language: str) -> None:
        whole = "\n".join(page.text for page in document.pages)
        self.language = detect_language(whole, language) or language
        habits = AmountHabits(usual_currency(whole, self.language), decimal_mark(whole))
        order = date_order(whole, self.language)
        self.sources = {
            page.number: Source(
                text=page.text,
                page=page.number,
                language=self.language,
                date_order=order,
                habits=habits,
                shown=redact(page.text),
            )
            for page in document.pages
        }
        self.proof = Proof(source)
        for page in document.pages:
            if addresses_machine(page.text):
                message = "the text addresses a machine; it was not obeyed"
                self.proof.warn("instruction_to_machine", message, page.number)

    def reading(self, values: Mapping[str, Any]) -> Reading:
        """The values that stand, as a reading of the engine "llm"."""
        kind = self._quoted("document_type", values["document_type"])
        decision = self._decision(values["decision"])
        signed = self._quoted("signed", values["signed"])
        texts: dict[str, Any] = {name: self._text(name, values[name]) for name in _TEXTS}
        signature_date = self._date(values["signature_date"])
        amount = self._amount(values["amount"])
        conditions = tuple(
            quote for each in values["conditions"] if (quote := self._condition(each)) is not None
        )
        return Reading(
            document_type=DocumentType(kind) if kind else DocumentType.OTHER,
            decision=decision,
            signed=signed,
            language=self.language,
            signature_date=signature_date,
            amount=amount,
            conditions=conditions,
            evidence=tuple(self.proof.evidence),
            warnings=tuple(self.proof.cautions),
            engine="llm",
            **texts,
        )

    def _prove(
        self, name: str, value: Money | date | str, claim: dict[str, Any], stance: Stance
    ) -> Any:
        source = self.sources.get(claim["page"])
        if source is None:
            return self.proof.take(name, Dropped("no_such_page", "there is no such page"))
        answer = ground(value, claim["quote"], source, stance)
        return self.proof.take(name, answer, source.page)

    def _quoted(self, name: str, claim: dict[str, Any] | None) -> Any:
        """A label whose proof is that its quote stands on its page."""
        if claim is None:
            return None
        proved = self._prove(name, str(claim["value"]), claim, Stance.QUOTED)
        return None if proved is None else claim["value"]

    def _condition(self, claim: dict[str, Any]) -> str | None:
        """The words of a condition as they stand in the document."""
        if self._quoted("conditions", {"value": "", **claim}) is None:
            return None
        return self.proof.evidence[-1].quote

    def _decision(self, claim: dict[str, Any] | None) -> Verdict | None:
        if claim is None:
            return None
        verdict = Verdict(claim["value"])
        stance = _STANCES.get(verdict)
        if stance is None:
            return None if self._quoted("decision", claim) is None else verdict
        return None if self._prove("decision", verdict.value, claim, stance) is None else verdict

    def _text(self, name: str, claim: dict[str, Any] | None) -> str | None:
        if claim is None:
            return None
        proved = self._prove(name, claim["value"], claim, Stance.MENTIONED)
        return None if proved is None else str(proved)

    def _date(self, claim: dict[str, Any] | None) -> date | None:
        if claim is None:
            return None
        try:
            value = parse_date(claim["value"])
        except BadInput as problem:
            self.proof.drop("signature_date", Dropped("not_a_date", str(problem)), claim["page"])
            return None
        proved = self._prove("signature_date", value, claim, Stance.MENTIONED)
        return value if proved is not None else None

    def _amount(self, claim: dict[str, Any] | None) -> Money | None:
        if claim is None:
            return None
        try:
            value = Money.parse(claim["amount"], claim["currency"])
        except BadInput as problem:
            self.proof.drop("amount", Dropped("not_an_amount", str(problem)), claim["page"])
            return None
        proved = self._prove("amount", value, claim, Stance.STATED)
        return value if proved is not None else None
