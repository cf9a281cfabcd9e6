"""German papers: Germany, Austria, Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from sixty_first_hand.board import (
    Squiggle,
    across,
    foot,
    grid,
    ink,
    joined,
    p,
    picture,
    rl,
    rule,
    scanned,
    stamp,
    ticks,
    ty,
)

AC = "acceptance_certificate"


def bau() -> Paper:
    """Förmliche Bauabnahme mit Mängelliste."""
    data = ty(
        r"""
#align(center)[#text(15pt)[Abnahmeprotokoll nach § 12 VOB/B]]
#v(6pt)
#table(columns: (1fr, 1fr), stroke: .5pt, inset: 5pt,
 [Auftraggeber:\ Wohnbaugenossenschaft Lindenhof eG], [Auftragnehmer:\ Strobl & Wehner Aufzugtechnik GmbH],
 [Bauvorhaben:\ Aufzugserneuerung Haus 12 bis 16], [Auftrags-Nr.:\ LH-2026-0417],
 [Abzunehmende Leistung:\ Los 2 – Kabinen und Türen], [Auftragssumme Los 2:\ 84.350,00 € netto])
Die Begehung fand am 11.06.2026 in Anwesenheit der Unterzeichner statt.

#chk() Die Leistung wird ohne Mängel abgenommen.

#chk(on: "x") Die Leistung wird abgenommen, vorbehaltlich der Beseitigung folgender Mängel bis 30.06.2026:

#table(columns: (24pt, 1fr), stroke: .4pt, inset: 5pt, [1], [Handlauf in Kabine Haus 14 locker], [2], [Notrufschild Haus 16 fehlt])
#chk() Die Abnahme wird verweigert.

#v(10pt)
#grid(columns: (1fr, 1fr), row-gutter: 4pt, [#pen(2)], [#pen(6)], [Dipl.-Ing. Jochen Bräutigam\ Technischer Leiter, für den Auftraggeber], [Ferdinand Strobl\ für den Auftragnehmer])
Ort, Datum: Erlangen, 11.06.2026
#v(8pt)
#set text(8.5pt)
*Hinweise.* Mit der Abnahme geht die Gefahr auf den Auftraggeber über. Die Verjährungsfrist für Mängelansprüche beginnt am Tag nach der Abnahme und dauert vier Jahre. Übergeben wurden: Prüfbuch, Bescheinigung der zugelassenen Überwachungsstelle, 12 Schlüssel, Wartungsanweisung. Vertragsstrafe wurde nicht vorbehalten. Abgenommen wurden bereits: Los 1 (Schachtgerüst) am 03.03.2026; Los 3 (Notruf und Fernüberwachung) folgt.

*Verteiler:* Auftraggeber, Auftragnehmer, Bauleitung Ing.-Büro Fromm, Hausverwaltung
""",
        lang="de",
    )
    return Paper(
        "mc-de-vob-lose",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Wohnbaugenossenschaft Lindenhof eG",
            project="Aufzugserneuerung Haus 12 bis 16",
            project_code="LH-2026-0417",
            milestone="Los 2 – Kabinen und Türen",
            signatory_name="Jochen Bräutigam",
            signatory_title="Technischer Leiter",
            signature_date="2026-06-11",
            amount="84350.00 EUR",
            conditions=["Handlauf in Kabine Haus 14 locker", "Notrufschild Haus 16 fehlt"],
        ),
    )


def leistungsnachweis() -> Paper:
    """Ein Leistungsnachweis, von Hand unterschrieben, gescannt."""
    page = rl(
        p("Leistungsnachweis", 22, "Helvetica-Bold"),
        p("Kranich Netzwerktechnik, Inh. B. Kranich, Oldenburg", 10),
        rule(1.5),
        6,
        grid(
            [
                ["Kunde", "Molkerei Ammerland-Süd eG"],
                ["Einsatz", "Austausch der Kernswitche"],
                ["Auftrag", "KN 26-388"],
                ["Ihre Bestellung", "4711803"],
                ["Pauschale", "6.720,00 EUR"],
            ],
            (130, 330),
            12,
        ),
        4,
        "Ausgeführt am 02.05.2026 zwischen 20:00 und 03:30 Uhr: sechs Switche getauscht, Konfiguration übernommen, alle Hallen wieder am Netz.",
        6,
        "Der Kunde bestätigt die vollständige und mangelfreie Ausführung.",
        20,
        ink("H. Tjarks", "Kristi", 36),
        rule(0.6, "#000000", "55%"),
        "Hinrich Tjarks, IT-Administrator &nbsp;&nbsp; 03.05.2026",
        size=12,
    )
    return Paper(
        "mc-de-leistungsnachweis",
        "a",
        "scan",
        scanned(page, skew=0.5, seed=5, dpi=105),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Molkerei Ammerland-Süd eG",
            project="Austausch der Kernswitche",
            project_code="KN 26-388",
            signatory_name="Hinrich Tjarks",
            signatory_title="IT-Administrator",
            signature_date="2026-05-03",
            amount="6720.00 EUR",
            po_number="4711803",
        ),
        page,
    )


def schweiz() -> Paper:
    """Schweizer Brief, der eine Etappe abnimmt."""
    data = rl(
        p(
            "Gemeindeverwaltung Oberwilen<br/>Abteilung Tiefbau<br/>Dorfstrasse 8<br/>6318 Oberwilen",
            9,
        ),
        30,
        p(
            "Einschreiben<br/>Rutishauser Vermessung AG<br/>Bahnhofplatz 3<br/>6300 Zug",
            10,
            leftIndent=270,
        ),
        20,
        "Oberwilen, 27. Januar 2026",
        10,
        "<b>Werkleitungskataster, Auftrag 2025-TB-61: Abnahme der Etappe Nord</b>",
        6,
        "Sehr geehrter Herr Rutishauser",
        "Wir haben die am 12. Januar gelieferten Daten der Etappe Nord geprüft. Die Stichproben im Feld stimmten in allen vierzig Fällen überein. Die Etappe Nord ist damit abgenommen.",
        "Den Betrag von CHF 31'450.00 (ohne MWST) können Sie in Rechnung stellen. Über die Etappe Süd entscheiden wir nach deren Lieferung im Mai.",
        "Freundliche Grüsse",
        Squiggle(14),
        "Regula Zgraggen<br/>Leiterin Tiefbau",
        margin=64,
    )
    return Paper(
        "mc-ch-brief-etappe",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Gemeindeverwaltung Oberwilen",
            project="Werkleitungskataster",
            project_code="2025-TB-61",
            milestone="Etappe Nord",
            signatory_name="Regula Zgraggen",
            signatory_title="Leiterin Tiefbau",
            signature_date="2026-01-27",
            amount="31450.00 CHF",
        ),
    )


def kueche() -> Paper:
    """Österreich: unterschrieben, aber nichts angekreuzt."""
    data = rl(
        grid(
            [
                [
                    p("Tischlerei Obermoser", 15, "Times-Bold"),
                    p("Übergabe- und Abnahmeschein", 12, "Times-Roman", "r"),
                ]
            ],
            (240, 247),
            lines="under",
        ),
        "Kunde: Gasthof zur Alten Post, 6365 Kirchberg in Tirol",
        "Auftrag: Schankraum, Wandtäfelung und Stammtisch (Auftragsnummer 26/058)",
        "Teilrechnung bei Abnahme: € 9.480,–",
        8,
        "Zutreffendes bitte ankreuzen:",
        ticks(
            ("", "Ware und Montage in Ordnung übernommen"),
            (
                "",
                "Übernommen mit folgenden Beanstandungen: ................................................................",
            ),
            ("", "Übernahme verweigert"),
            font="Times-Roman",
        ),
        14,
        grid(
            [[Squiggle(8), "16. 4. 2026"], ["Notburga Hinterholzer", "Datum"]],
            (240, 200),
            10,
            "Times-Roman",
            "none",
        ),
        p(
            "Obermoser KG · FN 411872x · Gerichtsstand Kitzbühel. Mängel sind binnen 14 Tagen zu rügen.",
            7,
            "Times-Roman",
        ),
        font="Times-Roman",
        size=11,
    )
    return Paper(
        "mc-at-abnahmeschein",
        "a",
        "text",
        data,
        truth(
            AC,
            "undecided",
            True,
            "de",
            client="Gasthof zur Alten Post",
            project="Schankraum, Wandtäfelung und Stammtisch",
            project_code="26/058",
            signatory_name="Notburga Hinterholzer",
            signature_date="2026-04-16",
            amount="9480.00 EUR",
        ),
    )


def verweigert() -> Paper:
    """Brief, mit dem die Abnahme verweigert wird."""
    data = ty(
        r"""
#align(right)[*Klinikum Rosenau gGmbH*\ Zentraleinkauf · Am Stadtpark 40 · 07318 Saalfeld]
#v(20pt)
Medivox Spracherkennung AG\ Herrn Ole Kämmerer\ Postfach 1130\ 22303 Hamburg
#v(14pt)
#align(right)[Saalfeld, 3. Dezember 2026]
*Vertrag KR-V-2044, Arztbriefdiktat, Meilenstein „Pilot Chirurgie“ – keine Abnahme*

Sehr geehrter Herr Kämmerer,

Ihr Abnahmeverlangen vom 20. November haben wir erhalten. Nach drei Wochen Probebetrieb können wir dem nicht entsprechen: Die Erkennungsrate liegt bei 81 statt der zugesicherten 95 Prozent, und zweimal gingen Diktate verloren. Wir verweigern daher die Abnahme des Meilensteins „Pilot Chirurgie“ und halten die dafür vereinbarten 26.000,00 EUR zurück.

Bitte melden Sie sich, sobald die Fehler behoben sind; wir werden dann neu prüfen.

Mit freundlichen Grüßen
#v(2pt)
#pen(17)

Prof. Dr. Annegret Vollrath\ Ärztliche Direktorin
""",
        lang="de",
    )
    return Paper(
        "mc-de-verweigerung",
        "a",
        "text",
        data,
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Klinikum Rosenau gGmbH",
            project="Arztbriefdiktat",
            project_code="KR-V-2044",
            milestone="Pilot Chirurgie",
            signatory_name="Dr. Annegret Vollrath",
            signatory_title="Ärztliche Direktorin",
            signature_date="2026-12-03",
            amount="26000.00 EUR",
        ),
    )


def andere_stufe() -> Paper:
    """Das Blatt ist mit Stufe 3 überschrieben, abgenommen wird Stufe 2."""
    data = rl(
        p("Abnahmeformular Stufe 3 – Einführung", 16, "Helvetica-Bold"),
        grid(
            [
                ["Projekt", "Lagerverwaltung Neu (P-1907)"],
                ["Auftraggeber", "Haberkorn Gewürzmühlen GmbH, Regensburg"],
                ["Dienstleister", "Nordlicht Logistiksoftware GmbH"],
                ["Stand", "29.09.2026"],
            ],
            (110, 360),
            10,
            lines="under",
        ),
        "<b>Feststellung des Lenkungskreises</b>",
        "Die Stufe 3 wurde heute nicht behandelt, weil die Schulungen noch laufen; dieses Formular wurde nur mangels eines anderen verwendet. Abgenommen wird die <b>Stufe 2 – Datenübernahme</b>. Alle 61.204 Artikel wurden fehlerfrei übernommen. Zur Zahlung freigegeben werden die für Stufe 2 vereinbarten 18.900,00 €.",
        grid(
            [
                ["Stufe", "Inhalt", "Stand"],
                ["1 – Konzept", "Soll-Prozesse, Lagerplan", "abgenommen am 02.06.2026"],
                ["2 – Datenübernahme", "Artikel, Lieferanten, Bestände", "heute abgenommen"],
                ["3 – Einführung", "Schulung, Parallelbetrieb", "offen"],
            ],
            (130, 190, 150),
            9,
            shade="#e9eef2",
        ),
        p(
            "Teilnehmer: K. Haberkorn, B. Wiesinger (Lager), T. Aalders (Nordlicht). Protokoll: T. Aalders.",
            8,
        ),
        20,
        grid(
            [
                ["Unterschrift Auftraggeber", Squiggle(21)],
                ["Name", "Korbinian Haberkorn"],
                ["Funktion", "Geschäftsführer"],
                ["Datum", "29.09.2026"],
            ],
            (150, 200),
            10,
        ),
    )
    return Paper(
        "mc-de-andere-stufe",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Haberkorn Gewürzmühlen GmbH",
            project="Lagerverwaltung Neu",
            project_code="P-1907",
            milestone="Stufe 2 – Datenübernahme",
            signatory_name="Korbinian Haberkorn",
            signatory_title="Geschäftsführer",
            signature_date="2026-09-29",
            amount="18900.00 EUR",
        ),
    )


def entwurf() -> Paper:
    """Ein Entwurf mit Wasserzeichen."""
    data = rl(
        p("Abnahmeerklärung", 18, "Times-Bold", "c"),
        rule(),
        "Die <b>Stadtwerke Brunnenthal AöR</b> erklärt gegenüber der Ingenieurgemeinschaft Tauber + Rehm die Abnahme der Leistungsphase 5 (Ausführungsplanung) für das Vorhaben <b>Hochbehälter Galgenberg</b>, Vertrag IG-77/25.",
        "Das anteilige Honorar der Leistungsphase 5 beträgt 47.118,60 EUR.",
        "Mit der Abnahme beginnt die Verjährungsfrist für Mängelansprüche.",
        40,
        grid(
            [
                ["Brunnenthal, den", "____________________"],
                ["Unterschrift", "____________________"],
                ["", "Wiebke Sandrock, Vorständin"],
            ],
            (120, 240),
            11,
            "Times-Roman",
            "none",
        ),
        font="Times-Roman",
        size=12,
        over=[across("ENTWURF", 100), foot("Fassung 0.3, nicht zur Unterschrift bestimmt")],
    )
    return Paper(
        "mc-de-entwurf",
        "a",
        "text",
        data,
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Stadtwerke Brunnenthal AöR",
            project="Hochbehälter Galgenberg",
            project_code="IG-77/25",
            milestone="Leistungsphase 5 (Ausführungsplanung)",
            signatory_name="Wiebke Sandrock",
            signatory_title="Vorständin",
            amount="47118.60 EUR",
            warnings=["draft_or_void"],
        ),
    )


def gemischt() -> Paper:
    """Anschreiben mit Text, dahinter die gescannte Abnahme."""
    cover = rl(
        "Kirchhoff Orgelbau OHG, Werkstatt Ettal",
        rule(),
        "Sehr geehrte Frau Lechner,",
        "anbei die von Ihnen unterschriebene Abnahme der Orgelreinigung, wie besprochen als Kopie für Ihre Akten.",
        "Mit besten Grüßen<br/>Vitus Kirchhoff",
        size=11,
    )
    page = rl(
        p("Werkabnahme", 24, "Times-Bold", "c"),
        10,
        grid(
            [
                ["Bauherrin", "Pfarrkirchenstiftung St. Korbinian"],
                ["Werk", "Ausreinigung der Hauptorgel"],
                ["Auftrag Nr.", "O-318"],
                ["Abschnitt", "II (Pfeifenwerk)"],
                ["Werklohn", "22.640,00 EUR"],
            ],
            (130, 330),
            14,
            "Times-Roman",
            "none",
        ),
        "Das Werk wurde heute gespielt und gehört. Es wird ohne Beanstandung abgenommen.",
        20,
        ink("Maria Lechner", "Kristi", 40),
        "Maria Lechner, Kirchenpflegerin",
        "Ettal, den 8. Oktober 2026",
        size=14,
        font="Times-Roman",
        over=[stamp(["Pfarrkirchenstiftung", "St. Korbinian"], 330, 270, -6, "#333377", 13)],
    )
    data = joined(cover, picture(page, Scanner(dpi=90, jpeg=35, noise=3, skew=-0.7, seed=4), 440))
    return Paper(
        "mc-de-orgel-gemischt",
        "a",
        "mixed",
        data,
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Pfarrkirchenstiftung St. Korbinian",
            project="Ausreinigung der Hauptorgel",
            project_code="O-318",
            milestone="II (Pfeifenwerk)",
            signatory_name="Maria Lechner",
            signatory_title="Kirchenpflegerin",
            signature_date="2026-10-08",
            amount="22640.00 EUR",
        ),
        joined(cover, page),
    )


def freigabe() -> Paper:
    """Konzeptfreigabe einer Ausstellung mit Auflagen."""
    data = ty(
        r"""
#text(9pt)[Schauwerk Ausstellungsbau · Graz]
#v(4pt)
#text(19pt)[Konzeptfreigabe]
#line(length: 100%)
#grid(columns: (1fr, 1fr), gutter: 14pt,
[ *Museum* \ Salzmuseum Hallstetten

*Ausstellung* \ Weißes Gold, Saal 1–4

*Projektkürzel* \ SMH-WG

*Phase* \ Feinkonzept

*Honorar der Phase* \ EUR 13.800,00 ],
[ Wir geben das Feinkonzept in der Fassung vom 9. März 2026 frei und nehmen die Phase ab. Die Freigabe gilt unter folgenden Auflagen:

a) Saal 3 erhält einen zweiten Fluchtweg

b) alle Texttafeln werden auch auf Tschechisch gesetzt

Der Bau der Vitrinen kann begonnen werden.])
#v(20pt)
/s/ Mag. Leopold Aigner, Direktor, am zwanzigsten März zweitausendsechsundzwanzig
""",
        lang="de",
    )
    return Paper(
        "mc-at-konzeptfreigabe",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Salzmuseum Hallstetten",
            project="Weißes Gold, Saal 1–4",
            project_code="SMH-WG",
            milestone="Feinkonzept",
            signatory_name="Leopold Aigner",
            signatory_title="Direktor",
            signature_date="2026-03-20",
            amount="13800.00 EUR",
            conditions=[
                "Saal 3 erhält einen zweiten Fluchtweg",
                "alle Texttafeln werden auch auf Tschechisch gesetzt",
            ],
        ),
    )


def nachtrag() -> Paper:
    """Ein genehmigter Nachtrag."""
    data = rl(
        p("Nachtragsvereinbarung Nr. N-03", 15, "Helvetica-Bold"),
        "zum Vertrag 2026/118 „Sanierung Freibad Egelsee“",
        grid(
            [
                ["Auftraggeberin", "Marktgemeinde Egelsee"],
                ["Auftragnehmerin", "Poolbau Sattler GmbH &amp; Co. KG"],
            ],
            (130, 340),
            10,
            lines="none",
        ),
        grid(
            [
                ["Pos.", "Leistung", "Betrag"],
                ["1", "Zusätzliche Abdichtung Kinderbecken", "+ 7.940,00 €"],
                ["2", "Entfall Sprungturm-Anstrich", "– 2.115,00 €"],
                ["", "<b>Nachtragssumme netto</b>", "<b>+ 5.825,00 €</b>"],
            ],
            (40, 310, 120),
            10,
            shade="#eeeeee",
        ),
        "Vertragssumme bisher: 412.600,00 €. Vertragssumme neu: 418.425,00 €. Die Ausführungsfrist verlängert sich um vier Werktage. Preisgrundlage ist die Urkalkulation vom November 2025; Zuschläge wie im Hauptvertrag. Frühere Nachträge: N-01 beauftragt, N-02 zurückgezogen.",
        "Der Nachtrag wurde vom Bauausschuss gebilligt und wird hiermit beauftragt.",
        20,
        grid(
            [
                [Squiggle(3), Squiggle(10)],
                ["Egelsee, 22.05.2026", "Ansbach, 20.05.2026"],
                ["Alois Preißinger, Erster Bürgermeister", "Sonja Sattler, Prokuristin"],
            ],
            (240, 230),
            10,
            lines="none",
        ),
    )
    return Paper(
        "mc-de-nachtrag",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Marktgemeinde Egelsee",
            project="Sanierung Freibad Egelsee",
            project_code="2026/118",
            signatory_name="Alois Preißinger",
            signatory_title="Erster Bürgermeister",
            signature_date="2026-05-22",
            amount="5825.00 EUR",
            change_order_number="N-03",
        ),
    )


def stunden() -> Paper:
    """Stundenzettel ohne Unterschrift des Kunden, gescannt."""
    page = rl(
        p("Stundenzettel KW 37/2026", 18, "Courier-Bold"),
        rule(),
        "Mitarbeiter: Bekir Toprak",
        "Einsatzfirma: Rheinschleifen Maschinenbau AG",
        "Projekt: Retrofit Presse 4 / Auftrag ZA-9071",
        grid(
            [
                ["Tag", "von", "bis", "Std."],
                ["Mo", "06:00", "14:30", "8,0"],
                ["Di", "06:00", "14:30", "8,0"],
                ["Mi", "06:00", "16:00", "9,5"],
                ["Do", "frei", "", ""],
                ["Fr", "06:00", "12:00", "6,0"],
                ["Summe", "", "", "31,5"],
            ],
            (80, 80, 80, 80),
            12,
            "Courier",
        ),
        10,
        "Unterschrift Mitarbeiter:",
        ink("B. Toprak", "Breip", 26),
        10,
        "Unterschrift Einsatzfirma: ______________________",
        "(Werkstattleiter Egon Küppers)",
        "Datum: ______________",
        size=12,
        font="Courier",
    )
    return Paper(
        "mc-de-stundenzettel",
        "a",
        "scan",
        scanned(page, skew=-1.6, seed=13, dpi=100, contrast=0.8),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "de",
            client="Rheinschleifen Maschinenbau AG",
            project="Retrofit Presse 4",
            project_code="ZA-9071",
            signatory_name="Egon Küppers",
            signatory_title="Werkstattleiter",
            warnings=["partly_signed"],
        ),
        page,
    )


def mail_ja() -> Paper:
    """Kurze Mail mit Freigabe."""
    data = rl(
        p(
            "Von: Svenja Hüls [s.huels@dattelner-bote.example]<br/>Gesendet: Freitag, 13. Februar 2026 11:52<br/>An: Redaktionssysteme Voss<br/>Betreff: AW: Abnahme Paket „Anzeigenannahme“, Projekt Umzug CMS",
            9,
        ),
        rule(),
        "Hallo Herr Voss,",
        "die Anzeigenabteilung hat gestern den ganzen Tag ohne Störung mit der neuen Maske gearbeitet. Das Paket „Anzeigenannahme“ ist von uns abgenommen. Bitte stellen Sie die 8.260,00 € unter Ihrer Projektnummer RV-0630 in Rechnung.",
        "Schönes Wochenende<br/>Svenja Hüls",
        p("Verlagsleitung | Dattelner Bote Verlags-GmbH", 8),
        size=10.5,
    )
    return Paper(
        "mc-de-mail-ja",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Dattelner Bote Verlags-GmbH",
            project="Umzug CMS",
            project_code="RV-0630",
            milestone="Anzeigenannahme",
            signatory_name="Svenja Hüls",
            signatory_title="Verlagsleitung",
            signature_date="2026-02-13",
            amount="8260.00 EUR",
        ),
    )


def mail_nein() -> Paper:
    """Mail, die ein Gutachten zurückweist."""
    data = ty(
        r"""
#set text(font: "Libertinus Serif")
#rect(width: 100%, fill: luma(235), inset: 8pt)[
*Gutachten Altlasten Ziegeleiweg – Rückgabe*\
Tilmann Ohnesorg \<ohnesorg\@kreisbau-wesenitz.example\>\
an Büro Geoterra, Kopie: Rechtsamt · 07.07.2026, 15:20]

Sehr geehrte Frau Dr. Pahl,

Ihr Gutachten (Auftrag KB-506, Meilenstein Endbericht) haben wir geprüft. So können wir es nicht abnehmen. Es fehlen die Proben aus den Feldern 6 bis 9, und die Grenzwerte sind die der alten Verordnung. Den Endbericht weisen wir hiermit zurück und bitten um Neuvorlage.

Die Schlussrate bleibt bis dahin gesperrt.

i. A. Tilmann Ohnesorg\
Projektleiter, Kreisbau Wesenitz GmbH
""",
        lang="de",
    )
    return Paper(
        "mc-de-mail-nein",
        "a",
        "text",
        data,
        truth(
            "email",
            "rejected",
            None,
            "de",
            client="Kreisbau Wesenitz GmbH",
            project="Gutachten Altlasten Ziegeleiweg",
            project_code="KB-506",
            milestone="Endbericht",
            signatory_name="Tilmann Ohnesorg",
            signatory_title="Projektleiter",
            signature_date="2026-07-07",
        ),
    )


def leistungsschein() -> Paper:
    """Ein Leistungsschein (SOW) mit Festpreis, ohne Unterschriften."""
    data = rl(
        p("Leistungsbeschreibung und Festpreisangebot", 14, "Helvetica-Bold"),
        "Auftraggeberin: Tierklinik am Ried AG, Altstätten SG<br/>Anbieterin: Bitfalter Informatik, Heerbrugg<br/>Vorhaben: Praxisverwaltung in der Cloud<br/>Leistungsschein LS-14",
        "<b>1 Gegenstand.</b> Die Anbieterin richtet die Praxisverwaltung ein, übernimmt die Patientendaten und schult das Personal.",
        "<b>2 Vorgehen.</b> Einrichtung im März, Datenübernahme im April, Schulung im Mai 2026.",
        "<b>3 Preise.</b>",
        grid(
            [
                ["Einrichtung", "CHF 6'500.00"],
                ["Datenübernahme", "CHF 9'200.00"],
                ["Schulung", "CHF 3'100.00"],
                ["<b>Gesamtpreis</b>", "<b>CHF 18'800.00</b>"],
            ],
            (200, 120),
        ),
        "<b>4 Abnahme.</b> Jede Leistung wird nach Fertigstellung mit einem eigenen Protokoll abgenommen.",
        "<b>5 Mitwirkung.</b> Die Auftraggeberin stellt Testpatienten bereit.",
    )
    return Paper(
        "mc-ch-leistungsschein",
        "a",
        "text",
        data,
        truth(
            "statement_of_work",
            None,
            None,
            "de",
            client="Tierklinik am Ried AG",
            project="Praxisverwaltung in der Cloud",
            project_code="LS-14",
            amount="18800.00 CHF",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        bau,
        leistungsnachweis,
        schweiz,
        kueche,
        verweigert,
        andere_stufe,
        entwurf,
        gemischt,
        freigabe,
        nachtrag,
        stunden,
        mail_ja,
        mail_nein,
        leistungsschein,
    ):
        yield make()
