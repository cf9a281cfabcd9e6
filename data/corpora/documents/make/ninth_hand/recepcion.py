"""Papers in Spanish: acta de recepción, albarán, orden de cambio, correo."""

from collections.abc import Iterator

from paper import Paper

from ninth_hand.desk import Board, box, ink, paper, scanned, web


def acta() -> bytes:
    b = Board(font="Caladea")
    b.t(297, 790, "ACTA DE RECEPCIÓN PROVISIONAL", 17, "CaladeaB", at="c")
    y = b.p(
        60,
        760,
        475,
        "En Villarreal de la Sierra, a 18 de septiembre de 2025, reunidos en "
        "la obra "
        "«Rehabilitación del Mercado de Abastos», expediente OB-24/0177, de una parte doña "
        "<b>Remedios "
        "Ibarrola Cano</b>, concejala de Obras, en representación del <b>Ayuntamiento de "
        "Villarreal de "
        "la Sierra</b>, y de otra don Nicanor Prat, por la contratista Prat y Hermanos, "
        "S.L.<br/><br/>"
        "PRIMERO. Examinada la Fase II (cubierta y lucernario), se encuentra en buen "
        "estado.<br/>"
        "SEGUNDO. El Ayuntamiento la da por recibida, <b>condicionada</b> a que el "
        "contratista subsane "
        "en el plazo de un mes lo siguiente: a) sellado del lucernario norte; b) retirada "
        "de escombros "
        "del patio.<br/>TERCERO. Se aprueba la certificación n.º 9 por importe de "
        "142.870,33 €, IVA "
        "no incluido.<br/><br/>Y en prueba de conformidad firman la presente.",
        12,
    )
    for x, seed, who, what in (
        (60, 401, "Remedios Ibarrola Cano", "Por la Propiedad"),
        (330, 403, "Nicanor Prat", "Por la Contrata"),
    ):
        b.ink(x + 10, y - 70, 140, 44, seed)
        b.rule(x, y - 66, 190)
        b.t(x, y - 79, who, 10)
        b.t(x, y - 92, what, 9)
    return b.done()


def no_conforme() -> bytes:
    return web(
        """<div class=h>Portal del Proveedor &middot; Grupo Almazora
        Alimentación</div><h3>Validación de
        entregable</h3><table><tr><td>Cliente<td>Grupo Almazora Alimentación, S.A.<tr><td>Pedido<td>
        PD-2026-30114<tr><td>Proyecto<td>Cuadro de mando comercial (GA-CMC)<tr><td>Hito<td>Hito 3:
        previsión
        de demanda<tr><td>Importe del hito<td>19.500,00 EUR<tr><td>Estado<td><b
        style="color:#b00">NO
        CONFORME</b><tr><td>Observaciones<td>El error medio supera el 15 % pactado. Volver a
        presentar.
        <tr><td>Validador<td>Begoña Larraz Ochoa, Directora de
        Planificación<tr><td>Fecha<td>25/02/2026
        10:14<tr><td>Firma electrónica<td>huella 9D:44:1B, certificado de empleada</table><p
        class=s>Los
        entregables conformes se facturan a fin de mes. Un entregable aceptado no puede rechazarse
        después.</p>""",
        "body{font:10pt/1.5 Lato}.h{background:#efe6d8;padding:6px}td{padding:4px 16px 4px "
        "0;border-bottom:"
        "1px solid #ddd}.s{font-size:8pt;color:#777}",
    )


def albaran() -> bytes:
    b = Board((420, 595), "Sans")
    b.t(30, 560, "ALBARÁN DE ENTREGA", 14, "SansB")
    b.t(390, 560, "N.º 12.806", 11, at="r")
    b.t(30, 543, "Climas del Duero, S.L.", 9)
    y = b.p(
        30,
        530,
        360,
        "Cliente: Residencia Santa Olalla<br/>Dirección: C/ Olmos, "
        "14<br/>Obra: aire "
        "acondicionado ala B, 2.ª entrega<br/>Pedido: RSO 0077/25<br/>Fecha: 21-07-2025",
        9.5,
    )
    y = b.table(
        30,
        y - 6,
        [
            ["Uds.", "Concepto", "Importe"],
            ["4", "Split 5 kW", "3.560,00"],
            ["1", "Unidad exterior", "2.890,00"],
            ["", "Base imponible", "6.450,00"],
            ["", "IVA 21 %", "1.354,50"],
            ["", "Total", "7.804,50 €"],
        ],
        [40, 220, 100],
        9,
    )
    b.t(30, y - 12, "Se factura la base imponible de 6.450,00 € más IVA.", 8)
    b.t(30, y - 28, "Recibido conforme", 10)
    b.box(125, y - 29, "cross", 9)
    b.t(180, y - 28, "Recibido con reparos", 10)
    b.box(285, y - 29, "", 9)
    b.ink(60, y - 90, 120, 38, 405)
    b.rule(30, y - 86, 170)
    b.t(30, y - 98, "Casilda Montalvo Rey, administradora", 9)
    b.t(240, y - 84, "21-7-25", 14, "Dkg", color="#1d2f86")
    b.rule(235, y - 86, 80)
    return b.done()


def cambio() -> bytes:
    return web(
        f"""<h2>ORDEN DE CAMBIO No. OC-11</h2><p>Propietario: Inmobiliaria Puerto Cancún del Sur,
        S.A. de
        C.V.<br>Obra: Torre Ceiba, instalaciones eléctricas<br>Contrato:
        TC-IE-2025-03</p><table><tr><th>
        Concepto<th>Aditiva<th>Deductiva<tr><td>Planta de emergencia 150
        kW<td>$1,240,000.00<td><tr><td>
        Luminarias exteriores<td><td>$310,500.00<tr><td>Neto a favor del contratista (MXN)<td><b>
        $929,500.00</b><td></table><p>Autorización del propietario:</p><p>&nbsp; ( X ) Autorizada
        &emsp; (
        &nbsp; ) No autorizada &emsp; ( &nbsp; ) En revisión</p><p>Mérida, Yucatán, 6 de mayo de
        2026</p>
        {ink(407, 150, 46)}<br>Ing. Faustino Canché Puc<br>Gerente de Construcción""",
        "body{font:11pt/1.6 'Liberation Sans "
        "Narrow'}table{border-collapse:collapse;width:100%}td,th{"
        "border:1px solid #000;padding:4px}",
    )


def correo() -> bytes:
    return web(
        """<p><b>De:</b> Paloma Zubeldia &lt;pzubeldia@bodegasnavasal.example&gt;<br><b>Para:</b>
        Estudio
        Trazo Fino<br><b>Enviado el:</b> lunes, 1 de diciembre de 2025 12:40<br><b>Asunto:</b> RE:
        Etiquetas añada 2025, segunda prueba (TF-611)</p><hr><p>Buenos días, Iker:</p><p>Las vimos
        con el
        enólogo. Nos gustan más que las primeras, pero todavía no os puedo dar el visto bueno:
        dirección
        quiere compararlas en botella el jueves y os diremos algo el viernes. No emitáis de
        momento la
        factura de los 2.300 €.</p><p>Un saludo,<br>Paloma Zubeldia<br>Responsable de Marketing,
        Bodegas
        Navasal</p><p
        style="font-size:7.5pt;color:#888">Si usted acepta recibir este mensaje por error,
        bórrelo.</p>""",
        "body{font:11pt/1.5 Carlito}",
    )


def media_firma() -> bytes:
    return web(
        f"""<h2>Certificado de aceptación de servicios</h2><p>Entidad: Fundación Hospital de la
        Ribera<br>Servicio: Digitalización de historias clínicas, lote 4<br>Contrato n.º
        FHR-SER-2025-12
        <br>Importe del lote: 36.940,00 € (exento de IVA)</p><p>La Entidad certifica la correcta
        ejecución
        y <b>acepta</b> el lote 4. El certificado requiere la firma mancomunada de Gerencia y de
        Intervención.</p><table width=100%><tr><td>{ink(409, 130, 42)}<br>Eulogio
        Pardiñas<br>Gerente<br>
        Firmado el 9 de junio de 2025<td><div
        style="height:46px"></div>_______________________<br>Marisa
        Tudela Vives<br>Interventora<br>Firmado el ___ de ________</table>""",
        "body{font:11pt/1.6 'Liberation Serif'}",
    )


def parte() -> bytes:
    b = Board(font="Carlito")
    b.t(40, 800, "Parte de trabajo n.º 4471", 15, "CarlitoB")
    b.t(40, 784, "Ascensores Guadalmar   |   Técnico: Rubén A.   |   Fecha: 13/10/2025", 10)
    b.p(
        40,
        765,
        510,
        "Cliente: Comunidad de Propietarios Paseo Marítimo 88<br/>Trabajo: "
        "modernización de "
        "maniobra, fase 1 de 2. Obra 25-902. Presupuesto: 4.180,00 € + IVA",
        10.5,
    )
    y = b.table(
        40,
        715,
        [
            ["Comprobación", "SÍ", "NO"],
            ["Nivelación correcta", "", ""],
            ["Botonera operativa", "", ""],
            ["Limpieza final", "", ""],
        ],
        [300, 50, 50],
        10,
    )
    for i, good in enumerate((1, 1, 0)):
        x = 358 if good else 408
        b.t(x, y + 47 - 21 * i, "X", 14, "Dkg", color="#1d2f86")
    b.t(40, y - 25, "El cliente queda:", 10.5)
    for i, (name, mark) in enumerate(
        (("conforme", ""), ("conforme con salvedades", "tick"), ("disconforme", ""))
    ):
        b.box(130 + 140 * i, y - 26, mark, 9)
        b.t(144 + 140 * i, y - 25, name, 10.5)
    b.t(40, y - 55, "Salvedades:", 10.5)
    b.t(105, y - 56, "falta limpiar el cuarto de máquinas", 14, "Dkg", color="#1d2f86")
    b.ink(60, y - 125, 130, 40, 411)
    b.rule(40, y - 121, 190)
    b.t(40, y - 133, "Por la Comunidad: Leandro Espejo Marín, presidente", 9.5)
    b.t(290, y - 119, "13-10-25", 14, "Dkg", color="#1d2f86")
    b.rule(285, y - 121, 80)
    return b.done()


def casillas() -> bytes:
    return web(
        f"""<h2>Formulario de conformidad de hito</h2><p>Cliente: Aguas del Altiplano S.A.
        (Bolivia)<br>
        Proyecto: Catastro de usuarios, código AA-CU-9<br>Hito: 2 (levantamiento zona
        oeste)<br>Monto: USD
        27,650.00</p><p>Marque una sola opción:</p><p>{box()} Conforme<br>{box()} Conforme con
        observaciones<br>{box()} No conforme</p><p>Firma del responsable del cliente:</p>
        {ink(413, 150, 44)}<br>Lic. Wara Quisbert Mamani, Jefa Comercial<p>La Paz, 17 de noviembre
        de
        2025</p>""",
        "body{font:11pt/1.6 'DejaVu Sans';font-size:10pt}",
    )


def papers() -> Iterator[Paper]:
    yield paper(
        "n-mercado",
        acta(),
        """acceptance_certificate accepted_with_conditions yes es
        client=Ayuntamiento de Villarreal de la Sierra
        project=Rehabilitación del Mercado de Abastos
        project_code=OB-24/0177
        milestone=Fase II (cubierta y lucernario)
        signatory_name=Remedios Ibarrola Cano
        signatory_title=concejala de Obras
        signature_date=2025-09-18
        amount=142870.33 EUR
        conditions=sellado del lucernario norte | retirada de escombros del patio""",
    )
    yield paper(
        "n-almazora",
        no_conforme(),
        """acceptance_certificate rejected yes es
        client=Grupo Almazora Alimentación, S.A.
        project=Cuadro de mando comercial
        project_code=GA-CMC
        milestone=Hito 3: previsión de demanda
        signatory_name=Begoña Larraz Ochoa
        signatory_title=Directora de Planificación
        signature_date=2026-02-25
        amount=19500.00 EUR
        po_number=PD-2026-30114""",
    )
    yield scanned(
        "n-albaran",
        albaran(),
        """acceptance_certificate accepted yes es
        client=Residencia Santa Olalla
        project=aire acondicionado ala B
        milestone=2.ª entrega
        signatory_name=Casilda Montalvo Rey
        signatory_title=administradora
        signature_date=2025-07-21
        amount=6450.00 EUR
        po_number=RSO 0077/25""",
        skew=1.0,
        seed=41,
        dpi=140,
    )
    yield paper(
        "n-ceiba",
        cambio(),
        """change_order accepted yes es
        client=Inmobiliaria Puerto Cancún del Sur, S.A. de C.V.
        project=Torre Ceiba, instalaciones eléctricas
        project_code=TC-IE-2025-03
        signatory_name=Faustino Canché Puc
        signatory_title=Gerente de Construcción
        signature_date=2026-05-06
        amount=929500.00 MXN
        change_order_number=OC-11""",
    )
    yield paper(
        "n-etiquetas",
        correo(),
        """email undecided - es
        client=Bodegas Navasal
        project=Etiquetas añada 2025
        project_code=TF-611
        milestone=segunda prueba
        signatory_name=Paloma Zubeldia
        signatory_title=Responsable de Marketing
        signature_date=2025-12-01
        amount=2300.00 EUR""",
    )
    yield paper(
        "n-ribera",
        media_firma(),
        """acceptance_certificate undecided no es
        client=Fundación Hospital de la Ribera
        project=Digitalización de historias clínicas
        project_code=FHR-SER-2025-12
        milestone=lote 4
        signatory_name=Marisa Tudela Vives
        signatory_title=Interventora
        amount=36940.00 EUR
        warnings=partly_signed""",
    )
    yield scanned(
        "n-guadalmar",
        parte(),
        """acceptance_certificate accepted_with_conditions yes es
        client=Comunidad de Propietarios Paseo Marítimo 88
        project=modernización de maniobra
        project_code=25-902
        milestone=fase 1 de 2
        signatory_name=Leandro Espejo Marín
        signatory_title=presidente
        signature_date=2025-10-13
        amount=4180.00 EUR
        conditions=falta limpiar el cuarto de máquinas""",
        skew=-0.7,
        seed=43,
        grey=False,
        dpi=120,
    )
    yield paper(
        "n-altiplano",
        casillas(),
        """acceptance_certificate undecided yes es
        client=Aguas del Altiplano S.A.
        project=Catastro de usuarios
        project_code=AA-CU-9
        milestone=2 (levantamiento zona oeste)
        signatory_name=Wara Quisbert Mamani
        signatory_title=Jefa Comercial
        signature_date=2025-11-17
        amount=27650.00 USD""",
    )
