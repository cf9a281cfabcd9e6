"""How far rules may go with a client's mail: data of the policy, not code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from tollgate.domain.receivables.said import Label
from tollgate.kernel.errors import BadInput
from tollgate.kernel.reasons import Reason

REASON_OF: Mapping[Label, Reason] = {
    Label.DELIVERABLE_DISPUTE: Reason.WORK_DISPUTED,
    Label.AMOUNT_DISPUTE: Reason.AMOUNT_DISPUTED,
    Label.TAX_QUESTION: Reason.TAX_QUESTIONED,
    Label.DUPLICATE_INVOICE: Reason.BILLED_TWICE,
    Label.PO_MISMATCH: Reason.ORDER_REFUSED,
}


@dataclass(frozen=True, slots=True)
class CollectionsPolicy:
    """One released version's part about collections.

    `automatic`: False sends every mail to a person. `sure_from_bp`: the trust in the primary
    label (basis points) from which rules act; `file_other_from_bp`: the same for filing a mail
    that wants nothing. `trusted_sender_only`: rules act for senders known by address, domain or
    thread only. `pause_days`: how long reminders of a disputed slice rest at most;
    `matching_days`: the same while a payment that the client claims is looked for.
    `approval_days`: when to ask again while the client's approval is outstanding. `grace_days`:
    how long after its date a promise may still be kept. `latest_promise_days`: promises further
    away go to a person. `reason_of`: the reason code of each label that disputes.
    """

    automatic: bool = True
    sure_from_bp: int = 6_000
    file_other_from_bp: int = 9_000
    trusted_sender_only: bool = True
    pause_days: int = 30
    matching_days: int = 5
    approval_days: int = 7
    grace_days: int = 3
    latest_promise_days: int = 60
    reason_of: Mapping[Label, Reason] = field(default_factory=lambda: dict(REASON_OF))


def read_collections(body: Mapping[str, Any]) -> CollectionsPolicy:
    """The part `collections` of a policy's body; what is not named stays as it comes.

    Raises:
        BadInput: an unknown field, label or reason, or a value of another kind; it is named.
    """
    known = {each.name: each for each in fields(CollectionsPolicy)}
    values: dict[str, Any] = {}
    for name, value in body.items():
        where = f"collections.{name}"
        if name not in known:
            raise BadInput("is no policy field", where=where)
        if name == "reason_of":
            values[name] = dict(REASON_OF) | _reasons(value)
        elif isinstance(known[name].default, bool):
            if not isinstance(value, bool):
                raise BadInput("is neither true nor false", where=where)
            values[name] = value
        else:
            top = 10_000 if name.endswith("_bp") else 3_650
            if type(value) is not int or not 0 <= value <= top:
                raise BadInput(f"is not a whole number from 0 to {top}", where=where)
            values[name] = value
    return CollectionsPolicy(**values)


def _reasons(value: Any) -> dict[Label, Reason]:
    if not isinstance(value, Mapping):
        raise BadInput("is not an object", where="collections.reason_of")
    try:
        return {Label(label): Reason(reason) for label, reason in value.items()}
    except ValueError as problem:
        raise BadInput(str(problem), where="collections.reason_of") from None
