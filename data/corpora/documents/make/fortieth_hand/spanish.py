"""Spanish papers: Spain, Mexico, Chile, Argentina, Colombia, Peru."""

from collections.abc import Iterator

from paper import Paper, truth

from fortieth_hand.board import NEXT, Ink, K, Stamp, T, rp, script, sheet, tp

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield tp(
        "es-acta-recepcion",
        truth(
            CERT,
            "accepted",
            True,
            "es",
            client="Comunidad de Regantes del Jalón Bajo",
            project="Modernización de la toma de Ricla",
            project_code="EXP-2025/19",
            milestone="Recepción de las obras",
            signatory_name="Ángel Lafuente Royo",
            signatory_title="Presidente",
            signature_date="2026-06-05",
        ),
        r"""
#align(center)[*ACTA DE RECEPCIÓN DE LAS OBRAS*]
En Ricla, a 5 de junio de 2026, se reúnen en el lugar de las obras las personas que firman al pie, para el acto de Recepción de las obras de *Modernización de la toma de Ricla* (expediente de obra EXP-2025/19), promovidas por la Comunidad de Regantes del Jalón Bajo y ejecutadas por Hidráulicas Moncayo, S.L.

Recorrida la instalación y hechas las pruebas de las compuertas, se hallan las obras en buen estado y con arreglo al proyecto, por lo que se dan por recibidas, sin observación alguna, y comienza el plazo de garantía de un año.

Se entregan en este acto: planos de lo ejecutado, manual de las compuertas, certificados de los hormigones y tres juegos de llaves. La liquidación se hará conforme a las mediciones que las partes tienen por buenas.
#v(4mm)
#table(columns: (1fr, 1fr, 1fr), align: center, [Por la propiedad], [Por la dirección facultativa], [Por la empresa constructora], [[[401]]], [[[402]]], [[[403]]], [Ángel Lafuente Royo \ Presidente], [Pilar Ansón \ Ingeniera agrónoma], [Ramiro Used \ Jefe de obra])
""",
        font="Liberation Serif",
        size=11,
    )
    yield rp(
        "es-mx-horas",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Grupo Textil Atoyac, S.A. de C.V.",
            project="Soporte de nómina",
            project_code="OT-5521",
            signatory_name="Xóchitl Barragán",
            signatory_title="Gerente de Nómina",
            signature_date="2026-08-17",
            amount="58800.00 MXN",
        ),
        [
            "<b>Nopal Sistemas</b> | Registro de horas, 1a quincena de agosto 2026",
            "",
            K(
                [
                    ("Cliente", "Grupo Textil Atoyac, S.A. de C.V."),
                    ("Servicio", "Soporte de nómina"),
                    ("Orden de trabajo", "OT-5521"),
                ]
            ),
            T(
                [
                    ("Fecha", "Consultor", "Horas", "Motivo"),
                    ("03/08/2026", "E. Quiroz", "16", "Cierre de julio"),
                    ("06/08/2026", "E. Quiroz", "12", "Ajuste de vales"),
                    ("13/08/2026", "P. Zepeda", "42", "Migración de kárdex"),
                    ("", "Total", "70", "70 h x $840.00 = $58,800.00 M.N."),
                ],
                (30, 34, 20, 74),
            ),
            "",
            "Revisado y autorizado para su pago:",
            Ink(411, 100),
            "Xóchitl Barragán<br/>Gerente de Nómina<br/>17 de agosto de 2026",
            "",
            "s: c.c.p. Tesorería; Control presupuestal",
        ],
        size=9.5,
    )
    yield tp(
        "es-cl-cambio",
        truth(
            "change_order",
            "undecided",
            False,
            "es",
            client="Viña Los Boldos SpA",
            project="Bodega de guarda",
            project_code="VLB-202",
            change_order_number="OC-05",
            amount="4850000.00 CLP",
            signatory_name="Macarena Undurraga Sáez",
            signatory_title="Gerenta de Operaciones",
            warnings=["partly_signed"],
        ),
        r"""
#grid(columns: (1fr, auto), [= Orden de cambio OC-05], [Hoja 1/1])
Mandante: Viña Los Boldos SpA \ Obra: Bodega de guarda \ Código de obra: VLB-202

Aumento de obra: canaleta de acero inoxidable en nave 2 y rejilla. Valor neto: $ 4.850.000 (CLP). Plazo: seis días corridos.

#table(columns: (20mm, 25mm, 1fr), [Rev.], [Fecha], [Motivo], [0], [12-03-2026], [Emisión], [1], [18-03-2026], [Se descuenta la rejilla existente])
La presente orden rige una vez firmada por el mandante y por el contratista.
#table(columns: (35mm, 1fr, 1fr), [], [Viña Los Boldos SpA], [Constructora Quilpo Ltda.], [Nombre], [Macarena Undurraga Sáez], [Nelson Farías], [Cargo], [Gerenta de Operaciones], [Administrador de obra], [Firma], [], [[[421]]], [Fecha], [], [18-03-2026])
""",
        font="Liberation Sans",
        size=10,
    )
    yield rp(
        "es-ar-correo",
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "es",
            client="Frigorífico Tandil Norte S.A.",
            project="Trazabilidad de medias reses",
            milestone="Entrega 3",
            signatory_name="Ezequiel Moltedo",
            signatory_title="Jefe de Sistemas",
            signature_date="2026-09-22",
            conditions=[
                "corrijan el redondeo de pesos en el remito",
                "nos manden el manual de la balanza antes del 30 de septiembre",
            ],
        ),
        [
            "De: Ezequiel Moltedo &lt;emoltedo@tandilnorte.example&gt;<br/>Para: Brenda Ulloa<br/>Fecha: martes, 22 de septiembre de 2026 18:30<br/>Asunto: Entrega 3",
            "",
            "Brenda, buenas tardes:",
            "Probamos la Entrega 3 del proyecto Trazabilidad de medias reses en las dos líneas. La aceptamos con la condición de que:",
            "- corrijan el redondeo de pesos en el remito",
            "- nos manden el manual de la balanza antes del 30 de septiembre",
            "Cuando eso esté cerramos la etapa del todo.",
            "Saludos,",
            "Ezequiel Moltedo<br/>Jefe de Sistemas<br/>Frigorífico Tandil Norte S.A.",
        ],
        size=10.5,
    )
    yield tp(
        "es-co-orden",
        truth(
            "purchase_order",
            None,
            None,
            "es",
            client="Hospital Universitario La Sabaneta",
            project="Señalética torre norte",
            po_number="OC-2026-1187",
            amount="63750000.00 COP",
        ),
        r"""
#rect(width: 100%)[*Hospital Universitario La Sabaneta* #h(1fr) *Orden de compra OC-2026-1187*]
Proveedor: Rótulos del Tolima S.A.S. \ Objeto: Señalética torre norte \ Fecha: 4 de mayo de 2026
#table(columns: (12mm, 1fr, 18mm, 32mm, 34mm), [Ítem], [Descripción], [Cant.], [Unitario], [Total COP], [1], [Aviso de piso, acrílico 8 mm], [9], [1.850.000], [16.650.000], [2], [Placa de habitación], [140], [285.000], [39.900.000], [3], [Instalación], [1], [7.200.000], [7.200.000], [], [*Total*], [], [], [*63.750.000*])
La entrega se recibe en almacén, de lunes a viernes. El pago se hace a 60 días de la aceptación por el interventor. Documento generado por el sistema de compras; no lleva firma.
""",
        font="Libertinus Serif",
        size=10.5,
    )
    yield rp(
        "es-folleto",
        truth("other", None, None, "es"),
        [
            "c: <b>ALBORADA PERITACIONES</b>",
            "# Cómo aceptamos su edificio antes que usted",
            "Antes de que el promotor le entregue las llaves, nuestros técnicos recorren cada vivienda con una lista de 214 puntos. Usted recibe un informe claro y decide con calma si firma el acta.",
            "## Tres pasos",
            "- Visita de dos horas, con cámara térmica",
            "- Informe en tres días",
            "- Acompañamiento el día de la recepción",
            NEXT,
            "## Lo que dicen de nosotros",
            "\u00abGracias a Alborada aceptamos el piso sin miedo\u00bb, familia R., Zaragoza.",
            "",
            "Llámenos y le enviaremos una tarifa. Folleto de otoño de 2026.",
        ],
        columns=2,
        font="Times-Roman",
        size=12,
    )
    yield rp(
        "es-conformidad-sello",
        truth(
            CERT,
            "accepted",
            True,
            "es",
            client="Conservas Ría de Foz, S.A.",
            project="Sustitución de autoclaves",
            project_code="P-640",
            milestone="Puesta en marcha",
            signatory_name="Iria Castelo",
            signatory_title="Directora de planta",
            signature_date="2026-03-12",
            amount="74200.00 EUR",
        ),
        [
            "# CONFORMIDAD DE PUESTA EN MARCHA",
            K(
                [
                    ("Cliente", "Conservas Ría de Foz, S.A."),
                    ("Proyecto", "Sustitución de autoclaves"),
                    ("N.º de proyecto", "P-640"),
                    ("Hito", "Puesta en marcha"),
                    ("Importe del hito", "74.200,00 EUR"),
                ]
            ),
            "",
            "Los dos autoclaves han completado diez ciclos con los registros de temperatura dentro de margen. Damos nuestra conformidad al hito y autorizamos su facturación.",
            "",
            T(
                [
                    ("Conservas Ría de Foz, S.A.", "Calderería Eume, S.L."),
                    (Ink(431), Ink(432)),
                    ("Iria Castelo, Directora de planta", "Xurxo Paz, técnico"),
                    ("Foz, 12/03/2026 (doce de marzo)", ""),
                ],
                (85, 75),
            ),
            Stamp("CONSERVAS RÍA DE FOZ", "PLANTA", colour="#1e5a2e", angle=7),
        ],
        how=sheet(13, skew=-1.3),
    )
    yield tp(
        "es-rechazo",
        truth(
            CERT,
            "rejected",
            True,
            "es",
            client="Editorial Aldebarán",
            project="Tienda en línea",
            project_code="ALD-WEB-2",
            milestone="Hito 5: pasarela de pago",
            signatory_name="Gonzalo Iriarte",
            signatory_title="Director comercial",
            signature_date="2026-05-08",
        ),
        r"""
Editorial Aldebarán \ Calle de la Rúa 14

#align(right)[Pamplona, 8 de mayo de 2026]

Rumbo Digital, S. Coop.

*Asunto:* Tienda en línea (ALD-WEB-2). Comunicación de no aceptación

Muy señores nuestros:

Dentro del plazo de diez días de la cláusula sexta les comunicamos que *no aceptamos el Hito 5: pasarela de pago*. De cincuenta compras de prueba, siete se cobraron dos veces y tres no llegaron al almacén. El certificado que nos enviaron ustedes el día 30 con la mención «aceptado» no fue firmado por nosotros y carece de valor.

#table(columns: (1fr, 25mm, 25mm), [Prueba], [Compras], [Fallos], [Tarjeta, cobro doble], [50], [7], [Aviso al almacén], [50], [3], [Devolución], [12], [0])

Quedamos a la espera de una nueva entrega.

Atentamente,

[[441]] \
Gonzalo Iriarte \
Director comercial
""",
        font="Libertinus Serif",
        size=11,
    )
    yield rp(
        "es-pe-parcial",
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "es",
            client="Minera Cerro Pucará S.A.A.",
            project="Ampliación del campamento",
            project_code="CP-118",
            milestone="Módulos 1 a 6",
            signatory_name="Rocío Huamán",
            signatory_title="Superintendente de Proyectos",
            signature_date="2026-07-27",
            amount="412500.00 PEN",
            conditions=[
                "reponer el tablero del módulo 5",
                "entregar los protocolos de aislamiento",
            ],
        ),
        [
            "# Acta de entrega y recepción",
            T(
                [
                    ("Cliente", "Minera Cerro Pucará S.A.A."),
                    ("Obra", "Ampliación del campamento"),
                    ("Código de obra", "CP-118"),
                    ("Alcance", "Módulos 1 a 6"),
                    ("Valorización", "S/ 412,500.00 (PEN)"),
                ],
                (50, 105),
                "box",
                head=False,
            ),
            "",
            "El comité recibe los módulos indicados y aprueba la valorización, sujeto a que el contratista cumpla en quince días con:",
            T(
                [
                    ("N.º", "Pendiente"),
                    ("1", "reponer el tablero del módulo 5"),
                    ("2", "entregar los protocolos de aislamiento"),
                ],
                (15, 120),
            ),
            "",
            T(
                [
                    ("Comité de recepción", "Cargo", "Firma"),
                    ("Óscar Quispe", "Jefe de Seguridad", Ink(451)),
                    ("Wilmer Salas", "Jefe de Mantenimiento", Ink(452)),
                    ("Rocío Huamán (preside y decide)", "Superintendente de Proyectos", Ink(453)),
                    ("Contratista: Modulares Andinos, E. Paredes", "Residente", Ink(454)),
                    ("", "", ""),
                ],
                (70, 50, 45),
            ),
            "",
            "s: Distribución: archivo del proyecto, contabilidad, almacén, contratista. La garantía de los módulos es de dieciocho meses contados desde la fecha de esta acta.",
            "Orcopampa, 27 de julio de 2026",
        ],
        size=9.5,
    )
    yield rp(
        "es-firma-portal",
        truth(
            CERT,
            "accepted",
            True,
            "es",
            client="Autopistas del Maestrat",
            project="Paneles de mensaje variable",
            project_code="AM-PMV-26",
            milestone="Entregable E2",
            signatory_name="Vicente Gascó Ripoll",
            signatory_title="Jefe de Explotación",
            signature_date="2026-11-25",
            amount="23980.00 EUR",
        ),
        [
            "# Certificado de aceptación de entregable",
            K(
                [
                    ("Cliente", "Autopistas del Maestrat"),
                    ("Proyecto", "Paneles de mensaje variable"),
                    ("Código", "AM-PMV-26"),
                    ("Entregable", "Entregable E2"),
                    ("Importe", "23.980,00 \u20ac"),
                ]
            ),
            "",
            "El cliente declara el entregable aceptado.",
            "",
            T(
                [
                    ("Registro de firma electrónica", "", ""),
                    ("Firmante", "Estado", "Momento"),
                    (
                        "Vicente Gascó Ripoll, Jefe de Explotación (Autopistas del Maestrat)",
                        "Firmado",
                        "25/11/2026 12:08:41 CET",
                    ),
                    ("Noelia Bort, consultora (Señalia)", "Firmado", "24/11/2026 17:55:03 CET"),
                ],
                (90, 25, 50),
            ),
            "",
            script("Vicente Gascó"),
            "s: Sobre 7c1e-44d0-a9; todos los firmantes han completado la firma.",
        ],
    )
    yield tp(
        "es-borrador",
        truth(
            CERT,
            "undecided",
            False,
            "es",
            client="Universidad de Valdeorras",
            project="Climatización del CPD",
            project_code="UV-31",
            milestone="Pruebas finales",
            signatory_name="Remedios Couto",
            signatory_title="Vicegerente",
            warnings=["draft_or_void"],
        ),
        r"""
#set page(header: [#text(fill: rgb("#b00000"))[BORRADOR v0.3 -- no válido para la firma]])
= Acta de pruebas finales
#kv([Cliente], [Universidad de Valdeorras], [Proyecto], [Climatización del CPD], [Referencia del proyecto], [UV-31], [Fase], [Pruebas finales])
#table(columns: (1fr, 30mm, 30mm), [Prueba], [Valor exigido], [Valor medido], [Temperatura de impulsión], [18 °C], [17,6 °C], [Conmutación de enfriadoras], [60 s], [41 s])
Vistos los resultados, la Universidad acepta la instalación.
#v(10mm)
#table(columns: (1fr, 1fr), [Universidad de Valdeorras], [Frío Industrial Sil], [ \ \ ], [], [Remedios Couto, Vicegerente], [Adrián Losada])
""",
    )
