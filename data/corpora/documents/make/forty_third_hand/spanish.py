"""Post from Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER

from .board import Box, Field, Ink, big, fill, gap, glass, p, pl, tab, text, ty

AC = "acceptance_certificate"


def _set() -> Iterator[Paper]:
    """Pages set with typst."""
    pdf = ty(r"""
#set page(width: 16cm, height: 22cm, margin: 1.3cm); #set text(font: "Liberation Sans", size: 9.5pt, lang: "es")
#grid(columns: (1fr, auto), [#text(14pt, weight: "bold")[CLIMAVEGA, S.L.] \ Instalaciones térmicas · Murcia], box(stroke: 1pt, inset: 5pt)[PARTE DE TRABAJO \ N.º *A-15602*])
#v(2mm)
#let f(a, b) = [#text(8pt)[#a] #box(width: 1fr, stroke: (bottom: 0.4pt), text(font: "Breip", size: 14pt, fill: rgb("#20306f"), b)) \ #v(0.5mm)]
#f("Cliente:", "Conservas Hermanos Yelo") #f("Obra:", "Cámara frigorífica 4") #f("Trabajo realizado:", "Cambio de compresor y carga de gas") #f("Técnico / horas:", "J. Soto - 7 h") #f("Importe presupuestado sin IVA:", "2.745,00 euros")
#v(3mm)
Estado al finalizar: #h(3mm) #bx(on: "v") TERMINADO #h(4mm) #bx() PENDIENTE #h(4mm) #bx() ANULADO
#v(2mm)
CONFORME DEL CLIENTE: El firmante recibe los trabajos a su entera conformidad.
#v(6mm)
#grid(columns: (1fr, 1fr), [Fecha: #text(font: "Breip", size: 14pt, fill: rgb("#20306f"))[16 - 7 - 2026] \ D./D.ª #text(font: "Breip", size: 14pt, fill: rgb("#20306f"))[Ginés Yelo Marín]], [Firma: #ink(29, h: 34pt)])
""")
    yield glass(
        "es-parte-frio",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Conservas Hermanos Yelo",
            project="Cámara frigorífica 4",
            project_code="A-15602",
            signatory_name="Ginés Yelo Marín",
            signature_date="2026-07-16",
            amount="2745.00 EUR",
        ),
        31,
        dpi=125,
    )

    pdf = ty(r"""
#set page(margin: 2cm); #set text(font: "Liberation Serif", size: 10.5pt, lang: "es", region: "AR")
#align(center)[*Municipalidad de Villa Ceibal* \ Secretaría de Obras Públicas] #v(2mm)
#align(center, text(14pt)[ACTA DE RECEPCIÓN PROVISORIA PARCIAL])
En la localidad de Villa Ceibal, a los 27 días del mes de marzo de 2026, se reúnen en la obra "Cordón cuneta y desagües barrio Ferroviario", expediente 4017-883/25, el inspector arquitecto Nicolás Baigorria por la Municipalidad y el representante de la contratista Vial Ombú S.R.L.

Practicada la inspección, se reciben en forma provisoria los tramos 1, 2 y 3. Queda excluido de la presente recepción el tramo 4, cuyo hormigón deberá ser demolido y rehecho por cuenta de la contratista. El monto recibido asciende a \$ 41.280.500,00 (pesos argentinos).

#v(12mm)
#grid(columns: (1fr, 1fr), gutter: 1cm, [#ink(43, w: 120pt) #line(length: 80%, stroke: 0.4pt) Arq. Nicolás Baigorria \ Inspector de obra], [#ink(44) #line(length: 80%, stroke: 0.4pt) Vial Ombú S.R.L.])
#place(dx: 5cm, dy: -2.6cm, seal[MUNICIPALIDAD \ VILLA CEIBAL \ OBRAS \ PÚBLICAS])
""")
    yield glass(
        "es-ar-provisoria",
        pdf,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Municipalidad de Villa Ceibal",
            project="Cordón cuneta y desagües barrio Ferroviario",
            project_code="4017-883/25",
            milestone="tramos 1, 2 y 3",
            signatory_name="Nicolás Baigorria",
            signatory_title="Inspector de obra",
            signature_date="2026-03-27",
            amount="41280500.00 ARS",
            conditions=[
                "el tramo 4, cuyo hormigón deberá ser demolido y rehecho por cuenta de la contratista"
            ],
        ),
        32,
        contrast=1.05,
    )

    pdf = ty(r"""
#set page(paper: "us-letter", margin: 2cm); #set text(font: "Liberation Sans", size: 10pt, lang: "es")
#rect(width: 100%, fill: rgb("#0f766e"), inset: 8pt, text(white, 14pt)[Acta de entrega-recepción · Hito 3])
Cliente: *Arrendadora Tepeyac, S.A.P.I. de C.V.* \ Proveedor: Nopaltech Soluciones, S.C. \ Proyecto: Cotizador para agentes · Contrato ARR-TI-2026-09
#table(columns: (auto, 1fr, auto, auto), fill: (_, y) => if y == 3 { rgb("#ccfbf1") }, [Hito], [Entregable], [Importe MXN], [Situación], [1], [Análisis], [\$180,000.00], [Recibido 16/01/2026], [2], [Prototipo], [\$240,000.00], [Recibido 27/02/2026], [3], [Versión productiva], [\$365,000.00], [*Se recibe en este acto*], [4], [Garantía], [\$95,000.00], [Por iniciar])
Los comparecientes hacen constar que el entregable del hito 3 fue probado durante diez días hábiles, cumple las especificaciones y se recibe a entera satisfacción del Cliente. Se autoriza la facturación del importe correspondiente.

#text(9pt)[Documentación entregada con el hito: manual de operación, código fuente en el repositorio acordado, matriz de pruebas con 64 casos aprobados y acta de capacitación de 22 agentes. La confidencialidad pactada en la cláusula décima subsiste al término del contrato. Para cualquier aviso, las partes conservan los domicilios del contrato.]

#v(6mm)
Recibe por el Cliente: #box(baseline: 8pt, ink(18)) \ Lic. Paloma Arriaga Quezada, Subdirectora de Producto \ Ciudad de México, veinte de abril de dos mil veintiséis
""")
    yield text(
        "es-mx-hito3",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Arrendadora Tepeyac, S.A.P.I. de C.V.",
            project="Cotizador para agentes",
            project_code="ARR-TI-2026-09",
            milestone="Hito 3",
            signatory_name="Paloma Arriaga Quezada",
            signatory_title="Subdirectora de Producto",
            signature_date="2026-04-20",
            amount="365000.00 MXN",
        ),
    )

    pdf = ty(r"""
#set page(margin: 2.3cm); #set text(font: "Liberation Sans", size: 10.5pt, lang: "es")
*Ondarreta Rotulación, S.A.* #h(1fr) Zarautz, 6 de octubre de 2026
#v(5mm)
A la atención de Itziar Lasa, Directora de Infraestructuras \ Puertos del Urola, S.A.U.

*Ref.: Balizamiento del dique norte, pedido PU-2026-0418. Comunicación de finalización*

Estimada señora:

Nos complace comunicarle que con fecha 2 de octubre hemos dado por terminados los trabajos de referencia, por importe de 31.070,00 €, a plena satisfacción según nuestro control de calidad. Consideramos la obra lista para su recepción y le rogamos nos devuelva firmada la conformidad que figura al pie.

Atentamente, #pen("Jon Ander Ugarte") \ Jon Ander Ugarte, gerente de Ondarreta Rotulación
#v(1cm)
#rect(width: 100%, stroke: 0.5pt, inset: 8pt)[CONFORMIDAD DE PUERTOS DEL UROLA, S.A.U. \ Recibida la obra de conformidad. #v(5mm) Firma: #ln(w: 6cm) #h(5mm) Fecha: #ln(w: 3cm) \ Itziar Lasa, Directora de Infraestructuras]
""")
    yield glass(
        "es-fin-proveedor",
        pdf,
        truth(
            AC,
            "undecided",
            False,
            "es",
            client="Puertos del Urola, S.A.U.",
            project="Balizamiento del dique norte",
            po_number="PU-2026-0418",
            signatory_name="Itziar Lasa",
            signatory_title="Directora de Infraestructuras",
            amount="31070.00 EUR",
            warnings=["partly_signed"],
        ),
        33,
        turn=180,
    )


def _drawn() -> Iterator[Paper]:
    """Pages drawn with platypus."""
    pdf = pl(
        [
            p("ACTA DE RECEPCIÓN", 18, "Times-Bold", al="c"),
            gap(),
            p(
                "Reunidos en Teruel, el 29 de mayo de 2026, de una parte D. Fermín Escriche Lahoz, gerente de la Fundación Torre Mudéjar (la Propiedad), y de otra D.ª Amparo Gil, de Restauros Jiloca, S.L. (el Contratista),",
                11,
                "Times-Roman",
                al="j",
            ),
            p("<b>EXPONEN</b>", 11, "Times-Roman", al="c"),
            p(
                "Que el Contratista ha ejecutado la obra «Consolidación del artesonado de la sala capitular», expediente FTM 12/2025, cuyo precio final asciende a 96.415,30 euros, IVA excluido.",
                11,
                "Times-Roman",
                al="j",
            ),
            p(
                "Que examinada la obra se encuentra en buen estado, ejecutada conforme al proyecto y a las instrucciones de la dirección facultativa.",
                11,
                "Times-Roman",
                al="j",
            ),
            p("<b>ACUERDAN</b>", 11, "Times-Roman", al="c"),
            p(
                "Primero. La Propiedad recibe la obra sin reserva alguna. Segundo. Comienza en esta fecha el plazo de garantía de un año. Tercero. La retención del 5 % se devolverá al término de dicho plazo.",
                11,
                "Times-Roman",
                al="j",
            ),
            gap(20),
            tab(
                [[Ink(53, "F. Escriche"), Ink(54)], ["Por la Propiedad", "Por el Contratista"]],
                [230, 200],
                10,
                "Times-Roman",
                "bare",
            ),
        ],
        margin=80,
    )
    yield text(
        "es-artesonado",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Fundación Torre Mudéjar",
            project="Consolidación del artesonado de la sala capitular",
            project_code="FTM 12/2025",
            signatory_name="Fermín Escriche Lahoz",
            signatory_title="gerente",
            signature_date="2026-05-29",
            amount="96415.30 EUR",
        ),
    )

    pdf = pl(
        [
            p("RE: Entrega informe final – Estudio de demanda", 14, "Helvetica-Bold", "#202124"),
            tab(
                [
                    ["De:", "Constanza Riquelme &lt;criquelme@viñasmaule.example&gt;"],
                    ["Para:", "Equipo Quilla Estudios"],
                    ["Enviado:", "jueves, 23 de julio de 2026, 18:05"],
                ],
                [60, 350],
                9,
                kind="bare",
                pad=1,
            ),
            gap(10),
            p("Estimados:"),
            p(
                "Gracias por el informe final del Estudio de demanda turística. Viñas del Maule SpA lo aprueba, siempre que en la versión impresa se actualice el gráfico de la página 31 y se incorpore la ficha metodológica. Con eso pueden facturar los $ 8.400.000 pesos chilenos de la cuota final (OC 77120)."
            ),
            p("Saludos,"),
            p("<b>Constanza Riquelme</b><br/>Gerenta de Turismo"),
            gap(20),
            p("1 de 1", 7, al="r"),
        ],
        LETTER,
        54,
    )
    yield text(
        "es-cl-mail-informe",
        pdf,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "es",
            client="Viñas del Maule SpA",
            project="Estudio de demanda turística",
            milestone="informe final",
            po_number="77120",
            signatory_name="Constanza Riquelme",
            signatory_title="Gerenta de Turismo",
            signature_date="2026-07-23",
            amount="8400000.00 CLP",
            conditions=[
                "en la versión impresa se actualice el gráfico de la página 31",
                "se incorpore la ficha metodológica",
            ],
        ),
    )

    pdf = pl(
        [
            tab([["SOLICITUD DE CAMBIO", "SC-014"]], [340, 120], 14, kind="box"),
            gap(),
            tab(
                [
                    ["Proyecto", "Migración a historia clínica única"],
                    ["Código de proyecto", "HCU-2"],
                    ["Cliente", "Red Asistencial Cantabria Oriental"],
                    ["Solicitante", "Sanatec Integración, S.L."],
                    ["Fecha de solicitud", "18/03/2026"],
                    ["Descripción", "Añadir integración con el laboratorio externo"],
                    ["Coste adicional", "14.900,00 €"],
                    ["Plazo adicional", "5 semanas"],
                ],
                [140, 320],
                kind="rows",
            ),
            gap(),
            p("<b>Resolución del cliente</b>"),
            tab(
                [[Box(), "Se aprueba"], [Box("x"), "Se rechaza"], [Box(), "Se aplaza"]],
                [20, 200],
                kind="bare",
            ),
            p("Motivo: la integración ya está incluida en el alcance del pliego, apartado 6.3."),
            gap(),
            Ink(63),
            p("Dr. Álvaro Pelayo, Jefe de Sistemas de Información. 25/03/2026"),
        ],
        margin=62,
    )
    yield text(
        "es-cambio-rechazado",
        pdf,
        truth(
            "change_order",
            "rejected",
            True,
            "es",
            client="Red Asistencial Cantabria Oriental",
            project="Migración a historia clínica única",
            project_code="HCU-2",
            change_order_number="SC-014",
            signatory_name="Dr. Álvaro Pelayo",
            signatory_title="Jefe de Sistemas de Información",
            signature_date="2026-03-25",
            amount="14900.00 EUR",
        ),
    )

    pdf = pl(
        [
            p("Registro de horas · Junio 2026", 15, "Helvetica-Bold", "#b45309"),
            p(
                "Consultora: Lucía Belmonte (Argüelles Data, S.L.)<br/>Empresa cliente: Aceites Sierra Mágina, S.C.A.<br/>Encargo: AD-260 Cuadro de mando de almazara",
                lead=1.5,
            ),
            tab(
                [
                    ["Semana", "Horas", "Detalle"],
                    ["1–5 jun", "32", "Modelo de datos"],
                    ["8–12 jun", "36", "Informes de rendimiento"],
                    ["15–19 jun", "20", "Formación"],
                    ["<b>Total</b>", "<b>88</b>", "a 55,00 €/h: <b>4.840,00 €</b>"],
                ],
                [100, 60, 300],
                head="#fef3c7",
            ),
            gap(),
            p(
                "Estado en el portal: <b>APROBADO</b> por Rafael Quesada (Director Financiero) el 22/06/2026 a las 09:31. Firma electrónica simple registrada con identificador 7f1c-22a9."
            ),
        ],
        margin=62,
    )
    yield text(
        "es-horas-almazara",
        pdf,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Aceites Sierra Mágina, S.C.A.",
            project="Cuadro de mando de almazara",
            project_code="AD-260",
            signatory_name="Rafael Quesada",
            signatory_title="Director Financiero",
            signature_date="2026-06-22",
            amount="4840.00 EUR",
        ),
    )

    form = pl(
        [
            p("CONFORMIDAD DE SERVICIO", 15, "Times-Bold", al="c"),
            gap(),
            tab(
                [
                    ["Entidad", Field("a", width=270)],
                    ["Orden de servicio N.°", Field("b", width=270)],
                    ["Servicio", Field("c", width=270)],
                    ["Entregable", Field("d", width=270)],
                    ["Monto S/", Field("e", width=270)],
                ],
                [140, 300],
                10,
                "Times-Roman",
            ),
            gap(),
            p(
                "El área usuaria otorga la conformidad del entregable indicado, que se prestó dentro del plazo y sin penalidad.",
                11,
                "Times-Roman",
            ),
            gap(),
            tab(
                [
                    ["Responsable del área usuaria", Field("f", width=230)],
                    ["Cargo", Field("g", width=230)],
                    ["Fecha", Field("h", width=120)],
                    ["Firma", Ink(73)],
                ],
                [160, 280],
                10,
                "Times-Roman",
            ),
        ],
        margin=70,
    )
    pdf = fill(
        form,
        {
            "a": "Gobierno Regional de Sarayacu",
            "b": "OS-2026-1175",
            "c": "Supervisión ambiental de carretera",
            "d": "Segundo informe trimestral",
            "e": "18,500.00",
            "f": "Wilder Chuquimango",
            "g": "Subgerente de Gestión Ambiental",
            "h": "30/09/2026",
        },
        flatten=True,
    )
    yield text(
        "es-pe-conformidad",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Gobierno Regional de Sarayacu",
            project="Supervisión ambiental de carretera",
            project_code="OS-2026-1175",
            milestone="Segundo informe trimestral",
            signatory_name="Wilder Chuquimango",
            signatory_title="Subgerente de Gestión Ambiental",
            signature_date="2026-09-30",
            amount="18500.00 PEN",
        ),
        "form",
    )

    pdf = pl(
        [
            p("Certificado de aceptación técnica", 16, "Helvetica-Bold"),
            p(
                "Radioenlaces Comarcales, S.A. – Sustituido por el certificado CAT-9 bis de 14 de mayo de 2026",
                8,
                col="#b91c1c",
            ),
            gap(),
            tab(
                [
                    ["Cliente", "Cooperativa Eléctrica del Páramo"],
                    ["Contrato", "CEP-63"],
                    ["Proyecto", "Enlaces de radio comarcales"],
                    ["Fase", "Fase II – Emplazamiento Peña Aguda"],
                    ["Valor", "27.300,00 €"],
                ],
                [100, 340],
            ),
            gap(),
            p("La Cooperativa acepta la fase arriba indicada."),
            gap(),
            Ink(83),
            p("Nuria Valbuena, Presidenta<br/>30 de abril de 2026"),
        ],
        margin=66,
        over=big("ANULADO"),
    )
    yield text(
        "es-anulado-radio",
        pdf,
        truth(
            AC,
            "undecided",
            True,
            "es",
            client="Cooperativa Eléctrica del Páramo",
            project="Enlaces de radio comarcales",
            project_code="CEP-63",
            milestone="Fase II – Emplazamiento Peña Aguda",
            signatory_name="Nuria Valbuena",
            signatory_title="Presidenta",
            signature_date="2026-04-30",
            amount="27300.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    pdf = pl(
        [
            p("Caja de Compensación Los Samanes", 12, "Helvetica-Bold"),
            p("NIT 890.555.012-7 – Cali, Colombia", 8),
            gap(),
            p("ORDEN DE COMPRA No. 6100-348", 14, "Helvetica-Bold", "#1d4ed8"),
            p(
                "Proveedor: Andamio Creativo S.A.S. – Fecha: 5 de agosto de 2026 – Proyecto: Señalización sede Norte"
            ),
            tab(
                [
                    ["Ítem", "Descripción", "Cant.", "Valor total COP"],
                    ["1", "Diseño de sistema de señalización", "1", "$ 12.600.000"],
                    ["2", "Producción e instalación de avisos", "34", "$ 40.800.000"],
                    ["", "TOTAL ORDEN", "", "$ 53.400.000"],
                ],
                [40, 240, 50, 130],
                head="#dbeafe",
                right=[3],
            ),
            p(
                "Forma de pago: 50 % anticipo, 50 % contra acta de recibo a satisfacción. El proveedor debe confirmar la recepción de esta orden en los dos días siguientes. Documento generado por el sistema.",
                8.5,
            ),
        ],
        LETTER,
        60,
    )
    yield text(
        "es-co-orden-compra",
        pdf,
        truth(
            "purchase_order",
            None,
            None,
            "es",
            client="Caja de Compensación Los Samanes",
            project="Señalización sede Norte",
            po_number="6100-348",
            amount="53400000.00 COP",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    yield from _set()
    yield from _drawn()
