"""German, Austrian and Swiss post."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4

from .board import Box, Field, Ink, fill, gap, glass, p, pl, tab, text, ty

AC = "acceptance_certificate"


def _set() -> Iterator[Paper]:
    """Pages set with typst."""
    pdf = ty(r"""
#set page(margin: 2.2cm); #set text(font: "Liberation Sans", size: 10pt, lang: "de")
#grid(columns: (1fr, auto), [*Elektro Brandmeyer GmbH* \ Ziegeleiweg 14, 31785 Hameln], align(right)[Protokoll Nr. 2026/031 \ Blatt 1 von 1])
#line(length: 100%)
= Abnahmeprotokoll nach § 12 VOB/B
#table(columns: (4.2cm, 1fr), stroke: 0.4pt,
 [Bauvorhaben], [Erweiterung Kindertagesstätte Rosenbusch], [Auftrags-Nr.], [EB-26-0417], [Auftraggeber], [Gemeinde Osterlinde], [Auftragnehmer], [Elektro Brandmeyer GmbH],
 [Gewerk / Leistung], [Los 7 -- Starkstrom- und Beleuchtungsanlage], [Schlussrechnungssumme], [86.420,75 €], [Teilnehmer], [Frau Hollmann (AG), Herr Brandmeyer (AN), Herr Tietz (Planungsbüro)])
Die Begehung fand am 14. April 2026 von 9 bis 11 Uhr statt. Die Prüfprotokolle nach DIN VDE 0100-600 wurden übergeben, die Einweisung des Hausmeisters ist erfolgt.

Die Leistung ist vertragsgemäß erbracht. Mängel wurden nicht festgestellt. Die Leistung wird *abgenommen*. Die Frist für Mängelansprüche beginnt am 15.04.2026 und beträgt vier Jahre. Vertragsstrafe: nicht vereinbart.

#table(columns: (auto, 1fr, auto), inset: 4pt, stroke: 0.3pt, [Nr.], [Übergebene Unterlagen], [Stück], [1], [Bestandspläne M 1:50], [3 Satz], [2], [Messprotokolle RCD und Isolation], [1 Ordner], [3], [Bedienungsanleitungen Notlicht], [2], [4], [Schlüssel Zählerschrank], [4])
#text(8pt)[Verteiler: Auftraggeber (2-fach), Auftragnehmer, Planungsbüro Tietz, Bauakte]
#v(1cm)
#grid(columns: (1fr, 1fr), gutter: 1cm, [#ink(3) #line(length: 100%, stroke: 0.4pt) Osterlinde, 14.04.2026 \ für den Auftraggeber \ Sabine Hollmann, Fachdienstleiterin Hochbau], [#ink(8) #line(length: 100%, stroke: 0.4pt) Osterlinde, 14.04.2026 \ für den Auftragnehmer \ Kai Brandmeyer])
""")
    yield text(
        "de-vob-elektro",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Gemeinde Osterlinde",
            project="Erweiterung Kindertagesstätte Rosenbusch",
            project_code="EB-26-0417",
            milestone="Los 7 – Starkstrom- und Beleuchtungsanlage",
            signatory_name="Sabine Hollmann",
            signatory_title="Fachdienstleiterin Hochbau",
            signature_date="2026-04-14",
            amount="86420.75 EUR",
        ),
    )

    pdf = ty(r"""
#set page(width: 148mm, height: 210mm, margin: 1.1cm); #set text(font: "Liberation Sans", size: 9pt, lang: "de")
#align(center)[#text(15pt, weight: "bold")[Nordlift Aufzugsdienst] \ Kundendienstbericht #h(1cm) Nr. *58114*]
#table(columns: (3.2cm, 1fr), inset: 6pt, stroke: 0.5pt, [Kunde], hand[Seniorenheim Am Deich], [Anlage / Ort], hand[Lift 2, Haus B, Cuxhaven], [Service-Auftrag], hand[SA-77203], [Monteur], hand[T. Wulff], [Ankunft / Ende], hand[7.40 -- 11.15])
Ausgeführte Arbeiten:
#box(width: 100%, stroke: 0.5pt, inset: 6pt)[#hand[Türantrieb getauscht, Lichtgitter neu justiert, \ 20 Probefahrten ohne Störung]]
#grid(columns: 2, gutter: 6pt, bx(on: "v"), [Arbeiten vollständig ausgeführt, Anlage läuft. Der Kunde nimmt die Arbeiten ab.], bx(), [Arbeiten nicht beendet, Folgetermin nötig], bx(), [Abnahme wird verweigert])
Pauschale laut Angebot netto: #hand[1.280,00 €]
#v(5mm)
#grid(columns: (1fr, 1.2fr), gutter: 8mm, [#hand[09.03.2026] #line(length: 100%, stroke: 0.4pt) Datum], [#ink(12) #line(length: 100%, stroke: 0.4pt) Unterschrift Kunde \ Name in Druckschrift: #hand[Ute Petersen]])
#place(right + bottom, dx: -3mm, dy: -6mm, stamp(size: 8pt, c: rgb("#24439a"))[Seniorenheim Am Deich \ Haustechnik])
""")
    yield glass(
        "de-liftdienst",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Seniorenheim Am Deich",
            project_code="SA-77203",
            signatory_name="Ute Petersen",
            signature_date="2026-03-09",
            amount="1280.00 EUR",
        ),
        11,
        dpi=135,
    )

    pdf = ty(r"""
#set page(margin: (x: 2.5cm, y: 2cm)); #set text(font: "Libertinus Serif", size: 10.5pt, lang: "de", region: "CH")
#text(8pt)[Fankhauser Ingenieure AG · Aarestrasse 60 · 3600 Thun]
#v(5mm)
#text(14pt, weight: "bold")[Protokoll über die gemeinsame Prüfung und Abnahme (SIA-Norm 118, Art. 158)]
/ Werk: Sanierung Hochwasserdamm Lochmatt
/ Bauherrschaft: Schwellenkorporation Kienthal
/ Vertragsnummer: W-2025-118
/ Werkteil: Etappe 2, Blockwurf und Böschungsfuss
/ Abgerechneter Betrag dieser Etappe: CHF 213'650.00 exkl. MWST
#v(3mm)
Ergebnis der Prüfung vom 22. Mai 2026:
#grid(columns: 2, gutter: 7pt, bx(), [Es zeigen sich keine Mängel; das Werk ist abgenommen.], bx(on: "f"), [Es zeigen sich nur unwesentliche Mängel; das Werk ist abgenommen, sofern folgende Arbeiten bis Ende Juni 2026 nachgeholt werden:], [], [– Fugen zwischen den Blöcken 14 bis 19 mit Kies verfüllen \ – Zufahrtsweg wieder ansäen], bx(), [Es zeigen sich wesentliche Mängel; die Abnahme wird zurückgestellt.])
#v(6mm)
Für die Bauherrschaft: #pen("Res Zurbrügg") #h(5mm) Kienthal, 22.05.2026 \ #text(9pt)[Res Zurbrügg, Präsident]
#v(3mm)
Für die Unternehmung: #ink(41, c: black) #h(5mm) #text(9pt)[Jonas Fankhauser, Projektleiter]
""")
    yield text(
        "de-sia-damm",
        pdf,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Schwellenkorporation Kienthal",
            project="Sanierung Hochwasserdamm Lochmatt",
            project_code="W-2025-118",
            milestone="Etappe 2, Blockwurf und Böschungsfuss",
            signatory_name="Res Zurbrügg",
            signatory_title="Präsident",
            signature_date="2026-05-22",
            amount="213650.00 CHF",
            conditions=[
                "Fugen zwischen den Blöcken 14 bis 19 mit Kies verfüllen",
                "Zufahrtsweg wieder ansäen",
            ],
        ),
    )

    pdf = ty(r"""
#set page(margin: 2cm); #set text(font: "Liberation Serif", size: 11pt, lang: "de", region: "AT")
#align(center)[*TISCHLEREI GRUBMÜLLER* \ 4840 Vöcklabruck, Salzburger Straße 91] #v(4mm)
#align(center, text(16pt)[*ÜBERNAHMEPROTOKOLL*])
#let f(a, b) = [#a: #box(width: 9cm, stroke: (bottom: 0.5pt), inset: (bottom: 2pt), hand(b, size: 12pt)) \ #v(1mm)]
#f("Bauherr", "Pension Sonnwend")
#f("Objekt", "Umbau Frühstücksraum")
#f("Auftrag Nr.", "GM 1182")
#f("Leistung", "Buffet und Wandverkleidung Eiche")
#f("Auftragssumme", "EUR 17.360,00")
Die Arbeiten wurden heute besichtigt und #box(stroke: (bottom: 1.2pt + rgb("#1c2d78")))[mit Vorbehalt] / #strike(stroke: 1.2pt + rgb("#1c2d78"))[ohne Vorbehalt] übernommen. (Nichtzutreffendes streichen)

Noch zu erledigen:
#hand("1. Sockelleiste links neu leimen", size: 12pt) \ #hand("2. Lade 3 schleift, nachstellen", size: 12pt)
#v(1cm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 5mm, [#hand("12. 2. 2026") \ Datum], [#ink(77) \ Bauherr: Leopold Wimmer], [#ink(20) \ Tischlerei])
""")
    yield glass(
        "de-at-tischler",
        pdf,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Pension Sonnwend",
            project="Umbau Frühstücksraum",
            project_code="GM 1182",
            milestone="Buffet und Wandverkleidung Eiche",
            signatory_name="Leopold Wimmer",
            signature_date="2026-02-12",
            amount="17360.00 EUR",
            conditions=["Sockelleiste links neu leimen", "Lade 3 schleift, nachstellen"],
        ),
        12,
    )

    pdf = ty(r"""
#set page(margin: 2.5cm); #set text(font: "Liberation Sans", size: 10.5pt, lang: "de")
*Hallenbad Wiesengrund Betriebsgesellschaft mbH* \ Badstraße 2, 07545 Gera
#v(1cm)
Firma \ Rohrer Lüftungstechnik \ Gewerbering 8 \ 07551 Gera
#align(right)[Gera, den 3. Juli 2026]
*Neubau Lüftungszentrale Hallenbad, Auftrag LZ-309 -- Verweigerung der Abnahme*

Sehr geehrter Herr Rohrer,

mit Schreiben vom 25. Juni haben Sie die Fertigstellung angezeigt und um Abnahme gebeten. Bei der Begehung am 1. Juli wurde festgestellt, dass die Volumenströme der Anlage 2 um 40 v. H. unter dem Sollwert liegen und die Brandschutzklappen in Achse C nicht schließen. Diese Mängel sind wesentlich.

Wir verweigern daher die Abnahme gemäß § 12 Abs. 3 VOB/B und fordern Sie auf, die Mängel bis zum 31. Juli zu beseitigen. Die Schlusszahlung von 54.900,00 EUR wird bis zur erfolgreichen Abnahme nicht fällig.

Mit freundlichen Grüßen
#pen("M. Dressler")

Martina Dressler \ Geschäftsführerin
""")
    yield text(
        "de-verweigerung",
        pdf,
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Hallenbad Wiesengrund Betriebsgesellschaft mbH",
            project="Neubau Lüftungszentrale Hallenbad",
            project_code="LZ-309",
            signatory_name="Martina Dressler",
            signatory_title="Geschäftsführerin",
            signature_date="2026-07-03",
            amount="54900.00 EUR",
        ),
    )

    pdf = ty(r"""
#set page(margin: 2cm, foreground: across("ENTWURF")); #set text(font: "DejaVu Sans", size: 9pt, lang: "de")
= Abnahmeerklärung Release 4.2
#table(columns: 2, inset: 6pt, stroke: none, fill: (_, y) => if calc.odd(y) { luma(240) }, [Kunde], [Sparbau Mittweida eG], [Projekt], [Mieterportal neu], [Projekt-Nr.], [P-1108], [Meilenstein], [M5 Zahlungsmodul], [Betrag], [24.000,00 EUR])
Der Kunde erklärt hiermit die Abnahme des oben genannten Meilensteins. Alle Testfälle der Stufe A und B wurden bestanden.

Ort, Datum: #ln(w: 5cm)

Unterschrift Kunde: #ln(w: 7cm) \ Gerlinde Mauersberger, Vorstand
""")
    yield text(
        "de-entwurf-portal",
        pdf,
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Sparbau Mittweida eG",
            project="Mieterportal neu",
            project_code="P-1108",
            milestone="M5 Zahlungsmodul",
            signatory_name="Gerlinde Mauersberger",
            signatory_title="Vorstand",
            amount="24000.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    pdf = ty(r"""
#set page(margin: 1.8cm); #set text(font: "Liberation Sans Narrow", size: 11pt, lang: "de")
#text(18pt)[*Wareneingang Projektlieferung*] #h(1fr) Lieferschein *LS 90-2217*
#v(3mm)
Empfänger: Stadtwerke Harzgerode, Zählerlager \ Projekt: Rollout Funkzähler \ Lieferant: Messwerk Sattler KG \ Teillieferung 3: 420 Wasserzähler DN 20, 12 Gateways
#v(3mm)
#table(columns: (1fr, auto, auto), [Position], [Soll], [Ist], [Wasserzähler DN 20], [420], hand[420], [Gateway GW-8], [12], hand[12])
Prüfergebnis des Empfängers (bitte ankreuzen):
#stack(spacing: 8pt, [#bx() #h(4pt) einwandfrei, Lieferung wird angenommen], [#bx() #h(4pt) Annahme unter Vorbehalt der Nachprüfung], [#bx() #h(4pt) Annahme abgelehnt])
#v(8mm)
Datum #hand[17.06.26] #h(1cm) Unterschrift Empfänger #ink(51) #h(5mm) Klartext #hand[Dirk Ahlborn]
""")
    yield glass(
        "de-wareneingang-leer",
        pdf,
        truth(
            AC,
            "undecided",
            True,
            "de",
            client="Stadtwerke Harzgerode",
            project="Rollout Funkzähler",
            milestone="Teillieferung 3",
            signatory_name="Dirk Ahlborn",
            signature_date="2026-06-17",
        ),
        13,
    )


def _drawn() -> Iterator[Paper]:
    """Pages drawn with platypus."""
    rows = [
        ["Datum", "Tätigkeit", "Std."],
        ["04.05.", "Customizing Anlagenklassen, Test Abschreibungslauf", "8,0"],
        ["05.05.", "Migration Altdaten, Abstimmung mit Controlling", "8,5"],
        ["06.05.", "Schulung Key-User", "6,0"],
        ["", "<b>Summe KW 19</b>", "<b>22,5</b>"],
    ]
    pdf = pl(
        [
            p("LEISTUNGSNACHWEIS", 17, "Times-Bold", "#14532d"),
            p("Vellmer &amp; Partner Unternehmensberatung", 10, "Times-Italic"),
            gap(),
            tab(
                [
                    ["Auftraggeber:", "Kalkwerke Sonthofen AG"],
                    ["Projekt:", "Einführung Anlagenbuchhaltung"],
                    ["Projektnummer:", "VP-3307"],
                    ["Berater:", "Nadja Rietschel"],
                    ["Bestellung:", "4500771902"],
                ],
                [90, 300],
                10,
                "Times-Roman",
                "bare",
            ),
            gap(),
            tab(rows, [60, 340, 60], 10, "Times-Roman", "rows", "#dcfce7", right=[2]),
            gap(),
            p(
                "Tagessatz/Stundensatz laut Vertrag 128,00 €, Honorar netto 2.880,00 €.",
                10,
                "Times-Roman",
            ),
            p(
                "Die aufgeführten Stunden wurden geleistet und werden vom Auftraggeber zur Abrechnung freigegeben.",
                10,
                "Times-Roman",
            ),
            gap(14),
            tab(
                [
                    [Ink(5), Ink(6)],
                    [
                        "Nadja Rietschel, 06.05.2026",
                        "Freigegeben: Bernd Oschmann, Leiter Rechnungswesen, 08.05.2026",
                    ],
                ],
                [220, 250],
                9,
                "Times-Roman",
                "bare",
            ),
        ],
        margin=64,
    )
    yield text(
        "de-stunden-anlagen",
        pdf,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Kalkwerke Sonthofen AG",
            project="Einführung Anlagenbuchhaltung",
            project_code="VP-3307",
            po_number="4500771902",
            signatory_name="Bernd Oschmann",
            signatory_title="Leiter Rechnungswesen",
            signature_date="2026-05-08",
            amount="2880.00 EUR",
        ),
    )

    pdf = pl(
        [
            p("<b>Jäckel, Ronny</b>", 13),
            tab(
                [
                    ["<b>Von:</b>", "Tamm, Friederike &lt;f.tamm@museum-altenkirch.example&gt;"],
                    ["<b>Gesendet:</b>", "Dienstag, 19. Mai 2026 16:42"],
                    ["<b>An:</b>", "Jäckel, Ronny &lt;jaeckel@lichtbild-atelier.example&gt;"],
                    ["<b>Betreff:</b>", "AW: Medienstation Bergbau – Schnittfassung 3"],
                ],
                [70, 380],
                10,
                kind="bare",
                pad=1,
            ),
            gap(10),
            p("Hallo Herr Jäckel,"),
            p(
                "wir haben uns die dritte Schnittfassung heute in der Runde angesehen. Alle sind sehr zufrieden, die Untertitel sitzen jetzt auch. Damit ist die Medienstation Bergbau von unserer Seite abgenommen, Sie können die Schlussrate über 6.450,00 € in Rechnung stellen (Vertrag MA-2025-44)."
            ),
            p("Beste Grüße aus Altenkirch"),
            p("Friederike Tamm<br/>Leiterin Ausstellungen<br/>Museum Altenkirch"),
            gap(10),
            p(
                "<font color='#666666'>Am 18.05.2026 schrieb Ronny Jäckel: Anbei der Link zur dritten Fassung. Bitte um Abnahme oder Korrekturwünsche.</font>",
                9,
            ),
        ],
        margin=50,
    )
    yield text(
        "de-mail-medien",
        pdf,
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Museum Altenkirch",
            project="Medienstation Bergbau",
            project_code="MA-2025-44",
            milestone="Schnittfassung 3",
            signatory_name="Friederike Tamm",
            signatory_title="Leiterin Ausstellungen",
            signature_date="2026-05-19",
            amount="6450.00 EUR",
        ),
    )

    pdf = pl(
        [
            tab(
                [
                    [
                        "<b>Gleisbau Hettwer GmbH</b><br/>Nachtragsvereinbarung",
                        "<b>Nachtrag Nr. 03</b><br/>zum Bauvertrag GH-25-88",
                    ]
                ],
                [300, 180],
                12,
                kind="box",
            ),
            gap(),
            p(
                "Auftraggeber: Hafenbahn Wittorf GmbH<br/>Bauvorhaben: Erneuerung Anschlussgleis Süd",
                lead=1.5,
            ),
            p(
                "Gegenstand: Austausch von 46 Schwellen wegen nicht vorhersehbarer Fäulnis sowie Entsorgung nach AVV 17 02 04*."
            ),
            tab(
                [
                    ["Pos.", "Leistung", "Menge", "Betrag"],
                    ["1", "Schwellen liefern und einbauen", "46 St.", "11.730,00 €"],
                    ["2", "Entsorgung", "4,1 t", "1.435,00 €"],
                    ["", "Vergütungsänderung netto", "", "<b>13.165,00 €</b>"],
                ],
                [40, 260, 80, 100],
                head="#e5e7eb",
                right=[3],
            ),
            gap(),
            p(
                "Der Fertigstellungstermin verschiebt sich um vier Werktage. Im Übrigen bleibt der Vertrag unverändert. Die Preise beruhen auf der Urkalkulation des Hauptangebots; Grundlage ist der gemeinsame Befund vom 20.08.2026. Mit diesem Betrag sind alle Ansprüche aus der Störung des Bauablaufs abgegolten. Der Auftraggeber beauftragt den Nachtrag hiermit."
            ),
            gap(20),
            tab(
                [
                    ["Wittorf, 27.08.2026", "Wittorf, 26.08.2026"],
                    [Ink(91, "H. Kröger"), Ink(92)],
                    [
                        "Hinrich Kröger<br/>Eisenbahnbetriebsleiter<br/>Hafenbahn Wittorf GmbH",
                        "Gleisbau Hettwer GmbH",
                    ],
                ],
                [240, 220],
                kind="bare",
            ),
        ]
    )
    yield text(
        "de-nachtrag-gleis",
        pdf,
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Hafenbahn Wittorf GmbH",
            project="Erneuerung Anschlussgleis Süd",
            project_code="GH-25-88",
            change_order_number="03",
            signatory_name="Hinrich Kröger",
            signatory_title="Eisenbahnbetriebsleiter",
            signature_date="2026-08-27",
            amount="13165.00 EUR",
        ),
    )

    empty = pl(
        [
            p("Testabschluss / UAT-Protokoll", 16, "Helvetica-Bold", "#7c2d12"),
            p("Datalogik Finsterwalder – Kundenformular F-12"),
            gap(),
            tab(
                [
                    ["Kunde", Field("kunde", width=260)],
                    ["Vorhaben", Field("vorhaben", width=260)],
                    ["Auftrag", Field("auftrag", width=260)],
                    ["Lieferpaket", Field("paket", width=260)],
                    ["Festpreis des Pakets", Field("preis", width=260)],
                ],
                [120, 320],
            ),
            gap(),
            tab(
                [
                    [Field("ja", on=False), "Das Paket wird abgenommen."],
                    [Field("nein", on=True), "Das Paket wird nicht abgenommen. Begründung:"],
                    ["", Field("grund", width=380, height=34)],
                ],
                [24, 420],
                kind="bare",
            ),
            gap(),
            tab(
                [
                    ["Name", Field("name", width=200)],
                    ["Funktion", Field("funktion", width=200)],
                    ["Datum", Field("datum", width=100)],
                    ["Elektronisch gezeichnet (/s/)", Field("sign", width=200)],
                ],
                [150, 290],
            ),
        ]
    )
    pdf = fill(
        empty,
        {
            "kunde": "Verkehrsbetriebe Lausnitz",
            "vorhaben": "Dienstplan online",
            "auftrag": "DF-6021",
            "paket": "Paket C – Schnittstelle Lohn",
            "preis": "15.500,00 EUR",
            "grund": "Zuschläge für Nachtdienste werden falsch übergeben",
            "name": "Heiko Brandau",
            "funktion": "Leiter Disposition",
            "datum": "30.01.2026",
            "sign": "/s/ Heiko Brandau",
        },
    )
    yield text(
        "de-uat-formular",
        pdf,
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Verkehrsbetriebe Lausnitz",
            project="Dienstplan online",
            project_code="DF-6021",
            milestone="Paket C – Schnittstelle Lohn",
            signatory_name="Heiko Brandau",
            signatory_title="Leiter Disposition",
            signature_date="2026-01-30",
            amount="15500.00 EUR",
        ),
        "form",
    )

    pdf = pl(
        [
            p("TEILABNAHME", 20, "Courier-Bold", al="c"),
            p("Simulationsmodell Presswerk – Arbeitspaket 2 Kalibrierung", 10, "Courier", al="c"),
            gap(12),
            p(
                "Auftraggeber . : Umformtechnik Zeidler SE<br/>Auftragnehmer  : Ing.-Büro Carlowitz<br/>Vertrag  . . . : IBC-19-26<br/>Teilbetrag . . : 9.800,00 EUR",
                10,
                "Courier",
                lead=1.5,
            ),
            gap(),
            p(
                "Mit beiderseitiger Unterschrift gilt das Arbeitspaket 2 als abgenommen.",
                10,
                "Courier",
            ),
            gap(20),
            tab(
                [
                    [Ink(33, "A. Carlowitz"), ""],
                    [
                        "Anke Carlowitz, Auftragnehmer<br/>11.11.2026",
                        "______________________<br/>Dr. Volker Seim, Leiter Methodenplanung, Auftraggeber<br/>Datum: ___________",
                    ],
                ],
                [220, 250],
                9,
                "Courier",
                "bare",
            ),
        ],
        margin=50,
    )
    yield text(
        "de-halb-modell",
        pdf,
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Umformtechnik Zeidler SE",
            project="Simulationsmodell Presswerk",
            project_code="IBC-19-26",
            milestone="Arbeitspaket 2 Kalibrierung",
            signatory_name="Dr. Volker Seim",
            signatory_title="Leiter Methodenplanung",
            amount="9800.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    pdf = pl(
        [
            p("Kreiskrankenhaus Neuenbrück", 14, "Helvetica-Bold"),
            p("Zentraleinkauf · Kastanienallee 5 · 38104 Neuenbrück", 8),
            gap(14),
            p("BESTELLUNG 4700-22931", 13, "Helvetica-Bold"),
            p(
                "Bestelldatum 02.09.2026 · Lieferant: Medplan Beratung GbR · Ihr Angebot vom 24.08.2026 · Projekt: Neubau Zentrale Notaufnahme"
            ),
            tab(
                [
                    ["Pos", "Bezeichnung", "Menge", "Preis", "Wert"],
                    [
                        "10",
                        "Raum- und Funktionsplanung Zentrale Notaufnahme, Phase 1",
                        "1 PSCH",
                        "18.600,00",
                        "18.600,00",
                    ],
                    ["20", "Nutzerworkshop je Tag", "3 TAG", "1.250,00", "3.750,00"],
                ],
                [30, 240, 60, 70, 80],
                head="#dbeafe",
                right=[3, 4],
            ),
            p("Gesamtwert netto EUR 22.350,00", 11, "Helvetica-Bold", al="r"),
            p(
                "Zahlung: 30 Tage netto nach Abnahme. Bitte geben Sie auf allen Schriftstücken unsere Bestellnummer an. Diese Bestellung wurde maschinell erstellt und gilt ohne Unterschrift. Es gelten unsere Einkaufsbedingungen; eine Abnahme erfolgt ausschließlich durch gesondertes Protokoll.",
                9,
            ),
        ],
        margin=60,
    )
    yield text(
        "de-bestellung-klinik",
        pdf,
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Kreiskrankenhaus Neuenbrück",
            project="Neubau Zentrale Notaufnahme",
            po_number="4700-22931",
            amount="22350.00 EUR",
        ),
    )

    pdf = pl(
        [
            p("Weinbauverband Untere Lahn e. V.", 13, "Times-Bold", al="r"),
            p("Burgweg 1, 65623 Hahnstätten", 9, "Times-Roman", al="r"),
            gap(30),
            p("Sprachenwerkstatt Ilse Kolb<br/>Am Rain 7<br/>65549 Limburg", 11, "Times-Roman"),
            gap(20),
            p("20. Oktober 2026", 11, "Times-Roman", al="r"),
            p("Übersetzung der Förderrichtlinie – unsere Freigabe", 11, "Times-Bold"),
            gap(6),
            p("Liebe Frau Kolb,", 11, "Times-Roman"),
            p(
                "die englische und die französische Fassung der Förderrichtlinie, die Sie uns am 12. Oktober geschickt haben, sind von beiden Gutachtern gelesen worden. Es gab keine Anmerkungen. Wir geben die Übersetzung damit frei und bestätigen, dass Ihr Auftrag vollständig und vertragsgemäß erfüllt ist.",
                11,
                "Times-Roman",
            ),
            p(
                "Das vereinbarte Honorar von 3.120,50 Euro überweisen wir nach Eingang der Rechnung.",
                11,
                "Times-Roman",
            ),
            p("Mit herzlichem Gruß", 11, "Times-Roman"),
            Ink(19),
            p("Eberhard Noll<br/>Geschäftsführer", 11, "Times-Roman"),
            tab([[Box("v"), "zur Ablage Förderakte"]], [16, 200], 8, kind="bare"),
        ],
        margin=75,
        size=A4,
    )
    yield text(
        "de-brief-freigabe",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Weinbauverband Untere Lahn e. V.",
            project="Übersetzung der Förderrichtlinie",
            signatory_name="Eberhard Noll",
            signatory_title="Geschäftsführer",
            signature_date="2026-10-20",
            amount="3120.50 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    yield from _set()
    yield from _drawn()
