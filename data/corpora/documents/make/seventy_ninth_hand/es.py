"""Spanish papers from Spain, Mexico, Argentina and Chile."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import form, scanned, text


def acta() -> Paper:
    return text(
        "es-acta",
        r"""
#align(center)[#text(size: 16pt, weight: "bold")[ACTA DE RECEPCIÓN DE LA OBRA] \ #text(size: 9pt)[artículo 6 de la Ley de Ordenación de la Edificación]]
#v(2mm)
#table(columns: (40mm, 1fr), stroke: (x, y) => (bottom: .3pt + luma(150)), inset: 4.5pt,
[Promotor], [Cooperativa Agraria de Valdehermoso, S. Coop.], [Constructor], [Construcciones Arbiol e Hijos, S. L.], [Dirección facultativa], [Begoña Larrauri, arquitecta], [Obra], [Ampliación de la almazara], [Expediente], [VH-2024/09], [Fase que se recibe], [Fase II: nave de envasado], [Coste final de la fase], [312.640,00 €]) 

En Valdehermoso, a 20 de noviembre de 2025, reunidos a pie de obra quienes firman, y después de recorrer la nave en compañía de dos socios mayores que recordaban el edificio antiguo con cariño, manifiestan:

*Primero.* Que la fase I fue recibida en junio y nada se dice hoy de ella.

*Segundo.* Que los reparos apuntados en la visita del día 6 (cerradura del cuarto de cuadros, pendiente del sumidero central y una luminaria fundida) fueron subsanados el día 13, como ha comprobado la directora de obra.

*Tercero.* Que el promotor recibe la fase II sin reserva alguna, empezando a contar desde esta fecha los plazos de responsabilidad que marca la ley. La retención del cinco por ciento se devolverá cuando corresponda por contrato.

Y para que conste, lo suscriben por triplicado.
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 9mm, [El promotor \ #sig(3101, 38mm) \ Eusebio Carrascosa \ Presidente], [El constructor \ #sig(3102, 38mm) \ Joaquín Arbiol])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Cooperativa Agraria de Valdehermoso, S. Coop.",
            project="Ampliación de la almazara",
            project_code="VH-2024/09",
            milestone="Fase II: nave de envasado",
            signatory_name="Eusebio Carrascosa",
            signatory_title="Presidente",
            signature_date="2025-11-20",
            amount="312640.00 EUR",
        ),
        font="Libertinus Serif",
        size=11,
        margin="24mm",
        lang="es",
    )


def comite() -> Paper:
    return text(
        "es-comite",
        r"""
#block(fill: rgb("#7a1f3d"), inset: 9pt, width: 100%)[#text(fill: white, size: 13pt, weight: "bold")[Minuta de la sesión 11 del Comité de Seguimiento]]
#grid(columns: (1fr, 1fr), [Cliente: Universidad Lerdo de Occidente \ Proyecto: Sistema de control escolar], [Contrato: ULO-TI-2025-033 \ Guadalajara, Jal., 13 de febrero de 2026])
#v(1mm)
Asistieron: Mtra. Citlali Benavides (Directora de Servicios Escolares), Ing. Óscar Tamez (TI) y, por Grupo Sintaxis, S. A. de C. V., Lic. Paola Urías y dos desarrolladores.

#table(columns: (10mm, 1fr), stroke: .3pt + luma(170), inset: 6pt,
[1], [*Orden del día.* Se leyó y se aprobó con el café.],
[2], [*Entregable 1, Admisiones.* Liberado en septiembre. Opera bien; las filas de agosto fueron más cortas.],
[3], [*Entregable 2, Inscripciones.* Liberado en diciembre.],
[4], [*Entregable 3, Kárdex y titulación.* La Lic. Urías presentó el avance con láminas muy bien hechas. La Mtra. Benavides agradeció la presentación y el ánimo del equipo, que sabe desvelado. Expuso que el promedio general se calcula sin las materias revalidadas, que los certificados salen con el escudo anterior a 2019 y que, de los diez casos de la matriz de pruebas, seis no concluyeron. Por tales razones, y muy a su pesar, la Universidad no da por recibido el entregable 3 y la factura de \$286,400.00 M. N. se regresa para su cancelación. El proveedor tomó nota sin objeciones y pidió tiempo para rehacer el cálculo.],
[5], [*Capacitación.* Se reprograma para cuando haya qué enseñar.],
[6], [*Asuntos generales.* El Ing. Tamez avisó del corte de luz del domingo.])

Leída que fue, la firman de conformidad con lo asentado:
#v(2mm)
#grid(columns: (1fr, 1fr), [#sig(3111, 40mm) \ Citlali Benavides \ Directora de Servicios Escolares], [#sig(3112, 38mm) \ Paola Urías \ Grupo Sintaxis])
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Universidad Lerdo de Occidente",
            project="Sistema de control escolar",
            project_code="ULO-TI-2025-033",
            milestone="Entregable 3, Kárdex y titulación",
            signatory_name="Citlali Benavides",
            signatory_title="Directora de Servicios Escolares",
            signature_date="2026-02-13",
            amount="286400.00 MXN",
        ),
        font="Carlito",
        size=10.8,
        margin="21mm",
        lang="es",
        sheet="us-letter",
    )


def carta() -> Paper:
    return text(
        "es-carta",
        r"""
#align(right)[#text(size: 15pt, style: "italic", fill: rgb("#5b3a1e"))[Bodega Cerro Ñuñorco] \ #tiny[Tafí del Valle, Tucumán]]
#v(6mm)
Tafí del Valle, 6 de octubre de 2025

Señores \ Estudio Lihué Agrimensura \ San Miguel de Tucumán

Ref.: mensura y replanteo de la finca, encargo L-207, segunda etapa

De mi mayor consideración:

Me es muy grato acusar recibo de los planos, que llegaron en perfecto estado a pesar del camino. Los extendimos sobre la mesa grande de la galería y mi padre, que tiene ochenta y seis años y discute los límites con el vecino desde los cuarenta, se quedó callado un largo rato, lo cual entre nosotros equivale a un aplauso.

La primera etapa, como ustedes saben, quedó conformada en julio. En cuanto a la segunda, hemos cotejado las coordenadas con la escritura y los mojones con el terreno, y todo coincide. Los muchachos de la cuadrilla dejaron las tranqueras como las encontraron, cosa que se agradece.

Por lo expuesto damos conformidad a la segunda etapa y pueden ustedes facturar los honorarios convenidos de \$ 4.380.000,00 (pesos argentinos), que se pagarán a los quince días como de costumbre.

Los saludo con el aprecio de siempre y los espero para la vendimia.

#sig(3121, 42mm)

Amalia Colombres Terán \ Socia gerente

#v(3mm)
#text(size: 9pt)[P. D.: Al releer advierto que olvidé lo principal. La conformidad rige siempre y cuando nos alcancen el plano visado por la Dirección de Catastro, que en la carpeta no vino.]
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Bodega Cerro Ñuñorco",
            project="mensura y replanteo de la finca",
            project_code="L-207",
            milestone="segunda etapa",
            signatory_name="Amalia Colombres Terán",
            signatory_title="Socia gerente",
            signature_date="2025-10-06",
            amount="4380000.00 ARS",
            conditions=["nos alcancen el plano visado por la Dirección de Catastro"],
        ),
        font="Caladea",
        size=11,
        margin="27mm",
        lang="es",
    )


def dictamen() -> Paper:
    return scanned(
        "es-dictamen",
        r"""
#grid(columns: (1fr, 52mm), [#text(size: 14pt)[*Informe del inspector técnico de obra*] \ Recepción provisoria], table(columns: 2, stroke: .5pt, inset: 3pt, [ITO], [Rodrigo Manquilef], [Fecha], [19-01-2026]))
Mandante: Corporación Educacional Valle del Itata \
Contratista: Electricidad Ñublense SpA \
Obra: Normalización eléctrica Liceo Los Boldos, contrato CE-VI 45 \
Partida: Etapa 2, tableros y alumbrado

*Antecedentes.* El suscrito actúa por cuenta del mandante y con facultad de recibir. Se revisaron 4 tableros, 212 luminarias y la malla de tierra. El contratista acompañó con buena disposición y una escalera.

*Análisis.* Mediciones de aislación conformes. Iluminancia en salas entre 510 y 560 lux. El grupo electrógeno partió a los nueve segundos. La directora del liceo comenta que por fin se lee la pizarra desde el fondo.

*Observaciones que quedan pendientes*
#table(columns: (8mm, 1fr), stroke: .5pt, inset: 4pt, [1], [rotular los circuitos del tablero T-3], [2], [entregar certificado TE1 inscrito ante la SEC], [3], [cambiar seis luminarias del gimnasio por modelo con rejilla])

*Conclusión.* Se recibe provisoriamente la etapa 2 con las observaciones anotadas, que el contratista resolverá en treinta días corridos. La boleta de garantía se mantiene según bases.
#v(4mm)
#sig(3131, 46mm, #222222) \ Rodrigo Manquilef \ Inspector Técnico de Obra
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Corporación Educacional Valle del Itata",
            project="Normalización eléctrica Liceo Los Boldos",
            project_code="CE-VI 45",
            milestone="Etapa 2, tableros y alumbrado",
            signatory_name="Rodrigo Manquilef",
            signatory_title="Inspector Técnico de Obra",
            signature_date="2026-01-19",
            conditions=[
                "rotular los circuitos del tablero T-3",
                "entregar certificado TE1 inscrito ante la SEC",
                "cambiar seis luminarias del gimnasio por modelo con rejilla",
            ],
        ),
        Scanner(dpi=120, skew=-0.9, noise=1.2, jpeg=28, seed=91),
        font="Liberation Sans",
        size=10.5,
        margin="22mm",
        lang="es",
        sheet="us-letter",
    )


def aviso() -> Paper:
    return text(
        "es-aviso",
        r"""
#text(size: 18pt, weight: "black", fill: rgb("#00695c"))[Museística Duero] #h(1fr) #text(size: 9pt)[Valladolid · producción de exposiciones]
#rule(c: rgb("#00695c"), s: 2pt)
*Comunicación de finalización de trabajos* #h(1fr) 14 de abril de 2026

Destinatario: Fundación Casa del Telar, a la atención de don Ildefonso Rueda, gerente \
Contrato: MD/778 Exposición permanente «Hilo y memoria» \
Hito: 4. Montaje de vitrinas

Estimado don Ildefonso:

Nos complace participarle que a mediodía de hoy quedó colocada la última de las veintitrés vitrinas. El conservador de la Fundación estuvo presente y tuvo la amabilidad de sujetar una puerta. Han quedado niveladas, selladas y con el registro de humedad en verde desde el lunes, de modo que, por nuestra parte, damos el hito por cumplido y aceptable en todos sus extremos.

El importe asociado asciende a 39.200,00 €. Cuando la Fundación lo estime oportuno, rogamos devuelva cumplimentado el recuadro.

Suyo afectísimo,

#sig(3141, 38mm) \ Lucía Tordesillas, jefa de producción

#v(4mm)
#rect(width: 100%, inset: 10pt, stroke: 1pt + rgb("#00695c"))[Por la Fundación, se acepta el hito 4.
#v(9mm)
Firma: #line_(w: 52mm) #h(6mm) Fecha: #line_(w: 30mm) \
#tiny[Ildefonso Rueda, gerente]]
""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Fundación Casa del Telar",
            project="Exposición permanente «Hilo y memoria»",
            project_code="MD/778",
            milestone="Montaje de vitrinas",
            signatory_name="Ildefonso Rueda",
            signatory_title="gerente",
            amount="39200.00 EUR",
        ),
        font="Lato",
        size=10.3,
        margin="24mm",
        lang="es",
    )


def pruebas() -> Paper:
    return form(
        "es-pruebas",
        r"""
#place[#text(size: 15pt, weight: "bold")[Carta de aceptación de servicio]]
#place(dy: 8mm)[#tiny[Redes del Bajío, S. de R. L. de C. V. · formato RB-F-12]]
#place(dy: 20mm)[Cliente] #place(dy: 30mm)[Servicio] #place(dy: 40mm)[Orden de trabajo] #place(dy: 50mm)[Etapa] #place(dy: 60mm)[Importe]
#place(dy: 72mm)[#block(width: 165mm)[La prueba de operación duró quince días naturales. Durante ella el enlace principal cayó una vez, a propósito, y el de respaldo entró como se esperaba. Agradeceremos marcar una sola opción.]]
#place(dx: 9mm, dy: 92mm)[Aceptamos la etapa] #place(dx: 9mm, dy: 100mm)[Aceptamos la etapa con pendientes] #place(dx: 9mm, dy: 108mm)[No aceptamos la etapa]
#place(dy: 120mm)[Comentarios]
#place(dy: 152mm)[Nombre] #place(dy: 162mm)[Puesto] #place(dy: 172mm)[Fecha] #place(dy: 182mm)[Firma electrónica]
""",
        [
            ("line", "cliente", 62, 44, 104, "Hospital de la Luz de Celaya"),
            ("line", "servicio", 62, 54, 104, "Red inalámbrica clínica"),
            ("line", "ot", 62, 64, 104, "OT-3391"),
            ("line", "etapa", 62, 74, 104, "Etapa 3: prueba de operación"),
            ("line", "importe", 62, 84, 104, "$ 518,700.00 M.N."),
            ("check", "si", 22, 117, 0, "x"),
            ("check", "pendientes", 22, 125, 0, ""),
            ("check", "no", 22, 133, 0, ""),
            (
                "area",
                "comentarios",
                22,
                166,
                160,
                "Sin pendientes. Las enfermeras del turno nocturno mandan saludos.",
            ),
            ("line", "nombre", 62, 176, 104, "Rebeca Zavala Orozco"),
            ("line", "puesto", 62, 186, 104, "Jefa de Sistemas"),
            ("line", "fecha", 62, 196, 104, "27 de agosto de 2025"),
            ("line", "firma", 62, 206, 104, "/s/ Rebeca Zavala Orozco"),
        ],
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Hospital de la Luz de Celaya",
            project="Red inalámbrica clínica",
            project_code="OT-3391",
            milestone="Etapa 3: prueba de operación",
            signatory_name="Rebeca Zavala Orozco",
            signatory_title="Jefa de Sistemas",
            signature_date="2025-08-27",
            amount="518700.00 MXN",
        ),
        font="Carlito",
        size=11,
        margin="22mm",
        lang="es",
        sheet="us-letter",
    )


def correo() -> Paper:
    return text(
        "es-correo",
        r"""
#rect(width: 100%, stroke: .4pt + luma(170), inset: 8pt)[
#grid(columns: (20mm, 1fr), row-gutter: 1.6mm, [De:], [Ximena Irarrázaval], [Para:], [equipo\@cuartopiso-agencia.cl], [Enviado:], [jueves, 8 de enero de 2026 18:20], [Asunto:], [RV: RE: Sitio web nuevo, ¿cerramos la fase de contenidos? (CP-2025-61)])]
Hola a todos:

Perdón por la demora; entre el inventario y los turnos de fin de año recién hoy pude sentarme con calma. Leí las noventa fichas de producto, una por una, con mate y sin apuro.

Al comienzo tenía mis dudas, lo reconozco. En la primera vuelta les devolví la fase porque las fotos de las herramientas chicas salían cortadas y porque el tono era demasiado santiaguino para nuestros clientes de Aysén. Ambas cosas están resueltas y se nota. Don Hernán, que atiende el mesón hace treinta años, se rio con la ficha del serrucho.

Conversado con gerencia, Ferretería Patagonia Sur aprueba la fase de contenidos y autoriza la boleta por \$5.640.000. Si alguna vez se animan a traducirlo al alemán para los colonos de Puyuhuapi, sería bonito; eso queda como idea al aire, fuera de este encargo.

Un abrazo desde la lluvia,

Ximena Irarrázaval \ Encargada de Marketing \ Ferretería Patagonia Sur, Coyhaique (Chile)
""",
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Ferretería Patagonia Sur",
            project="Sitio web nuevo",
            project_code="CP-2025-61",
            milestone="fase de contenidos",
            signatory_name="Ximena Irarrázaval",
            signatory_title="Encargada de Marketing",
            signature_date="2026-01-08",
            amount="5640000.00 CLP",
        ),
        font="DejaVu Sans",
        size=9.3,
        margin="22mm",
        lang="es",
    )


def cambio() -> Paper:
    return text(
        "es-cambio",
        r"""
#text(size: 17pt)[*Orden de cambio* OC-03] #h(1fr) #box(fill: rgb("#e9f3e6"), inset: 5pt)[aprobada en obra]
#v(2mm)
#grid(columns: (1fr, 1fr), row-gutter: 2mm, [Propietario: Inmobiliaria Xoconostle, S. A. P. I.], [Obra: Torre Jacarandas, Querétaro], [Contratista: Edificaciones Mondragón, S. A. de C. V.], [Contrato: IX-TJ-118], [Supervisión: Despacho Arrieta Icaza], [Fecha: 22 de septiembre de 2025])
#rule(s: .4pt)
Al excavar la cisterna apareció roca sana un metro antes de lo que decía el estudio. Ponderadas las alternativas con la supervisión, que se inclinó por la menos ruidosa en atención a las vecinas, se conviene reducir la profundidad y aumentar la planta de la cisterna.

#table(columns: (1fr, 44mm), inset: 5pt, stroke: .3pt, align: (left, right), [Excavación en roca con cortadora], [\$ 214,900.00], [Concreto adicional en losa], [\$ 66,350.00], [Deductiva por muro no ejecutado], [-\$ 92,150.00], [*Importe neto del cambio*], [*\$ 189,100.00 MXN*])

Plazo: sin modificación. Lo no previsto aquí sigue rigiéndose por el contrato.

#v(3mm)
#table(columns: (1fr, 1fr, 1fr), inset: 7pt, stroke: .5pt + rgb("#577a4f"), [Solicita \ #sig(3161, 34mm) \ Iván Mondragón \ 22/sep/2025], [Revisa \ #sig(3162, 34mm) \ Sofía Arrieta \ 24/sep/2025], [Autoriza \ #sig(3163, 34mm) \ Leonardo Septién, Director de Proyectos \ 29/sep/2025])
""",
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Inmobiliaria Xoconostle, S. A. P. I.",
            project="Torre Jacarandas",
            project_code="IX-TJ-118",
            signatory_name="Leonardo Septién",
            signatory_title="Director de Proyectos",
            signature_date="2025-09-29",
            amount="189100.00 MXN",
            change_order_number="OC-03",
        ),
        font="Carlito",
        size=11,
        margin="22mm",
        lang="es",
        sheet="us-letter",
    )


def horas() -> Paper:
    return text(
        "es-horas",
        r"""
#text(size: 15pt, weight: "bold")[Parte de horas, noviembre de 2025]
#kv(w: 36mm, g: 2mm, [Empresa cliente], [Conservas Ría de Arousa, S. A.], [Proyecto], [Auditoría de procesos], [Código], [CRA-AP-5], [Consultora], [Nexo Galaico Consultores], [Técnico], [Brais Outeiral])
#table(columns: (1fr, 1fr, 1fr, 1fr, 1fr), stroke: .4pt, inset: 5pt, align: center, [], [Sem. 45], [Sem. 46], [Sem. 47], [Sem. 48], [Planta], [22], [18], [0], [14], [Gabinete], [10], [16], [30], [12], [*Suma*], [*32*], [*34*], [*30*], [*26*])
Total 122 horas a 58,00 € = 7.076,00 €.

Este parte quedó sin efecto por duplicar el que se remitió el día 2; se conserva únicamente para el archivo.

Visto bueno del cliente: #sig(3171, 36mm) Carme Lorenzo, Jefa de Calidad, 5 de diciembre de 2025
""",
        truth(
            "timesheet_approval",
            "undecided",
            True,
            "es",
            client="Conservas Ría de Arousa, S. A.",
            project="Auditoría de procesos",
            project_code="CRA-AP-5",
            signatory_name="Carme Lorenzo",
            signatory_title="Jefa de Calidad",
            signature_date="2025-12-05",
            amount="7076.00 EUR",
            warnings=["draft_or_void"],
        ),
        font="Liberation Sans",
        size=10.5,
        margin="24mm",
        lang="es",
        water="ANULADO",
    )


def compra() -> Paper:
    return text(
        "es-compra",
        r"""
#grid(columns: (1fr, auto), [#text(size: 13pt, weight: "bold")[Sanatorio Paraná Medio] \ #tiny[Santa Fe, Argentina]], [#text(size: 12pt)[ORDEN DE COMPRA \ Nº 0001-00023817]])
#v(3mm)
Proveedor: Calibraciones Litoral S. R. L. #h(1fr) Fecha: 4 de marzo de 2026 \
Condición: 30 días fecha factura #h(1fr) Sector: Ingeniería clínica

Sírvanse prestar los servicios que se detallan, conforme a su presupuesto del 20 de febrero:
#table(columns: (12mm, 1fr, 30mm, 34mm), inset: 5pt, stroke: .4pt, align: (center, left, right, right), [Cant.], [Detalle], [Unitario], [Importe], [14], [Calibración de bombas de infusión], [\$ 62.000,00], [\$ 868.000,00], [3], [Verificación de autoclaves], [\$ 185.000,00], [\$ 555.000,00], [1], [Informe consolidado], [\$ 120.000,00], [\$ 120.000,00], [], [], [*Total*], [*\$ 1.543.000,00*])
La recepción conforme de cada informe la otorgará el jefe del sector una vez leído. Rogamos no estacionar en la entrada de ambulancias.
#v(4mm)
Autoriza: #sig(3181, 38mm) Graciela Bonfanti, Jefa de Compras, 4 de marzo de 2026
""",
        truth(
            "purchase_order",
            None,
            True,
            "es",
            client="Sanatorio Paraná Medio",
            signatory_name="Graciela Bonfanti",
            signatory_title="Jefa de Compras",
            signature_date="2026-03-04",
            amount="1543000.00 ARS",
            po_number="0001-00023817",
        ),
        font="Carlito",
        size=11,
        margin="22mm",
        lang="es",
    )


def papers() -> Iterator[Paper]:
    yield acta()
    yield comite()
    yield carta()
    yield dictamen()
    yield aviso()
    yield pruebas()
    yield correo()
    yield cambio()
    yield horas()
    yield compra()
