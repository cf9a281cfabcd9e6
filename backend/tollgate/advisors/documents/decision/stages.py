"""Which stage a paper decides on, and which of its sentences speak of another one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.decision.statement import Statement
from tollgate.advisors.documents.vocabulary.asides import is_declared
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.stages import is_another, stages_in
from tollgate.advisors.documents.vocabulary.stems import Say, stems

_DAY = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b")
_SUBJECT_LINES = 3  # lines of a letter above its greeting that may tell its subject


def own_stages(sheets: Sheets, begin: Mapping[int, int]) -> frozenset[tuple[str, str]]:
    """The stages that labels, headlines or the subject of a paper name as its matter.

    `begin` gives per page where a mail's head ends.
    """
    texts = [
        f"{value.label_cell.text} {value.text}"
        for value in sheets.of_kind("milestone")
        if len(value.text) < 120
        and not stems(sheets.languages, "did_accept").search(fold(value.text))
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
    return _stages_of(text for text in top if len(text) < 90 and not text[:1].isdigit())


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
    own = own or _taken(statements)
    named = any(_named_by(s) & own for s in statements)
    for said in statements:
        folded, stages = fold(said.text), _named_by(said)
        if is_another(stages, own) and not is_declared(folded, (language,)):
            if said.say is not Say.ACCEPT and not named:
                heard.append(said)
            continue
        heard.append(replace(said, weak=False) if stages & own and _tells(said, language) else said)
    return heard


def _named_by(said: Statement) -> frozenset[tuple[str, str]]:
    return _stages_of([said.text]) or _stages_of([said.about])


def _taken(statements: list[Statement]) -> frozenset[tuple[str, str]]:
    """Where nothing else names the matter: the stages that are accepted before all else."""
    first = next((s for s in statements if not s.rule), None)
    if first is None or first.weak or first.say is Say.REJECT:
        return frozenset()
    return _named_by(first)


def _tells(said: Statement, language: str) -> bool:
    """Whether stems alone tell of an act of accepting, here and not on some earlier day."""
    folded = fold(said.text)
    act = said.weak and said.say is Say.ACCEPT and len(folded.split()) > 5
    return act and not _DAY.search(folded) and bool(stems((language,), "did_accept").search(folded))
