"""`tollgate user`: people who sign in, and tokens for machines."""

from __future__ import annotations

import click

from tollgate.doors.office import Office
from tollgate.kernel.reasons import Role


@click.group("user")
def command() -> None:
    """People and machine tokens."""


@command.command("add")
@click.argument("email")
@click.option("--name", required=True)
@click.option("--role", required=True, type=click.Choice([role.value for role in Role]))
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.password_option(help="asked for when it is not given")
@click.pass_obj
def add(office: Office, email: str, name: str, role: str, url: str | None, password: str) -> None:
    """Add a person who can sign in."""
    from tollgate.workflows.sign_in import add_person

    add_person(office.firm(url), email, name, Role(role), password)
    click.echo(f"{email} may sign in as {role}", err=True)


@command.command("token")
@click.argument("email")
@click.option("--label", required=True, help="what the token is for")
@click.option("--days", default=90, show_default=True)
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.pass_obj
def token(office: Office, email: str, label: str, days: int, url: str | None) -> None:
    """Make a bearer token; it is shown once."""
    from tollgate.workflows.sign_in import make_token

    click.echo(make_token(office.firm(url), email, label, days))
