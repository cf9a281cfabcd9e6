"""Papers in Dutch: oplevering, meerwerk, leverbon, mail."""

from collections.abc import Iterator

from paper import Paper
from reportlab.platypus import Spacer

from ninth_hand.desk import Board, flow, ink, paper, par, scanned, tab, web


def pv() -> bytes:
    b = Board(font="Lato")
    b.t(45, 790, "Proces-verbaal van oplevering", 19, "LatoB", color="#004b87")
    rows = [
        ["Opdrachtgever", "Stichting Wonen aan de Zijl"],
        ["Aannemer", "Bouwbedrijf Terpstra B.V."],
        ["Werk", "Renovatie 48 woningen Molenwijk, blok D"],
        ["Werknummer", "24.0613-D"],
        ["Opneming", "28 november 2025"],
        ["Termijn 6", "€ 91.340,00 excl. btw"],
    ]
    y = b.table(45, 770, rows, [120, 380], 10)
    b.t(45, y - 24, "De opdrachtgever verklaart het werk", 10.5)
    for i, (name, mark) in enumerate(
        (
            ("goed te keuren en als opgeleverd te beschouwen", ""),
            ("goed te keuren, met de gebreken van onderstaande lijst", "cross"),
            ("niet goed te keuren", ""),
        )
    ):
        b.box(55, y - 48 - 19 * i, mark, 9)
        b.t(72, y - 47 - 19 * i, name, 10.5)
    y = b.table(
        45,
        y - 105,
        [
            ["Woning", "Gebrek", "Herstel vóór"],
            ["D-07", "Kitvoeg badkamer", "12-12-2025"],
            ["D-31", "Voordeur klemt", "12-12-2025"],
        ],
        [70, 320, 110],
        10,
    )
    for x, seed, who, what in (
        (45, 501, "drs. Annelies Bruinsma", "Opdrachtgever, manager vastgoed"),
        (320, 503, "Sjoerd Terpstra", "Aannemer, directeur"),
    ):
        b.ink(x + 10, y - 80, 140, 44, seed)
        b.rule(x, y - 75, 200)
        b.t(x, y - 88, who, 10)
        b.t(x, y - 101, what, 9)
        b.t(x, y - 114, "28-11-2025", 9)
    return b.done()


def mail_af() -> bytes:
    return web(
        """<p><b>Van:</b> Joris van der Meulen-Bakx
        &lt;joris@havenlicht.example&gt;<br><b>Verzonden:</b>
        woensdag 21 januari 2026 09:07<br><b>Aan:</b> Team Kade Digitaal<br><b>Onderwerp:</b> RE:
        Oplevering
        sprint 14 / Loodsplanner (KD-0092)</p><hr><p>Hoi allemaal,</p><p>Gisteren schreef ik dat
        het er goed
        uitzag. Na de nachtdienst moet ik daar helaas op terugkomen: de getijdemodule rekent met
        wintertijd
        door de zomer heen. Sprint 14 keuren we daarom af; sprint 13 blijft uiteraard
        goedgekeurd.</p><p>Graag
        geen factuur (7.200 euro) tot het opnieuw getest is.</p><p>Groet, Joris van der
        Meulen-Bakx<br>Hoofd
        Nautische Planning, Havenlicht Loodsdiensten B.V.</p>""",
        "body{font:10.5pt/1.5 'Liberation Sans'}",
    )


def meerwerk() -> bytes:
    return flow(
        [
            par("Meerwerkopdracht 08", 18, "CaladeaB"),
            par(
                "Opdrachtgever: Zwemclub en Bad De Golfslag. Aannemer: Installatietechniek Wouda. "
                "Project: "
                "Vervanging luchtbehandeling, nr. P-2533.",
                11,
                "Caladea",
            ),
            Spacer(1, 6),
            tab(
                [
                    ["Omschrijving", "Meer", "Minder"],
                    ["Extra kanaal kleedkamers", "€ 6.815,00", ""],
                    ["Vervallen brandklep", "", "€ 940,00"],
                    ["Saldo excl. btw", "€ 5.875,00", ""],
                    ["Btw 21%", "€ 1.233,75", ""],
                ],
                [270, 90, 90],
                10,
                font="Caladea",
            ),
            Spacer(1, 10),
            par("Akkoord opdrachtgever: <b>JA</b> / <strike>NEE</strike>", 12, "Caladea"),
            Spacer(1, 8),
            par("w.g. Marloes Tichelaar, penningmeester", 12, "Caladea"),
            par("Het origineel is ondertekend op 4 maart 2026.", 10, "Caladea"),
        ]
    )


def leverbon() -> bytes:
    b = Board((420, 595), "Narrow")
    b.t(30, 560, "WERKBON", 20, "NarrowB")
    b.t(390, 562, "bon 88413", 12, at="r")
    y = b.p(
        30,
        545,
        360,
        "Klant: Kaasmakerij De Oude Stal v.o.f.<br/>Uw order: DOS/0458, project 26-1190<br/>Werk: "
        "pekelbad 2, "
        "montage leidingwerk (deel 2)<br/>Datum: 9 april 2026<br/>Prijs: € 3.965,00 excl. "
        "btw",
        11,
    )
    b.t(30, y - 25, "Werk akkoord", 11)
    b.box(110, y - 26, "", 9)
    b.t(150, y - 25, "Werk niet akkoord", 11)
    b.box(245, y - 26, "tick", 9)
    b.t(30, y - 50, "Opm.", 11)
    b.t(65, y - 51, "lekt bij koppeling 3, terugkomen", 14, "Dkg", color="#1d2f86")
    b.ink(50, y - 125, 120, 40, 507)
    b.rule(30, y - 120, 170)
    b.t(30, y - 133, "Naam klant: Geesje Hoekema, bedrijfsleider", 10)
    b.t(245, y - 118, "9-4-26", 14, "Dkg", color="#1d2f86")
    b.rule(240, y - 120, 80)
    b.p(
        30,
        60,
        360,
        "Niet binnen 8 dagen gemelde gebreken gelden als akkoord. "
        "Leveringsvoorwaarden "
        "Metaalunie-achtig, art. 4: acceptatie geschiedt door ondertekening.",
        7,
    )
    return b.done()


def besluit() -> bytes:
    return web(
        f"""<h2>Decharge- en acceptatieverklaring</h2><p>Waterschap Hunzelanden verklaart dat fase 3
        &ldquo;Sensornetwerk polder Oost&rdquo; van het project <b>Slim Peilbeheer</b> (inkooporder
        4500-66-0187, projectcode HZ-SP-3) op 15 augustus 2025 volledig is opgeleverd en zonder
        voorbehoud is
        geaccepteerd. De fasevergoeding van &euro; 118.000,00 kan worden gefactureerd.</p><p>Aldus
        getekend te
        Veenmarke,</p><table width=100%><tr><td>namens het dagelijks
        bestuur<br>{ink(509, 140, 42)}<br>mr.
        Wiebe Kloosterhuis, secretaris-directeur<br>18 augustus 2025<td>namens de opdrachtnemer<br>
        {ink(511, 140, 42, "#222")}<br>Fleur Santegoeds, Meetwaarde B.V.<br>20 augustus
        2025</table>""",
        "body{font:12pt/1.7 'Liberation Serif'}",
    )


def verzoek() -> bytes:
    return web(
        """<h2 style="color:#c60">Uw akkoord wordt gevraagd</h2><p>Beste mevrouw
        Dingemanse,</p><p>Mijlpaal 2
        (inrichting documentbeheer) van project <b>ZGK-DMS</b> staat klaar ter acceptatie.
        Controleer de gegevens
        en onderteken digitaal vóór 1 juni 2026.</p><table><tr><td>Klant<td>Zorggroep
        Klaverveld<tr><td>Bedrag<td>
        &euro; 16.750,00<tr><td>Status<td>Wacht op ondertekening (0 van
        1)<tr><td>Ondertekenaar<td>Petronella
        Dingemanse, bestuurssecretaris</table><p>[ Goedkeuren ] &nbsp; [ Afwijzen ] &nbsp; [
        Toelichting vragen
        ]</p><p style="font-size:8pt">Verzonden door Tekenlijn namens Archiefwerk Noord op 18 mei
        2026.
        Goedgekeurde mijlpalen worden automatisch gefactureerd.</p>""",
        "body{font:11pt/1.5 Lato}td{padding:3px 20px 3px 0}",
    )


def sow() -> bytes:
    return web(
        f"""<h2>Opdrachtbevestiging / Statement of Work SOW-NL-044</h2><p>tussen Veilinghuis Ter
        Borch N.V.
        (opdrachtgever) en Pixelpolder B.V.</p><ol><li><b>Project:</b> Vernieuwing
        kavelcatalogus<li><b>Mijlpalen:
        </b> M1 ontwerp &euro; 9.000; M2 bouw &euro; 21.500; M3 livegang &euro;
        6.500<li><b>Totaal:</b> &euro;
        37.000,00 exclusief btw<li><b>Acceptatie:</b> een mijlpaal is geaccepteerd na schriftelijk
        akkoord; wordt
        zij afgekeurd, dan volgt herstel binnen tien dagen.</ol><p>Voor akkoord, 12 september
        2025:</p>
        {ink(513, 150, 44)}<br>Floris ter Borch, algemeen directeur""",
        "body{font:11pt/1.6 Carlito}",
    )


def papers() -> Iterator[Paper]:
    yield paper(
        "n-molenwijk",
        pv(),
        """acceptance_certificate accepted_with_conditions yes nl
        client=Stichting Wonen aan de Zijl
        project=Renovatie 48 woningen Molenwijk, blok D
        project_code=24.0613-D
        milestone=Termijn 6
        signatory_name=Annelies Bruinsma
        signatory_title=manager vastgoed
        signature_date=2025-11-28
        amount=91340.00 EUR
        conditions=Kitvoeg badkamer | Voordeur klemt""",
    )
    yield paper(
        "n-loods",
        mail_af(),
        """email rejected - nl
        client=Havenlicht Loodsdiensten B.V.
        project=Loodsplanner
        project_code=KD-0092
        milestone=sprint 14
        signatory_name=Joris van der Meulen-Bakx
        signatory_title=Hoofd Nautische Planning
        signature_date=2026-01-21
        amount=7200.00 EUR""",
    )
    yield paper(
        "n-golfslag",
        meerwerk(),
        """change_order accepted yes nl
        client=Zwemclub en Bad De Golfslag
        project=Vervanging luchtbehandeling
        project_code=P-2533
        signatory_name=Marloes Tichelaar
        signatory_title=penningmeester
        signature_date=2026-03-04
        amount=5875.00 EUR
        change_order_number=08""",
    )
    yield scanned(
        "n-werkbon",
        leverbon(),
        """acceptance_certificate rejected yes nl
        client=Kaasmakerij De Oude Stal v.o.f.
        project=pekelbad 2
        project_code=26-1190
        milestone=montage leidingwerk (deel 2)
        signatory_name=Geesje Hoekema
        signatory_title=bedrijfsleider
        signature_date=2026-04-09
        amount=3965.00 EUR
        po_number=DOS/0458""",
        skew=0.8,
        seed=51,
        dpi=140,
        turn=270,
    )
    yield paper(
        "n-hunze",
        besluit(),
        """acceptance_certificate accepted yes nl
        client=Waterschap Hunzelanden
        project=Slim Peilbeheer
        project_code=HZ-SP-3
        milestone=fase 3 “Sensornetwerk polder Oost”
        signatory_name=Wiebe Kloosterhuis
        signatory_title=secretaris-directeur
        signature_date=2025-08-18
        amount=118000.00 EUR
        po_number=4500-66-0187""",
    )
    yield paper(
        "n-tekenlijn",
        verzoek(),
        """email undecided - nl
        client=Zorggroep Klaverveld
        project_code=ZGK-DMS
        milestone=Mijlpaal 2 (inrichting documentbeheer)
        amount=16750.00 EUR""",
    )
    yield paper(
        "n-terborch",
        sow(),
        """statement_of_work - yes nl
        client=Veilinghuis Ter Borch N.V.
        project=Vernieuwing kavelcatalogus
        project_code=SOW-NL-044
        signatory_name=Floris ter Borch
        signatory_title=algemeen directeur
        signature_date=2025-09-12
        amount=37000.00 EUR""",
    )
