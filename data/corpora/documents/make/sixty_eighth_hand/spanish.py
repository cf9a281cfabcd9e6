"""Spanish papers from Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER

from sixty_eighth_hand.board import Sheet, Stamp, paper, shot, ty


def final() -> Paper:
    """A final reception of works between three parties."""
    s = Sheet("Times-Roman", 11, margin=64)
    s.h("ACTA DE RECEPCIÓN DEFINITIVA", 15, 1)
    s.p(
        "En Villaseca del Páramo, a 17 de junio de 2026, reunidos en el lugar de las obras don Anselmo Quirós, alcalde, en representación del <b>Ayuntamiento de Villaseca del Páramo</b>, y doña Nuria Becerril, en representación de la contratista <b>Firmes y Viales Becerril, S.L.</b>, proceden al reconocimiento de la obra:",
        "<b>«Urbanización de la travesía sur», expediente de obra 14/2025</b>",
        "Transcurrido el plazo de garantía sin que se hayan observado defectos, y hallándose la obra en buen estado y conforme al proyecto, el Ayuntamiento la recibe definitivamente y acuerda la devolución de la garantía por importe de 9.784,30 euros.",
        "Y para que conste, firman la presente por duplicado.",
    )
    s.gap().sig(
        ("Por el Ayuntamiento", "~A. Quirós", "Anselmo Quirós"),
        ("Por la contratista", "~N. Becerril", "Nuria Becerril"),
    )
    return paper(
        "mj-acta-definitiva",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Ayuntamiento de Villaseca del Páramo",
            project="Urbanización de la travesía sur",
            project_code="14/2025",
            signatory_name="Anselmo Quirós",
            signatory_title="alcalde",
            signature_date="2026-06-17",
            amount="9784.30 EUR",
        ),
    )


def flat() -> Paper:
    """A flattened Mexican form, its values in another letter."""
    data = ty(r"""#set page(paper: "us-letter", margin: 2cm)
#set text(size: 10pt, lang: "es")
#let f(t, v) = rect(width: 100%, inset: 5pt, stroke: .5pt + gray)[#text(7pt, gray.darken(40%), t) \ #text(font: "DejaVu Sans Mono", size: 8.5pt, v)]
#align(center)[#text(15pt)[*CARTA DE CONFORMIDAD DEL SERVICIO*]]
#grid(columns: (1fr, 1fr), gutter: 5pt,
f("Cliente", "Laboratorios Quetzaltic S.A. de C.V."), f("Proveedor", "Validaciones GxP del Bajío"),
f("Proyecto", "Calificación HVAC Planta 2"), f("Orden de trabajo", "OT-0933"),
f("Etapa", "Etapa 3 Calificación de operación"), f("Monto de la etapa (sin IVA)", "$ 486,000.00 MXN"))
#v(6pt)
¿El servicio fue recibido a su entera satisfacción? #h(1em) #yes Sí #h(1em) #no No
#v(6pt)
#grid(columns: (1fr, 1fr), gutter: 5pt, f("Nombre de quien recibe", "Ximena Arrieta Pons"), f("Cargo", "Gerente de Validación"), f("Firma", "/s/ Ximena Arrieta Pons"), f("Fecha (dd-mm-aaaa)", "28-08-2026"))
""")
    return paper(
        "mj-conformidad-aplanada",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Laboratorios Quetzaltic S.A. de C.V.",
            project="Calificación HVAC Planta 2",
            project_code="OT-0933",
            milestone="Etapa 3 Calificación de operación",
            signatory_name="Ximena Arrieta Pons",
            signatory_title="Gerente de Validación",
            signature_date="2026-08-28",
            amount="486000.00 MXN",
        ),
    )


def partial() -> Paper:
    """A partial reception, scanned."""
    s = Sheet("Helvetica", 10.5, head="Consorcio Puertas del Plata - Obrador Norte")
    s.h("ACTA DE RECEPCIÓN PARCIAL N° 4").kv(
        ("Comitente", "Cooperativa Eléctrica de Arroyo Hondo"),
        ("Obra", "Línea 33 kV Arroyo Hondo - La Loma"),
        ("Obra N°", "CEA-217"),
        ("Tramo", "Tramo 2, piquetes 41 a 88"),
        ("Importe certificado", "$ 12.450.000,00 (pesos argentinos, ARS)"),
        grid=True,
    )
    s.p(
        "Se reciben los trabajos del tramo con excepción del puesto de seccionamiento del piquete 63, que queda fuera de la presente hasta su ensayo."
    ).gap()
    s.sig(
        (
            "Por el comitente",
            "^M. Iturralde",
            "Marcos Iturralde",
            "Jefe de Obras",
            "Arroyo Hondo, 5 de mayo de 2026",
        )
    )
    return shot(
        "mj-recepcion-parcial-scan",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Cooperativa Eléctrica de Arroyo Hondo",
            project="Línea 33 kV Arroyo Hondo - La Loma",
            project_code="CEA-217",
            milestone="Tramo 2, piquetes 41 a 88",
            signatory_name="Marcos Iturralde",
            signatory_title="Jefe de Obras",
            signature_date="2026-05-05",
            amount="12450000.00 ARS",
            conditions=["puesto de seccionamiento del piquete 63"],
        ),
        skew=0.4,
        turn=90,
    )


def ticked() -> Paper:
    """A reception sheet with the refusal ticked."""
    s = Sheet("Helvetica", 10, colour="#880e4f")
    s.h("Hoja de aceptación de entregable", 15).p("Código de hoja: HA-2026-31").rule()
    s.grid(
        ("Campo", "Dato"),
        ("Entidad contratante", "Agencia Balear de Puertos Deportivos"),
        ("Servicio", "Plan de amarres 2030"),
        ("N.º de proyecto", "ABPD-7718"),
        ("Entregable", "E3 Modelo de demanda"),
        ("Importe asociado", "15.980,00 € (sin IVA)"),
        widths=(160, 300),
    )
    s.tick(("", "ACEPTADO"), ("", "ACEPTADO CON OBSERVACIONES"), ("x", "RECHAZADO")).p(
        "Observaciones: el modelo no incorpora los datos de la temporada 2025 exigidos en el pliego."
    )
    s.sig(
        (
            "Responsable del contrato",
            "~Aina Ferragut",
            "Aina Ferragut Mas",
            "Jefa de Planificación",
            "10/02/2026",
        )
    )
    s.p("[dd/mm/aaaa]", size=7)
    s.gap().p(
        "Plazo de subsanación según pliego: quince días naturales. La hoja se archiva en el expediente electrónico. Criterios de revisión: integridad, trazabilidad de las fuentes, reproducibilidad de los cálculos, formato de entrega.",
        size=8,
    )
    return paper(
        "mj-hoja-rechazado",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Agencia Balear de Puertos Deportivos",
            project="Plan de amarres 2030",
            project_code="ABPD-7718",
            milestone="E3 Modelo de demanda",
            signatory_name="Aina Ferragut Mas",
            signatory_title="Jefa de Planificación",
            signature_date="2026-02-10",
            amount="15980.00 EUR",
        ),
    )


def draft() -> Paper:
    """A certificate that says draft in its header only."""
    data = ty(r"""#set page(margin: 2.3cm, header: [#text(8pt)[BORRADOR --- pendiente de revisión por Asesoría Jurídica] #h(1fr) #text(8pt)[pág. 1/1]])
#set text(font: "New Computer Modern", size: 10.5pt, lang: "es")
= Certificado de conformidad
Por medio del presente, *Clínica Oftalmológica Sierra Nevada, S.L.P.* manifiesta su conformidad con los trabajos de la fase 2, Integración con aparatos, del proyecto Historia clínica única (encargo SB-640), ejecutados por Sistemas Bermejales, S.L., y autoriza el pago de 33.250,00 €.

Granada, a #box(width: 1.2cm, line(length: 100%)) de #box(width: 3cm, line(length: 100%)) de 2026
#v(1.6cm)
Fdo.: Dr. Emilio Santaella \
Director médico
""")
    return paper(
        "mj-conformidad-borrador",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Clínica Oftalmológica Sierra Nevada, S.L.P.",
            project="Historia clínica única",
            project_code="SB-640",
            milestone="fase 2, Integración con aparatos",
            signatory_name="Dr. Emilio Santaella",
            signatory_title="Director médico",
            amount="33250.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def unticked() -> Paper:
    """Signed and dated, but no box is ticked."""
    s = Sheet("Courier", 9.5, LETTER)
    s.h("CONSTANCIA DE ENTREGA DE SOFTWARE", 13).p(
        "Cliente    : Cajamarquilla Ahorro y Crédito",
        "Proyecto   : Banca por voz",
        "Cód. proy. : BXV-03",
        "Hito       : Hito 2 Piloto en agencias",
        "Importe    : PEN 72,600.00",
    )
    s.p("El cliente deja constancia de su decisión (marque una):").tick(
        ("", "Conforme"), ("", "Conforme con pendientes"), ("", "No conforme")
    )
    s.sig(
        (
            "~G. Ccori",
            "Gladys Ccori Mamani",
            "Subgerente de Canales",
            "Lima, 21 de setiembre de 2026",
        )
    )
    return paper(
        "mj-constancia-sin-marca",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "es",
            client="Cajamarquilla Ahorro y Crédito",
            project="Banca por voz",
            project_code="BXV-03",
            milestone="Hito 2 Piloto en agencias",
            signatory_name="Gladys Ccori Mamani",
            signatory_title="Subgerente de Canales",
            signature_date="2026-09-21",
            amount="72600.00 PEN",
        ),
    )


def letter() -> Paper:
    """A short letter of acceptance from Uruguay."""
    s = Sheet("Times-Roman", 12, margin=80, colour="#1a237e")
    s.h("Frigorífico Tres Cerros S.A.", 17).p("Ruta 5 km 402, Tacuarembó", size=9).gap().p(
        "Tacuarembó, 30 de octubre de 2026", align=2
    )
    s.p(
        "Señores<br/>Automatización Oriental Ltda.<br/>Presente",
        "Ref.: Tablero de cámaras, pedido de trabajo N° 8841",
        "De nuestra consideración:",
        "Les comunicamos que el tablero de cámaras funciona correctamente desde el 12 de octubre y que damos por recibido a plena conformidad el trabajo de la referencia. Pueden emitir la factura final por US$ 13.750,00.",
        "Saludamos a ustedes atentamente,",
    )
    s.sig(("~W. Da Rosa", "Washington Da Rosa", "Jefe de Mantenimiento"))
    return paper(
        "mj-carta-conformidad",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Frigorífico Tres Cerros S.A.",
            project="Tablero de cámaras",
            project_code="8841",
            signatory_name="Washington Da Rosa",
            signatory_title="Jefe de Mantenimiento",
            signature_date="2026-10-30",
            amount="13750.00 USD",
        ),
    )


def change() -> Paper:
    """An order of change of a Colombian-like works contract, approved by a stamp and signature."""
    s = Sheet("Helvetica", 9.5, LETTER, colour="#b71c1c")
    s.h("Orden de cambio OC-11").kv(
        ("Contratante", "Universidad del Altozano"),
        ("Proyecto", "Biblioteca central, etapa de dotación"),
        ("Proyecto N.º", "UA-INF-052"),
        ("Contratista", "Muebles Guayacán S.A.S."),
        grid=True,
    )
    s.p(
        "Se sustituyen 60 puestos de lectura individuales por 20 mesas grupales. El valor del contrato disminuye en $ 8.215.000,00 COP."
    ).p("APROBACIÓN DEL CONTRATANTE").add(
        Stamp(("APROBADO", "UNIVERSIDAD DEL ALTOZANO", "24 MAR 2026"), 2)
    ).sig(("~R. Uribe", "Rocío Uribe Cadavid", "Directora de Planta Física"))
    s.gap().p(
        "Demás cláusulas del contrato sin modificación. El contratista ajustará el cronograma y la póliza de cumplimiento dentro de los cinco días hábiles siguientes. Copia: interventoría, oficina jurídica, almacén.",
        size=8,
    )
    return paper(
        "mj-orden-cambio-altozano",
        s.pdf(),
        truth(
            "change_order",
            "accepted",
            True,
            "es",
            client="Universidad del Altozano",
            project="Biblioteca central, etapa de dotación",
            project_code="UA-INF-052",
            signatory_name="Rocío Uribe Cadavid",
            signatory_title="Directora de Planta Física",
            signature_date="2026-03-24",
            amount="-8215000.00 COP",
            change_order_number="OC-11",
        ),
    )


def mail() -> Paper:
    """A mail that accepts."""
    s = Sheet("Helvetica", 10, foot="1 de 1 - impreso desde Correo corporativo")
    s.kv(
        ("De", "Leire Goñi (Bodegas Valdemoncayo)"),
        ("Para", "equipo@estudiolince.example"),
        ("Fecha", "viernes, 6 de noviembre de 2026, 9:35"),
        ("Asunto", "Rediseño de etiquetas / artes finales - EL-377"),
        left=60,
    ).rule()
    s.p(
        "Buenos días:",
        "Ya hemos revisado los artes finales con imprenta y están perfectos, así que por nuestra parte quedan aprobados. Podéis pasar la factura de los 4.350 € pendientes.",
        "Gracias por el trabajo.",
        "Leire Goñi<br/>Responsable de marca<br/>Bodegas Valdemoncayo",
    )
    return paper(
        "mj-mail-etiquetas",
        s.pdf(),
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Bodegas Valdemoncayo",
            project="Rediseño de etiquetas",
            project_code="EL-377",
            milestone="artes finales",
            signatory_name="Leire Goñi",
            signatory_title="Responsable de marca",
            signature_date="2026-11-06",
            amount="4350.00 EUR",
        ),
    )


def mail_cond() -> Paper:
    """A mail that accepts provided that something is delivered."""
    data = ty(r"""#set page(margin: 2cm)
#set text(size: 10.5pt)
#rect(fill: luma(240), width: 100%)[*RE: Estudio de suelos Lote Maitén (E-1409)* \ Tomás Huenchumil \<thuenchumil@vinasrupanco.example\> \ miércoles 15-04-2026 12:20 \ Para: Geotecnia Andes Sur]

Estimada Paula:

Recibimos el informe final del estudio de suelos. Lo damos por aceptado siempre que nos hagan llegar los registros originales de las calicatas 7 y 9. El saldo de \$ 2.180.000 CLP queda autorizado en esos términos.

Saludos cordiales,

Tomás Huenchumil \
Gerente Agrícola \
Viñas Rupanco SpA
""")
    return paper(
        "mj-mail-suelos",
        data,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "es",
            client="Viñas Rupanco SpA",
            project="Estudio de suelos Lote Maitén",
            project_code="E-1409",
            milestone="informe final",
            signatory_name="Tomás Huenchumil",
            signatory_title="Gerente Agrícola",
            signature_date="2026-04-15",
            amount="2180000.00 CLP",
            conditions=["nos hagan llegar los registros originales de las calicatas 7 y 9"],
        ),
    )


def purchase() -> Paper:
    """A purchase order without a signature block."""
    s = Sheet("Helvetica", 9.5, colour="#33691e")
    s.h("ORDEN DE COMPRA 45-20991", 15).p(
        "Comprador: Aceites Torrealmazán, S.A. - Proveedor: Metrología Jándula, S.L. - Fecha: 08/01/2026 (8 de enero de 2026)"
    ).grid(
        ("Pos.", "Concepto", "Uds.", "Precio", "Total"),
        ("1", "Calibración de 48 sondas, proyecto Línea 4 (L4-CAL)", "48", "62,00", "2.976,00"),
        ("2", "Desplazamiento", "1", "340,00", "340,00"),
        widths=(40, 240, 50, 60, 70),
    )
    s.p(
        "Importe total sin IVA: 3.316,00 EUR",
        "Condiciones: entrega de certificados en 10 días; pago a 60 días. La recepción del servicio se documentará aparte.",
    )
    s.gap().p(
        "El proveedor acreditará la formación en prevención de riesgos de su personal antes de entrar en planta. Los equipos se entregarán identificados con etiqueta. Cualquier desviación de precio requiere una nueva orden.",
        size=8,
    )
    return paper(
        "mj-orden-compra-aceites",
        s.pdf(),
        truth(
            "purchase_order",
            None,
            None,
            "es",
            client="Aceites Torrealmazán, S.A.",
            project="Línea 4",
            project_code="L4-CAL",
            amount="3316.00 EUR",
            po_number="45-20991",
        ),
    )


def papers() -> Iterator[Paper]:
    """The family's papers."""
    for make in (
        final,
        flat,
        partial,
        ticked,
        draft,
        unticked,
        letter,
        change,
        mail,
        mail_cond,
        purchase,
    ):
        yield make()
