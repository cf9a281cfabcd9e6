"""Spanish papers from Spain, Mexico, Argentina and Chile."""

from collections.abc import Iterator

from paper import Paper

from .board import Scanner, mixed, scanned, text, truth


def parte() -> Paper:
    page = r"""
#set page(width: 165mm, height: 215mm, margin: 12mm)
#set text(font: "Nimbus Sans", size: 9pt)
#align(center)[#text(16pt, weight: "bold")[CLIMAFRÍO ESTEPONA, S.L.] \ Parte de trabajo #h(6pt) *N.º 03418*]
#table(columns: (70pt, 1fr, 50pt, 80pt), inset: 5pt, [Cliente], [Residencia Las Adelfas], [Fecha], pen[16-jul-26], [Trabajo], [Cambio de compresor, enfriadora 2], [Técnicos], pen[Paco / Dani])
#table(columns: (1fr, 30pt, 30pt), inset: 4pt, align: (left, center, center), [Comprobación], [Sí], [No], [Vacío 2 h, sin fugas], tick(), [], [Carga R32 según placa], tick(), [], [Intensidades L1/L2/L3 equilibradas], tick(), [], [Zona limpia y residuos retirados], tick(), [], [Queda algo por hacer], [], tick())
Materiales: #pen[1 compresor, 2 filtros, gas 3,4 kg] \
Horas: #pen[6 + 6] #h(1fr) Importe sin IVA: #pen[3.815,00 €]
#v(4pt)
Observaciones del cliente: #pen[Todo bien, enfría ya en 2.ª planta]
#v(8pt)
#table(columns: (1fr, 1fr), inset: 8pt, [Técnico \ #sig(401, w: 70)], [Conforme cliente \ #sig(404, w: 100) \ #pen[Remedios Galán, gobernanta]])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Residencia Las Adelfas",
        project="Cambio de compresor, enfriadora 2",
        project_code="03418",
        signatory_name="Remedios Galán",
        signatory_title="gobernanta",
        signature_date="2026-07-16",
        amount="3815.00 EUR",
    )
    how = Scanner(dpi=140, skew=-0.7, noise=2.5, jpeg=38, shadow=True, seed=51)
    return scanned("es-parte", page, label, how)


def provisional() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "C059", size: 10.5pt)
#align(center)[#text(14pt)[*ACTA DE RECEPCIÓN PROVISORIA*]]
En la localidad de Chascomús, a los 14 días del mes de mayo de 2026, se reúnen la *Cooperativa Eléctrica Laguna Grande Ltda.*, comitente, por su Jefe de Obras, y *Zanjeos Pampa S.R.L.*, contratista, respecto de la obra *Tendido subterráneo barrio Lomas* (Expte. *CEL-0732/25*).

Se recorre la traza completa y se releva:
#table(columns: (1fr, 60pt, 60pt), stroke: (y: 0.4pt), inset: 4pt, [Zanja y tapada, 1.840 m], [bien], [], [Cámaras, 12], [bien], [], [Vereda calle Moreno 300/400], [mal], [falta mosaico], [Puesta a tierra SET 4], [bien], [8 Ω], [Retiro de tierra sobrante], [mal], [esquina Lavalle])

La comitente recibe la obra, quedando el contratista obligado a *reponer el mosaico de calle Moreno* y a *retirar la tierra sobrante de la esquina Lavalle* dentro de los quince días, sin lo cual no correrá el plazo de garantía. Certificado a liberar: ARS 48.300.000,00.
#v(16pt)
#grid(columns: (1fr, 1fr), [#sig(408, w: 110) \ Ing. Marcelo Iturbe \ Jefe de Obras], [#sig(412, w: 90) \ Walter Sosa \ p/ Zanjeos Pampa S.R.L.])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "es",
        client="Cooperativa Eléctrica Laguna Grande Ltda.",
        project="Tendido subterráneo barrio Lomas",
        project_code="CEL-0732/25",
        signatory_name="Marcelo Iturbe",
        signatory_title="Jefe de Obras",
        signature_date="2026-05-14",
        amount="48300000.00 ARS",
        conditions=[
            "reponer el mosaico de calle Moreno",
            "retirar la tierra sobrante de la esquina Lavalle",
        ],
    )
    return text("es-provisional", page, label)


def final() -> Paper:
    page = r"""
#set page(paper: "us-letter", margin: 20mm)
#set text(font: "Carlito", size: 10.5pt)
#grid(columns: (6pt, 1fr), gutter: 10pt, rect(width: 6pt, height: 60pt, fill: rgb("#c8102e")), [#text(17pt, weight: "bold")[Recepción definitiva] \ Pavimentos Colchagua SpA / Contrato *PC-118* \ Mandante: *Viña Quebrada Honda S.A.* \ Obra: *Patio de camiones y radier bodega 3*])
#v(4pt)
Observaciones de la visita del 3 de marzo y su estado al 30 de marzo de 2026:
#table(columns: (24pt, 1fr, 80pt, 70pt), fill: (x, y) => if y == 0 { rgb("#f3dcdc") }, inset: 5pt, [N°], [Observación], [Estado], [V°B°], [1], [Junta de dilatación sin sello, eje C], [Subsanada], [L.A.], [2], [Sumidero 2 tapado], [Subsanada], [L.A.], [3], [Solera quebrada, acceso], [Cambiada], [L.A.], [4], [Informe de probetas 28 días], [Entregado], [L.A.])
Sin observaciones vigentes, el mandante da por recibida la obra en forma definitiva y ordena devolver la retención de \$ 9.640.000 CLP.
#v(14pt)
#sig(417, w: 110) \
Loreto Aravena, Gerenta de Operaciones \
Santa Cruz, 30 de marzo de 2026
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Viña Quebrada Honda S.A.",
        project="Patio de camiones y radier bodega 3",
        project_code="PC-118",
        milestone="Recepción definitiva",
        signatory_name="Loreto Aravena",
        signatory_title="Gerenta de Operaciones",
        signature_date="2026-03-30",
        amount="9640000.00 CLP",
    )
    return text("es-final", page, label)


def stamped() -> Paper:
    page = r"""
#set page(paper: "us-letter", margin: 18mm)
#set text(font: "Liberation Sans", stretch: 75%, size: 10.5pt)
#text(14pt)[*RÓTULOS Y LONAS DEL BAJÍO*] #h(1fr) Remisión *RB-7746* \
Cliente: Abarrotera La Espiga de León, S.A. de C.V. #h(1fr) 12 de marzo de 2026 \
Pedido: Señalización sucursal Campestre
#table(columns: (40pt, 1fr, 60pt, 60pt), inset: 5pt, [Cant.], [Concepto], [Entr.], [Falta], [1], [Anuncio luminoso fachada], [1], [0], [24], [Colgante de pasillo], [24], [0], [6], [Vinil cristal], [6], [0], [60], [Porta precio], [60], [0])
Total con IVA: \$38,512.00 MXN
#v(6pt)
El cliente acepta la instalación a su entera satisfacción: \
#v(26pt)
#rule(w: 55%)
Lic. Jorge Arriaga, Gerente de sucursal \
Fecha: \_\_\_\_\_\_\_\_\_
#place(right + bottom, dy: -120mm, stamp(ink: rgb("#5a4a9c"), angle: 7deg)[RECIBIDO EN ALMACÉN \ 12 MAR 2026 \ #text(8pt)[contenido sujeto a revisión]])
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "es",
        client="Abarrotera La Espiga de León, S.A. de C.V.",
        project="Señalización sucursal Campestre",
        project_code="RB-7746",
        signatory_name="Jorge Arriaga",
        signatory_title="Gerente de sucursal",
        amount="38512.00 MXN",
    )
    return text("es-stamped", page, label)


def conforming() -> Paper:
    page = r"""
#set page(paper: "us-letter", margin: (x: 26mm, y: 20mm), fill: rgb("#fdfcf7"))
#set text(font: "DejaVu Serif", size: 9pt)
#smallcaps[Laboratorio Metrológico Anáhuac] \
#text(15pt)[Entrega de certificados de calibración]

Usuario: *Envases Tepeyac, S.A. de C.V.* \
Orden de servicio: *LMA-26-0590* \
Servicio: *Calibración de básculas, nave 2*

#table(columns: (70pt, 1fr, 60pt, 60pt, 50pt), inset: 4pt, align: (left, left, center, center, center), [Certif.], [Equipo], [Error], [Toler.], [¿Pasa?], [C-881], [Báscula piso 500 kg], [0.1], [0.2], [Sí], [C-882], [Báscula piso 500 kg], [0.1], [0.2], ["], [C-883], [Balanza 6 kg], [0.5 g], [1 g], ["], [C-884], [Balanza 300 g], [2 mg], [10 mg], ["])
Documentos entregados: 4 de 4. Costo del servicio \$11,250.00 MXN.
#v(16pt)
#align(center, stamp(ink: rgb("#126b3a"), angle: -4deg, r: 12pt)[CONFORME \ #text(9pt)[Envases Tepeyac · Aseguramiento de Calidad] \ #text(9pt)[Q.F.B. Alma Rosa Villaseñor, Jefa de Metrología] \ #text(9pt)[28 ABR 2026]])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Envases Tepeyac, S.A. de C.V.",
        project="Calibración de básculas, nave 2",
        project_code="LMA-26-0590",
        signatory_name="Alma Rosa Villaseñor",
        signatory_title="Jefa de Metrología",
        signature_date="2026-04-28",
        amount="11250.00 MXN",
    )
    return text("es-conforming", page, label)


def refused() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Liberation Sans", size: 10pt)
#table(columns: (1fr,), inset: 8pt, stroke: 0.8pt,
 [*HOJA DE ENTREGA EN OBRA* #h(1fr) Toldos Ribera del Ebro · Zaragoza],
 [Propiedad: Comunidad de Propietarios Paseo Echegaray 40 \ Encargo: Toldos fachada sur, 18 uds. #h(1fr) Ref. *TRE/0261*],
 [Hora de llegada 9:10. Montados 18. Motores probados 18. Color pedido: crudo. Color servido: arena.],
 [Importe pendiente: 6.120,00 €],
 [*Recepción por la Propiedad* \ #v(4pt) Firma: #text(13pt)[— NO FIRMA —] \ El presidente de la comunidad, D. Anselmo Lahoz, presente en el acto, *rehúsa recibir los toldos y firmar* por no ser el color contratado. Se le deja copia.],
 [*Por la empresa* #sig(431, w: 90) #h(8pt) Nuria Bel, encargada #h(1fr) 3 de junio de 2026])
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        False,
        "es",
        client="Comunidad de Propietarios Paseo Echegaray 40",
        project="Toldos fachada sur, 18 uds.",
        project_code="TRE/0261",
        signatory_name="Anselmo Lahoz",
        signatory_title="presidente de la comunidad",
        amount="6120.00 EUR",
    )
    return text("es-refused", page, label)


def mail_yes() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Carlito", size: 11pt)
#text(14pt)[Re: Vídeo feria Agroalimenta — versión 4] \
#text(gray)[Bandeja de entrada · 1 de 1]
#v(4pt)
#grid(columns: (1fr, auto), [*Iratxe Olabarri* \<iolabarri\@conservaskantauri.example>], [mié, 14 oct 2026, 18:52]) \
para Plano Corto
#rule(c: gray)
Hola, Unai:

La 4 es la buena. Rótulos corregidos, música sin cortes, el plano del muelle precioso. Damos el vídeo por entregado y aprobado (presupuesto PC-2209), factura cuando quieras los 3.450 € que quedan.

Abrazo,

Iratxe \
--- \
Iratxe Olabarri · Responsable de Marketing \
Conservas Kantauri, S.A.
"""
    label = truth(
        "email",
        "accepted",
        None,
        "es",
        client="Conservas Kantauri, S.A.",
        project="Vídeo feria Agroalimenta",
        project_code="PC-2209",
        milestone="versión 4",
        signatory_name="Iratxe Olabarri",
        signatory_title="Responsable de Marketing",
        signature_date="2026-10-14",
        amount="3450.00 EUR",
    )
    return text("es-mail-yes", page, label)


def mail_chase() -> Paper:
    page = r"""
#set page(paper: "us-letter", margin: 25mm)
#set text(font: "DejaVu Sans", stretch: 75%, size: 9.5pt)
De: Topografía Austral \<proyectos\@topoaustral.example> \
Para: Bernardita Oyarzún \
Enviado: lunes 22-06-2026 10:08 \
Asunto: Levantamiento fundo El Maitén (TA-640), ¿novedades?

Estimada Bernardita:

Hace dos semanas le dejamos los planos y la nube de puntos en la carpeta compartida de Forestal Pillanco. Según nuestro control todo cumple: 96 vértices, cierre 1:21.000. ¿Ha podido mirarlos? Quedamos atentos a su visto bueno para emitir la boleta.

Si necesita que pasemos por la oficina, el jueves andamos en Valdivia.

Saludos cordiales,

Ignacio Quezada \
Topografía Austral
"""
    label = truth(
        "email",
        None,
        None,
        "es",
        client="Forestal Pillanco",
        project="Levantamiento fundo El Maitén",
        project_code="TA-640",
    )
    return text("es-mail-chase", page, label)


def change() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "URW Bookman", size: 9.5pt)
#rect(width: 100%, stroke: 2pt + rgb("#7d5a14"), inset: 10pt)[#text(14pt)[Orden de cambio OC-05] #h(1fr) Museo de la Trashumancia, Soria]
Contrato *MTS-2026/3*, *Montaje sala permanente* \
Contratista: Vitrinas y Montajes Numancia
#v(4pt)
#table(columns: (1fr, 80pt), stroke: none, inset: 3pt, align: (left, right), [(+) Vitrina climatizada para el chozo], [5.700,00 €], [(+) Cristal antirreflejo en V3 y V4], [1.260,00 €], [(–) Peana de la V7], [–480,00 €], table.hline(), [Aumento], [6.480,00 €])
Resolución de la dirección del museo:

#ok() se aprueba #h(14pt) #sq() se deniega

_Nota manuscrita:_ #pen(size: 12pt)[siempre que la V3 esté montada antes del 18 de mayo]
#v(14pt)
#sig(441, w: 110) \
Pilar Hergueta Lafuente, directora \
Soria, 20 de abril de 2026
"""
    label = truth(
        "change_order",
        "accepted_with_conditions",
        True,
        "es",
        client="Museo de la Trashumancia",
        project="Montaje sala permanente",
        project_code="MTS-2026/3",
        signatory_name="Pilar Hergueta Lafuente",
        signatory_title="directora",
        signature_date="2026-04-20",
        amount="6480.00 EUR",
        change_order_number="OC-05",
        conditions=["la V3 esté montada antes del 18 de mayo"],
    )
    return text("es-change", page, label)


def hours() -> Paper:
    front = r"""
#set page(paper: "a4", margin: 28mm)
#set text(font: "Nimbus Roman", size: 11.5pt)
Gestoría de Obra Monegros \
Huesca, 4 de diciembre de 2026
#v(10pt)
A la atención de Regadíos del Alcanadre
#v(10pt)
Adjuntamos la hoja de horas de la semana 48 del encargo GOM-377, tal como nos la devolvió su encargado. El original obra en nuestro poder.

Sin otro particular,
#v(14pt)
Administración
"""
    back = r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "Liberation Mono", size: 10pt)
*HOJA DE HORAS* #h(1fr) sem. 48/2026 \
Encargo GOM-377: Dirección de acequia norte \
Cliente: Regadíos del Alcanadre
#table(columns: (70pt, 1fr, 140pt), inset: 7pt, [L 23/11], pen[replanteo], pen[8], [M 24/11], pen[id.], pen[8], [X 25/11], pen[hormigonado], pen[9], [J 26/11], pen[id.], pen[9], [V 27/11], pen[mediciones], pen[6], [*Total*], [a 46,00 €/h], pen[40 h = 1.840,00 €])
#v(10pt)
Técnico: #sig(446, w: 80)
#v(8pt)
Horas conformes, por el cliente: #sig(449, w: 100) \
Fermín Allué, encargado general \
#pen[30/11/2026]
"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "es",
        client="Regadíos del Alcanadre",
        project="Dirección de acequia norte",
        project_code="GOM-377",
        signatory_name="Fermín Allué",
        signatory_title="encargado general",
        signature_date="2026-11-30",
        amount="1840.00 EUR",
    )
    how = Scanner(dpi=130, skew=-0.8, noise=2, jpeg=40, seed=57)
    return mixed("es-hours", front, back, label, how)


def papers() -> Iterator[Paper]:
    """All Spanish papers."""
    for make in (
        parte,
        provisional,
        final,
        stamped,
        conforming,
        refused,
        mail_yes,
        mail_chase,
        change,
        hours,
    ):
        yield make()
