"""Spanish papers."""

from collections.abc import Iterator

from paper import Paper, truth

from twelfth_hand.board import Ink, Sheet, flow, over, pen, rules, say, stamp, web

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """One by one."""
    s = Sheet()
    s.line(50, 50, 545, w=3)
    s.t(297, 80, "ACTA DE RECEPCIÓN DEFINITIVA", 16, "Helvetica-Bold", at="c")
    y = s.grid(
        50,
        100,
        (140, 355),
        [
            ("Cliente", "Ayuntamiento de Valdecierzo"),
            ("Proyecto", "Sede electrónica 2026"),
            ("Expediente", "EXP-CTR-0338/25"),
            ("Hito", "H3. Pasarela de pagos"),
            ("Importe", "28.400,00 € (IVA no incluido)"),
            ("Pedido", "AD/2025/1190"),
        ],
        head=0,
    )
    y = s.p(
        50,
        y + 30,
        495,
        """Reunidos en Valdecierzo el 27 de febrero de 2026, los abajo firmantes comprueban
que el hito se ajusta al pliego y el Ayuntamiento lo RECIBE DE CONFORMIDAD.""",
        10.5,
    )
    s.ink(70, y + 60, 3)
    s.ink(330, y + 60, 4)
    s.p(60, y + 75, 200, "Por Telaraña Sistemas, S.L.\nFdo.: Álvaro Cienfuegos", 9)
    s.p(320, y + 75, 200, "Por el Ayuntamiento\nFdo.: Remedios Azcárate\nJefa de Informática", 9)
    yield Paper(
        "kb-valdecierzo",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Valdecierzo",
            project="Sede electrónica 2026",
            project_code="EXP-CTR-0338/25",
            milestone="H3. Pasarela de pagos",
            signatory_name="Remedios Azcárate",
            signatory_title="Jefa de Informática",
            signature_date="2026-02-27",
            amount="28400.00 EUR",
            po_number="AD/2025/1190",
        ),
    )

    body = """<div class=h>Mesa de servicio <span>Caso #90417</span></div><h3>Validación de usuario
(UAT)</h3>
    <table><tr><td>Empresa cliente<td>Almazaras del Guadiamar, S.A.<tr><td>Proyecto<td>GUA-BI ·
Cuadro de
    mando de campaña<tr><td>Entrega<td>Iteración 5<tr><td>Valor<td>11.960,00
EUR<tr><td>Validador<td>Chema
    Villalobos, responsable de control de gestión</table><table class=r><tr><th>Caso de
prueba<th>Sí<th>No
    <th>Observación<tr><td>Carga diaria<td>●<td>○<td><tr><td>Filtros por
variedad<td>●<td>○<td><tr><td>
    Márgenes por litro<td>○<td>●<td>No cuadra con contabilidad<tr class=z><td>¿Se acepta la
entrega?<td>○
    <td>●<td>Repetir tras corregir márgenes</table><p>Cerrado por Chema Villalobos el 04/03/2026 a
las
    12:05 con certificado de empleado.</p>"""
    css = """body{font:13px 'Liberation
Sans'}.h{background:#2d6a4f;color:#fff;padding:8px}span{float:
    right}td,th{padding:4px 12px;text-align:left}.r td,.r th{border:1px solid
#95a}.z{font-weight:bold}"""
    yield Paper(
        "kb-caso90417",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "rejected",
            True,
            "es",
            client="Almazaras del Guadiamar, S.A.",
            project="Cuadro de mando de campaña",
            project_code="GUA-BI",
            milestone="Iteración 5",
            signatory_name="Chema Villalobos",
            signatory_title="responsable de control de gestión",
            signature_date="2026-03-04",
            amount="11960.00 EUR",
        ),
    )

    body = f"""<h1>Certificado de avance n.º 4</h1><p>Propietario: <b>Consorcio Hotelero Bahía
Larga</b><br>
    Contratista: Redes del Istmo<br>Contrato:
CHB-WIFI-2025</p><table><tr><th>Concepto<th>USD<tr><td>
    Avance acumulado (82 %)<td>61,500.00<tr><td>Certificados
anteriores<td>−48,000.00<tr><td>Retención 5 %
    de este avance<td>−675.00<tr><th>A pagar por este certificado<th>12,825.00</table><p>Se aprueba
el pago
    con la condición de que se reemplacen los dos puntos de acceso de la
piscina.</p>{pen(63)}<p>Yadira
    Montalvo, gerente de tecnología<br>9 de febrero de 2026</p>"""
    css = "body{font:14px 'Carlito'}td,th{border:1px solid #888;padding:5px 18px;text-align:left}"
    yield Paper(
        "kb-bahia-larga",
        "a",
        "text",
        web(body, css, size="Letter"),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Consorcio Hotelero Bahía Larga",
            project_code="CHB-WIFI-2025",
            signatory_name="Yadira Montalvo",
            signatory_title="gerente de tecnología",
            signature_date="2026-02-09",
            amount="12825.00 USD",
            conditions=["se reemplacen los dos puntos de acceso de la piscina"],
        ),
    )

    s = Sheet(face="Times-Roman")
    s.t(60, 70, "Albarán de entrega 26/0771", 16, "Times-Bold")
    y = s.p(
        60,
        95,
        470,
        """Emisor: Cobalto Diseño Gráfico
Destinatario: Bodegas Peñalosa e Hijos
Trabajo: Identidad de la gama «Tierra Alta», ref. CDG-318
Contenido: manual de marca y 6 etiquetas en formato final
Precio: 5.150,00 €""",
        11,
    )
    s.t(60, y + 20, "Recibí los archivos. La firma de este albarán acredita la recepción", 8)
    s.t(60, y + 30, "de los archivos y no supone aceptación del trabajo.", 8)
    s.t(60, y + 60, "Aceptación del trabajo:   SÍ  [   ]    NO  [   ]", 11)
    s.ink(80, y + 110, 23)
    s.t(60, y + 130, "Nuria Peñalosa, directora comercial – 18/02/2026", 11)
    yield Paper(
        "kb-albaran",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "undecided",
            True,
            "es",
            client="Bodegas Peñalosa e Hijos",
            project="Identidad de la gama «Tierra Alta»",
            project_code="CDG-318",
            signatory_name="Nuria Peñalosa",
            signatory_title="directora comercial",
            signature_date="2026-02-18",
            amount="5150.00 EUR",
        ),
    )

    story = [
        say("Conformidad de servicio", 18, "Helvetica-Bold"),
        say("Aseguradora Quebrantahuesos · Pentest anual · Orden de trabajo OT-55-26"),
        rules(
            [
                ("Fase", "Honorarios", "Situación"),
                ("Reconocimiento", "4.000,00 €", "cerrada"),
                ("Explotación", "9.500,00 €", "se acepta en este documento"),
                ("Informe final", "3.500,00 €", "pendiente"),
            ],
            (160, 110, 200),
        ),
        say("", 8),
        say("La fase de explotación queda aceptada."),
        Ink(47),
        say("P.O. Gaspar Ruiloba<br/>Director de Seguridad<br/>Madrid, 30 de enero de 2026"),
    ]
    data = over(flow(story), lambda c: stamp(c, 330, 560, ("ANULADO", "02-FEB-2026"), 20, size=20))
    yield Paper(
        "kb-anulado",
        "a",
        "text",
        data,
        truth(
            AC,
            "undecided",
            True,
            "es",
            client="Aseguradora Quebrantahuesos",
            project="Pentest anual",
            project_code="OT-55-26",
            milestone="Explotación",
            signatory_name="Gaspar Ruiloba",
            signatory_title="Director de Seguridad",
            signature_date="2026-01-30",
            amount="9500.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    body = """<h2>Parte de horas · semana 7/2026</h2><p>Consultora: Inés Garmendia (Brújula
Cloud)<br>
    Cliente: Cerámicas Ondarreta, S. Coop.<br>Proyecto:
MIG-AZ-02</p><table><tr><th>Lu<th>Ma<th>Mi<th>Ju
    <th>Vi<th>Total<th>Tarifa<th>Importe<tr><td>8<td>8<td>7,5<td>8<td>6<td>37,5<td>74,00
€<td>2.775,00 €
    </table><p>Estado: <b>Aprobado</b> por Koldo Ugarte (jefe de sistemas) · 16/02/2026 08:31</p>"""
    css = "body{font:13px 'Lato'}td,th{border:1px solid #b5b5b5;padding:6px 12px}"
    yield Paper(
        "kb-horas7",
        "a",
        "text",
        web(body, css),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Cerámicas Ondarreta, S. Coop.",
            project_code="MIG-AZ-02",
            signatory_name="Koldo Ugarte",
            signatory_title="jefe de sistemas",
            signature_date="2026-02-16",
            amount="2775.00 EUR",
        ),
    )

    s = Sheet()
    s.t(60, 80, "Distribuciones Matarranya S.L.", 12, "Helvetica-Bold")
    s.p(
        60,
        110,
        470,
        """Teruel, 23 de marzo de 2026

A la atención de Software Almagre

Asunto: Hito «Facturación electrónica» (proyecto ALM-0226)

Estimados señores:

Les comunicamos que, realizadas las pruebas, nuestra empresa da su aceptación al hito indicado, cuyo
importe de 8.640,00 € (más IVA) pueden facturar. No nos consta incidencia alguna pendiente; las que
motivaron el rechazo de enero están resueltas.

Atentamente,""",
        11,
    )
    s.ink(60, 350, 68)
    s.t(60, 370, "Matilde Sarrión", 11)
    s.t(60, 384, "Administradora", 10)
    yield Paper(
        "kb-matarranya",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Distribuciones Matarranya S.L.",
            project_code="ALM-0226",
            milestone="Facturación electrónica",
            signatory_name="Matilde Sarrión",
            signatory_title="Administradora",
            signature_date="2026-03-23",
            amount="8640.00 EUR",
        ),
    )
