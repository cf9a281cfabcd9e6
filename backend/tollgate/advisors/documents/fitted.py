"""What of the local engine is fitted: how fields are ranked, which conditions are told, what kind
of paper it is, how clauses lean, what a whole paper decides. Each lies in a folder of `models/`
with its card."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tollgate.advisors import sentence_vectors, text_model
from tollgate.advisors.documents.candidates import ranking
from tollgate.advisors.documents.candidates.ranking import Ranking
from tollgate.advisors.documents.conditions import choice
from tollgate.advisors.documents.conditions.choice import ConditionChoice
from tollgate.advisors.documents.decision import gist
from tollgate.advisors.documents.decision.weighing import Weighing
from tollgate.advisors.documents.vocabulary.voice import Voice
from tollgate.advisors.text_model import TextModel

FIELDS, KINDS, CLAUSES = "document_fields", "document_kinds", "document_clauses"
VECTORS, CONDITIONS = "sentence_vectors", "document_conditions"
WORDS, GIST, DECISION, SIGNED = (
    f"document_decisions/{part}" for part in ("words", "gist", "decision", "signed")
)
MEANING = f"{FIELDS}/{ranking.MEANING}"
MODELS = (FIELDS, MEANING, CONDITIONS, KINDS, CLAUSES, VECTORS, WORDS, GIST, DECISION, SIGNED)


@dataclass(frozen=True, slots=True)
class Fitted:
    """The fitted parts; what one of them would tell is left to rules without it."""

    ranking: Ranking | None
    kinds: TextModel | None
    voice: Voice
    weighing: Weighing | None
    conditions: ConditionChoice | None


RULES_ALONE = Fitted(None, None, Voice(), None, None)


def load(models: Path) -> Fitted:
    """The fitted parts in the folder of all models.

    Raises:
        Fatal: a file is missing or was changed.
    """
    return Fitted(
        ranking.load(models / FIELDS, models / VECTORS),
        text_model.load(models / KINDS),
        Voice(text_model.load(models / CLAUSES), sentence_vectors.load(models / VECTORS)),
        Weighing(
            text_model.load(models / WORDS),
            gist.load(models / VECTORS, models / GIST),
            text_model.load(models / DECISION),
            text_model.load(models / SIGNED),
        ),
        choice.load(models / CONDITIONS, models / VECTORS),
    )
