"""Purchase orders: a client's written permission to be billed up to an amount, until a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tollgate.kernel.errors import BadInput
from tollgate.kernel.ids import ContractId, CustomerId, OrderId
from tollgate.kernel.money import Money


@dataclass(frozen=True, slots=True)
class PurchaseOrder:
    """An order; without a contract it serves every contract of the customer. Amounts are net of
    tax, in minor units of `currency`."""

    id: OrderId
    number: str
    customer: CustomerId
    contract: ContractId | None
    currency: str
    amount_minor: int
    issued_on: date
    expires_on: date | None
    billed_minor: int = 0

    @property
    def room_minor(self) -> int:
        return self.amount_minor - self.billed_minor

    def refuse_mistakes(self) -> None:
        """
        Raises:
            BadInput: an amount of nothing, less than was billed against it already, or an end
                before its beginning.
        """
        if self.amount_minor <= 0:
            raise BadInput("must be more than nothing", where="amount")
        if self.room_minor < 0:
            billed = Money(self.billed_minor, self.currency)
            raise BadInput(f"is less than the {billed} that were billed against it", where="amount")
        if self.expires_on is not None and self.expires_on < self.issued_on:
            raise BadInput(f"lies before {self.issued_on}, its first day", where="expires_on")

    def valid(self, on: date) -> bool:
        return self.issued_on <= on and (self.expires_on is None or on <= self.expires_on)


def choose(orders: Sequence[PurchaseOrder], on: date, net_minor: int) -> PurchaseOrder | None:
    """The order to draw on: a valid one with room first, then a valid one, then any.

    Among equals the contract's own order comes before the customer's, then the one that expires
    first, then the lower number: the answer depends on nothing but the arguments.
    """

    def rank(order: PurchaseOrder) -> tuple[bool, bool, bool, date, str]:
        return (
            not order.valid(on),
            order.room_minor < net_minor,
            order.contract is None,
            order.expires_on or date.max,
            order.number,
        )

    return min(orders, key=rank, default=None)
