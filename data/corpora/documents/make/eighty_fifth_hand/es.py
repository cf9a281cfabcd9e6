"""Correo de España, México, Argentina y Chile."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, page, put, put_form, put_scan

CERT = "acceptance_certificate"


def acta() -> Paper:
    body = r"""
#align(center)[#text(15pt, weight: "bold")[ACTA DE RECEPCIÓN DE OBRA] \ art. 6 de la Ley 38/1999, de Ordenación de la Edificación]
#v(5mm)
En Almazán, a 27 de febrero de 2026, se reúnen al pie de la obra *Rehabilitación del lavadero
municipal*, expediente 2025/OB/44:
#v(1mm)
#list(marker: [–], [por la Promotora, Ayuntamiento de Centenera de Duero, su alcaldesa doña Pilar Gómara Sanz;],
 [por la Constructora, Piedra Soriana S.L., don Marcos Antón;], [la Dirección Facultativa, doña Inés Lafuente, arquitecta.])
#v(2mm)
*PRIMERO.* La obra está terminada conforme al proyecto y su modificado.

*SEGUNDO.* El solar ha quedado limpio y las tres llaves de la verja, entregadas.

*TERCERO.* La Promotora recibe la obra sin reservas.

*CUARTO.* Empiezan hoy a contar los plazos de responsabilidad y garantía.
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 4mm, align: center,
 [#sg(10, w: 40mm) \ La Promotora \ Pilar Gómara Sanz], [#sg(32, w: 38mm, c: black) \ La Constructora \ Marcos Antón], [#sg(58, w: 36mm, c: black) \ La Dirección \ Inés Lafuente])
"""
    return put(
        "na-es-acta-lavadero",
        truth(
            CERT, "accepted", True, "es", client="Ayuntamiento de Centenera de Duero",
            project="Rehabilitación del lavadero municipal", project_code="2025/OB/44",
            signatory_name="Pilar Gómara Sanz", signatory_title="alcaldesa",
            signature_date="2026-02-27",
        ),
        page(body, "Nimbus Roman", 11.2, "25mm", lang="es", more="#set par(spacing: 1.1em)"),
    )  # fmt: skip


def reparos() -> Paper:
    body = r"""
#grid(columns: (1fr, auto), [#text(18pt, weight: "bold", fill: rgb("#7a1f5c"))[Entrega–recepción] \ Cocinas Industriales del Bajío, S.A. de C.V.],
 rect(inset: 6pt)[Folio *CIB-0932*])
#v(3mm)
Cliente: Comedores Universitarios Cieneguilla, A.C. \
Proyecto: Línea de lavaloza campus norte \
Fecha: 14 de mayo de 2026, León, Gto.
#v(3mm)
#table(columns: (1fr, 16mm, 16mm, 54mm), inset: 5pt, align: (left, center, center, left), fill: (x, y) => if y == 0 { rgb("#efe0ea") },
 [Punto revisado], [Sí], [No], [Comentario],
 [Equipo nivelado y fijo], [X], [], [], [Agua caliente a 82 °C], [X], [], [],
 [Campana sin fugas], [], [X], [sellar la unión del ducto], [Manuales en español], [], [X], [entregar dos juegos],
 [Personal capacitado], [X], [], [turno matutino y vespertino])
#v(2mm)
Se recibe el equipo a reserva de que el proveedor atienda los puntos marcados con No a más tardar el
29 de mayo.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [RECIBE \ #sg(45, w: 44mm) \ Lic. Brenda Olvera Cid \ Administradora], [ENTREGA \ #sg(6, w: 40mm, c: black) \ Ing. Saúl Rentería])
"""
    return put(
        "na-es-entrega-lavaloza",
        truth(
            CERT, "accepted_with_conditions", True, "es",
            client="Comedores Universitarios Cieneguilla, A.C.",
            project="Línea de lavaloza campus norte", project_code="CIB-0932",
            signatory_name="Brenda Olvera Cid", signatory_title="Administradora",
            signature_date="2026-05-14",
            conditions=["sellar la unión del ducto", "entregar dos juegos"],
        ),
        page(body, "Carlito", 11, "20mm", "us-letter", lang="es"),
    )  # fmt: skip


def carta_si() -> Paper:
    body = r"""
#align(right)[Rosario, 3 de marzo de 2026]
#v(6mm)
Señores \ Estudio Barranca Arquitectura \ Presente
#v(4mm)
#underline[Ref.: Proyecto ejecutivo sede social, legajo EB-77]
#v(3mm)
De nuestra consideración:

La Comisión Directiva del Club Náutico Arroyo Ludueña vio anoche el legajo completo. Los planos de
estructura vinieron con las correcciones que habíamos pedido en diciembre y el cómputo cierra. Damos
nuestra conformidad al proyecto ejecutivo, así que pueden emitir la factura por el tercer pago,
\$ 4.360.000.

Los saludamos muy atentamente,
#v(2mm)
#sg(56, w: 50mm, h: 14mm, c: black, t: 1.3pt)
#v(1mm)
Osvaldo Raúl Peretti \ Presidente
#v(1fr)
#align(center)[#text(8.5pt)[Club Náutico Arroyo Ludueña – Av. de la Costa 3100 – fundado en 1931]]
"""
    return put(
        "na-es-carta-nautico",
        truth(
            CERT, "accepted", True, "es", client="Club Náutico Arroyo Ludueña",
            project="sede social", project_code="EB-77", milestone="Proyecto ejecutivo",
            signatory_name="Osvaldo Raúl Peretti", signatory_title="Presidente",
            signature_date="2026-03-03", amount="4360000.00 ARS",
        ),
        page(body, "Caladea", 11.5, "28mm", lang="es", more="#set par(spacing: 1.2em, leading: 0.8em)"),
    )  # fmt: skip


def carta_no() -> Paper:
    body = r"""
#block(fill: rgb("#264653"), inset: 8pt, width: 100%, text(fill: white)[*Viña Quebrada del Peuco SpA* #h(1fr) Requínoa, Chile])
#v(5mm)
20 de abril de 2026 \
Señora Loreto Inostroza, Riegos Cachapoal Ltda.
#v(3mm)
_Estado de pago 4 y recepción del sector 12 (contrato RC-2290)_
#v(2mm)
Estimada Loreto:

Quisiera partir por agradecer a la cuadrilla, que trabajó con calor y buen ánimo durante toda la vendimia.

Revisado el sector con nuestro agrónomo, el caudal en las últimas hileras no alcanza ni la mitad de lo
ofrecido. En estas condiciones no nos es posible recibir el sector, y devolvemos sin cursar el estado
de pago por \$ 6.180.000. Cuando el caudal llegue a lo pactado, con gusto lo medimos otra vez.

Reciba un saludo cordial,
#v(3mm)
#grid(columns: (56mm, 1fr), [#sg(65, w: 46mm) \ Matías Errázuriz Donoso \ Gerente Agrícola], [])
"""
    return put(
        "na-es-carta-riego",
        truth(
            CERT, "rejected", True, "es", client="Viña Quebrada del Peuco SpA",
            project="sector 12", project_code="RC-2290", milestone="recepción del sector 12",
            signatory_name="Matías Errázuriz Donoso", signatory_title="Gerente Agrícola",
            signature_date="2026-04-20", amount="6180000.00 CLP",
        ),
        page(body, "URW Bookman", 10.3, "24mm", lang="es", more="#set par(spacing: 1.2em)"),
    )  # fmt: skip


def orden_cambio() -> Paper:
    body = r"""
#table(columns: (1fr, 1fr, 1fr, 1fr), inset: 6pt, stroke: 0.5pt,
 table.cell(colspan: 3, align: center)[#text(13pt)[*ORDEN DE CAMBIO*]], [*OC-09*],
 table.cell(colspan: 2)[Obra: Bodega de hilo, nave 3], table.cell(colspan: 2)[Cliente: Textiles Atoyac, S.A.P.I.],
 table.cell(colspan: 2)[Contratista: Estructuras Tlaxco], table.cell(colspan: 2)[Contrato: ET-1560-B],
 table.cell(colspan: 4)[*Descripción:* sustituir lámina pintro cal. 26 por panel aislante de 2 pulgadas en muros poniente y sur, 418 m².],
 table.cell(colspan: 2)[Importe original del concepto], table.cell(colspan: 2, align: right)[\$ 171,380.00],
 table.cell(colspan: 2)[Importe con el cambio], table.cell(colspan: 2, align: right)[\$ 334,400.00],
 table.cell(colspan: 2)[*Diferencia a favor del contratista (MXN)*], table.cell(colspan: 2, align: right)[*\$ 163,020.00*],
 table.cell(colspan: 4)[Plazo: se recorre la entrega del 10 al 24 de julio de 2026.],
 table.cell(colspan: 2)[Propone: Arq. Noé Cuamatzi \ #sg(2, w: 34mm, c: black) \ 22/jun/2026],
 table.cell(colspan: 2, align: center)[Por el cliente \ #v(1mm) #stamp(c: rgb("#0b3d91"), a: -4deg, r: 0pt)[*AUTORIZADO* \ Ma. Elena Popocatl Ruiz \ Directora de Planta \ 26 JUN 2026] #v(2mm)])
"""
    return put(
        "na-es-orden-bodega",
        truth(
            "change_order", "accepted", True, "es", client="Textiles Atoyac, S.A.P.I.",
            project="Bodega de hilo, nave 3", project_code="ET-1560-B",
            signatory_name="Ma. Elena Popocatl Ruiz", signatory_title="Directora de Planta",
            signature_date="2026-06-26", amount="163020.00 MXN", change_order_number="OC-09",
        ),
        page(body, "Nimbus Sans", 10.5, "22mm", "us-letter", lang="es"),
    )  # fmt: skip


def parte_horas() -> Paper:
    body = r"""
#text(14pt, weight: "bold")[PARTE DE TRABAJO] #h(1fr) n.º 6624
#v(1mm)
Climatizaciones Moncayo, Tarazona
#table(columns: (1fr, 1fr), inset: 5pt, [Cliente: Residencia Virgen del Río], [Aviso: caldera 2 no arranca],
 [Técnico: Jesús Lapeña], [Día: #pen[11-2-26]])
#v(1mm)
#table(columns: (1fr, 20mm, 20mm, 18mm), inset: 5pt, [Trabajo], [De], [A], [Horas],
 pen[Cambiar electrodo y limpiar], pen[8:30], pen[11:00], pen[2,5], pen[Probar con el conserje], pen[11:00], pen[12:00], pen[1], [Total], [], [], pen[3,5])
#v(3mm)
Conforme con las horas y el trabajo (cliente):
#v(3mm)
#sg(67, w: 50mm, h: 13mm)
#v(-1mm)
Conchita Ullate, gobernanta
#v(3mm)
Fecha: #pen[11 de febrero de 2026]
"""
    return put_scan(
        "na-es-parte-caldera",
        truth(
            "timesheet_approval", "accepted", True, "es", client="Residencia Virgen del Río",
            project="caldera 2", project_code="6624", signatory_name="Conchita Ullate",
            signatory_title="gobernanta", signature_date="2026-02-11",
        ),
        page(body, "Liberation Sans", 10.5, "13mm", "a5", lang="es"),
        Scanner(dpi=140, skew=1.7, noise=5, blur=0.5, jpeg=42, seed=71),
    )  # fmt: skip


def correo() -> Paper:
    body = r"""
#text(8.5pt)[Correo impreso el 21/01/2026]
#v(1mm)
#line(length: 100%, stroke: 2pt + rgb("#d1495b"))
#table(columns: (auto, 1fr), stroke: none, inset: 2.5pt, [De:], [Amaia Goñi, Museo de la Almadía (a.goni@almadia.example)], [Para:], [Xabi, Taller Erronkari],
 [Enviado:], [martes, 20 de enero de 2026 19:22], [Asunto:], [Vitrinas sala 2 / pedido TE-418])
#line(length: 100%, stroke: 0.4pt)
Kaixo, Xabi:

Ayer dejamos las piezas dentro y cerramos con llave por primera vez. Las vitrinas han quedado preciosas,
no se ve una junta, y la restauradora está encantada con el cajón de gel. Dalas por recibidas. Mándame
la factura de los 7.950 € cuando quieras.

¿Te animas a venir a la inauguración? Es el 13 de febrero a las siete.

Un abrazo, \
Amaia Goñi \
Directora
"""
    return put(
        "na-es-correo-vitrinas",
        truth(
            "email", "accepted", None, "es", client="Museo de la Almadía",
            project="Vitrinas sala 2", project_code="TE-418", signatory_name="Amaia Goñi",
            signatory_title="Directora", signature_date="2026-01-20", amount="7950.00 EUR",
        ),
        page(body, "Lato", 10.8, "24mm", lang="es", more="#set par(spacing: 1.15em)"),
    )  # fmt: skip


def sin_firma() -> Paper:
    s = Sheet("Helvetica", (216, 279))
    s.block(15, 12, 186, 16, "#dfe8d8")
    s.say(20, 22, "Conformidad de servicio", 17, True, "#2f4a1f")
    s.say(130, 22, "Laboratorio Agrícola Pergamino", 9.5)
    rows = (
        ("Solicitante", "solicitante", "Cooperativa Graneros del Salto"),
        ("Estudio", "estudio", "Análisis de suelo, 40 lotes"),
        ("Orden de trabajo", "ot", "LAP-30877"),
        ("Importe a liberar (ARS)", "importe", "1.912.500,00"),
        ("Responsable", "responsable", "Graciela Bustamante"),
        ("Cargo", "cargo", "Encargada de Acopio"),
    )
    for number, (word, name, value) in enumerate(rows):
        s.say(20, 43 + number * 11, word, 10)
        s.field(name, 75, 38 + number * 11, 120, 7.5, value)
    s.say(20, 116, "Marque lo que corresponda:", 10, True)
    for number, word in enumerate(("Conforme", "Conforme con salvedades", "No conforme")):
        s.check(f"opcion_{number}", 22, 121 + number * 9, False)
        s.say(30, 124.7 + number * 9, word, 10)
    s.say(20, 156, "Salvedades", 10)
    s.field("salvedades", 20, 159, 175, 22, "", True)
    s.rule(20, 212, 95, 212)
    s.say(20, 217, "Firma del responsable", 9)
    s.say(120, 212, "Fecha", 10)
    s.field("fecha", 135, 207, 45, 7.5, "")
    return put_form(
        "na-es-conformidad-suelo",
        truth(
            CERT, "undecided", False, "es", client="Cooperativa Graneros del Salto",
            project="Análisis de suelo, 40 lotes", project_code="LAP-30877",
            signatory_name="Graciela Bustamante", signatory_title="Encargada de Acopio",
            amount="1912500.00 ARS",
        ),
        s.done(),
    )  # fmt: skip


def otra_etapa() -> Paper:
    body = r"""
#text(9pt)[Telares Digitales S.L. · expediente TD-264]
#v(2mm)
#text(17pt, weight: "bold")[Acta de seguimiento – Fase 3, despliegue]
#v(1mm)
Plataforma de reservas Refugios del Pirineo
#line(length: 100%, stroke: 1pt)
#columns(2, gutter: 10mm)[
*Asisten* \ Arnau Vidal, por el cliente, Federación de Refugios Altos; Lucía Prieto y Kike Sanz, por Telares.

*Fecha* \ 8 de junio de 2026, por vídeo.

*Fase 3* \ Arranca hoy. El despliegue se hará refugio por refugio, empezando por los que tienen fibra.
Todavía no hay nada que recibir.
#colbreak()
*Fase 2* \ Quedaba pendiente de la reunión anterior. Vistas las pruebas de mayo, la Federación da por
aceptada la Fase 2, pasarela de pago, y autoriza sus 10.400 €.

*Ruegos* \ Que los correos a huéspedes salgan también en occitano.

*Próxima cita* \ 6 de julio.]
#v(6mm)
#grid(columns: (1fr, 1fr), [Visto bueno del cliente: \ #sg(53, w: 44mm) \ Arnau Vidal, gerente \ 9 de junio de 2026], [Redacta: \ #sg(4, w: 36mm, c: black) \ Lucía Prieto])
"""
    return put(
        "na-es-acta-refugios",
        truth(
            CERT, "accepted", True, "es", client="Federación de Refugios Altos",
            project="Plataforma de reservas Refugios del Pirineo", project_code="TD-264",
            milestone="Fase 2, pasarela de pago", signatory_name="Arnau Vidal",
            signatory_title="gerente", signature_date="2026-06-09", amount="10400.00 EUR",
        ),
        page(body, "Nimbus Sans", 10.3, "23mm", lang="es"),
    )  # fmt: skip


def alcance() -> Paper:
    body = r"""
#set heading(numbering: "I.")
#align(center)[#text(14pt, weight: "bold")[ENUNCIADO DE TRABAJO ET-2026-05] \ Auditoría energética planta Coronel]
#v(2mm)
*Mandante:* Conservas Punta Lavapié S.A. #h(1fr) *Consultor:* Biobío Eficiencia Ltda.
= Propósito
Saber cuánto vapor se pierde entre caldera y autoclaves y qué conviene arreglar primero.
= Entregables
Plan de medición (semana 2), base de datos de consumos (semana 7), informe con cartera de mejoras (semana 10).
= Equipo
Una ingeniera jefe, dos técnicos de terreno y un analista.
= Honorarios
\$ 18.900.000 más IVA, en dos cuotas iguales contra entrega del plan y del informe.
= Fuera del trabajo
Ingeniería de detalle, compra de equipos y trámites ante la autoridad.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, align: center,
 [#sg(59, w: 44mm) \ Rodrigo Aedo Villablanca \ Gerente de Operaciones, Mandante \ 12 de enero de 2026],
 [#sg(5, w: 40mm, c: black) \ Paz Sepúlveda \ Consultor \ 12 de enero de 2026])
"""
    return put(
        "na-es-enunciado-coronel",
        truth(
            "statement_of_work", None, True, "es", client="Conservas Punta Lavapié S.A.",
            project="Auditoría energética planta Coronel", project_code="ET-2026-05",
            signatory_name="Rodrigo Aedo Villablanca", signatory_title="Gerente de Operaciones",
            signature_date="2026-01-12", amount="18900000.00 CLP",
        ),
        page(body, "P052", 10.8, "25mm", "us-letter", lang="es"),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield acta()
    yield reparos()
    yield carta_si()
    yield carta_no()
    yield orden_cambio()
    yield parte_horas()
    yield correo()
    yield sin_firma()
    yield otra_etapa()
    yield alcance()
