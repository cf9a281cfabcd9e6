"""`tollgate extract`: read documents, or print the page texts that offsets count in."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from tollgate.advisors.documents.pages import Document
from tollgate.advisors.documents.reading import DocumentType, Failure, Reading, unreadable
from tollgate.kernel.errors import Refused, Retryable


@click.command("extract")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--engine", type=click.Choice(["local", "llm"]), default="local", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON line per file, in their order.")
@click.option("--text", is_flag=True, help="Print the page texts that offsets count in.")
def command(files: tuple[Path, ...], engine: str, as_json: bool, text: bool) -> int:
    """Read sign-off documents: what they are, what was decided, by whom, with the proof."""
    from tollgate.advisors.documents.child import DocumentOpener

    failed = False
    with DocumentOpener() as opener:
        model = _Model() if engine == "llm" and not text else None
        for path in files:
            if text:
                failed |= _print_text(opener, path, as_json)
            else:
                failed |= _print(read_file(opener, path, model), path, as_json)
    return 1 if failed else 0


class _Model:
    """The engine "llm": a language model beside the local reading."""

    def __init__(self) -> None:
        from tollgate.doors.cli.language_model import make_asker, newest_prompt

        self._asker = make_asker()
        self._prompt = newest_prompt("read_document")

    def read(self, document: Document, local: Reading) -> Reading:
        """The model's reading; where there is no answer, the local one with the failure."""
        import dataclasses

        from tollgate.advisors.documents.llm import read_with_model

        try:
            return read_with_model(document, local, "document", self._asker, self._prompt).reading
        except (Refused, Retryable) as problem:
            return dataclasses.replace(local, error=Failure(problem.code, str(problem)))


def _print_text(opener: object, path: Path, as_json: bool) -> bool:
    from tollgate.advisors.documents.child import DocumentOpener
    from tollgate.advisors.documents.pages import Trouble

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


def _print(reading: Reading, path: Path, as_json: bool) -> bool:
    if as_json:
        line = json.dumps(reading.as_json(path.name), ensure_ascii=False)
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    else:
        click.echo(_for_people(path, reading))
    return reading.error is not None


def read_file(opener: object, path: Path, model: _Model | None = None) -> Reading:
    """The reading of one file, local unless there is a model; what cannot be read is a reading
    with an error."""
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
    document = opener.open(data)
    reading = read_locally(document)
    if model is not None:
        reading = model.read(document, reading)
    return dataclasses.replace(reading, seconds=time.perf_counter() - began)


def _for_people(path: Path, reading: Reading) -> str:
    """A short table of what was read."""
    if reading.document_type is DocumentType.UNREADABLE and reading.error is not None:
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
    if reading.error is not None:
        lines.append(f"  {'failed':20} {reading.error.message}")
    lines += [f"  {'condition':20} {condition}" for condition in reading.conditions]
    lines += [f"  {'warning':20} {w.message}" for w in reading.warnings]
    return "\n".join(lines)
