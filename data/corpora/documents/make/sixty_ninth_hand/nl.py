"""Dutch papers, also from Flanders."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import BREAK, RULE, Box, Ink, form, gap, hand, page, pairs, scanned, table, ticks, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield Paper(
        "mk-nl-opleverstaat",
        "a",
        "text",
        page(
            "# Proces-verbaal van oplevering",
            pairs(
                "Opdrachtgever",
                "Woonstichting De Hazelaar",
                "Aannemer",
                "Bouwbedrijf Teunissen-Kok B.V.",
                "Werk",
                "Renovatie Kastanjehof, 28 woningen",
                "Werknummer",
                "2025.0417",
                "Eindafrekening",
                "€ 66.210,00",
            ),
            "Opleverpunten:",
            table(
                [
                    ["nr.", "omschrijving", "woning"],
                    ["1", "binnendeur klemt in het kozijn", "14"],
                    ["2", "vensterbank ontbreekt in de keuken", "22"],
                ],
                [30, 280, 60],
                True,
                True,
            ),
            "Het werk wordt aanvaard met inachtneming van bovenstaande opleverpunten.",
            table(
                [
                    ["Namens opdrachtgever", "Namens aannemer"],
                    [Ink(401), Ink(402)],
                    ["M. Oosterveen, projectleider vastgoed", "G. Teunissen"],
                    ["d.d. 26 februari 2026", "d.d. 26 februari 2026"],
                ],
                [220, 200],
                False,
            ),
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="Woonstichting De Hazelaar",
            project="Renovatie Kastanjehof, 28 woningen",
            project_code="2025.0417",
            amount="66210.00 EUR",
            signatory_name="M. Oosterveen",
            signatory_title="projectleider vastgoed",
            signature_date="2026-02-26",
            conditions=["binnendeur klemt in het kozijn", "vensterbank ontbreekt in de keuken"],
        ),
    )

    yield Paper(
        "mk-nl-urenstaat",
        "a",
        "text",
        page(
            "# Urenverantwoording week 11",
            pairs(
                "Opdrachtgever",
                "Waterschap Regge en Linde",
                "Opdracht",
                "Vervanging meetnet",
                "Inkoopordernummer",
                "INK-61809",
                "Medewerker",
                "Bram Tijhuis",
            ),
            table(
                [["ma", "di", "wo", "do", "vr", "totaal"], ["8", "8", "4", "8", "8", "36"]],
                [60] * 6,
                True,
                True,
            ),
            "Akkoord opdrachtgever:",
            "Digitaal geaccordeerd in UrenPoort door <b>Annelies Schuttevaer</b> (teamleider Meten) op 16-03-2026 om 08:31 uur.",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Waterschap Regge en Linde",
            project="Vervanging meetnet",
            po_number="INK-61809",
            signatory_name="Annelies Schuttevaer",
            signatory_title="teamleider Meten",
            signature_date="2026-03-16",
        ),
    )

    yield Paper(
        "mk-nl-mail-akkoord",
        "a",
        "text",
        page(
            "Van: Fatima el Khattabi<br/>Verzonden: maandag 4 mei 2026 15:55<br/>Aan: Ruben Claes (Claes &amp; Partners)<br/>Onderwerp: RE: oplevering fase 1 klantreis",
            RULE,
            "Dag Ruben,",
            "Alles nog eens nagelopen met de collega's van het onthaal. Voor ons is fase 1 klantreis helemaal in orde, je mag ze als aanvaard beschouwen. Factuur van 13.200 euro mag naar de boekhouding met vermelding van project K-88.",
            "Groeten,<br/>Fatima el Khattabi<br/>Diensthoofd Burgerzaken<br/>Gemeente Sint-Godelieve-Kapelle",
        ),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Gemeente Sint-Godelieve-Kapelle",
            project="klantreis",
            project_code="K-88",
            milestone="fase 1",
            amount="13200.00 EUR",
            signatory_name="Fatima el Khattabi",
            signatory_title="Diensthoofd Burgerzaken",
            signature_date="2026-05-04",
        ),
    )

    yield Paper(
        "mk-nl-mail-vraag",
        "a",
        "text",
        page(
            "Van: Lotte Vermeiren, Studio Zandloper<br/>Aan: directie@kustmuseum.example<br/>Datum: 10 maart 2026 09:20<br/>Onderwerp: Aanvaarding schetsontwerp?",
            RULE,
            "Beste,",
            "In januari hebt u het programma van eisen aanvaard, waarvoor nogmaals dank. Vorige week bezorgden wij u het schetsontwerp voor de zaal Getijden. Zou u ons kunnen laten weten of u het aanvaardt? Zolang wij niets horen, wachten wij met de volgende fase.",
            "Met vriendelijke groet,<br/>Lotte Vermeiren",
            font="Times-Roman",
            size=11,
        ),
        truth("email", None, None, "nl", project="zaal Getijden", milestone="schetsontwerp"),
    )

    yield Paper(
        "mk-nl-meerwerk",
        "a",
        "text",
        page(
            "# Meerwerkbon 018",
            "Installatiebedrijf Kamphuis",
            pairs(
                "Klant",
                "Zorggroep Twickelerveld",
                "Project",
                "Nieuwbouw hospice",
                "Projectnr.",
                "K24-330",
                "Omschrijving",
                "Extra wandcontactdozen kamers 1 t/m 8",
                "Meerprijs",
                "€ 1.874,20 excl. btw",
            ),
            "Opdrachtgever gaat akkoord met uitvoering en prijs.",
            Ink(403),
            "Dhr. P. Lansink, bouwcoördinator<br/>Datum: 3-2-2026",
            "~ Datumnotatie: dag-maand-jaar. Op al ons werk zijn de ALIB 2007 van toepassing. Meerwerk wordt gefactureerd met de eerstvolgende termijn.",
            font="Courier",
            size=9.5,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Zorggroep Twickelerveld",
            project="Nieuwbouw hospice",
            project_code="K24-330",
            amount="1874.20 EUR",
            change_order_number="018",
            signatory_name="P. Lansink",
            signatory_title="bouwcoördinator",
            signature_date="2026-02-03",
        ),
    )

    yield Paper(
        "mk-nl-folder",
        "a",
        "text",
        page(
            "# Samen opleveren zonder zorgen",
            "<b>Kiekendief Bouwbegeleiding</b>",
            "Een woning aanvaarden doet u niet elke dag. Onze opzichters lopen met u mee, noteren elk punt en bewaken het herstel.",
            "<b>Wat wij doen</b>",
            "• vooropname en oplevering<br/>• nacontrole na drie maanden<br/>• advies over het depot bij de notaris",
            "<b>Tarief</b>: vanaf € 395 per woning",
            "Bel ons gerust voor een vrijblijvende afspraak.",
            columns=2,
        ),
        truth("other", None, None, "nl"),
    )

    yield Paper(
        "mk-nl-form-leeg",
        "a",
        "form",
        form(
            "Acceptatieformulier",
            [
                ("text", "Opdrachtgever", "Bibliotheek Vechtoevers"),
                ("text", "Project", "Zelfuitleenbalies"),
                ("text", "Ordernummer", "VO-5512"),
                ("text", "Onderdeel", "Installatie vestiging Ommerdam"),
                ("text", "Bedrag", "EUR 10.450,00"),
                ("box", "Geaccepteerd", False),
                ("box", "Geaccepteerd met opmerkingen", False),
                ("box", "Afgekeurd", False),
                ("text", "Naam", "Willemijn Dekkers"),
                ("text", "Functie", "Hoofd Facilitair"),
                ("ink", "Handtekening", 0),
                ("text", "Datum", ""),
            ],
            ["Balie & Co levert interieurs voor bibliotheken. Gelieve volledig in te vullen."],
        ),
        truth(
            AC,
            "undecided",
            False,
            "nl",
            client="Bibliotheek Vechtoevers",
            project="Zelfuitleenbalies",
            project_code="VO-5512",
            milestone="Installatie vestiging Ommerdam",
            amount="10450.00 EUR",
            signatory_name="Willemijn Dekkers",
            signatory_title="Hoofd Facilitair",
        ),
    )

    bon = page(
        "# Werkbon 9081",
        "Liftservice Van Poucke, Aalst",
        pairs("Klant", "VME Residentie Scheldezicht", "Werf", "Lift blok B", "Prijs", "€ 2.318,75"),
        "Werken uitgevoerd: vernieuwen deuraandrijving. Lift in dienst gesteld en door de klant goedgekeurd.",
        table(
            [
                ["Naam", hand("Godfried Baeyens", "Breip", 19)],
                ["Hoedanigheid", "Syndicus"],
                ["Datum", hand("21 januari 2026", "Breip", 19)],
                ["Voor akkoord", Ink(404)],
            ],
            [100, 220],
        ),
        size=11,
    )
    yield scanned(
        "mk-nl-werkbon-scan",
        bon,
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="VME Residentie Scheldezicht",
            project="Lift blok B",
            project_code="9081",
            amount="2318.75 EUR",
            signatory_name="Godfried Baeyens",
            signatory_title="Syndicus",
            signature_date="2026-01-21",
        ),
        skew=1.2,
        seed=41,
        contrast=0.85,
        turn=90,
    )

    yield Paper(
        "mk-nl-afkeuring",
        "a",
        "text",
        typ(
            r"""
*Havenbedrijf Westerdiep N.V.* #h(1fr) Terneuzen, 30 maart 2026
#rule
Maritiem Adviesbureau Stormvogel

Betreft: *Risicoanalyse sluiscomplex*, opdracht HW-2604 -- eindconcept

Geachte mevrouw De Wilde,

Het eindconcept hebben wij langs de eisen uit de vraagspecificatie gelegd. Op vier van de negen eisen scoort het onvoldoende; met name ontbreekt de kwantificering van aanvaarrisico's. Wij keuren het eindconcept daarom af. De termijn van € 17.350,00 blijft aangehouden.

Hoogachtend,

#pen(4) \
ing. Sjoerd Cazemier \ Manager Infrastructuur
""",
            font="Libertinus Serif",
            size="11pt",
        ),
        truth(
            AC,
            "rejected",
            True,
            "nl",
            client="Havenbedrijf Westerdiep N.V.",
            project="Risicoanalyse sluiscomplex",
            project_code="HW-2604",
            milestone="eindconcept",
            amount="17350.00 EUR",
            signatory_name="Sjoerd Cazemier",
            signatory_title="Manager Infrastructuur",
            signature_date="2026-03-30",
        ),
    )

    yield Paper(
        "mk-nl-decharge",
        "a",
        "text",
        page(
            "# Eindevaluatie Roosterpakket",
            "Opgesteld door Lindewold Advies voor de stuurgroep, versie 1.0",
            "<b>1 Aanleiding</b>",
            "Het oude roosterpakket werd niet langer onderhouden. In 2024 is daarom een aanbesteding gehouden, waaraan vier partijen meededen.",
            "<b>2 Verloop</b>",
            "De proef bij twee academies leverde 41 bevindingen op. Daarvan zijn er 38 verholpen; drie wensen zijn doorgeschoven naar de beheerorganisatie en maken geen deel meer uit van het project.",
            table(
                [
                    ["Mijlpaal", "Gepland", "Gehaald"],
                    ["Keuze leverancier", "okt 2024", "nov 2024"],
                    ["Proef", "mrt 2025", "mrt 2025"],
                    ["Uitrol", "sep 2025", "jan 2026"],
                ],
                [160, 100, 100],
                True,
                True,
            ),
            BREAK,
            "<b>3 Geld</b>",
            "Van het budget is 97 procent besteed. De laatste termijn wordt na decharge gefactureerd.",
            "<b>4 Lessen</b>",
            "Betrek roostermakers eerder. Spreek af wie gegevens opschoont. Neem geen besluiten in de zomervakantie.",
            BREAK,
            "# Decharge projectorganisatie",
            "De stuurgroep van <b>Hogeschool De Brink</b> verleent hierbij decharge aan de projectmanager van Lindewold Advies voor het project <b>Roosterpakket</b> (projectnummer <b>HB-19</b>).",
            "De eindfactuur van € 24.000,00 kan worden betaald.",
            table(
                [[Box(True), "decharge verleend"], [Box(False), "decharge aangehouden"]], [25, 200]
            ),
            gap(),
            table(
                [
                    ["Voorzitter stuurgroep", "Eigenaar proces"],
                    [Ink(405), Ink(406)],
                    ["Cees Rademaker", "Dr. Nienke Hoogland"],
                    ["15 april 2026", "17 april 2026"],
                ],
                [200, 200],
            ),
            "~ Rechtsgeldig zodra beide leden hebben getekend.",
        ),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Hogeschool De Brink",
            project="Roosterpakket",
            project_code="HB-19",
            amount="24000.00 EUR",
            signatory_name="Dr. Nienke Hoogland",
            signatory_title="Eigenaar proces",
            signature_date="2026-04-17",
        ),
    )

    yield Paper(
        "mk-nl-concept",
        "a",
        "text",
        page(
            "# Verklaring van ingebruikname",
            pairs(
                "Opdrachtgever",
                "Brouwerij Het Gulden Vat",
                "Project",
                "Afvullijn 2",
                "Contract",
                "GV-70",
                "Bedrag",
                "€ 88.000,00",
            ),
            ticks((True, "Goedgekeurd"), (False, "Niet goedgekeurd")),
            "Naam: Lieven Goossens<br/>Functie: Productiedirecteur<br/>Handtekening: ............................<br/>Datum: ............................",
            mark="CONCEPT",
            head="CONCEPT - niet ondertekenen",
        ),
        truth(
            AC,
            "undecided",
            False,
            "nl",
            client="Brouwerij Het Gulden Vat",
            project="Afvullijn 2",
            project_code="GV-70",
            amount="88000.00 EUR",
            signatory_name="Lieven Goossens",
            signatory_title="Productiedirecteur",
            warnings=["draft_or_void"],
        ),
    )
