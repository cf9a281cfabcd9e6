"""`tollgate mail`: take client mails in, look into the mailbox, give corrections out."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from tollgate.doors.office import Office
from tollgate.kernel.errors import TollgateError


@click.group("mail")
def command() -> None:
    """Client mails: add files, poll the mailbox, export what people corrected."""


@command.command("add")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.option("--read", "at_once", is_flag=True, help="read them now, without a worker")
@click.option("--json", "as_json", is_flag=True, help="one JSON line per file")
@click.pass_obj
def add(
    office: Office, files: tuple[Path, ...], url: str | None, at_once: bool, as_json: bool
) -> None:
    """Keep client mails (.eml); a worker reads them. The same mail is kept once."""
    from tollgate.workflows.keep_mail import BATCH, keep_mails
    from tollgate.workflows.parts.mail_keeping import Came, check

    firm = office.firm(url)
    failed = False
    batch: list[Came] = []
    ids: list[str] = []

    def flush() -> None:
        for came, kept in zip(batch, keep_mails(firm, batch, "command line"), strict=True):
            ids.append(kept.id)
            _tell(as_json, {"file": came.name, "id": kept.id, "kept": kept.kept, "error": None})
        batch.clear()

    for path in files:
        try:
            raw = path.read_bytes()
            check(raw)
        except (OSError, TollgateError) as problem:
            failed = True
            said = problem.strerror if isinstance(problem, OSError) else str(problem)
            _tell(as_json, {"file": path.name, "id": None, "kept": False, "error": said})
            continue
        batch.append(Came(raw, "command line", path.name))
        if len(batch) == BATCH:
            flush()
    flush()
    if at_once:
        from tollgate.doors.mail_reader import mail_reader
        from tollgate.workflows.read_mail import read_mails

        click.echo(f"{read_mails(firm, ids, mail_reader(firm))} mails read", err=True)
    if failed:
        raise click.exceptions.Exit(1)


def _tell(as_json: bool, line: dict[str, object]) -> None:
    if as_json:
        click.echo(json.dumps(line))
    elif line["error"]:
        click.echo(f"{line['file']}: {line['error']}", err=True)
    else:
        click.echo(f"{line['file']}: {'kept' if line['kept'] else 'here already'} as {line['id']}")


@command.command("poll")
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.pass_obj
def poll(office: Office, url: str | None) -> None:
    """Look into the mailbox of TOLLGATE_IMAP_HOST once, as the worker does every minute."""
    from tollgate.doors.mail_reader import mailbox_at
    from tollgate.workflows.poll_mailbox import poll_mailbox

    at = mailbox_at()
    if at is None:
        raise click.UsageError("no mailbox is set up: TOLLGATE_IMAP_HOST is empty")
    click.echo(f"{poll_mailbox(office.firm(url), at)} new mails", err=True)


@command.command("labels")
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.pass_obj
def labels(office: Office, url: str | None) -> None:
    """Print what people said of mails as JSON Lines, in the label format of the mail corpus."""
    from tollgate.store import mails

    with office.firm(url).database.read() as tx:
        for row in mails.newest_labels(tx):
            sys.stdout.write(row.label + "\n")
