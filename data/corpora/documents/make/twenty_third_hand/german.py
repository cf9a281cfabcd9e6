"""German: Germany, Austria, Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import across, box, copied, ink, page, pen, photo, rows, stamp, struck, typ
from .forms import Sheet


def papers() -> Iterator[Paper]:
    # 1 hospital: Abnahmeprotokoll mit Restpunkten
    body = f"""<div style="page-break-after:always"><p><b>Anlage 1: Messblatt zur Abnahme</b> (vor dem Protokoll abgeheftet)</p><p>Die Prüfgase und Temperaturfühler waren kalibriert; jede Charge lief mit Vollbeladung. Chargen mit dem Vermerk n. i. O. wurden am Folgetag wiederholt.</p><table class=k>{rows("Charge|Gerät|A0-Wert|Trocknung|Befund", *[f"<span>{100 + n}</span>|RDG {1 + n % 3}|{3000 + n * 7}|{(n * 13) % 9 + 14} min|{'n. i. O.' if n in (4, 17) else 'i. O.'}" for n in range(1, 29)])}</table></div>
<table class=k><tr><td colspan=2><b>Abnahmeprotokoll Medizintechnik</b></td><td>Blatt 1/1</td></tr><tr><td>Auftraggeber<br><b>Klinikum Rauental gGmbH</b></td><td>Auftragnehmer<br><b>Sanitec Dörnbach AG</b></td><td>Auftrag<br><b>45-2026-0083</b></td></tr>
<tr><td colspan=2>Vorhaben: <b>Erneuerung Zentralsterilisation</b></td><td>Leistungsteil: <b>Los 2 Reinigungs- und Desinfektionsgeräte</b></td></tr></table>
<p>Die Leistung wird {box()} abgenommen &nbsp; {box("x")} mit Vorbehalt abgenommen &nbsp; {box()} nicht abgenommen.</p>
<p>Vorbehalten bleiben:</p><ol><li>Validierungsbericht Gerät 3 fehlt noch, Frist 15.05.2026</li><li>Sockelblende links nacharbeiten</li></ol>
<p>Abnahmesumme netto: 186.400,00 EUR. Mit der Abnahme beginnt die Gewährleistung von 24 Monaten.</p>
<table class=u><tr><td>{ink(301)}<br>Rauental, 22.04.2026<br>Dr. Henrike Wallbaum<br>Leiterin Medizintechnik, Klinikum Rauental</td><td>{ink(302, 110, 30, "#222")}<br>Rauental, 22.04.2026<br>Uwe Sommerlad<br>Bauleiter, Sanitec Dörnbach</td></tr></table>"""
    yield Paper(
        "km-zsva-protokoll",
        "a",
        "text",
        page(
            body,
            ".k{width:100%}.k td{border:1px solid #000;padding:6px;font-size:9.5pt}.u{width:100%;margin-top:30px}.u td{width:50%}",
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Klinikum Rauental gGmbH",
            project="Erneuerung Zentralsterilisation",
            project_code="45-2026-0083",
            milestone="Los 2 Reinigungs- und Desinfektionsgeräte",
            signatory_name="Dr. Henrike Wallbaum",
            signatory_title="Leiterin Medizintechnik",
            signature_date="2026-04-22",
            amount="186400.00 EUR",
            conditions=[
                "Validierungsbericht Gerät 3 fehlt noch, Frist 15.05.2026",
                "Sockelblende links nacharbeiten",
            ],
        ),
    )

    # 2 garden, Austria: Regieschein/Übergabe auf Lieferschein, Scan, nur Kürzel in Spalte
    body = f"""<div class=f>GARTENBAU HINTERLEITNER<br><small>Mostgasse 4, 3250 Wieselburg</small></div><p class=r>Übergabeschein Nr. Ü-611</p>
<p>Bauherr: Stift Marienwald, Wirtschaftsverwaltung<br>Bauvorhaben: Kreuzganggarten, Neupflanzung<br>Auftrags-Nr.: 26-114</p>
<table>{rows("Leistung|Menge|übernommen (Kürzel)")}<tr><td>Buchs entfernt, Boden getauscht</td><td>140 m²</td><td>{pen("BoF", "Kristi", 24)}</td></tr><tr><td>Eiben 60/80 gepflanzt</td><td>86 Stk.</td><td>{pen("BoF", "Kristi", 24)}</td></tr><tr><td>Kiesweg neu, 6 cm</td><td>58 lfm</td><td>{pen("BoF", "Kristi", 24)}</td></tr></table>
<p>Kürzel BoF = Bonifaz Fuchs, Wirtschaftsleiter des Stiftes</p><p>Der Werklohn von € 23.870,00 wird mit der Übernahme aller Zeilen fällig.</p><p>{pen("Alles schön geworden, vergelt’s Gott!", "Breip", 18)}</p><p>Am {pen("16. Oktober 2025", "Breip", 17)}</p>"""
    src = page(
        body,
        ".f{font-size:19pt;color:#285b1f}td,th{border:1px solid #444;padding:8px 14px}table{margin:16px 0}",
        size="A5",
        margin="13mm",
        font="Liberation Serif",
    )
    yield Paper(
        "km-kreuzgang-uebergabe",
        "a",
        "scan",
        copied(src, dpi=170, skew=-1.3, noise=7, seed=41),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Stift Marienwald",
            project="Kreuzganggarten, Neupflanzung",
            project_code="26-114",
            signatory_name="Bonifaz Fuchs",
            signatory_title="Wirtschaftsleiter",
            signature_date="2025-10-16",
            amount="23870.00 EUR",
        ),
        src,
    )

    # 3 lab, CH: Freigabe im indirekten Brief
    body = f"""<p>Kanton Felsbergen<br>Amt für Lebensmittelkontrolle</p><p style="margin-top:16mm">Analytik Bützberg AG<br>Frau N. Aeschlimann<br>4922 Thunstetten</p><p>Felsbergen, 9. Februar 2026</p>
<p><b>Projekt Honigmonitoring 2025, Teilbericht 3 (Neonicotinoide), Vertrag ALK-0452</b></p><p>Sehr geehrte Frau Aeschlimann</p>
<p>Ihren Teilbericht haben wir mit Interesse durchgesehen. Unsere zwei Fragen zur Bestimmungsgrenze haben Sie am Telefon zu unserer vollen Zufriedenheit beantwortet; Bemerkungen haben wir keine mehr. Wir haben den Bericht heute
unserem Archiv übergeben und bitten um Ihre Rechnung über CHF 14'680.00.</p><p>Freundliche Grüsse</p>{ink(303, 140, 34, "#111")}<p>Reto Caduff<br>Abteilungsleiter Rückstandsanalytik</p>"""
    yield Paper(
        "km-honig-brief",
        "a",
        "text",
        page(body, "", margin="27mm", font="DejaVu Sans Condensed"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Kanton Felsbergen",
            project="Honigmonitoring 2025",
            project_code="ALK-0452",
            milestone="Teilbericht 3 (Neonicotinoide)",
            signatory_name="Reto Caduff",
            signatory_title="Abteilungsleiter Rückstandsanalytik",
            signature_date="2026-02-09",
            amount="14680.00 CHF",
        ),
    )

    # 4 IT-Sicherheit: Abnahmeverweigerung
    src4 = """#set page(margin: 2.2cm)
#set text(font: "DejaVu Sans", size: 9.5pt, lang: "de")
#block(fill: luma(235), inset: 10pt, width: 100%)[*Erklärung zur Abnahme* #h(1fr) Rahmenvertrag Informationssicherheit]
#table(columns: (4cm, 1fr), stroke: 0.5pt, inset: 6pt,
[Besteller], [Stadtwerke Lüderau AöR], [Lieferant], [Nordkap Cyber GmbH], [Projekt], [Einführung Angriffserkennung], [Abrufnummer], [LUE-SzA-07], [Gegenstand], [Meilenstein M3 -- Betriebshandbuch])
Der Besteller hat das Betriebshandbuch in der Fassung 1.2 geprüft. Lob verdient der Aufbau. Gleichwohl:
- Die Kapitel 6 bis 9 beschreiben die Anlage eines anderen Kunden.
- Die Meldewege nach § 8b sind nicht enthalten.
Diese Mängel sind wesentlich. Die Abnahme wird nach § 640 BGB *verweigert*; die Vergütung des Meilensteins (27.500,00 EUR) ist nicht fällig. Nachbesserung bis zum 31.03.2026.

#v(1cm)
gez. Imke Brodersen \\ Informationssicherheitsbeauftragte \\ Lüderau, den 03.03.2026
"""
    yield Paper(
        "km-handbuch-verweigert",
        "a",
        "text",
        typ(src4),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Stadtwerke Lüderau AöR",
            project="Einführung Angriffserkennung",
            project_code="LUE-SzA-07",
            milestone="Meilenstein M3 – Betriebshandbuch",
            signatory_name="Imke Brodersen",
            signatory_title="Informationssicherheitsbeauftragte",
            signature_date="2026-03-03",
            amount="27500.00 EUR",
        ),
    )

    # 5 Museum: rejected scan; struck-out words
    body = f"""<h2>Übernahme der Ausstellungsbauten</h2><p>Haus: <b>Landesmuseum Ostholm</b><br>Ausstellung: <b>Salz und Silber</b><br>Bauteil: <b>Raum 4, Großvitrinen</b><br>Werkvertrag: <b>WV 2025/19</b><br>Werkstatt: <b>Vitrinenbau Kessler &amp; Sohn</b></p>
<p class=b>Nach gemeinsamer Besichtigung wird die Übernahme &nbsp; {struck("erklärt")} &nbsp;/&nbsp; abgelehnt. <small>(Nichtzutreffendes streichen)</small></p>
<p>Begründung: {pen("Zwei von fünf Vitrinen nicht staubdicht,", "Breip", 18)}<br>{pen("Schlösser klemmen. Bitte alles nochmals vorführen.", "Breip", 18)}</p><p>Teilbetrag bei Übernahme: 31.200,00 €</p>
<table><tr><td>{pen("A. v. Thadden", "Kristi", 28)}<br>Adelheid von Thadden<br>Ausstellungsleitung<br>{pen("11.11.2025", "Breip", 16)}</td><td>{ink(305, 100, 28, "#222")}<br>Jörg Kessler<br>Werkstatt</td></tr></table>"""
    src5 = page(
        body,
        ".b{border:2px solid #000;padding:14px;font-size:12pt}td{padding:20px 60px 0 0}",
        font="Liberation Serif",
        margin="24mm",
    )
    yield Paper(
        "km-vitrinen-ablehnung",
        "a",
        "scan",
        photo(src5, 23, 135),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Landesmuseum Ostholm",
            project="Salz und Silber",
            project_code="WV 2025/19",
            milestone="Raum 4, Großvitrinen",
            signatory_name="Adelheid von Thadden",
            signatory_title="Ausstellungsleitung",
            signature_date="2025-11-11",
            amount="31200.00 EUR",
        ),
        src5,
    )

    # 6 undecided: DRAFT/ENTWURF, filled in, nobody signed
    body = f"""{across("ENTWURF", "rgba(0,90,160,.2)")}<h1>Teilabnahme Windpark Grotkoppel</h1><p>zwischen der Bürgerwind Grotkoppel GmbH &amp; Co. KG (Betreiberin) und der Flügelwerk Service GmbH</p>
<p>Vertragsnummer: FW-S-3312<br>Abschnitt: Getriebetausch WEA 05<br>Betrag der Teilabnahme: 74.900,00 Euro</p><p>Die Betreiberin nimmt den Abschnitt ohne Mängel ab.</p>
<p style="margin-top:30mm">Datum: ____________ &nbsp;&nbsp; Unterschrift Betreiberin: ______________________<br><span style="margin-left:60mm">Knut Petersen, Geschäftsführer</span></p><p class=x>Stand 17.06.2026, zur Durchsicht an die Rechtsabteilung – bitte noch nicht unterzeichnen</p>"""
    yield Paper(
        "km-grotkoppel-entwurf",
        "a",
        "text",
        page(body, "h1{color:#1d5c86}.x{position:fixed;bottom:0;font-size:8pt}"),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Bürgerwind Grotkoppel GmbH & Co. KG",
            project="Windpark Grotkoppel",
            project_code="FW-S-3312",
            milestone="Getriebetausch WEA 05",
            signatory_name="Knut Petersen",
            signatory_title="Geschäftsführer",
            amount="74900.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    # 7 undecided: form with fields, both boxes ticked
    s = Sheet()
    s.say("Stadt Hohenwieda – Hochbauamt", 14, "Times-Bold")
    s.say("Förmliche Abnahme von Bauleistungen (VOB/B § 12)", 11, "Times-Roman")
    s.line()
    s.field("ag", "Auftraggeber", "Stadt Hohenwieda")
    s.field("bv", "Baumaßnahme", "Neubau Grundschule Am Anger")
    s.field("vnr", "Vergabenummer", "HW-2025-E-041")
    s.field("gw", "Gewerk", "Trockenbau Obergeschoss")
    s.field("sum", "Auftragssumme brutto", "212.305,80 EUR")
    s.check("c1", "Die Leistung wird abgenommen.", True)
    s.check("c2", "Die Abnahme wird verweigert.", True)
    s.field("nm", "Für den Auftraggeber", "Torsten Gräbner")
    s.field("fn", "Funktion", "Sachgebietsleiter Hochbau")
    s.field("dt", "Datum", "27.07.2026")
    s.y -= 26
    s.sign(307, 150)
    s.row((0, "Unterschrift"))
    yield Paper(
        "km-anger-formular",
        "a",
        "form",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Stadt Hohenwieda",
            project="Neubau Grundschule Am Anger",
            project_code="HW-2025-E-041",
            milestone="Trockenbau Obergeschoss",
            signatory_name="Torsten Gräbner",
            signatory_title="Sachgebietsleiter Hochbau",
            signature_date="2026-07-27",
            amount="212305.80 EUR",
        ),
    )

    # 8 undecided: two-person rule, second signature missing
    body = f"""<div class=s>Swissport-Revision Treuhand AG</div><h3>Abnahmeerklärung Outsourcing Finanzbuchhaltung</h3><p>Kundin: <b>Alpenmolkerei Sertig AG</b> · Projektnummer <b>TR-8812</b> · Meilenstein <b>Parallelbetrieb Q1</b> · Honorar <b>CHF 38'250.–</b></p>
<p>Die Kundin erklärt den Meilenstein für abgenommen. Die Kundin zeichnet kollektiv zu zweien; eine einzelne Unterschrift bindet sie nicht.</p>
<table><tr><td>1. Unterschrift<br>{ink(308)}<br>Ladina Caflisch, Leiterin Finanzen<br>14. April 2026</td><td>2. Unterschrift<br><br>…………………………<br>Gian Andri Parpan, CEO<br>Datum: ……………</td></tr></table>"""
    yield Paper(
        "km-sertig-kollektiv",
        "a",
        "text",
        page(
            body.replace("Swissport-Revision", "Revisia Landquart"),
            ".s{letter-spacing:0;font-weight:bold;color:#733;font-size:14pt}td{padding:26px 40px 0 0}",
            font="Liberation Serif",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Alpenmolkerei Sertig AG",
            project="Outsourcing Finanzbuchhaltung",
            project_code="TR-8812",
            milestone="Parallelbetrieb Q1",
            signatory_name="Gian Andri Parpan",
            signatory_title="CEO",
            amount="38250.00 CHF",
            warnings=["partly_signed"],
        ),
    )

    # 9 conditional: Filmproduktion, Abnahme durch Redaktion mit Auflagen; letterform
    body = f"""<p class=k>SENDER VIERLAND · Redaktion Dokumentation</p><p>An: Lichtspur Film KG &nbsp; Hamburg, 30.01.2026</p><h3>Feinschnittabnahme „Die letzten Fährleute“, Prod.-Nr. 711-0934</h3>
<p>Liebes Team, die Redaktion hat den Feinschnitt am 28.01. gesehen und nimmt ihn ab. Die zweite Rate (52.000 EUR) geben wir damit frei. Bis zur Mischung bitten wir Sie verbindlich um Folgendes:</p>
<p>– Das Archivmaterial bei 00:31:10 wird ersetzt.<br>– Die Off-Stimme nennt das Jahr der Sturmflut.</p>{ink(309)}<p>Wiebke Harms-Otten, Redaktionsleiterin</p>"""
    yield Paper(
        "km-faehrleute-feinschnitt",
        "a",
        "text",
        page(body, ".k{background:#222;color:#fff;padding:8px}", margin="22mm"),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="SENDER VIERLAND",
            project="Die letzten Fährleute",
            project_code="711-0934",
            milestone="Feinschnitt",
            signatory_name="Wiebke Harms-Otten",
            signatory_title="Redaktionsleiterin",
            signature_date="2026-01-30",
            amount="52000.00 EUR",
            conditions=[
                "Das Archivmaterial bei 00:31:10 wird ersetzt",
                "Die Off-Stimme nennt das Jahr der Sturmflut",
            ],
        ),
    )

    # 10 mail A, newest on top
    body = """<p class=m><b>Von:</b> Ferdinand Oberhauser &lt;oberhauser@verlag-donauwind.at&gt;<br><b>Gesendet:</b> Freitag, 6. März 2026 08:47<br><b>An:</b> Projektbüro Zungenschlag Übersetzungen<br><b>Betreff:</b> AW: AW: Reiseführer Wachau, polnische Fassung (Auftrag Z-1590)</p>
<p>Guten Morgen Frau Sikora,</p><p>jetzt passt's. Die Ortsnamen stimmen, die Kollegin aus Krakau hat auch nichts mehr gefunden. Von mir aus ist die Sache damit erledigt, Sie können die 3.960,00 EUR in Rechnung stellen.</p><p>Schöne Grüße<br>Ferdinand Oberhauser<br>Lektoratsleiter, Verlag Donauwind</p>
<p class=m>Von: Projektbüro Zungenschlag · Donnerstag, 5. März 2026 15:20<br>… anbei die korrigierte polnische Fassung. Können Sie sie so abnehmen?</p><p class=m>Von: Ferdinand Oberhauser · Montag, 2. März 2026 09:02<br>… so können wir das leider nicht nehmen, die Ortsnamen sind ein Durcheinander.</p>"""
    yield Paper(
        "km-wachau-mail",
        "a",
        "text",
        page(body, ".m{border-top:1px solid #99c;padding-top:6px;color:#333}"),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Verlag Donauwind",
            project="Reiseführer Wachau",
            project_code="Z-1590",
            milestone="polnische Fassung",
            signatory_name="Ferdinand Oberhauser",
            signatory_title="Lektoratsleiter",
            signature_date="2026-03-06",
            amount="3960.00 EUR",
        ),
    )

    # 11 mail A, short
    body = """<div class=o>Outlook-Druck · Nadja Wirz</div><table><tr><td>Von</td><td>Kaspar Imboden (Reederei Rheintal)</td></tr><tr><td>An</td><td>Nadja Wirz</td></tr><tr><td>Datum</td><td>21.08.2026, 17:05</td></tr><tr><td>Betreff</td><td>Schallmessung MS Untersee</td></tr></table>
<p>Sali Nadja</p><p>Hiermit bestätige ich die Abnahme der Schallmessung (euer Auftrag HY-77). Zahlung von Fr. 6'120.00 ist bei uns angewiesen.</p><p>Kaspar Imboden, Technischer Leiter<br>Reederei Rheintal AG</p>"""
    yield Paper(
        "km-untersee-mail",
        "a",
        "text",
        page(
            body,
            ".o{color:#06c;font-size:13pt}td{padding:2px 14px 2px 0;border-bottom:1px solid #eee}",
            font="DejaVu Sans",
        ),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Reederei Rheintal AG",
            project="MS Untersee",
            project_code="HY-77",
            milestone="Schallmessung",
            signatory_name="Kaspar Imboden",
            signatory_title="Technischer Leiter",
            signature_date="2026-08-21",
            amount="6120.00 CHF",
        ),
    )

    # 12 Nachtrag accepted
    body = f"""<h2>Nachtragsvereinbarung Nr. 5</h2><p>zum Bauvertrag BV-2024-201, Projekt Erweiterung Gymnasium Kreuzlache</p><p>Auftraggeber: Landkreis Werraland &nbsp;·&nbsp; Auftragnehmer: Holzbau Tannroda GmbH</p>
<table>{rows("Pos.|Mehr-/Minderleistung|EP|GP", "N5.1|Akustiklamellen Aula, 96 m²|118,00|11.328,00", "N5.2|Entfall Dachluke|-1.940,00|-1.940,00", "|Summe netto||9.388,00 EUR")}</table>
<p>Die Ausführungsfrist verlängert sich um 4 Werktage.</p><p>Dem Nachtrag wird zugestimmt.</p><table class=n><tr><td>Für den Auftraggeber</td><td>Für den Auftragnehmer</td></tr><tr><td>{ink(312)}</td><td>{ink(313, 100, 30, "#111")}</td></tr><tr><td>Annegret Hufnagel<br>Amtsleiterin Schulen<br>19.05.2026</td><td>Silvio Raab<br>Prokurist<br>12.05.2026</td></tr></table>"""
    yield Paper(
        "km-aula-nachtrag",
        "a",
        "text",
        page(
            body,
            "table{width:100%;margin:10px 0}table:first-of-type td,th{border-bottom:1px solid #555;padding:4px}.n td{padding-top:12px}",
            font="DejaVu Serif",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Landkreis Werraland",
            project="Erweiterung Gymnasium Kreuzlache",
            project_code="BV-2024-201",
            signatory_name="Annegret Hufnagel",
            signatory_title="Amtsleiterin Schulen",
            signature_date="2026-05-19",
            amount="9388.00 EUR",
            change_order_number="5",
        ),
    )

    # 13 Leistungsnachweis with stamp, scan
    days = [
        ("02.03.", "Kalibrierung Messplatz 4", "8,0"),
        ("03.03.", "Kalibrierung Messplatz 5", "8,0"),
        ("04.03.", "Einweisung Schicht A", "6,5"),
        ("05.03.", "Dokumentation", "7,0"),
    ]
    body = f"""<p><b>Leistungsnachweis</b> &nbsp; KW 10 / 2026 &nbsp; Techniker: Bodo Rusch, Prüfdienst Altmark</p><p>Kunde: Fernwärme Magda-West GmbH<br>Projekt: Labormodernisierung Heizwerk 2<br>Auftragsnr. PA-60618</p>
<table>{rows("Tag|Tätigkeit|Std.", *["|".join(d) for d in days], "|Summe|29,5")}</table><p>Verrechnungssatz 92,00 €, ergibt 2.714,00 €</p><p>Stunden geprüft und anerkannt:</p>{stamp("Fernwärme Magda-West GmbH", "Labor – Dipl.-Chem. Ursel Pohlmann", "09. März 2026", colour="#14508c", angle=4)} {ink(314, 110, 32)}<p>Ursel Pohlmann, Laborleiterin</p>"""
    src13 = page(body, "td,th{border:1px solid;padding:6px 16px}", font="Liberation Mono")
    yield Paper(
        "km-heizwerk-nachweis",
        "a",
        "scan",
        copied(src13, dpi=145, skew=0.9, turn=180, noise=6, seed=47),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Fernwärme Magda-West GmbH",
            project="Labormodernisierung Heizwerk 2",
            project_code="PA-60618",
            signatory_name="Ursel Pohlmann",
            signatory_title="Laborleiterin",
            signature_date="2026-03-09",
            amount="2714.00 EUR",
        ),
        src13,
    )

    # 14 SOW unsigned
    body = """<h1>Leistungsbeschreibung</h1><p>Einzelauftrag EA-09 zum Rahmenvertrag · Projekt: Barrierefreier Museumsrundgang</p><h4>1 Parteien</h4><p>Stiftung Bergbaumuseum Zinnwalde (Auftraggeberin) und Formraum Ausstellungsplanung GmbH (Auftragnehmerin)</p><h4>2 Leistungen</h4><p>Tastmodelle für acht Stationen, Leitsystem, Audiotexte in leichter Sprache.</p><h4>3 Abnahme</h4><p>Jede Station wird einzeln vorgeführt; die Auftraggeberin erklärt die Abnahme schriftlich innerhalb von zwei Wochen.</p><h4>4 Vergütung</h4><p>Pauschal 64.800,00 EUR netto, zahlbar je Station zu einem Achtel.</p><h4>5 Unterschriften</h4><p>Auftraggeberin: ______________________ (Rosemarie Uhlig, Direktorin), Datum: __________</p><p>Auftragnehmerin: ______________________ (Falk Messner), Datum: __________</p>"""
    yield Paper(
        "km-rundgang-leistung",
        "a",
        "text",
        page(body, "h1{border-bottom:6px solid #c9a227}h4{margin:14px 0 2px}"),
        truth(
            "statement_of_work",
            None,
            False,
            "de",
            client="Stiftung Bergbaumuseum Zinnwalde",
            project="Barrierefreier Museumsrundgang",
            project_code="EA-09",
            signatory_name="Rosemarie Uhlig",
            signatory_title="Direktorin",
            amount="64800.00 EUR",
        ),
    )
