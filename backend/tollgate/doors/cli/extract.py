"""`tollgate extract`: read documents, or print the page texts that offsets count in."""

from __future__ import annotations

import dataclasses
import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tollgate.advisors.documents.pages import Document, Trouble

if TYPE_CHECKING:
    from tollgate.advisors.documents.child import DocumentOpener
    from tollgate.advisors.documents.reading import Reading

_SHOWN = (
    "decision signed client project project_code milestone signatory_name signatory_title "
    "signature_date amount po_number change_order_number"
).split()


@click.command("extract")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--engine", type=click.Choice(["local", "llm"]), default="local", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON line per file, in their order.")
@click.option("--text", is_flag=True, help="Print the page texts that offsets count in.")
def command(files: tuple[Path, ...], engine: str, as_json: bool, text: bool) -> int:
    """Read sign-off documents: what they are, what was decided, by whom, with the proof."""
    from tollgate.advisors.documents.child import DocumentOpener

    if engine == "llm" and not text:
        raise click.UsageError("the engine llm is not available yet")
    failed = False
    with DocumentOpener() as opener:
        for path in files:
            if text:
                failed |= _print_text(opener, path, as_json)
            else:
                failed |= _print_reading(opener, path, as_json)
    return 1 if failed else 0


def _open(opener: DocumentOpener, path: Path) -> Document:
    try:
        data = path.read_bytes()
    except OSError as problem:
        return Document(error=Trouble("unreadable_file", problem.strerror or "cannot be read"))
    return opener.open(data)


def _print_text(opener: DocumentOpener, path: Path, as_json: bool) -> bool:
    document = _open(opener, path)
    pages = [page.text for page in document.pages]
    if as_json:
        click.echo(json.dumps({"file": path.name, "pages": pages}, ensure_ascii=False))
    elif document.error is None:
        click.echo("\f".join(pages))
    if document.error is not None:
        click.echo(f"{path}: {document.error.message}", err=True)
    return document.error is not None


def _print_reading(opener: DocumentOpener, path: Path, as_json: bool) -> bool:
    reading, _ = read_with_pages(opener, path)
    if as_json:
        click.echo(json.dumps(reading.as_json(path.name), ensure_ascii=False))
    else:
        click.echo(_for_people(path, reading))
    return reading.error is not None


def read_with_pages(opener: DocumentOpener, path: Path) -> tuple[Reading, list[str]]:
    """The local reading of one file and its page texts; a failure is a reading with an error."""
    from tollgate.advisors.documents.local_engine import read_locally

    began = time.perf_counter()
    document = _open(opener, path)
    reading = read_locally(document)
    reading = dataclasses.replace(reading, seconds=time.perf_counter() - began)
    return reading, [page.text for page in document.pages]


def _for_people(path: Path, reading: Reading) -> str:
    """A short table of what was read."""
    if reading.error is not None:
        return f"{path}: unreadable ({reading.error.message})"
    lines = [f"{path}: {reading.document_type.value.replace('_', ' ')}"]
    shown = reading.as_json(path.name)
    for name in _SHOWN:
        value = shown[name]
        if isinstance(value, dict):
            value = f"{value['amount']} {value['currency']}"
        if isinstance(value, bool):
            value = "yes" if value else "no"
        if value is not None:
            lines.append(f"  {name.replace('_', ' '):20} {value}")
    lines += [f"  {'condition':20} {condition}" for condition in reading.conditions]
    lines += [f"  {'warning':20} {w.message}" for w in reading.warnings]
    return "\n".join(lines)
