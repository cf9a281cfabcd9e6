"""Portuguese papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import scanned, text


def auto() -> Paper:
    body = r"""
#align(center)[#text(size: 10pt)[MUNICÍPIO DE VALE DE ALCAIDES\ Divisão de Obras Municipais]]
#v(6mm)
#align(center)[#text(size: 16pt, weight: "bold")[AUTO DE RECEÇÃO PROVISÓRIA]\ (artigos 394.º e 395.º do Código dos Contratos Públicos)]
#v(4mm)
#set par(justify: true, leading: 0.85em)
Aos dezanove dias do mês de fevereiro de dois mil e vinte e seis, no local da empreitada *Requalificação do Mercado Diário*, processo *DOM-14/2024*, adjudicada à firma Irmãos Carvalhosa, Lda., pelo valor de *312.700,45 €*, compareceram a Senhora Engenheira *Graça Penteado*, chefe de divisão, em representação do dono da obra, e o Senhor Bento Carvalhosa, pela entidade executante, para procederem à vistoria de todos os trabalhos.

Percorridas as bancas, a câmara frigorífica e as instalações sanitárias, e conferida a compilação técnica, verificou-se que a obra se encontra concluída e em condições de ser recebida, sem deficiências a apontar.

Nestes termos, considera-se a empreitada recebida provisoriamente na sua totalidade, iniciando-se nesta data o prazo de garantia de cinco anos.

E por nada mais haver a tratar se lavrou o presente auto, que, lido em voz alta, vai ser assinado.
#v(8mm)
Pelo dono da obra #h(6mm) #ink(79, w: 48mm)
#v(4mm)
Pelo empreiteiro #h(9mm) #ink(80, w: 48mm, col: pen-black)
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="MUNICÍPIO DE VALE DE ALCAIDES",
        project="Requalificação do Mercado Diário",
        project_code="DOM-14/2024",
        signatory_name="Graça Penteado",
        signatory_title="chefe de divisão",
        signature_date="2026-02-19",
        amount="312700.45 EUR",
    )
    return text("mw-pt-auto", body, label, font="Liberation Serif", size=11.5)


def aceite() -> Paper:
    body = r"""
#text(size: 11pt, weight: "bold", fill: rgb("#6a1b9a"))[jabuti.dev] #h(1fr) Termo de aceite n.º 12
#v(2mm)
#grid(columns: (1fr, 1fr), stroke: 0.4pt + rgb("#6a1b9a"), inset: 2.8mm,
 [Contratante: *Cooperativa de Crédito Serra Azul*], [Projeto: *Pix agendado no aplicativo*],
 [Código: *JAB-0418*], [Entrega: *Sprint 9 – homologação final*],
 [Valor da parcela: *R\$ 84.600,00*], [Ambiente: homologação])

*O que foi entregue*

- tela de agendamento com recorrência mensal;
- notificação um dia antes do débito;
- trilha de auditoria exigida pelo Bacen.

*Manifestação da contratante*

Rodamos o roteiro de 57 cenários com o pessoal das agências de Lages e Urubici. Todos deram certo. Damos o aceite à entrega e autorizamos a emissão da nota fiscal da parcela.
#v(8mm)
#block(fill: rgb("#f7f2fa"), inset: 4mm, width: 100%)[#text(size: 8.8pt)[
*Registro de assinaturas* · documento 3d0b-91aa-47ce\
Janaína Klettenberg, Gerente de Canais Digitais, j.klettenberg@serraazul.example\
assinou em 27/08/2026 às 10h14 (GMT-3), IP 177.20.x.x, token por SMS – *válida*\
Murilo Sabiá, jabuti.dev, assinou em 26/08/2026 às 18h02 – *válida*]]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Cooperativa de Crédito Serra Azul",
        project="Pix agendado no aplicativo",
        project_code="JAB-0418",
        milestone="Sprint 9 – homologação final",
        signatory_name="Janaína Klettenberg",
        signatory_title="Gerente de Canais Digitais",
        signature_date="2026-08-27",
        amount="84600.00 BRL",
    )
    return text("mw-pt-aceite", body, label, font="Lato", size=11)


def pendencias() -> Paper:
    body = r"""
#table(columns: (28mm, 1fr, 40mm), inset: 3mm, stroke: 0.8pt, align: center + horizon,
 [#text(size: 16pt, weight: "bold")[GB]], [*TERMO DE RECEBIMENTO PROVISÓRIO DE OBRA*], [Folha 1/1\ Obra *GB-733*])
#v(2mm)
Proprietário: *Associação Hospitalar Santa Dulcina*\
Construtora: Gameleira Bastos Engenharia Ltda., Feira de Santana/BA\
Objeto: *Reforma do centro cirúrgico* – medição final de *R\$ 547.230,00*
#v(2mm)
Em 4 de maio de 2026 a comissão do hospital vistoriou as três salas. O quadro abaixo reproduz a caderneta de campo:

#table(columns: (1fr, 1fr), inset: 3mm, stroke: 0.4pt,
 [*Conferido e conforme*], [*Pendências da construtora*],
 [Piso condutivo aterrado\ Régua de gases testada\ Pressão positiva\ Limpeza pós-obra], [Regular a mola da porta da sala 2\ Instalar o segundo negatoscópio\ Pintar o rodapé do corredor limpo])

A comissão recebe a obra em caráter provisório, condicionado à solução das três pendências em até 20 dias.
#v(8mm)
#grid(columns: (1fr, 1fr), slot(ink(81), w: 70mm, under: [Dr. Evilásio Cerqueira, Diretor Clínico – pelo hospital, 04/05/2026]), slot(ink(82, col: pen-black), w: 62mm, under: [Engª Tainá Bastos – pela construtora]))
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "pt",
        client="Associação Hospitalar Santa Dulcina",
        project="Reforma do centro cirúrgico",
        project_code="GB-733",
        signatory_name="Dr. Evilásio Cerqueira",
        signatory_title="Diretor Clínico",
        signature_date="2026-05-04",
        amount="547230.00 BRL",
        conditions=[
            "Regular a mola da porta da sala 2",
            "Instalar o segundo negatoscópio",
            "Pintar o rodapé do corredor limpo",
        ],
    )
    return text("mw-pt-pendencias", body, label, font="Nimbus Sans", size=11)


def recusa() -> Paper:
    body = r"""
#text(size: 20pt, fill: rgb("#0d5c63"))[Quinta do Arneiro Velho] \
#text(size: 9pt)[Sociedade Agrícola do Arneiro, S.A. · Azeitão]
#v(12mm)
#align(right)[Exmo. Senhor\ Arq. Telmo Vasques\ Vasques & Paiva, Arquitetura Paisagista\ Setúbal]

Azeitão, 12 de junho de 2026

*Assunto: estudo prévio do jardim da adega (n/ ref. do contrato VP 26-08)*

Caro Arquiteto,

Agradeço a simpatia com que nos recebeu no ateliê e a bela maqueta em cortiça. O percurso das oliveiras é uma ideia que nos encantou.

Infelizmente, feitas as contas à água, o lago e o relvado pedem o triplo do que o furo nos dá em agosto. O conselho de administração entende, por isso, que o estudo prévio não reúne condições para ser aprovado e solicita a elaboração de um novo, com plantas de sequeiro. Até lá, a segunda prestação, de 6.750,00 €, não será liquidada.

Com consideração e estima,
#v(2mm)
#ink(83, w: 44mm)

Constança Sotto-Mayor\
Administradora
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "pt",
        client="Sociedade Agrícola do Arneiro, S.A.",
        project="jardim da adega",
        project_code="VP 26-08",
        milestone="estudo prévio",
        signatory_name="Constança Sotto-Mayor",
        signatory_title="Administradora",
        signature_date="2026-06-12",
        amount="6750.00 EUR",
    )
    return text("mw-pt-recusa", body, label, font="Caladea", size=11.5, margin="(x: 26mm, y: 22mm)")


def email_br() -> Paper:
    body = r"""
#table(columns: (20mm, 1fr), stroke: none, inset: 0.8mm,
 text(fill: gray)[De], [Wanderley Pacheco <wanderley@moinhopacheco.example>],
 text(fill: gray)[Para], [treinamentos@ipecas.example],
 text(fill: gray)[Data], [qui., 15 de out. de 2026 às 19:23],
 text(fill: gray)[Assunto], [Re: Turmas de NR-12, contrato IPE-226])
#v(3mm)
Boa noite, pessoal!

As duas turmas de NR-12 terminaram hoje. Os operadores do Moinho Pacheco Alimentos S.A. saíram elogiando o instrutor, e a prova prática na ensacadeira foi um sucesso.

Por mim o treinamento está aprovado e o boleto de R\$ 13.800,00 pode vir. Só um detalhe: a aprovação vale desde que vocês mandem os certificados dos seis funcionários do turno da noite até dia 30.

Abração

Wanderley Pacheco\
Supervisor de Segurança do Trabalho
"""
    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "pt",
        client="Moinho Pacheco Alimentos S.A.",
        project="Turmas de NR-12",
        project_code="IPE-226",
        signatory_name="Wanderley Pacheco",
        signatory_title="Supervisor de Segurança do Trabalho",
        signature_date="2026-10-15",
        amount="13800.00 BRL",
        conditions=[
            "vocês mandem os certificados dos seis funcionários do turno da noite até dia 30"
        ],
    )
    return text("mw-pt-email", body, label, font="DejaVu Sans", size=10)


def aditivo() -> Paper:
    body = r"""
#align(center)[*TERMO ADITIVO N.º 04 AO CONTRATO CT-1120/2025*]
#v(3mm)
#set par(justify: true)
CONTRATANTE: *Shopping Parque das Araras Ltda.*, Goiânia/GO\
CONTRATADA: Frio Cerrado Climatização Eireli\
OBRA: *Retrofit da central de água gelada*
#v(2mm)
*CLÁUSULA PRIMEIRA.* Fica suprimida do escopo a torre de resfriamento n.º 3, cuja substituição a contratante decidiu deixar para o próximo exercício.

*CLÁUSULA SEGUNDA.* Em razão da supressão, o preço do contrato é reduzido em *R\$ 96.000,00* (noventa e seis mil reais), passando de R\$ 1.208.000,00 para R\$ 1.112.000,00.

*CLÁUSULA TERCEIRA.* O prazo de execução encurta em doze dias.

*CLÁUSULA QUARTA.* Ficam ratificadas as demais cláusulas.
#v(3mm)
Goiânia, 2 de julho de 2026.
#v(6mm)
#grid(columns: (1fr, 1fr), row-gutter: 8mm,
 [#ink(84)\ #line(length: 68mm, stroke: 0.4pt) Contratante: Iracema Toledo Prado\ Superintendente],
 [#ink(85, col: pen-black)\ #line(length: 68mm, stroke: 0.4pt) Contratada: Gerson Luz],
 [#ink(86, w: 26mm)\ Testemunha 1], [#ink(87, w: 26mm)\ Testemunha 2])
"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "pt",
        client="Shopping Parque das Araras Ltda.",
        project="Retrofit da central de água gelada",
        project_code="CT-1120/2025",
        signatory_name="Iracema Toledo Prado",
        signatory_title="Superintendente",
        signature_date="2026-07-02",
        amount="-96000.00 BRL",
        change_order_number="04",
    )
    return text("mw-pt-aditivo", body, label, font="Nimbus Roman", size=12)


def horas() -> Paper:
    body = r"""
#text(size: 16pt, weight: "bold")[Folha de horas] #h(1fr) setembro de 2026
#table(columns: (1fr, 1fr), inset: 2.6mm, stroke: 0.5pt,
 [Consultora: Ria Digital, Aveiro], [Colaborador: #hand[Nuno Rebimbas]],
 [Cliente: *Cerâmicas do Vouga, S.A.*], [Trabalho: *Apoio à migração do ERP*],
 [Contrato: *RD/305*], [Valor/hora: 48,00 €])
#v(2mm)
#table(columns: (1fr, 1fr, 1fr, 1fr, 1fr, 1fr), inset: 2.8mm, stroke: 0.4pt, align: center,
 [semana], [2.ª], [3.ª], [4.ª], [5.ª], [6.ª],
 [7–11], hand[8], hand[8], hand[8], hand[7], hand[8],
 [14–18], hand[8], hand[8], hand[–], hand[8], hand[8],
 [21–25], hand[8], hand[8], hand[8], hand[8], hand[5])
Total: #hand(size: 18pt)[108] horas #h(8mm) A faturar: #hand(size: 18pt)[5.184,00 €]
#v(6mm)
#grid(columns: (1fr, 1fr), column-gutter: 8mm,
 slot(ink(88), w: 70mm, under: [O colaborador, 28/09/2026]),
 slot([], w: 70mm, under: [O cliente: Fátima Rolão, diretora financeira]))
#v(4mm)
#h(84mm) Data: \_\_\_\_ / \_\_\_\_ / \_\_\_\_\_\_
#v(8mm)
Só são faturadas folhas rubricadas pelo cliente.
"""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "pt",
        client="Cerâmicas do Vouga, S.A.",
        project="Apoio à migração do ERP",
        project_code="RD/305",
        signatory_name="Fátima Rolão",
        signatory_title="diretora financeira",
        amount="5184.00 EUR",
        warnings=["partly_signed"],
    )
    how = Scanner(dpi=130, skew=-1.2, noise=2, blur=0.5, jpeg=30, seed=43, turn=270)
    return scanned("mw-pt-horas", body, label, how, font="Carlito", size=11.5)


def encomenda() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr), [#text(size: 20pt, weight: "bold", fill: rgb("#9c4221"))[Farol Hotéis e Termas, S.A.]\ NIF 509 118 774], align(right)[*Nota de encomenda*\ #text(size: 16pt)[NE 2026/0883]\ Monte Gordo, 9 de janeiro de 2026])
#v(8mm)
A: Topografia Guadiana, Unipessoal Lda.\
Obra: *Levantamento das piscinas termais*\
Requisitante: Engenharia e Manutenção
#v(3mm)
#table(columns: (1fr, 18mm, 28mm, 30mm), inset: 2.2mm, stroke: (x: none, y: 0.3pt), align: (left, center, right, right),
 [*Artigo*], [*Qt.*], [*Preço un.*], [*Total*],
 [Levantamento por laser, dia de equipa], [3], [890,00 €], [2.670,00 €],
 [Modelo BIM LOD 300], [1], [4.400,00 €], [4.400,00 €],
 [Deslocações], [3], [60,00 €], [180,00 €],
 [], [], [*Total s/ IVA*], [*7.250,00 €*])
Entrega em seis semanas. Pagamento a 45 dias da data da fatura.
#v(8mm)
Direção de Compras: Sebastião Lobato #h(5mm) #ink(89, w: 34mm)
"""
    label = truth(
        "purchase_order",
        None,
        True,
        "pt",
        client="Farol Hotéis e Termas, S.A.",
        project="Levantamento das piscinas termais",
        signatory_name="Sebastião Lobato",
        signatory_title="Direção de Compras",
        signature_date="2026-01-09",
        amount="7250.00 EUR",
        po_number="NE 2026/0883",
    )
    return text("mw-pt-encomenda", body, label, font="Liberation Sans", size=11)


def minuta() -> Paper:
    body = r"""
#place(top + center, dy: 90mm, rotate(-35deg, text(size: 95pt, weight: "bold", fill: rgb(200, 60, 60, 70))[MINUTA]))
#text(size: 17pt, weight: "bold")[Termo de homologação]

#text(size: 10pt)[Mangaba Consultoria em Gestão · Recife]
#v(3mm)
#grid(columns: (36mm, 1fr), row-gutter: 3.4mm,
 [Cliente], [Usina Canto da Mata S.A.],
 [Projeto], [Planejamento de safra 2026/27],
 [Proposta], [MG-P-5501],
 [Produto], [P2 – Modelo de previsão de moagem],
 [Honorários], [R\$ 128.450,00])
#v(4mm)
Pelo presente termo, a Usina atesta que o modelo acertou a moagem das últimas quatro quinzenas com desvio inferior a 3% e homologa o produto P2.

Texto para conferência do jurídico antes de circular para assinatura.
#v(14mm)
#line(length: 80mm, stroke: 0.5pt)
Jurandir Cavalcanti Filho\
Diretor Agroindustrial\
Data:
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "pt",
        client="Usina Canto da Mata S.A.",
        project="Planejamento de safra 2026/27",
        project_code="MG-P-5501",
        milestone="P2 – Modelo de previsão de moagem",
        signatory_name="Jurandir Cavalcanti Filho",
        signatory_title="Diretor Agroindustrial",
        amount="128450.00 BRL",
        warnings=["draft_or_void"],
    )
    return text("mw-pt-minuta", body, label, font="Carlito", size=12)


def laudo() -> Paper:
    body = r"""
#align(center)[#box(stroke: (top: 2pt, bottom: 2pt), inset: (y: 3mm), width: 100%)[#text(size: 15pt)[PROTOCOLO DE ENTREGA E ACEITAÇÃO DE LAUDO]]]
#v(3mm)
#table(columns: (1fr, 1fr, 1fr), stroke: none, inset: 1.5mm,
 [Interessado\ *Laticínios Vale do Sapucaí*], [Ensaio\ *Vida de prateleira do queijo minas*], [Ordem de serviço\ *OS 90317*])
#v(2mm)
O laboratório Biotesta, de Itajubá, entrega o laudo definitivo com 22 páginas e três anexos fotográficos. O preço do ensaio é R\$ 17.960,00 (dezesseis mil novecentos e setenta reais).

*Declaração do interessado*

Li o laudo com nossa nutricionista, tirei as dúvidas por telefone e aceito o resultado e o serviço. A observação sobre a cor da embalagem fica para conhecimento e não interfere nesta aceitação.
#v(6mm)
Pouso Alegre, 23 de novembro de 2026
#v(3mm)
#grid(columns: (60mm, 1fr), [#ink(90, w: 46mm)\ Teodora Brandão\ Gerente de Qualidade], stamp(turn: -9deg, col: rgb("#1a237e"))[ACEITO #linebreak() #text(size: 8pt)[T. Brandão – Qualidade]])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Laticínios Vale do Sapucaí",
        project="Vida de prateleira do queijo minas",
        project_code="OS 90317",
        milestone="laudo definitivo",
        signatory_name="Teodora Brandão",
        signatory_title="Gerente de Qualidade",
        signature_date="2026-11-23",
        warnings=["amount_words_disagree"],
    )
    return text("mw-pt-laudo", body, label, font="C059", size=11)


def papers() -> Iterator[Paper]:
    """All papers of this part."""
    for make in (
        auto,
        aceite,
        pendencias,
        recusa,
        email_br,
        aditivo,
        horas,
        encomenda,
        minuta,
        laudo,
    ):
        yield make()
