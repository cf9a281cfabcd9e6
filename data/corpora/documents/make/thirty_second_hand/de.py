"""German, Austrian and Swiss papers."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from thirty_second_hand.board import Sheet, made, ty

CERT = "acceptance_certificate"


def leistungsnachweis() -> bytes:
    s = Sheet(font="Helvetica", left=48)
    s.p("Quellwerk Beratung GmbH", 15, True, gap=0)
    s.p("Leistungsnachweis September 2026", 12, gap=10)
    s.kv([("Auftraggeber", "Nordharzer Molkerei eG"), ("Vorhaben", "Einführung Chargenrückverfolgung"),
          ("Projekt-Nr.", "NM-2026-044"), ("Berater", "Jost Ahrendt")], 110)  # fmt: skip
    s.tab([["Tag", "Tätigkeit", "Ort", "Std."], ["02.09.", "Workshop Rohmilchannahme", "Goslar", "8,00"],
           ["03.09.", "Auswertung, Protokoll", "remote", "6,50"], ["14.09.", "Datenmodell Charge/Silo", "remote", "8,00"],
           ["15.09.", "Datenmodell, Abstimmung mit IT", "remote", "7,25"], ["29.09.", "Probelauf Linie 2", "Goslar", "9,00"],
           ["", "Summe", "", "38,75"]], [60, 270, 80, 60])  # fmt: skip
    s.p(
        "Die Leistungen wurden vertragsgemäß erbracht und werden in obigem Umfang anerkannt.",
        gap=46,
    )
    s.ink(56, s.y, 201)
    s.ink(320, s.y, 202)
    s.line(48, s.y + 3, 200)
    s.line(312, s.y + 3, 200)
    s.at(48, s.y + 16, "Goslar, 01.10.2026 - Wiebke Tormählen", 9)
    s.at(48, s.y + 28, "Leiterin Qualitätssicherung, Auftraggeber", 9)
    s.at(312, s.y + 16, "30.09.2026 - Jost Ahrendt, Auftragnehmer", 9)
    return s.done()


def rapport() -> bytes:
    s = Sheet((842, 595), "Helvetica", 50)
    s.p("Stundenrapport KW 11/2026 (9. - 15. März)", 15, True)
    s.p("Seetal Planungsbüro AG, Hochdorf   |   Kundin: Stiftung Lindenhalde   |   Auftrag 5217   |   "
        "Umbau Tagesstätte", 10, gap=10)  # fmt: skip
    s.tab([["Mitarbeiterin", "Mo", "Di", "Mi", "Do", "Fr", "Total", "Ansatz CHF", "Betrag CHF"],
           ["Arnet Livia", "4.0", "8.4", "8.4", "-", "2.0", "22.8", "148.00", "3'374.40"],
           ["Bucher Reto", "-", "4.2", "4.2", "8.4", "-", "16.8", "126.00", "2'116.80"],
           ["Zusammen", "4.0", "12.6", "12.6", "8.4", "2.0", "39.6", "", "5'491.20"]],
          [150, 50, 50, 50, 50, 50, 60, 90, 110])  # fmt: skip
    s.p(
        "Visum Kundin: die aufgeführten Stunden sind geleistet worden und werden zur Verrechnung freigegeben.",
        gap=50,
    )
    for x, t in (
        (50, "Datum"),
        (220, "Name: Annelies Rüttimann, Leitung Betrieb"),
        (560, "Unterschrift"),
    ):
        s.line(x, s.y, 150 if x < 500 else 200)
        s.at(x, s.y + 13, t, 9)
    return s.done()


def leistungsschein() -> bytes:
    s = Sheet(font="Times-Roman", left=70)
    s.p("Leistungsschein Nr. LS-08", 17, True)
    s.p(
        "zum Rahmenvertrag zwischen der Havelstadt Versorgungs-AG und der Dreieck Netzplanung KG",
        11,
        gap=12,
    )
    for n, (h, t) in enumerate((
        ("Gegenstand", "Zielnetzplanung Fernwärme Südufer, bestehend aus Lastprognose, Trassenvergleich und Kostenschätzung."),
        ("Ergebnisse", "E1 Lastprognose, E2 Variantenbericht, E3 Vorzugstrasse mit Plänen im Maßstab 1:1000."),
        ("Abnahme", "Jedes Ergebnis wird binnen zwölf Werktagen nach Vorlage schriftlich abgenommen oder gerügt."),
        ("Vergütung", "Pauschal 71.900,00 EUR netto, zahlbar in drei gleichen Raten nach Abnahme von E1, E2 und E3."),
        ("Laufzeit", "1. April bis 31. Oktober 2026"),
    ), 1):  # fmt: skip
        s.p(f"{n}. {h}", 11.5, True, gap=1)
        s.p(t, 11.5, gap=8)
    s.y += 40
    s.ink(76, s.y, 211)
    s.ink(326, s.y, 212)
    s.line(70, s.y + 3, 190)
    s.line(320, s.y + 3, 190)
    s.at(70, s.y + 16, "Auftraggeberin, 20.03.2026")
    s.at(70, s.y + 29, "Gesine Marquardt, Prokuristin")
    s.at(320, s.y + 16, "Auftragnehmerin, 18.03.2026")
    s.at(320, s.y + 29, "Olaf Dreier, Komplementär")
    return s.done()


def uebergabe() -> bytes:
    s = Sheet(font="Helvetica", left=56)
    s.p("Übernahmebestätigung", 18, True, gap=2)
    s.p("Murtaler Gebäudetechnik Ges.m.b.H., Leoben", 10, gap=10)
    for label, name, value in (
        ("Auftraggeberin", "ag", "Marktgemeinde Hinterwald"), ("Objekt / Projekt", "obj", "Volksschule, Lüftung neu"),
        ("Auftragsnummer", "nr", "M-6630"), ("Übernommen wird", "was", "Bauteil Turnsaal"),
        ("Festgestellte Mängel", "mangel", "keine"), ("Teilrechnung, freigegeben in EUR", "sum", "38.760,00"),
    ):  # fmt: skip
        s.y += 28
        s.at(56, s.y, label)
        s.field(name, 240, s.y, 260, value)
    s.y += 30
    for name, text, on in (
        ("u1", "Die Leistung wird übernommen.", True),
        ("u2", "Die Übernahme wird abgelehnt.", False),
    ):
        s.y += 22
        s.check(name, 56, s.y, on)
        s.at(76, s.y, text)
    for label, name, value in (
        ("Name", "name", "Ferdinand Obergruber"),
        ("Funktion", "fkt", "Amtsleiter"),
        ("Datum", "dat", "28. Jänner 2026"),
    ):
        s.y += 28
        s.at(56, s.y, label)
        s.field(name, 240, s.y, 260, value)
    s.y += 44
    s.at(56, s.y, "Unterschrift der Auftraggeberin")
    s.ink(240, s.y, 221)
    s.line(236, s.y + 3, 200)
    return s.done()


def fertig() -> bytes:
    s = Sheet(font="Helvetica", left=64)
    s.at(380, 60, "Brunsiek Spezialtiefbau", 11, True)
    s.at(380, 74, "32105 Bad Salzuflen", 9)
    s.p("An die\nKlinikum Werretal gGmbH\nAbteilung Bau\n32049 Herford", gap=20)
    s.p("Fertigstellungsanzeige", 13, True)
    s.p("Bauvorhaben: Baugrubenverbau Haus E\nBestellung: 88-10442\nDatum: 6. August 2026", gap=10)
    s.p("Sehr geehrte Damen und Herren,\nhiermit zeigen wir an, dass unsere Leistungen vollständig und mangelfrei "
        "erbracht sind. Der Verbau kann als abgenommen gelten, sobald Sie uns dies unten bestätigen. Unsere "
        "Schlussrechnung über 143.255,80 EUR geht Ihnen dann zu.", gap=10)  # fmt: skip
    s.p("Mit freundlichen Grüßen", gap=34)
    s.ink(70, s.y, 231)
    s.p("Hartmut Brunsiek, Geschäftsführer", gap=20)
    s.c.rect(60, 842 - s.y - 110, 470, 110)
    s.y += 4
    s.p("Rückantwort - von der Auftraggeberin auszufüllen", 10, True)
    s.p("Wir haben die Leistung besichtigt und nehmen sie ab.", gap=28)
    s.p("Herford, den ____________        Unterschrift: ______________________", gap=4)
    s.p("in Druckschrift: ______________________", gap=0)
    return s.done()


def verweigert() -> bytes:
    s = Sheet(font="Helvetica", left=54)
    s.p("FORMBLATT 442-K   Ergebnis der Abnahmebegehung", 14, True, gap=12)
    s.tab([["Bauherr", "Kirchenkreis Altenwied"], ["Maßnahme", "Glockenstuhl St. Nikolai"], ["Vertrag", "KA 12/2025"],
           ["Auftragnehmer", "Zimmerei Lütjohann"], ["Begehung am", "11.05.2026"]], [130, 350], 10, False)  # fmt: skip
    s.p("Zutreffendes ankreuzen:", 10, True)
    for on, text in (
        (False, "Die Leistung wird abgenommen."),
        (False, "Die Leistung wird unter Vorbehalt der umseitigen Mängel abgenommen."),
        (True, "Die Abnahme wird wegen wesentlicher Mängel verweigert."),
    ):
        s.y += 18
        s.box(54, s.y, on)
        s.at(72, s.y - 1, text)
    s.y += 14
    s.p(
        "Teilnehmer: für den Bauherrn Superintendentin Brodersen, Küster Thode; für den Auftragnehmer Herr Lütjohann; "
        "Glockensachverständiger Dr. Feil. Unterlagen: Statik, Holzlieferscheine, Messprotokoll Feuchte."
    )
    s.p("Mängel: Eichenbalken der Westseite aus nassem Holz (31 % Feuchte); drei Zapfen ausgerissen; "
        "Läutewinkel nicht eingestellt. Neuer Termin nach Anzeige durch den Auftragnehmer.", gap=44)  # fmt: skip
    for x, seed, text in (
        (54, 241, "Superintendentin Heike Brodersen"),
        (310, 242, "Sönke Lütjohann, Auftragnehmer"),
    ):
        s.ink(x + 8, s.y, seed)
        s.line(x, s.y + 3, 210)
        s.at(x, s.y + 16, text, 9)
        s.at(x, s.y + 28, "11.05.2026", 9)
    return s.done()


def papers() -> Iterator[Paper]:
    yield made("abnahme-estrich", ty(
        """#align(center)[#text(15pt)[*A B N A H M E P R O T O K O L L*]\\ nach § 12 VOB/B]
#table(columns: (120pt, 1fr), [Auftraggeber], [Baugenossenschaft Elbtreue], [Auftragnehmer], [Estrich Pohlmann & Sohn], [Bauvorhaben], [Neubau Pestalozziring 14], [Auftrags-Nr.], [BE-3319], [Gewerk], [Los 7 Estricharbeiten])
Bei der heutigen Begehung war die Leistung im Wesentlichen vertragsgemäß. Sie wird abgenommen unter dem Vorbehalt, dass
+ die Randfuge im Treppenhaus bis 3. Juli 2026 nachgeschnitten wird,
+ das Aufheizprotokoll nachgereicht wird.
Gewährleistung: 5 Jahre ab heute. Einbehalt: keiner.
#v(20pt)
Magdeburg, 19. Juni 2026
#v(8pt)
#grid(columns: (1fr, 1fr), [«251»\\ Ines Kretzschmar\\ Bauleiterin der Auftraggeberin], [«252»\\ Udo Pohlmann\\ Auftragnehmer])
""".replace("der Auftraggeberin", "des Auftraggebers"), lang="de", size=11.5), truth(
        CERT, "accepted_with_conditions", True, "de", client="Baugenossenschaft Elbtreue",
        project="Neubau Pestalozziring 14", project_code="BE-3319", milestone="Los 7 Estricharbeiten",
        signatory_name="Ines Kretzschmar", signatory_title="Bauleiterin", signature_date="2026-06-19",
        conditions=["die Randfuge im Treppenhaus bis 3. Juli 2026 nachgeschnitten wird",
                    "das Aufheizprotokoll nachgereicht wird"]),
        how=Scanner(dpi=110, skew=-0.8, noise=3, jpeg=36, seed=31))  # fmt: skip
    yield made("leistungsnachweis-molkerei", leistungsnachweis(), truth(
        "timesheet_approval", "accepted", True, "de", client="Nordharzer Molkerei eG",
        project="Einführung Chargenrückverfolgung", project_code="NM-2026-044",
        signatory_name="Wiebke Tormählen", signatory_title="Leiterin Qualitätssicherung",
        signature_date="2026-10-01"))  # fmt: skip
    yield made("stundenrapport-ohne-visum", rapport(), truth(
        "timesheet_approval", "undecided", False, "de", client="Stiftung Lindenhalde",
        project="Umbau Tagesstätte", project_code="5217", signatory_name="Annelies Rüttimann",
        signatory_title="Leitung Betrieb", amount="5491.20 CHF"))  # fmt: skip
    yield made("mail-freigabe-messe", ty(
        """#text(13pt)[*AW: Standkonzept Fensterbau-Messe, Entwurfsphase*]
#grid(columns: (50pt, 1fr), row-gutter: 5pt, [Von], [Sabrina Vollmert (Holzglas Vollmert GmbH)], [An], [Thilo Krähenbühl], [Datum], [Di., 13. Januar 2026, 16:40])
#line(length: 100%, stroke: 0.4pt)
Hallo Herr Krähenbühl,

wir haben uns entschieden: Variante Blau, so wie am Montag gezeigt. Die Entwurfsphase ist damit von unserer Seite abgenommen, Sie können die zweite Rate (7.150,00 €) zu unserer Bestellung 2026-0017 in Rechnung stellen.

Über die Ausführungsplanung sprechen wir, wenn die Hallenpläne da sind.

Freundliche Grüße\\ Sabrina Vollmert\\ Geschäftsführerin
""", lang="de", font="DejaVu Sans", size=9), truth(
        "email", "accepted", None, "de", client="Holzglas Vollmert GmbH",
        project="Standkonzept Fensterbau-Messe", milestone="Entwurfsphase",
        signatory_name="Sabrina Vollmert", signatory_title="Geschäftsführerin",
        signature_date="2026-01-13", amount="7150.00 EUR", po_number="2026-0017"))  # fmt: skip
    yield made("mail-ablehnung-archiv", ty(
        """Von: "Reinhild Astner" <reinhild.astner@landesarchiv-tauern.example>\\
An: digi@scanhof.example\\
Gesendet: 24.11.2026 11:25\\
Betreff: Lieferung 4 Kartensammlung - nicht abgenommen

Sehr geehrter Herr Zwettler,

leider können wir die vierte Lieferung im Projekt Digitalisierung Kartensammlung nicht abnehmen. Bei 212 von 800 Blättern fehlt der Maßstabsbalken, und die Farbtafel liegt auf der falschen Seite. Bitte scannen Sie die betroffenen Blätter neu und liefern Sie Los 4 noch einmal vollständig an. Eine Freigabe der Rate erfolgt bis dahin nicht.

Mit freundlichen Grüßen\\
Reinhild Astner\\
Referatsleiterin Bestandserhaltung\\
Landesarchiv Tauern
""".replace("Los 4 noch", "diese noch"), lang="de", font="Liberation Mono", size=9.5), truth(
        "email", "rejected", None, "de", client="Landesarchiv Tauern",
        project="Digitalisierung Kartensammlung", milestone="Lieferung 4",
        signatory_name="Reinhild Astner", signatory_title="Referatsleiterin Bestandserhaltung",
        signature_date="2026-11-24"))  # fmt: skip
    yield made("nachtrag-spundwand", ty(
        """= Nachtragsvereinbarung Nr. 3
#text(9pt)[Vertrag 2024-W-071 #h(1fr) Ausfertigung für die Auftragnehmerin]

Zwischen dem *Wasser- und Schifffahrtsverein Unterelde* (Auftraggeber) und der *Lohmöller Wasserbau GmbH* (Auftragnehmerin) wird zum Projekt *Ersatzneubau Wehr Klötze* vereinbart:

/ § 1 Leistung: Die Spundwand wird auf 22 m um 1,50 m verlängert (Baugrundgutachten vom 4. Februar 2026).
/ § 2 Vergütung: Die Auftragssumme erhöht sich um 26.418,90 EUR netto auf 517.918,90 EUR netto.
/ § 3 Termine: Der Fertigstellungstermin verschiebt sich um acht Werktage.
/ § 4 Nachweise: Die Auftragnehmerin legt Rammprotokolle für jede Bohle vor. Erschütterungen werden an der Schleusenwärterwohnung gemessen; die Messwerte erhält die Bauüberwachung am selben Tag.
/ § 5 Abgeltung: Mit der vereinbarten Vergütung sind alle unmittelbaren und mittelbaren Folgen der Änderung abgegolten, auch für Baustellengemeinkosten.
/ § 6 Sonstiges: Im Übrigen bleibt der Vertrag unverändert. Die Kalkulation vom 20. Februar 2026 ist Anlage 1.
#v(26pt)
#table(columns: (1fr, 1fr), stroke: none, [«261»], [«262»], [Dr. Knut Wellmann, Vorsitzender\\ für den Auftraggeber\\ Parchim, 2. März 2026], [Silke Lohmöller, Geschäftsführerin\\ für die Auftragnehmerin\\ Dömitz, 26. Februar 2026])
""", lang="de", font="Liberation Serif", size=11.5, margin="2.5cm"), truth(
        "change_order", "accepted", True, "de", client="Wasser- und Schifffahrtsverein Unterelde",
        project="Ersatzneubau Wehr Klötze", project_code="2024-W-071", signatory_name="Dr. Knut Wellmann",
        signatory_title="Vorsitzender", signature_date="2026-03-02", amount="26418.90 EUR",
        change_order_number="3"))  # fmt: skip
    yield made("leistungsschein-fernwaerme", leistungsschein(), truth(
        "statement_of_work", None, True, "de", client="Havelstadt Versorgungs-AG",
        project="Zielnetzplanung Fernwärme Südufer", project_code="LS-08",
        signatory_name="Gesine Marquardt", signatory_title="Prokuristin",
        signature_date="2026-03-20", amount="71900.00 EUR"))  # fmt: skip
    yield made("uebernahme-turnsaal", uebergabe(), truth(
        CERT, "accepted", True, "de", client="Marktgemeinde Hinterwald", project="Volksschule, Lüftung neu",
        project_code="M-6630", milestone="Bauteil Turnsaal", signatory_name="Ferdinand Obergruber",
        signatory_title="Amtsleiter", signature_date="2026-01-28", amount="38760.00 EUR"),
        form="form")  # fmt: skip
    yield made("brief-datum-in-worten", ty(
        """#align(center)[#text(14pt)[STIFTSBIBLIOTHEK SANKT ODO]]
#v(14pt)
An die Werkstatt für Buchrestaurierung Helene Zumthor

*Abnahmeerklärung zum Vorhaben Restaurierung der Chorbücher (Vertrag O-119)*

Die Bibliothek hat die Bände 5 bis 8 zurückerhalten und geprüft. Einbände, Lagen und Schliessen sind so hergestellt, wie es das Schadensprotokoll verlangt. Die zweite Etappe wird hiermit ohne Einschränkung abgenommen und das auf sie entfallende Honorar von CHF 24'600.00 zur Zahlung angewiesen.

Gegeben am neunten April zweitausendsechsundzwanzig.
#v(16pt)
#align(right)[«271»\\ P. Gallus Imhasly\\ Stiftsbibliothekar]
""", lang="de", font="Libertinus Serif", size=12.5, margin="3cm"), truth(
        CERT, "accepted", True, "de", client="STIFTSBIBLIOTHEK SANKT ODO",
        project="Restaurierung der Chorbücher", project_code="O-119", milestone="zweite Etappe",
        signatory_name="Gallus Imhasly", signatory_title="Stiftsbibliothekar",
        signature_date="2026-04-09", amount="24600.00 CHF"))  # fmt: skip
    yield made("fertigstellungsanzeige-verbau", fertig(), truth(
        CERT, "undecided", False, "de", client="Klinikum Werretal gGmbH",
        project="Baugrubenverbau Haus E", po_number="88-10442", amount="143255.80 EUR",
        warnings=["partly_signed"]))  # fmt: skip
    yield made("teilabnahme-software", ty(
        """#block(fill: luma(235), width: 100%, inset: 12pt)[#text(16pt)[Teilabnahme] #h(1fr) Projekt 31-904]
*Kunde:* Rheinland Tierkrankenkasse VVaG\\ *Projekt:* Ablösung Beitragsabrechnung\\ *Lieferant:* Codewiese AG
#table(columns: (auto, 1fr, auto), [*Paket*], [*Inhalt*], [*Entscheidung*], [P1], [Vertragsbestand], [abgenommen], [P2], [Beitragslauf], [abgenommen], [P3], [Mahnwesen], [zurückgestellt])
Abgenommen werden nur die Pakete P1 und P2. Das Paket P3 bleibt von dieser Abnahme ausgenommen; es wird nach Behebung des Fehlers 2087 (doppelte Mahngebühr) erneut vorgelegt. Freigegeben werden 52.300,00 EUR.
#v(18pt)
Düsseldorf, 17.12.2026 #h(20pt) «281» #h(10pt) Bertram Quast, Bereichsleiter Bestand
""", lang="de", font="Liberation Sans", size=10.5), truth(
        CERT, "accepted_with_conditions", True, "de", client="Rheinland Tierkrankenkasse VVaG",
        project="Ablösung Beitragsabrechnung", project_code="31-904", milestone="Pakete P1 und P2",
        signatory_name="Bertram Quast", signatory_title="Bereichsleiter Bestand",
        signature_date="2026-12-17", amount="52300.00 EUR",
        conditions=["Das Paket P3 bleibt von dieser Abnahme ausgenommen"]))  # fmt: skip
    yield made("protokoll-ungueltig", ty(
        """#mark(a: -25deg, s: 68pt, c: rgb("#e9b9b9"))[UNGÜLTIG]
#text(9pt, fill: rgb("#a00000"))[Revision B - ersetzt durch Revision C vom 22.07.2026, bitte vernichten]
= Werksabnahme (FAT)
#kv([Besteller], [Papierfabrik Aumühle GmbH & Co. KG], [Projekt], [Rollenpacker Linie 4], [Kommission], [K 70518], [Hersteller], [Ettlin Fördertechnik AG])
Die Prüfungen nach Liste 3.1 bis 3.9 wurden im Werk Sursee durchgeführt. Die Anlage wird zum Versand freigegeben und gilt im Sinne von Ziffer 8 des Liefervertrags als vorabgenommen.
#v(24pt)
#grid(columns: (1fr, 1fr), [«291»\\ Rolf Degenkolb\\ Projektingenieur, Besteller\\ 15.07.2026], [«292»\\ Marco Ettlin\\ Leiter Montage\\ 15.07.2026])
""", lang="de", font="Liberation Sans"), truth(
        CERT, "undecided", True, "de", client="Papierfabrik Aumühle GmbH & Co. KG",
        project="Rollenpacker Linie 4", project_code="K 70518", signatory_name="Rolf Degenkolb",
        milestone="Werksabnahme (FAT)", signatory_title="Projektingenieur",
        signature_date="2026-07-15", warnings=["draft_or_void"]))  # fmt: skip
    yield made("montageschein", ty(
        """#text(17pt)[*Kälte-Krause*] #h(1fr) Montageschein *55-2093*
#line(length: 100%)
Kunde: Hotel Seeblick Plön, Inh. Familie Harmsen #h(1fr) Auftrag: 2026/418\\
Einsatz: Kühlzelle Küche Nord, Aggregat getauscht, Probelauf 4 Std. bei +2 °C\\
Material: 1 Verflüssigungssatz, 6 m Kupferrohr, 2,4 kg Kältemittel
#v(6pt)
Arbeitszeit 6,5 Std. #h(20pt) Anfahrt 1 x
#v(10pt)
Arbeiten ordnungsgemäß ausgeführt, Anlage funktioniert, Schein anerkannt:
#v(14pt)
#hw(f: "Kristi", s: 24pt)[Antje Harmsen] #h(30pt) Plön, #hw[5.10.2026]
#v(4pt)
Kunde (Name: Antje Harmsen) #h(60pt) Ort, Datum
#v(20pt)
Monteur: T. Sievers
""", lang="de", paper="a5", margin="1.2cm", size=10), truth(
        CERT, "accepted", True, "de", client="Hotel Seeblick Plön", project="Kühlzelle Küche Nord",
        project_code="2026/418", signatory_name="Antje Harmsen", signature_date="2026-10-05"),
        how=Scanner(dpi=140, skew=1.6, noise=4, jpeg=36, contrast=0.85, seed=41))  # fmt: skip
    yield made("begehung-verweigert", verweigert(), truth(
        CERT, "rejected", True, "de", client="Kirchenkreis Altenwied", project="Glockenstuhl St. Nikolai",
        project_code="KA 12/2025", signatory_name="Heike Brodersen", signatory_title="Superintendentin",
        signature_date="2026-05-11"))  # fmt: skip
