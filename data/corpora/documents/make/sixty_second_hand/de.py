"""German, Austrian and Swiss: Abnahmen, Nachträge, Nachweise."""

from collections.abc import Iterator

from paper import Paper, truth

from sixty_second_hand.board import Look, sheet
from sixty_second_hand.press import joined, scanned, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Vorbehalte that are gone and Vorbehalte that hide."""
    yield Paper(
        "md-abnvob",
        "a",
        "text",
        sheet(
            """
# Abnahmeprotokoll nach § 12 VOB/B
= Auftraggeber :: Wohnbaugenossenschaft Lindenanger eG
= Bauvorhaben :: Dachsanierung Haus 7 bis 11
= Auftrags-Nr. :: 2025-418
= Abgenommene Leistung :: Los 2 Spenglerarbeiten
= Abrechnungssumme :: 38.914,20 EUR
= Abnahmetermin :: 21.04.2026, 10:00 Uhr

Teilnehmer: Frau Reuschl (AG), Herr Tiedemann (AN), Architekt Bohl

%w 1 6 3
|! Nr. | Vorbehalt aus der Begehung vom 30.03.2026 | Stand heute
| 1 | Rinnenhalter Haus 9 locker | behoben
| 2 | Fallrohr Haus 11 ohne Revisionsöffnung | behoben
| 3 | Blechreste in der Kiesfläche | entfernt

Die Vorbehalte vom 30.03.2026 sind damit erledigt und werden aufgehoben. Die Leistung wird ohne Vorbehalt und ohne Mängel abgenommen.
Die Gewährleistungsfrist von vier Jahren beginnt mit dem heutigen Tag. Der vertragliche Sicherheitseinbehalt richtet sich nach § 17 VOB/B.

%w 1 1
| Für den Auftraggeber | Für den Auftragnehmer
| {ink41} | {ink42}
| Cornelia Reuschl, Technische Leiterin | Jörg Tiedemann, Bauleiter
""",
            Look(kv="grid", grid="grid", ink="#3c3c3c"),
            "Spenglerei Tiedemann & Sohn",
        ),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Wohnbaugenossenschaft Lindenanger eG",
            project="Dachsanierung Haus 7 bis 11",
            project_code="2025-418",
            milestone="Los 2 Spenglerarbeiten",
            signatory_name="Cornelia Reuschl",
            signatory_title="Technische Leiterin",
            signature_date="2026-04-21",
            amount="38914.20 EUR",
        ),
    )

    yield Paper(
        "md-leistnachweis",
        "a",
        "text",
        sheet(
            """
# Leistungsnachweis September 2026
%w 2 4 2 3
| Kunde | Stadtwerke Hollerbach GmbH | Projekt | Umstellung Zählerfernauslesung
| Berater | Dipl.-Ing. Yannick Strobel | Projekt-Nr. | SWH-2026-07
| Bestellung | 4711-0982 | Satz | 118,00 EUR je Stunde

%w 2 7 2
|! Tag | Tätigkeit | Std.
| 03.09. | Workshop Datenmodell | 7,5
| 04.09. | Schnittstelle Messdaten | 8,0
| 10.09. | Schnittstelle Messdaten | 8,0
| 17.09. | Test mit Abrechnung | 8,5
| 24.09. | Nachtest, Übergabe | 6,0
| | Summe | 38,0
| | Betrag netto | 4.484,00 EUR

Die offenen Fragen zum 17.09. hat Herr Strobel beantwortet; der Nachweis stimmt.
Sachlich richtig und freigegeben: gez. Wiebke Anholt, Leiterin Messwesen, 02.10.2026
""",
            Look(head="band", ink="#125e4d", grid="rows", size=9.5),
            "Netzform Beratung",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Stadtwerke Hollerbach GmbH",
            project="Umstellung Zählerfernauslesung",
            project_code="SWH-2026-07",
            po_number="4711-0982",
            signatory_name="Wiebke Anholt",
            signatory_title="Leiterin Messwesen",
            signature_date="2026-10-02",
            amount="4484.00 EUR",
        ),
    )

    yield Paper(
        "md-kurhaus",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: (left: 25mm, right: 22mm, top: 30mm))
#set text(size: 11pt, lang: "de")
Kurhaus Bad Sellin Betriebs-GmbH · Strandallee 4 · 18999 Bad Sellin
#v(10mm)
Klangwerk Akustik OHG\\
Herrn Falk Ebering
#v(6mm)
#align(right)[Bad Sellin, den 6. November 2026]
*Raumakustik Großer Saal, Bauabschnitt 1 (Decke) -- Ihr Auftrag KS-88*

Sehr geehrter Herr Ebering,

der erste Abend unter der neuen Decke war ein Fest; Publikum und Orchester haben den Klang gelobt, und auch die Presse fand warme Worte.

Den Bauabschnitt 1 nehmen wir hiermit ab. Die Vergütung von 72.600,00 € geben wir frei. Wir verlassen uns darauf, dass das Brandschutzzeugnis der Paneele bis zum 20. November bei uns eintrifft. Für die gute Zusammenarbeit danken wir Ihnen und Ihren Leuten sehr.

Mit freundlichen Grüßen
#v(1mm)
#ink(s: 0.3)\\
Roswitha Kamp\\
Geschäftsführerin
"""),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Kurhaus Bad Sellin Betriebs-GmbH",
            project="Raumakustik Großer Saal",
            project_code="KS-88",
            milestone="Bauabschnitt 1 (Decke)",
            signatory_name="Roswitha Kamp",
            signatory_title="Geschäftsführerin",
            signature_date="2026-11-06",
            amount="72600.00 EUR",
            conditions=[
                "das Brandschutzzeugnis der Paneele bis zum 20. November bei uns eintrifft"
            ],
        ),
    )

    yield Paper(
        "md-mailfreig",
        "a",
        "text",
        sheet(
            """
= Von :: Hendrik Vollmar [hendrik.vollmar@papierfabrik-au.example]
= An :: support@walzwerk-software.example
= Gesendet :: Mittwoch, 18. März 2026 11:26
= Betreff :: AW: Abnahme Modul Rezepturen (Projekt PFA-3)

Hallo Frau Dirks,

die Rezepturen laufen seit zwei Wochen ohne Störung. Wir nehmen das Modul Rezepturen ab, offene Punkte haben wir keine mehr. Das Modul Lager ist ja noch in Arbeit und wird gesondert abgenommen.

Die Rechnung über 16.750,00 € können Sie stellen, Zahlung wie üblich 14 Tage.

Viele Grüße
Hendrik Vollmar
Betriebsleiter
Papierfabrik Au AG

-----Ursprüngliche Nachricht-----
Von: support@walzwerk-software.example
Dürfen wir um Ihre Abnahme bitten? Falls Sie noch Vorbehalte haben, nennen Sie uns diese bitte.
""",
            Look(head="none", kv="colon", font="Courier", size=9),
        ),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Papierfabrik Au AG",
            project_code="PFA-3",
            milestone="Modul Rezepturen",
            signatory_name="Hendrik Vollmar",
            signatory_title="Betriebsleiter",
            signature_date="2026-03-18",
            amount="16750.00 EUR",
        ),
    )

    yield Paper(
        "md-mailabl",
        "a",
        "text",
        sheet(
            """
## Birgit Sommerauer
Re: Übergabe Kälteanlage Filiale 12, Projekt FK-12
13. Jänner 2026 um 07:55
An: Kältetechnik Pongratz
---
Grüß Gott Herr Pongratz,

gestern wollten wir die Anlage übernehmen. Im Tiefkühlraum waren es minus neun Grad statt minus zwanzig, und der Alarm blieb stumm. So können wir die Anlage nicht übernehmen; wir lehnen die Abnahme ab.

Über die saubere Verrohrung haben wir uns trotzdem gefreut. Bitte melden S' sich, sobald der Verdichter getauscht ist.

Mit besten Grüßen aus Hallein
Birgit Sommerauer
Filialleitung, Feinkost Sommerauer KG
""",
            Look(head="none", font="Times-Roman", size=11.5, ink="#1a1a1a"),
        ),
        truth(
            "email",
            "rejected",
            None,
            "de",
            client="Feinkost Sommerauer KG",
            project="Kälteanlage Filiale 12",
            project_code="FK-12",
            signatory_name="Birgit Sommerauer",
            signatory_title="Filialleitung",
            signature_date="2026-01-13",
        ),
    )

    yield Paper(
        "md-nachtragch",
        "a",
        "text",
        sheet(
            """
# Nachtrag Nr. 4 zum Werkvertrag
= Bauherrschaft :: Einwohnergemeinde Oberrüti
= Objekt :: Neubau Doppelkindergarten
= Objekt-Nr. :: OR 21.07
= Unternehmer :: Holzbau Zgraggen AG

%w 6 3
|! Mehr- und Minderleistung | CHF
| Akustikdecke Foyer anstelle Gips | 12'480.00
| Entfall Vordach Nord | -3'260.00
| Nettoänderung exkl. MWST | 9'220.00

Der Liefertermin bleibt unverändert. Die Zahlungsbedingungen und die Garantie richten sich nach dem Werkvertrag und der Norm SIA 118.
Die im Entwurf vom 2. Februar angebrachten Vorbehalte der Bauherrschaft wurden bereinigt; dieser Nachtrag wird genehmigt.

Oberrüti, 24. Februar 2026

%w 1 1
| Für die Bauherrschaft: | Für die Unternehmung:
| {ink51} | {ink52}
| Regula Amstutz, Gemeinderätin | Beat Zgraggen
""",
            Look(head="side", ink="#b5651d", grid="grid", kv="plain"),
            "Holzbau Zgraggen AG",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Einwohnergemeinde Oberrüti",
            project="Neubau Doppelkindergarten",
            project_code="OR 21.07",
            change_order_number="4",
            signatory_name="Regula Amstutz",
            signatory_title="Gemeinderätin",
            signature_date="2026-02-24",
            amount="9220.00 CHF",
        ),
    )

    yield Paper(
        "md-verweigert",
        "a",
        "text",
        sheet(
            """
# Niederschrift über die Abnahme
Vertrag EVB-IT-77/2025    Auftraggeber: Landesamt für Küstenpegel
Gegenstand: Pegelportal, Lieferung 2 (Warnmeldungen)    Vergütung: 54.000,00 EUR

Ergebnis der Abnahmeprüfung
%w 1 10
| {open} | Die Lieferung wird abgenommen.
| {open} | Die Lieferung wird mit den unten genannten Mängeln abgenommen.
| {tick} | Die Abnahme wird verweigert.

Begründung
* Betriebsverhindernder Fehler: Warnungen gehen nicht an Empfänger mit Umlaut in der Adresse.
* Die Wiederholungsprüfung findet nach Behebung statt.

%w 4 5
| Ort, Datum | Norderhafen, 9. Juni 2026
| Unterschrift Auftraggeber | {ink61}
| Name und Funktion | Dr. Silke Harms, Referatsleiterin
""",
            Look(
                font="Times-Roman",
                head="center",
                ink="#000000",
                grid="rows",
                title="center",
                size=11,
            ),
            "Ostsiel Software",
        ),
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Landesamt für Küstenpegel",
            project="Pegelportal",
            project_code="EVB-IT-77/2025",
            milestone="Lieferung 2 (Warnmeldungen)",
            signatory_name="Dr. Silke Harms",
            signatory_title="Referatsleiterin",
            signature_date="2026-06-09",
            amount="54000.00 EUR",
        ),
    )

    yield Paper(
        "md-entwurfabn",
        "a",
        "text",
        sheet(
            """
# Teilabnahme Gewerk Elektro
= Auftraggeber :: Klinikum Friedrichsmoor gGmbH
= Projekt :: Umbau Zentral-OP
= Kommission :: K-5512
= Abschnitt :: OP-Saal 3 Notstrom
= Betrag :: 91.300,00 EUR

Der Auftraggeber erklärt die Abnahme des Abschnitts. Mängel wurden nicht festgestellt.

Datum: ____________________
Unterschrift Auftraggeber: ____________________
Name: Torsten Brandhorst, Leiter Bau und Technik
""",
            Look(head="line", ink="#0b3954", kv="rule"),
            "Elektro Marwitz GmbH",
            mark="ENTWURF",
            foot="Entwurf 0.2 zur Abstimmung",
        ),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Klinikum Friedrichsmoor gGmbH",
            project="Umbau Zentral-OP",
            project_code="K-5512",
            milestone="OP-Saal 3 Notstrom",
            signatory_name="Torsten Brandhorst",
            signatory_title="Leiter Bau und Technik",
            amount="91300.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    yield Paper(
        "md-jourfixe",
        "a",
        "text",
        sheet(
            """
# Protokoll Jour fixe Nr. 17
Projekt: Verlegung Umspannwerk Eichrain    Datum: 12.05.2026
Anwesend: Frau Nietzold (Netz Eichrain GmbH), Herr Kubin und Frau Thode (Planungsbüro Thode)

%w 1 7 3
|! TOP | Inhalt | Wer / bis
| 1 | Kabelzug liegt eine Woche vor dem Plan. | Info
| 2 | Die Abnahme der Trafofundamente soll im Juni vorbereitet werden; Termin noch offen. | Thode / 29.05.
| 3 | Frage nach der Farbe der Zäune vertagt. | Nietzold
| 4 | Nächster Termin 26.05.2026, 9 Uhr. | alle

Aufgestellt: Thode. Einwände bitte binnen einer Woche.
""",
            Look(head="right", grid="grid", ink="#444444"),
            "Planungsbüro Thode",
        ),
        truth(
            "other",
            None,
            None,
            "de",
            client="Netz Eichrain GmbH",
            project="Verlegung Umspannwerk Eichrain",
        ),
    )

    source = sheet(
        """
# Montagebericht und Abnahme
= Kunde :: Brauhaus Zur Kanne
= Auftrag :: M-26-0094
= Anlage :: Sudkessel Austausch
= Festpreis :: 23.450,00 EUR

Kessel aufgestellt, angeschlossen, auf Dichtheit geprüft, Probesud gefahren.
Das Manometer, das wir am 4. Mai beanstandet hatten, ist getauscht.

%w 1 14
| {X} | Anlage mängelfrei abgenommen
| {_} | Abnahme mit Mängeln
| {_} | nicht abgenommen

Datum: {d:11.05.2026}
Unterschrift des Kunden:
{k:Xaver Rieblinger}
Name: Xaver Rieblinger, Braumeister
""",
        Look(size=11.5, kv="colon", grid="plain", ink="#111111"),
        "Kupferschmiede Altmann",
        stamp=("BRAUHAUS ZUR KANNE", "Marktplatz 2", "Inh. L. Hauck"),
    )
    yield Paper(
        "md-sudkessel",
        "a",
        "scan",
        scanned(source, dpi=100, skew=1.4, jpeg=28, seed=21),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Brauhaus Zur Kanne",
            project="Sudkessel Austausch",
            project_code="M-26-0094",
            signatory_name="Xaver Rieblinger",
            signatory_title="Braumeister",
            signature_date="2026-05-11",
            amount="23450.00 EUR",
        ),
        source,
    )

    yield Paper(
        "md-zweiprok",
        "a",
        "text",
        sheet(
            """
# Übernahmebestätigung
Auftraggeberin: Donauterrassen Immobilien GmbH, Tulln
Projekt: Parkgarage P2, Lüftung        Projektnummer: 26-DT-031
Teilleistung: CO-Warnanlage            Wert: EUR 44.180,00

Wir bestätigen die Übernahme der oben angeführten Teilleistung.

Die Auftraggeberin wird durch zwei Prokuristen gemeinsam vertreten; die Bestätigung wird erst mit beiden Unterschriften wirksam.

%w 1 1
| {ink71} |
| Mag. Dieter Wessely | Ing. Karin Oberhuber
| Prokurist | Prokuristin
| Datum: 03.07.2026 | Datum:
""",
            Look(head="center", grid="plain", font="Times-Roman", size=11, ink="#6b0f1a"),
            "Luftraum Haustechnik Ges.m.b.H.",
        ),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Donauterrassen Immobilien GmbH",
            project="Parkgarage P2, Lüftung",
            project_code="26-DT-031",
            milestone="CO-Warnanlage",
            signatory_name="Karin Oberhuber",
            signatory_title="Prokuristin",
            amount="44180.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield Paper(
        "md-anderestufe",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 22mm)
#set text(font: "New Computer Modern", size: 11pt, lang: "de")
= Protokoll zur Phase 3 (Serienwerkzeug)
#kv([Kunde], [Hutmacher Kunststofftechnik SE], [Projekt], [Gehäuse Rasenroboter], [Projektkennung], [RR-19/HK])
#rule()
In der Sitzung am 15. Oktober 2026 sollte die Phase 3 behandelt werden. Die Musterteile dazu trafen verspätet ein, die Phase 3 bleibt daher ohne Beschluss und kommt im November wieder auf die Tagesordnung.

Behandelt wurde an ihrer Stelle die Phase 2:

*Phase 2 (Vorserienwerkzeug) wird abgenommen.* Das Honorar der Phase 2 in Höhe von 29.900,00 EUR ist fällig.

Hinweis zu Phase 2: Der Einfallstellen-Befund vom August war durch die neue Kühlung schon im September behoben.
#v(6mm)
#ink()\\
Gregor Pallmann, Entwicklungsleiter, Hutmacher Kunststofftechnik SE
"""),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Hutmacher Kunststofftechnik SE",
            project="Gehäuse Rasenroboter",
            project_code="RR-19/HK",
            milestone="Phase 2 (Vorserienwerkzeug)",
            signatory_name="Gregor Pallmann",
            signatory_title="Entwicklungsleiter",
            signature_date="2026-10-15",
            amount="29900.00 EUR",
        ),
    )

    yield Paper(
        "md-fertiganz",
        "a",
        "text",
        joined(
            sheet(
                """
# Fertigstellungsanzeige
> 5. August 2026
An das Stift Marienquell, Bauamt

Projekt Orgelempore, Auftrag 77-O, Abschnitt Treppenturm

Sehr geehrte Damen und Herren,
wir zeigen an, dass der Abschnitt Treppenturm fertiggestellt ist, und bitten um Abnahme. Der Abschlag beträgt 13.700,00 EUR.

Für den Auftragnehmer:
@ink 81
Mathis Kroll, Zimmerermeister

---
Erklärung des Auftraggebers: Der Abschnitt wird abgenommen / nicht abgenommen (Nichtzutreffendes streichen)

Datum, Unterschrift: ................................................
Pater Benedikt Laun, Verwalter
""",
                Look(head="line", size=11, ink="#2d2a32"),
                "Zimmerei Kroll",
            ),
            turn=0,
        ),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Stift Marienquell",
            project="Orgelempore",
            project_code="77-O",
            milestone="Treppenturm",
            signatory_name="Benedikt Laun",
            signatory_title="Verwalter",
            amount="13700.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    source = sheet(
        """
# Arbeitsrapport mit Abnahme
= Auftraggeberin :: Seilbahn Hochgrat AG
= Auftrag :: 3007
= Arbeit :: Revision Antrieb, Etappe Getriebe
= Kosten :: CHF 18'300.00

%w 6 3
|! Prüfung | Befund
| Ölstand und Temperatur | i. O.
| Laufgeräusch unter Last | i. O.
| Notbremse | i. O.

Die Etappe wird abgenommen.
Bemerkungen: {d:Gut gelaufen, merci! Das Prüfbuch ist bis}
{d:Ende Monat noch nachzuführen.}

Hochgrat, {d:16. April 2026}
{k:Reto Caduff}
Reto Caduff, Technischer Leiter
""",
        Look(size=11.5, kv="grid", grid="grid", ink="#111111", head="right"),
        "Getriebe Walser GmbH",
    )
    yield Paper(
        "md-getriebe",
        "a",
        "scan",
        scanned(source, skew=-0.5, shadow=True, seed=30),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Seilbahn Hochgrat AG",
            project="Revision Antrieb",
            project_code="3007",
            milestone="Etappe Getriebe",
            signatory_name="Reto Caduff",
            signatory_title="Technischer Leiter",
            signature_date="2026-04-16",
            amount="18300.00 CHF",
            conditions=["Das Prüfbuch ist bis Ende Monat noch nachzuführen"],
        ),
        source,
    )
