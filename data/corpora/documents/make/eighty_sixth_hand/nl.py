"""Dutch papers: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from eighty_sixth_hand.board import Form, page


def oplevering() -> Paper:
    """A record of handing over a school building."""
    return page(
        "nb-nl-oplevering",
        r"""
#text(17pt, weight: "bold")[Proces-verbaal van oplevering] \
#text(9pt, fill: g)[volgens § 9 UAV 2012]
#table(columns: (42mm, 1fr), stroke: (x: none, y: 0.4pt), [Werk], [Uitbreiding brede school De Wielewaal], [Bestek], [22-041], [Opdrachtgever], [Stichting Scholengroep Rijn en Lek], [Aannemer], [Bouwbedrijf Van Ginkel bv, Rhenen], [Directie], [Bureau Tolsma, ing. P. Tolsma], [Slottermijn], [€ 88.150,00 excl. btw])
Op 26 februari 2026 is het werk in aanwezigheid van partijen opgenomen. Bij de vooropname van 12 februari zijn negen punten genoteerd. Alle negen zijn verholpen; de lijst is doorgehaald en geparafeerd.

De opdrachtgever keurt het werk goed en neemt het per heden over. Sleutels en meterstanden zijn overgedragen. De onderhoudstermijn bedraagt zes maanden.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, [Opdrachtgever \ #sig(401) \ Marjolein Verbeek \ hoofd huisvesting \ 26-02-2026], [Aannemer \ #sig(43, ink: black) \ Dirk van Ginkel \ 26-02-2026])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Stichting Scholengroep Rijn en Lek",
            project="Uitbreiding brede school De Wielewaal",
            project_code="22-041",
            signatory_name="Marjolein Verbeek",
            signatory_title="hoofd huisvesting",
            signature_date="2026-02-26",
            amount="88150.00 EUR",
        ),
        font="Carlito",
        size=11,
    )


def brief_be() -> Paper:
    """A Flemish letter granting provisional acceptance."""
    return page(
        "nb-nl-brief-be",
        r"""
#grid(columns: (1fr, auto), [#text(20pt, fill: rgb("#0f4c5c"))[Zorgcampus Denderhof vzw] \ Kerkstraat 140, 9300 Aalst], align(right)[Technische dienst \ kenmerk TD/2025/077])
#v(9mm)
Aan Liften Vereecke nv \ t.a.v. de heer Filip Vereecke \ Industrielaan 21 \ 8800 Roeselare

Aalst, 2 oktober 2025

*Betreft: vervanging beddenlift blok C (dossier LV-60417) – voorlopige oplevering*

Geachte heer Vereecke

De externe dienst voor technische controle heeft de lift op 29 september gekeurd en een attest zonder opmerkingen afgeleverd. Ook onze verpleegkundigen zijn opgetogen over de zachte aanloop.

Langs deze weg verlenen wij u de voorlopige oplevering met ingang van 1 oktober 2025. De helft van de borgsom komt vrij en de saldofactuur van 31.640,00 euro mag worden opgemaakt. Over de definitieve oplevering spreken we binnen een jaar.

Met vriendelijke groeten

#sig(404, w: 46mm, h: 13mm)

Hilde Baeyens \ diensthoofd infrastructuur
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Zorgcampus Denderhof vzw",
            project="vervanging beddenlift blok C",
            project_code="LV-60417",
            milestone="voorlopige oplevering",
            signatory_name="Hilde Baeyens",
            signatory_title="diensthoofd infrastructuur",
            signature_date="2025-10-02",
            amount="31640.00 EUR",
        ),
        font="Lato",
        size=10.5,
    )


def mail() -> Paper:
    """A mail that passes a design stage."""
    return page(
        "nb-nl-mail",
        r"""
#block(fill: rgb("#f4f4f4"), inset: 10pt, width: 100%)[#text(13pt, weight: "bold")[Akkoord VO dorpshuis] \ Sietske Hoekstra · aan Jorrit Wiarda · do 19 mrt 2026 22:03]
Ha Jorrit,

Het was een lange vergadering maar de kogel is door de kerk. Het bestuur van Dorpshuis It Skûtsje gaat unaniem akkoord met het voorlopig ontwerp, inclusief de luifel waar zo lang over gesteggeld is. Je mag door met het DO.

De termijn van € 9.870,- (ex btw) kun je bij Gerben indienen, hij weet ervan. Zet er even jullie nummer W-2511 op.

Groeten uit een nu erg stil dorpshuis, \
Sietske

Sietske Hoekstra \ secretaris Dorpshuis It Skûtsje
#line(length: 40%)
#text(9pt)[Op 4 maart schreef Jorrit Wiarda (Architectenbureau Wiarda Oost): \ Beste Sietske, in de bijlage het voorlopig ontwerp voor de Verbouwing dorpshuis, met maquettefoto's. Ik hoor graag of jullie ermee instemmen.]
""",
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Dorpshuis It Skûtsje",
            project="Verbouwing dorpshuis",
            project_code="W-2511",
            milestone="voorlopig ontwerp",
            signatory_name="Sietske Hoekstra",
            signatory_title="secretaris",
            signature_date="2026-03-19",
            amount="9870.00 EUR",
        ),
        font="DejaVu Sans",
        size=9.5,
    )


def meerwerk() -> Paper:
    """A fill-in form for extra work, agreed."""
    s = Form("Helvetica", 10)
    s.frame(36, 36, 523, 34, 0.82)
    s.say(46, 58, "MEER- EN MINDERWERKFORMULIER", 15, True)
    s.say(420, 58, "Installatiegroep Zaan")
    rows = (
        ("Opdrachtgever", "Cacaofabriek Oostzijde B.V."),
        ("Werk", "Koelwaterleiding hal 4"),
        ("Werknummer", "IZ-7702"),
        ("Formuliernr.", "MW-03"),
    )
    for row, (print_, value) in enumerate(rows):
        s.say(46, 100 + 26 * row, print_)
        s.field(150, 100 + 26 * row, 260, value)
    s.rule(36, 200, 523)
    s.say(46, 220, "Omschrijving", 0, True)
    s.field(
        46,
        290,
        500,
        "Omleggen van 18 m leiding DN150 rond de nieuwe conchemachine, "
        "inclusief drie extra beugels en isolatie.",
        60,
    )
    s.say(46, 322, "Meerwerk")
    s.field(110, 322, 90, "EUR 6.215,00")
    s.say(220, 322, "Minderwerk")
    s.field(290, 322, 90, "EUR 840,00")
    s.say(400, 322, "Saldo")
    s.field(440, 322, 100, "EUR 5.375,00")
    s.say(46, 365, "Antwoord van de opdrachtgever", 0, True)
    s.box(46, 390, True, "circle")
    s.say(66, 390, "akkoord, uitvoeren tegen bovenstaand saldo")
    s.box(46, 412, False, "circle")
    s.say(66, 412, "niet akkoord")
    s.say(46, 455, "Naam")
    s.field(110, 455, 200, "Mehmet Karaduman")
    s.say(330, 455, "Functie")
    s.field(380, 455, 160, "technisch manager")
    s.say(46, 485, "Datum")
    s.field(110, 485, 100, "14 januari 2026")
    s.say(330, 485, "Handtekening")
    s.ink(405, 485, 61, 120)
    s.rule(400, 492, 140)
    return s.paper(
        "nb-nl-meerwerk",
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Cacaofabriek Oostzijde B.V.",
            project="Koelwaterleiding hal 4",
            project_code="IZ-7702",
            signatory_name="Mehmet Karaduman",
            signatory_title="technisch manager",
            signature_date="2026-01-14",
            amount="5375.00 EUR",
            change_order_number="MW-03",
        ),
    )


def uren() -> Paper:
    """A four-week list of hours, initialled and signed; scanned."""
    return page(
        "nb-nl-uren",
        r"""
#text(16pt, weight: "bold")[URENSTAAT] #h(1fr) periode 10 – 2025
#table(columns: (1fr, 1fr), inset: 7pt, [Gedetacheerde: Wouter Sijtsma], [Bureau: Meetlat Geo-ICT, Zwolle], [Opdrachtgever: Waterschap Reestdal], [Opdracht: ML-2043 Actualisatie leggerkaart])
#table(columns: (1fr, 1fr, 1fr, 1fr, 1fr), align: center, inset: 8pt, [wk 37], [wk 38], [wk 39], [wk 40], [totaal], [32], [36], [36], [28], [132 uur], [#hand[mb]], [#hand[mb]], [#hand[mb]], [#hand[mb]], [])
Tarief € 84,50 – te factureren € 11.154,00 (excl. btw)
#v(6mm)
Ondergetekende heeft de uren gecontroleerd en geeft ze vrij.
#v(3mm)
Handtekening opdrachtgever #sig(407, w: 50mm, h: 14mm) \
Naam: Marloes Bruintjes, teamleider gegevensbeheer \
Datum: #hand(size: 15pt)[6 oktober 2025]
""",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Waterschap Reestdal",
            project="Actualisatie leggerkaart",
            project_code="ML-2043",
            signatory_name="Marloes Bruintjes",
            signatory_title="teamleider gegevensbeheer",
            signature_date="2025-10-06",
            amount="11154.00 EUR",
        ),
        font="Liberation Sans",
        size=11.5,
        scanner=Scanner(dpi=130, skew=-0.9, noise=2.5, blur=0.6, jpeg=40, seed=59),
    )


def restpunten() -> Paper:
    """A taking-over with points still open."""
    return page(
        "nb-nl-restpunten",
        r"""
#grid(columns: (1fr, 62mm), gutter: 8mm, [
#text(15pt, weight: "bold")[Inbedrijfstelling en overdracht]

De warmtepompinstallatie is op 4 december 2025 in bedrijf gesteld. Gemeten SCOP over de proefweek: 4,3 (eis 4,0). Geluid op de erfgrens: 38 dB(A).

Namens Vereniging van Eigenaars Park Zuiderdiep wordt de installatie overgenomen onder voorbehoud van de volgende restpunten:

+ ontbrekende trillingsdemper onder unit 2 plaatsen
+ beheerhandleiding in het Nederlands aanleveren

Beide uiterlijk 16 januari 2026.

#v(5mm)
#sig(410) \
Roelof Pathuis \ voorzitter VvE \ 5 december 2025],
[#set text(9pt)
#rect(fill: rgb("#fff3d6"), width: 100%, inset: 9pt, stroke: none)[*Projectgegevens* \ Warmtepompinstallatie Zuiderdiep \ project 8065 \ #v(2mm) *Installateur* \ Noorderwarmte Installaties \ Groningen \ #v(2mm) *Contract* \ 62 appartementen \ #v(2mm) *Slotfactuur* \ € 47.900,00 incl. btw \ #v(2mm) *Namens de installateur* \ #sig(45, w: 35mm, ink: black) \ Anouk Dijkema]])
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Vereniging van Eigenaars Park Zuiderdiep",
            project="Warmtepompinstallatie Zuiderdiep",
            project_code="8065",
            signatory_name="Roelof Pathuis",
            signatory_title="voorzitter VvE",
            signature_date="2025-12-05",
            amount="47900.00 EUR",
            conditions=[
                "ontbrekende trillingsdemper onder unit 2 plaatsen",
                "beheerhandleiding in het Nederlands aanleveren",
            ],
        ),
        font="Nimbus Sans",
        size=10.5,
    )


def afkeuring() -> Paper:
    """A refusal of a data migration, as a memo."""
    return page(
        "nb-nl-afkeuring",
        r"""
#text(22pt, weight: "bold")[MEMO]
#table(columns: (22mm, 1fr), stroke: none, inset: 3pt, [Van], [Anneke Stroobants, ICT-directeur Stadsbibliotheek Leiepoort], [Voor], [Dataschakel bvba, projectleiding], [Over], [Migratie catalogus, levering 2 (bestelbon SB-0912)], [Datum], [8 juni 2026])
#line(length: 100%, stroke: 1.5pt)
De steekproef van vorige week omvatte vierhonderd titels. Bij 57 daarvan waren trefwoorden verdwenen en bij 31 hing een verkeerde omslag. In ons draaiboek staat een bovengrens van één procent.

Levering 2 wordt afgekeurd. De teststraat blijft gesloten tot er een gecorrigeerde levering klaarstaat; de daaraan gekoppelde schijf van 14.300 euro betalen we nu niet uit.

Mijn mensen willen gerust een dag meekijken met de conversieregels, dat helpt wellicht.

#sig(413)

A. Stroobants
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Stadsbibliotheek Leiepoort",
            project="Migratie catalogus",
            milestone="levering 2",
            signatory_name="Anneke Stroobants",
            signatory_title="ICT-directeur",
            signature_date="2026-06-08",
            amount="14300.00 EUR",
            po_number="SB-0912",
        ),
        font="URW Bookman",
        size=10,
    )


def half() -> Paper:
    """A consent that needs two directors."""
    return page(
        "nb-nl-dubbel",
        r"""
#align(center)[#text(14pt, tracking: 1pt)[Verklaring van aanvaarding]]
#v(4mm)
Ondergetekenden, gezamenlijk bevoegd bestuurders van *Rederij Oosterschelde Veren B.V.* te Zierikzee, verklaren dat

het Onderzoek elektrificatie pont Zijpe, door adviesbureau Kiellijn uitgevoerd onder nummer KL 316,

op 30 januari 2026 volledig is ontvangen, aan de vraagstelling beantwoordt en wordt aanvaard, waarmee het eindhonorarium van € 18.525,00 betaalbaar wordt.

Deze verklaring is slechts geldig met beide handtekeningen.
#v(12mm)
#grid(columns: (1fr, 1fr), gutter: 16mm, [#sig(416) \ #line(length: 100%, stroke: 0.5pt) J. C. de Witte, directeur nautisch \ 6 februari 2026], [#v(11mm) \ #line(length: 100%, stroke: 0.5pt) Ymke Boogaard, directeur financiën \ #blank(30mm)])
""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Rederij Oosterschelde Veren B.V.",
            project="Onderzoek elektrificatie pont Zijpe",
            project_code="KL 316",
            signatory_name="Ymke Boogaard",
            signatory_title="directeur financiën",
            amount="18525.00 EUR",
            warnings=["partly_signed"],
        ),
        font="P052",
        size=11.5,
    )


def concept() -> Paper:
    """A commissioning sheet marked as a concept."""
    return page(
        "nb-nl-concept",
        r"""
#set page(background: across(angle: 40deg, size: 84pt, up: 75mm)[CONCEPT])
#text(9pt)[Lichtplan Brabant · Eindhoven · formulier OPL-2]
= Opleveringsbon openbare verlichting
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, [Klant \ *Gemeente Heeswaard*], [Werknummer \ *OB-1934*], [Locatie \ *Fietspad Molenbeek*], [Masten geplaatst \ 28], [Armaturen aangesloten \ 28], [Dimregime ingesteld \ ja], table.cell(colspan: 3)[Aanneemsom: € 39.480,00])
Verklaring klant: het geleverde voldoet aan het bestek en wordt door de gemeente overgenomen.

Handtekening: #blank(60mm) #h(4mm) Datum: #blank(30mm)

Namens de gemeente: Kees Adriaansen, toezichthouder

#v(4mm)
#text(9pt)[Deze bon is een voorbeeld ter bespreking in het bouwteam van 17 november 2025. Wijzigingen voorbehouden.]
""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Gemeente Heeswaard",
            project="Fietspad Molenbeek",
            project_code="OB-1934",
            signatory_name="Kees Adriaansen",
            signatory_title="toezichthouder",
            amount="39480.00 EUR",
            warnings=["draft_or_void"],
        ),
        font="Caladea",
        size=10.5,
    )


def notulen() -> Paper:
    """Minutes that decide nothing."""
    return page(
        "nb-nl-notulen",
        r"""
#set heading(numbering: "1")
#text(16pt)[Verslag bouwvergadering 11] \
Renovatie zwembad De Kikkerbeet (project ZK-24) · 15 april 2026 · directiekeet
#line(length: 100%)
Aanwezig: E. Schuurman (Sportbedrijf Vechtdal), T. Mulder (architect), R. Kok (aannemer), L. Yilmaz (installateur) \
Afwezig: F. de Boer
= Opening en verslag vorige keer
Verslag 10 wordt ongewijzigd vastgesteld.
= Voortgang
Tegelwerk ondiepe bad loopt vier dagen achter door zieken. De kelder is droog.
= Techniek
L. Yilmaz verwacht de filterpompen in week 19. Levertijd UV-installatie is nog onbekend.
= Oplevering
Over de oplevering van het buitenbad wordt in vergadering 12 gesproken; vandaag is er niets gekeurd.
= Rondvraag
E. Schuurman vraagt om fietsenrekken. T. Mulder zoekt het uit.

Volgende vergadering: 29 april, 10.00 uur.
""",
        truth(
            "other",
            None,
            None,
            "nl",
            client="Sportbedrijf Vechtdal",
            project="Renovatie zwembad De Kikkerbeet",
            project_code="ZK-24",
        ),
        font="Libertinus Serif",
        size=11,
    )


def papers() -> Iterator[Paper]:
    """All of this language."""
    for make in (
        oplevering,
        brief_be,
        mail,
        meerwerk,
        uren,
        restpunten,
        afkeuring,
        half,
        concept,
        notulen,
    ):
        yield make()
