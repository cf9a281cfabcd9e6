"""Spanish post: Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Field, Ink, O, Tick, X, put, rl, shot, typ

AC = "acceptance_certificate"


def _accepted() -> Iterator[Paper]:
    """Recibido de conformidad."""
    yield put(
        "acta-recepcion",
        typ(
            """
#align(center)[*ACTA DE RECEPCIÓN DEL CONTRATO DE SERVICIOS*]
#table(columns: (auto, 1fr), inset: 5pt, stroke: 0.4pt + gray,
[Entidad contratante], [Consorcio de Aguas del Alto Jiloca],
[Expediente], [CAJ/SER/2025/31],
[Objeto], [Plan director de abastecimiento],
[Adjudicataria], [Ingeniería Moncayo Verde, S.L.],
[Hito que se recibe], [Fase II. Diagnóstico de redes],
[Importe del hito], [27.450,00 € (IVA excluido)])

En Calamocha, a 18 de mayo de 2026, se reúnen las personas abajo firmantes para proceder a la recepción de la fase indicada, una vez emitido informe favorable por los servicios técnicos el día 11 de mayo.

*Primero.* Examinada la documentación, se encuentra completa y ajustada al pliego de prescripciones técnicas.

La documentación examinada comprende memoria, anejos 1 a 9, planos y base de datos georreferenciada, de todo lo cual se ha depositado copia en el registro del Consorcio. Las reuniones de seguimiento se celebraron con periodicidad quincenal, según consta en sus actas.

*Segundo.* En consecuencia, se recibe de conformidad la Fase II, iniciándose el plazo de garantía de doce meses.

*Tercero.* Procede la expedición de factura por el importe del hito.

#v(5mm)
#box2([El responsable del contrato \\ ¤401 \\ Fdo.: Joaquín Salvatierra Royo \\ Gerente del Consorcio], [Por la adjudicataria \\ ¤402 \\ Fdo.: Nuria Abadía])
""",
            font="Liberation Serif",
            size=11,
            lang="es",
        ),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Consorcio de Aguas del Alto Jiloca",
            project="Plan director de abastecimiento",
            project_code="CAJ/SER/2025/31",
            milestone="Fase II. Diagnóstico de redes",
            signatory_name="Joaquín Salvatierra Royo",
            signatory_title="Gerente del Consorcio",
            signature_date="2026-05-18",
            amount="27450.00 EUR",
        ),
    )

    yield put(
        "carta-aceptacion-mx",
        rl(
            [
                '<para align="right">Mérida, Yucatán, a 9 de octubre de 2026</para>',
                "<b>Despacho Ceiba Arquitectura de Paisaje, S.C.</b><br/>At'n. Arq. Ximena Canul",
                "Asunto: aceptación del entregable 2 del proyecto Jardín Botánico Kaanab (contrato FK-018/2026)",
                "Estimada arquitecta:",
                "Por este medio, Fundación Kaanab, A.C. le comunica que ha revisado el entregable 2, consistente en la paleta vegetal y los planos de riego, y que lo acepta a su entera satisfacción.",
                "Sírvase remitir el comprobante fiscal por $ 215,000.00 M.N. (doscientos quince mil pesos 00/100) más IVA, a fin de programar el pago.",
                "Sin otro particular, reciba un cordial saludo.",
                20,
                Ink(411),
                "Lic. Fernando Pech Uicab<br/>Director Ejecutivo",
                ("f", "c.c.p. Tesorería. Archivo."),
            ],
            font="Times-Roman",
            size=12,
            margin=80,
            letter=True,
        ),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Fundación Kaanab, A.C.",
            project="Jardín Botánico Kaanab",
            project_code="FK-018/2026",
            milestone="entregable 2",
            signatory_name="Fernando Pech Uicab",
            signatory_title="Director Ejecutivo",
            signature_date="2026-10-09",
            amount="215000.00 MXN",
        ),
    )

    yield put(
        "orden-cambio-cl",
        rl(
            [
                ("h", "ORDEN DE CAMBIO N° 7"),
                (
                    "t",
                    [
                        ["Mandante", "Minera Quebrada Honda SpA"],
                        ["Contrato", "MQH-4410 Ingeniería de detalle espesadores"],
                        ["Consultor", "Andes Proceso Ingenieros Ltda."],
                        ["Emisión", "18-08-2026"],
                    ],
                    [100, 370],
                ),
                (
                    "t",
                    [
                        ["Descripción del cambio", "HH", "Monto (CLP)"],
                        ["Se agrega memoria de cálculo sísmico de pasarelas", "120", "4.850.000"],
                        ["Se elimina vista isométrica 12", "-16", "-610.000"],
                        ["Variación neta", "104", "4.240.000"],
                    ],
                    [290, 60, 120],
                    "band",
                ),
                "Plazo: se mantiene. Revisó: Control de Proyectos, 21-08-2026.",
                (
                    "t",
                    [
                        ["Solicitado (Consultor)", "Aprobado (Mandante)"],
                        [
                            [Ink(421), "I. Barrientos"],
                            [Ink(422), "Ximena Urrutia, Jefa de Ingeniería", "27-08-2026"],
                        ],
                    ],
                    [235, 235],
                ),
            ]
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Minera Quebrada Honda SpA",
            project="Ingeniería de detalle espesadores",
            project_code="MQH-4410",
            signatory_name="Ximena Urrutia",
            signatory_title="Jefa de Ingeniería",
            signature_date="2026-08-27",
            amount="4240000.00 CLP",
            change_order_number="7",
        ),
    )

    yield put(
        "parte-horas-co",
        typ(
            """
= Parte mensual de horas profesionales
*Empresa usuaria:* Hospital Universitario La Ceja  #h(1fr) *Mes:* junio de 2026 \\
*Servicio:* Interventoría de dotación biomédica (OS-20611) \\
*Profesional:* Ing. Camila Restrepo, Biotécnica Andina S.A.S.

#table(columns: (1fr, auto, auto), inset: 4pt, [Actividad], [Horas], [Valor], [Visitas a quirófanos], [46], [\\$ 5.520.000], [Revisión de actas de proveedores], [22], [\\$ 2.640.000], [Comités], [8], [\\$ 960.000], [*Total*], [*76*], [*\\$ 9.120.000 COP*])

Revisadas y aprobadas las 76 horas. Páguese.

#pen[G. Echeverri] \\
Germán Echeverri Toro, Subdirector Administrativo \\
La Ceja, 3 de julio de 2026
""",
            lang="es",
            font="DejaVu Sans Condensed",
            size=9.5,
            paper="us-letter",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Hospital Universitario La Ceja",
            project="Interventoría de dotación biomédica",
            project_code="OS-20611",
            signatory_name="Germán Echeverri Toro",
            signatory_title="Subdirector Administrativo",
            signature_date="2026-07-03",
            amount="9120000.00 COP",
        ),
    )

    yield put(
        "conformidad-formulario",
        rl(
            [
                ("h", "Formato de conformidad de servicio"),
                (
                    "t",
                    [
                        ["Área usuaria", Field("area", "Caja Municipal de Ahorro Chachani")],
                        ["Servicio contratado", Field("servicio", "Modelo de riesgo agrícola")],
                        ["Orden de servicio", Field("os", "0451-2026")],
                        ["Entregable", Field("entregable", "Producto 3: manual metodológico")],
                        ["Monto", Field("monto", "S/ 33,600.00")],
                    ],
                    [140, 260],
                ),
                "¿El entregable cumple los términos de referencia?",
                (
                    "t",
                    [
                        [
                            Tick("si", True),
                            "Sí, se otorga la conformidad",
                            Tick("no"),
                            "No, se observa",
                        ]
                    ],
                    [24, 200, 24, 150],
                    "plain",
                ),
                (
                    "t",
                    [
                        ["Penalidad aplicable", Field("penalidad", "ninguna")],
                        ["Firmado por", Field("firma", "/s/ Rosa Huamán Quispe")],
                        ["Cargo", Field("cargo", "Gerente de Créditos")],
                        ["Fecha", Field("fecha", "16/11/2026")],
                    ],
                    [140, 260],
                ),
            ],
            tint="#7a1f1f",
        ),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Caja Municipal de Ahorro Chachani",
            project="Modelo de riesgo agrícola",
            project_code="0451-2026",
            milestone="Producto 3: manual metodológico",
            signatory_name="Rosa Huamán Quispe",
            signatory_title="Gerente de Créditos",
            signature_date="2026-11-16",
            amount="33600.00 PEN",
        ),
        "form",
    )


def _rest() -> Iterator[Paper]:
    """Parcial, rechazado, pendiente; factura y correo."""
    page = typ(
        """
#align(center)[#text(14pt)[*Acta de entrega y recepción parcial*] \\ Estudio Lapacho – Diseño museográfico]

Cliente: Museo del Ferrocarril de Tafí \\
Obra: Sala Vapor, contrato 19/2025 \\
Entrega n.º 2: gráfica de sala y vitrinas

#table(columns: (1fr, auto), inset: 5pt, [Gráfica de sala (22 paneles)], [recibida conforme], [Vitrinas V1 a V4], [recibidas conformes], [Vitrinas V5 y V6], [no se reciben: vidrio rayado])

El museo recibe la entrega n.º 2 en forma parcial, en los términos del cuadro.

Tafí, 25 de marzo de 2026

¤441 \\
Graciela Nieva, directora del museo
""",
        size=12.5,
        lang="es",
    )
    yield shot(
        "recepcion-parcial-scan",
        page,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Museo del Ferrocarril de Tafí",
            project="Sala Vapor",
            project_code="19/2025",
            milestone="Entrega n.º 2: gráfica de sala y vitrinas",
            signatory_name="Graciela Nieva",
            signatory_title="directora del museo",
            signature_date="2026-03-25",
            conditions=["Vitrinas V5 y V6 no se reciben: vidrio rayado"],
        ),
        skew=1.0,
        dpi=120,
        jpeg=42,
    )

    yield put(
        "dictamen-no-conforme",
        rl(
            [
                (
                    "t",
                    [["Cooperativa Eléctrica Río Saladillo", "Dictamen de recepción 2026/14"]],
                    [240, 230],
                    "band",
                ),
                "<b>Consultora:</b> Data Pampa SRL &nbsp;&nbsp; <b>Proyecto:</b> Tablero de pérdidas no técnicas (CE-71)",
                "<b>Entrega examinada:</b> Entrega final &nbsp;&nbsp; <b>Importe en juego:</b> USD 18.750,00",
                ("l", "Resultado"),
                f"{O} Conforme &nbsp;&nbsp;&nbsp; {O} Conforme con observaciones &nbsp;&nbsp;&nbsp; {X} No conforme",
                ("l", "Fundamentos"),
                "El tablero no levanta los datos de medidores del partido norte. El manual de usuario no fue entregado. Corresponde devolver la entrega a la consultora y retener el importe.",
                Ink(451),
                "Ing. Martín Iturralde, Gerente Técnico",
                "Saladillo, 12 de junio de 2026",
            ]
        ),
        truth(
            AC,
            "rejected",
            True,
            "es",
            client="Cooperativa Eléctrica Río Saladillo",
            project="Tablero de pérdidas no técnicas",
            project_code="CE-71",
            milestone="Entrega final",
            signatory_name="Martín Iturralde",
            signatory_title="Gerente Técnico",
            signature_date="2026-06-12",
            amount="18750.00 USD",
        ),
    )

    yield put(
        "certificado-por-firmar",
        typ(
            """
= Certificado de finalización de servicios
Consultora: *Brújula Sostenible, S.Coop.* #h(1fr) Madrid, 2 de febrero de 2026

Certificamos que hemos terminado los trabajos de la *Memoria de sostenibilidad 2025* (ref. BS-377), *entrega única*, encargados por *Hoteles Brisa Marina, S.A.* por un importe de 14.200,00 €.

Por Brújula Sostenible: ¤461 #h(4mm) Irene Castrillo

#v(8mm)
#rect(width: 100%, inset: 8pt)[*Conforme del cliente* \\ (la aceptación se entenderá producida únicamente con esta firma) \\ \\ Firma: #dots(60mm) \\ Nombre: D. Gonzalo Peñarrocha, director financiero \\ Fecha: #dots(40mm)]
""",
            lang="es",
            size=10.5,
        ),
        truth(
            AC,
            "undecided",
            False,
            "es",
            client="Hoteles Brisa Marina, S.A.",
            project="Memoria de sostenibilidad 2025",
            project_code="BS-377",
            milestone="entrega única",
            signatory_name="Gonzalo Peñarrocha",
            signatory_title="director financiero",
            amount="14200.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield put(
        "borrador-encabezado",
        rl(
            [
                "BORRADOR - versión 0.3 para revisión jurídica - sin validez",
                ("h", "Acta de aceptación definitiva"),
                "Cliente: Puerto Deportivo Cala Norte<br/>Proyecto: Sistema de gestión de amarres<br/>Código: PDC-2025-8<br/>Hito: Cierre del proyecto",
                "El cliente acepta definitivamente el sistema y declara extinguidas las obligaciones de la contratista, salvo garantía. Saldo final: 9.300,00 €.",
                30,
                (
                    "t",
                    [
                        ["Por el cliente", "Por la contratista"],
                        ["Firma:", "Firma:"],
                        ["[nombre y cargo por confirmar]", "[nombre por confirmar]"],
                        ["Fecha: __ / __ / 2026", "Fecha: __ / __ / 2026"],
                    ],
                    [230, 230],
                ),
            ],
            head="BORRADOR",
            foot="BORRADOR",
            tint="#333333",
        ),
        truth(
            AC,
            "undecided",
            False,
            "es",
            client="Puerto Deportivo Cala Norte",
            project="Sistema de gestión de amarres",
            project_code="PDC-2025-8",
            milestone="Cierre del proyecto",
            amount="9300.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    yield put(
        "factura",
        typ(
            """
#box2([*Tarsila Comunicación, S.L.* \\ B-00000000 \\ Calle del Olmo 4, Vigo], align(right)[*FACTURA 2026/0098* \\ 31/05/2026])
*Facturar a:* Conservas Illa Alta, S.A.

#table(columns: (1fr, auto), inset: 5pt, stroke: (y: 0.4pt), [Campaña "Mar adentro", segundo plazo], [6.000,00 €], [IVA 21 %], [1.260,00 €], [*Total factura*], [*7.260,00 €*])

Proyecto TC-540. Vencimiento a 30 días. Los trabajos facturados se consideran sujetos a las condiciones del contrato.
""",
            lang="es",
        ),
        truth(
            "other",
            None,
            None,
            "es",
            client="Conservas Illa Alta, S.A.",
            project='Campaña "Mar adentro"',
            project_code="TC-540",
        ),
    )

    yield put(
        "correo-agenda",
        rl(
            [
                "De: Paula Etcheverry &lt;petcheverry@sanatoriodelparque.example&gt;<br/>Para: Equipo Nodo Sur<br/>Fecha: 22 de julio de 2026, 10:18<br/>Asunto: Turnos en línea (NS-208): reunión de la semana que viene",
                10,
                "Hola a todos:",
                "Les confirmo la sala 4 para el miércoles 29 a las 11. Temario: avance del módulo de turnos, fecha de la capacitación y vacaciones de agosto. Traigan por favor el cronograma impreso.",
                "Saludos,<br/>Paula Etcheverry<br/>Secretaría de Sistemas, Sanatorio del Parque",
            ],
            font="Courier",
            size=9.5,
        ),
        truth(
            "email",
            None,
            None,
            "es",
            client="Sanatorio del Parque",
            project="Turnos en línea",
            project_code="NS-208",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    yield from _accepted()
    yield from _rest()
