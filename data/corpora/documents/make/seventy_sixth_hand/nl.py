"""Papieren uit Nederland en Vlaanderen."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from seventy_sixth_hand.board import Form, scanned, text


def kolom() -> Paper:
    """Oplevering met een kolom opgeloste punten."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Woonstichting De Vlasakker",
        project="Badkamers Lindelaan",
        project_code="W-2611",
        signatory_name="Marjolein Terpstra",
        signatory_title="Opzichter",
        signature_date="2026-03-25",
    )
    return text(
        "mr-nl-kolom",
        label,
        r"""
#set page(margin: 48pt)
#set text(font: "Carlito", size: 10.5pt, lang: "nl")
#text(18pt)[Proces-verbaal van oplevering] \
Woonstichting De Vlasakker · Badkamers Lindelaan · W-2611
#line(length: 100%, stroke: 1.5pt + rgb("#275d8c"))
#grid(columns: (1fr, 190pt), column-gutter: 18pt, [
Op woensdag 25 maart 2026 is het werk, dat door Bouwbedrijf Hoekstra te Sneek is gemaakt, opgenomen volgens paragraaf 9 van de UAV 2012. Twaalf woningen zijn van binnen bekeken, bewoners waren thuis.

De directie keurt het werk goed, waarmee het als opgeleverd geldt. De onderhoudstermijn duurt dertig dagen.

#v(10pt)
«ink:17:110:32» \
Marjolein Terpstra \ Opzichter, namens de opdrachtgever
], [
#set text(9pt)
#table(columns: (auto, 1fr), stroke: (y: 0.3pt), inset: 4pt,
[*Hs.*], [*Vooropname 18 maart*],
[3], [kitnaad douche: ✓ hersteld], [7], [deur sleept: ✓ hersteld], [11], [tegel gebarsten: ✓ vervangen], [12], [thermostaat: ✓ ingeregeld])
])
""",
    )


def opname() -> Paper:
    """Eenzelfde opname, maar met punten die nog openstaan."""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "nl",
        client="Sportbedrijf Maaspoort",
        project="Zwembadfilters",
        project_code="INST-480",
        signatory_name="Ruben van Dalfsen",
        signatory_title="Hoofd Techniek",
        signature_date="2026-05-06",
        amount="64100.00 EUR",
        conditions=["flowmeter filter 2 vervangen", "leidingwerk coderen"],
    )
    return text(
        "mr-nl-opname",
        label,
        r"""
#set page(margin: (x: 60pt, y: 50pt))
#set text(font: "Liberation Sans", size: 9.5pt, lang: "nl")
*OPNAMEFORMULIER INSTALLATIES* #h(1fr) Aquatherm Noord B.V.
#table(columns: (1fr, 1fr), stroke: 0.4pt, inset: 6pt, [Klant: Sportbedrijf Maaspoort], [Installatie: Zwembadfilters], [Werknummer: INST-480], [Slottermijn: € 64.100,00])
#table(columns: (24pt, 1fr, 80pt, 110pt), stroke: 0.4pt, inset: 6pt,
[], [*Punt*], [*Wie*], [*Stand*],
[1], [flowmeter filter 2 vervangen], [Aquatherm], [OPEN, week 21], [2], [kalibratie chloormeting], [Aquatherm], [gereed], [3], [leidingwerk coderen], [onderaannemer], [OPEN, week 22], [4], [instructie badmeesters], [Aquatherm], [gereed])
#grid(columns: (1fr, 1fr), column-gutter: 16pt, [
De klant neemt de installatie in gebruik en aanvaardt haar onder het beding dat wat in de vierde kolom open heet, in de genoemde weken klaar komt.
], [«ink:35:110:30» \ Ruben van Dalfsen \ Hoofd Techniek \ 6 mei 2026])
""",
    )


def weigering() -> Paper:
    """Een Vlaamse weigering, gescand."""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "nl",
        client="VZW Zorghuis Ter Linde",
        project="Brandcentrale",
        project_code="BD-0922",
        milestone="voorlopige oplevering",
        signatory_name="Griet Claeskens",
        signatory_title="Directeur",
        signature_date="2026-02-18",
    )
    return scanned(
        "mr-be-weigering",
        label,
        Scanner(dpi=130, skew=-0.9, jpeg=38, noise=3, seed=6),
        r"""
#set page(margin: 60pt)
#set text(font: "Liberation Serif", size: 12pt, lang: "nl")
#align(center, text(15pt)[*Verslag van de voorlopige oplevering*])
#line(length: 100%)
Bouwheer: VZW Zorghuis Ter Linde, Aalst \
Installateur: Securivlam BV \
Werk: Brandcentrale, dossier BD-0922 \
Bezoek: 17 februari 2026

#table(columns: (1fr, 1fr), stroke: 0.5pt, inset: 8pt,
[*Vastgesteld*], [*Gevolg*],
[Zes melders op de tweede verdieping geven geen alarm door.], [Ernstig. Geen oplevering.],
[Plannen nog niet aangepast.], [Licht.])

De bouwheer geeft zijn toestemming niet en vraagt een nieuw bezoek zodra alle melders werken.

Aalst, 18 februari 2026

«ink:49:130:36» \
Griet Claeskens, Directeur
""",
    )


def decharge() -> Paper:
    """Decharge van een projectleider, in twee kolommen."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Logistiek Centrum Waalhaven",
        project="Magazijnbeheer 3.0",
        project_code="PB-118",
        milestone="Fase uitrol",
        signatory_name="Farid Benali",
        signatory_title="Stuurgroepvoorzitter",
        signature_date="2026-06-05",
    )
    return text(
        "mr-nl-decharge",
        label,
        r"""
#set page(margin: 56pt)
#set text(font: "URW Gothic", size: 9.5pt, lang: "nl")
#text(17pt)[Decharge projectleider]
#table(columns: (110pt, 1fr), stroke: none, inset: 3pt, [Opdrachtgever], [Logistiek Centrum Waalhaven], [Project], [Magazijnbeheer 3.0], [Nummer], [PB-118], [Onderdeel], [Fase uitrol], [Leverancier], [Stapelwerk ICT])
#v(6pt)
#grid(columns: (1fr, 1fr), column-gutter: 20pt, [
*Wat is opgeleverd* \ Scanners op 34 trucks, koppeling met de douane, beheerhandboek.

*Restpunten* \ Geen.
], [
*Besluit* \ De stuurgroep heeft alles ontvangen en geaccepteerd en ontslaat de projectleider van zijn taak.
])
#v(16pt)
«ink:59:110:32» \
Farid Benali, Stuurgroepvoorzitter \
5 juni 2026
""",
    )


def twee_kruisjes() -> Paper:
    """Een formulier met twee kruisjes."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "nl",
        client="Basisschool De Regenboog",
        project="Digiborden",
        project_code="AV-3307",
        signatory_name="Wilma Oosterhof",
        signatory_title="Directeur",
        signature_date="2026-01-16",
    )
    f = Form("Helvetica")
    f.say(60, 64, "Afleverbon audiovisueel", 17, "Helvetica-Bold")
    f.say(60, 82, "Beeld & Geluid Achterhoek, Doetinchem", 9)
    f.block(60, 100, 475, 96, 0.95)
    for i, (name, value) in enumerate(
        (("School", "Basisschool De Regenboog"), ("Geleverd", "Digiborden"), ("Bon", "AV-3307"))
    ):
        f.say(72, 124 + i * 26, name)
        f.field(140, 124 + i * 26, 260, value, f"b{i}")
    f.say(60, 230, "Kruis aan wat van toepassing is", 9.5, "Helvetica-Oblique")
    f.check(60, 256, True, "goed", "cross")
    f.say(80, 256, "alles hangt en werkt, akkoord")
    f.check(60, 280, True, "fout", "cross")
    f.say(80, 280, "niet akkoord, monteur moet terugkomen")
    f.say(60, 316, "Toelichting")
    f.field(130, 316, 405, "", "uitleg")
    f.say(60, 366, "Voor ontvangst")
    f.sign(160, 368, 30, 110, 28)
    f.field(300, 366, 235, "Wilma Oosterhof, Directeur", "naam")
    f.field(300, 394, 120, "16 januari 2026", "dag")
    return Paper("mr-nl-twee-kruisjes", "a", "form", f.done(), label)


def gereedmelding() -> Paper:
    """De aannemer meldt gereed; de bouwheer heeft nog niets gezegd."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "nl",
        client="Brouwerij Het Kriekenhof",
        project="Koelleidingen bottelarij",
        project_code="26-K-41",
        signatory_name="Lode Vermassen",
        signatory_title="Plantmanager",
    )
    return text(
        "mr-be-gereed",
        label,
        r"""
#set page(margin: 58pt)
#set text(font: "Caladea", size: 10.5pt, lang: "nl")
Techniek Denderland BV #h(1fr) Ninove, 30 april 2026
#v(8pt)
#text(14pt)[*Melding einde werken 26-K-41*]

Koelleidingen bottelarij, voor Brouwerij Het Kriekenhof

Wij laten weten dat de werken af zijn. De drukproef hield 24 uur stand, de isolatie is dicht en onze eigen keurder heeft alles aanvaard. Zonder tegenbericht nemen wij aan dat u tevreden bent.

Dirk Mertens, zaakvoerder «ink:69:100:28»

#v(18pt)
#rect(width: 100%, inset: 12pt)[
*Strook voor de bouwheer* \
De werken worden aanvaard op #box(width: 80pt, line(length: 80pt, stroke: 0.4pt)) door Lode Vermassen, Plantmanager

#v(20pt)
#line(length: 160pt, stroke: 0.4pt) handtekening
]
""",
    )


def mailtje() -> Paper:
    """Een mail met een akkoord tussen andere dingen."""
    label = truth(
        "email",
        "accepted",
        None,
        "nl",
        client="Tuincentrum Groenendaal",
        project="Najaarscampagne",
        signatory_name="Sanne Kuijpers",
        signatory_title="Marketingmanager",
        signature_date="2026-09-10",
        amount="8900.00 EUR",
    )
    return text(
        "mr-nl-mailtje",
        label,
        r"""
#set page(margin: 56pt)
#set text(font: "DejaVu Sans", size: 9pt, lang: "nl")
Van: Sanne Kuijpers \<sanne@groenendaal.example> \
Aan: Bureau Kwast \
Datum: 10 september 2026 09:17 \
Onderwerp: diverse dingetjes
#line(length: 100%, stroke: 0.3pt)
Hoi Joost,

Drie dingen voor ik naar de beurs rijd.

De parkeerkaart ligt bij de receptie.

De bollenfolder van volgend voorjaar laat ik even rusten tot na de vakantie.

En de Najaarscampagne: ja hoor, akkoord. Wij nemen haar af zoals ze nu op de testlink staat, je mag de € 8.900,00 factureren.

Groet!

Sanne Kuijpers \ Marketingmanager Tuincentrum Groenendaal
""",
    )


def meerwerk() -> Paper:
    """Meerwerk, goedgekeurd met een stempel in de rand."""
    label = truth(
        "change_order",
        "accepted",
        True,
        "nl",
        client="Gemeente Oude Waarden",
        project="Kademuur Havenkom",
        project_code="GW-2025-33",
        change_order_number="MW-08",
        signatory_name="Ineke Storm",
        signatory_title="Directievoerder",
        signature_date="2026-03-31",
        amount="15260.00 EUR",
    )
    return text(
        "mr-nl-meerwerk",
        label,
        r"""
#set page(margin: (left: 50pt, right: 170pt, y: 54pt))
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "nl")
#place(top + right, dx: 138pt, dy: 90pt, rotate(-9deg, rect(stroke: 2pt + rgb("#1c6b2a"), inset: 8pt, radius: 3pt)[#text(rgb("#1c6b2a"), 9pt)[*GOEDGEKEURD* \ Ineke Storm \ Directievoerder \ 31 maart 2026]]))
#text(15pt)[Meerwerkbon MW-08]

Gemeente Oude Waarden \ Kademuur Havenkom, bestek GW-2025-33 \ Aannemer: Waterbouw Kamphuis

#table(columns: (1fr, 80pt), stroke: 0.4pt, inset: 5pt, align: (left, right),
[Extra ankerstangen, 14 stuks], [11.480,00], [Duiker verleggen], [4.620,00], [Minder grondafvoer], [-840,00], [*Saldo in euro*], [*15.260,00*])
Oorzaak: de oude keldermuur stond niet op tekening. Geen termijnverlenging gevraagd.

Aangevraagd 26 maart 2026, J. Kamphuis
""",
    )


def uren() -> Paper:
    """Urenstaat met een voorbehoud in de opmerkingen."""
    label = truth(
        "timesheet_approval",
        "accepted_with_conditions",
        True,
        "nl",
        client="Provincie Zuiderzand",
        project="Stikstofdossiers",
        project_code="INH-9004",
        signatory_name="Tjeerd Boonstra",
        signatory_title="Teamleider Vergunningen",
        signature_date="2026-06-02",
        conditions=["de acht uur van 14 mei naar juni worden overgeboekt"],
    )
    return text(
        "mr-nl-uren",
        label,
        r"""
#set page(margin: 44pt)
#set text(font: "Liberation Sans", stretch: 75%, size: 10.5pt, lang: "nl")
#text(14pt)[Urenstaat mei 2026] #h(1fr) Van Heesch Interim

Provincie Zuiderzand / Stikstofdossiers / INH-9004 / professional: N. Achterberg
#grid(columns: (1fr, 180pt), column-gutter: 14pt,
table(columns: (1fr, 60pt), stroke: 0.3pt, inset: 5pt, [Week 19], [32], [Week 20], [40], [Week 21], [36], [Week 22], [24], [*Samen*], [*132*]),
rect(width: 100%, inset: 8pt, stroke: 0.3pt)[
*Opmerkingen opdrachtgever* \
Goed, mits de acht uur van 14 mei naar juni worden overgeboekt; Hemelvaart was ons kantoor dicht. TB])
#v(12pt)
Professional «ink:79:80:24» #h(1fr) Opdrachtgever «ink:80:110:28» \
#h(1fr) Tjeerd Boonstra, Teamleider Vergunningen, 2 juni 2026
""",
    )


def inkoop() -> Paper:
    """Een inkooporder."""
    label = truth(
        "purchase_order",
        None,
        None,
        "nl",
        client="Papierfabriek De Eendracht B.V.",
        project="Trillingsmeting persdeel",
        po_number="IO-77012",
        amount="9480.00 EUR",
    )
    return text(
        "mr-nl-inkoop",
        label,
        r"""
#set page(margin: 50pt)
#set text(font: "DejaVu Sans Mono", size: 8.5pt, lang: "nl")
INKOOPORDER IO-77012 #h(1fr) 23-02-2026
#line(length: 100%)
Papierfabriek De Eendracht B.V., Eerbeek \
Aan: Resonant Ingenieurs, Delft \
Betreft: Trillingsmeting persdeel

#table(columns: (30pt, 1fr, 90pt), stroke: none, inset: 4pt, align: (left, left, right),
[10], [Meetcampagne 5 dagen], [6.250,00], [20], [Analyse en rapport], [2.780,00], [30], [Reis en verblijf], [450,00], [], [TOTAAL EUR excl. btw], [9.480,00])

Betaling 30 dagen na acceptatie van het rapport. \
Deze order is automatisch aangemaakt en draagt geen handtekening.
""",
    )


def papers() -> Iterator[Paper]:
    """De papieren van deze familie."""
    yield kolom()
    yield opname()
    yield weigering()
    yield decharge()
    yield twee_kruisjes()
    yield gereedmelding()
    yield mailtje()
    yield meerwerk()
    yield uren()
    yield inkoop()
