"""Portuguese papers: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import mixed, scanned, text


def auto_rececao() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Junta de Freguesia de Alvorninha-a-Velha",
        project="Requalificação do lavadouro público",
        project_code="EMP-07/2025",
        milestone="receção provisória",
        signatory_name="Armindo Felgueiras",
        signatory_title="Presidente da Junta",
        signature_date="2026-03-20",
    )
    return text(
        "ni-pt-auto-rececao",
        label,
        r"""
#set page(paper: "a4", margin: (left: 30mm, right: 25mm, y: 25mm))
#set text(font: "Nimbus Roman", size: 12pt, lang: "pt")
#set par(justify: true, leading: 0.85em)
#align(center)[*AUTO DE RECEÇÃO PROVISÓRIA*]
#v(5mm)
Aos vinte dias do mês de março de dois mil e vinte e seis, no local da empreitada EMP-07/2025, «Requalificação do lavadouro público», adjudicada pela Junta de Freguesia de Alvorninha-a-Velha à firma Pedra & Cal, Lda., reuniram-se o dono da obra, o empreiteiro e a fiscalização.

Depois de percorrido o tanque, a cobertura e os arranjos exteriores, e postas a correr as bicas, verificou-se que a obra se acha concluída e nas devidas condições, nada havendo a apontar. Procedeu-se por isso à sua receção provisória, contando-se desde já o prazo de garantia legal.

Lido em voz alta e achado conforme, vai este auto ser assinado.
#v(10mm)
O dono da obra: #h(3mm) #sig(611, 90) \
#h(28mm) Armindo Felgueiras, Presidente da Junta
#v(4mm)
O empreiteiro: #h(6mm) #sig(612, 80) \
#h(28mm) Custódio Barroca
#v(4mm)
A fiscalização: #h(5mm) #sig(614, 75) \
#h(28mm) Eng.ª Teresa Vilhena
""",
    )


def definitivo() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Cooperativa Agroindustrial Serra do Piquiri",
        project="Automação do silo 9",
        project_code="2217",
        milestone="recebimento definitivo",
        signatory_name="Edson Kowalczuk",
        signatory_title="Supervisor de Armazenagem",
        signature_date="2026-05-29",
    )
    return scanned(
        "ni-br-recebimento-silo",
        label,
        Scanner(dpi=124, skew=0.6, noise=2, blur=0.5, jpeg=37, seed=71),
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "DejaVu Serif", size: 9.5pt, lang: "pt")
#rect(width: 100%, inset: 8pt)[#align(center)[*TERMO DE RECEBIMENTO* \ OS 2217]]
#v(3mm)
#table(columns: (34mm, 1fr), inset: 5pt, [Contratante], [Cooperativa Agroindustrial Serra do Piquiri], [Contratada], [Grão Bit Automação Ltda. ME], [Objeto], [Automação do silo 9], [Tipo], [#empty recebimento provisório #h(6mm) #crossed recebimento definitivo])
#v(4mm)
Decorridos noventa dias de operação assistida, com duas safras carregadas e nenhuma parada causada pelo sistema, a contratante recebe o objeto e dá por cumprido o contrato.
#v(2mm)
Nível, temperatura e aeração: #hand("OK") #h(5mm) Backup do CLP entregue: #hand("OK") #h(5mm) Treinamento: #hand("OK")
#v(16mm)
#sig(621, 100)
#line(length: 80mm, stroke: 0.5pt)
Edson Kowalczuk \
Supervisor de Armazenagem \
Ubiratã, #hand("29/05/2026")
""",
    )


def ressalvas() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "pt",
        client="Instituto Maré Cheia",
        project="Exposição Manguezal Vivo",
        project_code="EXP-12",
        milestone="Montagem",
        signatory_name="Jussara Amorim",
        signatory_title="Coordenadora de Museografia",
        signature_date="2026-08-27",
        amount="98700.00 BRL",
        conditions=[
            "trocar o projetor da sala do berçário, que desliga sozinho",
            "refazer a plotagem do mapa, com a grafia certa de Guaratiba",
        ],
    )
    return text(
        "ni-br-aceite-exposicao",
        label,
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Lato", size: 10.5pt, lang: "pt")
#grid(columns: (60mm, 1fr), column-gutter: 8mm,
 block(fill: rgb("0f6b6b"), inset: 10pt, width: 100%, height: 170mm)[#set text(fill: white)
  #text(size: 20pt, weight: "bold")[Termo de aceite] \ #v(6mm)
  Instituto Maré Cheia \ #v(3mm) Exposição Manguezal Vivo \ #v(3mm) EXP-12 \ #v(3mm) Etapa: Montagem \ #v(3mm) Parcela: R\$ 98.700,00 \ #v(3mm) Fornecedor: Cenotécnica Boto Cinza],
 [O Instituto vistoriou as cinco salas em 26 de agosto, com a curadora e o bombeiro civil. Estruturas firmes, rotas de fuga livres, textos em braile no lugar.

 A Montagem está aceita com ressalvas. A parcela será paga, e o fornecedor se obriga a, antes da abertura ao público em 5 de setembro:

 a) trocar o projetor da sala do berçário, que desliga sozinho;

 b) refazer a plotagem do mapa, com a grafia certa de Guaratiba.

 Elogio registrado: o som dos caranguejos ficou um primor.
 #v(14mm)
 #sig(631, 95) \
 Jussara Amorim \
 Coordenadora de Museografia \
 27 de agosto de 2026])
""",
    )


def medicao() -> Paper:
    label = truth(
        "timesheet_approval",
        "rejected",
        True,
        "pt",
        client="Porto Seco Itapeva S.A.",
        project="Sustentação do WMS",
        project_code="CT-4408",
        signatory_name="Vanderlei Pacheco",
        signatory_title="Gestor do Contrato",
        signature_date="2026-10-06",
    )
    return text(
        "ni-br-folha-horas",
        label,
        r"""
#set page(paper: "a4", flipped: true, margin: 16mm)
#set text(font: "Carlito", size: 10pt, lang: "pt")
*Kodama Sistemas* #h(1fr) *Relatório de horas – setembro/2026* #h(1fr) CT-4408
#table(columns: (40mm, 1fr, 22mm, 22mm), inset: 5pt, fill: (_, y) => if y == 0 { rgb("dfe7ef") }, [Profissional], [Atividades], [Contratadas], [Lançadas], [Bruno Tanaka], [correções, plantão de fechamento], [120], [176], [Dalila Prates], [relatórios fiscais], [80], [80], [Total], [], [200], [256])
Cliente: Porto Seco Itapeva S.A. – Sustentação do WMS
#v(5mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
 block(stroke: 0.5pt, inset: 8pt, width: 100%)[*Parecer do gestor* \ #empty Aprovado #h(6mm) #crossed Reprovado \ Motivo: as 56 horas excedentes não foram pedidas por chamado, e os dias 12 e 13 (fim de semana) constam sem escala. Refazer e reenviar.],
 [#v(4mm) #sig(641, 90) \ Vanderlei Pacheco \ Gestor do Contrato \ 06/10/2026 (terça-feira)])
""",
    )


def mensagem() -> Paper:
    label = truth(
        "email",
        "accepted",
        None,
        "pt",
        client="Águas Termais de Caldelas",
        project="plano de comunicação",
        project_code="P-2032",
        milestone="fase de diagnóstico",
        signatory_name="Filipa Quintela",
        signatory_title="Diretora de Marketing",
        signature_date="2026-02-10",
        amount="3900.00 EUR",
    )
    return text(
        "ni-pt-mensagem-diagnostico",
        label,
        r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "pt")
#text(size: 8pt, fill: gray)[Correio · Caixa de entrada · P-2032]
#v(2mm)
*Filipa Quintela* \<fquintela\@caldelas.example\> #h(1fr) terça-feira, 10/02/2026 11:38 \
Para: Duarte Pimenta \
Assunto: Diagnóstico: luz verde
#v(4mm)
Olá Duarte,

A administração esteve ontem reunida e ficou muito bem impressionada, em especial com as entrevistas aos aquistas de longa data.

Pode considerar aceite a fase de diagnóstico do plano de comunicação e mandar faturar os 3.900 € previstos. A bola passa para a estratégia.

Até breve,

Filipa Quintela \
Diretora de Marketing \
Águas Termais de Caldelas
#v(4mm)
#text(fill: rgb("666666"), size: 9pt)[\-\-\- Mensagem original \-\-\- \ Filipa, segue o relatório com as últimas emendas. Conseguimos fechar esta fase antes do Carnaval?]
""",
    )


def aditivo() -> Paper:
    label = truth(
        "change_order",
        "rejected",
        True,
        "pt",
        client="Condomínio Edifício Jequitibá",
        project="Retrofit dos elevadores sociais",
        project_code="CTR-559",
        signatory_name="Marlene Siqueira",
        signatory_title="Síndica",
        signature_date="2026-04-28",
        amount="31450.00 BRL",
        change_order_number="02",
    )
    return text(
        "ni-br-aditivo-recusado",
        label,
        r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "Liberation Mono", size: 9.5pt, lang: "pt")
VERTIC ELEVADORES LTDA \
PROPOSTA DE ADITIVO 02 \
#line(length: 100%, stroke: (dash: "densely-dashed"))
CONTRATO.....: CTR-559 \
CLIENTE......: Condomínio Edifício Jequitibá \
SERVIÇO......: Retrofit dos elevadores sociais \
DATA.........: 13/04/2026
#v(3mm)
Inclusão de revestimento em aço escovado nas duas cabinas, espelho e piso em granito preto.
#v(2mm)
VALOR DO ADITIVO ........ R\$ 31.450,00 \
PRAZO ADICIONAL ......... 20 dias
#line(length: 100%, stroke: (dash: "densely-dashed"))
RESPOSTA DO CLIENTE \
#v(2mm)
Levada a proposta à assembleia de 27/04, os moradores entenderam que o acabamento atual ainda serve bem. O condomínio agradece e não aprova o aditivo; o contrato segue sem mudança.
#v(10mm)
#sig(651, 95) \
Marlene Siqueira \
Síndica \
28/04/2026
""",
    )


def misto() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Adega Cooperativa de Vale Formoso",
        project="Levantamento topográfico das vinhas",
        project_code="TOP-661",
        milestone="Entrega 2",
        signatory_name="Gonçalo Trigueiros",
        signatory_title="Enólogo-chefe",
        signature_date="2026-06-05",
    )
    return mixed(
        "ni-pt-entrega-topografia",
        label,
        Scanner(dpi=122, skew=1.0, noise=2, blur=0.5, jpeg=36, seed=81),
        r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Caladea", size: 11pt, lang: "pt")
#text(size: 16pt, fill: rgb("6b2737"))[Nota de entrega] #h(1fr) TOP-661
#v(3mm)
À Adega Cooperativa de Vale Formoso

Juntamos a Entrega 2 do trabalho «Levantamento topográfico das vinhas», composta por:
- planta à escala 1:2000 das parcelas Carrascal, Fontainhas e Monte Novo;
- modelo digital do terreno com malha de um metro;
- quadro de áreas por casta, já corrigido das notas de 14 de maio.

A precisão planimétrica obtida foi de 3,1 cm. Pedimos o favor de devolver assinada a folha seguinte.
#v(4mm)
Geodésica do Dão, Lda. – Viseu, 1 de junho de 2026
""",
        r"""
#set page(paper: "a4", margin: 30mm)
#set text(font: "Nimbus Sans", size: 12pt, lang: "pt")
#align(center)[*Folha de aceitação*]
#v(10mm)
Trabalho TOP-661, segunda entrega
#v(4mm)
#crossed #h(2mm) Aceite #h(16mm) #empty #h(2mm) Não aceite
#v(4mm)
Observações: #hand("tudo certo, obrigado")
#v(20mm)
#sig(661, 110) \
Gonçalo Trigueiros, Enólogo-chefe \
#hand("5 de junho de 2026")
""",
    )


def recusa() -> Paper:
    label = truth(
        "acceptance_certificate",
        "rejected",
        False,
        "pt",
        client="Santa Casa da Misericórdia de Ferrel",
        project="Central de chamada de enfermagem",
        project_code="ICE-310",
        milestone="Vistoria final",
        signatory_name="Ema Rosado",
        signatory_title="Enfermeira-diretora",
    )
    return text(
        "ni-pt-recusa-assinatura",
        label,
        r"""
#set page(paper: "a4", margin: 21mm)
#set text(font: "C059", size: 10pt, lang: "pt")
#table(columns: (1fr, 40mm), inset: 7pt, [*Ficha de vistoria e entrega* \ Eletro Berlenga – instalações especiais], [Obra ICE-310])
#v(3mm)
Cliente: Santa Casa da Misericórdia de Ferrel \
Instalação: Central de chamada de enfermagem, piso 1 e 2 \
Ato: Vistoria final, 22 de setembro de 2026
#v(3mm)
#table(columns: (1fr, 25mm), inset: 5pt, [Chamada de cama, 44 pontos], [41 bons], [Chamada de casa de banho, 12 pontos], [7 bons], [Luz de porta], [boa], [Registo de tempos], [não grava])
#v(4mm)
Anotação do encarregado, às 16h10: a Enfermeira-diretora Ema Rosado declarou que não recebe a instalação neste estado e recusou assinar a ficha. Foi-lhe deixada cópia, na presença do porteiro.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [Pelo instalador \ #sig(671, 80) \ Nélson Bandeira], [Pelo cliente \ #v(8mm) #text(style: "italic")[recusou assinar] \ Ema Rosado, Enfermeira-diretora])
""",
    )


def pedido() -> Paper:
    label = truth(
        "purchase_order",
        None,
        False,
        "pt",
        client="Laticínios Campo Largo S/A",
        project="Consultoria em rotulagem nutricional",
        signatory_name="Cíntia Bressan",
        signatory_title="Compradora",
        amount="22180.00 BRL",
        po_number="4500-8813",
    )
    return text(
        "ni-br-pedido-compra",
        label,
        r"""
#set page(paper: "a4", margin: 15mm)
#set text(font: "DejaVu Sans", size: 8pt, lang: "pt")
#table(columns: (2fr, 1fr, 1fr), inset: 6pt, [*Laticínios Campo Largo S/A* \ CNPJ 00.000.000/0001-00], [PEDIDO DE COMPRA \ *4500-8813*], [Emissão \ 11/08/2026])
#table(columns: (1fr, 1fr), inset: 6pt, [Fornecedor: Nutrilegis Assessoria Ltda. \ Curitiba – PR], [Entrega: remota \ Condição: 28 dias])
Finalidade: Consultoria em rotulagem nutricional
#table(columns: (10mm, 1fr, 16mm, 16mm, 26mm, 28mm), align: (center, left, center, right, right, right), inset: 5pt, [It], [Descrição], [Un], [Qtd], [Unitário], [Total], [1], [Revisão de rótulo, linha iogurte], [pç], [28], [410,00], [11.480,00], [2], [Laudo bromatológico], [un], [14], [550,00], [7.700,00], [3], [Oficina para P&D], [un], [1], [3.000,00], [3.000,00])
#align(right)[*TOTAL DO PEDIDO R\$ 22.180,00*]
#v(3mm)
O número do pedido deve constar da nota fiscal de serviço. Notas emitidas após o dia 25 serão recusadas pelo financeiro.
#v(18mm)
#line(length: 60mm, stroke: 0.4pt)
Cíntia Bressan – Compradora
""",
    )


def pendente() -> Paper:
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "pt",
        client="Hospital Regional Dona Benta",
        project="Implantação do prontuário eletrônico",
        project_code="PRT-88",
        milestone="Onda 3 – Maternidade",
        signatory_name="Raul Nepomuceno",
        signatory_title="Diretor Financeiro",
        amount="146000.00 BRL",
        warnings=["partly_signed"],
    )
    return text(
        "ni-br-aceite-pendente",
        label,
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Liberation Sans", size: 10pt, lang: "pt")
#text(size: 15pt)[*Aceite de onda*] #h(1fr) PRT-88
#v(3mm)
O Hospital Regional Dona Benta declara, para os fins da cláusula 9 do contrato de Implantação do prontuário eletrônico, que a Onda 3 – Maternidade entrou em produção em 3 de novembro de 2026 e atende aos requisitos. Fica autorizada a emissão da fatura de R\$ 146.000,00.

Signatários pelo hospital: Diretoria Clínica e Diretoria Financeira, em conjunto.
#v(8mm)
#block(stroke: 0.5pt + gray, inset: 10pt, width: 100%, fill: rgb("fafafa"))[
 #text(size: 9pt)[*Assina Fácil – painel do documento 8F22-A1* \ Situação: *1 de 2 assinaturas*]
 #v(2mm)
 #table(columns: (1fr, 1fr, 1fr), stroke: (y: 0.3pt + gray), inset: 6pt,
  [Dra. Odete Carrilho \ Diretora Clínica], [#text(fill: rgb("1b7f3b"))[✓ assinou]], [09/11/2026 14:02],
  [Raul Nepomuceno \ Diretor Financeiro], [#text(fill: rgb("b36b00"))[aguardando]], [lembrete enviado 16/11/2026])
]
""",
    )


def papers() -> Iterator[Paper]:
    for make in (
        auto_rececao,
        definitivo,
        ressalvas,
        medicao,
        mensagem,
        aditivo,
        misto,
        recusa,
        pedido,
        pendente,
    ):
        yield make()
