"""Every table of a firm's database, so that one import knows the whole schema."""

from tollgate.store.tables import (
    advice,
    audit,
    collections,
    contracts,
    events,
    gate,
    invoicing,
    ledger,
    notices,
    people,
    receivables,
    review,
    sign_offs,
    systems,
    targets,
    write_backs,
)
from tollgate.store.tables.columns import metadata

__all__ = [
    "advice",
    "audit",
    "collections",
    "contracts",
    "events",
    "gate",
    "invoicing",
    "ledger",
    "metadata",
    "notices",
    "people",
    "receivables",
    "review",
    "sign_offs",
    "systems",
    "targets",
    "write_backs",
]
