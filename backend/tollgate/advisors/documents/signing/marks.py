"""Acts of signing on a page: pen strokes, script faces, "/s/", electronic records, stamps.

An act says that somebody signed, not who: `sign_blocks` gives each act to a place or a name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.pages.pages import Box, Ink, Page
from tollgate.advisors.documents.signing.lines import around
from tollgate.advisors.documents.signing.panels import (
    DATE_LIKE,
    panel_headed,
    panel_under,
    status_panel,
)
from tollgate.advisors.documents.signing.written_names import written_names
from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern
from tollgate.advisors.documents.vocabulary.persons import person_in
from tollgate.advisors.documents.vocabulary.wording import say_of_option

_SCRIPT = re.compile(
    r"script|vibes|dancing|brush|hand(?!book)|signature|zapfino|pacifico|caveat|allura|sacramento|"
    r"cursive|chancery|mistral|satisfy|kristi|parisienne|allison|pinyon|tangerine|alex|cookie|"
    r"yellowtail|kaushan|homemade|marck|mrs|herr|monsieur|qwigley|rochester|italianno|calligr|"
    r"lucida.?hand|bradley|freestyle|segoe ?sc|segoesc|vladimir|edwardian|z003|comic|ink",
    re.I,
)
TYPED = re.compile(
    r"/\s?s\s?/|/\s?(?:f|a|sgd|gez|fdo|get|w\.?g)\.?\s?/(?=\s*[A-ZÀ-Þ][\w'’-]+ )", re.I
)
_SIGNED_WORD = re.compile(r"(?:gez\.?|w\.\s?g\.?|sgd\.?|/\s?s\s?/|\(?signed\)|s/d)\s*:?")
# "(type /s/ and your name)" asks for a signature.
_ASKED = re.compile(
    r"\b(?:type|enter|write|use|with|insert|eingeben|schreiben|saisir|taper|escriba|teclee|typ|"
    r"digitar|digite|escreva|scrivere|digitare)\W*$"
)
# A sentence that speaks of how signing works is no record of a signature.
_PROCEDURE = re.compile(
    r"\b(?:may|can|could|shall|will|would|must|should|if|once|when|kann|konnen|soll|muss|wird erst|"
    r"peut|peuvent|doit|sera|puede|pueden|debe|sera|podra|puo|possono|deve|devono|kan|kunnen|moet|"
    r"pode|podem|deve|to be|zu|a)\s+(?:be\s+|werden\s+|etre\s+|ser\s+|essere\s+|worden\s+)?"
    r"(?:\w+\s+)?(?:signed|accepted|approved|unterzeichn\w*|signier\w*|signee?s?|firmad\w+|"
    r"firmat\w|ondertekend|assinad\w+)\b|\bwithout\b|\bunless\b|\bonly (?:if|when|once)\b"
)
# A clause of a contract tells when somebody will have signed, not that anybody has.
_SUPPOSED = re.compile(
    r"\b(?:where|when|whenever|until|before|after|as soon as|in case|provided|wenn|falls|sofern|"
    r"soweit|sobald|bevor|nachdem|lorsqu\w*|quand|des que|apres que|avant que|s'il|cuando|donde|"
    r"siempre que|antes de que|quando|caso|desde que|qualora|ove|dopo che|prima che|wanneer|indien|"
    r"zodra|voordat|nadat)\b"
)
_CLAUSE = re.compile(r"^\s*(?:\d{1,2}(?:\.\d{1,2})+|\(?[a-z]\)|§\s*\d+)\s")
# "Signed by" alone may be the caption of a printed name.
_BARE = re.compile(
    r"(?:signed|unterzeichnet|unterschrieben|signee?|firmad[oa]|ondertekend|getekend|assinad[oa]|"
    r"firmat[oa])(?: by| von| durch| par| por| door| da)?\s*:"
)
_SERIAL = re.compile(r"\b(?=[0-9A-F-]*\d)(?=[0-9A-F-]*[A-F])[0-9A-F]{4}[0-9A-F-]{6,}")
_STAMP_WORDS = re.compile(
    r"\b(?:approved|accepted|confirmed|certified|authori[sz]ed|signed|verified|agreed|"
    r"genehmigt|freigegeben|abgenommen|gepruft|bestatigt|anerkannt|approuvee?s?|acceptee?s?|"
    r"validee?s?|bon pour \w+|lu et approuve|aprobad[oa]s?|aceptad[oa]s?|conforme|validad[oa]s?|"
    r"approvat[oaie]|accettat[oaie]|visto|benestare|goedgekeurd|akkoord|geaccepteerd|gezien|"
    r"aprovad[oa]s?|aceit[oae]s?|homologad[oa]|visto bueno)\b"
)
_LONGEST_HAND = 15  # times as wide as high


@dataclass(frozen=True, slots=True)
class Proof:
    """What shows that a slot is signed: a quote on the page or a region of it."""

    page: int
    start: int | None = None
    end: int | None = None
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """Something that signs; `kind` is "ink", "script", "typed", "record" or "stamp"."""

    kind: str
    box: Box
    proof: Proof
    cell: Cell | None = None


def acts_on(sheets: Sheets, number: int, page: Page) -> list[Act]:
    """Every act on a page, the surest kinds first; a place is counted once."""
    cells = [cell for cell in sheets.cells[number] if not cell.angled]
    found: list[Act] = []
    for act in (
        *_stamps(sheets, page),
        *_set_stamps(sheets, page),
        *_words(sheets, page, cells),
        *_records(sheets, page),
        *_ink(sheets, page, cells),
        *_written(sheets, page),
    ):
        if not any(_same_place(act, other) for other in found):
            found.append(act)
    return found


def _same_place(act: Act, other: Act) -> bool:
    x, y = (act.box[0] + act.box[2]) / 2, (act.box[1] + act.box[3]) / 2
    inside = other.box[0] <= x <= other.box[2] and other.box[1] <= y <= other.box[3]
    return inside or (act.cell is not None and act.cell is other.cell)


def strokes(page: Page) -> list[Ink]:
    """Pen strokes, those of one hand joined: an upright part of a letter may stand by itself."""
    joined: list[Ink] = []
    for ink in sorted(page.ink, key=lambda ink: ink.box[0]):
        for at, other in enumerate(joined):
            near = -60 < ink.box[0] - other.box[2] < 9
            level = min(ink.box[3], other.box[3]) - max(ink.box[1], other.box[1])
            apart = ink.picture != other.picture
            if near and not apart and level > 0.4 * min(_tall(ink.box), _tall(other.box)):
                box = around(ink.box, other.box)
                density = min(ink.density, other.density)
                joined[at] = Ink(box, ink.picture, density)
                break
        else:
            joined.append(ink)
    return joined


def _tall(box: Box) -> float:
    return box[3] - box[1]


def like_a_hand(box: Box, density: float) -> bool:
    """Whether a mark has the size and the lightness of handwriting; what is low and dark is a
    printed word that nobody could read."""
    wide, tall = box[2] - box[0], box[3] - box[1]
    most = 0.55 if tall >= 12 else 0.5
    if wide > _LONGEST_HAND * tall:
        return False  # a caption and its dotted line, which nobody could read
    return wide >= 20 and (tall >= 7 or (wide >= 28 and tall >= 3.6)) and density <= most


def _ink(sheets: Sheets, page: Page, cells: list[Cell]) -> Iterator[Act]:
    for ink in strokes(page):
        if _rings_an_answer(sheets, page, ink) or not (
            ink.picture or like_a_hand(ink.box, ink.density)
        ):
            continue
        held = [cell for cell in cells if _holds(ink.box, cell.box)]
        if len({cell.row for cell in held}) >= 2:
            continue  # a frame around text, not a pen
        if _is_day(sheets, ink, cells):
            continue
        yield Act("ink", ink.box, Proof(page.number, box=ink.box))


def _is_day(sheets: Sheets, ink: Ink, cells: list[Cell]) -> bool:
    """Whether what a pen wrote stands behind "Date:", or is the form's own strokes there."""
    middle = (ink.box[1] + ink.box[3]) / 2
    level = [
        cell
        for cell in cells
        if cell.box[1] - 4 <= middle <= cell.box[3] + 4 and cell.box[0] < ink.box[0]
    ]
    last = max(level, key=lambda cell: cell.box[0], default=None)
    label = last.text.split(":")[0].rstrip(" _") if last is not None else ""
    return bool(label) and tuple(sheets.kinds(label)) == ("date",)


def _written(sheets: Sheets, page: Page) -> Iterator[Act]:
    for cell, start, end in written_names(sheets, page):
        whole = cell.end - cell.start
        left, top, right, bottom = cell.box
        x = left + (right - left) * (start - cell.start) / whole
        box = (x, top, left + (right - left) * (end - cell.start) / whole, bottom)
        yield Act("script", box, Proof(page.number, start, end), cell)


def _rings_an_answer(sheets: Sheets, page: Page, ink: Ink) -> bool:
    """Whether a pen stroke goes around "accepted" or "refused" instead of signing."""
    held = [w for w in page.words if _holds(ink.box, w.box)]
    if not held or len(held) > 4:
        return False
    text = page.text[held[0].start : held[-1].end]
    return say_of_option(text, sheets.languages) is not None


def _holds(box: Box, other: Box) -> bool:
    x, y = (other[0] + other[2]) / 2, (other[1] + other[3]) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _stamps(sheets: Sheets, page: Page) -> Iterator[Act]:
    """A frame or slanted block with a word of approval and a name or a date in it."""
    for frame in _frames(page):
        held = [cell for cell in sheets.cells[page.number] if _holds(frame, cell.box)]
        if len(held) < 2 or _tall(frame) > 140:
            continue
        text = " ".join(fold(cell.text) for cell in held)
        said = next((c for c in held if _STAMP_WORDS.search(fold(c.text))), None)
        told = DATE_LIKE.search(text) or any(person_in(cell.text) for cell in held)
        denied = re.search(r"\b(?:not|nicht|non|no|niet|nao)\b", text)
        if said is not None and told and not denied:
            yield Act("stamp", frame, Proof(page.number, said.start, said.end), said)


def _frames(page: Page) -> list[Box]:
    """Drawn things that may frame a stamp; the halves of a slanted frame count as one."""
    boxes = [ink.box for ink in page.ink]
    halves = [
        around(one, other)
        for one in boxes
        for other in boxes
        if one[1] < other[1] <= one[3] + 4
        and abs(one[0] - other[0]) < 5
        and abs(one[2] - other[2]) < 5
    ]
    return [*halves, *boxes]


def _set_stamps(sheets: Sheets, page: Page) -> Iterator[Act]:
    """A stamp without a frame: "APPROVED" over a name and a date."""
    for cell in sheets.cells[page.number]:
        if not (cell.text.isupper() and _STAMP_WORDS.fullmatch(fold(cell.text).strip())):
            continue
        column, last = [cell], cell
        for _ in range(3):
            under = sheets.below(last, reach=1.6)
            if under is None:
                break
            column.append(under)
            last = under
        named = any(person_in(each.text) for each in column[1:])
        if named and any(DATE_LIKE.search(each.text) for each in column[1:]):
            box = column[0].box
            for each in column[1:]:
                box = around(box, each.box)
            yield Act("stamp", box, Proof(page.number, cell.start, cell.end), cell)


def _words(sheets: Sheets, page: Page, cells: list[Cell]) -> Iterator[Act]:
    """ "/s/ Jane Doe" and names in a face of handwriting."""
    for cell in sheets.cells[page.number]:
        if cell.angled and _is_slanted_hand(cell, cells, page):
            yield Act("script", cell.box, Proof(page.number, cell.start, cell.end), cell)
    for cell in cells:
        beside = sheets.right_of(cell) if _SIGNED_WORD.fullmatch(fold(cell.text).strip()) else None
        if beside is not None and person_in(beside.text) is not None:
            box = around(cell.box, beside.box)
            yield Act("typed", box, Proof(page.number, beside.start, beside.end), cell)
            continue
        typed = TYPED.search(cell.text)
        if typed is not None:
            blank = not re.search(r"[^\W_]", cell.text[typed.end() :])
            if not blank and not _ASKED.search(fold(cell.text[: typed.start()])):
                at = cell.start + typed.start()
                yield Act("typed", cell.box, Proof(page.number, at, cell.end), cell)
            continue
        named = person_in(cell.text) is not None or re.fullmatch(
            r"[A-ZÀ-Þ][\w'’-]*\.?(?:\s[A-ZÀ-Þ][\w'’-]+\.?)*", cell.text.strip()
        )
        if (_SCRIPT.search(cell.font) and named and len(cell.text) < 50) or _in_other_hand(
            cell, cells, page
        ):
            yield Act("script", cell.box, Proof(page.number, cell.start, cell.end), cell)


def _is_slanted_hand(cell: Cell, cells: list[Cell], page: Page) -> bool:
    """A name set aslant in a face of its own, as a hand would write it."""
    place = person_in(cell.text)
    if place is None or cell.text[place[1] :].strip(" .") or len(cell.text) > 40:
        return False
    usual = usual_family(page)
    return bool(_SCRIPT.search(cell.font)) or bool(
        usual and cell.font and all(family(c.font) != family(cell.font) for c in cells)
    )


def _in_other_hand(cell: Cell, cells: list[Cell], page: Page) -> bool:
    """A surname in a typeface of its own beside the same name in the usual one."""
    usual = usual_family(page)
    if not cell.font or not usual or family(cell.font) == usual or len(cell.text) > 40:
        return False
    names = {part for part in fold(cell.text).split() if len(part) > 3 and part.isalpha()}
    return cell.text[:1].isupper() and any(
        other is not cell
        and family(other.font) == usual
        and names & set(re.findall(r"[^\W\d_]+", fold(other.text)))
        and person_in(other.text.rpartition(":")[2]) is not None
        and abs(other.box[1] - cell.box[1]) < 60
        for other in cells
    )


def _records(sheets: Sheets, page: Page) -> Iterator[Act]:
    """Records of electronic signatures: a phrase, and who or when."""
    record = pattern(sheets.languages, "esign", "record")
    pending = pattern(sheets.languages, "esign", "pending")
    cells = sheets.cells[page.number]
    if any(pending.search(fold(c.text)) for c in cells if len(c.text) < 90):
        return
    for cell in cells:
        status = status_panel(sheets, cell)
        if status is not None and not _unsealed(sheets, page):
            state, box = status
            yield Act("record", box, Proof(page.number, state.start, state.end), state)
            continue
        headed = panel_headed(sheets, cell)
        if headed is not None and not _unsealed(sheets, page):
            yield Act("record", headed, Proof(page.number, cell.start, cell.end), cell)
            continue
        folded = fold(cell.text)
        found = record.search(folded + " ")
        if found is not None and folded.rstrip().endswith(":"):
            if _unsealed(sheets, page) or sheets.document.seals:
                continue
            under = sheets.below(cell, reach=2.0)
            if under is None or len(folded) >= 50 or person_in(under.text) is None:
                continue
            if _BARE.fullmatch(folded.strip()) and not _is_sealed(sheets, page, under):
                continue  # a caption over the printed name
            box = around(cell.box, under.box)
            yield Act("record", box, Proof(page.number, under.start, under.end), cell)
            continue
        if found is None or len(folded) > 220:
            continue
        before = folded[: found.start()]
        if _PROCEDURE.search(folded) or _SUPPOSED.search(before) or found.start() > 90:
            continue
        if "digital" in folded and _unsealed(sheets, page):
            continue
        panel = panel_under(sheets, cell, found.end())
        if panel is not None:
            yield Act("record", panel, Proof(page.number, cell.start, cell.end), cell)
            continue
        row = " ".join(c.text for c in sheets.rows[page.number][cell.row])
        if (
            re.search(r"\d", _CLAUSE.sub("", cell.text))
            or person_in_any(cell.text)
            or _is_of_person(sheets, cell)
            or DATE_LIKE.search(row)
        ):
            yield Act("record", cell.box, Proof(page.number, cell.start, cell.end), cell)


def _is_of_person(sheets: Sheets, cell: Cell) -> bool:
    """ "Signed electronically by   Jane Doe", in two cells."""
    right = sheets.right_of(cell)
    return right is not None and len(right.text) < 60 and person_in(right.text) is not None


def _is_sealed(sheets: Sheets, page: Page, name: Cell) -> bool:
    """Whether a name under "Signed by:" is in a hand of its own or over the mark of a service."""
    under = sheets.below(name, reach=1.6)
    told = under is not None and (_SERIAL.search(under.text) or re.search(r"\d:\d\d", under.text))
    usual = usual_family(page)
    return bool(told) or bool(name.font and usual and family(name.font) != usual)


def _unsealed(sheets: Sheets, page: Page) -> bool:
    """A place for a digital signature that is empty or does not hold outweighs its caption."""
    seals = sheets.document.seals
    broken = any(not (s.intact and s.valid) or s.changed for s in seals)
    empty = any(f.kind == "signature" for f in page.fields) and not seals
    return broken or empty


def family(font: str) -> str:
    """A font's name without its weight and slant."""
    name = font.partition("-")[0].partition(",")[0]
    return re.sub(
        r"(?i)(bold|italic|oblique|regular|roman|mt|ps|light|medium|semi|demi)+$", "", name
    )


def usual_family(page: Page) -> str:
    seen = Counter(family(segment.font) for segment in page.segments if segment.font)
    return seen.most_common(1)[0][0] if seen else ""


def person_in_any(text: str) -> bool:
    """Whether a name stands anywhere in a text."""
    starts = [m.start() for m in re.finditer(r"(?<![\w.])[A-ZÀ-Þ]", text)]
    return any(person_in(text[at:]) is not None for at in starts[:12])


def person_at(text: str) -> tuple[int, int] | None:
    """Where the first name of a person stands in a text."""
    for found in list(re.finditer(r"(?<![\w.])[A-ZÀ-Þ]", text))[:16]:
        place = person_in(text[found.start() :])
        if place is not None:
            return found.start() + place[0], found.start() + place[1]
    return None
