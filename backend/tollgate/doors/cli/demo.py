"""`tollgate demo`: the demo firm, and its live hour."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tollgate.doors.office import Office
from tollgate.kernel.errors import Retryable
from tollgate.kernel.ids import UserId
from tollgate.kernel.reasons import Role
from tollgate.kernel.rights import Actor
from tollgate.settings import home

if TYPE_CHECKING:
    from tollgate.workflows.parts.firm import Firm


@click.command("demo")
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.option(
    "--play",
    is_flag=True,
    help="play the live hour: events, documents and client mails to the running firm",
)
@click.pass_obj
def command(office: Office, url: str | None, play: bool) -> None:
    """Load the demo firm into an empty database, or play its live hour."""
    if play:
        _play(office, url)
        return
    from tollgate.workflows.init_firm import init_firm
    from tollgate.workflows.load_demo import PASSWORD, load_demo

    firm = office.firm(url, require_schema=False)
    init_firm(firm)
    loaded = load_demo(firm, office.vault, home() / "data" / "demo", Path("var/outbox"))
    click.echo(f"{loaded.posted} invoices posted, {loaded.held} billing events held", err=True)
    click.echo(f"demo logins, all with the password {PASSWORD}:")
    for email, role in loaded.people:
        click.echo(f"  {role:<11} {email}")


@dataclass(frozen=True)
class Stage:
    """What the live hour is played with: the demo folder, and where its webhooks go."""

    firm: Firm
    folder: Path
    target: str
    headers: dict[str, str]


def _webhook(stage: Stage, event: dict[str, Any]) -> None:
    body = json.dumps(event["body"]).encode()
    stage.firm.world.http.send("POST", stage.target, stage.headers, body, deadline_seconds=10)


def _document(stage: Stage, event: dict[str, Any]) -> None:
    from tollgate.workflows.load_demo import live_document
    from tollgate.workflows.receive_sign_off import receive_sign_off

    arrival = live_document(stage.firm, stage.folder, event["file"])
    receive_sign_off(stage.firm, arrival, Actor(UserId("demo"), Role.SERVICE))


def _mail(stage: Stage, event: dict[str, Any]) -> None:
    from tollgate.workflows.keep_mail import keep_mail
    from tollgate.workflows.load_demo import live_mail
    from tollgate.workflows.parts.mail_keeping import Came

    path = stage.folder / "live" / event["file"]
    raw = live_mail(path, stage.firm.world.clock.now())
    keep_mail(stage.firm, Came(raw, "demo", path.name), "demo")


# Kind of event in live/events.jsonl -> how it is played.
PLAYERS: dict[str, Callable[[Stage, dict[str, Any]], None]] = {
    "webhook": _webhook,
    "document": _document,
    "mail": _mail,
}


def _play(office: Office, url: str | None) -> None:
    """Play the live hour, each event at its second: webhooks as a platform would post them,
    documents as a client's mail or a project manager would bring them."""
    from tollgate.store import inbox
    from tollgate.workflows.load_demo import CONNECTION, live_hour

    firm = office.firm(url)
    with firm.database.read() as tx:
        connection = inbox.connection(tx, CONNECTION)
    if connection is None:
        raise click.UsageError("this database has no demo firm; run `tollgate demo` first")
    secret = office.vault.open(connection.secret_cipher)
    headers = {"Authorization": f"Bearer {secret}", "Content-Type": "application/json"}
    target = f"{office.settings.public_url}/hooks/{CONNECTION}"
    stage = Stage(firm, home() / "data" / "demo", target, headers)
    begun = time.monotonic()
    for second, event in live_hour(firm, stage.folder):
        player = PLAYERS[event["kind"]]
        time.sleep(max(0.0, begun + second - time.monotonic()))
        try:
            player(stage, event)
        except Retryable as problem:
            click.echo(f"demo: {problem}", err=True)
