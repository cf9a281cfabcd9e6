"""Portuguese of Portugal and Brazil: autos, termos, folhas."""

from collections.abc import Iterator

from paper import Paper, truth

from sixty_second_hand.board import Look, sheet
from sixty_second_hand.press import joined, scanned, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Ressalvas sanadas and ressalvas in passing."""
    yield Paper(
        "md-autorecep",
        "a",
        "text",
        sheet(
            """
# Auto de Receção
Aos vinte e sete dias do mês de março de dois mil e vinte e seis, no local da obra, compareceram os representantes abaixo.

= Dono da obra :: Misericórdia de Vale Sereno
= Empreitada :: Remodelação da lavandaria
= Contrato n.º :: 41/2025
= Parte recebida :: 2.ª parte, redes de vapor
= Valor da parte :: 29 760,00 €

As deficiências apontadas na vistoria de 6 de março (purgador invertido, manómetro em falta) encontram-se corrigidas. Nada mais havendo a apontar, a 2.ª parte é recebida sem reservas.
O prazo de garantia é o que a lei fixa para equipamentos. A caução será libertada nos termos gerais do contrato.

%w 1 1
| Pelo dono da obra | Pelo empreiteiro
| {ink211} | {ink212}
| Leonor Cabral Pinto | Vapores do Liz, Lda.
| Provedora | Gerência
""",
            Look(
                font="Times-Roman",
                size=11,
                kv="rule",
                grid="plain",
                head="center",
                ink="#31572c",
                justify=True,
            ),
            "Vapores do Liz, Lda.",
        ),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Misericórdia de Vale Sereno",
            project="Remodelação da lavandaria",
            project_code="41/2025",
            milestone="2.ª parte, redes de vapor",
            signatory_name="Leonor Cabral Pinto",
            signatory_title="Provedora",
            signature_date="2026-03-27",
            amount="29760.00 EUR",
        ),
    )

    yield Paper(
        "md-mailbr",
        "a",
        "text",
        sheet(
            """
%w 1 8
| De: | Thaís Queiroga <thais@redeboapraca.example>
| Data: | 22 de outubro de 2026 10:47
| Para: | Equipe Pixel Cerrado
| Assunto: | Aplicativo Fidelidade - entrega 4 (contrato RBP-77)
---
Oi, pessoal, tudo bem?

Que entrega bonita! As lojas piloto adoraram o cartão digital e a fila do caixa diminuiu.

Pela Rede Boa Praça, a entrega 4 está aceita, no valor de R$ 48.500,00. Só peço que os textos da tela de troca de pontos sejam trocados pelos que o jurídico mandou, até a virada para produção no dia 3 de novembro.

Um abraço e parabéns,

Thaís Queiroga
Gerente de Produtos Digitais
""",
            Look(head="none", grid="plain", size=10.5),
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "pt",
            client="Rede Boa Praça",
            project="Aplicativo Fidelidade",
            project_code="RBP-77",
            milestone="entrega 4",
            signatory_name="Thaís Queiroga",
            signatory_title="Gerente de Produtos Digitais",
            signature_date="2026-10-22",
            amount="48500.00 BRL",
            conditions=[
                "os textos da tela de troca de pontos sejam trocados pelos que o jurídico mandou, até a virada para produção no dia 3 de novembro"
            ],
        ),
    )

    yield Paper(
        "md-aditivo",
        "a",
        "text",
        sheet(
            """
# Termo de Alteração de Escopo TAE-05
= Contratante :: Usina Canavial Dourado S.A.
= Projeto :: Automação do pátio de caminhões
= Contrato :: UCD-3018

1. Fica retirada do escopo a cancela da portaria 2: menos R$ 31.000,00.
2. Fica incluída a leitura de placas na portaria 1: mais R$ 44.600,00.
3. Efeito líquido: mais R$ 13.600,00.
4. As demais cláusulas, inclusive as de garantia, retenção e pagamento, permanecem como estão.

A dúvida da área fiscal sobre o item 2 foi esclarecida em 12/05/2026 e o termo foi aprovado sem restrições.

Assinado digitalmente por: Rubens Tavares Moura
Cargo: Diretor Industrial
Data: 15/05/2026 09:14:37 -03:00
""",
            Look(head="band", ink="#6c584c", kv="box"),
            "Engenho Sistemas de Automação",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Usina Canavial Dourado S.A.",
            project="Automação do pátio de caminhões",
            project_code="UCD-3018",
            change_order_number="TAE-05",
            signatory_name="Rubens Tavares Moura",
            signatory_title="Diretor Industrial",
            signature_date="2026-05-15",
            amount="13600.00 BRL",
        ),
    )

    yield Paper(
        "md-folhahoras",
        "a",
        "text",
        sheet(
            """
# Folha de horas - semana 38 de 2026
Colaboradora: Inês Vasconcelos      Cliente: Cortiças Montado Velho, S.A.
Projeto: Rastreio de lotes          Ordem: CMV/226
%w 2 6 1
|! Dia | Tarefa | Horas
| 14/09 | Leitores na linha 1 | 8
| 15/09 | Leitores na linha 2 | 8
| 16/09 | Formação dos operadores | 6
| 17/09 | Relatório | 7
| Total | | 29

Aprovo as 29 horas. Na próxima semana agradecia a folha até sexta ao meio-dia.
/s/ Duarte Falcão, Diretor de Produção, 21/09/2026
""",
            Look(font="Courier", size=9.5, head="right", grid="grid", ink="#283618"),
            "Lote & Linha",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Cortiças Montado Velho, S.A.",
            project="Rastreio de lotes",
            project_code="CMV/226",
            signatory_name="Duarte Falcão",
            signatory_title="Diretor de Produção",
            signature_date="2026-09-21",
        ),
    )

    source = sheet(
        """
# TERMO DE ACEITE DE SERVIÇO
= Cliente :: Escola Técnica Rio das Pedras
= Serviço :: Instalação do laboratório de solda
= OS :: 2026-1187
= Etapa :: Exaustão e bancadas
= Valor :: R$ 67.900,00

Serviço conferido e aceito. A faísca observada na bancada 3 foi corrigida no mesmo dia.

{k:Marlene Cordeiro}
Marlene Cordeiro, Diretora
Em {d:7 de agosto de 2026}
""",
        Look(size=12, kv="grid", ink="#111111", head="center", title="center"),
        "Solda Forte Instalações",
        stamp=("ESCOLA TÉCNICA", "RIO DAS PEDRAS", "DIREÇÃO"),
    )
    yield Paper(
        "md-solda",
        "a",
        "scan",
        scanned(source, dpi=90, skew=-0.8, seed=71),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Escola Técnica Rio das Pedras",
            project="Instalação do laboratório de solda",
            project_code="2026-1187",
            milestone="Exaustão e bancadas",
            signatory_name="Marlene Cordeiro",
            signatory_title="Diretora",
            signature_date="2026-08-07",
            amount="67900.00 BRL",
        ),
        source,
    )

    yield Paper(
        "md-cartapt",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: (left: 40mm, right: 22mm, y: 25mm))
#set text(size: 11pt, lang: "pt")
#place(left, dx: -26mm, rotate(-90deg, reflow: true)[#text(16pt, fill: rgb("#7f5539"))[Teatro Municipal de Arcozelo]])
Arcozelo, 10 de fevereiro de 2026
#v(5mm)
Exmos. Senhores\\
Palco Vivo -- Engenharia de Cena
#v(4mm)
Assunto: Maquinaria de cena, fase 3 (varas motorizadas), proposta PV 250-A

Fizemos ontem o ensaio geral com as varas motorizadas e tudo correu de forma admirável. O ruído que nos preocupava em janeiro desapareceu por completo.

A fase 3 é por nós aceite e o respetivo preço, de 41 250,00 €, pode ser faturado. O certificado de carga do fabricante, que ainda não recebemos, terá de nos ser entregue antes da estreia de 5 de março. Deixamos uma palavra de apreço aos vossos técnicos.

Com os melhores cumprimentos,
#v(2mm)
#ink(s: 0.45)\\
Matilde Brandão\\
Diretora Técnica
"""),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Teatro Municipal de Arcozelo",
            project="Maquinaria de cena",
            project_code="PV 250-A",
            milestone="fase 3 (varas motorizadas)",
            signatory_name="Matilde Brandão",
            signatory_title="Diretora Técnica",
            signature_date="2026-02-10",
            amount="41250.00 EUR",
            conditions=[
                "O certificado de carga do fabricante, que ainda não recebemos, terá de nos ser entregue antes da estreia de 5 de março"
            ],
        ),
    )

    yield Paper(
        "md-recusapt",
        "a",
        "text",
        sheet(
            """
# Parecer sobre entregável
Entidade: Agência Portuária do Baixo Sado
Projeto: Modelo hidrodinâmico da barra
Contrato: APBS-2025-30
Entregável: E2 Calibração
Preço do entregável: 33 000,00 €
---
%w 5 2
|! Critério | Resultado
| Documentação | cumpre
| Maré (erro médio) | cumpre
| Salinidade (erro médio inferior a 2) | não cumpre: 4,7
| Entrega dos ficheiros de base | cumpre

Conclusão: o entregável E2 não é aceite. Deve ser apresentado de novo com a salinidade recalibrada.

O responsável,
@ink 221
Simão Teles Barreto
Chefe da Divisão de Hidrografia
19 de junho de 2026
""",
            Look(head="line", grid="rows", ink="#003049"),
            "Agência Portuária do Baixo Sado",
        ),
        truth(
            AC,
            "rejected",
            True,
            "pt",
            client="Agência Portuária do Baixo Sado",
            project="Modelo hidrodinâmico da barra",
            project_code="APBS-2025-30",
            milestone="E2 Calibração",
            signatory_name="Simão Teles Barreto",
            signatory_title="Chefe da Divisão de Hidrografia",
            signature_date="2026-06-19",
            amount="33000.00 EUR",
        ),
    )

    cover = sheet(
        """
> Curitiba, 4 de março de 2026
À Cooperativa Agrícola Pinhalão

Prezados,
segue em anexo o termo de aceite da Etapa 1, que se encontra conosco ainda sem a assinatura de V. Sas. Pedimos a gentileza de o devolver assinado.

Atenciosamente,
Secretaria de projetos, Silo Digital
""",
        Look(head="right", size=11, ink="#14532d"),
        "Silo Digital",
    )
    source = sheet(
        """
# TERMO DE ACEITE
= Cliente :: Cooperativa Agrícola Pinhalão
= Projeto :: Sensores de grãos
= Contrato :: SD-408
= Etapa :: Etapa 1
= Valor :: R$ 22.350,00

O cliente aceita a Etapa 1.

Assinatura: ______________________________
Nome: Valdir Sperandio
Cargo: Presidente
Data: ____ / ____ / ______
""",
        Look(size=12, kv="plain", ink="#111111", head="line"),
        "Silo Digital",
    )
    yield Paper(
        "md-semassin",
        "a",
        "mixed",
        joined(cover, scanned(source, dpi=90, skew=0.5, seed=77)),
        truth(
            AC,
            "undecided",
            False,
            "pt",
            client="Cooperativa Agrícola Pinhalão",
            project="Sensores de grãos",
            project_code="SD-408",
            milestone="Etapa 1",
            signatory_name="Valdir Sperandio",
            signatory_title="Presidente",
            amount="22350.00 BRL",
        ),
        joined(cover, source),
    )

    yield Paper(
        "md-formpt",
        "a",
        "form",
        sheet(
            """
# Declaração de conformidade do cliente
%w 2 4
| Cliente | {f:cliente=Lar de Idosos Sol Nascente}
| Obra | {f:obra=Elevador de macas}
| N.º da obra | {f:numero=EL-2026-52}
| Fase | {f:fase=Cabina e portas}
| Valor | {f:valor=EUR 18.900,00}

%w 1 16
| {c:sim=1} | Aceitamos a fase
| {c:nao=1} | Não aceitamos a fase

%w 2 4
| Nome | {f:nome=Graça Monteiro}
| Cargo | {f:cargo=Diretora de Serviços}
| Assinatura | {f:assinatura=/s/ Graça Monteiro}
| Data | {f:data=12/11/2026 (quinta-feira)}
""",
            Look(head="side", ink="#9c6644", grid="rows"),
            "Ascensores Vertente",
        ),
        truth(
            AC,
            "undecided",
            True,
            "pt",
            client="Lar de Idosos Sol Nascente",
            project="Elevador de macas",
            project_code="EL-2026-52",
            milestone="Cabina e portas",
            signatory_name="Graça Monteiro",
            signatory_title="Diretora de Serviços",
            signature_date="2026-11-12",
            amount="18900.00 EUR",
        ),
    )

    yield Paper(
        "md-tarefaspt",
        "a",
        "text",
        sheet(
            """
# Termo de Referência dos Serviços TR-19/2026
## 1. Contratante
Instituto Mata Viva
## 2. Projeto
Mapeamento de nascentes da Serra do Caparoré
## 3. Serviços
Levantamento em campo de 140 nascentes, com fotografias e coordenadas, em três campanhas.
## 4. Produtos
* P1 Plano de campo
* P2 Banco de dados
* P3 Relatório final
## 5. Aceite
Cada produto será aceito ou recusado por escrito em até dez dias úteis.
## 6. Preço
Preço global: R$ 126.000,00, pago em três parcelas após o aceite de cada produto.
## 7. Prazo
De 1º de abril a 30 de setembro de 2026.
""",
            Look(font="Times-Roman", size=11, head="center", ink="#2d6a4f"),
            "Instituto Mata Viva",
        ),
        truth(
            "statement_of_work",
            None,
            None,
            "pt",
            client="Instituto Mata Viva",
            project="Mapeamento de nascentes da Serra do Caparoré",
            project_code="TR-19/2026",
            amount="126000.00 BRL",
        ),
    )
