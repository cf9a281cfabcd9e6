"""Portuguese and Brazilian papers: autos, termos, aditivos, pedidos."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import AC, CO, MAIL, PO, scanned, text


def auto() -> Paper:
    return scanned(
        "mz-pt-auto-rececao",
        r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Liberation Serif", size: 12pt, lang: "pt")
#align(center)[*AUTO DE RECEÇÃO PROVISÓRIA* \ Decreto-Lei n.º 18/2008, artigo 395.º]
#v(4mm)
Aos dezoito dias do mês de março de 2025, no local da empreitada *Reabilitação do Mercado de Vilarinho*
(processo *EMP-31/2023*), reuniram o dono da obra, Junta de Freguesia de Vilarinho da Serra, e o empreiteiro
Granitos do Alva, Lda.

O encarregado do empreiteiro leu a sua folha de verificação, onde tudo consta como aprovado. Feita a vistoria, o dono da
obra confirmou não existirem deficiências e declarou receber a obra provisoriamente. Prazo de garantia:
cinco anos.

Valor final: 212.480,00 €.

Nada mais havendo, lavrou-se o presente auto que vai assinado.
#v(10mm)
#on(76mm, sig(702, w: 54mm, ink: black), h: 15mm) \ Filomena Tavares, Presidente da Junta
#v(8mm)
#on(76mm, sig(709, w: 48mm), h: 15mm) \ Granitos do Alva, Lda.
""",
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Junta de Freguesia de Vilarinho da Serra",
            project="Reabilitação do Mercado de Vilarinho",
            project_code="EMP-31/2023",
            signatory_name="Filomena Tavares",
            signatory_title="Presidente da Junta",
            signature_date="2025-03-18",
            amount="212480.00 EUR",
        ),
        Scanner(dpi=122, skew=0.8, noise=3, blur=0.5, jpeg=40, seed=81),
    )


def comunicacao() -> Paper:
    return text(
        "mz-pt-comunicacao-conclusao",
        r"""
#set page(paper: "a4", margin: (x: 24mm, y: 22mm))
#set text(font: "Nimbus Sans", size: 10pt, lang: "pt")
#text(size: 15pt, fill: rgb("#0d5c9b"))[*Frio do Mondego*] \ Climatização e refrigeração, Lda. -- Coimbra
#v(6mm)
Exmos. Senhores \ Lar Santa Eufémia \ Coimbra, 30 de outubro de 2025
#v(3mm)
*Assunto: conclusão da empreitada “Ventilação da lavandaria”, obra n.º FM-0458*

Serve a presente para comunicar a V. Exas. que demos por concluídos os trabalhos em epígrafe no passado dia 28. O nosso
diretor técnico emitiu o certificado interno de conformidade CI-458, que juntamos.

#table(columns: (1fr, 30mm), inset: 5pt, [Caudal de extração medido], [conforme], [Compensação de ar novo], [conforme], [Limpeza das condutas], [conforme])

Nos termos do caderno de encargos, caso a vistoria não se realize no prazo de trinta dias, a obra
considerar-se-á recebida para todos os efeitos, sendo então devido o remanescente de 8.915,00 €.

Com os melhores cumprimentos,

#sig(716, w: 44mm)

Abílio Seco, gerente da Frio do Mondego
""",
        truth(
            AC,
            "undecided",
            None,
            "pt",
            client="Lar Santa Eufémia",
            project="Ventilação da lavandaria",
            project_code="FM-0458",
            amount="8915.00 EUR",
        ),
    )


def definitivo() -> Paper:
    return text(
        "mz-pt-br-definitivo-digital",
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Carlito", size: 10.5pt, lang: "pt", region: "br")
#align(center)[#text(size: 14pt)[*TERMO DE RECEBIMENTO DEFINITIVO*]]
#table(columns: (42mm, 1fr), inset: 5pt, [Contratante], [Instituto Butiá de Pesquisa], [Contratada], [Ipê Roxo Laboratórios Ltda.],
  [Contrato], [IBP 118/2024], [Objeto], [Qualificação de cabines de biossegurança], [Etapa], [Etapa 4 - relatórios finais], [Valor da etapa], [R\$ 46.350,00])
A contratada declarou, por ofício de 1º de julho, a “plena aceitação técnica” do próprio serviço. A comissão do
contratante refez por amostragem os ensaios de fumaça em sete cabines e chegou ao mesmo resultado.

Pelo exposto, o contratante *recebe em caráter definitivo* a etapa indicada e autoriza a emissão da nota
fiscal.
#v(4mm)
#rect(width: 100%, fill: rgb("#f1f6f1"), stroke: 0.5pt + rgb("#4b8b4b"), inset: 9pt)[
  #text(size: 8.5pt)[*Manifesto de assinaturas* -- documento 8Q2-LLK-04 \
  ✓ Assinado eletronicamente por *Thaís Bandeira Lobo*, Fiscal do Contrato, Instituto Butiá de Pesquisa, em 15/07/2025 às 10:22 (certificado ICP-Brasil válido) \
  ✓ Assinado eletronicamente por Renan Kuhn, Ipê Roxo Laboratórios, em 14/07/2025 às 16:40]]
""",
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Instituto Butiá de Pesquisa",
            project="Qualificação de cabines de biossegurança",
            project_code="IBP 118/2024",
            milestone="Etapa 4 - relatórios finais",
            signatory_name="Thaís Bandeira Lobo",
            signatory_title="Fiscal do Contrato",
            signature_date="2025-07-15",
            amount="46350.00 BRL",
        ),
    )


def provisorio() -> Paper:
    return text(
        "mz-pt-br-aceite-pendencias",
        r"""
#set page(paper: "a4", margin: (x: 22mm, y: 18mm))
#set text(font: "Lato", size: 9.4pt, lang: "pt", region: "br")
#grid(columns: (auto, 1fr), gutter: 5mm, rect(fill: rgb("#00695c"), inset: 8pt, text(fill: white)[*TA*]), [#text(size: 15pt)[Termo de aceite de entrega] \ Mandacaru Sistemas para Rede Sabiá de Farmácias])
#v(3mm)
Projeto: *Clube de descontos* #h(1fr) OS: *MS-2025-0093* \ Entrega: *Onda 1, aplicativo* #h(1fr) Parcela: *R\$ 72.900,00*
#v(3mm)
#table(columns: (1fr, 24mm, 24mm), inset: 5pt, align: (left, center, center), [História], [Mandacaru], [Sabiá],
  [Cadastro por CPF], [pronto], [ok], [Cupom no caixa], [pronto], [ok], [Notificação de validade], [pronto], [pendente], [Exclusão de conta LGPD], [pronto], [pendente])
*Manifestação da contratante* (preencha): a onda 1 entra no ar e está aceita, ficando a contratada obrigada a concluir as histórias marcadas como
pendentes: #underline[Notificação de validade] e #underline[Exclusão de conta LGPD], até 12/12/2025.
#v(9mm)
#grid(columns: (1fr, 1fr), [#on(64mm, sig(723, w: 46mm)) \ Iara Montenegro \ Gerente de Produto \ 28 de novembro de 2025], [#on(64mm, sig(726, w: 40mm)) \ Mandacaru Sistemas])
""",
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Rede Sabiá de Farmácias",
            project="Clube de descontos",
            project_code="MS-2025-0093",
            milestone="Onda 1, aplicativo",
            signatory_name="Iara Montenegro",
            signatory_title="Gerente de Produto",
            signature_date="2025-11-28",
            amount="72900.00 BRL",
            conditions=["Notificação de validade", "Exclusão de conta LGPD"],
        ),
    )


def recusa() -> Paper:
    return text(
        "mz-pt-br-carta-devolucao",
        r"""
#set page(paper: "a4", margin: (left: 32mm, right: 24mm, y: 26mm))
#set text(font: "C059", size: 10.3pt, lang: "pt", region: "br")
#align(center)[*SANTA CASA DE PEDRA AZUL DO OESTE* \ Diretoria de Engenharia Clínica]
#v(6mm)
Pedra Azul do Oeste, 2 de abril de 2025
#v(3mm)
À Treinar Mais Consultoria \ A/C Sra. Dirce Amaro
#v(2mm)
*Contrato TM-77/24 -- Capacitação em bombas de infusão -- Turma 2, plantão noturno*

Prezada Dirce,

Recebemos o seu “certificado de conclusão”, que traz o carimbo de aprovado da própria Treinar Mais e pede a nossa
assinatura no rodapé. Fomos ouvir a turma antes de assinar.

Os instrutores são ótimos e ninguém discute isso. Ocorre que a aula prática foi feita com bombas de
outro fabricante e durou metade do combinado. Por esse motivo devolvemos o certificado sem assinatura e
não reconhecemos a Turma 2 como entregue. A fatura de R\$~13.680,00 segue junto, cancelada.

Ficamos no aguardo de uma nova data.

Cordialmente,

#sig(733, w: 46mm)

Otávio Rezende Pires \ Diretor de Engenharia Clínica
""",
        truth(
            AC,
            "rejected",
            True,
            "pt",
            client="SANTA CASA DE PEDRA AZUL DO OESTE",
            project="Capacitação em bombas de infusão",
            project_code="TM-77/24",
            milestone="Turma 2, plantão noturno",
            signatory_name="Otávio Rezende Pires",
            signatory_title="Diretor de Engenharia Clínica",
            signature_date="2025-04-02",
            amount="13680.00 BRL",
        ),
    )


def anulado() -> Paper:
    return scanned(
        "mz-pt-anulado",
        r"""
#set page(paper: "a4", margin: 22mm, foreground: across("ANULADO", size: 96pt, ink: rgb("#777777aa"), turn: -32deg))
#set text(font: "Liberation Sans", size: 11pt, lang: "pt")
#text(size: 15pt)[*Folha de aceitação*] #h(1fr) Cartógrafos do Sado
#line(length: 100%)
Cliente: Herdade da Comporta Velha \ Levantamento: Cadastro dos canais de rega \ Trabalho n.º: CS-1206 \
Peça: Planta 1:2000, folhas 1 a 9 \ Honorários: 6.720,00 €
#v(4mm)
Controlo de qualidade do gabinete: #pen("aprovado, 3/9", size: 15pt) #sig(738, w: 30mm, h: 9mm)
#v(4mm)
O cliente aceita a peça acima: #h(4mm) #bx("p") sim #h(4mm) #bx(none) não
#v(8mm)
#on(70mm, sig(742, w: 50mm), h: 14mm) \ Simão Braamcamp, administrador #h(8mm) #pen("9 de setembro de 2025", size: 14pt)
#v(6mm)
#pen("sem efeito, folha 7 trocada, ver nova via", size: 16pt, ink: black)
""",
        truth(
            AC,
            "undecided",
            True,
            "pt",
            client="Herdade da Comporta Velha",
            project="Cadastro dos canais de rega",
            project_code="CS-1206",
            milestone="Planta 1:2000, folhas 1 a 9",
            signatory_name="Simão Braamcamp",
            signatory_title="administrador",
            signature_date="2025-09-09",
            amount="6720.00 EUR",
            warnings=["draft_or_void"],
        ),
        Scanner(dpi=122, skew=-0.6, noise=3, blur=0.5, jpeg=40, turn=180, seed=84),
    )


def tabela() -> Paper:
    return text(
        "mz-pt-tabela-conforme",
        r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "DejaVu Sans", stretch: 75%, size: 8.8pt, lang: "pt")
#table(columns: (1fr, 1fr), inset: 7pt, [*Museu do Linho de Guimar* \ Registo de receção], [Fornecedor: Luz & Sombra Cenografia \ Contrato: MLG-2025-14])
Projeto: Tear Vivo #h(8mm) Parte: Parte III, projeção mapeada #h(8mm) Preço: 21.300,00 €
#table(columns: (1fr, 16mm, 16mm, 42mm), inset: 5pt, align: (left, center, center, left), [*Verificação do museu*], [*Sim*], [*Não*], [*Nota do fornecedor*],
  [Alinhamento das três imagens], [X], [], [“aprovado por nós a 2/5”], [Arranque automático às 10h], [X], [], [“aprovado”],
  [Legendas em inglês], [X], [], [“entregue”], [Existem falhas por corrigir?], [], [X], [“nenhuma”],
  [Aceita-se a Parte III?], [X], [], [])
#v(3mm)
Museu do Linho de Guimar, 12 de maio de 2025
#v(5mm)
#on(66mm, sig(750, w: 46mm)) \ Leonor Vilhena \ coordenadora de coleções
""",
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Museu do Linho de Guimar",
            project="Tear Vivo",
            project_code="MLG-2025-14",
            milestone="Parte III, projeção mapeada",
            signatory_name="Leonor Vilhena",
            signatory_title="coordenadora de coleções",
            signature_date="2025-05-12",
            amount="21300.00 EUR",
        ),
    )


def correio() -> Paper:
    return text(
        "mz-pt-mail-pode-faturar",
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Liberation Sans", size: 9.8pt, lang: "pt")
*RE: Entrega 5 -- relatório de acústica* #h(1fr) 11 dez. 2025, 09:26 \
De: Gonçalo Estrela (Teatro Ribalta) #h(1fr) Para: Vasco, Ondassom
#line(length: 100%, stroke: 0.5pt)
Viva Vasco,

Dispensávamos a frase “considera-se aprovado pelo nosso diretor”, mas adiante, desta vez chegámos à mesma conclusão.
Lemos o relatório de ponta a ponta: o Teatro Ribalta aprova a Entrega 5 da consultoria Sala Estúdio (OND-62) e
pode faturar os 4.150,00 €. O reparo sobre as cortinas era só curiosidade minha, não altera nada.

Abraço, \ Gonçalo Estrela \ Diretor de Cena
#line(length: 30%, stroke: 0.4pt)
#text(fill: gray)[Em 10 dez. o Vasco escreveu: segue a Entrega 5. Considera-se aprovado pelo nosso diretor; falta o vosso OK.]
""",
        truth(
            MAIL,
            "accepted",
            None,
            "pt",
            client="Teatro Ribalta",
            project="Sala Estúdio",
            project_code="OND-62",
            milestone="Entrega 5",
            signatory_name="Gonçalo Estrela",
            signatory_title="Diretor de Cena",
            signature_date="2025-12-11",
            amount="4150.00 EUR",
        ),
    )


def aditivo() -> Paper:
    return text(
        "mz-pt-br-aditivo",
        r"""
#set page(paper: "a4", margin: (x: 26mm, y: 22mm))
#set text(font: "P052", size: 10.4pt, lang: "pt", region: "br")
#align(center)[*TERMO ADITIVO Nº 3* \ ao contrato CT-0718/2023]
#v(3mm)
*Contratante:* Colégio Araucária Negra. *Contratada:* Prumo Certo Construtora Ltda. *Obra:* Ginásio coberto.

*Cláusula primeira.* Inclui-se a drenagem da quadra externa, já executada por decisão da contratada e por
ela mesma atestada em boletim de 9 de fevereiro.

*Cláusula segunda.* O contratante, tendo vistoriado a drenagem, aprova o acréscimo de R\$~58.240,00 (cinquenta e oito
mil, duzentos e quarenta reais).

*Cláusula terceira.* Prazo de entrega mantido.

Curitibanos, 3 de março de 2026.
#v(8mm)
#grid(columns: (1fr, 1fr), row-gutter: 7mm, [#on(60mm, sig(757, w: 44mm)) \ Irmã Celina Wolff \ Diretora], [#on(60mm, sig(762, w: 40mm)) \ Prumo Certo Construtora],
  [#text(size: 8.5pt)[Testemunha 1: #sig(768, w: 24mm, h: 6mm)]], [#text(size: 8.5pt)[Testemunha 2: #sig(771, w: 24mm, h: 6mm)]])
""",
        truth(
            CO,
            "accepted",
            True,
            "pt",
            client="Colégio Araucária Negra",
            project="Ginásio coberto",
            project_code="CT-0718/2023",
            signatory_name="Celina Wolff",
            signatory_title="Diretora",
            signature_date="2026-03-03",
            amount="58240.00 BRL",
            change_order_number="3",
        ),
    )


def encomenda() -> Paper:
    return text(
        "mz-pt-nota-encomenda",
        r"""
#set page(paper: "a4", margin: 19mm)
#set text(font: "URW Gothic", size: 8.8pt, lang: "pt")
#text(size: 17pt)[Nota de encomenda] #h(1fr) #text(size: 12pt)[NE 2026/0054]
#line(length: 100%, stroke: 2pt + rgb("#c62828"))
Adega Cooperativa do Tua #h(1fr) 20 de janeiro de 2026 \ Fornecedor: Etiqueta Viva -- agência #h(1fr) Projeto: Rótulos colheita 25 (AT-19)
#v(2mm)
#table(columns: (1fr, 16mm, 26mm, 28mm), inset: 6pt, align: (left, right, right, right), [Artigo], [Qt.], [Unit.], [Total],
  [Conceito e desenho de rótulo], [3], [1.250,00 €], [3.750,00 €], [Arte-final e provas], [3], [310,00 €], [930,00 €], [*Total s/ IVA*], [], [], [*4.680,00 €*])
A vossa confirmação “aceite” no duplicado obriga apenas ao prazo. Faturar depois do nosso auto.
#v(8mm)
#on(60mm, sig(776, w: 42mm)) #h(8mm) #on(60mm, sig(779, w: 38mm)) \
Dinis Carrazeda, Compras #h(24mm) Etiqueta Viva: ACEITE, 21/01/2026
""",
        truth(
            PO,
            None,
            True,
            "pt",
            client="Adega Cooperativa do Tua",
            project="Rótulos colheita 25",
            project_code="AT-19",
            signatory_name="Dinis Carrazeda",
            signatory_title="Compras",
            signature_date="2026-01-20",
            amount="4680.00 EUR",
            po_number="NE 2026/0054",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        auto,
        comunicacao,
        definitivo,
        provisorio,
        recusa,
        anulado,
        tabela,
        correio,
        aditivo,
        encomenda,
    ):
        yield make()
