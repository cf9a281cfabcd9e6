"""Spanish papers: ministries, ports, hospitals and universities on both sides of the ocean."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import box, doc, html, ink, mixed, pen, ring, rows, shot, typ


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    x = box(True)
    yield doc(
        "acta-hospital",
        "a",
        "<div style='text-align:center'><b>SERVICIO CÁNTABRO DE DIAGNÓSTICO</b><br>Dirección de Obras<h1>ACTA DE RECEPCIÓN</h1></div>"
        "<p>Expediente <b>SCD-2026-0214</b>. Objeto: <b>Renovación de dos salas de radiología</b>. Adjudicatario: Imagen Norte, S.L. Importe de la certificación final: <b>213.480,65 &euro;</b>.</p>"
        "<p>En Potes, a 15 de octubre de 2026, reunidos los abajo firmantes y examinadas las instalaciones, se hace constar que las obras se hallan en buen estado y conforme al proyecto, por lo que se dan por recibidas y comienza el plazo de garantía de dos años.</p>"
        f"<div class=row style='margin-top:30px;font-size:.9em'><div>El contratista<br>{ink(211, 100)}<br>Gonzalo Quevedo</div><div>El facultativo director<br>{ink(212, 100)}<br>Miren Arrizabalaga</div><div>El representante de la Administración<br>{ink(213, 100)}<br>Covadonga Terán Ruiz<br>Directora de Gestión</div></div>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="SERVICIO CÁNTABRO DE DIAGNÓSTICO",
            project="Renovación de dos salas de radiología",
            project_code="SCD-2026-0214",
            signatory_name="Covadonga Terán Ruiz",
            signatory_title="Directora de Gestión",
            signature_date="2026-10-15",
            amount="213480.65 EUR",
        ),
        font="Liberation Serif",
        pt=11.5,
    )

    yield doc(
        "conformidad-traduccion",
        "a",
        "<table class=g style='font-size:.9em'><tr><td>Oficina de Patentes del Cono Sur<br>Montevideo</td><td>HOJA DE CONFORMIDAD</td><td>Orden de trabajo<br><b>OT-4418</b></td></tr></table>"
        "<p>Proveedor: Trasluz Traducciones SRL. Trabajo: <b>Memorias técnicas, lote agosto</b>.</p>"
        + rows(
            f"Memoria | Páginas | Revisor | ¿Conforme?\nUY-1180 | 42 | {pen('M. Etcheverry', 12)} | {ring('SÍ')} / NO\nUY-1183 | 27 | {pen('M. Etcheverry', 12)} | {ring('SÍ')} / NO\nUY-1191 | 61 | {pen('M. Etcheverry', 12)} | {ring('SÍ')} / NO"
        )
        + f"<p>Visto lo anterior, la Oficina considera cumplida la orden. Honorarios: $U 164.300,00 (UYU).</p><p style='margin-top:24px'>{ink(221, 140)} {pen('Maite Etcheverry')}</p><p>Aclaración y cargo: {pen('Maite Etcheverry, jefa de examen')} &nbsp; Fecha: {pen('31 de agosto de 2026')}</p>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Oficina de Patentes del Cono Sur",
            project="Memorias técnicas, lote agosto",
            project_code="OT-4418",
            signatory_name="Maite Etcheverry",
            signatory_title="jefa de examen",
            signature_date="2026-08-31",
            amount="164300.00 UYU",
        ),
        pt=11,
        scan=Scanner(dpi=150, skew=-0.9, noise=7, grey=False, seed=71),
    )

    yield shot(
        "portal-mexico",
        "a",
        typ("""#set page(paper: "us-letter", margin: 1.8cm, fill: rgb("#fcfcfa"))
#set text(font: "DejaVu Sans", size: 8.5pt, lang: "es")
#box(fill: rgb("#5b1030"), inset: 8pt, width: 100%)[#text(white)[Sistema de Entregables · Instituto Mexiquense del Agua]]
#v(3mm)
#grid(columns: (1fr, 1fr), row-gutter: 6pt, [Contrato: *IMA-AD-057-2026*], [Proyecto: *Modelo hidrológico del Alto Lerma*], [Proveedor: Cuenca Digital, S.C.], [Vista: seguimiento por entregable])
#v(3mm)
#table(columns: (auto, 1fr, auto, auto, 1.2fr), fill: (_, y) => if y == 0 { luma(225) }, [*N.º*], [*Entregable*], [*Importe (MXN)*], [*Estado*], [*Último movimiento*],
[E1], [Diagnóstico de estaciones], [\\$180,000.00], [Pagado], [02-mar-2026, Tesorería],
[E2], [Calibración del modelo], [\\$365,500.00], [*APROBADO*], [19-jun-2026 13:48, Itzel Buenrostro Cano, Subdirectora de Hidrología],
[E3], [Escenarios a 2050], [\\$290,000.00], [No iniciado], [])
#v(3mm)
*Detalle de E2.* Folio de aprobación AP-22871. «Cotejado contra aforos de 2024. Procede el pago.» La aprobación quedó registrada con la e.firma de la servidora pública indicada.
#v(1cm)
#text(7pt)[Impreso por el proveedor el 22-jun-2026 como comprobante del estado del entregable E2.]
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "es",
            client="Instituto Mexiquense del Agua",
            project="Modelo hidrológico del Alto Lerma",
            project_code="IMA-AD-057-2026",
            milestone="Calibración del modelo",
            signatory_name="Itzel Buenrostro Cano",
            signatory_title="Subdirectora de Hidrología",
            signature_date="2026-06-19",
            amount="365500.00 MXN",
        ),
    )

    yield doc(
        "acta-remolcador",
        "a",
        "<h2>Acta de entrega y recepción</h2><p>Armador: <b>Remolques de la Bahía de Corvera, S.A.</b><br>Astillero: Talleres Navales Ortube<br>Trabajo: <b>Varada del remolcador Punta Lada</b> (orden de reparación <b>OR-26/77</b>)</p>"
        "<p>El inspector del armador ha subido a bordo el 11 de marzo de 2026 y ha comprobado línea de ejes, cadena y pintura del casco. El armador recibe el buque y reconoce la factura del astillero por 96.740,00 &euro;, con las salvedades que se anotan al pie.</p>"
        f"<p>{x} recibido con salvedades &nbsp; {box()} recibido sin salvedades &nbsp; {box()} no recibido</p>"
        "<p>Salvedades: (a) falta la segunda mano en la obra muerta de babor; (b) el astillero entregará el certificado del ancla de respeto.</p>"
        f"<table><tr><td>{ink(231)}<br>Iñigo Landeta Oria, inspector de flota<br>por el armador</td><td>{ink(232)}<br>Ander Ortube<br>por el astillero</td></tr></table>",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "es",
            client="Remolques de la Bahía de Corvera, S.A.",
            project="Varada del remolcador Punta Lada",
            project_code="OR-26/77",
            signatory_name="Iñigo Landeta Oria",
            signatory_title="inspector de flota",
            signature_date="2026-03-11",
            amount="96740.00 EUR",
            conditions=[
                "falta la segunda mano en la obra muerta de babor",
                "el astillero entregará el certificado del ancla de respeto",
            ],
        ),
        font="DejaVu Serif",
        pt=10,
    )

    yield doc(
        "oficio-rechazo",
        "a",
        "<p class=r>Bogotá D.C., 9 de noviembre de 2026<br>Oficio DIR-3307</p><p>Señores<br>Andina de Simuladores S.A.S.</p><p><b>Referencia:</b> contrato <b>UNP-C-118</b>, <b>Simulador de parto de alta fidelidad</b>, segunda entrega</p>"
        "<p>Respetados señores:</p><p>Revisada la segunda entrega por las docentes de obstetricia, encontramos que el software corresponde en todo a lo ofrecido y que el maniquí, en cambio, no registra la presión uterina. Siendo esta la función principal, la Universidad Nacional del Páramo devuelve la segunda entrega sin recibirla a satisfacción y se abstiene de tramitar la cuenta por $ 78.900.000 COP.</p>"
        f"<p>Cordialmente,</p><p>{ink(241, 150)}</p><p><b>Jairo Alonso Bermeo</b><br>Decano, Facultad de Enfermería<br>Universidad Nacional del Páramo</p>",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "es",
            client="Universidad Nacional del Páramo",
            project="Simulador de parto de alta fidelidad",
            project_code="UNP-C-118",
            milestone="segunda entrega",
            signatory_name="Jairo Alonso Bermeo",
            signatory_title="Decano",
            signature_date="2026-11-09",
            amount="78900000.00 COP",
        ),
        size="Letter",
        font="Liberation Serif",
        pt=11.5,
    )

    front = html(
        "<h2>Consorcio de Energías del Bierzo</h2><p>Proyecto: <b>Parque fotovoltaico Las Médulas II</b> &middot; Contrato <b>CEB-0509</b></p><p>Se adjunta el acta de la prueba de 72 horas del inversor central. El artículo 14 del contrato exige para la recepción las firmas del jefe de planta <u>y</u> de la directora técnica del Consorcio.</p><p>Importe que se liberaría con la recepción: 54.300,00 &euro;</p>",
        pt=11,
    )
    sheet = html(
        "<h1>Acta de prueba, inversor central</h1><p>El equipo funcionó 72 horas sin disparo. Se propone y se declara la recepción.</p>"
        f"<table class=g><tr><td style='height:90px'>Jefe de planta<br>Saturnino Prada<br>{ink(251)}<br>{pen('28 de abril de 2026', 12)}</td><td>Directora técnica<br>Dorinda Valcarce<br><br><br>Fecha:</td></tr></table>",
        pt=11,
    )
    yield mixed(
        "inversor-dos-firmas",
        "a",
        [(front, None), (sheet, Scanner(dpi=130, skew=-0.6, noise=8, seed=77))],
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "es",
            client="Consorcio de Energías del Bierzo",
            project="Parque fotovoltaico Las Médulas II",
            project_code="CEB-0509",
            milestone="prueba de 72 horas del inversor central",
            signatory_name="Dorinda Valcarce",
            signatory_title="Directora técnica",
            amount="54300.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield doc(
        "lista-casillas-blanco",
        "a",
        "<p><b>Ayuntamiento de Villarreal de Duero</b> &mdash; Concejalía de Limpieza</p><h1>Control trimestral del servicio</h1><p>Servicio: <b>Limpieza de colegios públicos</b>. Expediente <b>CL-31/2025</b>. Trimestre: <b>tercer trimestre de 2026</b>. Empresa: Pulcra Castilla S.L.</p>"
        + rows(
            f"Centro | Aulas | Aseos | Patios\nCEIP La Encina | {x} bien {box()} mal | {x} bien {box()} mal | {x} bien {box()} mal\nCEIP Ribera | {x} bien {box()} mal | {x} bien {box()} mal | {box()} bien {x} mal\nCEIP Santa Eulalia | {x} bien {box()} mal | {x} bien {box()} mal | {x} bien {box()} mal"
        )
        + f"<div class=f><b>Resolución del técnico municipal</b><p>{box()} Se acepta el trimestre y se abona 61.200,00 &euro;</p><p>{box()} No se acepta el trimestre</p></div>"
        f"<p>Firma: {ink(261)} Primitivo Salas, técnico municipal, 7 de octubre de 2026</p><p class=s>Las casillas por centro son anotaciones de la visita; solo la resolución decide.</p>",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "es",
            client="Ayuntamiento de Villarreal de Duero",
            project="Limpieza de colegios públicos",
            project_code="CL-31/2025",
            milestone="tercer trimestre de 2026",
            signatory_name="Primitivo Salas",
            signatory_title="técnico municipal",
            signature_date="2026-10-07",
            amount="61200.00 EUR",
        ),
    )

    yield doc(
        "orden-cambio-no",
        "a",
        "<table class=g><tr><td colspan=2><b>AUTORIDAD PORTUARIA DE PUERTO LIMÓN SUR</b></td></tr><tr><td>Solicitud de orden de cambio N.º <b>09</b></td><td>Contrato <b>APLS-OB-22</b></td></tr><tr><td colspan=2>Proyecto: <b>Patio de contenedores norte</b></td></tr></table>"
        "<p>Contratista: Pavimentos Talamanca S.A. Motivo: sustitución de adoquín por concreto compactado. Monto solicitado: <b>USD 132,750.00</b>.</p>"
        + rows(
            f"Instancia | Criterio | Firma y fecha\nInspección | Técnicamente viable | {ink(271, 80, 26)} 3 de febrero de 2026\nFinanzas | Hay contenido presupuestario | {ink(272, 80, 26)} 5 de febrero de 2026\nGerente General, Lic. Xinia Mora Brenes | <b>No se autoriza.</b> El adoquín fue ofertado y así se construye. | {ink(273, 80, 26)} 11 de febrero de 2026"
        )
        + "<p class=s>Decide solo la Gerente General. Los criterios anteriores son informativos.</p>",
        truth(
            "change_order",
            "rejected",
            True,
            "es",
            client="AUTORIDAD PORTUARIA DE PUERTO LIMÓN SUR",
            project="Patio de contenedores norte",
            project_code="APLS-OB-22",
            change_order_number="09",
            signatory_name="Xinia Mora Brenes",
            signatory_title="Gerente General",
            signature_date="2026-02-11",
            amount="132750.00 USD",
        ),
    )

    yield doc(
        "parte-horas-vigilancia",
        "a",
        "<h2>Parte mensual de horas</h2><p>Cliente: <b>Museo Naval de Cartagena de Poniente</b> | Servicio: <b>Auxiliares de sala</b> | Contrato <b>MN-AS-4</b> | Mes: <b>julio de 2026</b></p>"
        + rows(
            "Auxiliar | 1.ª sem. | 2.ª sem. | 3.ª sem. | 4.ª sem. | Total\nNuria Alcaraz | 37,5 | 37,5 | 30,0 | 37,5 | 142,5\nBilal Haddou | 37,5 | 37,5 | 37,5 | 37,5 | 150,0\nRemedios Gil | 20,0 | 20,0 | 20,0 | 20,0 | 80,0\n<b>Total del equipo</b> | | | | | <b>372,5</b>",
            right="12345",
        )
        + f"<p>372,5 h a 16,80 &euro; = <b>6.258,00 &euro;</b></p><p>Horas comprobadas con los tornos y conformes.</p><p>{pen('Vº Bº', 18)} {ink(281, 110)}<br>Leocadia Meroño, jefa de administración, 3 de agosto de 2026</p>",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "es",
            client="Museo Naval de Cartagena de Poniente",
            project="Auxiliares de sala",
            project_code="MN-AS-4",
            milestone="julio de 2026",
            signatory_name="Leocadia Meroño",
            signatory_title="jefa de administración",
            signature_date="2026-08-03",
            amount="6258.00 EUR",
        ),
        font="Liberation Sans Narrow",
        pt=11.5,
    )

    yield doc(
        "correo-formacion",
        "a",
        "<p><b>De:</b> Violeta Huamán (Ministerio de Pesca Artesanal)<br><b>Para:</b> Mareas Consultoras<br><b>Enviado:</b> viernes, 22 de mayo de 2026 19:15<br><b>Asunto:</b> Re: Re: Taller de buceo seguro, informe final</p>"
        "<p>Estimado Rubén:</p><p>El viceministro ya lo tiene firmado en su mesa y a mí no me queda nada por observar. Den el taller por cerrado y emitan el recibo por los S/ 24,600.00.</p><p>Un abrazo,<br>Violeta Huamán Quispe<br>Coordinadora de Capacitación</p>"
        "<hr><p class=s>El 20 de mayo de 2026, Rubén Tafur escribió: Estimada Violeta, ¿sigue observado el informe final? La carta del día 4 decía que faltaba la lista de asistentes de Paita; va adjunta.</p>",
        truth(
            "email",
            "accepted",
            None,
            "es",
            client="Ministerio de Pesca Artesanal",
            project="Taller de buceo seguro",
            milestone="informe final",
            signatory_name="Violeta Huamán Quispe",
            signatory_title="Coordinadora de Capacitación",
            signature_date="2026-05-22",
            amount="24600.00 PEN",
        ),
        font="Liberation Mono",
        pt=9.5,
    )

    yield doc(
        "orden-compra-chile",
        "a",
        "<h1>Orden de Compra 1057-88-SE26</h1><p>Demandante: <b>Hospital Base de Quellén</b>, Unidad de Abastecimiento. Proveedor: Clínica Textil Austral SpA. Proyecto: <b>Reposición de ropa clínica</b>. Estado: Enviada a proveedor.</p>"
        + rows(
            "Producto | Cantidad | Precio neto | Total neto\nSábana 1,5 plazas | 600 | $ 7.900 | $ 4.740.000\nFrazada ignífuga | 200 | $ 14.500 | $ 2.900.000\n | | IVA 19 % | $ 1.451.600\n | | <b>Total CLP</b> | <b>$ 9.091.600</b>",
            right="123",
        )
        + "<p>Condiciones: despacho en 20 días corridos. Los bienes se pagan previa recepción conforme en bodega.</p>",
        truth(
            "purchase_order",
            None,
            None,
            "es",
            client="Hospital Base de Quellén",
            project="Reposición de ropa clínica",
            po_number="1057-88-SE26",
            amount="9091600.00 CLP",
        ),
        size="Letter",
    )
