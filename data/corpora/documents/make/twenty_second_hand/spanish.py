"""Spanish papers: Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER
from scan import Scanner, scan

from .board import Cursor, ink, page, pen, phone, ring, stamp, typ

AC = "acceptance_certificate"


def acta_chile() -> Paper:
    body = f"""<p class=r>Valdivia, 14 de abril de 2026</p><h2 class=c>ACTA DE CONFORMIDAD N° 3</h2><p>En virtud del contrato CT-0715 celebrado entre <b>Forestal Lafquenmapu SpA</b> (el mandante) y <b>Consultora Raulí Gestión Limitada</b> (la consultora) para el servicio <b>Rediseño de la cadena de abastecimiento</b>, se deja constancia de lo siguiente:</p>
<table class="grid w"><tr><td>Hito<td>Hito 3, Modelo de costos de transporte<tr><td>Entregado<td>31 de marzo de 2026<tr><td>Revisado por<td>Subgerencia de Logística<tr><td>Valor del hito<td>CLP $ 18.900.000 exento</table>
<p>El mandante revisó el modelo con datos de doce meses, obtuvo los mismos resultados que la consultora y recibe el producto a entera conformidad, autorizando la emisión de la factura correspondiente.</p>
<div style="margin-top:46px">{ink(141, 160, 44)}<br>Ximena Quilodrán Pavez<br>Subgerenta de Logística<br>p.p. Forestal Lafquenmapu SpA</div>"""
    return Paper(
        "kl-acta-conformidad-hito",
        "a",
        "text",
        page(body, "body{font:12pt/1.6 'Liberation Serif'}", margin="24mm", size="Letter"),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Forestal Lafquenmapu SpA",
            project="Rediseño de la cadena de abastecimiento",
            project_code="CT-0715",
            milestone="Hito 3, Modelo de costos de transporte",
            signatory_name="Ximena Quilodrán Pavez",
            signatory_title="Subgerenta de Logística",
            signature_date="2026-04-14",
            amount="18900000.00 CLP",
        ),
    )


def correo() -> Paper:
    body = """<div style="font:9pt 'Liberation Sans';color:#555">Correo: Bandeja de entrada</div><h3>Re: Auditoría SEO y arquitectura web (exp. LN-448)</h3><p class=sm><b>Begoña Uriarte Salgado</b> &lt;buriarte@conservasdelasrias.example&gt;<br>para Lume Norte Marketing<br>lunes, 9 mar 2026, 19:31</p>
<p>Hola, Xoán:</p><p>Perdona el retraso, la feria nos ha tenido locos. He repasado con informática la última versión y ya no encontramos nada que objetar, está todo lo que pedimos en febrero. Por mí, cerrado. Pasad los 5.360 € a administración cuando queráis.</p><p>Un abrazo,<br>Begoña</p><p class=sm>Begoña Uriarte Salgado | Responsable de comercio electrónico | Conservas de las Rías, S. Coop. Gallega</p>
<div class=sm style="color:#777;border-left:3px solid #ddd;padding-left:10px"><p>El jue, 26 feb 2026 a las 10:12, Lume Norte Marketing escribió:<br>Begoña, te mando la auditoría rehecha con las redirecciones que faltaban.</p><p>El lun, 16 feb 2026 a las 13:40, Begoña Uriarte Salgado escribió:<br>Xoán, así no lo podemos dar por bueno: faltan las redirecciones del catálogo viejo.</p></div>"""
    return Paper(
        "kl-correo-auditoria-seo",
        "a",
        "text",
        page(body),
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Conservas de las Rías, S. Coop. Gallega",
            project="Auditoría SEO y arquitectura web",
            project_code="LN-448",
            signatory_name="Begoña Uriarte Salgado",
            signatory_title="Responsable de comercio electrónico",
            signature_date="2026-03-09",
            amount="5360.00 EUR",
        ),
    )


def entrega_mexico() -> Paper:
    """Two signatures of the client are wanted, both are there. A phone's picture."""
    body = f"""<h2 class=c>ACTA DE ENTREGA-RECEPCIÓN</h2><p>En la ciudad de Zapotlán del Valle, siendo las 11:30 horas del día 18 de febrero de 2026, se reúnen por el organismo <b>Comisión de Agua de Zapotlán del Valle</b> los servidores públicos que firman al calce y por la empresa <b>Topógrafos Unidos del Bajío, S.A. de C.V.</b> su representante, para hacer constar la entrega del levantamiento <b>Red secundaria zona poniente</b>, contrato <b>CAZV-AD-014-2026</b>.</p>
<p>Recibido: 41 planos, base geográfica y memoria de cálculo. Verificado en campo el 12 de febrero, sin observaciones. El organismo recibe de conformidad. Importe: $ 487,200.00 M.N., IVA incluido.</p>
<table class="grid w" style="margin-top:20px"><tr><td style="height:100px">Recibe<br>{ink(154, 130, 42)}<br>Ing. Abundio Carranza Nuño<br>Jefe de Catastro de Redes<td>Autoriza<br>{ink(155, 140, 42, "#222")}<br>Lic. Magdalena Ureña Tovar<br>Directora General<td>Entrega<br>{ink(156, 120, 40)}<br>Saúl Pedroza<br>Topógrafos Unidos</table>"""
    src = page(body, "body{font:12.5pt/1.55 'Liberation Sans'}", size="Letter")
    return Paper(
        "kl-entrega-recepcion-redes",
        "a",
        "scan",
        phone(src, 23, lean=0.04),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Comisión de Agua de Zapotlán del Valle",
            project="Red secundaria zona poniente",
            project_code="CAZV-AD-014-2026",
            signatory_name="Magdalena Ureña Tovar",
            signatory_title="Directora General",
            signature_date="2026-02-18",
            amount="487200.00 MXN",
        ),
        src,
    )


def conformidad_peru() -> Paper:
    src = r"""
#set page(margin: (x: 26mm, y: 24mm)); #set text(font: "Liberation Sans", size: 10pt, lang: "es")
#align(center)[*INFORME N.° 0212-2026-GRQ/OTI* \ "Año de los puentes y los caminos"]
#table(columns: (70pt, 1fr), stroke: none, inset: 3pt, [A], [Oficina de Abastecimiento], [De], [Oficina de Tecnologías de la Información], [Asunto], [Conformidad de servicio], [Referencia], [Orden de servicio 0003419], [Fecha], [Quilcahuanca, 6 de julio de 2026]) #line(length: 100%)
Tengo el agrado de dirigirme a usted en relación con el servicio *Migración de la mesa de partes virtual*, prestado al *Gobierno Regional de Quilcahuanca* por la empresa Andamio Software S.A.C., con el siguiente detalle:
#table(columns: 4, [Entregable], [Plazo], [Recibido], [Monto], [1 Plan de trabajo], [5 días], [12.05.2026], [S/ 6 000,00], [*2 Sistema migrado*], [*45 días*], [*22.06.2026*], [*S/ 24 500,00*], [3 Soporte posterior], [90 días], [pendiente], [S/ 4 500,00])
El primer entregable se pagó en mayo. Del segundo se verificó que cumple los términos de referencia dentro del plazo y sin penalidad, por lo que esta oficina *otorga la conformidad* al entregable 2 y solicita proseguir el trámite de pago. El tercero se informará a su vencimiento.

Atentamente,
#v(6pt)
#box(stroke: 0.7pt + rgb("#1d4e89"), inset: 6pt)[#set text(size: 8pt, fill: rgb("#1d4e89")); Firmado digitalmente por \ *HUAMANÍ CCORI Yeny Milagros* \ Jefa de la Oficina de Tecnologías de la Información \ Motivo: Soy el autor del documento \ Fecha: 06.07.2026 16:18:40 -05:00]
"""
    return Paper(
        "kl-informe-conformidad-servicio",
        "a",
        "text",
        typ(src),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Gobierno Regional de Quilcahuanca",
            project="Migración de la mesa de partes virtual",
            milestone="2 Sistema migrado",
            signatory_name="HUAMANÍ CCORI Yeny Milagros",
            signatory_title="Jefa de la Oficina de Tecnologías de la Información",
            signature_date="2026-07-06",
            amount="24500.00 PEN",
            po_number="0003419",
        ),
    )


def parte_horas() -> Paper:
    rows = "".join(
        f"<tr><td>{d}<td>{t}<td class=r>{h}<td class=c>{pen('mlz', 'kristi', 19)}"
        for d, t, h in (
            ("lun 1 jun", "Inspección de andamios, torre A", "7"),
            ("mar 2 jun", "Formación 12 operarios, trabajos en altura", "6"),
            ("mié 3 jun", "Plan de seguridad, revisión 5", "8"),
            ("jue 4 jun", "Visita con inspección de trabajo", "5"),
            ("vie 5 jun", "Informe semanal", "4"),
        )
    )
    body = f"""<table class=w style="border:2px solid #c60"><tr><td style="padding:8px"><b>PREVISORES ALBA, S.L.P.</b><br>Coordinación de seguridad y salud<td class=r style="padding:8px">Parte de horas 23/2026<br>semana del 1 al 5 de junio de 2026</table>
<p>Cliente: Promociones Guadalhorce Sur, S.A. &nbsp; Obra: Residencial Los Almendros &nbsp; Encargo: PA-2026-15<br>Técnica: Nieves Arjona</p><table class="grid w"><tr><th>Día<th>Trabajo<th>Horas<th>Vº cliente</tr>{rows}<tr><td><td><b>Total</b> (a 52,00 €/h: 1.560,00 €)<td class=r><b>30</b><td></table>
<p class=sm>La inicial del director de obra en la columna Vº cliente da por buenas las horas del día; sin ella no se facturan.</p><p>Vº cliente: M. Lozano Zafra, director de obra &mdash; hoja completa y conforme, {pen("8 junio 2026", "kristi", 20)}</p>"""
    return Paper(
        "kl-parte-seguridad-obra",
        "a",
        "text",
        page(body),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Promociones Guadalhorce Sur, S.A.",
            project="Residencial Los Almendros",
            project_code="PA-2026-15",
            signatory_name="M. Lozano Zafra",
            signatory_title="director de obra",
            signature_date="2026-06-08",
            amount="1560.00 EUR",
        ),
    )


def observaciones() -> Paper:
    items = (
        "Incluir el análisis de ruido nocturno en la estación 7",
        "Corregir la leyenda del mapa de coberturas",
        "Anexar las actas de socialización con la vereda El Silencio",
    )
    body = f"""<table class="grid w"><tr><td rowspan=2 style="width:30%"><b>Energías del Sumapaz S.A. E.S.P.</b><td rowspan=2 class=c>ACTA DE RECIBO A SATISFACCIÓN CON OBSERVACIONES<td>Código: GA-F-22<tr><td>Versión: 4</table>
<p><b>Contratista:</b> Bioterra Estudios Ambientales Ltda.<br><b>Contrato:</b> 5200-0931<br><b>Objeto:</b> Estudio de impacto ambiental línea 115 kV San Rafael<br><b>Producto:</b> Producto 2, Línea base<br><b>Valor a pagar:</b> COP $ 96.300.000</p>
<p>La interventoría verificó el producto y lo recibe. El pago procede, quedando el contratista obligado a atender en los quince días siguientes estas observaciones:</p><ol>{"".join(f"<li>{t}" for t in items)}</ol>
<p>Se firma en Fusagasugá a los 20 días del mes de agosto de 2026.</p><table class=w style="margin-top:30px"><tr><td>{ink(171, 150, 42)}<br>Jhon Fredy Barragán Ochoa<br>Interventor, Energías del Sumapaz<td>{ink(172, 130, 40, "#222")}<br>Luz Dary Mahecha<br>Bioterra</table>"""
    return Paper(
        "kl-acta-recibo-observaciones",
        "a",
        "text",
        page(body, size="Letter"),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Energías del Sumapaz S.A. E.S.P.",
            project="Estudio de impacto ambiental línea 115 kV San Rafael",
            project_code="5200-0931",
            milestone="Producto 2, Línea base",
            signatory_name="Jhon Fredy Barragán Ochoa",
            signatory_title="Interventor",
            signature_date="2026-08-20",
            amount="96300000.00 COP",
            conditions=items,
        ),
    )


def adenda() -> Paper:
    c = Cursor(LETTER, face="R", left=72)
    c.say("SOLICITUD DE CAMBIO SC-11", 15, "RB", drop=10)
    for t in (
        "Contrato marco: MTV-2025-03",
        "Proyecto: Implantación del ERP en las sucursales del litoral",
        "Cliente: Molinos Tres Vertientes S.R.L.",
        "Proveedor: Yacaré Sistemas S.A.",
    ):
        c.say(t, 11, drop=0)
    c.y -= 10
    c.say(
        "Alcance adicional: interfaz con la balanza de camiones de las cuatro plantas, 380 horas. Precio: US$ 22.040,00. Plazo: nueve semanas.",
        11,
    )
    c.say("Resolución del Comité de Cambios (sesión del 12 de mayo de 2026)", 12, "RB", drop=4)
    c.cells(
        (0, "(   ) Aprobado"),
        (130, "( X ) Aprobado con condiciones"),
        (350, "(   ) Denegado"),
        size=11,
        drop=8,
    )
    c.say("Condiciones:", 11, "RB", drop=2)
    conds = (
        "la planta Diamante se conecta primero, como piloto",
        "el proveedor asume los gastos de viaje del equipo",
    )
    for t in conds:
        c.say("- " + t, 11, x=12, drop=2)
    c.y -= 44
    c.ink(181, 0, 20)
    c.say("Cdra. Graciela Petruzzi", 11, drop=0)
    c.say("Gerente de Administración, por Molinos Tres Vertientes", 11, drop=0)
    c.say("13 de mayo de 2026", 11)
    return Paper(
        "kl-solicitud-cambio-erp",
        "a",
        "text",
        c.done(),
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "es",
            client="Molinos Tres Vertientes S.R.L.",
            project="Implantación del ERP en las sucursales del litoral",
            project_code="MTV-2025-03",
            change_order_number="SC-11",
            signatory_name="Graciela Petruzzi",
            signatory_title="Gerente de Administración",
            signature_date="2026-05-13",
            amount="22040.00 USD",
            conditions=conds,
        ),
    )


def devolucion() -> Paper:
    body = f"""<h2>Hoja de control de entregables</h2><table class="grid w"><tr><td>Cliente<td>Fundación Museo del Esparto<tr><td>Proveedor<td>Digitaliza Archivos y Bibliotecas, S.L.<tr><td>Proyecto<td>Digitalización del fondo Carrasco<tr><td>Expediente<td>FME 12/2025<tr><td>Entrega<td>Lote 4 (cajas 61 a 80)<tr><td>Importe del lote<td>9.870,00 €</table>
<p>Muestra revisada: 200 imágenes. Imágenes con defecto: {pen("37", "breip", 18)} &nbsp; Admisible: 4</p><p style="font-size:14pt;margin:22px 0">Dictamen: &nbsp; APTO &nbsp; / &nbsp; {ring("NO APTO", "#222", 8)}</p><p>{pen("Sombras en el lomo y páginas cortadas. Se devuelve el lote entero.", "breip", 17)}</p>
<p style="margin-top:34px">{ink(183, 140, 42)} {stamp("MUSEO DEL ESPARTO|ARCHIVO", "#6b2a7a", 6)}<br>Aurora Belmonte Ruiz, archivera<br>Fecha: {pen("27 de enero de 2026", "breip", 16)}</p>"""
    src = page(body, "body{font-size:12pt}")
    return Paper(
        "kl-control-entregables-archivo",
        "a",
        "scan",
        scan(src, Scanner(dpi=135, skew=-2.2, noise=10, contrast=0.85, jpeg=40, seed=91)),
        truth(
            AC,
            "rejected",
            True,
            "es",
            client="Fundación Museo del Esparto",
            project="Digitalización del fondo Carrasco",
            project_code="FME 12/2025",
            milestone="Lote 4 (cajas 61 a 80)",
            signatory_name="Aurora Belmonte Ruiz",
            signatory_title="archivera",
            signature_date="2026-01-27",
            amount="9870.00 EUR",
        ),
        src,
    )


def anulado() -> Paper:
    body = f"""<div style="position:absolute;top:300px;left:120px;font:bold 90pt 'Liberation Sans Narrow';color:rgba(200,0,0,.30);transform:rotate(-24deg);border:8px solid rgba(200,0,0,.30);padding:0 20px">ANULADO</div>
<h3>CONSORCIO CANAL DE LA MARISMA</h3><h2>Certificado de aceptación de ensayos</h2><p>Laboratorio: Geomateriales Doñana, S.A.<br>Proyecto: <b>Control de calidad de hormigones, tramo II</b><br>Referencia: CCM/LAB/088</p>
<table class="grid w sm"><tr><th>Ensayo<th>Cantidad<th>Precio<th>Importe<tr><td>Probetas a 28 días<td class=r>144<td class=r>19,50<td class=r>2.808,00<tr><td>Consistencia<td class=r>96<td class=r>8,25<td class=r>792,00<tr><td>Permeabilidad<td class=r>6<td class=r>240,00<td class=r>1.440,00<tr><td><b>Suma</b><td><td><td class=r><b>5.040,00 €</b></table>
<p>El Consorcio acepta los ensayos relacionados y autoriza su abono.</p><p style="margin-top:30px">{ink(199, 150, 42)}<br>Rodrigo Santaella Mora, jefe de control de calidad<br>2 de junio de 2026</p><p class=sm>Emitido de nuevo como CCM/LAB/091 con las mediciones corregidas.</p>"""
    return Paper(
        "kl-certificado-ensayos-anulado",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "undecided",
            True,
            "es",
            client="CONSORCIO CANAL DE LA MARISMA",
            project="Control de calidad de hormigones, tramo II",
            project_code="CCM/LAB/088",
            signatory_name="Rodrigo Santaella Mora",
            signatory_title="jefe de control de calidad",
            signature_date="2026-06-02",
            amount="5040.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def visto_bueno() -> Paper:
    """The technician has signed, the deciding approval is blank."""
    body = f"""<h2>Acta de aceptación de servicios profesionales</h2><p class=sm>Ejemplar para el proveedor</p><p>Entidad: <b>Caja de Previsión Notarial del Plata</b><br>Estudio: <b>Ferreyra, Lavagna y Asociados, abogados</b><br>Asunto: <b>Adecuación a la ley de datos personales</b> &nbsp; Legajo: <b>J-2026-0177</b><br>Etapa: <b>Etapa II, contratos con encargados</b><br>Honorarios de la etapa: <b>$ 7.450.000,00</b> (pesos argentinos)</p>
<p>El área de Cumplimiento informa que los 54 contratos fueron entregados en tiempo y forma y que su calidad es satisfactoria. La etapa se tendrá por aceptada una vez firmada por la Gerencia General, única facultada para aceptar (art. 9 del reglamento).</p>
<table class="grid w" style="margin-top:24px"><tr><th>Informe del área<th>Aceptación de la Gerencia General<tr><td style="height:120px">{ink(222, 140, 42)}<br>Dra. Julieta Monzón<br>Oficial de Cumplimiento<br>3 de septiembre de 2026<td><br><br><br>Firma: ______________________<br>Aclaración: Ernesto Villafañe, Gerente General<br>Fecha: ____ / ____ / ______</table>"""
    return Paper(
        "kl-acta-etapa-abogados",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "undecided",
            False,
            "es",
            client="Caja de Previsión Notarial del Plata",
            project="Adecuación a la ley de datos personales",
            project_code="J-2026-0177",
            milestone="Etapa II, contratos con encargados",
            signatory_name="Ernesto Villafañe",
            signatory_title="Gerente General",
            amount="7450000.00 ARS",
            warnings=["partly_signed"],
        ),
    )


def orden_compra() -> Paper:
    body = """<div class=two><div><b style="font-size:14pt">Clínica Los Tilos de Heredia, S.A.</b><br>Proveeduría</div><div class=r>ORDEN DE COMPRA<br><b>OC-26-01187</b><br>16 de marzo de 2026</div></div>
<p>Proveedor: Grupo Cuatro Vientos Capacitación, S.A.<br>Proyecto: Humanización de la atención</p><table class="grid w"><tr><th>Cant.<th>Descripción<th>Precio<th>Total<tr><td>6<td>Taller presencial, 25 personas, material incluido<td class=r>₡ 640.000,00<td class=r>₡ 3.840.000,00<tr><td>1<td>Evaluación de impacto a los tres meses<td class=r>₡ 910.000,00<td class=r>₡ 910.000,00<tr><td colspan=3 class=r>Total<td class=r><b>₡ 4.750.000,00</b></table>
<p>Entrega: entre abril y julio de 2026. Pago a 30 días de la boleta de aceptación firmada por Recursos Humanos.</p><p class=sm>Documento emitido por el sistema de compras; no requiere firma. Aceptar esta orden implica aceptar las condiciones generales publicadas.</p>"""
    return Paper(
        "kl-orden-compra-talleres",
        "a",
        "text",
        page(body, "body{font-family:'DejaVu Sans';font-size:9.5pt}", size="Letter"),
        truth(
            "purchase_order",
            None,
            None,
            "es",
            client="Clínica Los Tilos de Heredia, S.A.",
            project="Humanización de la atención",
            po_number="OC-26-01187",
            amount="4750000.00 CRC",
        ),
    )


def minuta() -> Paper:
    body = """<h2>Acta de reunión de seguimiento n.º 14</h2><p>Proyecto: Plan de movilidad del campus (PMC-8)<br>Fecha: 23 de abril de 2026, 10:00 a 11:40, sala Jovellanos<br>Asisten: por la Universidad de Valdeorras, Celso Rebolledo y Itziar Manso; por Rotonda Ingeniería de Tráfico, Paula Cid</p>
<table class="grid w sm"><tr><th>Punto<th>Tratado<th>Quién<th>Cuándo<tr><td>1<td>Aprobación del acta n.º 13: se aprueba sin cambios.<td>todos<td>&ndash;<tr><td>2<td>Encuesta: 3.204 respuestas, se alarga una semana.<td>Rotonda<td>30 abr<tr><td>3<td>Aparcamiento disuasorio: la universidad pasará los planos de la parcela norte.<td>I. Manso<td>5 may<tr><td>4<td>El entregable 3 se presentará en mayo; su aceptación se tramitará aparte, con el formulario del vicerrectorado.<td>Rotonda<td>29 may<tr><td>5<td>Ruegos: ninguno.<td><td></table><p>Próxima reunión: 14 de mayo de 2026. Redacta: Paula Cid.</p>"""
    return Paper(
        "kl-acta-seguimiento-movilidad",
        "a",
        "text",
        page(body),
        truth(
            "other",
            None,
            None,
            "es",
            client="Universidad de Valdeorras",
            project="Plan de movilidad del campus",
            project_code="PMC-8",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        acta_chile,
        correo,
        entrega_mexico,
        conformidad_peru,
        parte_horas,
        observaciones,
        adenda,
        devolucion,
        anulado,
        visto_bueno,
        orden_compra,
        minuta,
    ):
        yield make()
