"""`tollgate bench`: measure, on this machine, now."""

from __future__ import annotations

import json
from contextlib import nullcontext

import click

from tollgate.doors.office import Office
from tollgate.settings import home


@click.group("bench")
def command() -> None:
    """Measure speed; databases made for that are dropped again."""


@command.command("post")
@click.option("--invoices", default=5_000, show_default=True, help="how many to post")
@click.option("--database", "url", metavar="URL", help="default: SQLite in a temporary folder")
@click.option(
    "--advice",
    type=click.Choice(["off", "rules", "model"]),
    default="off",
    show_default=True,
    help="have every draft judged by the advisors first",
)
@click.option("--profile", is_flag=True, help="also where the time goes, function by function")
@click.option("--json", "as_json", is_flag=True, help="one JSON line")
@click.pass_obj
def post(
    office: Office, invoices: int, url: str | None, advice: str, profile: bool, as_json: bool
) -> None:
    """Month-end posting: two lines, tax, journal, audit link and a gapless number each.

    `raw_seconds` is what the driver alone takes to write the identical rows into identical
    tables, in the same chunks, in the same run.
    """
    from tollgate.domain.gate.policy import AdvisorMode
    from tollgate.doors.cli.sampling import sampled
    from tollgate.store.database import Database
    from tollgate.workflows.bench_posting import bench_posting
    from tollgate.workflows.parts.firm import Firm

    if not 1 <= invoices <= 1_000_000:
        raise click.UsageError("--invoices wants 1 to 1000000")
    click.echo("seeding two databases", err=True)
    nowhere = Firm(Database("sqlite:///:memory:"), office.world, models=home() / "models")
    with sampled("run_billing") if profile else nullcontext() as samples:
        figures = bench_posting(nowhere, invoices, url, AdvisorMode(advice)).as_json()
    shares = samples.shares() if samples else []
    if as_json:
        known = {"profile": dict(shares)} if profile else {}
        click.echo(json.dumps(figures | known))
        return
    for name, value in figures.items():
        click.echo(f"{name:<12} {value:>12,}")
    for where, percent in shares:
        click.echo(f"{percent:>5} %  {where}")


@command.command("intake")
@click.option("--rate", default=50, show_default=True, help="webhooks a second")
@click.option("--seconds", default=20, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="one JSON line")
@click.pass_obj
def intake(office: Office, rate: int, seconds: int, as_json: bool) -> None:
    """Webhooks at a steady rate against an API and a worker of their own, on SQLite in a
    temporary folder: time to accept, and time from knock to posted invoice."""
    from tollgate.doors.cli.bench_intake import measure

    if not (1 <= rate <= 1_000 and 1 <= seconds <= 600):
        raise click.UsageError("--rate wants 1 to 1000, --seconds 1 to 600")
    figures = measure(office, rate, seconds)
    if as_json:
        click.echo(json.dumps(figures))
        return
    for name, value in figures.items():
        click.echo(f"{name:<22} {value:>10,}")
