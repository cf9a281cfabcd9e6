"""German, Austrian and Swiss papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, landscape

from sixty_third_hand.board import LINE, Grid, join, pdf, scanned, ticks, typ, words
from sixty_third_hand.marks import Box, Check, Field, Hand, Ink

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Fourteen papers."""
    yield Paper(
        "me-meilensteinblatt",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 2cm)
#set text(font: "Libertinus Serif", lang: "de")
= Meilensteinblatt
#table(columns: (3.2cm, 1fr), [Auftraggeberin],[Stadtwerke Ochtrup-Nord GmbH],[Vorhaben],[Ablösung Leitstellensoftware],[Projektnummer],[LS-2025-17],[Auftragnehmer],[Querfeld Systemhaus KG])
#table(columns: (1.2cm, 1fr, 2.6cm, 3.6cm), [*Nr.*],[*Meilenstein*],[*Betrag netto*],[*Stand*],
[1],[Pflichtenheft],[12.000,00 €],[abgenommen 14.10.2025],[2],[Testsystem],[26.500,00 €],[abgenommen 19.12.2025],[3],[Probebetrieb 30 Tage],[34.800,00 €],[*hiermit abgenommen*],[4],[Schulung],[8.200,00 €],[geplant Mai 2026])
Der Probebetrieb verlief ohne Störung der Klasse 1. Die Auftraggeberin erklärt für Zeile 3 die Abnahme; die Rate kann gestellt werden. Zeile 4 bleibt davon unberührt.
#v(12pt)
#table(columns: (1fr, 1fr, 1fr), [Ort, Datum],[Name, Funktion],[Unterschrift Auftraggeberin],[Ochtrup, 27. März 2026],[Jutta Remmert, Leiterin Netzführung],[#ink(4)])
"""),
        truth(
            CERT,
            "accepted",
            True,
            "de",
            client="Stadtwerke Ochtrup-Nord GmbH",
            project="Ablösung Leitstellensoftware",
            project_code="LS-2025-17",
            milestone="Probebetrieb 30 Tage",
            signatory_name="Jutta Remmert",
            signatory_title="Leiterin Netzführung",
            signature_date="2026-03-27",
            amount="34800.00 EUR",
        ),
    )

    yield Paper(
        "me-leistungsnachweis-wochen",
        "a",
        "text",
        pdf(
            [
                "## Leistungsnachweis Februar 2026",
                "Berater: Falk Immergrün (Nordlicht IT-Beratung) &nbsp; Kunde: Hansekontor Reederei AG &nbsp; Projekt: Zollschnittstelle &nbsp; Auftrag: HK-4409",
                Grid(
                    [
                        ["*KW", "*Mo", "*Di", "*Mi", "*Do", "*Fr", "*Summe h", "*Tätigkeit"],
                        ["6", "8", "8", "8", "8", "-", "32,0", "Spezifikation"],
                        ["7", "8", "8", "7,5", "8", "-", "31,5", "Entwicklung"],
                        ["8", "8", "8", "8", "8", "4", "36,0", "Entwicklung"],
                        ["9", "8", "-", "8", "8", "-", "24,0", "Test"],
                        ["", "", "", "", "", "*Gesamt", "*123,5", "*à 96,00 € = 11.856,00 €"],
                    ],
                    [35, 35, 35, 35, 35, 50, 60, 200],
                    "head",
                ),
                10,
                "Die Stunden sind geprüft und werden zur Abrechnung freigegeben.",
                Grid(
                    [
                        ["Datum", "Name", "Stellung", "Unterschrift Kunde"],
                        ["03.03.2026", "Wiebke Harmsen", "Teamleiterin Zoll", Ink(101)],
                    ],
                    [80, 140, 130, 135],
                ),
            ]
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Hansekontor Reederei AG",
            project="Zollschnittstelle",
            project_code="HK-4409",
            signatory_name="Wiebke Harmsen",
            signatory_title="Teamleiterin Zoll",
            signature_date="2026-03-03",
            amount="11856.00 EUR",
        ),
    )

    yield Paper(
        "me-mail-freigabe",
        "a",
        "text",
        pdf(
            [
                Grid(
                    [
                        ["Von", "Kornelia Achleitner"],
                        ["Gesendet", "Freitag, 17. April 2026 11:26"],
                        ["An", "projekt@blauschiefer.example"],
                        ["Betreff", "AW: Statusliste Arbeitspakete, Projekt 31-077"],
                    ],
                    [60, 400],
                    "plain",
                ),
                LINE,
                "Servus Herr Doppler,",
                "ich antworte Ihnen gleich in der Liste:",
                Grid(
                    [
                        ["AP 2 Bestandserhebung", "schon im Jänner erledigt"],
                        [
                            "AP 3 Konzept Besucherlenkung",
                            "passt, abgenommen. Bitte 14.300,00 € verrechnen.",
                        ],
                        ["AP 4 Beschilderung", "kommt erst im Herbst"],
                    ],
                    [180, 280],
                    "lines",
                ),
                "Mit freundlichen Grüßen",
                "Mag. Kornelia Achleitner<br/>Geschäftsführerin<br/>Naturparkverein Hohe Lärch",
            ],
            "Times-Roman",
            11,
        ),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Naturparkverein Hohe Lärch",
            project_code="31-077",
            milestone="AP 3 Konzept Besucherlenkung",
            signatory_name="Kornelia Achleitner",
            signatory_title="Geschäftsführerin",
            signature_date="2026-04-17",
            amount="14300.00 EUR",
        ),
    )

    maengel = [
        ("1", "Silikonfuge Bad 2.OG", "Fliesen Plank"),
        ("2", "Heizkörper Stiege 1 entlüften", "HKLS Moser"),
        ("3", "Türdrücker lose Top 7", "Tischlerei Auer"),
    ]
    yield Paper(
        "me-uebergabe-maengel",
        "a",
        "text",
        pdf(
            [
                "r:Baumeister Zechner Ges.m.b.H., 8600 Bruck",
                "## Übernahmeprotokoll Wohnhaus Kirchgasse 9",
                "Bauherr: Gemeinnützige Wohnbau Murtal eGen, Bauvorhaben BV 2214",
                Grid(
                    [
                        [
                            "*Nr.",
                            "*Mangel lt. Begehung 4.5.2026",
                            "*Gewerk",
                            "*behoben am",
                            "*Paraphe",
                        ],
                        *[[a, b, c, "11.5.2026", Ink(110 + int(a), 40, 12)] for a, b, c in maengel],
                    ],
                    [30, 210, 100, 75, 60],
                    "grid",
                ),
                6,
                "Anwesend: Bauherr, örtliche Bauaufsicht, Baumeister, Hausverwaltung. Übergeben wurden 42 Schlüssel, die Bestandspläne in zweifacher Ausfertigung und die Prüfbefunde der Elektroanlage.",
                "Alle Mängel sind behoben. Der Bauherr übernimmt das Werk am heutigen Tag förmlich; der Deckungsrücklass von € 23.415,80 wird freigegeben.",
                10,
                Grid(
                    [
                        ["*Für den Bauherrn", "*Für den Unternehmer"],
                        [Ink(115), Ink(116)],
                        [
                            "Dipl.-Ing. Roland Pichler, Abteilungsleiter Technik",
                            "Bmst. Franz Zechner",
                        ],
                        ["Judenburg, 12. Mai 2026", "12. Mai 2026"],
                    ],
                    [240, 240],
                    "plain",
                ),
                "s:Die Gewährleistungsfrist von drei Jahren beginnt mit dem Tag der Übernahme. Verteiler: Bauherr, Bauaufsicht, Unternehmer, Akt.",
            ],
            size=10,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "de",
            client="Gemeinnützige Wohnbau Murtal eGen",
            project="Wohnhaus Kirchgasse 9",
            project_code="BV 2214",
            signatory_name="Roland Pichler",
            signatory_title="Abteilungsleiter Technik",
            signature_date="2026-05-12",
            amount="23415.80 EUR",
        ),
    )

    page = pdf(
        [
            "*Kröger &amp; Vahl Labormöbel",
            "Lieferschein 2025-8841",
            "Empfänger: Institut für Bodenkunde Werratal e. V.",
            "Kommission: Neubau Analytik, Auftrags-Nr. KV-30912 / Ihre Bestellung 4500-7719",
            6,
            Grid(
                [
                    ["*Pos", "*Artikel", "*bestellt", "*geliefert", "*i. O."],
                    ["10", "Laborspüle Keramik", "4", "4", Box("v")],
                    ["20", "Wägetisch", "2", "2", Box("v")],
                    ["30", "Unterschrank rollbar", "11", "11", Box("v")],
                ],
                [40, 220, 65, 65, 50],
            ),
            10,
            "Ware vollständig und unbeschädigt erhalten, Montage abgenommen.",
            8,
            Grid(
                [
                    ["Datum", Hand("2.12.25", 22)],
                    ["Unterschrift Empfänger", Hand("Dr. Sauerland", 26)],
                    ["Name in Druckschrift", "DR. ELKE SAUERLAND"],
                    ["Funktion", "Laborleitung"],
                ],
                [140, 230],
                "lines",
            ),
        ],
        "Courier",
        10.5,
    )
    yield Paper(
        "me-lieferschein",
        "a",
        "scan",
        scanned(page, skew=1.3, noise=3, seed=14),
        truth(
            CERT,
            "accepted",
            True,
            "de",
            client="Institut für Bodenkunde Werratal e. V.",
            project="Neubau Analytik",
            project_code="KV-30912",
            po_number="4500-7719",
            signatory_name="DR. ELKE SAUERLAND",
            signatory_title="Laborleitung",
            signature_date="2025-12-02",
        ),
        page,
    )

    yield Paper(
        "me-nachtrag-beschluss",
        "a",
        "text",
        pdf(
            [
                "c:*Baukommission Primarschule Eschlen",
                "c:Auszug aus dem Beschlussprotokoll vom 9. Februar 2026",
                8,
                Grid(
                    [
                        ["*Trakt.", "*Geschäft", "*Beschluss"],
                        ["3", "Farbkonzept Korridore", "Kenntnisnahme"],
                        [
                            "4",
                            "Nachtrag Nr. 6 der Holzbau Gantenbein AG (Akustikdecke Singsaal), Projekt PS-Eschlen/22, Mehrkosten CHF 18'640.00",
                            "Der Nachtrag wird genehmigt und der Ausführung zugestimmt.",
                        ],
                        ["5", "Termin Aufrichte", "auf den 20. März verschoben"],
                    ],
                    [45, 260, 190],
                    "lines",
                ),
                14,
                "Für die Baukommission",
                Ink(121),
                "Regula Ammann, Präsidentin<br/>Eschlen, 9. Februar 2026",
            ],
            "Times-Roman",
            11,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Baukommission Primarschule Eschlen",
            project_code="PS-Eschlen/22",
            project="Primarschule Eschlen",
            change_order_number="6",
            signatory_name="Regula Ammann",
            signatory_title="Präsidentin",
            signature_date="2026-02-09",
            amount="18640.00 CHF",
        ),
    )

    yield Paper(
        "me-abnahme-vob-offen",
        "a",
        "text",
        pdf(
            [
                "## Förmliche Abnahme nach § 12 VOB/B",
                Grid(
                    [
                        ["Auftraggeber", "Landkreis Tannenbach, Gebäudemanagement"],
                        ["Maßnahme", "Sanierung Turnhalle Realschule"],
                        ["Los / Vertrag", "Los 4 Sportboden, V-0457"],
                        ["Schlussrechnungssumme", "71.930,25 €"],
                    ],
                    [140, 340],
                ),
                4,
                Grid(
                    [
                        ["*lfd.", "*Feststellung", "*Frist", "*erledigt"],
                        ["1", "Spielfeldlinien Badminton nachziehen", "30.06.2026", "nein"],
                        ["2", "Revisionsdeckel bündig setzen", "30.06.2026", "nein"],
                        ["3", "Schutzfolie entfernt", "-", "ja"],
                    ],
                    [40, 260, 90, 70],
                    "head",
                ),
                4,
                ticks(
                    ("", "Die Leistung wird ohne Vorbehalt abgenommen."),
                    (
                        "x",
                        "Die Leistung wird unter Vorbehalt der mit „nein“ bezeichneten Mängel abgenommen.",
                    ),
                    ("", "Die Abnahme wird verweigert."),
                ),
                Grid(
                    [
                        ["Auftraggeber", "Auftragnehmer"],
                        [Ink(131), Ink(132)],
                        ["Sibylle Ortwein, Baudirektorin", "Parkett Hilgers GmbH"],
                        ["10.06.2026", "10.06.2026"],
                    ],
                    [240, 240],
                ),
            ]
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "de",
            client="Landkreis Tannenbach, Gebäudemanagement",
            project="Sanierung Turnhalle Realschule",
            project_code="V-0457",
            milestone="Los 4 Sportboden",
            signatory_name="Sibylle Ortwein",
            signatory_title="Baudirektorin",
            signature_date="2026-06-10",
            amount="71930.25 EUR",
            conditions=["Spielfeldlinien Badminton nachziehen", "Revisionsdeckel bündig setzen"],
        ),
    )

    yield Paper(
        "me-stundenrapport-teil",
        "a",
        "text",
        pdf(
            [
                "### Stundenrapport Woche 19 / 2026",
                "Elektro Wyss AG, Objekt: Umbau Bankfiliale Murten, Rapport 1903, Bauherrschaft: Seeland Kantonalkasse",
                Grid(
                    [
                        ["*Tag", "*Std.", "*Arbeit", "*Visum"],
                        ["Mo 4.5.", "8.4", "Trassen 1. OG", "sb"],
                        ["Di 5.5.", "8.4", "Einzug UKV", "sb"],
                        ["Mi 6.5.", "8.4", "Einzug UKV", "sb"],
                        ["Do 7.5.", "8.4", "Verteilung", "sb"],
                        ["Fr 8.5.", "6.0", "Nacharbeit Steckdosen", "gestrichen"],
                    ],
                    [70, 50, 230, 80],
                ),
                4,
                "Anerkannt: Montag bis Donnerstag, 33.6 Std. zu CHF 112.00 = CHF 3'763.20. Nicht anerkannt: Freitag 8.5., 6.0 Std. (Nacharbeit auf eigene Kosten).",
                6,
                Grid(
                    [
                        [
                            "Bauleitung / Bauherrschaft",
                            Ink(141, 90),
                            "Stefan Bürgi, Projektleiter Bau",
                            "11.5.2026",
                        ]
                    ],
                    [130, 110, 160, 70],
                ),
            ],
            size=9,
        ),
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "de",
            client="Seeland Kantonalkasse",
            project="Umbau Bankfiliale Murten",
            project_code="1903",
            signatory_name="Stefan Bürgi",
            signatory_title="Projektleiter Bau",
            signature_date="2026-05-11",
            amount="3763.20 CHF",
            conditions=["Freitag 8.5., 6.0 Std. (Nacharbeit auf eigene Kosten)"],
        ),
    )

    yield Paper(
        "me-brief-verweigert",
        "a",
        "text",
        pdf(
            [
                "Spital Oberlinth AG<br/>Technik und Bau",
                20,
                "Einschreiben<br/>Klimatech Feusi GmbH",
                16,
                "Oberlinth, 21. November 2025",
                8,
                "*Werkvertrag 218 / Lüftung OP-Trakt: Ihre Abnahmeanzeige",
                "Sehr geehrte Damen und Herren",
                "Die Messungen vom 18. November ergeben folgendes Bild:",
                Grid(
                    [
                        ["*Saal", "*Soll m³/h", "*Ist m³/h"],
                        ["OP 1", "2400", "2390"],
                        ["OP 2", "2400", "1710"],
                        ["OP 3", "2400", "1655"],
                    ],
                    [80, 90, 90],
                ),
                6,
                "Das Werk weist damit wesentliche Mängel auf. Gestützt auf Art. 161 SIA-Norm 118 lehnen wir die Abnahme ab; ein neuer Termin ist nach der Behebung zu beantragen.",
                "Freundliche Grüsse",
                Ink(151),
                "Thomas Kägi<br/>Leiter Technik und Bau",
            ],
            "Helvetica",
            10.5,
        ),
        truth(
            CERT,
            "rejected",
            True,
            "de",
            client="Spital Oberlinth AG",
            project="Lüftung OP-Trakt",
            project_code="218",
            signatory_name="Thomas Kägi",
            signatory_title="Leiter Technik und Bau",
            signature_date="2025-11-21",
        ),
    )

    yield Paper(
        "me-pruefliste-sap",
        "a",
        "text",
        typ("""
#set page(paper: "a4", flipped: true, margin: 1.8cm)
#set text(font: "New Computer Modern", lang: "de", size: 9pt)
#text(13pt)[Prüfliste und Abnahmevermerk] #h(1fr) Werk 2 / Migration Lagerverwaltung / P-71180
Besteller: Odenwälder Papierfabrik GmbH & Co. KG #h(1fr) Ersteller: Logikraft Software GmbH
#table(columns: (1.4cm, 1fr, 2.2cm, 2.2cm, 4cm), [Fall],[Prüfung],[bestanden],[nicht best.],[Bemerkung],
[F1],[Einlagerung Palette],[#bx("✕")],[#bx("")],[],[F2],[Umlagerung],[#bx("")],[#bx("✕")],[Bestand doppelt],[F3],[Inventur],[#bx("")],[#bx("✕")],[Abbruch nach 2 h],[F4],[Etikettendruck],[#bx("✕")],[#bx("")],[])
Gesamtergebnis: #bx("") Abnahme erteilt #h(1em) #bx("") Abnahme mit Auflagen #h(1em) #bx("✕") Abnahme verweigert #h(2em) Zahlungsrate bei Abnahme: 29.750,00 EUR
#v(8pt)
#table(columns: (1fr, 1fr), [Odenwälder Papierfabrik \\ #ink(7) \\ Gunther Reisig, Logistikleiter, 06.02.2026], [Logikraft \\ #ink(1) \\ Ines Dahl, 06.02.2026])
"""),
        truth(
            CERT,
            "rejected",
            True,
            "de",
            client="Odenwälder Papierfabrik GmbH & Co. KG",
            project="Migration Lagerverwaltung",
            project_code="P-71180",
            signatory_name="Gunther Reisig",
            signatory_title="Logistikleiter",
            signature_date="2026-02-06",
            amount="29750.00 EUR",
        ),
    )

    yield Paper(
        "me-fertigmeldung",
        "a",
        "text",
        pdf(
            [
                "*Orgelbau Stellmacher, Meisterbetrieb",
                8,
                "An das Pfarramt St. Kilian, Niederlauda",
                "Würzburg, den 5. Januar 2026",
                "### Fertigmeldung",
                "Wir zeigen an, dass die Restaurierung der Chororgel (Auftrag 1187) am 29. Dezember 2025 vollendet wurde. Aus unserer Sicht ist das Werk abnahmereif und mangelfrei. Nach Ihrer Abnahme wird die Schlussrate von 16.200,00 € fällig.",
                "Hochachtungsvoll",
                Ink(161),
                "Albrecht Stellmacher, Orgelbaumeister",
                LINE,
                "*Rückantwort (bitte unterschrieben zurücksenden)",
                "Wir haben die Orgel geprüft und",
                ticks(
                    ("", "nehmen sie ab."),
                    ("", "nehmen sie nicht ab, weil ________________________"),
                ),
                Grid(
                    [["Für die Kirchenstiftung:", "", "Datum:", ""]], [130, 170, 50, 120], "lines"
                ),
            ],
            "Times-Roman",
            11.5,
        ),
        truth(
            CERT,
            "undecided",
            False,
            "de",
            client="Pfarramt St. Kilian, Niederlauda",
            project="Restaurierung der Chororgel",
            project_code="1187",
            amount="16200.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    vorn = pdf(
        [
            "## Teilabnahme Bauabschnitt II",
            "Bauherrengemeinschaft: Agrargenossenschaft Sülzfeld eG, Biogasanlage Sülzfeld, Vertrag BGA-13",
            "Die Anlage wurde am 2. Juli 2026 besichtigt. Bauabschnitt II (Fermenter 2) ist vertragsgemäß. "
            "Die Abnahme wird wirksam, sobald beide Vorstände auf Blatt 2 unterschrieben haben. Abschlag: 148.000,00 €.",
            Grid(
                [
                    ["*Prüfpunkt", "*Ergebnis"],
                    ["Dichtheit", "erfüllt"],
                    ["Rührwerk", "erfüllt"],
                    ["Gasfackel", "erfüllt"],
                ],
                [200, 120],
            ),
        ],
        size=11,
    )
    hinten = pdf(
        [
            "*Blatt 2 - Unterschriften",
            10,
            Grid(
                [
                    ["*Partei", "*Name", "*Unterschrift", "*Tag"],
                    ["Auftragnehmer", "Hendrik Posth", Hand("Posth", 24), Hand("2.7.26", 20)],
                    ["Vorstand", "Marlies Triebel", Hand("M. Triebel", 24), Hand("3.7.26", 20)],
                    ["Vorstand", "Uwe Kranzler", "", ""],
                ],
                [110, 130, 140, 90],
            ),
        ],
        size=11,
    )
    yield Paper(
        "me-vorstand-zwei",
        "a",
        "mixed",
        join(vorn, scanned(hinten, skew=-1.1, dpi=90)),
        truth(
            CERT,
            "undecided",
            False,
            "de",
            client="Agrargenossenschaft Sülzfeld eG",
            project="Biogasanlage Sülzfeld",
            project_code="BGA-13",
            milestone="Bauabschnitt II (Fermenter 2)",
            signatory_name="Uwe Kranzler",
            signatory_title="Vorstand",
            amount="148000.00 EUR",
            warnings=["partly_signed"],
        ),
        join(vorn, hinten),
    )

    yield Paper(
        "me-doppelt-angekreuzt",
        "a",
        "form",
        pdf(
            [
                "## Abnahmebogen Konzeptphase",
                Grid(
                    [
                        ["Kunde", Field("kunde", "Brauhaus Eberstal GmbH", 240)],
                        ["Projekt", Field("projekt", "Markenauftritt 2026", 240)],
                        ["Auftragsnummer", Field("nr", "ME-0553", 240)],
                        ["Honorar der Phase", Field("eur", "7.450,00 EUR", 240)],
                    ],
                    [130, 280],
                    "plain",
                ),
                8,
                Grid(
                    [
                        ["*Entscheidung", "*Kreuz"],
                        ["Phase abgenommen", Check("ja", True)],
                        ["Phase nicht abgenommen, Überarbeitung nötig", Check("nein", True)],
                    ],
                    [280, 60],
                ),
                8,
                Grid(
                    [
                        ["Name", Field("name", "Silke Vornholt", 240)],
                        ["Funktion", Field("fkt", "Marketingleiterin", 240)],
                        ["Datum", Field("dat", "08.04.2026", 240)],
                        ["Unterschrift", Ink(171)],
                    ],
                    [130, 280],
                    "plain",
                ),
            ],
            size=10,
        ),
        truth(
            CERT,
            "undecided",
            True,
            "de",
            client="Brauhaus Eberstal GmbH",
            project="Markenauftritt 2026",
            project_code="ME-0553",
            milestone="Konzeptphase",
            signatory_name="Silke Vornholt",
            signatory_title="Marketingleiterin",
            signature_date="2026-04-08",
            amount="7450.00 EUR",
        ),
    )

    yield Paper(
        "me-jour-fixe",
        "a",
        "text",
        pdf(
            [
                "## Jour fixe Nr. 14 - Protokoll",
                "Projekt: Neubau Feuerwache Alsbruch (FW-09) | Bauherr: Stadt Alsbruch | Ort: Baucontainer | 16.10.2025",
                Grid(
                    [
                        ["*TOP", "*Inhalt", "*Wer", "*Bis"],
                        [
                            "14.1",
                            "Der Rohbauer berichtet über den Stand der Decke über EG.",
                            "Info",
                            "",
                        ],
                        [
                            "14.2",
                            "Aufzug: Abnahmetermin wird im nächsten Jour fixe besprochen.",
                            "Planer",
                            "30.10.",
                        ],
                        [
                            "14.3",
                            "Die Stadt bittet um eine Übersicht der offenen Rechnungen.",
                            "Planer",
                            "23.10.",
                        ],
                        ["14.4", "Bauschild ist umgefallen und steht wieder.", "Info", ""],
                    ],
                    [45, 320, 60, 60],
                    "zebra",
                ),
                "Nächster Termin: 30.10.2025, 9 Uhr. Verteiler: Stadt Alsbruch, Planungsbüro Thoma, Rohbau Veit.",
            ],
            page=landscape(A4),
            over=[words("Aufgestellt: Planungsbüro Thoma", 50, 30)],
        ),
        truth(
            "other",
            None,
            None,
            "de",
            client="Stadt Alsbruch",
            project="Neubau Feuerwache Alsbruch",
            project_code="FW-09",
        ),
    )
