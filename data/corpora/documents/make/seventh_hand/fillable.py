"""Forms with fields to fill in."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib import colors

from .board import Desk, text

AC = "acceptance_certificate"


PLAIN = {"borderWidth": 0.6, "fillColor": colors.white, "borderColor": colors.grey}


def _field(desk: Desk, name: str, x: float, y: float, width: float, value: str) -> None:
    desk.c.acroForm.textfield(
        name=name,
        x=x,
        y=y,
        width=width,
        height=18,
        value=value,
        fontSize=10,
        fontName="Helvetica",
        **PLAIN,
    )


def _check(desk: Desk, name: str, x: float, y: float, on: bool, style: str = "check") -> None:
    desk.c.acroForm.checkbox(name=name, x=x, y=y, size=13, checked=on, buttonStyle=style, **PLAIN)


def _gate_form() -> bytes:
    desk = Desk()
    desk.text(50, 790, "Form PM-12   Gate exit", 17, "Helvetica-Bold", "#0a3d62")
    desk.text(
        50, 768, "Calder Vale Waste Partnership uses this form for every supplier milestone.", 9
    )
    rows = (
        ("Project name", "Kerbside Routing Renewal"),
        ("Project ref", "CVWP-0318"),
        ("Gate / milestone", "Gate 4 In-cab tablets"),
        ("Purchase order", "CV-PO-20719"),
        ("Amount released (GBP)", "26,775.00"),
    )
    for n, (label, value) in enumerate(rows):
        desk.text(50, 735 - 28 * n, label, 10)
        _field(desk, f"row{n}", 190, 730 - 28 * n, 300, value)
    desk.text(50, 575, "Exit decision by the Partnership", 11, "Helvetica-Bold")
    for n, (label, on) in enumerate(
        (
            ("Gate passed, invoice may be paid", True),
            ("Gate passed with actions", False),
            ("Gate not passed", False),
        )
    ):
        _check(desk, f"decision{n}", 55, 550 - 24 * n, on)
        desk.text(78, 553 - 24 * n, label, 10)
    for n, (label, value) in enumerate(
        (
            ("Signed (type /s/ and name)", "/s/ Gareth Pumphrey"),
            ("Role", "Fleet Operations Manager"),
            ("Date (dd mmm yyyy)", "06 Mar 2026"),
        )
    ):
        desk.text(50, 455 - 28 * n, label, 10)
        _field(desk, f"sig{n}", 190, 450 - 28 * n, 300, value)
    return desk.done()


def _radio_form() -> bytes:
    desk = Desk()
    desk.text(60, 780, "Abnahmebogen Schulung und Einführung", 15, "Times-Bold")
    rows = (
        ("Kunde", "Tierklinik Hasenbergl GmbH"),
        ("Projekt", "Praxissoftware Umstieg"),
        ("Projekt-Nr.", "AU-24-1190"),
        ("Abschnitt", "Schulung Team Empfang"),
        ("Betrag EUR netto", "3.420,00"),
    )
    for n, (label, value) in enumerate(rows):
        desk.text(60, 740 - 26 * n, label, 11, "Times-Roman")
        _field(desk, f"zeile{n}", 180, 735 - 26 * n, 260, value)
    for n, (label, on) in enumerate(
        (("angenommen", False), ("angenommen mit Vorbehalt", False), ("nicht angenommen", True))
    ):
        desk.c.acroForm.radio(
            name="ergebnis",
            value=f"w{n}",
            selected=on,
            x=65,
            y=570 - 24 * n,
            size=13,
            buttonStyle="circle",
            **PLAIN,
        )
        desk.text(86, 573 - 24 * n, label, 11, "Times-Roman")
    desk.text(60, 480, "Anmerkung", 11, "Times-Roman")
    _field(desk, "note", 140, 475, 340, "Trainer kam nicht, Termin ausgefallen")
    desk.sign(905, 70, 412, 130, 32)
    desk.line(60, 408, 240, 408)
    desk.text(60, 395, "Dr. Miriam Köppel, Inhaberin, 19.02.2026", 10, "Times-Roman")
    return desk.done()


def _ambiguous() -> bytes:
    desk = Desk()
    desk.text(50, 780, "Site acceptance of installed equipment", 15, "Helvetica-Bold")
    rows = (
        ("Hospital", "Lagoon View General Hospital"),
        ("Installation", "MRI Chiller Replacement"),
        ("Job no.", "LV/ENG/55"),
        ("Stage", "Commissioning"),
        ("Sum", "USD 40,150.00"),
    )
    for n, (label, value) in enumerate(rows):
        desk.text(50, 735 - 26 * n, label, 10)
        _field(desk, f"f{n}", 150, 730 - 26 * n, 280, value)
    for x, name, on in ((150, "Yes", True), (220, "No", False)):
        _check(desk, f"acc{name}", x, 588, on, "cross")
        desk.text(x + 20, 591, name, 10)
    desk.text(50, 591, "Accepted", 10)
    desk.sign(911, 150, 535, 130, 30, "#101010")
    desk.text(50, 540, "Signed", 10)
    desk.text(50, 505, "Name, post", 10)
    _field(desk, "who", 150, 500, 280, "Efua Danquah, Biomedical Engineer")
    desk.text(50, 477, "Date", 10)
    _field(desk, "date", 150, 472, 120, "05/02/2026")
    return desk.done()


def _fiche() -> bytes:
    desk = Desk()
    desk.text(50, 790, "Fiche de validation d'étape", 16, "Helvetica-Bold", "#7b1e3a")
    rows = (
        ("Client", "Papeteries Courvoisin SA"),
        ("Projet", "MES Ligne 2"),
        ("N° affaire", "PC-2025-77"),
        ("Étape", "Formation des opérateurs"),
        ("Montant", "CHF 11 300.00"),
        ("Commande", "45-00771"),
    )
    for n, (label, value) in enumerate(rows):
        desk.text(50, 745 - 26 * n, label, 10)
        _field(desk, f"l{n}", 150, 740 - 26 * n, 280, value)
    desk.text(50, 580, "Avis du client", 10)
    desk.c.acroForm.choice(
        name="avis",
        value="Sans avis",
        x=150,
        y=575,
        width=180,
        height=18,
        options=["Sans avis", "Validée", "Validée avec réserves", "Refusée"],
        fontSize=10,
        **PLAIN,
    )
    desk.text(50, 540, "Nom, fonction", 10)
    _field(desk, "nom", 150, 535, 280, "Étienne Broillet, chef de production")
    desk.text(50, 505, "Signature", 10)
    desk.box(150, 470, 200, 48)
    return desk.done()


def papers() -> Iterator[Paper]:
    """Four layouts."""
    yield text(
        "gate-form",
        _gate_form(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Calder Vale Waste Partnership",
            project="Kerbside Routing Renewal",
            project_code="CVWP-0318",
            milestone="Gate 4 In-cab tablets",
            signatory_name="Gareth Pumphrey",
            signatory_title="Fleet Operations Manager",
            signature_date="2026-03-06",
            amount="26775.00 GBP",
            po_number="CV-PO-20719",
        ),
        form="form",
    )
    yield text(
        "abnahmebogen",
        _radio_form(),
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Tierklinik Hasenbergl GmbH",
            project="Praxissoftware Umstieg",
            project_code="AU-24-1190",
            milestone="Schulung Team Empfang",
            signatory_name="Dr. Miriam Köppel",
            signatory_title="Inhaberin",
            signature_date="2026-02-19",
            amount="3420.00 EUR",
        ),
        form="form",
    )
    yield text(
        "site-acceptance",
        _ambiguous(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Lagoon View General Hospital",
            project="MRI Chiller Replacement",
            project_code="LV/ENG/55",
            milestone="Commissioning",
            signatory_name="Efua Danquah",
            signatory_title="Biomedical Engineer",
            amount="40150.00 USD",
            warnings=["ambiguous_date"],
        ),
        form="form",
    )
    yield text(
        "fiche-etape",
        _fiche(),
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Papeteries Courvoisin SA",
            project="MES Ligne 2",
            project_code="PC-2025-77",
            milestone="Formation des opérateurs",
            signatory_name="Étienne Broillet",
            signatory_title="chef de production",
            amount="11300.00 CHF",
            po_number="45-00771",
        ),
        form="form",
    )
