"""Import files of records: each file wholly or not at all, mistakes by line and column."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tollgate.connectors.sheets import Row, read_sheet
from tollgate.domain.audit.chain import FIRM
from tollgate.domain.events.inbox import InboxMove, InboxState
from tollgate.kernel.digest import digest_bytes
from tollgate.kernel.errors import BadInput
from tollgate.store import audit, facts, inbox
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.imports import contracts, history, orders, parties
from tollgate.workflows.parts.imports.cells import MOST_ERRORS, Errors
from tollgate.workflows.parts.posting import post_in_batches

Writer = Callable[[Firm, Tx, Sequence[Row], Errors], int]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file: its name is the kind, its columns are fixed."""

    write: Writer
    required: tuple[str, ...]
    optional: tuple[str, ...] = ()


def _kind(write: Writer, required: str, optional: str = "") -> Kind:
    return Kind(write, tuple(required.split()), tuple(optional.split()))


# In the order in which they depend on one another.
KINDS: dict[str, Kind] = {
    "users": _kind(parties.people, "email name role"),
    "legal_entities": _kind(
        parties.legal_entities,
        "code name country currency time_zone",
        "books tax_id address_line postal_code city region email invoice_prefix bank_name iban bic",
    ),
    "tax_rates": _kind(
        parties.tax_rates,
        "legal_entity treatment country rate_percent label valid_from",
        "region",
    ),
    "customers": _kind(
        parties.customers,
        "code name",
        "legal_name country region currency tax_id address_line postal_code city billing_email "
        "language credit_hold",
    ),
    "contracts": _kind(
        contracts.contracts,
        "code legal_entity customer currency value starts_on",
        "title project_type project_code pm_email ceiling ends_on net_days holdback_percent "
        "acceptance_required in_order po_required service_line acceptance_clause payment_clause",
    ),
    "payers": _kind(contracts.payers, "contract customer weight"),
    "milestones": _kind(
        contracts.milestones,
        "contract code sequence name",
        "amount percent tax_treatment planned_on clause",
    ),
    "change_orders": _kind(
        orders.change_orders,
        "contract number status effective_on milestone amount_change",
        "title decided_on name ceiling_change",
    ),
    "purchase_orders": _kind(
        orders.purchase_orders,
        "number customer amount currency issued_on",
        "contract expires_on",
    ),
    "invoices": _kind(
        history.invoices,
        "number legal_entity customer contract milestone issued_on due_on net tax gross currency",
        "holdback po_number",
    ),
    "payments": _kind(
        history.payment_rows,
        "reference legal_entity customer paid_on amount currency",
        "invoice allocated",
    ),
    "acceptances": _kind(
        history.acceptances,
        "contract milestone verdict decided_on",
        "signatory_name signatory_title document quote",
    ),
    "completions": _kind(
        history.completions, "contract milestone completed_on", "status reported_by amount"
    ),
}


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file."""

    file: str
    rows: int
    written: int
    errors: tuple[str, ...] = ()


def files_of(paths: Iterable[Path]) -> list[Path]:
    """The files to import, folders opened, in the order in which they depend on one another.

    Raises:
        BadInput: a path is not there, or a file's name is no kind of record.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += [
                child
                for child in sorted(path.iterdir())
                if child.suffix.lower() in (".csv", ".xlsx") and child.stem in KINDS
            ]
        elif not path.exists():
            raise BadInput("there is no such file or folder", where=str(path))
        elif path.stem not in KINDS:
            raise BadInput(f"the name says none of {', '.join(KINDS)}", where=path.name)
        else:
            found.append(path)
    if not found:
        raise BadInput(f"no file is named after one of {', '.join(KINDS)}")
    order = list(KINDS)
    return sorted(found, key=lambda path: (order.index(path.stem), str(path)))


def import_file(firm: Firm, path: Path, actor: str) -> Imported:
    """Import one file in one transaction."""
    kind = KINDS[path.stem]
    try:
        rows = read_sheet(path, kind.required, kind.optional)
    except BadInput as problem:
        return Imported(path.name, 0, 0, (str(problem),))
    for row in rows:
        for column in kind.optional:
            row.cells.setdefault(column, "")
    errors = Errors(path.name)
    try:
        with firm.database.write() as tx:
            written = kind.write(firm, tx, rows, errors)
            if errors.found:
                raise _Rollback
            _remember(firm, tx, path, len(rows), actor)
    except _Rollback:
        return Imported(path.name, len(rows), 0, tuple(errors.found[:MOST_ERRORS]))
    return Imported(path.name, len(rows), written)


class _Rollback(Exception):
    """Takes the file back."""


def _remember(firm: Firm, tx: Tx, path: Path, rows: int, actor: str) -> None:
    firm.database.lock(tx, [audit.lock_name(FIRM)])
    said = {"file": path.name, "rows": rows, "sha256": digest_bytes(path.read_bytes())}
    entry = audit.Entry("file_imported", f"file:{path.name}", actor, said)
    audit.append(tx, FIRM, firm.world.clock.now(), [entry])


def decide_after_import(firm: Firm, actor: str) -> tuple[int, int]:
    """Decide on everything undecided and read again what waited for unknown contracts; how many
    billing events were posted and how many are held."""
    with firm.database.write() as tx:
        for id in inbox.held(tx):
            row = inbox.get(tx, id)
            inbox.move(tx, id, InboxState(row.state), InboxMove.REPLAY)
            inbox.enqueue_reading(firm.database, tx, id, firm.world.ids.new())
    with firm.database.read() as tx:
        due = facts.undecided(tx)
    posted = held = 0
    for answers in post_in_batches(firm, due, actor):
        posted += sum(answer.invoice is not None for answer in answers)
        held += sum(answer.invoice is None for answer in answers)
    return posted, held
