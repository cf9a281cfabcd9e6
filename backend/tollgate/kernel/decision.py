"""Decisions as values: a rule passes or holds, and a decision keeps every finding."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from tollgate.kernel.evidence import Evidence
from tollgate.kernel.reasons import Reason


@dataclass(frozen=True, slots=True)
class Pass:
    """The rule's promise is kept; the evidence says where that can be checked."""

    evidence: tuple[Evidence, ...] = ()


# Most rules keep most promises with nothing to show for it: one value serves them all.
KEPT = Pass()


@dataclass(frozen=True, slots=True)
class Hold:
    """The promise is not kept: why, in one sentence, and where it can be checked."""

    reason: Reason
    detail: str
    evidence: tuple[Evidence, ...] = ()


Answer = Pass | Hold


class Outcome(StrEnum):
    CLEAR = "clear"
    HOLD = "hold"


class Finding(NamedTuple):
    """What one rule said; `override` names the stored override that lets a hold pass.

    A tuple, because every decision makes one per rule and a month end makes millions.
    """

    rule: str
    answer: Answer
    override: str | None = None

    @property
    def holds(self) -> bool:
        return isinstance(self.answer, Hold) and self.override is None

    def as_json(self) -> dict[str, Any] | str:
        """The finding for storage; a pass that needs no evidence is its rule's name alone."""
        answer = self.answer
        if not answer.evidence and isinstance(answer, Pass):
            return self.rule
        text: dict[str, Any] = {"rule": self.rule}
        if isinstance(answer, Hold):
            text |= {"reason": answer.reason.value, "detail": answer.detail}
        if answer.evidence:
            text["evidence"] = [evidence.as_json() for evidence in answer.evidence]
        if self.override is not None:
            text["override"] = self.override
        return text


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer of the whole rulebook to one set of facts, with the versions that made it."""

    findings: tuple[Finding, ...]
    rulebook_version: str
    policy_version: int
    draft_digest: str | None
    holds: tuple[Hold, ...] = field(init=False)
    """What still stands in the way, in rulebook order."""

    def __post_init__(self) -> None:
        standing = tuple(
            f.answer for f in self.findings if isinstance(f.answer, Hold) and f.override is None
        )
        object.__setattr__(self, "holds", standing)

    @property
    def outcome(self) -> Outcome:
        return Outcome.HOLD if self.holds else Outcome.CLEAR
