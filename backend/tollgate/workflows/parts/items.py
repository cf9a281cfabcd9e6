"""Review items from holds: one shape, whoever found that something must be settled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from tollgate.domain.review.item import route
from tollgate.domain.review.priority import stake
from tollgate.kernel.decision import Finding, Hold
from tollgate.kernel.digest import canonical
from tollgate.kernel.money import Money


def hold_item(
    id: str,
    subject: str,
    holds: Sequence[Hold],
    now: datetime,
    *,
    contract: str | None = None,
    milestone: str = "",
    customer: str | None = None,
    cash: Money | None = None,
    findings: Sequence[Finding] = (),
    draft_digest: str | None = None,
) -> dict[str, Any]:
    """The row of a review item for some holds; `findings` are the whole decision, where there was
    one. The first hold is the summary, the most urgent one decides owner and deadline."""
    routing = route(holds, now)
    said = findings or [Finding("", hold) for hold in holds]
    return {
        "id": id,
        "subject": subject,
        "contract": contract,
        "milestone": milestone,
        "customer": customer,
        "reasons": canonical([reason.value for reason in routing.reasons]),
        "findings": canonical([finding.as_json() for finding in said]),
        "summary": holds[0].detail,
        "draft_digest": draft_digest,
        "cash_minor": cash.minor if cash else 0,
        "currency": cash.currency if cash else "",
        "stake": stake(cash),
        "owner_role": routing.owner,
        "due_at": routing.due_at,
        "opened_at": now,
    }
