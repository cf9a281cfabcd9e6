"""`tollgate eval`: scores of the readers and models against labelled sets, one subcommand each."""

from __future__ import annotations

import importlib

import click

# subcommand -> (module, what `tollgate eval --help` says); the function in the module is `command`.
SETS: dict[str, tuple[str, str]] = {
    "documents": ("eval_documents", "score the reading of sign-off documents"),
}


class _Lazy(click.Group):
    """Knows its subcommands by table, so that `--help` imports none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(SETS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in SETS:
            return None
        module = importlib.import_module(f"tollgate.doors.cli.{SETS[cmd_name][0]}")
        found: click.Command = module.command
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in SETS.items()])


@click.group("eval", cls=_Lazy)
def command() -> None:
    """Score readers and models against labelled sets."""
