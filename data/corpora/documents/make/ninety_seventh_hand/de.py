"""Papers of firms in Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Fillable, scanned, sheet, text


def protokoll() -> Paper:
    """VOB/B protocol with defects that are still there."""
    data = sheet(
        r"""
#text(15pt, weight: "bold")[Abnahmeprotokoll] #h(6pt) förmliche Abnahme gemäß § 12 Abs. 4 VOB/B
#v(4pt)
#tb((3.4cm, 1fr, 2.8cm, 3.6cm), "Bauvorhaben|Neubau Kita Lerchenweg|Projekt-Nr.|H-25-061
Auftraggeber|Stadt Wolfratsfeld, Hochbauamt|Auftrag vom|14.03.2025
Auftragnehmer|Estrich Burgmair GmbH|Gewerk|LB 025 Estricharbeiten", head: false, stroke: .5pt, inset: 5pt)
Teilnehmer der Begehung am 22.01.2026, 9:30 Uhr: Frau Ostertag (AG), Herr Burgmair jun. (AN), Herr Zeitler (Bauleitung).
#v(2pt)
#full Die Abnahme wird unter Vorbehalt der nachstehenden Mängel erklärt. #h(8pt) #off Die Abnahme erfolgt ohne Mängel. \
#off Die Abnahme wird wegen wesentlicher Mängel verweigert.
#v(2pt)
#tb((1cm, 1fr, 3.2cm), "Nr.|Mangel / Restleistung|Frist
1|Hohlstelle im Gruppenraum 2, ca. 0,4 m², öffnen und verpressen|06.02.2026
2|Randdämmstreifen im Flur EG fehlt auf 3 m, nacharbeiten|06.02.2026
3|CM-Messprotokolle Obergeschoss nachreichen|30.01.2026", stroke: .5pt, inset: 5pt)
Vertragsstrafe: wird nicht vorbehalten. Verjährungsfrist für Mängelansprüche: vier Jahre, Beginn 22.01.2026. \
Schlussrechnungssumme laut Aufstellung: 38.460,20 EUR
#v(14pt)
#grid(columns: (1fr, 1fr), gutter: 16pt, row-gutter: 5pt,
 ln(7cm)[%sig:401:42:222222%], ln(7cm)[%sig:402:36:222222%],
 [Auftraggeber: Gabriele Ostertag, Projektleiterin], [Auftragnehmer],
 [Wolfratsfeld, 22.01.2026], [])
""",
        face="Liberation Sans",
        size=9.5,
        margin="1.8cm",
        lang="de",
    )
    return scanned(
        "nm-de-vob-estrich",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Stadt Wolfratsfeld, Hochbauamt",
            project="Neubau Kita Lerchenweg",
            project_code="H-25-061",
            milestone="LB 025 Estricharbeiten",
            signatory_name="Gabriele Ostertag",
            signatory_title="Projektleiterin",
            signature_date="2026-01-22",
            amount="38460.20 EUR",
            conditions=[
                "Hohlstelle im Gruppenraum 2, ca. 0,4 m², öffnen und verpressen",
                "Randdämmstreifen im Flur EG fehlt auf 3 m, nacharbeiten",
                "CM-Messprotokolle Obergeschoss nachreichen",
            ],
        ),
        Scanner(dpi=124, skew=0.7, noise=3, blur=0.5, jpeg=36, seed=31),
    )


def vorbehalt() -> Paper:
    """A mail that releases with a string attached."""
    data = sheet(
        r"""
#text(8.5pt)[
Von: Sörensen, Wiebke \
Gesendet: Mittwoch, 18. März 2026 14:05 \
An: Jannik Thode (Thode + Partner Landschaftsarchitekten) \
Betreff: AW: Freiraumplanung Fischmarkt, LPH 3 -- Unterlagen vom 6.3.
]
#line(length: 100%, stroke: .8pt)
Moin Herr Thode,

die Entwurfsplanung haben wir gestern in der Runde mit Tiefbau und Grünflächen durchgesprochen. Der
Baumbestand ist jetzt sauber eingemessen, die Sitzstufen gefallen allen.

Ich gebe die LPH 3 Entwurf hiermit frei, allerdings unter der Bedingung, dass die Feuerwehrzufahrt an
der Südseite auf 3,50 m verbreitert und der Plan F-03 bis zum 10. April neu vorgelegt wird. Die
Abschlagsrechnung über 16.920,00 Euro dürfen Sie dann schon losschicken.

LPH 4 sparen wir uns wie besprochen.

Viele Grüße aus dem Rathaus \
Wiebke Sörensen

-- \
Hansestadt Grevenhusen \
Amt für Stadtgrün, Wiebke Sörensen, Sachgebietsleiterin Freiraum \
Vorgang 66-2/0815-F
""",
        face="DejaVu Sans",
        size=9.5,
        lang="de",
        margin="(x: 2.4cm, y: 2cm)",
    )
    return text(
        "nm-de-mail-freiraum",
        data,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "de",
            client="Hansestadt Grevenhusen",
            project="Freiraumplanung Fischmarkt",
            project_code="66-2/0815-F",
            milestone="LPH 3 Entwurf",
            signatory_name="Wiebke Sörensen",
            signatory_title="Sachgebietsleiterin Freiraum",
            signature_date="2026-03-18",
            amount="16920.00 EUR",
            conditions=[
                "die Feuerwehrzufahrt an der Südseite auf 3,50 m verbreitert und der Plan F-03 bis"
                " zum 10. April neu vorgelegt wird"
            ],
        ),
    )


def software() -> Paper:
    """Three pages of test cases, the declaration on the last one."""
    rows = "\n".join(
        f"{number}|{what}|Ja| |{remark}"
        for number, what, remark in (
            ("T-01", "Anmeldung über Verzeichnisdienst", ""),
            ("T-02", "Wareneingang mit Scanner, 400 Positionen", "Laufzeit 2:10 min"),
            ("T-03", "Chargenrückverfolgung vorwärts", ""),
            ("T-04", "Chargenrückverfolgung rückwärts", ""),
            ("T-05", "Etikettendruck Zebra, zwei Formate", "Treiber aktualisiert"),
            ("T-06", "Inventur mit Zählsperre", ""),
            ("T-07", "Umlagerung zwischen Werken", "nach Fehlerbehebung F-12 wiederholt"),
            ("T-08", "Schnittstelle Buchhaltung, Tagesabschluss", ""),
            ("T-09", "Berechtigungskonzept, sechs Rollen", ""),
            ("T-10", "Archivierung nach GoBD", "Verfahrensdokumentation liegt vor"),
            ("T-11", "Ausfall Funknetz, Nachbuchung", ""),
            ("T-12", "Wiederherstellung aus Sicherung", "41 min, Soll 60 min"),
        )
    )
    data = sheet(
        r"""
#align(center)[#v(4cm) #text(24pt, weight: "light")[Abnahmebericht] \ #v(6pt) #text(13pt)[Lagerverwaltung LogoStore 4] \
#v(1cm) Auftraggeberin: Molkerei Allgäuer Tor eG \ Auftragnehmerin: Nordhang Informatik GmbH, Kempten \
#v(4pt) Auftragsnummer NI-2025-077 #h(1cm) Teilabnahme 2: Werk Sonthofen]
#pagebreak()
== Durchgeführte Prüfungen
Prüfzeitraum 2. bis 13. November 2026, Testsystem mit Echtdaten vom Oktober.
#tb((1.4cm, 1fr, 1.2cm, 1.4cm, 5cm), "Nr.|Prüffall|erfüllt|nicht erf.|Anmerkung
ROWS", stroke: (bottom: .4pt), inset: 6pt)
Fehlerklasse 1 und 2: keine offenen Meldungen. Fehlerklasse 3: zwei kosmetische Meldungen, am 12.11. behoben.
#pagebreak()
== Erklärung
Die Auftraggeberin erklärt für das Werk Sonthofen die Abnahme. Der Abnahmebetrag von 29.750,00 EUR wird
mit Zugang der Rechnung fällig. Die Hotline ist ab dem Folgetag erreichbar.
#v(1.4cm)
#grid(columns: (1fr, 1fr), gutter: 1cm, row-gutter: 5pt,
 ln(6.5cm)[%sig:421:40%], ln(6.5cm)[%sig:422:34:333333%],
 [Matthias Hörburger], [Carolin Egger],
 [Leiter Logistik, für die Auftraggeberin], [Projektleitung, für die Auftragnehmerin],
 [Kempten, 16. November 2026], [Kempten, 16. November 2026])
""".replace("ROWS", rows),
        face="Lato",
        size=10,
        lang="de",
        page="footer: context [#text(7.5pt)[NI-2025-077 #h(1fr) Blatt #counter(page).display()]]",
    )
    return text(
        "nm-de-lagersoftware",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Molkerei Allgäuer Tor eG",
            project="Lagerverwaltung LogoStore 4",
            project_code="NI-2025-077",
            milestone="Teilabnahme 2: Werk Sonthofen",
            signatory_name="Matthias Hörburger",
            signatory_title="Leiter Logistik",
            signature_date="2026-11-16",
            amount="29750.00 EUR",
        ),
    )


def verweigert() -> Paper:
    """A letter that refuses to take over a lift shaft."""
    data = sheet(
        r"""
#grid(columns: (1fr, 5.4cm), [#v(2.6cm) #text(7pt)[Wohnbau Elsterufer AG · Postfach 11 · 04299 Leipzig] \ #v(4pt)
Stahlbau Gröditzer Land GmbH \ Herrn Prokuristen Nitzsche \ Am Walzwerk 3 \ 01609 Gröditz],
[*Wohnbau Elsterufer AG* \ Technische Abteilung \ Bearbeiter: K. Rudolph \ Tel. 0341 555-2380 \ Leipzig, 30.09.2026])
#v(1.2cm)
*Balkonanlage Kantstraße 41–47, Vertrag WE/T/2025-19 \ Ihr Abnahmeverlangen vom 21. September*

Sehr geehrter Herr Nitzsche,

bei der gemeinsamen Besichtigung am 28. September haben sich an elf von sechzehn Balkonen Risse in den
Kopfplatten gezeigt; der Prüfingenieur hat die Verankerung als nicht standsicher beurteilt. Das ist ein
wesentlicher Mangel im Sinne von § 640 BGB.

Wir verweigern deshalb die Abnahme der Balkonanlage. Die Schlusszahlung in Höhe von 64.100,00 € bleibt bis zum
Nachweis der Standsicherheit einbehalten. Die Balkone sind gesperrt zu halten; die Kosten der Sperrung
tragen Sie.

Zur Beseitigung setzen wir Ihnen eine Frist bis zum 13. November 2026.

Mit freundlichen Grüßen

%sig:431:44%

ppa. Konstanze Rudolph \ Leiterin Technik
""",
        face="Nimbus Sans",
        size=10.5,
        lang="de",
        margin="(left: 2.5cm, right: 2cm, y: 1.8cm)",
    )
    return text(
        "nm-de-verweigerung-balkon",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Wohnbau Elsterufer AG",
            project="Balkonanlage Kantstraße 41–47",
            project_code="WE/T/2025-19",
            signatory_name="Konstanze Rudolph",
            signatory_title="Leiterin Technik",
            signature_date="2026-09-30",
            amount="64100.00 EUR",
        ),
    )


def sia() -> Paper:
    """A Swiss record under SIA 118."""
    data = sheet(
        r"""
#table(columns: (1fr, 4cm), stroke: 1pt, inset: 8pt, [#text(14pt, weight: "bold")[Prüfungs- und Abnahmeprotokoll] \ nach Norm SIA 118, Art. 157 ff.], [Objekt-Nr. 7714 \ Blatt 1/1])
#table(columns: (3.6cm, 1fr), stroke: .4pt, inset: 6pt,
 [Bauherrschaft], [Genossenschaft Altes Zeughaus, Burgdorf],
 [Bauwerk], [Sanierung Dachstock Zeughaus],
 [Werkteil], [BKP 214 Holzbau],
 [Unternehmer], [Gerber Zimmerei AG, Oberburg],
 [Bauleitung], [Atelier Fankhauser Architekten, Bern])
Gestützt auf die gemeinsame Prüfung vom 12. Juni 2026 wird festgestellt:

#tb((1fr, 1.3cm, 1.3cm), "|Ja|Nein
Das Werk zeigt keine Mängel; es gilt als abgenommen.|[v]|[ ]
Das Werk zeigt unwesentliche Mängel gemäss Beilage; es gilt gleichwohl als abgenommen.|[ ]|[v]
Das Werk zeigt wesentliche Mängel; die Abnahme wird zurückgestellt.|[ ]|[v]", stroke: .4pt, inset: 6pt, align: (left, center, center))
Beginn der Rügefrist: Prüfungsdatum. Sicherheitsleistung: Solidarbürgschaft der Berner Kautionskasse. Freigabe
der Schlussabrechnung: CHF 184'300.00.
#v(1cm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 10pt, row-gutter: 5pt,
 ln(4.8cm)[%sig:441:34%], ln(4.8cm)[%sig:442:34:111111%], ln(4.8cm)[%sig:443:30:333333%],
 [Bauleitung \ R. Fankhauser], [Unternehmer \ H. Gerber], [Bauherrschaft \ Annelies Wüthrich, Präsidentin])
#v(4pt) Burgdorf, 15. Juni 2026
""",
        face="URW Gothic",
        size=9.5,
        lang="de",
    )
    return text(
        "nm-ch-sia-holzbau",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Genossenschaft Altes Zeughaus, Burgdorf",
            project="Sanierung Dachstock Zeughaus",
            project_code="7714",
            milestone="BKP 214 Holzbau",
            signatory_name="Annelies Wüthrich",
            signatory_title="Präsidentin",
            signature_date="2026-06-15",
            amount="184300.00 CHF",
        ),
    )


def stunden() -> Paper:
    """Monthly hours of a consultant."""
    data = sheet(
        r"""
#text(12pt)[*Leistungsnachweis April 2026*] #h(1fr) Beleg 2026-04 / 318
#v(2pt)
Beraterin: Dipl.-Inf. Mareike Sandvoss · Projekt: Ablösung Kernbankschnittstelle · Bestellnr. des Kunden: 7100448 \
Kunde: Volksbank Wümmetal eG · Projektschlüssel VW-KBS-3
#tb((2cm, 1.4cm, 1fr, 2cm), "Tag|Std.|Tätigkeit|Ort
Mi 01.04.|8,00|Feldmapping Zahlungsverkehr|remote
Do 02.04.|7,50|Review mit Rechenzentrum|Rotenburg
Di 07.04.|8,00|Migrationslauf 2 vorbereitet|remote
Mi 08.04.|9,25|Migrationslauf 2, Nachtschicht|Rotenburg
Fr 10.04.|6,00|Abweichungsliste|remote
Mo 13.04.|8,00|Korrekturen, Test|remote
Mi 15.04.|8,00|Abstimmung Revision|Rotenburg
Mo 20.04.|8,00|Migrationslauf 3|Rotenburg
Do 23.04.|7,25|Betriebshandbuch|remote
Di 28.04.|8,00|Schulung Marktfolge|Rotenburg
!Summe|!78,00| | ", stroke: (x, y) => if calc.odd(y) { (bottom: .3pt + gray) }, inset: 4pt, tone: luma(225))
Sachliche Prüfung durch den Kunden: #box(stroke: .8pt + rgb("#146b2e"), inset: 4pt)[#text(fill: rgb("#146b2e"))[geprüft und freigegeben]]
#v(10pt)
#grid(columns: (1fr, 1fr), row-gutter: 4pt, ln(6cm)[%sig:451:36%], ln(6cm)[%sig:452:32:222222%],
 [Torben Hinrichs, Abteilungsleiter Organisation \ 05.05.2026], [Mareike Sandvoss \ 30.04.2026])
""",
        face="Carlito",
        size=10.5,
        lang="de",
    )
    return text(
        "nm-de-leistungsnachweis",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Volksbank Wümmetal eG",
            project="Ablösung Kernbankschnittstelle",
            project_code="VW-KBS-3",
            signatory_name="Torben Hinrichs",
            signatory_title="Abteilungsleiter Organisation",
            signature_date="2026-05-05",
            po_number="7100448",
        ),
    )


def uebernahme() -> Paper:
    """An Austrian takeover with a remark in the box below."""
    data = sheet(
        r"""
#align(center)[#smallcaps[#text(18pt)[Übernahmeniederschrift]] \ ÖNORM B 2110, Punkt 10]
#v(10pt)
Aufgenommen zu Hallein am 4. Mai 2026 in den Betriebsräumen der Auftraggeberin \
*Salzach Papier Veredelungs GmbH* (AG) \ mit der *Kältetechnik Pongauer KG* (AN).

Gegenstand ist die Leistung *Kälteanlage Halle 5*, Auftragsnummer 26-A-0093, Auftragssumme 211.000,00 EUR netto.

Die Anlage wurde in Betrieb genommen, die Leistungsmessung (Anhang 1) ergab 412 kW bei 6/12 °C, die
Schallmessung an der Grundgrenze 38 dB(A). Bestandspläne, Prüfbuch und Unterweisungsnachweis wurden ausgefolgt.

Die AG übernimmt die Leistung. Die Gewährleistungsfrist von drei Jahren beginnt mit dem heutigen Tag; der
Haftungsrücklass wird durch Bankgarantie abgelöst.

#table(columns: (1fr), stroke: .6pt, inset: 8pt, [*Anmerkungen* \ #hand[Übernahme gilt nur, wenn der
Leckwarnsensor im Maschinenraum bis 22. Mai getauscht ist.]])
#v(14pt)
#grid(columns: (1fr, 1fr), gutter: 12pt, [%sig:461:46% \ DI Stefan Achleitner \ Werksleiter \ für die AG],
 [%sig:462:38:111111% \ Ing. Roswitha Pongauer \ Komplementärin \ für den AN])
""",
        face="Nimbus Roman",
        size=11.5,
        lang="de",
        margin="2.6cm",
        lead=0.72,
    )
    return text(
        "nm-at-uebernahme-kaelte",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Salzach Papier Veredelungs GmbH",
            project="Kälteanlage Halle 5",
            project_code="26-A-0093",
            signatory_name="Stefan Achleitner",
            signatory_title="Werksleiter",
            signature_date="2026-05-04",
            amount="211000.00 EUR",
            conditions=["der Leckwarnsensor im Maschinenraum bis 22. Mai getauscht ist"],
        ),
    )


def nachtrag() -> Paper:
    """The client's order for an addendum."""
    data = sheet(
        r"""
#block(width: 100%, stroke: (bottom: 3pt + rgb("#8a6d1d")), inset: (bottom: 6pt))[#text(16pt)[Beauftragung eines Nachtrags] #h(1fr) *Nachtrag N-11*]
#grid(columns: (1fr, 1fr), gutter: 10pt,
 [*Besteller* \ Klinikverbund Saarhöhe gGmbH \ Bauabteilung], [*Unternehmer* \ Medienwand Technik Thiele GmbH \ Ihr Angebot 26/2204 vom 9.7.2026])
Maßnahme: Umbau Intensivstation 2B \
Hauptauftrag: KVS-B-1480

Grund der Änderung: Die Pflege verlangt je Bettplatz zwei zusätzliche Entnahmestellen Druckluft 5 bar. Die
Planänderung ist vom Hygienebeirat bestätigt.

#table(columns: (1fr, 3.6cm), align: (left, right), stroke: none, inset: 4pt,
 table.hline(), [24 Entnahmestellen liefern und montieren], [15.480,00 €],
 [Rohrnetz DN 12 anpassen, Druckprobe], [6.215,00 €],
 [Nachlass auf Nachträge gemäß Vertrag 3 %], [− 650,85 €], table.hline(),
 [*Nachtragssumme netto*], [*21.044,15 €*], table.hline())
Bauzeitverlängerung: keine.

Wir beauftragen den Nachtrag in der angebotenen Form zu den Bedingungen des Hauptauftrags.
#v(14pt)
Saarhöhe, den 21. Juli 2026
#v(4pt)
%sig:471:48% \ Dr. Philipp Kirsch \ Kaufmännischer Direktor
""",
        face="DejaVu Serif",
        size=9.5,
        lang="de",
        margin="2.4cm",
    )
    return text(
        "nm-de-nachtrag-medien",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Klinikverbund Saarhöhe gGmbH",
            project="Umbau Intensivstation 2B",
            project_code="KVS-B-1480",
            signatory_name="Dr. Philipp Kirsch",
            signatory_title="Kaufmännischer Direktor",
            signature_date="2026-07-21",
            amount="21044.15 EUR",
            change_order_number="N-11",
        ),
    )


def mail() -> Paper:
    """A short mail with a clear yes."""
    data = sheet(
        r"""
#block(fill: rgb("#eef2f7"), inset: 10pt, width: 100%)[
#text(14pt)[Imagefilm Druckluft: Freigabe Rohschnitt 3] \ #v(2pt)
#text(9pt)[*Annika Brell* an Lukas, Studio Flimmerkiste · Fr., 6. Nov. 2026, 16:21]]
#v(6pt)
Hallo Lukas,

so, jetzt haben alle draufgeschaut, auch der Chef (zweimal, er will nur noch das). Die Szene mit der Lehrlingswerkstatt
bleibt drin, die Musik passt, die Untertitel hat Jenny gegengelesen.

Von uns aus ist der Rohschnitt 3 abgenommen, bitte macht daraus die Endfassung für Messe und Netz. Rechnung 2 von 3
(5.300 €) kannst du stellen, Vorgang bei uns ist MK-1127.

Schönes Wochenende!

Annika \
Leiterin Marketing · Kompressorenwerk Haberstroh, Tuttlingen
#v(1cm)
#text(8pt, fill: gray)[2 Anhänge: Untertitel\_final.srt, Logo\_weiss.svg]
""",
        face="Lato",
        size=10.5,
        lang="de",
    )
    return text(
        "nm-de-mail-rohschnitt",
        data,
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Kompressorenwerk Haberstroh",
            project="Imagefilm Druckluft",
            project_code="MK-1127",
            milestone="Rohschnitt 3",
            signatory_name="Annika Brell",
            signatory_title="Leiterin Marketing",
            signature_date="2026-11-06",
            amount="5300.00 EUR",
        ),
    )


def fertig() -> Paper:
    """The contractor reports that the work is finished."""
    data = sheet(
        r"""
#grid(columns: (1fr, auto), [#text(17pt, weight: "bold", fill: rgb("#1f6f5c"))[Geothermie Lausitz Bohr GmbH]], [#text(8pt)[Gewerbering 8, 03130 Spremberg]])
#v(1.2cm)
Gemeinde Kolkwitzer Heide \ – Bauverwaltung – \ Dorfplatz 1
#v(.8cm)
#align(right)[Spremberg, 14.10.2026]
*Fertigstellungsanzeige – Sondenfeld Grundschule, Auftrag GLB 26-207*

Sehr geehrte Damen und Herren,

wir zeigen an, dass unsere Leistungen am 12.10.2026 vollständig und mangelfrei abgeschlossen wurden. Zwölf Sonden zu
je 99 m sind abgeteuft, verpresst und mit 9 bar geprüft. Verteiler und Verrohrung sind gespült.

Wir bitten um Abnahme innerhalb von zwölf Werktagen und haben unten eine Zeile für Ihre Bestätigung vorgesehen.
Der Restwerklohn beläuft sich auf 47.215,00 Euro.

Glück auf

%sig:481:40% \ Dipl.-Ing. Ronny Matuschek, Bohrleiter
#v(1cm)
#line(length: 100%, stroke: (dash: "dashed"))
Bestätigung der Gemeinde – Leistung abgenommen:
#v(1cm)
#grid(columns: (1fr, 1fr), gutter: 14pt, [#ln(7cm)[] \ Ort, Datum], [#ln(7cm)[] \ Unterschrift, Amtsbezeichnung])
""",
        face="Carlito",
        size=11,
        lang="de",
        margin="2.5cm",
    )
    return text(
        "nm-de-fertiganzeige-sonden",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Gemeinde Kolkwitzer Heide",
            project="Sondenfeld Grundschule",
            project_code="GLB 26-207",
            amount="47215.00 EUR",
        ),
    )


def kreuzlos() -> Paper:
    """Signed, but no box was crossed."""
    data = sheet(
        r"""
#rect(width: 100%, inset: 12pt, stroke: 1pt)[
#text(15pt, weight: "bold")[Übergabeschein Brandmeldeanlage] #h(1fr) Nr. 5509
#v(4pt)
#kv("Betreiber|Seniorenstift St. Gangolf, Trier
Anlage|BMA Haus Mosel, 214 Melder
Errichter|Alarm Heidweiler e. K.
Kommission|AH-640-25
Sachverständigenabnahme|ja, TP-Bericht 88-301", w: 5cm)
#v(6pt)
Ergebnis der Übergabe (Zutreffendes ankreuzen):

#off #h(4pt) Anlage wird übernommen

#off #h(4pt) Anlage wird mit Restpunkten übernommen

#off #h(4pt) Anlage wird nicht übernommen
#v(4pt)
Eingewiesene Personen: #hand(c: black)[Hr. Lauer, Fr. Demuth, Nachtdienst]

Betriebsbuch übergeben: #hand(c: black)[ja] #h(1.5cm) Schlüssel FSD: #hand(c: black)[2 Stück]
#v(14pt)
#grid(columns: (1fr, 1fr), row-gutter: 4pt, gutter: 10pt, ln(6.4cm)[%sig:491:42:222222%], ln(6.4cm)[%sig:492:36:222222%],
 [Für den Betreiber: Edeltraud Maringer \ Heimleiterin], [Für den Errichter: M. Heidweiler])
#v(6pt) Trier, #hand(c: black)[19. Febr. 2026]
]
""",
        face="Liberation Sans",
        size=11,
        lang="de",
    )
    return scanned(
        "nm-de-bma-ohne-kreuz",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Seniorenstift St. Gangolf, Trier",
            project="BMA Haus Mosel, 214 Melder",
            project_code="AH-640-25",
            signatory_name="Edeltraud Maringer",
            signatory_title="Heimleiterin",
            signature_date="2026-02-19",
        ),
        Scanner(dpi=124, skew=-1.1, noise=3, blur=0.5, jpeg=38, seed=44, shadow=True),
    )


def bestellung() -> Paper:
    """An order of a utility."""
    data = sheet(
        r"""
*Stadtwerke Oberhessen Netz GmbH* · Einkauf · 35305 Grünfelden
#line(length: 100%)
#text(18pt)[Bestellung 45-118830] #h(1fr) 02.12.2026
#v(4pt)
Lieferant 701955: Vermessungsbüro Quaschning & Täubert, Hungen \
Ihre Zeichen: Angebot VQT 26-88 #h(1cm) Unsere Zeichen: EK3/Loh #h(1cm) Projekt: GIS-Nachführung Trafostationen
#v(4pt)
#table(columns: (1fr, auto, auto, auto), inset: 6pt, stroke: (x: none, y: .5pt), align: (left, right, right, right),
 [*Leistung*], [*Menge*], [*Preis €*], [*Wert €*],
 [Aufmaß Trafostation inkl. Kabeleinführung], [64 St], [185,00], [11.840,00],
 [Einpflege in Smallworld-Datenmodell], [64 St], [62,00], [3.968,00],
 [Anfahrtspauschale Vogelsberg], [9 St], [48,00], [432,00],
 [*Bestellwert netto*], [], [], [*16.240,00*])
Liefertermin: Kalenderwoche 11/2027. Zahlung 14 Tage netto. Rechnungen nur elektronisch an
rechnung@sw-oberhessen.example. Gerichtsstand ist Gießen. Bitte senden Sie uns die Auftragsbestätigung binnen einer Woche.

Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.
#v(1fr)
#text(7.5pt)[Geschäftsführer: Dr. H. Loose · HRB 4417 Amtsgericht Gießen · USt-IdNr. DE000111222]
""",
        face="Nimbus Sans",
        size=10,
        lang="de",
    )
    return text(
        "nm-de-bestellung-gis",
        data,
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Stadtwerke Oberhessen Netz GmbH",
            project="GIS-Nachführung Trafostationen",
            amount="16240.00 EUR",
            po_number="45-118830",
        ),
    )


def formular() -> Paper:
    """A fillable acceptance form of a housing company."""
    f = Fillable(ink="#1b1b1b")
    f.say(20, 22, "Abnahme einer Planungsleistung", "Times-Bold", 18)
    f.say(20, 29, "Kanton Nordthurgau – Amt für Denkmalpflege · Formular D-12", "Times-Roman", 10)
    f.rule(20, 33, 170, 1.2)
    rows = (
        ("Objekt", "Schloss Egglisberg, Ostflügel"),
        ("Geschäft Nr.", "DP 2026-144"),
        ("Beauftragte", "Restauro Hungerbühler GmbH"),
        ("Leistung", "Farbuntersuchung mit Bericht"),
        ("Honorar CHF", "8'640.00"),
    )
    for number, (label, value) in enumerate(rows):
        f.say(20, 44 + number * 10.5, label, "Times-Roman", 11)
        f.field(62, 39 + number * 10.5, 128, value)
    f.say(20, 102, "Beurteilung durch das Amt", "Times-Bold", 12)
    f.check(20, 107, True, "cross")
    f.say(27, 110.5, "Leistung entspricht dem Auftrag und wird abgenommen", "Times-Roman", 11)
    f.check(20, 115, False, "cross")
    f.say(27, 118.5, "Leistung wird zur Überarbeitung zurückgegeben", "Times-Roman", 11)
    f.say(20, 131, "Bemerkung", "Times-Roman", 11)
    f.field(62, 126, 128, "Schichtenfolge sehr anschaulich dokumentiert.", 14, True)
    f.say(20, 158, "Unterschrift", "Times-Roman", 11)
    f.rule(62, 159, 80)
    f.sign(66, 156, 77, 42)
    f.say(20, 170, "Name, Funktion", "Times-Roman", 11)
    f.field(62, 165, 128, "Reto Zellweger, Kantonaler Denkmalpfleger")
    f.say(20, 181, "Frauenfeld, den", "Times-Roman", 11)
    f.field(62, 176, 50, "9. Juli 2026")
    return f.paper(
        "nm-ch-denkmal-formular",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Kanton Nordthurgau – Amt für Denkmalpflege",
            project="Schloss Egglisberg, Ostflügel",
            project_code="DP 2026-144",
            milestone="Farbuntersuchung mit Bericht",
            signatory_name="Reto Zellweger",
            signatory_title="Kantonaler Denkmalpfleger",
            signature_date="2026-07-09",
            amount="8640.00 CHF",
        ),
    )


def leistungsschein() -> Paper:
    """A statement of work that waits for signatures."""
    data = sheet(
        r"""
#text(14pt, weight: "bold")[Leistungsschein LS-09] zum Rahmenvertrag IT-Betrieb \
#text(9pt)[Steirische Obstverwertung reg. Gen.m.b.H., Gleisdorf (Auftraggeber) – Murtal Systemhaus GmbH, Knittelfeld (Auftragnehmer)]
#v(4pt)
#set heading(numbering: "1")
= Gegenstand
Betrieb und Überwachung der virtuellen Server im Rechenzentrum Graz samt monatlichem Einspielen der Sicherheitsupdates.
Projektbezeichnung: Serverbetrieb 2027.
= Leistungsumfang
#tb((1fr, 2.4cm, 3cm), "Baustein|Menge|EUR je Monat
Betrieb Linux-Server|14|1.190,00
Betrieb Windows-Server|9|990,00
Datensicherung, 20 TB|1|640,00
Rufbereitschaft werktags|1|380,00", stroke: .4pt, inset: 5pt, align: (left, center, right))
Jahresgesamtbetrag: 38.400,00 EUR zuzüglich Umsatzsteuer.
= Mitwirkung
Der Auftraggeber benennt zwei Ansprechpersonen und gewährt Zutritt zum Technikraum in der Erntezeit auch samstags.
= Dienstgüte
Verfügbarkeit 99,5 % im Monatsmittel; Reaktion bei Störung der Stufe A binnen 45 Minuten.
= Laufzeit
1. Jänner bis 31. Dezember 2027, Verlängerung nur schriftlich.
#v(12pt)
#grid(columns: (1fr, 1fr), gutter: 12pt, [#ln(6.5cm)[#v(8mm)] \ Auftraggeber, Datum], [#ln(6.5cm)[#v(8mm)] \ Auftragnehmer, Datum])
""",
        face="Caladea",
        size=10,
        lang="de",
    )
    return text(
        "nm-at-leistungsschein",
        data,
        truth(
            "statement_of_work",
            None,
            False,
            "de",
            client="Steirische Obstverwertung reg. Gen.m.b.H.",
            project="Serverbetrieb 2027",
            project_code="LS-09",
            amount="38400.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    for make in (
        protokoll,
        vorbehalt,
        software,
        verweigert,
        sia,
        stunden,
        uebernahme,
        nachtrag,
        mail,
        fertig,
        kreuzlos,
        bestellung,
        formular,
        leistungsschein,
    ):
        yield make()
