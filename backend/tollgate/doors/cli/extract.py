"""`tollgate extract`: read documents, or print the page texts that offsets count in."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from tollgate.advisors.documents.reading import Reading, unreadable


@click.command("extract")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--engine", type=click.Choice(["local", "llm"]), default="local", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON line per file, in their order.")
@click.option("--text", is_flag=True, help="Print the page texts that offsets count in.")
def command(files: tuple[Path, ...], engine: str, as_json: bool, text: bool) -> int:
    """Read sign-off documents: what they are, what was decided, by whom, with the proof."""
    from tollgate.advisors.documents.child import DocumentOpener

    if engine == "llm" and not text:
        raise click.UsageError("the language-model engine is not installed in this build")
    failed = False
    with DocumentOpener() as opener:
        for path in files:
            failed |= _print_text(opener, path, as_json) if text else _print(opener, path, as_json)
    return 1 if failed else 0


def _print_text(opener: object, path: Path, as_json: bool) -> bool:
    from tollgate.advisors.documents.child import DocumentOpener
    from tollgate.advisors.documents.pages import Document, Trouble

    if not isinstance(opener, DocumentOpener):
        raise TypeError
    try:
        document = opener.open(path.read_bytes())
    except OSError as problem:
        document = Document(error=Trouble("unreadable_file", problem.strerror or "cannot be read"))
    pages = [page.text for page in document.pages]
    if as_json:
        click.echo(json.dumps({"file": path.name, "pages": pages}, ensure_ascii=False))
    elif document.error is None:
        click.echo("\f".join(pages))
    if document.error is not None:
        click.echo(f"{path}: {document.error.message}", err=True)
    return document.error is not None


def _print(opener: object, path: Path, as_json: bool) -> bool:
    reading = read_file(opener, path)
    if as_json:
        line = json.dumps(reading.as_json(path.name), ensure_ascii=False)
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    else:
        click.echo(_for_people(path, reading))
    return reading.error is not None


def read_file(opener: object, path: Path) -> Reading:
    """The local reading of one file; what cannot be read is a reading with an error."""
    import dataclasses
    import time

    from tollgate.advisors.documents.child import DocumentOpener
    from tollgate.advisors.documents.local_engine import read_locally

    if not isinstance(opener, DocumentOpener):
        raise TypeError
    began = time.perf_counter()
    try:
        data = path.read_bytes()
    except OSError as problem:
        return unreadable("unreadable_file", problem.strerror or "cannot be read")
    reading = read_locally(opener.open(data))
    return dataclasses.replace(reading, seconds=time.perf_counter() - began)


def _for_people(path: Path, reading: Reading) -> str:
    """A short table of what was read."""
    if reading.error is not None:
        return f"{path}: unreadable ({reading.error.message})"
    lines = [f"{path}: {reading.document_type.value.replace('_', ' ')}"]
    shown = reading.as_json(path.name)
    names = (
        "decision signed client project project_code milestone signatory_name signatory_title "
        "signature_date amount po_number change_order_number"
    ).split()
    for name in names:
        value = shown[name]
        if value is None:
            continue
        if isinstance(value, dict):
            value = f"{value['amount']} {value['currency']}"
        if isinstance(value, bool):
            value = "yes" if value else "no"
        lines.append(f"  {name.replace('_', ' '):20} {value}")
    lines += [f"  {'condition':20} {condition}" for condition in reading.conditions]
    lines += [f"  {'warning':20} {w.message}" for w in reading.warnings]
    return "\n".join(lines)
