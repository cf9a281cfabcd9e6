"""Taking signals in: matched to a contract, kept once, and leading to billing events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from typing import Any

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.events.matching import match
from tollgate.domain.events.signal import Signal, SignalKind
from tollgate.kernel.decision import Hold
from tollgate.kernel.ids import ContractId
from tollgate.store import audit, contracts, events
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm


@dataclass(slots=True)
class Taken:
    """What became of some signals: the contracts they touched, and why others could not be
    placed."""

    contracts: set[ContractId] = field(default_factory=set)
    opened: list[str] = field(default_factory=list)
    new: int = 0
    holds: list[tuple[Signal, Hold]] = field(default_factory=list)


def take_signals(firm: Firm, tx: Tx, signals: Sequence[Signal], source: str, actor: str) -> Taken:
    """Keep what the signals say. Saying it again, in any order, changes nothing."""
    taken = Taken()
    entries: list[audit.Entry] = []
    # A file speaks of the same contracts again and again.
    known = {
        word: contracts.find_contract(tx, word)
        for word in dict.fromkeys(signal.contract for signal in signals)
    }
    for signal in signals:
        contract = known[signal.contract]
        customer_known = not signal.customer or bool(
            contracts.known(tx, contracts.CUSTOMER, [signal.customer])
        )
        place = match(signal, contract, customer_known)
        if isinstance(place, Hold):
            taken.holds.append((signal, place))
            continue
        assert contract is not None
        said = replace(signal, contract=contract.id)
        sealed = _keep(firm, tx, contract.id, said, source, actor)
        taken.contracts.add(contract.id)
        if said.kind is SignalKind.COMPLETED:
            fresh = [firm.world.ids.new() for _ in contract.shares()]
            taken.opened += events.open_events(tx, contract, place, _done_at(said), fresh)
        if sealed:
            taken.new += 1
            entries.append(_entry(said, source, actor, sealed))
    if entries:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        audit.append(tx, FIRM, firm.world.clock.now(), entries)
    return taken


def _done_at(signal: Signal) -> datetime:
    """When the work itself was done: a platform that touches an old record speaks now of something
    that was done then, and after a credit that opens nothing."""
    day = signal.completed_on
    if day is None or day >= signal.occurred_at.date():
        return signal.occurred_at
    return datetime.combine(day, time(), UTC)


def _keep(
    firm: Firm, tx: Tx, contract: ContractId, signal: Signal, source: str, actor: str
) -> dict[str, list[str]] | None:
    """Write what was said: which row it became, by kind, with id and fingerprint."""
    id = firm.world.ids.new()
    if signal.kind is SignalKind.ACCEPTANCE:
        seal = events.add_acceptance(tx, id, contract, signal, actor)
        return {"acceptance": [id, seal]} if seal else None
    seal = events.add_report(tx, id, contract, signal, source)
    return {"report": [id, seal]} if seal else None


def _entry(signal: Signal, source: str, actor: str, sealed: Mapping[str, list[str]]) -> audit.Entry:
    said: dict[str, Any] = {"kind": signal.kind.value, "source": source, "key": signal.key()}
    said |= sealed
    if signal.completed_on is not None:
        said["completed_on"] = signal.completed_on.isoformat()
    if signal.verdict is not None:
        said["verdict"] = signal.verdict.value
    return audit.Entry(
        "signal_taken", f"milestone:{signal.contract}/{signal.milestone}", actor, said
    )
