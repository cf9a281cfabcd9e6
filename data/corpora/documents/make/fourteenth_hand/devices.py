"""Medical devices: installation, training, repair, software, loans."""

from collections.abc import Iterator

from paper import Paper
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, Spacer, Table

from fourteenth_hand.bench import (
    box,
    flow,
    give,
    pen,
    sheet,
    sign,
    square,
    web,
    words,
)

S = getSampleStyleSheet()
GRID = [("GRID", (0, 0), (-1, -1), 0.4, colors.black)]


def mri() -> Paper:
    css = """body{font:11px 'Liberation Sans'} .s{background:#4b2e83;color:#fff;padding:3px 8px;
    margin-top:10px} table{width:100%} td{padding:3px}"""
    body = f"""<h2>Site Acceptance &ndash; MR system</h2><div class=s>1 Parties</div><table><tr><td>
    Hospital<td>St Brannoc's University Hospitals NHS Trust<tr><td>Supplier<td>Halden Imaging UK Ltd
    <tr><td>Project<td>MRI 3 replacement, Radiology East<tr><td>References<td>HI-P-20661 / Trust
    order
    RY7-448120</table><div class=s>2 Checks</div><table><tr><td>Quench pipe {box("tick")}<td>RF cage
    {box("tick")}<td>Image quality phantom {box("tick")}<td>Staff training {box()}</table><div
    class=s>
    3 Acceptance of milestone &ldquo;System ready for clinical use&rdquo; (60 %, GBP 642,000.00 net
    of
    VAT)</div><p style="margin-top:44px">Medical physics: {
        pen(601, 100, 34, 8, -2)
    }____________________ Dr Philippa Anstruther,
    Lead MR Physicist, 20/08/2025</p><p style="margin-top:44px">Radiology: {
        pen(602, 110, 34, 8, -2)
    }____________________
    Gethin Rowlands, Radiology Services Manager, 21/08/2025</p><p>We accept the milestone. Staff
    training is a separate milestone and will be certified after go-live.</p>"""
    return give(
        "kd-mri-site", web(body, css), "accepted yes en",
        """client: St Brannoc's University Hospitals NHS Trust
        project: MRI 3 replacement, Radiology East
        code: HI-P-20661
        po: RY7-448120
        milestone: System ready for clinical use
        who: Gethin Rowlands
        title: Radiology Services Manager
        when: 2025-08-21
        amount: 642000.00 GBP""",
    )  # fmt: skip


def sterilisator() -> Paper:
    def draw(c):
        words(c, 55, 795, "MTW Medizintechnik Wolfratshöh", size=9)
        words(
            c,
            55,
            770,
            "Übergabe- und Einweisungsprotokoll nach Errichtung",
            size=14,
            face="Helvetica-Bold",
        )
        y = words(
            c,
            55,
            742,
            "Betreiber: Kreisklinik Altmoosach gGmbH, ZSVA\nGerät: Dampfsterilisator "
            "DS 670, SN 2209-14\nProjekt: Erneuerung ZSVA, Projekt-Nr. KA-ZSVA-3\n"
            "Abschnitt: Gerät 2 von 3\nBestellung: 45-009912\nRechnungsbetrag nach Übergabe: "
            "92.180,00 EUR zzgl. MwSt.",
        )
        rows = [
            ["Prüfpunkt", "i. O.", "n. i. O."],
            ["Vakuumtest", "X", ""],
            ["Bowie-Dick", "X", ""],
            ["Türverriegelung", "X", ""],
            ["Einweisung 4 Personen", "X", ""],
        ]
        t = Table(rows, colWidths=[240, 60, 60], style=GRID)
        t.wrapOn(c, 400, 200)
        t.drawOn(c, 55, y - 105)
        words(
            c,
            55,
            y - 130,
            "Das Gerät wurde funktionsfähig übergeben und wird vom Betreiber "
            "abgenommen. Es bestehen keine Mängel.",
        )
        words(
            c,
            55,
            y - 215,
            "Für den Betreiber: Sr. Maria Obermayr, Leitung ZSVA        Datum: 26.09.2025",
            size=9,
        )
        sign(c, 130, y - 200, 611, 120)
        words(c, 55, y - 275, "Für MTW: Thorsten Kneißl        Datum: 26.09.2025", size=9)
        sign(c, 100, y - 262, 612, 90)

    return give(
        "kd-steri-uebergabe", sheet(draw), "accepted yes de",
        """client: Kreisklinik Altmoosach gGmbH
        project: Erneuerung ZSVA
        code: KA-ZSVA-3
        milestone: Gerät 2 von 3
        po: 45-009912
        who: Maria Obermayr
        title: Leitung ZSVA
        when: 2025-09-26
        amount: 92180.00 EUR""",
    )  # fmt: skip


def dialyse() -> Paper:
    css = """body{font:12px Lato} .b{border:1px solid #08a;border-radius:8px;padding:10px} """
    body = """<h2 style="color:#08a">Rapport d'installation</h2><div class=b>Établissement :
    Polyclinique des Trois-Fontaines<br>Fournisseur : Néphromed Services<br>Dossier : NS-2026-0457
    &ndash; Salle de dialyse B<br>Étape : boucle d'eau osmosée<br>Bon de commande : PTF
    66018<br>Prix de
    l'étape : 54 700 € HT</div><p>Analyse du 2 mars : endotoxines 0,41 UI/ml (seuil
    0,25).</p><p>Avis de
    l'établissement :</p><p>&#9675; Installation acceptée<br>&#9675; Installation acceptée sous
    réserve
    <br>&#9679; Installation refusée</p><p>Signature électronique enregistrée : <b>Dr Fabienne
    Orsoni</b>, néphrologue référente, le 04/03/2026 à 18:22 (certificat n° 5A-7731)</p>"""
    return give(
        "kd-dialyse", web(body, css, "fr"), "rejected yes fr",
        """client: Polyclinique des Trois-Fontaines
        project: Salle de dialyse B
        code: NS-2026-0457
        milestone: boucle d'eau osmosée
        po: PTF 66018
        who: Dr Fabienne Orsoni
        title: néphrologue référente
        when: 2026-03-04
        amount: 54700.00 EUR""",
    )  # fmt: skip


def ventil() -> Paper:
    css = """body{font:11px 'Liberation Sans'} table{border-collapse:collapse;width:100%}
    td{border:1px solid #999;padding:5px} .sm{font-size:7.5px;color:#444}"""
    body = """<h3>Equipment Loan and Return Slip</h3><table><tr><td>Lender<td>Aerovita Respiratory
    Inc.
    <tr><td>Borrower<td>Cedar Bluff Regional Medical Center<tr><td>Units<td>6 ventilators AV-40, SN
    8801
    to 8806<tr><td>Loan agreement<td>LA-2025-119<tr><td>Loan charge<td>$14,400.00<tr><td>Returned
    <td>&nbsp;</table><p>On return the borrower's biomedical engineer and the lender's technician
    inspect the units together.</p><p>Biomed: ______________________ (Kareem Whitlow) &nbsp;
    ____/____/______</p><p>Technician: ______________________ &nbsp; ____/____/______</p><p
    class=sm>
    Terms: 1. Units are deemed accepted by the borrower on delivery unless rejected in writing
    within 24
    hours. 2. Accepted units are charged per day. 3. The lender may reject damaged returns.</p>"""
    return give(
        "kd-loan-slip", web(body, css), "undecided no en",
        """client: Cedar Bluff Regional Medical Center
        code: LA-2025-119
        who: Kareem Whitlow
        title: Biomed
        amount: 14400.00 USD""".replace("title: Biomed\n", "title: biomedical engineer\n"),
    )  # fmt: skip


def infuus() -> Paper:
    css = "body{font:12px 'DejaVu Sans'} .h{font-size:10px;color:#456}"
    body = """<div class=h>Van: Marieke Slootweg &lt;m.slootweg@hofkliniek.example&gt;<br>Aan:
    Project
    Infuuspompen &lt;infuus@medilogic.example&gt;<br>Datum: do 12 maart 2026 10:14<br>Onderwerp:
    Fase 2
    uitrol infuuspompen (MLG-0233)</div><p>Beste Jeroen,</p><p>De verpleegafdelingen zijn blij met
    de
    pompen. Wij gaan akkoord met fase 2, mits de drie dockingstations op C4 nog deze maand worden
    vervangen en de handleiding in het Nederlands op intranet staat. Je mag de factuur van
    € 58.200,-
    (ex btw, inkoopnummer HK-71190) alvast sturen.</p><p>Groet,<br>Marieke Slootweg<br>
    Hoofd medische techniek<br>Stichting Hofkliniek</p>"""
    return give(
        "kd-infuus-mail", web(body, css, "nl"), "accepted_with_conditions none nl",
        """client: Stichting Hofkliniek
        project: uitrol infuuspompen
        code: MLG-0233
        milestone: Fase 2
        po: HK-71190
        who: Marieke Slootweg
        title: Hoofd medische techniek
        when: 2026-03-12
        amount: 58200.00 EUR
        - de drie dockingstations op C4 nog deze maand worden vervangen
        - de handleiding in het Nederlands op intranet staat""", kind="email",
    )  # fmt: skip


def tac() -> Paper:
    css = "body{font:12px 'Liberation Serif'} td{border:1px solid #333;padding:5px}"
    body = f"""<h3>Termo de Aceite de Serviço nº 0712/2025</h3><table
    style="border-collapse:collapse;
    width:100%"><tr><td>Contratante<td>Hospital Santa Leocádia<tr><td>Contratada<td>RadioSul
    Manutenção
    Hospitalar Ltda.<tr><td>Serviço<td>Troca do tubo do tomógrafo CT-2<tr><td>OS<td>OS
    11.940/25<tr><td>
    Valor<td>R$ 231.500,00<tr><td>Garantia<td>12 meses</table><p>( X ) Aceito &nbsp; ( X ) Aceito
    com
    ressalvas &nbsp; ( &nbsp; ) Não aceito</p><p>Ressalvas: ___________________________</p>
    <p style="margin-top:55px">{pen(621, 140, 40, 0, 3)}<br>Dra. Jussara Menegotto &ndash;
    Engenharia
    clínica<br>18/12/2025</p>"""
    return give(
        "kd-termo-tc", web(body, css, "pt"), "undecided yes pt",
        """client: Hospital Santa Leocádia
        project: Troca do tubo do tomógrafo CT-2
        code: OS 11.940/25
        who: Jussara Menegotto
        title: Engenharia clínica
        when: 2025-12-18
        amount: 231500.00 BRL""",
    )  # fmt: skip


def ecografo() -> Paper:
    story = [
        Paragraph("VERBALE DI CONSEGNA E INSTALLAZIONE", S["Heading2"]),
        Paragraph("Ecoline Diagnostica S.r.l. &ndash; DDT 2026/0551", S["Normal"]),
        Spacer(1, 6),
        Table(
            [
                ["Cliente", "Azienda Sanitaria Alto Bradano"],
                ["Apparecchio", "Ecografo EV-9"],
                ["Gara / CIG", "Z4F3391A0B"],
                ["Ordine NSO", "ASAB-26-00417"],
                ["Importo", "EUR 38.250,00 + IVA"],
            ],
            colWidths=[100, 330],
            style=GRID,
        ),
        Spacer(1, 8),
        Paragraph(
            "Apparecchio consegnato integro. Collaudo di accettazione da eseguire a cura "
            "dell'Ingegneria Clinica entro 20 giorni; il presente verbale non costituisce "
            "accettazione.",
            S["Normal"],
        ),
        Spacer(1, 8),
        Paragraph(
            "Esito del collaudo: ______________ &nbsp; Il responsabile: ing. Nicola Petruzzi",
            S["Normal"],
        ),
    ]

    def ink(c, doc):
        words(c, 60, 480, "Per ricevuta merce (magazzino):", size=9)
        sign(c, 210, 480, 631, 90, 28)

    return give(
        "kd-ecografo", flow(story, ink), "undecided no it",
        """client: Azienda Sanitaria Alto Bradano
        project: Ecografo EV-9
        po: ASAB-26-00417
        who: Nicola Petruzzi
        title: responsabile
        amount: 38250.00 EUR
        ! partly_signed""",
    )  # fmt: skip


def pump() -> Paper:
    css = """body{font:12px Carlito} .a{font-size:10px;color:#555;border-top:1px solid #aaa}"""
    body = f"""<p><b>Orbridge Implants Ltd</b> &middot; Supplier quality &middot; Unit 9,
    Wharfdale</p>
    <h3>Deliverable Acceptance Note DAN-0065</h3><p>Supplier: Tessmark Tooling GmbH<br>Programme:
    Acetabular cup press, NPI-318<br>Deliverable: D4, tool validation report<br>Order: 7100448,
    line 40
    <br>Fee for deliverable: EUR 23,600.00</p><p>Orbridge has reviewed D4 issue 3 and it is not the
    case
    that all comments of issue 2 have been closed; the deliverable is therefore not released for
    payment. Deliverables D1 to D3 remain accepted.</p><p style="margin-top:48px">
    {pen(641, 110, 38, 0, 3)}p.p. Ines Mortlake<br>Supplier Quality Manager<br>4 September 2025</p>
    <p class=a>Status codes: A accepted, B accepted with comments, C resubmit.</p>"""
    return give(
        "kd-dan-tool", web(body, css), "rejected yes en",
        """client: Orbridge Implants Ltd
        project: Acetabular cup press
        code: NPI-318
        milestone: D4, tool validation report
        po: 7100448
        who: Ines Mortlake
        title: Supplier Quality Manager
        when: 2025-09-04
        amount: 23600.00 EUR""",
    )  # fmt: skip


def laser() -> Paper:
    css = "body{font:12px 'Liberation Sans'} li{margin:4px 0}"
    body = """<h3>Statement of Work 03 &ndash; laser safety refit</h3><p>between Clínica
    Oftalmológica
    Miraluz, S.L.P. and Beamguard Medical BV, under frame agreement FA-2210</p><ul><li>Project:
    Theatre
    2 laser safety refit (SOW-03)<li>Deliverables: interlocks, warning lamps, curtain, report<li>
    Acceptance: the Client accepts or rejects each deliverable in five working days<li>Price: EUR
    27,940.00 fixed, excl. VAT</ul><p>Agreed and signed:</p><p>/s/ Amparo Selles, Medical Director,
    Clínica Oftalmológica Miraluz, S.L.P., 15 October 2025</p><p>/s/ Ruud Verhagen, Beamguard, 13
    October 2025</p>"""
    return give(
        "kd-sow-laser", web(body, css), "none yes en",
        """client: Clínica Oftalmológica Miraluz, S.L.P.
        project: Theatre 2 laser safety refit
        code: SOW-03
        who: Amparo Selles
        title: Medical Director
        when: 2025-10-15
        amount: 27940.00 EUR""", kind="statement_of_work",
    )  # fmt: skip


def protesis() -> Paper:
    def draw(c):
        words(c, 60, 790, "HOJA DE SERVICIO TÉCNICO  24-7715", size=14, face="Helvetica-Bold")
        y = words(
            c,
            60,
            765,
            "Empresa: Electromedicina Alcarria\nCentro: Hospital Comarcal Peñas "
            "Blancas\nEquipo: arco en C, n.º serie A77\nAviso: AV-30992   Presupuesto: 2.880,00 € "
            "+ IVA\nFecha de la intervención: 03/02/2026",
        )
        words(
            c, 60, y - 10, "Trabajo: sustitución de la tarjeta de alta tensión y ajuste de dosis."
        )
        for i, (text, mark) in enumerate(
            (
                ("Trabajo conforme", "cross"),
                ("Trabajo no conforme", ""),
                ("Pendiente de repuesto", ""),
            )
        ):
            square(c, 62 + 150 * i, y - 42, mark)
            words(c, 78 + 150 * i, y - 41, text)
        words(c, 60, y - 100, "Por el centro: Estíbaliz Goikoa, supervisora de quirófano", size=10)
        sign(c, 330, y - 104, 651, 110)
        words(c, 60, y - 118, "Fecha: 03/02/2026", size=10)

    return give(
        "kd-hoja-arco", sheet(draw), "accepted yes es",
        """client: Hospital Comarcal Peñas Blancas
        code: AV-30992
        who: Estíbaliz Goikoa
        title: supervisora de quirófano
        when: 2026-02-03
        amount: 2880.00 EUR""",
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield from (mri(), sterilisator(), dialyse(), ventil(), infuus(), tac(), ecografo(), pump())
    yield from (laser(), protesis())
