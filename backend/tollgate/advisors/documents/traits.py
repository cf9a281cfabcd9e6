"""What can be said about a candidate for a field: label, place, shape, neighbours."""

from __future__ import annotations

import re

from tollgate.advisors.documents.cells import Cell, Value
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.lexicon import fold, party_of
from tollgate.advisors.documents.persons import is_organisation, person_in
from tollgate.advisors.documents.prose_fields import is_stage
from tollgate.advisors.documents.scene import Scene

_CODE = re.compile(r"(?=[\w./#-]*\d)[\w./#-]+")
_ADDRESS = re.compile(
    r"\b\d{4,5}\b|\b(?:street|st\.|road|rd\.|avenue|ave|lane|suite|str\.|strasse|straße|weg|platz|"
    r"rue|boulevard|calle|avda|plaza|via|piazza|corso|straat|laan|plein|rua|avenida|largo)\b",
    re.I,
)
Traits = frozenset[str]


def traits(scene: Scene, found: Found, source: str, value: Value | None) -> Traits:
    """The traits of a candidate that came from `source`, a labelled value if `value` is given."""
    cell = scene.cell_at(found.page, found.start)
    said = {f"src:{source}"}
    said |= _of_label(value)
    said |= _of_place(scene, found, cell)
    said |= _of_shape(found.text)
    if value is not None:
        said |= _of_cut(value, found)
    said |= _of_neighbours(scene, found, cell)
    kind = scene.kind.value
    crossed = {f"{kind}&src:{source}"}
    crossed |= {f"src:{source}&{each}" for each in said if each.startswith(("lab:", "shape:"))}
    labels = [each for each in said if each.startswith(("lab:", "only:"))]
    cuts = [each for each in said if each.startswith(("cut:", "how:"))]
    crossed |= {f"{label}&{cut}" for label in labels for cut in cuts}
    return frozenset(said | crossed)


def _of_label(value: Value | None) -> set[str]:
    if value is None:
        return {"nolabel"}
    said = {f"lab:{kind}" for kind in value.kinds} | {f"how:{value.how}"}
    if len(value.kinds) == 1:
        said.add(f"only:{value.kinds[0]}")
    if not value.kinds:
        said.add("lab:unknown")
        head = re.findall(r"[^\W\d_]{3,}", fold(value.label))
        said |= {f"word:{word}" for word in head[:4]}
    return said


def _of_place(scene: Scene, found: Found, cell: Cell | None) -> set[str]:
    page = scene.sheets.pages[found.page]
    pages = list(scene.sheets.pages)
    said = {"page:first" if found.page == scene.first_page else "page:later"}
    if found.page == pages[-1] and len(pages) > 1:
        said.add("page:last")
    if cell is not None:
        down = cell.box[1] / max(page.height, 1.0)
        band = "top" if down < 0.12 else "upper" if down < 0.35 else "mid"
        said.add(f"down:{band if down < 0.65 else 'low'}")
        if cell.row < 4:
            said.add(f"row:{cell.row}")
        if cell.size > 1.15 * scene.usual_size:
            said.add("large")
        if re.search(r"bold|black|heavy", cell.font, re.I):
            said.add("bold")
        if cell.start == found.start:
            said.add("cell:start")
            if cell.end - found.end <= 1:
                said.add("cell:whole")
        if len(cell.text) > 75:
            said.add("prose")
    return said


def _of_shape(text: str) -> set[str]:
    words = text.split()
    size = len(words)
    said = {f"shape:words{size if size < 3 else 4 if size < 5 else 7 if size < 8 else 9}"}
    if is_organisation(text):
        said.add("shape:org")
    person = person_in(text)
    if person is not None and person[1] >= len(text) - 1:
        said.add("shape:person")
    if text[:1].isupper():
        said.add("shape:upper")
    if text.isupper() and len(text) > 4:
        said.add("shape:capitals")
    if _CODE.fullmatch(text):
        said.add("shape:code")
    if any(sign.isdigit() for sign in text):
        said.add("shape:digits")
    if is_stage(text):
        said.add("shape:stage")
    if text[-1:] in ".,;:":
        said.add("shape:stop")
    if _ADDRESS.search(text):
        said.add("shape:address")
    small = sum(word[:1].islower() and len(word) > 3 for word in words)
    if small >= 4:
        said.add("shape:sentence")
    return said


def _of_cut(value: Value, found: Found) -> set[str]:
    """What was left out before and after, when a candidate is a piece of a value."""
    head = value.text[: max(found.start - value.start, 0)].strip()
    tail = value.text[max(found.end - value.start, 0) :].strip()
    if not head and not tail:
        return {"cut:none"}
    said = set()
    if head:
        said.add("cut:codehead" if _CODE.fullmatch(head.rstrip(" :–-,")) else "cut:head")
    if tail:
        said.add(f"cut:tail{tail[0] if not tail[0].isalnum() else 'w'}")
        if _ADDRESS.search(tail):
            said.add("cut:address")
        elif re.search(r"\d", tail):
            said.add("cut:digits")
        if is_stage(tail):
            said.add("cut:stage")
    return said


def _of_neighbours(scene: Scene, found: Found, cell: Cell | None) -> set[str]:
    said = set()
    if cell is not None:
        if id(cell) in scene.blocks["ours"]:
            said.add("in:ours")
        if id(cell) in scene.blocks["theirs"]:
            said.add("in:theirs")
        page = scene.sheets.pages[found.page]
        before = page.text[max(cell.start, found.start - 40) : found.start]
        side = party_of(before.strip(" :,"), scene.sheets.languages) if before.strip() else None
        if side is not None:
            said.add(f"after:{side}")
    if scene.decided_at(found):
        said.add("in:decision")
    if scene.vendor and (fold(found.text) in scene.vendor or scene.vendor in fold(found.text)):
        said.add("is:vendor")
    times = scene.count(found.text)
    if times > 1:
        said.add("times:2" if times == 2 else "times:3")
    if scene.mail is not None:
        said.add("mail")
        if not scene.mail.says(found.page, found.start):
            said.add("mail:outside")
    return said
