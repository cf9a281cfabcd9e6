"""Papeles de España, México, Argentina y Chile."""

from collections.abc import Iterator
from typing import Any

from paper import Paper

from ninety_ninth_hand.board import (
    BLACK,
    NOTHING,
    Raw,
    Sheet,
    copier,
    ink,
    label,
    made,
    page,
    stamp,
    tick,
)

ACTA = """
#set page(paper: "a4", margin: (x: 2.3cm, y: 2cm))
#set text(font: "P052", size: 10.4pt, lang: "es")
#set par(justify: true)
#align(center)[#text(size: 15pt, weight: "bold")[ACTA DE RECEPCIÓN DE OBRA] \\ #text(size: 9pt)[artículo 6 de la Ley de Ordenación de la Edificación]]
#v(4pt)
En %place%, reunidos en la propia obra quienes se relacionan al pie, hacen constar:

*Primero.* Que la obra «%project%», expediente %project_code%, en lo relativo a la fase «%milestone%»,
quedó terminada según el certificado final suscrito por la dirección facultativa.

*Segundo.* Que el coste de la ejecución material de esta fase asciende a %cost% y que la última
certificación pendiente, por importe de *%amount_shown%* sin IVA, se abonará tras la recepción.

*Tercero.* Que la propiedad, %client%, recibe la fase sin reservas una vez estampada su firma en el
cuadro. Las otras dos firmas acreditan la asistencia al acto y no suplen a la de la propiedad.

*Cuarto.* Que el libro del edificio, los boletines eléctricos y las garantías de los equipos de
climatización están en poder de la propiedad.
#v(12pt)
#table(columns: (1fr, 1fr, 1fr), inset: 7pt, align: center,
  [LA PROPIEDAD], [LA DIRECCIÓN FACULTATIVA], [EL CONSTRUCTOR],
  [#v(52pt) %prop%], [#v(52pt) %df%], [#v(52pt) %cons%],
  [%signatory_name% \\ #text(size: 8.5pt)[%signatory_title%]], [Ignacio Lasarte \\ #text(size: 8.5pt)[arquitecto]], [Reformas Ulía S.L. \\ #text(size: 8.5pt)[Garbiñe Otaegui]],
  [%day1%], [%day2%], [%day3%])
"""


def acta(letter: str) -> Paper:
    """Recepción de una fase, cuadro de tres columnas."""
    words: dict[str, Any] = {
        "client": "Fundación Residencia Aldapeta",
        "project": "Reforma integral del ala de mayores",
        "place": "Donostia",
        "signatory_name": "Koldo Zubimendi",
        "signatory_title": "gerente",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "14/2025",
            "milestone": "planta segunda",
            "cost": "412.300,00 €",
            "amount_shown": "29.745,00 €",
            "prop": ink(401, dx=-30, dy=-2, w=150),
            "df": NOTHING,
            "cons": ink(403, dx=-44, w=92, colour=BLACK),
            "day1": "20 de marzo de 2026",
            "day2": NOTHING,
            "day3": "20 de marzo de 2026",
        },
        "b": {
            "project_code": "14/2025",
            "milestone": "planta tercera",
            "cost": "387.950,00 €",
            "amount_shown": "24.118,60 €",
            "prop": NOTHING,
            "df": ink(402, dx=-50, w=98),
            "cons": ink(403, dx=-46, w=90),
            "day1": NOTHING,
            "day2": "17 de julio de 2026",
            "day3": "17 de julio de 2026",
        },
        "c": {
            "project_code": "02/2026",
            "milestone": "patio y accesos",
            "cost": "96.480,00 €",
            "amount_shown": "8.002,75 €",
            "prop": NOTHING,
            "df": NOTHING,
            "cons": NOTHING,
            "day1": NOTHING,
            "day2": NOTHING,
            "day3": NOTHING,
        },
    }
    words |= states[letter]
    verdicts: dict[str, tuple[str | None, bool, dict[str, Any]]] = {
        "a": ("accepted", True, {"signature_date": "2026-03-20", "amount": "29745.00 EUR"}),
        "b": ("undecided", False, {"amount": "24118.60 EUR", "warnings": ["partly_signed"]}),
        "c": ("undecided", False, {"amount": "8002.75 EUR"}),
    }
    decision, signed, given = verdicts[letter]
    told = label("acceptance_certificate", "es", words, decision, signed, **given)
    how = copier(66) if letter == "b" else None
    return made("es-acta", letter, page(ACTA, words), told, how)


ENTREGA = """
#set page(paper: "us-letter", margin: (x: 2.3cm, y: 1.9cm))
#set text(font: "Carlito", size: 10.6pt, lang: "es", region: "MX")
#grid(columns: (1fr, auto), align: horizon,
  [#text(size: 15pt, weight: "bold")[Acta de entrega-recepción] \\ Nopal Sistemas, S.A. de C.V., Querétaro],
  rect(inset: 6pt)[Folio %folio%])
#v(6pt)
#table(columns: (3.6cm, 1fr), inset: 5pt, stroke: (x: none, y: 0.4pt),
  [Cliente], [%client%],
  [Proyecto], [%project%],
  [Clave del proyecto], [%project_code%],
  [Entregable], [%milestone%],
  [Pago asociado], [%amount_shown% M.N. más IVA])
#v(4pt)
Por medio de la presente se deja constancia de que el entregable fue instalado en el ambiente
productivo, que el personal del cliente corrió el guion de pruebas sin incidencias y que recibió
el código fuente, las contraseñas en sobre cerrado y el manual de operación.

Con la conformidad del cliente se libera el pago asociado. Conforme a sus lineamientos internos, el
cliente otorga la conformidad con la firma del área usuaria y de Finanzas, o bien con el sello de
recepción que lleva nombre y fecha.
#v(8pt)
#text(weight: "bold")[POR EL CLIENTE] %seal%
#v(38pt)
#grid(columns: (1fr, 1fr), column-gutter: 26pt,
  [%one% #line(length: 100%, stroke: 0.5pt) Lic. Ximena Arriaga Peón \\ Área usuaria, Embarques \\ Fecha: %day1%],
  [%two% #line(length: 100%, stroke: 0.5pt) %signatory_name% \\ %signatory_title% \\ Fecha: %day2%])
#v(22pt)
#text(weight: "bold")[POR NOPAL SISTEMAS]
#v(38pt)
#box(width: 48%)[%three% #line(length: 100%, stroke: 0.5pt) Rodrigo Cantú Leal \\ Líder de implantación]
"""


def entrega(letter: str) -> Paper:
    """Entrega de software; dos firmas del cliente o su sello."""
    words: dict[str, Any] = {
        "client": "Transportes Cadereyta, S.A. de C.V.",
        "signatory_name": "Octavio Rentería Solís",
        "signatory_title": "Director de Finanzas",
        "seal": NOTHING,
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "folio": "0117",
            "project": "Torre de control de embarques",
            "project_code": "NS-2026-08",
            "milestone": "Módulo de rutas",
            "amount_shown": "$248,000.00",
            "one": ink(411, dx=26, w=96),
            "two": ink(412, dx=34, w=100, colour=BLACK),
            "three": ink(413, dx=18, w=92),
            "day1": "9 de marzo de 2026",
            "day2": "11 de marzo de 2026",
        },
        "b": {
            "folio": "0131",
            "project": "Torre de control de embarques",
            "project_code": "NS-2026-08",
            "milestone": "Módulo de combustibles",
            "amount_shown": "$186,500.00",
            "one": ink(411, dx=38, w=92, colour=BLACK),
            "two": NOTHING,
            "three": ink(413, dx=40, w=96),
            "day1": "25 de mayo de 2026",
            "day2": NOTHING,
        },
        "c": {
            "folio": "0154",
            "project": "Bitácora digital de operadores",
            "project_code": "NS-2026-19",
            "milestone": "Aplicación móvil",
            "amount_shown": "$132,750.00",
            "one": NOTHING,
            "two": NOTHING,
            "three": NOTHING,
            "day1": NOTHING,
            "day2": NOTHING,
            "seal": stamp(
                [
                    "TRANSPORTES CADEREYTA",
                    "RECIBIDO DE CONFORMIDAD",
                    "Octavio Rentería Solís",
                    "18 AGO 2026",
                ],
                dx=180,
                dy=48,
                w=170,
                tilt=-5,
                colour="#5a2a86",
            ),
        },
    }
    words |= states[letter]
    verdicts: dict[str, tuple[str | None, bool, dict[str, Any]]] = {
        "a": ("accepted", True, {"signature_date": "2026-03-11", "amount": "248000.00 MXN"}),
        "b": ("undecided", False, {"amount": "186500.00 MXN", "warnings": ["partly_signed"]}),
        "c": ("accepted", True, {"signature_date": "2026-08-18", "amount": "132750.00 MXN"}),
    }
    decision, signed, given = verdicts[letter]
    told = label("acceptance_certificate", "es", words, decision, signed, **given)
    return made("es-entrega", letter, page(ENTREGA, words), told)


def parte(letter: str) -> Paper:
    """Parte de horas en una bodega; el lugar lleva solo el nombre de la firma."""
    w: dict[str, Any] = {
        "client": "Bodega Cerro Tunal S.R.L.",
        "project": "Automatización de la sala de fermentación",
        "signatory_name": "Mariana Echenique",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "OT 1093",
            "week": "del 2 al 6 de marzo de 2026",
            "rows": (
                ("Lunes", 6),
                ("Martes", 7.5),
                ("Miércoles", 8),
                ("Jueves", 4),
                ("Viernes", 5.5),
            ),
        },
        "b": {
            "project_code": "OT 1108",
            "week": "del 20 al 24 de abril de 2026",
            "rows": (
                ("Lunes", 8),
                ("Martes", 8),
                ("Miércoles", 3),
                ("Jueves", 6.5),
                ("Viernes", 4),
            ),
        },
    }
    w |= states[letter]
    total = sum(h for _, h in w["rows"])
    fee = total * 38000
    shown = f"{fee:,.2f}".replace(",", "_").replace(".", ",").replace("_", ".")
    s = Sheet()
    s.box(46, 40, 503, 60, pen=1.2)
    s.text(58, 66, "PARTE DE HORAS", "Courier-Bold", 16)
    s.text(58, 86, "Cuyo Control S.A.S., Luján de Cuyo, Mendoza", "Courier", 9.5)
    s.text(537, 66, w["project_code"], "Courier-Bold", 14, side="right")
    y = 128.0
    for head, what in (
        ("Cliente:", w["client"]),
        ("Trabajo:", w["project"]),
        ("Responsable:", f"{w['signatory_name']}, por el cliente"),
        ("Técnico:", "Facundo Oviedo"),
        ("Semana:", w["week"]),
    ):
        s.text(58, y, head, "Courier", 10)
        s.text(150, y, what, "Courier-Bold", 10)
        y += 18
    y += 10
    for day, hours in w["rows"]:
        s.line(58, y + 5, 360, y + 5, 0.3)
        s.text(62, y, day, "Courier", 10)
        s.text(352, y, f"{hours:g} hs".replace(".", ","), "Courier", 10, side="right")
        y += 20
    s.text(62, y + 2, "TOTAL", "Courier-Bold", 10.5)
    s.text(352, y + 2, f"{total:g} hs".replace(".", ","), "Courier-Bold", 10.5, side="right")
    y += 34
    s.text(
        58,
        y,
        f"A facturar: {total:g}".replace(".", ",") + f" hs a $ 38.000 = $ {shown} (ARS)",
        "Courier",
        10,
    )
    y = s.para(
        58,
        y + 24,
        "El técnico entrega este parte los viernes. El cliente verifica las horas contra la planilla de "
        "portería y firma si está de acuerdo; sin esa firma Cuyo Control no emite la factura.",
        480,
        "Courier",
        9.5,
        1.5,
    )
    y += 70
    for x, head in ((58, "BODEGA CERRO TUNAL S.R.L."), (320, "CUYO CONTROL S.A.S.")):
        s.line(x, y, x + 216, y)
        s.text(x, y + 15, head, "Courier-Bold", 9.5)
        s.text(x, y + 31, "firma, aclaración y fecha", "Courier", 8)
    if letter == "a":
        s.ink(421, 84, y + 3, 110)
        s.text(58, y + 50, "M. Echenique  9 de marzo de 2026", "caladea-i", 11, "#1c2f86")
        s.ink(422, 350, y + 5, 92, BLACK)
        s.text(320, y + 50, "Oviedo  6 de marzo de 2026", "caladea-i", 11, "#333333")
        told = label(
            "timesheet_approval",
            "es",
            w,
            "accepted",
            True,
            signature_date="2026-03-09",
            amount=f"{fee:.2f} ARS",
        )
        return made("es-parte", letter, s.done(), told)
    s.ink(422, 90, y + 5, 96)
    s.text(58, y + 50, "Facundo Oviedo, Cuyo Control", "caladea-i", 11, "#1c2f86")
    told = label(
        "timesheet_approval",
        "es",
        w,
        "undecided",
        False,
        amount=f"{fee:.2f} ARS",
        warnings=["partly_signed"],
    )
    return made("es-parte", letter, s.done(), told)


MUSEO = """
#set page(paper: "us-letter", margin: (x: 2.6cm, y: 2.2cm))
#set text(font: "URW Bookman", size: 9.6pt, lang: "es", region: "CL")
#text(size: 18pt, weight: "bold")[Ficha de entrega de montaje] \\
Taller Quillay Museografía Ltda. · Valparaíso
#v(6pt)
#line(length: 100%, stroke: 2pt)
*Institución* #h(6pt) %client% \\
*Exposición* #h(6pt) %project% \\
*N.º de encargo* #h(6pt) %project_code% \\
*Etapa* #h(6pt) %milestone% \\
*Cuota de la etapa* #h(6pt) %amount_shown% (CLP)
#line(length: 100%, stroke: 0.6pt)
La etapa comprende vitrinas, gráfica de muros, soportes de objeto y puesta a punto de la iluminación.
El equipo de conservación del museo estuvo presente durante el montaje de las piezas en préstamo y
tomó las fotografías de estado que se guardan con esta ficha.

#v(4pt)
Parecer de la institución (marcar una sola alternativa):

#grid(columns: (auto, 1fr), column-gutter: 7pt, row-gutter: 9pt,
  [%box1%], [Conforme. La etapa se da por recibida.],
  [%box2%], [No conforme. La etapa no se recibe por: %why%])
#v(48pt)
#align(right)[#box(width: 8cm)[#align(left)[%sig% #line(length: 100%, stroke: 0.5pt) %signatory_name% \\ %signatory_title% \\ Valparaíso, %day%]]]
#v(1fr)
#text(size: 8pt)[Entregó por el taller: Camila Huenchumán. El taller no firma esta ficha.]
"""


def museo(letter: str) -> Paper:
    """Entrega de un montaje; solo firma la institución."""
    words: dict[str, Any] = {
        "client": "Museo Marítimo de Playa Ancha",
        "signatory_name": "Dr. Esteban Larraguibel",
        "signatory_title": "Conservador jefe",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project": "Naufragios del Cabo",
            "project_code": "TQ-77",
            "milestone": "Sala 2",
            "amount_shown": "$ 6.450.000",
            "box1": tick(False),
            "box2": tick(True, 31, cross=True),
            "why": Raw("#underline[dos vitrinas no cierran a presión]"),
            "sig": ink(431, dx=30, w=108),
            "day": "8 de mayo de 2026",
        },
        "b": {
            "project": "Faros y fareros",
            "project_code": "TQ-81",
            "milestone": "Sala 1",
            "amount_shown": "$ 4.980.000",
            "box1": tick(True, 32, cross=True),
            "box2": tick(True, 33, cross=True),
            "why": Raw("#dots(4.5cm)"),
            "sig": ink(431, dx=44, w=102, colour=BLACK),
            "day": "2 de octubre de 2026",
        },
    }
    words |= states[letter]
    verdicts: dict[str, tuple[str | None, bool, dict[str, Any]]] = {
        "a": ("rejected", True, {"signature_date": "2026-05-08", "amount": "6450000.00 CLP"}),
        "b": ("undecided", True, {"signature_date": "2026-10-02", "amount": "4980000.00 CLP"}),
    }
    decision, signed, given = verdicts[letter]
    told = label("acceptance_certificate", "es", words, decision, signed, **given)
    how = copier(69) if letter == "b" else None
    return made("es-museo", letter, page(MUSEO, words), told, how)


def papers() -> Iterator[Paper]:
    """All of them."""
    for letter in "ab":
        for paper in (acta, entrega, parte, museo):
            yield paper(letter)
    yield acta("c")
    yield entrega("c")
