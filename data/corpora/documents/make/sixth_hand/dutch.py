"""Papers from the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .kit import BLACK, Job, box, img, make, svg
from .writer import odt

ACC = "acceptance_certificate"
BASE = "body{font:10.5pt Carlito;margin:0}@page{margin:18mm 20mm;size:A4}"
TB = "td,th{border:1px solid #666;padding:5px 8px;text-align:left}table{border-collapse:collapse}"


def papers() -> Iterator[Paper]:
    yield from make(JOBS)


OPLEVER = odt(
    f"""<h1>Proces-verbaal van oplevering</h1><table w="4.5 12"><tr><td>Opdrachtgever</td>
<td>Woonstichting De Vlierhoeve</td></tr><tr><td>Aannemer</td><td>Bouwbedrijf Hoekstra-Pals
B.V.</td>
</tr><tr><td>Werk</td><td>Renovatie 44 portiekwoningen Merelstraat</td></tr><tr><td>Werknummer</td>
<td>W26-0912</td></tr><tr><td>Onderdeel</td><td>Blok C, trappenhuizen</td></tr></table>
<p>Op 30 maart 2026 is het onderdeel opgenomen. De opdrachtgever verklaart het onderdeel te
aanvaarden.
De termijn van € 57.600,00 (excl. btw) is hiermee opeisbaar.</p><p>Opleverpunten: geen.</p>
<table w="8.3 8.3"><tr><td><p>Namens opdrachtgever</p><p>{img(501, 40)}</p><p>Fenna Wielinga,
projectleider vastgoed</p><p>30-03-2026</p></td><td><p>Namens
aannemer</p><p>{img(502, 36, BLACK)}</p>
<p>Durk Hoekstra</p><p>30-03-2026</p></td></tr></table>""",
    "De Vlierhoeve",
    "blad <page/>",
    "Liberation Sans",
    10,
    "2.2cm",
    "#005b4f",
)

PUNTEN = f"""<div class=k>TECHNISCHE DIENST ZUIDERSLUIS</div><h2>Opleverbon
8814</h2><table><tr><td>Klant
</td><td>Stichting Zwembad De Waterlelie</td></tr><tr><td>Project</td><td>Vervanging
luchtbehandeling</td></tr><tr><td>Opdrachtnr.</td><td>ZS-26-207</td></tr><tr><td>Fase</td>
<td>Montage dakunits</td></tr><tr><td>Bedrag</td><td>&euro; 28.415,- excl. btw</td></tr></table><p>
{box()} akkoord &nbsp; {box("v")} akkoord, mits onderstaande punten worden hersteld &nbsp; {box()}
niet
akkoord</p><p class=h>trilling unit 2 verhelpen<br>dakdoorvoer waterdicht maken</p><p>Naam: <span
class=h>Geertje van Ommen</span> &nbsp; Functie: <span class=h>beheerder</span> &nbsp; Datum: <span
class=h>14-9-2026</span><br>Handtekening: {svg(511, 140, style="vertical-align:-16px")}</p>"""

BRIEF = odt(
    f"""<p>Gemeente Oudenwaard<br/>Afdeling Ruimte en Groen</p><p class="R">Oudenwaard, 8
september 2026</p><p>Groenbureau Takkenberg<br/>t.a.v. mevrouw L. Takkenberg</p><p>Betreft: project
Singelpark, kenmerk OW-2026-SP-31, mijlpaal 2 “Beplantingsplan”</p><p>Geachte mevrouw
Takkenberg,</p>
<p>Hartelijk dank voor uw presentatie aan de raadscommissie. De sfeerbeelden zijn met enthousiasme
ontvangen en de wijkraad heeft er niets dan lof voor.</p><p>De soortenlijst bevat echter zes exoten
die
volgens het bestek zijn uitgesloten. Wij keuren mijlpaal 2 daarom af en zullen het daarbij behorende
honorarium van € 15.250,00 nog niet voldoen. Een aangepast plan zien wij graag tegemoet.</p><p>Met
vriendelijke groet,</p><p>{img(521, 42, BLACK)}</p><p>Jelle Rozendaal<br/>Teamleider Groen</p>""",
    "",
    "",
    "Caladea",
    11.5,
    "2.6cm",
)

MAIL = """<table><tr><td>Van:</td><td>Sanne Verbiest
&lt;s.verbiest@kempenfruit.example&gt;</td></tr>
<tr><td>Verzonden:</td><td>donderdag 5 februari 2026 14:26</td></tr><tr><td>Aan:</td><td>Wout
Claessens</td></tr><tr><td>Onderwerp:</td><td>RE: Koelhal 2 &ndash; sprint 9</td></tr></table><hr>
<p>Dag Wout,</p><p>Voor mij is sprint 9 goedgekeurd, ook door de nachtploeg. Reken gerust de 6.120
euro
aan, met bestelbon KF/2026/019 erop.</p><p>Groeten,<br>Sanne Verbiest<br>operations
manager<br>Kempen
Fruitveiling cv</p>"""

MEERWERK = odt(
    """<h1>Meerwerkopdracht 05</h1><p>Project: Herinrichting kantoor Maaskade · Projectnr.
21-774 · Opdrachtgever: Verzekeringskantoor Blom &amp; De Rijk</p><table w="11 5"><tr><td>Extra
scheidingswand vergaderzaal</td><td>€ 4.380,00</td></tr><tr><td>Aanpassen sprinkler</td><td>€
1.970,00</td></tr><tr><td>Totaal meerwerk excl. btw</td><td>€ 6.350,00</td></tr></table><p>Voor
akkoord
opdrachtgever (handtekening en datum): ..............................</p><p>Naam: Marloes Blom,
vennoot</p><p>Opgesteld door: <script>R. Dijkgraaf</script>, uitvoerder, 11 juni 2026</p>
<p class="X">Meerwerk wordt uitsluitend uitgevoerd na schriftelijk akkoord. Mondeling akkoord bindt
ons niet.</p>""",
    "",
    "",
    "Lato",
    10.5,
    "2.2cm",
    "#37474f",
)

VERSLAG = odt(
    f"""<h1>Verslag acceptatieoverleg</h1><p>Project Zaaksysteem Noord (ZSN-3) – Waterschap
De Drie Meren – 19 november 2026</p><p>Aanwezig: Ilse Kooistra (opdrachtgever), Bram van Zanten
(functioneel beheer), Joost Meijerink (leverancier Flevo IT)</p><h2>Besluiten</h2><p>1.
Deeloplevering
A (Postregistratie) was al op 2 oktober geaccepteerd.</p><p>2. Deeloplevering B (Vergunningen) wordt
niet geaccepteerd: de termijnbewaking rekent met kalenderdagen. De leverancier biedt op 3 december
een
nieuwe versie aan.</p><p>3. Het bedrag van € 41.000,00 voor B blijft staan tot een nieuw
besluit.</p>
<p>Vastgesteld op 20 november 2026</p><p>{img(561, 38)}</p><p>Ilse Kooistra, hoofd
Vergunningverlening</p>""",
    "Waterschap De Drie Meren",
    "pagina <page/>",
    "Liberation Serif",
    11,
)

OFFERTE = odt(
    """<h1>Zo werkt oplevering bij ons</h1><p>Folder voor opdrachtgevers van Interieurbouw Van
der Sluis</p><p>U ontvangt na elke fase een opleverformulier. Bent u tevreden, dan zet u een
kruisje bij
“geaccepteerd” en tekent u. Niet tevreden? Dan kiest u “afgekeurd” en komen wij binnen vijf
werkdagen
langs.</p><h2>Veelgestelde vragen</h2><p><b>Moet ik alles in één keer accepteren?</b> Nee, u mag
een fase
gedeeltelijk accepteren.</p><p><b>Wanneer betaal ik?</b> Pas na uw handtekening, binnen 14
dagen.</p>""",
    "",
    "Interieurbouw Van der Sluis · sluis.example",
    "Lato",
    12,
    "2.5cm",
    "#a0522d",
)

JOBS = [
    Job("f-oplevering-portiek", "a", "text", "odt", OPLEVER, truth(
        ACC, "accepted", True, "nl", client="Woonstichting De Vlierhoeve",
        project="Renovatie 44 portiekwoningen Merelstraat", project_code="W26-0912",
        milestone="Blok C, trappenhuizen", signatory_name="Fenna Wielinga",
        signatory_title="projectleider vastgoed", signature_date="2026-03-30",
        amount="57600.00 EUR")),
    Job("f-opleverbon-zwembad", "a", "scan", "web", PUNTEN, truth(
        ACC, "accepted_with_conditions", True, "nl", client="Stichting Zwembad De Waterlelie",
        project="Vervanging luchtbehandeling", project_code="ZS-26-207",
        milestone="Montage dakunits", signatory_name="Geertje van Ommen",
        signatory_title="beheerder", signature_date="2026-09-14", amount="28415.00 EUR",
        conditions=["trilling unit 2 verhelpen", "dakdoorvoer waterdicht maken"],
        warnings=["scanned"]), BASE + TB + ".h{font:15pt DkgHandwriting;color:#1b2f8a}"
        ".k{color:#fff;"
        "background:#345;padding:6px}", how=Scanner(dpi=160, skew=1.2, noise=7, seed=51)),
    Job("f-gemeentebrief-exoten", "a", "text", "odt", BRIEF, truth(
        ACC, "rejected", True, "nl", client="Gemeente Oudenwaard", project="Singelpark",
        project_code="OW-2026-SP-31", milestone="mijlpaal 2 “Beplantingsplan”",
        signatory_name="Jelle Rozendaal", signatory_title="Teamleider Groen",
        signature_date="2026-09-08", amount="15250.00 EUR")),
    Job("f-mail-koelhal", "a", "text", "web", MAIL, truth(
        "email", "accepted", None, "nl", client="Kempen Fruitveiling cv", project="Koelhal 2",
        milestone="sprint 9", po_number="KF/2026/019", signatory_name="Sanne Verbiest",
        signatory_title="operations manager", signature_date="2026-02-05",
        amount="6120.00 EUR"), BASE),
    Job("f-meerwerk-open", "a", "text", "odt", MEERWERK, truth(
        "change_order", "undecided", False, "nl", client="Verzekeringskantoor Blom & De Rijk",
        project="Herinrichting kantoor Maaskade", project_code="21-774",
        change_order_number="05", signatory_name="Marloes Blom", signatory_title="vennoot",
        amount="6350.00 EUR", warnings=["partly_signed"])),
    Job("f-verslag-zaaksysteem", "a", "text", "odt", VERSLAG, truth(
        ACC, "rejected", True, "nl", client="Waterschap De Drie Meren",
        project="Zaaksysteem Noord", project_code="ZSN-3",
        milestone="Deeloplevering B (Vergunningen)", signatory_name="Ilse Kooistra",
        signatory_title="hoofd Vergunningverlening", signature_date="2026-11-20",
        amount="41000.00 EUR")),
    Job("f-folder-interieurbouw", "a", "text", "odt", OFFERTE, truth("other", None, None, "nl")),
]  # fmt: skip
