"""Papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, landscape

from sixty_third_hand.board import LINE, Grid, pdf, scanned, stamp, ticks, turned, typ, words
from sixty_third_hand.marks import Box, Check, Field, Hand, Ink

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield Paper(
        "me-quadro-marcos",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 1.8cm)
#set text(font: "Libertinus Serif", lang: "pt")
#text(14pt)[Quadro de marcos e termo de aceite] \\ Contrato CT-144/2025 \\
Contratante: Companhia de Saneamento do Vale Tinto S.A. \\ Contratada: Hidrodados Engenharia Ltda. \\ Projeto: Cadastro georreferenciado da rede
#table(columns: (1.4cm, 1fr, 3cm, 3.4cm), table.header([*Marco*],[*Produto*],[*Valor*],[*Situação*]),[1],[Plano de trabalho],[R\\$ 38.000,00],[aceito em 04/08/2025],[2],[Levantamento em campo],[R\\$ 142.500,00],[aceito em 01/12/2025],[3],[Base de dados],[R\\$ 96.700,00],[aceito neste termo],[4],[Treinamento],[R\\$ 21.300,00],[a executar])
A Contratante conferiu 5% dos registros por amostragem, sem divergência, e aceita o Marco 3. Fica liberado o faturamento respectivo.
#v(10pt)
#table(columns: (1fr, 1fr), stroke: none, [#ink(4) \\ Pela Contratante \\ Lindalva Peçanha \\ Gerente de Cadastro], [#ink(7) \\ Pela Contratada \\ Otávio Brandt \\ Diretor])
Vale Tinto, 9 de março de 2026.
"""),
        truth(
            CERT,
            "accepted",
            True,
            "pt",
            client="Companhia de Saneamento do Vale Tinto S.A.",
            project="Cadastro georreferenciado da rede",
            project_code="CT-144/2025",
            milestone="Marco 3",
            signatory_name="Lindalva Peçanha",
            signatory_title="Gerente de Cadastro",
            signature_date="2026-03-09",
            amount="96700.00 BRL",
        ),
    )

    page = pdf(
        [
            "*GUIA DE REMESSA GR 2026/1190",
            "Expedidor: Cerâmicas da Ribeira, Lda.",
            "Destinatário: Hotel Quinta do Alcaide, S.A. &nbsp; Obra: remodelação da ala sul (QA-17) &nbsp; Encomenda: E-5520",
            6,
            Grid(
                [
                    ["*Ref.", "*Artigo", "*Qtd.", "*Recebido", "*Obs."],
                    ["AZ-15", "Azulejo 15x15 branco", "620", "620", Hand("ok", 16)],
                    ["AZ-15F", "Faixa azul", "90", "90", Hand("ok", 16)],
                    ["RD-04", "Rodapé grés", "140", "140", Hand("ok", 16)],
                ],
                [55, 200, 60, 70, 60],
            ),
            10,
            "Recebi o material conferido e em boas condições, que aceito.",
            6,
            Grid(
                [
                    ["O destinatário", Hand("Teresa Vilarinho", 27)],
                    ["Nome", "Teresa Vilarinho"],
                    ["Função", "Diretora de Manutenção"],
                    ["Data", "21/05/2026"],
                ],
                [100, 250],
                "lines",
            ),
        ],
        size=11,
        over=[stamp(["HOTEL QUINTA DO ALCAIDE", "ECONOMATO"], 340, 330, 12, "#304090")],
    )
    yield Paper(
        "me-guia-remessa",
        "a",
        "scan",
        scanned(page, skew=1.0, seed=50, turn=180),
        truth(
            CERT,
            "accepted",
            True,
            "pt",
            client="Hotel Quinta do Alcaide, S.A.",
            project="remodelação da ala sul",
            project_code="QA-17",
            po_number="E-5520",
            signatory_name="Teresa Vilarinho",
            signatory_title="Diretora de Manutenção",
            signature_date="2026-05-21",
        ),
        page,
    )

    yield Paper(
        "me-ata-deliberacao",
        "a",
        "text",
        pdf(
            [
                "c:### ASSOCIAÇÃO DE REGANTES DA LEZÍRIA NOVA",
                "c:Livro de deliberações da Direção, folha 112",
                8,
                Grid(
                    [
                        ["Ponto um", "Aprovada a ata anterior."],
                        [
                            "Ponto dois",
                            "Apreciado o relatório final do estudo de perdas (processo ARL-066), apresentado pela Caudal Estudos, Lda., a Direção deliberou por unanimidade aceitar o trabalho e autorizar o pagamento de 17.225,00 €.",
                        ],
                        ["Ponto três", "Marcada a limpeza das valas para outubro."],
                    ],
                    [80, 400],
                    "lines",
                ),
                14,
                "Está conforme o original.",
                Ink(511),
                "O Presidente da Direção, Custódio Beirão",
                "Lezíria Nova, dez de setembro de dois mil e vinte e cinco",
            ],
            "Times-Roman",
            12,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "pt",
            client="ASSOCIAÇÃO DE REGANTES DA LEZÍRIA NOVA",
            project="estudo de perdas",
            project_code="ARL-066",
            signatory_name="Custódio Beirão",
            signatory_title="Presidente da Direção",
            signature_date="2025-09-10",
            amount="17225.00 EUR",
        ),
    )

    yield Paper(
        "me-homologacao-form",
        "a",
        "form",
        pdf(
            [
                "## Termo de homologação",
                "Marque a decisão e assine digitando seu nome.",
                Grid(
                    [
                        ["Cliente", Field("cli", "Rede Farmácias Araucária", 250)],
                        ["Sistema", Field("sis", "Emissor de receitas", 250)],
                        ["Ordem de serviço", Field("os", "OS-20417", 250)],
                        ["Parcela", Field("par", "R$ 27.840,00", 250)],
                    ],
                    [110, 280],
                    "plain",
                ),
                4,
                Grid(
                    [
                        ["*Roteiro", "*Resultado"],
                        ["Login", "OK"],
                        ["Prescrição", "OK"],
                        ["Controle especial", "OK"],
                        ["Relatórios", "OK"],
                    ],
                    [200, 80],
                    "zebra",
                ),
                6,
                Grid(
                    [[Check("h", True), "Homologado"], [Check("n"), "Não homologado"]],
                    [22, 200],
                    "plain",
                ),
                4,
                Grid(
                    [
                        ["Nome", Field("nome", "Jussara Kowalczyk", 250)],
                        ["Cargo", Field("cargo", "Coordenadora de TI", 250)],
                        ["Assinado por", Field("ass", "/s/ Jussara Kowalczyk", 250)],
                        ["Em", Field("em", "18/11/2025", 250)],
                    ],
                    [110, 280],
                    "plain",
                ),
            ]
        ),
        truth(
            CERT,
            "accepted",
            True,
            "pt",
            client="Rede Farmácias Araucária",
            project="Emissor de receitas",
            project_code="OS-20417",
            signatory_name="Jussara Kowalczyk",
            signatory_title="Coordenadora de TI",
            signature_date="2025-11-18",
            amount="27840.00 BRL",
        ),
    )

    yield Paper(
        "me-email-condicional",
        "a",
        "text",
        pdf(
            [
                "Assunto: Re: Entrega 2 - manual da marca",
                "De: Henrique Sampaio &lt;hsampaio@vinhosserradalva.example&gt;",
                "Enviado: 25 de fevereiro de 2026 17:03",
                "Para: Estúdio Maré Viva",
                LINE,
                "Olá Rita,",
                "Vimos a Entrega 2 (manual da marca, proposta MV-310) com a administração. Está aceite, desde que as versões em inglês dos rótulos sejam entregues até 13 de março. Os 5.900,00 € podem ser faturados nessa altura.",
                "Um abraço,",
                "Henrique Sampaio<br/>Diretor Comercial<br/>Vinhos Serra d'Alva, Lda.",
            ],
            size=10.5,
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "pt",
            client="Vinhos Serra d'Alva, Lda.",
            project="manual da marca",
            project_code="MV-310",
            milestone="Entrega 2",
            signatory_name="Henrique Sampaio",
            signatory_title="Diretor Comercial",
            signature_date="2026-02-25",
            amount="5900.00 EUR",
            conditions=["as versões em inglês dos rótulos sejam entregues até 13 de março"],
        ),
    )

    yield Paper(
        "me-auto-rejeicao",
        "a",
        "text",
        pdf(
            [
                "## Auto de vistoria para receção provisória",
                "Dono da obra: Município de Fragoselo. Empreitada: Requalificação do Largo da Fonte, proc. 2024/EMP/33. Empreiteiro: Calcetarias Unidas, S.A.",
                "Aos dezassete dias do mês de julho compareceram no local os representantes abaixo, para os efeitos do artigo 394.º do Código dos Contratos Públicos, e procederam ao exame de todos os trabalhos.",
                Grid(
                    [
                        ["*Item", "*Observação", "*Conforme"],
                        ["Pavimento", "abatimento em 40 m²", "não"],
                        ["Drenagem", "sumidouros entupidos", "não"],
                        ["Iluminação", "a funcionar", "sim"],
                        ["Mobiliário", "bancos por fixar", "não"],
                    ],
                    [110, 240, 80],
                    "head",
                ),
                6,
                "Face ao exposto, a obra não está em condições de ser recebida e o dono da obra recusa a receção provisória, devendo o empreiteiro requerer nova vistoria.",
                8,
                "Anexa-se reportagem fotográfica com doze imagens. O prazo para requerer nova vistoria é de trinta dias. Do presente auto foram feitos dois exemplares, um para cada parte, que depois de lido vai ser assinado.",
                8,
                Grid(
                    [
                        ["*Pelo dono da obra", "*Pelo empreiteiro"],
                        [Ink(521), Ink(522)],
                        ["Filomena Antunes, Chefe de Divisão de Obras", "Nelson Rebordão"],
                        ["17-07-2026", "17-07-2026"],
                    ],
                    [250, 220],
                ),
            ],
            "Times-Roman",
            10.5,
        ),
        truth(
            CERT,
            "rejected",
            True,
            "pt",
            client="Município de Fragoselo",
            project="Requalificação do Largo da Fonte",
            project_code="2024/EMP/33",
            signatory_name="Filomena Antunes",
            signatory_title="Chefe de Divisão de Obras",
            signature_date="2026-07-17",
        ),
    )

    yield Paper(
        "me-aditivo-pendente",
        "a",
        "text",
        turned(
            pdf(
                [
                    "## Pedido de alteração PA-05",
                    "Cliente: Frigorífico Boa Serra Ltda. &nbsp; Obra: ampliação da câmara 7 &nbsp; Contrato nº 2025-091",
                    Grid(
                        [
                            ["*Serviço", "*Acréscimo", "*Supressão"],
                            ["Painel isotérmico 150 mm", "R$ 44.120,00", ""],
                            ["Porta de correr", "", "R$ 9.870,00"],
                            ["*Valor líquido", "*R$ 34.250,00", ""],
                        ],
                        [230, 110, 110],
                        "lines",
                    ),
                    6,
                    Grid(
                        [
                            ["*Etapa", "*Responsável", "*Assinatura", "*Data"],
                            [
                                "Solicitação",
                                "Construtora Ipê - Wagner Lustosa",
                                Ink(531, 80),
                                "06/10/2025",
                            ],
                            ["Aprovação", "Cliente - Neusa Bergamin, Diretora Industrial", "", ""],
                        ],
                        [80, 230, 110, 80],
                        "head",
                    ),
                ],
                page=landscape(A4),
                size=11,
            ),
            90,
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "pt",
            client="Frigorífico Boa Serra Ltda.",
            project="ampliação da câmara 7",
            project_code="2025-091",
            change_order_number="PA-05",
            signatory_name="Neusa Bergamin",
            signatory_title="Diretora Industrial",
            amount="34250.00 BRL",
            warnings=["partly_signed"],
        ),
    )

    page = pdf(
        [
            "*FOLHA DE FECHO DE TRABALHOS",
            "Requerente: Teatro Municipal de Almeirol &nbsp;&nbsp; Trabalho: Reparação do fosso de orquestra, OT 7781",
            6,
            Grid(
                [
                    ["*Tarefa", "*Estado"],
                    ["Substituir guias", "feito"],
                    ["Afinar paragens", "feito"],
                    ["Pintura", "feito"],
                ],
                [220, 100],
            ),
            6,
            Grid(
                [[Box("x"), "Trabalho aceite"], [Box("x"), "Trabalho não aceite"]],
                [18, 200],
                "plain",
            ),
            "Valor: 3.480,00 €",
            6,
            Grid(
                [
                    ["Assinatura do requerente", Hand("A. Falcato", 26)],
                    ["Nome", "Adelino Falcato, diretor de cena"],
                    ["Data", "30/01/2026"],
                ],
                [140, 230],
            ),
        ],
        "Courier",
        10,
    )
    yield Paper(
        "me-folha-fecho",
        "a",
        "scan",
        scanned(page, skew=-1.6, seed=54, blur=0.7),
        truth(
            CERT,
            "undecided",
            True,
            "pt",
            client="Teatro Municipal de Almeirol",
            project="Reparação do fosso de orquestra",
            project_code="7781",
            signatory_name="Adelino Falcato",
            signatory_title="diretor de cena",
            signature_date="2026-01-30",
            amount="3480.00 EUR",
        ),
        page,
    )

    yield Paper(
        "me-escopo-servicos",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 2.4cm)
#set text(font: "New Computer Modern", lang: "pt", size: 10pt)
= Declaração de escopo DE-12
*Cliente:* Instituto Horizonte Claro. *Fornecedor:* Prisma Analítica ME. *Projeto:* Painel de evasão escolar.
+ O fornecedor entregará um painel com atualização semanal.
+ Cada fase será aceita por escrito em até cinco dias úteis.
#table(columns: (1fr, 3cm), [Fase 1, diagnóstico],[R\\$ 12.000,00],[Fase 2, painel],[R\\$ 31.000,00],[Fase 3, capacitação],[R\\$ 7.500,00],[*Valor global*],[*R\\$ 50.500,00*])
Vigência: seis meses a contar da ordem de início.
"""),
        truth(
            "statement_of_work",
            None,
            None,
            "pt",
            client="Instituto Horizonte Claro",
            project="Painel de evasão escolar",
            project_code="DE-12",
            amount="50500.00 BRL",
        ),
    )

    yield Paper(
        "me-fatura-itens",
        "a",
        "text",
        pdf(
            [
                "r:## Fatura FT 2026/204",
                "r:Data: 02-06-2026 - Vencimento: 02-07-2026",
                "Serragel Refrigeração, Lda. - NIF 500 000 000",
                "Faturado a: Supermercados Tágide, S.A.",
                "Refª: manutenção das ilhas de frio, contrato SRG-88",
                Grid(
                    [
                        ["*Descrição", "*Qtd", "*Preço", "*Total"],
                        ["Visita preventiva maio", "3", "210,00", "630,00 €"],
                        ["Gás R-449A", "8 kg", "46,00", "368,00 €"],
                        ["IVA 23 %", "", "", "229,54 €"],
                        ["*A pagar", "", "", "*1.227,54 €"],
                    ],
                    [230, 60, 80, 100],
                    "zebra",
                ),
                "Pagamento por transferência. Obrigado pela preferência.",
                ticks(
                    ("", "Portes incluídos"),
                ),
            ],
            over=[words("Processado por programa certificado", 50, 36, 7)],
        ),
        truth(
            "other",
            None,
            None,
            "pt",
            client="Supermercados Tágide, S.A.",
            project="manutenção das ilhas de frio",
            project_code="SRG-88",
        ),
    )
