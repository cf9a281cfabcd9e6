"""How an advisor's model does in use: what people decided of its flags, and how its scores move."""

from __future__ import annotations

import json
from typing import Any

from tollgate.advisors import learning
from tollgate.advisors.learning import Decision, Health
from tollgate.advisors.retraining import Labelled
from tollgate.store import advice, judgements
from tollgate.store.database import Tx
from tollgate.workflows.parts.models_in_use import WIDTHS

COMPARED = 1_000  # scores on each side of a drift comparison


def decisions(tx: Tx, advisor: str) -> list[Labelled]:
    """Every decided flag of an advisor with what the model saw (nothing where rules judged)."""
    return [_labelled(row) for row in advice.decided(tx, advisor)]


def labelled(tx: Tx, advisor: str) -> list[Labelled]:
    """The decided flags that a version can learn from."""
    return [one for one in decisions(tx, advisor) if len(one.signals) == WIDTHS[advisor]]


def _labelled(row: Any) -> Labelled:
    said = json.loads(row.values)
    decision = Decision(
        flag=row.id,
        right=row.settled_as == advice.RIGHT,
        by=row.settled_by,
        at=row.settled_at,
        score=(row.confidence_bp or 0) / 10_000,
        model=json.loads(row.origin)["model"].rpartition(" ")[2],
        by_rule=said["by_rule"],
    )
    return Labelled(decision, tuple(said["signals"]))


def health(tx: Tx, advisor: str, version: str) -> Health:
    """The health of a version since the firm last chose it."""
    chosen = judgements.choice(tx, advisor)
    since = chosen.at if chosen is not None else None
    own = [
        one.decision
        for one in decisions(tx, advisor)
        if one.decision.model == version and (since is None or one.decision.at >= since)
    ]
    # The first and the last scores, never one among both.
    each = min(COMPARED, judgements.scored(tx, advisor, version, since) // 2)
    then = judgements.scores(tx, advisor, version, each, newest=False, since=since)
    now = judgements.scores(tx, advisor, version, each, since=since)
    return learning.health(own, then, now)
