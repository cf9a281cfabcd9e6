"""Which model each advisor uses: the one that comes with Tollgate, what the firm adopted on top of
it, or none."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from tollgate.advisors import correction
from tollgate.advisors.anomalies import judge
from tollgate.advisors.anomalies.signals import SIGNALS
from tollgate.advisors.duplicates import finder
from tollgate.advisors.duplicates.signals import PAIR_SIGNALS
from tollgate.domain.gate.policy import AdvisorMode
from tollgate.kernel.errors import Fatal, NotFound
from tollgate.store import judgements
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm

RULES = "rules"
# Advisor -> folder of its model under models/, and how many signals a correction weighs.
FOLDERS = {"unusual_amount": "anomalies", "duplicate": "duplicates"}
WIDTHS = {"unusual_amount": len(SIGNALS), "duplicate": len(PAIR_SIGNALS)}

Fitted = judge.Model | finder.Model


@dataclass(frozen=True, slots=True)
class InUse:
    """The model of an advisor with its version, or none and why."""

    version: str
    model: Fitted | None
    why: str = ""


def in_use(firm: Firm, tx: Tx, advisor: str, mode: AdvisorMode) -> InUse:
    """What an advisor judges with now. It falls back to rules alone when policy says so, when the
    firm or the nightly watch switched the model off, and when its files cannot be trusted."""
    if mode is not AdvisorMode.MODEL:
        return InUse(RULES, None, "policy asks for rules only")
    chosen = judgements.choice(tx, advisor)
    if chosen is not None and chosen.rules_only:
        return InUse(RULES, None, chosen.why)
    try:
        base = shipped(firm, advisor)
        if chosen is None or chosen.version == base.version:
            return InUse(base.version, base)
        return InUse(chosen.version, versioned(tx, advisor, base, chosen.version))
    except Fatal as problem:
        return InUse(RULES, None, str(problem))


def shipped(firm: Firm, advisor: str) -> Fitted:
    """The model that comes with Tollgate.

    Raises:
        NotFound: there is no such advisor.
        Fatal: its files are missing, damaged or made for other signals.
    """
    if advisor not in FOLDERS:
        raise NotFound(f"there is no model {advisor!r}; there are {', '.join(FOLDERS)}")
    if firm.models is None:
        raise Fatal("this installation has no folder of models")
    return _load(firm.models, advisor)


def versioned(tx: Tx, advisor: str, base: Fitted, version: str) -> Fitted:
    """The shipped model with a version that the firm's decisions made.

    Raises:
        NotFound: the firm has no such version.
        Fatal: it was made on top of another model than the one that is installed.
    """
    body: dict[str, Any] = json.loads(judgements.version(tx, advisor, version).body)
    if body["base"] != base.version:
        raise Fatal(f"version {version} was made for model {body['base']}, not {base.version}")
    moved = correction.from_json(body["correction"], WIDTHS[advisor])
    return replace(
        base, correction=moved, threshold=int(body["threshold_bp"]) / 10_000, version=version
    )


@lru_cache(maxsize=8)
def _load(models: Path, advisor: str) -> Fitted:
    folder = models / FOLDERS[advisor]
    return judge.load(folder) if advisor == "unusual_amount" else finder.load(folder)
