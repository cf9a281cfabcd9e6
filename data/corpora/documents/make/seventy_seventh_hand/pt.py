"""Portuguese papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import page, scanned


def auto_rececao() -> Paper:
    src = r"""
#set page("a4", margin: 22mm)
#set text(font: "Nimbus Roman", size: 11pt)
#align(center)[*AUTO DE RECEÇÃO PROVISÓRIA*]
#v(8pt)
Empreitada: Requalificação do Mercado de Vale Frechoso \ Procedimento: CP-12/2024 \ Dono da obra: Município de Vale Frechoso \ Empreiteiro: Construções Abílio Tavares, Lda.
#v(8pt)
Aos vinte e quatro dias do mês de setembro de 2025 compareceram no local o representante do dono da obra, Eng.ª Filomena Quintela, diretora de fiscalização, e o representante do empreiteiro. Verificou-se que os trabalhos se encontram executados de harmonia com o projeto e sem defeitos aparentes, pelo que a obra é recebida provisoriamente na sua totalidade, nos termos do artigo 395.º do Código dos Contratos Públicos.
#v(6pt)
Conta final desta receção: 112.604,37 €.
#v(16pt)
⟦211 42⟧ #h(50pt) ⟦212 40 #222222⟧ \
Filomena Quintela #h(70pt) Abílio Tavares \
24/09/2025
"""
    return scanned(
        "ms-pt-auto-rececao",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Município de Vale Frechoso",
            project="Requalificação do Mercado de Vale Frechoso",
            project_code="CP-12/2024",
            signatory_name="Filomena Quintela",
            signatory_title="diretora de fiscalização",
            signature_date="2025-09-24",
            amount="112604.37 EUR",
        ),
        Scanner(dpi=130, skew=-0.5, noise=2, jpeg=40, seed=401),
    )


def termo_assinado() -> Paper:
    src = r"""
#set page("a4", margin: 18mm)
#set text(font: "Lato", size: 9.3pt)
#text(15pt, fill: rgb("#0a7d5a"))[*assinaí*] #h(1fr) Log do documento 5f2c-90b1
#v(4pt)
#block(fill: rgb("#eaf6f1"), inset: 8pt, width: 100%)[*Termo de aceite - Onda 2: folha de pagamento* \ Projeto ERP Integrado (contrato TI-0448/2025) \ Contratante: Cooperativa Agrícola Rio do Peixe \ Contratada: Jatobá Tecnologia Ltda. \ Valor da onda: R$ 138.900,00]
#v(6pt)
O termo declara que a onda foi homologada pela contratante e está aceita em definitivo.
#v(6pt)
#table(columns: (auto, 1fr), inset: 5pt, stroke: (bottom: .3pt + gray), [18/05/2026 09:01], [Documento criado por Larissa Peçanha (Jatobá Tecnologia)], [18/05/2026 09:03], [Enviado a Ademir Zanella, gerente administrativo, Cooperativa Agrícola Rio do Peixe, para *assinar como contratante*], [19/05/2026 14:26], [Ademir Zanella validou o token por e-mail e *assinou*. CPF final 41, IP 198.51.100.7], [19/05/2026 14:26], [Larissa Peçanha assinou como contratada], [19/05/2026 14:27], [Processo *finalizado*. Assinaturas: 2 de 2])
"""
    return page(
        "ms-br-termo-finalizado",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Cooperativa Agrícola Rio do Peixe",
            project="ERP Integrado",
            project_code="TI-0448/2025",
            milestone="Onda 2: folha de pagamento",
            signatory_name="Ademir Zanella",
            signatory_title="gerente administrativo",
            signature_date="2026-05-19",
            amount="138900.00 BRL",
        ),
    )


def termo_aguardando() -> Paper:
    src = r"""
#set page("a4", margin: (x: 22mm, y: 16mm))
#set text(font: "Carlito", size: 10pt)
#align(center)[#text(13pt)[*RELATÓRIO DE ASSINATURAS*] \ CertiPapel · processo 2026.114.332]
#v(6pt)
Arquivo: aceite_projeto_executivo_rev4.pdf \ Cliente: Hotel Fazenda Serra do Caracará Ltda. \ Empreendimento: Ampliação do bloco de suítes, OS 771 \ Objeto do aceite: Projeto executivo, revisão 4 \ Parcela: R$ 54.300,00
#v(8pt)
#grid(columns: (1fr, 1fr), gutter: 10pt,
 block(stroke: .5pt, inset: 8pt, width: 100%)[*Escritório* \ Bruna Caldeira, arquiteta \ Situação: assinado \ 03/02/2026 10:12 \ ⟦231 28⟧],
 block(stroke: .5pt, inset: 8pt, width: 100%)[*Cliente* \ Otávio Lins Barreto, sócio-administrador \ Situação: visualizado, aguardando assinatura \ última visita 05/02/2026 21:47 \ #v(14pt)])
#v(6pt)
Situação do processo: em andamento. Prazo até 20/02/2026.
"""
    return page(
        "ms-br-relatorio-aguardando",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Hotel Fazenda Serra do Caracará Ltda.",
            project="Ampliação do bloco de suítes",
            project_code="OS 771",
            milestone="Projeto executivo, revisão 4",
            signatory_name="Otávio Lins Barreto",
            signatory_title="sócio-administrador",
            amount="54300.00 BRL",
            warnings=["partly_signed"],
        ),
    )


def horas_br() -> Paper:
    src = r"""
#set page("a4", margin: 17mm)
#set text(font: "Liberation Sans", size: 9pt)
#block(fill: rgb("#34495e"), inset: 8pt, width: 100%)[#text(white)[PontoFlex | Apontamento de horas | competência 03/2026]]
#v(4pt)
Profissional: Cauê Wanderley, analista de segurança \ Fornecedor: Sentinela Sul Consultoria \ Tomador: Porto Seco Itajubara S.A. \ Projeto: Adequação LGPD - cód. PSI-29
#v(4pt)
#table(columns: (1fr, auto, auto), inset: 5pt, [Atividade], [Horas], [Subtotal (R$)], [Mapeamento de dados pessoais], [64], [10.240,00], [Entrevistas com áreas], [28], [4.480,00], [Relatório de impacto], [36], [5.760,00], [*Total a R$ 160,00/h*], [*128*], [*20.480,00*])
#v(4pt)
#table(columns: (auto, 1fr, auto), inset: 5pt, stroke: .3pt, [Nível], [Aprovador], [Situação], [1], [Coordenação Sentinela Sul], [conferido 01/04/2026], [2], [Tainá Figueirôa, encarregada de dados, Porto Seco Itajubara S.A.], [*aprovado 03/04/2026 10:55*])
"""
    return page(
        "ms-br-apontamento-horas",
        src,
        truth(
            "timesheet_approval",
            "accepted",
            None,
            "pt",
            client="Porto Seco Itajubara S.A.",
            project="Adequação LGPD",
            project_code="PSI-29",
            signatory_name="Tainá Figueirôa",
            signatory_title="encarregada de dados",
            signature_date="2026-04-03",
            amount="20480.00 BRL",
        ),
    )


def aditivo_conversa() -> Paper:
    src = r"""
#set page("a4", margin: 20mm)
#set text(font: "Nimbus Sans", size: 9.5pt)
*ADITIVO DE ESCOPO 03* - anexo: conversa exportada do aplicativo
#v(2pt)
Reforma: Clínica Odontológica Sorriso Maior (obra RM-118) \ Contratante: Clínica Odontológica Sorriso Maior \ Executora: Ipê Amarelo Reformas
#v(2pt)
Acréscimo pelo ponto de gás medicinal e forro acústico na sala 2: R$ 7.860,00
#line(length: 100%, stroke: .4pt)
#set text(font: "DejaVu Sans Mono", size: 7.8pt)
[10/12/25 08:14:22] Ipê Amarelo: bom dia doutora! segue o aditivo 03, 7.860 no total \
[10/12/25 08:14:40] Ipê Amarelo: \<anexado: aditivo03.pdf> \
[10/12/25 12:50:03] Dra. Helena Prado: oi! achei salgado o forro \
[10/12/25 12:51:37] Ipê Amarelo: é lã de rocha, o preço é do fornecedor, posso mandar a nota \
[10/12/25 19:32:10] Dra. Helena Prado: não precisa \
[10/12/25 19:32:58] Dra. Helena Prado: aditivo 03 aprovado, pode tocar \
[10/12/25 19:33:20] Ipê Amarelo: obrigado! começa quinta
"""
    return page(
        "ms-br-aditivo-conversa",
        src,
        truth(
            "change_order",
            "accepted",
            None,
            "pt",
            client="Clínica Odontológica Sorriso Maior",
            project_code="RM-118",
            signatory_name="Dra. Helena Prado",
            signature_date="2025-12-10",
            amount="7860.00 BRL",
            change_order_number="03",
        ),
    )


def anulado() -> Paper:
    src = r"""
#set page("a4", margin: 22mm, foreground: across(size: 70pt, c: rgb(200, 40, 40, 90), a: -25deg)[ANULADO])
#set text(font: "Caladea", size: 10.5pt)
#text(14pt)[Declaração de aceitação n.º 0093]
#v(6pt)
Cliente: Vinhos do Alto Corgo, S.A. \ Prestador: Estúdio Andorinha, Lda. \ Trabalho: Rótulos colheita 2024 (proc. AND-551) \ Entrega: Artes finais da gama reserva
#v(8pt)
O cliente declara que recebeu e aceita a entrega acima referida, ficando o prestador autorizado a faturar 2.750,00 €.
#v(12pt)
Peso da Régua, 18 de março de 2026
#v(8pt)
⟦251 42⟧ \
Vasco Noronha Teles, diretor de marketing
#v(16pt)
#text(8.5pt)[Inutilizada por erro na referência da gama; ver declaração n.º 0094.]
"""
    return page(
        "ms-pt-declaracao-anulada",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "pt",
            client="Vinhos do Alto Corgo, S.A.",
            project="Rótulos colheita 2024",
            project_code="AND-551",
            milestone="Artes finais da gama reserva",
            signatory_name="Vasco Noronha Teles",
            signatory_title="diretor de marketing",
            signature_date="2026-03-18",
            amount="2750.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def ata_reservas() -> Paper:
    src = r"""
#set page("a4", margin: 20mm)
#set text(font: "P052", size: 10pt)
#text(13pt)[*Ata de vistoria e entrega parcial*] #h(1fr) folha 1 de 1
#line(length: 100%)
#grid(columns: (1fr, 1fr), row-gutter: 5pt, [Entidade: Fundação Casa das Artes de Sesimbra], [Obra: Climatização do auditório], [Encomenda: FCA-E-203], [Instalador: Frioclima Setúbal])
#v(6pt)
Percorridos o palco, a plateia e a central técnica, e lidos os registos de caudal, a Fundação recebe a parte correspondente à plateia. O palco não foi entregue nesta data e será objeto de ata própria.
#v(4pt)
Valor libertado: 19.980,00 €
#v(4pt)
Reserva lavrada pela Fundação¹ e assinada por ambos.
#v(12pt)
#grid(columns: (1fr, 1fr), [⟦261 40⟧ \ Graça Valadares, administradora executiva \ 30 de janeiro de 2026], [⟦262 36 #222222⟧ \ pelo instalador])
#v(18pt)
#line(length: 30%, stroke: .4pt)
#text(8pt)[¹ isolar as condutas visíveis sobre a fila M até à reabertura da sala]
"""
    return page(
        "ms-pt-ata-parcial",
        src,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Fundação Casa das Artes de Sesimbra",
            project="Climatização do auditório",
            project_code="FCA-E-203",
            milestone="plateia",
            signatory_name="Graça Valadares",
            signatory_title="administradora executiva",
            signature_date="2026-01-30",
            amount="19980.00 EUR",
            conditions=["isolar as condutas visíveis sobre a fila M até à reabertura da sala"],
        ),
    )


def chamado_ressalva() -> Paper:
    src = r"""
#set page("a4", margin: 15mm)
#set text(font: "DejaVu Sans", size: 8.3pt)
#grid(columns: (1fr, auto), [#text(12pt)[Chamado RM-90277]], [situação: *Resolvido / aceite c/ ressalva*])
#line(length: 100%, stroke: 1pt + rgb("#1e88e5"))
#table(columns: (1fr, 1fr), inset: 5pt, stroke: .2pt, [Solicitante: Rede Farmácias Boa Hora], [Fornecedor: Mandacaru Dados S/A], [Projeto: Painel de estoque (PE-2281)], [Pacote: entrega 4, alertas de ruptura], [Aceitador: Nilton Sagawa, gerente de suprimentos], [Data do aceite: 27/04/2026], [Valor do pacote: R$ 33.500,00], [SLA: dentro])
#v(6pt)
*Interações*
#list(marker: [•], [Mandacaru 22/04: entrega 4 publicada, evidências anexas (14 imagens).], [N. Sagawa 24/04: testei em três lojas, o alerta chega. Vou ver com o CD.], [N. Sagawa 27/04: aceito a entrega 4, com a ressalva de que o alerta das lojas do Acre seja corrigido para o fuso local até 15/05.], [Sistema 27/04: enquete de satisfação enviada.])
"""
    return page(
        "ms-br-chamado-ressalva",
        src,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            None,
            "pt",
            client="Rede Farmácias Boa Hora",
            project="Painel de estoque",
            project_code="PE-2281",
            milestone="entrega 4, alertas de ruptura",
            signatory_name="Nilton Sagawa",
            signatory_title="gerente de suprimentos",
            signature_date="2026-04-27",
            amount="33500.00 BRL",
            conditions=["o alerta das lojas do Acre seja corrigido para o fuso local até 15/05"],
        ),
    )


def email_recusa() -> Paper:
    src = r"""
#set page("a4", margin: 22mm)
#set text(font: "Liberation Sans", size: 9.6pt)
#text(8pt)[E-mail impresso por cmoura em 02/06/2026 18:10]
#v(4pt)
*De:* Cecília Moura \<cecilia.moura@aquarionatal.example> \ *Para:* contato@trilhaexpo.example \ *Data:* ter., 2 de jun. de 2026 às 17:58 \ *Assunto:* Re: Entrega do protótipo da mesa interativa
#line(length: 100%, stroke: .4pt)
Oi, pessoal da Trilha,

Obrigada pela visita e pela paciência com as crianças, foi uma tarde divertida. Sobre o protótipo da mesa interativa (proposta TX-067, Sala dos Recifes), conversei com a curadoria e infelizmente ele não passa: a tela responde com atraso e o texto em braile ficou de fora. Não vamos dar o aceite desta etapa, então segurem a nota de R$ 26.400,00, por favor.

Podemos marcar uma conversa na semana que vem?

Cecília Moura | coordenadora de exposições | Aquário Municipal de Natal
#v(4pt)
#block(stroke: (left: 1pt + gray), inset: (left: 6pt))[#text(8.5pt)[Em 29 de mai., Trilha Expografia escreveu: Olá Cecília, montamos o protótipo. Ficou aprovado? Já podemos faturar?]]
"""
    return page(
        "ms-br-email-prototipo",
        src,
        truth(
            "email",
            "rejected",
            None,
            "pt",
            client="Aquário Municipal de Natal",
            project="Sala dos Recifes",
            project_code="TX-067",
            milestone="protótipo da mesa interativa",
            signatory_name="Cecília Moura",
            signatory_title="coordenadora de exposições",
            signature_date="2026-06-02",
            amount="26400.00 BRL",
        ),
    )


def caderno_trabalhos() -> Paper:
    src = r"""
#set page("a4", margin: 24mm)
#set text(font: "C059", size: 10pt)
#set par(justify: true)
#align(center)[*DESCRIÇÃO DE TRABALHOS A PRESTAR* \ Ordem n.º 7 ao Acordo-Quadro AQ/2024/15]
#v(6pt)
*Adquirente:* Administração do Porto de Lagoa Azul, E.P.E. \ *Prestador:* Batimetria Atlântica, Lda. \ *Designação:* Levantamento hidrográfico da bacia norte (BA-3307)

*Âmbito.* Levantamento por sonda multifeixe em 62 hectares, processamento, carta à escala 1:1000 e relatório.

*Calendário.* Trabalho de mar em abril de 2026, entrega final até 29 de maio.

*Preço global.* 28.350,00 euros, acrescidos de IVA, faturados após aceitação da carta.

*Equipa.* Um hidrógrafo de categoria A e dois técnicos.
#v(14pt)
Lagoa Azul, 16 de março de 2026
#grid(columns: (1fr, 1fr), [O Adquirente \ ⟦281 40⟧ \ Duarte Semedo, vogal do conselho], [O Prestador \ ⟦283 38 #222222⟧ \ Rita Carapinha, gerente])
"""
    return page(
        "ms-pt-descricao-trabalhos",
        src,
        truth(
            "statement_of_work",
            None,
            True,
            "pt",
            client="Administração do Porto de Lagoa Azul, E.P.E.",
            project="Levantamento hidrográfico da bacia norte",
            project_code="BA-3307",
            signatory_name="Duarte Semedo",
            signatory_title="vogal do conselho",
            signature_date="2026-03-16",
            amount="28350.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield auto_rececao()
    yield termo_assinado()
    yield termo_aguardando()
    yield horas_br()
    yield aditivo_conversa()
    yield anulado()
    yield ata_reservas()
    yield chamado_ressalva()
    yield email_recusa()
    yield caderno_trabalhos()
