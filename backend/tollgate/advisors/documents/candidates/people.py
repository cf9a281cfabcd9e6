"""Candidates for the signatory and the title: every person, and what is said beside their name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tollgate.advisors.documents.candidates.candidate import Candidate, united
from tollgate.advisors.documents.candidates.scene import Scene, part
from tollgate.advisors.documents.candidates.surroundings import label_text
from tollgate.advisors.documents.candidates.texts import pieces
from tollgate.advisors.documents.candidates.traits import traits
from tollgate.advisors.documents.cells import Cell
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.signing.slot import Slot
from tollgate.advisors.documents.vocabulary.label_words import offices, senses
from tollgate.advisors.documents.vocabulary.lexicon import fold, phrase_pattern
from tollgate.advisors.documents.vocabulary.persons import (
    initialled,
    person_in,
    without_office,
)

_MOST = 300
_AMID = re.compile(
    r"(?:[:,–—/|(]|\b(?:by|par|durch|von|vom|por|da|door|pel[oa]|für|for|do[nñ]a?|herrn?|frau|"
    r"monsieur|madame|mme|m\.|sr\.?a?|dhr\.|mevr\.|dott\.(?:ssa)?|ing\.|eng\.[ºoª]?|mr|mrs|ms|dr))"
    r"\.?\s+(?=[A-ZÀ-Þ])",
    re.I,
)


# A capital behind a small word, a figure, a mark or a short word in capitals, or run together
# with the word before it, as recognised text has it.
_FREE = re.compile(
    r"(?:(?<=[a-zà-ÿ\d)\]\"”»…_=–—-])\s+|\b(?:UTC|GMT|CET|EST|PST|[A-Z]{1,3})\s+|"
    r"(?:^|(?<=\s))[A-ZÀ-Þ][a-zà-ÿ]+\s+|(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ][a-zà-ÿ]))(?=[A-ZÀ-Þ])"
)
_LONGEST_LINE = 160
_OF = re.compile(
    r"\s+(?:of|at|for|de|des|du|del|della|dell|van|von|der|da|do|di|bei|d['’]|de l['’]|dell['’])\s*"
    r"(?:(?:the|la|le|les|los|las|der|die|das|het|l['’])\s*)?(?=[A-ZÀ-Þ])"
)


def people(scene: Scene) -> list[Candidate]:
    """Candidates for the signatory: every person named in the document."""
    listed: list[Candidate] = []
    seen: set[tuple[int, int]] = set()  # where each begins and ends
    greets = phrase_pattern(scene.sheets.languages, "esign", "closing")
    for number, cells in scene.sheets.cells.items():
        for cell in cells:
            for source, begin, end in _named(cell.text):
                place = (cell.start + begin, cell.start + end)
                known = place in seen or greets.search(fold(cell.text[begin:end]))
                if known or len(listed) >= _MOST:
                    continue
                seen.add(place)
                found = Found(cell.text[begin:end], number, *place)
                said = traits(scene, found, source)
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


def _named(text: str) -> Iterator[tuple[str, int, int]]:
    """Where people are named in a cell: at its head, behind a mark, wherever capitals begin; with
    the offices that run into a name, and without."""
    free = _FREE.finditer(text) if len(text) <= _LONGEST_LINE else ()
    starts = (
        ("cell", [0]),
        ("amid", [m.end() for m in _AMID.finditer(text)]),
        ("free", [m.end() for m in free]),
    )
    for source, places in starts:
        for start in places:
            person = person_in(text[start:]) or initialled(text[start:])
            if person is None:
                continue
            begin, end = start + person[0], start + person[1]
            yield source, begin, end
            bare = without_office(text[begin:end])
            at = text.find(bare, begin)
            if bare != text[begin:end] and at >= 0:
                yield "trimmed", at, at + len(bare)
            following = re.match(r" [^\W\d_]+", text[end:])
            if following is not None and "role" in offices(following[0]):
                last = text.rfind(" ", begin, end)
                if text[begin:last].count(" ") > 0:
                    yield "trimmed", begin, last


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
    yield from _offices_in(whole)
    for link in list(_OF.finditer(whole.text))[:3]:
        if link.start() > 2:
            yield part(whole, 0, link.start())
            comma = whole.text.rfind(", ", 0, link.start()) + 1
            if comma:
                yield part(whole, comma, link.start())


def _offices_in(whole: Found) -> Iterator[Found]:
    """From each mark on: up to the next one, a figure, and a word of office that a name follows."""
    marks = [0, *(m.end() for m in re.finditer(r"[,(:;/|–—]\s*|\s-\s", whole.text))][:5]
    for start in marks:
        rest = whole.text[start:]
        stop = re.search(r"[,();:/|]|\s[–—-]\s|\s\(?\d|\s{2,}", rest[1:])
        end = stop.start() + 1 if stop is not None else len(rest)
        if end > 2:
            yield part(whole, start, start + end)
        for word in list(re.finditer(r"\S+", rest[:end]))[:5]:
            if "role" in offices(word[0]) and word.end() < end:
                yield part(whole, start, start + word.end())


def _beside(scene: Scene, name: Found | None, home: Cell | None) -> Iterator[tuple[str, Cell, int]]:
    """Cells that may tell the title: how they stand to the name, and from which letter on."""
    if name is not None:
        for mention in scene.places_of(name.text):
            cell = scene.cell_at(mention.page, mention.start)
            if cell is None:
                continue
            yield from _around_name(scene, cell, mention, "" if cell is home else "other ")
        for mention in scene.places_of(name.text.split()[0]):
            cell = scene.cell_at(mention.page, mention.start)
            if cell is not None and len(cell.text.strip(" ,.")) == len(mention.text):
                yield from _around_name(scene, cell, mention, "first ")
    for slot in scene.slots:
        for cell in slot.block:
            colon = re.match(r"[^:]{2,40}:\s*", cell.text)
            yield "block", cell, colon.end() if colon else 0
    for value in scene.sheets.of_kind("title"):
        yield "labelled", value.cell, max(value.start - value.cell.start, 0)
    for cell in _under_title(scene):
        yield "called", cell, 0


def _under_title(scene: Scene) -> Iterator[Cell]:
    """Cells whose label, left of them or over them, has a word for a title."""
    for number in scene.sheets.cells:
        for cell in scene.sheets.cells[number]:
            around = scene.around.of(cell)
            labels = (label_text(around.left), label_text(around.above))
            if len(cell.text) < 80 and any("title" in senses(t) for t in labels if t):
                yield cell


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
    else:
        far = scene.around.over(cell, reach=8.0)
        if far is not None:
            yield f"{other}far above", far, 0
    right = scene.sheets.right_of(cell)
    if right is not None:
        yield f"{other}right", right, 0
    if around.left is not None:
        yield f"{other}left", around.left, 0


def _cut(cell: Cell, start: int, end: int) -> Cell:
    """A stretch of a cell as a cell of its own."""
    from dataclasses import replace

    return replace(cell, start=cell.start + start, end=cell.start + end, text=cell.text[start:end])
