"""Charities and foundations: grant letters, resolutions, papers with a scanned last sheet."""

# fmt: off

import io
from collections.abc import Iterator

from paper import Paper, truth
from pypdf import PdfReader, PdfWriter

from thirteenth_hand.board import Pen, Sign, box, flow, grid, ink, one, scanned, web


def _two() -> bytes:
    p = Pen()
    p.t(60, 55, "The Lantern Bridge Foundation", 14, "Times-BoldItalic")
    p.t(60, 70, "Certificate of Satisfactory Completion, grant-funded services", 9, "Times-Roman")
    p.rule(60, 78, 535)
    p.w(60, 105, 475, """Project: Clean Cookstoves Learning Review|Project code: LBF-2025-0140|
        Provider: Hazel Court Evaluation Collective|Tranche: Tranche 3, country case studies|Sum
        released: USD 31,750.00""", 11, "Times-Roman")
    p.w(60, 215, 475, """We have read the case studies and are satisfied that they meet the terms
        of reference. The tranche is accepted.|Two officers sign for the Foundation.""", 11,
        "Times-Roman")
    for x, seed, pp, who, role, day in (
        (60, 801, "", "Temperance Oduya", "Director of Programmes", "4 May 2026"),
        (320, 802, "p.p.", "Ivo Lindqvist-Hale", "Finance Trustee", "6 May 2026"),
    ):
        p.t(x, 335, who, 11, "Times-Roman")
        p.t(x, 349, role, 10, "Times-Italic")
        p.t(x, 390, pp, 9, "Times-Italic")
        p.sign(x + 25, 395, seed)
        p.rule(x, 397, x + 190)
        p.t(x, 410, day, 10, "Times-Roman")
    return p.end()


def _mixed() -> tuple[bytes, bytes]:
    first = flow(
        "<font size=14><b>Terms of completion - Well Survey, northern districts</b></font>",
        "Client: Rivermouth Relief<br/>Consultant: Basalt Water Advisers<br/>Project code: "
        "RR-WS-26<br/>"
        "Milestone: Milestone 4, Borehole inventory<br/>Milestone payment: EUR 17,900.00", 8,
        "1. The client examines the milestone within twenty days of delivery.",
        "2. A milestone that is not accepted is corrected at the consultant's cost.",
        "3. The client's decision is given on the sheet that follows; nothing else counts as "
        "acceptance.",
        foot="Rivermouth Relief / Basalt Water Advisers")
    p = Pen()
    p.t(70, 70, "Decision sheet - Milestone 4, Borehole inventory", 14, "Helvetica-Bold")
    p.square(75, 120)
    p.t(95, 120, "accepted", 12)
    p.square(75, 150, "x")
    p.t(95, 150, "not accepted because:", 12)
    p.t(95, 175, "coordinates of 60 wells are in the sea", 15, "Times-Italic", color=(0.07, 0.13,
        0.5))
    p.sign(80, 260, 811, 150)
    p.rule(70, 262, 270)
    p.t(70, 277, "Sunniva Achieng, Country Director", 11)
    p.t(340, 258, "12 June 2026", 13, "Times-Italic", color=(0.07, 0.13, 0.5))
    sheet = p.end()

    def joined(*parts: bytes) -> bytes:
        writer = PdfWriter()
        for part in parts:
            writer.append(PdfReader(io.BytesIO(part)))
        out = io.BytesIO()
        writer.write(out)
        return out.getvalue()

    return joined(first, scanned(sheet, 31, 0.5)), joined(first, sheet)


def _refugio() -> bytes:
    css = """body{font:10.5pt Liberation Serif} .f{display:flex;gap:30mm;margin-top:8mm}"""
    return web(f"""<h3>ACTA DE ENTREGA Y ACEPTACIÓN</h3><p>Asociación Refugio del Páramo (la
    Asociación) y la consultora Andén Social dejan constancia de la entrega del <b>Producto 1:
    Línea de base</b> del proyecto «Caminos Seguros», código ARP-2026-005.</p><p>La Asociación
    declara (marque lo que corresponda):<br> {box("v")} Acepta el producto.<br>{box()} Acepta el
    producto con observaciones.<br>{box()} No acepta el producto.</p><p>Pago asociado al producto:
    USD 9,600.00.</p><p>Quito, 15 de mayo de 2026</p><div class=f>
    <div>{ink(821, 130, 40)}<br>Rumiñahui Espín<br>Director Ejecutivo<br>Asociación Refugio del
    Páramo</div> <div>{ink(822, 120, 40)}<br>Paulina Arteaga<br>Andén Social</div></div>""", css,
        "24mm")


def _correio() -> bytes:
    css = "body{font:10pt Carlito} .c{background:#eef;padding:6px}"
    return web("""<div class=c><b>Assunto:</b> Re: Entrega do guia de voluntariado<br><b>De:</b>
    Teodósio Barranco &lt;teodosio@maosdadas.example&gt;<br><b>Para:</b>
    equipa@letramiuda.example<br><b>Data:</b> 28 de maio de 2026, 10:17</div><p>Olá a
    todos,</p><p>A direção reuniu ontem e aprovou a fase final do guia (projeto Voluntários de
    Proximidade, ref. VP-012), desde que a página 22 seja corrigida com o novo número de telefone
    da linha de apoio. Os 2.150 € podem ser faturados a seguir a essa correção.</p><p>Um
    abraço,<br>Teodósio Barranco<br>Secretário-Geral<br>Associação Mãos Dadas</p>""", css, "22mm")


def _assemblee() -> bytes:
    return flow(
        "<b>Association Les Semeurs de Rives</b><br/>Extrait du registre des délibérations du "
        "bureau", 6,
        "<b>Séance du 4 avril 2026 - délibération n° 12</b>",
        "Le bureau, réuni sous la présidence de Mme Clémence Aubertin, après avoir entendu le "
        "trésorier ;",
        "Vu la lettre de mission LM-25-08 confiée au cabinet Strates, projet « Ruralité en "
        "partage » ;",
        "Vu le rapport intermédiaire (étape 2) remis le 13 mars ; considérant que les réserves "
        "émises le 20 mars "
        "ont toutes été levées ;",
        "<b>Décide</b> à l'unanimité d'accepter l'étape 2 et d'autoriser le versement de 5 300,00 "
        "€ TTC.", 10,
        "Pour extrait conforme,", Sign(831, 130, 34), "Clémence Aubertin, présidente<br/>Le 7 "
        "avril 2026",
        font="Times-Roman", size=11, margin=72)


def _scope() -> bytes:
    p = Pen()
    p.t(55, 55, "Change request form", 16, "Helvetica-Bold")
    p.t(540, 55, "CR 2026/06", 11, at="r")
    p.rule(55, 62, 540)
    p.w(55, 85, 485, """Organisation: Hedgerow Commons Trust|Project: Orchard Map of the Marches
        (HCT-OM)|Asked for by: Bellwether Mapping, 11 May 2026|What changes: a second flight over
        Radnor, and twelve further volunteers' days|Cost of the change: GBP 1,925.00|New end date:
        30 September 2026""")
    p.frame(55, 190, 485, 110)
    p.t(65, 208, "Trust's answer", 10, "Helvetica-Bold")
    p.w(65, 228, 460, """Turned down at the trustees' meeting of 20 May. The first flight was
        approved on the understanding that it would cover Radnor.""", 12, "Times-Italic")
    p.sign(330, 295, 841, 110, 28)
    p.t(65, 292, "Gwilym Parry-Voss, Hon. Secretary, 21 May 2026", 9)
    return p.end()


def _receipt() -> bytes:
    css = "body{font:11pt Liberation Serif} .r{text-align:right}"
    return web(f"""<p class=r>Blackthorn Shelter Network<br>2 Almoner's Yard<br>Leominster</p><p>1
    July 2026</p> <p>Cobnut Digital Co-operative<br>for Jory Pascoe</p><p><b>Helpline Case System -
    Release 2 (ref. BSN-HCS) </b></p><p>Dear Jory,</p><p>This is to acknowledge that Release 2 was
    installed on 29 June, together with the manuals and your completion statement. We are grateful
    for the long evenings.</p><p>Please note that this letter confirms receipt only. It is neither
    an acceptance nor a refusal of Release 2: the helpline volunteers begin testing on 6 July, and
    the sum of £10,800.00 falls due only if they, and then the board, accept it.</p><p>Yours
    sincerely,</p>{ink(851, 130, 40)}<br>Araminta Sole<br>Chief Executive""", css, "26mm")


def _conditional() -> bytes:
    p = Pen()
    p.t(50, 45, "Message", 16, "Helvetica-Bold")
    for i, (a, b) in enumerate((("From", "Zadie Kirkbride, Grants Manager, Tall Oaks Community "
        "Fund"),
                                ("To", "Esk Valley Research"), ("Sent", "24 June 2026 at 12:56"),
                                ("Re", "Loneliness mapping TO/LM/3, output 2 (interactive map)"))):
        p.t(50, 70 + 15 * i, a, 9, "Helvetica-Bold")
        p.t(90, 70 + 15 * i, b, 9)
    p.rule(50, 125, 545)
    p.w(50, 150, 495, """Good afternoon,|Panel met this morning. Output 2 is accepted subject to
        the colour scale being made readable for colour-blind users. Nothing else outstanding from
        our side. Once that is in, the second payment (GBP 4,400) goes out with the July run.|Zadie
        """,
        10.5)
    p.frame(50, 280, 495, 44)
    p.w(56, 292, 480, """The Fund accepts no liability for this message. Its contents are not an
        approval or rejection of any application unless confirmed under the common seal.""", 7.5,
        gap=0)
    return p.end()


def _plan() -> bytes:
    return flow(
        "<b>Hand-over minute</b>", "Commissioned by: Marsh Harrier Youth Trust (project: "
        "Boathouse Business Plan, "
        "job 26/044)<br/>Prepared by: Sandling Social Enterprise Advisers", 4,
        grid([["Part", "Presented", "Trust's decision", "Initials"],
              ["A Market study", "02/03/2026", "accepted 09/03/2026", Sign(861, 40, 18)],
              ["B Financial model", "11/05/2026", "", ""], ["C Pitch deck", "", "", ""]],
             [140, 90, 150, 90]), 8,
        "This minute is presented for <b>Part B, Financial model</b> (fee £3,650.00).", 14,
        grid([["Presented by: Nat Sandling", Sign(862, 100, 26)],
              ["Taken over for the Trust: Delyth Corran, Chair", ""], ["Date taken over:", ""]],
              [250, 200]))


def papers() -> Iterator[Paper]:
    yield one("two-officers", "text", _two(), truth(
        "acceptance_certificate", "accepted", True, "en", client="The Lantern Bridge Foundation",
        project="Clean Cookstoves Learning Review", project_code="LBF-2025-0140",
        milestone="Tranche 3, country case studies", signatory_name="Ivo Lindqvist-Hale",
        signatory_title="Finance Trustee", signature_date="2026-05-06", amount="31750.00 USD"))
    data, source = _mixed()
    yield one("boreholes", "mixed", data, truth(
        "acceptance_certificate", "rejected", True, "en", client="Rivermouth Relief",
        project="Well Survey, northern districts", project_code="RR-WS-26",
        milestone="Milestone 4, Borehole inventory", signatory_name="Sunniva Achieng",
        signatory_title="Country Director", signature_date="2026-06-12", amount="17900.00 EUR"),
        source)
    page = _refugio()
    yield one("refugio", "scan", scanned(page, 41, -0.8), truth(
        "acceptance_certificate", "accepted", True, "es", client="Asociación Refugio del Páramo",
        project="Caminos Seguros", project_code="ARP-2026-005", milestone="Producto 1: Línea de "
        "base",
        signatory_name="Rumiñahui Espín", signatory_title="Director Ejecutivo",
        signature_date="2026-05-15", amount="9600.00 USD"), page)
    yield one("voluntariado", "text", _correio(), truth(
        "email", "accepted_with_conditions", None, "pt", client="Associação Mãos Dadas",
        project="Voluntários de Proximidade", project_code="VP-012", milestone="fase final do guia",
        signatory_name="Teodósio Barranco", signatory_title="Secretário-Geral",
        signature_date="2026-05-28", amount="2150.00 EUR", conditions=[
            "a página 22 seja corrigida com o novo número de telefone da linha de apoio"]))
    yield one("semeurs", "text", _assemblee(), truth(
        "acceptance_certificate", "accepted", True, "fr",
        client="Association Les Semeurs de Rives", project="Ruralité en partage",
        project_code="LM-25-08", milestone="rapport intermédiaire (étape 2)",
        signatory_name="Clémence Aubertin", signatory_title="présidente",
        signature_date="2026-04-07", amount="5300.00 EUR"))
    yield one("radnor", "text", _scope(), truth(
        "change_order", "rejected", True, "en", client="Hedgerow Commons Trust",
        project="Orchard Map of the Marches", project_code="HCT-OM",
        signatory_name="Gwilym Parry-Voss", signatory_title="Hon. Secretary",
        signature_date="2026-05-21", amount="1925.00 GBP", change_order_number="CR 2026/06"))
    yield one("receipt-only", "text", _receipt(), truth(
        "acceptance_certificate", "undecided", True, "en", client="Blackthorn Shelter Network",
        project="Helpline Case System", project_code="BSN-HCS", milestone="Release 2",
        signatory_name="Araminta Sole", signatory_title="Chief Executive",
        signature_date="2026-07-01", amount="10800.00 GBP"))
    yield one("colour-scale", "text", _conditional(), truth(
        "email", "accepted_with_conditions", None, "en", client="Tall Oaks Community Fund",
        project="Loneliness mapping", project_code="TO/LM/3", milestone="output 2 (interactive "
        "map)",
        signatory_name="Zadie Kirkbride", signatory_title="Grants Manager",
        signature_date="2026-06-24", amount="4400.00 GBP", conditions=[
            "the colour scale being made readable for colour-blind users"]))
    yield one("part-b", "text", _plan(), truth(
        "acceptance_certificate", "undecided", False, "en", client="Marsh Harrier Youth Trust",
        project="Boathouse Business Plan", project_code="26/044",
        milestone="Part B, Financial model", signatory_name="Delyth Corran",
        signatory_title="Chair", amount="3650.00 GBP", warnings=["partly_signed"]))
