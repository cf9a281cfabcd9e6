"""Dutch papers: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper
from reportlab.lib.colors import HexColor

from .board import Sheet
from .ink import BLUE, SANS, SERIF, Ink, box
from .press import (
    AC,
    CO,
    EM,
    IF,
    NO,
    OPEN,
    SOW,
    TS,
    YES,
    P,
    check,
    edges,
    field,
    filled,
    free,
    put,
    scanned,
)


def oplevering() -> Paper:
    s = Sheet(SANS, 10, 52)
    s.h("PROCES-VERBAAL VAN OPLEVERING", 15).p(
        "Aannemersbedrijf Ter Wisch B.V. · Bouwnummer 17 · Plan Kwekerijhof te Zandwolde"
    ).rule(2, "#e07b00")
    s.kv(
        [
            ("Verkrijger", "Dhr. en mw. Hoekzema-van Iersel"),
            ("Projectnummer", "TW-21.044"),
            ("Termijn", "8 - Oplevering"),
            ("Datum opname", "vrijdag 28 november 2025, 10.00 uur"),
            ("Meterstanden", "elektra 00014 / water 00003"),
        ]
    )
    s.p(
        "Bij de oplevering zijn de volgende punten geconstateerd, die de ondernemer binnen zes weken herstelt:"
    )
    s.t(
        [
            ["Ruimte", "Opleverpunt"],
            ["Badkamer", "kitvoeg langs douchebak aanbrengen"],
            ["Zolder", "dakraam stelt niet af, scharnier vervangen"],
            ["Hal", "tegel met haarscheur vervangen"],
        ],
        (0.25, 0.75),
        look="lines",
    )
    s.p(
        "De verkrijger heeft de woning onder voorbehoud van herstel van deze punten aanvaard. De sleutels zijn overhandigd. Vrij te geven laatste termijn: € 19.425,00.",
        after=18,
    )
    s.sign(
        [
            ("Verkrijger", Ink("hoekzema"), "M. Hoekzema\n28 november 2025"),
            ("Ondernemer", Ink("wisch"), "R. ter Wisch\n28 november 2025"),
        ]
    )
    data = s.make()
    return P(
        "pv-oplevering-woning",
        AC,
        IF,
        True,
        "nl",
        scanned(data, skew=0.6, noise=4, seed=51),
        "scan",
        source=data,
        client="Dhr. en mw. Hoekzema-van Iersel",
        project="Plan Kwekerijhof te Zandwolde",
        project_code="TW-21.044",
        milestone="8 - Oplevering",
        signatory_name="M. Hoekzema",
        signature_date="2025-11-28",
        amount="19425.00 EUR",
        conditions=[
            "kitvoeg langs douchebak aanbrengen",
            "dakraam stelt niet af, scharnier vervangen",
            "tegel met haarscheur vervangen",
        ],
    )


def andere_fase() -> Paper:
    s = Sheet(SERIF, 11, 68)
    s.h("Acceptatieverklaring", 20, bold=False).h(
        "Fase 3 - Uitrol filialen", 12, color="#555555"
    ).rule()
    s.kv(
        [
            ("Opdrachtgever", "Coöperatie Groenteveiling De Lage Landen U.A."),
            ("Opdrachtnemer", "Stelsel & Zoon Informatisering"),
            ("Project", "Nieuw weegsysteem"),
            ("Projectcode", "NWS-4"),
        ]
    )
    s.p(
        "Dit formulier is opgemaakt voor de acceptatie van fase 3. Bij de bespreking van 9 maart 2026 bleek dat fase 3 nog niet is begonnen. Partijen gebruiken het formulier daarom om de nog openstaande acceptatie van fase 2 vast te leggen."
    )
    s.p(
        "De opdrachtgever verklaart dat fase 2 - Proeffiliaal volledig en naar behoren is opgeleverd en aanvaardt deze. De bij fase 2 behorende termijn van € 12.880,00 mag worden gefactureerd. Over fase 3 wordt hier niets beslist.",
        after=20,
    )
    s.p("Namens de opdrachtgever").add(Ink("lagelanden", 120, 30)).p(
        "Sjoerd van Beuningen, manager logistiek\nBarendwijk, 16 maart 2026"
    )
    return P(
        "verklaring-andere-fase",
        AC,
        YES,
        True,
        "nl",
        s.make(),
        client="Coöperatie Groenteveiling De Lage Landen U.A.",
        project="Nieuw weegsysteem",
        project_code="NWS-4",
        milestone="fase 2 - Proeffiliaal",
        signatory_name="Sjoerd van Beuningen",
        signatory_title="manager logistiek",
        signature_date="2026-03-16",
        amount="12880.00 EUR",
    )


def werkbon() -> Paper:
    def draw(c):
        c.setFillColor(HexColor("#ffe9a8"))
        c.rect(0, 0, 420, 595, fill=1, stroke=0)
        c.setFillColor(HexColor("#000000"))
        put(c, 30, 560, "WERKBON  nr. 20871", 15, SANS, True)
        put(c, 30, 542, "Loodgietersbedrijf Piet Kuyper & dochter, Edam-West", 8.5)
        put(
            c,
            30,
            512,
            "Klant:      VvE Touwslagerij\nAdres:     Touwslagerij 1-36\nOpdracht: 26-0391\nDatum:    15-04-2026",
            10,
        )
        c.rect(30, 330, 360, 115)
        put(
            c,
            38,
            428,
            "Uitgevoerd:\n- verstopte standleiding blok B doorgespoten\n- ontstoppingsstuk geplaatst op 1e verdieping\n- getest met kleurstof, geen lekkage\n\nArbeid 4,5 uur     materiaal: ontstoppingsstuk 110 mm",
            9.5,
        )
        put(c, 30, 300, "Werk naar tevredenheid uitgevoerd:", 10, SANS, True)
        box(c, 232, 299, True, 9, "v")
        put(c, 246, 300, "ja")
        box(c, 276, 299, False)
        put(c, 290, 300, "nee, omdat ............")
        put(c, 30, 260, "Handtekening klant", 9)
        c.setFillColor(HexColor(BLUE))
        put(c, 150, 252, "H. Blokzijl", 24, "Kristi")
        c.setFillColor(HexColor("#000000"))
        c.line(140, 246, 380, 246)
        put(c, 30, 225, "Naam: Hennie Blokzijl, voorzitter VvE", 9)

    return P(
        "werkbon-loodgieter",
        AC,
        YES,
        True,
        "nl",
        free(draw, (420, 595)),
        client="VvE Touwslagerij",
        project_code="26-0391",
        signatory_name="Hennie Blokzijl",
        signatory_title="voorzitter VvE",
        signature_date="2026-04-15",
    )


def meerwerk() -> Paper:
    s = Sheet("DV", 9, 55)
    s.h("Opdrachtbevestiging meer- en minderwerk MW-11", 13).p(
        "Renovatie zwembad De Waterlelie, projectnr. 5602"
    )
    s.t(
        [
            ["Post", "Omschrijving", "Meerwerk", "Minderwerk"],
            ["a", "Extra vloerverwarming kleedruimte", "€ 9.870,00", ""],
            ["b", "Vervallen wandtegels gang", "", "€ 3.145,00"],
            ["", "Saldo", "<b>€ 6.725,00</b>", ""],
        ],
        (0.08, 0.5, 0.21, 0.21),
        right=(2, 3),
        tint="#d7ecf5",
    )
    s.p(
        "Prijzen exclusief btw en inclusief opslagen volgens artikel 8 van de aannemingsovereenkomst. De installateur levert een gewijzigde warmteverliesberekening aan. Post b is verrekend tegen de eenheidsprijs uit de inschrijfstaat. Uitvoering in week 7, buiten de openingstijden van het instructiebad."
    )
    s.p(
        "Opdrachtgever Stichting Sportbedrijf Veenkoloniën gaat akkoord met bovenstaand saldo. De bouwtijd wijzigt niet.",
        after=18,
    )
    s.t(
        [
            ["Akkoord opdrachtgever"],
            ["Naam: Gerrit-Jan Mellema"],
            ["Functie: hoofd accommodaties"],
            ["Datum: 20 januari 2026"],
            [Ink("mellema")],
        ],
        look="box",
    )
    return P(
        "meerwerk-zwembad",
        CO,
        YES,
        True,
        "nl",
        s.make(),
        client="Stichting Sportbedrijf Veenkoloniën",
        project="Renovatie zwembad De Waterlelie",
        project_code="5602",
        signatory_name="Gerrit-Jan Mellema",
        signatory_title="hoofd accommodaties",
        signature_date="2026-01-20",
        amount="6725.00 EUR",
        change_order_number="MW-11",
    )


def uren() -> Paper:
    s = Sheet("Narrow", 10.5, 55)
    s.h("URENVERANTWOORDING", 16, color="#6a1b6a").p(
        "Detachering via Talentum Brabant  -  periode 9 (1 t/m 28 september 2025)"
    )
    s.kv(
        [
            ("Medewerker", "Yasmina el Khattabi"),
            ("Inlener", "Machinefabriek Dommeldal NV"),
            ("Opdrachtnr.", "TB-60553"),
            ("Werkzaamheden", "Tekenwerk transportband"),
        ]
    )
    s.t(
        [
            ["Week", "Gewerkt", "Reisuren", "Totaal"],
            ["36", "40", "4", "44"],
            ["37", "40", "4", "44"],
            ["38", "36", "4", "40"],
            ["39", "40", "4", "44"],
            ["", "", "Totaal", "172"],
        ],
        right=(1, 2, 3),
    )
    s.p(
        "De staat wordt binnen drie werkdagen na afloop van de periode beoordeeld. Bij afkeuring vermeldt de inlener de reden. Verlof en ziekte worden niet op deze staat vermeld.",
        size=9,
    )
    s.p("Beoordeling inlener:").ticks(
        [
            (False, "akkoord"),
            (
                True,
                "niet akkoord, reden: reisuren zijn volgens de overeenkomst niet declarabel; nieuwe staat indienen a.u.b.",
            ),
        ]
    )
    s.kv(
        [
            ("Beoordelaar", "Ad Verspaget, chef tekenkamer"),
            ("Paraaf", Ink("verspaget", 60, 24)),
            ("Datum", "1 oktober 2025"),
        ],
        0.22,
        look="grid",
    )
    return P(
        "urenverantwoording",
        TS,
        NO,
        True,
        "nl",
        s.make(),
        client="Machinefabriek Dommeldal NV",
        project="Tekenwerk transportband",
        project_code="TB-60553",
        signatory_name="Ad Verspaget",
        signatory_title="chef tekenkamer",
        signature_date="2025-10-01",
    )


def mail_ja() -> Paper:
    s = Sheet(SANS, 10, 48)
    s.p("Lieselot Vandercruyssen", bold=True, size=13, after=2).p("di 19/05/2026 14:03", size=9).p(
        "Aan: Projectbureau Zilverspar\nCC: boekhouding@rusthuis-ter-elzen.example", size=9
    ).rule()
    s.h("RE: brandveiligheidsdossier vleugel C", 12)
    s.p("Dag Wannes,").p(
        "Bedankt voor het nagekeken brandveiligheidsdossier. De brandweerzone heeft gisteren ook haar fiat gegeven. Wij keuren het dossier dus goed, jullie mogen dit onderdeel als aanvaard beschouwen en het ereloon van 4.250 euro aanrekenen."
    ).p(
        "Vriendelijke groet\nLieselot Vandercruyssen\nCampusverantwoordelijke\nWoonzorgcentrum Ter Elzen vzw"
    )
    s.gap(20).p(
        "Op ma 11 mei 2026 om 09:12 schreef Wannes (Zilverspar):\n&gt; In bijlage versie 4 van het dossier. Graag uw goedkeuring.",
        size=9,
        color="#666666",
    )
    return P(
        "mail-brandveiligheid",
        EM,
        YES,
        None,
        "nl",
        s.make(),
        client="Woonzorgcentrum Ter Elzen vzw",
        milestone="brandveiligheidsdossier vleugel C",
        signatory_name="Lieselot Vandercruyssen",
        signatory_title="Campusverantwoordelijke",
        signature_date="2026-05-19",
        amount="4250.00 EUR",
    )


def mail_niets() -> Paper:
    s = Sheet(SERIF, 11, 60, under=edges("Webmail Provincie", "afgedrukt op 04-12-2025"))
    s.kv(
        [
            ("Van", "Pleun Dijkgraaf (Waterschap Merwestroom)"),
            ("Aan", "Ecologisch Adviesbureau Rietgors"),
            ("Verzonden", "donderdag 4 december 2025 12:49"),
            ("Onderwerp", "Ontvangst rapport vismonitoring"),
        ],
        0.2,
        look="grid",
    )
    s.p("Hallo Sybren,").p(
        "Het rapport over de vismonitoring is goed binnengekomen, dank. Het ligt nu bij Marloes en die is tot de kerst met verlof. Ik verwacht dat we in de tweede week van januari kunnen zeggen of we het rapport accepteren; tot die tijd graag nog niet factureren."
    ).p("Groet, Pleun\nadviseur watersysteem")
    return P(
        "mail-ontvangst",
        EM,
        None,
        None,
        "nl",
        s.make(),
        client="Waterschap Merwestroom",
        milestone="rapport vismonitoring",
        signatory_name="Pleun Dijkgraaf",
        signatory_title="adviseur watersysteem",
    )


def decharge() -> Paper:
    s = Sheet("DVS", 9.5, 62, under=edges("", "Decharge project 2024-77 · blad {n}"))
    s.h("Verzoek tot decharge en besluit stuurgroep", 14)
    s.p(
        "<b>Project:</b> Migratie burgerzaken naar de cloud (2024-77)\n<b>Opdrachtgever:</b> Gemeente Oud-Vossenbroek\n<b>Leverancier:</b> Nimbus Noord BV"
    )
    s.h("1. Resultaat", 11, 3).p(
        "Alle 31 koppelingen zijn overgezet. Het beheer is op 1 februari overgedragen aan de eigen dienst. Het nazorgteam is ontbonden."
    )
    s.h("2. Restpunten", 11, 3).p("Er zijn geen restpunten.")
    s.h("3. Financiën", 11, 3).p("De slottermijn bedraagt € 28.600,00.")
    s.h("Lessen", 11, 3).p(
        "De proefmigratie had eerder gekund; de afstemming met de buurgemeenten verliep goed. De lessen zijn besproken in het afsluitende werkoverleg en worden gedeeld met het volgende project."
    )
    s.h("4. Besluit", 11, 3).p(
        "De stuurgroep aanvaardt het projectresultaat, verleent de leverancier decharge en stemt in met betaling van de slottermijn.",
        after=14,
    )
    s.t(
        [
            ["Elektronisch ondertekend via SignPoort"],
            ["Ondertekenaar: Fenna Rozeboom, voorzitter stuurgroep en gemeentesecretaris"],
            ["Tijdstip: 26-02-2026 17:20:44 CET      Kenmerk: SP-88-0A71"],
        ],
        look="box",
    )
    return P(
        "decharge-stuurgroep",
        AC,
        YES,
        True,
        "nl",
        s.make(),
        client="Gemeente Oud-Vossenbroek",
        project="Migratie burgerzaken naar de cloud",
        project_code="2024-77",
        signatory_name="Fenna Rozeboom",
        signatory_title="voorzitter stuurgroep en gemeentesecretaris",
        signature_date="2026-02-26",
        amount="28600.00 EUR",
    )


def formulier() -> Paper:
    def draw(c):
        c.setStrokeColor(HexColor("#00695c"))
        c.setLineWidth(3)
        c.line(45, 775, 550, 775)
        c.setStrokeColor(HexColor("#000000"))
        put(c, 45, 785, "Testacceptatie", 20, SANS)
        y = 735
        for label in (
            "Organisatie",
            "Systeem",
            "Projectnummer",
            "Opgeleverd onderdeel",
            "Bedrag bij acceptatie",
        ):
            put(c, 45, y + 16, label, 8)
            field(c, label, 45, y - 4, 330)
            y -= 40
        put(c, 45, y + 8, "Uitslag", 11, SANS, True)
        for name, label in (
            ("u1", "Geaccepteerd"),
            ("u2", "Geaccepteerd, mits aan de voorwaarde hieronder wordt voldaan"),
            ("u3", "Afgewezen"),
        ):
            y -= 20
            check(c, name, 45, y)
            put(c, 64, y + 2, label)
        put(c, 45, y - 22, "Voorwaarde", 8)
        field(c, "voorwaarde", 45, y - 78, 500, h=50)
        y -= 110
        for label in ("Naam", "Rol", "Datum", "Ondertekening"):
            put(c, 45, y + 4, label, 9)
            field(c, label, 140, y, 240)
            y -= 26

    data = filled(
        free(draw),
        {
            "Organisatie": "Ziekenvervoer Kempenland CVBA",
            "Systeem": "Rittenplanner",
            "Projectnummer": "RP-0088",
            "Opgeleverd onderdeel": "Sprint 6 - Chauffeursapp",
            "Bedrag bij acceptatie": "€ 15.300,00",
            "u2": "/Yes",
            "voorwaarde": "de app toont de annulering van een rit binnen 30 seconden",
            "Naam": "Bart Geeraerts",
            "Rol": "Hoofd dispatching",
            "Datum": "17 december 2025",
            "Ondertekening": "/s/ Bart Geeraerts",
        },
    )
    return P(
        "testacceptatie",
        AC,
        IF,
        True,
        "nl",
        data,
        "form",
        client="Ziekenvervoer Kempenland CVBA",
        project="Rittenplanner",
        project_code="RP-0088",
        milestone="Sprint 6 - Chauffeursapp",
        signatory_name="Bart Geeraerts",
        signatory_title="Hoofd dispatching",
        signature_date="2025-12-17",
        amount="15300.00 EUR",
        conditions=["de app toont de annulering van een rit binnen 30 seconden"],
    )


def half() -> Paper:
    s = Sheet(SERIF, 11, 65)
    s.h("Goedkeuring definitief ontwerp", 18, align=1).p(
        "Stichting Monumentenbehoud Walcheren wordt vertegenwoordigd door twee gezamenlijk bevoegde bestuurders; zonder beide handtekeningen is deze goedkeuring niet geldig.",
        size=9.5,
        align=1,
    )
    s.kv(
        [
            ("Opdrachtgever", "Stichting Monumentenbehoud Walcheren"),
            ("Werk", "Herbestemming gasfabriek"),
            ("Werknummer", "1288"),
            ("Fase", "Definitief ontwerp"),
            ("Honorarium fase", "€ 41.000,00"),
            ("Architect", "Atelier Kreekrug"),
        ],
        look="lines",
    )
    s.p("Het bestuur keurt het definitief ontwerp van 2 juni 2025 goed.", after=20)
    s.p("Bestuurder 1:", after=2).add(Ink("zeeland", 120, 30)).p(
        "Jkvr. Machteld Schorer, penningmeester, 24 juni 2025", after=24
    ).p("Bestuurder 2:", after=34).p(
        "Cornelis Boogaard, voorzitter, datum: ......................."
    )
    data = s.make()
    return P(
        "goedkeuring-do",
        AC,
        OPEN,
        False,
        "nl",
        scanned(data, skew=-0.8, seed=52, contrast=1.2),
        "scan",
        source=data,
        client="Stichting Monumentenbehoud Walcheren",
        project="Herbestemming gasfabriek",
        project_code="1288",
        milestone="Definitief ontwerp",
        signatory_name="Cornelis Boogaard",
        signatory_title="voorzitter",
        amount="41000.00 EUR",
        warnings=["partly_signed"],
    )


def gereed() -> Paper:
    s = Sheet(SANS, 10, 60)
    s.t(
        [["Gereedmelding", "Hoveniersbedrijf Het Groene Punt, Haaksmeer"]],
        tint="#d9ead3",
        look="box",
    )
    s.p("Aan: Zorggroep Lindehof        Ons kenmerk: GP-733        Datum: 6 oktober 2025")
    s.p("Geachte heer, mevrouw,").p(
        "Graag melden wij dat het onderdeel Belevingstuin van het project Herinrichting buitenruimte gereed is. Onze uitvoerder heeft alles nagelopen en het werk voor akkoord afgetekend in ons systeem."
    ).p(
        "Wij verzoeken u de strook hieronder te tekenen en terug te sturen. Daarna ontvangt u de factuur van € 7.960,00.",
        after=24,
    )
    s.p(
        "- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -",
        color="#777777",
    )
    s.p("Voor akkoord, namens Zorggroep Lindehof:").kv(
        [
            ("Naam", "Rianne Oldenhof"),
            ("Functie", "facilitair coördinator"),
            ("Datum", "_______________"),
            ("Handtekening", "_______________"),
        ],
        0.2,
    )
    return P(
        "gereedmelding-tuin",
        AC,
        OPEN,
        False,
        "nl",
        s.make(),
        client="Zorggroep Lindehof",
        project="Herinrichting buitenruimte",
        project_code="GP-733",
        milestone="Belevingstuin",
        signatory_name="Rianne Oldenhof",
        signatory_title="facilitair coördinator",
        amount="7960.00 EUR",
    )


def opdracht() -> Paper:
    s = Sheet(SANS, 9.5, 60)
    s.h("Werkomschrijving WO-2026-031", 15).p(
        "Nadere overeenkomst onder de raamovereenkomst grafische diensten"
    )
    s.kv(
        [
            ("Opdrachtgever", "Provinciaal Archief De Kempen"),
            ("Opdrachtnemer", "Drukwerf CV"),
            ("Project", "Tentoonstelling 400 jaar kaarten"),
            ("Looptijd", "1 april t/m 15 oktober 2026"),
        ],
        look="lines",
    )
    for head, text in (
        ("Werkzaamheden", "Ontwerp van 24 panelen, een catalogus en een kinderspeurtocht."),
        (
            "Oplevering",
            "Drukproeven in week 24, panelen in week 30. De opdrachtgever tekent per onderdeel een leverbon af.",
        ),
        ("Prijs", "Vaste prijs € 23.750,00 exclusief btw."),
    ):
        s.h(head, 10.5, 2).p(text)
    s.gap().sign(
        [
            ("Opdrachtgever", Ink("archief"), "Truus Mertens, directeur\n18 maart 2026"),
            ("Opdrachtnemer", Ink("drukwerf"), "K. Somers\n13 maart 2026"),
        ]
    )
    return P(
        "werkomschrijving",
        SOW,
        None,
        True,
        "nl",
        s.make(),
        client="Provinciaal Archief De Kempen",
        project="Tentoonstelling 400 jaar kaarten",
        project_code="WO-2026-031",
        signatory_name="Truus Mertens",
        signatory_title="directeur",
        signature_date="2026-03-18",
        amount="23750.00 EUR",
    )


def papers() -> Iterator[Paper]:
    for one in (
        oplevering,
        andere_fase,
        werkbon,
        meerwerk,
        uren,
        mail_ja,
        mail_niets,
        decharge,
        formulier,
        half,
        gereed,
        opdracht,
    ):
        yield one()
