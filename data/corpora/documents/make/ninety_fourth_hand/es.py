"""Spanish papers from Spain, Mexico, Argentina and Chile."""

from collections.abc import Iterator

from paper import truth

from .board import Paper, Scanner, Sheet, scanned, typeset


def acta() -> Paper:
    """A Spanish act of reception of public works."""
    data = typeset(
        r"""
#grid(columns: (22mm, 1fr), column-gutter: 5mm, circle(radius: 9mm, stroke: 1.2pt)[#align(center + horizon)[#text(size: 7pt)[AYTO.]]], [#text(size: 9pt)[Concejalía de Obras y Servicios] \ #text(size: 16pt, weight: "bold")[ACTA DE RECEPCIÓN] \ (art. 243 de la Ley de Contratos del Sector Público)])
#v(4mm)
#table(columns: (1fr, 1fr), inset: 6pt, stroke: 0.5pt, [*Obra:* Reurbanización de la calle del Olmo], [*Expediente:* OB-2025/318], [*Órgano de contratación:* Ayuntamiento de Valdelamora], [*Contratista:* Firmes y Saneamientos Jalón, S.L.], [*Dirección facultativa:* Berta Lasheras, I.C.C.P.], [*Intervención:* D. Ramiro Gea])
#v(2mm)
#columns(2, gutter: 8mm)[
En Valdelamora, a las once horas del día 29 de mayo de 2026, se reúnen al pie de la obra quienes firman abajo para comprobar el estado de los trabajos terminados el día 12 del mismo mes.

Recorrida la calle en toda su longitud, abiertos cuatro pozos y encendido el alumbrado, la directora facultativa manifiesta que lo ejecutado corresponde al proyecto y a su único modificado.
#colbreak()
El interventor no formula reparo. Hallándose la obra en buen estado y con arreglo a las prescripciones previstas, el representante de la Administración *la da por recibida*, y empieza a contar el plazo de garantía de dos años.

Importe de la certificación final: 48.731,22 €.
]
#v(10mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 5mm, [#sign(13, w: 36mm) #line(length: 100%, stroke: 0.4pt) El contratista \ Pascual Jalón], [#sign(35, w: 36mm) #line(length: 100%, stroke: 0.4pt) La dirección facultativa \ Berta Lasheras], [#sign(60, w: 36mm) #line(length: 100%, stroke: 0.4pt) Por el Ayuntamiento \ Elvira Monzón, \ concejala de Obras])
""",
        face="Libertinus Serif", size=11, margin="22mm", lang="es",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted", True, "es",
        client="Ayuntamiento de Valdelamora", project="Reurbanización de la calle del Olmo",
        project_code="OB-2025/318", signatory_name="Elvira Monzón",
        signatory_title="concejala de Obras", signature_date="2026-05-29",
        amount="48731.22 EUR",
    )  # fmt: skip
    return Paper("nj-es-acta", "a", "text", data, label)


def entrega() -> Paper:
    """A Mexican handover of installations, scanned, with pending points."""
    source = typeset(
        r"""
#align(center)[#text(size: 15pt, weight: "bold")[ACTA DE ENTREGA-RECEPCIÓN FÍSICA] \ Instalaciones Hidrosanitarias del Bajío, S.A. de C.V.]
#v(3mm)
Contrato: *IHB-C-2207* #h(1fr) Fecha: *22 de abril de 2026* \
Cliente: *Hospital San Felipe Neri, A.C.* \
Trabajos: *Cuarto de bombas y red contra incendio*
#v(2mm)
Se encuentran presentes el Ing. Abundio Zárate por la contratista y la Arq. Jimena Olvera, gerente de mantenimiento, por el hospital. Se arrancaron las bombas eléctrica, diésel y jockey, y se midieron 7.2 kg/cm² en la toma más alejada.
#v(1mm)
#table(columns: (1fr, 20mm, 20mm), inset: 6pt, align: (left, center, center), [Concepto], [Sí], [No], [¿La obra corresponde al catálogo?], [#tick(paint: black)], [], [¿Se entregan planos y garantías?], [#tick(paint: black)], [], [¿Quedan pendientes?], [#tick(paint: black)], [], [¿Se recibe la obra?], [#tick(paint: black)], [])
Se recibe con los pendientes siguientes, que la contratista atenderá antes del 8 de mayo: \
1\) #hand[señalizar válvulas del nivel 2] \
2\) #hand[capacitar al turno nocturno]

Finiquito a liberar: \$ 186,420.00 M.N.
#v(11mm)
#grid(columns: (1fr, 1fr), [#sign(80, w: 40mm) #ln(60mm) \ Entrega: Ing. Abundio Zárate], [#sign(22, w: 40mm) #ln(60mm) \ Recibe: Arq. Jimena Olvera])
""",
        face="Nimbus Sans", size=10.5, margin="22mm", lang="es", paper="us-letter",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "es",
        client="Hospital San Felipe Neri, A.C.", project="Cuarto de bombas y red contra incendio",
        project_code="IHB-C-2207", signatory_name="Jimena Olvera",
        signatory_title="gerente de mantenimiento", signature_date="2026-04-22",
        amount="186420.00 MXN",
        conditions=["señalizar válvulas del nivel 2", "capacitar al turno nocturno"],
    )  # fmt: skip
    how = Scanner(dpi=116, skew=-1.0, noise=1.0, jpeg=40, blur=0.6, seed=23)
    return scanned("nj-es-entrega", source, how, label)


def carta() -> Paper:
    """A Chilean company does not accept a study."""
    data = typeset(
        r"""
#text(size: 9pt, fill: rgb("#6b2d1a"))[Viña Cerro Colorado S.A. #h(1fr) Camino a Pumanque s/n, Santa Cruz]
#line(length: 100%, stroke: 0.8pt + rgb("#6b2d1a"))
#v(6mm)
Santa Cruz, 3 de marzo de 2026

Señores \ Consultora Aguas del Maipo Ltda. \ Presente

Ref.: Modelo de riego cuartel 14 – Entregable 2, OT 5531

Estimados señores:

Recibimos el 20 de febrero el segundo informe del trabajo indicado. Nuestro agrónomo jefe lo revisó en terreno junto a los regadores.

Lamentamos comunicarles que el informe no nos resulta conforme. Los caudales tabulados corresponden al cuartel 41 y no al 14 (un simple cambio de cifras, imaginamos, pero arrastra todas las conclusiones), y la calicata que se describe en la página 9 nunca fue abierta. Rechazamos por lo tanto el entregable y dejamos sin efecto la autorización de pago de \$ 4.350.000.

Quedamos a la espera de que nos propongan cómo continuar.

Sin otro particular, saluda atentamente a ustedes,
#v(9mm)
#sign(46, w: 46mm)
#v(2mm)
Cristóbal Undurraga Pinto \ Gerente Agrícola
""",
        face="C059", size=11, margin="26mm", lang="es", paper="us-letter",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "rejected", True, "es",
        client="Viña Cerro Colorado S.A.", project="Modelo de riego cuartel 14",
        project_code="OT 5531", milestone="Entregable 2",
        signatory_name="Cristóbal Undurraga Pinto", signatory_title="Gerente Agrícola",
        signature_date="2026-03-03", amount="4350000 CLP",
    )  # fmt: skip
    return Paper("nj-es-carta", "a", "text", data, label)


def conformidad() -> Paper:
    """An Argentine service docket with a stamp of conformity."""
    s = Sheet()
    s.put(40, 56, "PAMPA TELECOMUNICACIONES S.R.L.", 14, "Helvetica-Bold")
    s.put(40, 71, "Bv. Oroño 3380, Rosario, Santa Fe  -  CUIT 30-00000811-4", 8.5)
    s.box(400, 38, 155, 40, thick=1)
    s.put(408, 54, "REMITO DE SERVICIO", 10, "Helvetica-Bold")
    s.put(408, 70, "0003 - 00018842", 11)
    s.line(40, 86, 555, 86, 1)
    s.put(40, 104, "Señores: Frigorífico Las Lilas del Paraná S.A.", 10.5)
    s.put(40, 120, "Trabajo: Enlace de fibra entre planta y balanza", 10.5)
    s.put(40, 136, "Orden de trabajo: PT-7790", 10.5)
    s.put(400, 136, "Fecha: 24 de junio de 2026", 10.5)
    y = s.grid(
        40, 150, [60, 345, 110],
        [
            ["Cant.", "Detalle", "Observación"],
            ["640 m", "Fibra óptica monomodo 12 pelos, tendido aéreo", "en postes propios"],
            ["24", "Fusiones, certificadas con OTDR", "máx. 0,04 dB"],
            ["2", "Conversores industriales y gabinetes IP65", "con térmica"],
            ["1", "Puesta en marcha y capacitación", "turno mañana"],
        ],
        9.5, high=19,
    )  # fmt: skip
    s.flow(
        40, y + 26, 515,
        "Importe a facturar contra la presente: $ 7.914.600,00 más IVA. El enlace quedó operando"
        " a 10 Gb/s y la balanza ya informa en línea al sistema de despacho.", 10,
    )  # fmt: skip
    s.c.saveState()
    s.c.translate(330, s.height - y - 160)
    s.c.rotate(6)
    s.c.setStrokeColorRGB(0.1, 0.35, 0.15)
    s.c.setFillColorRGB(0.1, 0.35, 0.15)
    s.c.setLineWidth(1.8)
    s.c.roundRect(0, 0, 190, 66, 6)
    s.c.setFont("Helvetica-Bold", 13)
    s.c.drawCentredString(95, 46, "SERVICIO CONFORME")
    s.c.setFont("Helvetica", 9)
    s.c.drawCentredString(95, 31, "Frigorífico Las Lilas - Sistemas")
    s.c.drawCentredString(95, 18, "Ing. Valeria Echenique, Jefa de Sistemas")
    s.c.drawCentredString(95, 6, "26 JUN 2026")
    s.c.restoreState()
    s.ink(400, y + 190, 40, 110, 24)
    s.put(40, y + 110, "Técnico: Nahuel Ríos", 10)
    s.ink(60, y + 150, 72, 100, 24)
    s.put(40, 800, "Original: cliente. Duplicado: administración.", 8)
    label = truth(
        "acceptance_certificate", "accepted", True, "es",
        client="Frigorífico Las Lilas del Paraná S.A.",
        project="Enlace de fibra entre planta y balanza", project_code="PT-7790",
        signatory_name="Valeria Echenique", signatory_title="Jefa de Sistemas",
        signature_date="2026-06-26", amount="7914600.00 ARS",
    )  # fmt: skip
    return Paper("nj-es-conformidad", "a", "text", s.done(), label)


def correo() -> Paper:
    """A mail that gives the go-ahead."""
    data = typeset(
        r"""
#table(columns: (1fr, auto), stroke: none, inset: 2pt, [*Aránzazu Beloki*], [jue, 22 ene 2026, 13:05], [#text(size: 8.5pt)[para Íñigo, copia a Contabilidad]], [])
*RE: Catálogo razonado Oteiza-Berri – maqueta definitiva (exp. GR-61)*
#v(2mm)
Kaixo Íñigo:

Ya está. Anoche terminé de cotejar las láminas con los originales y el tono de la 47, que era la que me quitaba el sueño, ha quedado clavado. El patronato me deja contestarte sin esperar a la reunión.

Por nuestra parte la maqueta queda aprobada y puede ir a imprenta. Emitid cuando queráis la factura del segundo pago (8.300 €); Contabilidad os lee en copia.

¿Nos guardaréis diez ejemplares sin encuadernar para los talleres? No hay prisa, es solo una idea.

Un abrazo,

Aránzazu Beloki \
Conservadora jefe \
Museo Txalaparta
#v(3mm)
#line(length: 40%, stroke: 0.4pt)
#text(size: 8pt, fill: luma(100))[El 19 ene 2026, Íñigo Larrea (Gráficas Ribera) escribió: \ > Aránzazu, te dejo en el servidor la maqueta con las correcciones de la semana pasada. ¿La ves?]
""",
        face="Carlito", size=11, margin="24mm", lang="es",
    )  # fmt: skip
    label = truth(
        "email", "accepted", None, "es",
        client="Museo Txalaparta", project="Catálogo razonado Oteiza-Berri", project_code="GR-61",
        milestone="maqueta definitiva", signatory_name="Aránzazu Beloki",
        signatory_title="Conservadora jefe", signature_date="2026-01-22", amount="8300.00 EUR",
    )  # fmt: skip
    return Paper("nj-es-correo", "a", "text", data, label)


def cambio() -> Paper:
    """A request for a change which the customer has not signed."""
    data = typeset(
        r"""
#block(stroke: (bottom: 2.5pt + rgb("#2a6fb0")), width: 100%, inset: (bottom: 6pt))[#text(size: 16pt, weight: "bold")[Solicitud de cambio SC-04] #h(1fr) Nodo Sur Sistemas, Guadalajara]
#grid(columns: (40mm, 1fr), row-gutter: 3mm, [Proyecto], [Facturación 4.0 y bóveda fiscal], [Clave], [NSS-318], [Cliente], [Tequilas Los Abuelos de Amatitán], [Solicita], [área de Crédito y Cobranza])
#v(3mm)
*1. Situación actual.* Los complementos de pago se timbran uno por uno. En quincena se juntan más de seiscientos y la ventanilla se atora.

*2. Lo que se pide.* Timbrado por lote con reintento automático y un aviso al celular del supervisor si el PAC no contesta en diez minutos.

*3. Esfuerzo.* 96 horas de desarrollo, 24 de pruebas, sin licencias nuevas.

*4. Costo adicional.* \$138,000.00 MXN más IVA, en una exhibición.

*5. Plazo.* Se recorre la salida a producción del 1 al 22 de junio de 2026.
#v(6mm)
#table(columns: (34mm, 1fr, 40mm, 28mm), inset: (x: 6pt, y: 11pt), [], [*Nombre y cargo*], [*Firma*], [*Fecha*], [Elaboró], [Itzel Camarena, líder de proyecto], [#sign(67, w: 30mm, h: 8mm, dy: 4mm)], [13/04/2026], [Autoriza el cliente], [Rogelio Ibarra, director de finanzas], [], [])
Mientras no se autorice, el equipo sigue con el alcance original.
""",
        face="Lato", size=10, margin="22mm", lang="es", paper="us-letter",
    )  # fmt: skip
    label = truth(
        "change_order", "undecided", False, "es",
        client="Tequilas Los Abuelos de Amatitán", project="Facturación 4.0 y bóveda fiscal",
        project_code="NSS-318", signatory_name="Rogelio Ibarra",
        signatory_title="director de finanzas", amount="138000.00 MXN",
        change_order_number="SC-04", warnings=["partly_signed"],
    )  # fmt: skip
    return Paper("nj-es-cambio", "a", "text", data, label)


def parte() -> Paper:
    """A fortnight's sheet of a surveying crew."""
    data = typeset(
        r"""
#text(size: 14pt, weight: "bold")[PARTE QUINCENAL DE TRABAJO] #h(1fr) 1–15 de junio de 2026 \
Topografía Sanabria, S.C. – brigada 2 (Quintín Fierro, Noa Alén)
#v(2mm)
Para: *Eólica Sierra de la Culebra, S.A.* \
Proyecto: *Replanteo de viales y plataformas*, pedido interno *ESC-T-09*
#v(2mm)
#table(columns: (26mm, 1fr, 22mm, 22mm), inset: 5pt, align: (left, left, right, right), stroke: (x, y) => (bottom: 0.5pt), [*Fecha*], [*Tajo*], [*Horas*], [*Km*], [1–3 jun.], [Vial 1, perfiles cada 20 m], [27], [210], [4–5 jun.], [Plataformas A3 y A4], [18], [144], [8–10 jun.], [Zanja de media tensión], [26], [198], [11 jun.], [Lluvia, gabinete], [8], [0], [12 y 15 jun.], [Plataforma B1, vial 2], [17], [152], [], [*Totales*], [*96*], [*704*])
Tarifa de brigada 62,00 €/h: 5.952,00 €. Kilómetros incluidos.

La jefa de obra confirma las horas y da su visto bueno para facturarlas.
#v(7mm)
V.º B.º #h(3mm) #hand(size: 1.7em)[CP] #h(12mm) Covadonga Prieto, jefa de obra #h(10mm) #hand[17-06-2026]
#v(9mm)
El jefe de brigada #h(6mm) #sign(18, w: 34mm) #ln(48mm)
""",
        face="URW Bookman", size=10, margin="22mm", lang="es",
    )  # fmt: skip
    label = truth(
        "timesheet_approval", "accepted", True, "es",
        client="Eólica Sierra de la Culebra, S.A.",
        project="Replanteo de viales y plataformas", project_code="ESC-T-09",
        signatory_name="Covadonga Prieto", signatory_title="jefa de obra",
        signature_date="2026-06-17", amount="5952.00 EUR",
    )  # fmt: skip
    return Paper("nj-es-parte", "a", "text", data, label)


def formulario() -> Paper:
    """A fillable sheet: the customer takes the work, with a remark that binds."""
    s = Sheet(face="Times-Roman")
    s.put(50, 58, "Aceptación de servicio", 22, "Times-Bold")
    s.put(545, 58, "Traducciones Almirez, Toledo", 11, align="right")
    s.line(50, 68, 545, 68, 0.8)
    y = 92.0
    for caption, name, value in (
        ("Cliente", "cli", "Bodegas Hermanos Sotillo, S.L."),
        ("Encargo", "enc", "Web corporativa en japonés y coreano"),
        ("N.º de encargo", "num", "TA-26-113"),
        ("Entrega", "ent", "Segunda entrega: coreano"),
        ("Importe", "imp", "3.260,00 EUR"),
    ):
        s.put(50, y + 11, caption, 11)
        s.field(name, 150, y, 395, value)
        y += 25
    s.put(50, y + 20, "Marque lo que proceda", 11, "Times-Bold")
    y += 32
    for name, words, on in (
        ("si", "Acepto la entrega", True),
        ("no", "No acepto la entrega", False),
    ):
        s.check(name, 60, y, on)
        s.put(82, y + 10, words, 11)
        y += 21
    s.put(50, y + 18, "Aceptación sujeta a (si nada, dejar en blanco):", 11)
    s.field("suj", 50, y + 26, 495, "Corregir los nombres de añada en la página de tienda", 18)
    y += 66
    for caption, name, value in (
        ("Firmado", "fir", "/s/ Encarna Sotillo"),
        ("En calidad de", "cal", "Directora comercial"),
        ("Fecha", "fec", "14 de mayo de 2026"),
    ):
        s.put(50, y + 11, caption, 11)
        s.field(name, 150, y, 250, value)
        y += 25
    y = s.flow(
        50, y + 30, 495,
        "Este formulario se conserva cuatro años en el expediente del encargo. La memoria de"
        " traducción es propiedad del cliente y se le remite al cierre.", 9.5,
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "es",
        client="Bodegas Hermanos Sotillo, S.L.", project="Web corporativa en japonés y coreano",
        project_code="TA-26-113", milestone="Segunda entrega: coreano",
        signatory_name="Encarna Sotillo", signatory_title="Directora comercial",
        signature_date="2026-05-14", amount="3260.00 EUR",
        conditions=["Corregir los nombres de añada en la página de tienda"],
    )  # fmt: skip
    return Paper("nj-es-formulario", "a", "form", s.done(), label)


def boletin() -> Paper:
    """A firm's newsletter."""
    data = typeset(
        r"""
#text(size: 30pt, weight: "bold", fill: rgb("#8a1c4a"))[El Andamio] #h(1fr) #text(size: 9pt)[n.º 12 · primavera de 2026 \ ]
#text(size: 9pt)[Hoja informativa de Estudio Carrascal, arquitectura y rehabilitación, Salamanca]
#line(length: 100%)
#columns(2, gutter: 9mm)[
=== Cumplimos veinte años
En abril de 2006 abrimos en la calle Compañía con dos mesas y una estufa. Hoy somos catorce, y la estufa sigue. Lo celebraremos el 24 de abril con todos los que nos habéis confiado una casa, un patio o un campanario.

=== Obras que terminan
La rehabilitación del antiguo Colegio de la Vega encara su última primavera: falta colocar la carpintería del claustro. La recepción con la propiedad está prevista para septiembre.

=== Nuevas caras
Se incorporan Lidia Hortal, aparejadora, y Samuel Okoro, delineante. A Lidia la veréis en las obras de la Sierra.
#colbreak()
=== ¿Sabías que…?
Una cubierta de teja árabe bien retejada dura más que quien la retejó. Revisamos canalones y limas gratis a nuestros clientes antes de cada otoño.

=== Ayudas 2026
Está abierto el plazo de las subvenciones autonómicas a la eficiencia energética. Pregunta por Marta en el 923 000 417: ella te dice en diez minutos si tu edificio entra.

=== La foto
El gato del claustro, que ha supervisado todos los hormigonados sin presentar un solo parte de incidencias.
]
""",
        face="Lato", size=10, margin="20mm", lang="es",
    )  # fmt: skip
    label = truth("other", None, None, "es")
    return Paper("nj-es-boletin", "a", "text", data, label)


def mitad() -> Paper:
    """Two officers of a foundation must sign; one has."""
    data = typeset(
        r"""
#rect(width: 100%, stroke: 1.5pt + rgb("#28527a"), inset: 12pt)[
#align(center)[#text(size: 17pt, weight: "bold")[Certificado de aceptación de montaje] \ Escenotecnia Almagro – Fundación Casa de las Artes de Orihuela]
#v(4mm)
Exposición itinerante: *Seda y azahar* \
Contrato de montaje: *EA/2026/027* \
Hito: *Montaje en sede 1* \
Precio del hito: *19.980,00 €* (IVA no incluido)

El equipo de montaje trabajó del 2 al 13 de febrero. La conservadora comprobó los anclajes antisísmicos y el registrador de humedad, que marcó entre 48 y 52 % durante tres días. Las piezas en préstamo se colgaron en presencia de los correos.

De conformidad con los estatutos de la Fundación, los compromisos superiores a quince mil euros llevan firma mancomunada de la Dirección y de la Tesorería. El presente certificado surte efecto con ambas.
#v(6mm)
#grid(columns: (1fr, 1fr), column-gutter: 10mm, [*Dirección* #v(12mm) #sign(84, w: 42mm) #line(length: 100%, stroke: 0.4pt) Amparo Cutillas, directora \ 16 de febrero de 2026], [*Tesorería* #v(12mm) #line(length: 100%, stroke: 0.4pt) Joaquín Bernabéu, tesorero \ … de … de 2026])
]
""",
        face="P052", size=10.5, margin="24mm", lang="es",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "undecided", False, "es",
        client="Fundación Casa de las Artes de Orihuela", project="Seda y azahar",
        project_code="EA/2026/027", milestone="Montaje en sede 1",
        signatory_name="Joaquín Bernabéu", signatory_title="tesorero", amount="19980.00 EUR",
        warnings=["partly_signed"],
    )  # fmt: skip
    return Paper("nj-es-mitad", "a", "text", data, label)


def papers() -> Iterator[Paper]:
    """All of this part."""
    yield acta()
    yield entrega()
    yield carta()
    yield conformidad()
    yield correo()
    yield cambio()
    yield parte()
    yield formulario()
    yield boletin()
    yield mitad()
