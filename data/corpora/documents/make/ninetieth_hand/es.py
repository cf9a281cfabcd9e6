"""Spanish papers: Spain, Mexico, Argentina and Chile."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import copied, mixed, plain


def acta_obra() -> Paper:
    """Acta de recepción de obra con facultativos, España."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Promociones Ribera del Carrión, S.L.",
        project="8 viviendas en calle Cantarranas",
        project_code="EXP 19/24",
        milestone="Recepción total",
        signatory_name="Begoña Arroyo Tejerina",
        signatory_title="Administradora única",
        signature_date="2026-03-27",
        amount="1184500.00 EUR",
    )
    return plain(
        "nf-es-acta",
        label,
        r"""
#set text(font: "Nimbus Roman", size: 11pt, lang: "es")
#set par(justify: true)
#align(center)[*ACTA DE RECEPCIÓN DE LA OBRA* \ (artículo 6 de la Ley 38/1999, de Ordenación de la Edificación)]
#v(3mm)
En Palencia, a 27 de marzo de 2026, comparecen en la obra *8 viviendas en calle Cantarranas* (EXP 19/24):

como promotor, Promociones Ribera del Carrión, S.L., representada por D.ª Begoña Arroyo Tejerina, Administradora única; y como
constructor, Hermanos Sahagún Obras, S.A., representado por D. Eutimio Sahagún.

*Primero.* Clase de acto: Recepción total. El certificado final de obra, suscrito por la dirección facultativa el 12 de marzo, se
incorpora como anejo.

*Segundo.* El coste final de la ejecución material asciende a 1.184.500,00 euros.

*Tercero.* El promotor declara que recibe la obra sin reserva alguna y el constructor hace entrega de ella.

*Cuarto.* Los plazos de responsabilidad y garantía de los artículos 17 y 19 comienzan a contar desde esta fecha. Queda como
garantía aval bancario por el 5 %.

Y para que conste firman por duplicado.
#v(12mm)
#grid(columns: (1fr, 1fr), [EL PROMOTOR \ <<sig 401 130 40>>], [EL CONSTRUCTOR \ <<sig 8 120 40 222222>>])
#pagebreak()
#align(center)[*ANEJO. Documentación que se entrega con la obra*]
#table(columns: (12mm, 1fr, 40mm), inset: 5pt,
 [1], [Libro del edificio, con manual de uso y mantenimiento], [2 tomos], [2], [Certificado final de obra visado], [copia], [3], [Boletines de electricidad, agua y gas], [8 juegos], [4], [Certificado de eficiencia energética del edificio terminado], [letra A], [5], [Garantías de calderas, ascensor y placas], [14 hojas], [6], [Planos definitivos], [soporte digital], [7], [Llaves de portal, trasteros y viviendas], [46 unidades])
Las lecturas de contadores del día de la firma son: agua 212 m³; electricidad de servicios comunes 3.480 kWh.
""",
    )


def entrega_mx() -> Paper:
    """Acta entrega-recepción con pendientes, México."""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "es",
        client="Hospital Ángeles del Bajío Norte",
        project="Cableado estructurado torre B",
        project_code="OT-5521",
        signatory_name="Rogelio Pizaña",
        signatory_title="Gerente de Sistemas",
        signature_date="2026-02-25",
        amount="684300.00 MXN",
        conditions=[
            "etiquetar los 48 nodos del piso 5",
            "entregar memoria técnica impresa en dos tantos",
        ],
    )
    return plain(
        "nf-es-entrega",
        label,
        r"""
#set page(paper: "us-letter", margin: 2cm)
#set text(font: "Carlito", size: 10.5pt, lang: "es")
#grid(columns: (1fr, 1fr), text(14pt, weight: "bold")[REDES DEL CENTRO \ S.A. de C.V.], align(right)[Acta de entrega-recepción \ Folio 0213])
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, stroke: 0.5pt + rgb("#aa5500"),
 [Cliente \ *Hospital Ángeles del Bajío Norte*], [Obra \ *Cableado estructurado torre B*], [Orden de trabajo \ *OT-5521*],
 [Importe más IVA \ *\$684,300.00 M.N.*], [Inicio \ 5 enero 2026], [Término \ 23 febrero 2026])
#v(2mm)
El personal de Sistemas recorrió los pisos 1 a 6 con el supervisor de la contratista. Se certificaron 312 nodos categoría 6A con equipo
Fluke, todos aprobados. El hospital recibe los trabajos, quedando la contratista obligada, a más tardar el 13 de marzo, a lo siguiente:
+ etiquetar los 48 nodos del piso 5
+ entregar memoria técnica impresa en dos tantos
El pago del finiquito se programará al cumplirse los dos puntos.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 1cm, align: center,
 [<<sig 411 125 38>> \ #line(length: 100%) Recibe: Ing. Rogelio Pizaña \ Gerente de Sistemas], [<<sig 412 110 38 111111>> \ #line(length: 100%) Entrega: Lic. Karla Muñiz \ Supervisión de obra])
#align(center)[León, Guanajuato, 25 de febrero de 2026]
""",
    )


def remito_ar() -> Paper:
    """Conformidad de laboratorio, Argentina, escaneada."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Frigorífico La Querencia S.A.",
        project="Monitoreo de efluentes 1.º semestre",
        project_code="OS 30877",
        signatory_name="Marisa Etchegaray",
        signatory_title="Jefa de Calidad",
        signature_date="2026-07-08",
        amount="2145000.00 ARS",
    )
    return copied(
        "nf-es-conformidad-lab",
        label,
        Scanner(dpi=125, skew=-1.2, noise=3, jpeg=42, seed=71),
        r"""
#set page(paper: "a5", margin: 14mm)
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "es")
*LABORATORIO PAMPA AZUL* #h(1fr) Remito X 0002-00004418
#line(length: 100%)
Señores: Frigorífico La Querencia S.A. \
Servicio: Monitoreo de efluentes 1.º semestre \
Orden de servicio: OS 30877 \
Precio: \$ 2.145.000,00 + IVA
#v(2mm)
#table(columns: (1fr, auto), inset: 4pt, [Informes entregados], [N.º], [DBO, DQO, sólidos], [26-118], [Grasas y aceites], [26-119], [Cromo, sulfuros], [26-120], [Coliformes], [26-121])
#v(2mm)
#align(center)[RECIBÍ CONFORME]
#v(2mm)
<<sig 421 115 38>> \
Aclaración: #pen[Marisa Etchegaray] \
Cargo: #pen[Jefa de Calidad] \
Fecha: #pen[8 de julio de 2026]
#v(1fr)
#cap[Las contramuestras se guardan 30 días.]
""",
    )


def hito_cl() -> Paper:
    """Certificado de conformidad con monto en palabras que no cuadra, Chile."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Viña Quebrada Honda SpA",
        project="Plan de eficiencia hídrica",
        project_code="CON-067",
        milestone="Hito 3, informe de diagnóstico",
        signatory_name="Ignacio Undurraga Prieto",
        signatory_title="Gerente de Operaciones",
        signature_date="2026-04-29",
        warnings=["amount_words_disagree"],
    )
    return plain(
        "nf-es-hito",
        label,
        r"""
#set text(font: "P052", size: 11pt, lang: "es")
#set page(margin: 2.6cm)
#align(right)[Curicó, 29 de abril de 2026]
#text(14pt)[*Certificado de conformidad*]
#v(3mm)
Quien suscribe, en representación de Viña Quebrada Honda SpA, certifica respecto del contrato CON-067 (Plan de eficiencia hídrica) celebrado con
Aguas Claras Consultores Ltda.:

#block(inset: (left: 1cm, right: 1cm))[que el Hito 3, informe de diagnóstico, fue entregado el 17 de abril, revisado por el área agrícola y encontrado conforme a las bases;]

#block(inset: (left: 1cm, right: 1cm))[que corresponde pagar por dicho hito la suma de \$ 8.750.000 (ocho millones quinientos setenta mil pesos), exenta de IVA;]

#block(inset: (left: 1cm, right: 1cm))[que no hay multas que descontar.]

Se extiende este documento a petición de la consultora para acompañarlo a su factura.
#v(16mm)
#align(center)[<<sig 431 140 44>> \ Ignacio Undurraga Prieto \ Gerente de Operaciones]
""",
    )


def tacita() -> Paper:
    """Documento sin firmar con cláusula de aceptación tácita."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "es",
        client="Bodegas Lanzuela",
        project="Migración ERP",
        project_code="PRY-2311",
        milestone="Arranque en productivo",
        amount="22800.00 EUR",
    )
    return plain(
        "nf-es-tacita",
        label,
        r"""
#set text(font: "DejaVu Sans", size: 8.5pt, lang: "es")
#block(stroke: (left: 6pt + rgb("#7a0f2b")), inset: (left: 10pt))[#text(15pt)[Hoja de conformidad] \ Sistemas Moncayo · Zaragoza]
#v(4mm)
#table(columns: (35mm, 1fr), stroke: 0.3pt, inset: 6pt,
 [Cliente], [Bodegas Lanzuela], [Proyecto], [Migración ERP], [Código], [PRY-2311], [Entregable], [Arranque en productivo], [Facturable], [22.800,00 €], [Enviado], [18/05/2026, por correo])
#v(3mm)
Datos cargados: 14.220 artículos, 3.881 clientes, 212 almacenes y ubicaciones. Diferencia de existencias tras el recuento: 0,03 %.

Si en diez días naturales no se recibe este documento firmado ni objeción por escrito, el entregable se considerará
aceptado según la condición 9 de la oferta.
#v(1cm)
Por el cliente, declaro mi conformidad:
#v(14mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 5mm, rule(w: 100%)[~], rule(w: 100%)[~], rule(w: 100%)[~], [Nombre y cargo], [Firma], [Fecha])
""",
    )


def rechazo() -> Paper:
    """Carta de rechazo con acta de ensayo escaneada detrás."""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "es",
        client="Aeroclub Costa de Levante",
        project="Balizamiento de pista",
        project_code="C-88/25",
        milestone="Entrega provisional",
        signatory_name="Amparo Gisbert Llorca",
        signatory_title="Presidenta",
        signature_date="2026-05-20",
        amount="57930.00 EUR",
    )
    front = r"""
#set text(font: "URW Bookman", size: 10pt, lang: "es")
#set page(margin: 2.5cm)
AEROCLUB #h(1fr) Mutxamel, 20 de mayo de 2026
#v(6mm)
A la atención de Iluminaciones Tabarca, S.L.
#v(3mm)
*Asunto: C-88/25, Balizamiento de pista. Entrega provisional por 57.930,00 €*

Estimados señores:

El Aeroclub Costa de Levante celebró el pasado viernes la prueba nocturna que marca el pliego. Adjuntamos el acta levantada por el
jefe de vuelos. De su lectura se desprende que no podemos recibir la instalación, y así se lo notificamos formalmente: la Entrega
provisional queda rechazada y la certificación correspondiente, devuelta.

Les rogamos que nos indiquen fecha para repetir la prueba una vez sustituidas las balizas. Los gastos de la segunda visita del
inspector correrán por su cuenta.

Un saludo,
#v(3mm)
<<sig 441 130 40>>

Amparo Gisbert Llorca \ Presidenta \ Aeroclub Costa de Levante
"""
    back = r"""
#set text(font: "Nimbus Mono PS", size: 10pt, lang: "es")
ACTA DE PRUEBA NOCTURNA -- 15 de mayo de 2026, 22:40
#v(4mm)
#table(columns: (1fr, 20mm, 20mm), inset: 6pt, [Comprobación], [Sí], [No],
 [Bordes de pista visibles a 3 km], [], [#pen[X]], [Umbral 12 verde uniforme], [#pen[X]], [], [Umbral 30 verde uniforme], [], [#pen[X]], [Encendido por radio en 15 s], [#pen[X]], [], [Estanqueidad de arquetas], [], [#pen[X]])
#pen[7 balizas apagadas, agua en 4 arquetas]
#v(6mm)
<<sig 442 110 36>> Jefe de vuelos
"""
    return mixed(
        "nf-es-rechazo", label, Scanner(dpi=120, skew=0.7, noise=3, jpeg=42, seed=77), front, back
    )


def correo_no() -> Paper:
    """Correo que rechaza con cortesía."""
    label = truth(
        "email",
        "rejected",
        None,
        "es",
        client="Clínica Dental Sonría Querétaro",
        project="video institucional",
        milestone="corte final",
        signatory_name="Fernanda Olvera",
        signatory_title="Coordinadora de Mercadotecnia",
        signature_date="2026-09-10",
    )
    return plain(
        "nf-es-correo",
        label,
        r"""
#set page(paper: "us-letter")
#set text(font: "Carlito", size: 11pt, lang: "es")
*De:* Fernanda Olvera \
*Para:* Toño Barrera (Cine Chico) \
*Fecha:* jueves, 10 de septiembre de 2026 10:22 a. m. \
*Asunto:* Re: corte final, video institucional
#line(length: 100%)
¡Hola, Toño!

Mil gracias por el esfuerzo, sabemos que editaron de madrugada. Lo vimos ayer con los doctores y la verdad nos dio pena decirlo por
teléfono, así que va por aquí: este corte no lo vamos a aprobar. El tono quedó de anuncio de refrescos y los testimonios de
pacientes, que eran el corazón, duran ocho segundos.

¿Nos juntamos el lunes para replantear el guion? Llevo café.

Abrazo, \
Fernanda Olvera \
Coordinadora de Mercadotecnia \
Clínica Dental Sonría Querétaro
""",
    )


def ampliacion() -> Paper:
    """Ampliación firmada solo por la proveedora."""
    label = truth(
        "change_order",
        "undecided",
        False,
        "es",
        client="Puerto Seco de Antofagasta S.A.",
        project="Sistema de agendamiento de camiones",
        project_code="CT-409",
        signatory_name="Claudia Barrientos Rojo",
        signatory_title="Subgerenta TI",
        amount="11250000.00 CLP",
        change_order_number="SC-12",
        warnings=["partly_signed"],
    )
    return plain(
        "nf-es-ampliacion",
        label,
        r"""
#set text(font: "Lato", size: 10pt, lang: "es")
#text(16pt)[Solicitud de cambio SC-12]
#v(1mm)
#text(rgb("#30577a"))[Puerto Seco de Antofagasta S.A. / contrato CT-409 / Sistema de agendamiento de camiones]
#line(length: 100%, stroke: 0.4pt)
/ Qué se pide: turno doble para camiones con reefer y bloqueo por patente
/ Por qué: instrucción del Servicio Agrícola de marzo
/ Esfuerzo: 225 horas a \$ 50.000
/ Costo adicional: \$ 11.250.000 más IVA
/ Efecto en plazo: la versión 3 pasa del 30 de junio al 21 de julio
/ Vigencia de esta propuesta: 20 días
#v(5mm)
#table(columns: (1fr, 1fr), inset: 10pt, stroke: 0.4pt,
 [*Desierto Digital Ltda.* \ <<sig 451 115 36>> \ Matías Cortés Vega \ Jefe de proyecto \ 12 de mayo de 2026],
 [*Aprobación del cliente* \ #v(36pt) Claudia Barrientos Rojo \ Subgerenta TI \ Fecha:])
El desarrollo comenzará al recibir la aprobación.
""",
    )


def horas() -> Paper:
    """Parte de horas aprobado, España."""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "es",
        client="Museo Provincial de la Lana",
        project="Inventario de telares",
        project_code="INV-T/26",
        signatory_name="Clara Zubizarreta",
        signatory_title="Conservadora jefe",
        signature_date="2026-06-30",
        amount="4032.00 EUR",
    )
    return plain(
        "nf-es-horas",
        label,
        r"""
#set text(font: "Caladea", size: 10.5pt, lang: "es")
#grid(columns: (1fr, 1fr), [*Documenta Patrimonio* \ técnicos de museos], align(right)[Parte mensual de horas \ junio de 2026])
#v(3mm)
Centro: Museo Provincial de la Lana #h(1cm) Encargo: Inventario de telares #h(1cm) INV-T/26
#table(columns: (35mm, 1fr, 22mm, 22mm), inset: 5pt, stroke: (bottom: 0.3pt),
 [*Técnica*], [*Tarea*], [*Horas*], [*€/h*],
 [Leire Anso], [Fichas 211 a 298, medición], [78], [28,00], [Leire Anso], [Fotografía], [18], [28,00], [Unai Roca], [Siglado y embalaje], [48], [28,00], [], [Suma], [144], [4.032,00 €])
#v(4mm)
#stamp(-4deg, rgb("#2b6e3f"))[VISTO BUENO -- 30 JUN 2026]
#v(2mm)
Comprobadas las horas con el registro de entrada. Conforme: \
<<sig 461 120 36>> \
Clara Zubizarreta, Conservadora jefe
""",
    )


def orden() -> Paper:
    """Orden de compra, México."""
    label = truth(
        "purchase_order",
        None,
        True,
        "es",
        client="Universidad Tecnológica de Sayula",
        project="Levantamiento LIDAR del campus",
        signatory_name="Norma Castellanos",
        signatory_title="Jefa de Adquisiciones",
        signature_date="2026-03-05",
        amount="196040.00 MXN",
        po_number="OC-2026-0388",
    )
    return plain(
        "nf-es-orden",
        label,
        r"""
#set page(paper: "us-letter", margin: 1.8cm)
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "es")
#align(center)[*Universidad Tecnológica de Sayula* \ Departamento de Adquisiciones]
#grid(columns: (1fr, 1fr), [Orden de compra: *OC-2026-0388*], align(right)[5 de marzo de 2026])
Proveedor: Geodatos Occidente, S.C. #h(1cm) Concepto: Levantamiento LIDAR del campus
#table(columns: (14mm, 1fr, 30mm), inset: 6pt, align: (center, left, right),
 [Part.], [Descripción], [Importe], [1], [Vuelo con dron, 64 ha, nube de 200 pts/m²], [98,000.00], [2], [Modelo digital y curvas a 25 cm], [52,500.00], [3], [Capacitación a docentes, 8 h], [18,500.00],
 [], [Subtotal], [169,000.00], [], [IVA 16 %], [27,040.00], [], [*Total M.N.*], [*196,040.00*])
Entrega: 45 días naturales. Facturar citando el número de orden. Penalización por atraso: 1 % semanal.
#v(8mm)
Autorizó:
#v(2mm)
<<sig 471 120 36>> \
Norma Castellanos \ Jefa de Adquisiciones
""",
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        acta_obra,
        entrega_mx,
        remito_ar,
        hito_cl,
        tacita,
        rechazo,
        correo_no,
        ampliacion,
        horas,
        orden,
    ):
        yield make()
