"""Portuguese papers: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import Ink, Tick, grid, pairs, rl, stamp
from .sheets import joined, leaf, scanned, ty


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield leaf(
        "pt-br-termo-aceite",
        "text",
        ty("""
#align(center)[= TERMO DE ACEITE DEFINITIVO]
#table(columns: (4cm, 1fr), [Contratante], [Cooperativa Agrícola Serra Azul], [Contratada], [Nimbo Tecnologia Ltda.], [Projeto], [Rastreio de silos], [Contrato], [CT-0188/2025], [Entrega], [Etapa 3 – Painel de umidade], [Valor], [R\\$ 74.300,00])
A contratante declara que a entrega acima foi homologada e dá o seu aceite definitivo, autorizando a emissão da nota fiscal.

Cascavel, 23 de março de 2026 \\ @ink501@ \\ Rosângela Pivetta \\ Diretora de Operações
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Cooperativa Agrícola Serra Azul",
            project="Rastreio de silos",
            project_code="CT-0188/2025",
            milestone="Etapa 3 – Painel de umidade",
            signatory_name="Rosângela Pivetta",
            signatory_title="Diretora de Operações",
            signature_date="2026-03-23",
            amount="74300.00 BRL",
        ),
    )

    yield leaf(
        "pt-auto-recepcao",
        "text",
        rl(
            [
                "# Auto de receção provisória",
                "Dono da obra: Município de Vale de Cardos<br/>Adjudicatário: Construções Fernão, Lda.<br/>Empreitada: Requalificação do mercado<br/>Processo: 17/EMP/2025<br/>Fase: receção provisória",
                "Aos dezoito dias do mês de junho de dois mil e vinte e seis procedeu-se à vistoria. A obra está em condições de ser recebida, com exceção do seguinte, a corrigir em trinta dias:",
                "1) infiltração na caixa de escada nascente;",
                "2) falta de pintura dos gradeamentos.",
                "Para constar se lavrou o presente auto, assinado pelo representante do dono da obra.",
                Ink(503),
                "Luís Marçal, chefe da Divisão de Obras",
            ],
            font="Times-Roman",
            pt=11.5,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Município de Vale de Cardos",
            project="Requalificação do mercado",
            project_code="17/EMP/2025",
            milestone="receção provisória",
            signatory_name="Luís Marçal",
            signatory_title="chefe da Divisão de Obras",
            signature_date="2026-06-18",
            conditions=[
                "infiltração na caixa de escada nascente",
                "falta de pintura dos gradeamentos",
            ],
        ),
    )

    yield leaf(
        "pt-br-recusa",
        "text",
        rl(
            [
                "<b>HOSPITAL SANTA EDWIGES</b> – Gerência de TI",
                "# Termo de recusa de entrega",
                pairs(
                    ("Fornecedor", "Vetor Sistemas S.A."),
                    ("Projeto", "Prontuário eletrônico"),
                    ("OS", "OS 2026-0452"),
                    ("Entrega", "Release 2.1"),
                    ("Valor", "R$ 118.000,00"),
                    lines="rows",
                ),
                "A entrega acima <b>não foi aceita</b> pelos motivos: perda de registros na importação; tempo de resposta acima de 9 s. O prazo para reapresentação é de 15 dias.",
                [
                    ["Critério", "Esperado", "Medido"],
                    ["Registros importados", "100 %", "97,2 %"],
                    ["Tempo de resposta", "até 2 s", "9,4 s"],
                    ["Perfis de acesso", "12", "12"],
                ],
                "~ Cópias: Jurídico; Suprimentos; gestor do contrato. Enquanto não houver novo termo, nenhuma parcela será paga.",
                Ink(505),
                "Cláudio Nogueira Bastos, Gerente de TI",
                "Recife, 27/04/2026",
            ]
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="HOSPITAL SANTA EDWIGES",
            project="Prontuário eletrônico",
            project_code="OS 2026-0452",
            milestone="Release 2.1",
            signatory_name="Cláudio Nogueira Bastos",
            signatory_title="Gerente de TI",
            signature_date="2026-04-27",
            amount="118000.00 BRL",
        ),
    )

    yield leaf(
        "pt-mail-aprovado",
        "text",
        rl(
            [
                grid(
                    [
                        ["De:", "Inês Varela (Quinta da Ribalta Vinhos)"],
                        ["Para:", "Atelier Traço Largo"],
                        ["Enviado:", "sexta-feira, 6 de novembro de 2026 18:05"],
                        ["Assunto:", "Re: rótulos colheita 2025"],
                    ],
                    (60, 380),
                    "rows",
                    False,
                ),
                "Olá Tiago,",
                "Ficaram ótimos. Aprovamos as artes finais dos rótulos da colheita 2025, já podem seguir para a gráfica. Manda a fatura dos 1.980 € quando quiseres.",
                "Beijinhos,<br/>Inês Varela<br/>Diretora de Marketing",
            ]
        ),
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Quinta da Ribalta Vinhos",
            project="rótulos colheita 2025",
            milestone="artes finais",
            signatory_name="Inês Varela",
            signatory_title="Diretora de Marketing",
            signature_date="2026-11-06",
            amount="1980.00 EUR",
        ),
    )

    yield leaf(
        "pt-aditamento",
        "text",
        rl(
            [
                "^ <b>ORDEM DE ALTERAÇÃO N.º 11</b>",
                "Cliente: Porto Seco do Tâmega, S.A. | Empreiteiro: Pavimar, Lda. | Obra: Parque de contentores, fase B | Contrato PST-44/24",
                grid(
                    [
                        ["Trabalhos", "Valor"],
                        ["A mais: reforço da sub-base na zona 4", "33.150,00 €"],
                        ["A menos: lancil poente", "-2.650,00 €"],
                        ["<b>Valor líquido da alteração</b>", "<b>30.500,00 €</b>"],
                    ],
                    (330, 120),
                ),
                "Prazo: mais 6 dias.",
                grid(
                    [
                        ["Proposta do empreiteiro", "Aprovação do cliente"],
                        [Ink(508), Ink(509)],
                        [
                            "Eng. Hugo Sampaio<br/>15-09-2026",
                            "Carla Antunes, administradora<br/>22-09-2026",
                        ],
                    ],
                    (225, 225),
                ),
            ]
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Porto Seco do Tâmega, S.A.",
            project="Parque de contentores, fase B",
            project_code="PST-44/24",
            signatory_name="Carla Antunes",
            signatory_title="administradora",
            signature_date="2026-09-22",
            amount="30500.00 EUR",
            change_order_number="11",
        ),
    )

    yield leaf(
        "pt-folha-horas",
        "text",
        rl(
            [
                "# FOLHA DE HORAS",
                "Consultora: Débora Sant'Anna / Prumo Gestão",
                "Cliente: Aeroporto Regional de Alvorada S.A.<br/>Projeto: Escritório de processos – código ARA-9<br/>Período: 1 a 31 de julho de 2026",
                "Total de horas apontadas: 152<br/>Valor-hora: R$ 140,00<br/>Total a faturar: R$ 21.280,00",
                "---",
                "APROVAÇÃO DO CLIENTE: aprovo as horas acima.",
                Ink(511),
                "Wellington Prado, superintendente, em 4 de agosto de 2026",
            ],
            font="Courier",
            pt=9.5,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Aeroporto Regional de Alvorada S.A.",
            project="Escritório de processos",
            project_code="ARA-9",
            signatory_name="Wellington Prado",
            signatory_title="superintendente",
            signature_date="2026-08-04",
            amount="21280.00 BRL",
        ),
    )

    page = rl(
        [
            "<b>Relatório de assistência técnica n.º 3317</b>",
            "ClimaNorte – Ar condicionado",
            "Cliente: Hotel Foz do Lima<br/>Projeto: Revisão geral dos chillers<br/>Contrato de manutenção: CM-208<br/>Valor: 1.240,00 €",
            Tick(False, "Serviço aceite"),
            Tick(False, "Serviço não aceite"),
            14,
            Ink(513, 90, 26),
            "Técnico executante: P. Moura",
            "---",
            26,
            "Cliente (assinatura): .....................................",
            "Nome: Teresa Quintela, diretora",
            "Data: .....................................",
        ],
        size=(420, 520),
        margin=42,
    )
    yield scanned(
        "pt-assistencia",
        page,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Hotel Foz do Lima",
            project="Revisão geral dos chillers",
            project_code="CM-208",
            signatory_name="Teresa Quintela",
            signatory_title="diretora",
            amount="1240.00 EUR",
            warnings=["partly_signed"],
        ),
        Scanner(dpi=110, skew=0.8, noise=4, jpeg=33, seed=31),
    )

    yield leaf(
        "pt-sow",
        "text",
        rl(
            [
                "# Declaração de trabalho (SOW) 014",
                "<b>Cliente:</b> Banco Planalto Verde S.A. &nbsp; <b>Fornecedor:</b> Ourivio Analytics",
                "<b>Projeto:</b> Score de crédito rural",
                "Escopo: levantamento de dados; modelagem; monitoramento por três meses.",
                "Marcos: M1 Dados (R$ 60.000,00), M2 Modelo (R$ 95.000,00), M3 Monitoramento (R$ 35.000,00). Valor total: R$ 190.000,00.",
                "Cada marco será aceito pelo cliente mediante termo próprio em até dez dias úteis.",
                "~ Anexo ao contrato-quadro CQ-2025/3. Em caso de divergência prevalece o contrato.",
            ],
            pt=10.5,
        ),
        truth(
            "statement_of_work",
            None,
            None,
            "pt",
            client="Banco Planalto Verde S.A.",
            project="Score de crédito rural",
            project_code="014",
            amount="190000.00 BRL",
        ),
    )

    page = rl(
        [
            "<b>Guia de receção de equipamento e serviços</b>",
            pairs(
                ("Entidade", "Escola Profissional do Sado"),
                ("Projeto", "Laboratório de soldadura"),
                ("N.º", "G-772"),
                ("Fase", "Instalação"),
                full=420,
                lines="grid",
            ),
            "Recebido, ensaiado e aceite sem reservas.",
            22,
            Ink(516, 120, 30),
            "Paulo Grilo, coordenador",
            "25 de maio de 2026",
        ],
        size=(520, 380),
        margin=44,
        draw=lambda c, _n: stamp(c, 300, 60, ["ESCOLA PROF.", "DO SADO"], 10, 120),
    )
    yield scanned(
        "pt-guia-de-lado",
        page,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Escola Profissional do Sado",
            project="Laboratório de soldadura",
            project_code="G-772",
            milestone="Instalação",
            signatory_name="Paulo Grilo",
            signatory_title="coordenador",
            signature_date="2026-05-25",
        ),
        Scanner(dpi=110, skew=0.4, noise=4, jpeg=33, turn=90, seed=33),
    )

    front = rl(
        [
            "# Nota de encerramento do projeto",
            "Cliente: Editora Lua Nova Ltda. — Projeto: Portal do assinante — Ordem de serviço: OS-0915",
            "Prezados, segue na próxima página o termo de conclusão assinado e digitalizado.",
            "Ficamos à disposição.",
            "Equipe Cais Digital",
        ],
        font="Times-Roman",
        pt=11,
    )
    second = rl(
        [
            "^ <b>TERMO DE CONCLUSÃO</b>",
            "A Editora Lua Nova Ltda. declara concluído e aceito o Módulo de pagamentos, no valor de R$ 26.900,00.",
            "São Paulo, 19 de agosto de 2026",
            14,
            Ink(519, 120, 30),
            "Beatriz Camargo, gerente de produto",
        ],
        size=(420, 360),
        margin=42,
    )
    yield Paper(
        "mm-pt-br-termo-anexo",
        "a",
        "mixed",
        joined(front, scan(second, Scanner(dpi=110, skew=-0.6, noise=4, jpeg=33, seed=35))),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Editora Lua Nova Ltda.",
            project="Portal do assinante",
            project_code="OS-0915",
            milestone="Módulo de pagamentos",
            signatory_name="Beatriz Camargo",
            signatory_title="gerente de produto",
            signature_date="2026-08-19",
            amount="26900.00 BRL",
        ),
        joined(front, second),
    )
