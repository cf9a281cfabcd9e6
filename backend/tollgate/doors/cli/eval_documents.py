"""`tollgate eval documents`: read every labelled document of a folder and score the readings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from tollgate.kernel.errors import BadInput


@click.command("documents")
@click.option("--set", "folder", required=True, type=click.Path(path_type=Path, exists=True))
@click.option("--split", help="Only labels of this split, such as dev.")
@click.option("--engine", type=click.Choice(["local", "llm"]), default="local", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON line with all figures.")
def command(folder: Path, split: str | None, engine: str, as_json: bool) -> int:
    """Score readings against labels.jsonl; the files stand beside it or under files/."""
    from tollgate.advisors.documents.pages.child import DocumentOpener
    from tollgate.advisors.documents.scoring import Scored, score, summary
    from tollgate.doors.cli.extract import model_engine, read_with_pages

    model = model_engine(engine)
    scored: list[Scored] = []
    with DocumentOpener() as opener:
        for label in _labels(folder, split):
            path = _path(folder, str(label["file"]))
            reading, pages = read_with_pages(opener, path, model)
            scored.append(score(reading.as_json(path.name), label, pages))
            click.echo(f"\r{len(scored)} read", err=True, nl=False)
    click.echo("", err=True)
    figures = {"engine": engine, "split": split, **summary(scored)}
    click.echo(json.dumps(figures) if as_json else _for_people(figures))
    return 0


def _labels(folder: Path, split: str | None) -> list[dict[str, Any]]:
    labels = folder / "labels.jsonl"
    if not labels.is_file():
        raise BadInput("there is no labels.jsonl", where=str(folder))
    chosen: list[dict[str, Any]] = []
    with labels.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                label = json.loads(line)
            except json.JSONDecodeError as problem:
                raise BadInput("is not JSON", where=f"{labels}:{number}") from problem
            if split is None or label.get("split") == split:
                chosen.append(label)
    if not chosen:
        raise BadInput("no label of that split", where=str(labels))
    return chosen


def _path(folder: Path, name: str) -> Path:
    beside = folder / name
    return beside if beside.is_file() else folder / "files" / name


def _for_people(figures: dict[str, Any]) -> str:
    lines = []
    for name, value in figures.items():
        if isinstance(value, dict) and "interval" in value:
            shown = f"{value['value']}  interval {value['interval']}  n {value['n']}"
        else:
            shown = str(value)
        lines.append(f"{name.replace('_', ' '):28} {shown}")
    return "\n".join(lines)
