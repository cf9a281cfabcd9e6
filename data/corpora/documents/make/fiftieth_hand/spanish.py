"""Spanish: Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import letter
from scan import Scanner

from .board import flat, paper, rl, ty


def papers() -> Iterator[Paper]:
    yield paper(
        "lm-acta-observaciones",
        ty(r"""#set page(paper: "a4", margin: 2.3cm)
#set text(font: "Libertinus Serif", 11pt, lang: "es")
#align(center)[#text(15pt)[*Acta de recepción provisional*]]
En Calatayud, a 22 de octubre de 2026, reunidos don Eusebio Larrea Monzón, gerente de la Comunidad de Regantes del Jalón Medio (la Propiedad), y doña Pilar Oteiza, en representación de Riegos Automatizados del Ebro, S.L. (el Contratista), para la recepción de la obra *Modernización de la acequia de San Roque*, expediente RAE-305,

*MANIFIESTAN*

Antecedentes. El contrato se firmó el 16 de enero de 2026, con un plazo de ocho meses. Las pruebas de riego se hicieron los días 13 y 14 de octubre en los tres ramales, con caudales de 40, 55 y 70 l/s.

Primero. Que la obra está terminada con arreglo al proyecto, salvo lo que se indica.

Segundo. Que la Propiedad la recibe provisionalmente, quedando obligado el Contratista a:
- sustituir la compuerta n.º 4, que no cierra;
- entregar los planos finales de obra.
Tercero. Que el plazo para ello termina el 22 de noviembre de 2026.

#grid(columns: (1fr, 1fr), [Por la Propiedad\ @S401\ Eusebio Larrea Monzón], [Por el Contratista\ @S402\ Pilar Oteiza])
"""),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Comunidad de Regantes del Jalón Medio",
            project="Modernización de la acequia de San Roque",
            project_code="RAE-305",
            signatory_name="Eusebio Larrea Monzón",
            signatory_title="gerente",
            signature_date="2026-10-22",
            conditions=[
                "sustituir la compuerta n.º 4, que no cierra",
                "entregar los planos finales de obra",
            ],
        ),
    )

    yield paper(
        "lm-entrega-recepcion-mx",
        rl(
            """
^ <b>ACTA DE ENTREGA-RECEPCIÓN</b>
Cliente :: Grupo Hotelero Punta Cormorán, S.A. de C.V.
Proveedor :: Climas y Ductos del Pacífico
Proyecto :: Climatización Torre Norte
Orden de trabajo :: OT-4471
Orden de compra :: OC-118290
|Concepto|Cantidad|Estado
|Unidad manejadora 15 TR|4|Funcionando
|Termostato de habitación|96|Funcionando
|Capacitación al personal|1|Impartida
Documentos entregados: memoria de cálculo, planos as-built, manuales, pólizas de garantía de los equipos y bitácora de arranque.
GARANTÍA. El proveedor garantiza mano de obra y materiales por doce meses contados desde esta fecha. No cubre daños por variación de voltaje, falta de mantenimiento o intervención de terceros.
El cliente recibe los equipos instalados, probados y a su entera satisfacción. Se libera el finiquito por $412,500.00 M.N. (MXN).
|ENTREGA|RECIBE
|@S411|@K1:Rocío Villaseñor;
|Ing. Raúl Ontiveros|Rocío Villaseñor
|Jefe de obra|Gerente de Mantenimiento
Mazatlán, Sinaloa, 15 de mayo de 2026
""",
            page=letter,
            size=10,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Grupo Hotelero Punta Cormorán, S.A. de C.V.",
            project="Climatización Torre Norte",
            project_code="OT-4471",
            signatory_name="Rocío Villaseñor",
            signatory_title="Gerente de Mantenimiento",
            signature_date="2026-05-15",
            amount="412500.00 MXN",
            po_number="OC-118290",
        ),
    )

    yield paper(
        "lm-conformidad-peru",
        flat(
            rl(
                """
# FORMATO DE CONFORMIDAD DE SERVICIO
Entidad :: @F:entidad=Municipalidad Distrital de Yanaquihua;
Proveedor :: Topografía Andina E.I.R.L.
Servicio :: @F:servicio=Levantamiento catastral del sector Alto;
Proyecto N.° :: @F:orden=LC-00731-2026;
Entregable :: @F:entregable=Segundo entregable;
Monto :: @F:monto=S/ 18,600.00 (PEN);
Resultado de la verificación
|@C:si=1;|CONFORME – procede el pago
|@C:no=0;|NO CONFORME
Responsable del área usuaria :: @F:resp=Delia Huamaní Ccori;
Cargo :: @F:cargo=Jefa de Catastro;
Fecha :: @F:fecha=27/02/2026;
Firma :: @S421
""",
                size=10,
            )
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Municipalidad Distrital de Yanaquihua",
            project="Levantamiento catastral del sector Alto",
            project_code="LC-00731-2026",
            milestone="Segundo entregable",
            signatory_name="Delia Huamaní Ccori",
            signatory_title="Jefa de Catastro",
            signature_date="2026-02-27",
            amount="18600.00 PEN",
        ),
    )

    yield paper(
        "lm-carta-rechazo-chile",
        rl(
            """
> Puerto Varas, 9 de septiembre de 2026
Señores
Astilleros y Servicios Llanquihue SpA
Presente
<b>Ref.: Rechazo de la entrega «Sistema de oxigenación, centro Chacao», proyecto N° SLL-88</b>
De nuestra consideración:
Con fecha 4 de septiembre recibimos el informe de puesta en marcha. Las mediciones propias arrojan 5,1 mg/l de oxígeno disuelto contra los 7,0 mg/l comprometidos. Por lo anterior, Salmones Quetru S.A. rechaza la entrega y no autoriza la emisión del documento de cobro.
Quedamos a la espera de su plan de reparación.
Saluda atentamente,
@S431
Ximena Barrientos
Gerenta de Operaciones
Salmones Quetru S.A.
""",
            font="Times-Roman",
            size=11.5,
            margin=72,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Salmones Quetru S.A.",
            project="Sistema de oxigenación, centro Chacao",
            project_code="SLL-88",
            signatory_name="Ximena Barrientos",
            signatory_title="Gerenta de Operaciones",
            signature_date="2026-09-09",
        ),
    )

    yield paper(
        "lm-parte-horas",
        ty(r"""#set page(paper: "a5", flipped: true, margin: 1.2cm)
#set text(font: "Liberation Sans", 8.5pt, lang: "es")
#text(13pt, weight: "bold")[PARTE DE TRABAJO] #h(1fr) N.º 6642
#kv([Cliente], [Bodegas Arriaga e Hijos, S.A.], [Proyecto], [Traslado de la línea de embotellado], [Obra n.º], [MB-311], [Operario], [Martín Seijo (Montajes Barbanza)])
#table(columns: (1fr,) * 6, [L 15/06], [M 16/06], [X 17/06], [J 18/06], [V 19/06], [Total], [9], [9], [8,5], [9], [6], [41,5 h])
Horas conformes. El cliente autoriza su facturación.
#v(4pt)
#grid(columns: (1fr, 1fr), [Conforme cliente: @S441], [Nuria Echarri, jefa de planta\ Haro, 19/06/2026])
"""),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Bodegas Arriaga e Hijos, S.A.",
            project="Traslado de la línea de embotellado",
            project_code="MB-311",
            signatory_name="Nuria Echarri",
            signatory_title="jefa de planta",
            signature_date="2026-06-19",
        ),
    )

    yield paper(
        "lm-orden-cambio-co",
        rl(
            """
# ORDEN DE CAMBIO No. 03
Contratante: Fundación Clínica del Otún
Contratista: Obras Civiles Risaralda S.A.S.
Proyecto: Ampliación de urgencias
Proyecto N.°: C-2025-219
Descripción del cambio: reubicación de la red de gases medicinales por interferencia con la viga V-12.
|Mayor valor|COP 38.200.000,00
|Menor valor|COP 6.700.000,00
|<b>Valor neto del cambio</b>|<b>COP 31.500.000,00</b>
Plazo adicional: 8 días calendario.
[x] Aprobada
[ ] Aprobada con modificaciones
[ ] No aprobada
%6
Por el contratante: @S451
Hernán Loaiza Cardona, Director Administrativo
Pereira, 11 de marzo de 2026
""",
            page=letter,
            size=11,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Fundación Clínica del Otún",
            project="Ampliación de urgencias",
            project_code="C-2025-219",
            signatory_name="Hernán Loaiza Cardona",
            signatory_title="Director Administrativo",
            signature_date="2026-03-11",
            amount="31500000.00 COP",
            change_order_number="03",
        ),
        how=Scanner(dpi=110, skew=-0.5, noise=4, jpeg=36, seed=45),
    )

    yield paper(
        "lm-correo-visto-bueno",
        rl(
            """
De :: Beatriz Olmedo
Para :: Íñigo Sarasola (Taller Cartográfico)
Fecha :: lun, 4 de mayo de 2026, 12:37
Asunto :: Re: Entrega final mapa de riesgos (TC-190)
---
Hola, Íñigo:
Revisado el mapa de riesgos con los técnicos de Protección Civil. Está todo lo que pedía el pliego, así que damos por aceptada la entrega final. Podéis emitir la factura por los 9.870,00 € pendientes.
Un abrazo,
Beatriz
Beatriz Olmedo Ruiz | Jefa de Servicio de Emergencias | Mancomunidad de la Sierra Norte
---
<i>El jue, 30 abr 2026, Íñigo Sarasola escribió:</i>
<i>Beatriz, te subo la versión final. ¿Nos dais el visto bueno?</i>
""",
            keys=0.12,
        ),
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Mancomunidad de la Sierra Norte",
            project="mapa de riesgos",
            project_code="TC-190",
            milestone="entrega final",
            signatory_name="Beatriz Olmedo Ruiz",
            signatory_title="Jefa de Servicio de Emergencias",
            signature_date="2026-05-04",
            amount="9870.00 EUR",
        ),
    )

    yield paper(
        "lm-firmada-sin-marcar",
        rl(
            """
|<b>INSTITUTO DE IDIOMAS ALTAZOR</b>|Acta de validación de contenidos
Institución :: Cámara de Turismo de Colonia
Programa :: Inglés para guías, nivel B1
Código :: IA-2026-31
Entrega :: Unidad 5
Marque una sola opción:
|☐|Se valida la entrega
|☐|Se valida con ajustes
|☐|No se valida
Ajustes solicitados: –
%14
Por la institución:
@S461
Gonzalo Etchegoyen, Director de Formación
Colonia del Sacramento, 21 de agosto de 2026
""",
            accent="#006666",
            size=10.5,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "es",
            client="Cámara de Turismo de Colonia",
            project="Inglés para guías, nivel B1",
            project_code="IA-2026-31",
            milestone="Unidad 5",
            signatory_name="Gonzalo Etchegoyen",
            signatory_title="Director de Formación",
            signature_date="2026-08-21",
        ),
    )

    yield paper(
        "lm-otra-fase",
        ty(r"""#set page(paper: "a4", margin: 2.2cm)
#set text(font: "DejaVu Sans", 9pt, lang: "es")
#text(14pt)[*Seguimiento de la Fase 3*] #h(1fr) Expediente KL-740
#line(length: 100%)
Cliente: Autoridad Portuaria de Bermeo · Consultor: Kresala Ingenieros, S.L.P.\
Proyecto: Dragado de la dársena interior
#v(6pt)
Estado de la Fase 3 (Replanteo de balizas): en curso; se presentará en diciembre. No se somete a aceptación en este documento.

Estado de la Fase 2 (Batimetría): informe presentado el 5 de octubre de 2026, revisado sin observaciones.

#table(columns: (1fr, auto, auto, auto), [Fase], [Importe], [Presentada], [Situación], [1 Documentación previa], [8.400,00 €], [12/06/2026], [cerrada], [2 Batimetría], [23.115,00 €], [05/10/2026], [véase abajo], [3 Replanteo de balizas], [11.700,00 €], [–], [en curso], [4 Dirección del dragado], [46.000,00 €], [–], [sin iniciar])
#rect(width: 100%, inset: 8pt)[*Decisión.* El cliente acepta la Fase 2 (Batimetría) y autoriza el pago de 23.115,00 €.]
#v(10pt)
@S471\
Leire Goikoetxea, Directora de Infraestructuras\
Bermeo, 19 de octubre de 2026
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Autoridad Portuaria de Bermeo",
            project="Dragado de la dársena interior",
            project_code="KL-740",
            milestone="Fase 2 (Batimetría)",
            signatory_name="Leire Goikoetxea",
            signatory_title="Directora de Infraestructuras",
            signature_date="2026-10-19",
            amount="23115.00 EUR",
        ),
    )

    yield paper(
        "lm-folleto",
        rl(
            """
# Por qué nuestros clientes firman sin reservas
## Metrovía Consultores – transformación de almacenes
Desde 2009 hemos puesto en marcha más de sesenta almacenes en la península. Nuestro método de entrega por etapas hace que cada recepción sea un trámite y no un sobresalto.
- Pruebas conjuntas antes de cada entrega
- Listas de repasos visibles para todos
- Un solo responsable hasta la recepción definitiva
«Aceptamos la obra el mismo día», cuenta un cliente del sector del calzado.
Solicite una visita sin compromiso: visitas@metrovia.example
""",
            columns=2,
            accent="#b3541e",
            size=11,
        ),
        truth("other", None, None, "es"),
    )

    yield paper(
        "lm-acta-escaneada-ar",
        rl(
            """
^ <b>ACTA DE RECEPCIÓN DEFINITIVA</b>
En la ciudad de Tandil, a los seis días del mes de julio de dos mil veintiséis, la Cooperativa Eléctrica de Vela Limitada, representada por su presidente, Osvaldo Iraola, recibe en forma definitiva la obra «Alumbrado del acceso sur», obra N.º 77/2025, ejecutada por Luminotecnia Serrana S.R.L.
Se recorrieron las 64 columnas, se midió la iluminancia en doce puntos y se verificó la puesta a tierra, con resultados dentro de lo exigido por el pliego.
Se deja constancia de que las observaciones de la recepción provisoria fueron subsanadas en su totalidad. Corresponde devolver el fondo de reparo de ARS 2.340.000,00.
No siendo para más, se firma de conformidad.
%10
|@S481|@S482
|Osvaldo Iraola|Marta Lucero
|Presidente|Luminotecnia Serrana S.R.L.
@T:COOP. ELÉCTRICA/DE VELA LTDA.;
""",
            font="Times-Roman",
            size=12.5,
            margin=66,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Cooperativa Eléctrica de Vela Limitada",
            project="Alumbrado del acceso sur",
            project_code="77/2025",
            signatory_name="Osvaldo Iraola",
            signatory_title="presidente",
            signature_date="2026-07-06",
            amount="2340000.00 ARS",
        ),
        how=Scanner(dpi=105, skew=1.2, noise=6, jpeg=32, contrast=0.9, shadow=True, seed=48),
    )
