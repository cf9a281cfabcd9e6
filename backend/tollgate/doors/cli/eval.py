"""`tollgate eval`: scores against labels. A subject's module is imported only when it runs."""

from __future__ import annotations

import importlib

import click

# subject -> (module, what `tollgate eval --help` says)
SUBJECTS: dict[str, tuple[str, str]] = {
    "documents": ("eval_documents", "how well sign-off documents are read"),
    "emails": ("eval_emails", "how well client e-mails are read"),
}


class _Lazy(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(SUBJECTS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in SUBJECTS:
            return None
        module = importlib.import_module(f"tollgate.doors.cli.{SUBJECTS[cmd_name][0]}")
        found: click.Command = module.command
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in SUBJECTS.items()])


@click.group("eval", cls=_Lazy)
def command() -> None:
    """Score the readers against labels."""
