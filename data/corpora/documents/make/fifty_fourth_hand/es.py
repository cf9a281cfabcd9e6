"""Spanish: Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper
from scan import Scanner

from fifty_fourth_hand import board as b


def papers() -> Iterator[Paper]:
    yield b.paper(
        "resolucion-alcaldia",
        b.rl(
            "^ <b>AYUNTAMIENTO DE VALDEMORILLA DEL CAMPO</b>",
            "^ Decreto de Alcaldía n.º 0087/2026",
            b.rule(),
            "<b>Obra n.º</b> OBR-2025-019:  Pista polideportiva cubierta",
            "Vista el acta de comprobación levantada por la dirección facultativa el 14 de enero, en la que se hace constar que las obras se encuentran en buen estado y con arreglo a las prescripciones previstas.",
            "Vista la certificación final por importe de 12.946,71 euros presentada por Construcciones Arribalzaga, S.L.",
            "En uso de las atribuciones que me confiere la legislación de régimen local,",
            "<b>RESUELVO</b>",
            "PRIMERO. Dar por recibidas de conformidad las obras de referencia.",
            "SEGUNDO. Aprobar la certificación final y ordenar su pago.",
            "TERCERO. Fijar en doce meses el plazo de garantía.",
            "CUARTO. Notificar la presente resolución al contratista, con indicación de los recursos que procedan.",
            b.gap(3),
            "En Valdemorilla del Campo, a veintidós de enero de dos mil veintiséis.",
            b.gap(2),
            "LA ALCALDESA",
            b.Scrawl(201),
            "Remedios Galdeano Ortuño",
            font="Times-Roman",
            size=11,
            margins=(28, 25, 22, 20),
        ),
        b.AC,
        b.OK,
        True,
        "es",
        client="AYUNTAMIENTO DE VALDEMORILLA DEL CAMPO",
        project="Pista polideportiva cubierta",
        project_code="OBR-2025-019",
        signatory_name="Remedios Galdeano Ortuño",
        signatory_title="ALCALDESA",
        signature_date="2026-01-22",
        amount="12946.71 EUR",
    )

    yield b.paper(
        "columnas-mx",
        b.rl(
            "## ACTA DE ENTREGA-RECEPCIÓN",
            "Proyecto n.º: SF-083/2025",
            "Cliente: Operadora Portuaria del Golfo, S.A. de C.V.",
            "Proveedor: Integra Telemetría, S. de R.L.",
            "Objeto: Monitoreo de grúas pórtico",
            "Fase: Entrega 2",
            "<b>Antecedentes.</b> Las partes celebraron el contrato el 3 de junio de 2025. La Entrega 1 fue recibida el 29 de agosto.",
            "<b>Declaraciones.</b> El proveedor manifiesta haber instalado 46 sensores y dos gabinetes, y haber capacitado a doce operadores en tres turnos.",
            "<b>Pruebas.</b> Del 10 al 14 de noviembre se verificó la transmisión continua de datos. La disponibilidad resultó de 99.7 por ciento.",
            "<b>Garantía.</b> Dieciocho meses a partir de la firma de esta acta, en términos de la cláusula décima.",
            "<b>Recepción.</b> El cliente recibe a su entera satisfacción la Entrega 2 y autoriza el pago de $418,500.00 M.N. (cuatrocientos dieciocho mil quinientos pesos 00/100).",
            "<b>Finiquito.</b> No se otorga con este acto; será materia de la Entrega 3.",
            "Leída la presente, se firma al calce el 21 de noviembre de 2025.",
            b.gap(4),
            "Por el proveedor",
            b.Scrawl(202, 90),
            "Ing. Efraín Zazueta Lerma",
            b.gap(4),
            "Por el cliente",
            b.Scrawl(203, 90),
            "Lic. Ximena Barrientos Tapia<br/>Gerente de Operaciones",
            columns=2,
            size=10,
            margins=(20, 20, 18, 172),
        ),
        b.AC,
        b.OK,
        True,
        "es",
        client="Operadora Portuaria del Golfo, S.A. de C.V.",
        project="Monitoreo de grúas pórtico",
        project_code="SF-083/2025",
        milestone="Entrega 2",
        signatory_name="Ximena Barrientos Tapia",
        signatory_title="Gerente de Operaciones",
        signature_date="2025-11-21",
        amount="418500.00 MXN",
    )

    yield b.paper(
        "correo-conforme",
        b.rl(
            "! 30/3/26, 10:22 &nbsp;&nbsp;&nbsp;&nbsp; Correo: Iker Zubeldia - Fase III inventario forestal",
            b.rule("#888888", 0.4),
            "<b>Fase III inventario forestal</b>",
            b.grid(
                [
                    ["De", "Amaia Goikoetxea &lt;amaia.g@mancomunidad-urdain.example&gt;"],
                    ["Para", "Iker Zubeldia"],
                    ["Fecha", "30 de marzo de 2026, 9:47"],
                ],
                [18, 130],
                "none",
                9,
            ),
            b.gap(3),
            "Egun on, Iker:",
            "Ya hemos cotejado las parcelas de contraste y los datos cuadran. Damos la fase III por aceptada, podéis girar los 9.840 € que quedaban con cargo al pedido 2025/318.",
            "El congreso de Vitoria lo comentamos otro día.",
            "Un saludo,",
            "Amaia Goikoetxea Ruiz<br/>Técnica de Montes<br/>Mancomunidad de Urdain",
        ),
        b.EM,
        b.OK,
        None,
        "es",
        client="Mancomunidad de Urdain",
        project="inventario forestal",
        milestone="fase III",
        signatory_name="Amaia Goikoetxea Ruiz",
        signatory_title="Técnica de Montes",
        signature_date="2026-03-30",
        amount="9840.00 EUR",
        po_number="2025/318",
    )

    yield b.paper(
        "adicional-cl",
        b.ty(
            r"""
#rect(width: 100%, fill: rgb("#0c4a6e"), inset: 8pt, text(fill: white, weight: "bold")[ORDEN DE CAMBIO N° OC-11 #h(1fr) Minera Quebrada Alta SpA])
#table(columns: (1fr, 1fr), stroke: 0.3pt, [Proyecto N°: MQA-2240], [Contratista: Ingeniería Pehuén Ltda.], [Nombre del proyecto: Tranque de relaves, instrumentación], [Fecha de emisión: 12-08-2025])
*Descripción del cambio.* Suministro e instalación de ocho piezómetros de cuerda vibrante adicionales en el muro norte.

*Efecto en precio:* aumento neto de USD 64.300,00 #h(8mm) *Efecto en plazo:* 21 días corridos

*Aprobaciones de Minera Quebrada Alta SpA (se requieren las tres)*
#table(columns: (1fr, 1fr, 1fr), inset: 8pt, align: center, [#scrawl(2)\ Rodrigo Huenchumil\ Administrador de Contrato\ 18-08-2025], [#scrawl(8)\ Paz Undurraga\ Jefa de Geotecnia\ 19-08-2025], [#scrawl(15)\ Ignacio Belloni\ Gerente de Proyectos\ 25-08-2025])
#sm[Distribución: contratos, control de documentos, contratista, terreno.]
""",
            "Libertinus Serif",
            10.5,
        ),
        b.CO,
        b.OK,
        True,
        "es",
        client="Minera Quebrada Alta SpA",
        project="Tranque de relaves, instrumentación",
        project_code="MQA-2240",
        signatory_name="Ignacio Belloni",
        signatory_title="Gerente de Proyectos",
        signature_date="2025-08-25",
        amount="64300.00 USD",
        change_order_number="OC-11",
    )

    yield b.paper(
        "parte-horas",
        b.rl(
            b.grid(
                [["PARTE DE HORAS – SEMANA 19/2026", "> Talleres Navales Oria, S.A."]],
                [95, 75],
                "box",
                11,
                shade="#fef3c7",
            ),
            b.gap(2),
            "Empresa auxiliar: Soldaduras Pasaia – Obra: Remotorización pesquero Itsaslore – N.º de obra 4127",
            b.grid(
                [
                    ["Operario", "L", "M", "X", "J", "V", "Total"],
                    ["Koldo Arregi", "8", "8", "8", "8", "6", "38"],
                    ["Said El Amrani", "8", "8", "10", "8", "6", "40"],
                    ["<b>Suma de horas</b>", "", "", "", "", "", "<b>78</b>"],
                ],
                [60, 14, 14, 14, 14, 14, 22],
            ),
            b.gap(3),
            "Importe según tarifa: 78 h x 34,50 € = 2.691,00 €",
            "Resultado de la revisión por el astillero:",
            b.tick("", "Conforme"),
            b.tick(
                "/",
                "No conforme: las horas del miércoles no coinciden con el control de accesos; presentar parte corregido",
            ),
            b.gap(4),
            b.Scrawl(204, 100),
            "Begoña Lertxundi, Jefa de Taller – 11/05/2026",
        ),
        b.TS,
        b.REJ,
        True,
        "es",
        client="Talleres Navales Oria, S.A.",
        project="Remotorización pesquero Itsaslore",
        project_code="4127",
        signatory_name="Begoña Lertxundi",
        signatory_title="Jefa de Taller",
        signature_date="2026-05-11",
        amount="2691.00 EUR",
    )

    yield b.paper(
        "minuta-ar",
        b.ty(
            r"""
= Minuta de reunión n.º 14
Proyecto: Nueva planta de envasado – Bodega Cerro Pardo S.A. – Mendoza, 13 de abril de 2026

Asistentes: Lautaro Gismondi y Celina Ábalos (Bodega Cerro Pardo S.A.), Tadeo Kraupl (Estudio Kraupl & Asoc.)
#table(columns: (auto, 1fr, auto), [*Tema*], [*Comentario*], [*Responsable*], [Cronograma], [El montaje de la llenadora se corre una semana por la demora en aduana.], [Kraupl], [Recepción], [Se conversó sobre la recepción provisoria de la obra civil. No se tomó ninguna resolución; se trata en la próxima reunión.], [Ábalos], [Seguridad], [Completar la capacitación del turno noche.], [Gismondi])
Próxima reunión: 27 de abril, 10 horas, en planta.
""",
            "Libertinus Serif",
            11,
        ),
        b.OT,
        None,
        None,
        "es",
        client="Bodega Cerro Pardo S.A.",
        project="Nueva planta de envasado",
    )

    yield b.paper(
        "junta-propietarios",
        b.rl(
            "# Comunidad de Propietarios Mirador de la Albufera",
            "C/ Levante 18, Sollana (Valencia)",
            b.rule("#9a3412", 1.2),
            "> 4 de noviembre de 2025",
            "Impermeabilizaciones Benlliure, S.L.U.<br/>A la atención de D. Vicent Benlliure",
            "<b>Asunto: obra de la cubierta (obra n.º B-25/407)</b>",
            "Estimado señor Benlliure:",
            "La junta extraordinaria celebrada el pasado jueves acordó por mayoría aceptar la obra de la cubierta, si bien con las siguientes salvedades, que deberá usted atender antes del 30 de noviembre:",
            "a) rematar el encuentro con el casetón del ascensor;",
            "b) retirar los escombros del patio de luces;",
            "c) entregar el certificado de garantía de la lámina.",
            "El importe convenido de 31.275,40 € se abonará en el plazo pactado.",
            "Atentamente,",
            b.Scrawl(205),
            b.grid([["Desamparados Climent", "Presidenta de la Comunidad"]], [60, 60], "none"),
            size=10.5,
        ),
        b.AC,
        b.COND,
        True,
        "es",
        client="Comunidad de Propietarios Mirador de la Albufera",
        project="obra de la cubierta",
        project_code="B-25/407",
        signatory_name="Desamparados Climent",
        signatory_title="Presidenta de la Comunidad",
        signature_date="2025-11-04",
        amount="31275.40 EUR",
        conditions=[
            "rematar el encuentro con el casetón del ascensor",
            "retirar los escombros del patio de luces",
            "entregar el certificado de garantía de la lámina",
        ],
    )

    act = b.rl(
        "^ <b>ACTA DE RECEPCIÓN PARCIAL</b>",
        b.gap(3),
        b.grid(
            [
                ["Entidad", "Caja de Compensación Valle Verde"],
                ["Contratista", "Consorcio Vías del Cauca"],
                ["Proyecto N.º", "CCVV-051-2025"],
                ["Objeto", "Adecuación sede recreativa Los Samanes"],
            ],
            [40, 125],
        ),
        b.gap(3),
        b.grid(
            [
                ["Ítem", "Descripción", "Estado"],
                ["1", "Cancha múltiple", "Recibido"],
                ["2", "Graderías", "Recibido"],
                ["3", "Cerramiento perimetral", "Pendiente"],
            ],
            [15, 100, 50],
        ),
        b.gap(3),
        "Se reciben los ítems 1 y 2. El ítem 3 se recibirá una vez instalada la malla del costado sur.",
        "Valor que se autoriza: $ 86.400.000 COP",
        b.gap(6),
        b.ink("Yesenia Mosquera P.", 26),
        "Yesenia Mosquera Palacios – Interventora",
        "Cali, 20 de octubre de 2025",
        b.gap(4),
        b.Stamp("CAJA VALLE VERDE", "INTERVENTORÍA", colour="#14532d"),
        size=11.5,
    )
    yield b.scanned(
        "acta-co",
        act,
        Scanner(dpi=100, skew=1.0, noise=3, jpeg=32, turn=180, seed=41),
        b.AC,
        b.COND,
        True,
        "es",
        client="Caja de Compensación Valle Verde",
        project="Adecuación sede recreativa Los Samanes",
        project_code="CCVV-051-2025",
        signatory_name="Yesenia Mosquera Palacios",
        signatory_title="Interventora",
        signature_date="2025-10-20",
        amount="86400000.00 COP",
        conditions=["El ítem 3 se recibirá una vez instalada la malla del costado sur"],
    )

    yield b.paper(
        "formulario-pe",
        b.rl(
            "# Conformidad de servicio",
            "Formato CS-02 · Área usuaria",
            b.rule("#be185d", 2),
            b.grid(
                [
                    ["Entidad", "Instituto Andino de Patología"],
                    ["Servicio", "Mantenimiento de campanas de flujo"],
                    ["Orden de servicio", "OS-0441-2026"],
                    ["Proveedor", "Biotec Chimbote E.I.R.L."],
                    ["Monto", "S/ 14,280.00"],
                ],
                [45, 115],
                "rows",
            ),
            b.gap(3),
            "Marque una alternativa:",
            b.grid(
                [
                    [b.Check("si"), "Otorgo la conformidad"],
                    [b.Check("ob"), "Otorgo la conformidad con observaciones"],
                    [b.Check("no"), "No otorgo la conformidad"],
                ],
                [8, 120],
                "none",
            ),
            b.grid(
                [
                    ["Responsable del área usuaria", "Milagros Chumpitaz Rojas"],
                    ["Cargo", "Jefa de Laboratorio"],
                    ["Fecha", b.Field("fecha", "", 90)],
                    ["Firma", b.Field("firma", "", 180, 30)],
                ],
                [55, 105],
            ),
        ),
        b.AC,
        b.UND,
        False,
        "es",
        "form",
        client="Instituto Andino de Patología",
        project="Mantenimiento de campanas de flujo",
        project_code="OS-0441-2026",
        signatory_name="Milagros Chumpitaz Rojas",
        signatory_title="Jefa de Laboratorio",
        amount="14280.00 PEN",
    )

    yield b.paper(
        "hitos-tabla",
        b.rl(
            "# Certificado de hito H3",
            "Eólica Sierra Bermeja, S.A. / Proyecto n.º EPC-SB-07 / Parque Loma Ancha",
            b.gap(2),
            b.grid(
                [
                    ["Hito", "Descripción", "Importe", "Situación"],
                    ["H1", "Cimentaciones", "240.000,00 €", "Certificado el 02/06/2025"],
                    ["H2", "Montaje de torres", "410.000,00 €", "Certificado el 15/09/2025"],
                    [
                        "<b>H3</b>",
                        "<b>Energización</b>",
                        "<b>185.500,00 €</b>",
                        "<b>Objeto de este certificado</b>",
                    ],
                    ["H4", "Prueba de 240 horas", "97.000,00 €", "Pendiente"],
                ],
                [15, 55, 40, 60],
                shade="#dcfce7",
            ),
            b.gap(3),
            "La Propiedad certifica que el hito señalado en la tabla ha sido alcanzado y lo acepta a los efectos de la cláusula 17.",
            "La aceptación no exime al Contratista de su responsabilidad por vicios ocultos ni supone renuncia a las penalizaciones ya devengadas por otros hitos. La factura se emitirá por el importe indicado, con retención del cinco por ciento, que se devolverá al término del periodo de garantía.",
            "Documentos que se unen: informe de la subestación, actas de ensayo de los aerogeneradores 1 a 9, autorización de puesta en tensión.",
            b.gap(3),
            b.grid(
                [
                    ["Por la Propiedad (firma mancomunada)", ""],
                    [b.Scrawl(206, 100), b.Scrawl(207, 100)],
                    [
                        "Gonzalo Illescas Prado<br/>Apoderado<br/>19/12/2025",
                        "Victoria Arnáiz Sanjurjo<br/>Consejera Delegada<br/>22/12/2025",
                    ],
                ],
                [80, 80],
                "box",
                extra=[("SPAN", (0, 0), (1, 0))],
            ),
        ),
        b.AC,
        b.OK,
        True,
        "es",
        client="Eólica Sierra Bermeja, S.A.",
        project="Parque Loma Ancha",
        project_code="EPC-SB-07",
        milestone="H3",
        signatory_name="Victoria Arnáiz Sanjurjo",
        signatory_title="Consejera Delegada",
        signature_date="2025-12-22",
        amount="185500.00 EUR",
    )

    yield b.paper(
        "aviso-termino",
        b.ty(
            r"""
#rt[Montevideo, 2 de marzo de 2026]
*Club Náutico Punta Brava*\ Ing. Joaquín Etchegoyen, Gerente General\ Presente
#v(3mm)
Ref.: Proyecto 5530 – Ampliación de marinas – *Aviso de terminación y solicitud de aceptación*

De nuestra consideración:

Cumplimos en informar que el tramo B quedó terminado el día 27 de febrero, con todas las pruebas superadas, por lo que a nuestro juicio corresponde la aceptación y el pago de U$S 23.900,00. Agradeceremos devolver firmada la constancia al pie.

Saluda a usted atentamente,

#scrawl(19)\ Arq. Federico Bentancor, Obras Costeras del Este
#v(6mm)
#line(length: 100%, stroke: (dash: "dashed"))
*CONSTANCIA DE ACEPTACIÓN DEL CLIENTE* – Tramo B

Firma: #dots(60mm) #h(4mm) Fecha: #dots(35mm)\
Ing. Joaquín Etchegoyen, Gerente General
""",
            "New Computer Modern",
            11,
        ),
        b.AC,
        b.UND,
        False,
        "es",
        client="Club Náutico Punta Brava",
        project="Ampliación de marinas",
        project_code="5530",
        milestone="tramo B",
        signatory_name="Joaquín Etchegoyen",
        signatory_title="Gerente General",
        amount="23900.00 USD",
        warnings=["partly_signed"],
    )
