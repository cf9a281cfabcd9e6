"""Portuguese papers: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from sixty_first_hand.board import (
    Box,
    Squiggle,
    across,
    foot,
    grid,
    ink,
    joined,
    p,
    picture,
    rl,
    rule,
    scanned,
    stamp,
    ty,
)

AC = "acceptance_certificate"


def auto() -> Paper:
    """Auto de receção de uma empreitada."""
    data = ty(
        r"""
#align(center)[MUNICÍPIO DE VALE DE ARCOS\ Divisão de Obras Municipais\ #v(6pt) #text(15pt)[AUTO DE RECEÇÃO PROVISÓRIA]]
#v(10pt)
Aos vinte e dois dias do mês de setembro de dois mil e vinte e seis, no local da obra «Requalificação do Mercado Municipal», processo 14/DOM/2025, adjudicada a Construções Irmãos Falcato, Lda., compareceram os abaixo assinados para procederem à vistoria dos trabalhos da *fase B (cobertura e caixilharias)*.

Verificou-se que os trabalhos se encontram executados de acordo com o projeto e o caderno de encargos, sem deficiências, pelo que foram *recebidos provisoriamente*. O valor a liquidar é de 96.204,35 €.

O prazo de garantia é de cinco anos. A caução fica cativa até à receção definitiva. A fase A (demolições) foi recebida em 3 de março; a fase C (bancas e frio) está em curso e não é objeto deste auto.

#table(columns: (1fr, auto, auto), stroke: .3pt, inset: 4pt, [Trabalhos vistoriados], [Previsto], [Executado], [Telha cerâmica, m#super[2]], [1 480], [1 480], [Caleiras, m], [212], [212], [Caixilhos de alumínio, un.], [64], [64])

E nada mais havendo a tratar, foi lavrado o presente auto, que vai ser assinado.

#v(16pt)
#grid(columns: (1fr, 1fr), row-gutter: 4pt, pen(5), pen(10), [Pelo dono da obra], [Pelo empreiteiro], [Eng.ª Graça Boavida, chefe de divisão], [Amílcar Falcato, gerente])
""",
        lang="pt",
        size=11,
    )
    return Paper(
        "mc-pt-auto-rececao",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="MUNICÍPIO DE VALE DE ARCOS",
            project="Requalificação do Mercado Municipal",
            project_code="14/DOM/2025",
            milestone="fase B (cobertura e caixilharias)",
            signatory_name="Graça Boavida",
            signatory_title="chefe de divisão",
            signature_date="2026-09-22",
            amount="96204.35 EUR",
        ),
    )


def aceite_br() -> Paper:
    """Termo de aceite brasileiro, escaneado."""
    page = rl(
        p("TERMO DE ACEITE DEFINITIVO", 20, "Times-Bold", "c"),
        6,
        grid(
            [
                ["Contratante", "Cooperativa Agroindustrial Serra do Cipó"],
                ["Contratada", "Veredas Sistemas Ltda. – CNPJ 00.555.190/0001-18"],
                ["Objeto", "Rastreabilidade do café especial"],
                ["Contrato", "CT-2026/0098"],
                ["Entrega", "Sprint 8 – painel do produtor"],
                ["Valor da parcela", "R$ 43.900,00"],
            ],
            (130, 345),
            13,
            "Times-Roman",
        ),
        8,
        "Declaramos que a entrega acima foi testada e homologada por nossa equipe e que a aceitamos em caráter definitivo, autorizando o pagamento da parcela.",
        24,
        p("Diamantina/MG, 16 de abril de 2026", 13, "Times-Roman", "c"),
        ink("J. Lacerda", "Breip", 34),
        rule(0.7, "#000000", "60%"),
        "Juscelino Lacerda Prates – Diretor Comercial",
        font="Times-Roman",
        size=13,
        over=[stamp(["COOP. SERRA DO CIPÓ", "CONFERE"], 380, 200, -10, "#333333", 13)],
    )
    return Paper(
        "mc-br-aceite-scan",
        "a",
        "scan",
        scanned(page, skew=-0.6, seed=71, dpi=100, noise=4),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Cooperativa Agroindustrial Serra do Cipó",
            project="Rastreabilidade do café especial",
            project_code="CT-2026/0098",
            milestone="Sprint 8 – painel do produtor",
            signatory_name="Juscelino Lacerda Prates",
            signatory_title="Diretor Comercial",
            signature_date="2026-04-16",
            amount="43900.00 BRL",
        ),
        page,
    )


def misto() -> Paper:
    """Relatório em texto e folha de aceitação digitalizada."""
    report = rl(
        p("Relatório de fim de etapa", 17, "Helvetica-Bold"),
        "Ateliê Marés – Estudos Costeiros / Trabalho n.º AM-233",
        rule(),
        "A etapa 2 incluiu doze perfis de praia, quatro sobrevoos e uma sessão com os pescadores. Os dados brutos seguem em disco.",
        "A folha de aceitação da entidade contratante segue em anexo, digitalizada.",
    )
    page = rl(
        p("FOLHA DE ACEITAÇÃO", 24, "Helvetica-Bold"),
        rule(3),
        grid(
            [
                ["Entidade", "Associação Porto da Baleeira"],
                ["Estudo", "Erosão da Praia do Norte"],
                ["Trabalho n.º", "AM-233"],
                ["Etapa", "Etapa 2"],
                ["Valor", "11.750,00 €"],
            ],
            (120, 340),
            15,
            lines="under",
        ),
        10,
        grid(
            [
                [Box("x", 15), "Aceite"],
                [Box("", 15), "Aceite com reservas"],
                [Box("", 15), "Não aceite"],
            ],
            (26, 300),
            15,
            lines="none",
        ),
        16,
        ink("Zulmira Picanço", "Kristi", 40),
        "Zulmira Picanço, presidente da direção",
        "7 de novembro de 2026",
        size=15,
    )
    data = joined(report, picture(page, Scanner(dpi=88, jpeg=34, noise=3, skew=0.9, seed=9), 470))
    return Paper(
        "mc-pt-misto",
        "a",
        "mixed",
        data,
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Associação Porto da Baleeira",
            project="Erosão da Praia do Norte",
            project_code="AM-233",
            milestone="Etapa 2",
            signatory_name="Zulmira Picanço",
            signatory_title="presidente da direção",
            signature_date="2026-11-07",
            amount="11750.00 EUR",
        ),
        joined(report, page),
    )


def ressalvas() -> Paper:
    """Recebimento com ressalvas, em carta."""
    data = rl(
        p("HOTEL FAZENDA RIO DAS ANTAS", 14, "Times-Bold", "c"),
        p("Veranópolis – RS", 9, "Times-Roman", "c"),
        12,
        "Veranópolis, 2 de março de 2026",
        6,
        "À Luz &amp; Forma Projetos Luminotécnicos",
        6,
        "Ref.: Iluminação dos jardins, OS 5127 – recebimento da instalação",
        "Prezados senhores,",
        "Vistoriamos a instalação na noite de sábado. O conjunto nos agradou e recebemos a obra, ficando o pagamento de R$ 27.380,00 liberado com estas duas ressalvas, a sanar até o fim do mês:",
        p("(i) trocar o refletor queimado junto à capela;", 11, "Times-Roman", leftIndent=24),
        p("(ii) enterrar o cabo aparente na trilha do lago.", 11, "Times-Roman", leftIndent=24),
        "Atenciosamente,",
        Squiggle(60),
        "Lindomar Zanotto<br/>Gerente geral",
        font="Times-Roman",
        size=11.5,
        margin=70,
    )
    return Paper(
        "mc-br-ressalvas",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="HOTEL FAZENDA RIO DAS ANTAS",
            project="Iluminação dos jardins",
            project_code="OS 5127",
            signatory_name="Lindomar Zanotto",
            signatory_title="Gerente geral",
            signature_date="2026-03-02",
            amount="27380.00 BRL",
            conditions=[
                "trocar o refletor queimado junto à capela",
                "enterrar o cabo aparente na trilha do lago",
            ],
        ),
    )


def sem_efeito() -> Paper:
    """Declaração anulada."""
    data = rl(
        p("Declaração de conclusão e aceitação n.º 2026/19", 14, "Helvetica-Bold"),
        grid(
            [
                ["Cliente", "Termas de São Gião, S.A."],
                ["Trabalho", "Auditoria energética"],
                ["Código", "TSG-AE"],
                ["Etapa", "Relatório intercalar"],
                ["Honorários", "3 600,00 €"],
            ],
            (110, 330),
            10,
            lines="under",
        ),
        "O cliente declara aceitar o relatório intercalar.",
        14,
        Squiggle(64),
        "Hugo Valadares, diretor de manutenção<br/>12/05/2026",
        16,
        p(
            "Documento anulado em 14/05/2026: emitido por lapso antes da entrega do relatório.",
            9,
            "Helvetica-Oblique",
        ),
        over=[across("SEM EFEITO", 80, "#f0cccc", 40)],
    )
    return Paper(
        "mc-pt-sem-efeito",
        "a",
        "text",
        data,
        truth(
            AC,
            "undecided",
            True,
            "pt",
            client="Termas de São Gião, S.A.",
            project="Auditoria energética",
            project_code="TSG-AE",
            milestone="Relatório intercalar",
            signatory_name="Hugo Valadares",
            signatory_title="diretor de manutenção",
            signature_date="2026-05-12",
            amount="3600.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def oculto() -> Paper:
    """Não assinado; uma linha invisível afirma o contrário."""
    data = rl(
        grid(
            [
                [
                    p("Ficha de entrega", 18, "Helvetica-Bold"),
                    "Verde Novo Paisagismo<br/>Campinas/SP",
                ]
            ],
            (330, 157),
            lines="none",
            shade="#e4f2dd",
        ),
        "Cliente: Condomínio Parque das Jabuticabeiras",
        "Projeto: Telhado verde do bloco 2 &nbsp;&nbsp; Ordem de serviço: VN-3312",
        "Item entregue: Plantio completo",
        "Preço: R$ 18.245,00",
        p("Entrega aceita e assinada pela síndica em 10/06/2026.", 6, textColor="#ffffff"),
        30,
        grid(
            [
                [
                    "Parecer do cliente",
                    "[ &nbsp; ] aceito &nbsp;&nbsp;&nbsp; [ &nbsp; ] aceito com pendências &nbsp;&nbsp;&nbsp; [ &nbsp; ] recusado",
                ],
                ["Assinatura", ""],
                ["Nome", "Ivone Bittencourt (síndica)"],
                ["Data", "___/___/______"],
            ],
            (120, 340),
            10,
        ),
    )
    return Paper(
        "mc-br-oculto",
        "a",
        "text",
        data,
        truth(
            AC,
            "undecided",
            False,
            "pt",
            client="Condomínio Parque das Jabuticabeiras",
            project="Telhado verde do bloco 2",
            project_code="VN-3312",
            milestone="Plantio completo",
            signatory_name="Ivone Bittencourt",
            signatory_title="síndica",
            amount="18245.00 BRL",
            warnings=["hidden_text"],
        ),
    )


def aditivo() -> Paper:
    """Pedido de alteração aprovado."""
    data = ty(
        r"""
#table(columns: (1fr, auto), stroke: .6pt, inset: 6pt, [*PEDIDO DE ALTERAÇÃO* PA-05], [28/01/2026],
 table.cell(colspan: 2)[Cliente: Lusovidro Embalagens, S.A.\ Projeto: Linha de inspeção ótica — contrato LV-4410\ Prestador: Retina Industrial, Lda.],
 table.cell(colspan: 2)[Descrição: segunda câmara na saída do forno, com respetivo software e instalação ao fim de semana.],
 [Acréscimo ao preço], [12 890,00 €], [Novo preço do contrato], [101 390,00 €], [Prazo], [inalterado])
#v(6pt)
Decisão do cliente: #chk(on: "x") aprovado #h(12pt) #chk() recusado

#v(10pt)
/s/ Teresa Quintanilha\
Teresa Quintanilha, diretora de produção\
30/01/2026
""",
        lang="pt",
    )
    return Paper(
        "mc-pt-alteracao",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Lusovidro Embalagens, S.A.",
            project="Linha de inspeção ótica",
            project_code="LV-4410",
            signatory_name="Teresa Quintanilha",
            signatory_title="diretora de produção",
            signature_date="2026-01-30",
            amount="12890.00 EUR",
            change_order_number="PA-05",
        ),
    )


def horas() -> Paper:
    """Folha de horas devolvida pelo cliente."""
    data = rl(
        p("FOLHA DE HORAS", 13, "Courier-Bold"),
        rule(),
        "Consultor....: Ednaldo Queiroz<br/>Cliente......: Laboratório Pasárgada S/A<br/>Projeto......: Validação de processos, cód. LP-77<br/>Quinzena.....: 1 a 15 de julho de 2026",
        grid(
            [
                ["Dia", "Horas", "Atividade"],
                ["1", "8", "Protocolo QI"],
                ["2", "8", "Protocolo QO"],
                ["7", "12", "Execução noturna"],
                ["8", "12", "Execução noturna"],
                ["15", "8", "Relatório"],
                ["", "48", "TOTAL"],
            ],
            (50, 60, 300),
            10,
            "Courier",
        ),
        "Situação: REPROVADA PELO CLIENTE",
        "Motivo: as 24 horas noturnas não foram autorizadas; reapresentar sem elas.",
        "Assinado: /s/ Mirtes Cavalcante, coordenadora de validação<br/>Data: 17/07/2026",
        font="Courier",
        over=[foot("FH-2026-07-1")],
    )
    return Paper(
        "mc-br-horas-reprovadas",
        "a",
        "text",
        data,
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "pt",
            client="Laboratório Pasárgada S/A",
            project="Validação de processos",
            project_code="LP-77",
            signatory_name="Mirtes Cavalcante",
            signatory_title="coordenadora de validação",
            signature_date="2026-07-17",
        ),
    )


def mail() -> Paper:
    """Mensagem que aceita."""
    data = ty(
        r"""
#text(13pt)[Re: Entrega da tradução do guia de vinhos]
#grid(columns: (auto, 1fr), column-gutter: 8pt, row-gutter: 4pt, [De], [Constança Mello Breyner], [Para], [Palavra Certa Traduções], [Data], [terça-feira, 24 de novembro de 2026, 10:18])
#line(length: 100%, stroke: .3pt)
Olá Dinis,

Li tudo no comboio e está impecável. O lote francês do Guia 2027 (trabalho PCT-150) fica aceite tal como está. Pode emitir a fatura de 2.460,00 €, com a nossa nota de encomenda NE-931.

O lote alemão vejo na próxima semana, ainda não o abri.

Um abraço,\
Constança Mello Breyner\
Editora, Garrafeira Atlântica Edições
""",
        lang="pt",
        size=11,
    )
    return Paper(
        "mc-pt-mail",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Garrafeira Atlântica Edições",
            project="Guia 2027",
            project_code="PCT-150",
            milestone="lote francês",
            signatory_name="Constança Mello Breyner",
            signatory_title="Editora",
            signature_date="2026-11-24",
            amount="2460.00 EUR",
            po_number="NE-931",
        ),
    )


def pedido() -> Paper:
    """Pedido de compra."""
    data = rl(
        grid(
            [["<b>PEDIDO DE COMPRA 4500031877</b>", "Emissão: 11/02/2026"]],
            (330, 157),
            11,
            shade="#d9e6f2",
        ),
        "Comprador: Estaleiro Baía do Sol S.A., Niterói/RJ<br/>Fornecedor: Maré Alta Inspeções Subaquáticas<br/>Projeto: Dique seco 2 (PEP D2-2026)",
        grid(
            [
                ["Item", "Serviço", "Valor"],
                ["10", "Inspeção por mergulho, comporta", "R$ 31.000,00"],
                ["20", "Ultrassom em 60 pontos", "R$ 12.600,00"],
                ["", "Valor total do pedido", "R$ 43.600,00"],
            ],
            (40, 320, 127),
            10,
        ),
        p(
            "O serviço será medido e aceito pela fiscalização por meio de boletim próprio. Favor citar o número do pedido na nota fiscal.",
            8,
        ),
    )
    return Paper(
        "mc-br-pedido",
        "a",
        "text",
        data,
        truth(
            "purchase_order",
            None,
            None,
            "pt",
            client="Estaleiro Baía do Sol S.A.",
            project="Dique seco 2",
            project_code="D2-2026",
            amount="43600.00 BRL",
            po_number="4500031877",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        auto,
        aceite_br,
        misto,
        ressalvas,
        sem_efeito,
        oculto,
        aditivo,
        horas,
        mail,
        pedido,
    ):
        yield make()
