"""Spanish papers from Spain, Mexico, Argentina and Chile."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Pad, sheet


def acta_recepcion() -> Paper:
    """A Spanish reception act with retention that limits nothing."""
    body = r"""
#align(center)[#text(16pt, weight: "bold")[ACTA DE RECEPCIÓN DE OBRA]]
#table(columns: (3.4cm, 1fr), inset: 6pt, [Promotor], [Cooperativa Olivarera San Telmo], [Constructora], [Hermanos Pedrosa Obras, S.L.], [Obra], [Ampliación de la almazara, nave B], [Expediente], [OSP-312/25], [Dirección facultativa], [Rocío Cañete, arquitecta])
En Baena, a 23 de junio de 2026, se reúnen los arriba citados y recorren la nave. Hallándose la obra terminada con arreglo al proyecto, el promotor *la recibe sin reservas* y la toma a su cargo.

Se retiene el 5 % del precio hasta el final del plazo de garantía de un año, según el contrato; esta retención no responde a defecto alguno.

Importe de la certificación final: 61.250,40 €.

La arquitecta deja dicho que el color de la puerta no es de su gusto.
#v(1.2cm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 6mm, [#ink(801, w: 100pt) #v(-2mm) #rule(100%) Promotor #linebreak() Antonio Luque Serrano, presidente], [#ink(802, w: 90pt, hue: black) #v(-2mm) #rule(100%) Constructora], [#ink(803, w: 95pt) #v(-2mm) #rule(100%) Dirección facultativa])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Cooperativa Olivarera San Telmo",
        project="Ampliación de la almazara, nave B",
        project_code="OSP-312/25",
        signatory_name="Antonio Luque Serrano",
        signatory_title="presidente",
        signature_date="2026-06-23",
        amount="61250.40 EUR",
    )
    return sheet("my-es-acta", body, label, face="Liberation Serif", size=12)


def entrega_mx() -> Paper:
    """A Mexican hand-over act with pending works."""
    body = r"""
#grid(columns: (1fr, 4.5cm), [#text(18pt, weight: "bold", fill: rgb("#6a040f"))[Entrega–recepción] #linebreak() Instalaciones Tlaloque, S.A. de C.V.], [Orden de trabajo #linebreak() *TLA-0975* #linebreak() Hoja única])
#line(length: 100%, stroke: 1.5pt + rgb("#6a040f"))
Cliente: Hospital Ángeles de la Sierra · Proyecto: Gases medicinales, torre sur #linebreak()
Lugar y fecha: Pachuca, Hgo., 11 de agosto de 2026

Recorrido con biomédica y mantenimiento; se probaron 88 tomas.

#rect(width: 100%, inset: 8pt)[*Pendientes al día de hoy* #linebreak() a) Alarma del cuarto piso sin enlazar al conmutador. #linebreak() b) Falta el etiquetado de las tuberías en azotea. #linebreak() c) Manómetro de quirófano 2: repuesto ayer, concluido.]

#cb("0") Recibo de conformidad #linebreak()
#cb("v") Recibo, condicionado a que se concluyan los pendientes a) y b) #linebreak()
#cb("0") No recibo

Pago que procede: \$214,500.00 MXN
#v(1fr)
#grid(columns: (1fr, 1fr), [Recibe por el hospital #linebreak() #ink(817, w: 110pt, h: 30pt) #linebreak() Ing. Citlali Baños Pérez #linebreak() Jefa de Mantenimiento], [Entrega #linebreak() #ink(818, w: 100pt, hue: black) #linebreak() Rubén Escamilla])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "es",
        client="Hospital Ángeles de la Sierra",
        project="Gases medicinales, torre sur",
        project_code="TLA-0975",
        signatory_name="Citlali Baños Pérez",
        signatory_title="Jefa de Mantenimiento",
        signature_date="2026-08-11",
        amount="214500.00 MXN",
        conditions=[
            "Alarma del cuarto piso sin enlazar al conmutador",
            "Falta el etiquetado de las tuberías en azotea",
        ],
    )
    return sheet("my-es-entrega", body, label, face="Carlito", size=11.5, paper="us-letter")


def rechazo() -> Paper:
    """An Argentine refusal that reads like a condition."""
    body = r"""
#align(right)[Rosario, 5 de mayo de 2026]
Señores #linebreak() Estudio Paredes – Mensuras #linebreak() Presente

#underline[Ref.: Mensura del lote 14, Parque Industrial Arroyo Seco – Legajo EP 208]

De nuestra consideración:

Recibimos los planos y la memoria. El trabajo está prolijo y el trato fue excelente.

Los aprobaríamos con una sola corrección, la del límite este, que quedó corrido once metros sobre el vecino. Pero es justamente el límite por el que los contratamos, y mientras figure así *no los aprobamos*. Les rogamos presentarlos otra vez con la corrección hecha, para volver a tratarlos en comisión.

El saldo de \$ 1.180.000,00 (pesos argentinos) sigue impago.

Saludamos a ustedes atentamente.
#v(8mm)
#align(right)[#ink(828, w: 120pt, h: 32pt, hue: black) #linebreak() Graciela Montenegro #linebreak() Apoderada #linebreak() Aceitera Paraná Sur S.A.]
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "es",
        client="Aceitera Paraná Sur S.A.",
        project="Mensura del lote 14, Parque Industrial Arroyo Seco",
        project_code="EP 208",
        signatory_name="Graciela Montenegro",
        signatory_title="Apoderada",
        signature_date="2026-05-05",
        amount="1180000.00 ARS",
    )
    return sheet("my-es-rechazo", body, label, face="Caladea", size=12, margin="2.8cm")


def correo_ok() -> Paper:
    """A Chilean mail accepting from a later day."""
    pad = Pad(face="Times-Roman")
    pad.bar(45, 768, 505, 34, "#e4e9f2")
    pad.put(55, 787, "Rediseño intranet: recepción conforme", 14, "Times-Bold")
    pad.put(55, 774, "1 mensaje", 9)
    pad.put(45, 745, "Javiera Inostroza <jinostroza@salmonesquellon.example>", 11, "Times-Bold")
    pad.put(415, 745, "jue, 2 de julio de 2026, 9:33", 10)
    pad.put(45, 730, "Para: Matías Recabarren <matias@agencialaika.example>", 10)
    pad.rule(45, 722, 550)
    y = 698.0
    for part in (
        "Hola Matías:",
        "Con esto damos por recibida conforme la intranet (OT 5561). La recepción rige desde el 15 de "
        "julio, fecha en que termina nuestro ejercicio contable; es solo por orden de los papeles, no "
        "tienes que hacer nada más.",
        "Factura cuando quieras los $ 4.300.000 (pesos chilenos) del hito final.",
        "El buscador es lento los lunes. Ya lo sabíamos cuando elegimos ese servidor, así que no va "
        "por ustedes.",
        "Un abrazo,",
        "Javiera Inostroza\nSubgerenta de Comunicaciones\nSalmones Quellón SpA",
    ):
        y = pad.para(45, y, 490, part, 12) - 9
    label = truth(
        "email",
        "accepted",
        None,
        "es",
        client="Salmones Quellón SpA",
        project="Rediseño intranet",
        project_code="OT 5561",
        milestone="hito final",
        signatory_name="Javiera Inostroza",
        signatory_title="Subgerenta de Comunicaciones",
        signature_date="2026-07-02",
        amount="4300000.00 CLP",
    )
    return Paper("my-es-correo-ok", "a", "text", pad.done(), label)


def parte_horas() -> Paper:
    """A scanned day sheet of an installer, agreed."""
    body = r"""
#rect(width: 100%, inset: 6pt)[*PARTE DE TRABAJO* #h(1fr) n.º 02287 #linebreak() #text(8.5pt)[Frigoríficos Meseta · Valladolid]]
Cliente: #pen(12pt)[Quesos Páramo Alto, S.A.T.] #linebreak()
Obra: #pen(12pt)[cámara de curado 4] #h(1fr) Aviso: #pen(12pt)[FM-6034]
#table(columns: (1fr, 1.4cm, 2.4cm), inset: 6pt, [Trabajo], [Horas], [€/h], [#pen(12pt)[carga de gas y fuga]], [#pen(12pt)[6]], [42,00], [#pen(12pt)[ventilador nuevo]], [#pen(12pt)[3,5]], [42,00], [Total], [#pen(12pt)[9,5]], [#pen(12pt)[399,00 €]])
#cb("v") Conforme con las horas #h(8mm) #cb("0") Disconforme

#text(9pt)[Anotación del cliente:] #pen(12pt)[la próxima vez avisen antes de venir]

#grid(columns: (1fr, 1fr), [#ink(845, w: 95pt) #linebreak() Emiliano Zarzuelo #linebreak() Encargado], [#v(6mm) Fecha: #pen(12pt)[14 de octubre de 2026]])
"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "es",
        client="Quesos Páramo Alto, S.A.T.",
        project="cámara de curado 4",
        project_code="FM-6034",
        signatory_name="Emiliano Zarzuelo",
        signatory_title="Encargado",
        signature_date="2026-10-14",
        amount="399.00 EUR",
    )
    how = Scanner(dpi=150, skew=-1.4, noise=3.5, blur=0.6, jpeg=42, seed=85)
    return sheet(
        "my-es-parte", body, label, how, face="Nimbus Sans", size=10, paper="a5", margin="1.3cm"
    )


def orden_cambio() -> Paper:
    """A Chilean change order that wants two client signatures and has one."""
    body = r"""
#text(10pt)[FORMULARIO GC-12] #h(1fr) #text(10pt)[Versión 3]
#align(center)[#text(17pt, weight: "bold")[Orden de Cambio N.º OC-021]]
#table(columns: (1fr, 1fr), inset: 7pt, [*Mandante:* Viña Cerro Tordo S.A.], [*Contratista:* Ingeniería Chucao Ltda.], [*Proyecto:* Planta de riles], [*Contrato:* CT-2025-19], table.cell(colspan: 2)[*Modificación:* se agrega un estanque pulmón de 40 m³ y se elimina la caseta de cloro.], [*Aumento neto:* \$ 12.365.000 (pesos chilenos)], [*Plazo:* más 20 días corridos])
Aprobación por el Mandante. La orden obliga solamente con las dos firmas.
#v(8mm)
#table(columns: (1fr, 1fr), inset: 8pt, [Jefe de Proyecto #linebreak() #ink(857, w: 105pt, h: 30pt) #linebreak() Cristóbal Aránguiz #linebreak() 3 de marzo de 2026], [Gerente General #linebreak() #v(30pt) María Paz Errázuriz #linebreak() Fecha: ])
#v(4mm)
Presentada por Ingeniería Chucao: #hw(17pt)[Pía Salinas] (26 de febrero de 2026)
"""
    label = truth(
        "change_order",
        "undecided",
        False,
        "es",
        client="Viña Cerro Tordo S.A.",
        project="Planta de riles",
        project_code="CT-2025-19",
        signatory_name="María Paz Errázuriz",
        signatory_title="Gerente General",
        amount="12365000.00 CLP",
        change_order_number="OC-021",
        warnings=["partly_signed"],
    )
    return sheet("my-es-orden-cambio", body, label, face="Lato", size=10.5, paper="us-letter")


def alcance() -> Paper:
    """A Mexican statement of work."""
    body = r"""
#text(9pt, fill: luma(110))[Anexo de servicios · no es recepción ni finiquito] #linebreak()
#text(21pt, weight: "bold")[Alcance de los trabajos] #linebreak()
Museo del Telar de Cuetzalan – Digitalización de la colección de huipiles #linebreak()
Anexo ADT-07 al contrato marco
#v(3mm)
#grid(columns: (1fr, 1fr), gutter: 9mm, [
*Proveedor* #linebreak() Lente Claro Fotografía Patrimonial

*Trabajos* #linebreak() 412 piezas por ambas caras, carta de color, metadatos en español y náhuatl.

*Entregas* #linebreak() Tres remesas: marzo, mayo y julio de 2026.],
[*Criterio de aceptación* #linebreak() Cada remesa se acepta por escrito; hasta un 2 % de tomas por repetir no impide aceptarla.

*Precio* #linebreak() \$386,000.00 MXN más IVA

*Exclusiones* #linebreak() Traslado de piezas y montaje.])
#v(1.5cm)
#grid(columns: (1fr, 1fr), [#ink(866, w: 100pt) #linebreak() Yolanda Tecuapacho #linebreak() Directora del museo #linebreak() 19 de enero de 2026], [#ink(867, w: 100pt, hue: black) #linebreak() Iván Rosas #linebreak() Lente Claro #linebreak() 15 de enero de 2026])
"""
    label = truth(
        "statement_of_work",
        None,
        True,
        "es",
        client="Museo del Telar de Cuetzalan",
        project="Digitalización de la colección de huipiles",
        project_code="ADT-07",
        signatory_name="Yolanda Tecuapacho",
        signatory_title="Directora del museo",
        signature_date="2026-01-19",
        amount="386000.00 MXN",
    )
    return sheet("my-es-alcance", body, label, face="Caladea", size=11, paper="us-letter")


def en_blanco() -> Paper:
    """A form by lots, signed nowhere and with nothing marked."""
    body = r"""
#rect(width: 100%, fill: rgb("#ffb703"), stroke: none, inset: 7pt)[#text(13pt, weight: "bold")[Hoja de validación por idioma]]
Agencia: Palabra Mayor Traducciones #h(1fr) Pedido de cliente: 7781-B #linebreak()
Cliente: Turismo Rías Baixas, S.A. #h(1fr) Proyecto: Guía de playas 2026
#table(columns: (1fr, 2cm, 2cm, 3cm), align: (left, center, center, left), inset: 7pt, [Idioma], [Válido], [No válido], [Importe], [Inglés], [☐], [☐], [1.240,00 €], [Alemán], [☐], [☐], [1.310,00 €], [Francés], [☐], [☐], [1.190,00 €], [], [], [*Total*], [*3.740,00 €*])
Devuélvase firmada antes del 30 de abril. El idioma que no lleve marca se tendrá por no contestado.
#v(1cm)
Firma: #dots(6cm) #linebreak() #v(2mm)
Uxía Outeiral, responsable de publicaciones #linebreak() Fecha: #dots(3.5cm)
#v(1fr)
#text(7pt)[Palabra Mayor cierra en agosto.]
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "es",
        client="Turismo Rías Baixas, S.A.",
        project="Guía de playas 2026",
        project_code="7781-B",
        signatory_name="Uxía Outeiral",
        signatory_title="responsable de publicaciones",
        amount="3740.00 EUR",
    )
    return sheet("my-es-validacion", body, label, face="Nimbus Sans", size=10.5)


def correo_nada() -> Paper:
    """A mail that only says the report has arrived."""
    body = r"""
#set text(fill: rgb("#202124"))
*De:* Leandro Quiroga · Cervecería Puelche #linebreak()
*Para:* Ailén Soria · Consultora Hídrica Andina #linebreak()
*Fecha:* 18 de noviembre de 2026, 19:20 #linebreak()
*Asunto:* informe de efluentes, etapa 2
#line(length: 100%, stroke: 0.5pt + luma(180))
Ailén, llegó el informe, gracias.

Todavía no lo abrí: estamos en plena mudanza de la planta. Sobre la aceptación va a contestar la gente de calidad, no yo, y supongo que recién en diciembre. Si querés mandar la factura de US\$ 2.900 mandala, pero tampoco puedo decirte cuándo la miran.

Saludos, Leandro
"""
    label = truth(
        "email",
        None,
        None,
        "es",
        client="Cervecería Puelche",
        project="informe de efluentes",
        milestone="etapa 2",
        signatory_name="Leandro Quiroga",
    )
    return sheet("my-es-correo-nada", body, label, face="Liberation Sans", size=10.5)


def condicion_cumplida() -> Paper:
    """A fillable form: the earlier conditional acceptance becomes final."""
    pad = Pad()
    pad.frame(36, 36, 523, 770)
    pad.put(50, 782, "RECEPCIÓN DEFINITIVA", 16, "Helvetica-Bold")
    pad.put(380, 782, "Telecom Guadiana Integra", 11)
    pad.rule(36, 770, 559)
    y = 735
    for caption, name, value in (
        ("Entidad", "entidad", "Diputación de Ribera Alta"),
        ("Servicio", "servicio", "Red de fibra entre bibliotecas"),
        ("Núm. de proyecto", "numero", "TGI-1187"),
        ("Importe que se libera", "importe", "9.875,00 EUR"),
    ):
        pad.put(50, y + 4, caption, 10)
        pad.entry(name, 190, y, 340, value)
        y -= 28
    y = pad.para(
        50,
        y - 6,
        480,
        "Antecedente: recepción condicionada de 20 de enero de 2026 (dos enlaces "
        "con pérdidas y falta de planos).\nHoy: los enlaces miden bien y los planos están en "
        "el registro de la casa.",
        10.5,
    )
    for name, text, on in (
        ("definitiva", "Las condiciones quedan cumplidas y la red se recibe definitivamente", True),
        ("sigue", "Sigue vigente la recepción condicionada", False),
    ):
        y -= 24
        pad.box(name, 52, y, on)
        pad.put(74, y + 3, text, 10.5)
    y -= 75
    pad.put(50, y + 8, "Firma", 10)
    pad.ink(110, y, 120, 61)
    pad.rule(100, y - 4, 270)
    pad.put(50, y - 34, "Nombre", 10)
    pad.entry("nombre", 100, y - 38, 200, "Inmaculada Toribio")
    pad.put(320, y - 34, "Cargo", 10)
    pad.entry("cargo", 360, y - 38, 180, "Jefa de Informática")
    pad.put(50, y - 64, "Fecha", 10)
    pad.entry("fecha", 100, y - 68, 120, "27/02/2026")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Diputación de Ribera Alta",
        project="Red de fibra entre bibliotecas",
        project_code="TGI-1187",
        signatory_name="Inmaculada Toribio",
        signatory_title="Jefa de Informática",
        signature_date="2026-02-27",
        amount="9875.00 EUR",
    )
    return Paper("my-es-definitiva", "a", "form", pad.done(), label)


def papers() -> Iterator[Paper]:
    """All of them."""
    yield acta_recepcion()
    yield entrega_mx()
    yield rechazo()
    yield correo_ok()
    yield parte_horas()
    yield orden_cambio()
    yield alcance()
    yield en_blanco()
    yield correo_nada()
    yield condicion_cumplida()
