"""Portuguese papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import mixed, scanned, text, typ


def provisional() -> Paper:
    """Auto de receção provisória."""
    pdf = typ(r"""
#set page(margin: (x: 2.6cm, y: 2.2cm))
#set text(font: "Liberation Serif", size: 11pt, lang: "pt")
#align(center)[#text(14pt)[*AUTO DE RECEÇÃO PROVISÓRIA*]\ (artigo 395.º do Código dos Contratos Públicos)]
#v(5mm)
#table(columns: (4.4cm, 1fr), stroke: .3pt, inset: 5pt,
[Dono da obra], [Junta de Freguesia de Vale de Açor], [Empreitada], [Requalificação do Largo do Chafariz], [Processo n.º], [EMP/04/2025], [Adjudicatário], [Calcetaria Irmãos Bexiga, Lda.], [Preço contratual], [54.870,00 €])
#v(3mm)
Aos vinte e dois dias do mês de maio de dois mil e vinte e seis, compareceram no local da empreitada o presidente da Junta, o diretor de fiscalização, Eng.º Telmo Raposo, e o sócio-gerente do adjudicatário, a fim de procederem à vistoria.

Percorrida a calçada, ensaiado o chafariz e verificadas as caldeiras das árvores, não se acharam defeitos. Nestes termos, foi deliberado *receber provisoriamente a obra na sua totalidade*, começando nesta data o prazo de garantia de cinco anos.

E nada mais havendo a tratar, lavrou-se o presente auto, que vai assinado por todos.
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 6mm, [%ink 107 110 blue%\ Albertino Caeiro\ Presidente da Junta\ 22/05/2026], [%ink 109 100 black%\ Telmo Raposo\ Fiscalização], [%ink 111 100 blue%\ J. Bexiga\ Adjudicatário])
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Junta de Freguesia de Vale de Açor",
        project="Requalificação do Largo do Chafariz",
        project_code="EMP/04/2025",
        milestone="RECEÇÃO PROVISÓRIA",
        signatory_name="Albertino Caeiro",
        signatory_title="Presidente da Junta",
        signature_date="2026-05-22",
        amount="54870.00 EUR",
    )
    return text("nh-pt-auto-largo", pdf, label)


def acceptance_scan() -> Paper:
    """Termo de aceite brasileiro, digitalizado."""
    pdf = typ(r"""
#set page(margin: 2.2cm)
#set text(font: "Nimbus Sans", size: 10.5pt, lang: "pt")
#grid(columns: (1fr, auto), [#text(14pt)[*Solaris Mineira Energia*]\ Uberlândia - MG], [OS nº 7742])
#line(length: 100%, stroke: 2pt)
#v(2mm)
#align(center)[*TERMO DE ACEITE DE INSTALAÇÃO FOTOVOLTAICA*]
#v(3mm)
Cliente: #hand[Granja Ovos da Serra Ltda.]\
Local: #hand[galpão de postura 2]\
Sistema: 96 módulos 550 W, 3 inversores de 15 kW
#v(3mm)
#table(columns: (1fr, 1.4cm, 1.4cm), align: (left, center, center), inset: 5pt, [Item conferido], [Sim], [Não], [String box identificada], tick(true), [], [Aterramento medido abaixo de 10 ohms], tick(true), [], [Monitoramento no celular do cliente], tick(true), [], [Telhado sem goteiras após a montagem], tick(true), [], [Vistoria da concessionária aprovada], tick(true), [])
#v(3mm)
Declaro que recebi o sistema funcionando e aceito o serviço executado. Valor a liberar: R\$ 38.450,00 (parcela final).
#v(12mm)
#rule(9cm, [%ink 117 150 blue%])\
Cliente: Valdirene Cota Faria, sócia-administradora\
Data: #hand[08/10/2025] #h(2cm) Técnico: Josué
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Granja Ovos da Serra Ltda.",
        project="galpão de postura 2",
        project_code="7742",
        milestone="parcela final",
        signatory_name="Valdirene Cota Faria",
        signatory_title="sócia-administradora",
        signature_date="2025-10-08",
        amount="38450.00 BRL",
    )
    how = Scanner(dpi=125, skew=-0.6, noise=2.5, blur=0.6, jpeg=38, seed=113)
    return scanned("nh-pt-solar", pdf, how, label)


def mail_condition() -> Paper:
    """E-mail brasileiro: sim, desde que."""
    pdf = typ(r"""
#set page(margin: 1.7cm)
#set text(font: "Carlito", size: 11pt, lang: "pt")
#text(16pt)[Res: Protótipo do balcão digital -- entrega 4]
#line(length: 100%, stroke: .5pt + gray)
*De:* Iracema Portela \<iracema.portela\@cartoriodobrejo.example\>\
*Enviada em:* quinta-feira, 16 de abril de 2026 11:36\
*Para:* Lumiar Design de Serviços\
*Cc:* Suporte TI
#v(4mm)
Bom dia, pessoal!

Passei a manhã clicando no protótipo com as meninas do balcão. Ficou muito mais fácil de achar a segunda via. A entrega 4 está aprovada, desde que vocês aumentem a letra da tela de senha até o dia 30; os idosos daqui não conseguem ler.

Para o financeiro: contrato LDS-2026/08, parcela de R\$ 11.600,00.

Qualquer coisa me chamem no ramal 214.

Atenciosamente,\
*Iracema Portela*\
Tabeliã substituta\
2º Cartório de Notas do Brejo Grande
""")
    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "pt",
        client="2º Cartório de Notas do Brejo Grande",
        project="Protótipo do balcão digital",
        project_code="LDS-2026/08",
        milestone="entrega 4",
        signatory_name="Iracema Portela",
        signatory_title="Tabeliã substituta",
        signature_date="2026-04-16",
        amount="11600.00 BRL",
        conditions=["vocês aumentem a letra da tela de senha até o dia 30"],
    )
    return text("nh-pt-email-balcao", pdf, label)


def hours_refused() -> Paper:
    """Folha de horas devolvida."""
    pdf = typ(r"""
#set page(flipped: true, margin: 1.7cm)
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "pt")
#grid(columns: (1fr, auto), [#text(17pt, weight: "bold", fill: rgb("#355e3b"))[Registo mensal de horas]], [Mês: fevereiro de 2026])
#v(1mm)
Prestador: Quatro Ventos Consultores (Évora) · Consultor: Duarte Falcão · Cliente: Herdade da Aldeia Velha, S.A. · Projeto: Certificação biológica do olival · Contrato QV-219
#v(3mm)
#table(columns: (1fr, 2cm, 2cm, 2cm, 2cm, 2.6cm), align: (left, center, center, center, center, right), stroke: (x: none, y: .4pt), inset: 6pt,
[*Atividade*], [*Sem. 6*], [*Sem. 7*], [*Sem. 8*], [*Sem. 9*], [*Total*],
[Levantamento de parcelas], [12], [9], [0], [0], [21 h], [Plano de controlo], [0], [10], [14], [6], [30 h], [Deslocações], [5], [5], [5], [5], [20 h], [*Soma*], [17], [24], [19], [11], [*71 h*])
Valor apresentado: 71 h a 42,00 € = 2.982,00 €
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 1.5cm,
[*Consultor*\ %ink 127 110 black%\ 27/02/2026],
block(stroke: .7pt, inset: 8pt, width: 100%)[*Decisão do cliente:* #h(4mm) #cb(false) aprova #h(6mm) #cb(true) não aprova\ #hand(size: 14pt, font: "Z003")[as deslocações não se pagam à hora. Emendar folha.]\ %ink 131 110 blue%\ Carlota Mexia, administradora agrícola, 03/03/2026])
""")
    label = truth(
        "timesheet_approval",
        "rejected",
        True,
        "pt",
        client="Herdade da Aldeia Velha, S.A.",
        project="Certificação biológica do olival",
        project_code="QV-219",
        milestone="fevereiro de 2026",
        signatory_name="Carlota Mexia",
        signatory_title="administradora agrícola",
        signature_date="2026-03-03",
        amount="2982.00 EUR",
    )
    return text("nh-pt-horas-olival", pdf, label)


def final_esign() -> Paper:
    """Termo de recebimento definitivo com registro de assinatura."""
    pdf = typ(r"""
#set page(margin: 2.4cm)
#set text(font: "P052", size: 10.5pt, lang: "pt")
#set par(justify: true)
#align(center)[*FUNDAÇÃO PARQUE DAS CAPIVARAS*\ Diretoria de Obras e Manutenção]
#v(4mm)
*Termo de recebimento definitivo nº 6/2026*
#v(2mm)
Contrato nº 41/2025 - Projeto executivo da passarela do mirante. Contratada: Traço Firme Engenharia de Estruturas Ltda.

1\. Decorrido o período de observação de noventa dias sem que se verificassem falhas, e à vista do parecer favorável do fiscal, a Fundação dá por *definitivamente recebido* o objeto acima.

2\. Fica liberada a última medição, no valor de R\$ 72.300,00, bem como a devolução da caução.

3\. A contratada permanece responsável pela solidez do projeto nos termos da lei civil.

Londrina, 11 de junho de 2026.
#v(5mm)
#block(stroke: .8pt + rgb("#1351b4"), inset: 8pt, radius: 3pt)[#set text(font: "Nimbus Sans", size: 8.5pt)
*Documento assinado digitalmente*\ AURELIANO BITTENCOURT NETO\ Data: 11/06/2026 17:04:31-0300\ Verifique em https:\/\/validar.assina.example]
#v(2mm)
Aureliano Bittencourt Neto\ Diretor de Obras e Manutenção
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="FUNDAÇÃO PARQUE DAS CAPIVARAS",
        project="Projeto executivo da passarela do mirante",
        project_code="41/2025",
        milestone="última medição",
        signatory_name="Aureliano Bittencourt Neto",
        signatory_title="Diretor de Obras e Manutenção",
        signature_date="2026-06-11",
        amount="72300.00 BRL",
    )
    return text("nh-pt-definitivo", pdf, label)


def order() -> Paper:
    """Nota de encomenda portuguesa."""
    pdf = typ(r"""
#set page(margin: 1.8cm)
#set text(font: "DejaVu Sans", size: 8.5pt, lang: "pt")
#table(columns: (1fr, 1fr), stroke: .5pt, inset: 8pt,
[#text(13pt)[*Nota de encomenda*]\ N.º NE 2026/0388], [Data: 10 de fevereiro de 2026\ Página 1 de 1],
[*Cliente*\ Termas de Monfortinho-o-Velho, E.M.\ Departamento de compras], [*Fornecedor*\ Águas Claras Laboratórios, S.A.\ Castelo Branco])
#v(3mm)
#table(columns: (1.2cm, 1fr, 1.6cm, 2.4cm, 2.6cm), align: (center, left, right, right, right), fill: (x, y) => if y == 0 { rgb("#d8e6f3") },
[Linha], [Artigo], [Qtd.], [Preço unit.], [Valor], [1], [Colheita e análise microbiológica de água de piscina], [24], [68,00], [1.632,00], [2], [Pesquisa de Legionella spp.], [12], [94,50], [1.134,00], [3], [Relatório anual e apresentação], [1], [450,00], [450,00], table.cell(colspan: 4, align: right)[Total sem IVA (EUR)], [*3.216,00*])
#v(3mm)
Serviço: Plano de controlo analítico 2026. Faturar no fim de cada trimestre, com indicação do número desta nota.
#v(8mm)
Autorizado por: %ink 139 105 black% Filomena Antunes, diretora financeira
""")
    label = truth(
        "purchase_order",
        None,
        True,
        "pt",
        client="Termas de Monfortinho-o-Velho, E.M.",
        project="Plano de controlo analítico 2026",
        signatory_name="Filomena Antunes",
        signatory_title="diretora financeira",
        signature_date="2026-02-10",
        amount="3216.00 EUR",
        po_number="NE 2026/0388",
    )
    return text("nh-pt-encomenda", pdf, label)


def void_scan() -> Paper:
    """Ficha anulada com carimbo, digitalizada."""
    pdf = typ(r"""
#set page(margin: 2cm, foreground: move(dy: -4.5cm, across("ANULADO", size: 74pt, turn: -24deg, ink: rgb(170, 30, 30, 120))))
#set text(font: "Liberation Sans", size: 10.5pt, lang: "pt")
#text(13pt)[*Elevadores Douro Litoral*] #h(1fr) Ficha de entrega 0912
#line(length: 100%)
#v(2mm)
#table(columns: (1fr, 1fr), inset: 7pt, [Condomínio Edifício Rosa Mota], [Obra: Modernização do ascensor esquerdo], [Contrato: EDL-3304], [Técnico: Abílio Seixas])
#v(4mm)
Trabalhos: substituição da cabina, novo quadro de comando, operador de portas, iluminação LED.

O condomínio recebe o ascensor em bom estado e autoriza a sua entrada em serviço. Valor: 16.940,00 €.
#v(14mm)
#grid(columns: (1fr, 1fr), gutter: 1cm, [#rule(100%, [%ink 149 130 blue%])\ Pelo condomínio: Graça Lencastre, administradora], [#rule(100%, [#hand[20 de janeiro de 2026]])\ Data])
""")
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "pt",
        client="Condomínio Edifício Rosa Mota",
        project="Modernização do ascensor esquerdo",
        project_code="EDL-3304",
        signatory_name="Graça Lencastre",
        signatory_title="administradora",
        signature_date="2026-01-20",
        amount="16940.00 EUR",
        warnings=["draft_or_void"],
    )
    how = Scanner(dpi=125, skew=0.5, noise=2.5, blur=0.6, jpeg=38, seed=127)
    return scanned("nh-pt-anulado", pdf, how, label)


def addition() -> Paper:
    """Termo aditivo de escopo, aprovado."""
    pdf = typ(r"""
#set page(margin: 2.3cm)
#set text(font: "Libertinus Serif", size: 11pt, lang: "pt")
#block(stroke: (y: 1pt), inset: (y: 7pt), width: 100%, align(center)[*SOLICITAÇÃO DE MUDANÇA SM-14*])
#v(2mm)
/ Contratante: Rede Paraense de Farmácias Populares S/A
/ Contratada: Igarapé Sistemas
/ Projeto: PDV offline para lojas ribeirinhas
/ Código: IG-PDV-02
#v(2mm)
*O que muda.* As lojas do Marajó só têm sinal de madrugada. Pede-se que a sincronização noturna comprima as imagens das receitas e retome de onde parou quando a internet cair. Em troca, sai do escopo o relatório de temperatura das geladeiras, que passará a vir do fabricante.

*Quanto custa.*
#table(columns: (1fr, auto), align: (left, right), stroke: none, inset: 3pt, [Compressão e retomada, 160 h], [R\$ 28.800,00], [Relatório de temperatura, retirado], [\- R\$ 7.200,00], table.hline(), [*Diferença*], [*R\$ 21.600,00*])

*Quando.* A homologação passa de 3 para 17 de agosto de 2026.

*Parecer do comitê de mudanças:* APROVADA na reunião de 29/06/2026.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 1cm, [%ink 153 120 blue%\ Onofre Sarmento\ Diretor de Tecnologia, pela contratante], [%ink 155 110 black%\ Edilene Tembé\ Gerente de contas, pela contratada])
""")
    label = truth(
        "change_order",
        "accepted",
        True,
        "pt",
        client="Rede Paraense de Farmácias Populares S/A",
        project="PDV offline para lojas ribeirinhas",
        project_code="IG-PDV-02",
        signatory_name="Onofre Sarmento",
        signatory_title="Diretor de Tecnologia",
        signature_date="2026-06-29",
        amount="21600.00 BRL",
        change_order_number="SM-14",
    )
    return text("nh-pt-mudanca-pdv", pdf, label)


def mixed_report() -> Paper:
    """Ofício impresso e, atrás dele, a folha assinada e digitalizada."""
    pdf = typ(r"""
#set page(margin: 2.4cm)
#set text(font: "Carlito", size: 11pt, lang: "pt")
#text(14pt, fill: rgb("#7b2d26"))[*Atelier Cal & Taipa*] -- conservação de edifícios antigos
#v(4mm)
Beja, 14 de abril de 2026

À Santa Casa da Misericórdia de Serpins

*Assunto: conclusão do restauro da igreja, 2.ª fase (proc. CT-88)*

Excelentíssimos Senhores,

Damos conta de que terminaram os trabalhos da segunda fase do Restauro da Igreja da Misericórdia: consolidação do retábulo-mor, limpeza dos azulejos da nave e revisão do madeiramento. Junta-se a folha de vistoria para ser preenchida por Vossas Excelências. A tranche correspondente é de 21.050,00 €.

Com os melhores cumprimentos,\
Matilde Sequeira, arquiteta
#pagebreak()
#set text(font: "Nimbus Roman", size: 12pt)
#align(center)[*FOLHA DE VISTORIA*]
#v(4mm)
Imóvel: igreja #h(1cm) Fase: 2.ª #h(1cm) Data da visita: #hand[21 de abril de 2026]
#v(4mm)
Resultado (riscar o que não interessa):
#v(1mm)
Aceite #h(1cm) / #h(1cm) #strike[Não aceite]
#v(3mm)
A Misericórdia aceita a fase com as seguintes pendências a corrigir:

#hand(size: 14pt)[1) faltam três azulejos no painel de S. João]

#hand(size: 14pt)[2) retirar o andaime do coro]
#v(1.4cm)
#grid(columns: (1fr, 1fr), gutter: 1cm, [#rule(100%, [%ink 163 140 blue%])\ Pela Santa Casa\ Leopoldo Vilhena, provedor], [#rule(100%, [%ink 167 110 black%])\ Pelo atelier])
""")
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "pt",
        client="Santa Casa da Misericórdia de Serpins",
        project="Restauro da Igreja da Misericórdia",
        project_code="CT-88",
        milestone="2.ª fase",
        signatory_name="Leopoldo Vilhena",
        signatory_title="provedor",
        signature_date="2026-04-21",
        amount="21050.00 EUR",
        conditions=["faltam três azulejos no painel de S. João", "retirar o andaime do coro"],
    )
    how = Scanner(dpi=125, skew=0.8, noise=2.5, blur=0.6, jpeg=38, seed=131)
    return mixed("nh-pt-vistoria-igreja", pdf, 1, how, label)


def minutes() -> Paper:
    """Ata de reunião que nada decide."""
    pdf = typ(r"""
#set page(margin: 2.2cm)
#set text(font: "URW Gothic", size: 9.5pt, lang: "pt")
#text(15pt)[Ata de reunião de acompanhamento nº 5]
#table(columns: (3cm, 1fr), stroke: none, inset: 3pt, [Cliente], [Colégio Ipê-Amarelo], [Projeto], [Implantação do sistema acadêmico], [Contrato], [SC-1306], [Data], [24 de março de 2026, 14h às 15h10], [Presentes], [Neusa (colégio), Caio e Bia (Sincrotec)])
#line(length: 100%)
+ Caio mostrou a carga das notas de 2025. Neusa perguntou pelos alunos transferidos; Bia vai pesquisar.
+ A integração com a catraca atrasou porque o fabricante trocou de protocolo.
+ Treinamento da secretaria: três turmas, datas a combinar depois da Páscoa.
+ Sobre o aceite do módulo financeiro, o tema foi adiado, pois a tesoureira não pôde vir. Volta à pauta no próximo encontro.
+ Caio agradeceu o café.
#v(3mm)
*Tarefas:* Bia - lista de transferidos até 27/03. Neusa - sala para as turmas. Caio - ligar para o fabricante.

Próxima reunião: 7 de abril, mesma hora.
""")
    label = truth(
        "other",
        None,
        None,
        "pt",
        client="Colégio Ipê-Amarelo",
        project="Implantação do sistema acadêmico",
        project_code="SC-1306",
    )
    return text("nh-pt-ata-colegio", pdf, label)


def papers() -> Iterator[Paper]:
    """All of them."""
    yield provisional()
    yield acceptance_scan()
    yield mail_condition()
    yield hours_refused()
    yield final_esign()
    yield order()
    yield void_scan()
    yield addition()
    yield mixed_report()
    yield minutes()
