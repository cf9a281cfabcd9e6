"""`tollgate connect`: platforms that send events, and systems that receive documents."""

from __future__ import annotations

import sys

import click

from tollgate.doors.cli.connect_target import authorize, target, targets, test
from tollgate.doors.office import Office


@click.group("connect")
def command() -> None:
    """Connect sources and targets."""


@command.command("source")
@click.argument("code")
@click.option("--kind", default="generic", show_default=True, help="see `tollgate source list`")
@click.option("--secret", help="default: one is made and shown once, where the platform takes ours")
@click.option("--token", help="with which the platform is asked; - reads it from standard input")
@click.option("--option", "options", multiple=True, metavar="NAME=VALUE")
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.pass_obj
def source(
    office: Office,
    code: str,
    kind: str,
    secret: str | None,
    token: str | None,
    options: tuple[str, ...],
    url: str | None,
) -> None:
    """Let a platform post events to /hooks/CODE, or be asked for them."""
    from urllib.parse import quote

    from tollgate.connectors.registry import SOURCES
    from tollgate.connectors.signatures import NobodyKnocks
    from tollgate.connectors.sources.form import Secret
    from tollgate.workflows.add_connection import Access, add_source
    from tollgate.workflows.parts.options import HANDSHAKE_MINUTES

    access = Access(_typed(token) or "", _pairs(options))
    shown = add_source(office.firm(url), office.vault, code, kind, secret, access)
    if not isinstance(SOURCES[kind].signature, NobodyKnocks):
        click.echo(f"POST {office.settings.public_url}/hooks/{quote(code, safe='')}")
    if secret is None and shown:
        click.echo(f"secret {shown}")
    if secret is None and SOURCES[kind].secret is Secret.HANDSHAKE:
        click.echo(f"waits {HANDSHAKE_MINUTES} minutes for the handshake", err=True)


@command.command("change")
@click.argument("code")
@click.option("--secret", help="the platform's new secret")
@click.option("--token", help="with which the platform is asked; - reads it from standard input")
@click.option("--option", "options", multiple=True, metavar="NAME=VALUE", help="empty: none")
@click.option("--handshake", is_flag=True, help="wait for a new handshake")
@click.option("--on/--off", "active", default=None, help="take events, or refuse them")
@click.option(
    "--write-back/--no-write-back",
    "write_back",
    default=None,
    help="tell the platform of invoices and credit notes for its work (off at first)",
)
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.pass_obj
def change(
    office: Office,
    code: str,
    secret: str | None,
    token: str | None,
    options: tuple[str, ...],
    handshake: bool,
    active: bool | None,
    write_back: bool | None,
    url: str | None,
) -> None:
    """Change how a connection to a source reaches its platform."""
    from tollgate.kernel.ids import UserId
    from tollgate.kernel.reasons import Role
    from tollgate.kernel.rights import Actor
    from tollgate.workflows.change_connection import Change, change_connection

    pairs = _pairs(options) if options else None
    wanted = Change(_typed(token), secret, pairs, handshake, active, write_back)
    actor = Actor(UserId("admin"), Role.ADMIN)
    change_connection(office.firm(url), office.vault, code, wanted, actor)
    click.echo(f"{code} is changed", err=True)


def _typed(given: str | None) -> str | None:
    """A token that must not stand in a list of processes comes by standard input; a private key has
    several lines."""
    return sys.stdin.read().strip() if given == "-" else given


def _pairs(options: tuple[str, ...]) -> dict[str, str]:
    pairs = {}
    for option in options:
        name, equals, value = option.partition("=")
        if not equals:
            raise click.UsageError(f"--option wants NAME=VALUE, not {option!r}")
        pairs[name.strip()] = value.strip()
    return pairs


for _part in (target, authorize, test, targets):
    command.add_command(_part)
