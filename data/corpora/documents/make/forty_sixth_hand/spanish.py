"""Spanish papers of Spain, Mexico, Chile, Colombia and Argentina: actas, conformidades, adendas, partes de horas."""

from collections.abc import Iterator

from reportlab.lib.pagesizes import LETTER

from .board import (
    CERT,
    HOURS,
    MAIL,
    NO,
    OPEN,
    ORDER,
    PART,
    YES,
    Check,
    Field,
    Ink,
    Paper,
    Stamp,
    hand,
    plain,
    rule,
    scanned,
    sheet,
    truth,
    typ,
)


def papers() -> Iterator[Paper]:
    yield from drawn()
    yield from typeset()


def drawn() -> Iterator[Paper]:
    """Papers made with platypus."""
    page = sheet(
        "# ACTA DE RECEPCIÓN", "Expediente SER-2025/0148",
        "En Cuenca, a 27 de marzo de 2026, reunidos de una parte D.ª Remedios Alarcón Piqueras, Jefa del Servicio de Informática de la <b>Diputación Foral de Valdemora</b>, y de otra D. Íñigo Zubeldia, en representación de Nexo Ibérico Sistemas, S.L., adjudicataria del contrato <b>“Sede electrónica de los municipios”</b>,",
        "<b>EXPONEN</b>", "Que la fase correspondiente al <b>Hito 3: Despliegue en 40 ayuntamientos</b> ha finalizado dentro del plazo previsto, y que su importe asciende a 63.250,00 euros (IVA excluido).",
        "<b>ACUERDAN</b>", "Recibir de conformidad el citado hito, al no apreciarse defecto alguno, y dar curso a la factura que corresponda.",
        14, [[("Por la Administración", Ink(22), "Remedios Alarcón Piqueras"), ("Por la empresa", Ink(10), "Íñigo Zubeldia")]],
        font="Times-Roman", pt=11.5, margin=26,
    )  # fmt: skip
    yield plain(
        "acta-sede",
        page,
        truth(
            CERT,
            YES,
            True,
            "es",
            client="Diputación Foral de Valdemora",
            project="Sede electrónica de los municipios",
            project_code="SER-2025/0148",
            milestone="Hito 3: Despliegue en 40 ayuntamientos",
            signatory_name="Remedios Alarcón Piqueras",
            signatory_title="Jefa del Servicio de Informática",
            signature_date="2026-03-27",
            amount="63250.00 EUR",
        ),
    )

    page = sheet(
        "Consultores Altiplano, S.A. de C.V.", "# Hoja de aceptación de entregables", rule(),
        {"Cliente": "Embotelladora del Bajío Norte, S.A. de C.V.", "Proyecto": "Implantación de Costos ABC", "No. de proyecto": "ALT-0922", "Orden de compra": "OC 88-1107", "Entregable": "E-05 Modelo de asignación validado", "Monto del entregable": "$185,600.00 MXN más IVA"},
        "Marque con una X:", "(&nbsp;X&nbsp;) Se acepta&nbsp;&nbsp;&nbsp;(&nbsp;&nbsp;&nbsp;) Se acepta con observaciones&nbsp;&nbsp;&nbsp;(&nbsp;&nbsp;&nbsp;) Se rechaza",
        {"Nombre": "C.P. Maximiliano Treviño Garza", "Puesto": "Contralor corporativo", "Fecha": "08/may/2026", "Firma": Ink(28)},
        size=LETTER, lines="all", pt=10,
    )  # fmt: skip
    yield plain(
        "hoja-costos",
        page,
        truth(
            CERT,
            YES,
            True,
            "es",
            client="Embotelladora del Bajío Norte, S.A. de C.V.",
            project="Implantación de Costos ABC",
            project_code="ALT-0922",
            milestone="E-05 Modelo de asignación validado",
            signatory_name="Maximiliano Treviño Garza",
            signatory_title="Contralor corporativo",
            signature_date="2026-05-08",
            amount="185600.00 MXN",
            po_number="OC 88-1107",
        ),
    )

    page = sheet(
        "Parte mensual de horas", "# Diciembre de 2025",
        {"Empresa cliente": "Logística Punta Arenosa SpA", "Servicio": "Soporte evolutivo WMS", "Contrato": "CT-5580", "Profesional": "Nicolás Huenchumil"},
        [[1, 2, 1], ["Semana", "Tareas", "Horas"], ["1–5", "Correcciones de picking", "36"], ["8–12", "Interfaz con aduana", "40"], ["15–19", "Pruebas de carga", "38"], ["22–31", "Guardia", "18"], ["", "Total", "132"]],
        "Valor hora: $32.000. Total del mes: $4.224.000 (pesos chilenos, CLP), exento de IVA.",
        "<b>Rechazado.</b> Las 18 horas de guardia no estaban autorizadas; volver a presentar el parte completo sin ellas.",
        Ink(36, 80, 22), "Macarena Undurraga Soto — Subgerenta de Operaciones — 07-01-2026",
        lines="zebra", font="Helvetica", pt=9.5, margin=24,
    )  # fmt: skip
    yield plain(
        "parte-wms",
        page,
        truth(
            HOURS,
            NO,
            True,
            "es",
            client="Logística Punta Arenosa SpA",
            project="Soporte evolutivo WMS",
            project_code="CT-5580",
            signatory_name="Macarena Undurraga Soto",
            signatory_title="Subgerenta de Operaciones",
            signature_date="2026-01-07",
            amount="4224000.00 CLP",
        ),
    )

    page = sheet(
        "# Formulario de conformidad", "Traductores Jurados del Cantábrico – rellene los campos y devuelva este PDF",
        {"Cliente": Field("cl", "Astilleros Ribadomar, S.A."), "Trabajo": Field("tr", "Manuales buque hidrográfico B-204"), "Ref. encargo": Field("re", "TJC-3349"), "Entrega": Field("en", "Entrega 2 de 4"), "Importe": Field("im", "4.118,40 EUR")},
        [[1, 12], [Check("c"), "Conforme"], [Check("cr", True), "Conforme, a condición de lo indicado abajo"], [Check("nc"), "No conforme"]],
        "Condiciones:", Field("cond", "unificar el término amura en los capítulos 5 y 6", 400),
        {"Firmante": Field("fi", "Xoán Carballeira"), "Cargo": Field("ca", "Jefe de Documentación"), "Fecha": Field("fe", "12-02-2026"), "Firma": Field("fm", "/s/ Xoán Carballeira")},
        colour="#7d1d1d", font="Times-Roman", pt=11,
    )  # fmt: skip
    yield plain(
        "conformidad-astillero",
        page,
        truth(
            CERT,
            PART,
            True,
            "es",
            client="Astilleros Ribadomar, S.A.",
            project="Manuales buque hidrográfico B-204",
            project_code="TJC-3349",
            milestone="Entrega 2 de 4",
            signatory_name="Xoán Carballeira",
            signatory_title="Jefe de Documentación",
            signature_date="2026-02-12",
            amount="4118.40 EUR",
            conditions=["unificar el término amura en los capítulos 5 y 6"],
        ),
        "form",
    )

    page = sheet(
        "<b>Fundación Museo del Agua de Terán</b><br/>Bogotá D.C.", 8, "# Certificado de cumplimiento",
        "El suscrito supervisor del contrato 117 de 2025, cuyo objeto es «Curaduría y montaje de la sala Páramos», certifica que el contratista <b>Colectivo Frailejón S.A.S.</b> cumplió a satisfacción las obligaciones de la Entrega 2 (guion museográfico) y autoriza el pago de $ 28.750.000 COP.",
        hand("Hernán D. Quiñones", "Kristi", 30), "Hernán Darío Quiñones Mesa<br/>Supervisor – Subdirector de Exposiciones",
        hand("18 de noviembre de 2025", "Breip", 14), 10,
        Stamp("FUNDACIÓN MUSEO DEL AGUA", "SUPERVISIÓN", colour="#225533", turn=6, width=185),
        size=LETTER, font="Times-Roman", pt=12, margin=28,
    )  # fmt: skip
    yield scanned(
        "cumplimiento-museo",
        page,
        truth(
            CERT,
            YES,
            True,
            "es",
            client="Fundación Museo del Agua de Terán",
            project="Curaduría y montaje de la sala Páramos",
            project_code="117 de 2025",
            milestone="Entrega 2 (guion museográfico)",
            signatory_name="Hernán Darío Quiñones Mesa",
            signatory_title="Supervisor – Subdirector de Exposiciones",
            signature_date="2025-11-18",
            amount="28750000.00 COP",
        ),
        skew=-0.7,
        noise=8.0,
        blur=0.7,
        seed=44,
    )

    page = sheet(
        "# PEDIDO DE COMPRA PC-26/00731", "Grupo Hostelero Las Marismas, S.L. · Central de Compras · Huelva",
        [["Proveedor", "Academia Verbena de Idiomas"], ["Fecha", "2 de junio de 2026"], ["Proyecto", "Inglés para recepción 2026"], ["Forma de pago", "30 días fecha factura"]],
        [[4, 1, 1, 1], ["Concepto", "Grupos", "Precio", "Importe"], ["Curso intensivo nivel A2", "3", "1.450,00 €", "4.350,00 €"], ["Curso intensivo nivel B1", "2", "1.600,00 €", "3.200,00 €"], ["TOTAL sin IVA", "", "", "7.550,00 €"]],
        "Rogamos confirmen la aceptación de este pedido en 48 horas.",
        lines="rows", colour="#99502a", pt=10,
    )  # fmt: skip
    yield plain(
        "pedido-hoteles",
        page,
        truth(
            "purchase_order",
            None,
            None,
            "es",
            client="Grupo Hostelero Las Marismas, S.L.",
            project="Inglés para recepción 2026",
            amount="7550.00 EUR",
            po_number="PC-26/00731",
        ),
    )


def typeset() -> Iterator[Paper]:
    """Papers made with typst."""
    page = typ(
        """#align(center)[*ADENDA N.º 1 — CONTROL DE CAMBIOS*]
#grid(columns: (1fr, 1fr), gutter: 10pt,
rect(width: 100%, inset: 8pt)[*Comitente* \\ Laboratorios Quebracho S.R.L. \\ Rosario, Argentina], rect(width: 100%, inset: 8pt)[*Proveedor* \\ Nube Austral Desarrollos])
Proyecto: *Trazabilidad de lotes* · Nro. de proyecto: *NA-210* · Solicitud de cambio: *SC-01*

Se agrega el módulo de lectura de etiquetas por cámara. El cambio incrementa el precio en *USD 5.900,00* y el plazo en 15 días corridos.

Rige desde la firma de ambas partes.

#v(1cm)
#grid(columns: (1fr, 1fr), [\\ #dots() \\ Ing. Florencia Bustamante \\ Gerenta de Planta \\ Fecha: ], [#scrawl(20) \\ Damián Rey \\ Nube Austral \\ 04/03/2026])""", font="Libertinus Serif", pt=11.5, lang="es")  # fmt: skip
    yield plain(
        "adenda-lotes",
        page,
        truth(
            ORDER,
            OPEN,
            False,
            "es",
            client="Laboratorios Quebracho S.R.L.",
            project="Trazabilidad de lotes",
            project_code="NA-210",
            signatory_name="Florencia Bustamante",
            signatory_title="Gerenta de Planta",
            amount="5900.00 USD",
            change_order_number="SC-01",
            warnings=["partly_signed"],
        ),
    )

    page = typ(
        """#text(9pt, fill: rgb("#666666"))[Impreso desde Correo web — 15/10/2025]
#table(columns: (auto, 1fr), stroke: none, inset: 3pt, [De:], [Amparo Llorens Faus <a.llorens\\@feriaturia.example>], [Para:], [Estudio Mandarina], [Fecha:], [mar., 14 oct. 2025, 13:20], [Asunto:], [Campaña Feria del Libro – OK a las artes finales])
#line(length: 100%)
Hola, Pau:

¡Quedaron estupendas! Damos por aceptadas las artes finales (pedido de trabajo EM-771, Campaña Feria del Libro). Podéis facturar los 3.640 € pendientes con la referencia de pedido 2025-A-96.

Un abrazo,

Amparo Llorens Faus \\ Directora de Comunicación \\ Consorcio Feria del Turia""".replace("<a.llorens\\@", "\\<a.llorens@"), font="Liberation Sans", pt=10, lang="es")  # fmt: skip
    yield plain(
        "mail-feria",
        page,
        truth(
            MAIL,
            YES,
            None,
            "es",
            client="Consorcio Feria del Turia",
            project="Campaña Feria del Libro",
            project_code="EM-771",
            milestone="artes finales",
            signatory_name="Amparo Llorens Faus",
            signatory_title="Directora de Comunicación",
            signature_date="2025-10-14",
            amount="3640.00 EUR",
            po_number="2025-A-96",
        ),
    )

    page = typ(
        """= Informe de recepción parcial
_Auditoría de accesibilidad web_ · contrato AAW-15 · Universidad Politécnica del Maestrazgo

#table(columns: (1fr, auto, auto), [Componente de la Fase 2], [Importe], [Dictamen], [Análisis automático], [2.100,00 €], [recibido], [Pruebas con usuarios], [3.900,00 €], [recibido], [Taller de formación], [1.200,00 €], [pendiente])
Se recibe parcialmente la Fase 2 por importe de *6.000,00 €*. El resto se recibirá cuando se imparta el taller de formación al profesorado.

#box(stroke: .8pt, inset: 7pt)[Firmado electrónicamente por: VICENT MONFERRER TENA \\ Vicerrector de Transformación Digital \\ 2026-01-29 10:14:07 +01:00 \\ CSV: 8H2K-44PQ-0191]

#v(1fr) #align(right)[Accesus Consultoría, Castelló]""", font="Liberation Sans", pt=10.5, lang="es")  # fmt: skip
    yield plain(
        "parcial-accesibilidad",
        page,
        truth(
            CERT,
            PART,
            True,
            "es",
            client="Universidad Politécnica del Maestrazgo",
            project="Auditoría de accesibilidad web",
            project_code="AAW-15",
            milestone="Fase 2",
            signatory_name="VICENT MONFERRER TENA",
            signatory_title="Vicerrector de Transformación Digital",
            signature_date="2026-01-29",
            amount="6000.00 EUR",
            conditions=["se imparta el taller de formación al profesorado"],
        ),
    )

    page = typ(
        """#set par(justify: true)
#align(right)[Lima, 25 de agosto de 2025]
Señores \\ *Estudio de Mercado Pachaq E.I.R.L.* \\ Presente.-

Ref.: Estudio de hábitos de consumo, proyecto PQ-3312, segundo informe

De nuestra consideración:

Nos dirigimos a ustedes para manifestarles nuestra conformidad con el segundo informe de la referencia, recibido el 15 de agosto. En consecuencia, agradeceremos emitir su comprobante por S/ 19,800.00 (diecisiete mil ochocientos y 00/100 soles).

Atentamente,

#scrawl(38, w: 130pt)

*Rosa Elvira Ccahuana Pinto* \\ Gerente de Marketing \\ Conservera Bahía Paracas S.A.C.""", font="New Computer Modern", pt=11.5, page='paper: "us-letter", margin: 3cm', lang="es")  # fmt: skip
    yield plain(
        "carta-lima",
        page,
        truth(
            CERT,
            YES,
            True,
            "es",
            client="Conservera Bahía Paracas S.A.C.",
            project="Estudio de hábitos de consumo",
            project_code="PQ-3312",
            milestone="segundo informe",
            signatory_name="Rosa Elvira Ccahuana Pinto",
            signatory_title="Gerente de Marketing",
            signature_date="2025-08-25",
            warnings=["amount_words_disagree"],
        ),
    )

    page = typ(
        """#rect(width: 100%, fill: rgb("#f4f0e6"), inset: 10pt)[*CONFORMIDAD DEL SERVICIO* #h(1fr) N.º 0093]
Entidad usuaria: Cabildo Insular de Tamarán \\ Servicio contratado: Interpretación Congreso Atlántico de Pesca \\ Expediente: ICAP-26 \\ Etapa: Jornadas 1 a 3 \\ Honorarios: 8.925,00 €

La entidad usuaria da su conformidad al servicio de la etapa indicada. Este documento requiere dos firmas.

#table(columns: (1fr, 1fr), inset: 9pt, [Técnica responsable \\ #scrawl(40) \\ Idaira Betancor \\ 6 de julio de 2026], [Interventor delegado \\ #scrawl(41) \\ Gumersindo Falcón Ojeda \\ 9 de julio de 2026])""", font="Liberation Serif", pt=11, page='paper: "a4", flipped: true', lang="es")  # fmt: skip
    yield plain(
        "conformidad-cabildo",
        page,
        truth(
            CERT,
            YES,
            True,
            "es",
            client="Cabildo Insular de Tamarán",
            project="Interpretación Congreso Atlántico de Pesca",
            project_code="ICAP-26",
            milestone="Jornadas 1 a 3",
            signatory_name="Gumersindo Falcón Ojeda",
            signatory_title="Interventor delegado",
            signature_date="2026-07-09",
            amount="8925.00 EUR",
        ),
    )

    page = typ(
        """= Certificado de aceptación final
Cliente: Cooperativa Eléctrica de Monteverdal, R.L. \\ Proyecto: Portal de autogestión de abonados \\ Código: CEM-PORTAL-2 \\ Etapa: Garantía y cierre \\ Pago asociado: US$ 12,480.00

El cliente certifica que la etapa ha concluido y que acepta el producto final.

Firma del cliente: #dots(w: 6cm) \\ Nombre: Yorleny Vásquez Chinchilla \\ Cargo: Gerente Comercial \\ Fecha: #dots(w: 3cm)

#text(8pt)[Tucán Software, San José de Costa Rica. Devuélvase firmado en un plazo de cinco días hábiles.]""", font="Libertinus Serif", pt=12, lang="es")  # fmt: skip
    yield plain(
        "final-sin-firma",
        page,
        truth(
            CERT,
            OPEN,
            False,
            "es",
            client="Cooperativa Eléctrica de Monteverdal, R.L.",
            project="Portal de autogestión de abonados",
            project_code="CEM-PORTAL-2",
            milestone="Garantía y cierre",
            signatory_name="Yorleny Vásquez Chinchilla",
            signatory_title="Gerente Comercial",
            amount="12480.00 USD",
        ),
    )
