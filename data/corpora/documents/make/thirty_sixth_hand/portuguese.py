"""Papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER

from .board import Sheet, scanned, text
from .pieces import Field, Ink, Tick, hand

AC = "acceptance_certificate"


def termo_definitivo() -> Paper:
    """A Brazilian final term with clauses."""
    s = Sheet("Times-Roman", 11, left=72, right=72)
    s.h("TERMO DE RECEBIMENTO DEFINITIVO", 15, "c", 14)
    s.kv(
        [
            ("Contratante", "Fundação Hospitalar Serra do Caparaó"),
            ("Contratada", "Climatec Engenharia Ltda."),
            ("Objeto", "Retrofit da central de água gelada"),
            ("Ordem de serviço", "OS 0472/2025"),
            ("Pedido de compra", "4500091377"),
        ],
        0.25,
        "grid",
    )
    s.p(
        "1. Decorridos noventa dias do recebimento provisório, a comissão verificou o perfeito funcionamento dos equipamentos.",
        align="j",
    )
    s.p(
        "2. As pendências apontadas em 14 de outubro de 2025 (isolamento da linha 2 e pintura das bases) foram sanadas.",
        align="j",
    )
    s.p(
        "3. A Contratante recebe o objeto em caráter definitivo e libera a parcela final, no valor de R$ 186.340,00 (cento e oitenta e seis mil, trezentos e quarenta reais).",
        align="j",
        after=18,
    )
    s.p("Manhuaçu, 26 de janeiro de 2026.", after=16)
    s.table(
        [
            [Ink(601), Ink(602)],
            [
                "Otávio Brandão Neto<br/>Gerente de Engenharia Clínica<br/>pela Contratante",
                "Selma Quadros<br/>Engenheira responsável<br/>pela Contratada",
            ],
        ],
        [1, 1],
        "plain",
        head=False,
    )
    return text(
        "recebimento-definitivo",
        s,
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Fundação Hospitalar Serra do Caparaó",
            project="Retrofit da central de água gelada",
            project_code="OS 0472/2025",
            milestone="RECEBIMENTO DEFINITIVO",
            po_number="4500091377",
            signatory_name="Otávio Brandão Neto",
            signatory_title="Gerente de Engenharia Clínica",
            signature_date="2026-01-26",
            amount="186340.00 BRL",
        ),
    )


def auto_rececao() -> Paper:
    """A Portuguese provisional reception with defects, scanned."""
    s = Sheet("Helvetica", 10)
    s.h("AUTO DE RECEÇÃO PROVISÓRIA", 14, "c", 10)
    s.kv(
        [
            ("Dono da obra", "Junta de Freguesia de Vale Fundeiro"),
            ("Empreiteiro", "Construções Sequeira &amp; Matos, Lda."),
            ("Empreitada", "Requalificação do mercado coberto"),
            ("Processo", "EMP-09/25"),
        ],
        0.24,
        "grid",
    )
    s.p(
        "Aos nove dias do mês de abril de dois mil e vinte e seis, procedeu-se à vistoria dos trabalhos."
    )
    s.p(
        "Estiveram presentes a presidente da junta, o fiscal Eng. Abílio Torrado e o representante do empreiteiro. Foram entregues as telas finais, a compilação técnica e quatro chaves.",
        9.5,
    )
    s.p("Resultado da vistoria:")
    s.ticks(
        [
            ("", "Obra em condições de ser recebida na totalidade"),
            ("x", "Obra recebida, com exceção das deficiências anotadas"),
            ("", "Obra não recebida"),
        ],
        pen=True,
    )
    s.table(
        [
            ["Deficiências", hand("porta do cais nao fecha"), hand("caleira poente com fuga")],
            ["Prazo", hand("30 dias"), hand("30 dias")],
        ],
        [1, 2, 2],
        "grid",
        head=False,
    )
    s.gap(8)
    s.table(
        [
            [Ink(611), Ink(612)],
            [
                "O empreiteiro<br/>Luís Sequeira",
                "O dono da obra<br/>Fernanda Cabaço, presidente da junta",
            ],
        ],
        [1, 1],
        "plain",
        head=False,
    )
    return scanned(
        "auto-rececao-provisoria",
        s,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Junta de Freguesia de Vale Fundeiro",
            project="Requalificação do mercado coberto",
            project_code="EMP-09/25",
            milestone="receção provisória",
            signatory_name="Fernanda Cabaço",
            signatory_title="presidente da junta",
            signature_date="2026-04-09",
            conditions=["porta do cais nao fecha", "caleira poente com fuga"],
        ),
        skew=1.0,
        seed=61,
    )


def folha_horas() -> Paper:
    """Hours approved in a portal."""
    s = Sheet("Helvetica", 9.5)
    s.p("Portal do Cliente &gt; Apontamentos &gt; Detalhe", 8, color="#777777")
    s.h("Apontamento de horas – agosto/2026", 14, color="#c05a00")
    s.kv(
        [
            ("Profissional", "Thaís Nakamura"),
            ("Cliente", "Usina Açucareira Ribeirão Claro S.A."),
            ("Projeto", "Painel de custos agrícolas"),
            ("Código do projeto", "URC-BI-07"),
        ],
        0.22,
        "zebra",
    )
    s.table(
        [
            ["Semana", "Horas", "Atividade"],
            ["03–07/08", "36", "Modelagem"],
            ["10–14/08", "40", "Carga de dados"],
            ["17–21/08", "40", "Painéis"],
            ["24–28/08", "32", "Painéis e treinamento"],
            ["Total", "148", "148 h × R$ 165,00 = R$ 24.420,00"],
        ],
        [1.4, 1, 5],
        "lines",
        right=(1,),
    )
    s.table(
        [
            ["Situação", "APROVADO PELO CLIENTE"],
            ["Aprovador", "Cássio Figueira, Controller"],
            ["Data da aprovação", "31/08/2026 14:26"],
            ["Registro", "assinatura eletrônica 5f0c-88be"],
        ],
        [1, 3],
        "grid",
        head=False,
        strong=(0,),
    )
    return text(
        "apontamento-agosto",
        s,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Usina Açucareira Ribeirão Claro S.A.",
            project="Painel de custos agrícolas",
            project_code="URC-BI-07",
            signatory_name="Cássio Figueira",
            signatory_title="Controller",
            signature_date="2026-08-31",
            amount="24420.00 BRL",
        ),
    )


def aditivo() -> Paper:
    """An addendum that only the contractor signed."""
    s = Sheet("Times-Roman", 11.5, LETTER, left=70, right=70)
    s.h("TERMO ADITIVO Nº 04", 15, after=10)
    s.p(
        "Contrato de manutenção de elevadores · Projeto Modernização da cabine social · Código MCS-11",
        after=10,
    )
    s.p("Contratante: Condomínio Edifício Jacarandá-Mimoso. Contratada: Elevatur Serviços Ltda.")
    s.p(
        "Cláusula primeira. Fica incluída a troca do operador de portas, com acréscimo de R$ 9.780,00 (nove mil, oitocentos e setenta reais).",
        align="j",
    )
    s.p(
        "Parágrafo único. O prazo de execução é de vinte dias úteis contados da assinatura por ambas as partes; a garantia do operador é de um ano.",
        align="j",
    )
    s.p("Cláusula segunda. Ratificam-se as demais condições.", align="j", after=20)
    s.table(
        [
            ["Contratada", Ink(621), "02/03/2026"],
            ["Contratante – síndica Dalva Moreira Pinto", "", "___/___/______"],
        ],
        [3, 2, 1.4],
        "lines",
        head=False,
        pad=7,
    )
    return text(
        "aditivo-sem-sindica",
        s,
        truth(
            "change_order",
            "undecided",
            False,
            "pt",
            client="Condomínio Edifício Jacarandá-Mimoso",
            project="Modernização da cabine social",
            project_code="MCS-11",
            change_order_number="04",
            signatory_name="Dalva Moreira Pinto",
            signatory_title="síndica",
            warnings=["partly_signed", "amount_words_disagree"],
        ),
    )


def mail_ok() -> Paper:
    """The client's mail from Portugal."""
    s = Sheet("Helvetica", 10, left=60)
    s.p("Graça Teles", 14, font="Helvetica-Bold", after=2)
    s.p(
        "seg, 19/10/2026, 15:40 (há 2 dias)<br/>para Ricardo, financeiro",
        8.5,
        color="#777777",
        after=12,
    )
    s.p("<b>Assunto: Estudo de ruído – relatório preliminar</b>", after=10)
    s.p("Caro Ricardo,")
    s.p(
        "O relatório preliminar do estudo de ruído (V/ ref. AC-318) está aprovado. Podem avançar para as medições noturnas e faturar os 2.750,00 € desta fase."
    )
    s.p(
        "Quanto às datas, a fábrica para entre 24 de dezembro e 4 de janeiro; convém medir antes. O acesso faz-se pela portaria sul."
    )
    s.p("Cumprimentos,<br/>Graça Teles<br/>Diretora de Ambiente<br/>Cerâmica do Mondego, S.A.")
    return text(
        "mail-ruido",
        s,
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Cerâmica do Mondego, S.A.",
            project="estudo de ruído",
            project_code="AC-318",
            milestone="relatório preliminar",
            signatory_name="Graça Teles",
            signatory_title="Diretora de Ambiente",
            signature_date="2026-10-19",
            amount="2750.00 EUR",
        ),
    )


def escopo() -> Paper:
    """A statement of work that both parties signed."""
    s = Sheet("cond", 10)
    s.h("Proposta técnica e declaração de trabalho DT-19", 14)
    s.kv(
        [
            ("Cliente", "Editora Campos Gerais"),
            ("Fornecedor", "Letra Viva Sistemas"),
            ("Projeto", "Assinaturas digitais"),
        ],
        0.2,
    )
    s.table(
        [
            ["Entrega", "Prazo", "Valor"],
            ["E1 Protótipo", "30/09/2026", "R$ 18.000,00"],
            ["E2 Piloto", "30/11/2026", "R$ 27.000,00"],
            ["E3 Lançamento", "29/01/2027", "R$ 30.000,00"],
            ["Total", "", "R$ 75.000,00"],
        ],
        [4, 2, 2],
        "grid",
        right=(2,),
    )
    s.p(
        "Cada entrega será considerada aceita mediante termo assinado pelo Cliente. Esta declaração descreve o trabalho e não constitui aceite.",
        align="j",
        after=14,
    )
    s.table(
        [
            [Ink(631), Ink(632)],
            [
                "Pelo Cliente: Iracema Portugal, diretora editorial<br/>3 de agosto de 2026",
                "Pelo Fornecedor: Davi Cantarelli<br/>3 de agosto de 2026",
            ],
        ],
        [1, 1],
        "plain",
        head=False,
    )
    return text(
        "declaracao-de-trabalho",
        s,
        truth(
            "statement_of_work",
            None,
            True,
            "pt",
            client="Editora Campos Gerais",
            project="Assinaturas digitais",
            project_code="DT-19",
            signatory_name="Iracema Portugal",
            signatory_title="diretora editorial",
            signature_date="2026-08-03",
            amount="75000.00 BRL",
        ),
    )


def formulario() -> Paper:
    """A filled AcroForm with a refusal."""
    s = Sheet("Helvetica", 10)
    s.bar("Ficha de aceitação de entregável", "#0f5132")
    s.kv(
        [
            (a, Field(b, c, 260))
            for a, b, c in (
                ("Cliente", "cliente", "Porto Seco do Alqueva, S.A."),
                ("Projeto", "projeto", "Sinalética interior"),
                ("Ref. do projeto", "ref", "PSA-640"),
                ("Entregável", "ent", "Maquetes finais"),
                ("Valor (EUR)", "valor", "7.200,00"),
            )
        ],
        0.25,
    )
    s.table(
        [[Field("aceite", False), "Aceite", Field("rejeitado", True), "Rejeitado"]],
        [0.4, 3, 0.4, 3],
        "plain",
        head=False,
    )
    s.kv(
        [
            (a, Field(b, c, 260))
            for a, b, c in (
                ("Motivo", "motivo", "Cores fora do manual; falta versão em braille"),
                ("Responsável", "resp", "Nélson Patrício"),
                ("Cargo", "cargo", "Coordenador de Instalações"),
                ("Assinatura", "ass", "assinado: Nélson Patrício"),
                ("Data", "data", "15-12-2025"),
            )
        ],
        0.25,
    )
    return text(
        "ficha-rejeitada",
        s,
        truth(
            AC,
            "rejected",
            True,
            "pt",
            client="Porto Seco do Alqueva, S.A.",
            project="Sinalética interior",
            project_code="PSA-640",
            milestone="Maquetes finais",
            signatory_name="Nélson Patrício",
            signatory_title="Coordenador de Instalações",
            signature_date="2025-12-15",
            amount="7200.00 EUR",
        ),
        "form",
    )


def homologacao() -> Paper:
    """A Brazilian software acceptance with several stages, one of them meant."""
    s = Sheet("dejavu", 8.5)
    s.h("Termo de homologação – Sprint 9", 13)
    s.p(
        "Cooperativa de Crédito Vale do Iguaçu · Projeto Abertura de conta por aplicativo · Código ACA-2 · Fornecedor: Pinhão Tech",
        after=8,
    )
    s.table(
        [
            ["Etapa", "Situação em 22/05/2026", "Valor"],
            ["Sprint 7", "homologada em 24/04/2026", "R$ 31.500,00"],
            ["Sprint 8", "homologada em 08/05/2026", "R$ 31.500,00"],
            ["Sprint 9", "objeto deste termo", "R$ 33.250,00"],
            ["Sprint 10", "em desenvolvimento", "R$ 33.250,00"],
        ],
        [2, 4, 2],
        "grid",
        right=(2,),
    )
    s.table(
        [
            ["História", "Resultado"],
            ["Captura do documento", "Aprovada"],
            ["Prova de vida", "Aprovada"],
            ["Assinatura do contrato", "Aprovada"],
        ],
        [4, 2],
        "zebra",
    )
    s.p(
        "Ambiente de homologação: build 9.3.1, base anonimizada de 12/05/2026. Testadores: agência piloto de União da Vitória (3 pessoas) e equipe de prevenção a fraudes (2 pessoas). Defeitos encontrados na sprint: 7, todos corrigidos e retestados."
    )
    s.p("A Cooperativa homologa as histórias acima e autoriza o faturamento da etapa.", after=12)
    s.kv(
        [
            ("Dono do produto", "Henrique Stadler"),
            ("Assinado em", "25/05/2026"),
            ("Assinatura", Ink(641, "H. Stadler", "kristi", 22)),
        ],
        0.25,
        "box",
    )
    return text(
        "homologacao-sprint",
        s,
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Cooperativa de Crédito Vale do Iguaçu",
            project="Abertura de conta por aplicativo",
            project_code="ACA-2",
            milestone="Sprint 9",
            signatory_name="Henrique Stadler",
            signatory_title="Dono do produto",
            signature_date="2026-05-25",
            amount="33250.00 BRL",
        ),
    )


def ressalva() -> Paper:
    """A letter whose last paragraph reserves something."""
    s = Sheet("Times-Roman", 11.5, left=80, right=80)
    s.footer = "Rua do Cais Velho 88 · Leça da Palmeira · NIPC 500 000 371"
    s.p("<b>ACADEMIA DE MÚSICA DE LEÇA</b>", 13, "c", 20)
    s.p("À Acústica Atlântica, Lda.<br/>Leça da Palmeira, 7 de julho de 2026", after=14)
    s.p("Assunto: tratamento acústico da sala de orquestra, obra n.º 2611", after=10)
    s.p("Exmos. Senhores,")
    s.p(
        "A sala foi ensaiada com a orquestra completa e o tempo de reverberação ficou dentro do previsto. Damos por recebida a obra e autorizamos a faturação de 16.480,00 €.",
        align="j",
    )
    s.p(
        "Esta receção fica condicionada à substituição dos dois painéis riscados junto à régie.",
        align="j",
        after=16,
    )
    s.p("Com os melhores cumprimentos,", after=2)
    s.put(Ink(651), 2)
    s.p("Matilde Vasconcelos<br/>Diretora Pedagógica")
    return text(
        "carta-condicionada",
        s,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="ACADEMIA DE MÚSICA DE LEÇA",
            project="tratamento acústico da sala de orquestra",
            project_code="2611",
            signatory_name="Matilde Vasconcelos",
            signatory_title="Diretora Pedagógica",
            signature_date="2026-07-07",
            amount="16480.00 EUR",
            conditions=["substituição dos dois painéis riscados junto à régie"],
        ),
    )


def guia_vazia() -> Paper:
    """Signed, but none of the boxes is ticked."""
    s = Sheet("Courier", 10)
    s.h("GUIA DE CONFORMIDADE DE SERVIÇO", 13)
    s.p(
        "Prestador: Jardins do Tâmega<br/>Cliente: Quinta da Ribeira Seca<br/>Trabalho: Poda de inverno, folha de obra 88-26",
        after=10,
    )
    s.table(
        [[Tick(""), "Serviço conforme"], [Tick(""), "Serviço não conforme"]],
        [0.5, 8],
        "box",
        head=False,
        pad=6,
    )
    s.p("(assinalar uma opção; sem opção assinalada a guia não produz efeito)", 8, after=14)
    s.put(Ink(661), 0)
    s.p("Albertina Roque, caseira<br/>18 de fevereiro de 2026")
    return text(
        "guia-sem-opcao",
        s,
        truth(
            AC,
            "undecided",
            True,
            "pt",
            client="Quinta da Ribeira Seca",
            project="Poda de inverno",
            project_code="88-26",
            signatory_name="Albertina Roque",
            signatory_title="caseira",
            signature_date="2026-02-18",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of the family."""
    for make in (
        termo_definitivo,
        auto_rececao,
        folha_horas,
        aditivo,
        mail_ok,
        escopo,
        formulario,
        homologacao,
        ressalva,
        guia_vazia,
    ):
        yield make()
