"""Dutch and Flemish offices."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import Sheet, ink, web

AC = "acceptance_certificate"
CELLS = "td,th{padding:4px 7px;text-align:left;vertical-align:top}"


def papers() -> Iterator[Paper]:
    """Seven papers."""
    html = f"""<div style="font:10pt Carlito"><h1 style="font-size:18pt">Proces-verbaal van
    oplevering</h1><p>Opdrachtgever: <b>Waterschap Kromme Leede</b> &nbsp; Opdrachtnemer:
    Buitenbeeld
    Landschapsontwerp<br>Werk: <b>Vispassage Oude Sluis</b> &nbsp; Bestek
    <b>WKL-2025-06</b><br>Onderdeel:
    <b>Fase 2, beplanting oevers</b> &nbsp; Termijnbedrag: <b>&euro; 23.150,00</b> excl.
    btw</p><p>Opgenomen
    op 4 november 2025 door mevrouw Ter Horst en de heer Blok. De opdrachtgever verklaart het
    onderdeel:</p>
    <p>&#9744; goed te keuren<br>&#9745; goed te keuren met inachtneming van onderstaande
    restpunten<br>
    &#9744; af te keuren</p><table border=1
    style="border-collapse:collapse"><tr><th>Nr<th>Restpunt<th>
    Gereed vóór<tr><td>1<td>afrastering bij raai 7
    herstellen<td>21-11-2025<tr><td>2<td>onderhoudsplan
    aanleveren<td>01-12-2025</table><table style="width:100%;margin-top:18px"><tr><td>{
        ink(901, 120, 34)
    }
    <td>{ink(903, 120, 34)}<tr><td>Opdrachtgever<br>Annelies ter Horst, projectleider<br>4
    november 2025
    <td>Opdrachtnemer<br>S. Blok</table></div>"""
    yield Paper(
        "kh-nl-vispassage",
        "a",
        "text",
        web(html, CELLS),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="Waterschap Kromme Leede",
            project="Vispassage Oude Sluis",
            project_code="WKL-2025-06",
            milestone="Fase 2, beplanting oevers",
            signatory_name="Annelies ter Horst",
            signatory_title="projectleider",
            signature_date="2025-11-04",
            amount="23150.00 EUR",
            conditions=["afrastering bij raai 7 herstellen", "onderhoudsplan aanleveren"],
        ),
    )

    html = """<div style="font:10pt 'Liberation Sans'"><p><b>Van:</b> Joost Verhagen
    &lt;j.verhagen@tuinderij-dezonnehoek.example&gt;<br><b>Verzonden:</b> maandag 9 februari 2026
    08:03<br><b>Aan:</b> Meetdienst Zilt<br><b>Onderwerp:</b> RE: mijlpaal 3, akkoord?</p><p>Beste
    Fleur,</p><p>Akkoord wat ons betreft. Mijlpaal 3 (grondmonsters kas 5 t/m 8) is goedgekeurd,
    je kunt
    de &euro; 1.985,00 factureren onder vermelding van inkooporder ZH-26-017. Projectnummer blijft
    MZ-4410.</p><p>Groet,<br>Joost Verhagen<br>Teeltmanager, Tuinderij De Zonnehoek BV</p><p
    style="color:#666">&gt; Op vr 6 feb 2026 schreef Fleur:<br>&gt; Mocht mijlpaal 3 niet akkoord
    zijn of
    afgekeurd worden, dan hoor ik dat graag vóór vrijdag.</p></div>"""
    yield Paper(
        "kh-nl-mail-kas",
        "a",
        "text",
        web(html),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Tuinderij De Zonnehoek BV",
            project_code="MZ-4410",
            milestone="Mijlpaal 3 (grondmonsters kas 5 t/m 8)",
            signatory_name="Joost Verhagen",
            signatory_title="Teeltmanager",
            signature_date="2026-02-09",
            amount="1985.00 EUR",
            po_number="ZH-26-017",
        ),
    )

    s = Sheet(60)
    s.p("Restauratieatelier De Vergulde Lijst", 14, "Times-Bold", gap=14)
    s.p("Afleverbon 2025-77", 12, "Times-Roman", gap=10)
    s.kv(
        {
            "Klant": "Museum Het Spinhuis",
            "Opdracht": "VL-1203, Schuttersstukken",
            "Deel": "Deel 2: schilderij inv. 0441",
            "Prijs": "€ 7.425,00 incl. btw",
        },
        80,
    )
    s.p("Staat bij aflevering: vernis troebel in de linkerhelft, zie foto's.")
    asked = "De klant keurt het geleverde deel "
    s.strike(60, s.y, asked, "goed")
    s.p(asked + "goed / niet goed.", gap=4)
    s.p("(doorhalen wat niet van toepassing is)", 8, gap=50)
    s.ink(66, s.y + 14, 911)
    s.p("Drs. Wouter Kastelein, conservator", gap=2)
    s.p("Spijkerveen, 12 juni 2025", 9)
    page = s.done()
    yield Paper(
        "kh-nl-afleverbon",
        "a",
        "scan",
        scan(page, Scanner(dpi=105, skew=0.5, noise=3, jpeg=40, seed=31)),
        truth(
            AC,
            "rejected",
            True,
            "nl",
            client="Museum Het Spinhuis",
            project="Schuttersstukken",
            project_code="VL-1203",
            milestone="Deel 2: schilderij inv. 0441",
            signatory_name="Wouter Kastelein",
            signatory_title="conservator",
            signature_date="2025-06-12",
            amount="7425.00 EUR",
        ),
        page,
    )

    html = """<div style="font:9.5pt Lato"><h2>Urenstaat <span style="color:#888">week 3,
    2026</span></h2>
    <p>Medewerker: Hind el Khatib &nbsp; Opdrachtgever: Gemeente Waardenburg-Zuid &nbsp; Opdracht:
    GWZ-ARCH-02 (Inhaalslag bouwdossiers)</p><table border=1
    style="border-collapse:collapse;width:100%">
    <tr><th>Dag<th>Uren<th>Status<tr><td>ma 12-01<td>8<td>goedgekeurd<tr><td>di
    13-01<td>8<td>goedgekeurd
    <tr><td>wo 14-01<td>9<td>afgewezen<tr><td>do 15-01<td>8<td>goedgekeurd</table><p>Totaal
    ingediend 33
    uur, tarief &euro; 74,00, samen &euro; 2.442,00</p><p
    style="background:#fdecea;padding:6px">Urenstaat
    <b>afgewezen</b> door Gerdien Slot (teamleider informatiebeheer) op 20-01-2026 om 09:12:
    "woensdag was
    afgesproken op 8 uur, graag opnieuw indienen".</p></div>"""
    yield Paper(
        "kh-nl-urenstaat",
        "a",
        "text",
        web(html, CELLS),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "nl",
            client="Gemeente Waardenburg-Zuid",
            project="Inhaalslag bouwdossiers",
            project_code="GWZ-ARCH-02",
            signatory_name="Gerdien Slot",
            signatory_title="teamleider informatiebeheer",
            signature_date="2026-01-20",
            amount="2442.00 EUR",
        ),
    )

    s = Sheet(60)
    s.p("MEERWERKOPDRACHT 05", 16, "Helvetica-Bold", gap=12)
    s.table(
        [
            ["Opdrachtgever", "Stichting Hofjes van Oudrade"],
            ["Adviseur", "Bouwfysica Ter Aa"],
            ["Project", "H-318, isolatie Sint-Annahofje"],
            ["Meerwerk", "tweede blowerdoortest en rapport"],
            ["Bedrag", "€ 1.260,00 excl. btw"],
            ["Reden", "eerste test verstoord door open rookkanaal"],
        ],
        [110, 330],
        size=10,
    )
    s.p(
        "Beide bestuursleden tekenen voor akkoord. Zonder twee handtekeningen wordt het meerwerk "
        "niet uitgevoerd en niet betaald."
    )
    s.y -= 46
    s.ink(66, s.y + 2, 921)
    s.ink(320, s.y + 2, 925, 120, 30)
    for x, who, when in (
        (60, "Machteld Boon, voorzitter", "1 oktober 2025"),
        (310, "Evert Lammers, penningmeester", "3 oktober 2025"),
    ):
        s.rule(x, s.y, 190)
        s.at(x, s.y - 12, who, 9)
        s.at(x, s.y - 24, when, 9)
    yield Paper(
        "kh-nl-meerwerk",
        "a",
        "text",
        s.done(),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Stichting Hofjes van Oudrade",
            project="isolatie Sint-Annahofje",
            project_code="H-318",
            signatory_name="Evert Lammers",
            signatory_title="penningmeester",
            signature_date="2025-10-03",
            amount="1260.00 EUR",
            change_order_number="05",
        ),
    )

    html = """<div style="font:10.5pt 'Liberation Serif'"><p
    style="text-align:center"><b>CONCEPT</b>, nog
    niet voor ondertekening</p><h2>Acceptatieverklaring</h2><p>Haven Berkelmonde NV (klant) en
    Tolk &amp;
    Taal Noordzee (leverancier), raamovereenkomst RO-2024-5, nadere opdracht NO-17
    "Loodsenhandboek in vier
    talen". Oplevering B: Duits en Frans, &euro; 10.220,00.</p><p>De klant heeft oplevering B op
    2 maart 2026
    ontvangen, beoordeeld en zonder voorbehoud geaccepteerd.</p><p>Namens de klant:<br>Ruben
    Daelemans,
    havenkapitein<br>Handtekening: <br>Datum: </p></div>"""
    yield Paper(
        "kh-nl-concept",
        "a",
        "text",
        web(html),
        truth(
            AC,
            "undecided",
            False,
            "nl",
            client="Haven Berkelmonde NV",
            project="Loodsenhandboek in vier talen",
            project_code="NO-17",
            milestone="Oplevering B: Duits en Frans",
            signatory_name="Ruben Daelemans",
            signatory_title="havenkapitein",
            amount="10220.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    html = f"""<div style="font:10pt 'Liberation Sans'"><p>Licht op Zuid Evenemententechniek
    VOF</p><h2>
    Servicerapport en werkbon 90411</h2><p>Klant: Cultuurhuis De Dijk &nbsp; Klus: LZ-25-380
    Trekkenwand
    &nbsp; Inkoopnr.: CD/2291<br>Mijlpaal 1: keuring en certificaat &nbsp; Bedrag: &euro;
    2.890,00</p><p>
    Werkzaamheden 15 en 16 december 2025, 14 uur, monteur K. Aziz. Alle zestien trekken
    gekeurd.</p><p>
    Werk naar tevredenheid uitgevoerd: (x) ja &nbsp; ( ) nee<br>Mijlpaal geaccepteerd: (x) ja
    &nbsp; ( )
    nee</p>{ink(931, 130, 36)}<p style="margin-top:0">Sanne Wiersma<br>hoofd
    techniek<br>16-12-2025</p>
    </div>"""
    yield Paper(
        "kh-nl-werkbon",
        "a",
        "text",
        web(html),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Cultuurhuis De Dijk",
            project="Trekkenwand",
            project_code="LZ-25-380",
            milestone="Mijlpaal 1: keuring en certificaat",
            signatory_name="Sanne Wiersma",
            signatory_title="hoofd techniek",
            signature_date="2025-12-16",
            amount="2890.00 EUR",
            po_number="CD/2291",
        ),
    )
