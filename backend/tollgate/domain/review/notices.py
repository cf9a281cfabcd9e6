"""Notices: what people are told, as templates of plain text, and how a notice may move.

Whatever comes from outside is put in as data: on one line, or quoted line by line, so that no
value can pose as a sentence of ours or as a header of the mail.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from tollgate.kernel.state_machine import Machine


class NoticeKind(StrEnum):
    QUESTION_ASKED = "question_asked"
    QUESTION_ANSWERED = "question_answered"
    ITEM_ASSIGNED = "item_assigned"
    MILESTONE_REJECTED = "milestone_rejected"
    SECOND_WANTED = "second_wanted"


class Channel(StrEnum):
    MAIL = "mail"
    HOOK = "hook"


class NoticeState(StrEnum):
    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    SKIPPED = "skipped"
    UNCERTAIN = "uncertain"
    FAILED = "failed"


class NoticeMove(StrEnum):
    SEND = "send"
    ARRIVE = "arrive"
    POSTPONE = "postpone"
    SKIP = "skip"
    DOUBT = "doubt"
    FAIL = "fail"
    RETRY = "retry"


NOTICE = Machine(
    "notice",
    NoticeState.PENDING,
    {
        (NoticeState.PENDING, NoticeMove.SEND): NoticeState.SENDING,
        (NoticeState.SENDING, NoticeMove.ARRIVE): NoticeState.SENT,
        (NoticeState.SENDING, NoticeMove.POSTPONE): NoticeState.PENDING,
        (NoticeState.SENDING, NoticeMove.SKIP): NoticeState.SKIPPED,
        (NoticeState.SENDING, NoticeMove.DOUBT): NoticeState.UNCERTAIN,
        (NoticeState.SENDING, NoticeMove.FAIL): NoticeState.FAILED,
        (NoticeState.FAILED, NoticeMove.RETRY): NoticeState.PENDING,
        (NoticeState.UNCERTAIN, NoticeMove.RETRY): NoticeState.PENDING,
    },
)


@dataclass(frozen=True, slots=True)
class Template:
    """One subject line and one body; `{name}` is a value on one line, `{name|quoted}` a text of
    somebody else, line by line behind "> ". A paragraph whose values are all empty is left out."""

    subject: str
    body: str


TEMPLATES: dict[NoticeKind, Template] = {
    NoticeKind.QUESTION_ASKED: Template(
        "A question about {place}",
        "{who} asks you about {place} ({customer}, {cash}):\n\n"
        "{text|quoted}\n\n"
        "Answer here, once, without signing in, within {days} days: {link}\n\n"
        "Or answer in Sign-offs, where you can also add the document: {console}",
    ),
    NoticeKind.QUESTION_ANSWERED: Template(
        "{who} answered about {place}",
        "{who} answered your question about {place} ({customer}, {cash}):\n\n"
        "{text|quoted}\n\n"
        "Go on here: {console}",
    ),
    NoticeKind.ITEM_ASSIGNED: Template(
        "Assigned to you: {place}",
        "{who} assigned this to you: {place} ({customer}, {cash}).\n\n"
        "{text|quoted}\n\n"
        "Open it here: {console}",
    ),
    NoticeKind.MILESTONE_REJECTED: Template(
        "Sent back: {place}",
        "{who} will not bill {place} ({customer}, {cash}) as it was reported:\n\n"
        "{text|quoted}\n\n"
        "The milestone counts as not done. Report it again when it is: {console}",
    ),
    NoticeKind.SECOND_WANTED: Template(
        "A second person is wanted for {place}",
        "{who} proposes to {what} at {place} ({customer}, {cash}):\n\n"
        "{text|quoted}\n\n"
        "It counts when somebody else agrees: {console}",
    ),
}
_HOLE = re.compile(r"\{([a-z]+)(\|quoted)?\}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
_LONGEST_LINE = 200


def rendered(template: Template, values: Mapping[str, str]) -> tuple[str, str]:
    """(subject, body) with the values filled in."""
    paragraphs = []
    for paragraph in template.body.split("\n\n"):
        holes = _HOLE.findall(paragraph)
        if holes and not any(values.get(name, "").strip() for name, _ in holes):
            continue
        if "{link}" in paragraph and not values.get("link"):
            continue
        paragraphs.append(_filled(paragraph, values))
    return _filled(template.subject, values), "\n\n".join(paragraphs) + "\n"


def _filled(text: str, values: Mapping[str, str]) -> str:
    def value(hole: re.Match[str]) -> str:
        given = values.get(hole[1], "")
        return _quoted(given) if hole[2] else one_line(given)

    return _HOLE.sub(value, text)


def one_line(text: str) -> str:
    """A text without control characters, on one line."""
    line = " ".join(_CONTROL.sub(" ", text).split())
    return line if len(line) <= _LONGEST_LINE else line[: _LONGEST_LINE - 1] + "…"


def _quoted(text: str) -> str:
    lines = re.split(r"\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", text.strip())
    return "\n".join(f"> {_CONTROL.sub(' ', line)}".rstrip() for line in lines)
