"""Spanish: actas de recepción, repasos, remisiones, acuerdos de junta; Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth

from fifty_seventh_hand.board import Board, scanned, ty

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    yield Paper(
        "ly-es-acta",
        "a",
        "text",
        ty(
            """#align(center)[#text(size: 14pt)[*ACTA DE RECEPCIÓN PARCIAL*] \\ Expediente 2026/OB/0147]
#v(4pt)
En Villalar de la Sierra, a 21 de mayo de 2026, reunidos:

- D.ª Remedios Artal Cuesta, concejala de Obras, en representación del *Ayuntamiento de Villalar de la Sierra* (la propiedad).
- D. Ginés Robledo, jefe de obra de *Construcciones Peñaluna S.L.* (el contratista).

Obra: Rehabilitación del mercado municipal. Parte que se recibe: *Fase 2, cubierta y lucernarios*.

*Primero.* Examinada la fase 2, se hace constar que la cubierta se halla terminada y en buen estado, y la propiedad la recibe.

*Segundo.* No se reciben los lucernarios 3 y 7, que presentan entrada de agua y deberán sustituirse antes del 30 de junio de 2026.

*Tercero.* Se aprueba la certificación número 5 por importe de 58.320,75 €.

*Cuarto.* Se unen a esta acta: reportaje fotográfico (12 hojas), ensayo de estanqueidad y relación de repasos (2 hojas).

#grid(columns: (1fr, 1fr), [Por la propiedad \\ INK(Remedios Artal) \\ Remedios Artal Cuesta], [Por el contratista \\ INK(Ginés Robledo) \\ Ginés Robledo])
""",
            "es",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Ayuntamiento de Villalar de la Sierra",
            project="Rehabilitación del mercado municipal",
            project_code="2026/OB/0147",
            milestone="Fase 2, cubierta y lucernarios",
            signatory_name="Remedios Artal Cuesta",
            signatory_title="concejala de Obras",
            signature_date="2026-05-21",
            amount="58320.75 EUR",
            conditions=[
                "No se reciben los lucernarios 3 y 7, que presentan entrada de agua y deberán sustituirse antes del 30 de junio de 2026"
            ],
        ),
    )

    yield Paper(
        "ly-es-conforme",
        "a",
        "text",
        Board("Helvetica", 10, "#8a3b12", tint="#f7e7dd").pdf("""# Hoja de conformidad de entregable
Consultora Trébol Andino SpA | Santiago de Chile
---
@Cliente|Viñedos Quebrada Honda S.A.
@Proyecto|Trazabilidad de barricas
@Código|TA-0839
@Entregable|E3 Manual de operación y capacitación
@Monto del hito|USD 8.150,00

{head w=10,55,35}
|N°|Observación|Estado
|1|Faltaba el capítulo de respaldo|Cerrada 03-07-2026
|2|Lámina 8 ilegible|Cerrada 03-07-2026
|3|Segunda sesión de capacitación|Realizada 07-07-2026
Observaciones abiertas: 0

Asistentes a la revisión: tres operadores de bodega, la encargada de calidad y el relator. La revisión duró dos horas y se hizo con el sistema en producción. Los asistentes calificaron la capacitación con 6,8 de 7.

El cliente declara su conformidad con el entregable E3 y autoriza la facturación del hito. Quedamos muy contentos con los relatores.

~ink Catalina Errázuriz
Catalina Errázuriz Donoso
Gerenta de Operaciones
13 de julio de 2026
. Copias: archivo de proyecto; finanzas; relatores.
"""),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Viñedos Quebrada Honda S.A.",
            project="Trazabilidad de barricas",
            project_code="TA-0839",
            milestone="E3 Manual de operación y capacitación",
            signatory_name="Catalina Errázuriz Donoso",
            signatory_title="Gerenta de Operaciones",
            signature_date="2026-07-13",
            amount="8150.00 USD",
        ),
    )

    yield Paper(
        "ly-es-junta",
        "a",
        "text",
        ty(
            """#set text(font: "New Computer Modern", size: 10.5pt)
#set par(justify: false)
*COOPERATIVA OLIVARERA SAN BRICIO* \\ Consejo Rector -- Certificación de acuerdo

D. Anselmo Ruiz-Tagle Mora, secretario del Consejo Rector de la Cooperativa Olivarera San Bricio,

*CERTIFICA:* que en la sesión del 9 de octubre de 2026, a la que asistieron siete de los nueve consejeros, y dentro del punto cuarto del orden del día, se adoptó por unanimidad el siguiente acuerdo:

«Aceptar sin salvedad la _Etapa III, puesta en marcha de la línea de envasado_, del proyecto _Nueva almazara_, contrato AL-26/3, ejecutada por Ingeniería Hontanar S.L., y pagar a esta la cantidad de 94.000,00 euros prevista para dicha etapa. El Consejo agradece a los montadores el esmero con que han trabajado durante la campaña.»

En el punto quinto se dejó para otra sesión la oferta de ampliación de bodega, que no se trata aquí.

Y para que conste, expide la presente en Baena, a 12 de octubre de 2026.

El secretario del Consejo Rector

INK(Anselmo Mora)

Anselmo Ruiz-Tagle Mora
""",
            "es",
        ),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Cooperativa Olivarera San Bricio",
            project="Nueva almazara",
            project_code="AL-26/3",
            milestone="Etapa III, puesta en marcha de la línea de envasado",
            signatory_name="Anselmo Ruiz-Tagle Mora",
            signatory_title="secretario del Consejo Rector",
            signature_date="2026-10-12",
            amount="94000.00 EUR",
        ),
    )

    yield scanned(
        "ly-es-remision",
        "a",
        Board("Helvetica", 11, "#000000", big=1.4).pdf("""# NOTA DE REMISIÓN Y RECEPCIÓN 1183
Refrigeración Industrial del Bajío, S.A. de C.V., Irapuato, Gto.
{w=30,70}
|Cliente|Empacadora La Huerta de Salvatierra
|Orden de trabajo|OT-5526
|Proyecto|Ampliación de empaque
|Partida|Partida 2: cámara de preenfriado
|Entregado el|17 de marzo de 2026
{head w=14,86}
|Cant.|Concepto
|2|Evaporadores 12 TR
|1|Tablero de control con llave
|1|Puerta corrediza 2.4 x 3.0 m

Recibí de conformidad. Equipo probado y aceptado.

~hand Efraín Zavala
Ing. Efraín Zavala, Jefe de Mantenimiento
Fecha: 17/mar/2026
"""),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Empacadora La Huerta de Salvatierra",
            project="Ampliación de empaque",
            project_code="OT-5526",
            milestone="Partida 2: cámara de preenfriado",
            signatory_name="Efraín Zavala",
            signatory_title="Jefe de Mantenimiento",
            signature_date="2026-03-17",
        ),
        skew=0.7,
    )

    yield Paper(
        "ly-es-letras",
        "a",
        "text",
        Board("Times-Roman", 11, "#000000").pdf("""> Medellín, 4 de agosto de 2026
Señores
<b>Tecnoaguas del Aburrá S.A.S.</b>
Ciudad

Referencia: Contrato TA-2210, proyecto Optimización de redes, hito 6 «Modelo calibrado»

Cordial saludo:

La Empresa de Servicios Públicos de Girardota-Norte revisó el modelo calibrado que ustedes entregaron el 24 de julio. Las diferencias de presión están dentro de lo pactado y el informe se lee con gusto.

En consecuencia aceptamos el hito 6. Podrán facturar la suma de sesenta y dos millones de pesos (COP 26.000.000).

Atentamente,

~ink Hernán Restrepo
Hernán Restrepo Villegas
Subgerente Técnico

. Anexos: 1) acta de pruebas; 2) copia de los correos del 28 y 30 de julio. Con copia a: interventoría, tesorería.
"""),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Empresa de Servicios Públicos de Girardota-Norte",
            project="Optimización de redes",
            project_code="TA-2210",
            milestone="hito 6 «Modelo calibrado»",
            signatory_name="Hernán Restrepo Villegas",
            signatory_title="Subgerente Técnico",
            signature_date="2026-08-04",
            warnings=["amount_words_disagree"],
        ),
    )

    yield Paper(
        "ly-es-formulario",
        "a",
        "form",
        Board("Helvetica", 10, "#14406b").pdf("""# Formulario de aceptación de servicios
Grupo Faro Digital - Buenos Aires
{w=30,70}
|Cliente|~field cliente^Sanatorio Las Acacias
|Proyecto|~field proyecto^Turnos en línea
|Código de proyecto|~field codigo^GFD-217
|Hito|~field hito^H2 Integración con obras sociales
|Importe ARS|~field importe^9.800.000,00
Marque una sola casilla:
{plain w=5,95}
|~check a^0|Acepto
|~check b^0|Acepto con pendientes
|~check c^0|No acepto
Pendientes u observaciones:
~area obs^
{w=30,70}
|Firma (/s/)|~field firma^/s/ Mariela Gorostiza
|Aclaración|~field nombre^Mariela Gorostiza
|Cargo|~field cargo^Directora administrativa
|Fecha|~field fecha^28/09/2026
"""),
        truth(
            AC,
            "undecided",
            True,
            "es",
            client="Sanatorio Las Acacias",
            project="Turnos en línea",
            project_code="GFD-217",
            milestone="H2 Integración con obras sociales",
            signatory_name="Mariela Gorostiza",
            signatory_title="Directora administrativa",
            signature_date="2026-09-28",
            amount="9800000.00 ARS",
        ),
    )

    yield Paper(
        "ly-es-adicional",
        "a",
        "text",
        ty(
            """#rect(width: 100%, fill: rgb("#efe9d8"), stroke: none)[*Orden de cambio OC-4* #h(1fr) Parque eólico Cerro Blanco / obra civil]
#kv([Propietario], [Energías del Sur Patagónico S.A.], [Contratista], [Vialidad Comahue S.R.L.], [Proyecto], [Parque eólico Cerro Blanco], [Contrato], [ESP-CB-031])
Motivo: ensanche de la curva del camino interno en la progresiva 2+340 para el paso de las palas.
#table(columns: (1fr, auto), align: (left, right), [Monto del contrato hasta la OC-3], [USD 1.204.500,00], [Monto de esta orden de cambio], [USD 37.900,00], [Monto actualizado], [USD 1.242.400,00])
Plazo: se agregan 6 días corridos. Los reclamos pendientes de la OC-2 quedaron resueltos el 3 de junio.

Resultado: #yes Aprobada #h(1cm) #no Aprobada con modificaciones #h(1cm) #no Rechazada

#grid(columns: (1fr, 1fr), [INK(Nadia Colombres) \\ Nadia Colombres \\ Gerente de Proyecto, por el Propietario \\ 18/06/2026], [INK(Raúl Painemal) \\ Raúl Painemal \\ Socio gerente, por el Contratista \\ 16/06/2026])
""",
            "es",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Energías del Sur Patagónico S.A.",
            project="Parque eólico Cerro Blanco",
            project_code="ESP-CB-031",
            change_order_number="OC-4",
            signatory_name="Nadia Colombres",
            signatory_title="Gerente de Proyecto",
            signature_date="2026-06-18",
            amount="37900.00 USD",
        ),
    )

    yield Paper(
        "ly-es-horas",
        "a",
        "text",
        Board("Helvetica", 9.5, "#333333").pdf("""# Parte mensual de horas
Técnica: Amaia Zubieta (Bidea Ingeniería) &nbsp; Mes: abril de 2026
Cliente: Conservas Punta Galea, S.A. &nbsp; Proyecto: Línea de cocción, ref. BI-318
{head w=2,1,1,4 right=1,2}
|Semana|Horas|Viaje|Tarea
|1 al 3|24|2|Puesta a punto
|6 al 10|40|0|Puesta a punto
|13 al 17|32|2|Formación
|20 al 24|40|0|Seguimiento
|27 al 30|28|2|Seguimiento
|Total|164|6|
## Flujo de validación
{head w=3,3,2,3}
|Paso|Persona|Estado|Fecha
|Registro|Amaia Zubieta|enviado|30/04/2026 18:10
|Validación del cliente|Koldo Arrieta, jefe de planta|<b>pendiente</b>|-
|Facturación|-|bloqueada hasta validación|-
. Impreso el 05/05/2026 desde el portal de partes. Las horas no validadas no se facturan.
"""),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "es",
            client="Conservas Punta Galea, S.A.",
            project="Línea de cocción",
            project_code="BI-318",
            signatory_name="Koldo Arrieta",
            signatory_title="jefe de planta",
        ),
    )

    yield Paper(
        "ly-es-correo",
        "a",
        "text",
        Board("Courier", 9, "#000000").pdf("""De: Teresa Maldonado (Fundación Casa de las Lenguas)
Para: equipo@subtitulos-lince.example
Fecha: lun, 2 feb 2026 12:40
Asunto: Entrega 4, subtítulos en quechua (SL-290)
---
Estimado equipo:

Gracias por cumplir el plazo y por la amabilidad de siempre. Vimos los seis episodios de la entrega 4 con dos hablantes nativas y, sintiéndolo mucho, no podemos darla por buena: en cuatro episodios los tiempos se adelantan más de dos segundos y faltan las canciones.

Les pedimos una nueva versión. Mientras tanto les rogamos no facturar los 2.360 euros de esta entrega.

Un abrazo,
Teresa Maldonado
Coordinadora de producción
"""),
        truth(
            "email",
            "rejected",
            None,
            "es",
            client="Fundación Casa de las Lenguas",
            project="subtítulos en quechua",
            project_code="SL-290",
            milestone="Entrega 4",
            signatory_name="Teresa Maldonado",
            signatory_title="Coordinadora de producción",
            signature_date="2026-02-02",
            amount="2360.00 EUR",
        ),
    )

    yield Paper(
        "ly-es-pedido",
        "a",
        "text",
        Board("Helvetica", 9, "#004d40", tint="#d9efec").pdf("""# PEDIDO DE COMPRA 31-008844
Comprador: Astilleros Ribadelago, S.A. - NIF A00000000
Proveedor: Grúas y Polipastos Cantábrico, S.L.
Proyecto: Modernización grada 2
Fecha del pedido: 25 de noviembre de 2026
{head w=8,50,12,15,15 right=3,4}
|Pos.|Descripción|Cant.|Precio|Importe
|10|Revisión de polipasto 20 t|2|3.150,00|6.300,00
|20|Cable antigiratorio 24 mm, m|180|14,50|2.610,00
||Total EUR|||8.910,00
Condiciones: el material se recibirá en almacén; la aceptación se documenta en acta aparte. Transporte incluido. Pago a 60 días fecha factura.
. Documento emitido por el sistema de compras, no requiere firma.
"""),
        truth(
            "purchase_order",
            None,
            None,
            "es",
            client="Astilleros Ribadelago, S.A.",
            project="Modernización grada 2",
            po_number="31-008844",
            amount="8910.00 EUR",
        ),
    )

    yield Paper(
        "ly-es-alcance",
        "a",
        "text",
        ty(
            """= Enunciado de trabajo (SOW) SOW-05
#text(size: 9pt)[Entre *Banco Litoral del Plata S.A.* (el Cliente) y *Nómade Ciberseguridad S.A.* (el Proveedor), bajo el contrato marco del 2 de marzo de 2025.]

*1. Proyecto.* Pruebas de intrusión 2026.

*2. Alcance.* Dos rondas de pruebas sobre la banca móvil y una sobre los cajeros. Quedan excluidas las sucursales.

*3. Entregables.* D1 Plan de pruebas; D2 Informe de la ronda 1; D3 Informe de la ronda 2; D4 Presentación al comité.

*4. Precio.* Precio total: USD 46.200,00, en cuatro cuotas iguales contra aceptación escrita de cada entregable.

*5. Aceptación.* El Cliente tendrá diez días hábiles para aceptar, aceptar con observaciones o rechazar cada entregable.

#grid(columns: (1fr, 1fr), [INK(Gonzalo Bidart) \\ Gonzalo Bidart \\ Gerente de Seguridad, el Cliente \\ 14 de abril de 2026], [INK(Lucía Ferreyra) \\ Lucía Ferreyra \\ Apoderada, el Proveedor \\ 10 de abril de 2026])
""",
            "es",
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "es",
            client="Banco Litoral del Plata S.A.",
            project="Pruebas de intrusión 2026",
            project_code="SOW-05",
            signatory_name="Gonzalo Bidart",
            signatory_title="Gerente de Seguridad",
            signature_date="2026-04-14",
            amount="46200.00 USD",
        ),
    )
