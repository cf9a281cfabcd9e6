"""German, of Germany, Austria and Switzerland."""

from collections.abc import Iterator

from reportlab.lib import colors

from seventieth_hand.board import Ink, Paper, Pen, Scanner, press, scanned, truth
from seventieth_hand.slip import Slip, flat

AC = "acceptance_certificate"


def vob() -> Paper:
    b = Pen("Helvetica", 9.5)
    b.h("Niederschrift über die förmliche Abnahme", 15).p("gemäß § 12 Abs. 4 VOB/B")
    b.grid(
        [
            ["Auftraggeber", "Wohnungsgenossenschaft Lahnaue eG, Marburg"],
            ["Auftragnehmer", "Elektro Dornseif GmbH"],
            ["Bauvorhaben", "Neubau Haus Erlengrund"],
            ["Auftrags-Nr.", "LA-2025-114"],
            ["Leistung", "Los 7 Starkstromanlagen"],
            ["Schlussrechnungssumme (geprüft)", "184.302,77 €"],
        ],
        [1, 2],
        head=False,
    )
    b.p("Teilnehmer: Hr. Dornseif (AN), Fr. Wiegand (AG), Hr. Kalkbrenner (Bauleitung)").p(
        "Die Leistung wurde am 11.05.2026 besichtigt."
    )
    b.tick("Es wurden keine Mängel festgestellt.", "x").tick(
        "Es wurden die in der Anlage genannten Mängel festgestellt."
    ).gap(4)
    b.tick("Die Leistung wird abgenommen.", "x").tick("Die Abnahme wird verweigert.").gap(8)
    b.p(
        "Übergebene Unterlagen: Revisionspläne (2fach), Messprotokolle nach DIN VDE 0100-600, Bedienungsanleitungen, Konformitätserklärungen, Liste der Einstellwerte der Schutzschalter. Schlüssel für Zählerschränke: 6 Stück an Hausmeister Pohl."
    )
    b.p(
        "Hinweis: Wegen wesentlicher Mängel kann die Abnahme bis zur Beseitigung verweigert werden (§ 12 Abs. 3 VOB/B). Vorbehalte wegen bekannter Mängel sind in der Niederschrift zu vermerken.",
        8,
    )
    b.p(
        "Die Verjährungsfrist für Mängelansprüche endet am 11.05.2030. Vertragsstrafen werden nicht geltend gemacht.",
        gap=14,
    )
    b.cols(
        ["Marburg, 11.05.2026", Ink(201), "Katrin Wiegand", "Technische Leiterin (AG)"],
        ["Marburg, 11.05.2026", Ink(202), "Jörg Dornseif", "Geschäftsführer (AN)"],
    )
    return Paper(
        "ml-de-vob",
        "a",
        "text",
        b.pdf(foot="Formblatt 442/L   Seite %p"),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Wohnungsgenossenschaft Lahnaue eG",
            project="Neubau Haus Erlengrund",
            project_code="LA-2025-114",
            milestone="Los 7 Starkstromanlagen",
            signatory_name="Katrin Wiegand",
            signatory_title="Technische Leiterin",
            signature_date="2026-05-11",
            amount="184302.77 EUR",
        ),
    )


def rapport() -> Paper:
    b = Pen("Helvetica", 9)
    b.h("Leistungsrapport April 2026", 14).p(
        "Rhyfall Engineering AG, Schaffhausen | Mitarbeiterin: Nadja Bürgisser"
    )
    b.p(
        "Kundin: Kantonale Gebäudeversicherung Thurtal &nbsp; Projekt: Ablösung Schadensystem &nbsp; Mandat: RF-3307"
    )
    b.grid(
        [
            ["KW", "Tätigkeit", "Stunden", "Ansatz CHF", "Betrag CHF"],
            ["14", "Anforderungen Schätzwesen", "32.0", "185.00", "5'920.00"],
            ["15", "Schnittstelle Grundbuch", "40.0", "185.00", "7'400.00"],
            ["16", "Testfälle", "24.0", "185.00", "4'440.00"],
            ["17", "Schulung Schätzer", "16.0", "185.00", "2'960.00"],
            ["", "Total", "112.0", "", "20'720.00"],
        ],
        [0.5, 3, 1, 1, 1.2],
    )
    b.p(
        "Die Kundin bestätigt die Richtigkeit der aufgeführten Stunden und gibt sie zur Verrechnung frei.",
        gap=12,
    )
    b.ink(207).p("Reto Zgraggen, Leiter Schadendienst", gap=0).p("Frauenfeld, 4. Mai 2026")
    return Paper(
        "ml-de-rapport",
        "a",
        "text",
        b.pdf(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Kantonale Gebäudeversicherung Thurtal",
            project="Ablösung Schadensystem",
            project_code="RF-3307",
            signatory_name="Reto Zgraggen",
            signatory_title="Leiter Schadendienst",
            signature_date="2026-05-04",
            amount="20720.00 CHF",
        ),
    )


def mail() -> Paper:
    b = Pen("Helvetica", 10)
    b.kv(
        [
            ("Von:", "Sommerfeld, Anke &lt;anke.sommerfeld@hafenlogistik-priel.example&gt;"),
            ("Gesendet:", "Donnerstag, 19. Februar 2026 08:31"),
            ("An:", "Lennart Boysen"),
            ("Betreff:", "AW: Pflichtenheft fertig / P-5520"),
        ],
        0.15,
    )
    b.p("Moin Herr Boysen,").p(
        "das Pflichtenheft in der Fassung 1.3 haben wir gestern in der Runde durchgesprochen. Da ist aus unserer Sicht alles drin, was die Disposition braucht. Damit ist der Meilenstein &bdquo;Pflichtenheft&ldquo; von uns abgenommen.".replace(
            "&bdquo;", '"'
        ).replace("&ldquo;", '"')
    )
    b.p("Die 12.600 EUR können Sie berechnen, Bestellnummer ist 4711-0228.").p(
        "Viele Grüße von der Küste", gap=10
    ).p("Anke Sommerfeld<br/>Leitung IT<br/>Hafenlogistik Priel GmbH &amp; Co. KG")
    return Paper(
        "ml-de-moin",
        "a",
        "text",
        b.pdf(),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Hafenlogistik Priel GmbH & Co. KG",
            project_code="P-5520",
            milestone="Pflichtenheft",
            signatory_name="Anke Sommerfeld",
            signatory_title="Leitung IT",
            signature_date="2026-02-19",
            amount="12600.00 EUR",
            po_number="4711-0228",
        ),
    )


def nachtrag() -> Paper:
    body = r"""
#text(15pt)[Nachtragsvereinbarung Nr. 4]

zum Ingenieurvertrag vom 3. Juli 2025, Projekt *Kläranlage Oderbruch, 3. Reinigungsstufe*, Vertragsnummer KA-OB-17

Zwischen dem Zweckverband Abwasser Oderbruch (Auftraggeber) und der Planungsgesellschaft Wasserbau Finow mbH (Auftragnehmerin) wird vereinbart:

§ 1 #h(0.5em) Die Auftragnehmerin führt zusätzlich die hydraulische Nachrechnung des Zulaufs durch.

§ 2 #h(0.5em) Im Gegenzug entfällt die Variantenuntersuchung Tropfkörper.

§ 3 #h(0.5em)
#table(columns: (3fr, 1fr), [Mehrung Hydraulik], [\+ 14.200,00 €], [Minderung Tropfkörper], [− 17.950,00 €], [Änderung der Auftragssumme netto], [− 3.750,00 €])

§ 4 #h(0.5em) Termine bleiben unverändert.

§ 5 #h(0.5em) Die mit Schreiben vom 9. Februar angemeldete Mehrung für die Baugrunderkundung (2.300,00 €) wurde vom Auftraggeber abgelehnt und ist nicht Gegenstand dieser Vereinbarung.

§ 6 #h(0.5em) Im Übrigen gelten die Bestimmungen des Vertrages fort. Mündliche Nebenabreden bestehen nicht.

#grid(columns: (1fr, 1fr), row-gutter: 7pt, [Für den Auftraggeber], [Für die Auftragnehmerin], [«a»], [«b»], [Dietmar Ziesche, Verbandsvorsteher], [Dr. Swantje Raabe, Geschäftsführerin], [Wriezen, den 30. März 2026], [Eberswalde, den 25. März 2026])
"""
    return Paper(
        "ml-de-nachtrag",
        "a",
        "text",
        press(body, a=211, b=212),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Zweckverband Abwasser Oderbruch",
            project="Kläranlage Oderbruch, 3. Reinigungsstufe",
            project_code="KA-OB-17",
            signatory_name="Dietmar Ziesche",
            signatory_title="Verbandsvorsteher",
            signature_date="2026-03-30",
            amount="-3750.00 EUR",
            change_order_number="4",
        ),
    )


def austria() -> Paper:
    b = Pen("Times-Roman", 11.5, margin=75)
    b.p("<b>Stadtgemeinde Ybbsfelden</b><br/>Bauamt<br/>3300 Ybbsfelden, Hauptplatz 1").gap().p(
        "An die<br/>Kostolany &amp; Pichler Ziviltechniker OG<br/>Linz", gap=14
    ).p("Ybbsfelden, am 8. Jänner 2026").p(
        "<b>Betreff: Volksschule, Zubau Turnsaal, GZ 612/2025; Übernahme der Einreichplanung</b>"
    )
    b.p("Sehr geehrte Frau Dipl.-Ing. Pichler!").p(
        "Die von Ihnen am 18. Dezember übergebene Einreichplanung wurde vom Bausachverständigen geprüft und ist vollständig. Die Stadtgemeinde übernimmt sie hiermit ohne Beanstandung. Die Teilschlussrechnung über EUR 23.870,-- kann gelegt werden."
    ).p("Mit freundlichen Grüßen", gap=6).p("Für den Bürgermeister:", gap=2).ink(222).p(
        "Ing. Herwig Aigner, Bauamtsleiter"
    )
    return Paper(
        "ml-de-bauamt",
        "a",
        "text",
        b.pdf(),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Stadtgemeinde Ybbsfelden",
            project="Volksschule, Zubau Turnsaal",
            project_code="GZ 612/2025",
            milestone="Einreichplanung",
            signatory_name="Herwig Aigner",
            signatory_title="Bauamtsleiter",
            signature_date="2026-01-08",
            amount="23870.00 EUR",
        ),
    )


def handover() -> Paper:
    b = Pen("Courier", 10)
    b.h("ÜBERGABESCHEIN Nr. 88-1207", 14).p("Klima Vossberg KG - Kältetechnik - Hagen")
    b.p(
        "Kunde:     Metzgerei Stratmann e.K.<br/>Projekt:   Kühlraum 2, Verbundsatz<br/>Auftrag:   V-70931<br/>Festpreis: 9.480,00 EUR zzgl. MwSt.".replace(
            "     ", "&nbsp;" * 5
        )
        .replace("    ", "&nbsp;" * 4)
        .replace("   ", "&nbsp;" * 3)
    )
    b.p(
        "Anlage gefüllt, Dichtheit geprüft, Regler eingestellt, Bediener eingewiesen, Unterlagen ausgehändigt."
    ).p("Anlage ordnungsgemäß übernommen:", gap=4).ink(5, "B Stratmann", face="Breip").p(
        "Berthold Stratmann, Inhaber"
    ).p("Hagen, 23.4.26")

    def stamp(c):  # type: ignore[no-untyped-def]
        c.saveState()
        c.translate(420, 480)
        c.rotate(-9)
        c.setLineWidth(2)
        c.rect(-75, -22, 150, 44)
        c.setFont("Helvetica-Bold", 10)
        c.drawCentredString(0, 4, "Metzgerei Stratmann")
        c.drawCentredString(0, -11, "58095 Hagen")
        c.restoreState()

    page = b.pdf(draw=stamp)
    return Paper(
        "ml-de-uebergabe",
        "a",
        "scan",
        scanned(page, Scanner(dpi=100, skew=-1.4, noise=4, jpeg=40, seed=21)),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Metzgerei Stratmann e.K.",
            project="Kühlraum 2, Verbundsatz",
            project_code="V-70931",
            signatory_name="Berthold Stratmann",
            signatory_title="Inhaber",
            signature_date="2026-04-23",
            amount="9480.00 EUR",
        ),
        page,
    )


def reserve() -> Paper:
    b = Pen("Helvetica", 10, colors.Color(0.4, 0, 0))
    b.h("Abnahmeerklärung").kv(
        [
            ("Besteller", "Klinikverbund Saaletal gGmbH"),
            ("Lieferant", "Nephelai Cloud Services GmbH"),
            ("Vorhaben", "Rechenzentrumsumzug"),
            ("Vertrag", "NCS-44-2025"),
            ("Meilenstein", "M5 Umzug Standort Süd"),
            ("Vergütung", "66.000,00 EUR"),
        ]
    )
    b.p(
        "Am 24. und 25. März wurden 212 von 212 Servern am neuen Ort in Betrieb genommen. Die Lasttests der Fachabteilungen Radiologie und Labor verliefen ohne Befund; die zunächst abgelehnte Brandschottung in Achse 7 ist nachgebessert und vom Sachverständigen freigegeben."
    )
    b.p("Der Besteller nimmt den Meilenstein unter dem Vorbehalt ab, dass bis zum 15.04.2026").p(
        "&nbsp;&nbsp;1. die Notstromprüfung im Beisein des TÜV wiederholt wird,"
    ).p("&nbsp;&nbsp;2. die Verkabelungspläne für Raum S-014 nachgereicht werden.").p(
        "Die Rechnung darf gestellt werden.", gap=16
    ).p("gez. Friederike Amthor", gap=0).p("Bereichsleiterin Infrastruktur").p(
        "Jena, den 26.03.2026"
    )
    return Paper(
        "ml-de-vorbehalt",
        "a",
        "text",
        b.pdf(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Klinikverbund Saaletal gGmbH",
            project="Rechenzentrumsumzug",
            project_code="NCS-44-2025",
            milestone="M5 Umzug Standort Süd",
            signatory_name="Friederike Amthor",
            signatory_title="Bereichsleiterin Infrastruktur",
            signature_date="2026-03-26",
            amount="66000.00 EUR",
            conditions=[
                "die Notstromprüfung im Beisein des TÜV wiederholt wird",
                "die Verkabelungspläne für Raum S-014 nachgereicht werden",
            ],
        ),
    )


def flat_form() -> Paper:
    """A form that was filled and printed flat."""
    s = Slip("Abnahmebogen für Gutachten und Konzepte")
    s.text("Vom Auftraggeber auszufüllen. Zutreffendes ankreuzen.")
    s.field("Auftraggeber", "ag", "Landkreis Elbtal-Nord").field(
        "Projekt", "pr", "Radverkehrskonzept 2035"
    ).field("Auftragsnummer", "nr", "ELN-VK-09").field(
        "Meilenstein", "mi", "Zwischenbericht"
    ).field("Honoraranteil", "ho", "15.400,00 EUR")
    s.check("abgenommen", "a").check("abgenommen mit Auflagen", "b", True).check(
        "nicht abgenommen", "c"
    )
    s.field("Auflagen", "auf", "Unfallkarten 2021 bis 2024 ergänzen", high=20).field(
        "Name", "na", "Gesine Pohlmann"
    ).field("Funktion", "fu", "Sachgebietsleiterin Mobilität").field("Datum", "da", "17.06.2026")
    s.text("Unterschrift:").ink(233)
    return Paper(
        "ml-de-bogen",
        "a",
        "form",
        flat(s.pdf()),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Landkreis Elbtal-Nord",
            project="Radverkehrskonzept 2035",
            project_code="ELN-VK-09",
            milestone="Zwischenbericht",
            signatory_name="Gesine Pohlmann",
            signatory_title="Sachgebietsleiterin Mobilität",
            signature_date="2026-06-17",
            amount="15400.00 EUR",
            conditions=["Unfallkarten 2021 bis 2024 ergänzen"],
        ),
    )


def refusal() -> Paper:
    body = r"""
Brauhaus Thönes AG \ Technik und Einkauf \ Mönchengladbach

Einschreiben \ Tankbau Ehrenfried GmbH

4. Mai 2026

*Auftrag 30-5561, Drucktanks ZKT 9 bis 12 -- Verweigerung der Abnahme*

Sehr geehrter Herr Ehrenfried,

Ihrer Aufforderung vom 21. April, die vier Tanks abzunehmen, können wir nicht nachkommen. Bei der Druckprobe am 29. April fiel der Druck in ZKT 11 binnen einer Stunde um 0,4 bar. Die Schweißnähte am Mannloch von ZKT 9 sind nicht gebeizt. Wesentliche Mängel dieser Art berechtigen uns nach § 640 BGB, die Abnahme zu verweigern, was wir hiermit tun.

Zur Beseitigung setzen wir eine Frist bis zum 29. Mai 2026. Die Abnahmerate von 47.500,00 € bleibt bis dahin einbehalten.

Hochachtungsvoll

«a»

ppa. Ruprecht Thönes, Technischer Direktor
"""
    return Paper(
        "ml-de-verweigert",
        "a",
        "text",
        press(body, size=11, a=241),
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Brauhaus Thönes AG",
            project="Drucktanks ZKT 9 bis 12",
            project_code="30-5561",
            signatory_name="Ruprecht Thönes",
            signatory_title="Technischer Direktor",
            signature_date="2026-05-04",
            amount="47500.00 EUR",
        ),
    )


def crossed() -> Paper:
    b = Pen("Helvetica", 10)
    b.h("Änderungsantrag ÄA-12", 15).p(
        "Projekt: Leitstand Tunnel Gubrist West &nbsp;&nbsp; Projekt-Nr. 2203-T"
    ).p("Antragsteller: Signalwerk Uster AG &nbsp;&nbsp; Bauherrschaft: Strassenkonsortium Limmat")
    b.grid(
        [
            ["Gegenstand", "Zeit", "Kosten exkl. MWST"],
            ["Zweite Bedienstation im Portal Ost", "+ 6 Wochen", "CHF 58'300.00"],
        ],
        [3, 1, 1.5],
    ).p("<b>Entscheid der Bauherrschaft</b>")
    b.cols([b.box("genehmigt")], [b.box("zurückgestellt")], [b.box("abgelehnt", "x")]).p(
        "Begründung: Die Redundanz ist mit der mobilen Station bereits gegeben.", gap=14
    ).ink(245).p("Ursina Caflisch, Oberbauleiterin").p("Zürich, 02.03.2026")
    return Paper(
        "ml-de-antrag",
        "a",
        "text",
        b.pdf(),
        truth(
            "change_order",
            "rejected",
            True,
            "de",
            client="Strassenkonsortium Limmat",
            project="Leitstand Tunnel Gubrist West",
            project_code="2203-T",
            signatory_name="Ursina Caflisch",
            signatory_title="Oberbauleiterin",
            signature_date="2026-03-02",
            amount="58300.00 CHF",
            change_order_number="ÄA-12",
        ),
    )


def unsigned() -> Paper:
    body = r"""
#align(center)[#text(14pt)[Bestätigung der Leistungserbringung]]

Wir, die Verlagsgruppe Ostertag GmbH, bestätigen der Typoskript Medienservice GbR, dass die Leistung

#align(center)[_Satz und Umbruch Schulatlas, Lieferung 3 (Auftrag TM 1904)_]

vollständig und mangelfrei erbracht wurde. Die Leistung wird abgenommen. Vereinbarte Vergütung: 7.350,00 EUR.

#v(1.5cm)
#ln() #h(1cm) #ln() \
Ort, Datum #h(4.5cm) Unterschrift \
#h(6.2cm) Isolde Marquardt, Herstellungsleitung
"""
    return Paper(
        "ml-de-leer",
        "a",
        "text",
        press(body, font="New Computer Modern", size=11),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Verlagsgruppe Ostertag GmbH",
            project="Satz und Umbruch Schulatlas",
            project_code="TM 1904",
            milestone="Lieferung 3",
            signatory_name="Isolde Marquardt",
            signatory_title="Herstellungsleitung",
            amount="7350.00 EUR",
        ),
    )


def void() -> Paper:
    b = Pen("Times-Roman", 11)
    b.h("Protokoll der Werksabnahme (FAT)", 16).kv(
        [
            ("Kunde", "Papierfabrik Illerwinkel AG"),
            ("Hersteller", "Rottmann Walzentechnik GmbH"),
            ("Kommission", "RW-8816"),
            ("Projekt", "Umroller 2"),
            ("Meilenstein", "Werksabnahme"),
            ("Abnahmerate", "92.000,00 EUR"),
        ]
    )
    b.p(
        "Alle Prüfpunkte 1 bis 34 bestanden. Die Werksabnahme ist erfolgt, der Kunde gibt die Maschine zum Versand frei.",
        gap=14,
    )
    b.cols(
        ["Kunde", Ink(251), "Hans-Peter Gschwend, Werkleiter", "Kempten, 12.02.2026"],
        ["Hersteller", Ink(252), "Olaf Rottmann", "12.02.2026"],
    )
    return Paper(
        "ml-de-storno",
        "a",
        "text",
        b.pdf(
            mark="UNGÜLTIG",
            top="STORNIERT am 13.02.2026 - falscher Prüfplan. Es gilt allein das Protokoll der Wiederholung.",
        ),
        truth(
            AC,
            "undecided",
            True,
            "de",
            client="Papierfabrik Illerwinkel AG",
            project="Umroller 2",
            project_code="RW-8816",
            milestone="Werksabnahme",
            signatory_name="Hans-Peter Gschwend",
            signatory_title="Werkleiter",
            signature_date="2026-02-12",
            amount="92000.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def vendor_only() -> Paper:
    b = Pen("Helvetica", 9.5)
    b.h("Stundennachweis KW 22/2026", 13).p(
        "Auftragnehmer: Interim Partner Hansa GmbH, Berater: Matthis Ohlendorf"
    ).p(
        "Kunde: Spedition Wulfhorst SE &nbsp; Projekt: SAP-Rollout Polen &nbsp; Projektnummer: IPH-0613"
    )
    b.grid(
        [
            ["Datum", "Tätigkeit", "h"],
            ["26.05.", "Workshop Lager", "8,0"],
            ["27.05.", "Customizing", "9,5"],
            ["28.05.", "Customizing, Doku", "8,5"],
            ["29.05.", "Reise, Abstimmung", "6,0"],
            ["", "Summe", "32,0"],
        ],
        [1, 4, 0.7],
    )
    b.p("Vergütung: 32,0 h zu 140,00 EUR = 4.480,00 EUR").cols(
        ["Berater:", Ink(261), "M. Ohlendorf, 29.05.2026"],
        [
            "Geprüft und genehmigt (Kunde):",
            "<br/>......................................",
            "Silke Hartwig, Teilprojektleiterin",
        ],
    )
    return Paper(
        "ml-de-stunden",
        "a",
        "text",
        b.pdf(),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "de",
            client="Spedition Wulfhorst SE",
            project="SAP-Rollout Polen",
            project_code="IPH-0613",
            signatory_name="Silke Hartwig",
            signatory_title="Teilprojektleiterin",
            amount="4480.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def minutes() -> Paper:
    b = Pen("Times-Roman", 10.5)
    b.h("Aktennotiz Baubesprechung Nr. 31", 14).p(
        "Projekt: Umbau Stadtarchiv Weidengrün, Projekt-Nr. 0712 | Ort: Baustelle | Datum: 16.06.2026"
    ).p("Anwesend: Hr. Tietz (Stadt Weidengrün), Fr. Lobeck (Architektin), Hr. Unruh (Trockenbau)")
    for n, t in enumerate(
        [
            "Trockenbau: Decke im Lesesaal zu, Revisionsklappen fehlen noch.",
            "Die Abnahme des Gewerks wird für KW 28 angestrebt; Einladung folgt durch die Architektin.",
            "Rechnung Nr. 5 liegt bei der Prüfung.",
            "Nächste Besprechung: 30.06.2026, 9 Uhr.",
        ],
        1,
    ):
        b.p(f"31.{n} &nbsp; {t}")
    b.p("Aufgestellt: Lobeck. Einwände bitte binnen einer Woche. Verteiler: alle Teilnehmer.")
    return Paper(
        "ml-de-notiz",
        "a",
        "text",
        b.pdf(),
        truth(
            "other",
            None,
            None,
            "de",
            client="Stadt Weidengrün",
            project="Umbau Stadtarchiv Weidengrün",
            project_code="0712",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        vob,
        rapport,
        mail,
        nachtrag,
        austria,
        handover,
        reserve,
        flat_form,
        refusal,
        crossed,
        unsigned,
        void,
        vendor_only,
        minutes,
    ):
        yield make()
