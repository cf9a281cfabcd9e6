"""Dutch, of the Netherlands and Flanders."""

from collections.abc import Iterator

from reportlab.lib import colors

from seventieth_hand.board import Ink, Paper, Pen, Scanner, press, scanned, truth
from seventieth_hand.slip import Slip, joined

AC = "acceptance_certificate"

TERMS = [
    (
        "Artikel 1 Begrippen",
        "Onder werk wordt verstaan al hetgeen in de opdrachtbevestiging is omschreven, met inbegrip van de wijzigingen die schriftelijk zijn overeengekomen.",
    ),
    (
        "Artikel 2 Keuring",
        "Opdrachtgever keurt het werk binnen acht dagen na de gereedmelding. Blijft een reactie uit, dan wordt een nieuwe termijn van acht dagen gesteld. Zwijgen geldt niet als aanvaarding.",
    ),
    (
        "Artikel 3 Onthouding van goedkeuring",
        "Weigert opdrachtgever het werk, dan deelt hij de gebreken schriftelijk mee. Kleine gebreken die het gebruik niet in de weg staan zijn geen reden tot weigering.",
    ),
    (
        "Artikel 4 Onderhoudstermijn",
        "De onderhoudstermijn bedraagt dertig dagen en vangt aan op de dag waarop het werk als opgeleverd geldt.",
    ),
    (
        "Artikel 5 Betaling",
        "De laatste termijn wordt na oplevering gefactureerd en binnen dertig dagen voldaan.",
    ),
]


def werkbon() -> Paper:
    b = Pen("Helvetica", 10)
    b.h("WERKBON 2026-1184", 15).p("Hoogstra Installatietechniek B.V. | Drachten").p(
        "Klant: Zuivelcoöperatie De Terp U.A."
    ).p("Werk: Storing en ombouw perslucht, order HI-40217").p("Totaal: € 2.386,40 excl. btw")
    b.grid(
        [
            ["Aantal", "Omschrijving"],
            ["6,5 uur", "Monteur F. Postma"],
            ["1", "Droger DX-40"],
            ["4", "Koppeling 3/4&quot;"],
        ],
        [1, 4],
    ).p("Werk naar tevredenheid uitgevoerd en akkoord bevonden:", gap=4).ink(
        3, "T. Wiersma", face="Breip"
    ).p("Naam: Tjitske Wiersma, productieleider").p("Datum: 14-04-2026")
    page = b.pdf()
    return Paper(
        "ml-nl-werkbon",
        "a",
        "scan",
        scanned(page, Scanner(dpi=95, skew=-1.0, noise=4, jpeg=38, seed=51)),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Zuivelcoöperatie De Terp U.A.",
            project="Storing en ombouw perslucht",
            project_code="HI-40217",
            signatory_name="Tjitske Wiersma",
            signatory_title="productieleider",
            signature_date="2026-04-14",
            amount="2386.40 EUR",
        ),
        page,
    )


def oplevering() -> Paper:
    """Three pages; the statement comes after the terms."""
    b = Pen("Times-Roman", 10.5)
    b.h("Oplevermap", 22).p("Renovatie zwembad De Waterlelie, fase Technische ruimten").p(
        "Opdrachtgever: Gemeente Hoogezijl &nbsp;&nbsp; Aannemer: Bouwbedrijf Tuinstra B.V. &nbsp;&nbsp; Bestek 24-017"
    ).p(
        "Deze map bevat de voorwaarden, de keuringsstaten en het proces-verbaal. De handtekening van de aannemer onder de gereedmelding van 30 januari is geen oplevering."
    ).page()
    for head, text in TERMS:
        b.h(head, 12, 2).p(text)
    b.page().h("Proces-verbaal van oplevering", 15).p(
        "Op 13 februari 2026 hebben partijen het werk opgenomen. De aantekeningen van de opneming van 2 februari zijn verholpen."
    ).p(
        "Het werk wordt goedgekeurd en geldt met ingang van heden als opgeleverd. De laatste termijn van € 47.915,00 kan in rekening worden gebracht onder verplichtingennummer 8100-5523.",
        gap=16,
    )
    b.cols(
        [
            "Namens de opdrachtgever",
            Ink(511),
            "mw. Annelies van der Sluijs",
            "projectmanager vastgoed",
            "13 februari 2026",
        ],
        ["Namens de aannemer", Ink(512), "Sjoerd Tuinstra", "13 februari 2026"],
    )
    return Paper(
        "ml-nl-map",
        "a",
        "text",
        b.pdf(foot="Bestek 24-017   blad %p"),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Gemeente Hoogezijl",
            project="Renovatie zwembad De Waterlelie",
            project_code="24-017",
            milestone="Technische ruimten",
            signatory_name="Annelies van der Sluijs",
            signatory_title="projectmanager vastgoed",
            signature_date="2026-02-13",
            amount="47915.00 EUR",
            po_number="8100-5523",
        ),
    )


def verklaring() -> Paper:
    body = r"""
#text(16pt)[Acceptatieverklaring]

#grid(columns: (4cm, 1fr), row-gutter: 6pt, [Klant], [Stichting Pensioenfonds Kustvaart], [Leverancier], [Zeef Data Engineering], [Opdracht], [ZDE/25/88 Pensioenregister], [Sprint], [Increment 9], [Waarde], [€ 28.500,00])

De product owner heeft het increment bekeken in de review van 20 mei 2026. Alle tien verhalen voldoen aan de afgesproken definitie van gereed. Het increment is geaccepteerd.

Vastgesteld werd verder: 1) het verhaal "waardeoverdracht klein" is op verzoek van de klant naar increment 10 verschoven en maakt geen deel uit van deze verklaring; 2) de regressietest van 19 mei telde 418 gevallen, alle groen; 3) de eerder afgekeurde export naar de toezichthouder is opnieuw gebouwd en nu in orde.

Deze verklaring geldt als grond voor facturatie. Zij laat de garantie van negentig dagen onverlet.

#block(stroke: 0.6pt, inset: 8pt)[Elektronisch ondertekend via Zegelpad \ Rogier Quist, product owner, Stichting Pensioenfonds Kustvaart \ 21-05-2026 10:14:52 (CEST) #h(1cm) transactie 5be2-118d]
"""
    return Paper(
        "ml-nl-increment",
        "a",
        "text",
        press(body),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Stichting Pensioenfonds Kustvaart",
            project="Pensioenregister",
            project_code="ZDE/25/88",
            milestone="Increment 9",
            signatory_name="Rogier Quist",
            signatory_title="product owner",
            signature_date="2026-05-21",
            amount="28500.00 EUR",
        ),
    )


def uren() -> Paper:
    b = Pen("Helvetica", 9)
    b.h("Urenverantwoording juni 2026", 14).p(
        "ZZP'er: Marleen Hendrikx &nbsp; Opdrachtgever: Waterschap Peelrand &nbsp; Inzetnummer: 77-204 &nbsp; Project: Peilbesluit Deurnse Kanaal"
    )
    b.grid(
        [
            ["Week", "ma", "di", "wo", "do", "vr", "totaal"],
            ["23", "8", "8", "0", "8", "4", "28"],
            ["24", "8", "8", "0", "8", "4", "28"],
            ["25", "8", "6", "0", "8", "0", "22"],
            ["26", "8", "8", "0", "8", "6", "30"],
        ]
    ).p("Totaal 108 uur x € 92,50 = € 9.990,00 exclusief btw")
    b.tick("Akkoord", "v").tick("Niet akkoord, zie toelichting").gap(8).p(
        "Teamleider: Wim Verstappen"
    ).ink(521).p("d.d. 1 juli 2026")
    return Paper(
        "ml-nl-uren",
        "a",
        "text",
        b.pdf(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Waterschap Peelrand",
            project="Peilbesluit Deurnse Kanaal",
            project_code="77-204",
            signatory_name="Wim Verstappen",
            signatory_title="Teamleider",
            signature_date="2026-07-01",
            amount="9990.00 EUR",
        ),
    )


def restpunten() -> Paper:
    body = r"""
*VOORLOPIGE OPLEVERING* #h(1fr) Werf 6618

Bouwheer: Residentie Ter Schelde VZW, Oudenaarde \
Aannemer: Algemene Bouw Lievens NV \
Werk: Uitbreiding polyvalente zaal \
Perceel: Perceel 3 Binnenafwerking \
Bedrag dat vrijkomt: 33.725,50 EUR

Na rondgang op 27 maart 2026 kent de bouwheer de voorlopige oplevering toe, op voorwaarde dat uiterlijk 24 april 2026:

#table(columns: (1cm, 1fr, 3cm), [1], [de plinten in de gang worden bijgekit], [Lievens], [2], [het postinterventiedossier wordt overgemaakt], [Lievens])

Opgemaakt in twee exemplaren te Oudenaarde.

#grid(columns: (1fr, 1fr), row-gutter: 6pt, [De bouwheer], [De aannemer], [«a»], [«b»], [Godelieve Maertens, voorzitter], [Kristof Lievens], [27/03/2026], [27/03/2026])
"""
    return Paper(
        "ml-nl-werf",
        "a",
        "text",
        press(body, font="New Computer Modern", a=531, b=532),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="Residentie Ter Schelde VZW",
            project="Uitbreiding polyvalente zaal",
            project_code="6618",
            milestone="Perceel 3 Binnenafwerking",
            signatory_name="Godelieve Maertens",
            signatory_title="voorzitter",
            signature_date="2026-03-27",
            amount="33725.50 EUR",
            conditions=[
                "de plinten in de gang worden bijgekit",
                "het postinterventiedossier wordt overgemaakt",
            ],
        ),
    )


def mail() -> Paper:
    b = Pen("Times-Roman", 11)
    b.p(
        "<b>Van:</b> Esmée Kuipers<br/><b>Verzonden:</b> dinsdag 12 mei 2026 16:47<br/><b>Aan:</b> Bram de Groot (Studio Lepelaar)<br/><b>Onderwerp:</b> RE: project Huisstijl 2026 definitief? (job 2611)"
    ).p("Ha Bram,").p(
        "Het MT is blij met de huisstijl en wij keuren de fase Uitwerking goed, mits het logo ook in een versie voor borduurwerk wordt aangeleverd. Zodra je dat gestuurd hebt mag de nota van € 6.850,- eruit."
    ).p("Groet, Esmée", gap=12).p(
        "Esmée Kuipers - Hoofd Marketing - Roeivereniging en Watersportcentrum De Zwaan"
    )
    return Paper(
        "ml-nl-borduur",
        "a",
        "text",
        b.pdf(),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "nl",
            client="Roeivereniging en Watersportcentrum De Zwaan",
            project="Huisstijl 2026",
            project_code="2611",
            milestone="Uitwerking",
            signatory_name="Esmée Kuipers",
            signatory_title="Hoofd Marketing",
            signature_date="2026-05-12",
            amount="6850.00 EUR",
            conditions=["het logo ook in een versie voor borduurwerk wordt aangeleverd"],
        ),
    )


def meerwerk() -> Paper:
    b = Pen("Helvetica", 10, colors.Color(0.1, 0.1, 0.5))
    b.h("Meerwerkformulier").kv(
        [
            ("Opdrachtgever", "Vereniging van Eigenaars Parkflat Oost"),
            ("Opdrachtnemer", "Schildersbedrijf Kleurrijk"),
            ("Project", "Groot onderhoud gevels"),
            ("Projectnr.", "SK-318"),
            ("Meerwerk nr.", "MW-11"),
            ("Omschrijving", "Vervangen van 38 waterslagen"),
            ("Bedrag", "€ 12.160,00 incl. btw"),
        ],
        line=colors.lightgrey,
    )
    b.grid(
        [
            ["Post", "Aantal", "Prijs", "Totaal"],
            ["Waterslag aluminium, leveren", "38", "€ 190,00", "€ 7.220,00"],
            ["Demonteren en plaatsen", "38", "€ 130,00", "€ 4.940,00"],
        ],
        [3, 1, 1, 1.2],
    ).p(
        "Meerwerk dat zonder schriftelijke opdracht is uitgevoerd wordt niet betaald. Meerwerk MW-09 en MW-10 zijn eerder opgedragen.",
        8,
    )
    b.p("Besluit opdrachtgever (aankruisen):").tick("Opdracht verleend").tick(
        "Geen opdracht verleend", "x"
    ).gap(6).p("Toelichting: de ledenvergadering wil eerst een tweede offerte.").ink(541).p(
        "Hendrik-Jan Bosscher, bestuursvoorzitter"
    ).p("3 juni 2026")
    return Paper(
        "ml-nl-meerwerk",
        "a",
        "text",
        b.pdf(),
        truth(
            "change_order",
            "rejected",
            True,
            "nl",
            client="Vereniging van Eigenaars Parkflat Oost",
            project="Groot onderhoud gevels",
            project_code="SK-318",
            signatory_name="Hendrik-Jan Bosscher",
            signatory_title="bestuursvoorzitter",
            signature_date="2026-06-03",
            amount="12160.00 EUR",
            change_order_number="MW-11",
        ),
    )


def twee() -> Paper:
    """Turned on its side: one of the two directors of the client has not signed."""
    body = r"""
#align(center)[#text(15pt)[Decharge en eindacceptatie]]

Scheldekaai Terminals NV bevestigt dat Maritiem Adviesbureau Callewaert de opdracht "Kaaimuurinspectie 2026" (dossier MAC-3305) volledig heeft uitgevoerd en aanvaardt het eindrapport. Het saldo bedraagt 21.300,00 euro.

Scheldekaai Terminals NV wordt rechtsgeldig verbonden door twee bestuurders die samen optreden.

#table(columns: (1fr, 1fr, 1fr), inset: 8pt, [Voor de adviseur], [Voor de klant], [Voor de klant], [«a»], [«b»], [#v(1.2cm)], [Pieter Callewaert \ 4 mei 2026], [Lutgart De Backer, bestuurder \ 7 mei 2026], [Filip Van Hecke, bestuurder \ datum: ])
"""
    return Paper(
        "ml-nl-decharge",
        "a",
        "text",
        joined(press(body, page="flipped: true", a=551, b=552), turn=270),
        truth(
            AC,
            "undecided",
            False,
            "nl",
            client="Scheldekaai Terminals NV",
            project="Kaaimuurinspectie 2026",
            project_code="MAC-3305",
            milestone="eindrapport",
            signatory_name="Filip Van Hecke",
            signatory_title="bestuurder",
            amount="21300.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def leeg() -> Paper:
    s = Slip("Afleverbon / akkoordverklaring")
    s.text(
        "Kantoorinrichting Veluwezoom levert en monteert. De klant vult onderstaande velden in."
    ).field("Klant", "k", "Notariskantoor Elzinga & Ten Have").field(
        "Order", "o", "KV-90412"
    ).field("Project", "g", "Inrichting kantoortuin").field(
        "Orderwaarde", "w", "EUR 19.275,00"
    ).check("Geleverd en akkoord", "a").check("Geleverd, niet akkoord", "b").field(
        "Opmerkingen", "op"
    ).field("Naam", "n", "Dorothé Elzinga").field("Functie", "f", "kantoormanager").field(
        "Datum", "d"
    ).field("Handtekening", "h")
    return Paper(
        "ml-nl-afleverbon",
        "a",
        "form",
        s.pdf(),
        truth(
            AC,
            "undecided",
            False,
            "nl",
            client="Notariskantoor Elzinga & Ten Have",
            project="Inrichting kantoortuin",
            project_code="KV-90412",
            signatory_name="Dorothé Elzinga",
            signatory_title="kantoormanager",
            amount="19275.00 EUR",
        ),
    )


def bestelbon() -> Paper:
    b = Pen("Helvetica", 9.5)
    b.h("BESTELBON", 18).p("Nr. BB/2026/00417 &nbsp; Datum: 16/01/2026").p(
        "Besteller: Stad Lommerbeke, dienst Patrimonium"
    ).p("Leverancier: Studiebureau Hageland BV").grid(
        [
            ["Pos.", "Omschrijving", "Prijs excl. btw"],
            ["1", "Stabiliteitsstudie dak sporthal", "7.900,00 EUR"],
            ["2", "Werfopvolging, 6 bezoeken", "2.100,00 EUR"],
            ["", "Totaal", "10.000,00 EUR"],
        ],
        [0.5, 4, 1.5],
    ).p(
        "Project: Sporthal De Bremberg. Gelieve het bestelbonnummer op uw factuur te vermelden. De diensten worden aanvaard na goedkeuring van het verslag. Deze bestelbon werd elektronisch aangemaakt."
    )
    return Paper(
        "ml-nl-bestelbon",
        "a",
        "text",
        b.pdf(),
        truth(
            "purchase_order",
            None,
            None,
            "nl",
            client="Stad Lommerbeke",
            project="Sporthal De Bremberg",
            amount="10000.00 EUR",
            po_number="BB/2026/00417",
        ),
    )


def folder() -> Paper:
    body = r"""
#set page(columns: 2)
#text(20pt)[Opleveren zonder zorgen]

*Keurmeester Vastgoed* staat al twintig jaar naast kopers en beleggers op de dag van de oplevering.

Onze keurmeesters lopen uw woning na met een lijst van 240 punten. U tekent het proces-verbaal pas als u weet wat u tekent.

== Wat u krijgt
- een rapport met foto's binnen 24 uur
- hulp bij het formuleren van voorbehouden
- controle of de punten zijn hersteld

#colbreak()
== Tarieven 2026
Appartement € 395,- \ Eengezinswoning € 475,- \ Bedrijfsruimte op aanvraag

== Tevreden klanten
"Zonder voorbehoud geaccepteerd, dankzij Keurmeester!" -- familie B. uit Zeist

Bel ons of kijk op keurmeester.example
"""
    return Paper("ml-nl-folder", "a", "text", press(body), truth("other", None, None, "nl"))


def papers() -> Iterator[Paper]:
    for make in (
        werkbon,
        oplevering,
        verklaring,
        uren,
        restpunten,
        mail,
        meerwerk,
        twee,
        leeg,
        bestelbon,
        folder,
    ):
        yield make()
