"""German post: building, software, hours, from Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from thirtieth_hand.board import (
    CERT,
    CHANGE,
    DEJAVU,
    MAIL,
    NARROW,
    ORDER,
    SERIF,
    SLAB,
    TIME,
    TYPE,
    Form,
    board,
    ink,
    mail,
    paras,
    rows,
    x,
)


def papers() -> Iterator[Paper]:
    with board("de") as b:
        yield b.text(
            "fassade-abnahme",
            """<table class=g><tr><td><b>Abnahmeprotokoll</b> nach § 12 VOB/B</td><td>Blatt 1 von 1</td></tr></table>"""
            + rows(
                """
Auftraggeber | Wohnungsgenossenschaft Lindenufer eG
Auftragnehmer | Putz und Stuck Harms GmbH, Oldenburg
Bauvorhaben | Fassadensanierung Uferstraße 12–18
Auftrags-Nr. | 2026-0714
Leistung | Los 2 Wärmedämmverbundsystem Nordseite
Termin vor Ort | 22.09.2026, 10:00 Uhr
Teilnehmer | Fr. Brandes (AG), Hr. Harms (AN), Hr. Dr. Uhl (Bauleitung)""",
                "g",
            )
            + """<h3>Feststellungen</h3>"""
            + rows(
                """
#Prüfpunkt | Ergebnis
Haftzugversuch, drei Stellen | 0,11 / 0,13 / 0,12 N/mm²
Sockelanschluss und Perimeterdämmung | ausgeführt wie Detail 7
Fensterbankanschlüsse | dicht, Schlagregenprüfung ohne Befund
Farbton | RAL 9002 nach freigegebenem Muster""",
                "l",
            )
            + paras("""
Mängel wurden nicht festgestellt. Die Leistung wird hiermit abgenommen. Die Gewährleistung beginnt am Tag nach der Abnahme und endet nach fünf Jahren.

Der Auftragnehmer ist berechtigt, die Teilschlussrechnung über 164.380,20 € (netto) zu legen. Vertragsstrafe wurde nicht verwirkt.""")
            + rows(
                """
<span class=ink>K. Brandes</span><br>Katrin Brandes, Technischer Vorstand<br>für den Auftraggeber, 22.09.2026 | <span class=ink3>Harms</span><br>Enno Harms, Geschäftsführer<br>für den Auftragnehmer, 22.09.2026""",
                "g",
            ),
            truth(
                CERT,
                "accepted",
                True,
                "de",
                client="Wohnungsgenossenschaft Lindenufer eG",
                project="Fassadensanierung Uferstraße 12–18",
                project_code="2026-0714",
                milestone="Los 2 Wärmedämmverbundsystem Nordseite",
                signatory_name="Katrin Brandes",
                signatory_title="Technischer Vorstand",
                signature_date="2026-09-22",
                amount="164380.20 EUR",
            ),
            NARROW,
        )

        yield b.text(
            "leistungsnachweis-ch",
            """<div style="border-left:6pt solid #c33;padding-left:10pt"><h1>Leistungsnachweis</h1>Alpsicht Informatik AG, Thun</div>"""
            + rows(
                """
Kundin | Gemeindeverband Oberes Gürbetal
Vorhaben | Ablösung Einwohnerregister
Projektnummer | AI-5108
Meilenstein | M2 Datenübernahme Testbestand
Betrag gemäss Zahlungsplan | CHF 27'400.00""",
                "l",
            )
            + """<p><b>Erbrachte Leistungen:</b> Übernahme von 18'204 Datensätzen aus dem Altsystem, Abgleich der Heimatorte,
Protokoll der 61 Abweichungen, Schulung der Fachstelle (½ Tag).</p>
<p>Die Kundin bestätigt, dass die Leistungen vollständig und vertragsgemäss erbracht wurden, und gibt den Betrag zur Verrechnung frei.</p>
<p>Belp, 3. Juni 2026</p><p><span class=ink2>U. Zbinden</span><br>Ursula Zbinden, Verbandsschreiberin</p>
<h3>Bestimmungen</h3><p class=s>1. Wird der Nachweis nicht innert 10 Tagen retourniert, gilt die Leistung als genehmigt. 2. Beanstandungen sind schriftlich und begründet
anzubringen; die Kundin setzt eine angemessene Nachfrist. 3. Die Gewährleistung richtet sich nach Ziffer 11 des Rahmenvertrags. 4. Reisezeit ist im Betrag enthalten. 5. Rechte an den Migrationsskripten
verbleiben bei Alpsicht Informatik AG, die Kundin darf sie intern weiterverwenden. 6. Gerichtsstand ist Thun.</p>
<p class=s>Verteiler: Kundin, Projektleitung, Buchhaltung. Bitte innert 10 Tagen retournieren.</p>""",
            truth(
                CERT,
                "accepted",
                True,
                "de",
                client="Gemeindeverband Oberes Gürbetal",
                project="Ablösung Einwohnerregister",
                project_code="AI-5108",
                milestone="M2 Datenübernahme Testbestand",
                signatory_name="Ursula Zbinden",
                signatory_title="Verbandsschreiberin",
                signature_date="2026-06-03",
                amount="27400.00 CHF",
            ),
            DEJAVU,
        )

        yield b.text(
            "abnahmeerklaerung-graz",
            paras("""
<b>STIFTUNG GLASHAUS GRAZ</b><br>Gemeinnützige Privatstiftung

An die Firma Murtaler Klimatechnik KG

<b>ABNAHMEERKLÄRUNG</b>

Wir nehmen Bezug auf den Werkvertrag über die Erneuerung der Lüftung im Palmenhaus (Ihre Kommission 77/412) und auf die Begehung, die im Beisein unseres Haustechnikers stattgefunden hat.

Die Luftmengen wurden in allen sechs Abteilungen gemessen und liegen im vereinbarten Bereich; die Regelung hat den Probebetrieb von vierzehn Tagen ohne Störung überstanden.

Wir erklären die Abnahme des Gesamtwerkes. Der Haftrücklass wird nach Ablauf der Gewährleistung frei, die Schlusszahlung von EUR 58.940,00 ist mit heutigem Tage fällig.

Graz, am siebenten Oktober zweitausendsechsundzwanzig

<span class=ink>Elfriede Wagenhofer</span>

Mag. Elfriede Wagenhofer
Vorsitzende des Stiftungsvorstandes"""),
            truth(
                CERT,
                "accepted",
                True,
                "de",
                client="STIFTUNG GLASHAUS GRAZ",
                project="Erneuerung der Lüftung im Palmenhaus",
                project_code="77/412",
                signatory_name="Elfriede Wagenhofer",
                signatory_title="Vorsitzende des Stiftungsvorstandes",
                signature_date="2026-10-07",
                amount="58940.00 EUR",
            ),
            SERIF,
            edge="26mm",
        )

        yield b.scan(
            "uebernahme-lieferschein",
            """<table><tr><td><h1>Lieferschein mit Übernahme</h1>Messebau Tannert e. K., Leipzig</td><td class=r>Nr. <b>L 20931</b><br>Auftrag <b>A-3377</b></td></tr></table>
<p>Empfänger: <b>Kupferhof Brauerei GmbH</b>, Halle</p>"""
            + rows(
                """
#Pos. | Menge | Bezeichnung
1 | 1 | Messestand 6 × 4 m, montiert
2 | 14 | LED-Strahler auf Schiene
3 | 1 | Theke mit Zapfanlage, angeschlossen
4 | 2 | Transportkisten, leer""",
                "g",
            )
            + """<p>☒ vollständig und ohne Mangel übernommen &nbsp;&nbsp; ☐ mit Vorbehalt übernommen &nbsp;&nbsp; ☐ nicht übernommen</p>
<p>Übernommen am <span class=hand>18.3.2026</span> durch <span class=hand>Jörg Petzold, Marketingleiter</span></p>
<p>Unterschrift <span class=ink>J. Petzold</span> <span class=stamp style="margin-left:60pt">Kupferhof Brauerei GmbH<br>Halle (Saale)</span></p>""",
            truth(
                CERT,
                "accepted",
                True,
                "de",
                client="Kupferhof Brauerei GmbH",
                project_code="A-3377",
                signatory_name="Jörg Petzold",
                signatory_title="Marketingleiter",
                signature_date="2026-03-18",
            ),
            Scanner(dpi=112, skew=-0.8, noise=4, jpeg=42, seed=21),
            "body{font-size:12.5pt}.hand{font-size:14pt}",
        )

        yield b.text(
            "maengel-buehne",
            """<h1>Abnahme mit Mängelliste</h1><p>Bühnentechnik · Prüfbuch Seite 44</p>"""
            + rows("""
Betreiberin | Stadttheater Rabenau
Projekt | Punktzüge 1–8, Lieferung und Montage
Firma | Seilwerk Ostmann GmbH
Projekt-Nr. | SO-2619
Abrechnung | 92.700,00 EUR""")
            + f"""<p>{x(False)} Das Gewerk wird ohne Mängel abgenommen.<br>{x()} Das Gewerk wird abgenommen; die unten stehenden Mängel sind bis zum
15.08.2026 zu beseitigen.<br>{x(False)} Die Abnahme wird verweigert.</p>"""
            + rows(
                """
#Nr. | Mangel
1 | Beschriftung der Notendschalter fehlt an Zug 4
2 | Ölspur unter Winde 7
3 | Bedienungsanleitung nur auf Englisch vorhanden""",
                "g",
            )
            + f"""<div class=flex><div>{ink("T. Wehmeier", "ink2")}<br>Thorsten Wehmeier<br>Technischer Direktor, Stadttheater Rabenau<br>9. Juli 2026</div>
<div>{ink("Ostmann", "ink")}<br>Birte Ostmann<br>Seilwerk Ostmann GmbH<br>9. Juli 2026</div></div>""",
            truth(
                CERT,
                "accepted_with_conditions",
                True,
                "de",
                client="Stadttheater Rabenau",
                project="Punktzüge 1–8, Lieferung und Montage",
                project_code="SO-2619",
                signatory_name="Thorsten Wehmeier",
                signatory_title="Technischer Direktor",
                signature_date="2026-07-09",
                amount="92700.00 EUR",
                conditions=[
                    "Beschriftung der Notendschalter fehlt an Zug 4",
                    "Ölspur unter Winde 7",
                    "Bedienungsanleitung nur auf Englisch vorhanden",
                ],
            ),
            SLAB,
        )

        yield b.mixed(
            "teilabnahme",
            paras("""
<b>Ingenieurbüro Wiedekind</b> · Vermessung und Geoinformation · Kassel

An das Landratsamt Hohenwald, Fachdienst Straßen

12. Februar 2026

<b>Bestandsplan Kreisstraße K 31, Auftrag W-1450: Unterlagen zur Abnahme</b>

Sehr geehrte Frau Sattler,

anbei erhalten Sie die Abschnitte 1 bis 3 des Bestandsplans in den vereinbarten Formaten sowie das Prüfprotokoll. Wir bitten um Durchsicht und um Rückgabe des beigefügten Blattes.

Mit freundlichen Grüßen

Lars Wiedekind"""),
            """<h1>Rückgabeblatt zur Abnahme</h1>"""
            + rows("""
Auftraggeber | Landratsamt Hohenwald
Auftrag | W-1450 Bestandsplan Kreisstraße K 31
Honorar der abgenommenen Abschnitte | 19.860,00 €""")
            + """<p class=hand>Abschnitte 1 und 2 werden abgenommen. Abschnitt 3 wird nicht abgenommen, weil die Durchlässe fehlen.</p>
<p>Datum <span class=hand>02.03.2026</span> &nbsp; Unterschrift <span class=ink>Sattler</span></p><p>Name, Funktion: <span class=hand>Monika Sattler, Fachdienstleiterin</span></p>""",
            truth(
                CERT,
                "accepted_with_conditions",
                True,
                "de",
                client="Landratsamt Hohenwald",
                project="Bestandsplan Kreisstraße K 31",
                project_code="W-1450",
                milestone="Abschnitte 1 und 2",
                signatory_name="Monika Sattler",
                signatory_title="Fachdienstleiterin",
                signature_date="2026-03-02",
                amount="19860.00 EUR",
                conditions=["Abschnitt 3 wird nicht abgenommen, weil die Durchlässe fehlen"],
            ),
            Scanner(dpi=110, skew=0.7, noise=4, jpeg=42, seed=23),
            "body{font-size:12pt}.hand{font-family:'Dancing Script';font-size:17pt}",
        )

        yield b.text(
            "abnahmeverweigerung",
            paras("""
<b>Rheinbogen Kliniken gGmbH</b> – Zentrale Medizintechnik

Einschreiben

Steriltec Anlagenbau GmbH
z. Hd. Herrn Kolb

Neuwied, den 30.11.2026

<b>Reinigungs- und Desinfektionsanlage ZSVA, Projekt 118-RDA – Verweigerung der Abnahme</b>

Sehr geehrter Herr Kolb,

Sie haben uns mit Schreiben vom 20.11.2026 zur Abnahme aufgefordert. Bei der Prüfung am 26.11.2026 hat sich gezeigt, dass die Beladungsmuster 3 und 5 den Restproteinwert überschreiten und die Chargendokumentation nicht an das Leitsystem übergeben wird. Beides sind wesentliche Mängel.

Wir verweigern daher die Abnahme und fordern Sie auf, die Anlage bis zum 18.12.2026 nachzubessern. Die Schlussrate von 74.250,00 EUR halten wir zurück.

Mit freundlichen Grüßen

<span class=ink3>i. V. S. Krings</span>
Sabine Krings
Leiterin Medizintechnik"""),
            truth(
                CERT,
                "rejected",
                True,
                "de",
                client="Rheinbogen Kliniken gGmbH",
                project="Reinigungs- und Desinfektionsanlage ZSVA",
                project_code="118-RDA",
                signatory_name="Sabine Krings",
                signatory_title="Leiterin Medizintechnik",
                signature_date="2026-11-30",
                amount="74250.00 EUR",
            ),
            edge="24mm",
        )

        f = Form()
        f.t(55, 785, "Freigabebogen Druckdaten", 16, "Helvetica-Bold")
        f.t(55, 768, "Satzstudio Vielfalt, Mainz - bitte am Bildschirm ausfüllen")
        for y, name, value in (
            (730, "Kunde", "Weingut Hohlgass"),
            (704, "Werk", "Jubiläumsbuch 150 Jahre"),
            (678, "Auftrag", "SV-0981"),
            (652, "Stufe", "Korrekturlauf 2"),
            (626, "Honorar", "3.480,00 EUR"),
        ):
            f.t(55, y + 4, name)
            f.f(name, 160, y, 300, value)
        f.k("frei", 60, 585, True)
        f.t(80, 588, "Stufe freigegeben")
        f.k("nicht", 60, 563, True)
        f.t(80, 566, "Stufe nicht freigegeben, neuer Korrekturlauf nötig")
        for y, name, value in (
            (520, "Vor- und Nachname", "Annegret Hohl"),
            (494, "Funktion", "Inhaberin"),
            (468, "Unterschrift", "gez. Annegret Hohl"),
            (442, "Datum", "05.05.2026"),
        ):
            f.t(55, y + 4, name)
            f.f(name, 160, y, 220, value)
        yield Paper(
            "kv-freigabe-doppelt",
            "a",
            "form",
            f.done(),
            truth(
                CERT,
                "undecided",
                True,
                "de",
                client="Weingut Hohlgass",
                project="Jubiläumsbuch 150 Jahre",
                project_code="SV-0981",
                milestone="Korrekturlauf 2",
                signatory_name="Annegret Hohl",
                signatory_title="Inhaberin",
                signature_date="2026-05-05",
                amount="3480.00 EUR",
            ),
        )

        yield b.text(
            "fertigstellungsanzeige",
            paras("""
Bodenwerk Saar GmbH, Estriche und Beläge

An: Hallenbad Köllertal Betriebs-GmbH

Datum: 26.01.2026

<b>Fertigstellungsanzeige</b>

Projekt: Sanierung Umkleiden
Unsere Auftragsnummer: BS 26/009
Bauabschnitt: BA 1 Damenumkleide

Hiermit zeigen wir an, dass unsere Leistungen im oben genannten Bauabschnitt seit dem 23.01.2026 fertiggestellt sind. Wir halten die Leistung für abnahmereif und bitten um einen Termin zur förmlichen Abnahme binnen zwölf Werktagen.

Die Abschlagsrechnung über 21.115,00 € geht Ihnen nach der Abnahme zu.

Bodenwerk Saar GmbH
<span class=ink2>Dirk Jochum</span>
Dirk Jochum, Bauleiter"""),
            truth(
                CERT,
                "undecided",
                None,
                "de",
                client="Hallenbad Köllertal Betriebs-GmbH",
                project="Sanierung Umkleiden",
                project_code="BS 26/009",
                milestone="BA 1 Damenumkleide",
                amount="21115.00 EUR",
            ),
            "body{font:11pt 'Liberation Serif'}",
            edge="24mm",
        )

        yield b.text(
            "nachtrag-zweite",
            """<h1>Nachtragsvereinbarung Nr. 4</h1>"""
            + rows(
                """
Auftraggeberin | Messtechnik Falkner AG, Ulm
Auftragnehmerin | Architekten Rohde + Simić
Projekt | Erweiterung Laborgebäude B
Projektnummer | 1903
Gegenstand | Zusätzliche Tragwerksprüfung für Rooftop-Kältemaschine
Zusätzliches Honorar | 16.920,00 EUR netto""",
                "g",
            )
            + """<p>Die Auftraggeberin wird nach ihrer Satzung durch zwei Vorstandsmitglieder gemeinsam vertreten. Die Vereinbarung wird wirksam,
wenn beide unterzeichnet haben.</p><h3>Begründung</h3><p>Der Prüfingenieur hat mit Bericht vom 02.07.2026 verlangt, die Decke über dem 3. OG für die schwerere Kältemaschine nachzuweisen. Die Leistung ist im Hauptvertrag (Leistungsphasen 1 bis 5) nicht enthalten. Termine des Hauptvertrags bleiben unverändert. Vorangegangen: Nachträge 1 bis 3, Summe 41.300,00 EUR netto, alle wirksam.</p><h3>Für die Auftraggeberin</h3>"""
            + rows(
                """
#Vorstand | Unterschrift | Datum
Dr. Heike Falkner, Vorstand Technik | <span class=ink>Falkner</span> | 11.08.2026
Ruben Ahlers, Vorstand Finanzen | ______________________ | __________""",
                "g",
            )
            + """<h3>Für die Auftragnehmerin</h3><p><span class=ink3>N. Simić</span> Nada Simić, 07.08.2026</p>""",
            truth(
                CHANGE,
                "undecided",
                False,
                "de",
                client="Messtechnik Falkner AG",
                project="Erweiterung Laborgebäude B",
                project_code="1903",
                signatory_name="Ruben Ahlers",
                signatory_title="Vorstand Finanzen",
                amount="16920.00 EUR",
                change_order_number="4",
                warnings=["partly_signed"],
            ),
            DEJAVU,
        )

        yield b.scan(
            "stundenzettel",
            """<h2>Stundenzettel / Regiebericht Nr. 58</h2>"""
            + rows(
                """
Kunde | <span class=hand>Kartonagen Weigl OHG</span>
Baustelle | <span class=hand>Umbau Stanzhalle, Auftrag 4-2288</span>
Monteur | <span class=hand>Goran Pavlić</span>
Woche | <span class=hand>KW 17 / 2026</span>""",
                "g",
            )
            + rows(
                """
#Mo | Di | Mi | Do | Fr | Summe
<span class=hand>8</span> | <span class=hand>8</span> | <span class=hand>9,5</span> | <span class=hand>8</span> | <span class=hand>6</span> | <span class=hand>39,5 Std.</span>""",
                "g",
            )
            + """<p>Arbeiten: <span class=hand>Schaltschrank versetzt, Kabeltrasse, Not-Aus geprüft</span></p>
<p>Die angegebenen Stunden werden anerkannt.</p><p>Kunde: <span class=ink>J. Weigl</span> &nbsp; <span class=hand>Josef Weigl, Inhaber, 24.04.2026</span></p>
<p>Elektro Dressler, Landshut &nbsp; Monteur: <span class=ink3>Pavlić</span></p>""",
            truth(
                TIME,
                "accepted",
                True,
                "de",
                client="Kartonagen Weigl OHG",
                project="Umbau Stanzhalle",
                project_code="4-2288",
                signatory_name="Josef Weigl",
                signatory_title="Inhaber",
                signature_date="2026-04-24",
            ),
            Scanner(dpi=112, skew=1.0, noise=4, jpeg=40, seed=27),
            "body{font-size:12pt}.hand{font-size:14pt}",
        )

        yield b.text(
            "zeitportal-abgelehnt",
            """<div style="background:#eef;padding:8pt"><b>zeitwerk.cloud</b> · Tätigkeitsnachweis · Export vom 04.09.2026</div>
<h1>Nachweis TN-2026-08-117 <span style="color:#b00">ABGELEHNT</span></h1>"""
            + rows(
                """
Kunde | Nordkap Reederei AG
Projekt | Hafenlogistik App
Projektcode | HLA-12
Freiberufler | Selma Iversen
Zeitraum | 01.08.–31.08.2026
Erfasst | 152,00 Std. × 98,00 € = 14.896,00 €
Genehmiger | Bastian Thomsen, Product Owner""",
                "l",
            )
            + """<h3>Verlauf</h3>"""
            + rows(
                """
01.09.2026 18:20 | Selma Iversen | eingereicht
03.09.2026 09:47 | Bastian Thomsen | abgelehnt und elektronisch unterzeichnet: „24 Std. sind auf Ticket HLA-981 gebucht, das nicht beauftragt ist. Bitte korrigieren und neu einreichen.“""",
                "g",
            ),
            truth(
                TIME,
                "rejected",
                True,
                "de",
                client="Nordkap Reederei AG",
                project="Hafenlogistik App",
                project_code="HLA-12",
                signatory_name="Bastian Thomsen",
                signatory_title="Product Owner",
                signature_date="2026-09-03",
                amount="14896.00 EUR",
            ),
            TYPE,
        )

        yield b.text(
            "mail-freigabe",
            mail(
                """
Von: Hiltrud Aschenbrenner
An: Textwerkstatt Lorenz
Gesendet: Montag, 13. Juli 2026 14:08
Betreff: AW: Geschäftsbericht 2025, Rohfassung""",
                """
Lieber Herr Lorenz,

der Vorstand hat die Rohfassung heute besprochen. Wir nehmen sie so ab, die Zahlen im Anhang stimmen jetzt auch. Sie können das Honorar für diesen Abschnitt (4.900 €, Ihr Auftrag TL-77) abrechnen.

Über die Reinzeichnung reden wir, wenn das Titelbild da ist.

Herzliche Grüße
Hiltrud Aschenbrenner
Leiterin Unternehmenskommunikation
Volksbank Altmühlgrund eG""",
            ),
            truth(
                MAIL,
                "accepted",
                None,
                "de",
                client="Volksbank Altmühlgrund eG",
                project="Geschäftsbericht 2025",
                project_code="TL-77",
                milestone="Rohfassung",
                signatory_name="Hiltrud Aschenbrenner",
                signatory_title="Leiterin Unternehmenskommunikation",
                signature_date="2026-07-13",
                amount="4900.00 EUR",
            ),
        )

        yield b.text(
            "bestellung-wien",
            """<div class=r><b>Donauwerk Maschinen Ges.m.b.H.</b><br>Einkauf · 1110 Wien</div><h1>Bestellung 7000331</h1>
<p>vom 4. November 2026, an Prüfinstitut Neubauer, Linz</p>"""
            + rows(
                """
#Pos | Leistung | Menge | Einzelpreis | Gesamt
10 | CE-Risikobeurteilung Pressenlinie 4 | 1 | 12.500,00 | 12.500,00
20 | Lärmmessung nach Inbetriebnahme | 2 | 1.350,00 | 2.700,00""",
                "g",
            )
            + paras("""
Bestellwert EUR 15.200,00 exkl. USt. Projekt: Pressenlinie 4 (Projekt-Nr. P4-26).

Zahlung 30 Tage nach Abnahme durch unsere Arbeitssicherheit. Bitte senden Sie uns eine Auftragsbestätigung. Diese Bestellung wurde maschinell erstellt und ist ohne Unterschrift gültig."""),
            truth(
                ORDER,
                None,
                None,
                "de",
                client="Donauwerk Maschinen Ges.m.b.H.",
                project="Pressenlinie 4",
                project_code="P4-26",
                amount="15200.00 EUR",
                po_number="7000331",
            ),
            "body{font:10pt 'DejaVu Sans Condensed'}",
        )
