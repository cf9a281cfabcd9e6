"""Spanish post, with papers from Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER
from scan import Scanner

from thirty_seventh_hand.board import Sheet, scanned, typ


def works_es() -> Paper:
    """Reception of municipal works."""
    data = typ(
        """
#align(center)[#text(14pt)[*ACTA DE RECEPCIÓN DE LAS OBRAS*]]
#v(6pt)
*Promotor:* Ayuntamiento de Villar de la Encomienda \\
*Obra:* Mejora del alumbrado de la Ronda Norte \\
*Expediente:* OB-17/2025 \\
*Contratista:* Iluminaciones Tordera, S.L. \\
*Dirección facultativa:* D.ª Remedios Aranda, ingeniera

En Villar de la Encomienda, a 22 de mayo de 2026, se reúnen en el lugar de las obras las personas que firman al pie.

#set enum(numbering: "1.º")
+ Se comprueba que se han instalado las 86 luminarias previstas y que el cuadro de mando funciona.
+ Se entrega el libro del edificio, los certificados eléctricos y las fichas de mantenimiento.
+ El importe de la certificación final asciende a 74.318,66 €, IVA no incluido.

Hallándose las obras en buen estado y con arreglo a las prescripciones previstas, el representante de la Administración *las da por recibidas* y comienza el plazo de garantía de un año.

#v(.6cm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 8pt, [El concejal de Obras, en representación del Ayuntamiento \\ «ink 401» \\ Eutimio Pardo Lillo], [La directora facultativa \\ #v(11pt) «ink 402» \\ Remedios Aranda], [El contratista \\ #v(11pt) «ink 403» \\ Ferran Tordera])
#v(.8cm)
#text(8.5pt)[Documentación que se adjunta: (1) certificado de instalación eléctrica; (2) estudio lumínico con mediciones; (3) relación de luminarias con número de serie; (4) justificante de gestión de residuos. La presente acta se extiende por triplicado; un ejemplar se remitirá a la Intervención municipal a los efectos del pago, otro al contratista y el tercero queda en el expediente.]
""",
        "Liberation Serif",
        "11pt",
        lang="es",
    )
    return Paper(
        "le-es-alumbrado",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Villar de la Encomienda",
            project="Mejora del alumbrado de la Ronda Norte",
            project_code="OB-17/2025",
            signatory_name="Eutimio Pardo Lillo",
            signatory_title="concejal de Obras",
            signature_date="2026-05-22",
            amount="74318.66 EUR",
        ),
    )


def handover_mx() -> Paper:
    """A Mexican deed of handover with its date in words only."""
    s = Sheet("Times-Roman", 11, 64, LETTER)
    s.p("ACTA DE ENTREGA-RECEPCIÓN", 15, True, align="c", gap=12)
    s.p(
        'En la ciudad de San Jerónimo del Río, siendo las once horas del día doce de marzo de dos mil veintiséis, se reunieron por una parte Tecnología Hidráulica Quetzal, S.A. de C.V., en lo sucesivo "el proveedor", y por la otra Embotelladora Valle Claro, S.A. de C.V., en lo sucesivo "el cliente", para hacer constar la entrega de los trabajos del contrato EVC-2025-61, proyecto Planta de ósmosis número 2.',
        gap=8,
    )
    s.p(
        "PRIMERO. El proveedor entrega la Etapa II, que comprende la instalación del tren de membranas y su arranque.",
        gap=6,
    )
    s.p(
        "SEGUNDO. El cliente manifiesta que revisó el funcionamiento durante setenta y dos horas continuas, que no encontró faltantes ni vicios aparentes y que recibe la Etapa II a su entera satisfacción.",
        gap=6,
    )
    s.p(
        "TERCERO. Con motivo de esta recepción procede el pago de la estimación respectiva por $1,284,900.00 M.N. (pesos mexicanos, MXN).",
        gap=6,
    )
    s.p("Leída que fue, la firman de conformidad quienes en ella intervinieron.", gap=30)
    s.line(
        s.left, "POR EL CLIENTE\nIng. Graciela Montes de Oca Ibarra\nGerente de Planta", 210, 411
    )
    s.line(s.left + 260, "POR EL PROVEEDOR\nIng. Saúl Bermejo\nSuperintendente", 200, 412)
    return Paper(
        "le-mx-osmosis",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Embotelladora Valle Claro, S.A. de C.V.",
            project="Planta de ósmosis número 2",
            project_code="EVC-2025-61",
            milestone="Etapa II",
            signatory_name="Graciela Montes de Oca Ibarra",
            signatory_title="Gerente de Planta",
            signature_date="2026-03-12",
            amount="1284900.00 MXN",
        ),
    )


def provisional_cl() -> Paper:
    """A Chilean provisional reception with observations."""
    data = typ(
        """
#rect(width: 100%, stroke: 1.2pt)[#grid(columns: (1fr, auto), inset: 4pt, [*Corporación Educacional Los Boldos* \\ Unidad de Infraestructura], [*Recepción provisoria* \\ Folio 0081])]
#table(columns: (4cm, 1fr), [Obra], [Ampliación casino Liceo Los Boldos], [Contrato], [LB-INF-22], [Empresa contratista], [Constructora Huenante Ltda.], [Fecha de visita], [15-10-2026], [Estado de pago], [N° 5, por \\$ 12.450.000 (CLP)])
La comisión recorrió la obra y revisó partidas, certificados y pruebas.

Resultado #h(1cm) «o» Sin observaciones #h(.8cm) «x» Con observaciones #h(.8cm) «o» No se recibe

La obra se recibe en forma provisoria y el estado de pago puede cursarse. La empresa deberá subsanar dentro de diez días hábiles las siguientes observaciones:
- reponer cerámico quebrado en sector lavado
- sellar encuentro de ventana V-3 con antepecho
- entregar certificado SEC de la instalación de gas

#v(.6cm)
Por la comisión:

#table(columns: (1fr, 1fr, 3cm), stroke: none, [«hand Ximena Troncoso» \\ Ximena Troncoso Pavez \\ Jefa de Infraestructura], [Constructora (toma conocimiento): \\ «ink 422» \\ Nelson Huenante], [15-10-2026])
""",
        lang="es",
    )
    return Paper(
        "le-cl-casino",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Corporación Educacional Los Boldos",
            project="Ampliación casino Liceo Los Boldos",
            project_code="LB-INF-22",
            signatory_name="Ximena Troncoso Pavez",
            signatory_title="Jefa de Infraestructura",
            signature_date="2026-10-15",
            amount="12450000.00 CLP",
            conditions=[
                "reponer cerámico quebrado en sector lavado",
                "sellar encuentro de ventana V-3 con antepecho",
                "entregar certificado SEC de la instalación de gas",
            ],
        ),
    )


def superseded() -> Paper:
    """A conformity that a later revision has replaced."""
    s = Sheet("Helvetica", 10, 58)
    s.c.setFillGray(0.92)
    s.c.rect(s.left, s.y - 34, s.right - s.left, 30, stroke=0, fill=1)
    s.c.setFillGray(0)
    s.at(
        s.left + 8,
        s.y - 24,
        "REVISIÓN 1. SIN VALOR: sustituida por la revisión 2 de fecha 19/02/2026",
        10.5,
        bold=True,
    )
    s.y -= 48
    s.p("Certificado de conformidad", 17, True, gap=10)
    s.pairs(
        [
            ("Cliente", "Clínica Nuestra Señora de Valdeolmos"),
            ("Proyecto", "Historia clínica electrónica"),
            ("Pedido", "P-26/1190"),
            ("Hito", "H3 Migración de datos"),
            ("Importe", "28.750,00 EUR"),
        ],
        100,
    )
    s.rule()
    s.p(
        "La dirección del centro declara su conformidad con los trabajos del hito indicado, migrados 214.060 episodios sin incidencias pendientes, y autoriza la emisión de la factura.",
        gap=26,
    )
    s.line(s.left, "Fdo.: Casilda Bermúdez Roa, Directora gerente", 250, 431)
    s.line(s.left + 300, "10/02/2026", 100)
    s.y -= 70
    s.p(
        "Motivo de la sustitución: el recuento de episodios no incluía el archivo de radiología.",
        8.5,
    )
    return Paper(
        "le-es-sustituida",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "es",
            client="Clínica Nuestra Señora de Valdeolmos",
            project="Historia clínica electrónica",
            milestone="H3 Migración de datos",
            signatory_name="Casilda Bermúdez Roa",
            signatory_title="Directora gerente",
            signature_date="2026-02-10",
            amount="28750.00 EUR",
            po_number="P-26/1190",
            warnings=["draft_or_void"],
        ),
    )


def form_draft() -> Paper:
    """A form, partly filled by machine, headed BORRADOR."""
    s = Sheet("Helvetica", 10, 54)
    s.at(430, s.page[1] - 36, "BORRADOR", 16, bold=True)
    s.p("Hoja de aceptación de entregable", 16, True, gap=12)
    for label, name, value in (
        ("Cliente", "c", "Autopistas del Levante Interior, S.A."),
        ("Proyecto", "p", "Plan de señalización variable"),
        ("Código", "k", "ALI-SV-09"),
        ("Entregable", "e", "E4 Manual de explotación"),
        ("Responsable del cliente", "n", "Baltasar Quiroga"),
        ("Cargo", "g", "Jefe de Explotación"),
    ):
        s.at(s.left, s.y - 14, label)
        s.field(name, value, 190, s.y - 19, 290)
        s.y -= 26
    s.y -= 8
    for label, name in (
        ("Se acepta el entregable", "a1"),
        ("Se acepta con salvedades", "a2"),
        ("Se rechaza", "a3"),
    ):
        s.check(name, False, s.left, s.y - 16)
        s.at(s.left + 22, s.y - 13, label)
        s.y -= 22
    s.y -= 6
    for label, name in (("Salvedades", "s"), ("Firma", "f"), ("Fecha", "d")):
        s.at(s.left, s.y - 14, label)
        s.field(name, "", 190, s.y - 19, 290)
        s.y -= 26
    return Paper(
        "le-es-hoja",
        "a",
        "form",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Autopistas del Levante Interior, S.A.",
            project="Plan de señalización variable",
            project_code="ALI-SV-09",
            milestone="E4 Manual de explotación",
            signatory_name="Baltasar Quiroga",
            signatory_title="Jefe de Explotación",
            warnings=["draft_or_void"],
        ),
    )


def half_co() -> Paper:
    """A Colombian record with only the contractor's signature; a scan."""
    s = Sheet("Times-Roman", 11.5, 60, LETTER)
    s.p("ACTA DE RECIBO A SATISFACCIÓN", 15, True, align="c", gap=12)
    s.pairs(
        [
            ("Contratante", "Caja de Compensación del Quindío Alto"),
            ("Contratista", "Ingeniería Pijao S.A.S."),
            ("Contrato", "CQ-102-2026"),
            ("Objeto", "Reforzamiento del coliseo cubierto"),
            ("Entrega", "Ejes A a F"),
        ],
        100,
    )
    s.y -= 6
    s.p(
        "Revisadas las actividades ejecutadas entre el 1 de junio y el 31 de julio de 2026, el contratante recibe a satisfacción la entrega indicada. El valor de las actividades es de $ 96.400.000 COP.",
        gap=8,
    )
    s.p("Para constancia se firma por quienes intervienen.", gap=36)
    s.line(s.left, "CONTRATISTA\nDidier Arboleda, representante legal", 210, 441)
    s.line(s.left + 260, "CONTRATANTE\nNombre:\nCargo:\nFecha:", 200)
    return scanned(
        "le-co-coliseo",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Caja de Compensación del Quindío Alto",
            project="Reforzamiento del coliseo cubierto",
            project_code="CQ-102-2026",
            milestone="Ejes A a F",
            amount="96400000.00 COP",
            warnings=["partly_signed"],
        ),
        Scanner(dpi=120, skew=-1.0, noise=4, jpeg=40, seed=31),
    )


def partial_long() -> Paper:
    """Five pages; the fourth takes two packages of three."""
    s = Sheet("Helvetica", 10.5, 66)
    s.p("Informe de verificación", 20, True, gap=4)
    s.p("Sistema de gestión de residuos hospitalarios", 13, gap=20)
    s.pairs(
        [
            ("Cliente", "Consorcio Sanitario del Bajo Segre"),
            ("Consultora", "Anfibia Ingeniería Ambiental"),
            ("Contrato", "CSBS-AM-14"),
            ("Fecha", "30 de junio de 2026"),
        ]
    )
    for title, parts in (
        (
            "1. Antecedentes",
            [
                "El contrato prevé tres paquetes de trabajo: PT1 diagnóstico de los cinco centros, PT2 manual de segregación y PT3 formación de formadores.",
                "La verificación se hizo entre el 8 y el 26 de junio con visitas a los centros y lectura de los documentos.",
            ],
        ),
        (
            "2. Lo que se ha visto",
            [
                "PT1: los cinco informes están completos y los datos de pesaje coinciden con los del gestor autorizado.",
                "PT2: el manual aplica todavía la clasificación autonómica anterior y omite los citotóxicos.",
                "PT3: se formó a 31 personas; las encuestas arrojan una nota media de 8,7.",
            ],
        ),
        (
            "3. Decisión del cliente",
            [
                "El Consorcio acepta PT1 y PT3. PT2 no se acepta y deberá entregarse de nuevo antes del 15 de septiembre de 2026.",
                "Se autoriza el pago de 21.080,00 EUR, correspondiente a los paquetes aceptados.",
            ],
        ),
    ):
        s.leaf()
        s.p(title, 14, True, gap=8)
        for part in parts:
            s.p(part, gap=8)
    s.y -= 30
    s.line(
        s.left, "Montserrat Feixa, directora de Servicios Generales\n2 de julio de 2026", 260, 451
    )
    s.leaf()
    s.p("Anexo. Relación de documentos consultados", 14, True, gap=8)
    s.p(
        "Actas de visita (5), informes de diagnóstico (5), manual v. 1.2, hojas de firmas de los cursos, encuestas."
    )
    return Paper(
        "le-es-residuos",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Consorcio Sanitario del Bajo Segre",
            project="Sistema de gestión de residuos hospitalarios",
            project_code="CSBS-AM-14",
            milestone="PT1 y PT3",
            signatory_name="Montserrat Feixa",
            signatory_title="directora de Servicios Generales",
            signature_date="2026-07-02",
            amount="21080.00 EUR",
            conditions=[
                "PT2 no se acepta y deberá entregarse de nuevo antes del 15 de septiembre de 2026"
            ],
        ),
    )


def change_pe() -> Paper:
    """A change order in Peru, approved with an e-signature record."""
    data = typ(
        """
#grid(columns: (1fr, auto), [#text(15pt, fill: rgb("#7a1f3d"))[*Minera Ccorihuayra S.A.A.*] \\ Gerencia de Proyectos], [*ORDEN DE CAMBIO* \\ N.° OC-011])
#line(length: 100%)
Contratista: Montajes Chaski S.A.C. \\
Proyecto: Ampliación de la planta de filtrado \\
Contrato marco: MC-3307

*Descripción.* Suministro y montaje de dos válvulas de guillotina de 24" no consideradas en los planos rev. C.

#table(columns: (1fr, auto), [Costo directo], [US\\$ 61,200.00], [Gastos generales y utilidad (12 %)], [US\\$ 7,344.00], [*Variación neta del contrato*], [*US\\$ 68,544.00*])
Plazo: sin variación.

*Resolución de la Minera: APROBADA.* El contratista ejecutará el cambio según lo descrito.

#rect(stroke: .5pt, inset: 7pt)[#text(8.5pt)[Firmado electrónicamente por AURELIO HUAMANÍ SOTO, Gerente de Proyectos \\ Fecha y hora: 2026-08-03 09:44:10 -05:00 \\ Identificador de la firma: 5f90-a1c3-77de]]
""",
        lang="es",
    )
    return Paper(
        "le-pe-cambio",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Minera Ccorihuayra S.A.A.",
            project="Ampliación de la planta de filtrado",
            project_code="MC-3307",
            signatory_name="AURELIO HUAMANÍ SOTO",
            signatory_title="Gerente de Proyectos",
            signature_date="2026-08-03",
            amount="68544.00 USD",
            change_order_number="OC-011",
        ),
    )


def hours() -> Paper:
    """A month's hours with a stamp of conformity."""
    s = Sheet("Narrow", 11, 50)
    s.p("PARTE MENSUAL DE HORAS", 17, True, gap=2)
    s.p("Ábside Restauración, S.C.", gap=10)
    s.pairs(
        [
            ("Técnica", "Berta Solano"),
            ("Cliente", "Fundación Monasterio de Sotoscuro"),
            ("Proyecto", "Retablo mayor"),
            ("Encargo", "AB-58"),
            ("Mes", "abril de 2026"),
        ],
        90,
    )
    s.table(
        [
            ["Semana", "Trabajo", "Horas"],
            ["14", "Fijación de estratos", "22"],
            ["15", "Limpieza química, calle central", "30"],
            ["16", "Limpieza química, calle izquierda", "36"],
            ["17", "Documentación fotográfica", "14"],
            ["18", "Reunión con la comisión", "4"],
            ["", "Total", "106"],
        ],
        [70, 300, 70],
        10,
    )
    s.p("A 34,00 €/h: 3.604,00 €")
    s.p("Conforme con las horas. Puede facturarse.", bold=True)
    s.y -= 16
    s.line(s.left, "El administrador de la Fundación: Plácido Urrutia", 230, 461)
    s.line(s.left + 260, "4 de mayo de 2026", 110)
    s.stamp(
        390,
        s.y - 150,
        ["FUNDACIÓN MONASTERIO", "DE SOTOSCURO", "CONFORME"],
        7,
        (0.15, 0.2, 0.6),
        10,
    )
    return Paper(
        "le-es-horas",
        "a",
        "text",
        s.done(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Fundación Monasterio de Sotoscuro",
            project="Retablo mayor",
            project_code="AB-58",
            signatory_name="Plácido Urrutia",
            signatory_title="administrador de la Fundación",
            signature_date="2026-05-04",
            amount="3604.00 EUR",
        ),
    )


def mail_no() -> Paper:
    """A mail that refuses, from Argentina."""
    data = typ(
        """
*De:* Lautaro Giménez Paz <lgimenez@transpampa.example> \\
*Enviado el:* martes, 8 de septiembre de 2026 17:22 \\
*Para:* Agustina Ferrari <aferrari@norteanalitica.example> \\
*Asunto:* Tablero de flota, entrega 2
#line(length: 100%)
Agustina, buenas tardes.

Lo probamos con los jefes de base. Así como está no lo aceptamos: el consumo por ruta sale en cero para la mitad de las unidades y el mapa no abre en los celulares. La entrega 2 queda rechazada y la factura asociada no se paga hasta tener una versión nueva.

Quedo a disposición para una llamada el jueves.

Saludos,

Lautaro Giménez Paz \\
Gerente de Flota \\
Transportes Transpampa S.R.L. \\
#text(8pt)[Proyecto Tablero de flota -- OT 4419]
""",
        "Liberation Sans",
        "10.5pt",
        lang="es",
    )
    return Paper(
        "le-ar-mail-tablero",
        "a",
        "text",
        data,
        truth(
            "email",
            "rejected",
            None,
            "es",
            client="Transportes Transpampa S.R.L.",
            project="Tablero de flota",
            project_code="OT 4419",
            milestone="entrega 2",
            signatory_name="Lautaro Giménez Paz",
            signatory_title="Gerente de Flota",
            signature_date="2026-09-08",
        ),
    )


def minutes() -> Paper:
    """Minutes in which acceptance is only put on the agenda."""
    s = Sheet("Times-Roman", 11, 60)
    s.p("Minuta de reunión n.º 14", 15, True, gap=10)
    s.pairs(
        [
            ("Cliente", "Puerto Seco de Azaila, S.A."),
            ("Proyecto", "Báscula automática"),
            ("Fecha", "3 de noviembre de 2026"),
            ("Asisten", "J. Oliván (Puerto Seco), C. Mainar e I. Dos Santos (Pesajes Ebro)"),
        ],
        80,
    )
    s.y -= 6
    for text in (
        "1. Obra civil: la losa se hormigonó el 27 de octubre. Falta retirar el vallado.",
        "2. Célula de carga: llega la semana 47. Pesajes Ebro enviará el certificado de calibración con el equipo.",
        "3. Recepción: se tratará en la próxima reunión, cuando haya resultados de las pruebas con camión patrón.",
        "4. Facturación: Pesajes Ebro recuerda que la segunda factura está pendiente de vencimiento.",
    ):
        s.p(text, gap=8)
    s.p("Próxima reunión: 24 de noviembre, 10:00 h, por videoconferencia. Redacta: C. Mainar.")
    return Paper(
        "le-es-minuta",
        "a",
        "text",
        s.done(),
        truth(
            "other",
            None,
            None,
            "es",
            client="Puerto Seco de Azaila, S.A.",
            project="Báscula automática",
        ),
    )


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    for make in (
        works_es,
        handover_mx,
        provisional_cl,
        superseded,
        form_draft,
        half_co,
        partial_long,
        change_pe,
        hours,
        mail_no,
        minutes,
    ):
        yield make()
