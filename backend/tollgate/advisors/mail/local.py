"""The local engine: reads one mail with the fitted classifier and the grounded extractors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.vocabulary import LANGUAGES, vocabulary
from tollgate.advisors.mail import classifier
from tollgate.advisors.mail.acceptances import Acceptance, find_acceptance
from tollgate.advisors.mail.classifier import Classifier, Verdict
from tollgate.advisors.mail.cues import find_cues
from tollgate.advisors.mail.disputes import Disputed
from tollgate.advisors.mail.extracting import (
    choose_dispute,
    choose_milestone,
    choose_numbers,
    choose_promise,
)
from tollgate.advisors.mail.features import MailTerms, mail_terms, word_places
from tollgate.advisors.mail.message import Kind, Message
from tollgate.advisors.mail.number_places import code_places
from tollgate.advisors.mail.numbers import Number, invoice_numbers, order_numbers
from tollgate.advisors.mail.promises import Promise
from tollgate.advisors.mail.reading import MailReading, Phrase
from tollgate.advisors.mail.suspicion import cautions
from tollgate.advisors.mail.tongue import language_of
from tollgate.domain.receivables.said import Label
from tollgate.kernel.errors import BadInput
from tollgate.kernel.evidence import Evidence

ENGINE = "local"
# An approval that is outstanding is no refusal; a refused invoice or tax is none of a milestone.
_REFUSING = frozenset((Label.ACCEPTANCE, Label.DELIVERABLE_DISPUTE))
_SPEAKING = _REFUSING | {Label.AMOUNT_DISPUTE, Label.APPROVAL_PENDING}
# True is closed by default: the classifier must think it likely as well.
_ACCEPTS_FROM = 0.6
_ACCEPTS_BESIDE_FROM = 0.1
_PHRASES = 3
# Values are looked for in so many characters; new words go no further, pasted lists do.
_LONGEST = 12_000
# Words that explain nothing by themselves, whatever weight they got.
_SMALL_WORDS = frozenset(
    folded(word) for name in LANGUAGES for word in vocabulary(name).raw["stop_words"].split()
)


@dataclass(frozen=True, slots=True)
class _Findings:
    """What the extractors found, before it becomes a reading."""

    numbers: tuple[Number, ...]
    promise: Promise | None
    disputed: Disputed | None
    acceptance: Acceptance


def read_mail(message: Message, model: Classifier) -> MailReading:
    """Read one mail. Nothing is asked of a network; the same mail gives the same reading."""
    language = language_of(message.text)
    warnings = cautions(message)
    found_terms = mail_terms(message, language)
    verdict = _verdict(message, model, found_terms)
    found = _extract(message, model, verdict, language, bool(warnings))
    invoices, orders = invoice_numbers(found.numbers), order_numbers(found.numbers)
    milestone = found.acceptance.milestone
    return MailReading(
        primary=verdict.primary,
        labels=verdict.labels,
        scores=verdict.scores,
        sure=verdict.sure and not warnings,
        phrases=_phrases(message, model, verdict.labels, language, found_terms.whole),
        invoice_numbers=tuple(number.written for number in invoices),
        po_numbers=tuple(number.written for number in orders),
        promised_date=found.promise.on if found.promise else None,
        promised_amount=found.promise.amount if found.promise else None,
        disputed_amount=found.disputed.amount if found.disputed else None,
        accepts_milestone=found.acceptance.accepts,
        milestone_mention=milestone.of(message.text) if milestone else None,
        language=language,
        evidence=_evidence(message, verdict, found, language),
        warnings=warnings,
        engine=ENGINE,
    )


def model_in(models: Path) -> Classifier:
    """The fitted classifier under the folder of all models."""
    return classifier.load(models / "dispute_classifier")


def _verdict(message: Message, model: Classifier, found: MailTerms) -> Verdict:
    """The classifier's word; a bounce or auto-reply is `other` by its headers alone."""
    said = model.verdict(found)
    empty = not any(sign.isalnum() for sign in message.new_part)
    if message.kind in (Kind.BOUNCE, Kind.AUTO_REPLY) or (message.kind is Kind.CALENDAR and empty):
        scores = dict.fromkeys(said.scores, 0.0) | {Label.OTHER: 1.0}
        return Verdict(Label.OTHER, (Label.OTHER,), scores, sure=True)
    return said


def _extract(
    message: Message, model: Classifier, verdict: Verdict, language: str, warned: bool
) -> _Findings:
    labels, chances, judges = set(verdict.labels), verdict.scores, model.judges
    if judges is None:
        raise BadInput("this classifier has no judges of values")
    numbers = choose_numbers(message, language, judges, chances)
    written = {number.written for number in numbers}
    text = message.text[:_LONGEST]
    taken = tuple(at for at in code_places(text) if at.of(text) in written)
    promise = choose_promise(message, language, judges, verdict, taken)
    disputed = choose_dispute(message, language, judges, verdict, taken)
    acceptance = find_acceptance(message.text[:_LONGEST], message.new_start, language)
    likely = _accepting(verdict, acceptance) and message.kind is Kind.NORMAL
    if acceptance.accepts is True and (warned or not likely):
        acceptance = Acceptance(None, None, acceptance.milestone)
    if acceptance.accepts is False and not labels & _REFUSING:
        acceptance = Acceptance(None, None, None)
    named = choose_milestone(message, language, judges, verdict) if labels & _SPEAKING else None
    acceptance = Acceptance(acceptance.accepts, acceptance.at, named)
    return _Findings(numbers, promise, disputed, acceptance)


def _accepting(verdict: Verdict, acceptance: Acceptance) -> bool:
    """Whether the classifier thinks so too; beside another matter only with the milestone named."""
    chance = verdict.scores[Label.ACCEPTANCE]
    if verdict.primary is Label.ACCEPTANCE:
        return chance >= _ACCEPTS_FROM
    named = acceptance.milestone is not None
    return named and Label.ACCEPTANCE in verdict.labels and chance >= _ACCEPTS_BESIDE_FROM


def _evidence(
    message: Message, verdict: Verdict, found: _Findings, language: str
) -> tuple[Evidence, ...]:
    """One entry per value that is not None, each an exact quote."""
    places: list[tuple[str, str, Span]] = []
    for field, numbers in (
        ("invoice_numbers", invoice_numbers(found.numbers)),
        ("po_numbers", order_numbers(found.numbers)),
    ):
        places += [(field, number.written, number.at) for number in numbers]
    promise, disputed, acceptance = found.promise, found.disputed, found.acceptance
    if promise:
        places.append(("promised_date", promise.on.isoformat(), promise.at))
        if promise.amount and promise.amount_at:
            places.append(("promised_amount", str(promise.amount), promise.amount_at))
    if disputed:
        places.append(("disputed_amount", str(disputed.amount), disputed.at))
    if acceptance.accepts is not None and acceptance.at:
        places.append(("accepts_milestone", str(acceptance.accepts).lower(), acceptance.at))
    if acceptance.milestone:
        name = acceptance.milestone.of(message.text)
        places.append(("milestone_mention", name, acceptance.milestone))
    return tuple(
        Evidence(
            source=message.source,
            field=field,
            value=value,
            quote=at.of(message.text),
            start=at.start,
            end=at.end,
        )
        for field, value, at in places
    )


def _phrases(
    message: Message,
    model: Classifier,
    labels: tuple[Label, ...],
    language: str,
    counts: Mapping[str, int],
) -> tuple[Phrase, ...]:
    """The words that drove each label: the cues and words with the strongest pull, in order."""
    text = message.text
    shown = {term: count for term, count in counts.items() if term[0] in "wq"}
    cues, words = find_cues(text, language), word_places(text)
    found: list[Phrase] = []
    for label in labels:
        pull = model.pull(label, shown)
        taken: list[Span] = []
        for term, strength in sorted(pull.items(), key=lambda item: -item[1]):
            if strength <= 0 or len(taken) == _PHRASES:
                break
            places = (
                [cue.at for cue in cues if cue.name == term[2:]]
                if term.startswith("q:")
                else _words_at(words, term)
            )
            free = [at for at in places if not any(at.touches(other) for other in taken)]
            if free:
                taken.append(free[0])
        found += [Phrase(label, at.of(text), at.start, at.end) for at in sorted(taken)]
    return tuple(found)


def _words_at(places: list[tuple[str, Span]], term: str) -> list[Span]:
    """Where a word or a pair of words stands; letters inside words explain nothing."""
    words = term[2:].split()
    if not term.startswith("w:") or "0" in term or all(word in _SMALL_WORDS for word in words):
        return []
    if len(words) == 1 and len(words[0]) < 4:
        return []
    windows = zip(*(places[at:] for at in range(len(words))), strict=False)
    return [
        Span(window[0][1].start, window[-1][1].end)
        for window in windows
        if all(said == word for (said, _), word in zip(window, words, strict=True))
    ]
