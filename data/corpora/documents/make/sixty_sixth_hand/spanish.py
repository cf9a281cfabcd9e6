"""Papers from Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper

from sixty_sixth_hand.board import page, scanned, sent, sheet, truth

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield sent(
        "carta-aceptacion-mx",
        page(
            """
> Mérida, Yucatán, a 25 de marzo de 2026
<b>Henequenera Dzibil, S.A. de C.V.</b>
Lic. Abril Canché Poot
Despacho Ceiba Consultores, S.C.
P r e s e n t e
@gap 10
Asunto: entregable 2 del proyecto "Trazabilidad de fibra" (OT-0582)

Por medio de la presente hago de su conocimiento que el entregable 2, consistente en el tablero de lotes, fue revisado por nuestras áreas de planta y de calidad y se recibe a entera satisfacción. En consecuencia, sírvase tramitar la factura por $185,600.00 M.N. (pesos mexicanos, IVA incluido).

Sin otro particular, reciba un cordial saludo.

^ Atentamente
@ink 301 120
Ing. Nicandro Tzuc Baeza
Gerente de Operaciones
""",
            font="Times",
            size=11.5,
            margin=75,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "es",
            client="Henequenera Dzibil, S.A. de C.V.",
            project="Trazabilidad de fibra",
            project_code="OT-0582",
            milestone="entregable 2",
            signatory_name="Nicandro Tzuc Baeza",
            signatory_title="Gerente de Operaciones",
            signature_date="2026-03-25",
            amount="185600.00 MXN",
        ),
    )

    yield sent(
        "correo-aplaza",
        page(
            """
<b>Paloma Iribarne Soto</b> &lt;paloma@veletastudio.example&gt;
Para: Equipo Veleta
Fecha: jueves, 11 de junio de 2026, 9:03
Asunto: Qué hay de la entrega 3 (Balneario de Fuentefría)
---
Hola a todos:

Ayer estuve al teléfono con el Balneario de Fuentefría. Todavía no han mirado la entrega 3 y no quieren pronunciarse ni a favor ni en contra hasta que su directora vuelva de viaje a finales de mes. Así que, de momento, ni facturamos ni tocamos nada. Les vuelvo a llamar el día 30.

Paloma
""",
            size=10.5,
            tint="#aa5500",
        ),
        truth("email", None, None, "es", client="Balneario de Fuentefría", milestone="entrega 3"),
    )

    yield sent(
        "acta-recepcion-parcial",
        sheet(r"""
#set page(columns: 2, margin: 1.6cm)
#place(top, scope: "parent", float: true, align(center)[#text(15pt)[Acta de recepción] \ Expediente de obra 2025-OB-114])
*Promotor.* Consorcio de Aguas del Bajo Jalón \
*Contratista.* Hidrotecnia Moncayo, S.L. \
*Obra.* Sustitución de la conducción Ricla–Calatorao \
*Importe de la parte recibida.* 211.305,42 €

En Ricla, el 6 de noviembre de 2025, se reúnen las personas que firman para proceder a la recepción. Recorrida la obra, se acuerda una recepción parcial.

*Se recibe:* la conducción entre el pk 0+000 y el pk 4+250.

*No se recibe:* la arqueta de válvulas del pk 4+300, que carece de tapa homologada.

#colbreak()
La dirección facultativa hace entrega del plano de final de obra, de los ensayos de estanqueidad y de los certificados de los tubos. El plazo de garantía de la parte recibida es de dos años desde esta fecha. La parte no recibida será objeto de nueva acta.

INK(303) \
Por el contratista \ Belisario Lacruz

INK(304) \
Por el promotor \ Dr. Amadeo Sanclemente, presidente \ 6 de noviembre de 2025
"""),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "es",
            client="Consorcio de Aguas del Bajo Jalón",
            project="Sustitución de la conducción Ricla–Calatorao",
            project_code="2025-OB-114",
            milestone=None,
            signatory_name="Dr. Amadeo Sanclemente",
            signatory_title="presidente",
            signature_date="2025-11-06",
            amount="211305.42 EUR",
            conditions=["la arqueta de válvulas del pk 4+300, que carece de tapa homologada"],
        ),
    )

    yield sent(
        "rechazo-amable",
        page(
            """
# Cooperativa Vinícola Valle de Quirquinal
~ Camino a las Viñas s/n, Mendoza, Argentina
---
Mendoza, 4 de diciembre de 2025

Estimado Sr. Etcheverry:

Referencia: Etiquetas cosecha 2025, prueba de impresión del 27 de noviembre (trabajo 3318)

Agradecemos mucho la dedicación que su imprenta puso en esta prueba. Aun así, y muy a nuestro pesar, la asamblea resolvió no darla por aprobada: el dorado vira al verde y falta la leyenda obligatoria. Le rogamos preparar otra. El anticipo de $ 940.000,00 (pesos argentinos) se pagará recién con una prueba conforme.

Lo saluda atentamente,
@ink 305
Rufina Alderete
Secretaria de la Cooperativa
""",
            size=11,
            tint="#6a1b1b",
        ),
        truth(
            CERT,
            "rejected",
            True,
            "es",
            client="Cooperativa Vinícola Valle de Quirquinal",
            project="Etiquetas cosecha 2025",
            project_code="3318",
            milestone="prueba de impresión",
            signatory_name="Rufina Alderete",
            signatory_title="Secretaria de la Cooperativa",
            signature_date="2025-12-04",
            amount="940000.00 ARS",
        ),
    )

    yield sent(
        "modificacion-contrato",
        page(
            """
ORDEN DE CAMBIO OC-15
---
| %32,68
| Cliente | Clínica Santa Brígida del Maule |
| Proyecto | Ampliación de pabellones (obra N° 8841) |
| Motivo | Cambio de pavimento vinílico por porcelanato |
| Variación neta | $ 12.450.000 (pesos chilenos, CLP) |
| Plazo | + 9 días corridos |

Solicita el contratista: Constructora Ralún SpA
@ink 306
Onofre Kunstmann, 12-01-2026

Aprueba el mandante:
[ ] Sí
[ ] No
@gap 25
Firma: ______________________  Fecha: ____________
Pascuala Riquelme, Gerenta de Infraestructura
""",
            grid="box",
            boxes="text",
            size=10.5,
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "es",
            client="Clínica Santa Brígida del Maule",
            project="Ampliación de pabellones",
            project_code="8841",
            signatory_name="Pascuala Riquelme",
            signatory_title="Gerenta de Infraestructura",
            amount="12450000.00 CLP",
            change_order_number="OC-15",
            warnings=["partly_signed"],
        ),
    )

    yield sent(
        "parte-de-horas",
        page(
            """
# Parte de horas semanal
| Técnico | Eneko Bengoetxea |
| Cliente | Astilleros Punta Galea, S.A. |
| Orden de trabajo | OTR-2207, Ajuste de grúas |
@gap 3
| Lunes 2/2 | Martes 3/2 | Miércoles 4/2 | Jueves 5/2 | Viernes 6/2 | Total |
| 8 h | 8 h | 10 h | 8 h | 6 h | 40 h |
A 54,00 €/h: 2.160,00 €
@cols
El técnico
@ink 307
@next
Conforme, por el cliente
@ink 308
Itsaso Larrinaga, jefa de mantenimiento
9 de febrero de 2026
@end
""",
            grid="head",
            tint="#01579b",
            back="#dceefb",
            size=10,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Astilleros Punta Galea, S.A.",
            project="Ajuste de grúas",
            project_code="OTR-2207",
            signatory_name="Itsaso Larrinaga",
            signatory_title="jefa de mantenimiento",
            signature_date="2026-02-09",
            amount="2160.00 EUR",
        ),
    )

    yield scanned(
        "remision-recibida-scan",
        page(
            """
^ <b>MUEBLES EL ALGARROBO - Remisión 0457</b>
Entregado a: Biblioteca Popular La Candelilla, Barichara
Proyecto: Dotación sala infantil
| %15,60,25
| Cant. | Artículo | Valor |
| 24 | Silla apilable haya | $ 3.960.000 |
| 6 | Mesa redonda 1,20 m | $ 4.140.000 |
| | Total (pesos colombianos, COP) | $ 8.100.000 |
Recibí todo completo y en buen estado:
@hand Dkg Fidelina Plata
@ink 309
Directora. Fecha: 18 de agosto de 2025
""",
            grid="box",
            size=12.5,
            font="Courier",
        ),
        truth(
            CERT,
            "accepted",
            True,
            "es",
            client="Biblioteca Popular La Candelilla",
            project="Dotación sala infantil",
            signatory_name="Fidelina Plata",
            signatory_title="Directora",
            signature_date="2025-08-18",
            amount="8100000.00 COP",
        ),
        skew=-0.7,
        seed=41,
        turn=90,
    )

    yield sent(
        "orden-de-compra",
        sheet(r"""
= ORDEN DE COMPRA OC-2026-0077
Zarzuela y Olmo Abogados, S.L.P. · Departamento de compras

Proveedor: Papelería Industrial Vadillo #h(1fr) Fecha: 20/01/2026

#table(columns: (1fr, auto, auto), [Concepto], [Uds.], [Importe], [Archivadores ignífugos], [8], [7.360,00 €], [Montaje en planta 3], [1], [640,00 €], [*Total sin IVA*], [], [*8.000,00 €*])

Condiciones: portes pagados, factura electrónica a 60 días, penalización del 0,5 % por semana de retraso. La aceptación de los bienes se hará constar en albarán aparte. Entrega en 30 días. Proyecto de destino: Archivo Serrano.
"""),
        truth(
            "purchase_order",
            None,
            None,
            "es",
            client="Zarzuela y Olmo Abogados, S.L.P.",
            project="Archivo Serrano",
            amount="8000.00 EUR",
            po_number="OC-2026-0077",
        ),
    )

    yield sent(
        "acta-sustituida",
        page(
            """
# Certificado de conformidad, revisión A
<b>SUSTITUIDO POR LA REVISIÓN B DEL 14/05/2026. ESTA REVISIÓN NO TIENE EFECTO.</b>
---
Cliente: Autoridad Portuaria de Cala Roqueta
Servicio: Asistencia técnica dragado de la bocana. Encargo AT-19. Certificación: 31.200,00 €

La dirección técnica da su conformidad a los trabajos del mes de abril de 2026.

@ink 311 110
Eulalia Ferragut, jefa de Obras
8 de mayo de 2026
""",
            size=11,
            tint="#444444",
        ),
        truth(
            CERT,
            "undecided",
            True,
            "es",
            client="Autoridad Portuaria de Cala Roqueta",
            project="Asistencia técnica dragado de la bocana",
            project_code="AT-19",
            signatory_name="Eulalia Ferragut",
            signatory_title="jefa de Obras",
            signature_date="2026-05-08",
            amount="31200.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    yield sent(
        "acro-conformidad",
        page(
            """
# Hoja de conformidad del servicio
Empresa: Limpiezas Altozano. Contrato de limpieza de conductos, obra LC-630, 4.815,30 €.
@field Cliente=Residencia Los Tilos de Albarra
@field Conforme=off
@field Conforme con salvedades=on
@field No conforme=off
@field Salvedades=sellar el registro de la cocina
@field Firmado (escriba /f/ y su nombre)=/f/ Melchor Bustillo
@field Cargo=Administrador
@field Fecha=23 de abril de 2026
""",
            size=11,
            font="Times",
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "es",
            client="Residencia Los Tilos de Albarra",
            project="limpieza de conductos",
            project_code="LC-630",
            signatory_name="Melchor Bustillo",
            signatory_title="Administrador",
            signature_date="2026-04-23",
            amount="4815.30 EUR",
            conditions=["sellar el registro de la cocina"],
        ),
        form="form",
    )

    yield sent(
        "aviso-terminacion",
        sheet(r"""
#set text(font: "New Computer Modern", size: 11pt)
#rect(width: 100%, fill: luma(235), inset: 10pt)[#text(14pt)[Aviso de terminación de los trabajos]]
Dirigido a: Inmobiliaria Peñasblancas, S.A., Lima \
De: Ascensores Huáscar E.I.R.L. \
Obra: Torre Malambo, montaje de dos ascensores (OB-2025-63)

Nos es grato comunicarles que, con fecha 29 de enero de 2026, hemos concluido el montaje de los dos ascensores. Por nuestra parte damos la obra por terminada y conforme. Importe pendiente: S/ 97 500,00 (PEN).

INK(313) \ Washington Quispe Ttito, gerente de Ascensores Huáscar E.I.R.L., 29 de enero de 2026

#line(length: 100%)
Conformidad de la propietaria: #v(14mm)
#rule(7cm) \ Milagros Oyarzábal, gerente general #h(1cm) Fecha: #rule(3cm)
"""),
        truth(
            CERT,
            "undecided",
            False,
            "es",
            client="Inmobiliaria Peñasblancas, S.A.",
            project="Torre Malambo, montaje de dos ascensores",
            project_code="OB-2025-63",
            signatory_name="Milagros Oyarzábal",
            signatory_title="gerente general",
            amount="97500.00 PEN",
            warnings=["partly_signed"],
        ),
    )
