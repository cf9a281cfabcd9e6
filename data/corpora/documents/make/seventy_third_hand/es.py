"""Spanish papers: from Spain, Mexico, Argentina and Chile."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.colors import white
from reportlab.lib.pagesizes import letter
from scan import Scanner

from .board import Desk, mixed, scanned, sheet, text


def works() -> Paper:
    d = Desk(face="Times-Roman")
    d.say(105, 22, "ACTA DE RECEPCIÓN DE LA OBRA", 17, True, align="c")
    d.say(105, 28, "(artículo 6 de la Ley 38/1999, de Ordenación de la Edificación)", 10, align="c")
    y = d.grid(
        22,
        36,
        (42, 124),
        (
            ("Obra", "Rehabilitación energética del CEIP Fuente Clara"),
            ("Expediente", "OB-118/2024"),
            ("Promotor", "Ayuntamiento de Villar del Tozo"),
            ("Constructora", "Construcciones Hermanos Peñalba, S.A."),
            ("Director de obra", "Íñigo Larrabeiti Sanz, arquitecto, col. 0000"),
            ("Precio final", "312.480,75 euros, IVA incluido"),
        ),
        10.5,
        8,
        None,
    )
    y = d.prose(
        22,
        y + 10,
        166,
        "En Villar del Tozo, siendo las once horas del día 3 de septiembre de 2025, comparecen ante el edificio las "
        "personas que al pie firman, con el fin de comprobar el estado de la obra cuyo certificado final fue visado "
        "el 21 de agosto anterior.\n\n"
        "Recorridas las aulas, la cubierta y la sala de calderas, y puesta en marcha la aerotermia, el promotor "
        "halla la obra terminada con arreglo al proyecto y a sus modificaciones, y la RECIBE SIN RESERVAS.\n\n"
        "Desde hoy corren los plazos de responsabilidad y garantía de la citada ley. La constructora conserva "
        "depositada la fianza del cinco por ciento.\n\n"
        "Y para que conste, se extiende por triplicado.",
        11.5,
    )
    for left, who, name, seed in (
        (22, "El promotor", "Casilda Monreal Ibáñez, Alcaldesa", 401),
        (80, "La constructora", "Ramiro Peñalba", 402),
        (138, "El director de obra", "Íñigo Larrabeiti", 403),
    ):
        d.say(left, y + 12, who, 10.5)
        d.ink(left + 2, y + 26, seed, 40, 12, "#172a6e" if seed == 401 else "#111111")
        d.say(left, y + 38, name, 9)
    return text(
        "mo-es-acta-recepcion",
        d.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Villar del Tozo",
            project="Rehabilitación energética del CEIP Fuente Clara",
            project_code="OB-118/2024",
            signatory_name="Casilda Monreal Ibáñez",
            signatory_title="Alcaldesa",
            signature_date="2025-09-03",
            amount="312480.75 EUR",
        ),
    )


def portal() -> Paper:
    body = r"""
#block(fill: rgb("#0d3b66"), width: 100%, inset: 9pt)[#text(white, 12pt, weight: "bold")[Portal Proveedores · Viña Quelentaro SpA] #h(1fr) #text(white, 8pt)[usuario: mpizarro]]
#v(2mm)
#text(8pt)[Inicio › Contratos › VQ-0933 › Hitos › Recepción conforme]
#v(2mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 4mm,
 ..(("Contrato", "VQ-0933"), ("Proyecto", "Sensores de riego, cuartel norte"), ("Proveedor", "Agrodatos Colchagua Ltda."), ("Hito", "Hito 3: puesta en marcha"), ("Orden de compra", "OC 20-4471"), ("Monto neto del hito", "CLP 8.640.000")).map(p => block(stroke: 0.5pt + luma(180), inset: 7pt, width: 100%, radius: 3pt)[#text(8pt, fill: gray)[#p.at(0)] \ #text(weight: "bold")[#p.at(1)]]))
#v(3mm)
#table(columns: (36mm, 1fr, 40mm), inset: 5pt, stroke: (bottom: 0.4pt + gray),
 [*Fecha y hora*], [*Suceso*], [*Quién*],
 [12-03-2026 16:20], [Proveedor adjunta informe y fotografías de las 40 sondas], [J. Ahumada],
 [13-03-2026 09:02], [Se asigna revisor], [sistema],
 [17-03-2026 11:45], [Revisor: datos cada 15 minutos durante 72 horas, sin huecos], [C. Leufumán],
 [18-03-2026 08:31], [*Recepción conforme otorgada*; se habilita la emisión de factura], [Macarena Pizarro Toro, Gerenta Agrícola])
#v(3mm)
#box(fill: rgb("#2e8b57"), inset: 6pt, radius: 4pt)[#text(white, weight: "bold")[ESTADO: RECIBIDO CONFORME]]
#v(1fr)
#text(7pt, fill: gray)[Constancia generada por el portal el 18-03-2026. Folio 55120-R.]
"""
    return text(
        "mo-es-portal-hito",
        sheet(body, size=9.5, page="us-letter", margin="16mm"),
        truth(
            "acceptance_certificate",
            "accepted",
            None,
            "es",
            client="Viña Quelentaro SpA",
            project="Sensores de riego, cuartel norte",
            project_code="VQ-0933",
            milestone="Hito 3: puesta en marcha",
            signatory_name="Macarena Pizarro Toro",
            signatory_title="Gerenta Agrícola",
            signature_date="2026-03-18",
            amount="8640000.00 CLP",
            po_number="OC 20-4471",
        ),
    )


def delivery() -> Paper:
    body = r"""
#align(right)[Querétaro, Qro., a 28 de enero de 2026]
#v(5mm)
#align(center)[#text(14pt, weight: "bold")[ACTA DE ENTREGA-RECEPCIÓN]]
#v(4mm)
#set par(justify: true, leading: 0.8em)
Que celebran, por una parte, *Autopartes del Bajío Norte, S.A. de C.V.*, en adelante "el Cliente", representada por el ingeniero Evaristo Cantú Lozoya, Gerente de Mantenimiento; y por la otra, *Instrumentación Tepozán, S. de R.L.*, "el Prestador".

*PRIMERO.* El Prestador hace entrega de los trabajos correspondientes a la *Calibración anual de bancos de prueba*, orden de trabajo *OT-5502*, consistentes en 118 instrumentos con su etiqueta e informe.

*SEGUNDO.* El Cliente, habiendo cotejado los informes contra su inventario, recibe los trabajos a su entera satisfacción y libera al Prestador de cualquier reclamación sobre los mismos.

*TERCERO.* En contraprestación, el Cliente pagará la cantidad de \$246,800.00 M.N. (doscientos cuarenta y seis mil ochenta pesos 00/100 moneda nacional), más IVA.

*CUARTO.* Leída que fue la presente, la firman de conformidad.
#v(14mm)
#grid(columns: (1fr, 1fr), gutter: 16mm, align: center,
 [#ink(421, w: 46mm) #rule() POR EL CLIENTE \ Evaristo Cantú Lozoya],
 [#ink(422, w: 40mm, col: black) #rule() POR EL PRESTADOR \ Nayeli Bautista Olguín])
"""
    return text(
        "mo-es-entrega-recepcion",
        sheet(body, "Libertinus Serif", 12, "us-letter", "27mm"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Autopartes del Bajío Norte, S.A. de C.V.",
            project="Calibración anual de bancos de prueba",
            project_code="OT-5502",
            signatory_name="Evaristo Cantú Lozoya",
            signatory_title="Gerente de Mantenimiento",
            signature_date="2026-01-28",
            warnings=["amount_words_disagree"],
        ),
    )


def commission() -> Paper:
    d = Desk()
    d.say(20, 20, "Estudio Quirno Paz", 16, True)
    d.say(20, 26, "Museografía y montaje, Rosario", 9)
    d.rule(20, 29, 170, 1.5)
    d.say(20, 42, "Informe de cierre de etapa", 14, True)
    y = d.grid(
        20,
        47,
        (40, 130),
        (
            ("Comitente", "Asociación Amigos del Museo Ferroviario"),
            ("Proyecto", "Sala Talleres, nueva exhibición permanente"),
            ("Legajo", "EQP 071"),
            ("Etapa", "Etapa B: gráfica y sonido"),
            ("Honorarios de la etapa", "ARS 4.950.000"),
        ),
        10,
        8,
        None,
    )
    d.prose(
        20,
        y + 10,
        170,
        "Trabajos cumplidos en la etapa:\n\n"
        "a) Impresión y montaje de 36 paneles sobre chapa, según la maqueta del 4 de febrero.\n"
        "b) Restauración de dos bocinas de andén y su conexión a un reproductor con sensor de presencia.\n"
        "c) Guion sonoro en cinco pistas, con voces de ferroviarios jubilados.\n"
        "d) Capacitación de los voluntarios para el encendido y apagado.\n\n"
        "El detalle de horas y los comprobantes de los talleres van en carpeta aparte. Conforme al contrato, el "
        "cierre requiere la firma de la presidenta y la del tesorero de la Asociación; la planilla de firmas se "
        "encuentra en la hoja siguiente.",
        10.5,
    )
    d.say(190, 285, "1 de 2", 8, align="r")
    d.turn_page()
    d.say(20, 24, "Planilla de firmas, legajo EQP 071, etapa B", 12, True)
    d.prose(
        20,
        34,
        170,
        "La Asociación da por recibida la etapa y autoriza el pago de los honorarios correspondientes.",
        10.5,
    )
    d.ink(26, 66, 431, 46, 13)
    d.rule(20, 73, 72)
    d.say(20, 79, "Elvira Scarponi, Presidenta", 10)
    d.say(20, 85, "Fecha: 22/04/2026", 10)
    d.rule(115, 73, 72)
    d.say(115, 79, "Néstor Bulfone, Tesorero", 10)
    d.say(115, 85, "Fecha:", 10)
    d.say(20, 108, "Por el Estudio:")
    d.ink(50, 110, 432, 38, 10, "#111111")
    d.say(95, 108, "Milagros Quirno")
    d.say(190, 285, "2 de 2", 8, align="r")
    return mixed(
        "mo-es-planilla-firmas",
        d.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Asociación Amigos del Museo Ferroviario",
            project="Sala Talleres, nueva exhibición permanente",
            project_code="EQP 071",
            milestone="Etapa B: gráfica y sonido",
            signatory_name="Néstor Bulfone",
            signatory_title="Tesorero",
            amount="4950000.00 ARS",
            warnings=["partly_signed"],
        ),
        Scanner(dpi=150, skew=-0.8, noise=8, seed=761),
        (1,),
    )


def pending() -> Paper:
    body = r"""
#grid(columns: (58mm, 1fr), gutter: 8mm,
 block(fill: rgb("#f3ead8"), inset: 10pt, width: 100%, height: 240mm)[
  #text(15pt, weight: "black")[Fontanería \ Montsià]
  #v(6mm)
  *Cliente* \ Càmping Platja Roja, S.L.
  #v(2mm) *Instalación* \ Red de agua caliente solar, bloque 2
  #v(2mm) *Parte final n.º* \ FM-2640
  #v(2mm) *Presupuesto* \ P-590
  #v(2mm) *Importe a liquidar* \ 11.275,00 €
  #v(2mm) *Fecha de visita* \ 29 de mayo de 2026
  #v(10mm)
  #text(8pt)[Instaladora autorizada RASIC 00000 \ Amposta (Tarragona)]
 ], [
 #text(18pt)[Conformidad del cliente]
 #v(3mm)
 Se ha comprobado en presencia del cliente:
 - llenado y purga de los doce captadores;
 - temperatura de 58 °C en el punto más lejano;
 - dilatación y válvulas de seguridad;
 - manual entregado en castellano y catalán.
 #v(4mm)
 #block(stroke: (left: 3pt + rgb("#c98a1b")), inset: (left: 8pt))[
 *Valoración:* conforme. La instalación queda recibida.
 #v(1mm)
 *Observaciones a mano:* \
 #hand[Queda pendiente aislar la tubería del cuarto de bombas; hasta entonces la recepción es con reserva.]
 ]
 #v(12mm)
 #ink(441, w: 52mm, h: 14mm)
 #rule()
 Firmado: Pau Estorach Queralt \
 Cargo: director del càmping \
 #v(4mm)
 #text(8.5pt)[Al firmar, el cliente recibe copia amarilla. El plazo de garantía de la instalación es de tres años.]
 ])
"""
    return text(
        "mo-es-parte-final",
        sheet(body, size=10.5, margin="18mm"),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Càmping Platja Roja, S.L.",
            project="Red de agua caliente solar, bloque 2",
            project_code="FM-2640",
            signatory_name="Pau Estorach Queralt",
            signatory_title="director del càmping",
            signature_date="2026-05-29",
            amount="11275.00 EUR",
            conditions=["aislar la tubería del cuarto de bombas"],
        ),
    )


def nonconform() -> Paper:
    d = Desk(letter, "Courier")
    d.say(108, 20, "MINERA CERRO PAPAGAYO S.A.", 14, True, align="c")
    d.say(108, 26, "SUPERINTENDENCIA DE MEDIO AMBIENTE", 10, align="c")
    d.rule(20, 30, 176)
    d.say(20, 40, "DEVOLUCION DE INFORME POR NO CONFORMIDAD", 12, True)
    y = d.prose(
        20,
        50,
        176,
        "Consultora ......: Laboratorio Hidroquímico Atacama\nContrato ........: MCP-31-2025\n"
        "Estudio .........: Línea de base de aguas subterráneas\nEntregable ......: Informe N° 2, campaña de invierno\n"
        "Valor del hito ..: USD 27,300.00\n\n"
        "Señores:\n\nEl balance iónico de nueve de las veintidós muestras supera el 10 % de error, y no vino la cadena "
        "de custodia de los pozos PZ-07 y PZ-11. En tales condiciones el informe SE RECHAZA y se devuelve con esta "
        "fecha. El hito no se paga.\n\nLa nueva versión deberá ingresar antes del 30 de noviembre.",
        10.5,
    )
    d.ink(30, y + 18, 451, 52, 13)
    d.rule(20, y + 24, 90)
    d.say(20, y + 30, "Ximena Huerta Alday", 10.5)
    d.say(20, y + 35, "Superintendenta de Medio Ambiente", 10.5)
    d.say(20, y + 42, "Copiapó, 7 de noviembre de 2025", 10.5)
    d.stamp(155, y + 24, ("RECHAZADO", "07 NOV 2025"), "#9c1f2b", 11)
    return scanned(
        "mo-es-devolucion",
        d.done(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="MINERA CERRO PAPAGAYO S.A.",
            project="Línea de base de aguas subterráneas",
            project_code="MCP-31-2025",
            milestone="Informe N° 2, campaña de invierno",
            signatory_name="Ximena Huerta Alday",
            signatory_title="Superintendenta de Medio Ambiente",
            signature_date="2025-11-07",
            amount="27300.00 USD",
        ),
        Scanner(dpi=165, skew=0.9, noise=6, blur=0.5, grey=False, seed=762),
    )


def mail() -> Paper:
    body = r"""
#text(13pt, weight: "bold")[Re: Cierre del sprint 9]
#v(1mm)
#grid(columns: (10mm, 1fr, auto), gutter: 3mm, circle(radius: 4mm, fill: rgb("#6a4c93"))[#align(center + horizon, text(white)[I])],
 [*Itzel Barragán Nieto* \ #text(8.5pt, fill: gray)[itzel.barragan@cajahuasteca.example para Rodrigo, Tania]], [#text(8.5pt)[lun, 2 mar 2026, 19:40]])
#v(3mm)
Rodrigo, buenas tardes:

Ya lo platicamos en el comité. El Sprint 9 de la App de microcréditos cumple con todo lo que se pidió en las historias, el equipo de riesgos corrió sus casos y no salió nada. Por nuestra parte queda aceptado y cerrado.

Puedes facturar los \$185,000 pesos de este sprint con la referencia FX-314 que usamos siempre.

Saludos,

Itzel Barragán Nieto \
Subdirectora de Canales Digitales \
Caja Popular Huasteca

#v(3mm)
#text(8.5pt, fill: gray)[El lun, 2 mar 2026 a las 12:11, Rodrigo Tamez escribió: \ \> ¿Cómo vieron la demo? Nos falta su visto bueno para cerrar.]
"""
    return text(
        "mo-es-correo-sprint",
        sheet(body, size=10.5, page="us-letter", margin="20mm"),
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Caja Popular Huasteca",
            project="App de microcréditos",
            project_code="FX-314",
            milestone="Sprint 9",
            signatory_name="Itzel Barragán Nieto",
            signatory_title="Subdirectora de Canales Digitales",
            signature_date="2026-03-02",
            amount="185000.00 MXN",
        ),
    )


def change() -> Paper:
    body = r"""
#align(center)[#text(13pt, weight: "bold")[ORDEN DE CAMBIO] \ Constructora Ñandubay S.R.L. -- Paraná, Entre Ríos]
#v(3mm)
#table(columns: (1fr, 1fr), inset: 6pt, stroke: 0.7pt,
 [N.º de orden: *OC-06*], [Obra: *Sede deportiva Club Atlético Costanera*],
 [Contrato: *CAC-2025*], [Comitente: *Club Atlético Costanera*],
 table.cell(colspan: 2)[Motivo: la contratista propone cambiar la cubierta de chapa trapezoidal por panel aislado de 50 mm.],
 table.cell(colspan: 2)[Diferencia de precio: *+ \$ 21.370.500,00* #h(1fr) Plazo: + 12 días corridos])
#v(3mm)
#table(columns: (1fr, 25mm, 25mm), inset: 6pt, stroke: 0.7pt, align: (left, center, center),
 [*Intervención*], [*Aprueba*], [*No aprueba*],
 [Dirección de obra (opinión): Arq. Griselda Fontana], [✔], [],
 [Comitente (resuelve): Osvaldo Riquelme, Presidente], [], [✔])
#v(2mm)
Fundamento del comitente: #hand[la comisión directiva no cuenta con fondos; se mantiene la chapa del pliego.]
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 14mm, [#ink(471, col: black) #rule() Dirección de obra, 10/12/2025], [#ink(472) #rule() Comitente, 15/12/2025])
"""
    return text(
        "mo-es-orden-cambio",
        sheet(body, "DejaVu Sans", 9.5, margin="22mm"),
        truth(
            "change_order",
            "rejected",
            True,
            "es",
            client="Club Atlético Costanera",
            project="Sede deportiva Club Atlético Costanera",
            project_code="CAC-2025",
            signatory_name="Osvaldo Riquelme",
            signatory_title="Presidente",
            signature_date="2025-12-15",
            amount="21370500.00 ARS",
            change_order_number="OC-06",
        ),
    )


def hours() -> Paper:
    d = Desk()
    d.bar(18, 14, 174, 10, "#224b3c")
    d.say(22, 21, "Parte mensual de horas", 13, True, white)
    d.say(188, 21, "Abril 2026", 12, True, white, "r")
    y = d.prose(
        18,
        33,
        174,
        "Consultora: Lidia Orozco Bayón (Ergos Prevención)\nEmpresa usuaria: Conservas Ría de Arosa, S.A.\n"
        "Encargo: EP-2218, Evaluación ergonómica de la línea de envasado",
    )
    y = d.grid(
        18,
        y + 3,
        (34, 80, 30, 30),
        (
            ("Semana", "Actividad", "Horas", "Importe"),
            ("1 - 3", "toma de vídeo, puestos 1 a 6", "14", "812,00"),
            ("6 - 10", "cálculo de cargas, entrevistas", "29", "1.682,00"),
            ("13 - 17", "toma de vídeo, puestos 7 a 15", "31", "1.798,00"),
            ("20 - 24", "redacción", "22", "1.276,00"),
            ("27 - 30", "presentación al comité de seguridad", "9", "522,00"),
            ("", "Total (58,00 €/h)", "105", "6.090,00"),
        ),
        10,
        8,
        right=(2, 3),
    )
    d.say(18, y + 12, "Visto bueno de la empresa usuaria", 11, True)
    d.box(18, y + 21, "v")
    d.say(25, y + 21, "horas conformes")
    d.box(70, y + 21)
    d.say(77, y + 21, "horas no conformes")
    d.ink(24, y + 36, 481, 44, 12)
    d.rule(18, y + 42, 75)
    d.say(18, y + 47, "Uxía Carballeira, jefa de planta", 9.5)
    d.say(120, y + 47, "Vilagarcía, 4 de mayo de 2026", 9.5)
    return text(
        "mo-es-parte-horas",
        d.done(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Conservas Ría de Arosa, S.A.",
            project="Evaluación ergonómica de la línea de envasado",
            project_code="EP-2218",
            milestone="Abril 2026",
            signatory_name="Uxía Carballeira",
            signatory_title="jefa de planta",
            signature_date="2026-05-04",
            amount="6090.00 EUR",
        ),
    )


def order() -> Paper:
    body = r"""
#text(9pt)[Universidad Austral de Chaitén · Dirección de Adquisiciones · RUT 60.000.000-0]
#v(3mm)
#rect(width: 100%, inset: 8pt)[#text(14pt, weight: "bold")[ORDEN DE COMPRA] #h(1fr) *N° 3318-77-SE25*]
#table(columns: (1fr, 1fr), stroke: 0.4pt, inset: 5pt, [Proveedor: Topografía Yelcho EIRL], [Fecha de envío: 20-08-2025], [Unidad: Dirección de Infraestructura], [Forma de pago: 30 días contra factura], [Iniciativa: Loteo campus insular], [Código interno: INF-019])
#v(2mm)
#table(columns: (1fr, 18mm, 34mm, 34mm), stroke: 0.4pt, inset: 5pt, align: (left, right, right, right),
 [*Especificación*], [*Cant.*], [*P. unitario*], [*Total CLP*],
 [Levantamiento topográfico, hectárea], [18], [420.000], [7.560.000],
 [Monolitos con inscripción], [12], [65.000], [780.000],
 [Ortofoto con dron], [1], [1.150.000], [1.150.000],
 table.cell(colspan: 3)[Neto], [9.490.000], table.cell(colspan: 3)[IVA 19 %], [1.803.100], table.cell(colspan: 3)[*Total*], [*11.293.100*])
#v(3mm)
Despachar informes a Casa Central, oficina 12. Toda diferencia deberá reclamarse dentro de ocho días.
#v(8mm)
Autoriza: #ink(491, w: 34mm, h: 9mm) Rubén Mansilla Vera, Director de Adquisiciones (20-08-2025)
"""
    return text(
        "mo-es-orden-compra",
        sheet(body, "DejaVu Serif", 9.5, "us-letter"),
        truth(
            "purchase_order",
            None,
            True,
            "es",
            client="Universidad Austral de Chaitén",
            project="Loteo campus insular",
            project_code="INF-019",
            signatory_name="Rubén Mansilla Vera",
            signatory_title="Director de Adquisiciones",
            signature_date="2025-08-20",
            amount="11293100.00 CLP",
            po_number="3318-77-SE25",
        ),
    )


def papers() -> Iterator[Paper]:
    """All Spanish papers."""
    yield works()
    yield portal()
    yield delivery()
    yield commission()
    yield pending()
    yield nonconform()
    yield mail()
    yield change()
    yield hours()
    yield order()
