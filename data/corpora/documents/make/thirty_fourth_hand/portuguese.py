"""Portuguese papers, from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Form, scanned, text


def auto() -> Paper:
    """Auto de receção provisória (Portugal), no defects."""
    src = r"""
#align(center)[#text(14pt, weight: "bold")[AUTO DE RECEÇÃO PROVISÓRIA]]
#v(4pt)
Aos vinte e seis dias do mês de fevereiro de 2026, no local da empreitada "Requalificação do mercado da Ribeira Velha", compareceram os abaixo assinados, em representação do dono da obra, Município de Vale de Azenhas, da fiscalização e do adjudicatário, Construções Irmãos Barrocas, Lda.
#table(columns: (50mm, 1fr), stroke: 0.4pt, [Empreitada n.º], [EMP/2024/37], [Fase], [2.ª fase: cobertura e bancas], [Valor da fase], [€ 312.640,75])
Vistoriados todos os trabalhos da fase indicada, verificou-se que se encontram executados de acordo com o projeto e o caderno de encargos, pelo que foram *considerados em condições de ser recebidos*, ficando recebidos nesta data. Inicia-se o prazo de garantia de cinco anos.
E por nada mais haver a tratar, se lavrou o presente auto, que vai ser assinado pelos intervenientes.
#v(8pt)
#grid(columns: (1fr, 1fr, 1fr), gutter: 8pt, [#ink(42, w: 28mm) \ Pelo adjudicatário \ Armando Barrocas], [#ink(43, w: 28mm) \ Pela fiscalização \ Eng.ª Célia Nogueira], [#ink(44, w: 28mm) \ Pelo dono da obra \ Vasco Tinoco, Vereador das Obras])
"""
    return text(
        "pt-auto-mercado",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Município de Vale de Azenhas",
            project="Requalificação do mercado da Ribeira Velha",
            project_code="EMP/2024/37",
            milestone="2.ª fase: cobertura e bancas",
            signatory_name="Vasco Tinoco",
            signatory_title="Vereador das Obras",
            signature_date="2026-02-26",
            amount="312640.75 EUR",
        ),
        font="Liberation Serif",
        size=11,
    )


def termo() -> Paper:
    """A Brazilian termo de aceite, scanned with a stamp."""
    src = r"""
#align(center)[#text(14pt, weight: "bold")[TERMO DE ACEITE DEFINITIVO]]
Contratante: Usina Santa Bárbara do Ivaí S/A \
Contratada: Vértice Automação Ltda. \
Projeto: Retrofit do painel da caldeira 2 \
Pedido de compra: 45-20993 \
Código do projeto: VA-0581 \
Valor da parcela final: R\$ 186.420,00
#v(4pt)
A contratante declara que os serviços foram concluídos, testados em carga por 72 horas e entregues com a documentação "como construído", dando-lhes aceite definitivo e autorizando a emissão da nota fiscal da parcela final.
#v(8pt)
#hw("Waldir Pacheco", s: 32pt) #h(14mm) #stamp([USINA SANTA BÁRBARA \ ENGENHARIA -- ACEITO], c: rgb("#24407f"), a: -6deg) \
Waldir Pacheco Filho \
Gerente Industrial \
Data: #pen("5 de maio de 2026")
"""
    return scanned(
        "br-termo-caldeira",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Usina Santa Bárbara do Ivaí S/A",
            project="Retrofit do painel da caldeira 2",
            project_code="VA-0581",
            signatory_name="Waldir Pacheco Filho",
            signatory_title="Gerente Industrial",
            signature_date="2026-05-05",
            amount="186420.00 BRL",
            po_number="45-20993",
        ),
        Scanner(dpi=110, skew=0.7, noise=6, jpeg=38, seed=91),
        margin="2cm",
        size=11,
    )


def ressalvas() -> Paper:
    """A Brazilian acceptance with ressalvas."""
    src = r"""
#grid(columns: (3mm, 1fr), gutter: 8pt, rect(width: 3mm, height: 30mm, fill: rgb("#157347")), [#text(15pt, weight: "bold")[Homologação de entrega] \ Cliente: Rede de Farmácias Boa Erva \ Projeto: Aplicativo de fidelidade "Folha" \ Código do projeto: PX-2025-19 #h(8mm) Sprint de entrega: 14 \ Entrega: Módulo de cupons \ Valor: R\$ 54.900,00])
Resultado da homologação: *aprovado com ressalvas*. As ressalvas, a sanar até 30/09/2026, são:
- o cupom vencido ainda aparece na tela inicial
- falta o registro de aceite da LGPD no cadastro de menores
#v(2pt)
#table(columns: (1fr, auto, auto), [*Cenário de teste*], [*Executado em*], [*Resultado*], [Resgate de cupom no caixa], [11/09], [passou], [Cupom vencido], [11/09], [falhou], [Cadastro de menor de idade], [12/09], [falhou], [Envio de notificação], [12/09], [passou], [Relatório do gerente de loja], [14/09], [passou])
Concluído o prazo sem correção, a fatura correspondente fica suspensa.
#v(8pt)
Assinado eletronicamente por *Tainá Brandão Leal*, Gerente de Produto Digital, em 15/09/2026 às 17:22 (horário de Brasília) -- token 88F1-B2
"""
    return text(
        "br-homologacao-cupons",
        src,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Rede de Farmácias Boa Erva",
            project='Aplicativo de fidelidade "Folha"',
            project_code="PX-2025-19",
            milestone="Módulo de cupons",
            signatory_name="Tainá Brandão Leal",
            signatory_title="Gerente de Produto Digital",
            signature_date="2026-09-15",
            amount="54900.00 BRL",
            conditions=[
                "o cupom vencido ainda aparece na tela inicial",
                "falta o registro de aceite da LGPD no cadastro de menores",
            ],
        ),
    )


def recusa() -> Paper:
    """A Portuguese letter of refusal."""
    src = r"""
Adega Cooperativa de Monsanto da Serra, CRL \ Largo do Lagar, 6060 Monsanto
#align(right)[Exmos. Senhores \ Hidroprojeto Alva, Unipessoal Lda. \ Coimbra]
#v(4pt)
Monsanto, 22 de setembro de 2025 #h(1fr) N/ ref.ª: 118/25
*Assunto: Recusa do projeto de execução da ETAR (V/ projeto HA-0933)*
Exmos. Senhores,
Acusamos a receção do projeto de execução, terceira e última entrega do contrato "Nova ETAR da adega". Depois de apreciado pelo nosso consultor, informamos que o mesmo não é aceite: os caudais de vindima foram tomados pela média anual e a linha de lamas não cabe no terreno disponível.
Solicitamos a apresentação de novo projeto no prazo de 45 dias. Até lá não será processado o pagamento de 14.300,00 € previsto para esta entrega.
Com os melhores cumprimentos,
#ink(46, w: 40mm) \
Leopoldina Frade \
Presidente da Direção
"""
    return text(
        "pt-recusa-etar",
        src,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="Adega Cooperativa de Monsanto da Serra, CRL",
            project="Nova ETAR da adega",
            project_code="HA-0933",
            milestone="projeto de execução",
            signatory_name="Leopoldina Frade",
            signatory_title="Presidente da Direção",
            signature_date="2025-09-22",
            amount="14300.00 EUR",
        ),
        font="Libertinus Serif",
        size=11.5,
        margin="2.6cm",
    )


def both() -> Paper:
    """A form by fields with two answers ticked."""
    f = Form()
    f.say("Ficha de conformidade do serviço", 16, bold=True)
    f.say("Lince Sistemas de Segurança, S.A.  -  exemplar do cliente", 9)
    f.rule()
    f.field("Cliente", "Colégio Internacional das Lezírias")
    f.field("Obra", "Controlo de acessos, pavilhão B")
    f.field("Ordem de serviço", "LS-77106", wide=120)
    f.field("Valor", "9.870,00 EUR", wide=120)
    f.down(4)
    f.say("Assinale apenas uma das opções:")
    f.box("O serviço está conforme e é aceite", True)
    f.box("O serviço não está conforme e é recusado", True)
    f.field("Observações", "", tall=50)
    f.down(6)
    f.field("Nome", "Duarte Saavedra")
    f.field("Cargo", "Administrador")
    f.field("Data", "9 de abril de 2026", wide=140)
    f.say("Assinatura")
    f.scrawl(190, f.y + 15, 17)
    return f.done(
        "pt-ficha-duas-cruzes",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "pt",
            client="Colégio Internacional das Lezírias",
            project="Controlo de acessos, pavilhão B",
            project_code="LS-77106",
            signatory_name="Duarte Saavedra",
            signatory_title="Administrador",
            signature_date="2026-04-09",
            amount="9870.00 EUR",
        ),
    )


def unsigned_scan() -> Paper:
    """A scanned sheet, stamped as received only; nobody has signed for acceptance."""
    src = r"""
= Declaração de aceitação de trabalhos
Cliente: Hotel Termal Caldas do Moinho \
Trabalhos: Impermeabilização das piscinas interiores \
Obra n.º: IMP-0452 \
Valor em dívida: 22.115,00 €
#v(4pt)
O cliente declara aceitar os trabalhos acima descritos, nada tendo a reclamar.
#v(10pt)
Local e data: .......................................................... \
Assinatura do cliente: .......................................................... \
Nome: Benedita Lacerda #h(1cm) Função: Diretora-Geral
#v(6pt)
#stamp([ENTRADA N.º 3318 \ PARA ANÁLISE -- 16 MAR. 2026], c: rgb("#444444"), a: -4deg)
#v(1fr)
#text(8pt)[Isolamentos Côa, Lda. -- devolver assinado ao nosso escritório]
"""
    return scanned(
        "pt-declaracao-entrada",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Hotel Termal Caldas do Moinho",
            project="Impermeabilização das piscinas interiores",
            project_code="IMP-0452",
            signatory_name="Benedita Lacerda",
            signatory_title="Diretora-Geral",
            amount="22115.00 EUR",
        ),
        Scanner(dpi=110, skew=-1.2, noise=7, jpeg=38, seed=93),
        paper="a5",
        margin="1.5cm",
        size=10,
    )


def aditivo() -> Paper:
    """A Brazilian change request that the client turned down."""
    src = r"""
#table(columns: (1fr, 1fr), inset: 6pt, fill: (_, y) => if y == 0 { luma(225) }, table.cell(colspan: 2)[*SOLICITAÇÃO DE MUDANÇA SM-018*], [Cliente: Ferrovia Litoral Norte S.A.], [Projeto: Centro de controle Itaqui-Mirim], [Código do projeto: FLN-2203], [Solicitante: Trilho Sistemas Ltda.], [Data da solicitação: 03/08/2026 (três de agosto)], [Valor adicional pedido: R\$ 73.250,00])
*Descrição:* inclusão de um segundo videowall na sala de crise, com cabeamento e suporte.
*Justificativa da contratada:* pedido verbal da operação na reunião de 29 de julho.
*Parecer do cliente:* \
[#h(3mm)] Aprovada #h(1cm) [#h(3mm)] Aprovada com alterações #h(1cm) [*X*] Não aprovada
O videowall já consta do escopo original (item 5.4 da especificação). Não há valor adicional a pagar.
#v(8pt)
#ink(52) \
Otávio Mesquita Prado \
Diretor de Implantação \
12 de agosto de 2026
"""
    return text(
        "br-mudanca-negada",
        src,
        truth(
            "change_order",
            "rejected",
            True,
            "pt",
            client="Ferrovia Litoral Norte S.A.",
            project="Centro de controle Itaqui-Mirim",
            project_code="FLN-2203",
            signatory_name="Otávio Mesquita Prado",
            signatory_title="Diretor de Implantação",
            signature_date="2026-08-12",
            amount="73250.00 BRL",
            change_order_number="SM-018",
        ),
        size=10,
    )


def folha() -> Paper:
    """Folha de horas, initialled and signed by the client, scanned."""
    src = r"""
*Nortada Consultoria em Obra* #h(1fr) *Folha de horas -- semana 21/2026*
Técnico: Hélder Quintas \
Cliente: Docas do Sado, S.A. \
Projeto: Assistência à obra do cais 7 \
N.º de obra: NC-1290
#table(columns: 6, align: center, [2.ª], [3.ª], [4.ª], [5.ª], [6.ª], [*Total*], [8], [8], [9], [8], [7], [*40*])
Total a faturar: 40 h × 47,00 € = 1.880,00 €
#v(4pt)
Horas confirmadas e aprovadas pelo cliente:
#hw("M. Rebelo", s: 32pt) \
Nome: #pen("Mafalda Rebelo") #h(6mm) Função: #pen("Diretora de obra") \
Data: #pen("25 de maio de 2026")
"""
    return scanned(
        "pt-folha-cais",
        src,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Docas do Sado, S.A.",
            project="Assistência à obra do cais 7",
            project_code="NC-1290",
            signatory_name="Mafalda Rebelo",
            signatory_title="Diretora de obra",
            signature_date="2026-05-25",
            amount="1880.00 EUR",
        ),
        Scanner(dpi=110, skew=1.4, noise=6, jpeg=38, seed=95, contrast=0.9),
        paper="a5",
        margin="1.4cm",
        size=10,
    )


def email() -> Paper:
    """A mail that approves on one condition."""
    src = r"""
#text(14pt)[RES: Diagramação do relatório anual]
#text(9pt, fill: luma(90))[Lívia Antunes Rocha #h(1fr) qui., 19 de mar. de 2026, 16:05 \ para Oficina Tipográfica Ipê]
#v(4pt)
Oi, pessoal!
A diretoria viu a Entrega 3 (arquivo final) e gostou muito. Está aprovada, desde que a foto da página 31 seja trocada por uma com autorização de uso. Feita a troca, podem emitir a nota de R\$ 12.800,00 do projeto Relatório Anual 2025 (OS 4417).
Um abraço,
Lívia Antunes Rocha \
Coordenadora de Comunicação \
Instituto Mata do Fundão
"""
    return text(
        "br-mail-relatorio",
        src,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "pt",
            client="Instituto Mata do Fundão",
            project="Relatório Anual 2025",
            project_code="4417",
            milestone="Entrega 3 (arquivo final)",
            signatory_name="Lívia Antunes Rocha",
            signatory_title="Coordenadora de Comunicação",
            signature_date="2026-03-19",
            amount="12800.00 BRL",
            conditions=["a foto da página 31 seja trocada por uma com autorização de uso"],
        ),
        size=11,
    )


def encomenda() -> Paper:
    """A Portuguese nota de encomenda."""
    src = r"""
#text(15pt, weight: "bold")[NOTA DE ENCOMENDA 2026/0873] #h(1fr) 4 de junho de 2026
Cliente: Têxteis Riba d'Ave Nova, S.A. #h(1fr) Fornecedor: Ecobalanço Auditores, Lda. \
Projeto: Pegada hídrica da tinturaria #h(1fr) Centro de custo: 310
#table(columns: (1fr, 18mm, 30mm, 30mm), align: (left, right, right, right), [Designação], [Qtd.], [Preço unit. €], [Total €], [Levantamento de dados em fábrica, dias], [6], [520,00], [3.120,00], [Modelo e cálculo ISO 14046], [1], [5.400,00], [5.400,00], [Relatório bilingue], [1], [1.980,00], [1.980,00], table.cell(colspan: 3, align: right)[*Total s/ IVA*], [*10.500,00*])
Condições: pagamento a 60 dias da fatura; o relatório só será pago depois de aceite por escrito. As faturas devem mencionar o número desta nota.
Emitido por computador, Departamento de Compras.
"""
    return text(
        "pt-nota-encomenda",
        src,
        truth(
            "purchase_order",
            None,
            None,
            "pt",
            client="Têxteis Riba d'Ave Nova, S.A.",
            project="Pegada hídrica da tinturaria",
            amount="10500.00 EUR",
            po_number="2026/0873",
        ),
        font="DejaVu Sans",
        size=9,
    )


def papers() -> Iterator[Paper]:
    """The family."""
    for make in (
        auto,
        termo,
        ressalvas,
        recusa,
        both,
        unsigned_scan,
        aditivo,
        folha,
        email,
        encomenda,
    ):
        yield make()
