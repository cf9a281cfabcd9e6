"""Spanish papers, from Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, ink, scanned, stamp, text, typ, web

AC, CO, TS = "acceptance_certificate", "change_order", "timesheet_approval"


def recepcion() -> Paper:
    src = """#set page(margin: 2.3cm)
#set text(font: "Liberation Serif", size: 11pt, lang: "es")
#align(center)[*ACTA DE RECEPCIÓN DE LA OBRA* \\ #text(9pt)[(art. 6 LOE)]]
Obra: *Rehabilitación energética de 24 viviendas, calle Tejares 18* \\ Expediente: *RE-24/2025* \\ Promotor: *Cooperativa de Viviendas Alto Jalón* \\ Constructor: Obras Ledesma Prat, S.L. \\ Coste final de la ejecución material: 512.806,40 €

En Torremocha del Jalón, a 18 de septiembre de 2026, el constructor hace entrega de la obra terminada y el promotor la recibe *sin reservas*, quedando abiertos los plazos de garantía. La dirección facultativa asiste al acto y firma a los solos efectos de dejar constancia.
#v(18pt)
#grid(columns: (1fr, 1fr, 1fr), gutter: 12pt,
 [#text(font: "Dancing Script", 15pt)[Íñigo Ledesma] #line(length: 100%, stroke: .4pt) El constructor \\ Íñigo Ledesma],
 [#text(font: "Kristi", 21pt)[Amparo Yuste] #line(length: 100%, stroke: .4pt) El promotor \\ Amparo Yuste, presidenta],
 [#text(font: "Dancing Script", 15pt)[T. Arana] #line(length: 100%, stroke: .4pt) Dirección facultativa \\ Teo Arana])
"""
    label = truth(
        AC,
        "accepted",
        True,
        "es",
        client="Cooperativa de Viviendas Alto Jalón",
        project="Rehabilitación energética de 24 viviendas, calle Tejares 18",
        project_code="RE-24/2025",
        signatory_name="Amparo Yuste",
        signatory_title="presidenta",
        signature_date="2026-09-18",
        amount="512806.40 EUR",
    )
    return text("acta-viviendas", typ(src), label)


def observaciones() -> Paper:
    s = Sheet("Sans", 10, (612, 792))
    s.say("ACTA ENTREGA-RECEPCIÓN DE TRABAJOS", font="SansB", size=14, gap=8)
    for key, name, value in (
        ("c", "Cliente", "Parque Industrial Las Higueras, S.A. de C.V."),
        ("o", "Obra", "Red contra incendio, naves 5 y 6"),
        ("n", "Contrato", "PIH-2026-018"),
        ("m", "Importe del finiquito", "$ 1,284,500.00 MXN"),
    ):
        s.say(name, keep=True)
        s.field(key, value, 190, 320)
        s.y -= 25
    s.para("El cliente, después del recorrido, manifiesta (marque una opción):")
    for key, on, words in (
        ("u", False, "Recibe los trabajos a entera satisfacción."),
        ("d", True, "Recibe los trabajos con las observaciones que siguen."),
        ("t", False, "No recibe los trabajos."),
    ):
        s.check(key, on, 64)
        s.say(words, 86, gap=7)
    s.say("Observaciones:", gap=12)
    s.field("ob", "cambiar el manómetro de la bomba jockey antes del 30 de mayo", 56, 460)
    s.y -= 40
    s.sign(60, 511)
    s.y -= 16
    s.say("Lic. Rodrigo Escamilla Tovar, Gerente de Mantenimiento", 60)
    s.say("Fecha:", keep=True)
    s.field("f", "20 de mayo de 2026", 110, 150)
    label = truth(
        AC,
        "accepted_with_conditions",
        True,
        "es",
        client="Parque Industrial Las Higueras, S.A. de C.V.",
        project="Red contra incendio, naves 5 y 6",
        project_code="PIH-2026-018",
        signatory_name="Rodrigo Escamilla Tovar",
        signatory_title="Gerente de Mantenimiento",
        signature_date="2026-05-20",
        amount="1284500.00 MXN",
        conditions=["cambiar el manómetro de la bomba jockey antes del 30 de mayo"],
    )
    return text("entrega-recepcion-incendio", s.pdf(), label, form="form")


def rechazo() -> Paper:
    body = """<div class=r><b>ACUEDUCTO REGIONAL DEL RÍO PAUTO E.S.P.</b><br>Subgerencia técnica</div><p class=mt>Yopalito, 23 de octubre de 2026</p><p>Señores<br>CONSORCIO TANQUES DEL LLANO</p>
    <p><b>Referencia:</b> Contrato de obra 097 de 2025, tanque elevado de 800 m³. Su oficio «Acta de recibo final para firma».</p>
    <p>Respetados señores:</p><p>Devolvemos sin firmar el acta que ustedes prepararon. La prueba de estanqueidad arrojó una pérdida de 11 litros por hora y la interventoría, que en agosto había conceptuado favorablemente, retiró su concepto el día 20.</p>
    <p>Por lo anterior la entidad no recibe la obra ni autoriza el pago del último contado, por $ 214.600.000,00 COP.</p><p>Cordialmente,</p><p><span class=kr>Yesid Camargo</span><br>Yesid Camargo Nieto<br>Subgerente técnico</p>"""
    label = truth(
        AC,
        "rejected",
        True,
        "es",
        client="ACUEDUCTO REGIONAL DEL RÍO PAUTO E.S.P.",
        project="tanque elevado de 800 m³",
        project_code="097 de 2025",
        signatory_name="Yesid Camargo Nieto",
        signatory_title="Subgerente técnico",
        signature_date="2026-10-23",
        amount="214600000.00 COP",
    )
    return text(
        "tanque-devuelta", web(body, font="Liberation Serif", pt=11.5, size="Letter"), label
    )


def orden_cambio() -> Paper:
    body = """<table class=grid><tr style="background:#dde6ef"><td colspan=2><b>ORDEN DE CAMBIO N.º 3</b><td>Contrato CM-4402</tr><tr><td>Mandante<td colspan=2>Viña Quebrada Honda SpA</tr><tr><td>Obra<td colspan=2>Bodega de guarda, etapa 2</tr><tr><td>Contratista<td colspan=2>Constructora Maitén Ltda.</tr>
    <tr><td>Descripción<td colspan=2>Refuerzo de losa para grúa horquilla; reemplazo de portón norte</tr><tr><td>Aumento<td>$ 21.450.000 CLP<td rowspan=3>Plazo: +8 días corridos</tr><tr><td>Disminución<td>$ 3.200.000 CLP</tr><tr><td><b>Variación neta</b><td><b>$ 18.250.000 CLP</b></tr></table>
    <p class=mt>Seguimiento en plataforma ObraClara:</p><table class=lines><tr><td>Solicitada<td>Constructora Maitén, B. Oyarzún<td>22-06-2026 11:20<tr><td>Revisada por ITO<td>Pilar Segovia<td>24-06-2026 09:02<tr><td><b>Aprobada por mandante</b><td><b>Joaquín Errázuriz Lobos, Gerente de Operaciones</b> (clave única)<td>25-06-2026 17:46</table>"""
    label = truth(
        CO,
        "accepted",
        True,
        "es",
        client="Viña Quebrada Honda SpA",
        project="Bodega de guarda, etapa 2",
        project_code="CM-4402",
        signatory_name="Joaquín Errázuriz Lobos",
        signatory_title="Gerente de Operaciones",
        signature_date="2026-06-25",
        amount="18250000.00 CLP",
        change_order_number="3",
    )
    return text("orden-cambio-obraclara", web(body, font="Liberation Sans", pt=10), label)


def parte() -> Paper:
    body = f"""<h3>PARTE DE TRABAJO &ndash; OFICIALES POR ADMINISTRACIÓN</h3><p>Empresa: Fontanería Hnos. Belver &nbsp; Cliente: <b>Hotel Mirador de Oca</b> &nbsp; Obra: <b>sustitución de montantes, planta 3</b> &nbsp; Encargo n.º <b>0619</b></p>
    <table class=grid><tr><th>Fecha<th>Operario<th>Horas</tr><tr><td>2-11-26<td>J. Belver<td>8</tr><tr><td>3-11-26<td>J. Belver<td>8</tr><tr><td>4-11-26<td>J. Belver, M. Ruano<td>12</tr><tr><td colspan=2>Total horas<td>28</tr></table>
    <p class=mt>Conforme el cliente con las horas del presente parte (firma y sello):</p><div class=two><div>{stamp("HOTEL MIRADOR DE OCA|Conforme|Lourdes Zabala|5 NOV 2026", "#3b2a87", 3)}</div><div>{ink(520, 130, 40)}</div></div>"""
    label = truth(
        TS,
        "accepted",
        True,
        "es",
        client="Hotel Mirador de Oca",
        project="sustitución de montantes, planta 3",
        project_code="0619",
        signatory_name="Lourdes Zabala",
        signature_date="2026-11-05",
    )
    return scanned(
        "parte-hotel",
        web(body, font="DejaVu Sans", pt=9.5),
        label,
        Scanner(dpi=120, skew=2.0, noise=12, jpeg=38, contrast=0.85, seed=52),
    )


def correo_condicion() -> Paper:
    body = """<p class=sm>De: Maite Goñi &lt;mgoni@bodegasurlain.example&gt;<br>Para: Estudio Acústico Reverbera<br>Enviado: lunes 1 de junio de 2026 12:05<br>Asunto: RE: Informe acústico sala de catas, ref. AC-212</p><hr>
    <p>Hola, Koldo:</p><p>Leído de cabo a rabo. Damos el informe por bueno y podéis facturar los 3.950,00 €, siempre que <b>nos mandéis el anexo 2 con las mediciones nocturnas</b> y <b>corrijáis el plano de la página 14</b>. No hace falta reunión.</p><p>Un abrazo,<br>Maite Goñi<br>Directora de Enoturismo, Bodegas Urlain</p>"""
    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "es",
        client="Bodegas Urlain",
        project="Informe acústico sala de catas",
        project_code="AC-212",
        signatory_name="Maite Goñi",
        signatory_title="Directora de Enoturismo",
        signature_date="2026-06-01",
        amount="3950.00 EUR",
        conditions=[
            "nos mandéis el anexo 2 con las mediciones nocturnas",
            "corrijáis el plano de la página 14",
        ],
    )
    return text("acustico-correo", web(body, font="Liberation Serif", pt=11.5), label)


def topografico() -> Paper:
    body = """<h2 style="font-weight:400">Acta de entrega de levantamiento topográfico</h2><p>Entidad: <b>Minera Cerro Llamoca S.A.C.</b><br>Servicio: <b>Levantamiento con dron de la relavera Sur</b><br>Proyecto n.º: <b>RS-2026-0457</b><br>Proveedor: Andes Geodésica E.I.R.L.</p>
    <p>Recibidos la nube de puntos, las curvas cada 0,5 m y las monografías de los cuatro hitos, el área usuaria los contrastó con los puntos de control y los encuentra conformes a los términos de referencia. Corresponde el pago de S/ 46,800.00.</p>
    <table class="grid sm mt"><tr><td colspan=2><b>Constancia de firma</b><tr><td>Firmó<td>Nilda Quispe Arana, Jefa de Medio Ambiente<tr><td>Fecha y hora<td>14/08/2026 16:09:44 (GMT-5)<tr><td>Medio<td>Firma electrónica con código enviado al celular<tr><td>Huella<td>5b:1e:77:90:ac:02</table>"""
    label = truth(
        AC,
        "accepted",
        True,
        "es",
        client="Minera Cerro Llamoca S.A.C.",
        project="Levantamiento con dron de la relavera Sur",
        project_code="RS-2026-0457",
        signatory_name="Nilda Quispe Arana",
        signatory_title="Jefa de Medio Ambiente",
        signature_date="2026-08-14",
        amount="46800.00 PEN",
    )
    return text("acta-relavera", web(body, font="DejaVu Sans", pt=9.5), label)


def orden_compra() -> Paper:
    src = """#set page(margin: 2cm)
#set text(font: "Liberation Sans", size: 10pt, lang: "es")
#grid(columns: (1fr, auto), [*Feria Ganadera de Valdehúmer, O.A.* \\ Recinto ferial s/n], [*Orden de compra OC-2026/0093* \\ 4 de febrero de 2026])
#v(8pt)
Proveedor: Carpas y Tarimas Noval. Evento: *XXXI Feria de Primavera*.
#table(columns: (1fr, auto), [Carpa poligonal 25 × 50 m, montaje y desmontaje], [12.400,00 €], [Tarima técnica 400 m²], [5.100,00 €], [Certificado de montaje firmado por técnico], [650,00 €], [*Importe total del pedido*], [*18.150,00 €*])
Entrega en recinto el 14 de abril. El pago se hará a los treinta días de la conformidad del servicio. Indique el número de esta orden en su factura.
"""
    label = truth(
        "purchase_order",
        None,
        None,
        "es",
        client="Feria Ganadera de Valdehúmer, O.A.",
        project="XXXI Feria de Primavera",
        po_number="OC-2026/0093",
        amount="18150.00 EUR",
    )
    return text("orden-carpas", typ(src), label)


def mancomunada() -> Paper:
    body = f"""<h3 class=c>ACTA DE CONFORMIDAD DE INSTALACIÓN FOTOVOLTAICA</h3><p>Cliente: <b>Comunidad de Regantes La Acequia Nueva</b> · Instalación: <b>Bombeo solar Pozo 4, 180 kWp</b> · Proyecto <b>FV-180-22</b></p>
    <p>La comunidad recibe la instalación de Solventia Ibérica, con rendimiento medido del 84 %, y libera el último plazo de 39.700,00 €. Según sus ordenanzas la comunidad queda obligada solo con las dos firmas, la del presidente y la de la tesorera.</p>
    <div class="three mt"><div>Instalador<div class=line>{ink(531, 100)}</div>Óscar Pinilla<br>7 julio 2026</div><div>Presidente<div class=line>{ink(532, 100)}</div>Vicente Roig Estellés<br>7 julio 2026</div><div>Tesorera<div class=line></div>Remedios Calvo Pons<br>Fecha:</div></div>"""
    label = truth(
        AC,
        "undecided",
        False,
        "es",
        client="Comunidad de Regantes La Acequia Nueva",
        project="Bombeo solar Pozo 4, 180 kWp",
        project_code="FV-180-22",
        signatory_name="Remedios Calvo Pons",
        signatory_title="Tesorera",
        amount="39700.00 EUR",
        warnings=["partly_signed"],
    )
    return scanned(
        "regantes-dos-firmas",
        web(body, font="Liberation Serif", pt=11.5),
        label,
        Scanner(skew=-0.5, noise=7, turn=180, seed=53),
    )


def ascensor() -> Paper:
    body = """<p><b>Fundación Asilo San Blas</b><br>Plaza del Pósito, 1</p><p class=r>Arévalo de la Vega, 30 de marzo de 2026</p><p>Elevadores Monzón<br>Ref.: salvaescaleras del claustro</p>
    <p>Estimado Julián:</p><p>Desde el día de San José las hermanas suben y bajan solas, y sor Encarna, que no quería ni verlo, lo estrena cada mañana. El inspector vino el viernes y se marchó sin apuntar nada. Por nuestra parte el encargo está cumplido; pase usted la factura de los 14.320,00 € cuando quiera, que el administrador ya tiene orden de atenderla.</p><p>Reciba un saludo,</p><p><span class=ds>Matilde Cobo</span><br>Matilde Cobo<br>Directora</p>"""
    label = truth(
        AC,
        "accepted",
        True,
        "es",
        client="Fundación Asilo San Blas",
        project="salvaescaleras del claustro",
        signatory_name="Matilde Cobo",
        signatory_title="Directora",
        signature_date="2026-03-30",
        amount="14320.00 EUR",
    )
    return text("carta-claustro", web(body, font="Liberation Serif", pt=12, margin="25mm"), label)


def acuse() -> Paper:
    body = """<div style="background:#f4f4f4;padding:3mm" class=sm><b>Asunto:</b> Recibido: certificado n.º 6 &ndash; Paseo fluvial<br><b>De:</b> Elena Barrientos (Ayuntamiento de Villafría de Esla)<br><b>A:</b> Construcciones Tejerina<br><b>Fecha:</b> 9 de diciembre de 2026 8:31</div>
    <p class=mt>Buenos días:</p><p>Ha entrado el certificado número 6 y el reportaje de fotos; muchas gracias, qué bonito está quedando el paseo. Se lo he pasado a la dirección de obra y a intervención, que son quienes tienen que decir algo. ¿Nos podéis confirmar si los bancos son de los de respaldo?</p><p>Un saludo,<br>Elena Barrientos<br>Auxiliar de Urbanismo</p>"""
    label = truth(
        "email",
        None,
        None,
        "es",
        client="Ayuntamiento de Villafría de Esla",
        project="Paseo fluvial",
        signatory_name="Elena Barrientos",
        signatory_title="Auxiliar de Urbanismo",
    )
    return text("acuse-certificado", web(body, font="DejaVu Sans", pt=9.5), label)


def papers() -> Iterator[Paper]:
    for make in (
        recepcion,
        observaciones,
        rechazo,
        orden_cambio,
        parte,
        correo_condicion,
        topografico,
        orden_compra,
        mancomunada,
        ascensor,
        acuse,
    ):
        yield make()
