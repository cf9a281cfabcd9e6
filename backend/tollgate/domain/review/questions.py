"""Questions on a review item: asked of one person, answered once."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from tollgate.kernel.state_machine import Machine


class QuestionState(StrEnum):
    OPEN = "open"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


class QuestionMove(StrEnum):
    ANSWER = "answer"
    WITHDRAW = "withdraw"


QUESTION = Machine(
    "question",
    QuestionState.OPEN,
    {
        (QuestionState.OPEN, QuestionMove.ANSWER): QuestionState.ANSWERED,
        (QuestionState.OPEN, QuestionMove.WITHDRAW): QuestionState.WITHDRAWN,
    },
)

# A link in somebody's mailbox is a key; it does not fit for ever.
LINK_LIVES = timedelta(days=14)


def link_text(question: str) -> str:
    """What is proven by the answer link of a question."""
    return f"answer:{question}"
