"""German post, with papers from Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from thirty_seventh_hand.board import Sheet, scanned, typ


def roof() -> Paper:
    """A formal acceptance of a roof with defects to mend."""
    s = Sheet("Helvetica", 10, 55)
    s.p("Niederschrift über die förmliche Abnahme", 16, True, gap=2)
    s.p("nach § 12 VOB/B", 9, gap=10)
    s.pairs(
        [
            ("Auftraggeber", "Wohnungsgenossenschaft Lindenkamp eG"),
            ("Auftragnehmer", "Dachtechnik Pohlenz GmbH & Co. KG"),
            ("Bauvorhaben", "Dachsanierung Häuser 14 bis 22, Am Kamp"),
            ("Auftrags-Nr.", "LK-2025-118"),
            ("Ortstermin", "11.05.2026, 9:00 Uhr"),
            ("Anwesend", "Fr. Reimers und Hr. Tietz (AG), Hr. Pohlenz (AN)"),
        ],
        110,
    )
    s.rule()
    s.p("1. Die Leistung wurde begangen. Die Ausführungsfrist ist eingehalten.")
    s.p("2. Festgestellte Mängel:")
    s.table(
        [
            ["Nr.", "Ort", "Mangel", "Zu beseitigen bis"],
            ["1", "Haus 16", "Kehlblech am Gaubenanschluss nicht verlötet", "29.05.2026"],
            ["2", "Haus 20", "Zwei gebrochene Firstziegel", "29.05.2026"],
            ["3", "alle", "Dokumentation Blitzschutz fehlt", "12.06.2026"],
        ],
        [30, 70, 270, 110],
    )
    s.p("3. Erklärung des Auftraggebers:")
    s.box("Die Leistung wird ohne Vorbehalt abgenommen.")
    s.box(
        "Die Leistung wird abgenommen unter Vorbehalt der Beseitigung der unter 2. genannten Mängel.",
        True,
    )
    s.box("Die Abnahme wird verweigert.")
    s.p(
        "4. Die Vertragsstrafe bleibt vorbehalten: nein. Die Verjährungsfrist beginnt am 12.05.2026."
    )
    s.p("5. Die Schlüssel zu den Dachausstiegen sind übergeben, die Gerüste abgebaut.")
    s.y -= 14
    s.line(s.left, "für den Auftraggeber: Wiebke Reimers,\nTechnische Leiterin", 220, 201)
    s.line(s.left + 260, "für den Auftragnehmer: Henning Pohlenz", 210, 202)
    s.y -= 66
    s.p("Am Kamp, den 11.05.2026", 9, gap=14)
    s.p(
        "Hinweise: Die Niederschrift wird in zwei Ausfertigungen gefertigt. Der Auftragnehmer zeigt die Erledigung jedes Punktes in Textform an. Nach fruchtlosem Ablauf der Frist kann der Auftraggeber die Mängel auf Kosten des Auftragnehmers beseitigen lassen (§ 13 Abs. 5 VOB/B).",
        8.5,
    )
    s.p("Verteiler: AG Technik, AG Buchhaltung, AN, Bauleitung Büro Stahmer", 8.5)
    return Paper(
        "le-de-dach",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Wohnungsgenossenschaft Lindenkamp eG",
            project="Dachsanierung Häuser 14 bis 22, Am Kamp",
            project_code="LK-2025-118",
            signatory_name="Wiebke Reimers",
            signatory_title="Technische Leiterin",
            signature_date="2026-05-11",
            conditions=[
                "Kehlblech am Gaubenanschluss nicht verlötet",
                "Zwei gebrochene Firstziegel",
                "Dokumentation Blitzschutz fehlt",
            ],
        ),
    )


def proof_at() -> Paper:
    """An Austrian proof of services rendered."""
    data = typ(
        """
#grid(columns: (1fr, auto), [#text(19pt, fill: rgb("#205090"))[*bergseil* IT-Dienste] \\ Innrain 77b, 6020 Hallbrunn], [Leistungsbestätigung \\ Nr. LB-0339])
#v(10pt)
#table(columns: (4.5cm, 1fr), [Kunde], [Marktgemeinde Sankt Veitl], [Vorhaben], [Umstellung Gemeindeamt auf Thin Clients], [Projektnummer], [BS-24-051], [Abgerechneter Abschnitt], [Abschnitt 3: Rollout Bürgerservice], [Entgelt netto], [€ 8.470,00])
#v(6pt)
Im Jänner und Feber 2026 wurden 22 Arbeitsplätze getauscht, die Drucker neu eingebunden und die Bediensteten an zwei Vormittagen geschult. Das Ticketsystem zeigt mit Stand heute keine offenen Punkte.

Der Kunde bestätigt, dass die oben angeführten Leistungen vollständig und vertragsgemäß erbracht und von ihm übernommen wurden. Die Rechnung über den genannten Betrag kann gelegt werden.

#v(1cm)
Sankt Veitl, am 3. März 2026

«ink 211» #h(2cm) #rect(stroke: 1pt + rgb("#a22"), inset: 5pt)[#text(9pt, fill: rgb("#a22"))[Marktgemeinde Sankt Veitl \\ Bez. Hallbrunn-Land]]

Gottfried Stadlmayr, Amtsleiter
""",
        lang="de",
    )
    return Paper(
        "le-at-thin",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Marktgemeinde Sankt Veitl",
            project="Umstellung Gemeindeamt auf Thin Clients",
            project_code="BS-24-051",
            milestone="Abschnitt 3: Rollout Bürgerservice",
            signatory_name="Gottfried Stadlmayr",
            signatory_title="Amtsleiter",
            signature_date="2026-03-03",
            amount="8470.00 EUR",
        ),
    )


def partial_ch() -> Paper:
    """A Swiss acceptance of one part of the works; a scan."""
    s = Sheet("Times-Roman", 11, 60)
    s.p("Protokoll der Prüfung und Abnahme eines Werkteils", 15, True, gap=3)
    s.p("(SIA 118, Art. 157 ff.)", 9, gap=10)
    s.pairs(
        [
            ("Bauherrschaft", "Politische Gemeinde Oberwilen am See"),
            ("Unternehmer", "Zgraggen Holzbau AG"),
            ("Objekt", "Neubau Doppelkindergarten Rebacker"),
            ("Werkvertrag", "WV 214.1"),
            ("Werkteil", "Etappe 1, Holzelementbau"),
        ],
        110,
    )
    s.y -= 6
    s.p("Die gemeinsame Prüfung des Werkteils fand am 24. September 2026 statt.", gap=8)
    s.box("Es zeigen sich keine Mängel. Der Werkteil ist abgenommen.", True)
    s.box("Es zeigen sich unwesentliche Mängel gemäss Liste. Der Werkteil ist abgenommen.")
    s.box("Es zeigen sich wesentliche Mängel. Die Abnahme wird zurückgestellt.")
    s.p("Zur Zahlung freigegeben: CHF 142'650.00")
    s.y -= 12
    s.line(s.left, "Die Bauherrschaft: Regula Ammann, Bauvorsteherin", 230, 221)
    s.line(s.left + 270, "Der Unternehmer: Beat Zgraggen", 190, 222)
    s.y -= 62
    s.p("Oberwilen am See, 24.09.2026")
    return scanned(
        "le-ch-werkteil",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Politische Gemeinde Oberwilen am See",
            project="Neubau Doppelkindergarten Rebacker",
            project_code="WV 214.1",
            milestone="Etappe 1, Holzelementbau",
            signatory_name="Regula Ammann",
            signatory_title="Bauvorsteherin",
            signature_date="2026-09-24",
            amount="142650.00 CHF",
        ),
        Scanner(dpi=125, skew=0.7, noise=4, jpeg=40, seed=12),
    )


def refusal() -> Paper:
    """A letter that refuses acceptance."""
    data = typ(
        """
#align(right)[*Klinikum Auetal gGmbH* \\ Bau und Technik \\ Am Wehr 3, 34899 Auetal]
#v(1cm)
Lüftungsbau Kessener GmbH \\ Herrn Kessener \\ Gewerbering 12 \\ 34901 Brakenfeld
#v(.8cm)
#align(right)[Auetal, 17. Juni 2026]
*Raumlufttechnik OP 5 und 6, Auftrag KA-4400-19 \\ Ihr Abnahmeverlangen vom 2. Juni 2026*

Sehr geehrter Herr Kessener,

wir haben die Anlage am 15. Juni mit dem Sachverständigen geprüft. Der Schutzgrad im OP 6 wird nicht erreicht, die Schwebstofffilter der Zuluft sitzen nicht dicht. Das sind wesentliche Mängel.

Die Abnahme verweigern wir daher. Bitte beseitigen Sie die Mängel bis zum 10. Juli 2026 und zeigen Sie uns die Fertigstellung neu an. Eine Inbetriebnahme durch uns, auch zur Probe, ist bis dahin nicht als Billigung zu verstehen.

Mit freundlichen Grüßen

«ink 231»

Dr. Almut Hasenclever \\ Leiterin Bau und Technik
""",
        "Liberation Serif",
        "11pt",
        'paper: "a4", margin: 2.5cm',
        "de",
    )
    return Paper(
        "le-de-weigerung",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Klinikum Auetal gGmbH",
            project="Raumlufttechnik OP 5 und 6",
            project_code="KA-4400-19",
            signatory_name="Dr. Almut Hasenclever",
            signatory_title="Leiterin Bau und Technik",
            signature_date="2026-06-17",
        ),
    )


def booth() -> Paper:
    """A stand handed over, signed by the builder alone."""
    s = Sheet("Narrow", 11, 60)
    s.p("STANDÜBERGABE", 24, True, gap=0)
    s.p("Kontur & Kante Messebau, Halle 7", 12, gap=14)
    s.pairs(
        [
            ("Aussteller", "Veltmann Pumpen SE"),
            ("Messe / Projekt", "Hydrotec 2026, Stand 7-C14"),
            ("Auftrag", "KK 26/0888"),
            ("Übergabe am", "12.10.2026, 17:30 Uhr"),
        ],
        120,
        leader=True,
    )
    s.y -= 8
    for text in (
        "Boden gereinigt, Folie entfernt",
        "Strom und Wasser geprüft",
        "Medientechnik eingewiesen",
        "Schlüssel Kabine (2 Stück) übergeben",
    ):
        s.box(text, True, style="v")
    s.p("Der Aussteller übernimmt den Stand in einwandfreiem Zustand.")
    s.y -= 20
    s.line(s.left, "Übergeben: Jannik Sörgel, Bauleiter", 200, 241)
    s.line(s.left + 250, "Übernommen: Aussteller (Name, Unterschrift)", 220)
    return Paper(
        "le-de-messestand",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Veltmann Pumpen SE",
            project="Hydrotec 2026, Stand 7-C14",
            project_code="KK 26/0888",
            warnings=["partly_signed"],
        ),
    )


def draft() -> Paper:
    """A declaration of acceptance with ENTWURF across it."""
    s = Sheet("Helvetica", 10.5, 64)
    s.mark("ENTWURF")
    s.p("Abnahmeerklärung", 20, True, gap=12)
    s.p(
        "Projekt: Einführung Zeitwirtschaft, Vertrag ZW-5512\nAuftraggeber: Spedition Harmsen & Söhne GmbH\nMeilenstein: MS 4 Produktivsetzung",
        gap=12,
    )
    s.p(
        "Der Auftraggeber hat die Lieferungen zum Meilenstein MS 4 geprüft und erklärt die Abnahme. Der Festpreisanteil von 27.300,00 EUR wird zur Rechnungsstellung freigegeben.",
        gap=12,
    )
    s.p("Stand des Textes: 0.3 vom 19.08.2026, noch mit der Rechtsabteilung abzustimmen.", gap=20)
    s.line(s.left, "Ort, Datum", 160)
    s.line(s.left + 200, "Katrin Oltmanns, Personalleiterin", 240)
    return Paper(
        "le-de-entwurf",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Spedition Harmsen & Söhne GmbH",
            project="Einführung Zeitwirtschaft",
            project_code="ZW-5512",
            milestone="MS 4 Produktivsetzung",
            signatory_name="Katrin Oltmanns",
            signatory_title="Personalleiterin",
            amount="27300.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def supplement() -> Paper:
    """A supplement order as a form filled by machine."""
    s = Sheet("Helvetica", 10, 54)
    s.p("Nachtragsvereinbarung", 18, True, gap=10)
    for label, name, value in (
        ("Nachtrag Nr.", "nr", "N 07"),
        ("Bauherr", "bh", "Stiftung Alte Gerberei"),
        ("Bauvorhaben", "bv", "Umbau Gerberei zum Kulturhaus"),
        ("Hauptauftrag", "ha", "AG-1907"),
        ("Auftragnehmer", "an", "Elektro Ruschmeyer OHG"),
        ("Leistung", "le", "Zusätzliche Bühnenverteilung 63 A mit Zuleitung"),
        ("Nettosumme", "su", "+ 13.846,20 EUR"),
        ("Bauzeit", "bz", "unverändert"),
    ):
        s.at(s.left, s.y - 14, label)
        s.field(name, value, 170, s.y - 19, 320)
        s.y -= 25
    s.y -= 6
    s.p("Entscheidung des Bauherrn")
    for label, name, on in (
        ("Der Nachtrag wird wie angeboten beauftragt.", "ja", True),
        ("Der Nachtrag wird nicht beauftragt.", "nein", False),
    ):
        s.check(name, on, s.left, s.y - 16)
        s.at(s.left + 22, s.y - 13, label)
        s.y -= 22
    s.y -= 30
    s.line(s.left, "Unterschrift des Bauherrn", 200, 261, 20)
    s.at(330, s.y - 8, "Name")
    s.field("na", "Ottilie Brandis, Vorstand", 370, s.y - 13, 160)
    s.at(330, s.y - 33, "Datum")
    s.field("da", "08.07.2026", 370, s.y - 38, 90)
    return Paper(
        "le-de-nachtrag",
        "a",
        "form",
        s.done(),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Stiftung Alte Gerberei",
            project="Umbau Gerberei zum Kulturhaus",
            project_code="AG-1907",
            signatory_name="Ottilie Brandis",
            signatory_title="Vorstand",
            signature_date="2026-07-08",
            amount="13846.20 EUR",
            change_order_number="N 07",
        ),
    )


def hours() -> Paper:
    """Fitters' hours signed by the customer; a scan."""
    s = Sheet("Helvetica", 10, 48)
    s.p("Stundenlohnzettel Nr. 2291", 15, True, gap=3)
    s.p("Anlagenbau Feddersen, Husumer Chaussee 8", 9, gap=10)
    s.pairs(
        [
            ("Kunde", "Molkerei Osterkoog AG"),
            ("Baustelle / Projekt", "Umbau Abfüllung 2"),
            ("Auftrag", "F-6120"),
            ("Woche", "KW 38 (14.09. bis 18.09.2026)"),
        ],
        120,
    )
    s.table(
        [
            ["Name", "Mo", "Di", "Mi", "Do", "Fr", "Summe"],
            ["Petersen, Obermonteur", "9", "9", "9", "9", "6", "42"],
            ["Yildirim, Schweißer", "9", "9", "9", "8", "6", "41"],
            ["Gesamt", "", "", "", "", "", "83"],
        ],
        [170, 45, 45, 45, 45, 45, 60],
        10,
    )
    s.p("Die Stunden wurden wie aufgeführt geleistet und werden anerkannt.")
    s.y -= 14
    s.line(s.left, "Kunde (Unterschrift)", 190, 271)
    s.line(s.left + 230, "Name, Stellung, Datum", 260)
    s.hand(s.left + 234, s.y - 31, "Levke Thomsen, Betriebsing.  18.9.2026", 14)
    s.y -= 80
    s.line(s.left, "Feddersen, Petersen", 190, 272)
    return scanned(
        "le-de-stunden",
        s.done(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Molkerei Osterkoog AG",
            project="Umbau Abfüllung 2",
            project_code="F-6120",
            signatory_name="Levke Thomsen",
            signatory_title="Betriebsing.",
            signature_date="2026-09-18",
        ),
        Scanner(dpi=120, skew=-0.6, noise=5, jpeg=38, blur=0.7, seed=14),
    )


def mail_yes() -> Paper:
    """A mail that releases a deliverable."""
    data = typ(
        """
#text(8pt, fill: gray)[Seite 1 von 1 -- gedruckt von P. Kranich]
#v(4pt)
#table(columns: (2cm, 1fr), stroke: none, inset: 3pt, [Von:], [Imhof, Gesine], [An:], [Kranich, Pascal (Büro Kranich + Vey)], [Gesendet:], [Mittwoch, 22. April 2026 11:35], [Betreff:], [AW: Entwurfsplanung Feuerwache, Stand 15.04.])
#line(length: 100%)
Hallo Herr Kranich,

der Bauausschuss hat gestern getagt. Ich kann Ihnen mitteilen, dass die Stadt Wolkersdorf die Leistungsphase 3 freigibt. Wünsche gab es keine mehr, auch die Fahrradabstellplätze sind jetzt da, wo sie hinsollen.

Die dafür vereinbarten 63.215,80 € können Sie abrechnen (Vertrag Nr. 65.2-031, Neubau Feuerwache Ost).

Freundliche Grüße \\
Gesine Imhof \\
Sachgebietsleiterin Hochbau \\
Stadt Wolkersdorf
""",
        lang="de",
    )
    return Paper(
        "le-de-mail-lph",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Stadt Wolkersdorf",
            project="Neubau Feuerwache Ost",
            project_code="65.2-031",
            milestone="Leistungsphase 3",
            signatory_name="Gesine Imhof",
            signatory_title="Sachgebietsleiterin Hochbau",
            signature_date="2026-04-22",
            amount="63215.80 EUR",
        ),
    )


def mail_no() -> Paper:
    """A mail that refuses."""
    s = Sheet("Courier", 9.5, 52)
    s.p(
        "Von: Corinna Zahnd <c.zahnd@rheinlogis.example>\nDatum: 9. Februar 2026 um 14:02:51 MEZ\nAn: projekt@nordstern-daten.example\nKopie: einkauf@rheinlogis.example\nBetreff: Sprint-Review 11 / keine Abnahme",
        gap=14,
    )
    s.p("Sehr geehrte Damen und Herren,", gap=8)
    s.p(
        "nach dem Review von heute Vormittag halte ich für die Akten fest: Das Teilergebnis TE-11 (Tourenoptimierung) nehmen wir nicht ab. Die Rechenzeit liegt beim Vierfachen des Vereinbarten, und ein Drittel der Touren verletzt die Lenkzeiten.",
        gap=8,
    )
    s.p("Eine Vergütung für TE-11 wird damit nicht fällig.", gap=8)
    s.p("Mit freundlichem Gruß", gap=8)
    s.p(
        "Corinna Zahnd\nLeiterin Disposition\nRheinlogis GmbH\nProjekt: Dispo Neu (Bestellung 4500-71188)"
    )
    return Paper(
        "le-de-mail-nein",
        "a",
        "text",
        s.done(),
        truth(
            "email",
            "rejected",
            None,
            "de",
            client="Rheinlogis GmbH",
            project="Dispo Neu",
            milestone="TE-11 (Tourenoptimierung)",
            signatory_name="Corinna Zahnd",
            signatory_title="Leiterin Disposition",
            signature_date="2026-02-09",
            po_number="4500-71188",
        ),
    )


def service_note() -> Paper:
    """A Leistungsschein, which is a statement of work."""
    data = typ(
        """
= Leistungsschein 3
zum Rahmenvertrag vom 14. Januar 2025

*Auftraggeberin:* Sparkassenakademie Weserland \\
*Auftragnehmer:* Trautwein Lernmedien GmbH \\
*Projekt:* Lernpfade Wertpapier \\
*Kennung:* LS-003-WP

== 1 Gegenstand
Konzeption und Produktion von neun Lernmodulen mit je 40 Minuten Dauer, einschließlich Sprecher und Barrierefreiheit.

== 2 Termine und Vergütung
#table(columns: (1fr, auto, auto), [*Ergebnis*], [*Termin*], [*Vergütung*], [Drehbücher], [30.09.2026], [18.000,00 EUR], [Module 1 bis 5], [15.01.2027], [32.500,00 EUR], [Module 6 bis 9], [31.03.2027], [26.000,00 EUR], [*Gesamt*], [], [*76.500,00 EUR*])

== 3 Abnahme
Jedes Ergebnis wird schriftlich abgenommen. Die Auftraggeberin prüft binnen 15 Arbeitstagen. Schweigen gilt nicht als Abnahme.

== 4 Mitwirkung
Fachliche Auskünfte erteilt Frau Niemann. Änderungen an freigegebenen Drehbüchern werden gesondert vergütet.
""",
        "Liberation Serif",
        "11pt",
        lang="de",
    )
    return Paper(
        "le-de-leistungsschein",
        "a",
        "text",
        data,
        truth(
            "statement_of_work",
            None,
            None,
            "de",
            client="Sparkassenakademie Weserland",
            project="Lernpfade Wertpapier",
            project_code="LS-003-WP",
            amount="76500.00 EUR",
        ),
    )


def table_one() -> Paper:
    """A plan of milestones of which one is accepted with this sheet."""
    data = typ(
        """
#set page(flipped: true)
#grid(columns: (1fr, auto), [#text(15pt)[*Meilensteinblatt*] \\ Schallschutzgutachten Bahnhofsviertel], [Gutachterbüro Ohrmann \\ Akte 2026-0173])
#v(6pt)
Auftraggeberin: Entwicklungsgesellschaft Nordkai mbH
#table(columns: (auto, 1fr, auto, auto, auto), [*Nr.*], [*Meilenstein*], [*fällig*], [*Betrag*], [*Stand*],
[1], [Messkonzept], [16.02.2026], [3.900,00 €], [abgenommen am 20.02.2026 (Blatt 1)],
[2], [Messungen Tag und Nacht], [30.04.2026], [11.250,00 €], [mit diesem Blatt zur Abnahme],
[3], [Gutachten], [31.07.2026], [9.600,00 €], [in Arbeit])
Für Meilenstein 2 liegen die Messprotokolle in der Fassung vom 4. Mai 2026 vor.

#grid(columns: (1fr, 1fr), gutter: 1cm, [*Erklärung der Auftraggeberin:* \\ Meilenstein 2 ist abgenommen. Die Zahlung wird angewiesen. \\ «ink 281» \\ Malte Ingwersen, Prokurist \\ 06.05.2026], [*Gutachter:* \\ Messungen übergeben. \\ «ink 282» \\ Dipl.-Ing. Ohrmann \\ 05.05.2026])
""",
        lang="de",
        size="11pt",
    )
    return Paper(
        "le-de-meilensteinblatt",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Entwicklungsgesellschaft Nordkai mbH",
            project="Schallschutzgutachten Bahnhofsviertel",
            project_code="2026-0173",
            milestone="Messungen Tag und Nacht",
            signatory_name="Malte Ingwersen",
            signatory_title="Prokurist",
            signature_date="2026-05-06",
            amount="11250.00 EUR",
        ),
    )


def unticked() -> Paper:
    """Signed, but none of the boxes is ticked."""
    s = Sheet("Times-Roman", 11, 58)
    s.p("Protokoll Funktionsprüfung Sprinkleranlage", 15, True, gap=12)
    s.pairs(
        [
            ("Betreiberin", "Parkhaus Sandtor Betriebs-GmbH"),
            ("Errichter", "Brandschutz Welk"),
            ("Projekt", "Tiefgarage Sandtor, Abschnitt B"),
            ("Werkauftrag", "W-30551"),
        ],
        100,
    )
    s.table(
        [
            ["Prüfpunkt", "Soll", "Ist"],
            ["Förderdruck Pumpe 1", "8,5 bar", "8,6 bar"],
            ["Förderdruck Pumpe 2", "8,5 bar", "8,4 bar"],
            ["Alarmzeit Strömungsmelder", "< 60 s", "41 s"],
            ["Absperrung Ventilstation", "gesichert", "gesichert"],
        ],
        [220, 100, 100],
        10,
    )
    s.p("Ergebnis (Zutreffendes ankreuzen):", bold=True)
    for text in (
        "Abnahme erteilt",
        "Abnahme erteilt mit Auflagen: ................................................",
        "Abnahme nicht erteilt",
    ):
        s.box(text)
    s.y -= 12
    s.line(s.left, "Errichter: Torben Welk, 02.12.2026", 200, 291)
    s.line(s.left + 240, "Betreiberin: Sabine Kröger, Objektleiterin, 02.12.2026", 240, 292)
    return Paper(
        "le-de-sprinkler",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Parkhaus Sandtor Betriebs-GmbH",
            project="Tiefgarage Sandtor, Abschnitt B",
            project_code="W-30551",
            signatory_name="Sabine Kröger",
            signatory_title="Objektleiterin",
            signature_date="2026-12-02",
        ),
    )


def delivery_part() -> Paper:
    """A delivery note where a part is taken and a part is not."""
    data = typ(
        """
#grid(columns: (1fr, auto), [#text(17pt)[*LIEFERSCHEIN* 55.301]], [Möbelwerke Tannhof \\ Objektabteilung])
#line(length: 100%, stroke: 1.5pt)
#table(columns: (3.4cm, 1fr), stroke: none, inset: 3pt, [Empfänger], [Hochschule für Gestaltung Ilmenstedt], [Projekt], [Möblierung Bibliothek], [Bestellung], [HGI-B-2026-77], [Lieferung], [Los 2, Lesesaal], [Lieferdatum], [27.08.2026])
#table(columns: (auto, 1fr, auto, auto), [*Pos.*], [*Artikel*], [*geliefert*], [*übernommen*], [1], [Lesetisch Eiche 240 × 90], [12], [12], [2], [Stuhl Modell Falk, grau], [48], [46], [3], [Leuchte für Lesetisch], [24], [24])
Vermerk des Empfängers: #text(font: "Breip", size: 15pt, fill: rgb(25,35,120))[2 Stühle mit gebrochener Lehne zurückgewiesen, Ersatz erforderlich. Rest übernommen.]

#v(.8cm)
«ink 301» \\
Empfang bestätigt: Nora Quast, Bibliotheksleitung, 27.08.2026
""",
        lang="de",
        size="10.5pt",
    )
    return Paper(
        "le-de-lieferschein",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Hochschule für Gestaltung Ilmenstedt",
            project="Möblierung Bibliothek",
            milestone="Los 2, Lesesaal",
            signatory_name="Nora Quast",
            signatory_title="Bibliotheksleitung",
            signature_date="2026-08-27",
            po_number="HGI-B-2026-77",
            conditions=["2 Stühle mit gebrochener Lehne zurückgewiesen, Ersatz erforderlich"],
        ),
    )


def papers() -> Iterator[Paper]:
    """Fourteen papers."""
    for make in (
        roof,
        proof_at,
        partial_ch,
        refusal,
        booth,
        draft,
        supplement,
        hours,
        mail_yes,
        mail_no,
        service_note,
        table_one,
        unticked,
        delivery_part,
    ):
        yield make()
