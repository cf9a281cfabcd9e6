"""German and Austrian offices: protocols, portals, letters."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Sheet, ink, over, web

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Seven papers."""
    s = Sheet(60)
    s.p("Vermessungsbüro Sandkuhl & Ostertag", 13, "Helvetica-Bold", gap=2)
    s.p(
        "Öffentlich bestellte Phantasie-Vermessungsingenieure, Am Torfkanal 3, 26999 Moorhude",
        8,
        gap=18,
    )
    s.p("Abnahmeprotokoll", 19, gap=12)
    s.kv(
        {
            "Auftraggeber": "Deichverband Untere Wümmel",
            "Vorhaben": "Deichkataster 2025",
            "Auftragsnummer": "25/0417-V",
            "Teilleistung": "TL 3, Bestandsplan km 11,2 bis 17,8",
            "Termin": "Dienstag, 21. Oktober 2025, 10 Uhr",
            "Ort": "Schöpfwerk Hollen",
            "Vergütung": "11.870,00 € netto",
        },
        110,
    )
    s.p("An der Abnahme haben teilgenommen: Herr Ostertag (AN), Frau Behrens und Herr Kück (AG).")
    s.p("Die Abnahme wird", gap=6)
    for mark, words in (
        ("", "ohne Vorbehalt erklärt."),
        ("tick", "mit den folgenden Vorbehalten erklärt:"),
        ("", "verweigert."),
    ):
        s.box(66, s.y, mark)
        s.p(words, x=86, gap=5)
    s.p("- Höhenpunkte 214 bis 219 sind nachzumessen", x=86, gap=2)
    s.p("- der Lageplan ist zusätzlich als DXF zu liefern", x=86, gap=10)
    s.p(
        "Frist für die Beseitigung: 14. November 2025. Bis dahin kann der AG die Hälfte "
        "einbehalten."
    )
    s.y -= 48
    s.ink(66, s.y + 1, 601)
    s.ink(330, s.y + 1, 605)
    for x, who in ((60, "AN: J. Ostertag"), (320, "AG: Wiebke Behrens, Verbandsingenieurin")):
        s.rule(x, s.y, 190)
        s.at(x, s.y - 12, who, 9)
    s.at(60, s.y - 36, "Hollen, den 21.10.2025", 9)
    yield Paper(
        "kh-de-deich",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Deichverband Untere Wümmel",
            project="Deichkataster 2025",
            project_code="25/0417-V",
            milestone="TL 3, Bestandsplan km 11,2 bis 17,8",
            signatory_name="Wiebke Behrens",
            signatory_title="Verbandsingenieurin",
            signature_date="2025-10-21",
            amount="11870.00 EUR",
            conditions=[
                "Höhenpunkte 214 bis 219 sind nachzumessen",
                "der Lageplan ist zusätzlich als DXF zu liefern",
            ],
        ),
    )

    html = """<div style="font:10pt 'Liberation Sans'"><p><b>Von:</b> Ines Radtke
    &lt;radtke@glockengiesserei-hoya.example&gt;<br><b>Gesendet:</b> Freitag, 6. Februar 2026
    11:31<br>
    <b>An:</b> Übersetzungsbüro Nordwort<br><b>Cc:</b> Buchhaltung<br><b>Betreff:</b> AW: Abnahme
    der
    Bedienungsanleitung, Los 2 (NW-8831)</p><p>Sehr geehrte Frau Dr. Tamm,</p><p>haben Sie vielen
    Dank
    für die pünktliche Lieferung. Unsere Kollegen in Lyon haben Los 2 gelesen und waren vom Stil
    sehr
    angetan. Leider fehlt in Kapitel 6 die komplette Tabelle der Anzugsmomente, und der Warnhinweis
    auf Seite 3 sagt das Gegenteil des Originals. Eine Abnahme kommt daher derzeit nicht in
    Betracht.
    </p><p>Bitte stellen Sie die 2.340,00 EUR noch nicht in Rechnung (Bestellung 77-0193).</p>
    <p>Freundliche Grüße<br>Ines Radtke<br>Leiterin Technische Redaktion<br>Glockengießerei Hoya
    KG</p><hr><p style="color:#555">Von: Nordwort<br>Gesendet: Mittwoch, 4. Februar 2026<br>Los 2
    ist
    fertig und gilt mit Ihrer kurzen Antwort "abgenommen" als abgenommen.</p></div>"""
    yield Paper(
        "kh-de-mail-los2",
        "a",
        "text",
        web(html),
        truth(
            "email",
            "rejected",
            None,
            "de",
            client="Glockengießerei Hoya KG",
            project="Bedienungsanleitung",
            project_code="NW-8831",
            milestone="Los 2",
            signatory_name="Ines Radtke",
            signatory_title="Leiterin Technische Redaktion",
            signature_date="2026-02-06",
            amount="2340.00 EUR",
            po_number="77-0193",
        ),
    )

    html = """<div style="font:9.5pt Lato"><table style="width:100%"><tr><td><b
    style="font-size:16pt">
    Leistungsnachweis</b><td style="text-align:right">LN 2026-01-118<br>Status: <b
    style="color:#1a7f37">freigegeben</b></table><p>Kunde: Molkerei Rhönblick eG &nbsp;|&nbsp;
    Projekt:
    MRB-S4 Umstellung Lagerverwaltung &nbsp;|&nbsp; Bestellung: 4700012266</p>
    <table border=1
    style="width:100%;border-collapse:collapse"><tr><th>Datum<th>Tätigkeit<th>Berater
    <th>Std.<tr><td>05.01.<td>Workshop Chargenführung<td>Sobek<td>8,0<tr><td>07.01.<td>Customizing
    <td>Sobek<td>7,5<tr><td>08.01.<td>Customizing<td>Sobek<td>8,0<tr><td>15.01.<td>Testbegleitung
    <td>Arnold<td>6,0<tr><td>22.01.<td>Schulung Frühschicht<td>Arnold<td>4,5<tr><td
    colspan=3><b>Summe
    </b><td><b>34,0</b></table><p>34,0 Std. x 128,00 € = 4.352,00 € zzgl. USt.</p><p>Verlauf:<br>
    30.01.2026 17:12 eingereicht von Mira Sobek, Quellcode Fulda GmbH<br>02.02.2026 08:47
    freigegeben
    von Karl-Heinz Auth, Leiter Logistik (Molkerei Rhönblick eG)</p></div>"""
    yield Paper(
        "kh-de-leistungsnachweis",
        "a",
        "text",
        web(html, "th,td{padding:4px;text-align:left}"),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Molkerei Rhönblick eG",
            project="Umstellung Lagerverwaltung",
            project_code="MRB-S4",
            signatory_name="Karl-Heinz Auth",
            signatory_title="Leiter Logistik",
            signature_date="2026-02-02",
            amount="4352.00 EUR",
            po_number="4700012266",
        ),
    )

    s = Sheet(70)
    s.face = "Times-Roman"
    s.size = 11
    s.p("Gartenamt der Stadt Brunnhausen", 12, "Times-Bold", gap=2)
    s.p("Rathausplatz 1, 97999 Brunnhausen", 9, gap=22)
    s.p("Planungsbüro Wildwuchs, Frau Dipl.-Ing. Erna Koller, Postfach 12, 97990 Weikertal", gap=18)
    s.p("Brunnhausen, 9. Dezember 2025", align="r", gap=14)
    s.p(
        "Neugestaltung Stadtgraben, Leistungsphase 5 (Vertrag GA-2024-31)",
        face="Times-Bold",
        gap=12,
    )
    s.p("Sehr geehrte Frau Koller,")
    s.p(
        "die Ausführungspläne zur Leistungsphase 5 sind hier am 24. November 2025 eingegangen und "
        "geprüft worden. Der Bauausschuss hat in seiner Sitzung vom 4. Dezember 2025 Kenntnis "
        "genommen."
    )
    s.p(
        "Wir nehmen die Leistungsphase 5 hiermit ab. Beanstandungen bestehen nicht. Das Honorar "
        "von "
        "28.415,60 Euro brutto kann nach § 7 des Vertrages abgerechnet werden."
    )
    s.p("Die Leistungsphase 6 ist noch nicht beauftragt; eine Abnahme insoweit scheidet aus.")
    s.p("Mit freundlichen Grüßen", gap=2)
    s.p("i. A.", gap=34)
    s.ink(74, s.y + 6, 611, colour="#101010")
    s.p("Norbert Zwirner", gap=0)
    s.p("Abteilungsleiter Freiraum", 10)
    yield Paper(
        "kh-de-brief-lp5",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Gartenamt der Stadt Brunnhausen",
            project="Neugestaltung Stadtgraben",
            project_code="GA-2024-31",
            milestone="Leistungsphase 5",
            signatory_name="Norbert Zwirner",
            signatory_title="Abteilungsleiter Freiraum",
            signature_date="2025-12-09",
            amount="28415.60 EUR",
        ),
    )

    html = """<div style="font:10pt 'Liberation Sans'"><h2
    style="background:#eee;padding:6px">Nachtrag
    Nr. 3 zum Ingenieurvertrag</h2><table style="width:100%"><tr><td>Bauherr<td>Wohnbau Altmühlgrund
    eG<tr><td>Auftragnehmer<td>Tragwerk Vier, Ansbruck<tr><td>Objekt<td>Kita Sonnenstraße,
    Aufstockung
    <tr><td>Projekt-Nr.<td>TV-2312<tr><td>Datum des Angebots<td>11.09.2025</table><p>Gegenstand:
    Nachweis der Bestandsdecke nach Öffnung, zwei zusätzliche Ortstermine, Bewehrungsskizzen.</p>
    <table border=1 style="border-collapse:collapse;width:100%"><tr><td>Honorar zusätzlich<td
    style="text-align:right">3.900,00 €<tr><td>Nebenkosten 5 %<td style="text-align:right">195,00 €
    <tr><td>netto<td style="text-align:right">4.095,00 €<tr><td>USt. 19 %<td
    style="text-align:right">
    778,05 €<tr><td><b>brutto</b><td style="text-align:right"><b>4.873,05 €</b></table><p>Der
    Bauherr
    &nbsp; &#9744; stimmt dem Nachtrag zu &nbsp; &#9746; lehnt den Nachtrag ab</p><p>Begründung: Die
    Öffnung der Decke war nach Pos. 2.4 bereits Vertragsleistung.</p><div style="height:60px"></div>
    <p>Ansgar Pröll, Vorstand &emsp; 25.09.2025</p></div>"""
    s = Sheet()
    s.ink(50, 437, 617, 120, 34)
    yield Paper(
        "kh-de-nachtrag",
        "a",
        "text",
        over(web(html, "td{padding:4px}"), s.done()),
        truth(
            "change_order",
            "rejected",
            True,
            "de",
            client="Wohnbau Altmühlgrund eG",
            project="Kita Sonnenstraße, Aufstockung",
            project_code="TV-2312",
            signatory_name="Ansgar Pröll",
            signatory_title="Vorstand",
            signature_date="2025-09-25",
            amount="4873.05 EUR",
            change_order_number="3",
        ),
    )

    html = f"""<div style="font:10pt Carlito"><h2>Protokoll der Projektbesprechung Nr. 12</h2><p>
    Digitalisierung Stadtarchiv Lauterbronn (Projekt SAL-DIG, Vergabe 2024-77)<br>Besprechung am 3.
    März 2026, Protokoll vom 5. März 2026</p><p>Teilnehmende: Fr. Dr. Hella Wünsche (Stadtarchiv,
    Auftraggeberin), Hr. Timm (Stadtarchiv, IT), Fr. Paszek (Papyrus Scan GmbH, Auftragnehmerin)</p>
    <table border=1
    style="border-collapse:collapse;width:100%"><tr><th>TOP<th>Ergebnis<th>Wer<tr><td>
    1 Scanqualität Los A<td>Stichprobe 250 Blatt, keine Fehler. Los A war bereits am 12.01.2026
    abgenommen worden.<td>-<tr><td>2 Los B (Ratsprotokolle 1848-1919)<td>Bei 31 von 200 Blatt
    angeschnittene Ränder. Frau Dr. Wünsche erklärt: Los B wird nicht abgenommen, der Teilbetrag von
    15.600,00 € bleibt gesperrt. Neue Vorlage bis 30.03.2026.<td>Paszek<tr><td>3 Los C<td>Beginn
    verschoben.<td>Timm</table><table style="width:100%;margin-top:20px"><tr><td>{ink(621, 120, 32)}
    <td>{ink(623, 120, 32)}<tr><td>Dr. Hella Wünsche, Archivleiterin<td>Joanna Paszek<tr><td>
    06.03.2026<td>06.03.2026</table></div>"""
    yield Paper(
        "kh-de-protokoll12",
        "a",
        "text",
        web(html, "td,th{padding:4px;text-align:left}"),
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Stadtarchiv Lauterbronn",
            project="Digitalisierung Stadtarchiv Lauterbronn",
            project_code="SAL-DIG",
            milestone="Los B (Ratsprotokolle 1848-1919)",
            signatory_name="Dr. Hella Wünsche",
            signatory_title="Archivleiterin",
            signature_date="2026-03-06",
            amount="15600.00 EUR",
        ),
    )

    html = """<div style="font:10.5pt 'Liberation Serif'"><h1 style="font-size:16pt">Fertigmeldung
    und Abnahmebestätigung</h1><p>Lichtwerk Bühnentechnik OG, 8999 Gröbmoos</p><p>Kunde: Kurbetriebe
    Bad Ischgl-Süd GmbH<br>Auftrag: LW-26-014, Konzertmuschel<br>Meilenstein 1: Traversen
    montiert und
    TÜV-geprüft<br>Entgelt: EUR 17.650,-- zzgl. 20 % USt.</p><h3>Teil A, Fertigmeldung durch den
    Auftragnehmer</h3><p>Der Meilenstein wurde am 27. Februar 2026 vollständig und mängelfrei
    fertiggestellt.</p><p style="font:22pt 'Dancing Script';margin:0">Veit
    Hollergschwandtner</p><p>27.
    2. 2026</p><h3>Teil B, vom Kunden auszufüllen</h3><p>( ) abgenommen &nbsp; ( ) abgenommen mit
    Mängeln &nbsp; ( ) nicht abgenommen</p><p>Mängel: ...............................</p><p>Name:
    Mag. Regina Stöckl, Geschäftsführerin<br>Unterschrift: ...............................<br>Datum:
    ....................</p></div>"""
    yield Paper(
        "kh-de-teilab",
        "a",
        "text",
        web(html),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Kurbetriebe Bad Ischgl-Süd GmbH",
            project="Konzertmuschel",
            project_code="LW-26-014",
            milestone="Meilenstein 1: Traversen montiert und TÜV-geprüft",
            signatory_name="Regina Stöckl",
            signatory_title="Geschäftsführerin",
            amount="17650.00 EUR",
            warnings=["partly_signed"],
        ),
    )
