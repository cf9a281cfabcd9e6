"""Dutch papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from scan import Scanner, scan

from .board import BLACK, Box, Grid, Ink, Rule, Sheet, flow, web


def oplevering() -> Paper:
    css = """body{font:11.5px
    Carlito}h1{color:#004f9e;font-size:21px}table{border-collapse:collapse;
    width:100%}td,th{border:1px solid #9bb;padding:5px;text-align:left}.w{columns:2}"""
    body = """<h1>Proces-verbaal van oplevering</h1><div class=w><p>Opdrachtgever:
    <b>Woonstichting De Waterlelie</b><br>Project: Renovatie portiekflats
    Molenwiek<br>Projectnummer: WL.2231<br>Blok: Blok 3, woningen 41 t/m 64</p><p>Aannemer:
    Bouwbedrijf Terpstra &amp; Zn.<br>Datum opname: 17 april 2026<br>Termijn 6: € 264.000,00
    excl. btw<br>Inkooporder: 26-IO-0719</p></div><table><tr><th>Nr<th>
    Woning<th>Opleverpunt<th>Gereed voor<tr><td>1<td>47<td>voordeur klemt<td>1
    mei<tr><td>2<td>58<td> tegelwerk douche onvolledig gevoegd<td>1 mei</table><p>Het werk wordt
    als opgeleverd beschouwd, met dien verstande dat bovenstaande punten vóór de genoemde datum
    worden hersteld.</p><table><tr><td> Opdrachtgever<td>Aannemer<tr><td>[[ink 701 130
    38]]<td>[[ink 702 120 36 #15151a]]<tr><td>Jitske Hoekstra, projectleider vastgoed,
    17-04-2026<td>Wiebe Terpstra, directeur, 17-04-2026</table>"""
    return Paper(
        "h-oplevering-flats", "a", "text", web(css, body),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "nl",
            client="Woonstichting De Waterlelie", project="Renovatie portiekflats Molenwiek",
            project_code="WL.2231", milestone="Blok 3, woningen 41 t/m 64",
            signatory_name="Jitske Hoekstra", signatory_title="projectleider vastgoed",
            signature_date="2026-04-17", amount="264000.00 EUR", po_number="26-IO-0719",
            conditions=["voordeur klemt", "tegelwerk douche onvolledig gevoegd"],
        ),
    )  # fmt: skip


def mail_akkoord() -> Paper:
    css = "body{font:13px 'Liberation Sans'}p.t{color:#444;border-bottom:1px dashed #999}"
    body = """<p class=t>Van: Roos van den Eijnde<br>Aan:
    projecten@datadijk.example<br>Verzonden: woensdag 4 maart 2026 09:41<br>Onderwerp: FW:
    acceptatie deelproject 2 slimme sluizen</p><p>Dag allen,</p><p>De gebruikerstest van
    deelproject 2 is afgerond, bevindingen 4 en 7 zijn ingetrokken. Ik geef hierbij akkoord op de
    oplevering. Jullie kunnen € 41.275,00 in rekening brengen, graag met verplichtingnummer
    VPL-300912 erbij.</p><p>Groet,<br>Roos van den Eijnde<br>afdelingshoofd Beheer, Waterschap
    Veenlanden</p>"""
    return Paper(
        "h-mail-sluizen", "a", "text", web(css, body),
        truth(
            "email", "accepted", None, "nl", client="Waterschap Veenlanden",
            project="slimme sluizen", milestone="deelproject 2",
            signatory_name="Roos van den Eijnde", signatory_title="afdelingshoofd Beheer",
            signature_date="2026-03-04", amount="41275.00 EUR", po_number="VPL-300912",
        ),
    )  # fmt: skip


def afkeur() -> Paper:
    story = [
        "# Acceptatieverklaring",
        "Klant: Kaasmakerij Oudeveen B.V.<br/>Opdracht: Wrongelbereider 2, besturing (ord. "
        "9018-K)<br/>"
        "Mijlpaal: FAT",
        "Bedrag bij acceptatie: € 33.480,00",
        Grid(
            [
                ["Onderdeel", "ja", "nee"],
                ["Documentatie compleet", Box("x"), Box()],
                ["Alle testen geslaagd", Box(), Box("x")],
                ["Vrijgave voor transport", Box(), Box("x")],
                ["<b>Mijlpaal geaccepteerd</b>", Box(), Box("x")],
            ],
            [80, 15, 15],
            shade="#fff2cc",
        ),
        "Toelichting: snijsnelheid blijft hangen op stand 3. Nieuwe FAT in week 9.",
        Grid(
            [
                ["Naam", "Functie", "Datum", "Handtekening"],
                ["Bart Kuiper", "hoofd techniek", "11-02-2026", Ink(711, 90, 28)],
            ],
            [40, 40, 30, 50],
        ),
    ]
    return Paper(
        "h-fat-kaas", "a", "text", flow(story, font="Lato", size=10.5, h_color="#a86800"),
        truth(
            "acceptance_certificate", "rejected", True, "nl", client="Kaasmakerij Oudeveen B.V.",
            project="Wrongelbereider 2, besturing", project_code="9018-K", milestone="FAT",
            signatory_name="Bart Kuiper", signatory_title="hoofd techniek",
            signature_date="2026-02-11", amount="33480.00 EUR",
        ),
    )  # fmt: skip


def werkbon() -> Paper:
    s = Sheet(A4)
    pen = "#22307a"
    s.rect(15, 12, 180, 14, "#ffd400")
    s.t(20, 21, "WERKBON  26-40518   Installatietechniek Van Dongen", 13, "NarrowB")
    for n, (a, b) in enumerate((
        ("Klant", "Zorgcentrum Eikenhof"), ("Werk", "vervangen cv-ketel vleugel B"),
        ("Opdrachtnr.", "EH-2026-77"), ("Datum", "3-11-2026"), ("Bedrag ex btw", "8.925,00"),
    )):  # fmt: skip
        s.t(18, 38 + n * 10, a, 10, "Narrow")
        s.line(48, 39 + n * 10, 190, 39 + n * 10, 0.4)
        s.t(50, 37.6 + n * 10, b, 17, "Dkg", pen)
    s.t(46, 77.6, "€", 11, "Narrow")
    s.t(18, 94, "Werk gereed en naar tevredenheid uitgevoerd:      ja  /  nee", 12, "Narrow")
    s.ring(96, 93, 7, 7)
    s.t(18, 104, "Opmerkingen klant:", 10, "Narrow")
    s.t(50, 103, "geen", 17, "Dkg", pen)
    s.t(18, 122, "Voor akkoord (klant):", 10, "Narrow")
    s.line(55, 126, 120, 126)
    s.ink(60, 126, 44, 14, 721)
    s.t(126, 124, "H. Smeets, technische dienst", 13, "Dkg", pen)
    page = s.done()
    return Paper(
        "h-scan-werkbon", "a", "scan",
        scan(page, Scanner(dpi=130, skew=0.5, noise=5, jpeg=45, turn=180, seed=71)),
        truth(
            "acceptance_certificate", "accepted", True, "nl", client="Zorgcentrum Eikenhof",
            project="vervangen cv-ketel vleugel B", project_code="EH-2026-77",
            signatory_name="H. Smeets", signatory_title="technische dienst",
            signature_date="2026-11-03", amount="8925.00 EUR",
        ), page,
    )  # fmt: skip


def meerwerk() -> Paper:
    story = [
        "| Meerwerkopdracht 12",
        "# Verbouwing bioscoop Astoria",
        "Opdrachtgever: Filmhuis Astoria Exploitatie B.V. · Bestek 2025-AST · Uitvoerder: "
        "Interieurbouw Claessen",
        "Omschrijving: geluiddeuren zaal 3 en 4 in plaats van gordijnen",
        "Meerprijs € 14.350,00, minderprijs € 2.200,00, per saldo <b>€ 12.150,00</b> exclusief "
        "btw.",
        "Deze opdracht is pas geldig na ondertekening door de opdrachtgever.",
        10,
        "Akkoord uitvoerder:",
        Rule(150, 731, color=BLACK),
        "Twan Claessen, 22 mei 2026",
        10,
        "Akkoord opdrachtgever:",
        Rule(150),
        "Femke Adriaanse, zakelijk leider &nbsp;&nbsp; datum:",
    ]
    return Paper(
        "h-meerwerk-astoria", "a", "text", flow(story, font="Caladea", size=11.5, margin=28),
        truth(
            "change_order", "undecided", False, "nl",
            client="Filmhuis Astoria Exploitatie B.V.", project="Verbouwing bioscoop Astoria",
            project_code="2025-AST", signatory_name="Femke Adriaanse",
            signatory_title="zakelijk leider", amount="12150.00 EUR",
            change_order_number="12", warnings=["partly_signed"],
        ),
    )  # fmt: skip


def gereedmelding() -> Paper:
    css = """body{font:12px Lato}.k{border:2px solid #0a7;border-radius:10px;padding:14px 18px}
    .v{font-size:9px;color:#666}"""
    body = """<h2>Gereedmelding</h2><div class=k><p>Aan: Stadsbibliotheek Rietveer, t.a.v. mevrouw
    Noor Bakhuizen<br>Van: Interactum B.V.<br>Betreft: Project Uitleenautomaten, ons kenmerk
    IA-6612, fase 2 (vestiging Zuid)</p><p>Met genoegen melden wij dat fase 2 op 28 mei 2026
    volledig is opgeleverd en door ons is goedgekeurd. De termijn van € 27.900,00 wordt
    gefactureerd zodra uw getekende acceptatie binnen is.</p><p>Interactum B.V.<br>Sjoerd Wierda,
    accountmanager<br>29 mei 2026</p></div><p class=v>Op al onze leveringen zijn de
    branchevoorwaarden van toepassing. Geaccepteerde leveringen worden niet teruggenomen.</p>"""
    return Paper(
        "h-gereed-bieb", "a", "text", web(css, body),
        truth(
            "acceptance_certificate", "undecided", None, "nl", client="Stadsbibliotheek Rietveer",
            project="Project Uitleenautomaten", project_code="IA-6612",
            milestone="fase 2 (vestiging Zuid)", amount="27900.00 EUR",
        ),
    )  # fmt: skip


def urenstaat() -> Paper:
    css = """body{font:11px 'DejaVu Sans'}table{border-collapse:collapse}td,th{border:1px solid
    #888; padding:4px 8px;text-align:right}td:first-child,th:first-child{text-align:left}"""
    body = """<h3>Urenstaat week 24-2026</h3><p>Opdrachtgever: Gemeente Lage Zwaluwe-Noord ·
    Opdracht: Omgevingsplan, juridische toets · Nummer: OPD-5540<br>Professional: mr. Esmée
    Dorland (Lexperts)</p> <table><tr><th>Dag<th>Uren<tr><td>8 juni<td>8<tr><td>9
    juni<td>8<tr><td>11 juni<td>6<tr><td>Totaal <td>22</table><p>22 × € 135,00 = € 2.970,00 excl.
    btw</p><p>Status: <b>Goedgekeurd</b> op 15-06-2026 om 16:20 door Ruud Pasman (teammanager
    Ruimte, Gemeente Lage Zwaluwe-Noord)<br>Ingediend op 12-06-2026 door Esmée Dorland</p>"""
    return Paper(
        "h-uren-gemeente", "a", "text", web(css, body),
        truth(
            "timesheet_approval", "accepted", True, "nl", client="Gemeente Lage Zwaluwe-Noord",
            project="Omgevingsplan, juridische toets", project_code="OPD-5540",
            signatory_name="Ruud Pasman", signatory_title="teammanager Ruimte",
            signature_date="2026-06-15", amount="2970.00 EUR",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for made in (
        oplevering, mail_akkoord, afkeur, werkbon, meerwerk, gereedmelding, urenstaat,
    ):  # fmt: skip
        yield made()
