"""Sellers and buyers as posted documents name them.

Names, addresses and bank accounts change; what a posted document says does not. Each party is kept
as it stood at posting, under the digest of what stands there, and documents point to it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, select

from tollgate.kernel.digest import canonical, digest_bytes
from tollgate.store.bulk import add_rows, pages
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.contracts import CustomerRow, LegalEntityRow
from tollgate.store.tables.invoicing import PartyRow

ENTITY, CUSTOMER, PARTY = table(LegalEntityRow), table(CustomerRow), table(PartyRow)

_ADDRESS = ("country", "region", "address_line", "postal_code", "city", "tax_id")


@dataclass(frozen=True, slots=True)
class Parties:
    """The parties that a transaction may name: digests by code, and what stands under them."""

    sellers: Mapping[str, str]
    buyers: Mapping[str, str]
    bodies: Mapping[str, str]

    def keep(self, tx: Tx) -> None:
        """Write those that are new. The caller holds the locks of customers and series."""
        known = {
            found
            for page in pages(self.bodies)
            for found in tx.execute(
                select(PARTY.c.digest).where(PARTY.c.digest.in_(page))
            ).scalars()
        }
        fresh = [
            {"digest": key, "body": body} for key, body in self.bodies.items() if key not in known
        ]
        add_rows(tx, PARTY, fresh)


def parties(tx: Tx, entities: Collection[str], customers: Collection[str]) -> Parties:
    """Legal entities and customers as they stand now, by their codes."""
    bodies: dict[str, str] = {}
    sellers = {row["code"]: _add(bodies, _seller(row)) for row in _rows(tx, ENTITY, entities)}
    buyers = {row["code"]: _add(bodies, _buyer(row)) for row in _rows(tx, CUSTOMER, customers)}
    return Parties(sellers, buyers, bodies)


def bodies(tx: Tx, digests: Collection[str]) -> dict[str, dict[str, Any]]:
    """What stands under each digest."""
    rows = tx.execute(select(PARTY).where(PARTY.c.digest.in_(digests)))
    return {row.digest: json.loads(row.body) for row in rows}


def unchanged(tx: Tx, digests: Collection[str]) -> set[str]:
    """Those under which still stands what was kept."""
    rows = tx.execute(select(PARTY).where(PARTY.c.digest.in_(digests)))
    return {row.digest for row in rows if digest_bytes(row.body.encode()) == row.digest}


def _rows(tx: Tx, of: Table, codes: Collection[str]) -> list[Mapping[str, Any]]:
    return [
        dict(row)
        for page in pages(codes)
        for row in tx.execute(select(of).where(of.c.code.in_(page))).mappings()
    ]


def _add(bodies: dict[str, str], body: dict[str, str]) -> str:
    text = canonical(body)
    key = digest_bytes(text.encode())
    bodies[key] = text
    return key


def _seller(row: Mapping[str, Any]) -> dict[str, str]:
    own = {name: row[name] for name in ("name", "email", "bank_name", "iban", "bic")}
    return own | {name: row[name] for name in _ADDRESS}


def _buyer(row: Mapping[str, Any]) -> dict[str, str]:
    own = {
        "name": row["legal_name"] or row["name"],
        "email": row["billing_email"],
        "language": row["language"],
    }
    return own | {name: row[name] for name in _ADDRESS}
