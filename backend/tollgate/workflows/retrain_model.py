"""Propose a version of a model out of the firm's own decisions; it judges nothing until adopted."""

from __future__ import annotations

from typing import Any

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.gate.policy import AdvisorMode
from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.kernel.digest import canonical
from tollgate.store import audit, billed, judgements
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.judging import past_bill, past_work

COMPARED = 5_000  # of the firm's newest documents, for the share that would be flagged


def retrain_model(firm: Firm, advisor: str, by: str) -> dict[str, Any]:
    """Fit, compare and keep a version as data of the firm; what was kept, with its report.

    Raises:
        NotFound: there is no such advisor.
        Conflict: too few flags were decided.
        Fatal: the model's files are missing or damaged.
    """
    with firm.database.read() as tx:
        made = _proposal(firm, tx, advisor)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        number = len(judgements.versions(tx, advisor)) + 1
        row = {
            "id": firm.world.ids.new(),
            "advisor": advisor,
            "version": f"{made.body['base']}.{number}",
            "body": canonical(made.body),
            "report": canonical(made.report),
            "proposed_by": by,
            "proposed_at": now,
        }
        judgements.propose(tx, row)
        said = {
            "advisor": advisor,
            "version": row["version"],
            "decisions": made.report["decisions"],
            "learned_from": made.body["learned_from"]["digest"],
        }
        entry = audit.Entry("model_proposed", f"model:{advisor}", by, said)
        audit.append(tx, FIRM, now, [entry])
    return {"advisor": advisor, "version": row["version"], "report": made.report}


def _proposal(firm: Firm, tx: Tx, advisor: str) -> Any:
    from tollgate.advisors import retraining
    from tollgate.advisors.anomalies import judge
    from tollgate.advisors.duplicates import finder
    from tollgate.workflows.parts.model_health import labelled
    from tollgate.workflows.parts.models_in_use import in_use, shipped

    base = shipped(firm, advisor)
    used = in_use(firm, tx, advisor, AdvisorMode.MODEL).model or base
    known = labelled(tx, advisor)
    past = billed.latest(tx, COMPARED)
    if isinstance(base, judge.Model) and isinstance(used, judge.Model):
        bills = [
            past_bill(row)
            for row in past
            if row.kind == DocumentKind.INVOICE and row.credited is None
        ]
        return retraining.of_amounts(base, used, known, bills)
    assert isinstance(base, finder.Model) and isinstance(used, finder.Model)
    return retraining.of_duplicates(base, used, known, [past_work(row) for row in past])
