"""German papers from Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import mixed, page, scanned


def vob_abnahme() -> Paper:
    src = r"""
#set page("a4", margin: 22mm)
#set text(font: "Liberation Sans", size: 10pt)
#text(13pt)[*Abnahmeniederschrift*] gemäß § 12 Abs. 4 VOB/B #h(1fr) Blatt 1
#line(length: 100%)
#table(columns: (1fr, 1fr), inset: 6pt, [Auftraggeber: Stadtwerke Lübnitz GmbH], [Auftragnehmer: Tiefbau Hinrichsen KG], [Bauvorhaben: Erneuerung Druckrohrleitung Südring], [Auftrags-Nr.: SWL-T-0447], [Gewerk: Los 1 Rohrvortrieb], [Begehung am: 11.11.2025, 9.30 Uhr])
#v(8pt)
Zugegen waren für den Auftraggeber Frau Dipl.-Ing. Wiebke Tamms, für den Auftragnehmer Herr Polier Uwe Jensen.
#v(6pt)
#tk() Die Leistung wird abgenommen. \ #v(2pt)
#ut() Die Abnahme wird wegen wesentlicher Mängel verweigert. \ #v(2pt)
#v(6pt)
Festgestellte Mängel: #pen(f: "DkgHandwriting", size: 12pt)[keine] \ #v(4pt)
Vorbehalt Vertragsstrafe: #pen(f: "DkgHandwriting", size: 12pt)[entfällt] \ #v(4pt)
Die Verjährungsfrist für Mängelansprüche endet am 11.11.2029.
#v(24pt)
#grid(columns: (1fr, 1fr), gutter: 18pt, [⟦11 40⟧ #v(-6pt) #line(length: 100%) Wiebke Tamms, Projektleiterin Netze \ (Auftraggeber) 11.11.2025], [⟦12 38 #222222⟧ #v(-6pt) #line(length: 100%) U. Jensen \ (Auftragnehmer)])
"""
    return scanned(
        "ms-de-vob-abnahme",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Stadtwerke Lübnitz GmbH",
            project="Erneuerung Druckrohrleitung Südring",
            project_code="SWL-T-0447",
            milestone="Los 1 Rohrvortrieb",
            signatory_name="Wiebke Tamms",
            signatory_title="Projektleiterin Netze",
            signature_date="2025-11-11",
        ),
        Scanner(dpi=130, skew=0.8, noise=1.5, jpeg=38, seed=2),
    )


def erfassungsblatt() -> Paper:
    src = r"""
#set page("a4", flipped: true, margin: 14mm)
#set text(font: "Nimbus Sans", size: 8.6pt)
#block(fill: rgb("#dfe8f2"), width: 100%, inset: 5pt)[Leistungserfassung anzeigen: Blatt *1000418822* #h(1fr) Ausdruck 04.05.2026 07:58]
#grid(columns: (1fr, 1fr, 1fr), gutter: 12pt,
 kv[Bestellung][4500099317 / Pos. 20][Lieferant][Ohlmeyer Messtechnik GmbH][Kurztext][Emissionsmessung Linie 3],
 kv[Besteller][Zementwerk Altmühl AG][Werk][0110][PSP-Element][C-26-0319],
 kv[Abnahmekennzeichen][*frei*][Nettowert][12.480,00 EUR][Buchungsdatum][30.04.2026])
#v(6pt)
#table(columns: (auto, auto, 1fr, auto, auto, auto), inset: 4pt, stroke: .3pt, [Zeile], [Leistung], [Bezeichnung], [Menge], [Preis], [Wert], [10], [3000451], [Messeinsatz vor Ort, 2 Personen], [4 TAG], [2.320,00], [9.280,00], [20], [3000466], [Messbericht nach DIN EN 15259], [1 LE], [3.200,00], [3.200,00])
#v(6pt)
*Freigabestrategie ZL*
#table(columns: 5, inset: 4pt, stroke: .3pt, [Code], [Stelle], [Benutzer], [Zustand], [Zeitpunkt], [L1], [Fachabteilung], [Henrike Paulsdorf, Leiterin Umweltschutz], [Freigegeben], [30.04.2026 14:22], [L2], [Einkauf], [nicht erforderlich bis 25 TEUR], [-], [-])
Freigabewirkung: Leistung abgenommen, Rechnungsprüfung möglich
"""
    return page(
        "ms-de-erfassungsblatt",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            None,
            "de",
            client="Zementwerk Altmühl AG",
            project="Emissionsmessung Linie 3",
            project_code="C-26-0319",
            signatory_name="Henrike Paulsdorf",
            signatory_title="Leiterin Umweltschutz",
            signature_date="2026-04-30",
            amount="12480.00 EUR",
            po_number="4500099317",
        ),
    )


def signatur_voll() -> Paper:
    src = r"""
#set page("a4", margin: 20mm)
#set text(font: "Lato", size: 9.4pt)
#text(rgb("#7a1f5c"), 15pt)[*Siegelwerk*] #h(1fr) Unterschriftenprotokoll
#v(2pt)
Vorgang SW-77-20931 · Stand: *Abgeschlossen* · 2 von 2 Unterschriften des Kunden
#v(8pt)
*Gegenstand:* Abnahmeerklärung Phase "Fachkonzept" im Projekt Umzug Rechenzentrum (PN 31804). Die Hansekontor Logistik eG erklärt das Fachkonzept für abgenommen; das Teilhonorar beträgt 27.300,00 EUR netto. Es zeichnen zwei Vorstände gemeinschaftlich.
#v(8pt)
#table(columns: (1.6fr, 1fr, 1fr), inset: 7pt, stroke: (bottom: .5pt + gray),
 [*Person*], [*Art*], [*Ergebnis*],
 [Friedhelm Osterkamp \ Vorstand, Hansekontor Logistik eG], [Fortgeschrittene elektronische Signatur], [unterzeichnet \ 14.01.2026 10:41 MEZ],
 [Silke Brandhorst \ Vorstand Finanzen, Hansekontor Logistik eG], [Fortgeschrittene elektronische Signatur], [unterzeichnet \ 15.01.2026 08:09 MEZ],
 [Malte Rickmers \ Netzpunkt Beratung GmbH], [Empfängt Kopie], [zugestellt \ 15.01.2026 08:09 MEZ])
#v(6pt)
#text(7.5pt, fill: gray)[Prüfsumme SHA-256 41c9 77e0 … b2f1. Das Dokument wurde nach der letzten Unterschrift nicht verändert.]
"""
    return page(
        "ms-de-signatur-voll",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Hansekontor Logistik eG",
            project="Umzug Rechenzentrum",
            project_code="31804",
            milestone="Fachkonzept",
            signatory_name="Silke Brandhorst",
            signatory_title="Vorstand Finanzen",
            signature_date="2026-01-15",
            amount="27300.00 EUR",
        ),
    )


def signatur_halb() -> Paper:
    src = r"""
#set page("a4", margin: (x: 25mm, y: 18mm))
#set text(font: "Carlito", size: 10pt)
#align(center)[#text(13pt)[Zeichnungslauf 2026-0388] \ signo.direkt - Nachweisblatt für Dateianlage 1]
#v(6pt)
#kv(w: (45mm, 1fr))[Dateianlage 1][Abnahmebestätigung_Bauphysik_LPH5.pdf][Inhalt][Abnahme der Ausführungsplanung (LPH 5) durch den Bauherrn][Bauherr][Wohnungsgenossenschaft Elbaue eG][Vorhaben][Aufstockung Heinrichstraße 9-15, Kennung BP-2291][Schlusshonorar LPH 5][19.845,00 EUR][Regel][Zwei Zeichnende des Bauherrn, Reihenfolge frei]
#v(8pt)
#for (n, r, z) in (("Gesine Wollweber", "Technischer Vorstand", [✓ gezeichnet am 20.02.2026 um 11:17]), ("Armin Quast", "Kaufmännischer Vorstand", [○ ausstehend, zuletzt erinnert am 02.03.2026])) [
 #block(stroke: .5pt, radius: 4pt, inset: 8pt, width: 100%)[*#n*, #r #h(1fr) #z]]
#v(4pt)
Der Lauf bleibt geöffnet, bis alle Zeichnenden reagiert haben, längstens bis 31.03.2026.
#v(1fr)
#text(8pt)[Blatt erzeugt am 03.03.2026 für Ingenieurbüro Kaltofen, Magdeburg]
"""
    return page(
        "ms-de-signatur-halb",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Wohnungsgenossenschaft Elbaue eG",
            project="Aufstockung Heinrichstraße 9-15",
            project_code="BP-2291",
            milestone="Ausführungsplanung (LPH 5)",
            signatory_name="Armin Quast",
            signatory_title="Kaufmännischer Vorstand",
            amount="19845.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def stundenportal() -> Paper:
    src = r"""
#set page("a4", margin: 17mm)
#set text(font: "DejaVu Sans", size: 8.2pt)
*zeitblick* | Leistungsnachweis Kalenderwoche 09/2026 #h(1fr) Nr. LN-26-09-114
#line(length: 100%, stroke: 2pt + rgb("#d98200"))
Externe Kraft: Ljubica Marković, Testautomatisierung (Firma Prüfstand Nord GmbH) \
Kunde: Reederei Brunsbüttel Linien AG \
Einsatz: Buchungsplattform Fracht, Kontierung 70-2214
#v(6pt)
#table(columns: (1fr, auto, auto, auto, 2.4fr), inset: 5pt, [Tag], [von], [bis], [Std.], [Tätigkeit], [Mo 23.02.], [08:00], [16:45], [8,00], [Regressionslauf 4.1], [Di 24.02.], [08:00], [16:45], [8,00], [Regressionslauf 4.1], [Mi 25.02.], [08:15], [17:00], [8,00], [Schnittstelle Zoll], [Do 26.02.], [08:00], [15:15], [6,50], [Fehlernachtest], [Fr 27.02.], [-], [-], [0,00], [frei], [*Summe*], [], [], [*30,50*], [zu 96,00 EUR = 2.928,00 EUR])
#v(6pt)
Verlauf: eingereicht 27.02.2026 09:10 #sym.arrow.r geprüft und *genehmigt* 02.03.2026 08:34 durch Torge Petersen (Leiter QS, Kunde) #sym.arrow.r an Abrechnung übergeben
"""
    return page(
        "ms-de-stundenportal",
        src,
        truth(
            "timesheet_approval",
            "accepted",
            None,
            "de",
            client="Reederei Brunsbüttel Linien AG",
            project="Buchungsplattform Fracht",
            project_code="70-2214",
            signatory_name="Torge Petersen",
            signatory_title="Leiter QS",
            signature_date="2026-03-02",
            amount="2928.00 EUR",
        ),
    )


def mail_freigabe() -> Paper:
    src = r"""
#set page("a4", margin: 25mm)
#set text(font: "Liberation Sans", size: 10pt)
#table(columns: (auto, 1fr), stroke: none, inset: 2pt, [Von:], [Babette Zirngibl \<zirngibl@brauhaus-regental.example>], [An:], [Studio Fünfmorgen], [Cc:], [Buchhaltung], [Datum:], [Do., 7. Mai 2026 um 18:02], [Betreff:], [AW: Etiketten Sommerbier, Reinzeichnung (Job 2604-B)])
#line(length: 100%, stroke: .4pt)
Servus ihr Lieben,

das Blau sitzt jetzt, und die Pfandangabe steht auch da, wo die Abfüllung sie braucht. Von mir aus ist die Reinzeichnung abgenommen, ihr dürft drucken lassen. Die 3.150 Euro schickt bitte gleich an die Buchhaltung, die steht in Kopie.

Schöne Grüße \
Babette Zirngibl \
Marketingleitung · Brauhaus Regental GmbH & Co. KG
#v(6pt)
#text(fill: rgb("#555577"))[Am 06.05.2026 um 09:15 schrieb Studio Fünfmorgen: \
\> Liebe Babette, anbei die Reinzeichnung mit dem kühleren Blau. \
\> Wenn noch was ist, meld dich, sonst bräuchten wir dein Okay bis Freitag.]
"""
    return page(
        "ms-de-mail-freigabe",
        src,
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Brauhaus Regental GmbH & Co. KG",
            project="Etiketten Sommerbier",
            project_code="2604-B",
            milestone="Reinzeichnung",
            signatory_name="Babette Zirngibl",
            signatory_title="Marketingleitung",
            signature_date="2026-05-07",
            amount="3150.00 EUR",
        ),
    )


def nachtrag() -> Paper:
    src = r"""
#set page("a4", margin: 24mm)
#set text(font: "Caladea", size: 10.5pt)
Zimmerei & Holzbau Gschwendtner \ Inhaber Korbinian Gschwendtner, Miesbach
#v(8pt)
#text(14pt)[*Nachtragsangebot N2*]
#v(4pt)
Bauherr: Pfarrei St. Quirin \ Bauvorhaben: Dachstuhl Pfarrstadl #h(1fr) Auftrag 25/061
#v(6pt)
Beim Abdecken der Nordseite zeigte sich, dass sechs Sparrenköpfe und die Mauerlatte auf zwölf Metern vermorscht sind. Wir bieten an:
#table(columns: (auto, 1fr, auto, auto), inset: 5pt, [Pos.], [Leistung], [Menge], [EUR], [N2.1], [Sparrenköpfe anschuhen, Eiche], [6 Stk.], [2.340,00], [N2.2], [Mauerlatte erneuern, Lärche 14/12], [12 m], [1.164,00], [N2.3], [Hilfsabstützung], [psch.], [480,00], [], [*Summe netto*], [], [*3.984,00*])
Mit dem Nachtrag verlängert sich die Bauzeit um drei Werktage. Freigabe des Bauherrn umseitig.
#pagebreak()
#v(20mm)
*Freigabe zum Nachtrag N2*
#v(6pt)
#tk() wird beauftragt, Summe wie angeboten #h(14pt) #ut() wird nicht beauftragt
#v(20pt)
#stamp(c: rgb("#2a3a8a"), a: -4deg)[KIRCHENVERWALTUNG \ ST. QUIRIN]
#v(8pt)
⟦301 44⟧ \
Walburga Estermann, Kirchenpflegerin #h(1fr) Miesbach, den 22. August 2025
"""
    return mixed(
        "ms-de-nachtrag",
        src,
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Pfarrei St. Quirin",
            project="Dachstuhl Pfarrstadl",
            project_code="25/061",
            signatory_name="Walburga Estermann",
            signatory_title="Kirchenpflegerin",
            signature_date="2025-08-22",
            amount="3984.00 EUR",
            change_order_number="N2",
        ),
        Scanner(dpi=130, skew=-0.6, noise=2, jpeg=42, seed=61),
    )


def fertigmeldung() -> Paper:
    src = r"""
#set page("a4", margin: 22mm)
#set text(font: "URW Gothic", size: 9.2pt)
#align(right)[Elektro Dobler AG \ Schaltanlagen und Service, Wil SG]
#text(14pt)[Fertigmeldung]
#v(4pt)
Auftrag 118-4402 · Ersatz Hauptverteilung Trakt B · Kundin: Alterszentrum Thurblick
#v(6pt)
Hiermit melden wir die Anlage als betriebsbereit. Die Schlusskontrolle nach NIV wurde am 9. Juni 2026 durchgeführt, der Sicherheitsnachweis liegt bei. Alle Abgänge sind beschriftet, das Personal vom Nachtdienst wurde eingewiesen. Auftragssumme CHF 46'750.00.
#v(8pt)
Für den Unternehmer: ⟦77 36⟧ Reto Dobler, 10. Juni 2026
#v(20pt)
#block(stroke: .6pt, inset: 10pt, width: 100%)[*Abnahme durch die Kundin* \ #v(4pt) Die Anlage wird #h(4pt) #ut() ohne Mängel #h(6pt) #ut() mit Mängeln gemäss Liste abgenommen. \ #v(18pt) Ort, Datum #ln(45mm) #h(8mm) Unterschrift #ln(55mm) \ #v(2pt) Esther Züllig, Leiterin Technischer Dienst]
"""
    return page(
        "ms-ch-fertigmeldung",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Alterszentrum Thurblick",
            project="Ersatz Hauptverteilung Trakt B",
            project_code="118-4402",
            signatory_name="Esther Züllig",
            signatory_title="Leiterin Technischer Dienst",
            amount="46750.00 CHF",
            warnings=["partly_signed"],
        ),
    )


def entwurf() -> Paper:
    src = r"""
#set page("a4", margin: 26mm, background: across(size: 80pt)[ENTWURF])
#set text(font: "Nimbus Roman", size: 11pt)
#align(center)[*ÜBERNAHMEPROTOKOLL* \ Ausstellungsbau und Medientechnik]
#v(8pt)
zwischen dem Verein Freunde des Salzmuseums Hallach (Auftraggeber) und der Szenoraum OG (Auftragnehmerin)
#v(6pt)
#enum[Gegenstand ist die Dauerausstellung "Weißes Gold", Projekt SZ-1907, Bauabschnitt Stollenmodell.][Die Räume wurden gemeinsam besichtigt, Funktionsproben aller elf Medienstationen verliefen ohne Beanstandung.][Der Auftraggeber übernimmt den Bauabschnitt und gibt die Teilzahlung von EUR 22.600,00 frei.][Die Gewährleistung beträgt drei Jahre.]
#v(20pt)
Hallach, am #ln(30mm)
#v(24pt)
#grid(columns: (1fr, 1fr), gutter: 16pt, [#line(length: 100%) Leopold Hinteregger, Obmann], [#line(length: 100%) Mag. Vera Kostelka, Szenoraum OG])
"""
    return page(
        "ms-at-entwurf",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Verein Freunde des Salzmuseums Hallach",
            project='Dauerausstellung "Weißes Gold"',
            project_code="SZ-1907",
            milestone="Bauabschnitt Stollenmodell",
            signatory_name="Leopold Hinteregger",
            signatory_title="Obmann",
            amount="22600.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def vorgang_auflage() -> Paper:
    src = r"""
#set page("a4", margin: (x: 16mm, y: 14mm))
#set text(font: "Liberation Sans", size: 8.8pt)
#text(fill: gray)[Vorgänge › KUNDE-ABN › ABN-612] \
#text(13pt)[Abnahme Modul Heizkostenabrechnung]
#v(4pt)
#grid(columns: (1fr, 1fr), gutter: 10pt,
 table(columns: (auto, 1fr), inset: 4pt, stroke: .3pt, [Zustand], [#pill(c: rgb("#5b6d00"))[ABGENOMMEN M. AUFL.]], [Lösung], [Kundenentscheid liegt vor], [Kunde], [Immobilienverwaltung Röhrig & Co.], [Projekt], [Hausverwaltung Neu (P-5504)]),
 table(columns: (auto, 1fr), inset: 4pt, stroke: .3pt, [Entscheider], [Jochen Röhrig, Geschäftsführer], [Entschieden am], [19.03.2026], [Rate], [16.200,00 EUR], [Bearbeiter], [Anneke Vos (Softhaus Emsland)]))
*Kommentare*
#v(2pt)
*Anneke Vos* 16.03.2026 11:30 - Alle 48 Prüffälle der Fachseite sind grün, zwei Hinweise sind im Protokoll vermerkt. Bitte um Entscheid.
#v(3pt)
*Jochen Röhrig* 19.03.2026 17:44 - Einverstanden, wir nehmen ab und zahlen die Rate. Auflage: Der Ausdruck für Gewerbemieter muss bis 30.04. die Kohlendioxidkosten getrennt ausweisen.
#v(3pt)
*Systemnotiz* 19.03.2026 17:45 - Zustand geändert von "Beim Kunden" auf "Abgenommen m. Aufl."
"""
    return page(
        "ms-de-vorgang-auflage",
        src,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            None,
            "de",
            client="Immobilienverwaltung Röhrig & Co.",
            project="Hausverwaltung Neu",
            project_code="P-5504",
            milestone="Modul Heizkostenabrechnung",
            signatory_name="Jochen Röhrig",
            signatory_title="Geschäftsführer",
            signature_date="2026-03-19",
            amount="16200.00 EUR",
            conditions=[
                "Der Ausdruck für Gewerbemieter muss bis 30.04. die Kohlendioxidkosten "
                "getrennt ausweisen"
            ],
        ),
    )


def maengelliste() -> Paper:
    src = r"""
#set page("a4", margin: 20mm)
#set text(font: "Liberation Serif", size: 10.5pt)
#grid(columns: (1fr, auto), [Planungsbüro Ehrlicher \ Landschaftsarchitektur, Erfurt], [Protokoll Nr. 7])
#v(4pt)
#text(13pt)[*Teilabnahme Freianlagen Kita Regenbogen*] (Vertrag LA-2024-33)
#v(4pt)
Bauherrin: Gemeinde Apfelroda. Ausführung: Gala Möbius GmbH. Gegenstand: Spielbereich West, abgenommen unter Vorbehalt der nachstehend offenen Punkte.
#v(4pt)
#table(columns: (auto, 1fr, auto, auto), inset: 5pt, [Nr.], [Befund], [Frist], [erledigt], [1], [Fallschutzkies im Bereich der Schaukel auf 30 cm auffüllen], [15.05.2026], [nein], [2], [Torfeststeller nachrüsten], [15.05.2026], [nein], [3], [Bordstein an der Rampe ausgerichtet], [-], [ja])
#v(4pt)
Abschlagszahlung nach Teilabnahme: 33.910,50 EUR brutto.
#v(16pt)
Apfelroda, 21.04.2026
#v(6pt)
⟦88 42 #111144⟧ \
Heike Lindig, Bürgermeisterin
"""
    return scanned(
        "ms-de-maengelliste",
        src,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Gemeinde Apfelroda",
            project="Freianlagen Kita Regenbogen",
            project_code="LA-2024-33",
            milestone="Spielbereich West",
            signatory_name="Heike Lindig",
            signatory_title="Bürgermeisterin",
            signature_date="2026-04-21",
            amount="33910.50 EUR",
            conditions=[
                "Fallschutzkies im Bereich der Schaukel auf 30 cm auffüllen",
                "Torfeststeller nachrüsten",
            ],
        ),
        Scanner(dpi=130, skew=0.4, noise=2, jpeg=40, seed=14, blur=0.7),
    )


def rueckweisung() -> Paper:
    src = r"""
#set page("a4", margin: (left: 28mm, right: 22mm, y: 24mm))
#set text(font: "C059", size: 10.5pt)
Baugenossenschaft Limmatbogen \ Bauherrenvertretung
#v(10pt)
Brunner Gipser AG \ Herrn Sandro Brunner \ 8953 Dietikon
#v(8pt)
Zürich, 2. Oktober 2025
#v(8pt)
*Überbauung Fährweg, BKP 271, Werkvertrag 41-271: Prüfung vom 30. September*

Sehr geehrter Herr Brunner

Anlässlich der gemeinsamen Prüfung nach SIA 118 haben wir in vier von sechs Musterwohnungen Hohlstellen und Risse an den Decken gefunden, die wir als wesentlich einstufen. Die Abnahme des Werks wird deshalb zurückgestellt; die Gipserarbeiten gelten als nicht abgenommen, und der Schlussbetrag von CHF 71'300.00 bleibt gesperrt.

Wir setzen Ihnen zur Behebung Frist bis 31. Oktober und bieten Sie danach zu einer neuen Prüfung auf.

Freundliche Grüsse

⟦905 44 #1a1a1a⟧

Corinne Wettstein, Leiterin Bau
"""
    return scanned(
        "ms-ch-rueckstellung",
        src,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Baugenossenschaft Limmatbogen",
            project="Überbauung Fährweg",
            project_code="41-271",
            milestone="Gipserarbeiten",
            signatory_name="Corinne Wettstein",
            signatory_title="Leiterin Bau",
            signature_date="2025-10-02",
            amount="71300.00 CHF",
        ),
        Scanner(dpi=130, skew=-0.5, noise=2, jpeg=40, seed=41),
    )


def mail_ablehnung() -> Paper:
    src = r"""
#set page("a4", margin: 20mm)
#set text(font: "Carlito", size: 10.5pt)
#block(fill: luma(238), inset: 8pt, width: 100%)[*Betreff: WG: Schulungsreihe Kassensystem - Rückmeldung zu Modul 2* \ Gesendet: Montag, 16.02.2026 13:27 \ Von: Mag. Roswitha Pfandlbauer (Thermenhof Loipersbach) \ An: Lernwerk Steiermark, z. H. Herrn Kogler]
#v(4pt)
Lieber Herr Kogler,

vielen Dank für die Mühe, die sich Ihre Vortragende gegeben hat, das Haus weiß das zu schätzen. Nach Rücksprache mit der Rezeption muss ich Ihnen trotzdem sagen: Modul 2 (Storno und Tagesabschluss) können wir in dieser Form nicht als erbracht gelten lassen, weil auf der alten Programmversion geschult wurde und die Kolleginnen das Gezeigte nicht verwenden können. Die Teilrechnung über € 1.980,- schicke ich Ihnen daher zurück.

Melden Sie sich bitte wegen eines Ersatztermins (Ihr Zeichen LW-K-093).

Herzlich aus dem Thermenhof, \
Roswitha Pfandlbauer, Direktorin
"""
    return page(
        "ms-at-mail-ablehnung",
        src,
        truth(
            "email",
            "rejected",
            None,
            "de",
            client="Thermenhof Loipersbach",
            project="Schulungsreihe Kassensystem",
            project_code="LW-K-093",
            milestone="Modul 2",
            signatory_name="Roswitha Pfandlbauer",
            signatory_title="Direktorin",
            signature_date="2026-02-16",
            amount="1980.00 EUR",
        ),
    )


def bestellung() -> Paper:
    src = r"""
#set page("a4", margin: 20mm)
#set text(font: "Nimbus Sans", size: 9.3pt)
*Klinikum Wesertal gGmbH* · Abteilung Einkauf #h(1fr) #text(14pt)[Bestellung]
#line(length: 100%)
#grid(columns: (1fr, 1fr), [An: \ Dachsbau Systemhaus GmbH \ Lieferantennr. 601244], kv[Bestellnummer][KW-26-03318][Bestelldatum][12.03.2026][Sachbearbeitung][Ilka Rehbein][Ihr Angebot][A-5529 vom 02.03.2026])
#v(6pt)
Wir bestellen zu unseren Einkaufsbedingungen für das Vorhaben WLAN-Ausleuchtung Haus 4 (Projektnr. IT-4471):
#table(columns: (auto, 1fr, auto, auto), inset: 5pt, [1], [Messung vor Ort, 3 Etagen], [1 psch.], [4.600,00], [2], [Auswertung und Ausleuchtungsplan], [1 psch.], [2.150,00], [3], [Access Points setzen und einmessen], [38 Stk.], [5.890,00], [], [*Gesamt netto EUR*], [], [*12.640,00*])
Liefertermin: KW 20. Zahlung: 30 Tage netto nach Abnahme. Eine Auftragsbestätigung erwarten wir binnen fünf Tagen.
#v(12pt)
Diese Bestellung wurde maschinell erstellt und ist ohne Unterschrift gültig.
"""
    return page(
        "ms-de-bestellung",
        src,
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Klinikum Wesertal gGmbH",
            project="WLAN-Ausleuchtung Haus 4",
            project_code="IT-4471",
            amount="12640.00 EUR",
            po_number="KW-26-03318",
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield vob_abnahme()
    yield erfassungsblatt()
    yield signatur_voll()
    yield signatur_halb()
    yield stundenportal()
    yield mail_freigabe()
    yield nachtrag()
    yield fertigmeldung()
    yield entwurf()
    yield vorgang_auflage()
    yield maengelliste()
    yield rueckweisung()
    yield mail_ablehnung()
    yield bestellung()
