"""`tollgate reconcile`: the proof that nothing is missing and nothing is billed twice."""

from __future__ import annotations

import json

import click

from tollgate.doors.office import Office
from tollgate.kernel.money import Money


@click.command("reconcile")
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.option("--json", "as_json", is_flag=True, help="JSON lines: one per difference, then a sum")
@click.pass_obj
def command(office: Office, url: str | None, as_json: bool) -> int:
    """Every reported milestone is covered by live invoices or a named open item; entries balance;
    numbers have no gaps. Exits 1 when anything does not hold."""
    from tollgate.workflows.reconcile import reconcile

    result = reconcile(office.firm(url))
    balances = [
        {
            "entity": row.entity,
            "account": row.account,
            "balance": Money(int(row.amount_minor), row.currency).as_json(),
        }
        for row in result.balances
    ]
    if as_json:
        for proof, problem in result.differences:
            click.echo(json.dumps({"proof": proof, "difference": problem}))
        summary = {
            "holds": result.holds,
            "milestones": result.milestones,
            "with_open_item": result.waiting,
            "differences": len(result.differences),
            "trial_balance": balances,
        }
        click.echo(json.dumps(summary))
    else:
        for row in result.balances:
            amount = Money(int(row.amount_minor), row.currency)
            click.echo(f"{row.entity:<12} {row.account:<22} {amount!s:>22}")
        for proof, problem in result.differences:
            click.echo(f"DIFFERENCE  {proof}: {problem}")
        verdict = "everything holds" if result.holds else f"{len(result.differences)} differences"
        click.echo(f"{result.milestones} milestones, {result.waiting} with an open item; {verdict}")
    return 0 if result.holds else 1
