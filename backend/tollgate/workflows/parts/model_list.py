"""What people see of the models: in use, health, proposed versions, and every choice so far."""

from __future__ import annotations

import json
from typing import Any

from tollgate.domain.gate.policy import ADVISORS, AdvisorMode
from tollgate.kernel.errors import Fatal
from tollgate.store import facts, judgements
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.model_health import health
from tollgate.workflows.parts.models_in_use import FOLDERS, in_use, shipped

_MEASURED = (
    "set",
    "split",
    "planted_by",
    "rows",
    "bills",
    "precision",
    "recall",
    "flagged_share",
    "natural_pairs_per_1000",
    "baseline",
)


def models(firm: Firm) -> list[dict[str, Any]]:
    """One record per advisor, as JSON values."""
    with firm.database.read() as tx:
        modes = facts.policy_in_force(tx).advisors
        return [_model(firm, tx, name, modes.get(name, AdvisorMode.OFF)) for name in ADVISORS]


def _model(firm: Firm, tx: Tx, advisor: str, mode: AdvisorMode) -> dict[str, Any]:
    used = in_use(firm, tx, advisor, mode)
    return {
        "advisor": advisor,
        "policy": mode.value,
        "in_use": used.version if mode is not AdvisorMode.OFF else "nothing",
        "why": used.why if mode is AdvisorMode.MODEL else "",
        "shipped": _shipped(firm, advisor),
        "figures": _figures(firm, advisor),
        "health": health(tx, advisor, used.version).as_json(),
        "versions": [
            {
                "version": row.version,
                "proposed_by": row.proposed_by,
                "proposed_at": row.proposed_at.isoformat(timespec="seconds"),
                "report": json.loads(row.report),
            }
            for row in judgements.versions(tx, advisor)
        ],
        "choices": [
            {
                "version": row.version,
                "rules_only": row.rules_only,
                "why": row.why,
                "by": row.by,
                "at": row.at.isoformat(timespec="seconds"),
            }
            for row in judgements.choices(tx, advisor)
        ],
    }


def _shipped(firm: Firm, advisor: str) -> str | None:
    """The version that comes with Tollgate; None where its files cannot be trusted."""
    try:
        return shipped(firm, advisor).version
    except Fatal:
        return None


def _figures(firm: Firm, advisor: str) -> list[dict[str, Any]]:
    """What was measured of the shipped model, set by set; nothing where the file is missing."""
    if firm.models is None:
        return []
    kept = firm.models / FOLDERS[advisor] / "metrics.json"
    try:
        sets = json.loads(kept.read_text(encoding="utf-8"))["sets"]
    except (OSError, ValueError, KeyError):
        return []
    return [{name: one[name] for name in _MEASURED if name in one} for one in sets]
