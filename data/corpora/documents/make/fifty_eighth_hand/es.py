"""Spanish papers, also of Latin America."""

from collections.abc import Iterator

from paper import Paper, truth

from fifty_eighth_hand.board import (
    A4,
    LETTER,
    SERIF,
    Box,
    Field,
    Hand,
    Ink,
    Scanner,
    Sheet,
    gap,
    paper,
    rl,
    scanned,
    stamp,
    typ,
)

ACC = "acceptance_certificate"


def recepcion() -> Paper:
    s = Sheet(SERIF, 11)
    story = [
        s.h("ACTA DE RECEPCIÓN", 17, 1),
        s.p(
            "Promotor: Comunidad de Regantes del Jarama Bajo<br/>Dirección facultativa: Ingeniería Montalbán, S.L.P.<br/>Obra: Modernización de la toma número 3<br/>Expediente: CRJ-19/25"
        ),
        s.p(
            "En Titulcia, a catorce de mayo de dos mil veintiséis, reunidos los representantes de las partes, examinan las obras y las encuentran en buen estado y ejecutadas conforme al proyecto."
        ),
        s.p(
            "Por todo ello el promotor RECIBE las obras sin objeción alguna, y comienza a contar el plazo de garantía de un año."
        ),
        gap(8),
        s.t(
            [
                ["Por el promotor", "Por la dirección facultativa"],
                [Ink(46, 120, 34), Ink(47, 120, 34)],
                [
                    "D. Eutimio Salcedo Roa<br/>Presidente",
                    "D.ª Pilar Montalbán Ruiz<br/>Ingeniera de Caminos",
                ],
            ],
            [220, 220],
        ),
    ]
    page = rl(
        story,
        A4,
        70,
        lambda c, n: stamp(
            c, 210, 330, ["COMUNIDAD DE REGANTES", "JARAMA BAJO"], 12, "#2b4aa0", 9, True
        ),
    )
    return scanned(
        "es-acta-recepcion",
        page,
        truth(
            ACC,
            "accepted",
            True,
            "es",
            client="Comunidad de Regantes del Jarama Bajo",
            project="Modernización de la toma número 3",
            project_code="CRJ-19/25",
            signatory_name="Eutimio Salcedo Roa",
            signatory_title="Presidente",
            signature_date="2026-05-14",
        ),
        Scanner(110, -0.7, 6, 0.4, 1.0, 28, seed=41),
    )


def conformidad() -> Paper:
    page = typ(
        r"""
#align(center)[#text(9pt)[CONSULTORES ATOYAC, S.C.] \ #text(15pt, weight: "bold")[Constancia de conformidad del entregable]]
#v(6pt)
#table(columns: (35%, 1fr), [Cliente], [Embotelladora del Papaloapan, S.A. de C.V.], [Proyecto], [Rediseño de la cadena de frío], [Clave], [ATY-2026-077], [Entregable], [E-2 Mapa de procesos futuros], [Importe por liberar], [\$385,000.00 MXN más IVA])
#v(6pt)
El entregable fue recibido el 3 de agosto de 2026 y revisado por la Gerencia de Logística. Se manifiesta la *entera conformidad* del cliente y se autoriza la facturación del importe indicado.
#text(8.5pt)[
+ La presente constancia se expide por triplicado: cliente, consultor y archivo de la oficina de proyectos.
+ Los derechos patrimoniales sobre el entregable se transmiten conforme a la cláusula novena del contrato.
+ La factura deberá indicar la clave del proyecto y enviarse al buzón de proveedores antes del día 25 de cada mes.
+ El entregable E-3 se rige por su propio calendario.]
#v(20pt)
#align(center)[INK48 \ Lic. Araceli Dorantes Pech \ Gerente de Logística \ Orizaba, Veracruz, a 12 de agosto de 2026]
""",
        "es",
        "Liberation Sans",
        10.5,
        "us-letter",
    )
    return paper(
        "es-constancia",
        page,
        truth(
            ACC,
            "accepted",
            True,
            "es",
            client="Embotelladora del Papaloapan, S.A. de C.V.",
            project="Rediseño de la cadena de frío",
            project_code="ATY-2026-077",
            milestone="E-2 Mapa de procesos futuros",
            signatory_name="Araceli Dorantes Pech",
            signatory_title="Gerente de Logística",
            signature_date="2026-08-12",
            amount="385000.00 MXN",
        ),
    )


def parcial() -> Paper:
    s = Sheet("Helvetica", 10)
    story = [
        s.h("ACTA DE RECIBO PARCIAL No. 2", 14, 1),
        s.p(
            "<b>Contrato de consultoría No.</b> 0412 de 2026<br/><b>Contratante:</b> Acueducto Metropolitano de Sabanalta E.S.P.<br/><b>Consultor:</b> Hidroandes Ingenieros S.A.S.<br/><b>Objeto:</b> Diseños definitivos del colector La Ceiba"
        ),
        s.t(
            [
                ["Producto", "Valor (COP)", "Estado"],
                ["P3 Estudio de suelos", "64.300.000", "Recibido a satisfacción"],
                ["P4 Diseño hidráulico", "118.750.000", "Recibido a satisfacción"],
                ["P5 Diseño estructural", "92.100.000", "No se recibe: faltan memorias de cálculo"],
            ],
            [190, 110, 170],
        ),
        s.p(
            "El supervisor recibe los productos P3 y P4 por un valor de $183.050.000 COP. El producto P5 queda pendiente y no causa pago."
        ),
        gap(6),
        s.p("Para constancia se firma en Sabanalta el 30 de junio de 2026."),
        gap(8),
        s.t(
            [
                [Ink(49), Ink(50)],
                [
                    "Hernando Iriarte Polo<br/>Supervisor, Acueducto Metropolitano",
                    "Luz Dary Mosquera<br/>Representante legal, Hidroandes",
                ],
            ],
            [235, 235],
            False,
            False,
        ),
    ]
    return paper(
        "es-recibo-parcial",
        rl(story, LETTER, 62),
        truth(
            ACC,
            "accepted_with_conditions",
            True,
            "es",
            client="Acueducto Metropolitano de Sabanalta E.S.P.",
            project="Diseños definitivos del colector La Ceiba",
            project_code="0412 de 2026",
            milestone="P3 y P4",
            signatory_name="Hernando Iriarte Polo",
            signatory_title="Supervisor",
            signature_date="2026-06-30",
            amount="183050000 COP",
            conditions=["El producto P5 queda pendiente y no causa pago"],
        ),
    )


def otra_fase() -> Paper:
    page = typ(
        r"""
#text(14pt, weight: "bold")[Certificación de fase]
#h(1fr) Arquitectura Brañas e Hijos
#hr
#v(2pt)
*Asunto:* Entrega de la fase 3 (proyecto de ejecución) \
*Encargo:* Albergue juvenil de Ribadelva, n.º 0338 \
*Cliente:* Diputación Provincial de Ribadelva
#v(8pt)
Con fecha 1 de octubre de 2026 se depositó la documentación de la fase 3, que se encuentra en supervisión y sobre la que esta Diputación se pronunciará en el plazo de un mes.

Terminada en cambio la supervisión de la *fase 2 (proyecto básico)*, se informa favorablemente y *queda aceptada la fase 2*, procediendo el abono de los honorarios correspondientes, 22.475,60 €.
#v(14pt)
Ribadelva, 8 de octubre de 2026 \
#v(2pt)
INK51 \
Xoán Lamas Outeiral \ Jefe del Servicio de Arquitectura
""",
        "es",
        "Libertinus Serif",
        11.5,
        margin="2.7cm",
    )
    return paper(
        "es-otra-fase",
        page,
        truth(
            ACC,
            "accepted",
            True,
            "es",
            client="Diputación Provincial de Ribadelva",
            project="Albergue juvenil de Ribadelva",
            project_code="0338",
            milestone="fase 2 (proyecto básico)",
            signatory_name="Xoán Lamas Outeiral",
            signatory_title="Jefe del Servicio de Arquitectura",
            signature_date="2026-10-08",
            amount="22475.60 EUR",
        ),
    )


def rechazo() -> Paper:
    s = Sheet(SERIF, 11)
    story = [
        s.p("Minera Cerro Quebrado SpA<br/>Gerencia de Proyectos", bold=True),
        s.p("Antofagasta, 9 de marzo de 2026", align=2),
        s.p("Señores<br/>Geomensura Atacama Ltda.<br/><u>Presente</u>"),
        s.p("<b>Ref.:</b> Proyecto Tranque Norte, OT 8812. Hito 4, levantamiento LiDAR"),
        s.p("De nuestra consideración:"),
        s.p(
            "Revisada la nube de puntos correspondiente al Hito 4, comunicamos a ustedes que esta Gerencia la rechaza, por cuanto la densidad media es de 9 puntos por metro cuadrado, contra los 25 exigidos, y el sector oriente no fue sobrevolado."
        ),
        s.p(
            "El estado de pago por CLP 18.640.000 se devuelve sin tramitar. Agradeceremos informar la fecha del nuevo vuelo."
        ),
        s.p("Saluda atentamente a ustedes,", after=2),
        Ink(53),
        s.p("Catalina Urrejola Vial<br/>Gerente de Proyectos"),
    ]
    return paper(
        "es-carta-rechazo",
        rl(story, LETTER, 82),
        truth(
            ACC,
            "rejected",
            True,
            "es",
            client="Minera Cerro Quebrado SpA",
            project="Proyecto Tranque Norte",
            project_code="OT 8812",
            milestone="Hito 4, levantamiento LiDAR",
            signatory_name="Catalina Urrejola Vial",
            signatory_title="Gerente de Proyectos",
            signature_date="2026-03-09",
            amount="18640000 CLP",
        ),
    )


def solicitud() -> Paper:
    page = typ(
        r"""
*Sinergia Lean, S.L.* #h(1fr) Zaragoza, 17 de julio de 2026
#v(14pt)
A la atención de D.ª Begoña Uriarte Lasa, Directora de Operaciones \
Cárnicas del Moncayo, S.A.
#v(8pt)
*Solicitud de conformidad.* Proyecto: Plan de eficiencia en sala de despiece (SL-641)
#v(6pt)
Estimada Begoña:

Hemos completado la tercera etapa, formación de mandos. Como recordará, ustedes aceptaron la segunda etapa con el acta firmada el 5 de mayo, que no se ve afectada por este escrito. Le rogamos que, una vez comprobado el trabajo, nos devuelva este documento firmado. El importe de la tercera etapa es de 6.800,00 €.

Un cordial saludo,

INK54 \
Jorge Ansón, Socio
#v(24pt)
#rect(width: 100%, inset: 9pt)[*Conforme del cliente con la tercera etapa*
#v(16pt)
Firma: #box(width: 5cm, line(length: 100%, stroke: .4pt)) #h(8mm) Fecha: #box(width: 3cm, line(length: 100%, stroke: .4pt)) \
Nombre: Begoña Uriarte Lasa]
""",
        "es",
        "Liberation Serif",
        11,
    )
    return paper(
        "es-solicitud",
        page,
        truth(
            ACC,
            "undecided",
            False,
            "es",
            client="Cárnicas del Moncayo, S.A.",
            project="Plan de eficiencia en sala de despiece",
            project_code="SL-641",
            milestone="tercera etapa, formación de mandos",
            signatory_name="Begoña Uriarte Lasa",
            signatory_title="Directora de Operaciones",
            amount="6800.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def dos_marcas() -> Paper:
    s = Sheet("Helvetica", 10, tint="#7a1f1f")
    story = [
        s.h("Formulario de aceptación de servicios"),
        s.p("Estudio Contable Rivadavia 900 - Buenos Aires"),
        s.t(
            [
                ["Empresa", Field("e", "Frigorífico La Querencia S.A.", 250)],
                ["Trabajo", Field("t", "Relevamiento de controles internos", 250)],
                ["Orden de trabajo", Field("o", "OT-2206", 100)],
                ["Honorarios", Field("h", "USD 5,250.00", 100)],
            ],
            [120, 300],
            False,
            False,
        ),
        s.p("Marque una sola opción:"),
        s.t(
            [
                [Field("si", True), "Aceptamos el servicio"],
                [Field("no", True), "No aceptamos el servicio"],
            ],
            [26, 300],
            False,
            False,
        ),
        gap(6),
        s.t(
            [
                ["Firmado por (/s/)", Field("f", "/s/ Osvaldo Perticone", 220)],
                ["Cargo", Field("c", "Gerente administrativo", 220)],
                ["Fecha", Field("d", "21/09/2026", 100)],
            ],
            [120, 300],
            False,
            False,
        ),
    ]
    return paper(
        "es-formulario",
        rl(story),
        truth(
            ACC,
            "undecided",
            True,
            "es",
            client="Frigorífico La Querencia S.A.",
            project="Relevamiento de controles internos",
            project_code="OT-2206",
            signatory_name="Osvaldo Perticone",
            signatory_title="Gerente administrativo",
            signature_date="2026-09-21",
            amount="5250.00 USD",
        ),
        "form",
    )


def cambio() -> Paper:
    page = typ(
        r"""
#rect(width: 100%, fill: luma(230))[#text(14pt, weight: "bold")[ORDEN DE CAMBIO OC-09] #h(1fr) 25/02/2026]
#kv([Proyecto], [Terminal de contenedores Balboa Oeste], [Contrato], [CT-2291], [Dueño], [Puertos del Istmo, S.A.], [Supervisor], [Canalero Engineering Corp.])
#v(6pt)
*Descripción del cambio.* Inspección submarina adicional de 14 pilotes del muelle 2.
#table(columns: (1fr, auto), [Monto del contrato antes de este cambio], [B/. 512,000.00], [Aumento por este cambio], [B/. 37,400.00], [Nuevo monto], [B/. 549,400.00], [Extensión de plazo], [21 días])
Los montos se expresan en balboas (PAB).
#v(8pt)
Decisión del Dueño: #x APROBADA #h(6mm) #o DENEGADA
#v(8pt)
#grid(columns: (1fr, 1fr), [Por el Dueño \ INK55 \ Ing. Ricaurte Icaza \ Vicepresidente de Infraestructura], [Por el Supervisor \ INK56 \ Arq. Melissa Quan \ Gerente de supervisión])
Panamá, 3 de marzo de 2026
""",
        "es",
        "Liberation Sans",
        10,
        "us-letter",
    )
    return paper(
        "es-orden-cambio",
        page,
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Puertos del Istmo, S.A.",
            project="Terminal de contenedores Balboa Oeste",
            project_code="CT-2291",
            signatory_name="Ricaurte Icaza",
            signatory_title="Vicepresidente de Infraestructura",
            signature_date="2026-03-03",
            amount="37400.00 PAB",
            change_order_number="OC-09",
        ),
    )


def parte() -> Paper:
    s = Sheet("Courier", 9.5, 1.25)
    story = [
        s.h("PARTE DE HORAS - SEPTIEMBRE 2026", 13),
        s.p("Técnico: Amaia Goikoetxea   Empresa: Bidasoa Medioambiente"),
        s.p("Cliente: Cementos Arrigorri, S.A."),
        s.p("Proyecto: Vigilancia ambiental cantera Peñasal   Código: BM-408"),
        s.t(
            [
                ["Fecha", "Trabajo", "Horas"],
                ["02/09", "Muestreo de polvo", "7"],
                ["09/09", "Muestreo de polvo y ruido", "8"],
                ["16/09", "Control de escorrentías", "6"],
                ["23/09", "Informe mensual", "5"],
                ["", "TOTAL", "26"],
            ],
            [70, 290, 60],
        ),
        s.p("VºBº del cliente"),
        gap(22),
        s.p("Firma: ........................   Fecha: ....../....../......"),
        s.p("Iñaki Zubiaur, Jefe de cantera"),
    ]
    return paper(
        "es-parte-horas",
        rl(story),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "es",
            client="Cementos Arrigorri, S.A.",
            project="Vigilancia ambiental cantera Peñasal",
            project_code="BM-408",
            signatory_name="Iñaki Zubiaur",
            signatory_title="Jefe de cantera",
        ),
    )


def correo() -> Paper:
    s = Sheet("Helvetica", 10)
    story = [
        s.p(
            "Asunto: RE: Informe de valoración, Torre Almenara (exp. VT-2046)<br/>De: Remedios Castaño<br/>Para: valoraciones@tasamadrid.example<br/>Enviado el: 5 de noviembre de 2026, 18:03",
            9,
        ),
        Hand("", 4, width=470, rule=True),
        gap(4),
        s.p("Buenas tardes, Álvaro:"),
        s.p(
            "El comité de inversiones ha visto el informe de valoración de Torre Almenara y da su visto bueno, a condición de que la tasa de descuento se justifique con tres comparables más. Con eso podéis girar la minuta de 12.300,00 €."
        ),
        s.p("Un saludo"),
        s.p("Remedios Castaño<br/>Directora de Inversiones<br/>Patrimonial Almenara SOCIMI, S.A."),
    ]
    return paper(
        "es-correo-condicion",
        rl(story),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "es",
            client="Patrimonial Almenara SOCIMI, S.A.",
            project="Torre Almenara",
            project_code="VT-2046",
            milestone="informe de valoración",
            signatory_name="Remedios Castaño",
            signatory_title="Directora de Inversiones",
            signature_date="2026-11-05",
            amount="12300.00 EUR",
            conditions=["la tasa de descuento se justifique con tres comparables más"],
        ),
    )


def pedido() -> Paper:
    s = Sheet("Helvetica", 9.5)
    story = [
        s.h("PEDIDO DE COMPRA", 16),
        s.t(
            [
                ["N.º de pedido", "PC-26/01947"],
                ["Fecha", "13/01/2026"],
                ["Comprador", "Astilleros Cudillán, S.A."],
                ["Proveedor", "Soldatest Ensayos, S.L."],
                ["Proyecto", "Buque C-112"],
            ],
            [110, 260],
            False,
        ),
        s.t(
            [
                ["Ref.", "Concepto", "Uds.", "P. unitario", "Importe"],
                ["1", "Ensayos radiográficos, bloque 14", "40", "85,00 €", "3.400,00 €"],
                ["2", "Informe firmado por inspector nivel III", "1", "950,00 €", "950,00 €"],
                ["", "TOTAL PEDIDO (sin IVA)", "", "", "4.350,00 €"],
            ],
            [35, 230, 40, 75, 80],
        ),
        s.p(
            "Aceptación del pedido: se entenderá aceptado si no se recibe objeción en 48 horas. Condiciones de pago: 60 días, confirming."
        ),
        Box("Entrega parcial admitida", "x"),
    ]
    return paper(
        "es-pedido",
        rl(story),
        truth(
            "purchase_order",
            None,
            None,
            "es",
            client="Astilleros Cudillán, S.A.",
            project="Buque C-112",
            amount="4350.00 EUR",
            po_number="PC-26/01947",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        recepcion,
        conformidad,
        parcial,
        otra_fase,
        rechazo,
        solicitud,
        dos_marcas,
        cambio,
        parte,
        correo,
        pedido,
    ):
        yield make()
