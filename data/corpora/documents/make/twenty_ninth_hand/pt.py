"""Portuguese and Brazilian papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .pages import Sheet, joined, page, scanned


def papers() -> Iterator[Paper]:
    yield Paper(
        "ku-pt-auto-rececao",
        "a",
        "text",
        page(
            """
# AUTO DE RECEÇÃO PROVISÓRIA
Dono da obra :: Misericórdia de Vila Seca do Alva
Empreiteiro :: Irmãos Teixeira & Pinho, Lda.
Empreitada :: Ampliação do lar e centro de dia
Contrato :: E-19/2024
Situação da obra :: Fase 3 (arranjos exteriores) em curso
Valor da fase recebida :: 112.640,00 €
---
Aos vinte e seis dias do mês de março de dois mil e vinte e seis, compareceram no local da obra os representantes do dono da obra e do empreiteiro, a fim de procederem à vistoria da Fase 2 (acabamentos interiores).

Tendo-se verificado que os trabalhos da Fase 2 se encontram executados de harmonia com o projeto e sem deficiências, foram os mesmos recebidos provisoriamente. A Fase 3 não foi objeto de vistoria.

E nada mais havendo a tratar, foi lavrado este auto, que vai assinado.

Pelo dono da obra ;; ~601 ;; Leonor Vasconcelos Brito ;; Provedora && Pelo empreiteiro ;; ~602 ;; Armindo Pinho ;; Sócio-gerente
""",
            face="T",
            size=11.5,
            label=125,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Misericórdia de Vila Seca do Alva",
            project="Ampliação do lar e centro de dia",
            project_code="E-19/2024",
            milestone="Fase 2 (acabamentos interiores)",
            signatory_name="Leonor Vasconcelos Brito",
            signatory_title="Provedora",
            signature_date="2026-03-26",
            amount="112640.00 EUR",
        ),
    )

    yield Paper(
        "ku-pt-termo-aceite",
        "a",
        "form",
        page(
            """
# Termo de Aceite de Entrega
Ipê-Roxo Tecnologia Ltda. - Campinas
?Contratante :: Cooperativa de Crédito Serra Dourada
?Projeto :: Conta digital cooperado
?Ordem de serviço :: OS-2026-031
?Entrega :: Entrega 4 - Extrato e Pix
?Valor (R$) :: 138.500,00

Parecer do contratante
[!] Aceito
[?] Aceito com ressalvas
[?] Não aceito

?Assinado eletronicamente por :: Thaís Figueiredo Moura
?Cargo :: Gerente de Canais Digitais
?Data :: 22/04/2026
?Código de verificação :: 8F2A-77D0-19CE
""",
            label=175,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Cooperativa de Crédito Serra Dourada",
            project="Conta digital cooperado",
            project_code="OS-2026-031",
            milestone="Entrega 4 - Extrato e Pix",
            signatory_name="Thaís Figueiredo Moura",
            signatory_title="Gerente de Canais Digitais",
            signature_date="2026-04-22",
            amount="138500.00 BRL",
        ),
    )

    yield Paper(
        "ku-pt-aditivo",
        "a",
        "text",
        page(
            """
# Solicitação de Mudança SM-014
Cliente: Frigorífico Campo Largo S.A. && Projeto: Estação de Tratamento de Efluentes II
Fornecedor: Águas Claras Engenharia && Contrato: AC-1533
---
* Motivo
Vazão do abatedouro maior que a informada no edital.
* O que muda
Segundo flotador e troca do soprador de 30 cv por um de 50 cv.
| Componente | Custo |
| Flotador FL-2 | R$ 212.000,00 |
| Soprador, diferença | R$ 31.700,00 |
| Desconto comercial | -R$ 8.700,00 |
| Acréscimo ao contrato | R$ 235.000,00 |
Prazo: mais 25 dias corridos.

Parecer do cliente: MUDANÇA APROVADA

~611
Adilson Ferrari Kuhn
Diretor Industrial
17 de junho de 2026
""",
            grid="band",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Frigorífico Campo Largo S.A.",
            project="Estação de Tratamento de Efluentes II",
            project_code="AC-1533",
            signatory_name="Adilson Ferrari Kuhn",
            signatory_title="Diretor Industrial",
            signature_date="2026-06-17",
            amount="235000.00 BRL",
            change_order_number="SM-014",
        ),
    )

    d = page(
        """
^ FOLHA DE HORAS
^ Topografia Lousã, Unip. Lda.
Cliente :: Parque Eólico Serra do Açor, S.A.
Trabalho :: Levantamento dos acessos AG7 a AG12
Obra n.º :: TL-2548
Semana :: 3 a 7 de novembro de 2025
| Dia | Topógrafo | Ajudante |
| 3 nov | 8 | 8 |
| 4 nov | 8 | 8 |
| 5 nov | 4 | 4 |
| 6 nov | 8 | 8 |
| 7 nov | 6 | 6 |
| Total | 34 | 34 |
Valor: 34 h x 45,00 € + 34 h x 22,00 € = 2.278,00 €

Confirmo as horas acima. O cliente:
~621
Nome :: @ Duarte Sequeira
Função :: @ Fiscal de obra
Data :: @ 10 nov 2025
""",
        size=11,
        hand="Breip",
        label=110,
    )
    yield Paper(
        "ku-pt-folha-horas",
        "a",
        "scan",
        scanned(d, skew=-0.9, seed=51, noise=4.0),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Parque Eólico Serra do Açor, S.A.",
            project="Levantamento dos acessos AG7 a AG12",
            project_code="TL-2548",
            signatory_name="Duarte Sequeira",
            signatory_title="Fiscal de obra",
            signature_date="2025-11-10",
            amount="2278.00 EUR",
        ),
        source=d,
    )

    one = page(
        """
# Aceitação do projeto de execução
Promotora :: Cister Hotéis e Termas, S.A.
Projetista :: Atelier Pórtico - Arquitetura, Lda.
Empreendimento :: Reabilitação das Termas Velhas
Processo :: AP-208
Fase :: Projeto de execução, volumes 1 a 4
Honorários da fase :: 39.750,00 €

Os volumes foram analisados pela promotora entre 5 e 23 de janeiro de 2026.
| Volume | Conteúdo | Análise |
| 1 | Arquitetura | sem comentários |
| 2 | Estruturas | sem comentários |
| 3 | Águas e esgotos | ver folha 2 |
| 4 | AVAC | sem comentários |
A decisão consta da folha 2, assinada.
""",
        foot="Folha {n} de 2",
    )
    two = page(
        """
## Decisão da promotora (folha 2 de 2) - processo AP-208
O projeto de execução é aceite, ficando a aceitação sujeita às seguintes reservas:
- corrigir o diâmetro do coletor na planta 3.12
- entregar o mapa de quantidades em formato editável

Leiria, 26 de janeiro de 2026
~631
Benedita Sarmento
Administradora
""",
        size=11.5,
    )
    yield Paper(
        "ku-pt-execucao-reservas",
        "a",
        "mixed",
        joined(one, scanned(two, skew=0.7, seed=52)),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Cister Hotéis e Termas, S.A.",
            project="Reabilitação das Termas Velhas",
            project_code="AP-208",
            milestone="Projeto de execução, volumes 1 a 4",
            signatory_name="Benedita Sarmento",
            signatory_title="Administradora",
            signature_date="2026-01-26",
            amount="39750.00 EUR",
            conditions=[
                "corrigir o diâmetro do coletor na planta 3.12",
                "entregar o mapa de quantidades em formato editável",
            ],
        ),
        source=joined(one, two),
    )

    yield Paper(
        "ku-pt-nao-aceitacao",
        "a",
        "text",
        page(
            """
SINDICATO DOS CONFERENTES DE ITAPOÃ DO SUL
Ofício nº 88/2026

Itapoã do Sul, 11 de maio de 2026.

À
Maré Alta Comunicação Ltda.

Assunto: devolução da campanha "Porto Seguro para Todos" (contrato MA-417), etapa de criação

Prezados Senhores,

Comunicamos que a diretoria, reunida em 8 de maio, não aceitou as peças da etapa de criação entregues em 29 de abril. As fotografias não têm cessão de imagem e o jingle repete melodia de terceiro.

Fica, portanto, recusada a entrega, e sem efeito a nota de R$ 42.300,00. Aguardamos novas peças no prazo contratual de quinze dias.

Atenciosamente,

~641
Jurandir Amorim
Presidente
""",
            face="T",
            size=12,
            margin=82,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="SINDICATO DOS CONFERENTES DE ITAPOÃ DO SUL",
            project="Porto Seguro para Todos",
            project_code="MA-417",
            milestone="etapa de criação",
            signatory_name="Jurandir Amorim",
            signatory_title="Presidente",
            signature_date="2026-05-11",
            amount="42300.00 BRL",
        ),
    )

    s = Sheet(size=11, label=145, kv="line", hand="Dkg").flow("""
# Guia de entrega e aceitação
Carpintarias Reboredo, S.A. - Paços de Ferreira
Cliente :: Biblioteca Municipal de Alcoruche
Projeto :: Estantes da sala infantil
Encomenda :: CR-60917
Lote :: Lote A
Valor do lote :: 7.985,00 €

[ ] O lote foi conferido e aceite
[ ] O lote foi recusado

Pelo cliente (nome, cargo, assinatura, data)
Salomé Antunes, bibliotecária
_

Pelo fornecedor
~651
Vítor Reboredo, 15/05/2026
""")
    s.stamp("CARPINTARIAS REBOREDO/EXPEDIDO", 350, 400, 5, 12)
    d = s.pdf()
    yield Paper(
        "ku-pt-guia-sem-visto",
        "a",
        "scan",
        scanned(d, skew=1.0, seed=53, dpi=110),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Biblioteca Municipal de Alcoruche",
            project="Estantes da sala infantil",
            project_code="CR-60917",
            milestone="Lote A",
            signatory_name="Salomé Antunes",
            signatory_title="bibliotecária",
            amount="7985.00 EUR",
            warnings=["partly_signed"],
        ),
        source=d,
    )

    yield Paper(
        "ku-pt-fluxo-pendente",
        "a",
        "text",
        page(
            """
# Homologação de entrega - registro do fluxo
Sistema Aroeira de Contratos, impresso em 30/01/2026 08:12
Contratante :: Hospital São Firmino de Assis
Contratada :: Prumo Clínico Consultoria S/S
Projeto :: Acreditação nível 2
Contrato :: PC-0904
Etapa :: Etapa 5: simulado de avaliação
Valor da etapa :: R$ 56.000,00

O fluxo exige a assinatura das duas áreas do contratante. Enquanto faltar uma delas, a entrega não está homologada.
| Ordem | Signatário do contratante | Situação | Data |
| 1 | Ivone Caldas Prates, coordenadora da Qualidade | assinou: "de acordo, homologar" | 28/01/2026 |
| 2 | Dr. Renato Siqueira Leal, diretor clínico | aguardando assinatura | - |
Situação geral: EM ANDAMENTO (1 de 2)
""",
            kv="table",
            grid="grid",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Hospital São Firmino de Assis",
            project="Acreditação nível 2",
            project_code="PC-0904",
            milestone="Etapa 5: simulado de avaliação",
            signatory_name="Dr. Renato Siqueira Leal",
            signatory_title="diretor clínico",
            amount="56000.00 BRL",
            warnings=["partly_signed"],
        ),
    )

    yield Paper(
        "ku-pt-mail-acesso",
        "a",
        "text",
        page("""
De: Filipa Carrapatoso <filipa@granitosdobeira.example>
Para: Rui Medeiros
Data: 9 de outubro de 2025, 10:02
Assunto: Cartões de acesso para a semana que vem
---
Bom dia Rui,

Para o projeto Armazém Automático, precisamos dos nomes e dos números do cartão de cidadão das três pessoas que vêm montar na terça. O portão 2 abre às 7:30; capacete e botas são obrigatórios.

Podem deixar a carrinha junto ao cais coberto.

Cumprimentos,
Filipa Carrapatoso
Técnica de logística, Granitos da Beira Interior, S.A.
"""),
        truth(
            "email",
            None,
            None,
            "pt",
            client="Granitos da Beira Interior, S.A.",
            project="Armazém Automático",
            signatory_name="Filipa Carrapatoso",
            signatory_title="Técnica de logística",
        ),
    )

    yield Paper(
        "ku-pt-fatura",
        "a",
        "text",
        page(
            """
Contraste Arquitetura Sonora, Lda.
NIF 500 000 000
# Fatura FT 2026/118
Data de emissão :: 2 de março de 2026
Vencimento :: 1 de abril de 2026
Cliente :: Teatro Municipal da Ribeira Velha, E.M.
Projeto :: Acústica da sala estúdio
V/ encomenda :: 2026-0075
| Descrição | Qtd. | Preço | Total |
| Relatório de medições | 1 | 2.900,00 | 2.900,00 |
| Deslocações | 3 | 60,00 | 180,00 |
| Total ilíquido | | | 3.080,00 |
| IVA 23 % | | | 708,40 |
| Total a pagar (EUR) | | | 3.788,40 |
IBAN PT50 0000 0000 0000 0000 0000 0
. Processado por programa certificado n.º 0000/AT. Os serviços foram colocados à disposição do adquirente na data desta fatura.
""",
            grid="lines",
        ),
        truth(
            "other",
            None,
            None,
            "pt",
            client="Teatro Municipal da Ribeira Velha, E.M.",
            project="Acústica da sala estúdio",
            po_number="2026-0075",
        ),
    )
