"""Portuguese papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import page, style


def auto_rececao() -> Paper:
    body = r"""
#align(center)[#text(9pt)[FREGUESIA DE VALE DE CAMBRA-A-NOVA] \ #text(15pt, weight: "bold")[AUTO DE RECEÇÃO PROVISÓRIA] \ #text(9pt)[artigo 395.º do Código dos Contratos Públicos]]
#v(8pt)
Empreitada: *Requalificação do largo do pelourinho* \
Processo: EMP/2024/06 \
Adjudicatário: Pavicosta, Lda. \
Valor dos trabalhos recebidos: 96.380,45 € (acresce IVA)

#set par(justify: true, first-line-indent: 0pt, leading: .75em)
Aos vinte e dois dias do mês de abril de dois mil e vinte e seis, compareceram no local da obra o representante do dono da obra, o diretor de fiscalização e o representante do adjudicatário, a fim de se proceder à vistoria dos trabalhos.

Percorridas todas as partes da obra, verificou-se que a calçada, a drenagem e a iluminação foram executadas de acordo com o projeto e que os ensaios de compactação estão arquivados na fiscalização. O mobiliário urbano está colocado, com as exceções que constam da folha seguinte, que faz parte integrante deste auto.

As telas finais e a compilação técnica foram entregues em suporte digital. O prazo de garantia inicia-se hoje.

#text(9pt)[Folha 1 de 2; continua na folha 2, com a decisão e as assinaturas.]
#pagebreak()
#text(9pt)[Folha 2 de 2: auto da empreitada EMP/2024/06]

*Deficiências verificadas*
#table(columns: (auto, 1fr, auto), inset: 6pt, stroke: .5pt, [a)], [dois bancos de granito com aresta partida], [substituir em 20 dias], [b)], [sumidouro junto ao n.º 7 com grelha trocada], [corrigir em 10 dias])

*Decisão.* A obra é recebida provisoriamente, com exceção dos elementos das alíneas a) e b), que o adjudicatário fica obrigado a reparar nos prazos indicados.
#v(16pt)
#grid(columns: (1fr, 1fr), gutter: 18pt, row-gutter: 22pt, [%ink 801 125 36 #141414% \ Pelo dono da obra \ Lurdes Tavares Brandão \ Presidente da Junta \ 22/04/2026], [%ink 802 120 34 #141414% \ Pela fiscalização \ Hugo Sottomayor, eng. civil], [%ink 803 115 32 #141414% \ Pelo adjudicatário \ Américo Costa])
"""
    return page(
        "mn-pt-auto-largo",
        style("Liberation Serif", 12, "2.6cm", lang="pt"),
        body,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="FREGUESIA DE VALE DE CAMBRA-A-NOVA",
            project="Requalificação do largo do pelourinho",
            project_code="EMP/2024/06",
            milestone="RECEÇÃO PROVISÓRIA",
            signatory_name="Lurdes Tavares Brandão",
            signatory_title="Presidente da Junta",
            signature_date="2026-04-22",
            amount="96380.45 EUR",
            conditions=[
                "dois bancos de granito com aresta partida",
                "sumidouro junto ao n.º 7 com grelha trocada",
            ],
        ),
        Scanner(dpi=150, skew=-0.7, noise=6, blur=0.5, jpeg=55, seed=80),
        scanned_pages=(1,),
    )


def termo_aceite() -> Paper:
    body = r"""
#grid(columns: (1fr, auto), [#text(16pt, weight: "bold", fill: rgb("#00695c"))[TERMO DE ACEITE DEFINITIVO] \ Sistemas Jequitibá Ltda., Belo Horizonte], [#rect(fill: rgb("#00695c"), inset: 8pt)[#text(white)[TA 017]]])
#table(columns: (1fr, 1fr), stroke: .4pt + rgb("#00695c"), inset: 6pt,
[*Contratante:* Rede Hospitalar Santa Edwiges S.A.], [*Ordem de serviço:* SJ-2025/084],
[*Projeto:* Prontuário eletrônico ambulatorial], [*Etapa:* Módulo de prescrição],
[*Pedido de compra:* 450077129], [*Valor da etapa:* R\$ 184.500,00])
#v(4pt)
O período de operação assistida terminou em 30/11/2025. Resumo dos chamados abertos no período:
#table(columns: (1fr, auto, auto, auto), inset: 5pt, stroke: .4pt, align: (left, center, center, center), [Severidade], [Abertos], [Resolvidos], [Pendentes], [Crítica], [2], [2], [0], [Alta], [9], [9], [0], [Média], [17], [17], [0], [Baixa], [6], [6], [0])
A Contratante declara que o módulo atende aos requisitos do Anexo I, não havendo pendências, e dá o *aceite definitivo*, ficando autorizada a emissão da nota fiscal.
#v(12pt)
Belo Horizonte, 4 de dezembro de 2025.
#v(6pt)
#grid(columns: (1fr, 1fr), gutter: 18pt, [%ink 811 130 36% \ #line(length: 100%, stroke: .4pt) Iracema Botelho Lins \ Diretora Técnica \ Contratante], [%ink 812 115 34 #303030% \ #line(length: 100%, stroke: .4pt) Wellington Pedrosa \ Gerente de projetos \ Contratada])
"""
    return page(
        "mn-pt-termo-prontuario",
        style("Carlito", 11, "2cm", lang="pt"),
        body,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Rede Hospitalar Santa Edwiges S.A.",
            project="Prontuário eletrônico ambulatorial",
            project_code="SJ-2025/084",
            milestone="Módulo de prescrição",
            signatory_name="Iracema Botelho Lins",
            signatory_title="Diretora Técnica",
            signature_date="2025-12-04",
            amount="184500.00 BRL",
            po_number="450077129",
        ),
    )


def recusa() -> Paper:
    body = r"""
#align(center)[#text(13pt)[*COOPERATIVA CAFEEIRA SERRA DO CAPARAÓ*] \ #text(9pt)[Manhumirim, Minas Gerais]]
#v(14pt)
Manhumirim, 16 de julho de 2025

À \ Estruturas Metálicas Rio Doce Ltda. \ At.: Eng. Josué Falcão

*Ref.: Galpão de beneficiamento, obra nº CC-055/24. Medição final.*

Prezado Engenheiro,

Em atenção à sua carta do dia 3, que solicita o recebimento da cobertura, levamos ao seu conhecimento o resultado da vistoria feita por nosso consultor. Foram contadas 41 telhas com parafusos fora da onda alta, há gotejamento sobre a linha de despolpa e as calhas do lado leste descem para o sentido contrário ao do condutor.

Com a safra já entrando, isso nos preocupa muito. Pedimos, com todo o respeito que o senhor merece, que compreenda não ser possível a esta Cooperativa receber a cobertura no estado em que se encontra. A parcela correspondente, de R\$ 97.300,00, permanecerá retida até que os reparos sejam feitos e nova vistoria os aprove.

Ficamos no aguardo do seu cronograma de correção.

Cordialmente,

%ink 821 140 38 #101a4a%

Lindomar Vieira Zanúncio \
Diretor Administrativo
"""
    return page(
        "mn-pt-carta-galpao",
        style("Nimbus Roman", 12, "2.8cm", lang="pt"),
        body,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="COOPERATIVA CAFEEIRA SERRA DO CAPARAÓ",
            project="Galpão de beneficiamento",
            project_code="CC-055/24",
            milestone="cobertura",
            signatory_name="Lindomar Vieira Zanúncio",
            signatory_title="Diretor Administrativo",
            signature_date="2025-07-16",
            amount="97300.00 BRL",
        ),
    )


def correio() -> Paper:
    body = r"""
#text(17pt)[Res: Identidade visual #sym.dash.em manual da marca] #box(fill: luma(225), inset: 3pt)[#text(8pt)[Caixa de entrada]]
#v(2pt)
#grid(columns: (1fr, auto), [*Thaís Murakami* \<thais@docasdoporto.example> \ #text(9pt)[para Ateliê Bem-te-vi, Caio]], [#text(9pt)[27 de março de 2026, 18:09]])
#v(6pt)
Oi, Lu! Tudo bem?

Abri o manual hoje com a equipe toda no telão. Ficou lindo demais, e a paleta do pôr do sol ganhou até salva de palmas. Pode considerar o manual da marca aprovado e encerrar o job 644. O Caio já programou os R\$ 12.600 finais para o dia 5.

Obrigada pela paciência com a gente!

Bjs, \
Thaís

--- \
#text(9.5pt)[*Thaís Murakami* \ Sócia-proprietária, Docas do Porto Gastronomia \ Ilhabela, SP]
"""
    return page(
        "mn-pt-mail-manual",
        style("Liberation Sans", 11, "2.2cm", lang="pt"),
        body,
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Docas do Porto Gastronomia",
            project="Identidade visual",
            project_code="644",
            milestone="manual da marca",
            signatory_name="Thaís Murakami",
            signatory_title="Sócia-proprietária",
            signature_date="2026-03-27",
            amount="12600.00 BRL",
        ),
    )


def aditivo() -> Paper:
    body = r"""
#align(center)[#text(14pt)[*SOLICITAÇÃO DE MUDANÇA Nº 04*]]
#v(4pt)
#table(columns: (25%, 1fr), stroke: .5pt, inset: 5.5pt, [Cliente], [Metalúrgica Araucária do Sul S.A.], [Projeto], [Retrofit da linha de pintura], [OS], [ENG-7033], [Contratada], [Automação Tibagi Ltda.])
*O que muda:* inclusão de dois robôs auxiliares na cabine 2, com novo painel e reprogramação do transportador.

*Por quê:* aumento do mix de peças pedido pela produção em fevereiro.

*Quanto:* acréscimo de R\$ 338.900,00 sobre o preço global. *Quando:* mais 25 dias corridos.

#rect(width: 100%, fill: luma(242), inset: 7pt)[Pela alçada vigente, valores acima de R\$ 200.000,00 dependem da assinatura de *duas* diretorias do cliente. Sem as duas, a mudança não vigora.]
#v(10pt)
#table(columns: (1fr, 1fr, 1fr), stroke: .5pt, inset: 8pt,
[*Contratada* \ %ink 841 105 32% \ Neusa Bittencourt \ 09/03/2026],
[*Cliente, Diretoria Industrial* \ %ink 842 105 32 #121212% \ Egon Schlickmann \ 13/03/2026],
[*Cliente, Diretoria Financeira* \ #v(36pt) Patrícia Rech \ diretora financeira \ \_\_/\_\_/\_\_\_\_])
"""
    return page(
        "mn-pt-mudanca-quatro",
        style("DejaVu Sans", 9.5, "2.2cm", lang="pt"),
        body,
        truth(
            "change_order",
            "undecided",
            False,
            "pt",
            client="Metalúrgica Araucária do Sul S.A.",
            project="Retrofit da linha de pintura",
            project_code="ENG-7033",
            signatory_name="Patrícia Rech",
            signatory_title="diretora financeira",
            amount="338900.00 BRL",
            change_order_number="04",
            warnings=["partly_signed"],
        ),
    )


def folha_horas() -> Paper:
    body = r"""
#grid(columns: (auto, 1fr), column-gutter: 14pt, rect(fill: rgb("#f2b705"), inset: 10pt)[#text(14pt, weight: "black")[LUSO \ FISCAL]], [#text(13pt)[Folha de presença e horas] \ Maio de 2026 #h(12pt) Ref.ª do serviço: LF-26/212])
#v(6pt)
Cliente: *Conservas Almadrava, S.A.* (Olhão) \
Serviço: *Fiscalização da ampliação da fábrica* \
Técnico destacado: Filipe Roldão
#v(2pt)
#table(columns: (auto, 1fr, auto, auto), stroke: (x, y) => (bottom: .3pt), inset: 4.5pt, align: (left, left, right, right),
[Semana], [Atividade principal], [Normais], [Extra],
[4 a 8], [betonagem da laje do piso 1], [40], [3],
[11 a 15], [receção de aço, controlo dimensional], [40], [0],
[18 a 22], [alvenarias e negativos], [32], [0],
[25 a 29], [ensaio de estanquidade da cobertura], [40], [5],
[], [soma], [152], [8])
Valor a faturar: 152 h a 38,00 € e 8 h a 52,00 € = 6.192,00 €.
#v(8pt)
Rubrica do técnico: %ink 851 60 22 #222222%
#v(6pt)
#rect(width: 70%, inset: 8pt, stroke: 1pt)[Horas *conferidas e aprovadas* pelo cliente \ %ink 852 120 34% \ Zulmira Viegas, responsável de obras \ 2 de junho de 2026]
"""
    return page(
        "mn-pt-folha-presenca",
        style("Lato", 10.5, "2.3cm", lang="pt"),
        body,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Conservas Almadrava, S.A.",
            project="Fiscalização da ampliação da fábrica",
            project_code="LF-26/212",
            signatory_name="Zulmira Viegas",
            signatory_title="responsável de obras",
            signature_date="2026-06-02",
            amount="6192.00 EUR",
        ),
    )


def escopo() -> Paper:
    body = r"""
#text(10pt, fill: rgb("#884400"))[Anexo B ao acordo-quadro de serviços geridos] \
#text(18pt)[Declaração de âmbito dos trabalhos]
#line(length: 100%, stroke: 1pt + rgb("#884400"))
*Cliente:* Transitários Foz do Lima, Lda. (Viana do Castelo) \
*Prestador:* Rede Segura Minho, Lda. \
*Designação:* Renovação da rede sem fios do armazém \
*N.º do âmbito:* DAT-2026-09
#v(2pt)
#set enum(numbering: "1.")
+ *Trabalhos incluídos.* Levantamento de cobertura, fornecimento de 34 pontos de acesso, substituição de cinco comutadores, configuração de redes separadas para leitores e visitantes.
+ *Excluído.* Trabalhos em altura com plataforma, a cargo do cliente; tomadas elétricas.
+ *Prazos.* Início a 7 de setembro de 2026; conclusão em quatro semanas; dois fins de semana de corte.
+ *Entregas.* Mapa de calor final, ficheiro de configurações, formação de meio dia.
+ *Validação.* As entregas são validadas por auto próprio, a assinar depois da medição no local.
+ *Preço.* 41.275,00 € mais IVA; 40 % com a encomenda do material, 60 % com o auto.
+ *Pressupostos.* Acesso ao armazém das 20 h às 6 h e presença de um segurança.
#v(10pt)
Assinado em duplicado a 17 de julho de 2026:
#grid(columns: (1fr, 1fr), gutter: 18pt, [%ink 861 125 34% \ Graça Malheiro \ gerente, Transitários Foz do Lima, Lda.], [%ink 862 120 34 #2a2a2a% \ Duarte Sequeira \ diretor de operações, Rede Segura Minho])
"""
    return page(
        "mn-pt-ambito-rede",
        style("Caladea", 10.5, "2.4cm", lang="pt"),
        body,
        truth(
            "statement_of_work",
            None,
            True,
            "pt",
            client="Transitários Foz do Lima, Lda.",
            project="Renovação da rede sem fios do armazém",
            project_code="DAT-2026-09",
            signatory_name="Graça Malheiro",
            signatory_title="gerente",
            signature_date="2026-07-17",
            amount="41275.00 EUR",
        ),
    )


def ata() -> Paper:
    body = r"""
#table(columns: (1fr, auto), stroke: .8pt, inset: 8pt, [#text(14pt)[*Ata de recebimento*: treinamento de lideranças]], [Turma 3])
#v(2pt)
No dia 9 de outubro de 2025, às 14h30, por videoconferência, reuniram-se Patrícia Amorim de Sá (Usina Canavial Dourado Ltda., Coordenadora de Desenvolvimento Humano) e Renato Bulhões (Escola Corporativa Travessia), para tratar do encerramento da proposta ECT-1507, Programa Líder de Campo.

+ Renato apresentou a lista de presença (27 de 30 participantes com mais de 80 %) e a avaliação de reação, com média 9,2.
+ Patrícia elogiou a facilitadora e contou que dois encarregados já aplicam o ritual de dez minutos.
+ Quanto ao material didático, Patrícia notou que a apostila ainda traz o logotipo antigo da usina.
+ Patrícia declarou recebido o módulo final da turma 3 e liberou a parcela de R\$ 28.750,00, contanto que a apostila seja reimpressa com o logotipo novo até 31 de outubro.
+ A turma 4 será tratada em outra conversa.

Nada mais havendo, a ata foi lida e assinada.
#v(12pt)
#grid(columns: (1fr, 1fr), gutter: 16pt, [%ink 871 130 36% \ Patrícia Amorim de Sá], [%ink 872 115 32 #333333% \ Renato Bulhões])
"""
    return page(
        "mn-pt-ata-turma",
        style("P052", 11, "2.5cm", lang="pt"),
        body,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Usina Canavial Dourado Ltda.",
            project="Programa Líder de Campo",
            project_code="ECT-1507",
            milestone="módulo final da turma 3",
            signatory_name="Patrícia Amorim de Sá",
            signatory_title="Coordenadora de Desenvolvimento Humano",
            signature_date="2025-10-09",
            amount="28750.00 BRL",
            conditions=["a apostila seja reimpressa com o logotipo novo até 31 de outubro"],
        ),
    )


def guia_museu() -> Paper:
    body = r"""
#text(14pt, weight: "bold")[Guia de entrega e aceitação] #h(1fr) n.º 388/25
#line(length: 100%)
De: Oficina de Restauro Azulejaria Viva, Setúbal \
Para: Casa-Museu Condes de Palmeira \
Trabalho: Conservação do painel "A Caçada" #h(1fr) Ficha: OR-512
#v(2pt)
#table(columns: (1fr, 60pt, 60pt), stroke: .6pt, inset: 6pt, align: (left, center, center), [Verificação pelo museu], [SIM], [NÃO], [Limpeza e dessalinização concluídas], [*X*], [], [Preenchimentos reversíveis, conforme parecer], [*X*], [], [Relatório fotográfico entregue], [*X*], [], [Aceite], [*X*], [])
#v(2pt)
Importância a pagar com a aceitação: 7.940,00 €
#v(10pt)
#grid(columns: (1fr, 1fr), gutter: 12pt, [%ink 881 125 36 #1b1b1b% \ #line(length: 100%, stroke: .4pt) Assinatura], [#hand(size: 17pt)[Benedita Corte-Real] \ #hand(size: 15pt)[conservadora, 27 de junho de 2025] \ #line(length: 100%, stroke: .4pt) Nome, cargo e data])
"""
    return page(
        "mn-pt-guia-azulejo",
        style("Liberation Sans", 10.5, "2cm", lang="pt", more="#set page(height: 470pt)\n"),
        body,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Casa-Museu Condes de Palmeira",
            project='Conservação do painel "A Caçada"',
            project_code="OR-512",
            signatory_name="Benedita Corte-Real",
            signatory_title="conservadora",
            signature_date="2025-06-27",
            amount="7940.00 EUR",
        ),
        Scanner(dpi=190, skew=1.5, noise=6, blur=0.8, jpeg=55, grey=False, seed=88),
    )


def duplo() -> Paper:
    body = r"""
#columns(2, gutter: 22pt)[
#text(20pt, weight: "black", fill: rgb("#c2185b"))[aceite \ de entrega]
#v(4pt)
Geoprocessar Pantanal \
Corumbá, MS

*cliente* \ Fazendas Reunidas Nhecolândia Ltda.

*trabalho* \ Levantamento com drone das cercas e aguadas

*proposta* \ GP-2026-057

*entrega* \ Ortomosaico e curvas de nível, versão final

*valor* \ R\$ 33.480,00
#colbreak()
#rect(width: 100%, stroke: 1pt + rgb("#c2185b"), radius: 6pt, inset: 10pt)[
Marque uma das opções e assine:

#text(font: "DejaVu Sans")[☐] recebi e aceito \
#text(font: "DejaVu Sans")[☐] recebi e aceito com ressalvas \
#text(font: "DejaVu Sans")[☐] recebi e não aceito

Ressalvas:

#line(length: 100%, stroke: .3pt) #v(6pt) #line(length: 100%, stroke: .3pt)
#v(10pt)
Assinatura: #ln(95pt)
#v(4pt)
Nome: Otaviano Metello \
Cargo: administrador das fazendas
#v(4pt)
Data: #ln(80pt)]
]
#v(8pt)
#text(8.5pt)[Arquivos disponíveis para download por 90 dias. Após a assinatura, devolver por mensagem ao topógrafo responsável, Cleber Arguelho.]
"""
    return page(
        "mn-pt-aceite-drone",
        style("URW Gothic", 10.5, "2.2cm", lang="pt"),
        body,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Fazendas Reunidas Nhecolândia Ltda.",
            project="Levantamento com drone das cercas e aguadas",
            project_code="GP-2026-057",
            milestone="Ortomosaico e curvas de nível, versão final",
            signatory_name="Otaviano Metello",
            signatory_title="administrador das fazendas",
            amount="33480.00 BRL",
        ),
    )


def papers() -> Iterator[Paper]:
    yield auto_rececao()
    yield termo_aceite()
    yield recusa()
    yield correio()
    yield aditivo()
    yield folha_horas()
    yield escopo()
    yield ata()
    yield guia_museu()
    yield duplo()
