"""Spanish papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from scan import Scanner, scan

from .board import BLACK, Grid, Ink, Rule, Sheet, flow, web


def acta_obra() -> Paper:
    story = [
        "^ <b>ACTA DE RECEPCIÓN DE OBRA</b>",
        "= En Villarrasa del Monte, a 26 de junio de 2026, reunidos por la propiedad doña Remedios "
        "Cañadas Ruiz, concejala de Urbanismo del Ayuntamiento de Villarrasa del Monte, y "
        "por la "
        "contrata don Julián Orozco Peña, de Pavimentos Orozco, S.L., con la dirección "
        "facultativa,",
        "= <b>MANIFIESTAN</b> que las obras «Reurbanización de la plaza del Olmo, fase 1», "
        "expediente "
        "OB-2025/73, se encuentran terminadas y ajustadas al proyecto.",
        "= <b>ACUERDAN</b> dar por recibidas las obras, sin observaciones, empezando a contar "
        "desde hoy el "
        "plazo de garantía de un año. Importe de la liquidación: 318.452,76 € más IVA (21 %) "
        "66.875,08 €.",
        18,
        Grid(
            [
                [Ink(601, 110, 34), Ink(602, 100, 32, BLACK), Ink(603, 100, 30, BLACK)],
                ["La propiedad<br/>Remedios Cañadas Ruiz", "La contrata<br/>Julián Orozco Peña",
                 "La dirección facultativa<br/>Marta Bellido, arquitecta"],
            ],
            [56, 56, 56],
            lines=None,
        ),
    ]  # fmt: skip
    return Paper(
        "h-acta-plaza", "a", "text",
        flow(story, font="Times-Roman", bold="Times-Bold", size=12, margin=26, gap=9),
        truth(
            "acceptance_certificate", "accepted", True, "es",
            client="Ayuntamiento de Villarrasa del Monte",
            project="Reurbanización de la plaza del Olmo", project_code="OB-2025/73",
            milestone="fase 1", signatory_name="Remedios Cañadas Ruiz",
            signatory_title="concejala de Urbanismo", signature_date="2026-06-26",
            amount="318452.76 EUR",
        ),
    )  # fmt: skip


def portal_mx() -> Paper:
    css = """body{font:12.5px
    'Liberation Sans';color:#222}.a{background:#611232;color:#fff;padding:10px}
    .g{display:grid;grid-template-columns:170px 1fr;row-gap:6px;margin:14px 0}.g b{color:#611232}
    .s{font:8px 'Liberation Mono';word-break:break-all;color:#555;border-top:1px solid
    #999;padding-top: 8px}"""
    body = """<div class=a>Portal de Proveedores · Acuse de entregable</div><div
    class=g><b>Cliente</b> <span>Hospitales Santa Brígida, S.A. de
    C.V.</span><b>Proyecto</b><span>Expediente clínico unificado
    </span><b>Contrato</b><span>HSB-TI-2026-009</span><b>Entregable</b><span>E3 – Migración de
    laboratorio</span><b>Orden de compra</b><span>45-108833</span><b>Importe sin IVA</b><span>MXN
    1,240,000.00</span><b>Dictamen</b><span>ACEPTADO CON
    OBSERVACIONES</span><b>Observaciones</b><span> 1) Entregar el diccionario de datos en
    español. 2) Corregir el folio duplicado de la sede Norte.</span></div><p>Firmó: Ing. Leonor
    Zapata Quiroz, Subdirectora de Sistemas<br>Fecha de firma: 17/03/2026 13:55:10</p><p
    class=s>Sello digital: hR8mZ2pQ0sLk77aaVt1cB9xw==|HSB|E3|20260317135510 </p>"""
    return Paper(
        "h-portal-brigida", "a", "text", web(css, body, size="Letter"),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "es",
            client="Hospitales Santa Brígida, S.A. de C.V.",
            project="Expediente clínico unificado", project_code="HSB-TI-2026-009",
            milestone="E3 – Migración de laboratorio", signatory_name="Leonor Zapata Quiroz",
            signatory_title="Subdirectora de Sistemas", signature_date="2026-03-17",
            amount="1240000.00 MXN", po_number="45-108833",
            conditions=[
                "Entregar el diccionario de datos en español",
                "Corregir el folio duplicado de la sede Norte",
            ],
        ),
    )  # fmt: skip


def correo_no() -> Paper:
    css = "body{font:13px 'DejaVu Sans'}.m{font-size:11px;color:#555;border-bottom:1px solid #ccc}"
    body = """<div class=m>De: Íñigo Larrazábal · Para: equipo@nubelia.example · Fecha: 8 de
    octubre de 2026, 19:04<br>Asunto: RE: conformidad del hito 3, app de reservas</div><p>Buenas
    tardes:</p><p>Lo que funciona, funciona de maravilla, y así se lo he dicho a la gerencia.
    Pero el pago con tarjeta sigue cobrando dos veces, de modo que no damos la conformidad al
    hito 3 y os pido que no facturéis los 9.800 € hasta nuevo aviso.</p><p>Un saludo,<br>Íñigo
    Larrazábal<br>Responsable de Sistemas, Balneario Aguas de Orduz, S.A.</p>"""
    return Paper(
        "h-correo-balneario", "a", "text", web(css, body),
        truth(
            "email", "rejected", None, "es", client="Balneario Aguas de Orduz, S.A.",
            project="app de reservas", milestone="hito 3", signatory_name="Íñigo Larrazábal",
            signatory_title="Responsable de Sistemas", signature_date="2026-10-08",
            amount="9800.00 EUR",
        ),
    )  # fmt: skip


def albaran() -> Paper:
    s = Sheet(A4)
    s.t(18, 20, "ALBARÁN DE ENTREGA", 17, "CarlitoB", "#00aa44")
    s.t(192, 20, "A-26/3391", 12, "CarlitoB", align="r")
    s.t(18, 30, "Cliente: Cooperativa Frutícola del Jalón      Obra: Cámara de conservación n.º 4\n"
        "Pedido: CFJ-771      Instalador: Frío Monegros, S.L.", 11, "Carlito")  # fmt: skip
    for n, row in enumerate((("Concepto", "Uds.", "Importe"), ("Evaporador EV-90", "2",
            "13.400,00 €"),
                             ("Panel frigorífico 120 mm", "64 m²", "5.120,00 €"),
                             ("Total sin IVA", "", "18.520,00 €"))):  # fmt: skip
        y = 46 + n * 8
        s.rect(18, y, 100, 8)
        s.rect(118, y, 30, 8)
        s.rect(148, y, 44, 8)
        for x, text in zip((20, 120, 150), row, strict=True):
            s.t(x, y + 5.5, text, 11, "Carlito")
    s.t(18, 94, "Recibí conforme:", 11, "Carlito")
    s.box(52, 94, "v", 8)
    s.t(57, 94, "SÍ", 11, "Carlito")
    s.box(68, 94, "", 8)
    s.t(73, 94, "NO", 11, "Carlito")
    s.ink(30, 122, 50, 15, 611)
    s.line(18, 122, 95, 122)
    s.t(18, 127, "Firma y nombre", 9, "Carlito")
    s.t(100, 121, "Pilar Gascón, encargada  15-IV-2026", 14, "Dkg", "#22307a")
    page = s.done()
    return Paper(
        "h-scan-albaran", "a", "scan",
        scan(page, Scanner(dpi=125, skew=-1.2, noise=5, jpeg=45, seed=61)),
        truth(
            "acceptance_certificate", "accepted", True, "es",
            client="Cooperativa Frutícola del Jalón", project="Cámara de conservación n.º 4",
            signatory_name="Pilar Gascón", signatory_title="encargada",
            signature_date="2026-04-15", amount="18520.00 EUR", po_number="CFJ-771",
        ), page,
    )  # fmt: skip


def sin_firma() -> Paper:
    story = [
        "# Certificado de conformidad – Sprint 14",
        "Entidad: Caja Rural de Tierras Bajas · Proyecto: Banca móvil 2.0 (CRTB-BM2)",
        "Proveedor: Andamio Software",
        Grid(
            [
                ["Historia", "Estado de pruebas"],
                ["Alta con huella", "Aceptada en demo"],
                ["Transferencia inmediata", "Aceptada en demo"],
                ["Aviso de saldo", "Aceptada en demo"],
            ],
            [80, 60],
            shade="#cfe8ff",
        ),
        "La entidad da su conformidad al sprint y autoriza la facturación de 21.600,00 € (IVA no "
        "incluido).",
        12,
        Grid(
            [
                ["Por la entidad", "Por el proveedor"],
                [Rule(150), Rule(150, 622, color=BLACK)],
                ["Teodoro Albiol, Jefe de Canales", "Nuria Campos, Scrum Master"],
                ["Fecha: ____ / ____ / ________", "Fecha: 28 / 08 / 2026"],
            ],
            [80, 80],
            lines=None,
        ),
    ]
    return Paper(
        "h-sprint-caja", "a", "text", flow(story, font="Carlito", size=11.5, h_color="#004a80"),
        truth(
            "acceptance_certificate", "undecided", False, "es",
            client="Caja Rural de Tierras Bajas", project="Banca móvil 2.0",
            project_code="CRTB-BM2", milestone="Sprint 14", signatory_name="Teodoro Albiol",
            signatory_title="Jefe de Canales", amount="21600.00 EUR",
            warnings=["partly_signed"],
        ),
    )  # fmt: skip


def orden_cambio() -> Paper:
    css = """body{font:11.5px 'Liberation Sans Narrow'}h1{font-size:20px;border-left:9px solid
    #e08a00; padding-left:10px}table{border-collapse:collapse;width:100%}td{border:1px solid
    #bbb;padding:6px} del{color:#555}"""
    body = """<h1>Orden de cambio OC-09</h1><table><tr><td>Mandante<td>Minera Quebrada Parda
    SpA<tr><td> Contrato<td>Ampliación de espesadores,
    MQP-CT-118<tr><td>Contratista<td>Ingeniería Cordillera Ltda.<tr><td>Descripción<td>Reemplazo
    de válvulas de cuchillo por válvulas pinch<tr><td>Variación neta<td>USD
    58,275.00<tr><td>Plazo<td>+ 10 días corridos</table><p>Resolución del mandante (tachar lo que
    no corresponda):</p><p style="font-size:15px">aprobada &nbsp;/&nbsp; <del>rechazada</del>
    &nbsp;/&nbsp; <del>en estudio</del></p><p>[[ink 631 140 42]]</p><p>Patricio Undurraga
    Sáez<br>Gerente de Proyectos<br>Antofagasta, 2 de diciembre de 2026</p>"""
    return Paper(
        "h-cambio-minera", "a", "text", web(css, body, size="Letter"),
        truth(
            "change_order", "accepted", True, "es", client="Minera Quebrada Parda SpA",
            project="Ampliación de espesadores", project_code="MQP-CT-118",
            signatory_name="Patricio Undurraga Sáez", signatory_title="Gerente de Proyectos",
            signature_date="2026-12-02", amount="58275.00 USD", change_order_number="OC-09",
        ),
    )  # fmt: skip


def parte_horas() -> Paper:
    story = [
        "## Parte de horas – mayo 2026",
        "Consultora: Alba Requena (Tierra Firme Consultores) · Cliente: Puertos de Cala Honda, "
        "E.P. · "
        "Encargo: Plan director de dragado, PCH/26/4",
        Grid(
            [
                ["Semana", "Horas", "Concepto"],
                ["19", "| 32", "Batimetría, revisión"],
                ["20", "| 40", "Modelo de oleaje"],
                ["21", "| 24", "Informe intermedio"],
                ["Total", "| 96", "96 h × 75,00 € = 7.200,00 €"],
            ],
            [30, 25, 90],
        ),
        "Visto bueno del cliente: <b>no conforme</b>. La semana 20 ya se cobró en abril.",
        Ink(641, 110, 34),
        "Sebastián Mora Lledó, jefe del Área de Infraestructuras, 3 de junio de 2026",
    ]
    return Paper(
        "h-parte-puertos", "a", "text", flow(story, font="Helvetica", size=10, margin=25),
        truth(
            "timesheet_approval", "rejected", True, "es", client="Puertos de Cala Honda, E.P.",
            project="Plan director de dragado", project_code="PCH/26/4",
            signatory_name="Sebastián Mora Lledó",
            signatory_title="jefe del Área de Infraestructuras", signature_date="2026-06-03",
            amount="7200.00 EUR",
        ),
    )  # fmt: skip


def folleto() -> Paper:
    css = """body{font:13px Lato;text-align:center}h1{font:34px
    Caladea;color:#d2461e}.t{display:grid; grid-template-columns:1fr 1fr 1fr;gap:14px}.t
    div{background:#fff2e8;padding:12px}"""
    body = """<h1>Firma hoy, cobra mañana</h1><p>Rubricalia convierte cada acta de recepción en
    un cobro. </p><div class=t><div><b>Básico</b><br>29 € al mes<br>20 actas
    firmadas</div><div><b>Equipo</b><br>89 € al mes<br>actas aceptadas sin
    límite</div><div><b>Empresa</b><br>a medida<br>con sello de tiempo</div> </div><p>«Aceptado y
    firmado en seis minutos». Carla Benítez, directora de obra</p><p>Pida su demostración:
    hola@rubricalia.example</p>"""
    return Paper("h-folleto-firma", "a", "text", web(css, body), truth("other", None, None, "es"))


def papers() -> Iterator[Paper]:
    for made in (
        acta_obra, portal_mx, correo_no, albaran, sin_firma, orden_cambio, parte_horas, folleto,
    ):  # fmt: skip
        yield made()
