"""Spanish papers: Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import made, page, scanned, typ
from .forms import fillable
from .marks import bar, both, mark, say, stamp

B, H = "Helvetica-Bold", "Helvetica"


def reception() -> Paper:
    """Acta de recepción of a public work, scanned."""
    data = page(
        """
= **ACTA DE RECEPCIÓN DE OBRA**
|: cells 50,120
|Obra|Renovación de la red de abastecimiento, calle Mayor y adyacentes
|Expediente|OB-2024/311
|Promotor|Ayuntamiento de Valdemora del Río
|Contratista|Canalizaciones Ebro Alto, S.L.
|Importe de liquidación|286.904,17 €

En Valdemora del Río, a 15 de abril de 2026, reunidos en el lugar de las obras los abajo firmantes y encontrándose estas en buen estado y con arreglo a las prescripciones previstas, **se dan por recibidas**, comenzando el plazo de garantía de un año.

|: none 85,85
|Por el Ayuntamiento,|Por el contratista,
|{ink 501}|{ink 502}
|Fdo.: Rosario Peñalver Ibarra, Concejala de Obras|Fdo.: Jesús Otín
""",
        font="Times-Roman",
        size=11,
        tint="#000000",
        deco=stamp(75, 120, "AYUNTAMIENTO DE\nVALDEMORA DEL RÍO", tint="#4b2a7b", turn=12, w=50),
    )
    return scanned(
        "es-recepcion",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Valdemora del Río",
            project="Renovación de la red de abastecimiento, calle Mayor y adyacentes",
            project_code="OB-2024/311",
            signatory_name="Rosario Peñalver Ibarra",
            signatory_title="Concejala de Obras",
            signature_date="2026-04-15",
            amount="286904.17 EUR",
        ),
        seed=51,
        noise=2,
        jpeg=25,
        skew=0.9,
    )


def with_reserves() -> Paper:
    """LOE reception with reservations."""
    data = typ(
        """
#align(center)[#text(13pt)[*ACTA DE RECEPCIÓN DEL EDIFICIO*] \\ (artículo 6 de la Ley 38/1999, de Ordenación de la Edificación)]

*Promotor:* Cooperativa de Viviendas Mirador del Segre #h(1fr) *Obra n.º:* CVM-0078 \\
*Constructor:* Edificaciones Gamboa Lasheras, S.A. \\
*Edificio:* 42 viviendas en parcela R-6, Lleida

Finalizada la ejecución el 30 de enero de 2026 según el certificado final de obra suscrito por la dirección facultativa, el promotor declara la recepción de la obra

@off sin reservas #h(2em) @on con las reservas siguientes #h(2em) @off rechazada por los motivos adjuntos

#enum([Sustitución de la bomba de achique del sótano segundo], [Repaso de pintura en escalera C])

Plazo para subsanar: sesenta días.

En Lleida, a 13 de febrero de 2026

#grid(columns: (1fr, 1fr), [@ink511 \\ Montserrat Viladrich Coll \\ Presidenta de la Cooperativa], [@ink512 \\ Andrés Gamboa \\ Consejero delegado])
""",
        font="Liberation Serif",
        size=11,
        lang="es",
    )
    return made(
        "es-loe",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Cooperativa de Viviendas Mirador del Segre",
            project="42 viviendas en parcela R-6, Lleida",
            project_code="CVM-0078",
            signatory_name="Montserrat Viladrich Coll",
            signatory_title="Presidenta de la Cooperativa",
            signature_date="2026-02-13",
            conditions=[
                "Sustitución de la bomba de achique del sótano segundo",
                "Repaso de pintura en escalera C",
            ],
        ),
    )


def nonconformity() -> Paper:
    """Non-acceptance of a delivery."""
    data = page(
        """
# Informe de no aceptación de hito
|: kv 50,120
|Cliente|Parque Eólico Sierra Bermeja, S.L.
|Proyecto|Repotenciación fase I
|N.º de proyecto|PESB-R1
|Hito|H3 – Cimentaciones A1 a A6
|Contratista|Hormigones y Zapatas del Sur, S.A.
|Fecha de inspección|06/10/2025

Resultado: **NO ACEPTADO**

- Resistencia a 28 días de la zapata A4: 27,1 N/mm² (proyecto: 35 N/mm²)
- Jaula de pernos A2 fuera de tolerancia en 11 mm
- Faltan los partes de hormigonado de A5

|: grid 22,50,50,48
|Zapata|Rotura a 7 días|Rotura a 28 días|Tolerancia de pernos
|A1|29,8|41,2|2 mm
|A2|30,4|40,7|11 mm
|A3|28,9|39,6|3 mm
|A4|19,2|27,1|2 mm
|A5|sin datos|sin datos|4 mm
|A6|31,1|42,0|1 mm

No procede la certificación del hito. El contratista presentará propuesta de actuación antes del 24/10/2025.

{ink 521}
Iker Zabaleta Romo, Director de Construcción
08/10/2025
""",
        size=10,
        tint="#8c1515",
        deco=bar(0, 0, 210, 6, "#8c1515"),
    )
    return made(
        "es-eolico-no",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Parque Eólico Sierra Bermeja, S.L.",
            project="Repotenciación fase I",
            project_code="PESB-R1",
            milestone="H3 – Cimentaciones A1 a A6",
            signatory_name="Iker Zabaleta Romo",
            signatory_title="Director de Construcción",
            signature_date="2025-10-08",
        ),
    )


def mexico() -> Paper:
    """Mexican acta de entrega-recepción; amount in words too, date in words only."""
    data = page(
        """
= **ACTA DE ENTREGA-RECEPCIÓN FÍSICA DE LOS TRABAJOS**

En la ciudad de Querétaro, Qro., siendo las once horas del día veintitrés de marzo de dos mil veintiséis, se reunieron por la contratante **Parque Industrial El Marqués Norte, S.A. de C.V.** el Ing. Gustavo Arriaga Sandoval, Gerente de Proyectos, y por la contratista Urbanizaciones Bajío, S. de R.L. de C.V. la Arq. Lucía Tovar, para hacer constar la entrega de los trabajos “Vialidad interior y drenaje pluvial, etapa 2”, orden de trabajo OT-0457.

**Primero.** Verificados los trabajos en campo, se encontraron terminados conforme al proyecto y especificaciones, sin observaciones pendientes.

**Segundo.** La contratante los recibe a su entera satisfacción.

**Tercero.** El importe ejercido de la etapa 2 asciende a $ 8,432,116.90 M.N. (ocho millones cuatrocientos treinta y dos mil ciento dieciséis pesos 90/100 moneda nacional).

No habiendo otro asunto que tratar, se cierra la presente el mismo día, firmando al calce los que intervinieron.

|: none 80,80
|ENTREGA|RECIBE
|{ink 531}|{ink 532}
|Arq. Lucía Tovar|Ing. Gustavo Arriaga Sandoval
""",
        font="Times-Roman",
        size=11.5,
        margin=(30, 25, 25, 20),
        tint="#000000",
    )
    return made(
        "mx-entrega",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Parque Industrial El Marqués Norte, S.A. de C.V.",
            project="Vialidad interior y drenaje pluvial",
            project_code="OT-0457",
            milestone="etapa 2",
            signatory_name="Gustavo Arriaga Sandoval",
            signatory_title="Gerente de Proyectos",
            signature_date="2026-03-23",
            amount="8432116.90 MXN",
        ),
    )


def void_form() -> Paper:
    """Chilean provisional reception, void and replaced by revision B."""
    data = page(
        """
# Acta de Recepción Provisoria
> Rev. A – **REEMPLAZADA POR REV. B**
|: line 55,115
|Mandante|Sanitaria Aguas del Maipillo S.A.
|Proyecto|Planta elevadora Los Boldos
|Código de proyecto|SAM-PE-14
|Hito|Recepción provisoria
|Contratista|Ingeniería y Montajes Colchagua Ltda.
|Monto recepcionado|$ 412.600.000 CLP

La Comisión recibe provisoriamente las obras indicadas.

|: cells 85,85
|Presidente de la Comisión|Contratista
|Nombre: Hernán Bustamante Leiva|Nombre: P. Zúñiga
|Firma:|Firma:
|Fecha:|Fecha:
""",
        size=10,
        tint="#1b4332",
        deco=mark("ANULADO", 95, turn=35),
    )
    return made(
        "cl-anulado",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Sanitaria Aguas del Maipillo S.A.",
            project="Planta elevadora Los Boldos",
            project_code="SAM-PE-14",
            milestone="Recepción provisoria",
            signatory_name="Hernán Bustamante Leiva",
            signatory_title="Presidente de la Comisión",
            amount="412600000.00 CLP",
            warnings=["draft_or_void"],
        ),
    )


def partial() -> Paper:
    """Colombian partial receipt."""
    data = typ(
        """
#table(columns: (1fr, 2fr, 1fr), align: center + horizon, [*CVR* \\ Consorcio Vial], [*ACTA DE RECIBO PARCIAL N.º 6*], [Código F-GC-18 \\ Versión 4])
#v(6pt)
*Contratante:* Gobernación de Risaraldía – Secretaría de Infraestructura \\
*Proyecto:* Mejoramiento vía La Florida – El Cedral \\ *Proyecto N.º:* GRI-1198-2025 \\ *Contratista:* Consorcio Vial Ristra

#table(columns: (auto, 1fr, auto, auto), [*Ítem*], [*Descripción*], [*Recibido*], [*No recibido*], [3.1], [Pavimento asfáltico K0+000 a K2+400], [X], [], [3.2], [Cunetas revestidas K0+000 a K2+400], [X], [], [3.3], [Alcantarilla K1+870], [], [X], [3.4], [Señalización horizontal], [], [X])

Se recibe parcialmente la obra ejecutada. Los ítems 3.3 y 3.4 no se reciben y quedan para el acta siguiente. Valor de la presente acta: COP \\$ 1.094.385.200.

Para constancia se firma en Pereira el 29 de septiembre de 2025.

#v(8pt)
#grid(columns: (1fr, 1fr), [@ink551 \\ Paola Andrea Quintero Mesa \\ Supervisora, Gobernación de Risaraldía], [@ink552 \\ Óscar Restrepo \\ Representante del consorcio])
""",
        font="Liberation Sans",
        size=9.5,
        lang="es",
    )
    return made(
        "co-parcial",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Gobernación de Risaraldía – Secretaría de Infraestructura",
            project="Mejoramiento vía La Florida – El Cedral",
            project_code="GRI-1198-2025",
            signatory_name="Paola Andrea Quintero Mesa",
            signatory_title="Supervisora",
            signature_date="2025-09-29",
            amount="1094385200.00 COP",
            conditions=["Los ítems 3.3 y 3.4 no se reciben y quedan para el acta siguiente"],
        ),
    )


def change() -> Paper:
    """Peruvian change order, accepted."""
    data = page(
        """
|: cells 40,90,40
|**Minera Cerro Pallca S.A.C.**|**ORDEN DE CAMBIO**|**OC-009**
|Proyecto: Chancado secundario|Código: MCP-CS-22|08/01/2026

## 1. Descripción
Refuerzo de la estructura soporte de la faja 4 por incremento de carga viva indicado en el plano S-211 rev. 3.

## 2. Efecto
|: line 120,50
|Costo directo|S/ 96 410,00
|Gastos generales y utilidad (22 %)|S/ 21 210,20
|**Incremento del contrato (sin IGV)**|**S/ 117 620,20**
|Plazo|+ 12 días calendario

## 3. Aprobación
|: cells 60,110
|Solicita (contratista)|Estructuras Huaylas E.I.R.L. – {hand R. Chávez} 08/01/2026
|Aprueba (Minera)|[x] Aprobada   [ ] Observada   [ ] Rechazada
||Milagros Tello Cárdenas, Superintendente de Proyectos
||{ink 561}
||14 de enero de 2026
""",
        size=9.5,
        tint="#7a5c00",
    )
    return made(
        "pe-cambio",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Minera Cerro Pallca S.A.C.",
            project="Chancado secundario",
            project_code="MCP-CS-22",
            signatory_name="Milagros Tello Cárdenas",
            signatory_title="Superintendente de Proyectos",
            signature_date="2026-01-14",
            amount="117620.20 PEN",
            change_order_number="OC-009",
        ),
    )


def hours() -> Paper:
    """Work slip signed by the worker only, scan."""
    data = page(
        """
# PARTE DE TRABAJO   N.º 13386
Instalaciones Térmicas Arlanza · Burgos
|: cells 35,85
|Cliente|Residencia San Lesmes
|Obra|Sustitución de caldera, sala 1
|Orden de trabajo|OT-6120
|: grid 30,30,60
|Fecha|Horas|Operario
|{hand 03/11}|{hand 8}|{hand Millán}
|{hand 04/11}|{hand 8}|{hand Millán}
|{hand 05/11}|{hand 5,5}|{hand Millán}
|: cells 60,60
|El operario|Conforme del cliente
|{ink 571}|Firma:
|R. Millán|Nombre:
|{hand 5/11/25}|Fecha:
""",
        size=9,
        paper=(420, 560),
        margin=(12, 12, 14, 10),
        tint="#000000",
    )
    return scanned(
        "es-parte",
        data,
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "es",
            client="Residencia San Lesmes",
            project="Sustitución de caldera, sala 1",
            project_code="OT-6120",
            warnings=["partly_signed"],
        ),
        dpi=125,
        seed=57,
        skew=-1.1,
        shadow=True,
    )


def mail() -> Paper:
    """Acceptance by mail."""
    data = page(
        """
**De:** Belén Arizmendi <barizmendi@logistica-henares.example>
**Para:** Óliver Cuesta; **CC:** Administración
**Enviado el:** lunes, 20 de octubre de 2025 13:31
**Asunto:** Pavimento nave 3: damos por bueno el hito
---
Óliver:

Ya tenemos los ensayos de planimetría y cumplen en los cuatro pasillos. Por nuestra parte queda aceptado el hito 5, solera con endurecedor, del proyecto LH-N3.

Puedes emitir la factura de 58.930,00 € contra el pedido 45-20871.

Un saludo,
Belén Arizmendi
Responsable de Infraestructuras
Logística Henares, S.A.

. Este mensaje es confidencial. Antes de imprimirlo piense en el medio ambiente.
""",
        font="Helvetica",
        size=10,
        tint="#999999",
    )
    return made(
        "mail-solera",
        data,
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Logística Henares, S.A.",
            project="Pavimento nave 3",
            project_code="LH-N3",
            milestone="hito 5, solera con endurecedor",
            signatory_name="Belén Arizmendi",
            signatory_title="Responsable de Infraestructuras",
            signature_date="2025-10-20",
            amount="58930.00 EUR",
            po_number="45-20871",
        ),
    )


def form() -> Paper:
    """Filled AcroForm of a solar plant."""
    data = fillable(
        [
            (25, 278, "ACTA DE ACEPTACIÓN PROVISIONAL (PAC)", 14, B),
            (25, 262, "Propiedad", 9, H),
            (25, 252, "Planta", 9, H),
            (25, 242, "N.º de proyecto", 9, H),
            (25, 232, "Hito", 9, H),
            (25, 222, "Importe del hito", 9, H),
            (25, 204, "La Propiedad, vistas las pruebas de puesta en marcha:", 10, H),
            (33, 195, "acepta la planta", 10, H),
            (33, 187, "acepta con lista de pendientes", 10, H),
            (33, 179, "no acepta", 10, H),
            (25, 160, "Nombre y apellidos", 9, H),
            (25, 150, "Cargo", 9, H),
            (25, 140, "Firma", 9, H),
            (25, 130, "Fecha", 9, H),
        ],
        {
            "prop": (75, 261, 110, "Fotovoltaica Llanos de Albor, S.L."),
            "planta": (75, 251, 110, "Albor II, 9,8 MWp"),
            "num": (75, 241, 60, "FLA-02"),
            "hito": (75, 231, 110, "Hito 7 - Puesta en marcha"),
            "imp": (75, 221, 60, "312.500,00 EUR"),
            "nombre": (75, 159, 110, "Nuria Castelló Ferrándiz"),
            "cargo": (75, 149, 110, "Apoderada"),
            "firma": (75, 139, 110, "/s/ Nuria Castelló Ferrándiz"),
            "fecha": (75, 129, 50, "18/12/2025"),
        },
        {"a": (25, 194, True), "b": (25, 186, False), "c": (25, 178, False)},
        [(25, 273, 160), (25, 168, 160)],
        style="check",
        tint="#d97706",
    )
    return made(
        "form-albor",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Fotovoltaica Llanos de Albor, S.L.",
            project="Albor II, 9,8 MWp",
            project_code="FLA-02",
            milestone="Hito 7 - Puesta en marcha",
            signatory_name="Nuria Castelló Ferrándiz",
            signatory_title="Apoderada",
            signature_date="2025-12-18",
            amount="312500.00 EUR",
        ),
        "form",
    )


def letter() -> Paper:
    """Letter of acceptance, conditional in the last line."""
    data = page(
        """
Rosario, 27 de abril de 2026

Señores
Tableros Paraná S.R.L.
At. Ing. Fabián Monzón

Ref.: Tableros generales de baja tensión – Ampliación Molino Santa Elvira – Obra ASE-31

De nuestra consideración:

Por la presente les comunicamos que los tableros TG1 y TG2, entregados y montados por ustedes, fueron ensayados el 22 de abril en presencia de nuestro personal de mantenimiento. Los enclavamientos, la selectividad y la puesta a tierra resultaron correctos y la documentación conforme a obra está completa.

En mérito de ello aceptamos la provisión y autorizamos la facturación de la cuota final de $ 18.750.000,00 (pesos argentinos).

Agradecemos el trabajo realizado y hacemos llegar un cordial saludo.

{ink 591}
Marcela Iturralde
Jefa de Ingeniería
Molinos Santa Elvira S.A.

La aceptación queda supeditada a la entrega de los repuestos de contactores K3 y K7 antes del 15 de mayo de 2026.
""",
        font="Courier",
        size=9.5,
        margin=(28, 25, 45, 20),
        deco=both(
            say(28, 275, "Molinos Santa Elvira S.A.", 18, "Times-BoldItalic", "#5a3e1b"),
            bar(28, 270, 155, 0.6, "#5a3e1b"),
        ),
    )
    return made(
        "ar-tableros",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Molinos Santa Elvira S.A.",
            project="Ampliación Molino Santa Elvira",
            project_code="ASE-31",
            signatory_name="Marcela Iturralde",
            signatory_title="Jefa de Ingeniería",
            signature_date="2026-04-27",
            amount="18750000.00 ARS",
            conditions=[
                "la entrega de los repuestos de contactores K3 y K7 antes del 15 de mayo de 2026"
            ],
        ),
    )


def brochure() -> Paper:
    """A firm's leaflet."""
    data = page(
        """
# Estructuras que se montan solas (casi)
Grúas Torrelodones del Sur alquila grúas torre autodesplegables para obras de hasta seis plantas.

|: head 60,40,40
|Modelo|Alcance|Carga en punta
|Júcar 22|22 m|700 kg
|Turia 28|28 m|1.000 kg
|Segura 32|32 m|1.100 kg

- Montaje en una mañana, con nuestro propio personal
- Revisión e inspección periódica incluidas
- Acta de entrega y aceptación en el acto: usted firma cuando ve la grúa funcionar
- Desde 1.450 € al mes, transporte aparte

“Nos entregaron la grúa el día prometido y la aceptamos sin un solo pero”, dice un constructor de Murcia.

Pida su presupuesto: 900 000 118 · www.gruastorrelodones.example
""",
        size=12,
        tint="#e07a00",
        deco=both(
            bar(0, 262, 210, 35, "#e07a00"),
            say(20, 275, "GRÚAS TORRELODONES DEL SUR", 20, B, "#ffffff"),
        ),
        margin=(25, 25, 45, 20),
    )
    return made("es-folleto", data, truth("other", None, None, "es"))


def papers() -> Iterator[Paper]:
    """All of this family."""
    for make in (
        reception,
        with_reserves,
        nonconformity,
        mexico,
        void_form,
        partial,
        change,
        hours,
        mail,
        form,
        letter,
        brochure,
    ):
        yield make()
