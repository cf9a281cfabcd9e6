"""Spanish: Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import html, ink, join, pair, paper, pen, stamp, tab, tick, typ


def acta() -> Paper:
    src = """#set page(paper:"a4", margin:24mm)
#set text(font:"Liberation Serif", size:11pt, lang:"es")
#align(center)[#text(14pt, weight:"bold")[ACTA DE RECEPCIÓN]]
#v(6pt)
En Villaumbrosa, a 12 de junio de 2026, se reúnen doña *Remedios Ansúrez Cabo*, concejala de Obras, en nombre del *Ayuntamiento de Villaumbrosa*, y don Saúl Pinilla, en nombre de Cerramientos Duratón, S.L., para recibir los trabajos del expediente *OB-14/2025*, «Fachada ventilada del centro cívico».

Recorrido el edificio y comprobadas las mediciones, la Administración encuentra los trabajos en buen estado y conformes a las prescripciones, y los da por recibidos. Empieza a contar el plazo de garantía de dos años. La certificación final asciende a 48.733,20 €, que se tramitará para su abono.

Y para que conste firman la presente en duplicado.
#v(30pt)
#grid(columns:(1fr,1fr), [Por el Ayuntamiento \\ #curve(stroke: 1.2pt + rgb("#1b2f8c"), curve.move((0pt,16pt)), curve.cubic((10pt,-12pt),(18pt,38pt),(30pt,10pt)), curve.cubic((42pt,-10pt),(50pt,32pt),(70pt,12pt)), curve.cubic((84pt,2pt),(92pt,26pt),(118pt,6pt))) \\ Fdo.: Remedios Ansúrez Cabo],[Por el contratista \\ #curve(stroke: 1.2pt + rgb("#1b2f8c"), curve.move((0pt,16pt)), curve.cubic((10pt,-12pt),(18pt,38pt),(30pt,10pt)), curve.cubic((42pt,-10pt),(50pt,32pt),(70pt,12pt)), curve.cubic((84pt,2pt),(92pt,26pt),(100pt,6pt))) \\ Fdo.: Saúl Pinilla])
"""
    return paper(
        "acta-recepcion",
        typ(src),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Villaumbrosa",
            project="Fachada ventilada del centro cívico",
            project_code="OB-14/2025",
            signatory_name="Remedios Ansúrez Cabo",
            signatory_title="concejala de Obras",
            signature_date="2026-06-12",
            amount="48733.20 EUR",
        ),
    )


def mexico() -> Paper:
    body = (
        "<h1 style='text-align:center'>ACTA DE ENTREGA–RECEPCIÓN PARCIAL</h1><p style='text-align:right'>Puebla, Pue., a 4 de mayo de 2026</p>"
        + tab(
            [
                "Cliente|Textiles Cholollan, S.A. de C.V.",
                "Proveedor|Implementa ERP del Altiplano, S.C.",
                "Proyecto|Puesta en marcha ERP",
                "Fase|Tesorería y Activo Fijo",
                "Orden de trabajo|OT-0397",
                "Importe de la fase|$ 620,000.00 MXN",
            ]
        )
        + tab(
            [f"Tesorería|{tick()}|", f"Conciliación bancaria|{tick()}|", f"Activo fijo|{tick()}|"],
            "Módulo|Se recibe|Queda pendiente",
        ).replace(
            f"<td>Activo fijo</td><td>{tick()}</td><td></td>",
            "<td>Activo fijo</td><td></td><td>Depreciación fiscal con error; se recibirá en segunda entrega</td>",
        )
        + "<p>El cliente recibe lo marcado y libera $ 415,000.00 MXN de la fase. El resto se pagará con la segunda entrega.</p>"
        + pair(
            f"Recibe<div class=line>{ink(411)}</div>C.P. Lizbeth Zamacona Téllez<br>Contralora",
            f"Entrega<div class=line>{ink(412)}</div>Ing. Ulises Barragán<br>Gerente de proyecto",
        )
    )
    return paper(
        "entrega-parcial",
        html(body, size="Letter"),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Textiles Cholollan, S.A. de C.V.",
            project="Puesta en marcha ERP",
            project_code="OT-0397",
            milestone="Tesorería y Activo Fijo",
            signatory_name="Lizbeth Zamacona Téllez",
            signatory_title="Contralora",
            signature_date="2026-05-04",
            amount="415000.00 MXN",
            conditions=["Depreciación fiscal con error; se recibirá en segunda entrega"],
        ),
    )


def peru() -> Paper:
    body = (
        "<div style='border:1.5pt solid #900;padding:6pt'><b>CONFORMIDAD DE SERVICIO N.° 0231-2026</b></div>"
        + tab(
            [
                "Área usuaria|Subgerencia de Medio Ambiente",
                "Entidad|Minera Quebrada Azul S.A.A.",
                "Servicio|Modificación de EIA, tajo Poncho",
                "Entregable|Segundo: línea base de agua",
                "Orden de servicio|OS-55018",
                "Consultor|Ambiental Wayra E.I.R.L.",
                "Monto|S/ 92,400.00",
            ],
            cls="l",
        )
        + "<p>El entregable fue revisado contra los términos de referencia. <b>Penalidades: no corresponde. Observaciones: levantadas.</b> Se otorga conformidad.</p>"
        "<div style='border:1pt dashed #555;padding:6pt;width:95mm;font-size:8.5pt'>Firmado digitalmente por:<br><b>TICONA HUARANCA Percy Edmundo</b><br>Subgerente de Medio Ambiente<br>Motivo: Doy V° B°<br>Fecha: 2026/03/25 11:08:47 -0500</div>"
    )
    return paper(
        "conformidad-digital",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Minera Quebrada Azul S.A.A.",
            project="Modificación de EIA, tajo Poncho",
            project_code="OS-55018",
            milestone="Segundo: línea base de agua",
            signatory_name="TICONA HUARANCA Percy Edmundo",
            signatory_title="Subgerente de Medio Ambiente",
            signature_date="2026-03-25",
            amount="92400.00 PEN",
        ),
    )


def chile_mail() -> Paper:
    body = (
        "<div style='font-family:DejaVu Sans;font-size:9pt'><b>Fwd: Informe Rediseño app pacientes v3</b><br><br><b>De:</b> Ximena Oyarzún Barros &lt;xoyarzun@clinicapellin.example&gt;<br><b>Para:</b> Facturación Estudio Mañío<br><b>CC:</b> Joaquín Lira<br><b>Fecha:</b> jueves 3 de septiembre de 2026, 19:40<hr>"
        "<p>Estimados,</p><p>Reenvío lo que me pidieron para su contabilidad. Ya no tenemos comentarios a la versión 3; por nosotros queda listo el hito de diseño y pueden emitir la factura por los $ 7.850.000 (proyecto EM-61), citando la orden de compra 88-2091.</p>"
        "<p>Saludos,<br>Ximena Oyarzún Barros<br>Jefa de Experiencia Digital<br>Clínica Pellín SpA</p>"
        "<p style='color:#777'>---------- Mensaje reenviado ----------<br>De: Joaquín Lira (Estudio Mañío)<br>Fecha: mié, 2 sept 2026<br>Asunto: Informe Rediseño app pacientes v3</p><p style='color:#777'>Ximena, subimos la v3 con los 14 puntos corregidos. Montos en pesos chilenos (CLP), como siempre. ¿La dan por buena?</p></div>"
    )
    return paper(
        "correo-emitan",
        html(body),
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Clínica Pellín SpA",
            project="Rediseño app pacientes",
            project_code="EM-61",
            milestone="hito de diseño",
            signatory_name="Ximena Oyarzún Barros",
            signatory_title="Jefa de Experiencia Digital",
            signature_date="2026-09-03",
            amount="7850000.00 CLP",
            po_number="88-2091",
        ),
    )


def hours() -> Paper:
    body = (
        "<b>PARTE SEMANAL DE HORAS</b> · Recluta Norte ETT · n.º 2026/20"
        + tab(
            [
                "Cliente: <b>Conservas Ría de Barallobre, S.A.</b>|Servicio: <b>Apoyo RR. HH. campaña del bonito</b>|Contrato: <b style='white-space:nowrap'>RN-1152</b>"
            ]
        )
        + tab(
            [
                f"Lun 11/05|Nerea Otxoa|8|{ink(431, 30, 18)}",
                f"Mar 12/05|Nerea Otxoa|8|{ink(432, 30, 18)}",
                f"Mié 13/05|Nerea Otxoa|9|{ink(433, 30, 18)}",
                f"Jue 14/05|Nerea Otxoa|8|{ink(434, 30, 18)}",
                f"Vie 15/05|Nerea Otxoa|6|{ink(435, 30, 18)}",
                "Total||39|",
            ],
            "Día|Trabajadora|Horas|Conforme cliente (iniciales)",
        )
        + "<p>Cada día lo da por bueno el encargado del cliente con sus iniciales; sin ellas el día no se paga. 39 h × 21,50 € = 838,50 €.</p>"
        f"<p>Encargado: {pen('Amancio Freire, jefe de turno')} &nbsp; Hoja cerrada el {pen('15/05/2026')}</p>"
    )
    return paper(
        "parte-iniciales",
        html(body, size="A5", margin="10mm", wide=True),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Conservas Ría de Barallobre, S.A.",
            project="Apoyo RR. HH. campaña del bonito",
            project_code="RN-1152",
            signatory_name="Amancio Freire",
            signatory_title="jefe de turno",
            signature_date="2026-05-15",
            amount="838.50 EUR",
        ),
        Scanner(dpi=180, skew=-1.4, seed=436, grey=False),
    )


def change() -> Paper:
    body = (
        "<h1>ORDEN DE CAMBIO N.º 5</h1><p>Red de fibra Valle de Tenza · Contrato RFT-2025-19</p>"
        + pair(
            "<b>Contratante</b><br>Comunicaciones Boyacá E.S.P.",
            "<b>Contratista</b><br>Redes y Ductos Andinos S.A.S.",
        )
        + "<p>Se sustituye el tendido aéreo del tramo Garagoa–Chinavita por ducto enterrado.</p>"
        + tab(
            [
                "Mayor cantidad de obra|>$ 184.300.000",
                "Menor cantidad de obra|>–$ 61.900.000",
                "<b>Variación neta (COP)</b>|><b>$ 122.400.000</b>",
            ]
        )
        + "<p>Requiere la firma del interventor y la del contratante. Sin ambas no produce efecto.</p>"
        + tab(
            [
                f"Contratista|Édgar Moncayo, representante legal|{ink(441)}|9 de julio de 2026",
                f"Interventor del contratante|Ing. Yolima Segura|{ink(442)}|14 de julio de 2026",
                "Contratante|Rodolfo Cuéllar Niño, gerente técnico||",
            ],
            "Parte|Nombre|Firma|Fecha",
        )
    )
    return paper(
        "orden-cambio-media",
        html(body, size="Letter"),
        truth(
            "change_order",
            "undecided",
            False,
            "es",
            client="Comunicaciones Boyacá E.S.P.",
            project="Red de fibra Valle de Tenza",
            project_code="RFT-2025-19",
            signatory_name="Rodolfo Cuéllar Niño",
            signatory_title="gerente técnico",
            amount="122400000.00 COP",
            change_order_number="5",
            warnings=["partly_signed"],
        ),
    )


def refusal() -> Paper:
    body = (
        "<p style='text-align:right'>Rosario, 18 de agosto de 2026</p><p>Señores<br>Geotécnica Paraná S.R.L.<br>Presente</p><p><b>Ref.: Estudio de suelos silo 9 – Obra 2231 – Informe final</b></p>"
        "<p>De nuestra consideración:</p><p>Acusamos recibo, con agradecimiento, del informe final remitido el 10 de agosto, y valoramos el esfuerzo del equipo de campo.</p>"
        "<p>Nuestro calculista lo examinó y concluye que los sondeos S3 y S5 se detuvieron antes de la cota pactada, de modo que la recomendación de pilotes carece de sustento. No podemos, pues, dar conformidad al informe, y devolvemos sin procesar la factura proforma de ARS 9.180.000,00.</p>"
        "<p>Quedamos a la espera de los sondeos faltantes.</p><p>Saludamos a Uds. atentamente,</p>"
        + f"{ink(451, 130, 42)}<p>Arq. Graciela Moyano Funes<br>Gerenta de Obras<br>Cerealera del Litoral S.A.</p>"
    )
    return paper(
        "carta-sin-conformidad",
        html(body, margin="25mm"),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Cerealera del Litoral S.A.",
            project="Estudio de suelos silo 9",
            project_code="2231",
            milestone="Informe final",
            signatory_name="Graciela Moyano Funes",
            signatory_title="Gerenta de Obras",
            signature_date="2026-08-18",
            amount="9180000.00 ARS",
        ),
    )


def lift() -> Paper:
    body = (
        "<div style='border:2pt solid #111;padding:8pt'><b style='font-size:14pt'>ALBARÁN DE TRABAJO</b> &nbsp; N.º 30784 <span style='float:right'>Elevadores Moncayo</span>"
        + tab(
            [
                "Cliente|Comunidad de Propietarios Alameda 22",
                "Trabajo|Cambio de botonera y limitador",
                "Aviso|AV-9917",
                "Importe|1.346,80 €",
            ]
        )
        + tab(
            ["Botonera inox 8 paradas|1", "Limitador de velocidad|1", "Mano de obra, h|7,5"],
            "Material / trabajo|Cant.",
        )
        + f"<p><b>Observaciones del cliente:</b></p><p>{pen('Recibido y funciona. Falta poner la placa de carga en cabina.', 15)}</p>"
        f"<p>Conforme con lo anotado: &nbsp; {ink(461, 120, 40)} &nbsp; {pen('Visitación Larrad (presidenta)', 14)} &nbsp; {pen('27-2-2026', 14)}</p></div>"
    )
    return paper(
        "albaran-placa",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Comunidad de Propietarios Alameda 22",
            project="Cambio de botonera y limitador",
            project_code="AV-9917",
            signatory_name="Visitación Larrad",
            signatory_title="presidenta",
            signature_date="2026-02-27",
            amount="1346.80 EUR",
            conditions=["Falta poner la placa de carga en cabina"],
        ),
        Scanner(dpi=150, skew=0.6, turn=180, seed=462),
    )


def voided() -> Paper:
    body = (
        "<div class=wm style='color:rgba(20,20,20,.22)'>ANULADO</div><h1>Certificado de aceptación</h1><p>Consultora Tres Cordilleras · Quito</p>"
        + tab(
            [
                "Cliente|Banco Solidario del Pichincha",
                "Proyecto|Oficina de transformación",
                "Contrato|TC-118",
                "Hito|4. Manual de gobierno",
                "Valor|USD 36.500,00",
            ]
        )
        + "<p>Por medio del presente el cliente acepta el hito arriba descrito a entera satisfacción y autoriza su pago.</p>"
        + f"<p>{ink(471)}</p><p>Fausto Cevallos Iturralde<br>Vicepresidente de Operaciones<br>Quito, 30 de enero de 2026</p><p class=s>Anulado el 3 de febrero de 2026 por error en el hito. Se emitirá uno nuevo.</p>"
    )
    return paper(
        "certificado-anulado",
        html(body),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "es",
            client="Banco Solidario del Pichincha",
            project="Oficina de transformación",
            project_code="TC-118",
            milestone="4. Manual de gobierno",
            signatory_name="Fausto Cevallos Iturralde",
            signatory_title="Vicepresidente de Operaciones",
            signature_date="2026-01-30",
            amount="36500.00 USD",
            warnings=["draft_or_void"],
        ),
    )


def order() -> Paper:
    body = (
        "<div style='display:flex;justify-content:space-between;border-bottom:1pt solid'><b>FERROCARRIL DEL SUR TICO, S.A.</b><span>ORDEN DE COMPRA <b>OC-2026-0714</b></span></div><p>Cartago, 22 de septiembre de 2026</p>"
        "<p>Proveedor: Balizas y Enclavamientos CR, S.R.L.<br>Con cargo al proyecto: Cruces a nivel Paraíso (cód. FST-CN-3)</p>"
        + tab(
            [
                "Contador de ejes, juego|6|>₡ 14.400.000,00",
                "Barrera automática|4|>₡ 10.960.000,00",
                "Puesta en servicio|1|>₡ 3.250.000,00",
                "<b>Total</b>||><b>₡ 28.610.000,00</b>",
            ],
            "Artículo|Cant.|>Importe CRC",
        )
        + f"<p>El pago se hará contra acta de aceptación firmada. Aprobado por: {ink(481)} Marvin Quesada Solano, Jefe de Compras</p>"
    )
    return paper(
        "orden-compra-cruces",
        html(body),
        truth(
            "purchase_order",
            None,
            True,
            "es",
            client="FERROCARRIL DEL SUR TICO, S.A.",
            project="Cruces a nivel Paraíso",
            project_code="FST-CN-3",
            signatory_name="Marvin Quesada Solano",
            signatory_title="Jefe de Compras",
            signature_date="2026-09-22",
            amount="28610000.00 CRC",
            po_number="OC-2026-0714",
        ),
    )


def committee() -> Paper:
    first = html(
        "<h1>Remisión a Cuentas por Pagar</h1><p>Estudio Muestral Ibérico · Ref. EMI-4471 · Panel de hogares 2026, oleada de primavera</p><p>Se adjunta (hoja 2, escaneada) el acuerdo del comité del cliente <b>Cooperativa Láctea Sierra Clara</b>. "
        "Factura a emitir: 26.950,00 € más IVA.</p>"
    )
    second = html(
        "<p style='text-align:center'><b>COOPERATIVA LÁCTEA SIERRA CLARA</b><br>Comité de Marketing · acuerdo 7/2026</p><p>Presentados los resultados de la oleada de primavera, el Comité <u>queda enterado y conforme</u>, y encarga a Administración que atienda la factura del estudio.</p>"
        f"<p>Ávila, 5 de junio de 2026</p><p>{ink(491, 130, 44)}</p><p>Eladio Sanchidrián, secretario del Comité</p>{stamp('COOPERATIVA LÁCTEA<br>SIERRA CLARA', '#235', 8)}"
    )
    return paper(
        "acuerdo-comite",
        join(first, scan(second, Scanner(dpi=150, skew=-0.7, seed=492))),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Cooperativa Láctea Sierra Clara",
            project="Panel de hogares 2026",
            project_code="EMI-4471",
            milestone="oleada de primavera",
            signatory_name="Eladio Sanchidrián",
            signatory_title="secretario del Comité",
            signature_date="2026-06-05",
            amount="26950.00 EUR",
        ),
        form="mixed",
        source=join(first, second),
    )


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    for make in (
        acta,
        mexico,
        peru,
        chile_mail,
        hours,
        change,
        refusal,
        lift,
        voided,
        order,
        committee,
    ):
        yield make()
