"""The billing event: one payer's share of one milestone that may be billed, once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tollgate.kernel.ids import ContractId, CustomerId, EventId, MilestoneId
from tollgate.kernel.state_machine import Machine


class EventState(StrEnum):
    OPEN = "open"
    HELD = "held"
    POSTED = "posted"
    CREDITED = "credited"
    REJECTED = "rejected"


class EventMove(StrEnum):
    HOLD = "hold"
    POST = "post"
    CREDIT = "credit"
    REJECT = "reject"
    REOPEN = "reopen"


BILLING_EVENT = Machine(
    "billing event",
    EventState.OPEN,
    {
        (EventState.OPEN, EventMove.HOLD): EventState.HELD,
        (EventState.HELD, EventMove.HOLD): EventState.HELD,
        (EventState.OPEN, EventMove.POST): EventState.POSTED,
        (EventState.HELD, EventMove.POST): EventState.POSTED,
        (EventState.POSTED, EventMove.CREDIT): EventState.CREDITED,
        (EventState.OPEN, EventMove.REJECT): EventState.REJECTED,
        (EventState.HELD, EventMove.REJECT): EventState.REJECTED,
        # The work was sent back and is reported done again.
        (EventState.REJECTED, EventMove.REOPEN): EventState.OPEN,
    },
)


@dataclass(frozen=True, slots=True)
class BillingKey:
    """What may be billed once: the source that reported it is no part of the key. `occurrence` is
    1 plus the number of fully credited legs."""

    contract: ContractId
    milestone: MilestoneId
    payer: CustomerId
    occurrence: int = 1

    def __str__(self) -> str:
        return f"{self.contract}/{self.milestone}/{self.payer}/{self.occurrence}"


@dataclass(frozen=True, slots=True)
class BillingEvent:
    id: EventId
    key: BillingKey
    state: EventState
