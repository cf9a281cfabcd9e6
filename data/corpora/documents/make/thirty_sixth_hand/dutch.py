"""Papers from the Netherlands and Flanders."""

import io
from collections.abc import Iterator

from paper import Paper, truth
from pypdf import PdfWriter
from reportlab.lib.pagesizes import A4, landscape

from .board import Sheet, scanned, text
from .pieces import Field, Ink, Tick, hand

AC = "acceptance_certificate"


def proces_verbaal() -> Paper:
    """A Flemish provisional delivery with remarks, scanned upside down."""
    s = Sheet("Helvetica", 10)
    s.h("PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING", 13, "c", 12)
    s.kv(
        [
            ("Bouwheer", "VME Residentie Ter Kreke"),
            ("Aannemer", "Gevelwerken Dobbelaere bv"),
            ("Werf", "Gevelrenovatie Zeedijk 41, Oostduinkerke"),
            ("Dossiernummer", "GD-25.208"),
        ],
        0.25,
        "grid",
    )
    s.p(
        "Aanwezig op de werf: mevr. Vanhoutte, dhr. Dobbelaere, ir. Lannoo (architectenbureau Duinkant). Postinterventiedossier overhandigd: ja, op 20 mei 2026. De tienjarige aansprakelijkheid vangt heden aan."
    )
    s.p(
        "De bouwheer verklaart de werken voorlopig te aanvaarden, onder voorbehoud van volgende opmerkingen:"
    )
    s.p(
        "1. voegwerk tweede verdieping links te herstellen<br/>2. vensterbank appartement 3B gebarsten",
        x=14,
    )
    s.p("De opmerkingen worden weggewerkt vóór 1 juli 2026.", after=14)
    s.table(
        [
            [Ink(501), Ink(502)],
            ["Aannemer<br/>Wim Dobbelaere", "Bouwheer<br/>Godelieve Vanhoutte, syndicus"],
            ["", "Oostduinkerke, 27 mei 2026"],
        ],
        [1, 1],
        "lines",
        head=False,
    )
    return scanned(
        "voorlopige-oplevering",
        s,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="VME Residentie Ter Kreke",
            project="Gevelrenovatie Zeedijk 41, Oostduinkerke",
            project_code="GD-25.208",
            milestone="voorlopige oplevering",
            signatory_name="Godelieve Vanhoutte",
            signatory_title="syndicus",
            signature_date="2026-05-27",
            conditions=[
                "voegwerk tweede verdieping links te herstellen",
                "vensterbank appartement 3B gebarsten",
            ],
        ),
        skew=0.6,
        seed=51,
        turn=180,
    )


def werkbon() -> Paper:
    """A job sheet, signed on a pad at the door."""
    s = Sheet("Helvetica", 9.5, left=100, right=100)
    s.h("WERKBON 26-4471", 15)
    s.p("Van der Plas Branddetectie · Goes", 9)
    s.rule()
    s.kv(
        [
            ("Klant", "Zorgcentrum De Zeekraal"),
            ("Project", "Uitbreiding brandmeldinstallatie vleugel C"),
            ("Projectnr.", "P-1809"),
            ("Monteur", "Rachid el Amrani"),
        ],
        0.28,
    )
    s.table(
        [
            ["Aantal", "Materiaal"],
            ["6", "Optische rookmelder RM-20"],
            ["1", "Lusscheider"],
            ["55 m", "Kabel 2 x 0,8 functiebehoud"],
        ],
        [1, 5],
        "lines",
    )
    s.table(
        [["Tijd", "van", "tot"], ["Reis", "07:10", "08:00"], ["Werk", "08:00", "15:40"]],
        [3, 1, 1],
        "lines",
    )
    s.p(
        "Werk gereed: ja. Installatie getest en in bedrijf: ja. Storing achtergebleven: nee.",
        after=12,
    )
    s.p("Voor akkoord uitgevoerde werkzaamheden:", after=4)
    s.put(Ink(511, high=34, wide=150), 2)
    s.p("Naam: J. Weststrate (hoofd facilitair)<br/>Getekend op tablet 2 september 2026, 15:48")
    return text(
        "werkbon-brandmelder",
        s,
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Zorgcentrum De Zeekraal",
            project="Uitbreiding brandmeldinstallatie vleugel C",
            project_code="P-1809",
            signatory_name="J. Weststrate",
            signatory_title="hoofd facilitair",
            signature_date="2026-09-02",
        ),
    )


def urenstaat() -> Paper:
    """Hours that the client sends back."""
    s = Sheet("narrow", 10.5, landscape(A4))
    s.bar("URENSTAAT  ·  periode 9  ·  2026", "#1a6b3c")
    s.kv(
        [
            ("Medewerker", "Sanne Kuperus"),
            ("Opdrachtgever", "Waterschap Dollardlanden"),
            ("Opdracht", "Beheer geoportaal"),
            ("Opdrachtnummer", "WD-GEO-5"),
        ],
        0.15,
    )
    s.table(
        [
            ["", "ma", "di", "wo", "do", "vr", "totaal"],
            ["week 36", "8", "8", "–", "8", "8", "32"],
            ["week 37", "8", "8", "–", "8", "4", "28"],
            ["week 38", "9", "9", "–", "9", "9", "36"],
            ["week 39", "8", "8", "–", "8", "8", "32"],
        ],
        [2, 1, 1, 1, 1, 1, 1.3],
        "grid",
        right=(1, 2, 3, 4, 5, 6),
    )
    s.p("128 uur x € 86,50 = € 11.072,00")
    s.table(
        [
            ["Beoordeling opdrachtgever", "AFGEKEURD"],
            [
                "Toelichting",
                "In week 38 staan 36 uren terwijl er 32 zijn ingeroosterd. Graag corrigeren en opnieuw indienen.",
            ],
            ["Beoordeeld door", "Folkert Siemens, teamleider Gegevens – 15-10-2026"],
            ["Handtekening", Ink(521)],
        ],
        [1, 4],
        "grid",
        head=False,
        strong=(0,),
    )
    return text(
        "urenstaat-afgekeurd",
        s,
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "nl",
            client="Waterschap Dollardlanden",
            project="Beheer geoportaal",
            project_code="WD-GEO-5",
            signatory_name="Folkert Siemens",
            signatory_title="teamleider Gegevens",
            signature_date="2026-10-15",
            amount="11072.00 EUR",
        ),
    )


def meerwerk() -> Paper:
    """Extra work, agreed on paper and scanned."""
    s = Sheet("Times-Roman", 11, left=70)
    s.h("Opdrachtbevestiging meerwerk nr. 7", 15)
    s.p(
        "Werk: Verbouwing brasserie 't Veerhuis, werknummer 1433<br/>Opdrachtgever: Horeca Exploitatie Maaszicht B.V.<br/>Aannemer: Bouwbedrijf Gebr. Kuijpers"
    )
    s.table(
        [
            ["Omschrijving", "Bedrag excl. btw"],
            ["Leveren en plaatsen stalen latei boven doorgang keuken", "€ 1.960,00"],
            ["Herstel stucwerk", "€ 415,00"],
            ["Totaal meerwerk 7", "€ 2.375,00"],
        ],
        [4, 1.5],
        "grid",
        right=(1,),
    )
    s.p(
        "Het meerwerk leidt tot twee extra werkbare dagen. Betaling gelijk met termijn 4. Overige voorwaarden volgens de aannemingsovereenkomst."
    )
    s.p("Opdrachtgever gaat akkoord met bovengenoemd meerwerk.", after=16)
    s.table(
        [
            ["Naam", "Handtekening", "Datum"],
            ["T. Kuijpers", Ink(531), hand("12-1-26")],
            ["Opdrachtgever: Loes Gerrits, bedrijfsleider", Ink(532), hand("14-1-2026")],
        ],
        [2.4, 2, 1.4],
        "grid",
    )
    return scanned(
        "meerwerkbon",
        s,
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Horeca Exploitatie Maaszicht B.V.",
            project="Verbouwing brasserie 't Veerhuis",
            project_code="1433",
            change_order_number="7",
            signatory_name="Loes Gerrits",
            signatory_title="bedrijfsleider",
            signature_date="2026-01-14",
            amount="2375.00 EUR",
        ),
        skew=-0.5,
        seed=53,
        shadow=True,
    )


def mail_akkoord() -> Paper:
    """A mail that declines."""
    s = Sheet("Helvetica", 10)
    s.kv(
        [
            ("Van:", "Joost Heemskerk"),
            ("Aan:", "Studio Vlinderslag"),
            ("Datum:", "18 maart 2026 08:51"),
            ("Onderwerp:", "RE: Oplevering huisstijl (opdracht SV-204)"),
        ],
        0.14,
        strong=False,
    )
    s.rule()
    s.p("Beste Fenna,")
    s.p(
        "Dank voor het toesturen van het huisstijlhandboek. Wij keuren deze oplevering niet goed: het logo wijkt af van wat de directie in januari heeft gekozen en de kleurcodes voor drukwerk ontbreken. Graag een nieuwe versie; tot die tijd laten we de slotfactuur van € 6.300,00 liggen."
    )
    s.p(
        "Het briefpapier en de presentatiesjabloon bekijken we pas als het logo klopt. Ik ben volgende week dinsdag en donderdag bereikbaar voor overleg."
    )
    s.p("Met groet,<br/>Joost Heemskerk<br/>Hoofd Marketing<br/>Rijnoever Verzekeringen N.V.")
    return text(
        "mail-huisstijl",
        s,
        truth(
            "email",
            "rejected",
            None,
            "nl",
            client="Rijnoever Verzekeringen N.V.",
            project="huisstijl",
            project_code="SV-204",
            milestone="huisstijlhandboek",
            signatory_name="Joost Heemskerk",
            signatory_title="Hoofd Marketing",
            signature_date="2026-03-18",
            amount="6300.00 EUR",
        ),
    )


def acceptatie_lang() -> Paper:
    """An acceptance of software with terms and a distribution list."""
    s = Sheet("Helvetica", 9.5)
    s.table(
        [
            [
                "<b>Rekenkern BV</b>",
                "Acceptatieverklaring",
                "RK/ACC/2026-018<br/>versie 1.0 definitief",
            ]
        ],
        [1, 1.4, 1],
        "box",
        head=False,
        pad=7,
    )
    s.h("1. Partijen en levering", 11)
    s.kv(
        [
            ("Opdrachtgever", "Pensioenfonds voor de Binnenvaart"),
            ("Leverancier", "Rekenkern BV"),
            ("Project", "Herberekening premievrije aanspraken"),
            ("Projectnummer", "PBV-31"),
            ("Inkooporder", "IO-009182"),
            ("Mijlpaal", "MP4 Productierun"),
        ],
        0.25,
    )
    s.h("2. Bevindingen", 11)
    s.table(
        [
            ["Klasse", "Gemeld", "Opgelost", "Open"],
            ["Blokkerend", "1", "1", "0"],
            ["Ernstig", "4", "4", "0"],
            ["Cosmetisch", "9", "9", "0"],
        ],
        [3, 1, 1, 1],
        "grid",
        right=(1, 2, 3),
    )
    s.h("3. Verklaring", 11)
    s.p(
        "Opdrachtgever verklaart dat de levering aan de acceptatiecriteria van bijlage C voldoet en accepteert de mijlpaal zonder voorbehoud. De termijn van € 64.750,00 is hierdoor factureerbaar."
    )
    s.h("4. Garantie", 11)
    s.p(
        "Gebreken die binnen negentig dagen na ondertekening worden gemeld, herstelt leverancier kosteloos. Aansprakelijkheid volgens artikel 14 van de raamovereenkomst."
    )
    s.h("5. Ondertekening", 11)
    s.table(
        [
            ["Opdrachtgever", "Leverancier"],
            [Ink(541), Ink(542)],
            [
                "mr. Hilde Oosterbaan, directeur Uitvoering<br/>Utrecht, 30 juni 2026",
                "Pim Hoekstra, projectleider<br/>Utrecht, 29 juni 2026",
            ],
        ],
        [1, 1],
        "grid",
    )
    s.p("Verspreiding: stuurgroep (4), Interne Audit (1), archief leverancier (1)", 8)
    return text(
        "acceptatie-productierun",
        s,
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Pensioenfonds voor de Binnenvaart",
            project="Herberekening premievrije aanspraken",
            project_code="PBV-31",
            milestone="MP4 Productierun",
            po_number="IO-009182",
            signatory_name="Hilde Oosterbaan",
            signatory_title="directeur Uitvoering",
            signature_date="2026-06-30",
            amount="64750.00 EUR",
        ),
    )


def andere_fase() -> Paper:
    """Headed with phase 3; phase 2 is what is accepted."""
    s = Sheet("cond", 10.5)
    s.h("Voortgangsverslag fase 3 – uitvoering", 14)
    s.p(
        "Herinrichting stationsplein Wolvegadijk · projectcode HSW-12 · opgesteld door Groenplan Advies voor gemeente Aduarderzijl",
        after=10,
    )
    s.p(
        "De uitvoering (fase 3) loopt: de helft van de bestrating ligt, de bomen volgen in november. Fase 3 wordt pas bij de eindschouw beoordeeld.",
        align="j",
    )
    s.p(
        "Daarnaast is met dit verslag fase 2 (bestek en tekeningen) afgesloten.",
        align="j",
        after=12,
    )
    s.table(
        [
            ["Verklaring gemeente"],
            [
                "Namens de gemeente Aduarderzijl accepteer ik fase 2 (bestek en tekeningen). Declaratie van € 22.400,00 akkoord."
            ],
            [Ink(551)],
            ["Egbert Noordhof, projectmanager openbare ruimte, 16 oktober 2025"],
        ],
        [1],
        "box",
        pad=6,
    )
    return text(
        "verslag-fase-drie",
        s,
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="gemeente Aduarderzijl",
            project="Herinrichting stationsplein Wolvegadijk",
            project_code="HSW-12",
            milestone="fase 2 (bestek en tekeningen)",
            signatory_name="Egbert Noordhof",
            signatory_title="projectmanager openbare ruimte",
            signature_date="2025-10-16",
            amount="22400.00 EUR",
        ),
    )


def leeg_formulier() -> Paper:
    """A form with boxes unticked; the supplier has signed."""
    s = Sheet("Helvetica", 10)
    s.h("Opleverformulier", 16, color="#884400")
    s.kv(
        [
            (a, Field(b, c, 260))
            for a, b, c in (
                ("Opdrachtgever", "og", "Stichting Molen De Hersteller"),
                ("Project", "pr", "Vervangen roeden"),
                ("Kenmerk", "km", "MDH-2"),
                ("Bedrag", "bd", "EUR 38.500,00"),
                ("Getekend leverancier", "lev", "/s/ Arjen Vaags, 11 april 2026"),
            )
        ],
        0.3,
    )
    s.table(
        [
            [Field("a", False), "Goedgekeurd"],
            [Field("b", False), "Goedgekeurd met restpunten"],
            [Field("c", False), "Afgekeurd"],
        ],
        [0.5, 8],
        "plain",
        head=False,
    )
    s.kv(
        [
            ("Voor opdrachtgever", "Riet Boersma, penningmeester"),
            ("Handtekening", Field("hand", "", 260, 22)),
            ("Datum", Field("datum", "", 110)),
        ],
        0.3,
    )
    return text(
        "opleverformulier-open",
        s,
        truth(
            AC,
            "undecided",
            False,
            "nl",
            client="Stichting Molen De Hersteller",
            project="Vervangen roeden",
            project_code="MDH-2",
            signatory_name="Riet Boersma",
            signatory_title="penningmeester",
            amount="38500.00 EUR",
            warnings=["partly_signed"],
        ),
        "form",
    )


def restpunten() -> Paper:
    """Accepted with a holdback, turned sideways on the page."""
    s = Sheet("Helvetica", 10)
    s.h("Eindinspectie en vrijgave", 15)
    s.kv(
        [
            ("Opdrachtgever", "Veiling Rijnsoever Coöperatief U.A."),
            ("Onderwerp", "Sorteerlijn tulp, besturing"),
            ("Ordernr. leverancier", "TS-6071"),
            ("Geïnspecteerd", "24 februari 2026"),
        ],
        0.28,
        "lines",
    )
    s.ticks(
        [
            ("", "vrijgegeven"),
            ("v", "vrijgegeven, met de restpunten hieronder"),
            ("", "niet vrijgegeven"),
        ]
    )
    s.p(
        "Proefdraaien: 5 uur met 42.000 bollen, uitval 0,6 %. Aanwezig: twee operators van de veiling, één monteur van Tulpsort Techniek."
    )
    s.p("Restpunten: noodstop baan 4 vertraagd; Nederlandse handleiding nog te leveren.")
    s.p(
        "Te betalen nu: € 47.500,00; € 2.500,00 blijft staan tot de restpunten zijn afgedaan.",
        after=14,
    )
    s.table(
        [
            ["Vrijgegeven door", "Handtekening"],
            ["Cor van Egmond, technisch manager<br/>26 februari 2026", Ink(561)],
        ],
        [1, 1],
        "grid",
    )
    writer, out = PdfWriter(), io.BytesIO()
    writer.append(io.BytesIO(s.done()))
    writer.pages[0].rotate(90)
    writer.write(out)
    return Paper(
        "ld-eindinspectie-gedraaid",
        "a",
        "text",
        out.getvalue(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="Veiling Rijnsoever Coöperatief U.A.",
            project="Sorteerlijn tulp, besturing",
            project_code="TS-6071",
            signatory_name="Cor van Egmond",
            signatory_title="technisch manager",
            signature_date="2026-02-26",
            amount="47500.00 EUR",
            conditions=["noodstop baan 4 vertraagd", "Nederlandse handleiding nog te leveren"],
        ),
    )


def gevraagd() -> Paper:
    """An acceptance slip that nobody has signed; another paper's acceptance is told."""
    s = Sheet("Helvetica", 10.5, left=66)
    s.p("Meetkundig Bureau Ooststelling", 12, font="Helvetica-Bold", after=14)
    s.p(
        "Betreft: monitoring verzakking kade, project MBO-88, rapportage kwartaal 2<br/>Opdrachtgever: Havenschap Terhelle",
        after=12,
    )
    s.p(
        "De rapportage over kwartaal 1 heeft u op 13 april 2026 aanvaard (zie onze map, stuk 14). Wij leggen nu kwartaal 2 voor en verzoeken u het strookje ondertekend terug te zenden."
    )
    s.p("Rapportage kwartaal 2 aanvaard op 20 juli 2026, getekend T. Zijlstra", 6, color="#ffffff")
    s.c.setDash(3, 3)
    s.rule(0.7)
    s.c.setDash()
    s.p("Rapportage kwartaal 2 aanvaard, € 4.180,00 te factureren.", after=20)
    s.table(
        [
            ["Handtekening: .............................", "Datum: ................"],
            ["mw. T. Zijlstra, havenmeester", ""],
        ],
        [2, 1],
        "plain",
        head=False,
    )
    return text(
        "strook-kwartaal-twee",
        s,
        truth(
            AC,
            "undecided",
            False,
            "nl",
            client="Havenschap Terhelle",
            project="monitoring verzakking kade",
            project_code="MBO-88",
            milestone="rapportage kwartaal 2",
            signatory_name="T. Zijlstra",
            signatory_title="havenmeester",
            amount="4180.00 EUR",
            warnings=["hidden_text"],
        ),
    )


def bestelbon() -> Paper:
    """A Flemish order."""
    s = Sheet("Helvetica", 10)
    s.table(
        [
            [
                "<b>Provinciaal Domein Hoge Rielen</b><br/>Dienst Aankoop",
                Tick("f", 14),
                "<b>BESTELBON 2026/00613</b><br/>20 januari 2026",
            ]
        ],
        [3, 0.5, 2],
        "box",
        head=False,
        pad=8,
    )
    s.p("Aan: Boomverzorging Quercus bv, Lommel")
    s.table(
        [
            ["Omschrijving", "Hoeveelheid", "Eenheidsprijs", "Totaal"],
            ["Veiligheidssnoei dreefbomen", "84 st.", "€ 62,00", "€ 5.208,00"],
            ["Afvoer takhout", "1 forfait", "€ 640,00", "€ 640,00"],
            ["Totaal exclusief btw", "", "", "€ 5.848,00"],
        ],
        [4, 1.5, 1.5, 1.5],
        "zebra",
        right=(1, 2, 3),
    )
    s.p(
        "Gelieve ons bestelbonnummer op de factuur te vermelden. Betaling 30 dagen einde maand na goedgekeurde uitvoering.",
        9,
    )
    return text(
        "bestelbon-snoei",
        s,
        truth(
            "purchase_order",
            None,
            None,
            "nl",
            client="Provinciaal Domein Hoge Rielen",
            po_number="2026/00613",
            amount="5848.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of the family."""
    for make in (
        proces_verbaal,
        werkbon,
        urenstaat,
        meerwerk,
        mail_akkoord,
        acceptatie_lang,
        andere_fase,
        leeg_formulier,
        restpunten,
        gevraagd,
        bestelbon,
    ):
        yield make()
