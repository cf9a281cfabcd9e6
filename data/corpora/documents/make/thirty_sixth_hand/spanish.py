"""Papers from Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER

from .board import Sheet, scanned, text
from .pieces import Field, Ink, Tick, hand

AC = "acceptance_certificate"


def acta_larga() -> Paper:
    """A Mexican record of five pages; the decision stands on the last but one."""
    s = Sheet("Helvetica", 11, LETTER, left=70, right=70, lead=1.5)
    s.footer = "Acta AER-031 · página # de 5"
    s.h("ACTA DE ENTREGA-RECEPCIÓN", 18, "c", 20)
    s.p("Sistema de bombeo del cárcamo Las Garzas<br/>Proyecto OP-2025-0198", 12, "c", 30)
    s.p(
        "En la ciudad de Colima, los representantes del Organismo Operador de Agua del Valle de Comala (el “Organismo”) y de Bombas y Montajes Cihuatlán, S.A. de C.V. (la “Empresa”) se reúnen para hacer constar lo que sigue.",
        align="j",
    )
    s.p(
        "<b>Contenido.</b> 1 Antecedentes. 2 Relación de equipos. 3 Pruebas. 4 Documentación entregada. 5 Resolución. 6 Firmas."
    )
    s.page()
    s.h("1 Antecedentes", 13)
    s.p(
        "La Empresa inició los trabajos el 3 de marzo de 2025 y avisó de su terminación el 29 de enero de 2026. Hubo una prórroga de quince días por el paso de la tormenta de septiembre, que no se discute. Las estimaciones 1 a 7 fueron revisadas y pagadas.",
        align="j",
    )
    s.p(
        "La residencia de obra recorrió el sitio los días 2 y 3 de febrero. En ese recorrido se pidió repintar la tubería de descarga y cambiar dos empaques; ambas cosas quedaron hechas el 9 de febrero, según la bitácora.",
        align="j",
    )
    s.h("2 Relación de equipos", 13)
    s.table(
        [
            ["Equipo", "Marca y modelo", "Serie"],
            ["Bomba sumergible 1", "Hidronorte H-75", "75-0912"],
            ["Bomba sumergible 2", "Hidronorte H-75", "75-0913"],
            ["Tablero de control", "Voltmex T4", "T4-2207"],
            ["Sensor de nivel", "Acuasón U", "U-118"],
        ],
        [2, 2, 1],
        "grid",
    )
    s.page()
    s.h("3 Pruebas", 13)
    s.table(
        [
            ["Prueba", "Resultado"],
            ["Arranque y paro automático, 24 horas", "Satisfactoria"],
            ["Gasto a 18 m de carga", "61,4 l/s (mínimo 60)"],
            ["Aislamiento eléctrico", "Satisfactoria"],
            ["Alarma por nivel alto", "Satisfactoria"],
        ],
        [3, 2],
        "lines",
    )
    s.h("4 Documentación entregada", 13)
    s.p(
        "Planos definitivos, manuales de operación en español, garantías de los fabricantes y fianza de vicios ocultos por el diez por ciento del monto.",
        align="j",
    )
    s.page()
    s.h("5 Resolución", 13)
    s.p(
        "Por lo anterior, el Organismo recibe a su entera satisfacción los trabajos del proyecto y declara cumplido el objeto. Se autoriza el finiquito por $1,486,250.00 MXN (un millón cuatrocientos ochenta y seis mil doscientos cincuenta pesos 00/100 M.N.). Con este acto corre el plazo de garantía de doce meses.",
        align="j",
    )
    s.page()
    s.h("6 Firmas", 13)
    s.p("Leída la presente, la firman al calce el 13 de febrero de 2026.", after=24)
    s.table(
        [
            [Ink(401), Ink(402)],
            [
                "Por la Empresa<br/>Ing. Saúl Orozco Medina",
                "Por el Organismo<br/>Itzel Barragán Luna<br/>Directora Técnica",
            ],
        ],
        [1, 1],
        "plain",
        head=False,
    )
    return text(
        "acta-entrega-recepcion",
        s,
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Organismo Operador de Agua del Valle de Comala",
            project="Sistema de bombeo del cárcamo Las Garzas",
            project_code="OP-2025-0198",
            signatory_name="Itzel Barragán Luna",
            signatory_title="Directora Técnica",
            signature_date="2026-02-13",
            amount="1486250.00 MXN",
        ),
    )


def parte_horas() -> Paper:
    """A sheet of hours, scanned."""
    s = Sheet("Helvetica", 10)
    s.table(
        [
            ["<b>PARTE DE TRABAJO</b>", "N.º 1187"],
            ["Instalaciones Berrocal, S.L. – Cáceres", "Semana del 4 al 8 de mayo de 2026"],
        ],
        [2, 1.3],
        "grid",
        head=False,
    )
    s.kv(
        [
            ("Cliente", "Colegio Nuestra Señora de la Vega"),
            ("Obra", "Renovación de la red de datos"),
            ("Expediente", "IB/26/052"),
        ],
        0.2,
    )
    s.table(
        [
            ["Día", "Operario", "Horas", "Trabajo"],
            ["4", hand("R. Moreno"), hand("8"), hand("tirada de cable, aulario")],
            ["5", hand("R. Moreno"), hand("8"), hand("rosetas planta 1")],
            ["6", hand("R. Moreno"), hand("6"), hand("armario y pruebas")],
            ["", "Total", hand("22"), ""],
        ],
        [0.6, 2, 1, 5],
        "grid",
    )
    s.p("El cliente da su conformidad a las horas arriba indicadas para su facturación.", after=12)
    s.table(
        [
            ["Firma del operario", "Conforme, el cliente"],
            [Ink(411), Ink(412)],
            ["", hand("Pilar Cordero, secretaria", "dkg", 13)],
            ["", hand("8-5-2026")],
        ],
        [1, 1.3],
        "grid",
    )
    return scanned(
        "parte-de-trabajo",
        s,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Colegio Nuestra Señora de la Vega",
            project="Renovación de la red de datos",
            project_code="IB/26/052",
            signatory_name="Pilar Cordero",
            signatory_title="secretaria",
            signature_date="2026-05-08",
        ),
        skew=0.8,
        seed=41,
    )


def orden_de_cambio() -> Paper:
    """A change order that lacks one of two signatures of the owner."""
    s = Sheet("Times-Roman", 11)
    s.h("ORDEN DE CAMBIO OC-05", 16)
    s.kv(
        [
            ("Propietario", "Hospital Regional Santa Ifigenia"),
            ("Contratista", "Climas del Pacífico S.A."),
            ("Proyecto", "Ampliación de urgencias"),
            ("Código", "HRSI-AU-01"),
        ],
        0.2,
        "lines",
    )
    s.p(
        "Se agrega un equipo de extracción en el área de aislamiento, no previsto en los planos originales. Aumento del precio: USD 23,470.00. Ampliación del plazo: diez días calendario.",
        align="j",
    )
    s.p(
        "Documentos anexos: cotización CP-2291, plano HVAC-17 revisión C, justificación técnica de la supervisión de 4 de junio. La garantía del equipo es de veinticuatro meses.",
        align="j",
    )
    s.p(
        "La orden entra en vigor con la firma de la supervisión y de la gerencia del hospital.",
        align="j",
        after=14,
    )
    s.table(
        [
            ["", "Nombre", "Firma", "Fecha"],
            ["Contratista", "Édgar Quirós", Ink(421), "11/06/2026"],
            ["Supervisión del hospital", "Arq. Nidia Solano", Ink(422), "15/06/2026"],
            ["Gerencia del hospital", "Rebeca Umaña, Gerente General", "", ""],
        ],
        [2, 2.4, 2, 1.4],
        "grid",
        pad=6,
    )
    return text(
        "orden-de-cambio",
        s,
        truth(
            "change_order",
            "undecided",
            False,
            "es",
            client="Hospital Regional Santa Ifigenia",
            project="Ampliación de urgencias",
            project_code="HRSI-AU-01",
            change_order_number="OC-05",
            signatory_name="Rebeca Umaña",
            signatory_title="Gerente General",
            amount="23470.00 USD",
            warnings=["partly_signed"],
        ),
    )


def correo() -> Paper:
    """The client's mail with a condition."""
    s = Sheet("Helvetica", 10, left=58)
    s.p("Asunto: <b>Entrega 2 del plan de igualdad</b>", 11, after=3)
    s.p(
        "De: Maite Arrizabalaga &lt;m.arrizabalaga@conservas-ondarre.example&gt;<br/>Para: Consultoría Equidad Norte<br/>Fecha: 24 de septiembre de 2026, 13:05",
        9,
        after=12,
        color="#444444",
    )
    s.p("Hola, Leire:")
    s.p(
        "Gracias por la presentación del martes; al equipo le quedó todo muy claro y las gráficas ayudan mucho."
    )
    s.p(
        "Hemos revisado la entrega 2 (diagnóstico) y damos el visto bueno, siempre que se corrija la brecha salarial del cuadro 7 antes de la reunión con el comité."
    )
    s.p("El importe de 3.900 € podéis facturarlo con fecha de octubre.")
    s.p("Un saludo,<br/>Maite Arrizabalaga<br/>Directora de Personas · Conservas Ondarre, S.A.")
    return text(
        "correo-entrega-dos",
        s,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "es",
            client="Conservas Ondarre, S.A.",
            project="plan de igualdad",
            milestone="entrega 2 (diagnóstico)",
            signatory_name="Maite Arrizabalaga",
            signatory_title="Directora de Personas",
            signature_date="2026-09-24",
            amount="3900.00 EUR",
            conditions=[
                "se corrija la brecha salarial del cuadro 7 antes de la reunión con el comité"
            ],
        ),
    )


def certificado_chile() -> Paper:
    """A Chilean certificate, stamped and scanned."""
    s = Sheet("Times-Roman", 12, LETTER, left=80, right=80, top=80)
    s.h("CERTIFICADO DE CONFORMIDAD", 15, "c", 20)
    s.footer = "Viña Quebrada Honda SpA · Fundo El Maitén s/n, Monte Patria"
    s.p(
        "La Viña Quebrada Honda SpA certifica que la empresa Riegos Limarí Ltda. ejecutó conforme el servicio “Telemetría de pozos, etapa 1” (OT 3390), por un monto neto de $8.640.000 (CLP).",
        align="j",
    )
    s.p(
        "Se extiende el presente certificado para efectos del estado de pago respectivo.",
        align="j",
        after=30,
    )
    s.table(
        [
            ["", Ink(431, wide=130)],
            ["", "Rodrigo Echeñique Barros<br/>Jefe de Operaciones Agrícolas"],
        ],
        [1, 1],
        "plain",
        head=False,
    )
    s.p("Ovalle, 30 de octubre de 2025")
    s.stamp(["VIÑA QUEBRADA HONDA", "OPERACIONES"], 190, s.y - 30, 5, "#5a1030")
    return scanned(
        "certificado-conformidad",
        s,
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Viña Quebrada Honda SpA",
            project="Telemetría de pozos",
            project_code="3390",
            milestone="etapa 1",
            signatory_name="Rodrigo Echeñique Barros",
            signatory_title="Jefe de Operaciones Agrícolas",
            signature_date="2025-10-30",
            amount="8640000.00 CLP",
        ),
        skew=-0.9,
        seed=43,
        dpi=105,
        contrast=1.1,
    )


def recibo_parcial() -> Paper:
    """Colombian partial reception by items."""
    s = Sheet("narrow", 10.5, LETTER)
    s.bar("ACTA DE RECIBO PARCIAL No. 2", "#0a3d62")
    s.kv(
        [
            ("Contratante", "Fundación Páramo Vivo"),
            ("Contratista", "Señales Andinas SAS"),
            ("Proyecto", "Señalización de senderos"),
            ("Orden de trabajo", "OT-115"),
        ],
        0.2,
        "grid",
    )
    s.table(
        [
            ["Ítem", "Cantidad", "Se recibe", "Valor"],
            ["Vallas informativas", "6", "Sí", "$ 14.400.000"],
            ["Postes kilométricos", "22", "Sí", "$ 6.600.000"],
            ["Mirador, baranda", "1", "No", "$ 0"],
        ],
        [4, 1.3, 1.3, 2],
        "grid",
        right=(1, 3),
    )
    s.p(
        "El supervisor recorrió el sendero del frailejón y el de la laguna el 14 de julio en compañía del contratista y verificó cimentaciones, textos y colores según el manual de señalización."
    )
    s.p(
        "Se recibe a satisfacción lo marcado con “Sí”. Queda pendiente de recibo la baranda del mirador, por soldaduras sin proteger. Valor que se autoriza: $ 21.000.000 COP.",
        after=14,
    )
    s.kv(
        [
            ("Por el contratante", "Lucía Vergara Peñuela, coordinadora de campo"),
            ("Firma", Ink(441)),
            ("Fecha", "18 de julio de 2026"),
        ],
        0.22,
        "lines",
    )
    return text(
        "recibo-parcial",
        s,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Fundación Páramo Vivo",
            project="Señalización de senderos",
            project_code="OT-115",
            signatory_name="Lucía Vergara Peñuela",
            signatory_title="coordinadora de campo",
            signature_date="2026-07-18",
            amount="21000000.00 COP",
            conditions=["la baranda del mirador, por soldaduras sin proteger"],
        ),
    )


def formulario() -> Paper:
    """A filled AcroForm."""
    s = Sheet("Helvetica", 10)
    s.h("Validación de hito", 16, color="#7d3c98")
    s.kv(
        [
            (a, Field(b, c, 250))
            for a, b, c in (
                ("Cliente", "cliente", "Aeródromo de Monfrechel"),
                ("Proyecto", "proyecto", "Balizamiento solar"),
                ("Código", "codigo", "AM-BS-12"),
                ("Hito", "hito", "H2 Suministro en obra"),
                ("Importe", "importe", "27.310,40 EUR"),
            )
        ],
        0.25,
    )
    s.table(
        [["Resultado:", Field("val", True), "Validado", Field("rec", False), "Rechazado"]],
        [2, 0.4, 2, 0.4, 2],
        "plain",
        head=False,
    )
    s.kv(
        [
            (a, Field(b, c, 250))
            for a, b, c in (
                ("Validado por", "por", "Gonzalo Uceda"),
                ("Cargo", "cargo", "Jefe de Infraestructuras"),
                ("Firma", "firma", "/s/ Gonzalo Uceda"),
                ("Fecha", "fecha", "09/12/2025 (9 de diciembre)"),
            )
        ],
        0.25,
    )
    return text(
        "validacion-hito",
        s,
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Aeródromo de Monfrechel",
            project="Balizamiento solar",
            project_code="AM-BS-12",
            milestone="H2 Suministro en obra",
            signatory_name="Gonzalo Uceda",
            signatory_title="Jefe de Infraestructuras",
            signature_date="2025-12-09",
            amount="27310.40 EUR",
        ),
        "form",
    )


def borrador() -> Paper:
    """A draft across the page."""
    s = Sheet("Helvetica", 10.5)
    s.water("BORRADOR", 52, 95)
    s.h("Acta de aceptación del servicio", 15)
    s.p(
        "El Ayuntamiento de Peñarrubia de Abajo acepta el servicio de digitalización del archivo municipal (expediente 2026/CM/71), lote 2, y da curso al pago de 15.125,00 €.",
        align="j",
        after=20,
    )
    s.kv(
        [("La concejala de Cultura", "Rocío Santaolalla"), ("Firma", ""), ("Fecha", "")],
        0.3,
        "grid",
        pad=6,
    )
    s.p("Versión 0.4 para comentarios de Intervención.", 8)
    return text(
        "acta-borrador",
        s,
        truth(
            AC,
            "undecided",
            False,
            "es",
            client="Ayuntamiento de Peñarrubia de Abajo",
            project="digitalización del archivo municipal",
            project_code="2026/CM/71",
            milestone="lote 2",
            signatory_name="Rocío Santaolalla",
            signatory_title="concejala de Cultura",
            amount="15125.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def pedido() -> Paper:
    """An order."""
    s = Sheet("Courier", 9.5)
    s.h("PEDIDO DE COMPRA  P-26/0937", 14)
    s.p(
        "Comprador: Laboratorios Aldaya, S.A. (Valencia)<br/>Proveedor: Ensayos Turia, S.L.<br/>Fecha: 27/03/2026",
        after=10,
    )
    s.table(
        [
            ["Pos", "Concepto", "Uds", "Precio", "Importe"],
            ["1", "Calificación de autoclave", "2", "1.150,00", "2.300,00"],
            ["2", "Mapeo térmico cámara", "1", "980,00", "980,00"],
            ["", "Total EUR (sin IVA)", "", "", "3.280,00"],
        ],
        [0.6, 4, 0.8, 1.4, 1.4],
        "lines",
        right=(2, 3, 4),
    )
    s.p("Las facturas se admitirán una vez aceptados los informes por Garantía de Calidad.")
    return text(
        "pedido-ensayos",
        s,
        truth(
            "purchase_order",
            None,
            None,
            "es",
            client="Laboratorios Aldaya, S.A.",
            po_number="P-26/0937",
            amount="3280.00 EUR",
        ),
    )


def carta_argentina() -> Paper:
    """A letter with plain words from Argentina."""
    s = Sheet("Times-Roman", 11.5, left=76, right=76)
    s.p("Rosario, 6 de abril de 2026", align="r", after=16)
    s.p("Señores<br/>Estudio Paraná Ingeniería S.R.L.", after=12)
    s.p("<b>Ref.: Obra 447 – Silo aireado Nº 4 – Proyecto ejecutivo</b>")
    s.p(
        "De nuestra consideración: nos dirigimos a ustedes para comunicarles que hemos aprobado el proyecto ejecutivo en su revisión 2, por ajustarse a lo contratado. En consecuencia pueden emitir la factura del segundo hito por U$S 11.800,00.",
        align="j",
    )
    s.p(
        "Recordamos que los planos de obra civil se entregarán al municipio en tres juegos y que la dirección técnica se contratará por separado, una vez adjudicado el movimiento de suelos.",
        align="j",
    )
    s.p("Sin otro particular, saludamos a ustedes muy atentamente.", after=14)
    s.put(Ink(461, "Norberto Giacomelli"), 2)
    s.p("Norberto Giacomelli<br/>Apoderado<br/>Cooperativa Agrícola Las Parejas Norte Ltda.")
    return text(
        "carta-proyecto-ejecutivo",
        s,
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Cooperativa Agrícola Las Parejas Norte Ltda.",
            project="Silo aireado Nº 4",
            project_code="447",
            milestone="Proyecto ejecutivo",
            signatory_name="Norberto Giacomelli",
            signatory_title="Apoderado",
            signature_date="2026-04-06",
            amount="11800.00 USD",
        ),
    )


def no_conformidad() -> Paper:
    """A reception that fails."""
    s = Sheet("dejavu", 9)
    s.h("Informe de recepción de servicios", 13)
    s.kv(
        [
            ("Cliente", "Balneario de Villajunco"),
            ("Proveedor", "Aguas Limpias Control, S.L."),
            ("Servicio", "Plan de prevención de legionela"),
            ("N.º de proyecto", "BV-219"),
            ("Entregable", "Memoria anual 2025"),
        ],
        0.25,
        "zebra",
    )
    s.table(
        [
            ["Criterio", "Cumple", "No cumple"],
            ["Registros completos", Tick(""), Tick("x")],
            ["Firmada por técnico competente", Tick("x"), Tick("")],
            ["Análisis de los doce meses", Tick(""), Tick("x")],
        ],
        [5, 1, 1.2],
        "grid",
    )
    s.p(
        "Faltan los registros de temperatura de agosto y octubre y los boletines analíticos de marzo, junio y noviembre. El proveedor fue avisado por teléfono el 28 de enero."
    )
    s.p("Dictamen: NO CONFORME. Se devuelve el entregable al proveedor.", after=14)
    s.table(
        [["Fdo.: Amparo Ledesma, responsable de mantenimiento", Ink(471), "30/01/2026"]],
        [3, 2, 1],
        "box",
        head=False,
    )
    return text(
        "recepcion-no-conforme",
        s,
        truth(
            AC,
            "rejected",
            True,
            "es",
            client="Balneario de Villajunco",
            project="Plan de prevención de legionela",
            project_code="BV-219",
            milestone="Memoria anual 2025",
            signatory_name="Amparo Ledesma",
            signatory_title="responsable de mantenimiento",
            signature_date="2026-01-30",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of the family."""
    for make in (
        acta_larga,
        parte_horas,
        orden_de_cambio,
        correo,
        certificado_chile,
        recibo_parcial,
        formulario,
        borrador,
        pedido,
        carta_argentina,
        no_conformidad,
    ):
        yield make()
