"""Processen-verbaal, opdrachtbonnen, mails uit Nederland en Vlaanderen."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Desk, ink, scanned, text, web

AC = "acceptance_certificate"


def _pv() -> bytes:
    return web(
        f"""<h2>Proces-verbaal van oplevering</h2><table><tr><td>Opdrachtgever<td>Woningstichting De
    Meerpaal<tr><td>Aannemer<td>Bouwbedrijf Van Gelderen B.V.<tr><td>Werk<td>Renovatie 48
    portiekwoningen
    Kruiskamp<tr><td>Projectnummer<td>DM-2024-17<tr><td>Onderdeel<td>Blok C (woningen 33 t/m
    48)<tr><td>
    Termijn 6<td>€ 212.400,00 excl. btw<tr><td>Datum opneming<td>20 februari 2026</table><p>De
    directie
    heeft het onderdeel opgenomen en</p><p>&#9675; keurt het onderdeel goed<br>&#9679; keurt het
    onderdeel
    goed, met de volgende kleine gebreken<br>&#9675; onthoudt
    goedkeuring</p><table><tr><th>Woning<th>
    Gebrek<tr><td>35<td>Kitvoeg badkamer ontbreekt<tr><td>41<td>Voordeur
    klemt<tr><td>47<td>Ventilatierooster
    beschadigd</table><p>Gebreken worden uiterlijk 20 maart 2026 hersteld.</p><p>Amersfoort, 20
    februari
    2026</p><div class=g><div>{ink(601, 120, 34)}<br>Namens opdrachtgever<br>W. (Willemijn)
    Terpstra<br>
    projectleider vastgoed</div><div>{ink(602, 120, 34)}<br>Namens aannemer<br>K. van
    Gelderen</div></div>
    """,
        """body{font:13px 'DejaVu Sans'} td,th{border:1px solid #888;padding:3px
        9px;text-align:left}
        table{border-collapse:collapse} .g{display:grid;grid-template-columns:1fr 1fr}""",
    )


def _bon() -> bytes:
    desk = Desk()
    desk.text(50, 790, "Klimaattechniek Oosterbeek", 15, "Helvetica-Bold")
    desk.text(400, 790, "Werkbon 26-1043", 11)
    desk.text(
        50,
        760,
        "Klant: Zorggroep Veluwezoom\nProject: Luchtbehandeling De Beukelaar\nWerknr: "
        "KO-3308      Inkooporder: ZV 2260-14\nFase: 2 Inregelen\nVaste prijs fase 2: € 6.480,00",
        11,
    )
    desk.text(50, 660, "Bevindingen monteur", 11, "Helvetica-Bold")
    desk.hand(50, 640, "LBK 1 en 2 ingeregeld, LBK 3 filter vuil, doorgegeven")
    desk.text(50, 590, "Voor akkoord klant", 11, "Helvetica-Bold")
    desk.text(50, 565, "werk akkoord", 11)
    desk.text(150, 565, "ja / nee", 11)
    desk.ring(168, 560, 30, 17)
    desk.text(50, 540, "reden:", 11)
    desk.hand(100, 540, "tocht op afdeling 4 nog niet opgelost, eerst dat")
    desk.text(50, 490, "naam en functie:", 11)
    desk.hand(150, 490, "Gerrit Pasman, hoofd technische dienst")
    desk.text(50, 455, "handtekening:", 11)
    desk.sign(613, 150, 448, 130, 32)
    desk.text(330, 455, "datum:", 11)
    desk.hand(375, 455, "13-1-2026")
    return desk.done()


def _mail() -> bytes:
    return web(
        """<div style='border-bottom:1px solid #000'><b>Sophie Vermeiren</b>
        &lt;sophie@lindekaai.example&gt;
    <br>aan mij, Bart<br>di 24 feb. 2026 11:31</div><h3>Re: sprintreview 12 –
    Reservatiemodule</h3><p>Dag
    Jonas</p><p>Zoals gisteren gezegd: de Reservatiemodule (mijlpaal 4 van Boekingsplatform Kaai,
    uw dossier
    LK-15) is voor ons in orde en aanvaard. De € 22.000 mag gefactureerd worden, met vermelding van
    bestelbon 2026/031. Facturen zonder bestelbonnummer worden geweigerd, dus let daar even
    op.</p><p>Vriendelijke
    groet<br>Sophie Vermeiren<br>Zaakvoerder Lindekaai BV</p>""",
        "body{font:13.5px Lato}",
    )


def _concept() -> bytes:
    return web(
        """<p style='color:#c00;font-weight:bold'>CONCEPT 0.2 – niet
        ondertekenen</p><h2>Acceptatieverklaring
    </h2><p>Provincie Westerlanden, hierna Opdrachtgever, verklaart de Levering „Fase 3 Dashboard
    Waterkwaliteit” binnen Project Blauwe Ader (projectnummer 2025-118-WQ) te hebben getest en
    zonder
    voorbehoud te accepteren. Met deze acceptatie wordt € 39.500,- exclusief btw opeisbaar
    (inkooporder 7004418).</p><p>Aldus getekend te ………………… op …………………</p><p>R.J. Hoekema,
    afdelingsmanager
    Data</p>
    <hr><p style='font-size:11px'>Opm. jurist: „zonder voorbehoud” nog afstemmen met inkoop.</p>""",
        "body{font:13.5px/1.6 'Liberation Serif'}",
    )


def _meerwerk() -> bytes:
    return web(
        f"""<table class=k><tr><td><h2>Meer- en minderwerkbon 11</h2><td>Interieurbouw De
        Zwaluw</table><p>
    Opdrachtgever: Restaurantgroep Het Anker B.V.<br>Project: Verbouwing Anker aan
    Zee<br>Projectnr.:
    Z-2519</p><table class=p><tr><td>Meerwerk: extra wandbank<td>€ 4.150,00<tr><td>Minderwerk:
    vervallen
    garderobe<td>- € 2.680,00<tr><td>Saldo excl. btw<td>€ 1.470,00</table><p>Akkoord opdrachtgever:
    <b>☑ ja</b> ☐ nee</p>{ink(641, 120, 36)}<p>Femke Bruinsma, eigenaar, 4 maart 2026</p>""",
        """body{font:13px Carlito} .k{width:100%;background:#ecf4f3} .p td{border-bottom:1px solid
        #999;
        padding:5px 20px 5px 0} p{font-family:Carlito,'DejaVu Sans'}""",
    )


def _opdracht() -> bytes:
    return web(
        """<h2>Opdrachtbevestiging / Werkomschrijving</h2><p>Opdrachtgever: Coöperatie Polderwind
        U.A.<br>
    Opdrachtnemer: Adviesbureau Morgenrood<br>Project: Netinpassing Noorddijk – projectcode
    PW-NI-26</p>
    <ol><li>Netstudie, oplevering 1 mei 2026, € 13.500<li>Vergunningdossier, oplevering 1 juli
    2026, €
    9.750<li>Begeleiding aanvraag, € 5.250</ol><p>Totaal € 28.500 exclusief btw. Een fase geldt als
    geaccepteerd na schriftelijke goedkeuring door de opdrachtgever.</p><p>Voor akkoord:
    ______________
    &nbsp; Jelle Sikkema, penningmeester</p>""",
        "body{font:13px/1.6 Caladea}",
    )


def _notulen() -> bytes:
    return web(
        f"""<h3>Verslag bouwvergadering 22</h3><p>Werk: Sporthal Molenkouter (SM-2024) · Bouwheer:
        Gemeente
    Asbeke · Aannemer: NV Claes-Dewit</p><p>Aanwezig: A. Raes (bouwheer), T. Claes, ir.
    Moons</p><table>
    <tr><td>22.1<td>Vorig verslag goedgekeurd.<tr><td>22.2<td>Voorlopige oplevering perceel 2
    Sanitair (€
    118.300,50). De bouwheer weigert de voorlopige oplevering: legionellaattest ontbreekt en twee
    douches
    zonder water.<tr><td>22.3<td>Perceel 1 blijft opgeleverd zoals in verslag
    19.<tr><td>22.4<td>Nieuwe
    rondgang op 23 maart.</table><p>Voor de bouwheer: {ink(661, 110, 30, "vertical-align:middle")}
    An Raes,
    werfopvolger, 9 maart 2026</p>""",
        "body{font:13px 'Liberation Sans'} td{padding:6px;vertical-align:top;border-top:1px solid "
        "#ccc}",
    )


def papers() -> Iterator[Paper]:
    """Seven layouts."""
    yield text(
        "pv-oplevering",
        _pv(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="Woningstichting De Meerpaal",
            project="Renovatie 48 portiekwoningen Kruiskamp",
            project_code="DM-2024-17",
            milestone="Blok C (woningen 33 t/m 48)",
            signatory_name="W. (Willemijn) Terpstra",
            signatory_title="projectleider vastgoed",
            signature_date="2026-02-20",
            amount="212400.00 EUR",
            conditions=[
                "Kitvoeg badkamer ontbreekt",
                "Voordeur klemt",
                "Ventilatierooster beschadigd",
            ],
        ),
    )
    yield scanned(
        "werkbon",
        _bon(),
        truth(
            AC,
            "rejected",
            True,
            "nl",
            client="Zorggroep Veluwezoom",
            project="Luchtbehandeling De Beukelaar",
            project_code="KO-3308",
            milestone="2 Inregelen",
            signatory_name="Gerrit Pasman",
            signatory_title="hoofd technische dienst",
            signature_date="2026-01-13",
            amount="6480.00 EUR",
            po_number="ZV 2260-14",
        ),
        skew=0.6,
        seed=51,
    )
    yield text(
        "mail-aanvaard",
        _mail(),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Lindekaai BV",
            project="Boekingsplatform Kaai",
            project_code="LK-15",
            milestone="Reservatiemodule",
            signatory_name="Sophie Vermeiren",
            signatory_title="Zaakvoerder",
            signature_date="2026-02-24",
            amount="22000.00 EUR",
            po_number="2026/031",
        ),
    )
    yield text(
        "acceptatie-concept",
        _concept(),
        truth(
            AC,
            "undecided",
            False,
            "nl",
            client="Provincie Westerlanden",
            project="Project Blauwe Ader",
            project_code="2025-118-WQ",
            milestone="Fase 3 Dashboard Waterkwaliteit",
            signatory_name="R.J. Hoekema",
            signatory_title="afdelingsmanager Data",
            amount="39500.00 EUR",
            po_number="7004418",
            warnings=["draft_or_void"],
        ),
    )
    yield text(
        "meerwerkbon",
        _meerwerk(),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Restaurantgroep Het Anker B.V.",
            project="Verbouwing Anker aan Zee",
            project_code="Z-2519",
            signatory_name="Femke Bruinsma",
            signatory_title="eigenaar",
            signature_date="2026-03-04",
            amount="1470.00 EUR",
            change_order_number="11",
        ),
    )
    yield text(
        "werkomschrijving",
        _opdracht(),
        truth(
            "statement_of_work",
            None,
            False,
            "nl",
            client="Coöperatie Polderwind U.A.",
            project="Netinpassing Noorddijk",
            project_code="PW-NI-26",
            signatory_name="Jelle Sikkema",
            signatory_title="penningmeester",
            amount="28500.00 EUR",
        ),
    )
    yield text(
        "bouwvergadering",
        _notulen(),
        truth(
            AC,
            "rejected",
            True,
            "nl",
            client="Gemeente Asbeke",
            project="Sporthal Molenkouter",
            project_code="SM-2024",
            milestone="perceel 2 Sanitair",
            signatory_name="An Raes",
            signatory_title="werfopvolger",
            signature_date="2026-03-09",
            amount="118300.50 EUR",
        ),
    )
