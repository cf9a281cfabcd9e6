"""Dutch papers: water boards, hospitals, schools, ports; and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Form, across, box, doc, ink, pen, ring, rows, shot, typ


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    v = box("v")
    yield doc(
        "werkbon-gemaal",
        "a",
        "<table class=g><tr><td><b>Pompenhuis Friesland BV</b></td><td>WERKBON<br><b>WB-61840</b></td></tr></table>"
        f"<p>Opdrachtgever: {pen('Wetterskip De Lege Mieden')}</p><p>Werk: {pen('revisie pomp 3, gemaal Aldeboarn')}</p><p>Datum uitvoering: {pen('6 oktober 2026')} &nbsp; Monteur: {pen('Sjoerd')}</p>"
        + rows(
            f"Handeling | Uren\nPomp getrokken en gedemonteerd | {pen('6', 13)}\nLagers en seals vervangen | {pen('9', 13)}\nProefgedraaid, trilling 1,8 mm/s | {pen('2', 13)}"
        )
        + f"<p>Totaal ex btw: &euro; {pen('4.316,00')}</p><p>Opdrachtgever over het werk (omcirkelen): &nbsp; {ring('in orde')} &nbsp;&nbsp; niet in orde &nbsp;&nbsp; deels</p>"
        f"<p>Krabbel opdrachtgever: {ink(311, 90, 34)} &nbsp; Naam: {pen('Hylke Boonstra')} &nbsp; Functie: {pen('peilbeheerder')}</p><p>Afgetekend op: {pen('7 oktober 2026')}</p>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Wetterskip De Lege Mieden",
            project="revisie pomp 3, gemaal Aldeboarn",
            project_code="WB-61840",
            signatory_name="Hylke Boonstra",
            signatory_title="peilbeheerder",
            signature_date="2026-10-07",
            amount="4316.00 EUR",
        ),
        size="A5",
        margin="10mm",
        scan=Scanner(dpi=170, skew=1.2, noise=9, grey=False, shadow=True, jpeg=45, seed=81),
    )

    yield doc(
        "oplever-ziekenhuis",
        "a",
        "<h1 style='color:#00507a'>Proces-verbaal van oplevering</h1><table class=l><tr><td>Opdrachtgever</td><td><b>Stichting Streekziekenhuis Maasoever</b></td></tr><tr><td>Project</td><td><b>Verbouwing dagbehandeling oncologie</b></td></tr><tr><td>Projectnummer</td><td><b>SZM-2511</b></td></tr><tr><td>Aannemer</td><td>Bouwgroep Terlinden BV</td></tr></table>"
        "<h2>Uitkomst van de opneming op 4 september 2026</h2><p>Bij de opneming zijn veertien opleverpunten genoteerd. Bij de herkeuring van 18 september 2026 bleken alle veertien hersteld. De opdrachtgever keurt het werk goed en aanvaardt het per laatstgenoemde datum. De slottermijn van &euro; 66.150,00 komt vrij.</p>"
        + rows(
            f"Partij | Naam | Handtekening\nAannemer | Rick Terlinden, directeur | {ink(321, 110, 30)}\nOpdrachtgever | Annemiek van Loo, manager vastgoed | {ink(322, 110, 30)}"
        )
        + "<p>Aldus opgemaakt te Cuijk, 18 september 2026</p>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Stichting Streekziekenhuis Maasoever",
            project="Verbouwing dagbehandeling oncologie",
            project_code="SZM-2511",
            signatory_name="Annemiek van Loo",
            signatory_title="manager vastgoed",
            signature_date="2026-09-18",
            amount="66150.00 EUR",
        ),
    )

    yield shot(
        "prestatieverklaring",
        "a",
        typ(
            """#set page(paper: "a4", margin: 2cm)
#set text(font: "Liberation Sans", size: 10pt, lang: "nl")
#set smartquote(enabled: false)
#text(8pt)[Gemeente Oud-Zevenhoven · zaaksysteem · afdruk van zaak Z-26-40418]
= Prestatieverklaring
#table(columns: (5cm, 1fr), stroke: (x: none, y: 0.3pt), [Organisatie], [Gemeente Oud-Zevenhoven], [Prestatie], [Tolkdiensten burgerzaken, derde kwartaal], [Verplichting], [Inkooporder 7100-2298], [Leverancier], [Tolkpunt Rijn en Gouwe], [Bedrag], [€ 13.027,80])
== Akkoordverloop
#table(columns: (auto, auto, 1fr, auto), [*Stap*], [*Rol*], [*Medewerker*], [*Resultaat*],
[1], [Prestatie­verklaarder], [Mieke Rozendal, teamleider balie], [akkoord, 05-10-2026 09:50],
[2], [Budgethouder], [Floris Adriaanse, afdelingshoofd Dienstverlening], [akkoord, 08-10-2026 16:31])
Alle stappen zijn doorlopen. De prestatie is geleverd zoals afgesproken en de factuur wordt betaald zodra zij binnen is. Akkoord in het zaaksysteem vervangt de handtekening.
""".replace("\u00ad", "")
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Gemeente Oud-Zevenhoven",
            project="Tolkdiensten burgerzaken",
            milestone="derde kwartaal",
            po_number="7100-2298",
            signatory_name="Floris Adriaanse",
            signatory_title="afdelingshoofd Dienstverlening",
            signature_date="2026-10-08",
            amount="13027.80 EUR",
        ),
    )

    k = pen("dvh", 13)
    yield doc(
        "kalibratie-kolom",
        "a",
        "<p style='text-align:right'>blad 1 van 1</p><h2>Terugontvangst gekalibreerde meetmiddelen</h2><p>Klant: <b>Nederlands Instituut voor Getijdenonderzoek</b> &nbsp; Kalibratielab: Metra Nauwkeurig BV &nbsp; Opdracht <b>MN-2026-551</b> &nbsp; Reeks: <b>Najaarskalibratie CTD-sondes</b></p>"
        + rows(
            f"Serienr. | Afwijking °C | Afwijking mS/cm | Certificaat | OK | Niet OK\nCTD-0419 | 0,002 | 0,004 | K-1107 | {k} | \nCTD-0420 | 0,001 | 0,003 | K-1108 | {k} | \nCTD-0423 | 0,003 | 0,003 | K-1109 | {k} | \nCTD-0431 | 0,002 | 0,006 | K-1110 | {k} | ",
            right="12",
        )
        + f"<p>Paraaf in kolom OK: instrument en certificaat gezien en goedgekeurd door de klant. Bij vier maal OK is de reeks afgenomen (&euro; 3.880,00).</p><p>Paraaf dvh hoort bij: {pen('Doutzen van Hylckama, beheerder instrumentarium', 15)}, {pen('1 december 2026', 15)}</p>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Nederlands Instituut voor Getijdenonderzoek",
            project="Najaarskalibratie CTD-sondes",
            project_code="MN-2026-551",
            signatory_name="Doutzen van Hylckama",
            signatory_title="beheerder instrumentarium",
            signature_date="2026-12-01",
            amount="3880.00 EUR",
        ),
        wide=True,
        font="DejaVu Sans",
        pt=9,
    )

    yield doc(
        "voorlopige-oplevering-vlaanderen",
        "a",
        "<p><b>Scholengroep Durme en Schelde</b><br>Dienst Infrastructuur</p><h1>PV van voorlopige oplevering</h1><p>Opdracht: <b>Zonnepanelen campus Ter Moere</b>, bestek <b>SDS/24/06</b>. Fase: <b>voorlopige oplevering</b>. Opdrachtnemer: Heliovolt NV.</p>"
        "<p>De aanbestedende overheid aanvaardt de werken voorlopig op 22 april 2026. Zij doet dat onder voorbehoud van het volgende:</p><ol><li>de kabelgoot op dak C wordt opnieuw vastgezet;</li><li>het AREI-keuringsverslag wordt bezorgd zonder inbreuken.</li></ol>"
        "<p>Vrij te geven helft van de borgtocht: 8.925,00 EUR.</p><p>Opgemaakt in tweevoud te Hamme op 22 april 2026.</p>"
        f"<div class=row><div>{ink(331)}<br>Lieve Coppieters, directeur infrastructuur<br>namens de aanbestedende overheid</div><div>{ink(332)}<br>Stijn Baeten<br>namens Heliovolt NV</div></div>",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Scholengroep Durme en Schelde",
            project="Zonnepanelen campus Ter Moere",
            project_code="SDS/24/06",
            milestone="voorlopige oplevering",
            signatory_name="Lieve Coppieters",
            signatory_title="directeur infrastructuur",
            signature_date="2026-04-22",
            amount="8925.00 EUR",
            conditions=[
                "de kabelgoot op dak C wordt opnieuw vastgezet",
                "het AREI-keuringsverslag wordt bezorgd zonder inbreuken",
            ],
        ),
        font="Liberation Serif",
        pt=11.5,
    )

    yield doc(
        "concept-fat",
        "a",
        across("CONCEPT", "#888", 110)
        + "<h1>FAT-verklaring noodstroomaggregaat</h1>"
        + rows(
            "Klant | Rijksarchief De Peel\nProject | Noodstroom depot 4\nProjectcode | RAP-E-09\nFabrikant | Kempen Power Systems BV\nTermijn bij aanvaarding | € 47.500,00",
            head=False,
        )
        + "<p>Op 20 mei 2026 is het aggregaat in de fabriek beproefd. Alle negen proeven zijn gehaald. De klant aanvaardt de uitkomst en geeft het aggregaat vrij voor verzending.</p>"
        f"<p>Voor de klant: {pen('Joep Verhaegh', 17)}<br>Joep Verhaegh, projectleider huisvesting, 20 mei 2026</p><p class=s>Versie 0.3, ter bespreking. Definitieve verklaring volgt na controle van de meetrapporten en wordt dan opnieuw getekend; aan deze versie zijn geen rechten te ontlenen.</p>",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "nl",
            client="Rijksarchief De Peel",
            project="Noodstroom depot 4",
            project_code="RAP-E-09",
            signatory_name="Joep Verhaegh",
            signatory_title="projectleider huisvesting",
            signature_date="2026-05-20",
            amount="47500.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    form = Form(left=55)
    form.say("ACCEPTATIEFORMULIER E-LEARNING", 15, "Helvetica-Bold")
    form.say("Opleidingsinstituut Kustwacht Noordzee, vastgesteld model 7", 9)
    form.y -= 14
    form.field("Afnemer", "Opleidingsinstituut Kustwacht Noordzee")
    form.field("Project", "Leerlijn Radarwaarneming")
    form.field("Projectcode", "IKO-2026-144")
    form.field("Leverancier", "Leerkade Digitaal")
    form.field("Module", "Module 3")
    form.field("Bedrag", "EUR 14.750,00")
    form.y -= 8
    form.tick("Module aanvaard", True)
    form.tick("Module niet aanvaard", False)
    form.y -= 8
    form.say(
        "Ingevuld door de leverancier ter voorbereiding. Geldig na ondertekening door de afnemer.",
        9,
        "Helvetica-Oblique",
    )
    form.y -= 8
    form.field("Naam afnemer", "Berend Slotemaker")
    form.field("Functie", "hoofd Opleidingen")
    form.field("Handtekening", "")
    form.field("Datum", "")
    yield Paper(
        "kk-module-aangekruist",
        "a",
        "form",
        form.data(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Opleidingsinstituut Kustwacht Noordzee",
            project="Leerlijn Radarwaarneming",
            project_code="IKO-2026-144",
            milestone="Module 3",
            signatory_name="Berend Slotemaker",
            signatory_title="hoofd Opleidingen",
            amount="14750.00 EUR",
        ),
    )

    yield doc(
        "meerwerk-sluis",
        "a",
        "<table><tr><td><b>Provincie Waterland-Noord</b></td><td class=r>Wijzigingsformulier VTW-17</td></tr></table><p>Contract <b>PWN-K-3021</b>, <b>Renovatie schutsluis De Horn</b>. Aannemer: Sluiswerken Combinatie Zaan.</p>"
        "<p>Wijziging: hardhouten aanslagbalken in plaats van kunststof.</p><p>Meerkosten: <b>&euro; 28.640,00</b></p>"
        f"<p>Besluit opdrachtgever: {box()} afgewezen &nbsp; {v} akkoord met bepalingen &nbsp; {box()} akkoord</p>"
        "<p>Bepalingen: 1. het hout draagt FSC-keurmerk; 2. de stremming duurt door deze wijziging geen dag langer.</p>"
        f"<p>{ink(341)}<br>Wietske Haan, contractmanager Provincie Waterland-Noord, 13 januari 2027</p>",
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "nl",
            client="Provincie Waterland-Noord",
            project="Renovatie schutsluis De Horn",
            project_code="PWN-K-3021",
            change_order_number="VTW-17",
            signatory_name="Wietske Haan",
            signatory_title="contractmanager",
            signature_date="2027-01-13",
            amount="28640.00 EUR",
            conditions=[
                "het hout draagt FSC-keurmerk",
                "de stremming duurt door deze wijziging geen dag langer",
            ],
        ),
    )

    yield doc(
        "urenstaat-afgekeurd",
        "a",
        "<div style='border-left:6px solid #7a1fa2;padding-left:10px'><h2>Urenstaat week 38, 2026</h2>Detacheerder: Zuiver Facility Mensen &middot; Inlener: <b>Universiteit Brabantse Kempen</b> &middot; Opdracht <b>UBK-SCH-9</b> &middot; Medewerker: Fatoumata Diallo</div>"
        + rows(
            "Dag | Gebouw | Opgegeven | Volgens toegangspas\nma 14-9 | Atlas | 8,0 | 8,0\ndi 15-9 | Atlas | 8,0 | 5,5\nwo 16-9 | Boreas | 8,0 | 8,0\ndo 17-9 | Boreas | 8,0 | 0,0\nvr 18-9 | Atlas | 8,0 | 8,0\nTotaal | | 40,0 | 29,5",
            right="23",
        )
        + "<p>Status: ingediend op 18-09-2026 &rarr; beoordeeld op 22-09-2026</p><div class=f><b>Beoordeling inlener: AFGEKEURD</b><br>Graag een nieuwe staat die klopt met de pas. Deze week wordt zo niet betaald.<br>Digitaal ondertekend door Bram Hendrickx, coördinator schoonmaak, 22-09-2026 10:07</div>",
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "nl",
            client="Universiteit Brabantse Kempen",
            project_code="UBK-SCH-9",
            milestone="week 38, 2026",
            signatory_name="Bram Hendrickx",
            signatory_title="coördinator schoonmaak",
            signature_date="2026-09-22",
        ),
        font="DejaVu Sans Condensed",
        pt=10,
    )

    yield doc(
        "mail-windpark",
        "a",
        "<p class=s>Doorgestuurd bericht</p><table class=l><tr><td>Van:</td><td>Tjalling Wiarda (Coöperatie Wind bij Dokkum)</td></tr><tr><td>Aan:</td><td>Bladinspectie Noord</td></tr><tr><td>Datum:</td><td>dinsdag 10 februari 2026 21:02</td></tr><tr><td>Onderwerp:</td><td>Re: Inspectie rotorbladen 2026, eindrapport</td></tr></table>"
        "<p>Dag Esmée,</p><p>Het bestuur heeft er net over gezeten. Niemand had nog iets, ook de penningmeester niet, en dat wil wat zeggen. Wat ons betreft mag er een streep onder het eindrapport en zien we je rekening van &euro; 5.640,00 graag komen.</p><p>Groet,<br>Tjalling Wiarda<br>secretaris</p>"
        "<p style='color:#666'>&gt; Op 2 februari schreef Esmée: is er al iets bekend? In december wilde het bestuur het rapport nog niet goedkeuren wegens blad 2C.</p>",
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Coöperatie Wind bij Dokkum",
            project="Inspectie rotorbladen 2026",
            milestone="eindrapport",
            signatory_name="Tjalling Wiarda",
            signatory_title="secretaris",
            signature_date="2026-02-10",
            amount="5640.00 EUR",
        ),
    )

    yield doc(
        "mail-planning",
        "a",
        "<p><b>Van:</b> Marit Oosterling, GGZ Vechtstroom<br><b>Aan:</b> Kleurrijk Schilders<br><b>Verzonden:</b> woensdag 1 juli 2026 08:20<br><b>Onderwerp:</b> Schilderwerk paviljoen Linde, week 29</p>"
        "<p>Hoi Patrick,</p><p>Kort over het schilderwerk paviljoen Linde: in week 29 is de gang vrij van bewoners, dus jullie kunnen daar maandag om zeven uur terecht. De sleutels liggen bij de portier. Neem je de kleurwaaier mee? Dan kiezen de bewoners samen een kleur voor de huiskamer.</p><p>Fijne dag,<br>Marit Oosterling<br>huismeester</p>",
        truth(
            "email",
            None,
            None,
            "nl",
            client="GGZ Vechtstroom",
            project="Schilderwerk paviljoen Linde",
            signatory_name="Marit Oosterling",
            signatory_title="huismeester",
        ),
        pt=11,
    )
