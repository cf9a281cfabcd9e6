"""Dutch papers: advisers, builders of software, trainers, surveyors."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.platypus import Table

from .desk import BLACK, GRID, Board, Ink, box, flow, gap, para, pen, web


def oplevering() -> Paper:
    b = Board()
    b.t(60, 70, "Proces-verbaal van oplevering", 16, "Helvetica-Bold")
    for i, row in enumerate((
        "Opdrachtgever: Waterschap De Oude Maas", "Opdrachtnemer: Adviesbureau Zandloper",
        "Werk: Dijkinspectie traject 14-2, kenmerk AZ-2026-31",
        "Deel: Fase 1, grondradar", "Deelbedrag: € 19.850,00 exclusief btw",
    )):  # fmt: skip
        b.t(60, 96 + i * 15, row)
    y = b.p(60, 180, 470, "Bij de opname op 3 juni 2026 is vastgesteld dat het deel <b>niet gereed "
            "is voor oplevering</b>. De meetlijnen 8 t/m 15 ontbreken en het rapport noemt een "
            "verkeerd hoogtestelsel. Het deel wordt door de opdrachtgever niet aanvaard; na "
            "herstel volgt een nieuwe opname.")  # fmt: skip
    b.ink(66, y + 54, 2, 130)
    b.line(60, y + 58, 230, y + 58)
    b.t(60, y + 70, "Namens de opdrachtgever: ir. F. Terpstra", 9)
    b.t(60, y + 82, "Projectleider Waterkeringen, 4 juni 2026", 9)
    b.ink(316, y + 54, 39, 130, colour=BLACK)
    b.line(310, y + 58, 480, y + 58)
    b.t(310, y + 70, "Namens Zandloper: M. Kuiper, 4 juni 2026", 9)
    return Paper(
        "kf-oudemaas-oplevering", "a", "text", b.pdf(),
        truth("acceptance_certificate", "rejected", True, "nl",
              client="Waterschap De Oude Maas", project="Dijkinspectie traject 14-2",
              project_code="AZ-2026-31", milestone="Fase 1, grondradar",
              signatory_name="F. Terpstra", signatory_title="Projectleider Waterkeringen",
              signature_date="2026-06-04", amount="19850.00 EUR"),
    )  # fmt: skip


def akkoord() -> Paper:
    data = web(
        "body{font-family:Lato}.k{background:#fff3e6;border-radius:6px;padding:10px}",
        """<h2>Akkoord ontvangen</h2><div class="k">Projectnummer 26-1183 &middot; Onderdeel
        <b>Webshopkoppeling</b><br>Klant: Kaasmakerij De Groene Wei B.V.<br>Project: Nieuwe
        webwinkel<br>Bedrag: € 6.420,- (excl. btw)</div><p>Bram Oosterhuis, mede-eigenaar, heeft
        op 19-02-2026 om 20:31 het opgeleverde onderdeel goedgekeurd in de klantomgeving van Bureau
        Zonnehoed.</p><p>Zijn opmerking: &ldquo;Werkt als een tierelier. Factureer maar.&rdquo;</p>
        <p style="font-size:8pt;color:#777">Bewijs van ondertekening: sms-code naar nummer eindigend
        op 41, IP 198.51.100.7</p>""", "nl",
    )  # fmt: skip
    return Paper(
        "kf-groenewei-akkoord", "a", "text", data,
        truth("acceptance_certificate", "accepted", True, "nl",
              client="Kaasmakerij De Groene Wei B.V.", project="Nieuwe webwinkel",
              project_code="26-1183", milestone="Webshopkoppeling",
              signatory_name="Bram Oosterhuis", signatory_title="mede-eigenaar",
              signature_date="2026-02-19", amount="6420.00 EUR"),
    )  # fmt: skip


def mail() -> Paper:
    data = web(
        "hr{border:0;border-top:1px solid #aaa}",
        """<b>Van:</b> Saskia Meulendijk<br><b>Verzonden:</b> woensdag 11 november 2026 16:02<br>
        <b>Aan:</b> Joost Admiraal<br><b>Onderwerp:</b> RE: gereedmelding sprint 6<hr>
        <p>Dag Joost,</p><p>Sprint 6 is akkoord, mits jullie de foutmelding bij lege postcodes nog
        deze week herstellen en de handleiding aanpassen. Dan mag de € 9.750 op de rekening,
        onder vermelding van inkooporder 3300781.</p><p>Groet,<br>Saskia Meulendijk<br>Teamleider
        Informatievoorziening, GGD Rijnstreek-Oost</p><hr><p style="color:#777">Joost Admiraal,
        9 november: sprint 6 van project RIJN-12 is volledig akkoord bevonden door onze
        testers.</p>""", "nl",
    )  # fmt: skip
    return Paper(
        "kf-rijnstreek-mail", "a", "text", data,
        truth("email", "accepted_with_conditions", None, "nl", client="GGD Rijnstreek-Oost",
              project_code="RIJN-12", milestone="Sprint 6", signatory_name="Saskia Meulendijk",
              signatory_title="Teamleider Informatievoorziening", signature_date="2026-11-11",
              amount="9750.00 EUR", po_number="3300781",
              conditions=["jullie de foutmelding bij lege postcodes nog deze week herstellen",
                          "de handleiding aanpassen"]),
    )  # fmt: skip


def meerwerk() -> Paper:
    story = [
        para("<b>Meerwerkopdracht MW-09</b>", 14, leading=20),
        para("Museum Het Pakhuis (opdrachtgever) / Lichtplan Dekker (adviseur)<br/>Project: "
             "Verlichting depotzalen, nr. 2514"),
        Table([["Omschrijving", "Bedrag"], ["Extra lichtmetingen textielzaal", "€ 1.380,00"],
               ["Aanpassen armaturenlijst", "€ 420,00"], ["Totaal excl. btw", "€ 1.800,00"]],
              colWidths=[300, 120], style=GRID),
        gap(8), para("Voor akkoord, Amsterdam, 8 september 2026"), Ink(26, 120, 28),
        para("Farida el Amrani, hoofd Collecties"),
    ]  # fmt: skip
    return Paper(
        "kf-pakhuis-meerwerk", "a", "text", flow(story),
        truth("change_order", "accepted", True, "nl", client="Museum Het Pakhuis",
              project="Verlichting depotzalen", project_code="2514",
              signatory_name="Farida el Amrani", signatory_title="hoofd Collecties",
              signature_date="2026-09-08", amount="1800.00 EUR", change_order_number="MW-09"),
    )  # fmt: skip


def urenstaat() -> Paper:
    data = web(
        "td,th{border:1px solid #888;padding:3px 9px}table{border-collapse:collapse}",
        f"""<h3>Urenstaat week 22-25</h3><p>Medewerker: Pleun Harmsen, Detachering Noordwijzer<br>
        Inlener: Zorggroep Het Laar &middot; opdracht DN-7002 (roosterapplicatie)</p><table><tr>
        <th>wk</th><th>22</th><th>23</th><th>24</th><th>25</th><th>totaal</th></tr><tr><td>uren
        </td><td>36</td><td>36</td><td>28</td><td>36</td><td>136</td></tr></table><p>136 &times;
        € 87,50 = € 11.900,00</p><p>{box()} goedgekeurd {box()} afgekeurd</p><p>Naam inlener:
        Corrie van Dongen, manager Planning<br>Handtekening: ________________ Datum:
        ____________</p><p>Handtekening medewerker: {pen(35, 100, 24)}</p>""", "nl",
        size="A5", margin="13mm",
    )  # fmt: skip
    return Paper(
        "kf-hetlaar-uren", "a", "text", data,
        truth("timesheet_approval", "undecided", False, "nl", client="Zorggroep Het Laar",
              project="roosterapplicatie", project_code="DN-7002",
              signatory_name="Corrie van Dongen", signatory_title="manager Planning",
              amount="11900.00 EUR", warnings=["partly_signed"]),
    )  # fmt: skip


def verklaring() -> Paper:
    b = Board()
    b.rect(50, 50, 495, 320, "#f6f6ee")
    b.t(70, 84, "VERKLARING VAN AANVAARDING", 14, "Times-Bold")
    b.p(70, 100, 450, "Ondergetekende aanvaardt namens <b>Scheepswerf Tjalk &amp; Zn.</b> de "
        "stabiliteitsberekening (deel 3 van 3) voor casco 118, dossier HS-0455 van "
        "ingenieursbureau Hellingman, ter waarde van EUR 5.275,00.", 11,
        fontName="Times-Roman", leading=16)  # fmt: skip
    b.t(70, 200, "Aldus aanvaard / ", 11, "Times-Roman")
    b.t(155, 200, "geweigerd", 11, "Times-Roman")
    b.line(153, 197, 204, 196, 1.5, "#1b2c7c")
    b.ink(80, 264, 68, 130, 32)
    b.t(70, 284, "Wiebe Tjalk, directeur", 11, "Times-Roman")
    b.t(70, 300, "Harlingen, 15 april 2026", 11, "Times-Roman")
    return Paper(
        "kf-tjalk-verklaring", "a", "text", b.pdf(),
        truth("acceptance_certificate", "accepted", True, "nl", client="Scheepswerf Tjalk & Zn.",
              project="casco 118", project_code="HS-0455",
              milestone="stabiliteitsberekening (deel 3 van 3)", signatory_name="Wiebe Tjalk",
              signatory_title="directeur", signature_date="2026-04-15", amount="5275.00 EUR"),
    )  # fmt: skip


def nieuwsbrief() -> Paper:
    data = web(
        "body{columns:2}h1{column-span:all;color:#0a6}",
        """<h1>Nieuwsbrief Ketel &amp; Klimaat, voorjaar 2026</h1><h3>Opgeleverd</h3><p>In maart
        leverden wij het warmteplan van de gemeente Oudebos op. De wethouder was akkoord en zette
        zijn handtekening op een taart.</p><h3>Gezocht</h3><p>Twee adviseurs die een afgekeurd
        rapport niet persoonlijk opvatten.</p><h3>Agenda</h3><p>21 mei: open dag in
        Zutphen.</p>""", "nl",
    )  # fmt: skip
    return Paper("kf-ketel-nieuwsbrief", "a", "text", data, truth("other", None, None, "nl"))


def papers() -> Iterator[Paper]:
    yield oplevering()
    yield akkoord()
    yield mail()
    yield meerwerk()
    yield urenstaat()
    yield verklaring()
    yield nieuwsbrief()
