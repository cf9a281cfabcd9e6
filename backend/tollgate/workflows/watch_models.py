"""The nightly look at the models: drifted scores or flags that are nearly always wrong switch a
model off, rules alone go on, and a person is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.gate.policy import AdvisorMode
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.decision import Hold
from tollgate.kernel.evidence import record
from tollgate.kernel.reasons import Reason
from tollgate.store import audit, facts, judgements, review
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item

WATCH = "nightly watch"


@dataclass(frozen=True, slots=True)
class Watched:
    """One advisor: the version that was looked at, its health, and whether it was switched off."""

    advisor: str
    version: str
    health: dict[str, Any]
    switched_off: bool


def watch_models(firm: Firm) -> list[Watched]:
    """Look at every model that policy uses. Adopting a version, also the same one again, undoes a
    switch-off and starts the count anew."""
    with firm.database.read() as tx:
        asked = facts.policy_in_force(tx).asked()
    return [_watch(firm, advisor) for advisor, mode in asked.items() if mode is AdvisorMode.MODEL]


def _watch(firm: Firm, advisor: str) -> Watched:
    from tollgate.workflows.parts.model_health import health
    from tollgate.workflows.parts.models_in_use import in_use

    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        used = in_use(firm, tx, advisor, AdvisorMode.MODEL)
        found = health(tx, advisor, used.version)
        chosen = judgements.choice(tx, advisor)
        off = chosen is not None and chosen.rules_only
        why = found.why if used.model is not None else "" if off else used.why
        if why:
            if used.model is not None:
                new = (advisor, used.version, True)
                judgements.choose(tx, firm.world.ids.new(), new, (WATCH, why), now)
            subject = f"model:{advisor}"
            detail = f"{advisor.replace('_', ' ')}, version {used.version}: {why}"
            hold = Hold(
                Reason.MODEL_SWITCHED_OFF, detail, (record(subject, "version", used.version),)
            )
            item = hold_item(firm.world.ids.new(), subject, [hold], now)
            review.put(tx, ItemKind.ANOMALY, [item])
            said = {"advisor": advisor, "version": used.version, "why": why}
            entry = audit.Entry("model_switched_off", subject, WATCH, said)
            audit.append(tx, FIRM, now, [entry])
        return Watched(advisor, used.version, found.as_json(), bool(why))
