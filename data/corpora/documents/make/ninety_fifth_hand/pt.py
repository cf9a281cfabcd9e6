"""Portuguese papers of Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import AC, CO, COND, MAIL, NO, OPEN, OTHER, PO, TS, YES, Sheet, scanned, text


def provisional() -> Paper:
    """Auto de receção provisória de uma empreitada."""
    body = r"""
#set page("a4", margin: (x: 26mm, y: 22mm))
#set text(font: "Caladea", size: 11pt, lang: "pt", region: "PT")
#set par(leading: 0.78em, justify: true)
#align(center)[#text(9pt)[Município de Vale Serrão \ Divisão de Obras Municipais] #v(4mm) #text(15pt, weight: "bold")[AUTO DE RECEÇÃO PROVISÓRIA]]
#v(4mm)
No dia 21 de maio de 2026, no local da empreitada de *Requalificação do Mercado do Peixe*, processo *EMP-08/2025*, adjudicada à firma Alves Teixeira Construções, Lda., compareceram o Eng.º Duarte Sampaio, diretor de fiscalização, em representação do dono da obra, e a Sr.ª Carla Teixeira, pela adjudicatária, a fim de procederem à vistoria a que alude o artigo 394.º do Código dos Contratos Públicos.

Percorridas todas as bancas, câmaras e arruamentos, verificou-se acharem-se os trabalhos executados em harmonia com o projeto, nada havendo a apontar, pelo que se considera a obra recebida provisoriamente a partir de hoje, data em que começa a contagem do prazo de garantia.

O valor final da empreitada ascende a 934.610,20 €, acrescido de IVA.

E por nada mais haver a tratar se lavrou este auto, que depois de lido vai ser assinado.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, [#ink(61, w: 112, c: black) #v(-3mm) #rule() O diretor de fiscalização \ Duarte Sampaio], [#ink(62, w: 100) #v(-3mm) #rule() A adjudicatária \ Carla Teixeira])
"""
    label = truth(
        AC, YES, True, "pt", client="Município de Vale Serrão",
        project="Requalificação do Mercado do Peixe", project_code="EMP-08/2025",
        milestone="RECEÇÃO PROVISÓRIA", signatory_name="Duarte Sampaio",
        signatory_title="diretor de fiscalização", signature_date="2026-05-21",
        amount="934610.20 EUR",
    )  # fmt: skip
    return text("pt-auto", body, label)


def definitive() -> Paper:
    """Termo de recebimento definitivo, digitalizado."""
    body = r"""
#set page("a4", margin: 24mm)
#set text(font: "Liberation Sans", size: 11pt, lang: "pt", region: "BR")
#align(center)[#text(13pt, weight: "bold")[TERMO DE RECEBIMENTO DEFINITIVO]]
#v(5mm)
Contratante: Fundação Hospitalar Serra Azul \
Contratada: Vidraçaria e Esquadrias Planalto Ltda. \
Objeto: Troca das esquadrias do bloco B \
Contrato: 041/2025-FHSA \
Valor global: R\$ 289.700,00
#v(4mm)
Decorridos os noventa dias de observação previstos em edital e não se constatando vício, trinca ou infiltração, o fiscal abaixo identificado RECEBE DEFINITIVAMENTE o objeto, ficando a contratada liberada da caução.
#v(4mm)
Poços de Caldas, 11 de setembro de 2026.
#v(12mm)
#align(center)[#box(width: 80mm)[#ink(4242, w: 120) #v(-3mm) #rule() Wagner Nogueira Prates \ Fiscal do Contrato]]
"""
    label = truth(
        AC, YES, True, "pt", client="Fundação Hospitalar Serra Azul",
        project="Troca das esquadrias do bloco B", project_code="041/2025-FHSA",
        milestone="RECEBIMENTO DEFINITIVO", signatory_name="Wagner Nogueira Prates",
        signatory_title="Fiscal do Contrato", signature_date="2026-09-11",
        amount="289700.00 BRL",
    )  # fmt: skip
    how = Scanner(dpi=120, skew=0.7, noise=2.4, blur=0.6, jpeg=36, seed=71, shadow=True)
    return scanned("pt-definitivo-br", body, label, how)


def remarks() -> Paper:
    """Formulário de aceite com ressalvas."""
    s = Sheet()
    s.block(0, 0, 14, 842, "f28c28")
    s.say(40, 54, "Aceite de entrega", "Times-Bold", 24)
    s.say(40, 74, "Ipê Roxo Tecnologia · Campinas", "Times-Roman", 12)
    y = 100.0
    for key, title, value in (
        ("c", "Cliente", "Distribuidora Água Funda S.A."),
        ("p", "Projeto", "Roteirizador de entregas"), ("n", "Código do projeto", "IRT-302"),
        ("e", "Entrega", "Sprint 9"), ("v", "Valor da entrega", "R$ 54.000,00"),
    ):  # fmt: skip
        s.say(40, y + 12, title, "Times-Roman", 11)
        s.field(key, value, 160, y, 390)
        y += 27
    y = s.prose(40, y + 22, """
        Homologado no ambiente de testes do cliente entre 2 e 6 de março de 2026, com três
        motoristas convidados. Casos de teste: 58. Sem defeito: 56.
    """, "Times-Roman", 11, 15)  # fmt: skip
    y += 12
    for i, (words, on) in enumerate((
        ("Aceito sem ressalvas", False), ("Aceito com as ressalvas abaixo", True),
        ("Recusado", False),
    )):  # fmt: skip
        s.check(f"d{i}", on, 40 + i * 180, y)
        s.say(58 + i * 180, y + 10, words, "Times-Roman", 11)
    y += 28
    s.say(40, y + 10, "Ressalvas", "Times-Bold", 11)
    s.field("r1", "corrigir o recálculo quando a rota cruza o rodízio", 40, y + 16, 510)
    s.field("r2", "traduzir as mensagens de erro que aparecem em inglês", 40, y + 38, 510)
    s.field("r3", "", 40, y + 60, 510)
    y += 100
    for key, title, value in (
        ("q", "Quem assina", "Thaís Bragança"), ("g", "Cargo", "Gerente de Logística"),
        ("t", "Data", "10 de março de 2026"),
    ):  # fmt: skip
        s.say(40, y + 12, title, "Times-Roman", 11)
        s.field(key, value, 160, y, 260)
        y += 26
    s.say(40, y + 40, "Assinatura", "Times-Roman", 11)
    s.say(168, y + 42, "Thaís Bragança", "hand", 22, "23306b")
    s.stroke(160, y + 50, 420, y + 50)
    label = truth(
        AC, COND, True, "pt", client="Distribuidora Água Funda S.A.",
        project="Roteirizador de entregas", project_code="IRT-302", milestone="Sprint 9",
        signatory_name="Thaís Bragança", signatory_title="Gerente de Logística",
        signature_date="2026-03-10", amount="54000.00 BRL",
        conditions=[
            "corrigir o recálculo quando a rota cruza o rodízio",
            "traduzir as mensagens de erro que aparecem em inglês",
        ],
    )  # fmt: skip
    return s.paper("pt-aceite-br", label)


def mail() -> Paper:
    """E-mail brasileiro que aprova."""
    body = r"""
#set page("a4", margin: (x: 16mm, y: 14mm))
#set text(font: "Lato", size: 10pt, lang: "pt", region: "BR")
#grid(columns: (auto, 1fr), gutter: 4mm, box(fill: rgb("#0a8f5b"), inset: 6pt, radius: 3pt, text(white, weight: "bold")[RM]), [
*Renata Milani* \<renata.milani\@bibliovale.example\> \ #text(8.5pt, fill: luma(100))[para Caio, Financeiro · 5 de dez. de 2025 11:37]])
#v(1mm)
#text(13pt)[Re: Identidade visual – manual da marca final]
#rule(k: luma(200))
Oi, Caio! Tudo bem?

Abri o manual com a diretoria e com o pessoal da sinalização. Ficou lindo, e o capítulo das fachadas resolveu nossa dúvida dos tótens.

Está aprovado o manual da marca, pode considerar o projeto Identidade Visual BiblioVale (job 1530) concluído. O Financeiro, em cópia, já pode programar a parcela final de R\$ 16.800,00.

Qualquer coisa estou por aqui. Bom fim de semana!

Renata Milani \
Coordenadora de Comunicação \
Rede BiblioVale
#v(3mm)
#text(7.5pt, fill: luma(120))[Antes de imprimir, pense na sua responsabilidade com o meio ambiente.]
"""
    label = truth(
        MAIL, YES, None, "pt", client="Rede BiblioVale",
        project="Identidade Visual BiblioVale", project_code="1530",
        milestone="manual da marca", signatory_name="Renata Milani",
        signatory_title="Coordenadora de Comunicação", signature_date="2025-12-05",
        amount="16800.00 BRL",
    )  # fmt: skip
    return text("pt-email-br", body, label)


def refused_change() -> Paper:
    """Pedido de alteração indeferido."""
    body = r"""
#set page("a4", margin: (x: 18mm, y: 16mm))
#set text(font: "DejaVu Sans", stretch: 75%, size: 9.4pt, lang: "pt", region: "PT")
#table(columns: (1fr, 36mm, 36mm), inset: 7pt, [#text(13pt, weight: "bold")[PEDIDO DE ALTERAÇÃO]], [N.º *PA-05*], [2026-02-02])
#v(1mm)
#table(columns: (36mm, 1fr), inset: 5pt, stroke: 0.3pt, [Cliente], [Termas de Monte Frio, S.A.], [Projeto], [Reabilitação do balneário histórico], [Código], [TMF-21-B], [Proponente], [Estúdio Cântaro Arquitetos])
*1. Alteração proposta* \ Substituir o pavimento em lioz recuperado por grés cerâmico de grande formato, com simplificação dos rodapés.

*2. Efeitos* \ Honorários: + 8.400,00 € #h(10mm) Prazo: + 15 dias

*3. Justificação do proponente* \ Dificuldade em encontrar pedra com a espessura original; risco de desempenos.

*4. Parecer do cliente*
#table(columns: (1fr, 24mm), inset: 5pt, stroke: 0.4pt, [Deferido], [], [Deferido em parte], [], [Indeferido], [*X*])
Fundamento: a pedra é a razão de ser da obra. Há lioz bastante no estaleiro da Quinta Velha, conforme inventário que vos enviámos em outubro. Mantém-se o contrato tal como está.
#v(10mm)
#box(width: 90mm)[#ink(1999, w: 112) #v(-3mm) #rule() Leonor Castelo-Branco, administradora \ Monte Frio, 13 de fevereiro de 2026]
"""
    label = truth(
        CO, NO, True, "pt", client="Termas de Monte Frio, S.A.",
        project="Reabilitação do balneário histórico", project_code="TMF-21-B",
        signatory_name="Leonor Castelo-Branco", signatory_title="administradora",
        signature_date="2026-02-13", amount="8400.00 EUR", change_order_number="PA-05",
    )  # fmt: skip
    return text("pt-alteracao", body, label)


def hours() -> Paper:
    """Folha de horas aprovada só em parte."""
    body = r"""
#set page("a4", flipped: true, margin: 15mm)
#set text(font: "Carlito", size: 10.5pt, lang: "pt", region: "PT")
#text(15pt, weight: "bold")[Registo de horas de consultoria] #h(1fr) outubro de 2025
#rule(t: 1.5pt, k: rgb("#264653"))
#grid(columns: (1fr, 1fr, 1fr), row-gutter: 2mm, [Cliente: *Cerâmicas do Liz, Lda.*], [Trabalho: *Implementação ISO 50001*], [Contrato: *EV-2025-66*], [Consultora: Filipa Antunes], [Empresa: Energia Viva], [Valor/hora: 55,00 €])
#v(2mm)
#table(columns: (28mm, 1fr, 22mm, 30mm), inset: 5pt, stroke: 0.4pt, [Semana], [Atividade], [Horas], [Visto cliente], [6–10 out.], [Levantamento de contadores e auditoria ao forno 2], [16], [sim], [13–17 out.], [Revisão energética, matriz de usos significativos], [18], [sim], [20–24 out.], [Formação de operadores (duas sessões)], [8], [sim], [27–31 out.], [Redação de procedimentos], [14], [aguarda], [], align(right)[*Soma*], [*56*], [])
#v(2mm)
#rect(width: 100%, inset: 8pt, stroke: (left: 4pt + rgb("#264653")))[*Despacho do cliente:* aprovo 42 horas, no valor de 2.310,00 €; as 14 horas da última semana só serão aprovadas depois de entregues os procedimentos em falta.]
#v(6mm)
#ink(1640, w: 106) \
Armindo Leal, diretor fabril, 5 de novembro de 2025
"""
    label = truth(
        TS, COND, True, "pt", client="Cerâmicas do Liz, Lda.", project="Implementação ISO 50001",
        project_code="EV-2025-66", signatory_name="Armindo Leal",
        signatory_title="diretor fabril", signature_date="2025-11-05", amount="2310.00 EUR",
        conditions=[
            "as 14 horas da última semana só serão aprovadas depois de entregues os procedimentos"
            " em falta"
        ],
    )  # fmt: skip
    return text("pt-horas", body, label)


def versions() -> Paper:
    """Uma versão foi recusada, a seguinte é aceite."""
    body = r"""
#set page("a4", margin: (x: 22mm, y: 20mm))
#set text(font: "URW Bookman", size: 9.4pt, lang: "pt", region: "PT")
#text(15pt)[Ficha de aceitação de relatório]
#v(1mm)
Geoaltas – Topografia e Batimetria, Viana do Castelo
#v(3mm)
Dono da informação: *Administração da Barra do Neiva* \
Levantamento: *Batimetria do canal de acesso* \
Ref.ª: *GA/512*
#v(3mm)
*Quadro de versões*
#table(columns: (18mm, 28mm, 1fr, 30mm), inset: 5pt, stroke: (y: 0.5pt), [Versão], [Data], [O que mudou], [Estado], [1.0], [12.01.2026], [primeira emissão], [recusada], [1.1], [02.02.2026], [corrigido o zero hidrográfico], [substituída], [2.0], [23.02.2026], [fiadas 31 a 40 repetidas com mar calmo], [*aceite*])
#v(3mm)
As versões 1.0 e 1.1 ficam sem valor e devem ser apagadas dos servidores. A versão 2.0 serve de base à campanha de dragagem e dispensa novo levantamento. Tratado o que estava em aberto desde janeiro, não restam pontos por resolver.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [#ink(87, w: 110, c: black) #v(-3mm) #rule() Isaura Fontão, capitã do porto], [#v(26pt) #v(-3mm) 27.02.2026 #v(-3mm) #rule() data])
"""
    label = truth(
        AC, YES, True, "pt", client="Administração da Barra do Neiva",
        project="Batimetria do canal de acesso", project_code="GA/512", milestone="versão 2.0",
        signatory_name="Isaura Fontão", signatory_title="capitã do porto",
        signature_date="2026-02-27",
    )  # fmt: skip
    return text("pt-versoes", body, label)


def order() -> Paper:
    """Ordem de compra brasileira."""
    body = r"""
#set page("a4", margin: 14mm)
#set text(font: "Nimbus Sans", stretch: 75%, size: 10pt, lang: "pt", region: "BR")
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, [*ORDEM DE COMPRA* \ n.º 26-004417], [Emissão: 14/07/2026 \ Comprador: Edson Takahashi], [CNPJ 00.000.000/0001-00 \ Frigorífico Três Barras S.A.])
#table(columns: (1fr, 1fr), inset: 6pt, [Fornecedor: \ Assessoria Ambiental Juruá ME], [Condição de pagamento: \ 28 dias da nota fiscal])
#table(columns: (10mm, 1fr, 14mm, 30mm, 30mm), inset: 5pt, align: (left, left, right, right, right), [It.], [Descrição do serviço], [Qtde.], [Unitário R\$], [Total R\$], [1], [Renovação de licença de operação, incl. protocolo junto ao órgão estadual], [1], [22.500,00], [22.500,00], [2], [Laudo de emissões atmosféricas, caldeira a biomassa], [2], [4.900,00], [9.800,00], [3], [Inventário de resíduos], [1], [3.700,00], [3.700,00], table.cell(colspan: 4, align: right)[TOTAL DA ORDEM], [*36.000,00*])
Notas: entregar vias em PDF pesquisável. Acesso à planta só com EPI e integração feita na véspera. Divergência de preço deve ser tratada com o comprador antes do faturamento.
#v(12mm)
#align(center)[#ink(25, w: 100) \ Aprovação eletrônica: Edson Takahashi, Comprador Sênior, 14/07/2026]
"""
    label = truth(
        PO, None, True, "pt", client="Frigorífico Três Barras S.A.",
        signatory_name="Edson Takahashi", signatory_title="Comprador Sênior",
        signature_date="2026-07-14", amount="36000.00 BRL", po_number="26-004417",
    )  # fmt: skip
    return text("pt-ordem-br", body, label)


def vendor() -> Paper:
    """Comunicação de conclusão do prestador, digitalizada."""
    body = r"""
#set page("a4", margin: 26mm)
#set text(font: "C059", size: 11pt, lang: "pt", region: "PT")
#text(14pt)[ELEVADORES TORREÃO] \ #text(9pt)[manutenção e modernização · Setúbal]
#v(8mm)
Setúbal, 9 de janeiro de 2026

Ao Condomínio do Edifício Arrábida Mar
#v(2mm)
*Assunto: conclusão da modernização do ascensor nascente, obra 7714*

Exmos. Senhores,

Damos conta de que a modernização ficou pronta no passado dia 7. A cabina tem novo comando, novas portas e telefone de emergência; a inspeção periódica correu bem e o relatório do organismo segue junto. Entendemos ter cumprido na íntegra o orçamento de 31.900,00 €.

Pedíamos o favor de nos devolverem o destacável preenchido.

Com os melhores cumprimentos,

#ink(63, w: 100) \
Virgílio Torreão
#v(6mm)
#line(length: 100%, stroke: (dash: "dashed"))
#v(2mm)
#text(10pt)[O administrador do condomínio, Sr. Paulo Mexia, declara ter recebido o ascensor em boas condições. #v(6mm)
Assinatura \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ #h(8mm) Data \_\_\_\_ / \_\_\_\_ / \_\_\_\_\_\_]
"""
    label = truth(
        AC, OPEN, False, "pt", client="Condomínio do Edifício Arrábida Mar",
        project="modernização do ascensor nascente", project_code="7714",
        signatory_name="Paulo Mexia", signatory_title="administrador do condomínio",
        amount="31900.00 EUR",
    )  # fmt: skip
    how = Scanner(dpi=118, skew=-0.5, noise=2.2, blur=0.4, jpeg=36, seed=72)
    return scanned("pt-ascensor", body, label, how)


def invoice() -> Paper:
    """Uma fatura."""
    body = r"""
#set page("a4", margin: (x: 20mm, y: 18mm))
#set text(font: "URW Gothic", size: 9pt, lang: "pt", region: "PT")
#grid(columns: (1fr, auto), [#text(18pt, fill: rgb("#3a5a40"))[Raiz & Copa] \ arquitetura paisagista], align(right)[*Fatura FT 2026/138* \ 30 de junho de 2026 \ vencimento 30 de julho de 2026])
#v(6mm)
Faturado a: \ *Colégio da Quinta das Nogueiras* \ Estrada da Luz, Torres Vedras
#v(3mm)
Projeto: Pátio de recreio e horta \ Processo: RC-0419
#v(3mm)
#table(columns: (1fr, 20mm, 28mm, 28mm), inset: 6pt, stroke: (bottom: 0.4pt), align: (left, right, right, right), [Descrição], [Qtd.], [Preço], [Valor], [Estudo prévio, segunda prestação], [1], [3.200,00 €], [3.200,00 €], [Acompanhamento em obra, visitas], [4], [180,00 €], [720,00 €], [], [], [Incidência], [3.920,00 €], [], [], [IVA 23 %], [901,60 €], [], [], [*A pagar*], [*4.821,60 €*])
#v(4mm)
Pagamento por transferência para o IBAN PT50 0000 0000 0000 0000 0000 0, indicando o número da fatura. Em caso de mora aplicam-se os juros comerciais.
#v(1fr)
#text(7pt)[Documento processado por programa informático. Raiz & Copa, Lda., capital social 5.000 €, NIPC 500 000 000]
"""
    label = truth(
        OTHER, None, None, "pt", client="Colégio da Quinta das Nogueiras",
        project="Pátio de recreio e horta", project_code="RC-0419",
    )  # fmt: skip
    return text("pt-fatura", body, label)


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield provisional()
    yield definitive()
    yield remarks()
    yield mail()
    yield refused_change()
    yield hours()
    yield versions()
    yield order()
    yield vendor()
    yield invoice()
