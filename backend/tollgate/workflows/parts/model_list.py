"""What people see of the models: in use, health, proposed versions, and every choice so far."""

from __future__ import annotations

import json
from typing import Any

from tollgate.domain.gate.policy import ADVISORS, AdvisorMode
from tollgate.store import facts, judgements
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.model_health import health
from tollgate.workflows.parts.models_in_use import in_use


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
