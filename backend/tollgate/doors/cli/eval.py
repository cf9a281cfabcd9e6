"""`tollgate eval`: score readers and models against labelled sets."""

from __future__ import annotations

import click

from tollgate.doors.cli.lazy import LazyGroup

EVALUATIONS: dict[str, tuple[str, str]] = {
    "documents": ("eval_documents", "reading sign-off documents"),
    "emails": ("eval_emails", "reading client mails"),
    "duplicates": ("eval_duplicates", "finding duplicate invoices and payments"),
    "anomalies": ("eval_anomalies", "flagging unusual amounts"),
    "leakage": ("eval_leakage", "finding what was lost between work and cash"),
}


@click.group("eval", cls=LazyGroup, table=EVALUATIONS)
def command() -> None:
    """Score readers and models against labelled sets."""
