"""Portuguese papers: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Board, blend, drawn, made, set_type, sheet


def auto() -> Paper:
    """A Portuguese record of provisional reception with defects."""
    page = r"""
#set page(paper: "a4", margin: 23mm)
#set text(font: "Libertinus Serif", size: 11pt, lang: "pt")
#align(center)[#text(size: 14pt)[*AUTO DE RECEÇÃO PROVISÓRIA*]]
#v(3mm)
*Empreitada:* Reabilitação do Mercado de Vila Nova da Ria \
*Processo:* EMP-31/2024 \
*Dono da obra:* Junta de Freguesia de Vila Nova da Ria \
*Empreiteiro:* Alvenarias do Caima, Lda. \
*Preço contratual:* 398.210,00 €

Aos vinte e quatro dias do mês de novembro de dois mil e vinte e cinco, compareceram no local da obra o Eng.º Duarte Figueira, diretor de fiscalização, em representação do dono da obra, e o Sr. Adérito Pinho, pelo empreiteiro, a fim de procederem à vistoria prevista no artigo 394.º do Código dos Contratos Públicos.

Examinados os trabalhos, verificou-se estarem em condições de ser recebidos provisoriamente, com exceção das deficiências abaixo, a corrigir no prazo de vinte dias:

#table(columns: (auto, 1fr), inset: 6pt, [1.ª], [Caleira do alpendre poente sem ligação ao tubo de queda], [2.ª], [Três azulejos rachados na banca do peixe], [3.ª], [Falta da pintura final das serralharias])

Procede-se à liberação de 5.973,15 € da caução. E nada mais havendo a tratar, lavrou-se o presente auto.
#v(6mm)
#grid(columns: (1fr, 1fr), [Pelo dono da obra, \ #ink(601, w: 110pt) \ Duarte Figueira], [Pelo empreiteiro, \ #ink(602, w: 85pt, c: black) \ Adérito Pinho])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "pt",
        client="Junta de Freguesia de Vila Nova da Ria",
        project="Reabilitação do Mercado de Vila Nova da Ria",
        project_code="EMP-31/2024",
        signatory_name="Duarte Figueira",
        signatory_title="diretor de fiscalização",
        signature_date="2025-11-24",
        amount="5973.15 EUR",
        conditions=(
            "Caleira do alpendre poente sem ligação ao tubo de queda",
            "Três azulejos rachados na banca do peixe",
            "Falta da pintura final das serralharias",
        ),
    )
    return sheet("nl-pt-auto-provisoria", page, label)


def termo() -> Paper:
    """A Brazilian definitive receipt, scanned."""
    page = r"""
#set page(paper: "a4", margin: 21mm)
#set text(font: "Nimbus Sans", size: 10.5pt, lang: "pt")
#let w(body) = hand(f: "DkgHandwriting", s: 12pt, body)
#table(columns: (1fr,), inset: 9pt, align: center, fill: luma(235), [#text(size: 14pt, weight: "bold")[TERMO DE RECEBIMENTO DEFINITIVO]])
#v(2mm)
Contratante: *Associação Hospitalar Vale do Ivaí* \
Contratada: Refrigeração Araucária Ltda. ME \
Contrato nº *AH-112/2025* \
Objeto: *Climatização do centro cirúrgico* \
Valor da parcela final: *R\$ 86.745,00*
#v(2mm)
Declaro, para os devidos fins, que o objeto acima foi vistoriado, testado e encontra-se de acordo com o memorial descritivo, sendo recebido em caráter *definitivo*.

#table(columns: (1fr, auto), inset: 6pt, [Renovação de ar ≥ 25 trocas/hora], w[ok], [Pressão positiva entre salas], w[ok], [Laudo de filtros absolutos], w[ok, anexo], [Treinamento da manutenção], w[feito 11/11])
#v(8mm)
Local e data: #w[Apucarana, 13 de novembro de 2025]
#v(4mm)
#ink(611, w: 120pt) \
#rule(80mm) \
Jaqueline Sanches Prado \
Diretora Administrativa
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Associação Hospitalar Vale do Ivaí",
        project="Climatização do centro cirúrgico",
        project_code="AH-112/2025",
        signatory_name="Jaqueline Sanches Prado",
        signatory_title="Diretora Administrativa",
        signature_date="2025-11-13",
        amount="86745.00 BRL",
    )
    return sheet(
        "nl-pt-br-definitivo",
        page,
        label,
        Scanner(dpi=125, skew=1.0, noise=2.4, jpeg=40, seed=66, shadow=True),
    )


def homologation() -> Paper:
    """A Brazilian homologation with its electronic signature record."""
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Carlito", size: 11pt, lang: "pt")
#text(size: 20pt, weight: "bold", fill: rgb("#0f7b6c"))[Homologação da sprint 12] \
Tucano Labs Desenvolvimento de Sistemas
#v(2mm)
#table(columns: (1fr, 1fr), stroke: 0.5pt + rgb("#0f7b6c"), inset: 7pt, [Cliente: *Cooperativa de Crédito Chapadão*], [Projeto: *Aplicativo do cooperado*], [OS: *TL-2025-640*], [Pedido de compra: *PC 88217*])
Histórias entregues: cadastro por biometria, extrato unificado, portabilidade de salário, aviso de fatura. Todas passaram nos critérios de aceite executados pela equipe de negócios em ambiente de homologação.

Resultado: *APROVADA*. Fica autorizado o faturamento de R\$ 41.200,00.
#v(5mm)
#block(fill: luma(245), inset: 10pt, width: 100%)[
#text(weight: "bold")[Manifesto de assinaturas] \
#text(size: 9pt)[Documento 5F2A-99C1-70BD · hash SHA-256 b41e…07fa]
#v(2mm)
✔ *Wanderley Pacheco Rios* \
#h(5mm) Gerente de Canais Digitais, pela contratante \
#h(5mm) Assinou em 19/12/2025 às 17:32 (horário de Brasília), IP 177.12.x.x, token por e-mail
#v(2mm)
✔ *Thainá Moura* \
#h(5mm) Scrum master, pela contratada \
#h(5mm) Assinou em 18/12/2025 às 09:05]
#text(size: 8pt)[Assinaturas válidas nos termos da MP 2.200-2/2001. Confira pelo código acima.]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Cooperativa de Crédito Chapadão",
        project="Aplicativo do cooperado",
        project_code="TL-2025-640",
        milestone="sprint 12",
        signatory_name="Wanderley Pacheco Rios",
        signatory_title="Gerente de Canais Digitais",
        signature_date="2025-12-19",
        amount="41200.00 BRL",
        po_number="PC 88217",
    )
    return sheet("nl-pt-br-homologacao", page, label)


def mail() -> Paper:
    """A Portuguese mail that turns a report down."""

    def draw(b: Board) -> None:
        b.text(42, 44, "De:", "sansb", 9.5)
        b.text(92, 44, "Filipa Serrano Vaz <filipa.vaz@quintadomouchao.pt>", "sans", 9.5)
        b.text(42, 58, "Para:", "sansb", 9.5)
        b.text(92, 58, "geral@solosebaguas.pt", "sans", 9.5)
        b.text(42, 72, "Data:", "sansb", 9.5)
        b.text(92, 72, "segunda-feira, 23 de fevereiro de 2026 10:37", "sans", 9.5)
        b.text(42, 86, "Assunto:", "sansb", 9.5)
        b.text(
            92, 86, "Plano de rega da vinha nova (proposta SB-208): relatório final", "sans", 9.5
        )
        b.block(42, 96, 511, 0.8, "#999999")
        y = 116.0
        for words in (
            "Exmos. Senhores,",
            "Agradeço o envio do relatório final na sexta-feira passada. Li-o com o nosso enólogo e com o "
            "feitor durante o fim de semana.",
            "A carta de solos diz respeito à parcela vizinha, que não nos pertence, e os caudais foram calculados "
            "para milho. Assim sendo, a Quinta do Mouchão Velho não aceita o relatório e não pagará a prestação "
            "de 4.850,00 € enquanto não receber um estudo da nossa vinha.",
            "Fico ao dispor para abrir o portão à vossa equipa em qualquer dia de março.",
            "Com os melhores cumprimentos,",
            "Filipa Serrano Vaz<br/>Administradora<br/>Quinta do Mouchão Velho, Alter do Chão",
        ):
            y = b.para(42, y, 500, words, "sans", 10, 1.45, after=10)

    label = truth(
        "email",
        "rejected",
        None,
        "pt",
        client="Quinta do Mouchão Velho",
        project="Plano de rega da vinha nova",
        project_code="SB-208",
        milestone="relatório final",
        signatory_name="Filipa Serrano Vaz",
        signatory_title="Administradora",
        signature_date="2026-02-23",
        amount="4850.00 EUR",
    )
    return made("nl-pt-mail-recusa", drawn(draw), label)


def aditivo() -> Paper:
    """A Brazilian addendum that is approved with a limit."""
    page = r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "C059", size: 10pt, lang: "pt")
#text(size: 15pt, weight: "bold")[Solicitação de mudança SM-06] #h(1fr) Contrato *ENG-0455*
#line(length: 100%, stroke: 1.5pt + rgb("#b5651d"))
#grid(columns: (32mm, 1fr), row-gutter: 6pt, [Contratante], [*Usina Santa Quitéria Bioenergia S.A.*], [Projeto], [*Estação de tratamento de vinhaça*], [Contratada], [Jequitibá Engenharia Consultiva])
#v(2mm)
*Descrição* \
Incluir o detalhamento de duas lagoas de decantação e a topografia do novo traçado da adutora, não previstos na proposta original.

*Impacto*
#table(columns: (1fr, auto), inset: 6pt, [Horas de projeto civil (320 h)], [R\$ 60.800,00], [Levantamento topográfico], [R\$ 17.500,00], [Acréscimo ao contrato], [*R\$ 78.300,00*])
Prazo: mais 35 dias corridos.

*Parecer da contratante*

(  ) Aprovada #h(6mm) (X) Aprovada com ressalva #h(6mm) (  ) Reprovada

Ressalva: #text(style: "italic")[o levantamento só poderá começar depois da colheita do talhão 14]
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [#ink(641, w: 105pt) \ Ubiratan Lemos Caldas \ Diretor Industrial \ 26 de janeiro de 2026], [#ink(642, w: 80pt, c: black) \ Noêmia Sartori \ Coordenadora, Jequitibá \ 20 de janeiro de 2026])
"""
    label = truth(
        "change_order",
        "accepted_with_conditions",
        True,
        "pt",
        client="Usina Santa Quitéria Bioenergia S.A.",
        project="Estação de tratamento de vinhaça",
        project_code="ENG-0455",
        signatory_name="Ubiratan Lemos Caldas",
        signatory_title="Diretor Industrial",
        signature_date="2026-01-26",
        amount="78300.00 BRL",
        change_order_number="SM-06",
        conditions=("o levantamento só poderá começar depois da colheita do talhão 14",),
    )
    return sheet("nl-pt-br-mudanca", page, label)


def hours() -> Paper:
    """A Portuguese sheet of hours whose approval line is blank."""
    page = r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "URW Gothic", size: 9pt, lang: "pt")
#text(size: 17pt)[Folha de horas] #h(1fr) Maré Cheia – Consultores de Turismo, Faro
#v(2mm)
#table(columns: (1fr, 1fr), inset: 7pt, stroke: 0.4pt, [Cliente \ *Região de Turismo do Sotavento*], [Projeto \ *Plano de animação das praças*], [Código interno \ *MC-0715*], [Mês \ *março de 2026*])
#table(columns: (auto, 1fr, auto), inset: 6pt, stroke: 0.4pt, [*Dias*], [*Tarefa*], [*Horas*], [2 a 6], [Entrevistas a comerciantes de Tavira e Olhão], [31], [9 a 13], [Contagem de visitantes, manhã e noite], [38], [16 a 20], [Oficina com as juntas de freguesia], [16], [23 a 27], [Redação do calendário de eventos], [35], table.cell(colspan: 2)[Soma], [*120*])
Valor correspondente: 120 × 46,00 € = *5.520,00 €* (acresce IVA).

Consultora responsável: #ink(651, w: 80pt) Leonor Guerreiro, 30/03/2026
#v(6mm)
#block(width: 100%, stroke: (top: 1pt), inset: (top: 8pt))[Validação pelo cliente
#v(12mm)
#rule(75mm) #h(10mm) #rule(40mm) \
Dr. Custódio Palma, chefe de divisão #h(24mm) data]
"""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "pt",
        client="Região de Turismo do Sotavento",
        project="Plano de animação das praças",
        project_code="MC-0715",
        milestone="março de 2026",
        signatory_name="Dr. Custódio Palma",
        signatory_title="chefe de divisão",
        amount="5520.00 EUR",
    )
    return sheet("nl-pt-folha-horas", page, label)


def minuta() -> Paper:
    """A Brazilian acceptance still in draft."""
    page = r"""
#set page(paper: "a4", margin: 24mm, background: across("MINUTA", c: rgb("#e0a00045"), s: 110pt, a: 38deg))
#set text(font: "P052", size: 11pt, lang: "pt")
#align(center)[#text(size: 15pt)[Declaração de aceite de projeto executivo]]
#v(5mm)
A *Rede Escolar Aroeira*, por sua mantenedora, declara aceito o projeto executivo da *Unidade Barreiras, bloco infantil*, elaborado por Sertão Arquitetos Associados sob o código *SAA-1302*, composto de 61 pranchas, memorial e planilha de quantidades.

O aceite abrange arquitetura, estrutura e instalações, e autoriza o pagamento da última parcela dos honorários, no valor de R\$ 33.900,00.

A prefeitura já emitiu o alvará de construção.

#v(10mm)
Barreiras, \_\_\_\_ de \_\_\_\_\_\_\_\_\_\_\_\_ de 2026
#v(12mm)
#rule(85mm) \
Ivonete Brandão Leite \
Mantenedora
#v(1fr)
#text(size: 8pt)[Texto em revisão pelo jurídico, versão de 9 de março. Não assinar.]
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "pt",
        client="Rede Escolar Aroeira",
        project="Unidade Barreiras, bloco infantil",
        project_code="SAA-1302",
        milestone="projeto executivo",
        signatory_name="Ivonete Brandão Leite",
        signatory_title="Mantenedora",
        amount="33900.00 BRL",
        warnings=("draft_or_void",),
    )
    return sheet("nl-pt-br-minuta", page, label)


def hidden() -> Paper:
    """A refusal with words outside of the visible page."""

    def draw(b: Board) -> None:
        b.block(50, 40, 495, 50, edge="#333333", thick=1.2)
        b.text(64, 62, "FICHA DE CONTROLO DE ENTREGA", "sansb", 14)
        b.text(64, 79, "Oficina Gráfica Lusitânia-Norte, Braga", "sans", 9)
        b.right(532, 62, "Obra gráfica 6017", "sansb", 11)
        y = b.table(
            50,
            106,
            [
                ["Editora cliente", "Fundação Casa dos Arcos"],
                ["Título", "Catálogo Azulejaria de Entre-Douro"],
                ["Tiragem", "1.500 exemplares, capa dura"],
                ["Valor da encomenda", "19.740,00 €"],
            ],
            [130, 365],
            "sans",
            10,
            head=False,
        )
        y = b.table(
            50,
            y,
            [
                ["Aspeto verificado", "Conforme", "Não conforme"],
                ["Cor face à prova assinada", "", "X"],
                ["Corte e esquadria", "X", ""],
                ["Costura e lombada", "", "X"],
                ["Embalagem", "X", ""],
            ],
            [255, 120, 120],
            "sans",
            10,
        )
        y = b.para(
            50,
            y + 4,
            495,
            "Parecer do cliente: <b>entrega rejeitada</b>. Os azuis viraram a verde em quatro "
            "cadernos e a lombada abre ao primeiro manuseio. Pede-se nova impressão.",
            "sans",
            10.5,
            after=40,
        )
        b.sign(58, y, 671, 110)
        b.line(50, y + 4, 260)
        b.para(
            50,
            y + 8,
            300,
            "Matilde Azeredo Pinto, editora<br/>Guimarães, 28 de outubro de 2025",
            "sans",
            10,
        )
        b.text(
            700,
            y + 90,
            "Entrega aceite sem reservas pela Fundação em 29 de outubro de 2025.",
            "sans",
            10,
        )

    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "pt",
        client="Fundação Casa dos Arcos",
        project="Catálogo Azulejaria de Entre-Douro",
        project_code="6017",
        signatory_name="Matilde Azeredo Pinto",
        signatory_title="editora",
        signature_date="2025-10-28",
        amount="19740.00 EUR",
        warnings=("hidden_text",),
    )
    return made("nl-pt-ficha-entrega", drawn(draw), label)


def mixed() -> Paper:
    """A covering letter with a scanned signed page behind it."""
    first = r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "Carlito", size: 11pt, lang: "pt")
#text(size: 14pt, weight: "bold", fill: rgb("#264653"))[Tágide Redes e Sistemas, S.A.] \ Rua do Alecrim 210, Setúbal
#v(8mm)
À Contabilidade da *Lota Cooperativa de Sesimbra*

Setúbal, 4 de março de 2026

*N/ ref. TRS-0588 – Videovigilância do cais*

Exmos. Senhores,

Junto remetemos, digitalizado, o termo de aceitação que o vosso diretor de operações nos entregou ontem em mão. O original segue por correio.

Com base nele emitiremos amanhã a fatura da segunda tranche. Agradecemos a vossa hospitalidade durante as noites de instalação e recordamos que a linha de apoio atende das 6 h às 22 h.

Atentamente,

Célia Bastos \ Serviço a clientes
"""
    second = r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "Nimbus Roman", size: 12pt, lang: "pt")
#align(center)[#text(size: 16pt)[TERMO DE ACEITAÇÃO]]
#v(6mm)
Sistema de videovigilância do cais, 2.ª tranche: 18 câmaras, gravador e ligação à portaria.

Ensaiado de dia e de noite nos dias 25 e 26 de fevereiro; as matrículas leem-se a quarenta metros. Aceitamos a tranche, no valor de 22.460,00 €, e nada temos a reclamar.
#v(14mm)
Sesimbra, #hand(f: "DkgHandwriting", s: 13pt)[3 de março de 2026]
#v(5mm)
#ink(681, w: 125pt, h: 34pt) \
#rule(80mm) \
Norberto Caniço \
Diretor de Operações
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Lota Cooperativa de Sesimbra",
        project="Videovigilância do cais",
        project_code="TRS-0588",
        milestone="2.ª tranche",
        signatory_name="Norberto Caniço",
        signatory_title="Diretor de Operações",
        signature_date="2026-03-03",
        amount="22460.00 EUR",
    )
    return blend(
        "nl-pt-termo-anexo",
        first,
        second,
        label,
        Scanner(dpi=120, skew=-0.8, noise=2.4, jpeg=40, seed=68),
    )


def scope() -> Paper:
    """A Brazilian scope of work."""
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Lato", size: 9.5pt, lang: "pt")
#block(fill: rgb("#5a189a"), width: 100%, inset: 10pt)[#text(fill: white, size: 16pt, weight: "bold")[Escopo de trabalho] #h(1fr) #text(fill: white)[EDT 2026-11]]
#v(2mm)
#grid(columns: (1fr, 1fr), gutter: 6mm,
[*Cliente* \ Farmacêutica Cerrado Verde Ltda. \
#v(2mm) *Projeto* \ Mapeamento de processos regulatórios \
#v(2mm) *Executora* \ Ipê Consultoria em Processos, Goiânia \
#v(2mm) *Vigência* \ 1º de abril a 31 de julho de 2026],
[*Premissas* \ Acesso a dois especialistas por área. Reuniões remotas, salvo a abertura. Documentos em português. \
#v(2mm) *Fora do escopo* \ Implantação de software e submissão de dossiês à autoridade sanitária.])
#v(3mm)
#table(columns: (auto, 1fr, auto, auto), inset: 6pt, fill: (x, y) => if y == 0 { rgb("#e0c3fc") }, [*Et.*], [*Entrega*], [*Semana*], [*Valor*], [1], [Diagnóstico de 22 processos], [5], [R\$ 28.000,00], [2], [Fluxos redesenhados e indicadores], [11], [R\$ 47.000,00], [3], [Manual e capacitação de multiplicadores], [16], [R\$ 21.000,00], table.cell(colspan: 3)[*Valor global*], [*R\$ 96.000,00*])
As entregas serão avaliadas pelo gestor do contrato em até sete dias úteis, por meio de formulário próprio.
#v(5mm)
De acordo:
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [#rule(70mm) \ Farmacêutica Cerrado Verde Ltda. \ Murilo Antunes Bessa, Diretor de Qualidade], [#ink(691, w: 85pt) #v(-2mm) #rule(70mm) \ Ipê Consultoria \ Graça Teles])
"""
    label = truth(
        "statement_of_work",
        None,
        False,
        "pt",
        client="Farmacêutica Cerrado Verde Ltda.",
        project="Mapeamento de processos regulatórios",
        project_code="EDT 2026-11",
        signatory_name="Murilo Antunes Bessa",
        signatory_title="Diretor de Qualidade",
        amount="96000.00 BRL",
    )
    return made("nl-pt-br-escopo", set_type(page), label)


def papers() -> Iterator[Paper]:
    """All of them."""
    for make in (
        auto,
        termo,
        homologation,
        mail,
        aditivo,
        hours,
        minuta,
        hidden,
        mixed,
        scope,
    ):
        yield make()
