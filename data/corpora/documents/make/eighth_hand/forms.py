"""Forms with real fields: check boxes, radio buttons, lists, text typed in by the client."""

from collections.abc import Iterator
from typing import Any

from paper import Paper, truth
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm

from .board import Sheet


class Form(Sheet):
    """A sheet with fields on it."""

    def field(self, x: float, y: float, w: float, name: str, value: str = "", h: float = 6) -> None:
        self.c.acroForm.textfield(
            name=name, value=value, x=x * mm, y=self.high - y * mm, width=w * mm, height=h * mm,
            fontSize=9, borderWidth=0.5, forceBorder=True, fillColor=HexColor("#f3f6ff"),
            fieldFlags="multiline" if h > 8 else "",
        )  # fmt: skip

    def check(self, x: float, y: float, name: str, on: bool = False, style: str = "check") -> None:
        self.c.acroForm.checkbox(
            name=name, checked=on, x=x * mm, y=self.high - y * mm, size=11, buttonStyle=style,
            borderWidth=0.8, forceBorder=True, fillColor=HexColor("#ffffff"),
        )  # fmt: skip

    def dot(self, x: float, y: float, name: str, value: str, on: bool = False) -> None:
        self.c.acroForm.radio(
            name=name, value=value, selected=on, x=x * mm, y=self.high - y * mm, size=12,
            buttonStyle="circle", shape="square", borderWidth=0.8, forceBorder=True,
        )  # fmt: skip

    def pick(self, x: float, y: float, w: float, name: str, value: str, options: Any) -> None:
        self.c.acroForm.choice(
            name=name, value=value, options=list(options), x=x * mm, y=self.high - y * mm,
            width=w * mm, height=6 * mm, fontSize=9, borderWidth=0.5, forceBorder=True,
            fieldFlags="combo",
        )  # fmt: skip


def acceptance_checks() -> Paper:
    s = Form(LETTER)
    s.t(20, 20, "Form PM-12  Client Acceptance of Deliverable", 14, "Helvetica-Bold")
    s.line(20, 23, 195, 23, 1.2)
    for n, (a, b) in enumerate((
        ("Client legal name", "Redcliff Pediatrics Foundation"),
        ("Project name", "Donor CRM Consolidation"), ("SOW number", "SOW-2026-118"),
        ("Deliverable", "D2 Data cleansing report"), ("Fee (USD)", "41,300.00"),
        ("Client PO", "RPF-20981"),
    )):  # fmt: skip
        s.t(20, 35 + n * 9, a, 9)
        s.field(65, 37 + n * 9, 110, f"f{n}", b)
    s.t(20, 96, "Client decision (check one box)", 10, "Helvetica-Bold")
    for n, (text, on) in enumerate((
        ("The deliverable is accepted.", False),
        ("The deliverable is accepted with the corrections listed.", True),
        ("The deliverable is rejected for the reasons listed.", False),
    )):  # fmt: skip
        s.check(22, 106 + n * 8, f"c{n}", on)
        s.t(29, 105 + n * 8, text)
    s.t(20, 132, "Corrections or reasons", 9)
    s.field(
        20, 154, 170, "remarks", "Duplicate households in ZIP 84101 must be merged by 5/29.", 18
    )
    s.t(20, 168, "Signature (type /s/ and your name)", 9)
    s.field(80, 170, 80, "sig", "/s/ Harriet Odom")
    s.t(20, 178, "Name and title", 9)
    s.field(80, 180, 110, "name", "Harriet Odom, Chief Development Officer")
    s.t(20, 188, "Date", 9)
    s.field(80, 190, 40, "date", "May 14, 2026")
    return Paper(
        "h-form-pm12", "a", "form", s.done(),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "en",
            client="Redcliff Pediatrics Foundation", project="Donor CRM Consolidation",
            project_code="SOW-2026-118", milestone="D2 Data cleansing report",
            signatory_name="Harriet Odom", signatory_title="Chief Development Officer",
            signature_date="2026-05-14", amount="41300.00 USD", po_number="RPF-20981",
            conditions=["Duplicate households in ZIP 84101 must be merged by 5/29."],
        ),
    )  # fmt: skip


def radios() -> Paper:
    s = Form(A4)
    s.rect(0, 0, 210, 24, "#17324d")
    s.t(15, 15, "Beacon Hill Transit · supplier sign-off", 16, "LatoB", "#ffffff")
    s.t(15, 36, "Works package", 9, "Lato")
    s.field(60, 38, 120, "wp", "WP-6 Depot charger commissioning")
    s.t(15, 46, "Programme", 9, "Lato")
    s.field(60, 48, 120, "prog", "Zero Emission Bus Programme")
    s.t(15, 56, "Contract value of package", 9, "Lato")
    s.field(60, 58, 60, "val", "£ 389,500.00")
    s.t(15, 66, "Order", 9, "Lato")
    s.field(60, 68, 60, "ord", "BHT-PO-6620")
    s.t(15, 82, "Do you accept the works package?", 11, "LatoB")
    s.dot(16, 92, "accept", "yes")
    s.t(23, 91, "Yes, accepted", 10, "Lato")
    s.dot(66, 92, "accept", "no", on=True)
    s.t(73, 91, "No, not accepted", 10, "Lato")
    s.t(15, 104, "If no, why", 9, "Lato")
    s.field(60, 118, 130, "why", "Chargers 7 and 9 trip below -5 °C. Retest after firmware.", 16)
    s.t(15, 132, "Accepting manager", 9, "Lato")
    s.field(60, 134, 90, "mgr", "Odette Fairbairn")
    s.t(15, 142, "Position", 9, "Lato")
    s.field(60, 144, 90, "pos", "Engineering Director")
    s.t(15, 152, "Date signed", 9, "Lato")
    s.field(60, 154, 40, "date", "12 January 2026")
    s.ink(120, 172, 52, 16, 203)
    s.t(15, 168, "Signature", 9, "Lato")
    s.line(60, 172, 190, 172)
    return Paper(
        "h-form-radio-bus", "a", "form", s.done(),
        truth(
            "acceptance_certificate", "rejected", True, "en", client="Beacon Hill Transit",
            project="Zero Emission Bus Programme",
            milestone="WP-6 Depot charger commissioning",
            signatory_name="Odette Fairbairn", signatory_title="Engineering Director",
            signature_date="2026-01-12", amount="389500.00 GBP", po_number="BHT-PO-6620",
        ),
    )  # fmt: skip


def both_ticked() -> Paper:
    s = Form(A4)
    s.t(105, 22, "Proof approval sheet", 20, "Times-Roman", align="c")
    s.t(105, 30, "Foxglove Print & Pack for Amberley Teas Ltd", 11, "Times-Italic", align="c")
    s.t(20, 48, "Job FP-70233 · Winter gift tins · Stage: final colour proof · £5,940.00 due on "
        "approval", 11, "Times-Roman")  # fmt: skip
    s.check(22, 64, "ok", True, "cross")
    s.t(30, 63, "I approve this proof. Print it.", 11, "Times-Roman")
    s.check(22, 74, "chg", True, "cross")
    s.t(30, 73, "I do not approve. Send a new proof.", 11, "Times-Roman")
    s.t(20, 92, "Approved by", 11, "Times-Roman")
    s.field(50, 94, 80, "by", "Lucinda Amberley, Brand Owner")
    s.t(20, 102, "On", 11, "Times-Roman")
    s.field(50, 104, 40, "on", "30 Sep 2026")
    s.ink(52, 124, 44, 15, 211)
    s.line(50, 124, 120, 124)
    s.t(20, 122, "Signature", 11, "Times-Roman")
    return Paper(
        "h-form-proof", "a", "form", s.done(),
        truth(
            "acceptance_certificate", "undecided", True, "en", client="Amberley Teas Ltd",
            project="Winter gift tins", project_code="FP-70233",
            milestone="final colour proof", signatory_name="Lucinda Amberley",
            signatory_title="Brand Owner", signature_date="2026-09-30", amount="5940.00 GBP",
        ),
    )  # fmt: skip


def dropdown() -> Paper:
    s = Form(A4)
    s.t(20, 24, "Variation approval", 17, "CarlitoB", "#7a1f3d")
    s.t(20, 34, "Employer: Tollesbury Yacht Haven Ltd      Works: Pontoon D replacement "
        "(TYH/D/02)", 11, "Carlito")  # fmt: skip
    s.t(20, 46, "Variation no.", 10, "Carlito")
    s.field(60, 48, 40, "vn", "VO 07")
    s.t(20, 56, "Description", 10, "Carlito")
    s.field(60, 58, 130, "d", "Two additional tubular piles, driven")
    s.t(20, 66, "Addition to contract sum", 10, "Carlito")
    s.field(60, 68, 50, "a", "GBP 12,860.00")
    s.t(20, 76, "Employer's decision", 10, "Carlito")
    s.pick(60, 78, 50, "dec", "Approved", ("Please choose", "Approved", "Not approved", "Deferred"))
    s.t(20, 86, "Decided by", 10, "Carlito")
    s.field(60, 88, 90, "by", "Rupert Stannard (Harbour Director)")
    s.t(20, 96, "Date", 10, "Carlito")
    s.field(60, 98, 40, "date", "08/05/2026")
    s.t(20, 104, "(day / month / year)", 8, "Carlito")
    s.ink(64, 124, 46, 15, 219)
    s.t(20, 120, "Signed", 10, "Carlito")
    return Paper(
        "h-form-pontoon", "a", "form", s.done(),
        truth(
            "change_order", "accepted", True, "en", client="Tollesbury Yacht Haven Ltd",
            project="Pontoon D replacement", project_code="TYH/D/02",
            signatory_name="Rupert Stannard", signatory_title="Harbour Director",
            signature_date="2026-05-08", amount="12860.00 GBP", change_order_number="VO 07",
        ),
    )  # fmt: skip


def german_checks() -> Paper:
    s = Form(A4)
    s.t(20, 22, "Abnahmeerklärung", 18, "Helvetica-Bold")
    s.t(20, 29, "Formblatt 7.4 der Uferwald Klinikum gGmbH", 9)
    for n, (a, b) in enumerate((
        ("Auftragnehmer", "Medisoft Brunner GmbH"), ("Projekt", "Digitale Bettenplanung"),
        ("Projektnummer", "UK-IT-2026-31"), ("Leistung", "Meilenstein 2: Schnittstelle KIS"),
        ("Vergütung netto", "47.800,00 EUR"), ("Bestellung", "4700023318"),
    )):  # fmt: skip
        s.t(20, 42 + n * 9, a, 9)
        s.field(60, 44 + n * 9, 110, f"g{n}", b)
    for n, (text, on) in enumerate((
        ("Die Leistung wird abgenommen.", True),
        ("Die Leistung wird unter Vorbehalt der genannten Mängel abgenommen.", False),
        ("Die Abnahme wird verweigert.", False),
    )):  # fmt: skip
        s.check(22, 106 + n * 8, f"k{n}", on, "cross")
        s.t(29, 105 + n * 8, text)
    s.t(20, 134, "Mängel", 9)
    s.field(60, 146, 120, "m", "keine", 16)
    s.t(20, 160, "Für das Klinikum", 9)
    s.field(60, 162, 90, "n", "Dr. Annegret Seidl, Leiterin IT")
    s.t(20, 170, "Datum", 9)
    s.field(60, 172, 40, "d", "23.02.2026")
    s.ink(62, 192, 50, 15, 227)
    s.line(60, 192, 130, 192)
    s.t(20, 190, "Unterschrift", 9)
    return Paper(
        "h-formblatt-klinik", "a", "form", s.done(),
        truth(
            "acceptance_certificate", "accepted", True, "de", client="Uferwald Klinikum gGmbH",
            project="Digitale Bettenplanung", project_code="UK-IT-2026-31",
            milestone="Meilenstein 2: Schnittstelle KIS",
            signatory_name="Dr. Annegret Seidl", signatory_title="Leiterin IT",
            signature_date="2026-02-23", amount="47800.00 EUR", po_number="4700023318",
        ),
    )  # fmt: skip


def french_empty() -> Paper:
    s = Form(A4)
    s.t(20, 22, "Fiche de validation client", 17, "CaladeaB", "#204080")
    s.t(20, 32, "Client : Domaine des Trois Chênes SAS", 11, "Caladea")
    s.t(20, 40, "Projet : Boutique en ligne millésimes, devis DV-2026-093", 11, "Caladea")
    s.t(20, 48, "Étape : Lot 1, maquettes graphiques", 11, "Caladea")
    s.t(20, 56, "Montant exigible à la validation : 6 450,00 € HT", 11, "Caladea")
    for n, text in enumerate(("Validé", "Validé avec réserves", "Refusé")):
        s.check(22, 72 + n * 8, f"v{n}")
        s.t(29, 71 + n * 8, text, 11, "Caladea")
    s.t(20, 104, "Nom et qualité", 10, "Caladea")
    s.field(60, 106, 110, "nom", "Gauthier Lemerle, gérant")
    s.t(20, 114, "Date", 10, "Caladea")
    s.field(60, 116, 40, "date")
    s.t(20, 124, "Signature", 10, "Caladea")
    s.field(60, 136, 80, "sig", "", 16)
    s.t(20, 150, "Sans retour sous 15 jours, l'étape est réputée acceptée.", 8, "Caladea")
    return Paper(
        "h-fiche-domaine", "a", "form", s.done(),
        truth(
            "acceptance_certificate", "undecided", False, "fr",
            client="Domaine des Trois Chênes SAS", project="Boutique en ligne millésimes",
            project_code="DV-2026-093", milestone="Lot 1, maquettes graphiques",
            signatory_name="Gauthier Lemerle", signatory_title="gérant",
            amount="6450.00 EUR",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for made in (
        acceptance_checks, radios, both_ticked, dropdown, german_checks, french_empty,
    ):  # fmt: skip
        yield made()
