"""Trainers and personnel advisers: course acceptances, service confirmed, hours, mails."""

# fmt: off

from collections.abc import Iterator

from paper import Paper, truth

from thirteenth_hand.board import Pen, Sign, flow, grid, one, web


def _dropdown() -> bytes:
    p = Pen()
    p.t(50, 50, "Training Programme - Module Acceptance", 15, "Times-Bold")
    rows = (("customer", "Customer organisation", "Cormorant Water Retail plc"),
            ("programme", "Programme", "Supervisors' Toolkit"), ("code", "Programme code",
            "CWR-ST-24"),
            ("module", "Module", "Module 3: Difficult conversations"), ("fee", "Module fee", "GBP "
            "5,480.00"),
            ("order", "Purchase order", "4501900233"))
    for i, (key, text, value) in enumerate(rows):
        p.t(50, 95 + 28 * i, text, 10, "Times-Roman")
        p.acroForm.textfield(name=key, x=190, y=p.high - 99 - 28 * i, width=300, height=17,
        value=value,
                             fontSize=9, borderWidth=0.5)
    p.t(50, 275, "Customer's decision", 10, "Times-Roman")
    p.acroForm.choice(name="decision", x=190, y=p.high - 280, width=200, height=18, fontSize=9,
                      value="Accepted subject to comments", borderWidth=0.5,
                      options=["Please choose", "Accepted", "Accepted subject to comments",
                               "Not accepted"])
    p.t(50, 303, "Comments", 10, "Times-Roman")
    p.acroForm.textfield(name="comments", x=190, y=p.high - 307, width=300, height=17, fontSize=9,
                         value="supply the missing handouts for group C", borderWidth=0.5)
    p.sign(195, 365, 701)
    p.rule(190, 367, 400)
    p.t(190, 380, "Tamsin Redruth, Learning and Development Manager, 20 May 2026", 9, "Times-Roman")
    return p.end()


def _service() -> bytes:
    p = Pen()
    p.t(60, 60, "Attestation de service fait", 18, "Times-Bold")
    p.w(60, 95, 475, """Je soussignée, Apolline Garrigou, responsable de la formation au Centre
        hospitalier de Rocheverte, atteste que l'organisme Passerelle Compétences a réalisé, les
        16, 17 et 18 février 2026, la session 2 (encadrement de proximité) du programme « Cadres en
        mouvement », action CHR-F-2025-90, conformément au programme pédagogique. Quatorze
        stagiaires sur quatorze ont été présents. La prestation est acceptée ; la somme de 4 620,00
        euros nets de taxe peut être facturée sous le bon de commande 26E01177.|Fait à
        Rocheverte, le 20 février 2026""", 11, "Times-Roman", gap=9)
    p.sign(320, 380, 711, 140)
    p.stamp(200, 360, ("CENTRE HOSPITALIER", "DE ROCHEVERTE", "Formation"), (0.1, 0.15, 0.55), 6)
    return p.end()


def _regret() -> bytes:
    css = "body{font:10.5pt Caladea} .m td{padding-right:14px;color:#444}"
    return web("""<table class=m><tr><td>From<td>Obadiah Renfrew
    &lt;o.renfrew@calderdyeworks.example&gt;<tr> <td>To<td>Pascale Innes
    &lt;pascale@bright-ladder.example&gt;<tr><td>Date<td>9 June 2026, 19:05<tr><td>
    Subject<td>Coaching cohort 2 - completion certificate</table><p>Dear Pascale,</p><p>What a
    lovely closing session; I have passed on the flowers. Everyone here is certain that cohort 3
    will be a success, and I have already approved the dates and the hotel.</p><p>I am less happy
    about cohort 2. Only nine of sixteen people got their six hours, so I am afraid I won't be
    signing the completion certificate you sent, and the £7,800 for cohort 2 (Leading at Calder,
    order CD-3307) cannot be billed.</p><p>Shall we talk on Monday?</p><p> Obadiah
    Renfrew<br>People Director, Calder Dyeworks</p>""", css, "24mm")


def _afwijzing() -> bytes:
    css = "body{font:10pt Liberation Sans} b{color:#333}"
    return web("""<p><b>Onderwerp:</b> RE: Opleverformulier leerlijn teamleiders (blok
    2)<br><b>Van:</b> Geertje Wolthuis, HR-adviseur Zorggroep De Linde<br><b>Aan:</b> Floor van
    Tuyll, Leerkring<br><b>Datum:</b> dinsdag 21 april 2026 16:48</p><hr><p>Dag Floor,</p><p>Het
    formulier heb ik met het MT besproken. Blok 2 keuren we niet goed: het praktijkdeel is bij drie
    teams uitgevallen en de e-learning werkt niet in ons systeem. Het bedrag van € 8.250,00 houden
    we dus vast. Project is Leerlijn Teamleiders, bij jullie bekend onder LK-2025-31.</p><p>Blok 1
    blijft gewoon geaccepteerd, daar verandert niets aan.</p><p>Groet, Geertje</p>""", css, "22mm")


def _ore() -> bytes:
    return flow(
        "<b>FOGLIO ORE COLLABORATORE</b> &nbsp; mese: marzo 2026",
        "Azienda cliente: Ceramiche Fiordaliso S.p.A.<br/>Progetto: Formazione sicurezza reparti "
        "&nbsp; Codice "
        "progetto: FS-26-11<br/>Docente: Duilio Marangon (Ente Formativo Sestante)", 4,
        grid([["Giorno", "Reparto", "Ore"], ["4", "Forni", "6"], ["11", "Smalteria", "6"],
              ["18", "Magazzino", "4"], ["25", "Uffici", "3"], ["", "<b>Totale ore</b>",
              "<b>19</b>"]],
             [60, 250, 60]), 10,
        grid([["Visto, si approva", Sign(721, 110, 28)], ["Tosca Ballarini, Responsabile RSPP",
              "31/03/2026"]], [250, 150]))


def _week() -> bytes:
    css = """body{font:9pt Lato} table{border-collapse:collapse;width:100%}
    td,th{border-bottom:1px solid #ddd;     padding:4px;text-align:left}
    .a{background:#e5f4e8;padding:6px;margin-top:8px}"""
    return web("""<b>TimeNest</b> · Weekly timesheet #TS-55820<h3>Imani Rowntree - interim HR
    partner</h3><p> Client: Pennyroyal Garden Centres &nbsp; Assignment: Redundancy consultation
    support &nbsp; Assignment code: PGC-07 &nbsp; PO: PG/441 &nbsp; Week ending 17 May
    2026</p><table><tr><th>Mon<th>Tue<th>Wed<th>Thu<th>Fri<th> Total
    hours<tr><td>7.5<td>7.5<td>8.0<td>0.0<td>6.0<td>29.0</table><p>Day rate £520.00 x 4 days =
    £2,080.00 </p><div class=a>Submitted by Imani Rowntree 17 May 2026 18:20<br>Sent back by Clive
    Attenbury 18 May 2026 09:02 "Thursday was leave"<br>Resubmitted by Imani Rowntree 18 May 2026
    09:40<br><b>Approved by Clive Attenbury (Head of HR), 18 May 2026 11:15</b></div>""", css,
        landscape=True, size="A5", margin="10mm")


def _schulung() -> bytes:
    return flow(
        "<font size=13><b>Abschluss- und Abnahmebogen Weiterbildung</b></font>",
        grid([["Auftraggeber", "Sparkasse Hohenrain"], ["Maßnahme", "Führungswerkstatt 2026"],
              ["Auftrag-Nr.", "FW-26/SH"], ["Baustein", "Baustein II: Mitarbeitergespräche"],
              ["Honorar", "6.150,00 EUR (umsatzsteuerfrei)"], ["Träger", "Akademie am Mühlbach "
              "GmbH"]],
             [110, 340]), 8,
        "[x] Der Baustein wurde vertragsgemäß durchgeführt und wird abgenommen.<br/>[ ] Der "
        "Baustein wird "
        "nicht abgenommen.", 6, "Hohenrain, 29.05.2026", 6,
        grid([["ppa.", Sign(731, 120, 30)], ["", "Anselm Kirchgeßner, Personalleiter"]], [30, 260],
        lines=""),
        size=10)


def papers() -> Iterator[Paper]:
    yield one("module-3", "form", _dropdown(), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "en",
        client="Cormorant Water Retail plc", project="Supervisors' Toolkit",
        project_code="CWR-ST-24",
        milestone="Module 3: Difficult conversations", signatory_name="Tamsin Redruth",
        signatory_title="Learning and Development Manager", signature_date="2026-05-20",
        amount="5480.00 GBP", po_number="4501900233",
        conditions=["supply the missing handouts for group C"]))
    yield one("service-fait", "text", _service(), truth(
        "acceptance_certificate", "accepted", True, "fr", client="Centre hospitalier de Rocheverte",
        project="Cadres en mouvement", project_code="CHR-F-2025-90",
        milestone="session 2 (encadrement de proximité)", signatory_name="Apolline Garrigou",
        signatory_title="responsable de la formation", signature_date="2026-02-20",
        amount="4620.00 EUR", po_number="26E01177"))
    yield one("flowers", "text", _regret(), truth(
        "email", "rejected", None, "en", client="Calder Dyeworks", project="Leading at Calder",
        milestone="cohort 2", signatory_name="Obadiah Renfrew", signatory_title="People Director",
        signature_date="2026-06-09", amount="7800.00 GBP", po_number="CD-3307"))
    yield one("blok-2", "text", _afwijzing(), truth(
        "email", "rejected", None, "nl", client="Zorggroep De Linde", project="Leerlijn "
        "Teamleiders",
        project_code="LK-2025-31", milestone="Blok 2", signatory_name="Geertje Wolthuis",
        signatory_title="HR-adviseur", signature_date="2026-04-21", amount="8250.00 EUR"))
    yield one("foglio-ore", "text", _ore(), truth(
        "timesheet_approval", "accepted", True, "it", client="Ceramiche Fiordaliso S.p.A.",
        project="Formazione sicurezza reparti", project_code="FS-26-11",
        signatory_name="Tosca Ballarini", signatory_title="Responsabile RSPP",
        signature_date="2026-03-31"))
    yield one("timenest", "text", _week(), truth(
        "timesheet_approval", "accepted", True, "en", client="Pennyroyal Garden Centres",
        project="Redundancy consultation support", project_code="PGC-07",
        signatory_name="Clive Attenbury", signatory_title="Head of HR",
        signature_date="2026-05-18", amount="2080.00 GBP", po_number="PG/441"))
    yield one("baustein-2", "text", _schulung(), truth(
        "acceptance_certificate", "accepted", True, "de", client="Sparkasse Hohenrain",
        project="Führungswerkstatt 2026", project_code="FW-26/SH",
        milestone="Baustein II: Mitarbeitergespräche", signatory_name="Anselm Kirchgeßner",
        signatory_title="Personalleiter", signature_date="2026-05-29", amount="6150.00 EUR"))
