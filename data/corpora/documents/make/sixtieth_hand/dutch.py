"""Dutch papers from the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Desk, Field, Ink, Tick, feet, photographed, ty


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield from (
        oplevering(),
        werkbon(),
        uren(),
        meerwerk(),
        acceptatie(),
        voorlopig(),
        afkeur(),
        verslag(),
        decharge(),
        half(),
        leverbon(),
    )


def oplevering() -> Paper:
    """Handover record of a builder, scanned."""
    d = Desk("Helvetica", 10)
    page = d.pdf(
        d.h("PROCES-VERBAAL VAN OPLEVERING"),
        d.p("Bouwbedrijf Terpstra B.V. – Drachten", 9, after=10),
        d.table(
            [
                ["Opdrachtgever", "Woningstichting De Wâldkant"],
                ["Werk", "Groot onderhoud Elzenstraat"],
                ["Werknummer", "25.117"],
                ["Onderdeel", "Blok C (14 woningen)"],
                ["Termijn", "7e termijn € 186.300,00 excl. btw"],
                ["Datum opname", "29 mei 2026"],
            ],
            (45, 115),
            "grid",
            False,
        ),
        d.p(
            "Het onderdeel is opgenomen en wordt als opgeleverd beschouwd. Er zijn geen gebreken geconstateerd."
        ),
        d.gap(),
        d.table(
            [
                ["Namens de aannemer", "Namens de opdrachtgever"],
                [Ink("Terpstra", "Dkg", 18), Ink("J. Hoekstra", "Kristi", 32)],
                ["W. Terpstra", "Jelle Hoekstra, opzichter"],
                ["29 mei 2026", "1 juni 2026"],
            ],
            (80, 80),
            "plain",
        ),
    )
    return Paper(
        "mb-pv-oplevering",
        "a",
        "scan",
        photographed(page, 71, -0.5, 105, contrast=1.15),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Woningstichting De Wâldkant",
            project="Groot onderhoud Elzenstraat",
            project_code="25.117",
            milestone="Blok C (14 woningen)",
            signatory_name="Jelle Hoekstra",
            signatory_title="opzichter",
            signature_date="2026-06-01",
            amount="186300.00 EUR",
        ),
        source=page,
    )


def werkbon() -> Paper:
    """Digital job sheet of an installer, signed on glass."""
    d = Desk("Helvetica", 9.5, size=(300, 560), margin=8, tint="#0b6b3a")
    data = d.pdf(
        d.h("Werkbon 2026-44018", 13),
        d.p("Klimaatservice Van Dongen, Breda", 8.5),
        d.pairs(
            [
                ("Klant", "Basisschool De Vlonder"),
                ("Adres", "Haagweg 112"),
                ("Opdracht", "Vervangen cv-pomp"),
                ("Opdrachtnr.", "O-91822"),
                ("Monteur", "Rik"),
                ("Datum", "12-01-2026"),
            ],
            (25, 62),
        ),
        d.table(
            [
                ["Omschrijving", "Bedrag"],
                ["Pomp 25-60", "€ 389,00"],
                ["Arbeid 2,5 uur", "€ 192,50"],
                ["Voorrijden", "€ 45,00"],
                ["Totaal excl. btw", "€ 626,50"],
            ],
            (58, 28),
            right=(1,),
        ),
        d.p("Werk naar tevredenheid uitgevoerd. Klant akkoord.", bold=True),
        Ink(seed=121),
        d.p("Getekend op tablet door Anouk Smeets, conciërge, 12-01-2026 15:41", 8.5),
    )
    return Paper(
        "mb-werkbon-tablet",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Basisschool De Vlonder",
            project="Vervangen cv-pomp",
            project_code="O-91822",
            signatory_name="Anouk Smeets",
            signatory_title="conciërge",
            signature_date="2026-01-12",
            amount="626.50 EUR",
        ),
    )


def uren() -> Paper:
    """Hours of a seconded engineer, approved in ink."""
    d = Desk("Times-Roman", 10.5)
    data = d.pdf(
        d.h("Urenverantwoording periode 9 (31 augustus t/m 27 september 2026)", 12),
        "Detacheerder: Polder Techniekmensen B.V.",
        "Medewerker: ing. Sanne Dijkhuizen",
        "Opdrachtgever: Waterschap Rijn en Lek",
        "Project: Renovatie gemaal De Horde",
        "Projectnummer: 7120-GH",
        "Inkoopordernummer: 450093318",
        d.gap(),
        d.table(
            [
                ["Week", "ma", "di", "wo", "do", "vr", "totaal"],
                ["36", "8", "8", "8", "8", "-", "32"],
                ["37", "8", "8", "8", "8", "-", "32"],
                ["38", "8", "8", "-", "8", "-", "24"],
                ["39", "8", "8", "8", "8", "4", "36"],
                ["", "", "", "", "", "", "124"],
            ],
            (30, 20, 20, 20, 20, 20, 25),
        ),
        "124 uur tegen € 87,50 is € 10.850,00",
        d.gap(),
        "Voor akkoord, de opdrachtgever",
        Ink(seed=127),
        "Bram Oosterom, projectmanager",
        "d.d. 30 september 2026",
    )
    return Paper(
        "mb-uren-periode",
        "a",
        "text",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Waterschap Rijn en Lek",
            project="Renovatie gemaal De Horde",
            project_code="7120-GH",
            signatory_name="Bram Oosterom",
            signatory_title="projectmanager",
            signature_date="2026-09-30",
            amount="10850.00 EUR",
            po_number="450093318",
        ),
    )


def meerwerk() -> Paper:
    """Extra work order, agreed."""
    data = ty(r"""
#grid(columns: (1fr, auto), [#text(17pt, weight: "bold")[Meer- en minderwerkbon]], [#text(13pt)[nr. MW-06]])
#rule
Opdrachtgever: Stichting Zorgcentrum Zonnehof \
Project: Verbouwing keuken en restaurant \
Projectnr.: 2611 \
Aannemer: Interieurbouw Van Gelder
#table(columns: (1fr, 3cm), align: (left, right), stroke: 0.4pt, [RVS achterwand spoelkeuken], [€ 3.845,00], [Vervallen: tegelwerk achterwand], [-€ 1.120,00], [*Saldo excl. btw*], [*€ 2.725,00*])
Gevolg voor de planning: geen.
#v(6pt)
#tick(true) akkoord, uitvoeren #h(1cm) #tick(false) niet akkoord
#v(8pt)
#ink("Ilse Kamphuis", s: 26pt)
Ilse Kamphuis, hoofd facilitair \ Amersfoort, 8 april 2026
""")
    return Paper(
        "mb-meerwerkbon",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Stichting Zorgcentrum Zonnehof",
            project="Verbouwing keuken en restaurant",
            project_code="2611",
            signatory_name="Ilse Kamphuis",
            signatory_title="hoofd facilitair",
            signature_date="2026-04-08",
            amount="2725.00 EUR",
            change_order_number="MW-06",
        ),
    )


def acceptatie() -> Paper:
    """Software acceptance with two findings still to be fixed."""
    d = Desk("Helvetica", 9.5, tint="#003a70")
    data = d.pdf(
        d.h("Acceptatieprotocol"),
        d.p("Versie 1.0 – definitief", after=8),
        d.pairs(
            [
                ("Afnemer", "Veiligheidsregio Midden-Maas"),
                ("Leverancier", "Codelijn B.V."),
                ("Project", "Meldkamerrooster"),
                ("Projectnummer", "VRMM-ICT-2025-14"),
                ("Mijlpaal", "Mijlpaal B, acceptatie in de keten"),
                ("Mijlpaalbedrag", "€ 55.000,00"),
            ]
        ),
        d.table(
            [
                ["Nr.", "Bevinding", "Klasse", "Status"],
                ["12", "Export roosterperiode traag", "C", "open"],
                ["15", "Knop ruilverzoek op mobiel", "C", "open"],
                ["1-11, 13, 14", "diverse", "A-C", "gesloten"],
            ],
            (30, 75, 25, 30),
        ),
        d.p(
            "De afnemer accepteert de mijlpaal onder de voorwaarde dat de bevindingen 12 en 15 uiterlijk 1 maart 2027 zijn opgelost."
        ),
        d.gap(),
        Ink(seed=133),
        "Nienke Verschuren",
        "Manager Informatievoorziening",
        "Datum: 21 januari 2027",
        d.gap(),
        d.p("Toelichting op de klassen", bold=True),
        d.table(
            [
                ["A", "Het systeem is niet te gebruiken. Acceptatie is niet mogelijk."],
                ["B", "Een belangrijke functie ontbreekt; er is een omweg."],
                ["C", "Hinderlijk, maar het werk kan door."],
            ],
            (12, 150),
            "rows",
            False,
        ),
        d.p("Verspreiding", bold=True),
        d.p(
            "Programmabureau (2x), functioneel beheer, inkoop, leverancier. Het ondertekende exemplaar wordt gearchiveerd onder het projectnummer. Bij verschil tussen dit protocol en het testrapport gaat het protocol voor.",
            8.5,
        ),
        paint=feet("Codelijn B.V. – vertrouwelijk", "{}"),
    )
    return Paper(
        "mb-acceptatieprotocol",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Veiligheidsregio Midden-Maas",
            project="Meldkamerrooster",
            project_code="VRMM-ICT-2025-14",
            milestone="Mijlpaal B, acceptatie in de keten",
            signatory_name="Nienke Verschuren",
            signatory_title="Manager Informatievoorziening",
            signature_date="2027-01-21",
            amount="55000.00 EUR",
            conditions=["de bevindingen 12 en 15 uiterlijk 1 maart 2027 zijn opgelost"],
        ),
    )


def voorlopig() -> Paper:
    """Flemish provisional handover with remarks."""
    data = ty(r"""
#align(center)[#text(15pt, weight: "bold")[PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING]]
Op heden 3 juli 2026 zijn op de werf te 9300 Aalst samengekomen: voor de bouwheer, vzw Sint-Martinusscholen, mevrouw Greet De Backer, afgevaardigd bestuurder; voor de aannemer, Schrijnwerkerij Van Impe bv, de heer Dirk Van Impe.
*Dossier:* 2025/188 – Nieuwe ramen hoofdgebouw \ *Perceel:* perceel 2, buitenschrijnwerk \ *Vorderingsstaat:* € 72.940,00 excl. btw
De bouwheer verleent de voorlopige oplevering van perceel 2, mits de volgende opmerkingen vóór 31 augustus 2026 worden weggewerkt:
#enum[afkitten van de ramen in de refter;][regelen van de kiepstand in lokaal 114.]
De waarborgtermijn van één jaar vangt aan op datum van dit proces-verbaal.
#v(10pt)
#grid(columns: (1fr, 1fr), [De aannemer \ #ink("Van Impe", f: "Breip", s: 18pt)], [De bouwheer \ #ink("G. De Backer")])
""")
    return Paper(
        "mb-pv-voorlopig",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="vzw Sint-Martinusscholen",
            project="Nieuwe ramen hoofdgebouw",
            project_code="2025/188",
            milestone="perceel 2, buitenschrijnwerk",
            signatory_name="Greet De Backer",
            signatory_title="afgevaardigd bestuurder",
            signature_date="2026-07-03",
            amount="72940.00 EUR",
            conditions=[
                "afkitten van de ramen in de refter",
                "regelen van de kiepstand in lokaal 114",
            ],
        ),
    )


def afkeur() -> Paper:
    """Mail that turns a deliverable down."""
    d = Desk("Helvetica", 10)
    data = d.pdf(
        d.p("<b>Onderwerp:</b> Re: Adviesrapport arbeidsmarkt (concept 2)", 11),
        d.p(
            "<b>Van:</b> Femke Ruijters &lt;f.ruijters@metaalunie-oost.example&gt;<br/><b>Aan:</b> Joost van Wijk<br/><b>Verzonden:</b> dinsdag 17 februari 2026 13:12",
            9,
            after=14,
        ),
        "Beste Joost,",
        "Ik heb het rapport met het bestuur doorgenomen. We kunnen deelproduct 2, de regioanalyse, zo niet goedkeuren. De cijfers over Twente zijn van 2021 en de interviews met leerbedrijven ontbreken, terwijl die in de offerte staan.",
        "Voor Metaalunie Oost betekent dit dat de € 7.250 voor dit deel nog niet in rekening kan worden gebracht. Graag een nieuwe versie in maart.",
        d.p("Groet,<br/>Femke Ruijters<br/>Beleidsadviseur Onderwijs"),
    )
    return Paper(
        "mb-mail-afkeur",
        "a",
        "text",
        data,
        truth(
            "email",
            "rejected",
            None,
            "nl",
            client="Metaalunie Oost",
            project="Adviesrapport arbeidsmarkt",
            milestone="deelproduct 2, de regioanalyse",
            signatory_name="Femke Ruijters",
            signatory_title="Beleidsadviseur Onderwijs",
            signature_date="2026-02-17",
            amount="7250.00 EUR",
        ),
    )


def verslag() -> Paper:
    """Minutes of a progress meeting that decide nothing."""
    d = Desk("Helvetica", 9.5)
    data = d.pdf(
        d.h("Verslag bouwvergadering 11", 14),
        d.p(
            "Project: Herinrichting stationsplein Zevenbergen · Opdrachtgever: Gemeente Moerdijk-Oost · 5 november 2026",
            after=10,
        ),
        d.p(
            "Aanwezig: mw. Aerts (gemeente), dhr. Kuipers (directievoering), dhr. Snoek (Infra Westhoek)"
        ),
        d.table(
            [
                ["Nr.", "Bespreking", "Actie"],
                ["11.1", "Bestrating vak 3 ligt een week voor op schema.", "-"],
                [
                    "11.2",
                    "De oplevering van fase 2 staat gepland op 26 november; uitnodiging volgt.",
                    "Kuipers",
                ],
                [
                    "11.3",
                    "Boomroosters: levertijd zes weken, nog geen besluit over het type.",
                    "Aerts",
                ],
                ["11.4", "Klachten van de bakker over stof. Vaker sproeien.", "Snoek"],
            ],
            (16, 120, 28),
        ),
        d.p("Volgende vergadering: 3 december 2026, 10.00 uur in de bouwkeet."),
    )
    return Paper(
        "mb-verslag",
        "a",
        "text",
        data,
        truth(
            "other",
            None,
            None,
            "nl",
            client="Gemeente Moerdijk-Oost",
            project="Herinrichting stationsplein Zevenbergen",
        ),
    )


def decharge() -> Paper:
    """Discharge of a project by its board, filled form."""
    d, f = Desk("Helvetica", 9.5), Field
    data = d.pdf(
        d.h("Dechargeformulier"),
        d.p("PMO – Hogeschool Delfshaven", after=10),
        d.pairs(
            [
                ("Opdrachtgever", f("og", "Hogeschool Delfshaven", 100)),
                ("Project", f("pr", "Vervanging studentvolgsysteem", 100)),
                ("Projectcode", f("pc", "HD-P-0923", 50)),
                ("Fase", f("fa", "Afsluiting en nazorg", 80)),
                ("Laatste termijn", f("lt", "EUR 19.800,00", 50)),
            ],
            (40, 115),
        ),
        d.p("De opdrachtgever aanvaardt het resultaat en verleent de leverancier decharge."),
        d.table(
            [[f("j", True), "ja", f("n", False), "nee, omdat:"]], (8, 25, 8, 40), "plain", False
        ),
        f("reden", "", 155, 30),
        d.gap(),
        d.pairs(
            [
                ("Naam", f("nm", "Karim el Idrissi", 90)),
                ("Functie", f("fu", "Directeur Onderwijszaken", 90)),
                ("Handtekening", f("ht", "/s/ K. el Idrissi", 90)),
                ("Datum", f("da", "16-12-2026", 40)),
            ],
            (40, 115),
        ),
    )
    return Paper(
        "mb-decharge",
        "a",
        "form",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Hogeschool Delfshaven",
            project="Vervanging studentvolgsysteem",
            project_code="HD-P-0923",
            milestone="Afsluiting en nazorg",
            signatory_name="Karim el Idrissi",
            signatory_title="Directeur Onderwijszaken",
            signature_date="2026-12-16",
            amount="19800.00 EUR",
        ),
    )


def half() -> Paper:
    """Two signatures are asked of the client; the finance one is missing."""
    d = Desk("Times-Roman", 10.5)
    data = d.pdf(
        d.h("Goedkeuringsblad deliverable", 15),
        "Klant: Drukkerij Lannoo-Peeters nv",
        "Project: Energieaudit persenhal",
        "Dossiernummer: EA-4409",
        "Deliverable: D2 Maatregelenplan",
        "Vergoeding: 15.350,00 EUR",
        d.gap(),
        d.p(
            "Dit blad is pas geldig wanneer beide verantwoordelijken van de klant hebben getekend."
        ),
        d.gap(),
        d.table(
            [
                ["Rol", "Naam en functie", "Handtekening", "Datum"],
                ["Technisch akkoord", "Stijn Wouters, onderhoudschef", Ink(seed=141), "18/09/2026"],
                ["Financieel akkoord", "Lieve Maertens, financieel directeur", "", ""],
            ],
            (35, 50, 48, 28),
        ),
        d.p("Versiegeschiedenis", bold=True),
        d.table(
            [
                ["Versie", "Datum", "Wijziging"],
                ["0.1", "21/08/2026", "eerste opzet"],
                ["0.2", "02/09/2026", "opmerkingen onderhoud verwerkt"],
                ["1.0", "11/09/2026", "voorgelegd ter goedkeuring"],
            ],
            (25, 35, 100),
        ),
        d.p("Uitgegeven door Volta Advies bv, Roeselare", 8.5),
    )
    return Paper(
        "mb-goedkeuring-half",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Drukkerij Lannoo-Peeters nv",
            project="Energieaudit persenhal",
            project_code="EA-4409",
            milestone="D2 Maatregelenplan",
            signatory_name="Lieve Maertens",
            signatory_title="financieel directeur",
            amount="15350.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def leverbon() -> Paper:
    """Delivery note; boxes and signature still open."""
    d = Desk("Courier", 9.5)
    data = d.pdf(
        d.p("AFLEVERBON  AB-77120", 13, bold=True),
        "Signmakers Noord, Assen",
        d.p("Geleverd en gemonteerd bij: Theater De Klinker, Winschoten"),
        "Opdracht: Gevelbelettering en routing",
        "Projectnr.: SN-5528",
        "Prijs: EUR 8.215,00 excl. btw",
        d.gap(),
        d.table(
            [
                ["Aantal", "Omschrijving"],
                ["1", "Lichtreclame gevel"],
                ["18", "Deurbord"],
                ["4", "Zuil buiten"],
            ],
            (25, 120),
        ),
        d.table(
            [
                [Tick(), "In goede orde ontvangen en goedgekeurd"],
                [Tick(), "Ontvangen met opmerkingen"],
                [Tick(), "Geweigerd"],
            ],
            (8, 130),
            "plain",
            False,
        ),
        "Naam ontvanger: __________________________",
        "Handtekening:   __________________________",
        "Datum:          ____-____-________",
    )
    return Paper(
        "mb-afleverbon-open",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Theater De Klinker",
            project="Gevelbelettering en routing",
            project_code="SN-5528",
            amount="8215.00 EUR",
        ),
    )
