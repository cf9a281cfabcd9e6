"""Everything in a document that accepts, conditions or refuses: choices, sentences, results.

Sentences are taken one by one as they stand on the page; what they mean together, and whether
anybody signed them, is weighed in `verdict`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.decision.options import Option, find_choices
from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern
from tollgate.advisors.documents.vocabulary.stems import Say, is_rule
from tollgate.advisors.documents.vocabulary.wording import (
    ACCEPTANCE,
    CHOICES,
    MODAL,
    MODAL_ANY,
    OTHER_THING,
    say_of_option,
    say_of_sentence,
    speaks_of_now,
    weakly_said,
)
from tollgate.advisors.grounding.machine_address import addresses_machine
from tollgate.advisors.grounding.sentences import sentences
from tollgate.advisors.grounding.spans import Span

__all__ = ["Option", "Say", "Stances", "Statement"]

_GAP = "   "
_FEWEST_LETTERS = 18  # a shorter piece of a row is a table's heading or value, no sentence


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that decides."""

    say: Say
    page: int
    start: int
    end: int
    text: str
    formula: bool = False  # "by signing ... accepts": counts only with a signature
    weak: bool = False  # told by stems alone, in no wording that is listed
    rule: bool = False  # may tell what happens in general, not what was decided


class Stances:
    """Everything in a document that accepts, conditions or refuses."""

    def __init__(
        self,
        sheets: Sheets,
        stop: dict[int, int] | None = None,
        begin: dict[int, int] | None = None,
    ) -> None:
        """`begin` and `stop` bound the text that counts per page, as in a mail with its thread."""
        self.begin = begin or {}
        self.sheets = sheets
        self.languages = sheets.languages
        self.stop = stop or {}
        # "(approved / not approved)": a decision is asked for, whether it was given or not
        self.offered = any(
            ACCEPTANCE.search(each[0])
            for folded in sheets.folded.values()
            for each in CHOICES.finditer(folded)
        )
        choices = find_choices(sheets, self.stop)
        self.options = choices.options
        self.items = choices.items
        self.unclear = choices.unclear
        self.open_item = choices.open_item
        heard = list(self._statements())
        self.statements = [each for each in heard if not each.weak]
        self.hints = [each for each in heard if each.weak]

    def _end(self, number: int) -> int:
        return self.stop.get(number, len(self.sheets.pages[number].text))

    def _statements(self) -> Iterator[Statement]:
        for number, page in self.sheets.pages.items():
            end = self._end(number)
            spans = [(o.start, o.end) for o in self.options if o.page == number]
            spoken = [found.at for found in addresses_machine(page.text)]
            for span in _wrapped(page.text[:end], self.languages[0]):
                if any(at.touches(span) for at in spoken):
                    continue
                for start, stop in _pieces(page.text, span.start, span.end):
                    if any(a < stop and start < b for a, b in spans):
                        continue
                    first = max(start, self.begin.get(number, 0))
                    if first < stop:
                        yield from self._in_sentence(number, first, stop)
            yield from self._partial(number)
        yield from self._results()

    def _results(self) -> Iterator[Statement]:
        """ "Result: accepted with reservations": a decision told in a labelled value."""
        for value in self.sheets.of_kind("result"):
            if value.start >= self._end(value.page) or re.search(r"[☐☒]", value.text):
                continue
            say = say_of_option(value.text, self.languages)
            if say is not None and len(value.text) < 200:
                yield Statement(say, value.page, value.start, value.end, value.text)

    def _partial(self, number: int) -> Iterator[Statement]:
        """A headline or subject that speaks of a partial acceptance."""
        partial = pattern(self.languages, "verdict", "partial")
        for cell in self.sheets.cells[number]:
            if cell.end > self._end(number) or re.search(r"[☐☒]", cell.text):
                continue
            folded = fold(cell.text)
            if partial.search(folded) and not MODAL.search(folded):
                yield Statement(Say.CONDITION, number, cell.start, cell.end, cell.text)

    def _in_sentence(self, number: int, start: int, end: int) -> Iterator[Statement]:
        text = self.sheets.pages[number].text[start:end]
        if text.rstrip(" ☐☒").endswith("?"):
            return  # what is asked is not said
        folded = re.sub(r"\s", " ", fold(text))
        rule = is_rule(folded, self.languages[:1]) and not speaks_of_now(text)
        say, formula = say_of_sentence(text, self.languages)
        if say is Say.ACCEPT and OTHER_THING.search(fold(text)):
            return
        if say is Say.REJECT and not speaks_of_now(text):
            rule = rule or MODAL_ANY.search(folded) is not None
        if say is not None:
            yield Statement(say, number, start, end, text, formula, rule=rule)
            return
        hint = weakly_said(text, self.languages)
        if hint is not None:
            yield Statement(hint, number, start, end, text, weak=True, rule=rule)


def _wrapped(text: str, language: str) -> Iterator[Span]:
    """Sentences, with those made whole again that a line break before a colon cut in two."""
    last: Span | None = None
    for span in sentences(text, language):
        if last is not None and _goes_on(text, last, span):
            last = Span(last.start, span.end)
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last


def _goes_on(text: str, last: Span, span: Span) -> bool:
    line = text[max(text.rfind("\n", 0, last.end) + 1, last.start) : last.end]
    whole = len(line) >= 50 and line[-1:] not in ".!?:;" and _GAP not in line
    row = text[text.rfind("\n", 0, last.end) + 1 : last.end]
    between = text[last.end : span.start]
    return whole and _GAP not in row and between == "\n" and text[span.start].isalpha()


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence without what stands in columns beside it: rows with gaps are cut to cells."""
    if _GAP not in text[start:end]:
        yield start, end
        return
    begin = at = start
    for line in text[start:end].splitlines(keepends=True):
        if _GAP in line:
            if begin < at:
                yield _tight(text, begin, at)
            for cell in re.finditer(r"\S(?:(?!   ).)*", line):
                stop = at + cell.end()
                if len(cell[0].strip()) >= _FEWEST_LETTERS:
                    yield _tight(text, at + cell.start(), stop)
            begin = at + len(line)
        at += len(line)
    if begin < end and text[begin:end].strip():
        yield _tight(text, begin, end)


def _tight(text: str, start: int, end: int) -> tuple[int, int]:
    body = text[start:end]
    lead = len(body) - len(body.lstrip())
    return start + lead, start + lead + len(body.strip())
