"""Spanish, Mexican, Argentine and Chilean papers: actas, avisos, partes."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import AC, CO, MAIL, OTHER, TS, scanned, text


def acta() -> Paper:
    return text(
        "mz-es-acta-recepcion",
        r"""
#set page(paper: "a4", margin: (x: 25mm, y: 22mm))
#set text(font: "C059", size: 10.3pt, lang: "es")
#align(center)[#text(size: 14pt)[*ACTA DE RECEPCIÓN DE OBRA*] \ artículo 6 de la Ley 38/1999]
#v(4mm)
En Peñafría, a 25 de abril de 2025, comparecen en el lugar de la obra *Rehabilitación del lavadero
municipal* (expediente *OB-2024/089*):
- por la promotora, Fundación Lavadero Vivo, su presidenta, Elvira Santolaya Roca;
- por la constructora, Piedra y Cal Soria, S.L., su jefe de obra, Fermín Oñate;
- por la dirección facultativa, la arquitecta Marta Güell.

La constructora reitera lo que comunicó el día 10: que la obra está acabada. La promotora, que había
dejado pasar quince días a propósito para ver el primer temporal, comprueba que no hay humedades en el muro norte
y que los canalones tragan.

*PRIMERO.* La promotora recibe la obra sin reserva alguna. \
*SEGUNDO.* El coste final de ejecución asciende a 96.415,20 €. \
*TERCERO.* Desde hoy corren los plazos de responsabilidad y garantía de la ley.

Y para que conste firman en el encabezamiento indicado:
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 4mm, sig(502, w: 44mm), sig(507, w: 38mm), sig(511, w: 40mm),
  [Elvira Santolaya Roca \ presidenta], [Fermín Oñate \ constructora], [Marta Güell \ dirección facultativa])
""",
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Fundación Lavadero Vivo",
            project="Rehabilitación del lavadero municipal",
            project_code="OB-2024/089",
            signatory_name="Elvira Santolaya Roca",
            signatory_title="presidenta",
            signature_date="2025-04-25",
            amount="96415.20 EUR",
        ),
    )


def aviso() -> Paper:
    return text(
        "mz-es-aviso-terminacion",
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Carlito", size: 10.5pt, lang: "es")
#rect(width: 100%, fill: rgb("#f08a24"), stroke: none, inset: 9pt, text(fill: white, size: 15pt)[*Climaval Instalaciones*])
#v(3mm)
*Comunicación de trabajos terminados* #h(1fr) Valencia, 3 de julio de 2025
#table(columns: (38mm, 1fr), inset: 5pt, [Cliente], [Residencia Mar de Nácar], [Obra], [Sustitución de enfriadora],
  [N.º de obra], [CLV-7730], [Fase], [Fase 2, puesta en marcha], [Importe a facturar], [23.760,00 €])
#v(2mm)
La enfriadora arrancó el 30 de junio. Nuestro departamento de calidad la da por *ACEPTADA*:
#table(columns: (1fr, 30mm, 30mm, 30mm), inset: 5pt, align: center, [Control interno], [Técnico], [Encargado], [Calidad],
  [Estanqueidad R-513A], [✓], [✓], [✓], [Consumo en carga], [✓], [✓], [✓], [Ruido en azotea], [✓], [✓], [✓],
  [Rúbrica], sig(517, w: 24mm, h: 8mm), sig(522, w: 24mm, h: 8mm), sig(525, w: 24mm, h: 8mm))
Rogamos devuelvan firmado el recuadro. Transcurridos diez días naturales emitiremos la factura en todo caso.
#v(3mm)
#rect(width: 100%, inset: 10pt)[*CONFORME DE LA PROPIEDAD* \ #v(2mm) Nombre: #on(60mm, []) #h(4mm) Fecha: #on(34mm, []) \ Firma y sello: #on(60mm, [])]
""",
        truth(
            AC,
            "undecided",
            False,
            "es",
            client="Residencia Mar de Nácar",
            project="Sustitución de enfriadora",
            project_code="CLV-7730",
            milestone="Fase 2, puesta en marcha",
            amount="23760.00 EUR",
        ),
    )


def provisoria() -> Paper:
    return text(
        "mz-es-cl-provisoria",
        r"""
#set page(paper: "us-letter", margin: 22mm)
#set text(font: "Nimbus Sans", size: 9.8pt, lang: "es", region: "cl")
#grid(columns: (1fr, auto), [*ILUSTRE CORPORACIÓN CULTURAL DE QUILLECO*], [Acta ITO N.º 5])
#line(length: 100%)
#align(center, text(size: 13pt)[*Recepción provisoria con observaciones*])
#v(2mm)
Contrato: CC-QL-14 \ Obra: Teatro Galpón Ferroviario \ Contratista: Andes Sonoro SpA \ Partida: Butacas y cortinaje \
Monto de la partida: \$ 18.450.000 (pesos chilenos)
#v(2mm)
Con fecha 9 de septiembre el contratista ingresó su “certificado de término al 100 %”. La comisión se
constituyó el 15 de septiembre de 2025 y acuerda *recibir provisoriamente* la partida, quedando por subsanar
en 20 días corridos:
+ butaca F-12 sin número
+ motor del telón sin freno de emergencia
Lo demás se encontró de acuerdo con las especificaciones. La boleta de garantía se mantiene vigente.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, row-gutter: 3mm, on(70mm, sig(531, w: 46mm)), on(70mm, sig(536, w: 40mm)),
  [Rayén Sepúlveda Mora \ Inspectora Técnica de Obra \ 15-09-2025], [Andes Sonoro SpA \ Tomás Riquelme])
""",
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="ILUSTRE CORPORACIÓN CULTURAL DE QUILLECO",
            project="Teatro Galpón Ferroviario",
            project_code="CC-QL-14",
            milestone="Butacas y cortinaje",
            signatory_name="Rayén Sepúlveda Mora",
            signatory_title="Inspectora Técnica de Obra",
            signature_date="2025-09-15",
            amount="18450000 CLP",
            conditions=["butaca F-12 sin número", "motor del telón sin freno de emergencia"],
        ),
    )


def dos_firmas() -> Paper:
    return scanned(
        "mz-es-mx-entrega-media",
        r"""
#set page(paper: "us-letter", margin: 20mm)
#set text(font: "Liberation Sans", size: 10.5pt, lang: "es", region: "mx")
#align(center)[*ACTA DE ENTREGA-RECEPCIÓN FÍSICA* \ Constructora Tezontle, S.A. de C.V.]
#v(3mm)
Cliente: Hospital San Jacinto Atlixco \ Proyecto: Ampliación de urgencias \ Contrato: HSJ-OP-021 \
Frente: Frente B, cubículos de choque \ Importe: \$ 1,870,300.00 MXN
#v(2mm)
Reunidos el 11 de agosto de 2025, el contratista entrega y el Hospital recibe los trabajos del frente B a su entera
satisfacción, previo visto bueno de la residencia y de la supervisión. _El acta surte efectos con las dos firmas del
Hospital._
#v(14mm)
#grid(columns: (1fr, 1fr), row-gutter: 14mm, gutter: 10mm,
  [#on(72mm, sig(541, w: 48mm), h: 13mm) \ ENTREGA \ Arq. Nahum Xochihua, Constructora Tezontle],
  [#on(72mm, sig(544, w: 44mm), h: 13mm) \ RECIBE \ Lorena Buendía, residente de obra \ Hospital San Jacinto Atlixco],
  [#on(72mm, [], h: 13mm) \ RECIBE \ Ulises Corona, supervisor general \ Hospital San Jacinto Atlixco],
  [#stamp([TEZONTLE \ CALIDAD LIBERADA \ 11 AGO 2025], ink: rgb("#204080"), turn: -9deg)])
""",
        truth(
            AC,
            "undecided",
            False,
            "es",
            client="Hospital San Jacinto Atlixco",
            project="Ampliación de urgencias",
            project_code="HSJ-OP-021",
            milestone="Frente B, cubículos de choque",
            signatory_name="Ulises Corona",
            signatory_title="supervisor general",
            amount="1870300.00 MXN",
            warnings=["partly_signed"],
        ),
        Scanner(dpi=122, skew=0.4, noise=3, blur=0.5, jpeg=40, seed=61),
    )


def no_conforme() -> Paper:
    return text(
        "mz-es-ar-carta-agradece",
        r"""
#set page(paper: "a4", margin: (left: 30mm, right: 25mm, y: 26mm))
#set text(font: "URW Bookman", size: 10pt, lang: "es", region: "ar")
*Cooperativa Eléctrica de Trenque Hué* \ Gerencia Técnica
#align(right)[Trenque Hué, 6 de mayo de 2025]
Señores \ Litoral Sistemas S.R.L. \ Presente
#v(2mm)
_Ref.: Facturación Web, orden de trabajo LS-556, entrega “Sprint final”_

De nuestra consideración:

Acusamos recibo de su nota del 28 de abril, donde dicen: “el Sprint final pasó nuestro control de calidad y
queda recibido de conformidad por el usuario clave”. Agradecemos el esfuerzo, y en especial las noches que
Julián se quedó con nosotros.

Nuestra usuaria clave, sin embargo, nunca firmó tal cosa. El proceso de corte duplicó 214 facturas y la
bonificación para jubilados no se calcula. Así las cosas, preferimos no recibir la entrega y que la
vuelvan a presentar completa. La cuota de \$ 3.900.000 (pesos argentinos) queda retenida.

Saludamos a ustedes muy atentamente,

#sig(550, w: 46mm)

Ing. Raúl Bevacqua \ Gerente Técnico
""",
        truth(
            AC,
            "rejected",
            True,
            "es",
            client="Cooperativa Eléctrica de Trenque Hué",
            project="Facturación Web",
            project_code="LS-556",
            milestone="Sprint final",
            signatory_name="Raúl Bevacqua",
            signatory_title="Gerente Técnico",
            signature_date="2025-05-06",
            amount="3900000 ARS",
        ),
    )


def tabla() -> Paper:
    return text(
        "mz-es-museo-tabla",
        r"""
#set page(paper: "a4", flipped: true, margin: 16mm)
#set text(font: "Lato", size: 9.2pt, lang: "es")
#text(size: 19pt)[Museo del Esparto] #h(1fr) Hoja de conformidad 03/26
#line(length: 100%, stroke: 0.8pt + rgb("#9c7a2e"))
#grid(columns: (1fr, 1fr, 1fr), row-gutter: 2mm, [Proyecto: *Sala de la Fibra*], [Contrato: *ME-SUM-9*], [Proveedor: Vitrales Cehegín],
  [Hito: *Hito 2, vitrinas murales*], [Importe: *14.300,00 €*], [Visita: 18 de febrero de 2026])
#v(2mm)
#table(columns: (1fr, 18mm, 18mm, 18mm, 18mm), inset: 5pt, align: (left,) + (center,) * 4,
  table.cell(rowspan: 2)[*Requisito*], table.cell(colspan: 2)[*Proveedor*], table.cell(colspan: 2)[*Museo*],
  [Sí], [No], [Sí], [No],
  [Vidrio 44.2 extraclaro], [●], [], [●], [], [Cerradura con llave maestra], [●], [], [●], [],
  [Filtro UV certificado], [●], [], [●], [], [Iluminancia máxima 50 lux], [●], [], [●], [],
  [Zócalo sin tornillos vistos], [], [●], [●], [])
#text(size: 8.2pt)[El proveedor se puso un “No” en el zócalo por un tornillo tras la puerta de servicio; al museo le resulta indiferente.]
#v(2mm)
*Decisión del museo sobre el hito:* #bx("x") aceptado #h(4mm) #bx(none) aceptado con condiciones #h(4mm) #bx(none) no aceptado
#v(7mm)
#on(62mm, sig(557, w: 44mm)) #h(1cm) #on(62mm, sig(563, w: 40mm)) \
Águeda Marín, conservadora jefe #h(2.4cm) Vitrales Cehegín, enterado \ 18/02/2026
""",
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Museo del Esparto",
            project="Sala de la Fibra",
            project_code="ME-SUM-9",
            milestone="Hito 2, vitrinas murales",
            signatory_name="Águeda Marín",
            signatory_title="conservadora jefe",
            signature_date="2026-02-18",
            amount="14300.00 EUR",
        ),
    )


def correo() -> Paper:
    return text(
        "mz-es-correo-visto-bueno",
        r"""
#set page(paper: "a4", margin: 21mm)
#set text(font: "Liberation Sans", size: 9.6pt, lang: "es", region: "mx")
#text(size: 12pt)[*Re: ¿Damos por cerrado el diagnóstico? (JNP-118)*] \
#text(fill: gray)[Ximena Arriaga \<xarriaga\@tortillasmixteca.example\> · 29 de enero de 2026, 13:05 · para mí]
#line(length: 100%, stroke: 0.3pt)
Qué tal, Paulina:

Ya lo revisó también el contador. Por parte de Tortillerías La Mixteca queda aprobada la Etapa de
diagnóstico del proyecto Costeo por Planta, tal como la entregaron. Pueden timbrar la factura por
\$ 88,500.00 MXN.

Un abrazo y gracias por la paciencia.

Ximena Arriaga \ Directora de Finanzas
#v(3mm)
#rect(stroke: (left: 1.5pt + gray), inset: (left: 8pt))[#text(fill: rgb("#555555"))[
  El 27 ene 2026, Paulina (Jacaranda Consultores) escribió: \
  Hola, Ximena. El comité de calidad de Jacaranda ya liberó el diagnóstico. No lo vamos a cerrar sin tu visto bueno, así
  que quedo pendiente.]]
""",
        truth(
            MAIL,
            "accepted",
            None,
            "es",
            client="Tortillerías La Mixteca",
            project="Costeo por Planta",
            project_code="JNP-118",
            milestone="Etapa de diagnóstico",
            signatory_name="Ximena Arriaga",
            signatory_title="Directora de Finanzas",
            signature_date="2026-01-29",
            amount="88500.00 MXN",
        ),
    )


def cambio() -> Paper:
    return text(
        "mz-es-mx-orden-cambio",
        r"""
#set page(paper: "us-letter", margin: 18mm)
#set text(font: "DejaVu Sans", stretch: 75%, size: 9pt, lang: "es", region: "mx")
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, table.cell(colspan: 3, align: center, fill: rgb("#dde8dd"))[*ORDEN DE CAMBIO OC-11*],
  [Cliente: Viveros Tlalpujahua], [Proyecto: Invernadero automatizado], [Obra: VT-2025-6],
  table.cell(colspan: 3)[Solicita: Ingeniería Huapango. “Cambio indispensable y ya autorizado por nuestra gerencia.”])
#v(1mm)
#table(columns: (10mm, 1fr, 34mm, 34mm), inset: 5pt, align: (center, left, right, right), [Núm.], [Concepto], [Solicitado], [Autorizado],
  [1], [Sensores de CO₂ adicionales], [\$ 64,000.00], [\$ 64,000.00], [2], [Segunda bomba de riego], [\$ 51,500.00], [\$ 0.00],
  [], [*Suma MXN*], [*\$ 115,500.00*], [*\$ 64,000.00*])
Dictamen del cliente: #bx(none) autorizada #h(3mm) #bx("v") autorizada en parte #h(3mm) #bx(none) negada \
Anotación: sólo el concepto 1; la bomba no procede en esta temporada
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 6mm, row-gutter: 2mm, on(72mm, sig(570, w: 46mm)), on(72mm, sig(575, w: 42mm)),
  [Abundio Téllez, administrador \ Viveros Tlalpujahua, 7 de octubre de 2025], [Ingeniería Huapango])
""",
        truth(
            CO,
            "accepted_with_conditions",
            True,
            "es",
            client="Viveros Tlalpujahua",
            project="Invernadero automatizado",
            project_code="VT-2025-6",
            signatory_name="Abundio Téllez",
            signatory_title="administrador",
            signature_date="2025-10-07",
            amount="64000.00 MXN",
            change_order_number="OC-11",
            conditions=["sólo el concepto 1; la bomba no procede en esta temporada"],
        ),
    )


def parte() -> Paper:
    return text(
        "mz-es-parte-sello",
        r"""
#set page(width: 170mm, height: 200mm, margin: 13mm)
#set text(font: "Liberation Mono", size: 8.8pt, lang: "es")
PARTE DE HORAS #h(1fr) Topografía Bardenas \
#line(length: 100%, stroke: (dash: "dashed"))
Cliente..: Canal de Riegos de Valtorres \
Obra.....: TB-0981 Replanteo de acequias \
Semana...: 24 (9 al 13 de junio de 2025)
#v(2mm)
#table(columns: (1fr, 20mm, 20mm, 24mm), inset: 4pt, [Persona], [Campo], [Gab.], [Total], [I. Leoz], [31,0], [9,0], [40,0],
  [P. Aznárez], [31,0], [0,0], [31,0], [*Suma*], [*62,0*], [*9,0*], [*71,0*])
Jefe de equipo: horas ciertas, I. Leoz #sig(581, w: 26mm, h: 7mm)
#v(6mm)
Comprobación del cliente:
#v(3mm)
#stamp([#text(size: 12pt)[*HORAS APROBADAS*] \ Canal de Riegos de Valtorres \ Casilda Erdozáin, guarda mayor \ 16 JUN 2025], ink: rgb("#1f5f3a"), turn: -4deg)
#v(1fr)
#text(size: 7pt)[Ejemplar rosa para el cliente. Vehículo y estación total incluidos en tarifa.]
""",
        truth(
            TS,
            "accepted",
            True,
            "es",
            client="Canal de Riegos de Valtorres",
            project="Replanteo de acequias",
            project_code="TB-0981",
            signatory_name="Casilda Erdozáin",
            signatory_title="guarda mayor",
            signature_date="2025-06-16",
        ),
    )


def factura() -> Paper:
    return text(
        "mz-es-factura-conforme",
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Caladea", size: 10pt, lang: "es")
#text(size: 20pt)[Factura] #h(1fr) Laboratorio Aduriz \ #h(1fr) C/ Tinte 5, Calahorra
#v(3mm)
Número: 2025/1147 #h(6mm) Fecha: 30 de septiembre de 2025 \ Cliente: Bodegas Peña Rubial \ Trabajo: LA-3320, Panel de micotoxinas
#table(columns: (1fr, 18mm, 28mm, 28mm), inset: 6pt, align: (left, right, right, right), [Concepto], [Uds.], [Precio], [Importe],
  [Ocratoxina A en mosto], [24], [38,00 €], [912,00 €], [Informe con firma electrónica], [1], [60,00 €], [60,00 €],
  [], [], [Base], [972,00 €], [], [], [IVA 21 %], [204,12 €], [], [], [*Total*], [*1.176,12 €*])
Ensayos concluidos y validados por la dirección técnica del laboratorio (visado interno: *CONFORME*). \
Forma de pago: transferencia a 30 días. Gracias por su confianza.
#v(6mm)
#stamp([REVISADO Y CONFORME \ Dirección técnica LAB. ADURIZ], ink: rgb("#6a3d9a"), turn: 7deg)
""",
        truth(
            OTHER,
            None,
            None,
            "es",
            client="Bodegas Peña Rubial",
            project="Panel de micotoxinas",
            project_code="LA-3320",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        acta,
        aviso,
        provisoria,
        dos_firmas,
        no_conforme,
        tabla,
        correo,
        cambio,
        parte,
        factura,
    ):
        yield make()
