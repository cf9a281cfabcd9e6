"""Post uit Nederland en Vlaanderen."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Blank, plain, scanned, sheet


def oplevering() -> Paper:
    page = sheet(r"""
#grid(columns: (1fr, 50mm), [#text(18pt)[*Proces-verbaal van oplevering*] \ conform § 9 UAV 2012], block(fill: luma(235), inset: 7pt)[Werk 23.140 \ Opname 26 maart 2026 \ Blad 1])
#v(2mm)
Opdrachtgever: Stichting Brede School De Vlonder \
Aannemer: Bouwbedrijf Terpstra Koudum B.V. \
Werk: Uitbreiding met vier lokalen
#v(2mm)
Bij de opneming zijn de volgende opleverpunten genoteerd:
#table(columns: (9mm, 24mm, 1fr, 26mm), inset: 5pt, [nr], [Plaats], [Gebrek], [Gereed], [1], [Lokaal 5], [Deurdranger stelt niet af], [week 15], [2], [Gang], [Plint ontbreekt bij nooddeur], [week 15], [3], [Dak], [Bliksemafleider nog niet doorgemeten], [week 17])
De directie beschouwt het werk met inachtneming van deze punten als opgeleverd. De laatste termijn ad € 21.300,00 wordt betaald nadat de punten zijn hersteld.
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 6mm, [#ink(701, w: 34) #rule() A. Wiersma \ directie (Fjild Architecten)], [#ink(702, w: 34, c: black) #rule() D. Terpstra \ aannemer], [#ink(703, w: 38) #rule() Hilde Boonstra \ bestuurder Stichting \ 26-03-2026])
""", "Carlito", 10.5, lang="nl")  # fmt: skip
    return plain("ng-nl-pv-school", page, truth(
        "acceptance_certificate", "accepted_with_conditions", True, "nl",
        client="Stichting Brede School De Vlonder", project="Uitbreiding met vier lokalen",
        project_code="23.140", signatory_name="Hilde Boonstra", signatory_title="bestuurder",
        signature_date="2026-03-26", amount="21300.00 EUR",
        conditions=["Deurdranger stelt niet af", "Plint ontbreekt bij nooddeur",
                    "Bliksemafleider nog niet doorgemeten"]))  # fmt: skip


def voorlopige() -> Paper:
    page = sheet(r"""
#align(center)[_Gemeente Zonnegem aan de Dender_ \ #v(2mm) #text(14pt)[PV VAN VOORLOPIGE OPLEVERING] \ (KB Uitvoering 14 januari 2013, art. 91–92)]
#v(4mm)
#table(columns: (1fr, 1fr), stroke: none, inset: 4pt, [Opdracht:], [Heraanleg Kloosterplein], [Bestek:], [2025-014/W], [Opdrachtnemer:], [Wegenbouw Pauwels-Ghys nv])
Op 8 mei 2026 hebben wij, ondergetekenden, de uitgevoerde werken onderzocht.

Vastgesteld wordt dat alle posten van de meetstaat zijn uitgevoerd, dat de proeven op de fundering voldoen en dat de eerdere opmerking over de boomroosters (PV van 17 april) is opgelost. Er blijven geen opmerkingen over.

Bijgevolg wordt de voorlopige oplevering *verleend* op 8 mei 2026. De eerste helft van de borgtocht mag vrijkomen; de waarborgtermijn loopt vierentwintig maanden.
#v(6mm)
#grid(columns: (1fr, 1fr), [Namens het college van burgemeester en schepenen \ #ink(711, w: 44) \ Griet Van Overmeire, leidend ambtenaar], [De opdrachtnemer \ #ink(712, w: 36, c: black) \ Wannes Ghys])
""", "Caladea", 11, lang="nl", margin="25mm")  # fmt: skip
    return plain("ng-nl-be-kloosterplein", page, truth(
        "acceptance_certificate", "accepted", True, "nl",
        client="Gemeente Zonnegem aan de Dender", project="Heraanleg Kloosterplein",
        project_code="2025-014/W", milestone="voorlopige oplevering",
        signatory_name="Griet Van Overmeire", signatory_title="leidend ambtenaar",
        signature_date="2026-05-08"))  # fmt: skip


def decharge() -> Paper:
    form = Blank()
    form.bar(45, 40, 4, 46, (0.85, 0.1, 0.35))
    form.say(58, 60, "Decharge projectresultaat", "Helvetica-Bold", 18)
    form.say(58, 80, "Lindeboom Automatisering, Apeldoorn", "Helvetica", 10, 0.35)
    rows = [
        ("Opdrachtgever", "og", "Veterinair Centrum De Graafschap"),
        ("Project", "proj", "Vervanging werkplekken en wifi"),
        ("Projectnummer", "nr", "LA26-0413"),
        ("Opgeleverd op", "op", "15 juni 2026"),
        ("Projectsom", "som", "EUR 23.850,00 excl. btw"),
    ]
    for number, (words, name, value) in enumerate(rows):
        form.say(58, 124 + number * 28, words)
        form.field(name, value, 170, 129 + number * 28, 370)
    form.say(58, 284, "Verklaring van de opdrachtgever", "Helvetica-Bold", 11)
    form.box("ja", True, 58, 310, "circle")
    form.say(78, 308, "Het resultaat voldoet. Ik verleen Lindeboom decharge.")
    form.box("nee", False, 58, 332, "circle")
    form.say(78, 330, "Het resultaat voldoet niet; zie mijn toelichting.")
    form.say(58, 362, "Toelichting")
    form.field("toel", "", 170, 367, 370)
    form.say(58, 392, "Naam")
    form.field("naam", "Rutger Nijenhuis", 170, 397, 180)
    form.say(58, 420, "Functie")
    form.field("functie", "praktijkmanager", 170, 425, 180)
    form.say(58, 448, "Datum")
    form.field("datum", "19 juni 2026", 170, 453, 180)
    form.say(380, 392, "Handtekening", size=9)
    form.ink(392, 446, 120, 28, 723)
    form.line(380, 453, 540, 453)
    return Paper("ng-nl-decharge", "a", "form", form.done(), truth(
        "acceptance_certificate", "accepted", True, "nl",
        client="Veterinair Centrum De Graafschap", project="Vervanging werkplekken en wifi",
        project_code="LA26-0413", signatory_name="Rutger Nijenhuis",
        signatory_title="praktijkmanager", signature_date="2026-06-19",
        amount="23850.00 EUR"))  # fmt: skip


def uren() -> Paper:
    page = sheet(r"""
#text(9pt)[Uitdraai UrenWeb · 02-03-2026 08:14 · gebruiker s.verhulst]
= Urenstaat februari 2026
#table(columns: (32mm, 1fr, 32mm, 1fr), stroke: none, inset: 3pt, [Inhuurkracht], [Joost Kerkvliet], [Opdracht], [INH-2290], [Inlener], [Waterschap Oudemeer], [Rol], [Projectleider gemalen], [Project], [Renovatie gemaal De Drietand], [Tarief], [€ 97,50])
#table(columns: (1fr,)*6, align: center, inset: 5pt, fill: (x, y) => if y == 0 { rgb("#cfe8fc") }, [Week], [6], [7], [8], [9], [Totaal], [Kantoor], [16], [24], [16], [24], [80], [Bouwplaats], [16], [8], [16], [8], [48], [Totaal], [32], [32], [32], [32], [*128*])
Bedrag over de maand: € 12.480,00 exclusief btw
#v(3mm)
#table(columns: (1fr, 40mm, 40mm, 30mm), inset: 5pt, [Stap], [Wie], [Wanneer], [Uitkomst], [Ingediend], [J. Kerkvliet], [27-02-2026 17:05], [—], [Beoordeeld], [Sanne Verhulst, teamleider Assetbeheer], [02-03-2026 08:13], [*Goedgekeurd*])
""", "DejaVu Sans", 8.5, lang="nl", margin="18mm")  # fmt: skip
    return plain("ng-nl-urenweb", page, truth(
        "timesheet_approval", "accepted", None, "nl", client="Waterschap Oudemeer",
        project="Renovatie gemaal De Drietand", project_code="INH-2290",
        signatory_name="Sanne Verhulst", signatory_title="teamleider Assetbeheer",
        signature_date="2026-03-02", amount="12480.00 EUR"))  # fmt: skip


def akkoord() -> Paper:
    page = sheet(r"""
*Van:* Lotte Hendrickx \<lotte.hendrickx\@bakkerijhuyghe.example\> \
*Verzonden:* woensdag 14 januari 2026 13:09 \
*Aan:* Pieter-Jan (Bureau Krijtlijn) \
*Onderwerp:* Re: nieuwe verpakkingslijn, proefdruk 2
#rule(t: 1.5pt)
#v(2mm)
Dag Pieter-Jan,

De proefdruk ligt hier voor mij op tafel en hij is prachtig. Ook de mensen van de winkel zijn fan. Wij gaan akkoord met het ontwerp van de verpakkingslijn, dus de fase Vormgeving mag je als afgerond boeken.

De factuur van 5.375 euro mag op naam van Bakkerij Huyghe & Zonen bv, met vermelding van dossier BK-0988.

Tot op de beurs in Kortrijk!

Groeten, \
Lotte

#text(9pt, fill: luma(90))[Lotte Hendrickx | zaakvoerder | Bakkerij Huyghe & Zonen bv | Denk aan het bos, print deze mail niet]
""", "Liberation Sans", 10.5, lang="nl")  # fmt: skip
    return plain("ng-nl-be-mail-proefdruk", page, truth(
        "email", "accepted", None, "nl", client="Bakkerij Huyghe & Zonen bv",
        project="nieuwe verpakkingslijn", project_code="BK-0988", milestone="fase Vormgeving",
        signatory_name="Lotte Hendrickx", signatory_title="zaakvoerder",
        signature_date="2026-01-14", amount="5375.00 EUR"))  # fmt: skip


def meerwerk() -> Paper:
    page = sheet(r"""
#box(stroke: (left: 5pt + rgb("#e07a1f")), inset: (left: 8pt, y: 4pt))[#text(16pt)[Meerwerkopdracht MW-07] \ Verbouwing Huize Rozenhage, project 2519]
#v(3mm)
Opdrachtgever VvE Rozenhage laat de volgende aanvulling op de aannemingsovereenkomst uitvoeren door Restauratiebedrijf Van Zwieten:

#table(columns: (1fr, 20mm, 30mm), inset: 6pt, align: (left, right, right), [Omschrijving], [Aantal], [Bedrag], [Vervangen verrotte balkkoppen], [11 st], [€ 7.920,00], [Extra steigerhuur], [3 wk], [€ 1.260,00], [Minder: stucwerk hal vervalt], [1], [-€ 980,00], [*Per saldo meer*], [], [*€ 8.200,00*])

Volgens de splitsingsakte binden twee bestuurders de VvE gezamenlijk; deze opdracht geldt pas wanneer beiden getekend hebben.
#v(5mm)
#table(columns: (45mm, 1fr, 30mm), inset: 8pt, [Voorzitter \ Maarten Goedhart], [#ink(761, w: 40)], [4 juni 2026], [Penningmeester \ Ineke Stuyvers], [#v(10mm)], [], [Aannemer \ C. van Zwieten], [#ink(763, w: 36, c: black)], [2 juni 2026])
""", "Lato", 10.5, lang="nl")  # fmt: skip
    return plain("ng-nl-meerwerk", page, truth(
        "change_order", "undecided", False, "nl", client="VvE Rozenhage",
        project="Verbouwing Huize Rozenhage", project_code="2519",
        signatory_name="Ineke Stuyvers", signatory_title="Penningmeester",
        amount="8200.00 EUR", change_order_number="MW-07",
        warnings=["partly_signed"]))  # fmt: skip


def gereed() -> Paper:
    page = sheet(r"""
#grid(columns: (1fr, auto), [#text(22pt, fill: rgb("#0f766e"))[AquaMeet] \ laboratorium voor water en bodem], align(right)[Postbus 310 \ 9400 AH Assen])
#v(10mm)
Camping De Bosrand B.V. \ t.a.v. mevrouw J. Everts \ Norgerweg 8 \ 9331 TX Norg
#v(5mm)
Assen, 30 juli 2026 \
Onderwerp: gereedmelding legionella-onderzoek (opdracht AM-60417)

Geachte mevrouw Everts,

Met plezier melden wij dat de bemonstering van uw 24 tappunten is afgerond. De uitslagen staan in rapport 60417-R1, dat u vorige week ontving. Wat ons betreft kan het dossier dicht; de rekening van € 1.845,00 volgt deze week.

Wilt u hieronder voor gezien en akkoord tekenen en het blad terugsturen? Dan weten wij dat ook u tevreden bent.

Met vriendelijke groet, \
#ink(771, w: 36) \
Gerben Dekker, accountmanager
#v(4mm)
#text(fill: luma(254), size: 3pt)[Voor gezien en akkoord op 31 juli 2026: J. Everts]
#v(2mm)
#rule()
Voor gezien en akkoord, Camping De Bosrand B.V.
#v(8mm)
naam #under(50mm) #h(4mm) datum #under(28mm) #h(4mm) paraaf #under(28mm)
""", "Liberation Serif", 11.5, lang="nl", margin="27mm")  # fmt: skip
    return plain("ng-nl-gereedmelding", page, truth(
        "acceptance_certificate", "undecided", False, "nl", client="Camping De Bosrand B.V.",
        project="legionella-onderzoek", project_code="AM-60417", amount="1845.00 EUR",
        warnings=["partly_signed", "hidden_text"]))  # fmt: skip


def afkeur() -> Paper:
    page = sheet(r"""
#align(center, text(15pt, fill: rgb("#991b1b"))[*AFKEURINGSRAPPORT DATALEVERING*])
#v(2mm)
#table(columns: (38mm, 1fr, 38mm, 1fr), inset: 5pt, stroke: 0.3pt, [Afnemer], [Provincie Midden-Veluwe], [Leverancier], [SkyGrid Mapping B.V.], [Contract], [PMV-GEO-31], [Perceel], [Luchtfoto's 2026, blok C], [Ontvangen], [1 september 2026], [Beoordeeld], [11 september 2026])
#v(2mm)
#table(columns: (1fr, 28mm, 28mm, 24mm), inset: 5pt, align: (left, center, center, center), [Eis], [Norm], [Gevonden], [Oordeel], [Grondresolutie], [7,5 cm], [7,4 cm], [goed], [Bewolking per tegel], [\< 1 %], [tot 9 %], [fout], [Geometrische fout], [≤ 15 cm], [31 cm], [fout], [Bladvrij gevlogen], [ja], [nee, 40 tegels], [fout])
#v(2mm)
Besluit: blok C wordt *afgekeurd*. Herlevering voor eigen rekening van de leverancier. De deelbetaling van € 38.900,00 wordt niet vrijgegeven.
#v(6mm)
Arnhem, 14 september 2026 #h(10mm) #ink(781, w: 42) #h(4mm) Dr. Femke Oosterling, hoofd Geo-informatie
""", "Liberation Sans", 9.5, lang="nl", margin="20mm")  # fmt: skip
    return plain("ng-nl-afkeur-luchtfoto", page, truth(
        "acceptance_certificate", "rejected", True, "nl", client="Provincie Midden-Veluwe",
        project="Luchtfoto's 2026", project_code="PMV-GEO-31", milestone="blok C",
        signatory_name="Dr. Femke Oosterling", signatory_title="hoofd Geo-informatie",
        signature_date="2026-09-14", amount="38900.00 EUR"))  # fmt: skip


def keuring() -> Paper:
    page = sheet(r"""
#grid(columns: (1fr, 1fr), [*De Wit Brandbeveiliging* \ Zaandam], align(right)[OPLEVERBON \ nr. 30218])
#rule(t: 1.5pt)
Klant: Houthandel Jongkind & Zn. #h(1fr) Datum: 18 februari 2026 \
Werkorder: WB-9954 \
Installatie: Brandmeldinstallatie loods 3
#v(2mm)
#table(columns: (1fr, 30mm), inset: 7pt, [Melders getest], [46 / 46], [Doormelding meldkamer], [in orde], [Sirenes, dB gemeten], [in orde], [Logboek overhandigd], [in orde])
#v(2mm)
Klant verklaart de installatie in goede staat te hebben ontvangen. Voor ontvangst zijn twee handtekeningen nodig: beheerder én directie.
#v(6mm)
#table(columns: (1fr, 1fr, 1fr), inset: 8pt, [Beheerder \ Kees Molenaar \ #ink(791, w: 36, c: black, t: 1.1)], [Directie \ Truus Jongkind \ #v(11mm)], [Monteur \ R. Bakker \ #ink(792, w: 36, c: black)])
""", "Carlito", 12.5, lang="nl", paper="a5", margin="13mm")  # fmt: skip
    return scanned("ng-nl-opleverbon", page, truth(
        "acceptance_certificate", "undecided", False, "nl", client="Houthandel Jongkind & Zn.",
        project="Brandmeldinstallatie loods 3", project_code="WB-9954",
        signatory_name="Truus Jongkind", signatory_title="Directie",
        warnings=["partly_signed"]),
        Scanner(dpi=150, skew=-1.2, noise=4, blur=0.6, jpeg=40, seed=79))  # fmt: skip


def inkoop() -> Paper:
    page = sheet(r"""
#text(26pt, weight: "bold")[inkooporder] #h(1fr) #text(14pt)[IO-26-01174]
#v(2mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 5mm, [*Besteller* \ Stadsmuseum Harderwold \ Vischpoortstraat 2], [*Leverancier* \ Atelier Kobalt \ restauratoren \ Deventer], [*Orderdatum* \ 6 oktober 2026 \ *Kostenplaats* \ 4410])
#v(4mm)
#table(columns: (1fr, 16mm, 26mm, 26mm), stroke: (x: none, y: 0.4pt), align: (left, right, right, right), inset: 6pt, [Artikel / dienst], [Aantal], [Prijs], [Bedrag], [Conditierapport schutterstuk], [1], [€ 1.150,00], [€ 1.150,00], [Vernisafname en retouche], [1], [€ 8.700,00], [€ 8.700,00], [Klimaatkist huur per week], [6], [€ 95,00], [€ 570,00], [*Ordertotaal exclusief btw*], [], [], [*€ 10.420,00*])
#v(2mm)
Behoort bij project *Schutters in het licht*. Stuur uw factuur als pdf onder vermelding van het ordernummer. Op deze order zijn onze inkoopvoorwaarden 2023 van toepassing.
#v(6mm)
Namens het museum \ #ink(799, w: 40) \ Evelien Brouwer, zakelijk leider
""", "URW Gothic", 9, lang="nl")  # fmt: skip
    return plain("ng-nl-inkooporder", page, truth(
        "purchase_order", None, True, "nl", client="Stadsmuseum Harderwold",
        project="Schutters in het licht", po_number="IO-26-01174",
        signatory_name="Evelien Brouwer", signatory_title="zakelijk leider",
        signature_date="2026-10-06", amount="10420.00 EUR"))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        oplevering, voorlopige, decharge, uren, akkoord,
        meerwerk, gereed, afkeur, keuring, inkoop,
    ):  # fmt: skip
        yield make()
