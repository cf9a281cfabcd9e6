"""The date of signature by rule: beside the accepting party's signature, of a letter its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.fields.signatories import in_order
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.signing.slot import Slot
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.grounding.dates import Order, date_order, find_dates

_DAY_FIRST = re.compile(r"\b(?:dd|tt|jj|gg)\s?[-./ ]\s?mm\s?[-./ ]\s?(?:[yja]{2,4})\b")
_MONTH_FIRST = re.compile(r"\bmm\s?[-./ ]\s?dd\s?[-./ ]\s?y{2,4}\b")


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a value was left out."""

    code: str
    message: str
    page: int


class SignatureDates:
    """Dates of one document, read in the order that it writes them in."""

    def __init__(self, sheets: Sheets, whole: str, country: str | None) -> None:
        self.sheets = sheets
        self.language = sheets.languages[0]
        self.order = _order_told(whole) or date_order(whole, self.language, country)
        self.troubles: list[Trouble] = []

    def signature_date(self, slots: list[Slot], letter: bool) -> tuple[date, Found] | None:
        """The date beside the accepting party's signature; for letters that of the letter."""
        for slot in in_order(slots):
            found = self._date_in(slot)
            if found is not None:
                return found
            if not slot.signed:
                return None
        if slots and any(slot.signed for slot in slots):
            return self._decision_date() or (self._letter_date() if letter else None)
        return self._letter_date() if letter else None

    def _date_in(self, slot: Slot) -> tuple[date, Found] | None:
        block = {id(cell) for cell in slot.block}
        for value in self.sheets.of_kind("date"):
            if id(value.label_cell) in block:
                found = self._date_of(value.page, value.start, value.end)
                if found is not None:
                    return found
        if slot.proof is not None and slot.proof.start is not None and slot.proof.end is not None:
            text = self.sheets.pages[slot.page].text
            line_end = text.find("\n", slot.proof.end)
            found = self._date_of(
                slot.page, slot.proof.start, line_end if line_end >= 0 else len(text)
            )
            if found is not None:
                return found
        near = sorted(slot.block, key=lambda c: abs(c.box[1] - slot.zone[3]))
        for cell in near:
            found = self._date_of(cell.page, cell.start, cell.end)
            if found is not None:
                return found
        return self._beside(slot) or (self._over(slot) if slot.signed else None)

    def _over(self, slot: Slot) -> tuple[date, Found] | None:
        """ "Place, the 9th of ..." on a line of its own above the signature."""
        near = [
            cell
            for cell in self.sheets.cells[slot.page]
            if 0 <= slot.zone[3] - cell.box[3] < 130
            and len(cell.text) < 60
            and not self.sheets.kinds(cell.text.split(":")[0])
            and cell.box[0] < slot.zone[2]
        ]
        for cell in sorted(near, key=lambda cell: -cell.box[1]):
            found = self._date_of(cell.page, cell.start, cell.end)
            if found is not None:
                return found
        return None

    def _beside(self, slot: Slot) -> tuple[date, Found] | None:
        """A date in the row of the slot or its caption, right of it."""
        for cell in self.sheets.cells[slot.page]:
            level = slot.zone[1] <= (cell.box[1] + cell.box[3]) / 2 <= slot.zone[3] + 14
            if level and 0 <= cell.box[0] - slot.zone[2] < 200:
                found = self._date_of(cell.page, cell.start, cell.end)
                if found is not None:
                    return found
        return None

    def _date_of(self, page: int, start: int, end: int) -> tuple[date, Found] | None:
        text = self.sheets.pages[page].text[start:end]
        for mention in find_dates(text, self.language, self.order):
            if mention.value is None:
                self.troubles.append(
                    Trouble("ambiguous_date", f"{mention.at.of(text)!r} may mean two dates", page)
                )
                return None
            at = Found(mention.at.of(text), page, start + mention.at.start, start + mention.at.end)
            return mention.value, at
        return None

    def _decision_date(self) -> tuple[date, Found] | None:
        for value in self.sheets.of_kind("date"):
            if re.search(
                r"accept|approv|abnahm|freigab|recep|acept|aceit|aprov|accett|oplever|akkoord|"
                r"sign|unterschrift|firma|assinatura|handtek|decision|valid",
                fold(value.label),
            ):
                found = self._date_of(value.page, value.start, value.end)
                if found is not None:
                    return found
        return None

    def _letter_date(self) -> tuple[date, Found] | None:
        """The first date near the top of the first page with words."""
        for number, cells in self.sheets.cells.items():
            for cell in cells[:24]:
                if len(cell.text) < 90 and not _other_date(cell.text):
                    found = self._date_of(number, cell.start, cell.end)
                    if found is not None:
                        return found
            if cells:
                break
        return None


def _order_told(text: str) -> Order | None:
    """What a form says of its dates: "Date (dd/mm/yyyy)"."""
    folded = fold(text)
    first, second = _DAY_FIRST.search(folded), _MONTH_FIRST.search(folded)
    if (first is None) == (second is None):
        return None
    return "dmy" if first is not None else "mdy"


def _other_date(text: str) -> bool:
    return (
        re.search(r"\b(?:order|bestellung|po|invoice|ihr|your|vom|delivery|contract)\b", fold(text))
        is not None
    )
