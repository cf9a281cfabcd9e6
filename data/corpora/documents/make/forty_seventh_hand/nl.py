"""Dutch and Flemish papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import copied, over, page, rl, stamp, ty


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield page(
        "nl-gemeente-brief",
        rl(
            """
**Gemeente Lakerwaard**
Afdeling Openbare Ruimte · Postbus 41 · 3970 AC Lakerwaard
--
Landmeet Advies Rijnstreek B.V.¦t.a.v. de heer J. Verkuijl
Lakerwaard, 16 maart 2026
Onderwerp: acceptatie definitief ontwerp fase 2, herinrichting Dorpsstraat (projectnummer ORL-2207)
Geachte heer Verkuijl,
Het definitief ontwerp voor fase 2 dat u op 27 februari hebt ingediend, is besproken in het projectteam en getoetst door de beheerders riolering en groen. Het ontwerp voldoet aan het programma van eisen. Wij keuren het goed.
Ter informatie de belangrijkste punten uit de toetsing:
- de hemelwaterafvoer is nu afgekoppeld tot en met huisnummer 44;
- de rijbaan is 5,20 m breed, zoals met de busmaatschappij afgesproken;
- drie van de vier platanen blijven staan.
U kunt de termijn van € 28.750,00 (excl. btw) factureren onder vermelding van inkoopordernummer V26-00918.
Hoogachtend,
namens burgemeester en wethouders,
~501
Mirjam Oosterveld¦teamleider Projecten
""",
            font="Times-Roman",
            size=11,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Gemeente Lakerwaard",
            project="herinrichting Dorpsstraat",
            project_code="ORL-2207",
            milestone="definitief ontwerp fase 2",
            signatory_name="Mirjam Oosterveld",
            signatory_title="teamleider Projecten",
            signature_date="2026-03-16",
            amount="28750.00 EUR",
            po_number="V26-00918",
        ),
    )

    yield copied(
        "nl-werkbon",
        over(
            rl(
                """
# WERKBON 26-4471
Loodgietersbedrijf Van Houtum & Zn. – Gouwekade 8
|= 2 4
| Klant | VvE De Zaagmolen
| Werkadres | Zaagmolenkade 20-64
| Opdrachtnummer | VHZ-9013
| Werk | Vervangen standleiding portiek C
| Aangenomen som | € 6.480,00 incl. btw
Uitgevoerd op: 5 en 6 mei 2026. Monteurs: Achmed, Wesley.
|= 1 8
| ^x | Werk naar tevredenheid uitgevoerd en opgeleverd
|   | Werk niet akkoord
Handtekening klant en naam:
~505
^F. Terpstra, bestuurslid
^6 mei 2026
""",
                size=11,
            ),
            stamp(390, 700, "VHZ", "GEREED", angle=12, shade="#1e6b3a"),
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="VvE De Zaagmolen",
            project="Vervangen standleiding portiek C",
            project_code="VHZ-9013",
            signatory_name="F. Terpstra",
            signatory_title="bestuurslid",
            signature_date="2026-05-06",
            amount="6480.00 EUR",
        ),
        skew=0.9,
        seed=51,
        dpi=96,
    )

    yield page(
        "nl-mail-akkoord",
        ty(
            """
|= 1 8
| Van: | Joke Baetens <joke.baetens@zorgnetkempen.example>
| Verzonden: | vrijdag 5 juni 2026 15:09
| Aan: | Pieter Claes
| Onderwerp: | RE: Oplevering - project Wachttijd in Beeld (ZK-27)
Dag Pieter,
Alle vijf diensten hebben het dashboard deze week gebruikt en niemand heeft nog iets gemeld. Voor mij is mijlpaal 3 (Dashboard wachtlijsten) bij deze goedgekeurd. Je mag de 11.600 euro aanrekenen.
Tot op de stuurgroep,
Joke Baetens
Coördinator zorgprocessen, Zorgnet Kempen vzw
""",
            font="Liberation Sans",
            size=10,
            grid="none",
        ),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Zorgnet Kempen vzw",
            project="Wachttijd in Beeld",
            project_code="ZK-27",
            milestone="Dashboard wachtlijsten",
            signatory_name="Joke Baetens",
            signatory_title="Coördinator zorgprocessen",
            signature_date="2026-06-05",
            amount="11600.00 EUR",
        ),
    )

    yield page(
        "nl-acceptatieformulier",
        rl(
            """
# Acceptatieverklaring mijlpaal
| Opdrachtgever | {t:og:Waterschap De Vlietlanden}
| Project | {t:pr:Vernieuwing telemetrie gemalen}
| Projectnummer | {t:nr:WVL-0616}
| Mijlpaal | {t:mp:MP2 Twintig gemalen aangesloten}
| Bedrag | {t:be:EUR 143.500,00}
| Inkoopordernummer | {t:po:IO-550214}
Oordeel opdrachtgever:
[ {c:ja:1} || akkoord
[ {c:mits:0} || akkoord, mits restpunten zijn verholpen
[ {c:nee:0} || niet akkoord
| Naam | {t:naam:Sjoerd Wiarda}
| Functie | {t:functie:Opdrachtmanager}
| Datum | {t:datum:19-10-2026}
Handtekening:
~511
""",
            grid="none",
            accent="#00557f",
            font="Helvetica",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Waterschap De Vlietlanden",
            project="Vernieuwing telemetrie gemalen",
            project_code="WVL-0616",
            milestone="MP2 Twintig gemalen aangesloten",
            signatory_name="Sjoerd Wiarda",
            signatory_title="Opdrachtmanager",
            signature_date="2026-10-19",
            amount="143500.00 EUR",
            po_number="IO-550214",
        ),
        "form",
    )

    yield page(
        "nl-bestuursbesluit",
        ty(
            """
# Uittreksel uit de besluitenlijst
Bestuur Stichting Openluchttheater Veluwezoom, vergadering van 2 februari 2026
|= 1 5
|! Nr. | Besluit
| 26-04 | De jaarrekening wordt doorgeschoven naar maart.
| 26-05 | Het bestuur keurt meerwerk MW-03 (verzwaren fundering lichtmast) van Bouwbedrijf Ten Hoopen goed voor € 7.935,00 exclusief btw. Project Nieuwbouw tribune, werk 1825.
| 26-06 | De vrijwilligersdag is op 9 mei.
Voor eensluidend uittreksel, Ede, 4 februari 2026
^Wilma Roelofsen
Wilma Roelofsen, secretaris
""",
            font="Libertinus Serif",
            size=11.5,
            grid="lines",
            accent="#3d5a1e",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Stichting Openluchttheater Veluwezoom",
            project="Nieuwbouw tribune",
            project_code="1825",
            signatory_name="Wilma Roelofsen",
            signatory_title="secretaris",
            signature_date="2026-02-04",
            amount="7935.00 EUR",
            change_order_number="MW-03",
        ),
    )

    yield page(
        "nl-oplevering-restpunten",
        rl(
            """
# Proces-verbaal van voorlopige oplevering
Bouwheer: Autonoom Gemeentebedrijf Demerdal
Aannemer: Algemene Bouw Schrooten nv
Project: Uitbreiding zwembad De Tuimelaar - projectnummer AGD/15
Perceel 4: Sanitair en ventilatie
De bouwheer aanvaardt de werken van perceel 4, op voorwaarde dat onderstaande opmerkingen zijn weggewerkt vóór 1 december 2026.
|= 1 7
|! Nr. | Opmerking
| 1 | douchekop kleedkamer 6 vervangen
| 2 | inregelrapport ventilatiegroep 2 bezorgen
Vrij te geven bedrag: € 88.214,36
|! Aanwezig | Hoedanigheid | Handtekening
| Bart Schrooten | aannemer | ~521
| Lieselot Wauters | architect | ~522
| Dirk Peeters | directeur AGB, voor de bouwheer | ~523
. De waarborgtermijn vangt aan op de datum van dit proces-verbaal. De borgtocht wordt voor de helft vrijgegeven. Bezwaren dienen binnen vijftien dagen aangetekend te worden ingediend. Vertragingsboetes: nihil. De keuringsverslagen van de erkende controle-instelling en de as-builtplannen zijn bij de bouwheer gedeponeerd.
Opgemaakt te Demerdal op 12 november 2026
""",
            size=10,
            grid="full",
            accent="#333333",
            head="AGB Demerdal – model PV-VO versie 2024",
            foot="Blad 1 van 1",
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Autonoom Gemeentebedrijf Demerdal",
            project="Uitbreiding zwembad De Tuimelaar",
            project_code="AGD/15",
            milestone="Perceel 4: Sanitair en ventilatie",
            signatory_name="Dirk Peeters",
            signatory_title="directeur AGB",
            signature_date="2026-11-12",
            amount="88214.36 EUR",
            conditions=[
                "douchekop kleedkamer 6 vervangen",
                "inregelrapport ventilatiegroep 2 bezorgen",
            ],
        ),
    )

    yield page(
        "nl-afkeuring",
        ty(
            """
> Stadsarchief Vrijhoven
> 29 september 2026
Aan Digiscan Oost B.V.
**Betreft: batch 7 van de digitalisering notariële akten (opdracht DO-440)**
Geachte mevrouw Smeets,
Bij de steekproef op batch 7 bleken 31 van de 400 scans onscherp of afgesneden, tegen een toegestaan maximum van 4. Wij keuren batch 7 daarom af. De batchprijs van € 13.260,00 komt niet voor betaling in aanmerking voordat alle delen opnieuw zijn gescand en gecontroleerd.
De dozen staan vanaf maandag voor u klaar.
Met vriendelijke groet,
~525
Dr. Hilde Craeyvanger
hoofd Collecties
""",
            font="Libertinus Serif",
            size=12,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Stadsarchief Vrijhoven",
            project="digitalisering notariële akten",
            project_code="DO-440",
            milestone="batch 7",
            signatory_name="Dr. Hilde Craeyvanger",
            signatory_title="hoofd Collecties",
            signature_date="2026-09-29",
            amount="13260.00 EUR",
        ),
    )

    yield page(
        "nl-urenstaat-open",
        rl(
            """
# URENSTAAT WEEK 27
:: Inhuurkracht :: Bas van Eerd
:: Bureau :: Interim Plus Twente
:: Opdrachtgever :: Rondvaart Hanzestad B.V.
:: Opdracht :: IPT-3320, boekingssysteem
|! ma | di | wo | do | vr | totaal
| 8 | 8 | 4 | 8 | 8 | 36
Tarief € 94,00 per uur, totaal € 3.384,00
[ Inhuurkracht || Goedkeuring opdrachtgever
[ ~531 || ................................
[ Bas van Eerd, 3 juli 2026 || Carlijn Nijhof, operationeel directeur
""",
            font="Helvetica",
            size=11,
            grid="full",
        ),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "nl",
            client="Rondvaart Hanzestad B.V.",
            project="boekingssysteem",
            project_code="IPT-3320",
            signatory_name="Carlijn Nijhof",
            signatory_title="operationeel directeur",
            amount="3384.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    base = rl(
        """
# Overdrachtsdocument
Dit document is pas geldig na ondertekening door beide bestuurders van de afnemer.
|= 2 4
| Afnemer | Coöperatie Tuinderij Het Gorecht U.A.
| Leverancier | Kasbouw Westerlee
| Project | Kas 4, schermdoek
| Project-ID | KW-71/26
| Waarde | EUR 39.870,00
De afnemer aanvaardt het geleverde.
[ Eerste bestuurder: || Tweede bestuurder:
[ ~535 || 
[ Geert Luinge || Aaltje Mensinga
[ 24 april 2026 || datum: ..............
""",
        font="Times-Roman",
        size=12,
    )
    yield copied(
        "nl-tweede-bestuurder",
        base,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Coöperatie Tuinderij Het Gorecht U.A.",
            project="Kas 4, schermdoek",
            project_code="KW-71/26",
            signatory_name="Aaltje Mensinga",
            signatory_title="Tweede bestuurder",
            amount="39870.00 EUR",
            warnings=["partly_signed"],
        ),
        skew=-1.2,
        seed=55,
    )

    yield page(
        "nl-inkooporder",
        rl(
            """
> INKOOPORDER
> **PO-2026-30577**
Besteller: Theater De Nieuwe Schelp, Vlissingse Weg 2
Leverancier: Rigging Bureau Zeeland
Orderdatum: 13-08-2026       Uw offerte: O-1182       Project: TS-11 Trekkenwand
|= 1 6 2
|! Regel | Omschrijving | Bedrag
| 1 | Inspectie 24 trekken en rapport | € 4.320,00
| 2 | Berekening hoofdligger | € 2.150,00
| 3 | Reiskosten | € 180,00
|   | **Totaal excl. btw** | **€ 6.650,00**
Factureren na schriftelijke akkoordverklaring op het rapport. Vermeld altijd het ordernummer.
""",
            grid="lines",
            accent="#7a1f4b",
            size=10,
        ),
        truth(
            "purchase_order",
            None,
            None,
            "nl",
            client="Theater De Nieuwe Schelp",
            project="Trekkenwand",
            project_code="TS-11",
            amount="6650.00 EUR",
            po_number="PO-2026-30577",
        ),
    )

    yield page(
        "nl-opdrachtbeschrijving",
        ty(
            """
# Werkomschrijving en opdrachtbevestiging WO-118
Partijen: **Bibliotheek Maasoevers** (opdrachtgever) en **Leesbaar Communicatie** (opdrachtnemer)
## Doel
Herschrijven van de ledenbrieven in eenvoudige taal, project Klare Taal.
## Werkzaamheden
- nulmeting bij 60 leden
- herschrijven van 24 brieven
- twee trainingen voor de balie
## Prijs
Vaste prijs EUR 12.900,00 exclusief btw, in twee termijnen: de helft bij aanvang, de helft na acceptatie van de brieven.
## Duur
1 september tot en met 15 december 2026.
[ Opdrachtgever || Opdrachtnemer
[ ~541 || ~542
[ Noor Hendrickx, directeur || Stijn Okkerman
[ 20 augustus 2026 || 18 augustus 2026
""",
            font="New Computer Modern",
            accent="#14506b",
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "nl",
            client="Bibliotheek Maasoevers",
            project="Klare Taal",
            project_code="WO-118",
            signatory_name="Noor Hendrickx",
            signatory_title="directeur",
            signature_date="2026-08-20",
            amount="12900.00 EUR",
        ),
    )
