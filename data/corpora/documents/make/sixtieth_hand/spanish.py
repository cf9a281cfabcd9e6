"""Spanish papers from Spain, Mexico, Colombia, Chile, Argentina and Peru."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER

from .board import Desk, Ink, Stamp, across, feet, photographed, ty


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield from (
        recepcion(),
        entrega(),
        observaciones(),
        correo(),
        parte(),
        cambio(),
        conformidad(),
        parcial(),
        carta(),
        contrato(),
        borrador(),
    )


def recepcion() -> Paper:
    """Reception of public works in Spain."""
    data = ty(r"""
#align(center)[#text(14pt, weight: "bold")[ACTA DE RECEPCIÓN DE LAS OBRAS]]
#table(columns: (5cm, 1fr), stroke: 0.4pt, [Promotor], [Ayuntamiento de Villarejo del Soto], [Obra], [Mejora de la travesía CV-214], [Expediente], [OB-2025/0046], [Contratista], [Áridos y Firmes Montalbo, S.L.], [Fase], [Fase 1: firme y aceras], [Importe de la certificación], [96.412,85 € (IVA no incluido)])
En Villarejo del Soto, a 27 de mayo de 2026, se personan en el lugar de las obras los abajo firmantes con objeto de proceder a su recepción.
Efectuado el reconocimiento, las obras de la fase 1 se encuentran en buen estado y ejecutadas con arreglo a las prescripciones previstas, por lo que el promotor *las da por recibidas*, comenzando el plazo de garantía de un año.
Y para que conste, firman la presente acta:
#v(8pt)
#grid(columns: (1fr, 1fr, 1fr), [La contratista \ #ink("J. Montalbo")], [La dirección facultativa \ #ink("P. Escudero", f: "Breip", s: 17pt)], [Por el promotor \ #ink("Carmen Laguna") \ Carmen Laguna Ruiz \ Concejala de Urbanismo])
""")
    return Paper(
        "mb-acta-travesia",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Villarejo del Soto",
            project="Mejora de la travesía CV-214",
            project_code="OB-2025/0046",
            milestone="Fase 1: firme y aceras",
            signatory_name="Carmen Laguna Ruiz",
            signatory_title="Concejala de Urbanismo",
            signature_date="2026-05-27",
            amount="96412.85 EUR",
        ),
    )


def entrega() -> Paper:
    """Mexican handover of a software stage."""
    d = Desk("Helvetica", 10, size=LETTER, tint="#5a2a82")
    data = d.pdf(
        d.h("Acta de Entrega-Recepción"),
        d.p("Xolotl Desarrollo de Software, S.A. de C.V. · Querétaro, Qro.", 8.5, after=10),
        d.table(
            [
                ["Cliente", "Empacadora del Bajío, S.A. de C.V."],
                ["Proyecto", "Trazabilidad de huertas"],
                ["Clave del proyecto", "EB-TI-2026-08"],
                ["Entregable", "Entregable 3: aplicación móvil de cosecha"],
                ["Orden de compra", "OC 7300551"],
                ["Monto", "$412,000.00 M.N. más IVA"],
            ],
            (40, 125),
            "rows",
            False,
        ),
        d.p(
            "El cliente recibe a su entera satisfacción el entregable descrito, junto con el código fuente y los manuales, y autoriza la facturación del monto indicado.",
            align=4,
            after=14,
        ),
        d.table(
            [
                ["Entrega", "Recibe de conformidad"],
                [Ink(seed=91), Ink(seed=92)],
                [
                    "Ing. Rodrigo Cárdenas Peña<br/>Líder de proyecto",
                    "Lic. Ana Lucía Treviño Garza<br/>Gerente de Operaciones",
                ],
                ["Celaya, Gto., 30 de octubre de 2026", "Celaya, Gto., 30 de octubre de 2026"],
            ],
            (82, 82),
        ),
        d.p("Declaraciones", bold=True),
        d.p(
            "PRIMERA. El proveedor responde por vicios ocultos durante seis meses contados a partir de la firma.",
            8.5,
            4,
        ),
        d.p(
            "SEGUNDA. La propiedad intelectual del código pasa al cliente una vez pagado el entregable.",
            8.5,
            4,
        ),
        d.p(
            "TERCERA. La presente acta se firma por duplicado y no modifica los demás plazos del contrato.",
            8.5,
            4,
        ),
        d.p(
            "Anexos: A) repositorio y llave de acceso; B) manual de usuario; C) bitácora de pruebas en tres huertas.",
            8.5,
        ),
    )
    return Paper(
        "mb-entrega-recepcion",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Empacadora del Bajío, S.A. de C.V.",
            project="Trazabilidad de huertas",
            project_code="EB-TI-2026-08",
            milestone="Entregable 3: aplicación móvil de cosecha",
            signatory_name="Ana Lucía Treviño Garza",
            signatory_title="Gerente de Operaciones",
            signature_date="2026-10-30",
            amount="412000.00 MXN",
            po_number="OC 7300551",
        ),
    )


def observaciones() -> Paper:
    """Colombian acceptance with observations to be met."""
    d = Desk("Times-Roman", 11)
    data = d.pdf(
        d.p("<b>Acta de recibo a satisfacción con observaciones</b>", 14),
        d.p("Proyecto de consultoría n.º CC-058", after=12),
        d.p(
            "En Manizales, el 14 de agosto de 2026, la supervisora del contrato, Diana Marcela Ospina, en representación de la contratante Corporación Cuenca Alta, deja constancia de lo siguiente:",
            align=4,
        ),
        d.p(
            "1. La firma Hidroandes Consultores S.A.S. radicó el producto 2, Diagnóstico hidrológico, del proyecto Plan de ordenación del río Claro.",
            left=12,
        ),
        d.p("2. El producto se recibe y se autoriza el pago de $ 84.300.000 COP.", left=12),
        d.p(
            "3. El recibo queda condicionado a que la consultora entregue los planos en formato editable y corrija la tabla 14.",
            left=12,
        ),
        d.p("4. Para lo anterior se concede un plazo de diez días hábiles.", left=12, after=18),
        Ink(seed=96),
        "Diana Marcela Ospina",
        "Supervisora del contrato",
    )
    return Paper(
        "mb-recibo-observaciones",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Corporación Cuenca Alta",
            project="Plan de ordenación del río Claro",
            project_code="CC-058",
            milestone="producto 2, Diagnóstico hidrológico",
            signatory_name="Diana Marcela Ospina",
            signatory_title="Supervisora del contrato",
            signature_date="2026-08-14",
            amount="84300000.00 COP",
            conditions=[
                "la consultora entregue los planos en formato editable y corrija la tabla 14"
            ],
        ),
    )


def correo() -> Paper:
    """Client's mail of approval."""
    d = Desk("Helvetica", 10)
    data = d.pdf(
        d.table(
            [
                [
                    d.p("<b>Rosa Villanueva</b><br/>rosa.villanueva@hotelesmarisma.example", 9),
                    d.p("lun, 23 nov 2026, 9:05", 9, 2),
                ],
                ["Para: Estudio Tramontana", ""],
                ["Asunto: Hito 2 de la web de reservas", ""],
            ],
            (110, 55),
            "rows",
            False,
        ),
        d.gap(),
        "Buenos días, Jordi:",
        "Hemos probado el motor de reservas en los tres hoteles durante todo el puente y funciona. Por nuestra parte damos el hito 2 por aceptado; podéis emitir la factura de 13.750 € con cargo al pedido P-2209.",
        "El hito 3 lo vemos en enero, ahora mismo no podemos con más.",
        "Un saludo,",
        d.p("Rosa Villanueva<br/>Directora comercial, Hoteles Marisma", after=16),
        d.p("Antes de imprimir este mensaje, piense en el medio ambiente.", 7.5),
    )
    return Paper(
        "mb-correo-hito",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Hoteles Marisma",
            project="web de reservas",
            milestone="hito 2",
            signatory_name="Rosa Villanueva",
            signatory_title="Directora comercial",
            signature_date="2026-11-23",
            amount="13750.00 EUR",
            po_number="P-2209",
        ),
    )


def parte() -> Paper:
    """Work sheet of a lift firm, scanned."""
    d = Desk("Helvetica", 10)
    page = d.pdf(
        d.table(
            [[d.h("PARTE DE TRABAJO", 15, after=0), d.p("Nº 118-2260", 12, 2, bold=True)]],
            (110, 55),
            "box",
            False,
        ),
        "Ascensores Peñalara, S.A. – delegación de Segovia",
        "Cliente: Comunidad Plaza del Azoguejo 4",
        "Obra: Sustitución de cuadro de maniobra (orden de trabajo OT-6071)",
        d.gap(),
        d.table(
            [
                ["Fecha", "Operario", "Entrada", "Salida", "Horas"],
                ["03/11/26", "L. Otero", "8:00", "14:00", "6"],
                ["04/11/26", "L. Otero", "8:00", "17:00", "8"],
                ["04/11/26", "S. Benito", "8:00", "17:00", "8"],
            ],
            (30, 50, 28, 28, 25),
        ),
        "Total: 22 horas x 43,50 € = 957,00 € + IVA",
        d.gap(),
        "Conforme el cliente:",
        Ink("Teófilo Arranz", "Kristi", 30),
        "Nombre: Teófilo Arranz       Cargo: Presidente de la comunidad",
        "Fecha: 4 de noviembre de 2026",
    )
    return Paper(
        "mb-parte-trabajo",
        "a",
        "scan",
        photographed(page, 61, -0.7, 100, noise=5),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Comunidad Plaza del Azoguejo 4",
            project="Sustitución de cuadro de maniobra",
            project_code="OT-6071",
            signatory_name="Teófilo Arranz",
            signatory_title="Presidente de la comunidad",
            signature_date="2026-11-04",
            amount="957.00 EUR",
        ),
        source=page,
    )


def cambio() -> Paper:
    """Chilean change order that the principal rejects."""
    d = Desk("Helvetica", 9.5)
    data = d.pdf(
        d.h("ORDEN DE CAMBIO OC-17", 15),
        d.p("Proyecto 4600-332 · Ampliación planta de osmosis Taltal", after=10),
        d.pairs(
            [
                ("Mandante", "Minera Quebrada Larga SpA"),
                ("Contratista", "Constructora Atacama Norte Ltda."),
                ("Fecha de solicitud", "08-04-2026"),
                ("Monto solicitado", "$ 58.720.000 CLP"),
                ("Plazo solicitado", "12 días"),
            ]
        ),
        d.p("<b>Motivo:</b> mayor excavación en roca en la impulsión 2, km 1,400 a km 1,950."),
        d.gap(),
        d.table(
            [
                ["Resolución del mandante"],
                ["( ) Aprobada     ( ) Aprobada parcialmente     (X) Rechazada"],
                [
                    "Fundamento: la calidad de la roca constaba en el estudio de mecánica de suelos entregado en la licitación."
                ],
            ],
            (165,),
        ),
        Ink(seed=101),
        "Cristóbal Errázuriz Lyon, Administrador de contrato",
        "Antofagasta, 21-04-2026",
    )
    return Paper(
        "mb-orden-cambio",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "rejected",
            True,
            "es",
            client="Minera Quebrada Larga SpA",
            project="Ampliación planta de osmosis Taltal",
            project_code="4600-332",
            signatory_name="Cristóbal Errázuriz Lyon",
            signatory_title="Administrador de contrato",
            signature_date="2026-04-21",
            amount="58720000.00 CLP",
            change_order_number="OC-17",
        ),
    )


def conformidad() -> Paper:
    """Argentine conformity certificate, unsigned."""
    d = Desk("Courier", 9.5, margin=24)
    data = d.pdf(
        d.p("CERTIFICADO DE CONFORMIDAD", 13, 1, bold=True),
        d.p("Original: proveedor – Duplicado: tesorería", 8, 1, 14),
        "Comitente: Obra Social del Litoral",
        "Proveedor: Ñandú Sistemas S.R.L.",
        "Proyecto: Credencial digital",
        "Orden de trabajo: OT 2026-613",
        "Etapa: Etapa II - Integración con farmacias",
        "Importe: $ 9.845.000,00 (pesos argentinos)",
        d.gap(14),
        "El comitente manifiesta su conformidad con los trabajos de la etapa indicada y habilita su cobro.",
        d.gap(40),
        "..............................",
        "Firma",
        "Aclaración: Silvina Bertolotti",
        "Cargo: Gerenta de Sistemas",
        "Fecha: ....../....../......",
    )
    return Paper(
        "mb-conformidad-sin-firma",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Obra Social del Litoral",
            project="Credencial digital",
            project_code="OT 2026-613",
            milestone="Etapa II - Integración con farmacias",
            signatory_name="Silvina Bertolotti",
            signatory_title="Gerenta de Sistemas",
            amount="9845000.00 ARS",
        ),
    )


def parcial() -> Paper:
    """Peruvian partial acceptance in a table of components."""
    data = ty(r"""
#set text(size: 10pt)
#text(15pt, weight: "bold")[ACTA DE CONFORMIDAD PARCIAL DE SERVICIO]
#grid(columns: (4cm, 1fr), row-gutter: 6pt, [Entidad], [Municipalidad Distrital de Chuquimayo], [Servicio], [Catastro urbano digital], [Proyecto n.º], [019-2026-MDCH], [Entregable], [Segundo entregable], [Locador], [Geomapas Andinos E.I.R.L.])
#table(columns: (1fr, 3cm, 4cm), stroke: 0.4pt, [*Componente*], [*Monto en soles*], [*Resultado*], [Vuelo y ortofoto], [31,200.00], [conforme], [Fichas de los sectores 1 a 4], [22,450.00], [conforme], [Fichas del sector 5], [7,150.00], [observado])
Se otorga conformidad a los dos primeros componentes por S/ 53,650.00. Las fichas del sector 5 quedan pendientes de conformidad hasta su nueva presentación.
#v(14pt)
#stamp(c: rgb("#1d4f8a"))[MUNICIPALIDAD DISTRITAL DE CHUQUIMAYO \ Subgerencia de Catastro]
#ink("W. Quispe", s: 28pt)
Wilfredo Quispe Huamán \ Subgerente de Catastro \ Chuquimayo, 2 de diciembre de 2026
""")
    return Paper(
        "mb-conformidad-parcial",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Municipalidad Distrital de Chuquimayo",
            project="Catastro urbano digital",
            project_code="019-2026-MDCH",
            milestone="Segundo entregable",
            signatory_name="Wilfredo Quispe Huamán",
            signatory_title="Subgerente de Catastro",
            signature_date="2026-12-02",
            amount="53650.00 PEN",
            conditions=[
                "Las fichas del sector 5 quedan pendientes de conformidad hasta su nueva presentación"
            ],
        ),
    )


def carta() -> Paper:
    """Letter headed with stage 3 that in truth accepts stage 2."""
    d = Desk("Times-Roman", 11, margin=26)
    data = d.pdf(
        d.p("<b>Bodegas Valdetorre, S.A.</b><br/>Ctra. de Laguardia s/n, 01300 Álava", after=18),
        "Arquitectura Senda, S.L.P.",
        d.p(
            "<b>Ref.:</b> Proyecto Nave de crianza (exp. AS-212). Fase 3, Dirección de obra",
            after=10,
        ),
        d.p("Laguardia, 16 de marzo de 2026", align=2, after=10),
        "Estimados señores:",
        d.p(
            "Acusamos recibo de su carta del día 9, en la que nos piden fecha para empezar la fase 3. Antes de contestarles queremos dejar cerrada la anterior: revisado el documento visado, aceptamos la fase 2, Proyecto de ejecución, y sus honorarios de 42.600,00 euros.",
            align=4,
        ),
        d.p(
            "Sobre la fase 3 decidiremos cuando tengamos la licencia. Hasta entonces no procede factura alguna por ella.",
            align=4,
        ),
        "Atentamente,",
        Ink(seed=111),
        "Iñaki Goikoetxea",
        "Consejero delegado",
    )
    return Paper(
        "mb-carta-otra-fase",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Bodegas Valdetorre, S.A.",
            project="Nave de crianza",
            project_code="AS-212",
            milestone="fase 2, Proyecto de ejecución",
            signatory_name="Iñaki Goikoetxea",
            signatory_title="Consejero delegado",
            signature_date="2026-03-16",
            amount="42600.00 EUR",
        ),
    )


def contrato() -> Paper:
    """Terms of an engagement (SOW), signed; decides nothing about work done."""
    d = Desk("Helvetica", 10)
    data = d.pdf(
        d.h("Anexo de alcance de los trabajos AT-05", 14),
        d.p("al contrato marco de servicios de 2 de enero de 2025", after=10),
        "Entre <b>Navalia Astilleros, S.A.</b> (el Cliente) y <b>Brújula Ergonomía, S.L.</b> (el Proveedor).",
        d.p("Proyecto: Puestos de soldadura saludables", bold=True),
        "Alcance: estudio de doce puestos, propuesta de medidas, formación de mandos.",
        "Plazo: del 1 de septiembre al 18 de diciembre de 2026.",
        "Precio total: 24.980,00 €, en tres plazos: 30 % a la firma, 40 % a la aceptación del estudio y 30 % a la aceptación de la formación.",
        "Aceptación: el Cliente dispondrá de quince días naturales para aceptar o rechazar cada entregable.",
        d.gap(16),
        d.table(
            [
                [Ink(seed=115), Ink(seed=116)],
                [
                    "Nuria Castells, socia<br/>Brújula Ergonomía, S.L.<br/>28/07/2026",
                    "Amancio Freire, director industrial<br/>Navalia Astilleros, S.A.<br/>30/07/2026",
                ],
            ],
            (82, 82),
            "plain",
            False,
        ),
        paint=feet("Anexo AT-05", "Pág. {} de 1"),
    )
    return Paper(
        "mb-anexo-alcance",
        "a",
        "text",
        data,
        truth(
            "statement_of_work",
            None,
            True,
            "es",
            client="Navalia Astilleros, S.A.",
            project="Puestos de soldadura saludables",
            project_code="AT-05",
            signatory_name="Amancio Freire",
            signatory_title="director industrial",
            signature_date="2026-07-30",
            amount="24980.00 EUR",
        ),
    )


def borrador() -> Paper:
    """A draft, scanned, with BORRADOR across it."""
    d = Desk("Times-Roman", 11)
    page = d.pdf(
        d.h("ACTA DE ACEPTACIÓN DEL ESTUDIO", 14),
        "Cliente: Puertos Insulares de Barlovento",
        "Estudio: Dragado de la dársena sur",
        "Clave: PIB-EST-31",
        "Entrega: Entrega final",
        "Honorarios: 67.200,00 €",
        d.gap(),
        d.p(
            "El cliente acepta la entrega final del estudio y ordena el pago de los honorarios pendientes."
        ),
        d.gap(30),
        "Firma: ______________________",
        "Yaiza Perdomo, jefa de Infraestructura",
        "Fecha: ____ / ____ / ______",
        d.gap(10),
        Stamp("SIN VALOR", "pendiente de revisión jurídica", colour="#555555"),
        paint=across("BORRADOR", 100, "#c4c4c4"),
    )
    return Paper(
        "mb-borrador",
        "a",
        "scan",
        photographed(page, 67, 0.4, 100, shadow=True, noise=2.5),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Puertos Insulares de Barlovento",
            project="Dragado de la dársena sur",
            project_code="PIB-EST-31",
            milestone="Entrega final",
            signatory_name="Yaiza Perdomo",
            signatory_title="jefa de Infraestructura",
            amount="67200.00 EUR",
            warnings=["draft_or_void"],
        ),
        source=page,
    )
