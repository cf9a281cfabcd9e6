"""`tollgate extract`: read documents, or print the page texts that offsets count in."""

from __future__ import annotations

import dataclasses
import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tollgate.advisors.documents.pages.pages import Document, Trouble
from tollgate.kernel.errors import Refused, Retryable
from tollgate.settings import home

if TYPE_CHECKING:
    from collections.abc import Callable

    from tollgate.advisors.documents.pages.child import DocumentOpener
    from tollgate.advisors.documents.reading import Reading

    Engine = Callable[[Document, Reading], Reading]

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
    from tollgate.advisors.documents.pages.child import DocumentOpener

    model = model_engine(engine) if not text else None
    failed = False
    with DocumentOpener() as opener:
        for path in files:
            if text:
                failed |= _print_text(opener, path, as_json)
            else:
                reading, _ = read_with_pages(opener, path, model)
                failed |= _print_reading(reading, path, as_json)
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


def _print_reading(reading: Reading, path: Path, as_json: bool) -> bool:
    if as_json:
        click.echo(json.dumps(reading.as_json(path.name), ensure_ascii=False))
    else:
        click.echo(_for_people(path, reading))
    return reading.error is not None


def model_engine(engine: str) -> Engine | None:
    """What reads on beside the local engine: nothing for "local", a language model for "llm".

    Where the model gives no answer, the local reading stands with the failure as its error.

    Raises:
        Fatal: there is no such prompt; from the engine: no key, no such model.
    """
    if engine == "local":
        return None
    from tollgate.advisors.documents.llm import read_with_model
    from tollgate.advisors.documents.reading import Failure
    from tollgate.doors.language_model import asker, newest_prompt

    asks, prompt = asker(None), newest_prompt("read_document")

    def read(document: Document, local: Reading) -> Reading:
        try:
            return read_with_model(document, local, "document", asks, prompt).reading
        except (Refused, Retryable) as problem:
            return dataclasses.replace(local, error=Failure(problem.code, str(problem)))

    return read


def read_with_pages(
    opener: DocumentOpener, path: Path, model: Engine | None = None
) -> tuple[Reading, list[str]]:
    """The reading of one file, local unless there is a model, and its page texts; a failure is a
    reading with an error."""
    from tollgate.advisors.documents.fitted import load
    from tollgate.advisors.documents.local_engine import read_locally

    began = time.perf_counter()
    document = _open(opener, path)
    reading = read_locally(document, load(home() / "models"))
    if model is not None:
        reading = model(document, reading)
    reading = dataclasses.replace(reading, seconds=time.perf_counter() - began)
    return reading, [page.text for page in document.pages]


def _for_people(path: Path, reading: Reading) -> str:
    """A short table of what was read."""
    if reading.error is not None and reading.document_type.value == "unreadable":
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
    if reading.error is not None:
        lines.append(f"  {'failed':20} {reading.error.message}")
    lines += [f"  {'condition':20} {condition}" for condition in reading.conditions]
    lines += [f"  {'warning':20} {w.message}" for w in reading.warnings]
    return "\n".join(lines)
