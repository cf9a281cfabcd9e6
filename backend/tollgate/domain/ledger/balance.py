"""Balances: sums of postings, and the proof that they hold together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from tollgate.domain.ledger.chart import Account
from tollgate.domain.ledger.entry import Entry
from tollgate.kernel.ids import EntityId


@dataclass(frozen=True, slots=True, order=True)
class Balance:
    """What stands on one account of one legal entity in one currency; debits positive."""

    entity: EntityId
    currency: str
    account: Account
    amount_minor: int


def balances(entries: Iterable[Entry]) -> tuple[Balance, ...]:
    """The trial balance of some entries, without the accounts that stand at zero."""
    sums: dict[tuple[EntityId, str, Account], int] = defaultdict(int)
    for entry in entries:
        for posting in entry.postings:
            sums[entry.entity, entry.currency, posting.account] += posting.amount_minor
    return tuple(sorted(Balance(*place, amount) for place, amount in sums.items() if amount))
