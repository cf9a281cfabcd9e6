"""Papeles de España, México, Argentina y Chile."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from seventy_sixth_hand.board import scanned, text


def acta() -> Paper:
    """Acta de recepción en dos columnas."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Ayuntamiento de Valdecañas del Río",
        project="Alumbrado de la travesía",
        project_code="OB-14/2025",
        signatory_name="Remedios Carpio",
        signatory_title="Alcaldesa",
        signature_date="2026-03-18",
    )
    return text(
        "mr-es-acta",
        label,
        r"""
#set page(margin: 50pt)
#set text(font: "Nimbus Roman", size: 10.5pt, lang: "es")
#align(center, text(14pt)[*ACTA DE RECEPCIÓN DE LAS OBRAS* \ #text(10pt)[(artículo 243 LCSP)]])
#v(8pt)
#columns(2, gutter: 22pt)[
*Expediente:* OB-14/2025 \
*Obra:* Alumbrado de la travesía \
*Promotor:* Ayuntamiento de Valdecañas del Río \
*Contratista:* Electrotecnia Sierra, S.L. \
*Dirección facultativa:* D. Evaristo Luengo, ingeniero técnico

En la visita previa del día 11 se vieron dos báculos sin tomar a tierra y una arqueta sin marco. El contratista lo dejó todo arreglado antes de esta fecha, según ha medido el director.

Reunidos a las diez horas del 18 de marzo de 2026, encuentran las obras en buen estado y conformes al proyecto, por lo que
#colbreak()
*se dan por recibidas* y se entregan al uso público.

Empieza a correr desde hoy el plazo de garantía de un año. La medición general se hará antes de un mes.

Y en prueba de ello firman.
]
#v(20pt)
#grid(columns: (1fr, 1fr, 1fr), [«ink:3:110:32» \ Remedios Carpio \ Alcaldesa], [«ink:4:100:30» \ Evaristo Luengo \ Director de obra], [«ink:15:100:30» \ Por la contrata])
""",
    )


def entrega() -> Paper:
    """Acta mexicana con pendientes en la franja lateral."""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "es",
        client="Clínica Santa Lucía, S.C.",
        project="Remodelación de quirófano 2",
        project_code="OT-3380",
        signatory_name="Rogelio Amezcua",
        signatory_title="Gerente de Mantenimiento",
        signature_date="2026-05-11",
        amount="486200.00 MXN",
        conditions=["sellar el zócalo vinílico", "entregar la bitácora de aire"],
    )
    return text(
        "mr-mx-entrega",
        label,
        r"""
#set page(paper: "us-letter", margin: 0.7in)
#set text(font: "Carlito", size: 10.5pt, lang: "es")
#text(16pt)[Entrega-recepción] #h(1fr) Constructora Nopalera, S.A. de C.V.
#line(length: 100%, stroke: 2pt + rgb("#9c2f1f"))
#grid(columns: (1fr, 150pt), column-gutter: 16pt, [
León, Guanajuato, 11 de mayo de 2026

Por la Clínica Santa Lucía, S.C. recibe el que suscribe la obra "Remodelación de quirófano 2", orden OT-3380, cuyo finiquito asciende a \$486,200.00 más IVA.

Se revisaron presión positiva, piso conductivo, lámpara y gases. Se recibe quedando el contratista obligado a lo de la franja derecha, sin lo cual no se liberará el finiquito.

#v(8pt)
«ink:40:120:32» \
Rogelio Amezcua \ Gerente de Mantenimiento
], block(fill: rgb("#fbeee6"), inset: 10pt, width: 100%)[
#set text(9pt)
*PENDIENTE al 25 de mayo*

1) sellar el zócalo vinílico

2) entregar la bitácora de aire

*YA HECHO*

a) pintar plafón \ b) etiquetar tablero
])
""",
    )


def celdas() -> Paper:
    """Una tabla con SÍ y NO; la última línea es un no."""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "es",
        client="Cooperativa Olivarera La Campiña",
        project="Trazabilidad de almazara",
        project_code="PRJ-0092",
        milestone="Entrega 2",
        signatory_name="Inmaculada Ortuño",
        signatory_title="Directora de calidad",
        signature_date="2026-02-13",
    )
    return text(
        "mr-es-celdas",
        label,
        r"""
#set page(margin: 44pt)
#set text(font: "DejaVu Sans", stretch: 75%, size: 8.5pt, lang: "es")
#rect(fill: luma(230), width: 100%, inset: 9pt, stroke: none)[#text(12pt)[*Hoja de conformidad*] #h(1fr) Entrega 2]
Cliente: Cooperativa Olivarera La Campiña · Trazabilidad de almazara · PRJ-0092 · Proveedor: Bitácora Sistemas
#table(columns: (1fr, 34pt, 34pt, 1.2fr), stroke: 0.3pt, inset: 6pt,
[*Requisito*], [*SÍ*], [*NO*], [*Comentario del cliente*],
[Lectura de matrículas en báscula], [✓], [], [va fina],
[Lote por tolva y por hora], [], [✓], [junta dos tolvas si se descarga a la vez],
[Etiqueta con código SSCC], [✓], [], [],
[Informe para la inspección], [], [✓], [falta el acumulado de campaña],
[¿Damos la entrega por buena?], [], [✓], [hay que rehacer el lote; avisad cuando esté y se prueba desde cero])
#v(14pt)
«ink:50:110:30» #h(16pt) Inmaculada Ortuño, Directora de calidad #h(16pt) 13 de febrero de 2026
""",
    )


def provisional() -> Paper:
    """Acta argentina a la que falta la firma del inspector."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "es",
        client="Consorcio Torre Belgrano",
        project="Impermeabilización de cubiertas",
        project_code="C-207",
        milestone="Recepción provisoria",
        signatory_name="Hernán Iturbe",
        signatory_title="Inspector de obra",
        warnings=["partly_signed"],
    )
    return text(
        "mr-ar-provisoria",
        label,
        r"""
#set page(margin: 58pt)
#set text(font: "C059", size: 10.5pt, lang: "es")
#align(center, text(14pt)[Recepción provisoria])
#v(6pt)
En Rosario, a los 8 días del mes de junio de 2026, el Consorcio Torre Belgrano, comitente de la obra Impermeabilización de cubiertas (contrato C-207), por medio de su administradora y de su inspector, quienes deben firmar los dos para que valga, recibe provisoriamente los trabajos ejecutados por Membranas Paraná S.R.L.

Prueba de inundación: 48 horas, sin filtraciones en el 9.º piso. Garantía: diez meses.

#v(24pt)
#table(columns: (1fr, 1fr, 1fr), stroke: none, inset: 4pt,
[«ink:62:110:30»], [#v(28pt)], [«ink:63:100:28»],
[Silvina Bossio \ Administradora], [Hernán Iturbe \ Inspector de obra], [Por Membranas Paraná])
""",
    )


def chile_scan() -> Paper:
    """Recepción conforme, escaneada."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Viña Alto Quillay SpA",
        project="Levantamiento aerofotogramétrico",
        project_code="TOP-77",
        signatory_name="Ximena Urrutia",
        signatory_title="Jefa de Campo",
        signature_date="2026-04-06",
        amount="3450000.00 CLP",
    )
    return scanned(
        "mr-cl-conforme",
        label,
        Scanner(dpi=130, skew=1.2, jpeg=38, noise=3, blur=0.7),
        r"""
#set page(paper: "us-letter", margin: 60pt)
#set text(font: "Liberation Serif", size: 12pt, lang: "es")
#text(15pt)[*RECEPCIÓN CONFORME*] #h(1fr) Geocóndor Ltda.
#v(10pt)
#grid(columns: (1fr, 1fr), column-gutter: 20pt, stroke: (x, y) => if x == 1 { (left: 0.6pt) }, inset: 8pt, [
Mandante: \ Viña Alto Quillay SpA

Servicio: \ Levantamiento aerofotogramétrico

N.º de trabajo: TOP-77

Valor neto: \$ 3.450.000
], [
Recibí la ortofoto, las curvas cada 50 cm y el informe de puntos de apoyo.

Calza con nuestros hitos. Conforme, sin observaciones; puede facturarse.

Curicó, 6 de abril de 2026

«ink:75:130:34»

Ximena Urrutia \ Jefa de Campo
])
""",
    )


def sustituida() -> Paper:
    """Una hoja anulada por la versión siguiente."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "es",
        client="Residencia Monte Abeto",
        project="Sistema de llamada paciente",
        project_code="I-6120",
        signatory_name="Begoña Larrañaga",
        signatory_title="Directora",
        signature_date="2026-01-29",
        warnings=["draft_or_void"],
    )
    return text(
        "mr-es-anulada",
        label,
        r"""
#set page(margin: 54pt, foreground: align(top + center, pad(top: 130pt, rotate(-18deg, text(88pt, fill: rgb(190, 30, 30, 110), font: "Nimbus Sans")[ANULADA]))))
#set text(font: "Nimbus Sans", size: 10pt, lang: "es")
#text(14pt)[Certificado de puesta en marcha, versión 1]
#table(columns: (120pt, 1fr), stroke: 0.4pt, inset: 6pt, [Propiedad], [Residencia Monte Abeto], [Equipo], [Sistema de llamada paciente], [Número], [I-6120], [Instalador], [Telesalud Gorbea])
La propiedad acepta la instalación, de 62 habitaciones, tras las pruebas de los días 27 y 28.

«ink:84:120:32» \ Begoña Larrañaga, Directora \ 29 de enero de 2026

#v(20pt)
#rect(width: 100%, inset: 8pt, stroke: 0.4pt)[#text(8.5pt)[Nota de archivo: sin efecto. El censo de habitaciones estaba mal y habrá una versión 2, que se firmará aparte.]]
""",
    )


def correo_si() -> Paper:
    """Correo mexicano que aprueba."""
    label = truth(
        "email",
        "accepted",
        None,
        "es",
        client="Hotel Bugambilia",
        project="Manual de identidad",
        signatory_name="Paulina Rentería",
        signatory_title="Directora comercial",
        signature_date="2026-03-24",
        amount="58000.00 MXN",
    )
    return text(
        "mr-mx-correo-si",
        label,
        r"""
#set page(margin: 60pt)
#set text(font: "Lato", size: 10pt, lang: "es")
#grid(columns: (40pt, 1fr), column-gutter: 10pt, circle(radius: 16pt, fill: rgb("#b5487a"), align(center + horizon, text(white)[PR])), [*Paulina Rentería* \<paulina@bugambilia.example> \ #text(8.5pt)[mar 24 mar 2026, 10:12 · para Estudio Talavera]])
#v(10pt)
¡Buenos días, equipo!

Ayer lo vieron los socios y hubo aplauso, de verdad. Por el Hotel Bugambilia queda aprobado el Manual de identidad completo, con las tres paletas. Manden por favor la factura de los \$58,000.00 que restan.

Lo de los uniformes lo cotizamos en mayo, con calma y por separado.

Un abrazo

Paulina \ Directora comercial
#v(14pt)
#block(stroke: (left: 2pt + gray), inset: (left: 8pt))[#text(9pt, gray)[El vie 20 mar 2026 Estudio Talavera escribió: Va el PDF final. ¿Lo dan por aprobado o hay cambios?]]
""",
    )


def correo_nada() -> Paper:
    """Un correo que no decide."""
    label = truth(
        "email",
        None,
        None,
        "es",
        client="Puertos de Arosa",
        project="Batimetría dársena norte",
        project_code="BAT-5",
        signatory_name="Xoán Piñeiro",
        signatory_title="Jefe de proyectos",
    )
    return text(
        "mr-es-correo-nada",
        label,
        r"""
#set page(margin: 64pt)
#set text(font: "Liberation Sans", size: 10pt, lang: "es")
*Asunto:* Batimetría dársena norte (BAT-5), acuse \
*De:* Xoán Piñeiro \
*Para:* Hidrosonda, S.L. \
*Enviado el:* jueves, 7 de mayo de 2026 17:20
#line(length: 100%, stroke: 0.3pt)
Buenas tardes:

Acuso recibo de la nube de puntos y de la memoria. La aceptación, como sabéis, le toca al comité técnico, que se junta el 21, y no quiero adelantarme a lo que diga.

Entretanto, ¿podríais mandarme el certificado de calibración de la ecosonda? Lo quieren ver antes de opinar.

Gracias

Xoán Piñeiro \ Jefe de proyectos \ Puertos de Arosa
""",
    )


def modificado() -> Paper:
    """Un modificado que se aprueba con una condición al pie."""
    label = truth(
        "change_order",
        "accepted_with_conditions",
        True,
        "es",
        client="Bodegas Ribalta, S.A.",
        project="Nave de barricas",
        project_code="NB-2025",
        change_order_number="Modificado 3",
        signatory_name="Alonso Ribalta",
        signatory_title="Consejero delegado",
        signature_date="2026-06-17",
        amount="22750.00 EUR",
        conditions=["la bomba de calor sea de la misma marca que la existente"],
    )
    return text(
        "mr-es-modificado",
        label,
        r"""
#set page(margin: 54pt)
#set text(font: "P052", size: 10.5pt, lang: "es")
#text(15pt)[Modificado 3] #h(1fr) Nave de barricas, NB-2025
#line(length: 100%)
Propiedad: Bodegas Ribalta, S.A. \ Contratista: Construcciones Ebro Alto

#table(columns: (1fr, 100pt), stroke: 0.4pt, inset: 6pt, align: (left, right),
[Segunda bomba de calor para la sala de crianza], [19.400,00 €], [Bancada y acometida], [3.350,00 €], [*Aumento*], [*22.750,00 €*])

Plazo: tres semanas más, hasta el 31 de agosto de 2026.

#v(10pt)
#grid(columns: (1fr, 1fr), [Propone: \ «ink:90:100:28» \ Construcciones Ebro Alto \ 12 de junio de 2026], [Aprobado¹ \ «ink:93:120:32» \ Alonso Ribalta \ Consejero delegado \ 17 de junio de 2026])
#v(1fr)
#line(length: 30%, stroke: 0.4pt)
#text(8pt)[¹ La aprobación vale en tanto que la bomba de calor sea de la misma marca que la existente; con otra, el precio se da por no convenido.]
""",
    )


def horas() -> Paper:
    """Parte de horas aprobado en un portal."""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "es",
        client="Aseguradora Cordillera",
        project="Migración de pólizas",
        project_code="MIG-22",
        signatory_name="Damián Ferreyra",
        signatory_title="Líder técnico",
        signature_date="2026-04-01",
    )
    return text(
        "mr-ar-horas",
        label,
        r"""
#set page(margin: 40pt)
#set text(font: "Liberation Sans", size: 9pt, lang: "es")
#grid(columns: (150pt, 1fr), column-gutter: 18pt,
block(fill: rgb("#20303c"), inset: 12pt, width: 100%, height: 260pt)[
#set text(white, 8.5pt)
Portal de partes

*Estado* \ APROBADO

*Firma electrónica* \ Damián Ferreyra \ Líder técnico \ 1 de abril de 2026, 9:36 \ clave fde0-27

*Cargadas* 152 h \ *Objetadas* 0 h],
[
#text(14pt)[Marzo de 2026]

Aseguradora Cordillera · Migración de pólizas · MIG-22 \
Consultora: Lucía Maidana (Pampa Datos S.A.)

#table(columns: (1fr, 60pt, 1fr), stroke: 0.3pt, inset: 5pt,
[Semana], [Horas], [Tarea], [2 al 6], [40], [Reglas de vida], [9 al 13], [40], [Reglas de autos], [16 al 20], [40], [Corrida en paralelo], [25 al 31], [32], [Cierre])
])
""",
    )


def papers() -> Iterator[Paper]:
    """Los papeles de esta familia."""
    yield acta()
    yield entrega()
    yield celdas()
    yield provisional()
    yield chile_scan()
    yield sustituida()
    yield correo_si()
    yield correo_nada()
    yield modificado()
    yield horas()
