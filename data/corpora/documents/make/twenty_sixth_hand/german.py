"""German, Austrian and Swiss papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import box, grid, ink, join, kv, page, pen, ring, scanned, shot, strike, text


def dach() -> Paper:
    body = f"""<h1 style="border-bottom:3px solid #8a2b1b">Abnahmeprotokoll nach § 12 VOB/B</h1>
{kv([("Auftraggeber", "Wohnstift Lindenaue gGmbH, Zwickau"), ("Auftragnehmer", "Dachdeckerei Örtel &amp; Sohn"), ("Bauvorhaben", "Neueindeckung Haus B"), ("Auftrags-Nr.", "OE-26-0417"), ("Los", "Los 2 – Steildach Biberschwanz"), ("Schlussrechnungssumme netto", "83.412,60 €")])}
<p>Begehung am 8. Mai 2026, 9 bis 11 Uhr, trockenes Wetter. Firstanschluss, Kehlen und Schneefanggitter wurden in Augenschein genommen. Beanstandungen: keine.</p>
<p>Die Leistung ist abgenommen. Die Gewährleistung von vier Jahren beginnt mit dem heutigen Tag.</p>
<div class="two" style="margin-top:28px"><div>{ink(301)}<br>Dagmar Pöschel, Leiterin Gebäude und Technik<br>für den Auftraggeber, 08.05.2026</div><div>{ink(302)}<br>Jens Örtel, Dachdeckermeister<br>für den Auftragnehmer, 08.05.2026</div></div>"""
    return text(
        "abnahme-dach",
        page(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Wohnstift Lindenaue gGmbH",
            project="Neueindeckung Haus B",
            project_code="OE-26-0417",
            milestone="Los 2 – Steildach Biberschwanz",
            signatory_name="Dagmar Pöschel",
            signatory_title="Leiterin Gebäude und Technik",
            signature_date="2026-05-08",
            amount="83412.60 EUR",
        ),
    )


def montageschein() -> Paper:
    body = f"""<div class="fr"><b style="font-size:14pt">Montageschein 1186</b> &nbsp;&nbsp; Stillraum Akustikbau, Kassel
<p>Kunde: Tonstudio Fuldablick OHG<br>Objekt: Regie 1, Absorber und Bassfallen<br>Auftrag: SA-2093</p>
<p>12 Stück Breitbandabsorber, 4 Bassfallen, 1 Deckensegel montiert. Pauschale 6.290,00 € netto.</p>
<p>Nichtzutreffendes bitte streichen:</p>
<p style="font-size:12pt">Die Arbeiten sind &nbsp; in Ordnung, Rechnung kann kommen &nbsp; / &nbsp; {strike("nicht in Ordnung, Nacharbeit nötig")}</p>
<p>Datum {pen("19.2.2026", "DkgHandwriting", 20)} &nbsp;&nbsp; Kunde {pen("Svenja Rüdiger", size=32)} &nbsp; (Svenja Rüdiger, Gesellschafterin)</p>
<p>Monteur: Yilmaz</p></div>"""
    return scanned(
        "montageschein",
        page(body, "body{font-family:'Liberation Sans Narrow';font-size:12pt}", "A5", "10mm", True),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Tonstudio Fuldablick OHG",
            project="Regie 1, Absorber und Bassfallen",
            project_code="SA-2093",
            signatory_name="Svenja Rüdiger",
            signatory_title="Gesellschafterin",
            signature_date="2026-02-19",
            amount="6290.00 EUR",
        ),
        "phone",
        31,
    )


def brief_wasser() -> Paper:
    body = f"""<p class="s">Wasserverbund Oberes Tösstal · Dorfstrasse 4 · 8497 Fischenthal</p><br><p>Hydrotec Leittechnik AG<br>Herr Urs Zgraggen<br>8400 Winterthur</p><br><p>Fischenthal, 3. Juli 2026</p>
<p><b>Leitsystem Reservoir Hörnli, Auftrag WOT-2025-08, Etappe 2 (Fernwirkanlage)</b></p>
<p>Sehr geehrter Herr Zgraggen</p><p>Die Anlage läuft seit vier Wochen ohne eine einzige Störung, und auch der Stromausfall vom 21. Juni ist spurlos an ihr vorbeigegangen. Der Vorstand hat darum an seiner gestrigen Sitzung beschlossen, die Etappe 2 ohne Vorbehalt zu übernehmen. Wir sehen Ihrer Rechnung über die vereinbarten Fr. 46'800.– gerne entgegen.</p>
<p>Freundliche Grüsse</p><p>{ink(331, 150)}</p><p>Vreni Schoch-Ammann<br>Präsidentin</p>"""
    return text(
        "brief-etappe",
        page(body, "body{font-family:'Liberation Serif';font-size:12pt}", margin="25mm"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Wasserverbund Oberes Tösstal",
            project="Leitsystem Reservoir Hörnli",
            project_code="WOT-2025-08",
            milestone="Etappe 2 (Fernwirkanlage)",
            signatory_name="Vreni Schoch-Ammann",
            signatory_title="Präsidentin",
            signature_date="2026-07-03",
            amount="46800.00 CHF",
        ),
    )


def theater() -> Paper:
    body = f"""<div class="c djs"><b style="font-size:14pt">ÜBERNAHMEPROTOKOLL</b><br>Stadttheater Bruckau Betriebs-GmbH, Niederösterreich</div>
<div class="djs"><p>Gegenstand: Obermaschinerie, Tausch der Steuerung, Teilleistung 3 „Punktzüge“. Auftragsnummer 26/0093. Auftragnehmer: Hebwerk Bühnentechnik GmbH, Linz. Teilbetrag: € 71.500,00 exkl. USt.</p>
<p>Am 14. Jänner 2026 wurde probegefahren. Die Übernahme erfolgt mit folgenden Mängeln, die bis 28. Februar 2026 zu beheben sind:</p>
<table class="g"><tr><td>a)</td><td>Punktzug 4 bremst hörbar nach</td></tr><tr><td>b)</td><td>Beschriftung am Pult fehlt</td></tr><tr><td>c)</td><td>Betriebsanleitung nur auf Englisch vorhanden</td></tr></table>
<p>Der Teilbetrag ist fällig; für die Mängel wird nichts einbehalten.</p>
<p>Für den Auftraggeber: {ink(341)} Mag. Leopold Zehetner, Technischer Direktor, 14.01.2026</p><p>Für den Auftragnehmer: {ink(342)} Ing. Petra Mayrhofer</p></div>"""
    return text(
        "uebernahme-theater",
        page(body),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Stadttheater Bruckau Betriebs-GmbH",
            project="Obermaschinerie, Tausch der Steuerung",
            project_code="26/0093",
            milestone="Teilleistung 3 „Punktzüge“",
            signatory_name="Leopold Zehetner",
            signatory_title="Technischer Direktor",
            signature_date="2026-01-14",
            amount="71500.00 EUR",
            conditions=[
                "Punktzug 4 bremst hörbar nach",
                "Beschriftung am Pult fehlt",
                "Betriebsanleitung nur auf Englisch vorhanden",
            ],
        ),
    )


def roboter() -> Paper:
    body = f"""<table class="g"><tr><td><b>Endabnahme beim Kunden (SAT)</b></td><td>Blatt 1 von 1</td><td>Zelle RZ-12</td></tr></table>
<p>Kunde: Backwaren Hülsmann KG, Werk Vechta<br>Lieferant: Greifwerk Robotik GmbH<br>Projekt: Depalettierung Kisten, Projekt-Nr. GW-1904<br>Rate 3 bei Abnahme: 128.700,00 EUR</p>
{grid("Prüfung|Soll|Ist", ["Leistung|900 Kisten/h|640", "Verfügbarkeit über 8 h|97 %|88,5 %", "Fehlgriffe|unter 5|31"])}
<p style="margin-top:16px;font-size:13pt">Ergebnis: &nbsp; abgenommen &nbsp;·&nbsp; abgenommen mit Restpunkten &nbsp;·&nbsp; {ring("nicht abgenommen")}</p>
<p>{pen("Wiederholung frühestens KW 40. Rate 3 bleibt stehen.", "DkgHandwriting", 18)}</p>
<p>Unterschrift Kunde: {ink(351, 150)} &nbsp; Name: Heiner Lübbers &nbsp; Funktion: Werkleiter &nbsp; Datum: 11.09.2026</p>"""
    return scanned(
        "sat-zelle",
        page(body, "body{font-family:'Liberation Mono';font-size:10pt}"),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Backwaren Hülsmann KG",
            project="Depalettierung Kisten",
            project_code="GW-1904",
            milestone="Rate 3",
            signatory_name="Heiner Lübbers",
            signatory_title="Werkleiter",
            signature_date="2026-09-11",
            amount="128700.00 EUR",
        ),
        "crooked",
        35,
    )


def chemie() -> Paper:
    body = f"""<div style="background:#e9e4d8;padding:12px"><b>Solventis Feinchemie AG · Werk Bitterfeld</b><br>Freigabeblatt für Ingenieurleistungen FB-220</div>
{kv([("Dienstleister", "Planungsbüro Kranz &amp; Wille"), ("Vorhaben", "Ersatz Destillationskolonne K-7"), ("Bestellung", "4700-118254"), ("Leistungsphase", "LPH 5 Ausführungsplanung"), ("Honorar", "39.870,00 EUR")])}
<p>Das Honorar ist erst freigegeben, wenn beide Felder unterschrieben sind.</p>
<table class="g"><tr><th>Feld</th><th>Name</th><th>Unterschrift</th><th>Datum</th></tr>
<tr><td>1 Fachseite: Leistung vollständig und richtig</td><td>Dr. Cornelius Hartung, Betriebsingenieur</td><td>{ink(361, 110)}</td><td>24.03.2026</td></tr>
<tr><td>2 Kaufmännisch: Zahlung frei</td><td>Birte Sandkuhl, Leiterin Einkauf Technik</td><td></td><td></td></tr></table>"""
    return text(
        "freigabeblatt",
        page(body),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Solventis Feinchemie AG",
            project="Ersatz Destillationskolonne K-7",
            po_number="4700-118254",
            milestone="LPH 5 Ausführungsplanung",
            signatory_name="Birte Sandkuhl",
            signatory_title="Leiterin Einkauf Technik",
            amount="39870.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def radio() -> Paper:
    body = f"""<p class="r">Funkhaus Weserwelle e. V.</p><h1>Abnahme Sendestudio</h1><p>Los 1: Verkabelung und Kreuzschiene &nbsp; (Vertrag FWW-31)</p><p>Lieferant: Bremer Medientechnik GmbH. Wert des Loses: 22.340,00 Euro.</p>
<p style="font-size:12pt">{box()} Die Leistung wird abgenommen.<br>{box()} Die Leistung wird unter Vorbehalt abgenommen.<br>{box()} Die Abnahme wird verweigert.</p><p>Bitte genau ein Feld ankreuzen.</p>
<p>Bremen, den {pen("30. Juni 2026", "Breip", 26)}</p><p>{pen("Tjark Oltmanns", size=34)}<br>Tjark Oltmanns, Technischer Leiter, Funkhaus Weserwelle e. V.</p>"""
    return scanned(
        "abnahme-studio",
        page(body, "body{font-family:'DejaVu Serif';font-size:10.5pt}"),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Funkhaus Weserwelle e. V.",
            project="Sendestudio",
            project_code="FWW-31",
            milestone="Los 1: Verkabelung und Kreuzschiene",
            signatory_name="Tjark Oltmanns",
            signatory_title="Technischer Leiter",
            signature_date="2026-06-30",
            amount="22340.00 EUR",
        ),
        "office",
        37,
    )


def portal() -> Paper:
    one = page(f"""<h1>Anlage zum Werkvertrag TV-RA-2026/02</h1><p>Tourismusverband Rauhe Alb e. V. — Relaunch Gästeportal — Auftragnehmer: Agentur Lichtung, Reutlingen</p>
{grid("Paket|Inhalt|Vergütung netto", ["P1|Konzept und Klickstrecke|9.800,00 €", "P2|Wanderkarte und Touren|17.450,00 €", "P3|Buchungsstrecke|21.000,00 €"])}
<p>Gegenstand der umseitigen Erklärung ist allein das Paket P2. P1 wurde bereits im Februar abgenommen, P3 folgt.</p>""")
    two = page(f"""<div class="c">– 2 –</div><h2>Erklärung des Auftraggebers zu P2</h2><p>Wir nehmen das Paket teilweise ab. Abgenommen sind Karte, Suche und Druckansicht. Nicht abgenommen ist der GPX-Export, der bei Rundtouren abbricht.</p>
<p>Von der Vergütung werden 15.000,00 € gezahlt; der Rest folgt mit dem Export.</p><p>Münsingen, 6. Oktober 2026</p><p>{ink(381, 160)}<br>Annegret Kurz, Geschäftsführerin</p>""")
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Tourismusverband Rauhe Alb e. V.",
        project="Relaunch Gästeportal",
        project_code="TV-RA-2026/02",
        milestone="P2",
        signatory_name="Annegret Kurz",
        signatory_title="Geschäftsführerin",
        signature_date="2026-10-06",
        amount="15000.00 EUR",
        conditions=["Nicht abgenommen ist der GPX-Export, der bei Rundtouren abbricht."],
    )
    return Paper(
        "kp-teilabnahme-portal",
        "a",
        "mixed",
        join(one, shot(two, "left", 38)),
        label,
        join(one, two),
    )


def nachtrag() -> Paper:
    body = f"""<div class="nar"><b style="font-size:16pt">2. Nachtrag</b> &nbsp; zum Bauvertrag FW-0312 „Instandsetzung Forstweg Kaltenbronn“<p>Auftraggeber: Forstbetriebsgemeinschaft Hornisgrinde. Auftragnehmer: Tiefbau Merkle.</p>
<p>Nachtrag Nr. N2 wegen unvorhergesehenen Felses zwischen Station 0+340 und 0+410:</p>
{grid("Pos.|Leistung|Menge|EP|GP", ["N2.1|Felsabtrag Klasse 7|118 m³|64,00 €|7.552,00 €", "N2.2|Abfuhr|118 m³|19,50 €|2.301,00 €", "N2.3|Minderung Bodenaushub|−118 m³|11,00 €|−1.298,00 €", "||||<b>8.555,00 €</b>"])}
<p>Mehrkosten netto 8.555,00 €; die Bauzeit verlängert sich um fünf Werktage. Mit der Ausführung besteht Einverständnis.</p>
<p>{ink(391)} 17.08.2026 &nbsp; Korbinian Faißt, Vorsitzender der FBG</p><p>{ink(392)} 14.08.2026 &nbsp; Merkle</p></div>"""
    return text(
        "nachtrag-forstweg",
        page(body),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Forstbetriebsgemeinschaft Hornisgrinde",
            project="Instandsetzung Forstweg Kaltenbronn",
            project_code="FW-0312",
            signatory_name="Korbinian Faißt",
            signatory_title="Vorsitzender der FBG",
            signature_date="2026-08-17",
            amount="8555.00 EUR",
            change_order_number="N2",
        ),
    )


def leistungsnachweis() -> Paper:
    ok = pen("ok KB", "Breip", 24)
    body = f"""<div class="bar">LOHNWERK Abrechnungsdienste · Leistungsnachweis April 2026</div><p>Mandant: Klinikverbund Saaletal GmbH &nbsp;&nbsp; Projektnummer: LW-0815-K &nbsp;&nbsp; Projekt: Einführung Dienstplanschnittstelle</p>
{grid("Tag|Tätigkeit|Std.|OK", [f"13.04.|Schnittstelle Testlauf|8,0|{ok}", f"14.04.|Zuschläge Nachtdienst|7,5|{ok}", f"20.04.|Schulung Personalabteilung|6,0|{ok}", f"21.04.|Nacharbeit Protokoll|3,5|{ok}"])}
<p>Summe 25,0 Std. zu 98,00 € = 2.450,00 €</p><p>Gegengezeichnet mit Kürzel: KB = Katharina Brömme, Leiterin Personalwirtschaft. Letztes Kürzel am {pen("30.04.2026", "DkgHandwriting", 18)}</p>"""
    return scanned(
        "leistungsnachweis-ok",
        page(body, ".bar{background:#444}", wide=True),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Klinikverbund Saaletal GmbH",
            project="Einführung Dienstplanschnittstelle",
            project_code="LW-0815-K",
            signatory_name="Katharina Brömme",
            signatory_title="Leiterin Personalwirtschaft",
            signature_date="2026-04-30",
            amount="2450.00 EUR",
        ),
        "side",
        39,
    )


def stunden() -> Paper:
    body = f"""<b class="dj" style="font-size:13pt">Stundenaufstellung Schadenregulierung</b><div class="dj"><p>Sachverständigenbüro Aumüller, Graz · Auftrag SV-447 · Großschaden Tischlerei Lagger</p>
{grid("KW|Gutachter|Hilfskraft", ["KW 18|14,0|6,0", "KW 19|22,5|11,0", "KW 20|9,0|–"])}<p>Die Stunden wurden vom Büro geprüft und für richtig befunden. Gesamt: € 6.187,50</p>
<p>Freigabe durch die Grazer Wechselseitige Hagelkasse:</p><p>Name: Ulrike Pichlbauer, Referatsleiterin Sachschaden</p><p>Unterschrift: ........................................... &nbsp; Datum: ....................</p></div>"""
    return text(
        "stunden-offen",
        page(body),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "de",
            client="Grazer Wechselseitige Hagelkasse",
            project="Großschaden Tischlerei Lagger",
            project_code="SV-447",
            signatory_name="Ulrike Pichlbauer",
            signatory_title="Referatsleiterin Sachschaden",
            amount="6187.50 EUR",
        ),
    )


def mail() -> Paper:
    body = """<table><tr><td class="s">Von</td><td>Mirjam Odermatt</td></tr><tr><td class="s">An</td><td>Klangbau Atelier, Reto Inauen</td></tr><tr><td class="s">Datum</td><td>Di., 24. März 2026, 07:55</td></tr><tr><td class="s">Betreff</td><td>AW: Aula Nachhall, Los B Deckensegel (KB-1412)</td></tr></table><hr>
<p>Guten Morgen Reto</p><p>Gestern war Chorprobe, und zum ersten Mal hat sich niemand beschwert. Von uns aus ist Los B damit erledigt, du darfst die CHF 13'250.00 in Rechnung stellen. Los C schauen wir nach den Ferien an, das ist hier nicht gemeint.</p>
<p>Liebe Grüsse<br>Mirjam</p><p class="s">Mirjam Odermatt, Leiterin Liegenschaften, Kantonsschule Seetal</p>"""
    return text(
        "mail-losb",
        page(body),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Kantonsschule Seetal",
            project="Aula Nachhall",
            project_code="KB-1412",
            milestone="Los B Deckensegel",
            signatory_name="Mirjam Odermatt",
            signatory_title="Leiterin Liegenschaften",
            signature_date="2026-03-24",
            amount="13250.00 CHF",
        ),
    )


def bestellung() -> Paper:
    body = f"""<h1>BESTELLUNG 26-00719</h1><p>Trinkwasserzweckverband Untere Spree, Beeskow</p><p>An: Membrantechnik Voigt GmbH &nbsp; Datum: 02.02.2026</p><p>Kommission: Ultrafiltration Wasserwerk Süd</p>
{grid("Pos|Bezeichnung|Gesamt EUR", ["1|UF-Modul, 12 Stück|57.600,00", "2|Inbetriebnahme und Abnahmeprüfung|4.900,00", "|Bestellsumme netto|62.500,00"])}
<p>Zahlung nach protokollierter Abnahme. Bitte bestätigen Sie den Auftrag binnen fünf Tagen.</p><p>i. A. {ink(411)}<br>Falk Neumeister, Einkauf</p>"""
    return text(
        "bestellung-module",
        page(body, "body{font-family:'Liberation Mono'}"),
        truth(
            "purchase_order",
            None,
            True,
            "de",
            client="Trinkwasserzweckverband Untere Spree",
            project="Ultrafiltration Wasserwerk Süd",
            signatory_name="Falk Neumeister",
            signatory_title="Einkauf",
            signature_date="2026-02-02",
            amount="62500.00 EUR",
            po_number="26-00719",
        ),
    )


def prospekt() -> Paper:
    body = """<div style="background:#27584a;color:#fff;padding:26px"><div style="font-size:26pt">Ihr Dach. Abgenommen. Sorgenfrei.</div><p>Die Rundum-Abnahme von Firstblick Sachverständige, Regensburg</p></div>
<div class="two"><div><h2>So läuft es</h2><p>Wir begehen Ihr Dach gemeinsam mit dem Handwerker, halten jeden Mangel fest und unterschreiben erst, wenn alles stimmt.</p></div><div><h2>Was es kostet</h2><p>Einfamilienhaus ab 490 €, Mehrfamilienhaus ab 890 €. Das fertige Protokoll liegt nach zwei Tagen vor.</p></div></div>
<p>„Ohne Vorbehalt abgenommen – und nichts tropft!“ schreibt uns Familie W. aus Kelheim.</p>"""
    return text("prospekt-dach", page(body), truth("other", None, None, "de"))


def papers() -> Iterator[Paper]:
    """Fourteen papers."""
    for make in (
        dach,
        montageschein,
        brief_wasser,
        theater,
        roboter,
        chemie,
        radio,
        portal,
        nachtrag,
        leistungsnachweis,
        stunden,
        mail,
        bestellung,
        prospekt,
    ):
        yield make()
