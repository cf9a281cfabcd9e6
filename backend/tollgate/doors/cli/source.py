"""`tollgate source`: the platforms that can be connected, and how their payloads are read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from tollgate.doors.office import Office

_DATABASE = click.option("--database", "url", metavar="URL", help="where the books are")
_JSON = click.option("--json", "as_json", is_flag=True, help="JSON Lines on standard output")
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group("source")
def command() -> None:
    """Sources, their connections and their field maps."""


@command.command("list")
@_DATABASE
@_JSON
@click.pass_obj
def list_sources(office: Office, url: str | None, as_json: bool) -> None:
    """Every platform that can be connected, and the connections to it."""
    from tollgate.connectors.registry import SOURCES
    from tollgate.store import connections

    with office.firm(url).database.read() as tx:
        rows = connections.all_of(tx)
        asked = {row.code: connections.poll(tx, row.code) for row in rows}
    for source in SOURCES.values():
        there = [row.code for row in rows if row.source == source.name]
        told_of = [row.code for row in rows if row.code in there and row.write_back]
        told = {"can_be_told": source.write_back is not None, "write_back": told_of}
        if as_json:
            said = {"name": source.name, "title": source.title, "secret": source.secret.value}
            click.echo(
                json.dumps({**said, "options": source.options, "connections": there, **told})
            )
            continue
        click.echo(f"{source.name:<12} {source.title}")
        for code in there:
            parts = ("told of invoices" if code in told_of else "", _progress(asked[code]))
            click.echo(f"  {code:<20} {'; '.join(part for part in parts if part)}".rstrip())


def _progress(poll: Any | None) -> str:
    if poll is None or poll.asked_at is None:
        return poll.note if poll is not None else ""
    told = f"; {poll.note}" if poll.note else ""
    return f"asked {poll.asked_at:%Y-%m-%d %H:%M} UTC{told}"


@command.command("test")
@click.argument("name")
@click.argument("file", type=_FILE)
@click.option("--connection", metavar="C", help="read with the field map of this connection")
@click.option("--record", is_flag=True, help="the file is what asking the platform gives")
@click.option("--fields", type=_FILE, help="a change of the field map to try, as JSON")
@_DATABASE
@_JSON
@click.pass_obj
def test(
    office: Office,
    name: str,
    file: Path,
    connection: str | None,
    record: bool,
    fields: Path | None,
    url: str | None,
    as_json: bool,
) -> int:
    """Show what the payload in FILE would become. Nothing is written."""
    from tollgate.connectors.drop import FILE
    from tollgate.workflows.preview_event import Question, preview_event

    changed = _object(fields) if fields else None
    headers = {FILE: file.name}
    question = Question(file.read_bytes(), name, connection or "", record, changed, headers)
    seen = preview_event(office.firm(url), question)
    click.echo(json.dumps(seen) if as_json else _told(seen))
    return 1 if seen["problems"] or seen["unknown"] else 0


def _told(seen: dict[str, Any]) -> str:
    lines = [f"{seen['source']}: {seen['shape'] or 'unread'} -> {seen['becomes']}"]
    for signal in seen["signals"]:
        lines.append(
            f"  {signal['kind']}  contract {signal['contract']}  milestone {signal['milestone']}"
            f"  on {signal['completed_on'] or signal['occurred_at']}"
        )
        if signal["amount"]:
            lines.append(f"    amount {signal['amount']['amount']} {signal['amount']['currency']}")
        if signal["reported_by"]:
            lines.append(f"    by {signal['reported_by']}")
        held = signal["held"]
        lines.append(f"    {held['detail']}" if held else f"    matches {signal['matches']}")
    lines += [f"  to be asked for: {one['kind']} {one['id']}" for one in seen["asked_for"]]
    lines += [f"  ignored: {what}" for what in seen["ignored"]]
    lines += [f"  unknown: {what}" for what in seen["unknown"]]
    lines += [f"  cannot be read: {what}" for what in seen["problems"]]
    return "\n".join(lines)


@command.command("map")
@click.argument("connection")
@click.option("--set", "file", type=_FILE, help="what differs from the source's own map, as JSON")
@_DATABASE
@click.pass_obj
def field_map(office: Office, connection: str, file: Path | None, url: str | None) -> None:
    """Show the field map of a connection as JSON, or change it."""
    from tollgate.connectors import registry
    from tollgate.connectors.field_map import read_map
    from tollgate.kernel.ids import UserId
    from tollgate.kernel.reasons import Role
    from tollgate.kernel.rights import Actor
    from tollgate.store import connections
    from tollgate.workflows.change_field_map import change_field_map

    firm = office.firm(url)
    with firm.database.read() as tx:
        row = connections.get(tx, connection)
    if file is not None:
        actor = Actor(UserId("admin"), Role.ADMIN)
        new = change_field_map(firm, connection, row.revision, _object(file), actor)
        click.echo(f"field map {new} of {connection} is in force", err=True)
        with firm.database.read() as tx:
            row = connections.get(tx, connection)
    source = registry.source(row.source)
    map = read_map({**source.fields, **connections.fields_of(row)}) if source.fields else None
    click.echo(json.dumps(map.as_json() if map else {}, indent=2))


@command.command("ask")
@click.argument("connection")
@_DATABASE
@click.pass_obj
def ask(office: Office, connection: str, url: str | None) -> int:
    """Ask the platform of a connection now what changed; a worker reads what it gave."""
    from tollgate.store import connections
    from tollgate.workflows.poll_source import poll_source

    firm = office.firm(url)
    new = poll_source(firm, connection)
    with firm.database.read() as tx:
        poll = connections.poll(tx, connection)
    if poll is not None and poll.note:
        click.echo(f"tollgate: {poll.note}", err=True)
        return 1
    click.echo(f"{new} new", err=True)
    return 0


@command.command("probe")
@click.argument("connection")
@_DATABASE
@click.pass_obj
def probe(office: Office, connection: str, url: str | None) -> int:
    """Try whether the platform of a connection can be asked; nothing is kept."""
    from tollgate.kernel.ids import UserId
    from tollgate.kernel.reasons import Role
    from tollgate.kernel.rights import Actor
    from tollgate.workflows.probe_source import probe_source

    works, said = probe_source(office.firm(url), connection, Actor(UserId("admin"), Role.ADMIN))
    click.echo(said, err=not works)
    return 0 if works else 1


def _object(file: Path) -> dict[str, Any]:
    from tollgate.connectors.json_paths import parsed
    from tollgate.kernel.errors import BadInput

    found = parsed(file.read_bytes(), where=file.name)
    if not isinstance(found, dict):
        raise BadInput("is not a JSON object", where=file.name)
    return found
