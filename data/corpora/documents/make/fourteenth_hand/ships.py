"""Ships: yards, sea trials, class work, dry dock, port equipment."""

from collections.abc import Iterator

from paper import Paper
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, Spacer, Table

from fourteenth_hand.bench import (
    box,
    flow,
    give,
    hang,
    pen,
    ring,
    sheet,
    sign,
    web,
    words,
)

S = getSampleStyleSheet()
GRID = [("GRID", (0, 0), (-1, -1), 0.4, colors.black)]


def protocol() -> Paper:
    def draw(c):
        c.setFont("Times-Bold", 18)
        c.drawCentredString(297, 770, "PROTOCOL OF DELIVERY AND ACCEPTANCE")
        y = words(c, 80, 730, "Hull No. 3117, m.v. SELKIE QUEEN", 430, 12, "Times-Italic")
        y = words(
            c,
            80,
            y - 10,
            "KNOW ALL MEN that on this 28th day of May 2026 at 11:35 hours local "
            "time, under the Shipbuilding Contract dated 9 August 2023, Stavenhaug Verft AS "
            "delivered to Orkla Sound Ferries plc the Vessel named above, and the said Orkla "
            "Sound Ferries plc took delivery of and accepted the same.",
            430,
            12,
            "Times-Roman",
        )
        y = words(
            c,
            80,
            y - 10,
            "The fifth and last instalment of NOK 61,500,000 falls due upon "
            "execution of this Protocol.",
            430,
            12,
            "Times-Roman",
        )
        for x, head, who, seed in (
            (80, "SELLER", "Trygve Aasen\nAttorney-in-fact", 501),
            (320, "BUYER", "Rosalind Ketteridge\nDirector", 502),
        ):
            words(c, x, y - 40, head, size=10, face="Times-Bold")
            c.line(x, y - 110, x + 180, y - 110)
            words(c, x, y - 123, who, size=10, face="Times-Roman")
            sign(c, x + 15, y - 108, seed, 140, 44)

    return give(
        "kd-delivery-protocol", sheet(draw), "accepted yes en",
        """client: Orkla Sound Ferries plc
        project: Hull No. 3117, m.v. SELKIE QUEEN
        code: 3117
        who: Rosalind Ketteridge
        title: Director
        when: 2026-05-28
        amount: 61500000.00 NOK""",
    )  # fmt: skip


def drydock() -> Paper:
    css = """body{font:11px 'Liberation Sans'} table{width:100%;border-collapse:collapse}
    td,th{border:1px solid #666;padding:4px} .c{text-align:center}"""
    t, n = box("tick", 10), box("", 10)
    body = f"""<b>HARTSIDE DRY DOCKS</b> &nbsp; Work Done Specification &amp; Owner's Acceptance<hr>
    <p>Vessel: m.t. Corran Light &middot; Owner: Vantage Tankers Pte Ltd &middot; Repair job
    HDD-2262
    &middot; PO VT/DD/2026-04</p><table><tr><th>Item<th>Description<th>USD<th>Accepted<th>Not
    accepted
    <tr><td>1.1<td>Docking, undocking, 9 days<td>84,000<td class=c>{t}<td class=c>{n}<tr><td>2.3<td>
    Hull blasting Sa 2.5, 4,100 m²<td>131,200<td class=c>{t}<td class=c>{n}<tr><td>3.1<td>Tail shaft
    survey<td>38,750<td class=c>{t}<td class=c>{n}<tr><td>4.4<td>Sea chest valves overhaul<td>22,400
    <td class=c>{n}<td class=c>{t}<tr><th colspan=2>Sum of items listed<th>276,350<td colspan=2>
    </table><p>Owner's superintendent's note: valve 4.4-SB leaks under test and must be lapped
    again.
    The other work is taken over.</p><p>Released now: USD 253,950.00</p><p style="margin-top:40px">
    {pen(511, 130, 40, 0, 4)}______________________________<br>Arvind Raghunathan, Owner's
    Superintendent &nbsp;&nbsp; 17 Jan 2026</p>"""
    return give(
        "kd-drydock", web(body, css), "accepted_with_conditions yes en",
        """client: Vantage Tankers Pte Ltd
        project: m.t. Corran Light
        code: HDD-2262
        po: VT/DD/2026-04
        who: Arvind Raghunathan
        title: Owner's Superintendent
        when: 2026-01-17
        amount: 253950.00 USD
        - valve 4.4-SB leaks under test and must be lapped again""",
    )  # fmt: skip


def sleper() -> Paper:
    css = "body{font:12px 'Liberation Sans'} s{color:#444} td{padding:3px 10px 3px 0}"
    body = f"""<h3>PROTOCOL VAN OVERDRACHT</h3><table><tr><td>Werf<td>Scheepswerf Kuipers Lemmer
    <tr><td>Opdrachtgever<td>Sleepdienst Waddenzee B.V.<tr><td>Bouwnummer<td>412 (sleepboot
    &ldquo;Hendrika&rdquo;)<tr><td>Onderdeel<td>Termijn 4: proefvaart<tr><td>Termijnbedrag<td>€
    365.000,&ndash;</table><p>De proefvaart is gehouden op 3 en 4 maart 2026. De opdrachtgever
    verklaart de prestatie</p><p><b>te aanvaarden / <s>niet te aanvaarden</s> / <s>onder voorbehoud
    te
    aanvaarden</s></b> &emsp; <i style="font-size:10px">(doorhalen wat niet van toepassing
    is)</i></p>
    <p style="margin-top:60px">{pen(521, 120, 40, 0, 4)}Sietske Hoekstra, directeur, Lemmer 6 maart
    2026 (opdrachtgever)</p><p style="margin-top:50px">{pen(522, 100, 40, 0, 4)}Age Kuipers
    (werf)</p>
    """
    return give(
        "kd-proefvaart", web(body, css, "nl"), "accepted yes nl",
        """client: Sleepdienst Waddenzee B.V.
        project: sleepboot “Hendrika”
        code: 412
        milestone: Termijn 4: proefvaart
        who: Sietske Hoekstra
        title: directeur
        when: 2026-03-06
        amount: 365000.00 EUR""",
    )  # fmt: skip


def seatrial() -> Paper:
    p = S["BodyText"]
    pages = [
        Paragraph("Sea Acceptance Test, bridge systems", S["Title"]),
        Paragraph(
            "Ship: RV Petrel Sound. Integrator: Lodestar Marine Electronics. Owner: National "
            "Oceanic Centre. Contract NOC-23-550. Milestone SAT (20 %), GBP 318,000.00.",
            p,
        ),
        Paragraph(
            "How to read this book: each test sheet is marked accepted or rejected by the "
            "witness; the overall result is on the last sheet only.",
            p,
        ),
        PageBreak(),
    ]
    for number, what in ((1, "ECDIS chart update"), (2, "Radar overlay"), (3, "DP model test")):
        pages += [
            Paragraph(f"Test sheet {number}: {what}", S["Heading2"]),
            Table(
                [
                    ["Step", "Expected", "Seen", "Result"],
                    ["a", "start within 60 s", f"{31 + number} s", "accepted"],
                    ["b", "alarm in log", "yes", "accepted"],
                    [
                        "c",
                        "recovery after blackout",
                        "yes" if number < 3 else "no",
                        "accepted" if number < 3 else "rejected",
                    ],
                ],
                style=GRID,
            ),
            Paragraph("Witness: E.C.", p),
            PageBreak(),
        ]
    pages += [
        Paragraph("Overall result", S["Heading2"]),
        Paragraph(
            "( &nbsp; ) SAT accepted &nbsp;&nbsp; ( &nbsp; ) SAT accepted with exceptions "
            "&nbsp;&nbsp; (x) SAT not accepted, to be repeated",
            p,
        ),
        Paragraph("Exceptions or reasons: DP does not recover after blackout (sheet 3 c).", p),
        Spacer(1, 20),
        Paragraph("Signed: Emrys Caddick, Marine Superintendent, for the Owner, 2 October 2025", p),
    ]

    def ink(c, doc):
        words(c, 450, 30, f"SAT book, sheet {doc.page} of 5", size=8)
        if doc.page == 5:
            sign(c, 100, 655, 531, 120)

    return give(
        "kd-sat-book", flow(pages, ink), "rejected yes en",
        """client: National Oceanic Centre
        project: RV Petrel Sound
        code: NOC-23-550
        milestone: SAT
        who: Emrys Caddick
        title: Marine Superintendent
        when: 2025-10-02
        amount: 318000.00 GBP""",
    )  # fmt: skip


def grue() -> Paper:
    css = "body{font:12px 'DejaVu Sans'} .e{border:1px solid #999;padding:8px}"
    body = f"""<h3>ORDRE DE SERVICE N° 4 &ndash; TRAVAUX MODIFICATIFS</h3><div class=e>Port
    autonome de
    Saint-Gildas (maître d'ouvrage)<br>Levage Atlantique SAS (titulaire)<br>Marché 2024-M-118 :
    rénovation de la grue portuaire G7</div><p>Objet : remplacement du câblot d'alimentation par un
    enrouleur motorisé.</p><p>Plus-value : 48 260,00 € HT &ndash; délai : + 3
    semaines</p><p>Décision du
    maître d'ouvrage : &#9745; accepté &nbsp; &#9744; refusé</p><p style="margin-top:50px">
    {pen(541, 130, 38, 0, 2)}<br>Pour le directeur du port et par délégation,<br>Gwenaëlle Le
    Floc'h,
    cheffe du service outillage<br>Saint-Gildas, le 23 février 2026</p>"""
    return give(
        "kd-ordre-grue", web(body, css, "fr"), "accepted yes fr",
        """client: Port autonome de Saint-Gildas
        project: rénovation de la grue portuaire G7
        code: 2024-M-118
        who: Gwenaëlle Le Floc'h
        title: cheffe du service outillage
        when: 2026-02-23
        amount: 48260.00 EUR
        co: 4""", kind="change_order",
    )  # fmt: skip


def werft() -> Paper:
    def draw(c):
        f = c.acroForm
        words(c, 50, 790, "Übergabeprotokoll Motorenrevision", size=16, face="Helvetica-Bold")
        words(c, 50, 770, "Nordkai Schiffsmotoren GmbH · Formular bitte am PC ausfüllen", size=9)
        for i, (key, value) in enumerate((
            ("Kunde", "Reederei Hinnerk Ohlsen KG"),
            ("Schiff / Projekt", "MS Trischen, Hauptmaschine"),
            ("Auftrag", "NK-7719"), ("Leistung", "Abschnitt 2: Zylinderköpfe"),
            ("Betrag netto", "39.700,00 EUR"),
            ("Name", "Wiebke Ohlsen"), ("Funktion", "Inspektorin"),
            ("Datum", "")), ):  # fmt: skip
            words(c, 50, 735 - 28 * i, key)
            f.textfield(
                name=f"t{i}", value=value, x=170, y=728 - 28 * i, width=300, height=18, fontSize=10
            )
        for i, text in enumerate(("abgenommen", "abgenommen mit Restarbeiten", "nicht abgenommen")):
            f.radio(name="ergebnis", value=f"w{i}", x=55, y=470 - 22 * i, size=13, selected=False)
            words(c, 78, 473 - 22 * i, text)
        c.line(50, 350, 250, 350)
        words(c, 50, 338, "Unterschrift Kunde", size=8)

    return give(
        "kd-motor-form", sheet(draw), "undecided no de",
        """client: Reederei Hinnerk Ohlsen KG
        project: MS Trischen, Hauptmaschine
        code: NK-7719
        milestone: Abschnitt 2: Zylinderköpfe
        who: Wiebke Ohlsen
        title: Inspektorin
        amount: 39700.00 EUR""", form="form",
    )  # fmt: skip


def paint() -> Paper:
    css = """body{font:12px Carlito} .c{background:#eef3f8;padding:8px 12px} """
    body = f"""<h2>Coating Handover Record</h2><div class=c>Yard: Brannoch Shipyard &middot;
    Applicator:
    Tidewater Coatings Ltd &middot; Vessel: Patrol Craft 14 &middot; Contract TC-1408 &middot; Area:
    ballast tanks 1&ndash;6 &middot; Value: GBP 47,615.00</div><p>Yard acceptance</p><p>
    {ring(54)}Accepted &emsp; Rejected &emsp; <span style="font-size:10px">(circle
    one)</span></p><p>
    Paint inspector (yard): {pen(551, 110, 34, 6)}<span style="margin-left:130px">Fergal Tuohy,
    Coating Inspector &middot; 6 Aug 2025</span></p><p>Shipowner's inspector:
    <span style="margin-left:14px">signed on the original, C. Baptiste, 7 Aug 2025</span></p>
    <p style="font-size:9px">Copy for the applicator's accounts.</p>"""
    return give(
        "kd-coating", web(body, css), "accepted yes en",
        """client: Brannoch Shipyard
        project: Patrol Craft 14
        code: TC-1408
        milestone: ballast tanks 1–6
        who: Fergal Tuohy
        title: Coating Inspector
        when: 2025-08-06
        amount: 47615.00 GBP""",
    )  # fmt: skip


def astillero() -> Paper:
    css = "body{font:12px/1.5 'Liberation Serif'}"
    body = f"""<p style="text-align:right">Vigo, 18 de junio de 2026</p><p>Astilleros Punta Couso,
    S.A.
    <br>A/A D. Breixo Lamela</p><p><b>Ref.: construcción C-288, certificación n.º 7 (motores
    auxiliares)
    </b></p><p>Estimado Breixo:</p><p>Os agradecemos el envío de la certificación n.º 7 por importe
    de
    940.000,00 €. Tras la prueba de banco del día 12, damos nuestra conformidad al hito, siempre que
    antes de la botadura se sustituyan los silenciosos del auxiliar de estribor y se entreguen los
    protocolos de vibraciones. El resto de hitos seguirá su curso normal.</p><p>Un cordial
    saludo,</p>
    <p style="margin-top:48px">{pen(561, 140, 40, 0, 4)}Uxía Romaní Pazos<br>Directora
    técnica<br>Naviera
    Cabo Silleiro, S.L.</p>"""
    return give(
        "kd-carta-naviera", web(body, css, "es", margin="26mm"), "accepted_with_conditions yes es",
        """client: Naviera Cabo Silleiro, S.L.
        project: construcción C-288
        code: C-288
        milestone: certificación n.º 7 (motores auxiliares)
        who: Uxía Romaní Pazos
        title: Directora técnica
        when: 2026-06-18
        amount: 940000.00 EUR
        - antes de la botadura se sustituyan los silenciosos del auxiliar de estribor
        - se entreguen los protocolos de vibraciones""",
    )  # fmt: skip


def crane() -> Paper:
    css = "body{font:11px 'Liberation Sans'} td{border:1px solid #aaa;padding:4px}"
    body = f"""<h3>Minutes &ndash; Ship-to-shore crane 4, progress meeting 22</h3><p>24 September
    2025,
    Quay Office. Present: Port of Gullsand (A. Weatherill, N. Obi), Ferrocrane (L.
    Hauge)</p><table><tr>
    <td>22.1<td>Safety<td>No incidents.<tr><td>22.2<td>Festoon cable<td>Delivered, fitted next
    week.<tr>
    <td>22.3<td>Milestone 6 (boom hoist, EUR 275,000)<td>Ferrocrane reports it complete and asks for
    acceptance. The Port wants to see the load test report first; item carried to meeting
    23.<tr><td>
    22.4<td>Milestone 5<td>Accepted on 2 September, invoice paid.<tr><td>22.5<td>AOB<td>none</table>
    <p>Agenda for meeting 23: acceptance of milestone 6. Project STS4-2210.</p>
    {hang('<path d="M0 0h2" stroke="#fff"/>', 2, 1)}"""
    return give(
        "kd-crane-minutes", web(body, css), "undecided none en",
        """client: Port of Gullsand
        project: Ship-to-shore crane 4
        code: STS4-2210
        milestone: Milestone 6
        amount: 275000.00 EUR""",
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield from (protocol(), drydock(), sleper(), seatrial(), grue(), werft(), paint(), astillero())
    yield crane()
