"""When a constraint of the database stands against one document, it alone is held."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import build
from tollgate.kernel.calendar import Month
from tollgate.workflows.close_period import close_period
from tollgate.workflows.import_records import import_file
from tollgate.workflows.parts.imports import history
from tollgate.workflows.run_billing import run_billing


def test_a_number_that_is_taken_holds_as_posting_refused(
    firm: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A former system's invoice bears the number that ours would take next."""
    build.plain(firm)
    build.entity(firm, "SUED")
    build.contract(firm, "C-2", entity="SUED")
    former = tmp_path / "invoices.csv"
    former.write_text(
        "number,legal_entity,customer,contract,milestone,issued_on,due_on,net,tax,gross,currency\n"
        "N-2026-00001,NORD,ACME,C-1,M2,2026-02-01,2026-03-01,2000.00,380.00,2380.00,EUR\n",
        encoding="utf-8",
    )
    (refused,) = import_file(firm, former, "billing@firm.example").errors
    assert refused.endswith("belongs to the series that is given out here")
    # As if it had been written before the import looked for that.
    monkeypatch.setattr(history, "is_ours", lambda *_: False)
    assert import_file(firm, former, "billing@firm.example").errors == ()
    assert build.done(firm, "M2", "C-1") == [], "billed by the former system already"
    for contract in ("C-1", "C-2"):
        build.accepted(firm, "M1", contract)
    close_period(firm, "NORD", Month(2026, 3), build.CONTROLLER)
    close_period(firm, "SUED", Month(2026, 3), build.CONTROLLER)
    for contract in ("C-1", "C-2"):
        build.done(firm, "M1", contract)
    close_period(firm, "NORD", Month(2026, 3), build.CONTROLLER, close=False)
    close_period(firm, "SUED", Month(2026, 3), build.CONTROLLER, close=False)
    answers = [a for batch in run_billing(firm, Month(2026, 3), "run") for a in batch]
    assert [a.invoice.number for a in answers] == ["S-2026-00001"], "the innocent one is posted"
    assert build.held(firm) == {("C-1", "M1", "ACME"): '["POSTING_REFUSED"]'}
    assert [e.state for e in build.events_of(firm)] == ["held", "posted"]
    build.holds_together(firm)
