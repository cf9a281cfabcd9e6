"""What the advisor knows of one bill, before anybody posts it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Bill:
    """One invoice, draft or milestone value; amounts in minor units of `currency`.

    `contract_minor` is the contract's value with its signed change orders (0 when unknown),
    `steps` how many milestones it has (0 when unknown), `is_last` whether nothing comes after.
    `hours` belong to time bills; `holdback_minor` is what the client keeps back.
    """

    id: str
    on: date
    customer: str
    contract: str
    service_line: str
    currency: str
    minor: int
    contract_minor: int = 0
    steps: int = 0
    is_last: bool = False
    hours: float | None = None
    holdback_minor: int = 0
