"""A billing run over many batches: what one batch needed is given back, so that memory does not
grow with the number of invoices."""

from __future__ import annotations

import gc
from typing import Any

import pytest

from tollgate.workflows.parts import posting
from tollgate.workflows.parts.bench_firm import PERIOD, seeded
from tollgate.workflows.run_billing import run_billing


def test_memory_does_not_grow_with_the_run(firm: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    of_one_contract = posting.batches
    monkeypatch.setattr(posting, "batches", lambda due: of_one_contract(due, 10))
    bench = seeded(firm, 400)
    alive = []
    for answers in run_billing(bench, PERIOD, "billing run"):
        assert all(answer.invoice is not None for answer in answers)
        alive.append(len(gc.get_objects()))
    assert len(alive) == 40
    assert max(alive[24:]) < 1.1 * max(alive[8:24])
    assert gc.isenabled() and gc.get_freeze_count() == 0
