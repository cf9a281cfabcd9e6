"""Dutch papers: opleveringen, a mail, extra work and an assignment."""

from collections.abc import Iterator

from paper import Paper

from fifth_hand.desk import (
    Over,
    box,
    build,
    colors,
    gap,
    ink,
    p,
    pasted,
    put,
    sheet,
    signed,
    square,
    stamp,
    strike,
    table,
    words,
)
from fifth_hand.words import label, paper, paras, rows, scanned


def oplevering() -> Paper:
    points = rows("""1 | hal | plint loslatend naast meterkast | aannemer | 2 wk
        2 | badkamer 1e verd. | tegel gescheurd achter radiator | aannemer | 4 wk
        3 | gevel zuid | voegwerk boven lateien bijwerken | aannemer | 4 wk
        4 | dak | certificaat valbeveiliging nazenden | aannemer | 1 wk""")
    story = [
        p("Proces-verbaal van oplevering", 16, "LN-B", b=2),
        p("conform § 9 en § 10 UAV 2012", 9, "LN-I", b=10),
        table(
            rows("""Werk | Renovatie 24 woningen Meidoornstraat | Projectnr. | B-2231
                Opdrachtgever | Stichting Wonen Rijnhoek | Datum opname | 11-05-2026
                Aannemer | Bouwbedrijf Ter Horst B.V. | Blok | Blok C (nrs. 41 t/m 57)
                Termijn | 6 | Termijnbedrag | € 241.750,00 excl. btw"""),
            [75, 190, 80, 135],
            face="LN",
            size=9,
            grid=0.3,
        ),
        p("Het blok wordt door de directie goedgekeurd en door de opdrachtgever aanvaard, met "
          "uitzondering van onderstaande opleverpunten.", 10.5, "LN", a=10, b=8),
        table(
            [["Nr", "Plaats", "Omschrijving", "Door", "Termijn"], *points],
            [25, 90, 230, 70, 55],
            face="LN",
            grid=0.4,
            head=colors.Color(0.9, 0.95, 0.9),
        ),
        gap(34),
        table(
            [
                [signed(501, 110, 34), signed(502, 110, 30)],
                ["opdrachtgever", "aannemer"],
                ["Marijke van Echtelt", "G. ter Horst"],
                ["projectmanager vastgoed", "directeur"],
                ["13 mei 2026", "13 mei 2026"],
            ],
            [240, 240],
            ("LINEBELOW", (0, 0), (0, 0), 0.5, colors.black),
            face="LN",
            size=10,
        ),
    ]  # fmt: skip
    return paper(
        "pv-meidoorn",
        build(story),
        label(
            "AC if signed nl",
            """client: Stichting Wonen Rijnhoek
            project: Renovatie 24 woningen Meidoornstraat
            code: B-2231
            ms: Blok C (nrs. 41 t/m 57)
            name: Marijke van Echtelt
            title: projectmanager vastgoed
            date: 2026-05-13
            amount: 241750.00 EUR
            """
            + "\n".join(f"if: {r[2]}" for r in points),
        ),
    )


def release(letter_: str, tick: str) -> Paper:
    """Decharge form of a software supplier with Ja / Nee / Nee, mits."""

    def draw(c) -> None:
        c.setFillColor(colors.Color(0.9, 0.45, 0.05))
        c.rect(0, 815, 600, 27, fill=1, stroke=0)
        c.setFillColor(colors.black)
        put(c, 48, 785, "Acceptatieformulier release 4.8", 17, "DS-B")
        for i, (k, v) in enumerate(
            (
                ("Opdrachtgever", "Waterschap Dommelvenen"),
                ("Leverancier", "Kadans Software B.V."),
                ("Project", "Vergunningen Online"),
                ("Projectnummer", "KS-VO-2026"),
                ("Inkooporder", "4700012986"),
                ("Mijlpaalbedrag", "€ 38.200,- exclusief btw"),
            )
        ):
            put(c, 48, 755 - 17 * i, k, 9, "DS-B")
            put(c, 170, 755 - 17 * i, v, 9, "DS")
        put(c, 48, 630, "Wij accepteren de release:", 11, "DS")
        for i, (key, text) in enumerate(
            (("j", "ja"), ("n", "nee"), ("m", "ja, mits de printknop op de kaart wordt hersteld"))
        ):
            square(c, 60, 605 - 22 * i, 10, "x" if tick == key else "")
            put(c, 78, 606 - 22 * i, text, 10, "DS")
        put(c, 48, 520, "Handtekening", 9, "DS")
        put(c, 48, 450, "drs. Joost Hendrikx, teamleider Vergunningen", 9, "DS")
        put(c, 48, 436, "plaats en datum: Boxtel, 30 juni 2026", 9, "DS")
        if tick:
            ink(c, 120, 462, 130, 44, 511)

    decision = {"j": "yes", "m": "if", "n": "no"}[tick]
    return paper(
        f"acceptatie.{letter_}",
        sheet(draw),
        label(
            f"AC {decision} signed nl",
            f"""client: Waterschap Dommelvenen
            project: Vergunningen Online
            code: KS-VO-2026
            ms: release 4.8
            name: Joost Hendrikx
            title: teamleider Vergunningen
            date: 2026-06-30
            amount: 38200.00 EUR
            po: 4700012986
            {"if: de printknop op de kaart wordt hersteld" if tick == "m" else ""}""",
        ),
    )


def mail() -> Paper:
    story = [
        p("Van: Fatima el Idrissi &lt;f.elidrissi@zorghuis-deberk.example&gt;<br/>Verzonden: "
          "woensdag 2 december 2026 16:40<br/>Aan: Bureau Weerklank<br/>Onderwerp: RE: akkoord "
          "eindrapport cliëntervaring? (W-318)", 9, "LS", b=12),
        *paras(
            """Dag Roelof,

            Het rapport ligt deze week bij de raad van bestuur. Ik vind het persoonlijk een mooi
            stuk, maar een akkoord kan ik je nog niet geven; dat volgt op zijn vroegst na de
            vergadering van 9 december. Wil je de factuur van € 11.300,00 tot dan aanhouden?

            Groet, Fatima

            Fatima el Idrissi, manager Kwaliteit, Zorghuis De Berk

            <i>Op 1 dec. 2026 schreef Roelof: Hoi Fatima, het eindrapport is door jullie
            geaccepteerd als ik niets meer hoor, toch?</i>""",
            10,
            "LS",
            b=8,
        ),
    ]  # fmt: skip
    return paper(
        "mail-akkoord",
        build(story),
        label(
            "MAIL - - nl",
            """client: Zorghuis De Berk
            project: cliëntervaring
            code: W-318
            ms: eindrapport
            name: Fatima el Idrissi
            title: manager Kwaliteit""",
        ),
    )


def meerwerk() -> Paper:
    """Extra work slip, scanned; the client has signed with initials and 'akkoord'."""

    def draw(c) -> None:
        put(c, 50, 790, "MEERWERKBON nr. 12", 16, "DK-B")
        put(
            c,
            50,
            770,
            "Installatiebedrijf Zuiderzee - werk: Gymzaal De Springplank (2025-118)",
            10,
            "DK",
        )
        put(c, 50, 752, "Opdrachtgever: Gemeente Noorderkoggen", 10, "DK")
        t = table(
            rows("""Omschrijving | Uren | Bedrag
                Extra ventilatierooster kleedkamer 2 | 9 | € 612,00
                Materiaal | | € 388,50
                Totaal meerwerk excl. btw | | € 1.000,50"""),
            [280, 60, 110],
            ("ALIGN", (2, 0), (2, -1), "RIGHT"),
            face="DK",
            grid=0.5,
        )
        t.wrapOn(c, 480, 200)
        t.drawOn(c, 50, 655)
        x = put(c, 50, 620, "Akkoord   /   ", 12, "DK")
        strike(c, x, 620, "niet akkoord", 12, "DK")
        put(c, 50, 570, "Paraaf opdrachtgever:", 10, "DK")
        ink(c, 190, 562, 40, 26, 523)
        put(c, 50, 545, "Naam: T. Bakkenist, toezichthouder", 10, "DK")
        put(c, 50, 525, "Datum: 19/02/2026", 10, "DK")

    return scanned(
        "meerwerkbon",
        sheet(draw),
        label(
            "CO yes signed nl",
            """client: Gemeente Noorderkoggen
            project: Gymzaal De Springplank
            code: 2025-118
            name: T. Bakkenist
            title: toezichthouder
            date: 2026-02-19
            amount: 1000.50 EUR
            co: 12""",
        ),
        turn=180,
        skew=0.4,
        dpi=160,
        seed=41,
    )


def superseded() -> Paper:
    """An accepted handover which a later stamp replaces."""
    story = [
        Over(lambda c: stamp(c, 350, -60, ["VERVALLEN", "zie versie 2 d.d. 8-10-2026"], -9), 2),
        p("Overdrachtsdocument", 17, "DR-B", b=10),
        *paras(
            """Klant: Veerdienst Schouwen N.V.<br/>Project: Kaartautomaten aanlegsteigers<br/>
            Projectcode: VS-KA-03<br/>Onderdeel: deelsysteem B, betaalterminals<br/>
            Waarde: € 67.400,00

            Klant verklaart het onderdeel te hebben beproefd en zonder voorbehoud te accepteren.""",
            10.5,
            "DR",
            b=12,
        ),
        pasted(531, 150, 50),
        p("Cornelis Dingemanse, hoofd Exploitatie<br/>Zierikzee, 24 september 2026", 10.5, "DR"),
        gap(30),
        p("Getekend exemplaar berust bij de klant. Leverancier: Polderpas Techniek.", 8, "DR"),
    ]
    return paper(
        "overdracht-vervallen",
        build(story),
        label(
            "AC open signed nl",
            """client: Veerdienst Schouwen N.V.
            project: Kaartautomaten aanlegsteigers
            code: VS-KA-03
            ms: deelsysteem B, betaalterminals
            name: Cornelis Dingemanse
            title: hoofd Exploitatie
            date: 2026-09-24
            amount: 67400.00 EUR
            warn: draft_or_void""",
        ),
    )


def urenstaat() -> Paper:
    body = [["Week", "Uren", "Goedgekeurd", "Afgekeurd"]]
    for week, hours, ok in (
        ("14", "36,0", 1),
        ("15", "28,0", 1),
        ("16", "36,0", 1),
        ("17", "32,0", 1),
    ):
        body.append([week, hours, box("f" if ok else ""), box()])
    story = [
        Over(
            lambda c: words(c, 0, 0, "Urenstaat april 2026 - inhuur projectleider", 14, "LS-B"), 18
        ),
        *paras(
            """Inhuurkracht: Wessel Kruithof. Inlener: Drinkwaterbedrijf Eemvallei.
            Opdracht: Vervanging transportleiding T7. Opdrachtnummer: EV-26-0415.
            Tarief € 98,00 per uur.""",
            10,
        ),
        table(body, [80, 80, 100, 100], grid=0.4, pad=4),
        p("Totaal 132,0 uur, € 12.936,00 exclusief btw", 10, "LS-B", a=8, b=20),
        p("Goedgekeurd door inlener: <font face='LR-I' size='15'>Annelies Verwoerd</font>", 10),
        p("Annelies Verwoerd, afdelingshoofd Assets, 1 mei 2026", 10),
    ]
    return paper(
        "urenstaat",
        build(story),
        label(
            "TS yes signed nl",
            """client: Drinkwaterbedrijf Eemvallei
            project: Vervanging transportleiding T7
            code: EV-26-0415
            name: Annelies Verwoerd
            title: afdelingshoofd Assets
            date: 2026-05-01
            amount: 12936.00 EUR""",
        ),
    )


def papers() -> Iterator[Paper]:
    yield oplevering()
    yield release("a", "j")
    yield release("b", "m")
    yield mail()
    yield meerwerk()
    yield superseded()
    yield urenstaat()
