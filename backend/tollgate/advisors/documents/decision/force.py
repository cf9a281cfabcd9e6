"""Marks that take a document's force: DRAFT, VOID, superseded, as watermark, stamp or headline."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern


@dataclass(frozen=True, slots=True)
class State:
    """DRAFT, VOID and the like over a document."""

    page: int
    start: int
    end: int
    text: str


def find_state(sheets: Sheets, mail: bool = False) -> State | None:
    """A mark that takes a document's force: a watermark or stamp, a headline, a heading. A mail
    knows watermarks only: "Re: Draft 3" is its subject.

    In running prose the same words mean little ("draft deliverables were reviewed"), so they only
    count where they stand large, slanted, alone in capitals, or in the title or footer.
    """
    draft = pattern(sheets.languages, "state", "draft")
    for number in sheets.pages:
        usual = _usual_size(sheets.cells[number])
        for cell in sheets.cells[number]:
            found = draft.search(fold(cell.text))
            if found is None:
                continue
            if cell.angled or (not mail and _stands_out(cell, found, usual, sheets)):
                start = cell.start + found.start()
                return State(number, start, cell.start + found.end(), found[0])
        spelt = _spelt(sheets.cells[number])
        if spelt is not None:
            return spelt
    for number, page in sheets.pages.items():
        for note in page.notes:
            if note.kind == "Stamp" and draft.search(fold(f"{note.name} {note.text}")):
                return State(number, 0, 0, note.name or note.text)
    return None


_SLANTED = re.compile(
    r"draft|void|cancelled|superseded|specimen|sample|entwurf|ungultig|storniert|muster|brouillon|"
    r"annule|caduc|borrador|anulad[oa]|concept|vervallen|ongeldig|rascunho|minuta|bozza|annullat[oa]"
)


def _spelt(cells: list[Cell]) -> State | None:
    """A slanted word whose letters stand apart: "V O I D"."""
    slanted = [cell for cell in cells if cell.angled]
    if not slanted:
        return None
    found = _SLANTED.search("".join(re.sub(r"\s", "", fold(cell.text)) for cell in slanted))
    if found is None:
        return None
    first = slanted[0]
    return State(first.page, first.start, first.end, found[0])


def _usual_size(cells: list[Cell]) -> float:
    sizes = sorted(cell.size for cell in cells)
    return sizes[len(sizes) // 2] if sizes else 10.0


def _is_prose(rest: str) -> bool:
    """A footer that tells a story ("draft minutes circulated the same evening")."""
    words: list[str] = re.findall(r"\w+", rest)
    return sum(word[:1].islower() and len(word) > 3 for word in words) > 3


# The form a paper is printed from, and things that are called so: nothing about this paper's force.
_FORM_NAME = re.compile(
    r"\b(?:from|form|using|our|see) (?:the )?template\b|"
    r"\btemplate\s+(?:approved|issued|released|revision|rev|version|v|no|nr|[a-z]{1,4}-?\d|\d)|"
    r"\btemplate\s+[a-z]{1,5}[ -]?v?\d|"
    r"\b(?!(?:a|an|the|this|is|only|as|form|document|page|certificate)\b)"
    r"[a-z]{3,} (?:specimen|sample)\b"
)


# "2. Sample achieved": the heading of a section.
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?\s+[^\W\d_]+ [^\W\d_]")


# "This form is void if altered": what would take its force has not happened.
_PROVISO = re.compile(
    r"\s*(?:\w+\s+){0,2}?(?:if|unless|when|where|once|until|after|without|wenn|falls|sofern|ohne|"
    r"bis|si|sans|en cas|tant|se|sem|senza|salvo|als|indien|zonder|tenzij|cuando|sin|hasta|caso|"
    r"qualora)\b"
)


# The end of a quotation that began a line above: the title of another paper.
_QUOTED = re.compile(r'^[^"\u201c\u201e\u00ab]*["\u201c\u201d\u00bb]\W*$')


# "Marking both boxes makes the form invalid": a rule for whoever fills it in.
_MAKES = re.compile(
    r"\b(?:makes?|renders?|macht|machen|rend(?:ent)?|hace[n]?|invalida|maakt|maken|torna[m]?|"
    r"rende|rendono)\b"
)


def _goes_on(cell: Cell, sheets: Sheets) -> bool:
    """Whether a cell goes on the sentence of the one over it: "... tasks T-61 to T-66 are" over
    "withdrawn."."""
    over = [c for c in sheets.cells[cell.page] if 0 <= cell.row - c.row <= 1 and c is not cell]
    over = [c for c in over if abs(c.box[0] - cell.box[0]) < 3 and c.box[3] <= cell.box[1] + 2]
    whole = cell.text.strip()[-1:] == "." and cell.text.strip()[:1].islower()
    return whole and any(len(c.text.split()) > 4 and c.text.strip()[-1:] not in ".:" for c in over)


def _as_copy(text: str, raw: str) -> bool:
    """ "Acme Ltd (for information)": in brackets behind a party, why that one signs."""
    before, bracket, _ = text.partition("(")
    return bool(bracket) and len(before.split()) > 1 and raw not in before


def _stands_out(cell: Cell, found: re.Match[str], usual: float, sheets: Sheets) -> bool:
    text = cell.text.strip()
    if _PROVISO.match(fold(cell.text)[found.end() :]):
        return False
    words = len(text.split())
    raw = text[max(found.start() - (len(cell.text) - len(cell.text.lstrip())), 0) :][
        : found.end() - found.start()
    ]
    if _QUOTED.search(text) or _as_copy(text, raw) or _goes_on(cell, sheets):
        return False
    if not raw.isupper() and _MAKES.search(fold(cell.text)[: found.start()]):
        return False
    if not raw.isupper() and _NUMBERED.match(text):
        return False
    if not raw.isupper() and _FORM_NAME.search(fold(cell.text)):
        return False
    if cell.size >= 1.6 * usual and words <= 8:
        return True
    if raw.isupper() and len(raw) > 3 and (words <= 14 or text.startswith(raw)):
        return True
    rest = (text[: found.start()] + text[found.end() :]).strip(" .:;-–—()[]*v0123456789")
    if len(rest) <= 3:
        return True
    page = sheets.pages[cell.page]
    edge = cell.box[1] < 0.09 * page.height or cell.box[3] > 0.93 * page.height
    if edge and words <= 12 and not _is_prose(rest):
        return True
    status = re.match(
        r"(?:document )?(?:status|version|stand|estado|estatus|statut|etat|situacao|stato|revision|"
        r"fassung|versie)\s*:?\s*",
        fold(text),
    )
    if status and found.start() <= status.end() + 2:
        return True
    own = re.search(
        r"\b(?:this|dieses?|diese|ce|cet|cette|este|esta|dit|deze|questo|questa|presente)\s+"
        r"(?:\w+\s+){0,3}?(?:document|certificate|form|version|order|copy|dokument|"
        r"protokoll|fassung|"
        r"document[oa]?|acta|certificado|termo|versao|verbale|versione|proces|avenant)\b",
        fold(text),
    )
    return own is not None and found.start() >= own.start()
