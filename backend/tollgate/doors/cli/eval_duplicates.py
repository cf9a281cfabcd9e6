"""`tollgate eval duplicates`: recall by kind and false flags on sets with planted duplicates."""

from __future__ import annotations

import json
import os
from pathlib import Path

import click

from tollgate.settings import home

LEDGER = Path("ledger") / "invoices.paid.csv.gz"


@click.command()
@click.option("--set", "folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON line per set.")
@click.option("--seed", default=None, type=int, help="Plant other duplicates.")
def command(folder: Path | None, as_json: bool, seed: int | None) -> None:
    """Judge the duplicate model on invented ledgers and, where the folder of outside material
    (--set, TOLLGATE_CONFORMANCE or ../shared/conformance) holds it, on the real ledger."""
    from tollgate.advisors.duplicates import evaluation, finder, fitting, sets

    model = finder.load(home() / "models" / "duplicates")
    named = os.environ.get("TOLLGATE_CONFORMANCE")
    kept = folder or (Path(named) if named else home().parent / "shared" / "conformance")
    chosen = sets.invented_sets()
    if (kept / LEDGER).is_file():
        chosen += sets.real_sets(fitting.real_ledger(kept / LEDGER))
    else:
        click.echo(f"without the real ledger: there is no {kept / LEDGER}", err=True)
    for at, (name, split, entries) in enumerate(chosen):
        plant = (sets.SEED if seed is None else seed) + at
        (outcome,) = evaluation.evaluate([(name, split, entries)], model, sets.SHARE, plant)
        click.echo(json.dumps(outcome.as_json()) if as_json else _text(outcome.as_json()))


def _text(outcome: dict[str, object]) -> str:
    recall, baseline = outcome["recall"], outcome["baseline"]
    assert isinstance(recall, dict) and isinstance(baseline, dict)
    return (
        f"{outcome['set']} ({outcome['split']}): recall {recall['value']} {recall['interval']}, "
        f"{outcome['natural_pairs_per_1000']} natural pairs per 1,000; naive rule "
        f"{baseline['recall']['value']} at {baseline['natural_pairs_per_1000']}"
    )
