"""German, Austrian and Swiss post."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_first_hand.board import sheet
from forty_first_hand.forms import form, scanned, text
from forty_first_hand.setter import sett

AC = "acceptance_certificate"


def letters() -> Iterator[Paper]:
    """Letters and mails."""
    yield text(
        "brief-abnahme-graz",
        sheet(
            """
    **Stadtwerke Weizbach GmbH** // Mühlgasse 11 // 8160 Weizbach
    @gap 10
    Ziviltechnikerbüro Harrach & Söhne // z. H. Frau DI Kerschbaumer // Körösistraße 5 // 8010 Graz
    > Weizbach, am 9. März 2026
    > Zeichen: SWW-TB/mk
    **Kleinwasserkraftwerk Raabklamm, Leistungsphase Einreichplanung – Übernahme**
    Sehr geehrte Frau Kerschbaumer,
    die Einreichunterlagen sind bei uns am 24. Februar eingelangt und liegen seit gestern der Bezirkshauptmannschaft vor. Wir haben sie mit unserem Betriebsleiter durchgesehen; es fehlt nichts, und auch die Stellungnahme zum Fischaufstieg entspricht dem, was wir besprochen haben.
    Damit gilt die Einreichplanung (Ihr Auftrag Nr. 23-177) als vertragsgemäß erbracht und von uns übernommen. Das Teilhonorar von EUR 34.870,00 netto können Sie in Rechnung stellen.
    Für die Ausschreibung melden wir uns nach Ostern.
    Mit freundlichen Grüßen
    @ink 15
    Mag. Barbara Pichlmaier // Geschäftsführerin
    """,
            size=10.5,
            margin=70,
        ),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Stadtwerke Weizbach GmbH",
            project="Kleinwasserkraftwerk Raabklamm",
            project_code="23-177",
            milestone="Einreichplanung",
            signatory_name="Barbara Pichlmaier",
            signatory_title="Geschäftsführerin",
            signature_date="2026-03-09",
            amount="34870.00 EUR",
        ),
    )

    yield text(
        "mail-luzern",
        sett(
            """
    > Gedruckt: 17.11.2025 07:58
    # AW: Los 4 Signaletik – Freigabe
    | Von: | Reto Zgraggen |
    | An: | Livia Hunkeler (Formbogen AG) |
    | Datum: | Freitag, 14. November 2025 17:21 |
    | Anlagen: | keine |
    Sali Livia
    Ich bin heute mit dem Hauswart durchs ganze Haus gelaufen. Alle 62 Schilder hängen, auch die im Untergeschoss. Los 4 ist somit abgenommen, ihr könnt die Fr. 9'640.– stellen. Auf der Rechnung bitte unsere Bestellnummer B-70418 vermerken.
    Schönes Wochenende
    Reto
    Reto Zgraggen, Leiter Immobilien // Spital Obersee AG
    ! Am 13.11.2025 um 10:02 schrieb Livia Hunkeler: Lieber Reto, im Projekt 5120 Signaletik Neubau Ost haben wir Los 4 gestern fertig montiert. Gibst du uns kurz Bescheid, ob ihr es so abnehmt?
    """,
            table="none",
            font="DejaVu Sans",
            size=8.5,
        ),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Spital Obersee AG",
            project="Signaletik Neubau Ost",
            project_code="5120",
            milestone="Los 4",
            signatory_name="Reto Zgraggen",
            signatory_title="Leiter Immobilien",
            signature_date="2025-11-14",
            amount="9640.00 CHF",
            po_number="B-70418",
        ),
    )

    yield text(
        "mail-unter-der-bedingung",
        sheet(
            """
    ~ **Betreff:** | Modul Lagerbestand / Teilabnahme 2
    ~ **Von:** | Hartwig Brömmel
    ~ **Gesendet:** | Di 05.05.2026 13:37
    ~ **An:** | Projektteam Kranichsoft
    ~ **Wichtigkeit:** | Hoch
    ---
    Guten Tag zusammen,
    die Teilabnahme 2 (Modul Lagerbestand, 17.900,00 €) im Vorhaben „ERP-Ablösung Werk Süd“ erkläre ich hiermit, allerdings nur unter der Bedingung, dass der Inventurlauf bis zum 29. Mai 2026 auch mit gesperrten Chargen durchläuft. Herr Sölch aus der Logistik prüft das nach.
    Ihr Zeichen war KS-0893, unsere Bestellung 45-11902.
    Mit freundlichem Gruß
    Hartwig Brömmel
    Kaufmännischer Leiter
    Velbrück Armaturen GmbH & Co. KG
    ! Sitz der Gesellschaft: Velbrück. Diese Nachricht kann vertrauliche Angaben enthalten.
    """,
            font="Helvetica",
            size=9,
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "de",
            client="Velbrück Armaturen GmbH & Co. KG",
            project="ERP-Ablösung Werk Süd",
            project_code="KS-0893",
            milestone="Teilabnahme 2",
            signatory_name="Hartwig Brömmel",
            signatory_title="Kaufmännischer Leiter",
            signature_date="2026-05-05",
            amount="17900.00 EUR",
            po_number="45-11902",
            conditions=[
                "der Inventurlauf bis zum 29. Mai 2026 auch mit gesperrten Chargen durchläuft"
            ],
        ),
    )

    yield text(
        "abnahmeverweigerung",
        sett(
            """
    > Zweckverband Kläranlage Untere Schwalm
    > Der Verbandsvorsteher
    Einschreiben mit Rückschein
    Fa. Dosiertechnik Ahlgrimm GmbH // Industriering 40 // 34613 Treysa
    > 2. Dezember 2025
    **Vertrag 2024/16, Erneuerung der Fällmitteldosierung: Verweigerung der Abnahme (§ 640 BGB, § 12 VOB/B)**
    Sehr geehrte Damen und Herren,
    am 26. November 2025 fand auf Ihr Verlangen die förmliche Abnahme (Bauabschnitt II) statt. Dabei wurden folgende wesentliche Mängel festgestellt:
    - Dosierpumpe P3 fördert bei Nennhub 38 % unter Sollwert.
    - Die Auffangwanne des Lagertanks ist undicht; Prüfzeugnis des Sachverständigen fehlt.
    - Die Not-Aus-Kette ist nicht auf die Leitwarte aufgelegt.
    Wegen dieser Mängel wird die Abnahme des Bauabschnitts II verweigert. Die mit der Abnahme fällige Rate über 52.300,00 EUR zahlen wir nicht aus. Zur Mängelbeseitigung setzen wir Ihnen eine Frist bis zum 16. Januar 2026; danach ist die Abnahme neu zu beantragen.
    Hochachtungsvoll
    INK(18)
    Friedhelm Rautenkranz, Verbandsvorsteher
    """.replace("INK(18)", "@ink 18"),
            font="Liberation Serif",
            size=11,
        ),
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Zweckverband Kläranlage Untere Schwalm",
            project="Erneuerung der Fällmitteldosierung",
            project_code="2024/16",
            milestone="Bauabschnitt II",
            signatory_name="Friedhelm Rautenkranz",
            signatory_title="Verbandsvorsteher",
            signature_date="2025-12-02",
            amount="52300.00 EUR",
        ),
    )


def protocols() -> Iterator[Paper]:
    """Minutes and forms."""
    yield scanned(
        "abnahmeprotokoll-vorbehalt",
        sheet(
            """
    # Abnahmeprotokoll
    | Auftraggeber | Kirchengemeinde St. Ansgar Lüdhorst |
    | Vorhaben | Orgelempore: Brandmeldeanlage |
    | Auftrag | A-1742 |
    | Auftragnehmer | Elektro Wibbelt e. K. |
    | Gegenstand der Abnahme | Montage und Inbetriebnahme |
    | Auftragssumme dieses Teils | 8.215,50 € |
    Die Begehung fand am 21.08.2026 statt.
    [ ] Die Leistung wird ohne Mängel abgenommen.
    [x] Die Leistung wird vorbehaltlich der Beseitigung folgender Restpunkte abgenommen:
    __1. Meldergruppe 4 beschriften__
    __2. Revisionsplan in Papierform nachreichen__
    [ ] Die Abnahme wird verweigert.
    Frist für die Restpunkte: __04.09.2026__
    @sig Für den Auftraggeber / ink:22 / Hannelore Tietz, Kirchenvorstand / Lüdhorst, __21.08.2026__ || Für den Auftragnehmer / ink:5 / B. Wibbelt / __21.08.2026__
    """,
            side="centre",
            size=10.5,
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Kirchengemeinde St. Ansgar Lüdhorst",
            project="Orgelempore: Brandmeldeanlage",
            project_code="A-1742",
            milestone="Montage und Inbetriebnahme",
            signatory_name="Hannelore Tietz",
            signatory_title="Kirchenvorstand",
            signature_date="2026-08-21",
            amount="8215.50 EUR",
            conditions=["Meldergruppe 4 beschriften", "Revisionsplan in Papierform nachreichen"],
        ),
        skew=1.2,
        contrast=0.9,
    )

    yield text(
        "sitzung-andere-stufe",
        sett(
            """
    # Niederschrift der Abnahmesitzung „Stufe 3“
    **Projekt GIS-Migration Landkreis Ostrau (P-608)**
    Ort und Zeit: Kreishaus, Raum 214, 30. Januar 2026, 9:00 bis 10:40 Uhr
    Teilnehmer: Frau Behnke und Herr Nowotny (Landkreis Ostrau), Herr Dr. Ilgner (Geokontor Nord GmbH)
    ## TOP 1 – Stufe 3 (Fachschalen)
    Herr Dr. Ilgner teilt mit, dass die Fachschale Kanal noch nicht übergeben werden kann. Die Abnahme der Stufe 3 wird deshalb auf den 27. Februar vertagt; heute wird hierzu nichts erklärt.
    ## TOP 2 – Nachgeholte Abnahme der Stufe 2 (Datenübernahme)
    Die Nachprüfung der 418 Flurstücke aus der Dezemberliste ergab keine Abweichung. Der Landkreis nimmt die Stufe 2 ohne Vorbehalt ab. Die Vergütung der Stufe 2 von 29.500,00 EUR wird fällig.
    Frau Behnke bittet, das Protokoll der Nachprüfung als Anlage 1 beizufügen; Herr Nowotny hat keine Fragen mehr.
    ## TOP 3 – Verschiedenes
    Schulungstermine werden per Rundmail abgestimmt.
    @sig Für den Landkreis Ostrau / ink:29 / Silke Behnke / Leiterin Vermessung / 30.01.2026 || Für die Geokontor Nord GmbH / ink:13 / Dr. Jens Ilgner / 30.01.2026
    """,
            font="Liberation Sans",
            size=10,
            foot="Niederschrift P-608/AS3 || Verteiler: Teilnehmer, Kämmerei",
        ),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Landkreis Ostrau",
            project="GIS-Migration Landkreis Ostrau",
            project_code="P-608",
            milestone="Stufe 2 (Datenübernahme)",
            signatory_name="Silke Behnke",
            signatory_title="Leiterin Vermessung",
            signature_date="2026-01-30",
            amount="29500.00 EUR",
        ),
    )

    yield text(
        "zwei-kreuze",
        sheet(
            """
    # Übergabe- und Abnahmeerklärung
    **Seniorenresidenz Am Wittekamp gGmbH** / Rufanlage Haus C / Auftrag 2026-0094
    Leistungsabschnitt: Tausch der Zimmerterminals, 2. OG
    Wert des Abschnitts: 14.760,00 EUR
    ---
    Der Leistungsabschnitt wird
    [x] abgenommen
    [x] nicht abgenommen
    Bemerkungen: keine
    Datum: 12. Juni 2026
    @ink 26
    Ursula Feddersen, Einrichtungsleitung (Auftraggeberin)
    ! Bitte nur ein Feld ankreuzen und an die Rufklar Systemhaus GmbH zurücksenden.
    """,
            font="Times",
            size=12,
            colour="#204060",
        ),
        truth(
            AC,
            "undecided",
            True,
            "de",
            client="Seniorenresidenz Am Wittekamp gGmbH",
            project="Rufanlage Haus C",
            project_code="2026-0094",
            milestone="Tausch der Zimmerterminals, 2. OG",
            signatory_name="Ursula Feddersen",
            signatory_title="Einrichtungsleitung",
            signature_date="2026-06-12",
            amount="14760.00 EUR",
        ),
    )

    yield text(
        "ersetzt-rev-b",
        sheet(
            """
    **UNGÜLTIG – ersetzt durch Rev. C vom 18.03.2026**
    # Teilabnahmebescheinigung Rev. B
    | Kunde | Hallgrund Versicherungen AG, Basel |
    | Mandat | Bestandesführung Leben / Testautomatisierung |
    | Mandatsnummer | M-3381 |
    | Liefergegenstand | LG-4 Regressionssuite |
    | Betrag | CHF 46'200.00 |
    Der Kunde bestätigt, dass der Liefergegenstand die Abnahmekriterien erfüllt.
    |* Kriterium | Ziel | Erreicht |
    | Testfälle automatisiert | 85 % | 88 % |
    | Laufzeit der Suite | unter 6 h | 4 h 50 min |
    | Fehlalarme pro Lauf | höchstens 5 | 3 |
    @sig Basel, 4. März 2026 / ink:7 / Dominique Aeschbacher / Leiterin Test & Release
    ! Verteiler: Kunde, Prüfwerk Consulting, Ablage M-3381
    """,
            mark="UNGÜLTIG",
            table="box",
        ),
        truth(
            AC,
            "undecided",
            True,
            "de",
            client="Hallgrund Versicherungen AG",
            project="Bestandesführung Leben / Testautomatisierung",
            project_code="M-3381",
            milestone="LG-4 Regressionssuite",
            signatory_name="Dominique Aeschbacher",
            signatory_title="Leiterin Test & Release",
            signature_date="2026-03-04",
            amount="46200.00 CHF",
            warnings=["draft_or_void"],
        ),
    )

    yield text(
        "formular-leer",
        form(
            "Abnahmeerklärung (bitte am Bildschirm ausfüllen)",
            [
                ("Auftraggeber", "ag", "Molkerei Ettersheim eG"),
                ("Projekt", "projekt", "Leitstand Pasteur 2"),
                ("Auftragsnummer", "nr", "LP2-5507"),
                ("Meilenstein", "ms", "MS 3 Probebetrieb"),
                ("Fällige Rate", "rate", "21.300,00 EUR"),
                ("Ergebnis:", "", None),
                ("abgenommen", "a", False),
                ("abgenommen mit Restpunkten", "b", False),
                ("nicht abgenommen", "c", False),
                ("Name in Druckschrift", "name", "Konrad Stiegelmayr"),
                ("Funktion", "funktion", "Betriebsleiter"),
                ("Datum", "datum", ""),
                ("Unterschrift", "us", ""),
            ],
            "Vordruck QM-F 17, Stand 01/2026",
        ),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Molkerei Ettersheim eG",
            project="Leitstand Pasteur 2",
            project_code="LP2-5507",
            milestone="MS 3 Probebetrieb",
            signatory_name="Konrad Stiegelmayr",
            signatory_title="Betriebsleiter",
            amount="21300.00 EUR",
        ),
        "form",
    )


def desk() -> Iterator[Paper]:
    """Timesheet, change, ticket, order and invoice."""
    yield text(
        "leistungsnachweis-april",
        sheet(
            """
    # Leistungsnachweis
    ~ Kunde | Ruhrtal Leasing SE
    ~ Projekt | Datenschutz-Folgenabschätzung Flottenportal
    ~ Abruf | RL-26-031
    ~ Beraterin | Dr. Mareike Unruh, Paragrafica Beratung
    ~ Monat | April 2026
    |* Datum | Tätigkeit | Stunden |
    | 02.04. | Auftakt, Interviews Fuhrpark | 6,50 |
    | 09.04. | Datenflüsse aufgenommen | 8,00 |
    | 16.04. | Risikoworkshop vor Ort | 8,00 |
    | 23.04. | Entwurf DSFA | 7,25 |
    | 30.04. | Überarbeitung, Abstimmung DSB | 4,00 |
    | **Summe** | | **33,75** |
    33,75 Stunden zu 140,00 € = 4.725,00 €
    Sachlich richtig, Stunden zur Abrechnung freigegeben:
    Dortmund, den 6. Mai 2026
    @script Ole Wienhold
    Ole Wienhold, Konzerndatenschutz
    """,
            table="lines",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Ruhrtal Leasing SE",
            project="Datenschutz-Folgenabschätzung Flottenportal",
            project_code="RL-26-031",
            signatory_name="Ole Wienhold",
            signatory_title="Konzerndatenschutz",
            signature_date="2026-05-06",
            amount="4725.00 EUR",
        ),
    )

    yield text(
        "nachtrag-minderung",
        sett(
            """
    # Nachtragsvereinbarung Nr. 5
    zum Werkvertrag WV 119-24 „Kletterhalle Pinzgau, Tragwerksplanung“
    zwischen der **Sportstätten Pinzgau Errichtungs-GmbH**, Zell am See (Auftraggeberin), und der **Statikwerk Unterrainer ZT-GmbH**, Salzburg (Auftragnehmerin)
    1. Der Boulderbereich im Obergeschoß entfällt. Die Bemessung der Galerie ist nicht mehr zu erbringen.
    2. Das Honorar mindert sich um EUR 6.180,00 (netto) von EUR 71.400,00 auf EUR 65.220,00.
    3. Die Termine bleiben unverändert. Alles Übrige gilt weiter.
    Diese Vereinbarung wird von beiden Seiten angenommen.
    @sig Zell am See, 11.02.2026 / ink:36 / Ing. Rupert Hasenauer / Geschäftsführer der Auftraggeberin || Salzburg, 09.02.2026 / ink:3 / Eva Unterrainer / für die Auftragnehmerin
    """,
            font="Libertinus Serif",
            size=11.5,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Sportstätten Pinzgau Errichtungs-GmbH",
            project="Kletterhalle Pinzgau, Tragwerksplanung",
            project_code="WV 119-24",
            signatory_name="Rupert Hasenauer",
            signatory_title="Geschäftsführer",
            signature_date="2026-02-11",
            amount="-6180.00 EUR",
            change_order_number="5",
        ),
    )

    yield text(
        "ticket-freigabe",
        sheet(
            """
    ! kundenportal.nebelhorn-it.example – Vorgang NH-7714-ABN – Druckansicht
    # NH-7714-ABN  Abnahme Release 5.2
    |* Feld | Wert |
    | Status | ABGENOMMEN |
    | Mandant | Pfandbriefanstalt Hohenwart AöR |
    | Projekt | NH-7714 Meldewesen Neo |
    | Gegenstand | Release 5.2 |
    | Festpreisanteil | 63.000,00 EUR |
    ## Verlauf
    |* Zeit | Benutzer | Eintrag |
    | 13.10.2025 08:05 | s.kolbe (Nebelhorn IT) | Status Neu > Zur Abnahme |
    | 14.10.2025 11:20 | t.arends (Pfandbriefanstalt) | Status Zur Abnahme > Zurückgestellt: „Meldebogen C 07 fehlt im Export“ |
    | 15.10.2025 09:44 | s.kolbe (Nebelhorn IT) | Export ergänzt, erneut zur Abnahme |
    | 17.10.2025 15:02 | Thorben Arends, Bereichsleiter Meldewesen (Pfandbriefanstalt) | Status Zur Abnahme > Abgenommen, elektronisch freigegeben |
    ! Seite 1 von 1
    """,
            table="grid",
            size=8.5,
            colour="#3d3d8f",
        ),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Pfandbriefanstalt Hohenwart AöR",
            project="Meldewesen Neo",
            project_code="NH-7714",
            milestone="Release 5.2",
            signatory_name="Thorben Arends",
            signatory_title="Bereichsleiter Meldewesen",
            signature_date="2025-10-17",
            amount="63000.00 EUR",
        ),
    )

    yield text(
        "bestellung",
        sheet(
            """
    > **BESTELLUNG 4700-22318**
    > Datum 19.01.2026
    **Tannhäuser Medizintechnik GmbH** // Einkauf, Frau Lindner // Am Graswerth 2, 56070 Koblenz
    Lieferant: Usability Labor Rhein-Mosel GbR
    Projekt: Infusionspumpe IP-9, Gebrauchstauglichkeit
    |* Pos. | Leistung | Menge | Preis EUR | Summe EUR |
    | 10 | Formative Studie mit 12 Probanden | 1 | 16.800,00 | 16.800,00 |
    | 20 | Bericht nach IEC 62366-1 | 1 | 4.900,00 | 4.900,00 |
    | | **Bestellwert netto** | | | **21.700,00** |
    Zahlbar 30 Tage nach Abnahme durch die Fachabteilung. Bitte bestätigen Sie die Bestellung binnen 5 Arbeitstagen.
    ! Diese Bestellung wurde maschinell erstellt und ist ohne Unterschrift gültig.
    """,
            size=9,
        ),
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Tannhäuser Medizintechnik GmbH",
            project="Infusionspumpe IP-9, Gebrauchstauglichkeit",
            amount="21700.00 EUR",
            po_number="4700-22318",
        ),
    )

    yield text(
        "rechnung",
        sett(
            """
    > Lektorat Sattelmeyer // Inh. Rike Sattelmeyer // 04229 Leipzig
    An den // Verlag Oderbruch GmbH // Buchhaltung
    # Rechnung 2026/044
    > Leipzig, 3. Juli 2026
    Für das Projekt „Chronik der Deichbauer“ berechne ich nach Ihrer mündlichen Freigabe:
    | Lektorat, 214 Normseiten zu 6,80 € | 1.455,20 € |
    | Bildunterschriften, pauschal | 180,00 € |
    | **Rechnungsbetrag** (§ 19 UStG, ohne Umsatzsteuer) | **1.635,20 €** |
    Zahlbar bis 17. Juli 2026 ohne Abzug. Vielen Dank für den Auftrag!
    """,
            font="DejaVu Serif",
            size=9.5,
            table="lines",
        ),
        truth(
            "other",
            None,
            None,
            "de",
            client="Verlag Oderbruch GmbH",
            project="Chronik der Deichbauer",
        ),
    )


def papers() -> Iterator[Paper]:
    """Everything of this family."""
    yield from letters()
    yield from protocols()
    yield from desk()
