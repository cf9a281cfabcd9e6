"""Dutch papers, also from Flanders."""

from collections.abc import Iterator

from paper import Paper

from .board import ACC, CERT, CO, COND, MAIL, OTHER, REJ, TS, UND, join, mk, rl, sc, scanned, typ
from .marks import Field, Squiggle, Stamp, note


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    page = rl(
        "# WERKBON",
        "Installatiebedrijf Van der Kolk, Meppel &nbsp;&nbsp; bonnr. 118.402",
        [
            {"w": [110, 350]},
            ["Klant", "@Basisschool De Regenboom"],
            ["Werk", "@CV-ketel aula vervangen"],
            ["Werknr.", "@VK 6617"],
            ["Monteur", "@Henk"],
            ["Uren", "@7,5"],
            ["Materiaal", "@zie lijst"],
        ],
        "Werk gereed: {x} ja { } nee &nbsp;&nbsp; Rookgasmeting: {x} goed { } n.v.t. &nbsp;&nbsp; Klant tevreden: {x} ja { } nee",
        "Voor akkoord en oplevering,",
        Squiggle(501),
        "@M. Terpstra, conciërge",
        "@12 okt. 2026",
        size=11,
    )
    yield sc(
        "nl-werkbon",
        page,
        501,
        {"skew": 1.8, "contrast": 0.8},
        CERT,
        ACC,
        True,
        "nl",
        client="Basisschool De Regenboom",
        project="CV-ketel aula vervangen",
        project_code="VK 6617",
        signatory_name="M. Terpstra",
        signatory_title="conciërge",
        signature_date="2026-10-12",
    )

    page = rl(
        "# Proces-verbaal van oplevering",
        "Opdrachtgever: <b>Woningstichting Het Hoge Erf</b> · Opdrachtnemer: Schildersbedrijf Bakelaar B.V.",
        "Project: <b>Buitenschilderwerk Lindebuurt</b> · Projectnummer: <b>HE-2026-51</b> · Deel: <b>Blok C</b>",
        [
            {"w": [30, 280, 60, 60], "head": 1},
            ["", "Opleverpunt", "Akkoord", "Niet"],
            ["1", "Kozijnen voorgevels", "X", ""],
            ["2", "Kozijnen achtergevels", "X", ""],
            ["3", "Dakgoten", "X", ""],
        ],
        "Het werk wordt:",
        "[ ] goedgekeurd zonder gebreken<br/>[X] goedgekeurd, met dien verstande dat de dakgoot van nr. 48 alsnog een tweede laag krijgt vóór 1 november 2026<br/>[ ] afgekeurd",
        "Termijnbedrag: € 19.975,00 excl. btw",
        10,
        [
            {"w": [230, 230], "grid": 0},
            [Squiggle(511), Squiggle(512)],
            [
                "Joke van Ginkel<br/>opzichter, Het Hoge Erf<br/>6 oktober 2026",
                "Arie Bakelaar<br/>directeur<br/>6 oktober 2026",
            ],
        ],
    )
    yield mk(
        "nl-pv",
        page,
        CERT,
        COND,
        True,
        "nl",
        client="Woningstichting Het Hoge Erf",
        project="Buitenschilderwerk Lindebuurt",
        project_code="HE-2026-51",
        milestone="Blok C",
        amount="19975.00 EUR",
        signatory_name="Joke van Ginkel",
        signatory_title="opzichter",
        signature_date="2026-10-06",
        conditions=["de dakgoot van nr. 48 alsnog een tweede laag krijgt vóór 1 november 2026"],
    )

    page = typ("""
#set page(margin: 2cm)
= Acceptatieformulier (FAT/GAT)
#table(columns: (4cm, 1fr), inset: 4pt, stroke: .4pt, [Afnemer], [Waterschap Oude Amstelle], [Leverancier], [Peilmeester Software B.V.], [Project], [Vernieuwing gemalenbesturing], [Projectcode], [WOA-4410], [Mijlpaal], [M5 Gebruikersacceptatietest], [Bedrag], [€ 42.350,00])
Testresultaat: 48 gevallen, 48 geslaagd.

Besluit afnemer (kruis één vakje aan): #h(4mm) #on geaccepteerd #h(4mm) #off onder voorwaarden geaccepteerd #h(4mm) #off niet geaccepteerd
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 8pt, [*Functioneel beheer* \\ #sq \\ Wietske Hoekstra \\ 3 juni 2027], [*Informatieveiligheid* \\ #sq \\ Ruben Tjon \\ 4 juni 2027], [*Opdrachtgever (beslist)* \\ #sq \\ Marloes Pannekoek \\ afdelingshoofd Watersystemen \\ 7 juni 2027])
""")
    yield mk(
        "nl-gat",
        page,
        CERT,
        ACC,
        True,
        "nl",
        client="Waterschap Oude Amstelle",
        project="Vernieuwing gemalenbesturing",
        project_code="WOA-4410",
        milestone="M5 Gebruikersacceptatietest",
        amount="42350.00 EUR",
        signatory_name="Marloes Pannekoek",
        signatory_title="afdelingshoofd Watersystemen",
        signature_date="2027-06-07",
    )

    page = rl(
        "## Urenstaat week 17",
        "Zzp'er: Femke Duinker, Duinker Tekst &amp; Redactie",
        "Opdrachtgever: Provinciaal Archief Zuiderdelta &nbsp; Opdracht: Inventaris polderkaarten &nbsp; Nr. PAZ-IN-09",
        [
            {"w": [70, 70, 70, 70, 70, 70], "head": 1},
            ["ma", "di", "wo", "do", "vr", "totaal"],
            ["6", "8", "–", "8", "5", "27"],
        ],
        "[ ] akkoord &nbsp;&nbsp; [ ] niet akkoord",
        20,
        [
            {"w": [230, 230], "grid": 0},
            ["opdrachtnemer", "opdrachtgever"],
            [Squiggle(521), ""],
            [
                "F. Duinker, 30-04-2027",
                "naam: Bas Nijdam, hoofd Collecties<br/>datum:<br/>handtekening:",
            ],
        ],
        font="Courier",
        bold="Courier-Bold",
        size=9,
    )
    yield mk(
        "nl-uren",
        page,
        TS,
        UND,
        False,
        "nl",
        client="Provinciaal Archief Zuiderdelta",
        project="Inventaris polderkaarten",
        project_code="PAZ-IN-09",
        signatory_name="Bas Nijdam",
        signatory_title="hoofd Collecties",
        warnings=["partly_signed"],
    )

    page = rl(
        "# Meerwerkopdracht MW-12",
        "Bouwheer: <b>Stad Rozendonk, dienst Patrimonium</b><br/>Aannemer: Algemene Bouw De Vleeschauwer NV<br/>Werf: <b>Renovatie stadsfeestzaal</b><br/>Dossier: <b>PAT/2025/88</b>",
        "Omschrijving: bijkomende stabilisatie van de spiltrap.",
        "Meerprijs: 7.812,40 EUR excl. btw. Termijnverlenging: 3 werkdagen.",
        "Beslissing van de bouwheer: {x} goedgekeurd { } geweigerd { } nadere uitleg gevraagd",
        12,
        Squiggle(531),
        "Els Vandamme, diensthoofd Patrimonium<br/>Rozendonk, 18 februari 2026",
        Stamp("STAD ROZENDONK", color="#303090", width=130),
        font="Times-Roman",
        bold="Times-Bold",
        size=11,
    )
    yield sc(
        "nl-meerwerk",
        page,
        502,
        {"skew": -0.7},
        CO,
        ACC,
        True,
        "nl",
        client="Stad Rozendonk, dienst Patrimonium",
        project="Renovatie stadsfeestzaal",
        project_code="PAT/2025/88",
        change_order_number="MW-12",
        amount="7812.40 EUR",
        signatory_name="Els Vandamme",
        signatory_title="diensthoofd Patrimonium",
        signature_date="2026-02-18",
    )

    page = rl(
        "Van: Sjoerd Haverkamp &lt;s.haverkamp@kaasmakerij-ooijen.example&gt;<br/>Verzonden: maandag 3 mei 2027 08:41<br/>Aan: support@twistweb.example<br/>Onderwerp: Re: graag uw vinkje in het portaal",
        8,
        "Dag Twan,",
        "Dat vinkje lukt me niet op de telefoon, dus maar zo: wij keuren de oplevering van sprint 9 goed. De webwinkel draait, de koppeling met de kassa ook.",
        "De 6.200 euro (excl. btw) mag je factureren op ons ordernummer 27-0413, project Webwinkel 2.0.",
        "Groet,",
        "Sjoerd Haverkamp<br/>bedrijfsleider<br/>Kaasmakerij Ooijen B.V.",
        "------ Oorspronkelijk bericht ------",
        "^ Van: support@twistweb.example. Verzonden: vrijdag 30 april 2027. Wilt u sprint 9 accepteren of afkeuren? Vink aan in het portaal: [ ] accepteren [ ] afkeuren. Uw project: TW-338.",
    )
    yield mk(
        "nl-mailvinkje",
        page,
        MAIL,
        ACC,
        None,
        "nl",
        client="Kaasmakerij Ooijen B.V.",
        project="Webwinkel 2.0",
        project_code="TW-338",
        milestone="sprint 9",
        amount="6200.00 EUR",
        po_number="27-0413",
        signatory_name="Sjoerd Haverkamp",
        signatory_title="bedrijfsleider",
        signature_date="2027-05-03",
    )

    page = rl(
        "# Keuringsrapport levering",
        "Besteller: <b>Ziekenhuis Sint-Godelieve vzw</b> – Leverancier: MediRail BV – Bestelbon <b>SG-55013</b>",
        "Project: <b>Plafondrails afdeling revalidatie</b> (<b>MR-0777</b>)",
        "Naar aanleiding van de keuring op 20 augustus 2026 stelt het ziekenhuis vast:",
        "- 3 van de 9 motoren halen de hefkracht niet;",
        "- de CE-documenten ontbreken;",
        "- de noodbediening werd niet voorgedaan.",
        [
            {"w": [150, 150, 150]},
            ["AANVAARD", "AANVAARD MET OPMERKINGEN", "<b>GEWEIGERD</b>"],
            ["", "", "@X"],
        ],
        8,
        "Voor het ziekenhuis",
        Squiggle(541),
        "ir. Tine Callebaut, hoofd technische dienst<br/>21/08/2026",
        size=10.5,
    )
    yield mk(
        "nl-keuring",
        page,
        CERT,
        REJ,
        True,
        "nl",
        client="Ziekenhuis Sint-Godelieve vzw",
        project="Plafondrails afdeling revalidatie",
        project_code="MR-0777",
        po_number="SG-55013",
        signatory_name="Tine Callebaut",
        signatory_title="hoofd technische dienst",
        signature_date="2026-08-21",
    )

    page = rl(
        "## Tevredenheidsenquête met opleververklaring",
        "Groenprojecten Hagedoorn – dank voor uw tijd",
        [
            {"w": [120, 320], "grid": 0},
            ["Opdrachtgever", Field("Opdrachtgever", "VvE Parkflat Noorderzoom", 260)],
            ["Project", Field("Project", "Daktuin fase 1", 200)],
            ["Ordernummer", Field("Ordernummer", "GH-2207", 100)],
            ["Cijfer (1-10)", Field("Cijfer", "6", 40)],
            ["Wat kon beter?", Field("Beter", "Communicatie met bewoners was matig", 300)],
        ],
        "De daktuin wordt door mij:",
        [
            {"w": [20, 120, 20, 200, 20, 100], "grid": 0},
            [
                Field("ok", False, kind="radio", group="besluit"),
                "aanvaard",
                Field("vw", True, kind="radio", group="besluit"),
                "aanvaard onder voorwaarde",
                Field("nok", False, kind="radio", group="besluit"),
                "niet aanvaard",
            ],
        ],
        "Voorwaarde:",
        Field("Voorwaarde", "dode hagen vervangen in het najaar van 2026", 400),
        [
            {"w": [120, 320], "grid": 0},
            ["Naam", Field("Naam", "Loes Brinkhorst", 200)],
            ["Functie", Field("Functie", "voorzitter", 200)],
            ["Datum", Field("Datum", "29-06-2026", 100)],
            ["Getekend", Field("Getekend", "/s/ L. Brinkhorst", 200)],
        ],
        color="#2a6a2a",
    )
    yield mk(
        "nl-enquete",
        page,
        CERT,
        COND,
        True,
        "nl",
        "form",
        client="VvE Parkflat Noorderzoom",
        project="Daktuin fase 1",
        project_code="GH-2207",
        signatory_name="Loes Brinkhorst",
        signatory_title="voorzitter",
        signature_date="2026-06-29",
        conditions=["dode hagen vervangen in het najaar van 2026"],
    )

    first = rl(
        "# Dechargeverklaring",
        "Opdrachtgever: <b>Stichting Theater de Sluis</b><br/>Opdrachtnemer: Lumière Advies<br/>Project: <b>Vervanging toneellichtinstallatie</b>, opdrachtnummer <b>LA-191</b>",
        "1. Alle resultaten genoemd in het projectplan van 11 januari 2026 zijn geleverd.",
        "2. De opdrachtgever accepteert het eindresultaat en verleent de projectleider decharge.",
        "3. De slottermijn van € 5.480,00 is opeisbaar.",
        "4. De garantieperiode bedraagt twaalf maanden.",
        "Ondertekening: zie volgende blad.",
        font="Times-Roman",
        bold="Times-Bold",
        size=11.5,
    )
    last = rl(
        "Blad 2 – ondertekening dechargeverklaring LA-191",
        200,
        [
            {"w": [230, 230], "grid": 0},
            [
                "",
                [
                    Squiggle(551),
                    "Hedwig Oosterhof<br/>zakelijk directeur<br/>Stichting Theater de Sluis",
                    "@1 december 2026",
                ],
            ],
        ],
        font="Times-Roman",
        size=11.5,
    )
    yield mk(
        "nl-decharge",
        join(first, scanned(last, 503, 24_000, skew=-1.0)),
        CERT,
        ACC,
        True,
        "nl",
        "mixed",
        source=join(first, last),
        client="Stichting Theater de Sluis",
        project="Vervanging toneellichtinstallatie",
        project_code="LA-191",
        amount="5480.00 EUR",
        signatory_name="Hedwig Oosterhof",
        signatory_title="zakelijk directeur",
        signature_date="2026-12-01",
    )

    page = typ("""
#set page(margin: 2cm, paper: "a4", flipped: true)
#set text(font: "Libertinus Serif", size: 10.5pt)
= Gereedmelding
Van: Elektro Verbiest BV, Lokeren #h(1cm) Aan: *Kinderopvang De Krekel vzw* #h(1cm) Werf: *Nieuwbouw opvang Puytenhove* #h(1cm) Ref. *EV-2026-140*

Wij melden dat de elektrische installatie (fase ruwbouw) op 14 september 2026 voltooid is en nodigen u uit tot de oplevering. Waarde van de fase: 15.660,00 EUR.

#v(4mm)
#sq \\ Koen Verbiest, zaakvoerder Elektro Verbiest, 15 september 2026
#v(8mm)
#rect(width: 100%, inset: 8pt)[*In te vullen door de bouwheer* #h(5mm) #off opgeleverd #h(3mm) #off niet opgeleverd #h(8mm) Naam: Griet Moerman, directrice #h(8mm) Handtekening: #h(4cm) Datum:]
""")
    yield mk(
        "nl-gereed",
        page,
        CERT,
        UND,
        False,
        "nl",
        client="Kinderopvang De Krekel vzw",
        project="Nieuwbouw opvang Puytenhove",
        project_code="EV-2026-140",
        milestone="fase ruwbouw",
        amount="15660.00 EUR",
        signatory_name="Griet Moerman",
        signatory_title="directrice",
        warnings=["partly_signed"],
    )

    page = rl(
        "# Handleiding opleverapp",
        "Versie 3 – voor onderaannemers van Bouwcombinatie Ketelhaven",
        "1. Open de app en kies het bouwnummer.",
        "2. Loop elk punt na en vink aan: {x} akkoord of { } niet akkoord.",
        "3. Laat de bewoner tekenen op het scherm. Zonder handtekening is een woning niet opgeleverd.",
        "4. Vergeet u een foto, dan vraagt de app erom.",
        "Voorbeeldtekst in de app: <i>De woning is door de koper aanvaard.</i>",
        over=(note("Vragen? helpdesk@ketelhaven.example", 52, 40),),
        cols=2,
        color="#904010",
    )
    yield mk("nl-handleiding", page, OTHER, None, None, "nl")
