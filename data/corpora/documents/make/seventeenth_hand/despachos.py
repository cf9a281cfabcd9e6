"""Spanish papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .desk import Sheet, svg, web

TAB = "table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:4px 6px}"


def acta() -> Paper:
    s = Sheet("Times-Roman", 11)
    s.b(297, 66, "ACTA DE RECEPCIÓN", 15, at="c")
    s.t(297, 82, "Expediente 2026/CT/071", 10, at="c")
    s.y = 100
    s.p("En Teruel, a 14 de abril de 2026, reunidos por la Diputación de Valdehierro doña Pilar "
        "Ansó, jefa del Servicio de Caminos, y por Topografía Maestrazgo S.L. don Iván Ros, se "
        "comprueba la fase 2, replanteo del tramo norte, del proyecto Camino de "
            "Aliaga.")  # fmt: skip
    s.p("Hallándose los trabajos conformes con el pliego, <b>se dan por recibidos</b> "
        "y se autoriza "
        "el pago de 12.980,00 euros, IVA incluido.")  # fmt: skip
    for x, who, seed in ((62, "Pilar Ansó", 131), (330, "Iván Ros", 132)):
        s.ink(x + 8, s.y + 44, seed)
        s.t(x, s.y + 66, who)
    s.t(62, s.y + 80, "Por la Diputación", 8)
    s.t(330, s.y + 80, "Por la empresa", 8)
    return s.paper(
        "acta",
        truth(
            "acceptance_certificate", "accepted", True, "es", client="Diputación de Valdehierro",
            project="Camino de Aliaga", project_code="2026/CT/071",
            milestone="fase 2, replanteo del tramo norte", signatory_name="Pilar Ansó",
            signatory_title="jefa del Servicio de Caminos", signature_date="2026-04-14",
            amount="12980.00 EUR",
        ),
    )  # fmt: skip


def sinfirma() -> Paper:
    s = Sheet(size=10)
    s.b(62, 60, "Conformidad del cliente", 16)
    s.y = 76
    s.table(
        [
            ["Cliente", "Bodegas Altozano S.A."],
            ["Proyecto", "Trazabilidad de barricas"],
            ["Código", "TB-204"],
            ["Hito", "Hito 4: puesta en marcha"],
            ["Importe", "18.300,00 € + IVA"],
        ],
        [110, 360],
        head="",
    )
    s.p("El cliente declara su conformidad con el hito y acepta su facturación.")
    s.t(62, s.y + 50, "Firma y sello: ______________________")
    s.t(62, s.y + 70, "Nombre: Amparo Cifuentes   Cargo: Directora de operaciones")
    s.t(62, s.y + 90, "Fecha: ___ / ___ / ______")
    return s.paper(
        "sinfirma",
        truth(
            "acceptance_certificate", "undecided", False, "es", client="Bodegas Altozano S.A.",
            project="Trazabilidad de barricas", project_code="TB-204",
            milestone="Hito 4: puesta en marcha", signatory_name="Amparo Cifuentes",
            signatory_title="Directora de operaciones", amount="18300.00 EUR",
        ),
    )  # fmt: skip


def parcial() -> Paper:
    s = Sheet(size=9.5)
    s.y = 50
    s.head("Informe de aceptación parcial", 15)
    s.p("Cliente: Hospital San Telmo. Proyecto HST-2025-9: Climatización quirófanos. "
        "Certificación de este informe: USD 40,250.00")  # fmt: skip
    s.table(
        [
            ["Equipo", "Sí", "No", "Motivo"],
            ["Quirófano 1", "X", "", ""],
            ["Quirófano 2", "X", "", ""],
            ["Quirófano 3", "", "X", "filtro HEPA sin certificado"],
        ],
        [130, 50, 50, 240],
    )
    s.p("Se aceptan los equipos marcados con Sí; los demás quedan pendientes.")
    s.rule(62, 240, s.y + 44)
    s.ink(70, s.y + 40, 135)
    s.t(62, s.y + 58, "Ing. Rodolfo Quezada")
    s.t(62, s.y + 72, "Jefe de mantenimiento, 20 de mayo de 2026")
    return s.paper(
        "parcial",
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "es",
            client="Hospital San Telmo", project="Climatización quirófanos",
            project_code="HST-2025-9", signatory_name="Rodolfo Quezada",
            signatory_title="Jefe de mantenimiento", signature_date="2026-05-20",
            amount="40250.00 USD", conditions=["filtro HEPA sin certificado"],
        ),
    )  # fmt: skip


def adenda() -> Paper:
    s = Sheet(size=10)
    s.y = 50
    s.head("ORDEN DE CAMBIO OC-011", 15)
    s.p("Proyecto: Planta Querétaro, ingeniería de detalle (contrato "
        "88-14)<br/>Cliente: Envases del "
        "Bajío S.A. de C.V.<br/>Proveedor: Ingenia Norte")  # fmt: skip
    s.p("Se agregan tres isométricos. Incremento: MXN 96,500.00")
    s.p("Aprobado [X] &nbsp;&nbsp; Rechazado [ ]")
    s.hand(70, s.y + 30, "Leticia Barragán", 24, "Kristi")
    s.rule(62, 250, s.y + 36)
    s.t(62, s.y + 50, "Leticia Barragán, Gerente de proyecto")
    s.t(62, s.y + 64, "28 de agosto de 2026")
    return s.paper(
        "adenda",
        truth(
            "change_order", "accepted", True, "es", client="Envases del Bajío S.A. de C.V.",
            project="Planta Querétaro, ingeniería de detalle", project_code="88-14",
            signatory_name="Leticia Barragán", signatory_title="Gerente de proyecto",
            signature_date="2026-08-28", amount="96500.00 MXN", change_order_number="OC-011",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (acta, sinfirma, parcial, adenda):
        yield make()
    yield web(
        "correono",
        truth(
            "email", "rejected", None, "es", client="Aseguradora Monteluz",
            project="app de peritos", milestone="entrega 5", signatory_name="Gonzalo Rey",
            signatory_title="Jefe de producto", signature_date="2026-10-07", amount="11400.00 EUR",
        ),
        """<p><b>De:</b> Gonzalo Rey<br><b>Para:</b> Equipo Zarcillo<br><b>Fecha:</b> miércoles,
        7 de octubre
        de 2026 19:20<br><b>Asunto:</b> Re: app de peritos, entrega 5 (11.400,00 €)</p><p>Hola a
        todos:</p>
        <p>Gracias por llegar a tiempo. Lamentablemente la entrega 5 no la podemos dar por buena:
        las fotos
        se pierden sin cobertura, que es justo para lo que se hizo. Esperamos una nueva
        versión.</p><p>Un
        saludo,<br>Gonzalo Rey<br>Jefe de producto, Aseguradora Monteluz</p><blockquote>&gt;
        Aceptada la
        entrega 4. Gonzalo (10/09)</blockquote>""",
    )  # fmt: skip
    yield web(
        "albaran",
        truth(
            "acceptance_certificate", "accepted", True, "es", client="Colegio Las Encinas",
            project="Aula de informática", milestone="Entrega única",
            signatory_name="Marcos Tejada", signatory_title="Secretario",
            signature_date="2026-09-03", amount="7260.00 EUR", po_number="PED-118",
        ),
        f"""<h2>Albarán ALB-5520</h2><p>Cliente: Colegio Las Encinas · Pedido: PED-118 · Obra:
        Aula de
        informática · Entrega
        única</p><table><tr><th>Ud.<th>Concepto<th>Importe<tr><td>12<td>Puestos
        instalados<td>6.000,00 €<tr><td><td>IVA 21 %<td>1.260,00 €<tr><td><td>Total<td>7.260,00
        €</table>
        <p>Recibí conforme:</p>{svg(138)}<br>Marcos Tejada, Secretario<br>03-09-2026""",
        TAB,
    )  # fmt: skip
    yield web(
        "partehoras",
        truth(
            "timesheet_approval", "undecided", False, "es", client="Puertos de Levante",
            project="Oficina técnica", project_code="PL-OT-7", signatory_name="Rocío Salas",
            signatory_title="Coordinadora", amount="5040.00 EUR",
        ),
        """<h3>Parte de horas · junio 2026</h3><p>Puertos de Levante / Oficina técnica /
        PL-OT-7</p><table>
        <tr><th>Técnico<th>Horas<th>Tarifa<th>Total<tr><td>L. Cano<td>120<td>42,00<td>5.040,00
        €</table>
        <p>Estado: <b>Enviado, pendiente de aprobación</b><br>Aprobadora: Rocío Salas,
        Coordinadora</p>""",
        TAB,
    )  # fmt: skip
    yield web(
        "salvedad",
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "es",
            client="Caja Rural del Jiloca", project="Banca móvil", milestone="Iteración 7",
            signatory_name="Teresa Lahoz", signatory_title="Directora de canales",
            signature_date="2026-02-11", amount="25600.00 EUR",
            conditions=["se entregue el manual de operador antes del 1 de marzo"],
        ),
        f"""<h2>Certificado de conformidad</h2><p>Doña Teresa Lahoz, Directora de canales de Caja
        Rural del
        Jiloca, hace constar que la Iteración 7 del proyecto Banca móvil (25.600,00 €) queda
        aceptada,
        siempre que se entregue el manual de operador antes del 1 de marzo. De no ser así, esta
        conformidad quedará sin efecto.</p><p>Calamocha, 11 de febrero de
        2026</p>{svg(141)}<br>Teresa
        Lahoz""",
    )  # fmt: skip
