"""Spanish papers from Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER
from scan import Scanner

from fifty_ninth_hand.board import Ink, Look, Mark, Stamp, rl, rule, scanned, sp, text, ty


def obra() -> Paper:
    """Acta de recepción de una instalación, sin defectos."""
    k = Look("Times-Roman", "Times-Bold", 11)
    story = [
        k.h("ACTA DE RECEPCIÓN", 16, align=1),
        rule(),
        k.p(
            "Obra: Renovación del cableado del Mercado de Abastos<br/>N.º de obra: 2026/OB/0092<br/>Promotor: Ayuntamiento de Valdelacierva<br/>Contratista: Instalaciones Peñarroya, S.L.<br/>Fase: Fase I, planta baja"
        ),
        k.p(
            "En Valdelacierva, a 5 de mayo de 2026, reunidos en la obra los abajo firmantes, y hallándose esta en buen estado y con arreglo a las prescripciones previstas, el representante del promotor <b>la da por recibida</b>, comenzando desde esta fecha el plazo de garantía de un año.",
            align=4,
        ),
        k.p("Importe de la certificación que se abona: 61.204,38 €.", align=4),
        sp(),
        k.side(
            [k.p("Por el contratista"), Ink("pena r"), k.p("Remedios Peñarroya")],
            [
                k.p("Por el promotor"),
                Ink("eulog s"),
                k.p("Eulogio Santamarta<br/>Concejal de Urbanismo"),
            ],
        ),
    ]
    return text(
        "valdelacierva",
        rl(story, margin=65),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Valdelacierva",
            project="Renovación del cableado del Mercado de Abastos",
            project_code="2026/OB/0092",
            milestone="Fase I, planta baja",
            signatory_name="Eulogio Santamarta",
            signatory_title="Concejal de Urbanismo",
            signature_date="2026-05-05",
            amount="61204.38 EUR",
        ),
    )


def mexico() -> Paper:
    """Acta entrega-recepción mexicana con pendientes."""
    body = r"""
#align(center)[*ACTA DE ENTREGA-RECEPCIÓN* \ #text(9pt)[Formato GTI-F-22]]
#table(columns: (3.6cm, 1fr), stroke: .4pt, [Cliente], [Envasadora del Bajío, S.A. de C.V.], [Proyecto], [Trazabilidad de tarimas], [No. de proyecto], [EB-TI-045], [Entregable], [E2 Lectura por radiofrecuencia], [Proveedor], [Nopalera Soluciones, S.C.], [Monto del entregable], [\$312,500.00 MXN])
El cliente recibe el entregable a satisfacción, quedando condicionado el finiquito a lo siguiente:

a) sustituir la antena del andén 4; \
b) entregar el manual de operación en español.

#text(8.5pt)[Se hace constar que se impartió capacitación a nueve montacarguistas, que se entregaron las llaves de los gabinetes y que la garantía es de doce meses. La presente acta se levanta por duplicado, quedando un tanto en poder de cada parte. C.c.p. Contraloría interna; Almacén; Archivo.]

León, Guanajuato, 19 de agosto de 2026.
#grid(columns: (1fr, 1fr), [ENTREGA \ #pen(w: 60pt) \ Lic. Abril Zamudio], [RECIBE \ #pen(w: 80pt, c: black) \ Baltasar Olvera Ruelas \ Gerente de Logística])
"""
    return text(
        "bajio",
        ty(body, "Libertinus Serif", 11, 'paper: "us-letter", margin: 1in'),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Envasadora del Bajío, S.A. de C.V.",
            project="Trazabilidad de tarimas",
            project_code="EB-TI-045",
            milestone="E2 Lectura por radiofrecuencia",
            signatory_name="Baltasar Olvera Ruelas",
            signatory_title="Gerente de Logística",
            signature_date="2026-08-19",
            amount="312500.00 MXN",
            conditions=[
                "sustituir la antena del andén 4",
                "entregar el manual de operación en español",
            ],
        ),
    )


def correo() -> Paper:
    """Correo que acepta con una condición al final."""
    k = Look(size=9.5)
    story = [
        k.h("Correo &ndash; Impresión", 10),
        rule(),
        k.p(
            "<b>De:</b> Nuria Belmonte &lt;nbelmonte@bodegas-altozarza.example&gt;<br/><b>Para:</b> Iván (Tramontana Web)<br/><b>Fecha:</b> martes, 24 de noviembre de 2026 18:05<br/><b>Asunto:</b> RE: Tienda en línea / entrega 3 pasarela de pago"
        ),
        rule(),
        k.p("Hola, Iván:"),
        k.p(
            "Hemos hecho cuarenta pedidos de prueba y todos han llegado al almacén con su factura. La verdad, un trabajo muy limpio. Damos por aceptada la entrega 3 pasarela de pago, así que puedes emitir la factura de 5.880,00 €."
        ),
        k.p(
            "Eso sí, la aceptación queda supeditada a que el banco levante el modo de pruebas antes del 4 de diciembre."
        ),
        k.p(
            "Un saludo,<br/>Nuria Belmonte<br/>Responsable de comercio electrónico, Bodegas Altozarza"
        ),
    ]
    return text(
        "altozarza",
        rl(story),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "es",
            client="Bodegas Altozarza",
            project="Tienda en línea",
            milestone="entrega 3 pasarela de pago",
            signatory_name="Nuria Belmonte",
            signatory_title="Responsable de comercio electrónico",
            signature_date="2026-11-24",
            amount="5880.00 EUR",
            conditions=["el banco levante el modo de pruebas antes del 4 de diciembre"],
        ),
    )


def horas() -> Paper:
    """Parte mensual de horas conformado."""
    k = Look(size=9, accent="#8a0f2d")
    story = [
        k.h("PARTE DE HORAS &ndash; FEBRERO 2026"),
        k.p("Empresa consultora: Larrabide Ingeniería de Datos. Técnica: Ainhoa Larrabide."),
        k.p(
            "Cliente: Hospital Virgen del Soto. Proyecto: Depuración del maestro de pacientes. Pedido: 4501-7723."
        ),
        k.table(
            [
                ["Semana", "Horas", "Observaciones"],
                ["2 a 6", "32", ""],
                ["9 a 13", "40", ""],
                ["16 a 20", "36,5", "Viernes festivo local"],
                ["23 a 27", "40", ""],
                ["Total", "148,5", ""],
            ],
            (90, 80, 280),
            "lines",
        ),
        k.tick("v", "Conforme con las horas"),
        k.tick("", "No conforme"),
        Ink("gumersindo"),
        k.p("Gumersindo Ferreiro, jefe de admisión<br/>02/03/2026 (dos de marzo)"),
    ]
    return text(
        "larrabide",
        rl(story),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Hospital Virgen del Soto",
            project="Depuración del maestro de pacientes",
            signatory_name="Gumersindo Ferreiro",
            signatory_title="jefe de admisión",
            signature_date="2026-03-02",
            po_number="4501-7723",
        ),
    )


def cambio() -> Paper:
    """Orden de cambio a la que le falta la firma del cliente."""
    k = Look(size=9.5)
    story = [
        k.h("ORDEN DE CAMBIO N.º OC-014"),
        k.table(
            [
                ["N.º de proyecto", "MDS-118/2025"],
                ["Proyecto", "Central de alarmas subestaciones"],
                ["Cliente", "Distribuidora Eléctrica del Maule S.A."],
                ["Proveedor", "Quillay Automatización Ltda."],
            ],
            (110, 350),
            head=False,
        ),
        k.p(
            "Descripción: incorporar tres subestaciones rurales con enlace satelital. Plazo adicional: 25 días corridos. Mayor valor neto: <b>$ 18.450.000 CLP</b>."
        ),
        k.p("Esta orden solo rige una vez firmada por ambas partes."),
        sp(),
        k.table(
            [
                ["Proveedor", "Cliente"],
                [Ink("quillay m"), ""],
                [
                    "Maritza Cofré, gerenta de proyectos",
                    "Patricio Undurraga, subgerente de operaciones",
                ],
                ["Fecha: 06-10-2026", "Fecha:"],
            ],
            (230, 240),
            pad=6,
        ),
    ]
    return text(
        "maule",
        rl(story, LETTER),
        truth(
            "change_order",
            "undecided",
            False,
            "es",
            client="Distribuidora Eléctrica del Maule S.A.",
            project="Central de alarmas subestaciones",
            project_code="MDS-118/2025",
            signatory_name="Patricio Undurraga",
            signatory_title="subgerente de operaciones",
            amount="18450000.00 CLP",
            change_order_number="OC-014",
            warnings=["partly_signed"],
        ),
    )


def conformidad() -> Paper:
    """Conformidad de servicio de una entidad peruana."""
    k = Look("Courier", "Courier-Bold", 9.5)
    story = [
        k.h("CONFORMIDAD DE SERVICIO N.° 0233-2026", 12),
        rule(),
        k.p(
            "ENTIDAD ........: Municipalidad Distrital de Chaquilla<br/>N. DE PROYECTO .: 0001187<br/>PROVEEDOR ......: Wayra Geomática E.I.R.L.<br/>SERVICIO .......: Actualización del catastro urbano<br/>ENTREGABLE .....: Segundo entregable<br/>MONTO ..........: S/ 24,600.00 (PEN)"
        ),
        k.p(
            "1. ANTECEDENTES. Mediante informe 088-2026 el proveedor presentó el padrón de 2,140 lotes con su base gráfica.<br/>2. ANÁLISIS. Se verificó en campo una muestra de 96 lotes; la diferencia media de linderos es de 7 cm, dentro de la tolerancia.<br/>3. CONCLUSIÓN."
        ),
        k.p(
            "El área usuaria deja constancia de que el servicio fue prestado dentro del plazo y conforme a los términos de referencia, por lo que OTORGA LA CONFORMIDAD. Penalidades: ninguna."
        ),
        k.p("Chaquilla, 13 de julio de 2026"),
        Ink("y quispe", color="#111111"),
        k.p("Yolanda Quispe Ccori<br/>Subgerenta de Catastro"),
    ]
    return text(
        "chaquilla",
        rl(story),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Municipalidad Distrital de Chaquilla",
            project="Actualización del catastro urbano",
            project_code="0001187",
            milestone="Segundo entregable",
            signatory_name="Yolanda Quispe Ccori",
            signatory_title="Subgerenta de Catastro",
            signature_date="2026-07-13",
            amount="24600.00 PEN",
        ),
    )


def rechazo() -> Paper:
    """Comunicación de rechazo, breve, con importe retenido."""
    body = r"""
#text(14pt, weight: "bold", fill: rgb("#004d40"))[Navarra Cold Chain, S.A.U.]
#line(length: 100%, stroke: 1pt + rgb("#004d40"))
Tudela, 30 de septiembre de 2026

A: Sensoris Ebro, S.L. \
Asunto: Monitorización de cámaras, hito 2 (alertas por SMS), proyecto n.º NCC-0055

Les comunicamos que *no damos la conformidad* al hito 2 (alertas por SMS). En la prueba del día 28 el aviso de la cámara 9 tardó 47 minutos; el pliego admite cinco. El pago de 7.350,00 € asociado al hito queda en suspenso hasta que se repita la prueba con éxito.

Que les hayamos aceptado el hito 1 en julio no prejuzga lo anterior.

Atentamente, \ #pen(w: 85pt) \ Íñigo Zabalegui \ Director de planta
"""
    return text(
        "coldchain",
        ty(body, "Liberation Sans Narrow", 11.5),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Navarra Cold Chain, S.A.U.",
            project="Monitorización de cámaras",
            project_code="NCC-0055",
            milestone="hito 2 (alertas por SMS)",
            signatory_name="Íñigo Zabalegui",
            signatory_title="Director de planta",
            signature_date="2026-09-30",
            amount="7350.00 EUR",
        ),
    )


def minuta() -> Paper:
    """Minuta de reunión que aplaza toda decisión."""
    k = Look(size=9.5)
    story = [
        k.h("Minuta de reunión n.º 18"),
        k.p(
            "Cliente: Cooperativa Lechera Tacuarí. Proyecto: Tablero de tambos. Fecha: 12/08/2026, 10:00 h. Lugar: Rivera."
        ),
        k.p(
            "Asistentes: J. Etcheverry (cooperativa), L. Moreira y P. Silveira (Cuareim Analítica)."
        ),
        k.table(
            [
                ["Punto", "Tratado", "Responsable"],
                ["1", "Se revisó el avance del módulo de calidad de leche (80 %).", "Moreira"],
                ["2", "La aceptación del módulo se tratará cuando esté completo.", "Etcheverry"],
                ["3", "Próxima reunión: 26/08/2026.", "todos"],
            ],
            (45, 320, 90),
        ),
    ]
    return text(
        "tacuari",
        rl(story),
        truth(
            "other",
            None,
            None,
            "es",
            client="Cooperativa Lechera Tacuarí",
            project="Tablero de tambos",
        ),
    )


def sin_marcar() -> Paper:
    """Formulario firmado sin ninguna casilla marcada, escaneado."""
    k = Look(size=10.5)
    story = [
        k.h("Hoja de validación de entregables", 15),
        k.table(
            [
                ["Cliente", "Seguros La Encina"],
                ["Proyecto", "Peritaciones por vídeo"],
                ["Entregable", "Aplicación del perito 1.0"],
                ["Código de proyecto", "SLE-PV-3"],
            ],
            (110, 340),
            "lines",
            head=False,
        ),
        k.p("Dictamen (marque una casilla; sin marca no hay dictamen):"),
        k.tick("", "Se acepta"),
        k.tick("", "Se acepta con observaciones"),
        k.tick("", "Se rechaza"),
        sp(),
        Ink("leocadia r"),
        k.p("Leocadia Rebollo, directora de siniestros"),
        k.p("18 de junio de 2026"),
    ]
    return scanned(
        "encina",
        rl(story, margin=60),
        Scanner(dpi=100, skew=-1.0, noise=3, jpeg=36, seed=41),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "es",
            client="Seguros La Encina",
            project="Peritaciones por vídeo",
            project_code="SLE-PV-3",
            milestone="Aplicación del perito 1.0",
            signatory_name="Leocadia Rebollo",
            signatory_title="directora de siniestros",
            signature_date="2026-06-18",
        ),
    )


def albaran() -> Paper:
    """Albarán con formulario aplanado."""
    k = Look(size=9)
    story = [
        k.side(
            [k.h("SURESTE RACKS", 17)], [k.p("Albarán A-26/7741<br/>Su pedido: P-33019", align=2)]
        ),
        k.kv(
            [
                ("Destinatario", "Clínica Dental Almadraba"),
                ("Proyecto", "Sala de servidores"),
                ("Fecha de entrega", "22/04/2026"),
            ],
            110,
            style="grid",
        ),
        k.table(
            [
                ["Uds.", "Referencia", "Descripción"],
                ["1", "RK-42", "Armario 42U con cerradura"],
                ["2", "SAI-3K", "SAI en línea 3 kVA"],
                ["1", "INS", "Montaje y etiquetado"],
            ],
            (50, 90, 310),
        ),
        k.table(
            [[Mark("x"), "Recibido y montado conforme"], [Mark(""), "Recibido con reservas"]],
            (20, 300),
            "none",
            head=False,
        ),
        k.side(
            [Stamp("CLÍNICA DENTAL", "ALMADRABA", color="#205a2a", turn=-4)],
            [Ink("rocio l"), k.p("Rocío Luzardo, gerente. 22/04/2026")],
        ),
    ]
    return text(
        "almadraba",
        rl(story),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Clínica Dental Almadraba",
            project="Sala de servidores",
            signatory_name="Rocío Luzardo",
            signatory_title="gerente",
            signature_date="2026-04-22",
            po_number="P-33019",
        ),
    )


def aviso() -> Paper:
    """Aviso de terminación del proveedor, con visto bueno en blanco."""
    k = Look("Times-Roman", "Times-Bold", 11)
    story = [
        k.h("AVISO DE TERMINACIÓN", 14),
        k.p("Bogotá, D. C., 1.º de diciembre de 2026"),
        k.p("Señores<br/>Fundación Páramo Vivo<br/>Atn.: Ximena Arbeláez, directora ejecutiva"),
        k.p(
            "Por medio de la presente, Cóndor Sistemas S.A.S. informa que terminó a entera satisfacción el componente <b>Estaciones de aforo</b> del proyecto <b>Red de monitoreo hídrico</b> (proyecto n.º FPV-009-2026). Conforme a la cláusula quinta solicitamos el desembolso de $ 96.000.000 COP.",
            align=4,
        ),
        k.p("Cordialmente,"),
        Ink("condor j"),
        k.p("Jairo Cifuentes, representante legal de Cóndor Sistemas"),
        rule(),
        k.p("<b>Visto bueno de la Fundación</b> (el aviso no surte efecto sin él)"),
        k.p("Firma: ____________________     Fecha: ______________"),
        k.p("Nombre: Ximena Arbeláez     Cargo: directora ejecutiva"),
    ]
    return text(
        "paramo",
        rl(story, LETTER, 65),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Fundación Páramo Vivo",
            project="Red de monitoreo hídrico",
            project_code="FPV-009-2026",
            milestone="Estaciones de aforo",
            signatory_name="Ximena Arbeláez",
            signatory_title="directora ejecutiva",
            amount="96000000.00 COP",
            warnings=["partly_signed"],
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        obra,
        mexico,
        correo,
        horas,
        cambio,
        conformidad,
        rechazo,
        minuta,
        sin_marcar,
        albaran,
        aviso,
    ):
        yield make()
