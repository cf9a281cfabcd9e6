"""Dutch papers of the Netherlands and Belgium."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import AC, CO, COND, MAIL, NO, OPEN, SOW, TS, YES, Sheet, scanned, text


def uav() -> Paper:
    """Proces-verbaal van oplevering onder de UAV 2012."""
    body = r"""
#set page("a4", margin: (x: 22mm, y: 18mm))
#set text(font: "Lato", size: 9.8pt, lang: "nl")
#text(18pt, weight: "bold", fill: rgb("#00507a"))[Proces-verbaal van oplevering]
#v(-1mm)
paragraaf 9 en 10 UAV 2012
#v(3mm)
#table(columns: (40mm, 1fr), inset: 5pt, stroke: (bottom: 0.4pt + luma(170)),
 [Opdrachtgever], [*Woningstichting De Vecht*], [Aannemer], [Bouwbedrijf Nijenhuis Hardenberg B.V.], [Directie], [Ir. Sanne Koldewijn, Bouwadvies Ommen], [Werk], [*Renovatie 36 portiekwoningen Eikenhof*], [Werknummer], [*23-511*], [Opneming], [dinsdag 10 februari 2026])
#v(3mm)
Tijdens de opneming is het werk in alle portieken bekeken. Er zijn geen onvolkomenheden aangetroffen. De opdrachtgever keurt het werk goed en het geldt op 10 februari 2026 als opgeleverd. Sleutels, revisietekeningen en garantieverklaringen zijn die dag overgedragen.

De onderhoudstermijn bedraagt dertig dagen. De meterstanden zijn per woning op de bijlage genoteerd.
#v(12mm)
#grid(columns: (1fr, 1fr), gutter: 16mm,
 [Namens de opdrachtgever #v(1mm) #ink(14, w: 100) #v(-3mm) #rule() Bert Oosterkamp, manager Vastgoed \ Hardenberg, 10 februari 2026],
 [Namens de aannemer #v(1mm) #ink(15, w: 94, c: black) #v(-3mm) #rule() Gerrit Nijenhuis, directeur \ Hardenberg, 10 februari 2026])
"""
    label = truth(
        AC, YES, True, "nl", client="Woningstichting De Vecht",
        project="Renovatie 36 portiekwoningen Eikenhof", project_code="23-511",
        signatory_name="Bert Oosterkamp", signatory_title="manager Vastgoed",
        signature_date="2026-02-10",
    )  # fmt: skip
    return text("nl-uav", body, label)


def snags() -> Paper:
    """Een opleverlijst met open en gesloten punten."""
    body = r"""
#set page("a4", margin: (x: 16mm, y: 14mm))
#set text(font: "DejaVu Sans", stretch: 75%, size: 9.2pt, lang: "nl")
#grid(columns: (1fr, auto), [#text(15pt, weight: "bold")[Opleverlijst interieurbouw] \ Atelier Vierhout, Zutphen], box(stroke: 1pt, inset: 5pt)[lijst 2 van 2])
#v(2mm)
Opdrachtgever: Advocatenkantoor Lubbers Tjaden \
Project: Inrichting derde verdieping Stationsplein \
Projectnr: V-0927 #h(12mm) Datum rondgang: 3 juli 2026 #h(12mm) Slottermijn: € 33.750,00
#v(2mm)
#table(columns: (10mm, 1fr, 30mm, 24mm, 20mm), inset: 5pt, stroke: 0.4pt, fill: (x, y) => if y == 0 { luma(225) },
 [nr], [punt], [ruimte], [door], [status],
 [1], [lade klemt], [balie], [timmerman], [gereed], [2], [kras in linoleum blad], [vergaderkamer 2], [timmerman], [gereed], [3], [akoestisch paneel hangt scheef], [bibliotheek], [monteur], [open], [4], [stopcontact in tafel zonder stroom], [vergaderkamer 1], [elektricien], [open], [5], [plint ontbreekt], [pantry], [timmerman], [gereed], [6], [glasfolie met luchtbel], [spreekkamer], [stickeraar], [gereed])
#v(2mm)
#xb() #h(1mm) Opgeleverd en aanvaard, onder de voorwaarde dat de punten met status «open» uiterlijk 17 juli 2026 zijn hersteld. \
#eb() #h(1mm) Opgeleverd en aanvaard zonder punten. \
#eb() #h(1mm) Niet aanvaard; nieuwe rondgang nodig.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 14mm, [#ink(1812, w: 104) #v(-3mm) #rule() Maartje Tjaden, kantoordirecteur, 3 juli 2026], [#ink(1813, w: 90) #v(-3mm) #rule() Jelle Vierhout])
"""
    label = truth(
        AC, COND, True, "nl", client="Advocatenkantoor Lubbers Tjaden",
        project="Inrichting derde verdieping Stationsplein", project_code="V-0927",
        signatory_name="Maartje Tjaden", signatory_title="kantoordirecteur",
        signature_date="2026-07-03", amount="33750.00 EUR",
        conditions=["akoestisch paneel hangt scheef", "stopcontact in tafel zonder stroom"],
    )  # fmt: skip
    return text("nl-opleverlijst", body, label)


def flemish() -> Paper:
    """Voorlopige oplevering in Vlaanderen, gescand."""
    body = r"""
#set page("a4", margin: 24mm)
#set text(font: "Liberation Serif", size: 12pt, lang: "nl", region: "BE")
#align(center)[#text(14pt, weight: "bold")[PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING]]
#v(5mm)
Bouwheer: Kerkfabriek Sint-Amandus, Wingene \
Architect: Buro Desmedt-Claeys \
Aannemer: Schrijnwerkerij Vanhoutte bv \
Werk: Vernieuwing zijdeuren en sacristie (dossier KF/18)
#v(3mm)
Heden, zevenentwintig mei tweeduizend zesentwintig, hebben partijen het werk nagezien. De bouwheer stelt vast dat de werken volgens de regels van de kunst zijn uitgevoerd en verklaart ze voorlopig te aanvaarden, zonder opmerkingen. Na verloop van één jaar volgt de definitieve oplevering.
#v(3mm)
Saldo te betalen: 21.460,00 EUR, btw niet inbegrepen.
#v(10mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 8mm, [De bouwheer #v(1mm) #ink(341, w: 98) \ Godelieve Maes \ penningmeester], [De architect #v(1mm) #ink(342, w: 84) \ Wim Claeys], [De aannemer #v(1mm) #ink(343, w: 88) \ Dirk Vanhoutte])
"""
    label = truth(
        AC, YES, True, "nl", client="Kerkfabriek Sint-Amandus",
        project="Vernieuwing zijdeuren en sacristie", project_code="KF/18",
        milestone="voorlopige oplevering", signatory_name="Godelieve Maes",
        signatory_title="penningmeester", signature_date="2026-05-27", amount="21460.00 EUR",
    )  # fmt: skip
    how = Scanner(dpi=118, skew=-1.3, noise=2.2, blur=0.4, jpeg=36, seed=61)
    return scanned("nl-voorlopig-be", body, label, how)


def mail() -> Paper:
    """Een mail die nog niets besluit."""
    body = r"""
#set page("a4", margin: 20mm)
#set text(font: "Carlito", size: 11pt, lang: "nl")
*Van:* Anouk Reitsma \<a.reitsma\@wetterskipgaast.example\> \
*Verzonden:* woensdag 18 november 2026 16:02 \
*Aan:* Fokke Bylsma \
*Onderwerp:* RE: concept-rapportage kadeonderzoek
#rule()
#v(2mm)
Dag Fokke,

De concept-rapportage van het Kadeonderzoek Gaasterlân (zaaknummer WG-K-512) is goed binnengekomen, dank. Ik heb hem doorgezet naar onze geotechnisch adviseur en naar de rayonbeheerder; die laatste is tot en met vrijdag met verlof.

Ik verwacht volgende week dinsdag iets van hen te horen. Een oordeel kan ik je dus nu niet geven, ook niet voorlopig. Zodra ik meer weet bel ik je even.

Groet, \
Anouk

#text(9pt, fill: rgb("#00698f"))[Anouk Reitsma | projectleider waterkeringen | Wetterskip Gaast]
"""
    label = truth(
        MAIL, None, None, "nl", client="Wetterskip Gaast", project="Kadeonderzoek Gaasterlân",
        project_code="WG-K-512", milestone="concept-rapportage",
        signatory_name="Anouk Reitsma", signatory_title="projectleider waterkeringen",
    )  # fmt: skip
    return text("nl-kade-mail", body, label)


def extra_work() -> Paper:
    """Een meerwerkbon zonder akkoord."""
    body = r"""
#set page("a5", flipped: true, margin: 12mm)
#set text(font: "Nimbus Sans", size: 9pt, lang: "nl")
#grid(columns: (1fr, auto), text(16pt, weight: "bold")[MEERWERKBON], [bonnummer *MW-12* \ 24 maart 2026])
#line(length: 100%, stroke: 2pt + rgb("#d35400"))
#grid(columns: (1fr, 1fr), row-gutter: 2mm, [Opdrachtgever: *Basisschool De Kiekendief*], [Installateur: Wouda Techniek], [Werk: *Vervangen warmwatervoorziening*], [Werknr.: *WT-6047*])
#v(1mm)
#table(columns: (1fr, 16mm, 24mm, 26mm), inset: 4pt, stroke: 0.4pt, align: (left, right, right, right), [Omschrijving], [aantal], [prijs], [bedrag], [Asbesthoudend leidingdeel laten verwijderen], [1], [1.180,00], [1.180,00], [Extra expansievat 50 l], [2], [164,50], [329,00], [Manuren], [6], [61,00], [366,00], table.cell(colspan: 3, align: right)[*Totaal meerwerk excl. btw €*], [*1.875,00*])
#text(8pt)[Wij voeren dit pas uit na uw krabbel.]
#v(3mm)
#grid(columns: (1fr, 1fr), gutter: 14mm, [Monteur #v(1mm) #ink(27, w: 76, h: 22) #v(-2mm) #rule() Sietse Wouda], [Akkoord opdrachtgever #v(1mm) #box(height: 22pt) #v(-2mm) #rule() Mw. Ineke Dotinga, directeur #h(8mm) datum:])
"""
    label = truth(
        CO, OPEN, False, "nl", client="Basisschool De Kiekendief",
        project="Vervangen warmwatervoorziening", project_code="WT-6047",
        signatory_name="Ineke Dotinga", signatory_title="directeur", amount="1875.00 EUR",
        change_order_number="MW-12",
    )  # fmt: skip
    return text("nl-meerwerk", body, label)


def hours() -> Paper:
    """Een urenstaat met akkoord via een handtekening."""
    body = r"""
#set page("a4", margin: (x: 20mm, y: 18mm))
#set text(font: "P052", size: 10.4pt, lang: "nl")
#text(20pt, style: "italic")[Urenverantwoording] #h(1fr) periode 9, 2026
#v(2mm)
#grid(columns: (1fr, 1fr), gutter: 6mm, [
 Inlener: *Drukkerij Van Assendelft* \ Opdracht: *Interim planning en logistiek* \ Opdrachtnummer: *HB-20455*
], [ Uitzendend bureau: Haspel & Boom Interim \ Kandidaat: Rogier Kuiper \ Tarief: € 78,00 per uur ])
#v(3mm)
#table(columns: (26mm, 1fr, 1fr, 1fr, 1fr, 1fr, 22mm), inset: 6pt, align: center, stroke: 0.4pt,
 [week], [ma], [di], [wo], [do], [vr], [totaal], [33], [8], [8], [8], [8], [–], [32], [34], [8], [8], [–], [8], [8], [32], [35], [8], [9], [8], [8], [–], [33], [36], [8], [8], [8], [–], [7], [31], table.cell(colspan: 6, align: right)[*uren in deze periode*], [*128*])
Te factureren: *€ 9.984,00*
#v(10mm)
#table(columns: (1fr, 1fr), stroke: none, [ #ink(72, w: 88) \ R. Kuiper \ 4 september 2026 ], [ gezien en akkoord \ #ink(73, w: 104, c: black) \ Wilma van Assendelft \ bedrijfsleider \ 7 september 2026 ])
"""
    label = truth(
        TS, YES, True, "nl", client="Drukkerij Van Assendelft",
        project="Interim planning en logistiek", project_code="HB-20455",
        signatory_name="Wilma van Assendelft", signatory_title="bedrijfsleider",
        signature_date="2026-09-07", amount="9984.00 EUR",
    )  # fmt: skip
    return text("nl-uren", body, label)


def failed() -> Paper:
    """Een afkeur van een acceptatietest."""
    body = r"""
#set page("a4", margin: (x: 24mm, y: 20mm))
#set text(font: "Liberation Sans", stretch: 75%, size: 10.6pt, lang: "nl")
#box(fill: rgb("#222"), inset: 10pt, width: 100%)[#text(white, 14pt, weight: "bold")[ACCEPTATIETEST – EINDOORDEEL]]
#v(2mm)
#grid(columns: (40mm, 1fr), row-gutter: 2.6mm, [Opdrachtgever], [Veiligheidsregio Maasdal], [Leverancier], [Kompas Geosoftware], [Project], [Vernieuwing meldkamerkaart], [Projectcode], [VRM-GEO-4], [Testronde], [2, van 7 t/m 18 september 2026])
#v(3mm)
#table(columns: (1fr, 20mm, 20mm, 20mm), inset: 5pt, stroke: 0.4pt, [*Onderdeel*], [*Ja*], [*Nee*], [*Ernst*], [Positie van voertuigen binnen 3 s zichtbaar], [], [X], [hoog], [Kaart blijft werken zonder internet], [], [X], [hoog], [Brandkranen kloppen met bronbestand], [X], [], [–], [Nachtkleuren instelbaar], [X], [], [–])
#v(2mm)
*Oordeel:* afgekeurd. Zolang bevindingen van ernst «hoog» openstaan neemt de meldkamer de kaart niet in gebruik. Een derde ronde plannen wij op uw kosten, zie artikel 14 van de overeenkomst. De betaling van termijn 3 (€ 48.000,00) blijft achterwege.
#v(10mm)
#ink(3003, w: 112, h: 30, c: black) \
Stefan Hoeben \
hoofd Informatievoorziening \
22 september 2026
"""
    label = truth(
        AC, NO, True, "nl", client="Veiligheidsregio Maasdal",
        project="Vernieuwing meldkamerkaart", project_code="VRM-GEO-4",
        signatory_name="Stefan Hoeben", signatory_title="hoofd Informatievoorziening",
        signature_date="2026-09-22", amount="48000.00 EUR",
    )  # fmt: skip
    return text("nl-afkeur", body, label)


def work_order() -> Paper:
    """Een nadere opdracht onder een raamovereenkomst."""
    body = r"""
#set page("a4", margin: (x: 25mm, y: 22mm))
#set text(font: "URW Gothic", size: 9.2pt, lang: "nl")
#set heading(numbering: "1")
#show heading: it => block(above: 1.2em, below: 0.6em, text(10.5pt, fill: rgb("#7b2d8b"), it))
#text(17pt)[Werkomschrijving] \ behorend bij raamovereenkomst ROK-2024-IT, perceel 2
#v(2mm)
Opdrachtgever: *Hogeschool Kempenland* \ Opdrachtnemer: Brug & Byte \ Opdracht: *Studentenapp, fase ontwerp* \ Nummer: *SOW-HK-11*
= Aanleiding
Studenten gebruiken vier losse apps. De hogeschool wil er één.
= Wat wij doen
Veldonderzoek onder veertig studenten, drie ontwerpsprints en een klikbaar prototype in het Nederlands en Engels.
= Wat u krijgt
Onderzoeksverslag (week 12), ontwerpbibliotheek (week 18) en prototype (week 22).
= Wat het kost
Vaste prijs € 58.500,00 exclusief btw, in drie gelijke termijnen.
= Wat wij van u nodig hebben
Een contactpersoon voor acht uur per week en toegang tot het studentenpanel.
= Spelregels
Ieder resultaat wordt door de opdrachtgever binnen vijftien werkdagen beoordeeld. Extra wensen gaan via een wijzigingsvoorstel.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, [Hogeschool Kempenland #v(1mm) #ink(45, w: 98) #v(-3mm) #rule() drs. Fatima el Idrissi \ directeur Onderwijs & ICT \ 9 januari 2026], [Brug & Byte #v(1mm) #ink(46, w: 88) #v(-3mm) #rule() Joost Verhagen \ partner \ 7 januari 2026])
"""
    label = truth(
        SOW, None, True, "nl", client="Hogeschool Kempenland",
        project="Studentenapp, fase ontwerp", project_code="SOW-HK-11",
        signatory_name="Fatima el Idrissi", signatory_title="directeur Onderwijs & ICT",
        signature_date="2026-01-09", amount="58500.00 EUR",
    )  # fmt: skip
    return text("nl-werkomschrijving", body, label)


def unticked() -> Paper:
    """Een invulformulier: getekend, maar niets aangekruist."""
    s = Sheet(595, 700)
    s.say(45, 48, "Opleverbon netwerk & wifi", "carb", 20, "b3123c")
    s.say(45, 66, "Kabelaar Netwerken · Antwerpen · formulier N-3", "car", 10)
    s.stroke(45, 74, 550, 74, 1)
    y = 90.0
    for key, title, value in (
        ("k", "Klant", "Brouwerij De Zwarte Pelikaan nv"), ("w", "Werk", "Wifi brouwzaal en taproom"),
        ("b", "Bonnummer", "KN-26-177"), ("m", "Monteur", "Yassin El Amrani"),
        ("p", "Bedrag excl. btw", "12.340,00 EUR"),
    ):  # fmt: skip
        s.say(45, y + 12, title, "car", 11)
        s.field(key, value, 170, y, 380)
        y += 25
    s.say(45, y + 16, "Meting", "carb", 12)
    y += 24
    for i, (a, b) in enumerate((
        ("Brouwzaal, laagste signaal", "-61 dBm"), ("Taproom, laagste signaal", "-58 dBm"),
        ("Kelder, laagste signaal", "-66 dBm"),
    )):  # fmt: skip
        s.say(60, y + 12, a, "car", 11)
        s.field(f"m{i}", b, 260, y, 110)
        y += 22
    s.say(45, y + 18, "Keuze van de klant (kruis één vak aan)", "carb", 12)
    y += 28
    for i, words in enumerate((
        "wij nemen het werk aan", "wij nemen het werk aan mits de opmerkingen worden opgelost",
        "wij nemen het werk niet aan",
    )):  # fmt: skip
        s.check(f"o{i}", False, 60, y, "cross")
        s.say(80, y + 10, words, "car", 11)
        y += 19
    s.say(45, y + 16, "Opmerkingen", "car", 11)
    s.field("opm", "", 170, y + 4, 380, 40)
    y += 60
    for key, title, value in (
        ("n", "Naam", "Katrien Vermassen"), ("f", "Functie", "zaakvoerder"),
        ("d", "Datum", "13 april 2026"),
    ):  # fmt: skip
        s.say(45, y + 12, title, "car", 11)
        s.field(key, value, 170, y, 250)
        y += 24
    s.say(45, y + 30, "Handtekening", "car", 11)
    c = s.canvas
    c.setStrokeColorRGB(0.1, 0.18, 0.45)
    c.setLineWidth(1.3)
    base = 700 - y - 30
    path = c.beginPath()
    path.moveTo(176, base - 6)
    path.curveTo(180, base + 26, 192, base + 24, 188, base - 4)
    path.curveTo(196, base + 10, 206, base + 30, 214, base - 2)
    path.curveTo(222, base + 14, 230, base + 4, 238, base + 2)
    path.curveTo(262, base + 20, 240, base - 16, 300, base + 3)
    c.drawPath(path)
    label = truth(
        AC, OPEN, True, "nl", client="Brouwerij De Zwarte Pelikaan nv",
        project="Wifi brouwzaal en taproom", project_code="KN-26-177",
        signatory_name="Katrien Vermassen", signatory_title="zaakvoerder",
        signature_date="2026-04-13", amount="12340.00 EUR",
    )  # fmt: skip
    return s.paper("nl-wifi-bon", label)


def portal() -> Paper:
    """Een uitdraai van een klantportaal."""
    body = r"""
#set page("a4", margin: (x: 14mm, y: 14mm))
#set text(font: "DejaVu Sans Mono", size: 8pt, lang: "nl")
#text(7pt, fill: luma(110))[https:/\/portaal.terpstra-taal.example/opdracht/88213 #h(1fr) afgedrukt 02-12-2025 09:40]
#v(3mm)
#text(13pt, weight: "bold")[Opdracht 88213]
#v(1mm)
#grid(columns: (36mm, 1fr), row-gutter: 2.4mm, [klant], [Rijksmonumentenfonds Holland-Noord], [project], [Vertaling jaarboek 2025 (NL-EN-DE)], [geleverd], [24-11-2025 14:18, 3 bestanden], [leverancier], [Terpstra Taaldiensten], [prijs], [€ 6.730,00])
#v(3mm)
#rect(fill: rgb("#e6f4ea"), stroke: 0.6pt + rgb("#188038"), width: 100%, inset: 8pt)[
 ✔ GOEDGEKEURD DOOR KLANT \ Lidewij Brouwer, hoofd publicaties \ 01-12-2025 17:55 \ toelichting: «Mooi werk. Duitse bijschriften nagekeken door een moedertaalspreker, geen wijzigingen.»]
#v(3mm)
Verloop
#table(columns: (36mm, 1fr), inset: 4pt, stroke: (y: 0.3pt), [30-09-2025 11:02], [opdracht aangemaakt], [13-10-2025 08:30], [proefhoofdstuk afgewezen: toon te ambtelijk], [20-10-2025 16:12], [tweede proefhoofdstuk akkoord], [24-11-2025 14:18], [eindlevering], [01-12-2025 17:55], [eindlevering goedgekeurd, opdracht gesloten])
"""
    label = truth(
        AC, YES, None, "nl", client="Rijksmonumentenfonds Holland-Noord",
        project="Vertaling jaarboek 2025", project_code="88213", milestone="eindlevering",
        signatory_name="Lidewij Brouwer", signatory_title="hoofd publicaties",
        signature_date="2025-12-01", amount="6730.00 EUR",
    )  # fmt: skip
    return text("nl-portaal", body, label)


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield uav()
    yield snags()
    yield flemish()
    yield mail()
    yield extra_work()
    yield hours()
    yield failed()
    yield work_order()
    yield unticked()
    yield portal()
