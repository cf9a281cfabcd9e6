"""Long and crowded papers: contract books, multi-milestone sheets, forms with tiny boxes."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Desk, ink, joined, scanned, text, web

AC = "acceptance_certificate"
BOOK = """body{font:11.5px/1.5 'Liberation Serif';text-align:justify} h3{margin:12px 0 2px}
 .f{font-size:8px;color:#777;border-top:1px solid #999;margin-top:30px}"""


def _book() -> bytes:
    """Twelve sheets; the decision stands on the eighth."""
    topics = (
        (
            "Introduction",
            "This completion dossier gathers what the Customer asked for in Annex 4. It "
            "replaces the drafts of November, which were never accepted by either side.",
        ),
        (
            "Scope",
            "Forty-one substations received a new gateway. Three were left out by instruction "
            "of the Customer and are priced separately.",
        ),
        (
            "Sequence",
            "Work ran from the coast inland. Outages were approved one by one by the control "
            "room; two requests were rejected because of storms.",
        ),
        (
            "Factory tests",
            "All factory tests were witnessed and signed off by the Customer's "
            "inspector, Mr Tovey, in Augsburg. This concerns Milestone 2, invoiced last year.",
        ),
        ("Training", "Sixteen technicians attended. Their certificates are in the binder."),
        (
            "Spares",
            "Spare gateways were delivered to Stores. The storekeeper accepted the boxes "
            "unopened and gave a receipt, which is no acceptance under the contract.",
        ),
        (
            "Open matters",
            "The Contractor believes that no open matters remain and considers the "
            "Works complete and fit for acceptance.",
        ),
    )
    pages = []
    for n, (head, words) in enumerate(topics, 1):
        pages.append(
            f"<h3>{n}. {head}</h3><p>{words}</p><p>{n}.1 Records for this part are kept by the "
            f"Contractor for ten years and shown on request.</p><p>{n}.2 Photographs are on the "
            f"share, folder {n:02d}.</p><p class=f>Gateway Renewal North / completion dossier / "
            f"issue C / sheet {n} of 12</p>"
        )
    pages.append(
        f"""<h3>8. Record under clause 33</h3><p>Customer: Northmark Grid plc. Project: Gateway
    Renewal North, project number NG-7702. Milestone 5: Site acceptance of all gateways. Contract
    price of the milestone: GBP 611,300.00. Customer's order: 8800-21943.</p><p>The Customer's
    representative attended on 23, 24 and 26 February 2026 and, having regard to the alarms lost at
    Hexley and Sallow Moor, states that the Works under Milestone 5 have failed site acceptance. The
    Contractor shall offer a new date. The Contractor's remarks are in part 9.</p>
    {ink(1001, 140, 40)}<p>Yasmin Thorold, Lead Commissioning Engineer, Northmark Grid plc<br>27
    February 2026</p><p class=f>Gateway Renewal North / completion dossier / issue C / sheet 8 of
    12</p>"""
    )
    rest = (
        "Remarks of the Contractor: the lost alarms come from the Customer's radio link.",
        "List of gateways, coast.",
        "List of gateways, inland.",
        "Distribution: Customer 2, Contractor 1, Archive 1.",
    )
    for n, words in enumerate(rest, 9):
        pages.append(
            f"<h3>{n}. {words.split(':')[0]}</h3><p>{words}</p><p class=f>Gateway Renewal "
            f"North / completion dossier / issue C / sheet {n} of 12</p>"
        )
    return joined(*(web(page, BOOK) for page in pages))


def _mijlpalen() -> bytes:
    return web(
        f"""<div class=k><b>Mijlpalenoverzicht en deelacceptatie</b><span>blad 1/1 · uitdraai
    06-03-2026 08:14</span></div><div class=g><p>Opdrachtgever<br><b>Waterschap Rijn en
    Linge</b><br>
    Projectnummer WRL-24-090<br>Project Slimme Stuwen</p><p>Opdrachtnemer<br><b>Delta Kompas
    B.V.</b>
    <br>Inkooporder 4500031877<br>Offerte DK-1182 van 12-05-2025</p></div><table><tr><th>Nr<th>
    Mijlpaal<th>Bedrag €<th>Gereed<th>Besluit<th>Datum besluit<tr><td>M1<td>Ontwerp besturing<td>
    31.000,00<td>01-09-2025<td>geaccepteerd<td>15-09-2025<tr><td>M2<td>Prototype stuw Heukelum<td>
    44.500,00<td>24-11-2025<td>geaccepteerd<td>08-12-2025<tr><td>M3<td>Uitrol twaalf stuwen<td>
    87.250,00<td>20-02-2026<td>zie hieronder<td>&nbsp;<tr><td>M4<td>Koppeling meldkamer<td>18.900,00
    <td>&ndash;<td>afgekeurd<td>27-02-2026</table><p class=q>Besluit M3: de opdrachtgever
    <b>accepteert</b> mijlpaal M3 zonder opmerkingen. M3 mag worden gefactureerd. Over M4 is apart
    bericht gezonden.</p><div class=g><div>{ink(1011, 120, 34)}<br>drs. Anouk Verhulst<br>Hoofd
    Waterbeheer<br>05-03-2026</div><div>{ink(1013, 120, 34)}<br>Ruben Stam<br>Delta Kompas<br>
    04-03-2026</div></div><p class=s>Algemene voorwaarden: acceptatie onder voorbehoud geldt als
    afkeuring; een niet ondertekend besluit geldt niet. Bedragen exclusief 21% btw (M3: 18.322,50;
    totaal 105.572,50).</p>""",
        """body{font:12px Carlito} .k{display:flex;justify-content:space-between;background:#dfeefb;
        padding:7px} .g{display:grid;grid-template-columns:1fr 1fr} table{width:100%;
        border-collapse:collapse} td,th{border:1px solid #9bb;padding:4px;text-align:left}
        .q{border-left:5px solid #38a;padding-left:9px} .s{font-size:8.5px;color:#666}""",
    )


def _scheda() -> bytes:
    desk = Desk()
    desk.text(50, 800, "ASL Costa Ionica - Servizio Tecnico", 11, "Helvetica-Bold")
    desk.text(50, 782, "Scheda di accettazione apparecchiature", 15, "Times-Bold")
    desk.text(
        50,
        755,
        "Progetto: Rinnovo Sale Operatorie      Commessa: RSO-118      Ordine: "
        "2025/4471\nFornitore: Medilux Impianti S.r.l.      Fase: Lampade scialitiche sale 1-3"
        "\nImporto della fase: € 64.200,00 IVA esclusa",
        10,
        "Times-Roman",
    )
    for y in range(690, 529, -20):
        desk.line(50, y, 545, y, wide=0.4)
    for x in (50, 360, 420, 480, 545):
        desk.line(x, 690, x, 530, wide=0.4)
    for x, word in ((60, "Verifica"), (375, "SI"), (433, "NO"), (498, "N.A.")):
        desk.text(x, 676, word, 9, "Times-Bold")
    rows = (
        ("Integrità imballi", 0),
        ("Marcatura CE", 0),
        ("Manuali in italiano", 1),
        ("Sicurezza elettrica", 0),
        ("Illuminamento al campo", 0),
        ("Batteria tampone", 1),
        ("Formazione del personale", 2),
    )
    for n, (row, mark) in enumerate(rows):
        y = 656 - 20 * n
        desk.text(60, y, row, 9, "Times-Roman")
        for k, x in enumerate((380, 440, 505)):
            desk.box(x, y - 1, 7, 7)
            if k == mark:
                desk.cross(x, y - 1, 7)
    desk.text(50, 500, "Esito:", 11, "Times-Bold")
    for x, word in ((95, "accettata"), (185, "accettata con riserva"), (330, "respinta")):
        desk.box(x, 500, 8, 8)
        desk.text(x + 13, 500, word, 11, "Times-Roman")
    desk.cross(185, 500, 8)
    desk.text(50, 470, "Riserve:", 11, "Times-Roman")
    desk.hand(100, 470, "consegnare i manuali in italiano")
    desk.hand(100, 450, "sostituire la batteria tampone della sala 3")
    desk.text(50, 405, "Per il Servizio Tecnico", 10, "Times-Roman")
    desk.sign(1024, 170, 400, 130, 32)
    desk.text(330, 405, "Rocco Bellomunno, Capo Servizio", 10, "Times-Roman")
    desk.text(50, 375, "Data", 10, "Times-Roman")
    desk.hand(85, 375, "24 febbraio 2026")
    return desk.done()


def _borrosa() -> bytes:
    return web(
        f"""<p style='text-align:center'><b>CONSTANCIA DE ENTREGA-RECEPCIÓN</b></p><p>Por la
        presente,
    Hotelera Bahía Kino, S.A. hace constar que recibe a entera satisfacción la etapa denominada
    Domótica Torre 1 del proyecto Renovación Bahía (No. de proyecto HBK-22), a cargo de Sonora
    Sistemas. Importe de la etapa: MXN 2,318,000.00. Orden de compra 66-1207.</p><p>La etapa Torre 2
    no se recibe todavía.</p><p>Guaymas, a 9 de enero de 2026</p>{ink(1031, 140, 40)}<p>Lic. Fausto
    Elizondo<br>Director General</p>""",
        "body{font:15px/1.7 Caladea}",
    )


def papers() -> Iterator[Paper]:
    """Four layouts."""
    yield text(
        "gateway-dossier",
        _book(),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Northmark Grid plc",
            project="Gateway Renewal North",
            project_code="NG-7702",
            milestone="Milestone 5: Site acceptance of all gateways",
            signatory_name="Yasmin Thorold",
            signatory_title="Lead Commissioning Engineer",
            signature_date="2026-02-27",
            amount="611300.00 GBP",
            po_number="8800-21943",
        ),
    )
    yield text(
        "mijlpalen",
        _mijlpalen(),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Waterschap Rijn en Linge",
            project="Slimme Stuwen",
            project_code="WRL-24-090",
            milestone="M3 Uitrol twaalf stuwen",
            signatory_name="Anouk Verhulst",
            signatory_title="Hoofd Waterbeheer",
            signature_date="2026-03-05",
            amount="87250.00 EUR",
            po_number="4500031877",
        ),
    )
    yield scanned(
        "scheda-asl",
        _scheda(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="ASL Costa Ionica",
            project="Rinnovo Sale Operatorie",
            project_code="RSO-118",
            milestone="Lampade scialitiche sale 1-3",
            signatory_name="Rocco Bellomunno",
            signatory_title="Capo Servizio",
            signature_date="2026-02-24",
            amount="64200.00 EUR",
            po_number="2025/4471",
            conditions=[
                "consegnare i manuali in italiano",
                "sostituire la batteria tampone della sala 3",
            ],
        ),
        turn=180,
        dpi=150,
        skew=0.4,
        seed=102,
    )
    yield scanned(
        "constancia",
        _borrosa(),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Hotelera Bahía Kino, S.A.",
            project="Renovación Bahía",
            project_code="HBK-22",
            milestone="Domótica Torre 1",
            signatory_name="Fausto Elizondo",
            signatory_title="Director General",
            signature_date="2026-01-09",
            amount="2318000.00 MXN",
            po_number="66-1207",
        ),
        dpi=110,
        blur=0.9,
        noise=11.0,
        skew=-1.3,
        seed=103,
    )
