"""Forms with fields to fill, and browser pages that somebody wrote on."""

from collections.abc import Iterator

from paper import Paper, truth

from .desk import Board, over, pen, web


def _check(b: Board, name: str, x: float, y: float, on: bool) -> None:
    b.c.acroForm.checkbox(
        name=name, x=x, y=b.h - y - 2, size=12, checked=on, buttonStyle="check", borderWidth=1
    )


def _field(b: Board, name: str, x: float, y: float, w: float, value: str, high: int = 16) -> None:
    b.c.acroForm.textfield(
        name=name, x=x, y=b.h - y - 4, width=w, height=high, value=value, fontSize=9,
        borderWidth=0.5, fieldFlags="multiline" if high > 20 else "",
    )  # fmt: skip


def calibration() -> Paper:
    b = Board()
    b.t(50, 60, "Calibration service acceptance", 15, "Helvetica-Bold")
    b.t(50, 76, "Truewell Metrology Ltd, form TW-F12 issue 9", 8)
    for i, (label, name, value) in enumerate((
        ("Customer", "cust", "Peverell Aerostructures Ltd"), ("Job number", "job", "TW-40922"),
        ("Project", "proj", "Gauge room re-certification"), ("Work package", "wp", "WP3 torque"),
        ("Price", "price", "GBP 2,215.00"),
    )):  # fmt: skip
        b.t(50, 106 + i * 24, label)
        _field(b, name, 140, 106 + i * 24, 280, value)
    _check(b, "accept", 50, 240, True)
    b.t(70, 240, "Work package accepted")
    _check(b, "reject", 50, 262, False)
    b.t(70, 262, "Work package rejected (give reason)")
    _field(b, "reason", 70, 306, 400, "", 30)
    b.t(50, 340, "Electronic signature")
    _field(b, "sig", 150, 340, 200, "/s/ Desmond Achterberg")
    b.t(50, 364, "Job title")
    _field(b, "title", 150, 364, 200, "Quality Manager")
    b.t(50, 388, "Date")
    _field(b, "date", 150, 388, 100, "26 Aug 2026")
    return Paper(
        "kf-truewell-form", "a", "form", b.pdf(),
        truth("acceptance_certificate", "accepted", True, "en",
              client="Peverell Aerostructures Ltd", project="Gauge room re-certification",
              project_code="TW-40922", milestone="WP3 torque",
              signatory_name="Desmond Achterberg", signatory_title="Quality Manager",
              signature_date="2026-08-26", amount="2215.00 GBP"),
    )  # fmt: skip


def radio() -> Paper:
    b = Board(612, 792)
    b.t(50, 60, "Deliverable decision form", 15, "Times-Bold")
    b.p(50, 74, 500, "Client: Greater Ashby Food Bank<br/>Consultant: Millrace Evaluation Group"
        "<br/>Contract: MEG-2026-17, evaluation of the school pantry pilot<br/>Deliverable: D4 "
        "Draft final report<br/>Payment on acceptance: $9,900.00", 10.5, fontName="Times-Roman",
        leading=15)  # fmt: skip
    for i, (value, text) in enumerate((
        ("yes", "Accept"), ("cond", "Accept with changes listed below"), ("no", "Do not accept"),
    )):  # fmt: skip
        b.c.acroForm.radio(
            name="decision", value=value, selected=value == "no", x=54, y=b.h - 190 - i * 22,
            size=12, buttonStyle="circle", borderWidth=1,
        )  # fmt: skip
        b.t(74, 188 + i * 22, text, 10.5, "Times-Roman")
    b.t(50, 262, "Changes or reasons", 10.5, "Times-Roman")
    _field(b, "why", 50, 316, 480, "Chapter 5 draws on interviews with parents who had not "
           "consented. This must come out before we read further.", 46)  # fmt: skip
    b.t(50, 350, "Name and title", 10.5, "Times-Roman")
    _field(b, "who", 150, 350, 300, "Shanice Whitcomb, Program Director")
    b.t(50, 376, "Typed signature", 10.5, "Times-Roman")
    _field(b, "sign", 150, 376, 200, "/s/ Shanice Whitcomb")
    _field(b, "on", 380, 376, 100, "Oct 2, 2026")
    return Paper(
        "kf-millrace-radio", "a", "form", b.pdf(),
        truth("acceptance_certificate", "rejected", True, "en", client="Greater Ashby Food Bank",
              project="evaluation of the school pantry pilot", project_code="MEG-2026-17",
              milestone="D4 Draft final report", signatory_name="Shanice Whitcomb",
              signatory_title="Program Director", signature_date="2026-10-02",
              amount="9900.00 USD"),
    )  # fmt: skip


def dropdown() -> Paper:
    b = Board()
    b.t(50, 60, "Abnahmeformular Übersetzungsleistungen", 14, "Helvetica-Bold")
    for i, (label, name, value) in enumerate((
        ("Kunde", "k", "Bergbahnen Hochwies AG"), ("Projekt", "p", "Sicherheitshandbuch ITA"),
        ("Auftrag", "a", "UE-5530"), ("Lieferung", "l", "Teil 1, Kapitel 1-6"),
        ("Betrag", "b", "CHF 4'120.00"),
    )):  # fmt: skip
        b.t(50, 96 + i * 24, label)
        _field(b, name, 130, 96 + i * 24, 260, value)
    b.t(50, 226, "Entscheid")
    b.c.acroForm.choice(
        name="entscheid", x=130, y=b.h - 230, width=200, height=18, value="bitte wählen",
        options=["bitte wählen", "abgenommen", "nicht abgenommen"], fontSize=9,
    )  # fmt: skip
    b.t(50, 256, "Name")
    _field(b, "n", 130, 256, 260, "Reto Camenzind, Leiter Betrieb")
    b.t(50, 280, "Datum / Visum")
    _field(b, "d", 130, 280, 260, "")
    return Paper(
        "kf-hochwies-auswahl", "a", "form", b.pdf(),
        truth("acceptance_certificate", "undecided", False, "de",
              client="Bergbahnen Hochwies AG", project="Sicherheitshandbuch ITA",
              project_code="UE-5530", milestone="Teil 1, Kapitel 1-6",
              signatory_name="Reto Camenzind", signatory_title="Leiter Betrieb",
              amount="4120.00 CHF"),
    )  # fmt: skip


def fiche() -> Paper:
    b = Board()
    b.t(50, 60, "Fiche de validation de livrable", 15, "Helvetica-Bold")
    b.p(50, 76, 480, "Client : Transports Vignemale SARL<br/>Prestataire : Quai 9, conseil en "
        "logistique<br/>Mission : Q9-0228 Plan de tournées<br/>Livrable : L2 Outil de "
        "calcul<br/>Montant : 5 750 € HT")  # fmt: skip
    _check(b, "oui", 50, 170, False)
    b.t(70, 170, "Validé sans réserve")
    _check(b, "res", 50, 192, True)
    b.t(70, 192, "Validé avec réserve(s) :")
    _field(b, "reserve", 70, 236, 420, "Ajouter les péages italiens dans le calcul", 32)
    _check(b, "non", 50, 262, False)
    b.t(70, 262, "Non validé")
    b.t(50, 300, "Nom")
    _field(b, "nom", 110, 300, 260, "Joëlle Castéra, responsable d'exploitation")
    b.t(50, 326, "Date")
    _field(b, "date", 110, 326, 100, "30/04/2026")
    b.t(50, 380, "Signature")
    b.ink(120, 380, 48)
    return Paper(
        "kf-vignemale-fiche", "a", "form", b.pdf(),
        truth("acceptance_certificate", "accepted_with_conditions", True, "fr",
              client="Transports Vignemale SARL", project="Plan de tournées",
              project_code="Q9-0228", milestone="L2 Outil de calcul",
              signatory_name="Joëlle Castéra", signatory_title="responsable d'exploitation",
              signature_date="2026-04-30", amount="5750.00 EUR",
              conditions=["Ajouter les péages italiens dans le calcul"]),
    )  # fmt: skip


def overwritten() -> Paper:
    base = web(
        "body{font-family:Lato}td{padding:4px 16px 4px 0}",
        """<h2>Completion slip</h2><table><tr><td>Client</td><td>Ferncliff Botanical Garden</td>
        </tr><tr><td>Assignment</td><td>Visitor count sensors, TK-308</td></tr><tr><td>Stage</td>
        <td>Stage 1 - gates</td></tr><tr><td>Stage price</td><td>$5,640.00</td></tr></table>
        <p style="margin-top:20px">We confirm that the stage is finished and accepted.</p>
        <p style="margin-top:70px">______________________________<br>Amara Lindgren, Visitor
        Services Manager</p>""",
    )
    b = Board()
    b.line(48, 195, 325, 192, 1, "#1b2c7c")
    b.t(60, 221, "No - gate 3 counts dogs. Not accepted. Come and fix.", 15, "Times-Italic",
        "#1b2c7c")  # fmt: skip
    b.ink(60, 254, 20, 130, 26)
    b.t(250, 254, "7 Sept 2026", 14, "Times-Italic", "#1b2c7c")
    return Paper(
        "kf-ferncliff-slip", "a", "text", over(base, b.pdf()),
        truth("acceptance_certificate", "rejected", True, "en",
              client="Ferncliff Botanical Garden", project="Visitor count sensors",
              project_code="TK-308", milestone="Stage 1 - gates",
              signatory_name="Amara Lindgren", signatory_title="Visitor Services Manager",
              signature_date="2026-09-07", amount="5640.00 USD"),
    )  # fmt: skip


def stamped() -> Paper:
    base = web(
        "body{font-family:'Liberation Serif';font-size:11pt;line-height:1.4}",
        """<h2>Certificate of Substantial Performance</h2><p>Owner: Nakusp Valley School
        District<br>Project: Gymnasium seismic upgrade, commission 2025-61<br>Part: Phase 2
        engineering<br>Amount released: CAD 52,300.00</p><p>The Owner accepts the part named above
        as substantially performed.</p><p>Superintendent of Facilities: Wade Kowalchuk</p>""",
        size="Letter",
    )
    b = Board(612, 792)
    b.stamp(300, 275, ["NAKUSP VALLEY SCHOOL DISTRICT", "ACCEPTED", "JUN 30 2026"], "#1f4e9c", 5)
    b.ink(240, 345, 95, 130, 30, "#222222", 6)
    return Paper(
        "kf-nakusp-stamp", "a", "text", over(base, b.pdf()),
        truth("acceptance_certificate", "accepted", True, "en",
              client="Nakusp Valley School District", project="Gymnasium seismic upgrade",
              project_code="2025-61", milestone="Phase 2 engineering",
              signatory_name="Wade Kowalchuk", signatory_title="Superintendent of Facilities",
              signature_date="2026-06-30", amount="52300.00 CAD"),
    )  # fmt: skip


def original() -> Paper:
    data = web(
        "table{border-collapse:collapse}td{border:1px solid #999;padding:4px 8px}",
        f"""<p style="text-align:right">page 1 of 2</p><h2>Works acceptance record 0093</h2>
        <table><tr><td>Principal</td><td>Mungara Shire Council</td></tr><tr><td>Consultancy</td>
        <td>Bore water quality study, MSC/T/25-40</td></tr><tr><td>Separable portion</td><td>SP2
        Field season</td></tr><tr><td>Sum</td><td>AUD 40,700.00 incl. GST</td></tr></table>
        <p>Consultant's statement: we consider SP2 complete and acceptable in all respects.</p>
        <p>{pen(40, 110)}<br>Leigh Dacey, Red Gum Hydrology, 3 June 2026</p>
        <div style="page-break-before:always"><p style="text-align:right">page 2 of 2</p>
        <p>Principal's determination: SP2 is accepted. Portions SP1 and SP3 are dealt with on other
        records.</p><p>{pen(94, 130)}<br>Bronwyn Tickell, Manager Water Services<br>Dated this 9th
        day of June 2026</p></div>""",
    )
    return Paper(
        "kf-mungara-record", "a", "text", data,
        truth("acceptance_certificate", "accepted", True, "en", client="Mungara Shire Council",
              project="Bore water quality study", project_code="MSC/T/25-40",
              milestone="SP2 Field season", signatory_name="Bronwyn Tickell",
              signatory_title="Manager Water Services", signature_date="2026-06-09",
              amount="40700.00 AUD"),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield calibration()
    yield radio()
    yield dropdown()
    yield fiche()
    yield overwritten()
    yield stamped()
    yield original()
