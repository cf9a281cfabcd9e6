"""Letters, mails and office papers of all these trades."""

from collections.abc import Iterator

from paper import Paper
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, Spacer, Table

from fourteenth_hand.bench import flow, give, pen, sheet, sign, web, words

S = getSampleStyleSheet()


def ppletter() -> Paper:
    def draw(c):
        c.setFont("Times-Bold", 15)
        c.drawRightString(535, 790, "Ravensworth Biomass plc")
        words(
            c, 60, 740, "Mr K. Ostrowski\nFlueworks International Ltd", face="Times-Roman", size=11
        )
        words(c, 60, 690, "3 February 2026", face="Times-Roman", size=11)
        words(
            c,
            60,
            665,
            "Bag filter retrofit, Unit 1 (our ref RB/CAP/118, PO 300-4471)",
            470,
            11,
            "Times-Bold",
        )
        y = words(
            c,
            60,
            640,
            "Dear Mr Ostrowski,\n\nThank you for your patience. The board considered "
            "the outage report last week and I am glad to say that milestone 3, hot "
            "commissioning, is accepted on the understanding that the spare cages are delivered "
            "to store by the end of March. You may raise your invoice for EUR 141,000.00.\n\n"
            "Yours sincerely",
            470,
            11,
            "Times-Roman",
        )
        sign(c, 60, y - 55, 901, 130, 40)
        words(
            c,
            60,
            y - 75,
            "p.p. Verity Langstaffe\nCommercial Director",
            face="Times-Roman",
            size=11,
        )

    return give(
        "kd-pp-letter", sheet(draw), "accepted_with_conditions yes en",
        """client: Ravensworth Biomass plc
        project: Bag filter retrofit, Unit 1
        code: RB/CAP/118
        po: 300-4471
        milestone: milestone 3, hot commissioning
        who: Verity Langstaffe
        title: Commercial Director
        when: 2026-02-03
        amount: 141000.00 EUR
        - the spare cages are delivered to store by the end of March""",
    )  # fmt: skip


def mailnull() -> Paper:
    css = "body{font:12px 'Liberation Sans'} .h{background:#f3f3f3;padding:6px}"
    body = """<div class=h><b>Gate passes for Thursday</b><br>Priya Nambiar
    &lt;p.nambiar@osier.example&gt;
    <br>Wed 22/10/2025 11:18<br>To: site.team@galvan.example</div><p>Hi all,</p><p>please send me
    the number
    plates for the visit to the Osier Vale pumping station (job GV-415) by noon tomorrow. The
    acceptance
    walk for milestone 2 is a separate date, Yusuf will set it up.</p><p>Hard hats and ear
    protection for
    everybody.</p><p>Priya<br>Site Administrator, Osier Water Ltd</p>"""
    return give(
        "kd-gate-mail", web(body, css), "none none en",
        """client: Osier Water Ltd
        project: Osier Vale pumping station
        code: GV-415
        who: Priya Nambiar
        title: Site Administrator""", kind="email",
    )  # fmt: skip


def mailno() -> Paper:
    css = "body{font:13px Carlito} .q{color:#777;border-top:1px solid #ccc;margin-top:20px}"
    body = """<p><b>From:</b> Linus Abernathy<br><b>Date:</b> 6 June 2026 17:52<br><b>To:</b>
    Sorrel Kaye,
    Hexworthy Controls<br><b>Subject:</b> RE: Sign-off SCADA stage 2, HX-1107</p><p>Dear
    Sorrel,</p><p>Many
    thanks to you and the team for the demo, everyone enjoyed it and the new trend screens are
    lovely. I
    showed the alarm list to the shift on Friday night. On their advice I have to turn stage 2 down
    as
    it stands: it does not do what clause 4 asks for. Shall we talk on Tuesday?</p><p>Warm
    regards,<br>
    Linus Abernathy<br>Operations Director, Wychbold Malt Ltd</p><div class=q>Sorrel Kaye wrote:
    Hello Linus,
    please reply "I accept stage 2" and we will invoice GBP 37,700.</div>"""
    return give(
        "kd-scada-mail", web(body, css), "rejected none en",
        """client: Wychbold Malt Ltd
        project: SCADA
        code: HX-1107
        milestone: stage 2
        who: Linus Abernathy
        title: Operations Director
        when: 2026-06-06
        amount: 37700.00 GBP""", kind="email",
    )  # fmt: skip


def nachtrag() -> Paper:
    css = "body{font:12px 'Liberation Serif'} td{border:1px solid #666;padding:5px;width:50%}"
    body = f"""<h3>Nachtragsvereinbarung Nr. 5</h3><p>zum Vertrag 2024/337 &bdquo;Ertüchtigung
    Klärwerk
    Süderbrook&ldquo;<br>Auftraggeber: Abwasserverband Süderbrook<br>Auftragnehmer: Pumpentechnik
    Vellmar AG
    </p><p>Zusätzliche Leistung: zweites Rührwerk im Faulturm. Mehrvergütung 57.320,00 €
    netto.</p><p>Die
    Vereinbarung bedarf der Unterschrift des Verbandsvorstehers und der kaufmännischen
    Leitung.</p><table
    style="width:100%;border-collapse:collapse"><tr><td style="height:80px;vertical-align:bottom">
    {pen(911, 120, 40, 20, 20)}Kaufmännische Leitung<br>i.V. Gesa Thomsen, 18.03.2026<td
    style="vertical-align:bottom">Verbandsvorsteher<br>Hauke Brodersen,
    Datum:</table><p>Auftragnehmer:
    {pen(912, 100, 34, 10, -8)}</p>"""
    return give(
        "kd-nachtrag", web(body, css, "de"), "undecided no de",
        """client: Abwasserverband Süderbrook
        project: Ertüchtigung Klärwerk Süderbrook
        code: 2024/337
        who: Hauke Brodersen
        title: Verbandsvorsteher
        amount: 57320.00 EUR
        co: 5
        ! partly_signed""", kind="change_order",
    )  # fmt: skip


def courriel() -> Paper:
    css = "body{font:12px Lato} table td{padding:1px 10px 1px 0;color:#567}"
    body = """<table><tr><td>De<td>Clémence Aubertin (Verrerie de Saint-Aubert)<tr><td>À<td>Fours
    Industriels
    Delahaye<tr><td>Date<td>lun. 1 déc. 2025 09:06<tr><td>Objet<td>FID-2291 jalon 4 &ndash; bon pour
    facturation</table><p>Bonjour,</p><p>Bien que je n'aie pas pu assister à la montée en
    température, le
    procès-verbal de l'équipe me suffit : le jalon 4 (séchage du four 2) est validé sans réserve.
    Merci de
    rappeler notre commande 88-1204 sur la facture de 83 500 € HT.</p><p>Cordialement,<br>Clémence
    Aubertin,
    responsable investissements</p>"""
    return give(
        "kd-courriel-four", web(body, css, "fr"), "accepted none fr",
        """client: Verrerie de Saint-Aubert
        code: FID-2291
        milestone: jalon 4 (séchage du four 2)
        po: 88-1204
        who: Clémence Aubertin
        title: responsable investissements
        when: 2025-12-01
        amount: 83500.00 EUR""", kind="email",
    )  # fmt: skip


def ambiguous() -> Paper:
    story = [
        Paragraph("WORK COMPLETION CERTIFICATE", S["Heading2"]),
        Table(
            [
                ["Client", "Al Safwa Cold Stores FZE"],
                ["Contractor", "Frostline Erectors"],
                ["Work", "Ammonia compressor 5 overhaul"],
                ["Job no.", "FE/3342"],
                ["LPO", "ASC-7745"],
                ["Value", "AED 128,000.00"],
            ],
            colWidths=[100, 300],
            hAlign="LEFT",
        ),
        Spacer(1, 10),
        Paragraph(
            "This is to certify that the above work has been completed to our satisfaction and is "
            "accepted.",
            S["Normal"],
        ),
        Spacer(1, 60),
        Paragraph("Joseph Thekkan, Maintenance Manager<br/>Date: 05/04/2026", S["Normal"]),
    ]
    return give(
        "kd-coldstore-wcc", flow(story, lambda c, d: sign(c, 65, 570, 921, 130)), "accepted yes en",
        """client: Al Safwa Cold Stores FZE
        project: Ammonia compressor 5 overhaul
        code: FE/3342
        po: ASC-7745
        who: Joseph Thekkan
        title: Maintenance Manager
        amount: 128000.00 AED
        ! ambiguous_date""",
    )  # fmt: skip


def ordem() -> Paper:
    css = """body{font:11px 'Liberation Sans'} table{width:100%;border-collapse:collapse}
    td{border:1px solid
    #bbb;padding:4px}"""
    body = """<h3>NOTA DE ENCOMENDA NE-26/00318</h3><p>Emitente: Estaleiros Ria Mansa, S.A. &ndash;
    Fornecedor: Tintas Boreal, Lda. &ndash; 11/02/2026</p><p>Obra: Rebocador Construção 77
    (C77)</p><table>
    <tr><td>Primário epóxi 800 L<td>9.120,00 €<tr><td>Antivegetativo 600 L<td>11.340,00
    €<tr><td><b>Total (sem
    IVA)</b><td><b>20.460,00 €</b></table><p>Emitido eletronicamente, dispensa assinatura. A
    receção das
    mercadorias não implica a sua aceitação.</p>"""
    return give(
        "kd-nota-encomenda", web(body, css, "pt"), "none none pt",
        """client: Estaleiros Ria Mansa, S.A.
        project: Rebocador Construção 77
        code: C77
        amount: 20460.00 EUR
        po: NE-26/00318""", kind="purchase_order",
    )  # fmt: skip


def recordatorio() -> Paper:
    css = "body{font:12px 'DejaVu Sans'} .h{border-bottom:1px solid #999;padding-bottom:6px}"
    body = """<div class=h>De: Nerea Lizaso (Calderas Lizaso)<br>Para: Obras, Hotel Balneario
    Fuentelsol<br>
    Fecha: 15 de abril de 2026<br>Asunto: Recordatorio: acta de recepción sala de calderas,
    CL-0519</div><p>
    Buenos días:</p><p>Les recordamos que el acta de la fase 2 sigue pendiente de su firma desde el
    27 de
    marzo. La fase 1 quedó aceptada en febrero. En cuanto nos devuelvan el acta firmada emitiremos
    la
    factura de 26.400,00 €.</p><p>Un saludo,<br>Nerea Lizaso</p>"""
    return give(
        "kd-recordatorio", web(body, css, "es"), "undecided none es",
        """client: Hotel Balneario Fuentelsol
        project: sala de calderas
        code: CL-0519
        milestone: fase 2
        amount: 26400.00 EUR""", kind="email",
    )  # fmt: skip


def voidpay() -> Paper:
    def draw(c):
        words(c, 60, 790, "PAYMENT CERTIFICATE 11", size=16, face="Helvetica-Bold")
        words(
            c,
            60,
            760,
            "Contract PTN-330 Sludge dryer, Portnell WwTW\nClient: Three Valleys Drainage "
            "Board\nContractor: Ingram & Stoke Process\nCertified this period: GBP 96,004.15\n"
            "Certified by: Duncan Wraith, Contract Administrator\nDate: 30 September 2025",
        )
        sign(c, 80, 650, 931, 120)
        c.setStrokeColor("#b01010")
        c.setFillColor("#b01010")
        c.setLineWidth(3)
        c.line(50, 640, 540, 800)
        c.setFont("Helvetica-Bold", 40)
        c.drawString(330, 640, "VOID")
        c.setFillColor("#000000")
        words(c, 60, 600, "Replaced by certificate 11A of 7 October 2025.", size=9)

    return give(
        "kd-paycert-void", sheet(draw), "undecided yes en",
        """client: Three Valleys Drainage Board
        project: Sludge dryer, Portnell WwTW
        code: PTN-330
        who: Duncan Wraith
        title: Contract Administrator
        when: 2025-09-30
        amount: 96004.15 GBP
        ! draft_or_void""",
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield from (ppletter(), mailnull(), mailno(), nachtrag(), courriel(), ambiguous(), ordem())
    yield from (recordatorio(), voidpay())
