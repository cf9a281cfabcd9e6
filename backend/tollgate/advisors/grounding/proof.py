"""What a reader gathers while it proves its values: evidence for what stands, cautions for what
was dropped."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from tollgate.advisors.grounding.law import Dropped, Grounded
from tollgate.kernel.advice import Caution
from tollgate.kernel.evidence import Evidence
from tollgate.kernel.money import Money

# Drops that the interface names; every other one is told as "ungrounded".
_NAMED = frozenset(("amount_words_disagree", "ambiguous_date", "instruction_to_machine"))


@dataclass(slots=True)
class Proof:
    """`source` names the text, as evidence does ("document:<sha256>")."""

    source: str
    evidence: list[Evidence] = field(default_factory=list)
    cautions: list[Caution] = field(default_factory=list)

    def take(
        self, name: str, answer: Grounded | Dropped, page: int | None = None
    ) -> Money | date | str | None:
        """The value of a field if it is proved, with its evidence kept; else None and a caution."""
        if isinstance(answer, Dropped):
            self.drop(name, answer, page)
            return None
        self.evidence.append(
            Evidence(
                source=self.source,
                field=name,
                value=_shown(answer.value),
                quote=answer.quote,
                page=answer.page,
                start=answer.start,
                end=answer.end,
            )
        )
        return answer.value

    def drop(self, name: str, dropped: Dropped, page: int | None = None) -> None:
        """Say why a field has no value."""
        code = dropped.code if dropped.code in _NAMED else "ungrounded"
        self.warn(code, f"{name}: {dropped.why}", page)

    def warn(self, code: str, message: str, page: int | None = None) -> None:
        caution = Caution(code, message, page)
        if caution not in self.cautions:
            self.cautions.append(caution)

    def forget(self, name: str) -> None:
        """Take back the evidence of a field whose value was dropped later."""
        self.evidence = [each for each in self.evidence if each.field != name]


def _shown(value: Money | date | str) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
