"""Dutch papers, of the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth

from thirty_eighth_hand.board import Box, Field, Ink, grid, rl, scan, script, text
from thirty_eighth_hand.press import turned, typ

AC = "acceptance_certificate"


def handover() -> Paper:
    """Handover with points to finish, a scan."""
    source = rl(
        [
            "# Proces-verbaal van oplevering",
            grid(
                [
                    ["Opdrachtgever", "Stichting Woonzorg De Waterlinie"],
                    ["Project", "Renovatie keukenblok vleugel C"],
                    ["Werknummer", "W24.0917"],
                    ["Aannemer", "Installatiebedrijf Hoekstra &amp; Zn."],
                    ["Opneming", "woensdag 10 juni 2026"],
                    ["Laatste termijn", "€ 22.695,00 excl. btw"],
                ],
                [42, 115],
                "lines",
                False,
                size=10.5,
            ),
            "Het werk wordt met ingang van 10 juni 2026 als opgeleverd aanvaard, met uitzondering van de volgende opleverpunten, te herstellen binnen vier weken:",
            grid(
                [
                    ["Nr", "Ruimte", "Opleverpunt"],
                    ["1", "C-101", "plint vastzetten achter de oven"],
                    ["2", "C-104", "afzuigkap inregelen op 1.800 m³/h"],
                    ["3", "C-106", "kit vervangen bij spoelbak"],
                ],
                [12, 30, 110],
                size=10.5,
            ),
            "De laatste termijn mag worden gefactureerd.",
            4,
            grid(
                [
                    ["Namens de opdrachtgever", "Namens de aannemer"],
                    [Ink(501, 48, 13), Ink(502, 48, 13)],
                    [
                        "Mw. T. Reitsma, vastgoedbeheerder<br/>10-06-2026",
                        "W. Hoekstra<br/>10-06-2026",
                    ],
                ],
                [80, 80],
                "grid",
                size=10.5,
            ),
        ],
        size=11,
    )
    return scan(
        "lf-nl-oplevering-punten",
        source,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="Stichting Woonzorg De Waterlinie",
            project="Renovatie keukenblok vleugel C",
            project_code="W24.0917",
            signatory_name="T. Reitsma",
            signatory_title="vastgoedbeheerder",
            signature_date="2026-06-10",
            amount="22695.00 EUR",
            conditions=[
                "plint vastzetten achter de oven",
                "afzuigkap inregelen op 1.800 m³/h",
                "kit vervangen bij spoelbak",
            ],
        ),
        skew=0.6,
        dpi=118,
        seed=51,
    )


def work_slip() -> Paper:
    """A mechanic's slip, small and scanned."""
    source = rl(
        [
            "<b>VAN DER MEIJDEN LIFTEN</b> - Werkbon 118842",
            grid(
                [
                    ["Klant", "VvE Residentie Zeezicht"],
                    ["Project", "Modernisering lift 2"],
                    ["Opdracht", "MO-5093"],
                    ["Datum", "03-02-2026"],
                    ["Monteur", "Kees"],
                ],
                [28, 85],
                "grid",
                False,
                size=11,
            ),
            "Uitgevoerd: besturing vervangen, deurmotor afgesteld, noodtelefoon getest met meldkamer.",
            "Uren 7,5 - Materiaal volgens lijst - Afgesproken prijs € 5.480,00",
            Box("Werk gereed en naar tevredenheid opgeleverd", "x", 11),
            Box("Werk nog niet gereed, terugkomen nodig", None, 11),
            3,
            "Handtekening klant",
            Ink(511, 60, 16),
            script("A. Verbruggen, voorzitter, 3 februari 2026", "Dkg", 15),
            60,
            "> Op al onze werkzaamheden zijn de VML-voorwaarden van toepassing.",
        ],
        size=12,
        margin=30,
    )
    return scan(
        "lf-nl-werkbon",
        source,
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="VvE Residentie Zeezicht",
            project="Modernisering lift 2",
            project_code="MO-5093",
            signatory_name="A. Verbruggen",
            signatory_title="voorzitter",
            signature_date="2026-02-03",
            amount="5480.00 EUR",
        ),
        skew=-1.6,
        noise=5.0,
        jpeg=34,
        seed=52,
        grey=True,
    )


def discharge() -> Paper:
    """A programme is discharged; the page is turned."""
    data = typ(
        r"""
#align(center)[#text(18pt, weight: "bold", fill: rgb("#14406b"))[Dechargeverklaring]]
#v(4mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm)[
De stuurgroep van het programma *Samen Digitaal* van *Waterschap Rijnlanden-Oost* heeft op 17 september 2026 het eindrapport van Kompas Verandermanagement besproken (opdrachtnummer *KV-2025-31*).

De stuurgroep stelt vast dat alle resultaten van *Plateau 3 Adoptie* zijn bereikt en geborgd in de lijn.
][
Hierbij aanvaardt zij het eindrapport en verleent zij opdrachtnemer decharge voor dit plateau. De slottermijn van € 31.200,00 kan worden betaald.

#v(6mm)
INK(521,48)

Femke Oudshoorn\
secretaris-directeur\
21 september 2026]
""",
        lang="nl",
        page="flipped: true",
        face="Liberation Sans",
        size=12,
    )
    return text(
        "lf-nl-decharge-gedraaid",
        turned(data, 0, 90),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Waterschap Rijnlanden-Oost",
            project="Samen Digitaal",
            project_code="KV-2025-31",
            milestone="Plateau 3 Adoptie",
            signatory_name="Femke Oudshoorn",
            signatory_title="secretaris-directeur",
            signature_date="2026-09-21",
            amount="31200.00 EUR",
        ),
    )


def failed() -> Paper:
    """An AcroForm filled in: not accepted."""
    data = rl(
        [
            "# Acceptatietestformulier",
            "Bitlaan Software B.V. - versie formulier 6",
            grid(
                [
                    ["Opdrachtgever", Field("og", "Openbare Bibliotheek Kennemerstreek")],
                    ["Project", Field("pr", "Nieuwe uitleenautomaten")],
                    ["Projectcode", Field("pc", "BL-6607")],
                    ["Oplevering", Field("op", "Increment 2 Betalen")],
                    ["Bedrag", Field("bd", "EUR 15.300,00")],
                ],
                [40, 100],
                "plain",
                False,
            ),
            "Bevindingen",
            Field(
                "bev",
                "Pinbetaling breekt af na 20 s; bon ontbreekt; boete wordt dubbel geboekt",
                160,
            ),
            "Besluit",
            Field("ja", False, 120, "Geaccepteerd"),
            Field("nee", True, 120, "Afgekeurd, opnieuw aanbieden"),
            3,
            grid(
                [
                    ["Ondertekend", Field("ond", "/s/ Judith Brandsma")],
                    ["Naam", Field("nm", "Judith Brandsma")],
                    ["Functie", Field("fu", "Hoofd Publieksdiensten")],
                    ["Datum (dd-mm-jjjj)", Field("dt", "26-11-2025")],
                ],
                [40, 100],
                "plain",
                False,
            ),
        ],
        size=10.5,
        tint="#5a2d82",
    )
    return text(
        "lf-nl-form-afgekeurd",
        data,
        truth(
            AC,
            "rejected",
            True,
            "nl",
            client="Openbare Bibliotheek Kennemerstreek",
            project="Nieuwe uitleenautomaten",
            project_code="BL-6607",
            milestone="Increment 2 Betalen",
            signatory_name="Judith Brandsma",
            signatory_title="Hoofd Publieksdiensten",
            signature_date="2025-11-26",
            amount="15300.00 EUR",
        ),
        "form",
    )


def flanders() -> Paper:
    """Flemish provisional handover, drawn up but not signed."""
    data = typ(
        r"""
#text(9pt)[Architectenbureau Lieve Doornaert bv · Kortrijk]
#align(center)[#box(stroke: 1pt, inset: 8pt)[*PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING*]]
#v(3mm)
#kv("Bouwheer", "vzw Sint-Godelieve Scholen", "Werf", "Nieuwbouw refter Torhoutstraat", "Dossiernr.", "D.2247", "Aannemer", "Bouwwerken Vandenbussche nv", "Saldo", "€ 64.210,33")

#rows((1fr, 2.4cm, 3.4cm), stroke: .4pt, "Onderdeel", "Uitgevoerd", "Bedrag", "Ruwbouw en dak", "100 %", "€ 412.800,00", "Buitenschrijnwerk", "100 %", "€ 96.150,00", "Technieken", "100 %", "€ 133.153,30", "Totaal, waarvan een tiende als saldo", "", "€ 642.103,30")

De waarborg van tien jaar voor stabiliteit begint bij de voorlopige oplevering. De definitieve oplevering volgt ten vroegste een jaar later. Lichte verborgen gebreken blijven ten laste van de aannemer volgens het bestek.

De partijen zijn op de werf samengekomen. De architect heeft de werken overlopen en in bijgaand fotoverslag opgenomen. Met de ondertekening van dit stuk aanvaardt de bouwheer de voorlopige oplevering zonder opmerkingen en komt het saldo vrij.

Opgemaakt te #box(width: 3cm)[......................] op #box(width: 3cm)[......................] in drie exemplaren.

#v(14mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 5mm, [#blank(100%)\ Voor de bouwheer:\ Koenraad Schepens, afgevaardigd bestuurder], [#blank(100%)\ Voor de aannemer:\ Griet Vandenbussche], [#blank(100%)\ De architect:\ Lieve Doornaert])
""",
        lang="nl",
        face="Liberation Serif",
        size=11.5,
    )
    return text(
        "lf-nl-be-voorlopig-blanco",
        data,
        truth(
            AC,
            "undecided",
            False,
            "nl",
            client="vzw Sint-Godelieve Scholen",
            project="Nieuwbouw refter Torhoutstraat",
            project_code="D.2247",
            signatory_name="Koenraad Schepens",
            signatory_title="afgevaardigd bestuurder",
            amount="64210.33 EUR",
        ),
    )


def other_stage() -> Paper:
    """Headed with stage 3; accepted is stage 2."""
    data = rl(
        [
            "# Fase 3: Uitvoering - voortgangsformulier",
            "Landmeetkunde Terpstra | Heerenveen",
            grid(
                [
                    ["Opdrachtgever", "Gemeente Opsterdal"],
                    ["Project", "Kadastrale inmeting bedrijvenpark"],
                    ["Projectnr.", "LT 26-044"],
                ],
                [40, 100],
                "grid",
                False,
            ),
            "Fase 3 is op 2 maart begonnen en loopt tot de zomer. Over fase 3 wordt met dit formulier niets besloten.",
            "<b>Afsluiting vorige fase.</b> Het veldwerkrapport van Fase 2: Grondslag is op 24 februari ontvangen en gecontroleerd. Fase 2: Grondslag is hiermee akkoord en geaccepteerd; termijnbedrag € 6.940,00.",
            5,
            grid(
                [
                    ["Voor akkoord gemeente", Ink(531)],
                    ["Naam", "Sjoerd Hettinga"],
                    ["Functie", "Projectleider Grondzaken"],
                    ["Datum", "5 maart 2026"],
                ],
                [50, 80],
                "lines",
                False,
            ),
        ],
        size=11,
        face="Narrow",
    )
    return text(
        "lf-nl-andere-fase",
        data,
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Gemeente Opsterdal",
            project="Kadastrale inmeting bedrijvenpark",
            project_code="LT 26-044",
            milestone="Fase 2: Grondslag",
            signatory_name="Sjoerd Hettinga",
            signatory_title="Projectleider Grondzaken",
            signature_date="2026-03-05",
            amount="6940.00 EUR",
        ),
    )


def extra_work() -> Paper:
    """Extra work agreed on condition."""
    data = typ(
        r"""
#grid(columns: (1fr, auto), [= Meer- en minderwerk], [#box(fill: rgb("#f0e3c0"), inset: 6pt)[*MW-19*]])
#rows((40mm, 1fr), stroke: .4pt, "Opdrachtgever", "Museum De Tolbrug", "Project", "Klimaatinstallatie depot", "Projectnummer", "24-DEP-3", "Aannemer", "Frissen Klimaattechniek", "Aanleiding", "Asbesthoudend koord in flens oude ketel")

#rows((1fr, 30mm), "Sanering door gecertificeerd bedrijf", "€ 3.260,00", "Extra kraaninzet, een dag", "€ 890,00", "Minderwerk: hergebruik leidingbeugels", "-/- € 275,00", "Saldo", "€ 3.875,00")

Akkoord opdrachtgever, mits de eindmeting vrijgave van de ruimte toont.

#v(3mm)
#hand("Anton Wijers", f: "Breip", s: 21pt)

Anton Wijers, hoofd Bedrijfsvoering, 14 januari 2026
""",
        lang="nl",
        size=10.5,
    )
    return text(
        "lf-nl-meerwerk-mits",
        data,
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "nl",
            client="Museum De Tolbrug",
            project="Klimaatinstallatie depot",
            project_code="24-DEP-3",
            signatory_name="Anton Wijers",
            signatory_title="hoofd Bedrijfsvoering",
            signature_date="2026-01-14",
            amount="3875.00 EUR",
            change_order_number="MW-19",
            conditions=["de eindmeting vrijgave van de ruimte toont"],
        ),
    )


def hours() -> Paper:
    """A sheet of hours marked CONCEPT."""
    data = rl(
        [
            "## Urenverantwoording week 37, 2026",
            grid(
                [
                    ["Inlener", "Provinciaal Archief Maasgouw"],
                    ["Project", "Scannen bouwtekeningen"],
                    ["Inhuurnr.", "IH-40071"],
                    ["Medewerker", "Dilan Aksoy"],
                ],
                [35, 100],
                "band",
                False,
            ),
            grid(
                [
                    ["", "ma", "di", "wo", "do", "vr", "totaal"],
                    ["Scannen", "6", "7", "4", "7", "-", "24"],
                    ["Metadata", "2", "1", "4", "1", "-", "8"],
                    ["Samen", "8", "8", "8", "8", "-", "32"],
                ],
                [35, 16, 16, 16, 16, 16, 22],
                right=(1, 2, 3, 4, 5, 6),
            ),
            "Dit is een concept: vrijdag ontbreekt nog. Niet ondertekenen.",
            3,
            "Goedgekeurd door inlener: ______________________  Naam: Petra Claessens, teamleider  Datum: __________",
        ],
        mark="CONCEPT",
    )
    return text(
        "lf-nl-uren-concept",
        data,
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "nl",
            client="Provinciaal Archief Maasgouw",
            project="Scannen bouwtekeningen",
            project_code="IH-40071",
            signatory_name="Petra Claessens",
            signatory_title="teamleider",
            warnings=["draft_or_void"],
        ),
    )


def mail_yes() -> Paper:
    """A mail that accepts."""
    data = rl(
        [
            "> Afgedrukt via webmail - pagina 1 van 1",
            grid(
                [
                    ["Aan", "Sofie Leemans"],
                    ["Van", "Wouter Debruyne &lt;wouter@brouwerijdehaan.example&gt;"],
                    ["Datum", "do 9 april 2026 20:41"],
                    ["Onderwerp", "Etikettenreeks zomer (job 5521)"],
                ],
                [25, 130],
                "lines",
                False,
            ),
            "Dag Sofie,",
            "De drukproeven van de tweede ronde hangen hier aan de muur en iedereen is content. Ronde 2 is goedgekeurd voor de Etikettenreeks zomer. Je mag de € 3.150 aanrekenen.",
            "Groeten uit Diksmuide,",
            "Wouter Debruyne<br/>Zaakvoerder, Brouwerij De Haan bv",
        ],
        size=11,
    )
    return text(
        "lf-nl-be-mail-akkoord",
        data,
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Brouwerij De Haan bv",
            project="Etikettenreeks zomer",
            project_code="5521",
            milestone="Ronde 2",
            signatory_name="Wouter Debruyne",
            signatory_title="Zaakvoerder",
            signature_date="2026-04-09",
            amount="3150.00 EUR",
        ),
    )


def mail_nothing() -> Paper:
    """A mail about an appointment; it decides nothing."""
    data = typ(
        r"""
*Onderwerp:* afspraak en parkeren\
*Van:* Marleen Hofs, Praktijkbouw Oost\
*Aan:* Rik Tillema, Fysioclub Hattem\
*Verzonden:* 22 mei 2026 8:05

Hoi Rik,

Dinsdag om tien uur past. Ik parkeer achter het pand als de slagboom open mag. Een kleurenwaaier voor de balie neem ik mee, dan kun je ter plekke kiezen.

Tot dinsdag,\
Marleen

Praktijkbouw Oost, interieurs voor de zorg
""",
        lang="nl",
        face="DejaVu Sans",
        size=10,
    )
    return text(
        "lf-nl-mail-afspraak", data, truth("email", None, None, "nl", client="Fysioclub Hattem")
    )


def order() -> Paper:
    """A purchase order by fax-like form."""
    data = rl(
        [
            "^ INKOOPORDER<br/><b>4700-118-26</b><br/>13-07-2026",
            "<b>Zuivelcoöperatie Drentse Aa U.A.</b><br/>Afdeling Inkoop, Assen",
            3,
            "Leverancier: Kalibra Meettechniek B.V., Ede",
            "Project: Flowmeters ontvangst",
            grid(
                [
                    ["Pos", "Omschrijving", "Aantal", "Prijs", "Totaal"],
                    ["1", "Kalibratie flowmeter DN80 op locatie", "6", "€ 415,00", "€ 2.490,00"],
                    ["2", "Certificaat ISO 17025", "6", "€ 60,00", "€ 360,00"],
                    ["3", "Voorrijkosten", "1", "€ 150,00", "€ 150,00"],
                    ["", "Totaal excl. btw", "", "", "€ 3.000,00"],
                ],
                [12, 75, 18, 28, 30],
                right=(2, 3, 4),
            ),
            "Levering in week 34. Vermeld ons ordernummer op pakbon en factuur. Deze order is elektronisch vrijgegeven en zonder handtekening geldig.",
        ],
        size=10,
    )
    return text(
        "lf-nl-inkooporder",
        data,
        truth(
            "purchase_order",
            None,
            None,
            "nl",
            client="Zuivelcoöperatie Drentse Aa U.A.",
            project="Flowmeters ontvangst",
            amount="3000.00 EUR",
            po_number="4700-118-26",
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        handover,
        work_slip,
        discharge,
        failed,
        flanders,
        other_stage,
        extra_work,
        hours,
        mail_yes,
        mail_nothing,
        order,
    ):
        yield make()
