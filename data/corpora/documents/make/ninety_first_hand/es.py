"""Papeles de España, México, Argentina y Chile."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Blank, plain, scanned, sheet


def acta() -> Paper:
    page = sheet(r"""
#align(center, text(15pt)[*ACTA DE RECEPCIÓN DE LA OBRA*])
#align(center)[(artículo 6 de la Ley 38/1999, de Ordenación de la Edificación)]
#v(3mm)
En Cangas del Alba, a 18 de junio de 2026, se reúnen en la obra "Rehabilitación del lavadero municipal", expediente OB-2024/112, las personas siguientes:

#table(columns: (50mm, 1fr), inset: 6pt, stroke: 0.4pt, [Promotor], [Ayuntamiento de Cangas del Alba, representado por doña Covadonga Llaneza Ruiz, concejala de Obras], [Constructor], [Canterías del Narcea, S.L., representada por don Xuan Prieto], [Director de obra], [Don Íñigo Barrenetxea, arquitecto], [Director de ejecución], [Doña Pilar Quintás, arquitecta técnica])

*Primero.* El coste final de la ejecución material asciende a 143.870,25 euros.

*Segundo.* El promotor recibe la obra sin reserva alguna y la declara a su entera conformidad.

*Tercero.* Desde hoy corren los plazos de responsabilidad y garantía que marca la Ley.

#v(5mm)
#grid(columns: (1fr,)*4, gutter: 4mm, [#ink(601, w: 32) \ El promotor], [#ink(602, w: 32, c: black) \ El constructor], [#ink(603, w: 32) \ El director de obra], [#ink(604, w: 32) \ La directora de ejecución])
""", "Liberation Serif", 11.5, lang="es", margin="26mm")  # fmt: skip
    return plain("ng-es-acta-lavadero", page, truth(
        "acceptance_certificate", "accepted", True, "es",
        client="Ayuntamiento de Cangas del Alba",
        project="Rehabilitación del lavadero municipal", project_code="OB-2024/112",
        signatory_name="Covadonga Llaneza Ruiz", signatory_title="concejala de Obras",
        signature_date="2026-06-18", amount="143870.25 EUR"))  # fmt: skip


def entrega() -> Paper:
    page = sheet(r"""
#grid(columns: (1fr, auto), [#text(15pt)[*ENTREGA - RECEPCIÓN*] \ Servicios de cableado estructurado], table(columns: 2, [Folio], [ER-0719], [Hoja], [1 de 1]))
#v(3mm)
Cliente: Laboratorios Xochitepec, S.A. de C.V. \
Proveedor: Redes y Fibras del Bajío, S. de R.L. \
Orden de servicio: OS-4471 #h(10mm) Sitio: Planta Querétaro
#v(2mm)
#table(columns: (1fr, 30mm, 30mm), inset: 6pt, [Concepto], [Contratado], [Entregado], [Nodos categoría 6A certificados], [128], [128], [Rack de 42 unidades], [2], [2], [Enlace de fibra OM4 entre naves], [1], [1], [Memoria técnica y planos], [1], [1])
#v(2mm)
Importe de la última estimación: \$218,400.00 MXN más IVA.

El cliente recibe los trabajos a satisfacción y libera al proveedor del anticipo, que queda amortizado por completo.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [ENTREGA #v(1mm) #ink(611, w: 38, c: black) #rule() Ing. Saúl Mireles Ponce \ Gerente de proyecto], [RECIBE #v(1mm) #ink(612, w: 46, c: black, t: 1.2) #rule() Lic. Ximena Arizpe Toledo \ Jefa de Sistemas \ 25 de marzo de 2026])
""", "Carlito", 12, paper="us-letter", lang="es")  # fmt: skip
    return scanned("ng-es-mx-cableado", page, truth(
        "acceptance_certificate", "accepted", True, "es",
        client="Laboratorios Xochitepec, S.A. de C.V.",
        project="Servicios de cableado estructurado", project_code="OS-4471",
        signatory_name="Ximena Arizpe Toledo", signatory_title="Jefa de Sistemas",
        signature_date="2026-03-25", amount="218400.00 MXN"),
        Scanner(dpi=120, skew=-0.6, noise=2.4, blur=0.7, jpeg=40, turn=180, seed=61))  # fmt: skip


def conforme() -> Paper:
    page = sheet(r"""
#text(15pt)[Prototipo de la app de turnos: va la conformidad]
#rule(t: 0.4pt)
*Milagros Etchepare* \<metchepare\@sanatorioquilmeshue.example\> #h(1fr) 4 de noviembre de 2025, 19:37 \
#text(9pt, fill: luma(100))[para Nahuel, Gonza, Administración]
#v(4mm)
Hola Nahuel, ¿cómo andás?

Te confirmo que hoy vimos el prototipo navegable con las chicas de admisión y quedó bárbaro. Por nuestra parte damos conformidad a la etapa 2 (Prototipo), así que mandale nomás la factura a Gonza por los \$ 6.850.000 que habíamos presupuestado.

Acordate de poner en la factura el código SQ-APP-03, si no tesorería la rebota.

¡Abrazo y gracias por la paciencia!

Mili \
\_\_ \
Lic. Milagros Etchepare \
Gerenta de Experiencia del Paciente \
Sanatorio Quilmes Hué S.A. · Bahía Blanca
""", "Liberation Sans", 10, lang="es", margin="24mm")  # fmt: skip
    return plain("ng-es-ar-mail-turnos", page, truth(
        "email", "accepted", None, "es", client="Sanatorio Quilmes Hué S.A.",
        project="app de turnos", project_code="SQ-APP-03", milestone="etapa 2 (Prototipo)",
        signatory_name="Milagros Etchepare",
        signatory_title="Gerenta de Experiencia del Paciente", signature_date="2025-11-04",
        amount="6850000.00 ARS"))  # fmt: skip


def estado_pago() -> Paper:
    page = sheet(r"""
#rect(width: 100%, inset: 8pt)[#grid(columns: (1fr, auto), [*INFORME DE APROBACIÓN DE ENTREGABLE* \ Corporación Puerto Huayquén], [Estado de pago N° 4 \ Contrato CPH-SI-2207])]
#v(1mm)
#columns(2)[
Consultora: Geosur Estudios Ltda. \
Estudio: Batimetría y corrientes, poza sur \
Entregable: Informe parcial N° 4
#colbreak()
Presentado: 2 de julio de 2026 \
Revisado: 10 de julio de 2026 \
Monto: UF 1.120,50 = \$ 44.310.000
]
#v(2mm)
*Observaciones del revisor*
#table(columns: (10mm, 1fr), inset: 6pt, [1], [Falta la firma del ingeniero responsable en el anexo C], [2], [La figura 12 debe llevar norte y escala gráfica])
*Resolución.* Se aprueba el Informe parcial N° 4 y se autoriza cursar el estado de pago por \$ 44.310.000, a condición de que ambas observaciones queden subsanadas en la versión B, a más tardar el 24 de julio de 2026.
#v(6mm)
#align(center)[#ink(631, w: 44) \ Ignacio Paredes Melivilu \ Subgerente de Ingeniería \ 13 de julio de 2026]
""", "Caladea", 10.5, paper="us-letter", lang="es")  # fmt: skip
    return plain("ng-es-cl-entregable", page, truth(
        "acceptance_certificate", "accepted_with_conditions", True, "es",
        client="Corporación Puerto Huayquén", project="Batimetría y corrientes, poza sur",
        project_code="CPH-SI-2207", milestone="Informe parcial N° 4",
        signatory_name="Ignacio Paredes Melivilu", signatory_title="Subgerente de Ingeniería",
        signature_date="2026-07-13", amount="44310000.00 CLP",
        conditions=["Falta la firma del ingeniero responsable en el anexo C",
                    "La figura 12 debe llevar norte y escala gráfica"]))  # fmt: skip


def horas() -> Paper:
    page = sheet(r"""
#block(fill: rgb("#fff3cd"), inset: 9pt, width: 100%)[*Parte de horas* #h(4mm) quincena del 1 al 15 de septiembre de 2026 #h(1fr) n.º PH-0936]
#v(1mm)
Empresa de trabajo: Tecnoval Asistencia, Paterna \
Usuaria: *Cerámicas Benimar, S.A.* #h(6mm) Encargo: *ENC-5120 Puesta a punto de hornos*
#v(2mm)
#table(columns: (1fr, 1fr, 1fr, 1fr, 1fr), align: center, inset: 6pt, [Operario], [Categoría], [Ordinarias], [Extra], [Importe], [V. Soler], [Oficial 1.ª], [76], [6], [2.378,00 €], [I. Blasco], [Ayudante], [80], [0], [1.600,00 €], [*Suma*], [], [*156*], [*6*], [*3.978,00 €*])
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [Entrega el parte: \ #ink(641, w: 34, c: black) \ Vicent Soler, 16/09/2026], [Visto bueno de la usuaria: #v(13mm) Amparo Llopis, jefa de mantenimiento \ Fecha: \_\_\_ / \_\_\_ / \_\_\_\_\_\_])
#v(3mm)
#text(8.5pt)[Sin el visto bueno el parte no pasa a facturación.]
""", "DejaVu Sans", 9, lang="es")  # fmt: skip
    return plain("ng-es-parte-horas", page, truth(
        "timesheet_approval", "undecided", False, "es", client="Cerámicas Benimar, S.A.",
        project="Puesta a punto de hornos", project_code="ENC-5120",
        signatory_name="Amparo Llopis", signatory_title="jefa de mantenimiento",
        amount="3978.00 EUR", warnings=["partly_signed"]))  # fmt: skip


def orden() -> Paper:
    page = sheet(r"""
#text(20pt, fill: rgb("#7c2d12"))[Orden de cambio OC-02]
#line(length: 60mm, stroke: 3pt + rgb("#7c2d12"))
#v(2mm)
/ Propietaria: Hotelera Mar de Cortés, S.A.P.I.
/ Despacho: Taller Ocotillo Arquitectura
/ Obra: Ampliación del spa, La Paz (clave HMC-19)
/ Solicitada: 7 de abril de 2026

Se cambia el recubrimiento de cantera de la alberca cubierta por mosaico veneciano y se suprime la celosía del acceso poniente.

#table(columns: (1fr, 40mm), stroke: (x: none, y: 0.3pt), align: (left, right), [Mosaico y colocación], [\+186,300.00], [Cantera no suministrada], [−121,750.00], [Celosía suprimida], [−92,400.00], [*Diferencia, en pesos mexicanos*], [*−27,850.00*])

El plazo no se mueve.

#rect(stroke: 0.8pt, inset: 9pt, width: 100%)[
AUTORIZA LA PROPIETARIA #h(8mm) ☒ Sí #h(5mm) ☐ No #v(1mm)
#ink(651, w: 46) \
Arq. Renata Verdugo Sáinz, directora de desarrollo \
La Paz, B.C.S., 9 de abril de 2026]
""", "Lato", 10.5, paper="us-letter", lang="es", margin="24mm")  # fmt: skip
    return plain("ng-es-mx-orden-cambio", page, truth(
        "change_order", "accepted", True, "es", client="Hotelera Mar de Cortés, S.A.P.I.",
        project="Ampliación del spa", project_code="HMC-19",
        signatory_name="Renata Verdugo Sáinz", signatory_title="directora de desarrollo",
        signature_date="2026-04-09", amount="-27850.00 MXN",
        change_order_number="OC-02"))  # fmt: skip


def negativa() -> Paper:
    page = sheet(r"""
#align(right)[Fundación Biblioteca Arriaga \ Plaza del Pósito, 3 · 47800 Medina de Rioseco]
#v(8mm)
Digitaria Archivos, S.L. \ A la atención de don Telmo Ugarte
#v(5mm)
Medina de Rioseco, 22 de octubre de 2026

*Ref.: Digitalización del fondo Villalar, contrato FBA-14, entrega tercera*

Muy señor mío:

Agradecemos el esmero con que su equipo ha tratado los legajos. No obstante, el muestreo que hizo nuestra archivera sobre 300 imágenes arroja 41 desenfocadas y 17 sin paleta de color, muy por encima de lo que admite el pliego.

Lamento por ello comunicarle que la Fundación no puede dar por buena la entrega tercera. Le ruego que repita las cajas 22 a 31 y que, mientras tanto, se abstenga de emitir la factura de 5.640 euros.

Reciba un cordial saludo,

#ink(661, w: 42) \
Leocadia Herrán \
Patrona delegada
#v(1fr)
#line(length: 30mm, stroke: 0.4pt)
#text(8pt)[Inscrita en el Registro de Fundaciones de Castilla y León con el n.º 47-0219]
""", "P052", 11, lang="es", margin="28mm")  # fmt: skip
    return plain("ng-es-carta-digital", page, truth(
        "acceptance_certificate", "rejected", True, "es", client="Fundación Biblioteca Arriaga",
        project="Digitalización del fondo Villalar", project_code="FBA-14",
        milestone="entrega tercera", signatory_name="Leocadia Herrán",
        signatory_title="Patrona delegada", signature_date="2026-10-22",
        amount="5640.00 EUR"))  # fmt: skip


def doble() -> Paper:
    page = sheet(r"""
#align(center)[#text(16pt)[*Certificado de conformidad de instalación*] \ Frío y Clima Tormes]
#v(3mm)
#table(columns: (44mm, 1fr), inset: 7pt, [Titular], [Residencia Virgen del Soto, S.Coop.], [Instalación], [Bomba de calor y suelo radiante], [Presupuesto n.º], [FC-2026-077], [Importe], [38.215,00 €], [Puesta en marcha], [9 de enero de 2026])
#v(4mm)
Marque el titular lo que proceda:
#v(2mm)
#cross(size: 4.5mm) #h(3mm) Recibo la instalación conforme #v(2mm)
#cross(size: 4.5mm) #h(3mm) No la recibo, por los motivos que se dirán aparte #v(8mm)
Firma del titular #ink(671, w: 48, c: black, t: 1.2) #v(2mm)
Nombre: Eulalia Cifuentes #h(8mm) Cargo: Presidenta #h(8mm) 12 de enero de 2026
""", "Liberation Sans", 12, lang="es")  # fmt: skip
    return scanned("ng-es-doble-marca", page, truth(
        "acceptance_certificate", "undecided", True, "es",
        client="Residencia Virgen del Soto, S.Coop.",
        project="Bomba de calor y suelo radiante", project_code="FC-2026-077",
        signatory_name="Eulalia Cifuentes", signatory_title="Presidenta",
        signature_date="2026-01-12", amount="38215.00 EUR"),
        Scanner(dpi=130, skew=0.5, noise=2.6, blur=0.7, jpeg=42, seed=67))  # fmt: skip


def enunciado() -> Paper:
    page = sheet(r"""
#set heading(numbering: "1.")
#align(center)[#text(17pt)[Enunciado de trabajo] \ ET-06 al contrato marco de servicios profesionales]
#v(2mm)
*Cliente:* Aguas del Elqui Alto S.A. #h(1fr) *Consultor:* Rumbo Claro Consultores SpA
= Objeto
Diseñar el modelo de gestión de activos de la red de distribución, en adelante "Proyecto Vertiente".
= Alcance
Diagnóstico de madurez, matriz de criticidad, política de renovación y taller de traspaso. No se incluye la compra de licencias.
= Productos y honorarios
#table(columns: (1fr, 34mm, 38mm), inset: 5pt, [Producto], [Entrega], [Honorario], [P1 Diagnóstico], [semana 5], [\$ 9.800.000], [P2 Matriz y política], [semana 12], [\$ 16.400.000], [P3 Taller y cierre], [semana 15], [\$ 5.300.000], [*Total*], [], [*\$ 31.500.000*])
= Criterios de aceptación
Cada producto tendrá un ciclo de comentarios de diez días hábiles.
= Suscripción
#grid(columns: (1fr, 1fr), [#ink(681, w: 40) \ Rodrigo Ahumada Pizarro \ Gerente de Operaciones, Aguas del Elqui Alto \ 4 de mayo de 2026], [#ink(682, w: 40, c: black) \ Tamara Gallegos \ Socia, Rumbo Claro \ 30 de abril de 2026])
""", "Carlito", 10.5, paper="us-letter", lang="es")  # fmt: skip
    return plain("ng-es-cl-enunciado", page, truth(
        "statement_of_work", None, True, "es", client="Aguas del Elqui Alto S.A.",
        project="Proyecto Vertiente", project_code="ET-06",
        signatory_name="Rodrigo Ahumada Pizarro", signatory_title="Gerente de Operaciones",
        signature_date="2026-05-04", amount="31500000.00 CLP"))  # fmt: skip


def formulario() -> Paper:
    form = Blank((612, 792))
    form.bar(0, 0, 612, 12, (0.1, 0.45, 0.4))
    form.say(45, 50, "Hoja de cierre de capacitación", "Helvetica-Bold", 17)
    form.say(45, 66, "Instituto Nopalera, S.C. - Puebla", "Helvetica-Oblique", 10)
    left = [
        ("Empresa", "empresa", "Autopartes Cholula, S.A. de C.V."),
        ("Curso", "curso", "Metrología dimensional básica"),
        ("Clave de servicio", "clave", "IN-3306"),
        ("Instructor", "instructor", "Ing. Abel Zepeda"),
    ]
    for number, (words, name, value) in enumerate(left):
        form.say(45, 96 + number * 40, words, size=9, grey=0.3)
        form.field(name, value, 45, 120 + number * 40, 330, 19)
    form.say(400, 96, "Horas", size=9, grey=0.3)
    form.field("horas", "24", 400, 120, 165, 19)
    form.say(400, 136, "Inversión", size=9, grey=0.3)
    form.field("inversion", "$46,000.00 MXN", 400, 160, 165, 19)
    form.line(45, 256, 567, 256)
    form.say(45, 278, "Resultado (lo llena la empresa)", "Helvetica-Bold", 11)
    for number, (name, on, words) in enumerate(
        (
            ("total", False, "Aceptamos el servicio como quedó"),
            ("cond", True, "Aceptamos el servicio con los pendientes que anotamos"),
            ("no", False, "No lo aceptamos"),
        )
    ):
        form.box(name, on, 45, 304 + number * 22)
        form.say(66, 302 + number * 22, words)
    form.say(45, 382, "Pendientes")
    form.field("pend", "Entregar las constancias DC-3 de los 18 participantes", 110, 388, 455, 19)
    form.say(45, 420, "Nombre")
    form.field("nombre", "Mtra. Itzel Barragán Cruz", 110, 426, 200, 19)
    form.say(325, 420, "Puesto")
    form.field("puesto", "Coordinadora de Calidad", 370, 426, 195, 19)
    form.say(45, 458, "Fecha")
    form.field("fecha", "21 de agosto de 2026", 110, 464, 200, 19)
    form.say(325, 458, "Firma")
    form.ink(380, 462, 120, 24, 693)
    form.line(370, 466, 565, 466)
    return Paper("ng-es-mx-hoja-cierre", "a", "form", form.done(), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "es",
        client="Autopartes Cholula, S.A. de C.V.", project="Metrología dimensional básica",
        project_code="IN-3306", signatory_name="Itzel Barragán Cruz",
        signatory_title="Coordinadora de Calidad", signature_date="2026-08-21",
        amount="46000.00 MXN",
        conditions=["Entregar las constancias DC-3 de los 18 participantes"]))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        acta, entrega, conforme, estado_pago, horas, orden, negativa, doble, enunciado, formulario,
    ):  # fmt: skip
        yield make()
