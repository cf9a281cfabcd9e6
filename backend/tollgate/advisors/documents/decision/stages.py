"""Which stage a paper decides on, and which of its sentences speak of another one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from tollgate.advisors.documents.cells import Cell, Sheets, Value
from tollgate.advisors.documents.decision.statement import Statement
from tollgate.advisors.documents.signing.lines import is_prose
from tollgate.advisors.documents.vocabulary.asides import is_declared
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.stages import is_another, is_kind, stages_in
from tollgate.advisors.documents.vocabulary.stems import Say, stems

_DAY = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b")
_SUBJECT_LINES = 3  # lines of a letter above its greeting that may tell its subject
_LONGEST_HEAD = 70  # letters of "6. Package 3." before what is said of it
_LONGEST_NAME = 8  # words of a stage's number and name
_FULL = 60  # letters from which on a line goes on in the next one
_COLUMN = 24.0  # points between the head of a column and what stands under it
_ITEM = re.compile(r"\s*\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=[^\W\d])")
_SUBJECT = re.compile(
    r"(?:re|subject|regarding|betreff|betrifft|objet|concerne|asunto|oggetto|onderwerp|betreft|"
    r"assunto)\W*$"
)


def own_stages(sheets: Sheets, begin: Mapping[int, int]) -> frozenset[tuple[str, str]]:
    """The stages that labels, headlines or the subject of a paper name as its matter.

    `begin` gives per page where a mail's head ends.
    """
    texts = [
        f"{value.label_cell.text} {value.text}"
        for value in sheets.of_kind("milestone")
        if _tells_matter(sheets, value)
    ]
    texts += [
        value.text for value in sheets.of_kind("project") if _SUBJECT.match(fold(value.label))
    ]
    texts += [_subject(sheets.pages[number].text[:end]) for number, end in begin.items()]
    for page in sheets.pages.values():
        lines = page.text.split("\n")
        for place, line in enumerate(lines):
            folded = fold(line).strip()
            if stems(sheets.languages, "greeting").match(folded):
                texts += lines[max(place - _SUBJECT_LINES, 0) : place]
            if stems(sheets.languages, "sought").search(folded):
                texts.append(line)
    own = _stages_of(texts)
    if own:
        return own
    top = (cell.text for cells in sheets.cells.values() for cell in cells[:4])
    return _stages_of(text for text in top if _may_name(text))


def _may_name(text: str) -> bool:
    """Whether a line at the top of a page may be a headline, and no sentence of its text."""
    return len(text) < 90 and not text[:1].isdigit() and not text.rstrip().endswith(".")


def _tells_matter(sheets: Sheets, value: Value) -> bool:
    """Whether a labelled stage is the paper's own: no sentence that begins with the word ("Stage 3
    stays open"), no first row of a list of stages."""
    if len(value.text) >= 120 or stems(sheets.languages, "did_accept").search(fold(value.text)):
        return False
    if value.how == "inline" and ":" not in value.label:
        return len(value.cell.text.split()) <= _LONGEST_NAME and not is_prose(value.cell.text)
    under = sheets.below(value.cell, reach=2.4) if value.how == "below" else None
    row = sheets.rows[value.page][value.label_cell.row]
    return under is None or len(row) < 3 or abs(under.box[0] - value.cell.box[0]) > _COLUMN


def told_of(sheets: Sheets, number: int, start: int) -> str:
    """What stands before a statement and may tell which stage it is about: the head of its row,
    with the head of the column if that is one of stages, or of its item in a list."""
    text = sheets.pages[number].text
    line = text.rfind("\n", 0, start) + 1
    head = text[line:start] if start - line < _LONGEST_HEAD else ""
    if stages_in(head):
        return head
    row = next((r for r in sheets.rows[number].values() if r[0].start <= start < r[-1].end), None)
    kind = _column_of_stages(sheets, row[0]) if row and row[0].text[:1].isdigit() else ""
    return f"{kind} {head}" if kind else _item_over(text, start) or head


def _column_of_stages(sheets: Sheets, first: Cell) -> str:
    """The word for stages that heads the numbered rows of a table: "Milestone" over "3 Build"."""
    for at in range(first.row - 1, -1, -1):
        row = sheets.rows[first.page].get(at, [])
        if row and row[0].text[:1].isdigit():
            continue
        near = [cell for cell in row[:2] if len(row) > 2 and is_kind(cell.text)]
        return near[0].text if near and abs(row[0].box[0] - first.box[0]) < _COLUMN else ""
    return ""


def _item_over(text: str, start: int) -> str:
    """The head of the numbered item in which a statement goes on; empty outside of any."""
    line = text.rfind("\n", 0, start) + 1
    while line < start:
        if _ITEM.match(text, line):
            return text[line : min(start, line + _LONGEST_HEAD)]
        over = text.rfind("\n", 0, max(line - 1, 0)) + 1
        if over >= line or line - over < _FULL:
            return ""
        line = over
    return ""


def _subject(head: str) -> str:
    """The first line of a mail's head that names a stage: later ones may tell of older mails."""
    return next((line for line in head.split("\n") if stages_in(line)), "")


def _stages_of(texts: Iterable[str]) -> frozenset[tuple[str, str]]:
    return frozenset(stage for text in texts for stage in stages_in(" ".join(text.split())))


def of_this_stage(
    statements: list[Statement], own: frozenset[tuple[str, str]], language: str
) -> list[Statement]:
    """Without what is said of another stage, where something is said of the paper's own.

    What accepts another stage never counts; what accepts the own one by name counts as listed.
    """
    heard: list[Statement] = []
    named_before = bool(own)
    own = own or taken(statements, language)
    named = any(_named_by(s) & own for s in statements)
    for said in statements:
        folded, stages = fold(said.text), _named_by(said)
        if is_another(stages, own) and not is_declared(folded, (language,)):
            if said.say is not Say.ACCEPT and not named:
                heard.append(said)
            continue
        sure = named_before and bool(stages & own) and _tells(said, language)
        heard.append(replace(said, weak=False) if sure else said)
    return heard


def _named_by(said: Statement) -> frozenset[tuple[str, str]]:
    return _stages_of([said.text]) or _stages_of([said.about])


def taken(statements: list[Statement], language: str) -> frozenset[tuple[str, str]]:
    """Where nothing else names the matter: the stages that are accepted before all else, or those
    whose acceptance lets bill."""
    told = [s for s in statements if not s.rule]
    first = told[0] if told else None
    if first is not None and not first.weak and first.say is not Say.REJECT and _named_by(first):
        return _named_by(first)
    lets_bill = (s for s in told if s.say is Say.ACCEPT and _lets_bill(s, language))
    return next((stages for s in lets_bill if (stages := _named_by(s))), frozenset())


def _lets_bill(said: Statement, language: str) -> bool:
    """Whether an acceptance of no earlier day releases money in the same breath."""
    folded = fold(said.text)
    acts = stems((language,), "did_accept", "accept").search(folded)
    billed = stems((language,), "bill", "money").search(folded)
    return bool(acts and billed) and not _DAY.search(folded)


def _tells(said: Statement, language: str) -> bool:
    """Whether stems alone tell of an act of accepting, here and not on some earlier day."""
    folded = fold(said.text)
    act = said.weak and said.say is Say.ACCEPT and len(folded.split()) > 5
    return act and not _DAY.search(folded) and bool(stems((language,), "did_accept").search(folded))
