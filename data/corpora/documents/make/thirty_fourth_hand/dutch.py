"""Dutch papers, from the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Form, scanned, text


def delivery() -> Paper:
    """Proces-verbaal van oplevering without points."""
    src = r"""
#grid(columns: (auto, 1fr), gutter: 10pt, rect(width: 16mm, height: 16mm, fill: rgb("#d96c00")), [#text(15pt, weight: "bold")[Proces-verbaal van oplevering] \ Aannemersbedrijf Terpstra en Zn. B.V., Wolvegea])
#v(4pt)
Opdrachtgever: Woonstichting De Brink \
Werk: Renovatie 24 portiekwoningen Elzenhof \
Bestek en werknummer: 2025-TZ-61 \
Fase: Blok C (8 woningen) \
Termijnbedrag bij oplevering: € 268.400,00 excl. btw
#v(2pt)
Op 3 september 2026 is deze fase opgenomen door de opzichter van de opdrachtgever en de uitvoerder. Alle woningen zijn bekeken, alle sleutels zijn overgedragen. Er zijn geen opleverpunten. De opdrachtgever aanvaardt het werk en het wordt als opgeleverd beschouwd; de onderhoudstermijn van dertig dagen vangt aan.
#v(10pt)
#table(columns: (1fr, 1fr), stroke: (top: 1pt), inset: 8pt, [Namens de aannemer \ #ink(1) \ S. Terpstra], [Namens de opdrachtgever \ #ink(30) \ Wietske Hofstra \ Opzichter \ 3 september 2026])
"""
    return text(
        "nl-oplevering-blok",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Woonstichting De Brink",
            project="Renovatie 24 portiekwoningen Elzenhof",
            project_code="2025-TZ-61",
            milestone="Blok C (8 woningen)",
            signatory_name="Wietske Hofstra",
            signatory_title="Opzichter",
            signature_date="2026-09-03",
            amount="268400.00 EUR",
        ),
    )


def werkbon() -> Paper:
    """A scanned werkbon of a cooling firm."""
    src = r"""
#text(16pt, weight: "bold")[WERKBON] #h(1fr) #text(12pt)[nr. 31906] \
KoelTech Zeewolde
#rule()
Klant: Bloemenveiling Oostpolder \
Opdracht: Vervangen verdamper cel 9 \
Opdrachtnummer: KT-2618 \
Uw inkooporder: IO-55410 \
Vaste prijs: € 11.275,00
#table(columns: (1fr, 20mm, 24mm), [Werkzaamheden], [Uren], [Gereed], [Oude verdamper gedemonteerd en afgevoerd], [9], [ja], [Nieuwe verdamper geplaatst en afgeperst], [14], [ja], [Koudemiddel bijgevuld, lekcontrole], [4], [ja])
Het werk is naar tevredenheid uitgevoerd en goedgekeurd door de klant:
#v(4pt)
#kv(30mm, [Handtekening], hw("Kees Vonk", s: 32pt), [Naam], pen("Kees Vonk"), [Functie], pen("hoofd technische dienst"), [Datum], pen("11 december 2025"))
"""
    return scanned(
        "nl-werkbon-koeling",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Bloemenveiling Oostpolder",
            project="Vervangen verdamper cel 9",
            project_code="KT-2618",
            signatory_name="Kees Vonk",
            signatory_title="hoofd technische dienst",
            signature_date="2025-12-11",
            amount="11275.00 EUR",
            po_number="IO-55410",
        ),
        Scanner(dpi=110, skew=-0.9, noise=7, jpeg=38, seed=81),
        paper="a5",
        margin="1.3cm",
        size=10,
    )


def flemish() -> Paper:
    """A decision of a college (Flanders) that approves a stage."""
    src = r"""
#align(center)[#text(8pt)[UITTREKSEL UIT HET REGISTER DER BERAADSLAGINGEN] \ *Gemeente Zwaluwbeke -- College van burgemeester en schepenen* \ Zitting van 14 oktober 2026]
#v(6pt)
*Punt 17. Masterplan Dorpskern -- verslag over de voorbereiding van fase 3*
_Feiten._ Met projectopdracht ZW-2025-302 werd Studio Klaproos bvba belast met de opmaak van het masterplan. Op 28 september legde de ontwerper het voorontwerp neer. De dienst Ruimte gaf op 5 oktober gunstig advies; het inspraakmoment leverde geen bezwaren op.
_Financieel._ Ereloon fase 2: 34.750,00 euro, krediet voorzien.
*BESLUIT met eenparigheid van stemmen:*
Artikel 1. Fase 2 (voorontwerp) van het masterplan wordt goedgekeurd en aanvaard.
Artikel 2. Het ereloon van fase 2 wordt betaalbaar gesteld.
Artikel 3. Fase 3 wordt pas gestart na een afzonderlijke beslissing van de gemeenteraad.
#v(10pt)
#grid(columns: (1fr, 1fr), [(get.) Lode Pauwels \ algemeen directeur], [(get.) Katrijn Segers \ burgemeester])
"""
    return text(
        "vl-collegebesluit",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Gemeente Zwaluwbeke",
            project="Masterplan Dorpskern",
            project_code="ZW-2025-302",
            milestone="Fase 2 (voorontwerp)",
            signatory_name="Katrijn Segers",
            signatory_title="burgemeester",
            signature_date="2026-10-14",
            amount="34750.00 EUR",
        ),
        font="Libertinus Serif",
        size=11.5,
        margin="2.6cm",
    )


def restpoints() -> Paper:
    """A handover of a website with two points left, form with fields."""
    f = Form()
    f.say("Acceptatieformulier oplevering", 16, bold=True)
    f.say("Webatelier Noordkaap -- bijlage C bij de offerte", 9)
    f.rule()
    f.field("Opdrachtgever", "Stichting Waddenzwemmers")
    f.field("Project", "Nieuwe website met inschrijfmodule")
    f.field("Projectnummer", "NK-0784", wide=120)
    f.field("Onderdeel", "Oplevering 2: inschrijfmodule")
    f.field("Bedrag", "EUR 6.180,00", wide=120)
    f.down(6)
    f.box("Akkoord")
    f.box("Akkoord mits de restpunten hieronder worden opgelost", True)
    f.box("Niet akkoord")
    f.field("Restpunt 1", "iDEAL-betaling geeft geen bevestigingsmail", wide=330)
    f.field("Restpunt 2", "startnummers lopen niet door na 999", wide=330)
    f.field("Gereed voor", "1 mei 2026", wide=120)
    f.down(6)
    f.field("Naam", "Jorrit Postma")
    f.field("Functie", "Voorzitter")
    f.field("Datum", "17 april 2026", wide=120)
    f.say("Handtekening")
    f.scrawl(190, f.y + 15, 5)
    return f.done(
        "nl-acceptatieformulier",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Stichting Waddenzwemmers",
            project="Nieuwe website met inschrijfmodule",
            project_code="NK-0784",
            milestone="Oplevering 2: inschrijfmodule",
            signatory_name="Jorrit Postma",
            signatory_title="Voorzitter",
            signature_date="2026-04-17",
            amount="6180.00 EUR",
            conditions=[
                "iDEAL-betaling geeft geen bevestigingsmail",
                "startnummers lopen niet door na 999",
            ],
        ),
    )


def refused() -> Paper:
    """A letter that refuses an oplevering (Flanders: weigering)."""
    src = r"""
#text(12pt, weight: "bold")[Zorggroep Ter Linde vzw] #h(1fr) Kerkdreef 31, 9990 Maldervelde
#rule()
AANGETEKEND
Bouwonderneming Dhaene nv \ t.a.v. de projectleider \ Nijverheidslaan 4
#align(right)[Maldervelde, 8 juni 2026]
*Weigering van de oplevering van fase 2 (technieken) -- Nieuwbouw dagcentrum De Wissel, werf DH-1147*
Geachte,
Tijdens de rondgang van 4 juni stelden wij vast dat de sprinklerinstallatie niet onder druk staat, dat de evacuatieverlichting in de oostvleugel ontbreekt en dat de lift niet gekeurd is. In die staat kan het gebouw niet in gebruik worden genomen.
Wij weigeren daarom de oplevering van deze fase. De vordering nr. 9 van 152.600,00 EUR wordt niet goedgekeurd. Een nieuwe aanvraag kan na voltooiing van deze werken.
Met de meeste hoogachting,
#ink(39, w: 40mm) \
Griet Vandaele \
Directeur infrastructuur
"""
    return text(
        "vl-weigering-oplevering",
        src,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Zorggroep Ter Linde vzw",
            project="Nieuwbouw dagcentrum De Wissel",
            project_code="DH-1147",
            milestone="fase 2 (technieken)",
            signatory_name="Griet Vandaele",
            signatory_title="Directeur infrastructuur",
            signature_date="2026-06-08",
            amount="152600.00 EUR",
        ),
        font="Liberation Serif",
        size=11,
    )


def ready() -> Paper:
    """The vendor reports ready; the client's block is empty."""
    src = r"""
#block(fill: rgb("#0e4b5a"), inset: 8pt, width: 100%, text(fill: white, 13pt)[Gereedmelding | Baggerbedrijf Van Nes])
#kv(44mm, [Voor], [Waterschap Groote Aa], [Project], [Baggeren Oude Leij, vak 3 en 4], [Werknummer], [WGA-B-2217], [Onderdeel], [Vak 4], [Waarde onderdeel], [€ 58.930,00], [Gereed op], [20 februari 2026])
Hierbij melden wij dat vak 4 op diepte is. Uit onze uitpeiling blijkt dat overal aan de eis is voldaan; het onderdeel is wat ons betreft geaccepteerd. Wij verzoeken u de peiling te controleren en dit blad voor akkoord te retourneren.
#hw("Arie van Nes", f: "Dancing Script", s: 17pt) \
Arie van Nes, directeur, 23 februari 2026
#v(6pt)
#table(columns: (40mm, 1fr), inset: 8pt, table.cell(colspan: 2)[*In te vullen door het waterschap*], [Akkoord / niet akkoord], [], [Naam], [ir. Lotte Jansma, projectleider], [Datum], [], [Handtekening], [#v(8mm)])
"""
    return text(
        "nl-gereedmelding",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Waterschap Groote Aa",
            project="Baggeren Oude Leij, vak 3 en 4",
            project_code="WGA-B-2217",
            milestone="Vak 4",
            signatory_name="Lotte Jansma",
            signatory_title="projectleider",
            amount="58930.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def concept() -> Paper:
    """A long test report; the sign-off page at its end bears CONCEPT in the head and is blank."""
    pages = "\n#pagebreak()\n".join(
        f"== Hoofdstuk {n}. {t}\n{b}"
        for n, (t, b) in enumerate(
            (
                (
                    "Aanleiding",
                    "Dit rapport beschrijft de ketentest van het nieuwe zaaksysteem. De test liep van 5 tot en met 23 januari 2026. De uitkomsten zijn door het testteam besproken, maar nog niet door de stuurgroep vastgesteld.",
                ),
                (
                    "Opzet",
                    "Er zijn 118 testgevallen uitgevoerd in vier ketens: vergunningen, belastingen, burgerzaken en archief. Elke keten had een eigen testcoördinator. De testomgeving was een kopie van de productie van december.",
                ),
                (
                    "Uitkomsten",
                    "Van de 118 gevallen slaagden er 113. Vijf bevindingen kregen de klasse laag. Geen enkele bevinding blokkeert de livegang. De keten archief haalde als enige een volledige score.",
                ),
                (
                    "Advies",
                    "Het testteam adviseert de stuurgroep om de mijlpaal te accepteren. Dat advies is geen besluit; het besluit staat op het blad hierna, zodra dat is ondertekend.",
                ),
            ),
            1,
        )
    )
    src = (
        pages
        + r"""
#pagebreak()
== Acceptatieblad
Opdrachtgever: Gemeente Heerewaard-Oost \
Project: Zaaksysteem Samenhang \
Projectcode: HW-ZS-26 \
Mijlpaal: M6 Ketentest afgerond \
Mijlpaalbedrag: € 74.500,00
De mijlpaal wordt geaccepteerd en het mijlpaalbedrag kan worden gefactureerd.
#v(14pt)
Naam: drs. Femke Oldenburger \
Functie: Gemeentesecretaris \
Datum: #gap(40mm) \
Handtekening: #gap(60mm)
"""
    )
    return text(
        "nl-ketentest-concept",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Gemeente Heerewaard-Oost",
            project="Zaaksysteem Samenhang",
            project_code="HW-ZS-26",
            milestone="M6 Ketentest afgerond",
            signatory_name="Femke Oldenburger",
            signatory_title="Gemeentesecretaris",
            amount="74500.00 EUR",
            warnings=["draft_or_void"],
        ),
        font="DejaVu Serif",
        size=10,
        page="header: [CONCEPT 0.8 #h(1fr) Ketentest zaaksysteem]",
    )


def more_work() -> Paper:
    """Meerwerk agreed by the client, in a small table."""
    src = r"""
#text(19pt, weight: "bold")[Meer- en minderwerk] #h(1fr) *MW-05*
Interieurbouw De Linnenkast #h(1fr) Werk: Inrichting bibliotheek Het Baken #h(1fr) Werknr. DL 2290
#table(columns: (1fr, 32mm), align: (left, right), stroke: (bottom: 0.4pt), [Meerwerk: zitnis in berken multiplex], [€ 7.860,00], [Meerwerk: stopcontacten in plint (8 stuks)], [€ 1.040,00], [Minderwerk: boekenkar vervalt], [€ -650,00], [*Saldo, toe te voegen aan de aanneemsom*], [*€ 8.250,00*])
Levertijd van de zitnis: zes weken na akkoord.
#v(2pt)
#box(stroke: 1pt, inset: 9pt, width: 100%)[Voor akkoord: *Stichting Bibliotheken Merwestreek* \ #ink(36) \ Hanneke Duijts, vestigingsmanager #h(1fr) 2-3-2026 (2 maart)]
"""
    return text(
        "nl-meerwerk-nis",
        src,
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Stichting Bibliotheken Merwestreek",
            project="Inrichting bibliotheek Het Baken",
            project_code="DL 2290",
            signatory_name="Hanneke Duijts",
            signatory_title="vestigingsmanager",
            signature_date="2026-03-02",
            amount="8250.00 EUR",
            change_order_number="MW-05",
        ),
        font="DejaVu Sans",
        size=9,
    )


def hours() -> Paper:
    """Urenstaat of a seconded lawyer with an approval line."""
    src = r"""
#align(center)[*URENSTAAT DETACHERING* \ periode 8 -- 2026]
#table(columns: (1fr, 1fr), stroke: none, [Gedetacheerde: mr. Olivier Stam], [Bureau: Juristenpool Delta], [Opdrachtgever: Drinkwaterbedrijf Vechtzand N.V.], [Opdracht: Contractbeheer leidingtracé], [Opdrachtnummer: JD-60018], [Kostenplaats: 4410])
#table(columns: 6, align: center, [*Week*], [*ma--di*], [*wo--do*], [*vr*], [*Uren*], [*Reis km*], [29], [16], [14], [6], [36], [120], [30], [16], [16], [8], [40], [120], [31], [8], [16], [--], [24], [60], [32], [16], [16], [4], [36], [120], table.cell(colspan: 4)[Totaal], [*136*], [*420*])
#v(6pt)
☑ Uren goedgekeurd #h(10mm) ☐ Uren niet goedgekeurd, reden: ...........................
#v(6pt)
Digitaal ondertekend door Saskia Reuvers, Hoofd Juridische Zaken, Drinkwaterbedrijf Vechtzand N.V., op 12-08-2026 om 13:37 uur (certificaat PKIoverheid, geldig)
"""
    return text(
        "nl-urenstaat",
        src,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Drinkwaterbedrijf Vechtzand N.V.",
            project="Contractbeheer leidingtracé",
            project_code="JD-60018",
            signatory_name="Saskia Reuvers",
            signatory_title="Hoofd Juridische Zaken",
            signature_date="2026-08-12",
        ),
        size=10,
    )


def mail() -> Paper:
    """A mail that accepts a soil survey; the thread below is the vendor's."""
    src = r"""
#text(9pt)[*Van:* Bart Cuypers \ *Verzonden:* woensdag 1 april 2026 14:20 \ *Aan:* Terra Sonde bodemonderzoek \ *CC:* boekhouding\@cuypersprojecten.example \ *Onderwerp:* RE: rapport verkennend bodemonderzoek Kanaalkom (TS-26-077)]
#v(4pt)
Dag Liesbet,
Geen grap, ondanks de datum: het rapport is in één keer goed. Wij aanvaarden het zoals het voorligt en hebben verder geen opmerkingen. Stuur de factuur van 4.385,00 euro gerust door, met vermelding van bestelbon CP-611.
Groeten,
Bart Cuypers \
Projectontwikkelaar \
Cuypers Projecten nv
#v(6pt)
#block(stroke: (left: 2pt + gray), inset: (left: 8pt), text(fill: luma(90))[Op ma 30 maart 2026 schreef Liesbet Aerts: \ Hierbij het definitieve rapport van het verkennend bodemonderzoek. Mogen wij uw akkoord?])
"""
    return text(
        "vl-mail-bodem",
        src,
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Cuypers Projecten nv",
            project="verkennend bodemonderzoek Kanaalkom",
            project_code="TS-26-077",
            milestone=None,
            signatory_name="Bart Cuypers",
            signatory_title="Projectontwikkelaar",
            signature_date="2026-04-01",
            amount="4385.00 EUR",
            po_number="CP-611",
        ),
    )


def invoice() -> Paper:
    """An invoice that mentions an acceptance; it decides nothing."""
    src = r"""
#text(20pt, fill: rgb("#7a2e8e"))[Factuur 2026-0419]
Studio Waterverf, Hilversloot #h(1fr) factuurdatum 22 mei 2026 #h(1fr) vervaldatum 21 juni 2026
Aan: Museum de Kraan, afdeling Tentoonstellingen \
Project: Zaalteksten "Varen en vergaan" (SW-350)
#table(columns: (1fr, 30mm), align: (left, right), [Zaalteksten, tweede termijn na uw akkoord van 18 mei], [€ 3.900,00], [Btw 21%], [€ 819,00], [*Te betalen*], [*€ 4.719,00*])
Wij verzoeken u het bedrag binnen dertig dagen over te maken onder vermelding van het factuurnummer.
"""
    return text(
        "nl-factuur",
        src,
        truth(
            "other",
            None,
            None,
            "nl",
            client="Museum de Kraan",
            project='Zaalteksten "Varen en vergaan"',
            project_code="SW-350",
        ),
        font="Libertinus Serif",
        size=12,
    )


def papers() -> Iterator[Paper]:
    """The family."""
    for make in (
        delivery,
        werkbon,
        flemish,
        restpoints,
        refused,
        ready,
        concept,
        more_work,
        hours,
        mail,
        invoice,
    ):
        yield make()
