"""Portuguese papers: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import copied, plain


def auto_rececao() -> Paper:
    """Auto de receção provisória, digitalizado."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Município de Vale de Azenha",
        project="Requalificação do Mercado Municipal",
        project_code="Empreitada 12/2024",
        milestone="receção provisória",
        signatory_name="Filipa Mourato",
        signatory_title="Diretora de fiscalização",
        signature_date="2026-05-26",
        amount="902115.40 EUR",
    )
    return copied(
        "nf-pt-auto",
        label,
        Scanner(dpi=120, skew=-0.7, noise=3, jpeg=42, seed=91),
        r"""
#set text(font: "Nimbus Roman", size: 11.5pt, lang: "pt")
#align(center)[*Município de Vale de Azenha* \ Divisão de Obras \ #v(3mm) #text(14pt)[Auto de receção provisória]]
#v(3mm)
Empreitada 12/2024 -- Requalificação do Mercado Municipal \
Adjudicatário: Construções Irmãos Ferraz, Lda. \
Valor dos trabalhos realizados: 902.115,40 €
#v(3mm)
Aos vinte e seis dias do mês de maio de 2026 procedeu-se à vistoria prevista no artigo 394.º do Código dos Contratos Públicos. Tendo-se
verificado que a obra se acha executada de harmonia com o projeto e o caderno de encargos, e que nada há a apontar, foi a mesma
considerada em condições de ser recebida provisoriamente.

Começa a correr o prazo de garantia. Não havendo mais a tratar, lavrou-se o presente auto.
#v(10mm)
Pelo dono da obra:
#v(2mm)
<<sig 601 130 40>> \
Filipa Mourato, Diretora de fiscalização
#v(5mm)
Pelo adjudicatário:
#v(2mm)
<<sig 602 120 38>> \
Abílio Ferraz
""",
    )


def aceite_br() -> Paper:
    """Termo de aceite com registro de assinatura eletrônica, Brasil."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Cooperativa Agroflor do Cerrado",
        project="App de classificação de grãos",
        project_code="CTR-2025-044",
        milestone="Entrega 5 - módulo laudos",
        signatory_name="Thaís Nogueira Prado",
        signatory_title="Gerente de Inovação",
        signature_date="2026-04-14",
        amount="48900.00 BRL",
    )
    return plain(
        "nf-pt-aceite",
        label,
        r"""
#set text(font: "Lato", size: 9.5pt, lang: "pt")
#rect(width: 100%, fill: rgb("#0b6e4f"), inset: 12pt, text(white, 15pt)[Termo de aceite de entrega])
#table(columns: (1fr, 1fr), stroke: none, inset: 4pt,
 [Contratante: Cooperativa Agroflor do Cerrado], [Contratada: Ipê Roxo Tecnologia Ltda.], [Contrato: CTR-2025-044], [Produto: App de classificação de grãos], [Entrega 5 - módulo laudos], [Parcela: R\$ 48.900,00])
#v(2mm)
A contratante homologou o módulo em Rio Verde, com 40 amostras de soja e 25 de milho, comparando os laudos emitidos pelo aplicativo com os do
laboratório credenciado. Divergência máxima: 0,4 ponto percentual, dentro da margem combinada. *Resultado: aceito.*

A nota fiscal da parcela pode ser emitida a partir desta data.
*O que foi entregue:* telas de captura por câmera e por bandeja, laudo em PDF com QR de verificação, painel do classificador-chefe e treinamento
de seis turmas nas unidades de Rio Verde, Jataí e Mineiros.

*O que fica para outra entrega:* integração com a balança rodoviária e versão para iPhone, que pertencem ao pedido 6 e não foram avaliadas aqui.

*Suporte:* de segunda a sábado durante a safra, pelo canal já em uso.
#pagebreak()
#v(6mm)
#block(stroke: 0.6pt + rgb("#0b6e4f"), radius: 4pt, inset: 10pt, width: 100%)[
#text(7.5pt)[COMPROVANTE DE ASSINATURA ELETRÔNICA -- AssinaJá, envelope b41e-90c7-1f2a] \
Thaís Nogueira Prado (Gerente de Inovação), contratante \
assinou em 14/04/2026 às 16:12:09 (GMT-3), e-mail confirmado, IP 203.0.113.18 \
#v(1mm)
Davi Sampaio (Sócio), contratada \
assinou em 13/04/2026 às 10:40:55 (GMT-3), e-mail confirmado, IP 198.51.100.7]
""",
    )


def ressalvas() -> Paper:
    """Homologação com ressalvas, Brasil."""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "pt",
        client="Rede Farma Litoral S.A.",
        project="Projeto luminotécnico lojas 11 a 15",
        project_code="PJ-0926",
        milestone="Projeto executivo",
        signatory_name="Vinícius Amorim",
        signatory_title="Coordenador de Expansão",
        signature_date="2026-08-31",
        amount="31700.00 BRL",
        conditions=[
            "corrigir a cota do forro na prancha LU-07",
            "incluir o memorial de cálculo da loja 13",
        ],
    )
    return plain(
        "nf-pt-ressalvas",
        label,
        r"""
#set text(font: "Carlito", size: 11pt, lang: "pt")
#grid(columns: (45mm, 1fr), gutter: 8mm,
[#text(17pt, rgb("#8a3ffc"))[lume \ arquitetura] \ #v(3mm) #text(8pt)[Rua das Palmeiras, 88 \ Florianópolis SC \ CAU PJ 00000-0] #v(8mm) *Cliente* \ Rede Farma Litoral S.A. \ \ *Trabalho* \ Projeto luminotécnico lojas 11 a 15 \ \ *Código* \ PJ-0926 \ \ *Valor da etapa* \ R\$ 31.700,00],
[#text(14pt)[*Ficha de aprovação de etapa*] \ #v(3mm)
*Projeto executivo*, revisão 02, entregue em 24 de agosto de 2026 com 22 pranchas e caderno de especificações.
#v(4mm)
<<empty>> Aprovado sem ressalvas \
<<tick>> Aprovado com ressalvas \
<<empty>> Reprovado
#v(4mm)
*Ressalvas, a sanar em cinco dias úteis*
#list([corrigir a cota do forro na prancha LU-07], [incluir o memorial de cálculo da loja 13])
#v(1cm)
<<sig 611 120 38>> \
#line(length: 70mm) Vinícius Amorim \ Coordenador de Expansão \ Itajaí, 31 de agosto de 2026])
""",
    )


def formacao() -> Paper:
    """Declaração de conclusão de uma formação."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Northwind Cork Lisboa",
        project="English for claims handlers",
        project_code="F-0193",
        signatory_name="Rebecca Stone",
        signatory_title="HR Business Partner",
        signature_date="2026-05-06",
        amount="1980.00 EUR",
    )
    return plain(
        "nf-pt-formacao",
        label,
        r"""
#set text(font: "URW Bookman", size: 10pt, lang: "pt")
#align(center)[#text(18pt)[Palavra Certa] \ escola de línguas para empresas, Lisboa e Chicago]
#v(8mm)
#align(center, text(13pt)[Declaração de conclusão])
#v(4mm)
Ação: English for claims handlers #h(1fr) Registo: F-0193 \
Entidade: Northwind Cork Lisboa \
Volume: 24 horas, 11 formandos \
Preço: 1.980,00 € (isento de IVA, art. 9.º)
#v(4mm)
Declaramos que as aulas foram dadas na íntegra, que a avaliação dos formandos foi boa (média 4,6 em 5) e que a ação está aceite por nós
para todos os efeitos, incluindo a faturação.
#v(1.4cm)
<<sig 621 130 40>> \
Rebecca Stone \
HR Business Partner \
Lisboa, 6 de maio de 2026
""",
    )


def recebimento_branco() -> Paper:
    """Termo de recebimento definitivo em branco, digitalizado."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "pt",
        client="Condomínio Edifício Ouro Fino",
        project="Modernização dos elevadores sociais",
        project_code="OS 7718",
        milestone="Recebimento definitivo",
        signatory_name="Sandro Menezes",
        signatory_title="Síndico",
        amount="286000.00 BRL",
    )
    return copied(
        "nf-pt-recebimento",
        label,
        Scanner(dpi=120, skew=1.1, noise=3, jpeg=42, turn=180, seed=93),
        r"""
#set text(font: "Nimbus Sans", size: 10pt, lang: "pt")
#text(13pt)[*VERTICAL MG ELEVADORES*] #h(1fr) Belo Horizonte
#line(length: 100%, stroke: 2pt)
#align(center)[*TERMO DE RECEBIMENTO DEFINITIVO*]
#table(columns: (40mm, 1fr), inset: 6pt,
 [Contratante], [Condomínio Edifício Ouro Fino], [Serviço], [Modernização dos elevadores sociais], [Ordem de serviço], [OS 7718], [Etapa], [Recebimento definitivo], [Valor global], [R\$ 286.000,00])
Decorridos os noventa dias de observação sem parada atribuível ao equipamento, o contratante dá por recebidos, em caráter definitivo, os
quadros de comando, as portas de pavimento e as cabinas dos carros 1 e 2.
#v(1.5cm)
#line(length: 80mm, stroke: 0.5pt)
Sandro Menezes, Síndico
#v(5mm)
Belo Horizonte, \_\_\_\_ de \_\_\_\_\_\_\_\_\_\_\_\_\_\_ de 2026
#v(1cm)
Testemunhas: 1. #rule(w: 50mm)[~] #h(5mm) 2. #rule(w: 50mm)[~]
""",
    )


def tabela() -> Paper:
    """Tabela Sim/Não; a conclusão ficou por marcar."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "pt",
        client="Casa do Povo de Alcoutinho",
        project="Instalação AVAC do auditório",
        project_code="N.º 2026-58",
        milestone="Ensaios finais",
        signatory_name="Joaquim Pité",
        signatory_title="Presidente da direção",
        signature_date="2026-10-29",
        amount="41230.00 EUR",
    )
    return plain(
        "nf-pt-sim-nao",
        label,
        r"""
#set text(font: "DejaVu Sans", size: 8.5pt, lang: "pt")
*Climalgarve, Unip. Lda.* #h(1fr) Ficha de ensaios e aceitação #h(1fr) N.º 2026-58
#v(2mm)
Dono: Casa do Povo de Alcoutinho -- Instalação AVAC do auditório -- Ensaios finais -- 41.230,00 € + IVA
#table(columns: (1fr, 16mm, 16mm, 50mm), inset: 5pt, align: (left, center, center, left),
 [Verificação], [Sim], [Não], [Nota], [Caudal de ar novo conforme], [X], [], [3.420 m³/h], [Ruído em sala abaixo de 30 dB(A)], [], [X], [33 dB(A), ventilador 2], [Comando pelo quadro técnico], [X], [], [], [Formação ao porteiro], [X], [], [1 hora], [Ficha F-gás preenchida], [], [X], [falta n.º do técnico])
#v(3mm)
Conclusão do dono da obra (assinalar):
#v(1mm)
<<empty>> aceita #h(1cm) <<empty>> aceita depois de resolvidos os "Não" #h(1cm) <<empty>> não aceita
#v(9mm)
<<sig 631 120 38>> \
Joaquim Pité, Presidente da direção, 29 de outubro de 2026
""",
    )


def mail_cond() -> Paper:
    """Mensagem que aceita com uma condição."""
    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "pt",
        client="Editora Tuiuiú",
        project="site institucional",
        milestone="Etapa de layout",
        signatory_name="Lígia Bastos",
        signatory_title="Diretora Editorial",
        signature_date="2026-03-17",
        conditions=["o catálogo infantil precisa abrir em ordem de idade, não de preço"],
    )
    return plain(
        "nf-pt-mail",
        label,
        r"""
#set text(font: "Caladea", size: 11pt, lang: "pt")
#text(8pt, gray)[Imprimir mensagem]
#text(14pt)[Re: site institucional - Etapa de layout]
#block(stroke: (y: 0.4pt), inset: (y: 5pt), width: 100%)[De: Lígia Bastos <ligia\@tuiuiu.example> \ Para: Caco / Estúdio Jenipapo \ Em: ter., 17 de mar. de 2026, 18:03]

Caco, querido,

Reunião de pauta acabou agora. Todo mundo gostou da página de autores, até o Raul, que não gosta de nada.

Pode considerar o layout aprovado, desde que vocês mexam numa coisa antes de programar: o catálogo infantil precisa abrir em ordem de
idade, não de preço. Livreiro procura assim, mãe também.

O resto segue.

Beijo,

Lígia Bastos \
Diretora Editorial, Editora Tuiuiú
""",
    )


def aditivo() -> Paper:
    """Trabalhos a mais aprovados com condição."""
    label = truth(
        "change_order",
        "accepted_with_conditions",
        True,
        "pt",
        client="Quinta da Pedra Alta, S.A.",
        project="Adega nova, Sabrosa",
        project_code="QPA/03",
        signatory_name="Duarte Vilhena",
        signatory_title="Administrador",
        signature_date="2026-07-23",
        amount="17640.00 EUR",
        change_order_number="TM 5",
        conditions=["a betonagem só avança com o parecer escrito do geotécnico"],
    )
    return plain(
        "nf-pt-trabalhos-a-mais",
        label,
        r"""
#set text(font: "P052", size: 10.5pt, lang: "pt")
#table(columns: (1fr, 1fr, 1fr), inset: 7pt, [Trabalhos a mais \ *TM 5*], [Obra \ Adega nova, Sabrosa], [Contrato \ QPA/03], table.cell(colspan: 3)[Dono da obra: Quinta da Pedra Alta, S.A. #h(1cm) Empreiteiro: Teixeira & Sobral, Lda.])
*Proposta.* Reforço da sapata do muro M3 com oito microestacas, por se ter encontrado aterro onde o projeto previa xisto.

#table(columns: (1fr, 22mm, 28mm, 28mm), inset: 4pt, align: (left, right, right, right), [Artigo], [Quant.], [Unit. €], [Total €], [Microestaca Ø 150, 9 m], [8], [1.905,00], [15.240,00], [Mobilização do equipamento], [1], [2.400,00], [2.400,00], [], [], [], [*17.640,00*])
Prorrogação pedida: nove dias.

*Despacho.* Aprovado o valor e o prazo. Imponho uma condição: a betonagem só avança com o parecer escrito do geotécnico.
#v(8mm)
<<sig 641 125 40>> \
Duarte Vilhena \
Administrador \
23 de julho de 2026
#v(1fr)
#cap[Proposta do empreiteiro recebida a 20 de julho, assinada por Eng.ª Célia Sobral.]
""",
    )


def horas() -> Paper:
    """Boletim de horas aprovado, Brasil."""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "pt",
        client="Banco Mantiqueira",
        project="Squad Pix Garantido",
        project_code="WO 61-B",
        signatory_name="Patrícia Kuroda",
        signatory_title="Tech Manager",
        signature_date="2026-06-01",
        amount="30360.00 BRL",
    )
    return plain(
        "nf-pt-horas",
        label,
        r"""
#set page(flipped: true, margin: 1.6cm)
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "pt")
#text(14pt)[*Boletim de medição de horas*] #h(1fr) competência: maio/2026
#line(length: 100%)
Tomador: Banco Mantiqueira #h(8mm) Frente: Squad Pix Garantido #h(8mm) Ordem: WO 61-B #h(8mm) Prestadora: Andorinha Sistemas ME
#table(columns: (1fr, 22mm, 22mm, 22mm, 22mm, 24mm, 28mm), inset: 6pt, align: (left, ..(center,) * 5, right),
 [Profissional], [sem. 19], [sem. 20], [sem. 21], [sem. 22], [horas], [R\$ 115/h],
 [Wesley Tavares, back-end], [36], [40], [40], [32], [148], [17.020,00], [Jussara Lins, testes], [28], [32], [32], [24], [116], [13.340,00], [*Soma*], [64], [72], [72], [56], [*264*], [*30.360,00*])
#v(4mm)
Medição conferida contra o quadro da squad e aprovada para faturamento.
#v(6mm)
<<sig 651 120 36>> \
Patrícia Kuroda, Tech Manager \
São Paulo, 1º de junho de 2026
""",
    )


def encomenda() -> Paper:
    """Nota de encomenda, Portugal."""
    label = truth(
        "purchase_order",
        None,
        False,
        "pt",
        client="Conservas Praia-Mar, Lda.",
        project="Auditoria energética da fábrica de Matosinhos",
        signatory_name="Rui Sarmento",
        signatory_title="Diretor Industrial",
        amount="7380.00 EUR",
        po_number="NE 26/0471",
    )
    return plain(
        "nf-pt-encomenda",
        label,
        r"""
#set text(font: "URW Gothic", size: 9.5pt, lang: "pt")
#grid(columns: (1fr, auto), text(15pt)[Conservas Praia-Mar, Lda.], [Nota de encomenda \ *NE 26/0471*])
#v(5mm)
Fornecedor: Joule & Meio, consultores de energia, Porto \
Data: 11 de setembro de 2026 #h(1cm) Pagamento: 60 dias
#v(3mm)
#table(columns: (1fr, 18mm, 30mm), inset: 7pt, stroke: (y: 0.4pt), align: (left, right, right),
 [Auditoria energética da fábrica de Matosinhos, conforme proposta 118], [1], [6.000,00 €], [IVA a 23 %], [], [1.380,00 €], [Total], [], [7.380,00 €])
#v(3mm)
Prazo: relatório até 30 de novembro. Os técnicos apresentam-se na portaria com calçado de segurança.
#v(1.5cm)
Autorização: #rule(w: 60mm)[~] \
#h(23mm) Rui Sarmento, Diretor Industrial
""",
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        auto_rececao,
        aceite_br,
        ressalvas,
        formacao,
        recebimento_branco,
        tabela,
        mail_cond,
        aditivo,
        horas,
        encomenda,
    ):
        yield make()
