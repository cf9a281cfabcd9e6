"""More German papers: mails, a ticket, hours, an order and a report with the decision inside."""

from collections.abc import Iterator

from paper import Paper
from reportlab.platypus import PageBreak

from fifth_hand.desk import (
    build,
    colors,
    gap,
    ink,
    p,
    pasted,
    put,
    sheet,
    square,
    stamp,
    table,
    words,
)
from fifth_hand.words import label, paper, paras, rows, scanned


def freigabe_mail() -> Paper:
    story = [
        p(
            "Von: Katharina Brüggemann &lt;brueggemann@nordlicht-verlag.example&gt;<br/>"
            "An: projekte@pixelmanufaktur.example<br/>Gesendet: Freitag, 17. Juli 2026 11:26<br/>"
            "Betreff: AW: Abnahme Phase 2 Webshop (PM-1207)",
            9,
            "DC",
            b=10,
        ),
        *paras(
            """Liebes Team,

            der Warenkorb läuft jetzt auch bei uns durch. Damit ist Phase 2 für uns abgenommen. Die
            zweite Rate über 19.800,00 € dürft ihr stellen, bitte mit Bestellnummer NV-5521.

            Wegen Phase 3 melden wir uns nach der Sommerpause, da ist noch nichts entschieden.

            Viele Grüße<br/>Katharina Brüggemann<br/>Leiterin E-Commerce, Nordlicht Verlag GmbH""",
            10,
            "DC",
            b=8,
        ),
    ]
    return paper(
        "mail-webshop",
        build(story),
        label(
            "MAIL yes - de",
            """client: Nordlicht Verlag GmbH
            project: Webshop
            code: PM-1207
            ms: Phase 2
            name: Katharina Brüggemann
            title: Leiterin E-Commerce
            date: 2026-07-17
            amount: 19800.00 EUR
            po: NV-5521""",
        ),
    )


def hours() -> Paper:
    """Stundennachweis with a stamp but nobody's name under 'sachlich richtig'."""

    def draw(c) -> None:
        put(c, 50, 790, "Leistungsnachweis August 2026", 15, "LS-B")
        put(c, 50, 772, "Berater: Jannik Oehler (Oehler IT)  Kunde: Hanseatische Bauspar AG", 9.5)
        put(
            c,
            50,
            758,
            "Projekt: Kernbanksystem Release 26.2 (P-9107)   Abruf 0044 aus Rahmen RV-551",
            9.5,
        )
        t = table(
            rows("""KW | Tage | Stunden | Tätigkeit
                32 | 5 | 40,00 | Testautomatisierung
                33 | 4 | 32,00 | Testautomatisierung
                34 | 5 | 41,50 | Regression, Fehleranalyse
                35 | 5 | 38,50 | Übergabe
                Summe | 19 | 152,00 | x 105,00 EUR = 15.960,00 EUR"""),
            [60, 50, 70, 300],
            grid=0.4,
        )
        t.wrapOn(c, 480, 300)
        t.drawOn(c, 50, 640)
        put(c, 50, 600, "Sachlich und rechnerisch richtig, zur Zahlung freigegeben:", 10)
        c.line(50, 540, 250, 540)
        put(c, 50, 528, "Petra Wienholt, Teilprojektleiterin Test", 8)
        put(c, 300, 528, "Datum", 8)
        c.line(300, 540, 420, 540)
        put(c, 50, 470, "Berater:", 9)
        ink(c, 110, 462, 90, 28, 252)
        put(c, 230, 470, "31.08.2026", 9)

    return paper(
        "leistungsnachweis",
        sheet(draw),
        label(
            "TS open unsigned de",
            """client: Hanseatische Bauspar AG
            project: Kernbanksystem Release 26.2
            code: P-9107
            name: Petra Wienholt
            title: Teilprojektleiterin Test
            amount: 15960.00 EUR
            warn: partly_signed""",
        ),
    )


def bestellung() -> Paper:
    story = [
        p("Bestellung 7300026615 / Änderung 1", 14, "LN-B", b=8),
        *paras(
            """Gießerei Hallstein GmbH, Einkauf · Datum 09.01.2026 · Lieferant: Prüfwerk Saar

            Projekt: Emissionsmessung Ofen 2, Kostenstelle 41100""",
            10,
            "LN",
        ),
        table(
            rows("""Pos | Bezeichnung | Betrag EUR
                1 | Messung nach DIN EN 13284, inkl. Bericht | 8.750,00
                2 | Gerüst bauseits - entfällt | 0,00
                | Gesamtbetrag netto | 8.750,00"""),
            [40, 320, 100],
            ("ALIGN", (2, 0), (2, -1), "RIGHT"),
            face="LN",
            grid=0.4,
        ),
        p("Zahlbar nach Abnahme. Maschinell erstellt und ohne Unterschrift gültig.", 8, "LN", a=10),
    ]
    return paper(
        "bestellung",
        build(story),
        label(
            "PO - - de",
            """client: Gießerei Hallstein GmbH
            project: Emissionsmessung Ofen 2
            amount: 8750.00 EUR
            po: 7300026615""",
        ),
    )


def report() -> Paper:
    """Five pages of acceptance report; the declaration stands on page four."""
    chapters = (
        (
            "1 Anlass",
            """Die Thüringer Waldbahn AG hat die Fahrgastinformation auf der Strecke
            Ilmtal erneuern lassen. Auftragnehmer ist Signalwerk Ruhla GmbH, Auftrag TWB-FIS-09.
            Dieser Bericht beschreibt die Prüfungen zum Meilenstein 5 „Bahnhöfe Nord“.""",
        ),
        (
            "2 Umfang",
            """Geprüft wurden 14 Anzeiger, 6 Sprechstellen und der Leitrechner. Die
            Bahnhöfe Süd (Meilenstein 6) sind nicht Gegenstand; sie wurden am 4. Mai zur Abnahme
            angemeldet, die Abnahme wurde dort abgelehnt.""",
        ),
        (
            "3 Prüfungen",
            """Sichtprüfung, Helligkeit, Ausfall der Verbindung, Ansage bei Störung.
            Alle Prüfungen wurden bestanden. Zwei Hinweise ohne Einfluss auf den Betrieb wurden
            noch während der Prüfung behoben.""",
        ),
    )
    story = []
    for head, text in chapters:
        story += [p(head, 14, "DR-B", b=8), *paras(text, 10.5, "DR", align=4), PageBreak()]
    story += [
        p("4 Erklärung des Auftraggebers", 14, "DR-B", b=8),
        *paras(
            """Die Thüringer Waldbahn AG nimmt die Leistungen des Meilensteins 5 „Bahnhöfe Nord“
            hiermit ohne Mängel ab. Die Teilvergütung in Höhe von 212.640,00 EUR wird zur
            Abrechnung freigegeben.

            Ilmenau, 22. Mai 2026""",
            10.5,
            "DR",
        ),
        gap(14),
        pasted(261, 150, 52),
        p("Silvio Ackermann, Eisenbahnbetriebsleiter", 10.5, "DR"),
        PageBreak(),
        p("5 Anlagen", 14, "DR-B", b=8),
        p(
            "Messprotokolle M1 bis M14, Fotodokumentation, Muster „Abnahmeerklärung (Entwurf)“",
            10.5,
            "DR",
        ),
    ]

    def each(c, number) -> None:
        put(c, 62, 810, "Prüfbericht FIS Ilmtal - Rev. 1", 8, "DR")
        put(c, 500, 30, f"Seite {number} von 5", 8, "DR")

    return paper(
        "pruefbericht",
        build(story, each=each, edge=(62, 80, 62, 60)),
        label(
            "AC yes signed de",
            """client: Thüringer Waldbahn AG
            project: Fahrgastinformation auf der Strecke Ilmtal
            code: TWB-FIS-09
            ms: Meilenstein 5 „Bahnhöfe Nord“
            name: Silvio Ackermann
            title: Eisenbahnbetriebsleiter
            date: 2026-05-22
            amount: 212640.00 EUR""",
        ),
    )


def other_stage() -> Paper:
    """Scanned Teilabnahme: two boxes ticked by hand, one above and one below."""

    def draw(c) -> None:
        put(c, 60, 780, "Übergabeprotokoll Teilbereich", 16, "DS-B")
        put(
            c,
            60,
            760,
            "Objekt: Kita Sonnenwinkel, Erweiterung Krippe      Akte: 65-B/771",
            9.5,
            "DS",
        )
        put(c, 60, 744, "Bauherrin: Gemeinde Hohenfelde     Unternehmer: Zimmerei Lührs", 9.5, "DS")
        put(
            c,
            60,
            728,
            "Teilbereich: Dachstuhl und Eindeckung     Teilbetrag: 57.215,80 €",
            9.5,
            "DS",
        )
        for i, (text, on) in enumerate(
            (
                ("Der Teilbereich ist abgenommen.", True),
                ("Der Teilbereich ist nicht abgenommen.", True),
                ("Nachbegehung am: ____________", False),
            )
        ):
            square(c, 62, 660 - 26 * i, 9, "h" if on else "", 30 + i)
            put(c, 80, 660 - 26 * i, text, 10.5, "DS")
        c.line(60, 520, 260, 520)
        ink(c, 70, 515, 130, 40, 271)
        put(c, 60, 506, "Bürgermeisterin Heike Thomsen", 9, "DS")
        put(c, 320, 522, "28.11.2025", 11, "LR-I")
        stamp(c, 440, 560, ["Gemeinde", "Hohenfelde"], 12, colors.Color(0.15, 0.2, 0.55))

    return scanned(
        "uebergabe-krippe",
        sheet(draw),
        label(
            "AC open signed de",
            """client: Gemeinde Hohenfelde
            project: Kita Sonnenwinkel, Erweiterung Krippe
            code: 65-B/771
            ms: Dachstuhl und Eindeckung
            name: Heike Thomsen
            title: Bürgermeisterin
            date: 2025-11-28
            amount: 57215.80 EUR""",
        ),
        skew=1.4,
        noise=9,
        shadow=True,
        seed=14,
    )


def two_needed() -> Paper:
    """Freigabeschein: four-eyes rule, only the first of two has signed."""

    def draw(c) -> None:
        words(c, 60, 785, "Freigabeschein für Teilzahlungen", 15, "LR-B")
        words(c, 60, 765, "Auftraggeberin: Donauhafen Logistik AG, Wien", 10.5, "LR")
        words(
            c, 60, 749, "Vorhaben: Kranbahnverlängerung Süd, Projektnummer DHL-W-0662", 10.5, "LR"
        )
        words(c, 60, 733, "Meilenstein: C Stahlbau montiert, Betrag EUR 305.000,00", 10.5, "LR")
        words(c, 60, 705, "Leistung geprüft und abgenommen: [X] ja   [ ] nein", 11, "LR-B")
        words(c, 60, 685, "Gültig nur mit beiden Unterschriften der Auftraggeberin.", 9, "LR-I")
        c.line(60, 610, 240, 610)
        c.line(310, 610, 490, 610)
        ink(c, 75, 605, 120, 38, 281)
        words(c, 60, 597, "Ing. Roswitha Pichler, Projektleiterin", 9, "LR")
        words(c, 60, 584, "13.10.2026", 9, "LR")
        words(c, 310, 597, "Mag. Leopold Zehetner, Vorstand", 9, "LR")

    return paper(
        "vier-augen",
        sheet(draw),
        label(
            "AC open unsigned de",
            """client: Donauhafen Logistik AG
            project: Kranbahnverlängerung Süd
            code: DHL-W-0662
            ms: C Stahlbau montiert
            name: Leopold Zehetner
            title: Vorstand
            amount: 305000.00 EUR
            warn: partly_signed""",
        ),
    )


def papers() -> Iterator[Paper]:
    yield freigabe_mail()
    yield hours()
    yield bestellung()
    yield report()
    yield other_stage()
    yield two_needed()
