"""Spanish papers: Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from twentieth_hand.board import Form, ink, scanned, sheet, stamp, web


def handover() -> Paper:
    """Mexican record of hand-over, signed, scanned."""
    css = "body{font:11pt/1.5 'Liberation Serif'} td{padding:4px 30px 0 0}"
    body = f"""
    <h3 style="text-align:center">ACTA DE ENTREGA-RECEPCIÓN</h3>
    <p>En la ciudad de Santa Brígida, siendo las 11:00 horas del día 24 de abril de 2026, se reunieron por una parte el Instituto Tecnológico de la Cañada, en adelante el Cliente, representado por la Mtra. Eréndira Solórzano Vega, Directora de Planeación, y por la otra Kamaleón Sistemas, S.A. de C.V., en adelante el Proveedor, con el objeto de hacer constar lo siguiente:</p>
    <p>PRIMERO. El Proveedor hace entrega de la segunda etapa del proyecto Control Escolar en Línea, orden de trabajo OT-0552.</p>
    <p>SEGUNDO. El Cliente revisó los módulos de inscripción y de kárdex y los recibe a su entera satisfacción.</p>
    <p>TERCERO. Procede el pago de $ 386,400.00 MXN.</p><p>Leída la presente acta, firman al calce los que en ella intervinieron.</p>
    <table><tr><td>{ink(201, 150, 40)}<br>Eréndira Solórzano Vega<br>Por el Cliente<td>{ink(202, 130, 36)}<br>Ulises Barragán<br>Por el Proveedor</table>"""
    return scanned(
        "acta-entrega-recepcion",
        web(body, css, size="Letter", margin="24mm"),
        truth(
            "acceptance_certificate", "accepted", True, "es", client="Instituto Tecnológico de la Cañada",
            project="Control Escolar en Línea", project_code="OT-0552", milestone="segunda etapa",
            signatory_name="Eréndira Solórzano Vega", signatory_title="Directora de Planeación",
            signature_date="2026-04-24", amount="386400.00 MXN",
        ),
        Scanner(dpi=150, skew=1.2, noise=9, contrast=0.85, seed=201),
    )  # fmt: skip


def conformity() -> Paper:
    """Peruvian statement of conformity, with penalties nil and a signature stamp."""
    css = ".t{width:100%} .t td{border:1px solid #000;padding:5px 7px} .t td:first-child{background:#eee;width:34%}"
    body = f"""
    <p style="text-align:center"><b>CONSTANCIA DE CONFORMIDAD DEL SERVICIO N.° 083-2026</b><br>Oficina de Tecnologías de la Información</p>
    <table class=t><tr><td>Entidad<td>Municipalidad Provincial de Quillapata<tr><td>Contratista<td>Andes Redes y Datos E.I.R.L.<tr><td>Orden de trabajo<td>OT-1274<tr><td>Objeto<td>Mantenimiento del centro de datos, tercer entregable<tr><td>Monto<td>S/ 18,900.00<tr><td>Penalidad<td>No corresponde<tr><td>Observaciones<td>Ninguna</table>
    <p>El área usuaria deja constancia de que el entregable fue prestado dentro del plazo y cumple los términos de referencia, por lo que se otorga la CONFORMIDAD para el trámite de pago.</p>
    <p>Quillapata, 27 de mayo de 2026</p><div style="text-align:center">{ink(211, 150, 38)}<br>{stamp("Municipalidad Provincial de Quillapata<br>Ing. Wilmer Huanca Ccori<br>JEFE DE LA OFICINA DE TI", "#1a3f8f", -3)}</div>"""
    return scanned(
        "constancia-conformidad",
        web(body, css, margin="22mm"),
        truth(
            "acceptance_certificate", "accepted", True, "es", client="Municipalidad Provincial de Quillapata",
            project="Mantenimiento del centro de datos", project_code="OT-1274", milestone="tercer entregable",
            signatory_name="Wilmer Huanca Ccori", signatory_title="JEFE DE LA OFICINA DE TI",
            signature_date="2026-05-27", amount="18900.00 PEN",
        ),
        Scanner(dpi=150, skew=-1.4, noise=7, jpeg=50, grey=False, seed=211),
    )  # fmt: skip


def observed() -> Paper:
    """Chilean record with remarks that must be mended."""
    css = "h2{color:#0b5} .w{border-left:5px solid #e0a800;background:#fff9e6;padding:8px 14px}"
    body = f"""
    <h2 style="color:#22577a">Acta de aceptación con observaciones</h2>
    <p><b>Mandante:</b> Viñedos Alto Maulillo SpA<br><b>Consultora:</b> Trazo Sur Analítica Ltda.<br><b>Proyecto:</b> Tablero de vendimia<br><b>Código de proyecto:</b> TS-419<br><b>Hito:</b> Hito 2, carga histórica<br><b>Monto del hito:</b> CLP 8.740.000</p>
    <p>Revisada la entrega, el mandante la acepta y autoriza la emisión de la factura. La consultora deberá subsanar lo siguiente dentro de quince días corridos:</p>
    <div class=w>a) completar los datos de la temporada 2019<br>b) corregir el nombre de dos cuarteles</div>
    <p>Talca, 13 de marzo de 2026</p>{ink(221, 140, 36)}<br>Javiera Undurraga Pinto<br>Gerenta de Operaciones"""
    return sheet(
        "acta-con-observaciones",
        web(body, css, size="Letter"),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "es", client="Viñedos Alto Maulillo SpA",
            project="Tablero de vendimia", project_code="TS-419", milestone="Hito 2, carga histórica",
            signatory_name="Javiera Undurraga Pinto", signatory_title="Gerenta de Operaciones",
            signature_date="2026-03-13", amount="8740000.00 CLP",
            conditions=["completar los datos de la temporada 2019", "corregir el nombre de dos cuarteles"],
        ),
    )  # fmt: skip


def portal() -> Paper:
    """Spanish supplier portal, one line says who approved."""
    css = """body{font:9.5pt 'DejaVu Sans'} .tab{display:inline-block;padding:5px 14px;background:#e6e9ef} .on{background:#2b4c7e;color:#fff}
    .t{width:100%;margin-top:10px} .t td{border-bottom:1px solid #ddd;padding:6px}"""
    body = """
    <p style="font-size:13pt">Portal de proveedores · <b>Grupo Hostelero Bahía Clara, S.A.</b></p>
    <span class=tab>Pedidos</span><span class="tab on">Entregas</span><span class=tab>Facturas</span>
    <table class=t><tr><td>Entrega<td><b>ENT-2026-0337</b><td>Pedido<td>P-118802<tr><td>Proyecto<td>Reservas Directas<td>Código de proyecto<td>GHB-RD-12<tr><td>Hito<td>H3 Pasarela de pago<td>Importe<td>23.950,00 €<tr><td>Proveedor<td>Mistral Código, S.L.<td>Estado<td><b style="color:#1a7f37">Aprobada, facturable</b></table>
    <p><b>Circuito de aprobación</b></p>
    <table class=t><tr><td>1<td>Registro de la entrega<td>Mistral Código (usuario msanz)<td>28/09/2026 10:20<tr><td>2<td>Revisión técnica<td>Iker Olabarria: sin incidencias<td>29/09/2026 16:02<tr><td>3<td>Aprobación final<td>Nuria Cebrián Robles, Directora de Canal Digital: aprobada<td>30/09/2026 09:11</table>
    <p class=g>Este justificante se ha generado de forma automática y no requiere firma manuscrita.</p>"""
    return sheet(
        "portal-circuito-aprobacion",
        web(body, css, top="01/10/2026 08:30", foot="https://proveedores.bahiaclara.example/entregas/0337"),
        truth(
            "acceptance_certificate", "accepted", True, "es", client="Grupo Hostelero Bahía Clara, S.A.",
            project="Reservas Directas", project_code="GHB-RD-12", milestone="H3 Pasarela de pago",
            signatory_name="Nuria Cebrián Robles", signatory_title="Directora de Canal Digital",
            signature_date="2026-09-30", amount="23950.00 EUR", po_number="P-118802",
        ),
    )  # fmt: skip


def not_conform() -> Paper:
    """Received, reviewed, and not taken; a hasty eye sees receipt, stamp and signature."""
    css = "body{font-family:'DejaVu Serif';font-size:10pt}"
    body = f"""
    <p><b>Recepción y revisión de entregable</b></p><p>Cliente: Laboratorios Fontseca, S.A.U. — Proveedor: Vértice Legal Tech, S.L.<br>Proyecto: Registro de contratos — Encargo: VLT-2088<br>Hito: Entregable 4</p>
    <p>1. El entregable se recibió en plazo el 2 de noviembre de 2026. {stamp("RECIBIDO 2 NOV 2026", "#2a6", 2, 8)}</p><p>2. La revisión ha sido realizada por el departamento jurídico entre el 3 y el 12 de noviembre.</p>
    <p>3. Resultado: faltan los anexos de 212 contratos y el manual describe otra versión. El entregable se devuelve y no se da por aceptado. El pago de 16.300,00 € queda sin efecto hasta nueva entrega.</p>
    <p>Barcelona, 13 de noviembre de 2026</p>{ink(231, 150, 38)}<br>Montserrat Pujadas i Riba<br>Secretaria del Consejo"""
    return sheet(
        "recepcion-y-devolucion",
        web(body, css, margin="23mm"),
        truth(
            "acceptance_certificate", "rejected", True, "es", client="Laboratorios Fontseca, S.A.U.",
            project="Registro de contratos", project_code="VLT-2088", milestone="Entregable 4",
            signatory_name="Montserrat Pujadas i Riba", signatory_title="Secretaria del Consejo",
            signature_date="2026-11-13", amount="16300.00 EUR",
        ),
    )  # fmt: skip


def silence() -> Paper:
    """The provider's record; silence would count later, but nothing has been signed."""
    css = ".f{display:flex;gap:40px;margin-top:40px} .f div{flex:1;border-top:1px solid #000;padding-top:5px}"
    body = f"""
    <h2>Acta de conformidad de implantación</h2><p>Cliente: Cooperativa Olivarera Sierra Mágina Baja<br>Proyecto: Trazabilidad de almazara<br>N.º de proyecto: 26/0715<br>Fase: Puesta en marcha<br>Importe de la fase: 9.870,00 €</p>
    <p>El cliente manifiesta su conformidad con los trabajos de la fase indicada y autoriza su facturación.</p>
    <p>Rogamos devuelvan este documento firmado. Transcurridos diez días hábiles desde el envío (16 de diciembre de 2026) sin respuesta, nos pondremos en contacto con ustedes para acordar una nueva visita.</p>
    <div class=f><div>{ink(241, 120, 34)}<br>Por Almendra Informática, S.L.<br>Germán Quesada, técnico<br>16/12/2026</div><div><br><br>Por el cliente<br>D.ª Remedios Ortuño, gerente<br>Fecha: &nbsp;&nbsp;&nbsp;/&nbsp;&nbsp;&nbsp;/</div></div>"""
    return sheet(
        "conformidad-sin-respuesta",
        web(body, css),
        truth(
            "acceptance_certificate", "undecided", False, "es", client="Cooperativa Olivarera Sierra Mágina Baja",
            project="Trazabilidad de almazara", project_code="26/0715", milestone="Puesta en marcha",
            signatory_name="Remedios Ortuño", signatory_title="gerente", amount="9870.00 EUR",
            warnings=["partly_signed"],
        ),
    )  # fmt: skip


def two_ticks() -> Paper:
    """A form with fields whose yes and no are both clicked."""
    f = Form(size=(612, 792), left=60)
    f.line("FORMULARIO DE ACEPTACIÓN DE SERVICIO", 14, "Helvetica-Bold", 4)
    f.line(
        "Cliente: Clínica Dental Los Ceibos  -  Proveedor: Nube Austral S.R.L. (Córdoba)", 9, gap=22
    )
    for name, label, value in (
        ("p", "Proyecto", "Historias clínicas en la nube"), ("c", "Orden de trabajo", "NA-3391"),
        ("m", "Monto", "ARS 2.415.000,00"), ("r", "Responsable", "Facundo Iturralde"), ("g", "Cargo", "Administrador"),
    ):  # fmt: skip
        f.field(name, value, 130, 280)
        f.line(label, gap=14)
    f.rule()
    f.line("¿Acepta el servicio? Marque una sola opción.", 10, "Helvetica-Bold", 12)
    f.check("si", True, "SÍ, el servicio fue realizado y se acepta.", 10)
    f.check("no", True, "NO, el servicio no se acepta.", 24)
    f.field("firma", "Firmado: Facundo Iturralde", 130, 280)
    f.line("Firma electrónica", gap=14)
    f.field("fecha", "14 de agosto de 2026", 130, 280)
    f.line("Fecha", gap=14)
    return sheet(
        "formulario-dos-marcas",
        f.done(),
        truth(
            "acceptance_certificate", "undecided", True, "es", client="Clínica Dental Los Ceibos",
            project="Historias clínicas en la nube", project_code="NA-3391", signatory_name="Facundo Iturralde",
            signatory_title="Administrador", signature_date="2026-08-14", amount="2415000.00 ARS",
        ),
        form="form",
    )  # fmt: skip


def change() -> Paper:
    """Colombian change order, with a reduction of price."""
    css = ".t{width:100%} .t td,.t th{border:1px solid #567;padding:5px 8px} .t th{background:#dfe8ee}"
    body = f"""
    <div style="display:flex;justify-content:space-between"><b style="font-size:15pt">Orden de cambio OC-11</b><span>Bogotá D.C., 6 de febrero de 2026</span></div>
    <p>Contratante: Fundación Museo del Páramo<br>Contratista: Colibrí Interactivo S.A.S.<br>Proyecto: Audioguías sala permanente (código de proyecto CI-260)</p>
    <table class=t><tr><th>Concepto<th class=r>Valor<tr><td>Se suprime la versión en alemán<td class=r>-$ 6.200.000<tr><td>Se agrega recorrido infantil<td class=r>$ 4.050.000<tr><td><b>Variación neta</b><td class=r><b>-$ 2.150.000 COP</b></table>
    <p>Las partes suscriben la presente orden en señal de aprobación; desde hoy hace parte del contrato.</p>
    <table style="width:100%"><tr><td>{ink(251, 140, 36)}<br>Amparo Restrepo Lleras<br>Directora ejecutiva, Fundación Museo del Páramo<td>{ink(252, 120, 34)}<br>Camilo Ardila<br>Representante legal, Colibrí Interactivo S.A.S.</table>"""
    return sheet(
        "orden-de-cambio-menor-valor",
        web(body, css, size="Letter"),
        truth(
            "change_order", "accepted", True, "es", client="Fundación Museo del Páramo", project="Audioguías sala permanente",
            project_code="CI-260", signatory_name="Amparo Restrepo Lleras", signatory_title="Directora ejecutiva",
            signature_date="2026-02-06", amount="-2150000.00 COP", change_order_number="OC-11",
        ),
    )  # fmt: skip


def hours() -> Paper:
    """Sixty-one of sixty-eight hours are approved."""
    css = ".t{width:100%} .t td,.t th{border-bottom:1px solid #999;padding:4px 8px} "
    body = f"""
    <h3>Parte mensual de horas, consultoría RGPD</h3><p>Consultora: Eulalia Barreiro (Atalaya Compliance) · Cliente: Autobuses del Miño, S.A. · Proyecto: Adecuación RGPD · Encargo AC-26-14 · Mes: junio de 2026</p>
    <table class=t><tr><th>Semana<th>Presentadas<th>Aprobadas<tr><td>1-7<td>18<td>18<tr><td>8-14<td>16<td>16<tr><td>15-21<td>20<td>13<tr><td>22-30<td>14<td>14<tr><td><b>Total</b><td><b>68</b><td><b>61</b></table>
    <p>El cliente aprueba 61 horas. No se aprueban las 7 horas de reunión interna del 17 de junio.</p><p>A facturar: 61 h × 72,00 € = 4.392,00 €</p>
    <p>Aprobado en Ourense, a 3 de julio de 2026, por Xoán Loureiro Paz, delegado de protección de datos &nbsp;{ink(261, 130, 36)}</p>"""
    return sheet(
        "parte-horas-sesenta-y-una",
        web(body, css),
        truth(
            "timesheet_approval", "accepted_with_conditions", True, "es", client="Autobuses del Miño, S.A.",
            project="Adecuación RGPD", project_code="AC-26-14", signatory_name="Xoán Loureiro Paz",
            signatory_title="delegado de protección de datos", signature_date="2026-07-03", amount="4392.00 EUR",
            conditions=["No se aprueban las 7 horas de reunión interna del 17 de junio"],
        ),
    )  # fmt: skip


def mail() -> Paper:
    """Good news, told sideways."""
    body = """
    <div style="border:1px solid #ccc;padding:12px 16px"><b>De:</b> Tomás Echeverría &lt;techeverria@puertolirquen.example&gt;<br><b>Para:</b> Rocío Almonacid<br><b>Fecha:</b> lunes, 21 de septiembre de 2026 19:05<br><b>Asunto:</b> Re: Monitoreo de grúas, entrega 2</div>
    <p>Rocío:</p><p>Tres turnos seguidos sin una sola alarma falsa. Los muchachos ya no quieren la pantalla vieja y la apagamos el sábado. De nuestra parte está todo en regla; manda no más la factura por los USD 11.600,00 y dale curso al tercer tramo.</p>
    <p>Un abrazo,<br>Tomás Echeverría<br>Jefe de Mantención<br>Puerto Lirquén Norte S.A.</p>
    <p class=g>El 17-09-2026 Rocío Almonacid escribió: Tomás, ¿nos confirman si dan por buena la entrega 2 del proyecto 2217?</p>"""
    return sheet(
        "mail-manda-no-mas-la-factura",
        web(body),
        truth(
            "email", "accepted", None, "es", client="Puerto Lirquén Norte S.A.", project="Monitoreo de grúas",
            project_code="2217", milestone="entrega 2", signatory_name="Tomás Echeverría",
            signatory_title="Jefe de Mantención", signature_date="2026-09-21", amount="11600.00 USD",
        ),
    )  # fmt: skip


def invoice() -> Paper:
    """An invoice that mentions acceptance."""
    css = ".t{width:100%} .t td,.t th{padding:5px 6px;border-bottom:1px solid #ccc}"
    body = """
    <h1 style="color:#844">FACTURA</h1><p>Número: F26/0912<br>Fecha: 30 de octubre de 2026<br>Vencimiento: 29 de noviembre de 2026</p>
    <p>Emisor: Pizarra Digital, S.L., Valladolid<br>Destinatario: Editorial Cierzo, S.A., Zaragoza</p>
    <table class=t><tr><th>Concepto<th class=r>Importe<tr><td>Proyecto Catálogo Web, hito aceptado por el cliente el 26 de octubre<td class=r>5.400,00 €<tr><td>IVA 21 %<td class=r>1.134,00 €<tr><td><b>Total</b><td class=r><b>6.534,00 €</b></table>
    <p>Forma de pago: transferencia a la cuenta indicada en contrato.</p>"""
    return sheet(
        "factura-catalogo",
        web(body, css),
        truth("other", None, None, "es", client="Editorial Cierzo, S.A.", project="Catálogo Web"),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield from (
        handover(), conformity(), observed(), portal(), not_conform(), silence(), two_ticks(), change(), hours(),
        mail(), invoice(),
    )  # fmt: skip
