"""Papers from German, Austrian and Swiss offices."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .kit import BLACK, Job, box, img, make, sheet, svg
from .writer import odt

ACC = "acceptance_certificate"
BASE = "body{font:10.5pt 'Liberation Sans';margin:0}@page{margin:18mm 20mm;size:A4}"
TB = "td,th{border:1px solid #666;padding:5px 8px;text-align:left}table{border-collapse:collapse}"


def papers() -> Iterator[Paper]:
    yield from make(JOBS)


VOB = odt(
    f"""<h1>Abnahmeprotokoll gemäß § 12 VOB/B</h1>
<table w="4.2 12.6"><tr><td>Auftraggeber</td><td>Stadtwerke Moosbronn GmbH</td></tr>
<tr><td>Auftragnehmer</td><td>Riedl &amp; Zankl Rohrleitungsbau KG</td></tr>
<tr><td>Bauvorhaben</td><td>Erneuerung Fernwärmetrasse Lindenring</td></tr>
<tr><td>Bestellung</td><td>SWM-4711-26 vom 12.01.2026</td></tr>
<tr><td>Teilleistung</td><td>Los 2 – Trassenabschnitt Ost</td></tr></table>
<p>Die förmliche Abnahme fand am 22.06.2026 an Ort und Stelle statt. Teilnehmer: Dipl.-Ing. Veronika
Kessel (AG), Bauleiter Horst Riedl (AN).</p>
<p>☐ Die Abnahme wird verweigert.<br/>☐ Die Abnahme erfolgt unter Vorbehalt der umseitigen
Mängel.<br/>☒ Die Leistung wird abgenommen; Mängel wurden nicht festgestellt.</p>
<p>Die Gewährleistungsfrist beginnt am 23.06.2026. Schlussrechnungssumme netto: 184.350,00 EUR</p>
<table w="8.4 8.4" class="plain"><tr><td><p>{img(201, 42)}</p><p>Moosbronn, 22.06.2026</p>
<p>Veronika Kessel, Leiterin Netzbau</p><p>(Auftraggeber)</p></td><td><p>{img(202, 38, BLACK)}</p>
<p>Moosbronn, 22.06.2026</p><p>Horst Riedl</p><p>(Auftragnehmer)</p></td></tr></table>""",
    "Stadtwerke Moosbronn GmbH",
    "Vordruck 442 – Seite <page/>",
    "Liberation Sans",
)

MANGEL = odt(
    f"""<p class="R">Haldenegg, den 4. März 2026</p><h1>Übergabe- und Abnahmeerklärung</h1>
<p>Projekt: <b>Lagerverwaltung HALO</b> · Projekt-Nr. <b>2025-0388</b> · Kunde:
<b>Haldenegger Kräuterhaus AG</b></p>
<p>Meilenstein: <b>M3 Kommissionierung mobil</b>, Vergütung CHF 47'200.00 exkl. MWST</p>
<p>Der Kunde erklärt die Abnahme des Meilensteins unter folgenden Auflagen:</p>
<p class="L">– Scanner-Absturz beim Wechsel der Halle wird bis 20. März 2026 behoben</p>
<p class="L">– Kurzanleitung für Aushilfen wird nachgereicht</p>
<p>Ohne Erfüllung der Auflagen gilt der Meilenstein als nicht abgenommen.</p>
<p><b>Für den Kunden</b></p><p>i.V. {img(211, 36)}</p><p>Reto Caduff-Meier<br/>Leiter Logistik</p>
""",
    "",
    "Vier Exemplare",
    "Carlito",
    11.5,
    "2.4cm",
    "#2f5d2f",
)

BRIEF = odt(
    f"""<p><small>Amt für Geodaten · Postfach 1189 · 03999 Welkow</small></p>
<p>Terravis Kartografie GmbH<br/>Frau Solveig Arndt</p><p class="R">12.11.2026</p>
<p>Unser Zeichen: GEO-Z2/88-26<br/>Projekt Luftbildatlas 2030, Vertragsnummer LA-2030-07</p>
<p><b>Ihre Fertigmeldung zum Arbeitspaket 5 „Orthofotos Südkreis“</b></p>
<p>Sehr geehrte Frau Arndt,</p><p>haben Sie vielen Dank für die pünktliche Lieferung und die
gewohnt freundliche Zusammenarbeit. Die Daten haben wir in den vergangenen zwei Wochen geprüft. Die
Kachelränder der Blätter 14 bis 31 weisen einen Lageversatz von mehr als 40 cm auf. Eine
Abnahme kommt daher derzeit nicht in Betracht; die Rechnung über 38.900,00 € bitten wir
zurückzuhalten.</p><p>Für Rückfragen steht Ihnen Herr Pohl gern zur Verfügung.</p>
<p>Mit freundlichen Grüßen<br/>Im Auftrag</p><p>{img(221, 40, BLACK)}</p><p>Gesine
Tramnitz<br/>Sachgebietsleiterin</p>""",
    "",
    "",
    "Liberation Serif",
    11.5,
    "2.5cm",
)

FERTIG = odt(
    """<h1>Fertigstellungsanzeige</h1><p>Absender: Kolbe Schaltanlagen e.K., Auftrag
KSA 5510<br/>An: Papierfabrik Ohlenau GmbH, Herrn Betriebsleiter Arne Wiebusch</p>
<p>Hiermit zeigen wir an, dass die Leistung „Umbau der Niederspannungshauptverteilung, Bauabschnitt
2“ am 30.09.2026 fertiggestellt wurde. Die Anlage ist vollständig, geprüft und in Ordnung. Wir
bitten um Abnahme innerhalb von 12 Werktagen; die Abschlagszahlung beträgt 66.000,00 EUR zzgl.
19 % USt.</p><p>Ohlenau, 01.10.2026</p><p><script>Jürgen Kolbe</script><br/>Jürgen Kolbe,
Inhaber</p>
<h2>Rückantwort des Auftraggebers</h2><p>(  ) abgenommen     (  ) nicht abgenommen</p>
<p>Datum: ____________   Unterschrift: ______________________</p>""",
    "Kolbe Schaltanlagen e.K. · Meisterbetrieb",
    "",
    "Lato",
    10,
    "2.3cm",
    "#8a1c1c",
)

NACHTRAG = odt(
    f"""<h1>Nachtrag Nr. 3</h1><p>zum Werkvertrag WV-2025-61 über das Projekt
<b>Fassadensanierung Haus Brunnengrund</b></p><table w="5 11.5"><tr><td>Besteller</td><td>WEG
Brunnengrund 8–14, vertreten durch die Verwalterin</td></tr><tr><td>Unternehmer</td><td>Malerwerk
Söllner GmbH</td></tr><tr><td>Nachtragsangebot vom</td><td>02.07.2026</td></tr></table>
<table w="9 3.5 4"><tr><th>Leistung</th><th>Menge</th><th>Betrag</th></tr><tr><td>Zusätzliche
Dämmung Giebel Nord</td><td>96 m²</td><td>11.904,00 €</td></tr><tr><td>Gerüst, 3 Wochen
länger</td><td>psch.</td><td>2.850,00 €</td></tr><tr><td span="2">Nachtragssumme netto</td>
<td>14.754,00 €</td></tr><tr><td span="2">19 % Umsatzsteuer</td><td>2.803,26 €</td></tr><tr>
<td span="2">brutto</td><td>17.557,26 €</td></tr></table>
<p>Entscheidung des Bestellers: <s>beauftragt</s> / <b>nicht beauftragt</b> (Unzutreffendes
gestrichen)</p><p>{img(241, 36)} 16.07.2026</p><p>Cornelia Uhl, Verwalterin</p>""",
    font="Caladea",
    accent="#333333",
)

STUNDEN = sheet(
    [
        ["Tätigkeitsnachweis Oktober 2026"],
        ["Kunde", "Brockhoff Versicherungen VVaG"],
        ["Projekt", "Bestandsmigration Leben"],
        ["Projektnummer", "BM-7720"],
        ["Bestellung", "45009911"],
        ["Berater", "Emre Tasdelen"],
        [],
        ["Datum", "Tätigkeit", "Std.", "Satz", "EUR"],
        ["05.10.", "Workshop Tarife", "8,0", 128, "1.024,00"],
        ["06.10.", "Mapping", "8,0", 128, "1.024,00"],
        ["12.10.", "Mapping", "7,5", 128, "960,00"],
        ["13.10.", "Testlauf 1", "9,0", 128, "1.152,00"],
        ["26.10.", "Fehleranalyse", "6,0", 128, "768,00"],
        ["Summe", "", "38,5", "", "4.928,00"],
        [],
        ["Die Stunden werden", "bestätigt: ja"],
        ["Freigabe durch", "Nadine Oberhauser"],
        ["Funktion", "Teilprojektleiterin"],
        ["am", "02.11.2026"],
        ["gez.", "N. Oberhauser"],
    ],
    "16 34 8 8 10",
    lined="A8:E14",
    bold="A8:E8 A14:E14",
    fill="A8:E8",
)

TEIL = f"""<h2>Bauabnahme &ndash; Niederschrift</h2><p>Bauherr: <b>Genossenschaft Wohnen am Wehr
eG</b> &nbsp; Vorhaben: Neubau Wehrstra&szlig;e 3 &nbsp; Auftrag <b>A-26-117</b><br>Gewerk/
Bauabschnitt: <b>Estricharbeiten 1. bis 4. OG</b> &nbsp; Auftragssumme: 73.480,00 &euro;</p>
<p>{box()} abgenommen &nbsp;&nbsp; {box("v", BLACK)} abgenommen mit Vorbehalt &nbsp;&nbsp; {box()}
Abnahme verweigert</p><table><tr><th>lfd.</th><th>Mangel</th><th>Frist</th></tr><tr><td>1</td><td>
Hohllage Treppenhaus 3. OG</td><td>15.05.2026</td></tr><tr><td>2</td><td>Randd&auml;mmstreifen fehlt
in Whg. 12</td><td>15.05.2026</td></tr></table><p>Wehrstadt, 28.04.2026</p><div class=two><div>
{svg(251, 130)}<hr>Bauherr (Matthias Hagenbuch, Vorstand)</div><div>{svg(252, 110, BLACK)}<hr>
Unternehmer (Estrich Pfaff)</div></div>"""

MAIL = """<table><tr><td>Von:</td><td>Thekla Brandis
&lt;brandis@wollmarkt-hotel.example&gt;</td></tr>
<tr><td>Gesendet:</td><td>Freitag, 8. Mai 2026 17:20</td></tr><tr><td>An:</td><td>Atelier
Quendt</td>
</tr><tr><td>Betreff:</td><td>AW: Leistungsphase 3 / Umbau Hotel am Wollmarkt</td></tr></table><hr>
<p>Liebe Frau Quendt,</p><p>die Pl&auml;ne hingen jetzt zwei Wochen bei uns im B&uuml;ro und
niemand hat
mehr etwas zu meckern. Die Leistungsphase 3 ist damit von unserer Seite freigegeben, stellen Sie
bitte
die vereinbarten 21.600 Euro zu Ihrem Projekt 2604 in Rechnung (Bestellnr. HW-3302 angeben).</p>
<p>Sch&ouml;nes Wochenende<br>Thekla Brandis</p><p>Gesch&auml;ftsf&uuml;hrerin, Hotel am Wollmarkt
Betriebs GmbH</p>"""

LIEFER = f"""<h2>Lieferschein 2026/40871</h2><p>Empf&auml;nger: Klinikum Auental gGmbH, Zentrallager
<br>Bestell-Nr. KA-118820 &nbsp; Projekt: Ausstattung Bettenhaus C &nbsp; Auftrag:
60-3391</p><table>
<tr><th>Pos</th><th>Artikel</th><th>Menge</th></tr><tr><td>1</td><td>Pflegebett Modell
Aue</td><td>48
</td></tr><tr><td>2</td><td>Nachttisch mit Klappe</td><td>48</td></tr></table><p>Montage 2. und 3.
OG
abgeschlossen. Lieferwert: 139.200,00 EUR</p><p>Ware vollst&auml;ndig und unbesch&auml;digt
erhalten,
Montage abgenommen:</p><p style="margin-left:60px">{svg(261, 140, BLACK)}</p><p>Datum 19.08.2026
&nbsp;&nbsp; Name in Druckbuchstaben: I. SCHWERDTNER, Lagerleitung</p>"""

OFFEN = odt(
    f"""<h1>Protokoll der Endabnahme</h1><p>Kunde: Verkehrsbetriebe Talheim AöR · Projekt
Fahrgastinfo 4.0 · Projektnummer FGI-4-019</p><p>Gegenstand: Phase 4 „Anzeiger an 61 Haltestellen“.
Abrechnungsbetrag: 302.000,00 €</p><table w="10 2 2 2.5"><tr><th>Prüfpunkt</th><th>ja</th><th>nein
</th><th>Notiz</th></tr><tr><td>Alle Anzeiger in Betrieb</td><td>x</td><td> </td><td> </td></tr>
<tr><td>Sprachausgabe verständlich</td><td>x</td><td> </td><td> </td></tr><tr><td>Unterlagen
übergeben</td><td>x</td><td> </td><td> </td></tr><tr><td><b>Endabnahme wird
erklärt</b></td><td> </td><td> </td><td>siehe unten</td></tr></table>
<p>Der Ausschuss entscheidet über die Endabnahme in seiner Sitzung am 3. Dezember 2026.</p>
<p>Talheim, 19.11.2026</p><p>{img(271, 38)}</p><p>Bernd Quast, Projektleiter
Verkehrsbetriebe</p>""",
    "",
    "",
    "Liberation Sans",
    10,
)

BESTELL = odt(
    """<table class="plain" w="10 7"><tr><td><h2>Murnauer Blechtechnik SE</h2></td><td>
<p class="R">Bestellung <b>4500077120</b><br/>Datum 09.02.2026</p></td></tr></table><p>Lieferant:
Fabrikplan Ingenieure PartG mbB<br/>Projekt: Halle 9 Materialfluss (PSP H9-MF-02)</p>
<table w="1.5 9.5 3 3"><tr><th>Pos.</th><th>Leistung</th><th>Termin</th><th>Netto EUR</th></tr>
<tr><td>10</td><td>Layoutstudie, Abnahme durch Werkleitung</td><td>30.04.26</td><td>24.000,00</td>
</tr><tr><td>20</td><td>Simulation und Bericht</td><td>30.06.26</td><td>31.500,00</td></tr><tr>
<td span="3">Gesamtwert netto</td><td>55.500,00</td></tr></table><p>Zahlbar 30 Tage nach Abnahme der
jeweiligen Position. Nicht abgenommene Leistungen werden nicht vergütet.</p><p>Dieses Dokument wurde
maschinell erstellt und ist ohne Unterschrift gültig.</p><p>Einkauf: Lukas Bärwald</p>""",
    "",
    "Murnauer Blechtechnik SE · Sitz Murnau · HRB 00000",
    "Carlito",
    10,
)

KURZ = """<p class=k>Abnahmebescheinigung / 2. Ausfertigung</p><p>Wir, die <b>Privatbrauerei
Ellerbusch
KG</b>, haben am 6. J&auml;nner 2026 die Leistung <b>Filteranlage Sudhaus, Inbetriebnahme</b> der
Firma
Anlagenbau Trauner (Auftrags-Nr. TR 8842) gepr&uuml;ft und als vertragsgem&auml;&szlig; abgenommen.
F&auml;lliger Teilbetrag: &euro; 28.750,&ndash;.</p><p>Die Unterschriften befinden sich auf dem
Original.</p><p>Ellerbusch, am 7. J&auml;nner 2026</p><p>gez. Ferdinand Ellerbusch e.h.<br>
Komplement&auml;r</p>"""

TWO = ".two{display:flex;gap:50px;margin-top:30px}.two div{flex:1}"
JOBS = [
    Job("f-vob-fernwaerme", "a", "text", "odt", VOB, truth(
        ACC, "accepted", True, "de", client="Stadtwerke Moosbronn GmbH",
        project="Erneuerung Fernwärmetrasse Lindenring", po_number="SWM-4711-26",
        milestone="Los 2 – Trassenabschnitt Ost", signatory_name="Veronika Kessel",
        signatory_title="Leiterin Netzbau", signature_date="2026-06-22", amount="184350.00 EUR")),
    Job("f-auflagen-lager", "a", "text", "odt", MANGEL, truth(
        ACC, "accepted_with_conditions", True, "de", client="Haldenegger Kräuterhaus AG",
        project="Lagerverwaltung HALO", project_code="2025-0388",
        milestone="M3 Kommissionierung mobil", signatory_name="Reto Caduff-Meier",
        signatory_title="Leiter Logistik", signature_date="2026-03-04", amount="47200.00 CHF",
        conditions=["Scanner-Absturz beim Wechsel der Halle wird bis 20. März 2026 behoben",
                    "Kurzanleitung für Aushilfen wird nachgereicht"])),
    Job("f-amtsbrief-orthofotos", "a", "text", "odt", BRIEF, truth(
        ACC, "rejected", True, "de", client="Amt für Geodaten", project="Luftbildatlas 2030",
        project_code="LA-2030-07", milestone="Arbeitspaket 5 „Orthofotos Südkreis“",
        signatory_name="Gesine Tramnitz", signatory_title="Sachgebietsleiterin",
        signature_date="2026-11-12", amount="38900.00 EUR")),
    Job("f-fertigstellungsanzeige", "a", "text", "odt", FERTIG, truth(
        ACC, "undecided", False, "de", client="Papierfabrik Ohlenau GmbH",
        project="Umbau der Niederspannungshauptverteilung", project_code="KSA 5510",
        milestone="Bauabschnitt 2", signatory_name="Arne Wiebusch",
        signatory_title="Betriebsleiter", amount="66000.00 EUR", warnings=["partly_signed"])),
    Job("f-nachtrag-gestrichen", "a", "text", "odt", NACHTRAG, truth(
        "change_order", "rejected", True, "de", client="WEG Brunnengrund 8–14",
        project="Fassadensanierung Haus Brunnengrund", project_code="WV-2025-61",
        change_order_number="3", signatory_name="Cornelia Uhl", signatory_title="Verwalterin",
        signature_date="2026-07-16", amount="14754.00 EUR")),
    Job("f-taetigkeitsnachweis", "a", "text", "calc", STUNDEN, truth(
        "timesheet_approval", "accepted", True, "de", client="Brockhoff Versicherungen VVaG",
        project="Bestandsmigration Leben", project_code="BM-7720", po_number="45009911",
        signatory_name="Nadine Oberhauser", signatory_title="Teilprojektleiterin",
        signature_date="2026-11-02", amount="4928.00 EUR")),
    Job("f-niederschrift-estrich", "a", "scan", "web", TEIL, truth(
        ACC, "accepted_with_conditions", True, "de", client="Genossenschaft Wohnen am Wehr eG",
        project="Neubau Wehrstraße 3", project_code="A-26-117",
        milestone="Estricharbeiten 1. bis 4. OG", signatory_name="Matthias Hagenbuch",
        signatory_title="Vorstand", signature_date="2026-04-28", amount="73480.00 EUR",
        conditions=["Hohllage Treppenhaus 3. OG", "Randdämmstreifen fehlt in Whg. 12"],
        warnings=["scanned"]), BASE + TB + TWO, how=Scanner(dpi=150, skew=-1.1, seed=12)),
    Job("f-mail-leistungsphase", "a", "text", "web", MAIL, truth(
        "email", "accepted", None, "de", client="Hotel am Wollmarkt Betriebs GmbH",
        project="Umbau Hotel am Wollmarkt", project_code="2604", milestone="Leistungsphase 3",
        signatory_name="Thekla Brandis", signatory_title="Geschäftsführerin", po_number="HW-3302",
        signature_date="2026-05-08", amount="21600.00 EUR"), BASE + "body{font-family:Carlito}"),
    Job("f-lieferschein-klinik", "a", "scan", "web", LIEFER, truth(
        ACC, "accepted", True, "de", client="Klinikum Auental gGmbH",
        project="Ausstattung Bettenhaus C", project_code="60-3391", po_number="KA-118820",
        milestone="Montage 2. und 3. OG", signatory_name="I. SCHWERDTNER",
        signatory_title="Lagerleitung", signature_date="2026-08-19", amount="139200.00 EUR",
        warnings=["scanned"]), BASE + TB + "body{font:12pt 'Liberation Mono'}",
        how=Scanner(dpi=140, skew=0.5, noise=11, turn=90, seed=14)),
    Job("f-endabnahme-vertagt", "a", "text", "odt", OFFEN, truth(
        ACC, "undecided", True, "de", client="Verkehrsbetriebe Talheim AöR",
        project="Fahrgastinfo 4.0", project_code="FGI-4-019",
        milestone="Phase 4 „Anzeiger an 61 Haltestellen“", signatory_name="Bernd Quast",
        signatory_title="Projektleiter", signature_date="2026-11-19", amount="302000.00 EUR")),
    Job("f-bestellung-blech", "a", "text", "odt", BESTELL, truth(
        "purchase_order", None, None, "de", client="Murnauer Blechtechnik SE",
        project="Halle 9 Materialfluss", project_code="H9-MF-02", po_number="4500077120",
        amount="55500.00 EUR")),
    Job("f-bescheinigung-brauerei", "a", "text", "web", KURZ, truth(
        ACC, "accepted", True, "de", client="Privatbrauerei Ellerbusch KG",
        project_code="TR 8842", milestone="Filteranlage Sudhaus, Inbetriebnahme",
        signatory_name="Ferdinand Ellerbusch", signatory_title="Komplementär",
        signature_date="2026-01-07", amount="28750.00 EUR"),
        BASE + "body{font:13pt/1.6 Caladea}.k{letter-spacing:4px;text-align:center}"),
]  # fmt: skip
