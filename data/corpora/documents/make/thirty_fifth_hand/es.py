"""Spanish post: Spain, Mexico, Chile, Colombia, Argentina, Uruguay."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from thirty_fifth_hand.board import Sheet, ink, web


def acta() -> Paper:
    """Acta de recepción de obra, con comparecientes."""
    page = web(
        f"""<h1>ACTA DE RECEPCIÓN</h1><table><tr><td>Obra<td>Rehabilitación de la lonja de Puertoluz<tr><td>N.º de obra<td>PL-OB-2025/19<tr><td>Promotor<td>Autoridad Portuaria de Puertoluz<tr><td>Contratista<td>Construcciones Abaroa e Hijos, S.L.<tr><td>Dirección facultativa<td>Estudio Lince Arquitectura</table>
<p>En Puertoluz, a 23 de febrero de 2026, se reúnen en la obra los comparecientes arriba señalados, representados por quienes firman al pie.</p><ol><li>Examinada la obra, se encuentra ejecutada con arreglo al proyecto y a sus dos modificados, y en buen estado.<li>El promotor la da por recibida, comenzando a contar desde hoy el plazo de garantía de un año.<li>El importe de la certificación final asciende a 58.311,46 € (IVA no incluido), que queda aprobada.<li>Se entregan el libro del edificio, las llaves y los boletines de instalaciones.</ol>
<p>Y para que conste, se extiende la presente acta por triplicado.</p><table class=f><tr><td>{ink(401)}<br>Por el promotor<br>Dña. Remedios Alcañiz Torralba<br>Directora de Infraestructuras<td>{ink(402, 90)}<br>Por el contratista<br>D. Íñigo Abaroa<td>{ink(403, 100)}<br>La dirección facultativa<br>Dña. Berta Lince</table>""",
        "body{font:11pt/1.45 'Liberation Serif'}h1{text-align:center;font-size:17pt;text-decoration:underline}td{padding:2px 16px 2px 0}.f{width:100%;margin-top:26px}.f td{vertical-align:bottom;font-size:10pt}li{margin-bottom:5px}",
    )
    return Paper(
        "lc-acta-lonja",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Autoridad Portuaria de Puertoluz",
            project="Rehabilitación de la lonja de Puertoluz",
            project_code="PL-OB-2025/19",
            signatory_name="Remedios Alcañiz Torralba",
            signatory_title="Directora de Infraestructuras",
            signature_date="2026-02-23",
            amount="58311.46 EUR",
        ),
    )


def condicionada() -> Paper:
    """Aceptación con condición en la última línea."""
    s = Sheet()
    s.text(s.left, s.y, "Hospital Universitario San Telmo de Arriba", 12, s.bold)
    s.y -= 15
    s.line("Servicio de Electromedicina", 10, 34)
    s.mid("CERTIFICADO DE CONFORMIDAD", 15, 28)
    s.pairs(
        [
            ("Suministro", "Central de monitorización UCI"),
            ("Proveedor", "Biosenda Equipos Médicos, S.A."),
            ("N.º de proyecto", "ST-EM-0426"),
            ("Pedido", "4700018265"),
            ("Fase", "Instalación y puesta en marcha"),
        ],
        110,
    )
    s.para(
        "El equipamiento ha sido instalado en los catorce boxes y ha superado las pruebas de seguridad eléctrica. El personal de los tres turnos recibió la formación pactada entre el 4 y el 8 de mayo de 2026."
    )
    s.para(
        "Este Servicio presta su conformidad a la fase y autoriza la facturación de 73.200,00 euros."
    )
    s.para("Firmado: Evaristo Quintanar Ledesma, Jefe de Electromedicina")
    s.ink(s.left + 20, s.y - 30, 411, 120, 30)
    s.y -= 44
    s.line("11 de mayo de 2026", 10, 30)
    s.para(
        "La conformidad queda supeditada a que el proveedor sustituya antes del 1 de junio el monitor del box 9, que presenta un píxel defectuoso."
    )
    return Paper(
        "lc-conformidad-uci",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Hospital Universitario San Telmo de Arriba",
            project="Central de monitorización UCI",
            project_code="ST-EM-0426",
            milestone="Instalación y puesta en marcha",
            signatory_name="Evaristo Quintanar Ledesma",
            signatory_title="Jefe de Electromedicina",
            signature_date="2026-05-11",
            amount="73200.00 EUR",
            po_number="4700018265",
            conditions=["el proveedor sustituya antes del 1 de junio el monitor del box 9"],
        ),
    )


def rechazo() -> Paper:
    """Informe de recepción rechazado, escaneado."""
    s = Sheet(font="Times-Roman", bold="Times-Bold")
    s.line("VIÑA CERRO TORDO SpA", 14, 18, True)
    s.line("Recepción de servicios - hoja de control", 12, 28)
    s.pairs(
        [
            ("Proveedor", "Ingeniería Frío Maule Ltda."),
            ("Servicio", "Aislación de la sala de guarda"),
            ("OT", "OT-3392"),
            ("Monto", "CLP 8.940.000"),
            ("Fecha", "19 de agosto de 2025"),
        ],
        90,
        12,
    )
    s.line("Resultado de la inspección:", 12, 20, True)
    s.tick("Recibido conforme", "", size=12)
    s.tick("Recibido con observaciones", "", size=12)
    s.tick("Rechazado", "x", size=12)
    s.line("Motivo:", 12, 20)
    s.hand(s.left + 20, s.y, "panel norte sin sellar, temperatura no baja de 17 grados", 16)
    s.y -= 60
    s.ink(s.left, s.y, 421, 150, 40)
    s.rule(width=220)
    s.text(s.left, s.y - 15, "Fernanda Huenchumán Ríos, enóloga jefe", 12)
    s.stamp(360, s.y - 10, ["RECHAZADO", "19 AGO 2025"], 12)
    data = s.done()
    return Paper(
        "lc-rechazo-guarda",
        "a",
        "scan",
        scan(data, Scanner(dpi=110, skew=-0.5, noise=6, blur=0.7, jpeg=40, seed=31)),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="VIÑA CERRO TORDO SpA",
            project="Aislación de la sala de guarda",
            project_code="OT-3392",
            signatory_name="Fernanda Huenchumán Ríos",
            signatory_title="enóloga jefe",
            signature_date="2025-08-19",
            amount="8940000.00 CLP",
        ),
        data,
    )


def horas() -> Paper:
    """Parte mensual de horas, aprobado en el portal."""
    page = web(
        """<h2>Parte de horas – octubre de 2025</h2><p class=g>Consultora: Almendro Digital, S.L. · Cliente: Aguas del Bierzo Alto, S.A. · Proyecto: Telelectura, oficina técnica · Cód. AD-4410</p>
<table><tr><th>Persona<th>Perfil<th>S40<th>S41<th>S42<th>S43<th>S44<th>Total h<th>€/h<th>Importe<tr><td>Nuria Bande<td>Jefa de proyecto<td>12<td>16<td>16<td>14<td>18<td>76<td>64,00<td>4.864,00<tr><td>Xabier Lobo<td>Analista<td>24<td>40<td>32<td>40<td>40<td>176<td>48,00<td>8.448,00<tr><td colspan=7>Total<td>252<td><td>13.312,00 €</table>
<div class=a><b>Historial de aprobación</b><br>31/10/2025 18:04 enviado por Nuria Bande<br>03/11/2025 09:12 devuelto por Elías Somoza: falta el detalle de la S42<br>03/11/2025 12:40 enviado de nuevo por Nuria Bande<br>04/11/2025 08:55 <b>aprobado</b> – firma electrónica de Elías Somoza Prada, Director Técnico, Aguas del Bierzo Alto, S.A.</div>""",
        "body{font:9.5pt/1.5 'DejaVu Sans';font-size:8.5pt}td,th{border:1px solid #9ab;padding:4px 7px}th{background:#e3edf5}.a{margin-top:20px;border-left:4px solid #39c;padding-left:12px}.g{color:#345}",
        size="A4 landscape",
    )
    return Paper(
        "lc-parte-telelectura",
        "a",
        "text",
        page,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Aguas del Bierzo Alto, S.A.",
            project="Telelectura, oficina técnica",
            project_code="AD-4410",
            signatory_name="Elías Somoza Prada",
            signatory_title="Director Técnico",
            signature_date="2025-11-04",
            amount="13312.00 EUR",
        ),
    )


def adicional() -> Paper:
    """Orden de cambio pendiente de firma, Colombia."""
    s = Sheet((612, 792))
    s.line("ORDEN DE CAMBIO  OC-11", 17, 24, True)
    s.pairs(
        [
            ("Contratante", "Fundación Hogar del Páramo"),
            ("Contratista", "Maderas y Módulos Quindío S.A.S."),
            ("Proyecto", "Aulas modulares vereda La Esperanza"),
            ("Proyecto n.º", "FHP-07"),
            ("Fecha de solicitud", "2 de junio de 2026"),
        ],
        120,
        10.5,
    )
    s.para(
        "Descripción: cambio de cubierta de zinc por teja termoacústica en las seis aulas, incluye canales y bajantes.",
        10.5,
    )
    s.table(
        [
            ["Concepto", "Valor COP"],
            ["Mayor valor de materiales", "18.450.000"],
            ["Mano de obra adicional", "4.100.000"],
            ["Total orden de cambio", "22.550.000"],
        ],
        [300, 140],
        10.5,
    )
    s.para("El cambio solo se ejecuta una vez firmado por el contratante.", 10.5, bold=True)
    s.y -= 40
    s.ink(s.left + 10, s.y, 431, 110, 30)
    s.rule(s.left, 200)
    s.text(s.left, s.y - 13, "Contratista: Duván Ocampo, 2 de junio de 2026")
    s.rule(s.left + 270, 210)
    s.text(s.left + 270, s.y - 13, "Contratante: Hna. Miriam Achury, directora")
    s.text(s.left + 270, s.y - 27, "Fecha:")
    return Paper(
        "lc-orden-cambio-aulas",
        "a",
        "text",
        s.done(),
        truth(
            "change_order",
            "undecided",
            False,
            "es",
            client="Fundación Hogar del Páramo",
            project="Aulas modulares vereda La Esperanza",
            project_code="FHP-07",
            signatory_name="Miriam Achury",
            signatory_title="directora",
            amount="22550000.00 COP",
            change_order_number="OC-11",
            warnings=["partly_signed"],
        ),
    )


def correo() -> Paper:
    """Correo de México: entregable aceptado."""
    page = web(
        """<p class=a>Asunto: Entregable 3 · Manual de identidad – Vo.Bo.</p><p class=b>De: Itzel Barragán Montes · Para: Estudio Cuatro Cañas · 12 de enero de 2026, 13:47</p><p>Hola, Rodrigo, buenas tardes:</p>
<p>Ya lo revisamos con la mesa directiva y quedó muy bien. Les confirmo el visto bueno de Cafetaleros Unidos de Xilotepec al Entregable 3, Manual de identidad, del proyecto Marca Xilo (clave de proyecto 4C-219). No tenemos más comentarios.</p><p>Pueden emitir su CFDI por $46,400.00 MXN más IVA.</p><p>Saludos cordiales,</p><p>Lic. Itzel Barragán Montes<br>Coordinadora de Comunicación</p><hr><p class=c>Este mensaje puede contener información confidencial. Si lo recibió por error, favor de eliminarlo. Antes de imprimir, piense en los bosques.</p>""",
        ".a{font-size:14pt}.b{color:#666;border-bottom:1px solid #ddd;padding-bottom:8px}.c{font-size:8pt;color:#888}",
        size="Letter",
    )
    return Paper(
        "lc-correo-cafetaleros",
        "a",
        "text",
        page,
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Cafetaleros Unidos de Xilotepec",
            project="Marca Xilo",
            project_code="4C-219",
            milestone="Entregable 3, Manual de identidad",
            signatory_name="Itzel Barragán Montes",
            signatory_title="Coordinadora de Comunicación",
            signature_date="2026-01-12",
            amount="46400.00 MXN",
        ),
    )


def aviso() -> Paper:
    """El proveedor avisa de que ha terminado; el cliente no ha firmado."""
    s = Sheet(left=64)
    s.text(s.left, s.y, "Cromática Señalización, S.L.U.", 13, "Times-BoldItalic")
    s.y -= 30
    s.line("AVISO DE TERMINACIÓN", 16, 26, True)
    s.para(
        "A la atención de Mercados de Abastos de Valdeoliva, S.A. (D.ª Hortensia Pizarro Galván, gerente)",
        10.5,
    )
    s.para(
        "Les comunicamos que el pasado 9 de septiembre de 2026 finalizamos los trabajos de Señalética del mercado central (obra CS-1327), que se consideran por nuestra parte completos y aceptables en todos sus extremos. El importe pendiente es de 16.870,00 €.",
        10.5,
    )
    s.para(
        "Rogamos firmen el recuadro inferior y nos lo devuelvan. Hemos dado por cerrada la obra en nuestro sistema.",
        10.5,
    )
    s.para("Valdeoliva, 10 de septiembre de 2026", 10.5)
    s.ink(s.left, s.y - 30, 441, 120, 30)
    s.y -= 46
    s.line("Saturnino Rebollo, jefe de producción, Cromática", 10.5, 30)
    s.c.rect(s.left, s.y - 90, 460, 96)
    s.text(s.left + 8, s.y - 8, "A rellenar por el cliente - Recibí de conformidad:", 10, s.bold)
    s.text(
        s.left + 8,
        s.y - 50,
        "Firma: ..........................................   Fecha: ....................",
    )
    s.text(s.left + 8, s.y - 76, "Nombre y cargo: Hortensia Pizarro Galván, gerente")
    return Paper(
        "lc-aviso-mercado",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Mercados de Abastos de Valdeoliva, S.A.",
            project="Señalética del mercado central",
            project_code="CS-1327",
            signatory_name="Hortensia Pizarro Galván",
            signatory_title="gerente",
            amount="16870.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def remito() -> Paper:
    """Remito argentino conformado, escaneado, sello y firma."""
    s = Sheet(font="Courier", bold="Courier-Bold")
    s.text(s.left, s.y, "AULA NORTE CAPACITACIÓN S.R.L.", 13, s.bold)
    s.c.rect(280, s.y - 30, 30, 30)
    s.text(289, s.y - 22, "R", 16, s.bold)
    s.y -= 44
    s.line("REMITO 0003-00018842", 12, 26, True)
    s.pairs(
        [
            ("Señores", "Cooperativa Eléctrica de Las Chilcas"),
            ("Proyecto", "Curso de trabajo en altura"),
            ("Trabajo", "CUR-558"),
            ("O. Compra", "20931"),
        ],
        90,
        11,
    )
    s.table(
        [
            ["Cant.", "Descripción"],
            ["2", "Jornadas teóricas, 18 asistentes"],
            ["1", "Práctica en torre, 18 asistentes"],
            ["18", "Certificados y credenciales"],
        ],
        [60, 380],
        11,
    )
    s.para("Importe a facturar: $ 3.420.000,00 (ARS)", 11)
    s.para("Recibimos conforme la totalidad de lo detallado:", 11)
    s.y -= 40
    s.ink(s.left + 20, s.y, 451, 140, 38)
    s.line("Firma ..........................", 11, 22)
    s.text(s.left, s.y, "Aclaración", 11)
    s.hand(s.left + 90, s.y, "Nélida Bustamante", 18)
    s.y -= 22
    s.text(s.left, s.y, "Cargo", 11)
    s.hand(s.left + 90, s.y, "Jefa de Personal", 18)
    s.y -= 22
    s.text(s.left, s.y, "Fecha", 11)
    s.hand(s.left + 90, s.y, "28/11/2025", 18)
    s.stamp(350, s.y + 30, ["COOPERATIVA ELÉCTRICA", "LAS CHILCAS", "PERSONAL"], -6, width=150)
    data = s.done()
    return Paper(
        "lc-remito-altura",
        "a",
        "scan",
        scan(data, Scanner(dpi=115, skew=0.7, noise=5, jpeg=38, seed=37)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Cooperativa Eléctrica de Las Chilcas",
            project="Curso de trabajo en altura",
            project_code="CUR-558",
            signatory_name="Nélida Bustamante",
            signatory_title="Jefa de Personal",
            signature_date="2025-11-28",
            amount="3420000.00 ARS",
            po_number="20931",
        ),
        data,
    )


def minuta() -> Paper:
    """Minuta de una reunión que no decide."""
    page = web(
        """<h2>Minuta de reunión n.º 14</h2><p>Proyecto: Archivo digital notarial · Cliente: Colegio de Escribanos de la Banda Oriental · 3 de marzo de 2026, 10 a 11:20 h</p><p>Asistentes: Lic. Walter Etcheverry, Esc. Graciela Pons, Ing. Tabaré Ruiz (Ombú Sistemas)</p>
<ul><li>Se repasó el avance: digitalización al 62 %.<li>La Esc. Pons preguntó por el formato de las actas de aceptación; Ombú enviará un modelo.<li>La aceptación de la etapa 2 se tratará cuando termine el muestreo, no antes de abril.<li>El próximo lote llega el día 10.</ul><p>Próxima reunión: 17 de marzo. Redactó: T. Ruiz.</p>""",
        "body{font:11pt/1.5 'Liberation Serif'}h2{color:#555}",
    )
    return Paper(
        "lc-minuta-notarial",
        "a",
        "text",
        page,
        truth(
            "other",
            None,
            None,
            "es",
            client="Colegio de Escribanos de la Banda Oriental",
            project="Archivo digital notarial",
        ),
    )


def finiquito() -> Paper:
    """Acta de entrega-recepción mexicana, larga, tres páginas; parcial."""
    s = Sheet((612, 792), font="Times-Roman", bold="Times-Bold")
    s.mid("ACTA DE ENTREGA-RECEPCIÓN", 16, 24)
    s.para(
        "Que celebran, por una parte, Sistema de Agua Potable de Tlacuilapa (en lo sucesivo el Organismo), representado por la Ing. Socorro Villaseñor Paz, Directora de Obra, y por la otra Bombas y Pozos del Altiplano, S.A. de C.V. (en lo sucesivo la Contratista).",
        11.5,
    )
    for head, body in (
        (
            "ANTECEDENTES",
            "El 14 de abril de 2025 se adjudicó la obra Equipamiento de los pozos 4, 7 y 9, con número de obra SAPT-OP-25-031. El plazo venció el 30 de enero de 2026; se concedió una prórroga de veinte días por lluvias.",
        ),
        (
            "DESCRIPCIÓN DE LOS TRABAJOS",
            "Suministro e instalación de bombas sumergibles de 60 HP, tableros con arrancador suave, trenes de descarga, macromedidores y casetas de control en cada uno de los tres pozos, así como el retiro de los equipos anteriores.",
        ),
        (
            "VERIFICACIÓN FÍSICA",
            "El 24 de febrero de 2026 ambas partes recorrieron los tres sitios. Los pozos 4 y 7 operan con los gastos de proyecto. En el pozo 9 la caseta carece de puerta y el macromedidor no transmite.",
        ),
    ):
        s.line(head, 11.5, 16, True)
        s.para(body, 11.5)
    s.page()
    s.line("ACUERDOS", 11.5, 16, True)
    s.para(
        "PRIMERO. El Organismo recibe a su entera satisfacción los trabajos de los pozos 4 y 7, y aprueba por ellos la cantidad de $2,318,450.00 M.N.",
        11.5,
    )
    s.para(
        "SEGUNDO. Los trabajos del pozo 9 no se reciben en este acto; su recepción se hará cuando la Contratista coloque la puerta de la caseta y ponga en servicio el macromedidor.",
        11.5,
    )
    s.para("TERCERO. La fianza de vicios ocultos se constituye por doce meses.", 11.5)
    s.para(
        "Leída que fue la presente, se firma al margen y al calce en Tlacuilapa el 25 de febrero de 2026.",
        11.5,
    )
    s.y -= 46
    s.ink(s.left, s.y, 461, 140, 36)
    s.text(s.left, s.y - 15, "Por el Organismo: Ing. Socorro Villaseñor Paz", 11)
    s.ink(s.left + 280, s.y, 462, 110, 30)
    s.text(s.left + 280, s.y - 15, "Por la Contratista: C. Efrén Lugo", 11)
    return Paper(
        "lc-entrega-pozos",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Sistema de Agua Potable de Tlacuilapa",
            project="Equipamiento de los pozos 4, 7 y 9",
            project_code="SAPT-OP-25-031",
            milestone="pozos 4 y 7",
            signatory_name="Socorro Villaseñor Paz",
            signatory_title="Directora de Obra",
            signature_date="2026-02-25",
            amount="2318450.00 MXN",
            conditions=[
                "la Contratista coloque la puerta de la caseta y ponga en servicio el macromedidor"
            ],
        ),
    )


def sin_marcar() -> Paper:
    """Formulario firmado en que nadie marcó nada."""
    s = Sheet(font="Narrow", bold="NarrowB")
    s.line("Hoja de aceptación del servicio", 18, 30, True)
    form = s.c.acroForm
    for name, value in (
        ("Cliente", "Teatro Municipal de Ronda Alta"),
        ("Servicio", "Subtitulado y audiodescripción, temporada de otoño"),
        ("N.º de trabajo", "SB-0745"),
        ("Importe", "6.150,00 EUR"),
        ("Responsable", "Leocadia Montilla"),
        ("Cargo", "Directora gerente"),
        ("Fecha", "17/12/2025"),
    ):
        s.text(s.left, s.y, name, 11)
        form.textfield(
            name=name,
            value=value,
            x=s.left + 110,
            y=s.y - 5,
            width=330,
            height=18,
            fontSize=10,
            borderWidth=0.5,
            fillColor=None,
        )
        s.y -= 27
    for name, words in (
        ("a", "Aceptado"),
        ("b", "Aceptado con observaciones"),
        ("c", "No aceptado"),
    ):
        form.checkbox(name=name, x=s.left, y=s.y - 3, size=12, buttonStyle="cross", fillColor=None)
        s.text(s.left + 22, s.y, words, 11)
        s.y -= 22
    s.y -= 40
    s.ink(s.left + 40, s.y, 471, 130, 34)
    s.text(s.left, s.y - 14, "Firma del cliente", 10)
    return Paper(
        "lc-subtitulado-sin-marcar",
        "a",
        "form",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "es",
            client="Teatro Municipal de Ronda Alta",
            project="Subtitulado y audiodescripción, temporada de otoño",
            project_code="SB-0745",
            signatory_name="Leocadia Montilla",
            signatory_title="Directora gerente",
            signature_date="2025-12-17",
            amount="6150.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """The family."""
    for make in (
        acta,
        condicionada,
        rechazo,
        horas,
        adicional,
        correo,
        aviso,
        remito,
        minuta,
        finiquito,
        sin_marcar,
    ):
        yield make()
