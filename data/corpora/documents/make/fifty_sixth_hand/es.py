"""Spanish, from Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.pdfgen.canvas import Canvas

from fifty_sixth_hand.board import Check, Field, Ink, rl, scanned, stamped, tab, ty

LANG = "es"


def works() -> Iterator[Paper]:
    """Hand-over records and changes."""

    def seal(c: Canvas, _: int) -> None:
        stamped(
            c,
            330,
            330,
            ["MUNICIPIO DE XALTEPEC", "DIRECCIÓN DE OBRAS", "RECIBIDO 22 ENE 2026"],
            7,
            "#20408c",
        )

    data = rl(
        ("#c", "ACTA DE ENTREGA-RECEPCIÓN"), 2,
        ("j", "En la cabecera municipal de Xaltepec, siendo las 11:30 horas del día 22 de enero de 2026, se reúnen por una parte el Municipio de Xaltepec, representado por el Ing. Fermín Arriaga Lozoya, Director de Obras Públicas, y por la otra la empresa Caminos y Drenajes del Golfo, S.A. de C.V."),
        ("j", "La empresa entrega y el Municipio recibe a su entera satisfacción la obra «Pavimentación de la calle Morelos», contrato MX-OP-2025-61, con un importe ejercido de $ 3,218,440.75 M.N. La obra se encuentra terminada y en operación. No existen trabajos pendientes."),
        ("j", "El contratista entrega fianza de vicios ocultos por el 10 % del importe ejercido, vigente doce meses. Se anexan: finiquito, bitácora, planos definitivos, pruebas de compactación números 1 a 27 y álbum fotográfico. El importe contratado fue de $ 3,240,000.00 M.N.; la diferencia se cancela."),
        ("j", "Leída la presente acta, la firman de conformidad los que en ella intervinieron."), 8,
        tab([["Entrega", "Recibe"], [Ink(6, 110, 30), Ink(8, 110, 30)], ["C. Abel Cházaro<br/>Superintendente", "Fermín Arriaga Lozoya<br/>Director de Obras Públicas"]], [80, 80], "plain", 10), deco=seal, font="Times-Roman", size=11.5, margin=25)  # fmt: skip
    yield scanned("lx-es-acta-mx", "a", data, truth(
        "acceptance_certificate", "accepted", True, LANG, client="Municipio de Xaltepec", project="Pavimentación de la calle Morelos", project_code="MX-OP-2025-61",
        signatory_name="Fermín Arriaga Lozoya", signatory_title="Director de Obras Públicas", signature_date="2026-01-22", amount="3218440.75 MXN"), skew=0.7, seed=41)  # fmt: skip

    data = rl(
        ("#", "ORDEN DE CAMBIO N° 05"), tab([["Mandante", "Minera Quebrada Salar SpA"], ["Contratista", "Montajes Austral Ltda."], ["Proyecto", "Ampliación planta de espesadores"], ["Contrato", "QS-4402"], ["Fecha de emisión", "11 de agosto de 2026"]], [40, 110], "cells"),
        "Motivo: cambio de trazado de la línea de relaves por interferencia con ducto existente.", tab([["Ítem", "Aumento / disminución (CLP)"], ["Cañería HDPE 14'', 180 m", "+ 42.350.000"], ["Fundaciones eliminadas", "- 9.180.000"], ["Efecto neto", "+ 33.170.000"]], [100, 60]), "Plazo: se agregan 12 días corridos. Valor del contrato antes de esta orden: CLP 1.874.600.000. Valor actualizado: CLP 1.907.770.000. Las boletas de garantía se ajustan al nuevo valor dentro de diez días.", ("s", "Antecedentes: RDI 118, plano QS-PL-3307 rev. 4, cotización MA-0612. Distribución: control de documentos, costos, ITO."), 4, ("b", "Aprobación"), tab([["Por el Mandante", "Por el Contratista"], [Ink(29), Ink(30)], ["Constanza Irarrázaval Prieto<br/>Gerente de Proyectos<br/>18-08-2026", "Luis Barahona<br/>Administrador de Contrato<br/>13-08-2026"]], [78, 78], "grid", tint="#dde8d5"), color="#7b3f00")  # fmt: skip
    yield Paper("lx-es-oc-cl", "a", "text", data, truth(
        "change_order", "accepted", True, LANG, client="Minera Quebrada Salar SpA", project="Ampliación planta de espesadores", project_code="QS-4402",
        signatory_name="Constanza Irarrázaval Prieto", signatory_title="Gerente de Proyectos", signature_date="2026-08-18", amount="33170000 CLP", change_order_number="05"))  # fmt: skip

    data = ty(r"""
= Acta de recepción parcial
*Promotor:* Cooperativa de Viviendas El Olivar \
*Constructora:* Hermanos Pastrana, S.L. \
*Obra:* 24 viviendas en el Camino de la Huerta, expediente 118/24 \
*Fase que se recibe:* bloque B y garajes

Reunidos en la obra el 6 de febrero de 2026, el promotor recibe la fase indicada, valorada en 1.480.200,00 €, con las salvedades siguientes, que la constructora subsanará antes del 6 de marzo de 2026:
- sellado de la junta de dilatación del garaje
- sustitución de dos luminarias del portal 3
El bloque A queda fuera de esta acta.
#v(16pt)
#grid(columns: (1fr, 1fr), [#ink(52) \ Por el promotor \ Remedios Altamirano Gil \ Presidenta], [#ink(53) \ Por la constructora \ Jacinto Pastrana])
""", font="Libertinus Serif", size="11pt")  # fmt: skip
    yield Paper("lx-es-parcial", "a", "text", data, truth(
        "acceptance_certificate", "accepted_with_conditions", True, LANG, client="Cooperativa de Viviendas El Olivar", project="24 viviendas en el Camino de la Huerta", project_code="118/24", milestone="bloque B y garajes",
        signatory_name="Remedios Altamirano Gil", signatory_title="Presidenta", signature_date="2026-02-06", amount="1480200.00 EUR",
        conditions=("sellado de la junta de dilatación del garaje", "sustitución de dos luminarias del portal 3")))  # fmt: skip

    data = rl(
        ("#", "Control de entregables: ficha de revisión"), tab([["Entidad", Field("ent", "Banco Cordillera Sur"), "Proveedor", Field("prov", "Axón Datos SAC")], ["Proyecto", Field("pro", "Lago de datos comercial"), "OS N.°", Field("os", "OS-2026-00418")], ["Entregable", Field("entr", "E3 Catálogo de datos"), "Importe", Field("imp", "S/ 84,500.00")]], [22, 64, 22, 64], "plain"),
        tab([["Resultado", "Marcar"], ["Conforme", Check("conf")], ["Conforme con observaciones", Check("obs")], ["No conforme", Check("noconf", True)]], [70, 24]), "Sustento", Field("sus", "Faltan 46 de las 120 tablas y no se entregó el linaje de los campos.", 470, 34, True), 4, tab([["Revisado por", Field("rev", "Milagros Quispe Tello"), "Cargo", Field("car", "Jefa de Gobierno de Datos")], ["Firma", Field("fir", "/s/ Milagros Quispe Tello"), "Fecha", Field("fec", "27/05/2026")]], [26, 62, 18, 62], "plain"), color="#5b2a86", size=9)  # fmt: skip
    yield Paper("lx-es-ficha-pe", "a", "form", data, truth(
        "acceptance_certificate", "rejected", True, LANG, client="Banco Cordillera Sur", project="Lago de datos comercial", project_code="OS-2026-00418", milestone="E3 Catálogo de datos",
        signatory_name="Milagros Quispe Tello", signatory_title="Jefa de Gobierno de Datos", signature_date="2026-05-27", amount="84500.00 PEN"))  # fmt: skip

    data = rl(
        ("#", "MODIFICACIÓN CONTRACTUAL NÚM. 2"), "Contrato: CV-77/2025 Climatización del Palacio de Ferias<br/>Contratante: Consorcio Ferial Ribera Alta (en adelante, el Consorcio)<br/>Contratista: Frioclima Integral, S.A.", ("j", "Se amplía el contrato con una enfriadora de reserva de 350 kW. El precio aumenta en 96.300,00 euros, IVA excluido. La modificación surtirá efecto cuando la hayan firmado los dos apoderados mancomunados del Consorcio."), 4,
        tab([["El Consorcio, primer apoderado", "El Consorcio, segunda apoderada", "La contratista"], [Ink(54, 80), "", Ink(56, 80)], ["Ignacio Bergareche<br/>Tesorero<br/>3 de junio de 2026", "Pilar Somontano<br/>Secretaria<br/>Fecha:", "Rubén Escartín<br/>Director técnico<br/>1 de junio de 2026"]], [56, 56, 56], "cells", 9), font="Times-Roman", size=11)  # fmt: skip
    yield Paper("lx-es-modif", "a", "text", data, truth(
        "change_order", "undecided", False, LANG, client="Consorcio Ferial Ribera Alta", project="Climatización del Palacio de Ferias", project_code="CV-77/2025",
        signatory_name="Pilar Somontano", signatory_title="Secretaria", amount="96300.00 EUR", change_order_number="2", warnings=("partly_signed",)))  # fmt: skip


def office() -> Iterator[Paper]:
    """Hours, a register, a mail, a contract's annex, conformity records."""
    data = rl(
        tab([["<b>GESTORÍA ARGÁRICA</b>", "Parte de horas 2026/09"]], [90, 70], "under", 11), "Cliente: Almazara Sierra Mágina, S.C.A. · Encargo: Auditoría de subvenciones 2025 · Ref. GA-630",
        tab([["Profesional", "Categoría", "Horas", "€/h", "Importe"], ["E. Palenzuela", "Socia", "5", "140", "700,00 €"], ["T. Galdeano", "Sénior", "28", "85", "2.380,00 €"], ["B. Requena", "Júnior", "40", "48", "1.920,00 €"], ["Total septiembre", "", "73", "", "5.000,00 €"]], [46, 34, 22, 22, 34]), "El cliente da su visto bueno a las horas anteriores para su facturación.", 3, Ink(73), "V.º B.º Amparo Colomina, directora financiera<br/>Mancha Real, 5 de octubre de 2026", size=10)  # fmt: skip
    yield Paper("lx-es-parte", "a", "text", data, truth(
        "timesheet_approval", "accepted", True, LANG, client="Almazara Sierra Mágina, S.C.A.", project="Auditoría de subvenciones 2025", project_code="GA-630",
        signatory_name="Amparo Colomina", signatory_title="directora financiera", signature_date="2026-10-05", amount="5000.00 EUR"))  # fmt: skip

    data = rl(
        tab([["De:", "Sebastián Urrutia &lt;surrutia@hoteleslacarreta.example&gt;"], ["Para:", "Julieta Manrique"], ["Fecha:", "jueves, 26 de marzo de 2026, 9:05"], ["Asunto:", "Visto bueno al rediseño de la web (Fase 1)"]], [22, 130], "under", 9.5), 3, "Hola Julieta:", "Confirmado, damos por aceptada la Fase 1 del rediseño de la web. Puedes emitir la factura por los $ 2.450.000 ARS pactados en la propuesta HC-19.", "Abrazo,", "Sebastián Urrutia<br/>Gerente Comercial<br/>Hoteles La Carreta S.R.L.", size=10)  # fmt: skip
    yield Paper("lx-es-mail-ar", "a", "text", data, truth(
        "email", "accepted", None, LANG, client="Hoteles La Carreta S.R.L.", project="rediseño de la web", project_code="HC-19", milestone="Fase 1",
        signatory_name="Sebastián Urrutia", signatory_title="Gerente Comercial", signature_date="2026-03-26", amount="2450000.00 ARS"))  # fmt: skip

    data = ty(r"""
#align(center)[*REGISTRO DE HITOS Y CONSTANCIA DE ACEPTACIÓN*]
#grid(columns: (1fr, 1fr), row-gutter: 5pt, [Entidad contratante: Alcaldía de Puerto Cimarrón], [Contratista: Geoandina Ltda.], [Contrato: C-092 de 2025], [Proyecto: Catastro multipropósito])
#table(columns: (auto, 1fr, auto, auto), inset: 5pt, stroke: (y: 0.4pt), [Hito], [Descripción], [Valor (COP)], [Estado],
 [H1], [Plan de trabajo], [85.000.000], [Pagado], [H2], [Vuelo y ortofoto], [310.000.000], [Entregado], [H3], [Reconocimiento predial], [640.000.000], [En ejecución])
Aunque esta reunión se convocó para el hito H3, la supervisión hace constar que a la fecha sólo el hito H2, Vuelo y ortofoto, reúne los requisitos. Se acepta a satisfacción el H2 y se autoriza su pago. El H3 se revisará en diciembre.
#v(8pt)
Puerto Cimarrón, 12 de noviembre de 2026
#v(2pt)
#ink(57) \ Nubia Esperanza Rentería \ Supervisora del contrato
""", font="New Computer Modern", size="11pt")  # fmt: skip
    yield Paper("lx-es-hitos-co", "a", "text", data, truth(
        "acceptance_certificate", "accepted", True, LANG, client="Alcaldía de Puerto Cimarrón", project="Catastro multipropósito", project_code="C-092 de 2025", milestone="Vuelo y ortofoto",
        signatory_name="Nubia Esperanza Rentería", signatory_title="Supervisora del contrato", signature_date="2026-11-12", amount="310000000.00 COP"))  # fmt: skip

    data = rl(
        ("#", "Contrato de prestación de servicios: anexo técnico (SOW) 3"), ("b", "Alcance"), ("j", "Levantamiento de procesos del área de cartera y propuesta de automatización para Financiera Monteazul, S.A., proyecto Cartera Ágil, referencia FM-SOW-3."), ("b", "Entregables"), "1. Mapa de procesos. 2. Caso de negocio. 3. Hoja de ruta.", ("b", "Honorarios"), "US$ 37,200.00 en tres pagos iguales contra aceptación de cada entregable.", ("b", "Supuestos"), ("j", "La financiera dará acceso a las grabaciones del centro de llamadas y a los reportes de mora de los últimos veinticuatro meses. Las entrevistas se realizarán en la sede de la zona 10 o por videollamada, en grupos de no más de seis personas. Los retrasos ajenos al consultor prorrogan el calendario día por día."), ("b", "Equipo"), tab([["Rol", "Nombre", "Dedicación"], ["Socia responsable", "Ileana Cifuentes", "20 %"], ["Consultor de procesos", "Byron Tzul", "100 %"], ["Analista de datos", "Andrea Paiz", "50 %"]], [60, 60, 40]), ("b", "Confidencialidad"), ("j", "Rige la cláusula novena del contrato marco. Los datos personales se entregarán enmascarados."), ("b", "Vigencia"), "Del 1 de abril al 31 de julio de 2026.", 4, "Las partes firman el 24 de marzo de 2026.", tab([[Ink(58), Ink(59)], ["Financiera Monteazul, S.A.<br/>Rodolfo Siekavizza<br/>Gerente General", "Proceso Claro, S.A.<br/>Ileana Cifuentes<br/>Socia"]], [80, 80], "plain"), size=10, font="Times-Roman")  # fmt: skip
    yield Paper("lx-es-sow-gt", "a", "text", data, truth(
        "statement_of_work", None, True, LANG, client="Financiera Monteazul, S.A.", project="Cartera Ágil", project_code="FM-SOW-3", signatory_name="Rodolfo Siekavizza", signatory_title="Gerente General", signature_date="2026-03-24", amount="37200.00 USD"))  # fmt: skip

    data = rl(
        ("#", "Conformidad del servicio"), tab([["Cliente", Field("cl", "Clínica Veterinaria Los Tilos", 220)], ["Servicio", Field("se", "Migración del historial clínico, fase 2", 220)], ["Orden de trabajo", Field("ot", "OT-1588", 120)], ["Importe", Field("im", "3.720,00 EUR", 120)]], [40, 100], "plain"), tab([[Check("cc"), "Conforme", Check("nc"), "No conforme"]], [8, 40, 8, 40], "plain"), tab([["Nombre y cargo", Field("nc1", "Berta Olmedilla, gerente", 220)], ["Firma", Field("ff", "", 220)], ["Fecha", Field("fe", "", 120)]], [40, 100], "plain"), ("s", "La fase 1 fue aceptada por el cliente el 8 de enero de 2026 mediante documento aparte (OT-1502)."), color="#006633")  # fmt: skip
    yield Paper("lx-es-conf-form", "a", "form", data, truth(
        "acceptance_certificate", "undecided", False, LANG, client="Clínica Veterinaria Los Tilos", project="Migración del historial clínico", project_code="OT-1588", milestone="fase 2",
        signatory_name="Berta Olmedilla", signatory_title="gerente", amount="3720.00 EUR"))  # fmt: skip

    data = rl(
        ("#c", "CERTIFICADO DE CONFORMIDAD"), 4, ("j", "Naviera Bahía Tortuga, S.A., certifica que Estudios Marinos Lapamar ha entregado la batimetría del muelle norte (pedido NB-2260) y que la recibe conforme. Honorarios: 21.900,00 euros."), 4, "Firmado electrónicamente por: DOLORES VERDAGUER PONS – Directora de Infraestructuras<br/>Fecha: 2026.07.20 12:41:07 +02'00'<br/>Código de verificación: 7F3A-90CC-21E8", 60,
        ("s", "La presente conformidad queda condicionada a que el laboratorio entregue los certificados de calibración de las sondas antes del 31 de agosto de 2026. Documento generado por el portafirmas corporativo."), size=11, margin=28)  # fmt: skip
    yield Paper("lx-es-letrapeq", "a", "text", data, truth(
        "acceptance_certificate", "accepted_with_conditions", True, LANG, client="Naviera Bahía Tortuga, S.A.", project="batimetría del muelle norte", po_number="NB-2260",
        signatory_name="DOLORES VERDAGUER PONS", signatory_title="Directora de Infraestructuras", signature_date="2026-07-20", amount="21900.00 EUR",
        conditions=("el laboratorio entregue los certificados de calibración de las sondas antes del 31 de agosto de 2026",)))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this module."""
    yield from works()
    yield from office()
