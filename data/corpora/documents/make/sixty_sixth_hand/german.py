"""Papers from Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper

from sixty_sixth_hand.board import joined, page, scanned, sent, sheet, truth

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Fourteen papers."""
    yield sent(
        "abnahme-brief",
        page(
            """
<b>Stadtwerke Kranzbach GmbH</b>
~ Gaswerkstraße 3, 97999 Kranzbach
---
Ingenieurbüro Tilmann Rösch
Am Anger 11
97980 Oberlauda

> Kranzbach, den 12. Februar 2026

<b>Projekt 2025/88: Netzberechnung Fernwärme Süd, Arbeitspaket 2</b>

Sehr geehrter Herr Rösch,

den Bericht zum Arbeitspaket 2 haben wir erhalten, fachlich geprüft und gegen unsere Messwerte des Winters gehalten. Er entspricht der Leistungsbeschreibung. Wir nehmen das Arbeitspaket hiermit ab und bitten um Rechnungsstellung über den vereinbarten Betrag von 14.280,00 Euro.

Mit freundlichen Grüßen

@ink 101 110
Dr. Annegret Pfleiderer
Leiterin Netzplanung
@gap 16
Verteiler: Einkauf, Rechnungsprüfung, Netzleitstelle
~ Stadtwerke Kranzbach GmbH - Geschäftsführer Harro Wendelin - Vorsitzende des Aufsichtsrats Bürgermeisterin Irmela Zott - Sitz Kranzbach - HRB 40771
""",
            size=10.5,
            margin=72,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "de",
            client="Stadtwerke Kranzbach GmbH",
            project="Netzberechnung Fernwärme Süd",
            project_code="2025/88",
            milestone="Arbeitspaket 2",
            signatory_name="Dr. Annegret Pfleiderer",
            signatory_title="Leiterin Netzplanung",
            signature_date="2026-02-12",
            amount="14280.00 EUR",
        ),
    )

    yield sent(
        "mail-abnahme-schweiz",
        page(
            """
Von: Beat Zurbriggen
Gesendet: Donnerstag, 8. Januar 2026 17:04
An: Seraina Caduff
Betreff: AW: AW: Intranet-Relaunch, Freigabe Etappe 2
---
Salü Seraina

Merci fürs Nachreichen der Suchfunktion. Jetzt passt alles, Etappe 2 ist von unserer Seite abgenommen. Ihr könnt die CHF 36'500.00 in Rechnung stellen (Bestellung 70-4412).

Liebe Grüsse
Beat

Beat Zurbriggen
Leiter Kommunikation
Kantonalspital Gämsboden AG

&gt; Am 06.01.2026 um 10:30 schrieb Seraina Caduff:
&gt; Hoi Beat, die Suche läuft nun auch auf den französischen Seiten. Könnt ihr die Etappe 2 so abnehmen?
&gt;
&gt;&gt; Am 22.12.2025 um 15:12 schrieb Beat Zurbriggen:
&gt;&gt; Wir müssen die Abnahme leider verweigern, solange die Suche nur deutsche Treffer bringt.
""",
            font="Courier",
            size=9.5,
        ),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Kantonalspital Gämsboden AG",
            project="Intranet-Relaunch",
            milestone="Etappe 2",
            signatory_name="Beat Zurbriggen",
            signatory_title="Leiter Kommunikation",
            signature_date="2026-01-08",
            amount="36500.00 CHF",
            po_number="70-4412",
        ),
    )

    yield sent(
        "leistungsnachweis-at",
        page(
            """
# Leistungsnachweis April 2026
| Auftraggeberin | Almtaler Molkerei eGen, Scharnstein |
| Auftragnehmer | Korbinian Lechthaler, SAP-Beratung |
| Projekt | Chargenrückverfolgung (Projektnr. C-300.17) |
@gap 4
| %18,60,22
| Datum | Tätigkeit | Stunden |
| 07.04.2026 | Workshop Etikettendruck | 8,00 |
| 09.04.2026 | Customizing Chargenklassen | 7,50 |
| 15.04.2026 | Tests mit Qualitätssicherung | 9,25 |
| 28.04.2026 | Schulung Schicht A und B | 6,00 |
| | Summe | 30,75 |
Honorar: 30,75 Std. zu EUR 118,00 = EUR 3.628,50 netto

Die angeführten Stunden wurden geleistet und werden zur Verrechnung freigegeben.
@gap 6
@ink 103
DI Walpurga Stögmüller, IT-Leitung, 4. Mai 2026
""",
            grid="head",
            tint="#1b5e20",
            back="#e3f0e4",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Almtaler Molkerei eGen",
            project="Chargenrückverfolgung",
            project_code="C-300.17",
            signatory_name="Walpurga Stögmüller",
            signatory_title="IT-Leitung",
            signature_date="2026-05-04",
            amount="3628.50 EUR",
        ),
    )

    yield sent(
        "teilabnahme-vob",
        sheet(r"""
#align(right)[Formblatt B-7]
= Niederschrift über die Teilabnahme nach § 12 VOB/B
Bauvorhaben: Umbau Bahnhofsschule Hattendorf #h(1fr) Projekt-Nr. 23-118 \
Auftraggeber: Gemeinde Hattendorf \
Auftragnehmer: Metallbau Wiechert KG \
Abschnitt: Geländer und Treppen #h(1fr) Abrechnungssumme der Teilleistung: 52.417,60 EUR

Am 21. Mai 2026 wurde die Leistung in Gegenwart der Unterzeichner begangen.

#yes Die Leistung wird *teilweise* abgenommen, und zwar Treppengeländer Haus A und B. \
#no Die Leistung wird insgesamt abgenommen. \
#no Die Abnahme wird verweigert.

Nicht abgenommen: Fluchttreppe Nordseite. Gründe: Prüfstatik liegt nicht vor. Nachzuholen bis 30. Juni 2026.

#grid(columns: (1fr, 1fr), row-gutter: 4pt, [INK(105)], [INK(106)], [Jörn Wiechert, Auftragnehmer], [Bürgermeisterin Frauke Osterloh, Auftraggeber], [21.05.2026], [21.05.2026])
"""),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "de",
            client="Gemeinde Hattendorf",
            project="Umbau Bahnhofsschule Hattendorf",
            project_code="23-118",
            milestone="Geländer und Treppen",
            signatory_name="Frauke Osterloh",
            signatory_title="Bürgermeisterin",
            signature_date="2026-05-21",
            amount="52417.60 EUR",
            conditions=["Fluchttreppe Nordseite"],
        ),
    )

    yield sent(
        "absage-brief",
        page(
            """
> Weinkellerei Spätzünder eG
> Kellerweg 9, 67150 Niederkirch
> 19. November 2025

Lichtwerk Agentur
Frau Isolde Brehmer

<b>Imagefilm „Hundert Herbste“, Rohschnitt vom 10. November</b>

Liebe Frau Brehmer,

der Vorstand hat den Rohschnitt gestern gemeinsam angesehen. Die Bilder aus dem Wingert haben uns sehr berührt, dafür herzlichen Dank.

Trotzdem müssen wir Ihnen sagen, dass wir den Rohschnitt so nicht abnehmen können. Die Hälfte der Aufnahmen zeigt Rebsorten, die bei uns gar nicht wachsen, und die Sprecherin nennt die Genossenschaft durchgehend beim alten Namen. Bitte verstehen Sie, dass wir die zweite Rate (8.900 €) bis zu einer neuen Fassung nicht anweisen.

Auf den nächsten Anlauf freuen wir uns und grüßen Sie herzlich

@ink 107 100
Gundolf Amrhein
Vorstandsvorsitzender
""",
            font="Times",
            size=11.5,
            margin=78,
        ),
        truth(
            CERT,
            "rejected",
            True,
            "de",
            client="Weinkellerei Spätzünder eG",
            project="Imagefilm „Hundert Herbste“",
            milestone="Rohschnitt",
            signatory_name="Gundolf Amrhein",
            signatory_title="Vorstandsvorsitzender",
            signature_date="2025-11-19",
            amount="8900.00 EUR",
        ),
    )

    yield sent(
        "fertigmeldung",
        page(
            """
# Fertigstellungsanzeige
an Wohnungsgenossenschaft Elsternhorst eG
Von: Aufzugbau Hinnerk Claasen, Auftrag 4471-B

Hiermit zeigen wir an, dass die Modernisierung der Aufzugsanlage Drosselgang 8 am 3. Juli 2026 fertiggestellt wurde. Die Leistung ist nach unserer Auffassung vertragsgerecht und abnahmereif. Vertragssumme: 88.300,00 EUR.

Emden, 3. Juli 2026
@ink 108
Hinnerk Claasen
---
## Vom Auftraggeber auszufüllen
[ ] Abnahme erklärt
[ ] Abnahme verweigert, weil ..........................................
@gap 22
Ort, Datum, Unterschrift: ..................................................
Dipl.-Ing. Swantje Harms, Technik
""",
            size=11,
            tint="#7a3b00",
        ),
        truth(
            CERT,
            "undecided",
            False,
            "de",
            client="Wohnungsgenossenschaft Elsternhorst eG",
            project="Modernisierung der Aufzugsanlage Drosselgang 8",
            project_code="4471-B",
            signatory_name="Swantje Harms",
            signatory_title="Technik",
            amount="88300.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield sent(
        "nachtrag-3",
        page(
            """
^ <b>Nachtragsvereinbarung Nr. 3</b>
^ zum Generalplanervertrag Projekt HQ-Moabit, Projektnummer P-7710
---
zwischen Kettwig &amp; Söhne Verlag GmbH (Bauherrin)
und Architekturbüro Lindqvist + Aydan PartGmbB

@cols
§ 1 Die Planung wird um die Aufstockung des Hofgebäudes (Leistungsphasen 2 bis 4) erweitert.

§ 2 Das Honorar erhöht sich um pauschal 96.750,00 € netto auf 1.412.250,00 €.

§ 3 Die Termine des Rahmenplans verschieben sich um sechs Wochen.
@next
§ 4 Die Abrechnung folgt dem Zahlungsplan der Anlage 3. Im Übrigen bleibt der Vertrag unverändert.

§ 5 Die Bauherrin beauftragt die geänderte Leistung mit ihrer Unterschrift.
@end
| Berlin, 11.03.2026 | Berlin, 18.03.2026 |
| @ink 109 | @ink 110 |
| Selin Aydan, Architektin | Leopold Kettwig, Geschäftsführer |
""",
            font="Times",
            grid="none",
            size=10.5,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Kettwig & Söhne Verlag GmbH",
            project="HQ-Moabit",
            project_code="P-7710",
            signatory_name="Leopold Kettwig",
            signatory_title="Geschäftsführer",
            signature_date="2026-03-18",
            amount="96750.00 EUR",
            change_order_number="3",
        ),
    )

    yield sent(
        "mail-vorbehalt",
        page(
            """
<b>AW: Datenmigration Sportvereinsportal, Abnahme Los 1</b>
---
Henriette Vollrath &lt;vollrath@lsv-ostheide.example&gt; <br/>An: Projektteam Nordlauf Software <br/>Mo., 13.04.2026 11:20

Guten Tag zusammen,

Los 1 ist abgenommen, allerdings nur unter der Bedingung, dass die doppelten Mitgliedsnummern bis Monatsende bereinigt sind. Die Rate von 19.800 € könnt ihr nach der Bereinigung stellen.

Viele Grüße
Henriette Vollrath
Geschäftsstellenleiterin, Landessportverband Ostheide e. V.
---
~ Diese Nachricht ist vertraulich. Bitte denken Sie an die Umwelt, bevor Sie sie drucken. Seite 1 von 1 - https://post.lsv-ostheide.example/?view=print
""",
            size=10,
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "de",
            client="Landessportverband Ostheide e. V.",
            project="Datenmigration Sportvereinsportal",
            milestone="Los 1",
            signatory_name="Henriette Vollrath",
            signatory_title="Geschäftsstellenleiterin",
            signature_date="2026-04-13",
            amount="19800.00 EUR",
            conditions=["die doppelten Mitgliedsnummern bis Monatsende bereinigt sind"],
        ),
    )

    yield scanned(
        "arbeitsrapport-scan",
        page(
            """
# ARBEITSRAPPORT Nr. 20881
Spenglerei Zgraggen, 6460 Altdorf
| Kunde | Pension Rütliblick |
| Auftrag | A-1290 Dachrinne und Fallrohr Westseite |
| Ausgeführt | 3 Monteure, je 6.5 Std. |
| Material | Kupferrinne 14 m, Haken 22 Stk. |
| Total pauschal | CHF 4'150.– |

Arbeit in Ordnung übernommen:
@hand Breip Vreni Infanger
@ink 112
Wirtin, 16.10.2025
""",
            grid="box",
            size=13,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "de",
            client="Pension Rütliblick",
            project="Dachrinne und Fallrohr Westseite",
            project_code="A-1290",
            signatory_name="Vreni Infanger",
            signatory_title="Wirtin",
            signature_date="2025-10-16",
            amount="4150.00 CHF",
        ),
        skew=1.4,
        contrast=1.15,
        seed=2,
    )

    yield sent(
        "zweite-unterschrift",
        page(
            """
# Freigabeprotokoll
Mandant: Privatbank Ährenthal &amp; Cie
Projekt: Kernbankmigration, Stufe Generalprobe (Vorhaben KBM-4)
Freigabebetrag: 240.000,00 EUR
---
Ergebnis: Die Generalprobe wurde bestanden. Die Stufe wird freigegeben, sobald beide Geschäftsleiter gezeichnet haben (Vier-Augen-Grundsatz).
@cols
Für den Markt
@ink 113
Theodora Ährenthal
Geschäftsleiterin
27.02.2026
@next
Für die Marktfolge
@gap 29
Ruprecht Edler
Geschäftsleiter
Datum:
@end
""",
            tint="#0b2a5b",
            size=11,
        ),
        truth(
            CERT,
            "undecided",
            False,
            "de",
            client="Privatbank Ährenthal & Cie",
            project="Kernbankmigration",
            project_code="KBM-4",
            milestone="Generalprobe",
            signatory_name="Ruprecht Edler",
            signatory_title="Geschäftsleiter",
            amount="240000.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield sent(
        "acro-abnahme",
        page(
            """
# Abnahmeformular Gutachten
~ Formular 12 der Landwirtschaftskammer Unterelbe, elektronisch auszufüllen
@field Auftraggeber=Landwirtschaftskammer Unterelbe
@field Gutachten=Bodenerosion Geestrand
@field Projektnummer=LK-2026-051
@field Vergütung=6.300,00 EUR
@field Abgenommen=off
@field Abgenommen mit Auflagen=off
@field Abgelehnt=on
@field Begründung=Probenahmeplan fehlt
@field Name (elektronisch gezeichnet)=gez. Ottilie Brammer
@field Funktion=Referatsleiterin
@field Datum=02.06.2026
""",
            size=10,
        ),
        truth(
            CERT,
            "rejected",
            True,
            "de",
            client="Landwirtschaftskammer Unterelbe",
            project="Bodenerosion Geestrand",
            project_code="LK-2026-051",
            signatory_name="Ottilie Brammer",
            signatory_title="Referatsleiterin",
            signature_date="2026-06-02",
            amount="6300.00 EUR",
        ),
        form="form",
    )

    yield sent(
        "broschuere",
        page(
            """
# Sauber abgenommen!
## Der Reinigungsservice Blitzblank stellt sich vor
Ob Baufeinreinigung, Glasdach oder Tiefgarage: Unsere Objektleiter übergeben jede Fläche mit einem Abnahmeprotokoll, das Sie am Tablet unterschreiben.
- 98 % unserer Objekte werden beim ersten Termin ohne Mängel abgenommen
- Festpreise ab 1,20 € je Quadratmeter
- Ansprechpartner rund um die Uhr
## Das sagen unsere Kunden
„Wir waren mit allem zufrieden und haben sofort unterschrieben.“ Hausverwaltung Trautmann, 2024
""",
            cols=2,
            page=(595, 420),
            margin=40,
            tint="#0077aa",
        ),
        truth("other", None, None, "de"),
    )

    yield sent(
        "langer-bericht",
        joined(
            page(
                """
# Schlussbericht Evaluation Ganztagsschule
Auftraggeber: Schulamt Kreis Weißenried. Auftragnehmerin: Institut Pädmetrik. Projekt EVA-G, Projektnummer 31/2024.
## 1 Anlass
Der Kreis hat 2024 an sieben Grundschulen den offenen Ganztag eingeführt. Das Institut hat Eltern, Lehrkräfte und Träger befragt.
## 2 Vorgehen
Befragt wurden 812 Eltern (Rücklauf 61 %), 94 Lehrkräfte und 31 Fachkräfte der Träger. Hinzu kamen zwölf Hospitationen.
## 3 Ergebnisse
Die Zufriedenheit ist hoch, die Essenszeiten gelten als zu knapp. Räume fehlen an drei Standorten.
@page
## 4 Empfehlungen
- Mensazeiten strecken
- Personalschlüssel an zwei Standorten anheben
- Ferienbetreuung gemeinsam ausschreiben
## 5 Dank
Wir danken allen Schulen für ihre Offenheit.
@page
## Anhang A Fragebogen
1. Wie zufrieden sind Sie mit dem Angebot? 2. Wie oft nutzt Ihr Kind es? 3. Was fehlt Ihnen?
@page
## Anhang D Abnahmevermerk des Auftraggebers
Der Schlussbericht wird mit der Maßgabe abgenommen, dass Tabelle 9 um die Angaben der Förderschule ergänzt wird. Schlusszahlung: 11.640,00 EUR.
@ink 115
Eberhard Nüsslein, Schulamtsdirektor
Weißenried, 30. Januar 2026
""",
                footer="Institut Pädmetrik - Schlussbericht EVA-G",
                size=10.5,
            )
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "de",
            client="Schulamt Kreis Weißenried",
            project="Evaluation Ganztagsschule",
            project_code="31/2024",
            milestone="Schlussbericht",
            signatory_name="Eberhard Nüsslein",
            signatory_title="Schulamtsdirektor",
            signature_date="2026-01-30",
            amount="11640.00 EUR",
            conditions=["Tabelle 9 um die Angaben der Förderschule ergänzt wird"],
        ),
    )

    yield sent(
        "stundenzettel-leer",
        sheet(r"""
#set page(flipped: true)
#text(16pt)[Stundenzettel KW 22/2026] #h(1fr) Orbital Personaldienste
#table(columns: (auto, 1fr, auto), inset: 7pt, [Mitarbeiter], [Ziga Hribar], [Leihkraft CNC], [Kunde], [Drehteile Möckmühler GmbH], [Auftrag E-5518])
#table(columns: 7, inset: 7pt, [Tag], [Mo], [Di], [Mi], [Do], [Fr], [Summe], [Std.], [8,0], [8,0], [8,0], [7,5], [5,5], [37,0])
Geprüft und anerkannt (Kunde): #v(10mm)
#rule(7cm) #h(1cm) Datum: #rule(3cm)

Ute Haselhorst, Werkstattleitung
"""),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "de",
            client="Drehteile Möckmühler GmbH",
            project_code="E-5518",
            signatory_name="Ute Haselhorst",
            signatory_title="Werkstattleitung",
        ),
    )
