"""Spanish and Latin American papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .pages import LETTER, Sheet, page, scanned


def papers() -> Iterator[Paper]:
    s = Sheet(size=9.5, face="T", margin=50).flow("""
^ ACTA DE RECEPCIÓN
^ Ejemplar para el promotor
---
""")
    top, full = s.y, s.w
    s.w = full / 2 - 12
    s.flow("""
* 1. Partes
Promotor: Cabildo de la Colegiata de Valdearenas
Contratista: Cantería Sobrado, S.L.
Dirección facultativa: Nieves Alonso Burón, arquitecta
* 2. Objeto
Contrato CS-2025/12, restauración del claustro. Se recibe en este acto únicamente la fase I, panda norte. La fase II, panda oeste, se recibirá en su día.
* 3. Importe
El importe de la fase I asciende a 71.320,45 euros, IVA no incluido.
* 4. Estado de las obras
Visitada la panda norte, las obras se hallan en buen estado y conforme al proyecto. Las juntas se han rematado con mortero de cal según la muestra aprobada.
""")
    s.x, s.y = s.x + full / 2 + 12, top
    s.flow("""
* 5. Declaración
El promotor da por recibida la fase I sin reservas. Desde hoy se cuenta el plazo de garantía de un año.
* 6. Documentación
El contratista entrega el reportaje fotográfico, las fichas de los materiales y el libro de órdenes.
En Valdearenas, a 17 de marzo de 2026.

Por el promotor
~401
Baltasar Quiroga Melgar
Deán presidente

Por el contratista
~402
Delfín Sobrado
""")
    yield Paper(
        "ku-es-acta-columnas",
        "a",
        "text",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Cabildo de la Colegiata de Valdearenas",
            project="restauración del claustro",
            project_code="CS-2025/12",
            milestone="fase I, panda norte",
            signatory_name="Baltasar Quiroga Melgar",
            signatory_title="Deán presidente",
            signature_date="2026-03-17",
            amount="71320.45 EUR",
        ),
    )

    s = Sheet(page=LETTER, size=10.5, face="H", label=145, hand="Dkg").flow("""
* INSTRUMENTACIÓN DEL BAJÍO, S.A. DE C.V.
# Constancia de entrega y conformidad
Folio :: 3390
Cliente :: Envasadora La Higuera, S.A. de C.V.
Proyecto :: Automatización de línea 4
Pedido :: 4100-88217
Entrega :: Partida 3: tablero de control
Importe de la partida :: $ 286,400.00 MXN
Pruebas realizadas: encendido, paro de emergencia, comunicación con báscula. Resultado: correcto.

Recibo a entera satisfacción la partida indicada.
Nombre :: @ Rocío Barrientos Luna
Cargo :: @ Jefa de Mantenimiento
Fecha :: @ 29 de enero de 2026
Firma del cliente:
~411
""")
    s.stamp("ENVASADORA LA HIGUERA/ALMACÉN - RECIBIDO/29 ENE 2026", 330, 400, 6, 11)
    d = s.pdf()
    yield Paper(
        "ku-es-conformidad-mx",
        "a",
        "scan",
        scanned(d, skew=-1.4, seed=31, dpi=120),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Envasadora La Higuera, S.A. de C.V.",
            project="Automatización de línea 4",
            milestone="Partida 3: tablero de control",
            signatory_name="Rocío Barrientos Luna",
            signatory_title="Jefa de Mantenimiento",
            signature_date="2026-01-29",
            amount="286400.00 MXN",
            po_number="4100-88217",
        ),
        source=d,
    )

    yield Paper(
        "ku-es-correo-visto-bueno",
        "a",
        "text",
        page("""
Macarena Uribe <muribe@vinosdelmaule.example>
Para: Estudio Cordillera
CC: Contabilidad
mar, 5 may 2026 18:07
Asunto: Re: Re: Informe de huella hídrica
---
Estimado Ignacio:

Revisado con la gerencia. El informe de huella hídrica queda aprobado en su versión del 28 de abril; corresponde al hito 2 del proyecto Certificación 2026. Pueden facturar los 3.850.000 pesos (CLP 3.850.000) con cargo a la orden de compra OC-7719.

Muchas gracias por la paciencia con nuestras preguntas.

Macarena Uribe Etchegaray
Subgerenta de Sustentabilidad
Viñedos del Maule Alto S.A.

El mié, 29 abr 2026 a las 9:15, Estudio Cordillera escribió:
Adjuntamos la versión final. ¿Nos confirma si podemos darla por aprobada?
"""),
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Viñedos del Maule Alto S.A.",
            project="Certificación 2026",
            milestone="informe de huella hídrica",
            signatory_name="Macarena Uribe Etchegaray",
            signatory_title="Subgerenta de Sustentabilidad",
            signature_date="2026-05-05",
            amount="3850000.00 CLP",
            po_number="OC-7719",
        ),
    )

    yield Paper(
        "ku-es-orden-cambio-co",
        "a",
        "text",
        page(
            """
# Orden de cambio N.º 03
| Contratante | Fundación Hospitalaria Santa Lucía del Quindío |
| Contratista | Arquitectura Guadual S.A.S. |
| Proyecto | Unidad de cuidado intermedio, piso 5 |
| Contrato | AG-0277-2025 |
| Fecha de la solicitud | 2 de febrero de 2026 |

Descripción del cambio: traslado del cuarto de gases y refuerzo de la placa.
Valor inicial del contrato: COP 642.000.000
Valor de esta orden (adición): COP 18.450.000
Nuevo valor del contrato: COP 660.450.000
Plazo adicional: diez (10) días calendario

Consideraciones
1. El cuarto de gases quedaba sobre la junta de construcción, según visita del 23 de enero de 2026.
2. La interventoría emitió concepto favorable el 6 de febrero de 2026.
3. Las pólizas se ajustarán por cuenta del contratista dentro de los cinco días siguientes.
4. Las demás cláusulas del contrato conservan su vigencia.

APROBADA por el contratante
~421
Gloria Inés Marulanda, Directora Administrativa
Armenia, 11 de febrero de 2026

Acepta el contratista
~422
Felipe Restrepo Duque
""",
            page=LETTER,
            face="H",
            grid="grid",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Fundación Hospitalaria Santa Lucía del Quindío",
            project="Unidad de cuidado intermedio, piso 5",
            project_code="AG-0277-2025",
            signatory_name="Gloria Inés Marulanda",
            signatory_title="Directora Administrativa",
            signature_date="2026-02-11",
            amount="18450000.00 COP",
            change_order_number="03",
        ),
    )

    yield Paper(
        "ku-es-parte-horas",
        "a",
        "text",
        page(
            """
Nerviòn Ingeniería Acústica, S.L.P.
## Parte de trabajo mensual - octubre de 2025
Cliente :: Autoridad Portuaria de Gabarra
Encargo :: NIA-640 Mapa de ruido del puerto
Técnico :: Unai Zarraga
| Fecha | Tarea | Horas |
| 02/10/2025 | Medición diurna, muelle 2 | 7 |
| 09/10/2025 | Medición nocturna, muelle 2 | 8 |
| 16/10/2025 | Calibración y modelo | 6,5 |
| 23/10/2025 | Redacción | 7,5 |
| Total horas | | 29 |
29 h x 62,00 €/h = 1.798,00 €

Conforme el cliente:
/s/ Amaia Goikoetxea Ruiz
Responsable de Medio Ambiente
4 de noviembre de 2025
""".replace("Nerviòn", "Nervión"),
            grid="lines",
            label=80,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Autoridad Portuaria de Gabarra",
            project="Mapa de ruido del puerto",
            project_code="NIA-640",
            signatory_name="Amaia Goikoetxea Ruiz",
            signatory_title="Responsable de Medio Ambiente",
            signature_date="2025-11-04",
            amount="1798.00 EUR",
        ),
    )

    yield Paper(
        "ku-es-acta-observaciones",
        "a",
        "text",
        page(
            """
^ ACTA DE CONFORMIDAD DE ENTREGABLE
^ Formato GA-F-09, versión 2
Entidad usuaria :: Empresa de Saneamiento del Valle de Chancay S.A.
Consultor :: Hidroandina Consultores S.A.C.
Servicio :: Actualización del catastro técnico de redes
Contrato N.° :: 014-2025-ESVC
Entregable :: Segundo entregable, sector Huaral Este
Monto del entregable :: S/ 54,300.00 (PEN)

Conclusión del área usuaria (marcar una):
[ ] Conforme
[x] Conforme con observaciones
[ ] No conforme

Observaciones a subsanar antes del 30 de abril de 2026:
- completar las cotas de tapa en 41 buzones
- uniformizar los códigos de manzana

Huaral, 8 de abril de 2026
~431
Ing. Wilfredo Paucar Salinas
Jefe de Operaciones
""",
            kv="table",
            box="round",
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Empresa de Saneamiento del Valle de Chancay S.A.",
            project="Actualización del catastro técnico de redes",
            project_code="014-2025-ESVC",
            milestone="Segundo entregable, sector Huaral Este",
            signatory_name="Wilfredo Paucar Salinas",
            signatory_title="Jefe de Operaciones",
            signature_date="2026-04-08",
            amount="54300.00 PEN",
            conditions=[
                "completar las cotas de tapa en 41 buzones",
                "uniformizar los códigos de manzana",
            ],
        ),
    )

    yield Paper(
        "ku-es-aceptacion-parcial",
        "a",
        "text",
        page(
            """
Club Náutico Bahía Serena
Comisión de obras

> Puerto Madryn, 2 de diciembre de 2025

Señores
Marejada Construcciones S.R.L.
Presente

* Ref.: muelle flotante y explanada, contrato MC-58, segunda etapa

De nuestra consideración:

Recorrida la segunda etapa con su capataz, les hacemos saber que la aceptamos en parte. Recibimos de conformidad los pontones y las pasarelas. No recibimos la explanada: deberán rehacerse las juntas de dilatación del sector sur.

En consecuencia autorizamos el pago de ARS 12.600.000,00 sobre los ARS 16.000.000,00 de la etapa. El resto se abonará cuando la explanada quede en regla.

Saludamos a ustedes muy atentamente.

~441
Horacio Bertolini
Presidente de la comisión
""",
            face="T",
            size=12,
            margin=80,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Club Náutico Bahía Serena",
            project="muelle flotante y explanada",
            project_code="MC-58",
            milestone="segunda etapa",
            signatory_name="Horacio Bertolini",
            signatory_title="Presidente de la comisión",
            signature_date="2025-12-02",
            amount="12600000.00 ARS",
            conditions=["deberán rehacerse las juntas de dilatación del sector sur"],
        ),
    )

    yield Paper(
        "ku-es-no-conforme",
        "a",
        "text",
        page(
            """
# Informe de validación - resultado: NO ACEPTADO
Cliente :: Mutua Ganadera del Duero
Proveedor :: Tecnolagar Sistemas, S.A.
Proyecto :: App de partes veterinarios
N.º de proyecto :: P-2025-209
Hito :: Hito 3, versión móvil
Importe del hito :: 24.900,00 €
---
Criterios de aceptación
| Criterio | Exigido | Obtenido | Cumple |
| Trabajo sin cobertura | 8 h | 40 min | no |
| Sincronización | sin pérdidas | 3 partes perdidos | no |
| Firma en pantalla | sí | sí | sí |
| Idioma gallego | sí | sí | sí |

El cliente no acepta el hito 3 y devuelve la entrega al proveedor. No procede facturar el importe del hito.

Firma electrónica registrada en el portal de entregas:
Leocadia Varela Souto, directora técnica
19/02/2026, 12:31 h, registro 0a77-3e12
""",
            grid="band",
            kv="line",
            label=120,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Mutua Ganadera del Duero",
            project="App de partes veterinarios",
            project_code="P-2025-209",
            milestone="Hito 3, versión móvil",
            signatory_name="Leocadia Varela Souto",
            signatory_title="directora técnica",
            signature_date="2026-02-19",
            amount="24900.00 EUR",
        ),
    )

    yield Paper(
        "ku-es-certificado-sin-firma",
        "a",
        "text",
        page(
            """
# Certificado de cumplimiento
Talleres Gráficos Altozano, S.L. - Albacete
---
D./D.ª Remedios Pardo Cifuentes, en calidad de jefa del Servicio de Publicaciones del Instituto de Estudios de la Mancha Alta, CERTIFICA:

Que los trabajos de maquetación e impresión del primer tomo, incluidos en el expediente IEMA 31/2025 "Atlas de los molinos", se han realizado correctamente y se reciben de conformidad, por importe de 13.275,60 € (IVA aparte).

Y para que conste, firma el presente en Albacete, a ....... de ................ de 2026.


_
Fdo.: Remedios Pardo Cifuentes
""",
            size=11.5,
            margin=70,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Instituto de Estudios de la Mancha Alta",
            project="Atlas de los molinos",
            project_code="IEMA 31/2025",
            milestone="primer tomo",
            signatory_name="Remedios Pardo Cifuentes",
            signatory_title="jefa del Servicio de Publicaciones",
            amount="13275.60 EUR",
        ),
    )

    s = Sheet(page=LETTER, size=10, face="N")
    s.water("ANULADO", 110)
    s.flow("""
# ACTA DE ENTREGA-RECEPCIÓN PARCIAL
Contratante :: Universidad Técnica del Litoral Sur
Contratista :: Constructora Guayacán Cía. Ltda.
Obra :: Laboratorios de suelos, bloque C
Proceso :: UTLS-OB-044
Parte recibida :: Cubierta y cielo raso
Valor :: USD 39.118,20

Comparecen las partes y dejan constancia de que la parte indicada se ha ejecutado según las especificaciones, por lo que el contratante la recibe.

Acta anulada por error en los volúmenes. Se emitirá una nueva.

Por el contratante ;; ~451 ;; Arq. Marlene Zambrano Vera ;; Administradora del contrato ;; 14 de agosto de 2025 && Por el contratista ;; ~452 ;; Ing. Byron Chica ;; 14 de agosto de 2025
""")
    yield Paper(
        "ku-es-acta-anulada",
        "a",
        "text",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "es",
            client="Universidad Técnica del Litoral Sur",
            project="Laboratorios de suelos, bloque C",
            project_code="UTLS-OB-044",
            milestone="Cubierta y cielo raso",
            signatory_name="Marlene Zambrano Vera",
            signatory_title="Administradora del contrato",
            signature_date="2025-08-14",
            amount="39118.20 USD",
            warnings=["draft_or_void"],
        ),
    )

    yield Paper(
        "ku-es-alcance",
        "a",
        "text",
        page("""
# Descripción del trabajo (SOW)
Cliente: Hoteles Candelaria, S.A. && Consultora: Pizarra Operaciones, S.L.
Proyecto: Rediseño de compras && Referencia: PZ-HC-05
## Alcance
Diagnóstico de cinco hoteles, catálogo único, negociación con veinte proveedores.
## Entregables y honorarios
| Entregable | Semana | Honorarios |
| Diagnóstico | 6 | 14.000 € |
| Catálogo | 12 | 19.500 € |
| Acuerdos | 20 | 23.500 € |
| Total sin IVA | | 57.000,00 € |
## Aceptación
Cada entregable se aceptará por escrito en un plazo de siete días hábiles; este documento no acepta ninguno.
## Fuera de alcance
Sistemas informáticos y traducciones.

Conformes con el alcance:
~461 && ~462
Por Hoteles Candelaria, S.A. ;; Yaiza Perdomo Medina ;; Directora de Compras ;; 23 de junio de 2026 && Por Pizarra Operaciones, S.L. ;; Lorenzo Vidal ;; 22 de junio de 2026
"""),
        truth(
            "statement_of_work",
            None,
            True,
            "es",
            client="Hoteles Candelaria, S.A.",
            project="Rediseño de compras",
            project_code="PZ-HC-05",
            signatory_name="Yaiza Perdomo Medina",
            signatory_title="Directora de Compras",
            signature_date="2026-06-23",
            amount="57000.00 EUR",
        ),
    )
