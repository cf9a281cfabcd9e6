"""German papers from Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, landscape

from sixty_eighth_hand.board import Sheet, Stamp, join, paper, shot, ty


def vob() -> Paper:
    """Record of a formal acceptance of building works; defects are reserved."""
    s = Sheet("Helvetica", 9.5, foot="Formblatt 442-B / Seite 1 von 1")
    s.h("Niederschrift über die förmliche Abnahme (§ 12 VOB/B)", 13)
    s.kv(
        ("Auftraggeber", "Stadtwerke Ellerbrück GmbH"),
        ("Auftragnehmer", "Tiefbau Rösner &amp; Sohn KG, Hameln"),
        ("Bauvorhaben", "Erneuerung Fernwärmetrasse Nordring"),
        ("Auftragsnummer", "SWE-2025-0731"),
        ("Bauabschnitt", "BA 2 Kreuzung Lindenallee"),
        ("Abrechnungssumme netto", "184.620,00 EUR"),
        ("Tag der Begehung", "08.09.2026"),
        grid=True,
    )
    s.tick(
        ("", "Die Leistung wird ohne Mängel abgenommen."),
        ("x", "Die Leistung wird unter Vorbehalt der nachstehenden Mängel abgenommen:"),
        ("", "Die Abnahme wird verweigert."),
    )
    s.grid(
        ("Nr.", "Mangel", "zu beseitigen bis"),
        ("1", "Asphaltanschluss an Schacht S14 nacharbeiten", "30.09.2026"),
        ("2", "Bestandsplan Blatt 7 nachreichen", "30.09.2026"),
        widths=(30, 300, 110),
    )
    s.sig(
        (
            "Für den Auftraggeber",
            "~Karin Döbler",
            "Karin Döbler, Leiterin Netzbau",
            "Ellerbrück, 08.09.2026",
        ),
        (
            "Für den Auftragnehmer",
            "~Uwe Rösner",
            "Uwe Rösner, Geschäftsführer",
            "Ellerbrück, 08.09.2026",
        ),
    )
    s.gap().p(
        "Die Verjährungsfrist für Mängelansprüche beträgt vier Jahre und beginnt am Tag nach der Begehung. Vertragsstrafen wurden nicht verwirkt. Übergeben wurden: Bestandspläne (ohne Blatt 7), Schweißprotokolle, Druckprüfprotokolle, Einweisungsnachweis. Verteiler: Netzbau, Einkauf, Auftragnehmer, Bauakte.",
        size=8,
    )
    return paper(
        "mj-vob-niederschrift",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Stadtwerke Ellerbrück GmbH",
            project="Erneuerung Fernwärmetrasse Nordring",
            project_code="SWE-2025-0731",
            milestone="BA 2 Kreuzung Lindenallee",
            signatory_name="Karin Döbler",
            signatory_title="Leiterin Netzbau",
            signature_date="2026-09-08",
            amount="184620.00 EUR",
            conditions=[
                "Asphaltanschluss an Schacht S14 nacharbeiten",
                "Bestandsplan Blatt 7 nachreichen",
            ],
        ),
    )


def short() -> Paper:
    """A few lines on a letterhead."""
    data = ty(r"""#set page(paper: "a5", flipped: true, margin: 1.6cm)
#set text(size: 11pt, lang: "de")
#text(fill: rgb("#803030"), 14pt)[*Brauhaus Sternwirt OG*] #h(1fr) Steyr, am 4. März 2026
#line(length: 100%)
*Übernahmebestätigung*

Hiermit bestätigen wir, dass die von der Firma Kältetechnik Aigner montierte Gärkelleranlage (Auftrag KA-5582) heute in Betrieb genommen und von uns mängelfrei übernommen wurde. Der Restbetrag von € 7.940,00 kann verrechnet werden.

#ink("Leopold Sternwirt") \
Leopold Sternwirt, Gesellschafter
""")
    return paper(
        "mj-uebernahme-a5",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Brauhaus Sternwirt OG",
            project="Gärkelleranlage",
            project_code="KA-5582",
            signatory_name="Leopold Sternwirt",
            signatory_title="Gesellschafter",
            signature_date="2026-03-04",
            amount="7940.00 EUR",
        ),
    )


def both() -> Paper:
    """Two boxes ticked that exclude each other."""
    s = Sheet("Times-Roman", 11, colour="#1a4d1a", head="Waldkirch Forsteinrichtung GbR")
    s.h("Abnahmebogen Inventurlos").kv(
        ("Kunde", "Gräfliche Forstverwaltung Tannhausen"),
        ("Vorhaben", "Betriebsinventur 2026"),
        ("Los", "Los 3 Hochlagen"),
        ("Vergütung", "11.375,00 €"),
        ("Auftragsnummer", "FV-118"),
    )
    s.p("Zutreffendes bitte ankreuzen (nur eine Angabe):").tick(
        ("x", "Das Los wird abgenommen."),
        ("x", "Das Los wird nicht abgenommen, Nachmessung erforderlich."),
    )
    s.gap(20).sig(
        ("~Albrecht Tann", "Albrecht Freudenstein", "Forstdirektor", "Tannhausen, 19.06.2026")
    )
    s.gap().p(
        "Grundlage: Aufnahmeanweisung vom Januar 2026. Stichprobenpunkte im Los: 412. Kontrollmessungen: 21. Die Datenträger verbleiben beim Auftragnehmer, bis die Vergütung bezahlt ist.",
        size=8,
    )
    return paper(
        "mj-inventurlos-zwei-kreuze",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Gräfliche Forstverwaltung Tannhausen",
            project="Betriebsinventur 2026",
            project_code="FV-118",
            milestone="Los 3 Hochlagen",
            signatory_name="Albrecht Freudenstein",
            signatory_title="Forstdirektor",
            signature_date="2026-06-19",
            amount="11375.00 EUR",
        ),
    )


def software() -> Paper:
    """Long acceptance protocol of a software module with a test table on two pages."""
    s = Sheet(
        "Helvetica", 9.5, colour="#00507a", head="Abnahmeprotokoll | Vertraulich | Version 1.0"
    )
    s.h("Abnahmeprotokoll", 18).kv(
        ("Auftraggeberin", "Kantonale Gebäudeversicherung Rheinau"),
        ("Auftragnehmerin", "Nordlicht Informatik AG, Wil"),
        ("Projekt", "Schadenportal NEXT"),
        ("Projektnummer", "P-30219"),
        ("Abnahmeobjekt", "Modul 4 Schätzungswesen"),
        ("Vergütung Modul", "CHF 128'400.00 (exkl. MWST)"),
    )
    s.h("1 Grundlage", 12).p(
        "Grundlage der Abnahme sind das Pflichtenheft vom 12. Januar 2026 und das Testkonzept. Die Abnahmetests fanden vom 17. bis 28. August 2026 in der Testumgebung der Auftraggeberin statt."
    )
    s.h("2 Testfälle", 12).grid(
        ("Testfall", "Gegenstand", "Ergebnis"),
        *(
            (f"TF-{n:03d}", what, "erfüllt")
            for n, what in enumerate(
                (
                    "Schätzung erfassen",
                    "Schätzung mutieren",
                    "Fotos anfügen",
                    "Stichtag ändern",
                    "Einsprache eröffnen",
                    "Verfügung drucken",
                    "Register abgleichen",
                    "Rollen und Rechte",
                    "Archivierung",
                    "Lasttest 200 Benutzende",
                    "Wiederanlauf",
                    "Mandantentrennung",
                ),
                401,
            )
        ),
        widths=(70, 280, 90),
    )
    s.h("3 Fehlerklassen", 12).p(
        "Fehler der Klasse 1 und 2: keine. Fehler der Klasse 4 (kosmetisch): drei, sie werden im Rahmen der Wartung behoben und hindern die Abnahme nicht."
    ).brk()
    s.h("4 Ergebnis", 12).p(
        "Die Auftraggeberin nimmt das Modul 4 Schätzungswesen ab. Die Gewährleistungsfrist beginnt mit dem Tag der Unterzeichnung durch die Auftraggeberin."
    )
    s.sig(
        (
            "Auftraggeberin",
            "~Regula Zumsteg",
            "Regula Zumsteg",
            "Bereichsleiterin Schätzung",
            "Rheinau, 2. September 2026",
        ),
        ("Auftragnehmerin", "~Timo Hess", "Timo Hess", "Projektleiter", "Wil, 31. August 2026"),
    )
    return paper(
        "mj-abnahme-modul",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Kantonale Gebäudeversicherung Rheinau",
            project="Schadenportal NEXT",
            project_code="P-30219",
            milestone="Modul 4 Schätzungswesen",
            signatory_name="Regula Zumsteg",
            signatory_title="Bereichsleiterin Schätzung",
            signature_date="2026-09-02",
            amount="128400.00 CHF",
        ),
    )


def refused() -> Paper:
    """Refusal of acceptance by registered letter."""
    s = Sheet("Times-Roman", 11, margin=72)
    s.p("Zweckverband Abwasser Mittlere Glane<br/>Am Klärwerk 1, 49176 Hilter").gap().p(
        "Per Einschreiben<br/>Elektro Vosskuhl GmbH<br/>Herrn Vosskuhl"
    ).p("23. Juli 2026", align=2)
    s.p(
        "<b>Maßnahme Notstromversorgung Pumpwerk Süd, Auftrag 4711-E-08<br/>Ihr Abnahmeverlangen vom 14.07.2026</b>",
        "Sehr geehrter Herr Vosskuhl,",
        "beim Probelauf am 21. Juli hat das Aggregat die Last der Pumpe 2 nicht übernommen; nach elf Sekunden schaltete die Anlage ab. Dies ist ein wesentlicher Mangel.",
        "Wir verweigern daher die Abnahme und fordern Sie auf, den Mangel bis zum 14. August 2026 zu beseitigen. Die Schlusszahlung in Höhe von 36.210,50 EUR halten wir bis dahin zurück.",
        "Mit freundlichen Grüßen",
    )
    s.sig(("~Henrike Brandes", "Henrike Brandes", "Verbandsingenieurin"))
    return paper(
        "mj-abnahmeverweigerung-brief",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Zweckverband Abwasser Mittlere Glane",
            project="Notstromversorgung Pumpwerk Süd",
            project_code="4711-E-08",
            signatory_name="Henrike Brandes",
            signatory_title="Verbandsingenieurin",
            signature_date="2026-07-23",
            amount="36210.50 EUR",
        ),
    )


def notice() -> Paper:
    """The vendor reports completion and asks for acceptance; nothing from the client."""
    data = ty(r"""#set page(margin: (left: 2.5cm, rest: 2cm))
#set text(font: "New Computer Modern", size: 10.5pt, lang: "de")
#align(right)[Akustikbau Lorenzen GmbH \ Flensburg, 11.05.2026]
#v(1.5cm)
Theater am Sund gGmbH \ Technische Direktion \ Stralsund
#v(1cm)
*Fertigstellungsanzeige* \ Bauvorhaben Kammerbühne, Auftrag AL-26-031

Sehr geehrte Damen und Herren,

wir zeigen Ihnen an, dass unsere Leistungen der Position 3, Schallschutztüren, am 8. Mai 2026 fertiggestellt wurden. Wir bitten um Abnahme innerhalb von zwölf Werktagen. Nach erfolgter Abnahme erlauben wir uns, den Betrag von 24.880,00 EUR netto in Rechnung zu stellen.

Freundliche Grüße \
Akustikbau Lorenzen GmbH \
(maschinell erstellt, ohne Unterschrift gültig)
""")
    return paper(
        "mj-fertigstellungsanzeige",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            None,
            "de",
            client="Theater am Sund gGmbH",
            project="Kammerbühne",
            project_code="AL-26-031",
            milestone="Position 3, Schallschutztüren",
            amount="24880.00 EUR",
        ),
    )


def stages() -> Paper:
    """A landscape table of several stages of which only one is released by this paper."""
    s = Sheet(
        "Helvetica",
        9,
        landscape(A4),
        colour="#4a148c",
        foot="Planungsgemeinschaft Ufermann + Kolb - Freigabeblatt LPH",
    )
    s.h("Freigabe Leistungsphasen").p(
        "Bauherr: Wohnungsgenossenschaft Eintracht Görlitz eG &nbsp;&nbsp; Projekt: Quartier Neißeblick &nbsp;&nbsp; Projekt-Nr. 2417"
    )
    s.grid(
        ("Leistungsphase", "Honorar netto", "Stand", "Freigabe"),
        (
            "LPH 2 Vorplanung",
            "41.300,00 €",
            "abgeschlossen 2025",
            "bereits freigegeben am 10.11.2025",
        ),
        ("LPH 3 Entwurfsplanung", "62.750,00 €", "vorgelegt 15.01.2026", "<b>freigegeben</b>"),
        ("LPH 4 Genehmigungsplanung", "12.900,00 €", "in Arbeit", "-"),
        ("LPH 5 Ausführungsplanung", "98.400,00 €", "nicht beauftragt", "-"),
        widths=(190, 110, 160, 200),
    )
    s.p("Mit diesem Blatt gibt der Bauherr die LPH 3 Entwurfsplanung ohne Einschränkung frei.").sig(
        ("~Martina Schirgis", "Martina Schirgis, Vorstand", "Görlitz, 03.02.2026")
    )
    s.gap().p(
        "Verteiler: Bauherr (2), Tragwerksplanung, Haustechnik, Brandschutz, Akte 2417. Die urheberrechtlichen Regelungen des Planungsvertrags gelten unverändert.",
        size=8,
    )
    return paper(
        "mj-freigabe-lph",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Wohnungsgenossenschaft Eintracht Görlitz eG",
            project="Quartier Neißeblick",
            project_code="2417",
            milestone="LPH 3 Entwurfsplanung",
            signatory_name="Martina Schirgis",
            signatory_title="Vorstand",
            signature_date="2026-02-03",
            amount="62750.00 EUR",
        ),
    )


def blank_protocol() -> Paper:
    """A Swiss SIA-like protocol, scanned, signed by the contractor only."""
    s = Sheet("Helvetica", 10, colour="#000000")
    s.h("Abnahmeprotokoll nach Norm (Werkvertrag)", 14).rule()
    s.kv(
        ("Bauherrschaft", "Stockwerkeigentümer Seehalde 12"),
        ("Objekt", "Liftersatz Haus B"),
        ("Unternehmer", "Aufzüge Brändli AG"),
        ("Auftrag Nr.", "WV 88-204"),
        ("Werkpreis", "Fr. 74'300.00"),
    )
    s.tick(
        ("", "Werk abgenommen, keine Mängel"),
        ("", "Werk abgenommen, unwesentliche Mängel gemäss Liste"),
        ("", "Abnahme zurückgestellt"),
    )
    s.gap().sig(
        ("Unternehmer", "^P. Brändli", "Paul Brändli, Inhaber", "Datum: 20.4.2026"),
        ("Bauherrschaft", "~", "Rosmarie Tobler, Verwaltung", "Datum:"),
    )
    return shot(
        "mj-liftersatz-scan",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Stockwerkeigentümer Seehalde 12",
            project="Liftersatz Haus B",
            project_code="WV 88-204",
            signatory_name="Rosmarie Tobler",
            signatory_title="Verwaltung",
            amount="74300.00 CHF",
            warnings=["partly_signed"],
        ),
        skew=1.1,
        jpeg=32,
    )


def event() -> Paper:
    """Acceptance of an exhibition stand with a stamp and a short hand-over text."""
    s = Sheet("Helvetica", 10.5, colour="#c2185b", head="Messebau Quadriga - Standübergabe")
    s.h("Standübergabeprotokoll", 17).p(
        "Messe: Polymera Köln 2026, Halle 7, Stand C21",
        "Aussteller: Rheinkunststoff Weiden AG",
        "Auftrag: MQ/26/455 &nbsp;&nbsp;&nbsp; Unsere Leistung: Phase Aufbau",
    )
    s.grid(
        ("Gewerk", "in Ordnung"),
        ("Doppelboden, Teppich", "ja"),
        ("Rückwände und Grafik", "ja"),
        ("Elektro, Prüfplakette", "ja"),
        ("Küche, Wasseranschluss", "ja"),
        widths=(250, 90),
    )
    s.p(
        "Der Stand wurde heute besichtigt und vom Aussteller so, wie er steht, übernommen. Mit der Übergabe werden 31.900 EUR fällig."
    ).add(Stamp(("RHEINKUNSTSTOFF WEIDEN AG", "Marketing"), 3, "#1b2f7a")).sig(
        ("~N. Falk", "Nadine Falk, Messeleitung", "Köln, den 12. Oktober 2026")
    )
    return paper(
        "mj-standuebergabe",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Rheinkunststoff Weiden AG",
            project="Polymera Köln 2026",
            project_code="MQ/26/455",
            milestone="Phase Aufbau",
            signatory_name="Nadine Falk",
            signatory_title="Messeleitung",
            signature_date="2026-10-12",
            amount="31900.00 EUR",
        ),
    )


def addendum() -> Paper:
    """A reduction of scope approved by the client: a negative sum."""
    s = Sheet("Courier", 9.5)
    s.h("Nachtrag N-03 (Minderleistung)", 14).kv(
        ("Auftraggeber", "Klinikum Ahrtal-Süd gGmbH"),
        ("Auftragnehmer", "MedIT Siebengebirge GmbH"),
        ("Projekt", "Einführung Pflegedokumentation"),
        ("Auftrag", "KAS-IT-0092"),
        left=120,
    )
    s.p(
        "Die Schulung der Außenstelle Adenau entfällt, da die Station geschlossen wird. Der Auftragswert ändert sich um -5.600,00 EUR auf 212.400,00 EUR.",
        "Genehmigt durch den Auftraggeber:",
    ).sig(("~Bernd Lützeler", "Bernd Lützeler", "Leiter IT", "16.01.2026"))
    s.gap().p(
        "Übrige Vertragsbestandteile bleiben unberührt. Der Schulungsplan wird vom Auftragnehmer angepasst und dem Betriebsrat vorgelegt.",
        size=8,
    )
    return paper(
        "mj-nachtrag-minder",
        s.pdf(),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Klinikum Ahrtal-Süd gGmbH",
            project="Einführung Pflegedokumentation",
            project_code="KAS-IT-0092",
            signatory_name="Bernd Lützeler",
            signatory_title="Leiter IT",
            signature_date="2026-01-16",
            amount="-5600.00 EUR",
            change_order_number="N-03",
        ),
    )


def hours() -> Paper:
    """Monthly record of services with the client's approval."""
    data = ty(r"""#set page(margin: 2cm)
#set text(size: 10pt, lang: "de")
= Leistungsnachweis Oktober 2026
Berater: Falk Oehme (Consulta Elbe) \ Kunde: Hafenlogistik Torgau GmbH \ Projekt: Einführung Yard-Management, PSP-Element H.2206.4 \ Bestellung: 4300118877
#table(columns: 4, stroke: none, inset: 5pt, table.hline(), [*KW*], [*Tage vor Ort*], [*Tage remote*], [*Tätigkeit*], table.hline(), [41], [2], [2,5], [Prozessaufnahme Tor 1], [42], [1], [3], [Konzept Zeitfenster], [43], [0], [4,5], [Konzept, Abstimmung], [44], [3], [1], [Workshop Disposition], table.hline())
Summe 17 Tage zu 980,00 EUR = *16.660,00 EUR*

Die aufgeführten Leistungen wurden erbracht und werden zur Abrechnung freigegeben.
#v(8pt)
Torgau, 03.11.2026 #h(1cm) #ink("Iris Pohlandt") \
#h(4.2cm) Iris Pohlandt, Leiterin Disposition
""")
    return paper(
        "mj-leistungsnachweis-kw",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Hafenlogistik Torgau GmbH",
            project="Einführung Yard-Management",
            project_code="H.2206.4",
            signatory_name="Iris Pohlandt",
            signatory_title="Leiterin Disposition",
            signature_date="2026-11-03",
            amount="16660.00 EUR",
            po_number="4300118877",
        ),
    )


def refused_hours() -> Paper:
    """A time record that the client sends back."""
    s = Sheet("Helvetica", 10, colour="#37474f")
    s.h("Stundennachweis Regie Nr. 27").p(
        "Firma: Gerüstbau Pichler, Wörgl",
        "Bauherr: Seilbahnen Hochkar Betriebs-GmbH",
        "Baustelle: Talstation Umbau, Auftrag B-1904",
    )
    s.grid(
        ("Tag", "Arbeiter", "Stunden", "Satz", "Betrag"),
        ("Mo 01.06.2026", "4", "32", "€ 54,00", "€ 1.728,00"),
        ("Di 02.06.2026", "4", "32", "€ 54,00", "€ 1.728,00"),
        ("Summe", "", "64", "", "€ 3.456,00"),
        widths=(110, 70, 70, 80, 90),
    )
    s.p("Prüfvermerk Bauherr:").tick(("", "anerkannt"), ("v", "nicht anerkannt")).p(
        "Begründung: Die Leistung ist in der Pauschale LG 12 enthalten, Regie war nicht angeordnet."
    ).sig(("~Georg Haslinger", "Georg Haslinger, Projektleiter Bau", "05.06.2026"))
    return paper(
        "mj-regie-nicht-anerkannt",
        s.pdf(),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "de",
            client="Seilbahnen Hochkar Betriebs-GmbH",
            project="Talstation Umbau",
            project_code="B-1904",
            signatory_name="Georg Haslinger",
            signatory_title="Projektleiter Bau",
            signature_date="2026-06-05",
            amount="3456.00 EUR",
        ),
    )


def mail() -> Paper:
    """A mail that accepts with a reservation."""
    s = Sheet("Helvetica", 10, foot="Gedruckt am 27.08.2026, 08:14")
    s.h("AW: Endfassung Lärmgutachten (Auftrag G-2608)", 12).kv(
        ("Von:", "Dr. Sabine Ullmer &lt;ullmer@weinsheim.example&gt;"),
        ("Gesendet:", "Mittwoch, 26. August 2026 16:47"),
        ("An:", "Büro Schallwerk"),
        left=70,
    ).rule()
    s.p(
        "Sehr geehrter Herr Katte,",
        "die Endfassung des Lärmgutachtens zum Bebauungsplan Mühlgärten liegt uns vor. Wir nehmen sie ab, allerdings unter der Voraussetzung, dass die Karte 5 mit dem aktuellen Kataster neu gerechnet wird. Die Schlussrate von 8.125,00 EUR geben wir insoweit frei.",
        "Mit freundlichem Gruß",
        "Dr. Sabine Ullmer<br/>Fachbereichsleiterin Bauleitplanung<br/>Verbandsgemeinde Weinsheim",
    )
    return paper(
        "mj-mail-laermgutachten",
        s.pdf(),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "de",
            client="Verbandsgemeinde Weinsheim",
            project="Bebauungsplan Mühlgärten",
            project_code="G-2608",
            milestone="Endfassung Lärmgutachten",
            signatory_name="Dr. Sabine Ullmer",
            signatory_title="Fachbereichsleiterin Bauleitplanung",
            signature_date="2026-08-26",
            amount="8125.00 EUR",
            conditions=["die Karte 5 mit dem aktuellen Kataster neu gerechnet wird"],
        ),
    )


def sow() -> Paper:
    """A service description of three pages with its total, signed by both."""
    s = Sheet(
        "Times-Roman", 10.5, head="Leistungsbeschreibung (SOW) 2026-11 zum Rahmenvertrag RV-77"
    )
    s.h("Leistungsbeschreibung").kv(
        ("Kunde", "Optik Jenaer Land AG"),
        ("Auftragnehmer", "Saalesoft GmbH"),
        ("Projekt", "Rückverfolgung Linsenfertigung"),
        ("SOW-Nummer", "2026-11"),
    )
    for title, text in (
        (
            "1 Gegenstand",
            "Der Auftragnehmer entwickelt eine Anwendung zur Rückverfolgung der Chargen vom Rohling bis zum Versand.",
        ),
        (
            "2 Mitwirkung",
            "Der Kunde stellt Testdaten, Zugänge und einen fachlichen Ansprechpartner bereit.",
        ),
        (
            "3 Abnahme",
            "Die Abnahme erfolgt je Teillieferung schriftlich; verweigert der Kunde die Abnahme, so nennt er die Gründe.",
        ),
    ):
        s.h(title, 12).p(text)
    s.brk().h("4 Vergütung", 12).grid(
        ("Teillieferung", "Betrag"),
        ("T1 Datenmodell", "18.000,00 EUR"),
        ("T2 Erfassung", "42.000,00 EUR"),
        ("T3 Auswertung", "27.500,00 EUR"),
        ("Gesamt", "87.500,00 EUR"),
        widths=(250, 120),
    )
    s.sig(
        ("Für den Kunden", "~Volker Amthor", "Volker Amthor, Einkaufsleiter", "Jena, 09.12.2025"),
        (
            "Für den Auftragnehmer",
            "~Lina Seyfarth",
            "Lina Seyfarth, Geschäftsführerin",
            "Halle, 05.12.2025",
        ),
    )
    return paper(
        "mj-leistungsbeschreibung",
        join(s.pdf()),
        truth(
            "statement_of_work",
            None,
            True,
            "de",
            client="Optik Jenaer Land AG",
            project="Rückverfolgung Linsenfertigung",
            project_code="2026-11",
            signatory_name="Volker Amthor",
            signatory_title="Einkaufsleiter",
            signature_date="2025-12-09",
            amount="87500.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """The family's papers."""
    for make in (
        vob,
        short,
        both,
        software,
        refused,
        notice,
        stages,
        blank_protocol,
        event,
        addendum,
        hours,
        refused_hours,
        mail,
        sow,
    ):
        yield make()
