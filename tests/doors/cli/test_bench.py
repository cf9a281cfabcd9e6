"""`bench post` in small: figures that fit together, and a profile of the run that it measured."""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path
from typing import Any

from click.testing import CliRunner

import tollgate
from conftest import fake_world
from tollgate.doors.cli.bench import command
from tollgate.doors.cli.sampling import Samples
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
    settle = shares["workflows/parts/till.py settle_batch"]
    assert 0 < settle <= 100
    assert all(0 < share <= 100 for share in shares.values())
    assert not any("bench_firm" in where for where in shares), "the seeding is not counted"
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_a_function_has_the_time_of_what_it_calls_and_no_other() -> None:
    """Looked at in moments of our own: how long a disk takes decides nothing here."""
    moments = iter([0.0, 1.0, 4.0, 104.0, 108.0])
    samples = Samples("measured", clock=lambda: next(moments))
    ours = Path(tollgate.__file__).parent / "made" / "up.py"
    made: dict[str, Any] = {"look": lambda: samples.look(sys._getframe())}
    exec(compile(CALLS, str(ours), "exec"), made)
    made["measured"](made["outer"])  # one second
    made["measured"](made["inner"])  # three
    made["outer"]()  # a hundred, outside
    made["measured"](made["look"])  # four, in nothing that it calls
    assert samples.seconds == 8.0
    assert dict(samples.shares()) == {"made/up.py inner": 50.0, "made/up.py outer": 12.5}


CALLS = """
def measured(work): work()
def outer(): inner()
def inner(): look()
"""


def test_absurd_numbers_are_refused() -> None:
    for number in ("0", "-5", "1000001"):
        ran = CliRunner().invoke(command, ["post", "--invoices", number])
        assert ran.exit_code == 2 and "--invoices wants 1 to 1000000" in ran.output
