"""A drafted answer: from wording per label and language, filled with what is on record."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt")
_FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a draft may speak of; everything else stays out of it.

    `name` is the person written to, `invoices` the numbers concerned, `amount` the disputed or
    promised amount and `day` the promised day as people of that language write them, `firm` who
    signs. Empty texts are left out with the sentence that needs them.
    """

    label: str
    language: str
    subject: str
    name: str = ""
    invoices: tuple[str, ...] = ()
    amount: str = ""
    day: str = ""
    milestone: str = ""
    signer: str = ""
    firm: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer that nobody has sent: subject, body, the language it is in and what wrote it."""

    subject: str
    body: str
    language: str
    engine: str


def draft(facts: Facts) -> Draft:
    """The draft for a mail of that label, in its language if there is wording, else in English."""
    language = facts.language if facts.language in LANGUAGES else _FALLBACK
    words = wording(language)
    known = {
        "name": facts.name,
        "invoices": _listed(facts.invoices, words["and"]),
        "amount": facts.amount,
        "day": facts.day,
        "milestone": facts.milestone,
    }
    said = words["labels"].get(facts.label) or words["labels"]["other"]
    sentences = [filled for line in said if (filled := _filled(line, known)) is not None]
    greeting = _filled(words["greeting"], known) or words["greeting_unnamed"]
    closing = "\n".join(part for part in (words["closing"], facts.signer, facts.firm) if part)
    body = f"{greeting}\n\n" + "\n\n".join(sentences) + f"\n\n{closing}\n"
    return Draft(answer_subject(facts.subject), body, language, "local")


def answer_subject(subject: str) -> str:
    """The subject of an answer, with one "Re:" in front."""
    bare = subject.strip()
    return bare if bare.casefold().startswith(("re:", "aw:")) else f"Re: {bare}"


@cache
def wording(language: str) -> Mapping[str, Any]:
    """The words of one language."""
    text = files(__package__).joinpath("wording", f"{language}.toml").read_text("utf-8")
    return tomllib.loads(text)


def _filled(line: str, known: Mapping[str, str]) -> str | None:
    """A sentence with its blanks filled; None when one of them is not known."""
    for name, value in known.items():
        blank = "{" + name + "}"
        if blank in line:
            if not value:
                return None
            line = line.replace(blank, value)
    return line


def _listed(names: tuple[str, ...], joint: str) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {joint} {names[-1]}"
