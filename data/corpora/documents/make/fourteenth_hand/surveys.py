"""Inspection and certification bodies: audits, tank tests, surveys, certificates."""

from collections.abc import Iterator

from paper import Paper
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, Spacer, Table

from fourteenth_hand.bench import (
    flow,
    give,
    pen,
    sheet,
    sign,
    web,
    words,
)

S = getSampleStyleSheet()
GRID = [("GRID", (0, 0), (-1, -1), 0.4, colors.black)]


def tank() -> Paper:
    css = """body{font:11px 'DejaVu Sans'} table{border-collapse:collapse;width:100%}
    td,th{border:1px solid #777;padding:4px;text-align:left}"""
    body = f"""<h3>Inspection Service Acceptance</h3><p>Quillan Verification Services Ltd &rarr;
    Harrier
    Terminals (Teesmouth) Ltd</p><table><tr><th>Call-off<th>Scope<th>Fee GBP<th>Client
    status<tr><td>
    C-01<td>Tanks 11&ndash;14 external<td>6,300.00<td>accepted 4 Apr 2025<tr><td>C-02<td>Tank 15
    internal, floor scan<td>11,850.00<td><b>see below</b><tr><td>C-03<td>Pipe
    bridge<td>4,150.00<td>not
    started</table><p>Frame order HT-FO-771 &middot; Project: Tank integrity 2025 (QVS 5540)</p><p>
    Acceptance of call-off <b>C-02</b>: I have received the floor scan report and data and confirm
    that
    the service is complete and correct.</p><p style="margin-top:46px">{pen(701, 120, 38, 6, 2)}
    <br>Blessing Okafor, Integrity Engineer, Harrier Terminals (Teesmouth) Ltd<br>Dated 19 June
    2025</p>
    """
    return give(
        "kd-tank-calloff", web(body, css), "accepted yes en",
        """client: Harrier Terminals (Teesmouth) Ltd
        project: Tank integrity 2025
        code: QVS 5540
        milestone: C-02
        po: HT-FO-771
        who: Blessing Okafor
        title: Integrity Engineer
        when: 2025-06-19
        amount: 11850.00 GBP""",
    )  # fmt: skip


def audit() -> Paper:
    css = "body{font:12px/1.5 'Liberation Serif'} .h{font-size:20px;color:#163d2b}"
    body = f"""<div class=h>Certificate of Registration</div><p>This is to certify that the
    management
    system of</p><p style="font-size:17px"><b>Beckfoot Precast Ltd</b></p><p>has been audited and
    found
    to conform with the requirements of the standard for the manufacture of precast stairs. Accepted
    nonconformities were closed on 8 January 2026.</p><p>Certificate no. VC-33718 &middot; first
    issued
    2 February 2026 &middot; valid until 1 February 2029</p><p style="margin-top:50px">
    {pen(711, 140, 42, 0, 3)}<br>For the certification panel: H. Ellwood, Head of Certification,
    Vantry
    Assurance</p>"""
    return give(
        "kd-iso-cert", web(body, css, margin="30mm"), "none none en",
        "client: Beckfoot Precast Ltd", kind="other",
    )  # fmt: skip


def kran() -> Paper:
    def draw(c):
        words(c, 50, 800, "Prüfbüro Haselünne-Ost · Sachverständige für Krane", size=9)
        words(c, 50, 775, "ABNAHMEERKLÄRUNG", size=16, face="Times-Bold")
        y = words(
            c,
            50,
            748,
            "Auftraggeber: Stahlhandel Grothe & Sohn\nLeistung: Prüfung vor "
            "Inbetriebnahme, Brückenkran K2\nAuftrag: PB-26-0219\nHonorar: 4.960,00 Euro\n"
            "Hiermit bestätigen wir den Empfang des Prüfberichts.",
            480,
            11,
            "Times-Roman",
        )
        y = words(
            c,
            50,
            y - 14,
            "Die Prüfleistung wird                   abgenommen  /  nicht abgenommen",
            480,
            11,
            "Times-Roman",
        )
        c.setStrokeColor("#1b2f8a")
        c.setLineWidth(1.2)
        at = 50 + c.stringWidth(
            "Die Prüfleistung wird                   abgenommen  /  ", "Times-Roman", 11
        )
        c.line(at - 2, y + 20, at + 85, y + 16)
        c.line(at - 1, y + 17, at + 84, y + 19)
        c.setStrokeColor("#000000")
        c.line(50, y - 70, 250, y - 70)
        words(c, 50, y - 83, "Ort, Datum: Meppenhausen, 14. Juli 2025", size=9)
        words(c, 300, y - 83, "Konstanze Grothe, Geschäftsführerin", size=9)
        c.line(300, y - 70, 500, y - 70)
        sign(c, 320, y - 69, 721, 130)

    return give(
        "kd-kran-erklaerung", sheet(draw), "accepted yes de",
        """client: Stahlhandel Grothe & Sohn
        project: Prüfung vor Inbetriebnahme, Brückenkran K2
        code: PB-26-0219
        who: Konstanze Grothe
        title: Geschäftsführerin
        when: 2025-07-14
        amount: 4960.00 EUR""",
    )  # fmt: skip


def soudure() -> Paper:
    css = """body{font:11px 'Liberation Sans'} table{border-collapse:collapse} td,th{border:1px
    solid
    #888;padding:4px 9px}"""
    body = f"""<h3>FICHE DE CLÔTURE DE MISSION</h3><p>Organisme : Contrôle Technique Ardéchois
    &mdash;
    Mission 25-CTA-0884 : contrôle radiographique des soudures de la conduite forcée, tranche
    2</p><p>
    Client : Hydro-Cévennes SAS &mdash; commande HC 2025/317 &mdash; forfait tranche 2 : 19 480,00 €
    HT</p><table><tr><th>Question au client<th>Oui<th>Non<tr><td>Les films ont été
    remis<td>X<td><tr>
    <td>Le rapport est complet<td>X<td><tr><td>La mission est acceptée<td>X<td><tr><td>Des réserves
    subsistent<td><td>X</table><p>Pour le client : <b>Matthieu Bonnefoy</b>, responsable
    barrages<br>
    Le 28 octobre 2025</p><p style="margin-left:60px">{pen(731, 120, 42, 0, -30)}</p>"""
    return give(
        "kd-cloture-soudure", web(body, css, "fr"), "accepted yes fr",
        """client: Hydro-Cévennes SAS
        project: contrôle radiographique des soudures de la conduite forcée
        code: 25-CTA-0884
        milestone: tranche 2
        po: HC 2025/317
        who: Matthieu Bonnefoy
        title: responsable barrages
        when: 2025-10-28
        amount: 19480.00 EUR""",
    )  # fmt: skip


def keuring() -> Paper:
    css = "body{font:12px Lato} .k{border:1px solid #777;padding:8px;margin:8px 0} del{color:#a00}"
    body = f"""<h3>Meerwerkopdracht MW-07</h3><div class=k>Opdrachtgever: Waterschap Lage Vecht<br>
    Opdrachtnemer: Keurmerk Civiel Advies B.V.<br>Project: Inspectie gemalen 2025&ndash;2026,
    zaaknummer
    WLV-25-0933</div><p>Extra duikinspectie van twee inlaatduikers, inclusief rapport.</p><p>Bedrag:
    € 7.365,00 excl. btw</p><p>Akkoord opdrachtgever:</p><p style="margin-top:20px">Naam: Ilse ter
    Braak, assetmanager<br>Datum: <br>Handtekening: ______________________</p><p>Akkoord
    opdrachtnemer:
    {pen(741, 100, 34, 10, -4)}<span style="margin-left:130px">R. Bosman, 12-02-2026</span></p>"""
    return give(
        "kd-meerwerk", web(body, css, "nl"), "undecided no nl",
        """client: Waterschap Lage Vecht
        project: Inspectie gemalen 2025–2026
        code: WLV-25-0933
        who: Ilse ter Braak
        title: assetmanager
        amount: 7365.00 EUR
        co: MW-07
        ! partly_signed""", kind="change_order",
    )  # fmt: skip


def ascensor() -> Paper:
    p = S["BodyText"]
    story = [
        Paragraph("Relatório de inspeção e auto de aceitação", S["Heading2"]),
        Paragraph(
            "Entidade inspetora: Verificalta, S.A. &nbsp; Cliente: Condomínio Torre das Gaivotas", p
        ),
        Paragraph("Trabalho: Inspeção inicial de dois ascensores &nbsp; Processo: VF-25-6612", p),
        Paragraph("Valor acordado: 1.140,00 € + IVA (23 %) 262,20 € = 1.402,20 €", p),
        Spacer(1, 6),
        Table(
            [
                ["N.º", "Ponto em aberto", "Responsável"],
                ["1", "Iluminação do poço do elevador 2", "Verificalta"],
                ["2", "Segunda via do relatório em papel", "Verificalta"],
            ],
            style=GRID,
            hAlign="LEFT",
        ),
        Spacer(1, 8),
        Paragraph(
            "O cliente aceita o serviço de inspeção, ficando os pontos acima por resolver.", p
        ),
        Spacer(1, 34),
        Paragraph(
            "_______________________________<br/>Raul Sequeira, administrador do "
            "condomínio<br/>Lisboa, 5 de maio de 2026",
            p,
        ),
    ]
    return give(
        "kd-ascensores-pt", flow(story, lambda c, d: sign(c, 75, 567, 751, 130)),
        "accepted_with_conditions yes pt",
        """client: Condomínio Torre das Gaivotas
        project: Inspeção inicial de dois ascensores
        code: VF-25-6612
        who: Raul Sequeira
        title: administrador do condomínio
        when: 2026-05-05
        amount: 1140.00 EUR
        - Iluminação do poço do elevador 2
        - Segunda via do relatório em papel""",
    )  # fmt: skip


def survey() -> Paper:
    css = "body{font:12px/1.5 'Liberation Sans'} .r{font-size:10px;color:#666}"
    body = """<div class=r>Ref: PMS/2291/rem2 &nbsp;&nbsp; 9 December 2025</div><p>Ms Carys
    Vaughan<br>
    Head of Estates, Pentre Grammar Foundation</p><p><b>Asbestos survey, phase 2 (sports hall):
    completion certificate for signature</b></p><p>Dear Ms Vaughan,</p><p>We wrote to you on 11 and
    25
    November with the certificate for phase 2 and have not had it back. The survey is complete and,
    as
    we understand it, accepted by your site team, so that our fee of GBP 3,420.00 has become due
    under
    order PGF-1187. Could you kindly sign and return the enclosed certificate by 19
    December?</p><p>If
    we hear nothing we shall have to assume that it has been accepted.</p><p>Yours sincerely</p><p
    style="font:24px 'Dancing Script'">Gareth Pryce-Lloyd</p><p>Gareth Pryce-Lloyd, Director,
    Peregrine
    Material Surveys</p>"""
    return give(
        "kd-survey-reminder", web(body, css, margin="25mm"), "undecided no en",
        """client: Pentre Grammar Foundation
        project: Asbestos survey
        code: PMS/2291
        milestone: phase 2 (sports hall)
        po: PGF-1187
        amount: 3420.00 GBP""",
    )  # fmt: skip


def drone() -> Paper:
    """Three pages with the decision in small print of the second."""
    css = "body{font:11px/1.5 Carlito} h4{margin:8px 0 2px} .pb{break-after:page}"
    body = f"""<div class=pb><h2>Line patrol by drone, final report</h2><p>Airhawk Surveys for Menai
    Power Networks &middot; Task order TO-19 &middot; Project 132 kV corridor patrol &middot; GBP
    29,750.00</p><h4>Summary</h4><p>212 km flown, 1,904 towers, 61 findings.</p><h4>Terms
    used</h4><p>A
    finding is accepted, contested or rejected by the network owner in the portal.</p></div><div
    class=pb><h4>Network owner's review</h4><p>Findings accepted: 58. Findings contested:
    3.</p><p>The
    report and data set of task order TO-19 are hereby accepted and may be invoiced in full. Signed
    for
    Menai Power Networks: {pen(761, 90, 30, 6, -8)}<span style="margin-left:110px">Owain Bebb,
    Overhead
    Lines Manager, 30.01.2026</span></p><h4>Data hand-over</h4><p>Two disks,
    encrypted.</p></div><div>
    <h4>Annex: list of towers</h4><p>T0001 ok, T0002 ok, T0003 insulator chipped (rejected by
    owner)</p>
    </div>"""
    return give(
        "kd-drone-report", web(body, css), "accepted yes en",
        """client: Menai Power Networks
        project: 132 kV corridor patrol
        code: TO-19
        who: Owain Bebb
        title: Overhead Lines Manager
        when: 2026-01-30
        amount: 29750.00 GBP""",
    )  # fmt: skip


def ponte() -> Paper:
    css = "body{font:12px 'Liberation Serif'} .p{text-align:right}"
    body = f"""<p class=p>Rivalta Scrivo, 9 aprile 2026</p><p>Spett.le<br>Collaudi Strutturali
    Ferraris
    S.r.l.</p><p><b>Oggetto: incarico CSF-131, prove di carico ponte sul Lemme, SAL 2 (&euro;
    16.500,00)</b></p><p>Gentili Signori,</p><p>abbiamo esaminato con interesse la relazione
    relativa al
    SAL 2. Pur apprezzando la tempestività del lavoro, dobbiamo rilevare che mancano le letture
    degli
    inclinometri della pila 3; non ci è quindi possibile approvare il SAL 2 né la relativa fattura.
    </p><p>Restiamo in attesa di una nuova emissione. Cordiali saluti</p><p style="margin-top:50px">
    {pen(771, 130, 40, 0, 4)}Il Responsabile Unico del Progetto<br>arch. Donatella Furlan<br>Comune
    di
    Rivalta Scrivo</p>"""
    return give(
        "kd-lettera-ponte", web(body, css, "it", margin="25mm"), "rejected yes it",
        """client: Comune di Rivalta Scrivo
        project: prove di carico ponte sul Lemme
        code: CSF-131
        milestone: SAL 2
        who: Donatella Furlan
        title: Responsabile Unico del Progetto
        when: 2026-04-09
        amount: 16500.00 EUR""",
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield from (
        tank(),
        audit(),
        kran(),
        soudure(),
        keuring(),
        ascensor(),
        survey(),
        drone(),
        ponte(),
    )
