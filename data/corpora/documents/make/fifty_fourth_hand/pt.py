"""Portuguese: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper
from scan import Scanner

from fifty_fourth_hand import board as b


def papers() -> Iterator[Paper]:
    auto = b.rl(
        "^ <b>AUTO DE RECEÇÃO PROVISÓRIA</b>",
        b.gap(3),
        b.grid(
            [
                ["Dono da obra", "Santa Casa da Misericórdia de Vale Formoso"],
                ["Empreiteiro", "Construções Arrábido, Lda."],
                ["Empreitada", "Ampliação do lar – cozinha e refeitório"],
                ["Obra n.º", "SCVF/2024/12"],
            ],
            [40, 130],
        ),
        b.gap(3),
        "Aos quinze dias do mês de abril de dois mil e vinte e seis, procedeu-se à vistoria de todos os trabalhos. Verificando-se que se encontram executados em conformidade com o projeto, considera-se a obra em condições de ser recebida, pelo que se lavra o presente auto, que vai ser assinado pelos intervenientes.",
        b.gap(5),
        b.grid(
            [
                ["Pelo empreiteiro", "Pela fiscalização", "Pelo dono da obra"],
                [b.Scrawl(401, 80), b.Scrawl(402, 80), b.ink("Alzira Penteado", 24)],
                ["Nuno Arrábido", "Eng. Célia Vilar", "Alzira Penteado<br/>Provedora"],
            ],
            [56, 56, 58],
        ),
        b.gap(5),
        b.Stamp("SANTA CASA", "VALE FORMOSO", colour="#4c1d95", turn=8),
        size=11,
    )
    yield b.scanned(
        "auto-rececao",
        auto,
        Scanner(dpi=100, skew=0.9, noise=3, jpeg=32, seed=61),
        b.AC,
        b.OK,
        True,
        "pt",
        client="Santa Casa da Misericórdia de Vale Formoso",
        project="Ampliação do lar – cozinha e refeitório",
        project_code="SCVF/2024/12",
        signatory_name="Alzira Penteado",
        signatory_title="Provedora",
        signature_date="2026-04-15",
    )

    yield b.paper(
        "oficio-camara",
        b.rl(
            b.grid(
                [
                    [
                        "<b>Município de Alvorninha da Serra</b><br/>Divisão de Obras e Ambiente",
                        "> Of. n.º 312/DOA/2026<br/>18-02-2026",
                    ]
                ],
                [100, 70],
                "none",
            ),
            b.rule("#065f46", 2),
            "Exmo. Senhor<br/>Gerente da Terraplano – Estudos e Projetos, Lda.",
            b.gap(2),
            "<b>Assunto:</b> Revisão do PDM – Projeto n.º 2024/300.10/8 – entrega da Fase 3 (Proposta de plano)",
            "Relativamente ao assunto em epígrafe, cumpre informar V. Ex.ª de que, por deliberação tomada em reunião de câmara de 12 do corrente, foi aprovada por unanimidade a Fase 3.",
            "Assim, fica V. Ex.ª autorizado a emitir a fatura no montante de 33.600,00 €, acrescido de IVA, com indicação do compromisso n.º 2026/1187.",
            "Com os melhores cumprimentos,",
            b.gap(2),
            "A Vereadora,",
            b.Scrawl(403),
            "Lurdes Carrapiço",
            size=10.5,
        ),
        b.AC,
        b.OK,
        True,
        "pt",
        client="Município de Alvorninha da Serra",
        project="Revisão do PDM",
        project_code="2024/300.10/8",
        milestone="Fase 3",
        signatory_name="Lurdes Carrapiço",
        signatory_title="Vereadora",
        signature_date="2026-02-18",
        amount="33600.00 EUR",
    )

    yield b.paper(
        "aditivo-negado",
        b.rl(
            "# Solicitação de Mudança SM-0027",
            "Portal de Contratos – Rede Hospitalar Santa Efigênia",
            b.rule("#7c2d12", 1.5),
            b.grid(
                [
                    ["Nome do projeto", "Prontuário eletrônico unificado"],
                    ["Projeto nº", "RHSE-2025-0144"],
                    ["Solicitante", "Medsoft Paraná Sistemas Ltda."],
                    ["Objeto", "Inclusão de 3 integrações com laboratórios externos"],
                    ["Impacto financeiro", "R$ 96.300,00"],
                    ["Impacto no prazo", "45 dias corridos"],
                ],
                [45, 120],
            ),
            "## Parecer do comitê de mudanças",
            "As integrações já constam do item 7.4 do termo de referência, de modo que não há escopo novo a remunerar.",
            b.tick("", "Aprovada"),
            b.tick("", "Aprovada parcialmente"),
            b.tick("x", "Reprovada"),
            b.gap(3),
            b.grid(
                [
                    [b.Scrawl(404, 90), b.Scrawl(405, 90)],
                    [
                        "Thaís Bittencourt<br/>Gerente de TI",
                        "Raul Sakamoto<br/>Diretor Administrativo",
                    ],
                    ["09/03/2026", "13/03/2026"],
                ],
                [75, 75],
                "none",
            ),
        ),
        b.CO,
        b.REJ,
        True,
        "pt",
        client="Rede Hospitalar Santa Efigênia",
        project="Prontuário eletrônico unificado",
        project_code="RHSE-2025-0144",
        signatory_name="Raul Sakamoto",
        signatory_title="Diretor Administrativo",
        signature_date="2026-03-13",
        amount="96300.00 BRL",
        change_order_number="SM-0027",
    )

    yield b.paper(
        "folha-horas",
        b.ty(
            r"""
#ct[#text(13pt, weight: "bold")[RELATÓRIO DE HORAS TRABALHADAS]\ Competência: agosto/2025]
Tomador: Agroindustrial Rio Pardinho S.A.\
Prestador: Vértice Auditores Independentes\
Projeto: Inventário de ativo fixo \ Ordem de serviço: OS 7714
#table(columns: (1fr, auto, auto, auto), align: (left, right, right, right), [*Profissional*], [*Horas*], [*Valor/h*], [*Subtotal*], [Auditora sênior – Jussara Medeiros], [46], [R$ 190,00], [R$ 8.740,00], [Assistente – Caio Bernardi], [88], [R$ 95,00], [R$ 8.360,00], [*Total*], [*134*], [], [*R$ 17.100,00*])
Declaro que conferi as horas acima com os registros da portaria e as aprovo para faturamento.
#v(4mm)
#scrawl(6)\
Osmar Trevisol\ Controller\ Ijuí, 3 de setembro de 2025
""",
            "Libertinus Serif",
            11,
        ),
        b.TS,
        b.OK,
        True,
        "pt",
        client="Agroindustrial Rio Pardinho S.A.",
        project="Inventário de ativo fixo",
        project_code="OS 7714",
        signatory_name="Osmar Trevisol",
        signatory_title="Controller",
        signature_date="2025-09-03",
        amount="17100.00 BRL",
    )

    yield b.paper(
        "email-recusa",
        b.rl(
            "<b>Assunto:</b> RE: Vídeo institucional – entrega 2 para aprovação",
            "<b>De:</b> Matilde Sarmento (Termas do Vale Encantado)",
            "<b>Para:</b> producao@olhovivo-filmes.example",
            "<b>Data:</b> sexta-feira, 7 de novembro de 2025 18:20",
            b.rule(),
            "Boa tarde, Duarte,",
            "Estivemos a ver a entrega 2 com a administração. Infelizmente não podemos aprovar: a locução continua com o nome antigo das termas, faltam as legendas em inglês e o plano aéreo do balneário não é nosso. Peço que refaçam e nos enviem nova versão; até lá a segunda prestação fica suspensa.",
            "Cumprimentos,",
            "Matilde Sarmento<br/>Diretora de Marketing<br/>Termas do Vale Encantado",
            "! Antes de imprimir, pense no ambiente.",
            font="Times-Roman",
            size=11,
        ),
        b.EM,
        b.REJ,
        None,
        "pt",
        client="Termas do Vale Encantado",
        project="Vídeo institucional",
        milestone="entrega 2",
        signatory_name="Matilde Sarmento",
        signatory_title="Diretora de Marketing",
        signature_date="2025-11-07",
    )

    yield b.paper(
        "escopo-br",
        b.rl(
            "^ <b>DECLARAÇÃO DE ESCOPO DE TRABALHO</b>",
            "^ DET nº 2026-03",
            b.gap(3),
            "CONTRATANTE: Cooperativa de Crédito Serra Gaúcha Sul. CONTRATADA: Lume Arquitetura da Informação Ltda.",
            "PROJETO: Novo aplicativo do associado.",
            "1. OBJETO. Pesquisa com associados, protótipo navegável, testes de usabilidade e especificação.",
            "2. ENTREGAS. E1 Relatório de pesquisa (30 dias); E2 Protótipo (75 dias); E3 Especificação (100 dias).",
            "3. VALOR. O valor global é de R$ 128.000,00, pago na proporção de 30%, 40% e 30% após o aceite de cada entrega.",
            "4. ACEITE. O aceite será formalizado em termo próprio, no prazo de dez dias úteis.",
            "5. VIGÊNCIA. De 1º de abril a 15 de julho de 2026.",
            b.gap(4),
            b.grid(
                [
                    ["CONTRATANTE", "CONTRATADA"],
                    [b.Scrawl(406, 90), b.Scrawl(407, 90)],
                    [
                        "Neusa Zanchet, Diretora Executiva<br/>25/03/2026",
                        "Ítalo Prates, Sócio<br/>23/03/2026",
                    ],
                ],
                [80, 80],
                "box",
            ),
            font="Times-Roman",
            size=11,
        ),
        b.SOW,
        None,
        True,
        "pt",
        client="Cooperativa de Crédito Serra Gaúcha Sul",
        project="Novo aplicativo do associado",
        project_code="2026-03",
        signatory_name="Neusa Zanchet",
        signatory_title="Diretora Executiva",
        signature_date="2026-03-25",
        amount="128000.00 BRL",
    )

    void = b.rl(
        "# TERMO DE ACEITE",
        "Cliente: Escola Técnica Padre Landell",
        "Projeto: Rede sem fio dos laboratórios – OS 2216",
        "Etapa: Bloco A",
        "Valor da etapa: R$ 11.450,00",
        b.gap(2),
        "Declaramos aceita a etapa acima.",
        b.gap(5),
        b.ink("Ivone Schaeffer", 26),
        "Ivone Schaeffer, Diretora",
        "Porto Alegre, 12 de junho de 2026",
        b.gap(18),
        b.Stamp("SEM EFEITO", "CANCELADO EM 15/06/2026", "EMITIDO POR ENGANO", turn=9, width=230),
        size=13,
    )
    yield b.scanned(
        "sem-efeito",
        void,
        Scanner(dpi=96, skew=-0.7, noise=4, jpeg=32, seed=62),
        b.AC,
        b.UND,
        True,
        "pt",
        client="Escola Técnica Padre Landell",
        project="Rede sem fio dos laboratórios",
        project_code="OS 2216",
        milestone="Bloco A",
        signatory_name="Ivone Schaeffer",
        signatory_title="Diretora",
        signature_date="2026-06-12",
        amount="11450.00 BRL",
        warnings=["draft_or_void"],
    )

    yield b.paper(
        "ata-condominio",
        b.rl(
            "^ <b>CONDOMÍNIO EDIFÍCIO JARDIM DAS PAINEIRAS</b>",
            "^ <b>EXTRATO DE ATA – ACEITAÇÃO DA OBRA DOS ELEVADORES</b>",
            "^ Assembleia Geral Extraordinária de 16 de setembro de 2025",
            b.gap(4),
            "Às 20 horas, em segunda convocação, reuniram-se no salão de festas os condôminos que assinaram a lista de presença. Assumiu a presidência da mesa o Sr. Valdir Anacleto (apto. 92), que convidou a mim, Sueli Kanashiro, para secretariar.",
            "<b>Item 1 – Eleição de conselheiro.</b> Eleito, por aclamação, o Sr. Edmundo Lacerda (apto. 41), para completar o mandato.",
            "<b>Item 2 – Multas por uso indevido das vagas.</b> Após longa discussão, decidiu-se manter a tabela em vigor. Votaram contra os apartamentos 13 e 27.",
            "<b>Item 3 – Modernização dos elevadores (obra nº 2024-EL, Elevadores Mantiqueira).</b> O síndico apresentou o laudo da engenheira contratada, que não aponta pendências. Colocada em votação, a obra foi <b>aceita em definitivo</b> pela unanimidade dos presentes, ficando o síndico autorizado a pagar a parcela final de R$ 74.900,00.",
            "<b>Item 4 – Assuntos gerais.</b> Sugerida a troca do tapete do hall; o tema volta em outubro.",
            "Nada mais havendo a tratar, encerrou-se a assembleia às 22h10, lavrando-se a presente ata, que vai assinada pela secretária e pelo presidente da mesa.",
            b.gap(4),
            b.grid(
                [
                    [b.Scrawl(408, 90), b.Scrawl(409, 90)],
                    ["Sueli Kanashiro<br/>Secretária", "Valdir Anacleto<br/>Presidente da mesa"],
                ],
                [80, 80],
                "none",
            ),
            font="Times-Roman",
            size=11,
            margins=(28, 28, 22, 20),
        ),
        b.AC,
        b.OK,
        True,
        "pt",
        client="CONDOMÍNIO EDIFÍCIO JARDIM DAS PAINEIRAS",
        project="Modernização dos elevadores",
        project_code="2024-EL",
        signatory_name="Valdir Anacleto",
        signatory_title="Presidente da mesa",
        signature_date="2025-09-16",
        amount="74900.00 BRL",
    )

    yield b.paper(
        "recebimento-parcial",
        b.ty(
            r"""
*UNIVERSIDADE FEDERAL DO CERRADO CENTRAL*\ Prefeitura Universitária
#line(length: 100%)
#ct[*TERMO DE RECEBIMENTO PROVISÓRIO*]
Processo nº 23.0771/2025 #h(1fr) Ordem de serviço nº 48/2025\
Contratada: Refrigeração Planalto Ltda. #h(1fr) Projeto: Climatização da biblioteca

Nos termos do contrato, recebemos o objeto com as ressalvas abaixo, a sanar pela contratada em 30 dias:

#h(6mm) I – substituir o compressor da máquina 04;\
#h(6mm) II – entregar as planilhas de balanceamento do ar.

Valor liquidado nesta data: R$ 52.180,44.

#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 6mm, [#scrawl(12)\ Fiscal técnico\ Denilson Abadia], [#scrawl(20)\ Gestora do contrato\ Iracema Vilas Boas])
#v(3mm)
Goianópolis, 28 de maio de 2026.
""",
            "Libertinus Serif",
            11,
        ),
        b.AC,
        b.COND,
        True,
        "pt",
        client="UNIVERSIDADE FEDERAL DO CERRADO CENTRAL",
        project="Climatização da biblioteca",
        project_code="48/2025",
        signatory_name="Iracema Vilas Boas",
        signatory_title="Gestora do contrato",
        signature_date="2026-05-28",
        amount="52180.44 BRL",
        conditions=[
            "substituir o compressor da máquina 04",
            "entregar as planilhas de balanceamento do ar",
        ],
    )

    yield b.paper(
        "comissao-tres",
        b.rl(
            "## Auto de aceitação quantitativa e qualitativa",
            "Entidade: Centro Hospitalar do Mondego Interior, E.P.E.",
            "Fornecimento: Sistema de gestão de filas – Projeto n.º 2025/AJ/207",
            "Fornecedor: Filazero, S.A. &nbsp;&nbsp; Valor: 41.300,00 €",
            b.gap(2),
            "A comissão de receção verificou o equipamento entregue e propõe a sua aceitação. O presente auto só produz efeitos com a assinatura dos três membros.",
            b.gap(3),
            b.grid(
                [
                    ["Membro da comissão", "Função", "Assinatura"],
                    ["Abel Tormenta", "Técnico de aprovisionamento", b.Scrawl(410, 90)],
                    ["Graça Louceiro", "Enfermeira-chefe da consulta externa", b.Scrawl(411, 90)],
                    ["Hermínio Pacheco", "Diretor de Sistemas de Informação", ""],
                ],
                [55, 65, 50],
                heights=[18, 38, 38, 38],
                shade="#fae8ff",
            ),
        ),
        b.AC,
        b.UND,
        False,
        "pt",
        client="Centro Hospitalar do Mondego Interior, E.P.E.",
        project="Sistema de gestão de filas",
        project_code="2025/AJ/207",
        signatory_name="Hermínio Pacheco",
        signatory_title="Diretor de Sistemas de Informação",
        amount="41300.00 EUR",
        warnings=["partly_signed"],
    )
