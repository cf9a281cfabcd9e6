"""Spanish papers: actas, an orden de cambio, a mail, a time sheet, a certificación."""

from collections.abc import Iterator

from paper import Paper, truth

from fourth_hand.ink import Machine, printed, scanned


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield acta()
    yield change()
    yield mail()
    yield hours()
    yield refused()
    yield works()


def acta() -> Paper:
    css = """body{font:10.5pt 'Liberation Sans'} h1{font-size:15pt;color:#7a1f1f}
    table{width:100%} td{padding:1mm;border-bottom:1px dotted #888} .f{display:flex;
    justify-content:space-between;margin-top:14mm}"""
    body = """<h1>Acta de recepción definitiva</h1><table><tr><td>Cliente<td>Bodegas Peñarroya, S.L.
    <tr><td>Proveedor<td>Riegos Inteligentes Duero, S.A.<tr><td>Proyecto<td>Telecontrol de viñedo
    <tr><td>Código de proyecto<td>TCV-2025-14<tr><td>Hito<td>Puesta en marcha sector norte<tr><td>
    Importe sin IVA<td>28.915,00 €<tr><td>Pedido<td>PC-7741</table><p>Reunidas las partes en Aranda
    de
    Duero y comprobado el funcionamiento de los 64 hidrantes, el cliente recibe la instalación a su
    entera satisfacción y sin reservas.</p><div class=f><div>Por el cliente<br>[[sig
    501]]<br>Macarena
    Villaescusa<br>Directora de explotación<br>23 de marzo de 2026</div><div>Por el proveedor<br>
    [[sig 502 black]]<br>Íñigo Larrañaga<br>Jefe de obra<br>23 de marzo de 2026</div></div>"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "es",
        client="Bodegas Peñarroya, S.L.",
        project="Telecontrol de viñedo",
        project_code="TCV-2025-14",
        milestone="Puesta en marcha sector norte",
        signatory_name="Macarena Villaescusa",
        signatory_title="Directora de explotación",
        signature_date="2026-03-23",
        amount="28915.00 EUR",
        po_number="PC-7741",
        warnings=["scanned"],
    )
    source = printed(css, body, "es")
    scan = scanned(source, Machine(seed=50, tilt=0.5, dpi=180, color=True))
    return Paper("d-es-acta", "a", "scan", scan, label, source)


def change() -> Paper:
    css = """body{font:9.5pt 'Liberation Sans Narrow'} table{width:100%;border-collapse:collapse}
    td,th{border:1px solid #000;padding:2mm} th{background:#dde8d0;text-align:left;width:38mm}"""
    body = """<h2>ORDEN DE CAMBIO OC-017</h2><table><tr><th>Contratante<td>Puertos del Cantábrico,
    S.A.
    <tr><th>Contratista<td>Dragados Izar<tr><th>Proyecto<td>Ampliación dársena 3<tr><th>N.º de
    proyecto
    <td>PDC-3-2024<tr><th>Descripción<td>Supresión de las defensas de caucho del muelle auxiliar
    <tr><th>Variación del precio<td>-46.280,30 EUR<tr><th>Plazo<td>Sin cambio</table><p>La presente
    orden modifica el contrato una vez firmada por el contratante.</p><p>Aprobado y firmado por el
    contratante:</p>[[sig 511]]<p>Leandro Echevarría<br>Director de infraestructuras<br>Gijón, 9 de
    octubre de 2025</p>"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "es",
        client="Puertos del Cantábrico, S.A.",
        project="Ampliación dársena 3",
        project_code="PDC-3-2024",
        signatory_name="Leandro Echevarría",
        signatory_title="Director de infraestructuras",
        signature_date="2025-10-09",
        amount="-46280.30 EUR",
        change_order_number="OC-017",
    )
    return Paper("d-es-cambio", "a", "text", printed(css, body, "es"), label)


def mail() -> Paper:
    css = """body{font:10pt 'Liberation Sans'}
    .c{background:#f5f5f5;padding:3mm;margin-bottom:5mm}"""
    body = """<div class=c><b>De:</b> Rocío Santamarina
    &lt;rsantamarina@clinicalbaida.example&gt;<br>
    <b>Enviado el:</b> martes, 19 de mayo de 2026 12:31<br><b>Para:</b> Gonzalo Prieto<br>
    <b>Asunto:</b> RE: Informe de accesibilidad</div><p>Hola, Gonzalo:</p><p>Aceptamos el hito
    «Informe de accesibilidad» del proyecto Web pacientes, siempre que se incluya el anexo de
    contraste
    de colores antes del 5 de junio. El importe acordado es de 6.350,00 euros.</p><p>Un saludo,</p>
    <p>Rocío Santamarina<br>Jefa de sistemas<br>Clínica Albaida</p>"""
    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "es",
        client="Clínica Albaida",
        project="Web pacientes",
        milestone="Informe de accesibilidad",
        signatory_name="Rocío Santamarina",
        signatory_title="Jefa de sistemas",
        signature_date="2026-05-19",
        amount="6350.00 EUR",
        conditions=["se incluya el anexo de contraste de colores antes del 5 de junio"],
    )
    return Paper("d-es-mail", "a", "text", printed(css, body, "es"), label)


def hours() -> Paper:
    css = """body{font:10pt 'DejaVu Sans'} table{border-collapse:collapse;width:100%}
    td,th{border:1px solid #bbb;padding:1.5mm} .p{background:#fff3cd;padding:2mm}"""
    body = """<h2>Parte de horas semanal</h2><p>Cliente: Editorial Marjal<br>Proyecto: Migración de
    archivo fotográfico<br>Código: EM-206<br>Consultora: Nébula Datos<br>Semana: del 4 al 8 de mayo
    de
    2026</p><table><tr><th>Persona<th>L<th>M<th>X<th>J<th>V<th>Total<tr><td>Aitana
    Roig<td>8<td>8<td>7
    <td>8<td>5<td>36<tr><td>Hugo Peñalver<td>4<td>4<td>8<td>8<td>8<td>32</table><p class=p>Estado:
    pendiente de aprobación por el cliente</p><p>Aprobado por el cliente: ______________________<br>
    Nombre: Begoña Ferrándiz<br>Cargo: Coordinadora de producción<br>Fecha: ____ / ____ /
    ______</p>"""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "es",
        client="Editorial Marjal",
        project="Migración de archivo fotográfico",
        project_code="EM-206",
        signatory_name="Begoña Ferrándiz",
        signatory_title="Coordinadora de producción",
    )
    return Paper("d-es-horas", "a", "text", printed(css, body, "es"), label)


def refused() -> Paper:
    css = """body{font:11pt 'Liberation Serif'} .o{margin:3mm 0 3mm 8mm} .g{display:grid;
    grid-template-columns:50mm 1fr}"""
    body = """<h2>ACTA DE ENTREGA N.º 12</h2><div class=g><b>Empresa cliente</b><span>Cementos
    Almenara
    </span><b>Proyecto</b><span>Filtro de mangas horno 2</span><b>Orden de trabajo</b><span>OT-31877
    </span><b>Hito</b><span>Prueba de emisiones</span><b>Valor</b><span>54.600,00 €</span></div>
    <p>Resultado (marque una opción):</p><div class=o>( ) Conforme<br>( ) Conforme con
    observaciones<br>
    (X) No conforme: se rechaza la entrega</div><p>Observaciones: 31 mg/Nm³ medidos, límite 10.</p>
    <p>Firma del cliente: [[sig 521]]</p><p>Nombre y cargo: Fermín Azpilicueta, Jefe de
    producción</p>
    <p>Fecha: 27 de noviembre de 2025</p>"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "es",
        client="Cementos Almenara",
        project="Filtro de mangas horno 2",
        project_code="OT-31877",
        milestone="Prueba de emisiones",
        signatory_name="Fermín Azpilicueta",
        signatory_title="Jefe de producción",
        signature_date="2025-11-27",
        amount="54600.00 EUR",
    )
    return Paper("d-es-entrega", "a", "text", printed(css, body, "es"), label)


def works() -> Paper:
    css = """body{font:10pt 'Liberation Sans'} .b{color:#999;font-size:40pt;text-align:right;
    letter-spacing:4mm} td{padding:1mm 4mm;border:1px solid #999} table{border-collapse:collapse}"""
    body = """<div class=b>BORRADOR</div><h2>Certificación de obra n.º 6</h2><table><tr><td>Promotor
    <td>Viviendas Guadaíra, S. Coop.<tr><td>Constructora<td>Obras Morón<tr><td>Obra<td>42 viviendas
    Los Almendros<tr><td>Número de proyecto<td>VG-42-06<tr><td>A origen<td>1.904.330,12
    €<tr><td>Certificado
    anterior<td>1.702.118,00 €<tr><td><b>Importe de esta certificación</b><td><b>202.212,12 €</b>
    </table><p>Conforme el promotor: ________________________</p><p>Inmaculada Rebollo,
    Presidenta</p>
    <p>Fecha: ________________</p>"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "es",
        client="Viviendas Guadaíra, S. Coop.",
        project="42 viviendas Los Almendros",
        project_code="VG-42-06",
        signatory_name="Inmaculada Rebollo",
        signatory_title="Presidenta",
        amount="202212.12 EUR",
        warnings=["draft_or_void"],
    )
    return Paper("d-es-borrador", "a", "text", printed(css, body, "es"), label)
