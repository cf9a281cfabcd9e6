"""A firm made for measuring: as many billable milestones as wanted, alike on every run."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from tollgate.domain.gate.policy import ADVISORS, AdvisorMode
from tollgate.kernel.calendar import Month
from tollgate.kernel.digest import canonical
from tollgate.store import contracts, events, policies
from tollgate.store.bulk import add_rows
from tollgate.store.database import Tx
from tollgate.workflows.init_firm import FIRST_POLICY, init_firm
from tollgate.workflows.parts.firm import Firm

MILESTONES_EACH = 10
PERIOD = Month(2026, 10)
_DONE = date(2026, 10, 20)


class _CountedIds:
    """Ids that count, so that two databases are seeded alike."""

    def __init__(self, start: int) -> None:
        self._next = start

    def new(self) -> str:
        self._next += 1
        return f"{self._next:032x}"


class _FixedClock:
    def now(self) -> datetime:
        return datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Shape:
    """What a seeded firm is like. Without `reported` nobody said yet that the work is done;
    `unaccepted` of the milestones, the last ones, have no acceptance and will be held."""

    reported: bool = True
    unaccepted: int = 0
    contracts_each: int = 1
    """Contracts per customer."""


def seeded(firm: Firm, invoices: int, reported: bool = True, shape: Shape | None = None) -> Firm:
    """A firm with as many billing events: two lines each, two tax treatments, acceptance on file,
    contracts of ten milestones. `reported` is short for a shape with that alone."""
    shape = shape or Shape(reported)
    world = replace(firm.world, clock=_FixedClock(), ids=_CountedIds(0))
    firm = replace(firm, world=world)
    init_firm(firm)
    chance = random.Random(7)  # noqa: S311  a seed, not a secret
    with firm.database.write() as tx:
        _masters(tx)
        for start in range(0, invoices, 5_000):
            numbers = range(start, min(start + 5_000, invoices))
            _work(tx, numbers, chance, (shape, invoices - shape.unaccepted))
    return firm


def ask_for_advice(firm: Firm, mode: AdvisorMode) -> None:
    """A second policy, by which every draft is judged before it is posted."""
    body = FIRST_POLICY | {"advisors": dict.fromkeys(ADVISORS, mode.value)}
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        policies.propose(tx, 2, canonical(body), ("bench", "advice first"), now)
        policies.release(tx, 2, "second", now)


def _masters(tx: Tx) -> None:
    entity = {
        "code": "BENCH",
        "name": "Bench & Partners Ltd",
        "country": "DE",
        "currency": "EUR",
        "time_zone": "Europe/Berlin",
        "invoice_prefix": "B-",
    }
    add_rows(tx, contracts.ENTITY, [entity])
    rates = [("standard", 1900, "USt 19 %"), ("reduced", 700, "USt 7 %")]
    add_rows(
        tx,
        contracts.RATE,
        [
            {
                "entity": "BENCH",
                "treatment": treatment,
                "country": "DE",
                "region": "",
                "valid_from": date(2020, 1, 1),
                "rate_bp": rate,
                "label": label,
            }
            for treatment, rate, label in rates
        ],
    )


def _work(tx: Tx, numbers: range, chance: random.Random, how: tuple[Shape, int]) -> None:
    """Customers, contracts, reports, acceptances and billing events, whole contracts at a time.
    `how` is the firm's shape and the number of the first milestone without acceptance."""
    shape, first_unaccepted = how
    rows: dict[str, list[dict[str, object]]] = {name: [] for name in _INTO}
    for number in numbers:
        contract = f"C{number // MILESTONES_EACH:06d}"
        milestone = f"M{number % MILESTONES_EACH:02d}"
        if number % MILESTONES_EACH == 0 or number == numbers.start:
            place = number // MILESTONES_EACH
            payer = f"C{place - place % shape.contracts_each:06d}"
            if payer == contract:
                rows["customer"].append(_customer(payer))
            rows["contract"].append(_contract(contract, payer))
            rows["version"].append(_version(contract))
        rows["term"].append(
            {
                "contract": contract,
                "version": 1,
                "milestone": milestone,
                "sequence": number % MILESTONES_EACH,
                "name": f"Work package {milestone}",
                "amount_minor": chance.randrange(100_000, 3_000_000),
                "lines": canonical([["Design", 3, "standard"], ["Handbook", 1, "reduced"]]),
            }
        )
        known = {"contract": contract, "milestone": milestone, "key": f"{number:064x}"}
        at = datetime(2026, 10, 20, 12, tzinfo=UTC)
        rows["report"].append(
            known
            | {
                "id": f"{number:032d}",
                "completed": True,
                "occurred_at": at,
                "completed_on": _DONE,
                "reported_by": "pm@bench.example",
                "source": "bench",
            }
        )
        if number < first_unaccepted:
            rows["acceptance"].append(
                known
                | {
                    "id": f"{number:032d}",
                    "verdict": "accepted",
                    "decided_on": _DONE,
                    "occurred_at": at,
                    "signatory_name": "Ada Brandt",
                    "quote": "We accept the work without reservation.",
                }
            )
        rows["event"].append(
            {
                "id": f"{number:032d}",
                "contract": contract,
                "milestone": milestone,
                "payer": payer,
                "occurrence": 1,
                "state": "open",
                "opened_at": at,
            }
        )
    for name, into in _INTO.items():
        if name in ("report", "event") and not shape.reported:
            continue
        add_rows(tx, into, rows[name])


_INTO = {
    "customer": contracts.CUSTOMER,
    "contract": contracts.CONTRACT,
    "version": contracts.VERSION,
    "term": contracts.TERM,
    "report": events.REPORT,
    "acceptance": events.ACCEPTANCE,
    "event": events.EVENT,
}


def _customer(code: str) -> dict[str, object]:
    return {
        "code": code,
        "name": f"Customer {code}",
        "legal_name": f"Customer {code} GmbH",
        "country": "DE",
        "address_line": "Hafenstraße 1",
        "postal_code": "20457",
        "city": "Hamburg",
        "billing_email": f"ap@{code.lower()}.example",
    }


def _contract(code: str, customer: str) -> dict[str, object]:
    return {
        "code": code,
        "entity": "BENCH",
        "customer": customer,
        "title": f"Programme {code}",
        "currency": "EUR",
        "starts_on": date(2026, 1, 1),
    }


def _version(code: str) -> dict[str, object]:
    return {
        "contract": code,
        "number": 1,
        "effective_on": date(2026, 1, 1),
        "value_minor": 40_000_000,
    }
