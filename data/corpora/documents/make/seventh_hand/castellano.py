"""Actas, albaranes, órdenes de cambio, correos."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Desk, ink, scanned, text, web

AC = "acceptance_certificate"


def _acta() -> bytes:
    return web(
        f"""<h2>ACTA DE RECEPCIÓN PARCIAL</h2><p>En Zamora, a 11 de febrero de 2026, reunidos de
        una parte
    D. Evaristo Cuesta Prieto, Gerente de <b>Aguas del Tormes, S.A.</b> (en adelante, la
    Propiedad), y de
    otra D.ª Maite Olabarri, en representación de Ibaizabal Telecontrol, S.L. (el Contratista),</p>
    <p><b>EXPONEN</b></p><p>Que el Contratista ejecuta el proyecto ATS/2025/031 «Telemando de
    Depósitos Fase II», cuyo Hito 3, Puesta en marcha de 18 depósitos, ha concluido, con un importe
    de
    noventa y cuatro mil doscientos euros (94.200,00 €), IVA no
    incluido.</p><p><b>ACUERDAN</b></p><p>
    Primero. La Propiedad recibe de conformidad el Hito 3.<br>Segundo. Comienza el plazo de
    garantía de
    dos años.<br>Tercero. Los hitos 4 y 5 no son objeto de esta acta y no se entienden
    recibidos.</p>
    <table><tr><td>POR LA PROPIEDAD<br>{ink(501, 140, 40)}<br>Fdo.: Evaristo Cuesta Prieto<td>POR EL
    CONTRATISTA<br>{ink(503, 130, 40)}<br>Fdo.: Maite Olabarri</table>""",
        "body{font:14px/1.55 'Liberation Serif';text-align:justify} td{padding-right:100px}",
    )


def _portal() -> bytes:
    return web(
        """<div class=b>Portal de Proveedores · Grupo Cerámico Levante</div><h2>Entrega 00731</h2>
    <table><tr><td>Proveedor<td>Nube Clara
    Ingeniería<tr><td>Pedido<td>5100042277<tr><td>Proyecto<td>
    Horno 5 Eficiencia (GCL-H5)<tr><td>Entregable<td>E2 Balance térmico<tr><td>Importe<td>16.750,00
    EUR
    <tr><td>Estado<td><b>RECHAZADA POR EL CLIENTE</b><tr><td>Responsable<td>Amparo Ferrandis, Jefa
    de
    Energía<tr><td>Fecha de resolución<td>25/02/2026 13:11</table><p>Motivo: faltan las medidas de
    chimenea. Vuelva a presentar la entrega.</p><p class=s>Estados posibles: presentada, aceptada,
    aceptada con reparos, rechazada. Resolución registrada con certificado digital del
    responsable.</p>""",
        """body{font:13px Carlito} .b{background:#c8553d;color:#fff;padding:8px} td{padding:4px
        16px 4px 0;
        border-bottom:1px solid #eee} .s{font-size:10px;color:#777}""",
    )


def _albaran() -> bytes:
    desk = Desk()
    desk.text(50, 795, "TALLERES MONCAYO", 16, "Helvetica-Bold")
    desk.text(370, 795, "ALBARÁN Nº 26-00915", 12, "Helvetica-Bold")
    desk.text(
        50,
        770,
        "Cliente: Bodegas Valdehierro, S.L.      Pedido: BV-2291\nObra: Nueva sala de "
        "barricas      Ref.: TM-455\nEntrega: Estructura metálica, pórticos 1 a 6\nImporte: "
        "41.380,00 €",
        11,
    )
    for n, row in enumerate(
        ("6 pórticos IPE 300 galvanizados", "72 correas", "1 lote de tornillería")
    ):
        desk.text(60, 670 - 20 * n, row, 11)
    desk.line(50, 600, 545, 600)
    desk.text(50, 580, "CONFORME DEL CLIENTE", 11, "Helvetica-Bold")
    desk.text(50, 555, "Conforme", 11)
    desk.box(110, 553)
    desk.text(150, 555, "Conforme con reparos", 11)
    desk.box(275, 553)
    desk.text(320, 555, "No conforme", 11)
    desk.box(395, 553)
    desk.cross(275, 553)
    desk.text(50, 525, "Reparos:", 11)
    desk.hand(105, 525, "faltan 4 correas del pórtico 6", 14)
    desk.hand(105, 505, "repintar golpe en pilar 2", 14)
    desk.text(50, 460, "Firma", 11)
    desk.sign(521, 90, 455, 130, 34)
    desk.text(260, 460, "Nombre y cargo", 11)
    desk.hand(350, 460, "Julián Arnedo, encargado de obra", 13)
    desk.text(260, 430, "Fecha", 11)
    desk.hand(350, 430, "19/02/2026", 14)
    return desk.done()


def _correo() -> bytes:
    return web(
        """<p><b>De:</b> Ximena Larraín &lt;xlarrain@puertosdelsur.example&gt;<br><b>Enviado:</b>
        jueves, 29
    de enero de 2026 9:52<br><b>Para:</b> Óscar Vidaurre<br><b>Asunto:</b> RV: Cierre etapa
    Levantamiento,
    proyecto Ventanilla Única Portuaria</p><p>Estimado Óscar:</p><p>Gracias por el recordatorio. La
    etapa
    Levantamiento sigue en revisión con el área legal y no le puedo adelantar una respuesta. La
    próxima
    semana le cuento.</p><p>Saludos cordiales,<br>Ximena Larraín<br>Subgerenta de
    Operaciones<br>Puertos
    del Sur S.A.</p><hr><p>De: Óscar Vidaurre<br>Estimada Ximena, le agradeceré confirmar que la
    etapa
    queda aceptada para facturar los USD 38.000 de la OC 7781.</p>""",
        "body{font:13px 'Liberation Sans'}",
    )


def _cambio() -> bytes:
    return web(
        f"""<h2>Orden de Cambio OC-07</h2><p>Proyecto: Ampliación Planta Tecate · No. de proyecto
        PT-118-25<br>
    Cliente: Maquilas Peninsulares, S.A. de C.V.<br>Contratista: Grupo Ensamble
    Norte</p><table><tr><th>
    Concepto<th>Importe MXN<tr><td>Segundo andén de carga<td>1,245,000.00<tr><td>Deducción por piso
    epóxico<td>-310,500.00<tr><td><b>Importe neto de la
    orden</b><td><b>934,500.00</b></table><p>Dictamen
    del cliente:</p><p>( &nbsp; ) Autorizada &nbsp;&nbsp; ( &nbsp; ) No autorizada &nbsp;&nbsp; (
    &nbsp; )
    Se difiere</p><table class=f><tr><td>&nbsp;<td>{ink(541, 120, 34)}<tr><td>Ing. Rebeca
    Montaño<br>
    Gerente de Planta<br>Cliente<td>Arq. Saúl Beltrán<br>Contratista, 20-feb-2026</table>""",
        """body{font:13px Lato} td,th{border:1px solid #888;padding:5px 14px} table{border-collapse:
        collapse} .f td{border:0;border-top:1px solid #000;padding:6px 60px 6px 0;height:36px}""",
    )


def _certificacion() -> bytes:
    return web(
        f"""<table class=t><tr><td><b>CERTIFICACIÓN Nº 4</b><td>Mes: enero 2026 (euros)<td>Obra nº
        0144/2025
    </table><p>Obra: Rehabilitación del Mercado de Abastos<br>Promotor: Ayuntamiento de
    Villarreja<br>
    Contratista: Construcciones Alcor, S.A.</p><table class=t><tr><td>Obra ejecutada a origen<td>
    612.440,80<tr><td>Certificado anteriormente<td>489.112,30<tr><td>Esta certificación (sin
    IVA)<td>
    123.328,50<tr><td>21 % IVA<td>25.898,99<tr><td>Líquido<td>149.227,49</table><p>La Dirección
    Facultativa certifica que las partidas relacionadas han sido ejecutadas y propone su abono.</p>
    <div class=g><div>{ink(551, 110, 34)}<br>Director de obra<br>Ignacio Rueda,
    arquitecto<br>02/02/2026
    </div><div>{ink(552, 110, 34)}<br>Contratista<br>B. Alcor</div><div>{ink(554, 110, 34)}<br>V.º
    B.º
    El Alcalde<br>Leandro Tobar<br>05/02/2026</div></div>""",
        """body{font:12.5px 'DejaVu Serif'} .t{width:100%;border-collapse:collapse} .t
        td{border:1px solid;
        padding:4px 8px} .g{display:grid;grid-template-columns:1fr 1fr 1fr;margin-top:30px}""",
    )


def _folleto() -> bytes:
    return web(
        """<h1>¿Su cliente aún no ha firmado?</h1><p>FirmaLista convierte un «ya lo miro» en un
        «aceptado».
    </p><ul><li>Plantillas de acta de recepción<li>Avisos por mensaje<li>Desde 29 € al
    mes</ul><p>«Hemos
    reducido los rechazos a la mitad», Marta Oller, Directora de Proyectos de Estudio Brisa.</p>
    <p style='border:1px dashed;padding:8px'>Ejemplo: ☒ Acepto el hito 2 por 8.000 € — Firmado:
    Cliente
    Ejemplo, 01/01/2026</p>""",
        "body{font:15px Lato;background:#fdf6e3} h1{font-size:40px;color:#a23b72}",
    )


def _tabla() -> bytes:
    return web(
        f"""<h3>Seguimiento de hitos – Sistema de Guardias</h3><p>Cliente: Clínica Santa Ágata ·
        Código
    SGA-09 · OC 3320-1 · Proveedor: Andén Software SpA</p><table><tr><th>Hito<th>Valor
    (CLP)<th>Fecha
    entrega<th>Aceptado<th>Rechazado<th>Firma cliente<tr><td>1
    Diseño<td>4.800.000<td>03-11-2025<td>●<td>
    <td>{ink(571, 60, 18)}<tr class=n><td>2 Turnos y
    reemplazos<td>9.350.000<td>26-01-2026<td>●<td><td>
    {ink(571, 60, 18)}<tr><td>3 Liquidaciones<td>7.200.000<td>–<td><td><td></table><p>Resolución de
    esta
    hoja: hito 2. Responsable: Paulina Riquelme, Enfermera Jefe. Firmado el 30-01-2026.</p>""",
        """body{font:13px Carlito} td,th{border:1px solid #999;padding:6px 10px} .n{background:#ffd}
        table{border-collapse:collapse}""",
    )


def papers() -> Iterator[Paper]:
    """Eight layouts."""
    yield text(
        "acta-parcial",
        _acta(),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Aguas del Tormes, S.A.",
            project="Telemando de Depósitos Fase II",
            project_code="ATS/2025/031",
            milestone="Hito 3, Puesta en marcha de 18 depósitos",
            signatory_name="Evaristo Cuesta Prieto",
            signatory_title="Gerente",
            signature_date="2026-02-11",
            amount="94200.00 EUR",
        ),
    )
    yield text(
        "portal-entrega",
        _portal(),
        truth(
            AC,
            "rejected",
            True,
            "es",
            client="Grupo Cerámico Levante",
            project="Horno 5 Eficiencia",
            project_code="GCL-H5",
            milestone="E2 Balance térmico",
            signatory_name="Amparo Ferrandis",
            signatory_title="Jefa de Energía",
            signature_date="2026-02-25",
            amount="16750.00 EUR",
            po_number="5100042277",
        ),
    )
    yield scanned(
        "albaran",
        _albaran(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Bodegas Valdehierro, S.L.",
            project="Nueva sala de barricas",
            project_code="TM-455",
            milestone="Estructura metálica, pórticos 1 a 6",
            signatory_name="Julián Arnedo",
            signatory_title="encargado de obra",
            signature_date="2026-02-19",
            amount="41380.00 EUR",
            po_number="BV-2291",
            conditions=["faltan 4 correas del pórtico 6", "repintar golpe en pilar 2"],
        ),
        skew=-0.9,
        seed=41,
    )
    yield text(
        "correo-legal",
        _correo(),
        truth(
            "email",
            None,
            None,
            "es",
            client="Puertos del Sur S.A.",
            project="Ventanilla Única Portuaria",
            milestone="Levantamiento",
            signatory_name="Ximena Larraín",
            signatory_title="Subgerenta de Operaciones",
            po_number="7781",
        ),
    )
    yield text(
        "orden-cambio",
        _cambio(),
        truth(
            "change_order",
            "undecided",
            False,
            "es",
            client="Maquilas Peninsulares, S.A. de C.V.",
            project="Ampliación Planta Tecate",
            project_code="PT-118-25",
            signatory_name="Rebeca Montaño",
            signatory_title="Gerente de Planta",
            amount="934500.00 MXN",
            change_order_number="OC-07",
            warnings=["partly_signed"],
        ),
    )
    yield text(
        "certificacion-obra",
        _certificacion(),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Villarreja",
            project="Rehabilitación del Mercado de Abastos",
            project_code="0144/2025",
            milestone="CERTIFICACIÓN Nº 4",
            signatory_name="Leandro Tobar",
            signatory_title="Alcalde",
            signature_date="2026-02-05",
            amount="123328.50 EUR",
        ),
    )
    yield text("folleto-firma", _folleto(), truth("other", None, None, "es"))
    yield text(
        "tabla-hitos",
        _tabla(),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Clínica Santa Ágata",
            project="Sistema de Guardias",
            project_code="SGA-09",
            milestone="2 Turnos y reemplazos",
            signatory_name="Paulina Riquelme",
            signatory_title="Enfermera Jefe",
            signature_date="2026-01-30",
            amount="9350000 CLP",
            po_number="3320-1",
        ),
    )
