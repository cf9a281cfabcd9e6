"""Dutch post, with papers from Flanders."""

import io
from collections.abc import Iterator

import pypdfium2
from paper import Paper, truth
from scan import Scanner

from thirty_seventh_hand.board import Sheet, scanned, typ


def flat(pdf: bytes) -> bytes:
    """The form with its fields made part of the page."""
    out = io.BytesIO()
    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()
        for number in range(len(document)):
            document[number].flatten()
        document.save(out)
    return out.getvalue()


def job_slip() -> Paper:
    """A fitter's job slip; a scan."""
    s = Sheet("Helvetica", 10.5, 50)
    s.p("Installatiebedrijf Hamstra BV", 18, True, gap=2)
    s.p("WERKBON 24-10877", 14, True, gap=10)
    s.pairs(
        [
            ("Opdrachtgever", "Zorggroep De Wielewaal"),
            ("Project", "Vervanging ketels locatie Meerzicht"),
            ("Opdrachtnr.", "ZW-3021"),
            ("Monteur", "Douwe Hamstra"),
            ("Datum", "5 november 2026"),
        ],
        110,
    )
    s.table(
        [
            ["Werkzaamheden", "Uren", "Materiaal"],
            ["Ketel 2 geplaatst en aangesloten", "6,5", "1 ketel 65 kW"],
            ["Waterzijdig ingeregeld, gestookt en gemeten", "2,0", "-"],
            ["Oude ketel afgevoerd", "1,0", "-"],
        ],
        [270, 60, 130],
        10,
    )
    s.p("Werk gereed: ja      Vervolg nodig: nee")
    s.p("Voor akkoord: het werk is naar tevredenheid uitgevoerd.")
    s.y -= 16
    s.line(s.left, "Handtekening opdrachtgever", 200, 501)
    s.line(s.left + 240, "Naam en functie", 240)
    s.hand(s.left + 246, s.y - 31, "Ria Boonstra, hoofd techniek", 15)
    return scanned(
        "le-nl-werkbon",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Zorggroep De Wielewaal",
            project="Vervanging ketels locatie Meerzicht",
            project_code="ZW-3021",
            signatory_name="Ria Boonstra",
            signatory_title="hoofd techniek",
            signature_date="2026-11-05",
        ),
        Scanner(dpi=120, skew=0.9, noise=5, jpeg=38, shadow=True, seed=41),
    )


def delivery_points() -> Paper:
    """A record of completion with points left."""
    data = typ(
        """
#text(16pt)[*Proces-verbaal van oplevering*]
#line(length: 100%, stroke: 1pt)
#table(columns: (3.6cm, 1fr), stroke: none, inset: 3pt, [Opdrachtgever], [Woonstichting Het Baken], [Aannemer], [Bouwbedrijf Grutters-Van Elk], [Werk], [24 appartementen Loswal, blok B], [Werknummer], [2403-B], [Opneming], [16 april 2026 te 10.00 uur])
Partijen hebben het werk samen opgenomen. De opdrachtgever keurt het werk goed en aanvaardt het als opgeleverd per 16 april 2026, met dien verstande dat de aannemer onderstaande punten herstelt vóór 8 mei 2026:

#table(columns: (auto, auto, 1fr), [*Nr.*], [*Woning*], [*Omschrijving*], [1], [11], [ventilatieventiel badkamer ontbreekt], [2], [14], [dorpel voordeur beschadigd], [3], [algemeen], [revisietekeningen riolering aanleveren])

De onderhoudstermijn eindigt op 16 oktober 2026. De opleveringstermijn van € 118.500,00 mag worden gefactureerd.

#v(.5cm)
#grid(columns: (1fr, 1fr), [Namens de opdrachtgever \\ «hand Jorien Stapel» \\ Jorien Stapel, projectleider nieuwbouw \\ 16-04-2026], [Namens de aannemer \\ «hand P Grutters» \\ P. Grutters, directeur \\ 16-04-2026])
#v(.6cm)
#text(8.5pt)[Meterstanden bij oplevering: elektra algemeen 004127, water 000391. Sleutels: 24 sets van drie, plus zes sets algemeen, ontvangen door de opdrachtgever. Bijlagen: opnamestaten per woning, foto's, keuring lift. Afschrift aan: architect, kredietverstrekker, beheerder.]
""",
        lang="nl",
    )
    return Paper(
        "le-nl-pv-loswal",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Woonstichting Het Baken",
            project="24 appartementen Loswal, blok B",
            project_code="2403-B",
            signatory_name="Jorien Stapel",
            signatory_title="projectleider nieuwbouw",
            signature_date="2026-04-16",
            amount="118500.00 EUR",
            conditions=[
                "ventilatieventiel badkamer ontbreekt",
                "dorpel voordeur beschadigd",
                "revisietekeningen riolering aanleveren",
            ],
        ),
    )


def refused_be() -> Paper:
    """A Flemish provisional handover that is refused."""
    s = Sheet("Times-Roman", 11, 60)
    s.p("GEMEENTE OUDERZELE", 14, True, gap=0)
    s.p("Dienst Openbare Werken", gap=14)
    s.p("Proces-verbaal van weigering van voorlopige oplevering", 14, True, gap=12)
    s.pairs(
        [
            ("Opdracht", "Heraanleg Kerkplein en Pastorijstraat"),
            ("Bestek", "OW/2025/08"),
            ("Opdrachtnemer", "Wegenbouw Casteleyn nv"),
            ("Plaatsbezoek", "maandag 7 september 2026"),
        ],
        110,
    )
    s.y -= 6
    s.p("Tijdens het plaatsbezoek werd vastgesteld dat:", gap=3)
    s.p(
        "- de helling van de bestrating naar de gevels loopt in plaats van naar de goot;",
        x=s.left + 12,
        gap=2,
    )
    s.p("- de boomroosters niet verankerd zijn;", x=s.left + 12, gap=2)
    s.p("- de keuringsverslagen van de riolering niet voorliggen.", x=s.left + 12, gap=8)
    s.p(
        "Het bestuur is van oordeel dat het werk zich niet in staat van voorlopige oplevering bevindt. De voorlopige oplevering wordt geweigerd. De uitvoeringstermijn loopt door.",
        gap=24,
    )
    s.line(
        s.left,
        "Voor het bestuur: Geert Vanwalleghem,\nschepen van openbare werken, 9 september 2026",
        230,
        511,
    )
    s.line(s.left + 260, "De opdrachtnemer, voor ontvangst", 200, 512)
    return Paper(
        "le-be-kerkplein",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="GEMEENTE OUDERZELE",
            project="Heraanleg Kerkplein en Pastorijstraat",
            project_code="OW/2025/08",
            signatory_name="Geert Vanwalleghem",
            signatory_title="schepen van openbare werken",
            signature_date="2026-09-09",
        ),
    )


def discharge() -> Paper:
    """Acceptance of software and discharge of the team."""
    data = typ(
        """
#align(right)[#text(20pt, weight: "bold", fill: rgb("#d2570a"))[drempelvrij] \\ #text(8pt)[software voor gemeenten]]
= Acceptatie en decharge

Hierbij verklaart *Waterschap Noorderkoggen* dat het project *Vergunningenloket 2.0* (projectnummer DV-0553) in zijn geheel is geaccepteerd.

#table(columns: (1fr, auto), [*Wat is opgeleverd*], [*Bewijs*], [Applicatie in productie sinds 1 juni 2026], [releasebrief 2.0.4], [Gebruikersinstructie], [document v1.1], [Overdracht aan beheer], [verslag 18 juni])

De bevindingen uit de acceptatietest (14 stuks) zijn alle opgelost en hertest. Er staat niets meer open.

Het projectteam van drempelvrij krijgt decharge. De slottermijn van € 19.975,00 is akkoord.

#v(.8cm)
Enkhaven, 29 juni 2026

«ink 521»

mr. Tjitske Veldhuis \\
secretaris-directeur
""",
        lang="nl",
        size="11pt",
    )
    return Paper(
        "le-nl-decharge",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Waterschap Noorderkoggen",
            project="Vergunningenloket 2.0",
            project_code="DV-0553",
            signatory_name="Tjitske Veldhuis",
            signatory_title="secretaris-directeur",
            signature_date="2026-06-29",
            amount="19975.00 EUR",
        ),
    )


def concept() -> Paper:
    """A list for delivery, CONCEPT across it, nothing filled in."""
    s = Sheet("Narrow", 11, 54)
    s.mark("CONCEPT")
    s.p("Overdrachtsformulier inrichting", 18, True, gap=10)
    s.pairs(
        [
            ("Klant", "Bibliotheek Zuidrand"),
            ("Project", "Jeugdhoek filiaal Kreekrijk"),
            ("Ordernr.", "MV-7720"),
            ("Leverancier", "Meubelmakerij Vonk"),
        ],
        100,
        leader=True,
    )
    s.y -= 10
    s.table(
        [
            ["Onderdeel", "Gezien", "Akkoord", "Niet akkoord"],
            ["Leestrap", "", "", ""],
            ["Boekenbakken (14)", "", "", ""],
            ["Akoestisch wandpaneel", "", "", ""],
            ["Verlichting leesnis", "", "", ""],
        ],
        [220, 70, 70, 90],
        10,
    )
    s.p("Na ondertekening gaat het eigendom over op de klant.")
    s.y -= 20
    s.line(s.left, "Klant: Floor Aartsen, vestigingsmanager", 220)
    s.line(s.left + 260, "Leverancier", 180)
    return Paper(
        "le-nl-concept",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Bibliotheek Zuidrand",
            project="Jeugdhoek filiaal Kreekrijk",
            project_code="MV-7720",
            signatory_name="Floor Aartsen",
            signatory_title="vestigingsmanager",
            warnings=["draft_or_void"],
        ),
    )


def phase_form() -> Paper:
    """A form filled by machine and flattened."""
    s = Sheet("Helvetica", 10, 54)
    s.p("Faseafsluiting", 20, True, gap=2)
    s.p("Formulier PM-07, versie 2025", 8.5, gap=10)
    for label, name, value in (
        ("Opdrachtgever", "o", "Pensioenfonds Polderland"),
        ("Project", "p", "Uitbesteding deelnemersadministratie"),
        ("Projectcode", "c", "PPL-UIT-1"),
        ("Fase", "f", "Fase 2 Conversie"),
        ("Vrij te geven bedrag", "b", "EUR 87.600,00"),
    ):
        s.at(s.left, s.y - 14, label)
        s.field(name, value, 190, s.y - 19, 290)
        s.y -= 26
    s.y -= 6
    for label, name, on in (
        ("De fase is geaccepteerd", "k1", True),
        ("De fase is geaccepteerd met openstaande punten", "k2", False),
        ("De fase is niet geaccepteerd", "k3", False),
    ):
        s.check(name, on, s.left, s.y - 16)
        s.at(s.left + 22, s.y - 13, label)
        s.y -= 22
    s.y -= 6
    for label, name, value in (
        ("Naam stuurgroepvoorzitter", "n", "Hedwig ter Braak"),
        ("Getekend (/s/)", "s", "/s/ Hedwig ter Braak"),
        ("Datum", "d", "21-12-2026"),
    ):
        s.at(s.left, s.y - 14, label)
        s.field(name, value, 220, s.y - 19, 260)
        s.y -= 26
    return Paper(
        "le-nl-fase",
        "a",
        "form",
        flat(s.done()),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Pensioenfonds Polderland",
            project="Uitbesteding deelnemersadministratie",
            project_code="PPL-UIT-1",
            milestone="Fase 2 Conversie",
            signatory_name="Hedwig ter Braak",
            signatory_title="stuurgroepvoorzitter",
            signature_date="2026-12-21",
            amount="87600.00 EUR",
        ),
    )


def delivery_small() -> Paper:
    """A delivery note with a reservation at its foot; a scan."""
    s = Sheet("Times-Roman", 11, 54)
    s.p("Leveringsbon", 22, True, gap=2)
    s.p("Schrijnwerkerij Lammertyn bv, Ieperse Heirweg 31", 10, gap=10)
    s.pairs(
        [
            ("Klant", "Rusthuis Avondzon vzw"),
            ("Werf / project", "Vernieuwing kamers vleugel C"),
            ("Werknr.", "SL-5549"),
            ("Levering", "Deel 2, kasten kamers 21 tot 34"),
            ("Datum", "2 juli 2026"),
        ],
        110,
    )
    s.table(
        [
            ["Aantal", "Omschrijving"],
            ["14", "Kleerkast 120 cm, eik"],
            ["14", "Nachttafel met lade"],
            ["28", "Legplank"],
        ],
        [60, 300],
        10,
    )
    s.p("Goed voor ontvangst en aanvaarding van de geleverde goederen.")
    s.y -= 14
    s.line(s.left, "Voor de klant", 180, 531)
    s.line(s.left + 230, "Naam", 220)
    s.hand(s.left + 236, s.y - 31, "Katrijn Desmedt, directeur", 15)
    s.y -= 66
    s.p("Onder voorbehoud van:", 9.5, gap=12)
    s.hand(s.left + 110, s.y + 10, "nalevering van 3 ontbrekende legplanken", 15)
    return scanned(
        "le-be-leveringsbon",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Rusthuis Avondzon vzw",
            project="Vernieuwing kamers vleugel C",
            project_code="SL-5549",
            milestone="Deel 2, kasten kamers 21 tot 34",
            signatory_name="Katrijn Desmedt",
            signatory_title="directeur",
            signature_date="2026-07-02",
            conditions=["nalevering van 3 ontbrekende legplanken"],
        ),
        Scanner(dpi=120, skew=-0.7, noise=4, jpeg=40, seed=43),
    )


def extra_work() -> Paper:
    """Extra work, signed, with yes and no both crossed."""
    data = typ(
        """
#grid(columns: (1fr, auto), [= Meer- en minderwerk], [Blad *MM-09* \\ 13 februari 2026])
*Opdrachtgever:* Coöperatie Windhoek Zeekant U.A. #h(1fr) *Project:* Onderstation Kreekdijk \\
*Aannemer:* Kabelwerken Roelofs #h(1fr) *Projectnr.:* KR-6018

#table(columns: (1fr, auto), align: (left, right), [Omleggen tracé om duiker, 85 m], [€ 9.860,00], [Vervallen: mof bij mast 4], [€ \\-1.240,00], [*Saldo meerwerk*], [*€ 8.620,00*])

De opdrachtgever gaat met dit meerwerk:

«x» akkoord #h(2cm) «x» niet akkoord

#v(.8cm)
#grid(columns: (1fr, 1fr), [Opdrachtgever \\ «ink 541» \\ Ewoud Minnaard, voorzitter \\ 20 februari 2026], [Aannemer \\ «ink 542» \\ S. Roelofs \\ 13 februari 2026])
""",
        "DejaVu Sans",
        "9.5pt",
        lang="nl",
    )
    return Paper(
        "le-nl-meerwerk",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "undecided",
            True,
            "nl",
            client="Coöperatie Windhoek Zeekant U.A.",
            project="Onderstation Kreekdijk",
            project_code="KR-6018",
            signatory_name="Ewoud Minnaard",
            signatory_title="voorzitter",
            signature_date="2026-02-20",
            amount="8620.00 EUR",
            change_order_number="MM-09",
        ),
    )


def hours() -> Paper:
    """Hours approved in a portal."""
    data = typ(
        """
#text(9pt, fill: gray)[Uitdraai urenportaal Flexwerf -- 1 juni 2026 08:15]
#v(4pt)
#text(15pt)[*Urenstaat mei 2026*]
#table(columns: (auto, 1fr), stroke: none, inset: 3pt, [Professional:], [Yusuf Akkerman, data-engineer], [Inlener:], [Veiling De Lage Landen], [Opdracht:], [Klokvervanging (ref. DLL-88)], [Tarief:], [€ 94,00 per uur])
#table(columns: (1fr,)*6, [wk 18], [wk 19], [wk 20], [wk 21], [wk 22], [totaal], [8], [36], [40], [32], [36], [152])
Bedrag: € 14.288,00 exclusief btw
#v(6pt)
#table(columns: (auto, auto, 1fr, auto), [*Stap*], [*Status*], [*Door*], [*Tijdstip*], [Ingediend], [gereed], [Yusuf Akkerman], [29-05-2026 17:48], [Goedkeuring inlener], [goedgekeurd], [Marleen Oosting, manager data], [31-05-2026 21:03])
""",
        lang="nl",
    )
    return Paper(
        "le-nl-uren",
        "a",
        "text",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Veiling De Lage Landen",
            project="Klokvervanging",
            project_code="DLL-88",
            signatory_name="Marleen Oosting",
            signatory_title="manager data",
            signature_date="2026-05-31",
            amount="14288.00 EUR",
        ),
    )


def mail_ok() -> Paper:
    """A mail that agrees."""
    s = Sheet("Helvetica", 10, 60)
    s.p("Onderwerp: Akkoord eindrapport doelgroepenonderzoek", 12, True, gap=6)
    s.p(
        "Van: Annelotte de Wit (a.dewit@theaterdespil.example)\nAan: Onderzoeksbureau Kantel\nVerzonden: donderdag 19 maart 2026 09:27",
        9.5,
        gap=4,
    )
    s.rule(gap=10)
    s.p("Beste Sjoerd,", gap=8)
    s.p(
        "Dank voor de presentatie van gisteren. Het bestuur was er blij mee. Theater De Spil is akkoord met het eindrapport; wat ons betreft is opdracht K-217 daarmee afgerond.",
        gap=8,
    )
    s.p(
        "De laatste factuur van € 4.350,00 kan naar de administratie. Vermeld je daarop inkoopnummer 26-0093?",
        gap=8,
    )
    s.p("Met hartelijke groet,", gap=8)
    s.p("Annelotte de Wit\nzakelijk leider Theater De Spil\nProject: Publiek van morgen")
    return Paper(
        "le-nl-mail-rapport",
        "a",
        "text",
        s.done(),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Theater De Spil",
            project="Publiek van morgen",
            project_code="K-217",
            milestone="eindrapport",
            signatory_name="Annelotte de Wit",
            signatory_title="zakelijk leider",
            signature_date="2026-03-19",
            amount="4350.00 EUR",
            po_number="26-0093",
        ),
    )


def order() -> Paper:
    """A purchase order."""
    data = typ(
        """
#align(center)[#text(17pt)[*INKOOPORDER*]]
#table(columns: (1fr, 1fr), [*Besteller* \\ Rijwielfabriek Altena NV \\ Industrieweg 40, Altenaveen], [*Leverancier* \\ Lasrobotica Twenteland], [Ordernummer: *IO-261144*], [Orderdatum: 18 augustus 2026], [Project: Lascel frame 4], [Aflevering: week 50, franco])
#table(columns: (auto, 1fr, auto, auto), [*Regel*], [*Artikel*], [*Aantal*], [*Bedrag*], [001], [Lasrobot met draaitafel], [1], [€ 142.000,00], [002], [Veiligheidshek en lichtscherm], [1], [€ 17.350,00], [003], [Opleiding operators, 2 dagen], [1], [€ 3.900,00], [], [*Totaal exclusief btw*], [], [*€ 163.250,00*])
Betaling: 30 % bij order, 60 % na levering, 10 % na acceptatie op locatie. Facturen zonder ordernummer worden teruggezonden. Op deze order zijn onze inkoopvoorwaarden van toepassing; bevestig de order binnen vijf werkdagen.
""",
        "Liberation Serif",
        "10.5pt",
        lang="nl",
    )
    return Paper(
        "le-nl-inkooporder",
        "a",
        "text",
        data,
        truth(
            "purchase_order",
            None,
            None,
            "nl",
            client="Rijwielfabriek Altena NV",
            project="Lascel frame 4",
            amount="163250.00 EUR",
            po_number="IO-261144",
        ),
    )


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    for make in (
        job_slip,
        delivery_points,
        refused_be,
        discharge,
        concept,
        phase_form,
        delivery_small,
        extra_work,
        hours,
        mail_ok,
        order,
    ):
        yield make()
