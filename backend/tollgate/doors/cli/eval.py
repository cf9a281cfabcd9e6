"""`tollgate eval`: scores against labels. An evaluation is imported only when it runs."""

from __future__ import annotations

import importlib

import click

# evaluation -> (module, what `tollgate eval --help` says)
EVALUATIONS: dict[str, tuple[str, str]] = {
    "duplicates": ("eval_duplicates", "Planted duplicates found and false flags"),
    "anomalies": ("eval_anomalies", "Planted billing faults found and false flags"),
}


class _Lazy(click.Group):
    """A group that knows its commands by table."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(EVALUATIONS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in EVALUATIONS:
            return None
        module = importlib.import_module(f"tollgate.doors.cli.{EVALUATIONS[cmd_name][0]}")
        found: click.Command = module.command
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in EVALUATIONS.items()])


@click.group(cls=_Lazy)
def command() -> None:
    """Score a part of Tollgate against labelled data."""
