"""`tollgate audit verify`: the whole hash chain, and the rows that it seals."""

from __future__ import annotations

import json

import click

from tollgate.doors.office import Office


@click.group("audit")
def command() -> None:
    """The audit chain."""


@command.command("verify")
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.option("--json", "as_json", is_flag=True, help="one JSON line per chain")
@click.pass_obj
def verify(office: Office, url: str | None, as_json: bool) -> int:
    """Check every link and every sealed row; exits 1 at the first break and names it.

    Keep the printed head somewhere else: it proves later that no link before it was rewritten.
    """
    from tollgate.workflows.verify_audit import verify_audit

    broken = False
    for found in verify_audit(office.firm(url)):
        first = found.first_break
        broken |= first is not None
        if as_json:
            line = {"chain": found.chain, "links": found.links, "head": found.head}
            problem = {"position": first.position, "problem": first.problem} if first else None
            click.echo(json.dumps(line | {"holds": first is None, "break": problem}))
        elif first is None:
            click.echo(f"{found.chain}: {found.links} links hold, head {found.head}")
        else:
            click.echo(f"{found.chain}: BROKEN at link {first.position}: {first.problem}")
        if first is not None:
            break
    return 1 if broken else 0
