"""German papers: engineers, software houses, translators, advisers."""

from collections.abc import Iterator

from paper import Paper, truth

from .desk import Sheet, svg, web

TAB = "table{border-collapse:collapse;width:100%}td,th{border:1px solid #888;padding:4px 7px;font-size:9.5pt}"


def statik() -> Paper:
    s = Sheet(size=10)
    s.b(62, 58, "Ingenieurbüro Haselhorst + Kroll")
    s.t(62, 71, "Tragwerksplanung · Bielefeld", 8)
    s.y = 84
    s.head("Leistungsbestätigung", 16)
    s.pairs(
        [
            ("Auftraggeber", "Wohnbau Teutoburg eG"),
            ("Vorhaben", "Neubau Parkhaus Ost"),
            ("Auftrags-Nr.", "HK 26-041"),
            ("Leistungsphase", "LPH 4 Genehmigungsplanung"),
            ("Honorar netto", "23.870,00 EUR"),
        ],
        110,
    )
    s.p("Die Unterlagen zur oben genannten Leistungsphase haben wir geprüft. Sie sind vollständig "
        "und entsprechen dem Auftrag. Gegen die Abrechnung bestehen keine Einwände.")  # fmt: skip
    s.t(62, s.y + 40, "Bielefeld, den 17.03.2026")
    s.ink(302, s.y + 38, 81)
    s.rule(295, 500, s.y + 44)
    s.t(295, s.y + 58, "Sabine Wehmeier, Leiterin Technik", 9)
    return s.paper(
        "statik",
        truth(
            "acceptance_certificate", "accepted", True, "de", client="Wohnbau Teutoburg eG",
            project="Neubau Parkhaus Ost", project_code="HK 26-041",
            milestone="LPH 4 Genehmigungsplanung", signatory_name="Sabine Wehmeier",
            signatory_title="Leiterin Technik", signature_date="2026-03-17",
            amount="23870.00 EUR",
        ),
    )  # fmt: skip


def auflage() -> Paper:
    s = Sheet("Times-Roman", 10.5)
    s.b(297, 60, "A B N A H M E P R O T O K O L L", 14, at="c")
    s.y = 76
    s.p("zwischen <b>Stadtwerke Hollenstedt GmbH</b> (Auftraggeberin) und Veltmann Leittechnik KG "
        "(Auftragnehmerin), Projekt Netzleitstelle, Bestell-Nr. 4500-77120, Teilleistung 2: "
        "Fernwirkanbindung, Teilbetrag 64.300,00 € zzgl. USt")  # fmt: skip
    s.p("Die Teilleistung")
    for word, mark in (
        ("wird ohne Mängel abgenommen", ""),
        ("wird unter Vorbehalt der nachstehenden Mängel abgenommen", "x"),
        ("wird nicht abgenommen", ""),
    ):
        s.box(70, s.y + 8, mark)
        s.t(90, s.y + 8, word)
        s.y += 19
    s.y += 8
    s.table(
        [
            ["Nr.", "Mangel", "Frist"],
            ["1", "Beschriftung Schrank 4 fehlt", "30.04.2026"],
            ["2", "Alarmtext UW Nord unvollständig", "15.05.2026"],
        ],
        [40, 300, 130],
    )
    s.t(62, s.y + 14, "Hollenstedt, 10.04.2026")
    s.ink(66, s.y + 60, 84)
    s.ink(320, s.y + 60, 85)
    s.rule(62, 250, s.y + 66)
    s.rule(310, 500, s.y + 66)
    s.t(62, s.y + 80, "Auftraggeberin: i.V. Jens Brakelmann", 9)
    s.t(310, s.y + 80, "Auftragnehmerin: Olaf Veltmann", 9)
    return s.paper(
        "auflage",
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "de",
            client="Stadtwerke Hollenstedt GmbH", project="Netzleitstelle",
            milestone="Teilleistung 2: Fernwirkanbindung", signatory_name="Jens Brakelmann",
            signature_date="2026-04-10", amount="64300.00 EUR", po_number="4500-77120",
            conditions=["Beschriftung Schrank 4 fehlt", "Alarmtext UW Nord unvollständig"],
        ),
    )  # fmt: skip


def leer() -> Paper:
    s = Sheet(size=10)
    s.frame(50, 40, 495, 700, 1)
    s.b(62, 64, "Übergabe- und Abnahmeschein")
    s.t(535, 64, "Projekt-Nr. 2026/117-B", at="r")
    s.rule(50, 545, 74)
    s.y = 84
    s.p("<b>Kunde:</b> Molkerei Söllner AG<br/><b>Projekt:</b> Einführung Lagerverwaltung<br/>"
        "<b>Meilenstein:</b> Produktivstart Werk 2<br/><b>Betrag bei Abnahme:</b> "
            "38.500,00 EUR")  # fmt: skip
    s.rule(50, 545, s.y)
    s.y += 8
    s.p("Der Produktivstart ist am 04.05.2026 erfolgt. Mit der Unterschrift erklärt der Kunde die "
        "Abnahme und die Fälligkeit des Betrags.")  # fmt: skip
    s.t(62, s.y + 50, "Datum: ______________")
    s.t(220, s.y + 50, "Kunde: ______________________________")
    s.t(262, s.y + 64, "Irmgard Haslinger, Werkleiterin", 8)
    s.t(62, s.y + 110, "Datum: 06.05.2026")
    s.t(220, s.y + 110, "Anbieter: ____________________________")
    s.ink(280, s.y + 108, 87)
    s.t(275, s.y + 124, "Boris Tamm, Lagerlogik Söhne GmbH", 8)
    return s.paper(
        "leer",
        truth(
            "acceptance_certificate", "undecided", False, "de", client="Molkerei Söllner AG",
            project="Einführung Lagerverwaltung", project_code="2026/117-B",
            milestone="Produktivstart Werk 2", signatory_name="Irmgard Haslinger",
            signatory_title="Werkleiterin", amount="38500.00 EUR", warnings=["partly_signed"],
        ),
    )  # fmt: skip


def hoeflich() -> Paper:
    s = Sheet("Times-Roman", 11)
    s.t(62, 60, "Museumsverbund Niederrhein e.V., Geschäftsstelle, Xanten", 9)
    s.y = 80
    s.p("An die<br/>Agentur Lichtung<br/>Frau Katja Rohde")
    s.t(532, s.y, "Xanten, 22. Juni 2026", at="r")
    s.y += 16
    s.p("<b>Ihr Entwurf zum Erscheinungsbild, Etappe 2 (9.400,00 EUR), Auftrag MVN-12</b>")
    s.p("Sehr geehrte Frau Rohde,")
    s.p("haben Sie herzlichen Dank für die anregende Präsentation am 18. Juni. Besonders die "
        "Farbwelt hat viele Freunde gefunden, und die erste Etappe haben wir ja seinerzeit gern "
        "freigegeben.")  # fmt: skip
    s.p("Der Vorstand hat sich dennoch nicht entschließen können, Etappe 2 in dieser Form "
        "freizugeben, da das Signet dem eines Nachbarhauses zu nahe kommt. Wir bitten um einen "
        "neuen Vorschlag; die Rechnung stellen Sie bitte vorerst nicht.")  # fmt: skip
    s.p("Mit freundlichen Grüßen")
    s.ink(66, s.y + 30, 90)
    s.t(62, s.y + 50, "Dr. Annegret Poll")
    s.t(62, s.y + 64, "Vorsitzende")
    return s.paper(
        "hoeflich",
        truth(
            "acceptance_certificate", "rejected", True, "de",
            client="Museumsverbund Niederrhein e.V.", project="Erscheinungsbild",
            project_code="MVN-12", milestone="Etappe 2", signatory_name="Dr. Annegret Poll",
            signatory_title="Vorsitzende", signature_date="2026-06-22", amount="9400.00 EUR",
        ),
    )  # fmt: skip


def nachtrag() -> Paper:
    s = Sheet(size=9.5)
    s.y = 44
    s.head("Nachtrag N-05 zum Projekt V-2025-310", 14)
    s.p("Auftraggeber: Landkreis Wümmetal. Auftragnehmer: Planwerk Nord Part mbB. Maßnahme: "
        "Umbau Berufsschule Sittensen.")  # fmt: skip
    s.table(
        [
            ["Pos.", "Leistung", "netto"],
            ["1", "Brandschutzkonzept, Fortschreibung", "6.200,00 €"],
            ["2", "Bauphysik Turnhalle", "3.150,00 €"],
            ["", "Nachtragssumme netto", "9.350,00 €"],
            ["", "USt 19 %", "1.776,50 €"],
            ["", "Nachtragssumme brutto", "11.126,50 €"],
        ],
        [40, 320, 110],
    )
    s.p("Entscheidung des Auftraggebers über die Bruttosumme: (x) beauftragt "
        "&nbsp;&nbsp; ( ) zurückgestellt &nbsp;&nbsp;"
        " ( ) abgelehnt")  # fmt: skip
    s.t(62, s.y + 20, "12.08.2026")
    s.ink(150, s.y + 20, 92)
    s.t(62, s.y + 40, "Kreisbaurätin Heike Lührs")
    return s.paper(
        "nachtrag",
        truth(
            "change_order", "accepted", True, "de", client="Landkreis Wümmetal",
            project="Umbau Berufsschule Sittensen", project_code="V-2025-310",
            signatory_name="Heike Lührs", signatory_title="Kreisbaurätin",
            signature_date="2026-08-12", amount="11126.50 EUR", change_order_number="N-05",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (statik, auflage, leer, hoeflich, nachtrag):
        yield make()
    yield web(
        "entwurf",
        truth(
            "acceptance_certificate", "undecided", False, "de", client="Kurbetriebe Bad Rothau",
            project="Buchungsportal", project_code="KBR-2", milestone="Abschnitt B",
            signatory_name="Lutz Grabert", signatory_title="Kurdirektor", amount="15750.00 EUR",
            warnings=["draft_or_void"],
        ),
        """<p style='color:#c00;border:2px solid #c00;display:inline-block;padding:3px
        12px'>ENTWURF -
        noch nicht freigegeben</p><h2>Abnahmeerklärung</h2><table><tr><td>Kunde<td>Kurbetriebe Bad
        Rothau<tr><td>Projekt<td>Buchungsportal (KBR-2)<tr><td>Abschnitt<td>Abschnitt B<tr><td>
        Vergütung<td>15.750,00 €</table><p>Der Kunde erklärt: Abschnitt B ist abgenommen.</p>
        <p><br>________________________<br>Lutz Grabert, Kurdirektor</p>""",
        TAB,
    )  # fmt: skip
    yield web(
        "auftragmail",
        truth(
            "email", "accepted", None, "de", client="Verlag Sonnhalde",
            project="Gartenlexikon", milestone="Lektorat Band 3", signatory_name="Ulrike Tann",
            signatory_title="Programmleitung", signature_date="2026-11-03", amount="2640.00 EUR",
        ),
        """<p><b>Von:</b> Ulrike Tann &lt;tann@sonnhalde.example&gt;<br><b>Gesendet:</b>
        Dienstag, 3.
        November 2026 09:14<br><b>An:</b> Textbüro Kramp<br><b>Betreff:</b> AW: Gartenlexikon,
        Lektorat
        Band 3</p><hr><p>Lieber Herr Kramp,</p><p>alles durchgesehen, nichts zu beanstanden. Band
        3 ist
        damit für uns erledigt, schicken Sie gern die Rechnung über die 2.640,00
        Euro.</p><p>Herzlich
        <br>Ulrike Tann<br>Programmleitung, Verlag Sonnhalde</p><hr><p>Sehr geehrte Frau Tann, anbei
        das Lektorat. Falls Sie es nicht abnehmen können, bitte bis Freitag melden.</p>""",
    )  # fmt: skip
    yield web(
        "erinnerung",
        truth("email", "undecided", None, "de", client="Autohaus Wendler KG",
              project="Werkstattplaner", milestone="Schulung Teil 2", amount="1980.00 EUR"),
        """<h3>Zweite Erinnerung: Abnahme Schulung Teil 2</h3><p>Von:
        projektbuero@datenhof.example<br>
        An: Autohaus Wendler KG, Herrn Wendler<br>Datum: 14.09.2026</p><p>Sehr geehrter Herr
        Wendler,
        </p><p>im Projekt Werkstattplaner fehlt uns noch Ihr Okay für Schulung Teil 2 (1.980,00
        EUR).
        Ein kurzes „abgenommen“ als Antwort genügt.</p><p>Ihr Projektbüro</p>""",
    )  # fmt: skip
    yield web(
        "sitzung",
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "de",
            client="Klinikum Auetal gGmbH", project="Dienstplan neu",
        milestone="Meilenstein 3 (Pflege)",
            signatory_name="Torsten Ibach", signatory_title="Pflegedirektor",
            signature_date="2026-05-28", amount="47200.00 EUR",
            conditions=["die Schnittstelle zur Zeiterfassung bis 12. Juni läuft",
                        "die Nachtdienste im Export richtig summiert werden"],
        ),
        f"""<h2>Niederschrift Lenkungskreis „Dienstplan neu“, 28.05.2026</h2><p>Anwesend: T.
        Ibach, R.
        Wolter (Klinikum Auetal gGmbH); S. Deniz (Taktwerk AG)</p><table><tr><th>TOP<th>Ergebnis<tr>
        <td>1 Protokoll<td>genehmigt<tr><td>2 Meilenstein 2 (Ärzte)<td>war am 02.04. abgenommen,
        bezahlt
        <tr><td>3 Meilenstein 3 (Pflege), 47.200,00 €<td>Der Pflegedirektor nimmt ab, sofern die
        Schnittstelle zur Zeiterfassung bis 12. Juni läuft und sofern die Nachtdienste im Export
        richtig
        summiert werden.<tr><td>4 Meilenstein 4<td>auf Juli vertagt</table><p>Für die Richtigkeit
        und
        als Abnahmeerklärung zu TOP 3:</p>{svg(99)}<br>Torsten Ibach, Pflegedirektor, 28.05.2026""",
        TAB,
    )  # fmt: skip
    yield web(
        "stunden",
        truth(
            "timesheet_approval", "rejected", True, "de", client="Rheintal Versicherungs-AG",
            project="Migration Bestand", project_code="PSP 8.114.02", signatory_name="Miriam Vogts",
            signatory_title="Teilprojektleiterin", signature_date="2026-10-02",
            amount="14880.00 EUR",
        ),
        f"""<h2>Leistungsnachweis September 2026</h2><p>Kunde: Rheintal Versicherungs-AG | Projekt:
        Migration Bestand | PSP 8.114.02 | Berater: Anselm
        Kurz</p><table><tr><th>KW<th>Tage<th>Satz<th>
        Betrag<tr><td>36-37<td>6<td>1.240,00<td>7.440,00<tr><td>38-39<td>6<td>1.240,00<td>7.440,00<tr>
        <th>Summe<th>12<th><th>14.880,00 EUR</table><p>☐ anerkannt &nbsp; ☒ nicht anerkannt - KW
        38 war
        Urlaub</p>{svg(101)}<br>Miriam Vogts, Teilprojektleiterin, 02.10.2026""",
        TAB,
    )  # fmt: skip
    yield web(
        "bestellung",
        truth(
            "purchase_order", None, True, "de", client="Havelland Optik GmbH",
            project="Prüfstand Linse 9", signatory_name="Carsten Moll",
            signatory_title="Leiter Einkauf", signature_date="2026-01-13",
            amount="32130.00 EUR", po_number="BE-26-00091",
        ),
        f"""<h2>Bestellung BE-26-00091</h2><p>Havelland Optik GmbH, Einkauf, 13.01.2026</p><p>An:
        Messwerk
        Jahnke. Vorhaben: Prüfstand Linse
        9</p><table><tr><th>Pos<th>Text<th>EUR<tr><td>1<td>Konstruktion
        <td>18.000,00<tr><td>2<td>Steuerungssoftware<td>9.000,00<tr><td><td>Netto<td>27.000,00<tr><td><td>
        USt 19 %<td>5.130,00<tr><td><td><b>Gesamt</b><td><b>32.130,00</b></table><p>Zahlung nach
        schriftlicher Abnahme je Position. Abgenommen gilt nur, was wir ausdrücklich annehmen.</p>
        {svg(103)}<br>i.A. Carsten Moll, Leiter Einkauf""",
        TAB,
    )  # fmt: skip
    yield web(
        "liefersch",
        truth(
            "acceptance_certificate", "accepted", True, "de", client="Brauhaus Ellwang",
            project="Kassennetz", milestone="Lieferung 2: 6 Terminals",
            signatory_name="Vroni Seidl", signature_date="2026-06-09", amount="4314.00 EUR",
        ),
        """<table style='font-size:9pt'><tr><td><b>Seebach Kassentechnik</b><td>Lieferschein LS
        70331
        <tr><td>Empfänger: Brauhaus Ellwang<td>Projekt: Kassennetz</table><h3>Lieferung 2: 6
        Terminals
        </h3><p>6 Stück à 719,00 € = 4.314,00 €</p><p>Ware vollständig und unbeschädigt übernommen,
        Probebon gedruckt.</p><p style='border:2px solid
        #36c;color:#36c;display:inline-block;padding:6px
        14px;transform:rotate(-3deg)'>BRAUHAUS ELLWANG<br>ANGENOMMEN 09.06.2026<br>gez. Vroni
        Seidl</p>
        """,
        TAB,
    )  # fmt: skip
