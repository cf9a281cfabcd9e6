"""Spanish papers, of Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth

from thirty_eighth_hand.board import Box, Field, Ink, Stamp, grid, rl, scan, script, text
from thirty_eighth_hand.press import typ

AC = "acceptance_certificate"


def works() -> Paper:
    """Reception of works in Spain, with measured chapters and terms."""
    data = rl(
        [
            "| ACTA DE RECEPCIÓN DE OBRA",
            grid(
                [
                    ["Promotor", "Cooperativa Agrícola Valdemora"],
                    ["Obra", "Ampliación de la almazara"],
                    ["Expediente", "VAL-2025-09"],
                    ["Contratista", "Construcciones Rentero, S.L."],
                    ["Dirección facultativa", "Begoña Arístegui, arquitecta técnica"],
                ],
                [45, 115],
                "lines",
                False,
                "Times-Roman",
                10,
            ),
            "En Valdemora, a 24 de abril de 2026, reunidos en la obra los abajo firmantes, se procede a su reconocimiento.",
            grid(
                [
                    ["Capítulo", "Certificado"],
                    ["Movimiento de tierras", "12.304,10 €"],
                    ["Estructura", "58.911,00 €"],
                    ["Cubierta y cerramientos", "31.220,75 €"],
                    ["Instalaciones", "20.064,15 €"],
                    ["<b>Liquidación</b>", "<b>122.500,00 €</b>"],
                ],
                [90, 40],
                "grid",
                True,
                "Times-Roman",
                right=(1,),
            ),
            "PRIMERO. La obra se encuentra en buen estado y se ha ejecutado con arreglo al proyecto.",
            "SEGUNDO. El promotor la da por recibida sin reservas y aprueba la liquidación que figura arriba.",
            "TERCERO. El plazo de garantía de un año empieza a contar hoy; durante él, el contratista atenderá los defectos que aparezcan por causa suya.",
            "CUARTO. Se entregan las llaves, los manuales y el libro del edificio.",
            4,
            grid(
                [
                    ["El promotor", "El contratista", "La dirección facultativa"],
                    [Ink(401, 40), Ink(402, 40), Ink(403, 40)],
                    ["Saturnino Guijarro<br/>Presidente", "Mario Rentero", "Begoña Arístegui"],
                ],
                [54, 54, 54],
                "plain",
                True,
                "Times-Roman",
            ),
        ],
        face="Times-Roman",
        size=11,
    )
    return text(
        "lf-es-acta-recepcion-obra",
        data,
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Cooperativa Agrícola Valdemora",
            project="Ampliación de la almazara",
            project_code="VAL-2025-09",
            signatory_name="Saturnino Guijarro",
            signatory_title="Presidente",
            signature_date="2026-04-24",
            amount="122500.00 EUR",
        ),
    )


def mexico() -> Paper:
    """Mexican delivery of software with pending points."""
    data = typ(
        r"""
#block(fill: rgb("#efe6d8"), inset: 8pt, width: 100%)[#text(15pt, weight: "bold")[Acta de entrega-recepción] #h(1fr) Folio 0093]
#kv("Cliente", "Laboratorios Quetzaltepec S.A. de C.V.", "Proyecto", "Trazabilidad de lotes", "Orden de servicio", "OS-5571", "Entregable", "Sprint 6 - Etiquetado", "Proveedor", "Nopal Digital", "Importe", "$186,400.00 MXN más IVA")

#rows((1fr, 2.2cm, 2.2cm, 2.6cm), fill: (_, y) => if y == 0 { rgb("#efe6d8") }, "Historia de usuario", "Casos", "Aprobados", "Resultado", "Alta de lote y caducidad", "12", "12", "aprobada", "Impresión de etiquetas 80 mm", "9", "9", "aprobada", "Impresión de etiquetas 40 mm", "9", "8", "detalle", "Consulta desde báscula", "6", "6", "aprobada", "Ayuda en línea y manuales", "4", "3", "detalle")

*Resultado de las pruebas.* De 40 casos de prueba, 38 fueron aprobados y 2 presentan detalles menores.

*Dictamen del cliente.* Se recibe el entregable y se autoriza su facturación, quedando obligado el proveedor a:

#rows((1cm, 1fr, 3.4cm), "1", "corregir el código QR en etiquetas de 40 mm", "15/07/2026", "2", "entregar el manual de impresoras actualizado", "20/07/2026")

Ciudad de México, 30 de junio de 2026

#v(6mm)
#grid(columns: (1fr, 1fr), [Recibe por el cliente\ #hand("Ximena Olvera", f: "Dancing Script", s: 19pt)\ Ximena Olvera Prado\ Gerente de Calidad], [Entrega por el proveedor\ #hand("R. Tamez", f: "Kristi", s: 24pt)\ Rodrigo Tamez])
""",
        lang="es",
        paper="us-letter",
    )
    return text(
        "lf-es-mx-entrega-pendientes",
        data,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Laboratorios Quetzaltepec S.A. de C.V.",
            project="Trazabilidad de lotes",
            project_code="OS-5571",
            milestone="Sprint 6 - Etiquetado",
            signatory_name="Ximena Olvera Prado",
            signatory_title="Gerente de Calidad",
            signature_date="2026-06-30",
            amount="186400.00 MXN",
            conditions=[
                "corregir el código QR en etiquetas de 40 mm",
                "entregar el manual de impresoras actualizado",
            ],
        ),
    )


def chile() -> Paper:
    """Chilean conform reception, a scan with stamp."""
    source = rl(
        [
            "^ N° 2214",
            "# Recepción conforme",
            grid(
                [
                    ["Mandante", "Viña Los Peumos Ltda."],
                    ["Proyecto", "Riego tecnificado cuartel 8"],
                    ["Orden de compra", "OC-31077"],
                    ["Contratista", "Hidrosur Ingeniería"],
                    ["Etapa", "Etapa 2: matriz y válvulas"],
                    ["Valor neto", "$ 14.850.000 CLP"],
                ],
                [40, 100],
                "grid",
                False,
                size=11,
            ),
            "Los trabajos de la etapa individualizada fueron ejecutados a entera conformidad del mandante. Se autoriza emitir la factura.",
            8,
            grid(
                [
                    [
                        Ink(411, 50, 15),
                        Stamp("VIÑA LOS PEUMOS", "RECIBIDO CONFORME", turn=4, color="#223a66"),
                    ],
                    ["Rosario Echeñique<br/>Jefa de Campo<br/>Curicó, 18-08-2026", ""],
                ],
                [80, 75],
                "plain",
                False,
                size=11,
            ),
        ],
        size=12,
        us=True,
    )
    return scan(
        "lf-es-cl-recepcion-conforme",
        source,
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Viña Los Peumos Ltda.",
            project="Riego tecnificado cuartel 8",
            milestone="Etapa 2: matriz y válvulas",
            signatory_name="Rosario Echeñique",
            signatory_title="Jefa de Campo",
            signature_date="2026-08-18",
            amount="14850000.00 CLP",
            po_number="OC-31077",
        ),
        skew=-1.0,
        jpeg=34,
        seed=41,
    )


def colombia() -> Paper:
    """Accepted, but the sum in words is another than in digits."""
    data = typ(
        r"""
#align(center)[*CERTIFICADO DE RECIBO A SATISFACCIÓN*]
#v(4mm)
El suscrito supervisor del contrato hace constar que la firma *Cartógrafos Asociados del Llano S.A.S.* entregó a *Acueducto Regional del Guaviare E.S.P.* el producto *Producto 2: ortofoto de la cuenca*, dentro del proyecto *Catastro de redes 2026*, identificado con el número *ARG-C-083*.

El producto fue revisado, cumple las especificaciones técnicas y se recibe a satisfacción.

Valor a pagar: *\$ 48.600.000 COP* (cuarenta y seis millones ochocientos mil pesos).

Se expide en San José, a los 9 días del mes de septiembre de 2026.

#v(1cm)
INK(421,50)

*Hernán Darío Quiceno*\
Subgerente Técnico, Acueducto Regional del Guaviare E.S.P.
""",
        lang="es",
        face="Liberation Serif",
        size=12,
        margin="3cm",
        paper="us-letter",
    )
    return text(
        "lf-es-co-letras-distintas",
        data,
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Acueducto Regional del Guaviare E.S.P.",
            project="Catastro de redes 2026",
            project_code="ARG-C-083",
            milestone="Producto 2: ortofoto de la cuenca",
            signatory_name="Hernán Darío Quiceno",
            signatory_title="Subgerente Técnico",
            signature_date="2026-09-09",
            warnings=["amount_words_disagree"],
        ),
    )


def argentina() -> Paper:
    """A note that refuses a delivery."""
    data = rl(
        [
            "<b>Frigorífico Laguna Brava S.A.</b> - Aseguramiento de la calidad",
            "# Nota de no conformidad NC-77",
            "Rosario, 11 de marzo de 2026",
            "Señores Balanzas Del Plata - Presente",
            "Ref.: proyecto Pesaje en línea, obra 1944, entrega del Hito 2 (balanza de noria)",
            "En el ensayo de recepción del día 9 la balanza mostró desvíos de hasta 180 g, contra un máximo de 50 g. Tampoco registró las medias reses consecutivas con menos de dos segundos de separación.",
            "Por lo expuesto se rechaza la entrega del hito. El equipo queda a disposición de ustedes para su ajuste y la cuota de $ 9.450.000,00 ARS queda sin efecto hasta un nuevo ensayo.",
            "Saludamos a ustedes muy atentamente.",
            Ink(431),
            "Ing. Mirta Sosa Cabral<br/>Jefa de Calidad",
        ],
        face="Helvetica",
        size=11,
        margin=27,
        tint="#7a1f1f",
    )
    return text(
        "lf-es-ar-no-conformidad",
        data,
        truth(
            AC,
            "rejected",
            True,
            "es",
            client="Frigorífico Laguna Brava S.A.",
            project="Pesaje en línea",
            project_code="1944",
            milestone="Hito 2 (balanza de noria)",
            signatory_name="Mirta Sosa Cabral",
            signatory_title="Jefa de Calidad",
            signature_date="2026-03-11",
            amount="9450000.00 ARS",
        ),
    )


def unticked() -> Paper:
    """Signed, but none of three boxes is ticked."""
    data = rl(
        [
            "# Conformidad de entregable",
            "Consultora Brezo y Asociados - Formulario C4",
            grid(
                [
                    ["Cliente", "Ayuntamiento de Peñaltar"],
                    ["Proyecto", "Plan de accesibilidad municipal"],
                    ["Encargo", "BR-618"],
                    ["Entregable", "E2. Diagnóstico de edificios"],
                    ["Importe", "8.730,00 €"],
                ],
                [35, 120],
                "band",
                False,
            ),
            "Márquese lo que proceda:",
            Box("Conforme"),
            Box("Conforme con observaciones (detállense)"),
            Box("No conforme"),
            "Observaciones: ........................................................",
            6,
            grid(
                [
                    ["Firma", Ink(441)],
                    ["Nombre", "Emilio Zamarreño"],
                    ["Cargo", "Concejal de Urbanismo"],
                    ["Fecha", "5/10/2026 (cinco de octubre)"],
                ],
                [30, 90],
                "grid",
                False,
            ),
        ],
        size=10.5,
    )
    return text(
        "lf-es-casillas-vacias",
        data,
        truth(
            AC,
            "undecided",
            True,
            "es",
            client="Ayuntamiento de Peñaltar",
            project="Plan de accesibilidad municipal",
            project_code="BR-618",
            milestone="E2. Diagnóstico de edificios",
            signatory_name="Emilio Zamarreño",
            signatory_title="Concejal de Urbanismo",
            signature_date="2026-10-05",
            amount="8730.00 EUR",
        ),
    )


def form() -> Paper:
    """An AcroForm of which the supplier filled its half."""
    data = rl(
        [
            "# Hoja de aceptación de servicio",
            "A rellenar por el proveedor",
            grid(
                [
                    ["Cliente", Field("cliente", "Hoteles Costa Tramuntana")],
                    ["Proyecto", Field("proyecto", "Sustitución de centralita")],
                    ["N.º de trabajo", Field("trabajo", "TLC-20614")],
                    ["Importe", Field("importe", "6.215,80 EUR")],
                    ["Técnico", Field("tecnico", "Biel Fontanet")],
                ],
                [40, 100],
                "plain",
                False,
            ),
            "A rellenar por el cliente",
            Field("si", False, 100, "El servicio queda aceptado"),
            Field("no", False, 100, "El servicio no se acepta"),
            grid(
                [
                    ["Firmado", Field("firma", "", 95)],
                    ["Nombre y cargo", Field("nombre", "", 95)],
                    ["Fecha", Field("fecha", "", 95)],
                ],
                [40, 100],
                "plain",
                False,
            ),
        ],
        size=11,
        tint="#00506b",
    )
    return text(
        "lf-es-form-mitad",
        data,
        truth(
            AC,
            "undecided",
            False,
            "es",
            client="Hoteles Costa Tramuntana",
            project="Sustitución de centralita",
            project_code="TLC-20614",
            amount="6215.80 EUR",
        ),
        "form",
    )


def change() -> Paper:
    """A change approved on conditions."""
    data = typ(
        r"""
= Solicitud de cambio n.º 11
#rows((38mm, 1fr), stroke: (x, y) => (bottom: .4pt), "Cliente", "Autoridad Portuaria de Sotavento", "Proyecto", "Señalización de muelles", "Código", "P-0458", "Solicita", "Balizas Norte, S.A.", "Motivo", "Cimentación distinta en el dique sur por roca no prevista", "Variación de precio", "+ 33.180,00 €", "Variación de plazo", "+ 10 días")

#block(stroke: .8pt, inset: 8pt, width: 100%)[
*Resolución del cliente:* #on aprobado con condiciones #h(5mm) #off aprobado #h(5mm) #off denegado

Condiciones:\
(i) los partes de perforación se entregarán firmados cada semana\
(ii) no se interrumpirá el tráfico del dique entre las 6 y las 9 h

#v(2mm) INK(451)

Amparo Villaverde, directora de infraestructuras, 2 de diciembre de 2025]
""",
        lang="es",
        face="DejaVu Sans",
        size=9.5,
    )
    return text(
        "lf-es-cambio-condicionado",
        data,
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "es",
            client="Autoridad Portuaria de Sotavento",
            project="Señalización de muelles",
            project_code="P-0458",
            signatory_name="Amparo Villaverde",
            signatory_title="directora de infraestructuras",
            signature_date="2025-12-02",
            amount="33180.00 EUR",
            change_order_number="11",
            conditions=[
                "los partes de perforación se entregarán firmados cada semana",
                "no se interrumpirá el tráfico del dique entre las 6 y las 9 h",
            ],
        ),
    )


def hours() -> Paper:
    """Peruvian sheet of hours, scanned with a pen signature."""
    source = rl(
        [
            "## HOJA DE TIEMPO - QUINCENA 1 DE MAYO 2026",
            grid(
                [
                    ["Cliente: Minera Cerro Ocre S.A.C.", "Consultora: Andina Procesos"],
                    ["Proyecto: Control de inventarios", "OT: 26-0330"],
                ],
                [85, 80],
                "grid",
                False,
                size=10,
            ),
            grid(
                [
                    ["Fecha", "Consultor", "Tarea", "Horas"],
                    ["04/05", "P. Huamán", "Conteo cíclico almacén 1", "9"],
                    ["05/05", "P. Huamán", "Conteo cíclico almacén 2", "9"],
                    ["06/05", "L. Tello", "Parámetros del sistema", "8"],
                    ["07/05", "L. Tello", "Capacitación turno noche", "10"],
                    ["", "", "TOTAL", "36"],
                ],
                [25, 40, 75, 20],
                size=10,
                right=(3,),
            ),
            "36 h x S/ 145.00 = S/ 5,220.00",
            "V°B° del cliente. Horas aprobadas:",
            2,
            Ink(461, 50, 15),
            "Gladys Ccori Mamani",
            "Superintendente de Logística",
            script("15 de mayo de 2026", "Dkg", 15),
        ],
        size=11,
    )
    return scan(
        "lf-es-pe-hoja-tiempo",
        source,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Minera Cerro Ocre S.A.C.",
            project="Control de inventarios",
            project_code="26-0330",
            signatory_name="Gladys Ccori Mamani",
            signatory_title="Superintendente de Logística",
            signature_date="2026-05-15",
            amount="5220.00 PEN",
        ),
        skew=0.8,
        dpi=120,
        seed=46,
    )


def mail() -> Paper:
    """A mail that accepts."""
    data = rl(
        [
            "<b>RV: Entrega fase B, inventario de arbolado</b>",
            "De: Nuria Castells &lt;ncastells@jardinsmontpla.example&gt;<br/>Para: Oriol Bru<br/>Fecha: miércoles, 28 de enero de 2026, 18:06",
            2,
            "Hola, Oriol:",
            "Acabo de cerrar la revisión con los jefes de zona. La fase B del Inventario de arbolado está bien y os la damos por aceptada; ya no hace falta que vengáis el viernes. El número del trabajo para la factura es JM-212 y el importe, los 5.340 € previstos.",
            "Un saludo,",
            "Nuria Castells<br/>Responsable técnica<br/>Parcs i Jardins Montplà",
            "> Este mensaje va dirigido solo a su destinatario. Si lo recibe por error, bórrelo.",
        ],
        face="Times-Roman",
        size=11.5,
        margin=24,
    )
    return text(
        "lf-es-mail-acepta",
        data,
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Parcs i Jardins Montplà",
            project="Inventario de arbolado",
            project_code="JM-212",
            milestone="fase B",
            signatory_name="Nuria Castells",
            signatory_title="Responsable técnica",
            signature_date="2026-01-28",
            amount="5340.00 EUR",
        ),
    )


def sow() -> Paper:
    """A signed statement of work in two columns."""
    data = typ(
        r"""
#set page(columns: 2)
#place(top, scope: "parent", float: true)[#text(15pt, weight: "bold")[Enunciado de trabajo ET-2026-05] #v(1mm) #line(length: 100%)]
*Cliente:* Banco Cordillera Austral\
*Proveedor:* Faro Ciberseguridad SpA\
*Proyecto:* Ejercicio de crisis 2026

*1. Objeto.* Preparar y dirigir un ejercicio de crisis de un día para el comité ejecutivo.

*2. Entregables.* Guion; material de los participantes; informe final con hallazgos.

*3. Aceptación.* El cliente aceptará cada entregable por escrito en diez días.

*4. Precio.* Precio fijo total de USD 27,500.00, pagadero contra el informe final.

#colbreak()
*5. Plazo.* De abril a julio de 2026.

*6. Confidencialidad.* Rige el contrato marco.

*Firmas*

INK(471)\
Ignacio Larraguibel\
Gerente de Riesgo, por el cliente\
31 de marzo de 2026

INK(472)\
Daniela Poblete\
Socia, por el proveedor\
30 de marzo de 2026
""",
        lang="es",
        size=10.5,
    )
    return text(
        "lf-es-cl-enunciado",
        data,
        truth(
            "statement_of_work",
            None,
            True,
            "es",
            client="Banco Cordillera Austral",
            project="Ejercicio de crisis 2026",
            project_code="ET-2026-05",
            signatory_name="Ignacio Larraguibel",
            signatory_title="Gerente de Riesgo",
            signature_date="2026-03-31",
            amount="27500.00 USD",
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        works,
        mexico,
        chile,
        colombia,
        argentina,
        unticked,
        form,
        change,
        hours,
        mail,
        sow,
    ):
        yield make()
