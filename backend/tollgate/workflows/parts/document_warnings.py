"""Warnings that unfavourable documents give the gate until a person has decided on them."""

from __future__ import annotations

import json
from typing import Any

from tollgate.kernel.advice import Advice, Origin
from tollgate.store import advice
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm

KIND = "document_warning"
UNFAVOURABLE = {
    "rejected": "a rejection",
    "accepted_with_conditions": "an acceptance with conditions",
}


def warn(firm: Firm, tx: Tx, given: Any, document: Any, place: tuple[str, str]) -> None:
    """Let the gate hold a milestone against which a document speaks. `given` is the advice that
    read it, `place` the (contract, milestone)."""
    decision = json.loads(given.values)["decision"]
    warning = Advice(
        kind=KIND,
        subject=_subject(place),
        values={"document": document.id, "decision": decision},
        evidence=(),
        cautions=(),
        origin=Origin(**json.loads(given.origin)),
    )
    summary = f"{document.name} reads as {UNFAVOURABLE[decision]} and waits for a person"
    new = advice.Given(firm.world.ids.new(), warning, summary)
    advice.add(tx, [new], firm.world.clock.now())


def settle(firm: Firm, tx: Tx, document: Any, how: str, by: str) -> None:
    """A person decided on a document: its warning holds nothing any more."""
    if not document.contract:
        return
    open_ = [
        row.id
        for row in advice.about(tx, [_subject((document.contract, document.milestone))], KIND)
        if row.settled_as is None and json.loads(row.values)["document"] == document.id
    ]
    advice.settle(tx, open_, how, by, firm.world.clock.now())


def _subject(place: tuple[str, str]) -> str:
    return f"milestone:{place[0]}/{place[1]}"
