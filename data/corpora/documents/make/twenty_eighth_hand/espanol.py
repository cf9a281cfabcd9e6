"""Spanish: España, México, Chile, Colombia, Perú, Argentina."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, acro, ink, kv, printed, sign, stamp, tab

SHEETS = [
    Sheet(
        "tezontle-entrega-recepcion",
        f"""<h1 class=c>ACTA DE ENTREGA-RECEPCIÓN</h1><p>En la ciudad de Querétaro, siendo las 11:00 horas del día 18 de mayo de 2026, se reunieron en el lugar de la obra los representantes de la contratante y de la contratista para hacer constar lo siguiente:</p>
{
            kv(
                '''Contratante|Agroindustrias El Tezontle, S.A. de C.V.
Contratista|Cimbra y Concreto del Bajío, S. de R.L.
Obra|Nave de Empaque No. 2
Contrato|AET-OB-2025-14
Etapa que se entrega|Tercera etapa: instalaciones eléctricas
Importe de la etapa|$1,284,600.00 M.N. (pesos mexicanos, MXN)''',
                "kvb",
            )
        }
<p><b>PRIMERO.</b> La contratista entrega los planos definitivos, las pruebas de aislamiento y las garantías de los tableros.</p><p><b>SEGUNDO.</b> La contratante, verificada la terminación de los trabajos, los recibe a su entera satisfacción.</p><p><b>TERCERO.</b> La fianza de vicios ocultos tendrá vigencia de doce meses.</p>
<p><b>CUARTO.</b> Queda fuera de esta acta la cuarta etapa (obra exterior), con avance físico del 60% e importe de $702,150.00 M.N.</p><p><b>QUINTO.</b> La contratista se obliga a atender cualquier vicio que aparezca durante la vigencia de la fianza, sin costo para la contratante.</p><p>Leída la presente, la firman al calce quienes en ella intervinieron.</p>{
            sign(
                ink(601)
                + "|RECIBE por la contratante|Ing. Teresa Balcázar Ruelas|Gerente de Proyectos",
                ink(602) + "|ENTREGA por la contratista|Arq. Omar Villaseñor",
            )
        }""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Agroindustrias El Tezontle, S.A. de C.V.",
            project="Nave de Empaque No. 2",
            project_code="AET-OB-2025-14",
            milestone="Tercera etapa: instalaciones eléctricas",
            amount="1284600.00 MXN",
            signatory_name="Teresa Balcázar Ruelas",
            signatory_title="Gerente de Proyectos",
            signature_date="2026-05-18",
        ),
        "serif",
    ),
    Sheet(
        "almoraima-acta-scan",
        f"""<p class=c><b>AYUNTAMIENTO DE VALDEALMORA</b><br>Área de Infraestructuras</p><h2 class=c>ACTA DE RECEPCIÓN</h2>{
            tab(
                '''Obra|Renovación de la red de pluviales, calle Ancha
Expediente|OB/2025/073
Adjudicataria|Excavaciones Serranía S.L.
Certificación final|96.418,25 €''',
                "g",
                head=False,
            )
        }
<p>Reunidos el 9 de junio de 2026 los abajo firmantes y reconocida la obra, se encuentra en estado de ser recibida, por lo que el Ayuntamiento la da por recibida, a condición de que la adjudicataria reponga las dos arquetas hundidas frente al número 18 y retire los acopios del solar municipal.</p>
{
            sign(
                ink(611, 140, 46)
                + "|Por el Ayuntamiento de Valdealmora|Rosario Quintanilla Prado|Concejala de Obras",
                ink(612) + "|Por la adjudicataria|Andrés Melgar",
            )
        } {stamp("REGISTRO|9 JUN 2026", "#555", 6)}""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="AYUNTAMIENTO DE VALDEALMORA",
            project="Renovación de la red de pluviales, calle Ancha",
            project_code="OB/2025/073",
            amount="96418.25 EUR",
            signatory_name="Rosario Quintanilla Prado",
            signatory_title="Concejala de Obras",
            signature_date="2026-06-09",
            conditions=[
                "la adjudicataria reponga las dos arquetas hundidas frente al número 18",
                "retire los acopios del solar municipal",
            ],
        ),
        "sans",
        form="scan",
        scanner=Scanner(dpi=125, skew=0.8, jpeg=42, noise=5, seed=61, shadow=True),
    ),
    Sheet(
        "pudeto-conformidad",
        f"""<table><tr><td><b>MINERA CERRO PUDETO SpA</b></td><td class=r>Certificado de conformidad de servicios<br>N° 0388</td></tr></table><hr>
<p>Proveedor: Geosonda Consultores Ltda. &nbsp; | &nbsp; Servicio: Modelo hidrogeológico Rajo Norte &nbsp; | &nbsp; Contrato: CT-5521 &nbsp; | &nbsp; OC: 3500091742</p>
{
            tab(
                '''Estado de pago|Hito|Monto CLP|Situación
EP-1|Recopilación de antecedentes|$ 18.200.000|Pagado
EP-2|Campaña de terreno|$ 41.750.000|Se aprueba por este certificado
EP-3|Informe final|$ 25.300.000|Pendiente''',
                "z",
            )
        }
<p>El administrador de contrato certifica que el hito «Campaña de terreno» fue ejecutado conforme a bases y autoriza la emisión de la factura correspondiente al EP-2.</p><p>Calama, 14 de agosto de 2026</p>{
            ink(621)
        }<p>Ximena Oyarzún Bravo<br>Administradora de Contrato</p>""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="MINERA CERRO PUDETO SpA",
            project="Modelo hidrogeológico Rajo Norte",
            project_code="CT-5521",
            milestone="Campaña de terreno",
            po_number="3500091742",
            amount="41750000.00 CLP",
            signatory_name="Ximena Oyarzún Bravo",
            signatory_title="Administradora de Contrato",
            signature_date="2026-08-14",
        ),
        "narrow",
        wide=True,
    ),
    Sheet(
        "guaduales-orden-cambio",
        f"""<h1>ORDEN DE CAMBIO No. OC-09</h1>{
            kv(
                '''Propietario|Fundación Clínica Los Guaduales
Proyecto|Torre de Consulta Externa
Contrato de obra|CO-117-2025
Valor del cambio|$ 63.480.000 COP''',
                "kvb",
            )
        }<p>Objeto: sustitución de fachada ventilada por muro cortina en pisos 3 a 5.</p><p>Para su validez se requieren las firmas de la interventoría y de la dirección administrativa del propietario.</p>
<table class=g><tr><th>Parte</th><th>Nombre</th><th>Fecha</th><th>Firma</th></tr><tr><td>Constructor</td><td>Wilmar Echeverri</td><td>23/03/2026</td><td>{
            ink(631, 90)
        }</td></tr><tr><td>Interventoría</td><td>Luz Dary Montoya</td><td>25/03/2026</td><td>{
            ink(632, 90)
        }</td></tr>
<tr><td>Propietario</td><td>Hernando Arbeláez Gil, director administrativo</td><td></td><td><i style="color:#888">pendiente</i></td></tr></table>""",
        truth(
            "change_order",
            "undecided",
            False,
            "es",
            client="Fundación Clínica Los Guaduales",
            project="Torre de Consulta Externa",
            project_code="CO-117-2025",
            change_order_number="OC-09",
            amount="63480000.00 COP",
            signatory_name="Hernando Arbeláez Gil",
            signatory_title="director administrativo",
            warnings=["partly_signed"],
        ),
    ),
    Sheet(
        "ribera-parte-horas",
        f"""<h2>PARTE DE HORAS · Sistemas Ribera Alta S.A.</h2>{
            kv('''Técnica|Lorena Isasi
Empresa cliente|Conservas Peñacoba S.A.
Proyecto|Trazabilidad de lotes
Ref. proyecto|SRA-902
Quincena|1 a 15 de octubre de 2026''')
        }
{
            tab(
                '''Fecha|Trabajo|Horas
05/10|Análisis de etiquetas|8
06/10|Análisis de etiquetas|8
07/10|Programación del lector|7,5
13/10|Pruebas en línea 2|9
14/10|Corrección de errores|6
|TOTAL|38,5''',
                "g n",
            )
        }<p>Conforme con las horas indicadas:</p>{
            sign(
                ink(641) + "|Iñaki Urrestarazu|Jefe de Planta, Conservas Peñacoba|16/10/2026",
                ink(642) + "|La técnica",
            )
        }""",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Conservas Peñacoba S.A.",
            project="Trazabilidad de lotes",
            project_code="SRA-902",
            signatory_name="Iñaki Urrestarazu",
            signatory_title="Jefe de Planta",
            signature_date="2026-10-16",
        ),
        "mono",
    ),
    Sheet(
        "amancaes-correo",
        """<h3>Re: Entregable 3 - Manual de procesos</h3><p class=s><b>De:</b> Milagros Cáceda (Textiles Amancaes S.A.C.)<br><b>Para:</b> Renzo Pflücker (Andina Procesos)<br><b>Fecha:</b> viernes 20 de noviembre de 2026, 11:37 a. m.</p><hr>
<p>Estimado Renzo:</p><p>Revisamos el Entregable 3 con las jefaturas de tintorería y acabados. Está completo y recoge todo lo que pedimos en octubre, así que cuenta con nuestra aprobación. Queda abierta la facturación por S/ 17,850.00 (soles, PEN) con cargo a la orden OS-0664 del proyecto Orden en Planta.</p><p>Saludos cordiales,</p><p><b>Milagros Cáceda</b><br>Gerente de Operaciones</p>
<blockquote class=s>El 19 nov. 2026 Renzo Pflücker escribió: «Milagros, ¿pudiste ver la última versión? Sin su conformidad no puedo facturar.»</blockquote>""",
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Textiles Amancaes S.A.C.",
            project="Orden en Planta",
            milestone="Entregable 3",
            po_number="OS-0664",
            amount="17850.00 PEN",
            signatory_name="Milagros Cáceda",
            signatory_title="Gerente de Operaciones",
            signature_date="2026-11-20",
        ),
        "deja",
    ),
    Sheet(
        "lanin-no-conforme",
        f"""<h1>Constancia de revisión de entregables</h1><p>Bodegas Lanín Sur S.A. – Neuquén</p>{
            kv(
                '''Consultora|Estudio Rucamanque
Trabajo|Plan Director de Riego
Código|BLS-RIE-05
Entregable|Informe de avance II
Resultado|NO CONFORME''',
                "kvb",
            )
        }<h3>Fundamentos</h3><ol><li>El balance hídrico omite el cuadro 14.</li><li>No se adjuntaron los análisis de suelo.</li><li>Las láminas están sin escala.</li></ol>
<p>En consecuencia la empresa no aprueba el Informe de avance II y devuelve la documentación a la consultora, que dispone de quince días para presentarla de nuevo. No corresponde pago alguno.</p><p>Neuquén, 26 de febrero de 2026.</p>{
            sign(
                ink(661) + "|Germán Etchepare|Director Agrícola",
                stamp("DEVUELTO", "#a22", -8) + "|",
            )
        }""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Bodegas Lanín Sur S.A.",
            project="Plan Director de Riego",
            project_code="BLS-RIE-05",
            milestone="Informe de avance II",
            signatory_name="Germán Etchepare",
            signatory_title="Director Agrícola",
            signature_date="2026-02-26",
        ),
        "book",
    ),
    Sheet(
        "montjuliol-albaran",
        f"""<table class=g><tr><td><b>MONTJULIOL AUDIOVISUALES</b><br>C/ del Telar 8, Sabadell</td><td><b>ALBARÁN DE INSTALACIÓN</b><br>26/2207<br>30-01-2026</td></tr><tr><td colspan=2>Cliente: <b>Teatro Municipal de Argelés</b><br>Proyecto: Renovación del sistema de megafonía — Obra MA-553 — Su pedido: TMA-118</td></tr></table>
{
            tab(
                '''Uds.|Referencia|Descripción
8|LX-12|Caja acústica en columna
2|AMP-4K|Etapa de potencia
1|MX-32|Mesa digital
1|–|Ajuste y formación del personal''',
                "h",
            )
        }<p>Fase 1 entregada. Recibido y comprobado; todo funciona correctamente. Conforme el cliente.</p>{
            sign(
                ink(671) + "|Meritxell Bofarull, jefa técnica|30-01-2026",
                ink(672) + "|Instalador: P. Roca",
            )
        }<p class=xs>El material es propiedad de Montjuliol hasta su pago. Garantía de dos años. Reclamaciones por daños de transporte en 24 horas.</p>""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Teatro Municipal de Argelés",
            project="Renovación del sistema de megafonía",
            project_code="MA-553",
            milestone="Fase 1",
            po_number="TMA-118",
            signatory_name="Meritxell Bofarull",
            signatory_title="jefa técnica",
            signature_date="2026-01-30",
        ),
        size="A5",
        margin="10mm",
    ),
    Sheet(
        "orujal-anulado",
        f"""<div class=wm>ANULADO</div><h1>Certificado de aceptación de hito</h1>{
            kv('''Cliente|Banco Cooperativo del Orujal
Proyecto|Firma biométrica en oficinas
Pedido|BCO-2026-314
Hito|Hito 2: piloto en 10 oficinas
Importe|48.700,00 €''')
        }<p>El cliente declara que el hito 2 ha superado las pruebas piloto y lo acepta.</p>{
            sign(
                ink(681) + "|Baltasar Sanjurjo|Director de Medios|12 de marzo de 2026",
                ink(682) + "|Nubiola Tecnología|12 de marzo de 2026",
            )
        }<p class=s>Anulado el 16 de marzo de 2026 por error en el número de oficinas. Se emitirá un certificado nuevo.</p>""",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "es",
            client="Banco Cooperativo del Orujal",
            project="Firma biométrica en oficinas",
            milestone="Hito 2: piloto en 10 oficinas",
            po_number="BCO-2026-314",
            amount="48700.00 EUR",
            signatory_name="Baltasar Sanjurjo",
            signatory_title="Director de Medios",
            signature_date="2026-03-12",
            warnings=["draft_or_void"],
        ),
        "serif",
    ),
    Sheet(
        "tacarigua-sow",
        f"""<h1>ENUNCIADO DE TRABAJO (SOW) N.º 4</h1><p>Se celebra al amparo del Contrato Marco CM-88 entre <b>Puertos del Istmo, S.A.</b> (el Cliente) y Tacarigua Logística Consultores (el Consultor).</p><h3>Proyecto</h3><p>Reordenamiento de Patios. Código SOW: PDI-SOW-04.</p><h3>Alcance</h3><ul><li>Diagnóstico de flujos de camiones</li><li>Diseño de turnos de balanza</li><li>Acompañamiento durante seis semanas</li></ul>
<h3>Criterios de aceptación</h3><p>El Cliente emitirá acta de aceptación dentro de los cinco días hábiles; el silencio no equivale a aceptación.</p><h3>Honorarios</h3><p>Suma global de USD 54,000.00, en tres pagos iguales.</p><h3>Vigencia</h3><p>Del 1 de abril al 31 de julio de 2026.</p>{sign("|Por el Cliente|Nombre: Arístides Quijada|Cargo: Vicepresidente de Operaciones", "|Por el Consultor|Nombre: Yaneth Rangel")}""",
        truth(
            "statement_of_work",
            None,
            False,
            "es",
            client="Puertos del Istmo, S.A.",
            project="Reordenamiento de Patios",
            project_code="PDI-SOW-04",
            amount="54000.00 USD",
            signatory_name="Arístides Quijada",
            signatory_title="Vicepresidente de Operaciones",
        ),
        "sans",
    ),
]


def _form() -> bytes:
    return acro(
        [
            (48, 800, 15, True, "ACTA DE CONFORMIDAD"),
            (48, 782, 9, False, "Ingeniería Lucentum S.L.P., Alicante"),
            (48, 745, 9, False, "Promotor"),
            (48, 720, 9, False, "Proyecto"),
            (48, 695, 9, False, "N.º de encargo"),
            (48, 670, 9, False, "Fase"),
            (48, 645, 9, False, "Honorarios de la fase (EUR)"),
            (70, 606, 9, False, "Conforme"),
            (70, 586, 9, False, "Conforme, a falta de:"),
            (70, 486, 9, False, "No conforme"),
            (48, 440, 9, False, "Nombre y apellidos"),
            (48, 415, 9, False, "Cargo"),
            (48, 390, 9, False, "Fecha"),
            (48, 350, 9, False, "Firma del promotor"),
        ],
        [
            ("prom", "Residencial Cala Blava Sdad. Coop.", 180, 739, 300, 18),
            ("proy", "Rehabilitación energética bloques A y B", 180, 714, 300, 18),
            ("enc", "LU-1664", 180, 689, 100, 18),
            ("fase", "Proyecto de ejecución", 180, 664, 220, 18),
            ("hon", "21.900,00", 180, 639, 100, 18),
            ("falta", "aportar el certificado energético registrado", 70, 510, 420, 66),
            ("nom", "Consuelo Mira Beneyto", 180, 434, 240, 18),
            ("cargo", "Presidenta", 180, 409, 240, 18),
            ("fec", "23/09/2026", 180, 384, 100, 18),
        ],
        [("c1", False, 50, 604), ("c2", True, 50, 584), ("c3", False, 50, 484)],
        [(691, 180, 345)],
    )


def papers() -> Iterator[Paper]:
    yield from printed(SHEETS)
    yield Paper(
        "kr-lucentum-conformidad",
        "a",
        "form",
        _form(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Residencial Cala Blava Sdad. Coop.",
            project="Rehabilitación energética bloques A y B",
            project_code="LU-1664",
            milestone="Proyecto de ejecución",
            amount="21900.00 EUR",
            signatory_name="Consuelo Mira Beneyto",
            signatory_title="Presidenta",
            signature_date="2026-09-23",
            conditions=["aportar el certificado energético registrado"],
        ),
    )
