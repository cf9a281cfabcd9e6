"""Post from Portugal and Brazil: autos, termos de aceite, listas de pendências, horas devolvidas."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import (
    CERT,
    CHANGE,
    COND,
    MAIL,
    NO,
    OK,
    OPEN,
    ORDER,
    TIME,
    draw,
    mixed,
    paper,
    scanned,
    typ,
)


def papers() -> Iterator[Paper]:
    yield mixed(
        "auto-rececao-letra-miuda",
        draw(
            """
# Relatório da vistoria
Dono de obra :: Santa Casa da Vila de Monforte
Empreitada :: Recuperação da cobertura da capela
Processo n.º :: EMP-58/2025
Empreiteiro :: Telhas e Traves, Lda.

A vistoria teve lugar a 10 de março de 2026. Subiu-se ao telhado pelo andaime do lado norte. As telhas estão bem assentes, os rufos vedam e as madeiras foram tratadas contra o caruncho.
O auto, assinado pelas partes, é a folha que se segue.
""",
            face="T",
            size=11,
        ),
        draw(
            """
# AUTO DE RECEÇÃO PROVISÓRIA
Dono de obra: Santa Casa da Vila de Monforte
Empreitada: Recuperação da cobertura da capela
Processo n.º EMP-58/2025

Aos 10 dias do mês de março de 2026 o dono de obra declarou receber a obra provisoriamente.(*)

Pelo dono de obra
~501
Leonor Vasques Teles, provedora

Pelo empreiteiro
~502
Amílcar Rosado

(*) A receção não abrange o sino, cuja fixação terá de ser refeita até 30 de abril de 2026.
""",
            size=11.5,
        ),
        truth(
            CERT,
            COND,
            True,
            "pt",
            client="Santa Casa da Vila de Monforte",
            project="Recuperação da cobertura da capela",
            project_code="EMP-58/2025",
            signatory_name="Leonor Vasques Teles",
            signatory_title="provedora",
            signature_date="2026-03-10",
            conditions=[
                "A receção não abrange o sino, cuja fixação terá de ser refeita até 30 de abril de 2026"
            ],
        ),
        Scanner(skew=-0.7, noise=5, seed=61),
    )

    yield paper(
        "termo-aceite-marcos",
        typ(r"""
#set text(lang: "pt", region: "BR", size: 10pt)
#align(center)[#text(15pt, weight: "bold")[TERMO DE ACEITE DE MARCO]]
#grid(columns: (1fr, 1fr), row-gutter: 5pt, [Contratante: Frigorífico Campo Largo S.A.], [Contratada: Ipê Sistemas Ltda.], [Projeto: Rastreio de cortes], [Código: FCL-3070])
#v(4pt)
#table(columns: (auto, 1fr, auto, auto), fill: (_, y) => if y == 3 { rgb("#fff3c4") }, [Marco], [Entrega], [Valor], [Situação], [M1], [Levantamento], [R\$ 38.000,00], [aceito em 02/02/2026], [M2], [Protótipo], [R\$ 52.000,00], [aceito em 30/03/2026], [M3], [Integração com as balanças], [R\$ 74.500,00], [*ora aceito*], [M4], [Treinamento], [R\$ 21.000,00], [a realizar])
Com base na homologação concluída em 21 de maio de 2026, sem ressalvas, a Contratante aceita o marco M3 e autoriza a emissão da nota fiscal correspondente. A equipe da balança registra elogio ao suporte noturno.
A garantia de doze meses prevista no contrato corre deste aceite. O marco seguinte será objeto de termo próprio. Cópias: Suprimentos, Controladoria, fiscal do contrato, Contratada.
#v(10pt)
INK511 \ Cláudia Bittencourt \ Diretora de Tecnologia, Frigorífico Campo Largo S.A. \ Campo Largo, 25 de maio de 2026
"""),
        truth(
            CERT,
            OK,
            True,
            "pt",
            client="Frigorífico Campo Largo S.A.",
            project="Rastreio de cortes",
            project_code="FCL-3070",
            milestone="Integração com as balanças",
            signatory_name="Cláudia Bittencourt",
            signatory_title="Diretora de Tecnologia",
            signature_date="2026-05-25",
            amount="74500.00 BRL",
        ),
    )

    yield scanned(
        "aditivo-obra-escola",
        draw(
            """
# TERMO ADITIVO Nº 04
Contratante: Colégio Nossa Senhora do Amparo
Contratada: Construtora Jatobá Ltda.
Obra: Ampliação do ginásio        Código da obra: CNA-212

Cláusula 1. Fica acrescida a troca de todo o piso dos vestiários.
Cláusula 2. O acréscimo é de R$ 43.870,00.
Cláusula 3. As demais cláusulas ficam mantidas.

Aprovado pela contratante:
~521
Teresinha Lobo, diretora
Sorocaba, 8 de agosto de 2025

Pela contratada:
~522
Valdir Jatobá
""",
            face="T",
            size=12.5,
        ),
        truth(
            CHANGE,
            OK,
            True,
            "pt",
            client="Colégio Nossa Senhora do Amparo",
            project="Ampliação do ginásio",
            project_code="CNA-212",
            change_order_number="04",
            signatory_name="Teresinha Lobo",
            signatory_title="diretora",
            signature_date="2025-08-08",
            amount="43870.00 BRL",
        ),
        Scanner(skew=0.6, noise=5, blur=0.7, seed=63),
    )

    yield paper(
        "folha-horas-devolvida",
        draw(
            """
# Folha de horas – abril de 2026
|% 25,25,25,25
| Cliente | Transportes do Sado, S.A. | Consultor | Henrique Falcão
| Projeto | Otimização de rotas | Ref. | TS-0944

|% 40,30,30
|! Semana | Horas | Tarefa
| 1 a 5 | 24 | Recolha de dados
| 6 a 12 | 40 | Modelo
| 13 a 19 | 40 | Modelo
| 20 a 26 | 56 | Ensaios
Total: 160 horas

## Parecer do cliente
|% 6,44,6,44
| ^o | Horas aprovadas | ^x | Horas não aprovadas
Observação: Agradecemos o empenho, mas a semana de 20 a 26 excede o limite combinado de 40 horas. Queira apresentar nova folha.
|% 40,35,25
| ~531 | Catarina Quaresma, gestora do projeto | 5 de maio de 2026
""",
            ink="#3e2723",
            size=10,
        ),
        truth(
            TIME,
            NO,
            True,
            "pt",
            client="Transportes do Sado, S.A.",
            project="Otimização de rotas",
            project_code="TS-0944",
            signatory_name="Catarina Quaresma",
            signatory_title="gestora do projeto",
            signature_date="2026-05-05",
        ),
    )

    yield paper(
        "email-aprovacao-br",
        typ(r"""
#set text(font: "Liberation Sans", size: 10pt)
#text(7.5pt)[22/06/2026 15:40 — Correio corporativo — impressão]
#line(length: 100%)
#kv(1.6cm, [De:], [Rafael Nogueira \<rafael.nogueira\@sementesaurora.example\>], [Para:], [atendimento\@matacega.example], [Data:], [22 de junho de 2026 15:31], [Ass.:], [RES: Site novo – páginas de produto (MC-415)])
#line(length: 100%)
Boa tarde, pessoal!

Já olhamos tudo com o pessoal de vendas. Aquele link quebrado que apontei ontem vocês arrumaram em dez minutos, então não sobrou nada.

As páginas de produto estão aprovadas. Pode emitir a nota de R\$ 11.200,00.

Abraço, \
Rafael Nogueira \
Coordenador de Marketing | Sementes Aurora S.A.
"""),
        truth(
            MAIL,
            OK,
            None,
            "pt",
            client="Sementes Aurora S.A.",
            project="Site novo",
            project_code="MC-415",
            milestone="páginas de produto",
            signatory_name="Rafael Nogueira",
            signatory_title="Coordenador de Marketing",
            signature_date="2026-06-22",
            amount="11200.00 BRL",
        ),
    )

    yield paper(
        "nota-encomenda-estudo",
        draw(
            """
]] NOTA DE ENCOMENDA
]] N.º NE-2026/0077
Município de Vale de Ourém
Divisão de Ambiente
---
Fornecedor :: Ribeira Viva – Estudos, Lda.
Projeto :: Plano de ação para o ruído
Data :: 19 de fevereiro de 2026

|% 10,55,35
|! Item | Descrição | Valor sem IVA
| 1 | Medições em 30 pontos | 6.300,00 €
| 2 | Mapa e relatório | 4.150,00 €
| | Total | 10.450,00 €

O pagamento far-se-á depois de aceites os trabalhos pela Divisão. Indique o número desta nota na fatura.
> Documento processado por computador, dispensa assinatura.
""",
            face="T",
            size=11,
        ),
        truth(
            ORDER,
            None,
            None,
            "pt",
            client="Município de Vale de Ourém",
            project="Plano de ação para o ruído",
            po_number="NE-2026/0077",
            amount="10450.00 EUR",
        ),
    )

    yield paper(
        "minuta-duas-colunas",
        typ(r"""
#set page(columns: 2, background: rotate(-50deg, text(90pt, fill: rgb("#e6e0e0"))[MINUTA]))
#set text(font: "Libertinus Serif", size: 10pt)
*Certificado de aceitação de trabalhos*

Cliente: Termas da Serra Fria, S.A.

Projeto: Bomba de calor do balneário

Obra n.º 7-2210

Valor do certificado: 29.640,00 €

1. Os trabalhos decorreram entre setembro e novembro de 2025.

2. Os ensaios de arranque foram presenciados pelo encarregado das termas.

3. O cliente aceita os trabalhos e autoriza o pagamento.
#colbreak()
Pelo cliente

Nome: Eng. Duarte Sarmento

Cargo: Diretor de Exploração

Data: #box(width: 3cm, line(length: 100%))

Assinatura: #box(width: 4cm, line(length: 100%))

_Minuta enviada para apreciação; o original será assinado na semana seguinte._
"""),
        truth(
            CERT,
            OPEN,
            False,
            "pt",
            client="Termas da Serra Fria, S.A.",
            project="Bomba de calor do balneário",
            project_code="7-2210",
            amount="29640.00 EUR",
            signatory_name="Duarte Sarmento",
            signatory_title="Diretor de Exploração",
            warnings=["draft_or_void"],
        ),
    )

    yield paper(
        "guia-entrega-fardas",
        draw(
            """
## Confeções Alvorada · Guia de entrega 3391
Cliente :: Bombeiros Voluntários de Arcos do Neiva
Encomenda de trabalho :: CA-1184
Projeto :: Fardamento de inverno

|% 20,80
|! Quantidade | Artigo
| 42 | Casacos impermeáveis
| 42 | Calças
| 6 | Fardas de gala

Recebido, conferido e aceite sem reclamação. As fardas de gala ficaram melhores do que a amostra!
<k>Óscar Meireles</k>
Óscar Meireles, 2.º comandante
14 de outubro de 2025
""",
            ink="#bf360c",
            grid="box",
        ),
        truth(
            CERT,
            OK,
            True,
            "pt",
            client="Bombeiros Voluntários de Arcos do Neiva",
            project="Fardamento de inverno",
            project_code="CA-1184",
            signatory_name="Óscar Meireles",
            signatory_title="2.º comandante",
            signature_date="2025-10-14",
        ),
    )

    yield scanned(
        "lista-pendencias-loja",
        typ(r"""
#set text(size: 11pt)
#text(15pt)[*Recebimento com lista de pendências*]
#v(4pt)
Cliente: Livraria Pau-Brasil Ltda. \
Projeto: Loja do Shopping Iguatama \
Contrato de obra e projeto nº LPB-90
#v(6pt)
A cliente recebe a loja, com liberação de 90% do preço. Os 10% restantes só serão pagos após:
#table(columns: (auto, 1fr, auto), [1], [trocar o vidro riscado da vitrine], [prazo 18/12/2025], [2], [regular a porta de enrolar], [prazo 18/12/2025], [3], [retirar o entulho da doca], [prazo 15/12/2025])
Valor liberado: R\$ 67.320,00
#v(18pt)
INK541 #place(dx: 9cm, dy: -30pt, stamp[LIVRARIA PAU-BRASIL \ RECEBIDO])
Helena Starling, sócia-gerente \
11 de dezembro de 2025
"""),
        truth(
            CERT,
            COND,
            True,
            "pt",
            client="Livraria Pau-Brasil Ltda.",
            project="Loja do Shopping Iguatama",
            project_code="LPB-90",
            signatory_name="Helena Starling",
            signatory_title="sócia-gerente",
            signature_date="2025-12-11",
            amount="67320.00 BRL",
            conditions=[
                "trocar o vidro riscado da vitrine",
                "regular a porta de enrolar",
                "retirar o entulho da doca",
            ],
        ),
        Scanner(skew=-0.5, noise=6, seed=68),
    )

    yield paper(
        "declaracao-em-branco",
        draw(
            """
# Declaração de conformidade da entrega
> Formulário a devolver pelo cliente no prazo de dez dias
Cliente :: {cliente=Adega do Cabeço, CRL}
Projeto :: {projeto=Rotulagem automática}
N.º do projeto :: {numero=AC-1607}
Fase :: {fase=Instalação na linha 1}
Valor da fase :: {valor=EUR 13.780,00}

|% 7,93
| {?sim=0} | Aceitamos a fase e autorizamos a faturação
| {?nao=0} | Não aceitamos a fase
Nome :: {nome=}
Função :: {funcao=}
Assinatura :: {assin=}
Data :: {data=}
""",
            ink="#880e4f",
        ),
        truth(
            CERT,
            OPEN,
            False,
            "pt",
            client="Adega do Cabeço, CRL",
            project="Rotulagem automática",
            project_code="AC-1607",
            milestone="Instalação na linha 1",
            amount="13780.00 EUR",
        ),
        form="form",
    )
