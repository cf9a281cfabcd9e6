"""Documents to print, made by hand, and the text of what was printed."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from pypdf import PdfReader

from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.domain.invoicing.posted import Line
from tollgate.domain.invoicing.printed import (
    Accepted,
    Account,
    Party,
    Printed,
    References,
    TaxPart,
)
from tollgate.kernel.money import Money

Make = Callable[..., Printed]


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


@pytest.fixture(scope="session")
def make() -> Make:
    """A German invoice with a holdback; what is named is different."""

    def one(**changes: Any) -> Printed:
        values: dict[str, Any] = {
            "kind": DocumentKind.INVOICE,
            "number": "KAI-2026-00042",
            "language": "de",
            "seller": Party(
                "Kaimauer Beratung GmbH",
                "DE",
                "HH",
                "Pickhuben 3",
                "20457",
                "Hamburg",
                "DE999200011",
                "rechnung@kaimauer.example",
            ),
            "buyer": Party(
                "Süßwerk Łódź & Söhne KG",
                "DE",
                "BY",
                "Ångströmweg 7",
                "80331",
                "München",
                "DE999200022",
            ),
            "account": Account("Elbkontor Bank", "DE05999700210044102298", "EKBKDEHHXXX"),
            "references": References(
                "SWS-1 Werksplanung",
                "M2 Rohbau",
                "P-77",
                "4500118842",
                date(2026, 3, 2),
                Accepted("Jürgen Weiß", date(2026, 3, 5), "Protokoll 7.pdf"),
            ),
            "issued_on": date(2026, 3, 9),
            "due_on": date(2026, 4, 8),
            "lines": (Line("Rohbau, Abschnitt 1", eur(1_234_567), "standard", 1900),),
            "taxes": (TaxPart("standard", 1900, "", eur(1_234_567), eur(234_568)),),
            "net": eur(1_234_567),
            "tax": eur(234_568),
            "gross": eur(1_469_135),
            "holdback": eur(73_457),
        }
        return Printed(**values | changes)

    return one


@pytest.fixture(scope="session")
def read() -> Callable[[bytes], str]:
    """The text of a PDF, with every kind of blank as one space."""

    def text(content: bytes) -> str:
        pages = PdfReader(io.BytesIO(content)).pages
        return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pages))

    return text
