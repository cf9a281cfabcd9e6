"""`tollgate init`: create or migrate a firm's database."""

from __future__ import annotations

import click

from tollgate.doors.office import Office


@click.command("init")
@click.option("--database", "url", metavar="URL", help="sqlite:///path or postgresql://…")
@click.pass_obj
def command(office: Office, url: str | None) -> None:
    """Create or migrate the schema; running it again changes nothing."""
    from tollgate.workflows.init_firm import init_firm

    firm = office.firm(url, require_schema=False)
    init_firm(firm)
    shown = firm.database.url.render_as_string(hide_password=True)
    click.echo(f"{shown} is ready", err=True)
