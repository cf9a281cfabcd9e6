"""Typed identifiers. They are made outside the domain and handed in."""

from __future__ import annotations

import re
from typing import NewType

EntityId = NewType("EntityId", str)
CustomerId = NewType("CustomerId", str)
ContractId = NewType("ContractId", str)
MilestoneId = NewType("MilestoneId", str)
OrderId = NewType("OrderId", str)
ChangeOrderId = NewType("ChangeOrderId", str)
EventId = NewType("EventId", str)
InvoiceId = NewType("InvoiceId", str)
UserId = NewType("UserId", str)

_CODE = re.compile(r"[^\x00-\x1f\x7f]{1,80}")


def is_code(text: str) -> bool:
    """Whether a text can be the code that people give to a customer, contract or milestone:
    1 to 80 characters, none of them a control character, no space at either end."""
    return _CODE.fullmatch(text) is not None and text == text.strip()
