"""Check the whole audit chain, and that the posted rows are still what the chain sealed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any

from tollgate.domain.audit.chain import Break, verify
from tollgate.store import audit, seals
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm

_PAGE = 1_000
# The kinds of entries that seal rows beside the chain.
_SEALING = (
    "invoice_posted",
    "invoice_imported",
    "invoice_credited",
    "billing_held",
    "draft_approved",
    "hold_overridden",
    "holdback_released",
    "payment_told",
    "payment_reversed",
    "signal_taken",
)
# By the payload field that holds the id and the seal: how rows are as they stand now.
_ROWS: dict[str, Callable[[Tx, Collection[str]], Mapping[str, str]]] = {
    "decision": partial(seals.rows_now, of=seals.DECISION),
    "approval": partial(seals.rows_now, of=seals.APPROVAL),
    "override": partial(seals.rows_now, of=seals.OVERRIDE),
    "release": partial(seals.rows_now, of=seals.RELEASE),
    "report": partial(seals.rows_now, of=seals.REPORT),
    "acceptance": partial(seals.rows_now, of=seals.ACCEPTANCE),
    "entry": seals.entries_now,
}


@dataclass(frozen=True, slots=True)
class Verified:
    """The result for one chain: how long it is, its last digest, and the first break if any."""

    chain: str
    links: int
    head: str
    first_break: Break | None


def verify_audit(firm: Firm) -> list[Verified]:
    """Read every chain in order; the work on one stops at its first break."""
    found = []
    with firm.database.read() as tx:
        for chain in audit.chains(tx):
            broken = verify(audit.links(tx, chain)) or _changed_row(tx, chain)
            links, head = audit.head(tx, chain)
            found.append(Verified(chain, links, head, broken))
    return found


def _changed_row(tx: Tx, chain: str) -> Break | None:
    """The first sealed row or document that is not what the chain says."""
    for page in _pages(audit.payloads(tx, chain, _SEALING)):
        documents = {
            subject.removeprefix("invoice:"): (position, said["document"])
            for position, subject, said in page
            if "document" in said
        }
        now = seals.documents_now(tx, list(documents))
        for id, (position, seal) in documents.items():
            if now.get(id) != seal:
                return Break(chain, position, f"the posted document {id} was changed")
        for field, now_of in _ROWS.items():
            rows = {said[field][0]: (pos, said[field][1]) for pos, _, said in page if field in said}
            as_is = now_of(tx, list(rows))
            for id, (position, seal) in rows.items():
                if as_is.get(id) != seal:
                    return Break(chain, position, f"the {field} {id} was changed")
    return None


def _pages(rows: Iterator[Any]) -> Iterator[list[Any]]:
    while page := list(islice(rows, _PAGE)):
        yield page
