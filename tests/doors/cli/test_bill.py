"""`tollgate bill` refuses what is no month before it opens any books."""

import pytest
from click.testing import CliRunner

from tollgate.doors.cli.bill import command


@pytest.mark.parametrize("period", ["2026-13", "2026", "march", "2026-00"])
def test_a_period_that_is_no_month_is_wrong_usage(period: str) -> None:
    done = CliRunner().invoke(command, ["--period", period])
    assert done.exit_code == 2
    assert f"{period!r} is not a month such as 2026-03" in done.output
