"""`tollgate connect`: platforms that send events, and systems that receive documents."""

from __future__ import annotations

import click

from tollgate.doors.cli.connect_target import authorize, target, targets, test
from tollgate.doors.office import Office


@click.group("connect")
def command() -> None:
    """Connect sources and targets."""


@command.command("source")
@click.argument("code")
@click.option("--kind", default="generic", show_default=True)
@click.option("--secret", help="default: one is made and shown once")
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.pass_obj
def source(office: Office, code: str, kind: str, secret: str | None, url: str | None) -> None:
    """Let a platform post events to /hooks/CODE."""
    from tollgate.workflows.add_connection import add_source

    shown = add_source(office.firm(url), office.vault, code, kind, secret)
    click.echo(f"POST {office.settings.public_url}/hooks/{code}")
    if secret is None:
        click.echo(f"secret {shown}")


for _part in (target, authorize, test, targets):
    command.add_command(_part)
