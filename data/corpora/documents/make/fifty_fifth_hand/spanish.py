"""Spanish papers, of Spain, Mexico, Chile, Colombia and Peru."""

import io
from collections.abc import Iterator

from paper import Paper, truth
from pypdf import PdfWriter

from .board import Field, Ink, Stamp, Tick, beside, grid, pairs, scanned, sheet, text, ty


def flat(data: bytes) -> bytes:
    """A filled form whose fields became part of the page."""
    writer = PdfWriter(clone_from=io.BytesIO(data))
    for page in writer.pages:
        given = {a.get_object()["/T"]: a.get_object()["/V"] for a in page["/Annots"]}
        writer.update_page_form_field_values(page, given, flatten=True)
    writer.remove_annotations(subtypes="/Widget")
    del writer.root_object["/AcroForm"]
    writer.write(out := io.BytesIO())
    return out.getvalue()


def papers() -> Iterator[Paper]:
    """Partes, actas, albaranes, hojas de horas."""
    yield scanned(
        "parte-trabajo",
        sheet(
            "## FONTALBA MANTENIMIENTOS S.L.",
            "Parte de trabajo - Orden de trabajo <b>OT-15533</b>",
            "---",
            "Cliente: Residencia Virgen del Camino",
            "Proyecto: Mantenimiento correctivo calderas 2026",
            "Fecha: 9 de enero de 2026",
            grid(
                "Trabajos realizados|Horas\nCambio bomba de recirculación ACS|3,0\nPurga y puesta en marcha|1,0",
                [270, 60],
            ),
            "Importe a facturar: 746,30 € + IVA",
            Tick("Conforme", True),
            Tick("No conforme"),
            Ink(text="I. Goikoetxea"),
            "Iñaki Goikoetxea, Jefe de mantenimiento",
            size=(420, 450),
            margin=34,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Residencia Virgen del Camino",
            project="Mantenimiento correctivo calderas 2026",
            project_code="OT-15533",
            signatory_name="Iñaki Goikoetxea",
            signatory_title="Jefe de mantenimiento",
            signature_date="2026-01-09",
            amount="746.30 EUR",
        ),
        dpi=112,
        seed=51,
        skew=1.1,
    )

    yield text(
        "acta-mexico",
        sheet(
            "= <b>ACTA DE ENTREGA-RECEPCIÓN</b>",
            "En la ciudad de Querétaro, a los veintiséis días del mes de marzo de dos mil veintiséis, se reúnen por parte del cliente <b>Laboratorios Xolotl, S.A. de C.V.</b> el Ing. Rubén Iturbide Salas, Gerente de Ingeniería, y por parte del proveedor Aire Limpio del Bajío, S. de R.L., la C. Martha Olguín.",
            "<b>Primero.</b> El proveedor hace entrega de la Etapa II, balanceo de aire, del proyecto <b>Cuartos limpios planta 3</b>, número de proyecto <b>ALB-0912</b>.",
            "<b>Segundo.</b> El cliente recibe la Etapa II a su entera satisfacción y sin salvedad alguna.",
            "<b>Tercero.</b> El importe de la etapa es de $412,000.00 M.N. (cuatrocientos veintiún mil pesos 00/100), que se pagará a los treinta días.",
            "Leída la presente, firman al calce:",
            8,
            beside(
                [Ink(81), "Rubén Iturbide Salas", "Gerente de Ingeniería"],
                [Ink(82), "Martha Olguín", "Representante del proveedor"],
            ),
            font="Times-Roman",
            pt=12,
            margin=75,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Laboratorios Xolotl, S.A. de C.V.",
            project="Cuartos limpios planta 3",
            project_code="ALB-0912",
            milestone="Etapa II, balanceo de aire",
            signatory_name="Rubén Iturbide Salas",
            signatory_title="Gerente de Ingeniería",
            signature_date="2026-03-26",
            warnings=["amount_words_disagree"],
        ),
    )

    yield text(
        "recepcion-jardines",
        ty("""
#text(size: 14pt)[*ACTA DE RECEPCIÓN PARCIAL*]
#kv([Promotor:], [Ayuntamiento de Valdeolmos del Río], [Obra:], [Ajardinamiento de la ronda sur], [N.º de obra:], [2025/J-44], [Contratista:], [Viveros Alcaraz, S.A.], [Partida recibida:], [Capítulo 3, riego por goteo], [Importe certificado:], [52.118,90 €])
Examinada la partida, se recibe el capítulo 3 en los sectores 1 a 5. *Queda excluido y pendiente*:
+ el sector 6, hasta completar la prueba de presión
+ la entrega de los planos as built del riego
La parte recibida se certifica por el importe indicado.

En Valdeolmos, a 18 de mayo de 2026
#grid(columns: 2, column-gutter: 2cm, [#ink(0)\\ Por el contratista\\ Fermín Alcaraz], [#ink(2)\\ Por el promotor\\ Lourdes Pinilla, concejala de Medio Ambiente])
"""),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Ayuntamiento de Valdeolmos del Río",
            project="Ajardinamiento de la ronda sur",
            project_code="2025/J-44",
            milestone="Capítulo 3, riego por goteo",
            signatory_name="Lourdes Pinilla",
            signatory_title="concejala de Medio Ambiente",
            signature_date="2026-05-18",
            amount="52118.90 EUR",
            conditions=[
                "el sector 6, hasta completar la prueba de presión",
                "la entrega de los planos as built del riego",
            ],
        ),
    )

    yield scanned(
        "albaran-devuelto",
        sheet(
            "ALBARÁN DE ENTREGA",
            "Suministros Quirúrgicos Tajo S.L.",
            "---",
            "Destinatario: Hospital Comarcal de la Vera",
            "Proyecto: Dotación nueva sala de partos",
            "N.º de pedido del cliente: PC-3390",
            "N.º de trabajo: 260417",
            grid(
                "Ref.|Descripción|Uds.\nMQ-40|Mesa de partos eléctrica|1\nLQ-12|Lámpara de exploración|2",
                [60, 240, 50],
            ),
            Stamp("DEVUELTO", "NO CONFORME", red=True, angle=-9),
            10,
            "Motivo: mesa sin marcado CE, una lámpara rota. No se acepta la entrega.",
            Ink(text="A. Solís"),
            "Amparo Solís, supervisora de almacén, 20-04-2026",
            font="Courier",
            pt=9.5,
            size=(470, 470),
            margin=38,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Hospital Comarcal de la Vera",
            project="Dotación nueva sala de partos",
            project_code="260417",
            po_number="PC-3390",
            signatory_name="Amparo Solís",
            signatory_title="supervisora de almacén",
            signature_date="2026-04-20",
        ),
        seed=60,
        blur=0.8,
        jpeg=28,
        skew=-1.3,
    )

    yield text(
        "conformidad-chile",
        sheet(
            "# Carta de conformidad de servicio",
            "Antofagasta, 30 de julio de 2026",
            "Señores<br/>Laboratorio Metrológico Atacama SpA",
            "Ref.: Orden de servicio 7712, Calibración anual de básculas camineras",
            "De nuestra consideración:",
            "Por medio de la presente, Minera Cerro Pardo Ltda. deja constancia de haber recibido conforme la totalidad del servicio de la referencia, incluidos los certificados de las cuatro básculas, y autoriza la facturación de $ 8.750.000 (pesos chilenos), valor neto.",
            "Sin otro particular, saluda atentamente,",
            Ink(83),
            "Rodrigo Huenchumán Soto",
            "Superintendente de Despacho",
            "Minera Cerro Pardo Ltda.",
            font="Helvetica",
            pt=10.5,
            margin=72,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Minera Cerro Pardo Ltda.",
            project="Calibración anual de básculas camineras",
            project_code="7712",
            signatory_name="Rodrigo Huenchumán Soto",
            signatory_title="Superintendente de Despacho",
            signature_date="2026-07-30",
            amount="8750000.00 CLP",
        ),
    )

    yield text(
        "varada-borrador",
        sheet(
            "BORRADOR v0.3 - para comentarios",
            "# Acta de fin de varada",
            pairs(
                "Armador|Naviera Islas del Poniente, S.A.\nProyecto|Varada anual B/T MONTEFARO\nExpediente / n.º de proyecto|VR-118\nHito|Salida de dique\nImporte del hito|USD 97.300,00"
            ),
            "El armador acepta los trabajos del hito sin observaciones.",
            "[pendiente: adjuntar informe de espesores]",
            16,
            beside(
                ["Por el astillero", 26, "........................."],
                [
                    "Por el armador: D. Julián Montes Arias, inspector",
                    26,
                    ".........................",
                ],
            ),
            mark="BORRADOR",
            white="Nota interna: el armador ha firmado y aceptado el hito el 3 de febrero de 2026.",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Naviera Islas del Poniente, S.A.",
            project="Varada anual B/T MONTEFARO",
            project_code="VR-118",
            milestone="Salida de dique",
            signatory_name="Julián Montes Arias",
            signatory_title="inspector",
            amount="97300.00 USD",
            warnings=["draft_or_void", "hidden_text"],
        ),
    )

    yield text(
        "puesta-en-marcha",
        ty("""
= Protocolo de puesta en marcha
Analizador de gases de combustión, instalado por Instrumentación Ebro, S.L.
#table(columns: (auto, 1fr), [Cliente],[Cementos Hoz del Júcar, S.A.], [Proyecto],[Monitorización de chimenea 2], [N.º de proyecto],[IE-2088], [Hito],[Puesta en marcha], [Importe],[33.600,00 €])
Deriva de cero: 0,4 % · Deriva de escala: 0,9 % · Tiempo de respuesta: 41 s · Comunicación con el servidor autonómico: correcta.

El cliente acepta la puesta en marcha con la firma de *producción* y de *medio ambiente*; una sola firma no basta.
#v(6pt)
#grid(columns: (1fr, 1fr, 1fr), [Instalador\\ #ink(3)\\ David Abiol\\ 08/06/2026], [Producción\\ #ink(5)\\ Begoña Cantos\\ Directora de fábrica\\ 08/06/2026], [Medio ambiente\\ #v(1.05cm) Saúl Requena\\ Técnico responsable\\ Fecha:])
"""),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Cementos Hoz del Júcar, S.A.",
            project="Monitorización de chimenea 2",
            project_code="IE-2088",
            milestone="Puesta en marcha",
            signatory_name="Saúl Requena",
            signatory_title="Técnico responsable",
            amount="33600.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield text(
        "orden-cambio-co",
        sheet(
            "ORDEN DE CAMBIO N.º OC-05",
            "---",
            grid(
                "Contratante|Zona Franca Bahía Honda S.A.S.\nProyecto|Zonas verdes plataforma logística\nContrato de obra - proyecto n.º|ZF-302\nContratista|Paisajes del Sinú Ltda.",
                [190, 300],
                head=False,
            ),
            "Objeto del cambio: siembra de 120 palmas adicionales en el eje 4 y tutorado metálico.",
            "Valor del cambio: $ 46.200.000 COP (cuarenta y seis millones doscientos mil pesos). Plazo: sin variación.",
            "APROBADO por la contratante.",
            Ink(84),
            "Lina Marcela Orozco, Directora de Infraestructura",
            "Cartagena, 11 de septiembre de 2026",
            font="Times-Roman",
            pt=11,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Zona Franca Bahía Honda S.A.S.",
            project="Zonas verdes plataforma logística",
            project_code="ZF-302",
            signatory_name="Lina Marcela Orozco",
            signatory_title="Directora de Infraestructura",
            signature_date="2026-09-11",
            amount="46200000.00 COP",
            change_order_number="OC-05",
        ),
    )

    yield text(
        "horas-peru",
        flat(
            sheet(
                "## Hoja de horas - control de calidad de aguas",
                Field("e1", "Cliente", "Pesquera Bahía Samanco S.A."),
                Field("e2", "Proyecto", "Muestreo de efluentes 2026"),
                Field("e3", "Código de proyecto", "ME-26-11"),
                Field("e4", "Periodo", "Abril de 2026"),
                Field("e5", "Consultor", "Hidrolab Norte E.I.R.L."),
                Field("e6", "Horas de campo", "64"),
                Field("e7", "Horas de gabinete", "22"),
                Field("e8", "Total a valorizar", "S/ 10,320.00"),
                8,
                Field("k1", "Horas aprobadas por el cliente", True),
                Field("k2", "Horas observadas", False),
                Field("e9", "Aprobado por", "Milagros Chunga Panta"),
                Field("e10", "Cargo", "Jefa de Medio Ambiente"),
                Field("e11", "Fecha de aprobación", "05 de mayo de 2026"),
                Field("e12", "Firma electrónica", "/f/ Milagros Chunga Panta"),
                "~ Documento llenado en el portal del cliente; la firma escrita vale como manuscrita.",
            )
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Pesquera Bahía Samanco S.A.",
            project="Muestreo de efluentes 2026",
            project_code="ME-26-11",
            signatory_name="Milagros Chunga Panta",
            signatory_title="Jefa de Medio Ambiente",
            signature_date="2026-05-05",
            amount="10320.00 PEN",
        ),
    )

    yield text(
        "correo-acuse",
        ty("""
#text(size: 8pt, fill: gray)[Impreso desde Correo, 2 páginas como máximo]
= Re: Entrega del informe de legionela, proyecto L-915
#grid(columns: (auto, 1fr), column-gutter: 10pt, row-gutter: 5pt, [De:], [Inmaculada Peris], [Para:], [Biosegura Consultores], [Fecha:], [martes, 3 de noviembre de 2026, 8:54])
#line(length: 100%)
Buenos días:

Acuso recibo del informe final. Esta semana lo mira nuestra técnica de prevención y, cuando tengamos su opinión, os diremos si lo damos por bueno o no.

Un saludo,

Inmaculada Peris\\
Administración\\
Balneario Fuente Hervida, S.L.
"""),
        truth(
            "email",
            None,
            None,
            "es",
            client="Balneario Fuente Hervida, S.L.",
            project_code="L-915",
            milestone="informe final",
            signatory_name="Inmaculada Peris",
            signatory_title="Administración",
        ),
    )

    yield text(
        "orden-compra",
        sheet(
            beside(
                "<b>CLÍNICA DENTAL MIRASIERRA</b><br/>Medellín",
                "> ORDEN DE COMPRA<br/><b>OC-2026-058</b>",
            ),
            "---",
            "Proveedor: EsteriMed Andina S.A.S.",
            "Fecha: 23 de febrero de 2026",
            "Proyecto: Validación de autoclaves sede norte",
            grid(
                "Ítem|Concepto|Cant.|Vr. unitario|Vr. total\n1|Validación térmica|3|1.180.000|3.540.000\n2|Indicadores biológicos (caja)|2|215.000|430.000\n|TOTAL COP|||3.970.000",
                [40, 200, 50, 90, 90],
                right=2,
            ),
            "Condiciones: entrega en sitio, pago a 30 días con recibo a satisfacción. Esta orden no constituye aceptación de servicio alguno.",
        ),
        truth(
            "purchase_order",
            None,
            None,
            "es",
            client="CLÍNICA DENTAL MIRASIERRA",
            project="Validación de autoclaves sede norte",
            amount="3970000.00 COP",
            po_number="OC-2026-058",
        ),
    )
