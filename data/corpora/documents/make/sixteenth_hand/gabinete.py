"""Portuguese papers, from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.platypus import Table

from .desk import GRID, Board, Ink, box, flow, gap, para, pen, web


def auto() -> Paper:
    b = Board()
    b.t(297, 70, "AUTO DE RECEÇÃO PROVISÓRIA", 15, "Times-Bold", align="c")
    y = b.p(60, 92, 475, "Aos onze dias do mês de maio de 2026, a <b>Câmara Municipal de Vale de "
            "Açor</b>, dona da obra, vistoriou a prestação da Geotejo Projetos, Lda., contrato "
            "CMVA-23/2025 &ldquo;Reabilitação da Ponte Velha&rdquo;, fase de Projeto de Execução, "
            "no valor de 28.600,00 &euro;.", 11, fontName="Times-Roman", leading=15)  # fmt: skip
    y = b.p(60, y + 8, 475, "Verificou-se que as peças estão conformes, com exceção do seguinte, "
            "que deve ser corrigido em vinte dias:<br/>a) falta o mapa de quantidades do pilar P3;"
            "<br/>b) a memória descritiva não refere a sismicidade.", 11, fontName="Times-Roman",
            leading=15)  # fmt: skip
    b.p(60, y + 8, 475, "Com esta ressalva, é recebida a fase.", 11, fontName="Times-Roman")
    b.ink(70, y + 92, 10, 140, 32)
    b.line(60, y + 96, 260, y + 96)
    b.t(60, y + 110, "A Vereadora das Obras, Teresa Pimenta Lobo", 10, "Times-Roman")
    return Paper(
        "kf-valeacor-auto", "a", "text", b.pdf(),
        truth("acceptance_certificate", "accepted_with_conditions", True, "pt",
              client="Câmara Municipal de Vale de Açor", project="Reabilitação da Ponte Velha",
              project_code="CMVA-23/2025", milestone="Projeto de Execução",
              signatory_name="Teresa Pimenta Lobo", signatory_title="Vereadora das Obras",
              signature_date="2026-05-11", amount="28600.00 EUR",
              conditions=["falta o mapa de quantidades do pilar P3",
                          "a memória descritiva não refere a sismicidade"]),
    )  # fmt: skip


def aceite() -> Paper:
    data = web(
        "body{font-family:Carlito;font-size:11pt}td{border-bottom:1px solid #ccc;padding:5px 10px}"
        ".s{font-family:'Dancing Script';font-size:20pt;color:#123}",
        """<h2 style="color:#00695c">Termo de Aceite &mdash; Sprint 4</h2><table><tr><td>Cliente
        </td><td>Rede Buriti de Farmácias S.A.</td></tr><tr><td>Projeto</td><td>App de fidelidade
        (OS 2026/0318)</td></tr><tr><td>Fornecedor</td><td>Jenipapo Sistemas ME</td></tr><tr><td>
        Valor liberado</td><td>R$ 42.300,00</td></tr><tr><td>Pedido de compra</td><td>PC-118840
        </td></tr></table><p>O cliente declara aceito o entregável, sem pendências.</p>
        <p class="s">Marília Couto Braga</p><p>Marília Couto Braga, Gerente de Produto<br>Assinado
        eletronicamente em 08/04/2026 às 15:12 (BRT), certificado e-CPF A3</p>""", "pt",
    )  # fmt: skip
    return Paper(
        "kf-buriti-aceite", "a", "text", data,
        truth("acceptance_certificate", "accepted", True, "pt",
              client="Rede Buriti de Farmácias S.A.", project="App de fidelidade",
              project_code="2026/0318", milestone="Sprint 4",
              signatory_name="Marília Couto Braga", signatory_title="Gerente de Produto",
              signature_date="2026-04-08", amount="42300.00 BRL", po_number="PC-118840"),
    )  # fmt: skip


def recusa() -> Paper:
    data = web(
        "h3{background:#34495e;color:#fff;padding:5px}",
        f"""<h3>REGISTO DE ENTREGA N.º 6</h3><p>Cliente: Adega Cooperativa do Sabor<br>Projeto:
        Rastreabilidade por lote, ref. ACS/T/09<br>Entrega: Módulo de expedição<br>Valor: 7.800,00
        EUR</p><p>{box()} Aprovado &nbsp; {box("x")} Não aprovado</p><p>Motivo: as etiquetas saem
        sem código do talhão.</p>{pen(46, 130)}<p>Domingos Vilaverde, enólogo-chefe, 22 de setembro
        de 2026</p><p style="font-size:7pt">A entrega considera-se aprovada e aceite se o cliente
        nada disser em dez dias.</p>""", "pt", size="A5", margin="14mm",
    )  # fmt: skip
    return Paper(
        "kf-sabor-registo", "a", "text", data,
        truth("acceptance_certificate", "rejected", True, "pt",
              client="Adega Cooperativa do Sabor", project="Rastreabilidade por lote",
              project_code="ACS/T/09", milestone="Módulo de expedição",
              signatory_name="Domingos Vilaverde", signatory_title="enólogo-chefe",
              signature_date="2026-09-22", amount="7800.00 EUR"),
    )  # fmt: skip


def aditivo() -> Paper:
    story = [
        para("<b>TERMO ADITIVO Nº 01</b> ao contrato 077/2025", 13, leading=18),
        para("Contratante: Instituto Serra Dourada<br/>Contratada: Cerrado Topografia Ltda."),
        para("Cláusula 1. Fica acrescida a medição da gleba 5, pelo valor de R$ 13.500,00."),
        para("Cláusula 2. Este termo só produz efeito depois de assinado pelas partes."),
        gap(10),
        Table([["Contratante", "Contratada"], ["", Ink(56)],
               ["Lourdes Fontinelle, presidente", "João Pedro Arantes, sócio"],
               ["Data: ", "Data: 02/06/2026"]], colWidths=[220, 200],
              rowHeights=[18, 40, 20, 20], style=GRID),
    ]  # fmt: skip
    return Paper(
        "kf-dourada-aditivo", "a", "text", flow(story),
        truth("change_order", "undecided", False, "pt", client="Instituto Serra Dourada",
              project_code="077/2025", signatory_name="Lourdes Fontinelle",
              signatory_title="presidente", amount="13500.00 BRL", change_order_number="01",
              warnings=["partly_signed"]),
    )  # fmt: skip


def correio() -> Paper:
    data = web(
        ".t{color:#444;border-bottom:1px solid #aaa;padding-bottom:4px}",
        """<div class="t">De: Anabela Roxo | Para: Nuno Salema (Salema Design) | 5 de janeiro de
        2026, 09:26<br>Assunto: Re: sinalética piso 2</div><p>Bom dia Nuno,</p><p>Vi tudo com a
        direção e está aprovado: sinalética do piso 2, 3.960 euros, processo HSC-410. Pode
        faturar.</p><p>Do piso 3 falamos depois, esse ainda não serve.</p><p>Anabela Roxo<br>Chefe
        de Instalações, Hospital de São Cristóvão</p>""", "pt",
    )  # fmt: skip
    return Paper(
        "kf-saocristovao-correio", "a", "text", data,
        truth("email", "accepted", None, "pt", client="Hospital de São Cristóvão",
              project_code="HSC-410", milestone="sinalética do piso 2",
              signatory_name="Anabela Roxo", signatory_title="Chefe de Instalações",
              signature_date="2026-01-05", amount="3960.00 EUR"),
    )  # fmt: skip


def medicao() -> Paper:
    b = Board()
    b.t(50, 60, "BOLETIM DE MEDIÇÃO 03", 14, "Helvetica-Bold")
    b.t(50, 78, "Consultoria ambiental - Porto de Itaúba - contrato PI-1290", 10)
    b.t(50, 94, "Contratante: Autoridade Portuária de Itaúba", 10)
    rows = [["Item", "Previsto R$", "Medido R$"], ["Monitoramento água", "30.000,00", "30.000,00"],
            ["Relatório trimestral", "12.000,00", "12.000,00"],
            ["Total da medição", "42.000,00", "42.000,00"],
            ["Retenção 5%", "", "-2.100,00"], ["A pagar", "", "39.900,00"]]  # fmt: skip
    y = b.table(50, 110, rows, [220, 110, 110], GRID)
    b.stamp(160, y + 60, ["APROVADO PARA PAGAMENTO", "Fiscalização", "18 MAR 2026"], "#1d3f91", 4)
    b.ink(120, y + 112, 70, 120, 28)
    b.t(50, y + 130, "Renata Quaresma, fiscal do contrato", 9)
    return Paper(
        "kf-itauba-medicao", "a", "text", b.pdf(),
        truth("acceptance_certificate", "accepted", True, "pt",
              client="Autoridade Portuária de Itaúba", project="Consultoria ambiental",
              project_code="PI-1290", milestone="BOLETIM DE MEDIÇÃO 03",
              signatory_name="Renata Quaresma", signatory_title="fiscal do contrato",
              signature_date="2026-03-18", amount="39900.00 BRL"),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield auto()
    yield aceite()
    yield recusa()
    yield aditivo()
    yield correio()
    yield medicao()
