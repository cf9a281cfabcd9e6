"""Papeles de España y de América."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, A5, LETTER, landscape
from scan import Scanner, scan

from .board import Board, turned
from .pen import BOX, CROSS, Field, Ink, Script


def acta_colombia() -> Paper:
    """Acta larga de recibo definitivo, dos páginas."""
    b = Board("Helvetica", 10, LETTER, (24, 22, 24, 20), "#14532d")
    b.h("ACTA DE RECIBO DEFINITIVO N.° 02", 15, align=1)
    b.kv(
        [
            ("Contratante", "Acueducto Regional de Quebradanegra S.A. E.S.P."),
            ("Contratista", "Consorcio Aguas del Páramo"),
            ("Proyecto", "Optimización de la planta de tratamiento El Encenillo"),
            ("Código de proyecto", "ARQ-PTAP-031"),
            ("Interventor", "Hidroconsult Andina S.A.S."),
        ],
        look="box",
    )
    b.p(
        "En el municipio de Quebradanegra, a los veintidós (22) días del mes de julio de 2026, se reunieron el gerente de la entidad contratante, el representante del contratista y el interventor, con el fin de verificar el estado de las obras.",
        before=4,
        after=6,
    )
    b.grid(
        [
            ["Ítem", "Descripción", "Und.", "Cant.", "Valor (COP)"],
            ["1", "Canaleta de aforo", "un", "1", "38.400.000"],
            ["2", "Floculadores de pantalla", "un", "4", "212.750.000"],
            ["3", "Lechos filtrantes", "m³", "86", "97.180.000"],
            ["4", "Caseta de cloración", "un", "1", "54.300.000"],
            ["", "<b>Valor recibido</b>", "", "", "<b>402.630.000</b>"],
        ],
        (1, 6, 1, 1, 3),
        right=(3, 4),
    )
    for number, words in enumerate(
        (
            "Que las obras fueron inspeccionadas en su totalidad y se ajustan a los planos y especificaciones.",
            "Que las pruebas hidráulicas dieron resultado satisfactorio los días 14 y 15 de julio.",
            "Que el contratista entregó los manuales, los planos récord y las garantías de los equipos.",
            "Que no quedan observaciones ni pendientes por subsanar.",
            "Que la póliza de estabilidad se amplía por cinco años a partir de esta fecha.",
        ),
        1,
    ):
        b.p(f"{number}. {words}", indent=12)
    b.next()
    b.p(
        "En consecuencia, la entidad contratante recibe a entera satisfacción las obras descritas y autoriza el pago del valor recibido.",
        after=14,
    )
    b.grid(
        [
            [
                [
                    Ink(2301, 120),
                    "Hernando Piraquive Suárez",
                    "Gerente, Acueducto Regional de Quebradanegra",
                ],
                [Ink(2302, 120), "Lucía Bohórquez", "Interventora"],
                [Ink(2303, 120), "Wilmar Tovar", "Contratista"],
            ]
        ],
        (1, 1, 1),
        "plain",
        head=False,
    )
    b.text(108, 12, "Página {n} de 2", 8, align="c")
    return Paper(
        "la-acta-recibo-definitivo",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Acueducto Regional de Quebradanegra S.A. E.S.P.",
            project="Optimización de la planta de tratamiento El Encenillo",
            project_code="ARQ-PTAP-031",
            amount="402630000.00 COP",
            signatory_name="Hernando Piraquive Suárez",
            signatory_title="Gerente",
            signature_date="2026-07-22",
        ),
    )


def acta_mexico() -> Paper:
    """Entrega-recepción con pendientes, digitalizada."""
    b = Board("Times-Roman", 11, LETTER, (22, 18, 22, 18))
    b.h("ACTA DE ENTREGA-RECEPCIÓN", 16, align=1)
    b.kv(
        [
            ("Cliente", "Hotelera Bahía Tangolunda, S.A. de C.V."),
            ("Proveedor", "Climas y Ductos Zapoteca"),
            ("Obra", "Aire acondicionado del salón Huatulco"),
            ("Orden de trabajo", "OT-5560"),
        ],
        look="box",
    )
    b.p(
        "El cliente recibe los trabajos, quedando el proveedor obligado a corregir lo siguiente:",
        before=4,
    )
    b.p(
        "a) Aislar la tubería de condensados del plafón norte",
        "b) Programar el termostato de la cocina",
        indent=14,
    )
    b.p("Huatulco, Oaxaca, a 9 de abril de 2026", before=8, after=14)
    b.grid(
        [
            ["RECIBE", "ENTREGA"],
            [
                [
                    Script("Xóchitl Barragán", 22),
                    "Lic. Xóchitl Barragán Nivón",
                    "Gerente de Mantenimiento",
                ],
                [Ink(88, 130, 34), "Téc. Rufino Matus", "Supervisor"],
            ],
        ],
        (1, 1),
    )
    page = b.pdf()
    return Paper(
        "la-entrega-recepcion-salon",
        "a",
        "scan",
        scan(page, Scanner(120, 1.0, 7, 0.5, 1.0, 42, seed=61)),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Hotelera Bahía Tangolunda, S.A. de C.V.",
            project="Aire acondicionado del salón Huatulco",
            project_code="OT-5560",
            signatory_name="Xóchitl Barragán Nivón",
            signatory_title="Gerente de Mantenimiento",
            signature_date="2026-04-09",
            conditions=[
                "Aislar la tubería de condensados del plafón norte",
                "Programar el termostato de la cocina",
            ],
        ),
        page,
    )


def conformidad_peru() -> Paper:
    """Conformidad de servicio de una entidad peruana."""
    b = Board("Cond", 9.5, A4, (24, 22, 24, 20), "#991b1b")
    b.h("INFORME DE CONFORMIDAD DE SERVICIO N.° 114-2026", 13)
    b.kv(
        [
            ("A", "Oficina de Abastecimiento"),
            ("De", "Biblioteca Pública Provincial de Chachacuy"),
            ("Servicio", "Digitalización del fondo hemerográfico"),
            ("Orden de servicio", "OS-000872"),
            ("Entregable", "Tercer entregable: 9 000 imágenes indexadas"),
            ("Locador", "Memoria Andina E.I.R.L."),
            ("Importe", "S/ 14,800.00 (soles)"),
        ],
        look="lines",
    )
    b.p(
        "<b>Antecedentes.</b> Mediante la orden de la referencia se contrató la digitalización de cuatro décadas del diario local, en cinco entregables. Los dos primeros cuentan con conformidad de agosto y octubre. El locador presentó el tercero por mesa de partes el 16 de noviembre, dentro del plazo.",
        before=4,
    )
    b.p(
        "Revisado el tercer entregable, esta área usuaria verificó la nitidez de las imágenes, los metadatos y la entrega de las copias de respaldo. No corresponde aplicar penalidad.",
        "Por lo expuesto, se otorga la CONFORMIDAD al servicio prestado, para el trámite de pago correspondiente.",
        "Chachacuy, 30 de noviembre de 2026",
        after=10,
    )
    b.p(
        "Firmado digitalmente por: QUISPE LLACSA Noemí<br/>Cargo: Jefa de Biblioteca<br/>Motivo: Soy el autor del documento<br/>Fecha: 30/11/2026 11:48:20 -05:00",
        size=8,
        before=6,
    )
    return Paper(
        "la-conformidad-hemeroteca",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Biblioteca Pública Provincial de Chachacuy",
            project="Digitalización del fondo hemerográfico",
            project_code="OS-000872",
            milestone="Tercer entregable: 9 000 imágenes indexadas",
            amount="14800.00 PEN",
            signatory_name="QUISPE LLACSA Noemí",
            signatory_title="Jefa de Biblioteca",
            signature_date="2026-11-30",
        ),
    )


def sin_casilla() -> Paper:
    """Firmada por el cliente, pero ninguna casilla marcada; la hoja está girada."""
    b = Board("Helvetica", 10, A4, (20, 20, 20, 20), "#1e40af")
    b.h("Certificado de aceptación de auditoría energética", 15)
    b.kv(
        [
            ("Empresa auditada", "Cerámicas Hermanos Villodre, S.L."),
            ("Auditor", "Termia Eficiencia"),
            ("Proyecto", "Auditoría energética horno túnel 2"),
            ("Expediente", "TE-0446/26"),
        ],
        look="zebra",
    )
    b.p("Marque lo que proceda. Sin marca, el certificado no tiene validez.", before=6)
    b.p(
        f"{BOX} Se acepta el informe final.",
        f"{BOX} Se acepta el informe final con las salvedades que se indican.",
        f"{BOX} No se acepta el informe final.",
        indent=10,
    )
    b.p(
        "Salvedades: ........................................................................",
        after=16,
    )
    b.grid(
        [
            ["Por la empresa auditada", "Por el auditor"],
            [
                [
                    Ink(433, 130),
                    "Amparo Villodre Cano",
                    "Directora de Fábrica",
                    "Fecha: 13 de mayo de 2026",
                ],
                [Ink(434, 130), "Jordi Balcells", "Ingeniero auditor", "Fecha: 13 de mayo de 2026"],
            ],
        ],
        (1, 1),
    )
    return Paper(
        "la-certificado-sin-casilla",
        "a",
        "text",
        turned(b.pdf(), 90),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "es",
            client="Cerámicas Hermanos Villodre, S.L.",
            project="Auditoría energética horno túnel 2",
            project_code="TE-0446/26",
            signatory_name="Amparo Villodre Cano",
            signatory_title="Directora de Fábrica",
            signature_date="2026-05-13",
        ),
    )


def borrador() -> Paper:
    """Un borrador de acta que todavía circula."""
    b = Board("Times-Roman", 11.5, A4, (26, 24, 26, 22), "#444444")
    b.across("BORRADOR", 95, "#d5d5d5")
    b.h("Acta de recepción provisional", 16)
    b.p(
        "Promotora: <b>Cooperativa de Viviendas Alto del Olivar</b><br/>Constructora: Edificaciones Marjal, S.A.<br/>Obra: <b>Veinticuatro viviendas en la calle Albahaca</b><br/>Código de obra: <b>EM-2407</b>",
        after=10,
    )
    b.p(
        "Reunidos en la obra el día ___ de ________ de 2026, la promotora declara que recibe las viviendas sin reservas y que comienza el plazo de garantía.",
        "Texto preparado por la constructora para revisión de la dirección facultativa; pendiente de aprobar por ambas partes.",
        after=24,
    )
    b.grid(
        [
            ["La promotora", "La constructora", "La dirección facultativa"],
            ["Fdo.: Consuelo Arnáiz Rebollo<br/>Presidenta", "Fdo.: ", "Fdo.: "],
        ],
        (1, 1, 1),
        "plain",
        head=False,
    )
    return Paper(
        "la-acta-borrador-viviendas",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Cooperativa de Viviendas Alto del Olivar",
            project="Veinticuatro viviendas en la calle Albahaca",
            project_code="EM-2407",
            signatory_name="Consuelo Arnáiz Rebollo",
            signatory_title="Presidenta",
            warnings=["draft_or_void"],
        ),
    )


def albaran() -> Paper:
    """Albarán corto de un taller."""
    b = Board("Courier", 9, landscape(A5), (14, 12, 14, 12))
    b.h("ALBARÁN DE TRABAJO 26/1093", 13)
    b.p("Rotulación Guadalmez · Ciudad Real", after=6)
    b.kv(
        [
            ("Cliente", "Farmacia Bustamante"),
            ("Trabajo", "Cruz LED y rótulo de fachada"),
            ("Pedido del cliente", "P-118"),
            ("Importe", "2.365,00 EUR sin IVA"),
        ],
        3,
        7,
        pad=1,
    )
    b.p(
        "Trabajo terminado y probado. Conforme el cliente, que no deja nada pendiente.",
        before=4,
        after=10,
    )
    b.grid(
        [
            [
                Ink(3434, 130, 30),
                "Nombre: Elvira Bustamante Pozo<br/>Cargo: Titular<br/>Fecha: 17/09/2026",
            ]
        ],
        (1, 1),
        "plain",
        head=False,
    )
    return Paper(
        "la-albaran-rotulo",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Farmacia Bustamante",
            project="Cruz LED y rótulo de fachada",
            amount="2365.00 EUR",
            po_number="P-118",
            signatory_name="Elvira Bustamante Pozo",
            signatory_title="Titular",
            signature_date="2026-09-17",
        ),
    )


def formulario_parcial() -> Paper:
    """Formulario rellenado: aceptación parcial."""
    b = Board("Helvetica", 10, LETTER, (20, 18, 20, 18), "#0f766e")
    b.h("Formulario F-31. Aceptación de entregables", 16)
    b.kv(
        [
            ("Institución", Field("i", "Fundación Museo del Ámbar", 240)),
            ("Proyecto", Field("p", "Catálogo digital de colecciones", 240)),
            ("N.º de proyecto", Field("n", "FMA-17", 90)),
            ("Entregables presentados", Field("e", "Fichas de vitrinas 1 a 12", 240)),
            ("Monto (USD)", Field("m", "USD 5,460.00", 110)),
        ],
        3,
        7,
    )
    b.grid(
        [
            [Field("c1", tick=False), "Aceptación total"],
            [Field("c2", tick=True), "Aceptación parcial"],
            [Field("c3", tick=False), "Devolución"],
        ],
        (1, 18),
        "plain",
        head=False,
    )
    b.kv(
        [
            (
                "Qué no se acepta",
                Field(
                    "q", "Las fichas de las vitrinas 11 y 12 quedan fuera por fotos borrosas", 320
                ),
            ),
            ("Firma electrónica", Field("f", "/s/ Yadira Peralta Féliz", 220)),
            ("Nombre", Field("nn", "Yadira Peralta Féliz", 220)),
            ("Cargo", Field("cc", "Conservadora jefe", 220)),
            ("Fecha (día/mes/año)", Field("d", "28/02/2026", 90)),
        ],
        3,
        7,
    )
    return Paper(
        "la-formulario-vitrinas",
        "a",
        "form",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Fundación Museo del Ámbar",
            project="Catálogo digital de colecciones",
            project_code="FMA-17",
            milestone="Fichas de vitrinas 1 a 12",
            amount="5460.00 USD",
            signatory_name="Yadira Peralta Féliz",
            signatory_title="Conservadora jefe",
            signature_date="2026-02-28",
            conditions=["Las fichas de las vitrinas 11 y 12 quedan fuera por fotos borrosas"],
        ),
    )


def orden_de_cambio() -> Paper:
    """Orden de cambio que el cliente deniega."""
    b = Board("Narrow", 11, A4, (20, 20, 20, 18), "#7c2d12")
    b.h("Solicitud de modificación del contrato", 17)
    b.grid(
        [
            [
                "<b>N.º de modificación</b>",
                "MOD-09",
                "<b>Fecha de solicitud</b>",
                "2 de junio de 2026",
            ],
            [
                "<b>Cliente</b>",
                "Naviera Costa Tranquila, S.A.",
                "<b>Solicitante</b>",
                "Astilleros Ribadulla",
            ],
            ["<b>Proyecto</b>", "Varada del buque Peñamar", "<b>N.º de obra</b>", "AR-1533"],
        ],
        (2, 3, 2, 3),
        head=False,
    )
    b.p(
        "<b>Descripción.</b> Sustitución de 140 m² adicionales de chapa en el doble fondo.",
        "<b>Incremento de precio:</b> 73.900,00 €. <b>Plazo:</b> seis días más de dique.",
        after=8,
    )
    b.p("RESOLUCIÓN DEL CLIENTE", bold=True, before=6)
    b.grid([[f"{BOX} Aprobada", f"{CROSS} Denegada", f"{BOX} Aplazada"]], (1, 1, 1), head=False)
    b.p(
        "Motivo: los espesores medidos por la sociedad de clasificación están dentro de tolerancia; la sustitución no es necesaria.",
        after=14,
    )
    b.grid(
        [
            [
                [
                    Ink(6161, 140),
                    "Ignacio Loureiro Vigo",
                    "Inspector de la naviera",
                    "5 de junio de 2026",
                ],
                [Ink(6162, 140), "Por el astillero: B. Ribadulla"],
            ]
        ],
        (1, 1),
        "plain",
        head=False,
    )
    return Paper(
        "la-modificacion-varada",
        "a",
        "text",
        b.pdf(),
        truth(
            "change_order",
            "rejected",
            True,
            "es",
            client="Naviera Costa Tranquila, S.A.",
            project="Varada del buque Peñamar",
            project_code="AR-1533",
            amount="73900.00 EUR",
            change_order_number="MOD-09",
            signatory_name="Ignacio Loureiro Vigo",
            signatory_title="Inspector de la naviera",
            signature_date="2026-06-05",
        ),
    )


def parte_de_horas() -> Paper:
    """Parte de horas mensual con visto bueno."""
    b = Board("Helvetica", 9.5, A4, (18, 20, 18, 18), "#4338ca")
    b.h("Parte de horas: octubre 2026", 15)
    b.p(
        "Profesional: Gorka Etxaniz Lasa (Bidezain Consultores)<br/>Cliente: <b>Cooperativa Agraria Ribera Alta</b><br/>Encargo: <b>Implantación de trazabilidad</b> (n.º de encargo BZ-0718)",
        after=8,
    )
    b.grid(
        [
            ["Semana", "Trabajo realizado", "Horas"],
            ["40", "Toma de requisitos en bodega", "16,0"],
            ["41", "Parametrización de lotes", "24,5"],
            ["42", "Pruebas con lectoras", "20,0"],
            ["43", "Formación de encargados", "12,0"],
            ["", "Total del mes", "72,5"],
        ],
        (1, 7, 1),
        "lines",
        right=(2,),
    )
    b.p("<b>V.º B.º del cliente:</b> aprobadas 72,5 horas para facturar.", before=8, after=8)
    b.add(Script("Nieves Oroz", 22, "Breip"))
    b.p("Nieves Oroz Lacunza, Directora de Operaciones", "3 de noviembre de 2026", after=1)
    return Paper(
        "la-parte-horas-trazabilidad",
        "a",
        "text",
        b.pdf(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Cooperativa Agraria Ribera Alta",
            project="Implantación de trazabilidad",
            project_code="BZ-0718",
            signatory_name="Nieves Oroz Lacunza",
            signatory_title="Directora de Operaciones",
            signature_date="2026-11-03",
        ),
    )


def correo() -> Paper:
    """Correo chileno de aprobación."""
    b = Board("Helvetica", 10, LETTER, (20, 20, 20, 20))
    b.p("Gmail - Informe de mecánica de suelos, versión C", size=9, colour="#777777", after=10)
    b.p(
        "<b>Catalina Huenchumilla</b> &lt;c.huenchumilla@minerasanlino.example&gt;",
        "Para: Rodrigo Astaburuaga &lt;rodrigo@geotectra.example&gt;",
        "vie, 7 ago 2026 a las 12:31",
        after=2,
    )
    b.rule(0.4)
    b.p(
        "Estimado Rodrigo:",
        "Junto con saludar, confirmo que Minera San Lino aprueba la versión C del informe de mecánica de suelos del proyecto Espesador 5. Nuestros comentarios a la versión B quedaron todos resueltos.",
        "Con esto pueden emitir la factura del hito por $ 21.480.000 (CLP), citando la OC 7700345.",
        "Saludos cordiales,",
        "Catalina Huenchumilla Rojas<br/>Jefa de Ingeniería<br/>Minera San Lino",
        after=7,
    )
    return Paper(
        "la-correo-mecanica-suelos",
        "a",
        "text",
        b.pdf(),
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Minera San Lino",
            project="Espesador 5",
            milestone="versión C del informe de mecánica de suelos",
            amount="21480000.00 CLP",
            po_number="7700345",
            signatory_name="Catalina Huenchumilla Rojas",
            signatory_title="Jefa de Ingeniería",
            signature_date="2026-08-07",
        ),
    )


def factura() -> Paper:
    """Una factura, que nada decide."""
    b = Board("Cond", 9, A4, (18, 18, 18, 18), "#0369a1")
    b.h("FACTURA F2026/0388", 18)
    b.grid(
        [
            [
                ["<b>Emisor</b>", "Talleres Gráficos La Prensa Verde, S. Coop."],
                ["<b>Cliente</b>", "Diputación Comarcal del Maestral"],
                [
                    "Fecha: 11/06/2026",
                    "Vencimiento: 11/07/2026",
                    "Pedido: DCM-2026-77",
                    "Proyecto: Senderos del Maestral",
                ],
            ]
        ],
        (1, 1, 1),
        head=False,
    )
    b.grid(
        [
            ["Concepto", "Cantidad", "Precio", "Importe"],
            ["Impresión guía de senderos, 64 págs.", "3.000", "1,42", "4.260,00"],
            ["Encuadernación rústica", "3.000", "0,31", "930,00"],
            ["Base imponible", "", "", "5.190,00"],
            ["IVA 4 %", "", "", "207,60"],
            ["<b>Total a pagar (EUR)</b>", "", "", "<b>5.397,60</b>"],
        ],
        (6, 2, 2, 2),
        "zebra",
        right=(1, 2, 3),
    )
    b.p(
        "Pasados quince días sin reclamación, los ejemplares se entienden aceptados. Pago por transferencia.",
        size=8,
        before=8,
    )
    return Paper(
        "la-factura-guia-senderos",
        "a",
        "text",
        b.pdf(),
        truth(
            "other",
            None,
            None,
            "es",
            client="Diputación Comarcal del Maestral",
            project="Senderos del Maestral",
            po_number="DCM-2026-77",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of this family."""
    for make in (
        acta_colombia,
        acta_mexico,
        conformidad_peru,
        sin_casilla,
        borrador,
        albaran,
        formulario_parcial,
        orden_de_cambio,
        parte_de_horas,
        correo,
        factura,
    ):
        yield make()
