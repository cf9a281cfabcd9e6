"""Portuguese post from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import glass, plain


def auto_rececao() -> Paper:
    return plain(
        "mx-pt-auto",
        r"""
#set page("a4", margin: 2.3cm)
#set text(font: "Nimbus Roman", size: 12pt, lang: "pt")
#set par(justify: true, leading: 0.8em)
#align(center, text(16pt, weight: "bold")[AUTO DE RECEÇÃO PROVISÓRIA])
#v(4mm)
Aos vinte e cinco dias do mês de março de dois mil e vinte e seis, no local da empreitada de *Requalificação do mercado e largo da fonte*, processo *EMP-12/2024*, compareceram o Engenheiro Duarte Falcão, diretor de fiscalização, em representação do dono da obra, *Município de Vale de Alcaria*, o arquiteto Simão Portela, por parte do empreiteiro Pedra e Cal do Alentejo, Lda., e a coordenadora de segurança.

Procedeu-se à vistoria de todos os trabalhos, em conformidade com o artigo 394.º do Código dos Contratos Públicos. As bancas, a calçada, a rede de águas e a iluminação pública foram achadas em condições de serem recebidas.

Verificando-se que a obra não apresenta deficiências, foi deliberado considerá-la recebida provisoriamente na sua totalidade, iniciando-se nesta data o prazo de garantia.

O presente auto, depois de lido em voz alta, vai ser assinado por todos os intervenientes.
#v(7mm)
#grid(columns: (1fr, 1fr), column-gutter: 1.2cm, row-gutter: 5pt, sl(100%, sig(801, w: 120pt)), sl(100%, sig(802, w: 110pt, ink: soot)), [Duarte Falcão, pelo dono da obra], [Simão Portela, pelo empreiteiro])
#v(4mm)
#sl(6.5cm, sig(803, w: 100pt)) \
Inês Caldeira, coordenadora de segurança
""",
        truth(
            "acceptance_certificate", "accepted", True, "pt",
            client="Município de Vale de Alcaria",
            project="Requalificação do mercado e largo da fonte", project_code="EMP-12/2024",
            signatory_name="Duarte Falcão", signatory_title="diretor de fiscalização",
            signature_date="2026-03-25",
        ),
    )  # fmt: skip


def termo_br() -> Paper:
    return plain(
        "mx-pt-termo-br",
        r"""
#set page("a4", margin: 2cm)
#set text(font: "Carlito", size: 11pt, lang: "pt", region: "BR")
#grid(columns: (1fr, auto), [#text(18pt, weight: "bold", fill: rgb("#1b5e20"))[Ipê Engenharia Elétrica] \ CREA-MG 00000/D · Uberlândia], box(stroke: 1pt + rgb("#1b5e20"), inset: 7pt)[*TERMO DE RECEBIMENTO*])
#v(3mm)
#table(columns: (auto, 1fr, auto, 1fr), stroke: 0.4pt + gray, inset: 6pt, [Contratante], [Cooperativa Cafeeira Serra Azul], [Contrato], [IPE-2025-063], [Objeto], [Subestação 13,8 kV do armazém 4], [Saldo], [R\$ 74.560,00])
#v(3mm)
*1.* Em 19/05/2026 a contratante vistoriou a subestação acompanhada do responsável técnico. Ensaios de isolação, relação de transformação e aterramento (3,1 Ω) anexos.

*2.* A contratante *recebe a subestação com ressalvas*. A contratada obriga-se a sanar, até 05/06/2026, o seguinte:

#h(6mm) 2.1 instalar a placa de advertência do portão lateral; \
#h(6mm) 2.2 recompor a brita do pátio junto ao poste 3; \
#h(6mm) 2.3 entregar o diagrama unifilar revisado em PDF.

*3.* O saldo será pago em trinta dias. A garantia é de doze meses, a contar deste termo.
#v(8mm)
Patrocínio, 20 de maio de 2026
#v(4mm)
#grid(columns: (1fr, 1fr), column-gutter: 1cm, row-gutter: 5pt, sl(100%, sig(811, w: 130pt)), sl(100%, sig(812, w: 110pt, ink: soot)), [Heloísa Magalhães Prado \ Gerente de Infraestrutura \ Contratante], [Eng. Wagner Teles \ Responsável técnico \ Contratada])
""",
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "pt",
            client="Cooperativa Cafeeira Serra Azul",
            project="Subestação 13,8 kV do armazém 4", project_code="IPE-2025-063",
            signatory_name="Heloísa Magalhães Prado",
            signatory_title="Gerente de Infraestrutura", signature_date="2026-05-20",
            amount="74560.00 BRL",
            conditions=[
                "instalar a placa de advertência do portão lateral",
                "recompor a brita do pátio junto ao poste 3",
                "entregar o diagrama unifilar revisado em PDF",
            ],
        ),
    )  # fmt: skip


def horas_br() -> Paper:
    return plain(
        "mx-pt-horas-br",
        r"""
#set page("a4", margin: 1.7cm)
#set text(font: "Lato", size: 9.5pt, lang: "pt", region: "BR")
#block(stroke: (bottom: 2pt + rgb("#7b2cbf")), width: 100%, inset: (bottom: 6pt))[#text(16pt, weight: "bold")[Folha de horas] #h(1fr) Jatobá Tecnologia · sprint 18 e 19]
#v(2mm)
Cliente *Seguradora Vento Sul S.A.* #h(8mm) Projeto *Vistoria por aplicativo* #h(8mm) OS *JT-0928* \
Profissional: Caíque Brandão, desenvolvedor móvel
#v(2mm)
#table(columns: (2.6cm, 1fr, 2cm, 2.2cm), stroke: 0.3pt + gray, inset: 5pt, align: (left, left, right, center), [*Data*], [*Tarefa*], [*Horas*], [*Visto*],
 [01--03 jul], [captura de foto com baixa luz], [22,0], script(14pt)[lb], [06--10 jul], [envio em rede fraca, fila local], [38,0], script(14pt)[lb], [13--17 jul], [assinatura do segurado na tela], [40,0], script(14pt)[lb], [20--22 jul], [acertos da homologação], [19,0], script(14pt)[lb], table.cell(colspan: 2)[*Total de horas*], [*119,0*], [])
#v(2mm)
119,0 h × R\$ 145,00 = *R\$ 17.255,00*
#v(6mm)
Aprovo as horas lançadas e rubriquei cada linha.
#v(3mm)
#sl(7cm, sig(821, w: 110pt)) \
Larissa Bittencourt, coordenadora de produtos digitais \
Seguradora Vento Sul S.A., 24 de julho de 2026
""",
        truth(
            "timesheet_approval", "accepted", True, "pt", client="Seguradora Vento Sul S.A.",
            project="Vistoria por aplicativo", project_code="JT-0928",
            signatory_name="Larissa Bittencourt",
            signatory_title="coordenadora de produtos digitais", signature_date="2026-07-24",
            amount="17255.00 BRL",
        ),
    )  # fmt: skip


def mail_pt() -> Paper:
    return plain(
        "mx-pt-mail",
        r"""
#set page("a4", margin: 2cm)
#set text(font: "Nimbus Sans", size: 10.5pt, lang: "pt")
*De:* Gonçalo Serrão <goncalo@nortada-topografia.example> \
*Enviada:* 9 de fevereiro de 2026 14:07 \
*Para:* Eng.ª Marta Queirós \
*Assunto:* Levantamento da pedreira: ficheiros e visita
#line(length: 100%, stroke: 1pt)
Boa tarde, Marta,

Seguem na ligação abaixo as curvas de nível e o cálculo de volumes do levantamento (trabalho NT-630). O ficheiro grande demora, tenha paciência com ele.

Quando achar bem, passo aí com a estação total para tirarmos as dúvidas do talude poente. Terça ou quinta de manhã calham-me melhor. Depois dessa conversa tratamos então da folha de aceitação, que vai em branco no mesmo diretório.

https://nuvem.nortada-topografia.example/nt630

Com os melhores cumprimentos, \
Gonçalo Serrão \
Nortada Topografia, Lda. -- Penafiel
""",
        truth(
            "email", None, None, "pt", project="Levantamento da pedreira",
            project_code="NT-630",
        ),
    )  # fmt: skip


def aditivo() -> Paper:
    return plain(
        "mx-pt-aditivo",
        r"""
#set page("a4", margin: 2.2cm)
#set text(font: "Caladea", size: 11pt, lang: "pt", region: "BR")
#align(center)[#text(15pt, weight: "bold")[PEDIDO DE ALTERAÇÃO DE ESCOPO PA-04] \ Marulho Arquitetura e Interiores -- Florianópolis]
#v(3mm)
Cliente: *Clínica Odontológica Riso Largo Ltda.* \
Projeto: *Reforma da unidade Trindade* (MA-351)

*O que se pede.* Substituir o forro mineral da recepção por ripado de cumaru, com iluminação embutida nova e reforço de estrutura.

*Quanto custa a mais.* R\$ 28.900,00, a pagar junto com a terceira medição.

*Quanto demora.* Doze dias úteis a mais no cronograma.

*Enviado por* Renato Kuhnen, arquiteto, em 2 de setembro de 2025. #sig(841, w: 80pt, h: 22pt, ink: soot)
#v(4mm)
#line(length: 100%)
#text(weight: "bold")[RESPOSTA DO CLIENTE]
#v(2mm)
#grid(columns: (1fr, 1fr), [( #h(3mm) ) autorizo a alteração], [( X ) não autorizo a alteração])
#v(2mm)
Motivo: #hand(14pt)[fica para o ano que vem, manter o forro atual]
#v(4mm)
#sl(7.5cm, sig(842, w: 120pt)) \
Dra. Vanessa Schlickmann, sócia administradora \
5 de setembro de 2025
""",
        truth(
            "change_order", "rejected", True, "pt",
            client="Clínica Odontológica Riso Largo Ltda.",
            project="Reforma da unidade Trindade", project_code="MA-351",
            signatory_name="Dra. Vanessa Schlickmann", signatory_title="sócia administradora",
            signature_date="2025-09-05", amount="28900.00 BRL", change_order_number="PA-04",
        ),
    )  # fmt: skip


def por_marcar() -> Paper:
    return plain(
        "mx-pt-por-marcar",
        r"""
#set page("a4", margin: 2cm)
#set text(font: "URW Gothic", size: 10pt, lang: "pt")
#grid(columns: (1fr, 3.2cm), [#text(20pt)[farol museografia] \ folha de encerramento de montagem], box(fill: rgb("#ffd166"), inset: 8pt, width: 100%)[ref.ª FM-0207])
#v(5mm)
*Instituição:* Casa-Museu Brites Pimentel, Ílhavo \
*Exposição:* Cartas de Bacalhau \
*Montagem:* de 4 a 15 de maio de 2026 \
*Última prestação:* 5.940,00 €
#v(4mm)
A instituição, depois de ver a exposição montada, declara (assinale uma opção):

#table(columns: (1.2cm, 1fr), inset: 8pt, stroke: 0.5pt, [], [que aceita a montagem e liberta a última prestação], [], [que não aceita a montagem, pelas razões que anexa])
#v(6mm)
#grid(columns: (1fr, 1fr), column-gutter: 1cm, row-gutter: 4pt, sl(100%, sig(851, w: 120pt)), sl(100%, hand(14pt)[18 de maio de 2026]), [Teresa Vilarinho, diretora], [data])
#v(8mm)
#text(9pt)[Guardar o duplicado. Peças frágeis continuam seguradas pela farol até à meia-noite do dia da inauguração.]
""",
        truth(
            "acceptance_certificate", "undecided", True, "pt",
            client="Casa-Museu Brites Pimentel", project="Cartas de Bacalhau",
            project_code="FM-0207", signatory_name="Teresa Vilarinho", signatory_title="diretora",
            signature_date="2026-05-18", amount="5940.00 EUR",
        ),
    )  # fmt: skip


def ordem_servico() -> Paper:
    return glass(
        "mx-pt-ordem-servico",
        r"""
#set page("a4", margin: 2cm)
#set text(font: "Nimbus Sans", size: 12pt, lang: "pt", region: "BR")
#rect(width: 100%, inset: 8pt, stroke: 1.2pt)[#text(16pt, weight: "bold")[REFRIGERAÇÃO CAATINGA] \ Ordem de serviço *OS 7741* #h(1fr) Petrolina-PE]
#v(3mm)
Cliente: *Packing House Vale Doce* \
Equipamento: *Câmara fria da manga, linha 2*
#v(3mm)
Serviço: #hand(14pt)[troca do evaporador e degelo] \
Peças: #hand(14pt)[1 evaporador, 2 ventiladores] \
Testado: #hand(14pt)[12 horas a 8 graus]
#v(5mm)
Declaro que o serviço foi concluído e aceito por mim.
#v(8mm)
#sl(8cm, sig(861, w: 145pt)) \
Assinatura do cliente \
#v(2mm)
Nome legível: #hand(15pt)[Edvaldo Siqueira] \
Função: #hand(15pt)[encarregado] \
Data: #hand(15pt)[3 nov. 2025]
""",
        truth(
            "acceptance_certificate", "accepted", True, "pt", client="Packing House Vale Doce",
            project="Câmara fria da manga, linha 2", project_code="OS 7741",
            signatory_name="Edvaldo Siqueira", signatory_title="encarregado",
            signature_date="2025-11-03",
        ),
        Scanner(dpi=125, skew=-0.8, noise=2, blur=0.6, jpeg=40, turn=270, seed=111),
    )  # fmt: skip


def fatura() -> Paper:
    return plain(
        "mx-pt-fatura",
        r"""
#set page("a4", margin: 2cm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "pt")
#grid(columns: (1fr, 1fr), [*Alvorada Consultores, S.A.* \ Av. da Boavista 0000, Porto \ NIF 500 000 000], align(right)[#text(16pt)[Fatura FT 2026/318] \ Original])
#v(6mm)
Exmos. Senhores \
*Conservas Mar de Ovar, Lda.* \
NIF 501 000 000
#v(4mm)
Data de emissão: 30-04-2026 #h(1cm) Vencimento: 30-05-2026 #h(1cm) V/ encomenda: EC-2077
#table(columns: (1fr, 2cm, 2.6cm, 1.6cm, 2.8cm), align: (left, right, right, right, right), stroke: (x, y) => (bottom: 0.4pt), inset: 6pt, [*Descrição*], [*Qtd.*], [*Preço*], [*IVA*], [*Valor*], [Diagnóstico da linha de enlatamento], [1], [7.200,00], [23 %], [7.200,00], [Deslocações], [4], [85,00], [23 %], [340,00])
#align(right)[Total ilíquido 7.540,00 \ IVA 1.734,20 \ *Total a pagar 9.274,20 €*]
#v(6mm)
Os serviços foram prestados em abril de 2026. Pagamento por transferência para PT50 0000 0000 0000 0000 0000 0. ATCUD: XXXX0000-318. Processado por programa certificado n.º 0000/AT.
""",
        truth(
            "other", None, None, "pt", client="Conservas Mar de Ovar, Lda.", po_number="EC-2077",
            project="Diagnóstico da linha de enlatamento",
        ),
    )  # fmt: skip


def manifesto() -> Paper:
    return plain(
        "mx-pt-manifesto",
        r"""
#set page("a4", margin: 2.4cm)
#set text(font: "Libertinus Serif", size: 11pt, lang: "pt", region: "BR")
#text(9pt)[Sabiá Pesquisa e Opinião · Salvador] \
#text(18pt)[Aceite do relatório de campo]

A *Fundação Recôncavo Vivo* contratou a Sabiá para ouvir 1.204 famílias em nove municípios. A coleta terminou em janeiro; o relatório chegou em 2 de fevereiro de 2026, com banco de dados, dicionário e trinta mapas.

Lido pela equipe de programas e debatido em duas reuniões, o relatório de campo da Escuta das Marés (contrato SPO-88) é aceito como produto 3. Fica liberada a parcela correspondente, de R\$ 51.300,00.
#v(4mm)
Salvador, 13 de fevereiro de 2026
#pagebreak()
#set text(font: "Lato", size: 9pt)
#text(15pt, weight: "bold", fill: rgb("#0b7a75"))[Manifesto de assinaturas]
#line(length: 100%, stroke: 1pt + rgb("#0b7a75"))
Documento: aceite_produto3.pdf · código 5F2A-77D1-0C34
#v(3mm)
#block(stroke: 0.5pt + gray, radius: 4pt, inset: 9pt, width: 100%)[*Luzia Bandeira dos Anjos* #h(1fr) #text(fill: rgb("#0b7a75"))[ASSINOU] \ Superintendente de Programas, Fundação Recôncavo Vivo \ luzia\@reconcavovivo.example · autenticada por senha e token SMS \ 13 fev. 2026 às 16:48:09 (GMT−3), IP 198.51.100.23]
#block(stroke: 0.5pt + gray, radius: 4pt, inset: 9pt, width: 100%)[*Otávio Cerqueira* #h(1fr) #text(fill: gray)[VISUALIZOU] \ Sabiá Pesquisa e Opinião, apenas cópia]
#v(3mm)
Todas as partes que deviam assinar já o fizeram. Verifique a integridade pelo código acima, na página do provedor.
""",
        truth(
            "acceptance_certificate", "accepted", True, "pt", client="Fundação Recôncavo Vivo",
            project="Escuta das Marés", project_code="SPO-88", milestone="produto 3",
            signatory_name="Luzia Bandeira dos Anjos",
            signatory_title="Superintendente de Programas", signature_date="2026-02-13",
            amount="51300.00 BRL",
        ),
    )  # fmt: skip


def minuta() -> Paper:
    return plain(
        "mx-pt-minuta",
        r"""
#set page("a4", margin: 2.3cm, header: align(center, text(11pt, fill: rgb("#b00020"), weight: "bold")[MINUTA -- SEM VALIDADE ATÉ APROVAÇÃO DO CONSELHO]), foreground: across(90pt, rgb(120, 120, 120, 45))[MINUTA])
#set text(font: "P052", size: 11pt, lang: "pt")
#v(4mm)
#text(15pt)[*Declaração de conclusão e aceitação da consultoria*]

*Entidade:* Associação de Regantes do Divor \
*Estudo:* Revisão do tarifário de rega \
*Contrato:* ARD/AJ/2025/06, celebrado com Planalto Economistas

A Associação declara que o estudo foi entregue no prazo e discutido em assembleia, que responde ao caderno de encargos, e que nada tem a opor ao pagamento dos 13.650,00 € em dívida.

A presente declaração produz efeitos à data da assinatura.
#v(1.2cm)
Évora, ..... de ................ de 2026
#v(8mm)
#sl(8cm, []) \
O presidente da direção, \
Bento Carrilho Fragoso
""",
        truth(
            "acceptance_certificate", "undecided", False, "pt",
            client="Associação de Regantes do Divor", project="Revisão do tarifário de rega",
            project_code="ARD/AJ/2025/06", signatory_name="Bento Carrilho Fragoso",
            signatory_title="presidente da direção", amount="13650.00 EUR",
            warnings=["draft_or_void"],
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield auto_rececao()
    yield termo_br()
    yield horas_br()
    yield mail_pt()
    yield aditivo()
    yield por_marcar()
    yield ordem_servico()
    yield fatura()
    yield manifesto()
    yield minuta()
