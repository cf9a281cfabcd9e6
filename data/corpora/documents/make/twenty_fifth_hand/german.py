"""German, Austrian and Swiss papers."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import box, grid, ink, kv, mail, mixed, paper, scrawl, signs, stamp, typ, typed

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Fourteen papers."""
    yield paper(
        "de-architekt-leistungsphase",
        "<div class=sm>Reuter Amsinck Architekten PartGmbB · Hafenweg 3 · 24103 Kiel</div><h1>Abnahme der Planungsleistung</h1>"
        + kv(
            ("Bauherrin", "Wohnstift Elbaue gGmbH"),
            ("Bauvorhaben", "Umbau Haus Birkenhof"),
            ("Projekt-Nr.", "RA-2291"),
            ("Gegenstand", "Leistungsphase 5, Ausführungsplanung"),
            ("Schlusshonorar der Phase", "63.840,00 EUR"),
        )
        + "<p>Die Pläne und Details wurden am 9. März 2026 gemeinsam durchgesehen. Die Bauherrin nimmt die Leistung als vertragsgemäß ab. Mängel wurden keine vorbehalten.</p>"
        + signs(
            (
                ink("S. Amsinck", "Dancing Script", 19),
                "Architekten",
                "Sönke Amsinck",
                "Kiel, 9.3.2026",
            ),
            (
                ink("Dörte Hallig", "Kristi", 30),
                "Bauherrin",
                "Dörte Hallig, Vorständin",
                ink("Kiel, 9.3.2026", "Breip", 14, 0),
            ),
        ),
        truth(
            CERT,
            "accepted",
            True,
            "de",
            client="Wohnstift Elbaue gGmbH",
            project="Umbau Haus Birkenhof",
            project_code="RA-2291",
            milestone="Leistungsphase 5, Ausführungsplanung",
            signatory_name="Dörte Hallig",
            signatory_title="Vorständin",
            signature_date="2026-03-09",
            amount="63840.00 EUR",
        ),
        "serif",
        Scanner(dpi=150, skew=0.7, noise=5, seed=41),
    )
    yield mixed(
        "de-vorabnahme-maschine",
        "<h1>Protokoll FAT</h1>"
        + kv(
            ("Meilenstein", "Vorabnahme im Werk"),
            ("Besteller", "Tannroder Federn AG"),
            ("Lieferant", "Gebr. Hosch Sondermaschinen GmbH"),
            ("Anlage", "Wickelautomat WA-12"),
            ("Auftrag", "GH-40177"),
            ("Bestellnummer", "B-2026-0093"),
        )
        + grid(
            "Prüfpunkt|Soll|Ist",
            "Taktzeit|≤ 4,2 s|4,1 s",
            "Cmk Federlänge|≥ 1,67|1,81",
            "Schutztürverriegelung|Kat. 3|Kat. 3",
            "Dokumentation|zweisprachig|nur deutsch",
        )
        + "<p>Fortsetzung und Unterschriften auf Seite 2.</p>",
        "<h2>Ergebnis</h2><p>Die Maschine darf versandt werden. Die zweite Rate von 118.500,00 € wird damit fällig. Bis zur Endabnahme sind nachzureichen:</p><ol><li>englische Betriebsanleitung</li><li>Ersatzteilliste mit Zeichnungsnummern</li></ol>"
        + f"<p>{box(False)} Vorabnahme ohne Auflagen &nbsp; {box(True)} Vorabnahme mit Auflagen (siehe oben) &nbsp; {box(False)} Vorabnahme nicht erteilt</p>"
        + signs(
            (
                scrawl(101),
                "Für den Besteller",
                "Jürgen Mattfeld, Leiter Betriebsmittel",
                "18.06.2026",
            ),
            (scrawl(102), "Für den Lieferanten", "Carla Hosch", "18.06.2026"),
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "de",
            client="Tannroder Federn AG",
            project="Wickelautomat WA-12",
            project_code="GH-40177",
            milestone="Vorabnahme im Werk",
            signatory_name="Jürgen Mattfeld",
            signatory_title="Leiter Betriebsmittel",
            signature_date="2026-06-18",
            amount="118500.00 EUR",
            po_number="B-2026-0093",
            conditions=["englische Betriebsanleitung", "Ersatzteilliste mit Zeichnungsnummern"],
        ),
        Scanner(dpi=145, skew=-0.8, noise=7, seed=42),
        "blue",
    )
    yield paper(
        "de-abnahmeverweigerung-amt",
        "<p><b>Landkreis Wiesenau</b><br>Der Landrat · Amt 11 Digitalisierung</p><p>Kommhaus Software eG<br>Frau Tilly Brandis</p><p style='text-align:right'>Wiesenau, den 27. Januar 2026</p><p>Vertrag: EVB-IT Erstellung, Projekt 11-2024-07 „Bauantrag online“<br>Teilleistung: Los 2, Fachverfahren</p><p>Sehr geehrte Frau Brandis,</p><p>Ihre Bereitstellungsanzeige vom 5. Januar haben wir erhalten und die vierzehntägige Funktionsprüfung durchgeführt. Es traten vier Mängel der Klasse 1 auf (Anlage), darunter der Verlust hochgeladener Lagepläne.</p><p>Die Erklärung der Abnahme können wir Ihnen daher nicht geben. Die auf Los 2 entfallende Vergütung von 91.300,00 Euro bleibt bis zu einer erfolgreichen Wiederholungsprüfung zurückgestellt. Wir bitten um Beseitigung bis zum 27. Februar 2026.</p><p>Mit freundlichen Grüßen<br>Im Auftrag</p>"
        + scrawl(103)
        + "<p>Ansgar Wolzow<br>Amtsleiter</p><div class=pb></div><h2>Anlage: Mängelliste zur Funktionsprüfung</h2>"
        + grid(
            "Nr.|Klasse|Beobachtung|Prüffall",
            "1|1|Lagepläne nach Sitzungsende verschwunden|PF 017",
            "2|1|Bescheid wird an falsches Postfach gestellt|PF 022",
            "3|1|Gebühr bei Nachtragsanzeige 0 Euro|PF 031",
            "4|1|Anmeldung mit Servicekonto bricht ab|PF 002",
            "5|3|Schreibfehler in der Kopfzeile|PF 040",
        )
        + "<p class=sm>PF 001, 003 bis 016, 018 bis 021 und 023 bis 030 bestanden.</p>",
        truth(
            CERT,
            "rejected",
            True,
            "de",
            client="Landkreis Wiesenau",
            project="Bauantrag online",
            project_code="11-2024-07",
            milestone="Los 2, Fachverfahren",
            signatory_name="Ansgar Wolzow",
            signatory_title="Amtsleiter",
            signature_date="2026-01-27",
            amount="91300.00 EUR",
        ),
    )
    yield paper(
        "ch-leistungsnachweis",
        "<h1>Leistungsnachweis Mai 2026</h1>"
        + kv(
            ("Auftraggeber", "Kantonsspital Rothfurt"),
            ("Mandat", "Cloud-Landezone"),
            ("Mandatsnummer", "M-7741"),
            ("Leistungserbringer", "Föhn Informatik AG, Chur"),
            ("Bestellung", "450-118-26"),
        )
        + grid(
            "Person|Tage|Ansatz CHF|Total CHF",
            "Reto Caviezel|11.0|1'480.00|16'280.00",
            "Ladina Boner|6.5|1'320.00|8'580.00",
            "<b>Summe</b>|17.5||<b>24'860.00</b>",
        )
        + "<p>Visum Auftraggeber: die oben stehenden Tage sind geleistet und können verrechnet werden.</p>"
        + grid(
            "Visum|Name|Funktion|Datum",
            f"{ink('bz', 'Breip', 20)}|Barbara Zgraggen|Leiterin Plattformen|3. Juni 2026",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Kantonsspital Rothfurt",
            project="Cloud-Landezone",
            project_code="M-7741",
            signatory_name="Barbara Zgraggen",
            signatory_title="Leiterin Plattformen",
            signature_date="2026-06-03",
            amount="24860.00 CHF",
            po_number="450-118-26",
        ),
        "deja",
    )
    yield paper(
        "de-stundenzettel-offen",
        typed("""STUNDENNACHWEIS                               KW 19 / 2026
===========================================================
Firma         Lötmar Brandmeldetechnik GmbH
Kunde         Möbelhaus Gerdes KG
Objekt        Neubau Zentrallager, Auftrag 26-0588
Monteur       Ilja Petrow

Tag    Datum       von    bis    Pause   Std
Mo     04.05.      07:00  16:00  0:45    8,25
Di     05.05.      07:00  16:00  0:45    8,25
Mi     06.05.      07:00  12:00  0:00    5,00
                                  Summe 21,50

Monteur:  gez. I. Petrow, 06.05.2026

-----------------------------------------------------------
Vom Kunden auszufüllen

Die Stunden werden anerkannt:

Unterschrift ______________________  Datum ______________

Name in Druckschrift: Wiebke Gerdes, Logistikleitung
-----------------------------------------------------------
Ohne Gegenzeichnung keine Abrechnung."""),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "de",
            client="Möbelhaus Gerdes KG",
            project="Neubau Zentrallager",
            project_code="26-0588",
            signatory_name="Wiebke Gerdes",
            signatory_title="Logistikleitung",
            warnings=["partly_signed"],
        ),
    )
    yield paper(
        "at-nachtrag",
        "<h1>Nachtragsvereinbarung Nr. 4</h1><p>zum Werkvertrag vom 3.10.2025, Bauvorhaben <b>Rechenzentrum Seewinkel</b>, Auftragsnummer <b>RZS-E-018</b></p><p>Auftraggeberin: Donauquell Hosting GmbH, Eisenstadt<br>Auftragnehmerin: Elektro Pannonia Ges.m.b.H.</p>"
        "<p>Gegenstand: Umlegung der Mittelspannungstrasse im Baufeld B infolge des geänderten Kanals. Die Mehrkosten sind dem Grunde und der Höhe nach geprüft und betragen € 29.415,60 exkl. USt. Die Auftraggeberin beauftragt die Leistung.</p>"
        + signs(
            (scrawl(104), "Auftragnehmerin", "Ing. Walter Csik", "Oggau, 11.5.2026"),
            (
                scrawl(105),
                "Auftraggeberin",
                "Mag. Edith Nemeth, Geschäftsführerin",
                "Eisenstadt, 15.5.2026",
            ),
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Donauquell Hosting GmbH",
            project="Rechenzentrum Seewinkel",
            project_code="RZS-E-018",
            signatory_name="Edith Nemeth",
            signatory_title="Geschäftsführerin",
            signature_date="2026-05-15",
            amount="29415.60 EUR",
            change_order_number="4",
        ),
        "book",
    )
    yield paper(
        "de-mail-nichts-mehr",
        mail(
            "thunder",
            [
                ("Von:", "Sabine Kröger &lt;kroeger@hofgut-lindach.example&gt;"),
                ("An:", "Torben Eilers, Agrarbau Eilers GmbH"),
                ("Datum:", "Mittwoch, 22. Juli 2026, 21:04"),
                ("Betreff:", "AW: Melkstand, Auftrag 2617"),
            ],
            "<p>Hallo Torben,</p><p>entschuldige die späte Antwort, wir sind in der Ernte. Der Melkstand läuft jetzt die zweite Woche, die Kühe haben sich dran gewöhnt und der Vakuumabfall ist seit eurem Besuch weg. Von mir aus passt alles, kannst die Schlussrate von 14.700 Euro schicken.</p><p>Gruß<br>Sabine Kröger<br>Hofgut Lindach GbR</p><p style='border-left:2px solid #66c;padding-left:8px;color:#335'>Am 20.07.2026 um 08:15 schrieb Torben Eilers:<br>Moin Sabine, kurze Frage: ist der Melkstand für dich abgenommen oder fehlt noch was?</p>",
        ),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Hofgut Lindach GbR",
            project="Melkstand",
            project_code="2617",
            signatory_name="Sabine Kröger",
            signature_date="2026-07-22",
            amount="14700.00 EUR",
        ),
    )
    yield paper(
        "de-bestellung-schulung",
        "<table><tr><td><b>Stadtwerke Arnsbrück</b><br>Zentraler Einkauf</td><td class=r><h1>BESTELLUNG</h1>Nr. 4711-2026-338<br>vom 04.02.2026</td></tr></table><p>An: Akademie Leitstern GmbH</p><p>Wir bestellen zu den umseitigen Bedingungen:</p>"
        + grid(
            "Pos.|Bezeichnung|Menge|Einzelpreis|Gesamt",
            "1|Seminar Arbeiten unter Spannung, zwei Tage|3|4.350,00 €|13.050,00 €",
            "2|Teilnehmerunterlagen|36|28,00 €|1.008,00 €",
        )
        + "<p class=r><b>Bestellwert netto 14.058,00 €</b></p><p>Projekt: Qualifizierung Netzbetrieb. Auftragsbestätigung binnen 5 Tagen erbeten. Zahlung nach Abnahme der Leistung. Maschinell erstellt, ohne Unterschrift gültig.</p>",
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Stadtwerke Arnsbrück",
            project="Qualifizierung Netzbetrieb",
            amount="14058.00 EUR",
            po_number="4711-2026-338",
        ),
        "narrow",
    )
    yield paper(
        "de-fertigstellungsanzeige",
        typ("""#text(9pt)[Tischlerei Brömmel & Töchter · Deichstraße 40 · Husum]
#v(6mm)
An die Kurklinik Nordstrand GmbH
#v(4mm)
#align(right)[Husum, 2. April 2026]
*Fertigmeldung, Auftrag 25/881, Innenausbau Speisesaal*

Sehr geehrte Damen und Herren,

wir freuen uns, Ihnen die vollständige und mangelfreie Herstellung des Innenausbaus anzuzeigen. Die Qualitätsprüfung unseres Hauses wurde bestanden. Als Abnahme gilt auch, wenn Sie den Saal in Gebrauch nehmen. Restbetrag: 38.200,00 EUR.

Wir bitten Sie, uns die Abnahme unten zu bestätigen und ein Exemplar zurückzusenden.

gez. Frauke Brömmel, Tischlermeisterin
#v(10mm)
#line(length: 100%, stroke: (dash: "dashed"))
*Rückantwort der Kurklinik Nordstrand GmbH*

Die Leistung ist abgenommen. #h(1cm) Ort, Datum: #box(width: 4cm, line(length: 100%))
#v(8mm)
Unterschrift: #box(width: 7cm, line(length: 100%))
"""),
        truth(
            CERT,
            "undecided",
            False,
            "de",
            client="Kurklinik Nordstrand GmbH",
            project="Innenausbau Speisesaal",
            project_code="25/881",
            amount="38200.00 EUR",
            warnings=["partly_signed"],
        ),
    )
    yield paper(
        "ch-workflow-freigabe",
        "<div style='background:#0b3d2e;color:#fff;padding:8px'>Beschaffungsportal Bankhaus Sarnen &nbsp;|&nbsp; Vorgang 88-20441</div><h2>Lieferobjekt 6: Umzug Zahlungsverkehr in die Cloud</h2>"
        + kv(
            ("Auftraggeber", "Bankhaus Sarnen AG"),
            ("Lieferant", "Stratokern GmbH"),
            ("Projekt", "Wolkenbruch"),
            ("Projektnummer", "P-3096"),
            ("Abruf", "CHF 142'000.00 (Meilenstein M6)"),
        )
        + grid(
            "Schritt|Rolle|Person|Status|Zeit",
            "1|Lieferant|Jonas Itten|eingereicht|11.08.2026 09:20",
            "2|Betrieb|Vera Schuler|geprüft, i.O.|13.08.2026 16:02",
            "3|Risiko|Marc Aregger|geprüft, Hinweis erledigt|17.08.2026 10:44",
            "4|Projektauftraggeber|Corinne Wyss, Leiterin Zahlungsverkehr|freigegeben|19.08.2026 07:58",
        )
        + "<p class=sm>Letzter Schritt abgeschlossen. Vorgang geschlossen, Zahlungslauf 08/2026. Ausdruck ohne Unterschrift.</p>",
        truth(
            CERT,
            "accepted",
            True,
            "de",
            client="Bankhaus Sarnen AG",
            project="Wolkenbruch",
            project_code="P-3096",
            milestone="Meilenstein M6",
            signatory_name="Corinne Wyss",
            signatory_title="Leiterin Zahlungsverkehr",
            signature_date="2026-08-19",
            amount="142000.00 CHF",
        ),
        "card",
        land=True,
    )
    yield paper(
        "de-kueche-ring",
        "<h1>Übergabe Einbauküche</h1>"
        + kv(
            ("Auftraggeber", "Pension Seeblick"),
            ("Auftrag", "KU-9042"),
            ("Projekt", "Gästeküche Obergeschoss"),
            ("Montage am", "14.10.2026"),
            ("Restzahlung", "5.320,00 €"),
        )
        + grid(
            "Gerät|angeschlossen|Probelauf",
            "Kochfeld|ja|ja",
            "Geschirrspüler|ja|ja",
            "Dunstabzug|ja|ja",
        )
        + "<p style='font-size:13pt'>Zustand bei Übergabe (Zutreffendes einkreisen):</p><p style='font-size:14pt;text-align:center'><span class=ring>mängelfrei abgenommen</span> &nbsp; / &nbsp; mit Mängeln abgenommen &nbsp; / &nbsp; nicht abgenommen</p>"
        + signs(
            (
                ink("Dittmer", "Kristi", 34),
                "Auftraggeber: Ralf Dittmer",
                ink("14.10.26", "Breip", 15, 0),
            ),
            (ink("A. Roth", "Breip", 20), "Monteur Küchenhaus Salzmann", "A. Roth"),
        ),
        truth(
            CERT,
            "accepted",
            True,
            "de",
            client="Pension Seeblick",
            project="Gästeküche Obergeschoss",
            project_code="KU-9042",
            signatory_name="Ralf Dittmer",
            signature_date="2026-10-14",
            amount="5320.00 EUR",
        ),
        "form",
        Scanner(dpi=135, skew=-2.4, noise=8, blur=0.6, grey=False, shadow=True, seed=43),
    )
    yield paper(
        "de-kanzlei-halb",
        "<h1>Leistungsabnahme Vertragsdatenbank</h1><p>Zwischen der <b>Versicherungsgruppe Hainfeld AG</b> (Auftraggeberin) und der <b>Kanzlei Tormann Legal Services</b> wird festgestellt:</p><p>§ 1 Das Arbeitspaket AP 3 „Erfassung Altverträge“ des Projekts Vertragsdatenbank (Projektkennung HVG-LEX-2) wurde am 30. September 2026 übergeben.<br>§ 2 Die Auftraggeberin nimmt AP 3 ohne Vorbehalt ab. Das Honorar von EUR 47.600,00 ist fällig.<br>§ 3 Die Auftraggeberin wird durch zwei Vorstandsmitglieder gemeinsam vertreten; eine Unterschrift allein bindet sie nicht.</p>"
        + signs(
            (scrawl(106), "Kanzlei Tormann", "RA Nils Tormann", "1.10.2026"),
            (scrawl(107), "Versicherungsgruppe Hainfeld AG", "Ilse Bracht, Vorstand", "6.10.2026"),
            ("", "Versicherungsgruppe Hainfeld AG", "Henning Lodt, Vorstand", "Datum:"),
        ),
        truth(
            CERT,
            "undecided",
            False,
            "de",
            client="Versicherungsgruppe Hainfeld AG",
            project="Vertragsdatenbank",
            project_code="HVG-LEX-2",
            milestone="AP 3 „Erfassung Altverträge“",
            signatory_name="Henning Lodt",
            signatory_title="Vorstand",
            amount="47600.00 EUR",
            warnings=["partly_signed"],
        ),
        "serif",
    )
    yield paper(
        "at-brandmelde-negativ",
        "<h1>Abnahmebefund Brandmeldeanlage</h1>"
        + grid(
            "",
            "<b>Betreiberin</b>|Seniorenresidenz Thayatal GmbH|<b>Objekt</b>|Haus Thaya, Neubau Trakt C",
            "<b>Errichter</b>|Signalwerk Horn OG|<b>Auftrag</b>|SH-1190",
        )
        + grid(
            "Prüfung|erfüllt|nicht erfüllt",
            "Melderabstand|X|",
            "Alarmierung Nachtschaltung||X",
            "Feuerwehrschlüsselsafe||X",
            "Notstrom 72 h|X|",
        )
        + "<p><b>Gesamturteil: nicht erfüllt. Die Anlage wird von der Betreiberin nicht übernommen; neuerliche Überprüfung nach Behebung.</b></p>"
        + signs(
            (ink("M. Zach", "Breip", 20), "Errichter: Manfred Zach"),
            (
                ink("Gerlinde Popp", "Dancing Script", 22),
                "Betreiberin: Gerlinde Popp, Hausleiterin",
                "Waidhofen, 25. Februar 2026",
            ),
        ),
        truth(
            CERT,
            "rejected",
            True,
            "de",
            client="Seniorenresidenz Thayatal GmbH",
            project="Haus Thaya, Neubau Trakt C",
            project_code="SH-1190",
            signatory_name="Gerlinde Popp",
            signatory_title="Hausleiterin",
            signature_date="2026-02-25",
        ),
        "form",
        Scanner(dpi=150, skew=1.3, noise=10, jpeg=42, turn=180, seed=44),
    )
    yield paper(
        "de-gemeinderat-beschluss",
        "<p style='text-align:center'><b>Auszug aus der Niederschrift</b><br>über die Sitzung des Gemeinderates Oberkessach am 12. November 2026<br>öffentlicher Teil, 14 von 16 Mitgliedern anwesend</p><h2>TOP 5 Verkehrskonzept Ortsmitte, Projekt 2025/VK</h2><p>Das Büro Planwerk Jagst hat die Endfassung (Meilenstein Schlussbericht) vorgelegt und vorgestellt. Fragen aus der Mitte des Rates wurden beantwortet.</p><p><b>Beschluss:</b> Der Gemeinderat nimmt die Endfassung als vertragsgemäße Leistung ab und gibt das Schlusshonorar von 27.950,00 € frei.</p><p>Abstimmung: 13 Ja, 0 Nein, 1 Enthaltung.</p><p>Für die Richtigkeit des Auszugs, Oberkessach, den 16. November 2026</p>"
        + scrawl(108)
        + "<p>Irmgard Stahl, Bürgermeisterin</p>"
        + stamp("Gemeinde<br>Oberkessach", "#28458a", -5, "margin-left:260px"),
        truth(
            CERT,
            "accepted",
            True,
            "de",
            client="Gemeinde Oberkessach",
            project="Verkehrskonzept Ortsmitte",
            project_code="2025/VK",
            milestone="Schlussbericht",
            signatory_name="Irmgard Stahl",
            signatory_title="Bürgermeisterin",
            signature_date="2026-11-16",
            amount="27950.00 EUR",
        ),
        "plain",
    )
