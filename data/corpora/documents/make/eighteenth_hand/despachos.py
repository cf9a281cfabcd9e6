"""Spanish and Latin American offices."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Sheet, ink, over, web

AC = "acceptance_certificate"
CELLS = "td,th{padding:4px 7px;text-align:left;vertical-align:top}"


def papers() -> Iterator[Paper]:
    """Eight papers."""
    html = f"""<div style="font:10.5pt 'Liberation Serif'"><h2 style="text-align:center">ACTA DE
    RECEPCIÓN
    DE SERVICIOS</h2><p>En Villarreal de la Sierra, a 27 de noviembre de 2025, reunidos de una
    parte D.ª
    Amparo Lluch, Directora de Patrimonio de la <b>Fundación Torre Albarrana</b>, y de otra D. Íñigo
    Sarasola, de Cota Cero Topografía S.L.,</p><p>EXPONEN que en el marco del expediente
    <b>FTA-2025/19
    (Levantamiento de la muralla norte)</b> se ha entregado la <b>Fase II: modelo
    fotogramétrico</b>, y
    ACUERDAN:</p><p>Primero. La Fundación recibe la Fase II de conformidad y sin
    salvedades.<br>Segundo.
    Queda liberado el pago de 14.260,00 € (IVA no incluido).<br>Tercero. La Fase III no es objeto
    de la
    presente acta.</p><table style="width:100%;margin-top:24px"><tr><td>{ink(801, 130, 34)}<td>
    {ink(804, 130, 34)}<tr><td>Fdo.: Amparo Lluch<td>Fdo.: Íñigo Sarasola</table></div>"""
    yield Paper(
        "kh-es-muralla",
        "a",
        "text",
        web(html, CELLS),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Fundación Torre Albarrana",
            project="Levantamiento de la muralla norte",
            project_code="FTA-2025/19",
            milestone="Fase II: modelo fotogramétrico",
            signatory_name="Amparo Lluch",
            signatory_title="Directora de Patrimonio",
            signature_date="2025-11-27",
            amount="14260.00 EUR",
        ),
    )

    html = """<div style="font:10pt 'Liberation Sans'"><p><b>De:</b> Rosaura Mejía
    &lt;rmejia@cafetalera-sanjorge.example&gt;<br><b>Para:</b> Agrimensores del
    Istmo<br><b>Enviado:</b>
    jueves, 12 de febrero de 2026 15:40<br><b>Asunto:</b> RE: Entregable 2, finca El Mirador</p><p>
    Estimado ingeniero:</p><p>Aprobamos el entregable 2 siempre y cuando se corrija la
    colindancia sur y
    se firmen los planos por el profesional responsable. Con eso pueden facturar los USD 5,320.00
    de la
    orden OC-3381.</p><p>El contrato sigue siendo el AI-047.</p><p>Saludos cordiales,<br>Rosaura
    Mejía<br>
    Gerente de Operaciones<br>Cafetalera San Jorge S.A.</p></div>"""
    yield Paper(
        "kh-es-mail-finca",
        "a",
        "text",
        web(html),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "es",
            client="Cafetalera San Jorge S.A.",
            project="finca El Mirador",
            project_code="AI-047",
            milestone="entregable 2",
            signatory_name="Rosaura Mejía",
            signatory_title="Gerente de Operaciones",
            signature_date="2026-02-12",
            amount="5320.00 USD",
            po_number="OC-3381",
            conditions=[
                "se corrija la colindancia sur",
                "se firmen los planos por el profesional responsable",
            ],
        ),
    )

    s = Sheet(60)
    s.p("LABORATORIO DE SUELOS TURÓN", 13, "Helvetica-Bold", gap=2)
    s.p("Parte de trabajo y conformidad 2025-733", 11, gap=14)
    s.kv(
        {
            "Cliente": "Promociones Ría Alta, S.A.",
            "Obra": "42 viviendas en Cabo Ledo",
            "Ref.": "LST-G-2025-58",
            "Trabajo": "Sondeos S1 a S4 y ensayos SPT",
            "Importe": "6.975,00 € + IVA 21 % (1.464,75 €) = 8.439,75 €",
        },
        80,
    )
    s.table(
        [
            ["", "SÍ", "NO"],
            ["Trabajo terminado", "X", ""],
            ["Zona limpia", "X", ""],
            ["Resultados entregados", "", "X"],
            ["Conforme el cliente", "", ""],
        ],
        [220, 50, 50],
        size=10,
    )
    s.p("Observaciones: pendiente de laboratorio.")
    s.y -= 50
    s.ink(66, s.y + 2, 811)
    s.rule(60, s.y, 180)
    s.at(60, s.y - 12, "Jefe de obra: Xoán Piñeiro", 9)
    s.at(60, s.y - 24, "18/09/2025", 9)
    yield Paper(
        "kh-es-sondeos",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "undecided",
            True,
            "es",
            client="Promociones Ría Alta, S.A.",
            project="42 viviendas en Cabo Ledo",
            project_code="LST-G-2025-58",
            milestone="Sondeos S1 a S4 y ensayos SPT",
            signatory_name="Xoán Piñeiro",
            signatory_title="Jefe de obra",
            signature_date="2025-09-18",
            amount="8439.75 EUR",
        ),
    )

    html = """<div style="font:9.5pt Lato"><h2 style="color:#5b2a86">Solicitud de cambio
    SC-11</h2><table
    border=1 style="border-collapse:collapse;width:100%"><tr><td>Cliente<td>Aseguradora Puerto
    Norte<td>
    Proyecto<td>Portal de siniestros (PN-PS-24)<tr><td>Solicita<td>Jimena
    Ortuño<td>Fecha<td>08/01/2026
    <tr><td colspan=4>Descripción: exportación de expedientes a formato del
    regulador.<tr><td>Esfuerzo<td>
    19 jornadas<td>Coste adicional<td>MXN 247,000.00</table><h3>Flujo de aprobación</h3><p>&#9679;
    Estimado, Bruno Solís (Nube Clara), 12/01/2026<br>&#9679; Revisado, Jimena Ortuño (Líder
    funcional),
    14/01/2026<br>&#9679; <b>Rechazado</b>, Lic. Efraín Cantú (Director de Sistemas, Aseguradora
    Puerto
    Norte), 19/01/2026. Motivo: fuera del presupuesto del año.</p></div>"""
    yield Paper(
        "kh-es-sc11",
        "a",
        "text",
        web(html, CELLS),
        truth(
            "change_order",
            "rejected",
            True,
            "es",
            client="Aseguradora Puerto Norte",
            project="Portal de siniestros",
            project_code="PN-PS-24",
            signatory_name="Efraín Cantú",
            signatory_title="Director de Sistemas",
            signature_date="2026-01-19",
            amount="247000.00 MXN",
            change_order_number="SC-11",
        ),
    )

    html = """<div style="font:10.5pt Caladea"><p style="text-align:right">Traducciones Alfaguarilla
    S.C.<br>Calle del Pez 0, Madridejos</p><p>20 de marzo de 2026</p><p><b>Certificado de
    finalización,
    hito 5</b></p><p>Por la presente certificamos que el hito 5 del proyecto «Catálogo razonado»
    (encargo
    TA-0612, cliente Galería Mendieta e Hijos, S.L.) se ha completado en plazo y a plena
    satisfacción, y
    que cumple los criterios de aceptación del contrato. Importe del hito: 3.115,00 €.</p><p>Rogamos
    devuelvan una copia firmada en prueba de aceptación.</p><p style="font:24pt Kristi;margin:8px
    0">
    Leocadia Bravo</p><p>Leocadia Bravo, socia</p><p style="margin-top:40px">Aceptado por el
    cliente:
    ______________________ Fecha: __________</p></div>"""
    yield Paper(
        "kh-es-hito5",
        "a",
        "text",
        web(html),
        truth(
            AC,
            "undecided",
            False,
            "es",
            client="Galería Mendieta e Hijos, S.L.",
            project="Catálogo razonado",
            project_code="TA-0612",
            milestone="hito 5",
            amount="3115.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    html = """<table style="font:9pt 'Liberation Sans';width:100%;border-collapse:collapse"
    border=1><tr>
    <td colspan=5 style="font-size:13pt"><b>ORDEN DE COMPRA N.º 0094-2026</b><tr><td
    colspan=3>Comprador:
    Clínica Dental Aconcagua SpA<td colspan=2>Fecha: 25-01-2026<tr><td colspan=5>Proveedor:
    Estudio Nido
    Arquitectura<tr><th>Ítem<th>Detalle<th>Cant.<th>P. unitario<th>Total<tr><td>1<td>Proyecto de
    habilitación piso 3<td>1<td>8.400.000<td>8.400.000<tr><td>2<td>Visitas a obra<td>6<td>95.000<td>
    570.000<tr><td colspan=4>Neto<td>8.970.000<tr><td colspan=4>IVA 19 %<td>1.704.300<tr><td
    colspan=4>
    Total CLP<td>10.674.300<tr><td colspan=5 style="height:74px;vertical-align:bottom">Autoriza:
    Fabiola
    Errázuriz M., Jefa de Administración<tr><td colspan=5 style="font-size:7pt">La recepción
    conforme se
    acredita con acta firmada. La factura será rechazada si no cita esta orden.</table>"""
    s = Sheet()
    s.ink(120, 590, 821, 130, 32)
    yield Paper(
        "kh-es-oc94",
        "a",
        "text",
        over(web(html, CELLS), s.done()),
        truth(
            "purchase_order",
            None,
            True,
            "es",
            client="Clínica Dental Aconcagua SpA",
            project="Proyecto de habilitación piso 3",
            signatory_name="Fabiola Errázuriz M.",
            signatory_title="Jefa de Administración",
            signature_date="2026-01-25",
            amount="10674300 CLP",
            po_number="0094-2026",
        ),
    )

    html = f"""<div style="font:10pt Carlito;border:1px solid #999;padding:12px"><h2>Conformidad del
    cliente</h2><table><tr><td>Evento<td>Feria del Libro de Alcorán
    2025<tr><td>Cliente<td>Ayuntamiento
    de Alcorán<tr><td>Contrato<td>AC/CUL/2025-040<tr><td>Servicio<td>Bloque 2: sonido e
    iluminación del
    auditorio<tr><td>Importe<td>12.705,00 € IVA incluido</table><p>Marque lo que proceda: &nbsp; [ ]
    Conforme &nbsp; [X] No conforme &nbsp; [ ] Conforme con reparos</p><p>Motivo: el segundo día
    no hubo
    microfonía inalámbrica durante tres horas.</p><p>{ink(831, 120, 34)}</p><p>Nuria
    Valdepares<br>Técnica
    de Cultura<br>Alcorán, 13 de octubre de 2025</p></div>"""
    yield Paper(
        "kh-es-feria",
        "a",
        "text",
        web(html, CELLS),
        truth(
            AC,
            "rejected",
            True,
            "es",
            client="Ayuntamiento de Alcorán",
            project="Feria del Libro de Alcorán 2025",
            project_code="AC/CUL/2025-040",
            milestone="Bloque 2: sonido e iluminación del auditorio",
            signatory_name="Nuria Valdepares",
            signatory_title="Técnica de Cultura",
            signature_date="2025-10-13",
            amount="12705.00 EUR",
        ),
    )

    html = """<div style="font:10pt 'Liberation Sans'"><h3>Resumen de aprobación &middot; Documento
    DOC-88217</h3><p>Título: Hoja de horas, semana 7 de 2026<br>Consultora: Faro Auditores
    Ambientales<br>
    Cliente: Conservas Marismas de Isla, S.L.U.<br>Proyecto: CMI-EIA, Evaluación de
    vertidos</p><table
    border=1
    style="border-collapse:collapse"><tr><th>Persona<th>Horas<th>Tarifa<th>Importe<tr><td>Teo
    Quiroga<td>22<td>61,00 €<td>1.342,00 €<tr><td>Lía Barros<td>15,5<td>48,00 €<td>744,00 €<tr><td
    colspan=3>Total<td>2.086,00 €</table><p>Estado: <b>Aprobado por el cliente</b><br>Aprobador:
    Manuel
    Sotelo, Director de Planta<br>Marca de tiempo: 2026-02-17T10:31:08+01:00</p></div>"""
    yield Paper(
        "kh-es-horas",
        "a",
        "text",
        web(html, CELLS),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Conservas Marismas de Isla, S.L.U.",
            project="Evaluación de vertidos",
            project_code="CMI-EIA",
            signatory_name="Manuel Sotelo",
            signatory_title="Director de Planta",
            signature_date="2026-02-17",
            amount="2086.00 EUR",
        ),
    )
