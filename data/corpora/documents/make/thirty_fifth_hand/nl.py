"""Dutch post: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from thirty_fifth_hand.board import Sheet, box, ink, joined, web


def werkbon() -> Paper:
    """Werkbon van een installateur, gescand."""
    s = Sheet((420, 595), font="Narrow", bold="NarrowB", left=30)
    s.y = 560
    s.line("VAN DER ZWAAG KLIMAATTECHNIEK", 15, 18, True)
    s.line("WERKBON 2025-7716", 13, 22, True)
    s.pairs(
        [
            ("Klant", "Zwembad De Waterhoek"),
            ("Werk", "Vervangen warmteterugwinning hal"),
            ("Werknr.", "VZ 51208"),
            ("Monteur", "Jelmer"),
            ("Datum", "15-12-2025"),
        ],
        70,
        12,
        16,
    )
    s.table(
        [
            ["Uren/materiaal", "Aantal", "Bedrag"],
            ["Monteur", "11,5", "€ 862,50"],
            ["Kruisstroomwisselaar", "1", "€ 4.310,00"],
            ["Klein materiaal", "-", "€ 77,50"],
        ],
        [190, 70, 90],
        11,
    )
    s.line("Totaal excl. btw € 5.250,00", 12, 22, True)
    s.tick("werk gereed en akkoord", "v", size=11)
    s.tick("werk niet gereed, monteur komt terug", "", size=11)
    s.y -= 40
    s.ink(s.left + 10, s.y, 501, 140, 36)
    s.rule(width=200)
    s.text(s.left, s.y - 14, "Voor akkoord: Fenna Hoekstra-Bos, bedrijfsleider", 11)
    data = s.done()
    return Paper(
        "lc-werkbon-zwembad",
        "a",
        "scan",
        scan(data, Scanner(dpi=130, skew=1.4, noise=5, jpeg=38, seed=41)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Zwembad De Waterhoek",
            project="Vervangen warmteterugwinning hal",
            project_code="VZ 51208",
            signatory_name="Fenna Hoekstra-Bos",
            signatory_title="bedrijfsleider",
            signature_date="2025-12-15",
            amount="5250.00 EUR",
        ),
        data,
    )


def oplevering() -> Paper:
    """Proces-verbaal van oplevering met herstelpunten."""
    page = web(
        f"""<h1>Proces-verbaal van oplevering</h1><p class=s>opgemaakt te Nieuwerdam op 30 juni 2026</p><table class=k><tr><th>Opdrachtgever<td>Woonstichting Het Baken<tr><th>Aannemer<td>Bouwbedrijf Schreuder en Kok B.V.<tr><th>Project<td>Renovatie 48 woningen Zeeheldenbuurt<tr><th>Projectnummer<td>HB-R-2217<tr><th>Blok<td>Blok C, nrs. 1–24</table>
<p>Partijen hebben Blok C gezamenlijk opgenomen. De opdrachtgever aanvaardt het blok onder voorbehoud van herstel van de volgende punten, uiterlijk op 24 juli 2026:</p><table class=p><tr><th>nr<th>woning<th>punt<tr><td>1<td>7<td>kitvoeg badkamer vernieuwen<tr><td>2<td>15<td>binnendeur keuken klemt<tr><td>3<td>alg.<td>revisietekeningen riolering nazenden</table>
<p>Van de zevende termijn (€ 96.000,00) wordt € 91.200,00 betaalbaar gesteld; het restant volgt na herstel.</p><p>De onderhoudstermijn van zes maanden vangt aan op de dag na ondertekening.</p>
<div class=o><div>{ink(511)}<br>mw. ir. Hadewych Terlouw<br>manager vastgoed<br>namens opdrachtgever</div><div>{ink(512, 100)}<br>dhr. G. Schreuder<br>namens aannemer</div></div>""",
        "body{font:10pt/1.45 'DejaVu Sans';font-size:9pt}h1{color:#9a3412;margin-bottom:0}.s{color:#666}.k th{text-align:left;padding-right:20px;font-weight:normal;color:#666}.p td,.p th{border:1px solid #c99;padding:3px 10px}.o{display:flex;gap:90px;margin-top:24px}",
    )
    return Paper(
        "lc-oplevering-zeehelden",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Woonstichting Het Baken",
            project="Renovatie 48 woningen Zeeheldenbuurt",
            project_code="HB-R-2217",
            milestone="Blok C, nrs. 1–24",
            signatory_name="Hadewych Terlouw",
            signatory_title="manager vastgoed",
            signature_date="2026-06-30",
            amount="91200.00 EUR",
            conditions=[
                "kitvoeg badkamer vernieuwen",
                "binnendeur keuken klemt",
                "revisietekeningen riolering nazenden",
            ],
        ),
    )


def dechargebrief() -> Paper:
    """Brief: resultaat aanvaard, decharge verleend."""
    s = Sheet(font="Times-Roman", bold="Times-Bold", left=72)
    s.line("Regionaal Waterlaboratorium Oostvaart", 14, 16, True)
    s.line("Postbus 118, 0044 AB Lelievelde", 9.5, 36)
    for words in (
        "Meander Advies B.V.",
        "t.a.v. mevrouw J. Attema",
        "Sluiskade 12",
        "0031 CC Harderzijl",
    ):
        s.line(words, 11, 14)
    s.y -= 16
    s.line("Lelievelde, 18 februari 2026", 11, 24)
    s.line("Betreft: afronding opdracht Nulmeting PFAS, uw projectnummer MA-26-008", 11, 24, True)
    for words in (
        "Geachte mevrouw Attema,",
        "Op 4 februari ontvingen wij de definitieve rapportage met de meetbestanden. De begeleidingscommissie heeft deze op 16 februari besproken. Alle onderzoeksvragen uit de offerte zijn beantwoord en de vier opmerkingen bij het concept zijn verwerkt.",
        "Hierbij aanvaarden wij het eindresultaat en verlenen wij u decharge. De slotbetaling van € 12.375,00 exclusief btw kan in rekening worden gebracht onder vermelding van inkoopnummer IN-660214.",
        "Wij danken u voor de prettige samenwerking.",
        "Met vriendelijke groet,",
    ):
        s.para(words, 11.5)
    s.ink(s.left, s.y - 34, 521, 130, 32)
    s.y -= 52
    s.line("drs. Roelof Wijnstra", 11.5)
    s.line("hoofd Onderzoek", 11.5)
    return Paper(
        "lc-decharge-nulmeting",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Regionaal Waterlaboratorium Oostvaart",
            project="Nulmeting PFAS",
            project_code="MA-26-008",
            signatory_name="Roelof Wijnstra",
            signatory_title="hoofd Onderzoek",
            signature_date="2026-02-18",
            amount="12375.00 EUR",
            po_number="IN-660214",
        ),
    )


def minderwerk() -> Paper:
    """Meer- en minderwerk, akkoord."""
    page = web(
        f"""<h2>Meer- en minderwerk – opgave 9</h2><p>Opdrachtgever: Stichting Speelpark Linde · Werk: Entreegebouw en fietsenstalling · Werknr. 25.060 · Aannemer: Timmerwerken Faber</p>
<table><tr><th>Post<th>Omschrijving<th>Meer<th>Minder<tr><td>9.1<td>zonwering zuidgevel<td>€ 3.940,00<td><tr><td>9.2<td>vervallen luifel achterzijde<td><td>€ 1.265,00<tr><td>9.3<td>hekwerk 12 m langer<td>€ 1.080,00<td><tr><td colspan=2><b>Per saldo meerwerk</b><td colspan=2><b>€ 3.755,00</b></table>
<p>Opdracht tot uitvoering: {box("v", 13)} akkoord &nbsp;&nbsp; {box()} niet akkoord</p><p style="font-size:9pt">Voorwaarden: prijzen zijn exclusief btw en inclusief bouwplaatskosten (8 %) en algemene kosten (5 %). Verrekening vindt plaats bij de eerstvolgende termijn. De bouwtijd wordt met twee werkbare dagen verlengd. Meerwerk dat niet op deze opgave staat, wordt niet vergoed.</p><p>{ink(531, 120)}<br>Opdrachtgever: Jorien Mulderij, penningmeester<br>d.d. 14 april 2026</p><p>{ink(532, 80)}<br>Aannemer: P. Faber, d.d. 9 april 2026</p>""",
        "body{font:11pt/1.4 'Liberation Serif'}td,th{border:1px solid;padding:4px 10px;text-align:left}",
    )
    return Paper(
        "lc-meer-minderwerk",
        "a",
        "text",
        page,
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Stichting Speelpark Linde",
            project="Entreegebouw en fietsenstalling",
            project_code="25.060",
            signatory_name="Jorien Mulderij",
            signatory_title="penningmeester",
            signature_date="2026-04-14",
            amount="3755.00 EUR",
            change_order_number="9",
        ),
    )


def urenstaat() -> Paper:
    """Urenstaat interim, getekend."""
    s = Sheet()
    s.right(540, s.y, "Urenverantwoording", 18, s.bold)
    s.y -= 34
    s.pairs(
        [
            ("Interimmer", "Sander Abdoelhak"),
            ("Via", "Noorderwind Professionals"),
            ("Inlener", "Gemeente Wouwerveen"),
            ("Opdracht", "Programmaleider Omgevingswet"),
            ("Opdrachtnr.", "NW-1094"),
            ("Periode", "4, 2026 (23 maart - 19 april)"),
        ],
        100,
    )
    s.table(
        [
            ["Week", "ma", "di", "wo", "do", "vr", "totaal"],
            ["13", "8", "8", "-", "8", "4", "28"],
            ["14", "8", "8", "-", "8", "-", "24"],
            ["15", "-", "8", "8", "8", "4", "28"],
            ["16", "8", "8", "-", "8", "-", "24"],
        ],
        [60, 50, 50, 50, 50, 50, 70],
        10,
    )
    s.line("Totaal 104 uur à € 118,00 = € 12.272,00", 11, 30, True)
    s.line("Ondergetekende, bevoegd namens de inlener, keurt bovenstaande uren goed.", 10, 44)
    s.ink(s.left + 10, s.y, 541, 120, 32)
    s.rule(width=220)
    s.text(s.left, s.y - 14, "Willemijn Straatsma, afdelingsmanager Ruimte")
    s.text(s.left + 290, s.y - 14, "21-04-2026")
    return Paper(
        "lc-uren-omgevingswet",
        "a",
        "text",
        s.done(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Gemeente Wouwerveen",
            project="Programmaleider Omgevingswet",
            project_code="NW-1094",
            signatory_name="Willemijn Straatsma",
            signatory_title="afdelingsmanager Ruimte",
            signature_date="2026-04-21",
            amount="12272.00 EUR",
        ),
    )


def mail_nee() -> Paper:
    """Mail: oplevering afgekeurd."""
    page = web(
        """<div class=m><b>RE: Oplevering sprint 9 – graag akkoord</b><br><small>Lieve Verstuyft → Kobe Baert (Webatelier Nachtuil) · ma 8 september 2025 om 09:33</small></div><p>Dag Kobe,</p><p>We hebben sprint 9 van het Ledenplatform (projectcode WN-377) vrijdag uitgebreid getest. Jammer genoeg moeten we de oplevering afkeuren: de betaling met Bancontact blijft hangen en de export naar de boekhouding geeft dubbele lijnen. Zo kunnen wij niet live.</p>
<p>De factuur van € 8.460,00 voor deze sprint mag je dus nog niet opmaken. De testnota's staan in jullie ticketsysteem.</p><p>Groeten</p><p>Lieve Verstuyft<br>zakelijk leider<br>Harmonieverbond Kempenland vzw</p><blockquote>Op 3 september schreef Kobe Baert: alles van sprint 9 staat klaar op de testserver, wij rekenen op jullie akkoord!</blockquote>""",
        ".m{background:#eef;padding:12px}blockquote{color:#888;border-left:3px solid #ccc;padding-left:10px;margin-left:0}",
    )
    return Paper(
        "lc-mail-ledenplatform",
        "a",
        "text",
        page,
        truth(
            "email",
            "rejected",
            None,
            "nl",
            client="Harmonieverbond Kempenland vzw",
            project="Ledenplatform",
            project_code="WN-377",
            milestone="sprint 9",
            signatory_name="Lieve Verstuyft",
            signatory_title="zakelijk leider",
            signature_date="2025-09-08",
            amount="8460.00 EUR",
        ),
    )


def afkeuring() -> Paper:
    """FAT-rapport: afgekeurd, ingevuld formulier."""
    s = Sheet()
    s.line("Factory Acceptance Test - eindblad", 16, 32, True)
    form = s.c.acroForm
    for name, value in (
        ("Koper", "Zuivelcoöperatie De Vijf Meren U.A."),
        ("Project", "Palletiseerlijn 3"),
        ("Projectnummer", "RB-8830"),
        ("Testfase", "FAT tweede ronde"),
        ("Termijnbedrag", "142.500,00 EUR"),
        ("Beoordelaar koper", "ing. Cas Verhulst"),
        ("Functie", "projectingenieur"),
        ("Ondertekend", "C. Verhulst (getekend met e-ID)"),
        ("Datum", "29-05-2026"),
    ):
        s.text(s.left, s.y, name)
        form.textfield(
            name=name,
            value=value,
            x=s.left + 160,
            y=s.y - 5,
            width=310,
            height=18,
            fontSize=10,
            borderWidth=0.5,
            fillColor=None,
        )
        s.y -= 27
    for name, words, on in (
        ("g", "Goedgekeurd voor verzending", False),
        ("v", "Goedgekeurd met restpunten", False),
        ("a", "Afgekeurd, test opnieuw uit te voeren", True),
    ):
        form.checkbox(
            name=name, x=s.left, y=s.y - 3, size=12, checked=on, buttonStyle="cross", fillColor=None
        )
        s.text(s.left + 22, s.y, words)
        s.y -= 22
    s.para(
        "Toelichting: capaciteit 38 dozen per minuut bij een eis van 45; noodstop zone 2 reageert niet."
    )
    return Paper(
        "lc-fat-palletiseer",
        "a",
        "form",
        s.done(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Zuivelcoöperatie De Vijf Meren U.A.",
            project="Palletiseerlijn 3",
            project_code="RB-8830",
            milestone="FAT tweede ronde",
            signatory_name="Cas Verhulst",
            signatory_title="projectingenieur",
            signature_date="2026-05-29",
            amount="142500.00 EUR",
        ),
    )


def vervallen() -> Paper:
    """Getekende verklaring met VERVALLEN erover."""
    s = Sheet(font="Times-Roman", bold="Times-Bold")
    s.across("VERVALLEN", 86, 48, "#cfcfe6")
    s.line("Verklaring van ingebruikname", 17, 30, True)
    s.pairs(
        [
            ("Opdrachtgever", "Sportbedrijf Maasoever N.V."),
            ("Leverancier", "Lumenrijk Verlichting B.V."),
            ("Project", "LED-veldverlichting sportpark Zuid"),
            ("Project-id", "LR-2093"),
            ("Fase", "Velden 1 en 2"),
        ],
        110,
        11.5,
    )
    s.para(
        "De opdrachtgever neemt de verlichting van de genoemde velden in gebruik, verklaart dat deze voldoet aan de eisen van de bond en keurt de termijn van € 27.900,00 goed.",
        12,
    )
    s.y -= 44
    s.ink(s.left, s.y, 551)
    s.rule(width=230)
    s.text(s.left, s.y - 14, "Ruben Scholtemeijer, accountmanager sportparken", 11)
    s.text(s.left, s.y - 29, "12 augustus 2026", 11)
    return Paper(
        "lc-vervallen-verlichting",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "nl",
            client="Sportbedrijf Maasoever N.V.",
            project="LED-veldverlichting sportpark Zuid",
            project_code="LR-2093",
            milestone="Velden 1 en 2",
            signatory_name="Ruben Scholtemeijer",
            signatory_title="accountmanager sportparken",
            signature_date="2026-08-12",
            amount="27900.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def gemengd() -> Paper:
    """Begeleidende brief als tekst, getekende vrijgave als scan erachter."""
    first = Sheet(left=64)
    first.line("Restauratieatelier Goudblad", 14, 30, True)
    first.para("Aan: Kerkfabriek Sint-Rombaldus, mevrouw Godelieve Paesmans", 11)
    first.para("Mechelbeke, 13 oktober 2025", 11)
    first.para(
        "Geachte mevrouw, voor uw archief gaat hierbij een afschrift van het vrijgaveblad voor het retabel (blad 2), zoals u het ons ondertekend terugbezorgde. Het origineel blijft in ons dossier.",
        11,
    )
    first.para("A. Desmedt, restaurator", 11)
    s = Sheet(font="Times-Roman", bold="Times-Bold")
    s.line("VRIJGAVEBLAD", 18, 28, True)
    s.pairs(
        [
            ("Bouwheer", "Kerkfabriek Sint-Rombaldus"),
            ("Dossier", "Restauratie Passieretabel"),
            ("Opdracht nr.", "GB-0219"),
            ("Fase", "Fase 2 - Polychromie"),
            ("Ereloon fase", "€ 31.640,00"),
        ],
        110,
        12.5,
    )
    s.para(
        "De bouwheer heeft de behandelde panelen bekeken en keurt fase 2 zonder opmerkingen goed.",
        12.5,
    )
    s.y -= 50
    s.ink(s.left + 10, s.y, 561, 150, 40)
    s.rule(width=240)
    s.text(s.left, s.y - 16, "Godelieve Paesmans, voorzitter", 12)
    s.hand(s.left + 280, s.y, "9 oktober 2025", 18)
    s.stamp(330, s.y - 70, ["KERKFABRIEK", "SINT-ROMBALDUS"], 5)
    back = s.done()
    front = first.done()
    return Paper(
        "lc-retabel-vrijgave",
        "a",
        "mixed",
        joined(front, scan(back, Scanner(dpi=110, skew=0.9, noise=5, jpeg=40, seed=47))),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Kerkfabriek Sint-Rombaldus",
            project="Restauratie Passieretabel",
            project_code="GB-0219",
            milestone="Fase 2 - Polychromie",
            signatory_name="Godelieve Paesmans",
            signatory_title="voorzitter",
            signature_date="2025-10-09",
            amount="31640.00 EUR",
        ),
        joined(front, back),
    )


def order() -> Paper:
    """Inkooporder."""
    page = web(
        """<table class=t><tr><td><h2>INKOOPORDER</h2>Ordernr. 7100-44819<br>Orderdatum 16-01-2026<td>Stedelijk Vervoerbedrijf Amerlo<br>Afd. Inkoop, Remise Oost<br>Contact: inkoop@sva-amerlo.example</table><p>Leverancier: Reinigingsbedrijf Helderglas B.V.<br>Project: Gevelreiniging remises 2026</p>
<table class=r><tr><th>Regel<th>Artikel<th>Aantal<th>Prijs<th>Totaal<tr><td>1<td>Gevelreiniging Remise Oost<td>1<td>€ 9.850,00<td>€ 9.850,00<tr><td>2<td>Gevelreiniging Remise Haven<td>1<td>€ 7.425,00<td>€ 7.425,00<tr><td>3<td>Hoogwerker, dag<td>6<td>€ 310,00<td>€ 1.860,00</table><p><b>Ordertotaal € 19.135,00</b> exclusief btw</p>
<p>Betaling 30 dagen na goedgekeurde prestatieverklaring. Op deze order zijn onze inkoopvoorwaarden van toepassing.</p>""",
        ".t{width:100%;border-bottom:2px solid #224}.r td,.r th{padding:4px 12px;border-bottom:1px solid #bbb;text-align:left}",
    )
    return Paper(
        "lc-inkooporder-gevel",
        "a",
        "text",
        page,
        truth(
            "purchase_order",
            None,
            None,
            "nl",
            client="Stedelijk Vervoerbedrijf Amerlo",
            project="Gevelreiniging remises 2026",
            amount="19135.00 EUR",
            po_number="7100-44819",
        ),
    )


def besluit() -> Paper:
    """Uittreksel uit de notulen van een bestuursorgaan, Vlaanderen."""
    page = web(
        f"""<p class=c>UITTREKSEL UIT DE NOTULEN VAN HET BESTUURSORGAAN</p><p>Vergadering van 26 november 2025 – Zorggroep Ter Eiken vzw</p><p><b>Punt 7. Definitieve oplevering patiëntenportaal (project TE-ICT-12)</b></p>
<p>Het bestuursorgaan,</p><p>gelet op de overeenkomst met Medisoft Vlaanderen bv van 8 januari 2024;<br>gelet op het gunstig verslag van de stuurgroep van 19 november 2025;<br>overwegende dat de waarborgperiode zonder openstaande gebreken is verstreken;</p>
<p>BESLUIT met eenparigheid van stemmen:</p><p>Artikel 1. Het patiëntenportaal wordt definitief opgeleverd en aanvaard.<br>Artikel 2. Het saldo van 54.300,00 euro wordt vrijgegeven.<br>Artikel 3. De directie wordt belast met de uitvoering.</p><p>Voor eensluidend uittreksel,</p><p>{ink(571, 140)}<br>Mathilde Vandekerckhove<br>voorzitter van het bestuursorgaan<br>26 november 2025</p>""",
        "body{font:11.5pt/1.5 'Liberation Serif'}.c{font-weight:bold;text-align:center;border-top:2px solid;border-bottom:2px solid;padding:6px}",
        margin="24mm",
    )
    return Paper(
        "lc-bestuursbesluit-portaal",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Zorggroep Ter Eiken vzw",
            project="patiëntenportaal",
            project_code="TE-ICT-12",
            milestone="Definitieve oplevering",
            signatory_name="Mathilde Vandekerckhove",
            signatory_title="voorzitter van het bestuursorgaan",
            signature_date="2025-11-26",
            amount="54300.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """The family."""
    for make in (
        werkbon,
        oplevering,
        dechargebrief,
        minderwerk,
        urenstaat,
        mail_nee,
        afkeuring,
        vervallen,
        gemengd,
        order,
        besluit,
    ):
        yield make()
