"""Spanish: acta de recepción, carta de conformidad, orden de cambio, remito de capacitación."""

from collections.abc import Iterator
from typing import Any

from paper import Paper

from ninety_eighth_hand.board import (
    BLACK,
    NAVY,
    RED,
    Raw,
    block,
    glass,
    ink,
    paper,
    stamp,
    typed,
)

ACTA = """#set page(paper: "a4", margin: (left: 28mm, right: 24mm, y: 20mm))
#set text(font: "URW Bookman", size: 9.8pt, lang: "es")
#set par(justify: true, leading: 0.75em)
#align(center)[#text(size: 14pt, weight: 600)[ACTA DE RECEPCIÓN DE LA OBRA] \\ #text(size: 9pt)[Ley 38\\/1999, de Ordenación de la Edificación, artículo 6]]
#v(4mm)
En «town», a «met:es», comparecen ante la obra terminada:

– de una parte, «signatory_name», en nombre del promotor, *«client»*; \\
– de otra, «vendor_man», en nombre del constructor, *«vendor»*; \\
– y «office_man», directora de la ejecución de la obra.

*Obra:* «project». \\
*Expediente:* «project_code». \\
*Fase entregada:* «milestone».

Visitada la obra y revisado el Libro del Edificio, el promotor manifiesta que «verdict» La liquidación de la fase asciende a *«amount:eu» euros*, IVA aparte. Los plazos de garantía empiezan a contar en la fecha de este documento.
«reserves»
#v(6mm)
#grid(columns: (1fr, 1fr), column-gutter: 16mm, row-gutter: 20mm,
[#v(16mm)#h(5mm)«s_client»#line(length: 100%, stroke: 0.5pt) #v(-2mm) #align(center)[La propiedad \\ «client»]],
[#v(16mm)#h(5mm)«s_vendor»#line(length: 100%, stroke: 0.5pt) #v(-2mm) #align(center)[La empresa constructora \\ «vendor»]],
grid.cell(colspan: 2)[#align(center)[#box(width: 70mm)[#align(left)[#h(5mm)«s_office»]#line(length: 100%, stroke: 0.5pt) #v(-2mm) Enterada, la dirección facultativa]]])
"""


def acta(letter: str) -> Paper:
    """La propiedad firma a la izquierda; la dirección solo se da por enterada."""
    base: dict[str, Any] = {"vendor": "Construcciones Olmedilla, S.L.", "reserves": "",
                            "vendor_man": "Fermín Olmedilla", "office_man": "Pilar Asensio"}  # fmt: skip
    clean = "la encuentra conforme al proyecto y la recibe sin reservas."
    if letter == "a":
        here = base | {
            "town": "Cuenca", "met": "2026-02-12", "signatory_name": "Consuelo Heras",
            "client": "Cooperativa Agraria El Záncara",
            "project": "Nave de clasificado de ajo en Las Pedroñeras",
            "project_code": "OL-231/25", "milestone": "Fase 2, cámaras frigoríficas",
            "verdict": clean, "amount": "58740.00 EUR", "signature_date": "2026-02-12",
            "s_client": ink(501, 44, 11, 3, -2, BLACK), "s_vendor": ink(502, 40, 10, 4, -2),
            "s_office": ink(503, 36, 9, 6, -2, NAVY),
        }  # fmt: skip
        return paper("nn-es-acta", "a", ACTA, here, "acceptance_certificate", "accepted", True,
                     glass(51))  # fmt: skip
    if letter == "b":
        here = base | {
            "town": "Tarancón", "met": "2026-05-14", "signatory_name": "Álvaro Cañas",
            "client": "Residencia Virgen de Riánsares, S.A.",
            "project": "Ampliación del ala de rehabilitación",
            "project_code": "OL-244/25", "milestone": "Fase única",
            "verdict": clean, "amount": "112300.75 EUR",
            "s_vendor": ink(502, 42, 10, 4, -2), "s_office": ink(503, 36, 9, 6, -2, NAVY),
        }  # fmt: skip
        return paper("nn-es-acta", "b", ACTA, here, "acceptance_certificate", "undecided", False,
                     warnings=["partly_signed"])  # fmt: skip
    one = "Repintado de la barandilla de la escalera de emergencia"
    two = "Sustitución de dos luminarias fundidas en el sótano"
    here = base | {
        "town": "Motilla del Palancar", "met": "2026-04-23", "signatory_name": "Rosario Peñarrubia",
        "client": "Mancomunidad de la Manchuela", "project": "Centro de día para mayores",
        "project_code": "OL-252/25", "milestone": "Fase 3, instalaciones y acabados",
        "verdict": "la recibe con las reservas que se relacionan a continuación, que el "
        "constructor subsanará antes del 15 de mayo de 2026.",
        "reserves": Raw(f"\n#block(inset: (left: 8mm))[a) {one} \\\nb) {two}]\n"),
        "amount": "36915.20 EUR", "signature_date": "2026-04-23",
        "s_client": ink(505, 46, 11, 3, -2), "s_vendor": ink(502, 40, 10, 4, -2, BLACK),
        "s_office": ink(503, 36, 9, 6, -2, NAVY),
    }  # fmt: skip
    return paper("nn-es-acta", "c", ACTA, here, "acceptance_certificate",
                 "accepted_with_conditions", True, conditions=[one, two])  # fmt: skip


CARTA = """#set page(paper: "us-letter", margin: (x: 25mm, y: 22mm))
#set text(font: "Carlito", size: 11pt, lang: "es")
#align(right)[«town», a «sent:es»]
#v(3mm)
«s_stamp»
*«vendor»* \\ Atención: «vendor_man» \\ Presente
#v(4mm)
#align(center)[*CARTA DE CONFORMIDAD DE ENTREGABLES*]
#v(2mm)
Con relación al contrato *«project_code»*, «project», hacemos constar que recibimos y revisamos el entregable siguiente:

#table(columns: (1fr, 44mm), stroke: 0.5pt, inset: 2.4mm,
[*Entregable*], [*Importe antes de IVA*], [«milestone»], [\\$«amount:uk» MXN])

La consultora atendió nuestras observaciones en tiempo y forma, por lo que otorgamos nuestra plena conformidad y puede presentarse la factura correspondiente con cargo al pedido «po_number».

Esta carta surte efecto una vez firmada por nuestro representante.
#v(6mm)
Atentamente
#v(15mm)
#h(6mm)«s_client»
#v(1mm)
*«signatory_name»* \\ «signatory_title» \\ «client»
#v(8mm)
#line(length: 45%, stroke: 0.4pt)
#text(size: 9.5pt)[Entregó por la consultora: «vendor_man» #h(8mm) «s_vendor»]
#v(1fr)
#align(center)[#text(size: 8.5pt, fill: luma(80))[«client» · «address»]]
"""


def carta(letter: str) -> Paper:
    """La firma del cliente va encima de su nombre."""
    base: dict[str, Any] = {"vendor": "Nopaltepec Consultores, S.C.",
                            "vendor_man": "Iván Arriaga"}  # fmt: skip
    if letter == "a":
        here = base | {
            "town": "Querétaro", "sent": "2026-03-11", "project_code": "NC-2025-34",
            "project": "rediseño de la cadena de suministro",
            "milestone": "E2. Mapa de procesos y matriz de costos", "amount": "286000.00 MXN",
            "po_number": "OC-118842", "client": "Lácteos del Bajío, S.A. de C.V.",
            "address": "Parque Industrial Jurica, Querétaro",
            "signatory_name": "Verónica Zamudio", "signatory_title": "Directora de Operaciones",
            "signature_date": "2026-03-11", "s_client": ink(511, 48, 11, 3, 0),
            "s_vendor": ink(512, 30, 7, 0, 0, BLACK),
        }  # fmt: skip
        return paper("nn-es-carta", "a", CARTA, here, "acceptance_certificate", "accepted", True)
    base |= {
        "town": "León", "project_code": "NC-2026-05", "project": "modelo de servicio posventa",
        "client": "Calzado Cuerámaro, S.A. de C.V.", "address": "Blvd. Aeropuerto 4102, León",
        "signatory_name": "Ernesto Villaseñor", "signatory_title": "Gerente Comercial",
        "po_number": "4500-2291",
    }  # fmt: skip
    if letter == "b":
        here = base | {
            "sent": "2026-05-06", "milestone": "E1. Diagnóstico de garantías",
            "amount": "164500.00 MXN",
        }  # fmt: skip
        return paper("nn-es-carta", "b", CARTA, here, "acceptance_certificate", "undecided",
                     False)  # fmt: skip
    here = base | {
        "sent": "2026-05-22", "milestone": "E2. Manual de atención en tienda",
        "amount": "139900.00 MXN", "s_vendor": ink(512, 30, 7, 0, 0, BLACK),
        "s_stamp": stamp("RECIBIDO", "22 MAY 2026", "Oficialía de partes", wide=42, dx=62, dy=-1,
                         pen=RED),
    }  # fmt: skip
    return paper("nn-es-carta", "c", CARTA, here, "acceptance_certificate", "undecided", False,
                 glass(52), warnings=["partly_signed"])  # fmt: skip


ORDEN = """#set page(paper: "us-letter", margin: 17mm)
#set text(font: "Liberation Sans", size: 9.2pt, lang: "es")
#table(columns: (40mm, 1fr, 42mm), rows: 18mm, stroke: 0.8pt, align: center + horizon,
[*«vendor»*], [#text(size: 14pt, weight: "bold")[ORDEN DE CAMBIO]], [N° *«change_order_number»* \\ «issued:dash»])
#v(-2mm)
#table(columns: (30mm, 1fr, 30mm, 1fr), stroke: 0.5pt, inset: 2.2mm,
[Mandante], [«client»], [Contrato], [«project_code»],
[Obra], [«project»], [Solicita], [«asks»])
*Justificación.* «why»
#v(1mm)
#table(columns: (12mm, 1fr, 20mm, 20mm, 34mm), stroke: 0.5pt, inset: 2mm, align: (center, left, center, right, right),
[*Ítem*], [*Partida*], [*Unid.*], [*Cant.*], [*Total CLP*],
«rows»
table.cell(colspan: 4)[*Aumento neto del contrato*], [*\\$ «amount_clp»*])
Plazo adicional: «days» días corridos.
#v(4mm)
#table(columns: (1fr, 1fr, 1fr), rows: (auto, 24mm, auto), stroke: 0.5pt, inset: 2mm, align: center + bottom,
[*Confecciona*], [*Visto bueno ITO*], [*Aprueba el Mandante*],
[«s_vendor»], [«s_ito»], [«s_client»],
[«vendor_man» \\ «s_vdate»#h(1mm)#box(height: 4mm)], [«ito» \\ «s_idate»#h(1mm)#box(height: 4mm)], [«signatory_name», «signatory_title» \\ «s_date»#h(1mm)#box(height: 4mm)])
#text(size: 8pt)[El visto bueno de la inspección técnica no reemplaza la aprobación del Mandante.]
"""


def items(*rows: tuple[str, ...]) -> Raw:
    """Partidas de la orden."""
    return Raw("\n".join("".join(f"[{cell}], " for cell in row) for row in rows))


def orden(letter: str) -> Paper:
    """El visto bueno del inspector no basta."""
    base: dict[str, Any] = {"vendor": "Montajes Ñuble SpA", "vendor_man": "Hernán Sepúlveda"}
    if letter == "a":
        here = base | {
            "change_order_number": "OC-05", "issued": "2026-03-10",
            "client": "Viña Portezuelo S.A.", "project_code": "MN-2025-17",
            "project": "Sala de barricas", "asks": "Mandante",
            "why": "El mandante pide duplicar la línea de riego de humedad del ala sur.",
            "rows": items(("1", "Cañería PPR 32 mm", "m", "180", "2.340.000"),
                          ("2", "Aspersores de niebla", "un", "24", "1.896.000")),
            "amount": "4236000.00 CLP", "amount_clp": "4.236.000", "days": "7",
            "ito": "Claudia Montecinos", "signatory_name": "Rodrigo Etchegaray",
            "signatory_title": "Gerente de Proyectos", "signature_date": "2026-03-18",
            "s_vendor": ink(521, 36, 9, -18, -3), "s_vdate": block("10-03-2026", size=10, dx=-10, dy=0.5),
            "s_ito": ink(522, 34, 9, -17, -3, BLACK),
            "s_idate": block("13-03-2026", size=10, dx=-10, dy=0.5, pen=BLACK),
            "s_client": ink(523, 38, 10, -19, -3), "s_date": block("18-03-2026", size=10, dx=-10, dy=0.5),
        }  # fmt: skip
        return paper("nn-es-orden", "a", ORDEN, here, "change_order", "accepted", True)
    here = base | {
        "change_order_number": "OC-02", "issued": "2026-05-08",
        "client": "Aserraderos Itata Ltda.", "project_code": "MN-2026-03",
        "project": "Galpón de secado", "asks": "Contratista",
        "why": "La fundación proyectada no alcanza el sello de fundación por presencia de relleno.",
        "rows": items(("1", "Sobreexcavación y mejoramiento", "m3", "96", "3.072.000"),
                      ("2", "Hormigón H-10 de emplantillado", "m3", "14", "1.554.000")),
        "amount": "4626000.00 CLP", "amount_clp": "4.626.000", "days": "5",
        "ito": "Claudia Montecinos", "signatory_name": "Paula Riquelme",
        "signatory_title": "Gerenta General",
        "s_vendor": ink(521, 36, 9, -18, -3), "s_vdate": block("08-05-2026", size=10, dx=-10, dy=0.5),
        "s_ito": ink(522, 34, 9, -17, -3, BLACK),
        "s_idate": block("12-05-2026", size=10, dx=-10, dy=0.5, pen=BLACK),
    }  # fmt: skip
    return paper("nn-es-orden", "b", ORDEN, here, "change_order", "undecided", False,
                 warnings=["partly_signed"])  # fmt: skip


REMITO = """#set page(width: 148mm, height: 210mm, margin: 10mm)
#set text(font: "DejaVu Sans", stretch: 75%, size: 8.8pt, lang: "es")
#rect(width: 100%, stroke: 1pt, inset: 3mm)[#text(size: 13pt, weight: "bold")[«vendor»] #h(1fr) REMITO DE SERVICIO \\ Capacitación laboral y seguridad #h(1fr) N° «number»]
#v(1mm)
Cliente: *«client»* \\
Curso: «project» \\
Orden de trabajo: «project_code» \\
Módulo: «milestone» \\
Fechas: «held» \\
Asistentes: «heads»
#v(1mm)
#rect(width: 100%, stroke: 0.4pt, inset: 2mm)[Material entregado: cuadernillo, credenciales, planillas de asistencia y acceso al aula virtual por noventa días.]
#v(1mm)
Importe a facturar por el módulo: *ARS «amount:eu»*
#v(2mm)
CONFORMIDAD DEL CLIENTE (marque lo que corresponda)
#v(1mm)
«t1» El servicio se prestó y se da por conforme. \\
#v(0.3mm)
«t2» El servicio se observa y no se da por conforme.
#v(5mm)
Firma: #v(8mm)
#h(18mm)«s_client»
#dots(80mm) \\
Aclaración: «signatory_name» \\
Cargo: «signatory_title» \\
Fecha: «s_date»
#v(1fr)
#text(size: 7pt)[Original para el prestador. CUIT 30-00000000-0. No válido como factura.]
"""


def remito(letter: str) -> Paper:
    """Marca y firma; o marca, aclaración y nada encima de los puntos."""
    base: dict[str, Any] = {"vendor": "Instituto Paso del Rey", "t1": typed(True),
                            "t2": typed(False)}  # fmt: skip
    if letter == "a":
        here = base | {
            "number": "0002-00001187", "client": "Frigorífico Arroyo Seco S.A.",
            "project": "Manejo seguro de autoelevadores", "project_code": "OT 3391",
            "milestone": "Práctica en planta", "held": "16 y 17 de marzo de 2026",
            "heads": "14 operarios", "amount": "1850000.00 ARS",
            "signatory_name": "Gabriela Sosa", "signatory_title": "Jefa de Higiene y Seguridad",
            "signature_date": "2026-03-17", "s_client": ink(531, 44, 10, -8, 2, BLACK),
            "s_date": block("17/3/2026", size=11, pen=BLACK),
        }  # fmt: skip
        return paper("nn-es-remito", "a", REMITO, here, "acceptance_certificate", "accepted",
                     True)  # fmt: skip
    here = base | {
        "number": "0002-00001204", "client": "Metalúrgica Villa Diego S.R.L.",
        "project": "Trabajo en altura", "project_code": "OT 3420",
        "milestone": "Teoría y rescate", "held": "13 de mayo de 2026",
        "heads": "9 operarios", "amount": "1240000.00 ARS",
        "signatory_name": "Marcelo Quinteros", "signatory_title": "Encargado de Mantenimiento",
    }  # fmt: skip
    return paper("nn-es-remito", "b", REMITO, here, "acceptance_certificate", "undecided", False)


def papers() -> Iterator[Paper]:
    """All sheets of this family."""
    for made in (acta, carta):
        yield from (made(letter) for letter in "abc")
    for made in (orden, remito):
        yield from (made(letter) for letter in "ab")
