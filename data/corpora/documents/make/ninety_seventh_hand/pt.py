"""Papers of firms in Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Fillable, scanned, sheet, text


def auto() -> Paper:
    """A Portuguese provisional reception, scanned."""
    data = sheet(
        r"""
#align(center)[#text(10pt)[MUNICÍPIO DE VILAR DE SERRA] \ Divisão de Obras e Equipamentos \ #v(8pt) #text(15pt, weight: "bold")[AUTO DE RECEÇÃO PROVISÓRIA TOTAL]]
#v(8pt)
Empreitada: "Requalificação do Mercado Municipal" – Processo n.º 14/DOE/2024 \
Empreiteiro: Construções Irmãos Bexiga, Lda. \
Valor da adjudicação: 892.300,00 €

Aos vinte e três dias do mês de abril de dois mil e vinte e seis (23/04/2026), no local da obra, compareceram o diretor de
fiscalização em representação do dono da obra e o diretor da obra em representação do empreiteiro, para efetuarem a vistoria a
que alude o artigo 394.º do Código dos Contratos Públicos.

Percorridos todos os trabalhos, verificou-se que foram executados segundo o projeto e o caderno de encargos, não se
observando deficiências. Em face disso, o dono da obra recebe provisoriamente a totalidade da empreitada, começando a correr o prazo
de garantia.

O auto foi lido em voz alta e vai ser assinado pelos intervenientes.
#v(16pt)
#grid(columns: (1fr, 1fr), gutter: 12pt, [Pelo dono da obra \ #v(3pt) %sig:801:44:222222% \ Eng.º Telmo Varandas \ Diretor de Fiscalização],
 [Pelo empreiteiro \ #v(3pt) %sig:802:38:222222% \ Eng.ª Rute Bexiga])
""",
        face="Nimbus Roman",
        size=12,
        lang="pt",
        margin="2.6cm",
    )
    return scanned(
        "nm-pt-auto-mercado",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Município de Vilar de Serra".upper(),
            project="Requalificação do Mercado Municipal",
            project_code="14/DOE/2024",
            signatory_name="Telmo Varandas",
            signatory_title="Diretor de Fiscalização",
            signature_date="2026-04-23",
            amount="892300.00 EUR",
        ),
        Scanner(dpi=120, skew=0.9, noise=4, blur=0.5, jpeg=34, seed=81),
    )


def definitivo() -> Paper:
    """A Brazilian final term of a public contract."""
    data = sheet(
        r"""
#grid(columns: (1.8cm, 1fr), gutter: 10pt, circle(radius: .8cm, stroke: 1.4pt + rgb("#006437"))[#align(center + horizon)[#text(8pt)[UFCP]]],
 [*Universidade Federal do Cerrado Paulista* \ Pró-Reitoria de Infraestrutura – Coordenadoria de Obras])
#v(8pt)
#align(center)[*TERMO DE RECEBIMENTO DEFINITIVO Nº 018/2026* \ #text(9pt)[Lei 14.133/2021, art. 140, I, "b"]]
#table(columns: (3.6cm, 1fr), stroke: .5pt, inset: 6pt,
 [Contrato], [102/2024], [Objeto], [Laboratório de Biologia Molecular, bloco G], [Contratada], [Engefort Planalto Construções Ltda.], [Valor final], [R\$ 3.417.880,55])
A comissão designada pela Portaria 77, após o prazo de observação de noventa dias contado do termo provisório de 4 de maio,
voltou ao prédio em 6 de agosto. As capelas de exaustão mantêm vazão; a impermeabilização resistiu às chuvas; as nove pendências
apontadas no provisório estão sanadas, conforme relatório fotográfico.

Decide a comissão, por unanimidade, *RECEBER DEFINITIVAMENTE* a obra, ficando liberada a caução contratual. A responsabilidade
civil pela solidez permanece na forma da lei.
#v(8pt)
Cerrado Paulista, 10 de agosto de 2026.
#v(14pt)
#grid(columns: (1fr, 1fr, 1fr), gutter: 8pt, align: center,
 [%sig:811:36% \ #line(length: 90%, stroke: .4pt) Aline Moretti \ membro], [%sig:812:34:111111% \ #line(length: 90%, stroke: .4pt) Jorge Takeda \ membro],
 [%sig:813:38% \ #line(length: 90%, stroke: .4pt) Cícero Bittencourt \ presidente da comissão])
""".replace("\\$", "$"),
        face="Carlito",
        size=11,
        lang="pt",
    )
    return text(
        "nm-br-termo-definitivo",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Universidade Federal do Cerrado Paulista",
            project="Laboratório de Biologia Molecular, bloco G",
            project_code="102/2024",
            signatory_name="Cícero Bittencourt",
            signatory_title="presidente da comissão",
            signature_date="2026-08-10",
            amount="3417880.55 BRL",
        ),
    )


def ressalva() -> Paper:
    """An acceptance with provisos of an ERP module."""
    data = sheet(
        r"""
#block(fill: rgb("#12343b"), inset: 12pt, width: 100%)[#text(fill: white, size: 15pt)[Termo de Aceite – com ressalvas] #h(1fr) #text(fill: white)[Lagoa Sistemas]]
#v(4pt)
#kv("Cliente:|Frigorífico Boi Pantaneiro S/A
Projeto:|Implantação ERP Fase 1
Nº do projeto:|LS-3307
Entrega:|Módulo Fiscal e Faturamento
Parcela:|R$ 84.000,00", w: 3.2cm, bold: true, col: rgb("#12343b"))
#v(6pt)
Homologamos o módulo na presente data. A emissão de NF-e, CT-e e MDF-e ocorreu sem rejeição da SEFAZ em 1.940 documentos. A apuração
do ICMS bateu com a planilha da contabilidade em maio e junho.

O aceite é dado desde que a Lagoa Sistemas cumpra:

(i) correção do cálculo de substituição tributária para venda ao Paraná, até 31/07/2026;

(ii) treinamento de dois usuários da filial Corumbá.

Enquanto isso não ocorrer, metade da parcela fica retida; o restante pode ser faturado.
#v(12pt)
Campo Grande, 16 de julho de 2026
#v(4pt)
%sig:821:42% \ Rosângela Duarte Pires \ Controller
""",
        face="Lato",
        size=10.5,
        lang="pt",
    )
    return text(
        "nm-br-aceite-ressalvas",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Frigorífico Boi Pantaneiro S/A",
            project="Implantação ERP Fase 1",
            project_code="LS-3307",
            milestone="Módulo Fiscal e Faturamento",
            signatory_name="Rosângela Duarte Pires",
            signatory_title="Controller",
            signature_date="2026-07-16",
            amount="84000.00 BRL",
            conditions=[
                "correção do cálculo de substituição tributária para venda ao Paraná, até 31/07/2026",
                "treinamento de dois usuários da filial Corumbá",
            ],
        ),
    )


def correio() -> Paper:
    """A mail with a catch in its postscript."""
    data = sheet(
        r"""
#text(9pt)[
*De:* Leonor Sampaio Brito \
*Enviado:* 19 de maio de 2026 16:03 \
*Para:* geral@tracoevolta.example \
*Assunto:* Projeto de execução – Hotel das Termas, EXE-02
]
#v(6pt)
Boa tarde, Arq. Duarte,

Venho confirmar que a Termas do Caramulinho, S.A. aprova o projeto de execução entregue no dia 8. A equipa de manutenção ficou muito
agradada com a solução das coretes acessíveis, e o banco já tem a sua cópia.

Podem emitir a fatura da fase, 31.500,00 € mais IVA.

Com os melhores cumprimentos,

Leonor Sampaio Brito \
Administradora \
Termas do Caramulinho, S.A. | Proc. TC-2210

#v(4pt)
P.S. Claro que a aprovação só vale se as peças desenhadas da lavandaria vierem corrigidas com a segunda saída de emergência
antes do envio à Câmara.
#v(1fr)
#text(7.5pt, fill: gray)[Antes de imprimir este e-mail pense no ambiente.]
""",
        face="Liberation Sans",
        size=10.5,
        lang="pt",
        margin="2.3cm",
    )
    return text(
        "nm-pt-correio-ps",
        data,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "pt",
            client="Termas do Caramulinho, S.A.",
            project="Hotel das Termas",
            project_code="TC-2210",
            milestone="projeto de execução",
            signatory_name="Leonor Sampaio Brito",
            signatory_title="Administradora",
            signature_date="2026-05-19",
            amount="31500.00 EUR",
            conditions=[
                "as peças desenhadas da lavandaria vierem corrigidas com a segunda saída de"
                " emergência antes do envio à Câmara"
            ],
        ),
    )


def folha() -> Paper:
    """Hours of a Brazilian consultancy with an electronic approval."""
    data = sheet(
        r"""
#text(9pt)[Ponto&Hora – relatório de apontamentos #h(1fr) emitido em 03/11/2026 08:00]
#v(2pt)
#text(16pt, weight: "bold")[Competência: outubro/2026]
#grid(columns: (1fr, 1fr), row-gutter: 5pt, [Consultor: Vinícius Caldeira], [Cliente: Cooperativa Agroleite Norte Pioneiro],
 [Projeto: Governança de dados], [Ordem de serviço: OS 0962])
#v(4pt)
#tb((2.4cm, 1fr, 2cm, 2cm), "Data|Atividade|Horas|Tipo
01/10|Inventário de bases legadas|8:00|normal
06/10|Entrevistas com produtores|6:30|normal
08/10|Glossário de negócios, versão 1|8:00|normal
14/10|Oficina de qualidade de dados|9:00|normal
20/10|Painel de indicadores|8:00|normal
22/10|Painel de indicadores|7:30|normal
27/10|Apresentação à diretoria|4:00|normal
29/10|Ajustes solicitados|5:00|normal", stroke: (bottom: .3pt + gray), inset: 5pt, tone: rgb("#e8eef5"), align: (left, left, right, center))
#align(right)[*Total de horas: 56:00*]
Valor hora R\$ 210,00 – valor do mês R\$ 11.760,00
#v(8pt)
#block(fill: rgb("#e9f6ea"), stroke: 1pt + rgb("#2e7d32"), inset: 10pt, width: 100%)[
*APONTAMENTO APROVADO* \
Assinado eletronicamente por Luciana Prestes Ogawa, gerente de TI do cliente, em 02/11/2026 às 17:22 (BRT) \
#text(8pt)[Hash 9b1d-77e0-4c52 · conta verificada · IP 198.51.100.23]]
""".replace("\\$", "$"),
        face="DejaVu Sans",
        size=8.5,
        lang="pt",
    )
    return text(
        "nm-br-apontamento-horas",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Cooperativa Agroleite Norte Pioneiro",
            project="Governança de dados",
            project_code="OS 0962",
            signatory_name="Luciana Prestes Ogawa",
            signatory_title="gerente de TI",
            signature_date="2026-11-02",
            amount="11760.00 BRL",
        ),
    )


def aditivo() -> Paper:
    """A change request that the client turned down."""
    data = sheet(
        r"""
#text(14pt, weight: "bold")[Solicitação de mudança SM-12] \
Portal do Assinante – contrato TV-880/25
#v(6pt)
#table(columns: (1fr, 1fr), inset: 7pt, stroke: .6pt,
 [Solicitante: Brisa Digital Desenvolvimento Ltda.], [Contratante: Rádio e TV Serra Azul Ltda.],
 table.cell(colspan: 2)[*O que muda.* Substituir o provedor de pagamento e oferecer parcelamento em doze vezes no cartão.],
 table.cell(colspan: 2)[*Por que.* O provedor atual encerra a API em dezembro.],
 [*Custo adicional:* R\$ 38.700,00], [*Prazo adicional:* 25 dias],
 table.cell(colspan: 2)[*Parecer do contratante* #h(1cm) ( #h(4pt) ) aprovada #h(1cm) ( #hand[X] ) reprovada #h(1cm) ( #h(4pt) ) adiada \ #v(4pt)
 Justificativa: #hand[a troca do provedor já está prevista no item 4.2, sem custo. Mudança não aprovada.]],
 [Assinatura: %sig:851:40%], [Otávio Guimarães Neto \ Diretor de Tecnologia \ Data: #hand[24/09/2026]])
#v(4pt)
Arquivar junto ao plano do projeto. A mudança reprovada não gera cobrança.
""".replace("\\$", "$"),
        face="Caladea",
        size=11,
        lang="pt",
    )
    return text(
        "nm-br-mudanca-reprovada",
        data,
        truth(
            "change_order",
            "rejected",
            True,
            "pt",
            client="Rádio e TV Serra Azul Ltda.",
            project="Portal do Assinante",
            project_code="TV-880/25",
            signatory_name="Otávio Guimarães Neto",
            signatory_title="Diretor de Tecnologia",
            signature_date="2026-09-24",
            amount="38700.00 BRL",
            change_order_number="SM-12",
        ),
    )


def formulario() -> Paper:
    """A Portuguese fillable form for a training action."""
    f = Fillable(ink="#202020")
    f.bar(0, 0, 8, 297, "#b33a3a")
    f.say(18, 20, "Declaração de conformidade do serviço", "Helvetica-Bold", 15)
    f.say(18, 26, "Ponto Cardeal – Formação e Segurança, Unipessoal Lda. | Aveiro", size=9)
    rows = (
        ("Entidade cliente", "Cerâmicas do Vouga, S.A."),
        ("Ação", "Trabalhos em altura e resgate"),
        ("N.º de processo", "PC26-309"),
        ("Sessões", "4, 5 e 11 de fevereiro de 2026"),
        ("Valor (s/ IVA)", "1.980,00 EUR"),
    )
    for number, (label, value) in enumerate(rows):
        f.say(18, 39 + number * 13, label, size=8.5)
        f.field(18, 40.5 + number * 13, 110, value)
    f.say(140, 39, "Formandos aprovados", size=8.5)
    f.field(140, 40.5, 40, "12 de 12")
    f.rule(18, 108, 174)
    f.check(18, 113, True)
    f.say(26, 116.5, "Serviço conforme, aceite sem reparos.")
    f.check(18, 121, False)
    f.say(26, 124.5, "Serviço aceite com reparos (descrever).")
    f.check(18, 129, False)
    f.say(26, 132.5, "Serviço não aceite.")
    f.field(18, 137, 174, "Excelente domínio técnico do formador.", 18, True)
    f.say(18, 170, "O responsável da entidade cliente,")
    f.sign(22, 183, 92, 44)
    f.rule(18, 186, 74)
    f.say(18, 193, "Nome e função", size=8.5)
    f.field(18, 194.5, 110, "Sónia Marçal, Técnica Superior de Segurança")
    f.say(140, 193, "Data", size=8.5)
    f.field(140, 194.5, 40, "12-02-2026")
    f.say(18, 285, "Mod. 041/4", size=7)
    return f.paper(
        "nm-pt-conformidade-form",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Cerâmicas do Vouga, S.A.",
            project="Trabalhos em altura e resgate",
            project_code="PC26-309",
            signatory_name="Sónia Marçal",
            signatory_title="Técnica Superior de Segurança",
            signature_date="2026-02-12",
            amount="1980.00 EUR",
        ),
    )


def recusa() -> Paper:
    """A term of refusal for site equipment, scanned."""
    data = sheet(
        r"""
#align(center)[#text(17pt, weight: "bold")[TERMO DE RECUSA]]
#v(6pt)
#table(columns: (1fr, 1fr), inset: 7pt, [Condomínio Edifício Mirante do Lago \ Síndica: Vera Lúcia Amorim], [Fornecedor: Solaris Capixaba Energia \ Obra nº 1187],
 table.cell(colspan: 2)[Serviço: Usina fotovoltaica da cobertura, 75 kWp #h(1cm) Valor da etapa final: R\$ 52.400,00])
Na vistoria do dia 12 de janeiro de 2026, acompanhada pelo engenheiro do condomínio, constatou-se:

#tb((1fr, 1.8cm, 1.8cm), "Item verificado|Sim|Não
Estrutura fixada conforme projeto|[ ]|[x]
String box com DPS classe II|[x]|[ ]
Cabos protegidos contra sol|[ ]|[x]
Telhado estanque após a obra|[ ]|[x]
Projeto aprovado na concessionária|[x]|[ ]", inset: 6pt, align: (left, center, center))
Diante das infiltrações em dois apartamentos, o condomínio RECUSA o recebimento da usina e suspende o pagamento da etapa
final até o refazimento das fixações.
#v(14pt)
Vitória, #hand(c: black)[13 de janeiro de 2026]
#v(6pt)
#ln(7cm)[%sig:871:44:222222%] \ Vera Lúcia Amorim, síndica
""".replace("\\$", "$"),
        face="Liberation Sans",
        size=11,
        lang="pt",
    )
    return scanned(
        "nm-br-recusa-usina",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="Condomínio Edifício Mirante do Lago",
            project="Usina fotovoltaica da cobertura, 75 kWp",
            project_code="1187",
            milestone="etapa final",
            signatory_name="Vera Lúcia Amorim",
            signatory_title="síndica",
            signature_date="2026-01-13",
            amount="52400.00 BRL",
        ),
        Scanner(dpi=122, skew=-0.9, noise=4, blur=0.5, jpeg=34, seed=87),
    )


def encomenda() -> Paper:
    """A Portuguese order for a survey."""
    data = sheet(
        r"""
#line(length: 100%, stroke: 3pt + rgb("#1b4f72"))
#grid(columns: (1fr, 1fr), [#v(4pt) *Águas do Sorraia, E.I.M.* \ Aprovisionamento \ Coruche], align(right)[#v(4pt) #text(18pt)[Nota de encomenda] \ N.º 2026/1143 \ 8 de outubro de 2026])
#v(8pt)
Fornecedor: Hidroponto, Consultores de Engenharia, Lda. – NIF 500 000 000 \
Projeto: Cadastro de condutas zona baixa
#v(6pt)
#tb((1.4cm, 1fr, 2cm, 2.4cm, 2.6cm), "Pos.|Designação|Quant.|Preço unit.|Total
1|Levantamento com georradar, por km|12,5|480,00|6.000,00
2|Abertura de sondagens de confirmação|20|135,00|2.700,00
3|Carregamento em SIG, por km|12,5|96,00|1.200,00
 | | |!Total EUR|!9.900,00", stroke: .4pt + rgb("#1b4f72"), inset: 6pt, align: (center, left, right, right, right))
Prazo: 60 dias. Local: sede da empresa. Condições de pagamento: 30 dias após a fatura. Compromisso n.º 40117, classificação
económica 020214. IVA à taxa legal, a acrescer.

Mencionar obrigatoriamente o número desta nota na fatura, sob pena de devolução.
#v(1cm)
O responsável do Aprovisionamento \ #v(4pt) %sig:881:38% \ Hélder Carraça #h(1cm) 08/10/2026
""",
        face="Nimbus Sans",
        size=10,
        lang="pt",
    )
    return text(
        "nm-pt-nota-encomenda",
        data,
        truth(
            "purchase_order",
            None,
            True,
            "pt",
            client="Águas do Sorraia, E.I.M.",
            project="Cadastro de condutas zona baixa",
            signatory_name="Hélder Carraça",
            signatory_title="responsável do Aprovisionamento",
            signature_date="2026-10-08",
            amount="9900.00 EUR",
            po_number="2026/1143",
        ),
    )


def dupla() -> Paper:
    """A Brazilian agency's slip with both boxes ticked."""
    data = sheet(
        r"""
#text(26pt, weight: "bold", fill: rgb("#d81b60"))[ok?] #h(6pt) #text(12pt)[ficha de aprovação de peça · Agência Caju Amigo, Recife]
#v(6pt)
#grid(columns: (1fr, 1fr), row-gutter: 8pt,
 [*anunciante* #h(4pt) Sorvetes Maracatu], [*job* #h(4pt) CJ-4471],
 [*campanha* #h(4pt) Verão na Calçada], [*peça* #h(4pt) Filme 30", corte final],
 [*produtora* #h(4pt) Manguezal Filmes], [*valor da peça* #h(4pt) R\$ 127.000,00])
#v(6pt)
#rect(width: 100%, inset: 10pt, stroke: (dash: "dashed"))[
#on aprovado, pode veicular #h(1.5cm) #on não aprovado, refazer
#v(4pt)
comentários: #hand[a trilha pode ficar mais alta no final]
#v(8pt)
assinatura do anunciante: %sig:891:42%

nome: Thiago Vasconcelos Lira \ cargo: gerente de marca \ data: #hand[20 nov 2026]]
#v(4pt)
Devolver ao atendimento até as 18 h. Sem esta ficha o material não sai da agência.
""".replace("\\$", "$"),
        face="URW Gothic",
        size=10,
        lang="pt",
    )
    return text(
        "nm-br-ficha-dupla",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "pt",
            client="Sorvetes Maracatu",
            project="Verão na Calçada",
            project_code="CJ-4471",
            milestone='Filme 30", corte final',
            signatory_name="Thiago Vasconcelos Lira",
            signatory_title="gerente de marca",
            signature_date="2026-11-20",
            amount="127000.00 BRL",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    for make in (
        auto,
        definitivo,
        ressalva,
        correio,
        folha,
        aditivo,
        formulario,
        recusa,
        encomenda,
        dupla,
    ):
        yield make()
