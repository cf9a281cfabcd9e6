"""Spanish papers, also from Latin America."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import RULE, Box, Ink, form, gap, hand, page, pairs, scanned, table, ticks, turned, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield Paper(
        "mk-es-acta-recepcion",
        "a",
        "text",
        page(
            "^ <b>ACTA DE RECEPCIÓN DE OBRA</b>",
            "En Villanueva del Encinar, a 12 de marzo de 2026, reunidos de una parte D.ª Remedios Pastrana Ibarra, concejala de Urbanismo, en representación del <b>Ayuntamiento de Villanueva del Encinar</b> (promotor), "
            "y de otra D. Saúl Garmendia, por Construcciones Garmendia y Hnos., S.L.",
            "EXPONEN que la obra <b>Cubierta de la piscina municipal</b>, expediente <b>OB-2025/44</b>, ha sido terminada con un importe final de <b>231.907,15 €</b>.",
            "El promotor RECIBE la obra sin reservas, comenzando desde hoy el plazo de garantía de un año.",
            "Asiste también la directora facultativa, D.ª Nerea Ugarte. Se examinan la estructura de madera laminada, los lucernarios, las bajantes y las pruebas de estanqueidad, cuyos resultados figuran en el libro de órdenes. El constructor entrega llaves, planos finales, certificados de los materiales y el manual de uso.",
            "Se extiende la presente acta por triplicado: un ejemplar para el promotor, otro para el constructor y un tercero para la dirección facultativa.",
            "Y para que conste, firman:",
            table([["El promotor", "El constructor"], [Ink(301), Ink(302)]], [200, 200], False),
            font="Times-Roman",
            size=11,
        ),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Villanueva del Encinar",
            project="Cubierta de la piscina municipal",
            project_code="OB-2025/44",
            amount="231907.15 EUR",
            signatory_name="Remedios Pastrana Ibarra",
            signatory_title="concejala de Urbanismo",
            signature_date="2026-03-12",
        ),
    )

    yield Paper(
        "mk-es-conformidad-mx",
        "a",
        "text",
        page(
            "# Carta de aceptación de servicios",
            "> Zapopan, Jalisco, a 5 de febrero de 2026",
            "Consultoría Nopalera, S.C.<br/>P r e s e n t e",
            "Por medio de la presente, <b>Empaques del Bajío Occidental, S.A. de C.V.</b> hace constar que recibió a entera satisfacción el entregable "
            "<b>Matriz de riesgos fiscales</b> del proyecto <b>Revisión preventiva 2025</b>, amparado por la orden de compra <b>OC-09917</b>, por lo que autoriza la facturación de <b>$118,320.00 MXN</b>, IVA incluido.",
            "Sin más por el momento, quedo a sus órdenes.",
            gap(),
            "A t e n t a m e n t e",
            Ink(303),
            "C.P. Leticia Arriaga Montes<br/>Gerente de Impuestos",
        ),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Empaques del Bajío Occidental, S.A. de C.V.",
            project="Revisión preventiva 2025",
            milestone="Matriz de riesgos fiscales",
            amount="118320.00 MXN",
            po_number="OC-09917",
            signatory_name="Leticia Arriaga Montes",
            signatory_title="Gerente de Impuestos",
            signature_date="2026-02-05",
        ),
    )

    yield Paper(
        "mk-es-correo-condicion",
        "a",
        "text",
        page(
            "<b>Asunto:</b> Re: Entrega del plan de medios<br/><b>De:</b> Gonzalo Iriarte &lt;giriarte@lacteossur.example&gt;<br/><b>Fecha:</b> mié, 8 abr 2026, 10:12<br/><b>Para:</b> Agencia Tero",
            RULE,
            "Hola, Vale:",
            "Vimos el plan de medios con la gerencia y lo damos por aceptado, siempre y cuando se retire la pauta en radio AM. Con eso pueden facturar los $ 2.450.000,00 (pesos argentinos) de la campaña Primavera Láctea.",
            "Abrazo,",
            "Gonzalo Iriarte<br/>Jefe de Marketing<br/>Lácteos del Sur Entrerriano S.A.",
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "es",
            client="Lácteos del Sur Entrerriano S.A.",
            project="Primavera Láctea",
            milestone="plan de medios",
            amount="2450000.00 ARS",
            signatory_name="Gonzalo Iriarte",
            signatory_title="Jefe de Marketing",
            signature_date="2026-04-08",
            conditions=["se retire la pauta en radio AM"],
        ),
    )

    yield Paper(
        "mk-es-orden-cambio",
        "a",
        "text",
        turned(
            page(
                "# Orden de cambio OC-03",
                pairs(
                    "Cliente",
                    "Clínica Altos del Mapocho SpA",
                    "Proyecto",
                    "Ficha clínica electrónica",
                    "Contrato",
                    "CT-2025-190",
                    "Descripción",
                    "Integración con laboratorio externo",
                    "Valor neto",
                    "$ 12.600.000 CLP",
                    "Plazo adicional",
                    "20 días hábiles",
                ),
                "Resolución del cliente:",
                ticks((False, "Aprobada"), (True, "Rechazada")),
                "Motivo: el alcance original ya incluye esta integración.",
                Ink(304),
                "Ximena Valdivieso Cruz<br/>Gerenta de Operaciones<br/>Santiago, 21 de enero de 2026",
            ),
            180,
        ),
        truth(
            "change_order",
            "rejected",
            True,
            "es",
            client="Clínica Altos del Mapocho SpA",
            project="Ficha clínica electrónica",
            project_code="CT-2025-190",
            amount="12600000 CLP",
            change_order_number="OC-03",
            signatory_name="Ximena Valdivieso Cruz",
            signatory_title="Gerenta de Operaciones",
            signature_date="2026-01-21",
        ),
    )

    yield Paper(
        "mk-es-parte-horas",
        "a",
        "text",
        page(
            "# Parte de horas – quincena del 1 al 15 de mayo de 2026",
            "Cliente: <b>Puertos Menores de Levante</b> · Proyecto: <b>Dragado – asistencia técnica</b> · Código: <b>PML-616</b>",
            table(
                [
                    ["Técnico", "Horas", "Observaciones"],
                    ["A. Ferrándiz", "72", "campo"],
                    ["J. Soriano", "40", "gabinete"],
                    ["<b>Total</b>", "<b>112</b>", ""],
                ],
                [140, 60, 200],
                True,
                True,
            ),
            "VºBº del cliente:",
            gap(24),
            "_____________________<br/>Fdo.: Begoña Lloret Campos<br/>Jefa de Proyectos",
            "Fecha: ___ / ___ / ______",
        ),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "es",
            client="Puertos Menores de Levante",
            project="Dragado – asistencia técnica",
            project_code="PML-616",
            signatory_name="Begoña Lloret Campos",
            signatory_title="Jefa de Proyectos",
        ),
    )

    yield Paper(
        "mk-es-factura",
        "a",
        "text",
        page(
            "# FACTURA 2026-0117",
            "Estudio Cigüeñal, S.L.P. · NIF B00000000",
            pairs(
                "Cliente",
                "Bodegas Monte Acebal",
                "Fecha",
                "30/04/2026",
                "Vencimiento",
                "30/05/2026",
            ),
            table(
                [
                    ["Concepto", "Importe"],
                    ["Dirección de obra, abril", "3.100,00 €"],
                    ["IVA 21 %", "651,00 €"],
                    ["<b>Total</b>", "<b>3.751,00 €</b>"],
                ],
                [280, 100],
                True,
                True,
            ),
            "Forma de pago: transferencia.",
        ),
        truth("other", None, None, "es", client="Bodegas Monte Acebal"),
    )

    yield Paper(
        "mk-es-form-capacitacion",
        "a",
        "form",
        form(
            "Formato de conformidad",
            [
                ("text", "Cliente", "Fundación Páramo Verde"),
                ("text", "Proyecto", "Escuela de guardabosques"),
                ("text", "Contrato No.", "FPV-027-2026"),
                ("text", "Entregable", "Módulo 2: Cartografía"),
                ("text", "Valor", "COP 9.800.000"),
                ("box", "Recibido a satisfacción", True),
                ("box", "Recibido parcialmente", False),
                ("box", "No recibido", False),
                ("text", "Nombre", "Jairo Quintana Ospina"),
                ("text", "Cargo", "Coordinador de campo"),
                ("text", "Firma", "/s/ Jairo Quintana Ospina"),
                ("text", "Fecha", "25 de febrero de 2026"),
            ],
            font="Courier",
        ),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Fundación Páramo Verde",
            project="Escuela de guardabosques",
            project_code="FPV-027-2026",
            milestone="Módulo 2: Cartografía",
            amount="9800000 COP",
            signatory_name="Jairo Quintana Ospina",
            signatory_title="Coordinador de campo",
            signature_date="2026-02-25",
        ),
    )

    albaran = typ(
        r"""
#table(columns: (1fr, 1fr), inset: 8pt, stroke: 1pt, [*Frío Industrial Besora* \ Polígono El Rastrojo, nave 7], [*ALBARÁN 24-1183* \ Pedido: P-5504], [Cliente: Mercado de San Telmo], [Obra: Cámara de pescado])
#table(columns: (1fr, 60pt, 90pt), [Artículo], [Uds.], [Importe], [Evaporador cúbico con desescarche], [1], [5.140,00 €], [Puesta en marcha], [1], [1.290,00 €], [*Total*], [], [*6.430,00 €*])
#grid(columns: (1fr, 1fr), [Recibido y conforme \ #v(4pt) #pen(5) \ Tomás Echeverri \ Encargado], [#v(10pt) #stamp("MERCADO DE SAN TELMO", c: rgb("#223388")) \ #v(6pt) Fecha: #hand("19 de febrero de 2026")])
""",
        size="11pt",
    )
    yield scanned(
        "mk-es-albaran-scan",
        albaran,
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Mercado de San Telmo",
            project="Cámara de pescado",
            po_number="P-5504",
            amount="6430.00 EUR",
            signatory_name="Tomás Echeverri",
            signatory_title="Encargado",
            signature_date="2026-02-19",
        ),
        skew=-1.0,
        seed=31,
    )

    anverso = page(
        "# Informe de cierre de proyecto",
        "Proyecto: <b>Auditoría de accesibilidad</b> · Cliente: <b>Universidad Técnica de Cuyaltén</b>",
        "1. Se auditaron 14 edificios y 3 portales.",
        "2. Se registraron 208 hallazgos, de los que 190 quedaron resueltos.",
        "3. La hoja de firma figura en la página siguiente.",
        foot="Ref. UTC-AA-9",
    )
    firma = page(
        "# Hoja de firma",
        "Proyecto Auditoría de accesibilidad (UTC-AA-9)",
        "La Universidad acepta el informe de cierre a condición de que se entregue:",
        "– la base de datos de hallazgos en formato abierto",
        gap(),
        Ink(306),
        "Dra. Carlota Benavente<br/>Directora de Infraestructura",
        "Fecha: " + hand("2 de junio de 2026", "Breip", 19),
        size=12,
    )
    yield scanned(
        "mk-es-cierre-mixto",
        firma,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Universidad Técnica de Cuyaltén",
            project="Auditoría de accesibilidad",
            project_code="UTC-AA-9",
            milestone="informe de cierre",
            signatory_name="Dra. Carlota Benavente",
            signatory_title="Directora de Infraestructura",
            signature_date="2026-06-02",
            conditions=["la base de datos de hallazgos en formato abierto"],
        ),
        anverso,
        skew=0.8,
        seed=33,
    )

    yield Paper(
        "mk-es-certificacion",
        "a",
        "text",
        typ(
            r"""
#align(center)[*CERTIFICACIÓN N.º 5*]
#kv([Propiedad], [Cooperativa Olivarera Sierra Mágina Alta], [Obra], [Almazara nueva], [Clave], [AM-77/25], [Periodo], [marzo de 2026])
#table(columns: (1fr, 110pt), align: (left, right), [Obra ejecutada a origen], [412.600,00 €], [Certificado anterior], [−350.100,00 €], [Retención 5 % del mes], [−3.125,00 €], [*Líquido de esta certificación*], [*59.375,00 €*])
Conforme la propiedad y se ordena el abono.

#pen(7) \
Manuel Jódar Cobo, presidente \ 7 de abril de 2026
""",
            font="Libertinus Serif",
            size="11pt",
        ),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Cooperativa Olivarera Sierra Mágina Alta",
            project="Almazara nueva",
            project_code="AM-77/25",
            milestone="CERTIFICACIÓN N.º 5",
            amount="59375.00 EUR",
            signatory_name="Manuel Jódar Cobo",
            signatory_title="presidente",
            signature_date="2026-04-07",
        ),
    )

    yield Paper(
        "mk-es-sustituida",
        "a",
        "text",
        page(
            "# Acta de conformidad – revisión A",
            "<b>ANULADA: sustituida por la revisión B de 20 de marzo de 2026</b>",
            pairs(
                "Cliente",
                "Teleférico de Guamaní",
                "Servicio",
                "Inspección de torres 1 a 9",
                "Orden de trabajo",
                "OT-3381",
                "Honorarios",
                "USD 7,260.00",
            ),
            table([[Box(True), "Conforme"], [Box(False), "No conforme"]], [25, 150]),
            Ink(307),
            "Rubén Tacuri, Superintendente de mantenimiento<br/>13 de marzo de 2026",
            mark="ANULADO",
        ),
        truth(
            AC,
            "undecided",
            True,
            "es",
            client="Teleférico de Guamaní",
            project="Inspección de torres 1 a 9",
            project_code="OT-3381",
            amount="7260.00 USD",
            signatory_name="Rubén Tacuri",
            signatory_title="Superintendente de mantenimiento",
            signature_date="2026-03-13",
            warnings=["draft_or_void"],
        ),
    )
