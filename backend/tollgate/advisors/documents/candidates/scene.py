"""A document as the field readers see it: its cells, kind, places to sign, decision and figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from tollgate.advisors.documents.candidates.surroundings import Surroundings
from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.decision.decide import Option, Statement
from tollgate.advisors.documents.fields.fields import Fields
from tollgate.advisors.documents.fields.money_and_dates import Figures
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.mail import Mail
from tollgate.advisors.documents.reading import DocumentType
from tollgate.advisors.documents.signing.slot import Slot
from tollgate.advisors.documents.vocabulary.label_words import offices
from tollgate.advisors.documents.vocabulary.lexicon import fold

_DOMAIN = re.compile(r"(?:@|www\.)((?:[a-z0-9-]+\.)*[a-z0-9-]+)\.[a-z]{2,}")


@dataclass(slots=False)
class Scene:
    """Everything known about a document before its fields are chosen.

    `slots` are those of the accepting party, `others` the rest; `option` and `statement` decide.
    `told` keeps what was said of a page's stretch of text.
    """

    sheets: Sheets
    kind: DocumentType
    slots: list[Slot]
    others: list[Slot]
    fields: Fields
    figures: Figures
    mail: Mail | None = None
    option: Option | None = None
    statement: Statement | None = None
    letter: bool = False
    told: dict[tuple[int, int, int], frozenset[str]] = field(default_factory=dict)
    _places: dict[str, list[Found]] = field(default_factory=dict)

    @cached_property
    def blocks(self) -> dict[str, set[int]]:
        """The cells (by identity) in the blocks of the accepting party and of the others."""
        return {
            "ours": {id(cell) for slot in self.slots for cell in slot.block},
            "theirs": {id(cell) for slot in self.others for cell in slot.block},
        }

    @cached_property
    def around(self) -> Surroundings:
        """What stands around each cell."""
        return Surroundings(self.sheets)

    @cached_property
    def usual_size(self) -> float:
        """The height of most letters of the document."""
        sizes = sorted(c.size for cells in self.sheets.cells.values() for c in cells)
        return sizes[len(sizes) // 2] if sizes else 10.0

    @cached_property
    def vendor(self) -> str:
        """The vendor's name, folded, or an empty text."""
        found = self.fields.vendor()
        return fold(found.text) if found is not None else ""

    @cached_property
    def greeting(self) -> tuple[int, int] | None:
        """Page and row of the line that greets somebody, on the first page with words."""
        for cell in self.sheets.cells.get(self.first_page, [])[:40]:
            short = len(cell.text) < 60 and cell.text.rstrip()[-1:] in ",:!"
            if short and "greeting" in offices(" ".join(cell.text.split()[:2])):
                return cell.page, cell.row
        return None

    @cached_property
    def first_page(self) -> int:
        return next((number for number, cells in self.sheets.cells.items() if cells), 1)

    def cell_at(self, page: int, at: int) -> Cell | None:
        """The cell that holds an offset of a page."""
        for cell in self.sheets.cells.get(page, []):
            if cell.start <= at < cell.end:
                return cell
        return None

    @cached_property
    def domains(self) -> tuple[str, ...]:
        """The names in mail and web addresses, letters and digits alone, in their order."""
        found = []
        for folded in self.sheets.folded.values():
            for match in _DOMAIN.finditer(folded):
                name = re.sub(r"[^a-z0-9]", "", match[1].rpartition(".")[2])
                if len(name) > 3 and name not in found:
                    found.append(name)
        return tuple(found)

    @property
    def sender_domain(self) -> str:
        """The first domain of a mail: its sender's."""
        return self.domains[0] if self.mail is not None and self.domains else ""

    def places_of(self, text: str) -> list[Found]:
        """Every place where a text stands as words of their own."""
        if text not in self._places:
            sought = fold(text)
            self._places[text] = [
                Found(page.text[at : at + len(sought)], number, at, at + len(sought))
                for number, page in self.sheets.pages.items()
                for at in _whole_words(sought, self.sheets.folded[number])
            ]
        return self._places[text]

    def count(self, text: str) -> int:
        """How often a text stands in the document."""
        sought = fold(text)
        return sum(folded.count(sought) for folded in self.sheets.folded.values())

    def decided_at(self, found: Found) -> bool:
        """Whether a place lies in the deciding option or sentence."""
        for said in (self.option, self.statement):
            here = said is not None and said.page == found.page
            if said is not None and here and said.start <= found.start < said.end:
                return True
        return False


def _whole_words(sought: str, text: str) -> Iterator[int]:
    """Where words stand in a text and neither begin nor end inside another word."""
    at = text.find(sought) if sought else -1
    while at >= 0:
        end = at + len(sought)
        inside = _is_word(text[at - 1 : at]) or _is_word(text[end : end + 1])
        if not inside:
            yield at
        at = text.find(sought, at + 1 if inside else end)


def _is_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def part(found: Found, start: int, end: int) -> Found:
    """A piece of a found text, without white space at its ends."""
    text = found.text[start:end]
    lead = len(text) - len(text.lstrip())
    body = text.strip()
    at = found.start + start + lead
    return Found(body, found.page, at, at + len(body))


def found_in(scene: Scene, page: int, match: re.Match[str], group: int = 0) -> Found:
    """The words of a match as they stand on the page."""
    text = scene.sheets.pages[page].text[match.start(group) : match.end(group)]
    return Found(text, page, match.start(group), match.end(group))
