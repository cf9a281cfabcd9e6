"""Spanish papers of Spain, Mexico, Argentina and Chile."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import scanned, text


def acta_recepcion() -> Paper:
    """A Spanish reception of works that depends on repairs."""
    return text(
        "mp-es-acta-recepcion",
        r"""
#set page(paper: "a4", margin: (x: 25mm, y: 22mm))
#set text(font: "Nimbus Roman", size: 11pt)
#set par(justify: true, leading: 0.75em)
#align(center)[#text(size: 14pt, weight: "bold")[ACTA DE RECEPCIÓN DE OBRA] \ (art. 6 de la Ley 38/1999, de Ordenación de la Edificación)]
#v(4mm)
En Soria, a 16 de febrero de 2026, se reúnen en la obra *Rehabilitación del antiguo granero municipal*, expediente *OB-17/2024*, las personas abajo firmantes.

PROMOTOR: Fundación Tierras del Duero. \
CONSTRUCTOR: Construcciones Hermanos Yagüe, S.L. \
DIRECCIÓN FACULTATIVA: Lucía Ferrándiz, arquitecta.

PRIMERO.— Terminada la Fase 2 (cubierta y cerramientos), su coste final de ejecución material asciende a 211.046,30 €.

SEGUNDO.— El promotor recibe la Fase 2 *con reservas*, por apreciarse lo siguiente, que el constructor subsanará antes del 20 de marzo de 2026:
#pad(left: 8mm)[
 a) Canalón norte sin pendiente suficiente.

 b) Falta sellado en tres ventanas de la planta alta.]
TERCERO.— Subsanado lo anterior se levantará nueva acta.
#v(10mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 4mm,
 [#sig(4, w: 38mm) \ El promotor \ Evaristo Lallana \ Patrono delegado], [#sig(8, w: 36mm, ink: black) \ La constructora \ Jesús Yagüe], [#sig(12, w: 36mm, ink: black) \ La directora de obra \ Lucía Ferrándiz])
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Fundación Tierras del Duero",
            project="Rehabilitación del antiguo granero municipal",
            project_code="OB-17/2024",
            milestone="Fase 2 (cubierta y cerramientos)",
            signatory_name="Evaristo Lallana",
            signatory_title="Patrono delegado",
            signature_date="2026-02-16",
            amount="211046.30 EUR",
            conditions=[
                "Canalón norte sin pendiente suficiente",
                "Falta sellado en tres ventanas de la planta alta",
            ],
        ),
    )


def entrega_software() -> Paper:
    """A Mexican software handover, over the glass."""
    return scanned(
        "mp-es-entrega-software",
        r"""
#set page(paper: "us-letter", margin: 22mm)
#set text(font: "Liberation Sans", size: 11pt)
#text(size: 16pt, weight: "bold")[Acta de entrega-recepción] #h(1fr) Folio 0218
#line(length: 100%)
#grid(columns: (42mm, 1fr), row-gutter: 3mm,
 [Cliente:], [Cajas y Empaques del Bajío, S.A. de C.V.],
 [Proveedor:], [Nopaltech Soluciones, S.C.],
 [Proyecto:], [Control de piso de producción],
 [Contrato:], [CEB-TI-045],
 [Entregable:], [Módulo 3: Mermas y retrabajos])
#v(5mm)
El cliente hace constar que recibió el código fuente, los manuales y la capacitación de dos turnos, que probó el módulo durante diez días hábiles en la planta de Celaya y que lo recibe a su entera satisfacción.

Procede el pago de \$168,500.00 M.N. más IVA.
#v(14mm)
#grid(columns: (1fr, 1fr), [#align(center)[RECIBE \ #sig(16, w: 46mm) \ Ing. Leticia Barragán Ochoa \ Gerente de Producción]], [#align(center)[ENTREGA \ #sig(20, w: 42mm, ink: black) \ Lic. Iván Cordero \ Socio director]])
#v(5mm) #align(center)[Celaya, Gto., a #hand("5 de diciembre de 2025", size: 15pt)]
""",
        Scanner(dpi=120, skew=-0.8, noise=3, blur=0.4, jpeg=40, seed=71),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Cajas y Empaques del Bajío, S.A. de C.V.",
            project="Control de piso de producción",
            project_code="CEB-TI-045",
            milestone="Módulo 3: Mermas y retrabajos",
            signatory_name="Leticia Barragán Ochoa",
            signatory_title="Gerente de Producción",
            signature_date="2025-12-05",
            amount="168500.00 MXN",
        ),
    )


def correo_condicion() -> Paper:
    """An Argentine mail that approves on one condition."""
    return text(
        "mp-es-correo-condicion",
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Lato", size: 10pt)
#table(columns: (1fr, auto), stroke: none, inset: 0pt, [#text(size: 15pt)[Informe de encuesta, segunda entrega]], [#text(fill: gray)[Recibidos ×]])
#v(3mm)
*Graciela Iturralde* #text(fill: gray, size: 8.5pt)[\<giturralde\@bancodelsalado.example\>] #h(1fr) #text(size: 8.5pt)[lun, 1 jun 2026, 18:35] \
#text(fill: gray, size: 8.5pt)[para Mirador Opinión, con copia a Compras]
#v(4mm)
Estimado Nicolás, ¿cómo va?

Ya lo vimos con el gerente general. La segunda entrega de la Encuesta de clientes 2026 queda aprobada siempre y cuando nos manden la base de microdatos anonimizada antes del viernes 12. Con eso Compras libera los \$ 4.350.000 de la OC 88-1204.

Muy bueno el capítulo de sucursales rurales, dicho sea de paso.

Saludos, \
Graciela Iturralde \
Jefa de Experiencia del Cliente \
Banco del Salado \
Santa Fe, Argentina
""",
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "es",
            client="Banco del Salado",
            project="Encuesta de clientes 2026",
            milestone="segunda entrega",
            signatory_name="Graciela Iturralde",
            signatory_title="Jefa de Experiencia del Cliente",
            signature_date="2026-06-01",
            amount="4350000.00 ARS",
            po_number="88-1204",
            conditions=["nos manden la base de microdatos anonimizada antes del viernes 12"],
        ),
    )


def certificado_hito() -> Paper:
    """A Chilean mandante certifies a milestone for payment."""
    return text(
        "mp-es-certificado-hito",
        r"""
#set page(paper: "us-letter", margin: (x: 24mm, y: 20mm))
#set text(font: "Carlito", size: 11pt)
#rect(width: 100%, fill: rgb("#14365d"), inset: 10pt)[#text(fill: white, size: 15pt, weight: "bold")[CERTIFICADO DE CONFORMIDAD N° 6] #h(1fr) #text(fill: white)[Viña Altos de Cauquenes SpA]]
#v(5mm)
Quien suscribe certifica que la empresa *Riego Austral Ingenieros Ltda.* cumplió a conformidad el hito que se indica:
#v(2mm)
#table(columns: (1fr, 2fr), stroke: (x: none, y: 0.5pt + rgb("#14365d")), inset: 6pt,
 [Proyecto], [Tecnificación cuartel El Boldo], [N° de contrato], [AC-2025-19], [Hito], [Hito 4, puesta en marcha de bombas], [Monto a facturar], [\$ 12.480.000 + IVA], [Atraso], [No registra])
#v(2mm)
Las bombas trabajaron 120 horas continuas y el caudal medido supera en 3 % al ofertado. En consecuencia el hito se da por aprobado y puede emitirse la factura.
#v(14mm)
#align(right)[#sig(24, w: 50mm) \ Tomás Irarrázaval Pino \ Administrador de contrato \ Cauquenes, 28 de noviembre de 2025]
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Viña Altos de Cauquenes SpA",
            project="Tecnificación cuartel El Boldo",
            project_code="AC-2025-19",
            milestone="Hito 4, puesta en marcha de bombas",
            signatory_name="Tomás Irarrázaval Pino",
            signatory_title="Administrador de contrato",
            signature_date="2025-11-28",
            amount="12480000.00 CLP",
        ),
    )


def parte_horas() -> Paper:
    """A Spanish sheet of hours, not yet signed by the client."""
    return text(
        "mp-es-parte-horas",
        r"""
#set page(paper: "a4", margin: 16mm)
#set text(font: "Liberation Mono", size: 8.5pt)
#grid(columns: (1fr, auto), [AUDITEC LEVANTE S.L. \ Parte mensual de horas], [MES: MARZO 2026 \ HOJA 1 de 1])
#v(3mm)
CLIENTE .: Cítricos Benimar Coop. V. \
PROYECTO : Implantación APPCC almacén 2 \
ENCARGO .: AL-0931
#v(2mm)
#table(columns: (20mm, 1fr, 18mm, 22mm), stroke: 0.4pt, inset: 4pt, align: (left, left, right, right),
 [FECHA], [TAREA], [HORAS], [IMPORTE],
 [03/03], [Visita y toma de datos], [6,0], [360,00],
 [10/03], [Diagramas de flujo], [8,0], [480,00],
 [17/03], [Puntos críticos, cámara 4], [7,5], [450,00],
 [24/03], [Redacción del plan], [8,0], [480,00],
 [], [TOTAL], [29,5], [1.770,00 €])
#v(4mm)
Técnica: Amparo Sempere #sig(27, w: 34mm, h: 9mm, ink: black) 31/03/2026
#v(6mm)
V.º B.º del cliente (imprescindible para facturar)
#v(14mm)
Fdo.: #rule(w: 60mm) #h(8mm) Fecha: #rule(w: 30mm) \
Ramón Boluda, jefe de calidad
""",
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "es",
            client="Cítricos Benimar Coop. V.",
            project="Implantación APPCC almacén 2",
            project_code="AL-0931",
            signatory_name="Ramón Boluda",
            signatory_title="jefe de calidad",
            amount="1770.00 EUR",
        ),
    )


def orden_cambio() -> Paper:
    """A Mexican change order that lowers the price."""
    return text(
        "mp-es-orden-cambio",
        r"""
#set page(paper: "us-letter", margin: 18mm)
#set text(font: "URW Gothic", size: 9pt)
#text(size: 18pt, fill: rgb("#b5451b"))[Orden de cambio OC-11]
#v(1mm)
#line(length: 40%, stroke: 3pt + rgb("#b5451b"))
#v(3mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [*Propietario* \ Hospital Ángel de la Sierra, A.C. \ #v(1mm) *Obra* \ Torre de consultorios, nivel 5],
 [*Contratista* \ Edificaciones Tamayo, S.A., Monterrey, N.L. \ #v(1mm) *Núm. de obra* \ HAS-2207])
#v(4mm)
#block(inset: 8pt, fill: rgb("#fbf0ea"), width: 100%)[Se suprime el plafón acústico del pasillo de servicio y se sustituye el piso vinílico por concreto pulido en bodegas.]
#table(columns: (1fr, 40mm), stroke: none, inset: 4pt, align: (left, right),
 [Deductiva por plafón], [– \$96,300.00], [Deductiva por piso vinílico], [– \$41,750.00], [Aditiva por concreto pulido], [\+ \$22,600.00], table.hline(), [*Efecto neto en el contrato*], [*– \$115,450.00*])
Plazo: sin variación.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [Autorizado por el propietario: \ #sig(31, w: 42mm) \ Arq. Renata Villaseñor, Coordinadora de obras \ 19 de enero de 2026],
 [Aceptado por el contratista: \ #sig(33, w: 38mm, ink: black) \ Ing. Saúl Tamayo \ 16 de enero de 2026])
""",
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Hospital Ángel de la Sierra, A.C.",
            project="Torre de consultorios, nivel 5",
            project_code="HAS-2207",
            signatory_name="Renata Villaseñor",
            signatory_title="Coordinadora de obras",
            signature_date="2026-01-19",
            amount="-115450.00 MXN",
            change_order_number="OC-11",
        ),
    )


def orden_compra() -> Paper:
    """A Chilean order for laboratory work."""
    return text(
        "mp-es-orden-compra",
        r"""
#set page(paper: "us-letter", margin: 16mm)
#set text(font: "DejaVu Sans", size: 8pt)
#grid(columns: (1fr, 58mm), [*PESQUERA CALBUCO NORTE S.A.* \ Giro: elaboración de productos del mar \ Puerto Montt], rect(stroke: 1.5pt + red, inset: 7pt, width: 100%)[#align(center)[#text(fill: red, weight: "bold")[ORDEN DE COMPRA \ N° 30057]]])
#v(4mm)
Señores: Laboratorio Quilmar Ltda. #h(1fr) Emisión: 4 de mayo de 2026 \
Proyecto: Línea de congelado IQF #h(1fr) Centro de costo 412
#v(3mm)
#table(columns: (14mm, 1fr, 16mm, 28mm, 30mm), stroke: 0.4pt, inset: 4.5pt, align: (center, left, center, right, right),
 [Ítem], [Detalle], [Cant.], [P. unitario], [Total],
 [1], [Análisis microbiológico de superficies], [60], [\$ 18.500], [\$ 1.110.000],
 [2], [Análisis de histamina en lote], [24], [\$ 32.000], [\$ 768.000],
 [3], [Muestreo en planta, por día], [4], [\$ 95.000], [\$ 380.000],
 table.cell(colspan: 4, align: right)[Neto], [\$ 2.258.000],
 table.cell(colspan: 4, align: right)[IVA 19 %], [\$ 429.020],
 table.cell(colspan: 4, align: right)[*Total*], [*\$ 2.687.020*])
Condición de pago: 30 días. Despachar informes por vía electrónica indicando el número de esta orden.
#v(16mm)
#grid(columns: (1fr, 1fr), [], align(center)[#sig(35, w: 42mm) \ Ximena Oyarzún \ Jefa de Abastecimiento \ 4 de mayo de 2026])
""",
        truth(
            "purchase_order",
            None,
            True,
            "es",
            client="PESQUERA CALBUCO NORTE S.A.",
            project="Línea de congelado IQF",
            signatory_name="Ximena Oyarzún",
            signatory_title="Jefa de Abastecimiento",
            signature_date="2026-05-04",
            amount="2687020.00 CLP",
            po_number="30057",
        ),
    )


def rechazo_cortes() -> Paper:
    """A courteous Spanish letter that does not take the plan."""
    return text(
        "mp-es-rechazo-cortes",
        r"""
#set page(paper: "a4", margin: 28mm)
#set text(font: "P052", size: 11pt)
#set par(leading: 0.8em, first-line-indent: 6mm)
#align(right)[Museo Provincial del Esparto \ Cieza, 10 de noviembre de 2025]
#v(8mm)
Sra. D.ª Aurora Maciá \ Trama Museografía, S.L.P.
#v(5mm)
*Asunto: «Fibra y oficio» (expediente MPE 41/25), proyecto ejecutivo*
#v(3mm)
Estimada Aurora:

Quiero agradecerte, también en nombre del patronato, las láminas tan cuidadas que nos trajisteis la semana pasada y la paciencia con nuestras preguntas.

Después de estudiarlas con calma hemos llegado a la conclusión de que el proyecto ejecutivo no puede recibirse tal como está: las vitrinas no caben por la puerta del zaguán, el presupuesto rebasa en un tercio lo convenido y falta el plan de conservación preventiva. Os rogamos, pues, que lo retiréis y nos propongáis una versión distinta cuando os sea posible. El segundo plazo de 14.800 € quedará a la espera.

Con todo mi afecto,
#v(2mm)
#sig(37, w: 46mm, h: 13mm)

Ginés Marín-Blázquez \ Director del museo
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Museo Provincial del Esparto",
            project="Fibra y oficio",
            project_code="MPE 41/25",
            milestone="proyecto ejecutivo",
            signatory_name="Ginés Marín-Blázquez",
            signatory_title="Director del museo",
            signature_date="2025-11-10",
            amount="14800.00 EUR",
        ),
    )


def media_firma() -> Paper:
    """Two signatures of the mandante wanted, one given; over the glass."""
    return scanned(
        "mp-es-media-firma",
        r"""
#set page(paper: "us-letter", margin: 20mm)
#set text(font: "Liberation Serif", size: 11.5pt)
#align(center)[#text(size: 15pt, weight: "bold")[RECEPCIÓN PROVISORIA] \ Servicio de topografía y control de asentamientos]
#v(4mm)
Mandante: Sanitaria Valle Elqui S.A. \
Proyecto: Estanque Pampa Alta \
Código: SVE-66-T \
Alcance: Campaña 2 de nivelación \
Valor de la campaña: \$ 7.920.000 neto
#v(3mm)
La comisión revisó las libretas y el informe de la campaña. Se deja constancia de que la recepción requiere la firma conjunta de ambos miembros de la comisión.
#v(12mm)
#table(columns: (1fr, 1fr), stroke: 0.6pt, inset: 9pt,
 [Miembro 1 \ #sig(43, w: 44mm) \ Paulina Rebolledo \ Jefa de Proyectos \ #hand("14-01-2026", size: 14pt)],
 [Miembro 2 \ #box(height: 11mm) \ Gonzalo Astorga \ Subgerente de Ingeniería \ Fecha:])
#v(4mm)
Por el consultor: #sig(45, w: 36mm, h: 9mm, ink: black) Geomensura Coquimbo, 12-01-2026
""",
        Scanner(dpi=120, skew=1.0, noise=3, blur=0.5, jpeg=40, seed=8),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Sanitaria Valle Elqui S.A.",
            project="Estanque Pampa Alta",
            project_code="SVE-66-T",
            milestone="Campaña 2 de nivelación",
            signatory_name="Gonzalo Astorga",
            signatory_title="Subgerente de Ingeniería",
            amount="7920000.00 CLP",
            warnings=["partly_signed"],
        ),
    )


def sello_aprobado() -> Paper:
    """An Argentine delivery note with a named stamp of approval."""
    return text(
        "mp-es-sello-aprobado",
        r"""
#set page(width: 210mm, height: 160mm, margin: 16mm)
#set text(font: "Caladea", size: 10pt)
#grid(columns: (1fr, 22mm, 1fr), [*Estudio Calafate* \ Restauración de papel y fotografía \ Rosario], align(center, box(stroke: 1pt, inset: 6pt, text(size: 18pt, weight: "bold")[X])), align(right)[Remito de trabajo \ N.º 0003-00000417 \ Fecha: 22/4/2026])
#line(length: 100%)
Comitente: Archivo Histórico del Puerto \
Trabajo: Restauración de planos 1889–1910 #h(1cm) Orden interna: EC-417 \
Etapa que se entrega: Segunda tanda, 35 planos
#v(2mm)
#table(columns: (1fr, 30mm), stroke: (y: 0.3pt, x: none), inset: 4pt,
 [Limpieza en seco y desacidificación], [35 planos], [Injertos en papel japonés], [19 planos], [Guarda en carpeta neutra], [35 planos])
Honorarios de la etapa: \$ 2.910.000,00
#place(bottom + right, dx: -4mm, dy: -4mm, stamp(col: rgb("#1f4fa0"), ang: -5deg, size: 10pt)[ARCHIVO HISTÓRICO DEL PUERTO \ RECIBIDO Y APROBADO \ 24 ABR 2026 \ Mabel Scarpone, Encargada de fondos])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Archivo Histórico del Puerto",
            project="Restauración de planos 1889–1910",
            project_code="EC-417",
            milestone="Segunda tanda, 35 planos",
            signatory_name="Mabel Scarpone",
            signatory_title="Encargada de fondos",
            signature_date="2026-04-24",
            amount="2910000.00 ARS",
        ),
    )


def papers() -> Iterator[Paper]:
    yield acta_recepcion()
    yield entrega_software()
    yield correo_condicion()
    yield certificado_hito()
    yield parte_horas()
    yield orden_cambio()
    yield orden_compra()
    yield rechazo_cortes()
    yield media_firma()
    yield sello_aprobado()
