"""Papers from Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper

from sixty_fourth_hand.board import Board, put, scanned, ty
from sixty_fourth_hand.marks import Box, Field, Ink, Stamp, Tick


def papers() -> Iterator[Paper]:
    """Actas, conformidades and others."""
    yield from accepted()
    yield from unsettled()


def accepted() -> Iterator[Paper]:
    """Accepted, with or without reservations."""
    yield put(
        "acta-entrega",
        Board("Helvetica", 10, "#a93226").page(
            "# Acta de entrega y conformidad",
            "En Logroño, a 17 de febrero de 2026",
            [
                ("Cliente", "Bodegas Altoclaro, S.L."),
                ("Proveedor", "Nimbo Desarrollos, S.L."),
                ("Proyecto", "Tienda en línea de vinos"),
                ("Expediente", "NB-2025/62"),
                ("Hito", "Hito 3: pasarela de pago"),
            ],
            "El cliente declara haber recibido y probado el hito indicado, que funciona conforme a lo pactado, y da su plena conformidad. Importe del hito: 8.725,40 € (IVA no incluido).",
            "## Pruebas realizadas",
            [
                ["Prueba", "Resultado"],
                ["Pago con tarjeta", "correcto"],
                ["Devolución parcial", "correcto"],
                ["Pago móvil", "correcto"],
            ],
            "El plazo de garantía es de doce meses. Las incidencias se comunicarán al servicio de soporte del proveedor en horario laborable. Este documento se extiende por duplicado y a un solo efecto.",
            "",
            [
                ["Por el cliente", "Por el proveedor"],
                [Ink(301), Ink(302)],
                ["Remedios Urbina Salcedo<br/>Gerente", "Iker Lasa<br/>Jefe de proyecto"],
            ],
        ),
        ("ac", "accepted", True, "es"),
        client="Bodegas Altoclaro, S.L.",
        project="Tienda en línea de vinos",
        project_code="NB-2025/62",
        milestone="Hito 3: pasarela de pago",
        signatory_name="Remedios Urbina Salcedo",
        signatory_title="Gerente",
        signature_date="2026-02-17",
        amount="8725.40 EUR",
    )
    yield put(
        "carta-aceptacion",
        ty(
            r"""#set par(justify: true)
#align(right)[Monterrey, N. L., 30 de abril de 2026]
*Consultoría Maguey y Asociados, S. C.* \ Presente
#v(8pt)
Asunto: aceptación del entregable E-2 del proyecto «Mapa de procesos de almacén», contrato TG-0904.

Por este conducto hacemos constar que el entregable E-2 fue revisado por nuestra área de operaciones y lo aceptamos en todas sus partes. Favor de emitir la factura por \$145,600.00 MXN más IVA.

Atentamente
#v(4pt)
#text(font: "Dancing Script", size: 20pt, fill: rgb("#1d3f8f"))[Ramiro Elizondo] \
Ing. Ramiro Elizondo Treviño \ Director de Operaciones \ Transportes Garza del Norte, S. A. de C. V.""",
            "Libertinus Serif",
            11.5,
            "us-letter",
        ),
        ("ac", "accepted", True, "es"),
        client="Transportes Garza del Norte, S. A. de C. V.",
        project="Mapa de procesos de almacén",
        project_code="TG-0904",
        milestone="E-2",
        signatory_name="Ramiro Elizondo Treviño",
        signatory_title="Director de Operaciones",
        signature_date="2026-04-30",
        amount="145600.00 MXN",
    )
    yield put(
        "hitos-varios",
        Board("Helvetica", 9.5, "#0e6251", "zebra").page(
            "# Certificación parcial de servicios",
            "Entidad contratante: Museo del Azafrán · Adjudicatario: Taller Verbena Diseño · Contrato: MA-S-19 · Objeto: Exposición «Hilos rojos»",
            [
                [1, 4, 2, 2],
                ["Fase", "Contenido", "Importe", "Situación"],
                ["F1", "Guion museográfico", "6.000,00 €", "certificada el 02/10/2025"],
                ["F2", "Identidad gráfica", "4.350,00 €", "se certifica con este documento"],
                ["F3", "Producción de paneles", "15.200,00 €", "no iniciada"],
            ],
            "Se certifica que la fase F2 Identidad gráfica se ha ejecutado a satisfacción de la entidad contratante.",
            "Cuenca, 21 de noviembre de 2025",
            Ink(303),
            "Fdo.: Amparo Villaescusa, directora del museo",
            size="wide",
        ),
        ("ac", "accepted", True, "es"),
        client="Museo del Azafrán",
        project="Exposición «Hilos rojos»",
        project_code="MA-S-19",
        milestone="F2 Identidad gráfica",
        signatory_name="Amparo Villaescusa",
        signatory_title="directora del museo",
        signature_date="2025-11-21",
        amount="4350.00 EUR",
    )
    yield put(
        "parte-horas",
        scanned(
            Board("Helvetica", 10.5, "#000000").page(
                "# Parte de horas – agosto de 2026",
                "Consultora: Lidia Pons (Brújula Sistemas)",
                "Cliente: Naviera Cabo Prior, S.A.",
                "Proyecto: Inventario de flota    Código: NCP-IF-8",
                [["Semana", "1", "2", "3", "4", "Total"], ["Horas", "32", "40", "24", "36", "132"]],
                "Horas conformes:",
                Ink(304, "Saúl Barreiro", "Kristi", 170, 46),
                "Saúl Barreiro, jefe de sistemas",
                "1 de septiembre de 2026",
                Stamp("NAVIERA CABO PRIOR, S.A.", "CONFORME", color="#115511", angle=6, width=175),
            ),
            36,
            skew=-1.2,
        ),
        ("ts", "accepted", True, "es"),
        client="Naviera Cabo Prior, S.A.",
        project="Inventario de flota",
        project_code="NCP-IF-8",
        signatory_name="Saúl Barreiro",
        signatory_title="jefe de sistemas",
        signature_date="2026-09-01",
    )
    yield put(
        "correo-ok",
        Board("Courier", 9.5, "#000000", "none").page(
            "De: Catalina Ossandón (cossandon@vinamar.example)",
            "Para: Estudio Quiltro",
            "Enviado el: martes, 16 de diciembre de 2025 10:31",
            "Asunto: RE: Encuesta de clima 2025 - informe final",
            "---",
            "Estimados:",
            "",
            "El informe final quedó aprobado hoy por la gerencia, sin observaciones. Pueden facturar los $ 4.200.000 CLP acordados con la OC 55102.",
            "",
            "Saludos,",
            "Catalina Ossandón",
            "Subgerenta de Personas",
            "Clínica Viñamar SpA",
        ),
        ("em", "accepted", None, "es"),
        client="Clínica Viñamar SpA",
        project="Encuesta de clima 2025",
        milestone="informe final",
        signatory_name="Catalina Ossandón",
        signatory_title="Subgerenta de Personas",
        signature_date="2025-12-16",
        amount="4200000.00 CLP",
        po_number="55102",
    )
    yield put(
        "letra-chica",
        Board("Times-Roman", 11, "#4d3319", "lines").page(
            "# Conformidad de servicio",
            [
                ("Solicitante", "Aseguradora Páramo Andino"),
                ("Servicio", "Traducción de pólizas al inglés"),
                ("Orden de trabajo", "OT-7716"),
                ("Entrega", "Entrega 2 de 2"),
                ("Valor", "USD 3,275.00"),
            ],
            "La entrega ha sido revisada y se recibe a conformidad (*).",
            "",
            Ink(305),
            "Wilson Chamba Ordóñez",
            "Jefe de Suscripción",
            "Quito, 6 de julio de 2026",
            "",
            "",
            "> (*) La conformidad queda supeditada a que el glosario bilingüe se entregue en formato editable.",
        ),
        ("ac", "accepted_with_conditions", True, "es"),
        client="Aseguradora Páramo Andino",
        project="Traducción de pólizas al inglés",
        project_code="OT-7716",
        milestone="Entrega 2 de 2",
        signatory_name="Wilson Chamba Ordóñez",
        signatory_title="Jefe de Suscripción",
        signature_date="2026-07-06",
        amount="3275.00 USD",
        conditions=["el glosario bilingüe se entregue en formato editable"],
    )
    yield put(
        "formulario-reservas",
        Board("Helvetica", 10, "#154360", "none").page(
            "# Formulario de aceptación de entregables",
            [
                ("Cliente", Field("cliente", "Cooperativa Agraria El Ceibo")),
                ("Proyecto", Field("proyecto", "Trazabilidad del cacao")),
                ("Código", Field("codigo", "CEI-TZ-3")),
                ("Entregable", Field("entregable", "Módulo Acopio")),
            ],
            [
                [1, 14],
                (Tick("a"), "Aceptado"),
                (Tick("b", True), "Aceptado con observaciones"),
                (Tick("c"), "Rechazado"),
            ],
            "Observaciones",
            Field("obs", "Traducir al quechua los mensajes de error", 400),
            "",
            [
                ("Firma (electrónica)", Field("firma", "/s/ Yesenia Condori")),
                ("Cargo", Field("cargo", "Presidenta del Consejo")),
                ("Fecha (día/mes/año)", Field("fecha", "28/05/2026")),
            ],
        ),
        ("ac", "accepted_with_conditions", True, "es"),
        "form",
        client="Cooperativa Agraria El Ceibo",
        project="Trazabilidad del cacao",
        project_code="CEI-TZ-3",
        milestone="Módulo Acopio",
        signatory_name="Yesenia Condori",
        signatory_title="Presidenta del Consejo",
        signature_date="2026-05-28",
        conditions=["Traducir al quechua los mensajes de error"],
    )


def unsettled() -> Iterator[Paper]:
    """Refused, open or without a decision."""
    yield put(
        "cambio-denegado",
        Board("Helvetica", 9.5, "#512e5f").page(
            "# Solicitud de cambio SC-22",
            [
                ("Cliente", "Hospital Comarcal de Almaraz"),
                ("Proyecto", "Cita previa por voz"),
                ("Contrato", "HCA/2025/311"),
                ("Solicita", "Ecoverbo Tecnología"),
                ("Cambio", "Añadir el idioma portugués"),
                ("Coste adicional", "11.900,00 €"),
            ],
            "## Justificación",
            "La unidad de atención al paciente estima en un 6% las llamadas en portugués. El cambio exigiría reentrenar el modelo de voz y ampliar el plazo en cinco semanas.",
            "## Resolución del comité de cambios",
            [[1, 12], (Box(), "Aprobada"), (Box(True), "Denegada"), (Box(), "Aplazada")],
            "Motivo: fuera del presupuesto del ejercicio.",
            Ink(306),
            "Jacinto Rebollo, subdirector de gestión – 9 de marzo de 2026",
        ),
        ("co", "rejected", True, "es"),
        client="Hospital Comarcal de Almaraz",
        project="Cita previa por voz",
        project_code="HCA/2025/311",
        change_order_number="SC-22",
        amount="11900.00 EUR",
        signatory_name="Jacinto Rebollo",
        signatory_title="subdirector de gestión",
        signature_date="2026-03-09",
    )
    yield put(
        "dos-firmas",
        Board("Times-Roman", 11, "#1b4f72").page(
            "# Acta de puesta en producción",
            "Plataforma: Expediente Digital (proyecto ED-450) · Cliente: Municipalidad de Río Bermejo · Proveedor: Tordo Software S.R.L.",
            "Etapa: Salida a producción. Monto de la etapa: $ 6.480.000,00 ARS.",
            "La presente acta requiere la firma de ambos responsables municipales para que la etapa se tenga por aceptada.",
            [
                ["Secretaría de Modernización", "Tesorería Municipal"],
                [Ink(307), "(pendiente)"],
                ["Lic. Natalia Ferreyra", "Cdor. Osvaldo Quiroga"],
                ["Secretaria de Modernización", "Tesorero Municipal"],
                ["Fecha: 12/08/2026", "Fecha: ___/___/_____"],
            ],
        ),
        ("ac", "undecided", False, "es"),
        client="Municipalidad de Río Bermejo",
        project="Expediente Digital",
        project_code="ED-450",
        milestone="Salida a producción",
        signatory_name="Osvaldo Quiroga",
        signatory_title="Tesorero Municipal",
        amount="6480000.00 ARS",
        warnings=["partly_signed"],
    )
    yield put(
        "anulado",
        ty(
            r"""#place(center + horizon, rotate(-35deg, text(90pt, weight: "bold", fill: rgb("#f0c8c8"))[ANULADO]))
#text(16pt, weight: "bold")[Recepción conforme N.º 0093]
#grid(columns: (4cm, 1fr), row-gutter: 7pt, [Cliente], [Ferretería Los Cerezos Ltda.], [Proyecto], [Catálogo digital], [Código], [FLC-12], [Etapa], [Entrega 1], [Monto], [CLP 1.350.000])
Se deja constancia de la recepción conforme de la Entrega 1.
#v(10pt)
Nombre: Hernán Cáceres Lobos \ Cargo: Administrador \ Firma: #box(width: 5cm, repeat[.]) \ Fecha: #box(width: 4cm, repeat[.])
#v(6pt)
#text(8pt)[Documento anulado por error en el código; véase N.º 0094.]""",
            "Libertinus Serif",
            11,
        ),
        ("ac", "undecided", False, "es"),
        client="Ferretería Los Cerezos Ltda.",
        project="Catálogo digital",
        project_code="FLC-12",
        milestone="Entrega 1",
        signatory_name="Hernán Cáceres Lobos",
        signatory_title="Administrador",
        amount="1350000.00 CLP",
        warnings=["draft_or_void"],
    )
    yield put(
        "orden-compra",
        Board("Helvetica", 9.5, "#7d6608", "lines").page(
            "# Orden de compra 2026-00871",
            "Comprador: Cementos Huayruro S.A. · Lima",
            "Proveedor: Academia Puente E.I.R.L.",
            "Fecha de emisión: 13 de enero de 2026",
            [
                [4, 1, 2, 2],
                ["Concepto", "Cant.", "P. unitario (S/)", "Total (S/)"],
                [
                    "Taller de negociación – Proyecto Liderazgo Planta Sur",
                    "3",
                    "5,400.00",
                    "16,200.00",
                ],
            ],
            "Total de la orden: PEN 16,200.00 (IGV incluido)",
            "Lugar de prestación: Planta Sur, sala de capacitación. El proveedor entregará lista de asistencia y encuesta de satisfacción por cada taller.",
            "El pago se efectuará contra acta de conformidad del área usuaria.",
        ),
        ("po", None, None, "es"),
        client="Cementos Huayruro S.A.",
        project="Liderazgo Planta Sur",
        po_number="2026-00871",
        amount="16200.00 PEN",
    )
