"""Spanish papers: Spain, Mexico, Argentina and Chile."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Board, drawn, made, sheet


def chile() -> Paper:
    """A Chilean provisional reception with observations."""
    page = r"""
#set page(paper: "us-letter", margin: 22mm)
#set text(font: "C059", size: 10pt, lang: "es")
#align(center)[#text(size: 14pt, weight: "bold")[ACTA DE RECEPCIÓN PROVISORIA] \ #text(size: 9pt)[Contrato de obra a suma alzada N° 077-2024]]
#v(3mm)
En Puerto Varas, a 18 de noviembre de 2025, se constituyen en la obra *"Ampliación Hogar Los Coihues"* don Aníbal Oyarzo, por la constructora Llanquihue Sur SpA, y doña Fresia Barría Uribe, inspectora técnica de obras (ITO), por el mandante, *Fundación Hogar Los Coihues*.

*Primero.* La ITO recorrió los tres pabellones y verificó las partidas contra las especificaciones.

*Segundo.* Se recibe provisoriamente la obra, quedando las observaciones que se indican, que el contratista subsanará en diez días corridos:
#block(inset: (left: 10mm))[
a) sello de ventanas del pabellón B; \
b) pendiente de la rampa de acceso sur; \
c) certificado TE1 de la caldera]
*Tercero.* Subsanado lo anterior se cursará el estado de pago N° 11 por \$ 23.870.500. El plazo de garantía es de doce meses.
#v(12mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, align: center, [#ink(401, w: 105pt) \ #line(length: 100%, stroke: 0.5pt) Fresia Barría Uribe \ Inspectora técnica de obras], [#ink(402, w: 85pt, c: black) \ #line(length: 100%, stroke: 0.5pt) Aníbal Oyarzo Soto \ Constructora Llanquihue Sur SpA])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "es",
        client="Fundación Hogar Los Coihues",
        project="Ampliación Hogar Los Coihues",
        project_code="077-2024",
        signatory_name="Fresia Barría Uribe",
        signatory_title="Inspectora técnica de obras",
        signature_date="2025-11-18",
        amount="23870500.00 CLP",
        conditions=(
            "sello de ventanas del pabellón B",
            "pendiente de la rampa de acceso sur",
            "certificado TE1 de la caldera",
        ),
    )
    return sheet("nl-es-cl-provisoria", page, label)


def mexico() -> Paper:
    """A Mexican delivery record, scanned."""
    page = r"""
#set page(paper: "us-letter", margin: 18mm)
#set text(font: "Liberation Sans", stretch: 75%, size: 11pt, lang: "es")
#let w(body) = hand(f: "DkgHandwriting", s: 11.5pt, body)
#table(columns: (1fr, auto), inset: 8pt, [#text(size: 14pt, weight: "bold")[ACTA DE ENTREGA-RECEPCIÓN DE SERVICIOS]], [Folio: *ER-0419*])
#table(columns: (1fr, 1fr), inset: 7pt, [Cliente: *Conservas La Huasteca, S.A. de C.V.*], [Contrato: *CH-2025-88*], [Servicio: *Calibración de básculas y autoclaves*], [Planta: #w[Tamazunchale, S.L.P.]], [Proveedor: Metrología Cantera, S. de R.L.], [Monto con IVA: *\$148,364.00 M.N.*])
#v(2mm)
El que suscribe hace constar que el proveedor entregó: \
#bx(k: 2) certificados de calibración (26) #h(4mm) #bx(k: 2) etiquetas colocadas #h(4mm) #bx(k: 2) archivo electrónico

Observaciones del área usuaria: #w[Ninguna. Todo en orden.]

Con base en lo anterior, los servicios se tienen por recibidos a entera satisfacción.
#v(8mm)
#table(columns: (1fr, 1fr), inset: 9pt, align: center, [RECIBE \ #ink(411, w: 105pt) \ Ing. Rocío Banda Terrazas \ Jefa de Aseguramiento de Calidad], [ENTREGA \ #ink(412, w: 85pt, c: black) \ Téc. Abel Ochoa \ Metrología Cantera])
Lugar y fecha: #w[Tamazunchale, 27 de febrero de 2026]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Conservas La Huasteca, S.A. de C.V.",
        project="Calibración de básculas y autoclaves",
        project_code="CH-2025-88",
        signatory_name="Rocío Banda Terrazas",
        signatory_title="Jefa de Aseguramiento de Calidad",
        signature_date="2026-02-27",
        amount="148364.00 MXN",
    )
    return sheet(
        "nl-es-mx-entrega", page, label, Scanner(dpi=125, skew=0.9, noise=2, jpeg=38, seed=51)
    )


def mail() -> Paper:
    """A mail that agrees to a delivered design."""
    page = r"""
#set page(paper: "a4", margin: 21mm)
#set text(font: "Carlito", size: 11pt, lang: "es")
#text(size: 9pt, fill: rgb("#666666"))[Correo: Bandeja de entrada · impreso el 03/12/2025]
#line(length: 100%, stroke: 0.5pt + gray)
#text(size: 14pt)[RE: Proyecto básico rehabilitación Fonda del Puente]
#grid(columns: (18mm, 1fr), row-gutter: 4pt, [De], [*Iratxe Mendizabal* (Baztan Ostatuak, S. Coop.)], [Para], [Estudio Lizarraga Arquitectura], [Fecha], [martes, 2 de diciembre de 2025, 19:27])
#v(3mm)
Kaixo Unai:

Ayer por la noche vimos los planos toda la cooperativa alrededor de la mesa grande, con los números delante. A los de cocina les encanta que la cámara quede a la misma cota que el office, y el bombero de la familia no ha puesto pegas a la escalera.

Damos nuestra conformidad al proyecto básico, expediente ELA-2531, tal como lo entregasteis el día 24. Podéis visarlo en el Colegio y girarnos la minuta correspondiente, los 14.200,00 € más IVA.

Para el proyecto de ejecución ya nos sentaremos después de Reyes.

Ondo izan,

Iratxe Mendizabal \
Presidenta
"""
    label = truth(
        "email",
        "accepted",
        None,
        "es",
        client="Baztan Ostatuak, S. Coop.",
        project="rehabilitación Fonda del Puente",
        project_code="ELA-2531",
        milestone="proyecto básico",
        signatory_name="Iratxe Mendizabal",
        signatory_title="Presidenta",
        signature_date="2025-12-02",
        amount="14200.00 EUR",
    )
    return sheet("nl-es-correo-basico", page, label)


def hours() -> Paper:
    """An Argentine sheet of consulting hours."""

    def draw(b: Board) -> None:
        b.text(40, 50, "PLANILLA DE HORAS", "dejab", 15)
        b.right(555, 50, "Enero 2026", "dejab", 11)
        b.text(40, 66, "Quebracho Datos S.R.L. - Córdoba", "deja", 8.5)
        y = b.table(
            40,
            80,
            [
                ["Cliente", "Bodegas Cerro Tupungato S.A."],
                ["Proyecto", "Tablero de vendimia y fermentación"],
                ["Orden de trabajo", "QD-3120"],
                ["Consultora", "Luciana Ferreyra"],
            ],
            [120, 395],
            "deja",
            9,
            head=False,
        )
        y = b.table(
            40,
            y,
            [
                ["Semana", "Lu", "Ma", "Mi", "Ju", "Vi", "Total"],
                ["05 al 09", "6", "6", "0", "8", "6", "26"],
                ["12 al 16", "8", "8", "8", "8", "4", "36"],
                ["19 al 23", "8", "7", "8", "8", "8", "39"],
                ["26 al 30", "8", "8", "8", "5", "0", "29"],
                ["Horas del mes", "", "", "", "", "", "130"],
            ],
            [155, 60, 60, 60, 60, 60, 60],
            "deja",
            9,
        )
        y = b.para(
            40,
            y,
            515,
            "Valor hora USD 42,00. Importe del período: <b>USD 5.460,00</b>, a facturar en pesos al tipo "
            "vendedor del día anterior.",
            "deja",
            9,
            after=14,
        )
        y = b.para(
            40,
            y,
            515,
            "Conforme del cliente: las horas coinciden con los registros de acceso a la planta y con "
            "las minutas, se autoriza la facturación.",
            "deja",
            9,
            after=50,
        )
        b.sign(48, y, 431, 105, "#101010")
        b.line(40, y + 4, 230)
        b.para(
            40,
            y + 8,
            260,
            "Gastón Echegaray<br/>Gerente de Enología<br/>4 de febrero de 2026",
            "deja",
            9,
        )
        b.sign(350, y, 432, 80)
        b.line(340, y + 4, 500)
        b.text(340, y + 18, "Luciana Ferreyra, 2 de febrero de 2026", "deja", 9)

    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "es",
        client="Bodegas Cerro Tupungato S.A.",
        project="Tablero de vendimia y fermentación",
        project_code="QD-3120",
        milestone="Enero 2026",
        signatory_name="Gastón Echegaray",
        signatory_title="Gerente de Enología",
        signature_date="2026-02-04",
        amount="5460.00 USD",
    )
    return made("nl-es-ar-horas", drawn(draw), label)


def refusal() -> Paper:
    """A Spanish notice that refuses a delivery."""
    page = r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "Nimbus Roman", size: 11.5pt, lang: "es")
#grid(columns: (16mm, 1fr), gutter: 4mm, rect(width: 15mm, height: 18mm, stroke: 1pt)[#align(center + horizon)[#text(size: 18pt)[A]]], [*Ayuntamiento de Alconera del Duque* \ Servicio de Medio Ambiente \ Expediente 2025/S-061])
#v(5mm)
#align(center)[*ACTA NEGATIVA DE RECEPCIÓN*]

*Contrato:* Inventario de arbolado urbano. \
*Adjudicataria:* Dehesa Consultoría Forestal, S.L. \
*Fecha del acto:* 13 de febrero de 2026.

Reunidos los asistentes, la responsable del contrato expone que la base de datos entregada omite los distritos tercero y quinto, que de los 11.400 pies exigidos figuran 6.918 y que las fichas carecen de diámetro normal.

A la vista de ello *no procede la recepción de la prestación*, que se tiene por no cumplida. Se concede a la adjudicataria un plazo de veinte días hábiles para completarla, sin que entre tanto pueda tramitarse la factura de 32.415,90 €.

La adjudicataria manifiesta quedar enterada.
#v(8mm)
La responsable del contrato,
#v(1mm)
#ink(441, w: 110pt) \
Visitación Galván Cordero \
Jefa del Servicio de Medio Ambiente
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "es",
        client="Ayuntamiento de Alconera del Duque",
        project="Inventario de arbolado urbano",
        project_code="2025/S-061",
        signatory_name="Visitación Galván Cordero",
        signatory_title="Jefa del Servicio de Medio Ambiente",
        signature_date="2026-02-13",
        amount="32415.90 EUR",
    )
    return sheet("nl-es-acta-negativa", page, label)


def superseded() -> Paper:
    """A Mexican acceptance letter overtaken by a later version, scanned sideways."""
    page = r"""
#set page(paper: "us-letter", margin: 24mm, foreground: place(center + horizon, stamp(a: -18deg)[#text(size: 22pt)[CANCELADA \ Sustituida por versión 3]]))
#set text(font: "Caladea", size: 11pt, lang: "es")
#text(size: 17pt, weight: "bold")[Carta de aceptación] #h(1fr) versión 2
#v(3mm)
Empresa usuaria: *Autopartes Bajío Norte, S.A.P.I.* \
Proyecto: *Tablero de mantenimiento predictivo* \
Clave: *TI-2207* \
Entregable: *Fase 1, conexión de 40 prensas*

Por medio de la presente aceptamos el entregable arriba citado, instalado por Axolote Sistemas en la nave 3 de Silao, con un importe asociado de \$612,000.00 pesos más IVA.

Las lecturas de vibración se compararon durante dos turnos con las del equipo portátil.
#v(12mm)
Silao, Guanajuato, 14 de octubre de 2025
#v(4mm)
#ink(451, w: 110pt) \
Ing. Leobardo Quintanar \
Gerente de Mantenimiento
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "es",
        client="Autopartes Bajío Norte, S.A.P.I.",
        project="Tablero de mantenimiento predictivo",
        project_code="TI-2207",
        milestone="Fase 1, conexión de 40 prensas",
        signatory_name="Leobardo Quintanar",
        signatory_title="Gerente de Mantenimiento",
        signature_date="2025-10-14",
        amount="612000.00 MXN",
        warnings=("draft_or_void",),
    )
    return sheet(
        "nl-es-mx-cancelada",
        page,
        label,
        Scanner(dpi=120, skew=0.4, noise=2.4, jpeg=40, seed=58, turn=90),
    )


def adicional() -> Paper:
    """An Argentine extra whose client line is blank."""
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Lato", size: 10pt, lang: "es")
#block(width: 100%, stroke: (bottom: 3pt + rgb("#2a9d8f")), inset: (bottom: 6pt))[#text(size: 18pt, weight: "black")[Adicional de obra Nº 5] #h(1fr) #text(fill: rgb("#2a9d8f"))[Estudio Paraná Ingeniería]]
#v(2mm)
#grid(columns: (1fr, 1fr), row-gutter: 7pt, [Comitente: *Sanatorio Villa Yapeyú*], [Obra: *Sala de resonancia, blindaje*], [Legajo: *EP-771*], [Emitido: 25 de marzo de 2026])
#v(3mm)
Motivo: el fabricante del resonador modificó el peso del imán, por lo que corresponde reforzar la losa y agrandar el portón de ingreso.
#table(columns: (1fr, auto, auto, auto), inset: 6pt, [*Ítem*], [*Cant.*], [*Unitario*], [*Subtotal*], [Perfil IPN 200 colocado], [14 m], [\$ 310.000], [\$ 4.340.000], [Hormigón H-25], [6 m³], [\$ 265.000], [\$ 1.590.000], [Portón blindado, diferencia], [1], [\$ 2.870.000], [\$ 2.870.000], table.cell(colspan: 3)[*Total del adicional*], [*\$ 8.800.000*])
Plazo: se agregan 12 días corridos. Los trabajos comenzarán al recibir este formulario firmado por el comitente.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
 [#ink(461, w: 100pt) \ #line(length: 100%, stroke: 0.5pt) Ing. Delfina Sarmiento \ por el Estudio, 25/03/2026],
 [#v(28pt) \ #line(length: 100%, stroke: 0.5pt) Dr. Horacio Belgrano Paz \ Director Administrativo, por el comitente])
"""
    label = truth(
        "change_order",
        "undecided",
        False,
        "es",
        client="Sanatorio Villa Yapeyú",
        project="Sala de resonancia, blindaje",
        project_code="EP-771",
        signatory_name="Dr. Horacio Belgrano Paz",
        signatory_title="Director Administrativo",
        amount="8800000.00 ARS",
        change_order_number="5",
    )
    return sheet("nl-es-ar-adicional", page, label)


def scope() -> Paper:
    """A Chilean scope of services, signed."""
    page = r"""
#set page(paper: "us-letter", margin: 23mm, columns: 2)
#set text(font: "URW Bookman", size: 9pt, lang: "es")
#place(top, scope: "parent", float: true)[#align(center)[#text(size: 15pt)[Términos de referencia y alcance de los servicios] \ Código ALC-2026-03 · Anexo técnico al contrato marco]]
*1. Mandante* \ Viña Quebrada de Cahuil Ltda.

*2. Consultor* \ Boldo Estudios Ambientales SpA, Talca.

*3. Proyecto* \ Línea base hídrica estero Nilahue.

*4. Objetivo* \ Conocer caudales, calidad y usos del agua aguas abajo de la bocatoma antes de solicitar el traslado de derechos.

*5. Tareas* \
– Aforo mensual en cuatro secciones. \
– Muestreo de fósforo y nitrógeno en otoño y primavera. \
– Entrevistas a la junta de vigilancia.

#colbreak()
*6. Productos y plazos* \
Plan de trabajo: 20 de abril de 2026. \ Informe de avance: 31 de agosto de 2026. \ Informe final: 15 de diciembre de 2026.

*7. Honorarios* \ Total: UF 1.240, equivalentes a \$ 48.980.000 a la firma, en tres cuotas iguales contra cada producto.

*8. Equipo mínimo* \ Un hidrólogo, una química, dos técnicos de terreno.

*9. Recepción de productos* \ El mandante comunicará su conformidad u observaciones en quince días hábiles.

*10. Firmas* \ Santa Cruz, 25 de marzo de 2026.
#v(3mm)
#ink(471, w: 95pt) \ Tomás Irarrázaval Leng \ Gerente General, por el mandante
#v(3mm)
#ink(472, w: 80pt, c: black) \ Ayelén Cayuqueo \ por el consultor
"""
    label = truth(
        "statement_of_work",
        None,
        True,
        "es",
        client="Viña Quebrada de Cahuil Ltda.",
        project="Línea base hídrica estero Nilahue",
        project_code="ALC-2026-03",
        signatory_name="Tomás Irarrázaval Leng",
        signatory_title="Gerente General",
        signature_date="2026-03-25",
        amount="48980000.00 CLP",
    )
    return sheet("nl-es-cl-alcance", page, label)


def stamped() -> Paper:
    """A certificate of works with an approval stamp that names who approved."""
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "es")
#grid(columns: (1fr, auto), [*Instalaciones Térmicas Moncayo, S.L.* \ Pol. Ind. La Cuesta, nave 14, 50290 Épila], [Parte de terminación \ *ITM 25-903*])
#v(3mm)
#table(columns: (38mm, 1fr), inset: 6pt, [Titular], [Residencia Virgen de los Olmos, S.A.U.], [Actuación], [Sustitución de enfriadora y grupo hidráulico], [Pedido], [P-118-25], [Importe de la certificación única], [57.640,00 €])
*Pruebas realizadas*
- Estanquidad a 6 bar durante 24 horas: sin caída de presión.
- Salto térmico a plena carga: 5,1 K.
- Nivel sonoro en el lindero: 41 dB(A), por debajo de la ordenanza.
- Alarma técnica en recepción: comprobada con el personal de noche.

Queda entregado el certificado de la instalación y el libro de mantenimiento. La titular puede hacer uso del equipo desde hoy.
#v(8mm)
#grid(columns: (1fr, 1fr), [Instalador autorizado \ #ink(481, w: 90pt, c: black) \ Chusé Lahoz],
 stamp(c: rgb("#1d4e89"), a: -5deg)[#align(center)[RESIDENCIA VIRGEN DE LOS OLMOS \ *V.º B.º  RECIBIDO Y CONFORME* \ 23 ENE 2026 \ Amparo Ibarz Gil \ Administradora]])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Residencia Virgen de los Olmos, S.A.U.",
        project="Sustitución de enfriadora y grupo hidráulico",
        project_code="ITM 25-903",
        signatory_name="Amparo Ibarz Gil",
        signatory_title="Administradora",
        signature_date="2026-01-23",
        amount="57640.00 EUR",
        po_number="P-118-25",
    )
    return sheet("nl-es-sello", page, label)


def form() -> Paper:
    """A fillable conformity form of an agency."""

    def draw(b: Board) -> None:
        b.block(40, 40, 515, 46, "#14213d")
        b.text(54, 69, "Hoja de conformidad del cliente", "calibb", 20, "#ffffff")
        b.text(40, 106, "Cangrejo Azul Comunicación, Valencia", "calib", 11, "#fca311")
        cells = (
            (40, "Cliente", "cliente", "Cooperativa Arrocera de Sollana"),
            (305, "Referencia", "ref", "CA-4417"),
        )
        for x, tag, name, value in cells:
            b.text(x, 132, tag, "calib", 10)
            b.field(x, 137, 250, name, value)
        b.text(40, 180, "Trabajo", "calib", 10)
        b.field(40, 185, 515, "trabajo", "Vídeo de marca y fotografías de campaña")
        b.text(40, 228, "Importe a liquidar (EUR, sin IVA)", "calib", 10)
        b.field(40, 233, 180, "importe", "9.350,00")
        y = b.para(
            40,
            275,
            515,
            "Valore de 1 a 5 cada apartado y marque después una sola respuesta.",
            "calib",
            11,
        )
        for n, (tag, value) in enumerate(
            (("Guion", "5"), ("Rodaje", "5"), ("Montaje", "4"), ("Plazos", "4"))
        ):
            b.text(40 + n * 130, y + 14, tag, "calib", 11)
            b.field(85 + n * 130, y, 34, f"nota{n}", value)
        y += 46
        b.choice(40, y, "si", True, "cross")
        b.text(60, y + 10, "Conforme: el trabajo se da por terminado.", "calib", 11)
        b.choice(40, y + 24, "no", False, "cross")
        b.text(60, y + 34, "No conforme: se solicita repetición.", "calib", 11)
        y += 62
        for tag, name, value in (
            ("Firmante", "firmante", "Empar Bellver Sanchis"),
            ("Cargo", "cargo", "Directora comercial"),
            ("Fecha", "fecha", "17 de diciembre de 2025"),
        ):
            b.text(40, y + 12, tag, "calib", 11)
            b.field(110, y, 260, name, value)
            y += 28
        b.text(40, y + 34, "Firma", "calib", 11)
        b.sign(120, y + 34, 491, 110, "#0b3d0b")
        b.line(110, y + 40, 370)

    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Cooperativa Arrocera de Sollana",
        project="Vídeo de marca y fotografías de campaña",
        project_code="CA-4417",
        signatory_name="Empar Bellver Sanchis",
        signatory_title="Directora comercial",
        signature_date="2025-12-17",
        amount="9350.00 EUR",
    )
    return made("nl-es-conformidad", drawn(draw), label, form="form")


def papers() -> Iterator[Paper]:
    """All of them."""
    for make in (
        chile,
        mexico,
        mail,
        hours,
        refusal,
        superseded,
        adicional,
        scope,
        stamped,
        form,
    ):
        yield make()
