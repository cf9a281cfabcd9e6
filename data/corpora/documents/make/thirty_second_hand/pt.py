"""Papers of Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from thirty_second_hand.board import Sheet, joined, made, ty

CERT = "acceptance_certificate"


def aditivo() -> bytes:
    s = Sheet(font="Helvetica", left=58)
    s.p("TERMO ADITIVO Nº 04 AO CONTRATO 218/2025", 14, True, gap=8)
    s.kv(
        [
            ("Contratante", "Companhia Paranaense de Silos S.A."),
            ("Contratada", "Araucária Engenharia Ltda."),
            ("Projeto", "Automação do Terminal Guarapuava"),
        ],
        100,
    )
    for t in (
        "CLÁUSULA PRIMEIRA - DO OBJETO. Acrescenta-se ao escopo a instalação de doze sensores de umidade nos elevadores de caneca, "
        "com a respectiva integração ao supervisório.",
        "CLÁUSULA SEGUNDA - DO VALOR. O presente aditivo acresce R$ 97.320,00 ao valor contratual, que passa a R$ 1.412.880,00.",
        "CLÁUSULA TERCEIRA - DO PRAZO. Prorroga-se a vigência até 30 de novembro de 2026.",
        "CLÁUSULA QUARTA - DA RATIFICAÇÃO. Permanecem inalteradas as demais cláusulas.",
        "E, por estarem justas e acordadas, as partes assinam este instrumento em duas vias.",
    ):  # fmt: skip
        s.p(t, 10.5, gap=8)
    s.p("Guarapuava, ____ de ______________ de 2026.", 10.5, gap=50)
    for x, t in (
        (58, ("CONTRATANTE", "Nelson Kuroda Filho", "Diretor de Operações")),
        (320, ("CONTRATADA", "Simone Bittencourt", "Sócia-administradora")),
    ):
        s.line(x, s.y, 200)
        for n, line in enumerate(t):
            s.at(x, s.y + 14 + 12 * n, line, 9.5)
    return s.done()


def horas() -> bytes:
    s = Sheet(font="Helvetica", left=50)
    s.p("Mapa mensal de horas prestadas", 16, True)
    s.kv([("Cliente", "Vidreira do Lis, S.A."), ("Projeto", "Manutenção Preditiva dos Fornos"), ("Encomenda", "4501882"),
          ("Prestador", "Tiago Sequeira, Ponto Cardeal Lda."), ("Mês", "Abril de 2026")], 90)  # fmt: skip
    s.tab([["Dia", "Horas", "Tarefa"], ["6 a 10", "32,0", "Levantamento de vibrações, forno 2"], ["13 a 17", "38,5", "Modelo de alarmes"],
           ["20 a 24", "24,0", "Ensaio em linha"], ["27 a 30", "16,0", "Relatório e formação"], ["Soma", "110,5", ""]], [90, 80, 300])  # fmt: skip
    s.p("Horas verificadas e aprovadas pelo cliente.", 11, True, gap=42)
    s.ink(56, s.y, 601)
    s.line(50, s.y + 3, 220)
    s.at(50, s.y + 16, "Leonor Batalha, responsável de manutenção")
    s.at(50, s.y + 29, "Marinha Grande, 4 de maio de 2026")
    return s.done()


def ordem_servico() -> bytes:
    s = Sheet((612, 792), "Times-Roman", 60)
    s.p("ESCOPO DE TRABALHO - OS 0037/2026", 16, True)
    s.p(
        "Cliente: Rede Educar Cerrado\nConsultoria: Jatobá Estratégia\nProjeto: Matrícula Digital",
        11,
        gap=10,
    )
    for h, t in (
        ("1. Objetivo", "Desenhar e implantar o fluxo de matrícula on-line para as 22 escolas da rede."),
        ("2. Produtos", "P1 Diagnóstico; P2 Protótipo navegável; P3 Plano de implantação; P4 Treinamento das secretarias."),
        ("3. Critérios de aceite", "Cada produto será analisado em cinco dias úteis. O aceite será formalizado em termo próprio."),
        ("4. Preço", "Valor global de R$ 164.000,00, em quatro parcelas iguais vinculadas ao aceite de P1 a P4."),
        ("5. Prazo", "De 2 de março a 31 de julho de 2026."),
        ("6. Premissas", "O cliente indicará um gestor do projeto e dará acesso ao sistema acadêmico."),
    ):  # fmt: skip
        s.p(h, 11.5, True, gap=0)
        s.p(t, 11.5, gap=7)
    s.y += 36
    s.ink(66, s.y, 611)
    s.ink(330, s.y, 612)
    for n, (a, b) in enumerate((("Rede Educar Cerrado", "Jatobá Estratégia"), ("Valdirene Amorim, Superintendente", "Igor Paes, Sócio"),
                                ("Goiânia, 20/02/2026", "Goiânia, 19/02/2026"))):  # fmt: skip
        s.at(60, s.y + 17 + 13 * n, a)
        s.at(324, s.y + 17 + 13 * n, b)
    return s.done()


def recusa() -> bytes:
    s = Sheet(font="Times-Roman", left=66)
    s.p("AUTO DE NÃO RECEÇÃO", 16, True, gap=10)
    s.p("Aos vinte e três dias do mês de março de 2026 compareceram no local da obra \"Requalificação do Mercado da Ribeira Velha\" "
        "(procedimento 12/DOM/2025) o representante do dono da obra, Município de Alvorninha, Eng.ª Teresa Falcão, chefe da Divisão "
        "de Obras, e o empreiteiro, Granitos & Betões do Oeste, S.A.", 11.5, gap=8)  # fmt: skip
    s.p("Procedeu-se à vistoria de todos os trabalhos da empreitada e verificou-se que o pavimento da nave central apresenta "
        "assentamentos superiores a 2 cm, que a rede de incêndio não tem pressão e que faltam as guardas da escada nascente.", 11.5, gap=8)  # fmt: skip
    s.p("Por tais motivos a obra não está em condições de ser recebida, pelo que não se faz a receção provisória e se notifica o "
        "empreiteiro para corrigir as deficiências no prazo de 45 dias.", 11.5, gap=8)  # fmt: skip
    s.p("Lido e achado conforme, vai ser assinado pelos intervenientes.", 11.5, gap=44)
    s.ink(72, s.y, 621)
    s.ink(330, s.y, 622)
    s.at(66, s.y + 17, "O dono da obra (Teresa Falcão)")
    s.at(324, s.y + 17, "O empreiteiro (Abílio Nazaré)")
    return s.done()


def termo_pagina() -> bytes:
    s = Sheet((420, 595), "Helvetica", 36)
    s.p("Declaração de aceitação", 14, True)
    s.p(
        "Projeto: Arquivo Sonoro das Ilhas (AS-305)\nTrabalho: Segunda fase - 400 bobinas",
        10,
        gap=8,
    )
    s.p("A Fundação Baía do Porto Pim aceita a segunda fase, desde que as bobinas 211 a 219 sejam digitalizadas de novo até 31 de "
        "outubro de 2026.", 11, gap=44)  # fmt: skip
    s.ink(44, s.y, 631)
    s.line(36, s.y + 3, 180)
    s.at(36, s.y + 17, "Duarte Goulart, diretor executivo")
    s.at(36, s.y + 31, "Horta, 7 de setembro de 2026")
    return s.done()


def papers() -> Iterator[Paper]:
    yield made("auto-rececao-ponte", ty(
        """#align(center)[#text(13pt)[*Auto de Receção Provisória Parcial n.º 2*]\\ (artigos 394.º e 395.º do CCP)]
#table(columns: (130pt, 1fr), [Dono da obra], [Águas do Baixo Zêzere, E.I.M.], [Empreitada], [Conduta Adutora Sul], [Contrato], [ABZ/E/2024/9], [Adjudicatário], [Construtora Lapa & Irmão, Lda.], [Parte da obra], [Troço 2, km 3+200 a km 7+850])
A comissão percorreu o troço e assistiu ao ensaio de pressão (12 bar durante duas horas, sem perdas). Não foram detetados defeitos. Considera-se o Troço 2 em condições de ser recebido e, nesta data, provisoriamente recebido.

O adjudicatário entregou as telas finais, os certificados das tubagens e o registo de desinfeção. O prazo de garantia é de cinco anos e conta-se da data deste auto. As zonas pavimentadas foram repostas pela junta de freguesia ao abrigo de protocolo próprio, pelo que não se incluem na empreitada.

O Troço 1 foi objeto de auto anterior; o Troço 3 encontra-se em execução.
#v(6pt)
É autorizada a libertação de 30 % da caução, no montante de 20 412,60 €.
#v(14pt)
Ferreira do Zêzere, 25 de junho de 2026
#v(6pt)
#grid(columns: (1fr, 1fr), [«641»\\ Pelo dono da obra\\ Joaquim Sardinha\\ Administrador-delegado], [«642»\\ Pelo adjudicatário\\ Rute Lapa\\ Gerente])
""".replace("Provisória Parcial n.º 2", "Provisória n.º 2"), lang="pt", font="Liberation Serif", size=11.5), truth(
        CERT, "accepted", True, "pt", client="Águas do Baixo Zêzere, E.I.M.", project="Conduta Adutora Sul",
        project_code="ABZ/E/2024/9", milestone="Troço 2, km 3+200 a km 7+850",
        signatory_name="Joaquim Sardinha", signatory_title="Administrador-delegado",
        signature_date="2026-06-25", amount="20412.60 EUR"))  # fmt: skip
    yield made("termo-recebimento-definitivo", ty(
        """#align(center)[UNIVERSIDADE COMUNITÁRIA DO PANTANAL\\ Pró-Reitoria de Infraestrutura\\ #v(6pt) #text(14pt)[*TERMO DE RECEBIMENTO DEFINITIVO*]]
#v(10pt)
#set par(justify: true)
Recebemos em caráter definitivo, da empresa Ipê Roxo Climatização Ltda., o fornecimento e a instalação de 46 condicionadores de ar, objeto do contrato UCP 77/2025, projeto "Climatização do Bloco 6", por estarem de acordo com o termo de referência, decorrido o prazo de observação de noventa dias sem ocorrências.

Encaminhe-se ao setor financeiro para pagamento da parcela final de R\\$ 58.905,75.

#v(10pt)
Corumbá/MS, 13 de outubro de 2026.
#v(16pt)
#align(center)[«651»\\ #line(length: 7cm)Lindalva Rezende de Moraes\\ Fiscal do contrato]
#place(dx: 20pt, dy: -40pt, stamp(a: 9deg)[UCP - PROINFRA\\ CONFERE])
""".replace("\\$", "$"), lang="pt", font="Liberation Sans", size=11.5, margin="2.6cm"), truth(
        CERT, "accepted", True, "pt", client="UNIVERSIDADE COMUNITÁRIA DO PANTANAL",
        project="Climatização do Bloco 6", project_code="UCP 77/2025",
        signatory_name="Lindalva Rezende de Moraes", signatory_title="Fiscal do contrato",
        signature_date="2026-10-13", amount="58905.75 BRL"),
        how=Scanner(dpi=108, skew=-0.9, noise=3, jpeg=36, contrast=0.88, seed=91))  # fmt: skip
    yield made("email-aceite-app", ty(
        """#text(size: 8pt)[Impresso por João Vítor em 29/04/2026]
#v(4pt)
*De:* Kátia Menezes <katia.menezes@supervargem.example>\\
*Para:* joao.vitor@trilhadados.example\\
*Enviado:* terça-feira, 28 de abril de 2026 10:33\\
*Assunto:* Aceite da Sprint 6 - App do Repositor
#line(length: 100%)
Bom dia, João!

Testamos com os repositores das lojas 3 e 11 durante a semana toda. Funcionou direitinho, inclusive sem sinal no depósito. Pode considerar a Sprint 6 aceita e faturar os R$ 23.700,00 combinados (pedido 61-0098).

Obrigada pelo empenho da equipe!

*Kátia Menezes*\\
Gerente de TI | Supermercados Vargem Alta
""", lang="pt", font="DejaVu Sans", size=9), truth(
        "email", "accepted", None, "pt", client="Supermercados Vargem Alta", project="App do Repositor",
        milestone="Sprint 6", signatory_name="Kátia Menezes", signatory_title="Gerente de TI",
        signature_date="2026-04-28", amount="23700.00 BRL", po_number="61-0098"))  # fmt: skip
    yield made("termo-aditivo-sem-assinatura", aditivo(), truth(
        "change_order", "undecided", False, "pt", client="Companhia Paranaense de Silos S.A.",
        project="Automação do Terminal Guarapuava", project_code="218/2025",
        signatory_name="Nelson Kuroda Filho", signatory_title="Diretor de Operações",
        amount="97320.00 BRL", change_order_number="04"))  # fmt: skip
    yield made("mapa-horas-fornos", horas(), truth(
        "timesheet_approval", "accepted", True, "pt", client="Vidreira do Lis, S.A.",
        project="Manutenção Preditiva dos Fornos", signatory_name="Leonor Batalha",
        signatory_title="responsável de manutenção", signature_date="2026-05-04", po_number="4501882"))  # fmt: skip
    yield made("escopo-matricula", ordem_servico(), truth(
        "statement_of_work", None, True, "pt", client="Rede Educar Cerrado", project="Matrícula Digital",
        project_code="OS 0037/2026", signatory_name="Valdirene Amorim", signatory_title="Superintendente",
        signature_date="2026-02-20", amount="164000.00 BRL"))  # fmt: skip
    yield made("aceite-parcial-erp", ty(
        """#rect(fill: rgb("#20402a"), width: 100%, inset: 9pt)[#text(fill: white, size: 14pt)[TERMO DE ACEITE PARCIAL]]
#table(columns: (1fr, 1fr), stroke: none, [Cliente: Cerâmica Porto Ferreirense Ltda.], [Projeto: Migração do Faturamento], [Código: CPF-ERP-12], [Fornecedor: Matriz Sistemas])
Resultado da homologação por módulo:
#table(columns: (1fr, 80pt, 1fr), [*Módulo*], [*Situação*], [*Observação*], [Pedidos], [aceito], [-], [Notas fiscais], [aceito], [-], [Comissões], [*não aceito*], [cálculo por região diverge da política comercial])
O cliente aceita os módulos Pedidos e Notas fiscais. O módulo Comissões não está aceito e será reapresentado após correção. Autoriza-se o faturamento de R$ 81.250,00, relativo aos módulos aceitos.
#v(18pt)
«661»\\
Rogério Tanaka - Gerente Administrativo\\
Porto Ferreira, 5 de agosto de 2026
""", lang="pt", size=10.5), truth(
        CERT, "accepted_with_conditions", True, "pt", client="Cerâmica Porto Ferreirense Ltda.",
        project="Migração do Faturamento", project_code="CPF-ERP-12",
        milestone="módulos Pedidos e Notas fiscais", signatory_name="Rogério Tanaka",
        signatory_title="Gerente Administrativo", signature_date="2026-08-05", amount="81250.00 BRL",
        conditions=["O módulo Comissões não está aceito e será reapresentado após correção"]))  # fmt: skip
    carta = ty(
        """Estúdio Fonógrafo, Lda.\\
Rua do Sol, 4, Ponta Delgada
#v(10pt)
*Ofício de remessa*

Ex.mos Senhores da Fundação Baía do Porto Pim,

Junto devolvemos, para o vosso processo, cópia digitalizada da declaração que nos entregaram em mão. O original fica arquivado no nosso estúdio.

Cumprimentos,\\
Mafalda Arruda\\
10 de setembro de 2026
""",
        lang="pt", font="Libertinus Serif", size=12)  # fmt: skip
    page = termo_pagina()
    yield Paper("kt-remessa-declaracao", "a", "mixed",
        joined(carta, scan(page, Scanner(dpi=120, skew=0.9, noise=3, jpeg=38, seed=95))), truth(
        CERT, "accepted_with_conditions", True, "pt", client="Fundação Baía do Porto Pim",
        project="Arquivo Sonoro das Ilhas", project_code="AS-305", milestone="Segunda fase - 400 bobinas",
        signatory_name="Duarte Goulart", signatory_title="diretor executivo", signature_date="2026-09-07",
        conditions=["as bobinas 211 a 219 sejam digitalizadas de novo até 31 de outubro de 2026"]),
        joined(carta, page))  # fmt: skip
    yield made("auto-nao-rececao", recusa(), truth(
        CERT, "rejected", True, "pt", client="Município de Alvorninha",
        project="Requalificação do Mercado da Ribeira Velha", project_code="12/DOM/2025",
        signatory_name="Teresa Falcão", signatory_title="chefe da Divisão de Obras",
        signature_date="2026-03-23"))  # fmt: skip
    yield made("guia-anulada", ty(
        """#mark(a: -40deg, s: 84pt, c: rgb("#f0c4c4"))[ANULADO]
#grid(columns: (1fr, auto), [*Tipografia Moinho da Serra*\\ Covilhã], [Guia de entrega GE 1504\\ 17 de dezembro de 2026])
#line(length: 100%)
Cliente: Queijaria Penhas Douradas\\
Encomenda: QPD-2026-44 #h(1fr) Trabalho: Rótulos de Natal
#table(columns: (60pt, 1fr, 90pt), [Quant.], [Artigo], [Lote], [12 000], [Rótulo redondo 90 mm, dourado], [R-771], [3 000], [Cinta kraft], [R-772])
Recebi a mercadoria completa e em bom estado:
#v(8pt)
«671» #h(12pt) Amélia Serrano, fiel de armazém, 17/12/2026
#v(30pt)
#text(9pt)[Guia anulada em 18/12/2026 por troca de lote; segue a GE 1509.]
""", lang="pt", size=11.5), truth(
        CERT, "undecided", True, "pt", client="Queijaria Penhas Douradas", project="Rótulos de Natal",
        po_number="QPD-2026-44", signatory_name="Amélia Serrano", signatory_title="fiel de armazém", signature_date="2026-12-17",
        warnings=["draft_or_void"]))  # fmt: skip
