"""Portuguese papers, from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, scanned, text


def provisional() -> Paper:
    """A Portuguese works acceptance, scanned."""
    source = r"""
#set page(paper: "a4", margin: (x: 24mm, y: 22mm))
#set text(font: "Liberation Serif", size: 11pt, lang: "pt")
#align(center)[*JUNTA DE FREGUESIA DE VALE DE ESTRELA* \ #v(1mm)
#text(size: 13pt)[*AUTO DE RECEÇÃO PROVISÓRIA*]]
#v(4mm)
Empreitada: *Requalificação do lavadouro e fontanário* \
Processo n.º: *E-04/2025* #h(8mm) Adjudicatário: Construções Irmãos Sabugueiro, Lda.
#v(3mm)
Aos treze dias do mês de março de dois mil e vinte e seis, compareceram no local da obra o Senhor
Adérito Prata Saraiva, presidente da Junta, o Eng.º Duarte Lameiras, diretor de fiscalização, e o
representante do adjudicatário, a fim de procederem à vistoria dos trabalhos.

Tendo-se verificado que a obra se encontra executada de acordo com o projeto e o caderno de
encargos, foi a mesma considerada em condições de ser recebida provisoriamente, na sua totalidade,
contando-se desta data o prazo de garantia de cinco anos.

E não havendo mais nada a tratar, lavrou-se o presente auto, que vai ser assinado.
#v(7mm)
O dono da obra: #h(4mm) #ink(11, 48, 14) \
#v(2mm)
A fiscalização: #h(6mm) #ink(14, 44, 13) \
#v(2mm)
O adjudicatário: #h(3mm) #ink(15, 44, 13)
"""
    return scanned("mq-pt-auto-lavadouro", source,
        Scanner(dpi=130, skew=-0.7, noise=3, blur=0.7, jpeg=40, seed=61), truth(
        "acceptance_certificate", "accepted", True, "pt",
        client="JUNTA DE FREGUESIA DE VALE DE ESTRELA",
        project="Requalificação do lavadouro e fontanário", project_code="E-04/2025",
        milestone="RECEÇÃO PROVISÓRIA", signatory_name="Adérito Prata Saraiva",
        signatory_title="presidente da Junta", signature_date="2026-03-13",
    ))  # fmt: skip


def brazil() -> Paper:
    """A Brazilian term of acceptance."""
    source = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Carlito", size: 11pt, lang: "pt")
#table(columns: (1fr, 50mm), inset: 8pt, stroke: 0.8pt, [#text(size: 14pt)[*TERMO DE ACEITE*] \
 Entrega de sistema], [Data: 11/08/2026 \ Via do fornecedor])
#table(columns: (42mm, 1fr), inset: 6pt, stroke: 0.4pt, [Contratante], [Laticínios Serra da
 Bocaina S.A.], [Contratada], [Ipê Amarelo Tecnologia Ltda.], [Projeto], [Rastreabilidade do leite
 cru], [Contrato], [IAT-2026-009], [Entrega], [Fase 3 – Coletor móvel], [Parcela], [R\$ 74.800,00],
 [Pedido], [PC 302211])
#v(2mm)
Pelo presente termo a Contratante atesta que recebeu a Fase 3, que os cenários do roteiro de
homologação foram executados com êxito em Cunha e em Areias, e que a aceita integralmente, ficando
liberado o faturamento da parcela acima.
#v(14mm)
#align(center)[#ink(21, 50, 14) \ #line(length: 80mm, stroke: 0.4pt) Jucimara Antunes Prado \
Gerente de Qualidade – Laticínios Serra da Bocaina S.A.]
#v(6mm)
Testemunhas: 1. #ink(22, 30, 9, 222222) Edson Luz #h(10mm) 2. #ink(23, 30, 9, 222222) Naiara Bueno
""".replace("\\$", "$")
    return text("mq-pt-br-fase-tres", source, truth(
        "acceptance_certificate", "accepted", True, "pt",
        client="Laticínios Serra da Bocaina S.A.", project="Rastreabilidade do leite cru",
        project_code="IAT-2026-009", milestone="Fase 3 – Coletor móvel",
        signatory_name="Jucimara Antunes Prado", signatory_title="Gerente de Qualidade",
        signature_date="2026-08-11", amount="74800.00 BRL", po_number="PC 302211",
    ))  # fmt: skip


def mail() -> Paper:
    """A Brazilian mail that approves a report."""
    s = Sheet(595.3, 841.9, "Caladea")
    s.say(48, 56, "Laudo estrutural do silo 4 – pode fechar", 15, "Caladea-Bold")
    s.say(48, 76, "Caixa de entrada", 9, colour="#777777")
    s.line(48, 84, 547, 84, 0.5, "#aaaaaa")
    s.say(48, 104, "Wellington Kretzer", 11, "Caladea-Bold")
    s.say(547, 104, "qui., 5 de fev. de 2026, 15:38", 9.5, right=True)
    s.say(48, 119, "para Larissa (Concretta Engenharia), Dr. Amauri", 9.5, colour="#555555")
    y = 140.0
    for words in (
        "Boa tarde, Larissa!",
        "Lemos o laudo com calma, eu e o pessoal da manutenção. Ficou claro, as fotos ajudaram "
        "demais e a conta do reforço bateu com a do nosso calculista. Está aprovado, sem nenhum "
        "ajuste da nossa parte.",
        "Pode emitir a nota dos R$ 16.350,00 colocando a OS 5093 no campo de observações. O "
        "financeiro paga toda sexta.",
        "Abração e até a safra,",
        "Wellington Kretzer<br/>Supervisor de Armazenagem<br/>Cooperativa Agrícola Planalto Norte",
    ):
        y = s.para(48, y, 490, words, 11) + 9
    s.line(48, y + 6, 547, y + 6, 0.5, "#aaaaaa")
    s.para(
        48,
        y + 12,
        490,
        "Em seg., 2 de fev. de 2026, Larissa Boaventura escreveu:<br/>Oi, "
        "Wellington, segue o PDF assinado do laudo (41 páginas) e a ART. Fico no aguardo.",
        9.5,
        colour="#555555",
    )
    return Paper("mq-pt-br-correio", "a", "text", s.bytes(), truth(
        "email", "accepted", None, "pt", client="Cooperativa Agrícola Planalto Norte",
        project="Laudo estrutural do silo 4", project_code="5093",
        signatory_name="Wellington Kretzer", signatory_title="Supervisor de Armazenagem",
        signature_date="2026-02-05", amount="16350.00 BRL",
    ))  # fmt: skip


def remarks() -> Paper:
    """A Portuguese sheet whose remarks field carries the conditions."""
    source = r"""
#set page(paper: "a4", margin: (x: 18mm, y: 18mm))
#set text(font: "Lato", size: 9.5pt, lang: "pt")
#text(size: 16pt, weight: "bold", fill: rgb("#0a4f8f"))[Ficha de aceitação] #h(1fr) Climatejo –
Instalações Técnicas
#v(2mm)
#grid(columns: (1fr, 1fr), gutter: 4mm, block(fill: luma(243), inset: 4mm, width: 100%,
height: 40mm)[
*Cliente* \ Santa Casa da Misericórdia de Almeirim \
*Obra* \ Climatização da unidade de cuidados continuados \ *Ref.* CT-1187],
block(fill: luma(243), inset: 4mm, width: 100%, height: 40mm)[*Trabalho aceite* \ Ensaios e arranque
\ *Valor da fatura final* \ 33.715,00 € + IVA \ *Data* \ 24 de julho de 2026])
#v(2mm)
#table(columns: (1fr, 22mm, 22mm, 22mm), inset: 4.5pt, stroke: 0.3pt, align: (left, center, center,
 center), [Ensaio], [Sim], [Não], [N/A], [Caudais equilibrados], [✓], [], [], [Níveis de ruído nos
 quartos], [✓], [], [], [Registo corta-fogo em gestão técnica], [✓], [], [], [Painéis solares], [],
 [], [✓], [Cliente aceita a instalação], [✓], [], [])
#v(2mm)
#text(size: 8pt)[*Observações do cliente:* a aceitação só produz efeitos se forem trocados os
filtros provisórios da UTA 2 e se for entregue o manual em português.]
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [#ink(31, 44, 13) \ #line(length: 100%, stroke: 0.4pt) Custódia Rebelo Vinagre, provedora],
 [#ink(32, 44, 13) \ #line(length: 100%, stroke: 0.4pt) Técnico responsável: Nelson Fitas])
"""
    return text("mq-pt-ficha", source, truth(
        "acceptance_certificate", "accepted_with_conditions", True, "pt",
        client="Santa Casa da Misericórdia de Almeirim",
        project="Climatização da unidade de cuidados continuados", project_code="CT-1187",
        milestone="Ensaios e arranque", signatory_name="Custódia Rebelo Vinagre",
        signatory_title="provedora", signature_date="2026-07-24", amount="33715.00 EUR",
        conditions=("forem trocados os filtros provisórios da UTA 2",
                    "for entregue o manual em português"),
    ))  # fmt: skip


def refused() -> Paper:
    """A Brazilian refusal on two columns."""
    source = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "pt")
#align(center)[#text(size: 13pt, weight: "bold")[TERMO DE RECUSA DE RECEBIMENTO] \ Contrato
076/2025 – Instituto Ferroviário do Cerrado]
#v(3mm)
#columns(2, gutter: 8mm)[
*1. Objeto.* Projeto executivo do Pátio Anápolis, etapa de drenagem e terraplenagem, elaborado pela
Traço Firme Projetos Ltda.

*2. Exame.* A comissão de recebimento reuniu-se em 6 e 8 de outubro de 2026 e confrontou as pranchas
com o termo de referência.

*3. Achados.* As seções tipo não trazem cotas; a vazão de projeto usa chuva de outra bacia; as
planilhas de quantitativos divergem das pranchas em 17 itens.
#colbreak()
*4. Decisão.* Diante do exposto, a comissão não recebe a etapa e devolve o material, sem pagamento
da medição de R\$ 142.000,00.

*5. Prazo.* A projetista tem vinte dias corridos para reapresentar o conjunto.

Goiânia, 9 de outubro de 2026
#v(4mm)
#ink(41, 44, 13, 202050) \
Terezinha Ducatti \
Presidente da Comissão de Recebimento
]
""".replace("\\$", "$")
    return text("mq-pt-br-recusa", source, truth(
        "acceptance_certificate", "rejected", True, "pt",
        client="Instituto Ferroviário do Cerrado",
        project="Projeto executivo do Pátio Anápolis", project_code="076/2025",
        milestone="etapa de drenagem e terraplenagem", signatory_name="Terezinha Ducatti",
        signatory_title="Presidente da Comissão de Recebimento", signature_date="2026-10-09",
        amount="142000.00 BRL",
    ))  # fmt: skip


def half() -> Paper:
    """A contract amendment that wants two directors."""
    source = r"""
#set page(paper: "a4", margin: (x: 25mm, y: 20mm))
#set text(font: "URW Bookman", size: 9.5pt, lang: "pt")
#set par(justify: true, leading: 0.75em)
#text(size: 13pt)[*Segundo Termo Aditivo*] #h(1fr) TA-02 \
ao contrato MRQ-118, Retrofit da fachada do Edifício Marquise
#v(3mm)
Contratante: Condomínio Edifício Marquise, representado, na forma da convenção, *pela síndica em
conjunto com um conselheiro*. Contratada: Andaime & Cor Restauro Ltda.

*Cláusula 1ª.* Inclui-se o tratamento de 310 m² de pastilhas na empena dos fundos, não previsto na
vistoria inicial.

*Cláusula 2ª.* O preço fica acrescido de R\$ 58.900,00, pago em duas parcelas.

*Cláusula 3ª.* O término passa de 30 de abril para 19 de junho de 2026.

Recife, 16 de março de 2026
#v(8mm)
#grid(columns: (1fr, 1fr), row-gutter: 12mm, column-gutter: 8mm,
 [#ink(51, 44, 13) \ #line(length: 100%, stroke: 0.4pt) Ivonete Cavalcanti \ Síndica],
 [#v(13.5mm) #line(length: 100%, stroke: 0.4pt) Abelardo Sette \ Conselheiro],
 [#ink(52, 44, 13) \ #line(length: 100%, stroke: 0.4pt) Pela Contratada: Jonas Peixe], [])
""".replace("\\$", "$")
    return text("mq-pt-br-aditivo", source, truth(
        "change_order", "undecided", False, "pt", client="Condomínio Edifício Marquise",
        project="Retrofit da fachada do Edifício Marquise", project_code="MRQ-118",
        signatory_name="Abelardo Sette", signatory_title="Conselheiro", amount="58900.00 BRL",
        change_order_number="TA-02", warnings=("partly_signed",),
    ))  # fmt: skip


def hours() -> Paper:
    """Hours that the client sends back."""
    source = r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "Liberation Sans", stretch: 75%, size: 11pt, lang: "pt")
#text(size: 15pt, weight: "bold")[Folha de horas – quinzena 2/maio 2026]
#v(1mm)
Prestador: Nortada Consultores, Braga #h(8mm) Cliente: *Calçados Pevidém, S.A.* \
Trabalho: *Parametrização do ERP de produção* #h(8mm) Ref. *NC-611* #h(8mm) Consultora: Iolanda
Meira
#v(2mm)
#table(columns: (26mm, 1fr, 20mm), inset: 4pt, stroke: 0.3pt, align: (left, left, right),
 [18/05], [Ordens de fabrico, rotas], [7,0], [19/05], [Ordens de fabrico, custos], [8,0],
 [20/05], [Sem presença registada na portaria], [8,0], [25/05], [Formação encarregados], [6,5],
 [26/05], [Formação encarregados], [6,5], [28/05], [Acertos], [9,0], [], [*Total*], [*45,0*])
Valor: 45,0 h × 55,00 € = *2.475,00 €*
#v(3mm)
#block(stroke: 0.8pt + rgb("#a00000"), inset: 4mm, width: 100%)[
 *Parecer do cliente:* #h(3mm) ( #h(1mm) ) Aprovo #h(6mm) ( X ) Não aprovo
 #v(1mm)
 No dia 20 ninguém da Nortada esteve na fábrica e no dia 28 saíram ao almoço. Queiram corrigir a
 folha.
 #v(3mm)
 #ink(61, 44, 13) #h(4mm) Hermínio Salgado, diretor industrial, 2 de junho de 2026]
"""
    return text("mq-pt-folha-horas", source, truth(
        "timesheet_approval", "rejected", True, "pt", client="Calçados Pevidém, S.A.",
        project="Parametrização do ERP de produção", project_code="NC-611",
        signatory_name="Hermínio Salgado", signatory_title="diretor industrial",
        signature_date="2026-06-02", amount="2475.00 EUR",
    ))  # fmt: skip


def empty() -> Paper:
    """A scanned slip, all empty on the client's side."""
    source = r"""
#set page(width: 210mm, height: 170mm, margin: 16mm)
#set text(font: "DejaVu Serif", size: 9.5pt, lang: "pt")
#grid(columns: (1fr, auto), [#text(size: 15pt)[Topografia Ria Formosa] \ Olhão],
 box(stroke: 0.8pt, inset: 6pt)[Guia de entrega \ *GE 2026/341*])
#v(3mm)
Cliente: *Herdade do Álamo Torto* \
Serviço: *Levantamento de extremas e planta cadastral* \
Processo: *TRF 88-26* #h(12mm) Honorários: *1.980,00 €*
#v(2mm)
Entregou-se: #print[3 plantas A1, 1 pen, caderno de marcos] #h(4mm) em #print[6/nov/2026]
#v(3mm)
O cliente declara que o trabalho:
#v(1mm)
#bx(false, s: 4mm) #h(2mm) está conforme e é aceite #h(10mm) #bx(false, s: 4mm) #h(2mm) não está
conforme
#v(9mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
 [#v(11mm) #rule(w: 70mm) \ Assinatura do cliente (Benvinda Galrito, proprietária)],
 [#ink(71, 42, 12) \ #rule(w: 70mm) \ O topógrafo])
#v(3mm) #text(size: 8pt)[Original: cliente. Duplicado: arquivo.]
"""
    return scanned("mq-pt-guia-entrega", source,
        Scanner(dpi=140, skew=1.4, noise=3.5, blur=0.6, jpeg=40, seed=67), truth(
        "acceptance_certificate", "undecided", False, "pt", client="Herdade do Álamo Torto",
        project="Levantamento de extremas e planta cadastral", project_code="TRF 88-26",
        signatory_name="Benvinda Galrito", signatory_title="proprietária", amount="1980.00 EUR",
        warnings=("partly_signed",),
    ))  # fmt: skip


def scope() -> Paper:
    """A Brazilian statement of work."""
    source = r"""
#set page(paper: "a4", margin: (x: 22mm, y: 22mm), numbering: "1")
#set text(font: "P052", size: 10.5pt, lang: "pt")
#text(size: 18pt)[Declaração de Escopo de Trabalho] \
#text(size: 11pt, style: "italic")[Programa de eficiência hídrica – plantas de Jaú e Bariri]
#v(3mm)
*Cliente:* Usina Santa Quitéria do Tietê Ltda. #h(1fr) *Consultoria:* Olho d'Água Ambiental \
*Código:* ODA-SOW-58 #h(1fr) *Emissão:* 20 de janeiro de 2026
#v(3mm)
*Entregas e preço*
#table(columns: (12mm, 1fr, 30mm, 34mm), inset: 5pt, stroke: 0.3pt, align: (left, left, left,
right),
 [Nº], [Entrega], [Prazo], [Valor], [1], [Balanço hídrico medido], [março], [R\$ 39.000,00],
 [2], [Carteira de ações com retorno], [maio], [R\$ 28.500,00], [3], [Piloto de reúso na moenda],
 [agosto], [R\$ 52.500,00], [], [*Preço global*], [], [*R\$ 120.000,00*])
*Premissas.* A Usina fornece acesso aos hidrômetros e um técnico por turno. Não se incluem obras
civis nem licenças.

*Aceitação.* Cada entrega será avaliada em oito dias úteis por quem a Usina indicar.

*De acordo:*
#v(3mm)
#grid(columns: (1fr, 1fr), [#ink(81, 44, 13) \ Lourival Pacheco Neto \ Diretor Agroindustrial \
 26 de janeiro de 2026], [#ink(82, 44, 13) \ Cibele Tanaka \ Sócia, Olho d'Água Ambiental \
 22 de janeiro de 2026])
""".replace("\\$", "$")
    return text("mq-pt-br-escopo", source, truth(
        "statement_of_work", None, True, "pt", client="Usina Santa Quitéria do Tietê Ltda.",
        project="Programa de eficiência hídrica – plantas de Jaú e Bariri",
        project_code="ODA-SOW-58", signatory_name="Lourival Pacheco Neto",
        signatory_title="Diretor Agroindustrial", signature_date="2026-01-26",
        amount="120000.00 BRL",
    ))  # fmt: skip


def fields() -> Paper:
    """A Brazilian form with a pending point."""
    s = Sheet(face="Helvetica")
    s.block(36, 36, 523, 44, "#14532d")
    s.say(50, 64, "Aceite de instalação fotovoltaica", 16, "Helvetica-Bold", "#ffffff")
    s.say(50, 100, "Sol do Sertão Energia - formulário de encerramento de obra", 10)
    rows = (
        ("cliente", "Cliente", "Pousada Recanto das Andorinhas"),
        ("obra", "Obra", "Usina de microgeração 24 kWp"),
        ("os", "Ordem de serviço", "OS-7719"),
        ("saldo", "Saldo a pagar", "R$ 21.600,00"),
    )
    for i, (name, label, value) in enumerate(rows):
        s.say(50, 134 + 26 * i, label, 10)
        s.field(name, 160, 122 + 26 * i, 360, value)
    y = 250.0
    for i, (name, label, on) in enumerate((
        ("aceite_total", "Aceito a instalação sem pendências", False),
        ("aceite_pend", "Aceito a instalação, condicionada às pendências abaixo", True),
        ("nao_aceite", "Não aceito a instalação", False),
    )):  # fmt: skip
        s.check(name, 50, y + 22 * i, on, 12, "check")
        s.say(72, y + 10 + 22 * i, label, 10)
    s.say(50, y + 88, "Pendências", 10)
    s.field(
        "pendencias",
        50,
        y + 94,
        470,
        "troca do medidor bidirecional pela concessionária",
        50,
        10,
        True,
    )
    for i, (name, label, value) in enumerate(
        (
            ("nome", "Nome", "Socorro Maciel de Lima"),
            ("cargo", "Cargo", "Proprietária"),
            ("data", "Data", "30/09/2026"),
        )
    ):
        s.say(50, y + 178 + 26 * i, label, 10)
        s.field(name, 110, y + 166 + 26 * i, 220, value)
    s.say(370, y + 178, "Assinatura do cliente", 10)
    s.ink(370, y + 184, 93, 140, 42)
    s.line(370, y + 232, 530, y + 232)
    return Paper("mq-pt-br-formulario", "a", "form", s.bytes(), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "pt",
        client="Pousada Recanto das Andorinhas", project="Usina de microgeração 24 kWp",
        project_code="OS-7719", signatory_name="Socorro Maciel de Lima",
        signatory_title="Proprietária", signature_date="2026-09-30", amount="21600.00 BRL",
        conditions=("troca do medidor bidirecional pela concessionária",),
    ))  # fmt: skip


def papers() -> Iterator[Paper]:
    """The Portuguese papers."""
    for make in (provisional, brazil, mail, remarks, refused, half, hours, empty, scope, fields):
        yield make()
