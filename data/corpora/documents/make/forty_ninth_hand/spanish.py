"""Spanish papers: Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import facts, gap, head, sheet, sign, small, table, ticks
from .press import blank, page, turned


def papers() -> Iterator[Paper]:
    yield from _works()
    yield from _office()


def _works() -> Iterator[Paper]:
    paper = sheet(
        head("ACTA DE RECEPCIÓN", 16, 1),
        "En Villar de la Encina, a 22 de enero de 2026, se reúnen D. Eusebio Marqués Rincón, Concejal de Obras, en representación del Ayuntamiento de Villar de la Encina, y D.ª Lorena Piqueras, por la contratista Pavimentos del Júcar S.L.",
        "Obra: Urbanización de la calle Molinos. Expediente de obra: 114/2025.",
        "Reconocida la obra y hallándola en buen estado y con arreglo a las prescripciones previstas, el Ayuntamiento la da por recibida, comenzando el plazo de garantía de un año.",
        "Y para que conste, firman por duplicado.",
        gap(16),
        sign(
            ("Por el Ayuntamiento", 401, "Eusebio Marqués Rincón"),
            ("Por la contratista", 402, "Lorena Piqueras"),
            grid=False,
        ),
        font="Times-Roman",
        size=12,
    )
    yield Paper(
        "ls-acta-molinos",
        "a",
        "scan",
        scan(paper, Scanner(dpi=100, skew=0.9, noise=7, jpeg=32, seed=31)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Villar de la Encina",
            project="Urbanización de la calle Molinos",
            project_code="114/2025",
            signatory_name="Eusebio Marqués Rincón",
            signatory_title="Concejal de Obras",
            signature_date="2026-01-22",
        ),
        source=paper,
    )
    yield Paper(
        "ls-orden-cambio-mx",
        "a",
        "text",
        page(
            r"""
#set text(font: "Liberation Sans", size: 10pt)
#grid(columns: (1fr, 5cm), [#text(15pt)[*Orden de cambio*] \ Construcciones Tepozán, S.A. de C.V. \ Puebla], tb(1)[No. OC-011][Fecha: 16/02/2026])
#v(4mm)
#tb((3.8cm, 1fr))[Cliente][Laboratorios Xicoténcatl][Proyecto][Ampliación de cuartos limpios][Obra núm.][OB-7725][Concepto][Suministro y montaje de dos esclusas de material adicionales][Importe del cambio][\$ 318,500.00 MXN más IVA][Plazo][12 días naturales adicionales]
#v(4mm)
Autorizaciones
#tb((1fr, 1fr, 1fr))[Contratista \ #ink(411) \ Ing. Saúl Ordaz \ 16/02/2026][Supervisión \ #ink(412) \ Arq. Minerva Cid \ 18/02/2026][Cliente – AUTORIZADO \ #ink(413) \ Patricia Huerta Leal \ Gerente de Ingeniería \ 20/02/2026]
""".replace(r"\$", "$")
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Laboratorios Xicoténcatl",
            project="Ampliación de cuartos limpios",
            project_code="OB-7725",
            signatory_name="Patricia Huerta Leal",
            signatory_title="Gerente de Ingeniería",
            signature_date="2026-02-20",
            amount="318500.00 MXN",
            change_order_number="OC-011",
        ),
    )
    paper = page(r"""
#set text(size: 12pt)
*INSTALACIONES BIDASOA* #h(1fr) Acta de recepción provisional
#rule
Propiedad: Comunidad de Regantes de Aldeanueva \
Instalación: Bombeo solar Pozo 2 \
Núm. de obra: IB-3340 \
Fase: Puesta en marcha \
Importe de la fase: 31.260,00 €

La propiedad recibe la instalación con las siguientes observaciones pendientes:

#pen[a) falta vallado de la caseta] \
#pen[b) entregar manual del variador]

Plazo para subsanar: 20 días.
#v(5mm)
Fdo.: Joaquín Sarasa, Presidente #h(1cm) #ink(421) #h(5mm) #pen[4 mayo 2026]
#place(dx: 4cm, dy: 14mm, stamp(a: -12deg)[COMUNIDAD DE REGANTES])
""")
    yield Paper(
        "ls-bombeo-solar",
        "a",
        "scan",
        scan(paper, Scanner(dpi=110, skew=-0.9, noise=6, jpeg=28, seed=32)),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Comunidad de Regantes de Aldeanueva",
            project="Bombeo solar Pozo 2",
            project_code="IB-3340",
            milestone="Puesta en marcha",
            signatory_name="Joaquín Sarasa",
            signatory_title="Presidente",
            signature_date="2026-05-04",
            amount="31260.00 EUR",
            conditions=["falta vallado de la caseta", "entregar manual del variador"],
        ),
        source=paper,
    )
    yield Paper(
        "ls-acta-anulada",
        "a",
        "text",
        sheet(
            head("Acta de entrega y conformidad", 15),
            table(
                ("Cliente", "Frigoríficos Punta Arenosa"),
                ("Proyecto", "Automatización de túneles"),
                ("Código", "FPA-12"),
                ("Proveedor", "Kuntur Automatización"),
                ("Valor del hito", "S/ 64,200.00 (PEN)"),
                widths=(0.35, 0.65),
                top=False,
            ),
            "El cliente declara su conformidad con la entrega del 9 de marzo de 2026.",
            sign(
                (
                    "Por el cliente",
                    431,
                    "Elsa Quispe Roldán",
                    "Jefa de Mantenimiento",
                    "10 de marzo de 2026",
                )
            ),
            small("Anulada por error en el alcance; véase el acta que la reemplace.", 9),
            mark="ANULADO",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "es",
            client="Frigoríficos Punta Arenosa",
            project="Automatización de túneles",
            project_code="FPA-12",
            signatory_name="Elsa Quispe Roldán",
            signatory_title="Jefa de Mantenimiento",
            signature_date="2026-03-10",
            amount="64200.00 PEN",
            warnings=["draft_or_void"],
        ),
    )


def _office() -> Iterator[Paper]:
    yield Paper(
        "ls-parte-horas",
        "a",
        "text",
        sheet(
            head("PARTE DE HORAS – SEMANA 18/2026", 14),
            facts(
                ("Cliente", "Editorial Alborada S.A."),
                ("Proyecto", "Migración del catálogo"),
                ("Pedido", "PED-20417"),
                ("Consultora", "Nuria Ferrándiz, Pentagrama Datos"),
                grid=True,
            ),
            table(
                ("Día", "Horas", "Trabajo"),
                ("27/04", "8", "Limpieza de autores"),
                ("28/04", "8", "Carga de portadas"),
                ("29/04", "9", "Carga de portadas, incidencias"),
                ("30/04", "8", "Pruebas"),
                ("Total", "33", "33 h x 58,00 € = 1.914,00 €"),
                widths=(0.2, 0.15, 0.65),
            ),
            "Revisión del cliente",
            ticks(
                (0, "Se aprueban todas las horas"),
                (1, "Se aprueban las horas con esta salvedad:"),
                (0, "No se aprueban"),
            ),
            "la hora extra del 29/04 queda excluida",
            "Importe aprobado: 1.856,00 €",
            sign(
                ("Firma", 441, "Gonzalo Arrieta"),
                ("Cargo", "Responsable de Sistemas"),
                ("Fecha", "5 de mayo de 2026"),
            ),
        ),
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "es",
            client="Editorial Alborada S.A.",
            project="Migración del catálogo",
            po_number="PED-20417",
            signatory_name="Gonzalo Arrieta",
            signatory_title="Responsable de Sistemas",
            signature_date="2026-05-05",
            amount="1856.00 EUR",
            conditions=["la hora extra del 29/04 queda excluida"],
        ),
    )
    yield Paper(
        "ls-correo-chile",
        "a",
        "text",
        page(
            r"""
#set text(size: 10pt)
Correo – Ignacio Vergara #h(1fr) Imprimir \
#rule
*Asunto:* Re: Estudio de dotación – informe final de etapa \
*De:* Macarena Riquelme Soto (mriquelme@clinicapellin.example) \
*Para:* Ignacio Vergara \
*Fecha:* 8 de julio de 2026, 12:44
#v(4mm)
Ignacio, buenas tardes:

Leímos el informe con las jefas de turno. Está muy bien resuelto y no tenemos observaciones. Doy por aceptado el Entregable 2 – Modelo de turnos. Puedes facturar los \$ 9.450.000 CLP de esa etapa.

Saludos,

Macarena Riquelme Soto \ Subgerenta de Personas \ Clínica Pellín
#v(5mm)
#text(8pt, fill: gray)[El 6 de julio, Ignacio Vergara escribió: \ Estimada Macarena: adjunto el informe final de la etapa. Quedo atento a tu aprobación o rechazo.]
""".replace(r"\$", "$")
        ),
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Clínica Pellín",
            project="Estudio de dotación",
            milestone="Entregable 2 – Modelo de turnos",
            signatory_name="Macarena Riquelme Soto",
            signatory_title="Subgerenta de Personas",
            signature_date="2026-07-08",
            amount="9450000.00 CLP",
        ),
    )
    yield Paper(
        "ls-factura-honorarios",
        "a",
        "text",
        sheet(
            table(
                (
                    "Asesoría Torreblanca e Hijos<br/>Murcia",
                    "FACTURA 2026/088<br/>Fecha: 30/04/2026",
                ),
                widths=(0.6, 0.4),
                lines=0,
            ),
            "Cliente: Conservas La Almadraba S.A.",
            "Proyecto: Implantación de trazabilidad",
            table(
                ("Concepto", "Importe"),
                ("Hito 2 según presupuesto, aceptado por ustedes en su día", "7.900,00 €"),
                ("IVA 21 %", "1.659,00 €"),
                ("Total a pagar", "9.559,00 €"),
                widths=(0.75, 0.25),
            ),
            small(
                "Régimen general. La presente factura no implica renuncia a otros honorarios pendientes. Inscrita en el registro profesional con el número 3.117. Protección de datos: responsable, la propia asesoría.",
                8,
            ),
            "Vencimiento a 30 días. Transferencia bancaria.",
        ),
        truth(
            "other",
            None,
            None,
            "es",
            client="Conservas La Almadraba S.A.",
            project="Implantación de trazabilidad",
            milestone="Hito 2",
        ),
    )
    yield Paper(
        "ls-hitos-girado",
        "a",
        "text",
        turned(
            page(r"""
#set page(flipped: true)
#align(center)[*CONTROL DE HITOS Y PAGOS* \ Consorcio Ribera del Magdalena – Interventoría Sáenz & Pardo S.A.S.]
Entidad: Corporación Autónoma del Bajo Cauca #h(1cm) Proyecto: Recuperación de humedales #h(1cm) Código: CBC-HUM-06
#tb((auto, 1fr, auto, auto, auto))[*Hito*][*Descripción*][*Valor COP*][*Estado*][*Fecha*][1][Línea base][84.000.000][Pagado][30-sep-2025][2][Vivero comunitario][126.500.000][Pagado][12-dic-2025][3][Siembra sector norte][203.750.000][*EN TRÁMITE*][][4][Siembra sector sur][198.000.000][Pendiente][]
*Constancia del hito en trámite.* Verificada en campo la Siembra sector norte, la Corporación la recibe a satisfacción y autoriza su pago.
#v(4mm)
#ink(471) #h(1cm) Álvaro Mejía Cardona, Subdirector de Gestión Ambiental #h(1cm) 27 de marzo de 2026
"""),
            90,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Corporación Autónoma del Bajo Cauca",
            project="Recuperación de humedales",
            project_code="CBC-HUM-06",
            milestone="Siembra sector norte",
            signatory_name="Álvaro Mejía Cardona",
            signatory_title="Subdirector de Gestión Ambiental",
            signature_date="2026-03-27",
            amount="203750000.00 COP",
        ),
    )
    yield Paper(
        "ls-carta-rechazo",
        "a",
        "text",
        sheet(
            "Rosario, 3 de diciembre de 2025",
            "Señores<br/>Estudio Lapacho Ingeniería<br/>Presente",
            "<b>Ref.: Auditoría energética de planta, OT 5581. Informe final.</b>",
            "De nuestra consideración:",
            "Por la presente comunicamos que Aceitera del Paraná S.A. rechaza el Informe final recibido el 18 de noviembre. Las mediciones de la caldera 3 no fueron realizadas y los ahorros se calcularon con tarifas derogadas.",
            "Detalle de las observaciones:",
            table(
                ("Capítulo", "Observación"),
                ("3.1 Calderas", "sin medición de humos en la unidad 3"),
                ("4.4 Aire comprimido", "se omiten las purgas"),
                ("6 Ahorros", "tarifa vigente hasta marzo de 2024"),
                ("Anexos", "faltan las planillas de campo"),
                widths=(0.35, 0.65),
            ),
            "En consecuencia no se liberará la última cuota, de USD 6.800, hasta contar con un informe corregido.",
            "Sin otro particular, saludamos atentamente.",
            sign(
                (481, "Horacio Bonfanti", "Gerente de Planta", "Aceitera del Paraná S.A."),
                grid=False,
            ),
            font="Times-Roman",
            size=11.5,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Aceitera del Paraná S.A.",
            project="Auditoría energética de planta",
            project_code="OT 5581",
            milestone="Informe final",
            signatory_name="Horacio Bonfanti",
            signatory_title="Gerente de Planta",
            signature_date="2025-12-03",
            amount="6800.00 USD",
        ),
    )
    yield Paper(
        "ls-formulario-vacio",
        "a",
        "form",
        blank(
            ("h", "Formulario de aceptación de entregables FA-02"),
            ("f", "Institución", "Biblioteca Provincial de Azuay"),
            ("f", "Proyecto", "Digitalización de fondo antiguo"),
            ("f", "N.º de proyecto", "BPA-2026-3"),
            ("f", "Entregable", "Lote 1: 4.000 imágenes"),
            ("f", "Valor", "5.200,00 USD"),
            ("c", "Aceptado", 0),
            ("c", "Aceptado con observaciones", 0),
            ("c", "Rechazado", 0),
            ("f", "Observaciones", ""),
            ("f", "Responsable", "Carmita Ullauri"),
            ("f", "Cargo", "Directora"),
            ("f", "Firma", ""),
            ("f", "Fecha", ""),
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Biblioteca Provincial de Azuay",
            project="Digitalización de fondo antiguo",
            project_code="BPA-2026-3",
            milestone="Lote 1: 4.000 imágenes",
            signatory_name="Carmita Ullauri",
            signatory_title="Directora",
            amount="5200.00 USD",
        ),
    )
    yield Paper(
        "ls-certificacion-consejo",
        "a",
        "text",
        page(r"""
#set page(margin: 3cm)
#set text(font: "New Computer Modern", size: 11pt)
#align(center)[CERTIFICACIÓN DE ACUERDO]
D.ª Amparo Soler Vives, *Secretaria del Consejo* de *Cooperativa Vinícola Tres Cerros*,

CERTIFICO: que en la sesión del Consejo Rector celebrada el 15 de junio de 2026 se adoptó por unanimidad, entre otros, el siguiente acuerdo:

«Tercero. Aceptar definitivamente los trabajos de _Renovación de la línea de embotellado_ (referencia TC-EMB), ejecutados por Maquinaria Olivares, y ordenar el pago de la liquidación final de 47.318,60 euros.»

Y para que conste, expido la presente en Requena a diecisiete de junio de dos mil veintiséis.
#v(8mm)
#ink(491) \
Fdo.: Amparo Soler Vives
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Cooperativa Vinícola Tres Cerros",
            project="Renovación de la línea de embotellado",
            project_code="TC-EMB",
            signatory_name="Amparo Soler Vives",
            signatory_title="Secretaria del Consejo",
            signature_date="2026-06-17",
            amount="47318.60 EUR",
        ),
    )
