"""Spanish papers, from Spain, Mexico, Argentina and Chile."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, scanned, text


def works() -> Paper:
    """A works acceptance on two pages, decision on the second."""
    source = r"""
#set page(paper: "a4", margin: (x: 25mm, y: 22mm), numbering: "1 de 1")
#set text(font: "Liberation Serif", size: 11pt, lang: "es")
#align(center)[*ACTA DE RECEPCIÓN DE OBRA* \ (artículo 6 de la Ley de Ordenación de la Edificación)]
#v(3mm)
En Calatayud, a 25 de junio de 2026, se reúnen en el edificio que se describe las personas
siguientes:
- por el promotor, *Cooperativa Vitivinícola del Jalón*, don Evaristo Gormaz Peiró, presidente;
- por el constructor, Construcciones Ateca 2000, S.L., doña Pilar Sediles;
- la dirección facultativa: don Ramiro Lahuerta, arquitecto, y doña Nuria Bel, arquitecta técnica.
*Primero. Identificación.* Nave de crianza y sala de catas en el paraje Valdehurón, expediente
*CVJ-2024-05*, licencia de 8 de enero de 2025. Obra: *Nave de crianza y sala de catas*.

*Segundo. Coste.* El coste final de la ejecución material asciende a 1.286.450,75 euros. La
certificación última, pendiente de abono, es de 64.310,20 euros.

*Tercero. Documentación.* El constructor entrega el libro del edificio, los boletines de baja
tensión y frío, y los ensayos de resistencia del hormigón.
#pagebreak()
*Cuarto. Estado de la obra.* Recorridas todas las dependencias, se comprueba que el pavimento, las
cámaras, la carpintería y las instalaciones se ajustan al proyecto y a sus modificaciones.

*Quinto. Declaración.* El promotor recibe la totalidad de la obra, sin reservas de ningún género,
y autoriza el pago de la certificación última.

*Sexto. Garantías.* Se mantiene la retención del cinco por ciento durante un año.

Y en prueba de conformidad firman los presentes.
#v(6mm)
#grid(columns: (1fr, 1fr), row-gutter: 8mm,
 [El promotor \ #ink(41, 46, 14) \ Evaristo Gormaz Peiró], [El
constructor \ #ink(42, 40, 14) \ Pilar
 Sediles], [El director de obra \ #ink(43, 42, 14) \ Ramiro Lahuerta], [La directora de la ejecución
 \ #ink(44, 42, 14) \ Nuria Bel])
"""
    return text("mq-es-acta-loe", source, truth(
        "acceptance_certificate", "accepted", True, "es",
        client="Cooperativa Vitivinícola del Jalón", project="Nave de crianza y sala de catas",
        project_code="CVJ-2024-05", signatory_name="Evaristo Gormaz Peiró",
        signatory_title="presidente", signature_date="2026-06-25", amount="64310.20 EUR",
    ))  # fmt: skip


def mexico() -> Paper:
    """A Mexican handover with open points."""
    source = r"""
#set page(paper: "us-letter", margin: 20mm)
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "es")
#block(width: 100%, fill: rgb("#7b1e3a"), inset: 4mm)[#text(fill: white, weight: "bold",
 size: 13pt)[ACTA DE ENTREGA-RECEPCIÓN] #h(1fr) #text(fill: white)[Folio 0213]]
#table(columns: (1fr, 1fr), inset: 6pt, stroke: 0.4pt,
 [Cliente: *Textiles Cuauhquemecan, S.A. de C.V.*], [Proveedor: Redes del Altiplano, S.C.],
 [Proyecto: *Videovigilancia de planta Apizaco*], [Contrato: *RA-2026-044*],
 [Monto por liberar: *\$186,300.00 M.N.*], [Orden de compra: *OC-11807*])
#v(2mm)
Siendo las 12:30 horas del día 19 de agosto de 2026, el cliente revisa en sitio las 48 cámaras, el
grabador y el enlace de fibra, los cuales operan correctamente.
#v(1mm)
El cliente recibe el sistema quedando sujeta la recepción a que se atiendan los pendientes:
#enum(numbering: "a)", [reubicar cámara 31, tapada por anuncio], [entregar memoria técnica impresa],
 [capacitar al turno de noche])
Fecha compromiso del proveedor: 2 de septiembre de 2026.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
 [#align(center)[#ink(51, 44, 13) \ #line(length: 100%, stroke: 0.4pt) RECIBE \ Lic. Itzel Xochihua
 Montiel \ Gerente de Seguridad Patrimonial]],
 [#align(center)[#ink(52, 44, 13) \ #line(length: 100%, stroke: 0.4pt) ENTREGA \ Ing. Gerardo
 Tlapale \ Líder de proyecto]])
""".replace("\\$", "$")
    return text("mq-es-mx-folio", source, truth(
        "acceptance_certificate", "accepted_with_conditions", True, "es",
        client="Textiles Cuauhquemecan, S.A. de C.V.", project="Videovigilancia de planta Apizaco",
        project_code="RA-2026-044", signatory_name="Itzel Xochihua Montiel",
        signatory_title="Gerente de Seguridad Patrimonial", signature_date="2026-08-19",
        amount="186300.00 MXN", po_number="OC-11807",
        conditions=("reubicar cámara 31, tapada por anuncio", "entregar memoria técnica impresa",
                    "capacitar al turno de noche"),
    ))  # fmt: skip


def minutes() -> Paper:
    """Argentine minutes without a decision."""
    source = r"""
#set page(paper: "a4", margin: (x: 22mm, y: 20mm))
#set text(font: "Lato", size: 10pt, lang: "es")
#text(size: 16pt, weight: "bold")[Minuta de reunión nº 8] \
Ampliación del Museo del Puerto · obra 3341
#v(2mm)
#table(columns: (30mm, 1fr), stroke: none, inset: 3pt, [Fecha], [Martes 7 de abril de 2026, 10 a
 11:40 hs], [Lugar], [Obrador, Dársena B, Bahía Blanca], [Comitente], [Fundación Ría Blanca],
 [Presentes], [A. Zubieta (Fundación), M. Pugliese y L. Odriozola (Estudio Pugliese), F. Bustos
 (Constructora Alfar)])
#v(2mm)
#table(columns: (10mm, 1fr, 32mm, 26mm), inset: 5pt, stroke: 0.3pt + gray,
 fill: (_, y) => if y == 0 {luma(230)}, [N°], [Tema], [Responsable], [Para cuándo],
 [1], [Filtración en lucarna 2: Constructora informa que abrió la babeta, espera chapa.], [Bustos],
 [14/04], [2], [Muestras de piso: llegaron tres, se mirarán con luz de tarde.], [Odriozola], [sin
 fecha], [3], [Traslado de la lancha: grúa pedida al puerto, sin respuesta todavía.], [Zubieta],
 [20/04], [4], [Recepción provisoria: se conversará cuando termine la pintura.], [todos], [mayo])
Próxima reunión: martes 21 de abril, mismo horario. Redactó L. Odriozola; si nadie observa la minuta
en 48 hs se da por leída.
"""
    return text("mq-es-ar-minuta", source, truth(
        "other", None, None, "es", client="Fundación Ría Blanca",
        project="Ampliación del Museo del Puerto", project_code="3341",
    ))  # fmt: skip


def chile() -> Paper:
    """A Chilean change order without the owner's signature."""
    source = r"""
#set page(paper: "us-letter", margin: (x: 22mm, y: 18mm))
#set text(font: "Carlito", size: 10.5pt, lang: "es")
#grid(columns: (1fr, auto), [#text(size: 15pt)[*Orden de cambio OC-06*] \ Contrato CM-218 · Planta
 desaladora Caleta Hornitos], box(stroke: 0.8pt, inset: 6pt)[Mandante: Minera Pampa Larga SpA])
#v(3mm)
*Descripción.* Reemplazo de 220 m de cañería HDPE por dúplex en tramo de impulsión, según nota de
terreno 77 y cálculo adjunto.

*Efectos sobre el contrato*
#table(columns: (1fr, 46mm), align: (left, right), inset: 5pt, stroke: 0.4pt,
 [Monto vigente], [\$ 2.418.000.000], [Aumento], [\$ 96.450.000],
 [Disminución], [\$ 21.200.000], [*Variación neta*], [*\$ 75.250.000*], [Plazo], [18 días corridos
más])
*Firmas requeridas*
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, stroke: 0.4pt,
 [Contratista \ Ingeniería Atacalar Ltda. \ #ink(61, 40, 12) \ Braulio Cortés \ 03-06-2026],
 [Inspección técnica \ #ink(62, 40, 12) \ Ximena Olavarría \ 05-06-2026],
 [Mandante \ Minera Pampa Larga SpA \ #v(12mm) Rodrigo Errázuriz Vial \ Gerente de Proyectos])
#text(size: 9pt)[La orden rige desde la última de las tres firmas. Valores en pesos chilenos, sin
IVA.]
""".replace("\\$", "$")
    return text("mq-es-cl-cambio", source, truth(
        "change_order", "undecided", False, "es", client="Minera Pampa Larga SpA",
        project="Planta desaladora Caleta Hornitos", project_code="CM-218",
        signatory_name="Rodrigo Errázuriz Vial", signatory_title="Gerente de Proyectos",
        amount="75250000.00 CLP", change_order_number="OC-06", warnings=("partly_signed",),
    ))  # fmt: skip


def mail_no() -> Paper:
    """A mail that turns a delivery down."""
    s = Sheet(595.3, 841.9, "Helvetica")
    s.block(40, 40, 515, 24, "#d8dee9")
    s.say(48, 56, "Webmail - Bodegas Hontanar", 10, "Helvetica-Bold")
    for i, words in enumerate((
        "Asunto: Traducción de la memoria anual, segunda entrega (encargo T-2207)",
        "De: Begoña Arrizabalaga <barriza@hontanar.example>",
        "Para: produccion@lenguaviva.example",
        "Fecha: jue., 12 nov. 2026 13:05",
    )):  # fmt: skip
        s.say(48, 84 + 15 * i, words, 10)
    s.line(40, 142, 555, 142)
    y = 152.0
    for words in (
        "Buenos días, Álvaro:",
        "He repasado con el departamento financiero la segunda entrega. Lo lamento, pero no la "
        "damos por buena: la tabla de la página 17 mezcla hectolitros con litros, el glosario que "
        "os pasamos en septiembre no se ha usado y faltan las notas 9 a 12.",
        "Os pedimos que la rehagáis entera antes del día 20. Entretanto, la factura de 1.845 euros "
        "queda sin aceptar.",
        "Un saludo,",
        "Begoña Arrizabalaga<br/>Responsable de Comunicación Corporativa<br/>Bodegas Hontanar, S.A.",
    ):
        y = s.para(48, y, 495, words, 10.5) + 10
    return Paper("mq-es-correo-rechazo", "a", "text", s.bytes(), truth(
        "email", "rejected", None, "es", client="Bodegas Hontanar, S.A.",
        project="Traducción de la memoria anual", project_code="T-2207",
        milestone="segunda entrega", signatory_name="Begoña Arrizabalaga",
        signatory_title="Responsable de Comunicación Corporativa", signature_date="2026-11-12",
        amount="1845.00 EUR",
    ))  # fmt: skip


def conformity() -> Paper:
    """A certificate of conformity for an energy audit, scanned."""
    source = r"""
#set page(paper: "a4", margin: (x: 26mm, y: 28mm))
#set text(font: "URW Bookman", size: 11pt, lang: "es")
#set par(leading: 0.8em)
#align(center)[#text(size: 12pt, tracking: 1pt)[HOSPEDERÍA MONASTERIO DE ARLAZÓN] \
#text(size: 9pt)[Dirección]]
#v(10mm)
Doña Casilda Villarroel Ibeas, directora gerente de la Hospedería Monasterio de Arlazón,
#v(3mm)
#align(center)[*CERTIFICA*]
#v(2mm)
Que la empresa Termia Consultores ha realizado para esta casa la *Auditoría energética y plan de
inversiones* (referencia *TC-0926*), que el informe definitivo se recibió el 2 de marzo de 2026, y
que el trabajo se ha llevado a cabo a plena satisfacción, por lo que se presta la conformidad al
mismo y se autoriza el abono de los honorarios, 8.675,00 € más IVA.

Y para que conste donde convenga, se firma en Burgos a nueve de marzo de dos mil veintiséis.
#v(12mm)
#align(center)[#ink(71, 52, 16) \ Casilda Villarroel Ibeas]
#place(dx: 20mm, dy: -26mm, rotate(-14deg, circle(radius: 15mm, stroke: 1.4pt + rgb("#556"),
 align(center + horizon, text(size: 7.5pt, fill: rgb("#556"))[HOSPEDERÍA \ ARLAZÓN \ Burgos]))))
"""
    return scanned("mq-es-certifica", source,
        Scanner(dpi=130, skew=1.0, noise=3, blur=0.5, jpeg=40, seed=43), truth(
        "acceptance_certificate", "accepted", True, "es",
        client="Hospedería Monasterio de Arlazón",
        project="Auditoría energética y plan de inversiones", project_code="TC-0926",
        milestone="informe definitivo", signatory_name="Casilda Villarroel Ibeas",
        signatory_title="directora gerente", signature_date="2026-03-09", amount="8675.00 EUR",
    ))  # fmt: skip


def hours() -> Paper:
    """A time sheet; the client initials each week and signs once."""
    source = r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "DejaVu Sans", stretch: 75%, size: 9.5pt, lang: "es")
#text(size: 14pt, weight: "bold")[Parte mensual de horas] #h(1fr) Ferrol Ingeniería Naval, S.L.
#v(2mm)
Empresa usuaria: *Astilleros Cedeira* #h(6mm) Trabajo: *Cálculo de anclajes, buque 414* #h(6mm)
Ref.: *FI-414-C* \ Técnica: Uxía Pardiñas #h(6mm) Mes: septiembre de 2026
#v(3mm)
#table(columns: (30mm, 18mm, 18mm, 18mm, 18mm, 18mm, 20mm, 1fr), inset: 5pt, align: center,
 stroke: 0.4pt, [Semana], [L], [M], [X], [J], [V], [Total], [Iniciales cliente],
 [31/8 - 4/9], [-], [8], [8], [8], [6], [30], [#pen[b.f.]],
 [7/9 - 11/9], [8], [8], [8], [8], [8], [40], [#pen[b.f.]],
 [14/9 - 18/9], [8], [8], [4], [8], [8], [36], [#pen[b.f.]],
 [21/9 - 25/9], [8], [8], [8], [8], [5], [37], [#pen[b.f.]],
 [28/9 - 30/9], [8], [8], [6], [-], [-], [22], [#pen[b.f.]])
#align(right)[Total del mes: *165 h* × 41,00 € = *6.765,00 €*]
#v(4mm)
Conforme con las horas del mes:
#v(2mm)
#grid(columns: (56mm, 1fr), [#ink(81, 42, 13)], [#v(3mm) Breixo Fraga, jefe de la oficina técnica
 \ Cedeira, 1 de octubre de 2026])
"""
    return text("mq-es-parte-horas", source, truth(
        "timesheet_approval", "accepted", True, "es", client="Astilleros Cedeira",
        project="Cálculo de anclajes, buque 414", project_code="FI-414-C",
        signatory_name="Breixo Fraga", signatory_title="jefe de la oficina técnica",
        signature_date="2026-10-01", amount="6765.00 EUR",
    ))  # fmt: skip


def words() -> Paper:
    """Accepted, but the sum in words is another one."""
    source = r"""
#set page(paper: "us-letter", margin: (x: 28mm, y: 26mm))
#set text(font: "Caladea", size: 11.5pt, lang: "es")
#set par(leading: 0.8em)
#align(right)[Rosario, 15 de diciembre de 2026]
#v(4mm)
Señores \ *Lumbreras Software S.R.L.*

#underline[Ref.: Tablero de control de silos – entrega final – legajo LS-77]

De nuestra consideración:

Tenemos el agrado de comunicarles que, concluidas las pruebas en las plantas de Roldán y Casilda,
Acopios del Carcarañá S.A. da por recibida de conformidad la entrega final del tablero.

Sírvanse facturar la cuota de cierre de \$ 4.350.000,00 (pesos cuatro millones quinientos treinta
mil), pagadera a los quince días.

Los saluda muy atentamente,
#v(4mm)
#ink(91, 48, 14) \
Ing. Leandro Sabatini \ Gerente de Logística \ Acopios del Carcarañá S.A.
""".replace("\\$", "$")
    return text("mq-es-ar-en-letras", source, truth(
        "acceptance_certificate", "accepted", True, "es", client="Acopios del Carcarañá S.A.",
        project="Tablero de control de silos", project_code="LS-77", milestone="entrega final",
        signatory_name="Leandro Sabatini", signatory_title="Gerente de Logística",
        signature_date="2026-12-15", warnings=("amount_words_disagree",),
    ))  # fmt: skip


def void() -> Paper:
    """A signed sheet marked as void and replaced."""
    source = r"""
#set page(paper: "a4", margin: 22mm, foreground: across([ANULADO], s: 84pt, a: -32deg))
#set text(font: "Liberation Sans", size: 10pt, lang: "es")
#text(size: 9pt, fill: rgb("#b00020"))[Versión 1 – sin efecto; véase la versión 2 de 30/04/2026]
#v(2mm)
#text(size: 15pt, weight: "bold")[Hoja de aceptación del servicio]
#v(2mm)
#table(columns: (44mm, 1fr), inset: 6pt, stroke: (x, y) => (bottom: 0.3pt),
 [Cliente], [Residencial Puerta de Aracena], [Servicio], [Limpieza y desinfección de depósitos],
 [Parte de trabajo], [PT-6120], [Empresa], [Aguas y Ensayos Onuba, S.L.],
 [Importe], [2.390,00 €], [Analítica], [Legionella: no detectada (informe 26/1187)])
#v(4mm)
El cliente acepta el servicio prestado el 21 de abril de 2026 y da su visto bueno a la factura.
#v(8mm)
#grid(columns: (1fr, 1fr), [#ink(95, 44, 13) \ Macarena Rebollo \ Administradora de la finca \
 23/04/2026], [#ink(96, 44, 13) \ Técnico: J. Garrochena \ 21/04/2026])
"""
    return text("mq-es-anulado", source, truth(
        "acceptance_certificate", "undecided", True, "es", client="Residencial Puerta de Aracena",
        project="Limpieza y desinfección de depósitos", project_code="PT-6120",
        signatory_name="Macarena Rebollo", signatory_title="Administradora de la finca",
        signature_date="2026-04-23", amount="2390.00 EUR", warnings=("draft_or_void",),
    ))  # fmt: skip


def fields() -> Paper:
    """A filled form about a course."""
    s = Sheet(612, 792, "Times-Roman")
    s.say(50, 60, "CENTRO DE CAPACITACIÓN TEOCALTICHE", 14, "Times-Bold", "#2f5d3a")
    s.say(50, 78, "Formato CC-12: Conformidad del cliente con el curso impartido", 11)
    s.line(50, 86, 562, 86, 1.5, "#2f5d3a")
    rows = (
        ("empresa", "Empresa", "Empacadora Los Altos, S.P.R."),
        ("curso", "Curso", "Manejo seguro de montacargas"),
        ("grupo", "Grupo", "G-26-038"),
        ("costo", "Costo del curso", "$ 38,500.00 MXN"),
        ("responsable", "Responsable", "Ma. Guadalupe Orozco Anguiano"),
        ("cargo", "Cargo", "Jefa de Recursos Humanos"),
        ("fecha", "Fecha", "28/mayo/2026"),
    )
    for i, (name, label, value) in enumerate(rows):
        s.say(50, 118 + 28 * i, label + ":", 11)
        s.field(name, 160, 105 + 28 * i, 320, value, 18, 10)
    s.say(50, 328, "Temario completo", 11)
    s.check("temario", 160, 318, True)
    s.say(200, 328, "Constancias DC-3 entregadas", 11)
    s.check("dc3", 350, 318, True)
    s.say(50, 362, "El cliente está conforme con el curso:", 11)
    s.say(250, 362, "Sí", 11)
    s.check("conforme_si", 268, 352, True)
    s.say(310, 362, "No", 11)
    s.check("conforme_no", 330, 352, False)
    s.say(50, 392, "Comentarios:", 11)
    s.field("comentarios", 50, 400, 500, "Muy buena atención del instructor.", 46, 10, True)
    s.ink(80, 470, 99, 130, 42)
    s.line(50, 520, 260, 520)
    s.say(50, 534, "Firma del responsable de la empresa", 10)
    return Paper("mq-es-mx-formato", "a", "form", s.bytes(), truth(
        "acceptance_certificate", "accepted", True, "es", client="Empacadora Los Altos, S.P.R.",
        project="Manejo seguro de montacargas", project_code="G-26-038",
        signatory_name="Ma. Guadalupe Orozco Anguiano",
        signatory_title="Jefa de Recursos Humanos", signature_date="2026-05-28",
        amount="38500.00 MXN",
    ))  # fmt: skip


def papers() -> Iterator[Paper]:
    """The Spanish papers."""
    for make in (works, mexico, minutes, chile, mail_no, conformity, hours, words, void, fields):
        yield make()
