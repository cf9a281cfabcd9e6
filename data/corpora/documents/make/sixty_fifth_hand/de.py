"""German, also Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from sixty_fifth_hand.board import rl, typ

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Abnahmen, Nachträge, Regieberichte, Post."""
    data = rl(
        """# Abnahmeprotokoll
nach § 12 VOB/B - förmliche Abnahme
Auftraggeber :: Stadtwerke Krummental GmbH
Auftragnehmer :: Gebr. Löhnert Tiefbau KG
Bauvorhaben :: Erneuerung Trinkwasserleitung Mühlgasse
Projekt-Nr. :: TW-2026-017
Leistung :: Bauabschnitt 1, Station 0+000 bis 0+345
Tag der Abnahme :: 14.08.2026

Bei der gemeinsamen Begehung wurden keine Mängel festgestellt. Die Leistung wird abgenommen.
## Feststellungen im Einzelnen
| Nr. | Gegenstand | Befund
| 1 | Druckprüfung nach Regelwerk, 15 bar | bestanden, Protokoll vom 05.08.2026
| 2 | Keimfreiheit, zwei Proben | Befund liegt vor
| 3 | Oberfläche Mühlgasse | wiederhergestellt
| 4 | Bestandsplan, digital | übergeben
Vertragsstrafen werden nicht geltend gemacht. Die Verjährungsfrist für Mängelansprüche beträgt vier Jahre und endet am 14.08.2030.
Zur Auszahlung kommt die Schlussrate von 38.764,50 EUR.
|| Für den Auftragnehmer | Für den Auftraggeber
|| ~201 | ~202
|| Bauleiter Jens Löhnert | Dipl.-Ing. Annegret Wolk, Leiterin Netze
|| Krummental, 14.08.2026 | Krummental, 14.08.2026
% Verteiler: Auftraggeber (2), Auftragnehmer (1), Planungsbüro Senft + Partner (1), Rechnungsprüfung (1)""",
        "Helvetica",
        10,
        kv="grid",
    )
    yield Paper(
        "mg-de-vob",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "de",
            client="Stadtwerke Krummental GmbH",
            project="Erneuerung Trinkwasserleitung Mühlgasse",
            project_code="TW-2026-017",
            milestone="Bauabschnitt 1, Station 0+000 bis 0+345",
            signatory_name="Annegret Wolk",
            signatory_title="Leiterin Netze",
            signature_date="2026-08-14",
            amount="38764.50 EUR",
        ),
    )

    data = typ(r"""
#set page(margin: (left: 3cm, rest: 2cm))
#align(right)[Baugenossenschaft Lindenhalde \ 8406 Winterlingen]
#text(13pt)[*Prüf- und Abnahmeprotokoll gemäss SIA-Norm 118, Art. 158*]
#kv([Objekt], [Ersatzneubau Lindenhalde 12--18], [Werk], [BKP 244 Lüftungsanlagen], [Auftrag Nr.], [LH-0931], [Unternehmer], [Klimatec Brunner AG], [Bauherrschaft], [Baugenossenschaft Lindenhalde])

Gemeinsame Prüfung vom 2. September 2026. Ergebnis:

#tick(false) keine Mängel -- Werk abgenommen \
#tick(true) unwesentliche Mängel -- Werk abgenommen, Mängel sind zu beheben \
#tick(false) wesentliche Mängel -- Abnahme zurückgestellt

#table(columns: (auto, 1fr, auto), [Nr.], [Mangel], [Frist], [1], [Volumenstromregler Whg. 14.3 klemmt], [18.09.2026], [2], [Beschriftung der Brandschutzklappen fehlt], [18.09.2026], [3], [Revisionspläne nachliefern], [30.09.2026])
Teilzahlung nach Abnahme: CHF 61'280.00

#grid(columns: (1fr, 1fr, 1fr), row-gutter: 6pt, [Unternehmer], [Bauleitung], [Bauherrschaft], [#ink(211)], [#ink(212)], [#ink(213)], [R. Brunner], [S. Zgraggen], [Verena Ammacher, Präsidentin], [2.9.2026], [2.9.2026], [4.9.2026])
""")
    yield Paper(
        "mg-de-sia",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "de",
            client="Baugenossenschaft Lindenhalde",
            project="Ersatzneubau Lindenhalde 12–18",
            project_code="LH-0931",
            milestone="BKP 244 Lüftungsanlagen",
            signatory_name="Verena Ammacher",
            signatory_title="Präsidentin",
            signature_date="2026-09-04",
            amount="61280.00 CHF",
            conditions=[
                "Volumenstromregler Whg. 14.3 klemmt",
                "Beschriftung der Brandschutzklappen fehlt",
                "Revisionspläne nachliefern",
            ],
        ),
    )

    page = rl(
        """# Regiebericht Nr. 0218
Firma Huber & Söhne, Erdbau - 3371 Neuthal
Bauherr :: Marktgemeinde Unterlaach
Baustelle :: Hangsicherung Kirchweg
Kommission :: 26-114
Datum :: 5. Mai 2026
| Mann/Gerät | Tätigkeit | Stunden
| Polier | Einweisung, Absteckung | 4
| 2 Facharbeiter | Spritzbeton ergänzen | 16
| Bagger 14 t | Böschung abziehen | 7,5
Die angeführten Stunden werden anerkannt.
Für den Bauherrn :: ~221
Name :: ~D:Gerald Pichlmair
Funktion :: ~D:Bauamtsleiter
Datum :: ~D:6.5.2026""",
        "Helvetica",
        11,
        kv="lines",
        stamps=[(1, 440, 330, 12, "MARKTGEMEINDE UNTERLAACH\\BAUAMT")],
    )
    yield Paper(
        "mg-de-regie",
        "a",
        "scan",
        scan(page, Scanner(dpi=90, skew=0.8, noise=2, jpeg=24)),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Marktgemeinde Unterlaach",
            project="Hangsicherung Kirchweg",
            project_code="26-114",
            signatory_name="Gerald Pichlmair",
            signatory_title="Bauamtsleiter",
            signature_date="2026-05-06",
        ),
        page,
    )

    data = rl(
        """Nordlicht Biogas Betriebs-GmbH
Am Deich 4, 25899 Osterhever

<b>Einschreiben</b>
Firma
Thormählen Anlagenbau GmbH
> 21. September 2026
<b>Biogasanlage Osterhever, Projekt BG-402: Verweigerung der Abnahme, Los 3 Gasspeicher</b>
Sehr geehrte Damen und Herren,
mit Schreiben vom 10. September haben Sie uns die Fertigstellung angezeigt und um Abnahme gebeten. Die Dichtheitsprüfung vom 17. September hat an zwei Nähten der Membran Leckagen ergeben, die weit über dem zulässigen Wert liegen. Dies ist ein wesentlicher Mangel.
Wir verweigern daher die Abnahme gemäß § 640 BGB. Bis zur Beseitigung behalten wir die Rate von 92.000,00 EUR vollständig ein.
Mit freundlichen Grüßen
~231
Hauke Petersen
Geschäftsführer""",
        "Times-Roman",
        11,
    )
    yield Paper(
        "mg-de-verweigert",
        "a",
        "text",
        data,
        truth(
            CERT,
            "rejected",
            True,
            "de",
            client="Nordlicht Biogas Betriebs-GmbH",
            project="Biogasanlage Osterhever",
            project_code="BG-402",
            milestone="Los 3 Gasspeicher",
            signatory_name="Hauke Petersen",
            signatory_title="Geschäftsführer",
            signature_date="2026-09-21",
            amount="92000.00 EUR",
        ),
    )

    data = typ(r"""
#set page(margin: 2cm, footer: [#text(7pt)[Fertigmeldung FM-3 / Zander Elektrobau, Görlau -- Seite 1 von 1]])
= Fertigstellungsanzeige und Abnahmeersuchen
An: Kreiskrankenhaus Görlau gGmbH, Technik \
Projekt: Umbau Mittelspannungsstation Haus B, Projektnummer ZE-7781

Hiermit zeigen wir an, dass der Teil *Schaltfeld 1 bis 4* am 24.07.2026 fertiggestellt ist. Aus unserer Sicht ist die Leistung mängelfrei. Wir bitten um Abnahme binnen zwölf Werktagen. Vergütung: 74.150,00 EUR netto.

Görlau, 24.07.2026 #h(2cm) #ink(241) \
Zander Elektrobau, Projektleiter T. Zander

#line1
*Vom Auftraggeber auszufüllen*

#tick(false) Die Leistung wird abgenommen. #h(1cm) #tick(false) Die Abnahme wird verweigert.

Ort, Datum #blank(4cm) #h(1cm) Unterschrift #blank(6cm) \
Kreiskrankenhaus Görlau gGmbH, Marlies Hentschke, Technische Leiterin
""")
    yield Paper(
        "mg-de-fertig",
        "a",
        "text",
        data,
        truth(
            CERT,
            "undecided",
            False,
            "de",
            client="Kreiskrankenhaus Görlau gGmbH",
            project="Umbau Mittelspannungsstation Haus B",
            project_code="ZE-7781",
            milestone="Schaltfeld 1 bis 4",
            signatory_name="Marlies Hentschke",
            signatory_title="Technische Leiterin",
            amount="74150.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    data = rl(
        """# Nachtragsvereinbarung Nr. 04
Auftraggeber :: Landkreis Ostheide, Eigenbetrieb Schulen
Auftragnehmer :: Fassadenbau Marten GmbH
Maßnahme :: Sanierung Gymnasium Ostheide, Fassade Nord
Projektnummer :: SG-11/25
Grund des Nachtrags: Die vorhandene Unterkonstruktion ist nicht tragfähig (Gutachten vom 3. März 2026).
| Pos. | Leistung | Menge | EP | GP
| N4.1 | Wandwinkel Edelstahl | 410 St | 12,80 | 5.248,00
| N4.2 | Auszugsversuche | 12 St | 145,00 | 1.740,00
| N4.3 | Zulage Gerüststandzeit | 3 Wo | 1.320,00 | 3.960,00
Nachtragssumme netto :: 10.948,00 EUR
Bauzeit :: verlängert sich um drei Wochen
Der Nachtrag wird dem Grunde und der Höhe nach beauftragt.
|| Auftragnehmer: ~ | Auftraggeber
|| ~251 | ~252
|| Olaf Marten | Kerstin Dühring, Betriebsleiterin
|| 09.04.2026 | 15.04.2026""".replace("Auftragnehmer: ~", "Auftragnehmer"),
        kv="plain",
        size=9.5,
        tint="#333399",
        top="Fassadenbau Marten GmbH - Ausfertigung Auftraggeber",
    )
    yield Paper(
        "mg-de-nachtrag",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Landkreis Ostheide, Eigenbetrieb Schulen",
            project="Sanierung Gymnasium Ostheide, Fassade Nord",
            project_code="SG-11/25",
            signatory_name="Kerstin Dühring",
            signatory_title="Betriebsleiterin",
            signature_date="2026-04-15",
            amount="10948.00 EUR",
            change_order_number="04",
        ),
    )

    data = rl(
        """Von :: Dr. Silke Ahrend &lt;ahrend@moorland-stiftung.example&gt;
An :: Vermessungsbüro Kranich
Gesendet :: Montag, 12. Oktober 2026 07:58
Betreff :: AW: Projekt V-388 Höhenaufnahme Wittmoor - Lieferung Geländemodell

Guten Morgen Herr Kranich,
das Geländemodell haben wir über das Wochenende gegen unsere 40 Kontrollpunkte gerechnet; die größte Abweichung beträgt 4 cm. Damit ist die Lieferung Geländemodell von unserer Seite in Ordnung und abgenommen. Die 8.900,00 EUR können Sie in Rechnung stellen.
Viele Grüße
Dr. Silke Ahrend
Fachgebietsleiterin Hydrologie
Moorland-Stiftung Nord
<font color="#777777">-----Ursprüngliche Nachricht-----\\Von: Vermessungsbüro Kranich\\anbei das Modell im vereinbarten Raster. Wir bitten um Prüfung.</font>""".replace(
            "\\", "<br/>"
        ),
        "Courier",
        9.5,
    )
    yield Paper(
        "mg-de-mailmoor",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Moorland-Stiftung Nord",
            project="Höhenaufnahme Wittmoor",
            project_code="V-388",
            milestone="Lieferung Geländemodell",
            signatory_name="Dr. Silke Ahrend",
            signatory_title="Fachgebietsleiterin Hydrologie",
            signature_date="2026-10-12",
            amount="8900.00 EUR",
        ),
    )

    data = rl(
        """Von :: Jakob Steinlechner, Alpbau Seilbahntechnik
An :: Bergbahnen Hochgratl AG
Datum :: 3. Juni 2026 15:20
Betreff :: Projekt 6-SB Hochgratl II - Baubesprechung verschoben

Sehr geehrter Herr Walch,
die Baubesprechung zum Projekt Sesselbahn Hochgratl II (Projektnr. AS-519) müssen wir leider vom 9. auf den 11. Juni verschieben, weil der Hubschrauber für die Stützenmontage erst am 10. verfügbar ist. Beginn bleibt 9 Uhr in der Talstation. Das Protokoll der letzten Sitzung kommt morgen.
Mit besten Grüßen
Jakob Steinlechner""".replace("Projekt 6-SB Hochgratl II", "Sesselbahn Hochgratl II"),
        "Helvetica",
        10,
    )
    yield Paper(
        "mg-de-mailseilbahn",
        "a",
        "text",
        data,
        truth(
            "email",
            None,
            None,
            "de",
            client="Bergbahnen Hochgratl AG",
            project="Sesselbahn Hochgratl II",
            project_code="AS-519",
        ),
    )

    data = rl(
        """# Übergabeprotokoll Photovoltaikanlage
|| Anlagenbetreiber: Weingut Terlau | Errichter: Sonnwerk Ost GmbH
|| Projekt: PV-Dach Kelterhalle 99 kWp | Projekt-Nr.: SW-20931
|| Meilenstein: Inbetriebnahme | Datum: 30.06.2026
|Prüfpunkt|Sollwert|Istwert|i. O.
|Isolationswiderstand String 1-6|> 1 MOhm|> 20 MOhm|ja
|Leerlaufspannung String 3|712 V|709 V|ja
|NA-Schutz Auslöseprüfung|< 200 ms|120 ms|ja
|Einweisung des Betreibers|-|erfolgt|ja
Unterlagen übergeben: Strangplan, Datenblätter, Wartungsheft, Zugangsdaten zum Portal.
Der Betreiber hat die Anlage besichtigt, ist eingewiesen und nimmt sie als vertragsgemäß ab.
|| Errichter | Betreiber
|| ~261 | ~262
|| Monteur Ph. Ebert | Katharina Terlau, Inhaberin
|| 30.06.2026 | 30.06.2026""",
        "Helvetica",
        10,
        tint="#b36b00",
        kv="lines",
        center=True,
    )
    yield Paper(
        "mg-de-pv",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "de",
            client="Weingut Terlau",
            project="PV-Dach Kelterhalle 99 kWp",
            project_code="SW-20931",
            milestone="Inbetriebnahme",
            signatory_name="Katharina Terlau",
            signatory_title="Inhaberin",
            signature_date="2026-06-30",
        ),
    )

    data = typ(
        r"""
#set page(flipped: true, margin: 1.5cm)
#text(14pt)[*Meilensteinliste -- Rückbau Kohleblock C*] #h(1fr) Projekt RB-C/77
Auftraggeber: Kraftwerk Hessenau AG #h(1cm) Auftragnehmer: Trümmer & Kast Abbruch GmbH
#table(columns: (auto, 2fr, 1fr, 1fr, 2fr), fill: (_, y) => if y == 3 { rgb("#fff3c4") }, [*MS*], [*Leistung*], [*Wert EUR*], [*Termin*], [*Stand*],
[MS 1], [Entkernung Maschinenhaus], [240.000,00], [30.03.2026], [abgenommen am 07.04.2026],
[MS 2], [Demontage Kessel], [615.000,00], [31.07.2026], [siehe unten],
[MS 2], [dieses Blatt], [615.000,00], [], [zur Entscheidung],
[MS 3], [Sprengung Kamin], [180.000,00], [30.11.2026], [offen])
Gegenstand dieses Blattes ist allein *MS 2, Demontage Kessel*. Der Auftraggeber erklärt hierzu: Abnahme wird erteilt, ohne Vorbehalt. Freigegeben: 615.000,00 EUR.

#grid(columns: (1fr, 1fr), row-gutter: 5pt, [Trümmer & Kast Abbruch GmbH], [Kraftwerk Hessenau AG], [gez. F. Kast, 12.08.2026], [gez. Ruth Obermann, Projektleiterin Rückbau, 19.08.2026])
""".replace("[MS 2], [dieses Blatt], [615.000,00], [], [zur Entscheidung],\n", "").replace(
            "y == 3", "y == 2"
        )
    )
    yield Paper(
        "mg-de-liste",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "de",
            client="Kraftwerk Hessenau AG",
            project="Rückbau Kohleblock C",
            project_code="RB-C/77",
            milestone="MS 2, Demontage Kessel",
            signatory_name="Ruth Obermann",
            signatory_title="Projektleiterin Rückbau",
            signature_date="2026-08-19",
            amount="615000.00 EUR",
        ),
    )

    data = rl(
        """# Abnahmeniederschrift
Bauherr :: Evangelische Kirchengemeinde Sülzdorf
Maßnahme :: Instandsetzung Turmhelm
Projekt-Nr. :: K-2204
Gewerk :: Zimmerer- und Dachdeckerarbeiten
Abnahmetermin :: 8. Juli 2026
Ergebnis der Begehung:
[x] Die Leistung wird ohne Vorbehalt abgenommen.
[x] Die Abnahme wird wegen wesentlicher Mängel verweigert.
Bemerkungen :: keine
|| Auftragnehmer | Bauherr
|| ~271 | ~272
|| Zimmerei Gerd Ollig | Lutz Wegener, Vorsitzender des Presbyteriums
|| 8.7.2026 | 8.7.2026""",
        "Times-Roman",
        11,
        kv="lines",
    )
    yield Paper(
        "mg-de-doppelt",
        "a",
        "text",
        data,
        truth(
            CERT,
            "undecided",
            True,
            "de",
            client="Evangelische Kirchengemeinde Sülzdorf",
            project="Instandsetzung Turmhelm",
            project_code="K-2204",
            milestone="Zimmerer- und Dachdeckerarbeiten",
            signatory_name="Lutz Wegener",
            signatory_title="Vorsitzender des Presbyteriums",
            signature_date="2026-07-08",
        ),
    )

    data = rl(
        """# Abnahmebescheinigung
Kunde :: Milchwerke Aurach eG
Projekt :: Kälteanlage Reiferaum 5
Projektnummer :: KA-1160
Umfang :: Verdichtersatz V2
Der Verdichtersatz V2 wird nach zwei Wochen Probebetrieb abgenommen und der Betrag von 27.430,00 EUR freigegeben, dies jedoch unter der Bedingung, dass die Leckagesuche am Verflüssiger wiederholt und ein neuer Dichtheitsnachweis vorgelegt wird.
|| Aurach, den 18. September 2026 | ~281
|| Für die Milchwerke Aurach eG | Stefan Ried, Betriebsleiter""",
        "Helvetica",
        12,
        center=True,
        kv="plain",
        margin=80,
    )
    yield Paper(
        "mg-de-kaelte",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "de",
            client="Milchwerke Aurach eG",
            project="Kälteanlage Reiferaum 5",
            project_code="KA-1160",
            milestone="Verdichtersatz V2",
            signatory_name="Stefan Ried",
            signatory_title="Betriebsleiter",
            signature_date="2026-09-18",
            amount="27430.00 EUR",
            conditions=[
                "die Leckagesuche am Verflüssiger wiederholt und ein neuer Dichtheitsnachweis vorgelegt wird"
            ],
        ),
    )

    data = rl(
        """# Bestellung 4500-77213
Besteller :: Zuckerfabrik Warthausen AG
Lieferant :: Kessel- und Rohrbau Prinz
Projekt :: Kampagne 2026, Ersatz Verdampferrohre
Datum :: 2. März 2026
Wir bestellen auf Grundlage Ihres Angebots vom 18. Februar 2026:
| Pos | Bezeichnung | Menge | Preis EUR
| 1 | Verdampferrohr 1.4404, 38 x 1,5, Länge 6 m | 320 St | 41.600,00
| 2 | Einwalzen und Druckprobe | pauschal | 23.900,00
Gesamtwert netto :: 65.500,00 EUR
Bitte geben Sie die Bestellnummer auf allen Papieren an. Maschinell erstellt, ohne Unterschrift gültig.""",
        size=9,
        kv="lines",
    )
    yield Paper(
        "mg-de-bestellung",
        "a",
        "text",
        data,
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Zuckerfabrik Warthausen AG",
            project="Kampagne 2026, Ersatz Verdampferrohre",
            amount="65500.00 EUR",
            po_number="4500-77213",
        ),
    )

    data = rl(
        """# Teilabnahme Gerüst und Stahlbau
UNGÜLTIG - ersetzt durch Protokoll Nr. 12 vom 20.10.2026
Auftraggeber :: Hafenlogistik Brake GmbH
Vorhaben :: Umschlaghalle 9
Projektkennung :: HB-U9
Abschnitt :: Achsen 1 bis 14
Protokoll Nr. :: 11
Die Konstruktion in den Achsen 1 bis 14 wird vom Auftraggeber abgenommen.
Unterschrift Auftraggeber :: ____________________
Name :: Femke Onken, Bauherrenvertreterin
Datum :: ____________________""",
        kv="grid",
        mark="UNGÜLTIG",
        foot="Stahlbau Janssen, Brake",
    )
    yield Paper(
        "mg-de-ungueltig",
        "a",
        "text",
        data,
        truth(
            CERT,
            "undecided",
            False,
            "de",
            client="Hafenlogistik Brake GmbH",
            project="Umschlaghalle 9",
            project_code="HB-U9",
            milestone="Achsen 1 bis 14",
            signatory_name="Femke Onken",
            signatory_title="Bauherrenvertreterin",
            warnings=["draft_or_void"],
        ),
    )
