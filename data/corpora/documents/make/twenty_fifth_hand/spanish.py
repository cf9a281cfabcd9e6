"""Spanish papers, from Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import box, grid, ink, kv, mail, paper, scrawl, signs, stamp, typ, typed

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield paper(
        "es-acta-recepcion",
        "<p class=c><b>AYUNTAMIENTO DE VALDEOLMOS DEL REY</b><br>Servicio de Obras</p><h1>Acta de recepción</h1><p>En Valdeolmos del Rey, siendo las 10:30 horas del 24 de febrero de 2026, reunidos la Directora de Obras municipal y el representante de la adjudicataria, Estudio Palomar Arquitectos S.L.P., para la recepción de la redacción del proyecto «Rehabilitación del antiguo pósito», proyecto n.º OB-45/2025.</p><p>Examinados los documentos, se encuentran ajustados al pliego y se dan por recibidos, comenzando el plazo de garantía. Importe de liquidación: 34.980,75 €.</p><p>Y para que conste, firman por duplicado:</p>"
        + signs(
            (scrawl(301), "Por la adjudicataria", "Íñigo Palomar"),
            (scrawl(302), "Por el Ayuntamiento", "Rosario Cebrián", "Directora de Obras"),
        ),
        truth(
            CERT,
            "accepted",
            True,
            "es",
            client="AYUNTAMIENTO DE VALDEOLMOS DEL REY",
            project="Rehabilitación del antiguo pósito",
            project_code="OB-45/2025",
            signatory_name="Rosario Cebrián",
            signatory_title="Directora de Obras",
            signature_date="2026-02-24",
            amount="34980.75 EUR",
        ),
        "serif",
    )
    yield paper(
        "mx-acta-observaciones",
        "<h1>ACTA DE ENTREGA-RECEPCIÓN PARCIAL</h1>"
        + kv(
            ("Cliente", "Empacadora El Mezquite, S.A. de C.V."),
            ("Proyecto", "Riego tecnificado Rancho La Noria"),
            ("No. de proyecto", "RT-2216"),
            ("Hito", "Etapa 2: caseta de bombeo"),
            ("Monto de la etapa", "$ 874,300.00 MXN"),
            ("Proveedor", "AgroIngeniería del Bajío"),
        )
        + grid(
            "Concepto|Recibe|Pendiente",
            "Bombas B1 y B2|✔|",
            "Tablero de control|✔|",
            "Techumbre de la caseta||✔",
        )
        + "<p>El cliente recibe la etapa salvo la techumbre de la caseta, que se entregará antes del 31 de julio; además deberá capacitarse a los dos regadores. Se autoriza el pago.</p>"
        + signs(
            (scrawl(303), "Entrega: Ing. Memo Arriaga"),
            (
                scrawl(304),
                "Recibe: Lic. Ofelia Zamarripa",
                "Gerente de Planta",
                "9 de julio de 2026",
            ),
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "es",
            client="Empacadora El Mezquite, S.A. de C.V.",
            project="Riego tecnificado Rancho La Noria",
            project_code="RT-2216",
            milestone="Etapa 2: caseta de bombeo",
            signatory_name="Ofelia Zamarripa",
            signatory_title="Gerente de Planta",
            signature_date="2026-07-09",
            amount="874300.00 MXN",
            conditions=[
                "la techumbre de la caseta, que se entregará antes del 31 de julio",
                "deberá capacitarse a los dos regadores",
            ],
        ),
        "green",
    )
    yield paper(
        "es-correo-adelante",
        mail(
            "outlook",
            [
                ("De:", "Montserrat Ferrer"),
                ("Enviado el:", "viernes, 9 de octubre de 2026 13:15"),
                ("Para:", "Óscar Villanueva (Nubelia Sistemas)"),
                ("Asunto:", "RE: Ola 2, cierre"),
            ],
            "<p>Hola, Óscar:</p><p>Ya hemos vuelto a pasar las pruebas de nóminas y cuadran al céntimo. Retiro lo que te dije el martes. Por nuestra parte la ola 2 de la migración a la nube (NS-0415) queda conforme; manda la factura de 41.200 € cuando quieras.</p><p>Un saludo,<br>Montserrat Ferrer<br>Directora de Sistemas<br>Clínicas Garbí, S.A.</p><hr><p class=sm><b>De:</b> Montserrat Ferrer <b>Enviado:</b> martes, 6 de octubre de 2026<br>Óscar, así no puedo dar la ola 2 por buena, las nóminas no cuadran.</p>",
        ),
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Clínicas Garbí, S.A.",
            project="migración a la nube",
            project_code="NS-0415",
            milestone="ola 2",
            signatory_name="Montserrat Ferrer",
            signatory_title="Directora de Sistemas",
            signature_date="2026-10-09",
            amount="41200.00 EUR",
        ),
        "plain",
    )
    yield paper(
        "co-orden-de-cambio-espera",
        "<h1>ORDEN DE CAMBIO OC-07</h1>"
        + grid(
            "",
            "<b>Contratante</b>|Centro de Datos Sabana S.A.S.|<b>N.º de proyecto</b>|CDS-2025-19",
            "<b>Contratista</b>|Ingelec Andina Ltda.|<b>Proyecto</b>|Sala de UPS, módulo 3",
        )
        + "<p>Cambio: sustitución de baterías de plomo por ion litio. Valor adicional: <b>$ 318.450.000 COP</b>. Plazo adicional: 20 días.</p>"
        + grid(
            "Flujo de aprobación|Nombre|Estado|Fecha",
            "Residente del contratista|Yesid Murcia|Firmado|04/11/2026 (4 nov.)",
            "Interventoría|Luz Dary Peña|Concepto favorable|06/11/2026",
            "Gerente de proyecto, contratante|Camilo Restrepo|Aprobado|07/11/2026",
            "Vicepresidencia financiera, contratante (última)|Adriana Lozano|<b>En espera de firma</b>|",
        )
        + "<p>La orden rige a partir de la última aprobación; mientras tanto el contratista no ejecutará el cambio.</p>",
        truth(
            "change_order",
            "undecided",
            False,
            "es",
            client="Centro de Datos Sabana S.A.S.",
            project="Sala de UPS, módulo 3",
            project_code="CDS-2025-19",
            signatory_name="Adriana Lozano",
            signatory_title="Vicepresidencia financiera",
            amount="318450000.00 COP",
            change_order_number="OC-07",
            warnings=["partly_signed"],
        ),
        "blue",
    )
    yield paper(
        "pe-conformidad-servicio",
        typed(
            """GOBIERNO REGIONAL DE HUARASCO
OFICINA DE LOGISTICA

            CONFORMIDAD DE SERVICIO N.o 0388-2026

Codigo de proyecto  : MA-1147
Proveedor           : Capacita Sierra E.I.R.L.
Servicio            : Curso de mantenimiento de tractores
Proyecto            : Mecanizacion Altoandina
Entregable          : Segundo entregable (informe y listas)
Monto               : S/ 15,600.00
Penalidad           : no corresponde

El area usuaria verifico que el segundo entregable fue
presentado dentro del plazo y que cumple los terminos de
referencia. Se otorga la CONFORMIDAD para su pago.

Huarasco, 18 de agosto de 2026


[Firmado digitalmente]
QUISPE ALARCON Rufina
Directora de Desarrollo Agrario
Motivo: Soy el autor del documento
Fecha: 18.08.2026 15:20:07 -05:00""",
            "LiberationSans-Regular",
            11,
            16,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "es",
            client="GOBIERNO REGIONAL DE HUARASCO",
            project="Mecanizacion Altoandina",
            project_code="MA-1147",
            milestone="Segundo entregable (informe y listas)",
            signatory_name="QUISPE ALARCON Rufina",
            signatory_title="Directora de Desarrollo Agrario",
            signature_date="2026-08-18",
            amount="15600.00 PEN",
        ),
    )
    yield paper(
        "es-no-conforme",
        "<h1>Resultado de la validación del cliente</h1>"
        + kv(
            ("Cliente", "Laboratorios Almanzora, S.A."),
            ("Proveedor", "Validex Iberia"),
            ("Objeto", "Sala blanca B-2, cualificación de climatización"),
            ("Encargo", "VX-3308"),
            ("Importe afectado", "19.450,00 €"),
        )
        + grid(
            "Ensayo|Criterio|Resultado|Dictamen",
            "Renovaciones/hora|≥ 25|19|No conforme",
            "Presión diferencial|15 Pa|14,8 Pa|Conforme",
            "Recuperación|≤ 20 min|34 min|No conforme",
        )
        + "<p>Dictamen global: <b>NO CONFORME</b>. No procede la aceptación de la cualificación ni su facturación. El proveedor presentará un plan de acciones en diez días.</p>"
        + signs(
            (scrawl(305), "Técnico de Validex Iberia", "Joan Rius", "12/01/2026"),
            (
                scrawl(306),
                "Garantía de Calidad del cliente",
                "Lourdes Espejo, Directora Técnica",
                "14/01/2026",
            ),
        ),
        truth(
            CERT,
            "rejected",
            True,
            "es",
            client="Laboratorios Almanzora, S.A.",
            project="Sala blanca B-2, cualificación de climatización",
            project_code="VX-3308",
            signatory_name="Lourdes Espejo",
            signatory_title="Directora Técnica",
            signature_date="2026-01-14",
            amount="19450.00 EUR",
        ),
        "deja",
    )
    yield paper(
        "cl-horas-parcial",
        "<h1>Planilla de horas, abril 2026</h1><p>Mandante: Viña Quebrada Honda SpA &nbsp; Proyecto: Automatización de bodega &nbsp; OT: 5590 &nbsp; Proveedor: Controlnorte Ltda.</p>"
        + grid(
            "Profesional|Horas informadas|Horas aceptadas|Valor hora|A pago",
            "M. Cárcamo|88|88|$ 31.000|$ 2.728.000",
            "T. Ulloa|46|34|$ 24.000|$ 816.000",
            "<b>Total</b>|134|<b>122</b>||<b>$ 3.544.000 CLP</b>",
        )
        + "<p>Observación del mandante: se aceptan 122 horas de las 134; las doce horas de traslado del día 17 quedan fuera mientras no se acompañe la bitácora del vehículo.</p>"
        + signs(
            (
                ink("P. Undurraga", "Dancing Script", 20),
                "Por el mandante: Pilar Undurraga, Jefa de Bodega",
                "5 de mayo de 2026",
            ),
            (scrawl(307), "Por el proveedor: Marcelo Cárcamo"),
        ),
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "es",
            client="Viña Quebrada Honda SpA",
            project="Automatización de bodega",
            project_code="5590",
            signatory_name="Pilar Undurraga",
            signatory_title="Jefa de Bodega",
            signature_date="2026-05-05",
            amount="3544000.00 CLP",
            conditions=[
                "las doce horas de traslado del día 17 quedan fuera mientras no se acompañe la bitácora del vehículo"
            ],
        ),
        "book",
    )
    yield paper(
        "ar-conformidad-sin-tilde",
        "<h1>Constancia de fin de etapa</h1><p>Comitente: <b>Frigorífico Tres Lomas S.A.</b> | Obra: <b>Detección de incendio, playa de faena</b> | N° de obra: <b>FTL-88</b> | Instalador: Ignífuga del Sur S.R.L. | Etapa: <b>montaje de detectores</b> | Certificado: <b>$ 6.215.000 ARS</b></p><p>Marque una sola opción:</p>"
        + f"<p>{box()} El comitente recibe la etapa y autoriza el pago.<br>{box()} El comitente recibe la etapa con las salvedades del dorso.<br>{box()} El comitente no recibe la etapa.</p><p class=sm>Sin opción marcada la constancia no produce efectos.</p>"
        + signs(
            (scrawl(308), "Instalador: R. Basualdo", "20/03/2026"),
            (scrawl(309), "Comitente: Graciela Iturbe, jefa de Seguridad e Higiene", "20/03/2026"),
        ),
        truth(
            CERT,
            "undecided",
            True,
            "es",
            client="Frigorífico Tres Lomas S.A.",
            project="Detección de incendio, playa de faena",
            project_code="FTL-88",
            milestone="montaje de detectores",
            signatory_name="Graciela Iturbe",
            signatory_title="jefa de Seguridad e Higiene",
            signature_date="2026-03-20",
            amount="6215000.00 ARS",
        ),
        "form",
    )
    yield paper(
        "es-pliego-servicios",
        typ("""#align(right)[Versión final, 3 de diciembre de 2025]
= Enunciado de trabajos ET-2025-31
*Cliente:* Consorcio de Aguas del Alfambra \\ *Prestador:* Lince Asesores Jurídicos, S.L.P. \\ *Proyecto:* Regularización de servidumbres
== 1. Alcance
Revisión registral de 212 fincas, negociación con titulares y redacción de escrituras.
== 2. Entregables y aceptación
E1 inventario; E2 propuestas; E3 escrituras. Cada entregable se considerará aceptado con la firma del acta correspondiente.
== 3. Precio
Precio total: 58.600,00 EUR más IVA, un tercio por entregable.
== 4. Calendario
De enero a septiembre de 2026.
#v(1cm)
Por el Consorcio: #box(width: 5cm, line(length: 100%)) #h(1cm) Nuria Lahuerta, Secretaria-Interventora
#v(5mm)
Por el prestador: #box(width: 5cm, line(length: 100%)) #h(1cm) Gonzalo Aznar, socio
"""),
        truth(
            "statement_of_work",
            None,
            False,
            "es",
            client="Consorcio de Aguas del Alfambra",
            project="Regularización de servidumbres",
            project_code="ET-2025-31",
            signatory_name="Nuria Lahuerta",
            signatory_title="Secretaria-Interventora",
            amount="58600.00 EUR",
        ),
    )
    yield paper(
        "es-albaran-sello",
        "<table><tr><td><b style='font-size:14pt'>Cocinas Berrocal</b><br>Pol. El Alto, nave 6</td><td class=r><b>ALBARÁN DE MONTAJE</b><br>n.º 20731</td></tr></table>"
        + kv(
            ("Destinatario", "Residencia Los Almendros, S.L."),
            ("Trabajo", "Office planta baja"),
            ("Pedido", "RA-1908"),
            ("Total", "7.845,20 €"),
        )
        + grid(
            "Ud.|Descripción|Entregado|Instalado",
            "4|Módulo bajo 60|4|4",
            "1|Encimera porcelánica|1|1",
            "1|Fregadero doble|1|1",
        )
        + "<div style='height:130px'>"
        + stamp(
            "RESIDENCIA LOS ALMENDROS, S.L.<br>RECIBIDO CONFORME<br>22 SEP 2026<br>Amparo Vidal, gobernanta",
            "#1e4f8f",
            -6,
            "margin:20px 0 0 90px",
            13,
        )
        + "</div><p>Conforme del cliente (firma o sello)</p>",
        truth(
            CERT,
            "accepted",
            True,
            "es",
            client="Residencia Los Almendros, S.L.",
            project="Office planta baja",
            signatory_name="Amparo Vidal",
            signatory_title="gobernanta",
            signature_date="2026-09-22",
            amount="7845.20 EUR",
            po_number="RA-1908",
        ),
        "narrow",
        Scanner(dpi=138, skew=1.9, noise=8, grey=False, shadow=True, jpeg=50, seed=61),
    )
    yield paper(
        "es-acta-anulada",
        "<h1>ACTA DE CONFORMIDAD 14/2026</h1>"
        + kv(
            ("Entidad", "Universidad Popular de Carrión"),
            ("Proyecto", "Campus virtual, lote docencia"),
            ("Proyecto n.º", "UPC-771"),
            ("Empresa", "Aulanube S. Coop."),
            ("Importe", "8.260,00 €"),
        )
        + "<p>La entidad manifiesta su conformidad con la totalidad del servicio prestado en el segundo cuatrimestre.</p>"
        + signs(
            (ink("F. Sendino", "Breip", 20), "Aulanube: Félix Sendino"),
            ("", "Universidad: Milagros Tobar, vicerrectora", "Fecha:"),
        )
        + stamp("A N U L A D A", "#b01010", -18, "position:absolute;top:170px;left:150px", 44),
        truth(
            CERT,
            "undecided",
            False,
            "es",
            client="Universidad Popular de Carrión",
            project="Campus virtual, lote docencia",
            project_code="UPC-771",
            signatory_name="Milagros Tobar",
            signatory_title="vicerrectora",
            amount="8260.00 EUR",
            warnings=["draft_or_void", "partly_signed"],
        ),
        "mono",
        Scanner(dpi=150, skew=-1.4, noise=9, jpeg=45, seed=62),
    )
