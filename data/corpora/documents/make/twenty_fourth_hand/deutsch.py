"""German: Germany, Austria, Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import box, html, ink, join, pair, paper, pen, stamp, strike, tab, typ


def lift() -> Paper:
    first = html(
        "<h1>Übergabe einer Aufzugsanlage</h1><p>Hebewerk Steirer Aufzüge GmbH, Graz · Beiblatt 1: Daten der Anlage</p>"
        + tab(
            [
                "Auftraggeber|Wohnbaugenossenschaft Murtal eGen",
                "Vorhaben|Lifterneuerung Stiege 4, Annenhof",
                "Auftrag|A-26-0713",
                "Nennlast / Haltestellen|630 kg / 7",
                "Entgelt nach Übergabe|€ 41.870,00 (netto)",
                "Bestellung|4500-2281",
            ]
        )
        + "<p>Die unterfertigte Übernahmeerklärung folgt als Blatt 2 (eingescannt).</p>"
    )
    second = html(
        "<h1>Übernahmeerklärung (Blatt 2)</h1><p>Die Anlage laut Beiblatt 1 wurde heute im Beisein des Abnahmeprüfers befahren. Türen, Notruf, Bündigkeit und Beleuchtung funktionieren.</p>"
        f"<p>Wesentliche Mängel: {pen('keine', 18)}</p><p>Unwesentliche Mängel: {pen('keine', 18)}</p><p>Die Anlage ist damit übernommen, Gefahr und Nutzung gehen über.</p>"
        + pair(
            f"Für die Hebewerk<div class=line>{ink(201)}</div>Ing. Kranzelbinder",
            f"Für die Genossenschaft<div class=line>{ink(202)}</div>Mag. Ingrid Pöschl, Leitung Hausverwaltung",
        )
        + f"<p>Graz, am {pen('17. Juni 2026', 18)}</p>"
    )
    how = Scanner(dpi=150, skew=0.7, seed=203)
    return paper(
        "lift-uebernahme",
        join(first, scan(second, how)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Wohnbaugenossenschaft Murtal eGen",
            project="Lifterneuerung Stiege 4, Annenhof",
            project_code="A-26-0713",
            signatory_name="Ingrid Pöschl",
            signatory_title="Leitung Hausverwaltung",
            signature_date="2026-06-17",
            amount="41870.00 EUR",
            po_number="4500-2281",
        ),
        form="mixed",
        source=join(first, second),
    )


def hours() -> Paper:
    body = (
        "<table><tr><td><b style='font-size:14pt'>Leistungsnachweis</b></td><td class=r>Monat: <b>September 2026</b></td></tr></table>"
        + tab(
            [
                "Berater: Henrik Osterloh|Kunde: <b>Wessel Armaturen KG</b>",
                "Projekt: <b>Ablösung Altsystem / ERP Welle 1</b>|Projektnr.: <b>WA-ERP-01</b>",
            ]
        )
        + tab(
            [
                "01.–04.09.|Stammdatenmigration, Testlauf 3|>31,00",
                "07.–11.09.|Formulare, Anpassung Lieferschein|>38,50",
                "14.–18.09.|Schulung Lager und Versand|>40,00",
                "21.–23.09.|Nacharbeit Berechtigungen|>22,50",
                "<b>Summe</b>|Satz 128,00 €/h → <b>16.896,00 €</b>|><b>132,00</b>",
            ],
            "Zeitraum|Tätigkeit|>Std.",
        )
        + f"<p style='margin-top:14pt'>{stamp('SACHLICH RICHTIG<br>Wessel Armaturen KG · Abt. IT<br>Edeltraud Nießing', '#15406e', -3, 11)} &nbsp; {ink(211, 90, 34)} &nbsp; {pen('01.10.2026', 15)}</p>"
        "<p class=s>Rechnungsstellung nur mit gegengezeichnetem Nachweis.</p>"
    )
    return paper(
        "leistungsnachweis-stempel",
        html(body),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Wessel Armaturen KG",
            project="Ablösung Altsystem / ERP Welle 1",
            project_code="WA-ERP-01",
            signatory_name="Edeltraud Nießing",
            signature_date="2026-10-01",
            amount="16896.00 EUR",
        ),
        Scanner(dpi=150, skew=-1.1, grey=False, seed=212),
    )


def facade() -> Paper:
    body = (
        "<h1>Niederschrift über die Abnahme (§ 12 VOB/B)</h1>"
        "<p>Bauherr: <b>Stadtwerke Elmshagen AöR</b><br>Auftragnehmer: Glasbau Rietmüller GmbH &amp; Co. KG<br>Baumaßnahme: <b>Verwaltungsgebäude Nordring, Pfosten-Riegel-Fassade</b><br>Vertrag-Nr.: <b>VE 3.08 / 2025</b></p>"
        f"<p>{box()} Die Leistung wird ohne Vorbehalt abgenommen.<br>{box(True)} Die Leistung wird unter Vorbehalt der nachstehenden Mängel abgenommen.<br>{box()} Die Abnahme wird verweigert.</p>"
        + tab(
            [
                "1|Raffstore Achse C/4 läuft schief|30.04.2026",
                "2|Silikonfuge Sockel Westseite fehlt auf 3 m|30.04.2026",
                "3|Bestandspläne der Motorsteuerung nachreichen|15.05.2026",
            ],
            "Nr.|Mangel / Restleistung|zu beheben bis",
        )
        + "<p>Die Schlusszahlung von 96.340,50 EUR wird abzüglich eines Einbehalts nach Vertrag freigegeben. Vertragsstrafe bleibt vorbehalten.</p>"
        + pair(
            f"Elmshagen, 02.04.2026<div class=line>{ink(221)}</div>Dipl.-Ing. Volkmar Thießen, Bereichsleiter Hochbau<br><span class=s>Auftraggeber</span>",
            f"Elmshagen, 02.04.2026<div class=line>{ink(222)}</div>Sascha Rietmüller, Geschäftsführer<br><span class=s>Auftragnehmer</span>",
        )
    )
    return paper(
        "vob-vorbehalt",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Stadtwerke Elmshagen AöR",
            project="Verwaltungsgebäude Nordring, Pfosten-Riegel-Fassade",
            project_code="VE 3.08 / 2025",
            signatory_name="Volkmar Thießen",
            signatory_title="Bereichsleiter Hochbau",
            signature_date="2026-04-02",
            amount="96340.50 EUR",
            conditions=[
                "Raffstore Achse C/4 läuft schief",
                "Silikonfuge Sockel Westseite fehlt auf 3 m",
                "Bestandspläne der Motorsteuerung nachreichen",
            ],
        ),
    )


def swiss_mail() -> Paper:
    css = "body{font-family:'Liberation Sans';font-size:10.5pt}"
    body = (
        "<p><b>Von:</b> Ruedi Aeschlimann &lt;ruedi.aeschlimann@bergkraft.example&gt;<br><b>Gesendet:</b> Dienstag, 26. Mai 2026 17:12<br><b>An:</b> Sabine Hürlimann<br><b>Betreff:</b> AW: Baugrundgutachten Stollenportal Gfell, Schlussversion</p><hr>"
        "<p>Sali Sabine</p><p>Hab den Bericht jetzt auch noch unserem Tunnelbauer gezeigt, der ist zufrieden und ich auch. Passt also von unserer Seite, ihr könnt Phase 2 abrechnen wie offeriert (CHF 34'650.00). "
        "Bitte Auftrag 8821-G auf die Rechnung.</p><p>Gruess<br>Ruedi</p><p>Ruedi Aeschlimann, Leiter Anlagenbau<br>Bergkraft Hinterthal AG</p>"
        "<p style='border-top:1pt solid #aaa;margin-top:14pt'><b>Von:</b> Sabine Hürlimann<br><b>Gesendet:</b> Mittwoch, 20. Mai 2026 08:40<br><b>Betreff:</b> Baugrundgutachten Stollenportal Gfell, Schlussversion</p>"
        "<p>Lieber Ruedi<br>Im Anhang die Schlussversion zu Phase 2. Nimmst du sie so ab, oder fehlt noch etwas?</p>"
    )
    return paper(
        "mail-passt",
        html(body, css),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Bergkraft Hinterthal AG",
            project="Baugrundgutachten Stollenportal Gfell",
            project_code="8821-G",
            milestone="Phase 2",
            signatory_name="Ruedi Aeschlimann",
            signatory_title="Leiter Anlagenbau",
            signature_date="2026-05-26",
            amount="34650.00 CHF",
        ),
    )


def nachtrag() -> Paper:
    src = """#set page(paper:"a4", margin:22mm)
#set text(font:"Liberation Sans", size:10pt, lang:"de")
#text(15pt, weight:"bold")[Nachtragsangebot Nr. 6] #h(1fr) Kabelbau Oderbruch GmbH
#line(length:100%)
*Auftraggeber:* Märkische Glasfaser Netzgesellschaft mbH \\ *Bauvorhaben:* Ausbaucluster Lebus-Süd \\ *Auftrag:* MGN-LS-114 \\ *Datum:* 11.08.2026

Anlass: Im Bereich der Lindenstraße wurde statt Sand eine alte Pflasterdecke auf Schotter angetroffen. Mehraufwand für 186 m Graben.

#table(columns:(auto,1fr,auto,auto), [Pos.],[Leistung],[Menge],[Betrag], [6.1],[Pflaster aufnehmen und lagern],[279 m²],[3.069,00 €], [6.2],[Schotter lösen, Zulage],[186 m],[4.836,00 €], [6.3],[Pflaster wiederherstellen],[279 m²],[8.928,00 €], [],[*Nachtragssumme netto*],[],[*16.833,00 €*])

Frankfurt (Oder), 11.08.2026 #h(1cm) gez. Uwe Klabunde, Bauleiter

#v(1cm)
#rect(width:100%, inset:10pt, stroke:1pt + rgb("#7a0019"))[
#text(fill:rgb("#7a0019"))[*Vermerk des Auftraggebers* \\ Dem Grunde und der Höhe nach anerkannt. Bitte ausführen. \\
#v(4pt) i. A. gez. Friederike Lohbrügge #h(1cm) Teamleiterin Tiefbau #h(1cm) 19.08.2026]]
"""
    return paper(
        "nachtrag-anerkannt",
        typ(src),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Märkische Glasfaser Netzgesellschaft mbH",
            project="Ausbaucluster Lebus-Süd",
            project_code="MGN-LS-114",
            signatory_name="Friederike Lohbrügge",
            signatory_title="Teamleiterin Tiefbau",
            signature_date="2026-08-19",
            amount="16833.00 EUR",
            change_order_number="6",
        ),
    )


def cut() -> Paper:
    body = (
        "<div style='display:flex;justify-content:space-between'><b>Ingenieurbüro Fahrenkrug · Stellwerkstechnik</b><span>ÄA 2026-03</span></div><h1 style='margin-top:12pt'>Änderungsauftrag</h1>"
        + tab(
            [
                "Kunde|Hafenbahn Wittsund GmbH",
                "Projekt|ESTW Hafen Ost, Planung Phase 3",
                "Projektkennung|HBW.EO.3",
            ]
        )
        + tab(
            [
                "Zusätzliche Weichenheizung, 4 Stück einplanen|>7.200,00 €|>7.200,00 €",
                "Zweite Variante Gleisfreimeldung|>5.400,00 €|>0,00 €",
                "Ortstermine (6 / 3)|>2.880,00 €|>1.440,00 €",
                "<b>Summe</b>|>15.480,00 €|><b>8.640,00 €</b>",
            ],
            "Leistung|>angeboten|>beauftragt",
        )
        + "<p>Entscheidung Auftraggeber: <b>teilweise angenommen</b>. Beauftragt ist nur die rechte Spalte. Die zweite Variante wird nicht gewünscht; Ortstermine sind auf drei begrenzt.</p>"
        + tab(
            [f"Dr. Jasper Ohlendiek|Technischer Leiter|{ink(241)}|13.01.2026"],
            "Für die Hafenbahn|Funktion|Unterschrift|Datum",
        )
    )
    return paper(
        "aenderung-gekuerzt",
        html(body),
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "de",
            client="Hafenbahn Wittsund GmbH",
            project="ESTW Hafen Ost, Planung Phase 3",
            project_code="HBW.EO.3",
            signatory_name="Dr. Jasper Ohlendiek",
            signatory_title="Technischer Leiter",
            signature_date="2026-01-13",
            amount="8640.00 EUR",
            change_order_number="ÄA 2026-03",
            conditions=[
                "Die zweite Variante wird nicht gewünscht",
                "Ortstermine sind auf drei begrenzt",
            ],
        ),
    )


def refusal() -> Paper:
    body = (
        "<div style='font-family:Liberation Serif;font-size:11pt'><p><b>Klinikverbund Unterweser gGmbH</b><br>Stabsstelle Organisation</p><p>Kranich &amp; Paul Unternehmensberatung<br>Am Wall 112, Bremerhude</p>"
        "<p style='text-align:right'>9. November 2026</p><p><b>Beratungsvertrag KU-2026-11, „Dienstplan neu“ – Ihr Abschlussbericht</b></p>"
        "<p>Sehr geehrter Herr Paul,</p><p>haben Sie vielen Dank für den ansprechend gestalteten Bericht und die angenehme Zusammenarbeit mit den Stationsleitungen.</p>"
        "<p>In der Sache müssen wir Ihnen gleichwohl mitteilen, dass wir die Abnahme verweigern. Der vereinbarte Vergleich der drei Schichtmodelle fehlt, und die Personalbedarfsrechnung beruht auf Zahlen des Jahres 2023. "
        "Das Schlusshonorar von 22.500,00 EUR ist deshalb nicht fällig. Wir setzen Ihnen zur Nachbesserung eine Frist bis zum 11. Dezember 2026.</p>"
        f"<p>Mit freundlichen Grüßen</p>{ink(251, 130, 44)}<p>Swantje Brüggemann<br>Kaufmännische Direktorin</p></div>"
    )
    return paper(
        "abnahme-verweigert",
        html(body, margin="25mm"),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Klinikverbund Unterweser gGmbH",
            project="Dienstplan neu",
            project_code="KU-2026-11",
            milestone="Abschlussbericht",
            signatory_name="Swantje Brüggemann",
            signatory_title="Kaufmännische Direktorin",
            signature_date="2026-11-09",
            amount="22500.00 EUR",
        ),
    )


def trench() -> Paper:
    body = (
        "<h1>Trassenbegehung – Ergebnis</h1>"
        + tab(
            [
                "Netzbetreiber|Funkturm Rhön Telekommunikation GmbH",
                "Trasse|Gersfeld – Poppenhausen, Abschnitt 2",
                "Auftrag|T-5530",
                "Tiefbau|Gebr. Hartlieb Bau",
                "Begehung|8.10.2026",
            ]
        )
        + "<p>Gefälle Schutzrohre: 2 von 9 Prüfungen mit Kalibrierkugel blockiert. Warnband: in Ordnung. Oberfläche: Setzung von 6 cm bei Station 1+240.</p>"
        f"<p style='font-size:13pt;margin:14pt 0'>Der Abschnitt ist &nbsp; {strike('abgenommen')} &nbsp; / &nbsp; {strike('mit Mängeln abgenommen')} &nbsp; / &nbsp; nicht abgenommen.</p><p class=s>Nichtzutreffendes streichen</p>"
        + pair(
            f"Bauüberwachung Netzbetreiber<div class=line>{ink(261)}</div>{pen('Konrad Weishaupt, Bauüberwacher', 14)}<br>{pen('8.10.2026', 14)}",
            f"Tiefbau<div class=line>{ink(262)}</div>{pen('M. Hartlieb', 14)}",
        )
    )
    return paper(
        "trasse-gestrichen",
        html(body),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Funkturm Rhön Telekommunikation GmbH",
            project="Gersfeld – Poppenhausen",
            project_code="T-5530",
            milestone="Abschnitt 2",
            signatory_name="Konrad Weishaupt",
            signatory_title="Bauüberwacher",
            signature_date="2026-10-08",
        ),
        Scanner(dpi=160, skew=0.5, grey=False, seed=263),
    )


def blank() -> Paper:
    body = (
        "<h1>Abnahmeprotokoll Fachgutachten</h1><p>Artenschutz &amp; Immissionen · Büro Moorgrund, Vechtrup</p>"
        + tab(
            [
                "Auftraggeberin|Windpark Hasselheide GmbH &amp; Co. KG",
                "Vorhaben|BImSchG-Antrag Hasselheide II",
                "Projektnummer|MG-1407",
                "Gegenstand|Schallgutachten, Fassung vom 4. Mai 2026",
                "Honorar|EUR 9.870,00",
            ]
        )
        + "<p>Das Gutachten entspricht der Leistungsbeschreibung und wird hiermit abgenommen. Offene Punkte bestehen nicht. Die Vergütung ist zur Zahlung frei.</p>"
        "<p style='margin-top:30pt'>Ort, Datum: ........................................</p><p style='margin-top:24pt'>Unterschrift Auftraggeberin: ........................................</p><p>Name: Tjark Ahlers, Projektleiter Genehmigung</p>"
    )
    return paper(
        "gutachten-blanko",
        html(body),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Windpark Hasselheide GmbH & Co. KG",
            project="BImSchG-Antrag Hasselheide II",
            project_code="MG-1407",
            milestone="Schallgutachten, Fassung vom 4. Mai 2026",
            signatory_name="Tjark Ahlers",
            signatory_title="Projektleiter Genehmigung",
            amount="9870.00 EUR",
        ),
    )


def done_notice() -> Paper:
    body = (
        "<p style='text-align:right'><b>Lamellenwerk Innviertel GmbH</b><br>Sonnenschutz und Fassade<br>4910 Ried</p><p>An die<br>Molkerei Pramtal reg. Gen.m.b.H.<br>z. H. Frau Prokuristin Notburga Wiesinger</p><p>Ried, 14. Juli 2026</p>"
        "<p><b>Fertigstellungsanzeige · Auftrag LW 2604 · Metallfassade Reifelager</b></p><p>Sehr geehrte Frau Wiesinger,</p>"
        "<p>wir zeigen an, dass unsere Arbeiten an der Metallfassade des Reifelagers vollständig und mängelfrei fertiggestellt sind. Der vereinbarte Restbetrag beläuft sich auf € 28.400,00. "
        "Wir ersuchen um einen Termin zur Abnahme, gern in der Woche ab 20. Juli.</p>"
        f"<p>Mit besten Grüßen</p>{ink(281)}<p>Gernot Schachinger, Geschäftsführer</p>"
    )
    return paper(
        "fertigstellungsanzeige",
        html(body, margin="24mm"),
        truth(
            "acceptance_certificate",
            "undecided",
            None,
            "de",
            client="Molkerei Pramtal reg. Gen.m.b.H.",
            project="Metallfassade Reifelager",
            project_code="LW 2604",
            amount="28400.00 EUR",
        ),
    )


def superseded() -> Paper:
    body = (
        f"<div style='text-align:center'>{stamp('UNGÜLTIG – ersetzt durch Protokoll Rev. 2 vom 28.05.2026', '#b00', -2, 13)}</div><h1>Abnahmeprotokoll Rev. 1</h1>"
        "<p>Nutzertest Antragsportal · Agentur Lichthof UX, Basel</p>"
        + tab(
            [
                "Kundin|Ausgleichskasse Jurabogen",
                "Projekt|Antragsportal Mutterschaft",
                "Auftrag|LH-0233",
                "Etappe|2 – klickbarer Prototyp",
                "Pauschale|CHF 27'900.00",
            ]
        )
        + f"<p>Die Etappe wird abgenommen. {box(True)} ja {box()} nein</p>"
        + pair(
            f"Basel, 19.05.2026<div class=line>{ink(291)}</div>Livia Stöckli, Leiterin Digitale Dienste",
            f"Basel, 19.05.2026<div class=line>{ink(292)}</div>Noah Brodbeck, Lichthof UX",
        )
        + "<p class=s>Grund: falsche Etappe bezeichnet; massgebend ist allein Rev. 2.</p>"
    )
    return paper(
        "protokoll-ersetzt",
        html(body),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Ausgleichskasse Jurabogen",
            project="Antragsportal Mutterschaft",
            project_code="LH-0233",
            milestone="2 – klickbarer Prototyp",
            signatory_name="Livia Stöckli",
            signatory_title="Leiterin Digitale Dienste",
            signature_date="2026-05-19",
            amount="27900.00 CHF",
            warnings=["draft_or_void"],
        ),
    )


def bestellung() -> Paper:
    body = (
        "<table><tr><td><b style='font-size:18pt;color:#8a1c1c'>BESTELLUNG</b></td><td class=r>Nr. 71-0033915<br>vom 06.02.2026</td></tr></table>"
        "<p>Besteller: <b>Presswerk Altenvörde SE</b>, Einkauf Dienstleistungen<br>Lieferant: Personalpunkt Sauerland GmbH (Kreditor 604418)</p>"
        + tab(
            [
                "1|Vermittlung Leitung Arbeitssicherheit|1 PAU|>16.500,00",
                "2|Eignungsdiagnostik, je Kandidat|4 ST|>3.400,00",
                "|<b>Bestellwert netto EUR</b>||><b>19.900,00</b>",
            ],
            "Pos|Bezeichnung|Menge|>EUR",
        )
        + "<p>Kostenstelle 4120 · Vorgang „Nachbesetzung HSE“ · Abnahme der Leistung durch die Fachabteilung vor Rechnungslegung. Zahlbar 30 Tage netto.</p><p class=s>Diese Bestellung wurde maschinell erstellt und ist ohne Unterschrift gültig.</p>"
    )
    return paper(
        "bestellung-personal",
        html(body),
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Presswerk Altenvörde SE",
            project="Nachbesetzung HSE",
            amount="19900.00 EUR",
            po_number="71-0033915",
        ),
    )


def ses() -> Paper:
    body = (
        "<div style='background:#eef3f8;padding:6pt'><b>Lieferantenportal</b> &nbsp;› Leistungserfassung › 1000448207</div>"
        "<p><span style='border:1pt solid #2a7;color:#185;padding:2pt 6pt'>Status: Freigegeben</span></p>"
        + tab(
            [
                "Kunde|Rheinland Versicherungsdienste AG",
                "Bestellung / Pos.|4700129034 / 20",
                "Vorgang|Kundenzufriedenheit 2026 (Auftrag MF-0619)",
                "Leistung|Feldphase Herbst, Ergebnisband",
                "Wert|48.750,00 EUR",
            ],
            cls="g",
        )
        + "<h2>Verlauf</h2>"
        + tab(
            [
                "Erfasst|Institut Sehpunkt, J. Dörrenhaus|12.10.2026 10:14",
                "Fachlich abgenommen|Cordula Vennemann, Leiterin Marktforschung|15.10.2026 13:58",
                "Belegt|Systembuchung 5000771|15.10.2026 13:59",
            ],
            "Schritt|Wer|Wann",
        )
        + "<p class=s>Offene Schritte: keine. Rechnung kann im Portal erzeugt werden.</p>"
    )
    return paper(
        "portal-freigabe",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Rheinland Versicherungsdienste AG",
            project="Kundenzufriedenheit 2026",
            project_code="MF-0619",
            milestone="Feldphase Herbst, Ergebnisband",
            signatory_name="Cordula Vennemann",
            signatory_title="Leiterin Marktforschung",
            signature_date="2026-10-15",
            amount="48750.00 EUR",
            po_number="4700129034",
        ),
    )


def proviso_mail() -> Paper:
    body = (
        "<div style='font-family:DejaVu Sans;font-size:9pt'><p><b>Freigabe Konzept Vergütungsbänder</b></p><table class=l><tr><td>Absender</td><td>Hartmut Zellweger (h.zellweger@optikbau-jenatal.example)</td></tr><tr><td>Empfänger</td><td>Team Grade &amp; Band HR</td></tr><tr><td>Datum</td><td>Mo., 02.03.2026, 18:21</td></tr></table><hr>"
        "<p>Liebes Team,</p><p>das Konzept (Meilenstein 2, Vertrag GB-77/25) geben wir frei, allerdings unter der Voraussetzung, dass <u>die Bänder 7 und 8 vor dem Betriebsratstermin zusammengelegt werden</u> und <u>die Legende auch auf Englisch vorliegt</u>. "
        "Mit beidem im Nachgang sind wir einverstanden, die Teilrechnung über 13.200 € können Sie stellen.</p><p>Beste Grüße<br>Hartmut Zellweger<br>Personalleiter · Optikbau Jenatal GmbH</p></div>"
    )
    return paper(
        "mail-voraussetzung",
        html(body),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "de",
            client="Optikbau Jenatal GmbH",
            project="Konzept Vergütungsbänder",
            project_code="GB-77/25",
            milestone="Meilenstein 2",
            signatory_name="Hartmut Zellweger",
            signatory_title="Personalleiter",
            signature_date="2026-03-02",
            amount="13200.00 EUR",
            conditions=[
                "die Bänder 7 und 8 vor dem Betriebsratstermin zusammengelegt werden",
                "die Legende auch auf Englisch vorliegt",
            ],
        ),
    )


def papers() -> Iterator[Paper]:
    """Fourteen papers."""
    for make in (
        lift,
        hours,
        facade,
        swiss_mail,
        nachtrag,
        cut,
        refusal,
        trench,
        blank,
        done_notice,
        superseded,
        bestellung,
        ses,
        proviso_mail,
    ):
        yield make()
