"""German papers, also from Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, box, ink, scanned, stamp, text, typ, web

AC, CO, TS = "acceptance_certificate", "change_order", "timesheet_approval"


def vorbehalt() -> Paper:
    body = f"""<table><tr><td><h2>Niederschrift über die Abnahme</h2>nach § 12 VOB/B<td class=r>Blatt 1/1<br>BV 2026-118</table>
    <table class=grid><tr><td>Bauvorhaben<td>Kindertagesstätte Lindenhof, Gewerk Estrich<tr><td>Auftraggeber<td>Gemeinde Oberwiesau<tr><td>Auftragnehmer<td>Fließestrich Harms GmbH<tr><td>Schlussrechnungssumme<td>42.318,60 EUR</table>
    <p class=mt>Bei der Begehung am 14.04.2026 wurde festgestellt:</p>
    <p>{box()} Die Leistung ist frei von sichtbaren Mängeln und wird abgenommen.<br>{box("x")} Die Leistung wird abgenommen unter Vorbehalt folgender Mängel:<br>{box()} Die Abnahme wird verweigert.</p>
    <table class=lines><tr><td>1<td>Randdämmstreifen im Gruppenraum 3 bis 24.04.2026 nacharbeiten<tr><td>2<td>Hohlstelle vor Tür 0.12 verpressen</table>
    <div class="two mt"><div><div class=line>{ink(91)}</div>Auftragnehmer: Jens Harms</div><div><div class=line>{ink(92)}</div>Auftraggeber: Birgit Sailer, Bauamtsleiterin<br>Oberwiesau, 14.04.2026</div></div>"""
    label = truth(
        AC,
        "accepted_with_conditions",
        True,
        "de",
        client="Gemeinde Oberwiesau",
        project="Kindertagesstätte Lindenhof, Gewerk Estrich",
        project_code="2026-118",
        signatory_name="Birgit Sailer",
        signatory_title="Bauamtsleiterin",
        signature_date="2026-04-14",
        amount="42318.60 EUR",
        conditions=[
            "Randdämmstreifen im Gruppenraum 3 bis 24.04.2026 nacharbeiten",
            "Hohlstelle vor Tür 0.12 verpressen",
        ],
    )
    return text("estrich-vorbehalt", web(body, font="Liberation Sans", pt=10.5), label)


def verweigert() -> Paper:
    src = """#set page(margin: 2.5cm)
#set text(font: "Liberation Serif", size: 11pt, lang: "de")
*Stadtwerke Grünthal GmbH* -- Abteilung Netze \\
#text(9pt)[Am Wasserturm 2, 08999 Grünthal]
#v(12pt)
Tiefbau Kupfer KG \\ Herrn Ulf Kupfer
#align(right)[Grünthal, 3. September 2026]
*Trinkwasserleitung Sonnenleite, Los 2 -- Auftrag TL-772 \\ Ihr Abnahmeverlangen vom 27. August 2026*

Sehr geehrter Herr Kupfer,

für die rasche Wiederherstellung der Gehwege danken wir Ihnen ausdrücklich, die Anwohner haben uns darauf angesprochen.

Die Druckprüfung vom 1. September hat jedoch einen Abfall von 0,6 bar in zwei Stunden ergeben, und die Desinfektion ist nicht belegt. Das sind wesentliche Mängel. Wir nehmen das Los 2 deshalb nicht ab und werden erst nach einer bestandenen Wiederholungsprüfung einen neuen Termin nennen.

Mit freundlichen Grüßen
#text(font: "Dancing Script", 19pt)[Henrike Vogt]

Henrike Vogt \\ Leiterin Netzbau
"""
    label = truth(
        AC,
        "rejected",
        True,
        "de",
        client="Stadtwerke Grünthal GmbH",
        project="Trinkwasserleitung Sonnenleite",
        project_code="TL-772",
        milestone="Los 2",
        signatory_name="Henrike Vogt",
        signatory_title="Leiterin Netzbau",
        signature_date="2026-09-03",
    )
    return text("druckpruefung-brief", typ(src), label)


def aufmass() -> Paper:
    rows = [
        ("01.1", "Gipskarton zweilagig, EG", "118,40", "m²"),
        ("01.2", "Vorsatzschale Bad", "31,75", "m²"),
        ("01.3", "Zulage Feuchtraum", "31,75", "m²"),
        ("02.1", "Revisionsklappe 30 × 30", "6", "St"),
        ("02.2", "Türöffnung mit UA-Profil", "4", "St"),
    ]
    cells = "".join(f"<tr><td>{a}<td>{b}<td class=r>{c}<td>{d}</tr>" for a, b, c, d in rows)
    body = f"""<h3>Gemeinsames Aufmaß / Leistungsnachweis Nr. 4</h3><p>Trockenbau Zirngibl · Auftrag TZ-26-044 · Umbau Gasthof Drei Rosen, Abensfeld<br>Bauherr: Brauhaus Abensfeld eG</p>
    <table class=grid><tr><th>Pos.<th>Leistung<th>Menge<th></tr>{cells}</table><p class=mt>Wert der aufgemessenen Leistung laut Einheitspreisen: <b>11.962,15 €</b> netto</p>
    <p class=sm>Mit dem Anerkenntnis gelten die Leistungen dieses Blattes als abgenommen und sind fällig.</p>
    <div style="margin:10mm 0 0 60mm">{stamp("RICHTIG UND ANERKANNT|Brauhaus Abensfeld eG|i. A. Korbinian Aumer|02. Juni 2026", "#1d4f8f", -7)}</div>"""
    label = truth(
        AC,
        "accepted",
        True,
        "de",
        client="Brauhaus Abensfeld eG",
        project="Umbau Gasthof Drei Rosen, Abensfeld",
        project_code="TZ-26-044",
        signatory_name="Korbinian Aumer",
        signature_date="2026-06-02",
        amount="11962.15 EUR",
    )
    return scanned(
        "aufmass-stempel",
        web(body, font="DejaVu Sans", pt=9.5),
        label,
        Scanner(skew=1.1, noise=9, contrast=0.9, seed=14),
    )


def regie() -> Paper:
    body = """<table class=grid><tr><td colspan=3><b style="font-size:14pt">REGIERAPPORT 37</b><td colspan=2>Bau Räz AG, Tiefenbrugg</tr>
    <tr><td colspan=3>Bauherrschaft: Wasserverbund Lenzmatt<td colspan=2>Objekt: Reservoir Chapf, Sanierung Kammer 1</tr><tr><td colspan=5>Auftrag W-0923 · Woche 11, 2026</tr>
    <tr><th>Tag<th>Arbeit<th>Std.<th>Ansatz CHF<th>Visum BL</tr>
    <tr><td>9.3.<td>Schadstellen freilegen, 2 Mann<td class=r>16.0<td class=r>94.00<td class="c br">hf</tr><tr><td>10.3.<td>Bewehrung entrosten<td class=r>8.5<td class=r>94.00<td class="c br">hf</tr>
    <tr><td>12.3.<td>Reprofilieren, Nachbehandlung<td class=r>13.0<td class=r>94.00<td class="c br">hf</tr><tr><td colspan=2 class=r>Total 37.5 Std.<td colspan=2 class=r><b>3'525.00</b><td></tr></table>
    <p class="sm mt">Das Visum der Bauleitung (für die Bauherrschaft: Hanspeter Furrer, Bauleiter) gilt als Genehmigung der Stunden zur Verrechnung. Visiert am 13. März 2026.</p>"""
    label = truth(
        TS,
        "accepted",
        True,
        "de",
        client="Wasserverbund Lenzmatt",
        project="Reservoir Chapf, Sanierung Kammer 1",
        project_code="W-0923",
        signatory_name="Hanspeter Furrer",
        signatory_title="Bauleiter",
        signature_date="2026-03-13",
        amount="3525.00 CHF",
    )
    return scanned(
        "regierapport-visum",
        web(body, font="Liberation Sans Narrow", pt=11.5, size="A5 landscape", margin="9mm"),
        label,
        picture=8,
    )


def stunden() -> Paper:
    body = """<h3 style="background:#e8efe4;padding:2mm">Stundennachweis Baumkontrolle</h3><p>Auftraggeber: Friedhofsverwaltung Sankt Ottilien<br>Leistung: Regelkontrolle Altbestand, Feld A bis F<br>Auftrags-Nr.: BK-1902<br>Baumbüro Ellerbrock, Kontrolleurin: Svea Ellerbrock</p>
    <table class=lines><tr><th>Datum<th>von – bis<th>Std.</tr><tr><td>05.10.2026<td>08:00 – 15:30<td>7,0</tr><tr><td>06.10.2026<td>08:00 – 16:00<td>7,5</tr><tr><td>08.10.2026<td>09:00 – 12:00<td>3,0</tr><tr><td colspan=2><b>Summe</b><td><b>17,5</b></tr></table>
    <p class=mt>Auftragnehmerin: <span class=ds>Svea Ellerbrock</span>, 08.10.2026</p>
    <p class=mt>Die oben aufgeführten Stunden werden hiermit bestätigt und zur Abrechnung freigegeben:</p>
    <p class=mt>_____________________________ &nbsp;&nbsp;&nbsp; ______________<br><span class=sm>Marius Tewes, Friedhofsverwalter &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Datum</span></p>"""
    label = truth(
        TS,
        "undecided",
        False,
        "de",
        client="Friedhofsverwaltung Sankt Ottilien",
        project="Regelkontrolle Altbestand, Feld A bis F",
        project_code="BK-1902",
        signatory_name="Marius Tewes",
        signatory_title="Friedhofsverwalter",
        warnings=["partly_signed"],
    )
    return text("baumkontrolle-stunden", web(body, font="Liberation Serif", pt=11), label)


def nachtrag_teil() -> Paper:
    body = """<p class=r>Vahrenkamp Immobilien SE<br>Projektsteuerung Nord</p><h3>Nachtragsprüfung – Ergebnis zu Nachtrag N 12</h3>
    <p>Projekt: Bürohaus Hafenkante, Fassadenbau · Vertrag VI/26/071 · Auftragnehmer: Glasbau Petersen</p>
    <table class=grid><tr><th>Pos.<th>Leistung<th>Angeboten €<th>Entscheidung<th>Beauftragt €</tr>
    <tr><td>12.1<td>Absturzsicherung Achse 4<td class=r>8.740,00<td>beauftragt<td class=r>8.740,00</tr><tr><td>12.2<td>Mehrdicke Isolierglas<td class=r>14.200,00<td>beauftragt<td class=r>13.100,00</tr>
    <tr><td>12.3<td>Winterbauschutz<td class=r>6.950,00<td>abgelehnt, steht im LV<td class=r>0,00</tr><tr><td colspan=4><b>Auftragserhöhung</b><td class=r><b>21.840,00</b></tr></table>
    <p class=mt>Wir beauftragen den Nachtrag damit in Teilen. Voraussetzung ist, dass <b>der Liefertermin vom 30. Oktober 2026 unverändert bleibt</b>.</p>
    <div class=mt><span class=kr>Nele Vahrenkamp</span><br>Nele Vahrenkamp, Prokuristin<br>Hamburg-Ost, 11. August 2026</div>"""
    label = truth(
        CO,
        "accepted_with_conditions",
        True,
        "de",
        client="Vahrenkamp Immobilien SE",
        project="Bürohaus Hafenkante, Fassadenbau",
        project_code="VI/26/071",
        signatory_name="Nele Vahrenkamp",
        signatory_title="Prokuristin",
        signature_date="2026-08-11",
        amount="21840.00 EUR",
        change_order_number="N 12",
        conditions=["der Liefertermin vom 30. Oktober 2026 unverändert bleibt"],
    )
    return text("nachtrag-in-teilen", web(body, font="Liberation Sans", pt=10), label)


def nachtrag_nein() -> Paper:
    src = """#set page(paper: "a4", margin: 2cm)
#set text(font: "DejaVu Sans", size: 9pt, lang: "de")
#rect(width: 100%, inset: 8pt)[*Nachtragsanmeldung Nr. 5* #h(1fr) Spezialtiefbau Rüegg GmbH]
Bauherr: *Talbahn Wiesegg AG* \\ Objekt: *Stützmauer km 14,2 bis 14,6* \\ Vertrag: *TW-2210* \\ Forderung: *63.480,00 EUR* (zusätzliche Ankerlänge je 2,5 m)

Begründung des Unternehmers: Der Fels lag tiefer als im Gutachten. Die Bauleitung vor Ort hat mündlich genickt, die Anker sind gesetzt, geprüft und alle einwandfrei.
#line(length: 100%)
*Stellungnahme des Bauherrn* (zutreffende Zeile gilt)
#table(columns: (1fr, 60pt), [dem Grunde nach anerkannt], [nein], [der Höhe nach anerkannt], [entfällt], [Anordnung lag schriftlich vor], [nein])
Die Ankerlängen waren nach Vertrag vom Unternehmer zu bemessen. Eine Vergütung kommt nicht in Betracht, die Anmeldung geht unbewilligt zurück.
#v(14pt)
#text(font: "Dancing Script", 17pt)[Urs Brandstetter] \\ Urs Brandstetter, Leiter Infrastruktur, Talbahn Wiesegg AG \\ 19.02.2026
"""
    label = truth(
        CO,
        "rejected",
        True,
        "de",
        client="Talbahn Wiesegg AG",
        project="Stützmauer km 14,2 bis 14,6",
        project_code="TW-2210",
        signatory_name="Urs Brandstetter",
        signatory_title="Leiter Infrastruktur",
        signature_date="2026-02-19",
        amount="63480.00 EUR",
        change_order_number="5",
    )
    return text("nachtrag-anker", typ(src), label)


def heizung() -> Paper:
    s = Sheet("Sans", 10)
    s.say("Übergabeprotokoll Wärmepumpe", font="SansB", size=15)
    s.say("Installationen Mitterhauser GmbH, Bad Kreuzen", size=9, gap=8)
    for key, name, value in (
        ("kd", "Kunde", "Pension Almrausch, Fam. Stadlbauer"),
        ("an", "Anlage", "Sole-Wasser 24 kW samt Puffer 1.000 l"),
        ("nr", "Auftrag", "MH-3308"),
        ("pr", "Pauschalpreis", "EUR 31.870,00"),
    ):
        s.say(name, keep=True)
        s.field(key, value, 170, 280)
        s.y -= 25
    for key, words in (
        ("a", "Einschulung in die Bedienung ist erfolgt"),
        ("b", "Betriebsanleitung und Prüfbuch wurden ausgehändigt"),
        ("c", "Anlage läuft zu unserer Zufriedenheit und wird übernommen"),
    ):
        s.check(key, True, 60)
        s.say(words, 82, gap=8)
    s.check("d", False, 60)
    s.say("Es bestehen noch Mängel (Beiblatt)", 82, gap=16)
    s.sign(60, 4)
    s.field("ort", "Bad Kreuzen, 27. Jänner 2026", 300, 200)
    s.y -= 22
    s.say("Theresia Stadlbauer, Inhaberin", 60)
    label = truth(
        AC,
        "accepted",
        True,
        "de",
        client="Pension Almrausch, Fam. Stadlbauer",
        project="Sole-Wasser 24 kW samt Puffer 1.000 l",
        project_code="MH-3308",
        signatory_name="Theresia Stadlbauer",
        signatory_title="Inhaberin",
        signature_date="2026-01-27",
        amount="31870.00 EUR",
    )
    return text("waermepumpe-uebergabe", s.pdf(), label, form="form")


def passt_alles() -> Paper:
    body = """<p style="font:9pt 'Liberation Mono'">Von: Carla Ebeling &lt;ebeling@deichhof-museum.example&gt;<br>An: Restaurierung Tjarks<br>Gesendet: Mittwoch, 29. Juli 2026 17:31<br>Betreff: AW: AW: Reetdach Scheune, Auftrag RT-58</p>
    <p>Moin Herr Tjarks,</p><p>ich war gestern nach dem Gewitter mit der Leiter oben und habe auch den First angefasst. Trocken wie ein Zwieback. Von unserer Seite gibt es nichts mehr anzumerken, machen Sie die Rechnung über die 27.400,00 Euro ruhig fertig. Der Vorstand weiß Bescheid und hat genickt.</p>
    <p>Beste Grüße<br>Carla Ebeling<br>Geschäftsführerin<br>Museum Deichhof e. V.</p>
    <p class=sm style="color:#666">&gt; Am 27.07.2026 schrieb Onno Tjarks:<br>&gt; der First ist jetzt auch zu. Ist noch etwas offen, oder kann ich das als abgenommen ansehen?</p>"""
    label = truth(
        "email",
        "accepted",
        None,
        "de",
        client="Museum Deichhof e. V.",
        project="Reetdach Scheune",
        project_code="RT-58",
        signatory_name="Carla Ebeling",
        signatory_title="Geschäftsführerin",
        signature_date="2026-07-29",
        amount="27400.00 EUR",
    )
    return text("reetdach-mail", web(body, font="Liberation Serif", pt=11), label)


def abschnitte() -> Paper:
    rows = [
        ("1", "Grundlagenvermessung", "9.800,00 €", "abgenommen 02/2026", "–"),
        (
            "2",
            "Absteckung Trasse",
            "16.450,00 €",
            box("v") + " abgenommen",
            "F. Reichelt, 08.05.2026",
        ),
        ("3", "Beweissicherung Nachbarn", "7.200,00 €", box() + " abgenommen", ""),
        ("4", "Bestandsplan", "12.000,00 €", box() + " abgenommen", ""),
    ]
    cells = "".join("<tr>" + "".join(f"<td>{c}" for c in r) + "</tr>" for r in rows)
    body = f"""<h2 style="color:#5a2d0c">Leistungsmeldung 2 – Teilleistung „Absteckung Trasse“</h2><p>Ingenieurbüro Lotrecht &amp; Partner an den Landkreis Heidemoor, Straßenbauamt<br>Maßnahme: Ortsumgehung Brakel, Vertrag 61-V-2025</p>
    <table class=grid><tr><th>Nr.<th>Teilleistung<th>Honorar<th>Vermerk des Auftraggebers<th>Name, Tag</tr>{cells}</table>
    <p class=mt>Zu dieser Meldung gehört allein die Teilleistung 2. Ihre Abnahme löst das zugehörige Honorar aus.</p><p class=mt>{ink(118)}<br>Frank Reichelt, Sachgebietsleiter, Landkreis Heidemoor</p>"""
    label = truth(
        AC,
        "accepted",
        True,
        "de",
        client="Landkreis Heidemoor",
        project="Ortsumgehung Brakel",
        project_code="61-V-2025",
        milestone="Absteckung Trasse",
        signatory_name="Frank Reichelt",
        signatory_title="Sachgebietsleiter",
        signature_date="2026-05-08",
        amount="16450.00 EUR",
    )
    return text("teilleistung-trasse", web(body, font="DejaVu Serif", pt=9.5), label)


def bestellung() -> Paper:
    src = """#set page(margin: 2cm)
#set text(font: "Liberation Sans", size: 10pt, lang: "de")
#text(16pt)[Bestellung 4700118823] #h(1fr) 06.07.2026 \\
Besteller: *Klinikverbund Saaletal gGmbH*, Einkauf Bau \\ Lieferant: Medizinbau Orth AG, Jena-Süd \\ Projekt: *Neubau Zentral-OP* (PSP *K-OP-07*)
#table(columns: (auto, 1fr, auto, auto), [Pos], [Text], [Menge], [Gesamt EUR],
 [10], [Deckenversorgungseinheit, montiert], [6], [118.800,00], [20], [Wandmodul Edelstahl], [14], [47.600,00], [], [*Bestellsumme*], [], [*166.400,00*])
Liefertermin KW 44. Montage und förmliche Abnahme vor Ort, Zahlung 30 Tage nach Abnahme. Bitte senden Sie uns die Auftragsbestätigung innerhalb von fünf Tagen zurück. Diese Bestellung wurde maschinell erstellt und ist ohne Unterschrift gültig.
"""
    label = truth(
        "purchase_order",
        None,
        None,
        "de",
        client="Klinikverbund Saaletal gGmbH",
        project="Neubau Zentral-OP",
        project_code="K-OP-07",
        po_number="4700118823",
        amount="166400.00 EUR",
    )
    return text("bestellung-op", typ(src), label)


def entwurf() -> Paper:
    body = """<div class=wm>ENTWURF</div><h2 class=c>Abnahmebescheinigung</h2><p class=c>Gebäudeautomation Rathaus Falkenrode · Auftrag GA-771</p>
    <p>Die Stadt Falkenrode bescheinigt der Regeltechnik Wendt GmbH, dass die Gebäudeautomation vollständig und mangelfrei hergestellt ist. Die Leistung wird abgenommen. Der Werklohn von 88.250,00 EUR ist zur Zahlung freigegeben.</p>
    <p class=mt>Falkenrode, den 01.12.2026</p><p class=mt>gez. Dr. Almut Hesse<br>Baudezernentin, Stadt Falkenrode</p><p class="xs mt">Textvorschlag der Regeltechnik Wendt GmbH zur Durchsicht, Fassung 0.3 vom 20.11.2026. Noch nicht unterschrieben; der Name ist Platzhalter für das Schriftbild.</p>"""
    label = truth(
        AC,
        "undecided",
        False,
        "de",
        client="Stadt Falkenrode",
        project="Gebäudeautomation Rathaus Falkenrode",
        project_code="GA-771",
        signatory_name="Dr. Almut Hesse",
        signatory_title="Baudezernentin",
        amount="88250.00 EUR",
        warnings=["draft_or_void"],
    )
    return text("bescheinigung-entwurf", web(body, font="Liberation Serif", pt=12), label)


def messestand() -> Paper:
    body = f"""<div style="background:#e4007c;color:#fff;padding:3mm;font-size:15pt">STANDBAU KNALLE <span class=r>Übergabe vor Ort</span></div>
    <p class=mt>Messe: <b>Zuliefertage Nordhalle</b> · Stand H4-B12 · Auftrag <b>SK/26/190</b><br>Aussteller: <b>Drehteile Osterkamp GmbH</b></p>
    <table class=grid><tr><td>Boden, Wände, Grafik<td>vorhanden<tr><td>Strom, Wasser<td>vorhanden<tr><td>Kabine, Küche<td>vorhanden</table>
    <p class=mt style="font-size:12pt">{box("x", 15)} Stand wie bestellt, wir übernehmen ihn.</p><p style="font-size:12pt">{box("x", 15)} Stand nicht wie bestellt, wir übernehmen ihn nicht.</p>
    <p>Bemerkung des Ausstellers: ______________________________</p>
    <div class=mt>{ink(140, 150, 42)}<br>Yvonne Tietjen, Marketing-Leiterin, Drehteile Osterkamp GmbH<br>16.11.2026, 18:40 Uhr</div>"""
    label = truth(
        AC,
        "undecided",
        True,
        "de",
        client="Drehteile Osterkamp GmbH",
        project="Zuliefertage Nordhalle",
        project_code="SK/26/190",
        signatory_name="Yvonne Tietjen",
        signatory_title="Marketing-Leiterin",
        signature_date="2026-11-16",
    )
    return scanned(
        "messestand-zwei-kreuze",
        web(body, font="DejaVu Sans", pt=10),
        label,
        Scanner(dpi=130, skew=-1.7, noise=8, grey=False, seed=33),
    )


def fertigmeldung() -> Paper:
    body = f"""<p><b>Pflasterbau Wübben</b> · Sandkuhle 9 · Nordholm</p><p class=mt>An die Wohnungsgenossenschaft Kiebitzweg eG</p><h3 class=mt>Fertigstellungsanzeige</h3>
    <p>Hofpflasterung Kiebitzweg 3 bis 11, Auftrag P-2604</p><p>Wir zeigen Ihnen an, dass unsere Leistungen am 8. Oktober 2026 vollständig, vertragsgerecht und mangelfrei fertiggestellt wurden. Wir bitten um Abnahme und um Freigabe des Betrages von 54.090,00 €.</p>
    <p>{ink(150)}<br>Gerd Wübben, 9. Oktober 2026</p><div style="border-top:.3mm dashed #000;padding-top:3mm" class=mt><b>Rückantwort</b> (bitte ausgefüllt zurück an uns)<br><br>Die Leistungen werden abgenommen {box()} ja {box()} nein, Gründe: ______________________<br><br>Für die Genossenschaft: Silke Hanken, Vorstand<br><br>Unterschrift ____________________ Datum __________</div>"""
    label = truth(
        AC,
        "undecided",
        False,
        "de",
        client="Wohnungsgenossenschaft Kiebitzweg eG",
        project="Hofpflasterung Kiebitzweg 3 bis 11",
        project_code="P-2604",
        signatory_name="Silke Hanken",
        signatory_title="Vorstand",
        amount="54090.00 EUR",
        warnings=["partly_signed"],
    )
    return text("fertigstellungsanzeige", web(body, font="Liberation Sans", pt=11), label)


def papers() -> Iterator[Paper]:
    for make in (
        vorbehalt,
        verweigert,
        aufmass,
        regie,
        stunden,
        nachtrag_teil,
        nachtrag_nein,
        heizung,
        passt_alles,
        abschnitte,
        bestellung,
        entwurf,
        messestand,
        fertigmeldung,
    ):
        yield make()
