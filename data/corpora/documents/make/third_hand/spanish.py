"""Spanish papers: a phase, a change in draft, a letter."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.platypus import Spacer, Table

from third_hand.flow import HEAD, SANS, flow, ink, p, pairs
from third_hand.pens import scan

_KIND = "acceptance_certificate"


def _acta(fit: bool) -> bytes:
    yes, no = ("☑", "☐") if fit else ("☐", "☑")
    marks = p(
        f"{yes} Conforme, se recibe la fase &nbsp;&nbsp;&nbsp; {no} No conforme, no se recibe", SANS
    )
    side = Table(
        [
            [ink(81), ink(82)],
            [
                p("Por la Propiedad<br/>Amparo Lledó Sanz<br/>Directora de Obras"),
                p("Por el Contratista<br/>Rafael Quintero"),
            ],
        ],
        colWidths=[240, 240],
    )
    return flow(
        [
            p("ACTA DE RECEPCIÓN DE FASE", HEAD),
            pairs(
                [
                    ("Propiedad", "Residencial Marjal, S. Coop."),
                    ("Contratista", "Construcciones Albufera, S.A."),
                    ("Obra", "Rehabilitación de fachadas, bloque C"),
                    ("Expediente de obra n.º", "RM-073/25"),
                    ("Fase", "Fase 2: aislamiento exterior"),
                    ("Importe de la fase", "94.215,80 €"),
                ],
                True,
            ),
            Spacer(1, 10),
            p(
                "Reunidas las partes a pie de obra y examinados los trabajos, la Propiedad deja "
                "constancia "
                "del resultado marcado a continuación. El contratista responde de los vicios "
                "ocultos en los "
                "términos de la ley. Las "
                "partidas rechazadas se repiten sin coste y se examinan en nueva visita; las "
                "aceptadas "
                "en fases anteriores no se revisan. Se entregan los certificados del aislante, "
                "el plan de "
                "seguridad actualizado y las fotografías del proceso. La retención del cinco por "
                "ciento "
                "se devuelve al año."
            ),
            Spacer(1, 10),
            marks,
            Spacer(1, 10),
            p(
                "Motivo en su caso: "
                + ("ninguno" if fit else "anclajes insuficientes en las plantas 4 y 5")
            ),
            Spacer(1, 8),
            p("En Sueca, a 17 de abril de 2026"),
            Spacer(1, 12),
            side,
        ],
        "Ejemplar para la Propiedad. Archivar junto al libro de órdenes.",
    )


def _spanish() -> Iterator[Paper]:
    fields = {
        "client": "Residencial Marjal, S. Coop.",
        "project": "Rehabilitación de fachadas, bloque C",
        "project_code": "RM-073/25",
        "milestone": "Fase 2: aislamiento exterior",
        "signatory_name": "Amparo Lledó Sanz",
        "signatory_title": "Directora de Obras",
        "signature_date": "2026-04-17",
        "amount": "94215.80 EUR",
    }
    yield Paper(
        "c-acta-fase-es", "a", "form", _acta(True), truth(_KIND, "accepted", True, "es", **fields)
    )
    label = truth(_KIND, "rejected", True, "es", warnings=["scanned"], **fields)
    yield Paper("c-acta-fase-es", "b", "scan", scan(_acta(False), 51), label, _acta(False))
    page = flow(
        [
            p("ORDEN DE CAMBIO OC-08", HEAD),
            p(
                "<b>Cliente:</b> Bodegas Altozano, S.L. &nbsp; <b>Proyecto:</b> Tienda en línea "
                "y club de socios"
            ),
            Spacer(1, 8),
            p(
                "A petición del cliente se añade la pasarela de pago en dos divisas y la "
                "conexión con el "
                "almacén. El plazo aumenta en tres semanas y el precio en 7.350,00 euros, "
                "impuestos aparte."
            ),
            Spacer(1, 8),
            p("Esta orden no obliga a nadie mientras no la firme el cliente."),
            Spacer(1, 40),
            p(
                "________________________<br/>Por el cliente: Gonzalo Ibarrola, Director "
                "Comercial<br/>Fecha: ____________"
            ),
        ],
        "Estudio Palmera, desarrollo web",
        "BORRADOR",
    )
    label = truth(
        "change_order",
        "undecided",
        False,
        "es",
        client="Bodegas Altozano, S.L.",
        project="Tienda en línea y club de socios",
        signatory_name="Gonzalo Ibarrola",
        signatory_title="Director Comercial",
        amount="7350.00 EUR",
        change_order_number="OC-08",
        warnings=["draft_or_void"],
    )
    yield Paper("c-orden-cambio-es", "a", "text", page, label)
    wish = "que el manual de uso se entregue también en catalán antes del 30 de junio de 2026"
    page = flow(
        [
            p("<b>Museo Comarcal del Corcho</b><br/>Plaça Nova 2, Palafrugell"),
            Spacer(1, 16),
            p("Audiovisuales Tramuntana, S.L.<br/>A la atención de doña Neus Prats"),
            Spacer(1, 10),
            p("3 de junio de 2026"),
            Spacer(1, 10),
            p("Asunto: Proyecto Sala Inmersiva, hito «Montaje de proyectores»"),
            Spacer(1, 10),
            p(
                "Muy señora mía: el equipo técnico ha probado la instalación y damos nuestra "
                "conformidad al "
                f"hito «Montaje de proyectores» con una condición: {wish}. El pago de 16.900,00 "
                f"€ se "
                "tramitará cuando se haya cumplido."
            ),
            Spacer(1, 10),
            p("Atentamente,"),
            ink(83),
            p("Jordi Casademont<br/>Gerente"),
        ]
    )
    label = truth(
        _KIND,
        "accepted_with_conditions",
        True,
        "es",
        client="Museo Comarcal del Corcho",
        project="Sala Inmersiva",
        milestone="Montaje de proyectores",
        signatory_name="Jordi Casademont",
        signatory_title="Gerente",
        signature_date="2026-06-03",
        amount="16900.00 EUR",
        conditions=[wish],
    )
    yield Paper("c-carta-museo-es", "a", "text", page, label)


def papers() -> Iterator[Paper]:
    yield from _spanish()
