"""German post: Germany, Austria, Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Field, Ink, O, Tick, X, put, rl, shot, typ

AC = "acceptance_certificate"


def _accepted() -> Iterator[Paper]:
    """Abgenommen."""
    yield put(
        "abnahmeprotokoll-haustechnik",
        typ(
            """
#grid(columns: (1fr, auto), [#text(16pt)[*Abnahmeprotokoll*]], [Ingenieurbüro Wiesinger + Holm \\ Technische Gebäudeausrüstung])
#line(length: 100%)
#kv([Auftraggeber], [Stadtwerke Lindenau GmbH], [Vorhaben], [Erneuerung der Leitwarte], [Auftrags-Nr.], [IWH-2025/047], [Gegenstand der Abnahme], [Leistungsphase 5 – Ausführungsplanung], [Ort und Tag], [Lindenau, 23.06.2026, Besprechungsraum 2])

*Anwesend:* Frau Dipl.-Ing. Roswitha Kempf (Stadtwerke), Herr Jonas Holm (IWH)

*Vorgelegte Unterlagen*
#table(columns: (auto, 1fr, auto), inset: 4pt, stroke: 0.4pt, [*Lfd.*], [*Unterlage*], [*Stand*], [1], [Grundrisse und Schnitte M 1:50, 14 Blatt], [Index D], [2], [Kabel- und Trassenlisten], [Index B], [3], [Wärmelastberechnung], [Index A])

*Feststellungen:* Die Unterlagen sind vollständig und vertragsgemäß. Mängel wurden nicht festgestellt. Die im Vorabzug angemerkten Punkte 1 bis 6 sind eingearbeitet.

*Hinweise zum Verfahren:* Diese Niederschrift folgt § 640 BGB. Jede Vertragspartei erhält eine Ausfertigung; die Pläne verbleiben in digitaler Form im Projektraum. Die Vollmacht der anwesenden Personen wurde durch Vorlage der Bestellungsschreiben nachgewiesen. Für die folgende Leistungsphase 6 ist ein gesonderter Abruf erforderlich.

*Erklärung des Auftraggebers:* Die Leistung wird abgenommen. Das Teilhonorar in Höhe von 31.820,00 € (netto) ist mit Rechnungsstellung fällig. Die Verjährungsfrist beginnt mit dem heutigen Tage.

#v(6mm)
#box2([¤201 \\ #line(length: 60mm, stroke: 0.4pt) Roswitha Kempf, Leiterin Netzbetrieb \\ für den Auftraggeber], [¤202 \\ #line(length: 60mm, stroke: 0.4pt) Jonas Holm \\ für den Auftragnehmer])
#v(4mm)
#small[Verteiler: Stadtwerke (2), IWH, Prüfstatiker, Akte]
""",
            lang="de",
        ),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Stadtwerke Lindenau GmbH",
            project="Erneuerung der Leitwarte",
            project_code="IWH-2025/047",
            milestone="Leistungsphase 5 – Ausführungsplanung",
            signatory_name="Roswitha Kempf",
            signatory_title="Leiterin Netzbetrieb",
            signature_date="2026-06-23",
            amount="31820.00 EUR",
        ),
    )

    page = rl(
        [
            ("h", "Leistungsnachweis"),
            "Brandauer IT-Dienste OG, 4020 Linz",
            (
                "t",
                [
                    ["Kunde", "Molkereiverband Traunviertel eGen"],
                    ["Projekt", "Umstellung Lagerverwaltung"],
                    ["Projektnr.", "BR-3391"],
                    ["Zeitraum", "Jänner 2026"],
                    ["Berater", "Florian Obermayr"],
                ],
                [100, 330],
            ),
            (
                "t",
                [
                    ["Tag", "Tätigkeit", "Stunden"],
                    ["07.01.", "Datenmodell", "8,0"],
                    ["14.01.", "Schulung Schichtleiter", "6,5"],
                    ["21.01.", "Etikettendruck", "8,0"],
                    ["28.01.", "Testlauf", "7,5"],
                    ["", "Summe", "30,0"],
                ],
                [70, 260, 100],
                "band",
            ),
            "30,0 Stunden zu € 118,00 = € 3.540,00",
            "Die angeführten Stunden wurden erbracht und werden bestätigt.",
            (
                "t",
                [
                    ["Kunde:", Ink(211, 1.3)],
                    ["Name:", "Ing. Gerlinde Pointner, Lagerleitung"],
                    ["Datum:", "2. Februar 2026"],
                ],
                [100, 330],
                "plain",
            ),
        ],
        size=11,
    )
    yield shot(
        "leistungsnachweis-scan",
        page,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Molkereiverband Traunviertel eGen",
            project="Umstellung Lagerverwaltung",
            project_code="BR-3391",
            signatory_name="Gerlinde Pointner",
            signatory_title="Lagerleitung",
            signature_date="2026-02-02",
            amount="3540.00 EUR",
        ),
        skew=1.4,
        contrast=0.9,
    )

    yield put(
        "uebergabe-schweiz",
        rl(
            [
                ("h", "Übergabe- und Abnahmebestätigung"),
                (
                    "t",
                    [
                        ["Bauherrschaft / Besteller", "Genossenschaft Seehalde, Rapperswil"],
                        ["Objekt", "Energiekonzept Siedlung Seehalde"],
                        ["Auftrag", "A 26.118"],
                        ["Teilleistung", "TL 2: Variantenvergleich"],
                        ["Vergütung", "CHF 24'500.00 exkl. MWST"],
                    ],
                    [150, 320],
                ),
                "Der Besteller hat die Teilleistung geprüft. Er bestätigt, dass sie der Offerte vom 3. November 2025 entspricht, und nimmt sie ab. Mit der Abnahme geht die Teilleistung in seine Obhut über.",
                ("l", "Signaturprotokoll"),
                (
                    "t",
                    [
                        ["Zeit (MEZ)", "Person", "Ereignis"],
                        [
                            "11.02.2026 09:14",
                            "Reto Ammann (Flury Energieplanung AG)",
                            "Dokument versandt",
                        ],
                        ["12.02.2026 17:40", "Barbara Zgraggen, Präsidentin", "Geöffnet"],
                        [
                            "12.02.2026 17:52",
                            "Barbara Zgraggen, Präsidentin",
                            "Elektronisch signiert (FES), Prüfsumme 8c1f-02aa",
                        ],
                    ],
                    [100, 210, 160],
                    "band",
                ),
                ("f", "Vorgang abgeschlossen. Alle Unterschriften liegen vor."),
            ]
        ),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Genossenschaft Seehalde",
            project="Energiekonzept Siedlung Seehalde",
            project_code="A 26.118",
            milestone="TL 2: Variantenvergleich",
            signatory_name="Barbara Zgraggen",
            signatory_title="Präsidentin",
            signature_date="2026-02-12",
            amount="24500.00 CHF",
        ),
    )

    yield put(
        "mail-freigabe",
        typ(
            """
*Von:* Anke Terhorst [mailto:a.terhorst@deichwerk.example] \\
*Gesendet:* Dienstag, 8. September 2026 11:27 \\
*An:* Team Satzspiegel \\
*Betreff:* AW: Nachhaltigkeitsbericht 2025, Reinlayout zur Freigabe

Liebes Team,

der Vorstand hat das Reinlayout gestern durchgesehen. Alles drin, nichts falsch, sieht toll aus. Damit ist das Reinlayout von unserer Seite freigegeben und abgenommen. Die 9.650 Euro könnt ihr mit der Auftragsnummer SP-7714 berechnen.

Viele Grüße von der Küste \\
Anke Terhorst \\
Leiterin Unternehmenskommunikation \\
Deichwerk Reederei KG
""",
            font="Liberation Serif",
            size=11,
            lang="de",
        ),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Deichwerk Reederei KG",
            project="Nachhaltigkeitsbericht 2025",
            project_code="SP-7714",
            milestone="Reinlayout",
            signatory_name="Anke Terhorst",
            signatory_title="Leiterin Unternehmenskommunikation",
            signature_date="2026-09-08",
            amount="9650.00 EUR",
        ),
    )

    yield put(
        "nachtrag-beauftragt",
        rl(
            [
                ("h", "Nachtrag Nr. 4"),
                "zum Ingenieurvertrag vom 12.08.2024",
                (
                    "t",
                    [
                        ["Bauvorhaben:", "Hochwasserschutz Aumühle"],
                        ["Projektnummer:", "WWA-3-1180"],
                        ["Auftraggeber:", "Zweckverband Obere Schlitz"],
                        ["Auftragnehmer:", "Planungsgruppe Rhönwasser mbB"],
                    ],
                    [120, 350],
                    "plain",
                ),
                "<b>Anlass:</b> Zusätzliche Baugrunderkundung am linken Vorland auf Verlangen der Fischereibehörde.",
                (
                    "t",
                    [
                        ["Pos.", "Leistung", "Betrag"],
                        ["N4.1", "Sechs Rammkernsondierungen, Auswertung", "7.140,00 €"],
                        ["N4.2", "Fortschreibung der Standsicherheitsberechnung", "2.310,00 €"],
                        ["", "Nachtragssumme netto", "9.450,00 €"],
                    ],
                    [50, 310, 110],
                ),
                "Angeboten: Fulda, 04.03.2026, gez. Planungsgruppe Rhönwasser",
                "Der Nachtrag wird in der angebotenen Höhe beauftragt. Das Gesamthonorar beträgt nunmehr 143.870,00 €.",
                Ink(221),
                "Schlitz, den 19.03.2026",
                "Bernd Trischler, Verbandsvorsteher",
            ],
            font="Times-Roman",
            size=11.5,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Zweckverband Obere Schlitz",
            project="Hochwasserschutz Aumühle",
            project_code="WWA-3-1180",
            signatory_name="Bernd Trischler",
            signatory_title="Verbandsvorsteher",
            signature_date="2026-03-19",
            amount="9450.00 EUR",
            change_order_number="4",
        ),
    )

    page = typ(
        """
#v(10mm)
#text(13pt)[*Endabnahme*]

Auftrag 5180 „Lernmodule Brandschutz“ \\
Gegenstand: Module 1 bis 5, Fassung 2.0 \\
Auftraggeberin: Klinikverbund Heidmark gAöR \\
Auftragnehmer: Lernwerk Isenbüttel

Die Module wurden durch uns geprüft und sind in Ordnung. Die Endabnahme ist erteilt.

#v(10mm)
¤231 #h(15mm) #stamp(rgb("#1a3a8a"), -6deg)[Klinikverbund Heidmark gAöR \\ ABGENOMMEN \\ 27. Nov. 2025]

Sabine Drewes, Brandschutzbeauftragte
""",
        size=12,
        lang="de",
    )
    yield shot(
        "endabnahme-stempel-scan",
        page,
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Klinikverbund Heidmark gAöR",
            project="Lernmodule Brandschutz",
            project_code="5180",
            milestone="Module 1 bis 5, Fassung 2.0",
            signatory_name="Sabine Drewes",
            signatory_title="Brandschutzbeauftragte",
            signature_date="2025-11-27",
        ),
        dpi=120,
        grey=True,
        blur=0.8,
    )


def _limits() -> Iterator[Paper]:
    """Unter Vorbehalt, verweigert."""
    yield put(
        "abnahme-vorbehalt",
        typ(
            """
= Niederschrift über die Abnahme
nach Ziffer 11 des Werkvertrages 2026-WV-031

Besteller: *Kunsthalle Bergfeld e. V.* \\
Unternehmer: Lichtraum Medientechnik GmbH \\
Werk: *Medienstationen Dauerausstellung*, hier *Bauabschnitt II (Obergeschoss)*

Bei der Begehung am 5. Oktober 2026 wurden folgende Restmängel aufgenommen, die der Unternehmer bis 30. Oktober 2026 beseitigt:

+ Station 7: Ton setzt nach zehn Minuten aus
+ Station 9: englische Untertitel fehlen

Der Besteller nimmt das Werk unter Vorbehalt seiner Rechte wegen dieser Mängel ab. Von der Schlussrate über 17.300,00 EUR darf der Unternehmer 15.300,00 EUR sofort abrufen, der Rest bleibt bis zur Mängelbeseitigung stehen.

#box2([Für den Besteller: \\ ¤241 \\ Dr. Wolfram Eisenlohr, Geschäftsführer], [Für den Unternehmer: \\ ¤242 \\ Kai Mertens])
Bergfeld, 5. Oktober 2026
""",
            lang="de",
            font="DejaVu Serif",
            size=9,
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Kunsthalle Bergfeld e. V.",
            project="Medienstationen Dauerausstellung",
            project_code="2026-WV-031",
            milestone="Bauabschnitt II (Obergeschoss)",
            signatory_name="Dr. Wolfram Eisenlohr",
            signatory_title="Geschäftsführer",
            signature_date="2026-10-05",
            amount="15300.00 EUR",
            conditions=[
                "Station 7: Ton setzt nach zehn Minuten aus",
                "Station 9: englische Untertitel fehlen",
            ],
        ),
    )

    yield put(
        "formular-auflage",
        rl(
            [
                ("h", "Formular F-09 Leistungsabnahme"),
                (
                    "t",
                    [
                        ["Fachbereich / Kunde", Field("kunde", "Landesmuseum Osterburg")],
                        ["Vorhaben", Field("vorhaben", "Provenienzdatenbank")],
                        ["Vergabenummer", Field("nummer", "V-2025-66")],
                        ["Arbeitspaket", Field("paket", "AP 3 Datenmigration")],
                        ["Wert in Euro", Field("wert", "12.480,00")],
                    ],
                    [140, 260],
                ),
                (
                    "t",
                    [
                        [Tick("ohne"), "Abnahme ohne Auflagen"],
                        [Tick("mit", True), "Abnahme mit Auflagen (bitte nennen)"],
                        [Tick("keine"), "Keine Abnahme"],
                    ],
                    [24, 380],
                    "plain",
                ),
                (
                    "t",
                    [
                        [
                            "Auflagen",
                            Field("auflagen", "Dublettenliste bis 15.06.2026 nachreichen", 320),
                        ]
                    ],
                    [140, 335],
                ),
                (
                    "t",
                    [
                        ["Abnehmende Person", Field("name", "gez. Friederike Nolting")],
                        ["Funktion", Field("funktion", "Sammlungsleiterin")],
                        ["Datum", Field("datum", "29.05.2026")],
                    ],
                    [140, 260],
                ),
                (
                    "f",
                    "Mit dem Eintrag 'gez.' und Namen gilt das Formular als unterschrieben (Dienstanweisung 4/2023).",
                ),
            ]
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Landesmuseum Osterburg",
            project="Provenienzdatenbank",
            project_code="V-2025-66",
            milestone="AP 3 Datenmigration",
            signatory_name="Friederike Nolting",
            signatory_title="Sammlungsleiterin",
            signature_date="2026-05-29",
            amount="12480.00 EUR",
            conditions=["Dublettenliste bis 15.06.2026 nachreichen"],
        ),
        "form",
    )

    yield put(
        "verweigerung-brief",
        typ(
            """
#v(8mm)
Tauernbahn Güterverkehr AG \\ Einkauf Dienstleistungen \\ Villach

Einschreiben \\
Steinlechner & Partner Ziviltechniker GmbH \\ Salzburg

Villach, am 11. Dezember 2025

*Lärmgutachten Verschubbahnhof, Bestellung 4700-1192, Meilenstein 2 (Messkampagne)*

Sehr geehrte Damen und Herren,

zu Ihrer Fertigmeldung vom 1. Dezember 2025 teilen wir mit, dass wir die Abnahme des Meilensteins 2 verweigern. Gemessen wurde an nur zwei der fünf vereinbarten Immissionspunkte, und Nachtwerte fehlen zur Gänze. Das Entgelt von € 8.900,00 wird daher nicht fällig.

Wir setzen Ihnen zur Nachholung eine Frist bis 31. Jänner 2026.

Mit freundlichen Grüßen

¤251 \\
Mag. Herwig Kofler \\ Leiter Einkauf
""",
            font="Liberation Serif",
            size=11.5,
            lang="de",
            margin=(30, 20),
        ),
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Tauernbahn Güterverkehr AG",
            project="Lärmgutachten Verschubbahnhof",
            milestone="Meilenstein 2 (Messkampagne)",
            signatory_name="Herwig Kofler",
            signatory_title="Leiter Einkauf",
            signature_date="2025-12-11",
            amount="8900.00 EUR",
            po_number="4700-1192",
        ),
    )

    yield put(
        "mail-so-nicht",
        rl(
            [
                "Von: Urs Bättig &lt;urs.baettig@kantonalarchiv-ob.example&gt;<br/>An: Livia Caduff<br/>Datum: 30.04.2026 07:55<br/>Betreff: Findbuch-Portal: Etappe 1",
                10,
                "Grüezi Frau Caduff",
                "Wir haben Etappe 1 zwei Wochen lang erprobt. Leider können wir sie so nicht abnehmen: Die Suche liefert bei jeder dritten Anfrage eine Fehlerseite, und das Rechtekonzept aus dem Pflichtenheft (Kap. 6) ist nicht umgesetzt.",
                "Bitte liefern Sie nach Behebung eine neue Version. Die Teilzahlung von CHF 18'200.– geben wir bis dahin nicht frei.",
                "Freundliche Grüsse<br/>Urs Bättig<br/>Stv. Staatsarchivar<br/>Kantonalarchiv Obersee<br/>Projekt KA-2025-3",
            ],
            size=9.5,
            margin=75,
        ),
        truth(
            "email",
            "rejected",
            None,
            "de",
            client="Kantonalarchiv Obersee",
            project="Findbuch-Portal",
            project_code="KA-2025-3",
            milestone="Etappe 1",
            signatory_name="Urs Bättig",
            signatory_title="Stv. Staatsarchivar",
            signature_date="2026-04-30",
            amount="18200.00 CHF",
        ),
    )


def _open() -> Iterator[Paper]:
    """Offen geblieben, und ein Einzelauftrag."""
    yield put(
        "fertigmeldung",
        rl(
            [
                (
                    "t",
                    [["<b>Vogtland Softwarehaus GmbH</b>", "Fertigstellungsanzeige FA-2026-19"]],
                    [280, 190],
                    "plain",
                ),
                "An: Sparbank Elstertal, Abteilung Organisation",
                "Projekt: Formularmanagement Kreditakte (VS-8802)<br/>Meldung für: Release 3",
                "Wir zeigen an, dass Release 3 fertiggestellt und auf Ihrer Umgebung eingespielt ist. Alle internen Tests wurden bestanden. Aus unserer Sicht ist die Leistung abnahmereif. Das Entgelt für Release 3 beträgt 22.400,00 EUR.",
                "Plauen, 14. Juli 2026",
                Ink(261),
                "Torsten Weigelt, Projektleitung Vogtland Softwarehaus",
                12,
                (
                    "t",
                    [
                        ["Abnahme durch die Auftraggeberin"],
                        ["Name: ______________________     Datum: ______________"],
                        ["Unterschrift: ______________________"],
                    ],
                    [420],
                    "frame",
                ),
            ]
        ),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Sparbank Elstertal",
            project="Formularmanagement Kreditakte",
            project_code="VS-8802",
            milestone="Release 3",
            amount="22400.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield put(
        "doppelt-angekreuzt",
        rl(
            [
                ("h", "Prüfschein Übersetzungsleistungen"),
                (
                    "t",
                    [
                        ["Auftraggeber", "Pharma Talbach AG"],
                        ["Auftrag", "Packungsbeilagen Relaunch / PT-440"],
                        ["Lieferung", "Teillieferung 5 (Dänisch)"],
                        ["Honorar", "4.275,00 EUR"],
                    ],
                    [120, 340],
                ),
                "Ergebnis der Prüfung (genau ein Feld ankreuzen):",
                (
                    "t",
                    [
                        [X, "Die Lieferung ist in Ordnung und wird angenommen."],
                        [O, "Die Lieferung wird nach Korrektur der Anmerkungen angenommen."],
                        [X, "Die Lieferung wird zurückgewiesen."],
                    ],
                    [26, 430],
                    "plain",
                ),
                "Bemerkungen: keine",
                (
                    "t",
                    [[[Ink(271), "Dr. Hannelore Vieweg, Regulatory Affairs"], "08.01.2026"]],
                    [300, 150],
                    "plain",
                ),
            ],
            tint="#004466",
        ),
        truth(
            AC,
            "undecided",
            True,
            "de",
            client="Pharma Talbach AG",
            project="Packungsbeilagen Relaunch",
            project_code="PT-440",
            milestone="Teillieferung 5 (Dänisch)",
            signatory_name="Dr. Hannelore Vieweg",
            signatory_title="Regulatory Affairs",
            signature_date="2026-01-08",
            amount="4275.00 EUR",
        ),
    )

    yield put(
        "ungueltig-ersetzt",
        typ(
            """
#place(top + right, stamp(red, 8deg)[UNGÜLTIG \\ ersetzt durch Revision C vom 22.05.2026])
#text(14pt)[*Abnahmeerklärung* (Revision B)]

Kundin: Allgäuer Bergbahnen AG \\ Projekt: Besucherlenkung Nebelhornweg \\ Kennung: BL-93 \\ Gewerk: Los 2, Zählstellen

Die Kundin erklärt Los 2 für vertragsgemäß erbracht und nimmt es ab. Zur Zahlung freigegeben: 6.700,00 EUR.

¤281 \\
Korbinian Fink, Betriebsleiter, 18.05.2026

#v(1fr)
#small[Revision B enthält eine falsche Stückzahl und darf nicht mehr verwendet werden.]
""",
            size=11,
            lang="de",
        ),
        truth(
            AC,
            "undecided",
            True,
            "de",
            client="Allgäuer Bergbahnen AG",
            project="Besucherlenkung Nebelhornweg",
            project_code="BL-93",
            milestone="Los 2, Zählstellen",
            signatory_name="Korbinian Fink",
            signatory_title="Betriebsleiter",
            signature_date="2026-05-18",
            amount="6700.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    yield put(
        "einzelauftrag",
        rl(
            [
                ("h", "Einzelauftrag EA-12 mit Leistungsbeschreibung"),
                "zwischen der Hafenbehörde Wiekmünde (Auftraggeberin) und der Strömung Beratung PartG",
                ("l", "1 Projekt"),
                "Digitale Liegeplatzvergabe",
                ("l", "2 Leistungen"),
                "a) Ist-Aufnahme, b) Sollprozess, c) Begleitung der Ausschreibung. Ergebnisse sind Berichte in deutscher Sprache.",
                ("l", "3 Abnahme"),
                "Jeder Bericht bedarf der schriftlichen Abnahme durch die Auftraggeberin binnen vierzehn Tagen.",
                ("l", "4 Vergütung"),
                "Pauschal 46.000,00 EUR zuzüglich Umsatzsteuer.",
                (
                    "t",
                    [
                        [
                            [
                                "Auftraggeberin",
                                Ink(291),
                                "Meike Sörensen, Hafenkapitänin",
                                "Wiekmünde, 02.03.2026",
                            ],
                            ["Auftragnehmerin", Ink(292), "Ole Brandt", "Kiel, 27.02.2026"],
                        ]
                    ],
                    [230, 230],
                    "plain",
                ),
            ],
            font="Times-Roman",
            size=11,
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "de",
            client="Hafenbehörde Wiekmünde",
            project="Digitale Liegeplatzvergabe",
            project_code="EA-12",
            signatory_name="Meike Sörensen",
            signatory_title="Hafenkapitänin",
            signature_date="2026-03-02",
            amount="46000.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    yield from _accepted()
    yield from _limits()
    yield from _open()
