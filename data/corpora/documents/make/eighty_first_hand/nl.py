"""Dutch papers from the Netherlands and Belgium."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.colors import Color
from scan import Scanner

from .board import Blank, scanned, text


def oplevering() -> Paper:
    body = r"""
#text(size: 18pt, weight: "bold", fill: rgb("#b23b00"))[Proces-verbaal van oplevering]
#text(size: 9pt)[conform § 10 UAV 2012]
#table(columns: (46mm, 1fr), stroke: (bottom: 0.4pt + rgb("#b23b00")), inset: 2.3mm,
 [Opdrachtgever], [Woonstichting De Veenborg],
 [Werk], [Dakrenovatie 48 woningen Turfstrekenlaan],
 [Besteknummer], [DV-2025-31],
 [Aannemer], [Dakbedrijf Hoekzema B.V., Veendam],
 [Directie], [ing. Wieke Tammens],
 [Opneming], [12 februari 2026, 13.30 uur, droog, 4 °C])
#v(2mm)
Bij de eerste opneming op 29 januari zijn vier punten genoteerd. Stand van vandaag:

#table(columns: (8mm, 1fr, 44mm), inset: 2mm, stroke: 0.3pt,
 [1], [Daktrim nr. 17 los], [hersteld 2 februari],
 [2], [Bladvanger vergeten nr. 31], [hersteld 2 februari],
 [3], [Kras zonnepaneel nr. 9], [paneel vervangen 9 februari],
 [4], [Bouwafval achterpad], [opgeruimd 30 januari])

Er staat geen enkel punt meer open. Het werk wordt geacht te zijn opgeleverd op heden en is door de opdrachtgever goedgekeurd. De onderhoudstermijn bedraagt dertig dagen. Laatste termijn: € 57.630,00.
#v(10mm)
#grid(columns: (1fr, 1fr), column-gutter: 10mm,
 [Opdrachtgever, 12 februari 2026\ #ink(66)\ Harm Bruggink, opzichter vastgoed], [Aannemer, 12 februari 2026\ #ink(67, col: pen-black)\ K. Hoekzema])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Woonstichting De Veenborg",
        project="Dakrenovatie 48 woningen Turfstrekenlaan",
        project_code="DV-2025-31",
        signatory_name="Harm Bruggink",
        signatory_title="opzichter vastgoed",
        signature_date="2026-02-12",
        amount="57630.00 EUR",
    )
    return text("mw-nl-oplevering", body, label, font="Lato", size=11)


def decharge() -> Paper:
    body = r"""
#align(center)[#text(font: "P052", size: 22pt)[Stichting Zorggroep Biesland]]
#v(14mm)
Adviesbureau Klaver & Roos\ t.a.v. mevrouw drs. M. Roos\ Oude Delft 88\ 2611 CD Delft
#v(6mm)
Pijnacker, 1 juli 2026

Betreft: decharge opdracht KR-2507, herinrichting roosterproces

Geachte mevrouw Roos,

Vorige week donderdag presenteerde u in de ledenvergadering van de ondernemingsraad de eindrapportage. De roosteraars werken inmiddels vier weken volgens de nieuwe spelregels en het aantal ruildiensten is met een derde gedaald; mooier bewijs kunt u zich niet wensen.

De raad van bestuur keurt de eindrapportage goed, beschouwt uw opdracht als volbracht en verleent u hierbij decharge. De slotdeclaratie van € 11.475,00 zien wij graag tegemoet.

Met vriendelijke groet,
#v(2mm)
#ink(68, w: 42mm)

Mr. Jolanda Verschuur\
lid raad van bestuur
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Stichting Zorggroep Biesland",
        project="herinrichting roosterproces",
        project_code="KR-2507",
        milestone="eindrapportage",
        signatory_name="Jolanda Verschuur",
        signatory_title="lid raad van bestuur",
        signature_date="2026-07-01",
        amount="11475.00 EUR",
    )
    return text("mw-nl-decharge", body, label, font="P052", size=11.5, margin="(x: 30mm, y: 24mm)")


def voorlopig() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr, 1fr), stroke: 0.6pt, inset: 3mm, align: center,
 [PROJECT\ *Nieuwbouw turnzaal De Krekel*], [DOSSIER\ *A-1904*], [*VOORLOPIGE OPLEVERING*\ proces-verbaal])
#v(3mm)
Bouwheer: *vzw Katholiek Onderwijs Waasland-Noord*, vertegenwoordigd door de heer Ludo Van Goethem, algemeen directeur\
Architect: Atelier Scheldekant bv\
Aannemer: Bouwwerken Tack-Peeters nv\
Aannemingssom excl. btw: 1.184.500,00 EUR
#v(2mm)
Op vrijdag 28 augustus 2026 om 9 uur begaven de partijen zich ter plaatse. De zaal is speelklaar, de sportvloer werd belast getest en de brandweer gaf op 24 augustus een gunstig advies.

*Opmerkingen die de aannemer nog uitvoert tegen de herfstvakantie:*
+ plaatsen van de ontbrekende dorpel aan de berging
+ afregelen van de doucheautomaten in kleedkamer 2

De bouwheer aanvaardt de voorlopige oplevering mits uitvoering van deze opmerkingen. De waarborg wordt voor de helft vrijgegeven.
#v(10mm)
#table(columns: (1fr, 1fr, 1fr), stroke: none, align: center,
 [#ink(69)\ de bouwheer], [#ink(70, col: pen-black)\ de architect], [#ink(71)\ de aannemer])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "nl",
        client="vzw Katholiek Onderwijs Waasland-Noord",
        project="Nieuwbouw turnzaal De Krekel",
        project_code="A-1904",
        signatory_name="Ludo Van Goethem",
        signatory_title="algemeen directeur",
        signature_date="2026-08-28",
        amount="1184500.00 EUR",
        conditions=[
            "plaatsen van de ontbrekende dorpel aan de berging",
            "afregelen van de doucheautomaten in kleedkamer 2",
        ],
    )
    return text("mw-nl-turnzaal", body, label, font="DejaVu Serif", size=9.8)


def uren() -> Paper:
    body = r"""
#block(fill: rgb("#ffe082"), inset: 3mm, width: 100%)[#text(size: 14pt, weight: "bold")[Urenstaat week 15 en 16] #h(1fr) flexkracht.example]
#grid(columns: (1fr, 1fr), row-gutter: 2.4mm, inset: (y: 1mm),
 [Professional: Mehmet Yıldırım], [Inlener: *Gemeente Oosterhaven*],
 [Opdracht: *Zaaksysteem livegang*], [Opdrachtnummer: *FK-61207*])
#table(columns: (20mm, 1fr, 1fr, 1fr, 1fr, 1fr, 18mm), inset: 2.4mm, align: center, stroke: 0.4pt,
 [], [ma], [di], [wo], [do], [vr], [totaal],
 [wk 15], [0 (Pasen)], [8], [8], [9], [8], [33],
 [wk 16], [8], [8], [8], [8], [6], [38])
Totaal 71 uur à € 92,00 = € 6.532,00 exclusief btw

#v(3mm)
#table(columns: (38mm, 1fr), stroke: none, inset: 1.5mm,
 [Ingediend], [17 april 2026 16:05, M. Yıldırım],
 [Status], [*Goedgekeurd door inlener*],
 [Goedgekeurd op], [20 april 2026 08:51],
 [Door], [Petra de Wilde-Smit, teamleider Burgerzaken],
 [Paraaf], ink(72, w: 18mm, h: 8mm))
"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "nl",
        client="Gemeente Oosterhaven",
        project="Zaaksysteem livegang",
        project_code="FK-61207",
        signatory_name="Petra de Wilde-Smit",
        signatory_title="teamleider Burgerzaken",
        signature_date="2026-04-20",
        amount="6532.00 EUR",
    )
    return text("mw-nl-uren", body, label, font="DejaVu Sans", size=9.5)


def meerwerk() -> Paper:
    b = Blank()
    b.say(50, 56, "Meerwerkopdracht", 22, True, Color(0, 0.35, 0.3))
    b.say(50, 74, "Koeltechniek Van Dongeren - Barneveld", 10)
    b.rule(50, 84, 495, 1.2)
    rows = (
        ("nummer", "Meerwerk nr.", "MW-06"),
        ("klant", "Opdrachtgever", "Pluimveeslachterij Hulsbeek B.V."),
        ("werk", "Werk", "Vriestunnel 3 verlengen"),
        ("project", "Projectnr.", "26K044"),
    )
    for i, (name, show, value) in enumerate(rows):
        b.say(50, 116 + 28 * i, show, 10.5)
        b.field(name, value, 170, 116 + 28 * i, 375)
    b.say(50, 240, "Omschrijving van het meerwerk", 10.5)
    b.field(
        "omschrijving",
        "Extra verdamper en omleggen van de heetgasleiding,\n"
        "op verzoek van de bedrijfsleider na proefdraaien.",
        50,
        262,
        495,
        60,
        many=True,
    )
    b.say(50, 346, "Prijs excl. btw", 10.5)
    b.field("prijs", "EUR 8.940,00", 170, 346, 130)
    b.say(330, 346, "Extra dagen", 10.5)
    b.field("dagen", "4", 420, 346, 40)
    b.say(50, 392, "Beslissing opdrachtgever", 12, True)
    b.tick("akkoord", False, 54, 418)
    b.say(76, 418, "akkoord, uitvoeren")
    b.tick("afgewezen", False, 254, 418)
    b.say(276, 418, "afgewezen")
    b.say(50, 462, "Naam")
    b.field("naam", "Gert-Jan Hulsbeek", 170, 462, 220)
    b.say(50, 490, "Functie")
    b.field("functie", "directeur", 170, 490, 220)
    b.say(50, 518, "Datum")
    b.field("datum", "", 170, 518, 100)
    b.say(50, 566, "Handtekening")
    b.rule(170, 570, 220)
    b.prose(50, 640, "Wij beginnen pas nadat dit blad ingevuld bij ons terug is.", 480, 9)
    label = truth(
        "change_order",
        "undecided",
        False,
        "nl",
        client="Pluimveeslachterij Hulsbeek B.V.",
        project="Vriestunnel 3 verlengen",
        project_code="26K044",
        signatory_name="Gert-Jan Hulsbeek",
        signatory_title="directeur",
        amount="8940.00 EUR",
        change_order_number="MW-06",
    )
    return b.paper("mw-nl-meerwerk", label)


def vraag_mail() -> Paper:
    body = r"""
Van: Thijs Oldenkamp <thijs.oldenkamp@rietveldbrouwers.example>\
Aan: Noor Elfrink <noor@bureauzonnedauw.example>\
Verzonden: maandag 16 november 2026 11:47\
Onderwerp: Stijlgids Rietveld Brouwers, opdracht ZD-84
#v(1mm) #line(length: 30%) #v(1mm)
Hoi Noor,

De stijlgids is binnen en ligt hier op de grote tafel. Ik ben er nog niet aan toegekomen; we zitten midden in de jaartelling en Saskia, die er iets van moet vinden, is tot en met vrijdag in Praag.

Twee vraagjes vooruit: zit het lettertype voor de etiketten in de licentie, en kunnen de drukkers in Polen met de kleurcodes uit de voeten?

Volgende week hoor je van ons wat we ervan vinden.

Groetjes,\
Thijs

Thijs Oldenkamp | inkoop | Rietveld Brouwers B.V.
"""
    label = truth(
        "email",
        None,
        None,
        "nl",
        client="Rietveld Brouwers B.V.",
        project="Stijlgids Rietveld Brouwers",
        project_code="ZD-84",
        signatory_name="Thijs Oldenkamp",
        signatory_title="inkoop",
    )
    return text("mw-nl-vraag", body, label, font="Carlito", size=12)


def afkeur() -> Paper:
    body = r"""
#text(size: 15pt, weight: "bold")[AFKEURINGSRAPPORT] #h(1fr) formulier K-12
#table(columns: (1fr, 1fr), inset: 2.6mm, stroke: 0.6pt,
 [Afnemer: *Scheepswerf Noordzijl B.V.*], [Leverancier: Lasinspectie Flevo],
 [Onderwerp: *Ultrasoon onderzoek sectie 212*], [Order: *NZ-O-5518*],
 [Datum ontvangst: 3 september 2026], [Waarde: *€ 6.180,00*])
#v(3mm)
Beoordeling door de afnemer

#table(columns: (1fr, 22mm, 22mm), inset: 2.2mm, stroke: 0.4pt, align: (left, center, center),
 [], [goed], [fout],
 [lasnummers stemmen met tekening overeen], [], cross(),
 [apparatuur gekalibreerd], tick(), [],
 [alle stompe lassen onderzocht], [], cross(),
 [lasser en inspecteur niet dezelfde persoon], tick(), [])

Eindoordeel: #h(4mm) #strike(stroke: 1.4pt, extent: 1mm)[goedgekeurd] #h(6mm) *afgekeurd*

Toelichting: #hand[14 van de 52 lassen zijn niet gemeten. Opnieuw doen.]
#v(8mm)
#grid(columns: (1fr, 1fr), slot(ink(73), w: 65mm, under: [Sietske Dijkgraaf, hoofd lasserij]), slot(hand[8 september 2026], w: 65mm, under: [datum]))
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "nl",
        client="Scheepswerf Noordzijl B.V.",
        project="Ultrasoon onderzoek sectie 212",
        project_code="NZ-O-5518",
        signatory_name="Sietske Dijkgraaf",
        signatory_title="hoofd lasserij",
        signature_date="2026-09-08",
        amount="6180.00 EUR",
    )
    how = Scanner(dpi=130, skew=0.5, noise=1.4, blur=0.7, jpeg=26, seed=37, turn=90)
    return scanned("mw-nl-afkeur", body, label, how, font="Liberation Sans", size=11)


def website() -> Paper:
    body = r"""
#text(size: 28pt, weight: "bold")[pixelpolder] #h(1fr) #text(size: 10pt)[digitaal bureau, Almere]

#text(size: 15pt)[Acceptatieformulier website]

#grid(columns: (1fr, 1fr, 1fr), gutter: 3mm,
 ..(("klant", "Kaasmakerij Het Klooster V.O.F."), ("site", "Webwinkel kloosterkaas"), ("job", "PP-1439"), ("oplevering", "Sprint 6, betaalmodule"), ("bedrag", "€ 4.250,00"), ("testomgeving", "acc-7")).map(p => block(stroke: 0.5pt + rgb("#0277bd"), inset: 2.5mm, width: 100%)[#text(size: 7.5pt)[#p.at(0)]\ #p.at(1)]))
#v(3mm)
Omcirkel of kruis aan wat van toepassing is.

[x] Wij hebben de oplevering bekeken op telefoon, tablet en computer.\
[x] De betaling met iDEAL en Bancontact lukte in één keer.\
[x] *Wij accepteren deze oplevering; hij mag live.*\
[ ] Wij accepteren deze oplevering niet.
#v(3mm)
Ruimte voor lof of klacht: #text(style: "italic")["Dat het winkelmandje in een kaasplank verandert vinden onze klanten prachtig."]
#v(6mm)
Ingevuld door: Broeder Bavo Hendrickx, winkelbeheerder\
Datum: 30 maart 2026\
Handtekening: #ink(74, w: 40mm)
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Kaasmakerij Het Klooster V.O.F.",
        project="Webwinkel kloosterkaas",
        project_code="PP-1439",
        milestone="Sprint 6, betaalmodule",
        signatory_name="Bavo Hendrickx",
        signatory_title="winkelbeheerder",
        signature_date="2026-03-30",
        amount="4250.00 EUR",
    )
    return text("mw-nl-website", body, label, font="URW Gothic", size=10)


def ict() -> Paper:
    body = r"""
#grid(columns: (48mm, 1fr), column-gutter: 6mm,
 block(fill: rgb("#263238"), inset: 4mm, width: 100%, height: 120mm)[#set text(fill: white, size: 9pt)
 *NETWACHT*\ beheerde ICT
 #v(8mm) Wijziging\ W-20931
 #v(3mm) Klant\ Notariaat Lievens & Daems
 #v(3mm) Project\ Overstap naar cloudtelefonie
 #v(3mm) Projectcode\ NW-BE-377
 #v(3mm) Waarde\ 9.310,00 EUR],
 [#text(size: 16pt)[Overdrachtsblad naar beheer]
 #v(2mm)
 #table(columns: (1fr, 20mm, 16mm), inset: 2.2mm, stroke: (bottom: 0.3pt), align: (left, center, center),
  [*Controlepunt*], [*in orde*], [*paraaf*],
  [Nummers overgezet van de oude operator], [ja], ink(75, w: 11mm, h: 5mm),
  [Wachtmuziek en keuzemenu], [ja], ink(75, w: 11mm, h: 5mm),
  [Noodoproepen getest met 112], [ja], ink(75, w: 11mm, h: 5mm),
  [Handleiding bezorgd aan onthaal], [ja], ink(75, w: 11mm, h: 5mm))
 #v(2mm)
 De klant neemt de telefonie in gebruik en aanvaardt de overdracht volledig.
 #v(6mm)
 #ink(76, w: 40mm)\
 Greet Daems, geassocieerd notaris\
 Lier, 7 mei 2026])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Notariaat Lievens & Daems",
        project="Overstap naar cloudtelefonie",
        project_code="NW-BE-377",
        signatory_name="Greet Daems",
        signatory_title="geassocieerd notaris",
        signature_date="2026-05-07",
        amount="9310.00 EUR",
    )
    return text("mw-nl-overdracht", body, label, font="Nimbus Sans", size=10.5)


def samen() -> Paper:
    body = r"""
#align(center)[#text(size: 17pt)[Acceptatieverklaring tentoonstellingsbouw]]
#v(2mm)
Museum: *Stichting Vestingmuseum Coevorderpoort* \
Bouwer: Decorbouw Timmer & Zaag \
Tentoonstelling: *Het beleg van 1672* (opdracht *TZ-0790*) \
Onderdeel: *Fase 2, maquettezaal* \
Termijnbedrag: *€ 23.900,00*
#v(3mm)
#set enum(numbering: "a)")
+ De maquettezaal is op 5 oktober 2026 door de conservator en de penningmeester bezichtigd.
+ Verlichting, geluid en de bewegende ophaalbrug functioneerden tijdens drie rondleidingen.
+ Ondergetekenden verklaren de fase namens de stichting te accepteren. Volgens artikel 11 van de statuten wordt de stichting slechts gebonden door conservator en penningmeester tezamen.
#v(14mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm, row-gutter: 12mm,
 slot(ink(77), w: 66mm, under: [Dr. Hiske Boonstra, conservator – 5 oktober 2026]),
 slot([], w: 66mm, under: [Evert Nijland, penningmeester]),
 slot(ink(78, col: pen-black), w: 66mm, under: [Wout Timmer, voor de bouwer – 5 oktober 2026]))
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "nl",
        client="Stichting Vestingmuseum Coevorderpoort",
        project="Het beleg van 1672",
        project_code="TZ-0790",
        milestone="Fase 2, maquettezaal",
        signatory_name="Evert Nijland",
        signatory_title="penningmeester",
        amount="23900.00 EUR",
        warnings=["partly_signed"],
    )
    return text("mw-nl-vesting", body, label, font="Caladea", size=11.5)


def papers() -> Iterator[Paper]:
    """All papers of this part."""
    for make in (
        oplevering,
        decharge,
        voorlopig,
        uren,
        meerwerk,
        vraag_mail,
        afkeur,
        website,
        ict,
        samen,
    ):
        yield make()
