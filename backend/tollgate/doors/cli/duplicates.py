"""`tollgate duplicates`: which entries of a ledger may be one piece of work twice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import click

from tollgate.kernel.cycles import no_search_for_cycles
from tollgate.settings import home

SHOWN_PROBLEMS = 50


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON line per flagged pair.")
@click.option("--rules-only", is_flag=True, help="Only the naive rule, no model.")
@no_search_for_cycles()
def command(file: Path, as_json: bool, rules_only: bool) -> int:
    """Flag pairs of FILE, a CSV with the columns id, vendor_or_customer, number, date, amount and,
    if there is one, currency. Rows that cannot be read are named on standard error, the others
    are compared all the same; the exit code is then 1."""
    from tollgate.advisors.duplicates import finder, ledger

    reading = ledger.read_ledger(file)
    _tell(file.name, reading.problems)
    if rules_only:
        flags = finder.by_rules_alone(reading.entries)
    else:
        flags = finder.candidates(reading.entries, finder.load(home() / "models" / "duplicates"))
    for flag in flags:
        if as_json:
            click.echo(json.dumps(flag.as_json(), ensure_ascii=False))
        else:
            click.echo(f"{flag.score:.3f}  {flag.a}  {flag.b}  {'; '.join(flag.reasons)}")
    click.echo(f"{len(reading.entries)} rows, {len(flags)} pairs flagged", err=True)
    return 1 if reading.problems else 0


def _tell(name: str, problems: Sequence[str]) -> None:
    for problem in problems[:SHOWN_PROBLEMS]:
        click.echo(f"{name}, {problem}", err=True)
    if len(problems) > SHOWN_PROBLEMS:
        click.echo(f"{name}: {len(problems) - SHOWN_PROBLEMS} more rows cannot be read", err=True)
