"""Candidates for every field: whatever on the pages has the right type, however it is introduced.

Generous on purpose; `ranking` chooses. Each candidate is a text at its place, with its traits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from tollgate.advisors.documents.cells import Cell, Sheets, Value
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.lexicon import fold, kinds_of, pattern
from tollgate.advisors.documents.persons import person_in
from tollgate.advisors.documents.prose_fields import names_in, subject_parts
from tollgate.advisors.documents.scene import Scene, found_in, part
from tollgate.advisors.documents.traits import Traits, traits

_MOST = 400
_NAME_END = re.compile(r"\s[—–|·•→]\s|;|\s{3,}|\n|,\s|\s\(|:\s|\s[«“„\"]|\.\s|\s-\s|[.,»”]+$")
_CODE = re.compile(
    r"(?<![\w@/.-])(?=[\w./#-]*\d)(?=[\w./#-]{3,28}(?![\w@]))[A-Za-z0-9][\w]*(?:[./#-]\w+)*(?!\w)"
)
_SHORT_CODE = re.compile(r"(?<![\w@/.-])(?:[A-Z]{0,4}[-.]?\d{1,6}[A-Z]?)(?![\w/-]|[.,]\d)")
_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:19|20)\d\d|\d{1,2}:\d{2}(?::\d{2})?")
_QUOTED = re.compile(r"[«“„\"]\s?([^«»“”„\"\n]{3,80}?)\s?[»”“\"]")
_AMID = re.compile(
    r"(?:[:,–—]|\b(?:by|par|durch|von|por|da|door|pel[oa]|für|for|do[nñ]a?|herrn?|frau|monsieur|"
    r"madame|mme|sr\.?a?|dhr\.|mevr\.|dott\.(?:ssa)?|ing\.|eng\.[ºoª]?))\s+(?=[A-ZÀ-Þ])",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible value: its place, its traits, and the parsed value of amounts and dates."""

    found: Found
    traits: Traits
    value: Any = None


def _united(listed: list[Candidate]) -> list[Candidate]:
    """One candidate per value: what is said of it in several places counts together."""
    kept: dict[Any, Candidate] = {}
    places: dict[Any, set[tuple[int, int]]] = {}
    for each in listed:
        key = each.value if each.value is not None else _plain(each.found.text)
        places.setdefault(key, set()).add((each.found.page, each.found.start))
        if key in kept:
            old = kept[key]
            kept[key] = Candidate(old.found, old.traits | each.traits, each.value)
        else:
            kept[key] = each
    return [
        Candidate(one.found, one.traits | {f"places:{min(len(places[key]), 3)}"}, one.value)
        for key, one in kept.items()
    ]


def _plain(text: str) -> str:
    return " ".join(fold(text).split()).strip(" .,;:")


def parties(scene: Scene) -> list[Candidate]:
    """Candidates for the client: every name that a label, a sentence or its place suggests."""
    listed: list[Candidate] = []
    seen: set[tuple[int, int, int, str]] = set()
    for source, found, value in _texts(scene):
        key = (found.page, found.start, found.end, source)
        usable = 2 < len(found.text) <= 140 and any(sign.isalpha() for sign in found.text)
        if key in seen or not usable or len(listed) >= _MOST:
            continue
        seen.add(key)
        listed.append(Candidate(found, traits(scene, found, source, value)))
    return _united(listed)


def _texts(scene: Scene) -> Iterator[tuple[str, Found, Value | None]]:
    mail = scene.mail
    rule = (mail.organisation if mail is not None else None) or scene.fields.client()
    if rule is not None:
        yield "rule", rule, None
    for value in (*scene.sheets.values, *pairs(scene.sheets)):
        if value.text.strip() and len(value.text) < 260:
            whole = Found(value.text, value.page, value.start, value.end)
            for piece in _pieces(whole):
                yield "value", piece, value
    for name, found in subject_parts(scene.sheets).items():
        yield f"subject:{name}", found, None
    for number, page in scene.sheets.pages.items():
        for match in _QUOTED.finditer(page.text):
            yield "quoted", found_in(scene, number, match, 1), None
    for source, found in names_in(scene.sheets):
        yield source, found, None
    yield from _headings(scene)


def _headings(scene: Scene) -> Iterator[tuple[str, Found, None]]:
    """Lines at the top of the first page, whole and in pieces: titles and letterheads."""
    for cell in scene.sheets.cells.get(scene.first_page, [])[:8]:
        if not cell.angled and len(cell.text) < 140:
            whole = Found(cell.text, cell.page, cell.start, cell.end)
            for piece in _pieces(whole):
                yield "head", piece, None


def _pieces(whole: Found) -> Iterator[Found]:
    """A text, its beginnings up to each break, and what follows a leading number."""
    ends = [len(whole.text), *(m.start() for m in _NAME_END.finditer(whole.text))]
    starts = [0]
    code = re.match(r"(?=[\w./-]*\d)[\w./-]{2,}(?:\s+[–—:·-])?,?\s+(?=[^\W\d_]{2})", whole.text)
    if code is not None:
        starts.append(code.end())
    starts += [m.end() for m in re.finditer(r"\s[—–|·•→/]\s|,\s|:\s|\s[«“„]\s?", whole.text)][:3]
    for start in starts:
        for end in sorted({e for e in ends if e > start + 2}, reverse=True)[:5]:
            piece = part(whole, start, end)
            if len(piece.text) > 2:
                yield piece


def pairs(sheets: Sheets) -> Iterator[Value]:
    """Values behind labels that nobody taught: "Vessel: MV Dunlin", a form's left column."""
    for number, cells in sheets.cells.items():
        for cell in cells:
            if cell.angled or sheets.kinds(cell.text):
                continue
            colon = re.match(r"([^\W\d_][^:\n]{1,38}?)\s*:\s+(?=\S)", cell.text)
            if colon is not None:
                if len(colon[1].split()) <= 5 and not kinds_of(colon[1], sheets.languages):
                    at = cell.start + colon.end()
                    text = cell.text[colon.end() :]
                    yield Value((), colon[1], number, at, cell.end, text, cell, cell, "inline")
                continue
            right = sheets.right_of(cell)
            row = sheets.rows[number][cell.row]
            if right is not None and row[0] is cell and len(row) in (2, 4):
                short = len(cell.text.split()) <= 5 and not any(c.isdigit() for c in cell.text)
                if short and not sheets.kinds(right.text):
                    yield _beside(cell, right)


def _beside(cell: Cell, right: Cell) -> Value:
    return Value((), cell.text, cell.page, right.start, right.end, right.text, right, cell, "right")


def codes(scene: Scene, field: str) -> list[Candidate]:
    """Candidates for a project code, an order number or a change order number."""
    listed: list[Candidate] = []
    seen: set[tuple[int, int]] = set()
    for value in (*scene.sheets.values, *pairs(scene.sheets)):
        for match in (*_CODE.finditer(value.text), *_SHORT_CODE.finditer(value.text)):
            found = part(Found(value.text, value.page, value.start, value.end), *match.span())
            _add_code(scene, found, "value", value, seen, listed)
    rule = scene.fields.code(field)
    if rule is not None:
        listed.append(Candidate(rule, traits(scene, rule, "rule", None)))
    for number, page in scene.sheets.pages.items():
        for match in _CODE.finditer(page.text):
            if len(listed) < _MOST:
                _add_code(scene, found_in(scene, number, match), "text", None, seen, listed)
    return _united(listed)


def _add_code(
    scene: Scene,
    found: Found,
    source: str,
    value: Value | None,
    seen: set[tuple[int, int]],
    listed: list[Candidate],
) -> None:
    text = found.text.rstrip(".,;:/-#")
    found = Found(text, found.page, found.start, found.start + len(text))
    place = (found.page, found.start)
    if place in seen or not any(c.isdigit() for c in text) or _DATE.fullmatch(text):
        return
    seen.add(place)
    said = traits(scene, found, source, value) | _before_code(scene, found) | _form_of(text)
    listed.append(Candidate(found, said))


def _before_code(scene: Scene, found: Found) -> set[str]:
    """What the words before a number call it."""
    page = scene.sheets.folded[found.page]
    before = page[max(0, found.start - 34) : found.start].rpartition("\n")[2]
    words = re.findall(r"[a-z.#°']+", before)
    said: set[str] = set()
    for size in (3, 2, 1):
        if len(words) >= size:
            kinds = kinds_of(" ".join(words[-size:]), scene.sheets.languages)
            said |= {f"before:{kind}" for kind in kinds}
            if kinds:
                break
    for kind in ("change_order", "purchase_order"):
        if pattern(scene.sheets.languages, "kinds", kind).search(before):
            said.add(f"beforekind:{kind}")
    return said


def _form_of(text: str) -> set[str]:
    form = re.sub(r"[A-Za-z]+", "A", re.sub(r"\d+", "9", text))
    digits = sum(sign.isdigit() for sign in text)
    return {f"form:{form[:6]}", f"digits:{min(digits, 6)}"}


def people(scene: Scene) -> list[Candidate]:
    """Candidates for the signatory: every person named in the document."""
    listed: list[Candidate] = []
    seen: set[tuple[int, int]] = set()
    values = {id(v.cell): v for v in scene.sheets.values}
    rule = scene.mail.sender if scene.mail is not None else scene.fields.signatory()[0]
    if rule is not None:
        listed.append(Candidate(rule, traits(scene, rule, "rule", None)))
    for cells in scene.sheets.cells.values():
        for cell in cells:
            for start in (0, *(m.end() for m in _AMID.finditer(cell.text))):
                person = person_in(cell.text[start:])
                if person is None or len(listed) >= _MOST:
                    continue
                begin, end = cell.start + start + person[0], cell.start + start + person[1]
                if (cell.page, begin) in seen:
                    continue
                seen.add((cell.page, begin))
                found = Found(cell.text[start:][person[0] : person[1]], cell.page, begin, end)
                value = values.get(id(cell))
                said = traits(scene, found, "cell" if start == 0 else "amid", value)
                listed.append(Candidate(found, said | _near_acts(scene, cell)))
    return _united(listed)


def _near_acts(scene: Scene, cell: Cell) -> set[str]:
    """How a name stands to the places where the accepting party and the others sign."""
    said = set()
    for name, slots in (("ours", scene.slots), ("theirs", scene.others)):
        for slot in slots:
            if slot.page != cell.page:
                continue
            gap = max(cell.box[1] - slot.zone[3], slot.zone[1] - cell.box[3], 0.0)
            across = cell.box[0] < slot.zone[2] + 10 and slot.zone[0] < cell.box[2] + 10
            if across and gap < 26:
                said.add(f"at:{name}")
                said.add(f"at:{name}:{'signed' if slot.signed else 'empty'}")
            proof = slot.proof
            start = proof.start if proof is not None else None
            if proof is not None and start is not None and start <= cell.start < (proof.end or 0):
                said.add(f"proof:{name}")
    if len(scene.slots) == 1:
        said.add("one place")
    return said


def dates(scene: Scene) -> list[Candidate]:
    """Candidates for the date of signature: every date with one meaning."""
    from tollgate.advisors.grounding.dates import find_dates

    raw: list[tuple[date, Found]] = []
    for number, page in scene.sheets.pages.items():
        for mention in find_dates(page.text, scene.figures.language, scene.figures.order):
            if mention.value is not None and len(raw) < _MOST:
                start, end = mention.at.start, mention.at.end
                raw.append((mention.value, Found(page.text[start:end], number, start, end)))
    latest = max((day for day, _ in raw), default=None)
    listed: list[Candidate] = []
    rule = _dated_by_rule(scene)
    if rule is not None:
        listed.append(Candidate(rule[1], traits(scene, rule[1], "rule", None), rule[0]))
    for place, (day, found) in enumerate(raw):
        cell = scene.cell_at(found.page, found.start)
        value = next((v for v in scene.sheets.values if _spans(v, found)), None)
        said = set(traits(scene, found, "date", value))
        if cell is not None:
            said |= _near_acts(scene, cell) | _beside_acts(scene, cell)
        said |= {"latest"} if day == latest else set()
        said |= {"first"} if place == 0 else set()
        said |= {"last"} if place == len(raw) - 1 else set()
        said |= {"letter"} if scene.letter else set()
        listed.append(Candidate(found, frozenset(said), day))
    return _united(listed)


def _dated_by_rule(scene: Scene) -> Any:
    if scene.mail is not None:
        return scene.mail.sent_on(scene.figures.order)
    return scene.figures.signature_date(scene.slots, scene.letter)


def _beside_acts(scene: Scene, cell: Cell) -> set[str]:
    said = set()
    middle = (cell.box[1] + cell.box[3]) / 2
    for name, slots in (("ours", scene.slots), ("theirs", scene.others)):
        for slot in slots:
            if slot.page == cell.page and slot.zone[1] - 16 <= middle <= slot.zone[3] + 44:
                said.add(f"level:{name}")
                said.add(f"level:{name}:{'signed' if slot.signed else 'empty'}")
    return said


def _spans(value: Value, found: Found) -> bool:
    return value.page == found.page and value.start <= found.start and found.end <= value.end + 1
