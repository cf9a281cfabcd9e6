"""Papeles de obra: actas, certificaciones, albaranes, correos."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from eleventh_hand.board import Sheet, ink, web

CERT = "acceptance_certificate"


def acta() -> Paper:
    s = Sheet(font="Times-Roman", pt=11)
    s.t(s.w / 2, 64, "ACTA DE RECEPCIÓN PARCIAL", 15, "b", end="c")
    s.y = 90
    s.p(
        "En Villarroya del Páramo, a 30 de abril de 2026, reunidos de una parte don Íñigo "
        "Belascoain, "
        "ingeniero municipal, en nombre del <b>Ayuntamiento de Villarroya del Páramo</b>, y de "
        "otra "
        "doña Pilar Escudé, por Hidráulicas Moncayo S.L., visitan la obra <b>Estación depuradora "
        "Las Eras</b>, expediente EXP-2024/118.",
        alignment=4,
    )
    s.p(
        "Se examina el hito 3, <b>decantador secundario</b>, cuyo importe asciende a 138.920,45 "
        "euros, "
        "IVA no incluido. Hallándose en buen estado y ejecutado conforme al proyecto, el "
        "representante "
        "municipal <b>lo da por recibido</b>, comenzando el plazo de garantía.",
        alignment=4,
    )
    s.p("Y para que conste firman la presente.", gap=56)
    s.ink(71, 70, s.y, 120, 30)
    s.ink(72, 340, s.y, 110, 30, "#222222")
    s.t(70, s.y + 16, "Fdo.: Íñigo Belascoain", 9)
    s.t(340, s.y + 16, "Fdo.: Pilar Escudé", 9)
    return Paper("ka-villarroya", "a", "text", s.done(), truth(
        CERT, "accepted", True, "es", client="Ayuntamiento de Villarroya del Páramo",
        project="Estación depuradora Las Eras", project_code="EXP-2024/118",
        milestone="hito 3, decantador secundario", signatory_name="Íñigo Belascoain",
        signatory_title="ingeniero municipal", signature_date="2026-04-30",
        amount="138920.45 EUR",
    ))  # fmt: skip


def certificacion() -> Paper:
    body = f"""<table class=a><tr><td>CERTIFICACIÓN DE OBRA Nº 9<td>Septiembre 2026</table>
<p>Propiedad: Promociones Alcor Norte S.A. &nbsp; Obra: 64 viviendas en Parcela 12-B &nbsp;
Contrato:
PAN-12B-EST &nbsp; Contratista: Estructuras Guadiela S.L.</p><table class=b><tr><td>Obra ejecutada a
origen<td>1.904.330,18 €<tr><td>Certificado anterior<td>1.688.204,02 €<tr><td>Importe de esta
certificación<td>216.126,16 €<tr><td>Retención 5 %<td>−10.806,31 €<tr><td>Líquido a abonar<td>
205.319,85 €</table><div class=f><p>Contratista<br>{ink(73, 90, 26)}<br>R. Guadiela</p><p>Dirección
facultativa<br>{ink(74, 100, 26, "#222")}<br>Arq. Lucía Montalbán<br>01/10/2026</p><p>Conforme la
propiedad<br><br><br>Gonzalo Arizmendi, director técnico<br>Fecha:</p></div><p class=n>La
certificación
sólo surte efecto con las tres firmas.</p>"""
    css = """.a{width:100%;background:#dbe7f0;font-size:13pt}.b{width:70%}.b td{border:1px solid
#999;
padding:4px}.f{display:flex;gap:40px;margin-top:20px}.n{font-size:8pt}"""
    return Paper("ka-guadiela", "a", "text", web(body, css), truth(
        CERT, "undecided", False, "es", client="Promociones Alcor Norte S.A.",
        project="64 viviendas en Parcela 12-B", project_code="PAN-12B-EST",
        milestone="CERTIFICACIÓN DE OBRA Nº 9", signatory_name="Gonzalo Arizmendi",
        signatory_title="director técnico", amount="205319.85 EUR", warnings=["partly_signed"],
    ))  # fmt: skip


def rechazo() -> Paper:
    body = """<p class=m>MINERA COBREALTO SpA &middot; Superintendencia de Relaves</p><p>Calama,
19 de
agosto de 2026<br>Carta N° 0442</p><p>Señores Geosonda Ingeniería Ltda.</p><p>Ref.: Orden de compra
4700-33218, Instrumentación muro oeste, Entregable E-2 "Red de inclinómetros"</p><p>De nuestra
consideración:</p><p>Agradecemos el esfuerzo de su equipo y la buena disposición en terreno.
Revisado
el entregable, y por faltar las lecturas base de cuatro de los once puntos, no es posible por ahora
otorgar la conformidad solicitada, por lo que queda sin efecto el estado de pago de USD
52.400,00.</p>
<p>Quedamos atentos a una nueva presentación.</p><p>Saludan atentamente,</p><p class=f>Marcela
Huenchumil</p><p>Marcela Huenchumil Ríos<br>Superintendenta de Relaves</p>"""
    css = ".m{border-bottom:3px solid #b5651d}.f{font:26pt Kristi;color:#1c2f7a;margin:0}"
    return Paper("ka-cobrealto", "a", "text", web(body, css), truth(
        CERT, "rejected", True, "es", client="MINERA COBREALTO SpA",
        project="Instrumentación muro oeste", milestone='E-2 "Red de inclinómetros"',
        signatory_name="Marcela Huenchumil Ríos", signatory_title="Superintendenta de Relaves",
        signature_date="2026-08-19", amount="52400.00 USD", po_number="4700-33218",
    ))  # fmt: skip


def albaran() -> Paper:
    s = Sheet((420, 560), pt=9.5)
    s.left, s.right, s.y = 34, 386, 40
    s.p("<b>PARTE DE TRABAJO 2231</b> &nbsp; Cubiertas Llobarro", 12)
    s.p(
        "Cliente: Cooperativa Oleícola San Telmo<br/>Obra: nave de envasado<br/>Pedido: "
        "OST-905<br/>"
        "N/ref.: CL-26-61<br/>Fase: impermeabilización faldón sur<br/>Importe fase: 12.780,00 €",
        leading=14,
    )
    s.p("Marque lo que proceda:", gap=4)
    for text, mark in (("CONFORME", ""), ("CONFORME CON REPAROS", "tick"), ("NO CONFORME", "")):
        s.box(44, s.y + 9, mark)
        s.t(62, s.y + 9, text)
        s.y += 16
    s.p("Reparos:", gap=2)
    s.hand(44, s.y + 12, "falta rematar el canalón y retirar escombros")
    s.line(40, s.y + 15, 380, s.y + 15, 0.3)
    s.ink(75, 60, s.y + 70, 100, 28)
    s.line(44, s.y + 72, 200, s.y + 72)
    s.t(44, s.y + 84, "Rosendo Picó, encargado de planta", 8)
    s.hand(250, s.y + 70, "7-V-2026")
    pdf = s.done()
    how = Scanner(dpi=105, skew=-0.7, noise=6, jpeg=40, seed=43)
    return Paper("ka-llobarro", "a", "scan", scan(pdf, how), truth(
        CERT, "accepted_with_conditions", True, "es", client="Cooperativa Oleícola San Telmo",
        project="nave de envasado", project_code="CL-26-61",
        milestone="impermeabilización faldón sur", signatory_name="Rosendo Picó",
        signatory_title="encargado de planta", signature_date="2026-05-07",
        amount="12780.00 EUR", po_number="OST-905",
        conditions=["falta rematar el canalón y retirar escombros"],
    ), pdf)  # fmt: skip


def correo() -> Paper:
    body = """<h4>Fwd: Visto bueno hito 2 - Levantamiento ruta costera</h4><p class=g>De: Julieta
Ochoa
&lt;jochoa@viascaribe.example&gt;<br>Para: facturacion@topomar.example<br>Fecha: 3 de marzo de 2026,
11:31</p><p>Buen día, confirmo la aceptación del hito 2 (nube de puntos tramo K12 a K31) del
contrato
VC-2025-66. Pueden facturar COP 84.500.000 citando el pedido 20260119-T.</p><p>Saludos,<br>Julieta
Ochoa<br>Interventora, Vías del Caribe S.A.S.</p>"""
    return Paper("ka-topomar", "a", "text", web(body, ".g{color:#555;font-size:9pt}"), truth(
        "email", "accepted", None, "es", client="Vías del Caribe S.A.S.",
        project="Levantamiento ruta costera", project_code="VC-2025-66",
        milestone="hito 2 (nube de puntos tramo K12 a K31)", signatory_name="Julieta Ochoa",
        signatory_title="Interventora", signature_date="2026-03-03",
        amount="84500000.00 COP", po_number="20260119-T",
    ))  # fmt: skip


def modificado() -> Paper:
    s = Sheet(pt=10)
    s.t(56, 60, "ORDEN DE CAMBIO OC-07", 15, "b")
    s.line(56, 68, 540, 68, 2)
    s.y = 84
    s.table(
        [
            ["Cliente", "Fideicomiso Torre Jacaranda"],
            ["Proyecto", "Torre Jacaranda, sótanos"],
            ["Contrato", "FTJ-C-031"],
            ["Solicita", "Cimentaciones Anáhuac S.A. de C.V."],
            ["Cambio", "Anclas temporales adicionales, eje 14"],
            ["Monto", "MXN 1,284,600.00 más IVA"],
        ],
        [100, 380],
        gap=16,
    )
    s.p(
        "RESOLUCIÓN DEL CLIENTE &nbsp;&nbsp; Aprobada ( &nbsp; ) &nbsp;&nbsp; Rechazada ( X ) "
        "&nbsp;&nbsp;"
        " En estudio ( &nbsp; )",
        gap=12,
    )
    s.p("Nota: las anclas del eje 14 ya están en el alcance original, plano CI-22.", gap=50)
    s.ink(76, 70, s.y, 110, 28)
    s.line(60, s.y + 2, 250, s.y + 2)
    s.t(60, s.y + 14, "Ing. Fermín Sandoval, Gerente de Proyecto, 12/11/26", 8)
    s.t(60, s.y + 30, "Recibido por el contratista el 13 de noviembre de 2026", 8)
    return Paper("ka-jacaranda", "a", "text", s.done(), truth(
        "change_order", "rejected", True, "es", client="Fideicomiso Torre Jacaranda",
        project="Torre Jacaranda, sótanos", project_code="FTJ-C-031",
        signatory_name="Fermín Sandoval", signatory_title="Gerente de Proyecto",
        signature_date="2026-11-12", amount="1284600.00 MXN", change_order_number="OC-07",
    ))  # fmt: skip


def aviso() -> Paper:
    body = """<p><b>Plataforma ObraClara</b> &mdash; aviso automático</p><h2>Tiene un documento
pendiente
de firma</h2><p>Estimada Noelia Quiroga (Autoridad Portuaria de Puerto Cardón):</p><p>El documento
<b>"Aceptación del hito H4, balizamiento instalado"</b>, proyecto Dársena Interior, expediente
APC-77/25, importe 47.815,00 €, espera su firma desde el 02/06/2026. La empresa Señales Náuticas
Tarsis
ya ha firmado. Este es el recordatorio 3 de 3.</p><p class=b>Aceptar y firmar</p><p
class=b>Rechazar</p>
<p><small>Enviado el 15/06/2026. Si ya ha aceptado el documento, ignore este aviso.</small></p>"""
    css = ".b{border:1px solid #06c;color:#06c;width:180px;text-align:center;padding:8px}"
    return Paper("ka-obraclara", "a", "text", web(body, css), truth(
        "email", "undecided", None, "es", client="Autoridad Portuaria de Puerto Cardón",
        project="Dársena Interior", project_code="APC-77/25",
        milestone="hito H4, balizamiento instalado", amount="47815.00 EUR",
    ))  # fmt: skip


def propuesta() -> Paper:
    s = Sheet(pt=10)
    s.p("<b>ALCANCE DE TRABAJO Nº 3</b>", 14)
    s.p(
        "Cliente: Viveros Municipales de Azuara. Consultora: Raíz Paisaje S.C.P. Proyecto: "
        "Anillo verde. "
        "Referencia: VMA-AV-3"
    )
    s.table(
        [
            ["Hito", "Entrega", "EUR"],
            ["1", "Inventario de arbolado", "4.200,00"],
            ["2", "Plan de plantación", "6.900,00"],
            ["3", "Dirección de obra", "5.400,00"],
            ["", "Total sin IVA", "16.500,00"],
        ],
        [40, 300, 100],
    )
    s.p(
        "Cada hito se considera aceptado sólo mediante acta firmada. El silencio no es aceptación.",
        gap=50,
    )
    s.ink(78, 60, s.y, 110, 28)
    s.t(
        60,
        s.y + 14,
        "Por el cliente: Blanca Lezcano, gerente, 08/01/2026, conforme con el alcance",
        9,
    )
    s.t(60, s.y + 30, "Firmado en Azuara a 8 de enero de 2026", 9)
    return Paper("ka-azuara", "a", "text", s.done(), truth(
        "statement_of_work", None, True, "es", client="Viveros Municipales de Azuara",
        project="Anillo verde", project_code="VMA-AV-3", signatory_name="Blanca Lezcano",
        signatory_title="gerente", signature_date="2026-01-08", amount="16500.00 EUR",
    ))  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (acta, certificacion, rechazo, albaran, correo, modificado, aviso, propuesta):
        yield make()
