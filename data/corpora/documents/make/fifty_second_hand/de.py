"""German, Austrian and Swiss papers of building and plant work."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import join, made, page, scanned, typ
from .marks import bar, both, say, stamp


def vob_reserve() -> Paper:
    """Förmliche Abnahme with reservations, scanned."""
    data = page(
        """
# Abnahmeniederschrift
nach § 12 VOB/B – förmliche Abnahme
|: cells 45,125
|Bauvorhaben|Neubau Kita Weidenkamp, Los 12 Estricharbeiten
|Auftraggeber|Stadt Hohenfurth, Hochbauamt
|Auftragnehmer|Estrich Dörnbach GmbH & Co. KG
|Projekt-Nr.|HBA 2025-381
|Abnahmetermin|{hand 12.03.2026, 10 Uhr}

[ ] Die Leistung wird ohne Vorbehalt abgenommen.
[x] Die Leistung wird abgenommen unter Vorbehalt der nachstehenden Mängel:
- Randfuge Gruppenraum 3 fehlt auf 4 m
- Gefälle Waschraum EG nacharbeiten
[ ] Die Abnahme wird wegen wesentlicher Mängel verweigert.

Frist zur Beseitigung: {hand 10.04.2026}

|: line 85,85
|Für den Auftraggeber|Für den Auftragnehmer
|{ink 201}|{ink 202}
|Sabine Krautwald, Bauleiterin|J. Dörnbach
""",
        size=10,
        tint="#000000",
        deco=say(150, 280, "Vordruck HBA 117", 7),
    )
    return scanned(
        "vob-niederschrift",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Stadt Hohenfurth, Hochbauamt",
            project="Neubau Kita Weidenkamp, Los 12 Estricharbeiten",
            project_code="HBA 2025-381",
            signatory_name="Sabine Krautwald",
            signatory_title="Bauleiterin",
            signature_date="2026-03-12",
            conditions=[
                "Randfuge Gruppenraum 3 fehlt auf 4 m",
                "Gefälle Waschraum EG nacharbeiten",
            ],
        ),
        seed=21,
        noise=2,
        jpeg=24,
    )


def formal() -> Paper:
    """Acceptance without defects."""
    data = typ(
        """
#block(fill: rgb("#e9eef2"), inset: 10pt, width: 100%)[#text(16pt)[*Abnahmeprotokoll*] #h(1fr) Protokoll 7 / 2026]
*Auftraggeberin:* Klinikum Ahrental gGmbH \\ *Projekt:* Sanierung Kälteanlage Bettenhaus West \\ *Projektnummer:* KAW-5520 \\ *Leistungsabschnitt:* Meilenstein 4 – Rückkühler und Hydraulik

Am 26. Februar 2026 haben die Beteiligten die vorgenannte Leistung gemeinsam besichtigt. Druckprobe, Dichtheitsprüfung und Einregulierung liegen vor. Es wurden keine Mängel festgestellt. Die Leistung wird hiermit abgenommen; die Gewährleistungsfrist beginnt am 27. Februar 2026 und endet nach vier Jahren.

Mit der Abnahme wird die Teilrechnung zu Meilenstein 4 über *84.350,00 EUR* (netto) zur Zahlung fällig.

#v(1em)
Ahrental, den 26.02.2026
#v(0.5em)
#grid(columns: (1fr, 1fr), [@ink211 \\ Dr. Tilman Oberwieser \\ Leiter Technik, Klinikum Ahrental gGmbH], [@ink212 \\ Katja Brehm \\ Projektleitung, Frostwerk Anlagenbau AG])
""",
        font="Liberation Sans",
        size=10,
        lang="de",
    )
    return made(
        "de-kaelte",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Klinikum Ahrental gGmbH",
            project="Sanierung Kälteanlage Bettenhaus West",
            project_code="KAW-5520",
            milestone="Meilenstein 4 – Rückkühler und Hydraulik",
            signatory_name="Dr. Tilman Oberwieser",
            signatory_title="Leiter Technik",
            signature_date="2026-02-26",
            amount="84350.00 EUR",
        ),
    )


def refusal() -> Paper:
    """Letter refusing acceptance."""
    data = page(
        """
. Wohnbau Lippetal eG · Gartenweg 3 · 59510 Lippetal
Fassadenbau Kühnapfel GmbH
Industriestraße 41
33428 Harsewinkel

> Lippetal, 9. Juli 2026

**Verweigerung der Abnahme – WDVS Wohnanlage Erlenhof, Häuser 5 bis 9; Projekt WL-24/077**

Sehr geehrte Damen und Herren,

Ihr Abnahmeverlangen vom 26. Juni haben wir erhalten. Bei der Begehung am 7. Juli zeigte sich, dass die Dübelung an Haus 6 und 7 vom Standsicherheitsnachweis abweicht und die Sockelabdichtung an allen Häusern nicht ausgeführt ist. Das sind wesentliche Mängel im Sinne von § 640 BGB.

Wir verweigern daher die Abnahme der Gesamtleistung. Eine fiktive Abnahme durch Zeitablauf ist damit ausgeschlossen. Die Schlussrate halten wir zurück.

Mit freundlichen Grüßen
{ink 221}
Henrike Sasse
Vorstand Technik
Wohnbau Lippetal eG
""",
        size=10.5,
        margin=(25, 25, 45, 20),
        deco=say(120, 278, "Wohnbau Lippetal eG", 16, "Times-Bold", "#2f5d2f"),
    )
    return made(
        "de-wdvs",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Wohnbau Lippetal eG",
            project="WDVS Wohnanlage Erlenhof, Häuser 5 bis 9",
            project_code="WL-24/077",
            signatory_name="Henrike Sasse",
            signatory_title="Vorstand Technik",
            signature_date="2026-07-09",
        ),
    )


def hours() -> Paper:
    """Regiebericht / Stundenlohnzettel."""
    data = page(
        """
# Stundenlohnzettel Nr. 0046
|: cells 30,60,30,50
|Baustelle|Umbau Rathaus Tannsee|KW|19 / 2026
|Auftraggeber|Gemeinde Tannsee|Kommission|61-2044
|: grid 30,40,25,75
|Datum|Name|Stunden|Tätigkeit
|04.05.|Pfister, A.|8,5|Stemmen Schlitze 2. OG
|05.05.|Pfister, A.|8,0|Stemmen, Schutt abtransportiert
|05.05.|Gül, E.|8,0|Stemmen, Schutt abtransportiert
|07.05.|Gül, E.|4,0|Brandschott R90 setzen
|Summe||28,5|

Die Arbeiten waren angeordnet. Die Stunden werden anerkannt:

{ink 231}
Ludwig Ramsauer, Bauamtsleiter, Gemeinde Tannsee, 11.05.2026
. Elektro Hintermoser, Meisterbetrieb – Durchschlag weiß: Rechnung, gelb: Auftraggeber
""",
        font="Courier",
        size=8.5,
        tint="#000000",
    )
    return made(
        "de-stundenlohn",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Gemeinde Tannsee",
            project="Umbau Rathaus Tannsee",
            project_code="61-2044",
            signatory_name="Ludwig Ramsauer",
            signatory_title="Bauamtsleiter",
            signature_date="2026-05-11",
        ),
    )


def supplement() -> Paper:
    """Nachtragsvereinbarung, ordered by the client."""
    data = typ(
        """
#align(right)[Nachtrag *N-05* zum Projekt 4410/B]
= Nachtragsvereinbarung
zwischen *Hafenbetriebe Mündung AöR* (Auftraggeber) und *Tiefbau Gerlach & Söhne KG* (Auftragnehmer)

*Bauvorhaben:* Kaimauer Becken II, Instandsetzung

Bei den Rammarbeiten wurde am 14. Januar 2026 ein unbekanntes Betonfundament angetroffen. Der Auftragnehmer baut es aus und entsorgt es.

#table(columns: (1fr, auto), align: (left, right), [N5.1 Abbruch Unterwasser, 62 m³], [27.280,00 €], [N5.2 Entsorgung Z2], [9.114,00 €], [Zwischensumme], [36.394,00 €], [Nachlass 3 %], [-1.091,82 €], [*Nachtragssumme netto*], [*35.302,18 €*])

Die Ausführungsfrist verlängert sich um 11 Werktage. Der Nachtrag wird hiermit beauftragt.

Mündung, 3. Februar 2026 #h(1fr) Gerlach, 29. Januar 2026

@ink241 #h(1fr) @ink242

Auftraggeber: Frauke Tjaden, Abteilungsleiterin Wasserbau #h(1fr) Auftragnehmer: H. Gerlach
""",
        font="Liberation Serif",
        size=10.5,
        lang="de",
    )
    return made(
        "de-nachtrag",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Hafenbetriebe Mündung AöR",
            project="Kaimauer Becken II, Instandsetzung",
            project_code="4410/B",
            signatory_name="Frauke Tjaden",
            signatory_title="Abteilungsleiterin Wasserbau",
            signature_date="2026-02-03",
            amount="35302.18 EUR",
            change_order_number="N-05",
        ),
    )


def supplement_open() -> Paper:
    """Change request signed by the contractor only."""
    data = page(
        """
# Änderungsantrag ÄA 11
|: kv 50,120
|Projekt|Retrofit Biomassekessel Werk Süd
|Projekt-Nr.|BK-7731
|Besteller|Papier Ravenau GmbH
|Lieferer|Kesselbau Stollhof AG
|Gegenstand|Zusätzlicher Ascheaustrag Linie 2, Anpassung der Steuerung
|Mehrpreis|EUR 48.600,00 netto
|Terminfolge|+ 3 Wochen

Ausführung erst nach schriftlicher Freigabe durch den Besteller.

|: grid 55,55,60
||Lieferer|Besteller
|Entscheidung|beantragt|[ ] freigegeben   [ ] abgelehnt
|Name|Rupert Zeisig|Annegret Loh, Leiterin Energie
|Unterschrift|{ink 251}|
|Datum|20.04.2026|
""",
        size=10,
        tint="#a34800",
        title="right",
        deco=bar(20, 270, 40, 12, "#a34800"),
    )
    return made(
        "de-antrag-offen",
        data,
        truth(
            "change_order",
            "undecided",
            False,
            "de",
            client="Papier Ravenau GmbH",
            project="Retrofit Biomassekessel Werk Süd",
            project_code="BK-7731",
            signatory_name="Annegret Loh",
            signatory_title="Leiterin Energie",
            amount="48600.00 EUR",
            change_order_number="ÄA 11",
            warnings=["partly_signed"],
        ),
    )


def austria() -> Paper:
    """ÖNORM takeover."""
    data = page(
        """
= **ÜBERNAHMEPROTOKOLL**
= gemäß ÖNORM B 2110, Abschnitt 10
---
**Bauherr:** Marktgemeinde Sankt Veitl im Mühlkreis
**Bauvorhaben:** Hochwasserschutz Veitlbach, Baulos 2 (Geschiebesperre)
**Projekt Nr.:** BV-612-9/2025
**Auftragnehmer:** Alpenbau Pichlwanger Ges.m.b.H., Steyr

Die Übernahme fand am 21. Jänner 2026 an Ort und Stelle statt. Anwesend: Vizebürgermeister Ing. Florian Haslacher für den Bauherrn, Baumeister Pichlwanger für den Auftragnehmer, DI Wögerer als örtliche Bauaufsicht.

1. Die Leistung ist vertragsgemäß fertiggestellt. Mängel: keine.
2. Der Bauherr übernimmt die Leistung mit heutigem Tag.
3. Die Gewährleistungsfrist von drei Jahren läuft ab dem 22. Jänner 2026.
4. Der Haftungsrücklass von € 14.220,50 wird gegen Bankgarantie freigegeben.

|: none 80,80
|{ink 261}|{ink 262}
|Florian Haslacher, Vizebürgermeister|Baumeister Pichlwanger
""",
        font="Times-Roman",
        size=11,
        tint="#8b0000",
    )
    return made(
        "at-uebernahme",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Marktgemeinde Sankt Veitl im Mühlkreis",
            project="Hochwasserschutz Veitlbach, Baulos 2 (Geschiebesperre)",
            project_code="BV-612-9/2025",
            signatory_name="Florian Haslacher",
            signatory_title="Vizebürgermeister",
            signature_date="2026-01-21",
            amount="14220.50 EUR",
        ),
    )


def swiss() -> Paper:
    """SIA 118 record with minor defects."""
    data = typ(
        """
#text(9pt)[Formular nach SIA-Norm 118 (Art. 157 ff.)] #h(1fr) *Prüfungs- und Abnahmeprotokoll*
#table(columns: (1fr, 1fr), stroke: 0.5pt, inset: 6pt, [Bauherrschaft \\ *Ortsgemeinde Rüthiwil*], [Objekt \\ *Mehrzweckhalle Rüthiwil, BKP 224 Bedachungen*], [Unternehmer \\ *Zürcher-Bänziger Spenglerei AG*], [Projekt-Nr. \\ *RW-224.1*])
Datum der gemeinsamen Prüfung: 5. Mai 2026. Bauleitung: M. Fässler

*Ergebnis der Prüfung*
#grid(columns: (14pt, 1fr), row-gutter: 6pt, [@off], [keine Mängel; das Werk ist abgenommen (Art. 158)], [@on], [unwesentliche Mängel; das Werk ist trotzdem abgenommen, die Mängel sind bis 5. Juni 2026 zu beheben (Art. 160)], [@off], [wesentliche Mängel; die Abnahme wird zurückgestellt (Art. 161)])
*Mängelliste*
#table(columns: (auto, 1fr), [1], [Dachrinne Nordseite ohne Laubfang], [2], [Kratzer an der Blechabdeckung Oblicht 3])
Genehmigter Betrag der Schlussabrechnung: CHF 167'940.35

#v(1em)
#grid(columns: (1fr, 1fr, 1fr), [Bauherrschaft \\ @ink271 \\ Ursula Gmünder \\ Präsidentin Baukommission], [Unternehmer \\ @ink272], [Bauleitung \\ @ink273])
Rüthiwil, 5.5.2026
""",
        font="Liberation Sans",
        size=9.5,
        lang="de",
    )
    return made(
        "ch-sia118",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Ortsgemeinde Rüthiwil",
            project="Mehrzweckhalle Rüthiwil, BKP 224 Bedachungen",
            project_code="RW-224.1",
            signatory_name="Ursula Gmünder",
            signatory_title="Präsidentin Baukommission",
            signature_date="2026-05-05",
            amount="167940.35 CHF",
            conditions=[
                "Dachrinne Nordseite ohne Laubfang",
                "Kratzer an der Blechabdeckung Oblicht 3",
            ],
        ),
    )


def completion_notice() -> Paper:
    """The contractor's own completion notice with an empty reply strip."""
    data = page(
        """
**Gleisbau Werratal GmbH** · Am Stellwerk 2 · 36433 Bad Salzungen

An die
Hafenbahn Ostkanal GmbH

> 17. August 2026

# Fertigstellungsanzeige

Projekt 2026/0098, Weichenerneuerung W 14 bis W 17

Wir zeigen Ihnen an, dass die beauftragten Leistungen am 14. August 2026 mängelfrei fertiggestellt und von unserer Fachbauüberwachung abgenommen wurden. Wir bitten um Abnahme innerhalb von zwölf Werktagen.

{ink 281}
Torsten Neuhaus, Geschäftsführer
---
**Rückantwort** (bitte unterschrieben zurücksenden)
Die Leistung wurde am ____________ abgenommen.
Hafenbahn Ostkanal GmbH, Unterschrift: ______________________ Datum: ____________
""",
        size=10.5,
        tint="#333333",
    )
    return made(
        "de-fertiganzeige",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Hafenbahn Ostkanal GmbH",
            project="Weichenerneuerung W 14 bis W 17",
            project_code="2026/0098",
            warnings=["partly_signed"],
        ),
    )


def mail() -> Paper:
    """Acceptance by mail."""
    data = page(
        """
Von: Corinna Weyprecht <c.weyprecht@solarhof-unstrut.example>
An: Bauleitung <bl@pfahlwerk.example>
Gesendet: Mittwoch, 15. April 2026 08:14
Betreff: AW: Rammarbeiten Solarpark Unstrutaue – Abschnitt B
---
Guten Morgen Herr Jeschke,

die Zugversuche und das Aufmaß habe ich gestern mit unserem Prüfer durchgesehen. Alles plausibel und im Soll. Hiermit nehmen wir Abschnitt B (Reihen 41 bis 96) ab.

Bitte rechnen Sie die 62.750,00 € unter der Bestellnummer 4700-2281 ab.

Viele Grüße
Corinna Weyprecht
Projektleiterin Freifläche
Solarhof Unstrut GmbH

---
. Am 13.04.2026 um 17:40 schrieb Jeschke: Anbei die Protokolle der Zugversuche. Wann können Sie Abschnitt B abnehmen?
""",
        size=9.5,
    )
    return made(
        "mail-rammen",
        data,
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Solarhof Unstrut GmbH",
            project="Solarpark Unstrutaue",
            milestone="Abschnitt B",
            signatory_name="Corinna Weyprecht",
            signatory_title="Projektleiterin Freifläche",
            signature_date="2026-04-15",
            amount="62750.00 EUR",
            po_number="4700-2281",
        ),
    )


def twice() -> Paper:
    """Ticked twice and signed."""
    data = page(
        """
# Technische Abnahme Lüftungsanlage
|: head 50,120
|Kunde|Berufskolleg Sternbusch
|Projekt|RLT 04 Aula
|Auftrag|LT-88130
|Volumenstrom Soll / Ist|6.400 / 6.310 m³/h

|: cells 10,160
|[x]|Anlage abgenommen
|[x]|Anlage nicht abgenommen
|[ ]|Abnahme nach Nachbesserung

Bemerkung: Schalldruckpegel siehe Messblatt.

|: none 90,80
|{ink 291}|{ink 292}
|Gregor Imhoff, Hausmeister (für den Kunden), 02.06.2026|Luftikus Klimatechnik GmbH, A. Brack
""",
        size=10,
        tint="#0a6a7a",
        title="center",
    )
    return made(
        "de-rlt-doppelt",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Berufskolleg Sternbusch",
            project="RLT 04 Aula",
            project_code="LT-88130",
            signatory_name="Gregor Imhoff",
            signatory_title="Hausmeister",
            signature_date="2026-06-02",
        ),
    )


def commissioning() -> Paper:
    """Two pages: values as text, signature sheet as a scan."""
    first = page(
        """
# Inbetriebnahmeprotokoll Kompaktstation
|: kv 60,110
|Betreiber|Stadtwerke Niederkirch GmbH
|Projekt|Ortsnetzstation Am Sandacker 20/0,4 kV
|Auftragsnummer|SW-NK-1186
|Errichter|Elektro-Anlagen Thoma & Partner
|Trafo|630 kVA, Dyn5, uk 4,1 %
|: zebra 90,40,40
|Prüfung|Sollwert|Istwert
|Isolationswiderstand MS|> 1 GOhm|14 GOhm
|Erdungswiderstand|< 2 Ohm|1,3 Ohm
|Auslösezeit HH/Lasttrenner|Kennlinie|erfüllt
Seite 2: Erklärung des Betreibers
""",
        size=9.5,
        tint="#003f72",
    )
    second = page(
        """
**Erklärung des Betreibers** – Seite 2 zu SW-NK-1186

Die Station wurde am {hand 19.11.2025} unter Spannung gesetzt. Die Prüfungen nach DIN VDE 0101 sind bestanden, die Anlage wird vom Betreiber **abgenommen und in Betrieb genommen**.

|: line 60,100
|Name|Matthias Quandt
|Funktion|Netzmeister
|Datum|{hand 19.11.2025}
|Unterschrift|{ink 301}
""",
        size=11,
        deco=stamp(110, 160, "Stadtwerke Niederkirch\nNetzbetrieb", tint="#1f3f8f", turn=-6),
    )
    data = join(first, scan(second, Scanner(dpi=110, noise=2, jpeg=28, skew=0.7)))
    return Paper(
        "lt-de-station",
        "a",
        "mixed",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Stadtwerke Niederkirch GmbH",
            project="Ortsnetzstation Am Sandacker 20/0,4 kV",
            project_code="SW-NK-1186",
            signatory_name="Matthias Quandt",
            signatory_title="Netzmeister",
            signature_date="2025-11-19",
        ),
        join(first, second),
    )


def minutes() -> Paper:
    """Site meeting minutes decide nothing."""
    data = page(
        """
# Baubesprechung Nr. 31
Neubau Feuerwache Brunnthal · Projekt 2209 · Bauherr: Stadt Brunnthal · 28.10.2025, Container Bauleitung
|: grid 12,118,40
|TOP|Inhalt|Wer / bis
|31.1|Der Trockenbau ist im 1. OG zu 80 % gestellt. Nächste Lieferung Montag.|Fa. Ruoff / 03.11.
|31.2|Der Termin für die Abnahme der Rohbauarbeiten wird in der nächsten Sitzung festgelegt.|BL
|31.3|Der Kran wird am 5. November abgebaut, Straßensperrung ist beantragt.|Fa. Zacherl
|31.4|Muster Bodenbelag: zwei Proben liegen aus. Rückmeldung der Nutzer folgt.|Nutzer / 07.11.
Nächste Besprechung: 11.11.2025, 9 Uhr. Verteiler: alle Anwesenden, Architekturbüro Selig
""",
        size=9.5,
        tint="#000000",
    )
    return made(
        "de-besprechung",
        data,
        truth(
            "other",
            None,
            None,
            "de",
            client="Stadt Brunnthal",
            project="Neubau Feuerwache Brunnthal",
            project_code="2209",
        ),
    )


def delivery() -> Paper:
    """Lieferschein with stamp and ink, scan."""
    data = page(
        """
# Lieferschein 2026-70418
Betonfertigteile Haslbeck, 94333 Geiselhöring
|: none 65,60
|Empfänger: **Bau-ARGE Isarsteg**|Baustelle: Fußgängersteg Landau
|Bestellung: 11-3307|Liefertag: 25.06.2026
|: grid 20,75,30
|Menge|Bezeichnung|Gewicht
|8 St.|Brückenkappe Typ K2|19,2 t
|2 St.|Auflagerbank A/B|6,4 t
Ware vollständig und ohne sichtbare Schäden erhalten:
{ink 311}
Name: Xaver Riedl, Polier   Datum: {hand 25.6.26}
""",
        size=9,
        paper=(420, 500),
        margin=(12, 12, 12, 10),
        tint="#111111",
        deco=both(stamp(85, 25, "Bau-ARGE Isarsteg\nWareneingang", turn=10, w=42, size=8)),
    )
    return scanned(
        "de-lieferschein",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Bau-ARGE Isarsteg",
            project="Fußgängersteg Landau",
            signatory_name="Xaver Riedl",
            signatory_title="Polier",
            signature_date="2026-06-25",
            po_number="11-3307",
        ),
        skew=-1.6,
        seed=33,
        dpi=130,
    )


def papers() -> Iterator[Paper]:
    """All of this family."""
    for make in (
        vob_reserve,
        formal,
        refusal,
        hours,
        supplement,
        supplement_open,
        austria,
        swiss,
        completion_notice,
        mail,
        twice,
        commissioning,
        minutes,
        delivery,
    ):
        yield make()
