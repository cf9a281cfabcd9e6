"""Every table of a firm's database, so that one import knows the whole schema."""

from tollgate.store.tables import (
    advice,
    audit,
    contracts,
    events,
    gate,
    invoicing,
    ledger,
    people,
    receivables,
    review,
)
from tollgate.store.tables.columns import metadata

__all__ = [
    "advice",
    "audit",
    "contracts",
    "events",
    "gate",
    "invoicing",
    "ledger",
    "metadata",
    "people",
    "receivables",
    "review",
]
