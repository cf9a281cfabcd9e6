"""German papers from Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5, landscape
from scan import Scanner, scan

from fifty_ninth_hand.board import (
    Field,
    Ink,
    Look,
    Stamp,
    foot,
    joined,
    leaf,
    rl,
    rule,
    scanned,
    sp,
    text,
    ty,
    water,
)


def vob() -> Paper:
    """Förmliche Abnahme eines Gewerks mit Mängeln und Frist, gescannt."""
    k = Look(size=9.5)
    story = [
        k.h("Niederschrift über die förmliche Abnahme (§ 12 VOB/B)", 13),
        k.kv(
            [
                ("Bauvorhaben", "Neubau Gymnasium Ostheide, Datennetz"),
                ("Auftraggeber", "Landkreis Uhlenbrock"),
                ("Auftragnehmer", "Telkamp Netzbau GmbH"),
                ("Projekt-Nr.", "LU-2025-311"),
                ("Abgenommener Teil", "Bauteil Nord, Verteiler N1 bis N6"),
                ("Teilnehmer", "Hr. Telkamp, Fr. Wiebold, Hr. Ansorge (Planer)"),
            ],
            120,
            style="lines",
        ),
        k.p("Die Leistung wird abgenommen. Folgende Mängel sind zu beseitigen:"),
        k.table(
            [
                ["Nr.", "Mangel", "Frist"],
                ["1", "Beschriftung der Patchfelder in N4 fehlt", "30.10.2026"],
                ["2", "Brandschott Achse 7 nicht verschlossen", "16.10.2026"],
            ],
            (30, 330, 80),
        ),
        k.p("Vertragsstrafe wird nicht geltend gemacht. Beginn der Verjährungsfrist: 01.10.2026."),
        k.p("Uhlenbrock, den 01.10.2026"),
        k.side(
            [Ink("telk h"), k.p("für den Auftragnehmer<br/>H. Telkamp")],
            [Ink("wiebold s"), k.p("für den Auftraggeber<br/>Swantje Wiebold, Bauamtsrätin")],
        ),
    ]
    return scanned(
        "ostheide",
        rl(story),
        Scanner(dpi=105, skew=-0.8, noise=3, jpeg=33, seed=21),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Landkreis Uhlenbrock",
            project="Neubau Gymnasium Ostheide, Datennetz",
            project_code="LU-2025-311",
            milestone="Bauteil Nord, Verteiler N1 bis N6",
            signatory_name="Swantje Wiebold",
            signatory_title="Bauamtsrätin",
            signature_date="2026-10-01",
            conditions=[
                "Beschriftung der Patchfelder in N4 fehlt",
                "Brandschott Achse 7 nicht verschlossen",
            ],
        ),
    )


def leistungsnachweis() -> Paper:
    """Monatlicher Leistungsnachweis eines Beraters."""
    k = Look(size=9, accent="#00574b")
    story = [
        k.side([k.h("kernbach.it")], [k.p("Leistungsnachweis Juli 2026", 12, align=2)]),
        k.kv(
            [
                ("Kunde", "Sülzbacher Pumpenwerke AG"),
                ("Projekt", "Ablösung Zeiterfassung"),
                ("Projekt-Nr.", "KB-0771"),
                ("Mitarbeiter", "Jannis Kernbach"),
            ],
            90,
        ),
        k.table(
            [
                ["Datum", "Tätigkeit", "Std."],
                ["01.07.", "Schnittstelle Lohn, Analyse", "8,00"],
                ["02.07.", "dito", "7,50"],
                ["08.07.", "Workshop Schichtmodelle", "8,00"],
                ["15.07.", "Migration Testlauf 1", "9,25"],
                ["16.07.", "Auswertung, Nacharbeit", "6,75"],
                ["", "Summe", "39,50"],
            ],
            (60, 330, 60),
            "lines",
        ),
        k.p(
            "Der Kunde bestätigt mit seiner Unterschrift die ordnungsgemäße Erbringung der aufgeführten Stunden."
        ),
        sp(),
        k.side(
            [Ink("jannis"), k.p("Berater")],
            [
                Ink("frauke lb"),
                k.p("31.07.2026, Frauke Lindenbaum<br/>Leiterin Personalwesen (Kunde)"),
            ],
        ),
    ]
    return text(
        "kernbach",
        rl(story),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Sülzbacher Pumpenwerke AG",
            project="Ablösung Zeiterfassung",
            project_code="KB-0771",
            signatory_name="Frauke Lindenbaum",
            signatory_title="Leiterin Personalwesen",
            signature_date="2026-07-31",
        ),
    )


def erklaerung() -> Paper:
    """Kurze Abnahmeerklärung auf Kundenpapier."""
    body = r"""
#text(13pt)[*Stadtwerke Immelborn GmbH*] #h(1fr) #text(8pt)[Am Gaswerk 2 · 97811 Immelborn]
#line(length: 100%)
#v(1cm)
Lorbeer & Voss Softwarehaus KG \ Postfach 1140 \ 97004 Würzburg
#align(right)[Immelborn, 12. Mai 2026]
*Abnahmeerklärung: Meilenstein 2 (Tarifrechner), Projekt Kundenportal NEO, Bestellung 4711-0932*

Sehr geehrte Damen und Herren,

das Werk wurde von uns in der Zeit vom 20.04. bis 08.05.2026 geprüft. Wesentliche Mängel haben wir nicht festgestellt. Wir erklären hiermit die Abnahme. Den Teilbetrag von 46.200,00 € netto können Sie in Rechnung stellen.

Mit freundlichen Grüßen

#pen(w: 80pt) \ i. V. Gunnar Ebershagen \ Leiter IT und Prozesse
"""
    return text(
        "immelborn",
        ty(body, "Libertinus Serif", 11),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Stadtwerke Immelborn GmbH",
            project="Kundenportal NEO",
            milestone="Meilenstein 2 (Tarifrechner)",
            signatory_name="Gunnar Ebershagen",
            signatory_title="Leiter IT und Prozesse",
            signature_date="2026-05-12",
            amount="46200.00 EUR",
            po_number="4711-0932",
        ),
    )


def verweigerung() -> Paper:
    """Brief, mit dem die Abnahme verweigert wird."""
    k = Look("Times-Roman", "Times-Bold", 11)
    story = [
        k.p("<b>Orthopädische Klinik Falkenhagen gGmbH</b>, Verwaltungsdirektion"),
        sp(20),
        k.p("An die<br/>Medisoft Brauer AG<br/>Kassel"),
        k.p("Falkenhagen, 03.02.2026", align=2),
        k.h(
            "OP-Planung digital, Projekt-Nr. 25/1189: Abnahme der Stufe &bdquo;Ressourcenkalender&ldquo;",
            12,
        ),
        k.p("Sehr geehrter Herr Dr. Brauer,"),
        k.p(
            "Ihrer Aufforderung zur Abnahme vom 19.01.2026 können wir nicht entsprechen. Bei der Erprobung wurden Säle doppelt belegt, ohne dass das System warnte; außerdem gingen Notfalleinträge beim Schichtwechsel verloren. Das sind wesentliche Mängel. Die Abnahme wird daher verweigert.",
            align=4,
        ),
        k.p(
            "Wir setzen Ihnen zur Nachbesserung eine Frist bis zum 06.03.2026. Die Schlussrate bleibt bis dahin zurückbehalten.",
            align=4,
        ),
        k.p("Hochachtungsvoll"),
        Ink("hedw str"),
        k.p("Hedwig Strothmann<br/>Verwaltungsdirektorin"),
    ]
    return text(
        "falkenhagen",
        rl(story, margin=70),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Orthopädische Klinik Falkenhagen gGmbH",
            project="OP-Planung digital",
            project_code="25/1189",
            milestone="Ressourcenkalender",
            signatory_name="Hedwig Strothmann",
            signatory_title="Verwaltungsdirektorin",
            signature_date="2026-02-03",
        ),
    )


def teilabnahme() -> Paper:
    """Tabelle der Meilensteine; nur ein Teil des vierten wird abgenommen."""
    k = Look(size=9.5, accent="#333399")
    story = [
        k.h("Teilabnahmeprotokoll TA-4"),
        k.kv(
            [
                ("Auftraggeberin", "Versorgungskasse der Notare Nord"),
                ("Vorhaben", "Rentenbestand auf neue Plattform"),
                ("Projektnummer", "VKN-EVB-08"),
            ],
            110,
        ),
        k.table(
            [
                ["MS", "Inhalt", "Stand", "Wert"],
                ["M1", "Feinkonzept", "abgenommen 12.01.2026", "28.000,00 €"],
                ["M2", "Bestandsexport", "abgenommen 02.03.2026", "31.500,00 €"],
                ["M3", "Rechenkern", "Nachtest läuft", "52.000,00 €"],
                ["M4", "Bescheiddruck", "Gegenstand dieses Protokolls", "17.400,00 €"],
            ],
            (35, 150, 190, 90),
        ),
        k.p(
            "Von M4 Bescheiddruck werden die Bescheidarten Alters- und Witwenrente abgenommen. Nicht abgenommen ist die Bescheidart Erwerbsminderung; sie wird mit der Lieferung 2.3 erneut vorgelegt. Zur Zahlung freigegeben werden 12.000,00 € von 17.400,00 €."
        ),
        k.p(
            "<b>Prüfgrundlagen</b>: Pflichtenheft Version 3.2, Testkatalog Bescheide (211 Fälle), Druckmuster der Hausdruckerei. <b>Teilnehmende</b>: Frau Tiedemann, Herr Soltau (Revision), Frau Ahrens (Anbieterin). Die Prüfung dauerte vom 20. bis zum 24. April 2026."
        ),
        k.p(
            "Gewährleistung: Für den abgenommenen Teil beginnt die Frist mit dem Datum dieses Protokolls. Verteiler: Vorstand, Revision, Einkauf, Anbieterin."
        ),
        k.p("Hamburg, 27. April 2026"),
        Ink("korinna tie"),
        k.p("Korinna Tiedemann, Geschäftsführerin"),
    ]
    return text(
        "notare",
        rl(story),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Versorgungskasse der Notare Nord",
            project="Rentenbestand auf neue Plattform",
            project_code="VKN-EVB-08",
            milestone="M4 Bescheiddruck",
            signatory_name="Korinna Tiedemann",
            signatory_title="Geschäftsführerin",
            signature_date="2026-04-27",
            amount="12000.00 EUR",
            conditions=[
                "Nicht abgenommen ist die Bescheidart Erwerbsminderung; sie wird mit der Lieferung 2.3 erneut vorgelegt"
            ],
        ),
    )


def nachtrag() -> Paper:
    """Nachtrag mit Minderung, beauftragt."""
    k = Look("Times-Roman", "Times-Bold", 10.5)
    story = [
        k.h("Nachtragsvereinbarung Nr. N-05"),
        rule(),
        k.p(
            "zum Projekt 3340/24 &bdquo;Leitstand Biogasanlage Rehna&ldquo; zwischen der <b>Agrarenergie Rehna eG</b> (Auftraggeberin) und der <b>Prozessleittechnik Hübner GmbH</b> (Auftragnehmerin)."
        ),
        k.p(
            "1. Entfall der Fernwartung über Satellit: &minus; 6.850,00 EUR<br/>2. Zusätzlicher Bediener-Arbeitsplatz: + 2.940,00 EUR<br/>3. Änderung der Auftragssumme in Summe: <b>&minus; 3.910,00 EUR</b> (netto)<br/>4. Termine bleiben unverändert."
        ),
        k.p("Der Nachtrag wird beauftragt."),
        k.side(
            [k.p("Hübner, 18.08.2026"), Ink("huebner t"), k.p("Torsten Hübner")],
            [
                k.p("Rehna, 21.08.2026"),
                Ink("agrar w", color="#111111"),
                k.p("Wolfhard Griese, Vorstand"),
            ],
            style="box",
        ),
    ]
    return text(
        "rehna",
        rl(story, margin=65),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Agrarenergie Rehna eG",
            project="Leitstand Biogasanlage Rehna",
            project_code="3340/24",
            signatory_name="Wolfhard Griese",
            signatory_title="Vorstand",
            signature_date="2026-08-21",
            amount="-3910.00 EUR",
            change_order_number="N-05",
        ),
    )


def mail() -> Paper:
    """Freigabe per Mail."""
    k = Look("Courier", "Courier-Bold", 9)
    story = [
        k.p(
            "Von: Alrun Petersdorf &lt;petersdorf@museum-kreidefels.example&gt;<br/>An: projekt@lichtwerk-medien.example<br/>Datum: Mo., 9. Nov. 2026, 11:20<br/>Betreff: AW: Multimediaguide - Hörstationen Saal 1-4 fertig",
            size=9,
        ),
        rule(),
        k.p("Liebes Lichtwerk-Team,"),
        k.p(
            "wir sind gestern mit Kopfhörern durch alle vier Säle gegangen: wunderbar! Die Hörstationen Saal 1-4 sind von unserer Seite freigegeben, bitte stellen Sie die vereinbarten 9.750,00 EUR in Rechnung (Projekt-Nr. MK-26-14)."
        ),
        k.p("Herzliche Grüße<br/>Alrun Petersdorf<br/>Kuratorin | Museum Kreidefels"),
    ]
    return text(
        "kreidefels",
        rl(story),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Museum Kreidefels",
            project="Multimediaguide",
            project_code="MK-26-14",
            milestone="Hörstationen Saal 1-4",
            signatory_name="Alrun Petersdorf",
            signatory_title="Kuratorin",
            signature_date="2026-11-09",
            amount="9750.00 EUR",
        ),
    )


def swiss() -> Paper:
    """Schweizer Übergabeprotokoll, gültig, mit Franken."""
    body = r"""
= Werkübergabe und Abnahme nach SIA 118
#table(columns: (4cm, 1fr), stroke: (x: none, y: .3pt), [Bauherrschaft], [Genossenschaft Wohnen am Rotbach, Emmen], [Unternehmer], [Zgraggen Gebäudeautomation AG], [Objekt], [Sanierung Heizzentrale Rotbachweg], [Projekt-Nr.], [2208.3], [Teil], [Regelung Unterstation 2], [Schlusszahlung], [CHF 31'480.50])
#text(8.5pt)[Grundlagen: Werkvertragsurkunde, Leistungsverzeichnis, SIA-Norm 118 (2013), Protokoll der Funktionsprüfung vom 28. August 2026. Anwesend: Bauherrschaft, Bauleitung (Hr. Kaufmann), Unternehmer. Übergebene Unterlagen: Revisionspläne zweifach, Betriebsanleitung, Passwortliste im verschlossenen Umschlag.]

Die gemeinsame Prüfung vom 4. September 2026 hat keine Mängel ergeben. Das Werk gilt mit dem heutigen Tag als abgenommen; die Rügefrist von zwei Jahren beginnt zu laufen.

Emmen, 4. September 2026
#grid(columns: (1fr, 1fr), [#pen(w: 70pt) \ U. Zgraggen, Unternehmer], [#pen(w: 85pt, h: 28pt, c: black) \ Verena Odermatt, Präsidentin \ für die Bauherrschaft])
"""
    return text(
        "rotbach",
        ty(body, "Liberation Sans Narrow", 11),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Genossenschaft Wohnen am Rotbach, Emmen",
            project="Sanierung Heizzentrale Rotbachweg",
            project_code="2208.3",
            milestone="Regelung Unterstation 2",
            signatory_name="Verena Odermatt",
            signatory_title="Präsidentin",
            signature_date="2026-09-04",
            amount="31480.50 CHF",
        ),
    )


def austrian() -> Paper:
    """Österreichisches Übernahmeprotokoll, nur der Lieferant hat unterschrieben."""
    k = Look(size=10)
    story = [
        k.h("ÜBERNAHMEPROTOKOLL", align=1),
        k.p("Lagerverwaltung Neu, Projektnummer 19-4420", align=1),
        k.table(
            [
                ["Auftraggeber", "Grünkogel Molkerei reg. Gen.m.b.H."],
                ["Auftragnehmer", "Habicher Logistiksysteme GmbH, Steyr"],
                ["Leistungsabschnitt", "AP 3 Kommissionierung"],
                ["Übernahmeentgelt", "EUR 22.900,00"],
            ],
            (150, 320),
            head=False,
        ),
        k.p(
            "Mit der beiderseitigen Unterfertigung gilt der Leistungsabschnitt als mängelfrei übernommen."
        ),
        sp(20),
        k.side(
            [Ink("habicher l"), rule(), k.p("Auftragnehmer<br/>Leopold Habicher, Jänner 2026")],
            [
                sp(24),
                rule(),
                k.p("Auftraggeber<br/>Ing. Mag. Notburga Reisinger<br/>Leiterin Logistik"),
            ],
            widths=(230, 230),
        ),
    ]
    return text(
        "gruenkogel",
        rl(story, margin=60),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Grünkogel Molkerei reg. Gen.m.b.H.",
            project="Lagerverwaltung Neu",
            project_code="19-4420",
            milestone="AP 3 Kommissionierung",
            signatory_name="Notburga Reisinger",
            signatory_title="Leiterin Logistik",
            amount="22900.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def twice() -> Paper:
    """Formular mit zwei angekreuzten Kästchen."""
    k = Look(size=10, accent="#7a3b00")
    story = [
        k.h("Abnahmeformular Konfiguration"),
        k.kv(
            [
                ("Kunde", Field("kunde", "Wäscherei Blaustrand OHG")),
                ("Projekt", Field("projekt", "Tourenplanung mobil")),
                ("Lieferumfang", Field("umfang", "Paket B: Fahrer-App")),
                ("Name", Field("name", "Ole Jessen")),
                ("Funktion", Field("funktion", "Betriebsleiter")),
                ("Datum", Field("datum", "17.06.2026", 90)),
            ],
            110,
            pad=4,
        ),
        k.p("Bitte genau eine Möglichkeit ankreuzen:"),
        k.table(
            [
                [Field("ja", on=True), "Abnahme wird erklärt"],
                [Field("nein", on=True), "Abnahme wird nicht erklärt"],
            ],
            (22, 300),
            "none",
            head=False,
        ),
        k.kv([("Unterschrift", Ink("ole jess"))], 110),
    ]
    return text(
        "blaustrand",
        rl(story),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Wäscherei Blaustrand OHG",
            project="Tourenplanung mobil",
            milestone="Paket B: Fahrer-App",
            signatory_name="Ole Jessen",
            signatory_title="Betriebsleiter",
            signature_date="2026-06-17",
        ),
        "form",
    )


def bestellung() -> Paper:
    """Eine Bestellung."""
    k = Look(size=9)
    story = [
        k.h("Bestellung 7700341", 16),
        k.p("Kirchhoff Federn GmbH &amp; Co. KG, Einkauf. Datum: 14.04.2026"),
        k.p("Lieferant: Ampère Prüftechnik GmbH. Projekt: Prüfstand Reihe 8"),
        k.table(
            [
                ["Pos.", "Artikel", "Menge", "Einzelpreis", "Gesamt"],
                ["10", "Messverstärker 8-Kanal", "2 St.", "3.120,00", "6.240,00"],
                ["20", "Inbetriebnahme vor Ort", "3 Tage", "1.180,00", "3.540,00"],
                ["", "Nettosumme EUR", "", "", "9.780,00"],
            ],
            (35, 220, 60, 80, 80),
        ),
        k.p(
            "Liefertermin KW 24. Zahlung 30 Tage nach Abnahme. Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig."
        ),
    ]
    return text(
        "kirchhoff",
        rl(story, landscape(A5), 35, dress=[foot("Amtsgericht Siegen HRA 0000")]),
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Kirchhoff Federn GmbH & Co. KG",
            project="Prüfstand Reihe 8",
            amount="9780.00 EUR",
            po_number="7700341",
        ),
    )


def void() -> Paper:
    """Ein unterschriebenes Protokoll, das für ungültig erklärt ist."""
    k = Look("Times-Roman", "Times-Bold", 11)
    story = [
        k.p(
            "<b>UNGÜLTIG, ersetzt durch Protokoll Rev. C vom 02.12.2026</b>",
            align=1,
            textColor="#aa0000",
        ),
        k.h("Abnahmeprotokoll Rev. B", 16),
        k.p(
            "Kunde: Theater an der Lenne<br/>Projekt: Untermaschinerie Steuerung<br/>Projektnummer: TL-61<br/>Abschnitt: Drehscheibe"
        ),
        k.p("Die Drehscheibe wird ohne Mängel abgenommen. Freigabe der Rate: 58.000,00 EUR."),
        Ink("theo br"),
        k.p("Theobald Brinkmann, Technischer Direktor, 24.11.2026"),
    ]
    return text(
        "lenne",
        rl(story, dress=[water("UNGÜLTIG", "#e8d0d0", 80)]),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Theater an der Lenne",
            project="Untermaschinerie Steuerung",
            project_code="TL-61",
            milestone="Drehscheibe",
            signatory_name="Theobald Brinkmann",
            signatory_title="Technischer Direktor",
            signature_date="2026-11-24",
            amount="58000.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def lieferschein() -> Paper:
    """Lieferschein mit Empfangsstempel, gescannt."""
    k = Look("Courier", "Courier-Bold", 10)
    story = [
        k.h("LIEFERSCHEIN 88-20417", 14),
        k.p(
            "Radebold Bürotechnik e.K.<br/>an: Steuerberatung Finkenwerder PartG mbB<br/>Ihre Bestell-Nr.: B-2026-77<br/>Projekt: Umzug Kanzlei"
        ),
        rule(),
        k.p("6 x Monitor 27 Zoll<br/>6 x Dockingstation<br/>1 x Aufbau und Inbetriebnahme vor Ort"),
        rule(),
        k.p("Ware vollständig und unbeschädigt erhalten, Aufbau in Ordnung:"),
        k.side(
            [Stamp("StB Finkenwerder", "EINGANG", "19. März 2026", color="#1a4a7a")],
            [Ink("c. mahnke"), k.p("Carsten Mahnke<br/>Büroleiter")],
            widths=(170, 170),
        ),
    ]
    return scanned(
        "finkenwerder",
        rl(story, A5, 35),
        Scanner(dpi=120, skew=1.4, noise=4, jpeg=38, seed=22),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Steuerberatung Finkenwerder PartG mbB",
            project="Umzug Kanzlei",
            signatory_name="Carsten Mahnke",
            signatory_title="Büroleiter",
            signature_date="2026-03-19",
            po_number="B-2026-77",
        ),
    )


def inbetriebnahme() -> Paper:
    """Zwei Seiten: Bericht als Text, unterschriebenes Blatt als Scan."""
    k = Look(size=10)
    first = rl(
        [
            k.h("Inbetriebnahmebericht"),
            k.p(
                "Anlage: Abwasserhebewerk Süd. Betreiber: Zweckverband Moorwasser. Unsere Kommission: 90-1175."
            ),
            k.table(
                [
                    ["Prüfung", "Ergebnis"],
                    ["Drehrichtung Pumpen 1-3", "i. O."],
                    ["Niveausonde", "i. O."],
                    ["Störmeldung an Leitstelle", "i. O."],
                ],
                (250, 120),
            ),
            k.p("Die Erklärung des Betreibers folgt auf Seite 2."),
        ]
    )
    second = rl(
        [
            k.h("Erklärung des Betreibers"),
            k.p("Kommission 90-1175, Abwasserhebewerk Süd"),
            k.p(
                "Der Zweckverband Moorwasser hat die Anlage in Betrieb genommen und übernimmt sie. Der Abschnitt Hebewerk mit Fernmeldung ist abgenommen. Fällig wird der Betrag von 14.640,00 EUR."
            ),
            k.p("Moorstedt, 8. Juli 2026"),
            Ink("iven c"),
            k.p("Iven Carstens<br/>Verbandsingenieur"),
        ]
    )
    how = Scanner(dpi=100, skew=0.8, noise=3, jpeg=36, seed=23)
    return Paper(
        "ma-moorwasser",
        "a",
        "mixed",
        joined(first, scan(second, how)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Zweckverband Moorwasser",
            project="Abwasserhebewerk Süd",
            project_code="90-1175",
            milestone="Hebewerk mit Fernmeldung",
            signatory_name="Iven Carstens",
            signatory_title="Verbandsingenieur",
            signature_date="2026-07-08",
            amount="14640.00 EUR",
        ),
        joined(first, second),
    )


def terms() -> Paper:
    """Lange Erklärung mit Vorbehalt im Kleingedruckten der zweiten Seite."""
    k = Look("Times-Roman", "Times-Bold", 10)
    story = [
        k.h("Bestätigung der Leistungserbringung"),
        k.p(
            "Auftraggeber: Bundesverband Deutscher Seilbahner e. V.<br/>Projekt: Mitgliederverwaltung 2.0<br/>Leistung: Arbeitspaket Beitragsrechnung"
        ),
        k.p(
            "Der Auftraggeber bestätigt, dass die Leistung vertragsgemäß erbracht wurde und abgenommen ist. Für die Bestätigung gelten die umseitigen Erläuterungen."
        ),
        Ink("rosal v"),
        k.p("Rosalinde Vierthaler, Geschäftsstellenleiterin, 15.10.2026"),
        leaf(),
        k.p("<b>Erläuterungen</b>", 8),
        k.p(
            "1. Die Bestätigung ersetzt keine Rechnungsprüfung. 2. Gewährleistungsrechte bleiben unberührt. 3. Vertragssprache ist Deutsch.",
            7.5,
        ),
        k.p(
            "4. Abweichend von Nr. 2 steht diese Abnahme unter der Bedingung, dass der SEPA-Export bis 30.11.2026 vom Kreditinstitut zugelassen wird.",
            7.5,
        ),
    ]
    return text(
        "seilbahner",
        rl(story),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Bundesverband Deutscher Seilbahner e. V.",
            project="Mitgliederverwaltung 2.0",
            milestone="Arbeitspaket Beitragsrechnung",
            signatory_name="Rosalinde Vierthaler",
            signatory_title="Geschäftsstellenleiterin",
            signature_date="2026-10-15",
            conditions=["der SEPA-Export bis 30.11.2026 vom Kreditinstitut zugelassen wird"],
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        vob,
        leistungsnachweis,
        erklaerung,
        verweigerung,
        teilabnahme,
        nachtrag,
        mail,
        swiss,
        austrian,
        twice,
        bestellung,
        void,
        lieferschein,
        inbetriebnahme,
        terms,
    ):
        yield make()
