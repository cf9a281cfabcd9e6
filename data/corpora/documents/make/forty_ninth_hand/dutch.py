"""Dutch papers: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import column, facts, gap, head, leaf, rule_off, sheet, sign, small, table, ticks
from .press import blank, page


def papers() -> Iterator[Paper]:
    yield from _works()
    yield from _office()


def _works() -> Iterator[Paper]:
    paper = sheet(
        table(("MEERWERKBON", "nr. 0412"), widths=(0.7, 0.3), lines=1),
        facts(
            ("Opdrachtgever", "Stichting Zorghof De Linde"),
            ("Werk", "Vervanging liftinstallatie"),
            ("Werknummer", "L-2638"),
            ("Aannemer", "Liftbouw Kempenaar B.V."),
        ),
        "Omschrijving: extra brandwerende bekleding schachtdeur 2e verdieping",
        table(
            ("Materiaal", "€ 1.145,00"),
            ("Arbeid 14 uur à € 62,50", "€ 875,00"),
            ("Totaal excl. btw", "€ 2.020,00"),
            widths=(0.7, 0.3),
            top=False,
        ),
        "Voor akkoord opdrachtgever:",
        sign((511, "Naam: G. van Asselt", "Functie: Hoofd Technische Dienst", "~25-2-2026")),
        size=11,
    )
    yield Paper(
        "ls-meerwerkbon",
        "a",
        "scan",
        scan(paper, Scanner(dpi=100, skew=-1.5, noise=8, jpeg=30, blur=0.6, seed=41)),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Stichting Zorghof De Linde",
            project="Vervanging liftinstallatie",
            project_code="L-2638",
            signatory_name="G. van Asselt",
            signatory_title="Hoofd Technische Dienst",
            signature_date="2026-02-25",
            amount="2020.00 EUR",
            change_order_number="0412",
        ),
        source=paper,
    )
    yield Paper(
        "ls-oplevering-punten",
        "a",
        "text",
        page(r"""
#set text(font: "Liberation Sans", size: 9.5pt)
#text(14pt)[*Proces-verbaal van oplevering*] #h(1fr) Installatiebedrijf Roelfsema
#tb((4cm, 1fr))[Opdrachtgever][Woningstichting Het Hogeland Oost][Project][Warmtepompen Beukenlaan][Projectnummer][RI 24.119][Onderdeel][Blok C, 24 woningen][Opleverdatum][dinsdag 3 maart 2026][Termijn bij oplevering][€ 38.400,00]
Het onderdeel is opgenomen en wordt door de opdrachtgever aanvaard met inachtneming van de volgende restpunten:
#tb((1cm, 1fr, 3cm))[*Nr.*][*Restpunt*][*Gereed*][1][leidingisolatie nr. 14 ontbreekt][13-03-2026][2][thermostaat nr. 20 verkeerd om gemonteerd][13-03-2026]
#two[Opdrachtgever \ #ink(521) \ Jetske Wiersma, projectleider vastgoed \ 3 maart 2026][Installateur \ #ink(522) \ Dirk Roelfsema \ 3 maart 2026]
"""),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Woningstichting Het Hogeland Oost",
            project="Warmtepompen Beukenlaan",
            project_code="RI 24.119",
            milestone="Blok C, 24 woningen",
            signatory_name="Jetske Wiersma",
            signatory_title="projectleider vastgoed",
            signature_date="2026-03-03",
            amount="38400.00 EUR",
            conditions=[
                "leidingisolatie nr. 14 ontbreekt",
                "thermostaat nr. 20 verkeerd om gemonteerd",
            ],
        ),
    )
    yield Paper(
        "ls-voorlopige-oplevering",
        "a",
        "text",
        sheet(
            small("Gemeente Lierderbeek – dienst Patrimonium", 9),
            head("PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING", 13),
            "Het jaar tweeduizend zesentwintig, op de achttiende mei, hebben wij, ondergetekenden, ons begeven naar de werf van de opdracht “Restauratie Gildenhuis”, dossier GL/PAT/208, uitgevoerd door de nv Steenkunst Verhaegen.",
            "Wij hebben vastgesteld dat de werken volledig en volgens het bestek zijn uitgevoerd. Bijgevolg wordt de voorlopige oplevering verleend. De eerste helft van de borgtocht, 4.515,00 EUR, wordt vrijgegeven.",
            table(
                ("Post", "Voorzien", "Uitgevoerd"),
                ("Gevelreiniging", "412 m²", "412 m²"),
                ("Natuursteen, vervangstukken", "38 st.", "41 st."),
                ("Lood en zink", "forfait", "100 %"),
                ("Schrijnwerk, ramen", "16 st.", "16 st."),
                widths=(0.5, 0.25, 0.25),
            ),
            "Stavingsstukken: postinterventiedossier, keuringsattest steiger, foto's voor en na.",
            "De waarborgtermijn van twee jaar loopt vanaf heden. De definitieve oplevering wordt door de aannemer schriftelijk aangevraagd ten vroegste twee maanden vóór het einde ervan.",
            "Opgemaakt te Lierderbeek in drie exemplaren op bovenvermelde datum. Afschriften: dienst Financiën, erfgoedconsulent, aannemer.",
            sign(
                ("Voor het bestuur", 531, "Lieselot Dekeyser", "Algemeen directeur"),
                ("De aannemer", 532, "Koen Verhaegen"),
            ),
            font="Times-Roman",
            size=11,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Gemeente Lierderbeek",
            project="Restauratie Gildenhuis",
            project_code="GL/PAT/208",
            signatory_name="Lieselot Dekeyser",
            signatory_title="Algemeen directeur",
            signature_date="2026-05-18",
            amount="4515.00 EUR",
        ),
    )
    yield Paper(
        "ls-inkooporder",
        "a",
        "text",
        page(r"""
#text(18pt)[Inkooporder] #h(1fr) *IO-26-00317*
#two[Stadsschouwburg Oldambt \ Winschoten][Leverancier: Lichtplan Noordelijk \ Orderdatum: 14 januari 2026]
Betreft project: Ledverlichting grote zaal (project 7714)
#tb((1cm, 1fr, 2cm, 3cm))[Regel][Omschrijving][Aantal][Bedrag][1][Ontwerp en lichtberekening][1][€ 6.300,00][2][Begeleiding montage, dagen][8][€ 6.880,00][][*Totaal exclusief btw*][][*€ 13.180,00*]
Facturen onder vermelding van het ordernummer. Betaling volgt na aanvaarding van de geleverde prestatie.
"""),
        truth(
            "purchase_order",
            None,
            None,
            "nl",
            client="Stadsschouwburg Oldambt",
            project="Ledverlichting grote zaal",
            project_code="7714",
            amount="13180.00 EUR",
            po_number="IO-26-00317",
        ),
    )
    yield Paper(
        "ls-afkeuring",
        "a",
        "text",
        sheet(
            "<b>Visafslag Breskenszand</b>",
            small("Havenkade 3"),
            gap(),
            "Breskenszand, 9 april 2026",
            "Aan: Koeltechniek De Bruijne, t.a.v. mevrouw Hamelink",
            "Onderwerp: afkeuring Fase B – Vriestunnel (project Koelhuis 2030, werknummer KH-55)",
            "Geachte mevrouw Hamelink,",
            "Op 7 april hebben wij de proefdraai van de vriestunnel bijgewoond. De kerntemperatuur bleef na vier uur op -11 °C steken; afgesproken is -18 °C na drie uur.",
            "Wij keuren Fase B – Vriestunnel af. De termijn van € 52.900,00 wordt niet betaald zolang de proef niet met goed gevolg is herhaald.",
            "Hoogachtend,",
            sign((541, "C.J. Maljaars", "bedrijfsleider"), grid=False),
            font="Helvetica",
            size=10.5,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Visafslag Breskenszand",
            project="Koelhuis 2030",
            project_code="KH-55",
            milestone="Fase B – Vriestunnel",
            signatory_name="C.J. Maljaars",
            signatory_title="bedrijfsleider",
            signature_date="2026-04-09",
            amount="52900.00 EUR",
        ),
    )
    yield Paper(
        "ls-werkbon-concept",
        "a",
        "text",
        sheet(
            head("Werkbon 26/1180", 15),
            table(
                ("Klant", "Bakkerij Terwoert v.o.f."),
                ("Opdracht", "Onderhoud deegkamers"),
                ("Opdrachtnummer", "TW-903"),
                ("Monteur", "Rik Sanders, Ovenservice Achterhoek"),
                ("Bedrag", "€ 742,50"),
                widths=(0.3, 0.7),
                top=False,
            ),
            "Uitgevoerd: lagers vervangen, deuren afgesteld, proefgedraaid.",
            rule_off(),
            "Klant verklaart dat het werk naar tevredenheid is uitgevoerd.",
            sign(
                ("Handtekening klant", 0, "Naam: Ellen Terwoert", "Datum:"),
                ("Handtekening monteur", 552, "R. Sanders", "11-06-2026"),
            ),
            mark="CONCEPT",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Bakkerij Terwoert v.o.f.",
            project="Onderhoud deegkamers",
            project_code="TW-903",
            signatory_name="Ellen Terwoert",
            amount="742.50 EUR",
            warnings=["draft_or_void", "partly_signed"],
        ),
    )


def _office() -> Iterator[Paper]:
    yield Paper(
        "ls-urenstaat-kolom",
        "a",
        "text",
        sheet(
            head("URENSTAAT", 14),
            "Zelfstandige: Marit Bouwmeester-Prins",
            "Opdrachtgever: Hoogheemraadschap Amstelmeer",
            "Opdracht: Dijkmonitoring dashboard",
            "Kenmerk: HA-OPD-4409",
            "Periode: 1 t/m 30 april 2026",
            table(
                ("Week", "Uren"),
                ("14", "16"),
                ("15", "32"),
                ("16", "32"),
                ("17", "28"),
                ("18", "24"),
                ("Totaal", "132"),
                widths=(0.5, 0.5),
            ),
            "Tarief € 98,00 per uur",
            "Te factureren € 12.936,00",
            column(),
            head("Akkoordverklaring", 12),
            "De opdrachtgever verklaart dat bovenstaande uren zijn gemaakt en geeft akkoord voor facturatie.",
            "Digitaal akkoord gegeven via het portaal op 4 mei 2026 om 10:17",
            "door: Joost Terpstra, teammanager Waterkering",
            "Akkoordkenmerk: 8c1f-77de",
            cols=2,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Hoogheemraadschap Amstelmeer",
            project="Dijkmonitoring dashboard",
            project_code="HA-OPD-4409",
            signatory_name="Joost Terpstra",
            signatory_title="teammanager Waterkering",
            signature_date="2026-05-04",
            amount="12936.00 EUR",
        ),
    )
    yield Paper(
        "ls-prestatiestaat",
        "a",
        "text",
        page(r"""
#set text(font: "New Computer Modern")
*PRESTATIESTAAT* #h(1fr) maand: oktober 2025
#rule
Klant: Brouwerij Sint-Walburga nv, Oudenaarde \
Project: Energie-audit brouwzaal \
Projectcode: BSW/ENA \
Uitvoerder: Jelle Coppens (Coppens Energieadvies bv)
#tb((1fr, 1fr, 1fr))[*Datum*][*Uren*][*Plaats*][6 oktober][7,5][brouwzaal][7 oktober][8][brouwzaal][20 oktober][4][thuis][27 oktober][6,5][overleg]
26 uren aan 85 EUR = 2.210,00 EUR
#v(1cm)
#two[Uitvoerder \ #hand[Jelle Coppens] \ 31/10/2025][Voor akkoord, de klant \ #v(24pt) Sofie Vandamme, operations manager \ datum:]
"""),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "nl",
            client="Brouwerij Sint-Walburga nv",
            project="Energie-audit brouwzaal",
            project_code="BSW/ENA",
            signatory_name="Sofie Vandamme",
            signatory_title="operations manager",
            amount="2210.00 EUR",
            warnings=["partly_signed"],
        ),
    )
    yield Paper(
        "ls-mail-mits",
        "a",
        "text",
        sheet(
            table(
                ("Van", "Hanneke Oosterbaan"),
                ("Aan", "Wouter (Pixelgracht)"),
                ("Verzonden", "woensdag 25 februari 2026 09:31"),
                ("Onderwerp", "Website museum – oplevering sprint 6"),
                widths=(0.2, 0.8),
                top=False,
                lines=0.3,
            ),
            "Ha Wouter,",
            "Gisteren met de balie alles doorgeklikt. Sprint 6 – Kaartverkoop is wat ons betreft akkoord en je mag de € 9.250,00 factureren, mits de Duitse vertaling van de bevestigingsmail vóór 6 maart live staat.",
            "Groet,<br/>Hanneke",
            small("Hanneke Oosterbaan · hoofd publiek · Museum De Waag te Doesveld", 8),
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "nl",
            client="Museum De Waag te Doesveld",
            project="Website museum",
            milestone="Sprint 6 – Kaartverkoop",
            signatory_name="Hanneke Oosterbaan",
            signatory_title="hoofd publiek",
            signature_date="2026-02-25",
            amount="9250.00 EUR",
            conditions=["de Duitse vertaling van de bevestigingsmail vóór 6 maart live staat"],
        ),
    )
    yield Paper(
        "ls-mijlpalenregister",
        "a",
        "text",
        sheet(
            head("Mijlpalenregister Zaaksysteem 2.0", 15),
            "Opdrachtgever: Omgevingsdienst Drechtmonde · Leverancier: Zaakwerk Software · Projectcode: ODD-ZS2",
            "Dit register wordt bij elke mijlpaal bijgewerkt. Elke acceptatie staat op een eigen blad achter de tabel.",
            table(
                ("Mijlpaal", "Datum", "Bedrag", "Blad"),
                ("A Inrichting", "01-10-2025", "€ 24.000,00", "1 (betaald)"),
                ("B Conversie", "15-01-2026", "€ 31.500,00", "2"),
                ("C Koppelingen", "31-03-2026", "€ 27.750,00", "nog niet aangeboden"),
                ("D Nazorg", "30-06-2026", "€ 8.000,00", "nog niet aangeboden"),
                widths=(0.3, 0.2, 0.2, 0.3),
            ),
            leaf(),
            head("Blad 2: acceptatie", 12),
            "Mijlpaal: B Conversie",
            ticks(
                (1, "geaccepteerd"), (0, "geaccepteerd met voorbehoud"), (0, "niet geaccepteerd")
            ),
            facts(
                ("Naam", "Farid el Khatib"),
                ("Functie", "afdelingshoofd Vergunningen"),
                ("Datum", "22 januari 2026"),
                ("Getekend", "/s/ F. el Khatib"),
            ),
            foot="Zaaksysteem 2.0",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Omgevingsdienst Drechtmonde",
            project="Zaaksysteem 2.0",
            project_code="ODD-ZS2",
            milestone="B Conversie",
            signatory_name="Farid el Khatib",
            signatory_title="afdelingshoofd Vergunningen",
            signature_date="2026-01-22",
            amount="31500.00 EUR",
        ),
    )
    yield Paper(
        "ls-decharge-formulier",
        "a",
        "form",
        blank(
            ("h", "Dechargeverklaring project"),
            (
                "p",
                "Met deze verklaring aanvaardt de opdrachtgever het projectresultaat en verleent decharge.",
            ),
            ("f", "Organisatie opdrachtgever", "Waterbedrijf Zilverschoon N.V."),
            ("f", "Projectnaam", "Vervanging klantportaal"),
            ("f", "Projectnummer", "WZ-0815"),
            ("f", "Opdrachtnemer", "Halte Digitaal"),
            ("f", "Slottermijn", "17.640,00 EUR"),
            ("c", "Resultaat aanvaard, decharge verleend", 1),
            ("c", "Resultaat niet aanvaard", 0),
            ("f", "Ondertekenaar", "Saskia Nieuwenhuis"),
            ("f", "Functie", "manager Klantcontact"),
            ("f", "Datum ondertekening", "30-03-2026"),
            ("p", "Handtekening opdrachtgever"),
            ("i", 591),
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Waterbedrijf Zilverschoon N.V.",
            project="Vervanging klantportaal",
            project_code="WZ-0815",
            signatory_name="Saskia Nieuwenhuis",
            signatory_title="manager Klantcontact",
            signature_date="2026-03-30",
            amount="17640.00 EUR",
        ),
    )
