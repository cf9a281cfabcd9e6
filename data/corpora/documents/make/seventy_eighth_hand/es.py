"""Spanish papers: Spain, Mexico, Argentina and Chile."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from seventy_eighth_hand import board


def acta_obra() -> Paper:
    body = r"""
#align(center)[#text(14pt, weight: "bold")[ACTA DE RECEPCIÓN DE LA OBRA] \ #text(9pt)[artículo 6 de la Ley de Ordenación de la Edificación]]
#v(3mm)
En Soria, a 18 de diciembre de 2025, se reúnen en la propia obra las personas que firman al pie.

#table(columns: (40mm, 1fr), stroke: (x: none, y: 0.3pt),
 [Promotor], [Cooperativa Viviendas del Duero], [Constructor], [Obras Numancia, S.L.], [Obra], [Dieciocho viviendas en calle Real 41], [Expediente], [VD-18/2023], [Fase que se entrega], [Fase I, portales 1 y 2], [Coste final de la fase], [1.284.600,00 €], [Certificado final de obra], [de fecha 9 de diciembre de 2025])

Recorridas las viviendas, los garajes y las zonas comunes, el promotor *recibe la fase sin reservas*. Desde hoy corren los plazos de responsabilidad y garantía que fija la ley.
#v(9mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 5mm, align: center,
 [#ink(33, w: 85pt) #ln() El constructor \ Fermín Calvo], [#ink(12, w: 85pt, col: black) #ln() La directora de obra \ Elvira Santamaría, arquitecta], [#ink(50, w: 85pt) #ln() El promotor \ Gonzalo Herrero, presidente])
"""
    label = truth(
        "acceptance_certificate", "accepted", True, "es", client="Cooperativa Viviendas del Duero",
        project="Dieciocho viviendas en calle Real 41", project_code="VD-18/2023",
        milestone="Fase I, portales 1 y 2", signatory_name="Gonzalo Herrero",
        signatory_title="presidente", signature_date="2025-12-18", amount="1284600.00 EUR",
    )  # fmt: skip
    return board.text("mt-es-acta-obra", label, body, font="P052", size=10.5)


def entrega_mx() -> Paper:
    body = r"""
#block(fill: rgb("#5a1e3c"), inset: 8pt, width: 100%, text(white, 14pt)[Acta entrega-recepción de servicios])
#v(2mm)
#grid(columns: (1fr, 1fr), row-gutter: 5pt, [Cliente: Agroindustrias del Bajío, S.A. de C.V.], [Contrato: CT-2026-014], [Proveedor: Redes Querétaro], [Proyecto: Cableado estructurado planta Celaya], [Lugar: Celaya, Gto.], [Importe a liberar: \$186,300.00 M.N.])
#v(3mm)
Se entregan 214 nodos certificados categoría 6A, dos gabinetes y memoria técnica en formato digital. Las tres partes verificaron conteo y etiquetado.

El acta surte efectos cuando conste la firma de todas las personas enlistadas.
#v(3mm)
#table(columns: (1.3fr, 1.3fr, 1fr, 24mm), rows: (auto, 14mm, 14mm, 14mm), align: horizon,
 [*Nombre*], [*Carácter*], [*Firma*], [*Fecha*],
 [Saúl Arredondo], [Líder de proyecto, proveedor], [#ink(21, w: 70pt)], [14-abr-2026], [Ing. Norma Quiroz], [Supervisora externa], [#ink(17, w: 70pt, col: black)], [15-abr-2026], [Lic. Ramiro Echeverría], [Gerente de TI, cliente], [], [])
""".replace("\\$", "$")
    label = truth(
        "acceptance_certificate", "undecided", False, "es",
        client="Agroindustrias del Bajío, S.A. de C.V.",
        project="Cableado estructurado planta Celaya", project_code="CT-2026-014",
        signatory_name="Ramiro Echeverría", signatory_title="Gerente de TI",
        amount="186300.00 MXN", warnings=["partly_signed"],
    )  # fmt: skip
    return board.text("mt-es-entrega-mx", label, body, font="Lato", size=10, sheet="us-letter")


def conformidad_ar() -> Paper:
    body = r"""
#text(20pt, font: "URW Gothic", fill: rgb("#c2410c"))[mate estudio] #h(1fr) Rosario
#v(8mm)
Rosario, 3 de noviembre de 2025

*Nota de conformidad*

Por la presente, Bodega Finca Los Coihues S.A. deja constancia de que recibió el rediseño de etiquetas correspondiente al trabajo ME-870, entrega 2 (línea Reserva), y presta su conformidad.

La conformidad queda sujeta a que se corrija el tono dorado de la contraetiqueta Malbec en la prueba de imprenta.

El saldo de \$ 1.940.000 se abonará a los quince días.
#v(10mm)
#ink(57, w: 105pt) \
Lucila Ferreyra \
Gerenta de Marketing \
Bodega Finca Los Coihues S.A.
#v(10mm)
#text(8.5pt)[Enterado, por el estudio: ] #ink(5, w: 55pt, h: 18pt, col: black)
""".replace("\\$", "$")
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "es",
        client="Bodega Finca Los Coihues S.A.", project="rediseño de etiquetas",
        project_code="ME-870", milestone="entrega 2 (línea Reserva)",
        signatory_name="Lucila Ferreyra", signatory_title="Gerenta de Marketing",
        signature_date="2025-11-03", amount="1940000.00 ARS",
        conditions=["se corrija el tono dorado de la contraetiqueta Malbec en la prueba de imprenta"],
    )  # fmt: skip
    return board.text("mt-es-conformidad", label, body, font="Caladea", size=11, margin="30mm")


def provisoria_cl() -> Paper:
    body = r"""
#text(12pt, weight: "bold")[ACTA DE RECEPCIÓN PROVISORIA] #h(1fr) Folio 0231
#ln(th: 1pt) #v(1mm)
Mandante: Clínica Veterinaria Aconcagua SpA \ Empresa: Climatización Andina Ltda. \ ITO: Fuenzalida y Asociados \ Obra: Climatización de pabellones \ OT: 5587-B #h(12mm) Fecha: 29 de enero de 2026
#v(3mm)
Se recibe provisoriamente la obra, *con las observaciones que se indican*, las que deberán subsanarse en quince días corridos:
#v(1mm)
a) Falta aislación en tramo de cañería sobre pabellón 2. \
b) Bandeja de condensado sin pendiente. \
c) Entregar manual en castellano.
#v(4mm)
Retención: 5 % hasta la recepción definitiva.
#v(9mm)
#table(columns: (1fr, 1fr, 1fr), rows: (20mm, auto), align: center + bottom, [#ink(10, w: 85pt, col: black)], [#ink(29, w: 85pt)], [#ink(40, w: 85pt)], [p. Empresa \ Cristián Rojas], [ITO \ Marta Fuenzalida], [p. Mandante \ Ignacio Larraín \ Gerente General])
"""
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "es",
        client="Clínica Veterinaria Aconcagua SpA", project="Climatización de pabellones",
        project_code="5587-B", signatory_name="Ignacio Larraín", signatory_title="Gerente General",
        signature_date="2026-01-29",
        conditions=["Falta aislación en tramo de cañería sobre pabellón 2",
                    "Bandeja de condensado sin pendiente", "Entregar manual en castellano"],
    )  # fmt: skip
    how = Scanner(dpi=130, skew=1.0, noise=0.3, jpeg=40, seed=31)
    return board.scanned("mt-es-provisoria", label, body, how, font="Liberation Sans", size=10.5)


def correo_no() -> Paper:
    body = r"""
#grid(columns: (14mm, 1fr), gutter: 4mm, circle(radius: 6mm, fill: rgb("#7a9e3a"), align(center + horizon, text(white, 12pt)[AB])), [*Aitana Belmonte* \ #text(8.5pt, gray)[para Proyectos Tramontana #h(4mm) lunes, 13 de octubre de 2025, 18:41]])
#v(2mm)
#text(13pt)[Memoria de sostenibilidad, borrador 3]
#v(3mm)
Hola, Pau:

Mil gracias por las horas que le habéis echado, se nota el cariño en el maquetado.

Dicho esto, el comité ha leído el borrador y preferimos no darlo por bueno. Los datos de alcance 3 siguen siendo los de 2023 y el capítulo de proveedores no responde a lo que pedimos en julio. Entendemos que hay que volver a plantear el entregable E2 antes de hablar de factura.

¿Nos vemos el jueves y lo miramos con calma?

Un abrazo,

Aitana Belmonte \ Responsable de RSC \ Conservas Ría de Ares, S.A. \ #text(8pt)[Asunto interno: TRA-061 Memoria de sostenibilidad]
"""
    label = truth(
        "email", "rejected", None, "es", client="Conservas Ría de Ares, S.A.",
        project="Memoria de sostenibilidad", project_code="TRA-061", milestone="entregable E2",
        signatory_name="Aitana Belmonte", signatory_title="Responsable de RSC",
        signature_date="2025-10-13",
    )  # fmt: skip
    return board.text("mt-es-correo-no", label, body, font="Carlito", size=11)


def cambio_po() -> Paper:
    body = r"""
#table(columns: (1fr, 1fr, 1fr), stroke: 0.8pt, table.cell(colspan: 2)[#text(13pt, weight: "bold")[ORDEN DE CAMBIO]], [*No. OC-07*], [Proyecto \ Nave logística Apodaca], [Clave \ NLA-330], [Fecha \ 9 de junio de 2026], table.cell(colspan: 3)[Propietario: Inmobiliaria Sierra Alta, S.C. \ Contratista: Constructora Peñón])
*Descripción.* Sustituir andenes mecánicos por hidráulicos en puertas 5 a 9 y reforzar el firme en esa franja.

*Efecto en precio:* aumento de \$ 412,750.00 MXN. *Efecto en plazo:* ocho días naturales.
#v(3mm)
#cb(true) #h(2mm) Autorizada #h(14mm) #cb(false) #h(2mm) No autorizada
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 12mm,
 [Contratista #v(2mm) #ink(15, w: 85pt, col: black) #ln() Ing. Heriberto Salas], [Propietario #v(2mm) #text(9pt)[p.p.] #ink(36, w: 95pt) #ln() Daniela Villarreal, apoderada legal \ 11 de junio de 2026])
""".replace("\\$", "$")
    label = truth(
        "change_order", "accepted", True, "es", client="Inmobiliaria Sierra Alta, S.C.",
        project="Nave logística Apodaca", project_code="NLA-330",
        signatory_name="Daniela Villarreal", signatory_title="apoderada legal",
        signature_date="2026-06-11", amount="412750.00 MXN", change_order_number="OC-07",
    )  # fmt: skip
    return board.text("mt-es-cambio", label, body, font="Nimbus Sans", size=10, sheet="us-letter")


def parte_horas() -> Paper:
    body = r"""
#text(13pt, weight: "bold")[Parte de trabajo n.º 1148] \
Instalaciones Fluviá, S.L. — fontanería y gas — Girona
#v(2mm)
Cliente: Camping Cala Salvada \ Aviso: AV-26-310, renovación de duchas bloque B
#v(2mm)
#table(columns: (24mm, 1fr, 20mm, 20mm), [Día], [Operario], [Entrada], [Horas], [4 mayo], [Jordi Puig], [8:00], [8], [4 mayo], [Oriol Mas], [8:00], [8], [5 mayo], [Jordi Puig], [8:00], [5,5], [], [*Suma*], [], [*21,5*])
#v(2mm)
Desplazamientos: 2. Material según albarán aparte.
#v(4mm)
Horas comprobadas y conformes por el cliente:
#v(2mm)
#hand(face: "DkgHandwriting", size: 19pt)[N. Ferrer] #h(8mm) Núria Ferrer, encargada de mantenimiento, 5 de mayo de 2026
"""
    label = truth(
        "timesheet_approval", "accepted", True, "es", client="Camping Cala Salvada",
        project="renovación de duchas bloque B", project_code="AV-26-310",
        signatory_name="Núria Ferrer", signatory_title="encargada de mantenimiento",
        signature_date="2026-05-05",
    )  # fmt: skip
    return board.text(
        "mt-es-parte-horas", label, body, font="DejaVu Sans", size=8.5, sheet="a5", margin="14mm"
    )


def orden_compra() -> Paper:
    body = r"""
#align(center)[#text(15pt, weight: "bold")[Orden de compra] \ N.º 2026-00418]
#v(3mm)
#grid(columns: (1fr, 1fr), gutter: 6mm, [*Comprador* \ Municipalidad de Colinas del Maipo \ Departamento de Obras], [*Proveedor* \ Topografía Mapocho EIRL \ Santiago])
#v(3mm)
#table(columns: (1fr, 18mm, 34mm), align: (left, center, right), [Concepto], [Cant.], [Valor CLP], [Levantamiento aerofotogramétrico ribera sur], [1], [3.850.000], [Vértices geodésicos monumentados], [4], [720.000], [Total exento de IVA], [], [4.570.000])
Plazo de entrega: veinte días hábiles. Forma de pago: treinta días contra factura.
#v(8mm)
Emitida el 12 de marzo de 2026
#v(2mm)
#ink(27, w: 85pt) \ Paulina Oyarzún, Jefa de Adquisiciones
"""
    label = truth(
        "purchase_order", None, True, "es", client="Municipalidad de Colinas del Maipo",
        project="Levantamiento aerofotogramétrico ribera sur", signatory_name="Paulina Oyarzún",
        signatory_title="Jefa de Adquisiciones", signature_date="2026-03-12",
        amount="4570000.00 CLP", po_number="2026-00418",
    )  # fmt: skip
    return board.text("mt-es-orden-compra", label, body, font="Liberation Serif", size=11)


def portal() -> Paper:
    body = r"""
#set text(font: "DejaVu Sans", size: 8.5pt)
#text(rgb("#0b6bcb"), 10pt)[Portal de proveedores · Aguas de la Axarquía] #h(1fr) #text(luma(120))[impreso 02/07/2026 08:15]
#v(4mm)
#text(15pt)[Hito H3 · Modelo hidráulico calibrado]
#box(fill: rgb("#d6f3dc"), inset: 4pt, radius: 3pt)[Aceptado]
#v(3mm)
#table(columns: (1fr, 1fr), stroke: 0.3pt + gray, fill: (x, y) => if calc.even(y) { luma(248) }, [Expediente], [AX-2025-77], [Contrato], [Plan director de abastecimiento], [Consultora], [Hidrotec Levante, S.L.P.], [Importe del hito], [33.400,00 EUR], [Versión revisada], [v3 (sustituye a v1 y v2, rechazadas)])
#v(3mm)
*Actividad* \
22/06/2026 12:02 · Hidrotec Levante sube v3 \
24/06/2026 09:30 · Revisión técnica sin comentarios \
30/06/2026 13:57 · Remedios Alarcón, jefa de planificación, acepta el hito
#v(3mm)
#text(luma(120))[Este registro no requiere firma.]
"""
    label = truth(
        "acceptance_certificate", "accepted", None, "es", client="Aguas de la Axarquía",
        project="Plan director de abastecimiento", project_code="AX-2025-77",
        milestone="Hito H3 · Modelo hidráulico calibrado", signatory_name="Remedios Alarcón",
        signatory_title="jefa de planificación", signature_date="2026-06-30",
        amount="33400.00 EUR",
    )  # fmt: skip
    return board.text("mt-es-portal", label, body, margin="18mm")


def anulado() -> Paper:
    body = r"""
#set page(foreground: across("ANULADO", size: 84pt, col: rgb("#c0202055")))
#text(13pt)[*Conformidad de la prestación*]
#v(2mm)
La Fundación Teatro del Arrabal (cliente) y Acústica Ibérica (prestador) firman este documento al término de la etapa _Ajuste de sala_, encargo AI-2090, *Renovación de la megafonía escénica*.

#list([Presión sonora medida en veinte butacas: conforme.], [Inteligibilidad STI media 0,62: conforme.], [Formación a dos técnicos de la casa: impartida.])

Se acepta la etapa y se autoriza el cobro de 12.600,00 €.
#v(9mm)
#grid(columns: (1fr, 1fr), [Por la Fundación \ #ink(53, w: 90pt) \ Álvaro Quintana, director técnico \ 20 de febrero de 2026], [Por el prestador \ #ink(8, w: 90pt, col: black) \ Mireia Solà \ 20 de febrero de 2026])
#v(14mm)
#text(9pt)[Anulado el 25 de febrero: se extendió sobre el encargo equivocado.]
"""
    label = truth(
        "acceptance_certificate", "undecided", True, "es", client="Fundación Teatro del Arrabal",
        project="Renovación de la megafonía escénica", project_code="AI-2090",
        milestone="Ajuste de sala", signatory_name="Álvaro Quintana",
        signatory_title="director técnico", signature_date="2026-02-20", amount="12600.00 EUR",
        warnings=["draft_or_void"],
    )  # fmt: skip
    return board.text("mt-es-anulado", label, body, font="Libertinus Serif", size=12)


def papers() -> Iterator[Paper]:
    """The ten Spanish papers."""
    yield acta_obra()
    yield entrega_mx()
    yield conformidad_ar()
    yield provisoria_cl()
    yield correo_no()
    yield cambio_po()
    yield parte_horas()
    yield orden_compra()
    yield portal()
    yield anulado()
