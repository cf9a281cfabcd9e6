"""Maintenance and facility services: service reports, handovers, monthly sheets."""

from collections.abc import Iterator

from paper import Paper
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, Spacer, Table

from fourteenth_hand.bench import (
    flow,
    give,
    over,
    pen,
    ring,
    rubber,
    seal,
    sheet,
    sign,
    web,
    words,
)

S = getSampleStyleSheet()


def lift() -> Paper:
    def draw(c):
        c.rect(40, 420, 515, 390)
        c.setFont("Courier-Bold", 13)
        c.drawString(50, 788, "HALLAM LIFTS LTD      SERVICE REPORT  No 558213")
        c.line(40, 778, 555, 778)
        y = words(
            c,
            50,
            760,
            "SITE      Copperfield House, Goods Lift 2\n"
            "CUSTOMER  Marchmont Property Care Ltd\nJOB       JB-2291 Controller replacement\n"
            "ORDER     MPC/24418\nENGINEER  D. Okoro     HOURS 11.5",
            face="Courier",
        )
        y = words(
            c,
            50,
            y - 10,
            "WORK DONE: old relay controller removed, new controller fitted, "
            "floor levels set, load test 125 % carried out. Lift left in service.",
            face="Courier",
            wide=490,
        )
        y = words(c, 50, y - 10, "FIXED PRICE GBP 13,750.00 PLUS VAT", face="Courier-Bold")
        words(c, 50, y - 14, "CUSTOMER TO COMPLETE: WORK SATISFACTORY   YES  /  NO", face="Courier")
        c.setStrokeColor("#1b2f8a")
        c.ellipse(295, y - 19, 328, y - 3)
        c.setStrokeColor("#000000")
        words(
            c,
            50,
            450,
            "SIGNED                          NAME Ruth Adeyemi  DATE 21/11/25",
            face="Courier",
        )
        sign(c, 95, 450, 201, 110)
        words(c, 50, 430, "POSITION Building Manager", face="Courier")

    return give(
        "kd-lift-report", sheet(draw), "accepted yes en",
        """client: Marchmont Property Care Ltd
        project: Controller replacement
        code: JB-2291
        who: Ruth Adeyemi
        title: Building Manager
        when: 2025-11-21
        amount: 13750.00 GBP
        po: MPC/24418""",
    )  # fmt: skip


def schoonmaak() -> Paper:
    css = """body{font:12px 'Liberation Sans'} table{width:100%;border-collapse:collapse}
    td,th{border:1px solid #777;padding:4px;text-align:center} td:first-child{text-align:left}"""
    body = f"""<h2>Proces-verbaal van oplevering eindschoonmaak</h2><p>Opdrachtgever:
    <b>Woonstichting
    De Zeeuwse Poort</b><br>Opdrachtnemer: Van Hulst Gevel &amp; Glas B.V.<br>Project: Nieuwbouw
    Havenkwartier blok C, werknummer 25.0417<br>Termijn: termijn 2, bouwlaag 4 t/m 6 (€ 8.920,00
    excl. btw)</p><table><tr><th>Onderdeel<th>Ja<th>Nee<tr><td>Vloeren vrij van
    cementsluier<td>X<td>
    <tr><td>Beglazing streeploos binnen en buiten<td>X<td><tr><td>Kozijnen vrij van tape<td><td>X
    <tr><td>Sanitair ontkalkt<td>X<td><tr><td><b>Werk goedgekeurd en opgeleverd</b><td><td><b>X</b>
    </table><p>Toelichting: op alle zes de kopgevels zit nog schilderstape en in 11 woningen
    lijmresten. Wij keuren dit werk af; nieuwe opname op afspraak.</p>
    <p style="margin-top:45px">{pen(211, 120, 36, 10)} _______________________<br>Namens de
    opdrachtgever: Wouter de Bree, opzichter, 6 oktober 2025</p>"""
    return give(
        "kd-oplevering-schoon", web(body, css, "nl"), "rejected yes nl",
        """client: Woonstichting De Zeeuwse Poort
        project: Nieuwbouw Havenkwartier blok C
        code: 25.0417
        milestone: termijn 2, bouwlaag 4 t/m 6
        who: Wouter de Bree
        title: opzichter
        when: 2025-10-06
        amount: 8920.00 EUR""",
    )  # fmt: skip


def chiller() -> Paper:
    css = """body{font:11px/1.5 Lato} .h{background:#00566b;color:white;padding:10px 14px;
    font-size:16px} .two{columns:2;column-gap:30px} .m{font-size:7.5px;color:#555}"""
    body = f"""<div class=h>Coldharbour Cooling &nbsp;|&nbsp; Job completion notice</div>
    <div class=two><p><b>Site</b><br>Tannery Lane Data Hall<br><b>Client</b><br>Wrenfield Hosting
    Group<br><b>Job</b><br>CH-J-10977</p><p><b>Works</b><br>Chiller 3 compressor exchange<br>
    <b>Finished</b><br>18 February 2026<br><b>Price</b><br>EUR 28,300.00</p></div>
    <p>We are pleased to tell you that the works above are complete. Our engineer has tested the
    unit
    at full load and is satisfied with the result.</p><p style="margin-top:40px">{pen(221, 120, 36)}
    <br>Declan Foy, Service Manager, Coldharbour Cooling<br>19 February 2026</p>
    <p><b>Client's confirmation</b> (please return a signed copy)<br><br>Name
    ..........................
    &nbsp; Signature .......................... &nbsp; Date ..............</p>
    <p class=m>Works not objected to in writing within ten working days of this notice are treated
    as
    accepted by the Client for the purposes of clause 14. Accepted works are invoiced in
    full.</p>"""
    return give(
        "kd-chiller-notice", web(body, css), "undecided no en",
        """client: Wrenfield Hosting Group
        project: Chiller 3 compressor exchange
        code: CH-J-10977
        amount: 28300.00 EUR
        ! partly_signed""",
    )  # fmt: skip


def hausmeister() -> Paper:
    story = [
        Paragraph("Leistungsnachweis Monat März 2026", S["Heading1"]),
        Paragraph(
            "Gebäudedienste Brunsbeck GmbH · Objekt: Rathaus II, Stadt Ellernhude · "
            "Rahmenvertrag RV-0815/24",
            S["Normal"],
        ),
        Spacer(1, 10),
        Table(
            [
                ["Datum", "Tätigkeit", "Mitarbeiter", "Std."],
                ["03.03.", "Wartung Lüftung UG", "Kroll", "6,5"],
                ["11.03.", "Leuchtmittel Flur 2. OG", "Kroll", "3,0"],
                ["12.03.", "Notdienst Rohrbruch", "Yildiz", "4,5"],
                ["24.03.", "Filterwechsel, Riementausch", "Yildiz", "7,0"],
                ["", "Summe", "", "21,0"],
            ],
            colWidths=[60, 240, 90, 50],
            style=[
                ("GRID", (0, 0), (-1, -1), 0.3, colors.grey),
                ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey),
            ],
        ),
        Spacer(1, 10),
        Paragraph("Abzurechnen: 21,0 Std. × 58,00 € = 1.218,00 € zzgl. USt.", S["Normal"]),
        Paragraph("Bestell-Nr. der Stadt: 2026-ZGM-0077", S["Normal"]),
        Spacer(1, 14),
        Paragraph("Sachlich richtig, Stunden freigegeben:", S["Normal"]),
    ]

    def ink(c, doc):
        sign(c, 70, 500, 231, 90)
        words(c, 60, 480, "i.A. Jörn Petersen, Zentrales Gebäudemanagement, 02.04.2026", size=9)
        seal(c, 400, 505, ["STADT ELLERNHUDE", "ZGM"], 4, 120, "#24478f")

    return give(
        "kd-leistungsnachweis", flow(story, ink), "accepted yes de",
        """client: Stadt Ellernhude
        project: Rathaus II
        code: RV-0815/24
        who: Jörn Petersen
        title: Zentrales Gebäudemanagement
        when: 2026-04-02
        amount: 1218.00 EUR
        po: 2026-ZGM-0077""", kind="timesheet_approval",
    )  # fmt: skip


def roof() -> Paper:
    css = """body{font:12px 'DejaVu Sans'} .r{float:right;border:1px solid;padding:4px}
    u{text-decoration-thickness:.5px}"""
    page = web(
        """<div class=r>WO 88-4102<br>PO 5500-917</div><h3>WORK ORDER CLOSE-OUT</h3>
    <p>Ashgrove Retail Trust &mdash; Store 41, Penmarrow<br>Work: re-seal of roof, sections
    A&ndash;D
    <br>Vendor: Tipping Brothers Roofing<br>Not-to-exceed: $18,900.00</p><p>Store manager, check
    one:</p><p style="line-height:2.2">&#9633; Work is complete and accepted<br>&#9633; Work is
    complete but I have comments<br>&#9633; Work is not complete</p><p>Comments:
    <u>&emsp;&emsp;&emsp;
    &emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;</u></p>
    <p style="margin-top:40px">Store manager (print): Consuelo Baird &emsp; Date: Sept 8,
    2025</p>""",
        css,
    )

    def draw(c):
        sign(c, 70, 540, 241, 130, 36)
        c.setStrokeColor("#1b2f8a")
        c.setLineWidth(1.6)
        for y in (680, 660):
            c.line(53, y, 56, y - 3)
            c.line(56, y - 3, 66, y + 11)

    return give(
        "kd-roof-closeout", over(page, sheet(draw)), "undecided yes en",
        """client: Ashgrove Retail Trust
        project: re-seal of roof, sections A–D
        code: 88-4102
        po: 5500-917
        who: Consuelo Baird
        title: Store manager
        when: 2025-09-08
        amount: 18900.00 USD""",
    )  # fmt: skip


def ascensori() -> Paper:
    css = "body{font:12px 'Liberation Serif'} .o{border:1px solid #555;padding:8px}"
    body = f"""<h3>Rapporto d'intervento n. 4471/2026</h3><div class=o>Cliente: Condominio Parco
    Belsito
    &ndash; amm.re rag. Tullio Bassani<br>Impianto: autoclave e pompe di rilancio<br>Rif. preventivo
    P-2026/118 &ndash; importo a corpo &euro; 4.380,00 + IVA 10 %</div><p>Lavori eseguiti in data
    22/04/2026: sostituzione di due elettropompe, nuovo inverter, prova di tenuta. Tecnico: Loris
    Manfrin, Termoidea S.n.c.</p><p>Il cliente dichiara: lavori eseguiti a regola d'arte
    {ring(22)}SÌ
    &emsp; NO</p><p>Note del cliente: resta da sostituire il manometro della mandata, fornito rotto;
    il saldo si paga a manometro montato.</p><p style="margin-top:46px">Firma del cliente
    {pen(251, 130, 40, 10)}<br><br>Tullio Bassani, amministratore, 22/04/2026</p>"""
    return give(
        "kd-rapporto-autoclave", web(body, css, "it"), "accepted_with_conditions yes it",
        """client: Condominio Parco Belsito
        project: autoclave e pompe di rilancio
        code: P-2026/118
        who: Tullio Bassani
        title: amministratore
        when: 2026-04-22
        amount: 4380.00 EUR
        - resta da sostituire il manometro della mandata, fornito rotto""",
    )  # fmt: skip


def hvacform() -> Paper:
    def draw(c):
        f = c.acroForm
        words(c, 60, 780, "Facility Handback Form", size=18, face="Helvetica-Bold")
        words(c, 60, 755, "Beaconsyde FM  |  complete on screen, then save")
        fields = (
            ("Client", "Lowther Grange School Trust"),
            ("Project", "Summer boiler renewal"),
            ("Project ref.", "BFM/0661"),
            ("Stage", "Stage 2 - Block D plant room"),
            ("Stage value", "GBP 41,280.00"),
            ("Signed by (client)", "/s/ Oswin Tranter"),
            ("Position", "Estates Bursar"),
            ("Date", "29 August 2025"),
        )
        for i, (key, value) in enumerate(fields):
            words(c, 60, 720 - 30 * i, key)
            f.textfield(
                name=f"f{i}",
                value=value,
                x=180,
                y=712 - 30 * i,
                width=300,
                height=20,
                fontSize=10,
                borderWidth=0.5,
            )
        words(c, 60, 460, "The client confirms that the stage is:")
        for i, (key, text) in enumerate(
            (("acc", "accepted"), ("snag", "accepted, snags listed below"), ("rej", "not accepted"))
        ):
            f.checkbox(
                name=key, x=62, y=430 - 24 * i, size=14, checked=key == "acc", buttonStyle="check"
            )
            words(c, 85, 433 - 24 * i, text)
        words(c, 60, 350, "Snags")
        f.textfield(name="snags", value="none", x=180, y=335, width=300, height=24, fontSize=10)

    return give(
        "kd-handback-form", sheet(draw), "accepted yes en",
        """client: Lowther Grange School Trust
        project: Summer boiler renewal
        code: BFM/0661
        milestone: Stage 2 - Block D plant room
        who: Oswin Tranter
        title: Estates Bursar
        when: 2025-08-29
        amount: 41280.00 GBP""", form="form",
    )  # fmt: skip


def extincteurs() -> Paper:
    css = """body{font:12px/1.5 Carlito}
    .d{font-size:70px;color:#ddd;position:fixed;top:300px;left:120px}"""
    body = f"""<div class=d>PROJET</div><div style="position:relative"><h3>Attestation de fin de
    prestation</h3><p>Prestataire : Sécurifeu Armorique &ndash; Client : Résidence services Les
    Ajoncs<br>Chantier : Mise à niveau du désenfumage, réf. SFA-1803<br>Montant : 17 845,00 € HT</p>
    <p>Le client reconnaît que la prestation est achevée et acceptée sans réserve.</p><p>Fait à
    ............... le ...............</p><p>Pour le client : Mme Anne-Lise Cornic,
    directrice<br><br>
    <br>(signature)</p><p>Pour le prestataire : {pen(261, 100, 34, 10)}</p></div>"""
    return give(
        "kd-desenfumage", web(body, css, "fr"), "undecided no fr",
        """client: Résidence services Les Ajoncs
        project: Mise à niveau du désenfumage
        code: SFA-1803
        who: Anne-Lise Cornic
        title: directrice
        amount: 17845.00 EUR
        ! draft_or_void
        ! partly_signed""",
    )  # fmt: skip


def limpeza() -> Paper:
    css = "body{font:12px 'Liberation Sans'} td{padding:4px 12px 4px 0}"
    body = f"""<h2>AUTO DE RECEÇÃO DE SERVIÇOS</h2><table><tr><td>Entidade adjudicante<td>Hospital
    Distrital de Vale Formoso, E.P.E.<tr><td>Prestador<td>Alvorada Higiene Técnica, Lda.<tr><td>
    Contrato<td>n.º 114/2025 &ndash; Descontaminação de condutas AVAC<tr><td>Fase<td>Fase 1 &ndash;
    Bloco operatório<tr><td>Valor da fase<td>22.650,00 € (s/ IVA)<tr><td>N.º de compromisso<td>
    C-25/30771</table><p>Aos 17 dias do mês de setembro de 2025, verificou-se que os trabalhos da
    Fase 1 foram executados em conformidade com o caderno de encargos, pelo que se lavra o presente
    auto de receção, aceitando-se os serviços e autorizando-se a faturação.</p>
    <p style="margin-top:60px">{pen(271, 150, 40, 0, 2)}<br>Eng.ª Teresa Valadares<br>Diretora dos
    Serviços de Instalações</p>{
        rubber(["H.D. VALE FORMOSO", "S.I.E."], "#205030", 9, 300, 20, 120)
    }"""
    return give(
        "kd-auto-avac", web(body, css, "pt"), "accepted yes pt",
        """client: Hospital Distrital de Vale Formoso, E.P.E.
        project: Descontaminação de condutas AVAC
        code: 114/2025
        milestone: Fase 1 – Bloco operatório
        who: Teresa Valadares
        title: Diretora dos Serviços de Instalações
        when: 2025-09-17
        amount: 22650.00 EUR""",
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield from (lift(), schoonmaak(), chiller(), hausmeister(), roof(), ascensori(), hvacform())
    yield from (extincteurs(), limpeza())
