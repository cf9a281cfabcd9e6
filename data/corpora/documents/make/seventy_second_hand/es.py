"""Spanish papers from Spain, Mexico, Argentina and Chile."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import page, style


def acta_obra() -> Paper:
    body = r"""
#align(center)[#text(14pt)[*ACTA DE RECEPCIÓN DE LA OBRA*] \ #text(9pt)[Artículo 6 de la Ley 38/1999, de Ordenación de la Edificación]]
#v(6pt)
En Aranda de Duero, a 30 de enero de 2026, reunidos al pie de la obra los abajo firmantes:
#table(columns: (30%, 1fr), stroke: .4pt, inset: 5pt,
[Promotor], [Bodegas Valdearroyo, S.L., y en su nombre D. Emiliano Sancha Portillo, administrador único],
[Constructor], [Construcciones Hnos. Bernabé, S.A.],
[Director de obra], [D.ª Leticia Orduña Gil, arquitecta],
[Director de ejecución], [D. Ramiro Abad, arquitecto técnico],
[Obra], [Nave de crianza y sala de barricas],
[Expediente], [EXP-24/0915],
[Coste final de ejecución material], [1.284.610,37 €])
*MANIFIESTAN*

*Primero.* Que la obra se terminó el 16 de enero de 2026, según el certificado final suscrito por la dirección facultativa, y comprende la totalidad de lo proyectado.

*Segundo.* Que el constructor hace entrega del edificio al promotor y este lo recibe *sin reserva alguna*.

*Tercero.* Que la garantía por vicios de acabado asciende al cinco por ciento y se formaliza mediante aval bancario en este mismo acto.

Desde la fecha de esta acta se cuentan los plazos de responsabilidad que la Ley señala.
#v(8pt)
#grid(columns: (1fr, 1fr), row-gutter: 14pt, [El promotor \ %ink 601 120 34%\ Emiliano Sancha Portillo], [El constructor \ %ink 602 120 34 #101010%\ Saturnino Bernabé], [La directora de obra \ %ink 603 110 32%\ Leticia Orduña Gil], [El director de ejecución \ %ink 604 110 32 #222222%\ Ramiro Abad])
"""
    return page(
        "mn-es-recepcion-nave",
        style("Libertinus Serif", 11, "2.4cm", lang="es"),
        body,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Bodegas Valdearroyo, S.L.",
            project="Nave de crianza y sala de barricas",
            project_code="EXP-24/0915",
            signatory_name="Emiliano Sancha Portillo",
            signatory_title="administrador único",
            signature_date="2026-01-30",
            amount="1284610.37 EUR",
        ),
    )


def observaciones() -> Paper:
    body = r"""
#grid(columns: (auto, 1fr), column-gutter: 12pt, circle(radius: 20pt, stroke: 2pt + rgb("#006847"))[#set align(center + horizon); #text(14pt, rgb("#006847"))[*IC*]], [#text(14pt)[*Instalaciones Cuauhpinol, S.A. de C.V.*] \ Aire acondicionado y ventilación, Puebla])
#v(4pt)
#text(13pt)[ACTA DE ENTREGA-RECEPCIÓN CON OBSERVACIONES]

Cliente: Laboratorios Ixtlamati, S.A. de C.V. \
Proyecto: Climatización del área de envasado estéril \
Orden de trabajo: OT-2290 #h(1fr) Fecha: 18 de agosto de 2025
#table(columns: (auto, 1fr, auto), stroke: .5pt, inset: 5pt, [No.], [Equipo entregado], [Arranque], [1], [Manejadora UMA-03 con filtros HEPA], [correcto], [2], [Chiller de 40 TR], [correcto], [3], [Tablero de control y sensores de presión], [correcto])
El cliente recibe los equipos y queda la entrega condicionada a corregir lo siguiente:
+ entregar los certificados de integridad de filtros
+ aislar la tubería de agua helada en azotea
Importe de la estimación 4 que se libera: \$386,200.00 M.N. más IVA
#v(10pt)
#grid(columns: (1fr, 1fr), gutter: 16pt, [Recibe \ %ink 611 125 34 #161616% \ #line(length: 100%, stroke: .5pt) Q.F.B. Xóchitl Armenta Rangel \ Gerente de Ingeniería \ 18 de agosto de 2025], [Entrega \ %ink 612 115 34 #161616% \ #line(length: 100%, stroke: .5pt) Ing. Tomás Coyotl \ Residente])
"""
    return page(
        "mn-es-entrega-envasado",
        style("Carlito", 11.5, "2.2cm", "us-letter", "es"),
        body,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Laboratorios Ixtlamati, S.A. de C.V.",
            project="Climatización del área de envasado estéril",
            project_code="OT-2290",
            milestone="estimación 4",
            signatory_name="Xóchitl Armenta Rangel",
            signatory_title="Gerente de Ingeniería",
            signature_date="2025-08-18",
            amount="386200.00 MXN",
            conditions=[
                "entregar los certificados de integridad de filtros",
                "aislar la tubería de agua helada en azotea",
            ],
        ),
        Scanner(dpi=145, skew=-0.6, noise=8, blur=0.5, jpeg=50, shadow=True, seed=61),
    )


def orden_cambio() -> Paper:
    body = r"""
#table(columns: (1fr, 1fr, 1fr), stroke: 1pt, inset: 8pt, align: center + horizon, [Constructora Quillayes Ltda.], [*ORDEN DE CAMBIO N° 11*], [Hoja 1 de 1])
#table(columns: (26%, 1fr), stroke: .4pt, inset: 5pt, [Mandante], [Inmobiliaria Parque Pucará SpA], [Obra], [Edificio Los Maitenes, torre B], [Código de obra], [IPP-CQ-2024-03], [Solicitada el], [2 de marzo de 2026])
*1. Materia.* Reemplazo de las ventanas de termopanel de marco de aluminio por PVC con ruptura térmica en los pisos 9 al 14.

*2. Valorización presentada por la constructora.* \
Partidas nuevas \$ 61.480.000; partidas que se descuentan \$ 42.915.000; *diferencia neta a favor de la constructora: \$ 18.565.000* (pesos chilenos, sin IVA). Plazo: 15 días corridos adicionales.

*3. Informe de la inspección técnica (ITO).* La especificación vigente cumple la zona térmica. El cambio obedece a un quiebre de stock del proveedor de la constructora.

*4. Resolución del mandante*
#grid(columns: (auto, 1fr), column-gutter: 10pt, row-gutter: 6pt, [(#h(8pt))], [Se aprueba en costo y plazo], [(#h(8pt))], [Se aprueba solo en plazo], [( X )], [Se rechaza])
Fundamento: #underline[riesgo de abastecimiento es del contratista según cláusula 21 del contrato.]
#v(12pt)
#grid(columns: (1fr, 1fr), [%ink 621 120 34% \ Carolina Huenchumán Sáez \ Gerenta de Proyectos, Inmobiliaria Parque Pucará SpA \ Santiago, 13 de marzo de 2026], [%ink 622 120 34 #2b2b2b% \ Patricio Ovalle \ Administrador de obra \ Santiago, 2 de marzo de 2026])
"""
    return page(
        "mn-es-orden-once",
        style("Liberation Sans", 10.5, "2.1cm", "us-letter", "es"),
        body,
        truth(
            "change_order",
            "rejected",
            True,
            "es",
            client="Inmobiliaria Parque Pucará SpA",
            project="Edificio Los Maitenes, torre B",
            project_code="IPP-CQ-2024-03",
            signatory_name="Carolina Huenchumán Sáez",
            signatory_title="Gerenta de Proyectos",
            signature_date="2026-03-13",
            amount="18565000 CLP",
            change_order_number="11",
        ),
    )


def correo() -> Paper:
    body = r"""
#block(fill: rgb("#f7f2e7"), inset: 8pt, width: 100%)[
*Asunto:* Re: Wireframes de la tienda online #sym.dash.em trabajo 3057 \
*De:* Florencia Iturralde, Talabartería El Estribo \
*Para:* Estudio Ceibo \
*Fecha:* martes 21 de abril de 2026, 11:34]

Hola Nacho, ¿cómo andás?

Los vimos con mi viejo y con los chicos del local de Tandil y quedamos re conformes. El buscador por tipo de cuero era justo lo que nos faltaba. Así que dale, aprobados los wireframes, arrancá con el diseño visual. La segunda cuota (ARS 1.150.000) te la transfiere Marta el jueves.

¡Abrazo grande!

Florencia Iturralde \
Encargada de ventas

#text(9pt, fill: luma(100))[El lun, 20 abr 2026 a las 9:02, Ignacio (Estudio Ceibo) escribió: \ ¿Pudieron mirar los wireframes? Si nos dan el OK seguimos.]
"""
    return page(
        "mn-es-correo-estribo",
        style("URW Gothic", 10, "2.2cm", lang="es"),
        body,
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Talabartería El Estribo",
            project="tienda online",
            project_code="3057",
            milestone="Wireframes",
            signatory_name="Florencia Iturralde",
            signatory_title="Encargada de ventas",
            signature_date="2026-04-21",
            amount="1150000 ARS",
        ),
    )


def parte_horas() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr), [*ORDUNTE TOPOGRAFÍA* \ Bilbao], align(right)[Parte de trabajo n.º 8841 \ Semana 12 / 2026])
#line(length: 100%, stroke: (thickness: 1pt, dash: "dotted"))
Cliente: Puertos Deportivos de Bakio, S.A. #h(1fr) Encargo: OT-26-119 \
Trabajo: Batimetría de la dársena interior
#table(columns: (auto, 1fr, auto, auto, auto), inset: 5pt, stroke: .4pt, align: (left, left, center, center, center),
[Día], [Labor], [Técnico], [Embarc.], [Visto],
[16/03], [Montaje de la sonda y calibración], [8], [3], [%ink 641 24 12%],
[17/03], [Perfiles 1 a 40], [9], [7], [%ink 641 24 12%],
[18/03], [Perfiles 41 a 66, mar de fondo], [6], [4], [%ink 641 24 12%],
[19/03], [Repaso y líneas de control], [8], [6], [%ink 641 24 12%],
[20/03], [Gabinete], [8], [0], [%ink 641 24 12%],
[], [*Total horas*], [*39*], [*20*], [])
A facturar según tarifa: 39 × 52,00 + 20 × 95,00 = *3.928,00 €* más IVA.
#v(6pt)
Conforme con las horas anotadas. Bakio, a 23 de marzo de 2026.
#v(4pt)
#grid(columns: (1fr, 1fr), [Por el cliente \ %ink 641 120 34% \ Garazi Uribarri, directora del puerto], [Por Ordunte \ %ink 642 110 34 #333333% \ Unai Llantada])
"""
    return page(
        "mn-es-parte-darsena",
        style("Nimbus Sans", 10.5, "2.2cm", lang="es"),
        body,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Puertos Deportivos de Bakio, S.A.",
            project="Batimetría de la dársena interior",
            project_code="OT-26-119",
            signatory_name="Garazi Uribarri",
            signatory_title="directora del puerto",
            signature_date="2026-03-23",
            amount="3928.00 EUR",
        ),
    )


def sin_firma() -> Paper:
    body = r"""
#align(center)[#text(16pt, weight: "bold")[CONFORMIDAD DE SERVICIO] \ Ascensores Tramuntana, S.L., Girona]
#v(6pt)
#rect(width: 100%, inset: 8pt, stroke: .8pt)[
Cliente: Comunidad de Propietarios Rambla Llibertat 40 \
Servicio: sustitución del grupo tractor \
Aviso/obra: AT-7719 \
Importe del servicio: 9.740,00 € (IVA no incluido)]
#v(4pt)
Trabajos: #pen[desmontado grupo viejo, montado nuevo, ajuste de freno,] \ #pen[prueba con carga 125 %, todo bien]
#v(4pt)
#table(columns: (1fr, 30pt, 30pt), inset: 5pt, stroke: .5pt, align: (left, center, center), [Comprobación], [Sí], [No], [Paracaídas], tk, [], [Nivelación en todas las plantas], tk, [], [Teléfono de rescate], tk, [])
Técnico: #pen[J. Farrés] %ink 651 90 28 #141414% #h(10pt) #pen[12 junio 2026]
#v(12pt)
El cliente da su conformidad al servicio recibido:
#v(30pt)
#grid(columns: (1fr, 1fr, 1fr), gutter: 12pt, [#line(length: 100%, stroke: .5pt) Firma], [#line(length: 100%, stroke: .5pt) Nombre y cargo], [#line(length: 100%, stroke: .5pt) Fecha])
"""
    return page(
        "mn-es-conformidad-ascensor",
        style("Liberation Sans", 11, "2cm", lang="es", more="#set page(height: 600pt)\n"),
        body,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Comunidad de Propietarios Rambla Llibertat 40",
            project="sustitución del grupo tractor",
            project_code="AT-7719",
            amount="9740.00 EUR",
        ),
        Scanner(dpi=140, skew=1.0, noise=9, blur=0.7, jpeg=48, seed=65),
    )


def enunciado() -> Paper:
    body = r"""
#text(17pt, fill: rgb("#5c2d91"))[Enunciado del trabajo (SOW) 2026-04]
#line(length: 100%, stroke: 1pt + rgb("#5c2d91"))
#columns(2, gutter: 18pt)[
#set par(leading: .6em)
*1. Partes* \ Cliente: Aseguradora del Bajío Central, S.A. \ Proveedor: Nube Tarasca, S. de R.L. de C.V. \ Clave del proyecto: NT-ABC-26

*2. Objetivo* \ Trasladar los servidores de archivo y correo del corporativo León a nube pública y administrarlos durante doce meses. Nombre del proyecto: Migración Garza.

*3. Alcance* \ Inventario de 63 servidores; diseño de la red; tres oleadas de migración en fin de semana; capacitación de la mesa de ayuda. Queda fuera el sistema de siniestros.

*4. Entregables* \ E1 diseño aprobado, semana 4. \ E2 oleadas concluidas, semana 14. \ E3 manual de operación, semana 16.
#colbreak()
*5. Criterios de aceptación* \ Cada entregable se somete a revisión del comité técnico, que contesta en ocho días hábiles. Ningún entregable se entiende aceptado por el solo paso del tiempo.

*6. Contraprestación* \ Precio total: MXN 2,475,000.00 más IVA, en tres exhibiciones ligadas a los entregables.

*7. Vigencia* \ Del 1 de mayo de 2026 al 31 de agosto de 2027.

*8. Firmas*

%ink 661 115 34% \ Rodrigo Bañales Cueto \ Director de Tecnología \ Aseguradora del Bajío Central, S.A. \ 22 de abril de 2026

%ink 662 110 32 #222222% \ Ireri Tzintzun \ Socia directora, Nube Tarasca
]
"""
    return page(
        "mn-es-enunciado-garza",
        style("Lato", 10, "2cm", "us-letter", "es"),
        body,
        truth(
            "statement_of_work",
            None,
            True,
            "es",
            client="Aseguradora del Bajío Central, S.A.",
            project="Migración Garza",
            project_code="NT-ABC-26",
            signatory_name="Rodrigo Bañales Cueto",
            signatory_title="Director de Tecnología",
            signature_date="2026-04-22",
            amount="2475000.00 MXN",
        ),
    )


def electronica() -> Paper:
    body = r"""
#grid(columns: (1fr, auto), [#text(9pt)[Laboratorio Químico Andino Sur · Concepción, Chile]], [#text(9pt)[Formulario F-31 versión 2]])
#v(10pt)
#text(15pt)[Certificado de conformidad del cliente]
#v(4pt)
Por el presente documento *Sanitaria Aguas del Itata S.A.* declara haber recibido y revisado el informe de ensayo 25-6604, correspondiente al muestreo trimestral de la planta Quirihue, dentro del servicio "Vigilancia de lodos 2025" (código LQ-5120).

#table(columns: (1fr, auto), stroke: (x, y) => (bottom: .3pt + luma(130)), inset: 5pt, [¿Se analizaron todos los parámetros solicitados?], [Sí], [¿Se respetó la cadena de custodia?], [Sí], [¿Hay resultados que deban repetirse?], [No], [¿Aprueba el informe y autoriza su facturación por \$ 2.548.300?], [Sí])

#v(10pt)
#rect(width: 100%, stroke: 1pt + rgb("#00467f"), inset: 9pt)[
#text(rgb("#00467f"))[*FIRMA ELECTRÓNICA AVANZADA* \ Firmado por: Macarena Riffo Lagos \ Cargo: Jefa de Calidad \ Fecha y hora: 06-11-2025 16:42:08 CLST (6 de noviembre de 2025) \ Estado de la firma: VÁLIDA, certificado vigente \ Código de verificación: 7HQ2-PP90-KX4T]]
#v(6pt)
#text(8.5pt)[Verifique este documento en el sitio del prestador acreditado, indicando el código.]
"""
    return page(
        "mn-es-conformidad-lodos",
        style("Caladea", 11, "2.5cm", "us-letter", "es"),
        body,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Sanitaria Aguas del Itata S.A.",
            project="Vigilancia de lodos 2025",
            project_code="LQ-5120",
            milestone="informe de ensayo 25-6604",
            signatory_name="Macarena Riffo Lagos",
            signatory_title="Jefa de Calidad",
            signature_date="2025-11-06",
            amount="2548300 CLP",
        ),
    )


def otra_etapa() -> Paper:
    body = r"""
#rect(width: 100%, fill: rgb("#e9e2d0"), inset: 8pt)[#text(13pt)[*Acta de aceptación de entregables n.º 6: Etapa 3, producción gráfica*]]
#kv(cols: (24%, 1fr), [Proyecto], [Centro de Interpretación del Esparto (CIE-2025-2)], [Cliente], [Ayuntamiento de Cieza la Vieja, Concejalía de Cultura], [Empresa], [Museografía Almagra, S.C.A.], [Lugar y fecha], [Sala de juntas, 25 de febrero de 2026], [Asisten], [Encarnación Piñera (concejala), Fulgencio Ríos (técnico municipal), Almudena Castaño y Iker Lasa (Almagra)])
#v(4pt)
*Orden del día y acuerdos*
+ *Etapa 3, producción gráfica.* Almagra enseña las pruebas de color de los seis primeros paneles. Se comentan los verdes. No procede decidir nada hasta tener la serie completa, prevista para finales de abril.
+ *Etapa 2, guion y textos.* Fulgencio Ríos informa de que los lingüistas han devuelto los textos sin correcciones. La concejala da por aceptada la Etapa 2 y ordena tramitar su pago, 13.200,00 €.
+ *Audiovisual.* La grabación del taller de cordelería pasa al 14 de marzo por lluvia.
+ *Ruegos y preguntas.* Se pide que el acceso del almacén quede libre los viernes.
#v(8pt)
Leída el acta, la firma la representante del Ayuntamiento el mismo día.
#v(4pt)
%ink 681 130 36% \
Encarnación Piñera Templado, concejala de Cultura
"""
    return page(
        "mn-es-acta-esparto",
        style("P052", 10.5, "2.4cm", lang="es"),
        body,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Cieza la Vieja",
            project="Centro de Interpretación del Esparto",
            project_code="CIE-2025-2",
            milestone="Etapa 2, guion y textos",
            signatory_name="Encarnación Piñera Templado",
            signatory_title="concejala de Cultura",
            signature_date="2026-02-25",
            amount="13200.00 EUR",
        ),
    )


def anulado() -> Paper:
    body = r"""
#text(13pt, weight: "bold")[Estudio Cordero Paz, Arquitectura] #h(1fr) Córdoba, Argentina
#line(length: 100%)
#align(center)[#text(14pt)[Constancia de aprobación de anteproyecto]]
#v(6pt)
Comitente: Cooperativa Eléctrica de Villa Ascasubi Ltda. \
Obra: Oficinas comerciales y salón de actos \
Legajo: 1147-A

El Consejo de Administración examinó los planos A-01 a A-14, la memoria y el cómputo estimado, y les presta aprobación. En consecuencia corresponde abonar los honorarios de esta etapa, que suman ARS 7.380.000,00.

Villa Ascasubi, 10 de diciembre de 2025
#v(10pt)
%ink 691 130 36% \
Rubén Darío Cagliero \
Presidente del Consejo
#v(14pt)
#rect(inset: 6pt, stroke: .5pt)[#text(9pt)[Constancia dejada sin efecto el 15 de diciembre de 2025 por error en la numeración de los planos. Se emitirá una nueva.]]
"""
    return page(
        "mn-es-constancia-anulada",
        style(
            "C059",
            11,
            "2.6cm",
            lang="es",
            more='#set page(foreground: across("ANULADO", size: 105pt, turn: -30deg))\n',
        ),
        body,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "es",
            client="Cooperativa Eléctrica de Villa Ascasubi Ltda.",
            project="Oficinas comerciales y salón de actos",
            project_code="1147-A",
            milestone="anteproyecto",
            signatory_name="Rubén Darío Cagliero",
            signatory_title="Presidente del Consejo",
            signature_date="2025-12-10",
            amount="7380000.00 ARS",
            warnings=["draft_or_void"],
        ),
    )


def papers() -> Iterator[Paper]:
    yield acta_obra()
    yield observaciones()
    yield orden_cambio()
    yield correo()
    yield parte_horas()
    yield sin_firma()
    yield enunciado()
    yield electronica()
    yield otra_etapa()
    yield anulado()
