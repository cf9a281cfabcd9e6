"""Agriculture: parlours, irrigation, greenhouses, drainage, harvest hours."""

from collections.abc import Iterator

from paper import Paper
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, Spacer, Table

from fourteenth_hand.bench import box, flow, give, pen, sheet, sign, square, web, words

S = getSampleStyleSheet()
GRID = [("GRID", (0, 0), (-1, -1), 0.4, colors.black)]


def parlour() -> Paper:
    def draw(c):
        words(c, 50, 795, "GREENLANE DAIRY ENGINEERING", size=15, face="Helvetica-Bold")
        words(c, 50, 778, "Commissioning form - please leave one copy with the farmer", size=9)
        y = 750
        for key, value in (
            ("Farm", "Messrs J & T Pickersgill, High Ackworth Farm"),
            ("Installation", "24-point swing-over parlour"),
            ("Job", "GDE 6140"),
            ("Part handed over", "Vacuum and wash system"),
            ("Balance due on signing", "£21,450.00 + VAT"),
        ):
            c.rect(50, y - 6, 130, 20)
            c.rect(180, y - 6, 360, 20)
            words(c, 55, y, key, size=9)
            words(c, 185, y, value, size=10)
            y -= 20
        for text in ("Vacuum 42 kPa steady", "Wash cycle complete, 78 deg C", "Alarm tested"):
            y -= 20
            square(c, 55, y - 4, "tick")
            words(c, 75, y - 2, text)
        words(
            c, 50, y - 45, "I have been shown how to use the plant and I am taking it over today."
        )
        words(
            c,
            50,
            y - 100,
            "Farmer:  T. Pickersgill (partner)                      Date: 7th Nov 2025",
        )
        sign(c, 192, y - 104, 801, 58, 24)
        words(c, 50, y - 150, "Fitter:  S. Crabtree")
        sign(c, 150, y - 153, 802, 70, 26)

    return give(
        "kd-parlour", sheet(draw), "accepted yes en",
        """client: Messrs J & T Pickersgill
        project: 24-point swing-over parlour
        code: GDE 6140
        milestone: Vacuum and wash system
        who: T. Pickersgill
        title: partner
        when: 2025-11-07
        amount: 21450.00 GBP""",
    )  # fmt: skip


def melken() -> Paper:
    css = """body{font:11px 'Liberation Sans'} table{width:100%;border-collapse:collapse}
    td,th{border-bottom:1px solid #bbb;padding:4px;text-align:right}
    td:first-child{text-align:left}"""
    body = """<h2>Rechnung RE-2026-3318</h2><p>Hofland Stalltechnik GmbH<br>an: Agrargenossenschaft
    Wiesenau eG</p><p>Rechnungsdatum 30.04.2026, fällig 14.05.2026. Projekt: Melkroboter Stall 2
    (HS-881).
    Ihre Bestellung AW-26-55. Leistung abgenommen am 21.04.2026.</p><table><tr><td>Melkroboter, 2.
    Rate
    <td>63.000,00 €<tr><td>USt. 19 %<td>11.970,00 €<tr><td><b>Gesamtbetrag</b><td><b>74.970,00 €</b>
    </table><p>Bitte überweisen Sie ohne Abzug. Reklamationen innerhalb von 8 Tagen.</p>"""
    return give(
        "kd-rechnung-melk", web(body, css, "de"), "none none de",
        """client: Agrargenossenschaft Wiesenau eG
        project: Melkroboter Stall 2
        code: HS-881
        po: AW-26-55""", kind="other",
    )  # fmt: skip


def pivot() -> Paper:
    css = """body{font:12px Carlito} table{border-collapse:collapse;width:100%} td,th{border:1px
    solid
    #555;padding:4px}"""
    body = f"""<h3>CONSTAT DE MISE EN EAU ET RÉCEPTION</h3><p>Installateur : Irriplaine SARL<br>
    Exploitant : GAEC de la Haute Borne<br>Affaire : IP-25-073 Réseau enterré et pivot 8
    tours<br>Devis
    accepté n° D-1190 du 12 mars 2025<br>Montant du solde : 31 260,00 € HT</p><p>Réception
    prononcée le
    20 juin 2025 avec les points suivants à reprendre
    :</p><table><tr><th>Point<th>Délai<th>Visa<tr><td>
    Fuite au raccord de la borne 6<td>5 jours<td>{pen(811, 24, 14)}<tr><td>Asservissement de la
    pompe à
    revoir<td>30/06<td>{pen(811, 26, 13)}</table><p style="margin-top:46px">{
        pen(812, 120, 38, 240, -2)
    }
    L'exploitant : Didier Jacquemart, gérant</p><p>L'installateur : absent</p>"""
    return give(
        "kd-pivot", web(body, css, "fr"), "accepted_with_conditions yes fr",
        """client: GAEC de la Haute Borne
        project: Réseau enterré et pivot 8 tours
        code: IP-25-073
        who: Didier Jacquemart
        title: gérant
        when: 2025-06-20
        amount: 31260.00 EUR
        - Fuite au raccord de la borne 6
        - Asservissement de la pompe à revoir""",
    )  # fmt: skip


def riego() -> Paper:
    story = [
        Paragraph("ORDEN DE COMPRA 4500-2291", S["Heading1"]),
        Paragraph(
            "Comunidad de Regantes Vega del Salobral &nbsp;·&nbsp; fecha 9 de enero de 2026",
            S["Normal"],
        ),
        Paragraph(
            "Proveedor: Bombas Iturralde, S.A. &nbsp;·&nbsp; Proyecto: Modernización sector IV "
            "(MS4-26)",
            S["Normal"],
        ),
        Spacer(1, 10),
        Table(
            [
                ["Línea", "Descripción", "Cant.", "Importe €"],
                ["1", "Bomba vertical 160 kW", "2", "71.800,00"],
                ["2", "Variador de frecuencia", "2", "18.640,00"],
                ["", "Total sin IVA", "", "90.440,00"],
            ],
            style=GRID,
            colWidths=[50, 240, 50, 90],
        ),
        Spacer(1, 10),
        Paragraph(
            "La aceptación del pedido debe remitirse en 48 horas. El material no conforme será "
            "rechazado.",
            S["Normal"],
        ),
        Spacer(1, 40),
        Paragraph("Leandro Espinosa, secretario", S["Normal"]),
    ]
    return give(
        "kd-orden-bombas", flow(story, lambda c, d: sign(c, 70, 589, 821, 110)), "none yes es",
        """client: Comunidad de Regantes Vega del Salobral
        project: Modernización sector IV
        code: MS4-26
        who: Leandro Espinosa
        title: secretario
        when: 2026-01-09
        amount: 90440.00 EUR
        po: 4500-2291""", kind="purchase_order",
    )  # fmt: skip


def kas() -> Paper:
    css = (
        "body{font:12px 'DejaVu Sans'} .n{font:26px 'Dancing Script';border-bottom:1px solid #333}"
    )
    body = """<h3>Opleverbon 2026-0148</h3><p>Kassenbouw Westerhof B.V. voor Kwekerij De
    Rozenhof<br>Werk:
    schermdoek afdeling 3 en 4 &middot; order 61190 &middot; opdrachtnr. klant
    KR-2026-09</p><p>Overeengekomen
    prijs: € 44.890,00 exclusief btw</p><p>&#9632; akkoord, werk opgeleverd<br>&#9633; akkoord met
    opmerkingen<br>&#9633; niet akkoord</p><p>Digitaal ondertekend op tablet door:</p><span
    class=n>Arjan
    Kortekaas</span><p>Arjan Kortekaas, bedrijfsleider<br>21-05-2026 16:48</p>"""
    return give(
        "kd-opleverbon-kas", web(body, css, "nl"), "accepted yes nl",
        """client: Kwekerij De Rozenhof
        project: schermdoek afdeling 3 en 4
        code: 61190
        po: KR-2026-09
        who: Arjan Kortekaas
        title: bedrijfsleider
        when: 2026-05-21
        amount: 44890.00 EUR""",
    )  # fmt: skip


def vindima() -> Paper:
    def draw(c):
        words(c, 50, 795, "FOLHA DE HORAS - VINDIMA 2025", size=14, face="Helvetica-Bold")
        words(
            c,
            50,
            775,
            "Empresa: Mãos da Terra, Trabalho Agrícola, Lda.    Cliente: Quinta do Vale "
            "Escuro, S.A.\nSemana: 15 a 20 de setembro    Obra: QVE-V25",
        )
        rows = [
            ["Equipa", "Seg", "Ter", "Qua", "Qui", "Sex", "Sáb", "Total"],
            ["A (6 pessoas)", "48", "48", "45", "48", "48", "24", "261"],
            ["B (4 pessoas)", "32", "32", "30", "-", "32", "16", "142"],
            ["Total", "80", "80", "75", "48", "80", "40", "403"],
        ]
        t = Table(rows, style=GRID, colWidths=[110] + [48] * 7)
        t.wrapOn(c, 500, 100)
        t.drawOn(c, 50, 660)
        words(c, 50, 640, "403 horas a 8,90 € = 3.586,70 €")
        words(c, 50, 600, "Horas conferidas e aprovadas pelo cliente")
        words(
            c,
            50,
            550,
            "Ass.                                              Filipa Resende, enóloga, 22/09/2025",
        )
        sign(c, 80, 550, 831, 100, 32)

    return give(
        "kd-vindima", sheet(draw), "accepted yes pt",
        """client: Quinta do Vale Escuro, S.A.
        code: QVE-V25
        who: Filipa Resende
        title: enóloga
        when: 2025-09-22
        amount: 3586.70 EUR""", kind="timesheet_approval",
    )  # fmt: skip


def dryer() -> Paper:
    css = "body{font:13px/1.6 'Liberation Serif'} h2{font-variant:small-caps}"
    body = f"""<h2>Certificate of Final Completion</h2><p>Grain dryer and intake pit, contract
    BGS-2025-40</p><p>Fenwick Arable Partnership certifies to Borrowdale Grain Systems Ltd that the
    works have been finally completed in accordance with the contract on 29 August 2025, and
    accepts the
    same. The final balance of sixty-eight thousand four hundred pounds (£64,800.00) is payable
    within
    30 days.</p><p style="margin-top:60px">{pen(841, 140, 42, 0, 4)}Hugo Fenwick, Managing
    Partner<br>
    2 September 2025</p>"""
    return give(
        "kd-dryer-words", web(body, css, margin="28mm"), "accepted yes en",
        """client: Fenwick Arable Partnership
        project: Grain dryer and intake pit
        code: BGS-2025-40
        who: Hugo Fenwick
        title: Managing Partner
        when: 2025-09-02
        ! amount_words_disagree""",
    )  # fmt: skip


def drainage() -> Paper:
    p = S["BodyText"]
    story = [
        Paragraph("Scope of Work and Price", S["Title"]),
        Paragraph(
            "Tile drainage of the Forty Acre and Lower Marsh, season 2026. Statement of work no. "
            "SOW-D26-7 between Saltmarsh Farms LLC (Client) and Delta Tile Co.",
            p,
        ),
        Paragraph(
            "1. Lay 38,000 ft of 4 inch tile at 50 ft spacing. 2. Two outlets. 3. As-built map "
            "with GPS positions.",
            p,
        ),
        Paragraph(
            "Client will inspect each field on completion and shall notify acceptance or rejection "
            "on Form A (attached to each invoice).",
            p,
        ),
        Paragraph("Total price: $61,250.00", p),
        Spacer(1, 50),
        Table(
            [
                ["____________________", "____________________"],
                ["Client: Merle Thibodaux, Manager", "Delta Tile Co.: R. Guidry"],
                ["Date:", "Date: 01/22/2026"],
            ],
            colWidths=[230, 230],
        ),
    ]
    return give(
        "kd-sow-drainage", flow(story, lambda c, d: sign(c, 300, 603, 851, 110)), "none no en",
        """client: Saltmarsh Farms LLC
        project: Tile drainage of the Forty Acre and Lower Marsh
        code: SOW-D26-7
        who: Merle Thibodaux
        title: Manager
        amount: 61250.00 USD
        ! partly_signed""", kind="statement_of_work",
    )  # fmt: skip


def serra() -> Paper:
    css = "body{font:12px Lato;color:#243} .c{columns:2} h1{color:#2c7a3f}"
    body = """<h1>Serre che respirano</h1><p><b>Agrivetro S.p.A.</b> &ndash; catalogo primavera
    2026</p><div
    class=c><p>Coperture in vetro diffuso, montaggio in 20 giorni, collaudo compreso nel
    prezzo.</p><p>Il
    modello AV-8 parte da &euro; 96,00 al m². Prenotate il sopralluogo entro il 31 marzo.</p><p>
    &laquo;Abbiamo accettato la serra senza una sola riserva&raquo; &ndash; Azienda Agricola
    Monteleggio
    </p></div><p>Informazioni: vendite@agrivetro.example</p>"""
    return give("kd-catalogo-serre", web(body, css, "it"), "none none it", kind="other")


def silo() -> Paper:
    css = "body{font:12px 'Liberation Sans'} .c{border:2px solid #333;padding:10px}"
    body = f"""<div class=c><h3>Handover slip: feed silo, 22 t</h3><p>Supplier Tarnside Silos,
    customer
    Brackenthwaite Poultry Ltd, order BP-2207, job TS-0915, £8,640.00</p><p>{box("tick")} Silo
    erected
    &emsp; {box("tick")} Auger runs &emsp; {box("cross")} Load cell reads wrong</p><p>Customer:
    "Not taking
    it until the load cell is sorted. No payment."</p><p style="margin-top:30px">{
        pen(861, 110, 36, 0, 2)
    }
    <br>Ellen Postlethwaite, farm manager, 15 May 2026</p></div>"""
    return give(
        "kd-silo-slip", web(body, css), "rejected yes en",
        """client: Brackenthwaite Poultry Ltd
        project: feed silo, 22 t
        code: TS-0915
        po: BP-2207
        who: Ellen Postlethwaite
        title: farm manager
        when: 2026-05-15
        amount: 8640.00 GBP""",
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield from (parlour(), melken(), pivot(), riego(), kas(), vindima(), dryer(), drainage())
    yield from (serra(), silo())
