"""Traits of a mail that words alone do not show, the same in every language: how long it is, which
dates lie behind and ahead, how many figures and numbers it names, what its sentences speak of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.amounts import find_amounts
from tollgate.advisors.grounding.sentences import sentences
from tollgate.advisors.mail import disputes, promises
from tollgate.advisors.mail.acceptances import find_acceptance
from tollgate.advisors.mail.message import Message
from tollgate.advisors.mail.number_places import bare_role, code_places
from tollgate.advisors.mail.pay_dates import pay_dates
from tollgate.advisors.mail.suspicion import cautions

# Values are looked for in so many characters; new words go no further, pasted lists do.
_LONGEST = 12_000
_WORDS = (1, 4, 8, 15, 25, 40, 70, 120)
_REPLY = re.compile(r"^\s*\w{1,6}\s*(?:\[\d+\])?:", re.IGNORECASE)
_LINK = re.compile(r"https?://|www\.|\w\.example/|\blink\b", re.IGNORECASE)
_FAMILIES = {**promises.FAMILIES, **disputes.FAMILIES}
# Pairs that mean something in one sentence: "paid" behind, "pay" ahead, "may we pay".
_TOGETHER = (
    ("pay", "past"),
    ("pay", "future"),
    ("pay", "ask"),
    ("pay", "condition"),
    ("decides", "future"),
    ("less", "asked"),
    ("asked", "agreed"),
)


def traits(message: Message, language: str) -> tuple[str, ...]:
    """The names of the traits that a mail has."""
    return tuple(
        sorted({*_build(message), *_figures(message, language), *_says(message, language)})
    )


def _build(message: Message) -> Iterator[str]:
    body = message.new_part
    count = len(body.split())
    yield f"words {sum(count >= step for step in _WORDS)}"
    if "?" in body:
        yield "asks"
    if body.rstrip().endswith("?"):
        yield "ends asking"
    if "%" in body:
        yield "percent"
    if _LINK.search(body):
        yield "link"
    if message.quoted:
        yield "thread"
    if _REPLY.match(message.subject):
        yield "reply"
    if message.attachments:
        yield "attachment"
    for caution in cautions(message):
        yield f"warned {caution.code}"


def _figures(message: Message, language: str) -> Iterator[str]:
    text = message.text[:_LONGEST]
    shown = folded(text)
    yield f"amounts {min(len(find_amounts(text, language)), 4)}"
    places = list(code_places(text))
    yield f"numbers {min(len({at.of(text) for at in places}), 4)}"
    for role in {bare_role(shown, at) for at in places if at.start >= message.new_start}:
        if role is not None:
            yield f"names {role}"
    if message.written_on is None:
        return
    days = pay_dates(text, message.written_on, language)
    ahead = [(day.value - message.written_on).days for day in days if day.value]
    if not ahead:
        yield "no date"
        return
    if any(gap < 0 for gap in ahead):
        yield "date behind" if any(gap > 0 for gap in ahead) else "only dates behind"
    if any(gap > 0 for gap in ahead):
        yield "date ahead" if any(gap < 0 for gap in ahead) else "only dates ahead"
    if 0 in ahead:
        yield "today"
    if sum(gap > 0 for gap in ahead) > 1:
        yield "several dates ahead"


def _says(message: Message, language: str) -> Iterator[str]:
    text = message.text[:_LONGEST]
    shown = folded(text)
    for span in sentences(text, language):
        if span.end <= message.new_start:
            continue
        said = {
            name for name, words in _FAMILIES.items() if words.search(shown, span.start, span.end)
        }
        yield from (f"says {name}" for name in said)
        for pair in _TOGETHER:
            if said.issuperset(pair):
                yield f"says {' and '.join(pair)}"
    accepted = find_acceptance(text, message.new_start, language)
    if accepted.accepts is not None or accepted.milestone is not None:
        yield f"accepts {accepted.accepts}"
