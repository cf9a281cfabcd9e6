"""Spanish papers from Spain, Mexico, Argentina and Chile."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, scanned, text, typ


def final_reception() -> Paper:
    """Acta de recepción de una obra en España."""
    pdf = typ(r"""
#set page(margin: (x: 2.5cm, y: 2cm))
#set text(font: "P052", size: 10.5pt, lang: "es")
#set par(justify: true)
#align(center)[#text(14pt)[*ACTA DE RECEPCIÓN DE LA OBRA*]\ artículo 6 de la Ley 38/1999, de Ordenación de la Edificación]
#v(4mm)
#table(columns: (4cm, 1fr), stroke: (bottom: .3pt), inset: 5pt,
[Obra], [Rehabilitación del lavadero municipal de Alcubierre], [Expediente], [OB-12/2025], [Promotor], [Ayuntamiento de Alcubierre del Monte], [Constructor], [Obras y Canteras Monegros, S.L.], [Dirección facultativa], [Laia Ferrer, arquitecta; Joan Puig, arquitecto técnico], [Coste final de ejecución], [86.214,30 €])
#v(3mm)
En Alcubierre del Monte, siendo las doce horas del día 15 de mayo de 2026, se reúnen al pie de la obra las personas que al final firman. Recorridas las pilas, la cubierta de teja recuperada y la acequia de desagüe, y comprobado que el agua corre sin pérdidas, el promotor declara que *recibe la obra en su totalidad y sin reserva alguna*.

El constructor hace entrega de las llaves y del libro del edificio. Desde hoy corre el año de garantía por acabados.
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 6mm, row-gutter: 8mm,
[El promotor\ %ink 102 105 blue%\ Benito Lacasta Urraca\ Alcalde-Presidente], [El constructor\ %ink 103 105 black%\ Amado Gil], [La arquitecta\ %ink 105 100 blue%\ Laia Ferrer])
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Ayuntamiento de Alcubierre del Monte",
        project="Rehabilitación del lavadero municipal de Alcubierre",
        project_code="OB-12/2025",
        signatory_name="Benito Lacasta Urraca",
        signatory_title="Alcalde-Presidente",
        signature_date="2026-05-15",
        amount="86214.30 EUR",
    )
    return text("nh-es-lavadero", pdf, label)


def delivery_scan() -> Paper:
    """Acta de entrega-recepción mexicana, escaneada."""
    pdf = typ(r"""
#set page(paper: "us-letter", margin: 2.2cm)
#set text(font: "Liberation Sans", size: 10.5pt, lang: "es")
#align(center)[*RIEGOS TECNIFICADOS DEL BAJÍO, S.A. DE C.V.*\ Celaya, Guanajuato\ #v(2mm) #text(13pt)[ACTA DE ENTREGA-RECEPCIÓN] #h(5mm) Folio 0231]
#v(5mm)
CLIENTE: Agrícola Las Huizacheras, S.P.R. de R.L.\
PROYECTO: Sistema de riego por goteo, tabla 4\
ORDEN DE TRABAJO: RTB-0946
#v(3mm)
SE ENTREGA: cabezal con filtros de arena, 18.6 km de cintilla, doce válvulas hidráulicas, tablero de control y manual del operador.
#v(3mm)
El cliente manifiesta que el equipo fue probado a plena presión durante dos turnos, que quedó funcionando bien y que lo recibe de conformidad. Con esta firma se libera el finiquito de \$148,200.00 M.N.
#v(14mm)
#grid(columns: (1fr, 1fr), gutter: 1.5cm, [#rule(100%, [%ink 121 140 blue%])\ RECIBE\ Ing. Refugio Zárate Olvera\ Gerente de campo], [#rule(100%, [%ink 125 120 black%])\ ENTREGA\ Téc. Iván Monroy])
#v(6mm)
#align(center)[Apaseo el Alto, Gto., a 3 de diciembre de 2025]
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Agrícola Las Huizacheras, S.P.R. de R.L.",
        project="Sistema de riego por goteo, tabla 4",
        project_code="RTB-0946",
        signatory_name="Refugio Zárate Olvera",
        signatory_title="Gerente de campo",
        signature_date="2025-12-03",
        amount="148200.00 MXN",
    )
    how = Scanner(dpi=130, skew=-1.1, noise=2.5, blur=0.6, jpeg=38, seed=91)
    return scanned("nh-es-riego", pdf, how, label)


def mail_later() -> Paper:
    """Un correo que nada decide."""
    pdf = typ(r"""
#set page(margin: 2cm)
#set text(font: "Carlito", size: 11pt, lang: "es")
#block(fill: rgb("#eef3f8"), width: 100%, inset: 8pt)[
*De:* Graciela Etchart \<getchart\@coopsanjavier.example\>\
*Para:* Nicolás Bianchi (Estudio Palermo Datos)\
*Enviado:* martes, 28 de abril de 2026 18:20\
*Asunto:* Tablero de cobranzas - EPD 73]
#v(4mm)
Hola Nico, ¿cómo andás?

Recibí el tablero y la guía, gracias. Todavía no pude sentarme a mirarlo en serio: estamos con el cierre del balance y la gente de cobranzas está de licencia hasta el lunes. A simple vista me gusta, pero no quiero adelantarte nada hasta que lo vean ellos.

Te escribo la semana que viene y vemos cómo seguimos. ¿Me pasás de nuevo el usuario de prueba? Lo perdí.

Un abrazo,\
Graciela

Graciela Etchart\
Gerenta administrativa -- Cooperativa Eléctrica San Javier
""")
    label = truth(
        "email",
        None,
        None,
        "es",
        client="Cooperativa Eléctrica San Javier",
        project="Tablero de cobranzas",
        project_code="EPD 73",
        signatory_name="Graciela Etchart",
        signatory_title="Gerenta administrativa",
    )
    return text("nh-es-correo-tablero", pdf, label)


def hours_partial() -> Paper:
    """Parte de horas, aprobado menos una línea."""
    pdf = typ(r"""
#set page(margin: 1.8cm)
#set text(font: "Lato", size: 9.5pt, lang: "es")
#text(15pt, weight: "black")[PARTE DE HORAS] #h(1fr) Semana 14 (30/03 - 05/04/2026)
#line(length: 100%, stroke: 2pt + rgb("#8a5a00"))
#grid(columns: (1fr, 1fr), row-gutter: 5pt, [Consultora: Vértice Sur Ingeniería, Sevilla], [Técnica: Rocío Carmona], [Cliente: Bodegas Hermanos Almagro, S.A.], [Obra: Ampliación nave de crianza], [Encargo: VS-8120], [Tarifa: 54,00 €/h])
#v(3mm)
#table(columns: (2.4cm, 1fr, 1.6cm, 2.6cm), inset: 6pt, align: (left, left, center, center),
[*Fecha*], [*Tarea*], [*Horas*], [*Visto cliente*],
[lunes 30], [Replanteo de cimentación], [7,5], hand(font: "Z003")[sí],
[martes 31], [Control de hormigonado], [9,0], hand(font: "Z003")[sí],
[miércoles 1], [Visita con el instalador frigorista], [5,0], hand(font: "Z003")[sí],
[sábado 4], [Informe mensual], [4,0], hand(font: "Z003")[no],
[], [Total], [*25,5*], [])
#v(3mm)
*Resolución del cliente:* #hand(size: 13pt, font: "Z003")[Conforme con 21,5 h. Las 4 h del sábado quedan fuera hasta ver el informe]
#v(2mm)
Importe conforme: 1.161,00 €
#v(8mm)
#grid(columns: (1fr, 1fr), [%ink 133 120 blue%\ Eugenio Almagro Ruiz, director técnico\ 7 de abril de 2026], [%ink 136 100 black%\ Rocío Carmona])
""")
    label = truth(
        "timesheet_approval",
        "accepted_with_conditions",
        True,
        "es",
        client="Bodegas Hermanos Almagro, S.A.",
        project="Ampliación nave de crianza",
        project_code="VS-8120",
        milestone="Semana 14",
        signatory_name="Eugenio Almagro Ruiz",
        signatory_title="director técnico",
        signature_date="2026-04-07",
        amount="1161.00 EUR",
        conditions=["Las 4 h del sábado quedan fuera hasta ver el informe"],
    )
    return text("nh-es-parte-crianza", pdf, label)


def refusal() -> Paper:
    """Carta chilena que devuelve un estudio."""
    pdf = typ(r"""
#set page(paper: "us-letter", margin: (x: 2.8cm, y: 2.4cm))
#set text(font: "Nimbus Roman", size: 11.5pt, lang: "es")
#text(13pt)[*Viña Quebrada Honda SpA*]\
Fundo El Peumo s/n, Marchigüe

#align(right)[Santa Cruz, 22 de enero de 2026]

Señores\ Consultora Hidrogeo Colchagua Ltda.\ _Presente_

REF.: Informe final "Disponibilidad de aguas subterráneas pozo 3", contrato N° 2025-31.

Estimados señores:

Junto con agradecer el trabajo en terreno de vuestro equipo, lamentamos informarles que el directorio, en sesión de ayer, resolvió no dar su aprobación al informe de la referencia.

El ensayo de bombeo duró seis horas y no las veinticuatro pactadas; la curva de recuperación fue estimada y no medida; y el anexo químico corresponde, según pudimos constatar, al pozo de un vecino. Con esos antecedentes no es posible tramitar el derecho ante la DGA.

En consecuencia, devolvemos los dos ejemplares y dejamos sin curso el estado de pago N° 3 por \$4.350.000, a la espera de lo que ustedes propongan.

Saluda atentamente a ustedes,
#v(4mm)
#align(center)[%ink 143 140 black%\ Ximena Undurraga Lyon\ Gerenta general]
""")
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "es",
        client="Viña Quebrada Honda SpA",
        project="Disponibilidad de aguas subterráneas pozo 3",
        project_code="2025-31",
        milestone="Informe final",
        signatory_name="Ximena Undurraga Lyon",
        signatory_title="Gerenta general",
        signature_date="2026-01-22",
        amount="4350000 CLP",
    )
    return text("nh-es-carta-pozo", pdf, label)


def change_order() -> Paper:
    """Orden de cambio, Chile, aprobada."""
    pdf = typ(r"""
#set page(paper: "us-letter", margin: 1.9cm)
#set text(font: "DejaVu Sans", stretch: 75%, size: 9.5pt, lang: "es")
#table(columns: (1fr, 1fr, 1fr, 1fr), inset: 6pt, stroke: .5pt,
table.cell(colspan: 3, fill: rgb("#f2d7a0"))[*ORDEN DE CAMBIO*], table.cell(fill: rgb("#f2d7a0"))[*OC-011*],
table.cell(colspan: 2)[Mandante\ *Puerto Seco Antofagasta S.A.*], table.cell(colspan: 2)[Contratista\ *Montajes Salar Ltda.*],
table.cell(colspan: 2)[Contrato\ *CT-4417 Galpón de acopio*], [Emitida\ 02-mar-2026], [Plazo\ +0 días],
table.cell(colspan: 4)[*Motivo.* La inspección pidió eliminar la pasarela lateral, por duplicar la existente, y reforzar dos pilares tras el informe del calculista.],
table.cell(colspan: 3)[Aumento: refuerzo de pilares P4 y P9], align(right)[\$ 3.180.000],
table.cell(colspan: 3)[Disminución: pasarela lateral completa], align(right)[\$ -8.940.000],
table.cell(colspan: 3)[*Efecto neto en el contrato*], align(right)[*\$ -5.760.000*],
table.cell(colspan: 4)[*Resolución del mandante:* #h(5mm) \[X\] Aprobada #h(8mm) \[ \] Rechazada #h(8mm) \[ \] Devuelta sin resolver],
table.cell(colspan: 2)[Por el contratista\ %ink 152 100 black%\ Rubén Cortés], table.cell(colspan: 2)[Por el mandante\ %ink 157 110 blue%\ Macarena Opazo, administradora de contratos\ 06-mar-2026])
""")
    label = truth(
        "change_order",
        "accepted",
        True,
        "es",
        client="Puerto Seco Antofagasta S.A.",
        project="Galpón de acopio",
        project_code="CT-4417",
        signatory_name="Macarena Opazo",
        signatory_title="administradora de contratos",
        signature_date="2026-03-06",
        amount="-5760000 CLP",
        change_order_number="OC-011",
    )
    return text("nh-es-cambio-galpon", pdf, label)


def unticked_form() -> Paper:
    """Formulario firmado, sin casilla marcada."""
    page = Sheet((612, 792))
    page.block(0, 0, 612, 16, 0.4)
    page.say(50, 55, "Hoja de conformidad del servicio", 17, "Helvetica-Bold")
    page.say(50, 74, "Traslados Museográficos Anáhuac, Ciudad de México", 10)
    rows = (
        ("Institución", "Museo Casa del Henequén", 340),
        ("Servicio", "Embalaje y traslado de la colección textil", 340),
        ("Contrato", "TMA-19-2026", 150),
        ("Etapa", "Viaje de ida", 150),
        ("Importe (MXN)", "64,500.00", 150),
    )
    for number, (name, value, width) in enumerate(rows):
        page.say(50, 112 + 28 * number, name)
        page.field(170, 98 + 28 * number, width, value, f"dato{number}")
    page.rule(50, 250, 560, 1)
    page.say(50, 272, "Elija una opción:", 11, "Helvetica-Bold")
    for number, words in enumerate(
        ("Se recibe a entera satisfacción", "Se recibe con observaciones", "No se recibe")
    ):
        page.check(60, 284 + 22 * number, False, f"op{number}")
        page.say(84, 295 + 22 * number, words)
    page.say(50, 372, "Observaciones")
    page.field(50, 378, 510, "", "obs", 54)
    page.say(50, 480, "Firma de la institución")
    page.sign(185, 474, 130, 15)
    page.say(340, 480, "Fecha")
    page.field(385, 466, 150, "19 de febrero de 2026", "fecha")
    page.say(50, 515, "Nombre y cargo")
    page.field(170, 501, 365, "Wilberth Canul Pech, jefe de registro", "nombre")
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "es",
        client="Museo Casa del Henequén",
        project="Embalaje y traslado de la colección textil",
        project_code="TMA-19-2026",
        milestone="Viaje de ida",
        signatory_name="Wilberth Canul Pech",
        signatory_title="jefe de registro",
        signature_date="2026-02-19",
        amount="64500.00 MXN",
    )
    return Paper("nh-es-forma-traslado", "a", "form", page.done(), label)


def training() -> Paper:
    """Conformidad de un curso, firma pendiente."""
    pdf = typ(r"""
#set page(margin: (x: 3cm, y: 2.5cm))
#set text(font: "URW Gothic", size: 10pt, lang: "es")
#text(22pt, fill: rgb("#b0413e"))[aula nómada]\
#text(9pt)[formación a medida · Bilbao]
#v(8mm)
*Conformidad de la formación impartida*
#v(2mm)
Curso: Negociación con proveedores (24 horas)\
Referencia interna: AN-2026-15\
Empresa destinataria: Forjas Deba, S. Coop.\
Grupo: turno de tarde, 14 asistentes\
Precio cerrado: 4.320,00 €

Las seis sesiones se han celebrado entre el 3 y el 19 de marzo de 2026, con una asistencia media del 93 %. Adjuntamos las hojas de firmas y las encuestas.

La empresa destinataria da por impartido el curso y autoriza su facturación:
#v(16mm)
#line(length: 8cm, stroke: .5pt)
Izaskun Arrizabalaga, responsable de personas\
(firma, sello y fecha)
#v(8mm)
Por Aula Nómada: %ink 161 100 green% Unai Etxaniz
""")
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "es",
        client="Forjas Deba, S. Coop.",
        project="Negociación con proveedores",
        project_code="AN-2026-15",
        signatory_name="Izaskun Arrizabalaga",
        signatory_title="responsable de personas",
        amount="4320.00 EUR",
    )
    return text("nh-es-aula-nomada", pdf, label)


def provisional() -> Paper:
    """Recepción provisoria argentina con observaciones."""
    pdf = typ(r"""
#set page(margin: 2.2cm)
#set text(font: "Caladea", size: 11pt, lang: "es")
#align(center)[*RECEPCIÓN PROVISORIA DE INSTALACIÓN*]
#v(2mm)
#columns(2, gutter: 9mm)[
En la ciudad de Rafaela, a los 9 días del mes de junio de 2026, se constituyen en la planta de *Lácteos Don Baudilio S.R.L.* su jefe de mantenimiento y el representante de la firma instaladora *Electromecánica Susana*.

*Trabajo:* Tablero general y banco de capacitores

*Presupuesto aceptado:* EM-3356

*Ensayos.* Se midió la puesta a tierra (1,8 ohm), se probó el corte por termomagnética y se verificó el coseno fi, que pasó de 0,81 a 0,96.

#colbreak()
*Lo que falta.* La comitente recibe la instalación en forma provisoria, quedando a cargo de la instaladora, en un plazo de quince días:

-- rotular los borneros del gabinete B

-- entregar el plano unifilar conforme a obra

*Pago.* Cumplido lo anterior se abonará el saldo de \$ 2.915.000.

Leída que fue, firman dos ejemplares de un mismo tenor.]
#v(12mm)
#grid(columns: (1fr, 1fr), gutter: 1cm, align: center, [%ink 171 120 blue%\ Hugo Ferrero\ Jefe de mantenimiento\ por la comitente], [%ink 174 120 black%\ Elvio Susana\ por la instaladora])
""")
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "es",
        client="Lácteos Don Baudilio S.R.L.",
        project="Tablero general y banco de capacitores",
        project_code="EM-3356",
        signatory_name="Hugo Ferrero",
        signatory_title="Jefe de mantenimiento",
        signature_date="2026-06-09",
        amount="2915000 ARS",
        conditions=[
            "rotular los borneros del gabinete B",
            "entregar el plano unifilar conforme a obra",
        ],
    )
    return text("nh-es-provisoria", pdf, label)


def lab_stamp() -> Paper:
    """Un sello con nombre hace las veces de firma."""
    pdf = typ(r"""
#set page(margin: 2cm)
#set text(font: "DejaVu Serif", size: 9.5pt, lang: "es")
#grid(columns: (1fr, auto), [*Laboratorio Agroalimentario Tajo Medio*\ Talavera de la Reina], [Hoja de entrega de resultados HE-552])
#line(length: 100%, stroke: (dash: "dashed"))
#v(2mm)
Destinatario: Queserías La Jara, S.L.\
Campaña analítica: Vida útil del queso semicurado\
N.º de encargo: TM-26-148\
Entrega: Serie 2 (día 60)
#v(4mm)
#table(columns: (1fr, 2.5cm, 2.5cm, 2.2cm), align: (left, right, right, center), [Determinación], [Resultado], [Límite], [Cumple], [Listeria monocytogenes, 25 g], [ausencia], [ausencia], [Sí], [Estafilococos coagulasa +], [\<10], [100], [Sí], [Actividad de agua], [0,942], [0,950], [Sí], [Humedad, %], [38,6], [40,0], [Sí])
#v(4mm)
El cliente dispone de cinco días para aceptar la serie o pedir repetición. La aceptación se estampa abajo.
#v(8mm)
#align(center, stamp(turn: -4deg, ink: rgb("#1f6b3b"), w: 8.4cm)[#align(center)[#text(13pt)[ACEPTADO]\ Queserías La Jara, S.L.\ Remedios Corrochano\ Jefa de calidad\ 26 MAR 2026]])
#v(1cm)
#text(8pt)[Precio de la serie según tarifa: 742,00 € más IVA. Las contramuestras se guardan noventa días.]
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Queserías La Jara, S.L.",
        project="Vida útil del queso semicurado",
        project_code="TM-26-148",
        milestone="Serie 2 (día 60)",
        signatory_name="Remedios Corrochano",
        signatory_title="Jefa de calidad",
        signature_date="2026-03-26",
        amount="742.00 EUR",
    )
    return text("nh-es-sello-queso", pdf, label)


def papers() -> Iterator[Paper]:
    """All of them."""
    yield final_reception()
    yield delivery_scan()
    yield mail_later()
    yield hours_partial()
    yield refusal()
    yield change_order()
    yield unticked_form()
    yield training()
    yield provisional()
    yield lab_stamp()
