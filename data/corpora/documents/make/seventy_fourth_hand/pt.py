"""Portuguese papers of Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, scanned, text


def auto_rececao() -> Paper:
    """A provisional reception of works in Portugal with points left."""
    return text(
        "mp-pt-auto-rececao",
        r"""
#set page(paper: "a4", margin: (x: 26mm, y: 22mm))
#set text(font: "C059", size: 10.5pt, ligatures: false)
#set par(justify: true, leading: 0.78em)
#align(center)[#text(size: 14pt, weight: "bold")[AUTO DE RECEÇÃO PROVISÓRIA]]
#v(3mm)
#table(columns: (40mm, 1fr), stroke: 0.4pt, inset: 5pt,
 [Dono da obra], [Santa Casa da Misericórdia de Alvaiázere], [Empreitada], [Ampliação do lar de São Bento], [Processo], [EMP-2024/08], [Empreiteiro], [Construções Valente & Irmão, Lda.], [Trabalhos], [2.ª fase, ala nascente])
#v(3mm)
Aos vinte e sete dias do mês de março de 2026 procedeu-se à vistoria dos trabalhos da 2.ª fase, ala nascente. Verificou-se que se encontram em condições de ser recebidos provisoriamente, ficando ressalvado que o empreiteiro terá de corrigir, no prazo de quinze dias:
#pad(left: 10mm)[
 — caleira da cobertura sem ligação ao tubo de queda;

 — pavimento vinílico levantado no quarto 12.]
O valor dos trabalhos recebidos é de 96.310,00 €. O prazo de garantia conta-se desta data.
#v(10mm)
#grid(columns: (1fr, 1fr), row-gutter: 2mm,
 [Pelo dono da obra, \ #sig(3, w: 44mm) \ Maria Adelaide Fazenda \ Provedora], [Pelo empreiteiro, \ #sig(6, w: 40mm, ink: black) \ Rui Valente])
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Santa Casa da Misericórdia de Alvaiázere",
            project="Ampliação do lar de São Bento",
            project_code="EMP-2024/08",
            milestone="2.ª fase, ala nascente",
            signatory_name="Maria Adelaide Fazenda",
            signatory_title="Provedora",
            signature_date="2026-03-27",
            amount="96310.00 EUR",
            conditions=[
                "caleira da cobertura sem ligação ao tubo de queda",
                "pavimento vinílico levantado no quarto 12",
            ],
        ),
    )


def termo_aceite() -> Paper:
    """A Brazilian term of acceptance with its record of electronic signature."""
    return text(
        "mp-pt-termo-aceite",
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Lato", size: 10pt)
#grid(columns: (1fr, auto), [#text(size: 19pt, weight: "black", fill: rgb("#1f7a4d"))[Termo de aceite]], [Ipê Dados Consultoria · Belo Horizonte])
#v(3mm)
*Contratante:* Cooperativa Agrícola Serra Azul \
*Projeto:* Data lake da safra (PRJ 0925) \
*Entrega:* Sprint 6 – painéis de armazenagem \
*Parcela:* R\$ 54.600,00
#v(3mm)
A contratante avaliou os painéis em ambiente de produção entre 2 e 6 de março de 2026, conferiu os totais com o ERP e declara o aceite da entrega, autorizando a emissão da nota fiscal.
#v(16mm)
#rect(width: 100%, fill: rgb("#f1f7f3"), stroke: 0.5pt + rgb("#1f7a4d"), inset: 9pt)[
 #text(size: 8.5pt)[*Relatório de assinaturas* — Assinapronto · Documento 8f2e-41d7 · Situação: concluído
 #v(1mm)
 #table(columns: (1fr, 1fr, 1fr), stroke: none, inset: 3pt,
 [*Signatária*], [*Evidências*], [*Horário (Brasília)*],
 [Juliana Prates Coimbra \ Gerente de Tecnologia \ Contratante], [E-mail e token SMS \ IP 198.51.100.23], [09/03/2026 16:21:48 \ assinou como parte])
 Integridade: SHA-256 conferido. Assinatura eletrônica avançada, Lei 14.063/2020.]]
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Cooperativa Agrícola Serra Azul",
            project="Data lake da safra",
            project_code="PRJ 0925",
            milestone="Sprint 6 – painéis de armazenagem",
            signatory_name="Juliana Prates Coimbra",
            signatory_title="Gerente de Tecnologia",
            signature_date="2026-03-09",
            amount="54600.00 BRL",
        ),
    )


def email_recusa() -> Paper:
    """A Brazilian mail that gives a video back."""
    return text(
        "mp-pt-email-recusa",
        r"""
#set page(paper: "a4", margin: 18mm, header: text(size: 7pt)[13/11/2025, 09:40 #h(1fr) Correio – RES: filme institucional corte final])
#set text(font: "Liberation Sans", size: 10pt)
#text(size: 13pt)[RES: filme institucional corte final]
#v(2mm)
#grid(columns: (18mm, 1fr), row-gutter: 1.5mm, [De:], [Otávio Brandt \<otavio.brandt\@portodasgarcas.example\>], [Para:], [Camila (Tucano Filmes)], [Data:], [qui., 13 de nov. de 2025 às 09:12])
#line(length: 100%, stroke: 0.3pt)
Oi Camila, bom dia.

Assistimos ontem com a diretoria. Infelizmente o corte final do Filme institucional 40 anos não foi aprovado: a narração cita números de 2022 e o terminal novo nem aparece. Precisamos que vocês refaçam a montagem e apresentem de novo.

Por enquanto a parcela de R\$ 38.000,00 (contrato PG-77/25) fica suspensa.

Abraço, \
Otávio Brandt \
Gerente de Marketing \
Porto das Garças Terminais S.A.
""",
        truth(
            "email",
            "rejected",
            None,
            "pt",
            client="Porto das Garças Terminais S.A.",
            project="Filme institucional 40 anos",
            project_code="PG-77/25",
            milestone="corte final",
            signatory_name="Otávio Brandt",
            signatory_title="Gerente de Marketing",
            signature_date="2025-11-13",
            amount="38000.00 BRL",
        ),
    )


def folha_horas() -> Paper:
    """A Portuguese timesheet with the client's field empty."""
    return text(
        "mp-pt-folha-horas",
        r"""
#set page(paper: "a4", margin: 17mm)
#set text(font: "Carlito", size: 10pt)
#align(center)[#text(size: 15pt, weight: "bold")[Folha de registo de horas – abril de 2026]]
#v(2mm)
#table(columns: (1fr, 1fr), stroke: 0.4pt, inset: 5pt, [Cliente: Águas do Sorraia, E.M.], [Prestador: Numeral Engenharia, Lda.], [Projeto: Cadastro da rede em alta], [Ref.ª NE-618], [Colaboradora: Sara Quintela], [Valor hora: 42,00 €])
#table(columns: (1fr,) * 5, stroke: 0.4pt, inset: 5pt, align: center, fill: (x, y) => if y == 0 or x == 4 { luma(232) },
 [Semana 14], [Semana 15], [Semana 16], [Semana 17], [Total], [32 h], [40 h], [36 h], [40 h], [148 h])
Valor do mês: 6.216,00 € (acresce IVA)
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 rect(width: 100%, height: 34mm, inset: 6pt, stroke: 0.5pt)[Colaboradora \ #v(1mm) #sig(9, w: 38mm, ink: black) \ 30/04/2026],
 rect(width: 100%, height: 34mm, inset: 6pt, stroke: 0.5pt)[Aprovação do cliente \ Eng. Duarte Lobo, diretor técnico \ #v(12mm) Data:])
""",
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "pt",
            client="Águas do Sorraia, E.M.",
            project="Cadastro da rede em alta",
            project_code="NE-618",
            signatory_name="Duarte Lobo",
            signatory_title="diretor técnico",
            amount="6216.00 EUR",
        ),
    )


def aditivo() -> Paper:
    """A Brazilian change approved on a condition in the remark."""
    return text(
        "mp-pt-aditivo",
        r"""
#set page(paper: "a4", margin: (x: 18mm, y: 16mm))
#set text(font: "Nimbus Sans", size: 9.5pt)
#table(columns: (1fr, 50mm), stroke: 1pt, inset: 8pt, fill: (x, _) => if x == 1 { rgb("#ffe8b3") },
 [#text(size: 14pt, weight: "bold")[SOLICITAÇÃO DE MUDANÇA] \ Reforma da central de distribuição], align(center + horizon)[*SM-009* \ Revisão 0])
#v(3mm)
Cliente: Drogarias Boa Vida Ltda. #h(8mm) Obra: 3140-CD #h(8mm) Construtora: Jatobá Obras
#v(2mm)
+ Motivo: a concessionária exigiu cabine primária separada do galpão.
+ Escopo: construção da cabine, remanejamento de dutos, nova malha de aterramento.
+ Custo: acréscimo de R\$ 212.480,00.
+ Prazo: acréscimo de 21 dias corridos.
#v(3mm)
#table(columns: (1fr, 1fr), stroke: 0.5pt, inset: 8pt,
 [*Parecer do cliente* \ (X) aprovada #h(5mm) ( ) reprovada \ #v(1mm) _Obs.: aprovação válida desde que os 21 dias não atinjam a data de abertura do setor de frios._],
 [#sig(12, w: 46mm) \ Valdir Nogueira Sampaio \ Diretor de Expansão \ Campinas, 26 de junho de 2026])
#v(3mm)
Pela construtora: #sig(15, w: 34mm, h: 9mm, ink: black) Helena Jatobá, 24/06/2026
""",
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "pt",
            client="Drogarias Boa Vida Ltda.",
            project="Reforma da central de distribuição",
            project_code="3140-CD",
            signatory_name="Valdir Nogueira Sampaio",
            signatory_title="Diretor de Expansão",
            signature_date="2026-06-26",
            amount="212480.00 BRL",
            change_order_number="SM-009",
            conditions=["os 21 dias não atinjam a data de abertura do setor de frios"],
        ),
    )


def fatura() -> Paper:
    """An invoice, which decides nothing."""
    return text(
        "mp-pt-fatura",
        r"""
#set page(paper: "a4", margin: 16mm)
#set text(font: "DejaVu Sans", size: 8pt)
#grid(columns: (1fr, 1fr), [*Topocávado, Lda.* \ Serviços de topografia \ 4740 Esposende \ NIF 999 888 777], align(right)[#text(size: 15pt)[Fatura FT 2026/143] \ Original \ Data: 2026-05-08 \ Vencimento: 2026-06-07])
#v(6mm)
#rect(width: 88mm, inset: 6pt, stroke: 0.4pt)[Exmo.(s) Sr.(s) \ Vinhos Quinta do Abelheiro, S.A. \ Rua do Cais 21, 5050 Peso da Régua]
#v(3mm)
Projeto: Levantamento das vinhas altas #h(1cm) Requisição n.º RQ-0388
#v(2mm)
#table(columns: (1fr, 14mm, 24mm, 16mm, 26mm), stroke: (y: 0.4pt, x: none), inset: 5pt, align: (left, right, right, right, right),
 [Designação], [Qtd.], [Preço unit.], [IVA], [Total], [Voo de drone e ortofotomapa], [1], [1.450,00], [23 %], [1.450,00], [Marcação de estremas (pontos)], [38], [22,50], [23 %], [855,00])
#align(right)[Incidência 2.305,00 € \ IVA 530,15 € \ *Total a pagar 2.835,15 €*]
#v(1fr)
#text(size: 6.5pt)[Processado por programa certificado. IBAN PT50 0000 1111 2222 3333 4444 5. Os serviços foram colocados à disposição na data do documento.]
""",
        truth(
            "other",
            None,
            None,
            "pt",
            client="Vinhos Quinta do Abelheiro, S.A.",
            project="Levantamento das vinhas altas",
            po_number="RQ-0388",
        ),
    )


def recebimento_definitivo() -> Paper:
    """A Brazilian final receipt, over the glass."""
    return scanned(
        "mp-pt-recebimento-definitivo",
        r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "Liberation Serif", size: 12pt)
#set par(justify: true, leading: 0.85em)
#align(center)[#text(size: 14pt, weight: "bold")[TERMO DE RECEBIMENTO DEFINITIVO]]
#v(6mm)
Contrato nº 037/2024 – Restauro do Teatro São Lázaro \
Contratada: Oficina do Restauro Ltda.

O Instituto Cultural Vale do Paraguaçu, por seu representante, vistoriou em 4 de fevereiro de 2026 o serviço de Restauro do forro pintado e constatou o cumprimento integral do contrato. As trincas apontadas no recebimento provisório foram consolidadas e a comissão as deu por sanadas em janeiro.

Recebe-se o serviço em definitivo, liberando-se a garantia contratual no valor de R\$ 41.200,00.
#v(6mm)
Cachoeira (BA), 4 de fevereiro de 2026.
#v(10mm)
#align(center)[#sig(18, w: 56mm, h: 14mm) \ #line(length: 80mm, stroke: 0.4pt) Eurídice Santana Lopes \ Diretora Executiva]
""",
        Scanner(dpi=125, skew=0.5, noise=3, blur=0.6, jpeg=40, seed=37),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Instituto Cultural Vale do Paraguaçu",
            project="Restauro do Teatro São Lázaro",
            project_code="037/2024",
            milestone="Restauro do forro pintado",
            signatory_name="Eurídice Santana Lopes",
            signatory_title="Diretora Executiva",
            signature_date="2026-02-04",
            amount="41200.00 BRL",
        ),
    )


def ficha() -> Paper:
    """A Portuguese form on screen, accepted."""
    page = Sheet(face="Times-Roman")
    page.canvas.setFillColorRGB(0.1, 0.25, 0.45)
    page.say(50, 66, "Ficha de aceitação de formação", 19, bold=True)
    page.canvas.setFillColorRGB(0, 0, 0)
    page.say(50, 86, "Bússola Formação e Consultoria, Coimbra", 11)
    page.stroke(50, 96, 495)
    left = (
        ("Entidade cliente", "Centro Hospitalar Beira-Mar"),
        ("Ação", "Segurança do doente em bloco"),
        ("N.º da ação", "BF-26-055"),
        ("Módulo entregue", "Módulo 2 (40 horas)"),
        ("Valor do módulo", "5.760,00 EUR"),
        ("Responsável", "Filomena Barroso"),
        ("Cargo", "Enfermeira-diretora"),
        ("Data", "22 de maio de 2026"),
    )
    for number, (head, value) in enumerate(left):
        page.say(50, 130 + number * 36, head, 11)
        page.fill(190, 136 + number * 36, 355, value, 11)
    page.say(50, 440, "A formação foi prestada nos termos contratados?", 12, bold=True)
    page.check(60, 472, True, mark="cross")
    page.say(80, 470, "Sim, aceitamos", 11)
    page.check(220, 472, False, mark="cross")
    page.say(240, 470, "Não, recusamos", 11)
    page.say(50, 520, "Assinatura do responsável", 11)
    page.frame(190, 560, 250, 60)
    page.pen(
        205,
        542,
        (
            (22, 44, 40, 22, 18, 4),
            (8, -12, 44, 36, 58, 14),
            (66, 2, 72, 34, 82, 10),
            (90, -4, 104, 30, 118, 12),
            (128, 0, 150, 26, 214, 24),
        ),
        ink=4,
    )
    return page.paper(
        "mp-pt-ficha",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Centro Hospitalar Beira-Mar",
            project="Segurança do doente em bloco",
            project_code="BF-26-055",
            milestone="Módulo 2 (40 horas)",
            signatory_name="Filomena Barroso",
            signatory_title="Enfermeira-diretora",
            signature_date="2026-05-22",
            amount="5760.00 EUR",
        ),
    )


def duas_marcas() -> Paper:
    """Both boxes marked, over the glass."""
    return scanned(
        "mp-pt-duas-marcas",
        r"""
#set page(paper: "a5", flipped: true, margin: 11mm)
#set text(font: "Liberation Sans", size: 9.5pt)
#rect(width: 100%, height: 100%, stroke: 1pt, inset: 5mm)[
#grid(columns: (1fr, auto), [*FRIO-SUL CLIMATIZAÇÃO* – Pelotas], [Ordem de serviço 55821])
#line(length: 100%, stroke: 0.4pt)
Cliente: Supermercados Três Coxilhas #h(6mm) Projeto: Câmaras frias loja 8 \
Etapa: Entrega técnica #h(6mm) Valor: R\$ 17.930,00
#v(1mm)
Serviço: substituição de dois compressores, carga de gás, ajuste do degelo. Temperatura final –19,5 °C.
#v(2mm)
Para uso do cliente: #h(4mm) #bx("x", s: 4.4mm) serviço aceito #h(8mm) #bx("x", s: 4.4mm) serviço não aceito
#v(6mm)
#grid(columns: (1fr, 1fr), [#sig(21, w: 40mm) \ Elaine Furtado \ Gerente de loja], [Data #hand("19/08/2025", size: 15pt) \ #v(2mm) Técnico: Jair])
]
""",
        Scanner(dpi=150, skew=1.6, noise=4, blur=0.7, jpeg=40, seed=52),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "pt",
            client="Supermercados Três Coxilhas",
            project="Câmaras frias loja 8",
            project_code="55821",
            milestone="Entrega técnica",
            signatory_name="Elaine Furtado",
            signatory_title="Gerente de loja",
            signature_date="2025-08-19",
            amount="17930.00 BRL",
        ),
    )


def rubricas() -> Paper:
    """Two pages with initials at the foot and the signature at the end."""
    return text(
        "mp-pt-rubricas",
        r"""
#set page(paper: "a4", margin: (x: 24mm, top: 22mm, bottom: 28mm), footer: context [#line(length: 100%, stroke: 0.3pt) #text(size: 8pt)[Estudo de viabilidade ME-204 #h(1fr) pág. #counter(page).display() #h(1fr) rubrica: ] #hand("cv", size: 13pt)])
#set text(font: "Libertinus Serif", size: 10.5pt)
#set par(leading: 0.75em)
#text(size: 17pt)[Declaração de aceitação do estudo]
#v(3mm)
*Cliente:* Turismo Rural Monte das Oliveiras, Lda. \
*Consultora:* Alavanca Estudos Económicos \
*Trabalho:* Estudo de viabilidade do hotel de campo \
*Fase:* Relatório final
#v(3mm)
== Âmbito
O relatório compreende a análise da procura no Alto Alentejo, o plano de exploração a dez anos, três cenários de financiamento e o mapa de licenças necessárias.
== Apreciação
Os pressupostos de ocupação foram discutidos em três sessões. A cliente regista que preferia gráficos maiores, sem que isso afete a sua aceitação.
#pagebreak()
== Decisão
A cliente aceita o Relatório final na íntegra e autoriza a faturação da última prestação, no montante de 8.400,00 €, acrescida de IVA.
#v(8mm)
Estremoz, 30 de outubro de 2025
#v(3mm)
#sig(24, w: 48mm, h: 12mm) \
Constança Vilhena \
Sócia-gerente
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Turismo Rural Monte das Oliveiras, Lda.",
            project="Estudo de viabilidade do hotel de campo",
            project_code="ME-204",
            milestone="Relatório final",
            signatory_name="Constança Vilhena",
            signatory_title="Sócia-gerente",
            signature_date="2025-10-30",
            amount="8400.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    yield auto_rececao()
    yield termo_aceite()
    yield email_recusa()
    yield folha_horas()
    yield aditivo()
    yield fatura()
    yield recebimento_definitivo()
    yield ficha()
    yield duas_marcas()
    yield rubricas()
