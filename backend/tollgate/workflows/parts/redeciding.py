"""Deciding again on what a corrected record had held, and what came of it in two numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.posting import post_in_batches


@dataclass(frozen=True, slots=True)
class Became:
    """How many billing events were posted, and how many still wait."""

    posted: int = 0
    waiting: int = 0


def decide_again(firm: Firm, due: Sequence[tuple[str, str]], actor: str) -> Became:
    """Decide on (event id, contract) pairs. Runs after the correction is committed."""
    posted = waiting = 0
    for answers in post_in_batches(firm, due, actor):
        done = sum(answer.invoice is not None for answer in answers)
        posted, waiting = posted + done, waiting + len(answers) - done
    return Became(posted, waiting)
