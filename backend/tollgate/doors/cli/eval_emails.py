"""`tollgate eval emails`: how well client mails are read, against a folder with labels."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import click

from tollgate.kernel.errors import BadInput, TollgateError


@click.command("emails")
@click.option(
    "--set",
    "folder",
    type=click.Path(path_type=Path),
    default=None,
    help="a folder with files/ and labels (default: data/corpora/mails)",
)
@click.option("--split", default=None, help="only the labels of this split")
@click.option("--engine", type=click.Choice(["local", "llm"]), default="local", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="one JSON line")
@click.option("--mistakes", is_flag=True, help="one line per mail that was read otherwise")
def command(
    folder: Path | None, split: str | None, engine: str, as_json: bool, mistakes: bool
) -> None:
    """Read labelled mails and score the readings."""
    from tollgate.advisors.mail.scoring import Scored, report
    from tollgate.doors.cli.classify import reader
    from tollgate.settings import home

    place = folder or home() / "data" / "corpora" / "mails"
    rows = labelled(place, split)
    read = reader(engine)
    started = time.perf_counter()
    scored: list[Scored] = [
        _scored(_found(place, str(row["file"])), row, read, engine) for row in rows
    ]
    figures = {"set": str(place), "split": split, "engine": engine}
    figures |= report(scored, time.perf_counter() - started)
    if mistakes:
        for mail in scored:
            if mail.truth["primary"] != mail.said["primary"]:
                click.echo(
                    f"{mail.truth['file']}: {mail.truth['labels']} read as {mail.said['labels']}",
                    err=True,
                )
    click.echo(json.dumps(figures, ensure_ascii=False) if as_json else _told(figures))


def labelled(place: Path, split: str | None) -> list[dict[str, Any]]:
    """The label lines of a set, of one split or of all.

    Raises:
        BadInput: there are no labels, or a line is none.
    """
    paths = sorted((place / "labels").glob("*.jsonl")) or sorted(place.glob("labels.jsonl"))
    rows: list[dict[str, Any]] = []
    for path in paths:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except ValueError:
                raise BadInput("is no JSON", where=f"{path.name} line {number}") from None
            if split is None or row.get("split") == split:
                rows.append(_whole(row))
    if not rows:
        raise BadInput(f"no labels under {place}" + (f" of split {split}" if split else ""))
    return rows


def _whole(row: dict[str, Any]) -> dict[str, Any]:
    """A label line with every field that scores look at."""
    blank: dict[str, Any] = {"invoice_numbers": [], "po_numbers": [], "warnings": []}
    return blank | {"labels": [row.get("primary")]} | row


def _found(place: Path, name: str) -> Path:
    for path in (place / "files" / name, place / name):
        if path.is_file():
            return path
    raise BadInput(f"{name} is not in {place}")


def _scored(path: Path, row: dict[str, Any], read: Any, engine: str) -> Any:
    from tollgate.advisors.mail.message import read_message
    from tollgate.advisors.mail.reading import error_json
    from tollgate.advisors.mail.scoring import Scored

    try:
        message = read_message(path.read_bytes())
        return Scored(row, read(message).as_json(path.name), message.text)
    except TollgateError as problem:
        return Scored(row, error_json(path.name, engine, "unreadable", str(problem)), "")


def _told(figures: dict[str, Any]) -> str:
    """The figures for people, one per line."""
    lines = [f"{figures['mails']} mails, {figures['mails_per_second']} a second"]
    for name in ("macro_f1", "macro_f1_at_85", "by_language", "by_label"):
        lines += [
            f"{name} {key}: {v['value']:.3f} [{v['low']:.3f}, {v['high']:.3f}] of {v['mails']}"
            for key, v in figures[name].items()
            if v["value"] is not None
        ]
    fields = ("numbers", "promised_date", "promised_amount", "disputed_amount")
    lines += [f"{name}: F1 {figures[name]['f1']}" for name in fields]
    accepts = figures["accepts_milestone"]
    lines.append(f"acceptances said that are none: {accepts['false_true']}")
    lines.append(f"grounded: {figures['grounded_share']}")
    return "\n".join(lines)
