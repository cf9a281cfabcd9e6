"""Spanish papers: Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER
from scan import Scanner

from .board import Ink, Tick, grid, pairs, rl, stamp
from .sheets import leaf, scanned, ty


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield leaf(
        "es-acta-recepcion",
        "text",
        rl(
            [
                "^ <b>ACTA DE RECEPCIÓN</b>",
                "En Zaragoza, a 14 de abril de 2026, reunidos D. Ignacio Belloch, director de operaciones de Cerámicas del Jalón, S.A. (cliente), y D.ª Rut Casamayor, de Ibertec Automatización (proveedor),",
                "EXPONEN que el proveedor ha terminado el Hito 2, Puesta en marcha de la línea de esmaltado, del proyecto Modernización Horno 4, pedido 4100-2217, y",
                "ACUERDAN que el cliente lo recibe de conformidad, por lo que procede el pago de 52.700,00 €.",
                grid(
                    [
                        ["Por el cliente", "Por el proveedor"],
                        [Ink(301), Ink(302)],
                        ["Ignacio Belloch", "Rut Casamayor"],
                    ],
                    (230, 230),
                    "none",
                ),
            ],
            font="Times-Roman",
            pt=11.5,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Cerámicas del Jalón, S.A.",
            project="Modernización Horno 4",
            milestone="Hito 2, Puesta en marcha de la línea de esmaltado",
            signatory_name="Ignacio Belloch",
            signatory_title="director de operaciones",
            signature_date="2026-04-14",
            amount="52700.00 EUR",
            po_number="4100-2217",
        ),
    )

    yield leaf(
        "es-acta-reparos",
        "text",
        ty("""
= Acta de entrega con observaciones
#table(columns: (auto, 1fr), [Cliente], [Colegio Santa Brígida], [Obra], [Renovación de la cubierta del gimnasio], [Expediente], [SB-2026/08], [Fase], [Entrega final])
La propiedad recibe la obra a condición de que se subsanen antes del 31 de julio:
- sellado del lucernario norte
- retirada de escombros del patio
Importe que se libera: 9.850,00 €.

@ink304@ \\ Sor Emilia Cárdenas, administradora \\ Firmado el 14/07/2026
"""),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Colegio Santa Brígida",
            project="Renovación de la cubierta del gimnasio",
            project_code="SB-2026/08",
            milestone="Entrega final",
            signatory_name="Emilia Cárdenas",
            signatory_title="administradora",
            signature_date="2026-07-14",
            amount="9850.00 EUR",
            conditions=["sellado del lucernario norte", "retirada de escombros del patio"],
        ),
    )

    yield leaf(
        "es-cl-rechazo",
        "text",
        rl(
            [
                "<b>MINERA QUEBRADA HONDA SpA</b>",
                "Informe de no conformidad y rechazo de entregable",
                pairs(
                    ("Contrato", "QH-SC-0915"),
                    ("Contratista", "Geodata Andina Ltda."),
                    ("Proyecto", "Monitoreo de taludes"),
                    ("Entregable", "E-05 Modelo 3D del rajo"),
                    ("Valor", "CLP 14.300.000"),
                    lines="grid",
                ),
                Tick(False, "Aprobado"),
                Tick(False, "Aprobado con comentarios"),
                Tick(True, "Rechazado"),
                [
                    ["Revisión", "Fecha", "Resultado"],
                    ["A", "05-01-2026", "con comentarios"],
                    ["B", "19-01-2026", "ver decisión"],
                ],
                "Fundamento: las coordenadas no están en el datum exigido y faltan los perfiles 7 a 9.",
                Ink(306),
                "Rodrigo Henríquez Lagos<br/>Administrador de Contrato<br/>Antofagasta, 26 de enero de 2026",
            ],
            pt=10.5,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="MINERA QUEBRADA HONDA SpA",
            project="Monitoreo de taludes",
            project_code="QH-SC-0915",
            milestone="E-05 Modelo 3D del rajo",
            signatory_name="Rodrigo Henríquez Lagos",
            signatory_title="Administrador de Contrato",
            signature_date="2026-01-26",
            amount="14300000.00 CLP",
        ),
    )

    yield leaf(
        "es-mx-carta-aceptacion",
        "text",
        rl(
            [
                "> Monterrey, N.L., a 3 de noviembre de 2026",
                "<b>Consultores Tezontle, S.C.</b><br/>Presente.",
                "Asunto: Carta de aceptación",
                "Por medio de la presente hacemos constar que Grupo Alimenticio Sabinal, S.A. de C.V. recibió a entera satisfacción el Manual de Procedimientos de Almacén (entregable 4), correspondiente al proyecto Reingeniería de Distribución, orden de trabajo OT-3390, por un monto de $186,000.00 M.N.",
                "Se extiende la presente para los fines de facturación que convengan.",
                "Atentamente,",
                Ink(308),
                "Lic. Brenda Garza Treviño<br/>Gerente de Logística",
            ],
            size=LETTER,
            pt=11,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Grupo Alimenticio Sabinal, S.A. de C.V.",
            project="Reingeniería de Distribución",
            project_code="OT-3390",
            milestone="Manual de Procedimientos de Almacén (entregable 4)",
            signatory_name="Brenda Garza Treviño",
            signatory_title="Gerente de Logística",
            signature_date="2026-11-03",
            amount="186000.00 MXN",
        ),
    )

    yield leaf(
        "es-mail-conforme",
        "text",
        rl(
            [
                "De: Pilar Uranga – Naviera Izaro<br/>Para: equipo@boreal-traducciones.example<br/>Fecha: 17 de septiembre de 2026, 13:20<br/>Asunto: Conformes con la traducción del manual de a bordo",
                "---",
                "Hola, Tomás:",
                "Ya lo hemos revisado con el capitán. Damos por buena y aceptada la traducción del manual de a bordo (encargo BT-2061). Adelante con la factura de 2.480 €.",
                "Un saludo,",
                "Pilar Uranga<br/>Jefa de Seguridad Marítima",
            ],
            font="Courier",
            pt=9.5,
        ),
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Naviera Izaro",
            project_code="BT-2061",
            milestone="traducción del manual de a bordo",
            signatory_name="Pilar Uranga",
            signatory_title="Jefa de Seguridad Marítima",
            signature_date="2026-09-17",
            amount="2480.00 EUR",
        ),
    )

    yield leaf(
        "es-co-orden-cambio",
        "text",
        ty("""
#align(right)[Otrosí / Orden de cambio *OC-04*]
*Fundación Valle Sereno* (contratante) y *Arkitema S.A.S.* (contratista) \\ Proyecto: Centro de rehabilitación Palmira \\ Contrato: FVS-031-2025

Se disminuye el alcance: se elimina la pérgola de la terraza. Valor del cambio: *COP -22.450.000*. El plazo no varía.

#grid(columns: (1fr, 1fr), [Contratista \\ @ink311@ \\ Julián Ossa \\ 5 de mayo de 2026], [Aprobado por el contratante \\ @ink312@ \\ Marcela Ibáñez Rojas, directora ejecutiva \\ 8 de mayo de 2026])
"""),
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Fundación Valle Sereno",
            project="Centro de rehabilitación Palmira",
            project_code="FVS-031-2025",
            signatory_name="Marcela Ibáñez Rojas",
            signatory_title="directora ejecutiva",
            signature_date="2026-05-08",
            amount="-22450000.00 COP",
            change_order_number="OC-04",
        ),
    )

    yield leaf(
        "es-parte-horas-devuelto",
        "text",
        rl(
            [
                "# Parte mensual de horas · febrero 2026",
                "Técnico: Óscar Llopis (Redes Turia) — Cliente: Hospital Comarcal de Benifaió — Servicio: Soporte de red, exp. HB-77",
                grid(
                    [
                        ["Semana", "Horas", "Precio", "Importe"],
                        ["6", "40", "34,00 €", "1.360,00 €"],
                        ["7", "52", "34,00 €", "1.768,00 €"],
                        ["Total", "92", "", "3.128,00 €"],
                    ],
                    (70, 70, 90, 100),
                ),
                "Resolución del responsable del cliente: NO CONFORME. La semana 7 incluye doce horas no autorizadas; no se aprueba el parte y se devuelve al proveedor.",
                Ink(314),
                "Amparo Giner, jefa de Informática — 13/03/2026",
            ]
        ),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "es",
            client="Hospital Comarcal de Benifaió",
            project="Soporte de red",
            project_code="HB-77",
            signatory_name="Amparo Giner",
            signatory_title="jefa de Informática",
            signature_date="2026-03-13",
            amount="3128.00 EUR",
        ),
    )

    yield leaf(
        "es-sin-firma",
        "text",
        rl(
            [
                "# Certificado de conformidad del servicio",
                pairs(
                    ("Cliente", "Bodegas Lagar de Ouro"),
                    ("Proyecto", "Trazabilidad de barricas"),
                    ("Código", "LO-TB-3"),
                    ("Hito", "Formación de usuarios"),
                    ("Importe", "3.600,00 €"),
                ),
                "El cliente declara su conformidad con el hito indicado.",
                30,
                "Firma: ________________________",
                "Nombre: Xoán Barreiro",
                "Cargo: Director técnico",
                "Fecha: ____ / ____ / ______",
            ],
            font="Times-Roman",
            pt=12,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Bodegas Lagar de Ouro",
            project="Trazabilidad de barricas",
            project_code="LO-TB-3",
            milestone="Formación de usuarios",
            signatory_name="Xoán Barreiro",
            signatory_title="Director técnico",
            amount="3600.00 EUR",
        ),
    )

    page = rl(
        [
            "# Remito de trabajo 0003-00018452",
            "Servicios Industriales Paraná",
            "Cliente: Frigorífico Las Tunas S.R.L.<br/>Orden de trabajo: 5561<br/>Obra: Cámara frigorífica 2<br/>Tarea: recambio de compresor y carga de gas",
            "Trabajo recibido conforme. Queda pendiente el cambio del visor de aceite, que se hará antes del 20/12/2026.",
            30,
            Ink(317, 120, 30),
            "Firma y aclaración: Néstor Bagnasco",
            "Cargo: Jefe de planta",
            "Fecha: 14/12/2026",
        ],
        size=(595, 420),
        margin=44,
        draw=lambda c, _n: stamp(c, 390, 60, ["FRIGORÍFICO", "LAS TUNAS S.R.L."], 5),
    )
    yield scanned(
        "es-ar-remito",
        page,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Frigorífico Las Tunas S.R.L.",
            project="Cámara frigorífica 2",
            project_code="5561",
            signatory_name="Néstor Bagnasco",
            signatory_title="Jefe de planta",
            signature_date="2026-12-14",
            conditions=["el cambio del visor de aceite, que se hará antes del 20/12/2026"],
        ),
        Scanner(dpi=110, skew=1.3, noise=5, jpeg=32, shadow=True, seed=14),
    )

    yield leaf(
        "es-alcance",
        "text",
        rl(
            [
                "# Descripción del alcance de los trabajos (SOW n.º 6)",
                "Cliente: Seguros Atalaya, S.A. · Prestador: Mirador Datos, S.L. · Proyecto: Modelo de siniestralidad · Ref. SOW-6/2026",
                "1. Objeto. El prestador construirá un modelo de frecuencia y coste medio.",
                "2. Entregables. E1 Diagnóstico de datos; E2 Modelo; E3 Documentación.",
                "3. Aceptación. Cada entregable se considerará aceptado cuando el cliente firme el acta correspondiente.",
                "4. Precio. Precio total cerrado: 48.000,00 €, a razón de un tercio por entregable.",
                grid(
                    [
                        ["Seguros Atalaya, S.A.", "Mirador Datos, S.L."],
                        [Ink(320), Ink(321)],
                        ["Elvira Montes, directora actuarial<br/>19/02/2026", "Hugo Prats, socio"],
                    ],
                    (220, 220),
                ),
            ],
            pt=9.5,
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "es",
            client="Seguros Atalaya, S.A.",
            project="Modelo de siniestralidad",
            project_code="SOW-6/2026",
            signatory_name="Elvira Montes",
            signatory_title="directora actuarial",
            signature_date="2026-02-19",
            amount="48000.00 EUR",
        ),
    )

    yield leaf(
        "es-solo-proveedor",
        "text",
        rl(
            [
                "## ACTA DE CIERRE DE FASE",
                "Fase 3 (Integración con pasarela de pagos) · Proyecto Taquilla digital · Código TD-40",
                "Teatro Circo de Albaida, en adelante el Cliente, y Pixelada Soft, en adelante el Proveedor, dan por cerrada y aceptada la fase, con un importe de 6.720,00 €.",
                grid(
                    [
                        ["El Proveedor", "El Cliente"],
                        [Ink(324), ""],
                        [
                            "Lorena Cifre<br/>Fecha: 29/05/2026",
                            "Vicent Soriano, gerente<br/>Fecha:",
                        ],
                    ],
                    (220, 220),
                ),
            ],
            size=(595, 420),
            margin=50,
            pt=10.5,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Teatro Circo de Albaida",
            project="Taquilla digital",
            project_code="TD-40",
            milestone="Fase 3 (Integración con pasarela de pagos)",
            signatory_name="Vicent Soriano",
            signatory_title="gerente",
            amount="6720.00 EUR",
            warnings=["partly_signed"],
        ),
    )
