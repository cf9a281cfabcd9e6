"""What a person records so that held work can be billed: a client's purchase order, a tax rate."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Request, Response
from fastapi.responses import JSONResponse
from pydantic import StringConstraints

from tollgate.domain.contracts.purchase_orders import PurchaseOrder
from tollgate.domain.pricing.tax import TaxRate
from tollgate.doors.api.idempotency import IdempotencyKey, once
from tollgate.doors.api.identity import MayReadBilling, TheFirm, allowed
from tollgate.doors.api.problems import problem
from tollgate.doors.api.shapes import Body, Code, Day, MoneyBody, Text
from tollgate.kernel.calendar import parse_date
from tollgate.kernel.ids import ContractId, CustomerId, OrderId
from tollgate.kernel.money import Money
from tollgate.kernel.rights import Actor, Right
from tollgate.store import orders
from tollgate.workflows.parts.redeciding import Became
from tollgate.workflows.record_order import record_order
from tollgate.workflows.record_tax_rate import record_tax_rate

router = APIRouter(prefix="/v1", tags=["remedies"])
MayRecordOrder = Annotated[Actor, Depends(allowed(Right.RECORD_ORDER))]
MayRecordTaxRate = Annotated[Actor, Depends(allowed(Right.RECORD_TAX_RATE))]


class OrderBody(Body):
    """What an order says; without a contract it serves every contract of the customer, without
    `expires_on` it does not end. The amount is net of tax."""

    contract: Code | None = None
    amount: MoneyBody
    issued_on: Day
    expires_on: Day | None = None

    def order(self, customer: str, number: str) -> PurchaseOrder:
        value = self.amount.value()
        return PurchaseOrder(
            id=OrderId(f"{customer}/{number}"),
            number=number,
            customer=CustomerId(customer),
            contract=ContractId(self.contract) if self.contract else None,
            currency=value.currency,
            amount_minor=value.minor,
            issued_on=parse_date(self.issued_on),
            expires_on=parse_date(self.expires_on) if self.expires_on else None,
        )


class NewOrder(OrderBody):
    number: Annotated[Code, StringConstraints(strip_whitespace=True)]


@router.get("/customers/{code}/purchase-orders")
def purchase_orders(firm: TheFirm, actor: MayReadBilling, code: Code) -> list[dict[str, Any]]:
    """The orders of a customer with what was billed against each and the room that is left; the
    ETag of each is wanted for changing it."""
    with firm.database.read() as tx:
        found = orders.of_customer(tx, code)
    return [_shown(order) for order in found]


def _shown(order: PurchaseOrder) -> dict[str, Any]:
    return {
        "number": order.number,
        "customer": order.customer,
        "contract": order.contract,
        "amount": Money(order.amount_minor, order.currency).as_json(),
        "billed": Money(order.billed_minor, order.currency).as_json(),
        "room": Money(order.room_minor, order.currency).as_json(),
        "issued_on": order.issued_on.isoformat(),
        "expires_on": order.expires_on.isoformat() if order.expires_on else None,
        "etag": f'"{orders.mark(order)}"',
    }


@router.post("/customers/{code}/purchase-orders", status_code=201)
def add_order(
    firm: TheFirm,
    actor: MayRecordOrder,
    request: Request,
    code: Code,
    body: NewOrder,
    key: IdempotencyKey = None,
) -> JSONResponse:
    """Record an order; what waited for it is decided again."""

    def work() -> tuple[int, dict[str, Any]]:
        became = record_order(firm, body.order(code, body.number), None, actor)
        return 201, {"number": body.number} | _became(became)

    return once(firm, actor, key, (request, body.model_dump()), work)


IfMatch = Annotated[str | None, Header(alias="If-Match", max_length=40)]


@router.put(
    "/customers/{code}/purchase-orders/{number}",
    responses={428: {"description": "If-Match is missing"}},
)
def change_order(
    firm: TheFirm,
    actor: MayRecordOrder,
    code: Code,
    number: Code,
    body: OrderBody,
    if_match: IfMatch = None,
) -> Response:
    """Change an order that is still as it was read; what waited for it is decided again."""
    if if_match is None:
        return problem(428, "precondition_required", "send the ETag you read as If-Match")
    became = record_order(firm, body.order(code, number), if_match.strip('"'), actor)
    return JSONResponse({"number": number} | _became(became))


class RateBody(Body):
    """`rate_percent` such as "19" or "8.25"; an empty region means the whole country."""

    treatment: Code
    country: Code
    region: Annotated[Text, StringConstraints(max_length=40)] = ""
    rate_percent: Annotated[str, StringConstraints(pattern=r"^\d{1,3}(\.\d{1,2})?$")]
    label: Annotated[Text, StringConstraints(min_length=1, max_length=80)]
    valid_from: Day

    def rate(self) -> TaxRate:
        whole, _, part = self.rate_percent.partition(".")
        return TaxRate(
            treatment=self.treatment,
            country=self.country,
            region=self.region.strip(),
            rate_bp=int(whole) * 100 + int(part.ljust(2, "0")),
            label=self.label.strip(),
            valid_from=parse_date(self.valid_from),
        )


@router.post("/legal-entities/{entity}/tax-rates", status_code=201)
def add_rate(
    firm: TheFirm,
    actor: MayRecordTaxRate,
    request: Request,
    entity: Code,
    body: RateBody,
    key: IdempotencyKey = None,
) -> JSONResponse:
    """Record a tax rate from a day on; what waited for it is decided again."""

    def work() -> tuple[int, dict[str, Any]]:
        return 201, _became(record_tax_rate(firm, entity, body.rate(), actor))

    return once(firm, actor, key, (request, body.model_dump()), work)


def _became(became: Became) -> dict[str, int]:
    return {"posted": became.posted, "waiting": became.waiting}
