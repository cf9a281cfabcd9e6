"""Portuguese, of Portugal and Brazil."""

from collections.abc import Iterator

from reportlab.lib import colors

from seventieth_hand.board import Ink, Paper, Pen, Scanner, press, scanned, truth
from seventieth_hand.slip import Slip

AC = "acceptance_certificate"


def aceite() -> Paper:
    b = Pen("Helvetica", 10, colors.Color(0, 0.35, 0.2))
    b.h("TERMO DE ACEITE DE ENTREGA", 15).grid(
        [
            ["Contratante", "Cooperativa Agroindustrial Vale do Ivaí"],
            ["Contratada", "Jacarandá Sistemas Ltda."],
            ["Projeto", "Rastreabilidade de Grãos"],
            ["Contrato", "CT-2025/0419"],
            ["Marco", "Marco 2 - Integração com balanças"],
            ["Valor do marco", "R$ 87.350,00"],
            ["Pedido de compra", "4500112987"],
        ],
        [1, 3],
        head=False,
    )
    b.h("Entregas", 11, 3).grid(
        [
            ["Item", "Situação"],
            ["Conector das 14 balanças", "Entregue e homologado"],
            ["Painel do recebimento", "Entregue e homologado"],
            ["Treinamento dos classificadores", "Realizado em 28/04/2026"],
        ],
        [3, 2],
    )
    b.p(
        "Cláusula 9 do contrato: o contratante dispõe de dez dias úteis para aceitar, aceitar com ressalvas ou recusar o marco. Havendo recusa, a contratada refaz a entrega sem ônus. O Marco 1 foi aceito em 12/02/2026 e o Marco 3 tem entrega prevista para agosto.",
        8,
    )
    b.p(
        "Declaramos que as entregas acima foram verificadas e atendem aos requisitos, dando o marco por aceito e autorizando o respectivo faturamento.",
        gap=16,
    ).p("Apucarana/PR, 6 de maio de 2026", gap=4).ink(601).p("Valdirene Kowalczuk", gap=0).p(
        "Superintendente de Operações"
    ).p("Distribuição: Suprimentos; Contas a Pagar; Contratada", 8)
    return Paper(
        "ml-pt-aceite",
        "a",
        "text",
        b.pdf(),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Cooperativa Agroindustrial Vale do Ivaí",
            project="Rastreabilidade de Grãos",
            project_code="CT-2025/0419",
            milestone="Marco 2 - Integração com balanças",
            signatory_name="Valdirene Kowalczuk",
            signatory_title="Superintendente de Operações",
            signature_date="2026-05-06",
            amount="87350.00 BRL",
            po_number="4500112987",
        ),
    )


def auto() -> Paper:
    body = r"""
#align(center)[#text(15pt)[AUTO DE RECEÇÃO PROVISÓRIA]]

Aos nove dias do mês de abril de dois mil e vinte e seis, no local da obra, compareceram a Eng.ª Graça Falcato, diretora de obras da dona da obra, Águas do Alto Paiva, E.M., e o Sr. Abílio Cerdeira, representante do empreiteiro Canalizações Cerdeira, Lda., a fim de procederem à vistoria da empreitada *Remodelação do Reservatório do Calvário* (processo 12/AAP/2025), adjudicada pelo preço de 73.964,20 €.

Percorrida a obra em toda a sua extensão e tendo-se verificado que se encontra executada de acordo com o caderno de encargos, sem que se notem deficiências, foi a mesma considerada em condições de ser recebida, pelo que se recebe na totalidade.

Para constar se lavrou o presente auto, que, lido em voz alta, vai ser assinado.

«a» \ Graça Falcato

«b» \ Abílio Cerdeira
"""
    return Paper(
        "ml-pt-auto",
        "a",
        "text",
        press(body, size=11, a=611, b=612),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Águas do Alto Paiva, E.M.",
            project="Remodelação do Reservatório do Calvário",
            project_code="12/AAP/2025",
            signatory_name="Graça Falcato",
            signatory_title="diretora de obras",
            signature_date="2026-04-09",
            amount="73964.20 EUR",
        ),
    )


def mail() -> Paper:
    b = Pen("Helvetica", 10)
    b.p(
        "Kátia Brandão &lt;katia.brandao@redefarmavida.example&gt; &nbsp;&nbsp; 17 de julho de 2026 às 14:39<br/>Para: Thiago | Lobo-Guará UX<br/>Assunto: Re: Protótipo do app - podemos seguir?"
    )
    b.p("Oi, Thiago! Tudo certo?").p(
        "Mostrei o protótipo pra diretoria e todo mundo curtiu. Pode considerar aprovada, por parte da Rede Farmavida S.A., a etapa Protótipo Navegável do projeto LG-217. O financeiro já está avisado dos R$ 31.900,00."
    ).p("Bora pra próxima!").p("Kátia Brandão<br/>Gerente de Produtos Digitais")
    b.p(
        "Em 15 de julho de 2026, Thiago escreveu:<br/>&gt; Kátia, se preferirem recusar e pedir nova rodada, precisa ser até sexta.",
        9,
    )
    return Paper(
        "ml-pt-bora",
        "a",
        "text",
        b.pdf(),
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Rede Farmavida S.A.",
            project_code="LG-217",
            milestone="Protótipo Navegável",
            signatory_name="Kátia Brandão",
            signatory_title="Gerente de Produtos Digitais",
            signature_date="2026-07-17",
            amount="31900.00 BRL",
        ),
    )


def aditivo() -> Paper:
    b = Pen("Times-Roman", 11)
    b.h("SOLICITAÇÃO DE MUDANÇA Nº SM-08/2026", 14).p(
        "Cliente: Porto Seco Anhanguera S.A.<br/>Fornecedor: Telhado Verde Engenharia Ltda.<br/>Projeto: Galpão 4 - cobertura fotovoltaica<br/>OS: TV-1163"
    )
    b.p("1. Motivo: reforço de 22 terças exigido pela seguradora.").p(
        "2. Impacto no prazo: 12 dias úteis."
    ).p("3. Impacto no preço: acréscimo de R$ 54.780,90.").p("4. Parecer do fiscal: favorável.").p(
        "5. Deliberação do cliente: (&nbsp;X&nbsp;) aprovada &nbsp;&nbsp; (&nbsp;&nbsp;&nbsp;) reprovada",
        gap=14,
    )
    b.cols(
        [
            Ink(621),
            "Otávio Brunelli",
            "Diretor de Expansão",
            "Porto Seco Anhanguera S.A.",
            "08/04/2026",
        ],
        [Ink(622), "Jussara Pires", "Telhado Verde", "07/04/2026"],
    )
    return Paper(
        "ml-pt-mudanca",
        "a",
        "text",
        b.pdf(),
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Porto Seco Anhanguera S.A.",
            project="Galpão 4 - cobertura fotovoltaica",
            project_code="TV-1163",
            signatory_name="Otávio Brunelli",
            signatory_title="Diretor de Expansão",
            signature_date="2026-04-08",
            amount="54780.90 BRL",
            change_order_number="SM-08/2026",
        ),
    )


def reservas() -> Paper:
    b = Pen("Helvetica", 11)
    b.h("GUIA DE ENTREGA E INSTALAÇÃO N.º 7730", 14).p("Cliente: Lar de Santa Eufémia, IPSS").p(
        "Fornecedor: Cozinhas Bairrada, S.A. - Mealhada"
    ).p("Encomenda: CB-2207 &nbsp;&nbsp; Projeto: Linha de confeção").p(
        "Valor: 24.615,00 EUR + IVA"
    )
    b.grid(
        [
            ["Equipamento", "Qt.", "Estado"],
            ["Fogão 6 bicos", "1", "OK"],
            ["Marmita 150 L", "1", "OK"],
            ["Exaustor central", "1", "amolgado"],
        ],
        [3, 0.6, 2],
    ).tick("Recebido sem reservas").tick("Recebido com reservas", "x").tick("Devolvido").gap(6).p(
        "Reservas: substituir o painel frontal do exaustor", gap=6
    ).ink(6, "Fátima Seabra").p("Fátima Seabra, diretora técnica &nbsp;&nbsp; Data: 26.06.2026")
    page = b.pdf()
    return Paper(
        "ml-pt-guia",
        "a",
        "scan",
        scanned(page, Scanner(dpi=98, skew=0.8, noise=4, jpeg=40, seed=61)),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Lar de Santa Eufémia, IPSS",
            project="Linha de confeção",
            project_code="CB-2207",
            signatory_name="Fátima Seabra",
            signatory_title="diretora técnica",
            signature_date="2026-06-26",
            amount="24615.00 EUR",
            conditions=["substituir o painel frontal do exaustor"],
        ),
        page,
    )


def medicao() -> Paper:
    """Certified payment with a cut and a condition."""
    b = Pen("Helvetica", 9.5)
    b.h("Boletim de Medição nº 06", 14).p(
        "Contratante: Prefeitura Municipal de Serra do Ouro Fino &nbsp; Contratada: Construtora Pequi Ltda. &nbsp; Contrato: 077/2025 &nbsp; Obra: Creche Bairro Primavera &nbsp; Período: 01 a 31/03/2026"
    )
    b.grid(
        [
            ["Serviço", "Medido pela contratada", "Aceito pela fiscalização"],
            ["Alvenaria", "R$ 41.200,00", "R$ 41.200,00"],
            ["Contrapiso", "R$ 18.750,00", "R$ 12.500,00"],
            ["Esquadrias", "R$ 26.300,00", "R$ 0,00"],
            ["Total", "R$ 86.250,00", "R$ 53.700,00"],
        ],
        [2, 2, 2],
    )
    b.p(
        "A fiscalização aceita parcialmente a medição, no valor de R$ 53.700,00. As esquadrias serão medidas depois que for apresentado o laudo de estanqueidade.",
        gap=14,
    ).p(
        "Assinado digitalmente por ELENICE TAVARES DO AMARAL, fiscal do contrato<br/>Data: 2026.04.07 16:20:11 -03'00'"
    )
    return Paper(
        "ml-pt-medicao",
        "a",
        "text",
        b.pdf(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Prefeitura Municipal de Serra do Ouro Fino",
            project="Creche Bairro Primavera",
            project_code="077/2025",
            milestone="Boletim de Medição nº 06",
            signatory_name="ELENICE TAVARES DO AMARAL",
            signatory_title="fiscal do contrato",
            signature_date="2026-04-07",
            amount="53700.00 BRL",
            conditions=["for apresentado o laudo de estanqueidade"],
        ),
    )


def rejeita() -> Paper:
    body = r"""
Museu da Cortiça do Sado, Fundação #h(1fr) Alcácer do Sal, 2 de março de 2026

À Lampreia Multimédia, Unipessoal, Lda.

N/ ref.: 045/DIR/26 -- V/ ref.: LM-530

Assunto: projeto Mesa Interativa, Fase 3 -- Instalação; não aceitação

Exmos. Senhores,

Acusamos a receção do vosso pedido de aceitação de 20 de fevereiro. Durante os sete dias de experiência a mesa bloqueou onze vezes e nunca reconheceu mais de dois visitantes em simultâneo, quando o caderno de encargos pede seis.

Comunicamos, por isso, que não aceitamos a Fase 3 e que a prestação de 13.200,00 € fica suspensa até nova demonstração.

Com os melhores cumprimentos,

«a»

Duarte Espregueira \ Diretor
"""
    return Paper(
        "ml-pt-rejeita",
        "a",
        "text",
        press(body, font="New Computer Modern", a=631),
        truth(
            AC,
            "rejected",
            True,
            "pt",
            client="Museu da Cortiça do Sado, Fundação",
            project="Mesa Interativa",
            project_code="LM-530",
            milestone="Fase 3 – Instalação",
            signatory_name="Duarte Espregueira",
            signatory_title="Diretor",
            signature_date="2026-03-02",
            amount="13200.00 EUR",
        ),
    )


def horas() -> Paper:
    """A timesheet form: the client's fields are empty."""
    s = Slip("Folha de horas - consultoria", size=9.5)
    s.field("Cliente", "c", "Sementes Cerrado Forte S.A.").field(
        "Consultor", "k", "Raimundo Sá Leitão"
    ).field("Projeto", "p", "Implantação fiscal").field("Código", "cd", "SCF-09").field(
        "Período", "pe", "16 a 30/06/2026"
    ).field("Total de horas", "h", "71,5").field("Valor", "v", "R$ 14.300,00")
    s.text("Preencher pelo cliente:").check("Horas aprovadas", "a").check(
        "Horas devolvidas para correção", "d"
    ).field("Aprovador", "ap", "Ivone Matarazzo").field("Cargo", "ca", "Controller").field(
        "Data da aprovação", "da"
    ).field("Assinatura", "as")
    return Paper(
        "ml-pt-folha",
        "a",
        "form",
        s.pdf(),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "pt",
            client="Sementes Cerrado Forte S.A.",
            project="Implantação fiscal",
            project_code="SCF-09",
            signatory_name="Ivone Matarazzo",
            signatory_title="Controller",
            amount="14300.00 BRL",
        ),
    )


def pedido() -> Paper:
    b = Pen("Courier", 9.5)
    b.h("PEDIDO DE COMPRA 300-77415", 13).p(
        "EMITENTE: Estaleiro Baía Formosa S.A.<br/>FORNECEDOR: Ensaios Não Destrutivos Recôncavo Ltda.<br/>EMISSÃO: 11/02/2026     COMPRADOR: L. Peçanha<br/>PROJETO: Casco 118"
    ).grid(
        [
            ["IT", "DESCRIÇÃO", "QTD", "UNIT", "TOTAL"],
            ["1", "ULTRASSOM DE SOLDA, DIÁRIA", "18", "2.150,00", "38.700,00"],
            ["2", "MOBILIZAÇÃO", "1", "4.300,00", "4.300,00"],
        ],
        [0.4, 3, 0.6, 1.2, 1.3],
    ).p("TOTAL DO PEDIDO R$ 43.000,00").p(
        "CONDIÇÃO: 28 DIAS APÓS ACEITE DO RELATÓRIO. MENCIONAR O NÚMERO DO PEDIDO NA NOTA FISCAL. DOCUMENTO EMITIDO PELO SISTEMA, DISPENSA ASSINATURA."
    )
    return Paper(
        "ml-pt-pedido",
        "a",
        "text",
        b.pdf(),
        truth(
            "purchase_order",
            None,
            None,
            "pt",
            client="Estaleiro Baía Formosa S.A.",
            project="Casco 118",
            amount="43000.00 BRL",
            po_number="300-77415",
        ),
    )


ESCOPO = [
    (
        "Objeto",
        "Diagnóstico de cibersegurança das três unidades fabris e plano de ação para vinte e quatro meses.",
    ),
    ("Fora do âmbito", "Aquisição de equipamento; testes de intrusão em linhas em produção."),
    (
        "Entregáveis",
        "E1 Inventário; E2 Matriz de risco; E3 Plano. Cada entregável é aceite por escrito no prazo de dez dias úteis.",
    ),
    ("Equipa", "Um coordenador, dois auditores, um especialista em redes industriais."),
    (
        "Preço",
        "Preço global de 41.500,00 EUR, acrescido de IVA, faturado em 40 % com E1 e 60 % com E3.",
    ),
]


def escopo() -> Paper:
    b = Pen("Times-Roman", 11)
    b.h("Especificação de trabalhos ET-26-014", 16).p(
        "Cliente: Moldes Marinha Grande, S.A. &nbsp;&nbsp; Prestador: Atalaia Segurança Digital, Lda. &nbsp;&nbsp; Projeto: Fábrica Segura"
    )
    for n, (head, text) in enumerate(ESCOPO, 1):
        b.h(f"{n}. {head}", 12, 2).p(text)
    b.cols(
        ["Pelo cliente", Ink(641), "Leonor Vaz Tojal, administradora", "23 de janeiro de 2026"],
        ["Pelo prestador", Ink(642), "Nuno Alcaide, gerente", "21 de janeiro de 2026"],
    )
    return Paper(
        "ml-pt-trabalhos",
        "a",
        "text",
        b.pdf(),
        truth(
            "statement_of_work",
            None,
            True,
            "pt",
            client="Moldes Marinha Grande, S.A.",
            project="Fábrica Segura",
            project_code="ET-26-014",
            signatory_name="Leonor Vaz Tojal",
            signatory_title="administradora",
            signature_date="2026-01-23",
            amount="41500.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (aceite, auto, mail, aditivo, reservas, medicao, rejeita, horas, pedido, escopo):
        yield make()
