"""What judges choose among the candidates of a mail: numbers, the promise, the disputed amount."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.mail.date_signs import date_signs
from tollgate.advisors.mail.dispute_signs import dispute_signs, no_dispute_signs
from tollgate.advisors.mail.disputes import Disputed
from tollgate.advisors.mail.home_money import currency_of, home_currency, local_currency
from tollgate.advisors.mail.judging import Judge
from tollgate.advisors.mail.message import Message
from tollgate.advisors.mail.milestone_signs import (
    milestone_signs,
    no_milestone_signs,
    speaks_of_work,
)
from tollgate.advisors.mail.number_kin import with_kin
from tollgate.advisors.mail.number_looks import NumberJudges, chances_of
from tollgate.advisors.mail.number_places import Role
from tollgate.advisors.mail.number_signs import number_signs
from tollgate.advisors.mail.numbers import Number
from tollgate.advisors.mail.pay_dates import either_order
from tollgate.advisors.mail.promises import Promise, promised_amount
from tollgate.advisors.mail.surroundings import SaidSentence
from tollgate.domain.receivables.said import Label

# A mail that is not about money at all is not searched for it; beside a matter that is certain, a
# promise or a dispute has a small chance and is there all the same.
_LEAST_CHANCE = 0.001
_PROMISING = (Label.PAYMENT_SCHEDULED, Label.PAYMENT_DIFFICULTY)
_CONTESTING = (
    Label.AMOUNT_DISPUTE,
    Label.DELIVERABLE_DISPUTE,
    Label.TAX_QUESTION,
    Label.PO_MISMATCH,
    Label.DUPLICATE_INVOICE,
)
# A later date must be this much surer than an earlier one to be the promise: of instalments the
# first counts.
SURER = 0.95
_SUMMER = range(4, 11)
# Where both orders of day and month are in use, "04/05/2027" names no day.
_EITHER_ORDER = frozenset(("CAD",))
_LONGEST = 12_000


class Said(Protocol):
    """What the classifier says of a mail: as a whole, and of each sentence by itself."""

    @property
    def scores(self) -> Mapping[Label, float]: ...

    @property
    def sentences(self) -> tuple[SaidSentence, ...]: ...


@dataclass(frozen=True, slots=True)
class Judges:
    """The judges, and from which probability on each says yes."""

    numbers: NumberJudges
    dates: Judge
    disputes: Judge
    milestones: Judge
    number_from: float
    date_from: float
    dispute_from: float
    milestone_from: float


def choose_numbers(
    message: Message, language: str, judges: Judges, chances: Mapping[Label, float]
) -> tuple[Number, ...]:
    """Invoice and order numbers of a mail in order; each written form has one role."""
    text = message.text[:_LONGEST]
    best: dict[str, tuple[float, str]] = {}
    first: dict[str, Span] = {}
    places = number_signs(text, message.new_start - 2, language, message.quoted, chances)
    written, signs = [place.written for place in places], [place.signs for place in places]
    for place, said in zip(places, chances_of(written, signs, judges.numbers), strict=True):
        role = Role.INVOICE if said[Role.INVOICE] >= said[Role.ORDER] else Role.ORDER
        either = said[Role.INVOICE] + said[Role.ORDER]
        first.setdefault(place.written, place.at)
        if either > best.get(place.written, (0.0, ""))[0]:
            best[place.written] = (either, role)
    kept = [
        Number(Role(role), each, first[each])
        for each, role in with_kin(best, judges.number_from).items()
    ]
    return tuple(sorted(kept, key=lambda number: number.at))


def choose_promise(
    message: Message,
    language: str,
    judges: Judges,
    verdict: Said,
    taken: tuple[Span, ...] = (),
) -> Promise | None:
    """The promised day, the first of several; None when nothing is promised for a day. `taken`:
    places known to be no amounts."""
    judge, least, chances = judges.dates, judges.date_from, verdict.scores
    if message.written_on is None or _sum(chances, _PROMISING) < _LEAST_CHANCE:
        return None
    text = message.text[:_LONGEST]
    judged = [
        (judge.chances(each.signs)["yes"], each.mention)
        for each in date_signs(
            text, message.new_start, message.written_on, language, chances, verdict.sentences
        )
    ]
    top = max((chance for chance, _ in judged), default=0.0)
    if top < least:
        return None
    chosen = next(m for chance, m in judged if chance >= max(least, SURER * top))
    currency = mail_currency(message, language)
    if chosen.value is None or (currency in _EITHER_ORDER and either_order(text, chosen.at)):
        return None
    amount, place = promised_amount(text, chosen.at, language, currency, taken)
    return Promise(chosen.value, chosen.at, amount, place)


def choose_dispute(
    message: Message,
    language: str,
    judges: Judges,
    verdict: Said,
    taken: tuple[Span, ...],
) -> Disputed | None:
    """The disputed amount; None when the mail disputes none or does not tell."""
    currency, chances = mail_currency(message, language), verdict.scores
    if currency is None or _sum(chances, _CONTESTING) < _LEAST_CHANCE:
        return None
    text = message.text[:_LONGEST]
    ideas = dispute_signs(
        text, message.new_start, language, chances, currency, taken, verdict.sentences
    )
    none = no_dispute_signs(chances, language, verdict.sentences)
    judged = judges.disputes.choice([idea.signs for idea in ideas], none)
    if not ideas or sum(judged) < judges.dispute_from:
        return None
    best: dict[int, float] = {}
    for idea, chance in zip(ideas, judged, strict=True):
        best[idea.amount.minor] = best.get(idea.amount.minor, 0.0) + chance
    chosen = max(best, key=lambda minor: best[minor])
    _, idea = max(
        (pair for pair in zip(judged, ideas, strict=True) if pair[1].amount.minor == chosen),
        key=lambda pair: pair[0],
    )
    return Disputed(idea.amount, idea.at)


def choose_milestone(message: Message, language: str, judges: Judges, verdict: Said) -> Span | None:
    """The words that name the milestone or deliverable spoken of; None where none is named."""
    if not speaks_of_work(verdict.scores):
        return None
    names = milestone_signs(
        message.text[:_LONGEST], message.new_start, language, verdict.scores, verdict.sentences
    )
    judged = judges.milestones.choice(
        [name.signs for name in names], no_milestone_signs(verdict.scores)
    )
    if not names or sum(judged) < judges.milestone_from:
        return None
    return max(zip(judged, names, strict=True), key=lambda pair: pair[0])[1].at


def mail_currency(message: Message, language: str) -> str | None:
    """What bare figures of a mail are in."""
    summer = message.written_on is not None and message.written_on.month in _SUMMER
    written = message.new_part[:_LONGEST]
    home = local_currency(written, language, message.clock)
    home = home or home_currency(language, message.clock, summer)
    return currency_of(written, language, message.quoted, home)


def _sum(chances: Mapping[Label, float], labels: tuple[Label, ...]) -> float:
    return sum(chances.get(label, 0.0) for label in labels)
