"""Dutch papers: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import Cursor, box, ink, page, pen, phone, tick, tink, typ

AC = "acceptance_certificate"


def werkbon() -> Paper:
    """The client's initials stand in a cell, name printed. A phone's picture."""
    body = f"""<div style="display:flex;justify-content:space-between;border-bottom:4px solid #06c"><h2>WERKBON</h2><h2>26-11873</h2></div><p><b>Van Ginkel &amp; Dorst Telecomadvies</b></p>
<table class="grid w"><tr><td>Opdrachtgever<td>Zorggroep De Vliethof<tr><td>Locatie<td>Verpleeghuis Meerzicht, Zoeterwoude<tr><td>Project<td>Inmeten en vrijgeven wifi zorgoproep<tr><td>Datum werk<td>12 mei 2026, 08.30 tot 15.00 uur<tr><td>Uitgevoerd<td>Dekkingsmeting drie verdiepingen, 61 meetpunten, alle boven de norm. Rapport ter plekke overhandigd.<tr><td>Vaste prijs<td>€ 2.275,00</table>
<table class="grid w" style="margin-top:20px"><tr><th>Nazien door klant<th>ja<th>nee<th>paraaf<tr><td>Werk gereed<td class=c>{tick()}<td><td rowspan=3 class=c style="padding:14px">{pen("EvdM", "kristi", 34)}<tr><td>Akkoord met uitvoering<td class=c>{tick()}<td><tr><td>Restpunten<td><td class=c>{tick()}</table><p>Klant: mevr. E. van der Meulen, facilitair manager &nbsp;&nbsp; d.d. {pen("12 mei 2026", "breip", 16)}</p>"""
    src = page(body, "body{font-size:12pt}")
    return Paper(
        "kl-werkbon-dekkingsmeting",
        "a",
        "scan",
        phone(src, 33, lean=0.05),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Zorggroep De Vliethof",
            project="Inmeten en vrijgeven wifi zorgoproep",
            project_code="26-11873",
            signatory_name="E. van der Meulen",
            signatory_title="facilitair manager",
            signature_date="2026-05-12",
            amount="2275.00 EUR",
        ),
        src,
    )


def oplevering() -> Paper:
    """Three sheets; what is decided stands on the last."""
    rooms = (
        "Entree en garderobe",
        "Foyer",
        "Grote zaal",
        "Kleine zaal",
        "Artiestenfoyer",
        "Kleedkamer 1",
        "Kleedkamer 2",
        "Keuken",
        "Kantoor boven",
        "Archief",
        "Technische ruimte",
        "Trappenhuis oost",
        "Trappenhuis west",
        "Dakterras",
        "Fietsenstalling",
        "Laadplaats",
        "Toiletgroep laag",
        "Toiletgroep hoog",
    )
    parts = ("vloer", "wanden", "plafond", "deuren en beslag", "elektra", "verlichting")
    tables = "".join(
        f"<h4>{i}. {r}</h4><table class='grid w sm'><tr>"
        + "".join(f"<th>{p}" for p in parts)
        + "<tr>"
        + "".join(
            f"<td>{'n.v.t.' if (i * 7 + j * 3) % 11 == 0 else 'in orde'}"
            for j, _ in enumerate(parts)
        )
        + "</table>"
        for i, r in enumerate(rooms, 1)
    )
    body = f"""<h2>Proces-verbaal van oplevering</h2><p>Opdrachtgever: <b>Stichting Theater De Kromme Elleboog</b><br>Architect en directievoerder: Bureau Hazelhof Architecten<br>Werk: <b>Verbouwing theater, fase 2</b>, besteksnummer 1907-B<br>Opname op 2 en 3 juli 2026</p><p>Per ruimte is genoteerd wat bij de opname is gezien. Restpunten uit de vooropname van 11 juni zijn op 30 juni door de architect afgetekend.</p>{tables}
<h3 class=pb>Slotverklaring</h3><p>Partijen stellen vast dat er geen restpunten zijn. Het werk geldt met ingang van 3 juli 2026 als opgeleverd en door de opdrachtgever aanvaard. De onderhoudstermijn loopt tot en met 3 januari 2027. De laatste honorariumtermijn van de architect, groot € 15.800,00, kan worden gedeclareerd.</p>
<table class=w style="margin-top:30px"><tr><td>{ink(300, 150, 42)}<br>Fokje Terpstra<br>zakelijk leider, namens de opdrachtgever<br>3 juli 2026<td>{ink(301, 130, 40, "#222")}<br>ir. Bas Hazelhof<br>directievoerder<br>3 juli 2026</table>"""
    return Paper(
        "kl-pv-oplevering-theater",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Stichting Theater De Kromme Elleboog",
            project="Verbouwing theater, fase 2",
            project_code="1907-B",
            signatory_name="Fokje Terpstra",
            signatory_title="zakelijk leider",
            signature_date="2026-07-03",
            amount="15800.00 EUR",
        ),
    )


def mail() -> Paper:
    body = """<p class=sm style="color:#555">Afgedrukt uit postvak projecten@veldhuispatent.example</p><table class=sm><tr><td><b>Van:</b><td>Sjoerd Ypma (Noorderzuivel Techniek B.V.)<tr><td><b>Verzonden:</b><td>dinsdag 17 november 2026 20:05<tr><td><b>Aan:</b><td>Veldhuis Octrooigemachtigden<tr><td><b>Onderwerp:</b><td>RE: RE: conclusies octrooiaanvraag roerwerk, dossier VO-30655</table>
<p>Ha Marleen,</p><p>Vanavond met de uitvinders de laatste ronde gedaan. Zij kunnen zich er helemaal in vinden en ik heb er niets meer aan toe te voegen. Dien maar in zo, en stuur de declaratie van € 4.860 gerust door.</p><p>Groet,<br>Sjoerd Ypma<br>hoofd ontwikkeling</p>
<p class=sm style="border-top:1px solid #bbb;padding-top:8px;color:#555"><b>Van:</b> Marleen Veldhuis <b>Verzonden:</b> maandag 16 november 2026 11:32<br>Sjoerd, conclusie 4 is nu beperkt zoals besproken. Zie bijlage, versie 5.</p><p class=sm style="color:#555;margin-left:12px"><b>Van:</b> Sjoerd Ypma <b>Verzonden:</b> woensdag 11 november 2026 09:10<br>Marleen, versie 4 keuren we af, conclusie 4 dekt de verkeerde uitvoering.</p>"""
    return Paper(
        "kl-mail-octrooi",
        "a",
        "text",
        page(body, "body{font-family:'Liberation Serif';font-size:11.5pt}"),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Noorderzuivel Techniek B.V.",
            project="octrooiaanvraag roerwerk",
            project_code="VO-30655",
            signatory_name="Sjoerd Ypma",
            signatory_title="hoofd ontwikkeling",
            signature_date="2026-11-17",
            amount="4860.00 EUR",
        ),
    )


def prestatie() -> Paper:
    body = """<div style="background:#eef2f7;padding:10px 14px"><b>Gemeente Oostwolde</b> &middot; Inkoopportaal &middot; Prestatieverklaring 700124483</div><table class="w" style="margin:14px 0;font-size:9.5pt"><tr><td style="width:35%;color:#666">Leverancier<td>Groenlinker Ecologie B.V.<tr><td style="color:#666">Verplichting<td>V26-03390<tr><td style="color:#666">Omschrijving<td>Soortenmanagementplan, deel vleermuizen<tr><td style="color:#666">Gemelde prestatie<td>Deelrapport 2, definitief, 8 oktober 2026<tr><td style="color:#666">Bedrag excl. btw<td>€ 17.640,00<tr><td style="color:#666">Status<td><b style="color:#1c6b3a">Prestatie akkoord</b></table>
<table class="grid w sm"><tr><th>Stap<th>Wie<th>Uitkomst<th>Tijdstip<tr><td>Melden<td>leverancier<td>ingediend<td>12-10-2026 09:15<tr><td>Toetsen<td>J. Boersma, adviseur groen<td>voldoet<td>14-10-2026 11:40<tr><td>Besluit budgethouder<td>Renske Wiersinga, teamleider Openbare Ruimte<td>akkoord<td>15-10-2026 08:02</table><p class=sm>Na akkoord van de budgethouder mag de leverancier factureren onder vermelding van de verplichting. Dit bericht is automatisch opgemaakt; de besluiten zijn met eHerkenning gegeven.</p>"""
    return Paper(
        "kl-prestatieverklaring-portaal",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Gemeente Oostwolde",
            project="Soortenmanagementplan, deel vleermuizen",
            milestone="Deelrapport 2",
            signatory_name="Renske Wiersinga",
            signatory_title="teamleider Openbare Ruimte",
            signature_date="2026-10-15",
            amount="17640.00 EUR",
            po_number="V26-03390",
        ),
    )


def urenstaat() -> Paper:
    src = rf"""
#set page(margin: 22mm); #set text(font: "Liberation Sans", size: 10pt, lang: "nl")
#text(size: 17pt, weight: "bold", fill: rgb("#7a2048"))[Urenstaat] #h(1fr) periode 9, 2026
#v(4pt) Interim-jurist: Hadewych Kuipers \ Inlener: *Woningcorporatie Rijn en Rotte* \ Bemiddelaar: Legibus Detachering \ Opdracht: LD-2290, inkoopnummer WRR-55017
#table(columns: (1fr, auto, auto, auto, auto, auto, auto), align: (left, right, right, right, right, right, right), stroke: 0.3pt + gray, [*week*], [ma], [di], [wo], [do], [vr], [som], [36], [8], [8], [0], [8], [8], [32], [37], [8], [8], [0], [8], [6], [30], [38], [8], [8], [0], [8], [8], [32], [39], [8], [4], [0], [8], [8], [28], [*totaal*], [], [], [], [], [], [*122*])
Tarief € 118,00 per uur, te berekenen € 14.396,00.
#v(10pt)
#grid(columns: (1fr, 1fr), [Medewerker \ {tink(331, 110, 36)} \ H. Kuipers, 25 september 2026], [Gezien en akkoord, inlener \ {tink(332, 140, 40, "#222222")} \ mr. Abdelkarim Ouali, manager Juridische Zaken \ 28 september 2026])
"""
    return Paper(
        "kl-urenstaat-jurist",
        "a",
        "text",
        typ(src),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Woningcorporatie Rijn en Rotte",
            project_code="LD-2290",
            po_number="WRR-55017",
            signatory_name="Abdelkarim Ouali",
            signatory_title="manager Juridische Zaken",
            signature_date="2026-09-28",
            amount="14396.00 EUR",
        ),
    )


def voorlopige() -> Paper:
    items = (
        "Leuning trap kelder steviger verankeren",
        "Onderhoudsdossier HVAC ontbreekt, na te sturen",
        "Tweede laag verf op plint van de inkomhal",
    )
    rows = "".join(
        f"<tr><td class=c>{i}<td>{t}<td class=c>{d}"
        for i, (t, d) in enumerate(zip(items, ("2 weken", "1 week", "3 weken"), strict=True), 1)
    )
    body = f"""<h2 class=c style="border:2px solid #000;padding:8px">PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING</h2><p>Bouwheer: <b>vzw Scholengroep Sint-Godelieve</b><br>Werf: <b>Renovatie internaat Dudzele</b>, dossier 23.114<br>Ontwerper en toezicht: Studio Verstraete-Callens BV, architecten<br>Bezoek: 26 juni 2026 om 14 u.</p>
<p>De bouwheer aanvaardt de werken voorlopig, met onderstaande opmerkingen. De waarborgtermijn van één jaar gaat vandaag in.</p><table class="grid w"><tr><th>nr.<th>Opmerking<th>Termijn</tr>{rows}</table><p>Saldo ereloon toezicht: 8.640,00 EUR excl. btw.</p><table class=w style="margin-top:34px"><tr><td>De bouwheer<br>{ink(351, 150, 44)}<br>Godfried Maenhout, afgevaardigd bestuurder<td>De architect<br>{ink(352, 130, 40, "#222")}<br>Lien Callens</table>"""
    src = page(body, "body{font:12pt/1.5 'Liberation Serif'}")
    return Paper(
        "kl-voorlopige-oplevering-internaat",
        "a",
        "scan",
        scan(src, Scanner(dpi=150, skew=0.4, noise=5, jpeg=60, shadow=True, seed=17)),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="vzw Scholengroep Sint-Godelieve",
            project="Renovatie internaat Dudzele",
            project_code="23.114",
            signatory_name="Godfried Maenhout",
            signatory_title="afgevaardigd bestuurder",
            signature_date="2026-06-26",
            amount="8640.00 EUR",
            conditions=items,
        ),
        src,
    )


def meerwerk() -> Paper:
    conds = (
        "de extra metingen vallen binnen het vogelbroedseizoen niet op het zuidstrand",
        "facturatie pas na oplevering van het aangepaste model",
    )
    body = f"""<p><b>Waterschap Zeeuwse Kreken</b>, afdeling Waterkeringen</p><p>Aan: Kustlijn Hydrologisch Advies, t.a.v. dr. P. Lagrouw<br>Datum: 9 februari 2026<br>Kenmerk: WZK/2026/0418</p><p><b>Betreft: uw meerwerkvoorstel MW-3, opdracht Overslagmodel Noorddijk (WZK-O-1552)</b></p>
<p>Geachte heer Lagrouw,</p><p>Op 28 januari vroeg u ons in te stemmen met meerwerk voor € 10.980,00 exclusief btw: twintig aanvullende golfmetingen en een herijking. Wij gaan hiermee akkoord onder de voorwaarden dat:</p><ul><li>{conds[0]};</li><li>{conds[1]}.</li></ul><p>De einddatum van de opdracht schuift op naar 30 juni 2026.</p><p>Hoogachtend,</p><p>{ink(371, 150, 42)}<br>Cornelis Dingemanse<br>dijkgraaf</p>"""
    return Paper(
        "kl-brief-meerwerk-dijk",
        "a",
        "text",
        page(body, "body{font:11.5pt/1.5 'Liberation Serif'}", margin="26mm"),
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "nl",
            client="Waterschap Zeeuwse Kreken",
            project="Overslagmodel Noorddijk",
            project_code="WZK-O-1552",
            change_order_number="MW-3",
            signatory_name="Cornelis Dingemanse",
            signatory_title="dijkgraaf",
            signature_date="2026-02-09",
            amount="10980.00 EUR",
            conditions=conds,
        ),
    )


def afkeur() -> Paper:
    c = Cursor(face="D", left=60)
    c.say("ACCEPTATIETEST – UITSLAG", 15, "DB", drop=10)
    for k, v in (
        ("Afnemer", "Veerdienst Waddenhoek N.V."),
        ("Leverancier", "Bitlicht Software"),
        ("Project", "Reserveringssysteem 3.0"),
        ("Projectnummer", "VW-R3"),
        ("Mijlpaal", "M4 Kassakoppeling"),
        ("Termijnbedrag", "€ 33.250,00"),
        ("Testperiode", "7 t/m 18 september 2026"),
    ):
        c.cells((0, k), (130, v), size=9.5)
    c.rule(drop=18)
    c.cells((0, "Geslaagd"), (120, "93 %"), size=9.5, drop=0)
    c.cells((0, "Blokkerend"), (120, "2 (afrekenen met ov-pas, dagafsluiting)"), size=9.5, drop=10)
    c.say(
        "Ondanks het hoge slagingspercentage is niet aan het acceptatiecriterium voldaan: nul blokkerende bevindingen. M4 is daarom afgekeurd en moet opnieuw worden aangeboden. Er is nu niets te factureren.",
        9.5,
        drop=12,
    )
    c.say("Eerder geaccepteerd: M1 (april), M2 (mei), M3 (juli).", 9.5, drop=44)
    c.ink(381, 0, 18)
    c.say("Jacomijn Riedstra, manager Verkoop & Reizigers", 9.5, drop=0)
    c.say("21 september 2026", 9.5)
    return Paper(
        "kl-uitslag-acceptatietest",
        "a",
        "text",
        c.done(),
        truth(
            AC,
            "rejected",
            True,
            "nl",
            client="Veerdienst Waddenhoek N.V.",
            project="Reserveringssysteem 3.0",
            project_code="VW-R3",
            milestone="M4 Kassakoppeling",
            signatory_name="Jacomijn Riedstra",
            signatory_title="manager Verkoop & Reizigers",
            signature_date="2026-09-21",
            amount="33250.00 EUR",
        ),
    )


def formulier() -> Paper:
    """Fields filled, name typed as signature, but neither box ticked."""
    c = Cursor(face="S")
    f = c.c.acroForm
    c.say("Decharge opdracht werving en selectie", 16, "SB", drop=2)
    c.say("Topmannen & -vrouwen Executive Search, Mechelen", 10, "SI", drop=12)

    def veld(k: str, n: str, v: str, w: float = 280) -> None:
        c.cells((0, k), drop=10)
        f.textfield(
            name=n,
            value=v,
            x=c.left + 160,
            y=c.y + 17,
            width=w,
            height=17,
            fontSize=10,
            borderWidth=0.5,
        )

    veld("Opdrachtgever", "klant", "Havenbedrijf Rupelmonding NV")
    veld("Functie", "functie", "Directeur Digitale Infrastructuur")
    veld("Opdrachtnummer", "nr", "TM-619")
    veld("Laatste schijf", "bedrag", "EUR 21.000,00")
    c.say("De opdrachtgever verklaart (één hokje aankruisen):", 10, "SB")
    for n, t in (
        ("ja", "de opdracht is volledig uitgevoerd, decharge wordt verleend"),
        ("nee", "er wordt geen decharge verleend"),
    ):
        f.checkbox(name=n, checked=False, x=c.left, y=c.y - 2, size=12, borderWidth=0.7)
        c.cells((20, t), drop=6)
    c.y -= 10
    veld("Naam", "naam", "Goedele Symoens")
    veld("Hoedanigheid", "hoed", "Chief People Officer")
    veld("Handtekening", "hand", "/s/ Goedele Symoens")
    veld("Datum", "datum", "8 april 2026", 120)
    return Paper(
        "kl-decharge-werving-velden",
        "a",
        "form",
        c.done(),
        truth(
            AC,
            "undecided",
            True,
            "nl",
            client="Havenbedrijf Rupelmonding NV",
            project="Directeur Digitale Infrastructuur",
            project_code="TM-619",
            signatory_name="Goedele Symoens",
            signatory_title="Chief People Officer",
            signature_date="2026-04-08",
            amount="21000.00 EUR",
        ),
    )


def half() -> Paper:
    body = f"""<h2 style="color:#234">Acceptatieverklaring eindrapport</h2><p>Onderzoek: <b>Leefstijlmonitor Kempenland 2026</b> (LM26-04)<br>Opdrachtgever: <b>GGD Kempenland</b><br>Uitvoerder: Meetlat Sociaal Onderzoek B.V.<br>Slottermijn: € 39.900,00</p><p>Het eindrapport voldoet aan de opdracht en wordt aanvaard. Deze verklaring is pas geldig als zowel de inhoudelijk als de financieel verantwoordelijke van de GGD heeft getekend.</p>
<table class="grid w"><tr><th>Rol<th>Naam<th>Handtekening<th>Datum<tr><td>Uitvoerder<td>Dr. Thera Box, directeur Meetlat<td>{ink(391, 110, 34, "#222")}<td>2 december 2026<tr><td>GGD, inhoud<td>Ruud van Eersel, epidemioloog<td>{ink(392, 120, 36)}<td>4 december 2026<tr><td>GGD, financiën<td>Wilma Spapens, controller<td style="height:48px"><td></table>"""
    return Paper(
        "kl-acceptatieverklaring-monitor",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "undecided",
            False,
            "nl",
            client="GGD Kempenland",
            project="Leefstijlmonitor Kempenland 2026",
            project_code="LM26-04",
            signatory_name="Wilma Spapens",
            signatory_title="controller",
            amount="39900.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def vervallen() -> Paper:
    body = f"""<div style="border:3px solid #b00;color:#b00;padding:8px;text-align:center;font-weight:bold">VERVALLEN &ndash; dit formulier is ingetrokken op 19 maart 2026 en vervangen door 0077-v2</div><h3>Opleverformulier tuin- en landschapsontwerp, 0077-v1</h3><p>Opdrachtgever: <b>VvE Parkwijk De Spaarne</b><br>Ontwerp: <b>Binnentuinen blok C en D</b>, opdracht VL-3308<br>Ontwerper: Van Loo Groenarchitecten &nbsp; Honorarium definitief ontwerp: € 7.125,00</p>
<p>{box("x")} Definitief ontwerp geaccepteerd<br>{box("")} Definitief ontwerp niet geaccepteerd</p><p style="margin-top:24px">{ink(397, 140, 40)}<br>Joost Kalverboer, voorzitter bestuur<br>10 maart 2026</p>"""
    return Paper(
        "kl-opleverformulier-vervallen",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "undecided",
            True,
            "nl",
            client="VvE Parkwijk De Spaarne",
            project="Binnentuinen blok C en D",
            project_code="VL-3308",
            milestone="Definitief ontwerp",
            signatory_name="Joost Kalverboer",
            signatory_title="voorzitter bestuur",
            signature_date="2026-03-10",
            amount="7125.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def mail_niets() -> Paper:
    body = """<h3>Bezoek volgende week en factuuradres</h3><p class=sm>Van: Annelore Devriendt &lt;annelore.devriendt@papierfabriekleie.example&gt;<br>Aan: Prevent-Huis Arbeidshygiëne<br>Verzonden: vr 13/03/2026 15:21</p><p>Dag Stijn,</p><p>Bedankt voor het rapport over de blootstelling aan houtstof (PH-2604), het is goed aangekomen en ik heb het doorgestuurd naar onze preventieadviseur.</p><p>Twee praktische dingen: woensdag kan je parkeren achter de loods, en vanaf april gaan facturen naar ons nieuwe adres in Wielsbeke. Neem je je veiligheidsschoenen mee?</p><p>Groeten,<br>Annelore Devriendt<br>Papierfabriek Leie NV</p>"""
    return Paper(
        "kl-mail-bezoek",
        "a",
        "text",
        page(body),
        truth(
            "email",
            None,
            None,
            "nl",
            client="Papierfabriek Leie NV",
            project="blootstelling aan houtstof",
            project_code="PH-2604",
            signatory_name="Annelore Devriendt",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        werkbon,
        oplevering,
        mail,
        prestatie,
        urenstaat,
        voorlopige,
        meerwerk,
        afkeur,
        formulier,
        half,
        vervallen,
        mail_niets,
    ):
        yield make()
