"""Portuguese papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper

from .board import Scanner, Sheet, form, scanned, text, truth


def folha() -> Paper:
    page = r"""
#set page(paper: "a5", margin: 11mm)
#set text(font: "Liberation Sans", size: 8.5pt)
#grid(columns: (1fr, auto), [#text(13pt)[*Caixilharia Mondego*] \ Montagem · Assistência · Coimbra], rect(inset: 5pt)[Folha de obra \ *FO 2026/1190*])
Cliente: Lar de São Tiago #h(1fr) Data: #pen[7 maio 2026] \
Obra: substituição de 14 janelas, ala nascente
#table(columns: (1fr, 34pt, 34pt, 34pt), inset: 4pt, align: (left, center, center, center), [Verificação], [C], [NC], [N/A], [Nivelamento], tick(), [], [], [Vedação perímetro], tick(), [], [], [Ferragens afinadas], tick(), [], [], [Estores elétricos], [], [], tick(), [Limpeza], tick(), [], [])
Falta material? #h(3pt) S #sq() #h(4pt) N #ok() #h(1fr) Valor c/ IVA: #pen[5 289,00 €]
#v(4pt)
Obs.: #pen[ficou impecável]
#v(6pt)
O cliente recebeu a obra: \
#sig(601, w: 110) \
#pen[Ir. Conceição Barata, diretora técnica]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Lar de São Tiago",
        project="substituição de 14 janelas, ala nascente",
        project_code="FO 2026/1190",
        signatory_name="Conceição Barata",
        signatory_title="diretora técnica",
        signature_date="2026-05-07",
        amount="5289.00 EUR",
    )
    how = Scanner(dpi=150, skew=0.9, noise=3, jpeg=42, turn=270, seed=71)
    return scanned("pt-folha", page, label, how)


def auto() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 26mm)
#set text(font: "Nimbus Roman", size: 11.5pt)
#align(center)[*AUTO DE RECEÇÃO PROVISÓRIA* \ #text(9pt)[artigo 395.º do Código dos Contratos Públicos]]
#v(6pt)
Aos vinte e três dias do mês de junho de 2026, em Alcácer do Sal, compareceram, pela dona da obra, *Junta de Freguesia da Comporta Velha*, o seu presidente, e, pela entidade executante, *Construções Palma & Irmão, Lda.*

Empreitada: *Requalificação do largo da fonte* (processo *JF-12/25*), no valor de *48 730,00 €*.

Percorrida a obra, lavra-se o seguinte:

#table(columns: (30pt, 1fr, 90pt), stroke: (y: 0.4pt), inset: 5pt, [a\)], [calçada, 620 m²], [em condições], [b\)], [candeeiros 3 e 5 sem ligação à terra], [por corrigir], [c\)], [bancos, 8 un.], [em condições], [d\)], [caldeira da oliveira partida], [por corrigir])
A obra é recebida, com exceção das alíneas b) e d), que o empreiteiro corrigirá em vinte dias.
#v(16pt)
#grid(columns: (1fr, 1fr), [#sig(606, w: 110) \ Armindo Fialho \ Presidente da Junta], [#sig(609, w: 90) \ Rui Palma \ Construções Palma & Irmão])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "pt",
        client="Junta de Freguesia da Comporta Velha",
        project="Requalificação do largo da fonte",
        project_code="JF-12/25",
        signatory_name="Armindo Fialho",
        signatory_title="Presidente da Junta",
        signature_date="2026-06-23",
        amount="48730.00 EUR",
        conditions=["candeeiros 3 e 5 sem ligação à terra", "caldeira da oliveira partida"],
    )
    return text("pt-auto", page, label)


def termo() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Lato", size: 10pt)
#block(fill: rgb("#12355b"), width: 100%, inset: 10pt)[#text(white, 15pt)[Termo de aceite — Sprint 14] #h(1fr) #text(white)[Jabuti Sistemas Ltda.]]
#table(columns: (90pt, 1fr), stroke: none, inset: 3pt, [Contratante], [*Cooperativa de Crédito Vale do Piranga*], [Projeto], [*App do cooperado*], [Contrato], [*JB-2025-107*], [Entrega], [*Sprint 14: Pix agendado*])
#table(columns: (50pt, 1fr, 60pt, 60pt), inset: 4pt, align: (left, left, center, center), [História], [Critério], [Aprovado], [Reprovado], [H-201], [agendar Pix para data futura], [X], [], [H-202], [cancelar até 23h59], [X], [], [H-203], [comprovante em PDF], [X], [], [H-204], [limite noturno], [X], [])
Pendências da sprint 13 (H-188, H-190): encerradas em 02/10/2026.

Valor liberado para faturamento: R\$ 63.200,00.
#v(8pt)
#block(stroke: (left: 3pt + rgb("#12355b")), inset: (left: 8pt))[
#set text(8.5pt)
*Assinatura eletrônica* — protocolo 8841-AX-20 \
Débora Nunes Lanna, gerente de canais digitais \
06/10/2026 17:41:09 (GMT-3) · autenticação: certificado ICP-Brasil A3 · situação: válida]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Cooperativa de Crédito Vale do Piranga",
        project="App do cooperado",
        project_code="JB-2025-107",
        milestone="Sprint 14: Pix agendado",
        signatory_name="Débora Nunes Lanna",
        signatory_title="gerente de canais digitais",
        signature_date="2026-10-06",
        amount="63200.00 BRL",
    )
    return text("pt-termo", page, label)


def treino() -> Paper:
    page = r"""
#set page(paper: "a4", flipped: true, margin: 14mm)
#set text(font: "Carlito", size: 10pt)
#grid(columns: (1fr, auto), text(16pt, weight: "bold", fill: rgb("#1c7a4d"))[Verde Norma Treinamentos], [Lista de presença e conclusão · turma *VN-0388*])
Contratante: *Usina Santa Eulália S.A.* #h(14pt) Tema: *NR-35 Trabalho em altura* #h(14pt) Carga: 8 h, 19 de agosto de 2026, Sertãozinho
#table(columns: (24pt, 1fr, 90pt, 60pt, 60pt, 80pt), inset: 3.5pt, align: (center, left, center, center, center, center), [], [Nome], [Assinatura], [Prova], [Prática], [Situação],
 [1], [Adilson Prado], sig(611, w: 60, h: 14), [8,5], [4], [apto], [2], [Cleide Moura], sig(612, w: 60, h: 14), [9,0], [5], ["], [3], [Edson Tavares], sig(613, w: 60, h: 14), [7,0], [3], ["], [4], [Gilmar Reis], sig(614, w: 60, h: 14), [9,5], [5], ["], [5], [Ivone Sales], sig(615, w: 60, h: 14), [8,0], [4], ["])
Mínimo: prova 7,0 e prática 3.
#v(6pt)
#grid(columns: (1fr, 1fr), gutter: 16pt, [Instrutor: #sig(617, w: 70) \ Wagner Bastos],
 box(stroke: 0.8pt, inset: 8pt, width: 100%)[Pela usina: turma concluída conforme pedido; pode emitir NF de R\$ 2.950,00. \ #sig(620, w: 90) \ Simone Petrucci, coordenadora de SESMT #h(1fr) 20/08/2026])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Usina Santa Eulália S.A.",
        project="NR-35 Trabalho em altura",
        project_code="VN-0388",
        signatory_name="Simone Petrucci",
        signatory_title="coordenadora de SESMT",
        signature_date="2026-08-20",
        amount="2950.00 BRL",
    )
    return text("pt-treino", page, label)


def alarme() -> Paper:
    s = Sheet(face="Times-Roman")
    s.bar(0, 0, 595, 10, "#8c1c13")
    s.say(44, 46, "Sentinela Braga - Sistemas de Alarme", 17, bold=True)
    s.say(44, 64, "Ficha de entrega de instalação", 12)
    for y, name, value, w in (
        (82, "Cliente", "Farmácia Central de Amares", 230),
        (106, "Instalação", "Alarme e CCTV, 8 câmaras", 230),
        (130, "N.º de obra", "SB-4402", 100),
        (154, "A pagar (EUR)", "1.764,50", 100),
    ):
        s.say(44, y + 12, name, 11)
        s.field(140, y, w, value)
    s.say(44, 206, "Ponto", 11, bold=True)
    s.say(300, 206, "Funciona", 11, bold=True)
    s.say(390, 206, "Não funciona", 11, bold=True)
    for i, what in enumerate(
        (
            "Detetores PIR (6)",
            "Sirene exterior",
            "Câmaras 1 a 8",
            "Ligação à central",
            "Código coação",
        )
    ):
        y = 214 + 21 * i
        s.say(44, y + 11, what, 11)
        s.check(318, y, on=True)
        s.check(418, y)
    s.say(
        44, 348, "A instalação é aceite quando assinada pela gerência e pela direção técnica.", 11
    )
    s.say(44, 390, "Gerência", 11)
    s.ink(140, 392, 63)
    s.line(140, 396, 330)
    s.say(140, 410, "Hugo Azevedo, gerente, 15 de setembro de 2026", 10)
    s.say(44, 462, "Direção técnica", 11)
    s.line(140, 468, 330)
    s.say(140, 482, "Teresa Vilaça, diretora técnica        data:", 10)
    s.say(44, 522, "Observações", 11)
    s.field(140, 508, 400, "", h=40)
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "pt",
        client="Farmácia Central de Amares",
        project="Alarme e CCTV, 8 câmaras",
        project_code="SB-4402",
        signatory_name="Teresa Vilaça",
        signatory_title="diretora técnica",
        amount="1764.50 EUR",
        warnings=["partly_signed"],
    )
    return form("pt-alarme", s, label)


def fotos() -> Paper:
    page = r"""
#set page(paper: "a4", margin: (left: 35mm, right: 25mm, y: 25mm))
#set text(font: "P052", size: 11pt)
Fundação Casa das Caldeiras \
Serviço de Comunicação \
Setúbal, 3 de fevereiro de 2026
#v(10pt)
Exmo. Senhor Gaspar Lino, fotógrafo
#v(6pt)
*Entrega do levantamento fotográfico do espólio (V/ proposta GL-061)*
#v(4pt)
Conferimos as caixas e o disco. Contagem:
#table(columns: (1fr, 60pt, 60pt), stroke: none, inset: 3pt, align: (left, right, right), [peças em suporte papel], [212], [212], [peças em vidro], [95], [95], [peças têxteis], [40], [40], table.hline(), [pedidas / recebidas], [347], [347])
As imagens têm a qualidade combinada e aceitamo-las com gosto; o pagamento de 4 130,00 € segue na quinzena.

Com os melhores cumprimentos,
#v(4pt)
#sig(628, w: 120, h: 30) \
Madalena Roquette \
Diretora de Comunicação
#v(10pt)
P.S. A aceitação supõe que nos entregue ainda esta semana os ficheiros RAW das peças em vidro.
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "pt",
        client="Fundação Casa das Caldeiras",
        project="levantamento fotográfico do espólio",
        project_code="GL-061",
        signatory_name="Madalena Roquette",
        signatory_title="Diretora de Comunicação",
        signature_date="2026-02-03",
        amount="4130.00 EUR",
        conditions=["nos entregue ainda esta semana os ficheiros RAW das peças em vidro"],
    )
    return text("pt-fotos", page, label)


def email() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "DejaVu Sans", size: 9pt)
#rect(width: 100%, stroke: 0.5pt + gray, inset: 8pt)[
*De:* Caio Brandt \<caio.brandt\@tramontinho.example> \
*Enviada em:* sexta-feira, 13 de novembro de 2026 11:20 \
*Para:* obras\@refrigsul.example \
*Assunto:* ENC: câmara fria 2, comissionamento (OS 55.120)]
Bom dia, pessoal.

Acompanhei a partida ontem com o Valdir: -18 °C em 5h40, degelo ok, porta alinhada. O Frigorífico Tramontinho aceita o comissionamento da câmara fria 2. Podem mandar a nota dos R\$ 27.480,00.

Sobre a câmara 3 conversamos no orçamento de 2027, é outro assunto.

Valeu!

Caio Brandt \
Supervisor de manutenção
"""
    label = truth(
        "email",
        "accepted",
        None,
        "pt",
        client="Frigorífico Tramontinho",
        project="câmara fria 2",
        project_code="OS 55.120",
        milestone="comissionamento",
        signatory_name="Caio Brandt",
        signatory_title="Supervisor de manutenção",
        signature_date="2026-11-13",
        amount="27480.00 BRL",
    )
    return text("pt-email", page, label)


def aditivo() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 23mm)
#set text(font: "URW Bookman", size: 9.5pt)
#align(center)[#text(13pt)[TERMO ADITIVO N.º 03] \ Contrato MEM-041/2025]
#v(6pt)
*Contratante:* Instituto Memorial do Cerrado \
*Contratada:* Ateliê Buriti Expografia \
*Objeto:* Exposição Águas Emendadas

#table(columns: (1fr, 100pt), align: (left, right), inset: 5pt, [Totem sonoro adicional, 2 un.], [R\$ 14.800,00], [Legendas em braile, 36 un.], [R\$ 5.040,00], [*Acréscimo*], [*R\$ 19.840,00*])
Este aditivo só produz efeito depois de assinado pelo diretor e pela tesoureira do Instituto.

Brasília, 9 de abril de 2026.
#v(18pt)
#grid(columns: (1fr, 1fr, 1fr), gutter: 12pt,
 [#v(28pt) #rule() Otávio Sabino \ Diretor], [#v(28pt) #rule() Lúcia Mendonça \ Tesoureira], [#sig(637, w: 80, h: 28) #rule() Jandira Leal \ Ateliê Buriti])
"""
    label = truth(
        "change_order",
        "undecided",
        False,
        "pt",
        client="Instituto Memorial do Cerrado",
        project="Exposição Águas Emendadas",
        project_code="MEM-041/2025",
        signatory_name="Lúcia Mendonça",
        signatory_title="Tesoureira",
        amount="19840.00 BRL",
        change_order_number="03",
        warnings=["partly_signed"],
    )
    return text("pt-aditivo", page, label)


def horas() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "Liberation Sans", stretch: 75%, size: 11pt)
#align(center)[#text(14pt)[*BOLETIM DE MEDIÇÃO DE HORAS*]]
#table(columns: (1fr, 1fr), inset: 6pt, [Tomador: Metalúrgica Irmãos Zanetti], [Prestador: Soldas Ipiranga ME], [Serviço: Recuperação da ponte rolante 3], [O.S.: *SI-0932*], [Período: 1 a 15 de julho de 2026], [Valor/hora: R\$ 92,00])
#table(columns: (70pt, 1fr, 70pt, 70pt), inset: 6pt, align: (left, left, center, center), [Dias], [Serviço], [Normais], [Extras], [1–3], pen[desmontagem], pen[24], pen[0], [6–10], pen[solda e usinagem], pen[40], pen[0], [13–15], pen[montagem, teste 10 t], pen[22], pen[0], [*Total*], [], pen[86], pen[0])
Valor: 86 h × 92,00 = *R\$ 7.912,00*
#v(8pt)
Fiscal do tomador: (#pen[X]) aprovo as horas #h(10pt) (#h(8pt)) devolvo para correção
#v(10pt)
#sig(641, w: 100) \
Nelson Zanetti Filho, gerente industrial #h(1fr) #pen[17 de julho de 2026]
"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "pt",
        client="Metalúrgica Irmãos Zanetti",
        project="Recuperação da ponte rolante 3",
        project_code="SI-0932",
        signatory_name="Nelson Zanetti Filho",
        signatory_title="gerente industrial",
        signature_date="2026-07-17",
        amount="7912.00 BRL",
    )
    how = Scanner(dpi=125, skew=-0.8, noise=2, jpeg=38, seed=73)
    return scanned("pt-horas", page, label, how)


def encomenda() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Nimbus Sans", size: 10pt)
#text(22pt, weight: "bold")[Nota de encomenda] #h(1fr) #text(14pt)[NE 0615/26]
#rule()
#grid(columns: (1fr, 1fr), [*Quem encomenda* \ Termas do Gerês Sul, S.A. \ NIF 500 000 000], [*A quem* \ Traduções Ponte Branca \ Porto])
#v(6pt)
Projeto: Sítio Web em cinco línguas
#table(columns: (1fr, 60pt, 70pt, 80pt), align: (left, right, right, right), inset: 5pt, [Serviço], [Palavras], [€/palavra], [€], [PT \> EN], [9 400], [0,09], [846,00], [PT \> ES], [9 400], [0,08], [752,00], [PT \> FR, DE, NL], [28 200], [0,11], [3 102,00], [*Soma*], [], [], [*4 700,00*])
Entrega pedida: 30 de abril de 2026. Fatura a 60 dias, com indicação da NE.
#v(16pt)
#sig(646, w: 100) \
Duarte Sequeira, Diretor Geral \
Terras de Bouro, 24 de março de 2026
"""
    label = truth(
        "purchase_order",
        None,
        True,
        "pt",
        client="Termas do Gerês Sul, S.A.",
        project="Sítio Web em cinco línguas",
        signatory_name="Duarte Sequeira",
        signatory_title="Diretor Geral",
        signature_date="2026-03-24",
        amount="4700.00 EUR",
        po_number="NE 0615/26",
    )
    return text("pt-encomenda", page, label)


def papers() -> Iterator[Paper]:
    """All Portuguese papers."""
    for make in (
        folha,
        auto,
        termo,
        treino,
        alarme,
        fotos,
        email,
        aditivo,
        horas,
        encomenda,
    ):
        yield make()
