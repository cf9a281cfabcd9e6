"""Portuguese papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import mixed, scanned, text


def auto() -> Paper:
    return text(
        "pt-auto",
        r"""
#align(center)[#text(size: 15pt, weight: "bold")[AUTO DE RECEÇÃO PROVISÓRIA]]
#v(2mm)
Dono da obra: Santa Casa da Misericórdia de Vilar de Mouros \
Empreiteiro: Sousa & Meireles, Construções, Lda. \
Empreitada: Requalificação do lar de idosos, processo SCM-E/14 \
Parte da obra: ala poente, 1.º piso \
Valor dos trabalhos: 148.275,00 €

Aos vinte e seis dias do mês de março de dois mil e vinte e seis compareceram no local o Provedor, Eduardo Brandão Pires, o diretor da fiscalização e o gerente do empreiteiro, a fim de procederem à vistoria a que se refere o Código dos Contratos Públicos.

Percorreram-se os catorze quartos, o refeitório e a capela. As utentes, já instaladas na ala nascente, quiseram acompanhar a visita e fizeram várias perguntas sobre os cortinados, que não fazem parte da empreitada.

Da vistoria anterior, de 12 de março, tinham ficado apontadas três coisas: a torneira do quarto 9, um rodapé solto e a chave do quadro elétrico. Encontram-se todas resolvidas, conforme verificado e rubricado à margem (#scrawl(s: 11pt)[EBP  jm]).

Nada mais havendo a apontar, declara-se recebida a parte da obra acima indicada, correndo desde hoje o prazo de garantia de cinco anos e mantendo-se a caução nos termos do contrato.

#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [Pelo dono da obra \ #sig(5101, 42mm) \ Eduardo Brandão Pires \ Provedor], [Pelo empreiteiro \ #sig(5102, 40mm) \ Joaquim Meireles])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Santa Casa da Misericórdia de Vilar de Mouros",
            project="Requalificação do lar de idosos",
            project_code="SCM-E/14",
            milestone="ala poente, 1.º piso",
            signatory_name="Eduardo Brandão Pires",
            signatory_title="Provedor",
            signature_date="2026-03-26",
            amount="148275.00 EUR",
        ),
        font="Libertinus Serif",
        size=11.5,
        margin="26mm",
        lang="pt",
        justify=True,
    )


def termo() -> Paper:
    return scanned(
        "pt-termo",
        r"""
#table(columns: (30mm, 1fr), stroke: .7pt, inset: 6pt, [*TRP* \ nº 018/2025], [#text(size: 13pt)[*TERMO DE RECEBIMENTO PROVISÓRIO*]], [Contratante], [Serviço Autônomo de Águas de Itaqueri], [Contratada], [Hidromec Engenharia Ltda.], [Contrato], [SAAI-CT-077/2024], [Objeto], [Modernização da elevatória Jardim Bonança], [Etapa], [2ª etapa: bombas e barrilete])

A fiscalização esteve na elevatória nos dias 8 e 9 de outubro de 2025 e acompanhou doze horas de bombeamento contínuo. A vazão ficou em 96 litros por segundo, a vibração dentro da faixa verde, e o vizinho da casa amarela disse que agora consegue dormir.

Restaram, entretanto, as seguintes pendências, a serem sanadas em vinte dias:

#h(6mm) 1) pintura do barrilete de recalque \
#h(6mm) 2) instalação do segundo manômetro na bomba B \
#h(6mm) 3) entrega do manual de operação em português

Recebe-se provisoriamente a 2ª etapa, condicionada à solução das pendências 1 a 3. O pagamento de R\$ 412.900,00 segue o cronograma.
#v(5mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [#sig(5111, 42mm, #222222) \ #rule(s: .4pt) Eng. Luciana Mazzaropi \ Fiscal do contrato \ Itaqueri, 10/10/2025], [#sig(5112, 38mm, #222222) \ #rule(s: .4pt) Wagner Teles \ Hidromec])
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Serviço Autônomo de Águas de Itaqueri",
            project="Modernização da elevatória Jardim Bonança",
            project_code="SAAI-CT-077/2024",
            milestone="2ª etapa: bombas e barrilete",
            signatory_name="Luciana Mazzaropi",
            signatory_title="Fiscal do contrato",
            signature_date="2025-10-10",
            amount="412900.00 BRL",
            conditions=[
                "pintura do barrilete de recalque",
                "instalação do segundo manômetro na bomba B",
                "entrega do manual de operação em português",
            ],
        ),
        Scanner(dpi=120, skew=0.6, noise=1.1, jpeg=27, seed=111, turn=270),
        font="Carlito",
        size=11.5,
        margin="22mm",
        lang="pt",
    )


def ata() -> Paper:
    return mixed(
        "pt-ata",
        r"""
#align(center)[#text(size: 13pt, weight: "bold")[Ata da 37ª Reunião do Conselho Gestor] \ Instituto Cultural Ladeira Velha, Salvador]
#v(2mm)
Às dezenove horas do dia cinco de maio de 2026, na varanda da sede, por falta de luz no salão, reuniram-se os conselheiros abaixo nomeados, sob a presidência de Dona Iracema Vasconcelos. Justificou ausência o conselheiro Tibério, que está com netos.

*Item 1. Contas de abril.* Aprovadas, com elogio ao tesoureiro pela letra.

*Item 2. Festa de São João.* Formou-se comissão. Ninguém quis ficar com a fogueira.

*Item 3. Acervo digital do museu (contrato ICLV-09/2025, Ateliê Memória Viva).* O primeiro produto, o inventário, havia sido aceito em novembro. Examinou-se agora o Produto 2, Banco de imagens, que na reunião passada voltara para ajustes de legenda. A bibliotecária mostrou no telão as legendas refeitas e o conselheiro Adroaldo, que na ocasião fora o mais severo, declarou-se vencido e satisfeito. Foi lembrado que a garantia do sistema é de doze meses e que o pagamento se faz em dez dias. Posto em votação, o Produto 2 foi aceito por unanimidade, autorizando-se a quitação de R\$ 36.400,00.

*Item 4. Goteira da biblioteca.* Pedir orçamento antes das chuvas, que já começaram.

*Item 5. O que ocorrer.* Ocorreu um bolo, oferecido pela secretária.

Nada mais havendo, lavrou-se esta ata, assinada na folha seguinte.
""",
        r"""
#align(right)[#text(size: 9pt)[folha 2, assinaturas da 37ª Reunião]]
#v(14mm)
#sig(5122, 44mm) \
Jurandir Lacerda \ Secretário, que lavrou
#v(8mm)
#sig(5121, 50mm) \
Iracema Vasconcelos \ Presidente do Conselho Gestor
#v(8mm)
Salvador, #scrawl[6 de maio de 2026]
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Instituto Cultural Ladeira Velha",
            project="Acervo digital do museu",
            project_code="ICLV-09/2025",
            milestone="Produto 2, Banco de imagens",
            signatory_name="Iracema Vasconcelos",
            signatory_title="Presidente do Conselho Gestor",
            signature_date="2026-05-06",
            amount="36400.00 BRL",
        ),
        Scanner(dpi=120, skew=-0.7, noise=2, jpeg=34, seed=121),
        font="Caladea",
        size=11.5,
        margin="26mm",
        lang="pt",
    )


def recusa() -> Paper:
    return text(
        "pt-recusa",
        r"""
#text(size: 14pt, fill: rgb("#0d4f6c"), weight: "bold")[Estaleiros do Arade, S.A.] \ #tiny[Portimão]
#line(length: 40%, stroke: 1pt + rgb("#0d4f6c"))
#v(4mm)
À Vértice Automação, Lda. \ A/C Eng.ª Matilde Serrão
#v(2mm)
Portimão, 18 de novembro de 2025 #h(1fr) N/ref. EA-CP/2210

*Assunto: Grua pórtico n.º 3, novo comando (obra EA-311). Terceira entrega*

Exma. Senhora Engenheira,

Começo por agradecer a paciência com que a sua equipa aturou a nossa maré, os nossos horários e a nossa cantina. As duas primeiras entregas foram por nós aceites, continuam a trabalhar na perfeição e o assunto, quanto a elas, está arrumado.

A terceira, o limitador de carga, foi ensaiada na presença de ambas as partes na passada quinta-feira. Com doze toneladas o sistema devia parar e não parou; à segunda tentativa parou, mas sem carga nenhuma. O registo do ensaio, que a senhora engenheira teve a lealdade de assinar connosco, fala por si. A isto acresce que o certificado do sensor se refere a outro número de série.

Bem sei que o fabricante do sensor vos deixou mal e que ninguém o lamenta mais do que a Vértice. Custa-me por isso escrever que o Estaleiro não está em condições de dar o seu acordo à terceira entrega, pelo que devolvemos a fatura de 28.930,00 €. Teremos muito gosto em repetir o ensaio quando nos disserem.

Com os melhores cumprimentos,

#sig(5131, 42mm)

Leopoldo Viegas \ Diretor de Manutenção
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="Estaleiros do Arade, S.A.",
            project="Grua pórtico n.º 3, novo comando",
            project_code="EA-311",
            milestone="Terceira entrega",
            signatory_name="Leopoldo Viegas",
            signatory_title="Diretor de Manutenção",
            signature_date="2025-11-18",
            amount="28930.00 EUR",
        ),
        font="Carlito",
        size=11.2,
        margin="26mm",
        lang="pt",
    )


def parecer() -> Paper:
    return text(
        "pt-parecer",
        r"""
#grid(columns: (1fr, 1fr), [#text(size: 17pt, weight: "light")[Parecer técnico]], align(right)[#text(size: 9pt)[Gabinete Falcão Ribeiro \ Fiscalização e perícias, Viseu]])
#rule(s: .3pt)
#columns(2, gutter: 7mm)[
#set text(size: 9.6pt)
*Para:* Adega Cooperativa do Alto Paiva, que nos incumbiu de aceitar ou não em seu nome.

*Sobre:* Central fotovoltaica da adega, contrato #box[ACAP-FV-3], fase C (ligação à rede).

*Data:* 7 de julho de 2025.

*1.* Foram-nos entregues as medições da instaladora e fizemos as nossas, em três dias de sol generoso. Os duzentos e quarenta painéis produzem o que deviam; os inversores não aquecem; a proteção contra sobretensões está instalada e selada.

*2.* As fases A e B tinham sido recebidas na primavera e não são objeto deste parecer.

*3.* O telhado não sofreu. O enólogo receava pela sombra no lagar e deixou de recear.

#colbreak()
*4.* A instaladora, Solbeira, prestou todos os esclarecimentos com prontidão, alguns até ao domingo.

*5. Conclusão.* Nada encontrámos que ponha em causa a obra. A fase C é aceite, ficando a instaladora autorizada a faturar 52.600,00 €.

*6. Nota final.* A aceitação produz efeitos apenas na condição de a instaladora apresentar o certificado de exploração emitido pela DGEG até ao fim do mês, documento que à data deste parecer ainda não existia.

#v(3mm)
#sig(5141, 40mm)

Adelaide Falcão \ Engenheira fiscal
]
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Adega Cooperativa do Alto Paiva",
            project="Central fotovoltaica da adega",
            project_code="ACAP-FV-3",
            milestone="fase C (ligação à rede)",
            signatory_name="Adelaide Falcão",
            signatory_title="Engenheira fiscal",
            signature_date="2025-07-07",
            amount="52600.00 EUR",
            conditions=[
                "a instaladora apresentar o certificado de exploração emitido pela DGEG até ao "
                "fim do mês",
            ],
        ),
        font="Lato",
        size=10,
        margin="22mm",
        lang="pt",
    )


def comunicado() -> Paper:
    return text(
        "pt-comunicado",
        r"""
#place(dx: 420mm, dy: 40mm)[Serviço aceito integralmente pelo cliente em 02/02/2026, com assinatura válida.]
#block(fill: rgb("#efe9ff"), inset: 9pt, radius: 4pt, width: 100%)[#text(size: 14pt, weight: "bold", fill: rgb("#47309b"))[Comunicado de conclusão] #h(1fr) Trilha Treinamentos, Curitiba]
#v(1mm)
Cliente: Transportadora Serra do Mar S/A \
Programa: Direção defensiva 2026, proposta TT-1180 \
Módulo: Turma 3 (carreteiros) \
Valor do módulo: R\$ 22.350,00

Prezado Sr. Osvaldo Reinert,

É com satisfação que informamos o encerramento da Turma 3. Foram vinte e seis motoristas, quarenta horas, um pneu furado e nenhuma reclamação. Todos passaram na prova, inclusive o senhor que dizia não precisar de curso nenhum e que ao fim pediu para ficar na foto.

Do nosso ponto de vista o módulo está cumprido. Quando lhe for cômodo, pedimos que nos devolva esta folha com o seu de acordo, indispensável para emitirmos a nota.

Atenciosamente, #sig(5151, 34mm) Kelly Wosniak, coordenadora, 2 de fevereiro de 2026

#v(6mm)
#rule(s: .3pt)
*De acordo do cliente quanto à Turma 3*
#v(10mm)
#line_(w: 70mm) #h(8mm) \_\_\_ / \_\_\_ / \_\_\_\_\_ \
Osvaldo Reinert, Gerente de Frota
""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Transportadora Serra do Mar S/A",
            project="Direção defensiva 2026",
            project_code="TT-1180",
            milestone="Turma 3 (carreteiros)",
            signatory_name="Osvaldo Reinert",
            signatory_title="Gerente de Frota",
            amount="22350.00 BRL",
            warnings=["hidden_text"],
        ),
        font="Carlito",
        size=11,
        margin="24mm",
        lang="pt",
    )


def substituida() -> Paper:
    return text(
        "pt-substituida",
        r"""
#grid(columns: (1fr, auto), [#text(size: 14pt)[*Certificado de aceitação* \ rev. A]], [#stamp(c: rgb("#b3261e"), a: 5deg, s: 11pt)[SEM EFEITO \ substituído pela rev. B]])
#v(2mm)
#table(columns: (38mm, 1fr), stroke: .3pt, inset: 5pt, [Cliente], [Teatro Municipal da Ribeira], [Projeto], [Sistema de bilheteira], [Referência], [TMR-BIL-22], [Marco], [Marco 2, venda em linha], [Valor], [16.480,00 €], [Fornecedor], [Palco Digital, Unipessoal Lda.])

O Teatro declara ter experimentado a venda em linha durante a semana do fado, com mil e cem bilhetes emitidos e um só reembolso, o de um espectador que se enganou na cidade. Considera o marco cumprido e aceita-o.

Aveiro, 24 de abril de 2026

#sig(5161, 42mm) \ Benedita Cordovil, Diretora de Produção
#v(6mm)
#tiny[Aviso do arquivo: esta revisão foi retirada de circulação em 29 de abril por conter o marco errado. Não a utilize.]
""",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "pt",
            client="Teatro Municipal da Ribeira",
            project="Sistema de bilheteira",
            project_code="TMR-BIL-22",
            milestone="Marco 2, venda em linha",
            signatory_name="Benedita Cordovil",
            signatory_title="Diretora de Produção",
            signature_date="2026-04-24",
            amount="16480.00 EUR",
            warnings=["draft_or_void"],
        ),
        font="Liberation Sans",
        size=10.5,
        margin="25mm",
        lang="pt",
    )


def correio() -> Paper:
    return text(
        "pt-correio",
        r"""
#text(size: 14pt)[ENC: Topografia da gleba 5, memorial e plantas (OS 2026/0143)]
#v(1mm)
#grid(columns: (1fr, auto), [*Thaís Bittencourt* <thais\@usinasaofelix.com.br> \ para Geomarco, cc Jurídico], align(right)[#text(fill: luma(110))[qua., 4 de mar. de 2026, 10:48]])
#rule(c: luma(200))
Bom dia, Rogério, bom dia a todos,

Demorei porque fui conferir na estrada. Peguei a caminhonete, o memorial e o meu sobrinho, e fomos de marco em marco. Achamos os vinte e dois, um deles habitado por marimbondos, de quem tomei nota para o próximo.

Na primeira remessa a área não fechava com a matrícula por 0,3 hectare, como vocês lembram. Nesta fecha. O Jurídico leu, o cartório pré-conferiu, e ninguém achou vírgula fora do lugar.

Então está respondido o que o Rogério perguntou duas vezes com toda a educação: a Usina São Félix aceita a entrega final. Podem faturar os R\$ 31.700,00. Só um pedido de amiga, sem relação com a entrega: avisem antes de voar o drone, o gado não gosta.

Abraço grande,

Thaís Bittencourt \ Coordenadora Fundiária \ Usina São Félix
""",
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Usina São Félix",
            project="Topografia da gleba 5",
            project_code="2026/0143",
            milestone="entrega final",
            signatory_name="Thaís Bittencourt",
            signatory_title="Coordenadora Fundiária",
            signature_date="2026-03-04",
            amount="31700.00 BRL",
        ),
        font="Liberation Sans",
        size=10,
        margin="22mm",
        lang="pt",
    )


def aditivo() -> Paper:
    return text(
        "pt-aditivo",
        r"""
#align(center)[#text(size: 14pt, weight: "bold")[2.º ADITAMENTO] \ ao contrato de empreitada HC-2024/55]
#v(3mm)
*Hotel Convento da Serra, Lda.*, adiante Dona da Obra, e *Cantarias Bispo & Filhos, Lda.*, adiante Empreiteira, ambas de boa fé e melhor disposição, acordam no seguinte a respeito da obra «Recuperação do claustro»:

*Cláusula primeira.* Tendo a Empreiteira encontrado em bom estado onze capitéis que se julgavam perdidos, deixa de ser necessário esculpi-los de novo.

*Cláusula segunda.* Ao preço contratual é abatida a quantia de 13.200,00 €, ficando o aditamento a valer −13.200,00 €.

*Cláusula terceira.* O prazo encurta em dez dias. No restante o contrato conserva a sua redação.

Feito em Portalegre e assinado digitalmente pelas duas partes.
#v(3mm)
#table(columns: (1fr, 1fr), stroke: .5pt + luma(120), inset: 7pt, [#text(size: 8.5pt)[Assinado por: *Henrique Tavares Garção* \ Qualidade: sócio-gerente, Hotel Convento da Serra, Lda. \ Data: 2025.08.12 15:40:07 +01'00' \ Cartão de Cidadão, assinatura válida]], [#text(size: 8.5pt)[Assinado por: *Domingos Bispo* \ Qualidade: gerente, Cantarias Bispo \ Data: 2025.08.11 09:12:55 +01'00' \ Cartão de Cidadão, assinatura válida]])
""",
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Hotel Convento da Serra, Lda.",
            project="Recuperação do claustro",
            project_code="HC-2024/55",
            signatory_name="Henrique Tavares Garção",
            signatory_title="sócio-gerente",
            signature_date="2025-08-12",
            amount="-13200.00 EUR",
            change_order_number="2",
        ),
        font="Libertinus Serif",
        size=11.5,
        margin="27mm",
        lang="pt",
    )


def escopo() -> Paper:
    return text(
        "pt-escopo",
        r"""
#text(size: 18pt, weight: "black", fill: rgb("#c0392b"))[Declaração de trabalho] \
#text(size: 10pt)[DT nº 7, emitida sob o contrato-quadro de 2023]
#v(2mm)
#kv(w: 34mm, g: 2mm, [Contratante], [Laticínios Boa Aurora Ltda.], [Contratada], [Nimbus Dados e Sistemas ME], [Projeto], [Rastreabilidade do leite cru], [Código], [BA-RLC-07])
*Em que consiste.* Ligar as balanças dos tanques ao painel da diretoria, para que se saiba de onde veio cada litro e quem o atrasou.

*Entregas.* (i) coletor de dados, R\$ 28.000,00; (ii) painel, R\$ 19.500,00; (iii) treinamento dos motoristas, R\$ 6.300,00. *Valor total: R\$ 53.800,00.*

*Critério de aceite.* Cada entrega será considerada aceita depois de sete dias de uso sem parada, mediante termo próprio. Este papel apenas combina o serviço.

*Início:* 1º de junho de 2026. *Término previsto:* 28 de agosto de 2026.

#v(5mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [#sig(5181, 40mm) \ Valdirene Pacheco \ Diretora Industrial, pela Contratante \ 20 de maio de 2026], [#sig(5182, 38mm) \ Caio Yamashita \ pela Contratada \ 20 de maio de 2026])
""",
        truth(
            "statement_of_work",
            None,
            True,
            "pt",
            client="Laticínios Boa Aurora Ltda.",
            project="Rastreabilidade do leite cru",
            project_code="BA-RLC-07",
            signatory_name="Valdirene Pacheco",
            signatory_title="Diretora Industrial",
            signature_date="2026-05-20",
            amount="53800.00 BRL",
        ),
        font="Lato",
        size=10.5,
        margin="24mm",
        lang="pt",
    )


def papers() -> Iterator[Paper]:
    yield auto()
    yield termo()
    yield ata()
    yield recusa()
    yield parecer()
    yield comunicado()
    yield substituida()
    yield correio()
    yield aditivo()
    yield escopo()
