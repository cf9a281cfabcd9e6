"""Papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from eighty_seventh_hand.board import Sheet, scanned, text

ACC = "acceptance_certificate"


def provisional() -> Paper:
    """Auto de receção provisória, digitalizado."""
    label = truth(
        ACC,
        "accepted",
        True,
        "pt",
        client="Município de Vale de Açor",
        project="Requalificação do Mercado Municipal",
        project_code="Emp. 12/2025",
        milestone="receção provisória",
        signatory_name="Teresa Calhau",
        signatory_title="Diretora de Fiscalização",
        signature_date="2026-06-18",
    )
    return scanned(
        "pt-auto-rececao-scan",
        label,
        r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Liberation Serif", size: 12pt, lang: "pt")
#align(center)[*Município de Vale de Açor* \ Divisão de Obras Municipais #v(3mm) #text(size: 14pt)[*Auto de receção provisória*]]
#v(3mm)
Empreitada: Requalificação do Mercado Municipal (Emp. 12/2025) \ Empreiteiro: Construções Serra da Ossa, Lda.

Aos dezoito dias do mês de junho de 2026, no local da obra, procedeu-se à vistoria prevista no artigo 394.º do CCP. Tendo-se verificado que todos os trabalhos estão executados de harmonia com o projeto e o caderno de encargos, e não havendo deficiências a apontar, considera-se a empreitada recebida provisoriamente, contando-se desta data o prazo de garantia.

E para constar se lavrou o presente auto.
#v(8mm)
#grid(columns: (1fr, 1fr), [Pelo dono da obra \ #ink(33, w: 125pt, h: 36pt) \ Teresa Calhau \ Diretora de Fiscalização], [Pelo empreiteiro \ #ink(50, w: 90pt, h: 30pt) \ Eng.º Vasco Rijo])
""",
        Scanner(dpi=130, skew=0.8, noise=3, jpeg=38, seed=91),
    )


def term() -> Paper:
    """Termo de aceite brasileiro."""
    label = truth(
        ACC,
        "accepted",
        True,
        "pt",
        client="Cooperativa Agrícola Três Ipês",
        project="Implantação do módulo de rastreabilidade",
        project_code="PRJ 0442",
        milestone="Entregável 5",
        signatory_name="Jussara Pimentel",
        signatory_title="Gerente de TI",
        signature_date="2026-03-24",
        amount="67200.00 BRL",
        po_number="PC 90817",
    )
    return text(
        "pt-termo-aceite-br",
        label,
        r"""
#set page(paper: "a4", margin: (x: 20mm, y: 18mm))
#set text(font: "Carlito", size: 11pt, lang: "pt")
#table(columns: (40mm, 1fr, 40mm), inset: 8pt, align: center + horizon, text(fill: rgb("#386641"), weight: "bold")[Semear Sistemas], [*TERMO DE ACEITE* \ Implantação do módulo de rastreabilidade], [PRJ 0442 \ PC 90817])
#table(columns: (1fr, 1fr), inset: 6pt, stroke: 0.4pt, [Contratante: Cooperativa Agrícola Três Ipês], [Contratada: Semear Sistemas Ltda.], [Item: Entregável 5], [Parcela: R\$ 67.200,00])
*Escopo conferido*
- leitura de QR Code no recebimento do grão
- vínculo do lote com o talhão de origem
- emissão do relatório exigido pelo comprador europeu

*Declaração.* Homologamos o entregável acima, testado na safra corrente com 1.306 cargas. A contratada fica autorizada a emitir a nota fiscal da parcela.

Londrina, 24 de março de 2026
#v(4mm)
#align(center, under(90mm, align(center, ink(72, w: 130pt)), align(center)[Jussara Pimentel \ Gerente de TI]))
#pagebreak()
*Anexo: roteiro de testes executado no armazém 2*
#table(columns: (14mm, 1fr, 26mm, 26mm), inset: 5pt, stroke: 0.4pt, [Caso], [Passo], [Esperado], [Obtido],
[T1], [Balança sem rede, carga com etiqueta molhada], [fila local], [fila local], [T2], [Duas cargas do mesmo talhão em menos de um minuto], [dois lotes], [dois lotes], [T3], [Estorno de pesagem pelo supervisor], [trilha gravada], [trilha gravada], [T4], [Relatório em inglês com polígono do talhão], [PDF e XML], [PDF e XML], [T5], [Retorno da rede após quatro horas], [sincroniza], [sincroniza])
Executores: Wagner (armazém), Luiza (Semear). Massa de dados: safra 2025/26.
""",
    )


def remarks() -> Paper:
    """Aceite com ressalvas."""
    label = truth(
        ACC,
        "accepted_with_conditions",
        True,
        "pt",
        client="Condomínio Solar das Mangueiras",
        project="Modernização dos elevadores",
        project_code="OS 7731",
        milestone="Elevador social bloco B",
        signatory_name="Cleber Antunes",
        signatory_title="Síndico",
        signature_date="2026-08-19",
        conditions=(
            "trocar o espelho trincado da cabina",
            "corrigir o nivelamento no 2º subsolo",
        ),
    )
    return text(
        "pt-ressalvas-br",
        label,
        r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "URW Gothic", size: 10pt, lang: "pt")
#text(size: 16pt)[Vertical Elevadores] #h(1fr) OS 7731
#line(length: 100%, stroke: 1.5pt + rgb("#f77f00"))
Cliente: *Condomínio Solar das Mangueiras*, Recife \
Serviço: Modernização dos elevadores \
Equipamento entregue: Elevador social bloco B

Máquina sem engrenagem, quadro VVVF, botoeiras em braile e resgate automático funcionando. ART recolhida.

#tk(false) Recebido sem ressalva #h(6mm) #tk(true) Recebido com ressalva #h(6mm) #tk(false) Não recebido

#block(stroke: 0.5pt, inset: 8pt, width: 100%)[Ressalvas do síndico: \ #hw[1) trocar o espelho trincado da cabina] \ #hw[2) corrigir o nivelamento no 2º subsolo]]
#v(4mm)
#under(80mm, ink(44, w: 120pt), [Cleber Antunes, Síndico]) #h(6mm) #hw[19/08/2026]
""",
    )


def mail_if() -> Paper:
    """Correio eletrónico com uma condição."""
    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "pt",
        client="Quinta do Rouxinol",
        project="Renaturalização da ribeira",
        project_code="AP-61",
        milestone="Plano de plantação",
        signatory_name="Madalena Sottomayor",
        signatory_title="Administradora",
        signature_date="2026-01-14",
        amount="4480.00 EUR",
        conditions=("os choupos junto ao muro passem a freixos",),
    )
    return text(
        "pt-mail-ribeira",
        label,
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Liberation Sans", size: 10pt, lang: "pt")
#text(size: 13pt)[RE: AP-61 Renaturalização da ribeira]
#v(2mm)
#grid(columns: (20mm, 1fr), row-gutter: 2mm, [De:], [Madalena Sottomayor <madalena@quintadorouxinol.example>], [Para:], [Duarte, Atelier Sabugueiro], [Data:], [quarta-feira, 14 de janeiro de 2026 às 21:33])
#line(length: 100%, stroke: 0.4pt)
Boa noite Duarte,

O meu pai e eu lemos o Plano de plantação ao serão. Estamos de acordo com ele e com os € 4.480,00 desta fase, desde que os choupos junto ao muro passem a freixos. As raízes já uma vez nos levaram a levada, não queremos repetir.

Mande a fatura quando quiser, que eu trato dela na sexta.

Cumprimentos,

Madalena Sottomayor \ Administradora, Quinta do Rouxinol (Amarante)
""",
    )


def half() -> Paper:
    """Aditivo assinado por um dos dois diretores."""
    label = truth(
        "change_order",
        "undecided",
        False,
        "pt",
        client="Hospital Santa Edwiges",
        project="Retrofit da central de água gelada",
        project_code="CT 2025/318",
        signatory_name="Nelson Kobayashi",
        signatory_title="Diretor Financeiro",
        amount="212350.00 BRL",
        change_order_number="Aditivo nº 2",
        warnings=("partly_signed",),
    )
    return text(
        "pt-aditivo-br",
        label,
        r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Nimbus Roman", size: 11.5pt, lang: "pt")
#set par(justify: true)
#align(center)[*TERMO ADITIVO* \ Aditivo nº 2 ao contrato CT 2025/318]
CONTRATANTE: Hospital Santa Edwiges, Curitiba. CONTRATADA: Climafrio Engenharia Ltda. OBRA: Retrofit da central de água gelada.

CLÁUSULA PRIMEIRA. Fica incluído o fornecimento de um terceiro chiller de 120 TR, com bomba, válvulas e ligação elétrica, não previsto na planilha original.

CLÁUSULA SEGUNDA. O valor do contrato é acrescido de R\$ 212.350,00. O prazo é prorrogado em quarenta dias.

CLÁUSULA TERCEIRA. O presente só produz efeito depois de firmado pelos dois diretores da contratante.

Curitiba, \_\_\_ de setembro de 2026
#v(6mm)
#grid(columns: (1fr, 1fr), column-gutter: 8mm, row-gutter: 8mm, under(72mm, ink(63, w: 115pt), [Contratante: Dra. Ivete Salomão \ Diretora Clínica]), under(72mm, [], [Contratante: Nelson Kobayashi \ Diretor Financeiro]), under(72mm, ink(21, w: 95pt), [Contratada: Renato Vilar]))
""",
    )


def hours() -> Paper:
    """Folha de horas."""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "pt",
        client="Conservas Ria Formosa, S.A.",
        project="Certificação IFS Food",
        project_code="Q-207",
        signatory_name="Lídia Batalha",
        signatory_title="Diretora da Qualidade",
        signature_date="2026-05-04",
        amount="3575.00 EUR",
    )
    return text(
        "pt-folha-horas",
        label,
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Lato", size: 10pt, lang: "pt")
#grid(columns: (1fr, auto), text(size: 17pt, fill: rgb("#023e8a"))[Folha de horas -- abril 2026], [Maré Alta Consultores])
Cliente: Conservas Ria Formosa, S.A. #h(1fr) Projeto: Certificação IFS Food (Q-207)
#table(columns: (22mm, 1fr, 26mm, 16mm), stroke: (bottom: 0.3pt), inset: 6pt, align: (left, left, left, right), [*Dia*], [*Trabalho*], [*Consultor*], [*Horas*], [2 e 3], [Auditoria de diagnóstico às linhas de sardinha], [I. Farias], [16,0], [9], [Revisão do plano HACCP], [I. Farias], [7,0], [14 e 15], [Simulacro de rastreio e recolha], [B. Noronha], [14,0], [22], [Formação de auditores internos], [I. Farias], [8,0], [28 a 30], [Fecho das não conformidades documentais], [B. Noronha], [20,0], [], [*Total*], [], [*65,0*])
65,0 horas x 55,00 € = 3.575,00 € (IVA à taxa legal)

Confirmo as horas desta folha. Faturar.
#v(3mm)
#ink(92, w: 120pt, h: 34pt) \ Lídia Batalha, Diretora da Qualidade \ Olhão, 4 de maio de 2026
""",
    )


def scope() -> Paper:
    """Declaração de trabalho."""
    label = truth(
        "statement_of_work",
        None,
        False,
        "pt",
        client="Transportes Beira-Tejo",
        project="Migração para a nuvem",
        project_code="DT-15",
        signatory_name="Álvaro Quintela",
        signatory_title="Administrador",
        amount="53900.00 EUR",
    )
    return text(
        "pt-declaracao-trabalho",
        label,
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "DejaVu Serif", size: 9pt, lang: "pt")
#set heading(numbering: "1.")
#block(fill: rgb("#e9ecef"), inset: 10pt, width: 100%)[#text(size: 14pt)[Declaração de Trabalho DT-15] \ Migração para a nuvem -- proposta para Transportes Beira-Tejo por Nimbo & Filhos, Lda.]
= Âmbito
Passagem de catorze servidores físicos para dois inquilinos geridos, com cópias diárias e plano de recuperação ensaiado uma vez por semestre.
= Fora do âmbito
Telefonia, licenças de terceiros e o arquivo em papel.
= Etapas e preço
#table(columns: (1fr, 30mm), align: (left, right), stroke: 0.4pt, [Levantamento e desenho], [9.800,00 €], [Migração em três vagas], [34.600,00 €], [Acompanhamento de 60 dias], [9.500,00 €], [Total sem IVA], [53.900,00 €])
= Critérios
Uma vaga está concluída quando o cliente trabalha três dias seguidos sem recurso ao sistema antigo.
= Aceitação da proposta
Válida por 45 dias.
#v(8mm)
Pelo cliente: Álvaro Quintela, Administrador #box(width: 1fr, line(length: 100%, stroke: 0.4pt))
""",
    )


def refused() -> Paper:
    """Recusa de um relatório de ensaio."""
    label = truth(
        ACC,
        "rejected",
        True,
        "pt",
        client="Infra Norte Concessões",
        project="Ensaios de compactação do lanço 3",
        project_code="LB-1480",
        milestone="Relatório n.º 6",
        signatory_name="Custódio Meireles",
        signatory_title="Chefe da Fiscalização",
        signature_date="2026-11-09",
    )
    return text(
        "pt-parecer-negativo",
        label,
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Caladea", size: 11pt, lang: "pt")
#table(columns: (1fr, 1fr, 1fr), inset: 7pt, align: center, [Infra Norte Concessões], [Parecer da Fiscalização], [9 de novembro de 2026])
*Documento apreciado:* Relatório n.º 6, Ensaios de compactação do lanço 3 \ *Laboratório:* Geoterra do Minho \ *Contrato:* LB-1480

*Apreciação*

+ Os pontos 3+200 a 3+450 foram ensaiados com gamadensímetro fora do prazo de calibração.
+ A baridade seca de referência não corresponde ao Proctor do solo aplicado.
+ Faltam os boletins de campo de 21 de outubro.

*Parecer:* #tk(false) aprovado #h(4mm) #tk(false) aprovado com comentários #h(4mm) #tk(true, how: "v") não aprovado

O laboratório deve repetir os ensaios e emitir novo relatório; o presente não será pago.
#v(6mm)
#under(80mm, ink(38, w: 115pt), [Custódio Meireles, Chefe da Fiscalização])
""",
    )


def vendor() -> Paper:
    """Comunicação de conclusão do instalador; digitalizada."""
    label = truth(
        ACC,
        "undecided",
        False,
        "pt",
        client="Padaria Flor do Alva",
        project="Forno a lenha e chaminé",
        project_code="FL-29",
        warnings=("partly_signed",),
        amount="13200.00 EUR",
    )
    return scanned(
        "pt-conclusao-scan",
        label,
        r"""
#set page(paper: "a4", margin: 26mm)
#set text(font: "Liberation Sans", size: 11.5pt, lang: "pt")
*Fornos Tradicionais Irmãos Pombeiro* \ Arganil
#line(length: 100%)
*Conclusão dos trabalhos FL-29*

Declaramos ter acabado no dia #hw[27/02/2026] a obra Forno a lenha e chaminé, encomendada por Padaria Flor do Alva pelo preço de 13.200,00 €. A cúpula fez três fogos de cura e não abriu fendas. A chaminé passa 1,10 m acima da cumeeira.

O empreiteiro: #ink(76, w: 110pt, h: 30pt) #hw[A. Pombeiro]
#v(8mm)
*Parte do cliente*

Vi a obra e dou-a por boa.

Nome #box(width: 1fr, repeat[.])

Assinatura #box(width: 70mm, repeat[.]) Data #box(width: 1fr, repeat[.])
""",
        Scanner(dpi=125, skew=-1.3, noise=3.5, jpeg=38, seed=97),
    )


def form() -> Paper:
    """Formulário preenchido."""
    label = truth(
        ACC,
        "accepted",
        True,
        "pt",
        client="Rádio Metropolitana FM",
        project="Novo site e aplicativo",
        project_code="J-118",
        milestone="Sprint 9",
        signatory_name="Otávio Brandão",
        signatory_title="Diretor de Programação",
        signature_date="2026-09-10",
        amount="18400.00 BRL",
    )
    s = Sheet("caladea", (595, 842))
    s.bar(30, 50, "#6a040f", 36, 523)
    s.say(48, 62, "Jequitibá Digital", 19, True, "#ffffff")
    s.say(370, 62, "Aprovação de entrega", 14, False, "#ffffff")
    y = 110.0
    for n, (left, lv, right, rv) in enumerate(
        (
            ("Cliente", "Rádio Metropolitana FM", "Job", "J-118"),
            ("Projeto", "Novo site e aplicativo", "Entrega", "Sprint 9"),
            ("Valor", "R$ 18.400,00", "Vencimento", "30 dias"),
        )
    ):
        s.say(40, y, left, 10.5)
        s.field(f"a{n}", lv, 95, y - 12, 240, fill="#fff8f0")
        s.say(350, y, right, 10.5)
        s.field(f"b{n}", rv, 415, y - 12, 144, fill="#fff8f0")
        y += 28
    s.say(40, y + 14, "O que foi entregue", 12, True, "#6a040f")
    s.field(
        "escopo",
        "Player ao vivo, grade de programas, pedido de musica, painel da redacao",
        40,
        y + 22,
        519,
        40,
        fill="#fff8f0",
    )
    y = s.prose(
        40,
        y + 90,
        519,
        "O responsável assinala abaixo e digita o nome; o nome digitado "
        "vale como rubrica entre as partes.",
        10.5,
    )
    s.check("aprova", True, 40, y + 8, "check")
    s.say(60, y + 18, "Aprovo a entrega", 11)
    s.check("ajusta", False, 200, y + 8, "check")
    s.say(220, y + 18, "Aprovo com ajustes", 11)
    s.check("devolve", False, 370, y + 8, "check")
    s.say(390, y + 18, "Devolvo", 11)
    s.say(40, y + 60, "Responsável", 10.5)
    s.field("nome", "Otávio Brandão", 120, y + 47, 200, fill="#fff8f0")
    s.say(340, y + 60, "Cargo", 10.5)
    s.field("cargo", "Diretor de Programação", 385, y + 47, 174, fill="#fff8f0")
    s.say(40, y + 90, "Rubrica", 10.5)
    s.field("rubrica", "/s/ Otávio Brandão", 120, y + 77, 200, fill="#fff8f0")
    s.say(340, y + 90, "Data", 10.5)
    s.field("data", "10/09/2026", 385, y + 77, 174, fill="#fff8f0")
    return s.paper("pt-formulario-br", label)


def papers() -> Iterator[Paper]:
    """All of them."""
    for make in (provisional, term, remarks, mail_if, half, hours, scope, refused, vendor, form):
        yield make()
