"""Papers from Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_second_hand.board import A, rl, ty
from forty_second_hand.press import joined, scanned, text


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield text(
        "acta-recepcion-obra",
        ty(
            """
#align(center)[#text(14pt)[*ACTA DE RECEPCIÓN DE OBRA*]]
#v(3mm)
*Obra n.º:* OB/2025/0412 \\ *Obra:* Rehabilitación del lavadero municipal \\ *Promotor:* Ayuntamiento de Peñalba del Río \\ *Contratista:* Construcciones Arribas Hnos., S.L. \\ *Precio de adjudicación:* 143.870,00 € (IVA excluido)
#v(3mm)
#set par(justify: true)
En Peñalba del Río, siendo las once horas del día 28 de mayo de 2026, se reúnen los abajo firmantes al objeto de proceder a la recepción de la obra de referencia, de conformidad con el artículo 243 de la Ley de Contratos del Sector Público.

Reconocida la obra, y hallándose esta en buen estado y ejecutada con arreglo a las prescripciones previstas, el representante del promotor la da por recibida, comenzando desde esta fecha el plazo de garantía de un año.

Se hace constar que los siete repasos anotados en la visita del 12 de mayo quedaron resueltos antes de este acto.

Y para que conste, se firma la presente por cuadruplicado.

#v(6mm)
#grid(columns: (1fr, 1fr, 1fr), [*Por el promotor*\\ INK11\\ Remedios Ansúrez Pardo\\ Alcaldesa], [*La dirección facultativa*\\ INK12\\ Íñigo Labarta, arquitecto], [*El contratista*\\ INK13\\ Saturnino Arribas])
#v(8mm)
#small[Anexos: I. Certificación final. II. Libro del edificio. III. Fotografías. Distribución: Intervención, Contratista, Archivo.]
""",
            lang="es",
            font="Liberation Serif",
            size=11,
        ),
        truth(
            A,
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Peñalba del Río",
            project="Rehabilitación del lavadero municipal",
            project_code="OB/2025/0412",
            signatory_name="Remedios Ansúrez Pardo",
            signatory_title="Alcaldesa",
            signature_date="2026-05-28",
            amount="143870.00 EUR",
        ),
    )

    yield text(
        "entrega-recepcion-mexico",
        rl(
            """
# ACTA DE ENTREGA-RECEPCIÓN
: Cliente | Aguas Termales del Bajío, S.A. de C.V.
: Proveedor | Soluciones Tekné, S.C.
: Proyecto | Sistema de reservaciones en línea
: Clave del proyecto | ATB-TI-0058
: Entregable | Módulo de pagos
: Importe | $ 386,200.00 MXN más IVA
---
@ 90 40 40
| <b>Caso de prueba</b> | <b>Esperado</b> | <b>Obtenido</b>
| Cobro con tarjeta | Correcto | Correcto
| Devolución parcial | Correcto | Correcto
| Conciliación diaria | Correcto | Correcto con demora
| Factura electrónica | Correcto | Correcto
El cliente recibe a satisfacción el entregable descrito, quedando condicionada la aceptación a que la conciliación diaria termine antes de las 6:00 h, a más tardar el 31 de agosto de 2026.
~5
@ 85 85
: ENTREGA | RECIBE
: ink:21 | ink:22
: Ing. Abelardo Cisneros Luna | Lic. Yolanda Treviño Garza
: Líder de proyecto, Tekné | Directora de Operaciones, Aguas Termales del Bajío
: León, Gto., 14 de agosto de 2026 | 14 de agosto de 2026
""",
            grid="zebra",
            color="#6a040f",
            page="letter",
        ),
        truth(
            A,
            "accepted_with_conditions",
            True,
            "es",
            client="Aguas Termales del Bajío, S.A. de C.V.",
            project="Sistema de reservaciones en línea",
            project_code="ATB-TI-0058",
            milestone="Módulo de pagos",
            signatory_name="Yolanda Treviño Garza",
            signatory_title="Directora de Operaciones",
            signature_date="2026-08-14",
            amount="386200.00 MXN",
            conditions=[
                "la conciliación diaria termine antes de las 6:00 h, a más tardar el 31 de agosto de 2026"
            ],
        ),
    )

    yield text(
        "orden-de-cambio-colombia",
        ty(
            """
#table(columns: (1fr, 60mm), inset: 8pt, [#text(15pt)[Orden de cambio]], [N.º *OC-011*\\ Versión 1])
#kv([Contratante:], [Puertos del Sinú S.A.S.], [Contratista:], [Ingenieros Calamar Ltda.], [Proyecto:], [Bodega de granos N.º 3], [Código del proyecto:], [PS-2025-147])
*1. Motivo.* El estudio de suelos complementario recomienda pilotes de mayor longitud en el eje F.\\
*2. Alcance adicional.* 64 pilotes prolongados de 14 a 18 metros.\\
*3. Efecto en precio.* Aumento de COP 512.400.000,00.\\
*4. Efecto en plazo.* Doce (12) días calendario.

Estado: #box(fill: rgb("#d8f3dc"), inset: 3pt)[APROBADA] #h(4mm) por la contratante según registro de firma electrónica:

#block(stroke: 0.5pt, inset: 7pt, width: 100%)[Firmado electrónicamente por: *Eliécer Montes Buelvas* – Gerente de Infraestructura \\ Fecha y hora: 2026-02-11 15:08:44 (UTC-5) \\ Identificador de sobre: 7c1f-99ab-0e42]
#block(stroke: 0.5pt, inset: 7pt, width: 100%)[Firmado electrónicamente por: Natalia Quiroz – Directora de obra, Ingenieros Calamar \\ Fecha y hora: 2026-02-10 09:31:02 (UTC-5)]
""",
            lang="es",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Puertos del Sinú S.A.S.",
            project="Bodega de granos N.º 3",
            project_code="PS-2025-147",
            signatory_name="Eliécer Montes Buelvas",
            signatory_title="Gerente de Infraestructura",
            signature_date="2026-02-11",
            amount="512400000.00 COP",
            change_order_number="OC-011",
        ),
    )

    yield scanned(
        "parte-de-horas",
        rl(
            """
: <b>TRANSPORTES Y GRÚAS MONEGROS</b> | Parte de trabajo
---
@ 30 65 30 45
: Cliente | Áridos Valdejalón, S.A. | Obra | Traslado de cinta C-2
: Pedido | AV-5518 | Fecha | 16 de julio de 2026
@ 80 30 30 30
| <b>Concepto</b> | <b>Desde</b> | <b>Hasta</b> | <b>Horas</b>
| Grúa 90 t con operador | 07:00 | 14:30 | 7,5
| Camión góndola | 08:00 | 13:00 | 5,0
| Señalista | 07:00 | 14:30 | 7,5
~2
Conforme con las horas y los trabajos indicados. Observaciones: ninguna.
~2
@ 60 60 50
: ink:31 | stamp:ÁRIDOS VALDEJALÓN/CONFORME | 16-07-2026
: Jacinto Borau | Encargado de cantera | Firma y sello del cliente
> Tarifas según contrato marco. Los desplazamientos se facturan aparte. Las horas nocturnas llevan un recargo del 25 %. Hoja blanca: cliente. Hoja rosa: administración.
""",
            page="a5l",
            margin=12,
            size=9,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Áridos Valdejalón, S.A.",
            project="Traslado de cinta C-2",
            po_number="AV-5518",
            signatory_name="Jacinto Borau",
            signatory_title="Encargado de cantera",
            signature_date="2026-07-16",
        ),
        dpi=150,
        skew=1.3,
    )

    yield text(
        "correo-memoria-auditoria",
        rl(
            """
@ 20 150
: De: | Fermina Goicoechea Ruiz - fgoicoechea(arroba)mutua-abra.example
: Para: | Cuesta & Mier Auditores
: CC: | Comisión de Auditoría
: Fecha: | lunes, 30 de marzo de 2026, 13:12
: Asunto: | Informe de control de siniestros 2025 / encargo CM-7720
---
Estimado Ramiro:

Te confirmo lo que hablamos en la comisión del viernes. El informe de control de siniestros 2025 nos parece completo y claro, y damos por
aceptado el trabajo del encargo CM-7720.

Adelante con la factura final (21.340,00 € más IVA). Nada pendiente por nuestra parte.

Un saludo,

Fermina Goicoechea Ruiz /
Directora de Control Interno /
Mutua El Abra
""",
            font="Times-Roman",
            size=11,
        ),
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Mutua El Abra",
            project="Informe de control de siniestros 2025",
            project_code="CM-7720",
            signatory_name="Fermina Goicoechea Ruiz",
            signatory_title="Directora de Control Interno",
            signature_date="2026-03-30",
            amount="21340.00 EUR",
        ),
    )

    yield text(
        "factura-agencia",
        ty(
            """
#grid(columns: (1fr, 1fr), [#text(22pt, fill: rgb("#f3722c"))[*Farolito*]\\ Farolito Creativos, S.L.U.\\ NIF B00000000], align(right)[*FACTURA F26/0391*\\ 1 de septiembre de 2026])
#v(6mm)
Cliente: Conservas La Ría Alta, S.A. · Pol. Ind. As Gándaras, Boiro

#table(columns: (1fr, 20mm, 35mm), stroke: (x, y) => (bottom: 0.3pt), [Anuncio de 30 segundos, producción y montaje], [1], [14.000,00 €], [Adaptaciones para redes], [6], [2.700,00 €], [], [Base], [16.700,00 €], [], [IVA 21 %], [3.507,00 €], [], [*Total*], [*20.207,00 €*])
Vencimiento: 1 de octubre de 2026. Transferencia a ES00 0000 0000 0000 0000 0000.

#small[Los derechos de uso se ceden una vez cobrada la factura. El recibo de esta factura no implica la aceptación de futuros presupuestos.]
""",
            lang="es",
        ),
        truth("other", None, None, "es", client="Conservas La Ría Alta, S.A."),
    )

    yield text(
        "conformidad-peru",
        joined(
            ty(
                """
#align(center)[*INFORME TÉCNICO N.º 214-2026*]
#kv([A:], [Subgerencia de Salud Ambiental], [De:], [Especialista en vigilancia de agua], [Asunto:], [Revisión del tercer entregable])
#rule
= I. Antecedentes
El servicio comprende la toma de muestras en reservorios y redes de doce distritos, su análisis en laboratorio acreditado y la entrega de tres informes. El primer entregable se observó en abril por falta de coordenadas y quedó levantado en mayo. El segundo no tuvo observaciones.
= II. Análisis
Se recibieron 144 resultados de ensayo. En nueve puntos el cloro residual estuvo por debajo de 0,5 mg/L; el laboratorio avisó a las juntas administradoras el mismo día. Las cadenas de custodia están completas.
#table(columns: (1fr, 1fr, 1fr), [Distrito], [Muestras], [Bajo norma], [Chaupiwayta], [12], [2], [Hatun Mayu], [12], [0], [Pukapampa], [12], [3], [Los demás], [108], [4])
#pagebreak()
= III. Conclusiones
El contenido del entregable se ajusta a los términos de referencia. Los valores bajo norma son materia de gestión de las juntas y no del proveedor.
= IV. Recomendación
Elevar el presente informe a la Subgerencia, que es la que decide.
""",
                lang="es",
                font="Liberation Serif",
                size=11,
            ),
            rl(
                """
-- <b>GOBIERNO REGIONAL DE QORIMARCA</b> /
-- Subgerencia de Salud Ambiental
# CONFORMIDAD DE SERVICIO N.º 086-2026
@ 55 115
| Orden de servicio | 0002147
| Denominación | Monitoreo de calidad de agua, 12 distritos
| Proveedor | Laboratorio Andino Runahuasi E.I.R.L.
| Entregable | Tercer entregable
| Monto a pagar | S/ 47 850,00
| Penalidad | No corresponde
Visto el informe técnico del especialista responsable, el área usuaria otorga la CONFORMIDAD al tercer entregable del servicio, por haberse
cumplido los términos de referencia dentro del plazo.
~4
Qorimarca, 5 de noviembre de 2026
~2
ink:41
Hermelinda Ccopa Mamani /
Subgerente de Salud Ambiental
> c.c. Abastecimiento, Tesorería, Proveedor. Folios: 38.
""",
                centre=True,
                grid="lines",
            ),
        ),
        truth(
            A,
            "accepted",
            True,
            "es",
            client="GOBIERNO REGIONAL DE QORIMARCA",
            project="Monitoreo de calidad de agua, 12 distritos",
            project_code="0002147",
            milestone="Tercer entregable",
            signatory_name="Hermelinda Ccopa Mamani",
            signatory_title="Subgerente de Salud Ambiental",
            signature_date="2026-11-05",
            amount="47850.00 PEN",
        ),
    )

    yield text(
        "albaran-congreso-sin-marcar",
        ty(
            """
#text(17pt)[*Albarán de montaje*] #h(1fr) Palco Norte Eventos
#v(2mm)
#table(columns: (30mm, 1fr, 30mm, 1fr), stroke: 0.3pt, [Cliente], [Colegio de Enfermería de Almenara], [Evento], [Congreso Cuidados 26], [N.º de trabajo], [PN-0615], [Sala], [Auditorio y foyer])
1 tarima 8 × 6 m · 320 sillas · 2 pantallas LED · 4 cabinas de traducción

*El cliente, tras revisar el montaje* (marque lo que proceda):

#O  conforme #h(10mm) #O  conforme con reparos #h(10mm) #O  no conforme

Reparos: #dots

Firma del cliente: INK51 #h(5mm) Nombre: Purificación Salcedo Mir #h(5mm) Cargo: Secretaria técnica

Fecha: 21 de octubre de 2026
""",
            lang="es",
            page='paper: "a5", flipped: true, margin: 14mm',
        ),
        truth(
            A,
            "undecided",
            True,
            "es",
            client="Colegio de Enfermería de Almenara",
            project="Congreso Cuidados 26",
            project_code="PN-0615",
            signatory_name="Purificación Salcedo Mir",
            signatory_title="Secretaria técnica",
            signature_date="2026-10-21",
        ),
    )

    yield scanned(
        "rechazo-chile",
        ty(
            """
#align(right)[Puerto Varas, 6 de enero de 2026]
Señores\\ *Hidroservicios Calbuco SpA*\\ Presente

Ref.: *hito «Pruebas de sala de bombas», proyecto CT-3305 «Planta de tratamiento Ensenada»*

De nuestra consideración:

Mediante la presente comunicamos a ustedes el rechazo de las pruebas de la sala de bombas efectuadas el 29 y 30 de diciembre. Las razones constan en el informe de nuestra inspección técnica: dos bombas no alcanzan la presión de diseño y el tablero carece de certificación.

En consecuencia, no se dará curso al estado de pago N.º 4 mientras las pruebas no se repitan.

Saluda atentamente a ustedes,

#grid(columns: 2, column-gutter: 12mm, [INK61\\ *Baltazar Aguilera Vidal*\\ Jefe de Inspección Técnica\\ Sanitaria del Llanquihue S.A.], stamp[SANITARIA DEL LLANQUIHUE\\ 06 ENE 2026\\ DESPACHADO])
""",
            lang="es",
            font="Liberation Serif",
            size=12,
            page='paper: "us-letter", margin: 25mm',
        ),
        truth(
            A,
            "rejected",
            True,
            "es",
            client="Sanitaria del Llanquihue S.A.",
            project="Planta de tratamiento Ensenada",
            project_code="CT-3305",
            milestone="Pruebas de sala de bombas",
            signatory_name="Baltazar Aguilera Vidal",
            signatory_title="Jefe de Inspección Técnica",
            signature_date="2026-01-06",
        ),
        skew=-0.9,
        noise=4.0,
    )

    yield text(
        "certificado-formacion-letra-pequena",
        rl("""
# Certificado de conformidad con la formación impartida
: Entidad beneficiaria | Hospital Comarcal de las Encinas
: Acción formativa | Reanimación avanzada para personal de urgencias
: Código de acción | AF-26-1140
: Entidad formadora | Aula Vital, S. Coop.
: Asistentes | 44 inscritos, 44 con diploma
: Importe | 6.380,00 €
~2
La entidad beneficiaria certifica que la acción se impartió entre el 4 y el 15 de mayo de 2026 y manifiesta su conformidad.
~3
hand:Lourdes Ibarrola
Lourdes Ibarrola Sáez, Supervisora de Formación /
18 de mayo de 2026
~12
> Cláusulas: 1. El material entregado puede reproducirse dentro del centro. 2. Los datos se tratan conforme a la ley. 3. La conformidad se otorga con la salvedad de que falta por recibir la evaluación de la sesión del 15 de mayo, que la entidad formadora enviará antes del 1 de junio de 2026.
"""),
        truth(
            A,
            "accepted_with_conditions",
            True,
            "es",
            client="Hospital Comarcal de las Encinas",
            project="Reanimación avanzada para personal de urgencias",
            project_code="AF-26-1140",
            signatory_name="Lourdes Ibarrola Sáez",
            signatory_title="Supervisora de Formación",
            signature_date="2026-05-18",
            amount="6380.00 EUR",
            conditions=[
                "falta por recibir la evaluación de la sesión del 15 de mayo, que la entidad formadora enviará antes del 1 de junio de 2026"
            ],
        ),
    )

    yield text(
        "formulario-vacio",
        rl(
            """
# Aceptación de trabajos de traducción e interpretación
Rellene el formulario y devuélvalo firmado. /
Proyecto: Foro Pesquero Atlántico (interpretación simultánea). /
Encargo n.º TI-3378. Importe: 4.120,00 €.
@ 50 120
: Cliente | field:cliente=Confederación de Cofradías del Norte
: Nombre y apellidos | field:nombre=
: Cargo | field:cargo=
: Fecha | field:fecha=
: Firma (escriba su nombre) | field:firma=
@ 8 162
: chk:s= | Aceptamos el servicio prestado
: chk:n= | No aceptamos el servicio prestado
> Voz y Letra Intérpretes, S.L. Inscrita en el Registro Mercantil. Plazo de reclamación: 15 días.
""",
            color="#0a9396",
        ),
        truth(
            A,
            "undecided",
            False,
            "es",
            client="Confederación de Cofradías del Norte",
            project="Foro Pesquero Atlántico",
            project_code="TI-3378",
            amount="4120.00 EUR",
        ),
        form="form",
    )
