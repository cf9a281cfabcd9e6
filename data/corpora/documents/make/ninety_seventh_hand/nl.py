"""Papers of firms in the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Fillable, scanned, sheet, text


def oplevering() -> Paper:
    """A Dutch record under the UAV with open points."""
    data = sheet(
        r"""
#text(16pt, weight: "bold")[Proces-verbaal van oplevering] \
Opgemaakt volgens § 9 en § 10 UAV 2012
#line(length: 100%)
#kv("Werk|Renovatie sluiswachterswoning Nieuwersluis
Besteknummer|VW-2025-08
Opdrachtgever|Stichting Vechtmonumenten
Aannemer|Bouwbedrijf Van Essen & Zn. B.V.
Directie|ir. M. Terpstra, Buro Terpstra
Datum opneming|dinsdag 9 juni 2026", w: 4.2cm, gap: 5pt)
#v(4pt)
#onx Het werk wordt opgeleverd en goedgekeurd, behoudens onderstaande gebreken. \
#off Het werk wordt zonder gebreken goedgekeurd. \
#off Aan het werk wordt goedkeuring onthouden.
#v(4pt)
#table(columns: (1.1cm, 1fr, 3.4cm, 2.6cm), inset: 6pt,
 [*Nr*], [*Omschrijving gebrek*], [*Plaats*], [*Hersteld vóór*],
 [#hand(c: black)[1]], [#hand(c: black)[raamhout achtergevel kaal, overschilderen]], [#hand(c: black)[keuken]], [#hand(c: black)[1 juli]],
 [#hand(c: black)[2]], [#hand(c: black)[loodslabbe schoorsteen los]], [#hand(c: black)[dak]], [#hand(c: black)[19 juni]],
 [], [], [], [])
Onderhoudstermijn: dertig dagen na oplevering. Inhouding: geen.
#v(12pt)
#grid(columns: (1fr, 1fr), [Namens de opdrachtgever \ #v(3pt) %sig:701:42:222222% \ Hanneke Roosendaal, penningmeester],
 [Namens de aannemer \ #v(3pt) %sig:702:38:222222% \ W. van Essen])
Datum: #hand(c: black)[9-6-2026]
""",
        face="Carlito",
        size=11,
        lang="nl",
    )
    return scanned(
        "nm-nl-pv-sluiswoning",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Stichting Vechtmonumenten",
            project="Renovatie sluiswachterswoning Nieuwersluis",
            project_code="VW-2025-08",
            signatory_name="Hanneke Roosendaal",
            signatory_title="penningmeester",
            signature_date="2026-06-09",
            conditions=["raamhout achtergevel kaal, overschilderen", "loodslabbe schoorsteen los"],
        ),
        Scanner(dpi=122, skew=-0.4, noise=4, blur=0.5, jpeg=34, seed=71),
    )


def voorlopig() -> Paper:
    """A Flemish provisional acceptance."""
    data = sheet(
        r"""
#align(center)[#text(12pt, tracking: 2pt)[VASTSTELLING VAN VOORLOPIGE OPLEVERING]]
#v(10pt)
Overheidsopdracht voor werken – bestek 2025/TD/031 \
Voorwerp: Herinrichting begraafplaats Hulshout-Noord, perceel 1 (wegenis en riolering) \
Aanbestedende overheid: Gemeente Netedal \
Opdrachtnemer: nv Wegenwerken Sannen

Ondergetekenden zijn op 17 april 2026 ter plaatse gegaan na het verzoek van de opdrachtnemer van 2 april. Zij hebben
de proeven en metingen overlopen:

#tb((1fr, 3cm, 3cm), "Proef|Eis|Resultaat
Verdichting koffer (CPT)|≥ 98 %|99,1 %
Dichtheidsproef riool DN 315|geen verlies|voldaan
Camera-inspectie|klasse 1|voldaan
Vlakheid betonstraatstenen (rei 3 m)|≤ 7 mm|4 mm
As-builtplan in GRB-formaat|ingediend|voldaan", stroke: .4pt, inset: 5pt)
De aanbestedende overheid verleent de voorlopige oplevering. Opmerkingen zijn er niet. De waarborgtermijn van drie jaar vangt
aan op 17 april 2026; de eerste helft van de borgtocht (€ 9.315,00) wordt vrijgegeven.
#v(12pt)
#grid(columns: (1fr, 1fr), gutter: 12pt, [%sig:711:42% \ Bart Verdonck \ diensthoofd Openbaar Domein], [%sig:712:36:222222% \ voor nv Wegenwerken Sannen])
Opgemaakt te Netedal op 20 april 2026
""",
        face="DejaVu Serif",
        size=9.5,
        lang="nl",
        margin="2.4cm",
    )
    return text(
        "nm-be-voorlopige-begraafplaats",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Gemeente Netedal",
            project="Herinrichting begraafplaats Hulshout-Noord, perceel 1 (wegenis en riolering)",
            project_code="2025/TD/031",
            signatory_name="Bart Verdonck",
            signatory_title="diensthoofd Openbaar Domein",
            signature_date="2026-04-20",
            amount="9315.00 EUR",
        ),
    )


def mail() -> Paper:
    """A Dutch mail with an approval."""
    data = sheet(
        r"""
#grid(columns: (1cm, 1fr, auto), gutter: 8pt, align: horizon,
 circle(radius: 5mm, fill: rgb("#5c3d99"))[#align(center + horizon)[#text(fill: white, size: 9pt)[FB]]],
 [*Femke Bouwhuis* #text(8.5pt, fill: gray)[f.bouwhuis\@waterpoort-onderwijs.example] \ #text(8.5pt)[aan mij, Stef]],
 text(8.5pt)[vr 25 sep. 2026 15:12])
#v(4pt)
#text(13pt)[Re: Leerlijn Rekenen online – modules 1 t/m 6]
#v(4pt)
Ha Joris,

Eindelijk tijd gehad om alles door te klikken, met twee juffen en een vader erbij. Wat is het mooi geworden! De spelletjes
lopen ook op de oude Chromebooks en de voortgang komt netjes in het volgsysteem terecht.

Dus: modules 1 t/m 6 zijn goedgekeurd namens Stichting Waterpoort Onderwijs. Factuur voor termijn 3 (€ 11.750) mag naar
crediteuren, graag met ons kenmerk WO-2619 erop.

Module 7 en verder zien we in het nieuwe jaar wel.

Fijn weekend!

Femke Bouwhuis \
beleidsadviseur ICT & onderwijs
""".replace("\\@", "@"),
        face="Liberation Sans",
        size=10,
        lang="nl",
        margin="2cm",
    )
    return text(
        "nm-nl-mail-leerlijn",
        data,
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Stichting Waterpoort Onderwijs",
            project="Leerlijn Rekenen online",
            project_code="WO-2619",
            milestone="modules 1 t/m 6",
            signatory_name="Femke Bouwhuis",
            signatory_title="beleidsadviseur ICT & onderwijs",
            signature_date="2026-09-25",
            amount="11750.00 EUR",
        ),
    )


def meerwerk() -> Paper:
    """Extra work, line by line initialled."""
    data = sheet(
        r"""
#text(15pt, weight: "bold")[Meer- en minderwerkstaat 5] #h(1fr) Van der Heijden Interieurbouw, Oss
#v(2pt)
Opdracht: Directiekamers en kantine Zuivelhuis #h(1fr) Werknr. 260117 \
Opdrachtgever: Coöperatie Zuivelhuis Meierij U.A. #h(1fr) Opgesteld 4 november 2026
#v(4pt)
#table(columns: (1.2cm, 1fr, 2.8cm, 2.8cm, 2.4cm), inset: 6pt, align: (center, left, right, right, center), stroke: .5pt,
 [*Post*], [*Omschrijving*], [*Meer €*], [*Minder €*], [*Paraaf opdr.gever*],
 [5.1], [Akoestisch vilt plafond kantine i.p.v. spuitwerk], [8.960,00], [], [#hand(f: "Dancing Script")[MvL]],
 [5.2], [Vervallen pantry 2e verdieping], [], [6.480,00], [#hand(f: "Dancing Script")[MvL]],
 [5.3], [Inbouw stopcontacten vergadertafels, 18 st], [2.214,00], [], [#hand(f: "Dancing Script")[MvL]],
 [5.4], [Deurgrepen messing in plaats van rvs], [1.130,00], [], [#hand(f: "Dancing Script")[MvL]],
 [], [*Totaal*], [12.304,00], [6.480,00], [],
 [], [*Saldo meerwerk excl. btw*], [*5.824,00*], [], [])
Opleverdatum ongewijzigd 18 december. De posten worden met de slottermijn afgerekend.
#v(8pt)
Akkoord met staat 5: \ #v(3pt) %sig:731:40% \ Maarten van Lieshout, hoofd Facilitair #h(1cm) d.d. 10 november 2026
""",
        face="Nimbus Sans",
        size=10,
        lang="nl",
        page="flipped: true",
        margin="2cm",
    )
    return text(
        "nm-nl-meerwerk-paraaf",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Coöperatie Zuivelhuis Meierij U.A.",
            project="Directiekamers en kantine Zuivelhuis",
            project_code="260117",
            signatory_name="Maarten van Lieshout",
            signatory_title="hoofd Facilitair",
            signature_date="2026-11-10",
            amount="5824.00 EUR",
            change_order_number="5",
        ),
    )


def uren() -> Paper:
    """Hours that the client sends back."""
    data = sheet(
        r"""
#block(fill: rgb("#ff7f0e"), width: 100%, inset: 7pt)[#text(fill: white, weight: "bold", size: 12pt)[Flexwise Techniek #h(1fr) URENBRIEFJE 2026-31]]
#kv("Inlener|Scheepswerf De Onderneming B.V.
Inzet|Refit veerpont Culemborg
Plaatsingsnr.|FW-88140
Medewerker|Tomasz Wilk, lasser IIW
Periode|27 t/m 31 juli 2026", w: 3.6cm, bold: true)
#v(4pt)
#tb((1fr, 1fr, 1fr, 1fr, 1fr, 1fr), "ma|di|wo|do|vr|totaal
9|9|11|10|9|48", stroke: .5pt, inset: 6pt, align: center)
Toeslag 25 %: 8 uur. Reisuren: 5.
#v(6pt)
*Beoordeling inlener*  #h(8pt) #off akkoord #h(8pt) #on niet akkoord

#hand[Wo en do was de hal om vier uur dicht, max. 8 uur. Graag nieuw briefje. Reisuren niet afgesproken.]
#v(8pt)
#grid(columns: (1fr, 1fr), align: bottom, [%sig:741:38%], [Gerrit Baardman \ productieleider \ 5 augustus 2026])
""",
        face="Lato",
        size=10,
        lang="nl",
        paper="a5",
        margin="1.3cm",
    )
    return text(
        "nm-nl-urenbrief-retour",
        data,
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "nl",
            client="Scheepswerf De Onderneming B.V.",
            project="Refit veerpont Culemborg",
            project_code="FW-88140",
            signatory_name="Gerrit Baardman",
            signatory_title="productieleider",
            signature_date="2026-08-05",
        ),
    )


def opleverbon() -> Paper:
    """An IT delivery slip that lay on its head in the scanner."""
    data = sheet(
        r"""
#grid(columns: (1fr, auto), [#text(20pt, weight: "bold")[Opleverbon]], [*KlikLan Beheer* \ Havenkade 40, Delfzijl])
#line(length: 100%, stroke: 2pt)
Klant: Loodsencombinatie Eemsmond #h(1fr) Bon: 26-1955 \
Project: Vervanging wifi kantoor en steiger #h(1fr) Projectnr.: KL-0462
#v(4pt)
#tb((1fr, 1.8cm, 4.2cm), "Geleverd en aangesloten|Aantal|Serienummers vanaf
Toegangspunt buiten IP67|6|AX9-20041
Toegangspunt binnen|11|AX6-77310
PoE-switch 24 poorts|2|SW-55108
Noodvoeding 1500 VA|1|UP-0093", stroke: .6pt, inset: 6pt)
Dekking gemeten met klant erbij: minimaal −64 dBm op de hele steiger. Oude apparatuur meegenomen. Wachtwoorden overgedragen
in verzegelde envelop.
#v(4pt)
De klant verklaart dat het bovenstaande werkend en compleet is opgeleverd.
#v(14pt)
#grid(columns: (1fr, 1fr), align: bottom, gutter: 12pt, ln(6.5cm)[%sig:751:44:222222%], ln(6.5cm)[%sig:752:34:222222%],
 [Klant: Wietske Kuipers, kantoormanager], [Monteur: R. Dijkema])
#v(6pt)
Datum: 3 maart 2026
""",
        face="Liberation Serif",
        size=12,
        lang="nl",
    )
    return scanned(
        "nm-nl-opleverbon-wifi",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Loodsencombinatie Eemsmond",
            project="Vervanging wifi kantoor en steiger",
            project_code="KL-0462",
            signatory_name="Wietske Kuipers",
            signatory_title="kantoormanager",
            signature_date="2026-03-03",
        ),
        Scanner(dpi=122, skew=0.6, noise=3, blur=0.5, jpeg=36, turn=180, seed=75),
    )


def afkeuring() -> Paper:
    """A lab trial that was refused."""
    data = sheet(
        r"""
#text(9pt)[Drinkwaterbedrijf De Peelrand – afdeling Proceswater – Deurne]
#v(1cm)
AquaZuiver Engineering \ t.a.v. mevrouw dr. S. Koolen \ Science Park 7, Wageningen
#v(.6cm)
Deurne, 23 september 2026 \
Ons kenmerk: PW/26-771 #h(1cm) Uw project: AZE-4108

*Betreft: afkeuring proefinstallatie ontharding, FAT van 17 september*

Geachte mevrouw Koolen,

Tijdens de fabrieksacceptatietest hebben onze procestechnologen drie doorlopende runs bijgewoond. De resthardheid kwam nooit
onder 1,9 mmol/l, terwijl het programma van eisen 1,2 noemt; bovendien sloeg de doseerpomp tweemaal af op overdruk.

Wij keuren de proefinstallatie daarom af. U wordt verzocht de oorzaak te onderzoeken en een nieuwe test aan te bieden, op uw
kosten. De tweede termijn ad € 58.200,00 wordt niet betaalbaar gesteld.

Hoogachtend,

%sig:761:40:111111%

ing. Jeroen Hendriks \ Manager Proceswater
""",
        face="P052",
        size=11,
        lang="nl",
        margin="2.7cm",
    )
    return text(
        "nm-nl-afkeuring-fat",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Drinkwaterbedrijf De Peelrand",
            project="proefinstallatie ontharding",
            project_code="AZE-4108",
            milestone="FAT",
            signatory_name="Jeroen Hendriks",
            signatory_title="Manager Proceswater",
            signature_date="2026-09-23",
            amount="58200.00 EUR",
        ),
    )


def samen() -> Paper:
    """Two clients must sign, one did."""
    data = sheet(
        r"""
#columns(2, gutter: 14pt)[
#text(17pt, weight: "bold")[Acceptatie ontwerp]

*Landschapsplan Gemaalpark*

Fase: Voorlopig ontwerp \
Dossier: 2622-GP \
Bureau: Rietveld & Zwanenburg \
Datum stuk: 11 december 2026

Het plan beslaat 3,4 hectare rond het stoomgemaal. Het gaat uit van natte graslanden, een vlonder van 210 meter en
een speelplek bij de oude kolenloods. De raming sluit op 1,1 miljoen, binnen het budget.

#colbreak()
Dit ontwerp heeft twee opdrachtgevers. Pas als beiden hebben getekend mag het bureau de vervolgfase oppakken en € 19.600,00
declareren.

#v(6pt)
*Voor Waterschap Hollandse Lek* \ #v(2pt) %sig:771:38% \ Diederik Mulder \ programmamanager \ 14 december 2026

#v(10pt)
*Voor Gemeente Lekstede* \ #v(12mm) #ln(5cm)[] \ Saskia el Amrani \ wethouder \ datum:
]
""",
        face="URW Gothic",
        size=10,
        lang="nl",
        page="flipped: true",
        paper="a5",
        margin="1.4cm",
    )
    return text(
        "nm-nl-ontwerp-samen",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Waterschap Hollandse Lek",
            project="Landschapsplan Gemaalpark",
            project_code="2622-GP",
            milestone="Voorlopig ontwerp",
            signatory_name="Saskia el Amrani",
            signatory_title="wethouder",
            amount="19600.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def factuur() -> Paper:
    """An invoice of a restorer."""
    data = sheet(
        r"""
#grid(columns: (1fr, 5.4cm), [#text(24pt, font: "Z003")[Restauratieatelier De Verguldster] \ Lange Nieuwstraat 3, 3512 Utrecht],
 [FACTUUR 2026-052 \ 30 september 2026 \ vervalt 30 oktober 2026])
#v(1cm)
Aan: Museum Het Klooster, Nijkerkerveen \
Betreft: Conservering retabel, tweede deelbetaling \
Offertenummer: DV-25-14
#v(8pt)
#table(columns: (1fr, 2cm, 2.4cm, 2.8cm), stroke: none, align: (left, right, right, right), inset: 4pt,
 table.hline(), [Werkzaamheden], [uren], [tarief], [bedrag], table.hline(),
 [Oppervlaktereiniging linkerluik], [36], [€ 82,00], [€ 2.952,00],
 [Consolidatie verguldsel], [51], [€ 82,00], [€ 4.182,00],
 [Röntgenopname (derden)], [], [], [€ 640,00], table.hline(),
 [], [], [Subtotaal], [€ 7.774,00], [], [], [Btw 21 %], [€ 1.632,54], [], [], [*Te betalen*], [*€ 9.406,54*])
#v(8pt)
Gelieve over te maken op NL00 BANK 0123 4567 89 onder vermelding van het factuurnummer. Vragen over deze rekening: bel Ilse
op werkdagen tussen tien en vier. Algemene voorwaarden van Restauratoren Nederland zijn van toepassing.
#v(1fr)
#text(8pt)[KvK 00112233 · btw NL000000000B00]
""",
        face="Caladea",
        size=10.5,
        lang="nl",
    )
    return text(
        "nm-nl-factuur-retabel",
        data,
        truth(
            "other",
            None,
            None,
            "nl",
            client="Museum Het Klooster",
            project="Conservering retabel",
            project_code="DV-25-14",
        ),
    )


def vervallen() -> Paper:
    """A signed form that was voided."""
    f = Fillable(ink="#222222")
    c = f.canvas
    c.saveState()
    c.setFillGray(0.86)
    c.setFont("Helvetica-Bold", 84)
    c.translate(300, 225)
    c.rotate(24)
    c.drawCentredString(0, 0, "VERVALLEN")
    c.restoreState()
    f.say(18, 22, "Aanvaardingsformulier studieopdracht", "Helvetica-Bold", 15)
    f.say(18, 29, "Ingenieursbureau Demerdal bv – Diest", size=9)
    f.rule(18, 32, 174, 1.5)
    rows = (
        ("Opdrachtgever", "Intercommunale Haspengouw Water"),
        ("Studie", "Slibverwerking RWZI Borgloon"),
        ("Dossiernummer", "ID-2611"),
        ("Fase", "Haalbaarheidsnota"),
        ("Ereloon", "15.480,00 EUR"),
    )
    for number, (label, value) in enumerate(rows):
        f.say(18, 44 + number * 11, label)
        f.field(62, 39 + number * 11, 120, value)
    f.say(18, 106, "De opdrachtgever aanvaardt de nota:")
    f.check(86, 102.5, True)
    f.say(93, 106, "ja")
    f.check(108, 102.5, False)
    f.say(115, 106, "neen")
    f.say(18, 124, "Handtekening")
    f.rule(62, 125, 70)
    f.sign(66, 122, 78, 40)
    f.say(18, 137, "Naam en functie")
    f.field(62, 132, 120, "Griet Awouters, projectleider Studies")
    f.say(18, 148, "Datum")
    f.field(62, 143, 50, "22 mei 2026")
    f.say(
        18,
        170,
        "Wordt vervangen door een nieuw formulier na herrekening van variant C.",
        "Helvetica-Oblique",
    )
    return f.paper(
        "nm-be-formulier-vervallen",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "nl",
            client="Intercommunale Haspengouw Water",
            project="Slibverwerking RWZI Borgloon",
            project_code="ID-2611",
            milestone="Haalbaarheidsnota",
            signatory_name="Griet Awouters",
            signatory_title="projectleider Studies",
            signature_date="2026-05-22",
            amount="15480.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    for make in (
        oplevering,
        voorlopig,
        mail,
        meerwerk,
        uren,
        opleverbon,
        afkeuring,
        samen,
        factuur,
        vervallen,
    ):
        yield make()
