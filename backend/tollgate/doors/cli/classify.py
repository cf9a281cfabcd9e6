"""`tollgate classify`: what clients say in their mails, with proof."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tollgate.kernel.errors import BadInput, Fatal, TollgateError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tollgate.advisors.mail.message import Message
    from tollgate.advisors.mail.reading import MailReading


@click.command(name="classify")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--engine", type=click.Choice(["local", "llm"]), default="local", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="one JSON line per file")
@click.option("--text", "text_only", is_flag=True, help="print subject and new part, no reading")
def command(files: tuple[Path, ...], engine: str, as_json: bool, text_only: bool) -> None:
    """Read client e-mails (.eml): labels, numbers, promises, disputes, acceptances.

    Exit code 1 when a file is no readable mail; the others are still read.
    """
    if text_only:
        failed = _print_texts(files)
    else:
        failed = _print_readings(files, engine, as_json)
    if failed:
        raise click.exceptions.Exit(1)


def _print_texts(files: tuple[Path, ...]) -> bool:
    from tollgate.advisors.mail.message import read_message

    failed = False
    for path in files:
        try:
            # Written as bytes, so that offsets count in exactly this text on every machine.
            sys.stdout.buffer.write(read_message(_bytes(path)).text.encode("utf-8"))
            sys.stdout.buffer.write(b"\n")
        except TollgateError as problem:
            failed = True
            click.echo(f"{path.name}: {problem}", err=True)
    return failed


def _print_readings(files: tuple[Path, ...], engine: str, as_json: bool) -> bool:
    from tollgate.advisors.mail.message import read_message
    from tollgate.advisors.mail.reading import error_json

    read = reader(engine)
    failed = False
    for path in files:
        try:
            reading = read(read_message(_bytes(path)))
        except Fatal:
            raise  # no key, no such model: the same for every file
        except TollgateError as problem:
            failed = True
            line = error_json(path.name, engine, _code(problem), str(problem))
            click.echo(_dumped(line) if as_json else f"{path.name}: {problem}", err=not as_json)
            continue
        click.echo(_dumped(reading.as_json(path.name)) if as_json else _told(path.name, reading))
    return failed


def reader(engine: str) -> Callable[[Message], MailReading]:
    """What reads a mail with an engine, "local" or "llm".

    Raises:
        BadInput: there is no fitted classifier.
        Refused: the language model is switched off or has no address.
    """
    from tollgate.advisors.mail.local import model_in, read_mail
    from tollgate.settings import home

    model = model_in(home() / "models")
    if engine == "local":
        return lambda message: read_mail(message, model)

    from tollgate.advisors.mail.llm import read_with_model
    from tollgate.doors.language_model import asker, newest_prompt

    asks, prompt = asker(None), newest_prompt("read_mail")
    return lambda message: read_with_model(message, read_mail(message, model), asks, prompt).reading


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        raise BadInput(f"cannot be read: {problem.strerror}") from problem


def _code(problem: TollgateError) -> str:
    return "unreadable" if isinstance(problem, BadInput) else problem.code


def _dumped(line: dict[str, Any]) -> str:
    return json.dumps(line, ensure_ascii=False)


def _told(name: str, reading: MailReading) -> str:
    """A reading for people: labels with their phrases, then what was found with its quote."""
    labels = ", ".join(f"{label} ({reading.scores[label]:.0%})" for label in reading.labels)
    lines = [f"{name}: {labels}" + ("" if reading.sure else "  - unsure, for a person")]
    lines += [f"  because of {phrase.quote!r} ({phrase.label})" for phrase in reading.phrases]
    lines += [
        f"  {proof.field.replace('_', ' ')}: {proof.value}  <- {proof.quote!r}"
        for proof in reading.evidence
    ]
    lines += [f"  careful, {caution.code}: {caution.message}" for caution in reading.warnings]
    return "\n".join(lines)
