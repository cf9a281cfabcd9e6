"""A place for a signature: where it is, whose it is, and what shows that somebody signed there."""

from __future__ import annotations

from dataclasses import dataclass, field

from tollgate.advisors.documents.cells import Cell
from tollgate.advisors.documents.pages.pages import Box
from tollgate.advisors.documents.signing.marks import Proof


@dataclass(slots=True)
class Slot:
    """One place for a signature; `zone` is where ink would be, `block` what belongs to it."""

    page: int
    zone: Box
    party: str | None = None
    proof: Proof | None = None
    block: list[Cell] = field(default_factory=list)
    heading: Cell | None = None
    label: Cell | None = None
    pending: bool = False
    refused: bool = False
    lined: bool = False  # with a line of its own to sign on
    by_record: bool = False  # a record of signing that stands in no place to sign

    @property
    def signed(self) -> bool:
        return self.proof is not None and not self.pending
