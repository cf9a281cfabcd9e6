"""Spanish papers, from Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import mixed, scanned, text


def acta() -> Paper:
    """Acta de recepción with no remarks (Spain)."""
    src = r"""
#align(center)[#text(15pt, weight: "bold")[ACTA DE RECEPCIÓN DE OBRA]]
#table(columns: (44mm, 1fr), [Promotor], [Comunidad de Propietarios Avda. del Cantil 22], [Obra], [Rehabilitación de fachada y patios], [N.º de obra], [RF-2026/118], [Contratista], [Revocos Almanzor, S.L.], [Liquidación], [97.412,35 €])
En Benalmar, a diecisiete de julio de dos mil veintiséis, se reúnen en la obra el presidente de la Comunidad, la dirección facultativa y el contratista. Recorridos los andamios ya desmontados, los patios y la cubierta, y comprobado el libro del edificio, *se recibe la obra sin reservas* y se entrega al uso. Comienza a contar el plazo de garantía.
Leída el acta, la firman todos los presentes:
#v(8pt)
#grid(columns: (1fr, 1fr, 1fr), gutter: 8pt, [#ink(3, w: 28mm) \ Contratista \ Isidro Almanzor], [#ink(24, w: 28mm) \ Dirección facultativa \ Begoña Lasarte], [#ink(15, w: 28mm) \ Promotor \ Fermín Arrabal, Presidente])
"""
    return text(
        "es-acta-fachada",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Comunidad de Propietarios Avda. del Cantil 22",
            project="Rehabilitación de fachada y patios",
            project_code="RF-2026/118",
            signatory_name="Fermín Arrabal",
            signatory_title="Presidente",
            signature_date="2026-07-17",
            amount="97412.35 EUR",
        ),
        font="Liberation Serif",
        size=11.5,
    )


def conformity() -> Paper:
    """A Mexican carta de conformidad with typed /s/."""
    src = r"""
#text(18pt, weight: "bold", fill: rgb("#9c1f3d"))[Cítricos del Papaloapan, S.A. de C.V.]
Tierra Colorada, Ver., 6 de abril de 2026
*Asunto:* carta de conformidad, proyecto Telemetría de riego fase II
A quien corresponda en *Sensores Quetzal*:
Por este medio hacemos constar que las 64 estaciones pactadas en la orden de compra OC-00917 quedaron instaladas, transmiten sin cortes desde hace treinta días y que el personal de campo recibió la capacitación. Estamos conformes con la entrega del hito "Puesta en marcha" y autorizamos la facturación de \$1,284,500.00 MXN (un millón doscientos cuarenta y ocho mil quinientos pesos 00/100 M.N.) que le corresponde. Clave de proyecto: SQ-TR-02.
Atentamente,
/s/ Rodrigo Elizondo Mora \
Gerente de Operaciones Agrícolas \
#v(1fr)
#text(8pt)[c.c.p. Cuentas por pagar; Almacén general; minutario]
"""
    return text(
        "mx-carta-conformidad",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Cítricos del Papaloapan, S.A. de C.V.",
            project="Telemetría de riego fase II",
            project_code="SQ-TR-02",
            milestone="Puesta en marcha",
            signatory_name="Rodrigo Elizondo Mora",
            signatory_title="Gerente de Operaciones Agrícolas",
            signature_date="2026-04-06",
            po_number="OC-00917",
            warnings=["amount_words_disagree"],
        ),
        paper="us-letter",
        size=11,
    )


def albaran() -> Paper:
    """A scanned albarán de trabajos, stamped."""
    src = r"""
#table(columns: (1fr, auto), inset: 7pt, [*TALLERES NAVALES BERMEO-SUR* \ Reparaciones a flote], [*ALBARÁN DE TRABAJOS* \ N.º 7730])
Armador: Pesquera Hermanos Iturbe \
Trabajo: Cambio de hélice, buque Nuevo Gorliz \
Orden de trabajo: OT-2284 \
Importe según presupuesto: 14.890,00 €
#v(4pt)
#table(columns: (1fr, 22mm, 22mm), [Operación], [Horas], [Hecho], [Desmontaje y montaje de hélice], [26], [sí], [Equilibrado], [6], [sí], [Prueba de mar], [4], [sí])
#v(4pt)
Trabajos terminados y probados. Recibido conforme.
#v(6pt)
Firma y sello: #hw("J. Iturbe", s: 32pt) #h(10mm) #stamp([PESQUERA HNOS. ITURBE \ CONFORME], c: rgb("#23408e"), a: 5deg)
Nombre: #pen("Josu Iturbe, armador") #h(8mm) Fecha: #pen("30 de enero de 2026")
"""
    return scanned(
        "es-albaran-helice",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Pesquera Hermanos Iturbe",
            project="Cambio de hélice, buque Nuevo Gorliz",
            project_code="OT-2284",
            signatory_name="Josu Iturbe",
            signatory_title="armador",
            signature_date="2026-01-30",
            amount="14890.00 EUR",
        ),
        Scanner(dpi=105, skew=1.0, noise=6, jpeg=42, seed=71),
        margin="2cm",
        size=11,
    )


def small_print() -> Paper:
    """A Chilean acceptance whose reservation stands in the small print."""
    src = r"""
#rect(width: 100%, fill: rgb("#e8eef4"), inset: 8pt)[#text(14pt, weight: "bold")[Certificado de aceptación de entregable] #h(1fr) Correlativo 0041]
#grid(columns: (1fr, 1fr), row-gutter: 7pt, [*Mandante:* Minera Quebrada Alta SpA], [*Consultor:* Geotecnia Licán Ltda.], [*Proyecto:* Estabilidad de taludes sector norte], [*Proyecto n.º:* MQA-C-2031], [*Entregable:* E-05 Informe geomecánico], [*Monto:* CLP 38.750.000])
#v(4pt)
El mandante declara recibido y aceptado el entregable individualizado(1), correspondiendo cursar el estado de pago respectivo.
#v(8pt)
#grid(columns: (1fr, 1fr), [#ink(25) \ Ximena Poblete Araya \ Superintendenta de Geotecnia \ Minera Quebrada Alta SpA], [Fecha de firma: \ 18 de noviembre de 2025])
#v(1fr)
#rule()
#text(7.5pt)[(1) La aceptación queda condicionada a que el consultor entregue los registros de sondaje SG-11 a SG-14 firmados por el geólogo responsable, sin los cuales el estado de pago no se cursará. Formulario GT-07, versión 3. Copia controlada solo en la intranet del mandante.]
"""
    return text(
        "cl-letra-chica",
        src,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Minera Quebrada Alta SpA",
            project="Estabilidad de taludes sector norte",
            project_code="MQA-C-2031",
            milestone="E-05 Informe geomecánico",
            signatory_name="Ximena Poblete Araya",
            signatory_title="Superintendenta de Geotecnia",
            signature_date="2025-11-18",
            amount="38750000.00 CLP",
            conditions=[
                "el consultor entregue los registros de sondaje SG-11 a SG-14 firmados por el geólogo responsable"
            ],
        ),
        size=10,
    )


def rejected() -> Paper:
    """A Colombian rejection on a scanned second page behind a typed one."""
    first = r"""
*Alianza Cardamomo Consultores S.A.S.* #h(1fr) Hoja 1 de 2
= Acta de entrega de producto
Cliente: Fundación Hospital del Otún \
Proyecto: Plan maestro de urgencias \
Proyecto No. CPS-088-2025 \
Producto 3: Modelo de dimensionamiento \
Valor del producto: \$ 61.200.000 COP
El consultor entrega el producto 3 en medio digital con sus anexos. El concepto del cliente se consigna en la hoja 2.
"""
    second = r"""
*Hoja 2 de 2 -- Concepto del cliente* (Proyecto No. CPS-088-2025)
#v(4pt)
( #h(4mm) ) Recibido a satisfacción \
( #pen("X", s: 13pt) ) No recibido a satisfacción
Motivo: #pen("El modelo no incluye la demanda de fines de semana y arroja camas negativas en dos servicios.", s: 13pt)
#v(10pt)
#hw("Álvaro Echeverri", s: 30pt) \
Álvaro Echeverri Botero \
Subdirector Médico \
Fecha: #pen("12 de marzo de 2026")
"""
    return mixed(
        "co-acta-producto",
        first,
        second,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Fundación Hospital del Otún",
            project="Plan maestro de urgencias",
            project_code="CPS-088-2025",
            milestone="Modelo de dimensionamiento",
            signatory_name="Álvaro Echeverri Botero",
            signatory_title="Subdirector Médico",
            signature_date="2026-03-12",
            amount="61200000.00 COP",
        ),
        Scanner(dpi=105, skew=-0.6, noise=5, jpeg=42, seed=73),
        paper="us-letter",
        size=11,
    )


def vendor_only() -> Paper:
    """A sheet that only the consultant signed."""
    src = r"""
#text(10pt, fill: rgb("#2c6e49"))[*ARBOLEDA Y FONT -- ingeniería acústica*]
== Hoja de conformidad de trabajos
Cliente: Auditori de Vallfosca, S.A.U. \
Trabajo: Aislamiento del foso de orquesta \
N.º de encargo: AF-1604 \
Fase: Mediciones finales e informe \
Honorarios de la fase: 8.320,00 €
Por la presente el cliente manifiesta su conformidad con los trabajos descritos y autoriza su facturación.
#v(8pt)
#table(columns: (1fr, 1fr), inset: 9pt, [*El cliente* \ #v(12mm) \ D. Lluís Bonmatí, gerente \ Fecha:], [*El consultor* \ #ink(28) \ Dña. Mar Arboleda \ Fecha: 25/02/2026])
"""
    return text(
        "es-conformidad-media",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Auditori de Vallfosca, S.A.U.",
            project="Aislamiento del foso de orquesta",
            project_code="AF-1604",
            milestone="Mediciones finales e informe",
            signatory_name="Lluís Bonmatí",
            signatory_title="gerente",
            amount="8320.00 EUR",
            warnings=["partly_signed"],
        ),
        font="DejaVu Sans",
        size=9.5,
    )


def borrador() -> Paper:
    """A draft of an acta in landscape, turned by /Rotate."""
    src = r"""
#text(13pt, weight: "bold")[BORRADOR -- Acta de aceptación provisional (no válida sin firma)]
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, [*Entidad contratante* \ Cabildo de Isla Gavia], [*Adjudicataria* \ Redes Alisios, S.L.], [*N.º de proyecto* \ 2025/SUM/044], [*Objeto* \ Red de radio de emergencias], [*Hito* \ H3 Emplazamientos 8 a 15], [*Importe del hito* \ 233.180,00 €])
Visto el informe de pruebas, la entidad acepta provisionalmente el hito H3. Texto pendiente de revisión por los servicios jurídicos.
#v(14pt)
Por la entidad: #gap(70mm) #h(1fr) Fecha: #gap(40mm) \
Carmen Delia Betancor, Consejera de Seguridad
"""
    return text(
        "es-borrador-radio",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Cabildo de Isla Gavia",
            project="Red de radio de emergencias",
            project_code="2025/SUM/044",
            milestone="H3 Emplazamientos 8 a 15",
            signatory_name="Carmen Delia Betancor",
            signatory_title="Consejera de Seguridad",
            amount="233180.00 EUR",
            warnings=["draft_or_void"],
        ),
        turn=90,
        margin="2.5cm",
    )


def orden_cambio() -> Paper:
    """A Peruvian orden de cambio with approval signatures, a deduction."""
    src = r"""
#align(center)[*ORDEN DE CAMBIO N.º OC-11* \ Orden de servicio CS-2024-067]
#rule(stroke: 1.5pt)
+ *Cliente:* Terminal Portuario Punta Ñaupe S.A.
+ *Proyecto:* Ampliación del patio de contenedores
+ *Solicitante del cambio:* Supervisión Andes Costa S.A.C.
+ *Descripción:* se elimina la partida 04.03 (ensayos de placa nocturnos), por haberse reprogramado los trabajos al turno de día.
+ *Efecto en el precio:* deductivo de S/ 12,860.00, es decir, S/ -12,860.00.
+ *Efecto en el plazo:* ninguno.
#v(4pt)
*Resolución del cliente:* APROBADA.
#v(6pt)
#ink(32) \
Ing. Milagros Tapia Huamán, Gerenta de Proyectos \
Lima, 27 de agosto de 2026
#v(6pt)
#ink(38) \
Por la supervisión: Ing. Abel Quispe, 25 de agosto de 2026
"""
    return text(
        "pe-orden-cambio",
        src,
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Terminal Portuario Punta Ñaupe S.A.",
            project="Ampliación del patio de contenedores",
            project_code="CS-2024-067",
            signatory_name="Milagros Tapia Huamán",
            signatory_title="Gerenta de Proyectos",
            signature_date="2026-08-27",
            amount="-12860.00 PEN",
            change_order_number="OC-11",
        ),
        font="Liberation Serif",
        size=11,
    )


def parte() -> Paper:
    """A parte de horas sent for approval; still pending."""
    src = r"""
#text(8pt, fill: gray)[portal.bitacoranorte.example/partes/55102 -- impreso el 02-10-2026]
#block(stroke: (left: 4pt + orange), inset: 8pt)[*Parte mensual de horas n.º 55102* \ Estado: PENDIENTE DE APROBACIÓN DEL CLIENTE]
#table(columns: (40mm, 1fr), stroke: none, [Profesional], [Noelia Santamarta], [Empresa], [Bitácora Norte Consultoría], [Cliente], [Seguros La Pontina], [Proyecto], [Cuadro de mando de siniestros], [Código], [LP-CMS-9], [Periodo], [septiembre de 2026], [Horas], [142,00], [Tarifa], [46,50 €/h], [Total], [6.603,00 €], [Aprobador], [Teodoro Villar, Director de Siniestros], [Fecha de aprobación], [--])
Aviso enviado al aprobador el 01-10-2026. Si no responde, se repetirá cada tres días; el silencio no equivale a aprobación.
"""
    return text(
        "es-parte-pendiente",
        src,
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "es",
            client="Seguros La Pontina",
            project="Cuadro de mando de siniestros",
            project_code="LP-CMS-9",
            signatory_name="Teodoro Villar",
            signatory_title="Director de Siniestros",
            amount="6603.00 EUR",
        ),
        size=9.5,
    )


def correo() -> Paper:
    """An Argentinian mail that approves a deliverable."""
    src = r"""
#text(8pt)[Imprimir | Cerrar]
*Asunto: Re: Entrega de los planos de evacuación* \
De: Mercedes Oyarzábal (moyarzabal\@teatrocolibri.example) \
Para: Estudio Cardozo Prevención \
Enviado el: jueves, 11 de junio de 2026, 9:58
#rule()
Estimados, buen día:
Bomberos y nuestro jefe de sala revisaron los planos de la etapa 2 y quedaron aprobados tal como los mandaron. Doy por aceptada la etapa 2 del proyecto Evacuación Sala Mayor (código EC-240).
Pueden facturar los \$ 2.350.000,00 acordados (pesos argentinos, ARS).
Saludos,
Arq. Mercedes Oyarzábal \
Jefa de Infraestructura \
Teatro Colibrí Sociedad del Estado
"""
    return text(
        "ar-correo-planos",
        src,
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Teatro Colibrí Sociedad del Estado",
            project="Evacuación Sala Mayor",
            project_code="EC-240",
            milestone="etapa 2",
            signatory_name="Mercedes Oyarzábal",
            signatory_title="Jefa de Infraestructura",
            signature_date="2026-06-11",
            amount="2350000.00 ARS",
        ),
    )


def pedido() -> Paper:
    """A purchase order of a food firm."""
    src = r"""
#grid(columns: (1fr, 1fr), [#text(12pt, weight: "bold")[Conservas Rías de Arnoia, S.A.] \ Compras \ CIF inventado], rect(inset: 6pt)[*PEDIDO* 8100456 \ Fecha: 15.09.2026 \ Moneda: EUR])
Proveedor: Frigotec Montes, S.L. (n.º 20087) #h(1fr) Proyecto: Túnel de congelación 4 #h(1fr) N.º de proyecto: A-0419-04
#table(columns: (14mm, 1fr, 14mm, 28mm, 28mm), align: (left, left, right, right, right), [Pos.], [Descripción], [Cant.], [Precio], [Importe], [010], [Ingeniería de detalle], [1], [12.000,00], [12.000,00], [020], [Evaporador con desescarche], [2], [27.450,00], [54.900,00], [030], [Montaje y pruebas], [1], [16.300,00], [16.300,00], table.cell(colspan: 4)[*Total pedido sin IVA*], [*83.200,00*])
Entrega en planta antes del 15.01.2027. Confirmar el pedido en 48 horas. La recepción de cada posición se hará con acta aparte. Documento generado por sistema; no lleva firma.
"""
    return text(
        "es-pedido-tunel",
        src,
        truth(
            "purchase_order",
            None,
            None,
            "es",
            client="Conservas Rías de Arnoia, S.A.",
            project="Túnel de congelación 4",
            project_code="A-0419-04",
            amount="83200.00 EUR",
            po_number="8100456",
        ),
        size=9,
    )


def papers() -> Iterator[Paper]:
    """The family."""
    for make in (
        acta,
        conformity,
        albaran,
        small_print,
        rejected,
        vendor_only,
        borrador,
        orden_cambio,
        parte,
        correo,
        pedido,
    ):
        yield make()
