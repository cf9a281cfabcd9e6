"""`tollgate eval anomalies`: faults found and false flags on invented firms and the demo firm."""

from __future__ import annotations

import json
from typing import Any

import click

from tollgate.settings import home


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON line per set.")
def command(as_json: bool) -> None:
    """Judge the model of unusual amounts on firms made from seeds that fitting did not use."""
    from tollgate.advisors.anomalies import demo, evaluation, fitting, judge

    model = judge.load(home() / "models" / "anomalies")
    for outcome in evaluation.invented(model):
        figures = outcome.as_json()
        click.echo(json.dumps(figures) if as_json else _text(figures))
    bills = demo.bills(home() / "data" / "demo")
    verdicts = judge.walk(bills, judge.Judge(model, fitting.BUDGET))
    shown = {"set": "demo_firm", "split": "no labels", **evaluation.demo_figures(verdicts)}
    click.echo(json.dumps(shown) if as_json else f"demo firm: {shown}")


def _text(figures: dict[str, Any]) -> str:
    recall, precision, rule = figures["recall"], figures["precision"], figures["baseline"]
    kinds = ", ".join(
        f"{kind} {share['hits']}/{share['of']}" for kind, share in figures["recall_by_kind"].items()
    )
    return (
        f"{figures['set']} ({figures['split']}): {figures['bills']} bills, flagged "
        f"{figures['flagged_share']:.1%}, precision {precision['value']} {precision['interval']}, "
        f"recall {recall['value']} {recall['interval']}; z-score rule: precision "
        f"{rule['precision']['value']}, recall {rule['recall']['value']}; {kinds}"
    )
