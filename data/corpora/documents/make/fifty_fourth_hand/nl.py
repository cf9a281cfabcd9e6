"""Dutch: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper
from scan import Scanner

from fifty_fourth_hand import board as b


def papers() -> Iterator[Paper]:
    yield b.paper(
        "college-brief",
        b.rl(
            b.grid(
                [
                    [
                        "<font size='14'><b>Gemeente Zoelmerwaard</b></font>",
                        "> Postbus 77<br/>4195 ZG Zoelmer",
                    ]
                ],
                [100, 70],
                "none",
            ),
            b.rule("#1e40af", 2),
            "Aan: Weerdinge Verkeersadvies B.V.<br/>t.a.v. mevrouw I. Hoekzema",
            b.gap(2),
            b.grid(
                [
                    ["Datum", "Ons kenmerk", "Behandeld door"],
                    ["14 oktober 2025", "Z/25/118402", "R. ter Braak"],
                ],
                [55, 55, 60],
                "none",
                8.5,
            ),
            b.gap(3),
            "<b>Onderwerp: Verkeerscirculatieplan Zoelmer-Noord (opdracht 25-0771), vaststelling fase 1</b>",
            "Geachte mevrouw Hoekzema,",
            "In uw brief van 22 september vraagt u ons de eindrapportage van fase 1 vast te stellen. In deze brief leest u ons besluit.",
            "<b>Besluit</b>",
            "Wij accepteren de eindrapportage van fase 1. Aan de drie voorwaarden uit het conceptbesluit van juli hebt u inmiddels voldaan; die vervallen daarmee.",
            "<b>Betaling</b>",
            "U kunt het termijnbedrag van € 17.325,00 factureren onder vermelding van inkoopordernummer 4500093318.",
            "<b>Vragen?</b>",
            "Neem gerust contact op met de heer Ter Braak via ons algemene nummer.",
            b.gap(2),
            "Met vriendelijke groet,<br/>namens burgemeester en wethouders,",
            b.Scrawl(301),
            "Jorinde Pasma<br/>teammanager Mobiliteit",
            size=10,
        ),
        b.AC,
        b.OK,
        True,
        "nl",
        client="Gemeente Zoelmerwaard",
        project="Verkeerscirculatieplan Zoelmer-Noord",
        project_code="25-0771",
        milestone="fase 1",
        signatory_name="Jorinde Pasma",
        signatory_title="teammanager Mobiliteit",
        signature_date="2025-10-14",
        amount="17325.00 EUR",
        po_number="4500093318",
    )

    slip = b.rl(
        b.grid(
            [
                [
                    "<b>Installatiebedrijf Gortemaker</b><br/>Veenendaalseweg 3, Rhenen",
                    "> WERKBON<br/>26-01734",
                ]
            ],
            [100, 70],
            "all",
            12,
        ),
        b.gap(3),
        b.grid(
            [
                ["Opdrachtgever", "Zorgcentrum De Linnaeushof"],
                ["Project", "Vervangen warmtepomp vleugel B"],
                ["Projectnr.", "G-2290"],
                ["Uw inkoopnr.", "LH-5521"],
            ],
            [40, 130],
        ),
        b.gap(3),
        b.grid(
            [
                ["Omschrijving", "Aantal"],
                ["Warmtepomp 40 kW gemonteerd", "1"],
                ["Arbeid twee monteurs (uur)", "28"],
                ["Klein materiaal", "post"],
            ],
            [130, 40],
        ),
        b.gap(3),
        "Werk gereed en goedgekeurd door de klant:",
        b.ink("W. Aalderink", 28),
        "Naam: Wilma Aalderink &nbsp;&nbsp; Functie: hoofd technische dienst &nbsp;&nbsp; Datum: 6 februari 2026",
        b.gap(6),
        b.Stamp("DE LINNAEUSHOF", "AKKOORD", colour="#166534", turn=-8),
        size=11,
    )
    yield b.scanned(
        "werkbon-scan",
        slip,
        Scanner(dpi=96, skew=-1.4, noise=4, blur=0.6, jpeg=32, seed=51),
        b.AC,
        b.OK,
        True,
        "nl",
        client="Zorgcentrum De Linnaeushof",
        project="Vervangen warmtepomp vleugel B",
        project_code="G-2290",
        signatory_name="Wilma Aalderink",
        signatory_title="hoofd technische dienst",
        signature_date="2026-02-06",
        po_number="LH-5521",
    )

    yield b.paper(
        "meerwerk",
        b.ty(
            r"""
#grid(columns: (1fr, auto), text(15pt, weight: "bold")[Meer- en minderwerkstaat 5], [Bouwcombinatie Twentelaar v.o.f.])
Opdrachtgever: Stichting Studentenhuisvesting Drienerveld\
Werk: 112 studio's Campuslaan, werknummer SSD-2024-11
#table(columns: (auto, 1fr, auto), align: (left, left, right), [*Nr.*], [*Omschrijving*], [*Bedrag*], [5.1], [Extra brandwerende doorvoeren], [€ 8.140,00], [5.2], [Vervallen fietsenrekken binnentuin], [- € 2.960,00], [5.3], [Zwaardere hang- en sluitwerken], [€ 4.415,50], [], [*Saldo meerwerk exclusief btw*], [*€ 9.595,50*])
De termijn van oplevering wijzigt niet door deze staat.

Voor akkoord, ieder voor zich:
#table(columns: (42mm, 40mm, 1fr, 28mm), inset: 6pt, [Directievoerder], [Sander Wolbrink], [#scrawl(3)], [02-12-2025], [Projectleider SSD], [Fenna Oolbekkink], [#scrawl(10)], [04-12-2025], [Directeur SSD], [Gijsbert Roerink], [#scrawl(16)], [09-12-2025])
""",
            "Libertinus Serif",
            11,
        ),
        b.CO,
        b.OK,
        True,
        "nl",
        client="Stichting Studentenhuisvesting Drienerveld",
        project="112 studio's Campuslaan",
        project_code="SSD-2024-11",
        signatory_name="Gijsbert Roerink",
        signatory_title="Directeur SSD",
        signature_date="2025-12-09",
        amount="9595.50 EUR",
        change_order_number="5",
    )

    yield b.paper(
        "urenstaat",
        b.rl(
            "## Urenverantwoording week 14 t/m 17 – 2026",
            "Professional: Thirza Kamstra (Noorderlicht Interim) · Opdracht NI-3082 · Inlener: Waterschap Lauwerszoom · Project: Herijking leggers",
            b.gap(2),
            b.grid(
                [
                    ["Week", "ma", "di", "wo", "do", "vr", "Totaal"],
                    ["14", "8", "8", "4", "8", "0", "28"],
                    ["15", "0", "8", "4", "8", "8", "28"],
                    ["16", "8", "8", "4", "8", "0", "28"],
                    ["17", "8", "8", "4", "8", "0", "28"],
                    ["", "", "", "", "", "", "<b>112</b>"],
                ],
                [20, 18, 18, 18, 18, 18, 25],
                shade="#e0f2fe",
            ),
            b.gap(2),
            "112 uur à € 96,50 = € 10.808,00 exclusief btw",
            b.gap(3),
            b.grid(
                [
                    ["Status", "Goedgekeurd"],
                    ["Goedgekeurd door", "Auke Hiddema, afdelingshoofd Beheer"],
                    ["Datum en tijd", "28-04-2026 16:20"],
                    [
                        "Handtekening",
                        "Digitaal ondertekend door Auke Hiddema (DocZeker, transactie 88f1-2c04)",
                    ],
                ],
                [40, 125],
                "box",
            ),
            foot="Afdruk uit UrenPortaal – pagina {n}",
        ),
        b.TS,
        b.OK,
        True,
        "nl",
        client="Waterschap Lauwerszoom",
        project="Herijking leggers",
        project_code="NI-3082",
        signatory_name="Auke Hiddema",
        signatory_title="afdelingshoofd Beheer",
        signature_date="2026-04-28",
        amount="10808.00 EUR",
    )

    yield b.paper(
        "mail-mits",
        b.rl(
            b.grid(
                [
                    [
                        "Van",
                        "Lieselot Goethals &lt;lieselot.goethals@brouwerij-denuytkerke.example&gt;",
                    ],
                    ["Aan", "Jens Vercauteren"],
                    ["Datum", "do 12 mrt. 2026 08:31"],
                    ["Onderwerp", "Re: ERP migratie (project 2026-B4) / sprint 6"],
                ],
                [25, 140],
                "rows",
            ),
            b.gap(3),
            "Dag Jens,",
            "Sprint 6 is voor ons in orde, mits de etiketten in het Frans nog worden aangevuld en de testorders uit de productieomgeving verdwijnen. De 8.900 euro mag je dan deze maand nog factureren.",
            "Groetjes,",
            "Lieselot Goethals<br/>Operations Manager<br/>Brouwerij Denuytkerke",
            b.rule("#bbbbbb"),
            "Op wo 11 mrt. 2026 om 17:02 schreef Jens Vercauteren:<br/>&gt; Lieselot, kunnen jullie sprint 6 van de ERP migratie bevestigen?",
        ),
        b.EM,
        b.COND,
        None,
        "nl",
        client="Brouwerij Denuytkerke",
        project="ERP migratie",
        project_code="2026-B4",
        milestone="Sprint 6",
        signatory_name="Lieselot Goethals",
        signatory_title="Operations Manager",
        signature_date="2026-03-12",
        amount="8900.00 EUR",
        conditions=[
            "de etiketten in het Frans nog worden aangevuld",
            "de testorders uit de productieomgeving verdwijnen",
        ],
    )

    yield b.paper(
        "folder",
        b.ty(
            r"""
#rect(fill: rgb("#134e4a"), width: 100%, inset: 14pt, text(fill: white, 20pt)[Opleveren zonder zorgen\ #text(11pt)[Zo begeleidt Keurhuis u naar een goedgekeurd werk]])
#v(4mm)
#columns(2)[
*Wat wij doen*\ Onze opnemers lopen elk vertrek na, leggen gebreken vast in de app en bewaken de termijnen. U tekent pas wanneer u tevreden bent.

*Voor wie*\ Woningcorporaties, scholen, gemeenten en zorginstellingen.

*Drie pakketten*\ Basis, Plus en Regie. Vraag naar de tarieven.

#colbreak()
"Alles werd in één keer goedgekeurd, dat hadden wij nog nooit meegemaakt." – een tevreden corporatie

*Meer weten?*\ info@keurhuis.example\ Bel 0800 555 12 12
]
""",
            "Libertinus Serif",
            11,
        ),
        b.OT,
        None,
        None,
        "nl",
    )

    yield b.paper(
        "pv-weigering",
        b.rl(
            "^ <b>PROCES-VERBAAL VAN WEIGERING VAN VOORLOPIGE OPLEVERING</b>",
            b.gap(3),
            "Opdrachtgever: OCMW Haringhoek",
            "Opdrachtnemer: NV Dakwerken Lootens",
            "Opdracht: Renovatie daken serviceflats Ter Duinen – projectnr. 2024/OH/17",
            "Voorwerp van dit proces-verbaal: fase 2",
            b.gap(2),
            "In het jaar 2026, op 19 maart, hebben ondergetekenden zich ter plaatse begeven om na te gaan of de werken voorlopig konden worden opgeleverd.",
            "Vaststellingen: de dakrandprofielen aan blok C ontbreken; op twee plaatsen dringt water binnen; het postinterventiedossier is niet overhandigd.",
            "De voorlopige oplevering wordt om die redenen <b>geweigerd</b>. De boete wegens laattijdige uitvoering loopt verder.",
            b.gap(4),
            "Voor de opdrachtgever:",
            b.grid(
                [
                    ["Naam", "Hoedanigheid", "Handtekening"],
                    ["Kathleen Verstraete", "leidend ambtenaar", b.Scrawl(303, 90)],
                    ["Piet Dequeecker", "voorzitter van het vast bureau", b.Scrawl(304, 90)],
                ],
                [55, 60, 50],
            ),
            b.gap(2),
            "De aannemer, hoewel behoorlijk opgeroepen, was niet aanwezig.",
            font="Times-Roman",
            size=11,
        ),
        b.AC,
        b.REJ,
        True,
        "nl",
        client="OCMW Haringhoek",
        project="Renovatie daken serviceflats Ter Duinen",
        project_code="2024/OH/17",
        milestone="fase 2",
        signatory_name="Piet Dequeecker",
        signatory_title="voorzitter van het vast bureau",
        signature_date="2026-03-19",
    )

    yield b.paper(
        "oplevering-punten",
        b.rl(
            "# Proces-verbaal van oplevering",
            b.grid(
                [
                    ["Project", "Transformatie Kantongerecht Breevliet"],
                    ["Projectnummer", "KB-1907"],
                    ["Opdrachtgever", "Herbestemmers Zuid B.V."],
                    ["Aannemer", "Restauratiebouw Van Wamel"],
                    ["Datum opneming", "27 november 2025"],
                ],
                [45, 120],
                "rows",
            ),
            "<b>Artikel 1 – Opneming.</b> Partijen hebben het werk in alle bouwlagen opgenomen. De keuringsrapporten van liftinstallatie, noodverlichting en blusmiddelen zijn overgelegd.",
            "<b>Artikel 2 – Oplevering.</b> Opdrachtgever aanvaardt het werk als opgeleverd op 27 november 2025, behoudens de punten genoemd in artikel 3.",
            "<b>Artikel 3 – Restpunten.</b>",
            b.grid(
                [
                    ["Nr.", "Ruimte", "Punt", "Gereed vóór"],
                    ["1", "0.04", "plint bij kluisdeur herstellen", "12-12-2025"],
                    ["2", "1.11", "glas-in-loodraam opnieuw kitten", "12-12-2025"],
                    ["3", "zolder", "isolatie rond dakluik aanbrengen", "19-12-2025"],
                ],
                [12, 25, 90, 35],
            ),
            "<b>Artikel 4 – Onderhoudstermijn.</b> Deze bedraagt zes maanden. Van de laatste termijn wordt € 61.400,00 thans betaalbaar gesteld.",
            "<b>Artikel 5 – Sleutels.</b> Overgedragen volgens de bij dit proces-verbaal gevoegde lijst.",
            b.gap(3),
            b.grid(
                [
                    ["Opdrachtgever", "Aannemer", "Architect"],
                    [b.Scrawl(305, 90), b.Scrawl(306, 90), b.Scrawl(307, 90)],
                    [
                        "Merel Draaisma<br/>ontwikkelaar",
                        "Bram van Wamel<br/>uitvoerder",
                        "Odile Kist",
                    ],
                ],
                [55, 55, 55],
            ),
            b.gap(2),
            "! Verzendlijst: partijen, constructeur, gemeente Breevliet (afd. vergunningen), verzekeraar, archief.",
        ),
        b.AC,
        b.COND,
        True,
        "nl",
        client="Herbestemmers Zuid B.V.",
        project="Transformatie Kantongerecht Breevliet",
        project_code="KB-1907",
        signatory_name="Merel Draaisma",
        signatory_title="ontwikkelaar",
        signature_date="2025-11-27",
        amount="61400.00 EUR",
        conditions=[
            "plint bij kluisdeur herstellen",
            "glas-in-loodraam opnieuw kitten",
            "isolatie rond dakluik aanbrengen",
        ],
    )

    yield b.paper(
        "vve-bestuur",
        b.rl(
            "## Vereniging van Eigenaars Admiraalsflat",
            "Bestuursbesluit 2026-07 – aanvaarding schilderwerk blok Tromp",
            b.rule(),
            "Uitvoering: Schildersbedrijf De Goede, werknummer 24-611",
            "Bedrag: € 26.750,00",
            "Het bestuur aanvaardt het schilderwerk. Volgens artikel 41 van het reglement is dit besluit pas geldig nadat voorzitter én penningmeester hebben getekend.",
            b.gap(5),
            b.grid(
                [
                    ["voorzitter", "penningmeester"],
                    [b.Scrawl(308), ""],
                    ["Nol Waterreus", "Gerda Sjoerdsma"],
                ],
                [70, 70],
                heights=[16, 40, 16],
            ),
        ),
        b.AC,
        b.UND,
        False,
        "nl",
        client="Vereniging van Eigenaars Admiraalsflat",
        project="schilderwerk blok Tromp",
        project_code="24-611",
        signatory_name="Gerda Sjoerdsma",
        signatory_title="penningmeester",
        amount="26750.00 EUR",
        warnings=["partly_signed"],
    )

    yield b.paper(
        "acceptatie-form",
        b.rl(
            "# Acceptatieformulier oplevering software",
            b.grid(
                [
                    ["Organisatie", b.Field("org", "Veiligheidsregio Oostpolder", 240)],
                    ["Project", b.Field("prj", "Alarmeringsportaal", 240)],
                    ["Projectnummer", b.Field("ctr", "VRO-IT-88", 120)],
                    ["Mijlpaal", b.Field("ver", "Release 2.0", 90)],
                ],
                [45, 110],
                "none",
            ),
            b.gap(2),
            b.grid(
                [[b.Check("acc", True), "geaccepteerd"], [b.Check("nacc"), "niet geaccepteerd"]],
                [8, 60],
                "none",
            ),
            b.gap(2),
            "Dit formulier is pas geldig na ondertekening door de opdrachtgever.",
            b.grid(
                [
                    ["Naam", b.Field("nm", "Hidde Brandsma", 180)],
                    ["Functie", b.Field("fn", "Informatiemanager", 180)],
                    ["Handtekening", b.Field("hs", "", 180, 34)],
                    ["Datum", b.Field("dt", "", 90)],
                ],
                [45, 110],
                "rows",
            ),
            font="Helvetica",
        ),
        b.AC,
        b.UND,
        False,
        "nl",
        "form",
        client="Veiligheidsregio Oostpolder",
        project="Alarmeringsportaal",
        project_code="VRO-IT-88",
        milestone="Release 2.0",
        signatory_name="Hidde Brandsma",
        signatory_title="Informatiemanager",
    )

    yield b.paper(
        "decharge-gedraaid",
        b.rl(
            "# Dechargeverklaring",
            "Project: Invoering zaaksysteem (PRJ-0619)",
            "Opdrachtgever: Omgevingsdienst Merwekant",
            "Opdrachtnemer: Lijnrecht Advies",
            b.rule(),
            "De stuurgroep heeft in haar vergadering van 30 juni 2026 vastgesteld dat alle producten zijn opgeleverd en dat het eindrapport volledig is. Zij aanvaardt het projectresultaat en verleent de projectleider en Lijnrecht Advies decharge. Het project wordt per 1 juli gesloten.",
            "De overgedragen restlijst is leeg.",
            b.gap(4),
            b.grid(
                [
                    ["Naam", "Rol in de stuurgroep", "Paraaf of handtekening", "Datum"],
                    [
                        "Mathilde Oosterom",
                        "gebruikersvertegenwoordiger",
                        b.Scrawl(309, 80),
                        "30 juni 2026",
                    ],
                    ["Ruben Schaap", "leveranciersmanager", b.Scrawl(310, 80), "30 juni 2026"],
                    [
                        "Dr. Cato Westerveld",
                        "opdrachtgever en voorzitter",
                        b.Scrawl(311, 80),
                        "1 juli 2026",
                    ],
                ],
                [45, 60, 45, 35],
            ),
            page=(842, 595),
            turn=90,
            size=11,
        ),
        b.AC,
        b.OK,
        True,
        "nl",
        client="Omgevingsdienst Merwekant",
        project="Invoering zaaksysteem",
        project_code="PRJ-0619",
        signatory_name="Dr. Cato Westerveld",
        signatory_title="opdrachtgever en voorzitter",
        signature_date="2026-07-01",
    )
