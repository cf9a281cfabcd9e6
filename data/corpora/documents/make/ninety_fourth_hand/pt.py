"""Portuguese papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import truth

from .board import Paper, Scanner, Sheet, scanned, typeset


def auto() -> Paper:
    """A Portuguese act of provisional reception."""
    data = typeset(
        r"""
#align(center)[#text(size: 10pt)[MUNICÍPIO DE VALE DE ESTRELAS \ Divisão de Empreitadas] \ #v(3mm) #text(size: 16pt, weight: "bold")[Auto de Receção Provisória] \ #text(size: 9pt)[(artigos 394.º e 395.º do Código dos Contratos Públicos)]]
#v(4mm)
Aos vinte e cinco dias do mês de junho de 2026, no local dos trabalhos da empreitada "*Requalificação do Mercado Municipal*", processo n.º *E-2024/61*, adjudicada a Construções Cova da Serra, Lda., compareceram:

#h(6mm) — pelo dono da obra, *Município de Vale de Estrelas*, a Eng.ª Filipa Nobre, chefe de divisão; \
#h(6mm) — pela fiscalização, o Arq. Tomé Sarmento; \
#h(6mm) — pelo adjudicatário, o Sr. Albino Cova, gerente.

Procedeu-se à vistoria de todas as bancas, câmaras frigoríficas, instalações sanitárias e cobertura. Ligadas as câmaras em simultâneo, o quadro geral não disparou. As torneiras da zona do peixe, cuja substituição fora pedida na vistoria prévia, já se encontram substituídas.

Verificando-se que a obra se acha em condições de ser recebida e que nela não se notam deficiências, foi a mesma *recebida provisoriamente* na sua totalidade, contando-se desta data o prazo de garantia. A conta final apresenta um saldo de 37 902,66 € a favor do adjudicatário.

E nada mais havendo a tratar, lavrou-se este auto que, depois de lido, vai ser assinado pelos intervenientes.
#v(11mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 6mm, [#sign(21, w: 36mm) #line(length: 100%, stroke: 0.4pt) Albino Cova], [#sign(48, w: 36mm) #line(length: 100%, stroke: 0.4pt) Tomé Sarmento], [#sign(89, w: 36mm) #line(length: 100%, stroke: 0.4pt) Filipa Nobre])
""",
        face="Nimbus Roman", size=11.5, margin="24mm", lang="pt",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted", True, "pt",
        client="Município de Vale de Estrelas", project="Requalificação do Mercado Municipal",
        project_code="E-2024/61", signatory_name="Filipa Nobre",
        signatory_title="chefe de divisão", signature_date="2026-06-25",
        amount="37902.66 EUR",
    )  # fmt: skip
    return Paper("nj-pt-auto", "a", "text", data, label)


def termo() -> Paper:
    """A Brazilian term of final receipt, scanned."""
    source = typeset(
        r"""
#grid(columns: (1fr, auto), [#text(size: 15pt, weight: "bold")[TERMO DE RECEBIMENTO DEFINITIVO]], [TRD 044/2026])
#line(length: 100%, stroke: 1.5pt)
#table(columns: (44mm, 1fr), inset: 6pt, stroke: 0.5pt, [Contratante], [Hospital Regional Dona Cotinha], [Contratada], [Climatec Engenharia Térmica Ltda.], [Objeto], [Substituição dos chillers do bloco cirúrgico], [Contrato nº], [HRDC 019/2025], [Valor final a pagar], [R\$ 212.740,00])
#v(2mm)
A comissão designada pela Portaria interna 7/2026 acompanhou noventa dias de operação assistida. A temperatura das salas ficou entre 18 e 21 graus, sem nenhuma parada. A manutenção preditiva não apontou vibração fora da faixa.

Assim, declaramos recebido em caráter definitivo o objeto acima, cessando a responsabilidade da contratada quanto à operação e permanecendo a garantia legal.
#v(2mm)
Pouso Verde, 8 de maio de 2026
#v(11mm)
#sign(32, w: 44mm) #ln(76mm) \ Raimunda Nonato Fontes \ Diretora administrativa
#v(10mm)
#sign(51, w: 40mm) #ln(76mm) \ Eng. Caio Bittencourt \ Climatec
""",
        face="Liberation Sans", size=10.5, margin="24mm", lang="pt",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted", True, "pt",
        client="Hospital Regional Dona Cotinha",
        project="Substituição dos chillers do bloco cirúrgico", project_code="HRDC 019/2025",
        signatory_name="Raimunda Nonato Fontes", signatory_title="Diretora administrativa",
        signature_date="2026-05-08", amount="212740.00 BRL",
    )  # fmt: skip
    how = Scanner(dpi=124, skew=0.6, noise=2, jpeg=40, blur=0.6, contrast=0.9, seed=5)
    return scanned("nj-pt-termo", source, how, label)


def homologacao() -> Paper:
    """A software acceptance with a remark that binds, beside the tick."""
    data = typeset(
        r"""
#block(fill: rgb("#0f766e"), width: 100%, inset: 10pt, radius: 4pt)[#text(fill: white)[#text(size: 15pt, weight: "bold")[Homologação de entrega] #h(1fr) Jandaia Tecnologia]]
#grid(columns: (1fr, 1fr), gutter: 4mm,
block(stroke: 0.5pt + luma(170), inset: 8pt, width: 100%, radius: 3pt)[*Cliente* \ Cooperativa de Crédito Vale do Piquiri],
block(stroke: 0.5pt + luma(170), inset: 8pt, width: 100%, radius: 3pt)[*Projeto* \ Pix agendado no autoatendimento],
block(stroke: 0.5pt + luma(170), inset: 8pt, width: 100%, radius: 3pt)[*Código* \ JT-CVP-305],
block(stroke: 0.5pt + luma(170), inset: 8pt, width: 100%, radius: 3pt)[*Entrega* \ Pacote 3 – terminais das agências])
#v(2mm)
#table(columns: (1fr, 26mm, 26mm, 26mm), inset: 5.5pt, align: (left, center, center, center), [Cenário], [Previstos], [Executados], [Com sucesso], [Agendamento simples], [22], [22], [22], [Recorrência mensal], [14], [14], [14], [Cancelamento pelo titular], [9], [9], [9], [Terminal sem rede], [6], [6], [6])
Parecer da área usuária: #h(4mm) (X) homologado #h(6mm) ( ) não homologado

Observação: #text(size: 9pt)[homologado desde que o manual do caixa seja atualizado até 31/07/2026, antes da virada nas agências do interior.]

Parcela vinculada: R\$ 46.500,00
#v(9mm)
#sign(73, w: 42mm) #ln(70mm) #h(8mm) Toledo, 13 de julho de 2026 \
Edilson Frizzo, gerente de canais digitais
""",
        face="Carlito", size=10.5, margin="21mm", lang="pt",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "pt",
        client="Cooperativa de Crédito Vale do Piquiri",
        project="Pix agendado no autoatendimento", project_code="JT-CVP-305",
        milestone="Pacote 3 – terminais das agências", signatory_name="Edilson Frizzo",
        signatory_title="gerente de canais digitais", signature_date="2026-07-13",
        amount="46500.00 BRL",
        conditions=[
            "o manual do caixa seja atualizado até 31/07/2026, antes da virada nas agências do"
            " interior"
        ],
    )  # fmt: skip
    return Paper("nj-pt-homologacao", "a", "text", data, label)


def recusa() -> Paper:
    """A Portuguese letter that does not accept a set of shop drawings."""
    data = typeset(
        r"""
*Quinta da Abelheira — Turismo Rural, S.A.* \
Estrada do Alqueva, km 4 · 7200-999 Reguengos
#v(8mm)
#align(right)[Exmo. Senhor \ Arq. Nuno Brissos \ Brissos & Vidal Arquitetos \ Évora]

Reguengos, 8 de abril de 2026

*Assunto:* Casa do Lagar, projeto de execução (v/ proc. 1187)

Caro Arquiteto,

Passei a semana santa com as suas peças desenhadas espalhadas pela mesa da sala. O meu marido diz que nunca me viu tão calada.

O lagar era para ficar como está, com a mó à vista; foi a primeira frase da nossa primeira conversa. Nos desenhos que me enviou a mó desapareceu e há no seu lugar um bar. Por muito bonito que seja o bar, não posso dar o meu acordo ao projeto de execução, que devolvo por este correio. Os honorários da fase, 13 900,00 €, aguardarão por uma solução que respeite o programa.

Continuo a contar consigo e sei que há de encontrar lugar para as duas coisas, a mó e os copos.

Com estima,
#v(9mm)
#sign(98, w: 44mm)
#v(2mm)
Leonor Perdigão \
Administradora
""",
        face="P052", size=11, margin="27mm", lang="pt",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "rejected", True, "pt",
        client="Quinta da Abelheira — Turismo Rural, S.A.", project="Casa do Lagar",
        project_code="1187", milestone="projeto de execução", signatory_name="Leonor Perdigão",
        signatory_title="Administradora", signature_date="2026-04-08", amount="13900.00 EUR",
    )  # fmt: skip
    return Paper("nj-pt-recusa", "a", "text", data, label)


def pendente() -> Paper:
    """An electronic signing record on which the customer has not yet signed."""
    data = typeset(
        r"""
#text(size: 17pt, weight: "bold")[Declaração de aceitação] \
#text(size: 9pt, fill: luma(90))[Atelier Mosaico, design de exposições — documento AM-DA-0090]
#v(2mm)
A *Fundação Ofícios do Mar* declara aceitar a instalação multimédia da exposição *Rede e Anzol* (contrato *AM-2025-14*, fase *Instalação e arranque*), depois de três semanas abertas ao público sem avaria dos projetores, e autoriza a faturação de 27 350,00 € acrescidos de IVA.

A consola de som fica sob custódia da Fundação; as palavras-passe seguem em envelope lacrado. Os conteúdos em língua gestual foram revistos pela associação local de surdos, a quem se agradece.
#v(5mm)
#rect(width: 100%, stroke: 0.7pt + rgb("#446"), inset: 10pt)[
*Registo de assinaturas* #h(1fr) processo 5F-20260417-88
#table(columns: (1fr, 40mm, 48mm), inset: 6pt, stroke: 0.4pt + luma(170), [*Signatário*], [*Papel*], [*Estado*],
[Simão Falcato \ Atelier Mosaico], [prestador], [Assinado 17/04/2026 10:12 WEST],
[Benedita Arrais, presidente \ Fundação Ofícios do Mar], [cliente], [A aguardar — convite aberto 20/04/2026, por assinar])
Concluído: 1 de 2. Este registo é atualizado a cada consulta; consulta de 4 de maio de 2026.]
""",
        face="Nimbus Sans", size=10, margin="24mm", lang="pt",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "undecided", False, "pt",
        client="Fundação Ofícios do Mar", project="Rede e Anzol", project_code="AM-2025-14",
        milestone="Instalação e arranque", signatory_name="Benedita Arrais",
        signatory_title="presidente", amount="27350.00 EUR", warnings=["partly_signed"],
    )  # fmt: skip
    return Paper("nj-pt-pendente", "a", "text", data, label)


def minuta() -> Paper:
    """A draft acceptance of a road survey, scanned."""
    source = typeset(
        r"""
#across("MINUTA", size: 96pt, paint: rgb(110, 110, 110, 90))
#align(center)[#text(size: 14pt, weight: "bold")[Atestado de conclusão de serviços topográficos]]
#v(5mm)
#set par(leading: 0.85em)
A Concessionária Rota do Cerrado S.A., com sede em Anápolis, atesta que a empresa Marco Zero Agrimensura concluiu o levantamento planialtimétrico do lote 3 (km 212 ao km 268), ordem de serviço OS-1406, compreendendo:

– 56 km de eixo com seções a cada vinte metros; \
– 118 marcos implantados e monografados; \
– nuvem de pontos e ortofotos com resolução de 5 cm.

Valor dos serviços aceitos: R\$ 389.200,00.

A qualidade do material foi considerada satisfatória pela gerência de projetos.
#v(8mm)
Anápolis, \_\_\_ de \_\_\_\_\_\_\_\_\_ de 2026
#v(14mm)
#ln(80mm) \
Otávio Perillo Guedes \
Gerente de projetos
""",
        face="C059", size=11, margin="26mm", lang="pt",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "undecided", False, "pt",
        client="Concessionária Rota do Cerrado S.A.",
        project="levantamento planialtimétrico do lote 3", project_code="OS-1406",
        signatory_name="Otávio Perillo Guedes", signatory_title="Gerente de projetos",
        amount="389200.00 BRL", warnings=["draft_or_void"],
    )  # fmt: skip
    how = Scanner(dpi=124, skew=-1.4, noise=2.2, jpeg=42, blur=0.7, seed=31)
    return scanned("nj-pt-minuta", source, how, label)


def correio() -> Paper:
    """A mail with questions only."""
    s = Sheet(face="Helvetica")
    s.put(50, 50, "Caixa de entrada  >  Fornecedores", 8)
    s.line(50, 56, 545, 56)
    s.put(50, 78, "RE: Entrega do plano diretor de informática", 15, "Helvetica-Bold")
    s.put(50, 98, "Gonçalo Teles <g.teles@conservasberlenga.example>", 10)
    s.put(545, 98, "ter., 28/04/2026, 15:37", 10, align="right")
    s.put(50, 112, "Para: Joana Matias", 9)
    y = s.flow(
        50, 142, 495,
        "Boa tarde Joana,\n\n"
        "Recebido, obrigado. Imprimi o plano e levei-o para o comboio, mas fiquei-me pelo"
        " capítulo dois porque adormeci em Caldas.\n\n"
        "Antes de a administração olhar para isto preciso que me esclareças duas coisas: o custo"
        " do armazenamento inclui a fábrica de Peniche? E o quadro da página 22 soma mal ou sou"
        " eu?\n\n"
        "Quanto à aprovação, não te consigo dar data. O doutor Faria só regressa dos Açores em"
        " meados de maio e sem ele não se decide nada.\n\n"
        "Abraço\n\nGonçalo Teles\nDiretor financeiro\nConservas Berlenga, S.A.",
        10.5, lead=1.45,
    )  # fmt: skip
    s.line(50, y + 10, 200, y + 10)
    s.flow(50, y + 26, 495, "Em 27/04/2026, Joana Matias escreveu: Segue em anexo a versão"
           " final, projeto CB-PDI, para a vossa apreciação.", 9)  # fmt: skip
    label = truth(
        "email", None, None, "pt",
        client="Conservas Berlenga, S.A.", project="plano diretor de informática",
        project_code="CB-PDI", signatory_name="Gonçalo Teles",
        signatory_title="Diretor financeiro",
    )  # fmt: skip
    return Paper("nj-pt-correio", "a", "text", s.done(), label)


def alteracao() -> Paper:
    """A change to a contract, agreed with initials."""
    data = typeset(
        r"""
#grid(columns: (1fr, 1fr), [*Serralharia Monte Pedral* \ Zona Industrial de Oliveira, lote 12], align(right)[#text(size: 15pt)[*Trabalhos a menos n.º 2*] \ 16 de fevereiro de 2026])
#line(length: 100%)
#v(1mm)
Obra: *Portões e gradeamentos da Escola Básica do Outeiro* \
Contrato: *SMP-0613* \
Cliente: *Empresa Municipal Educa Outeiro, E.M.*

Na reunião da passada quinta-feira combinou-se conservar o portão nascente, que é de ferro forjado e tem mais de cem anos. Deixa por isso de se fabricar um novo, acrescentando-se apenas a decapagem e pintura do antigo.

#table(columns: (1fr, 34mm), inset: 6pt, align: (left, right), stroke: (x, y) => (bottom: 0.4pt), [Supressão do portão nascente em aço galvanizado], [-6 480,00 €], [Decapagem, primário e duas demãos no portão existente], [1 130,00 €], [*Diferença no preço do contrato, sem IVA*], [*-5 350,00 €*])

O prazo encurta em quatro dias.

A presente alteração produz efeitos com a rubrica dos dois contraentes.
#v(6mm)
#grid(columns: (1fr, 1fr), row-gutter: 5mm, [Pelo cliente \ Aida Ramalhete, vogal do conselho de administração], [Rubrica: #hand(size: 1.8em)[AR] #h(5mm) Data: #hand[18.02.2026]], [Pela serralharia \ Joel Pedral, sócio], [Rubrica: #hand(size: 1.8em, paint: black)[jp] #h(5mm) Data: #hand(paint: black)[18.02.2026]])
""",
        face="Caladea", size=10.5, margin="24mm", lang="pt",
    )  # fmt: skip
    label = truth(
        "change_order", "accepted", True, "pt",
        client="Empresa Municipal Educa Outeiro, E.M.",
        project="Portões e gradeamentos da Escola Básica do Outeiro", project_code="SMP-0613",
        signatory_name="Aida Ramalhete", signatory_title="vogal do conselho de administração",
        signature_date="2026-02-18", amount="-5350.00 EUR", change_order_number="2",
    )  # fmt: skip
    return Paper("nj-pt-alteracao", "a", "text", data, label)


def ponto() -> Paper:
    """A Brazilian month of hours with a stamp of approval in the system."""
    data = typeset(
        r"""
#text(size: 16pt, weight: "bold")[Relatório de horas] #h(1fr) competência: maio/2026
#grid(columns: (1fr, 1fr), row-gutter: 2.5mm, [Consultor: Wellington Sarti], [Contratada: Araucária Consultoria Fiscal], [Tomador: Laticínios Serra Azul S.A.], [Projeto: Revisão de créditos de ICMS (ACF-87)])
#v(2mm)
#table(columns: (30mm, 1fr, 24mm), inset: 5pt, fill: (x, y) => if y == 0 { rgb("#fde9d0") }, align: (left, left, right), [Semana], [Atividade], [Horas], [04 a 08], [Levantamento das notas de entrada], [36,0], [11 a 15], [Cruzamento com a escrituração], [40,0], [18 a 22], [Retificações e memória de cálculo], [38,5], [25 a 29], [Apresentação à controladoria], [29,5], [], [*Total*], [*144,0*])
Horas contratadas no mês: até 150. Valor: 144,0 h × R\$ 185,00 = R\$ 26.640,00.
#v(4mm)
#block(fill: rgb("#eaf7ea"), stroke: 0.8pt + rgb("#2c7a2c"), inset: 9pt, width: 100%)[
#text(fill: rgb("#2c7a2c"), weight: "bold")[APROVADO] \
Aprovação eletrônica registrada por *Sueli Kowalczyk*, controller, em 02/06/2026 às 09h41, mediante senha pessoal e certificado digital válido (protocolo 90-441-22).]
#v(2mm)
#text(size: 8pt)[A nota fiscal deve ser emitida até o quinto dia útil e mencionar o protocolo.]
""",
        face="Lato", size=10, margin="22mm", lang="pt",
    )  # fmt: skip
    label = truth(
        "timesheet_approval", "accepted", True, "pt",
        client="Laticínios Serra Azul S.A.", project="Revisão de créditos de ICMS",
        project_code="ACF-87", signatory_name="Sueli Kowalczyk", signatory_title="controller",
        signature_date="2026-06-02", amount="26640.00 BRL",
    )  # fmt: skip
    return Paper("nj-pt-ponto", "a", "text", data, label)


def encomenda() -> Paper:
    """A purchase order to a sign maker."""
    data = typeset(
        r"""
#table(columns: (1fr, 1fr), inset: 9pt, [#text(size: 15pt, weight: "bold")[Nota de encomenda] \ n.º NE-2026-0558], align(right)[Águas do Sorraia, E.I.M. \ Rua do Açude 20, Coruche \ NIF 500 000 123], [Fornecedor \ *Letra Viva Sinalética, Unipessoal Lda.* \ Caldas da Rainha], [Obra ou serviço \ *Sinalização das captações* \ Centro de custo CAP-31])
#v(1mm)
#table(columns: (1fr, 16mm, 26mm, 28mm), inset: 5.5pt, align: (left, right, right, right), [Artigo], [Qtd.], [Preço unit.], [Total], [Painel "Captação de água, não entrar", 60 × 40 cm], [45], [38,00], [1 710,00], [Poste galvanizado 2,5 m com sapata], [45], [29,50], [1 327,50], [Transporte e colocação], [1], [1 480,00], [1 480,00], table.cell(colspan: 3, align: right)[Total sem IVA], [4 517,50 €], table.cell(colspan: 3, align: right)[IVA 23 %], [1 039,03 €], table.cell(colspan: 3, align: right)[*Total da encomenda*], [*5 556,53 €*])
Entrega até 15 de setembro de 2026 no estaleiro de Coruche. Condições: trinta dias após conferência da fatura. Não se aceitam entregas à sexta-feira de tarde.
#v(4mm)
Emitido em 21 de julho de 2026 pelos serviços de aprovisionamento. Documento processado por computador, dispensa assinatura.
""",
        face="Nimbus Sans", size=9.5, margin="22mm", lang="pt",
    )  # fmt: skip
    label = truth(
        "purchase_order", None, None, "pt",
        client="Águas do Sorraia, E.I.M.", project="Sinalização das captações",
        amount="5556.53 EUR", po_number="NE-2026-0558",
    )  # fmt: skip
    return Paper("nj-pt-encomenda", "a", "text", data, label)


def papers() -> Iterator[Paper]:
    """All of this part."""
    yield auto()
    yield termo()
    yield homologacao()
    yield recusa()
    yield pendente()
    yield minuta()
    yield correio()
    yield alteracao()
    yield ponto()
    yield encomenda()
