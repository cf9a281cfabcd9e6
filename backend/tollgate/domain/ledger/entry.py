"""Journal entries: postings that add up to nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tollgate.domain.ledger.chart import Account
from tollgate.kernel.ids import EntityId


class Unbalanced(ValueError):
    """The postings of an entry do not add up to zero."""


@dataclass(frozen=True, slots=True)
class Posting:
    """A signed amount on one account, in minor units: debits positive, credits negative."""

    account: Account
    amount_minor: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One booking in the books of one legal entity and one currency.

    Raises:
        Unbalanced: the postings do not add up to zero, or there are none.
    """

    entity: EntityId
    on: date
    currency: str
    text: str
    postings: tuple[Posting, ...]

    def __post_init__(self) -> None:
        if not self.postings or sum(posting.amount_minor for posting in self.postings) != 0:
            raise Unbalanced(f"{self.text}: {self.postings}")

    def reversed(self, on: date, text: str) -> Entry:
        """The entry that takes this one back."""
        return Entry(
            self.entity,
            on,
            self.currency,
            text,
            tuple(Posting(p.account, -p.amount_minor) for p in self.postings),
        )
