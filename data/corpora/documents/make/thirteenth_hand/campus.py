"""Universities and research institutes: minutes, last pages of reports, committee papers."""

# fmt: off

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.platypus import PageBreak

from thirteenth_hand.board import Pen, Sign, box, flow, grid, ink, one, over, scanned, small, web


def _minutes() -> bytes:
    return flow(
        "<font size=15><b>Project Board - minutes of the 9th meeting</b></font>",
        "Estuary Atlas (UoS grant code EA-40117)<br/>University of Saltfleet, Room 2.14, 11 March "
        "2026, "
        "10:00 to 11:25",
        "<b>Present:</b> Prof Ottilie Marchbanks (chair), Dr Suresh Vadgama (Research Contracts), "
        "Anja "
        "Kolstad (Estates), for the contractor Terrapin Survey Research: Will Hesketh, Pia Lund",
        "<b>Apologies:</b> Dr Fenwick Orde", 4,
        "<b>1. Minutes of the 8th meeting.</b> Accepted without change.",
        "<b>2. Actions.</b> The ethics amendment was approved on 20 February. The boat insurance "
        "is still "
        "open (Anja). The second field season was discussed at length; Will explained that the "
        "sonar array "
        "had been recalibrated after the grounding and that the transects of week 7 were flown "
        "twice. "
        "Dr Vadgama asked for the flight logs to be kept for six years, in line with the funder's "
        "policy, "
        "and reminded the board that the data management plan had been rejected once before for "
        "this very "
        "reason.",
        "<b>3. Budget.</b> Spend to date 61 per cent. Nobody wished to move money between "
        "headings. The "
        "contingency of GBP 12,000.00 remains untouched.",
        "<b>4. Communications.</b> The open day is on 16 May. Pia will send the poster. The press "
        "office "
        "wants no results published before the summer. It was agreed that the logo of the harbour "
        "board "
        "be added to the map sheets, and that the harbour board's own request for a paper atlas "
        "be turned "
        "down with thanks.", PageBreak(),
        "<b>5. Work package 3.</b> Pia presented the final sediment maps (WP3), deposited on 27 "
        "February. "
        "The review by Dr Orde, circulated in advance, found the maps complete and the error model "
        "convincing. <b>Decision 9/5:</b> the board accepts WP3, Sediment maps, without "
        "reservation. The "
        "payment of GBP 27,800.00 for WP3 is released.",
        "<b>6. Work package 4.</b> Draft habitat layer tabled. The board is not ready to accept "
        "WP4; it "
        "comes back in May.",
        "<b>7. Any other business.</b> None. Next meeting 13 May 2026.", 14,
        "Confirmed as a correct record:",
        grid([[Sign(301), Sign(302)], ["Prof Ottilie Marchbanks, Chair<br/>18 March 2026",
              "Will Hesketh, Terrapin Survey Research<br/>16 March 2026"]], [235, 235], lines=""),
        PageBreak(),
        "<b>Annex - Action list after meeting 9</b>",
        grid([["No", "Action", "Who", "State"],
              ["9.1", "Keep flight logs for six years", "Will", "open"],
              ["9.2", "Poster for open day", "Pia", "open"],
              ["9.3", "Correct the legend of habitat sheet 7; WP4 not accepted", "Pia", "open"],
              ["8.4", "Ethics amendment", "Suresh", "approved 20 Feb"],
              ["7.2", "Second quotation for sonar repair", "Will", "rejected, too dear"]],
             [35, 270, 60, 105]),
        foot="Estuary Atlas - Project Board 9")


def _sideways() -> bytes:
    p = Pen()
    p.t(297, 60, "NORDMARK INSTITUTE FOR COLD OCEAN STUDIES", 12, "Times-Bold", at="c")
    p.t(297, 90, "Acceptance of Research Deliverable", 16, "Times-Roman", at="c")
    rows = ("Project: NICOS/R/2025-06, Ice Edge Bird Census", "Contractor: Fulmar Field "
        "Statistics",
            "Deliverable: D2 - Cleaned observation database", "Price: EUR 9,850.00")
    for i, row in enumerate(rows):
        p.t(80, 140 + 22 * i, row, 11, "Times-Roman")
    for i, (row, mark) in enumerate((("accepted", ""), ("accepted with the remarks below", "x"),
                                     ("not accepted", ""))):
        p.square(84, 250 + 22 * i, mark)
        p.t(104, 250 + 22 * i, row, 11, "Times-Roman")
    p.w(80, 325, 440, "Remarks:|1) add the ship's log numbers to table OBS|2) remove duplicate "
        "flights of "
        "14 June", 11, "Times-Roman")
    p.sign(90, 445, 311, 150)
    p.rule(80, 447, 260)
    p.t(80, 461, "Dr. Solveig Aune, Data Steward", 10, "Times-Roman")
    p.t(340, 445, "30 January 2026", 11, "Times-Italic")
    return p.end()


def _labor() -> bytes:
    css = """body{font:9.5pt Liberation Sans} table{border-collapse:collapse;width:100%}
    td,th{border:1px solid #666;padding:4px} .h td{border:0;padding:2px} .m{text-align:center}"""
    return web(f"""<b>Hochschule Elbmarsch</b> · Zentrale Beschaffung<h3>Abnahmeprotokoll zum
    Forschungsauftrag</h3><table class=h><tr><td>Auftrag<td>FA-2025-119 „Wiedervernässung Kehdinger
    Moor“<td>Auftragnehmer<td>Moorökologie Tietjen GbR<tr><td>Arbeitspaket<td>AP 2
    Pegelmessnetz<td>Vergütung AP 2<td>13.650,00 EUR netto</table><br><table>
    <tr><th>Kriterium<th>erfüllt<th>nicht erfüllt<th>Bemerkung <tr><td>24 Pegel gesetzt und
    eingemessen<td class=m>{box("v")}<td class=m>{box()}<td> <tr><td>Datenlogger senden
    stündlich<td class=m>{box()}<td class=m>{box("v")}<td>Logger P07 und P19
    austauschen<tr><td>Messstellenkataster übergeben<td class=m>{box("v")}<td class=m>{box()}<td>
    <tr><td>Geländemodell 1 m<td class=m>{box()}<td class=m>{box("v")}<td>Kachel 33 nachliefern
    </table><p>Das Arbeitspaket wird unter Vorbehalt der Erledigung der als nicht erfüllt
    gekennzeichneten Punkte abgenommen. Frist: 17.04.2026.</p><table><tr><td
    style="height:50px;width:50%"> {ink(321, 130, 38)}<td>{ink(322, 120, 38)}<tr><td>Stade,
    25.03.2026<br>Prof. Dr. Imke Brandis, Projektleiterin (Auftraggeberin)<td>Stade,
    25.03.2026<br>Hauke Tietjen (Auftragnehmer)</table>""", css)


def _copil() -> bytes:
    return flow(
        "<b>COMPTE RENDU DU COMITÉ DE PILOTAGE</b>",
        "Observatoire des mobilités rurales - projet n° OMR-2024-17<br/>Université de "
        "Basse-Thiérache, "
        "le 3 février 2026", 6,
        "Participants : M. Évariste Clouzot (vice-président Recherche), Mme Ondine Ferrière "
        "(laboratoire "
        "LAGERE), M. Pascal Huguenin (bureau d'études Voies Lentes).", 4,
        "<b>Point 1 - Livrable L4, enquête ménages.</b> M. Huguenin présente les résultats et "
        "demande la "
        "réception du livrable (facturation prévue : 14 200,00 € HT). Mme Ferrière salue la "
        "qualité du "
        "travail. M. Clouzot rappelle que l'avis du référent statistique n'est pas parvenu. Le "
        "comité ne "
        "se prononce pas : la décision sur la réception de L4 est renvoyée à la séance du 10 mars.",
        "<b>Point 2 - Livrable L3.</b> Pour mémoire : L3 a été réceptionné le 9 décembre 2025.",
        "<b>Point 3 - Calendrier.</b> Sans observation.", 16,
        grid([["Le président de séance", "Le bureau d'études"], [Sign(331), Sign(332)],
              ["Évariste Clouzot, le 6 février 2026", "Pascal Huguenin"]], [235, 235], lines="BOX"),
        font="Times-Roman", size=11)


def _comision() -> bytes:
    css = """body{font:11pt Liberation Serif;text-align:justify} h3{text-align:center}
    .f{margin-top:12mm;text-align:center}"""
    return web(f"""<h3>COMISIÓN DE RECEPCIÓN<br>Universidad Politécnica del Maestrazgo</h3>
    <p>Sesión de 19 de marzo de 2026. Expediente de contratación <b>SE-88/2025</b>, «Evaluación
    externa de titulaciones». Contratista: Consultoría Ábrego, S.L.</p><p>Se somete a recepción el
    <b>Entregable 2, Encuestas a egresados</b> (importe 8.975,00 €, IVA excluido). La Comisión
    agradece al contratista su disponibilidad y la puntualidad de la entrega.</p><p>Tras el debate,
    y visto que la tasa de respuesta (11 %) no alcanza el mínimo del 25 % fijado en la cláusula 14
    del pliego, la Comisión acuerda por unanimidad <b>no recibir</b> el entregable y requerir su
    repetición.</p><p>La recepción del Entregable 1, formalizada el 15 de diciembre de 2025, no se
    ve afectada.</p><div class=f> {ink(341, 150, 44)}<br>Fdo.: Amparo Belenguer
    Todolí<br>Vicerrectora de Calidad, Presidenta de la Comisión</div>""", css, "28mm")


def _mail_nl() -> bytes:
    css = """body{font:10pt Carlito} .k{background:#f0f0f0;padding:8px}
    .q{color:#777;border-left:2px     solid #aaa;padding-left:8px}"""
    return web("""<div class=k><b>Van:</b> Roosmarijn Dekkinga
    &lt;r.dekkinga@uwaddenkust.example&gt;<br> <b>Verzonden:</b> maandag 16 februari 2026
    11:03<br><b>Aan:</b> Cees Blok &lt;cees@blokonderzoek.example &gt;<br><b>Onderwerp:</b> Antw:
    Tussenrapport zoutmetingen</div><p>Ha Cees,</p><p>Gisteren met Folkert doorgenomen. De
    opmerkingen uit december zijn keurig verwerkt, we zijn tevreden. Hierbij akkoord op het
    tussenrapport (fase 2) van Zilte Proeftuin, jullie kenmerk BO-2519. De termijn van € 6.900 kun
    je declareren onder inkoopnummer UW-10442.</p><p>Tot donderdag!<br>Roosmarijn</p><p>dr. ir. R.
    Dekkinga<br> onderzoekscoördinator, Universiteit Waddenkust</p><div class=q>Op 13 feb. 2026
    schreef Cees Blok:<br> Dag Roosmarijn, hierbij de derde versie. De tweede was afgekeurd, ik
    hoop dat deze wel door kan. </div>""", css)


def _bozza() -> bytes:
    css = """body{font:10.5pt Caladea}
    .w{position:fixed;top:40%;left:12%;font-size:90pt;color:#ddd;
    transform:rotate(-25deg);z-index:-1}
    td{padding:3px 14px 3px 0}"""
    return web(f"""<div class=w>BOZZA</div><h3>Attestazione di regolare esecuzione</h3><table>
    <tr><td>Ente<td>Università degli Studi della Val Bormida, Dipartimento di
    Geografia<tr><td>Progetto<td> Atlante dei toponimi liguri<tr><td>CIG /
    commessa<td>Z4F-2025-ATL<tr><td>Fase<td>Fase 3, Schedatura archivi
    parrocchiali<tr><td>Importo<td>€ 10.450,00 (esente IVA)</table><p>Il sottoscritto, verificata
    la documentazione, attesta che la prestazione è stata regolarmente eseguita e la accetta.</p>
    <p>Cairo, 7 gennaio 2026</p>{ink(351, 140)}<br>Ippolito Garassino<br>Direttore di Dipartimento
    <p style="font-size:8pt">Bozza per revisione interna - non utilizzare ai fini della
    liquidazione</p>""", css, "25mm")


def _declara() -> bytes:
    css = """body{font:11pt Liberation Serif} .s{font:26pt Dancing Script}
    .t{border:1px solid #999;     padding:10px}"""
    return web("""<h2>Declaração de aceitação</h2><div class=t>Entidade: Instituto Superior de
    Estudos do Barroso<br>Projeto: Mapa sonoro das aldeias<br>Referência:
    ISEB-PRJ-034<br>Entregável: E2 Arquivo de gravações<br>Valor: 4.300,00 euros</div><p>Declaramos
    que o entregável identificado foi verificado pelo nosso arquivo e é aceite na íntegra, podendo
    o prestador (Oficina do Som, Lda.) emitir a respetiva fatura.</p><p>Montalegre, 2 de março de
    2026</p><div class=s>Zulmira Pitães</div><p>Zulmira Pitães<br> Coordenadora científica</p>""",
        css, "26mm")


def _newsletter() -> bytes:
    css = """body{font:10pt Lato} .c{column-count:2;column-gap:9mm} h1{color:#0b5563;margin:0}
    h3{margin:8px 0 2px}"""
    return web("""<h1>The Quad</h1><div style="border-bottom:3px solid #0b5563">Staff newsletter of
    Fenmoor University · Lent term 2026, no. 2</div><div class=c><h3>New reading room signed
    off</h3><p>The acceptance certificate for phase 1 of the Hollis Library was signed on 12
    January by the Librarian, Agnes Purefoy, and the contractors have been paid their £310,000. Do
    come and see the lamps.</p><h3>Systems</h3> <p>The new timetable tool was rejected by two
    faculties in testing. A further trial is planned after Easter; until then the old tool
    stays.</p><h3>People</h3><p>We welcome Dr Tobiah Renn to Chemistry. Bea Holloway retires after
    31 years at the porters' lodge.</p><h3>Approved holidays</h3><p>Remember that leave must be
    approved by your head of department before 31 March.</p><h3>Choir</h3><p>Rehearsals move to
    Tuesdays. All voices accepted!</p></div>""", css)


def _agenda() -> bytes:
    return flow(
        "<font size=14><b>Agenda - Steering Group, Digital Prospectus (DP-616)</b></font>",
        "Wexcombe College, 22 April 2026, 14:00, Garden Room &nbsp;&nbsp; Papers by 15 April", 8,
        grid([["Item", "Paper", "Lead", "Outcome"], ["1 Welcome", "-", "Chair", ""],
              ["2 Acceptance of Milestone 5, Accessibility audit, and release of £5,900.00 to "
              "Plover "
               "Inclusive Research", "SG/26/11", "J. Lumley", ""],
              ["3 Options for Milestone 6", "SG/26/12", "J. Lumley", ""], ["4 Risks", "SG/26/13",
              "Chair", ""]],
             [230, 70, 80, 90]), 10,
        "Item 2: members are recommended to accept the milestone.", 20,
        "Decision recorded by the Chair, Dr Alma Postgate: ______________________ &nbsp; Date: "
        "__________")


def _amend() -> bytes:
    return flow(
        "<b>AMENDMENT NO. 2 TO RESEARCH SERVICES AGREEMENT RSA-1903</b>", 6,
        "This amendment is made between <b>Board of Regents, Copperline State College</b> "
        "(College) and "
        "Wren Mesa Evaluation Group, Inc. (Evaluator) for the project <b>First-Generation "
        "Mentoring "
        "Study</b>.",
        "1. The Evaluator will conduct one further survey wave in fall 2026.",
        "2. The fee is increased by $11,275.00, from $74,000.00 to $85,275.00.",
        "3. All other terms remain unchanged. This amendment is not effective until signed by "
        "both parties "
        "and no work under it is approved before that date.", 16,
        grid([["COLLEGE", "EVALUATOR"], ["By: ______________________", Sign(361, 120, 30)],
              ["Name: Thaddeus Bexley<br/>Title: Chief Procurement Officer<br/>Date: ____________",
               "Name: Lourdes Abeyta<br/>Title: President<br/>Date: February 11, 2026"]], [235,
               235],
             lines=""), font="Times-Roman", size=11)


def _report() -> bytes:
    long = ("The evaluation followed the protocol agreed in the inception note. Interviews were "
        "held with "
            "teachers, governors and parents in nine schools, and the coding frame was tested "
            "twice. ")
    body = [f"<b>{n}. {title}</b>" if k == 0 else long * (3 + (n + k) % 3)
            for n, title in enumerate(("Summary", "Method", "Findings", "Limits", "Advice"), 1)
            for k in range(5)]
    return flow(
        "<font size=20>Breakfast clubs in Teasel Vale</font>", "Final evaluation "
        "report<br/>Brindle Social "
        "Research for Teasel Vale Children's Trust<br/>Assignment TV-BC-09", 30, *body, PageBreak(),
        "<b>Annex F - Deliverable control sheet</b>",
        grid([["Deliverable", "Version", "Client decision"], ["Inception note", "1.0", "accepted "
        "04.07.2025"],
              ["Interim findings", "2.1", "accepted 28.10.2025"], ["Final evaluation report", "3.0",
              "accepted, the data tables to be deposited with the county archive by 30 June 2026"]],
             [150, 60, 260]), 8,
        "Instalment released with the final evaluation report: £14,050.00.", 6,
        "For Teasel Vale Children's Trust", Sign(371, 120, 32),
        "Nerys Collingwood, Head of Programmes, 8 May 2026", PageBreak(),
        "<b>Annex G - References</b>", long, small("Reproduction is not approved without consent."),
        size=11, margin=80, foot="Breakfast clubs in Teasel Vale - final")


def _overlay() -> bytes:
    css = """body{font:10pt Carlito} td{padding:5px 14px 5px 0}
    .z{border-top:1px solid #000;width:115mm;     position:absolute;top:150mm}"""
    page = web("""<h2>Übergabebestätigung</h2><table><tr><td>Auftraggeber<td>Institut für
    Stadtklima Ruhraue e. V.<tr><td>Vorhaben<td>Hitzekarten
    Innenstadt<tr><td>Vorhaben-Nr.<td>ISR-26-04<tr><td> Paket<td>Paket 1: Messkampagne Sommer
    2025<tr><td>Festpreis<td>19.300,00 EUR</table><p>Das Paket wurde vollständig übergeben und wird
    abgenommen.</p><div class=z>Unterschrift Auftraggeber (Dr. Liv Hagedorn, Vorstand), Datum</div>
    """, css, "20mm")
    p = Pen()
    y = 20 * 72 / 25.4 + 150 * 72 / 25.4
    p.sign(70, y - 3, 381, 110)
    p.t(200, y - 6, "14.01.26", 13, "Times-Italic", color=(0.07, 0.13, 0.5))
    return over(page, p.end())


def papers() -> Iterator[Paper]:
    yield one("estuary-minutes", "text", _minutes(), truth(
        "acceptance_certificate", "accepted", True, "en", client="University of Saltfleet",
        project="Estuary Atlas", project_code="EA-40117", milestone="WP3, Sediment maps",
        signatory_name="Ottilie Marchbanks", signatory_title="Chair", signature_date="2026-03-18",
        amount="27800.00 GBP"))
    page = _sideways()
    yield one("ice-edge", "scan", scanned(page, 3, 0.4, 90), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "en",
        client="NORDMARK INSTITUTE FOR COLD OCEAN STUDIES", project="Ice Edge Bird Census",
        project_code="NICOS/R/2025-06", milestone="D2 - Cleaned observation database",
        signatory_name="Dr. Solveig Aune", signatory_title="Data Steward",
        signature_date="2026-01-30", amount="9850.00 EUR", conditions=[
            "add the ship's log numbers to table OBS", "remove duplicate flights of 14 June"]),
            page)
    yield one("moor", "text", _labor(), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "de", client="Hochschule "
        "Elbmarsch",
        project="Wiedervernässung Kehdinger Moor", project_code="FA-2025-119",
        milestone="AP 2 Pegelmessnetz", signatory_name="Dr. Imke Brandis",
        signatory_title="Projektleiterin", signature_date="2026-03-25", amount="13650.00 EUR",
        conditions=["Logger P07 und P19 austauschen", "Kachel 33 nachliefern"]))
    yield one("copil", "text", _copil(), truth(
        "acceptance_certificate", "undecided", True, "fr", client="Université de Basse-Thiérache",
        project="Observatoire des mobilités rurales", project_code="OMR-2024-17",
        milestone="Livrable L4, enquête ménages", signatory_name="Évariste Clouzot",
        signatory_title="vice-président Recherche", signature_date="2026-02-06",
        amount="14200.00 EUR"))
    yield one("egresados", "text", _comision(), truth(
        "acceptance_certificate", "rejected", True, "es",
        client="Universidad Politécnica del Maestrazgo", project="Evaluación externa de "
        "titulaciones",
        project_code="SE-88/2025", milestone="Entregable 2, Encuestas a egresados",
        signatory_name="Amparo Belenguer Todolí",
        signatory_title="Vicerrectora de Calidad, Presidenta de la Comisión",
        signature_date="2026-03-19", amount="8975.00 EUR"))
    yield one("zilte", "text", _mail_nl(), truth(
        "email", "accepted", None, "nl", client="Universiteit Waddenkust", project="Zilte "
        "Proeftuin",
        project_code="BO-2519", milestone="tussenrapport (fase 2)",
        signatory_name="Roosmarijn Dekkinga", signatory_title="onderzoekscoördinator",
        signature_date="2026-02-16", amount="6900.00 EUR", po_number="UW-10442"))
    yield one("bozza", "text", _bozza(), truth(
        "acceptance_certificate", "undecided", True, "it",
        client="Università degli Studi della Val Bormida, Dipartimento di Geografia",
        project="Atlante dei toponimi liguri", project_code="Z4F-2025-ATL",
        milestone="Fase 3, Schedatura archivi parrocchiali", signatory_name="Ippolito Garassino",
        signatory_title="Direttore di Dipartimento", signature_date="2026-01-07",
        amount="10450.00 EUR", warnings=["draft_or_void"]))
    yield one("mapa-sonoro", "text", _declara(), truth(
        "acceptance_certificate", "accepted", True, "pt",
        client="Instituto Superior de Estudos do Barroso", project="Mapa sonoro das aldeias",
        project_code="ISEB-PRJ-034", milestone="E2 Arquivo de gravações",
        signatory_name="Zulmira Pitães", signatory_title="Coordenadora científica",
        signature_date="2026-03-02", amount="4300.00 EUR"))
    yield one("the-quad", "text", _newsletter(), truth("other", None, None, "en"))
    yield one("agenda", "text", _agenda(), truth(
        "other", None, False, "en", client="Wexcombe College", project="Digital Prospectus",
        project_code="DP-616", milestone="Milestone 5, Accessibility audit",
        signatory_name="Dr Alma Postgate", signatory_title="Chair", amount="5900.00 GBP"))
    yield one("amendment-2", "text", _amend(), truth(
        "change_order", "undecided", False, "en", client="Board of Regents, Copperline State "
        "College",
        project="First-Generation Mentoring Study", project_code="RSA-1903",
        signatory_name="Thaddeus Bexley", signatory_title="Chief Procurement Officer",
        amount="11275.00 USD", change_order_number="2", warnings=["partly_signed"]))
    yield one("breakfast", "text", _report(), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "en",
        client="Teasel Vale Children's Trust", project="Breakfast clubs in Teasel Vale",
        project_code="TV-BC-09", milestone="Final evaluation report",
        signatory_name="Nerys Collingwood", signatory_title="Head of Programmes",
        signature_date="2026-05-08", amount="14050.00 GBP", conditions=[
            "the data tables to be deposited with the county archive by 30 June 2026"]))
    yield one("hitzekarten", "text", _overlay(), truth(
        "acceptance_certificate", "accepted", True, "de",
        client="Institut für Stadtklima Ruhraue e. V.", project="Hitzekarten Innenstadt",
        project_code="ISR-26-04", milestone="Paket 1: Messkampagne Sommer 2025",
        signatory_name="Dr. Liv Hagedorn", signatory_title="Vorstand", signature_date="2026-01-14",
        amount="19300.00 EUR"))
