"""Spanish and Latin American papers."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_fifth_hand.board import glass, md, one, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield one(
        "acta-recepcion",
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Peñalosa del Río",
            project="Renovación de la red de abastecimiento, calle Mayor",
            project_code="OB-2026/09",
            signatory_name="Lucía Arribas Montes",
            signatory_title="Concejala de Obras",
            signature_date="2026-07-02",
        ),
        md(
            """
== **ACTA DE RECEPCIÓN DE OBRA**

**Expediente de obra:** OB-2026/09
**Obra:** Renovación de la red de abastecimiento, calle Mayor
**Promotor:** Ayuntamiento de Peñalosa del Río
**Contratista:** Canalizaciones Duratón, S.L.
**Dirección facultativa:** D. Ramiro Cuesta Gil, ingeniero de caminos

En Peñalosa del Río, a 2 de julio de 2026, reunidos en el lugar de las obras los asistentes que firman al pie, se procede al reconocimiento de las mismas. Encontrándose en buen estado y ejecutadas con arreglo a las prescripciones previstas, se dan por recibidas, comenzando desde esta fecha el plazo de garantía de un año.

Y para que conste se extiende la presente acta por triplicado.

|:1,1,1
|= Por el promotor | Por la dirección facultativa | Por el contratista
| ~51 | ~52 | ~53
| Lucía Arribas Montes, Concejala de Obras | Ramiro Cuesta Gil | Aurelio Sanz
""",
            font="Times",
            size=11.5,
        ),
    )
    yield one(
        "certificacion",
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Inmobiliaria Puerto Nuevo, S.A.",
            project="Edificio Faro, 64 viviendas",
            project_code="IPN-64",
            milestone="Certificación n.º 11",
            signatory_name="Jordi Palomeras",
            signatory_title="Director de Ejecución",
            signature_date="2026-05-31",
            amount="186402.55 EUR",
        ),
        typ(r"""
#set text(size: 9.5pt)
#rect(width: 100%, fill: rgb("#f4e9d0"))[#text(13pt)[*CERTIFICACIÓN DE OBRA EJECUTADA*] #h(1fr) *Certificación n.º 11*]
#kv([Promotor:], [Inmobiliaria Puerto Nuevo, S.A.], [Obra:], [Edificio Faro, 64 viviendas], [Código de obra:], [IPN-64], [Periodo:], [mayo de 2026])
#table(columns: (auto, 1fr, auto), stroke: (x: none, y: .4pt), align: (left, left, right), [*Cap.*], [*Descripción*], [*A origen (€)*], [03], [Cimentación], [412.880,10], [04], [Estructura], [1.120.044,95], [07], [Albañilería], [233.710,00], [], [Suma a origen], [1.766.635,05], [], [A deducir, certificado hasta la n.º 10], [–1.570.421,84], [], [A deducir, retención 5 % del mes], [–9.810,66], [], [*Importe que se certifica (IVA no incluido)*], [*186.402,55*])
Certifico que la obra relacionada ha sido ejecutada, siendo conforme en calidad y medición.

A 31 de mayo de 2026

El Director de Ejecución, en representación del promotor \
#scrawl() \
Jordi Palomeras
"""),
    )
    yield one(
        "acta-chile",
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Minera Cerro Alquitrán SpA",
            project="Correa transportadora CV-12",
            project_code="OT 7714",
            milestone="Hito 3: montaje mecánico",
            signatory_name="Rodrigo Painemal",
            signatory_title="Administrador de Contrato",
            signature_date="2026-03-24",
            amount="48750000 CLP",
            conditions=[
                "entregar los protocolos de torque del tramo 2",
                "instalar las guardas de la polea de cola",
            ],
        ),
        md(
            """
# ACTA DE ENTREGA Y RECEPCIÓN PROVISORIA
|:1,3
| Mandante | Minera Cerro Alquitrán SpA
| Empresa colaboradora | Montajes Tarapaya Ltda.
| Proyecto | Correa transportadora CV-12
| Orden de trabajo | OT 7714
| Hito | Hito 3: montaje mecánico
| Valor del hito | $ 48.750.000 (CLP)

Efectuada la visita a terreno el 23 de marzo, con presencia de las áreas de Mantención, Seguridad y Calidad, el mandante recibe provisoriamente el hito y autoriza su pago.

## Verificaciones
|:4,1
| Alineamiento de polines y estructura | cumple
| Nivelación de polea motriz | cumple
| Empalme vulcanizado, ensayo de adherencia | cumple
| Señalética y bloqueo | cumple
| Limpieza del área | cumple

Por el mandante: {Rodrigo Painemal}
Rodrigo Painemal, Administrador de Contrato
Calama, 24 de marzo de 2026

. Nota al pie: la presente recepción solo surtirá efecto si la empresa cumple, antes del 10 de abril de 2026, con las dos obligaciones siguientes: a) entregar los protocolos de torque del tramo 2; b) instalar las guardas de la polea de cola. De no cumplirse, el mandante podrá ejecutarlas a costa de la empresa.
""".replace("Calama", "Faena Alquitrán"),
            accent="#7a1f1f",
            look="frame",
        ),
    )
    yield one(
        "albaran-obra",
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Bodegas Valdeloma",
            project="Ampliación nave de crianza",
            signatory_name="Íñigo Larrea",
            signatory_title="Encargado",
            signature_date="2026-09-09",
            po_number="P-2026-771",
        ),
        md(
            """
HORMIGONES DEL OJA                             ALBARÁN 0088142
------------------------------------------------------------
Cliente ........... Bodegas Valdeloma
Obra .............. Ampliación nave de crianza
Pedido cliente .... P-2026-771
Fecha ............. 09/09/2026          Camión 14

Designación ....... HA-30/F/20/XC2
Volumen ........... 8,00 m3             Acumulado 40,00 m3
Consistencia ...... fluida              Cono 15 cm
Hora carga ........ 08:12               Límite de uso 09:42
Agua añadida ...... ninguna

RECIBIDO CONFORME POR EL CLIENTE

/s/ Íñigo Larrea
Íñigo Larrea, Encargado
09/09/2026 08:51
""".replace("------------------------------------------------------------\n", "---\n"),
            font="Courier",
            size=10,
        ),
    )
    yield one(
        "no-conforme",
        truth(
            AC,
            "rejected",
            True,
            "es",
            client="Hidroeléctrica Río Salado S.A.S.",
            project="Rehabilitación compuerta radial 2",
            project_code="HRS-CR2",
            milestone="Entrega final",
            signatory_name="Marcela Ospina Duque",
            signatory_title="Interventora",
            signature_date="2026-08-19",
        ),
        typ(r"""
#set page(paper: "us-letter")
#set text(font: "Libertinus Serif", size: 11pt)
#align(center)[*ACTA DE INSPECCIÓN Y DECISIÓN DE RECIBO*]
#table(columns: (1fr, 2fr), stroke: .4pt, [Contratante], [Hidroeléctrica Río Salado S.A.S.], [Contratista], [Metalmecánica Otún Ltda.], [Proyecto], [Rehabilitación compuerta radial 2 (HRS-CR2)], [Entregable], [Entrega final])
*Hallazgos*
+ Fuga lateral izquierda de 4,2 L/s; máximo admisible 0,5 L/s.
+ Espesor de pintura entre 140 y 180 micras; especificado 300.
+ Sin registro de ensayo de los cables de izaje.

*Decisión* \
#off Se recibe a satisfacción #h(1em) #off Se recibe con pendientes #h(1em) #on No se recibe

El contratista corregirá y solicitará nueva visita. Los costos de la segunda inspección corren por su cuenta.

#scrawl() \
Marcela Ospina Duque \ Interventora, en nombre del Contratante \ 19 de agosto de 2026
"""),
    )
    yield one(
        "orden-cambio",
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Fideicomiso Torre Ámbar",
            project="Torre Ámbar, sótanos",
            project_code="FTA-01",
            signatory_name="Ernesto Villaseñor",
            signatory_title="Gerente de Obra",
            signature_date="2026-02-18",
            amount="1284500.00 MXN",
            change_order_number="OC-017",
        ),
        md(
            """
>> Orden de cambio **OC-017**
# Torre Ámbar, sótanos
|:1,1
| Cliente: Fideicomiso Torre Ámbar | Proyecto núm.: FTA-01
| Contratista: Cimentaciones Anáhuac, S.A. de C.V. | Fecha de solicitud: 9 de febrero de 2026

**Motivo.** Nivel freático 1.8 m por encima del estudio; se agregan 22 pozos de bombeo y su operación durante 90 días.

|:3,1
|= Concepto | Importe MXN
| Perforación y ademe de pozos | 814,000.00
| Equipo y operación | 470,500.00
| **Aumento neto al contrato** | **1,284,500.00**

Plazo: + 21 días naturales.

Autorizado por el cliente:
~137
Ing. Ernesto Villaseñor, Gerente de Obra, 18 de febrero de 2026
""",
            page="letter",
            tint="#ffe9b0",
            accent="#a65c00",
        ),
    )
    yield one(
        "parte-horas",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Astilleros Ría de Foz",
            project="Buque C-412, bloque 7",
            project_code="C-412",
            signatory_name="Uxía Teijeiro",
            signatory_title="Jefa de Taller",
            signature_date="2026-10-19",
        ),
        typ(r"""
#set page(flipped: true)
#text(14pt)[*Parte semanal de horas de subcontrata*] #h(1fr) Soldaduras Masma, S.L.
#v(4pt)
Cliente: *Astilleros Ría de Foz* #h(1em) Proyecto: *Buque C-412, bloque 7* #h(1em) N.º proyecto: *C-412* #h(1em) Semana 42 (12–16 de octubre de 2026)
#table(columns: (3fr, 1fr, 1fr, 1fr, 1fr, 1fr, 1fr), inset: 5pt, [Operario], [L], [M], [X], [J], [V], [Total], [Seoane, X.], [8], [8], [8], [9], [8], [41], [Pardiñas, D.], [8], [8], [8], [9], [8], [41], [Mba, S.], [–], [8], [8], [9], [8], [33], table.cell(colspan: 6)[*Total horas conformadas*], [*115*])
Horas revisadas y aprobadas por el astillero:
#grid(columns: (auto, auto), gutter: 2cm, [#scrawl(w: 4cm) \ Uxía Teijeiro, Jefa de Taller \ 19/10/2026], stamp(c: rgb("#1c5c2c"))[CONFORME \ Taller 3])
"""),
    )
    yield one(
        "correo",
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Cooperativa Olivarera La Solana",
            project="Línea de envasado 2",
            signatory_name="Remedios Galán",
            signatory_title="Gerente",
            signature_date="2026-11-27",
            amount="33900.00 EUR",
            milestone="puesta en marcha",
        ),
        md("""
**Asunto:** RE: Línea de envasado 2 – puesta en marcha
**De:** Remedios Galán
**Para:** Talleres Bailén, administración
**Enviado:** viernes, 27 de noviembre de 2026 9:33
---
Buenos días, Tomás:

La línea lleva doce días sin una parada achacable a vosotros y hemos llegado a las 4.200 botellas/hora que pedíamos. Damos por aceptada la puesta en marcha. Queda liberado el pago de los 33.900,00 € (sin IVA) que estaba pendiente de esto.

Os esperamos en la comida del día 12.

Un saludo,
Remedios Galán
Gerente, Cooperativa Olivarera La Solana
"""),
    )
    yield one(
        "factura",
        truth(
            "other",
            None,
            None,
            "es",
            client="Residencial Las Encinas, C.P.",
            project="Impermeabilización de cubierta",
            po_number=None,
        ),
        md(
            """
# FACTURA 2026/0419
Impermeabilizaciones Tormes, S.L. – B-00998811
|:1,2
| Cliente | Residencial Las Encinas, C.P.
| Obra | Impermeabilización de cubierta
| Fecha | 30/06/2026
| Vencimiento | 30/07/2026

|:4,1
|= Concepto | Importe
| Lámina asfáltica doble, 640 m² | 19.200,00 €
| Remates y sumideros | 2.300,00 €
| Base imponible | 21.500,00 €
| IVA 10 % | 2.150,00 €
| **Total factura** | **23.650,00 €**

Forma de pago: transferencia. Según el presupuesto aceptado por la comunidad, el pago se realiza tras la firma del acta de recepción, que se remite aparte.
. Inscrita en el Registro Mercantil. Conserve esta factura.
""",
            look="lines",
            accent="#204080",
        ),
    )
    yield one(
        "discrepancia",
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "es",
            client="Universidad Técnica del Litoral Sur",
            project="Laboratorio de Hidráulica",
            project_code="UTLS-LAB-4",
            milestone="Etapa 2",
            signatory_name="Gonzalo Etcheverry",
            signatory_title="Decano",
            signature_date="2026-04-30",
            conditions=["calibrar los seis caudalímetros antes del 15 de mayo"],
            warnings=["amount_words_disagree"],
        ),
        typ(r"""
#set text(font: "Libertinus Serif", size: 11pt)
*Universidad Técnica del Litoral Sur* \ Facultad de Ingeniería
#align(center)[#v(6pt) *CONSTANCIA DE ACEPTACIÓN DE ETAPA*]
Proyecto: Laboratorio de Hidráulica \ Código de proyecto: UTLS-LAB-4 \ Etapa aceptada: Etapa 2 \ Proveedor: Canales y Modelos S.R.L.

Por la presente la Universidad acepta la Etapa 2 y autoriza el pago de *ARS 18.450.000,00* (pesos dieciocho millones quinientos cuarenta mil).

El canal de pendiente variable fue probado con caudales de hasta 120 L/s. La aceptación está sujeta a una condición: calibrar los seis caudalímetros antes del 15 de mayo.

#v(.6cm)
30 de abril de 2026
#scrawl() \
Gonzalo Etcheverry \ Decano
"""),
    )
    yield glass(
        "aviso-solicitud",
        truth(
            AC,
            "undecided",
            False,
            "es",
            client="Autopistas del Guadiaro",
            project="Refuerzo de firme PK 12–19",
            project_code="AG-F19",
            milestone="Tramo 2",
            signatory_name="Belén Cárdenas",
            signatory_title="Jefa de Conservación",
            amount="402118.90 EUR",
        ),
        md(
            """
# Acta de aceptación de tramo
|:1,2
| Concesionaria | Autopistas del Guadiaro
| Actuación | Refuerzo de firme PK 12–19
| Código | AG-F19
| Tramo que se entrega | Tramo 2
| Importe del tramo | 402.118,90 €
| Acta del Tramo 1 | aceptado y firmado el 4 de mayo de 2026

La concesionaria, vistas las auscultaciones, acepta el Tramo 2 y autoriza su facturación.

Por Autopistas del Guadiaro
Belén Cárdenas, Jefa de Conservación

Firma: ______________________

Fecha: ____ / ____ / ________
""",
            size=11,
        ),
        skew=-0.8,
        noise=6,
        seed=61,
        shadow=True,
    )
