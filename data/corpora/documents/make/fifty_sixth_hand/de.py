"""German, also from Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from fifty_sixth_hand.board import Check, Field, Ink, Tick, rl, scanned, stamped, tab, ty

LANG = "de"


def works() -> Iterator[Paper]:
    """Site papers."""
    data = ty(r"""
#align(center)[#text(size: 15pt, weight: "bold")[Abnahmeniederschrift]]
#table(columns: (3.4cm, 1fr), inset: 5pt, [Bauvorhaben], [Kita Sonnenhang, Neubau], [Auftraggeber], [Stadt Wiesbronn, Hochbauamt], [Auftragnehmer], [Dachwerk Öttl GmbH], [Gewerk / Auftrag], [Dachabdichtung, Auftrag Nr. 2025/0388-12], [Abnahmetermin], [#hand(s: 17pt)[19.03.2026, 10 Uhr]])
Anwesend: Brandauer (AG), Öttl (AN), Architekt Lindner, SiGeKo Rauh \
Vertragsgrundlage: VOB/B; Ausführungszeit 06.10.2025 bis 27.02.2026 \
Beginn der Verjährungsfrist für Mängelansprüche: 20.03.2026, Ende: 19.03.2030
#v(4pt)
#cb(false) Die Leistung wird ohne Vorbehalt abgenommen. \
#cb(true) Die Leistung wird unter Vorbehalt nachstehender Mängel abgenommen: \
#h(14pt) a) Attikablech an der Nordseite neu verschrauben \
#h(14pt) b) Dachablauf 4 reinigen und Laubfang einsetzen \
#cb(false) Die Abnahme wird verweigert.
#v(4pt)
Mängelbeseitigung bis: #hand(s: 17pt)[10.04.2026] #h(1cm) Schlussrechnungssumme: 86.412,50 €
#v(14pt)
#grid(columns: (1fr, 1fr), [#ink(12) \ Auftraggeber: Heike Brandauer, Projektleiterin], [#ink(19) \ Auftragnehmer: Sepp Öttl])
""", size="10.5pt")  # fmt: skip
    yield scanned("lx-de-dach", "a", data, truth(
        "acceptance_certificate", "accepted_with_conditions", True, LANG, client="Stadt Wiesbronn", project="Kita Sonnenhang, Neubau", project_code="2025/0388-12", milestone="Dachabdichtung",
        signatory_name="Heike Brandauer", signatory_title="Projektleiterin", signature_date="2026-03-19", amount="86412.50 EUR",
        conditions=("Attikablech an der Nordseite neu verschrauben", "Dachablauf 4 reinigen und Laubfang einsetzen")), skew=-0.8, seed=21)  # fmt: skip

    data = rl(
        ("#", "Nachtragsvereinbarung Nr. 3"), ("s", "zum Werkvertrag vom 12. August 2025"),
        tab([["Bauherrschaft", "Genossenschaft Lindenmatt, 3007 Bern"], ["Unternehmung", "Zgraggen Gebäudetechnik AG, 6460 Altdorf"], ["Objekt", "Überbauung Lindenmatt, Haus C"], ["Auftragsnummer", "LM-C-244"]], [40, 120], "under", 9.5),
        "<b>1. Gegenstand</b><br/>Anstelle der Gasheizung wird eine Erdsonden-Wärmepumpe eingebaut. Die Abbrucharbeiten am bestehenden Kamin entfallen.",
        "<b>2. Vergütung</b>",
        tab([["Pos.", "Bezeichnung", "Betrag CHF"], ["1", "Wärmepumpe samt Sonden, fertig installiert", "118'700.00"], ["2", "Minderleistung Gaskessel", "-41'250.00"], ["3", "Minderleistung Kaminabbruch", "-6'900.00"], ["", "Nachtragssumme netto", "70'550.00"]], [14, 100, 36]),
        "<b>3. Termine</b><br/>Die Inbetriebnahme verschiebt sich auf den 30. Oktober 2026. Alle übrigen Bestimmungen des Werkvertrags gelten weiter.", "<b>4. Unterlagen</b><br/>Beilagen: Offerte vom 2. April 2026, Schema Erdsonden Rev. 2, Bohrbewilligung des Kantons. Bei Widersprüchen geht dieser Nachtrag dem Werkvertrag vor.", "<b>5. Rechnungsstellung</b><br/>30 % bei Bohrbeginn, 60 % bei Inbetriebnahme, 10 % nach Vorlage der Revisionspläne. Skonto wird nicht gewährt.",
        6, tab([["Bern, 4. Mai 2026", "Altdorf, 29. April 2026"], [Ink(33), Ink(34)], ["Genossenschaft Lindenmatt<br/>Regula Aeschlimann, Präsidentin", "Zgraggen Gebäudetechnik AG<br/>Urs Zgraggen"]], [80, 80], "plain", 9.5), font="Times-Roman", size=11)  # fmt: skip
    yield Paper("lx-de-nachtrag-ch", "a", "text", data, truth(
        "change_order", "accepted", True, LANG, client="Genossenschaft Lindenmatt", project="Überbauung Lindenmatt, Haus C", project_code="LM-C-244",
        signatory_name="Regula Aeschlimann", signatory_title="Präsidentin", signature_date="2026-05-04", amount="70550.00 CHF", change_order_number="3"))  # fmt: skip

    data = rl(
        "<b>Klinikverbund Oberharz gGmbH</b><br/>Bauabteilung · Postfach 11 40 · 38670 Clausthal", 6, "Firma<br/>Elektro Quandt &amp; Söhne KG<br/>Am Hüttenteich 3<br/>38640 Goslar", 4, ("r", "Clausthal, den 27.01.2026"),
        ("b", "Neubau Notaufnahme, Vertrag KO-4410 – Ihr Nachtragsangebot NT 08 vom 9. Januar 2026"),
        "Sehr geehrter Herr Quandt,", "Ihr Nachtragsangebot NT 08 über 23.980,00 EUR für zusätzliche Brandschottungen haben wir geprüft. Die Schottungen sind in Position 03.02.0170 des Leistungsverzeichnisses bereits enthalten. Ein Anspruch auf weitere Vergütung besteht nicht; wir lehnen den Nachtrag daher dem Grunde nach ab.",
        "Bitte führen Sie die Arbeiten im Rahmen des Hauptvertrags ohne Unterbrechung weiter.", "Mit freundlichen Grüßen", Ink(44), "i. A. Thorsten Wiebke<br/>Leiter Technik und Bau", size=10.5, margin=25)  # fmt: skip
    yield Paper("lx-de-nachtrag-nein", "a", "text", data, truth(
        "change_order", "rejected", True, LANG, client="Klinikverbund Oberharz gGmbH", project="Neubau Notaufnahme", project_code="KO-4410",
        signatory_name="Thorsten Wiebke", signatory_title="Leiter Technik und Bau", signature_date="2026-01-27", amount="23980.00 EUR", change_order_number="NT 08"))  # fmt: skip

    def stamp(c: Canvas, _: int) -> None:
        stamped(
            c,
            330,
            250,
            ["MOLKEREI ALPGLÜCK eG", "Wareneingang", "Ware geprüft u. angenommen"],
            -6,
            "#1f3f9c",
        )

    data = rl(
        ("#", "LIEFERSCHEIN 70-55128"), "Pumpen Wachtler, Kempten", tab([["Lieferanschrift", "Molkerei Alpglück eG, Tor 2, 87561 Oberstdorf"], ["Ihre Bestellung", "B-2026-0417"], ["Projekt", "CIP-Anlage Erneuerung"], ["Versand", "04.06.2026, eigener Lkw"]], [36, 120], "cells"),
        tab([["Pos", "Artikel", "Menge"], ["1", "Kreiselpumpe W 40/160, Edelstahl", "3 St."], ["2", "Frequenzumrichter 5,5 kW", "3 St."], ["3", "Dichtungssatz", "6 St."]], [14, 110, 30]),
        "Ware vollständig und unbeschädigt erhalten und abgenommen:", 8, tab([["Datum", "Unterschrift Empfänger", "Name / Funktion"], ["05.06.2026", Ink(50, 110, 30), "Vroni Haslach, Lagerleiterin"]], [30, 60, 66], "cells", 10), deco=stamp)  # fmt: skip
    yield scanned("lx-de-lieferschein", "a", data, truth(
        "acceptance_certificate", "accepted", True, LANG, client="Molkerei Alpglück eG", project="CIP-Anlage Erneuerung",
        signatory_name="Vroni Haslach", signatory_title="Lagerleiterin", signature_date="2026-06-05", po_number="B-2026-0417"), skew=1.2, seed=9, noise=2.5)  # fmt: skip

    data = rl(
        ("#", "Inbetriebnahme- und Übergabeprotokoll Photovoltaik"),
        tab([["Kunde", Field("kunde", "Weingut Kräutner OG", 150), "Anlage", Field("anl", "PV-Anlage Presshaus", 150)], ["Auftrag", Field("auf", "SW-26-1093", 150), "Leistung", Field("kwp", "48,6 kWp", 150)]], [20, 62, 20, 62], "plain"),
        tab([["Prüfschritt", "i. O.", "n. i. O."], ["Isolationswiderstand gemessen", Check("p1", True), Check("p1n")], ["Wechselrichter parametriert", Check("p2", True), Check("p2n")], ["Anlagenmonitoring erklärt", Check("p3", True), Check("p3n")], ["Dokumentation übergeben", Check("p4", True), Check("p4n")]], [100, 20, 20]),
        tab([[Check("ueb", True), "Der Kunde übernimmt die Anlage ohne Beanstandung."], [Check("uebm"), "Der Kunde übernimmt die Anlage mit Mängeln lt. Beiblatt."], [Check("uebn"), "Der Kunde verweigert die Übernahme."]], [9, 130], "plain", 9.5),
        tab([["Auftragssumme brutto", Field("sum", "EUR 61.340,00", 120)], ["Ort, Datum", Field("dat", "Gols, 22. Mai 2026", 180)], ["Für den Kunden (Name, Funktion)", Field("nam", "Maria Kräutner, Geschäftsführerin", 240)], ["Unterschrift (getippt gilt)", Field("unt", "/s/ Maria Kräutner", 180)]], [54, 100], "plain", 9.5), color="#c2561b")  # fmt: skip
    yield Paper("lx-de-pv-form", "a", "form", data, truth(
        "acceptance_certificate", "accepted", True, LANG, client="Weingut Kräutner OG", project="PV-Anlage Presshaus", project_code="SW-26-1093",
        signatory_name="Maria Kräutner", signatory_title="Geschäftsführerin", signature_date="2026-05-22", amount="61340.00 EUR"))  # fmt: skip


def office() -> Iterator[Paper]:
    """Timesheets, a payment plan, hand-overs, a mail, a notice, an invoice."""
    data = ty(r"""
#grid(columns: (1fr, auto), text(size: 16pt)[Leistungsnachweis], [Juli 2026])
#kv([Auftraggeber], [Versa Rückversicherung SE], [Projekt], [Ablösung Solvency-Datenhaltung], [Einzelauftrag], [EA 2026-117], [Berater], [Dipl.-Inf. Cornelius Bötticher])
#v(4pt)
#table(columns: (auto, auto, 1fr), stroke: 0.3pt, [Datum], [Std.], [Tätigkeit], [01.07.], [8,00], [Datenmodell Passiva], [02.07.], [7,50], [Datenmodell Passiva], [06.07.], [8,00], [Ladestrecken, Testfälle], [07.07.], [8,25], [Ladestrecken], [08.07.], [6,00], [Abstimmung Aktuariat], [Summe], [37,75], [zu 118,00 €/h = 4.454,50 € netto])
Die Leistungen wurden wie aufgeführt erbracht und werden zur Abrechnung freigegeben.
#v(6pt)
#grid(columns: (1fr, 1fr), [31.07.2026 #h(6pt) #ink(15) \ Dr. Annegret Silbermann \ Teamleiterin Datenmanagement \ (Auftraggeber)], [31.07.2026 #h(6pt) #ink(16) \ Cornelius Bötticher \ (Auftragnehmer)])
""", font="Libertinus Serif", size="11pt")  # fmt: skip
    yield Paper("lx-de-leistung", "a", "text", data, truth(
        "timesheet_approval", "accepted", True, LANG, client="Versa Rückversicherung SE", project="Ablösung Solvency-Datenhaltung", project_code="EA 2026-117",
        signatory_name="Dr. Annegret Silbermann", signatory_title="Teamleiterin Datenmanagement", signature_date="2026-07-31", amount="4454.50 EUR"))  # fmt: skip

    data = rl(
        ("#", "Stundennachweis Bauüberwachung"), tab([["Auftraggeber", Field("ag", "Hafenbetriebe Nordstrand AöR"), "KW", Field("kw", "24/2026", 60)], ["Maßnahme", Field("ma", "Kaimauer Süd, 2. BA"), "Vertrag", Field("v", "HN 71-205", 80)], ["Mitarbeiter", Field("mi", "Jörn Petersen"), "", ""]], [26, 66, 20, 40], "plain"),
        tab([["Tag", "von", "bis", "Stunden"]] + [[t, Field("v" + t, a, 50), Field("b" + t, b, 50), Field("s" + t, s, 50)] for t, a, b, s in (("Mo", "07:00", "16:00", "8,5"), ("Di", "07:00", "16:00", "8,5"), ("Mi", "07:00", "12:00", "5,0"))], [24, 30, 30, 30]),
        "Summe der Stunden: 22,0", tab([[Check("anerk"), "Stunden anerkannt"], [Check("nicht"), "Stunden nicht anerkannt"]], [9, 100], "plain"),
        tab([["Bauherrenvertreterin", "Frauke Tönnies"], ["Datum", Field("dat")], ["Unterschrift", Field("unt")]], [44, 80], "plain"), font="Helvetica", size=9)  # fmt: skip
    yield Paper("lx-de-stunden-form", "a", "form", data, truth(
        "timesheet_approval", "undecided", False, LANG, client="Hafenbetriebe Nordstrand AöR", project="Kaimauer Süd, 2. BA", project_code="HN 71-205",
        signatory_name="Frauke Tönnies", signatory_title="Bauherrenvertreterin"))  # fmt: skip

    data = rl(
        ("#", "Zahlungs- und Meilensteinplan mit Freigabevermerk"), "Projekt: Hochregallager Mistelfeld (P-3091) &nbsp;&nbsp; Besteller: Körnerbrot Handels GmbH &nbsp;&nbsp; Lieferer: Intralog Wieser AG",
        tab([["MS", "Bezeichnung", "Anteil", "Betrag netto", "Soll", "Ist", "Freigabe Besteller"], ["1", "Auftragsbestätigung", "20 %", "312.000,00 €", "01.10.2025", "01.10.2025", "bezahlt"], ["2", "Freigabe Ausführungsplanung", "15 %", "234.000,00 €", "15.12.2025", "22.12.2025", "bezahlt"], ["3", "Montageende Regalstahl", "30 %", "468.000,00 €", "30.04.2026", "28.04.2026", "abgenommen, siehe unten"], ["4", "Leistungstest", "25 %", "390.000,00 €", "31.07.2026", "", "offen"], ["5", "Schlussabnahme", "10 %", "156.000,00 €", "30.09.2026", "", "offen"]], [12, 60, 20, 36, 28, 28, 54], tint="#cfe2f3"),
        "Vermerk vom 05.05.2026: Meilenstein 3 „Montageende Regalstahl“ ist erreicht und wird abgenommen. Die Rate ist zur Zahlung fällig.", ("s", "Allgemeines: Die Beträge verstehen sich zuzüglich Umsatzsteuer. Zahlungsziel 30 Tage. Meilenstein 4 setzt 72 Stunden ununterbrochenen Betrieb mit mindestens 180 Doppelspielen je Stunde voraus. Bürgschaft der Bank über 10 % bis zum Ablauf der Gewährleistung. Verteiler: Einkauf, Technik, Kreditorenbuchhaltung."),
        tab([[Ink(70, 110, 28)], ["Bertram Kolkwitz, Leiter Supply Chain, Körnerbrot Handels GmbH"]], [120], "plain", 9.5), page=landscape(A4))  # fmt: skip
    yield Paper("lx-de-zahlplan", "a", "text", data, truth(
        "acceptance_certificate", "accepted", True, LANG, client="Körnerbrot Handels GmbH", project="Hochregallager Mistelfeld", project_code="P-3091", milestone="Montageende Regalstahl",
        signatory_name="Bertram Kolkwitz", signatory_title="Leiter Supply Chain", signature_date="2026-05-05", amount="468000.00 EUR"))  # fmt: skip

    data = rl(
        ("c", "<b>Marktgemeinde Sankt Florentin am Inn</b>"), ("#c", "Übernahmeerklärung"), 4, ("j", "Die Marktgemeinde Sankt Florentin am Inn erklärt hiermit, den von der Raumwerk Zehetner ZT GmbH erstellten Bebauungsplan „Auweg-West“ (GZ 031-2/2025) übernommen zu haben. Die Planunterlagen sind vollständig und entsprechen dem Auftrag. Es bestehen keine Mängel."), ("j", "Das Honorar in Höhe von € 19.740,– kann in Rechnung gestellt werden."), 8, ("c", "Sankt Florentin, 17. Februar 2026"), ("c", "Für die Marktgemeinde"), 6, ("c", "gez. Ing. Leopold Wimberger"), ("c", "Bürgermeister"), font="Times-Roman", size=12, margin=30)  # fmt: skip
    yield Paper("lx-de-uebernahme-at", "a", "text", data, truth(
        "acceptance_certificate", "accepted", True, LANG, client="Marktgemeinde Sankt Florentin am Inn", project="Bebauungsplan „Auweg-West“", project_code="031-2/2025",
        signatory_name="Leopold Wimberger", signatory_title="Bürgermeister", signature_date="2026-02-17", amount="19740.00 EUR"))  # fmt: skip

    data = rl(
        tab([["Von:", "Samira Yıldız".replace("ı", "i") + " &lt;s.yildiz@nordlicht-buehnen.example&gt;"], ["An:", "projekt@tonundraum.example"], ["Datum:", "Mo, 13. Apr 2026 18:22 +0200"], ["Betreff:", "Freigabe AP 4 Beschallungskonzept"]], [24, 130], "cells", 9.5), 4, "Hallo zusammen,", "das überarbeitete Beschallungskonzept (Arbeitspaket 4, Projekt Saalsanierung, Auftrag 1187) passt so für uns. Hiermit nehmen wir es ab; ihr könnt die 8.650 EUR netto abrechnen.", "Viele Grüße aus dem Theater", "Samira Yildiz<br/>Technische Direktorin, Nordlicht Bühnen gGmbH", size=10)  # fmt: skip
    yield Paper("lx-de-mail-ton", "a", "text", data, truth(
        "email", "accepted", None, LANG, client="Nordlicht Bühnen gGmbH", project="Saalsanierung", project_code="1187", milestone="Beschallungskonzept",
        signatory_name="Samira Yildiz", signatory_title="Technische Direktorin", signature_date="2026-04-13", amount="8650.00 EUR"))  # fmt: skip

    data = rl(
        ("#", "Trassenwerk Ingenieure GmbH"), 4, "An die<br/>Kreiswerke Ammertal<br/>z. Hd. Herrn Egon Lutzenberger", ("r", "Tübingen, 8. Juni 2026"), ("b", "Fertigstellungsanzeige – Vermessung Radweg K 6917, Auftrag 26-0552"), "Sehr geehrter Herr Lutzenberger,", "wir zeigen an, dass unsere Leistungen zum oben genannten Auftrag seit dem 5. Juni 2026 vollständig erbracht sind. Das vereinbarte Honorar beträgt 13.275,00 €. Die Koordinatenlisten und Pläne liegen auf dem Austauschserver der Kreiswerke, das Festpunktfeld ist dauerhaft vermarkt; zwei Punkte am Bahnübergang wurden in Abstimmung mit der Straßenmeisterei versetzt. Wir bitten Sie, die Abnahme binnen zwölf Werktagen zu erklären.", "Freundliche Grüße", "Trassenwerk Ingenieure GmbH", size=10.5, margin=25, color="#006a6a")  # fmt: skip
    yield Paper("lx-de-fertig", "a", "text", data, truth(
        "acceptance_certificate", "undecided", None, LANG, client="Kreiswerke Ammertal", project="Vermessung Radweg K 6917", project_code="26-0552", amount="13275.00 EUR"))  # fmt: skip

    data = rl(
        ("#", "Abnahmeblatt Softwarelieferung"), tab([["Besteller: Papierwerke Rosenau AG", "Lieferung: Release 4.2 Rezepturverwaltung"], ["Projekt: MES Rosenau", "Auftrag: 88-7042"]], [82, 82], "cells", 9.5), "Ergebnis der Prüfung (Zutreffendes ankreuzen, nur eine Angabe):",
        tab([[Tick(True), "abgenommen"], [Tick(False), "abgenommen mit Auflagen"], [Tick(True), "nicht abgenommen"]], [9, 90], "plain", 10), "Bemerkungen: keine", 8, tab([[Ink(81), "12.03.2026"], ["Gunther Achilles, Leiter Produktions-IT", "Datum"]], [90, 40], "plain"), font="Courier", size=9.5)  # fmt: skip
    yield Paper("lx-de-zweikreuz", "a", "text", data, truth(
        "acceptance_certificate", "undecided", True, LANG, client="Papierwerke Rosenau AG", project="MES Rosenau", project_code="88-7042", milestone="Release 4.2 Rezepturverwaltung",
        signatory_name="Gunther Achilles", signatory_title="Leiter Produktions-IT", signature_date="2026-03-12"))  # fmt: skip

    data = ty(r"""
= Gesamtabnahme Tunnelfunk Gotthelf
#small[Formular 7.3, Kanton Glimmen, Tiefbauamt]
#kv([Bauherr], [Kanton Glimmen, Tiefbauamt], [Unternehmer], [Funktechnik Räber AG], [Vertrag], [TBA-TF-19], [Geprüft am], [3. September 2026])
Die Gesamtabnahme konnte nicht durchgeführt werden, weil die Notstromversorgung des Portals Ost noch fehlt. Abgenommen wird auf Wunsch beider Seiten heute nur die *Teilleistung Portal West* mit einem Werkpreis von CHF 212'400.00. Die Teilabnahme erfolgt unter der Bedingung, dass
+ die Antenne 7 bis 18. September 2026 neu ausgerichtet wird und
+ das Messprotokoll der Strecke West nachgereicht wird.
#v(6pt)
*Messwerte Portal West (Auszug)*
#table(columns: (auto, 1fr, auto, auto), stroke: 0.3pt, [Nr.], [Strecke], [Pegel dBm], [Soll], [1], [km 0.0 bis 0.4], [-71], [-85], [2], [km 0.4 bis 0.8], [-78], [-85], [3], [km 0.8 bis 1.1], [-83], [-85])
Die Garantiefrist für die Teilleistung beginnt heute und dauert zwei Jahre. Für das Portal Ost und die Leitstelle wird ein neuer Termin vereinbart; diese Teile bleiben in der Obhut des Unternehmers.
#v(10pt)
#ink(37) \ Beat Hürlimann, Kantonsingenieur \ Glimmen, 3. September 2026
""", font="New Computer Modern", size="11pt")  # fmt: skip
    yield Paper("lx-de-teil-ch", "a", "text", data, truth(
        "acceptance_certificate", "accepted_with_conditions", True, LANG, client="Kanton Glimmen, Tiefbauamt", project="Tunnelfunk Gotthelf", project_code="TBA-TF-19", milestone="Teilleistung Portal West",
        signatory_name="Beat Hürlimann", signatory_title="Kantonsingenieur", signature_date="2026-09-03", amount="212400.00 CHF",
        conditions=("die Antenne 7 bis 18. September 2026 neu ausgerichtet wird", "das Messprotokoll der Strecke West nachgereicht wird")))  # fmt: skip

    data = rl(
        ("#", "Rechnung 2026-0913"), "Lektorat Federstrich, Inh. Pauline Ahrens, Lübeck", 3, "Stiftung Küstenarchiv<br/>Kurpromenade 8<br/>23669 Timmendorfer Strand", tab([["Leistung", "Menge", "Betrag"], ["Korrektorat Festschrift", "96 Seiten", "768,00 €"], ["Registererstellung", "pauschal", "240,00 €"], ["zzgl. 19 % USt.", "", "191,52 €"], ["Rechnungsbetrag", "", "1.199,52 €"]], [90, 34, 34]), "Zahlbar bis 30. September 2026 ohne Abzug.", color="#333377")  # fmt: skip
    yield Paper(
        "lx-de-rechnung",
        "a",
        "text",
        data,
        truth("other", None, None, LANG, client="Stiftung Küstenarchiv"),
    )


def papers() -> Iterator[Paper]:
    """All papers of this module."""
    yield from works()
    yield from office()
