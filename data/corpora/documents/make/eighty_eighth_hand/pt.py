"""Papers of Portuguese and Brazilian clients."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from . import board


def auto_rececao() -> Paper:
    """Auto de receção provisória de um município."""
    pdf = board.sheet(
        r"""
#align(center)[#text(size: 12pt, tracking: 1pt)[MUNICÍPIO DE ALDEIA DO MONDEGO] \ #text(size: 8.5pt)[Divisão de Obras Municipais] \ #v(3mm) #text(size: 15pt, weight: "bold")[AUTO DE RECEÇÃO PROVISÓRIA]]
#v(5mm)
#set par(justify: true, first-line-indent: 8mm)
Aos dezassete dias do mês de abril de dois mil e vinte e seis, no local da empreitada *«Requalificação do mercado municipal»*, processo *DOM-E/14-2024*, adjudicada à firma Construções Baltar & Irmão, Lda., compareceram o chefe de divisão Eng. Rui Sampaio Teles, em representação do dono da obra, a fiscal Eng.ª Cátia Brites e o encarregado geral do empreiteiro.

Procedeu-se à vistoria de todos os trabalhos, dos quais fazem parte a cobertura, as bancas de pescado, a rede de frio e os arranjos exteriores. Verificou-se que a obra se encontra concluída segundo o projeto e sem defeitos, tendo o ensaio da rede de frio decorrido a contento durante dez dias.

Nestes termos, considera-se a obra recebida provisoriamente na totalidade, iniciando-se hoje o prazo de garantia. A conta final foi fixada em € 638.904,17.

E nada mais havendo a tratar se lavrou o presente auto, que vai ser assinado.
#v(10mm)
#set par(first-line-indent: 0mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 7mm, align: center, [O dono da obra \ #sig(15, w: 38mm, h: 11mm) \ Rui Sampaio Teles \ Chefe de Divisão], [A fiscalização \ #sig(40, w: 38mm, h: 11mm) \ Cátia Brites], [O empreiteiro \ #sig(95, w: 38mm, h: 11mm, c: black) \ Abílio Baltar])
#v(6mm) Mondego, 17/04/2026
""",
        lang="pt",
        font="Liberation Serif",
        size=11.5,
        page='paper: "a4", margin: (x: 28mm, y: 24mm)',
    )
    return board.plain(
        "nd-pt-auto-mercado",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="MUNICÍPIO DE ALDEIA DO MONDEGO",
            project="Requalificação do mercado municipal",
            project_code="DOM-E/14-2024",
            milestone="RECEÇÃO PROVISÓRIA",
            signatory_name="Rui Sampaio Teles",
            signatory_title="Chefe de Divisão",
            signature_date="2026-04-17",
            amount="638904.17 EUR",
        ),
    )


def definitivo() -> Paper:
    """Termo de recebimento definitivo: relatório em texto, folha assinada digitalizada."""
    pdf = board.sheet(
        r"""
#text(size: 9pt)[Universidade Comunitária do Vale do Taió · Pró-Reitoria de Infraestrutura]
#full(t: 1pt)
#text(size: 15pt, weight: "bold")[Relatório de encerramento do contrato 081/2025]
#v(2mm)
Objeto: Sondagens e projeto de fundações do Bloco F \
Contratada: Solo Firme Geotecnia Ltda. \
Valor final a pagar: R\$ 74.350,00
#v(2mm)
A contratada executou doze furos SPT e dois ensaios de cisalhamento. O relatório preliminar foi devolvido uma vez por falta das cotas de boca; a segunda via, recebida em 9 de fevereiro de 2026, trouxe tudo o que faltava. A comissão conferiu as ART, as caixas de testemunhos e os arquivos editáveis.

#table(columns: (1fr, 40mm, 30mm), inset: 5pt, [Entrega], [Data], [Situação], [Plano de sondagem], [10/11/2025], [conforme], [Relatório geotécnico], [09/02/2026], [conforme], [Projeto de fundações], [23/02/2026], [conforme], [Memória de cálculo], [23/02/2026], [conforme])

O termo assinado segue na folha seguinte.
#pagebreak()
#v(12mm)
#align(center)[#text(size: 14pt, weight: "bold")[TERMO DE RECEBIMENTO DEFINITIVO]]
#v(6mm)
A Universidade Comunitária do Vale do Taió recebe em caráter definitivo o objeto do contrato 081/2025, dando à contratada quitação quanto à execução e autorizando o pagamento da parcela final.
#v(8mm)
Taió, 4 de março de 2026.
#v(14mm)
#align(center)[#sig(72, w: 54mm, h: 15mm) \ #rule(w: 80mm) \ Dra. Neusa Kretzer \ Pró-Reitora de Infraestrutura]
""",
        lang="pt",
        font="Nimbus Roman",
        size=11.5,
        page='paper: "a4", margin: (x: 26mm, y: 22mm)',
    )
    return board.mixed(
        "nd-br-recebimento-definitivo",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Universidade Comunitária do Vale do Taió",
            project="Sondagens e projeto de fundações do Bloco F",
            project_code="081/2025",
            milestone="RECEBIMENTO DEFINITIVO",
            signatory_name="Dra. Neusa Kretzer",
            signatory_title="Pró-Reitora de Infraestrutura",
            signature_date="2026-03-04",
            amount="74350.00 BRL",
        ),
        Scanner(dpi=130, skew=-0.9, noise=3, blur=0.5, jpeg=42, seed=97),
    )


def aceite_ressalvas() -> Paper:
    """Termo de aceite com ressalvas de um sistema de estoque."""
    pdf = board.sheet(
        r"""
#grid(columns: (40mm, 1fr), gutter: 6mm, rect(fill: rgb("#006b3f"), inset: 8pt, width: 100%, text(fill: white, weight: "bold", size: 15pt)[TERMO \ DE \ ACEITE]), [Cliente: *Distribuidora Serra Dourada Ltda.* \ Projeto: *WMS Centro-Oeste* (OS 2291) \ Entrega: *Sprint 14 – Inventário rotativo* \ Fornecedor: Jatobá Tecnologia S/A \ Valor da entrega: R\$ 31.620,00])
#v(4mm)
Homologação de 8 a 19 de junho de 2026, no galpão de Anápolis, com coletores reais.
#table(columns: (14mm, 1fr, 34mm), inset: 5pt, stroke: 0.4pt + rgb("#006b3f"), [*Caso*], [*Descrição*], [*Resultado*], [CT-01], [Abrir contagem por endereço], [Aprovado], [CT-02], [Recontagem cega], [Aprovado], [CT-03], [Ajuste com dupla alçada], [Aprovado], [CT-04], [Etiqueta de palete em duas vias], [Pendente], [CT-05], [Exportar para contabilidade], [Pendente])
#v(2mm)
( #h(1mm) ) Aceite total #h(6mm) ( X ) Aceite com ressalvas #h(6mm) ( #h(1mm) ) Recusa
#v(2mm)
Ressalvas: #box(stroke: (bottom: 0.3pt), outset: (bottom: 2.5pt), width: 1fr)[imprimir a segunda via da etiqueta de palete até 3 de julho]; \
#box(stroke: (bottom: 0.3pt), outset: (bottom: 2.5pt), width: 100%)[corrigir o separador decimal do arquivo contábil]
#v(12mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, align: center, [#sig(26, w: 44mm, h: 12mm) #full(t: 0.4pt) Wellington Peixoto \ Gerente de Logística \ 22/06/2026], [#sig(51, w: 44mm, h: 12mm, c: black) #full(t: 0.4pt) Jatobá Tecnologia \ Aline Fortes \ 22/06/2026])
""",
        lang="pt",
        font="Nimbus Sans",
        size=10,
        page='paper: "a4", margin: (x: 20mm, y: 20mm)',
    )
    return board.plain(
        "nd-br-aceite-ressalvas",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Distribuidora Serra Dourada Ltda.",
            project="WMS Centro-Oeste",
            project_code="OS 2291",
            milestone="Sprint 14 – Inventário rotativo",
            signatory_name="Wellington Peixoto",
            signatory_title="Gerente de Logística",
            signature_date="2026-06-22",
            amount="31620.00 BRL",
            conditions=[
                "imprimir a segunda via da etiqueta de palete até 3 de julho",
                "corrigir o separador decimal do arquivo contábil",
            ],
        ),
    )


def mail_recusa() -> Paper:
    """E-mail que recusa um protótipo com educação."""
    pdf = board.sheet(
        r"""
#block(stroke: 0.5pt + luma(180), radius: 4pt, inset: 10pt, width: 100%)[
#text(size: 13pt, weight: "bold")[RES: Entrega 2 – protótipo navegável]
#v(1mm)
#grid(columns: (1fr, auto), [Renata Aguiar Pimentel \ #text(size: 8.5pt, fill: luma(90))[para Diego, com cópia para Financeiro]], text(size: 8.5pt)[qui., 19 de fev. de 2026, 10:26])
#v(2mm)
Diego, bom dia!

Antes de mais nada, parabéns pela apresentação de ontem, a animação da abertura ficou linda.

Sobre a entrega 2 do App Meu Ônibus (contrato VM-0058), conversei com a diretoria e ainda não dá para aprovar. O fluxo de recarga pula a tela de confirmação, o contraste do modo escuro reprova no nosso teste com usuários de baixa visão e ficou faltando a consulta de saldo sem internet, que era o coração do protótipo.

Então, por ora, a resposta é não, e a parcela de R\$ 22.400,00 aguarda. Conseguem reapresentar na primeira semana de março? Se sim, reservo a sala grande.

Abraço,

Renata Aguiar Pimentel \
Coordenadora de Canais Digitais \
Viação Metropolitana Caiçara]
#v(3mm)
#text(size: 8pt, fill: luma(120))[Impresso por Diego Falcão · caixa de entrada · 1 mensagem de 4]
""",
        lang="pt",
        font="Carlito",
        size=11,
        page='paper: "a4", margin: (x: 18mm, y: 18mm)',
    )
    return board.plain(
        "nd-br-prototipo-mail",
        pdf,
        truth(
            "email",
            "rejected",
            None,
            "pt",
            client="Viação Metropolitana Caiçara",
            project="App Meu Ônibus",
            project_code="VM-0058",
            milestone="protótipo navegável",
            signatory_name="Renata Aguiar Pimentel",
            signatory_title="Coordenadora de Canais Digitais",
            signature_date="2026-02-19",
            amount="22400.00 BRL",
        ),
    )


def folha_horas() -> Paper:
    """Folha de horas portuguesa com quadrado por assinalar e sem rubrica."""
    pdf = board.sheet(
        r"""
#text(size: 13pt, weight: "bold")[Douro Vertical – trabalhos em altura] #h(1fr) Folha de horas *FH 0317*
#v(1mm)
#table(columns: (1fr, 1fr), inset: 5pt, stroke: 0.4pt, [Cliente: Calnorte Silos, S.A.], [Obra: Inspeção por cordas silo 4], [Semana: 9 a 13 de fevereiro de 2026], [N.º de obra: DV-612])
#v(1mm)
#table(columns: (1fr, 18mm, 18mm, 18mm, 18mm, 18mm, 20mm), align: center, inset: 5pt, stroke: 0.4pt, [Técnico], [2.ª], [3.ª], [4.ª], [5.ª], [6.ª], [Soma], [H. Lousada], [8], [8], [4], [8], [8], [36], [P. Quintela], [8], [8], [4], [8], [8], [36], [M. Seabra], [–], [8], [4], [8], [–], [20], table.cell(colspan: 6, align: right)[Horas-homem], [*92*])
Quarta-feira parados de tarde por vento acima de 45 km/h. 92 h × 31,50 € = 2.898,00 €.
#v(4mm)
Conferência pelo cliente: #h(4mm) ☐ horas aprovadas #h(6mm) ☐ horas a corrigir
#v(10mm)
#rule(w: 75mm) #h(1fr) #rule(w: 40mm) \
Eng.º Vasco Bettencourt, Diretor Fabril #h(1fr) Data #h(30mm)
""",
        lang="pt",
        font="Liberation Sans Narrow",
        size=11,
        page='paper: "a4", flipped: true, margin: 22mm',
    )
    return board.plain(
        "nd-pt-folha-horas",
        pdf,
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "pt",
            client="Calnorte Silos, S.A.",
            project="Inspeção por cordas silo 4",
            project_code="DV-612",
            signatory_name="Vasco Bettencourt",
            signatory_title="Diretor Fabril",
            amount="2898.00 EUR",
        ),
    )


def aditivo() -> Paper:
    """Termo aditivo brasileiro com duas testemunhas."""
    pdf = board.sheet(
        r"""
#set par(justify: true)
#align(center)[*3º TERMO ADITIVO* \ AO CONTRATO DE PRESTAÇÃO DE SERVIÇOS Nº 2024/0733]
#v(3mm)
CONTRATANTE: *Santa Casa de Misericórdia de Itaberaí*, neste ato representada por seu provedor. \
CONTRATADA: Prontuário Vivo Sistemas Ltda. \
PROJETO: *Digitalização do arquivo médico*
#v(2mm)
*Cláusula primeira.* Fica acrescida ao objeto a indexação de 180.000 folhas do arquivo morto da maternidade, encontradas depois da assinatura do contrato.

*Cláusula segunda.* Pelo acréscimo a CONTRATANTE pagará R\$ 39.600,00 (trinta e nove mil e seiscentos reais), em três parcelas mensais iguais.

*Cláusula terceira.* O prazo de vigência é prorrogado até 30 de novembro de 2026.

*Cláusula quarta.* Permanecem em vigor as cláusulas não alteradas por este instrumento.

Itaberaí, 10 de abril de 2026.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, row-gutter: 9mm, align: center,
[#sig(43, w: 44mm, h: 12mm) #full(t: 0.4pt) *CONTRATANTE* \ Benedito Arruda Leão \ Provedor], [#sig(74, w: 44mm, h: 12mm, c: black) #full(t: 0.4pt) *CONTRATADA* \ Simone Tavares \ Sócia-administradora],
[#sig(21, w: 32mm, h: 9mm, c: black) #full(t: 0.3pt) #text(size: 9pt)[Testemunha 1: Ivo Prado]], [#sig(30, w: 32mm, h: 9mm, c: black) #full(t: 0.3pt) #text(size: 9pt)[Testemunha 2: Zilda Moura]])
""",
        lang="pt",
        font="Libertinus Serif",
        size=11.5,
        page='paper: "a4", margin: (x: 30mm, y: 25mm)',
    )
    return board.plain(
        "nd-br-termo-aditivo",
        pdf,
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Santa Casa de Misericórdia de Itaberaí",
            project="Digitalização do arquivo médico",
            project_code="2024/0733",
            signatory_name="Benedito Arruda Leão",
            signatory_title="Provedor",
            signature_date="2026-04-10",
            amount="39600.00 BRL",
            change_order_number="3",
        ),
    )


def falta_uma() -> Paper:
    """Aceitação de museografia: falta a segunda assinatura da fundação."""
    pdf = board.sheet(
        r"""
#place(right, text(size: 30pt, fill: luma(200), weight: "bold")[FFA])
#text(size: 9pt)[Fundação Ferreira de Amarante \ Casa-Museu · Serviço de Exposições]
#v(8mm)
#text(size: 16pt)[Declaração de aceitação]
#v(3mm)
Exposição: *O Barro e a Mão* \
Prestador: Oficina Nove, Museografia Unipessoal, Lda. \
Encomenda: *FFA 2026-033* \
Fase: *Montagem* \
Preço da fase: *15.300,00 €*
#v(4mm)
Vitrinas, plintos, legendas e iluminação foram instalados entre 2 e 12 de março de 2026 e vistos pela conservadora responsável, que mediu 48 lux na vitrina dos têxteis. O Serviço de Exposições propõe que a fase seja aceite.

A aceitação produz efeitos com as assinaturas da conservadora *e* de um membro do conselho de administração.
#v(14mm)
#grid(columns: (1fr, 1fr), gutter: 16mm,
[#sig(80, w: 42mm, h: 12mm) #full(t: 0.4pt) Matilde Sequeira \ Conservadora \ 13 de março de 2026],
[#v(12mm) #full(t: 0.4pt) Gonçalo Ferreira de Amarante \ Vogal do Conselho de Administração \ \_\_\_ de \_\_\_\_\_\_\_\_ de 2026])
""",
        lang="pt",
        font="P052",
        size=11,
        page='paper: "a4", margin: (x: 29mm, y: 24mm)',
    )
    return board.plain(
        "nd-pt-declaracao-museu",
        pdf,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Fundação Ferreira de Amarante",
            project="O Barro e a Mão",
            po_number="FFA 2026-033",
            milestone="Montagem",
            signatory_name="Gonçalo Ferreira de Amarante",
            signatory_title="Vogal do Conselho de Administração",
            amount="15300.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def guia_scan() -> Paper:
    """Guia de serviço digitalizada, por assinar."""
    pdf = board.sheet(
        r"""
#rect(width: 100%, inset: 9pt, stroke: 0.8pt)[
#grid(columns: (1fr, auto), [*Algarfrio, Lda.* \ Refrigeração comercial · Olhão], [GUIA DE SERVIÇO \ n.º *20418*])
#v(2mm)
#full(t: 0.4pt)
Cliente: Supermercados Ria Formosa, S.A. \
Local / trabalho: Substituição da central de frio – loja de Tavira \
Início: 13/01/2026 #h(6mm) Fim: 15/01/2026
#v(2mm)
Material: 1 central de 4 compressores, 62 kg de R-744, quadro elétrico novo. \
Mão de obra: 3 técnicos × 24 h \
Preço acordado: 27.740,00 €
#v(3mm)
Técnico: #sig(87, w: 32mm, h: 9mm, c: black) Lino Cravo
#v(4mm)
#text(weight: "bold")[A preencher pelo cliente] \
#v(1mm)
#tick(false) Serviço aceite #h(10mm) #tick(false) Serviço não aceite
#v(7mm)
Assinatura: #rule(w: 58mm) \
#v(2mm)
Nome legível: #rule(w: 54mm) \
]
""",
        lang="pt",
        font="Nimbus Sans Narrow",
        size=10.5,
        page='paper: "a5", margin: 12mm',
    )
    return board.scanned(
        "nd-pt-guia-servico",
        pdf,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Supermercados Ria Formosa, S.A.",
            project="Substituição da central de frio – loja de Tavira",
            project_code="20418",
            amount="27740.00 EUR",
            warnings=["partly_signed"],
        ),
        Scanner(dpi=160, skew=0.8, noise=3, blur=0.5, jpeg=40, seed=101),
    )


def assinatura_eletronica() -> Paper:
    """Ateste brasileiro com trilha de assinatura."""
    pdf = board.sheet(
        r"""
#text(size: 16pt, weight: "bold")[Ateste de serviço] #h(1fr) nº 44/2026
#v(2mm)
Atestamos, para fins de liquidação, que a *Lumen Consultoria em Energia* concluiu o *Diagnóstico energético da planta Cabo*, ordem de serviço *OS-EE-09*, contratado pela *Têxtil Pau-Amarelo S.A.*, e que o relatório final foi conferido pela engenharia da fábrica e aceito na íntegra. O pagamento de R\$ 58.900,00 pode ser programado (pedido 4510002277).
#v(6mm)
#text(size: 9.5pt)[Documento assinado eletronicamente por *MARCOS VENTURA LACERDA*, Gerente Industrial, em 21/05/2026, às 16:03, horário oficial de Brasília.]
#v(8mm)
#block(fill: luma(240), inset: 9pt, width: 100%)[
#text(size: 8.5pt)[*Trilha de auditoria* \
21/05/2026 15:48 – Documento criado por atendimento\@lumenenergia.example \
21/05/2026 15:50 – Enviado para m.ventura\@pauamarelo.example \
21/05/2026 16:01 – Aberto; código confirmado por SMS \
21/05/2026 16:03 – *Assinado* por Marcos Ventura Lacerda \
21/05/2026 16:03 – Concluído; SHA-256 9be1…04fa \
Integridade conferida: sim]]
""",
        lang="pt",
        font="Lato",
        size=11,
        page='paper: "a4", margin: (x: 25mm, y: 25mm)',
    )
    return board.plain(
        "nd-br-ateste-eletronico",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Têxtil Pau-Amarelo S.A.",
            project="Diagnóstico energético da planta Cabo",
            project_code="OS-EE-09",
            milestone="relatório final",
            signatory_name="Marcos Ventura Lacerda",
            signatory_title="Gerente Industrial",
            signature_date="2026-05-21",
            amount="58900.00 BRL",
            po_number="4510002277",
        ),
    )


def fatura() -> Paper:
    """Fatura; fala de aceitação, mas é só uma fatura."""
    pdf = board.sheet(
        r"""
#grid(columns: (1fr, 1fr), [#text(size: 18pt, fill: rgb("#9b1c4a"), weight: "bold")[Traço & Meio] \ Ateliê de Comunicação, Lda. \ Rua do Almada, Porto \ NIPC 500 000 000], align(right)[#text(size: 14pt)[FATURA FT A/218] \ Data: 29-05-2026 \ Vencimento: 28-06-2026])
#v(6mm)
Exmos. Senhores \
*Termas de Vale Escuro, E.M.* \
Projeto: Campanha de verão 2026 #h(6mm) Encomenda: TVE-0091
#v(4mm)
#table(columns: (1fr, 16mm, 30mm, 18mm, 30mm), align: (left, right, right, right, right), inset: 5pt, stroke: (x, y) => (bottom: if y == 0 { 1pt } else { 0.3pt }), [Descrição], [Qtd.], [Preço], [IVA], [Total], [Conceito e guião, após aceitação do cliente], [1], [2.400,00 €], [23 %], [2.400,00 €], [Filme de 30 segundos], [1], [7.150,00 €], [23 %], [7.150,00 €], [Adaptações para redes sociais], [12], [85,00 €], [23 %], [1.020,00 €])
#align(right)[Base: 10.570,00 € \ IVA 23 %: 2.431,10 € \ *A pagar: 13.001,10 €*]
#v(6mm)
IBAN PT50 0000 0000 0000 0000 0000 0 \
#text(size: 8pt)[Processado por programa certificado n.º 0000/AT. Os bens e serviços foram colocados à disposição na data do documento. Reclamações no prazo de oito dias.]
""",
        lang="pt",
        font="Carlito",
        size=10.5,
        page='paper: "a4", margin: 22mm',
    )
    return board.plain(
        "nd-pt-fatura",
        pdf,
        truth(
            "other",
            None,
            None,
            "pt",
            client="Termas de Vale Escuro, E.M.",
            project="Campanha de verão 2026",
            po_number="TVE-0091",
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    first = (auto_rececao, definitivo, aceite_ressalvas, mail_recusa, folha_horas)
    for make in (*first, aditivo, falta_uma, guia_scan, assinatura_eletronica, fatura):
        yield make()
