"""A drafted answer in a language model's words: it may say nothing that is not in the mail or in
the draft from wording; else that draft stands."""

from __future__ import annotations

import re
from dataclasses import replace

from tollgate.advisors.asking import Asker
from tollgate.advisors.prompts import Prompt
from tollgate.advisors.redaction import MASK, redact
from tollgate.advisors.replies.draft import Draft

_NUMBER = re.compile(r"\d+")
_LINK = re.compile(r"https?:|www\.|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,}")
_LONGEST = 6_000


def draft_with_model(mail: str, local: Draft, asker: Asker, prompt: Prompt) -> Draft:
    """The model's draft, or the local one when the model says something new. The prompt is
    `draft_reply`.

    Raises:
        Refused, Retryable, Fatal: as `Asker.answer`.
    """
    answered = asker.answer(prompt, {"mail": redact(mail), "draft": local.body})
    body = str(answered.values["body"]).strip() + "\n"
    return replace(local, body=body, engine="llm") if is_faithful(body, mail, local) else local


def is_faithful(body: str, mail: str, local: Draft) -> bool:
    """Whether a draft has no number, link or account that the mail and the local draft lack."""
    known = set(_NUMBER.findall(mail)) | set(_NUMBER.findall(local.body))
    new = set(_NUMBER.findall(body)) - known
    masked = MASK * 4 in body
    return not new and not masked and not _LINK.search(body) and 0 < len(body) <= _LONGEST
