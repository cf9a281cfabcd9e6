"""Values behind labels, and whose block a label stands in: what the rules of all fields share."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tollgate.advisors.documents.cells import Cell, Sheets, Value
from tollgate.advisors.documents.decision.decide import Statement
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.reading import DocumentType
from tollgate.advisors.documents.signing.slot import Slot

JUNK = re.compile(r"^\W*$|^(?:n/?a|tbd|tbc|none|-+|_+|\.+|xx+|\[.*\])$", re.I)


class Labelled:
    """One document; `slots` are the accepting party's places to sign."""

    def __init__(self, sheets: Sheets, kind: DocumentType, slots: list[Slot]) -> None:
        self.statement: Statement | None = None  # the deciding sentence, once it is known
        self.headline: tuple[int, int] | None = None  # page and offset of the document's title
        self.sheets = sheets
        self.kind = kind
        self.slots = slots
        self.languages = sheets.languages

    def _labelled(self, kind: str) -> Iterator[Value]:
        """Values of that kind, those whose label means nothing else first."""
        values = [v for v in self.sheets.of_kind(kind) if not JUNK.match(v.text)]
        yield from sorted(values, key=lambda v: (len(v.kinds) > 1, v.page))

    def _heads_block(self, cell: Cell) -> bool:
        return any(cell is slot.heading or cell is slot.label for slot in self.slots)

    def _in_block(self, cell: Cell) -> bool:
        return any(
            cell in slot.block or cell is slot.heading or cell is slot.label for slot in self.slots
        )


def beginning(value: Value, where: str) -> Found:
    """A value up to the first match of an expression."""
    text = re.split(where, value.text, flags=re.I)[0].rstrip(" ,;:–—-")
    text = text or value.text
    return Found(text, value.page, value.start, value.start + len(text))
