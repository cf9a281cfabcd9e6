"""Gapless numbers: one series per legal entity, kind of document and year."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tollgate.domain.contracts.parties import LegalEntity
from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.kernel.ids import EntityId

_LETTERS = {DocumentKind.INVOICE: "", DocumentKind.CREDIT_NOTE: "C"}


@dataclass(frozen=True, slots=True)
class Series:
    """A run of numbers without gaps; `next` is the number that the next document takes."""

    entity: EntityId
    kind: DocumentKind
    year: int
    next: int = 1

    def number(self, entity: LegalEntity, position: int) -> str:
        """How a position is printed: prefix, letter for credit notes, year, five digits."""
        letters = _LETTERS[self.kind]
        return f"{entity.invoice_prefix}{letters}{self.year}-{position:05d}"


def is_ours(entity: LegalEntity, number: str) -> bool:
    """Whether a number could be one of our own series, now or later."""
    prefix = re.escape(entity.invoice_prefix)
    return re.fullmatch(rf"{prefix}C?\d{{4}}-\d{{5,}}", number, re.ASCII) is not None
