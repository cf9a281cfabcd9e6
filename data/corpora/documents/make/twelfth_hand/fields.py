"""Forms with fields to fill in."""

from collections.abc import Iterator, Sequence
from typing import Any

from paper import Paper, truth
from reportlab.lib.colors import white

from twelfth_hand.board import Sheet

AC = "acceptance_certificate"


def field(s: Sheet, x: float, y: float, name: str, value: str = "", wide: float = 200) -> None:
    """A text field with its foot at y."""
    s.c.acroForm.textfield(
        name=name,
        value=value,
        x=x,
        y=s.high - y,
        width=wide,
        height=16,
        fontSize=9,
        borderWidth=0.5,
        forceBorder=True,
    )


def check(s: Sheet, x: float, y: float, name: str, on: bool = False, style: str = "check") -> None:
    """A check box."""
    s.c.acroForm.checkbox(name=name, x=x, y=s.high - y, size=12, checked=on, buttonStyle=style)


def radio(s: Sheet, name: str, chosen: str, spots: Sequence[Any]) -> None:
    """Radio buttons with their words on the right."""
    for x, y, value, words in spots:
        s.c.acroForm.radio(
            name=name,
            value=value,
            selected=value == chosen,
            x=x,
            y=s.high - y,
            size=12,
            buttonStyle="circle",
            shape="circle",
        )
        s.t(x + 18, y - 2, words)


def papers() -> Iterator[Paper]:
    """Six forms."""
    s = Sheet()
    s.t(50, 60, "Milestone Acceptance Form", 18, "Helvetica-Bold")
    s.t(545, 60, "Cinderpath Cloud Ltd · F-041", 8, at="r")
    for i, (word, value) in enumerate(
        (
            ("Customer", "Brackwater Shipping Agency"),
            ("Project name", "Landing zone build"),
            ("Project ID", "CPC-0929"),
            ("Milestone", "MS2 Network baseline"),
            ("Fee", "GBP 13,400.00"),
            ("Customer PO", "BSA/2026/057"),
        )
    ):
        s.t(50, 100 + i * 26, word)
        field(s, 160, 104 + i * 26, f"f{i}", value, 300)
    radio(
        s,
        "verdict",
        "acc",
        (
            (60, 290, "acc", "Accepted"),
            (180, 290, "con", "Accepted with conditions"),
            (360, 290, "rej", "Rejected"),
        ),
    )
    s.t(50, 320, "Conditions or reasons")
    field(s, 160, 324, "why", "n/a", 300)
    for i, (word, value) in enumerate(
        (
            ("Signed (type full name)", "/s/ Winifred Achebe"),
            ("Name", "Winifred Achebe"),
            ("Title", "Infrastructure Lead"),
            ("Date", "27 January 2026"),
        )
    ):
        s.t(50, 370 + i * 26, word)
        field(s, 180, 374 + i * 26, f"s{i}", value)
    yield Paper(
        "kb-form-baseline",
        "a",
        "form",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Brackwater Shipping Agency",
            project="Landing zone build",
            project_code="CPC-0929",
            milestone="MS2 Network baseline",
            signatory_name="Winifred Achebe",
            signatory_title="Infrastructure Lead",
            signature_date="2026-01-27",
            amount="13400.00 GBP",
            po_number="BSA/2026/057",
        ),
    )

    s = Sheet((612, 792))
    s.rect(0, 0, 612, 50, "#1d3557", 0)
    s.t(40, 32, "UAT Exit Report", 18, "Helvetica-Bold", colour=white)
    s.p(
        40,
        80,
        530,
        """Client: Prairie Lantern Credit Union
Vendor: Holloway & Stubbs Software
Release: Teller 9.1 (project TLR-91)
Exit payment: $28,000.00""",
        11,
    )
    y = 165
    for word, yes in (
        ("All critical scripts executed", 1),
        ("All severity 1 defects closed", 1),
        ("Severity 2 defects closed or waived", 0),
        ("Rollback rehearsed", 1),
    ):
        s.t(40, y, word)
        check(s, 330, y + 2, word + "y", bool(yes))
        s.t(346, y, "Yes")
        check(s, 390, y + 2, word + "n", not yes)
        s.t(406, y, "No")
        y += 22
    s.t(40, y + 20, "Client disposition (choose one)", 10, "Helvetica-Bold")
    for i, (word, on) in enumerate(
        (
            ("Exit approved", False),
            ("Exit approved, with follow-ups", True),
            ("Exit not approved", False),
        )
    ):
        check(s, 50, y + 42 + i * 20, f"d{i}", on, "cross")
        s.t(70, y + 40 + i * 20, word)
    s.t(40, y + 110, "Follow-ups:")
    field(s, 120, y + 114, "u", "Close D-219 (receipt printer timeout) before 4/15/2026", 400)
    s.t(40, y + 150, "Client signature:")
    field(s, 140, y + 154, "sig", "/s/ Dorothea Kim")
    s.t(360, y + 150, "Date:")
    field(s, 400, y + 154, "dat", "March 31, 2026", 110)
    s.t(140, y + 172, "Dorothea Kim, VP Member Technology", 8)
    yield Paper(
        "kb-form-uatexit",
        "a",
        "form",
        s.done(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Prairie Lantern Credit Union",
            project_code="TLR-91",
            milestone="Teller 9.1",
            signatory_name="Dorothea Kim",
            signatory_title="VP Member Technology",
            signature_date="2026-03-31",
            amount="28000.00 USD",
            conditions=["Close D-219 (receipt printer timeout) before 4/15/2026"],
        ),
    )

    s = Sheet(face="Times-Roman")
    s.t(297, 70, "Certificate of Site Completion – Fibre Build", 16, "Times-Bold", at="c")
    s.p(
        60,
        100,
        470,
        """Polestar Carrier Services certifies that build package FB-3340 (Dunmarrow
exchange to Kiln Lane) is complete. Package price: £58,125.00. Employer: Tarn Valley Broadband
CIC.""",
        11,
    )
    check(s, 60, 170, "a")
    s.t(80, 168, "Employer accepts the package")
    check(s, 60, 195, "b")
    s.t(80, 193, "Employer does not accept the package")
    s.t(60, 240, "Employer's representative")
    field(s, 210, 244, "n", "Euan Birkett")
    s.t(60, 270, "Capacity")
    field(s, 210, 274, "c", "Build Manager")
    s.t(60, 300, "Signature")
    field(s, 210, 304, "s", "/s/ Euan Birkett")
    s.t(60, 330, "Date")
    field(s, 210, 334, "d", "2026-02-11")
    yield Paper(
        "kb-form-fibre",
        "a",
        "form",
        s.done(),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Tarn Valley Broadband CIC",
            project_code="FB-3340",
            project="Dunmarrow exchange to Kiln Lane",
            signatory_name="Euan Birkett",
            signatory_title="Build Manager",
            signature_date="2026-02-11",
            amount="58125.00 GBP",
        ),
    )

    s = Sheet()
    s.t(50, 60, "CHANGE ORDER", 20, "Helvetica-Bold")
    s.t(400, 60, "No.")
    field(s, 425, 64, "no", "CO-0012", 100)
    s.p(
        50,
        95,
        490,
        """Customer: Copperline Brewing Company
SOW: SOW-2025-118 "Taproom POS rollout"
Supplier: Fernbridge IT""",
    )
    s.t(50, 160, "Change")
    field(s, 130, 164, "ch", "Add kiosk mode on 16 tablets", 380)
    s.t(50, 190, "Price change")
    field(s, 130, 194, "pr", "USD 7,900.00", 140)
    s.t(50, 220, "Status")
    s.c.acroForm.choice(
        name="st",
        value="Declined",
        x=130,
        y=s.high - 226,
        width=140,
        height=18,
        options=["Open", "Approved", "Declined", "On hold"],
        fontSize=9,
        fieldFlags="combo",
    )
    s.t(50, 260, "Customer approver")
    field(s, 150, 264, "ap", "Rosalind Teague, Chief Operating Officer", 260)
    s.t(50, 290, "E-signature")
    field(s, 150, 294, "si", "/s/ R. Teague 02/19/2026", 260)
    s.t(50, 330, "An approved change order becomes part of the SOW when signed by both parties.", 7)
    yield Paper(
        "kb-form-kiosk",
        "a",
        "form",
        s.done(),
        truth(
            "change_order",
            "rejected",
            True,
            "en",
            client="Copperline Brewing Company",
            project="Taproom POS rollout",
            project_code="SOW-2025-118",
            signatory_name="Rosalind Teague",
            signatory_title="Chief Operating Officer",
            signature_date="2026-02-19",
            amount="7900.00 USD",
            change_order_number="CO-0012",
        ),
    )

    s = Sheet()
    s.t(50, 60, "Abnahme Website-Relaunch", 17, "Helvetica-Bold")
    s.p(
        50,
        90,
        490,
        """Agentur: Zitronenfalter Design
Kundin: Sparverein Altmühlgrund eG
Projekt: ZF-0518
Meilenstein: Livegang
Rechnungsbetrag nach Abnahme: 15.900,00 EUR netto""",
    )
    radio(
        s,
        "erg",
        "m",
        (
            (60, 190, "o", "abgenommen ohne Mängel"),
            (60, 212, "m", "abgenommen, folgende Mängel sind zu beseitigen"),
            (60, 234, "n", "nicht abgenommen"),
        ),
    )
    field(s, 80, 262, "m1", "Cookie-Hinweis erscheint doppelt", 400)
    field(s, 80, 284, "m2", "Filialsuche ohne Umkreis", 400)
    s.t(50, 320, "Name, Funktion")
    field(s, 150, 324, "nm", "Henrike Vollrath, Vorständin", 300)
    s.t(50, 350, "Unterschrift")
    field(s, 150, 354, "us", "", 300)
    s.t(50, 380, "Datum")
    field(s, 150, 384, "dt", "", 120)
    yield Paper(
        "kb-form-livegang",
        "a",
        "form",
        s.done(),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Sparverein Altmühlgrund eG",
            project="Website-Relaunch",
            project_code="ZF-0518",
            milestone="Livegang",
            signatory_name="Henrike Vollrath",
            signatory_title="Vorständin",
            amount="15900.00 EUR",
            conditions=["Cookie-Hinweis erscheint doppelt", "Filialsuche ohne Umkreis"],
        ),
    )

    s = Sheet()
    s.t(50, 60, "Weekstaat 9 – 2026", 16, "Helvetica-Bold")
    s.p(
        50,
        85,
        490,
        """Medewerker: Roos Tamminga (Kompasroos Data)
Opdrachtgever: Gemeente Oudemaas
Opdracht: OM-DWH-3    Inkooporder: 2026-4417""",
    )
    x = 50
    for day, hours in zip(("ma", "di", "wo", "do", "vr"), "88680", strict=True):
        s.t(x, 160, day)
        field(s, x, 184, day, hours, 50)
        x += 70
    s.t(x, 160, "totaal")
    field(s, x, 184, "tot", "30", 50)
    s.t(50, 215, "Tarief € 105,00 – bedrag € 3.150,00 exclusief btw")
    check(s, 50, 252, "ok", True)
    s.t(70, 250, "Uren akkoord")
    check(s, 200, 252, "nok", False)
    s.t(220, 250, "Uren niet akkoord")
    s.t(50, 290, "Paraaf leidinggevende")
    field(s, 180, 294, "par", "/s/ W. Kruithof", 160)
    s.t(50, 310, "Willemijn Kruithof, coördinator informatie – 2 maart 2026", 9)
    yield Paper(
        "kb-form-weekstaat",
        "a",
        "form",
        s.done(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Gemeente Oudemaas",
            project_code="OM-DWH-3",
            signatory_name="Willemijn Kruithof",
            signatory_title="coördinator informatie",
            signature_date="2026-03-02",
            amount="3150.00 EUR",
            po_number="2026-4417",
        ),
    )
