"""German papers from Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Desk, Field, Ink, Stamp, feet, photographed, ty


def papers() -> Iterator[Paper]:
    """Fifteen papers."""
    yield from (
        elektro(),
        leistung(),
        maengel(),
        weigerung(),
        sia(),
        uebernahme(),
        freigabe(),
        nachtrag(),
        rechnung(),
        entwurf(),
        stunden(),
        teil(),
        gutachten(),
        leer(),
        auftrag(),
    )


def elektro() -> Paper:
    """VOB acceptance of an electrician, hand-signed and scanned."""
    d = Desk("Helvetica", 10)
    page = d.pdf(
        d.h("Abnahmeprotokoll"),
        d.p("Elektro Wiedenhöfer GmbH · Lange Gasse 17 · 89518 Heidenheim", 8.5, after=12),
        d.pairs(
            [
                ("Auftraggeber", "Brenztal Pflegeheime gGmbH"),
                ("Bauvorhaben", "Umbau Haus Lerchenweg"),
                ("Auftrags-Nr.", "A 25-0388"),
                ("Leistung", "Los 2 – Beleuchtung Erdgeschoss"),
                ("Abrechnungssumme", "23.418,60 EUR netto"),
            ]
        ),
        d.p("Die Leistung wurde heute gemeinsam besichtigt. Ergebnis:"),
        d.ticks(
            [
                ("x", "Abnahme ohne Mängel"),
                ("", "Abnahme mit den umseitig genannten Mängeln"),
                ("", "Abnahme verweigert"),
            ]
        ),
        "Heidenheim, den 24.09.2026",
        d.gap(),
        d.table(
            [
                [Ink("Wiedenhöfer", "Dkg", 17), Ink("Gudrun Maichle", "Breip", 22)],
                ["Auftragnehmer: Jens Wiedenhöfer", "Auftraggeber: Gudrun Maichle, Heimleiterin"],
            ],
            (80, 85),
            "plain",
            False,
        ),
    )
    return Paper(
        "mb-abnahme-elektro",
        "a",
        "scan",
        photographed(page, 41, 0.9),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Brenztal Pflegeheime gGmbH",
            project="Umbau Haus Lerchenweg",
            project_code="A 25-0388",
            milestone="Los 2 – Beleuchtung Erdgeschoss",
            signatory_name="Gudrun Maichle",
            signatory_title="Heimleiterin",
            signature_date="2026-09-24",
            amount="23418.60 EUR",
        ),
        source=page,
    )


def leistung() -> Paper:
    """Monthly record of an IT freelancer, confirmed by the client."""
    d = Desk("Courier", 9)
    days = [
        ("02.03.", "8,00", "Schnittstelle SAP FI, Analyse"),
        ("03.03.", "7,50", "Mapping Buchungskreise"),
        ("09.03.", "8,00", "Umsetzung IDoc"),
        ("10.03.", "8,00", "Umsetzung IDoc, Test"),
        ("17.03.", "6,25", "Fehlerbehebung, Doku"),
        ("24.03.", "4,75", "Übergabe Betrieb"),
    ]
    data = d.pdf(
        d.p("LEISTUNGSNACHWEIS 03/2026", 13, bold=True),
        "Berater ......: Dipl.-Inf. Torsten Abel, Leipzig",
        "Kunde ........: Saalewerk Getriebe AG",
        "Projekt ......: Migration Finanzbuchhaltung",
        "Projektnummer : SWG-MFB-02",
        "Bestellung ...: 4700012865",
        d.gap(),
        d.table(
            [
                ["Tag", "Std.", "Tätigkeit"],
                *days,
                ["Summe", "42,50", "x 98,00 EUR = 4.165,00 EUR netto"],
            ],
            (25, 20, 110),
            "rows",
            right=(1,),
        ),
        d.p("Die aufgeführten Stunden wurden erbracht und werden zur Abrechnung freigegeben."),
        d.gap(),
        Ink(seed=8),
        d.p("Kunde: i. A. Beate Kronberg, Leiterin Rechnungswesen"),
        d.p("Halle, 31. März 2026"),
    )
    return Paper(
        "mb-leistungsnachweis",
        "a",
        "text",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Saalewerk Getriebe AG",
            project="Migration Finanzbuchhaltung",
            project_code="SWG-MFB-02",
            signatory_name="Beate Kronberg",
            signatory_title="Leiterin Rechnungswesen",
            signature_date="2026-03-31",
            amount="4165.00 EUR",
            po_number="4700012865",
        ),
    )


def maengel() -> Paper:
    """Acceptance with a list of defects and the date by which they go."""
    data = ty(r"""
#text(16pt, weight: "bold")[Niederschrift über die förmliche Abnahme nach § 12 VOB/B]
#table(columns: (4.5cm, 1fr), stroke: 0.4pt, [Bauherr], [Wohnungsgenossenschaft Altstadt Görlitz eG], [Maßnahme], [Dachsanierung Nikolaistraße 8–14], [Projekt-Nr.], [WGA-2026/07], [Auftragnehmer], [Dachdeckerei Kubitz & Sohn], [Gegenstand der Abnahme], [Bauabschnitt II (Haus 10 und 12)])
Anwesend waren für den Bauherrn Frau Hella Petzold (Technische Leiterin), für den Auftragnehmer Herr Roman Kubitz. Der Termin fand am 6. November 2026 von 9 bis 10:30 Uhr statt.
*Festgestellte Mängel*
#table(columns: (1cm, 1fr, 3cm), stroke: 0.4pt, [1], [Firstziegel am Haus 12 lose], [bis 20.11.2026], [2], [Laubfanggitter am Haus 10 fehlt], [bis 20.11.2026])
Der Bauherr nimmt die Leistung unter Vorbehalt der Beseitigung der Mängel 1 und 2 bis zum 20.11.2026 ab. Die Gewährleistung beginnt mit dem Tag der Abnahme. Die Abschlagszahlung in Höhe von 64.250,00 € wird angewiesen.
#v(12pt)
*Hinweise.* Schlussrechnung und Revisionsunterlagen sind in zweifacher Ausfertigung vorzulegen. Mit der Abnahme gehen Gefahr und Verkehrssicherung auf den Bauherrn über. Gerüststellung und Schuttabfuhr sind beendet; der Hof ist geräumt. Eine Ausfertigung dieser Niederschrift erhält der Bauüberwacher.
#v(6pt)
#grid(columns: (1fr, 1fr), [#ink("H. Petzold") \ Hella Petzold \ für den Bauherrn \ Görlitz, 06.11.2026], [#ink("Kubitz", f: "Breip") \ Roman Kubitz \ für den Auftragnehmer])
""")
    return Paper(
        "mb-vob-niederschrift",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Wohnungsgenossenschaft Altstadt Görlitz eG",
            project="Dachsanierung Nikolaistraße 8–14",
            project_code="WGA-2026/07",
            milestone="Bauabschnitt II (Haus 10 und 12)",
            signatory_name="Hella Petzold",
            signatory_title="Technische Leiterin",
            signature_date="2026-11-06",
            amount="64250.00 EUR",
            conditions=["Beseitigung der Mängel 1 und 2 bis zum 20.11.2026"],
        ),
    )


def weigerung() -> Paper:
    """Letter refusing acceptance of a machine tool software."""
    d = Desk("Times-Roman", 11, margin=25)
    data = d.pdf(
        d.p(
            "<b>Hagedorn Präzision GmbH &amp; Co. KG</b> · Industriestraße 40 · 58507 Lüdenscheid",
            9,
            after=20,
        ),
        "taktwerk Automation GmbH<br/>Herrn Olaf Brinkmann<br/>Fichtenweg 2<br/>59457 Werl",
        d.gap(),
        d.p("Lüdenscheid, 12. Mai 2026", align=2),
        d.p(
            "Ihr Abnahmeverlangen vom 4. Mai – Projekt Leitstand Halle 3, Meilenstein Inbetriebnahme",
            bold=True,
            after=10,
        ),
        "Sehr geehrter Herr Brinkmann,",
        d.p(
            "mit Schreiben vom 4. Mai haben Sie uns zur Abnahme des Meilensteins Inbetriebnahme (Auftrag 88-1402, Teilbetrag 37.900,00 EUR) aufgefordert. Dieser Aufforderung können wir nicht folgen.",
            align=4,
        ),
        d.p(
            "Der Leitstand verliert nach jedem Schichtwechsel die Rüstdaten von zwei der sechs Maschinen. Das ist ein wesentlicher Mangel. Wir verweigern daher die Abnahme nach § 640 BGB und bitten um Nachbesserung bis Ende Juni.",
            align=4,
            after=14,
        ),
        "Mit freundlichen Grüßen",
        Ink(seed=17),
        "ppa. Friederike Hagedorn",
        "Kaufmännische Leitung",
        paint=feet("Amtsgericht Iserlohn HRA 6613 · USt-IdNr. DE 813 004 522"),
    )
    return Paper(
        "mb-brief-verweigerung",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Hagedorn Präzision GmbH & Co. KG",
            project="Leitstand Halle 3",
            project_code="88-1402",
            milestone="Inbetriebnahme",
            signatory_name="Friederike Hagedorn",
            signatory_title="Kaufmännische Leitung",
            signature_date="2026-05-12",
            amount="37900.00 EUR",
        ),
    )


def sia() -> Paper:
    """Swiss acceptance after SIA 118."""
    data = ty(r"""
#set text(size: 11pt)
#align(right)[Zurbriggen Holzbau AG \ 3930 Visp]
#text(15pt, weight: "bold")[Prüfungsprotokoll und Abnahme (SIA 118, Art. 158)]
Bauherrschaft: Burgergemeinde Raron-Heidnisch \
Objekt: Neubau Forstwerkhof \
Projekt Nr.: 2026.041 \
Werkteil: Holzbau Dachtragwerk
#rule
Die gemeinsame Prüfung vom 18.06.2026 hat *keine Mängel* ergeben. Das Werkteil gilt mit dem Tag der Prüfung als abgenommen, die Rügefrist von zwei Jahren beginnt zu laufen. Zahlung gemäss Zahlungsplan, 4. Rate: CHF 112'500.00 exkl. MWST.
#v(10pt)
Raron, 18.06.2026
#table(columns: (1fr, 1fr, 1fr), stroke: 0.4pt, inset: 8pt, [Unternehmer \ #ink("Zurbriggen", s: 18pt)], [Bauleitung \ #ink("A. Imboden", f: "Breip", s: 15pt)], [Bauherrschaft \ #ink("Salzgeber", s: 18pt) \ German Salzgeber, Burgerpräsident])
""")
    return Paper(
        "mb-sia-pruefung",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Burgergemeinde Raron-Heidnisch",
            project="Neubau Forstwerkhof",
            project_code="2026.041",
            milestone="Holzbau Dachtragwerk",
            signatory_name="German Salzgeber",
            signatory_title="Burgerpräsident",
            signature_date="2026-06-18",
            amount="112500.00 CHF",
        ),
    )


def uebernahme() -> Paper:
    """Austrian handover with two client signatories; one of them is missing."""
    d = Desk("Helvetica", 10, tint="#7a1f1f")
    data = d.pdf(
        d.h("Übernahmeprotokoll"),
        d.p("Lichtmühle Veranstaltungstechnik e.U., 4020 Linz", 9, after=10),
        d.table(
            [
                ["Auftraggeberin", "Kulturquartier Steyr GmbH"],
                ["Vorhaben", "Saaltechnik Stadttheater"],
                ["Geschäftszahl", "LM-774/26"],
                ["Übergebener Teil", "Tonanlage großer Saal"],
                ["Entgelt", "€ 41.760,– zzgl. 20 % USt"],
            ],
            (45, 120),
            "grid",
            False,
        ),
        d.p(
            "Die Tonanlage wurde eingemessen und vorgeführt. Die Auftraggeberin übernimmt sie mängelfrei. Dieses Protokoll bedarf der Unterschrift beider Geschäftsführer der Auftraggeberin.",
            align=4,
        ),
        d.gap(),
        d.table(
            [
                ["Für die Auftraggeberin:", "Für die Auftraggeberin:"],
                [Ink(seed=23), d.gap(22)],
                [
                    "Mag. Roland Pichler<br/>Geschäftsführer<br/>Steyr, am 2. Feber 2026",
                    "_______________________<br/>Doris Hinterleitner<br/>Geschäftsführerin<br/>Steyr, am ______________",
                ],
            ],
            (82, 82),
            "plain",
            False,
        ),
    )
    return Paper(
        "mb-uebernahme-halb",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Kulturquartier Steyr GmbH",
            project="Saaltechnik Stadttheater",
            project_code="LM-774/26",
            milestone="Tonanlage großer Saal",
            signatory_name="Doris Hinterleitner",
            signatory_title="Geschäftsführerin",
            amount="41760.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def freigabe() -> Paper:
    """Printed mail, a short release."""
    d = Desk("Helvetica", 10)
    data = d.pdf(
        d.h("AW: Corporate-Design-Handbuch zur Freigabe", 13),
        d.pairs(
            [
                ("Von", "Maren Tiedemann &lt;tiedemann@nordkante-reederei.example&gt;"),
                ("An", "Atelier Brückmann"),
                ("Gesendet", "Mo., 14.12.2026 10:08"),
            ],
            (25, 130),
        ),
        d.gap(),
        "Moin Frau Brückmann,",
        "das Handbuch (Phase 3) ist durch, auch die Geschäftsführung hat nichts mehr. Damit ist Phase 3 im Projekt Markenauftritt 2027 von uns abgenommen.",
        "Die Schlussrate von 8.400 € stellen Sie bitte noch in diesem Jahr.",
        "Schöne Grüße aus Emden",
        d.p("Maren Tiedemann<br/>Leitung Kommunikation<br/>Nordkante Reederei GmbH", after=14),
        d.p(
            "&gt; Am 11.12.2026 schrieb Atelier Brückmann:<br/>&gt; anbei die Endfassung. Wenn noch etwas zu ändern ist, sagen Sie es bitte bis Mittwoch, sonst drucken wir nicht vor Weihnachten.",
            8.5,
        ),
    )
    return Paper(
        "mb-mail-freigabe",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Nordkante Reederei GmbH",
            project="Markenauftritt 2027",
            milestone="Phase 3",
            signatory_name="Maren Tiedemann",
            signatory_title="Leitung Kommunikation",
            signature_date="2026-12-14",
            amount="8400.00 EUR",
        ),
    )


def nachtrag() -> Paper:
    """Change request with a deduction, approved by the client."""
    d = Desk("Helvetica", 9.5)
    data = d.pdf(
        d.table(
            [
                [
                    d.h("Nachtrag Nr. 3", 15, after=0),
                    d.p("zur Projektnummer VK-2025-19<br/>Werkvertrag vom 3. November 2025", 9, 2),
                ]
            ],
            (90, 75),
            "rows",
            False,
        ),
        d.pairs(
            [
                ("Auftraggeber", "Stadtwerke Mühlacker-Ost GmbH"),
                ("Auftragnehmer", "Kaskade Wasserbau GmbH"),
                ("Projekt", "Hochbehälter Eichelberg"),
            ]
        ),
        d.table(
            [
                ["Pos.", "Mehr- und Minderleistung", "Betrag"],
                ["3.1", "Entfall der Natursteinverkleidung", "-18.900,00 €"],
                ["3.2", "Sichtbeton SB 3 statt SB 2", "11.240,00 €"],
                ["", "Änderung der Auftragssumme netto", "-7.660,00 €"],
            ],
            (16, 110, 38),
            right=(2,),
        ),
        d.p("Die Bauzeit bleibt unverändert. Der Nachtrag wird beauftragt."),
        d.table(
            [
                ["Kaskade Wasserbau GmbH", "Stadtwerke Mühlacker-Ost GmbH"],
                [Ink(seed=2), Ink(seed=3)],
                ["Sven Lautenschlager, Oberbauleiter", "Dr. Katja Römhild, Geschäftsführerin"],
                ["11.08.2026", "19.08.2026"],
            ],
            (82, 82),
            "plain",
            False,
        ),
    )
    return Paper(
        "mb-nachtrag-minder",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Stadtwerke Mühlacker-Ost GmbH",
            project="Hochbehälter Eichelberg",
            project_code="VK-2025-19",
            signatory_name="Dr. Katja Römhild",
            signatory_title="Geschäftsführerin",
            signature_date="2026-08-19",
            amount="-7660.00 EUR",
            change_order_number="3",
        ),
    )


def rechnung() -> Paper:
    """Plain invoice that mentions an earlier acceptance; decides nothing."""
    d = Desk("Helvetica", 9.5)
    data = d.pdf(
        d.p("Ingenieurbüro Falk Osterwald · Am Wehr 5 · 31134 Hildesheim", 8, after=18),
        "Innerste Papier AG<br/>Kreditorenbuchhaltung<br/>31157 Sarstedt",
        d.gap(14),
        d.h("Rechnung 2026-0219", 14),
        d.p("Datum 03.07.2026 · Leistungszeitraum Juni 2026 · Projekt Abwärmenutzung PM 2"),
        d.table(
            [
                ["Pos.", "Bezeichnung", "Betrag"],
                ["1", "Entwurfsplanung, pauschal", "12.600,00 €"],
                ["2", "Fahrtkosten", "184,50 €"],
                ["", "Netto", "12.784,50 €"],
                ["", "Umsatzsteuer 19 %", "2.429,06 €"],
                ["", "Zahlbetrag", "15.213,56 €"],
            ],
            (16, 110, 38),
            right=(2,),
        ),
        d.p(
            "Bitte überweisen Sie innerhalb von 14 Tagen ohne Abzug. Die Leistung haben Sie mit Protokoll vom 30.06.2026 abgenommen."
        ),
        paint=feet("IBAN DE02 2595 0130 0000 4471 90 · Steuernummer 30/132/04417"),
    )
    return Paper(
        "mb-rechnung",
        "a",
        "text",
        data,
        truth(
            "other", None, None, "de", client="Innerste Papier AG", project="Abwärmenutzung PM 2"
        ),
    )


def entwurf() -> Paper:
    """Acceptance form still marked ENTWURF in the head and across the page."""
    data = ty(r"""
#set page(header: align(right)[#text(fill: rgb("#b01818"), weight: "bold")[ENTWURF – Stand 17.03.2026 – nicht zur Unterschrift]])
#water[ENTWURF]
#text(17pt, weight: "bold")[Projektabnahme]
#grid(columns: (4cm, 1fr), row-gutter: 7pt, [*Kundin*], [Kantonale Gebäudeversicherung Aarwyl], [*Vorhaben*], [Schadenportal Elementar], [*Auftragsnummer*], [KGA-5502], [*Meilenstein*], [MS 6 Einführung], [*Vergütung*], [CHF 58'300.–])
Die Kundin bestätigt, dass alle Muss-Anforderungen aus dem Pflichtenheft V 2.1 umgesetzt sind, und nimmt den Meilenstein MS 6 ab.
#v(24pt)
Ort, Datum: #box(width: 5cm, repeat[.])
#v(14pt)
Unterschrift: #box(width: 6cm, repeat[.]) \ Regula Zbinden, Leiterin Informatik
""")
    return Paper(
        "mb-entwurf",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Kantonale Gebäudeversicherung Aarwyl",
            project="Schadenportal Elementar",
            project_code="KGA-5502",
            milestone="MS 6 Einführung",
            signatory_name="Regula Zbinden",
            signatory_title="Leiterin Informatik",
            amount="58300.00 CHF",
            warnings=["draft_or_void"],
        ),
    )


def stunden() -> Paper:
    """Scanned weekly hours with a refusal stamped on them."""
    d = Desk("Helvetica", 10)
    page = d.pdf(
        d.h("Stundenzettel KW 22/2026"),
        "Firma: Gerüstbau Nowak, Bochum",
        "Kunde: Ruhrtal Stahlhandel KG",
        "Baustelle: Hallendach Wattenscheid",
        "Auftrag: 26/118",
        d.gap(),
        d.table(
            [
                ["Name", "Mo", "Di", "Mi", "Do", "Fr", "Summe"],
                ["Nowak, P.", "8", "8", "8", "8", "6", "38"],
                ["Demir, A.", "8", "8", "8", "10", "6", "40"],
                ["Gesamtstunden", "", "", "", "", "", "78"],
            ],
            (40, 18, 18, 18, 18, 18, 25),
        ),
        "Abrechnung: 78 Std. zu 52,00 € = 4.056,00 €",
        d.gap(),
        Stamp("NICHT ANERKANNT", "Ruhrtal Stahlhandel KG", colour="#333333"),
        d.gap(),
        d.p("Grund: Mittwoch war die Baustelle wegen Sturm geschlossen."),
        Ink("Volker Stein", "Breip", 22),
        "Volker Stein, Lagerleiter, 01.06.2026",
    )
    return Paper(
        "mb-stundenzettel",
        "a",
        "scan",
        photographed(page, 47, -1.1, 100, contrast=0.85),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "de",
            client="Ruhrtal Stahlhandel KG",
            project="Hallendach Wattenscheid",
            project_code="26/118",
            signatory_name="Volker Stein",
            signatory_title="Lagerleiter",
            signature_date="2026-06-01",
            amount="4056.00 EUR",
        ),
        source=page,
    )


def teil() -> Paper:
    """Partial acceptance: three of four modules."""
    d = Desk("Times-Roman", 10.5)
    data = d.pdf(
        d.h("Teilabnahmeerklärung", 15),
        "<b>zum Projekt:</b> Warenwirtschaft Filialnetz (Projekt-Nr. P-1177)",
        "<b>Auftragnehmerin:</b> Cordes &amp; Lüttich Softwarehaus GmbH",
        "<b>Erklärende:</b> Backhaus Siepmann GmbH",
        "<b>Meilenstein:</b> Lieferung 2",
        d.gap(),
        d.table(
            [
                ["Modul", "Prüfung", "Ergebnis"],
                ["Bestellwesen", "7.–9. Juli", "abgenommen"],
                ["Lager", "7.–9. Juli", "abgenommen"],
                ["Kasse", "10. Juli", "abgenommen"],
                ["Retouren", "10. Juli", "zurückgestellt"],
            ],
            (55, 45, 55),
        ),
        d.p(
            "Die Abnahme beschränkt sich auf die Module Bestellwesen, Lager und Kasse. Das Modul Retouren ist davon ausgenommen; es wird nach erneuter Bereitstellung gesondert geprüft. Zur Zahlung freigegeben wird der anteilige Betrag von EUR 29.625,00.",
            align=4,
            after=16,
        ),
        Ink(seed=37),
        "Ansgar Siepmann",
        "Inhaber",
        "Soest, 13. Juli 2026",
        d.gap(),
        d.p(
            "<b>Verteiler:</b> Auftragnehmerin (Projektleitung, Buchhaltung); Siepmann (Einkauf, Filialleitungen, Akte P-1177)",
            9,
        ),
        d.p(
            "<b>Hinweise:</b> Die Verjährung für die abgenommenen Module beginnt mit dem Datum dieser Erklärung. Die Wartung richtet sich nach dem gesonderten Pflegevertrag. Prüfprotokolle liegen im Projektordner, Register 6.",
            9,
        ),
    )
    return Paper(
        "mb-teilabnahme",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Backhaus Siepmann GmbH",
            project="Warenwirtschaft Filialnetz",
            project_code="P-1177",
            milestone="Lieferung 2",
            signatory_name="Ansgar Siepmann",
            signatory_title="Inhaber",
            signature_date="2026-07-13",
            amount="29625.00 EUR",
            conditions=["Das Modul Retouren ist davon ausgenommen"],
        ),
    )


def gutachten() -> Paper:
    """Filled form of an authority that confirms an expert's service."""
    d, f = Desk("Helvetica", 9.5), Field
    data = d.pdf(
        d.h("Bestätigung der Leistungserbringung"),
        d.p("Landratsamt Hohenau – Vordruck 12-044 – Bitte maschinell ausfüllen", 8.5, after=10),
        d.pairs(
            [
                ("Auftraggeber", f("ag", "Landratsamt Hohenau", 100)),
                ("Auftragnehmer", f("an", "Sachverständigenbüro Dr. Thea Wolfram", 100)),
                ("Maßnahme", f("mn", "Altlastenerkundung Ziegeleigelände", 100)),
                ("Projektnummer", f("vn", "V 26/0093-U", 60)),
                ("Teilleistung", f("tl", "Orientierende Untersuchung", 100)),
                ("Rechnungsbetrag", f("rb", "16.980,40 EUR", 60)),
            ],
            (45, 115),
        ),
        d.table(
            [
                [f("ja", True), "vertragsgemäß erbracht, die Rechnung kann angewiesen werden"],
                [f("nein", False), "nicht vertragsgemäß erbracht"],
            ],
            (9, 140),
            "plain",
            False,
        ),
        d.pairs(
            [
                ("Sachbearbeitung", f("sb", "gez. Ulrich Nagengast", 80)),
                ("Dienststellung", f("ds", "Sachgebietsleiter Wasserrecht", 80)),
                ("Datum", f("dt", "22.10.2026", 40)),
            ],
            (45, 115),
        ),
    )
    return Paper(
        "mb-vordruck-gez",
        "a",
        "form",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Landratsamt Hohenau",
            project="Altlastenerkundung Ziegeleigelände",
            project_code="V 26/0093-U",
            milestone="Orientierende Untersuchung",
            signatory_name="Ulrich Nagengast",
            signatory_title="Sachgebietsleiter Wasserrecht",
            signature_date="2026-10-22",
            amount="16980.40 EUR",
        ),
    )


def leer() -> Paper:
    """A form whose head is printed and whose fields are all empty."""
    d, f = Desk("Times-Roman", 10.5), Field
    data = d.pdf(
        d.h("Abnahmebescheinigung Reinigungsleistung"),
        d.p("Glanzwerk Gebäudedienste GmbH, Kassel", after=12),
        "Auftraggeber: Fuldatal Kliniken gGmbH",
        "Objekt: Bauendreinigung Neubau Kinderklinik",
        "Auftrag: GW-90114",
        "Abschnitt: Ebene 3",
        "Pauschale: 6.730,00 EUR",
        d.gap(),
        "Die Reinigung wurde geprüft und",
        d.table(
            [
                [f("ok", False), "ohne Beanstandung abgenommen"],
                [f("nachbessern", False), "mit Nacharbeiten abgenommen"],
                [f("abgelehnt", False), "nicht abgenommen"],
            ],
            (9, 120),
            "plain",
            False,
        ),
        d.pairs(
            [
                ("Nacharbeiten", f("arbeiten", "", 110, 34)),
                ("Name", f("name", "", 80)),
                ("Funktion", f("funktion", "", 80)),
                ("Datum", f("datum", "", 40)),
                ("Unterschrift", f("unterschrift", "", 80, 28)),
            ],
            (35, 120),
        ),
    )
    return Paper(
        "mb-leerer-vordruck",
        "a",
        "form",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Fuldatal Kliniken gGmbH",
            project="Bauendreinigung Neubau Kinderklinik",
            project_code="GW-90114",
            milestone="Ebene 3",
            amount="6730.00 EUR",
        ),
    )


def auftrag() -> Paper:
    """Statement of work for consultants, signed by both and scanned; accepts no work."""
    d = Desk("Times-Roman", 10.5)
    page = d.pdf(
        d.h("Einzelauftrag EA-11", 15),
        d.p("zum Rahmenvertrag über Beratungsleistungen vom 15. Januar 2025", after=10),
        "Auftraggeberin: Sparverein Oberhavel eG",
        "Auftragnehmerin: Lotse Prozessberatung PartG",
        "Projekt: Neuordnung Kreditakte",
        d.gap(),
        d.p(
            "<b>Leistungen.</b> Aufnahme der Ist-Abläufe in fünf Filialen, Sollkonzept, Schulung von zwanzig Beschäftigten.",
            align=4,
        ),
        d.p(
            "<b>Termine.</b> Beginn 1. September 2026, Sollkonzept 30. Oktober, Schulung bis 11. Dezember.",
            align=4,
        ),
        d.p(
            "<b>Vergütung.</b> Pauschal 39.500,00 EUR netto, zahlbar zur Hälfte nach Abnahme des Sollkonzepts und zur Hälfte nach Abnahme der Schulung.",
            align=4,
        ),
        d.p(
            "<b>Abnahme.</b> Die Auftraggeberin prüft jedes Ergebnis binnen zehn Arbeitstagen.",
            align=4,
            after=14,
        ),
        d.table(
            [
                ["Auftragnehmerin", "Auftraggeberin"],
                [Ink("R. Lotze", "Dkg", 17), Ink("Ines Thielke", "Kristi", 28)],
                ["Rainer Lotze, Partner", "Ines Thielke, Vorständin"],
                ["Berlin, 17.08.2026", "Oranienburg, 20.08.2026"],
            ],
            (80, 80),
            "plain",
        ),
    )
    return Paper(
        "mb-einzelauftrag",
        "a",
        "scan",
        photographed(page, 43, 0.6, 105),
        truth(
            "statement_of_work",
            None,
            True,
            "de",
            client="Sparverein Oberhavel eG",
            project="Neuordnung Kreditakte",
            project_code="EA-11",
            signatory_name="Ines Thielke",
            signatory_title="Vorständin",
            signature_date="2026-08-20",
            amount="39500.00 EUR",
        ),
        source=page,
    )
