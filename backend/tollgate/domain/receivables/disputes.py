"""Disputes: how one may move, what it freezes, and which cause it leads to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Reason
from tollgate.kernel.state_machine import Machine


class DisputeState(StrEnum):
    OPEN = "open"
    WITH_OWNER = "with_owner"
    UPHELD = "upheld"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    SETTLED = "settled"


class DisputeMove(StrEnum):
    TAKE = "take"
    HAND_BACK = "hand_back"
    UPHOLD = "uphold"
    REJECT = "reject"
    WITHDRAW = "withdraw"
    SETTLE = "settle"
    REOPEN = "reopen"


_S, _M = DisputeState, DisputeMove
DISPUTE = Machine(
    "dispute",
    DisputeState.OPEN,
    {
        (_S.OPEN, _M.TAKE): _S.WITH_OWNER,
        (_S.WITH_OWNER, _M.HAND_BACK): _S.OPEN,
        (_S.OPEN, _M.UPHOLD): _S.UPHELD,
        (_S.WITH_OWNER, _M.UPHOLD): _S.UPHELD,
        (_S.OPEN, _M.REJECT): _S.REJECTED,
        (_S.WITH_OWNER, _M.REJECT): _S.REJECTED,
        (_S.OPEN, _M.WITHDRAW): _S.WITHDRAWN,
        (_S.WITH_OWNER, _M.WITHDRAW): _S.WITHDRAWN,
        (_S.UPHELD, _M.SETTLE): _S.SETTLED,
        (_S.UPHELD, _M.REOPEN): _S.OPEN,
        (_S.REJECTED, _M.REOPEN): _S.OPEN,
        (_S.WITHDRAWN, _M.REOPEN): _S.OPEN,
    },
)
# Upheld means that the client is right: until the credit is posted, nobody asks for that slice.
FREEZING = frozenset({_S.OPEN, _S.WITH_OWNER, _S.UPHELD})
UNDECIDED = frozenset({_S.OPEN, _S.WITH_OWNER})
DISPUTABLE = (
    Reason.WORK_DISPUTED,
    Reason.AMOUNT_DISPUTED,
    Reason.TAX_QUESTIONED,
    Reason.BILLED_TWICE,
    Reason.ORDER_REFUSED,
    Reason.TERMS_DISPUTED,
)


class Cause(StrEnum):
    """Why there was something to dispute, as the owner found: the root that can be mended."""

    WORK_INCOMPLETE = "work_incomplete"
    WORK_DEFECTIVE = "work_defective"
    WORK_LATE = "work_late"
    NOT_ACCEPTED = "billed_before_acceptance"
    SCOPE_UNCLEAR = "scope_unclear"
    PRICE_WRONG = "price_or_rate_wrong"
    QUANTITY_WRONG = "hours_or_quantity_wrong"
    CHANGE_UNSIGNED = "change_not_agreed"
    TAX_SET_UP = "tax_set_up_wrong"
    ORDER_DATA = "order_missing_or_wrong"
    MASTER_DATA = "customer_record_wrong"
    BILLED_TWICE = "billed_twice"
    CLIENT_MISTAKEN = "client_mistaken"
    CLIENT_STALLING = "client_stalling"


_CAUSES: Mapping[Reason, tuple[Cause, ...]] = {
    Reason.WORK_DISPUTED: (
        Cause.WORK_INCOMPLETE,
        Cause.WORK_DEFECTIVE,
        Cause.WORK_LATE,
        Cause.NOT_ACCEPTED,
        Cause.SCOPE_UNCLEAR,
    ),
    Reason.AMOUNT_DISPUTED: (
        Cause.PRICE_WRONG,
        Cause.QUANTITY_WRONG,
        Cause.CHANGE_UNSIGNED,
        Cause.SCOPE_UNCLEAR,
    ),
    Reason.TAX_QUESTIONED: (Cause.TAX_SET_UP, Cause.MASTER_DATA),
    Reason.BILLED_TWICE: (Cause.BILLED_TWICE,),
    Reason.ORDER_REFUSED: (Cause.ORDER_DATA, Cause.MASTER_DATA),
    Reason.TERMS_DISPUTED: (Cause.SCOPE_UNCLEAR, Cause.CHANGE_UNSIGNED),
}


def causes(reason: Reason) -> tuple[Cause, ...]:
    """The causes that a reason may lead to, the likeliest first; the client may be wrong too."""
    return (*_CAUSES[reason], Cause.CLIENT_MISTAKEN, Cause.CLIENT_STALLING)


def require_slice(amount: Money, free: Money) -> None:
    """Check that a slice can be frozen of what is free.

    Raises:
        BadInput: it is nothing, in another currency, or more than is free.
    """
    if amount.currency != free.currency:
        raise BadInput(f"the invoice is in {free.currency}", where="amount")
    if amount.minor <= 0:
        raise BadInput("a dispute is about more than nothing", where="amount")
    if amount > free:
        raise BadInput(f"only {free} of the invoice is open and not disputed yet", where="amount")


def split(amount: Money, parts: Sequence[Money]) -> tuple[Money, ...]:
    """The parts of a dispute that is split; they add up to it exactly.

    Raises:
        BadInput: fewer than two parts, one of nothing or in another currency, or a sum that
            differs.
    """
    if len(parts) < 2 or any(p.minor <= 0 or p.currency != amount.currency for p in parts):
        raise BadInput(f"wants two or more amounts in {amount.currency}", where="parts")
    whole = sum(part.minor for part in parts)
    if whole != amount.minor:
        raise BadInput(f"the parts add up to {Money(whole, amount.currency)}, not to {amount}")
    return tuple(parts)
