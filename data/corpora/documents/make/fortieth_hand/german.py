"""German, Austrian and Swiss papers."""

from collections.abc import Iterator

from paper import Paper, truth

from fortieth_hand.board import NEXT, Box, Field, Ink, K, Stamp, T, rp, sheet, tp

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Fourteen papers."""
    yield tp(
        "de-abnahme-vorbehalt",
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "de",
            client="Wohnbau Auenheim eG",
            project="Dachsanierung Lindenzeile 4-10",
            project_code="B-24/117",
            milestone="Zimmererarbeiten",
            signatory_name="Sabine Kruppa",
            signatory_title="Leiterin Technik",
            signature_date="2026-06-18",
            conditions=[
                "Traufblech Haus 6 neu befestigen bis 30.06.2026",
                "Unterlagen zur Dachentwässerung nachreichen",
            ],
        ),
        r"""
= Abnahmeniederschrift
#table(columns: (38mm, 1fr), [Auftraggeber], [Wohnbau Auenheim eG], [Auftragnehmer], [Zimmerei Hollerbusch GmbH], [Bauvorhaben], [Dachsanierung Lindenzeile 4-10], [Auftrag], [B-24/117], [Leistung], [Zimmererarbeiten])
Bei der Begehung am 18.06.2026 waren zugegen: S. Kruppa, Architekt M. Veith, Zimmermeister L. Hollerbusch.

#bx #h(1mm) Die Leistung wird ohne Mängel abgenommen. \
#bxx #h(1mm) Die Leistung wird unter Vorbehalt der nachstehenden Punkte abgenommen. \
#bx #h(1mm) Die Abnahme wird verweigert.
#v(2mm)
#table(columns: (10mm, 1fr), [1], [Traufblech Haus 6 neu befestigen bis 30.06.2026], [2], [Unterlagen zur Dachentwässerung nachreichen])
#v(2mm)
Die Verjährungsfrist für Mängelansprüche beträgt vier Jahre und beginnt mit dem heutigen Tag. Gefahr und Schlüssel gehen auf den Auftraggeber über. Ansprüche aus der Vertragsstrafe wurden geprüft; es fällt keine an. Die Schlussrechnung ist prüfbar binnen zwölf Werktagen einzureichen.

#small[Verteiler: Auftraggeber (Original), Architekt, Auftragnehmer, Hausverwaltung]
#v(4mm)
#table(columns: (1fr, 1fr, 1fr), [Auftraggeber], [Architekt], [Auftragnehmer], [[[201]]], [[[202]]], [[[203]]], [Sabine Kruppa \ Leiterin Technik], [Matthias Veith], [Lorenz Hollerbusch], [18.06.2026], [18.06.2026], [18.06.2026])
""",
        font="Liberation Sans",
        size=9.5,
    )
    yield rp(
        "de-leistungsnachweis",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Pumpenwerk Rottach AG",
            project="Einführung Lagerverwaltung",
            project_code="PWR-3051",
            signatory_name="Holger Stenzel",
            signatory_title="IT-Leiter",
            signature_date="2026-05-04",
            amount="13440.00 EUR",
        ),
        [
            "r: Ahornberg Consulting GmbH",
            "# Leistungsnachweis April 2026",
            K(
                [
                    ("Kunde", "Pumpenwerk Rottach AG"),
                    ("Projekt", "Einführung Lagerverwaltung"),
                    ("Projektnummer", "PWR-3051"),
                    ("Berater", "Dörte Magnus"),
                ]
            ),
            T(
                [
                    ("KW", "Tätigkeit", "Tage"),
                    ("14", "Workshop Wareneingang, Nacharbeit", "3,0"),
                    ("16", "Konfiguration, Schnittstelle Waage", "4,5"),
                    ("17", "Schulung Schicht A und B", "2,5"),
                    ("18", "Hypercare", "2,0"),
                    ("", "Summe", "12,0"),
                ],
                (16, 110, 24),
            ),
            "",
            "12,0 Tage zu 1.120,00 EUR = 13.440,00 EUR netto",
            "",
            "Die Leistungen sind wie aufgeführt erbracht und zur Abrechnung freigegeben.",
            "",
            T(
                [
                    ("Datum", "Name", "Funktion", "Unterschrift Kunde"),
                    ("04.05.2026", "Holger Stenzel", "IT-Leiter", Ink(211)),
                    ("", "", "", ""),
                ],
                (26, 46, 36, 50),
            ),
            "",
            "s: Reisezeiten sind in den Tagen enthalten. Ein Tag sind acht Stunden. Nachweise gehen bis zum dritten Werktag des Folgemonats an den Kunden.",
        ],
        foot="Ahornberg Consulting GmbH, Marktgasse 9, Amtsgericht Kempten, Geschäftsführung: Dr. U. Ahornberg",
    )
    yield tp(
        "de-mail-at",
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Stadtgemeinde Weitersbach",
            project="Digitaler Bauakt",
            milestone="Lieferung 2",
            signatory_name="Dr. Elfriede Zobl",
            signatory_title="Stadtamtsdirektorin",
            signature_date="2026-01-29",
            amount="22400.00 EUR",
        ),
        r"""
#table(columns: (22mm, 1fr), stroke: none, inset: 2pt, [*Von:*], [Zobl Elfriede, Dr. \<e.zobl@weitersbach.example\>], [*An:*], [Lukas Prantner, Archivlinie OG], [*Datum:*], [Donnerstag, 29. Jänner 2026 11:17], [*Betreff:*], [AW: Digitaler Bauakt, Lieferung 2])
#line(length: 100%, stroke: .3pt)
Sehr geehrter Herr Prantner,

die Stichprobe ist fertig, von 300 Akten war kein einziger falsch zugeordnet. Die Lieferung 2 ist damit für uns abgenommen, der Teilbetrag von EUR 22.400,00 kann verrechnet werden.

Mit freundlichen Grüßen

Dr. Elfriede Zobl \
Stadtamtsdirektorin \
Stadtgemeinde Weitersbach
""",
        font="Libertinus Serif",
        size=11,
    )
    yield rp(
        "de-mail-ablehnung",
        truth(
            "email",
            "rejected",
            None,
            "de",
            client="Krankenhaus St. Gereon gGmbH",
            project="Dienstplanung",
            milestone="Testlieferung 4",
            signatory_name="Anja Polzin",
            signatory_title="Pflegedirektorin",
            signature_date="2026-03-24",
        ),
        [
            "Anja Polzin &lt;polzin@st-gereon.example&gt;<br/>24.03.2026 08:12",
            "An: projekt@schichtwerk.example<br/>Betreff: Dienstplanung - Testlieferung 4",
            "_" * 70,
            "Guten Morgen Herr Yildiz,",
            "wir nehmen die Testlieferung 4 nicht ab. Bereitschaftsdienste werden doppelt gezählt, und die Wochenendsperre greift nicht. Mit diesem Stand kann keine Station arbeiten.",
            "Die Frist zur Nachbesserung nach Ziffer 9 läuft ab heute.",
            "Freundliche Grüße",
            "Anja Polzin<br/>Pflegedirektorin<br/>Krankenhaus St. Gereon gGmbH",
        ],
        font="Courier",
        size=9.5,
    )
    yield tp(
        "de-nachtrag",
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Zweckverband Elsterwasser",
            project="Pumpwerk Süd",
            project_code="ZEW-0815-P",
            change_order_number="N 03",
            amount="-4870.00 EUR",
            signatory_name="Jürgen Tietz",
            signatory_title="Verbandsvorsteher",
            signature_date="2026-02-11",
        ),
        r"""
#grid(columns: (1fr, 1fr), [*Nachtragsvereinbarung N 03*], align(right)[zum Auftrag ZEW-0815-P])
Zwischen dem Zweckverband Elsterwasser und der Tiefbau Roßner KG wird für das Pumpwerk Süd vereinbart:

+ Die Stahltreppe entfällt; an ihre Stelle tritt die vorhandene Leiter mit Rückenschutz.
+ Die Vergütung mindert sich um netto *4.870,00 EUR* (Änderung der Auftragssumme: -4.870,00 EUR).
+ Die Bauzeit bleibt gleich.
#v(3mm)
#table(columns: (1fr, 1fr), stroke: (x, y) => if y == 0 { (bottom: 1pt) } else { none }, [*Zweckverband Elsterwasser*], [*Tiefbau Roßner KG*], [[[221]]], [[[222]]], [Jürgen Tietz, Verbandsvorsteher], [Uwe Roßner, Komplementär], [Elsterau, 11.02.2026], [Elsterau, 10.02.2026])
#v(1fr)
#table(columns: (25mm, 30mm, 1fr), [Fassung], [Datum], [Grund], [a], [03.02.2026], [erster Entwurf des Textes], [b], [09.02.2026], [Betrag nach Prüfung der Massen])
""",
        font="Libertinus Serif",
        size=10.5,
    )
    yield rp(
        "de-rechnung",
        truth(
            "other",
            None,
            None,
            "de",
            client="Hotel Seeblick Betriebs GmbH",
            project="Umbau Rezeption",
            project_code="A-2291",
        ),
        [
            "Möbelwerkstatt Anhalt - Inhaber Falk Reuter",
            "r: Rechnung Nr. 26-0417<br/>vom 12.05.2026",
            "Hotel Seeblick Betriebs GmbH<br/>Uferweg 3",
            "",
            "Projekt: Umbau Rezeption, Auftrag A-2291",
            T(
                [
                    ("Pos.", "Bezeichnung", "EUR"),
                    ("1", "Tresen Eiche, geölt", "9.850,00"),
                    ("2", "Rückwand mit Fächern", "3.420,00"),
                    ("3", "Montage", "1.180,00"),
                    ("", "Summe netto", "14.450,00"),
                    ("", "19 % USt.", "2.745,50"),
                    ("", "Rechnungsbetrag", "17.195,50"),
                ],
                (16, 110, 34),
                "rows",
            ),
            "",
            "Zahlbar binnen 14 Tagen ohne Abzug. Es gilt die Gewährleistung nach BGB.",
        ],
        size=9.5,
    )
    yield rp(
        "de-ch-uebergabe",
        truth(
            CERT,
            "accepted",
            True,
            "de",
            client="Genossenschaft Sonnhalde",
            project="Ersatz Heizzentrale",
            project_code="HZ-88",
            milestone="Inbetriebnahme Wärmepumpe",
            signatory_name="Reto Aeschlimann",
            signatory_title="Präsident",
            signature_date="2026-10-02",
            amount="48250.00 CHF",
        ),
        [
            "# Übergabe- und Abnahmeschein",
            T(
                [
                    ("Bauherrschaft", "Genossenschaft Sonnhalde"),
                    ("Vorhaben", "Ersatz Heizzentrale"),
                    ("Kommission", "HZ-88"),
                    ("Arbeitsgattung", "Inbetriebnahme Wärmepumpe"),
                    ("Fällige Rate", "CHF 48'250.00"),
                ],
                (45, 110),
                head=False,
            ),
            "",
            "Die Anlage läuft seit drei Wochen störungsfrei. Die Abnahme erfolgt ohne Beanstandung, die Rate wird zur Zahlung freigegeben.",
            "",
            T(
                [
                    ("Genossenschaft Sonnhalde", "Wärmetechnik Bösiger AG"),
                    (Ink(231), Ink(232)),
                    ("Reto Aeschlimann, Präsident", "Corinne Bösiger"),
                    ("Köniz, 2.10.2026", "Köniz, 2.10.2026"),
                ],
                (78, 78),
            ),
            Stamp("Genossenschaft Sonnhalde", "3098 Köniz", colour="#2b3f8c", angle=-4),
        ],
        how=sheet(7, noise=3.5, blur=0.6),
    )
    yield tp(
        "de-andere-phase",
        truth(
            CERT,
            "accepted",
            True,
            "de",
            client="Verlagsgruppe Tannhäuser KG",
            project="Redaktionssystem",
            project_code="VT-26-1",
            milestone="Phase 3 (Pilotbetrieb)",
            signatory_name="Friederike Böll",
            signatory_title="Geschäftsführerin",
            signature_date="2026-08-21",
        ),
        r"""
#align(right)[Verlagsgruppe Tannhäuser KG]
= Redaktionssystem VT-26-1 -- Start der Phase 4 (Rollout)
Sehr geehrte Damen und Herren,

zum Start des Rollouts halten wir fest, was noch offen auf dem Papier stand: *Phase 3 (Pilotbetrieb)* ist vollständig erbracht und wird hiermit von uns abgenommen. Über Phase 4 (Rollout) sagt dieses Schreiben nichts; sie beginnt am 1. September und wird gesondert abgenommen.

#table(columns: (1fr, 35mm, 45mm), [Phase], [Zeitraum], [Stand], [1 Konzept], [bis 02/2026], [abgenommen 3.3.2026], [2 Aufbau], [bis 05/2026], [abgenommen 9.6.2026], [3 Pilotbetrieb], [bis 08/2026], [*abgenommen mit diesem Schreiben*], [4 Rollout], [ab 09/2026], [beginnt])

Leipzig, den 21. August 2026

[[241]] \
Friederike Böll \
Geschäftsführerin

#small[Verteiler: Einkauf, Redaktion Sport, Redaktion Kultur, Setzwerk IT GmbH (Herr Danneberg)]
""",
        font="Liberation Serif",
        size=11,
    )
    yield rp(
        "de-verweigert",
        truth(
            CERT,
            "rejected",
            True,
            "de",
            client="Landkreis Ostrau",
            project="Kreisstraße K 41, Deckenbau",
            project_code="K41-2",
            milestone="Los 2",
            signatory_name="Thorsten Habich",
            signatory_title="Sachgebietsleiter",
            signature_date="2026-09-17",
        ),
        [
            "<b>Landkreis Ostrau</b> - Straßenbauamt",
            "# Protokoll zur Abnahme nach § 12 VOB/B",
            K(
                [
                    ("Maßnahme", "Kreisstraße K 41, Deckenbau"),
                    ("Auftrag", "K41-2"),
                    ("Gegenstand", "Los 2"),
                    ("Firma", "Asphaltbau Wendisch GmbH"),
                ]
            ),
            T(
                [
                    ("Teilnehmende", "Stelle", "von - bis"),
                    ("T. Habich", "Straßenbauamt", "9.00 - 11.40"),
                    ("R. Kuntze", "Bauüberwachung", "9.00 - 11.40"),
                    ("I. Wendisch", "Auftragnehmer", "9.10 - 11.40"),
                    ("P. Lange", "Prüfstelle", "9.00 - 10.30"),
                ],
                (50, 60, 40),
            ),
            "",
            T(
                [
                    (Box(False), "Abnahme ohne Mängel"),
                    (Box(False), "Abnahme mit Mängeln laut Anlage"),
                    (Box(True), "Abnahme verweigert wegen wesentlicher Mängel"),
                ],
                (9, 120),
                "none",
                head=False,
            ),
            "Gründe: Ebenheit zwischen Station 0+400 und 1+150 bis 11 mm außerhalb der Toleranz; Bohrkerne 3 und 5 unter der Solldicke.",
            "",
            T(
                [
                    ("Für den Auftraggeber", "Für den Auftragnehmer"),
                    (Ink(251), Ink(252)),
                    (
                        "Thorsten Habich<br/>Sachgebietsleiter",
                        "Ines Wendisch<br/>(Kenntnis genommen)",
                    ),
                    ("17.09.2026", "17.09.2026"),
                ],
                (80, 80),
            ),
        ],
        font="Times-Roman",
    )
    yield rp(
        "de-formular-leer",
        truth(
            CERT,
            "undecided",
            False,
            "de",
            client="Messe Rheinauen GmbH",
            project="Leitsystem Halle 5",
            project_code="LS5-09",
            milestone="Abnahme Teil B",
            signatory_title="Leitung Gebäudetechnik",
        ),
        [
            "# Abnahmeerklärung",
            K(
                [
                    ("Auftraggeberin", "Messe Rheinauen GmbH"),
                    ("Projekt", "Leitsystem Halle 5"),
                    ("Auftragsnr.", "LS5-09"),
                    ("Gegenstand", "Abnahme Teil B"),
                ]
            ),
            "",
            T(
                [
                    ("Bitte ankreuzen", ""),
                    ("abgenommen", Field("ja", False)),
                    ("abgenommen mit Auflagen", Field("auflagen", False)),
                    ("nicht abgenommen", Field("nein", False)),
                ],
                (70, 20),
            ),
            "",
            K(
                [
                    ("Auflagen", Field("text", "", 300)),
                    ("Name", Field("name", "", 220)),
                    ("Funktion", "Leitung Gebäudetechnik"),
                    ("Ort, Datum", Field("datum", "", 160)),
                    ("Unterschrift", "______________________"),
                ]
            ),
        ],
        form="form",
    )
    yield tp(
        "de-entwurf",
        truth(
            CERT,
            "undecided",
            False,
            "de",
            client="Bistum Hohenfels",
            project="Orgelrestaurierung St. Afra",
            milestone="Wiederaufbau Hauptwerk",
            signatory_name="Clemens Rauh",
            signatory_title="Domkapellmeister",
            amount="61000.00 EUR",
            warnings=["draft_or_void"],
        ),
        r"""
#set page(background: rotate(-50deg, text(88pt, fill: luma(222))[ENTWURF]))
#align(center)[= Abnahmezeugnis]
Bauherr: Bistum Hohenfels \
Maßnahme: Orgelrestaurierung St. Afra \
Abschnitt: Wiederaufbau Hauptwerk \
Abschlagszahlung nach Abnahme: 61.000,00 EUR

Die Pfeifen sind intoniert, die Windladen dicht. Der Abschnitt wird abgenommen.

#v(12mm)
#grid(columns: (1fr, 1fr), [#ln(60mm) \ Clemens Rauh \ Domkapellmeister], [#ln(60mm) \ Orgelbau Sieglinde Marx])
""",
        font="DejaVu Serif",
        size=10,
    )
    yield tp(
        "de-vier-augen",
        truth(
            CERT,
            "undecided",
            False,
            "de",
            client="Sparkasse Mittelhardt",
            project="Ablösung Kernarchiv",
            project_code="ARC-7",
            milestone="Datenübernahme Welle 1",
            signatory_name="Nadine Ohlsen",
            signatory_title="Leiterin Revision",
            amount="87600.00 EUR",
            warnings=["partly_signed"],
        ),
        r"""
= Freigabe Datenübernahme Welle 1
Sparkasse Mittelhardt | Ablösung Kernarchiv | ARC-7 | Betrag bei Freigabe: 87.600,00 EUR

Mit den Unterschriften *beider* Freigebenden der Sparkasse gilt die Welle als abgenommen (Vier-Augen-Prinzip).
#table(columns: (1fr, 1fr, 40mm, 25mm), [Name], [Funktion], [Unterschrift], [Datum], [Karl-Heinz Gerlach], [Bereichsleiter IT], [[[261]]], [14.07.2026], [Nadine Ohlsen], [Leiterin Revision], [], [], table.cell(colspan: 4, fill: luma(235))[Datenhaus Wieland GmbH], [Tim Wieland], [Projektleiter], [[[262]]], [13.07.2026])
""",
        how=sheet(8, skew=-1.6, shadow=True),
    )
    yield rp(
        "de-stiftung-kurz",
        truth(
            CERT,
            "accepted",
            True,
            "de",
            client="Stiftung Burg Eschenau",
            project="Audioführer",
            milestone="Endfassung",
            signatory_name="Walburga Thein",
            signatory_title="Vorstand",
            signature_date="2026-04-09",
        ),
        [
            "<b>Stiftung Burg Eschenau</b>",
            "",
            "Abnahmebestätigung",
            "",
            "Der Audioführer liegt in der Endfassung in vier Sprachen vor. Wir haben alle 38 Stationen gehört. Einwände haben wir nicht, die Endfassung ist abgenommen.",
            "",
            "Eschenau, 9. April 2026",
            Ink(271, 120),
            "Walburga Thein, Vorstand",
        ],
        font="Times-Roman",
        size=12,
    )
    yield rp(
        "de-zwei-spalten",
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "de",
            client="Papierfabrik Glanau GmbH",
            project="Retrofit Rollenschneider",
            project_code="RS-1907",
            milestone="Probebetrieb",
            signatory_name="Egon Wirth",
            signatory_title="Produktionsleiter",
            signature_date="2026-11-10",
            amount="52300.00 EUR",
            conditions=[
                "die Bahnkantensteuerung bis 27.11.2026 auf Softwarestand 4.2 gebracht wird"
            ],
        ),
        [
            "# Bericht und Abnahme Probebetrieb",
            "Papierfabrik Glanau GmbH<br/>Retrofit Rollenschneider<br/>Komm. RS-1907",
            "## Ablauf",
            "Der Probebetrieb lief vom 2. bis 9. November über 112 Stunden. Geschwindigkeit, Wickelhärte und Schnittgüte lagen in den vereinbarten Grenzen.",
            "## Messwerte",
            T(
                [
                    ("Größe", "Soll", "Ist"),
                    ("m/min", "1.800", "1.815"),
                    ("Kante mm", "0,5", "0,4"),
                    ("Stillstand", "3 %", "2,1 %"),
                ],
                (26, 22, 22),
            ),
            "",
            "## Zahlung",
            "Mit der Abnahme wird die Rate 3 von 52.300,00 EUR fällig.",
            NEXT,
            "## Abnahme",
            "Wir nehmen den Probebetrieb ab unter der Bedingung, dass die Bahnkantensteuerung bis 27.11.2026 auf Softwarestand 4.2 gebracht wird.",
            "",
            T(
                [
                    ("Papierfabrik Glanau GmbH",),
                    (Ink(281),),
                    ("Egon Wirth, Produktionsleiter",),
                    ("10.11.2026",),
                ],
                (70,),
            ),
            "",
            T(
                [
                    ("Schneidtechnik Falz AG",),
                    (Ink(282),),
                    ("Bodo Falz, Servicetechniker",),
                    ("10.11.2026",),
                ],
                (70,),
            ),
        ],
        columns=2,
        size=9.5,
    )
