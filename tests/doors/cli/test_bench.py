"""`bench post` in small: figures that fit together, and a profile of the run that it measured."""

from __future__ import annotations

import json
import signal

from click.testing import CliRunner

from conftest import fake_world
from tollgate.doors.cli.bench import command
from tollgate.doors.office import Office


def test_a_profile_stands_beside_the_figures() -> None:
    before = signal.getsignal(signal.SIGALRM)
    ran = CliRunner().invoke(
        command,
        ["post", "--invoices", "300", "--profile", "--json"],
        obj=Office(lambda _: fake_world()),
    )
    assert ran.exit_code == 0, ran.output
    found = json.loads(ran.stdout)
    assert found["invoices"] == 300
    shares = found["profile"]
    decide = shares["domain/gate/decide.py decide"]
    settle = shares["workflows/parts/till.py settle_batch"]
    assert 0 < decide < settle <= 100
    assert not any("bench_firm" in where for where in shares), "the seeding is not counted"
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_absurd_numbers_are_refused() -> None:
    for number in ("0", "-5", "1000001"):
        ran = CliRunner().invoke(command, ["post", "--invoices", number])
        assert ran.exit_code == 2 and "--invoices wants 1 to 1000000" in ran.output
