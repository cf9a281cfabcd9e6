"""German papers from Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, scanned, text, typ


def vob_clean() -> Paper:
    """Förmliche Abnahme ohne Mängel."""
    pdf = typ(r"""
#set page(margin: (x: 2.2cm, y: 1.8cm))
#set text(font: "Liberation Sans", size: 10pt, lang: "de")
#text(15pt)[*Abnahmeniederschrift*] #h(1fr) nach § 12 Abs. 4 VOB/B
#line(length: 100%, stroke: 1pt)
#table(columns: (4.2cm, 1fr), stroke: .4pt, inset: 5pt,
[Bauvorhaben], [Kita Sonnenhang, Neubau Außenanlagen], [Bauherr / AG], [Gemeinde Wiesenfelden-Au], [Auftragnehmer], [Grünwerk Garten- und Landschaftsbau GmbH, Straubing], [Auftrags-Nr.], [2025-LV-38], [Gewerk], [Los 4, Wege, Zäune und Pflanzung], [Bauüberwachung], [Freiraumbüro Zistl])
#v(2mm)
Ortstermin am 24. April 2026, 10:00 bis 11:20 Uhr. Wetter: trocken, 14 °C.

*Anwesend:* Frau Zistl (Bauüberwachung), Herr Kronawitter (AN), Frau Bürgermeisterin Aigner (AG)

#table(columns: (1fr, auto), stroke: (bottom: .3pt), inset: 4pt,
[Vertragsgemäße Fertigstellung], [24.04.2026], [Vertragsstrafe vorbehalten], [nein], [Mängel bei Begehung], [keine], [Bestandspläne, Pflegeanleitung übergeben], [ja, je 2-fach], [Verjährungsfrist für Mängelansprüche endet], [23.04.2030])
#v(3mm)
#cb(true) Die Leistung wird abgenommen.\
#cb(false) Die Abnahme wird verweigert.
#v(9mm)
#grid(columns: (1fr, 1fr), gutter: 1cm,
[#rule(100%, [%ink 3 120 blue%])\ Rosemarie Aigner, Erste Bürgermeisterin\ Auftraggeber, 24.04.2026],
[#rule(100%, [%ink 10 110 black%])\ J. Kronawitter\ Auftragnehmer])
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Gemeinde Wiesenfelden-Au",
        project="Kita Sonnenhang, Neubau Außenanlagen",
        project_code="2025-LV-38",
        milestone="Los 4, Wege, Zäune und Pflanzung",
        signatory_name="Rosemarie Aigner",
        signatory_title="Erste Bürgermeisterin",
        signature_date="2026-04-24",
    )
    return text("nh-de-vob-kita", pdf, label)


def reserve() -> Paper:
    """Abnahme eines Aufzugs mit Vorbehalt."""
    pdf = typ(r"""
#set page(margin: 2.3cm)
#set text(font: "Carlito", size: 11pt, lang: "de")
#grid(columns: (1fr, auto), [*Wohnbaugenossenschaft Elbhang eG*\ Technische Abteilung], [Dresden, den 09.02.2026])
#v(5mm)
#text(14pt)[Protokoll zur Übernahme der Aufzugsanlage Haus 12]

Hersteller und Errichter: Liftbau Lausitz GmbH, Auftrag A-60772\
Vorhaben: Nachrüstung Personenaufzug Schillerblick 12

Nach Probefahrt über alle sechs Haltestellen und Sichtung der Prüfbescheinigung der ZÜS haben sich die Unterzeichner wie folgt verständigt:

Die Genossenschaft nimmt die Anlage ab, *behält sich aber ihre Rechte wegen nachstehender Mängel vor*:

#enum(numbering: "a)", [Notruf im Fahrkorb schaltet erst nach 40 Sekunden durch], [Schachtbeleuchtung im Unterfahrtbereich ohne Funktion], [Haltegenauigkeit im 5. OG außerhalb der Toleranz (18 mm)])

Beseitigung bis spätestens 27.02.2026. Bis dahin werden 6.000,00 € von der Schlussrate über 41.300,00 € nicht ausgezahlt.
#v(1cm)
#grid(columns: (1fr, 1fr), gutter: 1cm, [%ink 32 120 blue%\ Gernot Pietzsch\ Leiter Technik, Auftraggeberin], [%ink 26 120 black%\ Montageleiter Nowak\ Liftbau Lausitz])
""")
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Wohnbaugenossenschaft Elbhang eG",
        project="Nachrüstung Personenaufzug Schillerblick 12",
        project_code="A-60772",
        milestone="Aufzugsanlage Haus 12",
        signatory_name="Gernot Pietzsch",
        signatory_title="Leiter Technik",
        signature_date="2026-02-09",
        amount="41300.00 EUR",
        conditions=[
            "Notruf im Fahrkorb schaltet erst nach 40 Sekunden durch",
            "Schachtbeleuchtung im Unterfahrtbereich ohne Funktion",
            "Haltegenauigkeit im 5. OG außerhalb der Toleranz (18 mm)",
        ],
    )
    return text("nh-de-aufzug", pdf, label)


def refusal() -> Paper:
    """Brief: Abnahme verweigert."""
    pdf = typ(r"""
#set page(margin: (left: 2.5cm, right: 2cm, top: 4cm, bottom: 2cm), background: place(top + right, dx: -2cm, dy: 1.4cm, text(font: "URW Gothic", 16pt, fill: rgb("#7a1f3d"))[Brauhaus Tannenried KG]))
#set text(font: "Liberation Serif", size: 11pt, lang: "de")
#text(8pt)[Brauhaus Tannenried KG · Mälzereiweg 1 · 87700 Memmingen]

Allgäuer Anlagenautomation GmbH\ Herrn Dipl.-Ing. Rauscher\ Kempten

#align(right)[Memmingen, 17.03.2026]

*Steuerung Sudhaus 2, Bestellung 4-1180, Ihr Abnahmebegehren vom 10.03.2026*

Sehr geehrter Herr Rauscher,

die von Ihnen angezeigte Abnahmereife können wir nicht erkennen und lehnen die Abnahme der Steuerung daher ab.

Beim Probesud am 12.03. ist die Rezeptverwaltung zweimal abgestürzt, wobei das Rührwerk mit voller Drehzahl weiterlief. Das ist keine Kleinigkeit, sondern eine Gefahr für unsere Leute. Außerdem fehlt die Risikobeurteilung, ohne die uns die Berufsgenossenschaft den Betrieb nicht erlaubt.

Wir setzen Ihnen eine Nachfrist bis 15.04.2026. Die dritte Rate von 22.750,00 EUR bleibt bis zum nächsten Abnahmetermin gesperrt.

Mit freundlichen Grüßen
#v(2mm)
%ink 44 110 black%\
Veit Scheuerle\
Geschäftsführer
#v(1fr)
#text(8pt)[Persönlich haftende Gesellschafterin: Scheuerle Verwaltungs GmbH]
""")
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "de",
        client="Brauhaus Tannenried KG",
        project="Steuerung Sudhaus 2",
        signatory_name="Veit Scheuerle",
        signatory_title="Geschäftsführer",
        signature_date="2026-03-17",
        amount="22750.00 EUR",
        po_number="4-1180",
    )
    return text("nh-de-sudhaus", pdf, label)


def hours() -> Paper:
    """Tätigkeitsnachweis eines Freiberuflers."""
    pdf = typ(r"""
#set page(margin: 1.8cm)
#set text(font: "DejaVu Sans", size: 8.5pt, lang: "de")
#text(13pt)[Tätigkeitsnachweis April 2026]
#v(1mm)
#grid(columns: (auto, 1fr), column-gutter: 10pt, row-gutter: 4pt, [Berater:], [Tilman Öztürk (freiberuflich)], [Kunde:], [Hafenbahn Rostock-Marienehe AG], [Projekt:], [SAP-Umstellung Instandhaltung], [Rahmenabruf:], [RA 7714/03], [Satz:], [104,00 €/h, netto])
#v(3mm)
#columns(2)[
#let r = (("01.04.", "8,00", "Workshop Equipmentstruktur"), ("02.04.", "7,50", "Konzept"), ("07.04.", "8,00", "Stücklisten"), ("08.04.", "8,00", "Stücklisten"), ("09.04.", "6,00", "Abstimmung Einkauf"), ("14.04.", "8,00", "Datenmigration"), ("15.04.", "9,00", "Datenmigration"), ("16.04.", "8,00", "Migration Test 1"), ("21.04.", "7,50", "Fehleranalyse"), ("22.04.", "8,00", "Migration Test 2"), ("23.04.", "8,00", "Schulungsunterlage"), ("28.04.", "4,00", "Übergabe"))
#for (d, s, t) in r [ #d #h(4pt) *#s* #h(4pt) #t \ ]
]
#line(length: 100%)
*Summe Stunden: 90,00* #h(1fr) *Honorar netto: 9.360,00 €*
#v(6mm)
Sachlich und rechnerisch geprüft, Stunden freigegeben:
#v(2mm)
#grid(columns: (5.5cm, 1fr), [%ink 58 130 blue%], align(horizon)[Henrike Lüth, Teilprojektleitung Technik\ Rostock, 30.04.2026])
""")
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "de",
        client="Hafenbahn Rostock-Marienehe AG",
        project="SAP-Umstellung Instandhaltung",
        project_code="RA 7714/03",
        milestone="April 2026",
        signatory_name="Henrike Lüth",
        signatory_title="Teilprojektleitung Technik",
        signature_date="2026-04-30",
        amount="9360.00 EUR",
    )
    return text("nh-de-taetigkeit", pdf, label)


def mail_release() -> Paper:
    """Ausdruck einer Mail aus Thunderbird."""
    pdf = typ(r"""
#set page(margin: 1.7cm)
#set text(font: "DejaVu Sans", size: 9pt, lang: "de")
#table(columns: (2.2cm, 1fr), stroke: none, inset: 3pt, fill: luma(242),
[*Betreff:*], [AW: Pflichtenheft Mitgliederverwaltung V1.3],
[*Von:*], [Sigrun Hasselbach \<hasselbach\@imkerbund-weser.example\>],
[*Datum:*], [12.01.2026, 13:22],
[*An:*], [Daten & Draht, Bremen \<buero\@datenunddraht.example\>])
#v(4mm)
Moin Herr Petersen,

hab das Pflichtenheft übers Wochenende komplett durchgeackert und mit unserem Kassenwart besprochen. Seite 31 ist jetzt so, wie wir das wollten. Version 1.3 geben wir hiermit frei, Sie können also mit der Umsetzung loslegen.

Die Rechnung über die Konzeptphase (5.180,00 €) schicken Sie bitte direkt an die Geschäftsstelle, Stichwort "IW-Verwaltung 26".

Herzliche Grüße aus Verden\
Sigrun Hasselbach\
1\. Vorsitzende\
Imkerbund Weser-Aller e. V.
#v(4mm)
#text(fill: rgb("#3a4fa0"))[Am 09.01.2026 um 16:08 schrieb Daten & Draht:\ \> Liebe Frau Hasselbach, anbei die eingearbeiteten Korrekturen. Passt es so?]
""")
    label = truth(
        "email",
        "accepted",
        None,
        "de",
        client="Imkerbund Weser-Aller e. V.",
        project="Mitgliederverwaltung",
        project_code="IW-Verwaltung 26",
        milestone="Pflichtenheft",
        signatory_name="Sigrun Hasselbach",
        signatory_title="1. Vorsitzende",
        signature_date="2026-01-12",
        amount="5180.00 EUR",
    )
    return text("nh-de-mail-imker", pdf, label)


def heating_scan() -> Paper:
    """Übergabeprotokoll einer Wärmepumpe, gescannt."""
    pdf = typ(r"""
#set page(margin: 1.9cm)
#set text(font: "Nimbus Sans", size: 10.5pt, lang: "de")
#grid(columns: (1fr, auto), [#text(14pt)[*Haustechnik Oberländer*]\ Meisterbetrieb, Bad Tölz], box(stroke: 1pt, inset: 6pt)[Blatt 1/1])
#v(4mm)
#align(center, text(13pt)[*Inbetriebnahme- und Übergabeprotokoll*])
#v(2mm)
#table(columns: (1fr, 1fr), inset: 6pt, [Kunde: #hand[Pension Walchenblick GbR]], [Auftrag: #hand[HO-25/307]], [Anlage: Sole-Wasser-Wärmepumpe 22 kW], [Serien-Nr.: #hand[0087-4415]])
#v(2mm)
#table(columns: (1fr, 1.6cm, 1.6cm), align: (left, center, center), inset: 5pt,
[*Prüfschritt*], [*i. O.*], [*n. i. O.*],
[Sondenkreis gespült, Frostschutz gemessen], tick(true), [],
[Sicherheitsventil und MAG geprüft], tick(true), [],
[Hydraulischer Abgleich (Verfahren B) belegt], tick(true), [],
[Regler eingestellt, Kunde eingewiesen], tick(true), [],
[Schallmessung am Nachbargrundstück], tick(true), [])
#v(3mm)
Die Anlage läuft und wurde dem Betreiber erklärt. Dieser übernimmt sie ohne Beanstandung.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 1cm, [#rule(100%, [%ink 12 120 blue%])\ Betreiber: Monika Eder, Gesellschafterin\ #hand[14.11.2025]], [#rule(100%, [%ink 8 110 black%])\ Monteur: S. Oberländer jun.])
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Pension Walchenblick GbR",
        project="Sole-Wasser-Wärmepumpe 22 kW",
        project_code="HO-25/307",
        signatory_name="Monika Eder",
        signatory_title="Gesellschafterin",
        signature_date="2025-11-14",
    )
    how = Scanner(dpi=120, skew=0.9, noise=2, blur=0.7, jpeg=35, seed=61)
    return scanned("nh-de-waermepumpe", pdf, how, label)


def addendum() -> Paper:
    """Nachtrag in Österreich, freigegeben."""
    pdf = typ(r"""
#set page(margin: 2.4cm)
#set text(font: "P052", size: 10.5pt, lang: "de")
#align(center)[#text(9pt, tracking: 1.5pt)[ZIVILTECHNIKER DI HRADECKY -- GRAZ]]
#v(5mm)
*Mehrkostenforderung / Zusatzauftrag Nr. ZA-03*

#table(columns: (auto, 1fr), stroke: none, inset: (x: 0pt, y: 3pt), column-gutter: 14pt,
[Bauherrschaft], [Weingut Polz-Sernau], [Vorhaben], [Hangsicherung Kellerzufahrt], [Projektzahl], [2025/112], [Auftragnehmer], [Steirische Ankerbau Ges.m.b.H.])

*Anlass.* Beim Abteufen der Bohrungen 7 und 8 wurde in 6,5 m Tiefe verwitterter Opok mit Wasserzutritt angetroffen. Die vorgesehenen Selbstbohranker müssen von 9 auf 12 m verlängert werden.

#table(columns: (1fr, auto, auto, auto), align: (left, right, right, right), stroke: (y: .3pt),
[Pos.], [Menge], [EP], [€ netto],
[Z1 Mehrlänge Anker R32], [48 m], [121,50], [5.832,00],
[Z2 Drainagebohrung samt Filterrohr], [22 m], [94,00], [2.068,00],
[Entfall Spritzbeton Feld C], [], [], [-1.150,00],
[*Summe Zusatzauftrag*], [], [], [*6.750,00*])
#v(2mm)
Bauzeit: plus vier Arbeitstage. Ausführung auf Basis der Urkalkulation des Hauptangebots.

*Der Zusatzauftrag wird dem Grunde und der Höhe nach anerkannt und beauftragt.*
#v(6mm)
%ink 47 130 navy% #h(1cm) Leutschach, am 5. März 2026\
Mag. Clemens Polz, Betriebsinhaber
""")
    label = truth(
        "change_order",
        "accepted",
        True,
        "de",
        client="Weingut Polz-Sernau",
        project="Hangsicherung Kellerzufahrt",
        project_code="2025/112",
        signatory_name="Clemens Polz",
        signatory_title="Betriebsinhaber",
        signature_date="2026-03-05",
        amount="6750.00 EUR",
        change_order_number="ZA-03",
    )
    return text("nh-de-zusatz-anker", pdf, label)


def partial_swiss() -> Paper:
    """Teilabnahme nach SIA 118."""
    pdf = typ(r"""
#set page(margin: 2cm)
#set text(font: "Lato", size: 9.5pt, lang: "de")
#block(fill: rgb("#e8e2d4"), width: 100%, inset: 8pt)[*Bauleitung Gfeller + Roth AG, Langnau i. E.* #h(1fr) Werk-Nr. 4402]
#v(3mm)
#text(16pt, weight: "bold")[Gemeinsame Prüfung und Teilabnahme]\ Art. 157 ff. Norm SIA 118
#v(2mm)
#grid(columns: (1fr, 1fr), gutter: 10pt, [Bauherrin: Käsereigenossenschaft Trubschachen-Dorf\ Objekt: Reifekeller West], [Unternehmer: Holzbau Zürcher & Söhne, Trub\ BKP 214 Montagebau in Holz])
#v(3mm)
#table(columns: (1fr, 3cm, 3cm), align: (left, center, center), [Werkteil], [abgenommen], [zurückgestellt],
[Tragkonstruktion und Decke], [●], [], [Hygroskopische Wandverkleidung Achsen 1-4], [●], [],
[Schiebetore samt Laufschienen], [], [●])
#v(3mm)
Somit gelten die ersten zwei Werkteile am 12. Juni 2026 als abgenommen. Vom Abnahmeentscheid ausgenommen bleiben die Schiebetore samt Laufschienen; diese klemmen und sind vor der zweiten Prüfung neu zu richten. Akontozahlung gemäss Vertrag: CHF 18'600.00.
#v(10mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 8mm, [%ink 18 100 blue%\ Bauherrin\ Christian Wüthrich, Präsident], [%ink 19 100 black%\ Bauleitung\ M. Roth], [%ink 20 100 blue%\ Unternehmer\ A. Zürcher])
#v(4mm)
Trubschachen, 12. Juni 2026
""")
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Käsereigenossenschaft Trubschachen-Dorf",
        project="Reifekeller West",
        project_code="4402",
        milestone="BKP 214 Montagebau in Holz",
        signatory_name="Christian Wüthrich",
        signatory_title="Präsident",
        signature_date="2026-06-12",
        amount="18600.00 CHF",
        conditions=[
            "Schiebetore samt Laufschienen; diese klemmen und sind vor der zweiten Prüfung neu zu"
            " richten"
        ],
    )
    return text("nh-de-teilabnahme-sia", pdf, label)


def half_signed() -> Paper:
    """Zwei Unterschriften verlangt, eine fehlt."""
    pdf = typ(r"""
#set page(margin: 2.5cm)
#set text(font: "Caladea", size: 11pt, lang: "de")
#text(13pt)[*Freigabe Leistungsphase 5 -- Ausführungsplanung*]
#v(2mm)
Objekt: Umbau Stadtbücherei Eschwege #h(1fr) Akte: SB-17/26\
Planung: Büro für Innenarchitektur Lenz Dörr\
Auftraggeber: Kulturstiftung Werratal
#v(3mm)
Die Stiftung wird nach § 9 ihrer Satzung von zwei Vorstandsmitgliedern gemeinsam vertreten. Wirksam ist diese Freigabe daher erst mit beiden Unterschriften.
#v(2mm)
Mit dem Planstand vom 30.01.2026 (Blätter 501 bis 538, Detailmappe, Türliste) sind wir einverstanden. Das Teilhonorar von 33.200,00 € kann abgerufen werden.
#v(12mm)
#grid(columns: (1fr, 1fr), gutter: 1.2cm,
[#rule(100%, [%ink 36 125 blue%])\ Dorothea Gundlach\ Vorsitzende\ 06.02.2026],
[#rule(100%, [])\ Hans-Jürgen Wicke\ Schatzmeister\ Datum:])
""")
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "de",
        client="Kulturstiftung Werratal",
        project="Umbau Stadtbücherei Eschwege",
        project_code="SB-17/26",
        milestone="Leistungsphase 5 – Ausführungsplanung",
        signatory_name="Hans-Jürgen Wicke",
        signatory_title="Schatzmeister",
        amount="33200.00 EUR",
        warnings=["partly_signed"],
    )
    return text("nh-de-zwei-vorstand", pdf, label)


def both_ticked() -> Paper:
    """Beide Kästchen tragen ein Kreuz."""
    pdf = typ(r"""
#set page(margin: 2cm)
#set text(font: "Liberation Sans", size: 10pt, lang: "de")
#text(16pt, fill: rgb("#00557f"))[Prüflabor Nordheide · Rückmeldebogen]
#line(length: 100%, stroke: .8pt + rgb("#00557f"))
#v(2mm)
#grid(columns: (3.5cm, 1fr), row-gutter: 6pt, [Auftraggeber], [Elbmarsch Saatzucht GmbH], [Untersuchung], [Rückstandsanalytik Winterraps], [Labornummer], [PN-26-00917], [Bericht], [Prüfbericht Nr. 3 vom 20.05.2026])
#v(5mm)
Ihre Antwort zum obigen Bericht -- Zutreffendes bitte ankreuzen:
#v(2mm)
#block(inset: (left: 8mm))[
#tick(true) #h(6pt) Der Bericht ist vollständig und wird abgenommen.
#v(2mm)
#tick(true) #h(6pt) Der Bericht wird nicht abgenommen; Nachanalyse erforderlich.]
#v(4mm)
Bemerkung: #hand[siehe Telefonat mit Fr. Thode]
#v(10mm)
#rule(7cm, [%ink 55 120 blue%])\
Dr. Folkert Bruns, Leiter Züchtung #h(1cm) #hand[28.5.2026]
#v(1fr)
#text(8pt)[Rücksendung per Fax oder Post. Das Prüfhonorar (1.965,00 €) wird erst nach Abnahme fällig.]
""")
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "de",
        client="Elbmarsch Saatzucht GmbH",
        project="Rückstandsanalytik Winterraps",
        project_code="PN-26-00917",
        milestone="Prüfbericht Nr. 3",
        signatory_name="Dr. Folkert Bruns",
        signatory_title="Leiter Züchtung",
        signature_date="2026-05-28",
        amount="1965.00 EUR",
    )
    return text("nh-de-rueckmeldung", pdf, label)


def invoice() -> Paper:
    """Eine gewöhnliche Rechnung."""
    pdf = typ(r"""
#set page(margin: (left: 2.5cm, right: 2cm, y: 2cm))
#set text(font: "Nimbus Sans", size: 10pt, lang: "de")
#align(right)[*Stallmeyer Vermessung*\ Öffentl. best. Vermessungsingenieur\ Lemgo]
#v(8mm)
Landwirt Friedhelm Sieker\ Hof Sieker 2\ 32689 Kalletal
#v(5mm)
*Rechnung Nr. 26-0419* #h(1fr) 22.04.2026\
Leistung: Grenzwiederherstellung Flurstück 88/3, Antrag L-2207
#v(2mm)
#table(columns: (1fr, auto), align: (left, right), stroke: (bottom: .3pt), [Gebühr nach VermWertKostO NRW, Tarifstelle 4.1], [1.480,00 €], [Auslagen, Grenzsteine 3 Stück], [66,00 €], [zuzüglich 19 % Umsatzsteuer], [293,74 €], [*Zu zahlen*], [*1.839,74 €*])
#v(3mm)
Die Arbeiten wurden am 14.04.2026 ausgeführt; die Niederschrift über den Grenztermin liegt dem Katasteramt vor. Wir bitten um Überweisung binnen 14 Tagen ohne Abzug.

Für das Vertrauen danken wir.
#v(1fr)
#text(7.5pt)[Sparkasse Lemgo · IBAN DE00 0000 0000 0000 0000 00 · USt-IdNr. DE000000000]
""")
    label = truth(
        "other",
        None,
        None,
        "de",
        client="Friedhelm Sieker",
        project="Grenzwiederherstellung Flurstück 88/3",
        project_code="L-2207",
    )
    return text("nh-de-rechnung", pdf, label)


def software_closed() -> Paper:
    """Alle Befunde sind geschlossen."""
    pdf = typ(r"""
#set page(flipped: true, margin: 1.7cm)
#set text(font: "DejaVu Sans", stretch: 75%, size: 9pt, lang: "de")
#grid(columns: (1fr, auto), [#text(15pt)[*Abnahmeerklärung Software*]\ Leitstellen-Einsatzkarte, Ausbaustufe 2], [Auftraggeber: Rettungszweckverband Vorderpfalz\ Auftragnehmer: Karto-Systeme Speyer GmbH\ Vertrag RZV-2024-77])
#v(3mm)
Restbefunde aus dem Abnahmetest (Klasse 1 = betriebsverhindernd, 3 = leicht)
#table(columns: (1.6cm, 1.4cm, 1fr, 3.2cm, 3cm), fill: (x, y) => if y == 0 { luma(225) },
[ID], [Klasse], [Befund], [behoben in Build], [Stand],
[F-101], [2], [Hydrantenlayer fehlt bei Zoom 17], [2.0.14], [geschlossen],
[F-107], [3], [Legende überdeckt Maßstab], [2.0.14], [geschlossen],
[F-112], [2], [Routing ignoriert Brückensperrung], [2.0.15], [geschlossen],
[F-118], [3], [Tippfehler "Rettugswache"], [2.0.15], [geschlossen])
#v(3mm)
Der Nachtest vom 02.06.2026 hat die Behebung aller vier Befunde bestätigt. Offene Punkte bestehen nicht. Der Zweckverband erklärt für die Ausbaustufe 2 die Abnahme. Abnahmerate: 58.000,00 EUR.
#v(16mm)
#grid(columns: (1fr, 1fr), gutter: 2cm, [#rule(100%, [%ink 66 120 blue%])\ Ludwigshafen, 03.06.2026 -- Annika Freyler, Verbandsgeschäftsführerin], [#rule(100%, [%ink 67 110 black%])\ Karto-Systeme Speyer GmbH, Prokurist H. Decker])
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Rettungszweckverband Vorderpfalz",
        project="Leitstellen-Einsatzkarte",
        project_code="RZV-2024-77",
        milestone="Ausbaustufe 2",
        signatory_name="Annika Freyler",
        signatory_title="Verbandsgeschäftsführerin",
        signature_date="2026-06-03",
        amount="58000.00 EUR",
    )
    return text("nh-de-einsatzkarte", pdf, label)


def empty_form() -> Paper:
    """Ein Formular, das noch niemand beantwortet hat."""
    page = Sheet(face="Times-Roman")
    page.say(60, 60, "Teilnahme- und Leistungsbestätigung", 17, "Times-Bold")
    page.say(60, 80, "Bildungswerk Hochwald - Inhouse-Schulungen", 11)
    page.rule(60, 90, 535, 1.2)
    rows = (
        ("Auftraggeber", "Klinikverbund Hunsrück gGmbH"),
        ("Seminar", "Deeskalation in der Notaufnahme"),
        ("Kursnummer", "BH-2026-058"),
        ("Vereinbartes Honorar", "3.240,00 EUR"),
    )
    for number, (name, value) in enumerate(rows):
        page.say(60, 125 + 30 * number, name, 11)
        page.field(210, 111 + 30 * number, 320, value, f"zeile{number}")
    y = page.prose(
        60,
        262,
        "Bitte bestätigen Sie, ob die Schulung wie bestellt durchgeführt wurde. Ohne Ihre"
        " Rückmeldung können wir die Teilnahmeurkunden nicht ausstellen.",
        470,
        11,
    )
    page.check(62, y + 6, False, "ja", "cross")
    page.say(84, y + 17, "Leistung vollständig erbracht, wir nehmen ab", 11)
    page.check(62, y + 30, False, "nein", "cross")
    page.say(84, y + 41, "Leistung nicht vollständig, wir nehmen nicht ab", 11)
    page.say(60, y + 80, "Anmerkungen", 11)
    page.field(60, y + 86, 470, "", "anm", 70)
    page.say(60, y + 200, "Unterschrift Auftraggeber", 11)
    page.rule(210, y + 202, 400)
    page.say(60, y + 235, "Name, Funktion", 11)
    page.field(210, y + 221, 320, "Bettina Kruchten, Pflegedirektorin", "wer")
    page.say(60, y + 265, "Datum", 11)
    page.field(210, y + 251, 110, "", "datum")
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "de",
        client="Klinikverbund Hunsrück gGmbH",
        project="Deeskalation in der Notaufnahme",
        project_code="BH-2026-058",
        signatory_name="Bettina Kruchten",
        signatory_title="Pflegedirektorin",
        amount="3240.00 EUR",
    )
    return Paper("nh-de-formular-schulung", "a", "form", page.done(), label)


def vendor_only_scan() -> Paper:
    """Fertigmeldung mit leerer Kundenzeile, gescannt."""
    pdf = typ(r"""
#set page(margin: 2.2cm)
#set text(font: "Liberation Mono", size: 10pt, lang: "de")
FENSTERBAU KOFLER, BRIXLEGG/TIROL
#line(length: 100%)
FERTIGMELDUNG UND ABNAHMESCHEIN \
Schein-Nr. 0663 #h(1fr) Auftrag K-1509
#v(4mm)
Kunde....: Hotel Gratlspitz\
Baustelle: Zimmertrakt Süd\
Leistung.: 34 Stück Holz-Alu-Fenster liefern und versetzen
#v(4mm)
Arbeiten beendet am 08.05.2026. Baustelle besenrein geräumt, Verpackung mitgenommen, zwei Reserveflügel im Keller eingelagert. Alle Beschläge nachgestellt.
#v(4mm)
Für die Firma: %ink 71 110 black% (Vorarbeiter Unterberger)
#v(8mm)
Abnahme durch den Kunden:\
Mit der Ausführung einverstanden
#v(10mm)
Datum: .................... Unterschrift: ..............................
#v(1cm)
Auftragssumme laut AB: EUR 29.870,00
""")
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "de",
        client="Hotel Gratlspitz",
        project="Zimmertrakt Süd",
        project_code="K-1509",
        amount="29870.00 EUR",
    )
    how = Scanner(dpi=125, skew=-1.4, noise=3, blur=0.6, jpeg=40, seed=73)
    return scanned("nh-de-fenster-schein", pdf, how, label)


def papers() -> Iterator[Paper]:
    """All of them."""
    yield vob_clean()
    yield reserve()
    yield refusal()
    yield hours()
    yield mail_release()
    yield heating_scan()
    yield addendum()
    yield partial_swiss()
    yield half_signed()
    yield both_ticked()
    yield invoice()
    yield software_closed()
    yield empty_form()
    yield vendor_only_scan()
