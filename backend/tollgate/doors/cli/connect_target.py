"""`tollgate connect target …`: systems that receive documents, and signing in to them."""

from __future__ import annotations

import json
import sys

import click

from tollgate.doors.office import Office

_DATABASE = click.option("--database", "url", metavar="URL", help="where the books are")


@click.command("target")
@click.argument("code")
@click.option("--kind", default="folder", show_default=True)
@click.option("--entity", required=True, help="the legal entity whose documents it receives")
@click.option("--folder", type=click.Path(file_okay=False), help="for kind folder")
@click.option("--mode", type=click.Choice(["draft", "final"]), default="final", show_default=True)
@click.option("--option", "options", multiple=True, metavar="NAME=VALUE")
@click.option("--secret", help="password, or our app's secret; - reads it from standard input")
@click.option("--notice-key", help="with which its notices are signed")
@_DATABASE
@click.pass_obj
def target(
    office: Office,
    code: str,
    kind: str,
    entity: str,
    folder: str | None,
    mode: str,
    options: tuple[str, ...],
    secret: str | None,
    notice_key: str | None,
    url: str | None,
) -> None:
    """Send the documents of a legal entity to a folder or an accounting system."""
    from pathlib import Path

    from tollgate.connectors import registry
    from tollgate.workflows.add_connection import add_target

    known = {"mode": mode} | _named(options)
    if folder:
        known["folder"] = str(Path(folder).resolve())
    if kind == "folder" and "folder" not in known:
        raise click.UsageError("kind folder wants --folder")
    typed = secret or ""
    hidden = sys.stdin.readline().strip() if typed == "-" else typed
    sealed = {"secret": hidden, "notice_key": notice_key or ""}
    add_target(office.firm(url), code, kind, entity, known, sealed)
    click.echo(f"documents of {entity} go to {known.get('folder', code)}", err=True)
    found = registry.TARGETS[kind]
    if found.sign_in is not None:
        click.echo(f"now sign in: tollgate connect authorize {code}", err=True)
    if found.verify_notice is not None:
        click.echo(f"notices: POST {office.settings.public_url}/hooks/targets/{code}", err=True)


def _named(options: tuple[str, ...]) -> dict[str, str]:
    pairs = {}
    for option in options:
        name, equals, value = option.partition("=")
        if not equals:
            raise click.UsageError(f"--option {option} is not NAME=VALUE")
        pairs[name] = value
    return pairs


@click.command("authorize")
@click.argument("code")
@click.option("--source", "is_source", is_flag=True, help="CODE is a connection to a source")
@click.option("--answer", metavar="URL", help="the address to which the browser was sent back")
@_DATABASE
@click.pass_obj
def authorize(
    office: Office, code: str, is_source: bool, answer: str | None, url: str | None
) -> None:
    """Sign in to a target, or with --source to a platform: without --answer, print where; with it,
    take what came back."""
    from urllib.parse import parse_qsl, urlsplit

    from tollgate.kernel.ids import UserId
    from tollgate.kernel.reasons import Role
    from tollgate.kernel.rights import Actor
    from tollgate.store import systems
    from tollgate.workflows.authorize import accept_authorization
    from tollgate.workflows.authorize import authorize as begin

    firm, actor = office.firm(url), Actor(UserId("admin"), Role.ADMIN)
    if answer is None:
        callback = f"{office.settings.public_url}/oauth/callback"
        system = systems.of_connection(code) if is_source else systems.of_target(code)
        click.echo(begin(firm, system, callback, actor))
        click.echo("open it, sign in, then give the address you come to as --answer", err=True)
        return
    connected = accept_authorization(firm, dict(parse_qsl(urlsplit(answer).query)), actor)
    click.echo(f"{connected} is connected", err=True)


@click.command("test")
@click.argument("code")
@_DATABASE
@click.pass_obj
def test(office: Office, code: str, url: str | None) -> int:
    """Try whether a target can be reached; nothing is sent."""
    from tollgate.kernel.ids import UserId
    from tollgate.kernel.reasons import Role
    from tollgate.kernel.rights import Actor
    from tollgate.workflows.probe_target import probe_target

    works, said = probe_target(office.firm(url), code, Actor(UserId("admin"), Role.ADMIN))
    click.echo(said, err=not works)
    return 0 if works else 1


@click.command("targets")
@click.option("--json", "as_json", is_flag=True, help="one JSON object per target")
@_DATABASE
@click.pass_obj
def targets(office: Office, as_json: bool, url: str | None) -> None:
    """List the targets and what becomes of calls to them."""
    from tollgate.store import deliveries, systems
    from tollgate.store import targets as store

    with office.firm(url).database.read() as tx:
        for one in store.all_of(tx):
            waiting, refused = deliveries.waiting(tx, one.code)
            known = systems.health(tx, one.system)
            row = {
                "code": one.code,
                "kind": one.kind,
                "entity": one.entity,
                "waiting": waiting,
                "refused": refused,
                "problem": known.problem if known else "",
            }
            if as_json:
                click.echo(json.dumps(row))
            else:
                click.echo(
                    f"{one.code:<20} {one.kind:<12} {one.entity:<8} "
                    f"{waiting} waiting, {refused} refused  {row['problem']}"
                )
