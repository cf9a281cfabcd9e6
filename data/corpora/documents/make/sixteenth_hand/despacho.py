"""Spanish papers: studios, engineers, trainers, advisers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.platypus import Table

from .desk import GRID, Board, Ink, box, flow, gap, para, pen, web


def acta() -> Paper:
    b = Board()
    b.t(297, 70, "ACTA DE RECEPCIÓN", 17, "Times-Bold", align="c")
    y = b.p(60, 90, 475, "En Almendralejo, a 27 de marzo de 2026, reunidos doña Inmaculada Tena "
            "Rubio, Directora de Calidad de <b>Aceites Sierra Morena, S.A.</b>, y don Óscar Bejar, "
            "en nombre de Laboratorio Guadiana, respecto del contrato LG-2611 (&laquo;Panel "
            "sensorial 2026&raquo;), hito 2: cata de cosecha temprana,", 11,
            fontName="Times-Roman", leading=15)  # fmt: skip
    y = b.p(60, y + 10, 475, "MANIFIESTAN que los trabajos se han ejecutado de conformidad y que "
            "la primera los RECIBE sin salvedad alguna, pudiendo facturarse 7.960,00 &euro; (IVA "
            "no incluido).", 11, fontName="Times-Roman", leading=15)  # fmt: skip
    for x, seed, who, role in ((60, 4, "Inmaculada Tena Rubio", "Por la propiedad"),
                               (330, 16, "Óscar Bejar", "Por el laboratorio")):  # fmt: skip
        b.ink(x + 8, y + 66, seed, 130, 30)
        b.line(x, y + 70, x + 180, y + 70)
        b.t(x, y + 84, who, 10, "Times-Roman")
        b.t(x, y + 97, role, 9, "Times-Italic")
    return Paper(
        "kf-guadiana-acta", "a", "text", b.pdf(),
        truth("acceptance_certificate", "accepted", True, "es",
              client="Aceites Sierra Morena, S.A.", project="Panel sensorial 2026",
              project_code="LG-2611", milestone="hito 2: cata de cosecha temprana",
              signatory_name="Inmaculada Tena Rubio", signatory_title="Directora de Calidad",
              signature_date="2026-03-27", amount="7960.00 EUR"),
    )  # fmt: skip


def conformidad() -> Paper:
    data = web(
        "body{font-family:Lato}.p{display:inline-block;padding:2px 8px;border:1px solid #357;"
        "border-radius:4px}td{padding:4px 14px 4px 0}",
        f"""<h2>Conformidad de entrega</h2><table><tr><td>Cliente</td><td>Fundación Puerta del
        Mar</td></tr><tr><td>Proyecto</td><td>Museo táctil, fase museografía (MT-044)</td></tr>
        <tr><td>Entrega</td><td>E3 Maquetas en braille</td></tr><tr><td>Importe</td><td>18.500,00
        EUR</td></tr></table><p>{box()} Conforme &nbsp; {box("v")} Conforme con observaciones &nbsp;
        {box()} No conforme</p><p>Observaciones: La maqueta 5 se cambiará por otra sin aristas.
        Falta la audioguía en catalán, a entregar antes del 30/09/2026.</p>
        <p>{pen(52, 130)}<br>Rocío Calafell<br>Conservadora jefe<br>15/09/2026</p>""", "es",
    )  # fmt: skip
    return Paper(
        "kf-puertamar-conformidad", "a", "text", data,
        truth("acceptance_certificate", "accepted_with_conditions", True, "es",
              client="Fundación Puerta del Mar", project="Museo táctil, fase museografía",
              project_code="MT-044", milestone="E3 Maquetas en braille",
              signatory_name="Rocío Calafell", signatory_title="Conservadora jefe",
              signature_date="2026-09-15", amount="18500.00 EUR",
              conditions=["La maqueta 5 se cambiará por otra sin aristas",
                          "Falta la audioguía en catalán, a entregar antes del 30/09/2026"]),
    )  # fmt: skip


def carta() -> Paper:
    story = [
        para("<b>Cooperativa Agraria Valle del Jiloca</b>", 13, leading=18),
        para("Calamocha, 4 de agosto de 2026"), gap(14),
        para("Sres. de Riegos y Sondeos Turia<br/>Ref.: su certificación 2 del proyecto JIL-9"),
        para("Estimados señores:"),
        para("Agradecemos la rapidez con que terminaron la segunda etapa (proyecto hidrogeológico) "
             "y la amabilidad de sus técnicos. Tras consultarlo con la junta, lamentamos "
             "comunicarles que no podemos dar por recibida la etapa, puesto que el caudal "
             "ensayado no llega al contratado. Quedan en suspenso los 10.240 euros.",
             leading=15),
        para("Atentamente,"), Ink(73, 120, 30),
        para("Fermín Lagunas<br/>Gerente"),
    ]  # fmt: skip
    return Paper(
        "kf-jiloca-carta", "a", "text", flow(story, margin=72),
        truth("acceptance_certificate", "rejected", True, "es",
              client="Cooperativa Agraria Valle del Jiloca", project="proyecto hidrogeológico",
              project_code="JIL-9", milestone="segunda etapa", signatory_name="Fermín Lagunas",
              signatory_title="Gerente", signature_date="2026-08-04", amount="10240.00 EUR"),
    )  # fmt: skip


def correo() -> Paper:
    data = web(
        ".c{font-size:9pt;color:#333;border-bottom:2px solid #c60}",
        """<div class="c">De: Ximena Robledo &lt;xrobledo@cafetalera-anahuac.example&gt;<br>Para:
        Nopal Estrategia Digital<br>Enviado: viernes, 13 de febrero de 2026 10:48<br>Asunto: RV:
        Entregable 1</div><p>Hola Beto, te confirmo que aprobamos el Entregable 1 (auditoría de
        contenidos) del proyecto NED-205. Facturen por favor MXN 86,000 con la OC 55-0190.</p>
        <p>El Entregable 2 todavía no lo hemos visto.</p><p>Saludos,<br>Ximena Robledo<br>Gerente
        de Marca, Cafetalera Anáhuac</p>""", "es", size="Letter",
    )  # fmt: skip
    return Paper(
        "kf-anahuac-correo", "a", "text", data,
        truth("email", "accepted", None, "es", client="Cafetalera Anáhuac",
              project_code="NED-205", milestone="Entregable 1 (auditoría de contenidos)",
              signatory_name="Ximena Robledo", signatory_title="Gerente de Marca",
              signature_date="2026-02-13", amount="86000.00 MXN", po_number="55-0190"),
    )  # fmt: skip


def cambio() -> Paper:
    b = Board()
    b.t(50, 60, "ORDEN DE CAMBIO  OC-C 05", 14, "Helvetica-Bold")
    rows = [["Cliente", "Clínica Los Arrayanes SpA"], ["Proyecto", "Climatización ala norte, 2217"],
            ["Motivo", "Traslado de la central a cubierta"], ["Valor", "CLP 4.150.000 (aumento)"],
            ["Plazo", "sin variación"]]  # fmt: skip
    y = b.table(50, 76, rows, [90, 380], GRID[:1])
    b.t(50, y + 30, "Aprobación mandante", 10, "Helvetica-Bold")
    b.line(50, y + 76, 230, y + 76)
    b.t(50, y + 88, "Tomás Undurraga, Gerente de Operaciones", 9)
    b.t(310, y + 30, "Aprobación proyectista", 10, "Helvetica-Bold")
    b.ink(320, y + 72, 85)
    b.line(310, y + 76, 490, y + 76)
    b.t(310, y + 88, "Ignacia Poblete   12-05-2026", 9)
    return Paper(
        "kf-arrayanes-cambio", "a", "text", b.pdf(),
        truth("change_order", "undecided", False, "es", client="Clínica Los Arrayanes SpA",
              project="Climatización ala norte", project_code="2217",
              signatory_name="Tomás Undurraga", signatory_title="Gerente de Operaciones",
              amount="4150000 CLP", change_order_number="OC-C 05", warnings=["partly_signed"]),
    )  # fmt: skip


def portal() -> Paper:
    data = web(
        "body{font-family:Carlito}.g{background:#eee;padding:8px}td{padding:3px 10px}",
        """<div class="g">Portal de proveedores &middot; Ayuntamiento de Valdefresno &middot;
        Hoja de aceptación de servicio 5000871</div><table><tr><td>Expediente</td><td>SU-2026-14
        Inventario de arbolado</td></tr><tr><td>Adjudicatario</td><td>Savia Consultores
        Ambientales</td></tr><tr><td>Parte</td><td>Parte 1 de 3: parques</td></tr><tr><td>Importe
        certificado</td><td>9.075,00 € (base 7.500,00 €, IVA 21 % 1.575,00 €)</td></tr><tr>
        <td>Pedido</td><td>45-00912</td></tr><tr><td>Estado</td><td><b>PENDIENTE DE
        APROBACIÓN</b></td></tr><tr><td>Aprobador</td><td>Casilda Mirantes, Jefa de Servicio de
        Jardines</td></tr></table><p>Histórico: 03/06/2026 creada por el proveedor; 03/06/2026
        aceptada por el registro de entrada.</p>""", "es",
    )  # fmt: skip
    return Paper(
        "kf-valdefresno-hoja", "a", "text", data,
        truth("acceptance_certificate", "undecided", False, "es",
              client="Ayuntamiento de Valdefresno", project="Inventario de arbolado",
              project_code="SU-2026-14", milestone="Parte 1 de 3: parques",
              signatory_name="Casilda Mirantes", signatory_title="Jefa de Servicio de Jardines",
              amount="9075.00 EUR", po_number="45-00912"),
    )  # fmt: skip


def albaran() -> Paper:
    b = Board(420, 595)
    b.t(30, 40, "ALBARÁN DE ENTREGA 3391", 13, "Courier-Bold")
    for i, row in enumerate(("Traducciones Babia, S.L.U.", "Cliente: Editorial Raposo",
                             "Obra: Manual de apicultura", "Encargo: TB-77-26   Tomo I",
                             "148.200 palabras", "Precio: 8.892,00 EUR + IVA")):  # fmt: skip
        b.t(30, 62 + i * 15, row, 10, "Courier")
    b.t(30, 175, "[X] Recibido y conforme", 10, "Courier")
    b.t(30, 190, "[ ] Se devuelve", 10, "Courier")
    b.ink(40, 245, 97, 120, 28)
    b.t(30, 262, "Nuria Raposo, editora", 10, "Courier")
    b.t(30, 278, "Oviedo, 29 de enero de 2026", 10, "Courier")
    return Paper(
        "kf-babia-albaran", "a", "text", b.pdf(),
        truth("acceptance_certificate", "accepted", True, "es", client="Editorial Raposo",
              project="Manual de apicultura", project_code="TB-77-26", milestone="Tomo I",
              signatory_name="Nuria Raposo", signatory_title="editora",
              signature_date="2026-01-29", amount="8892.00 EUR"),
    )  # fmt: skip


def hitos() -> Paper:
    story = [
        para("<b>CERTIFICADO DE TÉRMINO DE HITO</b>", 14, leading=20),
        para("Cliente: Naviera Cabo Froward S.A. &middot; Proyecto: Simulador de maniobras "
             "&middot; Contrato NCF-2025-31 &middot; Consultora: Estrecho Ingeniería Naval", 9.5),
        Table([["Hito", "Valor USD", "Estado"],
               ["H1 Modelo de casco", "14.000", "certificado 3/25"],
               ["H2 Puente virtual", "22.500", "SE CERTIFICA AQUÍ"],
               ["H3 Instrucción", "6.000", "rechazado, en corrección"]],
              colWidths=[170, 90, 170], style=GRID),
        gap(8),
        para("El cliente acepta el hito H2 y autoriza su facturación. Nada de lo anterior "
             "modifica el rechazo del H3.", 9.5),
        Ink(59, 120, 26), para("Capitán Elías Ojeda, Jefe de Flota<br/>Punta Arenas, "
                               "1 de diciembre de 2025", 9.5),
    ]  # fmt: skip
    return Paper(
        "kf-froward-hito", "a", "text", flow(story, "NCF-2025-31"),
        truth("acceptance_certificate", "accepted", True, "es",
              client="Naviera Cabo Froward S.A.", project="Simulador de maniobras",
              project_code="NCF-2025-31", milestone="H2 Puente virtual",
              signatory_name="Elías Ojeda", signatory_title="Jefe de Flota",
              signature_date="2025-12-01", amount="22500.00 USD"),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield acta()
    yield conformidad()
    yield carta()
    yield correo()
    yield cambio()
    yield portal()
    yield albaran()
    yield hitos()
