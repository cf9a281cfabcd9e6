"""Dutch papers from the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from fifty_ninth_hand.board import (
    Field,
    Ink,
    Look,
    Stamp,
    foot,
    leaf,
    rl,
    rule,
    scanned,
    sp,
    text,
    ty,
)


def oplevering() -> Paper:
    """Proces-verbaal van oplevering met restpunten, gescand."""
    k = Look(size=9.5)
    story = [
        k.h("Proces-verbaal van oplevering"),
        k.table(
            [
                ["Opdrachtgever", "Woonstichting De Kreek"],
                ["Werk", "Vervanging toegangscontrole complex Lisdodde"],
                ["Werknummer", "26-1043"],
                ["Aannemer", "Slotenmaker & Zn. Beveiliging B.V."],
                ["Deel", "Torens A en B"],
            ],
            (120, 350),
            head=False,
        ),
        k.p(
            "Het werk is opgenomen op 16 september 2026 en wordt door de opdrachtgever aanvaard, behoudens de volgende restpunten, te herstellen vóór 7 oktober 2026:"
        ),
        k.table(
            [
                ["Nr", "Restpunt", "Locatie"],
                ["1", "Drukknop nooduitgang zit los", "Toren A, hal"],
                ["2", "Kabelgoot niet afgedekt", "Toren B, 6e verdieping"],
            ],
            (30, 270, 150),
        ),
        k.side(
            [k.p("Aannemer"), Ink("slot k")],
            [
                k.p("Opdrachtgever, 16-09-2026"),
                Ink("femke d"),
                k.p("Femke Duisterwinkel<br/>Projectleider vastgoed"),
            ],
        ),
    ]
    return scanned(
        "lisdodde",
        rl(story),
        Scanner(dpi=105, skew=0.9, noise=3, jpeg=33, seed=51),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Woonstichting De Kreek",
            project="Vervanging toegangscontrole complex Lisdodde",
            project_code="26-1043",
            milestone="Torens A en B",
            signatory_name="Femke Duisterwinkel",
            signatory_title="Projectleider vastgoed",
            signature_date="2026-09-16",
            conditions=["Drukknop nooduitgang zit los", "Kabelgoot niet afgedekt"],
        ),
    )


def werkbon() -> Paper:
    """Werkbon van een monteur."""
    k = Look("Courier", "Courier-Bold", 10)
    story = [
        k.h("WERKBON 260871", 15),
        k.p("Hoekstra Koeltechniek, Sneek"),
        rule(),
        k.p(
            "Klant: Bakkerij Ypma<br/>Opdracht: Vervangen regelaar vriescel 2<br/>Monteur: Wiebe<br/>Datum: 3 maart 2026<br/>Uren: 3,5  Materiaal: 1 regelaar, 2 voelers<br/>Totaal excl. btw: EUR 614,25"
        ),
        rule(),
        k.p("Werk uitgevoerd en naar tevredenheid opgeleverd. Voor akkoord klant:"),
        Ink("ypma"),
        k.p("Tjitske Ypma, eigenaar, 3-3-2026"),
    ]
    return text(
        "ypma",
        rl(story, (300, 480), 25),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Bakkerij Ypma",
            project="Vervangen regelaar vriescel 2",
            project_code="260871",
            signatory_name="Tjitske Ypma",
            signatory_title="eigenaar",
            signature_date="2026-03-03",
            amount="614.25 EUR",
        ),
    )


def uren() -> Paper:
    """Urenstaat, afgekeurd door de klant."""
    k = Look(size=9, accent="#00607a")
    story = [
        k.h("Urenstaat week 21"),
        k.kv(
            [
                ("Professional", "Coen van Heusden"),
                ("Bureau", "Polderpeil Interim"),
                ("Inlener", "Waterschap Schermerland"),
                ("Project", "Functioneel beheer zaaksysteem"),
                ("Projectnr.", "WS-0419"),
            ],
            100,
        ),
        k.table(
            [["ma", "di", "wo", "do", "vr", "Totaal"], ["8", "8", "9", "8", "8", "41"]], (60,) * 6
        ),
        k.p("Beoordeling inlener:"),
        k.tick("", "Goedgekeurd"),
        k.tick("x", "Afgekeurd, reden: woensdag was verlof; graag 32 uur indienen"),
        Ink("ingrid vd"),
        k.p("Ingrid van der Plaats, teammanager, 27 mei 2026"),
    ]
    return text(
        "schermerland",
        rl(story),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "nl",
            client="Waterschap Schermerland",
            project="Functioneel beheer zaaksysteem",
            project_code="WS-0419",
            signatory_name="Ingrid van der Plaats",
            signatory_title="teammanager",
            signature_date="2026-05-27",
        ),
    )


def meerwerk() -> Paper:
    """Meerwerkopdracht met akkoord."""
    body = r"""
#table(columns: (1fr, 1fr), stroke: none, [*MEERWERKOPDRACHT MW-09*], align(right)[Datum 2 februari 2026])
#line(length: 100%)
Project *Brandmeldcentrale Stadsarchief* (projectnummer B-7720), opdrachtgever *Gemeente Oudewater-Noord*, opdrachtnemer *Vlamwacht Techniek B.V.*

#table(columns: (1fr, 3.5cm), stroke: .3pt, [Extra rookmelders depot, 12 stuks], align(right)[€ 2.148,00], [Programmeren en proefalarm], align(right)[€ 760,00], [*Totaal meerwerk excl. btw*], align(right)[*€ 2.908,00*])
Uitvoering in week 8, geen invloed op de einddatum.

*Akkoord opdrachtgever* \ #pen(w: 80pt) \ Marloes Terpstra, hoofd facilitair \ 4 februari 2026
"""
    return text(
        "oudewater",
        ty(body, "Libertinus Serif", 11),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Gemeente Oudewater-Noord",
            project="Brandmeldcentrale Stadsarchief",
            project_code="B-7720",
            signatory_name="Marloes Terpstra",
            signatory_title="hoofd facilitair",
            signature_date="2026-02-04",
            amount="2908.00 EUR",
            change_order_number="MW-09",
        ),
    )


def mail_ja() -> Paper:
    """Mail met akkoord van de klant."""
    k = Look("Times-Roman", "Times-Bold", 11)
    story = [
        k.p(
            "Van: Hilde Vercammen<br/>Verzonden: woensdag 14 oktober 2026 13:37<br/>Aan: Pieter-Jan (Zwaluw Software)<br/>Onderwerp: Re: Reservatiemodule klaar voor controle"
        ),
        rule(),
        k.p("Dag Pieter-Jan,"),
        k.p(
            "De gidsen hebben vorige week met de reservatiemodule gewerkt en zijn er heel blij mee. Wat ons betreft is de module goedgekeurd. Stuur de factuur van € 6.400,00 maar door, met vermelding van bestelbon 2026-0188 en project Bezoekersonthaal."
        ),
        k.p("Vriendelijke groet"),
        k.p("Hilde Vercammen<br/>Coördinator publiekswerking<br/>Abdijmuseum Ter Linde vzw"),
    ]
    return text(
        "terlinde",
        rl(story, margin=60),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Abdijmuseum Ter Linde vzw",
            project="Bezoekersonthaal",
            milestone="Reservatiemodule",
            signatory_name="Hilde Vercammen",
            signatory_title="Coördinator publiekswerking",
            signature_date="2026-10-14",
            amount="6400.00 EUR",
            po_number="2026-0188",
        ),
    )


def mail_nee() -> Paper:
    """Mail waarin de klant afkeurt."""
    k = Look(size=9.5)
    story = [
        k.h("Re: Oplevering sprint 14", 13),
        k.p(
            "Joris Wibbelink &lt;j.wibbelink@veilinghuis-twickel.example&gt;<br/>do 26 nov. 2026 08:51<br/>Aan: support@brugwachter.example",
            8.5,
        ),
        rule(),
        k.p("Beste mensen,"),
        k.p(
            "Nee, hier kan ik niet mee akkoord gaan. Bij de proefveiling van gisteren stonden twee biedingen met hetzelfde volgnummer in de lijst. Sprint 14 keur ik dus af. Ik wil eerst een oorzaak zien en daarna een nieuwe versie."
        ),
        k.p("Het project Online Bieden krijgt van mij pas weer geld als dit opgelost is."),
        k.p("Joris Wibbelink<br/>directeur Veilinghuis Twickel"),
    ]
    return text(
        "twickel",
        rl(story),
        truth(
            "email",
            "rejected",
            None,
            "nl",
            client="Veilinghuis Twickel",
            project="Online Bieden",
            milestone="Sprint 14",
            signatory_name="Joris Wibbelink",
            signatory_title="directeur",
            signature_date="2026-11-26",
        ),
    )


def formulier() -> Paper:
    """Acceptatieformulier, ingevuld, aanvaard onder voorwaarden."""
    k = Look(size=10, accent="#2c5d1e")
    story = [
        k.h("Acceptatieformulier"),
        k.kv(
            [
                ("Klant", Field("klant", "Tuinbouwcoöperatie Westhoek cv", 230)),
                ("Project", Field("project", "Klimaatdata in de cloud", 230)),
                ("Projectnr.", Field("dossier", "ZK-5512")),
                ("Mijlpaal", Field("mijlpaal", "MP2 Historiek 10 jaar", 230)),
                ("Bedrag (EUR)", Field("bedrag", "13.275,00", 90)),
            ],
            100,
            pad=4,
        ),
        k.table(
            [
                [Field("a", on=False), "Aanvaard"],
                [Field("b", on=True), "Aanvaard onder volgende voorwaarden:"],
                [Field("c", on=False), "Geweigerd"],
            ],
            (22, 300),
            "none",
            head=False,
        ),
        Field("vw", "ontbrekende meetreeks serre 12 wordt aangevuld voor 1 juli 2026", 400),
        sp(10),
        k.kv(
            [
                ("Naam", Field("naam", "Griet Dewachter")),
                ("Functie", Field("functie", "Teeltverantwoordelijke")),
                ("Datum", Field("datum", "11 juni 2026", 100)),
                ("Handtekening", Ink("griet dw")),
            ],
            100,
            pad=4,
        ),
    ]
    return text(
        "westhoek",
        rl(story),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Tuinbouwcoöperatie Westhoek cv",
            project="Klimaatdata in de cloud",
            project_code="ZK-5512",
            milestone="MP2 Historiek 10 jaar",
            signatory_name="Griet Dewachter",
            signatory_title="Teeltverantwoordelijke",
            signature_date="2026-06-11",
            amount="13275.00 EUR",
            conditions=["ontbrekende meetreeks serre 12 wordt aangevuld voor 1 juli 2026"],
        ),
        "form",
    )


def voorlopig() -> Paper:
    """Vlaams pv van voorlopige oplevering dat nog op een tweede handtekening wacht."""
    k = Look("Times-Roman", "Times-Bold", 11)
    story = [
        k.h("PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING", 13, align=1),
        k.p(
            "Bouwheer: Scholengroep Durmeland. Opdracht: Netwerkbekabeling campus Zele. Projectnummer: SD/2025/17. Perceel: Perceel 2 lagere school."
        ),
        k.p(
            "De ondergetekenden stellen vast dat de werken volledig en zonder opmerkingen zijn uitgevoerd. De voorlopige oplevering is pas verleend zodra zowel de preventieadviseur als de algemeen directeur van de bouwheer getekend hebben.",
            align=4,
        ),
        sp(),
        k.table(
            [
                ["Voor de bouwheer", "Handtekening", "Datum"],
                ["Wannes Goethals, preventieadviseur", Ink("wannes g"), "26/08/2026"],
                ["Katrijn Lauwers, algemeen directeur", "", ""],
            ],
            (230, 150, 90),
            pad=8,
        ),
    ]
    return text(
        "durmeland",
        rl(story, margin=60),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Scholengroep Durmeland",
            project="Netwerkbekabeling campus Zele",
            project_code="SD/2025/17",
            milestone="Perceel 2 lagere school",
            signatory_name="Katrijn Lauwers",
            signatory_title="algemeen directeur",
            warnings=["partly_signed"],
        ),
    )


def opdracht() -> Paper:
    """Opdrachtomschrijving (SOW)."""
    k = Look(size=9.5)
    story = [
        k.h("Opdrachtomschrijving"),
        k.p(
            "Opdrachtgever: Pensioenfonds Scheepvaart Noord. Opdrachtnemer: Kompas Risk B.V. Project: ALM-studie 2027. Opdrachtnummer: PSN-27-02."
        ),
        k.p(
            "<b>Werkzaamheden.</b> Modelkeuze, scenarioset, rapportage aan het bestuur.<br/><b>Planning.</b> Januari tot en met mei 2027.<br/><b>Acceptatie.</b> Het bestuur beslist binnen vier weken na ontvangst van het rapport.<br/><b>Prijs.</b> Vaste prijs € 39.500,00 exclusief btw."
        ),
        leaf(),
        k.p("Voor akkoord met deze opdrachtomschrijving:"),
        k.side(
            [Ink("kompas b"), k.p("Bart Noordhuis, Kompas Risk, 10-12-2026")],
            [Ink("scheep a"), k.p("Annelies Wortelboer, bestuurssecretaris, 14-12-2026")],
        ),
    ]
    return text(
        "scheepvaart",
        rl(story, dress=[foot("Vertrouwelijk")]),
        truth(
            "statement_of_work",
            None,
            True,
            "nl",
            client="Pensioenfonds Scheepvaart Noord",
            project="ALM-studie 2027",
            project_code="PSN-27-02",
            signatory_name="Annelies Wortelboer",
            signatory_title="bestuurssecretaris",
            signature_date="2026-12-14",
            amount="39500.00 EUR",
        ),
    )


def decharge() -> Paper:
    """Decharge met stempel en oude datum in woorden."""
    k = Look("Times-Roman", "Times-Bold", 11.5)
    story = [
        k.h("Decharge", 20),
        k.p(
            "Ondergetekende, namens <b>Reederij Eemsdelta N.V.</b>, verleent hierbij aan <b>Loodslijn Consultants</b> volledige decharge voor de fase <b>Fase 3 Nazorg</b> van het project <b>Bunkerregistratie</b>. Alle op te leveren producten zijn ontvangen en aanvaard.",
            align=4,
        ),
        k.p(
            "Loodslijn Consultants heeft de testgegevens vernietigd en de toegangspassen ingeleverd. De geheimhouding blijft na deze decharge van kracht; de garantie op de opgeleverde programmatuur loopt af op 31 december. Kopie van dit stuk gaat naar de accountant en naar de ondernemingsraad.",
            align=4,
        ),
        k.p("Getekend te Delfzijl op de negende april tweeduizend zesentwintig."),
        k.side(
            [Ink("barend o"), k.p("Barend Oosterhof<br/>hoofd nautische dienst")],
            [Stamp("REEDERIJ EEMSDELTA", "NAUTISCHE DIENST", color="#1d3f72")],
        ),
    ]
    return text(
        "eemsdelta",
        rl(story, margin=75),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Reederij Eemsdelta N.V.",
            project="Bunkerregistratie",
            milestone="Fase 3 Nazorg",
            signatory_name="Barend Oosterhof",
            signatory_title="hoofd nautische dienst",
            signature_date="2026-04-09",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        oplevering,
        werkbon,
        uren,
        meerwerk,
        mail_ja,
        mail_nee,
        formulier,
        voorlopig,
        opdracht,
        decharge,
    ):
        yield make()
