"""Amounts that a mail may dispute, stated or one arithmetic step away, with signs for a judge."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tollgate.advisors.grounding.scope import clause_around
from tollgate.advisors.grounding.sentences import sentence_around
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.mail.cues import folded
from tollgate.advisors.mail.disputes import AGREED, FAMILIES
from tollgate.advisors.mail.money_places import Figure, counts_in, money_places
from tollgate.advisors.mail.reading import Label
from tollgate.advisors.mail.surroundings import about, says, together, words_around
from tollgate.kernel.money import Money

_MATTERS = (
    Label.AMOUNT_DISPUTE,
    Label.DELIVERABLE_DISPUTE,
    Label.TAX_QUESTION,
    Label.DUPLICATE_INVOICE,
    Label.ALREADY_PAID,
    Label.PAYMENT_SCHEDULED,
    Label.PO_MISMATCH,
)
_MOST_FIGURES = 8
# A bare whole number below a hundred units ("plot 11", "16 hours") is hardly ever an amount.
_LEAST_BARE = 100_00
_PERCENT = re.compile(r"(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:%|per ?cent|prozent|pour ?cent)")
_HALF = re.compile(r"\b(?:half|halfte|moitie|mitad|meta|helft|metade)\b")
# "three days at 320", "17 Stunden à 70": mostly a price per piece.
_SOFT_UNIT = re.compile(
    r"\d?\s?(?:\bat|\ba|\ban|\bfor|\baan|\bvan|\bzu|\bje|\bpor|\bper|\bde|\bda|[x×*@])\s?[€$£]?\s?$"
)
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class DisputeSigns:
    """An amount, the words it stands in or follows from, and what speaks for and against it."""

    amount: Money
    at: Span
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Idea:
    """One amount that the figures give: how it was got, and the places it was got from."""

    minor: int
    how: str
    places: tuple[Span, ...]

    @property
    def at(self) -> Span:
        return Span(min(p.start for p in self.places), max(p.end for p in self.places))


def dispute_signs(
    text: str,
    start: int,
    language: str,
    chances: Mapping[Label, float],
    currency: str,
    taken: tuple[Span, ...] = (),
) -> tuple[DisputeSigns, ...]:
    """Every amount from `start` on that may be the disputed one.

    `currency`: what bare figures are in. `taken`: places known to be no amounts.
    """
    figures = money_places(text, start, language, currency, taken)
    if len(figures) > _MOST_FIGURES:
        return ()
    shown = folded(text)
    ideas = list(_ideas(figures, counts_in(text, start, language, figures, taken), shown))
    ideas = [idea for idea in ideas if idea.minor > 0]
    ways: dict[int, set[str]] = {}
    for idea in ideas:
        ways.setdefault(idea.minor, set()).add(idea.how)
    matters = set(about(chances, _MATTERS))
    matters |= {f"contested {sign}" for sign in about(_disputing(chances), (Label.OTHER,))}
    found = []
    for idea in ideas:
        signs = set(_of_idea(idea, figures, text, shown))
        signs.update(f"also {how}" for how in ways[idea.minor] - {idea.how})
        signs.add(f"ideas={min(len(ideas), 6)}")
        signs.add(f"figures={min(len(figures), 5)}")
        signs.add(f"language={language}")
        signs |= matters
        signs |= together(
            signs,
            ("how=",),
            (
                "clause says",
                "sentence says",
                "rule=",
                "figures=",
                "between",
                "amount_dispute>",
                "deliverable_dispute>",
                "rank",
                "soft",
                "contested",
            ),
        )
        signs |= together(signs, ("rank", "amount_dispute>"), ("rule=", "clause says", "figures="))
        found.append(DisputeSigns(Money(idea.minor, currency), idea.at, tuple(sorted(signs))))
    return tuple(found)


def _ideas(figures: list[Figure], counts: list[tuple[float, Span]], shown: str) -> Iterator[_Idea]:
    """What is stated, and what one step from it gives."""
    for figure in figures:
        if figure.marked or figure.minor >= _LEAST_BARE or figure.at.of(shown).isdigit() is False:
            yield _Idea(figure.minor, "unit price" if figure.unit else "stated", (figure.at,))
    for i, one in enumerate(figures):
        for other in figures[i + 1 :]:
            gap = abs(one.minor - other.minor)
            if gap and one.unit == other.unit:
                how = "difference of prices" if one.unit else "difference"
                yield _Idea(gap, how, (one.at, other.at))
                if one.unit:
                    for count, at in counts:
                        yield _Idea(
                            round(gap * count), "prices times count", (one.at, other.at, at)
                        )
    for figure in figures:
        yield from _times(figure, counts)
        yield from _shares(figure, shown)


def _shares(figure: Figure, shown: str) -> Iterator[_Idea]:
    """A percentage of an amount, the gap between two percentages, a half."""
    shares = [
        (float(match[1].replace(",", ".")), Span(match.start(), match.end()))
        for match in _PERCENT.finditer(shown)
    ][:4]
    for i, (share, at) in enumerate(shares):
        yield _Idea(round(figure.minor * share / 100), "share", (figure.at, at))
        for other, there in shares[i + 1 :]:
            gap = round(figure.minor * abs(share - other) / 100)
            yield _Idea(gap, "gap of shares", (figure.at, at, there))
    half = _HALF.search(shown)
    if half:
        yield _Idea(figure.minor // 2, "half", (figure.at, Span(half.start(), half.end())))


def _times(figure: Figure, counts: list[tuple[float, Span]]) -> Iterator[_Idea]:
    """A count, or the gap between two counts, times a price."""
    kind = "unit price" if figure.unit else "amount"
    free = [(count, at) for count, at in counts if not at.touches(figure.at)]
    for i, (count, at) in enumerate(free):
        if count > 1:
            yield _Idea(round(figure.minor * count), f"count times {kind}", (figure.at, at))
        for other, there in free[i + 1 :]:
            gap = abs(count - other)
            if gap:
                yield _Idea(
                    round(figure.minor * gap), f"gap of counts times {kind}", (figure.at, at, there)
                )


def _disputing(chances: Mapping[Label, float]) -> Mapping[Label, float]:
    """The chance that anything about money or work is contested, under one name."""
    contested = (Label.AMOUNT_DISPUTE, Label.DELIVERABLE_DISPUTE, Label.TAX_QUESTION)
    return {Label.OTHER: sum(chances.get(label, 0.0) for label in contested)}


def _sides(idea: _Idea, figures: list[Figure], text: str, shown: str) -> Iterator[str]:
    """Of two stated amounts: whether one was asked and the other agreed, and which is higher."""
    stated = [f for f in figures if not f.unit]
    agreed = [bool(AGREED.search(clause_around(f.at, text).of(shown))) for f in stated]
    mine = [told for f, told in zip(stated, agreed, strict=True) if f.at in idea.places]
    if idea.how == "difference" and len(mine) == 2:
        yield f"agreed sides={sum(mine)}"
    if idea.how == "stated" and len(stated) > 1:
        yield f"agreed={any(mine)} others={any(agreed) and not all(agreed)}"
    amounts = sorted(f.minor for f in stated)
    if len(amounts) == 2 and amounts[0] < amounts[1] < 2 * amounts[0]:
        yield f"two alike & how={idea.how}"
        if any(agreed):
            yield f"two alike, one agreed & how={idea.how}"
        if idea.how == "stated":
            yield f"two alike & higher={idea.minor == amounts[1]}"


def _of_idea(idea: _Idea, figures: list[Figure], text: str, shown: str) -> Iterator[str]:
    yield f"how={idea.how}"
    for place in idea.places[:2]:
        yield from words_around(text, shown, place)
        yield from says(FAMILIES, text, shown, place)
    stated = sorted({f.minor for f in figures if not f.unit})
    if idea.minor in stated:
        rank = stated.index(idea.minor)
        yield (
            "rank=only"
            if len(stated) == 1
            else f"rank={'first' if not rank else 'last' if rank == len(stated) - 1 else 'middle'}"
        )
        yield f"order={min([f.minor for f in figures].index(idea.minor), 3)}"
    if stated and idea.minor > 20 * stated[-1]:
        yield "many times any stated"
    yield from _sides(idea, figures, text, shown)
    if len(idea.places) > 1:
        one, other = sorted(idea.places[:2])
        between = shown[one.end : other.start]
        yield f"between close {len(between) < 60}"
        yield f"between same sentence {sentence_around(one, text).holds(other)}"
        for word in set(_WORD.findall(between)) if len(between) < 120 else ():
            yield f"between:{word[:7]}"
        values = sorted(f.minor for f in figures if f.at in idea.places)
        if len(values) == 2:
            yield f"ratio={min(int(values[1] / max(1, values[0])), 5)}"
            yield f"falls={next(f.minor for f in figures if f.at in idea.places) == values[1]}"
    if stated and idea.minor > stated[-1]:
        yield "more than any stated"
    for figure in figures:
        if figure.at in idea.places:
            yield f"marked={figure.marked}"
            before = shown[max(0, figure.at.start - 12) : figure.at.start]
            if _SOFT_UNIT.search(before):
                yield "soft unit"
    yield f"round={len(str(idea.minor)) - len(str(idea.minor).rstrip('0'))}"
