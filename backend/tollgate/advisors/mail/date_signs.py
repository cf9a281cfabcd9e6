"""Signs by which a judge tells the promised day from other dates of a mail."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.amounts import find_amounts
from tollgate.advisors.grounding.dates import DateMention
from tollgate.advisors.grounding.sentences import sentence_around
from tollgate.advisors.mail.day_rows import rows
from tollgate.advisors.mail.pay_dates import pay_dates
from tollgate.advisors.mail.promises import FAMILIES, OTHER_DATE, rule_score
from tollgate.advisors.mail.surroundings import (
    SaidSentence,
    about,
    alone,
    beside,
    meant,
    says,
    together,
    words_around,
)
from tollgate.domain.receivables.said import Label

_MATTERS = (
    Label.PAYMENT_SCHEDULED,
    Label.PAYMENT_DIFFICULTY,
    Label.ALREADY_PAID,
    Label.APPROVAL_PENDING,
    Label.DELIVERABLE_DISPUTE,
)


@dataclass(frozen=True, slots=True)
class DateSigns:
    """A date of a mail and what speaks for and against it being promised."""

    mention: DateMention
    signs: tuple[str, ...]


def date_signs(
    text: str,
    start: int,
    written_on: date,
    language: str,
    chances: Mapping[Label, float],
    sentences: Sequence[SaidSentence] = (),
) -> tuple[DateSigns, ...]:
    """Every date from `start` on that names a day, in order, with its signs. `sentences`: what the
    classifier says of each by itself."""
    shown = folded(text)
    mentions = [m for m in pay_dates(text, written_on, language) if m.at.end > start]
    amounts = [amount.at for amount in find_amounts(text, language)]
    in_row = rows(shown, mentions)
    found = []
    for i, mention in enumerate(mentions):
        if mention.value is None:
            continue
        signs = set(words_around(text, shown, mention.at))
        signs.update(says(FAMILIES, text, shown, mention.at))
        signs.update(about(chances, _MATTERS))
        signs.update(alone(sentences, mention.at, _MATTERS))
        signs.update(beside(sentences, mention.at, _MATTERS[:1]))
        signs.update(meant(text, mention.at, language))
        signs.update(_form(mention, shown, written_on))
        sentence = sentence_around(mention.at, text)
        if any(sentence.holds(at) for at in amounts):
            signs.add("an amount beside it")
        signs.add(f"row {min(in_row[i], 2)}")
        signs.add(f"date number {min(i, 3)}")
        signs.add(f"dates {min(len(mentions), 4)}")
        signs.add(f"rule={min(rule_score(text, mention, written_on, language), 9) // 2}")
        signs.add(f"language={language}")
        signs |= together(
            signs,
            ("clause says", "asked", "ahead", "row 1"),
            (f"{_MATTERS[0]}>", "clause says"),
        )
        found.append(DateSigns(mention, tuple(sorted(signs))))
    return tuple(found)


def _form(mention: DateMention, shown: str, written_on: date) -> Iterator[str]:
    ahead = (mention.value - written_on).days if mention.value else 0
    steps = (-40, -3, 0, 1, 4, 11, 35, 70, 130)
    yield f"ahead={sum(ahead >= step for step in steps)}"
    if ahead < 0:
        yield "gone"
    if mention.approximate:
        yield "approximate"
    said = " ".join(mention.at.of(shown).split())
    yield "form=" + re.sub(r"\d+", "9", re.sub(r"[a-z]{3,}", "a", said))[:20]
    before = shown[max(0, mention.at.start - 30) : mention.at.start]
    if OTHER_DATE.search(before):
        yield "another date's word"
