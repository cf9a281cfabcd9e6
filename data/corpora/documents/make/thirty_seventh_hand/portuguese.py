"""Portuguese post, from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from thirty_seventh_hand.board import Sheet, scanned, typ


def provisional() -> Paper:
    """A Portuguese provisional reception."""
    data = typ(
        """
#align(center)[#text(14pt)[*AUTO DE RECEÇÃO PROVISÓRIA*]]
#v(8pt)
Dono da obra: *Misericórdia de Vale de Azenhas* \\
Empreiteiro: Construções Ribeiro & Falcão, Lda. \\
Empreitada: *Remodelação da ala nascente do lar* \\
Contrato n.º *MVA-E-2025/3*

Aos dezoito dias do mês de setembro de 2026, compareceram no local da obra o representante do dono da obra, o diretor de fiscalização e o representante do empreiteiro, a fim de procederem à vistoria de todos os trabalhos.

Verificou-se que os trabalhos se encontram concluídos e executados de acordo com o projeto e o caderno de encargos, não tendo sido detetados defeitos. Em face disso, considera-se a obra *recebida provisoriamente*, iniciando-se nesta data o prazo de garantia.

Valor da última situação de trabalhos, a liquidar: 33.704,25 €.

E nada mais havendo a tratar, lavrou-se o presente auto, que vai ser assinado.

#v(.5cm)
#table(columns: (1fr, 1fr, 1fr), stroke: none, [«ink 601» \\ Pelo dono da obra \\ Maria Assunção Teles \\ Provedora], [«ink 602» \\ Pela fiscalização \\ Eng. Rui Sarmento], [«ink 603» \\ Pelo empreiteiro \\ Abílio Falcão])
""",
        "Liberation Serif",
        "11pt",
        lang="pt",
    )
    return Paper(
        "le-pt-auto",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Misericórdia de Vale de Azenhas",
            project="Remodelação da ala nascente do lar",
            project_code="MVA-E-2025/3",
            signatory_name="Maria Assunção Teles",
            signatory_title="Provedora",
            signature_date="2026-09-18",
            amount="33704.25 EUR",
        ),
    )


def acceptance_br() -> Paper:
    """A Brazilian term of acceptance with a record of e-signatures."""
    s = Sheet("Helvetica", 10, 58)
    s.p("TERMO DE ACEITE DE ENTREGA", 16, True, gap=2)
    s.p("Ipê-Roxo Sistemas Ltda.", gap=12)
    s.pairs(
        [
            ("Contratante", "Cooperativa Agrícola Serra Dourada"),
            ("Projeto", "Rastreabilidade da soja"),
            ("Contrato", "CASD 118/2025"),
            ("Entrega", "Sprint 9 - módulo de balança"),
            ("Valor", "R$ 48.200,00"),
        ],
        100,
    )
    s.rule()
    s.p(
        "A Contratante declara que homologou a entrega acima no ambiente de produção, que os critérios de aceite da ata de 6 de abril foram atendidos e que não há pendências. Fica autorizado o faturamento do valor indicado.",
        gap=12,
    )
    s.p("Assinaturas eletrônicas", bold=True)
    s.table(
        [
            ["Signatário", "Papel", "Data e hora (BRT)", "Situação"],
            [
                "Neide Fagundes Prado, coordenadora de TI",
                "Contratante",
                "22/04/2026 14:31",
                "Assinado",
            ],
            ["Caio Brandolim, gerente de contas", "Contratada", "22/04/2026 09:05", "Assinado"],
        ],
        [190, 80, 120, 80],
        9,
    )
    s.p(
        "Disposições gerais: este termo não substitui a garantia contratual de seis meses, durante a qual a Contratada corrige erros sem custo. O suporte segue as condições do anexo III. A propriedade intelectual transfere-se com o pagamento.",
        8.5,
    )
    s.p("Código verificador 3FA9-C7E2. Documento assinado com certificado ICP.", 8)
    return Paper(
        "le-br-aceite",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Cooperativa Agrícola Serra Dourada",
            project="Rastreabilidade da soja",
            project_code="CASD 118/2025",
            milestone="Sprint 9 - módulo de balança",
            signatory_name="Neide Fagundes Prado",
            signatory_title="coordenadora de TI",
            signature_date="2026-04-22",
            amount="48200.00 BRL",
        ),
    )


def refused_br() -> Paper:
    """A definitive receipt that is refused by the ticked box."""
    data = typ(
        """
#grid(columns: (2.2cm, 1fr), gutter: 8pt, circle(radius: .9cm, stroke: 1pt)[#align(center + horizon)[#text(7pt)[BRASÃO]]], [*PREFEITURA MUNICIPAL DE ARARIPÓ* \\ Secretaria de Obras \\ *Termo de Recebimento Definitivo*])
#v(6pt)
#table(columns: (3.5cm, 1fr), [Contrato], [087/2025], [Objeto], [Reforma da UBS Jardim Acácia], [Contratada], [Engefrates Construções Eireli], [Medição final], [R\\$ 96.112,40], [Vistoria], [13/08/2026])
A comissão designada pela Portaria 412/2026 vistoriou a obra e conclui:

«o» pelo recebimento definitivo

«o» pelo recebimento com ressalvas

«x» pelo não recebimento, devendo a contratada refazer os serviços apontados no relatório fotográfico (infiltração na sala de vacinas e piso fora de nível no corredor)

#v(.8cm)
«ink 621»

Arq. Lindalva Quintão \\ Presidente da comissão \\ Araripó, 14 de agosto de 2026
""",
        "DejaVu Sans",
        "9.5pt",
        lang="pt",
    )
    return Paper(
        "le-br-ubs",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="PREFEITURA MUNICIPAL DE ARARIPÓ",
            project="Reforma da UBS Jardim Acácia",
            project_code="087/2025",
            signatory_name="Lindalva Quintão",
            signatory_title="Presidente da comissão",
            signature_date="2026-08-14",
            amount="96112.40 BRL",
        ),
    )


def small_print() -> Paper:
    """An acceptance whose small print holds two conditions."""
    s = Sheet("Times-Roman", 11, 62)
    s.p("Declaração de aceitação", 17, True, gap=14)
    s.p(
        "A Águas de Entre-Ribeiras, E.M. aceita o Relatório R2 (cadastro das condutas da zona alta), apresentado pela Geossulco, Lda. no âmbito do projeto Cadastro 2030, contrato AER 44/25.",
        gap=8,
    )
    s.p(
        "O relatório foi analisado pela Direção de Redes. O valor da prestação é de 12.980,00 EUR, a que acresce IVA.(1)",
        gap=14,
    )
    s.p("Vila Fundeira, 27 de outubro de 2026", gap=34)
    s.line(s.left, "Tiago Monsanto Leal\nDiretor de Redes", 200, 631, 6)
    s.y -= 180
    s.rule(0.3, 4)
    s.p(
        "(1) A aceitação fica condicionada à entrega dos ficheiros vetoriais em formato aberto e à correção das cotas das caixas 112 a 118, ambas no prazo de 20 dias.",
        7.5,
    )
    return Paper(
        "le-pt-rodape",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Águas de Entre-Ribeiras, E.M.",
            project="Cadastro 2030",
            project_code="AER 44/25",
            milestone="Relatório R2 (cadastro das condutas da zona alta)",
            signatory_name="Tiago Monsanto Leal",
            signatory_title="Diretor de Redes",
            signature_date="2026-10-27",
            amount="12980.00 EUR",
            conditions=[
                "entrega dos ficheiros vetoriais em formato aberto",
                "correção das cotas das caixas 112 a 118",
            ],
        ),
    )


def delivery() -> Paper:
    """A delivery slip signed by hand; a scan."""
    s = Sheet("Helvetica", 10.5, 50)
    s.p("CARPINTARIA DO LIS", 18, True, gap=0)
    s.p("Guia de entrega e montagem n.º 1.904", 12, gap=10)
    s.pairs(
        [
            ("Cliente", "Pousada do Outeiro Velho"),
            ("Projeto", "Mobiliário dos quartos"),
            ("Obra n.º", "CL-672"),
            ("Entrega", "Piso 2, quartos 201 a 209"),
            ("Data", "15/05/2026"),
        ],
        90,
    )
    s.table(
        [
            ["Qtd.", "Artigo", "Montado"],
            ["9", "Cabeceira estofada 180", "sim"],
            ["18", "Mesa de cabeceira", "sim"],
            ["9", "Bengaleiro de parede", "sim"],
        ],
        [50, 280, 80],
        10,
    )
    s.box("Recebi tudo montado e em bom estado", True, style="v")
    s.box("Recebi com as faltas ou defeitos seguintes:")
    s.box("Não recebi")
    s.y -= 14
    s.line(s.left, "Assinatura do cliente", 190, 641)
    s.line(s.left + 230, "Nome e função", 240)
    s.hand(s.left + 236, s.y - 31, "Vasco Teotónio, gerente", 15)
    return scanned(
        "le-pt-guia",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Pousada do Outeiro Velho",
            project="Mobiliário dos quartos",
            project_code="CL-672",
            milestone="Piso 2, quartos 201 a 209",
            signatory_name="Vasco Teotónio",
            signatory_title="gerente",
            signature_date="2026-05-15",
        ),
        Scanner(dpi=120, skew=0.8, noise=4, jpeg=40, seed=51),
    )


def notice() -> Paper:
    """The vendor's notice of completion; the client's part is empty."""
    data = typ(
        """
#text(17pt, fill: rgb("#064"))[*Sombreiro Paisagismo*] #h(1fr) _Comunicado de conclusão_
#v(4pt)
À Associação Condomínio Mirante das Garças

Prezados,

concluímos em 30 de janeiro de 2026 a *Etapa 3 -- irrigação e plantio* do projeto *Jardins da portaria* (proposta SP-2025-64). Todas as 412 mudas foram plantadas e o sistema foi testado com êxito. Entendemos, assim, que a etapa está aceita para fins de cobrança da parcela de R\\$ 22.750,00.

Atenciosamente,

«hand Jussara Fontenele» \\
Jussara Fontenele, sócia

#v(1cm)
#line(length: 100%, stroke: (dash: "dashed"))
*Via a devolver* \\
Declaramos o recebimento da Etapa 3.

Condomínio (nome e cargo): \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_

Assinatura: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ Data: \\_\\_\\_/\\_\\_\\_/\\_\\_\\_\\_
""",
        lang="pt",
        size="10.5pt",
    )
    return Paper(
        "le-br-comunicado",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Associação Condomínio Mirante das Garças",
            project="Jardins da portaria",
            project_code="SP-2025-64",
            milestone="Etapa 3 – irrigação e plantio",
            amount="22750.00 BRL",
            warnings=["partly_signed"],
        ),
    )


def change_refused() -> Paper:
    """Extra works that the owner does not approve."""
    s = Sheet("Helvetica", 10, 56)
    s.p("Proposta de trabalhos complementares TC-05", 15, True, gap=10)
    s.pairs(
        [
            ("Dono da obra", "Escola Profissional do Alto Douro Novo"),
            ("Empreitada", "Oficinas de mecatrónica"),
            ("Processo", "EP-OM-2024"),
            ("Adjudicatário", "Metalúrgica Seixo & Irmão, S.A."),
            ("Apresentada em", "3 de fevereiro de 2026"),
        ],
        110,
    )
    s.y -= 6
    s.table(
        [
            ["Art.", "Designação", "Quant.", "Total"],
            ["1", "Reforço da laje sob a prensa", "1 vg", "7.450,00 EUR"],
            ["2", "Prolongamento da ponte rolante", "4 m", "5.320,00 EUR"],
            ["", "Total da proposta", "", "12.770,00 EUR"],
        ],
        [40, 240, 70, 110],
        9.5,
    )
    s.p("DESPACHO DO DONO DA OBRA", bold=True)
    s.p(
        "Não aprovado. O reforço da laje já consta do mapa de quantidades e a ponte rolante serve como está. Comunique-se ao adjudicatário.",
        gap=20,
    )
    s.hand(s.left, s.y - 8, "Olímpia Carrazedo", 24, "Kristi")
    s.y -= 16
    s.p("Olímpia Carrazedo\nDiretora\n10 de fevereiro de 2026")
    return Paper(
        "le-pt-complementares",
        "a",
        "text",
        s.done(),
        truth(
            "change_order",
            "rejected",
            True,
            "pt",
            client="Escola Profissional do Alto Douro Novo",
            project="Oficinas de mecatrónica",
            project_code="EP-OM-2024",
            signatory_name="Olímpia Carrazedo",
            signatory_title="Diretora",
            signature_date="2026-02-10",
            amount="12770.00 EUR",
            change_order_number="TC-05",
        ),
    )


def hours_form() -> Paper:
    """A sheet of hours as a form filled by machine."""
    s = Sheet("Helvetica", 10, 54)
    s.p("Folha de horas semanal", 18, True, gap=10)
    for label, name, value in (
        ("Consultora", "co", "Inês Albergaria"),
        ("Cliente", "cl", "Seguros Planície, S.A."),
        ("Projeto", "pr", "Reporte IFRS 17"),
        ("Código do projeto", "cp", "SPL-0317"),
        ("Semana", "se", "9 a 13 de março de 2026"),
    ):
        s.at(s.left, s.y - 14, label)
        s.field(name, value, 190, s.y - 19, 290)
        s.y -= 25
    s.y -= 6
    x = s.left
    for day, value in (
        ("Seg", "8"),
        ("Ter", "8"),
        ("Qua", "7"),
        ("Qui", "8"),
        ("Sex", "6"),
        ("Total", "37"),
    ):
        s.at(x, s.y - 10, day)
        s.field("h" + day, value, x, s.y - 32, 60)
        x += 70
    s.y -= 54
    s.p("Aprovação do cliente")
    for label, name, on in (("Aprovo as horas", "ap", True), ("Não aprovo as horas", "na", False)):
        s.check(name, on, s.left, s.y - 16)
        s.at(s.left + 22, s.y - 13, label)
        s.y -= 22
    for label, name, value in (
        ("Aprovado por", "por", "Duarte Nogueira Pinho"),
        ("Função", "fu", "Diretor financeiro adjunto"),
        ("Data", "da", "16/03/2026"),
    ):
        s.at(s.left, s.y - 14, label)
        s.field(name, value, 190, s.y - 19, 290)
        s.y -= 25
    s.line(s.left, "Assinatura", 200, 661)
    return Paper(
        "le-pt-horas",
        "a",
        "form",
        s.done(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Seguros Planície, S.A.",
            project="Reporte IFRS 17",
            project_code="SPL-0317",
            signatory_name="Duarte Nogueira Pinho",
            signatory_title="Diretor financeiro adjunto",
            signature_date="2026-03-16",
        ),
    )


def mail_asks() -> Paper:
    """The vendor passes on a paper to be signed."""
    data = typ(
        """
#table(columns: (2.2cm, 1fr), stroke: none, inset: 2pt, [*De:*], [Rafaela Stroppa <rafaela@quatromares.example>], [*Para:*], [Evandro Luz <evandro.luz@barradonorte.example>], [*Data:*], [seg., 29 de jun. de 2026 às 16:12], [*Assunto:*], [Termo de aceite da fase de testes], [*Anexo:*], [termo\\_aceite\\_fase\\_testes.pdf])
#line(length: 100%)
Oi, Evandro, tudo bem?

Segue anexo o termo de aceite da fase de testes do projeto Agenda de Atracação para a sua análise. Lembro que o termo da fase de desenho vocês assinaram em maio, sem ressalvas.

Pode me devolver assinado até sexta? Se faltar alguma evidência, me avise que eu providencio.

Abraço,

Rafaela Stroppa \\
Quatro Mares Tecnologia \\
#text(8pt)[Cliente: Terminal Barra do Norte S/A]
""",
        "Liberation Sans",
        "10pt",
        lang="pt",
    )
    return Paper(
        "le-br-mail-termo",
        "a",
        "text",
        data,
        truth(
            "email",
            None,
            None,
            "pt",
            client="Terminal Barra do Norte S/A",
            project="Agenda de Atracação",
            milestone="fase de testes",
        ),
    )


def sow() -> Paper:
    """A statement of work, signed by the client."""
    s = Sheet("Times-Roman", 11, 60)
    s.p("ORDEM DE SERVIÇO E ESCOPO Nº 2", 15, True, align="c", gap=12)
    s.p(
        "Contratante: Instituto Caatinga Viva\nContratada: Mandacaru Estudos Ambientais Ltda.\nProjeto: Corredor do Jacurici\nReferência: OS-02/ICV-2026",
        gap=10,
    )
    s.p(
        "Escopo. A Contratada fará o inventário florestal de 40 parcelas, o mapa de uso do solo e duas oficinas com as comunidades.",
        gap=6,
    )
    s.p(
        "Produtos e preços. Produto 1, plano de amostragem: R$ 9.000,00. Produto 2, inventário: R$ 41.500,00. Produto 3, mapa e oficinas: R$ 18.500,00. Preço global: R$ 69.000,00.",
        gap=6,
    )
    s.p("Prazo. De 1º de julho a 18 de dezembro de 2026.", gap=6)
    s.p("Aceite. Os produtos serão aceitos por escrito em até dez dias úteis da entrega.", gap=28)
    s.line(
        s.left,
        "Pela Contratante: Iracema Bonfim, diretora executiva\n24 de junho de 2026",
        240,
        671,
    )
    s.line(s.left + 270, "Pela Contratada: Josué Patriota\n24 de junho de 2026", 200, 672)
    return Paper(
        "le-br-escopo",
        "a",
        "text",
        s.done(),
        truth(
            "statement_of_work",
            None,
            True,
            "pt",
            client="Instituto Caatinga Viva",
            project="Corredor do Jacurici",
            project_code="OS-02/ICV-2026",
            signatory_name="Iracema Bonfim",
            signatory_title="diretora executiva",
            signature_date="2026-06-24",
            amount="69000.00 BRL",
        ),
    )


def papers() -> Iterator[Paper]:
    """Ten papers."""
    for make in (
        provisional,
        acceptance_br,
        refused_br,
        small_print,
        delivery,
        notice,
        change_refused,
        hours_form,
        mail_asks,
        sow,
    ):
        yield make()
