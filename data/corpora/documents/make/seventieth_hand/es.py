"""Spanish, of Spain and Latin America."""

from collections.abc import Iterator

from reportlab.lib import colors

from seventieth_hand.board import Ink, Paper, Pen, Scanner, press, scanned, truth
from seventieth_hand.slip import Slip

AC = "acceptance_certificate"


def acta() -> Paper:
    b = Pen("Times-Roman", 11, margin=70)
    b.h("ACTA DE RECEPCIÓN", 17, alignment=1)
    b.p("En Villamediana de la Sierra, a diecinueve de mayo de dos mil veintiséis.").p(
        "<b>REUNIDOS</b>"
    ).p(
        "De una parte, D.ª Encarnación Robledo Sanz, alcaldesa-presidenta del Ayuntamiento de Villamediana de la Sierra, promotor de las obras. De otra, D. Ginés Albaladejo, en representación de Firmes y Taludes del Duero, S.A., contratista. Asiste el director facultativo, D. Iván Cebrián."
    )
    b.p("<b>EXPONEN</b>").p(
        "Que se han ejecutado las obras del proyecto Pavimentación del Camino de la Ermita, expediente 114/2025, por un precio de liquidación de 96.118,42 euros."
    )
    b.p(
        "Que, examinadas las obras, se encuentran en buen estado y con arreglo a las prescripciones previstas, conforme al artículo 243 de la LCSP."
    )
    b.p("<b>ACUERDAN</b>").p(
        "Dar por recibidas las obras, comenzando desde hoy el plazo de garantía de un año. Y para que conste firman la presente por triplicado.",
        gap=16,
    )
    b.cols(
        ["La promotora", Ink(401), "Encarnación Robledo Sanz"],
        ["El contratista", Ink(402), "Ginés Albaladejo"],
        ["El director facultativo", Ink(403), "Iván Cebrián"],
    )
    return Paper(
        "ml-es-acta",
        "a",
        "text",
        b.pdf(),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Villamediana de la Sierra",
            project="Pavimentación del Camino de la Ermita",
            project_code="114/2025",
            signatory_name="Encarnación Robledo Sanz",
            signatory_title="alcaldesa-presidenta",
            signature_date="2026-05-19",
            amount="96118.42 EUR",
        ),
    )


def conformidad() -> Paper:
    body = r"""
#align(right)[Ciudad de México, a 13 de marzo de 2026 \ Oficio GTI/0188/2026]

*Asunto:* Carta de conformidad

Soluciones Cenzontle, S.A.P.I. de C.V. \ P r e s e n t e

Por medio de la presente, Aseguradora del Anáhuac, S.A. hace constar que recibió a entera satisfacción el entregable *Módulo de Siniestros*, correspondiente al proyecto Plataforma Quetzal (contrato #box[AA-TI-2025-031]), de acuerdo con lo siguiente:

#table(columns: (2fr, 1fr, 1fr), [Concepto], [Fecha de entrega], [Importe antes de IVA], [Código fuente y despliegue], [02/03/2026], [\$640,000.00], [Manual de operación], [06/03/2026], [\$85,000.00], [Total liberado], [], [\$725,000.00 M.N.])

Se extiende la presente para los trámites de pago a que haya lugar.

A t e n t a m e n t e

«a»

Mtra. Ximena Zaldívar Orozco \ Gerente de Tecnología de Información
"""
    return Paper(
        "ml-es-conformidad",
        "a",
        "text",
        press(body, a=411),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Aseguradora del Anáhuac, S.A.",
            project="Plataforma Quetzal",
            project_code="AA-TI-2025-031",
            milestone="Módulo de Siniestros",
            signatory_name="Ximena Zaldívar Orozco",
            signatory_title="Gerente de Tecnología de Información",
            signature_date="2026-03-13",
            amount="725000.00 MXN",
        ),
    )


def correo() -> Paper:
    b = Pen("Helvetica", 10)
    b.h("Fwd: Informe final de clima laboral", 12).p(
        "De: Luciana Etcheverry &lt;letcheverry@frigorificopampa.example&gt;<br/>Para: Estudio Ombú<br/>Fecha: lun, 22 jun 2026 a las 11:08"
    ).p("Hola Nico, ¿cómo va?").p(
        "El directorio vio el Informe final y quedó conforme. Por Frigorífico Pampa Alta S.A. lo damos por aprobado, así que ya podés mandar la factura de AR$ 4.850.000,00 (etapa: Informe final, proyecto OMB-88)."
    ).p("Abrazo,").p("Luciana Etcheverry<br/>Gerenta de Recursos Humanos")
    b.p(
        "---------- Mensaje reenviado ----------<br/>De: Nicolás Ombú. Asunto: Informe final de clima laboral. Te paso la versión que vimos el jueves; el tema de los turnos quedó en el anexo.",
        9,
    )
    return Paper(
        "ml-es-directorio",
        "a",
        "text",
        b.pdf(),
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Frigorífico Pampa Alta S.A.",
            project_code="OMB-88",
            milestone="Informe final",
            signatory_name="Luciana Etcheverry",
            signatory_title="Gerenta de Recursos Humanos",
            signature_date="2026-06-22",
            amount="4850000.00 ARS",
        ),
    )


def cambio() -> Paper:
    b = Pen("Helvetica", 9.5, colors.Color(0.5, 0.25, 0))
    b.h("ORDEN DE CAMBIO", 16).grid(
        [
            ["N° OC", "OC-05"],
            ["Mandante", "Minera Cerro Lagarto SpA"],
            ["Contratista", "Montajes Atacama Ltda."],
            ["Contrato", "MCL-4410"],
            ["Proyecto", "Ampliación Planta de Espesado"],
            ["Fecha de emisión", "02-04-2026"],
        ],
        [1, 3],
        head=False,
    )
    b.grid(
        [
            ["Ítem", "Descripción", "Valor CLP"],
            ["1", "Tubería HDPE 12 pulg., 140 m adicionales", "18.620.000"],
            ["2", "Se elimina soporte S-9", "-1.940.000"],
            ["", "Efecto neto", "16.680.000"],
        ],
        [0.5, 4, 1.4],
    )
    b.p(
        "Antecedentes: RFI-061 y RFI-064; nota de terreno del 24-03-2026; presupuesto del contratista rev. 2 (la rev. 1, por 21.900.000, fue rechazada por el Mandante el 27-03-2026)."
    ).p(
        "Garantías: se mantiene la boleta vigente. Los precios unitarios del presente documento no sientan precedente para obras futuras."
    )
    b.p(
        "Plazo: se amplía en 8 días corridos. La orden rige desde la firma del Administrador de Contrato del Mandante.",
        gap=16,
    ).cols(
        ["Contratista", Ink(421), "Waldo Cifuentes", "06-04-2026"],
        [
            "Aprobado por el Mandante",
            Ink(422),
            "Pilar Undurraga",
            "Administradora de Contrato",
            "09-04-2026",
        ],
        line=colors.grey,
    )
    return Paper(
        "ml-es-oc",
        "a",
        "text",
        b.pdf(),
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Minera Cerro Lagarto SpA",
            project="Ampliación Planta de Espesado",
            project_code="MCL-4410",
            signatory_name="Pilar Undurraga",
            signatory_title="Administradora de Contrato",
            signature_date="2026-04-09",
            amount="16680000.00 CLP",
            change_order_number="OC-05",
        ),
    )


def horas() -> Paper:
    b = Pen("Courier", 9.5)
    b.h("PARTE DE HORAS - SEMANA 18", 13).p(
        "Empresa: Peritajes Ulzama SL      Técnico: Aitor Goñi<br/>Cliente: Conservas Ría de Muros, S.L.<br/>Encargo: PU-512  Auditoría energética"
    )
    b.grid(
        [
            ["Día", "Horas", "Tarea"],
            ["27/04", "7,5", "Toma de datos en autoclaves"],
            ["28/04", "8,0", "Termografía"],
            ["29/04", "6,5", "Entrevistas"],
            ["30/04", "5,0", "Vuelta y gabinete"],
            ["Total", "27,0", ""],
        ],
        [1, 1, 4],
    )
    b.p("Tarifa 65,00 EUR/h. Importe 1.755,00 EUR.").p(
        "Vº Bº del cliente. Conforme con las horas indicadas.", gap=4
    ).ink(431).p("Fdo.: Sabela Outeiral, jefa de mantenimiento").p("4 de mayo de 2026")
    return Paper(
        "ml-es-parte",
        "a",
        "text",
        b.pdf(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Conservas Ría de Muros, S.L.",
            project="Auditoría energética",
            project_code="PU-512",
            signatory_name="Sabela Outeiral",
            signatory_title="jefa de mantenimiento",
            signature_date="2026-05-04",
            amount="1755.00 EUR",
        ),
    )


def observada() -> Paper:
    b = Pen("Helvetica", 11)
    b.h("ACTA DE ENTREGA Y RECEPCIÓN PROVISIONAL", 14).p("Lima, 25 de febrero de 2026").p(
        "Cliente: Clínica Santa Rosa de Surco S.A.C."
    ).p("Proveedor: Electromedic Andina E.I.R.L.").p(
        "Obra: Grupo electrógeno y tablero de transferencia. Contrato 031-2025-EA"
    ).p("Monto de la valorización: S/ 148,300.00")
    b.p("El cliente recibe la instalación con las siguientes observaciones por levantar:").p(
        "a) Colocar señalética de riesgo eléctrico"
    ).p("b) Entregar protocolo de pozo a tierra firmado", gap=12)
    b.cols(
        [Ink(14, "R. Huamán Q."), "Rosalía Huamán Quispe", "Jefa de Servicios Generales"],
        [Ink(442), "Electromedic Andina"],
    )
    page = b.pdf()
    return Paper(
        "ml-es-provisional",
        "a",
        "scan",
        scanned(page, Scanner(dpi=95, skew=1.3, noise=4, jpeg=40, contrast=1.2, seed=44)),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Clínica Santa Rosa de Surco S.A.C.",
            project="Grupo electrógeno y tablero de transferencia",
            project_code="031-2025-EA",
            signatory_name="Rosalía Huamán Quispe",
            signatory_title="Jefa de Servicios Generales",
            signature_date="2026-02-25",
            amount="148300.00 PEN",
            conditions=[
                "Colocar señalética de riesgo eléctrico",
                "Entregar protocolo de pozo a tierra firmado",
            ],
        ),
        page,
    )


def parcial() -> Paper:
    """A table of lots; one lot is taken, another is held back."""
    b = Pen("Times-Roman", 10.5)
    b.h("Certificado de aceptación parcial", 16).p(
        "Editorial Tramontana, S.L. certifica, respecto del encargo TX-730 hecho a Babel Traductores Asociados (Enciclopedia del Mar), lo que sigue:"
    )
    b.grid(
        [
            ["Lote", "Palabras", "Precio", "Resultado"],
            ["Lote 1", "42.000", "3.780,00 €", "Aceptado en enero"],
            ["Lote 2", "55.500", "4.995,00 €", "Aceptado por este certificado, salvo el glosario"],
            ["Lote 3", "38.200", "3.438,00 €", "En curso"],
        ],
        [1, 1, 1.2, 3],
    )
    b.p(
        "Del Lote 2 se acepta el texto. El glosario queda fuera hasta que se unifiquen los términos náuticos con los del Lote 1. Puede facturarse el lote entero.",
        gap=14,
    ).p("Barcelona, 31 de marzo de 2026", gap=2).ink(451).p(
        "Montserrat Figuerola, directora editorial"
    )
    return Paper(
        "ml-es-lotes",
        "a",
        "text",
        b.pdf(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Editorial Tramontana, S.L.",
            project="Enciclopedia del Mar",
            project_code="TX-730",
            milestone="Lote 2",
            signatory_name="Montserrat Figuerola",
            signatory_title="directora editorial",
            signature_date="2026-03-31",
            amount="4995.00 EUR",
            conditions=["se unifiquen los términos náuticos con los del Lote 1"],
        ),
    )


def rechazo() -> Paper:
    s = Slip("Formato de aceptación de entregables")
    s.field("Entidad contratante", "e", "Acueducto Metropolitano del Pacífico E.S.P.").field(
        "Contratista", "c", "Geodatos Tequendama S.A.S."
    ).field("Contrato N.°", "n", "AMP-217-2025").field(
        "Entregable", "en", "Catastro de redes, zona norte"
    ).field("Valor", "v", "$ 212.400.000 COP")
    s.text("Resultado de la revisión (marque una sola opción)").check("Se acepta", "a").check(
        "Se acepta con observaciones", "b"
    ).check("No se acepta", "c2", True)
    s.field("Motivo", "m", "El 18 % de las cámaras no tiene cota de fondo.", high=30).field(
        "Supervisor", "s", "Hernando Mosquera Ibargüen"
    ).field("Cargo", "cg", "Supervisor del contrato").field(
        "Fecha", "f", "15 de abril de 2026"
    ).text("Firma del supervisor").ink(461)
    return Paper(
        "ml-es-formato",
        "a",
        "form",
        s.pdf(),
        truth(
            AC,
            "rejected",
            True,
            "es",
            client="Acueducto Metropolitano del Pacífico E.S.P.",
            project_code="AMP-217-2025",
            milestone="Catastro de redes, zona norte",
            signatory_name="Hernando Mosquera Ibargüen",
            signatory_title="Supervisor del contrato",
            signature_date="2026-04-15",
            amount="212400000.00 COP",
        ),
    )


def sin_firma() -> Paper:
    body = r"""
#align(center)[*CERTIFICADO DE CONFORMIDAD DE SERVICIOS* \ Hotel Mirador de Taganana, S.L.U.]

#grid(columns: (auto, 1fr), column-gutter: 12pt, row-gutter: 6pt, [Proveedor], [Jardines Teno], [Proyecto], [Rehabilitación de terrazas], [Fase], [II, riego], [N.º de trabajo], [JT-0990], [Importe], [5.260,75 €])

El abajo firmante declara que el servicio se ha prestado conforme al presupuesto y da su aceptación para que se emita la factura.

#table(columns: (1fr, 1fr), inset: 12pt, [Nombre: Dácil Armas Betancor \ Cargo: directora \ Fecha: \_\_ / \_\_ / 2026], [Firma y sello: \ \ ])

Ejemplar para el proveedor. Devuélvase firmado.
"""
    return Paper(
        "ml-es-ejemplar",
        "a",
        "text",
        press(body, font="New Computer Modern"),
        truth(
            AC,
            "undecided",
            False,
            "es",
            client="Hotel Mirador de Taganana, S.L.U.",
            project="Rehabilitación de terrazas",
            project_code="JT-0990",
            milestone="II, riego",
            signatory_name="Dácil Armas Betancor",
            signatory_title="directora",
            amount="5260.75 EUR",
        ),
    )


def sustituida() -> Paper:
    b = Pen("Helvetica", 10)
    b.h("Protocolo de pruebas y aceptación - Rev. A", 15).p(
        "Cliente: Ferrocarril del Istmo, S.A. (Panamá) &nbsp; Proveedor: Enclavamientos Chiriquí &nbsp; Orden de trabajo: OT-6112 &nbsp; Hito: Puesta en servicio patio 3 &nbsp; Valor del hito: USD 39,500.00"
    )
    b.grid(
        [
            ["Prueba", "Resultado"],
            ["Lógica de agujas", "Aprobada"],
            ["Circuitos de vía", "Aprobada"],
            ["Registro de eventos", "Aprobada"],
        ],
        [3, 1],
    ).p("El cliente acepta el hito.", gap=14).cols(
        [Ink(471), "Gilberto Arosemena, jefe de señales", "10 de marzo de 2026"],
        [Ink(472), "Enclavamientos Chiriquí"],
    )
    return Paper(
        "ml-es-reva",
        "a",
        "text",
        b.pdf(mark="SUSTITUIDO", top="Documento anulado y sustituido por la Rev. B; no utilizar."),
        truth(
            AC,
            "undecided",
            True,
            "es",
            client="Ferrocarril del Istmo, S.A.",
            project_code="OT-6112",
            milestone="Puesta en servicio patio 3",
            signatory_name="Gilberto Arosemena",
            signatory_title="jefe de señales",
            signature_date="2026-03-10",
            amount="39500.00 USD",
            warnings=["draft_or_void"],
        ),
    )


def pide() -> Paper:
    b = Pen("Times-Roman", 11)
    b.kv(
        [
            ("De", "Ruth Navascués, Consultora Riba (riba@consultora.example)"),
            ("Para", "Óscar Melendi, Sidrería Industrial Nava"),
            ("Fecha", "8 de junio de 2026, 9:15"),
            ("Asunto", "Recordatorio: falta su aceptación del hito Plan APPCC"),
        ],
        0.15,
    )
    b.p("Buenos días, Óscar:").p(
        "Le escribo por tercera vez para pedirle que nos acepte el hito Plan APPCC. El documento se lo entregamos el 11 de mayo y no hemos recibido reparos. En cuanto nos conteste que está aceptado emitiremos la factura."
    ).p("Sin su visto bueno no podemos seguir. Un saludo,").p("Ruth Navascués")
    return Paper(
        "ml-es-recordatorio",
        "a",
        "text",
        b.pdf(),
        truth("email", None, None, "es", client="Sidrería Industrial Nava", milestone="Plan APPCC"),
    )


def papers() -> Iterator[Paper]:
    for make in (
        acta,
        conformidad,
        correo,
        cambio,
        horas,
        observada,
        parcial,
        rechazo,
        sin_firma,
        sustituida,
        pide,
    ):
        yield make()
