"""Papers from Spain, Mexico, Argentina and Chile."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from eighty_seventh_hand.board import mixed, scanned, text

ACC = "acceptance_certificate"


def works() -> Paper:
    """Acta de recepción de una obra, escaneada."""
    label = truth(
        ACC,
        "accepted",
        True,
        "es",
        client="Ayuntamiento de Valdejara",
        project="Cubierta del frontón municipal",
        project_code="OB-14/2025",
        signatory_name="Remedios Alcaide",
        signatory_title="Concejala de Obras",
        signature_date="2026-05-14",
        amount="87430.15 EUR",
    )
    return scanned(
        "es-acta-obra-scan",
        label,
        r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Nimbus Roman", size: 12pt, lang: "es")
#set par(leading: 0.75em)
#align(center)[*ACTA DE RECEPCIÓN* \ expediente OB-14/2025]
#v(3mm)
En Valdejara, siendo las once horas del día 14 de mayo de 2026, se reúnen a pie de obra la representante del Ayuntamiento de Valdejara, el director facultativo y el contratista Cubiertas Moncayo, S.L.

Reconocida la obra *Cubierta del frontón municipal*, y encontrándose en buen estado y ejecutada con arreglo al proyecto y su modificado, se da por recibida y empieza a contar el plazo de garantía de dos años. La certificación final importa 87.430,15 euros, IVA incluido.

De todo lo cual se extiende este documento, que firman los asistentes.
#v(6mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 4mm, [Por el Ayuntamiento \ #ink(22, w: 110pt, h: 36pt) \ Remedios Alcaide \ Concejala de Obras], [El director \ #ink(57, w: 90pt) \ J. M. Oteiza], [El contratista \ #ink(9, w: 90pt) \ R. Lafuente])
""",
        Scanner(dpi=130, skew=-0.9, noise=3, jpeg=38, turn=90, seed=71),
    )


def delivery() -> Paper:
    """Acta de entrega con pendientes en México."""
    label = truth(
        ACC,
        "accepted_with_conditions",
        True,
        "es",
        client="Grupo Hotelero Bahía Sur",
        project="Red contra incendio Torre Coral",
        project_code="OT-5521",
        milestone="Segunda etapa",
        signatory_name="Rodrigo Elizondo",
        signatory_title="Gerente de Mantenimiento",
        signature_date="2026-07-17",
        amount="412500.00 MXN",
        conditions=(
            "sustituir dos rociadores golpeados en el nivel 6",
            "entregar la bitácora de la bomba jockey",
        ),
    )
    return text(
        "es-entrega-mx",
        label,
        r"""
#set page(paper: "us-letter", margin: 0.85in)
#set text(font: "Carlito", size: 11pt, lang: "es")
#text(fill: rgb("#9d0208"), size: 17pt, weight: "bold")[Sistemas Hidráulicos del Pacífico] \ Acta de entrega-recepción #h(1fr) OT-5521
#table(columns: (1fr, 1fr), inset: 6pt, stroke: 0.5pt + rgb("#9d0208"), [Cliente: Grupo Hotelero Bahía Sur], [Lugar: Puerto Vallarta, Jal.], [Trabajos: Red contra incendio Torre Coral], [Alcance: Segunda etapa], [Importe por liberar: \$412,500.00 M.N.], [Fecha: 17 de julio de 2026])
Se presurizó la red a 14 kg/cm² durante dos horas sin caída apreciable y se hizo sonar la alarma de flujo en los nueve niveles.

El cliente recibe la etapa quedando el proveedor obligado a cumplir, a más tardar el 31 de julio, lo siguiente:
- sustituir dos rociadores golpeados en el nivel 6;
- entregar la bitácora de la bomba jockey.
#v(6mm)
#grid(columns: (1fr, 1fr), column-gutter: 8mm, under(78mm, ink(43, w: 120pt), [RECIBE: Rodrigo Elizondo, Gerente de Mantenimiento]), under(78mm, ink(18, w: 90pt), [ENTREGA: Ing. Paola Zúñiga]))
#pagebreak()
*Relación de equipo instalado en la torre*
#table(columns: (1fr, 22mm, 40mm), inset: 5pt, stroke: 0.4pt, [Descripción], [Piezas], [Ubicación], [Rociador pendiente K5.6, 68 °C], [418], [niveles 1 a 9], [Gabinete con manguera de 30 m], [18], [pasillos y escaleras], [Válvula de control con supervisión], [9], [cuarto de tubería], [Bomba principal 500 gpm], [1], [sótano], [Siamesa de bronce], [2], [fachada y lobby])
Las hojas técnicas y los certificados UL se entregaron en memoria USB al personal de guardia.
""",
    )


def mail_yes() -> Paper:
    """Correo que da el visto bueno."""
    label = truth(
        "email",
        "accepted",
        None,
        "es",
        client="Bodegas Arroyo Pardo",
        project="Tienda en línea",
        milestone="Entrega 3: pasarela de pago",
        signatory_name="Leire Basterra",
        signatory_title="Responsable de exportación",
        signature_date="2026-03-26",
        amount="5150.00 EUR",
    )
    return text(
        "es-correo-tienda",
        label,
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Lato", size: 10pt, lang: "es")
#box(fill: rgb("#f1f1f1"), inset: 8pt, width: 100%)[*Asunto:* RE: Entrega 3: pasarela de pago \ *De:* Leire Basterra <leire@arroyopardo.example> \ *Para:* Nico (Píxel y Tinta) \ *Enviado:* jueves, 26 de marzo de 2026, 13:20]

Nico, buenas:

Hemos hecho ocho pedidos de prueba, dos desde Alemania, y el cobro, la factura y el aviso al almacén han salido a la primera. La devolución también. Por nuestra parte queda aprobada la entrega y puedes pasar los 5.150,00 € (más IVA) a administración.

Enhorabuena a los dos, la Tienda en línea ha quedado redonda.

Un abrazo,

Leire \ #text(size: 8.5pt, fill: gray)[Leire Basterra, Responsable de exportación, Bodegas Arroyo Pardo, Laguardia]
""",
    )


def change() -> Paper:
    """Orden de cambio argentina sin firma del comitente."""
    label = truth(
        "change_order",
        "undecided",
        False,
        "es",
        client="Clínica del Litoral S.A.",
        project="Ampliación Diagnóstico por Imágenes",
        project_code="Obra 318",
        signatory_name="Graciela Fontana",
        signatory_title="Apoderada",
        amount="9864000.00 ARS",
        change_order_number="OC-09",
        warnings=("partly_signed",),
    )
    return text(
        "es-orden-cambio-ar",
        label,
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Liberation Sans", size: 10pt, lang: "es")
#grid(columns: (1fr, 40mm), stroke: 1pt, inset: 8pt, [*ORDEN DE CAMBIO* \ Obra 318, Ampliación Diagnóstico por Imágenes], align(center + horizon, text(size: 18pt)[OC-09]))
Comitente: Clínica del Litoral S.A. (Rosario) \ Empresa: Construcciones Paranacito S.R.L.

*Motivo.* El resonador adjudicado pesa 1,9 t más que el previsto; hay que reforzar la losa y rehacer la jaula de Faraday en el lado norte.
#table(columns: (1fr, 40mm), align: (left, right), stroke: 0.4pt, inset: 6pt, [Refuerzo con perfiles IPN 200], [\$ 5.310.000,00], [Jaula, chapa de cobre], [\$ 3.702.000,00], [Demolición y retiro], [\$ 852.000,00], [*Adicional sin IVA*], [*\$ 9.864.000,00*])
Plazo: doce días corridos más. La Empresa no iniciará estas tareas hasta contar con la conformidad del Comitente.
#v(10mm)
#grid(columns: (1fr, 1fr), column-gutter: 10mm, under(75mm, ink(84, w: 110pt), [Por la Empresa: Arq. D. Bustos \ 02/10/2026]), under(75mm, [], [Por el Comitente: Graciela Fontana, Apoderada \ Fecha:]))
""",
    )


def hours() -> Paper:
    """Parte de horas chileno visado."""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "es",
        client="Minera Cerro Ceniza",
        project="Auditoría de correas transportadoras",
        project_code="CT-0907",
        signatory_name="Ximena Paredes",
        signatory_title="Administradora de contrato",
        signature_date="2026-09-04",
        amount="6160000.00 CLP",
        po_number="4500-66120",
    )
    return text(
        "es-parte-horas-cl",
        label,
        r"""
#set page(paper: "a4", flipped: true, margin: 16mm)
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "es")
#text(size: 14pt, weight: "bold")[Estado de horas profesionales, agosto 2026] #h(1fr) Ingeniería Quillay SpA
#v(1mm)
Mandante: Minera Cerro Ceniza #h(6mm) Contrato: CT-0907 #h(6mm) Pedido: 4500-66120 #h(6mm) Servicio: Auditoría de correas transportadoras
#table(columns: (1fr, 24mm, 24mm, 24mm, 24mm, 24mm), stroke: 0.4pt, inset: 6pt, align: (left, right, right, right, right, right), [*Profesional*], [*Sem. 32*], [*Sem. 33*], [*Sem. 34*], [*Sem. 35*], [*Total*], [Inspector mecánico, en faena], [20], [20], [0], [12], [52], [Analista de vibraciones, en gabinete], [0], [8], [16], [12], [36], [*Suma*], [20], [28], [16], [24], [*88*])
Tarifa única \$70.000 la hora; a cobrar \$6.160.000 exento.
#v(4mm)
#grid(columns: (1fr, 70mm), [Observaciones del mandante: ninguna. Horas cotejadas con el registro de acceso a faena.
#v(4mm) #under(90mm, ink(54, w: 120pt), [Ximena Paredes, Administradora de contrato]) #h(4mm) 4 de septiembre de 2026],
stamp(c: rgb("#1b4d89"), w: 60mm)[*VISADO PARA PAGO* \ Minera Cerro Ceniza])
""",
    )


def refused() -> Paper:
    """Acta negativa de recepción, escaneada."""
    label = truth(
        ACC,
        "rejected",
        True,
        "es",
        client="Consorcio de Aguas de la Serrezuela",
        project="Depósito regulador de Las Navas",
        project_code="CAS-77",
        signatory_name="Fermín Urrutia",
        signatory_title="Director de obra",
        signature_date="2026-02-26",
    )
    return scanned(
        "es-acta-negativa-scan",
        label,
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Liberation Sans", size: 11pt, lang: "es")
#text(weight: "bold", size: 13pt)[ACTA DE RECEPCIÓN NEGATIVA]
#line(length: 100%)
Promotor: Consorcio de Aguas de la Serrezuela \ Obra: Depósito regulador de Las Navas \ Contrato: CAS-77 \ Contratista: Hormigones Tormes, S.A.
#v(2mm)
Personados los abajo firmantes el 26 de febrero de 2026, la dirección comprueba que el vaso pierde 4 cm de lámina en 24 horas, que las juntas 3 y 7 rezuman y que el rebosadero vierte fuera del canal. La obra no se halla en condiciones de ser recibida.

Se conceden al contratista sesenta días para remediarlo; vencidos éstos se levantará nueva acta.
#v(5mm)
#under(90mm, ink(90, w: 130pt), [Fermín Urrutia, Director de obra, en nombre del Consorcio])
#v(3mm)
#under(90mm, ink(15, w: 90pt), [Por el contratista, enterado])
""",
        Scanner(dpi=125, skew=0.5, noise=3, jpeg=37, seed=74, blur=0.7),
    )


def portal() -> Paper:
    """Registro de un portal de proveedores."""
    label = truth(
        ACC,
        "accepted",
        None,
        "es",
        client="Cadena Farmacias del Valle",
        project="Rediseño de planogramas",
        project_code="SRV-33108",
        milestone="Hito 2: piloto en diez locales",
        signatory_name="Ismael Robledo",
        signatory_title="Jefe de categoría",
        signature_date="2026-08-06",
        amount="148000.00 MXN",
        po_number="OC-88214",
    )
    return text(
        "es-portal-mx",
        label,
        r"""
#set page(paper: "us-letter", margin: 0.6in, fill: rgb("#fafbfc"))
#set text(font: "DejaVu Sans", stretch: 75%, size: 9.5pt, lang: "es")
#block(fill: rgb("#22577a"), inset: 9pt, width: 100%, text(fill: white)[Portal de Proveedores #h(1fr) Cadena Farmacias del Valle])
Inicio / Servicios / SRV-33108 #h(1fr) impreso 07/ago/2026 09:15
#v(2mm)
#text(size: 15pt)[Hito 2: piloto en diez locales] #h(3mm) #box(fill: rgb("#38a3a5"), inset: 4pt, radius: 3pt, text(fill: white)[ACEPTADO])
#v(2mm)
#grid(columns: (1fr, 1fr), gutter: 8pt, [*Servicio* \ Rediseño de planogramas], [*Proveedor* \ Anaquel Consultores S.C.], [*Orden de compra* \ OC-88214], [*Monto del hito* \ MXN 148,000.00])
#v(3mm)
*Historial*
#table(columns: (42mm, 1fr, 50mm), stroke: (bottom: 0.3pt + gray), inset: 6pt, [03 de agosto de 2026, 18:22], [El proveedor carga evidencia (10 fotos, 1 hoja)], [Anaquel Consultores], [05 de agosto de 2026, 10:02], [Pasa a revisión], [sistema], [06 de agosto de 2026, 16:47], [Hito aceptado. Comentario: "todo en orden, facturen"], [Ismael Robledo \ Jefe de categoría])
Este registro se genera sin firma autógrafa.
""",
    )


def superseded() -> Paper:
    """Una versión sustituida."""
    label = truth(
        ACC,
        "undecided",
        False,
        "es",
        client="Editorial Puerto Niebla",
        project="Libro conmemorativo 50 años",
        project_code="EP-620",
        milestone="Galeradas",
        signatory_name="Amparo Ferrer",
        signatory_title="Directora editorial",
    )
    return text(
        "es-sustituida",
        label,
        r"""
#set page(paper: "a4", margin: 26mm)
#set text(font: "P052", size: 11.5pt, lang: "es")
#align(right, stamp(c: rgb("#6c757d"), turn: 5deg)[VERSIÓN 1, SUSTITUIDA POR LA VERSIÓN 2 DE 11-05-2026])
#v(4mm)
#text(size: 18pt)[Conforme de galeradas]

Trabajo: Libro conmemorativo 50 años (EP-620) \ Para: Editorial Puerto Niebla \ Por: Taller de Composición Marcet

Leídas las doscientas ocho páginas de Galeradas, la editorial declara que las correcciones de la primera lectura están incorporadas y autoriza la impresión de mil quinientos ejemplares en papel ahuesado de noventa gramos.

Conforme:
#v(14mm)
#line(length: 70mm, stroke: 0.5pt)
Amparo Ferrer \ Directora editorial \ Fecha:
#v(1fr)
#text(size: 8.5pt)[Archivo del taller. No firmar esta hoja: en la versión 2 cambia el número de páginas.]
""",
    )


def buy() -> Paper:
    """Orden de compra argentina."""
    label = truth(
        "purchase_order",
        None,
        True,
        "es",
        client="Frigorífico Ombú Alto",
        project="Mantenimiento de básculas de camiones",
        signatory_name="Néstor Villalba",
        signatory_title="Jefe de Compras",
        signature_date="2026-04-20",
        amount="3226000.00 ARS",
        po_number="0003-00019447",
    )
    return text(
        "es-orden-compra-ar",
        label,
        r"""
#set page(paper: "a4", margin: 17mm)
#set text(font: "Liberation Mono", size: 9pt, lang: "es")
FRIGORÍFICO OMBÚ ALTO #h(1fr) ORDEN DE COMPRA 0003-00019447 \
Frigorífico Ombú Alto, Ruta 9 km 312 #h(1fr) 20 de abril de 2026
#line(length: 100%, stroke: (dash: "dashed"))
PROVEEDOR: Balanzas Del Sur S.A. \
RUBRO: Mantenimiento de básculas de camiones
#v(2mm)
#table(columns: (12mm, 1fr, 36mm), stroke: none, align: (left, left, right), [01], [Revisión semestral báscula 80 t, dos visitas], [1.480.000,00], [02], [Celda de carga digital, repuesto], [940.000,00], [03], [Contraste con masas patrón INTI], [806.000,00], [], [TOTAL ARS sin IVA], [3.226.000,00])
#line(length: 100%, stroke: (dash: "dashed"))
Pago: 30 días fecha factura. Entregar remito conformado por balanza.

#ink(70, w: 100pt) \
Néstor Villalba, Jefe de Compras
""",
    )


def late() -> Paper:
    """Informe de varias páginas; la decisión está en la última, escaneada."""
    label = truth(
        ACC,
        "accepted",
        True,
        "es",
        client="Fundación Parque Fluvial del Cinca",
        project="Estudio de inundabilidad",
        project_code="ING-2417",
        milestone="Fase C, modelo bidimensional",
        signatory_name="Pilar Buisán",
        signatory_title="Directora técnica",
        signature_date="2026-10-21",
        amount="19300.00 EUR",
    )
    return mixed(
        "es-informe-final",
        label,
        r"""
#set page(paper: "a4", margin: 24mm, numbering: "1")
#set text(font: "C059", size: 10.5pt, lang: "es")
#set par(justify: true)
#text(size: 17pt)[Memoria de cierre de fase] \ ING-2417 -- Estudio de inundabilidad
#v(3mm)
*Destinatario:* Fundación Parque Fluvial del Cinca. *Autor:* Cauce Ingenieros, Zaragoza. *Objeto:* Fase C, modelo bidimensional.

*1. Datos de partida.* Se dispuso del vuelo LIDAR de 2024 con densidad de cinco puntos por metro cuadrado, de catorce perfiles batimétricos levantados en estiaje y de los hidrogramas de la confederación para periodos de retorno de 10, 100 y 500 años.

*2. Malla.* El dominio cubre 23 km de río y 41 km² de llanura; las celdas van de 4 m en las motas a 25 m en los campos. La rugosidad se asignó por usos del suelo y se contrastó con fotografías de la crecida de 2018.

*3. Calibración.* El calado simulado en el puente de la carretera difiere del medido en 9 cm, dentro de la tolerancia de 15 cm fijada en el pliego.
#pagebreak()
*4. Resultados.* Para cien años de retorno se inundan 611 ha, de ellas 18 urbanas. El camping queda bajo 1,2 m de agua en menos de seis horas desde la alerta. La mota de la margen izquierda rebosa en dos puntos, identificados en el plano 7.

*5. Comentarios recibidos.* La Fundación pidió el 2 de octubre una pasada sin mota; se entregó el día 9 y fue comentada en reunión. No se recibieron otras peticiones.

*6. Honorarios de la fase.* 19.300,00 euros más IVA, exigibles cuando la Fundación dé por buena la fase en la hoja que sigue.
""",
        r"""
#set page(paper: "a4", margin: 26mm)
#set text(font: "C059", size: 12pt, lang: "es")
*Hoja de conformidad* #h(1fr) ING-2417, página 3
#v(6mm)
La Fundación da por buena la fase C y ordena el abono de sus honorarios.
#v(8mm)
#ink(65, w: 130pt, h: 36pt)

Pilar Buisán \ Directora técnica \ Fraga, #hw[21 de octubre de 2026]
""",
        Scanner(dpi=115, skew=0.8, noise=2.5, jpeg=38, seed=77),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    for make in (works, delivery, mail_yes, change, hours, refused, portal, superseded, buy, late):
        yield make()
