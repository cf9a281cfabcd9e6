"""What can be said about a candidate for a field: its labels, its place, its shape, its company.

A trait is a word; the ranking adds weights of traits. Labels are told by the sense of their words,
so that what is learned of a label in one language holds in the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tollgate.advisors.documents.candidates.scene import Scene
from tollgate.advisors.documents.candidates.surroundings import is_all_label, label_text
from tollgate.advisors.documents.cells import Cell
from tollgate.advisors.documents.fields.parties import names_a_form
from tollgate.advisors.documents.fields.prose_fields import is_stage
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.vocabulary.label_words import offices, senses
from tollgate.advisors.documents.vocabulary.lexicon import LANGUAGES, fold, kinds_of, party_of
from tollgate.advisors.documents.vocabulary.persons import is_organisation, person_in
from tollgate.advisors.documents.vocabulary.small_words import does

_CODE = re.compile(r"(?=[\w./#-]*\d)[\w./#-]+")
_MONEY = re.compile(
    r"[$€£¥]\s?\d|\d\s?[$€£¥]|\b[A-Z]{3}\s?\d|\d\s?(?:EUR|USD|GBP|CHF|AUD|CAD)\b|"
    r"\d[.,' ]\d{3}[.,]\d{2}\b"
)
_DAY = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b\d{1,2}\.? [^\W\d]{3,10} \d{4}|\d{4}-\d{2}-\d{2}"
)
_CARRIED = re.compile(r"([^:;.,|\n]{2,40}?)\s?:\s*\n\s*$")
_ADDRESS = re.compile(
    r"\b\d{4,5}\b|\b(?:street|st\.|road|rd\.|avenue|ave|lane|suite|str\.|strasse|straße|weg|platz|"
    r"rue|boulevard|calle|avda|plaza|via|piazza|corso|straat|laan|plein|rua|avenida|largo)\b",
    re.I,
)
_INLINE = re.compile(r"([^:;|·•\n]{1,48}?)\s*[:=]\s*[\"'“„«(]?$")
_LINKS = {
    "for": "for fur pour para voor per an",
    "by": "by durch von par por door da pelo pela vom",
    "of": "of de des du del della di do da van der dem das dos d' l' dell'",
    "the": "the die der das le la les el los het il lo o a os as i gli",
    "and": "and und et y e en i &",
    "in": "in im en dans em nel nella no na",
    "to": "to an zu zum zur a au aux al alla ao aan",
    "with": "with mit avec con com met",
    "is": "is are ist sind est sont es son e is zijn sono sao has have hat a ha heeft tem",
    "between": "between zwischen entre tussen tra",
}
_MAIL = re.compile(r"@|<|>|www\.|https?:")
_COLON = re.compile(r":\s")
_LINK_OF = {word: link for link, words in _LINKS.items() for word in reversed(words.split())}
Traits = frozenset[str]


def traits(scene: Scene, found: Found, source: str) -> set[str]:
    """The traits of a candidate that came from `source`."""
    place = (found.page, found.start, found.end)
    known = scene.told.get(place)
    if known is None:
        known = scene.told[place] = frozenset(_of_span(scene, found))
    return {f"src:{source}", f"src:{source}&{scene.kind.value}"} | known


def _of_span(scene: Scene, found: Found) -> set[str]:
    """What holds of a stretch of text however it was come by."""
    cell = scene.cell_at(found.page, found.start)
    said: set[str] = set()
    shape = shape_of(found.text, scene.sheets.languages)
    labels = set(label_traits(scene, found, cell))
    said |= shape | labels
    said |= _of_itself(scene, found, cell)
    said |= _of_place(scene, found, cell)
    said |= _of_neighbours(scene, found, cell)
    if cell is not None:
        said |= _of_cut(cell, found)
    near = {each for each in labels if each.startswith("lab:")}
    cuts = {each for each in said if each.startswith(("cut:", "head:"))}
    said |= {f"{label}&{other}" for label in near for other in (*shape, *cuts)}
    said |= {f"{label}&{scene.kind.value}" for label in near}
    return said


def label_traits(scene: Scene, found: Found, cell: Cell | None) -> Iterator[str]:
    """What stands where labels stand: before the candidate, beside, over and under its cell."""
    if cell is None:
        return
    nearest = ""
    for relation, text in labels_around(scene, found, cell):
        if not text:
            continue
        meant = senses(text, scene.sheets.languages)
        kinds = kinds_of(text, scene.sheets.languages)
        for sense in meant:
            yield f"{relation}:{sense}"
        for kind in kinds:
            yield f"{relation}:k:{kind}"
        if meant:
            yield f"{relation}={'+'.join(sorted(meant))}"
        if relation in ("under", "row", "column") or nearest:
            continue
        if meant or kinds:
            nearest = relation
            for sense in meant:
                yield f"lab:{sense}"
            for kind in kinds:
                yield f"lab:k:{kind}"
            yield f"lab={'+'.join(sorted(meant)) or 'none'}"
            if len(kinds) == 1:
                yield f"only:{kinds[0]}"
        elif relation == "inline":
            nearest = relation
            yield "lab:unknown"
    yield f"near:{nearest or 'none'}"


def labels_around(scene: Scene, found: Found, cell: Cell) -> Iterator[tuple[str, str]]:
    """What stands where labels stand around a candidate in its cell, by where it stands; the
    nearest come first."""
    before = cell.text[: max(found.start - cell.start, 0)]
    inline = _INLINE.search(before)
    if inline is not None:
        yield "inline", inline[1]
    elif before.strip() and len(before) <= 40 and len(before.split()) <= 5:
        yield "lead", before
    page = scene.sheets.pages[found.page].text
    carried = _CARRIED.search(page[max(found.start - 60, 0) : found.start])
    if carried is not None and not before.strip():
        yield "carried", carried[1].split("   ")[-1]
    if inline is None or len(before) < 40:
        around = scene.around.of(cell)
        if not scene.around.heads(cell):
            yield "left", label_text(around.left)
        if around.above is not None and scene.around.heads(around.above):
            yield "headed", label_text(around.above)
        else:
            yield "above", label_text(around.above)
        if around.under is not None and scene.around.heads(around.under):
            yield "footed", label_text(around.under)
        yield "row", label_text(around.row)
        yield "column", label_text(around.column)
        yield "under", label_text(around.under)


def _of_itself(scene: Scene, found: Found, cell: Cell | None) -> set[str]:
    """Whether a candidate is itself a label, or a part of a longer name."""
    languages = scene.sheets.languages
    said = {f"self:{kind}" for kind in kinds_of(found.text, languages)}
    if said or is_all_label(found.text, languages):
        said.add("self:label")
    if cell is not None and scene.around.heads(cell):
        said.add("self:heads")
    if _is_label_elsewhere(scene, found):
        said.add("self:labels")
    text = scene.sheets.pages[found.page].text
    before = re.search(r"(\S+) $", text[max(0, found.start - 30) : found.start])
    named = before is not None and before[1][0].isupper() and before[1][-1].isalnum()
    if named and found.text[:1].isupper():
        said.add("self:tail of name")
    after = re.match(r" (\S+)", text[found.end : found.end + 30])
    if after is not None and after[1][0].isupper() and found.text[-1:].isalnum():
        said.add("self:head of name")
    return said


def _is_label_elsewhere(scene: Scene, found: Found) -> bool:
    """Whether a colon follows these words anywhere in the document."""
    if len(found.text) > 40:
        return False
    return any(
        scene.sheets.pages[place.page].text[place.end : place.end + 2].lstrip().startswith(":")
        for place in scene.places_of(found.text)[:6]
    )


def _of_place(scene: Scene, found: Found, cell: Cell | None) -> set[str]:
    page = scene.sheets.pages[found.page]
    pages = list(scene.sheets.pages)
    said = {"page:first" if found.page == scene.first_page else "page:later"}
    if found.page == pages[-1] and len(pages) > 1:
        said.add("page:last")
    if cell is None:
        return said
    down = cell.box[1] / max(page.height, 1.0)
    band = "top" if down < 0.12 else "upper" if down < 0.35 else "mid"
    said.add(f"down:{band if down < 0.65 else 'low'}")
    if cell.row < 6:
        said |= {f"row:{cell.row}", "row:<6"}
    if cell.size > 1.15 * scene.usual_size:
        said.add("large")
    elif cell.size < 0.85 * scene.usual_size:
        said.add("small")
    if re.search(r"bold|black|heavy", cell.font, re.I):
        said.add("bold")
    said |= _in_letter(scene, cell)
    alone = len(scene.sheets.rows[found.page][cell.row]) == 1
    if cell.start == found.start:
        said.add("cell:start")
        if cell.end - found.end <= 1:
            said.add("cell:whole")
            if alone:
                said |= {"cell:alone", f"cell:alone&row:{min(cell.row, 6)}"}
    if len(cell.text) > 75:
        said.add("prose")
    return said


def _in_letter(scene: Scene, cell: Cell) -> set[str]:
    """Where a cell stands in a letter or mail: its head, above or under its greeting."""
    if scene.greeting is None or scene.greeting[0] != cell.page:
        return set()
    ahead = scene.greeting[1] - cell.row
    where = "under" if ahead <= 0 else "head" if cell.row < 2 else "over"
    if ahead == 0:
        where = "greeting"
    return {f"letter:{where}", f"letter:{where}&decides={scene.letter}"}


def shape_of(text: str, languages: tuple[str, ...] = LANGUAGES) -> set[str]:
    """What a text looks like: how long, whose, with figures or without."""
    words = text.split()
    size = len(words)
    said = {f"shape:words{size if size < 4 else 5 if size < 6 else 8 if size < 9 else 12}"}
    if is_organisation(text):
        said.add("shape:org")
    person = person_in(text)
    if person is not None and person[1] >= len(text) - 1:
        said.add("shape:person")
    said.add("shape:upper" if text[:1].isupper() else "shape:lower")
    ends = (("first", words[0]), ("last", words[-1])) if words else ()
    for place, word in ends:
        group = does(word, languages)
        said |= {f"{place}:small", f"{place}:{group}"} if group else set()
    if text.isupper() and len(text) > 4:
        said.add("shape:capitals")
    if _CODE.fullmatch(text):
        said.add("shape:code")
    elif any(sign.isdigit() for sign in text):
        said.add("shape:digits")
    if is_stage(text):
        said.add("shape:stage")
    if text[-1:] in ".,;:":
        said.add("shape:stop")
    said |= {
        f"shape:{name}"
        for name, sign in (("money", _MONEY), ("day", _DAY), ("mail", _MAIL), ("colon", _COLON))
        if sign.search(text)
    }
    if size > 2:
        said |= {f"tail:{sense}" for sense in senses(words[-1])[:2]}
    if _ADDRESS.search(text):
        said.add("shape:address")
    closed = re.search(r"\(([^()]+)\)$", text)
    if closed is not None:
        short = closed[1].isupper() or _CODE.fullmatch(closed[1])
        said.add("shape:short in brackets" if short else "shape:words in brackets")
    if text.count("(") != text.count(")"):
        said.add("shape:unclosed")
    small = sum(word[:1].islower() and len(word) > 3 for word in words)
    if small >= 4:
        said.add("shape:sentence")
    if size > 1 and sum(word[:1].isupper() for word in words) >= 0.6 * size:
        said.add("shape:titlecase")
    meant = senses(" ".join(words[:3]))
    said |= {f"head:{sense}" for sense in meant[:2]}
    return said | _offices(words)


def _offices(words: list[str]) -> set[str]:
    """Whether a text holds, begins or ends with an office, a greeting or a body of people."""
    if not words:
        return set()
    said = {f"holds:{office}" for office in offices(" ".join(words))}
    said |= {f"opens:{office}" for office in offices(words[0])}
    return said | {f"closes:{office}" for office in offices(words[-1])}


def _of_cut(cell: Cell, found: Found) -> set[str]:
    """What stands before and after a candidate in its own cell."""
    head = cell.text[: max(found.start - cell.start, 0)].strip()
    tail = cell.text[max(found.end - cell.start, 0) :].strip()
    said = set()
    if head:
        last = head[-1]
        said.add(f"cut:head{'w' if last.isalnum() else last}")
        if _CODE.fullmatch(head.rstrip(" :–-,")):
            said.add("cut:codehead")
    if tail:
        said.add(f"cut:tail{tail[0] if not tail[0].isalnum() else 'w'}")
        if (bracket := re.match(r"\(([^()]+)\)", tail)) is not None:
            said.add(f"cut:brackets {'short' if bracket[1].isupper() else 'words'}")
        if _ADDRESS.search(tail[:40]):
            said.add("cut:address")
        elif re.search(r"\d", tail[:30]):
            said.add("cut:digits")
        if is_stage(tail[:40]):
            said.add("cut:stage")
        if is_organisation(tail[:60]):
            said.add("cut:org")
    if not head and not tail:
        said.add("cut:none")
    return said


def _of_neighbours(scene: Scene, found: Found, cell: Cell | None) -> set[str]:
    said = set()
    page = scene.sheets.pages[found.page]
    if cell is not None:
        for side in ("ours", "theirs"):
            if id(cell) in scene.blocks[side]:
                said.add(f"in:{side}")
        before = page.text[max(cell.start, found.start - 40) : found.start]
        side_before = (
            party_of(before.strip(" :,"), scene.sheets.languages) if before.strip() else None
        )
        if side_before is not None:
            said.add(f"after:{side_before}")
        over = scene.around.of(cell).above
        side_over = party_of(over.text, scene.sheets.languages) if over is not None else None
        if side_over is not None:
            said.add(f"over:{side_over}")
        said |= _of_row(scene, cell)
    said |= set(_of_words(scene, found))
    if scene.decided_at(found):
        said.add("in:decision")
    if scene.vendor and (fold(found.text) in scene.vendor or scene.vendor in fold(found.text)):
        said.add("is:vendor")
    joined = re.sub(r"[^a-z0-9]", "", fold(found.text))
    if len(joined) > 4:
        for domain in scene.domains:
            if joined in domain or domain in joined:
                said.add("is:domain")
                if domain == scene.sender_domain:
                    said.add("is:sender domain")
    times = scene.count(found.text)
    if times > 1:
        said.add("times:2" if times == 2 else "times:3")
    if scene.fields.headline is not None and scene.fields.headline[0] == found.page:
        at = scene.fields.headline[1]
        if found.start <= at < found.end:
            said.add("is:headline")
    if names_a_form(found.text, scene.sheets.languages):
        said.add("shape:form")
    if scene.mail is not None:
        said.add("mail")
        if not scene.mail.says(found.page, found.start):
            said.add("mail:outside")
    return said


def _of_row(scene: Scene, cell: Cell) -> set[str]:
    """What the other cells of a row of three or more say: accepted, a result, a date, a sum."""
    others = [c for c in scene.sheets.rows[cell.page][cell.row] if c is not cell]
    if len(others) < 2:
        return set()
    told = {sense for other in others for sense in senses(other.text[:40], scene.sheets.languages)}
    said = {f"row says:{sense}" for sense in told & {"accept", "result", "condition", "signature"}}
    said |= {"row says:sum"} if any(_MONEY.search(other.text) for other in others) else set()
    return said | ({"row says:day"} if any(_DAY.search(other.text) for other in others) else set())


def _of_words(scene: Scene, found: Found) -> Iterator[str]:
    """The words right before and after, by what they mean."""
    folded = scene.sheets.folded[found.page]
    before = " ".join(folded[max(0, found.start - 70) : found.start].split())
    after = " ".join(folded[found.end : found.end + 50].split())
    last = re.search(r"([\w'°]+)\W*$", before)
    if last is not None:
        link = _LINK_OF.get(last[1])
        if link is not None:
            yield f"w:{link}"
        open_quote = re.search(r"[\"«“„]\s*$", before)
        if open_quote:
            yield "w:quote"
    clause = re.split(r"[.;:]\s", before)[-1]
    for sense in senses(clause[-28:], scene.sheets.languages):
        yield f"b:{sense}"
    for sense in senses(clause, scene.sheets.languages):
        yield f"bb:{sense}"
    for sense in senses(re.split(r"[.;]\s", after)[0][:28], scene.sheets.languages):
        yield f"a:{sense}"
    for office in offices(after[:28]):
        yield f"a:{office}"
    for office in offices(clause[-28:]):
        yield f"b:{office}"
    follow = re.match(r"\W*([\w']+)", after)
    if follow is not None and (group := does(follow[1], scene.sheets.languages)):
        yield f"aw:{group}"
    if follow is not None and follow[1] in _LINK_OF:
        yield f"aw:{_LINK_OF[follow[1]]}"
