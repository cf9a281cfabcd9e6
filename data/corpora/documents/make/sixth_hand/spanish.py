"""Papers from Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .kit import BLACK, Job, img, make, ring, sheet, svg
from .writer import odt

ACC = "acceptance_certificate"
BASE = "body{font:10.5pt 'Liberation Sans';margin:0}@page{margin:18mm 20mm;size:A4}"
TB = "td,th{border:1px solid #666;padding:5px 8px;text-align:left}table{border-collapse:collapse}"


def papers() -> Iterator[Paper]:
    yield from make(JOBS)


ACTA = odt(
    f"""<h1>ACTA DE RECEPCIÓN PARCIAL</h1><p>En Alcudilla, a 16 de abril de 2026, reunidos en
la obra <b>Ampliación de la depuradora de Valderrío</b>, expediente <b>EXP-2025/0442</b>:</p>
<p>De una parte, D.ª Remedios Calatrava Ibarz, directora técnica de <b>Aguas del Alto Jándula
S.A.</b>; de otra, D. Efrén Portolés, por Hidrotec Obras S.L.</p>
<p>EXPONEN que la fase «Decantador secundario» ha finalizado y que, examinada, se encuentra en buen
estado y con arreglo a las prescripciones, por lo que la primera la da por RECIBIDA, comenzando el
plazo de garantía de un año. Las demás fases no son objeto de este acta.</p>
<p>Importe de la fase: 268.400,00 € (IVA no incluido)</p>
<table class="plain" w="8.5 8.5"><tr><td><p>Por la propiedad</p><p>{img(401, 44)}</p><p>Fdo.:
Remedios Calatrava Ibarz</p></td><td><p>Por el contratista</p><p>{img(402, 40, BLACK)}</p><p>Fdo.:
Efrén Portolés</p></td></tr></table>""",
    "",
    "Página <page/>",
    "Liberation Serif",
    12,
    "2.5cm",
)

NOCONF = odt(
    f"""<table w="11 6"><tr><td><b>Grupo Textil Marbella Norte</b><br/>Dirección de
Sistemas</td><td>Ref.: GT/SIS/77-26<br/>Fecha: 5/10/2026</td></tr></table>
<h1>Informe de conformidad del entregable</h1><p>Proveedor: Brújula Software S.L.<br/>Proyecto:
Tienda
en línea B2B – código TOL-19<br/>Pedido: 310-5528<br/>Entregable: E4 Pasarela de pagos</p>
<table w="9 2.5 2.5"><tr><th>Criterio</th><th>Sí</th><th>No</th></tr><tr><td>Cumple los
requisitos</td><td> </td><td>X</td></tr><tr><td>Documentación
entregada</td><td>X</td><td> </td></tr>
<tr><td>Se acepta el entregable</td><td> </td><td>X</td></tr></table>
<p>Observaciones: los reembolsos parciales fallan con tarjeta extranjera. Importe retenido:
22.300,00 €.</p><p>5 de octubre de 2026</p><p>{img(411, 40)}</p><p>Íñigo Larrauri, Director de
Sistemas</p>""",
    font="Lato",
    size=10,
    accent="#7b1fa2",
)

CONDI = odt(
    f"""<p class="R">Ciudad de México, 2 de diciembre de 2026</p><h1>Carta de aceptación</h1>
<p>Constructora Peña Redonda, S.A. de C.V.<br/>Atención: Ing. Tonatiuh Becerra</p>
<p>Por medio de la presente, <b>Centro Médico Las Jacarandas</b> acepta el hito <b>Torre B,
instalaciones eléctricas</b> del proyecto <b>Ampliación Oriente</b> (contrato CMJ-088), por un monto
de MXN 3,450,000.00 más IVA, siempre y cuando se entregue la carta responsiva del perito antes del
15
de diciembre.</p><p>Atentamente</p><p>{img(421, 44, BLACK)}</p><p>Lic. Abril Zamudio
Treviño<br/>Administradora General</p>""",
    "",
    "",
    "Caladea",
    12,
    "2.8cm",
)

PARTE = f"""<h2>PARTE DE TRABAJO N&ordm; 20714</h2><table><tr><td>Cliente</td><td>Conservas La
Ribera
de Tera, S.A.</td></tr><tr><td>Obra</td><td>Sustituci&oacute;n caldera 2</td></tr><tr><td>Orden de
trabajo</td><td>OT-9931</td></tr><tr><td>Trabajo</td><td>Puesta en marcha y prueba de
carga</td></tr>
<tr><td>Importe</td><td>7.385,00 &euro; + IVA</td></tr></table><p>Conformidad del cliente: &nbsp;
{ring("CONFORME")} &nbsp;&nbsp; / &nbsp;&nbsp; NO CONFORME</p><p>Firma: {
    svg(431, 150, BLACK, "vertical-align:-18px")
}</p><p>Nombre: <span class=h>Eusebio Trigueros</span> &nbsp; Cargo:
<span class=h>jefe de mantenimiento</span> &nbsp; Fecha: <span class=h>23/06/2026</span></p>"""

CORREO = """<table><tr><td>De:</td><td>Candela Urrutia
&lt;candela.urrutia@puertoandia.example&gt;</td>
</tr><tr><td>Enviado el:</td><td>lunes, 18 de mayo de 2026
9:47</td></tr><tr><td>Para:</td><td>
oficina@radianteingenieria.example</td></tr>
<tr><td>Asunto:</td><td>RE: Estudio de dragado, hito 2</td></tr>
</table><hr><p>Buenos días, Joaquín:</p><p>El hito 2 está aprobado por nuestra parte. Podéis
facturar
los 34.750 € contra el pedido PA-2026-311; el hito 3 lo vemos en junio.</p><p>Un saludo,<br>Candela
Urrutia<br>Jefa de Infraestructuras<br>Autoridad Portuaria de Puerto Andía</p>"""

ACTASIN = odt(
    """<h1>Acta de entrega y conformidad</h1><p>Cliente: Fundación Cervantina del Sur<br/>
Proyecto: Archivo digital de cartas (ref. FCS-D-12)<br/>Hito: Entrega 2 – 6.000 imágenes<br/>Valor:
9.900,00 EUR</p><p>El cliente declara haber recibido la entrega 2 a su entera conformidad y
autoriza su
facturación.</p><table w="5.6 5.6 5.6"><tr><th>Por</th><th>Nombre y cargo</th><th>Firma y fecha</th>
</tr><tr><td>El cliente</td><td>Amparo Gil-Robledo, conservadora jefe</td><td> </td></tr><tr><td>El
proveedor</td><td>Nicanor Beltrán, socio</td><td><script>N. Beltrán</script> 1-7-2026</td></tr>
</table>""",
    "",
    "Conserve una copia firmada",
    "Carlito",
    11,
)

HOJA = sheet(
    [
        ["Parte mensual de horas"],
        ["Mes: septiembre 2026"],
        ["Cliente:", "Eléctrica de Sierra Morena"],
        ["Proyecto:", "Lectura remota", "Código:", "LR-205"],
        [],
        ["Consultor", "Horas", "Tarifa €/h", "Importe €"],
        ["Vera Montoliu", 120, 62, "7.440,00"],
        ["Saúl Iturbe", 84, 55, "4.620,00"],
        ["Total", 204, "", "12.060,00"],
        [],
        ["Estado:", "RECHAZADO"],
        ["Motivo:", "faltan los partes diarios de Saúl Iturbe"],
        ["Responsable:", "Berta Olmedilla, jefa de proyecto"],
        ["Fecha:", "06/10/2026"],
        ["Firma:", "p.a. B. Olmedilla (firmado electrónicamente)"],
    ],
    "17 30 12 14",
    lined="A6:D9",
    bold="A6:D6 A9:D9 B11",
    fill="A6:D6",
    wide=True,
)

CAMBIO = odt(
    f"""<h1>Orden de cambio N.º 11</h1><p>Proyecto: Planta solar Cerro Blanco · Contrato
CB-EPC-01 · Propietario: Renovables del Altiplano SpA</p><p>Descripción: traslado de la subestación
40
metros al norte por hallazgo arqueológico. Plazo: +18 días.</p><table w="10 6"><tr><td>Movimiento de
tierras</td><td>USD 41,200.00</td></tr><tr><td>Cable MT adicional</td><td>USD
18,950.00</td></tr><tr>
<td>Crédito por zanja no ejecutada</td><td>USD (6,150.00)</td></tr><tr><td>Valor neto de la
orden</td><td>USD 54,000.00</td></tr></table><p>( ) Rechazada   (x) Aprobada</p><p>Por el
Propietario:</p><p>{img(481, 42)}</p><p>Millaray Quispe Arratia – Gerente de Proyecto – 9 de marzo
de
2026</p>""",
    "",
    "",
    "Liberation Sans",
    10.5,
    "2.2cm",
    "#b26a00",
)

JOBS = [
    Job("f-acta-depuradora", "a", "text", "odt", ACTA, truth(
        ACC, "accepted", True, "es", client="Aguas del Alto Jándula S.A.",
        project="Ampliación de la depuradora de Valderrío", project_code="EXP-2025/0442",
        milestone="Decantador secundario", signatory_name="Remedios Calatrava Ibarz",
        signatory_title="directora técnica", signature_date="2026-04-16",
        amount="268400.00 EUR")),
    Job("f-informe-conformidad", "a", "text", "odt", NOCONF, truth(
        ACC, "rejected", True, "es", client="Grupo Textil Marbella Norte",
        project="Tienda en línea B2B", project_code="TOL-19", po_number="310-5528",
        milestone="E4 Pasarela de pagos", signatory_name="Íñigo Larrauri",
        signatory_title="Director de Sistemas", signature_date="2026-10-05",
        amount="22300.00 EUR")),
    Job("f-carta-siempre-y-cuando", "a", "text", "odt", CONDI, truth(
        ACC, "accepted_with_conditions", True, "es", client="Centro Médico Las Jacarandas",
        project="Ampliación Oriente", project_code="CMJ-088",
        milestone="Torre B, instalaciones eléctricas", signatory_name="Abril Zamudio Treviño",
        signatory_title="Administradora General", signature_date="2026-12-02",
        amount="3450000.00 MXN", conditions=[
            "se entregue la carta responsiva del perito antes del 15 de diciembre"])),
    Job("f-parte-caldera", "a", "scan", "web", PARTE, truth(
        ACC, "accepted", True, "es", client="Conservas La Ribera de Tera, S.A.",
        project="Sustitución caldera 2", project_code="OT-9931",
        milestone="Puesta en marcha y prueba de carga", signatory_name="Eusebio Trigueros",
        signatory_title="jefe de mantenimiento", signature_date="2026-06-23",
        amount="7385.00 EUR", warnings=["scanned"]),
        BASE + TB + ".h{font:14pt DkgHandwriting;color:#222}",
        how=Scanner(dpi=150, skew=-0.7, noise=10, seed=41)),
    Job("f-correo-dragado", "a", "text", "web", CORREO, truth(
        "email", "accepted", None, "es", client="Autoridad Portuaria de Puerto Andía",
        project="Estudio de dragado", milestone="hito 2", po_number="PA-2026-311",
        signatory_name="Candela Urrutia", signatory_title="Jefa de Infraestructuras",
        signature_date="2026-05-18", amount="34750.00 EUR"), BASE),
    Job("f-acta-sin-cliente", "a", "text", "odt", ACTASIN, truth(
        ACC, "undecided", False, "es", client="Fundación Cervantina del Sur",
        project="Archivo digital de cartas", project_code="FCS-D-12",
        milestone="Entrega 2 – 6.000 imágenes", signatory_name="Amparo Gil-Robledo",
        signatory_title="conservadora jefe", amount="9900.00 EUR", warnings=["partly_signed"])),
    Job("f-hoja-horas-rechazada", "a", "text", "calc", HOJA, truth(
        "timesheet_approval", "rejected", True, "es", client="Eléctrica de Sierra Morena",
        project="Lectura remota", project_code="LR-205", signatory_name="Berta Olmedilla",
        signatory_title="jefa de proyecto", signature_date="2026-10-06",
        amount="12060.00 EUR")),
    Job("f-orden-de-cambio-solar", "a", "text", "odt", CAMBIO, truth(
        "change_order", "accepted", True, "es", client="Renovables del Altiplano SpA",
        project="Planta solar Cerro Blanco", project_code="CB-EPC-01", change_order_number="11",
        signatory_name="Millaray Quispe Arratia", signatory_title="Gerente de Proyecto",
        signature_date="2026-03-09", amount="54000.00 USD")),
]  # fmt: skip
