"""Posted documents as their clients read them, loaded for many documents at once."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from sqlalchemy import Table, select

from tollgate.domain.events.signal import Verdict
from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.domain.invoicing.posted import Line
from tollgate.domain.invoicing.printed import (
    Accepted,
    Account,
    Credited,
    Party,
    Printed,
    References,
    TaxPart,
    read_accepted,
)
from tollgate.kernel.errors import NotFound
from tollgate.kernel.money import Money
from tollgate.store.database import Tx
from tollgate.store.parties import bodies
from tollgate.store.tables.columns import table
from tollgate.store.tables.contracts import (
    ContractRow,
    MilestoneTermRow,
)
from tollgate.store.tables.events import AcceptanceRow
from tollgate.store.tables.invoicing import InvoiceLineRow, InvoiceRow, InvoiceTaxRow, LegRow
from tollgate.store.tables.sign_offs import SignOffRow

INVOICE, LINE, TAX = table(InvoiceRow), table(InvoiceLineRow), table(InvoiceTaxRow)
LEG, CONTRACT, TERM = table(LegRow), table(ContractRow), table(MilestoneTermRow)
ACCEPTANCE, SIGN_OFF = table(AcceptanceRow), table(SignOffRow)
# How an acceptance cites a paper that was brought for reading; clients know it by its file name.
_BROUGHT = re.compile(r"document:([0-9a-f]{64})")
Place = tuple[str, str]


def numbered(tx: Tx, number: str) -> list[tuple[str, str]]:
    """(legal entity, id) of the documents with a number; each entity has its own series."""
    rows = tx.execute(
        select(INVOICE.c.entity, INVOICE.c.id)
        .where(INVOICE.c.number == number)
        .order_by(INVOICE.c.entity)
    )
    return [(row.entity, row.id) for row in rows]


def printed(tx: Tx, ids: Sequence[str]) -> list[Printed]:
    """Documents in the order of their ids, in six queries however many they are, seven
    where papers of acceptance were brought for reading.

    Raises:
        NotFound: one of them does not exist.
    """
    rows = {row["id"]: row for row in _documents(tx, ids)}
    for id in ids:
        if id not in rows:
            raise NotFound(f"there is no document {id}")
    lines, taxes = _parts(tx, LINE, ids), _parts(tx, TAX, ids)
    named = bodies(tx, {row[side] for row in rows.values() for side in ("seller", "buyer")})
    places = [(row["contract"], row["milestone"]) for row in rows.values() if row["milestone"]]
    names, papers = _term_names(tx, places), _papers(tx, places)
    documents = []
    for id in ids:
        row = rows[id]
        place = (row["contract"] or "", row["milestone"] or "")
        references = _references(row, names.get(place, ""), papers.get(place, ()))
        documents.append(_document(row, named, references, lines[id], taxes[id]))
    return documents


def _documents(tx: Tx, ids: Collection[str]) -> list[Mapping[str, Any]]:
    credited = INVOICE.alias("credited")
    query = (
        select(
            INVOICE,
            LEG.c.milestone,
            CONTRACT.c.title,
            CONTRACT.c.project_code,
            credited.c.number.label("credited_number"),
            credited.c.id.label("credited_id"),
            credited.c.issued_on.label("credited_on"),
        )
        .outerjoin(LEG, LEG.c.invoice == INVOICE.c.id)
        .outerjoin(CONTRACT, CONTRACT.c.code == INVOICE.c.contract)
        .outerjoin(credited, credited.c.id == INVOICE.c.credits)
        .where(INVOICE.c.id.in_(ids))
    )
    return [dict(row) for row in tx.execute(query).mappings()]


def _parts(tx: Tx, of: Table, ids: Collection[str]) -> dict[str, list[Any]]:
    """Lines or tax parts by document, in their order."""
    found: dict[str, list[Any]] = defaultdict(list)
    for row in tx.execute(select(of).where(of.c.invoice.in_(ids)).order_by(of.c.position)):
        found[row.invoice].append(row)
    return found


def _term_names(tx: Tx, places: Iterable[Place]) -> dict[Place, str]:
    """The name of each milestone, in the latest contract version that has it."""
    rows = tx.execute(
        select(TERM.c.contract, TERM.c.milestone, TERM.c.name)
        .where(TERM.c.contract.in_({contract for contract, _ in places}))
        .order_by(TERM.c.version)
    )
    return {(row.contract, row.milestone): row.name for row in rows}


def _papers(tx: Tx, places: Iterable[Place]) -> dict[Place, list[Accepted]]:
    """The papers on which milestones were accepted."""
    found: dict[Place, list[Accepted]] = defaultdict(list)
    rows = tx.execute(
        select(ACCEPTANCE)
        .where(
            ACCEPTANCE.c.contract.in_({contract for contract, _ in places}),
            ACCEPTANCE.c.verdict == Verdict.ACCEPTED,
        )
        .order_by(ACCEPTANCE.c.occurred_at, ACCEPTANCE.c.id)
    )
    kept = list(rows)
    names = _file_names(tx, [row.document for row in kept])
    for row in kept:
        paper = Accepted(row.signatory_name, row.decided_on, names.get(row.document, row.document))
        found[row.contract, row.milestone].append(paper)
    return found


def _file_names(tx: Tx, documents: Iterable[str]) -> dict[str, str]:
    """What a client knows papers that were brought for reading by: the names of their files."""
    digests = {each: found[1] for each in documents if (found := _BROUGHT.match(each))}
    if not digests:
        return {}
    rows = tx.execute(
        select(SIGN_OFF.c.digest, SIGN_OFF.c.name)
        .where(SIGN_OFF.c.digest.in_(set(digests.values())))
        .order_by(SIGN_OFF.c.arrived_at, SIGN_OFF.c.id)
    )
    names = {row.digest: row.name for row in rows}
    return {each: names.get(digest, "") for each, digest in digests.items()}


def _references(row: Mapping[str, Any], name: str, papers: Iterable[Accepted]) -> References:
    """What the draft refers to; documents of a former system have a bare draft, so that contract
    and milestone speak for them."""
    draft = json.loads(row["draft"])
    said = dict(draft.get("references") or ())
    accepted = read_accepted(said.get("acceptance", ""))
    if accepted is not None:
        same = [p for p in papers if (p.by, p.on) == (accepted.by, accepted.on) and p.document]
        accepted = replace(accepted, document=same[-1].document if same else "")
    completed_on = draft.get("completed_on")
    return References(
        contract=said.get("contract") or f"{row['contract'] or ''} {row['title'] or ''}".strip(),
        milestone=said.get("milestone") or f"{row['milestone'] or ''} {name}".strip(),
        project=said.get("project") or row["project_code"] or "",
        po_number=row["po_number"],
        completed_on=date.fromisoformat(completed_on) if completed_on else None,
        accepted=accepted,
    )


def _document(
    row: Mapping[str, Any],
    named: Mapping[str, dict[str, Any]],
    references: References,
    lines: Iterable[Any],
    taxes: Iterable[Any],
) -> Printed:
    currency = row["currency"]
    seller, buyer = named[row["seller"]], named[row["buyer"]]
    credited = None
    if row["credited_id"]:
        credited = Credited(row["credited_number"] or row["credited_id"], row["credited_on"])
    return Printed(
        kind=DocumentKind(row["kind"]),
        number=row["number"],
        language=buyer["language"],
        seller=_party(seller),
        buyer=_party(buyer),
        account=Account(seller["bank_name"], seller["iban"], seller["bic"]),
        references=references,
        issued_on=row["issued_on"],
        due_on=row["due_on"],
        lines=tuple(
            Line(
                # A former system's line says no more than the code of its milestone.
                references.milestone if x.description == row["milestone"] else x.description,
                Money(x.net_minor, currency),
                x.tax_treatment,
                x.rate_bp,
            )
            for x in lines
        ),
        taxes=tuple(
            TaxPart(
                x.treatment,
                x.rate_bp,
                x.label,
                Money(x.base_minor, currency),
                Money(x.tax_minor, currency),
            )
            for x in taxes
        ),
        net=Money(row["net_minor"], currency),
        tax=Money(row["tax_minor"], currency),
        gross=Money(row["gross_minor"], currency),
        holdback=Money(row["holdback_minor"], currency),
        credited=credited,
        duplicate=row["origin"] != "tollgate",
    )


def _party(body: Mapping[str, Any]) -> Party:
    return Party(**{field.name: body[field.name] for field in fields(Party)})
