"""Spanish of Spain and Latin America: actas, partes, cartas."""

from collections.abc import Iterator

from paper import Paper, truth

from sixty_second_hand.board import US, Look, sheet
from sixty_second_hand.press import scanned, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Salvedades subsanadas and salvedades said softly."""
    yield Paper(
        "md-actadefin",
        "a",
        "text",
        sheet(
            """
# ACTA DE RECEPCIÓN DEFINITIVA
En Valdoria, a 11 de marzo de 2026, se reúnen de una parte doña Encarnación Robledo, concejala de Obras, por el Ayuntamiento de Valdoria, y de otra don Ginés Paredes, por Riegos Paredes S.L.

= Obra :: Red de riego del parque de la Alameda
= Expediente :: 2024/RG-17
= Fase :: Fase III, automatización
= Liquidación :: 47.212,80 €

EXPONEN
Que en el acta de recepción provisional de 3 de noviembre de 2025 se hicieron constar tres salvedades (dos aspersores atascados, arqueta sin tapa, planos sin firmar), y que las tres han sido subsanadas.
ACUERDAN
Recibir definitivamente la fase III, sin salvedad alguna. La garantía general de la ley sigue su curso y la fianza se devolverá cuando corresponda según el contrato.

%w 1 1
| {ink131} | {ink132}
| Encarnación Robledo | Ginés Paredes
| Concejala de Obras | Administrador
""",
            Look(
                font="Times-Roman",
                size=11,
                justify=True,
                title="center",
                head="none",
                grid="plain",
                ink="#111111",
            ),
        ),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Valdoria",
            project="Red de riego del parque de la Alameda",
            project_code="2024/RG-17",
            milestone="Fase III, automatización",
            signatory_name="Encarnación Robledo",
            signatory_title="Concejala de Obras",
            signature_date="2026-03-11",
            amount="47212.80 EUR",
        ),
    )

    yield Paper(
        "md-cartamex",
        "a",
        "text",
        typ("""
#set page(paper: "us-letter", margin: 25mm)
#set text(font: "New Computer Modern", size: 11pt, lang: "es")
#text(14pt, fill: rgb("#7b2d26"))[Hacienda Hotelera Tres Ceibas, S.A. de C.V.]
#rule()
#align(right)[Valle Hondo, Jal., a 20 de mayo de 2026]
Arq. Noemí Barragán\\
Taller Barragán Paisaje
#v(3mm)
Asunto: Contrato HTC-045, Jardines del acceso, entrega 2

Estimada arquitecta:

Los huéspedes ya se detienen a fotografiar el estanque. Ha sido un trabajo estupendo y así se lo transmití al Consejo.

Por medio de la presente damos por aceptada la entrega 2 de Jardines del acceso, por \\$385,000.00 M.N. El diez por ciento de esa suma lo pagaremos cuando hayan prendido las doce palmas replantadas. Será un gusto recibirla de nuevo en la hacienda.

Atentamente,
#v(2mm)
#ink(s: 0.6)\\
Lic. Octavio Zermeño\\
Director de Operaciones
"""),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Hacienda Hotelera Tres Ceibas, S.A. de C.V.",
            project="Jardines del acceso",
            project_code="HTC-045",
            milestone="entrega 2",
            signatory_name="Octavio Zermeño",
            signatory_title="Director de Operaciones",
            signature_date="2026-05-20",
            amount="385000.00 MXN",
            conditions=[
                "El diez por ciento de esa suma lo pagaremos cuando hayan prendido las doce palmas replantadas"
            ],
        ),
    )

    yield Paper(
        "md-partehoras",
        "a",
        "text",
        sheet(
            """
# Parte mensual de trabajo
%w 2 4 2 3
| Cliente | Puerto Seco de Armilla, S.A. | Mes | junio de 2026
| Proyecto | Integración de básculas | Código | PSA-INT-6
| Técnico | Iker Ormazabal | Pedido | P-2026-0317

%w 2 6 2
|! Fecha | Labor | Horas
| 02/06 al 05/06 | Lectura de básculas 1 a 4 | 30,0
| 15/06 al 19/06 | Enlace con el sistema de citas | 38,0
| 22/06 | Puesta en marcha | 9,0
| | Total | 77,0

Importe: 4.466,00 € (58,00 €/h)
Conforme con las horas y el importe. Las dudas sobre el día 22 quedaron aclaradas por teléfono.
Fdo. electrónicamente: Amparo Llorente Gil, Jefa de Sistemas. 03/07/2026 12:40:55 CEST
""",
            Look(head="line", grid="grid", ink="#006d77", font="Helvetica", size=9.5),
            "Ormazabal Pesaje y Control",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Puerto Seco de Armilla, S.A.",
            project="Integración de básculas",
            project_code="PSA-INT-6",
            po_number="P-2026-0317",
            signatory_name="Amparo Llorente Gil",
            signatory_title="Jefa de Sistemas",
            signature_date="2026-07-03",
            amount="4466.00 EUR",
        ),
    )

    yield Paper(
        "md-ordencambio",
        "a",
        "text",
        sheet(
            """
# Orden de cambio N° 09
Mandante: Viña Quebrada Larga SpA          Obra: Bodega de guarda
Contrato: VQL-2211                          Contratista: Constructora Ñirre Ltda.

Motivo: refuerzo de la losa bajo las cubas de 20.000 litros.

%w 6 3
|! Partida | Monto (CLP)
| Enfierradura adicional | 6.840.000
| Hormigón H30 | 4.120.000
| Descuento por radier no ejecutado | -1.560.000
| Monto neto de la orden | 9.400.000

Plazo: sin variación. El precio se paga en el estado de pago siguiente, con la retención habitual del contrato.

Aprobada por el mandante con fecha 8 de enero de 2026.
@ink 141
Rosario Undurraga, Gerenta de Proyectos
""",
            Look(head="side", ink="#7d1128", grid="rows"),
            "Constructora Ñirre Ltda.",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Viña Quebrada Larga SpA",
            project="Bodega de guarda",
            project_code="VQL-2211",
            change_order_number="09",
            signatory_name="Rosario Undurraga",
            signatory_title="Gerenta de Proyectos",
            signature_date="2026-01-08",
            amount="9400000.00 CLP",
        ),
    )

    yield Paper(
        "md-correoarg",
        "a",
        "text",
        sheet(
            """
%w 1 7
| De: | Federico Lanzani (flanzani@cerealeraelalba.example)
| Para: | Julieta - Datos del Plata
| Fecha: | martes 25 de agosto de 2026, 19:03
| Asunto: | Re: Tablero de acopio, sprint 5

Hola Juli,

Lo probamos con las tres plantas y anda bárbaro. El filtro por silo que te había marcado el viernes ya está corregido, así que de mi lado no queda nada pendiente: sprint 5 aprobado. Podés facturar los USD 7.350,00.

El sprint 6 lo vemos recién en octubre. Si ahí pudiéramos tener la versión para el celular, mejor todavía.

Un abrazo,
Federico Lanzani
Gerente de Logística
Cerealera El Alba S.A.
""",
            Look(head="none", grid="rows", ink="#bbbbbb", size=10.5),
        ),
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Cerealera El Alba S.A.",
            project="Tablero de acopio",
            milestone="sprint 5",
            signatory_name="Federico Lanzani",
            signatory_title="Gerente de Logística",
            signature_date="2026-08-25",
            amount="7350.00 USD",
        ),
    )

    yield Paper(
        "md-facturaes",
        "a",
        "text",
        sheet(
            """
# Factura F26/0288
> Fecha de emisión: 30 de abril de 2026
> Vencimiento: 30 de mayo de 2026
= Cliente :: Colegio Mayor Fuente Clara
= CIF :: G-00118822
= Proyecto :: Climatización del comedor

%w 6 2
|! Concepto | Importe
| Segunda certificación, según contrato | 12.900,00 €
| IVA 21 % | 2.709,00 €
| Total | 15.609,00 €

Forma de pago: transferencia. Una vez aceptada la obra por el cliente, esta factura no admite devolución.
""",
            Look(head="band", ink="#344e41", grid="grid", kv="plain"),
            "Frío y Aire Benavides",
        ),
        truth(
            "other",
            None,
            None,
            "es",
            client="Colegio Mayor Fuente Clara",
            project="Climatización del comedor",
        ),
    )

    yield Paper(
        "md-noconforme",
        "a",
        "text",
        sheet(
            """
# ACTA DE NO CONFORMIDAD
^ Servicio de digitalización de planos catastrales
= Entidad :: Municipalidad Provincial de Huaylacocha
= Proveedor :: Cartomática Andina E.I.R.L.
= Orden de servicio :: OS 0412-2026
= Entregable :: Segundo entregable
= Monto :: S/ 24,600.00

Revisado el entregable, el área usuaria deja constancia de lo siguiente:
* El avance gráfico es ordenado y los metadatos están completos.
* 37 de 120 planos no corresponden a la cuadrícula pedida.

En consecuencia NO SE OTORGA LA CONFORMIDAD y se devuelve el entregable al proveedor.

Huaylacocha, 17 de junio de 2026
@ink 151
Ing. Wilder Chuquimango, Subgerente de Catastro
""",
            Look(head="center", title="center", kv="grid", ink="#9a031e", size=10.5),
            "MUNICIPALIDAD PROVINCIAL DE HUAYLACOCHA",
        ),
        truth(
            AC,
            "rejected",
            True,
            "es",
            client="Municipalidad Provincial de Huaylacocha",
            project="Servicio de digitalización de planos catastrales",
            project_code="OS 0412-2026",
            milestone="Segundo entregable",
            signatory_name="Wilder Chuquimango",
            signatory_title="Subgerente de Catastro",
            signature_date="2026-06-17",
            amount="24600.00 PEN",
        ),
    )

    yield Paper(
        "md-soloproveedor",
        "a",
        "text",
        sheet(
            """
# Certificado de aceptación de hito
Cliente: Clínica Dental Marenostrum, S.L.P.
Proyecto: Historia clínica digital     Ref.: HCD-2026-14
Hito: H2 Formación del personal        Precio del hito: 5.300,00 €

Las partes manifiestan que el hito se ha cumplido y el cliente lo acepta.

%w 1 1
|! Por el proveedor | Por el cliente
| {ink161} |
| Nicolás Barberá | Montserrat Oller
| Jefe de proyecto | Directora médica
| 27/02/2026 | Fecha: ___/___/______
""",
            Look(head="right", grid="grid", ink="#1d4e89"),
            "Salus Digital",
        ),
        truth(
            AC,
            "undecided",
            False,
            "es",
            client="Clínica Dental Marenostrum, S.L.P.",
            project="Historia clínica digital",
            project_code="HCD-2026-14",
            milestone="H2 Formación del personal",
            signatory_name="Montserrat Oller",
            signatory_title="Directora médica",
            amount="5300.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield Paper(
        "md-sinefecto",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 24mm, header: align(right)[#text(fill: red)[*SIN EFECTO -- sustituida por la versión 3, en preparación*]])
#set text(size: 11pt, lang: "es")
#text(16pt)[Acta de entrega y conformidad · versión 2]
#v(3mm)
#kv([Cliente], [Consorcio Lechero del Guayabo], [Proyecto], [Tanques de enfriamiento], [Orden de trabajo], [OT-7719], [Entrega], [Tanques 1 y 2], [Valor], [COP 96.400.000])
#v(3mm)
El cliente recibe a satisfacción los tanques 1 y 2.
#v(6mm)
#ink(s: 0.2)\\
Hernán Arboleda, Gerente técnico\\
Fecha: 4 de septiembre de 2026
"""),
        truth(
            AC,
            "undecided",
            True,
            "es",
            client="Consorcio Lechero del Guayabo",
            project="Tanques de enfriamiento",
            project_code="OT-7719",
            milestone="Tanques 1 y 2",
            signatory_name="Hernán Arboleda",
            signatory_title="Gerente técnico",
            signature_date="2026-09-04",
            amount="96400000.00 COP",
            warnings=["draft_or_void"],
        ),
    )

    source = sheet(
        """
# ALBARÁN DE INSTALACIÓN   4403
= Cliente :: Mercado de Abastos La Cruz
= Obra :: Iluminación de la nave central
= N° de obra :: 26-071
= Partida :: Luminarias pasillo A y B
= Importe :: 14.980,00 €

%w 1 6 3
|! Uds. | Material | Comprobado
| 48 | Luminaria suspendida 60 W | sí
| 6 | Cuadro de maniobra | sí
| 1 | Sensor de luz diurna | sí

RECIBIDO Y CONFORME. Sin nada que objetar.

{k:Joaquín Villalba}
Joaquín Villalba, Encargado general
Fecha: {d:9 de octubre de 2026}
""",
        Look(size_of=US, size=11.5, kv="rule", grid="grid", ink="#111111"),
        "LUZ Y NAVE MONTAJES",
        stamp=("MERCADO DE ABASTOS", "LA CRUZ", "CONFORME"),
    )
    yield Paper(
        "md-albaran",
        "a",
        "scan",
        scanned(source, dpi=92, skew=-1.2, seed=51),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Mercado de Abastos La Cruz",
            project="Iluminación de la nave central",
            project_code="26-071",
            milestone="Luminarias pasillo A y B",
            signatory_name="Joaquín Villalba",
            signatory_title="Encargado general",
            signature_date="2026-10-09",
            amount="14980.00 EUR",
        ),
        source,
    )

    yield Paper(
        "md-cuadrohitos",
        "a",
        "text",
        sheet(
            """
# Cuadro de seguimiento de hitos - decisión del cliente
Proyecto: Renovación del archivo sonoro (RAS-5)      Cliente: Radio Litoral Cooperativa
Sesión del comité: 28 de julio de 2026

%w 3 2 2 5
|! Hito | Precio | Estado | Observación del cliente
| 1 Inventario | 3.100,00 € | aceptado el 12/05/2026 | -
| 2 Restauración de cintas | 9.750,00 € | se decide hoy | Se acepta; las cuatro cintas con eco vuelven al taller y se entregan de nuevo antes del 30 de agosto.
| 3 Publicación en línea | 6.200,00 € | en curso | Sin decisión; va por buen camino.

Se decide en esta sesión únicamente sobre el hito 2.

Firmado: Blanca Ferreiro, Coordinadora (firma electrónica avanzada, 28/07/2026 13:15)
""",
            Look(wide=True, head="band", grid="grid", ink="#4a4e69"),
            "Radio Litoral Cooperativa",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Radio Litoral Cooperativa",
            project="Renovación del archivo sonoro",
            project_code="RAS-5",
            milestone="2 Restauración de cintas",
            signatory_name="Blanca Ferreiro",
            signatory_title="Coordinadora",
            signature_date="2026-07-28",
            amount="9750.00 EUR",
            conditions=[
                "las cuatro cintas con eco vuelven al taller y se entregan de nuevo antes del 30 de agosto"
            ],
        ),
    )
