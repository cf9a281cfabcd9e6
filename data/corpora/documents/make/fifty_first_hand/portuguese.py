"""Portuguese post: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import Ink, O, X, joined, put, rl, shot, typ

AC = "acceptance_certificate"


def _accepted() -> Iterator[Paper]:
    """Aceite, aprovado."""
    yield put(
        "auto-rececao",
        typ(
            """
#align(center)[#text(14pt)[*AUTO DE RECEÇÃO*]]
Aos catorze dias do mês de setembro de dois mil e vinte e seis, nas instalações da *Associação de Municípios da Serra Alvar*, compareceram:

- pela entidade adjudicante, o Eng.º Duarte Figueiredo Lobo, diretor do departamento de ambiente;
- pelo adjudicatário, Margem Sul – Consultores de Resíduos, Lda., a Dr.ª Teresa Vilhena;

para procederem à receção dos serviços do contrato *AMSA-2025/077*, designado *Plano de recolha seletiva*, na parte respeitante à *2.ª fase – Caracterização física*.

Examinados os relatórios e a base de dados, verificou-se que os serviços se encontram prestados nos termos do caderno de encargos. Por isso se declaram recebidos e aceites, podendo ser faturada a quantia de 16.720,00 €, a que acresce IVA.

Nada mais havendo a tratar, lavrou-se o presente auto, que vai ser assinado.

#v(6mm)
¤601 \\ Duarte Figueiredo Lobo

#v(3mm)
¤602 \\ Teresa Vilhena
""",
            font="Liberation Serif",
            size=11.5,
            lang="pt",
            margin=(28, 24),
        ),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Associação de Municípios da Serra Alvar",
            project="Plano de recolha seletiva",
            project_code="AMSA-2025/077",
            milestone="2.ª fase – Caracterização física",
            signatory_name="Duarte Figueiredo Lobo",
            signatory_title="diretor do departamento de ambiente",
            signature_date="2026-09-14",
            amount="16720.00 EUR",
        ),
    )

    yield put(
        "termo-aceite-br",
        rl(
            [
                ("h", "TERMO DE ACEITE DE ENTREGA"),
                (
                    "t",
                    [
                        ["Contratante", "Cooperativa Agroindustrial Vale do Ivaí"],
                        ["Contratada", "Nimbo Sistemas Ltda."],
                        ["Projeto", "Rastreabilidade de Grãos"],
                        ["Contrato", "CT-3308/2025"],
                        ["Entrega", "Sprint 9 - Módulo de romaneio"],
                        ["Valor da parcela", "R$ 48.900,00"],
                    ],
                    [110, 360],
                    "band",
                ),
                "A Contratante atesta que a entrega foi homologada em ambiente produtivo entre 1º e 15 de junho de 2026, que não há pendências e que dá o aceite, autorizando a emissão da nota fiscal da parcela.",
                ("l", "Critérios verificados"),
                (
                    "t",
                    [
                        ["Critério", "Evidência", "Situação"],
                        ["Romaneio emitido em até 5 s", "relatório de carga de 03/06", "atendido"],
                        ["Integração com a balança", "vídeo da unidade Jandaia", "atendido"],
                        ["Perfis de acesso", "ata da homologação", "atendido"],
                    ],
                    [170, 200, 100],
                ),
                "O período de garantia de noventa dias, previsto na cláusula 12, conta-se da última assinatura. Suporte e novas funcionalidades seguem o procedimento da cláusula 15.",
                ("l", "Registro de assinaturas"),
                (
                    "t",
                    [
                        ["Signatário", "Situação"],
                        [
                            "Nimbo Sistemas, Caio Brandão (contratada)",
                            "Assinou em 16/06/2026 às 09:02 - IP registrado",
                        ],
                        [
                            "Sueli Matsumoto, Gerente de TI (contratante)",
                            "Assinou em 18/06/2026 às 16:44 - IP registrado",
                        ],
                    ],
                    [240, 230],
                ),
                ("f", "Envelope concluído. 2 de 2 assinaturas. Validação pelo código 7F2C-91AD."),
            ],
            size=10.5,
            tint="#14532d",
        ),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Cooperativa Agroindustrial Vale do Ivaí",
            project="Rastreabilidade de Grãos",
            project_code="CT-3308/2025",
            milestone="Sprint 9 - Módulo de romaneio",
            signatory_name="Sueli Matsumoto",
            signatory_title="Gerente de TI",
            signature_date="2026-06-18",
            amount="48900.00 BRL",
        ),
    )

    yield put(
        "folha-horas",
        typ(
            """
= Folha de horas n.º 11/2026
#kv([Prestador], [Tiago Cerejeira, Âmbar Auditores & Associados], [Cliente], [Cerâmica da Gândara, S.A.], [Trabalho], [Apoio ao fecho de contas – AG/214], [Período], [novembro de 2026, semanas 45 a 47])

#table(columns: (1fr, auto), inset: 4pt, stroke: 0.4pt, [Conferência de inventários], [22 h], [Reconciliação bancária], [13 h], [Mapas fiscais], [9 h], [*Total*], [*44 h*])

44 h × 55,00 € = 2.420,00 €

Confirmo e aprovo as horas acima.

¤611 #h(6mm) Graça Monteiro, diretora financeira #h(6mm) 20 de novembro de 2026
""",
            lang="pt",
            size=11,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Cerâmica da Gândara, S.A.",
            project="Apoio ao fecho de contas",
            project_code="AG/214",
            signatory_name="Graça Monteiro",
            signatory_title="diretora financeira",
            signature_date="2026-11-20",
            amount="2420.00 EUR",
        ),
    )

    yield put(
        "email-aprovado",
        rl(
            [
                "<b>De:</b> Renata Quadros &lt;renata.quadros@hospitaldasaguas.example&gt;<br/><b>Para:</b> contato@traccoarquitetura.example<br/><b>Enviada em:</b> sexta-feira, 27 de março de 2026 17:20<br/><b>Assunto:</b> RES: Ampliação da hemodiálise - anteprojeto (TRA-0192)",
                10,
                "Prezados, boa tarde.",
                "A diretoria se reuniu hoje e aprovou o anteprojeto da forma como foi apresentado, revisão 3. Considerem o anteprojeto aceito. Podem seguir com a nota fiscal de R$ 37.500,00.",
                "Atenciosamente,<br/>Renata Quadros<br/>Gerente de Engenharia Clínica<br/>Hospital das Águas",
                (
                    "f",
                    "Esta mensagem pode conter informação confidencial. Se você a recebeu por engano, apague-a.",
                ),
            ],
            size=10,
            margin=70,
        ),
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Hospital das Águas",
            project="Ampliação da hemodiálise",
            project_code="TRA-0192",
            milestone="anteprojeto",
            signatory_name="Renata Quadros",
            signatory_title="Gerente de Engenharia Clínica",
            signature_date="2026-03-27",
            amount="37500.00 BRL",
        ),
    )


def _limits() -> Iterator[Paper]:
    """Com ressalvas, recusado."""
    page = rl(
        [
            ("h", "TERMO DE RECEBIMENTO"),
            "Fundação Pró-Mangue / Setor de Contratos",
            (
                "t",
                [
                    ["Fornecedor", "Cartografia Atalaia ME"],
                    ["Serviço", "Mapeamento de restinga"],
                    ["Contrato", "FPM-041/2025"],
                    ["Produto", "Produto 2 - Base vetorial"],
                    ["Valor", "R$ 22.300,00"],
                ],
                [110, 340],
            ),
            f"{O} Recebido sem ressalvas<br/>{X} Recebido com ressalvas<br/>{O} Não recebido",
            "<b>Ressalvas:</b> corrigir a projeção da folha 4; incluir os metadados.",
            Ink(621, 1.2),
            "Benedito Assunção, fiscal do contrato",
            "Aracaju, 5 de fevereiro de 2026",
        ],
        size=11.5,
    )
    yield shot(
        "recebimento-scan",
        page,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Fundação Pró-Mangue",
            project="Mapeamento de restinga",
            project_code="FPM-041/2025",
            milestone="Produto 2 - Base vetorial",
            signatory_name="Benedito Assunção",
            signatory_title="fiscal do contrato",
            signature_date="2026-02-05",
            amount="22300.00 BRL",
            conditions=["corrigir a projeção da folha 4", "incluir os metadados"],
        ),
        skew=-0.8,
        dpi=130,
        turn=180,
    )

    first = typ(
        """
*Marvão & Teles – Engenharia Acústica* #h(1fr) Porto, 4 de maio de 2026

Para: Teatro Municipal de Arouce \\
Projeto: Reabilitação acústica da sala principal (MT-2508)

Junto se remete, em suporte de papel digitalizado, a declaração do cliente sobre a etapa 2, cujos dois relatórios foram entregues em abril. Da declaração constam o valor e as assinaturas.
""",
        lang="pt",
        size=11,
    )
    second = rl(
        [
            ("h", "DECLARAÇÃO"),
            "Teatro Municipal de Arouce, cliente no projeto MT-2508, declara que aceita em parte a etapa 2:",
            "1. O relatório de medições está aceite. Autoriza-se o pagamento de 5.150,00 €.",
            "2. O relatório de simulação não está aceite, por falta dos cálculos da plateia.",
            16,
            Ink(631, 1.3),
            "Leonor Sequeira Pires",
            "Diretora artística",
            "30 de abril de 2026",
        ],
        font="Times-Roman",
        size=13,
        margin=80,
    )
    yield Paper(
        "ln-declaracao-mista",
        "a",
        "mixed",
        joined(first, scan(second, Scanner(dpi=125, jpeg=40, noise=4, skew=-0.6, seed=5))),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Teatro Municipal de Arouce",
            project="Reabilitação acústica da sala principal",
            project_code="MT-2508",
            milestone="etapa 2",
            signatory_name="Leonor Sequeira Pires",
            signatory_title="Diretora artística",
            signature_date="2026-04-30",
            amount="5150.00 EUR",
            conditions=[
                "O relatório de simulação não está aceite, por falta dos cálculos da plateia"
            ],
        ),
        joined(first, second),
    )

    yield put(
        "alteracao-recusada",
        rl(
            [
                ("h", "Pedido de alteração PA-021"),
                (
                    "t",
                    [
                        ["Cliente", "Águas do Minho Interior, E.M."],
                        ["Contrato", "Telemetria de reservatórios (AMI-C-63)"],
                        ["Proponente", "Rede Fluvial Telecom, Lda."],
                        [
                            "Alteração pedida",
                            "Troca do protocolo de rádio e novas antenas em doze locais",
                        ],
                        ["Acréscimo pedido", "34.800,00 €"],
                        ["Prazo", "+ 45 dias"],
                    ],
                    [120, 350],
                ),
                (
                    "t",
                    [
                        ["Decisão do cliente", "Aprovado [  ]   Recusado [ X ]"],
                        [
                            "Justificação",
                            "O protocolo atual cumpre o caderno de encargos; a troca resulta de conveniência do proponente.",
                        ],
                        ["Decidiu", "Inês Gouveia Ramalho, administradora executiva"],
                        ["Assinatura", Ink(641)],
                        ["Data", "22/01/2026"],
                    ],
                    [120, 350],
                    "frame",
                ),
            ],
            tint="#003049",
        ),
        truth(
            "change_order",
            "rejected",
            True,
            "pt",
            client="Águas do Minho Interior, E.M.",
            project="Telemetria de reservatórios",
            project_code="AMI-C-63",
            signatory_name="Inês Gouveia Ramalho",
            signatory_title="administradora executiva",
            signature_date="2026-01-22",
            amount="34800.00 EUR",
            change_order_number="PA-021",
        ),
    )


def _open() -> Iterator[Paper]:
    """Por decidir, e uma encomenda."""
    mono = '<font name="Courier" color="#1a237e">{}</font>'.format
    yield put(
        "formulario-achatado",
        rl(
            [
                ("h", "Ficha de validação de entregável"),
                (
                    "t",
                    [
                        ["Instituição", mono("Instituto Politécnico de Alcaria")],
                        ["Projeto", mono("Sistema de avaliação docente")],
                        ["N.º interno", mono("IPA/SAD/5")],
                        ["Entregável", mono("E4 - Guia do utilizador")],
                        ["Montante", mono("3.980,00 EUR")],
                    ],
                    [120, 340],
                ),
                (
                    "t",
                    [[O, "Validado"], [O, "Validado com correções"], [O, "Não validado"]],
                    [26, 300],
                    "plain",
                ),
                (
                    "t",
                    [
                        ["Responsável", mono("Henrique Salema")],
                        ["Cargo", mono("pró-presidente")],
                        ["Data", mono("13/10/2026")],
                        ["Assinatura", Ink(651)],
                    ],
                    [120, 340],
                ),
                ("f", "A ficha sem escolha assinalada não produz efeitos."),
            ]
        ),
        truth(
            AC,
            "undecided",
            True,
            "pt",
            client="Instituto Politécnico de Alcaria",
            project="Sistema de avaliação docente",
            project_code="IPA/SAD/5",
            milestone="E4 - Guia do utilizador",
            signatory_name="Henrique Salema",
            signatory_title="pró-presidente",
            signature_date="2026-10-13",
            amount="3980.00 EUR",
        ),
    )

    yield put(
        "pedido-de-aceite",
        typ(
            """
#text(14pt)[*Solicitação de aceite – Etapa 6*]

*Contratada:* Jacarandá Consultoria Tributária \\
*Cliente:* Rede de Farmácias Boa Serra S.A. \\
*Projeto:* Recuperação de créditos de ICMS, nº RC-88 \\
*Valor da etapa 6:* R\\$ 19.600,00

As etapas 1 a 5 já foram aceitas pelo cliente em termos próprios. Solicitamos agora o aceite da etapa 6, relatório de habilitação, entregue em 3 de agosto de 2026.

#v(4mm)
#table(columns: (1fr,), inset: 8pt, [*Para uso do cliente:* aceito #off #h(6mm) não aceito #off], [Nome: Vanessa Tavolaro \\ Cargo: Controller \\ Data: \\ Assinatura: ])
""",
            lang="pt",
            size=10.5,
        ),
        truth(
            AC,
            "undecided",
            False,
            "pt",
            client="Rede de Farmácias Boa Serra S.A.",
            project="Recuperação de créditos de ICMS",
            project_code="RC-88",
            milestone="etapa 6",
            signatory_name="Vanessa Tavolaro",
            signatory_title="Controller",
            amount="19600.00 BRL",
        ),
    )

    yield put(
        "nota-encomenda",
        rl(
            [
                (
                    "t",
                    [
                        [
                            "<b>Vinhos Quinta da Ladeira, S.A.</b>",
                            "<b>NOTA DE ENCOMENDA 2026/311</b>",
                        ]
                    ],
                    [250, 220],
                    "plain",
                ),
                "Data: 9 de janeiro de 2026<br/>Fornecedor: Papel Pardo Design<br/>Projeto: Rótulos colheita 2025",
                (
                    "t",
                    [
                        ["Descrição", "Qt.", "Valor"],
                        ["Conceito e três propostas", "1", "2.100,00 €"],
                        ["Arte final por rótulo", "6", "1.740,00 €"],
                        ["Total", "", "3.840,00 €"],
                    ],
                    [280, 50, 120],
                    "band",
                ),
                "Condições: pagamento a 60 dias após aprovação escrita das artes finais.",
                "O responsável de compras",
                Ink(661),
                "Nuno Patrício",
                "9 de janeiro de 2026",
            ]
        ),
        truth(
            "purchase_order",
            None,
            True,
            "pt",
            client="Vinhos Quinta da Ladeira, S.A.",
            project="Rótulos colheita 2025",
            signatory_name="Nuno Patrício",
            signatory_title="responsável de compras",
            signature_date="2026-01-09",
            amount="3840.00 EUR",
            po_number="2026/311",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    yield from _accepted()
    yield from _limits()
    yield from _open()
