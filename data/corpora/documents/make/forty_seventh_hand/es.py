"""Papers from Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER

from .board import copied, over, page, rl, stamp, ty


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield page(
        "es-ayuntamiento-oficio",
        ty(
            """
## EXCMO. AYUNTAMIENTO DE VALDEROBLES
Concejalía de Obras y Servicios · Negociado de Contratación
--
:: Proyecto n.º :: 2026/OB-0073
:: Obra :: Urbanización de la calle Alfareros
:: Contratista :: Pavimentos Sierra Norte, S.L.
:: Asunto :: Recepción de la fase 2 (saneamiento)
## Antecedentes
Primero. La obra se adjudicó por decreto de Alcaldía de 14 de octubre de 2025 y el acta de replanteo se firmó el 10 de noviembre. La fase 1 (demoliciones y desvío de servicios) se recibió el 27 de febrero de 2026.
Segundo. Durante la ejecución de la fase 2 apareció un aljibe no documentado, que fue inspeccionado por la técnica municipal de patrimonio y rellenado con su autorización. El hallazgo supuso una ampliación de plazo de nueve días, sin coste.
Tercero. Constan en el archivo municipal los ensayos de compactación, la inspección con cámara de los 312 metros de colector y las pruebas de estanquidad de los pozos P-1 a P-9, todas con resultado favorable.
Cuarto. La relación valorada presentada por el contratista es la siguiente:
|= 1 5 2
|! Cap. | Concepto | Importe
| 1 | Movimiento de tierras | 24.118,20 €
| 2 | Colector y pozos | 49.870,06 €
| 3 | Acometidas domiciliarias | 13.324,20 €
|   | Total fase 2 | 87.312,46 €
++
## Recepción
Girada visita el día 11 de junio de 2026 por la dirección facultativa y encontrándose las obras de la fase 2 (saneamiento) en buen estado y con arreglo a las prescripciones previstas, **se dan por recibidas**, levantándose la presente comunicación a los efectos oportunos.
Se aprueba la certificación correspondiente, por importe de 87.312,46 €.
Valderobles, a 15 de junio de 2026
La concejala de Obras y Servicios,
^Pilar Aranguren
Fdo.: Pilar Aranguren Sáez
. Traslado: Intervención, Tesorería, contratista y dirección facultativa. El plazo de garantía de la fase 2 es de un año. Contra este acto de trámite no cabe recurso, sin perjuicio de lo que proceda frente a la liquidación.
""",
            font="Libertinus Serif",
            size=11,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="EXCMO. AYUNTAMIENTO DE VALDEROBLES",
            project="Urbanización de la calle Alfareros",
            project_code="2026/OB-0073",
            milestone="fase 2 (saneamiento)",
            signatory_name="Pilar Aranguren Sáez",
            signatory_title="concejala de Obras y Servicios",
            signature_date="2026-06-15",
            amount="87312.46 EUR",
        ),
    )

    yield page(
        "es-acta-tres-firmas",
        rl(
            """
# ACTA DE ENTREGA – RECEPCIÓN
En la ciudad de Querétaro, Qro., siendo las 12:00 horas del día 20 de agosto de 2026, se reúnen los abajo firmantes para hacer constar la entrega del siguiente servicio:
|= 2 5
| Cliente | Autopartes Bajío Sur, S.A. de C.V.
| Proveedor | Tecnologías Nopal, S.C.
| Proyecto | Trazabilidad en línea de ensamble
| No. de proyecto | TN-0452
| Entregable | E3 Tablero de producción
| Importe | $318,500.00 MXN
| Orden de compra | 7100048812
Antecedentes. El servicio se contrató el 2 de febrero de 2026 para registrar cada ensamble con su número de serie. El tablero muestra en tiempo real la producción por turno, los paros y el retrabajo de las líneas 1 a 4.
|= 4 2
|! Prueba realizada | Resultado
| Lectura de 500 etiquetas consecutivas | 500 de 500
| Corte de red de 15 minutos | sin pérdida de datos
| Reporte de turno en menos de 10 s | 4 s
| Capacitación a supervisores | 12 personas
El cliente manifiesta que revisó el entregable y lo recibe a su entera satisfacción, sin pendientes.
|! Entrega | Recibe (usuario) | Vo. Bo.
| ~401 | ~402 | ~403
| Ing. Hugo Cervantes | Lic. Daniela Orozco | Ing. Ramiro Estévez
| Tecnologías Nopal | Jefa de Calidad | Gerente de Planta
| 20/ago/2026 | 20/ago/2026 | 21/ago/2026
""",
            page=LETTER,
            size=10,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Autopartes Bajío Sur, S.A. de C.V.",
            project="Trazabilidad en línea de ensamble",
            project_code="TN-0452",
            milestone="E3 Tablero de producción",
            signatory_name="Ramiro Estévez",
            signatory_title="Gerente de Planta",
            signature_date="2026-08-21",
            amount="318500.00 MXN",
            po_number="7100048812",
        ),
    )

    yield page(
        "es-correo-visto-bueno",
        rl(
            """
**Asunto:** RV: Manual de marca definitivo
**De:** Nerea Iturbe - Bodegas Oxandabaro
**Fecha:** 9 de enero de 2026, 12:37
**Para:** Estudio Marabú
Hola, Álex:
Ya lo han visto mi padre y los de exportación. Damos el visto bueno al manual de marca definitivo, no hay más cambios. Adelante con la factura de 5.150 € (es la entrega 3, Manual de marca, del proyecto Identidad Oxandabaro, n.º EM-219).
Un abrazo y feliz año,
Nerea Iturbe
Directora comercial
""",
            font="Helvetica",
            size=11,
        ),
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Bodegas Oxandabaro",
            project="Identidad Oxandabaro",
            project_code="EM-219",
            milestone="entrega 3, Manual de marca",
            signatory_name="Nerea Iturbe",
            signatory_title="Directora comercial",
            signature_date="2026-01-09",
            amount="5150.00 EUR",
        ),
    )

    yield page(
        "es-directorio-acuerdo",
        ty(
            """
# Certificado de acuerdo de directorio
**Agrícola Los Maitenes SpA** – RUT 76.998.112-K
Certifico que en la sesión extraordinaria N° 18 del directorio, celebrada en Curicó el 30 de marzo de 2026 con asistencia de la totalidad de sus miembros, se adoptó por unanimidad el siguiente acuerdo:
**ACUERDO 18-04.** Aceptar el hito «Puesta en marcha del riego» del proyecto Tecnificación Predio El Sauce (código TPS-09), ejecutado por Hidroriego del Maule Ltda., y autorizar el pago de $ 42.700.000 (pesos chilenos).
No habiendo otras materias que certificar, se extiende el presente en Curicó, el uno de abril de dos mil veintiséis.
~411
Isidora Vergara Pinto
Secretaria del directorio
""",
            font="Libertinus Serif",
            size=12,
            title="center",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Agrícola Los Maitenes SpA",
            project="Tecnificación Predio El Sauce",
            project_code="TPS-09",
            milestone="Puesta en marcha del riego",
            signatory_name="Isidora Vergara Pinto",
            signatory_title="Secretaria del directorio",
            signature_date="2026-04-01",
            amount="42700000.00 CLP",
        ),
    )

    yield copied(
        "es-albaran-escaneado",
        rl(
            """
# ALBARÁN DE SERVICIO 3307
Climatizaciones Ebro Alto – Polígono Las Eras, nave 9
:: Cliente :: Residencia San Telmo
:: Trabajo :: Sustitución de la enfriadora de cubierta
:: N.º de obra :: O-26/118
:: Precio cerrado :: 34.600,00 € + IVA
Trabajos terminados el 14/10/2026. Máquina probada durante 48 h, sin incidencias.
^Conforme. Todo correcto.
[ Firma del cliente || ~415
[ Nombre || Maite Echeverría
[ Cargo || Gobernanta
[ Fecha || 16/10/2026
. El cliente declara haber recibido el manual y la garantía.
""",
            font="Times-Roman",
            size=12,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Residencia San Telmo",
            project="Sustitución de la enfriadora de cubierta",
            project_code="O-26/118",
            signatory_name="Maite Echeverría",
            signatory_title="Gobernanta",
            signature_date="2026-10-16",
            amount="34600.00 EUR",
        ),
        skew=1.4,
        seed=41,
        blur=0.8,
    )

    yield page(
        "es-carta-condicionada",
        rl(
            """
Medellín, 6 de julio de 2026
Señores¦**Cantera Software S.A.S.**¦Ciudad
**Ref.: Proyecto Historia Clínica Móvil (HCM-14). Aceptación del Sprint 6**
Respetados señores:
Revisado el incremento entregado el 26 de junio, la Clínica Santa Lucía del Poblado acepta el Sprint 6, por valor de COP 61.400.000, bajo las siguientes condiciones:
a) que el cierre de sesión por inactividad quede activo en Android;
b) que se entregue el acta de pruebas de carga.
El pago se tramitará en el corte del 31 de julio.
Cordialmente,
~421
LUZ ADRIANA RESTREPO
Directora de Tecnología
""",
            font="Helvetica",
            size=10.5,
            page=LETTER,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Clínica Santa Lucía del Poblado",
            project="Historia Clínica Móvil",
            project_code="HCM-14",
            milestone="Sprint 6",
            signatory_name="LUZ ADRIANA RESTREPO",
            signatory_title="Directora de Tecnología",
            signature_date="2026-07-06",
            amount="61400000.00 COP",
            conditions=[
                "que el cierre de sesión por inactividad quede activo en Android",
                "que se entregue el acta de pruebas de carga",
            ],
        ),
    )

    yield page(
        "es-tabla-hitos",
        over(
            ty(
                """
# Control de hitos y conformidad parcial
**Promotor:** Fundación Puerto de Letras   **Consultora:** Mirador Cultural, S. Coop.   **Proyecto n.º** ML-77
**Proyecto:** Centro de interpretación del faro
|= 1 5 2 3
|! Hito | Descripción | Importe | Situación
| 1 | Guion museográfico | 12.000,00 € | conforme desde el 3/2/2026
| 2 | Producción audiovisual | 29.500,00 € | **objeto de esta acta**
| 3 | Montaje en sala | 41.000,00 € | pendiente
La comisión se reunió los días 20 y 24 de abril y visionó las tres piezas completas, con asistencia de la asociación comarcal de personas sordas.
Respecto del hito 2 se recibe de conformidad la versión castellana (20.000,00 €). La versión en lengua de signos no se recibe mientras no se corrija el desfase con la locución.
[ Por la Fundación || Por la consultora
[ ~425 || ~426
[ Amparo Lizana, directora || Joan Bofill, productor
[ 27 de abril de 2026 || 27 de abril de 2026
""",
                font="Liberation Sans",
                size=10,
                grid="band",
                accent="#8a5a00",
                flipped=True,
            ),
            stamp(640, 60, "Archivo 04/26", angle=0, shade="#777777"),
            turn=90,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Fundación Puerto de Letras",
            project="Centro de interpretación del faro",
            project_code="ML-77",
            milestone="Producción audiovisual",
            signatory_name="Amparo Lizana",
            signatory_title="directora",
            signature_date="2026-04-27",
            amount="20000.00 EUR",
            conditions=["se corrija el desfase con la locución"],
        ),
    )

    yield page(
        "es-rechazo-carta",
        rl(
            """
> Rosario, 22 de septiembre de 2026
**Mutual del Litoral** – Gerencia de Sistemas
Sres. Andamio Digital S.R.L.
De nuestra consideración:
Nos referimos al módulo de cobranzas (etapa III del proyecto *Mutual en Línea*, orden de trabajo 5518) puesto a prueba el 10 del corriente.
Lamentamos comunicarles que **no prestamos conformidad** a dicha etapa: los débitos se generan duplicados y el archivo bancario fue rechazado tres veces. Por lo tanto no corresponde la facturación de los $ 9.840.000,00 pesos argentinos pactados.
Quedamos a la espera de una nueva entrega.
Saludamos a ustedes atentamente.
~431
Cdor. Esteban Maidana
Gerente de Sistemas
""".replace("*Mutual en Línea*", "Mutual en Línea"),
            font="Times-Roman",
            size=11.5,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Mutual del Litoral",
            project="Mutual en Línea",
            project_code="5518",
            milestone="etapa III",
            signatory_name="Esteban Maidana",
            signatory_title="Gerente de Sistemas",
            signature_date="2026-09-22",
            amount="9840000.00 ARS",
        ),
    )

    yield page(
        "es-falta-firma",
        ty(
            """
# Hoja de conformidad mancomunada
. Válida únicamente con la firma de los dos apoderados del cliente.
:: Cliente :: Cooperativa Olivarera de Jimenilla
:: Proyecto :: Nave de envasado
:: Código :: NE-2025-3
:: Trabajo :: Capítulo 7, Instalación contra incendios
:: Importe :: 53.980,20 €
Los apoderados declaran recibido de conformidad el capítulo indicado.
|! Apoderado | Cargo | Firma | Fecha
| Rafael Quesada | Presidente | ~435 | 08/05/2026
| Encarnación Moya | Tesorera |   |  
""",
            font="DejaVu Serif",
            size=9.5,
            grid="full",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Cooperativa Olivarera de Jimenilla",
            project="Nave de envasado",
            project_code="NE-2025-3",
            milestone="Capítulo 7, Instalación contra incendios",
            signatory_name="Encarnación Moya",
            signatory_title="Tesorera",
            amount="53980.20 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield page(
        "es-orden-cambio-anulada",
        rl(
            """
# ORDEN DE CAMBIO OC-11  —  ANULADA
**Cliente:** Puertos Interiores del Paraná S.A.    **Proyecto:** Muelle de barcazas    **N.º:** PIP-300
Descripción: prolongar la pasarela 6 m hacia aguas abajo.
| Precio | USD 38.200,00
| Plazo | + 12 días
Por el cliente: Verónica Schlichter, jefa de obra         Firma: ______________________
Por el contratista: Nicolás Ferro, apoderado              Firma: ______________________
**Esta orden queda sin efecto (nota del 4 de febrero de 2026) y no debe ejecutarse ni facturarse.**
""",
            font="Courier",
            size=9,
            accent="#7d0000",
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "es",
            client="Puertos Interiores del Paraná S.A.",
            project="Muelle de barcazas",
            project_code="PIP-300",
            signatory_name="Verónica Schlichter",
            signatory_title="jefa de obra",
            amount="38200.00 USD",
            change_order_number="OC-11",
            warnings=["draft_or_void"],
        ),
    )

    yield page(
        "es-factura",
        ty(
            """
# FACTURA 2026/0419
|= 1 1
| **Emisor**: Traducciones Alcor, S.L.¦CIF B-99118822¦Calle Mayor 3, Teruel | **Cliente**: Festival de Cine de Albarral¦Plaza del Teatro, 1
| Fecha: 3 de noviembre de 2026 | Vencimiento: 3 de diciembre de 2026
|= 5 1 2 2
|! Concepto | Cant. | Precio | Total
| Subtitulado de largometrajes (ES-EN) | 11 | 420,00 | 4.620,00
| Interpretación, días | 3 | 590,00 | 1.770,00
|   |   | Base imponible | 6.390,00
|   |   | IVA 21 % | 1.341,90
|   |   | **Total EUR** | **7.731,90**
Forma de pago: transferencia. Rogamos indiquen el número de factura.
""",
            font="Liberation Sans",
            size=10,
            grid="lines",
            accent="#3a3a6a",
        ),
        truth("other", None, None, "es", client="Festival de Cine de Albarral"),
    )
