"""Despachos e ingenierías: Spanish papers, drawn and printed."""
# fmt: off

from collections.abc import Iterator

from paper import Paper, truth

from .pen import CERTIFICATE, Sheet, web


def acta() -> Paper:
    s = Sheet()
    s.t(297, 60, "ACTA DE RECEPCIÓN", "Times-Bold", 17, how="c")
    y = s.p(60, 80, 475, """En Almedina del Río, a 20 de febrero de 2026, reunidos de una parte
        <b>D.ª Remedios Galiana Soto</b>, concejala de Obras, en representación del <b>Ayuntamiento
        de Almedina del Río</b>, y de otra D. Íñigo Beltrán, de la empresa Trazos de Agua
        Ingeniería,
        adjudicataria del contrato <b>EXP 318/2025</b>, «Plan director de saneamiento».<br/><br/>
        Examinada la <b>Fase II, Modelo hidráulico</b>, se encuentra en buen estado y con arreglo a
        las prescripciones, por lo que la Administración <b>la da por recibida</b>. Importe de la
        fase: 27.650,00 € (IVA excluido).<br/><br/>No es objeto de esta acta la Fase III, cuya
        recepción fue denegada el 2 de febrero.""", "Times-Roman", 11.5, 17)
    for x, seed, who, what in ((70, 401, "Por la Administración", "Remedios Galiana Soto"),
                               (330, 402, "Por la empresa", "Íñigo Beltrán")):
        s.t(x, y + 40, who, "Times-Italic", 10)
        s.ink(x + 10, y + 92, 120, 34, seed)
        s.line(x, y + 94, x + 170)
        s.t(x, y + 108, what, "Times-Roman", 10)
    return Paper("ke-saneamiento-acta", "a", "text", s.pdf(), truth(
        CERTIFICATE, "accepted", True, "es", client="Ayuntamiento de Almedina del Río",
        project="Plan director de saneamiento", project_code="EXP 318/2025",
        milestone="Fase II, Modelo hidráulico", signatory_name="Remedios Galiana Soto",
        signatory_title="concejala de Obras", signature_date="2026-02-20",
        amount="27650.00 EUR"))


def correo() -> Paper:
    body = """<table><tr><td>De<td>Jimena Arteaga &lt;jarteaga@cafetaleravolcan.example&gt;<tr><td>
    Para<td>Estudio Colibrí<tr><td>Enviado<td>jueves, 12 de marzo de 2026 11:48<tr><td>Asunto<td><b>
    RE: Entrega empaque línea orgánica (OT-0914)</b></table><hr><p>Hola, Pau:<p>Aceptamos la
    entrega 2
    con dos pendientes: el código de barras debe ir en negro y falta la versión en inglés de la
    etiqueta trasera. Con eso pueden facturar los 86,400 pesos (MXN 86,400.00) del hito.<p>Saludos,
    <p>Jimena Arteaga<br>Gerente de Marca<br>Cafetalera del Volcán, S.A. de C.V."""
    return Paper("ke-cafetalera-correo", "a", "text",
                 web(body, "body{font:11px 'Liberation Sans'}td{padding-right:12px}"), truth(
        "email", "accepted_with_conditions", None, "es",
        client="Cafetalera del Volcán, S.A. de C.V.", project="empaque línea orgánica",
        project_code="OT-0914", milestone="entrega 2", signatory_name="Jimena Arteaga",
        signatory_title="Gerente de Marca", signature_date="2026-03-12", amount="86400.00 MXN",
        conditions=["el código de barras debe ir en negro",
                    "falta la versión en inglés de la etiqueta trasera"]))


def conformidad() -> Paper:
    body = """<h2>Hoja de conformidad del servicio</h2><div class=g><p><b>Cliente</b><br>Grupo
    Hotelero
    Tramuntana SL<p><b>Proyecto</b><br>Auditoría energética 12
    hoteles<p><b>Ref.</b><br>GT-EN-2204<p>
    <b>Entregable</b><br>Informe E3,
    Mallorca<p><b>Pedido</b><br>PED-6612<p><b>Importe</b><br>9.980,00
    € + IVA</div><table><tr><th>Valoración<th>Sí<th>No<tr><td>Entregado en
    plazo<td>&#9746;<td>&#9744;
    <tr><td>Completo<td>&#9744;<td>&#9746;<tr><td>Conforme para
    facturar<td>&#9744;<td>&#9746;</table>
    <p>Observaciones: faltan las termografías de Pollença.<p>{{ink 411 130 34}}<br>Catalina Bauzà,
    directora de Mantenimiento &middot; 26/02/2026"""
    css = """body{font:12px 'DejaVu Sans'}.g{display:grid;grid-template-columns:1fr 1fr 1fr;
    border:1px solid #888;padding:0 10px}td,th{border:1px solid #888;padding:4px 14px}"""
    return Paper("ke-tramuntana-conformidad", "a", "text", web(body, css), truth(
        CERTIFICATE, "rejected", True, "es", client="Grupo Hotelero Tramuntana SL",
        project="Auditoría energética 12 hoteles", project_code="GT-EN-2204",
        milestone="Informe E3, Mallorca", po_number="PED-6612", signatory_name="Catalina Bauzà",
        signatory_title="directora de Mantenimiento", signature_date="2026-02-26",
        amount="9980.00 EUR"))


def orden_cambio() -> Paper:
    s = Sheet()
    s.t(50, 60, "ORDEN DE CAMBIO OC-05", "Helvetica-Bold", 16)
    y = s.table(50, 80, [
        ["Cliente", "Clínica Santa Eulalia del Sur", "Proyecto", "Historia clínica única"],
        ["Consultora", "Pampa Datos SpA", "Código", "SES-HCU"],
        ["Alcance", "Se agrega módulo de farmacia", "Monto", "USD 12.300,00"]],
        [70, 190, 65, 170])
    s.t(50, y + 30, "Resolución del cliente:   ( ) Aprobada    (x) Rechazada    ( ) Diferida")
    s.t(50, y + 52, "Motivo: fuera de presupuesto hasta el segundo semestre.")
    s.ink(60, y + 104, 110, 30, 421)
    s.line(50, y + 106, 240)
    s.t(50, y + 119, "Matías Larraín Echeverría, Gerente de TI, 6 de abril de 2026", size=9)
    return Paper("ke-farmacia-cambio", "a", "text", s.pdf(), truth(
        "change_order", "rejected", True, "es", client="Clínica Santa Eulalia del Sur",
        project="Historia clínica única", project_code="SES-HCU", change_order_number="OC-05",
        signatory_name="Matías Larraín Echeverría", signatory_title="Gerente de TI",
        signature_date="2026-04-06", amount="12300.00 USD"))


def albaran() -> Paper:
    s = Sheet((420, 595))
    s.t(30, 40, "Albarán de entrega 2026/077", "Helvetica-Bold", 13)
    y = s.many(30, 66, """Taller de Maquetas Serrat
        Cliente: Promotora Bahía Norte SA
        Obra: Maqueta 1:200 Torre Faro
        Pedido: BN-3310""", lead=15)
    y = s.table(30, y, [["Ud.", "Concepto", "Importe"],
                        ["1", "Maqueta, 2.ª entrega (urbanización)", "6.450,00 €"]], [35, 230, 95])
    s.t(30, y + 30, "Recibí conforme:")
    s.line(30, y + 90, 200)
    s.t(30, y + 103, "Nombre, firma y fecha", size=8)
    s.p(30, 540, 360, """Pasadas 48 horas sin reclamación la mercancía se entiende recibida y
    aceptada
        de conformidad.""", size=7)
    return Paper("ke-maqueta-albaran", "a", "text", s.pdf(), truth(
        CERTIFICATE, "undecided", False, "es", client="Promotora Bahía Norte SA",
        project="Maqueta 1:200 Torre Faro", milestone="2.ª entrega (urbanización)",
        po_number="BN-3310", amount="6450.00 EUR"))


def carta_aceptacion() -> Paper:
    body = """<div class=m>Fundación Puente de Letras</div><p class=d>Medellín, 9 de enero de
    2026<p>
    Señores<br>Traductores Asociados del Valle<p><b>Asunto:</b> Contrato TAV-58, colección «Voces»,
    tomo 2<p>Apreciados señores:<p>Nos complace comunicarles que el comité editorial, reunido el 7
    de
    enero, dio su visto bueno a la traducción del tomo 2. En consecuencia autorizamos la emisión de
    la factura por COP 18.500.000. La revisión del tomo 3 sigue su curso.<p>Cordialmente,<p>
    {{ink 431 140 38 #111}}<br>Luz Marina Ospina<br>Directora Editorial"""
    css = """body{font:13px 'Liberation Serif'}.m{font:bold 20px Caladea;color:#7a3b00}.d{
    text-align:right}"""
    return Paper("ke-letras-carta", "a", "text", web(body, css), truth(
        CERTIFICATE, "accepted", True, "es", client="Fundación Puente de Letras",
        project="colección «Voces»", project_code="TAV-58", milestone="tomo 2",
        signatory_name="Luz Marina Ospina", signatory_title="Directora Editorial",
        signature_date="2026-01-09", amount="18500000.00 COP"))


def parte_horas() -> Paper:
    body = """<h3>Parte de horas 14/2026</h3><p>Consultor: Gorka Landa (Norte Pruebas) &middot;
    Cliente:
    Banca Cantera SA &middot; Proyecto: Migración pagos &middot; Código
    BC-MP-8<table><tr><th>Día<th>
    L<th>M<th>X<th>J<th>V<th>Total<tr><td>Horas<td>8<td>8<td>8<td>6<td>8<td>38</table><p>38 h
    &times;
    45,00 € = 1.710,00 €<p>Estado: <b>Aprobado</b> por Begoña Urrutia, jefa de Calidad, el
    07/04/2026
    a las 09:20"""
    return Paper("ke-cantera-horas", "a", "text",
                 web(body, "body{font:12px Lato}td,th{border:1px solid;padding:4px 10px}"), truth(
        "timesheet_approval", "accepted", True, "es", client="Banca Cantera SA",
        project="Migración pagos", project_code="BC-MP-8", signatory_name="Begoña Urrutia",
        signatory_title="jefa de Calidad", signature_date="2026-04-07", amount="1710.00 EUR"))


def aviso() -> Paper:
    body = """<h2>Aviso de terminación</h2><p>De: Ríos y Valle Topografía<br>Para: Minera Tres Lomas
    S.A.<br>Contrato: TL-2025-19 Levantamiento tajo sur<p>Por la presente comunicamos que el hito 4
    (ortofoto y curvas de nivel) quedó terminado y entregado el 30 de enero de 2026. El trabajo fue
    revisado y aceptado internamente por nuestro control de calidad. Valor del hito: USD 21.870,00.
    <p>Quedamos a la espera de su acta de aceptación.<p>{{ink 441 110 30}}<br>Ing. Rodrigo Valle,
    gerente general, 2 de febrero de 2026"""
    return Paper("ke-topografia-aviso", "a", "text",
                 web(body, "body{font:13px Carlito}h2{border-bottom:4px double}"), truth(
        CERTIFICATE, "undecided", False, "es", client="Minera Tres Lomas S.A.",
        project="Levantamiento tajo sur", project_code="TL-2025-19",
        milestone="hito 4 (ortofoto y curvas de nivel)", amount="21870.00 USD"))


def papers() -> Iterator[Paper]:
    for make in (acta, correo, conformidad, orden_cambio, albaran, carta_aceptacion, parte_horas,
                 aviso):
        yield make()
