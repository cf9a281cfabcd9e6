"""Papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import copied, over, page, rl, stamp, ty


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield page(
        "pt-camara-oficio",
        ty(
            """
## MUNICÍPIO DE VALE DE GARÇAS
Divisão de Obras Municipais
> Ofício n.º 1184/2026
> Data: 18 de maio de 2026
À Ribatalude – Projetos de Engenharia, Lda.
**Assunto: Requalificação da Escola Básica do Outeiro (projeto n.º DOM-33/25) – aprovação do projeto de execução**
Exmos. Senhores,
Comunica-se a V. Exas. que, por despacho de 15 de maio de 2026, foi aprovado o projeto de execução entregue em 20 de abril, por cumprir o programa preliminar e os pareceres das entidades.
Fica assim autorizada a faturação da terceira prestação dos honorários, no valor de 21.375,00 €, acrescido de IVA, com referência à nota de encomenda n.º 2026/4471.
Com os melhores cumprimentos,
O Chefe de Divisão,
~601
Nuno Falcão Teles
""",
            font="Libertinus Serif",
            size=11,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="MUNICÍPIO DE VALE DE GARÇAS",
            project="Requalificação da Escola Básica do Outeiro",
            project_code="DOM-33/25",
            milestone="projeto de execução",
            signatory_name="Nuno Falcão Teles",
            signatory_title="Chefe de Divisão",
            signature_date="2026-05-18",
            amount="21375.00 EUR",
            po_number="2026/4471",
        ),
    )

    yield page(
        "pt-termo-aceite",
        rl(
            """
# TERMO DE ACEITE DEFINITIVO
:: Contratante :: Laticínios Serra do Corvo S.A.
:: Contratada :: Vértice Automação Industrial Ltda.
:: Projeto :: Automação do pasteurizador 2
:: Nº do projeto :: VAI-2025-091
:: Pedido de compra :: 4100237785
:: Etapa :: Etapa 5 – Operação assistida
:: Valor da etapa :: R$ 187.450,00
CONSIDERANDO que a CONTRATADA concluiu em 24 de julho de 2026 os trinta dias de operação assistida, com presença de técnico nos três turnos;
CONSIDERANDO que os indicadores pactuados foram atingidos, conforme quadro abaixo;
|= 4 2 2
|! Indicador | Meta | Apurado
| Disponibilidade | 98,0 % | 99,1 %
| Desvio de temperatura | até 0,5 °C | 0,3 °C
| Paradas não programadas | até 3 | 1
Declaramos, para os devidos fins, que a etapa acima foi executada conforme especificado, estando aprovada e aceita sem ressalvas.
Patos de Minas, 7 de agosto de 2026
[ ~605 || ~606
[ Rogério Antunes Lima || Simone Batista Prado
[ Coordenador de Manutenção || Diretora Industrial
[ Contratante || Contratante
. Testemunhas dispensadas. Duas vias de igual teor.
""",
            title=1,
            size=10.5,
            foot="Vértice Automação Industrial Ltda. – Sistema da qualidade – FOR-022 rev. 5",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Laticínios Serra do Corvo S.A.",
            project="Automação do pasteurizador 2",
            project_code="VAI-2025-091",
            milestone="Etapa 5 – Operação assistida",
            signatory_name="Simone Batista Prado",
            signatory_title="Diretora Industrial",
            signature_date="2026-08-07",
            amount="187450.00 BRL",
            po_number="4100237785",
        ),
    )

    yield page(
        "pt-email-aprovado",
        rl(
            """
**Catarina Mesquita** para Hugo, Financeiro
Assunto: Re: [Quinta da Atalaia] Plano de comunicação 2027
quinta-feira, 22/10/2026, 18:14
--
Olá Hugo,
Reunimos hoje com a administração: o plano de comunicação está aprovado. Podem emitir a fatura dos 4.900 € da fase de planeamento; o calendário editorial vemos em novembro.
Obrigada a toda a equipa!
Catarina Mesquita
Diretora de Marketing | Quinta da Atalaia Turismo Rural, Lda.
""",
            font="Helvetica",
            size=10,
        ),
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Quinta da Atalaia Turismo Rural, Lda.",
            project="Plano de comunicação 2027",
            milestone="fase de planeamento",
            signatory_name="Catarina Mesquita",
            signatory_title="Diretora de Marketing",
            signature_date="2026-10-22",
            amount="4900.00 EUR",
        ),
    )

    yield copied(
        "pt-folha-horas",
        over(
            rl(
                """
# Folha de horas – junho 2026
Técnico: Abel Rocha      Empresa: Norteia Consultores      Cliente: Ferragens do Ave, S.A.
Projeto: Implementação WMS      Ref.: NC-0784
|! Semana | Horas
| 1 a 5 | 32
| 8 a 12 | 24
| 15 a 19 | 40
| 22 a 26 | 36
| Total | 132
132 h x 55,00 € = 7.260,00 €
Visto do cliente:
~611
Manuela Vilaça, diretora de logística
30 de junho de 2026
""",
                size=11.5,
            ),
            stamp(300, 470, "FERRAGENS DO AVE, S.A.", "APROVADO", angle=-7, shade="#20603c"),
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Ferragens do Ave, S.A.",
            project="Implementação WMS",
            project_code="NC-0784",
            signatory_name="Manuela Vilaça",
            signatory_title="diretora de logística",
            signature_date="2026-06-30",
            amount="7260.00 EUR",
        ),
        skew=0.6,
        seed=61,
        dpi=96,
    )

    yield page(
        "pt-ata-ressalvas",
        ty(
            """
# Ata de recepção provisória
Aos vinte e três dias do mês de setembro de dois mil e vinte e seis, nas instalações da Associação de Regantes do Xévora, compareceram os signatários para verificar a empreitada **Estação elevatória do Monte Velho**, obra n.º ARX-5, tramo B (conduta adutora).
Verificou-se que os trabalhos do tramo B estão concluídos, pelo que são recebidos com as seguintes ressalvas:
- substituir a ventosa do perfil 41
- entregar as telas finais em formato editável
O valor do tramo, 118.060,75 €, será pago na data habitual.
|= 3 3 3
|! Pela Associação | Pela Associação | Pelo empreiteiro
| ~615 | ~616 | ~617
| Joaquim Bravo, vogal | Teresa Calado, presidente | Luís Cordeiro, diretor de obra
""",
            font="Libertinus Serif",
            size=11.5,
            grid="full",
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Associação de Regantes do Xévora",
            project="Estação elevatória do Monte Velho",
            project_code="ARX-5",
            milestone="tramo B (conduta adutora)",
            signatory_name="Teresa Calado",
            signatory_title="presidente",
            signature_date="2026-09-23",
            amount="118060.75 EUR",
            conditions=[
                "substituir a ventosa do perfil 41",
                "entregar as telas finais em formato editável",
            ],
        ),
    )

    yield page(
        "pt-aditivo-condicional",
        rl(
            """
Recife, 11 de fevereiro de 2026.
À¦Mangue Arquitetura e Interiores
**Ref.: Reforma da sede – Solicitação de alteração SA-04 (projeto MAI-212)**
Prezada Beatriz,
A Seguradora Capibaribe S.A. aprova a alteração SA-04 (divisórias acústicas do 3º andar), no valor adicional de R$ 26.880,00.
Prazo: sem impacto. Demais cláusulas permanecem inalteradas.
Atenciosamente,
~621
Otávio Lins de Melo¦Superintendente Administrativo
P.S.: a aprovação vale somente se o laudo acústico do fabricante for entregue antes da montagem.
""",
            font="Times-Roman",
            size=12,
        ),
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "pt",
            client="Seguradora Capibaribe S.A.",
            project="Reforma da sede",
            project_code="MAI-212",
            signatory_name="Otávio Lins de Melo",
            signatory_title="Superintendente Administrativo",
            signature_date="2026-02-11",
            amount="26880.00 BRL",
            change_order_number="SA-04",
            conditions=["o laudo acústico do fabricante for entregue antes da montagem"],
        ),
    )

    yield page(
        "pt-recusa",
        rl(
            """
# NOTIFICAÇÃO DE NÃO ACEITAÇÃO
|= 2 5
| Dono da obra | Santa Casa da Misericórdia de Alvorninha
| Adjudicatário | Coberturas Lourinhanense
| Empreitada | Cobertura do lar de São José
| Código | SCM/2026/02
| Fase | Fase 1 – Impermeabilização
Em resultado do ensaio de estanquidade de 3 de março de 2026, em que se registaram infiltrações em quatro pontos, a Mesa Administrativa deliberou **não aceitar** a Fase 1. O auto de medição de 17.620,00 € é devolvido.
O adjudicatário dispõe de 15 dias para corrigir.
Alvorninha, 9 de março de 2026
~625
Graça Monteiro, provedora
""",
            grid="full",
            accent="#551111",
            size=10.5,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="Santa Casa da Misericórdia de Alvorninha",
            project="Cobertura do lar de São José",
            project_code="SCM/2026/02",
            milestone="Fase 1 – Impermeabilização",
            signatory_name="Graça Monteiro",
            signatory_title="provedora",
            signature_date="2026-03-09",
            amount="17620.00 EUR",
        ),
    )

    yield page(
        "pt-formulario-vazio",
        rl(
            """
# Formulário de homologação de entrega
Fundação Parque Tecnológico do Guaíba – Gerência de TI
|= 2 4
| Fornecedor | Pampa Sistemas Ltda.
| Projeto | Catálogo de laboratórios
| Ordem de serviço | OS-0217/26
| Entrega | Entrega 2: módulo de reservas
| Valor | R$ 44.100,00
Resultado da homologação:
[ {c:h1:0} || Homologada
[ {c:h2:0} || Homologada com pendências
[ {c:h3:0} || Não homologada
|= 2 4
| Responsável | Vinícius Schaeffer, gerente de TI
| Assinatura | {t:ass:}
| Data | {t:dt:}
""",
            grid="band",
            accent="#1d3f72",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Fundação Parque Tecnológico do Guaíba",
            project="Catálogo de laboratórios",
            project_code="OS-0217/26",
            milestone="Entrega 2: módulo de reservas",
            signatory_name="Vinícius Schaeffer",
            signatory_title="gerente de TI",
            amount="44100.00 BRL",
        ),
        "form",
    )

    yield page(
        "pt-outro-documento",
        ty(
            """
**Vidraria Atlântica, S.A.** · Marinha Velha
# Auto de aceitação n.º 3
:: Cliente :: Vidraria Atlântica, S.A.
:: Prestador :: Energest Auditores
:: Projeto :: Auditoria energética ao forno 2
:: Projeto n.º :: EA-640
:: Marco :: Marco 3 – Plano de racionalização
:: Valor :: 13.300,00 €
O plano entregue contém onze medidas, das quais quatro com retorno inferior a dois anos: recuperação de calor dos fumos, isolamento da abóbada, variadores nos ventiladores e eliminação de fugas de ar comprimido.
Nota: o Marco 2 foi aceite em 12 de janeiro de 2026 (auto n.º 2, assinado). O presente auto refere-se apenas ao Marco 3 e aguarda assinatura.
O cliente declara aceitar o Marco 3.
|= 1 2
| Nome | Inês Pedrosa Gil
| Função | Diretora de Produção
| Assinatura |  
| Data |  
""",
            font="Liberation Sans",
            size=10.5,
            grid="lines",
            accent="#005b4f",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Vidraria Atlântica, S.A.",
            project="Auditoria energética ao forno 2",
            project_code="EA-640",
            milestone="Marco 3 – Plano de racionalização",
            signatory_name="Inês Pedrosa Gil",
            signatory_title="Diretora de Produção",
            amount="13300.00 EUR",
        ),
    )

    yield page(
        "pt-folheto",
        ty(
            """
# Raiz & Rumo
Consultoria florestal para quem pensa a 40 anos
--
## O que fazemos
Inventário, plano de gestão, certificação e acompanhamento da exploração. Trabalhamos com proprietários, associações e autarquias, do Minho ao Algarve.
## Como trabalhamos
- visita sem compromisso
- proposta com preço fechado por hectare
- aceitação por fases: só paga o que aprovar
## Preços indicativos
|! Serviço | Preço
| Inventário | desde 14 €/ha
| Plano de gestão | desde 1.800 €
| Certificação em grupo | sob consulta
Fale connosco: ola@raizerumo.example
""",
            font="Libertinus Serif",
            size=12,
            cols=2,
            accent="#2e6b1f",
            grid="lines",
        ),
        truth("other", None, None, "pt"),
    )
