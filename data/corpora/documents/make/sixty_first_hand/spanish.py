"""Spanish papers: Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth

from sixty_first_hand.board import (
    US,
    Squiggle,
    foot,
    form,
    grid,
    ink,
    joined,
    p,
    rl,
    rule,
    scanned,
    stamp,
    ty,
)

AC = "acceptance_certificate"


def obra() -> Paper:
    """Acta de recepción de obra."""
    data = ty(
        r"""
#align(center)[#text(14pt, weight: "bold")[ACTA DE RECEPCIÓN DE LA OBRA]]
#v(8pt)
En Almagro, a 15 de julio de 2026, se reúnen en el inmueble de la calle Feria, 21:

- por la propiedad, la *Fundación Corral de Comedias del Sur*, representada por D.ª Remedios Carrascosa Villena, directora gerente;
- por la contratista, *Rehabilitaciones Tablas y Cal, S.L.*, D. Ginés Poveda;
- por la dirección facultativa, la arquitecta D.ª Nuria Alcolea.

Examinada la obra «Consolidación de la galería alta» (expediente FC-2025/17), se halla terminada conforme al proyecto y en buen estado, por lo que la propiedad la *RECIBE SIN RESERVAS*. Comienza a contarse el plazo de garantía.

Documentos entregados a la propiedad: libro del edificio, certificados de la madera laminada, garantía del tratamiento contra xilófagos (diez años) y dos juegos de llaves. El plazo de garantía es de un año; durante él la contratista atenderá los defectos que se le comuniquen por escrito en un plazo de quince días. No hubo modificados. La obra comenzó el 12 de enero de 2026.

Importe de la certificación final: 52.316,90 €.

En prueba de conformidad firman:
#v(8pt)
#grid(columns: (1fr, 1fr, 1fr), row-gutter: 4pt, pen(3, w: 80pt), pen(7, w: 80pt), pen(12, w: 80pt), [La propiedad], [La contratista], [La D.F.])
""",
        lang="es",
    )
    return Paper(
        "mc-es-acta-obra",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Fundación Corral de Comedias del Sur",
            project="Consolidación de la galería alta",
            project_code="FC-2025/17",
            signatory_name="Remedios Carrascosa Villena",
            signatory_title="directora gerente",
            signature_date="2026-07-15",
            amount="52316.90 EUR",
        ),
    )


def mexico() -> Paper:
    """Carta de aceptación mexicana cuya cifra y letra no coinciden."""
    data = rl(
        p("Grupo Lechero Tonantzin, S.A. de C.V.", 14, "Helvetica-Bold"),
        p("Blvd. Aeropuerto 2200, León, Guanajuato", 8),
        18,
        p("León, Gto., a 4 de febrero de 2026", 10, align="r"),
        8,
        "Ing. Abelardo Cisneros<br/>Metrología Bajío, S.C.<br/>Presente",
        6,
        "<b>Asunto: aceptación de la etapa 2, Calibración de básculas de patio, contrato MB-0455</b>",
        "Por este conducto manifestamos nuestra entera conformidad con los trabajos de la etapa 2, entregados el 30 de enero, y los damos por aceptados.",
        "Sírvase facturar $186,500.00 M.N. (ciento sesenta y ocho mil quinientos pesos 00/100 M.N.) contra el pedido 310077.",
        "Atentamente",
        Squiggle(24),
        "C.P. Leticia Barragán Solís<br/>Gerente de Planta",
        6,
        p(
            "c.c.p. Ing. Fermín Orduña, Mantenimiento; Lic. Paola Reséndiz, Cuentas por pagar; archivo",
            8,
        ),
        size=10.5,
        margin=64,
        page=US,
    )
    return Paper(
        "mc-mx-carta-letra",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Grupo Lechero Tonantzin, S.A. de C.V.",
            project="Calibración de básculas de patio",
            project_code="MB-0455",
            milestone="etapa 2",
            signatory_name="Leticia Barragán Solís",
            signatory_title="Gerente de Planta",
            signature_date="2026-02-04",
            po_number="310077",
            warnings=["amount_words_disagree"],
        ),
    )


def chile() -> Paper:
    """Recepción conforme chilena, escaneada."""
    page = rl(
        p("RECEPCIÓN CONFORME DE SERVICIOS", 17, "Helvetica-Bold", "c"),
        rule(2),
        grid(
            [
                ["Mandante", "Viña Quebrada Honda SpA"],
                ["Proveedor", "Riegos del Maule Ltda."],
                ["Servicio", "Automatización de riego, cuarteles 9 a 14"],
                ["Orden de trabajo", "OT 2026-551"],
                ["Orden de compra", "OC 18803"],
                ["Monto neto", "$ 4.850.000 CLP"],
            ],
            (120, 350),
            12,
        ),
        8,
        "Se deja constancia de que los servicios individualizados fueron prestados a entera satisfacción del mandante.",
        24,
        ink("P. Echenique", "Dkg", 28),
        rule(0.7, "#000000", "50%"),
        "Patricio Echenique Lyon<br/>Jefe de Riego<br/>Talca, 26-03-2026",
        size=12,
        over=[
            stamp(
                ["VIÑA QUEBRADA HONDA", "RECIBIDO CONFORME", "26 MAR 2026"],
                330,
                360,
                -9,
                "#224488",
                13,
            )
        ],
    )
    return Paper(
        "mc-cl-recepcion",
        "a",
        "scan",
        scanned(page, skew=0.9, seed=41, dpi=105, jpeg=30),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Viña Quebrada Honda SpA",
            project="Automatización de riego, cuarteles 9 a 14",
            project_code="OT 2026-551",
            signatory_name="Patricio Echenique Lyon",
            signatory_title="Jefe de Riego",
            signature_date="2026-03-26",
            amount="4850000.00 CLP",
            po_number="OC 18803",
        ),
        page,
    )


def argentina() -> Paper:
    """Recepción provisoria con observaciones."""
    data = rl(
        p("ACTA DE RECEPCIÓN PROVISORIA", 14, "Times-Bold"),
        p("Obra social del Personal Molinero, Rosario", 10, "Times-Italic"),
        rule(),
        "Contratista: Climatización Paraná S.R.L. – Contrato: CP-219/26 – Objeto: <b>Recambio de equipos de frío, sede central</b>",
        "Habiéndose verificado el funcionamiento de los equipos instalados, la Obra social del Personal Molinero presta conformidad a la recepción provisoria y autoriza el pago de AR$ 12.740.000,00, quedando el contratista obligado a:",
        p(
            "I) entregar los manuales de los equipos en castellano",
            11,
            "Times-Roman",
            leftIndent=25,
        ),
        p("II) corregir el desagüe del equipo del 3.er piso", 11, "Times-Roman", leftIndent=25),
        "Plazo para ambas tareas: quince días corridos.",
        30,
        grid(
            [
                [Squiggle(30), Squiggle(31)],
                [
                    "por el contratista<br/>Néstor Aguirrezabala",
                    "por el comitente<br/>Silvina Marconi, Intendenta",
                ],
            ],
            (230, 230),
            10,
            "Times-Roman",
            "none",
        ),
        "Rosario, 9 de noviembre de 2026",
        font="Times-Roman",
        size=11,
    )
    return Paper(
        "mc-ar-provisoria",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Obra social del Personal Molinero",
            project="Recambio de equipos de frío, sede central",
            project_code="CP-219/26",
            signatory_name="Silvina Marconi",
            signatory_title="Intendenta",
            signature_date="2026-11-09",
            amount="12740000.00 ARS",
            conditions=[
                "entregar los manuales de los equipos en castellano",
                "corregir el desagüe del equipo del 3.er piso",
            ],
        ),
    )


def colombia() -> Paper:
    """Acta de recibo parcial sobre una hoja apaisada, girada."""
    sheet = rl(
        p("ACTA DE RECIBO PARCIAL", 14, "Helvetica-Bold", "c"),
        grid(
            [
                ["Contratante", "Contratista", "Objeto", "Contrato"],
                [
                    "Hospital Infantil Santa Brígida E.S.E.",
                    "Señalética Andina S.A.S.",
                    "Señalización interior torre B",
                    "HSB-071-2026",
                ],
            ],
            (180, 160, 200, 120),
            10,
            shade="#e6f0e6",
        ),
        grid(
            [
                ["Ítem", "Contratado", "Recibido", "Valor recibido"],
                ["Avisos de puerta", "140", "140", "$ 18.200.000"],
                ["Directorios de piso", "8", "6", "$ 9.600.000"],
                ["Mapas táctiles", "4", "0", "$ 0"],
                ["Total de esta acta", "", "", "$ 27.800.000 COP"],
            ],
            (220, 120, 120, 200),
            10,
        ),
        "La supervisora recibe a satisfacción las cantidades de la columna «Recibido» y autoriza su pago. El saldo se recibirá una vez el contratista",
        p(
            "• suministre los dos directorios y los cuatro mapas táctiles faltantes",
            10,
            leftIndent=16,
        ),
        6,
        grid(
            [
                [
                    Squiggle(33),
                    "Ximena Restrepo Duque, supervisora del contrato",
                    "Medellín, 18 de agosto de 2026",
                ]
            ],
            (140, 300, 220),
            10,
            lines="none",
        ),
        page=(842, 595),
    )
    return Paper(
        "mc-co-recibo-girado",
        "a",
        "text",
        joined(sheet, turn=(90,)),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Hospital Infantil Santa Brígida E.S.E.",
            project="Señalización interior torre B",
            project_code="HSB-071-2026",
            signatory_name="Ximena Restrepo Duque",
            signatory_title="supervisora del contrato",
            signature_date="2026-08-18",
            amount="27800000.00 COP",
            conditions=["suministre los dos directorios y los cuatro mapas táctiles faltantes"],
        ),
    )


def aviso() -> Paper:
    """El proveedor declara terminado; el talón del cliente está en blanco."""
    data = ty(
        r"""
#text(16pt)[Aviso de terminación]

*Duero Restauración Textil*, taller en Zamora

Nos complace comunicarles que el trabajo encargado está *terminado y entregado a plena satisfacción*. Con este aviso damos por concluida la fase 2 del proyecto «Tapices de la sala capitular» (encargo DRT-88), por importe de 7.300,00 €.

Firmado: /s/ Casilda Merino, Duero Restauración Textil, 2 de junio de 2026

#v(1fr)
#line(length: 100%, stroke: (dash: "dashed"))
*Talón de aceptación* (a devolver firmado por el cliente)

Cabildo Catedral de Villaverde

#chk() Aceptamos la fase 2 #h(2cm) #chk() No la aceptamos

Firma: #blank(w: 40%) #h(8pt) Fecha: #blank(w: 25%)

D. Eutimio Lafuente, deán
#v(3cm)
""",
        lang="es",
        size=11,
    )
    return Paper(
        "mc-es-aviso-fin",
        "a",
        "text",
        data,
        truth(
            AC,
            "undecided",
            False,
            "es",
            client="Cabildo Catedral de Villaverde",
            project="Tapices de la sala capitular",
            project_code="DRT-88",
            milestone="fase 2",
            signatory_name="Eutimio Lafuente",
            signatory_title="deán",
            amount="7300.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def _conforme(c, f) -> None:
    """Formulario con datos escritos, sin cruz ni firma."""
    c.setFont("Times-Bold", 16)
    c.drawString(55, 780, "Conformidad del cliente")
    c.setFont("Times-Roman", 10)
    c.drawString(55, 764, "Auralia Sonido para Teatros, Valencia - formulario 12")
    y = 725
    for label, value in (
        ("Cliente", "Teatre Municipal de Benirrama"),
        ("Proyecto", "Acústica del patio de butacas"),
        ("Núm. de proyecto", "AU-367"),
        ("Hito", "Hito 2: mediciones finales"),
        ("Importe del hito", "10.480,00 EUR"),
        ("Persona que firma", "Empar Soriano Gil"),
        ("Cargo", "Directora técnica"),
    ):
        c.drawString(55, y + 4, label)
        f.textfield(
            name=label,
            x=175,
            y=y,
            width=330,
            height=18,
            fontSize=10,
            borderWidth=0.5,
            value=value,
            forceBorder=True,
        )
        y -= 30
    for name, words in (
        ("conforme", "Conforme"),
        ("condiciones", "Conforme con condiciones"),
        ("no_conforme", "No conforme"),
    ):
        f.checkbox(name=name, x=55, y=y, size=13, borderWidth=0.8)
        c.drawString(76, y + 3, words)
        y -= 22
    for label in ("Condiciones", "Firma", "Fecha de la firma"):
        c.drawString(55, y - 8, label)
        f.textfield(
            name=label, x=175, y=y - 12, width=330, height=20, borderWidth=0.5, forceBorder=True
        )
        y -= 30


def conforme() -> Paper:
    """Sin marcar ni firmar."""
    return Paper(
        "mc-es-form-vacio",
        "a",
        "form",
        form(_conforme),
        truth(
            AC,
            "undecided",
            False,
            "es",
            client="Teatre Municipal de Benirrama",
            project="Acústica del patio de butacas",
            project_code="AU-367",
            milestone="Hito 2: mediciones finales",
            signatory_name="Empar Soriano Gil",
            signatory_title="Directora técnica",
            amount="10480.00 EUR",
        ),
    )


def orden_cambio() -> Paper:
    """Orden de cambio peruana, deductiva."""
    data = rl(
        grid(
            [
                ["ORDEN DE CAMBIO", "N.º OC-07"],
                ["Proyecto: Laboratorio de suelos Moquegua", "Contrato: LSM-2026-02"],
                [
                    "Cliente: Agroexportadora Los Algarrobos S.A.C.",
                    "Consultor: Estudios Tectónica E.I.R.L.",
                ],
            ],
            (300, 187),
            10,
            shade="#f7e9c8",
        ),
        "Motivo: el cliente realizará con personal propio el muestreo del lote C.",
        "Efecto en el precio: se reduce en <b>S/ 14,250.00</b>. Efecto en el plazo: ninguno.",
        "Esta orden vale solo con la firma de ambas partes.",
        20,
        grid(
            [
                ["Consultor", "Cliente"],
                [Squiggle(40), Squiggle(44)],
                ["Wilder Huamaní, gerente general", "Rosa Elvira Tejada, jefa de proyectos"],
                ["13/05/2026", "15/05/2026"],
            ],
            (243, 244),
            10,
        ),
    )
    return Paper(
        "mc-pe-orden-cambio",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Agroexportadora Los Algarrobos S.A.C.",
            project="Laboratorio de suelos Moquegua",
            project_code="LSM-2026-02",
            signatory_name="Rosa Elvira Tejada",
            signatory_title="jefa de proyectos",
            signature_date="2026-05-15",
            amount="-14250.00 PEN",
            change_order_number="OC-07",
        ),
    )


def parte() -> Paper:
    """Parte de horas con visto bueno."""
    data = ty(
        r"""
#set text(9.5pt)
*Parte mensual de horas · abril 2026* #h(1fr) Hoja 1 de 1

Técnica: Itziar Olabarrieta — Empresa cliente: Astilleros Punta Galea, S.A. — Proyecto: Planos de cubierta B-14 (orden 26.0331)

#table(columns: (auto, 1fr, auto), stroke: (x, y) => (bottom: .3pt), inset: 4pt, [*Semana*], [*Trabajo*], [*Horas*], [14], [Levantamiento a bordo], [32], [15], [Delineación cubierta principal], [40], [16], [Delineación castillo de proa], [38,5], [17], [Correcciones del armador], [21], [], [*Total*], [*131,5*])

Visto bueno del cliente: *horas conformes*.

Firmado electrónicamente por: Unai Goikoetxea Larrea (jefe de oficina técnica)\
Fecha y hora: 04.05.2026 09:12 CEST · huella 5E:A1:90:0C
""",
        lang="es",
    )
    return Paper(
        "mc-es-parte-horas",
        "a",
        "text",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Astilleros Punta Galea, S.A.",
            project="Planos de cubierta B-14",
            project_code="26.0331",
            signatory_name="Unai Goikoetxea Larrea",
            signatory_title="jefe de oficina técnica",
            signature_date="2026-05-04",
        ),
    )


def correo() -> Paper:
    """Correo que rechaza."""
    data = rl(
        p(
            "De: Macarena Ibáñez Roldán<br/>Para: Estudio Trazo Fino<br/>Enviado el: miércoles, 21 de octubre de 2026 13:05<br/>Asunto: RE: entrega del hito 1 «Inventario gráfico» – EX-209",
            9,
            "Times-Roman",
        ),
        rule(),
        "Buenos días, Julián:",
        "Lo hemos visto en comité y no podemos dar por bueno el hito 1. Faltan las fichas del ala norte y las fotografías están a baja resolución, cuando el pliego pide 300 ppp. Queda por tanto rechazado; los 3.900,00 € del hito no se abonarán hasta una nueva entrega.",
        "Cualquier duda, me llamas.",
        "Macarena Ibáñez Roldán<br/>Coordinadora de colecciones<br/>Museo Etnográfico de la Sierra Baja",
        p("Proyecto: Catálogo digital", 8, "Times-Roman"),
        font="Times-Roman",
        size=11,
    )
    return Paper(
        "mc-es-correo-rechazo",
        "a",
        "text",
        data,
        truth(
            "email",
            "rejected",
            None,
            "es",
            client="Museo Etnográfico de la Sierra Baja",
            project="Catálogo digital",
            project_code="EX-209",
            milestone="Inventario gráfico",
            signatory_name="Macarena Ibáñez Roldán",
            signatory_title="Coordinadora de colecciones",
            signature_date="2026-10-21",
            amount="3900.00 EUR",
        ),
    )


def factura() -> Paper:
    """Una factura."""
    data = rl(
        grid(
            [
                [
                    p("FACTURA", 20, "Helvetica-Bold"),
                    "Serie A – N.º 004418<br/>Montevideo, 31/08/2026",
                ]
            ],
            (300, 187),
            lines="under",
        ),
        "Emisor: Faro Sur Auditores Ltda. – RUT 21 555 0190 018",
        "Cliente: Cooperativa Lanera de Durazno",
        grid(
            [
                ["Concepto", "Importe"],
                ["Auditoría de stock (proyecto DZ-12)", "$U 246.000,00"],
                ["IVA 22 %", "$U 54.120,00"],
                ["Total", "$U 300.120,00"],
            ],
            (360, 127),
            10,
            shade="#eeeeee",
        ),
        "Vencimiento: 30 días. Cuenta BROU 001-778812.",
        over=[foot("Documento emitido por sistema")],
    )
    return Paper(
        "mc-uy-factura",
        "a",
        "text",
        data,
        truth(
            "other",
            None,
            None,
            "es",
            client="Cooperativa Lanera de Durazno",
            project="Auditoría de stock",
            project_code="DZ-12",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        obra,
        mexico,
        chile,
        argentina,
        colombia,
        aviso,
        conforme,
        orden_cambio,
        parte,
        correo,
        factura,
    ):
        yield make()
