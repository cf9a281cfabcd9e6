"""Dutch papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib import colors
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner

from .kit import BLACK, box, canvas, finish, ink, lines, sign, square, web


def oplevering(c: Canvas) -> None:
    c.setFillColor(colors.HexColor("#f2b705"))
    c.rect(0, 800, 595, 42, fill=1, stroke=0)
    c.setFillColor(colors.black)
    lines(c, 50, 815, "SansB", 14, "Proces-verbaal van oplevering")
    lines(
        c,
        50,
        770,
        "Sans",
        9,
        "Opdrachtgever: Woonstichting De Zeedijk",
        "Werk: Verduurzaming flat Albatros",
        "Besteknummer: ZD-2025-41",
        "Onderdeel: Gevelrenovatie westzijde",
        "Termijnbedrag: € 134.900,00 excl. btw",
        "Datum opname: 8 september 2026",
    )
    lines(c, 50, 670, "Sans", 9, "Partijen verklaren dat het onderdeel:")
    for at, words, mark in (
        (650, "is goedgekeurd en opgeleverd", ""),
        (632, "is opgeleverd met inachtneming van onderstaande punten", "v"),
        (614, "niet is goedgekeurd", ""),
    ):
        square(c, 56, at - 1, mark, 8)
        lines(c, 74, at, "Sans", 9, words)
    c.grid([50, 80, 400, 545], [590, 572, 554, 536])
    lines(c, 56, 577, "SansB", 8, "nr")
    lines(c, 86, 577, "SansB", 8, "punt")
    lines(c, 406, 577, "SansB", 8, "gereed voor")
    lines(c, 56, 559, "Sans", 8, "1")
    lines(c, 86, 559, "Sans", 8, "Kitvoeg balkon 3.12 herstellen")
    lines(c, 406, 559, "Sans", 8, "22-09-2026")
    lines(c, 56, 541, "Sans", 8, "2")
    lines(c, 86, 541, "Sans", 8, "Beschadigde lamel bij entree vervangen")
    lines(c, 406, 541, "Sans", 8, "01-10-2026")
    lines(c, 50, 490, "Sans", 9, "Aannemer: Bouwbedrijf Hoekstra", "dhr. P. Hoekstra")
    sign(c, 60, 410, 121)
    lines(c, 320, 490, "Sans", 9, "Opdrachtgever:", "mw. Fenna Dijkgraaf, projectleider vastgoed")
    sign(c, 330, 410, 122)
    c.line(50, 408, 250, 408)
    c.line(320, 408, 530, 408)


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    yield finish(
        "oplevering:a",
        canvas(oplevering),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Woonstichting De Zeedijk",
            project="Verduurzaming flat Albatros",
            project_code="ZD-2025-41",
            milestone="Gevelrenovatie westzijde",
            signatory_name="Fenna Dijkgraaf",
            signatory_title="projectleider vastgoed",
            amount="134900.00 EUR",
            conditions=["Kitvoeg balkon 3.12 herstellen", "Beschadigde lamel bij entree vervangen"],
        ),
        Scanner(dpi=160, skew=0.7, seed=31, grey=False, shadow=True),
    )
    yield web(
        "werkbon:a",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Rederij Waddenzicht",
            project="Walstroom kade 2",
            project_code="W26-0447",
            milestone="Kast en bekabeling",
            signatory_name="Sietske Postma",
            signatory_title="technisch beheerder",
            signature_date="2026-04-16",
            amount="11385.00 EUR",
            po_number="RW-2203",
        ),
        f"""<div class=h><b>Elektro Noorderhaaks</b><span>WERKBON W26-0447</span></div><table>
<tr><td>Klant<td>Rederij Waddenzicht<td>Inkooporder<td>RW-2203<tr><td>Project<td>Walstroom kade
2<td>Uitgevoerd<td>13 t/m 16 april 2026<tr><td>Deel<td>Kast en bekabeling<td>Aanneemsom<td>&euro;
11.385,00</table><p>Uitgevoerd: verdeelkast geplaatst, 120 m kabel getrokken, isolatieweerstand
gemeten (alle groepen &gt; 500 M&Omega;), proefdraai met de Eider.</p><p>Werk naar tevredenheid
uitgevoerd en geaccepteerd?&emsp; {box("v")} ja &emsp; {box()} nee, want:</p><p>Voor akkoord,<br>
{ink(124, 160, 50)}<br>Sietske Postma, technisch beheerder<br>16-04-2026</p><p class=f>Op al onze
leveringen zijn de algemene voorwaarden van toepassing. Niet-akkoord binnen 5 dagen melden.</p>""",
        "body{font:10.5pt Lato}.h{display:flex;justify-content:space-between;background:#eef4fb;"
        "padding:12px}td{padding:4px 12px;border-bottom:1px dotted #aaa}.f{font-size:7pt}",
        width="148mm",
        height="210mm",
        format=None,
        edge="9mm",
    )
    yield web(
        "brief-nee:a",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Gemeente Oosterhesse",
            project="Zaaksysteem 2.0",
            project_code="Z-24-118",
            milestone="deelproduct 6",
            signatory_name="Bram Verkuijl",
            signatory_title="teammanager Dienstverlening",
            signature_date="2026-02-24",
            amount="39750.00 EUR",
        ),
        f"""<p><b>Gemeente Oosterhesse</b><br>Postbus 12</p><p>Lemniscaat Software B.V.<br>t.a.v.
mevrouw Kuiper</p><p>Datum: 24 februari 2026<br>Kenmerk: Z-24-118<br>Onderwerp: Zaaksysteem 2.0,
deelproduct 6</p><p>Geachte mevrouw Kuiper,</p><p>Op 2 februari leverde u deelproduct 6 op en
verzocht u ons het acceptatieformulier te ondertekenen. Onze medewerkers waarderen het nieuwe
scherm zeer.</p><p>Tijdens de ketentest bleken drie van de vijf koppelingen niet te werken. Wij
onthouden daarom onze goedkeuring aan deelproduct 6 en houden de termijn van &euro; 39.750,00 aan.
Deelproduct 5 blijft, zoals u weet, geaccepteerd.</p><p>Hoogachtend,<br>namens het college,</p>
{ink(126, 140, 44, BLACK)}<p>Bram Verkuijl<br>teammanager Dienstverlening</p>""",
        "body{font:11pt 'Liberation Sans';line-height:1.4}",
        edge="23mm",
    )
    yield web(
        "meerwerk:a",
        truth(
            "change_order",
            "rejected",
            True,
            "nl",
            client="Stadsschouwburg Het Anker",
            project="Trekkenwand",
            project_code="HA-7012",
            change_order_number="MW-03",
            signatory_name="Lotte van Eijsden",
            signatory_title="zakelijk directeur",
            signature_date="2026-05-29",
            amount="6480.00 EUR",
        ),
        f"""<h2>Meerwerkopdracht MW-03</h2><p>Project HA-7012 Trekkenwand &mdash; Stadsschouwburg
Het
Anker</p><table><tr><td>Extra kabelgoot toneeltoren<td>&euro; 4.130,00<tr><td>Nachtwerk<td>&euro;
2.350,00<tr><td><b>Totaal meerwerk</b><td><b>&euro; 6.480,00</b></table><p><s>Akkoord, opdracht
verstrekt</s> &nbsp; / &nbsp; <b>Niet akkoord</b> &nbsp;<small>(doorhalen wat niet van toepassing
is)</small></p><p style="font:16pt Kristi;color:#228">kabelgoot zat in het
bestek</p><p>Opdrachtgever
: {ink(127, 130, 40)} Lotte van Eijsden, zakelijk directeur, 29 mei 2026</p>""",
        "body{font:11pt Caladea}td{padding:5px 40px 5px 0}s{text-decoration-thickness:2px}",
    )
    yield web(
        "urenstaat:a",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Kadenza Zorggroep",
            project="ECD-koppelingen",
            project_code="KZ-0031",
            signatory_name="Ruben Tichelaar",
            signatory_title="informatiemanager",
            signature_date="2026-07-02",
            amount="14280.00 EUR",
        ),
        """<p class=b>urenportaal &rsaquo; juni 2026 &rsaquo; Y.
Haddou</p><h3>Urenstaat</h3><p>Klant
Kadenza Zorggroep<br>Project ECD-koppelingen (KZ-0031)<br>Tarief &euro; 105,00</p><table><tr><th>
Week<th>Uren<th>Status<tr><td>23<td>32<td>goedgekeurd<tr><td>24<td>32<td>goedgekeurd<tr><td>25<td>
40<td>goedgekeurd<tr><td>26<td>32<td>goedgekeurd<tr><th>Totaal<th>136<th>&euro; 14.280,00</table>
<p>Goedgekeurd door <b>Ruben Tichelaar</b>, informatiemanager, op 2 juli 2026 om 09:17 (ingelogd met
organisatieaccount).</p>""",
        "body{font:10pt 'Liberation Sans'}.b{color:#888}td,th{padding:4px 20px;text-align:left;"
        "border-bottom:1px solid #ddd}",
    )
    yield web(
        "acceptatie-leeg:a",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Zuivelcoöperatie Berkel",
            project="Tanksensoren",
            project_code="ZB.2026.9",
            milestone="Mijlpaal 2: pilot 10 tanks",
            signatory_name="Cor Nieuwenhuis",
            signatory_title="hoofd productie",
            amount="17250.00 EUR",
            warnings=["partly_signed"],
        ),
        f"""<h1>Acceptatieverklaring</h1><p>Voor: Zuivelcoöperatie Berkel &middot; Tanksensoren
&middot;
ZB.2026.9</p><p>Wij, Zuivelcoöperatie Berkel, verklaren Mijlpaal 2: pilot 10 tanks te hebben
getest en te accepteren. De termijn van &euro; 17.250,00 kan worden gefactureerd.</p><table><tr><td>
Naam<td>Cor Nieuwenhuis<tr><td>Functie<td>hoofd productie<tr><td>Plaats, datum<td>&nbsp;<tr><td
style="height:60px">Handtekening<td></table><p style="margin-top:50px">Leverancier: MelkMeter B.V.,
Anouk Prins, 3 november 2026 {ink(129, 110, 38)}</p>""",
        "body{font:11pt 'DejaVu Sans'}h1{font-size:18pt;color:#06a}td{border:1px solid #06a;"
        "padding:7px;width:200px}",
    )
    yield web(
        "mail-nl:a",
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Fietsfabriek Gouwe",
            project="Dealerportaal",
            milestone="iteratie 8",
            signatory_name="Jip Roelofs",
            signatory_title="manager e-commerce",
            signature_date="2026-09-21",
            amount="9600.00 EUR",
        ),
        """<p>Aan: Merel Stam<br>Van: Jip Roelofs<br>Datum: maandag 21 september 2026<br>Betreft:
Re:
Dealerportaal iteratie 8</p><p>Ha Merel,</p><p>Niets op aan te merken wat ons betreft. Je mag
iteratie 8 als geaccepteerd beschouwen en de &euro; 9.600 factureren. Iteratie 9 nog even niet,
daar kijk ik vrijdag naar.</p><p>Groet, Jip<br><small>Jip Roelofs, manager e-commerce, Fietsfabriek
Gouwe</small></p>""",
        "body{font:12pt 'Liberation Serif'}",
    )
