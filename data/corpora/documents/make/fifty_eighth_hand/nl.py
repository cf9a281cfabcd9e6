"""Dutch papers, also of Flanders."""

from collections.abc import Iterator

from paper import Paper, truth

from fifty_eighth_hand.board import (
    A4,
    MONO,
    SERIF,
    Box,
    Field,
    Hand,
    Ink,
    Scanner,
    Sheet,
    gap,
    paper,
    rl,
    scanned,
    stamp,
    typ,
)

ACC = "acceptance_certificate"


def werkbon() -> Paper:
    s = Sheet("Helvetica", 10, tint="#b04a00")
    story = [
        s.h("WERKBON 26-08814"),
        s.p("Zuidema Meettechniek, Assen"),
        s.t(
            [
                ["Opdrachtgever", "Zuivelcoöperatie De Terp U.A."],
                ["Project", "Geluidmeting nieuwe koeltorens"],
                ["Monteur", "R. Hofsteenge"],
                ["Datum", Hand("18 juni 2026", 19)],
            ],
            [110, 300],
            False,
        ),
        s.t(
            [
                ["Uitgevoerd", "Tijd"],
                ["Nulmeting erfgrens, 4 posities", "3,5 u"],
                ["Meting in bedrijf, dag en nacht", "9,0 u"],
                ["Kalibratie vooraf en achteraf", "0,5 u"],
            ],
            [320, 90],
        ),
        Box("werk gereed en akkoord bevonden", "v"),
        Box("werk niet gereed, vervolgafspraak nodig"),
        gap(8),
        s.p("Voor akkoord opdrachtgever:"),
        Ink(57, 120, 32),
        Hand("Sjoerd Wiarda, hoofd TD", 18, width=220),
    ]
    page = rl(story, A4, 64, lambda c, n: c.drawString(64, 50, "wit: administratie, geel: klant"))
    return scanned(
        "nl-werkbon",
        page,
        truth(
            ACC,
            "accepted",
            True,
            "nl",
            client="Zuivelcoöperatie De Terp U.A.",
            project="Geluidmeting nieuwe koeltorens",
            project_code="26-08814",
            signatory_name="Sjoerd Wiarda",
            signatory_title="hoofd TD",
            signature_date="2026-06-18",
        ),
        Scanner(110, 1.0, 6, 0.4, 1.0, 28, seed=51),
    )


def oplevering() -> Paper:
    page = typ(
        r"""
#text(15pt, weight: "bold")[Proces-verbaal van oplevering]
#v(2pt)
ingevolge paragraaf 9 en 10 UAV 2012
#table(columns: (30%, 1fr), stroke: 0.4pt, [Werk], [Renovatie sporthal De Kolk], [Bestek], [SK-2025-04], [Opdrachtgever], [Sportbedrijf Zaanoever B.V.], [Aannemer], [Bouwcombinatie Ruyg], [Directie], [Adviesbureau Stellingwerff])
Op 23 september 2026 is het werk opgenomen. De opdrachtgever aanvaardt het werk, behoudens onderstaande opleverpunten:
#table(columns: (auto, 1fr, auto), [nr], [opleverpunt], [gereed voor], [1], [beschadigde wandplaat bij doelruimte vervangen], [7 oktober], [2], [inregelrapport luchtbehandeling aanleveren], [14 oktober])
De onderhoudstermijn bedraagt zes maanden. Het bedrag van € 84.150,00 wordt betaalbaar gesteld.
#v(10pt)
#grid(columns: (1fr, 1fr), [Opdrachtgever \ INK58 \ mevr. J. Kleinpaste, directeur], [Aannemer \ INK59 \ W. Ruyg])
#v(6pt)
Zaandam, 23 september 2026
#v(6pt)
#text(8.5pt)[Bijlagen: sleutellijst, garantieverklaringen dakbedekking en sportvloer, meterstanden. Verzendlijst: opdrachtgever (2x), aannemer, directie, beheerder sporthal, verzekeraar. Verborgen gebreken en de aansprakelijkheid daarvoor zijn geregeld in paragraaf 12 UAV 2012.]
""",
        "nl",
        "Libertinus Serif",
        10.5,
    )
    return paper(
        "nl-pv-oplevering",
        page,
        truth(
            ACC,
            "accepted_with_conditions",
            True,
            "nl",
            client="Sportbedrijf Zaanoever B.V.",
            project="Renovatie sporthal De Kolk",
            project_code="SK-2025-04",
            signatory_name="J. Kleinpaste",
            signatory_title="directeur",
            signature_date="2026-09-23",
            amount="84150.00 EUR",
            conditions=[
                "beschadigde wandplaat bij doelruimte vervangen",
                "inregelrapport luchtbehandeling aanleveren",
            ],
        ),
    )


def brief() -> Paper:
    s = Sheet(SERIF, 11.5)
    story = [
        s.p("<b>Gemeente Oosterwolde aan de IJssel</b><br/>Afdeling Openbare Ruimte", after=14),
        s.p("Adviesgroep Verkade<br/>t.a.v. ir. H. Slob<br/>Postbus 310, 8000 AH Zwolle", after=12),
        s.p(
            "Datum: 30 november 2026<br/>Ons kenmerk: 2026/88417<br/>Uw projectnummer: AV-7130<br/>Onderwerp: decharge klimaatstresstest",
            after=12,
        ),
        s.p("Geachte heer Slob,"),
        s.p(
            "Op 19 november heeft u de uitkomsten van de klimaatstresstest gepresenteerd aan de raadscommissie. De eindrapportage en de kaartviewer zijn naar ons oordeel compleet en van goede kwaliteit."
        ),
        s.p(
            "Hierbij aanvaarden wij de eindrapportage en verlenen wij u decharge voor de opdracht. De slottermijn ad € 13.725,00 exclusief btw kunt u factureren."
        ),
        s.p("Met vriendelijke groet,<br/>namens burgemeester en wethouders,", after=3),
        Ink(60),
        s.p("drs. Marloes ter Haar<br/>Afdelingshoofd Openbare Ruimte"),
    ]
    return paper(
        "nl-decharge",
        rl(story, A4, 78),
        truth(
            ACC,
            "accepted",
            True,
            "nl",
            client="Gemeente Oosterwolde aan de IJssel",
            project="klimaatstresstest",
            project_code="AV-7130",
            milestone="eindrapportage",
            signatory_name="Marloes ter Haar",
            signatory_title="Afdelingshoofd Openbare Ruimte",
            signature_date="2026-11-30",
            amount="13725.00 EUR",
        ),
    )


def acceptatie() -> Paper:
    page = typ(
        r"""
#text(16pt, fill: rgb("#0a3d62"), weight: "bold")[Acceptatierapport GAT]
#v(2pt)
Systeem: *Zaaksysteem Veiligheidsregio Veluwezoom*, release 1.8 \
Afnemer: *Veiligheidsregio Veluwezoom* · Leverancier: Meerpaal Software · Contract: *MP-2025-31*
#v(4pt)
#table(columns: (1fr, auto, auto, auto), [Categorie], [Norm], [Gevonden], [Voldoet], [A, productieverstorend], [0], [3], [nee], [B, ernstig], [≤ 5], [11], [nee], [C, cosmetisch], [≤ 20], [14], [ja])
== Besluit
De gebruikersacceptatietest voldoet niet aan de norm. De release wordt *niet geaccepteerd*; de leverancier biedt een hersteld pakket aan vóór 1 april 2026.
#v(10pt)
#table(columns: (1fr, 1fr, 1fr), [Naam], [Rol], [Handtekening en datum], [Fatima el Ouazzani], [Programmamanager, afnemer], [INK62 \ 04-03-2026], [Koen Bruil], [Testmanager, leverancier], [INK63 \ 04-03-2026])
""",
        "nl",
        "Liberation Sans",
        10,
    )
    return paper(
        "nl-gat-afwijzing",
        page,
        truth(
            ACC,
            "rejected",
            True,
            "nl",
            client="Veiligheidsregio Veluwezoom",
            project="Zaaksysteem Veiligheidsregio Veluwezoom",
            project_code="MP-2025-31",
            milestone="release 1.8",
            signatory_name="Fatima el Ouazzani",
            signatory_title="Programmamanager",
            signature_date="2026-03-04",
        ),
    )


def voorlopig() -> Paper:
    s = Sheet(SERIF, 11)
    story = [
        s.h("PV VAN VOORLOPIGE OPLEVERING", 15, 1),
        s.p(
            "Bouwheer: VZW Woonzorg De Schelde, Temse<br/>Opdracht: architectuuropdracht kapel en patio<br/>Dossiernummer: WZS/AR/12<br/>Architect: bv Claerhout &amp; Nys"
        ),
        s.p(
            "Ondergetekenden zijn op 2 februari 2026 ter plaatse bijeengekomen en stellen vast dat de werken voltooid zijn volgens plan en lastenboek."
        ),
        s.p("De bouwheer verleent de voorlopige oplevering, zonder opmerkingen."),
        s.p("Opgemaakt in drie exemplaren te Temse."),
        gap(6),
        s.t(
            [
                ["De bouwheer", "De architect"],
                [Ink(64, 120, 34), Ink(65, 120, 34)],
                ["Godelieve Verstuyft<br/>afgevaardigd bestuurder", "Wim Nys"],
            ],
            [220, 220],
        ),
    ]
    page = rl(
        story,
        A4,
        70,
        lambda c, n: stamp(c, 240, 330, ["VZW WOONZORG", "DE SCHELDE"], -6, "#206060", 10),
    )
    return scanned(
        "nl-voorlopige-oplevering",
        page,
        truth(
            ACC,
            "accepted",
            True,
            "nl",
            client="VZW Woonzorg De Schelde",
            project="architectuuropdracht kapel en patio",
            project_code="WZS/AR/12",
            signatory_name="Godelieve Verstuyft",
            signatory_title="afgevaardigd bestuurder",
            signature_date="2026-02-02",
        ),
        Scanner(105, 0.5, 8, 0.5, 1.05, 28, seed=52, turn=90),
    )


def concept() -> Paper:
    page = typ(
        r"""
#set page(header: align(center)[*CONCEPT 0.3, NIET VOOR ONDERTEKENING*])
#text(15pt, weight: "bold")[Verklaring van acceptatie]
#v(6pt)
Ondergetekende verklaart namens *Havenbedrijf Lauwerszijl N.V.* dat de door Marikon Advies uitgevoerde werkzaamheden in het kader van *Nautische risicoanalyse voorhaven* (opdracht *HL-560*), fase B, zijn ontvangen en worden geaccepteerd.

Met deze verklaring komt het bedrag van € 37.900,00 voor betaling vrij.
#v(16pt)
#grid(columns: (3cm, 6cm), row-gutter: 14pt, [Naam], [Dhr. Tjeerd Oosterhof], [Functie], [Havenmeester], [Datum], [..................], [Handtekening], [..................])
""",
        "nl",
        "New Computer Modern",
        11,
    )
    return paper(
        "nl-concept",
        page,
        truth(
            ACC,
            "undecided",
            False,
            "nl",
            client="Havenbedrijf Lauwerszijl N.V.",
            project="Nautische risicoanalyse voorhaven",
            project_code="HL-560",
            milestone="fase B",
            signatory_name="Tjeerd Oosterhof",
            signatory_title="Havenmeester",
            amount="37900.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def formulier() -> Paper:
    s = Sheet("Helvetica", 10, tint="#204a87")
    story = [
        s.h("Prestatieverklaring"),
        s.p("Inkoopcentrum, formulier IC-9. Invullen op het scherm en terugsturen."),
        s.t(
            [
                ["Organisatie", Field("org", "Waterschap Vlietpolder", 250)],
                ["Opdracht", Field("opd", "Herijking assetmanagementplan", 250)],
                ["Inkoopordernummer", Field("po", "4200097713", 120)],
                ["Projectnummer", Field("prj", "WVP-26-55", 120)],
                ["Termijn", Field("ter", "Mijlpaal 2, conceptplan", 250)],
                ["Bedrag excl. btw", Field("bed", "EUR 18.240,00", 120)],
            ],
            [130, 300],
            False,
            False,
        ),
        s.p("De prestatie is"),
        s.t(
            [
                [Field("j", True), "geleverd en akkoord"],
                [Field("d", False), "deels geleverd"],
                [Field("n", False), "niet akkoord"],
            ],
            [26, 300],
            False,
            False,
        ),
        gap(6),
        s.t(
            [
                ["Prestatieverklaarder", Field("nm", "Roelof Zandstra", 220)],
                ["Functie", Field("fu", "Teamleider Beheer", 220)],
                ["Ondertekend", Field("og", "/s/ Roelof Zandstra", 220)],
                ["Datum", Field("da", "9 juli 2026", 100)],
            ],
            [130, 300],
            False,
            False,
        ),
    ]
    return paper(
        "nl-prestatieverklaring",
        rl(story),
        truth(
            ACC,
            "accepted",
            True,
            "nl",
            client="Waterschap Vlietpolder",
            project="Herijking assetmanagementplan",
            project_code="WVP-26-55",
            milestone="Mijlpaal 2, conceptplan",
            signatory_name="Roelof Zandstra",
            signatory_title="Teamleider Beheer",
            signature_date="2026-07-09",
            amount="18240.00 EUR",
            po_number="4200097713",
        ),
        "form",
    )


def meerwerk() -> Paper:
    page = typ(
        r"""
#grid(columns: (1fr, auto), [#text(15pt, weight: "bold")[Meerwerkopgave 07]], [De Graaf Constructeurs])
#hr
Project *Appartementen Lindenhof*, werknummer *DG-1822* \
Opdrachtgever: *Vastgoed Hemelrijk CV*
#v(4pt)
#table(columns: (1fr, auto), [Herberekening funderingsbalken na wijziging kelder], [€ 4.600,00], [Extra wapeningstekeningen (9 bladen)], [€ 3.150,00], [*Totaal meerwerk excl. btw*], [*€ 7.750,00*])
#v(6pt)
#text(9pt)[Uurtarieven volgens de overeenkomst van 17 maart 2025. Facturering bij de eerstvolgende termijn. De planning van de ruwbouw wijzigt niet.]

Akkoord opdrachtgever:
#v(2pt)
INK66 \
Maurits Hemelrijk, beherend vennoot \
10 augustus 2026
#v(40pt)
#text(7pt)[Dit akkoord is gegeven onder voorbehoud van goedkeuring van de herberekening door Bouw- en Woningtoezicht.]
""",
        "nl",
        "Liberation Serif",
        11,
    )
    return paper(
        "nl-meerwerk",
        page,
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "nl",
            client="Vastgoed Hemelrijk CV",
            project="Appartementen Lindenhof",
            project_code="DG-1822",
            signatory_name="Maurits Hemelrijk",
            signatory_title="beherend vennoot",
            signature_date="2026-08-10",
            amount="7750.00 EUR",
            change_order_number="07",
            conditions=["goedkeuring van de herberekening door Bouw- en Woningtoezicht"],
        ),
    )


def urenbrief() -> Paper:
    s = Sheet(MONO, 9.5, 1.25)
    story = [
        s.h("URENBRIEFJE WEEK 16 (13 t/m 17 april 2026)", 12),
        s.p("Naam: Jiska Doorenbos, interim controller"),
        s.p("Bureau: Finke Interim"),
        s.p("Inlener: Drukkerij Wolthuis B.V."),
        s.p("Opdracht: Afsluiting boekjaar, nr. FI-3390"),
        gap(4),
        s.t(
            [["ma", "di", "wo", "do", "vr", "totaal"], ["8", "8", "4", "8", "6", "34 uur"]],
            [55, 55, 55, 55, 55, 80],
        ),
        s.p("Tarief EUR 92,50 per uur; totaal EUR 3.145,00"),
        gap(6),
        s.p("Gecontroleerd en goedgekeurd door inlener:"),
        Ink(67),
        s.p("Berend Wolthuis, eigenaar"),
        s.p("20-04-2026"),
    ]
    return paper(
        "nl-urenbriefje",
        rl(story),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Drukkerij Wolthuis B.V.",
            project="Afsluiting boekjaar",
            project_code="FI-3390",
            signatory_name="Berend Wolthuis",
            signatory_title="eigenaar",
            signature_date="2026-04-20",
            amount="3145.00 EUR",
        ),
    )


def wachten() -> Paper:
    page = typ(
        r"""
#text(14pt, weight: "bold")[Urenstaat oktober 2026] #h(1fr) status: *wacht op budgethouder*
#kv([Klant], [Regionaal Archief Kempen], [Project], [Migratie e-depot], [Projectcode], [RAK-12], [Consultant], [Stijn Vercauteren, Datalus bv])
#v(4pt)
#table(columns: (auto, 1fr, auto), [week], [werkzaamheden], [uren], [41], [mapping metadata], [32], [42], [proefmigratie], [36], [43], [controle, rapport], [28], [], [totaal], [96])
Goedkeuring door de klant (beide stappen nodig):
#table(columns: (auto, 1fr, auto, auto), [stap], [goedkeurder], [status], [tijdstip], [1], [Hilde Aerts, Projectleider], [goedgekeurd], [03/11/2026 08:55], [2], [Pol Geudens, Budgethouder], [openstaand], [])
""",
        "nl",
        "Liberation Sans",
        10,
    )
    return paper(
        "nl-urenstaat-wacht",
        page,
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "nl",
            client="Regionaal Archief Kempen",
            project="Migratie e-depot",
            project_code="RAK-12",
            signatory_name="Pol Geudens",
            signatory_title="Budgethouder",
            warnings=["partly_signed"],
        ),
    )


def mail() -> Paper:
    s = Sheet("Helvetica", 10)
    story = [
        s.p(
            "Van: Ilse Modderman (Bureau Modderman Stedenbouw)<br/>Aan: Pieter Wassenaar (Stichting Landgoed Eikenhorst)<br/>Verzonden: woensdag 14 oktober 2026 16:40<br/>Onderwerp: inrichtingsplan landgoed, versie 2",
            9,
            after=12,
        ),
        s.p("Dag Pieter,"),
        s.p(
            "Zoals besproken vind je in de bijlage versie 2 van het Inrichtingsplan landgoed Eikenhorst (ons nummer MS-219). De zichtas en het parkeerterrein zijn aangepast."
        ),
        s.p("Laat je weten of jullie dit zo kunnen vaststellen? Dan plannen wij de inloopavond."),
        s.p("Groet,<br/>Ilse"),
    ]
    return paper(
        "nl-mail-vraag",
        rl(story),
        truth(
            "email",
            None,
            None,
            "nl",
            client="Stichting Landgoed Eikenhorst",
            project="Inrichtingsplan landgoed Eikenhorst",
            project_code="MS-219",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        werkbon,
        oplevering,
        brief,
        acceptatie,
        voorlopig,
        concept,
        formulier,
        meerwerk,
        urenbrief,
        wachten,
        mail,
    ):
        yield make()
