"""German papers, of Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth

from thirty_eighth_hand.board import Box, Field, Ink, grid, rl, scan, script, text
from thirty_eighth_hand.press import typ

AC = "acceptance_certificate"


def building() -> Paper:
    """Acceptance under VOB with defects reserved."""
    data = rl(
        [
            "# Abnahmeprotokoll (förmliche Abnahme nach § 12 VOB/B)",
            grid(
                [
                    ["Auftraggeber", "Wohnungsgenossenschaft Lindenaue eG"],
                    ["Auftragnehmer", "Metallbau Grothe GmbH &amp; Co. KG"],
                    ["Bauvorhaben", "Balkonanbau Haus Fliederweg 3-9"],
                    ["Auftragsnummer", "B-2025/118"],
                    ["Gewerk", "Los 2 Schlosserarbeiten"],
                    ["Termin", "19.05.2026, 9:30 Uhr, vor Ort"],
                ],
                [40, 125],
                "lines",
                False,
            ),
            "An der Begehung nahmen teil: Herr Grothe (AN), Frau Dr. Wessel (AG), Herr Blum (Bauleitung).",
            "Die Leistung wird",
            Box("ohne Mängel abgenommen."),
            Box("unter Vorbehalt der nachstehenden Mängel abgenommen.", "x"),
            Box("nicht abgenommen."),
            "<b>Mängel, zu beseitigen bis 12.06.2026:</b>",
            "1) Geländer Haus 5, 2. OG: Befestigung nachziehen<br/>2) Kratzer in der Pulverbeschichtung Haus 9 ausbessern",
            "Die Schlusszahlung in Höhe von 41.870,25 € wird freigegeben. Die Gewährleistung beginnt mit dem heutigen Tag.",
            4,
            grid(
                [
                    ["Für den Auftraggeber", "Für den Auftragnehmer"],
                    [Ink(201), Ink(202)],
                    ["Dr. Maren Wessel<br/>Leiterin Technik", "Holger Grothe<br/>Geschäftsführer"],
                    ["Datum: 19.05.2026", "Datum: 19.05.2026"],
                ],
                [80, 80],
                "grid",
            ),
            "---",
            "## Anlage 1: Feststellungen zum Bauablauf",
            grid(
                [
                    ["Bauteil", "Ausführung", "Prüfung"],
                    ["Konsolen", "feuerverzinkt, M16", "Zugversuch an 6 Stellen"],
                    ["Bodenplatten", "Gitterrost mit Auflage", "Sichtprüfung"],
                    ["Geländer", "Pulverbeschichtung RAL 7016", "Schichtdicke gemessen"],
                    ["Entwässerung", "Rinne mit Fallrohr", "Wasserprobe"],
                ],
                [45, 65, 55],
            ),
            "## Anlage 2: Übergebene Unterlagen",
            "Revisionszeichnungen (2-fach), Werkstoffnachweise, Schweißnachweise, Pflegeanleitung für beschichtete Oberflächen, Prüfbericht Anker.",
            "## Hinweise",
            "Mit der Abnahme gehen Gefahr und Beweislast auf den Auftraggeber über. Vertragsstrafen sind nicht verwirkt. Die Sicherheit für Mängelansprüche wird nach Vertrag durch Bürgschaft gestellt.",
            "Verteiler: AG, AN, Bauleitung, Hausverwaltung, Akte",
        ],
        size=9.5,
        foot="Abnahme B-2025/118",
    )
    return text(
        "lf-de-vob-vorbehalt",
        data,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Wohnungsgenossenschaft Lindenaue eG",
            project="Balkonanbau Haus Fliederweg 3-9",
            project_code="B-2025/118",
            milestone="Los 2 Schlosserarbeiten",
            signatory_name="Dr. Maren Wessel",
            signatory_title="Leiterin Technik",
            signature_date="2026-05-19",
            amount="41870.25 EUR",
            conditions=[
                "Geländer Haus 5, 2. OG: Befestigung nachziehen",
                "Kratzer in der Pulverbeschichtung Haus 9 ausbessern",
            ],
        ),
    )


def proof() -> Paper:
    """Proof of a training service, confirmed in two lines."""
    data = typ(
        r"""
#align(right)[Akademie Rotdorn · Weimar]
#text(16pt, weight: "bold")[Leistungsnachweis]

#kv("Kunde", "Stadtwerke Bergsulza", "Projekt", "Führungskräfte-Werkstatt", "Auftrag", "AR-0933", "Leistung", "Modul 4: Schwierige Gespräche", "Trainerin", "Henrike Solms", "Tage", "2 (11. und 12. Februar 2026)", "Honorar", "3.960,00 EUR zzgl. USt.")

Das Modul wurde vereinbarungsgemäß und vollständig durchgeführt; zwölf Personen haben teilgenommen. Das Honorar kann abgerechnet werden.

#v(8mm)
#hand("J. Kubitza", f: "Breip")\
#line(length: 7cm, stroke: .5pt)
Jonas Kubitza, Personalentwicklung, Stadtwerke Bergsulza\
Bergsulza, den 13. Februar 2026
""",
        lang="de",
        face="Liberation Serif",
        size=12,
    )
    return text(
        "lf-de-leistungsnachweis",
        data,
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Stadtwerke Bergsulza",
            project="Führungskräfte-Werkstatt",
            project_code="AR-0933",
            milestone="Modul 4: Schwierige Gespräche",
            signatory_name="Jonas Kubitza",
            signatory_title="Personalentwicklung",
            signature_date="2026-02-13",
            amount="3960.00 EUR",
        ),
    )


def swiss() -> Paper:
    """A Swiss letter that accepts a part only."""
    data = rl(
        [
            "<b>Kantonsspital Rüterswil</b><br/>Bereich Informatik<br/>Seestrasse 40, 8899 Rüterswil",
            6,
            "Zähringer Integration AG<br/>Herrn B. Ammann<br/>3000 Bern",
            6,
            "Rüterswil, 2. September 2026",
            3,
            "<b>Projekt Medikationsplan Plus (P-2214): Teilabnahme Etappe 2</b>",
            "Sehr geehrter Herr Ammann",
            "Die Abnahmetests der Etappe 2 sind beendet. Die Bausteine «Verordnung» und «Abgabe» erfüllen das Pflichtenheft; wir nehmen sie hiermit ab. Der Baustein «Wechselwirkungen» ist von dieser Abnahme ausgenommen. Für ihn gilt:",
            "– der Abgleich mit der neuen Medikamentenliste läuft fehlerfrei durch<br/>– die Nachprüfung findet im Oktober gemeinsam statt",
            "Vom Preis der Etappe geben wir den Anteil für die beiden abgenommenen Bausteine, CHF 48'600.00, zur Rechnungsstellung frei.",
            "Freundliche Grüsse",
            script("Reto Zgraggen", "Kristi", 26),
            "Reto Zgraggen<br/>Leiter Applikationen",
        ],
        face="Helvetica",
        size=10.5,
        margin=25,
    )
    return text(
        "lf-de-ch-teilabnahme",
        data,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Kantonsspital Rüterswil",
            project="Medikationsplan Plus",
            project_code="P-2214",
            milestone="Etappe 2",
            signatory_name="Reto Zgraggen",
            signatory_title="Leiter Applikationen",
            signature_date="2026-09-02",
            amount="48600.00 CHF",
            conditions=[
                "der Abgleich mit der neuen Medikamentenliste läuft fehlerfrei durch",
                "die Nachprüfung findet im Oktober gemeinsam statt",
            ],
        ),
    )


def refusal() -> Paper:
    """A letter that refuses acceptance."""
    data = typ(
        r"""
#text(9pt)[Brauerei Hohenfurt KG · Malzgasse 2 · 94999 Hohenfurt]
#v(8mm)
Lohmeyer Anlagentechnik GmbH\
Projektleitung\
28199 Bremen
#v(6mm)
#align(right)[Hohenfurt, 6. November 2025]

*Erneuerung Flaschenwaschmaschine, Ihr Auftrag LA 77.412 -- Verweigerung der Abnahme*

Sehr geehrte Damen und Herren,

Sie haben uns mit Schreiben vom 29. Oktober zur Abnahme der Anlage aufgefordert. Bei der Probefahrt am 4. November erreichte sie 21.300 statt der geschuldeten 26.000 Flaschen je Stunde, und der Laugenkreislauf verlor Druck.

Das sind wesentliche Mängel. Wir verweigern daher die Abnahme und setzen Ihnen eine Frist zur Nachbesserung bis zum 5. Dezember 2025. Die dritte Rate von 92.500,00 € wird bis dahin nicht fällig.

Mit freundlichen Grüßen

INK(211,45)\
Ferdinand Eichinger\
Technischer Leiter
""",
        lang="de",
        face="Liberation Serif",
        size=11,
        margin="2.6cm",
    )
    return text(
        "lf-de-abnahme-verweigert",
        data,
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Brauerei Hohenfurt KG",
            project="Erneuerung Flaschenwaschmaschine",
            project_code="LA 77.412",
            signatory_name="Ferdinand Eichinger",
            signatory_title="Technischer Leiter",
            signature_date="2025-11-06",
            amount="92500.00 EUR",
        ),
    )


def notice() -> Paper:
    """The vendor's own notice of completion; the client's part is blank."""
    data = rl(
        [
            "## FERTIGSTELLUNGSANZEIGE",
            "Elektro Nussbaumer e. K., 88999 Waldkirchen am See",
            2,
            grid(
                [
                    ["An", "Gemeindewerke Oberrieden"],
                    ["Projekt", "Pumpwerk Süd, Schaltanlage"],
                    ["Auftrag-Nr.", "26-0071"],
                    ["Auftragswert", "28.340,00 EUR"],
                ],
                [30, 120],
                "grid",
                False,
            ),
            "hiermit zeigen wir an, dass unsere Leistungen am 27. März 2026 vollständig und mängelfrei fertiggestellt wurden. Die Anlage ist betriebsbereit und abnahmefähig. Wir bitten um Abnahme innerhalb von zwölf Werktagen.",
            Ink(221),
            "Waldkirchen, 30.03.2026, Xaver Nussbaumer, Inhaber",
            8,
            "<b>Vom Auftraggeber auszufüllen und zurückzusenden</b>",
            "Die angezeigte Leistung wird abgenommen am: ........................................",
            "Unterschrift: ........................................",
            "Name: Sieglinde Rapp, Betriebsleiterin",
        ],
        face="Times-Roman",
        size=11.5,
    )
    return text(
        "lf-de-fertigstellungsanzeige",
        data,
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Gemeindewerke Oberrieden",
            project="Pumpwerk Süd, Schaltanlage",
            project_code="26-0071",
            signatory_name="Sieglinde Rapp",
            signatory_title="Betriebsleiterin",
            amount="28340.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def austria() -> Paper:
    """Austrian takeover of a survey, scanned with a stamp."""
    source = typ(
        r"""
#align(center)[#text(15pt, weight: "bold")[ÜBERNAHMEBESTÄTIGUNG]]
#v(3mm)
#rows((45mm, 1fr), "Auftraggeberin", "Marktgemeinde St. Kathrein", "Projekt", "Digitaler Leitungskataster", "Geschäftszahl", "VK-1408/26", "Auftragnehmerin", "Vermessung Hölzl ZT GmbH, Leoben", "Teilleistung", "Teil B Kanalnetz Ost", "Entgelt", "€ 19.750,00 exkl. USt.")

Die Pläne und Daten der Teilleistung wurden am 8. Jänner 2026 übergeben und vom Bauamt stichprobenweise geprüft. Beanstandungen haben sich nicht ergeben. Die Teilleistung gilt mit heutigem Tag als übernommen.

#v(6mm)
St. Kathrein, am #hand("22. 1. 2026", f: "DkgHandwriting", s: 15pt)

#grid(columns: (1fr, 1fr), [INK(231,52)\ Ing. Walburga Thaler\ Bauamtsleiterin], stamp(turn: -9deg)[MARKTGEMEINDE\ ST. KATHREIN\ Bauamt])
""",
        lang="de",
        size=11.5,
    )
    return scan(
        "lf-de-at-uebernahme",
        source,
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Marktgemeinde St. Kathrein",
            project="Digitaler Leitungskataster",
            project_code="VK-1408/26",
            milestone="Teil B Kanalnetz Ost",
            signatory_name="Walburga Thaler",
            signatory_title="Bauamtsleiterin",
            signature_date="2026-01-22",
            amount="19750.00 EUR",
        ),
        skew=-1.3,
        seed=22,
        jpeg=32,
    )


def form() -> Paper:
    """An AcroForm with the box ticked and an e-signature record typed in."""
    data = rl(
        [
            "# Freigabe Konzeptphase",
            "Bitte am Bildschirm ausfüllen. Agentur Silberdistel, Freiburg",
            grid(
                [
                    ["Kunde", Field("kunde", "Teehaus Morgenland GmbH")],
                    ["Projekt", Field("projekt", "Relaunch Onlineshop")],
                    ["Projektnummer", Field("nr", "SD-3307")],
                    ["Phase", Field("phase", "Phase 1 Konzept und Wireframes")],
                    ["Betrag netto", Field("betrag", "7.200,00 EUR")],
                ],
                [40, 100],
                "plain",
                False,
            ),
            "Entscheidung:",
            Field("frei", True, 120, "Freigegeben, die Phase ist abgenommen"),
            Field("korr", False, 120, "Korrekturschleife nötig"),
            4,
            grid(
                [
                    ["Elektronisch unterzeichnet von", Field("name", "Aylin Demirci")],
                    ["Funktion", Field("funktion", "Leitung E-Commerce")],
                    ["am", Field("datum", "14.04.2026 16:05")],
                    ["Vorgangskennung", Field("kennung", "7f3a-90c2-signiert")],
                ],
                [55, 90],
                "lines",
                False,
            ),
        ],
        size=10.5,
    )
    return text(
        "lf-de-form-freigabe",
        data,
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Teehaus Morgenland GmbH",
            project="Relaunch Onlineshop",
            project_code="SD-3307",
            milestone="Phase 1 Konzept und Wireframes",
            signatory_name="Aylin Demirci",
            signatory_title="Leitung E-Commerce",
            signature_date="2026-04-14",
            amount="7200.00 EUR",
        ),
        "form",
    )


def void() -> Paper:
    """A signed certificate, void because a newer revision replaces it."""
    data = typ(
        r"""
#block(fill: rgb("#f3d7d7"), inset: 7pt, width: 100%)[*UNGÜLTIG* -- ersetzt durch Abnahmeprotokoll Rev. C vom 21.07.2026]
= Abnahmeprotokoll Rev. B
#kv("Besteller", "Papierfabrik Ettenbach AG", "Projekt", "Wärmerückgewinnung PM 2", "Kommission", "K-60418", "Abgenommener Teil", "Baugruppe 3 Wärmetauscher", "Teilzahlung", "156.000,00 EUR")

Die Baugruppe wurde am 9. Juli 2026 im Betrieb geprüft. Die Leistung ist vertragsgemäß und wird abgenommen.

#v(8mm)
#grid(columns: (1fr, 1fr), [Besteller\ INK(241)\ Ulrich Zapf, Werkleiter\ 10.07.2026], [Lieferant\ INK(242)\ Tobias Rehm, Projektleiter\ 09.07.2026])
""",
        lang="de",
        face="DejaVu Sans",
        size=9.5,
    )
    return text(
        "lf-de-ungueltig-ersetzt",
        data,
        truth(
            AC,
            "undecided",
            True,
            "de",
            client="Papierfabrik Ettenbach AG",
            project="Wärmerückgewinnung PM 2",
            project_code="K-60418",
            milestone="Baugruppe 3 Wärmetauscher",
            signatory_name="Ulrich Zapf",
            signatory_title="Werkleiter",
            signature_date="2026-07-10",
            amount="156000.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def addendum() -> Paper:
    """Extra work ordered and agreed."""
    data = rl(
        [
            "# Nachtragsvereinbarung Nr. 4",
            "zum Bauvertrag vom 2. Juni 2025",
            grid(
                [
                    ["Bauherrin", "Stiftung Kloster Marienthal"],
                    ["Bauvorhaben", "Sanierung Kreuzgang"],
                    ["Projekt-Nr.", "SKM-25-02"],
                    ["Unternehmer", "Natursteinwerk Bieber GmbH"],
                ],
                [40, 110],
                "band",
                False,
            ),
            grid(
                [
                    ["Pos.", "Leistung", "Menge", "EP", "Gesamt"],
                    ["N4.1", "Vierung Sandstein, Säule 14", "3 St.", "1.180,00 €", "3.540,00 €"],
                    ["N4.2", "Gerüst vorhalten, Woche", "2", "460,00 €", "920,00 €"],
                    ["N4.3", "Minderung: Fugen Ostflügel", "12 m", "-35,00 €", "-420,00 €"],
                    ["", "<b>Mehrkosten netto</b>", "", "", "<b>4.040,00 €</b>"],
                ],
                [16, 65, 20, 28, 32],
                right=(3, 4),
            ),
            "Die Parteien sind sich über Leistung und Vergütung einig. Der Nachtrag wird beauftragt.",
            3,
            grid(
                [
                    [Ink(251), Ink(252)],
                    [
                        "Schwester Agnes Pirner, Verwalterin<br/>für die Bauherrin",
                        "Ludger Bieber<br/>für den Unternehmer",
                    ],
                    ["Marienthal, 17.10.2025", "Bamberg, 15.10.2025"],
                ],
                [80, 80],
                "plain",
                False,
            ),
        ],
        face="Narrow",
        size=11,
    )
    return text(
        "lf-de-nachtrag",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Stiftung Kloster Marienthal",
            project="Sanierung Kreuzgang",
            project_code="SKM-25-02",
            signatory_name="Agnes Pirner",
            signatory_title="Verwalterin",
            signature_date="2025-10-17",
            amount="4040.00 EUR",
            change_order_number="4",
        ),
    )


def hours() -> Paper:
    """A monthly sheet of hours, scanned."""
    source = rl(
        [
            "## Stundennachweis September 2026",
            grid(
                [
                    ["Kunde: Hafenlogistik Kallweit GmbH", "Berater: Arne Düsterhöft"],
                    ["Projekt: Einführung Lagerverwaltung", "Einsatz-Nr.: ED-5519"],
                ],
                [85, 80],
                "grid",
                False,
                size=10,
            ),
            grid(
                [
                    ["KW", "Tätigkeit", "Std."],
                    ["36", "Prozessaufnahme Halle 1", "32,0"],
                    ["37", "Prozessaufnahme Halle 2, Protokolle", "36,5"],
                    ["38", "Schnittstellen zum Zoll", "40,0"],
                    ["39", "Testfälle, Schulung Staplerfahrer", "29,5"],
                    ["", "Summe", "138,0"],
                ],
                [15, 110, 20],
                size=10,
                right=(2,),
            ),
            "138,0 Std. zu 96,00 € = 13.248,00 €",
            "Stunden geprüft und anerkannt:",
            2,
            Ink(261, 55, 15),
            "Silke Mommsen, Projektleiterin, für den Kunden",
            script("1. Oktober 2026", "Dkg", 15),
        ],
        size=11,
    )
    return scan(
        "lf-de-stundennachweis",
        source,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Hafenlogistik Kallweit GmbH",
            project="Einführung Lagerverwaltung",
            project_code="ED-5519",
            signatory_name="Silke Mommsen",
            signatory_title="Projektleiterin",
            signature_date="2026-10-01",
            amount="13248.00 EUR",
        ),
        skew=0.9,
        dpi=100,
        jpeg=40,
        seed=26,
    )


def mail_ok() -> Paper:
    """A short mail that accepts."""
    data = typ(
        r"""
#text(14pt, weight: "bold")[AW: Abnahme Meilenstein 2 / Besuchermonitoring]
#line(length: 100%, stroke: .4pt)
Von: Friederike Osterloh \<osterloh\@naturpark-heidmoor.example\>\
An: Gunnar Prigge\
Datum: Do., 11. Juni 2026, 09:14 Uhr
#line(length: 100%, stroke: .4pt)

Guten Morgen Herr Prigge,

die Zählstellen laufen seit drei Wochen ohne Ausfall, die Auswertung ist plausibel. Damit ist der Meilenstein 2 im Projekt Besuchermonitoring (Auftrag HM-19) für uns erledigt und abgenommen. Stellen Sie die 12.480 € bitte an die Geschäftsstelle.

Viele Grüße\
Friederike Osterloh\
Stellv. Geschäftsführerin\
Zweckverband Naturpark Heidmoor
""",
        lang="de",
        size=10.5,
    )
    return text(
        "lf-de-mail-abnahme",
        data,
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Zweckverband Naturpark Heidmoor",
            project="Besuchermonitoring",
            project_code="HM-19",
            milestone="Meilenstein 2",
            signatory_name="Friederike Osterloh",
            signatory_title="Stellv. Geschäftsführerin",
            signature_date="2026-06-11",
            amount="12480.00 EUR",
        ),
    )


def mail_no() -> Paper:
    """A mail that refuses a deliverable."""
    data = rl(
        [
            grid(
                [
                    ["Von:", "Beat Rüegsegger, Uhrwerk Grenchen AG"],
                    ["An:", "Team Packshot, Basel"],
                    ["Gesendet:", "Freitag, 20. Februar 2026 15:58"],
                    ["Betreff:", "Kampagne Frühling: Lieferung Filmschnitt"],
                ],
                [25, 130],
                "plain",
                False,
                "Courier",
            ),
            "Liebes Team",
            "Den Filmschnitt vom Mittwoch können wir so nicht abnehmen. Das Zifferblatt ist in zwei Einstellungen das alte Modell, und die Untertitel in Französisch fehlen ganz.",
            "Bitte beides neu machen und noch einmal vorlegen. Die zweite Rate (CHF 9'800.00) bezahlen wir erst nach einer Abnahme.",
            "Gruss, Beat Rüegsegger",
            "Marketingleiter, Uhrwerk Grenchen AG",
        ],
        face="Courier",
        size=9.5,
        margin=22,
    )
    return text(
        "lf-de-ch-mail-ablehnung",
        data,
        truth(
            "email",
            "rejected",
            None,
            "de",
            client="Uhrwerk Grenchen AG",
            project="Kampagne Frühling",
            milestone="Filmschnitt",
            signatory_name="Beat Rüegsegger",
            signatory_title="Marketingleiter",
            signature_date="2026-02-20",
            amount="9800.00 CHF",
        ),
    )


def sow() -> Paper:
    """A description of services, not yet signed."""
    data = typ(
        r"""
= Leistungsbeschreibung / Einzelauftrag EA-07
unter dem Rahmenvertrag zwischen *Versicherungsverein Nordlicht a. G.* (Auftraggeber) und *Kranich Beratung PartG* (Auftragnehmer)

/ Projekt: Archivumzug Schadenakten
/ Gegenstand: Aufnahme von rund 4.000 laufenden Metern Akten, Plan für den Umzug, Begleitung an sechs Wochenenden
/ Ergebnisse: Bestandsliste, Umzugsplan, Schlussbericht
/ Abnahme: je Ergebnis schriftlich binnen zehn Arbeitstagen
/ Vergütung: Festpreis 38.900,00 EUR, zahlbar in drei Teilen
/ Laufzeit: vom 1. März bis 31. August 2026

#v(10mm)
#grid(columns: (1fr, 1fr), column-gutter: 1cm, [#blank(6cm)\ Auftraggeber: Dr. Ottokar Hinrichs, Vorstand\ Datum: #blank(3cm)], [#blank(6cm)\ Auftragnehmer: Wiebke Kranich\ Datum: #blank(3cm)])
""",
        lang="de",
        face="Liberation Serif",
        size=11,
    )
    return text(
        "lf-de-einzelauftrag",
        data,
        truth(
            "statement_of_work",
            None,
            False,
            "de",
            client="Versicherungsverein Nordlicht a. G.",
            project="Archivumzug Schadenakten",
            project_code="EA-07",
            signatory_name="Dr. Ottokar Hinrichs",
            signatory_title="Vorstand",
            amount="38900.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        building,
        proof,
        swiss,
        refusal,
        notice,
        austria,
        form,
        void,
        addendum,
        hours,
        mail_ok,
        mail_no,
        sow,
    ):
        yield make()
