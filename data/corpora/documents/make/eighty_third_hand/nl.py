"""Dutch papers from the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Pad, sheet


def pv_restpunten() -> Paper:
    """Completion report with rest points open, accepted under reserve."""
    body = r"""
#grid(columns: (1fr, auto), [#text(17pt, weight: "bold")[Proces-verbaal van oplevering] #linebreak() conform UAV 2012, § 9 en 10], [#rect(inset: 6pt)[bestek 2025-14 #linebreak() blad 1 van 1]])
#table(columns: (3.4cm, 1fr), inset: 5pt, stroke: (x, y) => (bottom: 0.3pt), [Opdrachtgever], [Woonstichting De Kimme], [Aannemer], [Bouwbedrijf Terpstra en Zn.], [Werk], [Groot onderhoud Seringenhof], [Onderdeel], [Bouwdeel Oost, 24 woningen], [Opneming], [10 september 2026])
De directie verklaart het bouwdeel opgeleverd onder voorbehoud van het herstel van deze restpunten:

#table(columns: (1cm, 1fr, 2.5cm, 2cm), inset: 5pt, [1], [kitvoeg badkamer nr. 31], [vóór 24-09], [open], [2], [ventilatierooster ontbreekt nr. 37], [vóór 24-09], [open], [3], [sleutel meterkast nr. 41], [–], [gereed])
Onderhoudstermijn: zes maanden. De laatste termijn, € 33.720,00, wordt vrijgegeven nadat de directie de punten heeft gezien.
#v(1fr)
#grid(columns: (1fr, 1fr), gutter: 1cm, [namens de opdrachtgever #linebreak() #ink(901, w: 105pt, h: 30pt) #linebreak() Marit van der Schoot #linebreak() projectleider vastgoed #linebreak() 10 september 2026], [namens de aannemer #linebreak() #ink(902, w: 100pt, hue: black) #linebreak() Wieger Terpstra])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "nl",
        client="Woonstichting De Kimme",
        project="Groot onderhoud Seringenhof",
        project_code="2025-14",
        milestone="Bouwdeel Oost, 24 woningen",
        signatory_name="Marit van der Schoot",
        signatory_title="projectleider vastgoed",
        signature_date="2026-09-10",
        amount="33720.00 EUR",
        conditions=["kitvoeg badkamer nr. 31", "ventilatierooster ontbreekt nr. 37"],
    )
    return sheet("my-nl-restpunten", body, label, face="Liberation Sans", size=10)


def opgelost() -> Paper:
    """All rest points done; the reserve has gone."""
    body = r"""
#text(fill: rgb("#3a0ca3"))[#text(20pt)[Keukens & Interieur Huisinga] #linebreak() Opleverbrief werk 8804]
#v(4mm)
Betreft: pantry's kantoor Havenmeester, begane grond en verdieping #linebreak()
Voor: Havenbedrijf Delfsluis N.V.

#list(marker: [✓], spacing: 1em, [lade 4 sloot niet: gesteld op 6 mei], [koof had kier: afgewerkt op 6 mei], [spoelbak bekrast: nieuwe geplaatst op 13 mei])

Bovenstaande drie punten stonden open bij de eerste ronde. Ze zijn bekeken en afgevinkt; de lijst is leeg en ons voorbehoud vervalt.

Het werk is aanvaard. Wij betalen het restant van € 5.185,00.

De planning was rommelig, dat mag gezegd. Het resultaat maakt het goed.
#v(1cm)
#ink(914, w: 115pt, h: 32pt)

Roelof Nieboer, facilitair coördinator #linebreak() Delfsluis, 15 mei 2026
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Havenbedrijf Delfsluis N.V.",
        project="pantry's kantoor Havenmeester, begane grond en verdieping",
        project_code="8804",
        signatory_name="Roelof Nieboer",
        signatory_title="facilitair coördinator",
        signature_date="2026-05-15",
        amount="5185.00 EUR",
    )
    return sheet("my-nl-opgelost", body, label, face="Lato", size=11.5)


def voorlopig() -> Paper:
    """Flemish provisional completion, scanned; remarks without effect."""
    body = r"""
#align(center)[#text(14pt, weight: "bold")[PV VOORLOPIGE OPLEVERING] #linebreak() Dakwerken Vermassen bv – Oudenaarde]
#v(3mm)
Bouwheer: VZW De Wissel, dagcentrum #linebreak()
Werf: vernieuwen lichtstraat – dossier VM/6127 #linebreak()
Architect: K. Dhaene

Op 20 oktober 2026 bezochten partijen het dak. De bouwheer

#cb("x") aanvaardt de werken #linebreak()
#cb("0") aanvaardt de werken met opmerkingen die te verhelpen zijn #linebreak()
#cb("0") weigert de werken

Opmerkingen: #pen(12pt)[koepel 3 is een tint lichter. Geen bezwaar.]

Vanaf heden loopt de waarborgtermijn van één jaar; de helft van de borg komt vrij.
#v(6mm)
#grid(columns: (1fr, 1fr), [Bouwheer #linebreak() #ink(925, w: 100pt, h: 30pt) #linebreak() Griet Baekelandt #linebreak() coördinator], [Aannemer #linebreak() #ink(926, w: 90pt, hue: black) #linebreak() L. Vermassen])
#v(2mm) Datum: #pen(12pt)[20 oktober 2026]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="VZW De Wissel, dagcentrum",
        project="vernieuwen lichtstraat",
        project_code="VM/6127",
        signatory_name="Griet Baekelandt",
        signatory_title="coördinator",
        signature_date="2026-10-20",
    )
    how = Scanner(dpi=130, skew=1.0, noise=2.5, blur=0.6, jpeg=42, seed=92)
    return sheet("my-nl-voorlopig", body, label, how, face="Caladea", size=12)


def mail_nee() -> Paper:
    """A mail that says no in the shape of a yes."""
    body = r"""
#table(columns: (2cm, 1fr), stroke: none, inset: 3pt, fill: rgb("#eef3ee"), [Van], [Jorinde Wolthuis], [Aan], [helpdesk Kaderlicht Software], [Cc], [inkoop], [Verzonden], [maandag 12 januari 2026 10:31], [Onderwerp], [acceptatie klantportaal, sprint 9 (opdracht KL-0883)])
#v(4mm)
Dag allemaal,

Mooi werk weer, vooral het zoekscherm. Ik zeg ook graag ja, en dat doe ik zodra het inloggen met eHerkenning werkt.

Dat werkt vandaag niet. Sprint 9 is dus afgekeurd en gaat bij jullie terug; de factuur van € 13.400,00 houd ik tegen. Zet hem opnieuw klaar voor een nieuwe test, dan begin ik van voren af aan.

Groet,

Jorinde Wolthuis #linebreak() productmanager, Energiecoöperatie Noorderwind U.A.
"""
    label = truth(
        "email",
        "rejected",
        None,
        "nl",
        client="Energiecoöperatie Noorderwind U.A.",
        project="klantportaal",
        project_code="KL-0883",
        milestone="sprint 9",
        signatory_name="Jorinde Wolthuis",
        signatory_title="productmanager",
        signature_date="2026-01-12",
        amount="13400.00 EUR",
    )
    return sheet("my-nl-mail-nee", body, label, face="Carlito", size=11.5)


def meerwerk() -> Paper:
    """Extra work, approved with a smaller scope agreed by both."""
    body = r"""
#rect(width: 100%, height: 1.4cm, fill: gradient.linear(rgb("#264653"), rgb("#2a9d8f")), stroke: none)[#align(horizon)[#h(4mm) #text(white, 16pt, weight: "bold")[Meerwerkbon 11]]]
#grid(columns: (1fr, 1fr), row-gutter: 8pt, [Opdrachtgever: Kasteel Ruurlo-Stichting], [Uitvoerder: Steigerbouw Ten Bokkel], [Werk: Torenspits en klokkenstoel], [Werknummer: TB.26.031])
#table(columns: (1fr, 2.6cm, 2.6cm), align: (left, right, right), inset: 6pt, [Post], [voorgesteld], [goedgekeurd], [Extra steigerslag noordzijde], [€ 1.900,00], [€ 1.900,00], [Winddoek], [€ 640,00], [€ 640,00], [Verlichting trap (ingetrokken door uitvoerder)], [€ 415,00], [–], [*Som*], [€ 2.955,00], [*€ 2.540,00*])
Voor akkoord met € 2.540,00:
#v(3mm)
#grid(columns: (1fr, 1fr), [#ink(943, w: 110pt, h: 30pt) #linebreak() Jonkvrouw Adelheid van Heeckeren #linebreak() rentmeester], [#v(6mm) Ruurlo, 4 maart 2026])
"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "nl",
        client="Kasteel Ruurlo-Stichting",
        project="Torenspits en klokkenstoel",
        project_code="TB.26.031",
        signatory_name="Adelheid van Heeckeren",
        signatory_title="rentmeester",
        signature_date="2026-03-04",
        amount="2540.00 EUR",
        change_order_number="11",
    )
    return sheet("my-nl-meerwerk", body, label, face="Nimbus Sans", size=10.5)


def mail_niets() -> Paper:
    """A mail that announces a later answer."""
    pad = Pad(face="Helvetica")
    pad.put(50, 800, "Yahya El Amrani", 12, "Helvetica-Bold")
    pad.put(50, 785, "aan Lotte Segers (Geosonde Vlaanderen)", 9, hue="#555555")
    pad.put(440, 800, "3 dec. 2026 15:12", 9, hue="#555555")
    pad.rule(50, 776, 545, 0.3)
    pad.put(50, 752, "Re: sonderingen perceel Kouterstraat, GV-2026-390", 13, "Helvetica-Bold")
    y = 724.0
    for part in (
        "Dag Lotte,",
        "Het sondeerverslag heb ik doorgestuurd naar onze stabiliteitsingenieur. Hij is met verlof "
        "tot na de kerst. Of we het aanvaarden, hoort u van hem.",
        "Wat mij betreft leest het vlot, maar ik heb er geen verstand van en mijn mening telt hier "
        "niet. De ereloonnota mag u alvast klaarleggen.",
        "Met vriendelijke groeten",
        "Yahya El Amrani\nadministratie, Woonproject Denderoever cv",
    ):
        y = pad.para(50, y, 480, part, 11) - 8
    label = truth(
        "email",
        None,
        None,
        "nl",
        client="Woonproject Denderoever cv",
        project="sonderingen perceel Kouterstraat",
        project_code="GV-2026-390",
        signatory_name="Yahya El Amrani",
        signatory_title="administratie",
    )
    return Paper("my-nl-mail-niets", "a", "text", pad.done(), label)


def acceptatie_formulier() -> Paper:
    """A fillable acceptance with a remark of praise."""
    pad = Pad()
    pad.bar(0, 0, 110, 842, "#f0e9dd")
    pad.put(16, 800, "Studio", 13, "Helvetica-Bold")
    pad.put(16, 784, "Zandloper", 13, "Helvetica-Bold")
    pad.put(16, 768, "merk & vorm", 9)
    pad.put(135, 796, "Acceptatieformulier", 20, "Helvetica-Bold")
    y = 750
    for caption, name, value in (
        ("Klant", "klant", "Bierbrouwerij De Twee Torens"),
        ("Opdracht", "opdracht", "Huisstijl en etiketten"),
        ("Opdrachtnummer", "nummer", "SZ-1452"),
        ("Fase", "fase", "Fase 3: drukklare bestanden"),
        ("Fasebedrag", "bedrag", "EUR 4.275,00"),
    ):
        pad.put(135, y + 4, caption, 10)
        pad.entry(name, 240, y, 300, value)
        y -= 27
    pad.put(135, y - 8, "Wij", 11, "Helvetica-Bold")
    for name, text, on in (
        ("akkoord", "accepteren deze fase", True),
        ("deels", "accepteren deze fase, maar alleen indien onderstaande is verholpen", False),
        ("niet", "accepteren deze fase niet", False),
    ):
        y -= 26
        pad.box(name, 137, y - 6, on)
        pad.put(158, y - 3, text, 10.5)
    pad.put(135, y - 40, "Toelichting", 10)
    pad.entry(
        "toelichting", 205, y - 44, 335, "Het rood van de tripel blijft wennen. Niets aan doen!"
    )
    y -= 105
    pad.ink(140, y, 120, 93, "#222222")
    pad.rule(135, y - 5, 290)
    pad.put(135, y - 18, "handtekening klant", 8)
    for caption, name, value in (
        ("Naam", "naam", "Bas Kortekaas"),
        ("Functie", "functie", "brouwmeester"),
        ("Datum", "datum", "29 mei 2026"),
    ):
        pad.put(320, y + 14, caption, 10)
        pad.entry(name, 370, y + 10, 170, value)
        y -= 25
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Bierbrouwerij De Twee Torens",
        project="Huisstijl en etiketten",
        project_code="SZ-1452",
        milestone="Fase 3: drukklare bestanden",
        signatory_name="Bas Kortekaas",
        signatory_title="brouwmeester",
        signature_date="2026-05-29",
        amount="4275.00 EUR",
    )
    return Paper("my-nl-acceptatie", "a", "form", pad.done(), label)


def vervallen() -> Paper:
    """A delivery slip crossed VERVALLEN."""
    body = r"""
#rect(width: 100%, inset: 10pt, stroke: 2pt)[
#text(15pt, weight: "bold")[Opleverbon klimaatinstallatie] #h(1fr) bon 3071

Installateur: Veluwe Koeltechniek #linebreak()
Klant: Drukkerij Hendriksen B.V. #linebreak()
Project: drogerij hal 2 #linebreak()
Opdracht: VK-H2-618

#line(length: 100%)
Ingeregeld op 55 % vocht, gemeten over één werkdag. De klant neemt de installatie in gebruik en keurt haar goed.

Slotbetaling: € 9.060,00
#v(1.2cm)
Naam klant: Cor Hendriksen, bedrijfsleider #h(1fr) Paraaf: #box(width: 2.5cm, stroke: (bottom: 0.5pt)) #linebreak()
#v(2mm) Datum: #box(width: 3.5cm, stroke: (bottom: 0.5pt))
]
#text(9pt)[Vervangen door bon 3071-B na de tweede inregeling.]
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "nl",
        client="Drukkerij Hendriksen B.V.",
        project="drogerij hal 2",
        project_code="VK-H2-618",
        signatory_name="Cor Hendriksen",
        signatory_title="bedrijfsleider",
        amount="9060.00 EUR",
        warnings=["draft_or_void"],
    )
    return sheet(
        "my-nl-vervallen",
        body,
        label,
        face="Carlito",
        size=12,
        more="foreground: place(top + center, dy: 9cm, rotate(-18deg, text(66pt, "
        'weight: "bold", fill: rgb("#c1121f80"), "VERVALLEN")))',
    )


def vanaf_datum() -> Paper:
    """A museum accepts with effect from a later day."""
    body = r"""
#set par(spacing: 1.6em)
#align(center)[#text(24pt, style: "italic")[Scheepvaartkamer Medemblik] #linebreak() #text(9pt)[museum voor de binnenvaart]]
#v(8mm)
Aan Vitrinemakerij Bosgraaf, t.a.v. de heer Tj. Bosgraaf

*Uw opdracht 26/07 – vier vitrines voor de zaal Zuiderzee*

Geachte heer Bosgraaf,

De conservator heeft de vier vitrines gekeurd op slot, dichting en licht. Alle vier voldoen. Namens het bestuur aanvaard ik ze hierbij, met ingang van 1 april 2026, de dag waarop de nieuwe zaal volgens de polis meetelt. Die datum staat vast; u hoeft er niets voor te doen.

De garantie van drie jaar begint dan ook. Het bedrag van € 15.800,00 maken wij deze week over.

Hoogachtend,

#hw(22pt, hue: black)[Tineke Schaap]

Tineke Schaap, penningmeester #linebreak() Medemblik, 19 maart 2026
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Scheepvaartkamer Medemblik",
        project="vier vitrines voor de zaal Zuiderzee",
        project_code="26/07",
        signatory_name="Tineke Schaap",
        signatory_title="penningmeester",
        signature_date="2026-03-19",
        amount="15800.00 EUR",
    )
    return sheet("my-nl-vanaf", body, label, face="P052", size=11.5, margin="2.7cm")


def pas_geldig() -> Paper:
    """Acceptance that waits for a paper from a third party, said in a footnote."""
    body = r"""
#grid(columns: (2fr, 1fr), gutter: 8mm, [
#text(16pt, weight: "bold")[Keuringsrapport brandmeldinstallatie]

Opdrachtgever: Zorggroep Maasbree #linebreak()
Project: Brandmelding Huize Sint-Jozef #linebreak()
Ordernummer: BM-50391 #linebreak()
Leverancier: Vonkveilig Limburg

*Uitslag*

Melders, sirenes en doormelding naar de meldkamer zijn op 22 april 2026 beproefd en goed bevonden. De installatie is door ons geaccepteerd.#super[1]

#ink(967, w: 110pt, h: 30pt) #linebreak()
Fons Heldens, hoofd technische dienst #linebreak()
23 april 2026],
[#rect(fill: rgb("#f7f3e9"), inset: 8pt, stroke: none)[#text(9pt)[*Tellingen* #linebreak() melders 164 #linebreak() handmelders 18 #linebreak() sirenes 42 #linebreak() fouten 0 #v(3mm) *Onderhoud* #linebreak() jaarlijks, contract volgt los]]])
#v(1fr)
#line(length: 4cm, stroke: 0.4pt)
#text(8pt)[#super[1] Mits het inspectiecertificaat van de onafhankelijke keurder uiterlijk 15 mei bij ons binnen is.]
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "nl",
        client="Zorggroep Maasbree",
        project="Brandmelding Huize Sint-Jozef",
        project_code="BM-50391",
        signatory_name="Fons Heldens",
        signatory_title="hoofd technische dienst",
        signature_date="2026-04-23",
        conditions=[
            "het inspectiecertificaat van de onafhankelijke keurder uiterlijk 15 mei bij "
            "ons binnen is"
        ],
    )
    return sheet("my-nl-voetnoot", body, label, face="Liberation Serif", size=11.5)


def papers() -> Iterator[Paper]:
    """All of them."""
    yield pv_restpunten()
    yield opgelost()
    yield voorlopig()
    yield mail_nee()
    yield meerwerk()
    yield mail_niets()
    yield acceptatie_formulier()
    yield vervallen()
    yield vanaf_datum()
    yield pas_geldig()
