"""Law firms and notaries: letters, closing notes, engagement letters."""

# fmt: off

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER

from thirteenth_hand.board import Pen, Sign, box, flow, grid, ink, one, scanned, small, web


def _closing() -> bytes:
    p = Pen()
    p.t(70, 60, "THORNAPPLE MARITIME HOLDINGS PLC", 13, "Times-Bold")
    p.t(70, 74, "14 Capstan Row, Harwich CO12 9QQ", 8.5, "Times-Roman")
    p.rule(70, 82, 525)
    p.t(525, 110, "9 February 2026", 10.5, "Times-Roman", at="r")
    p.w(
        70,
        110,
        250,
        "Messrs Oakhanger & Pell LLP|FAO Ms D. Pell|3 Assize Court, Ipswich",
        10.5,
        "Times-Roman",
        gap=0,
    )
    p.t(
        70,
        180,
        "Project Windlass - vendor due diligence (your matter OP/20418-3)",
        10.5,
        "Times-Bold",
    )
    p.w(70, 205, 455, """Dear Diane,|Thank you for the bound copy of the red-flag report, which
        reached us on 26 January, and for the walk-through on 2 February.|The steering group has
        now read it from end to end. It answers each of the questions in schedule B of your
        engagement letter, and the two points that we raised at the walk-through were dealt with in
        the version of 4 February. We are content to treat Phase Two (red-flag report) as delivered
        and accepted, and you may raise your fee note for the fixed sum of GBP 38,500 agreed for
        that phase. Please quote our order 77-0913 on it.|Phase Three is a different conversation.
        Nothing in this letter should be taken as approving the data-room index, which we have not
        started to check.|Yours sincerely,""", 10.5, "Times-Roman")
    p.sign(76, 498, 21)
    p.t(70, 512, "Rosalind Achterberg", 10.5, "Times-Roman")
    p.t(70, 525, "Company Secretary", 10.5, "Times-Italic")
    return p.end()


def _refusal() -> bytes:
    p = Pen(LETTER)
    p.t(306, 52, "Cinder Creek Water District", 15, "Helvetica-Bold", at="c")
    p.t(306, 66, "Office of the General Manager - 400 Sluice Road, Cinder Creek", 8, at="c")
    p.t(72, 105, "March 3, 2026")
    p.w(72, 130, 300, "Vandermolen Strake PC|Attn: Accounts|Re: Rate Ordinance Redraft, Task 4", 10,
        gap=0)
    p.w(72, 190, 468, """Counselors:|We were grateful for the care your associates took with the
        public hearing, and several directors remarked on how well the evening was run. The same
        goes for the plain-language leaflet, which has been reprinted twice.|Having said that, the
        Board voted 5-0 on February 26 not to take the Task 4 ordinance text in its present form,
        since the tier tables do not reconcile with the cost-of-service study, and the $16,200.00
        tied to acceptance of that task stays where it is until there is a new draft. We look
        forward to continuing what has been a productive relationship, and remain convinced that
        the remaining tasks under Engagement CCWD-25-117 will be completed and accepted in good
        order.|Sincerely,""")
    p.sign(72, 452, 8, 110)
    p.t(72, 466, "Marguerite Tolliver, General Manager")
    p.t(72, 480, "cc: District Clerk; file 25-117/4", 8)
    return p.end()


def _kanzlei() -> bytes:
    css = """body{font:10.5pt Carlito}
    h1{font-size:17pt;border-left:6px solid #7a1f2b;     padding-left:10px}
    td{padding:4px 14px 4px 0;vertical-align:top} .k{color:#777;width:36mm}"""
    return web(f"""<div style="text-align:right;font-size:9pt">Dr. Huflattich &amp; Sonntag
    Rechtsanwälte PartG mbB · Am Wehr 8 · 06108 Halle</div><h1>Abnahme eines
    Arbeitsergebnisses</h1> <table><tr><td class=k>Auftraggeberin<td>Stiftung Lindenhof Altenhilfe
    <tr><td class=k>Mandat<td>Neufassung der Heimverträge <tr><td class=k>Aktenzeichen<td>441/25 HS
    <tr><td class=k>Teilleistung<td>2. Teil: Mustervertrag Kurzzeitpflege <tr><td class=k>Pauschale
    hierfür<td>4.850,00 EUR zzgl. USt.</table> <p>Die Auftraggeberin erklärt:</p> <p>{box()} Das
    Ergebnis wird ohne Einschränkung abgenommen.</p> <p>{box("x")} Das Ergebnis wird abgenommen;
    folgende Punkte sind noch zu erledigen:</p> <ol><li>§ 7 Abs. 2 an die neue Landesverordnung
    anpassen</li> <li>Anlage 3 (Preisverzeichnis) in leichter Sprache nachreichen</li></ol>
    <p>{box()} Das Ergebnis wird nicht abgenommen.</p> <p style="margin-top:14mm">Bitterfeld, den
    18.02.2026</p> <div style="width:80mm;border-bottom:1px solid #000;height:46px"> <span
    style="font-size:9pt">i. V.</span> {ink(33, 160, 40)}</div> <div
    style="font-size:9pt">Hannelore Quast, Leiterin Vertragswesen</div>""", css)


def _etude() -> bytes:
    return flow(
        "<b><font size=14>PROCÈS-VERBAL DE RÉCEPTION D'UNE ÉTUDE</font></b>", 8,
        "Entre la société <b>Fromageries Vaucelin SA</b>, donneur d'ordre, et le cabinet Brissac, "
        "Lormeau et associés, avocats au barreau de Caen.",
        grid([
            ["Affaire", "Refonte des accords de distribution (dossier 2025-B-318)"],
            ["Livrable", "Lot 1 - Audit des contrats en vigueur"],
            ["Remis le", "12 janvier 2026"],
            ["Honoraires du lot", "9 400,00 € HT"],
            ["Bon de commande", "4500-2217"],
        ], [120, 350], lines="LINEBELOW"), 10,
        "Le donneur d'ordre dispose de quinze jours pour se prononcer. La réception est prononcée "
        "par la signature du présent procès-verbal, avec ou sans réserves.",
        "Réception prononcée le : ........................ &nbsp; avec / sans réserves (rayer la "
        "mention inutile)", 14,
        grid([
            ["Pour le cabinet", "Pour le donneur d'ordre"],
            [Sign(41), ""],
            ["Me Aurélien Lormeau<br/>le 14 janvier 2026", "Mme Solange Pestel<br/>Directrice "
            "juridique"],
        ], [235, 235]), 12,
        small("À défaut de réponse dans le délai, le livrable est réputé accepté, sauf clause "
              "contraire des conditions générales. Le règlement vaut acceptation des prestations."),
        font="Times-Roman",
    )


def _quoted() -> bytes:
    css = """body{font:10pt Liberation Sans} .h{border-bottom:2px solid #000;padding-bottom:6px}
    blockquote{border-left:2px solid #88a;margin-left:4px;padding-left:10px;color:#446}
    td{padding-right:12px}"""
    return web("""<div class=h><b>Chukwuma, Adaeze</b></div><table>
    <tr><td><b>From:</b><td>Chukwuma, Adaeze &lt;a.chukwuma@brackwater-energy.example&gt;
    <tr><td><b>Sent:</b><td>Thursday, 12 March 2026 17:41 <tr><td><b>To:</b><td>Hollis Farrow
    &lt;hollis@farrowgate.example&gt; <tr><td><b>Subject:</b><td>RE: Consent strategy paper -
    final? (BWE-0552)</table> <p>Hollis,</p><p>I have to take back what Piers told you below. He
    had seen the summary only. Regulation and I went through the full paper today and the consent
    strategy is not acceptable: chapter 4 rests on the repealed 2019 guidance. Please treat
    Milestone 2 as refused for now and do not invoice it.</p><p>Adaeze Chukwuma<br>Head of
    Consents<br>Brackwater Energy Ltd</p> <blockquote><b>From:</b> Piers Lovatt<br><b>Sent:</b> 10
    March 2026 09:12<br> <b>Subject:</b> RE: Consent strategy paper - final?<p>Looks great,
    accepted from our side. Go ahead and bill the 21,750.</p></blockquote>
    <blockquote><blockquote>Dear both, please find attached the final consent strategy paper
    (Milestone 2). Could you confirm acceptance so we may invoice GBP 21,750.00?
    </blockquote></blockquote>""", css, foot="https://mail.brackwater-energy.example/print 1/1")


def _acta() -> bytes:
    css = """body{font:10.5pt Caladea;line-height:1.5} h2{text-align:center;letter-spacing:1px}
    .f{display:flex;justify-content:space-between;margin-top:10mm;text-align:center}"""
    return web(f"""<h2>ACTA DE RECEPCIÓN DE TRABAJOS JURÍDICOS</h2> <p>En Albacete, a 27 de enero
    de 2026, reunidos don Fermín Echagüe Salto, en calidad de Director de Patrimonio de la
    <b>Mancomunidad de Aguas del Alto Júcar</b> (en adelante, la Mancomunidad), y doña Iria Novoa
    Pazos, socia del despacho Novoa y Rivas Abogados, S.L.P.,</p>
    <p><b>MANIFIESTAN</b></p><p>Primero. Que en el marco del contrato 2025/SJ-09, «Regularización
    de servidumbres de acueducto», el despacho ha entregado el Hito 3, Expediente de expropiación
    del tramo norte.</p><p>Segundo. Que, examinado el expediente, la Mancomunidad lo encuentra
    completo y conforme al pliego y <b>lo recibe a plena satisfacción, sin reserva alguna</b>.</p>
    <p>Tercero. Que procede, en consecuencia, el abono de los honorarios del hito, 12.300,00 euros,
    IVA no incluido.</p><p>Y para que conste firman ambas partes en el lugar y fecha indicados.</p>
    <div class=f><div>{ink(51, 140, 44)}<br>Fdo.: Fermín Echagüe Salto<br>Por la Mancomunidad</div>
    <div>{ink(52, 130, 44, color="#222")}<br>Fdo.: Iria Novoa Pazos<br>Por el despacho</div>
    </div>""", css, "25mm")


def _trustees() -> bytes:
    p = Pen()
    p.t(60, 60, "Release of Stage Payment", 18, "Helvetica-Bold")
    p.t(60, 78, "The Penhallow Almshouse Trust", 11)
    rows = (("Solicitors", "Curlew Wragg LLP"), ("Matter", "Scheme of arrangement, almshouse "
        "estate"),
            ("Stage", "Stage 2: settled draft scheme"), ("Stage fee", "GBP 7,260.00"),
            ("Ref.", "PAT/CW/0088"))
    for i, (a, b) in enumerate(rows):
        p.t(60, 110 + 18 * i, a, 10, "Helvetica-Bold")
        p.t(160, 110 + 18 * i, b)
        p.rule(60, 115 + 18 * i, 535, wide=0.3)
    p.w(60, 225, 475, """The trustees accept the work of the stage named above as complete and
        release the stage fee to the solicitors.|Under clause 11 of the trust deed this release has
        effect only when two trustees, one of them the treasurer, have signed it.""")
    for x, who, role in ((60, "Ven. Barnaby Trist", "Chair"), (320, "Olwen Madoc", "Treasurer")):
        p.rule(x, 360, x + 200)
        p.t(x, 373, who)
        p.t(x, 386, role, 9)
        p.t(x, 402, "Date:", 9)
    p.sign(75, 358, 61)
    p.t(90, 402, "6 April 2026", 10, "Times-Italic")
    return p.end()


def _verbale() -> bytes:
    p = Pen()
    p.frame(45, 40, 505, 330)
    p.t(297, 62, "VERBALE DI CONSEGNA E VERIFICA DEL PARERE", 12, "Helvetica-Bold", at="c")
    p.rule(45, 72, 550)
    cells = (("Cliente", "Cooperativa Vetraria Murgiana s.c.a r.l."),
             ("Studio incaricato", "Avv. Tolomei e Bracciani, Bari"),
             ("Incarico n.", "INC-25/0614  Contenzioso appalti pubblici"),
             ("Oggetto della verifica", "Fase II - Parere pro veritate"),
             ("Compenso di fase", "€ 3.900,00 oltre CPA e IVA"))
    for i, (a, b) in enumerate(cells):
        p.t(55, 90 + 20 * i, a, 9, "Helvetica-Oblique")
        p.t(180, 90 + 20 * i, b)
    p.t(55, 205, "Esito della verifica (cerchiare la voce che interessa):")
    p.t(120, 235, "POSITIVO", 11, "Helvetica-Bold")
    p.t(240, 235, "POSITIVO CON RISERVA", 11, "Helvetica-Bold")
    p.t(430, 235, "NEGATIVO", 11, "Helvetica-Bold")
    p.ring(147, 231, 84, 26)
    p.t(55, 275, "Riserve:  nessuna")
    p.t(55, 305, "Bari, lì 5/3/2026")
    p.t(330, 305, "Per il Cliente", 9)
    p.sign(335, 340, 71, 120, 30)
    p.t(330, 355, "Nicoletta Sgarbossa, Amministratrice delegata", 9)
    return p.end()


def _toets() -> bytes:
    css = """body{font:10pt Lato} table{border-collapse:collapse;width:100%} th{background:#dfe8e4}
    td,th{border:1px solid #9aa;padding:5px;text-align:left} .m{text-align:center;width:16mm}"""
    return web(f"""<p style="float:right">Formulier K-12 / versie 4</p><h2>Kwaliteitstoets bij
    oplevering dossier</h2><p>Opdrachtgever: <b>Woonstichting De Zeven Bruggen</b><br>Opdracht:
    Herziening huurvoorwaarden 2026 &nbsp; Dossiernummer: 26.00341<br>Onderdeel: Deel B - Algemene
    bepalingen zelfstandige woonruimte<br>Advocaat: mr. T. van Ewijk, Rietschans Advocaten</p>
    <table><tr><th>Vraag<th class=m>ja<th class=m>nee <tr><td>Stuk volledig ontvangen<td
    class=m>{box("x")}<td class=m>{box()} <tr><td>Stuk voldoet aan de opdrachtbevestiging<td
    class=m>{box()}<td class=m>{box("x")} <tr><td>Opdrachtgever aanvaardt het onderdeel<td
    class=m>{box()}<td class=m>{box("x")} <tr><td>Deelfactuur van € 5.125,00 mag worden
    verzonden<td class=m>{box()}<td class=m>{box("x")} </table><p>Toelichting: indexeringsbeding is
    in strijd met het advies van de huurdersraad.</p> <table
    style="margin-top:8mm"><tr><td>Naam<td>Willemijn Stoop<td rowspan=3>{ink(81, 130, 40)}
    <tr><td>Functie<td>manager Verhuur<tr><td>Datum<td>20-01-2026</table>""", css)


def _engagement() -> bytes:
    return flow(
        "<font size=13><b>Statement of Work No. 4</b></font>",
        "under the Master Services Agreement of 2 May 2024 between <b>Halloran Pike Insurance "
        "Company</b> (Client) and Sedgemoor Regulatory Counsel LLC (Counsel)", 6,
        "<b>1. Project.</b> State filing remediation. SOW reference HP-MSA-SOW04.",
        "<b>2. Deliverables and fees.</b>",
        grid([["Deliverable", "Due", "Fee (USD)"], ["Gap register, 14 states", "Mar 31, 2026",
        "18,000.00"],
              ["Refiled forms", "Jun 15, 2026", "27,500.00"], ["Closing memorandum", "Jul 10, 2026",
              "6,500.00"], ["Total", "", "52,000.00"]], [260, 110, 100]), 8,
        "<b>3. Acceptance.</b> A deliverable is accepted when Client says so in writing, or ten "
        "business days after delivery if Client has not rejected it. Client may reject any "
        "deliverable that does not conform to this SOW.",
        "<b>4. Purchase order.</b> Counsel shall quote PO 3390021 on every invoice.", 18,
        grid([["CLIENT", "COUNSEL"], [Sign(91), Sign(92)],
              ["Everett Blaylock<br/>VP, Compliance<br/>Jan 22, 2026",
               "Noemi Sandoval<br/>Member<br/>Jan 20, 2026"]], [235, 235], lines="BOX"),
        foot="Sedgemoor Regulatory Counsel LLC - SOW 04",
    )


def _probate() -> bytes:
    p = Pen()
    p.t(297, 70, "CERTIFICATE OF COMPLETION OF WORK", 14, "Courier-Bold", at="c")
    p.w(60, 110, 475, """Client: Marlpit College|Adviser: Tansy Bourchier, Land
        Agents and Solicitors|Job: Registration of unregistered glebe land|Job no. TB-1177|Part
        completed: Bundle C, western parishes|Price of this part: GBP 2,940.00|I have inspected the
        registered titles listed overleaf and certify on behalf of the client that the part named
        above is complete and is accepted.""", 10, "Courier", gap=8)
    p.sign(80, 335, 101, 150)
    p.rule(60, 340, 260)
    p.t(60, 353, "L. Farnaby, Estates Bursar", 10, "Courier")
    p.t(340, 340, "23 March 2026", 12, "Times-Italic")
    p.t(340, 353, "date", 9, "Courier")
    return p.end()


def _aceite() -> bytes:
    p = Pen()
    p.t(60, 55, "Sousa Barbedo & Filhos - Sociedade de Advogados", 9, "Times-Italic")
    p.t(60, 85, "AUTO DE ACEITAÇÃO", 16, "Times-Bold")
    p.w(60, 115, 475, """Cliente: Adega Cooperativa de Valdevez, CRL|Assunto: Registo de marcas na
        União Europeia (processo PI-2025-77)|Etapa: Etapa 1 - Pesquisa de anterioridades|O cliente
        declara que recebeu o relatório em 3 de fevereiro de 2026 e que o aceita, sob condição de
        lhe ser entregue até 28 de fevereiro a pesquisa em falta relativa à classe 32.|Valor da
        etapa: 1.750,00 EUR.|Arcos de Valdevez, 11 de fevereiro de 2026""", 11, "Times-Roman",
        gap=8)
    p.t(60, 330, "Pelo cliente,", 11, "Times-Roman")
    p.sign(70, 370, 111)
    p.t(60, 385, "Eduarda Lobato Reis", 11, "Times-Roman")
    p.t(60, 399, "Presidente da Direção", 11, "Times-Roman")
    return p.end()


def papers() -> Iterator[Paper]:
    yield one("closing-letter", "text", _closing(), truth(
        "acceptance_certificate", "accepted", True, "en", client="THORNAPPLE MARITIME HOLDINGS PLC",
        project="Project Windlass - vendor due diligence", project_code="OP/20418-3",
        milestone="Phase Two (red-flag report)", signatory_name="Rosalind Achterberg",
        signatory_title="Company Secretary", signature_date="2026-02-09", amount="38500.00 GBP",
        po_number="77-0913"))
    yield one("board-vote", "text", _refusal(), truth(
        "acceptance_certificate", "rejected", True, "en", client="Cinder Creek Water District",
        project="Rate Ordinance Redraft", project_code="CCWD-25-117", milestone="Task 4",
        signatory_name="Marguerite Tolliver", signatory_title="General Manager",
        signature_date="2026-03-03", amount="16200.00 USD"))
    yield one("mandat", "text", _kanzlei(), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "de",
        client="Stiftung Lindenhof Altenhilfe", project="Neufassung der Heimverträge",
        project_code="441/25 HS", milestone="2. Teil: Mustervertrag Kurzzeitpflege",
        signatory_name="Hannelore Quast", signatory_title="Leiterin Vertragswesen",
        signature_date="2026-02-18", amount="4850.00 EUR",
        conditions=["§ 7 Abs. 2 an die neue Landesverordnung anpassen",
                    "Anlage 3 (Preisverzeichnis) in leichter Sprache nachreichen"]))
    yield one("etude", "text", _etude(), truth(
        "acceptance_certificate", "undecided", False, "fr", client="Fromageries Vaucelin SA",
        project="Refonte des accords de distribution", project_code="2025-B-318",
        milestone="Lot 1 - Audit des contrats en vigueur", signatory_name="Solange Pestel",
        signatory_title="Directrice juridique", amount="9400.00 EUR", po_number="4500-2217",
        warnings=["partly_signed"]))
    yield one("taken-back", "text", _quoted(), truth(
        "email", "rejected", None, "en", client="Brackwater Energy Ltd",
        project="Consent strategy paper", project_code="BWE-0552", milestone="Milestone 2",
        signatory_name="Adaeze Chukwuma", signatory_title="Head of Consents",
        signature_date="2026-03-12", amount="21750.00 GBP"))
    yield one("hito-norte", "text", _acta(), truth(
        "acceptance_certificate", "accepted", True, "es",
        client="Mancomunidad de Aguas del Alto Júcar",
        project="Regularización de servidumbres de acueducto", project_code="2025/SJ-09",
        milestone="Hito 3, Expediente de expropiación del tramo norte",
        signatory_name="Fermín Echagüe Salto", signatory_title="Director de Patrimonio",
        signature_date="2026-01-27", amount="12300.00 EUR"))
    yield one("two-trustees", "text", _trustees(), truth(
        "acceptance_certificate", "undecided", False, "en", client="The Penhallow Almshouse Trust",
        project="Scheme of arrangement, almshouse estate", project_code="PAT/CW/0088",
        milestone="Stage 2: settled draft scheme", signatory_name="Olwen Madoc",
        signatory_title="Treasurer", amount="7260.00 GBP", warnings=["partly_signed"]))
    yield one("parere", "text", _verbale(), truth(
        "acceptance_certificate", "accepted", True, "it",
        client="Cooperativa Vetraria Murgiana s.c.a r.l.", project="Contenzioso appalti pubblici",
        project_code="INC-25/0614", milestone="Fase II - Parere pro veritate",
        signatory_name="Nicoletta Sgarbossa", signatory_title="Amministratrice delegata",
        signature_date="2026-03-05", amount="3900.00 EUR"))
    yield one("dossier-toets", "text", _toets(), truth(
        "acceptance_certificate", "rejected", True, "nl", client="Woonstichting De Zeven Bruggen",
        project="Herziening huurvoorwaarden 2026", project_code="26.00341",
        milestone="Deel B - Algemene bepalingen zelfstandige woonruimte",
        signatory_name="Willemijn Stoop", signatory_title="manager Verhuur",
        signature_date="2026-01-20", amount="5125.00 EUR"))
    yield one("msa-sow", "text", _engagement(), truth(
        "statement_of_work", None, True, "en", client="Halloran Pike Insurance Company",
        project="State filing remediation", project_code="HP-MSA-SOW04",
        signatory_name="Everett Blaylock", signatory_title="VP, Compliance",
        signature_date="2026-01-22", amount="52000.00 USD", po_number="3390021"))
    page = _probate()
    yield one("glebe", "scan", scanned(page, 5, -0.7), truth(
        "acceptance_certificate", "accepted", True, "en", client="Marlpit College",
        project="Registration of unregistered glebe land", project_code="TB-1177",
        milestone="Bundle C, western parishes", signatory_name="L. Farnaby",
        signatory_title="Estates Bursar", signature_date="2026-03-23", amount="2940.00 GBP"), page)
    yield one("marcas", "text", _aceite(), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "pt",
        client="Adega Cooperativa de Valdevez, CRL", project="Registo de marcas na União Europeia",
        project_code="PI-2025-77", milestone="Etapa 1 - Pesquisa de anterioridades",
        signatory_name="Eduarda Lobato Reis", signatory_title="Presidente da Direção",
        signature_date="2026-02-11", amount="1750.00 EUR",
        conditions=["ser entregue até 28 de fevereiro a pesquisa em falta relativa à classe 32"]))
