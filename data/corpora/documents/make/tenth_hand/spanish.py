"""Spanish papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib import colors
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner

from .kit import BLACK, box, canvas, finish, ink, lines, sign, square, web


def works(c: Canvas) -> None:
    c.rect(40, 60, 515, 740)
    lines(c, 140, 775, "CarlB", 14, "ACTA DE RECEPCIÓN PROVISIONAL DE OBRA")
    c.line(40, 765, 555, 765)
    y = 745
    for name, value in (
        ("Promotor", "Ayuntamiento de Villarreja del Páramo"),
        ("Contratista", "Construcciones Ibarlucea, S.L."),
        ("Obra", "Reforma del mercado de abastos"),
        ("Expediente", "OB-2025/0077"),
        ("Fase", "Fase II: cubierta y bajantes"),
        ("Importe de la fase", "91.482,30 € (IVA no incluido)"),
        ("Fecha de visita", "18 de febrero de 2026"),
    ):
        lines(c, 50, y, "CarlB", 10, name)
        lines(c, 170, y, "Carl", 10, value)
        c.line(40, y - 6, 555, y - 6)
        y -= 20
    lines(
        c,
        50,
        y - 14,
        "Carl",
        10,
        "Reunidos en la obra los abajo firmantes, y una vez examinada la misma, el promotor:",
    )
    for at, words, mark in (
        (565, "RECIBE la fase sin salvedad alguna.", "x"),
        (545, "RECIBE la fase con los reparos anotados al dorso.", ""),
        (525, "NO RECIBE la fase.", ""),
    ):
        square(c, 60, at - 1, mark, 8)
        lines(c, 78, at, "Carl", 10, words)
    lines(
        c,
        50,
        480,
        "Carl",
        8,
        "La recepción con reparos obliga al contratista a subsanarlos en un mes; si no se recibe,",
        "se fijará nueva visita. El plazo de garantía es de doce meses.",
    )
    for x, head, name, seed in (
        (55, "Por el contratista", "Aitor Ibarlucea", 91),
        (225, "Dirección facultativa", "Elena Pastrana, arquitecta", 92),
        (395, "Por el promotor", "Justo Cebrián, concejal de Obras", 94),
    ):
        lines(c, x, 420, "CarlB", 9, head)
        sign(c, x + 4, 362, seed, 110, 36)
        lines(c, x, 345, "Carl", 8.5, name, "18/02/2026")


def note(c: Canvas) -> None:
    c.setFillColor(colors.HexColor("#fff8dc"))
    c.rect(0, 0, 420, 595, fill=1, stroke=0)
    c.setFillColor(colors.black)
    lines(c, 30, 560, "SansB", 12, "PARTE DE TRABAJO   No. 20418")
    lines(
        c,
        30,
        535,
        "Sans",
        8.5,
        "Cliente: Cooperativa Olivarera La Encina",
        "Proyecto: Automatización almazara 2    Orden: OT-3390",
        "Tarea: Puesta en marcha de la decantadora",
        "Precio cerrado: 5.640,00 €",
    )
    c.line(30, 470, 390, 470)
    lines(
        c,
        30,
        452,
        "Sans",
        8.5,
        "Horas: 11   Km: 84   Técnico: Rubén Aldea",
        "Descripción: calibrado de sondas, pruebas en vacío y con carga.",
    )
    lines(c, 30, 400, "SansB", 8.5, "CONFORMIDAD DEL CLIENTE")
    for at, words, mark in (
        (380, "Conforme", ""),
        (362, "Conforme con observaciones", ""),
        (344, "No conforme", "v"),
    ):
        square(c, 34, at - 1, mark, 8)
        lines(c, 50, at, "Sans", 8.5, words)
    lines(c, 30, 315, "Sans", 8.5, "Observaciones:")
    c.setFillColor(colors.HexColor("#1c2f86"))
    lines(c, 110, 315, "Hand", 11, "se para cada 20 minutos", "falta volver con el fabricante")
    c.setFillColor(colors.black)
    lines(
        c,
        30,
        250,
        "Sans",
        8.5,
        "Nombre: Begoña Luque",
        "Cargo: jefa de planta",
        "Fecha: 21/11/2025",
    )
    sign(c, 220, 215, 95, 130, 40)
    lines(c, 230, 200, "Sans", 7, "Firma del cliente")


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    yield finish(
        "acta-obra:a",
        canvas(works),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Villarreja del Páramo",
            project="Reforma del mercado de abastos",
            project_code="OB-2025/0077",
            milestone="Fase II: cubierta y bajantes",
            signatory_name="Justo Cebrián",
            signatory_title="concejal de Obras",
            signature_date="2026-02-18",
            amount="91482.30 EUR",
        ),
        Scanner(skew=0.5, seed=11, noise=8),
    )
    yield finish(
        "parte:a",
        canvas(note, (420, 595)),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Cooperativa Olivarera La Encina",
            project="Automatización almazara 2",
            project_code="OT-3390",
            milestone="Puesta en marcha de la decantadora",
            signatory_name="Begoña Luque",
            signatory_title="jefa de planta",
            signature_date="2025-11-21",
            amount="5640.00 EUR",
        ),
        Scanner(dpi=170, skew=-1.1, seed=12, turn=90, grey=False),
    )
    yield web(
        "conformidad:a",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="SEGUROS MERIDIANO S.A.",
            project="Migración del centro de llamadas",
            project_code="SM-CC-2026/3",
            milestone="Entregable E5, Grabación de llamadas",
            signatory_name="Rocío Bengoechea",
            signatory_title="Gerente de Operaciones",
            signature_date="2026-06-15",
            amount="47300.00 EUR",
            po_number="PC-90177",
            conditions=[
                "el cifrado de las grabaciones quede activado en el plazo de diez días hábiles"
            ],
        ),
        f"""<div class=t>SEGUROS MERIDIANO S.A. <span>Certificado de conformidad</span></div>
<p>En relación con el proyecto <b>Migración del centro de llamadas</b> (SM-CC-2026/3, pedido
PC-90177), y respecto del <b>Entregable E5, Grabación de llamadas</b>, presentado por Telnova
Ingeniería el 29 de mayo de 2026, se hace constar lo siguiente:</p><ol><li>Se han ejecutado 64 casos
de prueba: 61 superados, 3 de severidad baja pendientes.</li><li>La documentación se entregó
completa.</li><li>Meridiano da su conformidad al entregable, a condición de que el cifrado de las
grabaciones quede activado en el plazo de diez días hábiles.</li><li>El importe asociado asciende a
47.300,00 &euro;, más 9.933,00 &euro; de IVA (21 %), total 57.233,00 &euro;.</li></ol>
<table><tr><td>Firma<td>Nombre y cargo<td>Fecha<tr><td>{ink(97, 130, 40)}<td>Rocío Bengoechea<br>
Gerente de Operaciones<td>15/06/2026</table><p class=p>Este certificado no supone la aceptación de
los entregables E6 y E7. El silencio del cliente no equivale a conformidad.</p>""",
        "body{font:10.5pt 'Liberation Sans';line-height:1.45}.t{background:#742;color:#fff;"
        "padding:12px;font-weight:bold}.t span{float:right;font-weight:normal}"
        "td{border:1px solid #a97;padding:8px;min-width:150px}.p{font-size:7.5pt;margin-top:40px}",
    )
    yield web(
        "correo-no:a",
        truth(
            "email",
            "rejected",
            None,
            "es",
            client="Bodegas Altozano",
            project="Tienda en línea",
            milestone="segunda entrega",
            signatory_name="Íñigo Salcedo",
            signatory_title="Director comercial",
            signature_date="2026-05-07",
        ),
        """<table class=c><tr><td>De:<td>Íñigo Salcedo
&lt;isalcedo@altozano.example&gt;<tr><td>Para:
<td>Carla Montes<tr><td>Fecha:<td>jueves, 7 de mayo de 2026, 13:44<tr><td>Asunto:<td>RE: Tienda en
línea, segunda entrega</table><p>Hola, Carla:</p><p>El comité dio el visto bueno al diseño en marzo,
pero la segunda entrega no podemos darla por aceptada: el carrito pierde los cupones y el TPV
devuelve error con tarjetas extranjeras. Por favor, no emitáis la factura.</p><p>Un abrazo,<br>
Íñigo Salcedo<br>Director comercial, Bodegas Altozano</p><blockquote>El 5 may 2026, Carla Montes
escribió:<br>Si todo está bien, basta con que contestes &laquo;aceptado&raquo;.</blockquote>""",
        "body{font:11pt Carlito}.c{border-bottom:1px solid #999;margin-bottom:14px}"
        "blockquote{border-left:3px solid #bbb;padding-left:8px;color:#666}",
    )
    yield web(
        "orden-cambio:a",
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Minera Quebrada Larga SpA",
            project="Planta piloto de lixiviación",
            project_code="K-118",
            change_order_number="OC-05",
            signatory_name="Ximena Toro Fuentes",
            signatory_title="Gerenta de Proyectos",
            signature_date="2026-03-04",
            amount="-14250.00 USD",
        ),
        f"""<h2>ORDEN DE CAMBIO OC-05</h2><table><tr><td>Mandante<td>Minera Quebrada Larga SpA
<td>Contrato<td>K-118<tr><td>Proyecto<td>Planta piloto de lixiviación<td>Emisión<td>26-02-2026
</table><h4>Motivo</h4><p>Se elimina el estanque de reserva TK-09 y se agrega instrumentación de
nivel al TK-08.</p><table><tr><th>Concepto<th>USD<tr><td>Elimina TK-09<td>(22.900,00)<tr><td>Agrega
transmisores<td>8.650,00<tr><th>Variación neta del contrato<th>(14.250,00)</table><p>Monto original
USD 610.000,00. Monto vigente tras OC-05: USD 588.150,00 (incluye OC-01 a OC-04).</p><table><tr>
<td>Solicitado por el contratista<td>Aprobado por el mandante<tr><td>{ink(98, 120, 40)}<td>
{ink(100, 140, 40, BLACK)}<tr><td>Pablo Ascui, jefe de terreno<br>27-02-2026<td>Ximena Toro Fuentes,
Gerenta de Proyectos<br>04-03-2026</table>""",
        "body{font:10pt 'DejaVu Sans'}table{border-collapse:collapse;width:100%;margin:8px 0}"
        "td,th{border:1px solid #888;padding:5px;text-align:left}",
        format="Letter",
    )
    yield web(
        "visto-bueno:a",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Universidad de Altamar",
            project="Matrícula 360",
            project_code="UA-M360",
            milestone="Hito 2 - Pasarela",
            signatory_name="Teresa Olmo",
            signatory_title="Vicerrectora de Digitalización",
            amount="28900.00 EUR",
            warnings=["partly_signed"],
        ),
        f"""<h2>Acta de aceptación de hito</h2><p>Cliente: Universidad de Altamar &nbsp;&nbsp;
Proyecto:
Matrícula 360 (UA-M360)<br>Hito 2 - Pasarela &nbsp;&nbsp; Importe: 28.900,00 &euro;</p><p>{box("v")}
Se acepta el hito &nbsp; {box()} No se acepta</p><p>Conforme a las bases, el acta requiere el visto
bueno del Servicio de Informática <u>y</u> de la Vicerrectora.</p><div class=g><div><b>Proveedor</b>
<br>{ink(101, 110, 36)}<br>Nexo Aula, S.L.<br>Luis Prat</div><div><b>V.º B.º Informática</b><br>
{ink(102, 110, 36)}<br>Gonzalo Rivas<br>2 de julio de 2026</div><div><b>V.º B.º Vicerrectorado</b>
<br><svg width=110 height=36></svg><br>Teresa Olmo<br>Vicerrectora de Digitalización<br>
Fecha:</div></div>""",
        "body{font:11pt 'DejaVu Serif'}.g{display:flex;justify-content:space-between;"
        "margin-top:60px;font-size:9pt}.g div div{width:160px}",
    )
    yield web(
        "convocatoria:a",
        truth(
            "email",
            "undecided",
            None,
            "es",
            client="Grupo Textil Aranda",
            project="Control de calidad por visión",
            milestone="hito 3",
        ),
        """<h3>Convocatoria de reunión</h3><p>Convoca: Sara Nieto (Óptica Industrial Delta)<br>
Asistentes: Grupo Textil Aranda (P. Aranda, L. Gil)<br>Cuándo: lunes 14 de septiembre de 2026, de
10:00 a 11:00</p><p>Asunto: Control de calidad por visión</p><p>Orden del día</p><ol><li>Estado de
la instalación</li><li>Demostración de la cámara 3</li><li>Recepción del hito 3: acepta / no
acepta</li><li>Ruegos y preguntas</li></ol>""",
        "body{font:11pt Lato}",
    )
    yield web(
        "recepcion-sello:a",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Hospital Comarcal de Valdeluna",
            project="Renovación de quirófanos",
            project_code="HCV/SU/31",
            milestone="Lámparas y torres, sala 2",
            signatory_name="Amparo Quiles",
            signatory_title="Jefa de Suministros",
            signature_date="2026-01-14",
            amount="118000.00 EUR",
            po_number="2025/7741",
        ),
        """<h3>ALBARÁN VALORADO 0093/26</h3><p>Entregar a: Hospital Comarcal de Valdeluna<br>Pedido:
2025/7741 &nbsp; Proyecto: Renovación de quirófanos, HCV/SU/31<br>Partida: Lámparas y torres, sala
2</p><table><tr><th>Ref.<th>Artículo<th>Uds.<th>Importe<tr><td>LQ-70<td>Lámpara quirúrgica<td>4<td>
72.000,00 &euro;<tr><td>TS-2<td>Torre de suministro<td>2<td>46.000,00 &euro;<tr><td><td><td>Base<td>
118.000,00 &euro;</table><div class=s>HOSPITAL COMARCAL DE VALDELUNA<br>RECIBIDO CONFORME<br>
<b>14 ENE 2026</b><br>Amparo Quiles<br>Jefa de Suministros</div>""",
        "body{font:10pt 'Liberation Sans'}table{width:100%}td,th{text-align:left;padding:5px}"
        ".s{color:#2233aa;border:3px double #2233aa;width:260px;padding:10px;text-align:center;"
        "transform:rotate(-7deg);margin:50px 0 0 300px}",
    )
