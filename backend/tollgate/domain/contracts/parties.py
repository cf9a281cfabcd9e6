"""Who bills and who pays: legal entities and customers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tollgate.kernel.ids import CustomerId, EntityId


class Books(StrEnum):
    """Whose books are the system of record for a legal entity."""

    TOLLGATE = "tollgate"  # we number and book; targets receive a copy
    EXTERNAL = "external"  # the accounting system numbers and books; our ledger mirrors it


@dataclass(frozen=True, slots=True)
class LegalEntity:
    """A company of the firm, with books of its own."""

    id: EntityId
    name: str
    country: str
    currency: str
    time_zone: str
    books: Books
    tax_id: str = ""
    invoice_prefix: str = ""


@dataclass(frozen=True, slots=True)
class Customer:
    """A client, as an invoice must name it."""

    id: CustomerId
    legal_name: str
    country: str
    region: str = ""
    currency: str = ""
    tax_id: str = ""
    address_line: str = ""
    postal_code: str = ""
    city: str = ""
    billing_email: str = ""
    language: str = "en"
    credit_hold: bool = False

    def gaps(self) -> tuple[str, ...]:
        """The fields without which an invoice would be refused (EN 16931: BT-44 name, BG-8
        postal address with BT-55 country code; the mail address is ours: where to send it)."""
        needed = {
            "legal_name": self.legal_name,
            "country": self.country,
            "address_line": self.address_line,
            "city": self.city,
            "billing_email": self.billing_email,
        }
        return tuple(name for name, value in needed.items() if not value.strip())
