"""Dutch papers: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import made, page, scanned, turned, typ
from .forms import fillable
from .marks import bar, both, say

B, H = "Helvetica-Bold", "Helvetica"


def delivery() -> Paper:
    """Proces-verbaal van oplevering, UAV."""
    data = page(
        """
# Proces-verbaal van oplevering
volgens § 9 en § 10 UAV 2012
|: kv 50,120
|Opdrachtgever|Woningstichting De Zaanhoek
|Aannemer|Bouwbedrijf Kuiper-Terpstra B.V.
|Werk|Renovatie 64 portiekwoningen Vinkenstraat
|Werknummer|WZ-2025-18
|Mijlpaal|Oplevering
|Datum opneming|dinsdag 3 maart 2026

Partijen hebben het werk gezamenlijk opgenomen. Er zijn geen gebreken geconstateerd. **De opdrachtgever keurt het werk goed en aanvaardt de oplevering.** De onderhoudstermijn van 3 maanden gaat in op 4 maart 2026. De laatste termijn ad € 128.750,00 excl. btw kan worden gefactureerd.

|: line 40,65,65
||Opdrachtgever|Aannemer
|Naam|Anneloes Rijpkema|W. Kuiper
|Functie|Manager Vastgoed|Directeur
|Datum|5 maart 2026|3 maart 2026
|Handtekening|{ink 601}|{ink 602}
^^^
## Bijlage 1 – Overgedragen sleutels, meterstanden en documenten
|: grid 60,60,50
|Portiek|Sleutels|Meterstand algemeen (kWh)
|Vinkenstraat 2–16|24|11.208
|Vinkenstraat 18–32|24|9.874
|Vinkenstraat 34–48|24|10.661
|Vinkenstraat 50–64|24|12.019
Overgedragen: revisietekeningen, garantieverklaringen dakbedekking en kozijnen, keuringsrapport gasinstallatie, logboek brandmeldinstallatie.
## Bijlage 2 – Bepalingen
. Gebreken die tijdens de onderhoudstermijn aan de dag treden, worden door de aannemer na schriftelijke melding verholpen. De bankgarantie wordt geretourneerd na afloop van de onderhoudstermijn. Geschillen worden beslecht volgens de Raad van Arbitrage voor de Bouw. Dit proces-verbaal is opgemaakt in tweevoud.
. Verzendlijst: opdrachtgever, aannemer, toezichthouder, bewonerscommissie, archief.
""",
        size=9.5,
        tint="#006d5b",
        deco=bar(0, 291, 210, 6, "#f2b705"),
    )
    return made(
        "nl-portiek",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Woningstichting De Zaanhoek",
            project="Renovatie 64 portiekwoningen Vinkenstraat",
            project_code="WZ-2025-18",
            milestone="Oplevering",
            signatory_name="Anneloes Rijpkema",
            signatory_title="Manager Vastgoed",
            signature_date="2026-03-05",
            amount="128750.00 EUR",
        ),
    )


def points() -> Paper:
    """Delivery with points."""
    data = typ(
        """
#text(17pt, fill: rgb("#0b3c5d"))[Opleverrapport] #h(1fr) #text(8pt)[Pagina 1 van 1]
#line(length: 100%, stroke: 0.8pt + rgb("#0b3c5d"))
#grid(columns: (1fr, 1fr), row-gutter: 5pt, [*Opdrachtgever* Van Loenen Logistiek B.V.], [*Projectnummer* 26-0311], [*Project* Inbouw kantoor DC Waalwijk], [*Uitvoerder* Studio Inbouw Brabant], [*Fase* 2e verdieping], [*Rondgang* 18 mei 2026])

== Restpunten
#table(columns: (auto, 1fr, auto), [Nr], [Omschrijving], [Gereed], [1], [Systeemplafond vergaderruimte 2.04 bijwerken], [1 juni], [2], [Ontbrekende plintdelen pantry plaatsen], [25 mei])

De opdrachtgever neemt fase 2e verdieping in gebruik en accepteert deze met inachtneming van bovenstaande restpunten. Deelbetaling: € 43.900,- excl. btw.

#v(12pt)
@ink611 #h(2cm) @ink612

Esmée van Loenen, directeur #h(2.2cm) R. Smulders, Studio Inbouw Brabant

Waalwijk, 18 mei 2026
""",
        font="Liberation Sans",
        size=10,
        lang="nl",
    )
    return made(
        "nl-inbouw",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Van Loenen Logistiek B.V.",
            project="Inbouw kantoor DC Waalwijk",
            project_code="26-0311",
            milestone="2e verdieping",
            signatory_name="Esmée van Loenen",
            signatory_title="directeur",
            signature_date="2026-05-18",
            amount="43900.00 EUR",
            conditions=[
                "Systeemplafond vergaderruimte 2.04 bijwerken",
                "Ontbrekende plintdelen pantry plaatsen",
            ],
        ),
    )


def refusal() -> Paper:
    """Letter refusing delivery."""
    data = page(
        """
Waterschap De Linge-Eem
Postbus 311, 3870 CD Hoevelaken

Gemaalbouw Noordhollands Kwartier B.V.
t.a.v. de heer Schagen

Hoevelaken, 12 december 2025
Kenmerk: WLE/25-8841

Betreft: **onthouding goedkeuring, gemaal Eemnesserpolder, project P-0467, mijlpaal 3**

Geachte heer Schagen,

Bij de proefsluiting van 9 december liep de waking van pomp 2 na veertien minuten vast en bleek de krooshekreiniger niet te keren. Wij onthouden daarom onze goedkeuring aan mijlpaal 3 (bedrijfsvaardig gemaal) en beschouwen het werk als niet opgeleverd.

Wij verzoeken u beide gebreken te verhelpen en schriftelijk een nieuwe datum voor opneming voor te stellen. Tot dan wordt de bijbehorende termijn niet betaald.

Hoogachtend,
namens het dagelijks bestuur,

{ink 621}
Gijsbert Wolthuis
Hoofd afdeling Projecten
""",
        font="Times-Roman",
        size=11,
        margin=(28, 28, 30, 20),
    )
    return made(
        "nl-gemaal",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Waterschap De Linge-Eem",
            project="gemaal Eemnesserpolder",
            project_code="P-0467",
            milestone="mijlpaal 3 (bedrijfsvaardig gemaal)",
            signatory_name="Gijsbert Wolthuis",
            signatory_title="Hoofd afdeling Projecten",
            signature_date="2025-12-12",
        ),
    )


def slip() -> Paper:
    """Werkbon of an installer, scan."""
    data = page(
        """
# WERKBON 240913
Installatiebureau Kroeze · Hengelo (Ov)
|: cells 32,90
|Klant|Bakkerij Ter Haar
|Project|aansluiten oven 3
|Werkorder|7702-B
|: grid 20,72,30
|Uren|Werkzaamheden|Materiaal
|{hand 5,5}|{hand gasleiding + kabel 5x10 mm2}|{hand zie lijst}

[x] werk gereed en akkoord
[ ] werk gereed, opmerkingen:
[ ] werk niet gereed

|: box 122
|Naam en functie klant: Jurgen ter Haar, bedrijfsleider
|Handtekening voor akkoord:
|{ink 631}
|Datum: {hand 24-2-2026}
""",
        size=9,
        paper=(420, 595),
        margin=(12, 12, 14, 10),
        tint="#000000",
    )
    return scanned(
        "nl-werkbon",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Bakkerij Ter Haar",
            project="aansluiten oven 3",
            project_code="7702-B",
            signatory_name="Jurgen ter Haar",
            signatory_title="bedrijfsleider",
            signature_date="2026-02-24",
        ),
        dpi=130,
        seed=63,
        skew=1.2,
        contrast=1.1,
    )


def hours() -> Paper:
    """Time sheet, approved in the portal."""
    data = page(
        """
# Urenstaat week 24-2026
Ingeleend door: **Netbeheer Rijnstreek N.V.** | Kandidaat: Daan Verschoor, werkvoorbereider hoogspanning
Opdracht: 380/150 kV-station Kortenoord, uitbreiding veld 7 | Opdrachtnummer: NR-OPD-5519

|: zebra 30,20,20,20,20,20,30
|Soort|ma 8|di 9|wo 10|do 11|vr 12|Totaal
|Normaal|8|8|8|8|4|36
|Overwerk 150%|0|1,5|0|0|0|1,5
|Reisuren|1|1|1|1|1|5

Status: **GOEDGEKEURD**
Goedgekeurd door: Petra Hogenboom (teamleider Werkvoorbereiding) op 15-06-2026 09:02 via het inleenportaal
Volgnummer goedkeuring: 8f20-77
""",
        paper=(842, 595),
        size=10,
        tint="#3c2a77",
    )
    return made(
        "nl-urenstaat",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Netbeheer Rijnstreek N.V.",
            project="380/150 kV-station Kortenoord, uitbreiding veld 7",
            project_code="NR-OPD-5519",
            signatory_name="Petra Hogenboom",
            signatory_title="teamleider Werkvoorbereiding",
            signature_date="2026-06-15",
        ),
    )


def extra() -> Paper:
    """Meerwerk, not ticked, not signed."""
    data = page(
        """
# Meer- en minderwerk
> MMW-07
|: head 55,115
|Opdrachtgever|Stichting Scholengroep Het Vlier
|Project|Nieuwbouw IKC De Notenhof
|Projectnummer|2247
|Aannemer|Van Wijnbergen Bouw Apeldoorn
|Omschrijving|Zonwering zuidgevel elektrisch in plaats van handbediend

|: none 120,50
|Meerwerk screens elektrisch, 28 st.|€ 22.680,00
|Minderwerk handbediende screens|€ -9.240,00
|**Saldo ten gunste van aannemer, excl. btw**|**€ 13.440,00**

Keuze opdrachtgever:  [ ] akkoord   [ ] niet akkoord
Graag retour voor 1 oktober 2026, anders vervalt de prijs.

Naam: Marjolein Oud, bestuurder
Handtekening: ..............................     Datum: ....................
""",
        size=10.5,
        tint="#c2185b",
    )
    return made(
        "nl-meerwerk",
        data,
        truth(
            "change_order",
            "undecided",
            False,
            "nl",
            client="Stichting Scholengroep Het Vlier",
            project="Nieuwbouw IKC De Notenhof",
            project_code="2247",
            signatory_name="Marjolein Oud",
            signatory_title="bestuurder",
            amount="13440.00 EUR",
            change_order_number="MMW-07",
        ),
    )


def flanders() -> Paper:
    """Flemish provisional delivery, sheet turned on its side."""
    data = turned(
        page(
            """
= **PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING**
---
Opdrachtgevend bestuur: Stad Meerlo-Herk, Dienst Patrimonium
Voorwerp van de aanneming: Herinrichting Stationsplein, perceel 1 wegenis en riolering
Projectnummer: MH/2024/0098
Fase: voorlopige oplevering
Aannemer: NV Wegenwerken Truyens, Alken

Op achttien november tweeduizend vijfentwintig heeft de leidend ambtenaar zich ter plaatse begeven. De werken zijn uitgevoerd overeenkomstig het bestek en in staat van voorlopige oplevering.

Bijgevolg wordt de voorlopige oplevering **verleend zonder voorbehoud**. De helft van de borgtocht, zijnde 21.060,00 euro, mag worden vrijgegeven. De waarborgtermijn bedraagt twee jaar.

|: none 80,80
|De leidend ambtenaar|De aannemer
|{ink 651}|{ink 652}
|Ilse Vandormael|G. Truyens
|Datum: 20/11/2025|Datum: 18/11/2025
""",
            font="Times-Roman",
            size=11.5,
            tint="#000000",
        ),
        90,
    )
    return made(
        "be-oplevering",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Stad Meerlo-Herk, Dienst Patrimonium",
            project="Herinrichting Stationsplein, perceel 1 wegenis en riolering",
            project_code="MH/2024/0098",
            milestone="voorlopige oplevering",
            signatory_name="Ilse Vandormael",
            signatory_title="leidend ambtenaar",
            signature_date="2025-11-20",
            amount="21060.00 EUR",
        ),
    )


def one_of_two() -> Paper:
    """Final delivery; two co-owners must sign, one has; scan."""
    data = page(
        """
# Definitieve oplevering
Bouwheer: Bouwteam Keizerpark BV  –  Werf: Residentie Keizerpark, blok C  –  Werfnummer: K-3390  –  Fase: definitieve oplevering
Uitvoerder: Algemene Bouwwerken Hendrickx & Zn., Aarschot

De gebreken die bij de voorlopige oplevering van 6 juni 2024 zijn genoteerd, zijn hersteld. De bouwheer, daartoe vertegenwoordigd door **twee gezamenlijk handelende bestuurders**, aanvaardt het werk definitief en geeft de waarborg van € 33.500,00 vrij.

|: grid 60,55,50
|Naam|Handtekening|Datum
|Voor de uitvoerder: S. Hendrickx|{ink 661}|{hand 10/06/26}
|Voor de bouwheer: Koenraad Baeten, bestuurder|{ink 662}|{hand 12/06/26}
|Voor de bouwheer: Lieselot Geerts, bestuurder||
""",
        size=10,
        tint="#222222",
        deco=both(bar(18, 280, 14, 10, "#777777"), say(35, 282, "ABH", 20, B)),
    )
    return scanned(
        "be-definitief",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Bouwteam Keizerpark BV",
            project="Residentie Keizerpark, blok C",
            project_code="K-3390",
            milestone="definitieve oplevering",
            signatory_name="Lieselot Geerts",
            signatory_title="bestuurder",
            amount="33500.00 EUR",
            warnings=["partly_signed"],
        ),
        seed=66,
        noise=2,
        jpeg=25,
    )


def mail() -> Paper:
    """Acceptance by mail, with an old reservation only in the thread."""
    data = page(
        """
Roelof Bijlsma <r.bijlsma@kaasmakerij-terwispel.example>
aan mij
vr 30 jan. 2026 15:20

# Re: Koelinstallatie rijpcel 4 – definitief akkoord?

Beste Wietske,

De druktransmitter is vervangen en we hebben nu een week stabiel -2 graden gedraaid. Daarmee is het laatste punt weg. Wij accepteren opdrachtfase 3 (inregelen) zonder verdere opmerkingen.

Factuur over de resterende € 16.275,00 mag komen, graag met ons inkoopnummer I-60433.

Met vriendelijke groet,
Roelof Bijlsma
Technisch manager
Kaasmakerij Terwispel

---
. Op ma 19 jan. 2026 schreef Wietske Hoekstra: Onder voorbehoud van de druktransmitter was u akkoord. Die is er nu; mag ik het als afgerond beschouwen?
""",
        size=10,
        tint="#1a73e8",
    )
    return made(
        "mail-rijpcel",
        data,
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Kaasmakerij Terwispel",
            project="Koelinstallatie rijpcel 4",
            milestone="opdrachtfase 3 (inregelen)",
            signatory_name="Roelof Bijlsma",
            signatory_title="Technisch manager",
            signature_date="2026-01-30",
            amount="16275.00 EUR",
            po_number="I-60433",
        ),
    )


def statement() -> Paper:
    """Plan of work with price, nothing signed."""
    data = page(
        """
# Opdrachtomschrijving en werkplan
|: none 45,125
|Opdrachtgever:|Provincie Midden-Brabant
|Opdrachtnemer:|Adviesbureau Bodem & Brug B.V.
|Projectnummer:|PMB-5108
|Project:|Herberekening 14 betonnen viaducten N279

## 1 Scope
Archiefonderzoek, visuele inspectie, herberekening volgens RBK 1.2.1 en een advies per viaduct.
## 2 Producten en acceptatie
Per viaduct een rapport. De provincie beoordeelt elk concept binnen drie weken; een product geldt als aanvaard na schriftelijke bevestiging.
## 3 Planning en prijs
|: grid 100,35,35
|Fase|Gereed|Prijs excl. btw
|A Archief en inspectie|1 juni 2026|€ 38.500,00
|B Herberekening|1 oktober 2026|€ 91.000,00
|C Adviezen|15 november 2026|€ 22.400,00
|**Totaal**||**€ 151.900,00**
Op deze opdracht is DNR 2011 van toepassing.
""",
        size=10,
        tint="#4a4a00",
    )
    return made(
        "nl-werkplan",
        data,
        truth(
            "statement_of_work",
            None,
            None,
            "nl",
            client="Provincie Midden-Brabant",
            project="Herberekening 14 betonnen viaducten N279",
            project_code="PMB-5108",
            amount="151900.00 EUR",
        ),
    )


def form() -> Paper:
    """AcroForm, ticked disapproved."""
    data = fillable(
        [
            (20, 280, "SAT-formulier (Site Acceptance Test)", 15, B),
            (20, 262, "Opdrachtgever", 9, H),
            (20, 252, "Installatie", 9, H),
            (20, 242, "Projectnummer", 9, H),
            (20, 232, "Testdatum", 9, H),
            (110, 232, "Mijlpaal", 9, H),
            (20, 215, "Bevindingen", 9, H),
            (20, 195, "Oordeel van de opdrachtgever", 11, B),
            (30, 186, "Goedgekeurd", 10, H),
            (80, 186, "Goedgekeurd met restpunten", 10, H),
            (147, 186, "Afgekeurd", 10, H),
            (20, 170, "Naam", 9, H),
            (20, 160, "Functie", 9, H),
            (20, 150, "Ondertekening", 9, H),
            (20, 140, "Datum", 9, H),
        ],
        {
            "og": (70, 261, 115, "Drinkwaterbedrijf Veluwerand"),
            "inst": (70, 251, 115, "UV-desinfectie straat 2, Epe"),
            "nr": (70, 241, 60, "DV-1604"),
            "test": (70, 231, 30, "14-04-2026"),
            "mijl": (130, 231, 55, "M4 Site Acceptance Test"),
            "bev": (70, 214, 115, "UV-dosis 31 mJ/cm2, eis 40; alarm lampuitval werkt niet"),
            "naam": (70, 169, 115, "Hidde Tolsma"),
            "functie": (70, 159, 115, "Procestechnoloog"),
            "hand": (70, 149, 115, "/s/ Hidde Tolsma"),
            "datum": (70, 139, 40, "15-04-2026"),
        },
        {"g": (20, 185, False), "r": (70, 185, False), "a": (137, 185, True)},
        [(20, 274, 170), (20, 203, 170), (20, 178, 170)],
        tint="#0077aa",
    )
    return made(
        "form-sat-uv",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Drinkwaterbedrijf Veluwerand",
            project="UV-desinfectie straat 2, Epe",
            project_code="DV-1604",
            milestone="M4 Site Acceptance Test",
            signatory_name="Hidde Tolsma",
            signatory_title="Procestechnoloog",
            signature_date="2026-04-15",
        ),
        "form",
    )


def papers() -> Iterator[Paper]:
    """All of this family."""
    for make in (
        delivery,
        points,
        refusal,
        slip,
        hours,
        extra,
        flanders,
        one_of_two,
        mail,
        statement,
        form,
    ):
        yield make()
