"""Portuguese and Brazilian papers."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_fifth_hand.board import glass, md, mixed, one, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield mixed(
        "auto-rececao",
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Município de Vale de Açor",
            project="Ponte da Ribeira Funda",
            project_code="E-14/2025",
            milestone="Receção provisória",
            signatory_name="Anabela Trigueiros",
            signatory_title="Vereadora das Obras Municipais",
            signature_date="2026-05-15",
        ),
        md("""
**Fiscalizar, Lda.** – Relatório de vistoria
Empreitada: Ponte da Ribeira Funda (projeto n.º E-14/2025)
Dono da obra: Município de Vale de Açor
Marco do contrato: Receção provisória
Empreiteiro: Construções Oleiros &amp; Filhos, S.A.

## 1. Trabalhos vistoriados
|:4,2
|= Elemento | Observação
| Encontros e muros de ala | conforme
| Tabuleiro e juntas de dilatação | conforme
| Guarda-corpos metálicos | conforme, pintura reparada em maio
| Drenagem e gárgulas | conforme
| Pavimento betuminoso | conforme, IRI 1,8

## 2. Ensaio de carga
Flecha máxima medida a meio vão de 9,6 mm, para 12,1 mm de cálculo; recuperação de 98 %.

## 3. Proposta
Propõe-se ao dono da obra que receba provisoriamente a empreitada. O auto assinado segue em anexo, na folha seguinte.
"""),
        typ(r"""
#set text(font: "Libertinus Serif", size: 13pt)
#align(center)[*Município de Vale de Açor* \ AUTO DE RECEÇÃO PROVISÓRIA]
#v(.6cm)
Empreitada: Ponte da Ribeira Funda \ Projeto n.º E-14/2025

Aos quinze dias do mês de maio de dois mil e vinte e seis compareceram no local da obra os representantes abaixo assinados. Tendo verificado que os trabalhos se encontram executados de acordo com o projeto e sem deficiências, foi deliberado considerar a obra em condições de ser recebida, pelo que se procede à sua receção provisória.

#v(.6cm)
O dono da obra: #scrawl(w: 5cm) \
Anabela Trigueiros, Vereadora das Obras Municipais

#v(.4cm)
O empreiteiro: #ink(s: 26pt)[Joaquim Oleiros]
"""),
    )
    yield one(
        "termo-etapas",
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Frigorífico Campos Gerais S.A.",
            project="Estação de Tratamento de Efluentes",
            project_code="OS 3190",
            milestone="E3 – Reator anaeróbio",
            signatory_name="Juliana Bortolotto",
            signatory_title="Coordenadora de Utilidades",
            signature_date="2026-08-12",
            amount="312450.00 BRL",
            conditions=["substituição da junta do vertedouro", "envio do data book em português"],
        ),
        md(
            """
# TERMO DE ACEITE PARCIAL DE ETAPA
Contratante: Frigorífico Campos Gerais S.A.
Contratada: Hidrosolo Engenharia Ltda.
Obra: Estação de Tratamento de Efluentes
Ordem de serviço: OS 3190

|:1,4,2,3
|= Etapa | Descrição | Valor (R$) | Situação
| E1 | Terraplenagem | 96.000,00 | aceita em 10/03/2026
| E2 | Tanque de equalização | 204.300,00 | aceita em 02/06/2026
| **E3** | **E3 – Reator anaeróbio** | **312.450,00** | **objeto deste termo**
| E4 | Aeração e decantação | 287.900,00 | em execução
| E5 | Partida assistida | 75.000,00 | não iniciada

Após o teste hidrostático de 5 a 8 de agosto de 2026, a contratante aceita a etapa E3 e libera o valor de R$ 312.450,00. O aceite fica condicionado a:
* substituição da junta do vertedouro
* envio do data book em português

Prazo para as pendências: 20 dias corridos.

~81
Juliana Bortolotto
Coordenadora de Utilidades
Ponta Serrana, 12 de agosto de 2026
""",
            look="grid",
            accent="#14532d",
        ),
    )
    yield one(
        "recusa",
        truth(
            AC,
            "rejected",
            True,
            "pt",
            client="Hotel Miradouro da Serra",
            project="Remodelação da piscina interior",
            project_code="HM-PI",
            milestone="Fase 2 – Impermeabilização",
            signatory_name="Duarte Vilhena",
            signatory_title="Diretor-Geral",
            signature_date="2026-10-30",
            amount="18700.00 EUR",
        ),
        typ(r"""
#set text(font: "Libertinus Serif", size: 11pt)
#align(center)[*HOTEL MIRADOURO DA SERRA*]
#line(length: 100%)
30 de outubro de 2026

À \ Piscinas do Dão, Lda.

*Ref.: Remodelação da piscina interior (HM-PI) – Fase 2 – Impermeabilização, 18.700,00 €*

Exmos. Senhores,

O Hotel Miradouro da Serra acusa a receção do vosso pedido de aceitação de 21 de outubro.

No ensaio de estanquidade o nível desceu 42 mm em 48 horas, quando o caderno de encargos admite 3 mm por dia. A membrana apresenta bolhas junto às quatro bocas de impulsão e o remate ao caleiro está por soldar.

Não aceitamos, por isso, a fase em causa, e o respetivo pagamento fica retido até novo ensaio com resultado positivo.

Com os melhores cumprimentos,

#scrawl() \
Duarte Vilhena \ Diretor-Geral
"""),
    )
    yield glass(
        "declaracao",
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Condomínio Edifício Aroeira",
            project="Recuperação da fachada norte",
            project_code="55-AR",
            signatory_name="Cleiton Siqueira",
            signatory_title="Síndico",
            signature_date="2026-02-20",
            milestone="2ª medição",
            amount="43900.00 BRL",
        ),
        md(
            """
== **ALPINA RECUPERAÇÃO PREDIAL**
== BOLETIM DE MEDIÇÃO
|:1,2
| Contratante | Condomínio Edifício Aroeira
| Obra | Recuperação da fachada norte
| Código da obra | 55-AR
| Medição | 2ª medição

|:4,1,2
|= Serviço | Qtde | Valor (R$)
| Mapeamento e percussão | 620 m² | 6.200,00
| Remoção de pastilhas soltas | 148 m² | 13.300,00
| Argamassa polimérica | 148 m² | 24.400,00
| **Total da medição** |  | **43.900,00**

Conferi os serviços com o engenheiro do condomínio. Medição aprovada para pagamento.

Nome: Cleiton Siqueira     Cargo: Síndico

Data: ^^20 de fevereiro de 2026^^

Assinatura: {C. Siqueira}

~stamp CONDOMÍNIO EDIFÍCIO AROEIRA/APROVADO
""",
            size=11,
        ),
        skew=-1.2,
        seed=83,
        dpi=98,
        turn=90,
    )
    yield glass(
        "auto-por-assinar",
        truth(
            AC,
            "undecided",
            False,
            "pt",
            client="Águas do Sotavento, E.M.",
            project="Conduta adutora Moncarapeira",
            project_code="AS-CA-7",
            milestone="Troço 2",
            signatory_name="Rui Faísca",
            signatory_title="Administrador",
            amount="156320.75 EUR",
            warnings=["partly_signed"],
        ),
        typ(r"""
#set text(size: 11.5pt)
= Auto de aceitação de troço
#table(columns: (1fr, 2fr), inset: 6pt, [Entidade adjudicante], [Águas do Sotavento, E.M.], [Empreitada], [Conduta adutora Moncarapeira], [N.º do projeto], [AS-CA-7], [Parte a aceitar], [Troço 2], [Valor a faturar após aceitação], [156.320,75 €])
O troço foi ensaiado a 16 bar durante duas horas, sem perdas, e desinfetado. As partes declaram que o mesmo se considera aceite na data da última assinatura.
#v(.6cm)
Pelo adjudicatário (Tubagens Algarvias, Lda.) \ #scrawl(w: 4cm) #hand(s: 14pt)[11-06-2026]
#v(.8cm)
Pela entidade adjudicante \ #blank(w: 7cm) \ Rui Faísca, Administrador \ Data: #blank(w: 3cm)
"""),
        skew=0.6,
        seed=87,
    )
    yield one(
        "aditivo",
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Porto Seco Itararema S.A.",
            project="Pátio de contêineres, fase II",
            project_code="PSI-02",
            signatory_name="Wanderley Kubo",
            signatory_title="Diretor de Implantação",
            signature_date="2026-07-06",
            amount="-92800.00 BRL",
            change_order_number="TA-05",
        ),
        md(
            """
>> **TERMO ADITIVO TA-05**
Contratante: **Porto Seco Itararema S.A.**
Contratada: **Pavimenta Norte Engenharia Ltda.**
Projeto: **Pátio de contêineres, fase II** (código PSI-02)
---
**1. Objeto.** Supressão da cerca perimetral do lado leste, que será executada pela contratante, e inclusão de 40 m de canaleta.
**2. Valores.**
|:3,1
| Supressão da cerca | – R$ 118.400,00
| Inclusão da canaleta | R$ 25.600,00
| **Redução líquida do preço contratual** | **– R$ 92.800,00**
**3. Prazo.** Inalterado.
**4. Ratificação.** Permanecem em vigor as demais cláusulas.

Itararema, 6 de julho de 2026

Documento assinado eletronicamente por WANDERLEY KUBO
Wanderley Kubo, Diretor de Implantação – 06/07/2026 10:41 – código verificador 8F2A-19C7
Documento assinado eletronicamente por SUELI MATTOS
Sueli Mattos, sócia da contratada – 03/07/2026 17:02 – código verificador 11D0-77BE
""",
            font="Times",
            size=10.5,
            look="lines",
        ),
    )
    yield one(
        "folha-horas",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Metro Ligeiro do Lis",
            project="Fiscalização do túnel de Andrinos",
            project_code="MLL-FT",
            signatory_name="Teresa Abrunhosa",
            signatory_title="Gestora de Contrato",
            signature_date="2026-04-03",
            amount="11335.00 EUR",
        ),
        typ(
            r"""
#set page(flipped: true, margin: 1.8cm)
#set text(size: 9.5pt)
#text(14pt, fill: rgb("#006a4e"))[*Registo mensal de horas – março de 2026*]
#grid(columns: (1fr, 1fr, 1fr), [Cliente: Metro Ligeiro do Lis], [Projeto: Fiscalização do túnel de Andrinos], [Código: MLL-FT])
#table(columns: (3fr, 1fr, 1fr, 1fr, 1fr, 1fr, 1.4fr, 1.6fr), inset: 5pt, [*Técnico (Lisgeo, Lda.)*], [S10], [S11], [S12], [S13], [*Horas*], [*€/hora*], [*Total*], [Nuno Barracho, geólogo], [40], [40], [38], [40], [158], [45,00], [7.110,00 €], [Sara Pombeiro, topógrafa], [30], [32], [34], [34], [130], [32,54], [4.230,00 €], table.cell(colspan: 7)[Total a faturar, sem IVA], [*11.340,00 €*])
#v(8pt)
Horas verificadas com as presenças na frente de obra e aprovadas para faturação.

#grid(columns: (auto, 1fr), gutter: 1.5cm, [#scrawl() \ Teresa Abrunhosa \ Gestora de Contrato], [Leiria Nova, 3 de abril de 2026])
""".replace("[130], [32,54], [4.230,00 €]", "[130], [32,50], [4.225,00 €]").replace(
                "11.340,00", "11.335,00"
            )
        ),
    )
    yield one(
        "email-pt",
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Laticínios Serra do Gado",
            project="Câmara fria 4",
            milestone="Marco 2 – montagem dos painéis",
            signatory_name="Priscila Nogueira",
            signatory_title="Supervisora de Projetos",
            signature_date="2026-09-15",
            amount="58200.00 BRL",
        ),
        md(
            """
De: Priscila Nogueira
Enviada em: terça-feira, 15 de setembro de 2026 11:08
Para: obras@termopainel.example
Assunto: RES: Câmara fria 4 - liberação de marco
---
Oi, Everton, bom dia.

Passei ontem na obra com o pessoal da qualidade. Vedação ok, prumo ok, piso protegido. Pode considerar aceito o Marco 2 – montagem dos painéis; já lancei a liberação dos R$ 58.200,00 no sistema.

O Marco 3 a gente conversa quando o compressor chegar, ainda não tem nada aprovado.

Abs,
Priscila Nogueira
Supervisora de Projetos
Laticínios Serra do Gado
""",
            size=10,
        ),
    )
    yield one(
        "encomenda",
        truth(
            "purchase_order",
            None,
            None,
            "pt",
            client="Cerâmica do Mondego, S.A.",
            project="Substituição da cobertura do forno 3",
            po_number="NE 2026/3317",
            amount="27480.00 EUR",
        ),
        md(
            """
# Nota de encomenda NE 2026/3317
**Cerâmica do Mondego, S.A.** · Zona Industrial, lote 9 · Pereiral
|:1,3
| Fornecedor | Coberturas Bairrada, Lda.
| Obra | Substituição da cobertura do forno 3
| Data | 24 de março de 2026
| Entrega | até 22 de maio de 2026

|:1,5,1,2
|= Pos. | Artigo | Quant. | Valor (€)
| 1 | Painel sandwich 60 mm, lã de rocha | 720 m² | 20.880,00
| 2 | Remates e cumeeiras | 1 cj | 3.100,00
| 3 | Montagem, incluindo linha de vida | 1 vg | 3.500,00
|  | **Total sem IVA** |  | **27.480,00**

Condições: 60 dias após a aceitação dos trabalhos pelo nosso serviço de manutenção. Documento processado por computador.
""",
            look="lines",
            tint="#f5d7c4",
        ),
    )
    yield one(
        "escopo",
        truth(
            "statement_of_work",
            None,
            True,
            "pt",
            client="Usina Santa Apolônia",
            project="Projeto executivo da moenda 5",
            project_code="SOW-118",
            amount="640000.00 BRL",
            signatory_name="Otávio Brandini",
            signatory_title="Gerente Industrial",
            signature_date="2026-01-19",
        ),
        typ(r"""
#set page(margin: (x: 2.5cm, y: 2cm), numbering: "1 / 1")
= Escopo de trabalho SOW-118
Projeto executivo da moenda 5 – Usina Santa Apolônia (cliente) e Delta Açúcar Projetos (contratada)
== 1. Objetivo
Desenvolver a engenharia de detalhe civil, mecânica e elétrica para instalar a quinta moenda.
== 2. Produtos e preços
#table(columns: (auto, 1fr, auto), stroke: .4pt, [P1], [Levantamento a laser e modelo 3D], [R\$ 140.000,00], [P2], [Projeto civil das bases], [R\$ 180.000,00], [P3], [Projeto mecânico e tubulação], [R\$ 210.000,00], [P4], [Projeto elétrico e automação], [R\$ 110.000,00], [], [*Preço global*], [*R\$ 640.000,00*])
== 3. Prazos
P1 em 30 dias; P2 em 75; P3 e P4 em 120 dias da assinatura.
== 4. Critérios de aceite
Cada produto será analisado em até 10 dias úteis. O aceite será formalizado em termo próprio; o silêncio não vale como aceite.
== 5. Fora do escopo
Sondagens, licenciamento, fiscalização de montagem.
#v(.4cm)
#grid(columns: (1fr, 1fr), [#scrawl() \ Otávio Brandini \ Gerente Industrial, Usina Santa Apolônia \ 19 de janeiro de 2026], [#scrawl(w: 3cm) \ Lígia Prado \ Delta Açúcar Projetos \ 16 de janeiro de 2026])
"""),
    )
