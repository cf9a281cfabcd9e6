"""Spanish and Latin American papers."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from thirty_second_hand.board import Sheet, made, ty

CERT = "acceptance_certificate"


def orden() -> bytes:
    s = Sheet((612, 792), "Helvetica", 54)
    s.p("ORDEN DE CAMBIO OC-11", 16, True, gap=2)
    s.p("Contrato N° 4600-0218 | Ampliación Planta de Osmosis, Mejillones", 10.5, gap=10)
    s.kv(
        [
            ("Mandante", "Aguas del Salar S.A."),
            ("Contratista", "Ingeniería Quebrada Honda Ltda."),
            ("Fecha de emisión", "10-03-2026"),
        ]
    )
    s.p("Antecedentes", 11, True, gap=0)
    s.p("Mediante RFI-052 el mandante solicitó reubicar el rack de membranas para dejar libre la vía de evacuación. "
        "La presente orden recoge las obras adicionales, las disminuciones y el efecto en plazo.")  # fmt: skip
    s.tab([["Ítem", "Descripción", "Aumento (CLP)", "Disminución (CLP)"],
           ["1", "Traslado de rack y cañerías HDPE", "18.450.000", ""], ["2", "Fundación nueva eje C", "6.215.000", ""],
           ["3", "Elimina pasarela existente", "", "2.980.000"], ["", "Neto de la orden", "21.685.000", ""]],
          [40, 240, 100, 110])  # fmt: skip
    s.p("Plazo: se aumenta en 12 días corridos. Las demás estipulaciones del contrato se mantienen sin variación. "
        "La contratista declara que con este monto quedan cubiertos todos los gastos generales y utilidades.", gap=50)  # fmt: skip
    s.ink(60, s.y, 401)
    s.ink(330, s.y, 402)
    s.line(54, s.y + 3, 200)
    s.line(320, s.y + 3, 200)
    for n, (a, b) in enumerate((("Aprobado por el mandante", "Por la contratista"), ("Ximena Oyarzún Pardo", "Hernán Tapia"),
                                ("Gerenta de Proyectos", "Jefe de Obra"), ("18-03-2026", "11-03-2026"))):  # fmt: skip
        s.at(54, s.y + 16 + 12 * n, a, 9)
        s.at(320, s.y + 16 + 12 * n, b, 9)
    return s.done()


def horas() -> bytes:
    s = Sheet(font="Helvetica", left=46)
    s.p("PLANILLA DE HORAS", 15, True)
    s.p("Empresa usuaria: Flores del Tequendama S.A.S.\nConsultor: Julián Ospina - Proyecto: Certificación de Fincas - "
        "Orden de servicio OS-7093\nQuincena: 16 al 31 de julio de 2026", gap=8)  # fmt: skip
    s.tab([["Fecha", "Finca", "Actividad", "Horas"], ["16 jul", "La Esperanza", "Auditoría de riego", "8"],
           ["17 jul", "La Esperanza", "Entrevistas", "8"], ["21 jul", "El Hato", "Auditoría de riego", "9"],
           ["22 jul", "El Hato", "Bodega de insumos", "7"], ["28 jul", "Oficina", "Informe", "6"],
           ["30 jul", "Oficina", "Informe", "6"], ["", "", "Total horas", "44"]], [70, 130, 220, 60])  # fmt: skip
    s.p("Valor a pagar: 44 horas x $ 95.000 = $ 4.180.000 COP", 11, True)
    s.p("Revisé las horas reportadas y las apruebo para pago.", gap=44)
    s.ink(52, s.y, 411)
    s.line(46, s.y + 3, 210)
    s.at(46, s.y + 16, "Adriana Lucumí - Coordinadora de Sostenibilidad")
    s.at(46, s.y + 29, "Bogotá D.C., 3 de agosto de 2026")
    return s.done()


def acta_reunion() -> bytes:
    s = Sheet(font="Times-Roman", left=64)
    s.p("Acta de la reunión de seguimiento n.º 9", 15, True)
    s.kv([("Cliente", "Cooperativa Olivarera de Jándula"), ("Proyecto", "Trazabilidad de la Almazara"), ("Fecha", "26 de enero de 2026, 10:00"),
          ("Lugar", "sala de juntas y videollamada"), ("Asistentes", "R. Ballesteros, C. Ibarz (cooperativa); L. Mena, T. Roca (Olea Digital)")])  # fmt: skip
    for t in ("1. Se aprueba el acta de la reunión anterior.",
              "2. L. Mena explica el avance: los lectores de la tolva leen el 97 % de los remolques. Se cambiarán dos antenas.",
              "3. C. Ibarz pregunta por la formación. Se fijan tres turnos en febrero, después de la molturación.",
              "4. La aceptación de la fase de campo no se trata hoy; figura en el orden del día de marzo.",
              "5. Ruegos y preguntas: ninguno. Se levanta la sesión a las 11:20."):  # fmt: skip
        s.p(t, 11.5, gap=8)
    s.p("Tareas", 11.5, True)
    s.tab(
        [
            ["Quién", "Qué", "Cuándo"],
            ["Mena", "pedir antenas", "30/01"],
            ["Ibarz", "lista de asistentes al curso", "06/02"],
        ],
        [90, 260, 90],
    )
    s.p("Redactó: T. Roca", 10)
    return s.done()


def rechazo() -> bytes:
    s = Sheet(font="Helvetica", left=60)
    s.p("CARTA N.° 088-2026-GDU", 12, True)
    s.p("Arequipa, 19 de junio de 2026", gap=10)
    s.p("Señores\nConsorcio Andes Vial\nPresente.-", gap=10)
    s.p(
        "Asunto: Segundo Entregable - Estudio de Tránsito Anillo Sur (Contrato N.° 041-2025)",
        10,
        True,
    )
    s.p("De nuestra consideración: la Municipalidad Distrital de Yanahorca ha revisado el Segundo Entregable presentado el 1 de "
        "junio. El conteo vehicular se hizo en semana feriada, faltan tres de las ocho intersecciones y el modelo no "
        "reproduce las colas observadas. En consecuencia, la Gerencia de Desarrollo Urbano no otorga la conformidad y "
        "devuelve el expediente, dejando sin efecto el trámite de pago de S/ 33,600.00 (PEN).")  # fmt: skip
    s.p("El plazo para la subsanación es de diez días calendario, bajo apercibimiento de aplicar la penalidad prevista en la "
        "cláusula décimo cuarta.\nAtentamente,", gap=44)  # fmt: skip
    s.ink(66, s.y, 421)
    s.line(60, s.y + 3, 200)
    s.at(60, s.y + 16, "Arq. Nicanor Huillca Salas")
    s.at(60, s.y + 29, "Gerente de Desarrollo Urbano")
    s.stamp(340, s.y + 20, ["GERENCIA DE DESARROLLO", "URBANO"], 10)
    return s.done()


def formulario() -> bytes:
    s = Sheet((612, 792), "Helvetica")
    s.p("Formato F-22 Recepción de servicios", 16, True, gap=10)
    rows = (("Cliente", "c", "Hospital Ángeles del Sureste"), ("Proyecto", "p", "Expediente Clínico Fase Piloto"), ("Contrato", "k", "HAS-0512"),
            ("Entregable", "e", "Capacitación de enfermería"), ("Importe (MXN)", "i", "186,300.00"),
            ("Nombre de quien recibe", "n", "Lic. Rocío Canché"), ("Puesto", "t", "Jefa de Sistemas"))  # fmt: skip
    for label, name, value in rows:
        s.y += 28
        s.at(56, s.y, label)
        s.field(name, 220, s.y, 300, value)
    s.y += 16
    for name, text, on in (("a", "Se recibe de conformidad", True), ("b", "No se recibe", False)):
        s.y += 22
        s.check(name, 220, s.y, on)
        s.at(240, s.y, text)
    s.y += 60
    s.line(56, s.y, 220)
    s.line(330, s.y, 160)
    s.at(56, s.y + 13, "Firma de quien recibe", 9)
    s.at(330, s.y + 13, "Fecha", 9)
    s.y += 24
    s.p("Este formato carece de validez sin firma autógrafa de quien recibe.", 9, x=56)
    s.at(56, 740, "F-22 / rev. 3", 8)
    return s.done()


def papers() -> Iterator[Paper]:
    yield made("acta-recepcion-pabellon", ty(
        """#align(center)[#text(14pt)[*ACTA DE RECEPCIÓN DE LAS OBRAS*]]
#table(columns: (150pt, 1fr), [Obra], [Cubierta del Pabellón Ferial], [Expediente], [OB-14/2025], [Promotor], [Ayuntamiento de Valdelcerro], [Contratista], [Construcciones Arrabal, S.L.], [Director facultativo], [D. Esteban Quirós])
En Valdelcerro, a 8 de octubre de 2026, reunidos en el lugar de la obra los abajo firmantes, y comprobado que se encuentra en buen estado y con arreglo a las prescripciones previstas, se da por recibida, comenzando desde hoy el plazo de garantía de dos años.

El contratista ha presentado el certificado final de obra, el libro del edificio y los ensayos de soldadura. Las instalaciones provisionales fueron retiradas y los accesos repuestos. Durante la garantía el contratista responderá de los defectos que se adviertan y procederá a su conservación. La medición general se realizará dentro del mes siguiente.

Y en prueba de conformidad firman la presente por triplicado.
#v(16pt)
#grid(columns: (1fr, 1fr, 1fr), [Por el promotor\\ «431»\\ Dña. Amparo Lezcano\\ Concejala de Obras], [El director\\ «432»\\ D. Esteban Quirós], [El contratista\\ «433»\\ D. Ramón Arrabal])
#place(dx: 60pt, dy: 16pt, stamp(a: -14deg)[AYUNTAMIENTO DE\\ VALDELCERRO])
""", lang="es", font="Liberation Serif", size=12), truth(
        CERT, "accepted", True, "es", client="Ayuntamiento de Valdelcerro",
        project="Cubierta del Pabellón Ferial", project_code="OB-14/2025", signatory_name="Amparo Lezcano",
        signatory_title="Concejala de Obras", signature_date="2026-10-08"),
        how=Scanner(dpi=108, skew=1.0, noise=3, jpeg=36, seed=71))  # fmt: skip
    yield made("carta-conformidad-mx", ty(
        """#align(right)[Monterrey, N.L., a 12 de mayo de 2026]
*CARTA DE CONFORMIDAD*

A quien corresponda en *Trazo Norte Consultores, S.C.*:

Por medio de la presente, *Lácteos Sierra Alta, S.A. de C.V.* hace constar que recibió a entera satisfacción el servicio "Rediseño de Rutas de Reparto", amparado por la orden de compra 70031845, en su tercera y última etapa (puesta en marcha en el CEDIS Apodaca).

Durante cuatro semanas se midió el indicador convenido: el costo por caja bajó 11.8 %, por arriba de la meta de 9 %. No existen pendientes por parte del proveedor, por lo que puede tramitarse el pago de la última etapa por \\$ 412,750.00 M.N. (cuatrocientos doce mil setecientos cincuenta pesos 00/100).

Se extiende la presente para los fines que al interesado convengan.

#v(20pt)
#align(center)[«441»\\ #line(length: 6cm)Ing. Leobardo Treviño Garza\\ Gerente de Distribución]
""".replace("\\$", "$"), lang="es", size=11.5, paper="us-letter", margin="2.6cm"), truth(
        CERT, "accepted", True, "es", client="Lácteos Sierra Alta, S.A. de C.V.",
        project="Rediseño de Rutas de Reparto", milestone="tercera y última etapa",
        signatory_name="Leobardo Treviño Garza", signatory_title="Gerente de Distribución",
        signature_date="2026-05-12", amount="412750.00 MXN", po_number="70031845"))  # fmt: skip
    yield made("correo-condicion-puerto", ty(
        """#grid(columns: (60pt, 1fr), row-gutter: 6pt, [*De:*], [Itziar Goñi <itziar.goni@puertoazkorri.example>], [*Para:*], [proyectos@faroliso.example], [*Fecha:*], [lun, 2 feb 2026 13:07], [*Asunto:*], [RE: Entrega E2, Señalización de Dársenas])
#line(length: 100%, stroke: 0.3pt)
Buenos días, Unai:

Damos por aceptada la entrega E2 (planos de balizamiento) del proyecto Señalización de Dársenas, exp. PA-661. La aceptación queda supeditada a que corrijáis la altura de la baliza 7 en el plano 14 antes del 20 de febrero.

Podéis emitir ya la factura por los 15.900 € de esta entrega.

Un saludo,

Itziar Goñi\\
Jefa de Explotación - Puerto de Azkorri
""", lang="es", font="DejaVu Sans", size=9.5), truth(
        "email", "accepted_with_conditions", None, "es", client="Puerto de Azkorri",
        project="Señalización de Dársenas", project_code="PA-661", milestone="entrega E2",
        signatory_name="Itziar Goñi", signatory_title="Jefa de Explotación",
        signature_date="2026-02-02", amount="15900.00 EUR",
        conditions=["corrijáis la altura de la baliza 7 en el plano 14 antes del 20 de febrero"]))  # fmt: skip
    yield made("orden-cambio-osmosis", orden(), truth(
        "change_order", "accepted", True, "es", client="Aguas del Salar S.A.",
        project="Ampliación Planta de Osmosis, Mejillones", project_code="4600-0218",
        signatory_name="Ximena Oyarzún Pardo", signatory_title="Gerenta de Proyectos",
        signature_date="2026-03-18", amount="21685000.00 CLP", change_order_number="OC-11"))  # fmt: skip
    yield made("planilla-horas-flores", horas(), truth(
        "timesheet_approval", "accepted", True, "es", client="Flores del Tequendama S.A.S.",
        project="Certificación de Fincas", project_code="OS-7093", signatory_name="Adriana Lucumí",
        signatory_title="Coordinadora de Sostenibilidad", signature_date="2026-08-03",
        amount="4180000.00 COP"))  # fmt: skip
    yield made("acta-reunion-almazara", acta_reunion(), truth(
        "other", None, None, "es", client="Cooperativa Olivarera de Jándula",
        project="Trazabilidad de la Almazara"))  # fmt: skip
    yield made("carta-no-conformidad", rechazo(), truth(
        CERT, "rejected", True, "es", client="Municipalidad Distrital de Yanahorca",
        project="Estudio de Tránsito Anillo Sur", project_code="041-2025", milestone="Segundo Entregable",
        signatory_name="Nicanor Huillca Salas", signatory_title="Gerente de Desarrollo Urbano",
        signature_date="2026-06-19", amount="33600.00 PEN"))  # fmt: skip
    yield made("recepcion-reservas-columnas", ty(
        """#columns(2, gutter: 18pt)[
*Acta de recepción con salvedades*

Cliente: Bodegas Peñarrubia, S.A.\\ Proyecto: Climatización Nave de Crianza\\ Pedido: BP-2026-301\\ Instalador: Frío Moncayo

*Primero.* Los firmantes recorren la nave el 15 de septiembre de 2026 y ponen en marcha los seis equipos. Temperatura alcanzada: 15,5 °C en nueve horas.

*Segundo.* Se entrega la documentación: manuales, certificado eléctrico y claves del autómata.

*Tercero.* El ruido medido en el linde norte es de 43 dB(A), dentro de lo permitido por la ordenanza.

#colbreak()
*Cuarto.* La propiedad acepta la instalación con las siguientes salvedades: el instalador sustituirá el sensor averiado del equipo 5; se repondrá el aislamiento de la tubería de retorno.

*Quinto.* Una vez atendidas, se abonará la retención. Entretanto se libera el pago final de 22.180,40 €.

#v(12pt)
«451»\\ Gonzalo Rubielos\\ Director técnico, por la propiedad\\ 15 de septiembre de 2026

#v(10pt)
«452»\\ Pilar Moncayo, por el instalador
]
""", lang="es", font="Libertinus Serif", size=11, page="flipped: true"), truth(
        CERT, "accepted_with_conditions", True, "es", client="Bodegas Peñarrubia, S.A.",
        project="Climatización Nave de Crianza", po_number="BP-2026-301",
        signatory_name="Gonzalo Rubielos", signatory_title="Director técnico",
        signature_date="2026-09-15", amount="22180.40 EUR",
        conditions=["el instalador sustituirá el sensor averiado del equipo 5",
                    "se repondrá el aislamiento de la tubería de retorno"]))  # fmt: skip
    yield made("borrador-certificado", ty(
        """#set page(header: align(center)[#text(fill: rgb("#b00000"), weight: "bold")[BORRADOR - BORRADOR - BORRADOR - no firmar]])
= Certificado de aceptación provisional
Comprador: Transportes Mitre S.A. (Rosario)\\
Obra: Galpón Logístico Granadero\\
Contrato: TM-G-09\\
Hito: Hito 5 - Playa de maniobras

El comprador certifica que el Hito 5 fue ejecutado conforme a los planos aprobados y autoriza el pago de ARS 64.820.000,00 correspondiente al mismo. Desde la fecha corre el plazo de garantía de ciento ochenta días.

Quedan a cargo de la constructora la vigilancia y los seguros hasta la recepción definitiva.
#v(24pt)
#grid(columns: (1fr, 1fr), [#blank()\\ Graciela Bustamante\\ Apoderada, Transportes Mitre S.A.\\ Fecha: ....../....../......], [#blank()\\ Constructora del Litoral S.R.L.\\ Fecha: ....../....../......])
""", lang="es", size=11), truth(
        CERT, "undecided", False, "es", client="Transportes Mitre S.A.",
        project="Galpón Logístico Granadero", project_code="TM-G-09",
        milestone="Hito 5 - Playa de maniobras", signatory_name="Graciela Bustamante",
        signatory_title="Apoderada", amount="64820000.00 ARS", warnings=["draft_or_void"]))  # fmt: skip
    yield made("formato-f22", formulario(), truth(
        CERT, "undecided", False, "es", client="Hospital Ángeles del Sureste",
        project="Expediente Clínico Fase Piloto", project_code="HAS-0512",
        milestone="Capacitación de enfermería", signatory_name="Rocío Canché",
        signatory_title="Jefa de Sistemas", amount="186300.00 MXN"), form="form")  # fmt: skip
    yield made("cuadro-hitos-eolico", ty(
        """#text(16pt)[*Cuadro de hitos y aceptación*] #h(1fr) contrato PV-3300

Cliente: Energía Viento Pampa S.A. | Proyecto: Monitoreo de Aves, Parque Gavilán | Proveedor: Estudio Carancho
#table(columns: (30pt, 1fr, 90pt, 70pt, 1fr), fill: (x, y) => if y == 0 { luma(220) },
[N°], [Hito], [Importe USD], [Fecha], [Aceptación del cliente],
[1], [Línea de base], [9.400,00], [04/02/2026], [Aceptado - M. Irigoyen],
[2], [Campaña de otoño], [12.150,00], [10/06/2026], [Aceptado - M. Irigoyen],
[3], [Campaña de primavera], [12.150,00], [20/11/2026], [*Se acepta por la presente*],
[4], [Informe anual], [7.800,00], [], [pendiente, no vence aún])
Con la firma al pie el cliente acepta el hito 3, único del que trata esta hoja, y ordena su pago. Se tuvieron a la vista las planillas de campo, las grabaciones acústicas y la base de datos, que pasan a ser propiedad del cliente.
#v(20pt)
#grid(columns: (1fr, 1fr), [«461»\\ Mercedes Irigoyen\\ Responsable de Ambiente\\ Bahía Blanca, 20 de noviembre de 2026], [#text(8pt)[Copias: Legales; Cuentas a pagar; Dirección Provincial de Fauna; archivo de obra]])
""", lang="es", size=10), truth(
        CERT, "accepted", True, "es", client="Energía Viento Pampa S.A.",
        project="Monitoreo de Aves, Parque Gavilán", project_code="PV-3300",
        milestone="Campaña de primavera", signatory_name="Mercedes Irigoyen",
        signatory_title="Responsable de Ambiente", signature_date="2026-11-20", amount="12150.00 USD"))  # fmt: skip
