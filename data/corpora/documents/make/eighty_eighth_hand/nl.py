"""Papers of Dutch and Flemish clients."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from scan import Scanner

from . import board


def oplevering() -> Paper:
    """Proces-verbaal van oplevering met opleverpunten."""
    pdf = board.sheet(
        r"""
#text(size: 17pt, weight: "bold", fill: rgb("#00666b"))[Proces-verbaal van oplevering] #h(1fr) #text(size: 9pt)[blad 1 / 1]
#v(1mm)
#block(stroke: (y: 0.8pt + rgb("#00666b")), inset: (y: 6pt), width: 100%)[#grid(columns: (34mm, 1fr, 30mm, 1fr), row-gutter: 5pt, [Opdrachtgever], [Woonstichting De Veenpoort], [Bestek], [WDV-2024-11], [Aannemer], [Bouwbedrijf Koldenhof B.V.], [Datum opname], [19 maart 2026], [Werk], [Renovatie 32 woningen Turfstraat], [Weer], [droog, 9 °C])]
#v(2mm)
Onder verwijzing naar paragraaf 9 van de UAV 2012 is het werk opgenomen in aanwezigheid van beide partijen. De opdrachtgever keurt het werk goed, behoudens de volgende punten die de aannemer uiterlijk 16 april 2026 herstelt:
#v(1mm)
#table(columns: (18mm, 1fr, 26mm), inset: 4.5pt, stroke: 0.3pt, fill: (x, y) => if y == 0 { rgb("#d9efef") }, [Huisnr.], [Gebrek], [Paraaf herstel], [8], [lekkende sifon onder wastafel badkamer], [], [14], [binnendeur slaapkamer klemt], [], [26], [kitvoeg dakkapel onderbroken], [])
#v(2mm)
Onderhoudstermijn: zes maanden na 19 maart 2026. De opleveringstermijn van € 58.700,00 exclusief btw kan worden gefactureerd; van het bedrag blijft niets ingehouden.
#v(9mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, [namens de opdrachtgever \ #sig(12, w: 44mm, h: 12mm) \ Marjolein Stegeman, projectleider vastgoed], [namens de aannemer \ #sig(54, w: 44mm, h: 12mm, c: black) \ Arend Koldenhof, directeur])
""",
        lang="nl",
        font="Carlito",
        size=10.5,
        page='paper: "a4", margin: (x: 20mm, y: 20mm)',
    )
    return board.plain(
        "nd-nl-oplevering-woningen",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Woonstichting De Veenpoort",
            project="Renovatie 32 woningen Turfstraat",
            project_code="WDV-2024-11",
            milestone="oplevering",
            signatory_name="Marjolein Stegeman",
            signatory_title="projectleider vastgoed",
            signature_date="2026-03-19",
            amount="58700.00 EUR",
            conditions=[
                "lekkende sifon onder wastafel badkamer",
                "binnendeur slaapkamer klemt",
                "kitvoeg dakkapel onderbroken",
            ],
        ),
    )


def voorlopige() -> Paper:
    """Vlaamse voorlopige oplevering die een eerdere weigering vervangt."""
    pdf = board.sheet(
        r"""
#align(center)[GEMEENTE WIEKEVORST-ZUID \ _dienst openbare werken_]
#v(4mm)
#align(center)[#text(size: 15pt, weight: "bold")[PV VAN VOORLOPIGE OPLEVERING]]
#align(center)[#text(size: 9pt)[(dit stuk vervangt het PV van weigering van 5 januari 2026, dat geen uitwerking meer heeft)]]
#v(4mm)
Voorwerp van de opdracht: Heraanleg speelplein De Kattenstaart \
Besteknummer: 2025/OW/014 \
Opdrachtnemer: Groenaanleg Verlinden BV \
Bedrag van de eindstaat: 73.218,55 euro, btw niet inbegrepen

Op 3 februari 2026 heeft de leidend ambtenaar zich opnieuw ter plaatse begeven. De valdempende ondergrond, om welke reden de oplevering begin januari werd geweigerd, is intussen vervangen en door een erkende keuringsinstelling positief beproefd (verslag K-26.0117). Ook de afwatering naar de wadi voldoet nu.

Er worden geen tekortkomingen meer vastgesteld. De voorlopige oplevering wordt toegestaan met ingang van 3 februari 2026. De waarborgtermijn bedraagt twee jaar; de helft van de borgtocht mag worden vrijgegeven.
#v(10mm)
Opgemaakt in tweevoud te Wiekevorst, 4 februari 2026
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [De leidend ambtenaar, \ #sig(65, w: 42mm, h: 12mm) \ Lieve Goossenaerts \ deskundige wegen en groen], [De opdrachtnemer, \ #sig(38, w: 42mm, h: 12mm, c: black) \ Koen Verlinden \ zaakvoerder])
""",
        lang="nl",
        font="Libertinus Serif",
        size=11.5,
        page='paper: "a4", margin: (x: 30mm, y: 22mm)',
    )
    return board.plain(
        "nd-be-voorlopige-oplevering",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="GEMEENTE WIEKEVORST-ZUID",
            project="Heraanleg speelplein De Kattenstaart",
            project_code="2025/OW/014",
            milestone="VOORLOPIGE OPLEVERING",
            signatory_name="Lieve Goossenaerts",
            signatory_title="deskundige wegen en groen",
            signature_date="2026-02-04",
            amount="73218.55 EUR",
        ),
    )


def urenstaat() -> Paper:
    """Invulbare urenstaat van een detacheringsbureau."""
    form = board.Form(A4, "Urenstaat")
    form.draw(lambda c, h: (c.setFillColorRGB(0.95, 0.75, 0.1), c.rect(0, h - 24, 596, 24, 0, 1)))
    form.draw(lambda c, h: c.setFillColorRGB(0, 0, 0))
    form.say(50, 58, "Urenstaat - vierwekelijks", "Helvetica-Bold", 16)
    form.say(50, 76, "Bureau Kwartslag detachering, Zwolle", size=9)
    y = 108.0
    for name, label, value in (
        ("prof", "Professional", "Jorrit Elzinga"),
        ("klant", "Opdrachtgever", "Waterschap Reest en Linde"),
        ("opdracht", "Opdracht", "Asset-inventarisatie gemalen"),
        ("nummer", "Opdrachtnummer", "BK-4471"),
        ("periode", "Periode", "P5, 20 april t/m 17 mei 2026"),
    ):
        form.say(50, y, label)
        form.field(name, 160, y, 300, value)
        y += 25
    y += 14
    for x, head in ((50, "Week"), (130, "Kantoor"), (220, "Buiten"), (310, "Totaal")):
        form.say(x, y, head, "Helvetica-Bold", 10)
    for week, office, field in ((17, 20, 12), (18, 14, 10), (19, 22, 14), (20, 16, 20)):
        y += 24
        form.say(50, y, str(week))
        form.field(f"k{week}", 130, y, 60, str(office))
        form.field(f"b{week}", 220, y, 60, str(field))
        form.field(f"t{week}", 310, y, 60, str(office + field))
    y += 30
    form.say(50, y, "Uren in deze periode", "Helvetica-Bold", 10)
    form.field("uren", 310, y, 60, "128")
    form.say(380, y, "x EUR 88,50 =")
    form.field("bedrag", 456, y, 90, "EUR 11.328,00")
    y += 44
    form.box("akkoord", 52, y, True, "check")
    form.say(72, y, "Uren akkoord")
    form.box("niet", 200, y, False, "check")
    form.say(220, y, "Uren niet akkoord, graag contact")
    y += 40
    form.say(50, y, "Voor de opdrachtgever")
    form.field("naam", 180, y, 160, "Fenna Dijkslag")
    form.field("functie", 350, y, 150, "teamleider beheer")
    form.say(50, y + 26, "Datum")
    form.field("datum", 180, y + 26, 100, "20 mei 2026")
    form.scrawl(350, y + 68, 21, 130, 28)
    form.line(340, y + 74, 180)
    return board.filled(
        "nd-nl-urenstaat",
        form,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Waterschap Reest en Linde",
            project="Asset-inventarisatie gemalen",
            project_code="BK-4471",
            signatory_name="Fenna Dijkslag",
            signatory_title="teamleider beheer",
            signature_date="2026-05-20",
            amount="11328.00 EUR",
        ),
    )


def stille_voorwaarde() -> Paper:
    """Mail met een akkoord en een zinnetje erachteraan."""
    pdf = board.sheet(
        r"""
#grid(columns: (26mm, 1fr), row-gutter: 6pt, text(fill: luma(110))[Van], [Bas Terlouw], text(fill: luma(110))[Aan], [Yasmina El Idrissi | Studio Kaap], text(fill: luma(110))[Datum], [dinsdag 7 april 2026 13:05], text(fill: luma(110))[Onderwerp], [*Huisstijlgids, laatste ronde*])
#v(2mm) #full(t: 2pt, c: rgb("#e8472b")) #v(2mm)
Ha Yasmina,

Wat een feest om doorheen te bladeren. De directie heeft hem gisteren naast de oude gelegd en niemand wilde terug. Jullie hebben van ons dus een ja op de Huisstijlgids (project SK-219), en de slottermijn van € 6.450 mag eruit onder inkoopnummer 8800412.

Volgende week zit ik in Lissabon, maar Roos pakt de mail op.

Groet! \
Bas

#v(1mm)
_Bas Terlouw – manager communicatie – Veerdienst Oosterschelde N.V._
#v(3mm)
O ja, dat ja geldt onder het beding dat de kleurwaarden voor scheepsverf nog worden nagemeten door de werf. Anders vaart straks de halve vloot in zalmroze.
""",
        lang="nl",
        font="Lato",
        size=11,
        page='paper: "a4", margin: (x: 23mm, y: 21mm)',
    )
    return board.plain(
        "nd-nl-huisstijl-mail",
        pdf,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "nl",
            client="Veerdienst Oosterschelde N.V.",
            project="Huisstijlgids",
            project_code="SK-219",
            milestone="Huisstijlgids",
            signatory_name="Bas Terlouw",
            signatory_title="manager communicatie",
            signature_date="2026-04-07",
            amount="6450.00 EUR",
            po_number="8800412",
            conditions=["de kleurwaarden voor scheepsverf nog worden nagemeten door de werf"],
        ),
    )


def meerwerk() -> Paper:
    """Meerwerkopgave zonder handtekening van de klant."""
    pdf = board.sheet(
        r"""
#grid(columns: (1fr, 1fr), [#text(size: 22pt, weight: "black")[MEERWERK] \ opgave nr. *MW 06*], align(right)[Installatiegroep Van Heukelom \ Industrieweg 4, Tiel])
#v(3mm)
#table(columns: (auto, 1fr), inset: 5pt, stroke: none, [Klant:], [Fruitveiling Betuwe Coöperatie U.A.], [Project:], [Koelcel 7 – elektrotechniek], [Projectnr.:], [IVH 25.310], [Datum:], [29 juni 2026])
#v(2mm)
#table(columns: (1fr, 20mm, 28mm, 28mm), align: (left, right, right, right), inset: 4pt, [Omschrijving], [Aantal], [Prijs], [Bedrag], [Extra kabelgoot langs laadkuil (m)], [34], [€ 41,00], [€ 1.394,00], [Ex-verlichting ammoniakruimte], [6], [€ 388,00], [€ 2.328,00], [Uren monteur], [22], [€ 64,00], [€ 1.408,00], table.cell(colspan: 3)[Subtotaal meerwerk], [€ 5.130,00], table.cell(colspan: 3)[Minderwerk: schakelkast B vervalt], [€ –780,00], table.cell(colspan: 3)[*Per saldo*], [*€ 4.350,00*])
Wij starten zodra wij deze opgave voor akkoord retour hebben. Zonder akkoord geen uitvoering.
#v(6mm)
#rect(width: 100%, stroke: 0.8pt, inset: 9pt)[*Voor akkoord opdrachtgever* #v(3mm)
Naam: M. van Lith, hoofd techniek #v(4mm)
Datum: #rule(w: 40mm) #h(6mm) Handtekening: #rule(w: 60mm)]
""",
        lang="nl",
        font="Nimbus Sans Narrow",
        size=11,
        page='paper: "a4", margin: (x: 24mm, y: 22mm)',
    )
    return board.plain(
        "nd-nl-meerwerk",
        pdf,
        truth(
            "change_order",
            "undecided",
            False,
            "nl",
            client="Fruitveiling Betuwe Coöperatie U.A.",
            project="Koelcel 7 – elektrotechniek",
            project_code="IVH 25.310",
            signatory_name="M. van Lith",
            signatory_title="hoofd techniek",
            amount="4350.00 EUR",
            change_order_number="MW 06",
        ),
    )


def acceptatietest() -> Paper:
    """Acceptatieprotocol van een zorgkoppeling: niet geaccepteerd."""
    pdf = board.sheet(
        r"""
#set page(header: text(size: 8pt)[Gebruikersacceptatietest · vertrouwelijk #h(1fr) versie 1.1 definitief])
#text(size: 15pt, weight: "bold")[Acceptatieprotocol GAT – Koppeling medicatieoverdracht]
#v(1mm)
#grid(columns: (1fr, 1fr), gutter: 6mm, [Organisatie: *Stichting Zorggroep Vechtdal-Oost* \ Project: *Medicatieketen 2026* \ Projectcode: *ZVO-MK26*], [Leverancier: Lindewijk Health IT B.V. \ Oplevering: *Iteratie 5* \ Testperiode: 4 t/m 15 mei 2026])
#v(3mm)
#table(columns: (1fr, 26mm, 26mm, 26mm), inset: 4.5pt, align: (left, center, center, center), [*Testonderdeel*], [*Uitgevoerd*], [*Geslaagd*], [*Gefaald*], [Opname en ontslag], [24], [24], [0], [Wijziging dosering], [18], [11], [7], [Allergieën en contra-indicaties], [16], [12], [4], [Afdruk toedienlijst], [9], [9], [0])
De grens voor acceptatie lag op nul bevindingen met ernst 1. Er staan er drie open: bij gelijktijdige wijziging door apotheek en arts gaat een van beide recepten verloren.
#v(2mm)
*Conclusie opdrachtgever*
#table(columns: (1fr, 1fr, 1fr), align: center, inset: 6pt, [Geaccepteerd], [Geaccepteerd met restpunten], [Niet geaccepteerd], [ ], [ ], [*X*])
#v(2mm)
De mijlpaalbetaling van € 24.600,00 vervalt niet maar wordt opgeschort tot na een hertest.
#v(8mm)
#sig(33, w: 46mm, h: 13mm) \
dr. Hilde Brummelhuis, apotheker en proceseigenaar \
Hardenberg, 18 mei 2026
""",
        lang="nl",
        font="Liberation Sans",
        size=9.5,
        page='paper: "a4", margin: (x: 20mm, y: 24mm)',
    )
    return board.plain(
        "nd-nl-gat-protocol",
        pdf,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Stichting Zorggroep Vechtdal-Oost",
            project="Medicatieketen 2026",
            project_code="ZVO-MK26",
            milestone="Iteratie 5",
            signatory_name="dr. Hilde Brummelhuis",
            signatory_title="apotheker en proceseigenaar",
            signature_date="2026-05-18",
            amount="24600.00 EUR",
        ),
    )


def opleverbon() -> Paper:
    """Gescande bon van een keukenmonteur."""
    pdf = board.sheet(
        r"""
#let pen = pen.with(f: "Dancing Script", s: 1.3em)
#block(stroke: 1pt, inset: 9pt, width: 100%)[
#text(size: 14pt, weight: "bold")[OPLEVERBON] #h(1fr) nr. *73306* \
Glas- en Gevelwacht Drenthe
#v(2mm)
Klant: #pen[Bakkerij Hingstman] \
Karwei: #pen[Winkelpui Brink 14] \
Monteur: #pen[Wiebe]
#v(2mm)
#grid(columns: (1fr, 12mm), row-gutter: 6pt, [Beglazing geplaatst en afgekit], tick(true), [Schuifdeur afgesteld, sensor getest], tick(true), [Oud glas afgevoerd], tick(true), [Werkplek schoon achtergelaten], tick(true))
#v(2mm)
Aanneemsom € 9.120,00 excl. btw. \
Het werk is naar tevredenheid opgeleverd en aanvaard.
#v(7mm)
#sig(45, w: 40mm, h: 11mm) \
#rule(w: 70mm) \
Handtekening klant \
Naam: #pen[Gea Hingstman, eigenaresse] \
Datum: #pen[12 mei 2026]
]
""",
        lang="nl",
        font="DejaVu Sans Condensed",
        size=9.5,
        page='paper: "a5", margin: 12mm',
    )
    return board.scanned(
        "nd-nl-opleverbon",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Bakkerij Hingstman",
            project="Winkelpui Brink 14",
            project_code="73306",
            signatory_name="Gea Hingstman",
            signatory_title="eigenaresse",
            signature_date="2026-05-12",
            amount="9120.00 EUR",
        ),
        Scanner(dpi=150, skew=-1.2, noise=3, blur=0.5, jpeg=40, turn=270, seed=83),
    )


def portaal() -> Paper:
    """Schermafdruk van een portaal: goedkeuring staat nog open."""
    pdf = board.sheet(
        r"""
#block(fill: rgb("#2d2a4a"), width: 100%, inset: 8pt, text(fill: white)[leveranciersportaal #h(1fr) Havenbedrijf Delfzand])
#v(2mm)
#text(size: 14pt)[Prestatieverklaring PV-2026-00913]
#v(1mm)
#table(columns: (44mm, 1fr), stroke: (x, y) => (bottom: 0.3pt + luma(190)), inset: 5pt, [Leverancier], [Rasch & Tuin Hydrografie], [Project], [Peilingen zwaaikom 2026], [Bestelling], [HD-450077], [Prestatie], [Kwartaal 1 – lodingskaarten], [Ingediend], [14-04-2026 door R. Tuin], [Bedrag], [€ 13.275,00])
#v(3mm)
*Goedkeuringsketen*
#table(columns: (10mm, 1fr, 1fr, 40mm), inset: 5pt, stroke: 0.3pt, [1], [Technische controle], [S. Abbink, hydrograaf], [✔ gereed 16-04-2026], [2], [Budgethouder], [Petra Wouda, manager Nautisch Beheer], [⧗ wacht op besluit])
#v(2mm)
Status van de verklaring: *IN BEHANDELING* — betaling geblokkeerd zolang stap 2 openstaat.
#v(6mm)
#text(size: 7.5pt, fill: luma(110))[Afgedrukt op 27-04-2026 om 08:11 door gebruiker rtuin]
""",
        lang="nl",
        font="URW Gothic",
        size=9.5,
        page='paper: "a4", flipped: true, margin: (x: 22mm, y: 16mm)',
    )
    return board.plain(
        "nd-nl-portaal-open",
        pdf,
        truth(
            "acceptance_certificate",
            "undecided",
            None,
            "nl",
            client="Havenbedrijf Delfzand",
            project="Peilingen zwaaikom 2026",
            milestone="Kwartaal 1 – lodingskaarten",
            signatory_name="Petra Wouda",
            signatory_title="manager Nautisch Beheer",
            amount="13275.00 EUR",
            po_number="HD-450077",
        ),
    )


def opdrachtomschrijving() -> Paper:
    """Werkomschrijving met prijs, door twee partijen getekend."""
    pdf = board.sheet(
        r"""
#text(size: 18pt)[Statement of Work] \ #text(fill: luma(90))[behorend bij de raamovereenkomst ICT-diensten d.d. 1 oktober 2024]
#v(3mm)
#set heading(numbering: "1 ")
#show heading: set text(size: 11pt, fill: rgb("#8a3b12"))
= Partijen
Opdrachtgever is *Veiligheidsregio Kustmidden*; opdrachtnemer is Noorderlicht Netwerken B.V. Dit SOW draagt kenmerk *SOW-VRK-11*.
= Doel
Onder de naam *Vernieuwing wifi kazernes* worden twaalf brandweerkazernes voorzien van draadloze dekking volgens het ontwerp van november 2025.
= Werkzaamheden
Opnemen van bekabeling, plaatsen van 138 accesspoints, inregelen, meten en documenteren; per kazerne één dag overlast, nooit tijdens oefenavonden.
= Planning
Start 1 juni 2026, laatste kazerne gereed in week 41.
= Prijs
Vast bedrag van € 112.480,00 exclusief btw, te factureren in vier gelijke delen per drie kazernes na acceptatie van elk cluster.
= Acceptatie
Per cluster tekent de opdrachtgever een afzonderlijk formulier; dat formulier maakt geen deel uit van dit stuk.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, [Veiligheidsregio Kustmidden \ #sig(61, w: 42mm, h: 12mm) \ Joost Paardekooper \ hoofd Informatievoorziening \ 12 mei 2026], [Noorderlicht Netwerken B.V. \ #sig(84, w: 42mm, h: 12mm, c: black) \ Imke Sturing \ directeur \ 11 mei 2026])
""",
        lang="nl",
        font="Caladea",
        size=10.5,
        page='paper: "a4", margin: (x: 26mm, y: 22mm)',
    )
    return board.plain(
        "nd-nl-sow-wifi",
        pdf,
        truth(
            "statement_of_work",
            None,
            True,
            "nl",
            client="Veiligheidsregio Kustmidden",
            project="Vernieuwing wifi kazernes",
            project_code="SOW-VRK-11",
            signatory_name="Joost Paardekooper",
            signatory_title="hoofd Informatievoorziening",
            signature_date="2026-05-12",
            amount="112480.00 EUR",
        ),
    )


def gereedmelding() -> Paper:
    """De leverancier meldt zich klaar; het antwoordstrookje is leeg."""
    pdf = board.sheet(
        r"""
#align(right)[#text(size: 13pt, weight: "bold")[De Graaf Lift- en Roltrapkeuring] \ Almere]
#v(6mm)
Museum Het Wantij \ t.a.v. facilitair bedrijf \ Dordrecht
#v(6mm)
Almere, 23 juni 2026

*Gereedmelding: Jaarkeuring liften en roltrap, opdracht 26K-0140*

Geachte relatie,

Met genoegen laten wij u weten dat alle vijf installaties zijn gekeurd en van een sticker voorzien. Naar ons oordeel is de opdracht hiermee volledig en correct uitgevoerd. De kosten komen uit op € 2.865,00.

Ontvangen wij uw reactie via onderstaand strookje, dan zenden wij de certificaten na.

Hoogachtend, \
de planning van De Graaf
#v(14mm)
#line(length: 100%, stroke: (paint: black, thickness: 0.7pt, dash: "dashed"))
#text(size: 8pt)[antwoordstrook – afknippen en terugsturen]
#v(2mm)
Museum Het Wantij verklaart de keuring te hebben ontvangen en te aanvaarden: #v(4mm)
handtekening #box(width: 60mm, repeat[.]) #h(6mm) naam #box(width: 50mm, repeat[.])
""",
        lang="nl",
        font="New Computer Modern",
        size=11,
        page='paper: "a4", margin: (x: 28mm, y: 22mm)',
    )
    return board.plain(
        "nd-nl-gereedmelding",
        pdf,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Museum Het Wantij",
            project="Jaarkeuring liften en roltrap",
            project_code="26K-0140",
            amount="2865.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    first = (oplevering, voorlopige, urenstaat, stille_voorwaarde, meerwerk)
    for make in (*first, acceptatietest, opleverbon, portaal, opdrachtomschrijving, gereedmelding):
        yield make()
