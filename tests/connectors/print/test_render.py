"""What a client reads on a printed document, whatever was put into it."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from tollgate.connectors.print.locales import languages
from tollgate.connectors.print.render import render
from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.domain.invoicing.posted import Line
from tollgate.domain.invoicing.printed import (
    Account,
    Credited,
    Party,
    Printed,
    References,
    TaxPart,
)
from tollgate.kernel.money import Money

Make = Callable[..., Printed]
Read = Callable[[bytes], str]


def test_an_invoice_says_what_a_ledger_clerk_looks_for(make: Make, read: Read) -> None:
    text = read(render(make()))
    for expected in (
        "Rechnung", "KAI-2026-00042", "09.03.2026", "08.04.2026", "4500118842",
        "Kaimauer Beratung GmbH", "Pickhuben 3", "20457 Hamburg", "USt-IdNr. DE999200011",
        "Süßwerk Łódź & Söhne KG", "Ångströmweg 7", "80331 München", "DE999200022",
        "SWS-1 Werksplanung", "M2 Rohbau", "P-77", "02.03.2026",
        "Abgenommen von Jürgen Weiß am 05.03.2026 (Protokoll 7.pdf)",
        "Rohbau, Abschnitt 1", "12.345,67", "Umsatzsteuer 19 %", "2.345,68", "14.691,35",
        "Einbehalt", "-734,57", "13.956,78 €", "Elbkontor Bank",
        "DE05 9997 0021 0044 1022 98", "EKBKDEHHXXX", "Seite 1 von 1",
    ):  # fmt: skip
        assert expected in text


def test_without_holdback_the_total_is_due(make: Make, read: Read) -> None:
    text = read(render(make(holdback=Money(0, "EUR"))))
    assert "14.691,35 €" in text
    assert "Einbehalt" not in text


def test_a_credit_note_names_its_invoice_and_asks_for_nothing(make: Make, read: Read) -> None:
    note = make(
        kind=DocumentKind.CREDIT_NOTE,
        number="KAI-C2026-00001",
        credited=Credited("KAI-2026-00042", date(2026, 3, 9)),
    )
    text = read(render(note))
    assert "Rechnungskorrektur" in text
    assert "hebt die Rechnung KAI-2026-00042 vom 09.03.2026 vollständig auf" in text
    assert "Es ist nichts zu zahlen" in text
    assert "IBAN" not in text and "Fällig am" not in text


@pytest.mark.parametrize(
    ("language", "country", "note", "amount"),
    [
        ("en", "IE", "Reverse charge: VAT", "€12,345.67"),
        ("de", "AT", "Steuerschuldnerschaft des Leistungsempfängers", "€ 12.345,67"),
        ("fr", "FR", "Autoliquidation", "12 345,67 €"),
        ("es", "ES", "Inversión del sujeto pasivo", "12.345,67 €"),
        ("nl", "NL", "Btw verlegd", "€ 12.345,67"),
        ("it", "IT", "Inversione contabile", "12.345,67 €"),
        ("pt", "PT", "Autoliquidação", "12 345,67 €"),
    ],
)
def test_reverse_charge_is_said_in_the_clients_language(
    make: Make, read: Read, language: str, country: str, note: str, amount: str
) -> None:
    net = Money(1_234_567, "EUR")
    none = Money(0, "EUR")
    text = read(
        render(
            make(
                language=language,
                buyer=Party("Client", country),
                lines=(Line("Work", net, "reverse_charge", 0),),
                taxes=(TaxPart("reverse_charge", 0, "Reverse charge", net, none),),
                tax=none,
                gross=net,
                holdback=none,
            )
        )
    )
    assert note in text and "2006/112" in text
    assert amount in text


def test_an_exemption_gives_its_reason(make: Make, read: Read) -> None:
    net, none = Money(500_000, "USD"), Money(0, "USD")
    document = make(
        language="en",
        seller=Party("Bay & Sons Inc.", "US", "IL", "1 Pier Road", "60606", "Chicago", "36-1"),
        buyer=Party("School District 9", "US", "IL", "2 Main", "60085", "Waukegan"),
        lines=(Line("Survey", net, "exempt", 0),),
        taxes=(TaxPart("exempt", 0, "certificate on file", net, none),),
        account=Account("Pier Bank", "Routing 071 · Account 44", ""),
        net=net,
        tax=none,
        gross=net,
        holdback=none,
    )
    text = read(render(document))
    for expected in (
        "Exempt from tax: certificate on file", "$5,000.00", "Chicago, IL 60606", "Tax ID 36-1",
        "Mar 9, 2026", "Account Routing 071 · Account 44", "Sales tax",
    ):  # fmt: skip
        assert expected in text
    assert PdfReader(io.BytesIO(render(document))).pages[0].mediabox.width == 612


def test_it_is_pdf_a_and_the_same_bytes_again(make: Make) -> None:
    first = render(make())
    other = render(make(number="KAI-2026-00043"))
    assert render(make()) == first != other
    results: list[bytes] = []
    threads = [threading.Thread(target=lambda: results.append(render(make()))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [first, first]

    reader = PdfReader(io.BytesIO(first))
    catalog: Any = reader.trailer["/Root"]
    xmp = catalog["/Metadata"].get_object().get_data().decode()
    assert "<pdfaid:part>3</pdfaid:part>" in xmp
    assert "<pdfaid:conformance>B</pdfaid:conformance>" in xmp
    assert catalog["/OutputIntents"]
    assert catalog["/Lang"] == "de"
    fonts = reader.pages[0]["/Resources"]["/Font"].get_object()
    for font in fonts.values():
        (kind,) = font.get_object()["/DescendantFonts"]
        descriptor = kind.get_object()["/FontDescriptor"].get_object()
        assert "/FontFile3" in descriptor or "/FontFile2" in descriptor
    assert reader.metadata is not None
    assert reader.metadata.title == "Rechnung KAI-2026-00042"


HOSTILE = ("#panic()", "<script>alert(1)</script>", "$x$", "*bold* _it_ @ref", "\\u{41}", '"]} \\')


def test_what_a_customer_writes_stays_text(make: Make, read: Read) -> None:
    for text in HOSTILE:
        net = Money(100, "EUR")
        document = make(
            buyer=Party(text, "DE", address_line=text, city=text),
            references=References(contract=text, milestone=text, po_number=text),
            lines=(Line(text, net, text, 0),),
            taxes=(TaxPart(text, 0, text, net, Money(0, "EUR")),),
        )
        assert read(render(document)).count(" ".join(text.split())) >= 6, text


def test_sixty_lines_take_pages_that_repeat_head_and_number(make: Make) -> None:
    net = Money(100, "EUR")
    lines = tuple(Line(f"Leistung {i} " + "lang " * 20, net, "standard", 1900) for i in range(60))
    pages = PdfReader(io.BytesIO(render(make(lines=lines)))).pages
    assert len(pages) >= 4
    for at, page in enumerate(pages, 1):
        text = page.extract_text()
        assert f"Seite {at} von {len(pages)}" in text
        assert "KAI-2026-00042" in text
    assert "Leistung 59" in pages[-1].extract_text() + pages[-2].extract_text()


def test_missing_fields_and_an_unknown_language_leave_no_hole(read: Read) -> None:
    yen = Money(1_234_567, "JPY")
    none = Money(0, "JPY")
    bare = Printed(
        kind=DocumentKind.INVOICE,
        number=None,
        language="xx",
        seller=Party("", ""),
        buyer=Party("", ""),
        account=Account(),
        references=References(),
        issued_on=date(2026, 1, 2),
        due_on=date(2026, 1, 2),
        lines=(),
        taxes=(),
        net=yen,
        tax=none,
        gross=yen,
        holdback=none,
    )
    text = read(render(bare))
    assert "Invoice" in text and "number pending" in text
    assert "¥1,234,567" in text
    assert "Bank" not in text and "Contract" not in text


def test_a_script_without_a_font_falls_back(make: Make, read: Read) -> None:
    text = read(render(make(buyer=Party("東京 Tools \ud800\u202e K.K.", "JP"), language="en")))
    assert "□□ Tools □ K.K." in text
    assert "Japan" in text


@settings(max_examples=40)
@given(st.text(max_size=120), st.sampled_from(sorted(languages())))
def test_any_text_can_be_printed(make: Make, text: str, language: str) -> None:
    document = make(
        language=language,
        buyer=Party(text, text[:2], text, text, text, text, text),
        references=References(contract=text, po_number=text),
    )
    assert render(document).startswith(b"%PDF-")
