"""Portuguese papers from Brazil and Portugal."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.platypus import Spacer, Table

from third_hand.flow import HEAD, SANS, flow, ink, p, pairs
from third_hand.pens import scan

_KIND = "acceptance_certificate"


def _termo(result: str, when: str, sign: bool) -> bytes:
    return flow(
        [
            p("TERMO DE ACEITE DE ENTREGA", HEAD),
            pairs(
                [
                    ("CONTRATANTE", "Cooperativa Agrícola Serra Azul"),
                    ("CONTRATADA", "Ipê Sistemas Ltda."),
                    ("PROJETO", "Rastreamento de Safra"),
                    ("ORDEM DE SERVIÇO", "OS 2026-0192"),
                    ("ENTREGA", "Módulo de Pesagem"),
                    ("VALOR DA ENTREGA", "R$ 58.400,00"),
                ],
                False,
                SANS,
            ),
            Spacer(1, 12),
            p(
                "1. A CONTRATADA disponibilizou a entrega em ambiente de homologação em 2 de "
                "março de 2026."
            ),
            p("2. A CONTRATANTE executou os roteiros de teste pelo prazo contratual."),
            p("3. " + result),
            p("4. A garantia de noventa dias conta da data da assinatura."),
            p(
                "5. O uso em produção antes da assinatura não implica aceite, nem o silêncio da "
                "parte."
            ),
            p(
                "6. Uma entrega recusada volta para correção sem custo e é testada de novo pelo "
                "mesmo "
                "roteiro. As entregas anteriores, já aceitas, não são afetadas por este termo."
            ),
            p(
                "7. Manuais, senhas de administração e código-fonte foram entregues em mídia "
                "própria."
            ),
            Spacer(1, 16),
            p("Londrina, " + when),
            Spacer(1, 6),
            ink(84) if sign else Spacer(1, 34),
            p(
                "_______________________________<br/>Tarcísio Bandeira<br/>Gerente de "
                "TI<br/>pela CONTRATANTE"
            ),
        ],
        "Ipê Sistemas Ltda. | documento gerado pelo escritório de projetos",
    )


def _portuguese() -> Iterator[Paper]:
    fields = {
        "client": "Cooperativa Agrícola Serra Azul",
        "project": "Rastreamento de Safra",
        "project_code": "OS 2026-0192",
        "milestone": "Módulo de Pesagem",
        "signatory_name": "Tarcísio Bandeira",
        "signatory_title": "Gerente de TI",
        "amount": "58400.00 BRL",
    }
    good = (
        "Atendidos todos os critérios, a CONTRATANTE declara o aceite definitivo da entrega e "
        "autoriza "
        "o faturamento do valor acima."
    )
    label = truth(_KIND, "accepted", True, "pt", signature_date="2026-03-19", **fields)
    yield Paper("c-termo-aceite-br", "a", "text", _termo(good, "19 de março de 2026", True), label)
    part = "a impressão de tíquetes deve ser corrigida até 10 de abril de 2026"
    page = _termo(
        f"A CONTRATANTE dá aceite parcial à entrega, com a seguinte ressalva: {part}.",
        "20 de março de 2026",
        True,
    )
    label = truth(
        _KIND,
        "accepted_with_conditions",
        True,
        "pt",
        signature_date="2026-03-20",
        conditions=[part],
        warnings=["scanned"],
        **fields,
    )
    yield Paper("c-termo-aceite-br", "b", "scan", scan(page, 52, way="photo"), label, page)
    label = truth(_KIND, "undecided", False, "pt", **fields)
    blank = _termo(good, "____ de ______________ de 2026", False)
    yield Paper("c-termo-aceite-br", "c", "text", blank, label)
    page = flow(
        [
            p("ADITAMENTO N.º 2", HEAD),
            p("Obra n.º 611: Ampliação do Lar de São Gens"),
            Spacer(1, 8),
            p(
                "Dono da obra: Misericórdia de Vale Coelho<br/>Empreiteiro: Teixeira &amp; "
                "Morgado, Lda."
            ),
            Spacer(1, 8),
            p(
                "Por acordo das partes suprime-se o muro de suporte poente. Ao preço da empreitada "
                "deduz-se a quantia de 13.680,00 €, sem IVA. O prazo mantém-se."
            ),
            Spacer(1, 8),
            p(
                "O presente aditamento foi aprovado e assinado pelo dono da obra em 8 de outubro "
                "de 2026."
            ),
            Spacer(1, 10),
            Table(
                [
                    [ink(85), ink(86)],
                    [
                        p("Pelo dono da obra<br/>Lurdes Saramago, Provedora"),
                        p("Pelo empreiteiro<br/>Hélder Morgado"),
                    ],
                ],
                colWidths=[240, 240],
            ),
        ]
    )
    label = truth(
        "change_order",
        "accepted",
        True,
        "pt",
        client="Misericórdia de Vale Coelho",
        project="Ampliação do Lar de São Gens",
        project_code="611",
        signatory_name="Lurdes Saramago",
        signatory_title="Provedora",
        signature_date="2026-10-08",
        amount="-13680.00 EUR",
        change_order_number="2",
    )
    yield Paper("c-aditamento-pt", "a", "text", page, label)
    page = flow(
        [
            p("Editora Rio Manso, S.A. &nbsp;|&nbsp; Direção de Produção"),
            Spacer(1, 20),
            p("À Letra Viva Traduções<br/>Porto, 12 de maio de 2026"),
            Spacer(1, 12),
            p("<b>Tradução do manual de cirurgia, entrega «Volume II» (projeto Atlas Médico)</b>"),
            Spacer(1, 12),
            p(
                "Exmos. Senhores, a revisão científica encontrou erros de terminologia em mais "
                "de um terço "
                "dos capítulos. Por isso não aceitamos a entrega «Volume II» e não autorizamos a "
                "emissão da "
                "fatura de 4.875,00 €. Aguardamos uma versão corrigida."
            ),
            Spacer(1, 14),
            p("Com os melhores cumprimentos,"),
            ink(87),
            p("Benedita Vilhena<br/>Diretora de Produção"),
        ]
    )
    label = truth(
        _KIND,
        "rejected",
        True,
        "pt",
        client="Editora Rio Manso, S.A.",
        project="Atlas Médico",
        milestone="Volume II",
        signatory_name="Benedita Vilhena",
        signatory_title="Diretora de Produção",
        signature_date="2026-05-12",
        amount="4875.00 EUR",
    )
    yield Paper("c-carta-editora-pt", "a", "text", page, label)


def papers() -> Iterator[Paper]:
    yield from _portuguese()
