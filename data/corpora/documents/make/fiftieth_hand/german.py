"""German: Germany, Austria, Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import paper, rl, ty


def papers() -> Iterator[Paper]:
    yield paper(
        "lm-vob-abnahme",
        rl(
            """
# Niederschrift über die förmliche Abnahme (§ 12 VOB/B)
Auftraggeber :: Wohnungsgenossenschaft Elbwiesen eG
Auftragnehmer :: Dachbau Hünecke GmbH
Bauvorhaben :: Dachsanierung Kastanienallee 8–14
Auftrags-Nr. :: DH-26-0311
Tag der Abnahme :: 24.09.2026
Anwesend: Herr Wiegand (AG), Frau Hünecke (AN), Herr Polat (Bauleitung)
[ ] Die Abnahme erfolgt ohne Mängel.
[x] Die Abnahme erfolgt unter Vorbehalt der nachstehenden Mängel.
[ ] Die Abnahme wird verweigert.
## Mängelliste
|<b>Nr.</b>|<b>Mangel</b>|<b>Frist</b>
|1|Kehlblech Haus 10 nicht dicht angeschlossen|09.10.2026
|2|Laubfanggitter an der Hofseite fehlen|09.10.2026
Übergebene Unterlagen: Bestandspläne (2-fach), Fachunternehmererklärung, Wartungsanleitung Dachfenster, Herstellernachweise. Restleistungen: keine. Zustand der Gerüststellflächen: wie vorgefunden.
Die Verjährungsfrist beginnt mit dem Tag der Abnahme. Die Geltendmachung einer Vertragsstrafe ist nicht vereinbart.
|Auftraggeber|Auftragnehmer
|@S201|@S202
|Jochen Wiegand, Leiter Technik|Silke Hünecke, Geschäftsführerin
|Dresden, 24.09.2026|Dresden, 24.09.2026
""",
            size=9.5,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Wohnungsgenossenschaft Elbwiesen eG",
            project="Dachsanierung Kastanienallee 8–14",
            project_code="DH-26-0311",
            signatory_name="Jochen Wiegand",
            signatory_title="Leiter Technik",
            signature_date="2026-09-24",
            conditions=[
                "Kehlblech Haus 10 nicht dicht angeschlossen",
                "Laubfanggitter an der Hofseite fehlen",
            ],
        ),
    )

    yield paper(
        "lm-stundennachweis-mai",
        ty(r"""#set page(paper: "a4", margin: 1.9cm)
#set text(font: "Liberation Sans", 9.5pt, lang: "de")
#text(15pt, weight: "bold")[Stundennachweis Mai 2026] #h(1fr) Freytag IT-Beratung
#kv([Kunde], [Rheinische Pumpenwerke AG], [Projekt], [SAP-Berechtigungskonzept], [Projektnummer], [FIB-0774], [Berater], [Torsten Freytag])
#v(5pt)
#table(columns: (auto, 1fr, auto), [Datum], [Tätigkeit], [Std.], [04.05.], [Rollenmatrix Einkauf], [8,0], [05.05.], [Rollenmatrix Vertrieb], [8,0], [11.05.], [Abstimmung mit Revision], [6,5], [12.05.], [Funktionstrennung, Auswertung], [8,0], [26.05.], [Schulung Key-User], [7,5], [], [*Summe*], [*38,0*])
Die aufgeführten Stunden wurden geleistet und werden hiermit zur Abrechnung freigegeben.
#v(12pt)
#grid(columns: (1fr, 1fr), [Berater, 29.05.2026\ #ink("T. Freytag", f: "Dkg", s: 13pt)], [Für den Kunden, 01.06.2026\ @S212\ Miriam Oberhoff, Teamleiterin Anwendungen])
"""),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Rheinische Pumpenwerke AG",
            project="SAP-Berechtigungskonzept",
            project_code="FIB-0774",
            signatory_name="Miriam Oberhoff",
            signatory_title="Teamleiterin Anwendungen",
            signature_date="2026-06-01",
        ),
    )

    yield paper(
        "lm-teilabnahme-gewerk",
        ty(r"""#set page(paper: "a4", margin: 2.5cm)
#set text(font: "Libertinus Serif", 11pt, lang: "de")
*Stadtwerke Bad Lauterquell* #h(1fr) Bad Lauterquell, den 13. Februar 2026\
Abteilung Netze
#v(1cm)
An die Korbach Leittechnik GmbH
#v(0.6cm)
*Teilabnahme -- Projekt „Fernwirktechnik Hochbehälter“, Auftrag 45-2210*

Sehr geehrte Damen und Herren,

nach dem Probebetrieb vom 2. bis 11. Februar nehmen wir die Anlagenteile Hochbehälter Nord und Hochbehälter Süd hiermit ab. Für diese Teile wird die Schlussrate von 41.360,00 EUR zur Zahlung fällig.

Grundlage sind die Prüfprotokolle vom 9. und 11. Februar. Die Gewährleistung für die abgenommenen Teile beginnt heute und beträgt vier Jahre. Bitte reichen Sie die Revisionsunterlagen beider Behälter, die uns bereits vorliegen, zusätzlich als Datei ein.

Nicht abgenommen ist die Druckerhöhungsstation Mühlgrund, deren Füllstandsmessung noch fehlt.

Mit freundlichen Grüßen
#v(4pt)
#ink("Hartmut Zenker")\
Hartmut Zenker\
Abteilungsleiter Netze
"""),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Stadtwerke Bad Lauterquell",
            project="Fernwirktechnik Hochbehälter",
            project_code="45-2210",
            signatory_name="Hartmut Zenker",
            signatory_title="Abteilungsleiter Netze",
            signature_date="2026-02-13",
            amount="41360.00 EUR",
            conditions=[
                "Nicht abgenommen ist die Druckerhöhungsstation Mühlgrund, deren Füllstandsmessung noch fehlt"
            ],
        ),
    )

    yield paper(
        "lm-abnahme-verweigert",
        rl(
            """
<b>Klinikum Sankt Veit gGmbH</b> · Bauabteilung · 84028 Landshut
%20
Einschreiben
Lüftungsbau Aschauer GmbH & Co. KG
%16
> Landshut, 7. Juli 2026
<b>Ihre Abnahmeaufforderung vom 29. Juni 2026 – OP-Trakt, Raumlufttechnik (Projekt-Nr. BA-1187)</b>
Sehr geehrter Herr Aschauer,
die Begehung am 3. Juli hat ergeben, dass die Schwebstofffilter der Säle 2 und 4 die Leckprüfung nicht bestanden haben und die Druckkaskade nicht gehalten wird. Das sind wesentliche Mängel. Die Abnahme der Leistung lehnen wir deshalb ab.
Wir fordern Sie auf, die Mängel bis zum 31. Juli 2026 zu beseitigen und uns danach erneut zur Abnahme aufzufordern. Die Gefahr bleibt bis dahin bei Ihnen.
Mit freundlichen Grüßen
@S221
Dr. Regine Stallmach
Kaufmännische Direktorin
""",
            font="Times-Roman",
            size=11,
            margin=70,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Klinikum Sankt Veit gGmbH",
            project="OP-Trakt, Raumlufttechnik",
            project_code="BA-1187",
            signatory_name="Dr. Regine Stallmach",
            signatory_title="Kaufmännische Direktorin",
            signature_date="2026-07-07",
        ),
        how=Scanner(dpi=100, skew=-1.6, noise=7, jpeg=30, blur=0.9, contrast=0.8, seed=22),
    )

    yield paper(
        "lm-uebergabe-schweiz",
        rl(
            """
> Aebersold Küchenwerkstatt AG, 3600 Thun
# Übergabeprotokoll
Bauherrschaft :: Stockwerkeigentümergemeinschaft Seeblick
Objekt :: Küchenersatz Seestrasse 41
Auftrag :: AK 5903
Fällig nach Übernahme :: CHF 38'640.00
|Prüfpunkt|i. O.|Bemerkung
|Fronten und Beschläge|ja|
|Geräte in Betrieb gesetzt|ja|
|Abdeckung Granit|ja|Pflegehinweis abgegeben
Die Küche wurde heute besichtigt. Es bestehen keine Mängel. Die Bauherrschaft übernimmt das Werk.
Garantie: 2 Jahre auf Geräte, 5 Jahre auf Möbelteile nach SIA 118. Abgegeben: Bedienungsanleitungen, Ersatzschlüssel Apothekerschrank, Farbmuster.
|Für die Bauherrschaft|Für den Unternehmer
|@S231|@K1:R. Aebersold;
|Franziska Inniger, Verwalterin|Reto Aebersold
|Thun, 5. März 2026|
""",
            size=10.5,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Stockwerkeigentümergemeinschaft Seeblick",
            project="Küchenersatz Seestrasse 41",
            project_code="AK 5903",
            signatory_name="Franziska Inniger",
            signatory_title="Verwalterin",
            signature_date="2026-03-05",
            amount="38640.00 CHF",
        ),
        how=Scanner(dpi=110, skew=0.9, noise=4, jpeg=35, contrast=0.9, seed=23),
    )

    yield paper(
        "lm-mail-freigabe",
        rl(
            """
Von :: Brandt, Ulrike (Logistik)
Gesendet :: Dienstag, 17. November 2026 08:05
An :: Kemal Aydin, Lagerplan Consulting
Betreff :: AW: Projekt Kommissionierlager – Feinkonzept V2.1
---
Guten Morgen Herr Aydin,
die Version 2.1 haben wir gestern in der Runde durchgesprochen, die Punkte aus unserem Review sind alle eingearbeitet. Das Feinkonzept ist damit von unserer Seite abgenommen. Die zweite Rate (18.900,00 €) können Sie stellen, bitte mit Angabe der Projektnummer LC-438.
Viele Grüße
Ulrike Brandt
Leiterin Intralogistik
Mohnfeld Backwaren GmbH
""",
            keys=0.14,
            size=10,
        ),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Mohnfeld Backwaren GmbH",
            project="Kommissionierlager",
            project_code="LC-438",
            milestone="Feinkonzept",
            signatory_name="Ulrike Brandt",
            signatory_title="Leiterin Intralogistik",
            signature_date="2026-11-17",
            amount="18900.00 EUR",
        ),
    )

    yield paper(
        "lm-nachtrag-beauftragt",
        ty(r"""#set page(paper: "a4", margin: (x: 2.2cm, y: 2cm), footer: [#set text(7pt); Vordruck N-3 · Landkreis Oderaue · Hochbauamt])
#set text(font: "DejaVu Sans", 9pt, lang: "de")
#align(center)[#text(14pt)[*Nachtragsvereinbarung Nr. 5*]]
#table(columns: (38%, 1fr), stroke: 0.4pt + gray, [Auftraggeber], [Landkreis Oderaue], [Auftragnehmer], [Elektro Matschke GmbH], [Maßnahme], [Erweiterung Oberschule Gartz], [Auftragsnummer], [HBA-2025-066])
1. Anlass: Zusätzliche Brandmeldeunterzentrale im Werkstattgebäude nach Auflage der Feuerwehr vom 20.01.2026.
2. Vergütung: Das Nachtragsangebot vom 02.02.2026 wird nach Prüfung mit *7.918,40 EUR netto* vereinbart (angeboten: 8.455,00 EUR).
3. Termine bleiben unverändert.
4. Alle übrigen Bedingungen des Hauptvertrages gelten fort.

#table(columns: (auto, 1fr, auto, auto, auto), stroke: 0.4pt + gray, [Pos.], [Leistung], [Menge], [EP], [GP], [N5.1], [Unterzentrale, 2 Ringe], [1 St], [4.980,00], [4.980,00], [N5.2], [Ringleitung J-Y(St)Y rot], [320 m], [6,42], [2.054,40], [N5.3], [Inbetriebnahme], [1 psch], [884,00], [884,00])
Der Auftragnehmer versichert, dass mit diesem Nachtrag alle Kosten der Änderung einschließlich Bauzeitfolgen abgegolten sind. Die Schlussrechnung weist Nachträge getrennt aus. Ausfertigungen: Amt (Original), Rechnungsprüfung, Bauleitung, Auftragnehmer.
#v(10pt)
Der Nachtrag wird beauftragt.
#grid(columns: (1fr, 1fr), row-gutter: 5pt, [Auftraggeber], [Auftragnehmer], [@S241], [@S242], [Kerstin Labahn, Amtsleiterin], [Dirk Matschke], [19.02.2026], [16.02.2026])
"""),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Landkreis Oderaue",
            project="Erweiterung Oberschule Gartz",
            project_code="HBA-2025-066",
            signatory_name="Kerstin Labahn",
            signatory_title="Amtsleiterin",
            signature_date="2026-02-19",
            amount="7918.40 EUR",
            change_order_number="5",
        ),
    )

    yield paper(
        "lm-entwurf-protokoll",
        rl(
            """
# Abnahmeprotokoll Meilenstein 3
Kunde: Verband der Moorbauern e. V.
Auftragnehmer: Torf & Ton Kommunikation
Projekt: Imagekampagne „Nasse Wiesen“
Auftrag: TT-291
Gegenstand: Meilenstein 3 – Filmschnitt
Der Kunde hat den Filmschnitt gesichtet und nimmt ihn ohne Einwände ab.
%10
Ort, Datum: ______________________
Unterschrift Kunde: ______________________
(Gesine Harms, Vorsitzende)
""",
            head="ENTWURF – Stand 04.06.2026 – nicht zur Unterschrift",
            size=11,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Verband der Moorbauern e. V.",
            project="Imagekampagne „Nasse Wiesen“",
            project_code="TT-291",
            milestone="Meilenstein 3 – Filmschnitt",
            signatory_name="Gesine Harms",
            signatory_title="Vorsitzende",
            warnings=["draft_or_void"],
        ),
    )

    yield paper(
        "lm-fertigmeldung",
        ty(r"""#set page(paper: "a4", margin: 2.3cm)
#set text(font: "Liberation Serif", 11pt, lang: "de")
#text(fill: rgb("#9a3412"), 18pt)[Sprenger Fördertechnik] #h(1fr) 22.10.2026
#v(10pt)
*Fertigstellungsanzeige*

Besteller: Papierfabrik Wolfach KG\
Projekt: Rollenbahn Halle 6\
Kommission: SF 13-882

Umfang der Leistung: 64 m angetriebene Rollenbahn, zwei Drehtische, Steuerschrank mit Bedienfeld, Einweisung der Schichtführer am 20. und 21. Oktober.

Wir zeigen an, dass unsere Leistung am 21.10.2026 vollständig fertiggestellt wurde und abnahmereif ist. Wir bitten um Abnahme innerhalb von zwölf Werktagen. Der Rest des Preises beträgt 29.750,00 EUR.

@S251\
Matthias Sprenger, Inhaber
#v(16pt)
#rect(width: 100%, inset: 8pt)[Rückantwort des Bestellers -- Die Leistung wird abgenommen:
#v(16pt)
Datum: #box(width: 3cm, line(length: 100%)) #h(1cm) Unterschrift: #box(width: 5cm, line(length: 100%))]
"""),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Papierfabrik Wolfach KG",
            project="Rollenbahn Halle 6",
            project_code="SF 13-882",
            amount="29750.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield paper(
        "lm-formular-doppelt",
        rl(
            """
# Abnahmeerklärung (PDF-Formular)
Auftraggeber :: @F:ag=Hanseatische Seilerei Voß GmbH;
Auftragnehmer :: Deichmann Automation
Projekt :: @F:projekt=Litzenmaschine 3, Steuerung;
Auftrags-Nr. :: @F:nr=DA-7120;
Prüfergebnis
|@C:ok=1;|Die Leistung wird abgenommen.
|@C:nok=1;|Die Leistung wird nicht abgenommen.
Bemerkungen :: @F:bem=;
Name :: @F:name=Birgit Voß;
Funktion :: @F:funktion=Geschäftsführerin;
Datum :: @F:datum=14.04.2026;
Unterschrift :: @K0:Birgit Voß;
""",
            accent="#1f4d2b",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Hanseatische Seilerei Voß GmbH",
            project="Litzenmaschine 3, Steuerung",
            project_code="DA-7120",
            signatory_name="Birgit Voß",
            signatory_title="Geschäftsführerin",
            signature_date="2026-04-14",
        ),
        form="form",
    )

    yield paper(
        "lm-uebernahme-tirol",
        rl(
            """
^ <b>ÜBERNAHMEBESTÄTIGUNG</b>
^ gemäß ÖNORM B 2110
---
Die Marktgemeinde Unterfelden bestätigt, die von der Firma Gapp Wegebau GmbH errichteten Wanderwegbrücken des Projekts <b>Klammsteig Unterfelden</b> (Auftrag GW-1408) am 30. Jänner 2026 übernommen zu haben.
Bei der Übernahme wurden keine Mängel festgestellt. Die Gewährleistungsfrist endet am 30. Jänner 2029. Übergeben wurden die statische Berechnung, die Prüfberichte der Seile, die Pläne des ausgeführten Bestandes sowie das Wartungsbuch. Anwesend waren der Bauhofleiter, der Obmann des Wegevereins und der Polier der Firma Gapp.
Der Deckungsrücklass von EUR 6.215,80 wird freigegeben.
%12
Für den Auftraggeber:
@S261
Josef Trenkwalder
Vizebürgermeister
Unterfelden, am 2. Februar 2026
@T:MARKTGEMEINDE/UNTERFELDEN;
""",
            font="Times-Roman",
            size=11.5,
            margin=72,
            accent="#8b0000",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Marktgemeinde Unterfelden",
            project="Klammsteig Unterfelden",
            project_code="GW-1408",
            signatory_name="Josef Trenkwalder",
            signatory_title="Vizebürgermeister",
            signature_date="2026-02-02",
            amount="6215.80 EUR",
        ),
    )

    yield paper(
        "lm-rechnung-planung",
        rl(
            """
<b>Planungsbüro Isengrund</b> · Akazienweg 3 · 55116 Mainz
%12
Weingut Hollerbach
%10
# Rechnung 2026-118
> Mainz, 10.08.2026
Projekt: Kelterhalle Hollerbach
Projekt-Nr.: PI-77
Für unsere Leistungen bis einschließlich Leistungsphase 4 stellen wir in Rechnung:
|Leistungsphase|Anteil|Betrag
|3 Entwurfsplanung|15 %|9.300,00 €
|4 Genehmigungsplanung|3 %|1.860,00 €
||Netto|11.160,00 €
||USt 19 %|2.120,40 €
||<b>Gesamt</b>|<b>13.280,40 €</b>
Bankverbindung: Volksbank am Rhein, DE00 1234 5678 9012 3456 78. Steuernummer 26/118/00000. Leistungszeitraum: Mai bis Juli 2026.
Zahlbar binnen 14 Tagen ohne Abzug. Vielen Dank für Ihren Auftrag.
""",
            accent="#444444",
        ),
        truth(
            "other",
            None,
            None,
            "de",
            client="Weingut Hollerbach",
            project="Kelterhalle Hollerbach",
            project_code="PI-77",
        ),
    )

    yield paper(
        "lm-bestellung-akustik",
        ty(r"""#set page(paper: "a4", margin: 2cm)
#set text(font: "Liberation Sans", 9.5pt, lang: "de")
#grid(columns: (1fr, 1fr), [*Theater am Nordwall gGmbH*\ Einkauf], align(right)[*Bestellung*\ Nr. 4500-9126\ 27.01.2026])
#v(8pt)
Lieferant: Schallwerk Prüftechnik, Kassel\
Projekt: Akustiksanierung Großes Haus
#table(columns: (auto, 1fr, auto, auto), [Pos.], [Bezeichnung], [Menge], [Gesamtpreis], [1], [Raumakustische Messung nach DIN EN ISO 3382], [1], [5.400,00 €], [2], [Gutachten mit Maßnahmenplan], [1], [7.850,00 €], [], [Bestellsumme netto], [], [*13.250,00 €*])
Bitte senden Sie uns die Auftragsbestätigung innerhalb von fünf Tagen zurück. Abnahme und Zahlung nach Vorlage des Gutachtens.

Diese Bestellung wurde maschinell erstellt und ist ohne Unterschrift gültig.
"""),
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Theater am Nordwall gGmbH",
            project="Akustiksanierung Großes Haus",
            amount="13250.00 EUR",
            po_number="4500-9126",
        ),
    )

    yield paper(
        "lm-kleingedrucktes",
        ty(r"""#set page(paper: "a4", margin: 2.2cm)
#set text(font: "New Computer Modern", 10.5pt, lang: "de")
#align(center, text(16pt)[Abnahmeerklärung Software])
#kv([Kunde:], [Kreissparkasse Ilmenau-Land], [Lieferant:], [Rautner Software GmbH], [Projekt:], [Formularserver 5], [Projekt-Nr.:], [RS-V-2031], [Liefergegenstand:], [Ausbaustufe B], [Vergütung:], [62.400,00 EUR])
#v(8pt)
#table(columns: (1fr, auto, auto), [Prüfabschnitt], [Fälle], [Bestanden], [Formularaufruf und Vorbelegung], [74], [74], [Unterschrift und Archiv], [39], [39], [Berechtigungen], [22], [22])
Die Prüfung fand vom 3. bis 21. August 2026 im Testmandanten statt. Protokolle liegen der Organisationsabteilung vor.

Der Kunde hat die oben genannte Lieferung geprüft und erklärt die Abnahme.¹
#v(14pt)
Ilmenau, 26. August 2026
#v(6pt)
@S281\
Annegret Dornheim, Bereichsleiterin Organisation
#v(5cm)
#line(length: 30%, stroke: 0.4pt)
#text(7pt)[¹ Die Abnahme gilt nur unter der Bedingung, dass der Lastnachweis mit 400 gleichzeitigen Sitzungen bis zum 30. September 2026 nachgereicht wird.]
"""),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Kreissparkasse Ilmenau-Land",
            project="Formularserver 5",
            project_code="RS-V-2031",
            milestone="Ausbaustufe B",
            signatory_name="Annegret Dornheim",
            signatory_title="Bereichsleiterin Organisation",
            signature_date="2026-08-26",
            amount="62400.00 EUR",
            conditions=[
                "der Lastnachweis mit 400 gleichzeitigen Sitzungen bis zum 30. September 2026 nachgereicht wird"
            ],
        ),
    )
