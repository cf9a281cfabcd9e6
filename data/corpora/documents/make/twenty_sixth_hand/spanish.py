"""Papers from Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import grid, ink, kv, page, pen, scanned, stamp, text, tick


def cubierta() -> Paper:
    body = f"""<h1>Acta de recepción</h1><p>En Villarrejo, a 20 de febrero de 2026, se reúnen en la obra de referencia quienes firman al pie.</p>
{kv([("Promotor", "Cooperativa Olivarera Virgen del Espino"), ("Contratista", "Cubiertas y Chapas Almansa, S.L."), ("Obra", "Sustitución de cubierta de fibrocemento, nave 2"), ("Contrato", "CCA-25/119"), ("Importe de la certificación final", "58.230,75 € (IVA no incluido)")], "g")}
<p>Recorrida la cubierta y vistos los certificados de retirada del amianto, el promotor recibe la obra a su entera satisfacción y sin reserva alguna.</p>
<table><tr><td>{ink(601)}<br>Por el promotor<br>Encarnación Mulero Tovar<br>Presidenta</td><td>{ink(602)}<br>Por el contratista<br>Ginés Almansa</td></tr></table>"""
    return text(
        "acta-cubierta",
        page(body, "body{font-family:'Liberation Serif';font-size:12pt}"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Cooperativa Olivarera Virgen del Espino",
            project="Sustitución de cubierta de fibrocemento, nave 2",
            project_code="CCA-25/119",
            signatory_name="Encarnación Mulero Tovar",
            signatory_title="Presidenta",
            signature_date="2026-02-20",
            amount="58230.75 EUR",
        ),
    )


def remision() -> Paper:
    body = f"""{stamp("RECIBIDO DE CONFORMIDAD<br>Lic. Araceli Montes de Oca<br>Jefa de Mantenimiento<br>14 MAYO 2026", "280px", "180px", -7, "#1a3f8f", 15)}
<div style="display:flex;justify-content:space-between"><b style="font-size:15pt">REMISIÓN</b><span>Folio 30918</span></div><p>Acústica Tlalpan, S.A. de C.V.</p><p>Cliente: Radiodifusora Cempasúchil, S.A.<br>Orden de trabajo: OT-5521<br>Obra: Cabina de locución 1</p>
{grid("Cant.|Descripción|Importe", ["1|Puerta acústica 42 dB, instalada|$ 38,600.00", "14|Trampas de graves|$ 21,700.00", "|Total antes de IVA, M.N.|$ 60,300.00"])}
<p style="margin-top:140px">Sello y nombre del cliente</p>"""
    return scanned(
        "remision-sello",
        page(body, "body{font-family:'Liberation Mono';font-size:10pt}", "Letter"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Radiodifusora Cempasúchil, S.A.",
            project="Cabina de locución 1",
            project_code="OT-5521",
            signatory_name="Araceli Montes de Oca",
            signatory_title="Jefa de Mantenimiento",
            signature_date="2026-05-14",
            amount="60300.00 MXN",
        ),
        "phone",
        61,
    )


def hitos() -> Paper:
    body = f"""<div class="bar">Cuadro de entregas · Contrato 0457 de 2025 · Acueducto de Valle Hondo S.A. E.S.P.</div><p>Proyecto: Catastro de redes. Contratista: Geodesia Andina Ltda. Cada renglón vale por sí solo: la entrega queda en firme cuando en la última columna aparecen el visto, el nombre y la fecha.</p>
{grid("Entrega|Valor COP|Estado|Visto bueno", ["1 Plan de trabajo|$ 42.000.000,00|pagada en noviembre de 2025|" + tick() + " (factura 118, cerrada)", "2 Levantamiento sector norte|$ 96.500.000,00|lista para facturar|" + tick() + " " + ink(631, 90, 28) + " Nubia Carvajal Pinto, Subgerente Técnica, 19 de agosto de 2026", "3 Levantamiento sector sur|$ 96.500.000,00|no iniciada|", "4 Informe final|$ 30.000.000,00|no iniciada|"])}
<p>Corte de este cuadro: 19 de agosto de 2026. En esta fecha se decide únicamente sobre la entrega 2.</p>"""
    return text(
        "cuadro-entregas",
        page(body, "body{font-family:'DejaVu Sans';font-size:9pt}", "Letter"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Acueducto de Valle Hondo S.A. E.S.P.",
            project="Catastro de redes",
            project_code="0457 de 2025",
            milestone="2 Levantamiento sector norte",
            signatory_name="Nubia Carvajal Pinto",
            signatory_title="Subgerente Técnica",
            signature_date="2026-08-19",
            amount="96500000.00 COP",
        ),
    )


def planta() -> Paper:
    body = f"""<div class="c"><b>ACTA DE RECEPCIÓN PROVISORIA</b><br>Planta de Ácido Nítrico, Mejillones</div><p>Mandante: Nitratos del Desierto SpA. Contratista: Montajes Pampa Alta Ltda. Contrato N° ND-3307, «Reemplazo de intercambiador E-105». Valor del estado de pago final: $ 187.450.000 CLP.</p>
<p>La Comisión otorga la recepción provisoria quedando pendientes las siguientes observaciones, cuyo plazo vence el 15 de mayo de 2026:</p>
<p>1.- Completar aislación térmica en codos norte.<br>2.- Entregar protocolos de torque firmados.</p>
<p>Mientras no se subsanen se mantiene la boleta de garantía.</p><p>Antofagasta, 17 de abril de 2026.</p><p>{ink(641)}<br>Rodrigo Echazarreta Vidal<br>Jefe de Proyectos, Nitratos del Desierto SpA</p>"""
    return text(
        "recepcion-provisoria",
        page(body, "body{font-family:'Liberation Sans Narrow';font-size:12.5pt}", "Letter", "25mm"),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Nitratos del Desierto SpA",
            project="Reemplazo de intercambiador E-105",
            project_code="ND-3307",
            signatory_name="Rodrigo Echazarreta Vidal",
            signatory_title="Jefe de Proyectos",
            signature_date="2026-04-17",
            amount="187450000.00 CLP",
            conditions=[
                "Completar aislación térmica en codos norte.",
                "Entregar protocolos de torque firmados.",
            ],
        ),
    )


def robot() -> Paper:
    body = f"""<h1>Parte de puesta en marcha</h1><p>Integrador: Mecatrónica del Plata S.R.L.<br>Cliente: Lácteos La Ramada S.A., Rafaela<br>Trabajo: 2026-088 — Encajonadora robotizada<br>Hito: Puesta en marcha — US$ 24.900,00</p>
<p>Conformidad del cliente (complete a mano):</p><div class="fr" style="min-height:150px">{pen("No la recibo. Aplasta una caja de cada veinte", "DkgHandwriting", 20)}<br>{pen("y la barrera no corta. Llévensela o arréglenla,", "DkgHandwriting", 20)}<br>{pen("por ahora no se paga nada.", "DkgHandwriting", 20)}</div>
<p>Firma {pen("Gustavo Bertinatti", size=34)} &nbsp; Aclaración: Gustavo Bertinatti &nbsp; Cargo: Jefe de Planta &nbsp; Fecha: 27 de marzo de 2026</p>"""
    return scanned(
        "parte-marcha",
        page(body),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Lácteos La Ramada S.A.",
            project="Encajonadora robotizada",
            project_code="2026-088",
            milestone="Puesta en marcha",
            signatory_name="Gustavo Bertinatti",
            signatory_title="Jefe de Planta",
            signature_date="2026-03-27",
            amount="24900.00 USD",
        ),
        "fax",
        62,
    )


def turismo() -> Paper:
    body = """<div style="border-top:8px solid #d98b1f"></div><h1>Conformidad de entrega</h1><p>Consorcio Turístico Sierra de Alcor · Campaña «Otoño despacio» · Expediente TS-2026-044 · Agencia Almazara Creativa</p>
<p>Entrega: paquete de 30 fotografías y tres vídeos. Importe: 16.900,00 €.</p><p>La entrega se considera conforme cuando hayan firmado la gerencia <u>y</u> la presidencia del Consorcio.</p>
<table class="g dj"><tr><td>Gerencia</td><td>Firmado: Pilar Uceda Roldán, gerente. 03/11/2026 10:22. CSV 8841-AA</td></tr><tr><td>Presidencia</td><td>Pendiente de firma: Tomás Requena Ibáñez, presidente. Enviado 03/11/2026 10:23. Sin abrir.</td></tr></table>"""
    return text(
        "conformidad-dos-firmas",
        page(body),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Consorcio Turístico Sierra de Alcor",
            project="Otoño despacio",
            project_code="TS-2026-044",
            milestone="paquete de 30 fotografías y tres vídeos",
            signatory_name="Tomás Requena Ibáñez",
            signatory_title="presidente",
            amount="16900.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def anulado() -> Paper:
    body = f"""{stamp("ANULADO", "110px", "190px", -22, "#b01010", 54)}<div class="serif"><h1>Certificado de conformidad N° 0074</h1><p>Forestal Yanacocha Baja S.A.C. certifica que el servicio «Raleo y poda, rodal 12» (orden de servicio OS-6610), prestado por Servicios Silvícolas Huayna E.I.R.L., ha sido ejecutado conforme y autoriza el pago de S/ 31,480.00.</p>
<p>Oxapampa, 8 de enero de 2026</p><p>{ink(671)}<br>Wilfredo Quispe Alania<br>Jefe de Operaciones Forestales</p></div>"""
    return scanned(
        "certificado-anulado",
        page(body, "body{font-size:12pt}"),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "es",
            client="Forestal Yanacocha Baja S.A.C.",
            project="Raleo y poda, rodal 12",
            project_code="OS-6610",
            signatory_name="Wilfredo Quispe Alania",
            signatory_title="Jefe de Operaciones Forestales",
            signature_date="2026-01-08",
            amount="31480.00 PEN",
            warnings=["draft_or_void"],
        ),
        "office",
        63,
    )


def adenda() -> Paper:
    body = f"""<p class="c"><b>MODIFICACIÓN DE CONTRATO N.º 2</b></p><p>Contrato: EAC-114/2025, «Telemetría de pozos». Contratante: Empresa de Aguas de Caazapirá. Contratista: Ñandutí Sistemas.</p>
{grid("Concepto|Guaraníes", ["Sensores de nivel adicionales (6)|Gs. 27.600.000", "Supresión de gabinete en pozo 9|− Gs. 4.100.000", "<b>Diferencia a favor del contratista</b>|<b>Gs. 23.500.000</b>"])}
<p>Plazo: sin cambios. Conformes las partes, suscriben en Caazapirá el 2 de octubre de 2026.</p><div class="two"><div class="c">{ink(681)}<br>Ing. Liduvina Benítez Rojas<br>Gerente de Explotación<br>Empresa de Aguas de Caazapirá</div><div class="c">{ink(682)}<br>Ever Acosta<br>Ñandutí Sistemas</div></div>"""
    return text(
        "modificacion-pozos",
        page(body, "body{font-family:'DejaVu Serif';font-size:10pt}", margin="28mm"),
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Empresa de Aguas de Caazapirá",
            project="Telemetría de pozos",
            project_code="EAC-114/2025",
            signatory_name="Liduvina Benítez Rojas",
            signatory_title="Gerente de Explotación",
            signature_date="2026-10-02",
            amount="23500000.00 PYG",
            change_order_number="2",
        ),
    )


def horas() -> Paper:
    body = """<div style="font-size:9pt;color:#666">nominalia.example / partes / semana 23</div><h1 style="font-weight:300">Parte de horas · Begoña Arrizabalaga</h1><p>Cliente <b>Hoteles Bahía Serena, S.A.</b> · Proyecto <b>NB-204 Regularización de finiquitos</b></p>
<table class="g"><tr><th>L</th><th>M</th><th>X</th><th>J</th><th>V</th><th>Total</th></tr><tr><td>8</td><td>8</td><td>6,5</td><td>8</td><td>5</td><td>35,5 h</td></tr></table>
<p style="background:#e4f3e6;padding:10px">Estado: <b>Validado por el cliente</b> · Cristóbal Navarrete Gil, responsable de administración de personal · 09/06/2026 08:31 · desde móvil registrado</p><p class="s">Historial: enviado 05/06/2026 17:58 por B. Arrizabalaga. Próximo paso: facturación.</p>"""
    return text(
        "parte-validado",
        page(body),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Hoteles Bahía Serena, S.A.",
            project="Regularización de finiquitos",
            project_code="NB-204",
            signatory_name="Cristóbal Navarrete Gil",
            signatory_title="responsable de administración de personal",
            signature_date="2026-06-09",
        ),
    )


def mail() -> Paper:
    body = """<p><b>De:</b> Marcela Ospina Tejada<br><b>Para:</b> Peritos Asociados Cundamar<br><b>Fecha:</b> lunes, 13 de julio de 2026 9:04<br><b>Asunto:</b> Informe pericial inundación bodega 6 (caso SC-7719)</p><hr><p>Estimados:</p>
<p>El informe se recibe y puede facturarse el 80 % pactado, $ 9.600.000 COP. Lo aceptamos con la salvedad de que corrijan el avalúo del montacargas, que figura dos veces, y adjunten las fotos del techo.</p>
<p>Marcela Ospina Tejada<br>Directora de Indemnizaciones<br>Seguros Cordillera Central</p>"""
    return text(
        "mail-peritaje",
        page(body, "body{font-size:11.5pt}", "Letter"),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "es",
            client="Seguros Cordillera Central",
            project="Informe pericial inundación bodega 6",
            project_code="SC-7719",
            signatory_name="Marcela Ospina Tejada",
            signatory_title="Directora de Indemnizaciones",
            signature_date="2026-07-13",
            amount="9600000.00 COP",
            conditions=[
                "corrijan el avalúo del montacargas, que figura dos veces",
                "adjunten las fotos del techo",
            ],
        ),
    )


def pedido() -> Paper:
    body = """<table class="g"><tr><td><b>PEDIDO DE COMPRA</b></td><td>N.º 8800-2261</td><td>10/09/2026</td></tr><tr><td colspan="3">Teatro Municipal de Peñarrubia — Proveedor: Maquinaria Escénica Turia</td></tr><tr><td>Motor de telón, 2 uds.</td><td>9.400,00 €</td><td>entrega 15/11/2026</td></tr><tr><td>Montaje y prueba de aceptación</td><td>2.150,00 €</td><td></td></tr><tr><td><b>Total pedido</b></td><td><b>11.550,00 €</b></td><td>sin IVA</td></tr></table>
<p>Cítese el número de pedido en todas las facturas. No se abonará factura alguna sin acta de recepción.</p><p>Proyecto: Renovación del telón de boca</p>"""
    return text(
        "pedido-telon",
        page(body),
        truth(
            "purchase_order",
            None,
            None,
            "es",
            client="Teatro Municipal de Peñarrubia",
            project="Renovación del telón de boca",
            amount="11550.00 EUR",
            po_number="8800-2261",
        ),
    )


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    for make in (
        cubierta,
        remision,
        hitos,
        planta,
        robot,
        turismo,
        anulado,
        adenda,
        horas,
        mail,
        pedido,
    ):
        yield make()
