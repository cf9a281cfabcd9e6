"""Spanish papers, also from Latin America."""

from collections.abc import Iterator

from paper import Paper

from .board import ACC, CERT, CO, COND, MAIL, OTHER, REJ, TS, UND, mk, rl, sc, typ
from .marks import Field, Squiggle, Stamp, note


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    page = rl(
        "= <b>ACTA DE RECEPCIÓN DE OBRA</b>",
        "En Almenara de Tajo, a 4 de noviembre de 2026, se reúnen los abajo firmantes para la recepción de la obra <b>Reforma del centro de día San Roque</b>, expediente <b>OB-2026/17</b>, fase 2 (instalaciones).",
        "Promotor: <b>Ayuntamiento de Almenara de Tajo</b>. Contratista: Construcciones Ribagorda, S.L. Dirección facultativa: Estudio Vela.",
        "El promotor declara:",
        "{ } que recibe la obra sin reservas",
        "{x} que recibe la obra con las reservas siguientes, a subsanar en 30 días:",
        "@ajustar puertas del baño adaptado",
        "@entregar manuales de la caldera",
        "{ } que no recibe la obra",
        10,
        [
            {"w": [160, 160, 160]},
            ["Promotor", "Contratista", "Dirección facultativa"],
            [Squiggle(401, 95), Squiggle(402, 95), Squiggle(403, 95)],
            ["Lucía Arenas Vidal, concejala de Obras", "Tomás Ribagorda", "Inés Vela, arquitecta"],
        ],
        font="Times-Roman",
        bold="Times-Bold",
        size=11,
    )
    yield sc(
        "es-acta",
        page,
        401,
        {"skew": 0.9, "contrast": 0.9},
        CERT,
        COND,
        True,
        "es",
        client="Ayuntamiento de Almenara de Tajo",
        project="Reforma del centro de día San Roque",
        project_code="OB-2026/17",
        milestone="fase 2 (instalaciones)",
        signatory_name="Lucía Arenas Vidal",
        signatory_title="concejala de Obras",
        signature_date="2026-11-04",
        conditions=["ajustar puertas del baño adaptado", "entregar manuales de la caldera"],
    )

    page = rl(
        "# Conformidad de servicio",
        "Limpiezas Técnicas Guadamur · Parte n.º 30912",
        [
            {"w": [120, 350], "grid": 2},
            ["Cliente", "Bodegas Hermanos Zaldívar, S.A."],
            ["Servicio", "Limpieza criogénica de la línea de embotellado"],
            ["Contrato", "LTG-208"],
            ["Pedido", "PZ-7741"],
            ["Importe", "2.915,30 €"],
        ],
        "¿Está usted conforme con el trabajo realizado? &nbsp; (X) Sí &nbsp; ( ) No &nbsp; ( ) Sí, con observaciones",
        "¿Nos recomendaría? &nbsp; ( ) Sí &nbsp; ( ) No &nbsp; (X) Depende",
        12,
        Squiggle(411),
        "Firmado: Begoña Ullastres<br/>Cargo: jefa de planta<br/>Fecha: 13-05-2026",
        color="#12507a",
    )
    yield mk(
        "es-parte",
        page,
        CERT,
        ACC,
        True,
        "es",
        client="Bodegas Hermanos Zaldívar, S.A.",
        project="Limpieza criogénica de la línea de embotellado",
        project_code="LTG-208",
        po_number="PZ-7741",
        amount="2915.30 EUR",
        signatory_name="Begoña Ullastres",
        signatory_title="jefa de planta",
        signature_date="2026-05-13",
    )

    page = typ("""
#set page(margin: 2cm, paper: "us-letter")
#set text(font: "Libertinus Serif", size: 10.5pt)
#align(center)[#text(14pt)[*ACTA DE ENTREGA-RECEPCIÓN*] \\ Grupo Desarrollador Xalpa, S.A. de C.V.]
#v(3mm)
Cliente: Universidad Tecnológica de Atlixco-Norte \\ Proyecto: Sistema de control escolar \\ Contrato: UTAN-TI-014/2026 \\ Entregable: E5 Módulo de titulación \\ Monto a liberar: \\$286,500.00 M.N. (doscientos sesenta y ocho mil quinientos pesos 00/100 M.N.)
#v(2mm)
#table(columns: (1fr, 2.4cm, 2.4cm), inset: 4pt, [*Criterio*], [*Cumple*], [*No cumple*], [Pruebas integrales sin incidencias críticas], [#tk], [#off], [Código fuente en el repositorio del cliente], [#tk], [#off], [Capacitación de 12 usuarios], [#tk], [#off])
Con base en lo anterior, el cliente #underline[*acepta*] de conformidad el entregable y autoriza el pago.
#v(10mm)
#grid(columns: (1fr, 1fr), align: center, [#sq \\ Ing. Rodolfo Cervantes Ibarra \\ Director de Sistemas \\ Recibe], [#sq \\ Lic. Marisol Xicoténcatl \\ Líder de proyecto \\ Entrega])
Atlixco, Puebla, a 21 de agosto de 2026.
""")
    yield mk(
        "es-entrega",
        page,
        CERT,
        ACC,
        True,
        "es",
        client="Universidad Tecnológica de Atlixco-Norte",
        project="Sistema de control escolar",
        project_code="UTAN-TI-014/2026",
        milestone="E5 Módulo de titulación",
        warnings=["amount_words_disagree"],
        signatory_name="Rodolfo Cervantes Ibarra",
        signatory_title="Director de Sistemas",
        signature_date="2026-08-21",
    )

    page = rl(
        "## Hoja de horas – quincena del 1 al 15 de marzo de 2027",
        "Consultor: Iván Retamal &nbsp; Empresa: Austral Datos SpA",
        "Cliente: <b>Viña Cordillera Larga Ltda.</b> &nbsp; Proyecto: <b>Trazabilidad de bodega</b> &nbsp; OT: <b>OT-5526</b>",
        [
            {"w": [90, 60, 90, 60, 90, 60], "head": 1},
            ["Día", "Horas", "Día", "Horas", "Día", "Horas"],
            ["1", "8", "4", "8", "9", "8"],
            ["2", "8", "5", "6", "10", "8"],
            ["3", "8", "8", "8", "11", "4"],
        ],
        "Total: 66 horas",
        "Visto bueno del cliente: { } rechazado { } observado {x} aprobado",
        [
            {"w": [220, 220], "grid": 0},
            [Squiggle(421), Stamp("VISTO BUENO", "17 MAR 2027", color="#206020", width=120)],
            ["@Carolina Huidobro, encargada de sistemas", "@17 de marzo de 2027"],
        ],
        size=10,
    )
    yield sc(
        "es-horas",
        page,
        402,
        {"skew": -1.5, "blur": 0.8},
        TS,
        ACC,
        True,
        "es",
        client="Viña Cordillera Larga Ltda.",
        project="Trazabilidad de bodega",
        project_code="OT-5526",
        signatory_name="Carolina Huidobro",
        signatory_title="encargada de sistemas",
        signature_date="2027-03-17",
    )

    page = rl(
        "# Orden de cambio OC-06",
        [
            {"w": [130, 340]},
            ["Proyecto", "Remodelación terminal de buses El Trébol"],
            ["Código", "RTB-330"],
            ["Propietario", "Terminales Unidos del Valle S.A.S."],
            ["Contratista", "Ingeniería Caño Limpio Ltda."],
        ],
        "Descripción: se suprime la marquesina del andén 9.",
        [
            {"w": [260, 160]},
            ["Valor del contrato antes de la orden", "COP 1.845.000.000"],
            ["Disminución por esta orden", "COP –27.600.000"],
            ["Valor nuevo", "COP 1.817.400.000"],
        ],
        "Aprobación del propietario: [X] aprobada [ ] no aprobada",
        14,
        [
            {"w": [230, 230], "grid": 0},
            ["Firmado digitalmente por", "Firmado digitalmente por"],
            [
                "Ximena Arboleda Ríos<br/>Gerente de proyectos, Terminales Unidos del Valle<br/>2026-10-07 10:31 -05:00",
                "Hernán Caicedo<br/>Contratista<br/>2026-10-05 15:02 -05:00",
            ],
        ],
    )
    yield mk(
        "es-cambio",
        page,
        CO,
        ACC,
        True,
        "es",
        client="Terminales Unidos del Valle S.A.S.",
        project="Remodelación terminal de buses El Trébol",
        project_code="RTB-330",
        change_order_number="OC-06",
        amount="-27600000.00 COP",
        signatory_name="Ximena Arboleda Ríos",
        signatory_title="Gerente de proyectos",
        signature_date="2026-10-07",
    )

    page = rl(
        "<b>De:</b> Nuria Casademunt",
        "<b>Enviado el:</b> viernes, 29 de enero de 2027 13:50",
        "<b>Para:</b> info@trazo-interiorismo.example",
        "<b>Asunto:</b> RE: Firma del acta del hotel (hito 2)",
        8,
        "Hola, Blanca:",
        "He visto el acta que nos mandasteis. No la voy a firmar: la moqueta del segundo piso no es la de la muestra y faltan once lámparas. Rechazamos el hito 2 del proyecto Hotel Mirador de Cabrales (ref. TI-88) y, por tanto, no se paga la factura proforma de 14.300 €.",
        "Hablamos el lunes.",
        "Nuria Casademunt<br/>Directora de compras<br/>Hoteles Cantabria Verde, S.L.",
    )
    yield mk(
        "es-mailno",
        page,
        MAIL,
        REJ,
        None,
        "es",
        client="Hoteles Cantabria Verde, S.L.",
        project="Hotel Mirador de Cabrales",
        project_code="TI-88",
        milestone="hito 2",
        amount="14300.00 EUR",
        signatory_name="Nuria Casademunt",
        signatory_title="Directora de compras",
        signature_date="2027-01-29",
    )

    page = rl(
        "# Formulario de aceptación de hitos",
        "^ Instrucciones: 1) El proveedor rellena los apartados A y B. 2) El cliente marca UNA casilla en C. 3) El formulario sin firma en D no tiene validez.",
        "## A",
        [
            {"w": [120, 300], "grid": 0},
            ["Cliente", Field("Cliente", "Autoridad Portuaria de Cala Ferrera", 260)],
            ["Proyecto", Field("Proyecto", "Balizamiento de la dársena sur", 260)],
            ["Código", Field("Codigo", "APCF-063", 100)],
        ],
        "## B",
        [
            {"w": [120, 300], "grid": 0},
            ["Hito", Field("Hito", "H3 Suministro de boyas", 260)],
            ["Importe", Field("Importe", "73.250,00 EUR", 120)],
        ],
        "## C",
        [
            {"w": [20, 130, 20, 130, 20, 130], "grid": 0},
            [
                Field("acepta", False, kind="box"),
                "Aceptado",
                Field("condiciones", False, kind="box"),
                "Aceptado con condiciones",
                Field("rechaza", False, kind="box"),
                "Rechazado",
            ],
        ],
        "## D",
        [
            {"w": [120, 300], "grid": 0},
            ["Nombre", Field("Nombre", "Gonzalo Irujo", 200)],
            ["Cargo", Field("Cargo", "Jefe de explotación", 200)],
            ["Fecha", Field("Fecha", "", 100)],
            ["Firma", Field("Firma", "", 200)],
        ],
    )
    yield mk(
        "es-formulario",
        page,
        CERT,
        UND,
        False,
        "es",
        "form",
        client="Autoridad Portuaria de Cala Ferrera",
        project="Balizamiento de la dársena sur",
        project_code="APCF-063",
        milestone="H3 Suministro de boyas",
        amount="73250.00 EUR",
        signatory_name="Gonzalo Irujo",
        signatory_title="Jefe de explotación",
    )

    page = typ("""
#set page(margin: 2cm)
#set text(size: 9pt)
#columns(2, gutter: 1cm)[
*ALBARÁN DE ENTREGA Y MONTAJE* \\ N.º 26/4488 \\ Mobiliario Escolar Turia, S.Coop.

Entregado a: *Colegio Montealto de Requena* \\ Obra: *Equipamiento aula de música* \\ N.º de encargo: *MT-932*

#table(columns: (1cm, 1fr), inset: 3pt, [24], [Silla con pala], [1], [Tarima 3 × 2 m], [6], [Atril])

*Condiciones impresas* \\ #text(6.5pt)[1. La mercancía viaja por cuenta del vendedor. 2. Los defectos ocultos se comunicarán en el plazo legal. 3. La firma de la casilla de conformidad equivale a la recepción de la entrega. 4. Los embalajes se retiran el mismo día.]
#colbreak()
*Casilla de conformidad*

#off Conforme \\ #off No conforme \\ #on Conforme salvo: \\ #pen[una tarima con canto roto, cambiar]

#v(6mm)
#sq \\ #pen[Vicent Palomares] \\ conserje mayor \\ #pen[9-9-2026]
#v(4mm)
*Transportista* #sq
]
""")
    yield sc(
        "es-albaran",
        page,
        403,
        {"skew": 0.6},
        CERT,
        COND,
        True,
        "es",
        client="Colegio Montealto de Requena",
        project="Equipamiento aula de música",
        project_code="MT-932",
        signatory_name="Vicent Palomares",
        signatory_title="conserje mayor",
        signature_date="2026-09-09",
        conditions=["una tarima con canto roto, cambiar"],
    )

    page = rl(
        "## Certificado de aceptación",
        "Certificamos que <b>Cooperativa Eléctrica de Tandil Sur</b> ha recibido a satisfacción el estudio de cortocircuito (etapa III) del proyecto <b>Nueva subestación Cerro Leones</b>, N.º de obra <b>CE-1204</b>, y acepta el pago de ARS 9.840.000,00.",
        14,
        "Por la Cooperativa firman en conjunto:",
        [
            {"w": [230, 230], "grid": 0},
            [Squiggle(431), ""],
            [
                "Graciela Montenegro<br/>Presidenta<br/>2 de junio de 2026",
                "................................<br/>Osvaldo Ferreyra<br/>Tesorero<br/>Fecha: .....................",
            ],
        ],
        "^ Según el artículo 31 del estatuto, todo pago requiere la firma de la Presidenta y del Tesorero; con una sola firma el presente certificado carece de valor.",
        font="Times-Roman",
        bold="Times-Bold",
        size=11,
    )
    yield mk(
        "es-conjunta",
        page,
        CERT,
        UND,
        False,
        "es",
        client="Cooperativa Eléctrica de Tandil Sur",
        project="Nueva subestación Cerro Leones",
        project_code="CE-1204",
        milestone="etapa III",
        amount="9840000.00 ARS",
        signatory_name="Osvaldo Ferreyra",
        signatory_title="Tesorero",
        warnings=["partly_signed"],
    )

    page = rl(
        "> Factura F-2027/118",
        "# Traducciones Albariño, S.L.",
        "Cliente: Editorial Faro de Corrubedo &nbsp; Fecha: 8 de febrero de 2027",
        [
            {"w": [300, 120], "head": 1},
            ["Concepto", "Importe"],
            ["Traducción gallego–alemán, catálogo (proyecto Catálogo de otoño)", "3.120,00 €"],
            ["IVA 21 %", "655,20 €"],
            ["Total", "3.775,20 €"],
        ],
        "Forma de pago: (X) transferencia ( ) domiciliación. Vencimiento a 30 días.",
        "^ Si no está conforme con la factura, comuníquelo en 8 días.",
        over=(note("Inscrita en el Registro Mercantil, tomo 44, hoja 910", 40, 200, turn=90),),
    )
    yield mk(
        "es-factura",
        page,
        OTHER,
        None,
        None,
        "es",
        client="Editorial Faro de Corrubedo",
        project="Catálogo de otoño",
    )

    page = rl(
        "> Quito, 15 de diciembre de 2026",
        "Oficio DM-0931",
        "Señores<br/>Consultora Andamarca Cía. Ltda.<br/>Presente",
        6,
        "Asunto: producto 4 de la consultoría «Plan de movilidad de la parroquia Yanahuasi», contrato GPY-022-2026",
        "De mi consideración:",
        "Una vez revisado el producto 4, Informe final, y verificado que se incorporaron las observaciones del oficio DM-0877, el <b>Gobierno Parroquial de Yanahuasi</b> lo da por recibido a entera satisfacción.",
        "Sírvanse presentar la factura por USD 11.400,00, correspondiente al 40 % del contrato.",
        "Atentamente,",
        Squiggle(441),
        "Mgs. Edison Quishpe Toapanta<br/>Director de Movilidad",
        margin=72,
        size=10.5,
    )
    yield mk(
        "es-oficio",
        page,
        CERT,
        ACC,
        True,
        "es",
        client="Gobierno Parroquial de Yanahuasi",
        project="Plan de movilidad de la parroquia Yanahuasi",
        project_code="GPY-022-2026",
        milestone="producto 4, Informe final",
        amount="11400.00 USD",
        signatory_name="Edison Quishpe Toapanta",
        signatory_title="Director de Movilidad",
        signature_date="2026-12-15",
    )
