"""German papers: Germany, Austria, Switzerland."""

from collections.abc import Iterator

from paper import Paper

from .board import Sheet
from .ink import (
    MONO,
    SANS,
    SERIF,
    Ink,
    hand,
    stamp,
    water,
)
from .press import (
    AC,
    CO,
    EM,
    IF,
    NO,
    OPEN,
    SOW,
    TS,
    YES,
    P,
    check,
    edges,
    field,
    free,
    put,
    scanned,
)


def vob() -> Paper:
    s = Sheet(
        SANS,
        9.5,
        55,
        under=edges(
            "Ingenieurbüro Tannhoff & Söhne · Objektüberwachung", "Abnahmeniederschrift · Seite {n}"
        ),
    )
    s.h("Niederschrift über die förmliche Abnahme nach § 12 VOB/B", 13)
    s.kv(
        [
            ("Auftraggeber", "Zweckverband Abwasser Oberes Rottal"),
            ("Auftragnehmer", "Bauunternehmung Kreilinger GmbH"),
            ("Baumaßnahme", "Neubau Regenüberlaufbecken RÜB 4"),
            ("Auftrags-Nr.", "ZV-2024-118"),
            ("Gewerk", "Los 2 - Betonarbeiten"),
            ("Ortstermin", "14. Oktober 2025, 9.30 Uhr"),
        ],
        look="grid",
    )
    s.p("Teilnehmer: Frau Wimmer (AG), Herr Kreilinger jun. (AN), Herr Tannhoff (Bauüberwachung)")
    s.t(
        [
            ["Nr.", "Mangel / Restleistung", "Frist"],
            ["1", "Kiesnest Achse C/3 sanieren", "31.10.2025"],
            ["2", "Fugenband am Einlauf nachverpressen", "31.10.2025"],
        ],
        (0.08, 0.67, 0.25),
    )
    s.p(
        "Die Leistung wird unter Vorbehalt der oben aufgeführten Mängel abgenommen. Die Gewährleistungsfrist beginnt heute. Die Schlusszahlung beträgt 48.215,60 EUR."
    )
    s.p(
        "<b>Übergebene Unterlagen:</b> Bestandspläne (2-fach), Betonierprotokolle, Prüfzeugnisse der Fugenbänder, Entsorgungsnachweise. Es fehlen keine Unterlagen."
    )
    s.p(
        "Mit der Abnahme geht die Gefahr auf den Auftraggeber über. Die Kosten der Mängelbeseitigung trägt der Auftragnehmer. Verteiler: AG, AN, Objektüberwachung, Akte."
    )
    s.p("Rottenegg, den 14. Oktober 2025", after=14)
    s.sign(
        [
            ("", Ink("wimmer"), "Katharina Wimmer, Geschäftsleiterin\nfür den Auftraggeber"),
            ("", Ink("kreil"), "M. Kreilinger\nfür den Auftragnehmer"),
        ]
    )
    return P(
        "vob-niederschrift",
        AC,
        IF,
        True,
        "de",
        s.make(),
        client="Zweckverband Abwasser Oberes Rottal",
        project="Neubau Regenüberlaufbecken RÜB 4",
        project_code="ZV-2024-118",
        milestone="Los 2 - Betonarbeiten",
        signatory_name="Katharina Wimmer",
        signatory_title="Geschäftsleiterin",
        signature_date="2025-10-14",
        amount="48215.60 EUR",
        conditions=["Kiesnest Achse C/3 sanieren", "Fugenband am Einlauf nachverpressen"],
    )


def nachweis() -> Paper:
    s = Sheet("Narrow", 10, 50)
    s.h("LEISTUNGSNACHWEIS", 18, color="#0b5a3c").p(
        "Ferdinand Achleitner IT-Beratung · Einsatzmonat Januar 2026"
    )
    s.kv(
        [
            ("Kunde", "Salzkammer Versicherung AG"),
            ("Projekt", "Ablösung Bestandssystem"),
            ("Auftragsnummer", "AB-90114"),
        ],
        0.2,
    )
    s.t(
        [
            ["Datum", "Tätigkeit", "Std."],
            ["07.01.", "Schnittstelle Inkasso, Analyse", "8,00"],
            ["08.01.", "Schnittstelle Inkasso, Umsetzung", "8,50"],
            ["14.01.", "Testdaten, Abstimmung Fachbereich", "7,25"],
            ["15.01.", "Fehlerbehebung Stornolauf", "8,00"],
            ["22.01.", "Übergabe an Betrieb", "6,00"],
            ["", "<b>Summe</b>", "<b>37,75</b>"],
        ],
        (0.15, 0.7, 0.15),
        look="lines",
        right=(2,),
    )
    s.p(
        "Abgerechnet wird je angefangene Viertelstunde. Reisezeiten sind im Stundensatz enthalten. Einwände sind binnen fünf Arbeitstagen zu erheben.",
        size=8,
    )
    s.p("Die aufgeführten Stunden wurden erbracht und werden hiermit sachlich bestätigt.", after=16)
    s.kv(
        [
            ("Bestätigt am", "02.02.2026"),
            ("durch", "Dr. Henriette Poschacher, Leiterin Anwendungsentwicklung"),
            ("Unterschrift Kunde", Ink("posch")),
        ],
        0.25,
        look="lines",
    )
    return P(
        "leistungsnachweis",
        TS,
        YES,
        True,
        "de",
        s.make(),
        client="Salzkammer Versicherung AG",
        project="Ablösung Bestandssystem",
        project_code="AB-90114",
        signatory_name="Dr. Henriette Poschacher",
        signatory_title="Leiterin Anwendungsentwicklung",
        signature_date="2026-02-02",
    )


def teil() -> Paper:
    s = Sheet("DV", 9, 60)
    s.h("Abnahmeerklärung (Teilabnahme)", 14).p(
        "Projekt Nr. 7.0441 · Werkvertrag zwischen der Gemeinde Oberhasli-Grund und der Firnweb AG, Thun"
    )
    s.p("Vorhaben: <b>Elektronischer Schalter</b>\nLieferobjekt: <b>Release 2.1</b>")
    s.t(
        [
            ["Modul", "Befund", "Entscheid"],
            ["Umzugsmeldung", "fehlerfrei", "abgenommen"],
            ["Hundesteuer", "fehlerfrei", "abgenommen"],
            ["Parkkarten", "Gebühren werden doppelt verbucht", "nicht abgenommen"],
        ],
        look="lines",
    )
    s.p(
        "Die Prüfung erfolgte am 18. und 19. November durch die Einwohnerdienste und die Finanzverwaltung anhand von 64 Testfällen. Die Testprotokolle sind abgelegt und können eingesehen werden. Die Gewährleistung für die abgenommenen Module beginnt am ersten Tag des Folgemonats."
    )
    s.p(
        "Für die abgenommenen Module wird die Zahlung von CHF 22'400.00 ausgelöst. Das Modul Parkkarten wird nach der Fehlerbehebung erneut geprüft.",
        after=20,
    )
    s.p("Grund, 27. November 2025").add(Ink("gemeinde", 120, 28)).p(
        "Reto Zurfluh\nGemeindeschreiber"
    )
    return P(
        "teilabnahme-gemeinde",
        AC,
        IF,
        True,
        "de",
        s.make(),
        client="Gemeinde Oberhasli-Grund",
        project="Elektronischer Schalter",
        project_code="7.0441",
        milestone="Release 2.1",
        signatory_name="Reto Zurfluh",
        signatory_title="Gemeindeschreiber",
        signature_date="2025-11-27",
        amount="22400.00 CHF",
        conditions=["Das Modul Parkkarten wird nach der Fehlerbehebung erneut geprüft"],
    )


def serverraum() -> Paper:
    def over(c, n):
        stamp(
            c,
            430,
            380,
            ["Klinikum Mühlgrund gGmbH", "Technische Abteilung", "Eing. 19. Sep. 2025"],
            "#224488",
            5,
            10,
        )

    s = Sheet(SERIF, 11, 65, over=over)
    s.h("Übergabe- und Abnahmeprotokoll", 18).p(
        "Anlage: Notstromversorgung Rechenzentrum Haus 7"
    ).rule()
    s.kv(
        [
            ("Auftraggeber", "Klinikum Mühlgrund gGmbH"),
            ("Errichter", "Elektro Vossberg KG, Lüneburg"),
            ("Kommission", "25-3307"),
            (
                "Übergeben wurden",
                "Schlüssel (4 Stück), Bedienungsanleitung, Prüfbuch, Messprotokolle",
            ),
        ]
    )
    s.p(
        "1. Der Probelauf unter Last über 60 Minuten verlief ohne Störung.\n2. Das Betriebspersonal (Herr Dettmer, Frau Yıldız) wurde eingewiesen.".replace(
            "ı", "i"
        )
    )
    s.p(
        "3. Mängel wurden nicht festgestellt. Die Anlage wird ohne Vorbehalt abgenommen. Die Verjährungsfrist für Mängelansprüche beginnt am 19.09.2025 und endet am 18.09.2029."
    )
    s.gap(60).add(Ink("server", 130, 32, "#1a1a1a")).p("________________________________").p(
        "Joachim Dettmer, Technischer Leiter\nMühlgrund, 19.09.2025"
    )
    data = s.make()
    return P(
        "uebergabe-notstrom",
        AC,
        YES,
        True,
        "de",
        scanned(data, skew=-1.1, seed=21, contrast=0.9),
        "scan",
        source=data,
        client="Klinikum Mühlgrund gGmbH",
        project="Notstromversorgung Rechenzentrum Haus 7",
        project_code="25-3307",
        signatory_name="Joachim Dettmer",
        signatory_title="Technischer Leiter",
        signature_date="2025-09-19",
    )


def zusatz() -> Paper:
    s = Sheet(SANS, 10, 55)
    s.t(
        [["Zusatzauftrag Nr. 04", "Umbau Weingut Sausalblick"]],
        (0.4, 0.6),
        tint="#f0e6f2",
        look="box",
    )
    s.p(
        "Bauherr: Weingut Sausalblick Hiebaum OG, Kitzeck     Planung: Architektur Lechthaler ZT GmbH     Projekt 1907"
    )
    s.t(
        [
            ["Pos.", "Leistung", "Betrag netto"],
            ["Z1", "Verkostungsraum: Akustikdecke in Lärche statt Gipskarton", "€ 11.380,-"],
            ["Z2", "Entfall Vorhangschiene", "- € 640,-"],
            ["", "<b>Änderung der Auftragssumme</b>", "<b>€ 10.740,-</b>"],
        ],
        (0.1, 0.6, 0.3),
        right=(2,),
    )
    s.p(
        "Der Fertigstellungstermin verschiebt sich um eine Woche. Wir sind mit der Ausführung und den Kosten einverstanden und erteilen den Zusatzauftrag.",
        after=20,
    )
    s.sign(
        [
            (
                "Für den Bauherrn",
                hand("Sepp Hiebaum", "Kristi", 26),
                "Josef Hiebaum, Gesellschafter\nKitzeck, 8. Mai 2026",
            ),
            ("Planung", Ink("lecht"), "Arch. Lechthaler"),
        ]
    )
    return P(
        "zusatzauftrag-weingut",
        CO,
        YES,
        True,
        "de",
        s.make(),
        client="Weingut Sausalblick Hiebaum OG",
        project="Umbau Weingut Sausalblick",
        project_code="1907",
        signatory_name="Josef Hiebaum",
        signatory_title="Gesellschafter",
        signature_date="2026-05-08",
        amount="10740.00 EUR",
        change_order_number="04",
    )


def brief() -> Paper:
    s = Sheet(SERIF, 11.5, 80)
    s.p("Domkapitel Sankt Wigbert\nBauhütte\nDomfreiheit 3, Halmstadt", align=2, after=30)
    s.p("An die\nRestaurierungswerkstatt Eibenschütz\nz. Hd. Frau Eibenschütz", after=20)
    s.p("Gegeben am zwölften März zweitausendsechsundzwanzig", after=20)
    s.p("<b>Chorfenster Süd, zweiter Bauabschnitt</b>", after=12)
    s.p("Sehr geehrte Frau Eibenschütz,")
    s.p(
        "am vergangenen Montag haben wir die drei wieder eingesetzten Felder gemeinsam mit der Denkmalpflege besichtigt. Es freut mich, Ihnen mitteilen zu können, dass das Domkapitel Ihre Arbeiten am zweiten Bauabschnitt als vertragsgemäß anerkennt und abnimmt."
    )
    s.p("Den Abschlag von 19.870,00 Euro weisen wir in dieser Woche an.", after=16)
    s.p("Mit freundlichen Grüßen").add(Ink("domkapitel", 125, 34)).p(
        "Dr. Leopold Harnisch\nDombaumeister"
    )
    return P(
        "brief-dombauhuette",
        AC,
        YES,
        True,
        "de",
        s.make(),
        client="Domkapitel Sankt Wigbert",
        project="Chorfenster Süd",
        milestone="zweiter Bauabschnitt",
        signatory_name="Dr. Leopold Harnisch",
        signatory_title="Dombaumeister",
        signature_date="2026-03-12",
        amount="19870.00 EUR",
    )


def regie() -> Paper:
    s = Sheet(MONO, 9, 45)
    s.p("RAPPORT  Sanitär Bösiger GmbH  6210 Sursee-Moos", bold=True, size=12).rule(2)
    s.p(
        "Auftrag   : 61-2207\nObjekt    : Mehrfamilienhaus Lindenrain 8\nBesteller : Baugenossenschaft Seematt\nDatum     : 16.06.2026"
    )
    s.t(
        [
            ["Arbeit", "Std", "Material"],
            ["Steigleitung 2.OG entleert, Absperrventil ersetzt", "3,5", "1 Ventil DN 25"],
            ["Druckprobe 10 bar, dicht", "1,0", "-"],
        ],
        (0.6, 0.12, 0.28),
        look="lines",
    )
    s.p("Arbeit ausgeführt, geprüft und in Ordnung befunden:").gap(6)
    s.t(
        [
            [hand("A. Bachofner", "Dkg", 14), "16.06.2026"],
            ["Besteller (Unterschrift)", "Datum"],
            ["Name: Astrid Bachofner, Hauswartin", ""],
        ],
        (0.6, 0.4),
        look="box",
        head=False,
    )
    return P(
        "rapport-sanitaer",
        AC,
        YES,
        True,
        "de",
        s.make(),
        client="Baugenossenschaft Seematt",
        project="Mehrfamilienhaus Lindenrain 8",
        project_code="61-2207",
        signatory_name="Astrid Bachofner",
        signatory_title="Hauswartin",
        signature_date="2026-06-16",
    )


def mail_ja() -> Paper:
    s = Sheet("DV", 9, 50)
    s.kv(
        [
            ("Von:", "Yannick Petersdorf | Hafenlogistik Ostmole"),
            ("An:", "Support@kranblick.example"),
            ("Datum:", "Donnerstag, 5. Februar 2026 11:32"),
            ("Betreff:", "AW: Freigabe Modul Zeitfensterbuchung"),
        ],
        0.15,
        tint="#eeeeee",
        look="lines",
    )
    s.p("Moin zusammen,").p(
        "die Kollegen vom Gate haben zwei Wochen lang mit der Zeitfensterbuchung gearbeitet, es läuft rund. Von unserer Seite ist das Modul damit freigegeben und abgenommen. Die Rechnung über 14.990,00 € könnt ihr zur Bestellung 8100-5527 stellen."
    )
    s.p(
        "Schöne Grüße von der Küste\n\nYannick Petersdorf\nLeiter Terminalbetrieb\nHafenlogistik Ostmole GmbH & Co. KG"
    )
    return P(
        "mail-hafen",
        EM,
        YES,
        None,
        "de",
        s.make(),
        client="Hafenlogistik Ostmole GmbH & Co. KG",
        milestone="Modul Zeitfensterbuchung",
        signatory_name="Yannick Petersdorf",
        signatory_title="Leiter Terminalbetrieb",
        signature_date="2026-02-05",
        amount="14990.00 EUR",
        po_number="8100-5527",
    )


def mail_nein() -> Paper:
    s = Sheet(
        SERIF, 11, 60, under=edges("Seite {n} von 1", "Gedruckt von: c.brandauer@edelkorn.example")
    )
    s.p("<b>Imagefilm - so nicht</b>", size=15).p(
        "Corinna Brandauer &lt;c.brandauer@edelkorn.example&gt;\nan: Studio Lichtung\n22.01.2026, 17:55 Uhr",
        size=9.5,
    ).rule()
    s.p("Lieber Herr Quirin,").p(
        "nach der internen Vorführung muss ich Ihnen leider sagen, dass wir die Schnittfassung 2 des Imagefilms nicht abnehmen. Die vereinbarten Aufnahmen aus der Backstube fehlen vollständig und die Sprecherin war nicht abgestimmt."
    )
    s.p("Bitte legen Sie bis zum 13. Februar eine neue Fassung vor.").p(
        "Freundliche Grüße\nCorinna Brandauer\nMarketingleitung, Edelkorn Bäckereien AG"
    )
    return P(
        "mail-imagefilm",
        EM,
        NO,
        None,
        "de",
        s.make(),
        client="Edelkorn Bäckereien AG",
        project="Imagefilm",
        milestone="Schnittfassung 2",
        signatory_name="Corinna Brandauer",
        signatory_title="Marketingleitung",
        signature_date="2026-01-22",
    )


def anzeige() -> Paper:
    s = Sheet(SANS, 10, 65)
    s.h("Fertigstellungsanzeige mit Abnahmevordruck", 14)
    s.p("Solarbau Hegewald eG, Niesky-Süd · Vorgang PV-0612 · 28. August 2025").rule()
    s.p("Sehr geehrte Damen und Herren der Molkerei Lausitzer Land GmbH,").p(
        "die Aufdachanlage Halle 3 (Bauteil: Wechselrichter und Zählerschrank) ist seit gestern fertig. Das Bauteil Modulfeld haben Sie bereits am 3. Juli 2025 abgenommen, dafür danken wir. Alle Prüfungen wurden bestanden und unsere Bauleitung hat die Leistung intern abgenommen. Bitte füllen Sie den folgenden Abschnitt aus und senden Sie ihn zurück. Dieses Schreiben wurde maschinell erstellt und trägt keine Unterschrift.",
        after=20,
    )
    s.h("Abschnitt für den Auftraggeber", 11).t(
        [
            [
                "Hiermit nehmen wir das Bauteil Wechselrichter und Zählerschrank ab.\n\n\nName in Druckschrift: ______________________     Datum: ______________\n\n\nUnterschrift: ______________________"
            ]
        ],
        look="box",
        head=False,
    )
    return P(
        "fertigstellungsanzeige-pv",
        AC,
        OPEN,
        False,
        "de",
        s.make(),
        client="Molkerei Lausitzer Land GmbH",
        project="Aufdachanlage Halle 3",
        project_code="PV-0612",
        milestone="Wechselrichter und Zählerschrank",
    )


def verweigert() -> Paper:
    s = Sheet(SANS, 11, 75)
    s.p("Schulverband Eidertal-Mitte\n- Bauamt -", bold=True, after=30).p(
        "Estrich- und Bodenbau Claasen\nWestring 41\n24790 Osterrade", after=24
    ).p("Eidertal, 30. April 2026", align=2)
    s.p(
        "<b>Abnahmeverweigerung\nBauvorhaben: Mensa Grundschule Haale, Auftrag 2026/045</b>",
        after=12,
    )
    s.p("Sehr geehrter Herr Claasen,").p(
        "bei der Begehung am 28. April wurde festgestellt, dass der Terrazzobelag im Speisesaal auf rund 60 m² hohl liegt und an vier Stellen gerissen ist. Es handelt sich um wesentliche Mängel."
    ).p(
        "Die Abnahme Ihrer Leistung wird deshalb verweigert. Wir fordern Sie auf, die Mängel bis zum 29. Mai 2026 zu beseitigen und uns danach einen neuen Termin vorzuschlagen."
    )
    s.p("Mit freundlichem Gruß\nim Auftrag").gap(14).add(Ink("verweigert", 140, 36)).p(
        "Wiebke Thomsen-Rau\nBauamtsleiterin"
    )
    data = s.make()
    return P(
        "abnahmeverweigerung",
        AC,
        NO,
        True,
        "de",
        scanned(data, skew=0.5, noise=5, shadow=True, seed=22),
        "scan",
        source=data,
        client="Schulverband Eidertal-Mitte",
        project="Mensa Grundschule Haale",
        project_code="2026/045",
        signatory_name="Wiebke Thomsen-Rau",
        signatory_title="Bauamtsleiterin",
        signature_date="2026-04-30",
    )


def entwurf() -> Paper:
    def draw(c):
        water(c, "ENTWURF", "#cfd8e8", 95)
        put(c, 55, 780, "Abnahmebescheinigung - Beratungsleistung", 15, SANS, True)
        y = 735
        for label, value in (
            ("Mandant", "Drachenfels Armaturen GmbH"),
            ("Projekt", "Lieferkettenprüfung"),
            ("Projektnummer", "LKP-26-09"),
            ("Arbeitspaket", "AP 3 Risikoanalyse Vorlieferanten"),
            ("Honorar", "27.650,00 EUR"),
        ):
            put(c, 55, y + 4, label)
            field(c, label, 180, y, 340, value)
            y -= 26
        for name, label in (
            ("ja", "Das Arbeitspaket wird abgenommen."),
            ("nein", "Das Arbeitspaket wird nicht abgenommen."),
        ):
            y -= 12
            check(c, name, 55, y)
            put(c, 76, y + 2, label)
            y -= 14
        y -= 30
        for label, value in (
            ("Name", "Ulrike Semmelroth"),
            ("Funktion", "Leiterin Einkauf"),
            ("Datum", ""),
            ("Unterschrift", ""),
        ):
            put(c, 55, y + 4, label)
            field(c, "z" + label, 180, y, 340, value)
            y -= 26
        put(c, 55, 60, "Entwurf zur Abstimmung, nicht zur Unterschrift", 8)

    return P(
        "bescheinigung-entwurf",
        AC,
        OPEN,
        False,
        "de",
        free(draw),
        "form",
        client="Drachenfels Armaturen GmbH",
        project="Lieferkettenprüfung",
        project_code="LKP-26-09",
        milestone="AP 3 Risikoanalyse Vorlieferanten",
        signatory_name="Ulrike Semmelroth",
        signatory_title="Leiterin Einkauf",
        amount="27650.00 EUR",
        warnings=["draft_or_void"],
    )


def doppelt() -> Paper:
    s = Sheet(SANS, 10.5, 60)
    s.h("Rückmeldung zur Lieferung", 16, color="#8a5a00").p(
        "Bitte genau ein Feld ankreuzen und unterschrieben zurücksenden an Lektorat Wortfuge, Graz.",
        size=9,
    )
    s.kv(
        [
            ("Kunde", "Alpenverlag Hochtor GmbH"),
            ("Titel", "Wanderführer Gesäuse, 3. Auflage"),
            ("Bestellung", "B-6642"),
            ("Lieferteil", "Fahnenkorrektur Kapitel 1-8"),
            ("Honorar", "€ 2.180,00"),
        ],
        look="lines",
    )
    s.ticks(
        [
            (True, "Wir sind einverstanden, die Lieferung ist angenommen."),
            (False, "Wir nehmen die Lieferung mit den beigefügten Änderungen an."),
            (True, "Wir nehmen die Lieferung nicht an."),
        ]
    )
    s.gap(10).sign(
        [
            ("", Ink("alpen"), "Unterschrift: Mag. Verena Stuhlpfarrer, Programmleiterin"),
            ("", None, "Datum: 21. Juli 2025"),
        ]
    )
    return P(
        "rueckmeldung-lektorat",
        AC,
        OPEN,
        True,
        "de",
        s.make(),
        client="Alpenverlag Hochtor GmbH",
        project="Wanderführer Gesäuse, 3. Auflage",
        milestone="Fahnenkorrektur Kapitel 1-8",
        signatory_name="Verena Stuhlpfarrer",
        signatory_title="Programmleiterin",
        signature_date="2025-07-21",
        amount="2180.00 EUR",
        po_number="B-6642",
    )


def auftrag() -> Paper:
    s = Sheet(
        SERIF, 10.5, 65, under=edges("Einzelauftrag EA-12 zum Rahmenvertrag RV-3308", "Seite {n}")
    )
    s.h("Einzelauftrag EA-12", 18).p(
        "zwischen der Stadtbad Unterelbe GmbH (Auftraggeberin) und der Prozesslotsen PartG (Auftragnehmerin)"
    )
    for title, text in (
        (
            "1  Gegenstand",
            "Die Auftragnehmerin begleitet die Einführung eines Dienstplans für die drei Bäder (Projekt Dienstplan Bäder).",
        ),
        (
            "2  Leistungen",
            "Ist-Aufnahme, Soll-Konzept, Schulung von zwölf Schlüsselpersonen, Begleitung im Probebetrieb.",
        ),
        (
            "3  Abnahme",
            "Jedes Ergebnis gilt als abgenommen, wenn die Auftraggeberin nicht binnen zehn Werktagen schriftlich widerspricht.",
        ),
        (
            "4  Vergütung",
            "Festpreis 36.400,00 EUR zuzüglich Umsatzsteuer, zahlbar in drei gleichen Raten.",
        ),
        ("5  Laufzeit", "1. März bis 31. August 2026"),
    ):
        s.h(title, 11, 3).p(text)
    s.gap().sign(
        [
            (
                "Auftraggeberin",
                Ink("stadtbad"),
                "Malte Riemenschneider, Geschäftsführer\n17. Februar 2026",
            ),
            ("Auftragnehmerin", Ink("lotsen"), "I. Kowalke, Partnerin\n16. Februar 2026"),
        ]
    )
    return P(
        "einzelauftrag-baeder",
        SOW,
        None,
        True,
        "de",
        s.make(),
        client="Stadtbad Unterelbe GmbH",
        project="Dienstplan Bäder",
        project_code="EA-12",
        signatory_name="Malte Riemenschneider",
        signatory_title="Geschäftsführer",
        signature_date="2026-02-17",
        amount="36400.00 EUR",
    )


def papers() -> Iterator[Paper]:
    for one in (
        vob,
        nachweis,
        teil,
        serverraum,
        zusatz,
        brief,
        regie,
        mail_ja,
        mail_nein,
        anzeige,
        verweigert,
        entwurf,
        doppelt,
        auftrag,
    ):
        yield one()
