"""Amounts that a mail may dispute, stated or one arithmetic step away, with signs for a judge."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.scope import clause_around
from tollgate.advisors.grounding.sentences import sentence_around
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.mail.dispute_ideas import SOFT_UNIT, Idea, ideas
from tollgate.advisors.mail.disputes import AGREED, FAMILIES, OF_ALL
from tollgate.advisors.mail.money_places import COUNTED, Figure, counts_in, money_places
from tollgate.advisors.mail.promises import FAMILIES as PROMISES
from tollgate.advisors.mail.surroundings import (
    SaidSentence,
    about,
    alone,
    beside,
    concepts_in,
    meant,
    says,
    together,
    words_around,
)
from tollgate.domain.receivables.said import Label
from tollgate.kernel.money import Money

_PAY = PROMISES["pay"]
_MATTERS = (
    Label.AMOUNT_DISPUTE,
    Label.DELIVERABLE_DISPUTE,
    Label.TAX_QUESTION,
    Label.DUPLICATE_INVOICE,
    Label.ALREADY_PAID,
    Label.PAYMENT_SCHEDULED,
    Label.PO_MISMATCH,
)
_MOST_FIGURES = 14
_WORD = re.compile(r"[^\W\d_]+")
# What stands right beside an amount, or a count, that is too much.
_TOO_MUCH = re.compile(
    r"\W{0,3}(?:\w+\W+){0,2}?(?:too (?:much|many|high)|over\b|more than|extra|off\b|less\b|short\b"
    r"|in excess|difference|higher|zu ?viel|mehr\b|weniger|daruber|differenz|de trop|en trop"
    r"|de plus"
    r"|de moins|d'ecart|de mas|demas|menos|de diferencia|in piu|di troppo|in meno|di differenza"
    r"|te veel|meer\b|minder|verschil|a mais|a menos|de diferenca|demais)"
)
_TAKEN_OFF = re.compile(
    r"(?:difference of|minus|less|deduct\w*|take|taking|remove|credit\w*|hold\w* back"
    r"|withh[eo]ld\w*"
    r"|retain\w*|keep\w*|short by|off by|over by|disput\w*|reject\w*|question\w*|owe"
    r"|not (?:pay\w*|owe)"
    r"|except|everything but|all but|abzuglich|abziehen|kurz\w*|behalt\w*|einbehalt\w*|streich\w*"
    r"|differenz von|um|bis auf|deduis\w*|dedui\w*|retenons|reten\w+|sauf|enlev\w+|retir\w+"
    r"|ecart de"
    r"|descont\w+|quit\w+|retenemos|salvo|menos|diferencia de|tratten\w+|tolg\w+|togli\w*|decurt\w+"
    r"|tranne|differenza di|inhoud\w*|houden|haal\w*|trek\w*|behalve|verschil van|tir\w+|reter\w*"
    r"|retemos|diferenca de|exceto)(?:\W+\w+){0,3}?\W+$"
)


# Signs that mean another thing with every way to an amount.
_WITH_HOW = (
    "clause says",
    "sentence says",
    "clause means",
    "before means",
    "after means",
    "before it says",
    "rule=",
    "figures=",
    "between",
    "amount_dispute>",
    "deliverable_dispute>",
    "rank",
    "soft",
    "contested",
)


@dataclass(frozen=True, slots=True)
class DisputeSigns:
    """An amount, the words it stands in or follows from, and what speaks for and against it."""

    amount: Money
    at: Span
    signs: tuple[str, ...]


def dispute_signs(
    text: str,
    start: int,
    language: str,
    chances: Mapping[Label, float],
    currency: str,
    taken: tuple[Span, ...] = (),
    sentences: Sequence[SaidSentence] = (),
) -> tuple[DisputeSigns, ...]:
    """Every amount from `start` on that may be the disputed one.

    `currency`: what bare figures are in. `taken`: places known to be no amounts. `sentences`: what
    the classifier says of each by itself.
    """
    figures = money_places(text, start, language, currency, taken)
    if len(figures) > _MOST_FIGURES:
        return ()
    shown = folded(text)
    counts = counts_in(text, start, language, figures, taken)
    found = ideas(text, shown, language, figures, counts)
    ways: dict[int, set[str]] = {}
    for idea in found:
        ways.setdefault(idea.minor, set()).add(idea.how)
    at_places = {
        place: _at_place(text, shown, place, language, sentences)
        for place in {place for idea in found for place in idea.places[:2]}
    }
    borne_out = _borne_out(figures, counts, text, shown)
    refused, row = _refused_and_fine(figures, text, shown), _row(figures, counts, shown)
    of_all = _of_matters(chances) | {f"language={language}", f"ideas={min(len(found), 6)}"}
    of_all.add(f"figures={min(len(figures), 5)}")
    whole = _of_mail(figures, counts, shown[start:], shown)
    whole += [f"mail means {name}" for name in sorted(set(concepts_in(text[start:], language)))]
    judged = []
    for idea in found:
        signs = {*_of_idea(idea, figures, text, shown), *_contrast(idea, refused), *of_all}
        signs = signs.union(_in_row(idea, row), *(at_places[place] for place in idea.places[:2]))
        others = [f"also {how}" for how in ways[idea.minor] - {idea.how}]
        roles = [role for place in idea.places for role in borne_out.get(place, ())]
        signs.update(others)
        signs.update(f"{sign} & how={idea.how}" for sign in (*others, *roles, *whole))
        signs |= together(signs, ("how=",), _WITH_HOW)
        signs |= together(signs, ("rank", "amount_dispute>"), ("rule=", "clause says", "figures="))
        judged.append(DisputeSigns(Money(idea.minor, currency), idea.at, tuple(sorted(signs))))
    return tuple(judged)


def _of_matters(chances: Mapping[Label, float]) -> set[str]:
    matters = set(about(chances, _MATTERS))
    return matters | {f"contested {sign}" for sign in about(_disputing(chances), (Label.OTHER,))}


def _at_place(
    text: str, shown: str, place: Span, language: str, sentences: Sequence[SaidSentence]
) -> set[str]:
    """What the words round a figure or a count say."""
    signs = {*words_around(text, shown, place), *says(FAMILIES, text, shown, place)}
    signs.update(alone(sentences, place, _MATTERS))
    signs.update(beside(sentences, place, _MATTERS[:2]))
    signs.update(meant(text, place, language))
    return signs


def _of_mail(
    figures: list[Figure], counts: list[tuple[Decimal, Span]], new: str, shown: str
) -> list[str]:
    """What a mail says as a whole of how its figures belong together, and how many it has."""
    signs = [f"mail says {name}" for name, words in OF_ALL.items() if words.search(new)]
    signs += [
        f"mail says {name}" for name in ("fine", "agreed", "unasked") if FAMILIES[name].search(new)
    ]
    signs.append(f"prices={any(f.unit for f in figures)}")
    signs.append(f"counts={min(len(counts), 4)}")
    signs.append(f"shares {min(new.count('%'), 3)}")
    signs.append(f"unit prices {min(sum(f.unit for f in figures), 3)}")
    signs.append(f"stated {min(len({f.minor for f in figures if not f.unit}), 5)}")
    counted = sum(COUNTED.match(shown, at.end) is not None for _, at in counts)
    signs.append(f"counted {min(counted, 3)} of {min(len(counts), 4)}")
    return signs


Row = list[tuple[Span, str]]


def _row(figures: list[Figure], counts: list[tuple[Decimal, Span]], shown: str) -> Row:
    """Figures and counts in the order they stand in, each with its kind: an amount, a price, a
    price by the words before it, something counted, another number."""
    row = []
    for figure in figures:
        before = shown[max(0, figure.at.start - 24) : figure.at.start]
        row.append((figure.at, "u" if figure.unit else "s" if SOFT_UNIT.search(before) else "a"))
    for _, at in counts:
        if not any(at.touches(figure.at) for figure in figures):
            row.append((at, "c" if COUNTED.match(shown, at.end) else "n"))
    return sorted(row)


def _in_row(idea: Idea, row: Row) -> Iterator[str]:
    """Where an idea's figures and counts stand among all of the mail's."""
    for name, kinds in (("all", "usacn"), ("told", "usac"), ("money", "usa")):
        part = [(at, kind) for at, kind in row if kind in kinds]
        order = "".join(kind for _, kind in part)[:7]
        mine = "".join(str(i) for i, (at, _) in enumerate(part[:7]) if at in idea.places)
        yield f"row {name} {order}: {mine} & how={idea.how}"


_OPPOSED = ("less", "fine", "right", "unasked")


def _refused_and_fine(figures: list[Figure], text: str, shown: str) -> dict[Span, tuple[bool, ...]]:
    """Of each figure: whether its clause speaks of too much, calls it in order, or unasked for."""
    clauses = {figure.at: clause_around(figure.at, text).of(shown) for figure in figures}
    return {
        at: tuple(FAMILIES[name].search(clause) is not None for name in _OPPOSED)
        for at, clause in clauses.items()
    }


def _contrast(idea: Idea, said: Mapping[Span, tuple[bool, ...]]) -> Iterator[str]:
    """How many of an idea's figures are refused, and called fine, against all others."""
    mine = [each for at, each in said.items() if at in idea.places]
    others = [each for at, each in said.items() if at not in idea.places]
    if not mine or not others:
        return
    for i, name in enumerate(_OPPOSED):
        here, there = (_share([each[i] for each in part]) for part in (mine, others))
        yield f"{name} here {here}, elsewhere {there} & how={idea.how}"
    refused = _share([each[0] or each[3] for each in mine])
    sound = _share([each[1] or each[2] for each in others])
    yield f"refused here {refused}, sound elsewhere {sound} & how={idea.how}"


def _share(told: Sequence[bool]) -> str:
    return "all" if all(told) else "some" if any(told) else "none"


def no_dispute_signs(
    chances: Mapping[Label, float], language: str, sentences: Sequence[SaidSentence] = ()
) -> tuple[str, ...]:
    """What speaks for it that a mail disputes no amount, or does not tell it."""
    signs = {"none", f"none language={language}"}
    signs.update(f"none {sign}" for sign in about(chances, _MATTERS))
    signs.update(f"none contested {sign}" for sign in about(_disputing(chances), (Label.OTHER,)))
    for label in _MATTERS[:2]:
        most = max((each.chances[label] for each in sentences), default=0.0)
        signs.update(f"none most {sign}" for sign in about({label: most}, (label,)))
    return tuple(sorted(signs))


def _disputing(chances: Mapping[Label, float]) -> Mapping[Label, float]:
    """The chance that anything about money or work is contested, under one name."""
    contested = (Label.AMOUNT_DISPUTE, Label.DELIVERABLE_DISPUTE, Label.TAX_QUESTION)
    return {Label.OTHER: sum(chances.get(label, 0.0) for label in contested)}


def _sides(idea: Idea, figures: list[Figure], text: str, shown: str) -> Iterator[str]:
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


def _borne_out(
    figures: list[Figure], counts: list[tuple[Decimal, Span]], text: str, shown: str
) -> dict[Span, set[str]]:
    """Figures and counts that bear each other out: a sum of two others and which part of it is
    being paid, a gap between two others."""
    found: dict[Span, set[str]] = {}

    def note(at: Span, role: str) -> None:
        found.setdefault(at, set()).add(role)

    paid = {f.at for f in figures if _PAY.search(clause_around(f.at, text).of(shown))}
    for i, one in enumerate(figures):
        for other in figures[i + 1 :]:
            wholes = [f.at for f in figures if f.minor == one.minor + other.minor]
            for whole in wholes:
                note(whole, "whole")
            if wholes:
                for mine, rest in ((one.at, other.at), (other.at, one.at)):
                    note(mine, f"part paid={mine in paid} rest paid={rest in paid}")
    for figure in figures:
        for count, at in counts:
            totals = [
                f.at for f in figures if f.minor == round(figure.minor * count) != figure.minor
            ]
            for total in totals if count > 1 else ():
                note(total, "product")
                note(at, "makes a total")
                note(figure.at, "price of a total")
    for i, (count, at) in enumerate(counts):
        for number, there in counts[i + 1 :]:
            gaps = [p for gap, p in counts if abs(count - number) == gap]
            for place in gaps:
                note(place, "gap")
            if gaps:
                note(at, "of a gap")
                note(there, "of a gap")
    return found


def _close_by(idea: Idea, figures: list[Figure], shown: str) -> Iterator[str]:
    """What stands right beside the amounts and counts that an amount was got from."""
    money = {figure.at for figure in figures}
    counts = [place for place in idea.places if place not in money]
    for place in idea.places:
        kind = "amount" if place in money else "count"
        if _TOO_MUCH.match(shown, place.end):
            yield f"{kind} too much & how={idea.how}"
        if _TAKEN_OFF.search(shown[max(0, place.start - 45) : place.start]):
            yield f"{kind} taken off & how={idea.how}"
    units = [COUNTED.match(shown, place.end) for place in counts]
    if counts:
        yield f"counted={sum(unit is not None for unit in units)}of{len(units)} & how={idea.how}"
        for name, words in FAMILIES.items():
            if any(words.search(shown[max(0, p.start - 40) : p.end + 25]) for p in counts):
                yield f"count near {name} & how={idea.how}"
    if len(units) == 2 and all(units):
        yield f"same count {len({unit[1] for unit in units if unit}) == 1} & how={idea.how}"


def _of_idea(idea: Idea, figures: list[Figure], text: str, shown: str) -> Iterator[str]:
    yield f"how={idea.how}"
    stated = sorted({f.minor for f in figures if not f.unit})
    if idea.minor in stated:
        rank = stated.index(idea.minor)
        yield (
            "rank=only"
            if len(stated) == 1
            else f"rank={'first' if not rank else 'last' if rank == len(stated) - 1 else 'middle'}"
        )
        yield f"order={min([f.minor for f in figures].index(idea.minor), 3)}"
    if idea.how in ("difference", "sum") and len(stated) > 2:
        values = sorted({f.minor for f in figures if f.at in idea.places}, reverse=True)
        ranks = [min(stated[::-1].index(value), 3) for value in values]
        yield f"ranks {ranks} of {min(len(stated), 5)} & how={idea.how}"
    if stated and idea.minor > 20 * stated[-1]:
        yield "many times any stated"
    yield from _sides(idea, figures, text, shown)
    yield from _close_by(idea, figures, shown)
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
    if len(idea.places) > 1:
        yield f"spread={min((idea.at.end - idea.at.start) // 40, 6)} & how={idea.how}"
        sentence = sentence_around(idea.places[0], text)
        held = all(sentence.holds(place) for place in idea.places)
        yield f"one sentence {held} & how={idea.how}"
    if stated and idea.minor > stated[-1]:
        yield "more than any stated"
    for figure in figures:
        if figure.at in idea.places:
            yield f"marked={figure.marked}"
            before = shown[max(0, figure.at.start - 24) : figure.at.start]
            if SOFT_UNIT.search(before):
                yield "soft unit"
    yield f"round={len(str(idea.minor)) - len(str(idea.minor).rstrip('0'))}"
