"""German papers: Abnahme, Nachtrag, Bestellung, Leistungsnachweis, a mail."""

from collections.abc import Iterator

from paper import Paper, truth

from fourth_hand.ink import Machine, printed, scanned


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield hall()
    yield refused()
    yield extra()
    yield mail()
    yield order()
    yield swiss()
    yield hours()


def hall() -> Paper:
    css = """body{font:10pt 'Liberation Sans'} h1{font-size:15pt;border-bottom:2px solid}
    td{padding:1mm 5mm 1mm 0;vertical-align:top} .u{display:flex;gap:10mm;margin-top:8mm}
    .u div{flex:1}"""
    body = """<h1>Abnahmeprotokoll gemäß § 12 VOB/B</h1><table><tr><td>Auftraggeber:<td>Stadtwerke
    Brunnental GmbH<tr><td>Auftragnehmer:<td>Hallenbau Kerschbaumer KG<tr><td>Bauvorhaben:<td>Neubau
    Fahrzeughalle<tr><td>Projekt-Nr.:<td>FH-2025-07<tr><td>Teilleistung / Meilenstein:<td>Dach und
    Fassade<tr><td>Abrechnungssumme netto:<td>184.320,50
    €<tr><td>Bestellnummer:<td>4502-77810</table>
    <p>Die Begehung fand am 5. Mai 2026 statt. Gewährleistungsbeginn ist der Tag der Abnahme.</p>
    <p>☐ Die Leistung wird ohne Vorbehalt abgenommen.<br>☒ Die Leistung wird unter Vorbehalt der
    nachstehenden Mängel abgenommen.<br>☐ Die Abnahme wird verweigert.</p><p>Mängel:</p>
    <p>1. Fallrohr an Achse 7 undicht, Beseitigung bis 29.05.2026<br>2. Revisionsunterlagen der
    Lichtkuppeln fehlen</p><div class=u><div>Für den Auftraggeber<br>[[sig 301]]<br>Brunnental,
    07.05.2026<br>Dr. Annegret Sonnleitner<br>Leiterin Technik</div><div>Für den Auftragnehmer<br>
    [[sig 302 black]]<br>Brunnental, 07.05.2026<br>Xaver Kerschbaumer<br>Bauleiter</div></div>"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Stadtwerke Brunnental GmbH",
        project="Neubau Fahrzeughalle",
        project_code="FH-2025-07",
        milestone="Dach und Fassade",
        signatory_name="Dr. Annegret Sonnleitner",
        signatory_title="Leiterin Technik",
        signature_date="2026-05-07",
        amount="184320.50 EUR",
        po_number="4502-77810",
        conditions=[
            "Fallrohr an Achse 7 undicht, Beseitigung bis 29.05.2026",
            "Revisionsunterlagen der Lichtkuppeln fehlen",
        ],
        warnings=["scanned"],
    )
    source = printed(css, body, "de")
    scan = scanned(source, Machine(seed=30, tilt=0.6, dpi=190, color=True))
    return Paper("d-de-hall", "a", "scan", scan, label, source)


def refused() -> Paper:
    css = """body{font:11pt 'Liberation Serif';margin-left:6mm} .a{float:right;font-size:9pt}
    .b{margin-top:14mm}"""
    body = """<div class=a>Museum Alte Salzfabrik<br>Sudhausweg 1<br>06120 Halle</div>
    <p class=b>Medienwerk Tannert GmbH<br>Herrn Tannert</p><p>Halle, den 13. November 2025</p>
    <p><b>Abnahmeverweigerung<br>Projekt: Medienstationen Dauerausstellung<br>Projektnummer: AS-1408
    <br>Meilenstein: Inbetriebnahme Station 1 bis 6</b></p><p>Sehr geehrter Herr Tannert,</p><p>bei
    der
    Prüfung am 11. November ließ sich keine der sechs Stationen fehlerfrei bedienen. Wir nehmen die
    Leistung daher nicht ab und verweigern die Abnahme des oben genannten Meilensteins. Eine
    Rechnung
    dafür bitten wir nicht zu stellen.</p><p>Mit freundlichen Grüßen</p><p>[[sig 311 black]]</p>
    <p>Roswitha Ehrenfels<br>Museumsdirektorin<br>Museum Alte Salzfabrik</p>"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "de",
        client="Museum Alte Salzfabrik",
        project="Medienstationen Dauerausstellung",
        project_code="AS-1408",
        milestone="Inbetriebnahme Station 1 bis 6",
        signatory_name="Roswitha Ehrenfels",
        signatory_title="Museumsdirektorin",
        signature_date="2025-11-13",
    )
    return Paper("d-de-refused", "a", "text", printed(css, body, "de"), label)


def extra() -> Paper:
    css = """body{font:9.5pt 'DejaVu Sans'} table{width:100%;border-collapse:collapse}
    td,th{border:1px solid #999;padding:1.5mm;text-align:left} .e{background:#ffefcc}"""
    body = """<h2>Nachtragsvereinbarung Nr. N-05</h2><table><tr><th>Auftraggeber<td>Klinikverbund
    Ostalb gGmbH<th>Projekt<td>Sanierung OP-Trakt<tr><th>Auftragnehmer<td>Reinraum Voss AG
    <th>Projektnummer<td>KVO-311</table><p>Zusätzliche HEPA-Filterstufe in den Räumen 2.14 und 2.15
    einschließlich Statiknachweis der Decke.</p><table><tr><td>Hauptauftrag<td>1.268.000,00 EUR
    <tr><td>Bisherige Nachträge<td>74.115,20 EUR<tr class=e><td>Dieser Nachtrag netto<td>31.907,80
    EUR
    <tr><td>Neue Auftragssumme<td>1.374.023,00 EUR</table><p>Der Nachtrag wird erst mit Unterschrift
    beider Parteien wirksam.</p><table><tr><td>Auftragnehmer: [[sig 321 black]]<br>Henning Voss,
    Vorstand, 2. Juli 2026<td>Auftraggeber:<br><br>______________________<br>Cornelia Ziegenhagen,
    Kaufmännische Leitung<br>Datum: ____________</table>"""
    label = truth(
        "change_order",
        "undecided",
        False,
        "de",
        client="Klinikverbund Ostalb gGmbH",
        project="Sanierung OP-Trakt",
        project_code="KVO-311",
        signatory_name="Cornelia Ziegenhagen",
        signatory_title="Kaufmännische Leitung",
        amount="31907.80 EUR",
        change_order_number="N-05",
        warnings=["partly_signed"],
    )
    return Paper("d-de-nachtrag", "a", "text", printed(css, body, "de"), label)


def mail() -> Paper:
    css = """body{font:11pt 'Liberation Sans'} .h b{display:inline-block;width:26mm}
    hr{border:0;border-top:1px solid #000}"""
    body = """<h3>Ole Brinkmann</h3><hr><div class=h><b>Von:</b>Friederike Mönkeberg
    &lt;moenkeberg@hafencontor.example&gt;<br><b>Gesendet:</b>Donnerstag, 8. Januar 2026 14:16<br>
    <b>An:</b>Ole Brinkmann<br><b>Betreff:</b>AW: Freigabe Lastenheft</div><p>Hallo Herr
    Brinkmann,</p>
    <p>vielen Dank für die schnelle Überarbeitung. Für das Projekt Zollmodul (HC-902) geben wir
    hiermit
    den Meilenstein „Lastenheft Version 2“ frei, es gibt keine offenen Punkte mehr. Bitte stellen
    Sie
    die vereinbarten 11.400,00 EUR unter der Bestellung 51-20447 in Rechnung.</p><p>Viele Grüße<br>
    Friederike Mönkeberg<br>Leiterin Zoll und Export<br>Hafencontor Spedition GmbH</p>"""
    label = truth(
        "email",
        "accepted",
        None,
        "de",
        client="Hafencontor Spedition GmbH",
        project="Zollmodul",
        project_code="HC-902",
        milestone="Lastenheft Version 2",
        signatory_name="Friederike Mönkeberg",
        signatory_title="Leiterin Zoll und Export",
        signature_date="2026-01-08",
        amount="11400.00 EUR",
        po_number="51-20447",
    )
    return Paper("d-de-mail", "a", "text", printed(css, body, "de"), label)


def order() -> Paper:
    css = """body{font:9.5pt 'Liberation Sans'} table{width:100%;border-collapse:collapse}
    th{border-bottom:2px solid #000;text-align:left} td{padding:1mm 0} .n{text-align:right}
    .k{display:flex;justify-content:space-between;margin-bottom:8mm}"""
    body = """<div class=k><div><b>Zuckerfabrik Altmark AG</b><br>Einkauf<br>Rübenweg 20,
    Stendal</div>
    <div><b style="font-size:14pt">Bestellung</b><br>Bestellnummer 4711-0932<br>Datum
    02.03.2026</div>
    </div><p>An Prozessplan Harz GmbH</p><p>Projekt: Verdampferstation Kampagne 2026</p>
    <table><tr><th>Pos.<th>Bezeichnung<th class=n>Menge<th class=n>Preis<th class=n>Betrag
    <tr><td>1<td>Verfahrensfließbild, R&amp;I<td class=n>1<td class=n>9.800,00<td class=n>9.800,00
    <tr><td>2<td>HAZOP-Moderation, Tag<td class=n>3<td class=n>1.650,00<td class=n>4.950,00
    <tr><td>3<td>Inbetriebnahmebegleitung, Tag<td class=n>5<td class=n>1.480,00<td class=n>7.400,00
    <tr><td colspan=4><b>Gesamtbetrag netto EUR</b><td class=n><b>22.150,00</b></table>
    <p>Lieferbedingungen gemäß unseren Allgemeinen Einkaufsbedingungen. Bitte bestätigen Sie die
    Bestellung innerhalb von fünf Tagen. Dieses Schreiben wurde maschinell erstellt und ist ohne
    Unterschrift gültig.</p>"""
    label = truth(
        "purchase_order",
        None,
        None,
        "de",
        client="Zuckerfabrik Altmark AG",
        project="Verdampferstation Kampagne 2026",
        amount="22150.00 EUR",
        po_number="4711-0932",
    )
    return Paper("d-de-order", "a", "text", printed(css, body, "de"), label)


def swiss() -> Paper:
    css = """body{font:10.5pt 'Liberation Sans Narrow'} .r{border-left:6px solid #d52b1e;
    padding-left:4mm} .g{display:grid;grid-template-columns:45mm 1fr;gap:1mm}"""
    body = """<h1 class=r>Teilabnahme</h1><div class=g><b>Bestellerin</b><span>Bergbahnen Rothorn AG
    </span><b>Unternehmerin</b><span>Seiltechnik Inauen AG</span><b>Projekt</b><span>Ersatz
    Sesselbahn
    Gitschen</span><b>Projekt Nr.</b><span>BR-5583</span><b>Meilenstein</b><span>Stützenmontage 1-9
    </span><b>Betrag</b><span>CHF 412'750.40</span></div><p>Abgenommen werden die Stützen 1 bis
    7.</p>
    <p>Auflagen:</p><ul><li>Stützen 8 und 9 fertigstellen und gesondert vorführen<li>
    Drehmomentprotokolle der Stützen 1 bis 7 nachreichen bis 15. Oktober 2025</ul><p>Für die
    Bestellerin</p>[[sig 331]]
    <p>Reto Zumstein, Technischer Leiter<br>Sörenberg, 26. September 2025</p>"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Bergbahnen Rothorn AG",
        project="Ersatz Sesselbahn Gitschen",
        project_code="BR-5583",
        milestone="Stützenmontage 1-9",
        signatory_name="Reto Zumstein",
        signatory_title="Technischer Leiter",
        signature_date="2025-09-26",
        amount="412750.40 CHF",
        conditions=[
            "Stützen 8 und 9 fertigstellen und gesondert vorführen",
            "Drehmomentprotokolle der Stützen 1 bis 7 nachreichen bis 15. Oktober 2025",
        ],
    )
    return Paper("d-ch-partial", "a", "text", printed(css, body, "de"), label)


def hours() -> Paper:
    css = """body{font:10pt 'Liberation Sans'} table{width:100%;border-collapse:collapse}
    td,th{border:1px solid #444;padding:1.6mm;text-align:left}"""
    body = """<h2>Tätigkeitsnachweis April 2026</h2><p>Kunde: Privatbank Ahrens &amp;
    Söhne<br>Projekt:
    Meldewesen-Umstellung<br>Projektkennung: PB-MW-4<br>Berater: Jannik Oltmanns, Fides Beratung
    GmbH
    </p><table><tr><th>Datum<th>Tätigkeit<th>Stunden<tr><td>07.04.<td>Datenabgleich<td>8,00<tr><td>
    14.04.<td>Testfälle COREP<td>7,50<tr><td>21.04.<td>Testfälle COREP<td>8,00<tr><td>28.04.<td>
    Übergabe an Fachbereich<td>4,25<tr><th>Summe<th><th>27,75</table><p>Die aufgeführten Stunden
    werden
    als sachlich richtig bestätigt und zur Abrechnung freigegeben.</p><p>Geprüft für den Kunden:<br>
    gez. Ottilie Brandt, Abteilungsleiterin Meldewesen, 4. Mai 2026</p>"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "de",
        client="Privatbank Ahrens & Söhne",
        project="Meldewesen-Umstellung",
        project_code="PB-MW-4",
        signatory_name="Ottilie Brandt",
        signatory_title="Abteilungsleiterin Meldewesen",
        signature_date="2026-05-04",
    )
    return Paper("d-de-hours", "a", "text", printed(css, body, "de"), label)
