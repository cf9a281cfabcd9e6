"""The law of grounding: a value counts only if its quote stands in the source and says it.

Both engines obey it. What fails is dropped with a reason; nothing is repaired.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tollgate.advisors.grounding.amounts import (
    NO_HABITS,
    Amount,
    AmountHabits,
    find_amounts,
    parse_amount,
)
from tollgate.advisors.grounding.boxes import option_around
from tollgate.advisors.grounding.dates import Order, find_dates
from tollgate.advisors.grounding.disguise import disguises
from tollgate.advisors.grounding.machine_address import addresses_machine
from tollgate.advisors.grounding.quotes import places
from tollgate.advisors.grounding.relative_dates import find_relative_dates
from tollgate.advisors.grounding.scope import Cue, governing, says
from tollgate.advisors.grounding.sentences import sentence_around
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.words_and_digits import agree, words_beside
from tollgate.kernel.money import Money


class Stance(StrEnum):
    """What a statement's sentence must be like for the value to follow from it."""

    STATED = "stated"  # the value stands there; nothing turns it round
    FIRM = "firm"  # stated, and under no condition
    ACCEPTS = "accepts"  # an accepting word, free of negation, condition and foreign claims
    REJECTS = "rejects"  # a refusing word, or an accepting one negated
    CONDITIONAL = "conditional"  # an accepting word under a condition
    MENTIONED = "mentioned"  # the value stands there, whatever the sentence does with it
    QUOTED = "quoted"  # the value is a label; that the quote stands is all that can be proved


@dataclass(frozen=True, slots=True)
class Source:
    """One text that quotes are taken from, and how it writes.

    `page` counts from 1, None for mails; `written_on` lets relative dates count; `date_order` and
    `habits` come from the whole document. `shown` is the text as a model saw it, masked but of
    the same length, if that differs: quotes are looked for in it.
    """

    text: str
    page: int | None = None
    language: str | None = None
    written_on: date | None = None
    date_order: Order | None = None
    habits: AmountHabits = NO_HABITS
    shown: str | None = None


@dataclass(frozen=True, slots=True)
class Grounded:
    """A value that its source proves: `quote` is exactly `source.text[start:end]`."""

    value: Money | date | str
    quote: str
    start: int
    end: int
    page: int | None


@dataclass(frozen=True, slots=True)
class Dropped:
    """A value that its source does not prove: a stable code, and why in one sentence."""

    code: str
    why: str


def ground(
    value: Money | date | str,
    quote: str,
    source: Source,
    stance: Stance = Stance.STATED,
    at: Span | None = None,
) -> Grounded | Dropped:
    """Prove a value by its quote, or drop it.

    The quote must stand in the source (exactly at `at`, if given; else it is looked for, and every
    place where it stands must prove the value). The value is read again from inside the quote and
    must equal. The sentence around must have the stance; amounts in words beside must agree. For
    the stances ACCEPTS, REJECTS, CONDITIONAL and QUOTED the value is a label, and the words count.
    """
    if at is not None:
        if at.of(source.text) != quote:
            return Dropped("quote_misplaced", "the quote does not stand at its offsets")
        found: tuple[Span, ...] = (at,)
    else:
        found = places(quote, source.text if source.shown is None else source.shown)
    if not found:
        return Dropped("quote_not_found", "the quote does not stand in the source")
    for place in found:
        problem = _problem(value, place, source, stance)
        if problem is not None:
            if len(found) > 1:
                return Dropped("quote_ambiguous", f"it stands in several places; {problem.why}")
            return problem
    place = found[0]
    return Grounded(value, place.of(source.text), place.start, place.end, source.page)


def _problem(
    value: Money | date | str, place: Span, source: Source, stance: Stance
) -> Dropped | None:
    sentence = sentence_around(place, source.text, source.language)
    if any(found.at.touches(place) for found in disguises(source.text)):
        return Dropped("disguised", "the quote holds invisible or look-alike characters")
    if _spoken_to_machine(sentence, place, source.text):
        return Dropped("instruction_to_machine", "the sentence addresses a machine")
    if stance is Stance.QUOTED:
        return None
    if stance in _JUDGED:
        return _judged(place, source, stance)
    problem = _reread(value, place, source)
    if problem is not None or stance is Stance.MENTIONED:
        return problem
    reached = governing(place, source.text, source.language)
    if Cue.NEGATION in reached:
        return Dropped("negated", "the sentence denies it")
    if Cue.ATTRIBUTION in reached:
        return Dropped("attributed", "the sentence reports somebody else's claim")
    if stance is Stance.FIRM and Cue.CONDITION in reached:
        return Dropped("conditional", "the sentence makes it conditional")
    return None


def _spoken_to_machine(sentence: Span, place: Span, text: str) -> bool:
    """Whether the sentence, or the line with its neighbours, is an instruction to a machine."""
    start = max(0, min(sentence.start, place.start) - 200)
    window = text[start : max(sentence.end, place.end) + 200]
    return any(
        found.at.moved(start).touches(sentence) or found.at.moved(start).touches(place)
        for found in addresses_machine(window)
    )


def _reread(value: Money | date | str, place: Span, source: Source) -> Dropped | None:
    if isinstance(value, Money):
        return _reread_amount(value, place, source)
    if isinstance(value, date):
        return _reread_date(value, place, source)
    return _reread_text(value, place.of(source.text))


def _reread_amount(value: Money, place: Span, source: Source) -> Dropped | None:
    """Reads in the whole text, so that a sign or currency just outside the quote still counts."""
    inside = [
        amount
        for amount in find_amounts(source.text, source.language, source.habits)
        if amount.digits.touches(place)
    ]
    if not inside:
        bare = parse_amount(place.of(source.text), source.language, source.habits)
        return None if bare == value else Dropped("not_in_quote", "the quote states no such amount")
    if any(not place.holds(amount.digits) for amount in inside):
        return Dropped("not_in_quote", "the quote cuts an amount in two")
    readings = {amount.money for amount in inside}
    if value.minor < 0 and -value in readings and _deducted(place, source):
        value = -value
    if value not in readings:
        return _near_miss(value, readings)
    return _words_problem([each for each in inside if each.money == value], source)


def _deducted(place: Span, source: Source) -> bool:
    """Whether the sentence calls the amount a deduction, so that its sign is in the word."""
    sentence = sentence_around(place, source.text, source.language)
    return bool(says("deduction", sentence.of(source.text), source.language))


def _near_miss(value: Money, readings: set[Money | None]) -> Dropped:
    for reading in readings:
        if reading is not None and reading.minor == value.minor:
            return Dropped("wrong_currency", f"the quote is in {reading.currency}")
        if reading is not None and reading == -value:
            return Dropped("wrong_sign", "the sign differs from that of the quote")
    if readings == {None}:
        return Dropped("unclear", "the amount in the quote cannot be read for sure")
    return Dropped("not_in_quote", "the quote states another amount")


def _words_problem(amounts: list[Amount], source: Source) -> Dropped | None:
    for amount in amounts:
        words = words_beside(source.text, amount, source.language)
        if words is not None and not agree(words, amount):
            return Dropped("amount_words_disagree", "words and digits state different amounts")
    return None


def _reread_date(value: date, place: Span, source: Source) -> Dropped | None:
    mentions = list(find_dates(source.text, source.language, source.date_order))
    if source.written_on is not None:
        full = find_relative_dates(source.text, source.written_on, source.language)
        mentions += [m for m in full if not any(m.at.touches(n.at) for n in mentions)]
    inside = [mention for mention in mentions if mention.at.touches(place)]
    held = [mention for mention in inside if place.holds(mention.at)]
    if any(mention.value == value for mention in held):
        return None
    if any(mention.value is None and value in mention.readings for mention in held):
        return Dropped("ambiguous_date", "day and month may change places")
    return Dropped("not_in_quote", "the quote states no such date")


_GAPS = re.compile(r"[\s\u00ad]+")


def _reread_text(value: str, quote: str) -> Dropped | None:
    """Text must stand in the quote as whole words, white space apart."""
    if value.strip() and places(value, quote):
        return None
    if value.strip() and _squeezed(value) == _squeezed(quote):
        return None
    return Dropped("not_in_quote", "the quote does not hold the value")


def _squeezed(text: str) -> str:
    return _GAPS.sub(" ", text).strip().casefold()


_JUDGED = frozenset((Stance.ACCEPTS, Stance.REJECTS, Stance.CONDITIONAL))


def _judged(place: Span, source: Source, stance: Stance) -> Dropped | None:
    """Whether the words of the quote carry the judgement that is read from them."""
    language = source.language
    quote = place.of(source.text)
    option = option_around(place, source.text)
    if option is not None and not option.ticked:
        return Dropped("unticked", "the box beside it is not ticked, or it is unclear whose it is")
    scene, spot = source.text, place
    if option is not None:  # of two boxes in a line the other one says nothing
        scene, spot = option.at.of(source.text), place.moved(-option.at.start)
    reached = governing(spot, scene, language)
    accepts, rejects = _accepts(quote, language), bool(says("reject", quote, language))
    sentence = sentence_around(spot, scene, language).of(scene)
    if stance is Stance.REJECTS:
        if rejects or (accepts and Cue.NEGATION in reached):
            return None
        return Dropped("not_in_quote", "the quote refuses nothing")
    if not accepts:
        return Dropped("not_in_quote", "the quote accepts nothing")
    if Cue.NEGATION in reached:
        return Dropped("negated", "the sentence denies the acceptance")
    if says("reject", sentence, language) and stance is Stance.ACCEPTS:
        return Dropped("negated", "the sentence also refuses")
    if Cue.ATTRIBUTION in reached:
        return Dropped("attributed", "the sentence reports somebody else's claim")
    if stance is Stance.ACCEPTS and (sentence.endswith("?") or says("pending", sentence, language)):
        return Dropped("pending", "the sentence asks for acceptance, or puts it into the future")
    if stance is Stance.ACCEPTS and Cue.CONDITION in reached:
        return Dropped("conditional", "the sentence makes the acceptance conditional")
    return None


def _accepts(quote: str, language: str | None) -> bool:
    """A verb that accepts, or the noun with a verb that declares it: a heading alone is neither."""
    if says("accept", quote, language):
        return True
    noun = says("accept_noun", quote, language)
    return bool(noun) and bool(says("declare", quote, language))
