"""Spanish papers: actas de recepción, a mail, an order and hours."""

from collections.abc import Iterator

from paper import Paper

from fifth_hand.desk import (
    box,
    build,
    colors,
    gap,
    ink,
    p,
    pasted,
    put,
    sheet,
    signed,
    square,
    stamp,
    table,
    words,
)
from fifth_hand.words import label, paper, paras, rows, scanned


def acta() -> Paper:
    story = [
        p("ACTA DE RECEPCIÓN PARCIAL", 14, "LR-B", align=1, b=12),
        *paras(
            """En Sagunto, a las 11:30 horas del día 18 de febrero de 2026, reunidos de una parte
            don Eusebio Cárcamo Lillo, Director de Infraestructuras de <b>Puertos de Levante
            S.A.</b> (la Propiedad), y de otra doña Rocío Manzanedo, en nombre de <b>Dragados
            Algarra S.L.</b> (el Contratista), respecto de la obra <b>Ampliación del muelle
            Almadraba</b>, expediente PL-OB-2024/31,

            MANIFIESTAN que la Fase 2, Relleno del trasdós, se encuentra terminada con arreglo al
            proyecto, y que su importe asciende a 731.906,44 € sin IVA.

            ACUERDAN que la Propiedad <b>recibe de conformidad</b> la citada Fase 2, sin reservas,
            comenzando el plazo de garantía de doce meses. La Fase 3 será objeto de otra acta.""",
            11,
            "LR",
            align=4,
            b=9,
        ),
        gap(20),
        table(
            [
                ["Por la Propiedad", "Por el Contratista"],
                [signed(401, 130, 38), signed(402, 110, 34)],
                ["Fdo.: Eusebio Cárcamo Lillo", "Fdo.: Rocío Manzanedo"],
            ],
            [230, 230],
            face="LR",
            size=10.5,
        ),
    ]
    return paper(
        "acta-muelle",
        build(story, edge=(80, 80, 80, 60)),
        label(
            "AC yes signed es",
            """client: Puertos de Levante S.A.
            project: Ampliación del muelle Almadraba
            code: PL-OB-2024/31
            ms: Fase 2, Relleno del trasdós
            name: Eusebio Cárcamo Lillo
            title: Director de Infraestructuras
            date: 2026-02-18
            amount: 731906.44 EUR""",
        ),
    )


def remito(letter_: str, yes: bool) -> Paper:
    """Argentine conformity form with SI / NO columns."""
    story = [
        table([[p("Nahuel Sistemas", 14, "DC-B"), p("Conformidad<br/>CE-0093", 11, "DC")]],
              [290, 180], ("BOX", (0, 0), (-1, -1), 0.8, colors.black)),
        gap(8),
        table(
            rows("""Cliente: | Frigorífico Río Seco S.A.I.C.
                Proyecto: | Trazabilidad de reses
                Código: | NS-TRZ-5
                Hito: | Hito 3 - Balanzas en línea
                Orden de compra: | OC 88-2041
                Importe del hito: | ARS 9.480.000,00 + IVA 21 %"""),
            [110, 350],
            face="DC",
            size=9.5,
        ),
        gap(8),
        table(
            [
                ["Verificación", "SÍ", "NO"],
                ["Balanzas 1 a 6 conectadas", box("x"), box()],
                ["Personal capacitado", box("x"), box()],
                ["Manual entregado", box("x" if yes else ""), box("" if yes else "x")],
                ["¿Se aprueba el hito?", box("x" if yes else ""), box("" if yes else "x")],
            ],
            [300, 50, 50],
            face="DC",
            grid=0.5,
            head=colors.lightgrey,
            pad=5,
        ),
        gap(40),
        pasted(411, 130, 46),
        p("_______________________________<br/>Firma y aclaración: Graciela Ibarrola<br/>"
          "Cargo: Jefa de Planta<br/>Fecha: 7 de abril de 2026", 9.5, "DC"),
    ]  # fmt: skip
    return paper(
        f"conformidad.{letter_}",
        build(story),
        label(
            f"AC {'yes' if yes else 'no'} signed es",
            """client: Frigorífico Río Seco S.A.I.C.
            project: Trazabilidad de reses
            code: NS-TRZ-5
            ms: Hito 3 - Balanzas en línea
            name: Graciela Ibarrola
            title: Jefa de Planta
            date: 2026-04-07
            amount: 9480000.00 ARS
            po: OC 88-2041""",
        ),
    )


def correo() -> Paper:
    story = [
        p(
            "De: Ignacio Belmonte (Hoteles Calima)<br/>Para: obras@trazo-verde.example<br/>"
            "Fecha: martes, 23 de junio de 2026, 9:14<br/>Asunto: RE: Recepción zona piscina",
            9,
            "LM",
            b=10,
        ),
        *paras(
            """Buenos días, Lucía:

            Gracias por el recorrido de ayer, el resultado es precioso y los clientes lo comentan.
            Aun así, mientras el riego siga encharcando la terraza norte no damos por recibida la
            fase 3 (zona piscina) del proyecto Jardines de Calima, de modo que los 46.200,00 euros
            quedan retenidos.

            Las fases 1 y 2 siguen aceptadas, por supuesto.

            Un saludo,<br/>Ignacio Belmonte<br/>Director de Mantenimiento<br/>Hoteles Calima""",
            9.5,
            "LM",
            b=8,
        ),
    ]
    return paper(
        "correo-piscina",
        build(story),
        label(
            "MAIL no - es",
            """client: Hoteles Calima
            project: Jardines de Calima
            ms: fase 3 (zona piscina)
            name: Ignacio Belmonte
            title: Director de Mantenimiento
            date: 2026-06-23
            amount: 46200.00 EUR""",
        ),
    )


def albaran() -> Paper:
    """Scanned works note with small boxes."""

    def draw(c) -> None:
        put(c, 50, 785, "PARTE DE TRABAJO Y CONFORMIDAD  n.º 7.315", 13, "DK-B")
        words(
            c,
            50,
            760,
            "Empresa: Ascensores Guadiela      Cliente: Comunidad Edificio Mirador",
            10,
            "DK",
        )
        words(
            c,
            50,
            742,
            "Obra: Sustitución de maniobra, ascensor 2      Pedido: EM-2026-14",
            10,
            "DK",
        )
        words(
            c,
            50,
            724,
            "Hito facturable: puesta en marcha       Importe: 8.325,00 € (IVA no incl.)",
            10,
            "DK",
        )
        for i, (t, m) in enumerate(
            (("Conforme", ""), ("Conforme con observaciones", "h"), ("No conforme", ""))
        ):
            square(c, 60 + 150 * i, 670, 8, m, 61)
            put(c, 73 + 150 * i, 670, t, 10, "DK")
        put(c, 50, 630, "Observaciones:", 10, "DK")
        put(c, 135, 630, "falta ajustar la nivelación en planta 4", 12, "LR-I")
        c.line(50, 540, 240, 540)
        ink(c, 60, 535, 120, 36, 421)
        put(c, 50, 527, "D.ª Pilar Sobrino, Presidenta", 9, "DK")
        put(c, 300, 543, "29-10-2026", 11, "LR-I")
        put(c, 300, 527, "Fecha", 9, "DK")

    return scanned(
        "parte-ascensor",
        sheet(draw),
        label(
            "AC if signed es",
            """client: Comunidad Edificio Mirador
            project: Sustitución de maniobra, ascensor 2
            ms: puesta en marcha
            name: Pilar Sobrino
            title: Presidenta
            date: 2026-10-29
            amount: 8325.00 EUR
            po: EM-2026-14
            if: falta ajustar la nivelación en planta 4""",
        ),
        skew=-0.8,
        dpi=170,
        seed=31,
    )


def orden_cambio() -> Paper:
    """Orden de cambio: initials in a cell of four, the fourth (client) empty."""
    story = [
        p("ORDEN DE CAMBIO OC-6", 15, "LN-B", b=6),
        *paras(
            """Contratante: Universidad Autónoma del Bajío &nbsp; Proyecto: Laboratorio de Suelos
            &nbsp; Núm. de proyecto: UAB-LS-2025-2

            Se agrega campana de extracción y ducto de 12 m. Incremento: MXN 386,500.00 antes de
            IVA. Plazo: +15 días. Aprobado por la supervisión con fecha 3 de marzo.""",
            10.5,
            "LN",
            b=8,
        ),
        table(
            [
                ["Contratista", "Supervisión", "Residente", "Contratante"],
                [signed(431, 60, 22), signed(432, 60, 22), signed(433, 60, 22), ""],
                ["I. Zepeda", "T. Olvera", "M. Quiroz", "Dr. Abelardo Fierro"],
                ["", "", "", "Secretario Administrativo"],
                ["02/mar/2026", "03/mar/2026", "03/mar/2026", ""],
            ],
            [115, 115, 115, 125],
            face="LN",
            grid=0.4,
            pad=5,
        ),
    ]
    return paper(
        "orden-cambio",
        build(story),
        label(
            "CO open unsigned es",
            """client: Universidad Autónoma del Bajío
            project: Laboratorio de Suelos
            code: UAB-LS-2025-2
            name: Dr. Abelardo Fierro
            title: Secretario Administrativo
            amount: 386500.00 MXN
            co: OC-6
            warn: partly_signed""",
        ),
    )


def certificado() -> Paper:
    """An electronic signature panel in words, two signers, both done."""

    def draw(c) -> None:
        put(c, 60, 780, "Certificado de aceptación de entregable", 15, "DS-B")
        words(
            c,
            60,
            750,
            "Cliente: Aerolínea Cóndor Austral SpA. Proyecto: Tarificador 2.0.",
            10,
            "DS",
        )
        words(c, 60, 734, "Código de proyecto: CDA-T2. Entregable: E4 Motor de reglas.", 10, "DS")
        words(c, 60, 718, "Valor: CLP 62.000.000", 10, "DS")
        words(
            c,
            60,
            690,
            "Se acepta el entregable E4. Estado de E5: pendiente, no aceptado.",
            10,
            "DS",
        )
        for i, (who, role, when) in enumerate(
            (
                ("Matías Undurraga", "Jefe de Proyecto", "2026-05-06T13:02:11-04:00"),
                ("Antonia Valdivieso", "Gerenta Comercial", "2026-05-07T09:48:57-04:00"),
            )
        ):
            c.rect(60 + 240 * i, 560, 225, 74)
            put(c, 68 + 240 * i, 616, "Firmado electrónicamente por", 8, "DS")
            put(c, 68 + 240 * i, 601, who, 11, "DS-B")
            put(c, 68 + 240 * i, 587, role + " (Cliente)", 8, "DS")
            put(c, 68 + 240 * i, 573, when, 8, "DS")
        stamp(c, 300, 500, ["DOCUMENTO FIRMADO", "2 de 2"], 0, colors.Color(0.2, 0.4, 0.2))

    return paper(
        "firma-panel",
        sheet(draw),
        label(
            "AC yes signed es",
            """client: Aerolínea Cóndor Austral SpA
            project: Tarificador 2.0
            code: CDA-T2
            ms: E4 Motor de reglas
            name: Antonia Valdivieso
            title: Gerenta Comercial
            date: 2026-05-07
            amount: 62000000.00 CLP""",
        ),
    )


def papers() -> Iterator[Paper]:
    yield acta()
    yield remito("a", True)
    yield remito("b", False)
    yield correo()
    yield albaran()
    yield orden_cambio()
    yield certificado()
