"""Dutch and Flemish papers."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import CK, UN, Field, Ink, Look, Tick, hand, paper, sheet, tab
from .press import scanned, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield from accepted()
    yield from otherwise()
    yield from around()


def accepted() -> Iterator[Paper]:
    yield paper(
        "nl-decharge",
        typ("""#set page(margin: 2.3cm, footer: text(7pt)[Vechtzicht ICT-advies B.V. -- KvK 3099 1177 #h(1fr) sjabloon PL-08])
#set text(font: "Liberation Sans", size: 10pt, lang: "nl")
= Decharge projectfase
Aan de stuurgroep *Zaaksysteem 2.0*, gemeente Zuiderleek. Projectnummer ZL-240.

#table(columns: (auto, 1fr, auto, auto), [Fase], [Resultaat], [Budget], [Stand], [A], [Voorstudie], [€ 12.000,00], [gedechargeerd 9-10-2025], [B], [Inrichting], [€ 44.500,00], [gedechargeerd 26-2-2026], [C], [Gegevensconversie], [€ 31.250,00], [*nu voorgelegd*], [D], [Nazorg], [€ 6.000,00], [loopt tot december])

De conversie omvatte 214.000 zaken uit het oude systeem; 37 zaken zijn met de hand nabewerkt. De rapportage van de proefconversies staat in het projectarchief (map 6). De stuurgroep vergaderde op 11 juni.

De opdrachtgever heeft vastgesteld dat alle producten van fase C (Gegevensconversie) zijn geleverd en goedgekeurd, en verleent de projectleider decharge over deze fase. Het bijbehorende budget kan worden gefactureerd.
#v(6mm)
Namens de gemeente Zuiderleek,\\ §701\\ Marijke Hoekstra-Bron\\ Hoofd Informatievoorziening\\ 18 juni 2026
"""),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="gemeente Zuiderleek",
            project="Zaaksysteem 2.0",
            project_code="ZL-240",
            milestone="fase C (Gegevensconversie)",
            signatory_name="Marijke Hoekstra-Bron",
            signatory_title="Hoofd Informatievoorziening",
            signature_date="2026-06-18",
            amount="31250.00 EUR",
        ),
    )

    yield paper(
        "nl-andere-fase",
        sheet(
            "# Oplevering fase 3 – voortgangsverklaring",
            "Project Ledenportaal (opdracht 2026-KB-17)\nOpdrachtgever: Koninklijke Bond van Imkers\nUitvoerder: Webhuis De Korf",
            "Fase 3 (mobiele app) is op 2 september getoond maar ligt vandaag niet ter beoordeling voor; daarover volgt een aparte verklaring.",
            "Wel verklaart de opdrachtgever hierbij <b>fase 2 (contributie-inning)</b> te hebben getest en zonder voorbehoud te aanvaarden. De termijn van € 9.870,00 mag in rekening worden gebracht.",
            tab(
                [
                    ["Naam", "Joost Wieringa"],
                    ["Functie", "Penningmeester"],
                    ["Datum", "23 september 2026"],
                    ["Handtekening", Ink(707, 120)],
                ],
                (100, 250),
                "label",
            ),
            look=Look(font="Times-Roman", size=11.5, hue="#8a5a00"),
        ),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Koninklijke Bond van Imkers",
            project="Ledenportaal",
            project_code="2026-KB-17",
            milestone="fase 2 (contributie-inning)",
            signatory_name="Joost Wieringa",
            signatory_title="Penningmeester",
            signature_date="2026-09-23",
            amount="9870.00 EUR",
        ),
    )

    yield paper(
        "nl-be-opleiding",
        sheet(
            "# Goedkeuring geleverde opleiding",
            "Vormingscentrum De Hefboom vzw, Mechelen",
            tab(
                [
                    ["Klant", Field("k", "Brouwerij Sint-Amator nv", 250)],
                    ["Traject", Field("t", "Leiderschap op de vloer", 250)],
                    ["Projectnummer", Field("d", "DH-2026-164", 120)],
                    ["Module", Field("m", "Module 4: Feedback geven", 250)],
                    ["Te factureren", Field("f", "3.460,00 EUR", 100)],
                ],
                (110, 270),
                "label",
            ),
            tab(
                [["Goedgekeurd", Tick("ja", True, "check"), "Niet goedgekeurd", Tick("nee")]],
                (80, 40, 110, 40),
                "plain",
                bold=False,
            ),
            tab(
                [
                    ["Verantwoordelijke", Field("v", "Lieselot Verhaeghe", 250)],
                    ["Functie", Field("fu", "HR-manager", 250)],
                    ["Getekend", Field("h", "/s/ Lieselot Verhaeghe", 250)],
                    ["Datum", Field("da", "27/03/2026", 90)],
                ],
                (110, 270),
                "label",
            ),
            look=Look(hue="#00695c"),
        ),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Brouwerij Sint-Amator nv",
            project="Leiderschap op de vloer",
            project_code="DH-2026-164",
            milestone="Module 4: Feedback geven",
            signatory_name="Lieselot Verhaeghe",
            signatory_title="HR-manager",
            signature_date="2026-03-27",
            amount="3460.00 EUR",
        ),
        "form",
    )


def otherwise() -> Iterator[Paper]:
    yield paper(
        "nl-restpunten",
        sheet(
            "# Proces-verbaal van oplevering",
            "Licht- en geluidsinstallatie theaterzaal",
            tab(
                [
                    ["Opdrachtgever", "Stichting Schouwburg De Waag"],
                    ["Aannemer", "Podiumtechniek Lindeboom B.V."],
                    ["Werk", "Vernieuwing grote zaal"],
                    ["Werknr.", "PL-1808"],
                    ["Te betalen bij oplevering", "€ 27.940,00"],
                ],
                (120, 280),
            ),
            "Aanneemsom € 279.400,00, waarvan negen termijnen zijn voldaan. Keuring NEN 3140 uitgevoerd op 4 november 2026, rapport bijgevoegd. Aanwezig: mw. Kuipers, dhr. Lindeboom, dhr. Sarioglu (installatieadviseur).",
            "De opname vond plaats op 11 november 2026. De opdrachtgever aanvaardt het werk onder voorwaarde dat vóór 1 december 2026:",
            "- het bedieningspaneel links naast het toneel wordt vervangen\n- de revisietekeningen worden nageleverd",
            "Het bedrag bij oplevering wordt uitbetaald.",
            tab(
                [
                    ["Opdrachtgever", "Aannemer"],
                    [Ink(711), Ink(712)],
                    ["Anneloes Kuipers, zakelijk leider", "Ruud Lindeboom, directeur"],
                    ["11 november 2026", "11 november 2026"],
                ],
                (210, 210),
                "lines",
            ),
            look=Look(hue="#6b0f1a"),
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="Stichting Schouwburg De Waag",
            project="Vernieuwing grote zaal",
            project_code="PL-1808",
            signatory_name="Anneloes Kuipers",
            signatory_title="zakelijk leider",
            signature_date="2026-11-11",
            amount="27940.00 EUR",
            conditions=[
                "het bedieningspaneel links naast het toneel wordt vervangen",
                "de revisietekeningen worden nageleverd",
            ],
        ),
    )

    yield paper(
        "nl-kleine-letters",
        typ("""#set page(paper: "a5", margin: 1.4cm)
#set text(font: "Libertinus Serif", size: 10pt, lang: "nl")
*Dijkstra & De Haan Registeraccountants* \\ #text(8pt)[bevestigingskaart – retour aan afdeling Kwaliteit]
#v(3mm)
Cliënt: Visafslag Noordersluis U.A. \\ Opdracht: 2025-0883, Controle duurzaamheidsverslag \\ Onderdeel: interim-rapportage \\ Honorarium: € 15.600,00
#v(3mm)
De eindrapportage (€ 22.400,00) volgt in maart en wordt apart bevestigd.

Wij hebben het onderdeel ontvangen en gaan ermee akkoord.

§721 \\ Tjitske Postma, voorzitter raad van bestuur \\ Harlingen, 5 oktober 2026
#v(1fr)
#text(6.5pt)[Voorbehoud bij ondertekening: ons akkoord geldt slechts indien de CO2-cijfers van 2024 alsnog worden herberekend.]
"""),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="Visafslag Noordersluis U.A.",
            project="Controle duurzaamheidsverslag",
            project_code="2025-0883",
            milestone="interim-rapportage",
            signatory_name="Tjitske Postma",
            signatory_title="voorzitter raad van bestuur",
            signature_date="2026-10-05",
            amount="15600.00 EUR",
            conditions=["de CO2-cijfers van 2024 alsnog worden herberekend"],
        ),
    )

    page = sheet(
        "# ACCEPTATIETEST – UITSLAG",
        "Formulier AT-3 (per release één formulier)",
        tab(
            [
                ["Afnemer", "Waterschap Beneden-Linge"],
                ["Systeem", "Peilbeheer Online"],
                ["Projectnr.", "WBL-2024-51"],
                ["Release", "Release 4.2"],
                ["Prijs release", "€ 22.300,00"],
            ],
            (110, 280),
            "label",
        ),
        f"{UN} geaccepteerd\n{UN} geaccepteerd met restpunten\n{CK} <b>afgekeurd</b>",
        "Toelichting: gemalen Oost en Spijk verschijnen niet op de kaart; alarmering faalt bij stroomuitval.",
        tab(
            [
                ["Naam", hand("Gerben Stoffels", 28)],
                ["Functie", hand("Functioneel beheerder", 28)],
                ["Datum", hand("20 april 2026", 28)],
                ["Paraaf", Ink(731, 110, 36)],
            ],
            (90, 290),
            "label",
        ),
        look=Look(size=11, hue="#000000"),
    )
    yield scanned(
        "nl-afgekeurd",
        page,
        truth(
            AC,
            "rejected",
            True,
            "nl",
            client="Waterschap Beneden-Linge",
            project="Peilbeheer Online",
            project_code="WBL-2024-51",
            milestone="Release 4.2",
            signatory_name="Gerben Stoffels",
            signatory_title="Functioneel beheerder",
            signature_date="2026-04-20",
            amount="22300.00 EUR",
        ),
        Scanner(dpi=106, skew=1.4, noise=3, jpeg=30, seed=71),
    )

    yield paper(
        "nl-vervallen",
        typ("""#set page(margin: 2.2cm)
#set text(font: "Liberation Serif", size: 11pt, lang: "nl")
#grid(columns: (1fr, auto), [= Acceptatieverklaring AV-06], stamp([VERVALLEN\\ zie AV-06b], a: 8deg))
Klant: Kringloop Kempenland cvba \\ Project: Kassasysteem winkels \\ Bestelbon: KK-5501 \\ Stap: pilotwinkel Turnhout \\ Bedrag: 4.980,00 EUR

De klant aanvaardt de stap hierboven.

Handtekening: §741 \\ Wannes Claessens, operationeel directeur, 22 januari 2026

_Ingetrokken op 29 januari 2026: opgesteld op basis van een verkeerd testverslag._
"""),
        truth(
            AC,
            "undecided",
            True,
            "nl",
            client="Kringloop Kempenland cvba",
            project="Kassasysteem winkels",
            milestone="pilotwinkel Turnhout",
            po_number="KK-5501",
            signatory_name="Wannes Claessens",
            signatory_title="operationeel directeur",
            signature_date="2026-01-22",
            amount="4980.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def around() -> Iterator[Paper]:
    yield paper(
        "nl-meerwerk",
        sheet(
            "# Meerwerkopgave MW-5",
            "Grafisch Atelier Spaarne – 30 juni 2026",
            "Opdrachtgever: Uitgeverij De Zilverreiger\nProject: Jubileumboek 1926-2026\nWerknummer: GS-714",
            tab(
                [
                    ["Omschrijving", "Bedrag"],
                    ["Extra katern 16 pagina's", "€ 2.140,00"],
                    ["Beeldbewerking 22 foto's", "€ 880,00"],
                    ["Totaal meerwerk excl. btw", "€ 3.020,00"],
                ],
                (260, 100),
            ),
            "Graag voor akkoord retour. Zonder getekende opgave voeren wij het meerwerk niet uit.",
            14,
            f"{UN} akkoord   {UN} niet akkoord",
            "Naam: Floor van Embden, uitgever\nDatum:\nHandtekening:",
            look=Look(font="Courier", size=10, hue="#263238"),
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "nl",
            client="Uitgeverij De Zilverreiger",
            project="Jubileumboek 1926-2026",
            project_code="GS-714",
            change_order_number="MW-5",
            signatory_name="Floor van Embden",
            signatory_title="uitgever",
            amount="3020.00 EUR",
        ),
    )

    yield paper(
        "nl-urenstaat",
        typ("""#set page(margin: 2cm)
#set text(font: "Liberation Sans", size: 9.5pt, lang: "nl")
#box(stroke: 0.6pt, inset: 8pt, width: 100%)[*URENSTAAT WEEK 42* #h(1fr) status in portaal: _ingediend, wacht op goedkeuring_]
#table(columns: (3.5cm, 1fr), stroke: none, [Professional], [Sanne Kloosterman], [Opdrachtgever], [Ziekenhuis Drie Linden], [Opdracht], [Testcoördinatie EPD], [Opdrachtcode], [DL-4093], [Periode], [12 t/m 16 oktober 2026])
#table(columns: 7, [], [ma], [di], [wo], [do], [vr], [*totaal*], [uren], [8], [8], [8], [6], [4], [*34*])
34 uur x € 92,00 = € 3.128,00
#v(5mm)
#table(columns: (1fr, 1fr), inset: 7pt, [Professional \\ Digitaal ingediend door Sanne Kloosterman op 16-10-2026 17:20], [Goedkeuring opdrachtgever \\ Joris Hagenaar, testmanager \\ nog niet beoordeeld])
"""),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "nl",
            client="Ziekenhuis Drie Linden",
            project="Testcoördinatie EPD",
            project_code="DL-4093",
            signatory_name="Joris Hagenaar",
            signatory_title="testmanager",
            amount="3128.00 EUR",
        ),
    )

    yield paper(
        "nl-mail-afwijzing",
        sheet(
            tab(
                [
                    ["Van:", "Ilona Brandsma"],
                    ["Verzonden:", "maandag 18 mei 2026 11:36"],
                    ["Aan:", "Redactiebureau Punt Komma"],
                    ["Onderwerp:", "Jaarverslag 2025, drukproef 2 (PK-660)"],
                ],
                (70, 370),
                "plain",
            ),
            "Beste Casper,",
            "ik heb de proef met de directeur doorgelopen en zo kan hij niet de deur uit. De grafieken op pagina 14 en 31 zijn verwisseld en de Engelse samenvatting is die van vorig jaar. We keuren drukproef 2 dus af; het bedrag van € 5.350,00 dat daaraan hangt betalen we nu niet.",
            "Bel me even over de planning.",
            "Groet,\nIlona",
            "Ilona Brandsma | communicatieadviseur | Woningstichting Eemstede",
            look=Look(font="Times-Roman", size=11.5),
        ),
        truth(
            "email",
            "rejected",
            None,
            "nl",
            client="Woningstichting Eemstede",
            project="Jaarverslag 2025",
            project_code="PK-660",
            milestone="drukproef 2",
            signatory_name="Ilona Brandsma",
            signatory_title="communicatieadviseur",
            signature_date="2026-05-18",
            amount="5350.00 EUR",
        ),
    )

    yield paper(
        "nl-factuur",
        sheet(
            "# FACTUUR 2026-1147",
            "Klankbord Research B.V., Utrecht",
            "Aan: Pensioenfonds Havenbedrijven\nProject: Deelnemersonderzoek voorjaar\nFactuurdatum: 30 april 2026",
            4,
            tab(
                [
                    ["Omschrijving", "Aantal", "Prijs", "Bedrag"],
                    ["Veldwerk (tweede deel)", "1", "€ 11.200,00", "€ 11.200,00"],
                    ["Analyse", "6 dagen", "€ 1.050,00", "€ 6.300,00"],
                    ["btw 21%", "", "", "€ 3.675,00"],
                    ["Te voldoen", "", "", "€ 21.175,00"],
                ],
                (200, 70, 90, 90),
                "lines",
            ),
            "Betaling binnen 30 dagen op onze bekende rekening. Wij danken u voor het vertrouwen.",
            look=Look(hue="#0d47a1"),
        ),
        truth(
            "other",
            None,
            None,
            "nl",
            client="Pensioenfonds Havenbedrijven",
            project="Deelnemersonderzoek voorjaar",
        ),
    )
