"""`tollgate bill`: the billing run of a month, or its preview."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from tollgate.doors.office import Office
from tollgate.kernel.calendar import Month
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money

if TYPE_CHECKING:
    from tollgate.workflows.parts.till import Answer


def _month(_: click.Context, __: click.Parameter, text: str) -> Month:
    try:
        return Month.parse(text)
    except BadInput as problem:
        raise click.BadParameter(str(problem)) from None


@click.command("bill")
@click.option(
    "--period", required=True, metavar="YYYY-MM", callback=_month, help="the month to bill"
)
@click.option("--dry-run", is_flag=True, help="show what would be posted, and post nothing")
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.option("--json", "as_json", is_flag=True, help="one JSON line per billing event")
@click.pass_obj
def command(office: Office, period: Month, dry_run: bool, url: str | None, as_json: bool) -> int:
    """Decide on every billing event of a month and post what is clear.

    A preview shows the same drafts with the same digests that posting binds to.
    """
    from tollgate.workflows.run_billing import preview_billing, run_billing

    firm = office.firm(url)
    batches = (
        preview_billing(firm, period) if dry_run else run_billing(firm, period, "command line")
    )
    clear = held = 0
    sums: dict[str, int] = {}
    for answers in batches:
        for answer in answers:
            if answer.decision.holds:
                held += 1
            else:
                clear += 1
                assert answer.draft is not None
                gross = answer.draft.gross
                sums[gross.currency] = sums.get(gross.currency, 0) + gross.minor
            click.echo(json.dumps(_line(answer)) if as_json else _text(answer))
        if not dry_run:
            click.echo(f"{clear} posted, {held} held", err=True)
    money = ", ".join(str(Money(minor, currency)) for currency, minor in sorted(sums.items()))
    verb = "would be posted" if dry_run else "posted"
    click.echo(f"{clear} invoices {verb} ({money or 'nothing'}), {held} held", err=True)
    return 0


def _line(answer: Answer) -> dict[str, Any]:
    draft = answer.draft
    return {
        "event": answer.event.id,
        "contract": answer.event.key.contract,
        "milestone": answer.event.key.milestone,
        "payer": answer.event.key.payer,
        "occurrence": answer.event.key.occurrence,
        "outcome": answer.decision.outcome,
        "invoice": answer.invoice.number if answer.invoice else None,
        "net": draft.net.as_json() if draft else None,
        "gross": draft.gross.as_json() if draft else None,
        "draft_digest": draft.digest if draft else None,
        "reasons": [
            {"code": hold.reason.value, "detail": hold.detail} for hold in answer.decision.holds
        ],
    }


def _text(answer: Answer) -> str:
    key = answer.event.key
    place = f"{key.contract} {key.milestone} {key.payer}"
    if not answer.decision.holds:
        assert answer.draft is not None
        number = (answer.invoice.number or "no number yet") if answer.invoice else "clear"
        return f"{number:<16} {place:<44} {answer.draft.gross!s:>20}"
    lines = [f"{'HELD':<16} {place}"]
    lines += [f"    {hold.reason}: {hold.detail}" for hold in answer.decision.holds]
    return "\n".join(lines)
