"""Auditors and tax advisers: forms to fill in, timesheets, certificates, letters."""

# fmt: off

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib import colors

from thirteenth_hand.board import Pen, Sign, flow, grid, one, scanned, small


def _field(p: Pen, name: str, x: float, y: float, w: float, value: str) -> None:
    p.acroForm.textfield(name=name, x=x, y=p.high - y, width=w, height=16, value=value, fontSize=9)


def _check(p: Pen, name: str, x: float, y: float, on: bool) -> None:
    p.acroForm.checkbox(name=name, x=x, y=p.high - y - 2, size=12, checked=on, buttonStyle="check",
                        borderWidth=0.7)


def _readiness() -> bytes:
    p = Pen()
    p.t(55, 55, "Client sign-off: internal audit field work", 15, "Helvetica-Bold")
    p.t(55, 72, "Bramling Royce Audit Services - form CS-2 - please type, save and return", 8)
    rows = (("Client", "Ormskirk Potato Growers Co-operative"), ("Project", "Internal audit plan "
        "2026"),
            ("Job number", "BR-26-0118"), ("Field work", "Cycle 1: stock and grain store"),
            ("Fee for this cycle", "GBP 6,750.00"), ("Your PO", "OPG-3381"))
    for i, (a, b) in enumerate(rows):
        p.t(55, 110 + 26 * i, a)
        _field(p, f"f{i}", 170, 114 + 26 * i, 300, b)
    p.t(55, 290, "Please tick one:", 10, "Helvetica-Bold")
    for i, (text, on) in enumerate((
        ("We accept the field work as complete", True),
        ("We accept it, subject to the points in the box below", False),
        ("We do not accept it", False),
    )):
        _check(p, f"d{i}", 60, 312 + 22 * i, on)
        p.t(80, 312 + 22 * i, text)
    p.t(55, 395, "Points:")
    _field(p, "points", 110, 399, 360, "")
    p.t(55, 440, "Name")
    _field(p, "name", 110, 444, 200, "Delphine Hargrave")
    p.t(55, 466, "Position")
    _field(p, "position", 110, 470, 200, "Finance Manager")
    p.t(330, 440, "Date")
    _field(p, "date", 365, 444, 105, "13 February 2026")
    p.t(55, 500, "Signature")
    _field(p, "signature", 110, 504, 200, "/s/ Delphine Hargrave")
    return p.end()


def _radio() -> bytes:
    p = Pen()
    p.frame(40, 40, 515, 46, colors.HexColor("#dde5f0"))
    p.t(52, 60, "Deliverable Review Form", 14, "Helvetica-Bold")
    p.t(52, 76, "Tallow & Finch Tax Technology / Marram Bay Textiles Ltd", 9)
    p.w(52, 115, 480, """Project: VAT engine replacement|Project ref.: MB-VAT-12|Deliverable under
        review: Deliverable 6, return templates for eight countries|Price: EUR 23,100.00""", gap=4)
    p.t(52, 200, "Outcome:")
    for i, (value, text) in enumerate((("acc", "Accepted"), ("con", "Accepted with conditions"),
                                       ("rej", "Rejected"))):
        p.acroForm.radio(name="outcome", value=value, selected=value == "rej", x=110 + 140 * i,
                         y=p.high - 203, size=13, buttonStyle="circle", borderWidth=0.7)
        p.t(128 + 140 * i, 200, text)
    p.t(52, 235, "Reason:")
    _field(p, "reason", 110, 240, 420, "Spanish and Irish templates fail the schema check.")
    p.t(52, 275, "Reviewer:")
    _field(p, "who", 110, 280, 200, "Ruairi Tansley")
    p.t(330, 275, "Role:")
    _field(p, "role", 370, 280, 160, "Head of Indirect Tax")
    p.t(52, 305, "Reviewed on:")
    _field(p, "when", 120, 310, 100, "2026-04-02")
    p.sign(330, 350, 201)
    p.rule(330, 352, 530)
    p.t(330, 364, "Signature of reviewer", 8)
    return p.end()


def _kassel() -> bytes:
    p = Pen()
    p.t(60, 60, "Zweckverband Abfallverwertung Diemeltal", 12, "Times-Bold")
    p.t(60, 74, "Der Geschäftsführer - Rathausplatz 2, 34414 Warburg", 8.5, "Times-Roman")
    p.w(60, 120, 300, "Lohmann Treuhand GmbH|Wirtschaftsprüfungsgesellschaft|Friedrichstr. 19|34117"
        " Kassel", 10.5, "Times-Roman", gap=0)
    p.t(535, 190, "Warburg, 24. März 2026", 10.5, "Times-Roman", at="r")
    p.t(60, 215, "Abnahme Ihrer Leistung: Gebührenkalkulation 2027, Stufe 2 (Auftrag ZV-2025/88)",
        10.5,
        "Times-Bold")
    p.w(60, 240, 475, """Sehr geehrter Herr Lohmann,|die am 6. März 2026 übergebene
        Kostenträgerrechnung wurde von der Kämmerei geprüft. Mängel wurden nicht festgestellt. Wir
        nehmen die Stufe 2 hiermit ab.|Das hierfür vereinbarte Teilhonorar von 8.925,00 EUR
        (brutto) wird nach Rechnungseingang angewiesen. Die Stufe 3 (Satzungsentwurf) bleibt
        hiervon unberührt; insoweit behalten wir uns die Ablehnung vor, solange der Ausschuss nicht
        beraten hat.|Mit freundlichen Grüßen""", 10.5, "Times-Roman")
    p.t(60, 425, "i. A.", 10.5, "Times-Roman")
    p.sign(85, 428, 211)
    p.t(60, 445, "Kunigunde Ahlers", 10.5, "Times-Roman")
    p.t(60, 458, "Sachgebietsleiterin Gebühren", 10.5, "Times-Roman")
    p.stamp(420, 430, ("Zweckverband", "Diemeltal"), (0.1, 0.2, 0.5), -5)
    return p.end()


def _certificat() -> bytes:
    return flow(
        "<font size=15><b>Certificat de paiement n° 3</b></font>",
        "Marché 2025-MS-41 - Mission d'assistance fiscale et douanière", 6,
        grid([["Maître d'ouvrage", "Port autonome de la Vézère"], ["Titulaire", "Fidurhône "
        "Conseil SAS"],
              ["Phase", "Phase 3 : dossier OEA"], ["Bon de commande", "BC 26-00457"]],
             [120, 350], lines="BOX"), 10,
        grid([["Désignation", "Montant (EUR)"], ["Honoraires de la phase 3", "18 000,00"],
              ["Retenue de garantie 5 %", "- 900,00"], ["<b>Net certifié à payer (HT)</b>",
              "<b>17 100,00</b>"]], [350, 120], ("ALIGN", (1, 0), (1, -1), "RIGHT")), 10,
        "Je soussigné certifie que la prestation ci-dessus a été exécutée et acceptée et que la "
        "somme "
        "nette indiquée peut être payée.", 8,
        grid([["Fait à Terrasson, le 19 février 2026", Sign(221, 130, 36)],
              ["Gaspard Lavergne, directeur administratif et financier", ""]], [300, 170],
              lines=""), 60,
        small("Le présent certificat ne vaut pas acceptation définitive de l'ouvrage. Le "
        "titulaire peut "
              "contester le décompte dans un délai de trente jours."),
        foot="Port autonome de la Vézère - service des marchés")


def _provided() -> bytes:
    return flow(
        "<b>Kittiwake Shellfish (Orkney) Ltd</b><br/>The Old Smokehouse, Stromness", 14,
        "Our ref: KS/RD/14<br/>27 February 2026", 8,
        "Penrose Ilott Tax LLP<br/>attention: Mr S. Ilott", 8,
        "<b>Research and development relief claim - stage 1 technical narrative (your job "
        "5520-K)</b>",
        "Dear Sam,",
        "I have now had the narrative checked by our hatchery manager. We accept stage 1, "
        "provided that "
        "the paragraph on larval survival is rewritten with the 2024 figures before anything goes "
        "to "
        "the Revenue. When that has been done you may bill the £3,200.00 for the stage.",
        "The second stage can start whenever you like.",
        "Yours sincerely,", Sign(231, 120, 34), "Isbister Flett<br/>Managing Director",
        font="Times-Roman", size=11, margin=75)


def _collaudo() -> bytes:
    head = ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e7e0d0"))
    return flow(
        "<b>VERBALE DI COLLAUDO</b> &nbsp; n. 4/2026",
        "Committente: Consorzio Irriguo Valle Scura<br/>Fornitore: Revisori Marchetti Pieri "
        "S.r.l. STP"
        "<br/>Progetto: Riordino della contabilità analitica - commessa CA-2209<br/>Oggetto: "
        "Rilascio 2,"
        " Piano dei centri di costo<br/>Corrispettivo: 15.600,00 EUR + IVA", 6,
        grid([["Prova", "Esito", "Azione richiesta"],
              ["Ribaltamento costi comuni", "OK", ""],
              ["Quadratura con bilancio 2025", "KO lieve", "correggere lo scarto di 312 euro sul "
              "conto "
               "4410 entro il 30 marzo"],
              ["Stampa per centro", "OK", ""],
              ["Manuale operatore", "incompleto", "consegnare il capitolo 5 del manuale"]],
             [170, 80, 220], head), 8,
        "Esito complessivo: &nbsp; [ &nbsp; ] favorevole &nbsp;&nbsp; [X] favorevole con riserva "
        "delle "
        "azioni sopra indicate &nbsp;&nbsp; [ &nbsp; ] sfavorevole", 10,
        grid([["Data: 11.03.2026", "Per il Committente<br/>Rag. Ulderico Fanti, Responsabile "
               "amministrativo", Sign(241)]], [100, 220, 150], lines=""), size=9.5)


def _uren() -> bytes:
    days = [["Datum", "Werkzaamheden", "Uren", "Akkoord"]]
    for day, what, hours in (("02-02", "Controle voorraadtelling", "8,0"), ("03-02", "Idem, Tiel",
        "8,0"),
                             ("05-02", "Dossiervorming", "6,5"), ("06-02", "Bespreking directie",
                             "3,0")):
        days.append([day, what, hours, "SvR"])
    days.append(["", "<b>Totaal week 6</b>", "<b>25,5</b>", ""])
    return flow(
        "<font size=14><b>Weekstaat adviseur</b></font>",
        "Inlener: Fruithandel Van Rhoon B.V. &nbsp;&nbsp; Project: Begeleiding jaarrekening 2025 "
        "&nbsp;&nbsp; Projectcode: VR-JR25<br/>Adviseur: Jelle Osinga (Mertens Accountants) "
        "&nbsp;&nbsp; "
        "Week 6 / 2026", 6, grid(days, [60, 270, 60, 60]), 14,
        "Voor akkoord opdrachtgever:", Sign(251, 120, 32),
        "Saskia van Rhoon, controller &nbsp;&nbsp; 9 februari 2026")


def _hours_back() -> bytes:
    p = Pen()
    p.t(50, 55, "CONTRACTOR TIME SHEET", 14, "Courier-Bold")
    p.w(50, 85, 500, """Client ....... Anvil Street Housing Association|Project ...... Rent ledger
        reconstruction|Job .......... ASH/44|Contractor ... Petra Lindqvist, Coldharbour
        Audit|Month ........ January 2026""", 10, "Courier", gap=2)
    rows = (("w/c 5 Jan", "36.0"), ("w/c 12 Jan", "37.5"), ("w/c 19 Jan", "52.0"), ("w/c 26 Jan",
        "37.5"),
            ("Total", "163.0"))
    for i, (a, b) in enumerate(rows):
        p.t(60, 200 + 18 * i, a, 10, "Courier")
        p.t(240, 200 + 18 * i, b, 10, "Courier", at="r")
        p.rule(50, 205 + 18 * i, 260, wide=0.3)
    p.ring(225, 232, 50, 20)
    p.t(275, 236, "where does this come from? office was closed 21-23", 10, "Times-Italic",
        color=colors.HexColor("#1a2a80"))
    p.t(50, 330, "Approved / Returned unapproved  (delete one)", 10, "Courier")
    p.rule(50, 327, 98, wide=1.4)
    p.sign(60, 380, 261)
    p.rule(50, 382, 220)
    p.t(50, 395, "Fergus Adeyemi, Finance Director", 10, "Courier")
    p.t(330, 395, "3 Feb 2026", 10, "Courier")
    return p.end()


def _stunden() -> bytes:
    p = Pen()
    p.t(50, 50, "Stundennachweis / Leistungsschein", 13, "Helvetica-Bold")
    p.t(545, 50, "Blatt 2/2", 9, at="r")
    p.rule(50, 58, 545)
    p.w(50, 78, 240, "Kunde: Brauerei Zum Goldenen Anker KG|Projekt: Verfahrensdokumentation GoBD|"
        "Projekt-Nr.: 10-3377", 9.5, gap=0)
    p.w(310, 78, 240, "Berater: StB Wolfram Eichhorst|Leistungsmonat: Februar 2026|Bestell-Nr.: "
        "GA/26/014", 9.5, gap=0)
    lines = ("03.02. Aufnahme Kasse 7,5", "10.02. Aufnahme Warenwirtschaft 8,0", "17.02. Text "
        "Kapitel 1-3"
             " 6,0", "24.02. Text Kapitel 4 5,0", "Summe 26,5 Std.")
    for i, row in enumerate(lines):
        p.t(60, 145 + 16 * i, row, 9.5, "Courier")
    p.t(50, 260, "Die Richtigkeit der Stunden wird bestätigt:", 9.5)
    for x, who in ((50, "Auftragnehmer"), (310, "Kunde: Friedhelm Anker, Komplementär")):
        p.rule(x, 315, x + 200)
        p.t(x, 327, f"Datum, Unterschrift {who}", 8)
    p.t(55, 312, "27.02.26", 10, "Times-Italic")
    p.sign(105, 314, 271, 90, 28)
    return p.end()


def _invoice() -> bytes:
    return flow(
        "<font size=18>INVOICE</font>", "Dunnock &amp; Sable Chartered Accountants<br/>VAT GB 000 "
        "1122 33",
        "To: Wherry Brewing Ltd, 8 Staithe Lane, Beccles", 6,
        grid([["Invoice no.", "DS-26-0204"], ["Date", "28 February 2026"], ["Your PO", "WB-771"],
              ["Project", "Year-end audit 2025 (A-5561)"]], [100, 200], lines=""), 8,
        grid([["Milestone 2: final audit visit, accepted by Mr J. Garrod on 20 February 2026",
        "£8,400.00"],
              ["VAT 20%", "£1,680.00"], ["<b>Total due</b>", "<b>£10,080.00</b>"]], [370, 100],
             ("ALIGN", (1, 0), (1, -1), "RIGHT")), 10,
        "Payable within 30 days. Approved for issue: C. Sable, Partner", Sign(281, 100, 28), 20,
        small("Queries must be raised within 7 days, failing which the invoice is deemed "
        "accepted."))


def _both() -> bytes:
    p = Pen()
    p.t(297, 55, "SERVICE REPORT - PAYROLL TAX HEALTH CHECK", 13, "Helvetica-Bold", at="c")
    p.w(55, 85, 485, """Customer: Gannet Rock Lighthouse Museum|Job: GR-902|Project: Employment
        status review|Section completed: Part 1, seasonal guides|Consultant on site: Bertie
        Oyelaran (Quayle Payroll Tax), 16 and 17 March 2026|Charge for Part 1: GBP 1,480.00|Work
        done: 41 contracts read, interview with curator, status table prepared.""", gap=5)
    p.frame(55, 220, 485, 95)
    p.t(65, 238, "Customer's statement", 10, "Helvetica-Bold")
    p.square(70, 262, "v")
    p.t(90, 262, "Service complete and accepted")
    p.square(70, 286, "v")
    p.t(90, 286, "Service not accepted, return visit required")
    p.sign(360, 300, 291, 150)
    p.t(360, 312, "Hepzibah Crane, Curator   17/3/26", 9)
    return p.end()


def _conta() -> bytes:
    p = Pen()
    p.t(60, 55, "De: Graça Vilhena <g.vilhena@moinhosdocoa.example>", 9)
    p.t(60, 68, "Para: Rui Sanfins <rui@sanfins-roc.example>", 9)
    p.t(60, 81, "Enviado: quarta-feira, 4 de março de 2026 15:20", 9)
    p.t(60, 94, "Assunto: Re: Relatório da fase 2 (dossier AF-118)", 9, "Helvetica-Bold")
    p.rule(60, 102, 535)
    p.w(60, 122, 475, """Boa tarde, Rui,|Vi o relatório da fase 2 da auditoria fiscal. Não o
        podemos aceitar assim: as diferenças de inventário de 2023 continuam por explicar e o
        quadro 9 tem valores trocados. Fica recusado até nova versão, e a tranche de 5.600,00 € não
        deve ser faturada.|Cumprimentos,|Graça Vilhena|Diretora Financeira|Moinhos do Côa, S.A.""")
    p.t(60, 330, "Em 2/03/2026, Rui Sanfins escreveu:", 8.5, "Helvetica-Oblique")
    p.w(72, 345, 455, "> Envio o relatório final da fase 2 para aceitação. Obrigado!", 8.5)
    return p.end()


def _vacio() -> bytes:
    p = Pen()
    p.t(297, 60, "HOJA DE CONFORMIDAD", 16, "Helvetica-Bold", at="c")
    for i, (a, b) in enumerate((("Empresa cliente", "Conservas Ría Brava, S.A."),
                                ("Trabajo", "Informe de precios de transferencia 2025"),
                                ("Expediente", "PT-25/063"), ("Entrega", "Entrega 2: Local File"),
                                ("Honorarios", "7.350,00 EUR"),
                                ("Responsable", "Uxía Carballeda, Directora Fiscal"),
                                ("Fecha de firma", ""))):
        p.t(70, 105 + 28 * i, a)
        _field(p, f"c{i}", 190, 110 + 28 * i, 300, b)
    _check(p, "si", 70, 320, False)
    p.t(90, 320, "Conforme")
    _check(p, "no", 190, 320, False)
    p.t(210, 320, "No conforme")
    p.rule(70, 400, 300)
    p.t(70, 412, "Firma del responsable", 8)
    return p.end()


def papers() -> Iterator[Paper]:
    yield one("cs2", "form", _readiness(), truth(
        "acceptance_certificate", "accepted", True, "en", client="Ormskirk Potato Growers "
        "Co-operative",
        project="Internal audit plan 2026", project_code="BR-26-0118",
        milestone="Cycle 1: stock and grain store", signatory_name="Delphine Hargrave",
        signatory_title="Finance Manager", signature_date="2026-02-13", amount="6750.00 GBP",
        po_number="OPG-3381"))
    yield one("review-radio", "form", _radio(), truth(
        "acceptance_certificate", "rejected", True, "en", client="Marram Bay Textiles Ltd",
        project="VAT engine replacement", project_code="MB-VAT-12",
        milestone="Deliverable 6, return templates for eight countries",
        signatory_name="Ruairi Tansley", signatory_title="Head of Indirect Tax",
        signature_date="2026-04-02", amount="23100.00 EUR"))
    page = _kassel()
    yield one("gebuehren", "scan", scanned(page, 9, 0.6), truth(
        "acceptance_certificate", "accepted", True, "de",
        client="Zweckverband Abfallverwertung Diemeltal", project="Gebührenkalkulation 2027",
        project_code="ZV-2025/88", milestone="Stufe 2", signatory_name="Kunigunde Ahlers",
        signatory_title="Sachgebietsleiterin Gebühren", signature_date="2026-03-24",
        amount="8925.00 EUR"), page)
    yield one("certificat-3", "text", _certificat(), truth(
        "acceptance_certificate", "accepted", True, "fr", client="Port autonome de la Vézère",
        project="Mission d'assistance fiscale et douanière", project_code="2025-MS-41",
        milestone="Phase 3 : dossier OEA", signatory_name="Gaspard Lavergne",
        signatory_title="directeur administratif et financier", signature_date="2026-02-19",
        amount="17100.00 EUR", po_number="BC 26-00457"))
    yield one("larval", "text", _provided(), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "en",
        client="Kittiwake Shellfish (Orkney) Ltd", project="Research and development relief claim",
        project_code="5520-K", milestone="stage 1 technical narrative",
        signatory_name="Isbister Flett", signatory_title="Managing Director",
        signature_date="2026-02-27", amount="3200.00 GBP", conditions=[
            "the paragraph on larval survival is rewritten with the 2024 figures before anything "
            "goes to the Revenue"]))
    yield one("collaudo-costi", "text", _collaudo(), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "it",
        client="Consorzio Irriguo Valle Scura", project="Riordino della contabilità analitica",
        project_code="CA-2209", milestone="Rilascio 2, Piano dei centri di costo",
        signatory_name="Ulderico Fanti", signatory_title="Responsabile amministrativo",
        signature_date="2026-03-11", amount="15600.00 EUR", conditions=[
            "correggere lo scarto di 312 euro sul conto 4410 entro il 30 marzo",
            "consegnare il capitolo 5 del manuale"]))
    yield one("weekstaat", "text", _uren(), truth(
        "timesheet_approval", "accepted", True, "nl", client="Fruithandel Van Rhoon B.V.",
        project="Begeleiding jaarrekening 2025", project_code="VR-JR25",
        signatory_name="Saskia van Rhoon", signatory_title="controller",
        signature_date="2026-02-09"))
    yield one("returned-hours", "text", _hours_back(), truth(
        "timesheet_approval", "rejected", True, "en", client="Anvil Street Housing Association",
        project="Rent ledger reconstruction", project_code="ASH/44",
        signatory_name="Fergus Adeyemi", signatory_title="Finance Director",
        signature_date="2026-02-03"))
    yield one("leistungsschein", "text", _stunden(), truth(
        "timesheet_approval", "undecided", False, "de", client="Brauerei Zum Goldenen Anker KG",
        project="Verfahrensdokumentation GoBD", project_code="10-3377",
        signatory_name="Friedhelm Anker", signatory_title="Komplementär", po_number="GA/26/014",
        warnings=["partly_signed"]))
    yield one("audit-invoice", "text", _invoice(), truth(
        "other", None, None, "en", client="Wherry Brewing Ltd", project="Year-end audit 2025",
        project_code="A-5561", milestone="Milestone 2: final audit visit", po_number="WB-771"))
    yield one("both-ticked", "text", _both(), truth(
        "acceptance_certificate", "undecided", True, "en", client="Gannet Rock Lighthouse Museum",
        project="Employment status review", project_code="GR-902",
        milestone="Part 1, seasonal guides", signatory_name="Hepzibah Crane",
        signatory_title="Curator", signature_date="2026-03-17", amount="1480.00 GBP"))
    yield one("recusado", "text", _conta(), truth(
        "email", "rejected", None, "pt", client="Moinhos do Côa, S.A.", project="auditoria fiscal",
        project_code="AF-118", milestone="fase 2", signatory_name="Graça Vilhena",
        signatory_title="Diretora Financeira", signature_date="2026-03-04", amount="5600.00 EUR"))
    yield one("conformidad-vacia", "form", _vacio(), truth(
        "acceptance_certificate", "undecided", False, "es", client="Conservas Ría Brava, S.A.",
        project="Informe de precios de transferencia 2025", project_code="PT-25/063",
        milestone="Entrega 2: Local File", signatory_name="Uxía Carballeda",
        signatory_title="Directora Fiscal", amount="7350.00 EUR"))
