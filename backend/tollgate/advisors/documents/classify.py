"""Which kind of document it is: headlines speak loudest, then labels and the shape of the page.

Where all the words together leave no doubt, they overrule a headline ("Acceptance of variation 4").
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.mail_head import mail_head
from tollgate.advisors.documents.reading import DocumentType
from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern

SURE = 0.75  # chance from which on words overrule a headline: see the card of document_kinds

_ORDER = (
    DocumentType.CHANGE_ORDER,
    DocumentType.TIMESHEET_APPROVAL,
    DocumentType.PURCHASE_ORDER,
    DocumentType.STATEMENT_OF_WORK,
    DocumentType.ACCEPTANCE_CERTIFICATE,
    DocumentType.OTHER,
)


@dataclass(frozen=True, slots=True)
class Kind:
    """The document type and the words that show it."""

    type: DocumentType
    page: int
    start: int
    end: int
    sure: bool = False  # nothing that is decided in it makes it another kind


# A bill by its number: what it tells of approvals is the vendor's word.
_BILL = re.compile(
    r"\W*(?:(?:tax|vat|commercial|sales) )?"
    r"(?:invoice|rechnung|facture|factura|factuur|fatura|fattura)\b(?=[^.:]{0,6}:?[^.:]{0,8}\d)"
)


def classify(sheets: Sheets, decides: bool, likely: Mapping[str, float]) -> Kind | None:
    """The kind of a document with text; `decides` says that it holds a decision by its words,
    `likely` how likely each kind is by all of them.

    None when the document has no words at all.
    """
    first = next((number for number, cells in sheets.cells.items() if cells), None)
    if first is None:
        return None
    mail = mail_head(sheets, first)
    if mail is not None:
        return Kind(DocumentType.EMAIL, first, mail[0], mail[1])
    for cell in sheets.cells[first][:3]:
        if _BILL.match(fold(cell.text)):
            return Kind(DocumentType.OTHER, first, cell.start, cell.end, sure=True)
    told = _by_headlines(sheets, first, decides)
    sure = [DocumentType(name) for name, chance in likely.items() if chance >= SURE]
    if not sure or sure[0] is DocumentType.EMAIL:
        return told
    if sure[0] is told.type:
        return replace(told, sure=True)
    cell = sheets.cells[first][0]
    return Kind(sure[0], first, cell.start, cell.end, sure=True)


def _by_headlines(sheets: Sheets, first: int, decides: bool) -> Kind:
    best: dict[DocumentType, tuple[float, Kind]] = {}
    for number in list(sheets.pages)[:3]:
        for cell, weight in _headlines(sheets, number):
            for kind in _ORDER:
                finder = pattern(sheets.languages, "kinds", kind.value)
                found = finder.search(fold(cell.text)) or finder.search(_row_from(sheets, cell))
                if found is None:
                    continue
                # The first words of a headline name the document, later ones what it refers to.
                score = weight * (1.25 if found.start() < 6 else 0.8 if found.start() > 25 else 1.0)
                score *= _specific(kind, found[0])
                end = min(cell.start + found.end(), cell.end)
                place = Kind(kind, number, min(cell.start + found.start(), end - 1), end)
                if kind not in best or score > best[kind][0]:
                    best[kind] = (score, place)
    if best:
        top = max(best.values(), key=lambda item: item[0])
        accepted = best.get(DocumentType.ACCEPTANCE_CERTIFICATE)
        plain = len(sheets.pages[top[1].page].text[top[1].start : top[1].end].split()) < 3
        other = top[1].type is DocumentType.OTHER and plain
        if other and accepted and accepted[0] > 0.75 * top[0]:
            top = accepted
        foreign = top[1].type in (
            DocumentType.STATEMENT_OF_WORK,
            DocumentType.PURCHASE_ORDER,
            DocumentType.OTHER,
        )
        if top[0] >= 0.9 and not (decides and foreign and top[0] < 1.5):
            return top[1]
    cell = next(cell for cell in sheets.cells[first])
    kind = DocumentType.ACCEPTANCE_CERTIFICATE if decides else DocumentType.OTHER
    return Kind(kind, first, cell.start, cell.end)


_PLAIN = re.compile(
    r"^(?:certificate|acceptance|hours|proposal|report|order|commande|bestelling|pedido|ordine|"
    r"encomenda|reception|aceite|aceptacion|accettazione|verbale|acta|amendment|variation |"
    r"sow|other|training|policy|manual|specification|warranty|certificacion|medicao|verslag|"
    r"presupuesto|orcamento|offerte|offerta|receipt|insurance|addendum|proces verbal|proces-verbal|"
    r"conformidad|validation|variante|aditivo|trabajo|nota|rapport\w*|aanvaard\w*|bestellung|"
    r"rechnung|invoice|factura|facture|fattura|fatura|factuur|devis|p\.?o\.? (?:no|number|#))$"
)


def _specific(kind: DocumentType, words: str) -> float:
    """Single words that other kinds of document use as well tell less."""
    weight = 0.7 if _PLAIN.match(words) else 1.0
    if kind is DocumentType.OTHER:
        return weight * (1.1 if len(words.split()) > 2 else 0.85)
    return weight


def _headlines(sheets: Sheets, number: int) -> list[tuple[Cell, float]]:
    """Cells with how much each looks like a headline."""
    cells = [cell for cell in sheets.cells[number] if not cell.angled]
    if not cells:
        return []
    page = sheets.pages[number]
    sizes = sorted(cell.size for cell in cells)
    usual = sizes[len(sizes) // 2]
    late = 0.35 if number > 1 else 1.0
    weighed = []
    for place, cell in enumerate(cells[:60]):
        text = cell.text.strip()
        if len(text) > 140:
            continue
        weight = 0.5
        if cell.size > 1.15 * usual:
            weight += min((cell.size / usual - 1) * 2.2, 2.6)
        if re.search(r"bold|black|heavy", cell.font, re.I):
            weight += 0.5
        if text.isupper() and len(text) > 6:
            weight += 0.5
        if cell.box[1] < 0.3 * page.height:
            weight += 0.5
        if place < 4:
            weight += 0.5
        if re.match(
            r"\s*(?:re|subject|betreff|objet|asunto|onderwerp|assunto|oggetto|betreft|concerne)\b",
            fold(text),
        ):
            weight += 1.4
        prose = text.endswith((".", ",", ";")) or text[:1].islower()
        if len(text) > 70 or (prose and len(text) > 25):
            weight *= 0.45
        if cell.size <= 1.12 * usual and place > 2 and _is_value(sheets, cell):
            weight *= 0.3
        weighed.append((cell, weight * late))
    return weighed


def _row_from(sheets: Sheets, cell: Cell) -> str:
    """A headline set in pieces ("DAY   SHEETS") as one text; nothing for other cells."""
    row = sheets.rows[cell.page][cell.row]
    alike = all(abs(other.size - cell.size) < 1 for other in row) and ":" not in cell.text
    if len(row) < 2 or row[0] is not cell or not alike or cell.row > 3:
        return ""
    return fold(" ".join(other.text for other in row))


def _is_value(sheets: Sheets, cell: Cell) -> bool:
    """A label with its value ("Purchase order: 4711") mentions another document."""
    found = [v for v in sheets.values if v.label_cell is cell or v.cell is cell]
    if any("project" in v.kinds and v.how == "inline" for v in found):
        return False  # a subject line
    return bool(found)
