"""Spanish: Spain, Mexico, Chile, Colombia, Argentina, Peru."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import box, copied, ink, page, pen, photo, rows, typ
from .forms import Sheet


def papers() -> Iterator[Paper]:
    # 1 acta de recepción, hospital; form with fields
    s = Sheet()
    s.say("ACTA DE RECEPCIÓN DE EQUIPAMIENTO", 14, "Helvetica-Bold")
    s.say("Servicio de Electromedicina", 10)
    s.line()
    s.field("c", "Centro", "Hospital Comarcal de Valdehierro")
    s.field("p", "Proyecto", "Renovación del bloque quirúrgico")
    s.field("e", "Expediente", "HCV-SUM-2025-61")
    s.field("l", "Lote", "Lote 3: Torres de endoscopia")
    s.field("i", "Importe del lote", "132.750,00 EUR")
    s.field("pr", "Proveedor", "Clínitec Ibérica SL")
    s.say(
        "Reunidos los abajo firmantes y probado el equipo con el personal del quirófano, el centro:",
        9.5,
    )
    s.check("a", "recibe el lote de conformidad", True)
    s.check("b", "recibe el lote con salvedades", False)
    s.check("d", "no recibe el lote", False)
    s.field("n", "Por el centro", "Remedios Santaolalla")
    s.field("t", "Cargo", "Jefa de Electromedicina")
    s.field("f", "Fecha", "13/02/2026")
    s.y -= 28
    s.sign(501, 150)
    s.row((0, "Firma"))
    yield Paper(
        "km-valdehierro-acta",
        "a",
        "form",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Hospital Comarcal de Valdehierro",
            project="Renovación del bloque quirúrgico",
            project_code="HCV-SUM-2025-61",
            milestone="Lote 3: Torres de endoscopia",
            signatory_name="Remedios Santaolalla",
            signatory_title="Jefa de Electromedicina",
            signature_date="2026-02-13",
            amount="132750.00 EUR",
        ),
    )

    # 2 jardín, México: conformidad manuscrita en remisión, foto
    body = f"""<table class=h><tr><td><b>Viveros y Jardines Xochipilli</b><br>Morelia, Mich.</td><td class=r>NOTA DE REMISIÓN 1902<br>Orden de trabajo <b>OT-0884</b></td></tr></table><p>Cliente: <b>Hotel Hacienda Las Jacarandas</b><br>Obra: <b>Jardín de cactáceas, patio norte</b></p>
<table class=g>{rows("Cant.|Concepto|Importe", "34|Agaves y órganos colocados|$ 40,800.00", "12 m³|Tezontle rojo tendido|$ 9,600.00", "|Total|$ 50,400.00 M.N.")}</table>
<p>Observaciones de quien recibe:</p><p>{pen("Recibí todo completo y bien plantado, no queda nada pendiente.", "Breip", 18)}<br>{pen("Pueden pasar a cobrar.", "Breip", 18)}</p><p>Nombre: {pen("Elvira Monroy Tapia", "Breip", 17)} &nbsp; Puesto: {pen("Gerente de mantenimiento", "Breip", 17)}</p><p>Firma: {pen("E. Monroy", "Kristi", 29)} &nbsp; Fecha: {pen("19 de mayo de 2026", "Breip", 17)}</p>"""
    src = page(
        body,
        ".h,.g{width:100%}.g td,.g th{border:1px solid;padding:6px}.g{margin:14px 0}",
        size="A5",
        margin="12mm",
    )
    yield Paper(
        "km-jacarandas-remision",
        "a",
        "scan",
        photo(src, 71, 165),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Hotel Hacienda Las Jacarandas",
            project="Jardín de cactáceas, patio norte",
            project_code="OT-0884",
            signatory_name="Elvira Monroy Tapia",
            signatory_title="Gerente de mantenimiento",
            signature_date="2026-05-19",
            amount="50400.00 MXN",
        ),
        src,
    )

    # 3 parque eólico, Chile: recepción provisoria con observaciones
    body = f"""<h1>Recepción provisoria</h1><table>{rows("Mandante|Eólica Pampa Callejas SpA", "Contratista|Montajes Australes Ltda.", "Contrato|EPC-417", "Proyecto|Parque Eólico Pampa Callejas", "Hito|Hito 5 – Subestación elevadora", "Monto del hito|USD 88.300,00", head=False)}</table>
<p>Con fecha 30 de junio de 2026 el Mandante recibe provisoriamente el Hito 5 y autoriza su pago. Quedan sujetos a cumplimiento dentro de treinta días:</p><ul><li>entrega de planos as built en formato editable</li><li>sellado de pasamuros en sala eléctrica</li></ul><p>La recepción definitiva se otorgará al cabo de un año.</p>{ink(503)}<p>Matías Undurraga Cea<br>Administrador de contrato, Eólica Pampa Callejas SpA</p><div style="page-break-before:always"><h3>Anexo: avance de hitos al 30 de junio de 2026 (informativo)</h3><table>{rows("Hito|Descripción|Monto|Estado", "1|Caminos y plataformas|USD 61.200,00|recibido 14-11-2025", "2|Fundaciones|USD 143.750,00|recibido 20-02-2026", "3|Montaje de torres|USD 205.000,00|rechazado 18-06-2026, en reparación", "4|Línea colectora|USD 57.900,00|en ejecución", "5|Subestación elevadora|USD 88.300,00|véase el acta", "6|Puesta en servicio|USD 72.400,00|no iniciado")}</table></div>"""
    yield Paper(
        "km-callejas-provisoria",
        "a",
        "text",
        page(
            body,
            "td{border:1px solid #333;padding:6px 12px}td:first-child{background:#dde7ee;width:120px}",
            font="DejaVu Sans Condensed",
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Eólica Pampa Callejas SpA",
            project="Parque Eólico Pampa Callejas",
            project_code="EPC-417",
            milestone="Hito 5 – Subestación elevadora",
            signatory_name="Matías Undurraga Cea",
            signatory_title="Administrador de contrato",
            signature_date="2026-06-30",
            amount="88300.00 USD",
            conditions=[
                "entrega de planos as built en formato editable",
                "sellado de pasamuros en sala eléctrica",
            ],
        ),
    )

    # 4 traducción: aceptación parcial
    src4 = """#set page(margin: 2.2cm)
#set text(font: "Liberation Serif", size: 11pt, lang: "es")
#smartquote(enabled: false)[]
= Informe de conformidad de entrega
*Editorial Tres Acequias* \\ Departamento de derechos extranjeros

Encargo TA-2207: *Obra reunida de E. Halvard*, traducción del noruego. Traductora: Nuria Ferrándiz (Letra Viva Traducciones).

#table(columns: (auto, 1fr, auto), inset: 6pt, [*Tomo*], [*Dictamen*], [*Importe*], [I], [conforme], [4.200,00 €], [II], [conforme], [4.650,00 €], [III], [devuelto: faltan las notas finales], [3.900,00 €])

Se aceptan los tomos I y II y se abonan 8.850,00 €. El tomo III no se acepta por ahora.

Valencia, a 10 de diciembre de 2025

Firmado electrónicamente por: Amparo Llopis Roig, directora editorial (certificado FNMT, 10/12/2025 12:31:07)
""".replace("#smartquote(enabled: false)[]\n", "")
    yield Paper(
        "km-halvard-tomos",
        "a",
        "text",
        typ(src4),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Editorial Tres Acequias",
            project="Obra reunida de E. Halvard",
            project_code="TA-2207",
            signatory_name="Amparo Llopis Roig",
            signatory_title="directora editorial",
            signature_date="2025-12-10",
            amount="8850.00 EUR",
            conditions=["El tomo III no se acepta por ahora"],
        ),
    )

    # 5 rejected: Colombia, laboratorio; sello with name; words polite
    body = f"""<p class=m>Corporación Ambiental del Alto Sinú<br>Subdirección de Calidad</p><p>Montería, 18 de agosto de 2026</p><p>Señores<br>LABORATORIO AQUALÍMITE S.A.S.</p><p>Asunto: Contrato 112-2026, proyecto Red de monitoreo hídrico, producto 2 (Informe de sedimentos)</p>
<p>Cordial saludo. Agradecemos la puntualidad de la entrega. Revisado el producto por el equipo supervisor, se encontró que los ensayos de mercurio se hicieron con un método no acreditado, por lo cual el producto <b>no se recibe a satisfacción</b> y la factura por $ 34.500.000 COP no puede tramitarse. Se requiere repetir los ensayos y presentar nuevamente el informe completo.</p><p>Atentamente,</p>{ink(505)}<p>Yenny Paola Arrieta<br>Supervisora del contrato</p>"""
    yield Paper(
        "km-sinu-devolucion",
        "a",
        "text",
        page(
            body,
            ".m{text-align:center;font-weight:bold;color:#1a5e3a}",
            margin="27mm",
            font="Liberation Serif",
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Corporación Ambiental del Alto Sinú",
            project="Red de monitoreo hídrico",
            project_code="112-2026",
            milestone="producto 2 (Informe de sedimentos)",
            signatory_name="Yenny Paola Arrieta",
            signatory_title="Supervisora del contrato",
            signature_date="2026-08-18",
            amount="34500000.00 COP",
        ),
    )

    # 6 undecided: escuela, Perú; signed by contractor and inspector only, scan
    body = f"""<h3>ACTA DE ENTREGA Y CONFORMIDAD DE OBRA</h3><p>Entidad: Municipalidad Distrital de Quebrada Honda<br>Obra: I.E. N° 40217, pabellón de primaria<br>Contrato N° 038-2025-MDQH<br>Contratista: Consorcio Andamio Sur<br>Valorización final: S/ 264,118.90</p><p>Efectuado el recorrido se deja constancia de que los ambientes se encuentran concluidos. La conformidad la otorga el Gerente de Infraestructura con su firma.</p>
<table><tr><td>{ink(506, 100, 30, "#222")}<br>Residente de obra<br>Ing. Percy Choquehuanca</td><td>{ink(507, 100, 30)}<br>Consorcio Andamio Sur<br>Gladys Ttito</td></tr><tr><td colspan=2><br><br>______________________________<br>Gerente de Infraestructura de la Entidad<br>Ing. Hernán Vilcapaza<br>Fecha: ____ / ____ / ______</td></tr></table>"""
    src6 = page(
        body,
        "td{padding:20px 40px 0 0}h3{text-align:center;text-decoration:underline}",
        font="Liberation Sans",
    )
    yield Paper(
        "km-quebrada-obra",
        "a",
        "scan",
        copied(src6, dpi=150, skew=1.0, noise=6, seed=55, shadow=True),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Municipalidad Distrital de Quebrada Honda",
            project="I.E. N° 40217, pabellón de primaria",
            project_code="038-2025-MDQH",
            signatory_name="Hernán Vilcapaza",
            signatory_title="Gerente de Infraestructura",
            amount="264118.90 PEN",
            warnings=["partly_signed"],
        ),
        src6,
    )

    # 7 undecided: museo, prepared and ticked but no signature
    body = f"""<div class=a>Museo Nacional del Azulejo Andaluz</div><h2>Conformidad de montaje</h2><p>Proyecto: Sala de los talleres · Expediente MNAA-26/14 · Empresa: Escenografías Tarifa</p><p>Fase: Iluminación de vitrinas. Precio de la fase: 15.980,00 €</p><p>{box("x")} conforme &nbsp;&nbsp; {box()} conforme con reparos &nbsp;&nbsp; {box()} no conforme</p><div class=f><p>La casilla la ha marcado la empresa a título de propuesta. Sin la firma de la conservadora este impreso carece de valor.</p><p>Conservadora jefe: Inmaculada Rendón &nbsp;&nbsp; Firma: ..........................&nbsp;&nbsp; Fecha: ..............</p></div>"""
    yield Paper(
        "km-azulejo-montaje",
        "a",
        "text",
        page(
            body,
            ".a{font-size:14pt;color:#1c4e9c;border-top:8px double #1c4e9c;padding-top:6px}.f{margin-top:30px;border:1px solid #1c4e9c;padding:6px 12px}",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Museo Nacional del Azulejo Andaluz",
            project="Sala de los talleres",
            project_code="MNAA-26/14",
            milestone="Iluminación de vitrinas",
            signatory_name="Inmaculada Rendón",
            signatory_title="Conservadora jefe",
            amount="15980.00 EUR",
        ),
    )

    # 8 change order accepted, Argentina, deduction
    body = f"""<h2>Orden de cambio OC-04</h2><p>Proyecto: Ciberdefensa Puerto Quequén Norte — Contrato CQN-902<br>Cliente: Terminal Granelera del Atlántico S.A.<br>Proveedor: Bastión Informática S.R.L.</p><p>Se reduce el alcance: la auditoría de la red de balanzas pasa a 2027. El precio disminuye en USD 3.600,00 (menos tres mil seiscientos dólares). El plazo no varía.</p><table>{rows("Concepto|Variación", "Auditoría red de balanzas|- USD 5.000,00", "Gestión de la postergación|+ USD 1.400,00", "Neto|- USD 3.600,00")}</table><p>Conforme, por el Cliente:</p>{ink(508)}<p>Graciela Iturralde, gerente de sistemas<br>Necochea, 2 de marzo de 2026</p>"""
    yield Paper(
        "km-quequen-orden",
        "a",
        "text",
        page(
            body, "td,th{border-bottom:1px solid #333;padding:6px 30px 6px 0}", font="DejaVu Serif"
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Terminal Granelera del Atlántico S.A.",
            project="Ciberdefensa Puerto Quequén Norte",
            project_code="CQN-902",
            signatory_name="Graciela Iturralde",
            signatory_title="gerente de sistemas",
            signature_date="2026-03-02",
            amount="-3600.00 USD",
            change_order_number="OC-04",
        ),
    )

    # 9 timesheet accepted: column Vº Bº initials
    body = f"""<h3>Parte de horas – Rodaje</h3><p>Productora: Cine Albufera S.L. &nbsp; Película: El último arrozal &nbsp; Clave: EUA-25 &nbsp; Técnico: Gorka Zubiri, jefe de eléctricos</p><table>{rows("Fecha|Llamada|Corte|Horas|Vº Bº producción")}{"".join(f"<tr><td>{d}</td><td>{i}</td><td>{o}</td><td>{h}</td><td>{ink(510 + k, 50, 18)}</td></tr>" for k, (d, i, o, h) in enumerate((("3/11/2025", "07:00", "18:00", "10"), ("4/11/2025", "07:00", "19:00", "11"), ("5/11/2025", "12:00", "23:00", "10"))))}</table><p>Total 31 horas, 1.178,00 €</p><p>Las horas con visto bueno de producción en la columna derecha se pagan tal como están. Visa: Begoña Martorell, jefa de producción. Último visado: 6/11/2025 (jueves).</p>"""
    yield Paper(
        "km-arrozal-parte",
        "a",
        "text",
        page(
            body,
            "table{width:100%;margin:14px 0}td,th{border:1px solid #000;padding:6px}",
            size="A4 landscape",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Cine Albufera S.L.",
            project="El último arrozal",
            project_code="EUA-25",
            signatory_name="Begoña Martorell",
            signatory_title="jefa de producción",
            signature_date="2025-11-06",
            amount="1178.00 EUR",
        ),
    )

    # 10 mail accepted
    body = """<p class=k>Ignacio Belaustegui &lt;ibelaustegui@navierabizkarra.es&gt;<br>para Lourdes, Peritaciones Cantábrico<br>lunes, 9 de febrero de 2026, 12:14<br><b>Asunto: Re: Peritaje grúa de cubierta, buque «Monte Arraitz» (exp. PC-1187)</b></p><p>Hola, Lourdes:</p><p>Damos por bueno el peritaje de la grúa de cubierta. Factúralo cuando quieras: 2.870,00 € según presupuesto.</p><p>Un saludo,<br>Ignacio Belaustegui<br>Inspector de flota<br>Naviera Bizkarra</p><p class=q>El vie, 6 feb 2026 a las 10:40, Lourdes escribió:<br>Hola, Ignacio: ¿has podido ver el informe? Quedamos a la espera de tu conformidad.</p>"""
    yield Paper(
        "km-arraitz-correo",
        "a",
        "text",
        page(
            body,
            ".k{background:#f0f4ff;padding:10px}.q{color:#777;border-left:3px solid #ccc;padding-left:8px}",
        ),
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Naviera Bizkarra",
            project="buque «Monte Arraitz»",
            project_code="PC-1187",
            milestone="Peritaje grúa de cubierta",
            signatory_name="Ignacio Belaustegui",
            signatory_title="Inspector de flota",
            signature_date="2026-02-09",
            amount="2870.00 EUR",
        ),
    )

    # 11 invoice
    body = f"""<table class=h><tr><td><h2>FACTURA</h2>N.º 2026/0418</td><td class=r>Gestoría Montblanc Asociados<br>CIF B-00000000<br>Lleida</td></tr></table><p>Fecha: 31 de marzo de 2026<br>Cliente: Cooperativa Frutera del Segrià<br>Proyecto: Externalización de nóminas 2026<br>Su pedido: PED-7725</p><table class=g>{rows("Concepto|Base", "Nóminas de marzo, 214 trabajadores|2.354,00 €", "Altas y bajas, 31|310,00 €", "Base imponible|2.664,00 €", "IVA 21 %|559,44 €", "TOTAL|3.223,44 €")}</table><p>Vencimiento a 30 días. Conceptos aceptados según contrato marco; reclamaciones en ocho días.</p>"""
    yield Paper(
        "km-segria-factura",
        "a",
        "text",
        page(
            body,
            ".h{width:100%}.g{width:70%;margin:16px 0}.g td,.g th{padding:5px;border-bottom:1px dotted #333}",
        ),
        truth(
            "other",
            None,
            None,
            "es",
            client="Cooperativa Frutera del Segrià",
            project="Externalización de nóminas 2026",
            po_number="PED-7725",
        ),
    )
