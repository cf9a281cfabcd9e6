"""`tollgate worker`: a worker alone."""

from __future__ import annotations

import click

from tollgate.doors.office import Office


@click.command("worker")
@click.option("--slot", help="a stable name; default TOLLGATE_WORKER_SLOT")
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.pass_obj
def command(office: Office, slot: str | None, url: str | None) -> None:
    """Read events, deliver documents and run what is scheduled, until stopped."""
    from tollgate.doors.logs import configure
    from tollgate.doors.worker import run
    from tollgate.workflows.send_notices import Post

    known = office.settings
    configure(known.log_level)
    sender = known.mail_sender if known.smtp_host else ""
    post = Post(office.vault, sender, known.public_url, known.console_url)
    run(office.firm(url), slot or known.worker_slot, post=post)
