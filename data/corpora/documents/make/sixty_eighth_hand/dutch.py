"""Dutch papers from the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from sixty_eighth_hand.board import Field, Sheet, join, paper, shot, ty


def handover() -> Paper:
    """Record of hand-over of a building part."""
    s = Sheet("Helvetica", 10, colour="#003d73", head="Bouwcombinatie Veldhoek-Staal")
    s.h("PROCES-VERBAAL VAN OPLEVERING").kv(
        ("Opdrachtgever", "Stichting Woonzorg De Meander"),
        ("Werk", "Nieuwbouw De Wilgenhof"),
        ("Werknummer", "21.447"),
        ("Bouwdeel", "Bouwdeel C, 24 appartementen"),
        ("Termijn", "€ 318.000,00 (excl. btw)"),
        grid=True,
    )
    s.p(
        "Op 3 juli 2026 is het bouwdeel opgenomen. Er zijn geen gebreken vastgesteld. De opdrachtgever verklaart het bouwdeel te hebben goedgekeurd; het werk geldt daarmee als opgeleverd en de bovengenoemde termijn is opeisbaar."
    )
    s.sig(
        (
            "Namens de opdrachtgever",
            "~M. Zuidema",
            "Marjan Zuidema",
            "Manager Vastgoed",
            "3 juli 2026",
        ),
        ("Namens de aannemer", "~K. Staal", "Kees Staal", "Projectleider", "3 juli 2026"),
    )
    s.gap().p(
        "Overhandigde bescheiden: revisietekeningen, onderhoudsvoorschriften, sleutelplan, garantieverklaringen dakbedekking en kozijnen. De onderhoudstermijn bedraagt zes maanden. Meterstanden zijn opgenomen in bijlage 2. Verspreiding: directie, beheerder, aannemer.",
        size=8,
    )
    return paper(
        "mj-pv-oplevering",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Stichting Woonzorg De Meander",
            project="Nieuwbouw De Wilgenhof",
            project_code="21.447",
            milestone="Bouwdeel C, 24 appartementen",
            signatory_name="Marjan Zuidema",
            signatory_title="Manager Vastgoed",
            signature_date="2026-07-03",
            amount="318000.00 EUR",
        ),
    )


def job_slip() -> Paper:
    """A service slip signed on the spot, scanned."""
    s = Sheet("Courier", 10, page=(420, 595), margin=36)
    s.h("WERKBON 26-11873", 14).p("Kraan &amp; Lift Service Dordt BV").rule()
    s.p(
        "Klant: Scheepsreparatie Van Rossem",
        "Locatie: Helling 2",
        "Werk: jaarkeuring bovenloopkraan 10 t",
        "Bestelbon: VR-5530",
        "Bedrag: EUR 865,00",
    ).p(
        "Opmerking monteur: haak en kabel in orde, keurplaatje aangebracht.",
        "Voor akkoord uitgevoerd werk:",
    )
    s.sig(("^A. Boer", "Naam: Arjan de Boer", "Functie: werfbaas", "Datum: 26-02-2026"))
    return shot(
        "mj-werkbon-scan",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Scheepsreparatie Van Rossem",
            project="jaarkeuring bovenloopkraan 10 t",
            project_code="26-11873",
            signatory_name="Arjan de Boer",
            signatory_title="werfbaas",
            signature_date="2026-02-26",
            amount="865.00 EUR",
            po_number="VR-5530",
        ),
        skew=1.6,
        noise=3.0,
        dpi=110,
    )


def flanders() -> Paper:
    """A Flemish provisional hand-over with remaining points."""
    data = ty(r"""#set page(margin: 2.4cm)
#set text(font: "New Computer Modern", size: 10.5pt, lang: "nl")
#align(center, text(15pt)[*Proces-verbaal van voorlopige oplevering*])
Bouwheer: *vzw Scholengroep Het Anker*, Lokeren \
Aannemer: NV Schrijnwerken Temmerman \
Werf: Gymzaal Kouterdreef, dossier 19-2204 \
Perceel: perceel 3 Buitenschrijnwerk

Op 21 augustus 2026 om 10 uur hebben de ondergetekenden de werken bezocht. De voorlopige oplevering wordt toegestaan op voorwaarde dat de aannemer vóór 15 september de volgende punten uitvoert:
+ dichtingen van ramen R4 en R5 vervangen
+ deurpomp nooduitgang afregelen
De eindstaat van dit perceel, 52.360,00 EUR exclusief btw, wordt aanvaard.
#v(8pt)
#grid(columns: (1fr, 1fr), [De bouwheer \ #ink("G. Verstraete") \ Godelieve Verstraete \ algemeen directeur], [De aannemer \ #ink("D. Temmerman") \ Dirk Temmerman \ zaakvoerder])
""")
    return paper(
        "mj-voorlopige-oplevering",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="vzw Scholengroep Het Anker",
            project="Gymzaal Kouterdreef",
            project_code="19-2204",
            milestone="perceel 3 Buitenschrijnwerk",
            signatory_name="Godelieve Verstraete",
            signatory_title="algemeen directeur",
            signature_date="2026-08-21",
            amount="52360.00 EUR",
            conditions=[
                "dichtingen van ramen R4 en R5 vervangen",
                "deurpomp nooduitgang afregelen",
            ],
        ),
    )


def refusal() -> Paper:
    """A letter that refuses a dashboard."""
    s = Sheet("Times-Roman", 11.5, margin=75)
    s.p("<b>Omgevingsdienst Rivierenstreek</b><br/>Afdeling Informatie, Tiel").gap().p(
        "Datawerf BV<br/>t.a.v. de heer R. Mulder"
    ).p(
        "Tiel, 5 november 2026",
        "Betreft: niet-acceptatie Oplevering 2 (vergunningendashboard), opdracht ODR-2026-118",
    )
    s.p(
        "Geachte heer Mulder,",
        "Vorige week hebben wij Oplevering 2 getest. Van de 31 acceptatiecriteria zijn er 12 niet gehaald; de lijst gaat hierbij. Zo telt het dashboard ingetrokken vergunningen dubbel en werkt de export niet.",
        "Wij accepteren de oplevering daarom niet. Betaling van € 26.900,00 blijft achterwege tot een nieuwe versie is goedgekeurd.",
        "Hoogachtend,",
    )
    s.sig(("~T. Wijnands", "Tineke Wijnands", "teamleider Informatie"))
    return paper(
        "mj-brief-niet-acceptatie",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Omgevingsdienst Rivierenstreek",
            project="vergunningendashboard",
            project_code="ODR-2026-118",
            milestone="Oplevering 2",
            signatory_name="Tineke Wijnands",
            signatory_title="teamleider Informatie",
            signature_date="2026-11-05",
            amount="26900.00 EUR",
        ),
    )


def lapsed() -> Paper:
    """A signed acceptance marked as void and replaced by a later version."""
    s = Sheet("Helvetica", 10, mark="VERVALLEN", colour="#4e342e")
    s.h("Acceptatieverklaring versie 1").kv(
        ("Klant", "Coöperatie Bloembollen Noordkop U.A."),
        ("Project", "Sorteerlijn 2"),
        ("Ordernummer", "BN-7004"),
        ("Mijlpaal", "FAT"),
        ("Termijnbedrag", "€ 61.250,00"),
    )
    s.p("De klant accepteert de mijlpaal FAT.").sig(
        ("~P. Kuiper", "Piet Kuiper", "hoofd techniek", "13 april 2026")
    )
    s.gap().p(
        "Deze versie is vervallen en vervangen door versie 2 (nog te ondertekenen), omdat de FAT over moet.",
        size=9,
    )
    return paper(
        "mj-acceptatie-vervallen",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "nl",
            client="Coöperatie Bloembollen Noordkop U.A.",
            project="Sorteerlijn 2",
            project_code="BN-7004",
            milestone="FAT",
            signatory_name="Piet Kuiper",
            signatory_title="hoofd techniek",
            signature_date="2026-04-13",
            amount="61250.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def form_no() -> Paper:
    """An AcroForm in which the refusal is ticked."""
    s = Sheet(
        "Helvetica", 10, colour="#1b5e20", head="Gemeente Oosterwolde aan Zee - formulier ICT-14"
    )
    s.h("Acceptatieformulier release")
    s.kv(
        ("Opdrachtgever", Field("a", "Gemeente Oosterwolde aan Zee")),
        ("Project", Field("b", "Zaaksysteem Sociaal Domein")),
        ("Projectnummer", Field("c", "SD-0417")),
        ("Release", Field("d", "Release 1.2")),
        ("Bedrag excl. btw", Field("e", "EUR 17.800,00")),
    )
    s.grid(
        (Field("f", False, 20), "Release geaccepteerd"),
        (Field("g", False, 20), "Release geaccepteerd met restpunten"),
        (Field("h", True, 20), "Release afgekeurd"),
        widths=(40, 280),
        lines=False,
    )
    s.kv(
        ("Toelichting", Field("i", "Koppeling met de basisregistratie valt uit.", 300)),
        ("Naam", Field("j", "Hatice Yildirim")),
        ("Functie", Field("k", "Functioneel beheerder")),
        ("Datum", Field("l", "20-05-2026")),
        ("Getekend (/s/)", Field("m", "/s/ Hatice Yildirim")),
    )
    return paper(
        "mj-acroform-afgekeurd",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Gemeente Oosterwolde aan Zee",
            project="Zaaksysteem Sociaal Domein",
            project_code="SD-0417",
            milestone="Release 1.2",
            signatory_name="Hatice Yildirim",
            signatory_title="Functioneel beheerder",
            signature_date="2026-05-20",
            amount="17800.00 EUR",
        ),
        "form",
    )


def ready() -> Paper:
    """The installer's notice of readiness with an empty block for the client."""
    s = Sheet("Times-Roman", 11, colour="#bf360c")
    s.h("Gereedmelding installatie").p(
        "Installateur: Zonnedak Limburg BV &nbsp;&nbsp; Opdracht: ZL-2289 Zonnepanelen sporthal",
        "Klant: Sportbedrijf Heuvelland",
        "Fase: Fase 1 Dakvlak oost &nbsp;&nbsp; Fasebedrag: € 39.720,00",
    ).rule()
    s.p(
        "Wij melden dat fase 1 volgens opdracht gereed is. De opbrengstmeting is geslaagd. Wij verzoeken u de installatie te keuren en dit blad voor akkoord te tekenen."
    )
    s.sig(
        ("Installateur", "~J. Smeets", "Jos Smeets", "17 maart 2026"),
        (
            "Voor akkoord, de klant",
            "~",
            "Naam: Wendy Lemmens",
            "Functie: Accommodatiebeheerder",
            "Datum:",
        ),
    )
    s.p(
        '<font color="white">De klant heeft deze fase op 18 maart 2026 aanvaard en getekend.</font>',
        size=6,
    )
    s.gap().p(
        "Meegeleverd: keuringsrapport volgens de norm, eendraadsschema, garantiebewijzen omvormers, inloggegevens monitoring. Storingen meldt u telefonisch bij onze servicedienst.",
        size=8,
    )
    return paper(
        "mj-gereedmelding-zon",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Sportbedrijf Heuvelland",
            project="Zonnepanelen sporthal",
            project_code="ZL-2289",
            milestone="Fase 1 Dakvlak oost",
            signatory_name="Wendy Lemmens",
            signatory_title="Accommodatiebeheerder",
            amount="39720.00 EUR",
            warnings=["hidden_text", "partly_signed"],
        ),
    )


def extra() -> Paper:
    """Extra and less work; a typed cover with the scanned signature page: mixed."""
    s = Sheet("Helvetica", 10)
    s.h("Meer- en minderwerkopdracht MM-06").p(
        "Project: Renovatie stadhuisplein, project 8815. Opdrachtgever: Gemeente Brielmonde."
    )
    s.grid(
        ("Omschrijving", "Bedrag"),
        ("Meerwerk: extra lijngoot zuidzijde", "€ 14.200,00"),
        ("Minderwerk: vervallen zitelementen", "€ -5.150,00"),
        ("Saldo", "€ 9.050,00"),
        widths=(300, 110),
    )
    t = Sheet("Helvetica", 10)
    t.p("Handtekeningenblad bij MM-06").p("De opdrachtgever gaat akkoord met het saldo.").sig(
        ("^E. Hoekstra", "Evert Hoekstra", "Projectmanager Openbare Ruimte", "9 juni 2026")
    )
    front, back = s.pdf(), t.pdf()
    data = join(front, scan(back, Scanner(dpi=90, noise=1.5, jpeg=35, skew=0.8)))
    label = truth(
        "change_order",
        "accepted",
        True,
        "nl",
        client="Gemeente Brielmonde",
        project="Renovatie stadhuisplein",
        project_code="8815",
        signatory_name="Evert Hoekstra",
        signatory_title="Projectmanager Openbare Ruimte",
        signature_date="2026-06-09",
        amount="9050.00 EUR",
        change_order_number="MM-06",
    )
    return Paper("mj-meerwerk-mixed", "a", "mixed", data, label, join(front, back))


def hours() -> Paper:
    """An hour sheet approved by e-mail record in the footer block."""
    data = ty(r"""#set page(paper: "a4", flipped: true, margin: 1.8cm)
#set text(size: 10pt)
*Urenstaat week 36 t/m 39, 2026* #h(1fr) Staat U-5521 \
Medewerker: Femke Bakhuis (Detavast Techniek) --- Inlener: Papierfabriek De Eem BV --- Project: Ombouw PM4, projectnr. PE-40
#table(columns: 6, [Week], [Normaal], [Overwerk 150%], [Storing], [Totaal], [Bedrag], [36], [36], [2], [0], [38], [€ 2.223,00], [37], [36], [0], [4], [40], [€ 2.340,00], [38], [32], [0], [0], [32], [€ 1.872,00], [39], [36], [0], [0], [36], [€ 2.106,00])
Totaal te factureren: *€ 8.541,00*

#rect[Goedgekeurd door inlener: Ronald Kamphuis, Teamleider Onderhoud \ Digitaal ondertekend op 28-09-2026 om 07:55, kenmerk 3be9-41]
""")
    return paper(
        "mj-urenstaat-inlener",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Papierfabriek De Eem BV",
            project="Ombouw PM4",
            project_code="PE-40",
            signatory_name="Ronald Kamphuis",
            signatory_title="Teamleider Onderhoud",
            signature_date="2026-09-28",
            amount="8541.00 EUR",
        ),
    )


def mail() -> Paper:
    """A mail with a conditional approval."""
    s = Sheet("Helvetica", 10.5)
    s.h("Re: conceptontwerp huisstijl (HV-93)", 12).p(
        "Van: Joris Claes &lt;joris@zilvermeer.example&gt;<br/>Aan: Hanne, Vormstof<br/>Datum: di 8 sep. 2026 17:31",
        size=9,
    ).rule()
    s.p(
        "Dag Hanne",
        "Het definitieve ontwerp is in het directiecomité gunstig onthaald. Het is goedgekeurd voor het afgesproken bedrag van 11.600 euro, mits het logo ook in één kleur wordt uitgewerkt. Dat is het enige wat nog ontbreekt.",
        "Groeten",
        "Joris Claes<br/>Communicatieverantwoordelijke, Recreatiedomein Zilvermeer-Zuid",
    )
    return paper(
        "mj-mail-huisstijl",
        s.pdf(),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "nl",
            client="Recreatiedomein Zilvermeer-Zuid",
            project="huisstijl",
            project_code="HV-93",
            milestone="definitieve ontwerp",
            signatory_name="Joris Claes",
            signatory_title="Communicatieverantwoordelijke",
            signature_date="2026-09-08",
            amount="11600.00 EUR",
            conditions=["het logo ook in één kleur wordt uitgewerkt"],
        ),
    )


def sow() -> Paper:
    """A works description without signatures."""
    s = Sheet(
        "Times-Roman", 10.5, head="Statement of Work 2026-08 - bijlage bij raamovereenkomst RO-311"
    )
    s.h("Statement of Work").kv(
        ("Opdrachtgever", "Waterbedrijf Oostmaas NV"),
        ("Opdrachtnemer", "Lekzoek BV"),
        ("Project", "Netverliezen 2027"),
        ("SOW", "2026-08"),
    )
    s.p(
        "<b>Doel.</b> Het opsporen van lekken in 140 km transportleiding met akoestische meting.",
        "<b>Resultaten.</b> Meetplan, meetrapport per district, eindpresentatie.",
        "<b>Acceptatie.</b> Elk rapport wordt binnen tien werkdagen schriftelijk goedgekeurd of afgekeurd.",
        "<b>Prijs.</b> De totale vaste prijs bedraagt € 73.400,00 exclusief btw.",
        "<b>Planning.</b> 4 januari tot en met 30 april 2027.",
    )
    return paper(
        "mj-sow-netverliezen",
        s.pdf(),
        truth(
            "statement_of_work",
            None,
            None,
            "nl",
            client="Waterbedrijf Oostmaas NV",
            project="Netverliezen 2027",
            project_code="2026-08",
            amount="73400.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """The family's papers."""
    for make in (
        handover,
        job_slip,
        flanders,
        refusal,
        lapsed,
        form_no,
        ready,
        extra,
        hours,
        mail,
        sow,
    ):
        yield make()
