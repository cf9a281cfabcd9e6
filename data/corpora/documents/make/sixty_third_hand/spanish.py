"""Spanish and Latin American papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, landscape, letter

from sixty_third_hand.board import LINE, Grid, pdf, scanned, stamp, ticks, typ, words
from sixty_third_hand.marks import Check, Field, Hand, Ink

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield Paper(
        "me-hitos-contrato",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 2cm)
#set text(font: "Libertinus Serif", lang: "es")
#text(14pt)[Control de hitos] #h(1fr) Expediente *AGV-2025/31* \\
Cliente: Autoridad Portuaria de Cabo Verdiel \\ Proyecto: Sistema de balizas del canal norte \\ Adjudicataria: Señales Mareantes S.L.
#table(columns: (1.2cm, 1fr, 2.6cm, 2.4cm, 3.7cm), [Hito],[Contenido],[Importe],[Conformidad],[Firma cliente],
[H1],[Proyecto constructivo],[15.600,00 €],[12/09/2025],[#ink(2)],[H2],[Suministro de balizas],[62.300,00 €],[20/01/2026],[#ink(2)],[H3],[Instalación y pruebas],[24.150,00 €],[*15/05/2026*],[#ink(2)],[H4],[Garantía, 12 meses],[4.900,00 €],[pendiente],[])
Se actualiza el cuadro con motivo del hito H3, cuyas pruebas han resultado satisfactorias; la Autoridad Portuaria presta su conformidad a H3 y queda autorizada su factura.
#v(6pt)
Firma por el cliente en todos los casos: Amparo Lorences Tudela, Jefa de Infraestructuras.
"""),
        truth(
            CERT,
            "accepted",
            True,
            "es",
            client="Autoridad Portuaria de Cabo Verdiel",
            project="Sistema de balizas del canal norte",
            project_code="AGV-2025/31",
            milestone="H3 Instalación y pruebas",
            signatory_name="Amparo Lorences Tudela",
            signatory_title="Jefa de Infraestructuras",
            signature_date="2026-05-15",
            amount="24150.00 EUR",
        ),
    )

    page = pdf(
        [
            "c:## ACTA DE ENTREGA - RECEPCIÓN",
            "Obra: Rehabilitación del mercado San Telmo, contrato OP-2025-144",
            "Dependencia contratante: Ayuntamiento de Jacarandas, Jalisco",
            "Contratista: Construcciones Tepozán S.A. de C.V.",
            6,
            Grid(
                [
                    ["*Concepto", "*Unidad", "*Ejecutado"],
                    ["Cubierta de lámina", "m2", "1 240"],
                    ["Instalación eléctrica", "lote", "1"],
                    ["Pintura general", "m2", "3 105"],
                ],
                [240, 80, 90],
            ),
            8,
            "Verificados los conceptos, el Ayuntamiento recibe la obra a su entera satisfacción. Finiquito: $486,220.15 M.N. (MXN).",
            8,
            Grid(
                [
                    ["*Entrega", "*Recibe"],
                    [Ink(301), Hand("L. Quintanar", 27)],
                    ["Ing. Saúl Becerra", "Leticia Quintanar Ríos"],
                    ["Contratista", "Directora de Obras Públicas"],
                    ["", "Jacarandas, a 3 de junio de 2026"],
                ],
                [200, 220],
            ),
        ],
        page=letter,
        size=11,
        over=[stamp(["AYUNTAMIENTO DE JACARANDAS", "OBRAS PÚBLICAS", "RECIBIDO"], 330, 300, 9)],
    )
    yield Paper(
        "me-acta-entrega",
        "a",
        "scan",
        scanned(page, skew=-0.7, shadow=True, seed=31),
        truth(
            CERT,
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Jacarandas, Jalisco",
            project="Rehabilitación del mercado San Telmo",
            project_code="OP-2025-144",
            signatory_name="Leticia Quintanar Ríos",
            signatory_title="Directora de Obras Públicas",
            signature_date="2026-06-03",
            amount="486220.15 MXN",
        ),
        page,
    )

    yield Paper(
        "me-orden-cambio-fila",
        "a",
        "text",
        pdf(
            [
                "## Cuadro de órdenes de cambio",
                "Contrato 0077-B | Planta desaladora Punta Gaviota | Mandante: Aguas del Litoral Norte SpA",
                Grid(
                    [
                        ["*OC", "*Motivo", "*Monto", "*Mandante", "*Fecha"],
                        ["OC-1", "Cambio de trazado", "CLP 8.450.000", "aprobada", "11-03-2026"],
                        ["OC-2", "Bomba de respaldo", "CLP 12.900.000", "rechazada", "02-04-2026"],
                        [
                            "OC-3",
                            "Mayor excavación en roca",
                            "CLP 21.380.000",
                            "*aprobada en esta hoja",
                            "*30-04-2026",
                        ],
                    ],
                    [50, 210, 140, 150, 100],
                    "head",
                ),
                "La presente hoja formaliza la OC-3. El mandante la aprueba y el plazo aumenta en 9 días.",
                8,
                Grid(
                    [
                        [
                            "Por el mandante",
                            Ink(311),
                            "Rodrigo Aldunate Vera, administrador de contrato",
                        ],
                        ["Por el contratista", Ink(312), "Paula Saavedra"],
                    ],
                    [120, 140, 280],
                ),
            ],
            page=landscape(A4),
            size=10,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Aguas del Litoral Norte SpA",
            project="Planta desaladora Punta Gaviota",
            project_code="0077-B",
            change_order_number="OC-3",
            signatory_name="Rodrigo Aldunate Vera",
            signatory_title="administrador de contrato",
            signature_date="2026-04-30",
            amount="21380000.00 CLP",
        ),
    )

    yield Paper(
        "me-parte-semanal",
        "a",
        "text",
        pdf(
            [
                "### PARTE DE HORAS",
                "Semana del 9 al 13 de marzo de 2026",
                "Empresa: Tornel Ingeniería. Técnica: Nuria Gascón. Cliente: Cementos Alcarria S.A. Orden de trabajo OT-5563 (revisión de horno 2).",
                Grid(
                    [
                        ["", "*L", "*M", "*X", "*J", "*V", "*Total"],
                        ["Ordinarias", "8", "8", "8", "8", "6", "38"],
                        ["Nocturnas", "-", "2", "2", "-", "-", "4"],
                    ],
                    [90, 40, 40, 40, 40, 40, 60],
                ),
                "38 h x 51,00 € + 4 h x 68,00 € = 2.210,00 €",
                10,
                Grid(
                    [
                        ["Vº Bº del cliente, horas conformes", Ink(321)],
                        ["Nombre", "Iñaki Zubeldia"],
                        ["Cargo", "Jefe de Mantenimiento"],
                        ["Fecha", "16/03/2026"],
                    ],
                    [200, 200],
                    "lines",
                ),
            ],
            "Courier",
            9.5,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Cementos Alcarria S.A.",
            project="revisión de horno 2",
            project_code="OT-5563",
            signatory_name="Iñaki Zubeldia",
            signatory_title="Jefe de Mantenimiento",
            signature_date="2026-03-16",
            amount="2210.00 EUR",
        ),
    )

    yield Paper(
        "me-correo-puntos",
        "a",
        "text",
        pdf(
            [
                Grid(
                    [
                        ["De:", "Mariela Fontecha, Grupo Olivar Andino"],
                        ["Para:", "Consultora Tres Cumbres"],
                        ["Fecha:", "lunes 13 de octubre de 2025, 18:22"],
                        ["Asunto:", "RE: Entregables proyecto GOA-15"],
                    ],
                    [50, 400],
                    "lines",
                ),
                8,
                "Estimado Joaquín:",
                "Respondo punto por punto.<br/>1) Entregable 1: cerrado desde agosto.<br/>2) Entregable 2, manual de procesos: lo damos por aceptado, cumple lo pedido. Pueden facturar los USD 8,300.00.<br/>3) Entregable 3: nos vemos en noviembre.",
                "Saludos cordiales,",
                "Mariela Fontecha<br/>Gerente de Calidad",
            ],
            size=11,
        ),
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Grupo Olivar Andino",
            project_code="GOA-15",
            milestone="Entregable 2, manual de procesos",
            signatory_name="Mariela Fontecha",
            signatory_title="Gerente de Calidad",
            signature_date="2025-10-13",
            amount="8300.00 USD",
        ),
    )

    yield Paper(
        "me-acta-salvedad",
        "a",
        "text",
        pdf(
            [
                "## Acta de conformidad de suministro",
                Grid(
                    [
                        ["Promotor", "Fundación Hospital de Valdeoro"],
                        ["Suministro", "Mobiliario clínico, pedido 2026/0419"],
                        ["Proveedor", "Equipamientos Duratón S.A."],
                    ],
                    [110, 350],
                ),
                4,
                Grid(
                    [
                        ["*Partida", "*Uds.", "*Recibidas", "*Conforme"],
                        ["Camas articuladas", "30", "30", "sí"],
                        ["Mesas auxiliares", "30", "30", "sí"],
                        ["Sillones", "12", "10", "en parte"],
                    ],
                    [200, 60, 80, 90],
                    "zebra",
                ),
                4,
                "Se acepta el suministro por 57.640,00 euros (cincuenta y siete mil cuatrocientos sesenta euros), con las salvedades siguientes: entrega de los dos sillones pendientes; sustitución de la mesa con la tapa rayada.",
                10,
                "Por la Fundación",
                Ink(331),
                "Begoña Arrizabalaga, directora de Gestión",
                "Valdeoro, veintiséis de febrero de dos mil veintiséis",
            ],
            "Times-Roman",
            11,
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "es",
            client="Fundación Hospital de Valdeoro",
            project="Mobiliario clínico",
            po_number="2026/0419",
            signatory_name="Begoña Arrizabalaga",
            signatory_title="directora de Gestión",
            signature_date="2026-02-26",
            warnings=["amount_words_disagree"],
            conditions=[
                "entrega de los dos sillones pendientes",
                "sustitución de la mesa con la tapa rayada",
            ],
        ),
    )

    yield Paper(
        "me-formulario-condicion",
        "a",
        "form",
        pdf(
            [
                "## Formulario de aceptación de entregable",
                Grid(
                    [
                        ["Cliente", Field("cliente", "Banco Cordillera del Sur", 250)],
                        ["Proyecto", Field("proy", "Tablero de riesgos", 250)],
                        ["Código", Field("cod", "BCS-0812", 250)],
                        ["Entregable", Field("ent", "E5 Modelo de datos", 250)],
                        ["Honorarios", Field("hon", "USD 15,400.00", 250)],
                    ],
                    [100, 290],
                    "plain",
                ),
                6,
                Grid(
                    [
                        ["Aceptado", "Aceptado con condición", "Rechazado"],
                        [Check("a"), Check("b", True), Check("c")],
                    ],
                    [130, 150, 100],
                ),
                4,
                "Condición",
                Field("cond", "documentar las vistas antes del 30/11/2025", 390, 18),
                8,
                Grid(
                    [
                        [
                            "Firma (escriba su nombre)",
                            Field("firma", "/f/ Camilo Restrepo Uribe", 230),
                        ],
                        ["Nombre", Field("nom", "Camilo Restrepo Uribe", 230)],
                        ["Cargo", Field("cargo", "Vicepresidente de Riesgos", 230)],
                        ["Fecha", Field("fecha", "14/11/2025", 230)],
                    ],
                    [150, 250],
                    "plain",
                ),
            ],
            page=letter,
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "es",
            client="Banco Cordillera del Sur",
            project="Tablero de riesgos",
            project_code="BCS-0812",
            milestone="E5 Modelo de datos",
            signatory_name="Camilo Restrepo Uribe",
            signatory_title="Vicepresidente de Riesgos",
            signature_date="2025-11-14",
            amount="15400.00 USD",
            conditions=["documentar las vistas antes del 30/11/2025"],
        ),
    )

    yield Paper(
        "me-protocolo-pruebas",
        "a",
        "text",
        typ("""
#set page(paper: "us-letter", margin: 2cm)
#set text(font: "New Computer Modern", lang: "es")
= Protocolo de pruebas de aceptación en sitio
Comprador: Azucarera Río Pardo S.A. — Equipo: centrífuga C-4 — Orden interna 41-906
#table(columns: (1.3cm, 1fr, 2.6cm, 2.6cm, 2.2cm), [N.º],[Prueba],[Exigido],[Obtenido],[Juicio],[1],[Vibración],[menos de 2,8 mm/s],[2,1 mm/s],[bien],[2],[Capacidad],[22 t/h],[17 t/h],[mal],[3],[Consumo],[menos de 90 kW],[104 kW],[mal])
Dictamen del comprador: #bx("") se acepta el equipo #h(1em) #bx("✕") se rechaza el equipo \\ Último pago a la aceptación: 38.500,00 USD
#table(columns: (1fr, 1fr), [COMPRADOR],[FABRICANTE],[#ink(9)],[#ink(4)],[Efraín Mondragón, jefe de fábrica],[Udo Reiter],[8 de enero de 2026],[8 de enero de 2026])
"""),
        truth(
            CERT,
            "rejected",
            True,
            "es",
            client="Azucarera Río Pardo S.A.",
            project="centrífuga C-4",
            project_code="41-906",
            signatory_name="Efraín Mondragón",
            signatory_title="jefe de fábrica",
            signature_date="2026-01-08",
            amount="38500.00 USD",
        ),
    )

    yield Paper(
        "me-borrador-acta",
        "a",
        "text",
        pdf(
            [
                "## Certificación parcial núm. 6",
                "Obra: Urbanización Los Quejigos, fase 2. Expediente UQ-22. Promotora: Quejigal Desarrollos S.A.",
                Grid(
                    [
                        ["*Capítulo", "*Origen", "*Mes"],
                        ["Movimiento de tierras", "118.000,00 €", "0,00 €"],
                        ["Saneamiento", "76.400,00 €", "31.250,00 €"],
                        ["Firmes", "22.900,00 €", "22.900,00 €"],
                        ["*Total del mes", "", "*54.150,00 €"],
                    ],
                    [200, 110, 110],
                    "head",
                ),
                6,
                "La Promotora acepta la presente certificación.",
                Grid(
                    [
                        ["La Promotora", "La Dirección de obra"],
                        ["Fdo.: Rafael Cospedal, consejero", "Fdo.: Alba Seijo"],
                        ["(firma)", "(firma)"],
                    ],
                    [220, 220],
                ),
            ],
            size=10,
            over=[
                words("BORRADOR v0.2 - sin valor contractual", 50, 812, 9, "Helvetica-Bold"),
                words("BORRADOR v0.2 - sin valor contractual", 50, 25, 9, "Helvetica-Bold"),
            ],
        ),
        truth(
            CERT,
            "undecided",
            False,
            "es",
            client="Quejigal Desarrollos S.A.",
            project="Urbanización Los Quejigos, fase 2",
            project_code="UQ-22",
            milestone="Certificación parcial núm. 6",
            signatory_name="Rafael Cospedal",
            signatory_title="consejero",
            amount="54150.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    yield Paper(
        "me-firma-columna",
        "a",
        "text",
        pdf(
            [
                "*Acta de cierre de etapa",
                "Etapa 4 (capacitación) del servicio SV-2207, Implantación de historia clínica, Clínica Los Sauces de Mendoza. Importe de etapa: ARS 9.850.000,00.",
                LINE,
                "Los asistentes a la capacitación superaron la evaluación. La etapa se tendrá por aceptada con la firma de la clínica en la columna derecha.",
                8,
                "Condiciones del servicio: las horas de capacitación se dictaron en tres turnos. No existe aceptación tácita ni por el mero transcurso del plazo. "
                "El material queda en poder de la clínica. Copias: Administración, Departamento de Enfermería, archivo del proveedor.",
                6,
                Grid(
                    [
                        ["*Asistente", "*Puntaje"],
                        ["Enfermería (14)", "87"],
                        ["Admisión (6)", "91"],
                        ["Farmacia (3)", "84"],
                    ],
                    [160, 80],
                    "zebra",
                ),
                14,
                Grid(
                    [
                        ["*Sistemas Pehuén S.R.L.", "*Clínica Los Sauces de Mendoza"],
                        [Ink(351), ""],
                        ["Darío Funes, líder de proyecto", "Graciela Etcheverry, directora médica"],
                        ["22/12/2025", "__/__/____"],
                    ],
                    [220, 240],
                ),
            ],
            size=10,
        ),
        truth(
            CERT,
            "undecided",
            False,
            "es",
            client="Clínica Los Sauces de Mendoza",
            project="Implantación de historia clínica",
            project_code="SV-2207",
            milestone="Etapa 4 (capacitación)",
            signatory_name="Graciela Etcheverry",
            signatory_title="directora médica",
            amount="9850000.00 ARS",
            warnings=["partly_signed"],
        ),
    )

    yield Paper(
        "me-alcance-trabajo",
        "a",
        "text",
        pdf(
            [
                "# Enunciado del trabajo ET-03",
                "Cliente: Cooperativa Cafetera Alto Naranjo. Consultora: Semilla Digital SAS. Proyecto: trazabilidad del grano.",
                "Entre las partes arriba citadas rige el contrato marco CM-2025; este enunciado lo complementa y, en caso de duda, prevalece aquel.",
                "1. Objeto. La Consultora desarrollará el registro de lotes y su consulta pública.",
                "2. Entregas y pagos",
                Grid(
                    [
                        ["*Entrega", "*Semana", "*Valor"],
                        ["Prototipo", "4", "COP 18.000.000"],
                        ["Versión piloto", "10", "COP 27.000.000"],
                        ["Puesta en marcha", "14", "COP 15.000.000"],
                        ["*Total", "", "*COP 60.000.000"],
                    ],
                    [85, 55, 95],
                    "lines",
                    (),
                    9,
                ),
                "3. Aceptación. Cada entrega se aceptará por escrito en cinco días hábiles.",
                "4. Equipo. Un líder, dos desarrolladoras y un analista.",
                ticks(("v", "Soporte por 60 días"), ("", "Licencias")),
            ],
            "Times-Roman",
            11,
            cols=2,
        ),
        truth(
            "statement_of_work",
            None,
            None,
            "es",
            client="Cooperativa Cafetera Alto Naranjo",
            project="trazabilidad del grano",
            project_code="ET-03",
            amount="60000000.00 COP",
        ),
    )
