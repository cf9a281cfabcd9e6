"""German papers, also from Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import RULE, Box, Ink, form, gap, hand, page, pairs, scanned, table, ticks, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Fourteen papers."""
    yield Paper(
        "mk-de-abnahme-vob",
        "a",
        "text",
        page(
            "# Abnahmeprotokoll nach § 12 VOB/B",
            pairs(
                "Auftraggeber",
                "Wohnbau Elbtalwinkel eG",
                "Auftragnehmer",
                "Dachdeckerei Pfrommer GmbH",
                "Bauvorhaben",
                "Dachsanierung Lindenzeile 4–10",
                "Auftrags-Nr.",
                "WE-2025-318",
                "Auftragssumme",
                "184.320,00 €",
            ),
            ticks(
                (False, "Die Leistung wird ohne Vorbehalt abgenommen."),
                (True, "Die Leistung wird unter Vorbehalt der nachstehenden Mängel abgenommen."),
                (False, "Die Abnahme wird verweigert."),
            ),
            "<b>Mängel:</b>",
            table(
                [
                    ["1", "Kehlblech über Haus 6 nicht verlötet"],
                    ["2", "Laubfanggitter an der Hofseite fehlen"],
                ],
                [25, 380],
            ),
            "Frist zur Beseitigung: 30.04.2026",
            "Anwesend: Frau Wiesböck, Herr Pfrommer, Herr Lohse (Bauleitung). Beginn der Begehung 9.00 Uhr, Ende 10.40 Uhr. Wetter: trocken, 8 °C. Die Gewährleistungsfrist beginnt am Tag nach der Abnahme und beträgt vier Jahre. Vertragsstrafe: kein Anspruch.",
            gap(),
            table(
                [
                    [Ink(101), Ink(102)],
                    [
                        "Katharina Wiesböck<br/>Technische Leiterin, für den Auftraggeber",
                        "Uwe Pfrommer<br/>für den Auftragnehmer",
                    ],
                    ["Pirna, 02.04.2026", "Pirna, 02.04.2026"],
                ],
                [230, 200],
                False,
            ),
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Wohnbau Elbtalwinkel eG",
            project="Dachsanierung Lindenzeile 4–10",
            project_code="WE-2025-318",
            amount="184320.00 EUR",
            signatory_name="Katharina Wiesböck",
            signatory_title="Technische Leiterin",
            signature_date="2026-04-02",
            conditions=[
                "Kehlblech über Haus 6 nicht verlötet",
                "Laubfanggitter an der Hofseite fehlen",
            ],
        ),
    )

    yield Paper(
        "mk-de-leistungsschein",
        "a",
        "text",
        page(
            "> Kesselring &amp; Achatz Unternehmensberatung",
            "# Leistungsnachweis Februar 2026",
            "Kunde: <b>Molkerei Hochfilzen AG</b><br/>Projekt: <b>Einführung Chargenrückverfolgung</b><br/>Bestellung: <b>4711-0082</b>",
            table(
                [
                    ["Datum", "Berater", "Tätigkeit", "Tage"],
                    ["03.02.", "Achatz", "Workshop Wareneingang", "1,0"],
                    ["04.02.", "Achatz", "Workshop Reifelager", "1,0"],
                    ["17.02.", "Voss", "Etikettentest", "0,5"],
                    ["", "", "<b>Summe</b>", "<b>2,5</b>"],
                ],
                [60, 80, 220, 50],
                True,
                True,
            ),
            "2,5 Tage à 1.480,00 EUR = <b>3.700,00 EUR</b> netto",
            gap(),
            "Die Leistungen wurden wie aufgeführt erbracht und werden zur Abrechnung freigegeben.",
            gap(),
            Ink(103),
            RULE,
            "Benedikt Straubinger, Leiter Qualitätssicherung &nbsp;&nbsp; 2. März 2026",
            font="Times-Roman",
            size=11,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Molkerei Hochfilzen AG",
            project="Einführung Chargenrückverfolgung",
            po_number="4711-0082",
            amount="3700.00 EUR",
            signatory_name="Benedikt Straubinger",
            signatory_title="Leiter Qualitätssicherung",
            signature_date="2026-03-02",
        ),
    )

    yield Paper(
        "mk-de-mail-freigabe",
        "a",
        "text",
        page(
            "<b>Von:</b> Grabher, Leonie [leonie.grabher@rheintal-textil.example]<br/><b>Gesendet:</b> Donnerstag, 16. April 2026 11:22<br/><b>An:</b> Projektbüro Sonderegger<br/><b>Betreff:</b> AW: Pflichtenheft Färbereisteuerung",
            RULE,
            "Servus Markus,",
            "danke für die Überarbeitung. Kapitel 6 passt jetzt auch für unsere Elektriker, somit ist das Pflichtenheft von unserer Seite freigegeben. Den Teilbetrag von € 7.850,00 könnt ihr verrechnen.",
            "Liebe Grüße aus Lustenau<br/>Leonie",
            "-- <br/>DI Leonie Grabher<br/>Leitung Instandhaltung<br/>Rheintal Textil GmbH",
            size=9.5,
        ),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Rheintal Textil GmbH",
            project="Färbereisteuerung",
            milestone="Pflichtenheft",
            amount="7850.00 EUR",
            signatory_name="Leonie Grabher",
            signatory_title="Leitung Instandhaltung",
            signature_date="2026-04-16",
        ),
    )

    yield Paper(
        "mk-de-mail-ablehnung-teil",
        "a",
        "text",
        page(
            "^ <b>Nachricht drucken</b>",
            pairs(
                "Absender",
                "Reto Zgraggen, Amt für Geoinformation",
                "Empfänger",
                "info@vermessung-luchs.example",
                "Datum",
                "9. Februar 2026, 14.03 Uhr",
                "Betreff",
                "Los 2 Leitungskataster Oberland",
                left=80,
            ),
            "Sehr geehrte Damen und Herren",
            "Wir haben die Lieferung zu Los 2 (Auftrag LK-26-02) geprüft. Die Gemeinden Aeschlen und Buchrain nehmen wir ab; die Gemeinde Chrützlen nehmen wir nicht ab. Nachzuliefern sind die Schachttiefen der Gemeinde Chrützlen. "
            "Freigegeben wird damit ein Teilbetrag von CHF 21'600.00.",
            "Freundliche Grüsse",
            "Reto Zgraggen<br/>Fachbereichsleiter<br/>Amt für Geoinformation",
            font="Times-Roman",
            size=11,
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "de",
            client="Amt für Geoinformation",
            project="Leitungskataster Oberland",
            project_code="LK-26-02",
            milestone="Los 2",
            amount="21600.00 CHF",
            signatory_name="Reto Zgraggen",
            signatory_title="Fachbereichsleiter",
            signature_date="2026-02-09",
            conditions=["die Schachttiefen der Gemeinde Chrützlen"],
        ),
    )

    yield Paper(
        "mk-de-nachtrag",
        "a",
        "text",
        page(
            "# Nachtragsvereinbarung Nr. 4",
            "zum Werkvertrag <b>Umbau Rathaus Gerlingshofen</b> (Vertrag 0611/25)",
            "zwischen der <b>Stadt Gerlingshofen</b> – Auftraggeberin – und der <b>Ing.-Holzbau Rauscher KG</b> – Auftragnehmerin –",
            "§ 1 &nbsp; Statt Fichte wird im Ratssaal Weißtanne verbaut. Grundlage ist das Nachtragsangebot vom 12.01.2026.",
            "§ 2 &nbsp; Die Vergütung erhöht sich um <b>9.412,65 €</b> netto.",
            "§ 3 &nbsp; Die Ausführungsfrist verlängert sich um acht Werktage.",
            "§ 4 &nbsp; Der Auftragnehmer erklärt, dass mit dieser Vergütung auch alle Folgekosten der Änderung abgegolten sind.",
            "§ 5 &nbsp; Im Übrigen gilt der Vertrag unverändert fort.",
            gap(18),
            table(
                [
                    ["Für die Auftraggeberin", "Für die Auftragnehmerin"],
                    [Ink(104), Ink(105)],
                    [
                        "Sybille Haberkorn<br/>Stadtbaumeisterin",
                        "Anton Rauscher<br/>Geschäftsführer",
                    ],
                    ["Gerlingshofen, den 29.01.2026", "Aalen, den 26.01.2026"],
                ],
                [230, 230],
                False,
            ),
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Stadt Gerlingshofen",
            project="Umbau Rathaus Gerlingshofen",
            project_code="0611/25",
            amount="9412.65 EUR",
            change_order_number="4",
            signatory_name="Sybille Haberkorn",
            signatory_title="Stadtbaumeisterin",
            signature_date="2026-01-29",
        ),
    )

    yield Paper(
        "mk-de-leistungsbeschreibung",
        "a",
        "text",
        page(
            "# Leistungsbeschreibung",
            "Anlage 1 zum Einzelauftrag <b>EA-09</b>",
            pairs(
                "Auftraggeber",
                "Stadtwerke Nieselbach",
                "Vorhaben",
                "Netzleitstelle – Notfallkonzept",
                "Laufzeit",
                "01.07.2026 bis 30.11.2026",
                "Festpreis gesamt",
                "38.900,00 EUR",
            ),
            "1. Der Auftragnehmer erhebt die bestehenden Abläufe in drei Interviews.",
            "2. Er erstellt ein Notfallhandbuch von rund 60 Seiten.",
            "3. Die Abnahme erfolgt nach Vorlage des Handbuchs durch gesondertes Protokoll.",
            "4. Reisekosten sind im Festpreis enthalten.",
        ),
        truth(
            "statement_of_work",
            None,
            None,
            "de",
            client="Stadtwerke Nieselbach",
            project="Netzleitstelle – Notfallkonzept",
            project_code="EA-09",
            amount="38900.00 EUR",
        ),
    )

    yield Paper(
        "mk-de-entwurf",
        "a",
        "text",
        page(
            "# Übergabe- und Abnahmeerklärung",
            pairs(
                "Bestellerin",
                "Klinikum Sankt Wendelin",
                "Anlage",
                "Rohrpostanlage Haus C",
                "Kommission",
                "RP 5520",
                "Schlussrate",
                "23.650,00 €",
            ),
            "Die Bestellerin erklärt die Abnahme der Anlage. Die Gewährleistung beginnt mit dem Tag der Unterschrift.",
            gap(20),
            "______________________________<br/>Dr. Ottilie Marschner, Kaufmännische Direktorin<br/>Datum: ",
            mark="ENTWURF",
            head="Entwurf V0.3 – nur zur Abstimmung",
        ),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Klinikum Sankt Wendelin",
            project="Rohrpostanlage Haus C",
            project_code="RP 5520",
            amount="23650.00 EUR",
            signatory_name="Dr. Ottilie Marschner",
            signatory_title="Kaufmännische Direktorin",
            warnings=["draft_or_void"],
        ),
    )

    yield Paper(
        "mk-de-doppelt",
        "a",
        "text",
        page(
            "# Testabnahme Softwarelieferung",
            pairs(
                "Kunde",
                "Zoologischer Garten Brunnthal",
                "Projekt",
                "Kassensystem",
                "Lieferung",
                "Release 2 – Jahreskarten",
                "Projektnummer",
                "P-1409",
            ),
            table([[Box(True), "abgenommen"], [Box(True), "nicht abgenommen"]], [25, 150]),
            "Bemerkung: keine",
            Ink(106),
            "Ingo Tessendorf, Leiter Besucherservice, 11.05.2026",
        ),
        truth(
            AC,
            "undecided",
            True,
            "de",
            client="Zoologischer Garten Brunnthal",
            project="Kassensystem",
            project_code="P-1409",
            milestone="Release 2 – Jahreskarten",
            signatory_name="Ingo Tessendorf",
            signatory_title="Leiter Besucherservice",
            signature_date="2026-05-11",
        ),
    )

    yield Paper(
        "mk-de-form-wartung",
        "a",
        "form",
        form(
            "Arbeitsbericht und Abnahme",
            [
                ("text", "Kunde", "Hotel Seeblick Strobl GmbH"),
                ("text", "Anlage", "Lüftung Wellnessbereich"),
                ("text", "Arbeitsauftrag", "AA-88016"),
                ("text", "Pauschale", "EUR 1.290,00"),
                ("note", "Ergebnis (bitte ankreuzen):"),
                ("box", "Arbeit vollständig ausgeführt und übernommen", True),
                ("box", "Arbeit beanstandet", False),
                ("text", "Name", "Franziska Oberhumer"),
                ("text", "Funktion", "Hausdame"),
                ("ink", "Unterschrift Kunde", 107),
                ("text", "Datum", "8. Jänner 2026"),
            ],
            ["Klimatechnik Ausseerland, Bad Ischl"],
        ),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Hotel Seeblick Strobl GmbH",
            project="Lüftung Wellnessbereich",
            project_code="AA-88016",
            amount="1290.00 EUR",
            signatory_name="Franziska Oberhumer",
            signatory_title="Hausdame",
            signature_date="2026-01-08",
        ),
    )

    lieferschein = page(
        "# Lieferschein 60-3372",
        "<b>Möbelwerk Tannheim</b> · Objekteinrichtung",
        pairs(
            "Empfänger",
            "Kanzlei Uhlig Brendel Partner",
            "Projekt",
            "Bibliothek 3. OG",
            "Bestell-Nr.",
            "UBP-0147",
        ),
        table(
            [
                ["Pos.", "Artikel", "Menge"],
                ["1", "Regal Eiche 240 cm", "12"],
                ["2", "Lesetisch", "3"],
                ["3", "Leuchte", "6"],
            ],
            [40, 260, 60],
            True,
            True,
        ),
        "Ware vollständig und einwandfrei übernommen.",
        table(
            [
                ["Datum", hand("17.03.2026", "Breip", 19)],
                ["Name", hand("Mechthild Uhlig", "Breip", 19)],
                ["Funktion", "Büroleiterin"],
                ["Unterschrift", Ink(108)],
            ],
            [90, 200],
        ),
        size=11,
    )
    yield scanned(
        "mk-de-lieferschein-scan",
        lieferschein,
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Kanzlei Uhlig Brendel Partner",
            project="Bibliothek 3. OG",
            po_number="UBP-0147",
            signatory_name="Mechthild Uhlig",
            signatory_title="Büroleiterin",
            signature_date="2026-03-17",
        ),
        skew=0.9,
        seed=14,
    )

    maengel = typ(
        r"""
= Abnahmeverweigerung
#kv([Bauherrin], [Baugenossenschaft Sihlmatt], [Unternehmer], [Gipserei Camenzind AG], [Objekt], [Ersatzneubau Rebhalde], [Auftrag], [SM-419], [Etappe], [Innenputz Haus A])
An der heutigen Begehung wurden erhebliche Mängel festgestellt: Hohlstellen im Treppenhaus, Risse an allen Fensterstürzen. *Die Abnahme wird deshalb nach SIA 118 Art. 161 zurückgestellt und das Werk als nicht abgenommen erklärt.*
#v(8pt)
Zürich, #hand("24. Februar 2026") #h(20pt) #pen(5) \
Urs Niederberger, Bauherrenvertreter
""",
        font="Libertinus Serif",
        size="11pt",
    )
    yield scanned(
        "mk-de-verweigert-scan",
        maengel,
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Baugenossenschaft Sihlmatt",
            project="Ersatzneubau Rebhalde",
            project_code="SM-419",
            milestone="Innenputz Haus A",
            signatory_name="Urs Niederberger",
            signatory_title="Bauherrenvertreter",
            signature_date="2026-02-24",
        ),
        skew=-0.7,
        seed=15,
        noise=5.0,
    )

    yield Paper(
        "mk-de-bestaetigung-kurz",
        "a",
        "text",
        typ(
            r"""
#align(right)[Museumsverbund Oderaue \ Frankfurt (Oder), den 5. Mai 2026]
Tonspur Kollektiv GbR
#v(6pt)
*Abnahme Audioguide „Fluss und Grenze“, Meilenstein 2: Rohschnitt*

Guten Tag Frau Jeziorska,

den Rohschnitt haben wir gehört und nehmen ihn hiermit ab. Bitte stellen Sie uns das Honorar von 5.200,00 € in Rechnung.

#pen(2) \
Henrike Lausitzer \ Ausstellungsleitung
""",
            font="Libertinus Serif",
            size="11pt",
        ),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Museumsverbund Oderaue",
            project="Audioguide „Fluss und Grenze“",
            milestone="Meilenstein 2: Rohschnitt",
            amount="5200.00 EUR",
            signatory_name="Henrike Lausitzer",
            signatory_title="Ausstellungsleitung",
            signature_date="2026-05-05",
        ),
    )

    yield Paper(
        "mk-de-fertigmeldung",
        "a",
        "text",
        typ(
            r"""
#text(14pt)[*Fertigstellungsanzeige*] #h(1fr) Winterthur, 13. März 2026
#rule
An die Gemeinde Hüttwilen-Seeberg, Bauverwaltung

*Sanierung Reservoir Buechholz, Auftrag 24-771*

Wir zeigen Ihnen an, dass unsere Arbeiten am 12. März 2026 fertiggestellt wurden. Wir bitten um Abnahme bis Ende Monat. Ohne Ihren Bericht werden wir telefonisch nachfragen.

Mit freundlichen Grüssen \ Hydrobau Thurtal AG
""",
            font="Libertinus Serif",
        ),
        truth(
            AC,
            "undecided",
            None,
            "de",
            client="Gemeinde Hüttwilen-Seeberg",
            project="Sanierung Reservoir Buechholz",
            project_code="24-771",
        ),
    )

    yield Paper(
        "mk-de-teilabnahme",
        "a",
        "text",
        typ(r"""
= Protokoll der Teilabnahme
#table(columns: (1fr, 1fr), [*Auftraggeber* \ Verkehrsbetriebe Mulde-Süd], [*Auftragnehmer* \ Signaltechnik Vogtland GmbH], [*Projekt* \ Fahrgastinformation Linie 7], [*Projektkennung* \ VMS-FI-07])
#table(columns: (1fr, 90pt, 100pt), [*Abschnitt*], [*Anteil*], [*Ergebnis*], [Haltestellen Nord (14)], [61.000,00 €], [abgenommen], [Haltestellen Süd (11)], [48.000,00 €], [nicht Gegenstand])
Abgenommen wird nur der Abschnitt Haltestellen Nord (14). Freigegeben: *61.000,00 €*. Nachzureichen ist: \
-- das Messprotokoll der Erdung am Halt Schützenplatz
#v(10pt)
Elektronisch unterzeichnet: Torben Kalkreuth, Bereichsleiter Infrastruktur, 20.04.2026 09:14 (fortgeschrittene Signatur, ID 7F-33-A0)
"""),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Verkehrsbetriebe Mulde-Süd",
            project="Fahrgastinformation Linie 7",
            project_code="VMS-FI-07",
            milestone="Haltestellen Nord (14)",
            amount="61000.00 EUR",
            signatory_name="Torben Kalkreuth",
            signatory_title="Bereichsleiter Infrastruktur",
            signature_date="2026-04-20",
            conditions=["das Messprotokoll der Erdung am Halt Schützenplatz"],
        ),
    )
