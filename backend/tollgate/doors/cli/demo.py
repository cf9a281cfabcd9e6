"""`tollgate demo`: the demo firm, and its live hour."""

from __future__ import annotations

import json
import time
from pathlib import Path

import click

from tollgate.doors.office import Office
from tollgate.kernel.errors import Retryable
from tollgate.settings import home


@click.command("demo")
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.option(
    "--play",
    is_flag=True,
    help="play the live hour: events to the running API, client mails into the mailbox",
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


def _play(office: Office, url: str | None) -> None:
    """Post the webhooks of the live hour, each at its second, as a platform would."""
    from tollgate.store import inbox
    from tollgate.workflows.keep_mail import keep_mail
    from tollgate.workflows.load_demo import CONNECTION, live_hour, live_mail
    from tollgate.workflows.parts.mail_keeping import Came

    firm = office.firm(url)
    with firm.database.read() as tx:
        connection = inbox.connection(tx, CONNECTION)
    if connection is None:
        raise click.UsageError("this database has no demo firm; run `tollgate demo` first")
    secret = office.vault.open(connection.secret_cipher)
    headers = {"Authorization": f"Bearer {secret}", "Content-Type": "application/json"}
    target = f"{office.settings.public_url}/hooks/{CONNECTION}"
    begun = time.monotonic()
    folder = home() / "data" / "demo"
    for second, event in live_hour(firm, folder):
        if event["kind"] not in ("webhook", "mail"):
            continue
        time.sleep(max(0.0, begun + second - time.monotonic()))
        if event["kind"] == "mail":
            path = folder / "live" / event["file"]
            raw = live_mail(path, firm.world.clock.now())
            keep_mail(firm, Came(raw, "demo", path.name), "demo")
            continue
        body = json.dumps(event["body"]).encode()
        try:
            firm.world.http.send("POST", target, headers, body, deadline_seconds=10)
        except Retryable as problem:
            click.echo(f"demo: {problem}", err=True)
