"""German papers, also from Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Form, mixed, scanned, text


def heating() -> Paper:
    """Abnahmeprotokoll of a heating firm, free of defects."""
    src = r"""
#grid(columns: (1fr, auto), text(17pt, weight: "bold")[Abnahmeprotokoll], align(right)[Wärmetechnik Brockhaus GmbH \ Meisterbetrieb, Lüdersheim])
nach § 640 BGB / § 12 VOB/B
#table(columns: (46mm, 1fr), stroke: 0.4pt, [Auftraggeber], [Baugenossenschaft Sonnenhang eG], [Bauvorhaben], [Heizzentrale Amselweg 12--18], [Auftragsnummer], [WB-2026/0093], [Leistungsabschnitt], [Abschnitt 1, Wärmepumpenkaskade], [Abnahmetermin], [23.04.2026, 9.30 Uhr], [Abschnittssumme netto], [148.730,00 EUR])
Anwesend: Herr Brockhaus (Auftragnehmer), Frau Steinkötter (Auftraggeber), Herr Dr. Ohm (Fachplaner, beratend)
#text(8.5pt)[Verteiler: Auftraggeber (2×), Auftragnehmer, Fachplaner, Schornsteinfeger, Objektakte. Anlagen: Einregulierungsprotokoll, Prüfbuch, Fachunternehmererklärung, Fotodokumentation (14 Bilder).]
*1. Feststellungen.* Die Anlage ist in Betrieb, die Vorlauftemperaturen wurden gemessen, die hydraulische Einregulierung ist protokolliert. Revisionspläne und Bedienungsanleitungen wurden in zwei Ausfertigungen übergeben.
*2. Mängel.* Es wurden keine Mängel festgestellt.
*3. Erklärung.* Die Leistung wird hiermit abgenommen. Die Gewährleistung beginnt am 23.04.2026 und endet am 22.04.2030.
#v(10pt)
#grid(columns: (1fr, 1fr), gutter: 14pt, [#ink(4) \ #gap(60mm) \ Auftragnehmer: Jürgen Brockhaus], [#ink(12) \ #gap(60mm) \ Auftraggeber: Marlies Steinkötter, Technische Leiterin])
"""
    return text(
        "de-heizzentrale",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Baugenossenschaft Sonnenhang eG",
            project="Heizzentrale Amselweg 12–18",
            project_code="WB-2026/0093",
            milestone="Abschnitt 1, Wärmepumpenkaskade",
            signatory_name="Marlies Steinkötter",
            signatory_title="Technische Leiterin",
            signature_date="2026-04-23",
            amount="148730.00 EUR",
        ),
    )


def archive() -> Paper:
    """An Austrian takeover of an archive software, scanned."""
    src = r"""
#text(13pt, weight: "bold")[Übernahmebestätigung]
Firma Grabner & Söllinger EDV KG, 4600 Wels
#v(3pt)
Kunde: Stift Kaltenbrunn \
Projekt: Digitales Urkundenarchiv \
Projektnummer: GS 318 \
Teilleistung: Ausbaustufe 2 -- Volltextsuche \
Vereinbarter Betrag: € 16.940,--
#v(3pt)
Die Ausbaustufe 2 wurde am 9. Jänner 2026 vorgeführt und durch uns getestet. Wir bestätigen, dass sie dem Pflichtenheft entspricht, und übernehmen sie ohne Einwände. Der vereinbarte Betrag darf in Rechnung gestellt werden.
#v(6pt)
Kaltenbrunn, am #pen("14. Jänner 2026")
#hw("P. Rupert Aigner", s: 30pt) \
Rupert Aigner, Stiftsarchivar
#place(right, dy: -60pt, stamp([STIFT \ KALTENBRUNN \ Archiv], c: rgb("#1d4d33"), a: 6deg))
"""
    return scanned(
        "at-stiftsarchiv",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Stift Kaltenbrunn",
            project="Digitales Urkundenarchiv",
            project_code="GS 318",
            milestone="Ausbaustufe 2 – Volltextsuche",
            signatory_name="Rupert Aigner",
            signatory_title="Stiftsarchivar",
            signature_date="2026-01-14",
            amount="16940.00 EUR",
        ),
        Scanner(dpi=105, skew=0.5, noise=6, jpeg=40, seed=51),
        paper="a5",
        margin="1.6cm",
        size=10,
    )


def bridge() -> Paper:
    """A Swiss protocol with boxes, one ticked."""
    src = r"""
#text(9pt)[Ingenieurbüro Caduff + Näf AG · Bahnhofstrasse 3 · 7130 Ilanz]
#rule(stroke: 2pt)
#text(15pt, weight: "bold")[Protokoll der Werkabnahme]
#kv(46mm, [Bauherrschaft], [Gemeinde Valbruna], [Objekt], [Instandsetzung Holzbrücke Punt Veglia], [Objekt-Nr.], [CN 1177.04], [Etappe], [Los 2, Fahrbahn und Abdichtung], [Werkpreis inkl. Nachträge], [CHF 86'415.30], [Datum der Prüfung], [11. September 2026])
#v(4pt)
Die gemeinsame Prüfung nach SIA 118, Art. 158 ergab:
☒ keine Mängel -- das Werk gilt als abgenommen \
☐ unwesentliche Mängel -- das Werk gilt als abgenommen, Frist zur Behebung siehe Beilage \
☐ wesentliche Mängel -- die Abnahme wird zurückgestellt
#v(2pt)
Die Rügefrist von zwei Jahren läuft ab dem Datum der Prüfung.
#v(8pt)
#table(columns: (1fr, 1fr, 1fr), inset: 7pt, [Bauleitung \ #ink(6, w: 26mm) \ Gion Caduff], [Unternehmung \ #ink(18, w: 26mm) \ Reto Zangger], [Bauherrschaft \ #ink(23, w: 26mm) \ Seraina Derungs, Gemeindepräsidentin])
"""
    return text(
        "ch-holzbruecke",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Gemeinde Valbruna",
            project="Instandsetzung Holzbrücke Punt Veglia",
            project_code="CN 1177.04",
            milestone="Los 2, Fahrbahn und Abdichtung",
            signatory_name="Seraina Derungs",
            signatory_title="Gemeindepräsidentin",
            signature_date="2026-09-11",
            amount="86415.30 CHF",
        ),
        font="DejaVu Sans",
        size=9.5,
    )


def milestones() -> Paper:
    """A letter that releases one of five milestones of a table."""
    src = r"""
#align(right)[*Heidmark Wasserverband* \ Körperschaft des öffentlichen Rechts \ Celler Damm 40, 29303 Osterloh]
Planungsgesellschaft Uhlenbrock mbH \ z. Hd. Frau Petersen \ Sandweg 7 \ 30159 Hannover
#align(right)[Osterloh, den 2. Oktober 2026]
*Neubau Pumpwerk Osterloh-Nord, Projekt 22-614 \ Freigabe eines Meilensteins*
Sehr geehrte Frau Petersen,
aus der nachstehenden Übersicht Ihres Vertrages geben wir mit diesem Schreiben den Meilenstein M4 frei:
#table(columns: (14mm, 1fr, 28mm, 36mm), [*Nr.*], [*Meilenstein*], [*EUR netto*], [*Stand*], [M1], [Grundlagenermittlung], [12.000,00], [freigegeben 03/2025], [M2], [Vorplanung], [24.500,00], [freigegeben 08/2025], [M3], [Entwurfsplanung], [41.300,00], [freigegeben 02/2026], [*M4*], [*Genehmigungsplanung*], [*33.800,00*], [*mit diesem Schreiben*], [M5], [Ausführungsplanung], [58.200,00], [in Arbeit])
Die Unterlagen zu M4 sind vollständig, die untere Wasserbehörde hat sie ohne Nachforderung angenommen. Wir erkennen die Leistung als vertragsgemäß erbracht an. Bitte stellen Sie Ihre Rechnung an die oben genannte Anschrift.
Mit freundlichen Grüßen
#ink(31, w: 40mm) \
Hartmut Wiegrefe \
Verbandsvorsteher
"""
    return text(
        "de-meilenstein-brief",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Heidmark Wasserverband",
            project="Neubau Pumpwerk Osterloh-Nord",
            project_code="22-614",
            milestone="Genehmigungsplanung",
            signatory_name="Hartmut Wiegrefe",
            signatory_title="Verbandsvorsteher",
            signature_date="2026-10-02",
            amount="33800.00 EUR",
        ),
        font="Liberation Serif",
        size=11,
    )


def service_form() -> Paper:
    """A flattened Leistungsnachweis of an IT house."""
    f = Form()
    f.say("LEISTUNGSNACHWEIS / ABNAHME", 15, bold=True)
    f.say("Netzhaus Ostheim IT-Service, Inh. B. Kramer", 9)
    f.rule()
    f.field("Kunde", "Zahnradwerk Pohl KG")
    f.field("Projekt", "Serverumzug Halle 3")
    f.field("Ticket / Auftrag", "NO-58812", wide=140)
    f.field("Bestellnummer", "B-2026-771", wide=140)
    f.field("Leistung", "Virtualisierung von 7 Servern, Abbau der Altgeraete", wide=320)
    f.field("Pauschale netto", "9.650,00 EUR", wide=140)
    f.down(4)
    f.box("Leistung vollstaendig und ohne Beanstandung erbracht", True)
    f.box("Leistung mit Beanstandungen erbracht (siehe Bemerkung)")
    f.box("Leistung nicht abgenommen")
    f.field("Bemerkung", "Danke, hat alles am Wochenende geklappt.", wide=320)
    f.down(8)
    f.field("Name", "Ines Rautenberg")
    f.field("Funktion", "IT-Koordinatorin")
    f.field("Datum", "16.03.2026", wide=120)
    f.say("Unterschrift Kunde")
    f.scrawl(190, f.y + 15, 13)
    return f.done(
        "de-leistungsnachweis",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Zahnradwerk Pohl KG",
            project="Serverumzug Halle 3",
            project_code="NO-58812",
            signatory_name="Ines Rautenberg",
            signatory_title="IT-Koordinatorin",
            signature_date="2026-03-16",
            amount="9650.00 EUR",
            po_number="B-2026-771",
        ),
        flat=True,
    )


def reserve() -> Paper:
    """Abnahme with a list of defects to be removed."""
    src = r"""
#rect(fill: luma(230), width: 100%, inset: 6pt)[*Niederschrift über die Abnahme von Bauleistungen* #h(1fr) Blatt 1 von 1]
Bauherr: Kreisklinik Eschental gGmbH \
Maßnahme: Umbau Endoskopie, 2. OG \
Projekt-Nr.: KKE-B-0417 \
Auftragnehmer: Trockenbau Weidlich & Co. \
Bauabschnitt: BA 2, Trockenbau und Decken \
Abrechnungssumme: 71.288,64 € brutto
Die Abnahme fand am 19. Mai 2026 statt. Sie wird unter Vorbehalt folgender Mängel erklärt:
#table(columns: (10mm, 1fr, 30mm), [lfd.], [Mangel], [Frist], [1], [Revisionsklappe Raum 2.114 fehlt], [02.06.2026], [2], [Brandschutzkragen an Durchführung Achse 5 nachzurüsten], [02.06.2026], [3], [Deckenfries Flur Ost verschmutzt, zu reinigen], [29.05.2026])
Einbehalt bis zur Beseitigung: 3.500,00 €. Vertragsstrafenansprüche bleiben vorbehalten.
#v(6pt)
#grid(columns: (1fr, 1fr), [#hw("Weidlich") \ (Auftragnehmer) Sven Weidlich], [#hw("A. Kuhnt") \ (Bauherr) Annegret Kuhnt, Projektsteuerung Bau])
"""
    return text(
        "de-endoskopie-vorbehalt",
        src,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Kreisklinik Eschental gGmbH",
            project="Umbau Endoskopie, 2. OG",
            project_code="KKE-B-0417",
            milestone="BA 2, Trockenbau und Decken",
            signatory_name="Annegret Kuhnt",
            signatory_title="Projektsteuerung Bau",
            signature_date="2026-05-19",
            amount="71288.64 EUR",
            conditions=[
                "Revisionsklappe Raum 2.114 fehlt",
                "Brandschutzkragen an Durchführung Achse 5 nachzurüsten",
                "Deckenfries Flur Ost verschmutzt, zu reinigen",
            ],
        ),
    )


def part_mixed() -> Paper:
    """A typed cover and a scanned sheet with a partial acceptance."""
    first = r"""
*Rietmann Verfahrenstechnik GmbH* \ Werkstraße 90, 67069 Frankenau
#v(8pt)
Molkerei Altmühlgrund GmbH \ Frau Veit \ Am Anger 1
Betreff: Abnahmeblatt Projekt "Eindampfer Linie B", Kommission RV-4038
Sehr geehrte Frau Veit,
anbei das Abnahmeblatt zur Inbetriebnahme. Bitte füllen Sie es aus und senden Sie es unterschrieben an uns zurück. Der Betrag des Meilensteins "Inbetriebnahme" ist 205.000,00 EUR.
Freundliche Grüße \ i. A. Lutz Behnke
"""
    second = r"""
= Abnahmeblatt Kommission RV-4038
Besteller: Molkerei Altmühlgrund GmbH \
Projekt: Eindampfer Linie B \
Meilenstein: Inbetriebnahme
#v(4pt)
#no abgenommen #h(10mm) #tick teilweise abgenommen #h(10mm) #no nicht abgenommen
Abgenommen sind: #pen("Stufen 1 und 2, Kondensatsystem")
Nicht abgenommen: #pen("Stufe 3 wegen zu geringer Leistung (7,2 statt 9 t/h)")
#v(10pt)
#hw("Cornelia Veit", s: 30pt) \
Cornelia Veit, Betriebsleiterin #h(1cm) Datum: #pen("25.11.2025")
"""
    return mixed(
        "de-eindampfer",
        first,
        second,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Molkerei Altmühlgrund GmbH",
            project="Eindampfer Linie B",
            project_code="RV-4038",
            milestone="Inbetriebnahme",
            signatory_name="Cornelia Veit",
            signatory_title="Betriebsleiterin",
            signature_date="2025-11-25",
            amount="205000.00 EUR",
            conditions=["Stufe 3 wegen zu geringer Leistung (7,2 statt 9 t/h)"],
        ),
        Scanner(dpi=105, skew=-0.7, noise=5, jpeg=42, seed=53),
    )


def refusal() -> Paper:
    """A letter that refuses Abnahme."""
    src = r"""
#align(center)[#text(14pt)[Theater am Kornmarkt Betriebs-GmbH] \ #text(8pt)[Kornmarkt 2 · 99817 Wartenfels]]
Lichtbau Sömmer GmbH \ Industriering 15 \ 99084 Erfurt
#align(right)[27. Februar 2026 \ Unser Zeichen: TK/obm/88]
*Verweigerung der Abnahme -- Erneuerung der Obermaschinerie, Auftrag 2024-OM-3*
Sehr geehrte Damen und Herren,
Sie haben mit Schreiben vom 16. Februar die Abnahme der Punktzüge (Bauabschnitt 1) verlangt. Bei der Begehung am 24. Februar fielen vier von zwölf Zügen bei Volllast aus, und die Not-Halt-Kette löste zweimal nicht aus.
Das sind wesentliche Mängel. Wir nehmen die Leistung nicht ab. Die für diesen Abschnitt vorgesehene Zahlung von 118.000,00 EUR bleibt zurückgestellt. Beseitigen Sie die Mängel bis zum 20. März 2026 und zeigen Sie uns danach erneut die Abnahmereife an.
Hochachtungsvoll
#ink(37, w: 42mm) \
Dipl.-Ing. Friederike Loos \
Technische Direktorin
"""
    return text(
        "de-obermaschinerie",
        src,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Theater am Kornmarkt Betriebs-GmbH",
            project="Erneuerung der Obermaschinerie",
            project_code="2024-OM-3",
            milestone="Bauabschnitt 1",
            signatory_name="Friederike Loos",
            signatory_title="Technische Direktorin",
            signature_date="2026-02-27",
            amount="118000.00 EUR",
        ),
        font="Liberation Serif",
        size=11,
        margin="2.6cm",
    )


def notice() -> Paper:
    """Fertigstellungsanzeige of the contractor; the client's part is blank."""
    src = r"""
#text(18pt, weight: "bold", fill: rgb("#365f91"))[Fertigstellungsmeldung]
Spenglerei Innfeld e.U., Mühlgasse 9, 4910 Ried-Au
An: Pfarrgemeinde St. Koloman \
Vorhaben: Neueindeckung Kirchturmhelm \
Auftrag: SI-0266
Wir teilen mit, dass unsere Arbeiten am 30. Juni 2026 fertiggestellt wurden. Aus unserer Sicht ist die Leistung mängelfrei und abgenommen, sobald Sie unten gegenzeichnen. Die Schlusszahlung beträgt 39.470,00 Euro.
#ink(19) \
Markus Innfeld, 1. Juli 2026
#v(10pt)
#rect(width: 100%, inset: 10pt)[*Bestätigung des Auftraggebers* \ #v(2pt) Die oben genannte Leistung wird übernommen. #v(14pt) Ort, Datum: #gap(50mm) #h(6mm) Unterschrift: #gap(50mm) \ #v(4pt) Name: Mag. Theresia Hofstätter, Obfrau des Pfarrgemeinderats]
"""
    return text(
        "at-turmhelm-meldung",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Pfarrgemeinde St. Koloman",
            project="Neueindeckung Kirchturmhelm",
            project_code="SI-0266",
            signatory_name="Theresia Hofstätter",
            signatory_title="Obfrau des Pfarrgemeinderats",
            amount="39470.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def draft() -> Paper:
    """A draft of an acceptance declaration with all the words of acceptance."""
    src = r"""
= Abnahmeerklärung Marktstudie
#kv(44mm, [Auftraggeberin], [Bergbahnen Oberalbis AG], [Mandat], [Marktstudie Sommerbetrieb], [Mandatsnummer], [KLP-2602], [Lieferobjekt], [Schlussbericht, Fassung 1.0], [Honorar], [CHF 27'800.--])
Die Auftraggeberin nimmt den Schlussbericht ab und gibt das Honorar zur Zahlung frei. Vorbehalte bestehen keine.
#v(14pt)
Oberalbis, den #gap(40mm)
#v(10pt)
#gap(70mm) \
Urs Zellweger, Direktor
"""
    return text(
        "ch-marktstudie-entwurf",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Bergbahnen Oberalbis AG",
            project="Marktstudie Sommerbetrieb",
            project_code="KLP-2602",
            milestone="Schlussbericht, Fassung 1.0",
            signatory_name="Urs Zellweger",
            signatory_title="Direktor",
            amount="27800.00 CHF",
            warnings=["draft_or_void"],
        ),
        font="Libertinus Serif",
        size=12,
        page="header: align(right, text(9pt, fill: red)[ENTWURF vom 3.8.2026 -- nur zur internen Abstimmung]), background: over([ENTWURF])",
    )


def supplement() -> Paper:
    """A Nachtrag, agreed by the client."""
    src = r"""
#table(columns: (1fr, 1fr), stroke: none, [*Nachtragsvereinbarung N-04*], align(right)[zum Generalplanervertrag])
#rule()
zwischen *Stadtwerke Lindenau AG* (Auftraggeberin) und *Architekten Voss Imhoff PartGmbB* (Auftragnehmer)
Projekt: Neubau Betriebshof Süd #h(1fr) Projekt-Nr. SWL-P-0831
+ Die Auftraggeberin wünscht zusätzlich eine Dachbegrünung der Fahrzeughalle samt statischem Nachweis.
+ Das Honorar erhöht sich dafür um 21.640,00 EUR (netto). Einsparungen an der Dachentwässerung sind darin berücksichtigt.
+ Die Frist für die Leistungsphase 5 verlängert sich um zwei Wochen.
+ Im Übrigen gilt der Vertrag unverändert.
#v(10pt)
Lindenau, 12.08.2026 #h(1fr) Lindenau, 10.08.2026
#grid(columns: (1fr, 1fr), [#ink(26) \ für die Auftraggeberin \ Dr. Kerstin Albers \ Vorständin Technik], [#ink(35) \ für den Auftragnehmer \ Tom Imhoff \ Partner])
"""
    return text(
        "de-nachtrag-dach",
        src,
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Stadtwerke Lindenau AG",
            project="Neubau Betriebshof Süd",
            project_code="SWL-P-0831",
            signatory_name="Dr. Kerstin Albers",
            signatory_title="Vorständin Technik",
            signature_date="2026-08-12",
            amount="21640.00 EUR",
            change_order_number="N-04",
        ),
        font="DejaVu Serif",
        size=9.5,
    )


def hours() -> Paper:
    """Stundennachweis with an approval by a named stamp."""
    src = r"""
#text(14pt, weight: "bold")[Stundennachweis Juni 2026] #h(1fr) Blatt 1/1
Mitarbeiterin: Yasemin Korkmaz, Quantwerk Beratung GmbH \
Kunde: Landesbausparkasse Nordheide \
Projekt: Migration Meldewesen, Projektkennung LBS-MW-17
#table(columns: 6, align: (left, right, left, right, left, right), [KW], [Std.], [KW], [Std.], [KW], [Std.], [23], [38,0], [24], [40,0], [25], [32,5], [26], [39,0], [27 (bis 30.6.)], [16,0], [*Summe*], [*165,5*])
Satz 112,00 EUR/Std., Gesamt 18.536,00 EUR
Tätigkeiten: Datenmodell, Abstimmung mit Revision, Testfälle 200--340, Vertretung der Teilprojektleitung in KW 25.
#v(8pt)
#block(stroke: 1.5pt + rgb("#1d4d33"), inset: 8pt)[#text(fill: rgb("#1d4d33"))[*SACHLICH RICHTIG UND FREIGEGEBEN* \ Landesbausparkasse Nordheide, Abt. Meldewesen \ Detlef Brüning, Teamleiter \ 02.07.2026]]
"""
    return text(
        "de-stunden-meldewesen",
        src,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Landesbausparkasse Nordheide",
            project="Migration Meldewesen",
            project_code="LBS-MW-17",
            signatory_name="Detlef Brüning",
            signatory_title="Teamleiter",
            signature_date="2026-07-02",
            amount="18536.00 EUR",
        ),
    )


def mail_no() -> Paper:
    """A mail that refuses a concept."""
    src = r"""
#text(9pt)[*Von:* Hauke Thomsen [mailto:h.thomsen\@inselreederei-foehrland.example] \ *Gesendet:* Dienstag, 10. Februar 2026 08:47 \ *An:* Agentur Deichgold \ *Betreff:* AW: Kampagne "Winterfahrplan" (Auftrag AD-1520) -- Abnahme Phase 1]
#rule()
Moin zusammen,
wir haben uns den Stand von Phase 1 gestern im Kreis der Kapitäne angesehen. So können wir ihn nicht abnehmen: Die Fähre auf allen Motiven gehört der Konkurrenz, und die Abfahrtszeiten sind die vom Vorjahr.
Bitte legt uns neue Motive vor. Die Rechnung über 8.200,00 EUR zu Phase 1 geben wir bis dahin nicht frei.
Viele Grüße
Hauke Thomsen \
Leiter Vertrieb \
Inselreederei Föhrland GmbH
"""
    return text(
        "de-mail-kampagne",
        src,
        truth(
            "email",
            "rejected",
            None,
            "de",
            client="Inselreederei Föhrland GmbH",
            project='Kampagne "Winterfahrplan"',
            project_code="AD-1520",
            milestone="Phase 1",
            signatory_name="Hauke Thomsen",
            signatory_title="Leiter Vertrieb",
            signature_date="2026-02-10",
            amount="8200.00 EUR",
        ),
        size=10.5,
    )


def minutes() -> Paper:
    """Minutes of a site meeting; nothing is accepted in them."""
    src = r"""
*Baubesprechung Nr. 31 -- Aktennotiz* #h(1fr) Erweiterung Grundschule Tannenrain
Bauherr: Stadt Tannenrain #h(1fr) Verfasser: Büro Lechleitner, 4.11.2025 #h(1fr) Verteiler: alle Teilnehmer
#table(columns: (12mm, 1fr, 26mm, 24mm), [*TOP*], [*Inhalt*], [*Wer*], [*Bis*], [31.1], [Rohbau: Treppenhaus C betoniert, Ausschalen ab Montag.], [Fa. Hölzl], [10.11.], [31.2], [Fenster: Lieferung erste Charge angekündigt für KW 48.], [Fa. Vitral], [KW 48], [31.3], [Elektro: Schlitzpläne fehlen noch für das 1. OG.], [Planer], [7.11.], [31.4], [Abnahme der Abdichtung wird beim nächsten Termin besprochen.], [alle], [18.11.])
Nächster Termin: 18.11.2025, 8.00 Uhr, Baucontainer. Einwände gegen diese Notiz bitte binnen fünf Tagen.
"""
    return text(
        "de-aktennotiz",
        src,
        truth(
            "other",
            None,
            None,
            "de",
            client="Stadt Tannenrain",
            project="Erweiterung Grundschule Tannenrain",
        ),
        font="DejaVu Sans",
        size=8.5,
    )


def papers() -> Iterator[Paper]:
    """The family."""
    for make in (
        heating,
        archive,
        bridge,
        milestones,
        service_form,
        reserve,
        part_mixed,
        refusal,
        notice,
        draft,
        supplement,
        hours,
        mail_no,
        minutes,
    ):
        yield make()
