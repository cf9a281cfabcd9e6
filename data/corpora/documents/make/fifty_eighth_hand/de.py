"""German papers, also of Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth

from fifty_eighth_hand.board import (
    A4,
    MONO,
    SERIF,
    Box,
    Field,
    Hand,
    Ink,
    Scanner,
    Sheet,
    across,
    gap,
    paper,
    rl,
    scanned,
    stamp,
    typ,
)

ACC = "acceptance_certificate"


def vob() -> Paper:
    s = Sheet("Helvetica", 9.5)
    story = [
        s.h("Niederschrift über die förmliche Abnahme (§ 12 VOB/B)", 13),
        s.t(
            [
                ["Bauvorhaben", "Umbau Feuerwache Süd, Los 4 Lüftung"],
                ["Auftraggeber", "Stadtwerke Haldenburg AöR"],
                ["Auftragnehmer", "Lüftungsbau Terhorst GmbH"],
                ["Auftrags-Nr.", "HB-24-0817"],
                ["Abnahmetermin", "11.03.2026, 9.00 Uhr"],
            ],
            [110, 350],
            False,
        ),
        s.p(
            "Teilnehmer: Frau Dipl.-Ing. Sommerlath (AG), Herr Wiechert (Fachplanung), Herr Terhorst (AN)"
        ),
        s.p("Ergebnis der Abnahme:"),
        Box("Die Leistung wird ohne Vorbehalt abgenommen."),
        Box(
            "Die Leistung wird vorbehaltlich der Beseitigung der nachstehenden Mängel abgenommen.",
            "x",
        ),
        Box("Die Abnahme wird verweigert."),
        gap(5),
        s.t(
            [
                ["Nr.", "Mangel", "Frist"],
                ["1", "Brandschutzklappe 2.07: Revisionsöffnung fehlt", "25.03.2026"],
                ["2", "Kanaldämmung Achse C beschädigt", "25.03.2026"],
            ],
            [30, 330, 80],
        ),
        s.p("Die Gewährleistungsfrist beginnt am 11.03.2026 und endet am 10.03.2030."),
        gap(6),
        s.t(
            [
                ["Für den Auftraggeber", "Für den Auftragnehmer"],
                [Ink(14), Ink(15)],
                ["Ulrike Sommerlath, Projektleiterin", "Jens Terhorst, Geschäftsführer"],
                [Hand("Haldenburg, 11.03.2026", 15), Hand("11.03.2026", 15)],
            ],
            [230, 230],
        ),
    ]
    page = rl(
        story,
        A4,
        62,
        lambda c, n: stamp(
            c, 450, 120, ["STADTWERKE HALDENBURG AöR", "Abt. Gebäudetechnik"], 5, "#203a80", 9
        ),
    )
    return scanned(
        "de-vob-abnahme",
        page,
        truth(
            ACC,
            "accepted_with_conditions",
            True,
            "de",
            client="Stadtwerke Haldenburg AöR",
            project="Umbau Feuerwache Süd, Los 4 Lüftung",
            project_code="HB-24-0817",
            signatory_name="Ulrike Sommerlath",
            signatory_title="Projektleiterin",
            signature_date="2026-03-11",
            conditions=[
                "Brandschutzklappe 2.07: Revisionsöffnung fehlt",
                "Kanaldämmung Achse C beschädigt",
            ],
        ),
        Scanner(110, 0.7, 6, 0.4, 1.0, 28, seed=21),
    )


def sia() -> Paper:
    page = typ(
        r"""
#grid(columns: (1fr, auto), [*Genossenschaft Wohnen am Irchel* \ Schaffhauserstrasse 211, 8057 Zürich], [Zürich, 4. Februar 2026])
#v(24pt)
Zemp & Caduff Architekten AG \ Herr R. Caduff \ Limmatquai 9 \ 8001 Zürich
#v(22pt)
*Ersatzneubau Haus B -- Freigabe der Teilphase 32 Bauprojekt* \ Ihre Auftragsnummer 1804-B
#v(8pt)
Sehr geehrter Herr Caduff

Die Baukommission hat das Dossier Bauprojekt vom 16. Januar an ihrer Sitzung vom 2. Februar beraten. Der Kostenvoranschlag von CHF 14,2 Mio. liegt innerhalb des Zieles, die Wohnungsgrundrisse überzeugen.

Wir genehmigen das Bauprojekt hiermit und geben die Teilphase 33 (Bewilligungsverfahren) frei. Das Honorar der Teilphase 32 in der Höhe von CHF 96'450.00 können Sie uns in Rechnung stellen.

Für die nächsten Schritte bitten wir um ein aktualisiertes Terminprogramm und um den Entwurf der Mieterinformation. Die Energieberatung wird direkt von uns beauftragt. Die Sitzungsdaten der Baukommission finden Sie wie gewohnt im Projektraum.

Wir danken Ihrem Team für die sorgfältige Arbeit.
#v(8pt)
Freundliche Grüsse
#v(2pt)
INK16 \
Regula Ammann \ Präsidentin der Baukommission
#v(10pt)
#text(9pt)[Kopie an: Vorstand; Bauökonomie Stüssi GmbH; Bauingenieure Hess + Partner; Ablage 32.4]
""",
        "de",
        "Libertinus Serif",
        11.5,
        margin="2.6cm",
    )
    return paper(
        "de-sia-freigabe",
        page,
        truth(
            ACC,
            "accepted",
            True,
            "de",
            client="Genossenschaft Wohnen am Irchel",
            project="Ersatzneubau Haus B",
            project_code="1804-B",
            milestone="Teilphase 32 Bauprojekt",
            signatory_name="Regula Ammann",
            signatory_title="Präsidentin der Baukommission",
            signature_date="2026-02-04",
            amount="96450.00 CHF",
        ),
    )


def it_form() -> Paper:
    s = Sheet("Helvetica", 10, tint="#004a7c")
    story = [
        s.h("Abnahmeerklärung Softwareleistung"),
        s.p("Formular F-QM-31, Ausgabe 7, Nordwind Systemberatung GmbH, Oldenburg"),
        s.t(
            [
                ["Auftraggeber", Field("ag", "Reederei Claußen KG", 260)],
                ["Projekt", Field("pr", "Ablösung Containerdisposition", 260)],
                ["Projektnummer", Field("nr", "NW-5517", 120)],
                ["Meilenstein", Field("ms", "MS 3 Datenmigration", 260)],
                ["Vergütung netto", Field("eur", "27.600,00 EUR", 120)],
            ],
            [130, 300],
            False,
            False,
        ),
        s.p("Zutreffendes bitte ankreuzen:"),
        s.t(
            [
                [
                    Field("a", True),
                    "Die Leistung entspricht der Spezifikation und wird abgenommen.",
                ],
                [
                    Field("b", False),
                    "Die Leistung wird unter Vorbehalt abgenommen (Restpunkte siehe unten).",
                ],
                [Field("c", False), "Die Abnahme wird nicht erklärt."],
            ],
            [26, 400],
            False,
            False,
        ),
        s.p("Restpunkte:"),
        Field("rp", "", 440, 34),
        gap(8),
        s.t(
            [
                ["Name", Field("name", "Wiebke Claußen-Harms", 220)],
                ["Funktion", Field("fkt", "Prokuristin", 220)],
                ["Datum", Field("dat", "29.06.2026", 90)],
                ["Elektronisch gezeichnet", Field("sig", "/s/ Wiebke Claußen-Harms", 220)],
            ],
            [130, 300],
            False,
            False,
        ),
    ]
    return paper(
        "de-acroform",
        rl(story),
        truth(
            ACC,
            "accepted",
            True,
            "de",
            client="Reederei Claußen KG",
            project="Ablösung Containerdisposition",
            project_code="NW-5517",
            milestone="MS 3 Datenmigration",
            signatory_name="Wiebke Claußen-Harms",
            signatory_title="Prokuristin",
            signature_date="2026-06-29",
            amount="27600.00 EUR",
        ),
        "form",
    )


def refused() -> Paper:
    page = typ(
        r"""
#align(right)[#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='60' height='30'><path d='M0 30 L30 0 L60 30 Z' fill='#5a2'/></svg>"), width: 40pt)]
*Alpenbahnen Errichtungsgesellschaft m.b.H.* \ 6020 Innsbruck, Südtiroler Platz 5
#v(8pt)
Einschreiben \ An die Geotechnik Lechner ZT GmbH, 6300 Wörgl
#h(1fr) Innsbruck, am 19. Jänner 2026
#v(10pt)
*Betreff: Abnahmeverweigerung, Baugrundgutachten Portal West* \ Unser Projekt: Scheiteltunnel Gampe, Auftrag AEG-2025-144
#v(6pt)
Sehr geehrte Damen und Herren,

die am 22. Dezember 2025 übergebene Leistung können wir nicht abnehmen. Die Bohrungen KB 7 und KB 9 wurden nicht bis zur vereinbarten Endteufe geführt, und der Versuchsbericht zur Quellfähigkeit fehlt zur Gänze. Es handelt sich um wesentliche Mängel.

Wir setzen Ihnen für die Verbesserung eine Nachfrist bis 27. Februar 2026. Die Teilrechnung über EUR 33.120,00 wird bis zu einer erfolgreichen Abnahme nicht beglichen.

Mit freundlichen Grüßen
#v(2pt)
INK18 #v(-4pt) DI Valentin Oberhofer \ Projektleiter Rohbau
""",
        "de",
        "New Computer Modern",
        11,
    )
    return paper(
        "de-verweigerung",
        page,
        truth(
            ACC,
            "rejected",
            True,
            "de",
            client="Alpenbahnen Errichtungsgesellschaft m.b.H.",
            project="Scheiteltunnel Gampe",
            project_code="AEG-2025-144",
            milestone="Baugrundgutachten Portal West",
            signatory_name="Valentin Oberhofer",
            signatory_title="Projektleiter Rohbau",
            signature_date="2026-01-19",
            amount="33120.00 EUR",
        ),
    )


def own_notice() -> Paper:
    s = Sheet(SERIF, 11)
    story = [
        s.p(
            "<b>Tragwerk Ilmenau Ingenieure PartG mbB</b> | Karl-Zink-Straße 8 | 98693 Ilmenau",
            9,
            after=18,
        ),
        s.p("Klinikverbund Rennsteig gGmbH<br/>Technische Leitung<br/>98527 Suhl", after=16),
        s.p("24. August 2026", align=2),
        s.p("Fertigstellungsanzeige – Bestandsaufnahme Bettenhaus Nord, Projekt 26-039", bold=True),
        s.p("Sehr geehrter Herr Zapf,"),
        s.p(
            "wir zeigen an, dass unsere Leistungen der Stufe 2 (Bauteilöffnungen und Nachrechnung) am 21. August vollständig und vertragsgerecht fertiggestellt worden sind. Aus unserer Sicht ist die Leistung abnahmereif und mangelfrei. Die Vergütung der Stufe beträgt 15.870,00 EUR netto."
        ),
        s.p("Bitte bestätigen Sie die Abnahme durch Unterschrift auf diesem Schreiben."),
        s.p("Mit freundlichem Gruß", after=2),
        Ink(19),
        s.p("Carsten Möbius, Partner", after=22),
        s.t(
            [
                ["Abnahme durch den Auftraggeber:", ""],
                ["Ort, Datum", "_______________________"],
                ["Unterschrift", "_______________________"],
                ["Name", "Dietmar Zapf, Technischer Leiter"],
            ],
            [190, 230],
            False,
            False,
        ),
    ]
    return paper(
        "de-fertigstellung",
        rl(story, A4, 72),
        truth(
            ACC,
            "undecided",
            False,
            "de",
            client="Klinikverbund Rennsteig gGmbH",
            project="Bestandsaufnahme Bettenhaus Nord",
            project_code="26-039",
            milestone="Stufe 2 (Bauteilöffnungen und Nachrechnung)",
            signatory_name="Dietmar Zapf",
            signatory_title="Technischer Leiter",
            amount="15870.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def superseded() -> Paper:
    page = typ(
        r"""
#rect(width: 100%, stroke: 1.5pt + red, inset: 7pt)[#text(red, weight: "bold")[UNGÜLTIG. Dieses Protokoll ist durch Revision 2 vom 30.10.2026 ersetzt.]]
#v(6pt)
#text(15pt, weight: "bold")[Abnahmeprotokoll, Revision 1]
#v(4pt)
#table(columns: (1fr, 2fr), [Kunde], [Papierwerke Enzthal SE], [Projekt], [Energiekonzept 2030], [Kommission], [K-30771], [Arbeitspaket], [AP 2 Wärmerückgewinnung], [Auftragnehmer], [Effizienzbüro Marbach])
Die Prüfung hat keine Abweichungen ergeben. Das Arbeitspaket gilt als abgenommen.
#v(8pt)
Enzthal, 08.10.2026 \
INK24 \
Gernot Leibfried, Leiter Energiemanagement
""",
        "de",
        "Liberation Sans",
        10.5,
    )
    return paper(
        "de-ersetzt",
        page,
        truth(
            ACC,
            "undecided",
            True,
            "de",
            client="Papierwerke Enzthal SE",
            project="Energiekonzept 2030",
            project_code="K-30771",
            milestone="AP 2 Wärmerückgewinnung",
            signatory_name="Gernot Leibfried",
            signatory_title="Leiter Energiemanagement",
            signature_date="2026-10-08",
            warnings=["draft_or_void"],
        ),
    )


def delivery() -> Paper:
    s = Sheet(MONO, 10, 1.25)
    story = [
        s.h("LIEFERSCHEIN UND ABNAHME Nr. 4402", 13),
        s.p("Brandschutzbüro Zeller &amp; Söhne, Passau", after=12),
        s.p("Empfänger:   Brauerei Hofstetten GmbH"),
        s.p("Objekt:      Abfüllhalle 2"),
        s.p("Auftrag:     ZS-913"),
        gap(6),
        s.t(
            [
                ["Pos", "Bezeichnung", "Menge"],
                ["1", "Brandschutzkonzept, geheftet", "3 Ex."],
                ["2", "Flucht- und Rettungspläne A2", "6 Stk."],
                ["3", "Datenträger mit Plandateien", "1 Stk."],
            ],
            [40, 320, 80],
        ),
        s.p("Vollständig erhalten, geprüft und abgenommen."),
        gap(10),
        Ink(25),
        s.p("Xaver Hintermaier, Betriebsleiter"),
        s.p("Datum: 17.04.2026"),
    ]
    return paper(
        "de-lieferschein",
        rl(story),
        truth(
            ACC,
            "accepted",
            True,
            "de",
            client="Brauerei Hofstetten GmbH",
            project="Abfüllhalle 2",
            project_code="ZS-913",
            signatory_name="Xaver Hintermaier",
            signatory_title="Betriebsleiter",
            signature_date="2026-04-17",
        ),
    )


def partial() -> Paper:
    page = typ(
        r"""
#set page(columns: 2)
#place(top + center, scope: "parent", float: true)[#text(16pt, weight: "bold")[Teilabnahme gemäß § 10 des Planungsvertrags] \ Verkehrsverbund Weserbogen und Planungsbüro Achterdiek]
*Gegenstand.* Machbarkeitsstudie Straßenbahnverlängerung Linie 6, Vertrag VP-2026-11.

*Umfang.* Die Studie umfasst die Trassenvarianten A bis C, die Nachfrageprognose, die Nutzen-Kosten-Betrachtung und die Bürgerbeteiligung.

*Prüfung.* Der Auftraggeber hat die am 3. Juli 2026 übergebenen Bände 1 bis 4 geprüft. Die Beteiligung Dritter war nicht erforderlich.

*Erklärung.* Abgenommen werden die Bände 1, 2 und 4. Nicht abgenommen wird Band 3 (Nutzen-Kosten-Betrachtung); er ist mit den Preisständen 2025 neu zu rechnen.

*Vergütung.* Für die abgenommenen Teile werden 61.300,00 € fällig.

#colbreak()
*Gewährleistung.* Die Verjährungsfrist beginnt für die abgenommenen Teile mit dem Datum dieser Erklärung.

*Ausfertigungen.* Zwei.

#v(10pt)
Minden, den 20. Juli 2026

INK26

Dr. Annegret Kolks \ Bereichsleiterin Infrastruktur \ für den Verkehrsverbund Weserbogen

#v(8pt)
INK27

Hauke Achterdiek \ für das Planungsbüro
""",
        "de",
        "Libertinus Serif",
        10.5,
    )
    return paper(
        "de-teilabnahme",
        page,
        truth(
            ACC,
            "accepted_with_conditions",
            True,
            "de",
            client="Verkehrsverbund Weserbogen",
            project="Machbarkeitsstudie Straßenbahnverlängerung Linie 6",
            project_code="VP-2026-11",
            milestone="Bände 1, 2 und 4",
            signatory_name="Dr. Annegret Kolks",
            signatory_title="Bereichsleiterin Infrastruktur",
            signature_date="2026-07-20",
            amount="61300.00 EUR",
            conditions=[
                "Nicht abgenommen wird Band 3 (Nutzen-Kosten-Betrachtung); er ist mit den Preisständen 2025 neu zu rechnen"
            ],
        ),
    )


def nachtrag() -> Paper:
    s = Sheet("Helvetica", 10)
    story = [
        s.h("Zusatzauftrag (Mehrkostenforderung) Nr. 05", 15),
        s.p("Auftraggeberin: Therme Bad Lassnitz Betriebs GmbH, 8530 Bad Lassnitz"),
        s.p("Auftragnehmer: TGA-Planung Krainer ZT GmbH, Graz"),
        s.p("Bauvorhaben: Zubau Saunawelt, Planungsauftrag P-1190"),
        s.t(
            [
                ["Leistung", "Betrag EUR"],
                ["Umplanung Wärmepumpe auf Thermalwasser", "8.200,00"],
                ["Zusätzliche Ausschreibung Badewassertechnik", "3.450,00"],
                ["Entfall Solarthermie", "-1.900,00"],
                ["<b>Summe netto</b>", "<b>9.750,00</b>"],
            ],
            [330, 100],
        ),
        s.p(
            "Die Auftraggeberin anerkennt die Mehrkosten dem Grunde und der Höhe nach und beauftragt die Leistungen."
        ),
        s.p(
            "Es gelten die Bestimmungen des Planervertrags vom 4. September 2025. Die Leistungsfrist verlängert sich um drei Wochen. Weitere Mehrkostenforderungen aus demselben Anlass sind ausgeschlossen. Die Abrechnung erfolgt mit der nächsten Teilrechnung unter eigener Position.",
            9,
        ),
        gap(8),
        Ink(28),
        s.p("Mag. Irmgard Poschacher, Geschäftsführerin<br/>Bad Lassnitz, 12. Mai 2026"),
    ]
    return paper(
        "de-mehrkosten",
        rl(story),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Therme Bad Lassnitz Betriebs GmbH",
            project="Zubau Saunawelt",
            project_code="P-1190",
            signatory_name="Irmgard Poschacher",
            signatory_title="Geschäftsführerin",
            signature_date="2026-05-12",
            amount="9750.00 EUR",
            change_order_number="05",
        ),
    )


def nachtrag_no() -> Paper:
    page = typ(
        r"""
#text(14pt, weight: "bold")[Änderungsantrag ÄA-021] #h(1fr) Projekt *Leitstelle Ostalb*, Kennung LO-7
#table(columns: (30%, 1fr), [Antragsteller], [Funkplan Consulting GmbH, 02.09.2026], [Auftraggeber], [Zweckverband Rettungsleitstelle Ostalb], [Änderung], [Verlängerung der Projektsteuerung um vier Monate], [Kosten], [48.000,00 EUR zzgl. USt.], [Begründung], [Verzug der Bauleistungen im Los Elektro])
#v(4pt)
Entscheidung des Lenkungskreises: #h(6mm) #o genehmigt #h(6mm) #o zurückgestellt #h(6mm) #x abgelehnt
#v(4pt)
Bemerkung: Der Verzug ist vom Antragsteller mitzuvertreten.
#v(10pt)
#grid(columns: (1fr, 1fr), [INK29 \ Eberhard Niethammer \ Verbandsvorsitzender], [Aalen, 15.09.2026])
""",
        "de",
        "Liberation Sans",
        10,
    )
    return paper(
        "de-aenderungsantrag",
        page,
        truth(
            "change_order",
            "rejected",
            True,
            "de",
            client="Zweckverband Rettungsleitstelle Ostalb",
            project="Leitstelle Ostalb",
            project_code="LO-7",
            signatory_name="Eberhard Niethammer",
            signatory_title="Verbandsvorsitzender",
            signature_date="2026-09-15",
            amount="48000.00 EUR",
            change_order_number="ÄA-021",
        ),
    )


def hours() -> Paper:
    s = Sheet(SERIF, 10.5)
    story = [
        s.h("Regierapport Bauleitung", 15, 0, 3),
        s.p("Gasser Bauleitungen, 3930 Visp, Rapport Nr. 318, Auftrag 22-417, KW 38/2026"),
        s.p("Bauherrschaft: Burgergemeinde Naters. Objekt: Sanierung Alphütten Belalp."),
        s.t(
            [
                ["Datum", "Arbeit", "Std."],
                ["14.09.", "Abrechnung Zimmermann, Besprechung Wasserfassung", "6,5"],
                ["15.09.", "Kontrolle Dacharbeiten vor Ort, Anfahrt", "8,0"],
                ["17.09.", "Abnahme Elektro mit ESTI-Kontrolleur", "4,0"],
                ["", "Total", "18,5"],
            ],
            [60, 310, 60],
        ),
        s.p("Ansatz CHF 128.00, Total CHF 2'368.00 exkl. MWST"),
        s.p("Rapport geprüft und anerkannt, die Bauherrschaft:"),
        gap(4),
        Ink(30, 120, 34),
        Hand("Naters, 21.9.2026", 17, width=200),
        s.p("Fabienne Imhof, Burgerrätin"),
    ]
    return scanned(
        "de-regierapport",
        rl(story, A4, 66),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Burgergemeinde Naters",
            project="Sanierung Alphütten Belalp",
            project_code="22-417",
            signatory_name="Fabienne Imhof",
            signatory_title="Burgerrätin",
            signature_date="2026-09-21",
            amount="2368.00 CHF",
        ),
        Scanner(108, -0.6, 5, 0.4, 1.1, 30, seed=22, shadow=True),
    )


def mail() -> Paper:
    s = Sheet("Helvetica", 10)
    story = [
        s.p("<b>AW: Lichtplanung Stadtbibliothek (LP-62): Abschlussdokumentation</b>", 12),
        s.p(
            "Von: Neele Brodersen [brodersen@kulturamt-flensheim.example]<br/>Gesendet: Donnerstag, 16. April 2026 10:21<br/>An: Atelier Lux, Frau Sieveking",
            9,
            after=12,
        ),
        s.p("Liebe Frau Sieveking,"),
        s.p(
            "die Nachmessung im Lesesaal hat die 500 Lux bestätigt, und auch die Kolleginnen an der Ausleihe sind glücklich. Damit ist die Leistungsphase 8 der Lichtplanung Stadtbibliothek für uns abgenommen. Über die Schlussrechnung (4.980,00 Euro) freut sich dann unsere Kasse."
        ),
        s.p("Herzliche Grüße nach Kiel"),
        s.p("Neele Brodersen<br/>Sachgebietsleiterin Bau<br/>Kulturamt der Stadt Flensheim"),
    ]
    return paper(
        "de-mail-licht",
        rl(story),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Kulturamt der Stadt Flensheim",
            project="Lichtplanung Stadtbibliothek",
            project_code="LP-62",
            milestone="Leistungsphase 8",
            signatory_name="Neele Brodersen",
            signatory_title="Sachgebietsleiterin Bau",
            signature_date="2026-04-16",
            amount="4980.00 EUR",
        ),
    )


def order() -> Paper:
    page = typ(
        r"""
#text(17pt, weight: "bold", fill: rgb("#234"))[Bestellung 4500-77120]
#kv([Besteller], [Kunststofftechnik Öhringen GmbH & Co. KG], [Lieferant], [Umweltgutachter Brosche, Heilbronn], [Bestelldatum], [03.11.2026], [Projekt], [ISO-14001-Umstellung], [Kostenstelle], [8810])
#v(6pt)
#table(columns: (auto, 1fr, auto, auto), [Pos.], [Leistung], [Menge], [Preis EUR], [10], [Voraudit, zwei Standorte], [4 Tage], [5.200,00], [20], [Zertifizierungsaudit], [3 Tage], [3.900,00], [], [*Bestellwert netto*], [], [*9.100,00*])
Bitte bestätigen Sie die Bestellung binnen fünf Tagen. Zahlung: 14 Tage 2 %, 30 Tage netto nach Leistungsnachweis. Es gelten unsere Einkaufsbedingungen.
""",
        "de",
        "Libertinus Serif",
        10.5,
    )
    return paper(
        "de-bestellung",
        page,
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Kunststofftechnik Öhringen GmbH & Co. KG",
            project="ISO-14001-Umstellung",
            amount="9100.00 EUR",
            po_number="4500-77120",
        ),
    )


def leaflet() -> Paper:
    s = Sheet("Helvetica", 11, tint="#a03000")
    story = [
        s.h("Abnahme ohne Bauchweh", 24),
        s.p("Unser Leitfaden für Bauherrinnen und Bauherren", 14),
        gap(10),
        s.p(
            "Mit der Abnahme kehrt sich die Beweislast um. Wer unterschreibt, erklärt, dass die Leistung im Wesentlichen vertragsgemäß ist. Darum begleiten wir Sie: Begehung, Protokoll, Fristen."
        ),
        s.p(
            "1. Vorbegehung zwei Wochen vorher<br/>2. Termin mit Messgeräten und Thermografie<br/>3. Protokoll am selben Tag"
        ),
        s.p(
            "Festpreis für Einfamilienhäuser: 790 Euro. Sachverständigenbüro Jule Westermann, Münster, www.westermann-sv.example"
        ),
    ]
    return paper(
        "de-faltblatt",
        rl(story, A4, 80, lambda c, n: across(c, "Messe Bau 2026", A4, 40, 0.93, 0)),
        truth("other", None, None, "de"),
    )


def papers() -> Iterator[Paper]:
    for make in (
        vob,
        sia,
        it_form,
        refused,
        own_notice,
        superseded,
        delivery,
        partial,
        nachtrag,
        nachtrag_no,
        hours,
        mail,
        order,
        leaflet,
    ):
        yield make()
