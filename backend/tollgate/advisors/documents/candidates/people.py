"""Candidates for the signatory and the title: every person, and what is said beside their name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tollgate.advisors.documents.candidates.candidate import Candidate, united
from tollgate.advisors.documents.candidates.scene import Scene, part
from tollgate.advisors.documents.candidates.texts import pieces
from tollgate.advisors.documents.candidates.traits import traits
from tollgate.advisors.documents.cells import Cell
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.signing.slot import Slot
from tollgate.advisors.documents.vocabulary.lexicon import fold, phrase_pattern
from tollgate.advisors.documents.vocabulary.persons import person_in

_MOST = 300
_AMID = re.compile(
    r"(?:[:,–—/|(]|\b(?:by|par|durch|von|vom|por|da|door|pel[oa]|für|for|do[nñ]a?|herrn?|frau|"
    r"monsieur|madame|mme|m\.|sr\.?a?|dhr\.|mevr\.|dott\.(?:ssa)?|ing\.|eng\.[ºoª]?|mr|mrs|ms|dr))"
    r"\.?\s+(?=[A-ZÀ-Þ])",
    re.I,
)


_OF = re.compile(
    r"\s+(?:of|at|for|de|des|du|del|della|dell|van|von|der|da|do|di|bei|d['’]|de l['’]|dell['’])\s*"
    r"(?:(?:the|la|le|les|los|las|der|die|das|het|l['’])\s*)?(?=[A-ZÀ-Þ])"
)


def people(scene: Scene) -> list[Candidate]:
    """Candidates for the signatory: every person named in the document."""
    listed: list[Candidate] = []
    seen: set[tuple[int, int]] = set()
    greets = phrase_pattern(scene.sheets.languages, "esign", "closing")
    for number, cells in scene.sheets.cells.items():
        for cell in cells:
            for start in (0, *(m.end() for m in _AMID.finditer(cell.text))):
                person = person_in(cell.text[start:])
                if person is None or len(listed) >= _MOST:
                    continue
                begin, end = start + person[0], start + person[1]
                if (number, cell.start + begin) in seen or greets.search(
                    fold(cell.text[begin:end])
                ):
                    continue
                seen.add((number, cell.start + begin))
                found = Found(cell.text[begin:end], number, cell.start + begin, cell.start + end)
                said = traits(scene, found, "cell" if start == 0 else "amid")
                said |= near_acts(scene, cell) | _in_line(scene, cell)
                listed.append(Candidate(found, frozenset(said)))
    rule = scene.mail.sender if scene.mail is not None else scene.fields.signatory()[0]
    if rule is not None:
        said = {"src:rule", f"src:rule&{scene.kind.value}"}
        cell_of_rule = scene.cell_at(rule.page, rule.start)
        if cell_of_rule is not None:
            said |= near_acts(scene, cell_of_rule)
        listed.append(Candidate(rule, frozenset(said)))
    return united(listed)


def _in_line(scene: Scene, cell: Cell) -> set[str]:
    """Alone in its row, or which of those named there; under a greeting; the last of a page."""
    row = sorted(scene.sheets.rows[cell.page][cell.row], key=lambda c: c.box[0])
    named = [other for other in row if person_in(other.text) is not None]
    said = {f"people:{min(len(named), 3)}"}
    if len(named) > 1 and cell in named:
        said.add("people:last" if cell is named[-1] else "people:first")
    above = scene.around.of(cell).above
    greets = phrase_pattern(scene.sheets.languages, "esign", "closing")
    if above is not None and greets.search(fold(above.text)):
        said.add("people:greets")
    if re.match(
        r"\s*(?:dear|sehr|hola|estimad|caro|gentil|geachte|beste|hi|hello|cher|exm|prezad|"
        r"egregi|spett|bonjour|monsieur|madame)",
        fold(cell.text),
    ):
        said.add("people:addressed")
    return said


def near_acts(scene: Scene, cell: Cell) -> set[str]:
    """How a cell stands to the places where the accepting party and the others sign."""
    said = set()
    for name, slots in (("ours", scene.slots), ("theirs", scene.others)):
        for slot in slots:
            if slot.page != cell.page:
                continue
            state = "signed" if slot.signed else "empty"
            for how in _stands(cell, slot):
                said |= {f"{how}:{name}", f"{how}:{name}:{state}"}
            proof = slot.proof
            start = proof.start if proof is not None else None
            if proof is not None and start is not None and start <= cell.start < (proof.end or 0):
                said.add(f"proof:{name}")
    if scene.slots and scene.slots[-1].page == cell.page and len(scene.slots) > 1:
        for how in _stands(cell, scene.slots[-1]):
            said.add(f"{how}:last of ours")
    said.add(f"slots:{min(len(scene.slots), 2)}")
    return said


def _stands(cell: Cell, slot: Slot) -> Iterator[str]:
    gap = max(cell.box[1] - slot.zone[3], slot.zone[1] - cell.box[3], 0.0)
    across = cell.box[0] < slot.zone[2] + 10 and slot.zone[0] < cell.box[2] + 10
    if across and gap < 26:
        yield "at"
        yield "under" if cell.box[1] >= slot.zone[3] - 12 else "over"
    middle = (cell.box[1] + cell.box[3]) / 2
    if slot.zone[1] - 16 <= middle <= slot.zone[3] + 44:
        yield "level"
    if slot.label is cell or slot.heading is cell:
        yield "labels"


def titles(scene: Scene, name: Found | None) -> list[Candidate]:
    """Candidates for the signatory's title: texts beside and under the name, labelled ones."""
    listed = []
    home = scene.cell_at(name.page, name.start) if name is not None else None
    for how, cell, offset in _beside(scene, name, home):
        body = cell.text[offset:]
        lead = len(body) - len(body.lstrip(" ,;:.–—-|/•·()"))
        whole = Found(body[lead:], cell.page, cell.start + offset + lead, cell.end)
        for piece in _capacities(scene, whole) if len(body) < 120 else ():
            if any(sign.isdigit() for sign in piece.text) or not 2 < len(piece.text) <= 80:
                continue
            said = traits(scene, piece, how) | near_acts(scene, cell)
            said |= {"at:head"} if piece.start == whole.start else {"at:later"}
            said |= {f"{how}&at:head"} if piece.start == whole.start else set()
            said.add("named" if name is not None else "unnamed")
            if name is not None and fold(name.text) in fold(piece.text):
                said.add("holds:name")
            listed.append(Candidate(piece, frozenset(said)))
    rule = scene.mail.title if scene.mail is not None else scene.fields.signatory()[1]
    if name is not None and rule is None:
        rule = scene.fields.title_of(name)
    if rule is not None:
        listed.append(Candidate(rule, frozenset({"src:rule"})))
    return united(listed)


def _capacities(scene: Scene, whole: Found) -> Iterator[Found]:
    """Pieces of a text, and what stands before an organisation: "Director of Acme Ltd"."""
    yield from pieces(whole, scene.sheets.languages)
    for link in list(_OF.finditer(whole.text))[:3]:
        if link.start() > 2:
            yield part(whole, 0, link.start())
            comma = whole.text.rfind(", ", 0, link.start()) + 1
            if comma:
                yield part(whole, comma, link.start())


def _beside(scene: Scene, name: Found | None, home: Cell | None) -> Iterator[tuple[str, Cell, int]]:
    """Cells that may tell the title: how they stand to the name, and from which letter on."""
    if name is not None:
        for mention in scene.places_of(name.text):
            cell = scene.cell_at(mention.page, mention.start)
            if cell is None:
                continue
            yield from _around_name(scene, cell, mention, "" if cell is home else "other ")
    for slot in scene.slots:
        for cell in slot.block:
            colon = re.match(r"[^:]{2,40}:\s*", cell.text)
            yield "block", cell, colon.end() if colon else 0
    for value in scene.sheets.of_kind("title"):
        yield "labelled", value.cell, max(value.start - value.cell.start, 0)


def _around_name(
    scene: Scene, cell: Cell, mention: Found, other: str
) -> Iterator[tuple[str, Cell, int]]:
    yield f"{other}after", cell, mention.end - cell.start
    before = cell.text[: mention.start - cell.start].rstrip(" ,:")
    if len(before) > 2:
        start = max(before.rfind(mark) for mark in (",", ":", " by ", "'s ")) + 1
        whole = before[start:].lstrip()
        at = cell.text.index(whole, start) if whole else 0
        if whole:
            yield f"{other}before", _cut(cell, at, at + len(whole)), 0
    around = scene.around.of(cell)
    if around.under is not None:
        yield f"{other}under", around.under, 0
        second = scene.around.of(around.under).under
        if second is not None:
            yield f"{other}second", second, 0
    if around.above is not None:
        yield f"{other}above", around.above, 0
    right = scene.sheets.right_of(cell)
    if right is not None:
        yield f"{other}right", right, 0
    if around.left is not None:
        yield f"{other}left", around.left, 0


def _cut(cell: Cell, start: int, end: int) -> Cell:
    """A stretch of a cell as a cell of its own."""
    from dataclasses import replace

    return replace(cell, start=cell.start + start, end=cell.start + end, text=cell.text[start:end])
