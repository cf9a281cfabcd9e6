"""What is decided of a document, while it is weighed and when it is done."""

from __future__ import annotations

from dataclasses import dataclass, field

from tollgate.advisors.documents.decision.decide import Option, Statement
from tollgate.advisors.documents.reading import Verdict
from tollgate.advisors.documents.signing.sign_blocks import Proof, Slot


@dataclass(slots=True)
class Judgement:
    """What was decided; `slots` are those of the accepting party."""

    verdict: Verdict | None = None
    verdict_proof: Proof | None = None
    signed: bool | None = None
    signed_proof: Proof | None = None
    slots: list[Slot] = field(default_factory=list)
    letter: bool = False
    statement: Statement | None = None
    option: Option | None = None
    conditional: bool = False
    formless: bool = False  # it surely decides nothing and offers no place to sign
    beside: bool = False  # the limit is a word beside what decides, not said as one
    muted: bool = False  # a sentence with words of refusing was not counted
    postponed: bool = False  # such a sentence says that the decision is put off
    interim: bool = False  # words beside an acceptance say that the final one is still to come
    warnings: list[tuple[str, str, int | None]] = field(default_factory=list)
