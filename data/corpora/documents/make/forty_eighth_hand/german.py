"""German, Austrian and Swiss papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5, landscape
from scan import Scanner

from .board import Ink, Tick, across, cols, grid, joined, kv, rl, scanned, ty

AC = "acceptance_certificate"


def slips() -> Iterator[Paper]:
    """Scanned slips."""
    page = ty(
        r"""
#text(13pt)[*Einsatzbericht Kältetechnik*] #h(1fr) Auftrag Nr. *26-08817* \
Frostmeier Kälte- und Klimatechnik · Notdienst Tag und Nacht
#hr
#kv([Kunde:], [Fleischwaren Ohlenbusch KG], [Anlage:], [Verbundanlage Kühlhaus 2], [Monteur:], pen[Kaltwasser], [Arbeitszeit:], pen[06:30 -- 10:15 Uhr])
#pen[Verdichter 3 Ölstand ergänzt, Magnetventil getauscht, Dichtheitsprüfung o.B., Anlage läuft]
#v(2mm)
Die Arbeiten wurden ordnungsgemäß ausgeführt und von mir abgenommen.
#grid(columns: (1fr, 1fr, auto), [#sig[Ohlenbusch] \ Unterschrift Kunde], [#sig2(s: 14pt)[Gesa Ohlenbusch] \ Name in Druckschrift], [#sig2(s: 14pt)[11.08.2026] \ Datum])
#place(bottom + right, dy: 6mm, stamp(a: 5deg, c: rgb("#2b3a80"))[Ohlenbusch KG \ Fleischwaren])
""", 'paper: "a5", flipped: true, margin: 1.1cm', 'font: "Liberation Sans", size: 10pt'
    )  # fmt: skip
    yield scanned("lr-kaelte-bericht", "a", page, truth(
        AC, "accepted", True, "de", client="Fleischwaren Ohlenbusch KG", project_code="26-08817", signatory_name="Gesa Ohlenbusch", signature_date="2026-08-11"),
        Scanner(dpi=135, skew=1.1, noise=5, seed=31))  # fmt: skip
    page = rl(
        cols(["<b>Lieferschein</b> L-2026-4471", "Pumpenwerk Sudermann<br/>Halle (Saale)"], w=(200, 150)), "---",
        kv(("Empfänger", "Stadtwerke Kyllburg AöR"), ("Bestellnummer", "B-90233"), ("Lieferung am", "03.03.2026"), w=(90, 250)), 4,
        grid(["Pos.", "Bezeichnung", "Stück"], ["1", "Tauchmotorpumpe TP 40/3", "2"], ["2", "Steigleitung DN 80, 6 m", "4"], ["3", "Schaltkasten IP 65", "1"], w=(40, 210, 50)), 6,
        "Ware vollständig und ohne erkennbare Schäden übernommen.", cols(["Übernommen durch:", Ink(61, 110)], ["", "H. Brodersen, Lagerleiter, 03.03.2026"], w=(110, 230)),
        "~ Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.", size=A5, margin=34)  # fmt: skip
    yield scanned("lr-lieferschein-pumpen", "a", page, truth(
        AC, "accepted", True, "de", client="Stadtwerke Kyllburg AöR", po_number="B-90233", signatory_name="H. Brodersen", signatory_title="Lagerleiter", signature_date="2026-03-03"),
        Scanner(dpi=130, skew=-0.7, noise=6, blur=0.8, contrast=0.85, seed=32))  # fmt: skip
    page = rl(
        "# Stundennachweis", "Personaldienst Immergrün GmbH, Niederlassung Kassel",
        kv(("Entleiher", "Rangau Logistikzentrum GmbH"), ("Projekt", "Umzug Hochregallager"), ("Auftrag", "IG-6602"), ("Mitarbeiterin", "Jolanta Wisniewska"), ("Woche", "KW 17 / 2026"), w=(90, 260)), 4,
        grid(["Mo", "Di", "Mi", "Do", "Fr", "Summe"], ["8,0", "8,0", "9,5", "8,0", "6,0", "39,5 Std."], w=(50, 50, 50, 50, 50, 80)), 6,
        "Abzurechnender Betrag (39,5 x 31,80 EUR): <b>1.256,10 EUR</b>", "Die Stunden werden bestätigt und zur Abrechnung freigegeben:",
        cols([Ink(71, 110), "27.04.2026<br/>Ansgar Füllgrabe<br/>Schichtleiter Wareneingang"], w=(140, 200)), size=landscape(A5), margin=36, font="Times-Roman", pt=10)  # fmt: skip
    yield scanned("lr-stunden-lager", "a", page, truth(
        "timesheet_approval", "accepted", True, "de", client="Rangau Logistikzentrum GmbH", project="Umzug Hochregallager", project_code="IG-6602",
        signatory_name="Ansgar Füllgrabe", signatory_title="Schichtleiter Wareneingang", signature_date="2026-04-27", amount="1256.10 EUR"), Scanner(dpi=125, skew=0.9, noise=6, turn=180, seed=33))  # fmt: skip
    page = rl(
        "<b>ABNAHMESCHEIN WARTUNG</b>", "Brandschutz Tellheim e.K.", "---", kv(("Auftraggeber", "Seniorenstift Haus Lindenblick"), ("Auftrag", "W-1177"), ("Leistung", "Jahreswartung Brandmeldeanlage"), w=(90, 250)), 8,
        cols([Tick(True), "Leistung abgenommen"], [Tick(True), "Abnahme verweigert"], w=(20, 250)), "Bemerkungen: keine", 8,
        cols([Ink(81, 110), "Trudbert Hasselhoff<br/>Haustechnik<br/>16. Juni 2026"], w=(140, 200)), size=A5, margin=36, pt=11)  # fmt: skip
    yield scanned("lr-wartung-doppelt", "a", page, truth(
        AC, "undecided", True, "de", client="Seniorenstift Haus Lindenblick", project_code="W-1177", signatory_name="Trudbert Hasselhoff", signatory_title="Haustechnik", signature_date="2026-06-16"),
        Scanner(dpi=120, skew=-1.3, noise=7, seed=34))  # fmt: skip


def log() -> bytes:
    """The pages of figures before the protocol of the CHP unit."""
    rows = [
        [
            str(h),
            str(396 + h * 7 % 9),
            str(498 + h * 5 % 13),
            str(84 + h * 3 % 4),
            str(180 + h * 11 % 37),
        ]
        for h in range(1, 241)
    ]
    return rl(
        "## Probebetrieb BHKW Höxter - Messprotokoll", "Stündliche Mittelwerte, Aufzeichnung durch die Leittechnik. Die Erklärung zur Abnahme folgt auf der letzten Seite.",
        grid(["Stunde", "kW el.", "kW th.", "Vorlauf °C", "CO mg/m³"], *rows, w=[80] * 5))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All of this family."""
    yield from slips()
    yield Paper("lr-bhkw-abnahme", "a", "text", joined(log(), ty(
        r"""
#align(center)[#text(16pt)[*Abnahmeprotokoll*] \ nach § 640 BGB]
#table(columns: (4cm, 1fr), stroke: (x, y) => if y > 0 {(top: .4pt)}, [Auftraggeber], [Klinikverbund Oberweser gGmbH], [Auftragnehmer], [Wärmekontor Harz GmbH], [Projekt], [Erneuerung BHKW Standort Höxter], [Projekt-Nr.], [KVO-2025-18], [Meilenstein], [MS 3 -- Probebetrieb 240 h], [Teilbetrag netto], [74.320,00 €])
Teilnehmer der Begehung am 22.10.2026: Frau Ilse Warnecke (Auftraggeber), Herr Momme Jessen (Auftragnehmer), Herr Udo Blank (Sachverständiger).

*Feststellungen.* Der Probebetrieb verlief über 240 Stunden ohne Abschaltung. Elektrischer Wirkungsgrad 38,4 % (zugesichert 37,9 %). Mängel wurden nicht festgestellt.

*Erklärung.* Die Leistung wird hiermit ohne Vorbehalt abgenommen. Die Gewährleistung beginnt am 23.10.2026 und endet am 22.10.2028.
#v(8mm)
#grid(columns: (1fr, 1fr), [#ink \ Ilse Warnecke \ Leiterin Technik \ Höxter, 22.10.2026], [#sig2[M. Jessen] \ Momme Jessen \ Bauleiter \ Höxter, 22.10.2026])
""")),
        truth(AC, "accepted", True, "de", client="Klinikverbund Oberweser gGmbH", project="Erneuerung BHKW Standort Höxter", project_code="KVO-2025-18", milestone="MS 3 – Probebetrieb 240 h",
              signatory_name="Ilse Warnecke", signatory_title="Leiterin Technik", signature_date="2026-10-22", amount="74320.00 EUR"))  # fmt: skip
    yield Paper("lr-vob-maengel", "a", "text", rl(
        "## Niederschrift über die Abnahme (VOB/B § 12)", "---", kv(("Bauherr", "Zweckverband Abwasser Unteres Leinetal"), ("Maßnahme", "Rechengebäude Lüftung"), ("Auftrag-Nr.", "ZAL-0417"), ("Firma", "Luftikus Anlagenbau, Celle")), 6,
        "Das Ergebnis der heutigen Begehung:", cols([Tick(), "Abnahme ohne Mängel"], [Tick(True), "Abnahme unter Vorbehalt der Mängel laut Liste"], [Tick(), "Abnahme wird verweigert"], w=(20, 350)), 4,
        grid(["Lfd.", "Mangel", "Frist"], ["1", "Wetterschutzgitter Nordseite fehlt", "30.09.2026"], ["2", "Kondensatablauf ohne Siphon", "30.09.2026"], w=(40, 300, 90)), 8,
        "Die Verjährungsfrist für Mängelansprüche beginnt mit dem Tag nach der Abnahme und beträgt vier Jahre. Vertragsstrafen werden nicht geltend gemacht. Die Unterlagen (Revisionspläne, Prüfbuch, Fachbauleitererklärung) lagen vollständig vor. Der Einbehalt bleibt bis zur Beseitigung bestehen.", 10, cols([Ink(91, 110), Ink(92, 100)], ["Für den Bauherrn<br/>Wiebke Struckmann, Abteilungsleiterin Betrieb", "Für die Firma<br/>Carsten Olbrich"], ["Hannover, 9. September 2026", "9. September 2026"], w=(250, 200))),
        truth(AC, "accepted_with_conditions", True, "de", client="Zweckverband Abwasser Unteres Leinetal", project="Rechengebäude Lüftung", project_code="ZAL-0417", signatory_name="Wiebke Struckmann", signatory_title="Abteilungsleiterin Betrieb",
              signature_date="2026-09-09", conditions=["Wetterschutzgitter Nordseite fehlt", "Kondensatablauf ohne Siphon"]))  # fmt: skip
    yield Paper("lr-mail-labor-ch", "a", "text", rl(
        kv(("Von", "Reto Aeschlimann"), ("An", "Support Analytik-Geräte, Pipetta AG"), ("Datum", "Freitag, 20. März 2026 11:32"), ("Betreff", "AW: Massenspektrometer Labor 4, Auftrag 77-310"), w=(60, 380)), "---",
        "Guten Tag Frau Zgraggen", "Die Installations- und Funktionsprüfung (IQ/OQ) am Massenspektrometer ist bei uns intern visiert. Wir nehmen das Gerät damit ab. Bitte stellen Sie die Schlussrate von CHF 48'600.00 in Rechnung.",
        "Freundliche Grüsse", "Reto Aeschlimann<br/>Leiter Qualitätskontrolle<br/>Säntisquell Pharma AG, 9200 Gossau"),
        truth("email", "accepted", None, "de", client="Säntisquell Pharma AG", project="Massenspektrometer Labor 4", project_code="77-310", signatory_name="Reto Aeschlimann", signatory_title="Leiter Qualitätskontrolle", signature_date="2026-03-20", amount="48600.00 CHF"))  # fmt: skip
    yield Paper("lr-zusatzauftrag-at", "a", "text", ty(
        r"""
#block(fill: luma(235), inset: 8pt, width: 100%)[*Zusatzauftrag ZA-5* zum Projekt 2218 „Kesseltausch Fernheizwerk Murtal“]
Auftraggeber: *Murtaler Nahwärme eGen*, 8750 Judenburg \ Auftragnehmer: Pölzl Rohrleitungsbau, Knittelfeld
== Gegenstand
Verlängerung der Vorlaufleitung um 64 m bis zum Anschluss der Volksschule, samt Dämmung und Dehnungsbogen.
== Vergütung
#grid(columns: (1fr, auto), row-gutter: 5pt, [Rohrbau], [€ 11.480,00], [Dämmung], [€ 2.905,00], [*Mehrkosten netto*], [*€ 14.385,00*])
== Genehmigung
Der Zusatzauftrag wird genehmigt und ist im Jänner auszuführen.
#v(4mm)
#sig[Gröblbauer] \ Mag. Annelies Gröblbauer, Obfrau \ Judenburg, am 17. Dezember 2026
"""),
        truth("change_order", "accepted", True, "de", client="Murtaler Nahwärme eGen", project="Kesseltausch Fernheizwerk Murtal", project_code="2218", signatory_name="Annelies Gröblbauer", signatory_title="Obfrau",
              signature_date="2026-12-17", amount="14385.00 EUR", change_order_number="ZA-5"))  # fmt: skip
    yield Paper("lr-verweigerung-aufzug", "a", "text", rl(
        "Wohnungsgenossenschaft Amselgrund eG<br/>Technische Verwaltung", 14, "An<br/>Aufzugdienst Brüggemann", 10, "Dortmund, den 5. Februar 2026", 8,
        "<b>Projekt: Aufzugsmodernisierung Rheinische Straße 88 - hier: Ihre Aufforderung zur Abnahme der Stufe 2 (Antrieb)</b>", "Sehr geehrte Damen und Herren,",
        "Sie haben uns mit Schreiben vom 29. Januar zur Abnahme aufgefordert. Bei der Prüfung gestern hielt der Fahrkorb im 3. Obergeschoss um 6 cm versetzt, und die Notrufverbindung kam nicht zustande. Das sind wesentliche Mängel.",
        "Die Abnahme verweigern wir daher. Für die Nachbesserung setzen wir Ihnen eine Frist bis zum 20. Februar 2026.", "Mit freundlichen Grüßen", Ink(101, 120), "Hedwig Lünemann<br/>Technischer Vorstand", pt=10.5),
        truth(AC, "rejected", True, "de", client="Wohnungsgenossenschaft Amselgrund eG", project="Aufzugsmodernisierung Rheinische Straße 88", milestone="Stufe 2 (Antrieb)", signatory_name="Hedwig Lünemann",
              signatory_title="Technischer Vorstand", signature_date="2026-02-05"))  # fmt: skip
    yield Paper("lr-reinigung-entwurf", "a", "text", rl(
        "# Leistungsnachweis Unterhaltsreinigung", "Auftraggeber: Berufskolleg Ennepe &nbsp;&nbsp; Objekt-/Projektnummer: BK-31 &nbsp;&nbsp; Zeitraum: Mai 2026", 6,
        grid(["Bereich", "Soll", "Ist", "Betrag"], ["Klassenräume, 2.140 m²", "21", "21", "5.136,00 €"], ["Turnhalle, 890 m²", "9", "9", "1.602,00 €"], ["Glas innen", "1", "1", "480,00 €"], ["", "", "Summe netto", "7.218,00 €"], w=(190, 60, 90, 100)), 10,
        "Die Leistungen wurden vertragsgemäß erbracht und werden abgenommen.", Ink(111, 100), "Für das Berufskolleg: Egon Pfeifferling, Hausmeister, 02.06.2026", over=across("ENTWURF")),
        truth(AC, "undecided", True, "de", client="Berufskolleg Ennepe", project_code="BK-31", signatory_name="Egon Pfeifferling", signatory_title="Hausmeister", signature_date="2026-06-02", amount="7218.00 EUR", warnings=["draft_or_void"]))  # fmt: skip
    yield Paper("lr-teilabnahme-netz", "a", "text", ty(
        r"""
#grid(columns: (1fr, auto), [*Energienetze Vordereifel GmbH* \ Bauleitung Strom], [Formblatt 7.3 \ Stand 01/2024])
= Teilabnahme
Projekt: Ortsnetzstationen Los B #h(1fr) Auftragsnummer: ENV-88-102 \ Auftragnehmer: Elektro Kirfel & Sohn

#table(columns: (auto, 1fr, auto, auto), [*Station*], [*Lage*], [*Abnahme*], [*Wert*], [ONS 14], [Am Wingert], [ja], [28.700,00 €], [ONS 15], [Bahnhofstraße], [ja], [28.700,00 €], [ONS 16], [Kirmesplatz], [nein, Trafo fehlt], [--])
Abgenommen sind allein die Stationen ONS 14 und ONS 15; freigegeben werden 57.400,00 €. Station ONS 16 ist von der Abnahme ausgenommen. Auflage: Transformator für ONS 16 bis 31.07.2026 liefern und einbauen.

_Grundlagen:_ Erdungsprotokolle vom Hersteller, Schutzprüfung der Mittelspannungsfelder, Fotodokumentation der Kabelendverschlüsse. Die Anlagen gehen mit dem Zuschalten in die Betriebsführung des Auftraggebers über.

_Verteiler:_ Bauleitung, Netzleitstelle, Einkauf, Auftragnehmer
#v(6mm)
Mayen, 19.05.2026 #h(1cm) #ink #h(5mm) Dr. Ruprecht Elsigan, Bauleiter
"""),
        truth(AC, "accepted_with_conditions", True, "de", client="Energienetze Vordereifel GmbH", project="Ortsnetzstationen Los B", project_code="ENV-88-102", signatory_name="Dr. Ruprecht Elsigan", signatory_title="Bauleiter",
              signature_date="2026-05-19", amount="57400.00 EUR", conditions=["Transformator für ONS 16 bis 31.07.2026 liefern und einbauen"]))  # fmt: skip
    yield Paper("lr-mail-ablehnung-lims", "a", "text", ty(
        r"""
#set par(leading: 0.8em)
#text(14pt)[AW: Abnahme Modul Probeneingang] \
#text(fill: luma(90))[dorothee.klumbies\@umweltlabor-altmark.example, 13. Juli 2026, 09:41 Uhr \ an: projektbuero\@limsolut.example]
#hr
Hallo Herr Vahrenkamp,

im Projekt LIMS Neueinführung (PNR 4100) haben wir am Freitag noch einmal 60 Proben durchgespielt. Bei elf davon vergibt das System die Probennummer doppelt. So können wir das Modul Probeneingang nicht abnehmen, der Abnahme wird also nicht zugestimmt; bitte liefern Sie eine neue Version.

Die übrigen Module prüfen wir erst danach.

Viele Grüße \ Dorothee Klumbies \ Laborleitung, Umweltlabor Altmark GmbH
"""),
        truth("email", "rejected", None, "de", client="Umweltlabor Altmark GmbH", project="LIMS Neueinführung", project_code="4100", milestone="Modul Probeneingang", signatory_name="Dorothee Klumbies", signatory_title="Laborleitung", signature_date="2026-07-13"))  # fmt: skip
    yield Paper("lr-fertigmeldung-pv", "a", "text", rl(
        cols(["Sonnenwirt Solartechnik<br/>Inh. Bartholomäus Rieder, Traunstein", "<b>FERTIGMELDUNG</b>"], w=(320, 140)), "---",
        kv(("Kunde", "Molkerei Chiemwinkel eG"), ("Projekt", "PV-Dachanlage Halle 5, 310 kWp"), ("Projektnummer", "SW-2026-044")), 6,
        "Wir melden die Fertigstellung der Anlage zum 30.06.2026. Nach unserer Prüfung ist sie mangelfrei und betriebsbereit. Die Schlussrate beträgt 39.900,00 EUR.",
        Ink(121, 110), "Traunstein, 30.06.2026 - Bartholomäus Rieder, Anlagenerrichter", 14, "## Vom Kunden auszufüllen",
        "Die Anlage wird abgenommen am: ....................", "Unterschrift Kunde: ........................................", "Name: Korbinian Stadlhuber, Betriebsleiter", font="Times-Roman", pt=11),
        truth(AC, "undecided", False, "de", client="Molkerei Chiemwinkel eG", project="PV-Dachanlage Halle 5, 310 kWp", project_code="SW-2026-044", signatory_name="Korbinian Stadlhuber", signatory_title="Betriebsleiter",
              amount="39900.00 EUR", warnings=["partly_signed"]))  # fmt: skip
    yield Paper("lr-leistungsbeschreibung-wartung", "a", "text", rl(
        "# Leistungsbeschreibung", "zum Rahmenvertrag Medizintechnik, Einzelauftrag EA-12", "Auftraggeber: Kreiskrankenhaus Wittmar &nbsp; Auftragnehmer: MedServ Nordheide", "---",
        "## 1 Gegenstand", "Projekt „Sicherheitstechnische Kontrollen 2027“: Prüfung von 640 Geräten nach § 11 MPBetreibV.", "## 2 Leistungen", "* Terminplanung mit den Stationen", "* Prüfung, Protokoll und Plakette je Gerät", "* Einpflege in die Gerätedatenbank",
        "## 3 Abnahme", "Die Abnahme erfolgt je Quartal durch Gegenzeichnung des Leistungsnachweises.", "## 4 Vergütung", "Pauschal 52.480,00 EUR netto für das Jahr, fällig in vier gleichen Teilen.", "## 5 Laufzeit", "1. Januar bis 31. Dezember 2027", font="Times-Roman", pt=10.5),
        truth("statement_of_work", None, None, "de", client="Kreiskrankenhaus Wittmar", project="Sicherheitstechnische Kontrollen 2027", project_code="EA-12", amount="52480.00 EUR"))  # fmt: skip
