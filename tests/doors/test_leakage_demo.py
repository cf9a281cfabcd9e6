"""The demo firm's exports, written by another hand than the report, give up their planted leaks."""

from pathlib import Path

import pytest

from leakage_kit import of_kind
from tollgate.domain.leakage.finding import LIKELY, Kind
from tollgate.kernel.calendar import parse_date
from tollgate.kernel.money import Money
from tollgate.workflows.report_leakage import Wish, report_leakage

EXPORTS = Path(__file__).parents[2] / "data" / "demo" / "exports"


@pytest.mark.skipif(not EXPORTS.is_dir(), reason="data/demo/exports is not there")
def test_all_ten_planted_leaks_are_found_and_nothing_else_is_leakage() -> None:
    day = parse_date("2026-11-20")
    wish = Wish(EXPORTS, EXPORTS / "none.yaml", today=day, as_of=day, keep=False)
    report = report_leakage(wish, ask=lambda question: None, tell=lambda text: None)
    found = {kind: {one.principal.major for one in of_kind(report, kind)} for kind in Kind}
    assert found[Kind.NEVER_BILLED] == {"34800.00", "24400.00"}
    assert found[Kind.CHANGE_ORDER_UNBILLED] == {"12850.00", "7800.00"}
    assert found[Kind.BILLED_LATE] == {"29500.00", "14300.00", "27350.00"}
    assert found[Kind.BILLED_EARLY] == {"19400.00"}
    assert found[Kind.BILLED_TWICE] == {"19850.00"}
    assert found[Kind.PAID_SHORT] == {"640.00"}
    others = [
        one
        for one in report.findings
        if one.confidence >= LIKELY and one.kind in (Kind.UNDER_CONTRACT, Kind.OVER_CONTRACT)
    ]
    assert others == []
    assert Money(1_940_000, "EUR") in [one.money for one in of_kind(report, Kind.BILLED_EARLY)]
