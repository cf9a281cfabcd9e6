"""Post in Spanish: Spain, Mexico, Peru, Chile, Argentina, Colombia."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5, LETTER
from scan import Scanner, scan

from .board import build, joined, paper

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    yield paper(
        "es-otro-hito",
        build(
            """
< Bodegas Valdecuriel, S.A.
< Camino del Soto, s/n
< 11 de mayo de 2026
Automatismos Rioja Alta, S.L.
!gap 6
<b>Asunto: Hito 4, trazabilidad en embotellado</b>
Proyecto Vendimia Conectada (código de proyecto BV-212)
Muy señores nuestros:
Nos escriben ustedes para cerrar el Hito 4. De ese hito hablaremos cuando termine la campaña: hoy no hay nada que decidir sobre él, pues la línea de embotellado sigue parada.
Sí podemos dar por bueno lo anterior. El <b>Hito 3, básculas y muestreo</b>, lleva seis semanas funcionando sin fallo alguno, y por la presente lo aceptamos en su totalidad. Pueden emitir la factura correspondiente por 16.750,00 €.
Atentamente,
~ink:401
Begoña Ezquerro Lamas
Directora de Operaciones
""",
            font="Times-Roman",
            size=11.5,
            margin=25,
        ),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Bodegas Valdecuriel, S.A.",
            project="Vendimia Conectada",
            project_code="BV-212",
            milestone="Hito 3, básculas y muestreo",
            signatory_name="Begoña Ezquerro Lamas",
            signatory_title="Directora de Operaciones",
            signature_date="2026-05-11",
            amount="16750.00 EUR",
        ),
    )
    yield paper(
        "mx-entrega-recepcion",
        build(
            """
^ ACTA DE ENTREGA-RECEPCIÓN
En la ciudad de Querétaro, siendo las once horas del día veintitrés de octubre de dos mil veintiséis, se reúnen en las oficinas de Aceros Cimarrón, S.A. de C.V. (EL CLIENTE) los que suscriben, con objeto de hacer constar lo siguiente:
<b>PRIMERO.</b> Que Redes Industriales Bajío, S.C. (EL PROVEEDOR) entrega la Etapa Uno, Fibra en nave 2, del proyecto «Red de Planta Cimarrón», amparado por la orden de trabajo OT-1187.
<b>SEGUNDO.</b> Que se certificaron noventa y seis enlaces con resultado favorable, según memoria que queda en poder de EL CLIENTE.
<b>TERCERO.</b> Que EL PROVEEDOR entrega asimismo los planos de trayectoria, las claves de los conmutadores en sobre cerrado y la póliza de garantía por veinticuatro meses, la cual no ampara daños por montacargas.
<b>CUARTO.</b> Que la Etapa Dos, Fibra en nave 3, no es materia de la presente y seguirá su propio calendario.
<b>QUINTO.</b> Que EL CLIENTE recibe la etapa a su entera satisfacción, sin reserva de ninguna especie, y autoriza el pago de $412,300.00 M.N. (cuatrocientos doce mil trescientos pesos 00/100).
Leída la presente y enteradas las partes de su alcance, la firman al calce.
!gap 8
!t 50,50 none
| ~ink:411 | ~ink:412
| Ing. Fabián Orozco Rentería | Lic. Ximena Zaldívar Puga
| Por EL PROVEEDOR | Gerente de Compras, por EL CLIENTE
""",
            page=LETTER,
            font="Times-Roman",
            size=11.5,
            margin=26,
        ),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Aceros Cimarrón, S.A. de C.V.",
            project="Red de Planta Cimarrón",
            project_code="OT-1187",
            milestone="Etapa Uno, Fibra en nave 2",
            signatory_name="Ximena Zaldívar Puga",
            signatory_title="Gerente de Compras",
            signature_date="2026-10-23",
            amount="412300.00 MXN",
        ),
    )
    yield paper(
        "pe-conformidad",
        build(
            """
# CONFORMIDAD DE SERVICIO N.° 0217-2026
!t 6,34,60 grid
| 1 | Entidad | Municipalidad Provincial de Yanahuayco
| 2 | Código del proyecto | CUD-1904
| 3 | Proyecto | Catastro Urbano Digital
| 4 | Contratista | Geomática Misti E.I.R.L.
| 5 | Entregable | Segundo entregable: ortofoto y curvas
| 6 | Plazo | Cumplido dentro del plazo
| 7 | Penalidad | No corresponde
| 8 | Importe a pagar | S/ 38 900.00
## Antecedentes
- Términos de referencia aprobados por resolución gerencial de enero de 2026.
- Informe del contratista ingresado por mesa de partes con 214 folios y un disco externo.
- Informe técnico del especialista en catastro, que opina favorablemente.
## Pronunciamiento
El área usuaria, revisado el informe del contratista, otorga la CONFORMIDAD al entregable señalado en el punto 5.
!t 50,50 grid
| Firma | ~ink:421
| Nombre | Wilfredo Ccama Huanca
| Cargo | Gerente de Desarrollo Urbano
| Fecha | 14.08.2026
""",
            font="Narrow",
            size=11,
        ),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Municipalidad Provincial de Yanahuayco",
            project="Catastro Urbano Digital",
            project_code="CUD-1904",
            milestone="Segundo entregable: ortofoto y curvas",
            signatory_name="Wilfredo Ccama Huanca",
            signatory_title="Gerente de Desarrollo Urbano",
            signature_date="2026-08-14",
            amount="38900.00 PEN",
        ),
    )
    yield paper(
        "cl-orden-cambio",
        build(
            """
# Orden de cambio OC-05
Mandante: Clínica Río Maullín SpA
Proyecto: Ampliación Pabellones (código CRM-88)
Contratista: Ingeniería Llancahue Ltda.
!t 55,45 grid head
| Partida | CLP
| Aumento: ducto de extracción en acero inoxidable | 6.215.000
| Disminución: ducto galvanizado | –1.835.000
| <b>Monto neto de la orden de cambio</b> | <b>4.380.000</b>
El precio incluye gastos generales y utilidad. Los planos PC-14 y PC-15 en revisión 2 pasan a formar parte del contrato; el resto de las bases no cambia.
Plazo: se agregan seis días corridos.
Estado de la orden: [ ] En revisión [v] Aprobada por el Mandante [ ] Rechazada
!t 40,30,30 lines
| Ignacia Fuenzalida Prat | ~ink:431 | 30-07-2026
| Jefa de Proyectos, Clínica Río Maullín SpA | |
""",
            page=LETTER,
            size=10,
            head=("left", "Llancahue", "Climatización clínica"),
            colour="#264653",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Clínica Río Maullín SpA",
            project="Ampliación Pabellones",
            project_code="CRM-88",
            signatory_name="Ignacia Fuenzalida Prat",
            signatory_title="Jefa de Proyectos",
            signature_date="2026-07-30",
            amount="4380000.00 CLP",
            change_order_number="OC-05",
        ),
    )
    yield paper(
        "ar-recepcion-provisoria",
        build(
            """
# Acta de recepción provisoria
: Comitente : Cooperativa Eléctrica de Laguna Larga
: Obra : Subestación Los Ceibos
: Obra N.° : CE-70/25
: Rubro recibido : Rubro 5, celdas de media tensión
: Certificado : $ 58.940.000,00
En el lugar de la obra, a los cuatro días del mes de marzo de 2026, presentes la inspección y la contratista, hechas las mediciones de puesta a tierra y revisado el libro de órdenes, se recibe provisoriamente el rubro citado con las siguientes observaciones, que la contratista deberá subsanar dentro de los treinta días:
a) colocar los enclavamientos de las celdas 2 y 5;
b) presentar los ensayos de aislación firmados.
!t 50,50 none
| ~ink:441 | ~ink:442
| por la contratista: Ing. Daniel Scarpello | por el comitente: Téc. Norma Basualdo, Inspectora de Obra
""",
            font="Serif",
            size=9,
            kv="dots",
            foot="Importes en pesos argentinos (ARS)",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Cooperativa Eléctrica de Laguna Larga",
            project="Subestación Los Ceibos",
            project_code="CE-70/25",
            milestone="Rubro 5, celdas de media tensión",
            signatory_name="Norma Basualdo",
            signatory_title="Inspectora de Obra",
            signature_date="2026-03-04",
            amount="58940000.00 ARS",
            conditions=[
                "colocar los enclavamientos de las celdas 2 y 5",
                "presentar los ensayos de aislación firmados",
            ],
        ),
    )
    first = build(
        """
# Albarán de entrega 26/1048
!t 30,70 lines
| Cliente | Auditorio Municipal de Torrelmar
| Proyecto | Renovación de la megafonía
| N.º de proyecto | AMT-14
| Entrega | Segunda entrega: cajas y amplificadores
| Importe | 29.460,00 €
!t 15,65,20 grid head
| Uds. | Descripción | N.° de serie
| 16 | Caja lineal LX-8 | 4410–4425
| 4 | Amplificador de 4 canales | 0907–0910
| 1 | Bastidor con cableado | s/n
La hoja siguiente recoge la firma del cliente.
""",
        head=("band", "Sonido Alborada", "Ingeniería electroacústica"),
        colour="#4a2c5e",
    )
    second = build(
        """
Albarán 26/1048, hoja 2
# Conformidad del cliente
Recibido y aceptado todo el material de esta entrega.
!gap 8
~ink:451
Aurelio Mompó Sanchis
Jefe de sala
Torrelmar, 6 de octubre de 2026
!gap 20
> La aceptación queda condicionada a que el amplificador 0909, cuya pantalla parpadea, sea sustituido antes del estreno.
""",
        size=12,
    )
    yield Paper(
        "kw-es-albaran-dos-hojas",
        "a",
        "mixed",
        joined(first, scan(second, Scanner(dpi=115, skew=-0.5, noise=4, jpeg=38, seed=71))),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Auditorio Municipal de Torrelmar",
            project="Renovación de la megafonía",
            project_code="AMT-14",
            milestone="Segunda entrega: cajas y amplificadores",
            signatory_name="Aurelio Mompó Sanchis",
            signatory_title="Jefe de sala",
            signature_date="2026-10-06",
            amount="29460.00 EUR",
            conditions=[
                "el amplificador 0909, cuya pantalla parpadea, sea sustituido antes del estreno"
            ],
        ),
        joined(first, second),
    )
    yield paper(
        "co-correo-rechazo",
        build(
            """
!t 18,82 none
| De: | Mauricio Arbeláez Tobón
| Para: | soporte@tejidodigital.example
| Enviado: | miércoles, 4 de noviembre de 2026 7:48 a. m.
| Asunto: | Módulo de nómina, entrega 2
---
Buenos días:
El paralelo de octubre arrojó diferencias en 118 empleados. Ni las horas extra nocturnas ni el auxilio de transporte se liquidan como manda el contrato. En esas condiciones la Entrega 2 del proyecto Nómina Única queda rechazada y les devolvemos la cuenta de cobro por COP 36.500.000.
Quedo pendiente del plan de corrección.
Mauricio Arbeláez Tobón
Director de Gestión Humana
Frutales del Quindío S.A.S.
""",
            size=10,
            page=LETTER,
        ),
        truth(
            "email",
            "rejected",
            None,
            "es",
            client="Frutales del Quindío S.A.S.",
            project="Nómina Única",
            milestone="Entrega 2",
            signatory_name="Mauricio Arbeláez Tobón",
            signatory_title="Director de Gestión Humana",
            signature_date="2026-11-04",
            amount="36500000.00 COP",
        ),
    )
    yield paper(
        "es-no-conforme",
        build(
            """
# Validación de formación impartida
!t 30,70 grid
| Empresa cliente | Áridos del Segura, S.A.
| Plan | Plan de Prevención 2026
| Código de acción | PF-0931
| Curso | Curso 6: trabajos en altura
| Importe | 3.875,00 €
Marque lo que proceda:
!t 6,94 none mid
| ~ck:conforme=0 | Conforme: se acepta la acción y se autoriza su facturación
| ~ck:noconforme=1 | No conforme: no se acepta
Motivo: el simulador no llegó y la práctica, que eran cuatro de las seis horas, no se dio.
!t 40,35,25 grid mid
| Remedios Cánovas Ibáñez<br/>Técnica de prevención | ~kr:Remedios Cánovas | 21/12/2026
""",
            font="Deja",
            size=9,
        ),
        truth(
            AC,
            "rejected",
            True,
            "es",
            client="Áridos del Segura, S.A.",
            project="Plan de Prevención 2026",
            project_code="PF-0931",
            milestone="Curso 6: trabajos en altura",
            signatory_name="Remedios Cánovas Ibáñez",
            signatory_title="Técnica de prevención",
            signature_date="2026-12-21",
            amount="3875.00 EUR",
        ),
        form="form",
    )
    yield paper(
        "es-parte-horas",
        build(
            """
# Parte de horas – semana 38
Técnico: Unai Goikoetxea · Proyecto: Puesta en marcha EDAR Larrain · Pedido: 4100-556
Cliente: Consorcio de Aguas del Urumeta · N.º de trabajo: T-3390
!t 20,16,16,16,16,16 grid head
| | lun 14/9 | mar 15/9 | mié 16/9 | jue 17/9 | vie 18/9
| Horas | 8 | 8 | 9 | 8 | 5
| Desplaz. | 1 | 1 | 1 | 1 | 1
Total: 38 horas y 5 desplazamientos. Importe: 2.394,00 €
Conforme el cliente (nombre, firma y fecha):
!t 40,35,25 grid
| D. Joxean Arrieta, jefe de planta | &nbsp;<br/>&nbsp; |
""",
            page=A5,
            margin=12,
            size=8.5,
        ),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "es",
            client="Consorcio de Aguas del Urumeta",
            project="Puesta en marcha EDAR Larrain",
            project_code="T-3390",
            signatory_name="Joxean Arrieta",
            signatory_title="jefe de planta",
            amount="2394.00 EUR",
            po_number="4100-556",
        ),
    )
    yield paper(
        "es-acta-anulada",
        build(
            """
# Acta de aceptación definitiva
## SIN VALOR – documento anulado el 2 de febrero de 2027
!t 30,70 none
| Cliente: | Fundación Archivo Sefarad-Levante
| Proyecto: | Restauración de protocolos notariales
| Encargo: | FAS-5/26
| Fase: | Fase final
| Honorarios: | 21.300,00 €
La Fundación acepta definitivamente los trabajos de la fase final y libera los honorarios.
!t 50,50 lines
| ~ink:481 | Elche, 28 de enero de 2027
| Salomé Bensadón Ruiz | Conservadora jefe
""",
            font="Times-Roman",
            size=11,
        ),
        truth(
            AC,
            "undecided",
            True,
            "es",
            client="Fundación Archivo Sefarad-Levante",
            project="Restauración de protocolos notariales",
            project_code="FAS-5/26",
            milestone="Fase final",
            signatory_name="Salomé Bensadón Ruiz",
            signatory_title="Conservadora jefe",
            signature_date="2027-01-28",
            amount="21300.00 EUR",
            warnings=["draft_or_void"],
        ),
    )
    yield paper(
        "uy-orden-compra",
        build(
            """
# Orden de compra 000.771
Comprador: Frigorífico Arroyo Seco S.A., Salto
Proveedor: Balanzas Cuareim S.R.L.
Referencia: proyecto Pesaje en Línea
!t 10,50,20,20 grid head
| Cant. | Detalle | Unitario USD | Total USD
| 4 | Balanza dinámica de riel | 6.900,00 | 27.600,00
| 1 | Instalación y calibración | 3.200,00 | 3.200,00
| | Total de la orden | | <b>30.800,00</b>
Entrega: 45 días. Forma de pago: 50 % con la orden, 50 % contra aceptación.
Emitida por el sistema de compras el 9 de abril de 2026; no lleva firma.
""",
            font="Courier",
            size=9,
        ),
        truth(
            "purchase_order",
            None,
            None,
            "es",
            client="Frigorífico Arroyo Seco S.A.",
            project="Pesaje en Línea",
            amount="30800.00 USD",
            po_number="000.771",
        ),
    )
