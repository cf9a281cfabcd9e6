"""Candidates for the amount: every sum of money, with its labels and what its sentence does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tollgate.advisors.documents.candidates.candidate import Candidate, united
from tollgate.advisors.documents.candidates.scene import Scene
from tollgate.advisors.documents.candidates.traits import traits
from tollgate.advisors.documents.fields.money_and_dates import NEGATIVE
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.reading import DocumentType
from tollgate.advisors.documents.vocabulary.label_words import senses
from tollgate.advisors.grounding.amounts import find_amounts, parse_amount
from tollgate.kernel.money import Money

_MOST = 250
_BARE = re.compile(
    r"(?<![\w.,/-])[-−(]?\d{1,3}(?:[ .,'’]\d{3})*(?:[.,]\d{2}|[.,][-–—]{1,2})?\)?(?![\w/%]|[.,]\d)"
)


def amounts(scene: Scene) -> list[Candidate]:
    """Every amount that is said, not one of a choice left unticked or of an older mail; in a change
    order also as a deduction."""
    raw = [one for one in _written(scene) if scene.figures.counts(one[1].page, one[1].start)]
    raw = raw[:_MOST]
    largest = max((abs(money.minor) for money, _, _ in raw), default=0)
    distinct = {abs(money.minor) for money, _, _ in raw}
    measures = _measures(scene) if len(distinct) < 30 else ()
    listed = []
    for place, (money, found, source) in enumerate(raw):
        said = traits(scene, found, source) | _column(scene, found)
        said |= {"largest"} if abs(money.minor) == largest else set()
        said |= {"only"} if len(distinct) == 1 else {f"of:{min(len(distinct), 4)}"}
        said |= {"first"} if place == 0 else set()
        said |= {"last"} if place == len(raw) - 1 else set()
        said |= {"zero"} if money.minor == 0 else set()
        said |= _sums(abs(money.minor), distinct)
        if any(abs(money.minor - rate * times) < 1 for rate in distinct for times in measures):
            said.add("is:product")
        listed.append(Candidate(found, frozenset(said), money))
        if scene.kind is DocumentType.CHANGE_ORDER and money.minor > 0:
            less = _lessens(scene, found)
            listed.append(Candidate(found, frozenset({*said, "turned", *less}), -money))
    rule = scene.figures.amount()
    if rule is not None:
        said = {"src:rule", f"src:rule&{scene.kind.value}"}
        listed.append(Candidate(rule[1], frozenset(said), rule[0]))
    return united(listed)


def _written(scene: Scene) -> Iterator[tuple[Money, Found, str]]:
    figures = scene.figures
    for number, page in scene.sheets.pages.items():
        taken = []
        for amount in find_amounts(page.text, figures.language, figures.habits):
            taken.append((amount.at.start, amount.at.end))
            if amount.money is not None:
                at = amount.at
                yield amount.money, Found(at.of(page.text), number, at.start, at.end), "money"
        if figures.habits.currency is None:
            continue
        for match in _BARE.finditer(page.text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            grouped = re.search(r"[.,'’ ]\d{2,3}\b|[.,][-–—]", match[0]) is not None
            money = parse_amount(match[0], figures.language, figures.habits) if grouped else None
            if money is not None:
                yield money, Found(match[0], number, match.start(), match.end()), "bare"


def _measures(scene: Scene) -> tuple[float, ...]:
    """Plain numbers that may be hours, days or pieces."""
    found: set[float] = set()
    for page in list(scene.sheets.pages.values())[:4]:
        for match in re.finditer(
            r"(?<![\w.,/-])(\d{1,3})(?:[.,](\d{1,2}))?(?![\w/-]|[.,]\d)", page.text
        ):
            found.add(float(f"{match[1]}.{match[2] or 0}"))
    return tuple(sorted(number for number in found if number > 1))[:200]


def _column(scene: Scene, found: Found) -> set[str]:
    """Whether it is the last figure of its row or column, as totals are."""
    cell = scene.cell_at(found.page, found.start)
    if cell is None:
        return set()
    said = set()
    row = scene.sheets.rows[cell.page][cell.row]
    figures = [c for c in row if re.search(r"\d[.,]\d|\d{3}", c.text)]
    if len(figures) > 1:
        said.add("row:last" if max(figures, key=lambda c: c.box[0]) is cell else "row:amid")
    around = scene.around.of(cell)
    over = around.above is not None and re.search(r"\d[.,]\d", around.above.text) is not None
    under = around.under is not None and re.search(r"\d[.,]\d", around.under.text) is not None
    if over or under:
        said.add(f"column:{'amid' if over and under else 'end' if over else 'head'}")
    return said


def _sums(minor: int, others: set[int]) -> set[str]:
    """Whether it is the sum of two others, or a part of such a sum."""
    if len(others) > 40 or not minor:
        return set()
    rest = sorted(other for other in others if other and other != minor)
    whole = set(rest)
    said = set()
    if any(minor - other in whole and minor - other != other for other in rest):
        said.add("is:sum")
    if any(minor + other in whole for other in rest):
        said.add("is:part")
    if any(
        abs(round(other * rate) - minor) <= 1
        for other in rest
        for rate in (0.05, 0.07, 0.08, 0.081, 0.1, 0.19, 0.2, 0.21, 0.22, 0.23)
    ):
        said.add("is:share")
    return said


def _lessens(scene: Scene, found: Found) -> set[str]:
    """Words that make a change a deduction: in its line, its sentence, elsewhere."""
    folded = scene.sheets.folded[found.page]
    begin = folded.rfind("\n", 0, found.start) + 1
    line = folded[begin : found.start]
    said = set()
    if NEGATIVE.search(line):
        said.add("less:line")
    if "decrease" in senses(line, scene.sheets.languages):
        said.add("less:sense")
    if NEGATIVE.search(folded[max(0, found.start - 150) : found.end + 60]):
        said.add("less:near")
    if any(NEGATIVE.search(page) for page in scene.sheets.folded.values()):
        said.add("less:somewhere")
    return said or {"less:no"}
