"""Spanish papers from Spain, Mexico, Argentina and Chile."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import mixed, plain, scanned


def act() -> Paper:
    """Acta de recepción de una obra."""
    source = r"""
#set page("a4", margin: (x: 25mm, y: 20mm))
#set text(font: "Liberation Serif", size: 11pt, lang: "es")
#align(center)[#text(14pt)[*ACTA DE RECEPCIÓN DE LA OBRA*]\ (artículo 6 de la Ley de Ordenación de la Edificación)]
#v(4mm)
En Logroño, a 22 de mayo de 2026, siendo las once horas, se reúnen en el solar de la calle Portales:

#table(columns: (32mm, 1fr), stroke: 0.4pt, inset: 5pt,
 [Promotor], [Bodegas Viña Zaldívar, S.A., representada por doña Itziar Zaldívar Ochoa, Consejera Delegada],
 [Constructor], [Construcciones Najerilla, S.L., representada por don Félix Arnedo],
 [Director de obra], [Don Óscar Bezares, arquitecto, colegiado 1.884],
 [Obra], [Nave de crianza y sala de catas],
 [Expediente], [OB-25/117])
*PRIMERO.* El promotor ha reconocido la obra en su totalidad, con el certificado final a la vista.

*SEGUNDO.* El coste final de la ejecución material asciende a 618.340,00 euros.

*TERCERO.* El promotor *recibe la obra sin reservas* desde el día de hoy y se hace cargo de las llaves.

*CUARTO.* Las garantías del constructor quedan cubiertas con la póliza decenal que se une como anejo.

Y para que conste, firman los asistentes por triplicado.
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 8mm, row-gutter: 5pt,
 ink(367, w: 90pt), ink(373, w: 80pt), ink(379, w: 85pt),
 [El promotor\ Itziar Zaldívar Ochoa], [El constructor\ Félix Arnedo], [El director de obra\ Óscar Bezares])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Bodegas Viña Zaldívar, S.A.",
        project="Nave de crianza y sala de catas",
        project_code="OB-25/117",
        signatory_name="Itziar Zaldívar Ochoa",
        signatory_title="Consejera Delegada",
        signature_date="2026-05-22",
        amount="618340.00 EUR",
    )
    return plain("ne-es-acta", source, label)


def delivery() -> Paper:
    """Acta de entrega mexicana con sello, escaneada."""
    source = r"""
#set page("us-letter", margin: 0.8in)
#set text(font: "Nimbus Sans", size: 11pt, lang: "es", ligatures: false)
#text(16pt)[*Climas del Bajío*] #h(1fr) Folio 5582\
#text(9pt)[Blvd. Campestre 410, León, Gto.]
#line(length: 100%, stroke: 1.5pt)
#align(center, text(13pt)[*Entrega – recepción de equipos de aire acondicionado*])
Cliente: Clínica San Judas del Valle, S.C.\
Proyecto: Quirófanos 3 y 4\
Orden de trabajo: OT-2611\
Importe de la estimación final: \$ 284,600.00 M.N.

Se arrancaron dos manejadoras y un chiller de 40 T.R. Se midieron presión positiva, renovaciones y ruido; los valores están en la bitácora. El personal de mantenimiento recibió capacitación de tres horas.

El cliente recibe los equipos funcionando, a su entera satisfacción.
#v(6mm)
#table(columns: (1fr, 1fr), inset: 8pt, [Entrega\ #ink(383, c: black)\ Ing. Saúl Rentería], [Recibe\ #ink(389, c: black, w: 110pt)\ Lic. Maricruz Olvera\ Administradora\ 19 de junio de 2026])
#place(right, dx: -8mm, dy: 2mm, stamp([CLÍNICA SAN JUDAS DEL VALLE\ #h(6mm) *RECIBIDO CONFORME*], c: luma(60), a: -6deg))
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Clínica San Judas del Valle, S.C.",
        project="Quirófanos 3 y 4",
        project_code="OT-2611",
        signatory_name="Maricruz Olvera",
        signatory_title="Administradora",
        signature_date="2026-06-19",
        amount="284600.00 MXN",
    )
    how = Scanner(dpi=130, skew=1.6, noise=3.5, blur=0.7, jpeg=40, seed=53)
    return scanned("ne-mx-entrega", source, how, label)


def provisional() -> Paper:
    """Recepción provisoria argentina con observaciones pendientes."""
    source = r"""
#set page("a4", margin: 22mm)
#set text(font: "Carlito", size: 11.5pt, lang: "es")
#rect(width: 100%, inset: 10pt, fill: rgb("#e3f0f7"))[#text(15pt)[*Acta de Recepción Provisoria Nº 2*]\ Cooperativa de Agua Potable Villa Carmela Ltda.]
Obra: Planta potabilizadora modular #h(1fr) Contrato: CAP 07/25\
Contratista: Hidrosur Ingeniería S.R.L. (Rosario)\
Inspector: Ing. Pablo Quintana

A los 8 días del mes de abril de 2026 la Comisión recorrió la planta junto con la contratista. La calidad del agua cumple el código; las bombas dosificadoras trabajan en automático.

Se resuelve recibir la obra en forma provisoria, quedando la contratista obligada a:

#table(columns: (auto, 1fr), stroke: (left: 2pt + rgb("#4a90b8")), inset: 6pt,
 [a)], [reparar la fisura del tanque de contacto],
 [b)], [entregar el manual del tablero en castellano])
Plazo para ambas tareas: 30 días corridos. El plazo de garantía es de doce meses. Certificado asociado: \$ 41.870.000,00.
#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 14mm, row-gutter: 5pt,
 on(100%)[#ink(397)], on(100%)[#ink(401, w: 115pt)],
 [Por la contratista: Noelia Ferraris], [Por la Cooperativa: Rubén Ledesma, Presidente])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "es",
        client="Cooperativa de Agua Potable Villa Carmela Ltda.",
        project="Planta potabilizadora modular",
        project_code="CAP 07/25",
        signatory_name="Rubén Ledesma",
        signatory_title="Presidente",
        signature_date="2026-04-08",
        amount="41870000.00 ARS",
        conditions=(
            "reparar la fisura del tanque de contacto",
            "entregar el manual del tablero en castellano",
        ),
    )
    return plain("ne-ar-provisoria", source, label)


def refusal() -> Paper:
    """Carta chilena que no recibe un software."""
    source = r"""
#set page("us-letter", margin: (x: 1.1in, y: 0.9in))
#set text(font: "Libertinus Serif", size: 11pt, lang: "es")
#align(right)[Temuco, 30 de noviembre de 2026]
Señores\
Araucaria Sistemas SpA\
Presente

Ref.: Sistema de pesaje de camiones, Proyecto AS-318, Hito 3 «Puesta en marcha»

De nuestra consideración:

Junto con saludarles cordialmente, y tras agradecer la dedicación de su equipo en faena, informamos a ustedes el resultado de la marcha blanca concluida el viernes.

De 1.306 pesajes, 211 debieron repetirse a mano. La guía de despacho electrónica se emitió con RUT errado en 17 casos, lo que nos expone a multas. Las dos básculas del acceso norte nunca lograron operar sin conexión.

Por lo señalado, Forestal Río Quepe S.A. rechaza el Hito 3 y no cursará el estado de pago de \$ 12.480.000 hasta que se repita la prueba con resultado favorable.

Quedamos a la espera de su plan de corrección.

Sin otro particular, les saluda atentamente,

#ink(409, w: 120pt)

Ximena Carrasco Lagos\
Gerente de Operaciones\
Forestal Río Quepe S.A.
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "es",
        client="Forestal Río Quepe S.A.",
        project="Sistema de pesaje de camiones",
        project_code="AS-318",
        milestone="Hito 3 «Puesta en marcha»",
        signatory_name="Ximena Carrasco Lagos",
        signatory_title="Gerente de Operaciones",
        signature_date="2026-11-30",
        amount="12480000.00 CLP",
    )
    return plain("ne-cl-rechazo", source, label)


def laboratory() -> Paper:
    """Validación de un laboratorio: falta una de las dos firmas del cliente."""
    source = r"""
#set page("a4", margin: 20mm)
#set text(font: "Lato", size: 9.5pt, lang: "es")
#text(15pt, fill: rgb("#006a6a"))[*Analítica Turia*] #h(1fr) Informe de cierre IC-0552
#line(length: 100%, stroke: 1pt + rgb("#006a6a"))
#grid(columns: (1fr, 1fr), row-gutter: 5pt, [Cliente: Conservas Marjal, S.L.], [Servicio: Validación de autoclave 2], [Encargo: AT-26-0190], [Precio cerrado: 6.950,00 €])
== Resumen
Se hicieron tres ciclos con carga completa y doce sondas. El punto frío se halló en la cesta central, con F0 mínimo de 7,4. El expediente contiene las curvas y los certificados de calibración.
== Conformidad del cliente
El cierre exige la conformidad de Calidad y de Producción. Sin ambas firmas el encargo sigue abierto.
#v(3mm)
#table(columns: (1fr, 1fr), inset: 8pt, stroke: 0.5pt + gray,
 [*Responsable de Calidad*\ Empar Llopis Ferrer\ #v(1mm) #ink(419, w: 100pt)\ Fecha: 12 de marzo de 2026],
 [*Directora de Producción*\ Rocío Bañuls Sanchis\ #v(1mm) #box(height: 26pt)\ Fecha: ])
== Por el laboratorio
#ink(421, w: 85pt) Vicent Albiach, responsable técnico, 10 de marzo de 2026
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "es",
        client="Conservas Marjal, S.L.",
        project="Validación de autoclave 2",
        project_code="AT-26-0190",
        signatory_name="Rocío Bañuls Sanchis",
        signatory_title="Directora de Producción",
        amount="6950.00 EUR",
        warnings=("partly_signed",),
    )
    return plain("ne-es-laboratorio", source, label)


def mail() -> Paper:
    """Correo mexicano que acepta."""
    source = r"""
#set page("us-letter", margin: 0.9in)
#set text(font: "DejaVu Sans", size: 8.8pt, lang: "es")
#text(11pt)[*Gmail*] #h(1fr) Tania Escobedo \<tania\@nopalstudio.example>
#line(length: 100%, stroke: 0.4pt)
*Manual de marca, contrato NS-0144*
#line(length: 100%, stroke: 0.4pt)
*Héctor Pineda Luna* \<hpineda\@mielesyucatan.example> #h(1fr) 4 de septiembre de 2026, 13:20\
Para: Tania Escobedo

Tania, ¿qué tal?

Ya lo vimos con los socios y quedó padrísimo. El manual de marca lo damos por aceptado tal cual está, no le muevas nada. Le pedí a Chelo que te programe el finiquito de \$38,500.00 MXN para el jueves.

¡Muchas gracias por la paciencia con lo de las abejas!

Héctor Pineda Luna\
Director Comercial | Mieles de Yucatán
#line(length: 100%, stroke: 0.4pt)
#pad(left: 6mm)[#text(fill: luma(100))[El 2 de septiembre de 2026, Tania Escobedo escribió: Te paso el PDF final con los cambios de color. Avísame si con esto cerramos.]]
"""
    label = truth(
        "email",
        "accepted",
        None,
        "es",
        client="Mieles de Yucatán",
        project="Manual de marca",
        project_code="NS-0144",
        signatory_name="Héctor Pineda Luna",
        signatory_title="Director Comercial",
        signature_date="2026-09-04",
        amount="38500.00 MXN",
    )
    return plain("ne-mx-mail", source, label)


def modification() -> Paper:
    """Propuesta de modificado sin firmar por el cliente."""
    source = r"""
#set page("a4", margin: 18mm)
#set text(font: "Liberation Sans", size: 9.5pt, lang: "es")
#table(columns: (1fr, auto), inset: 8pt, [*ORDEN DE CAMBIO OC-09*\ Instalaciones Cierzo, S.A.], [Zaragoza, 16/10/2026\ Obra 2204-Z])
*Propiedad:* Residencia Los Almendros, S.Coop.\
*Actuación:* Reforma de la instalación contra incendios\
*Origen del cambio:* requerimiento de Bomberos tras la visita del 2 de octubre.

#table(columns: (auto, 1fr, auto, auto, auto), inset: 5pt, stroke: 0.4pt,
 [*Cód.*], [*Partida*], [*Uds.*], [*Precio*], [*Importe*],
 [+1], [Detector óptico en falso techo, planta 2], [18], [96,00 €], [1.728,00 €],
 [+2], [Compuerta cortafuego EI 120], [4], [610,00 €], [2.440,00 €],
 [−3], [Extintor de polvo 6 kg (se suprime)], [5], [−58,00 €], [−290,00 €],
 table.cell(colspan: 4, align: right)[*Variación del precio*], [*3.878,00 €*])
Repercusión en plazo: nueve días laborables. La orden surte efecto con la firma de la propiedad; hasta entonces no se acopia material.
#v(6mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm, row-gutter: 5pt,
 [Jefa de obra], [Por la propiedad],
 on(100%)[#ink(431)], on(100%)[#v(9mm)],
 [Lourdes Pardos], [Javier Monreal, Gerente],
 [16/10/2026], [Fecha:])
"""
    label = truth(
        "change_order",
        "undecided",
        False,
        "es",
        client="Residencia Los Almendros, S.Coop.",
        project="Reforma de la instalación contra incendios",
        project_code="2204-Z",
        signatory_name="Javier Monreal",
        signatory_title="Gerente",
        amount="3878.00 EUR",
        change_order_number="OC-09",
        warnings=("partly_signed",),
    )
    return plain("ne-es-modificado", source, label)


def hours() -> Paper:
    """Hoja de horas chilena aprobada."""
    source = r"""
#set page("us-letter", margin: 0.75in)
#set text(font: "Noto Sans Mono", size: 8pt, lang: "es")
#align(center)[PLANILLA DE HORAS PROFESIONALES\ Geotecnia Pacífico Ltda. / Viña del Mar]
#line(length: 100%, stroke: (dash: "dotted"))
MANDANTE : Puerto Seco Los Andes S.A.\
CONTRATO : PSLA-C-0077\
ESTUDIO #h(0.6em): Estabilidad de taludes patio 4\
MES #h(3em): agosto de 2026
#table(columns: (1fr, auto, auto, auto), inset: 5pt, stroke: 0.4pt,
 [Profesional], [HH], [\$/HH], [\$],
 [Ingeniero sénior, E. Valdivieso], [46], [79.000], [3.634.000],
 [Ingeniera de terreno, A. Tapia], [120], [51.000], [6.120.000],
 [Dibujante, M. Soto], [38], [30.000], [1.140.000],
 [TOTAL], [204], [], [10.894.000])
V°B° DEL MANDANTE

#stamp([APROBADO PARA PAGO], c: rgb("#1a6b2a"), a: -3deg, p: 8pt)

#ink(433, w: 105pt)\
Rodrigo Inostroza\
Administrador de Contrato\
3 de septiembre de 2026
"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "es",
        client="Puerto Seco Los Andes S.A.",
        project="Estabilidad de taludes patio 4",
        project_code="PSLA-C-0077",
        signatory_name="Rodrigo Inostroza",
        signatory_title="Administrador de Contrato",
        signature_date="2026-09-03",
        amount="10894000.00 CLP",
    )
    return plain("ne-cl-horas", source, label)


def conformity() -> Paper:
    """Informe de capacitación con la hoja de conformidad escaneada."""
    source = r"""
#set page("a4", margin: 24mm)
#set text(font: "URW Bookman", size: 9.5pt, lang: "es")
#text(15pt)[Informe final de capacitación]\
Instituto Pampero de Formación – Bahía Blanca
#v(3mm)
Destinatario: Terminal Cerealera Punta Alta S.A.\
Programa: Trabajo en altura para personal de silos\
Código: IPF-1219

*Dictado.* Ocho comisiones entre el 6 de julio y el 28 de agosto de 2026, 97 operarios, doce horas cada una. Hubo dos ausentes, que rindieron en la última comisión.

*Evaluación.* Promedio teórico 8,1. En la práctica, todos armaron la línea de vida dentro del tiempo previsto. Se retiraron cuatro arneses vencidos que eran de la planta.

*Sugerencias.* Repasar rescate una vez por año. Guardar los arneses a la sombra.

*Arancel pendiente.* \$ 6.320.000,00.
#pagebreak()
#set text(size: 11.5pt)
#align(center)[*HOJA DE CONFORMIDAD*]
Habiendo leído el informe del programa IPF-1219, la Terminal presta su conformidad con el servicio recibido y autoriza a facturar el saldo.
#v(12mm)
#ink(439, w: 130pt, h: 32pt, c: black)\
#line(length: 80mm)
Graciela Urrutia\
Jefa de Higiene y Seguridad\
Punta Alta, #hand(c: black)[10 de septiembre de 2026]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Terminal Cerealera Punta Alta S.A.",
        project="Trabajo en altura para personal de silos",
        project_code="IPF-1219",
        signatory_name="Graciela Urrutia",
        signatory_title="Jefa de Higiene y Seguridad",
        signature_date="2026-09-10",
        amount="6320000.00 ARS",
    )
    how = Scanner(dpi=130, skew=-1.0, noise=3.5, blur=0.6, jpeg=40, seed=59)
    return mixed("ne-ar-conformidad", source, how, label)


def invoice() -> Paper:
    """Una factura de topografía."""
    source = r"""
#set page("a4", margin: 18mm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "es", ligatures: false)
#grid(columns: (1fr, 1fr), [#text(20pt, fill: rgb("#8a4b08"))[Mojón]\ Topografía y Deslindes, S.L.P.\ NIF B00000000 · Ávila], align(right)[#text(16pt)[FACTURA]\ F26/0418\ 30 de abril de 2026])
#v(6mm)
Facturar a: Ayuntamiento de Valdelagua\
Plaza Mayor, 1 – 05100 Valdelagua\
Expediente: 2026/CM/14 – Deslinde de montes comunales
#v(3mm)
#table(columns: (1fr, auto, auto), inset: 6pt, stroke: (x, y) => (bottom: 0.4pt),
 [Concepto], [Días], [Euros],
 [Trabajo de campo con GNSS, dos operarios], [5], [3.250,00],
 [Gabinete, planos y coordenadas ETRS89], [3], [1.260,00],
 [Amojonamiento, 22 hitos de granito], [–], [2.530,00],
 [Base imponible], [], [7.040,00],
 [IVA 21 %], [], [1.478,40],
 [*Total a pagar*], [], [*8.518,40*])
Transferencia a 30 días. IBAN ES00 0000 0000 0000 0000 0000. Gracias por contar con nosotros.
"""
    label = truth(
        "other",
        None,
        None,
        "es",
        client="Ayuntamiento de Valdelagua",
        project="Deslinde de montes comunales",
        project_code="2026/CM/14",
    )
    return plain("ne-es-factura", source, label)


def papers() -> Iterator[Paper]:
    """All papers of this module."""
    yield act()
    yield delivery()
    yield provisional()
    yield refusal()
    yield laboratory()
    yield mail()
    yield modification()
    yield hours()
    yield conformity()
    yield invoice()
