"""Portuguese papers, of Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5
from scan import Scanner, scan

from .board import Ink, Tick, across, cols, grid, joined, kv, rl, scanned, ty

AC = "acceptance_certificate"


def slips() -> Iterator[Paper]:
    """Scanned slips and a half scanned paper."""
    page = ty(
        r"""
#grid(columns: (1fr, auto), [#text(13pt)[*Folha de obra*] \ Frio Lezíria, Lda. -- Santarém], box(stroke: 1pt, inset: 6pt)[N.º *FO 3318/26*])
#kv([Cliente], [Talhos Ribeira do Sor, S.A.], [Equipamento], [Câmara de congelação 1], [Técnico], pen[Hélder], [Horas], pen[4,0])
Serviço: #pen[carga de gás R449A, fuga reparada na válvula, ensaio feito]
#hr
Declaro que o serviço foi executado e está conforme.
#v(2mm)
#grid(columns: (1fr, 1fr), [#sig[Graça Palmeirim] \ O cliente], [Nome: #sig2(s: 14pt)[Graça Palmeirim] \ Função: #sig2(s: 14pt)[encarregada] \ Data: #sig2(s: 14pt)[14/07/2026]])
""", 'paper: "a5", flipped: true, margin: 1.2cm', "size: 11pt"
    )  # fmt: skip
    yield scanned("lr-folha-frio", "a", page, truth(
        AC, "accepted", True, "pt", client="Talhos Ribeira do Sor, S.A.", project_code="FO 3318/26", signatory_name="Graça Palmeirim", signatory_title="encarregada", signature_date="2026-07-14"),
        Scanner(dpi=135, skew=0.9, noise=6, seed=71))  # fmt: skip
    page = rl(
        "<b>GUIA DE REMESSA GR 2026/905</b>", "Distribuidora Farmamondego", "---", kv(("Cliente", "Unidade Local de Saúde do Alto Paiva"), ("Encomenda", "ULS-3391"), ("Data de carga", "9 de junho de 2026"), w=(90, 250)), 4,
        grid(["Produto", "Enviado", "Aceite"], ["Luvas nitrilo M, cx 100", "200", "200"], ["Seringas 5 ml, cx 100", "80", "76"], ["Compressas 10x10", "150", "150"], w=(180, 70, 70)), 6,
        "Receção parcial. Condição: quatro caixas de seringas molhadas, a trocar até 16 de junho", cols([Ink(241, 110), "Valdemar Nogueira, fiel de armazém<br/>Recebido em 9 de junho de 2026"], w=(130, 210)), size=A5, margin=34)  # fmt: skip
    yield scanned("lr-guia-seringas", "a", page, truth(
        AC, "accepted_with_conditions", True, "pt", client="Unidade Local de Saúde do Alto Paiva", po_number="ULS-3391", signatory_name="Valdemar Nogueira", signatory_title="fiel de armazém", signature_date="2026-06-09",
        conditions=["quatro caixas de seringas molhadas, a trocar até 16 de junho"]), Scanner(dpi=130, skew=-1.2, noise=7, shadow=True, seed=72))  # fmt: skip
    page = rl(
        "# Boletim de serviço", "Condomínio Edifício Vista do Guaíba - Elevadores 1 e 2", kv(("Contratante", "Condomínio Edifício Vista do Guaíba"), ("Ordem de serviço", "OS 12.447"), ("Serviço", "Troca dos cabos de tração"), w=(95, 245)), 8,
        "( x ) Serviço aceito &nbsp;&nbsp; (&nbsp;&nbsp;&nbsp;) Serviço recusado", cols([Ink(251, 110), "Marlene Zottis, síndica<br/>25 de agosto de 2026"], w=(130, 210)), "Valor: R$ 15.980,00", size=A5, margin=34, over=across("SEM EFEITO", 60))  # fmt: skip
    yield scanned("lr-boletim-sem-efeito", "a", page, truth(
        AC, "undecided", True, "pt", client="Condomínio Edifício Vista do Guaíba", project_code="OS 12.447", signatory_name="Marlene Zottis", signatory_title="síndica", signature_date="2026-08-25", amount="15980.00 BRL", warnings=["draft_or_void"]),
        Scanner(dpi=125, skew=0.5, noise=5, seed=73))  # fmt: skip
    front = rl(
        "Serralharia e Montagens Atlântico", "---", "Exmos. Senhores,", "conforme combinado, devolvemos em anexo a folha de horas de outubro já visada pelo vosso chefe de estaleiro, para efeitos de faturação.", "Com os melhores cumprimentos,", "Serviços administrativos, 4 de novembro de 2026")  # fmt: skip
    page = ty(
        r"""
= Folha de horas -- outubro de 2026
Dono da obra: *Cerâmica Vale do Águeda, S.A.* \ Projeto: *Revamping do forno 4* #h(1cm) Ref.ª do projeto: *CVA-F4*
#table(columns: (1fr, auto, auto, auto), [*Equipa*], [*Horas*], [*€/h*], [*Valor*], [Soldadores (3)], [312], [27,50], [8.580,00 €], [Ajudantes (2)], [208], [19,00], [3.952,00 €], [*Total*], [*520*], [], [*12.532,00 €*])
Horas verificadas e aprovadas para faturação.
#v(3mm)
#sig(s: 30pt)[Abílio Serrano] \ Abílio Serrano, chefe de estaleiro, 2 de novembro de 2026
"""
    )
    yield Paper("lr-horas-forno", "a", "mixed", joined(front, scan(page, Scanner(dpi=105, skew=-0.6, noise=3, jpeg=30, seed=74))), truth(
        "timesheet_approval", "accepted", True, "pt", client="Cerâmica Vale do Águeda, S.A.", project="Revamping do forno 4", project_code="CVA-F4", signatory_name="Abílio Serrano", signatory_title="chefe de estaleiro", signature_date="2026-11-02", amount="12532.00 EUR"),
        source=joined(front, page))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All of this family."""
    yield from slips()
    yield Paper("lr-auto-rececao-eta", "a", "text", ty(
        r"""
#align(center)[#text(15pt)[*Auto de Receção Provisória*]]
#set par(justify: true, leading: 0.75em)
Aos vinte e três dias do mês de abril de dois mil e vinte e seis, na Estação de Tratamento de Água de Monforte da Serra, compareceram a Eng.ª Leonor Castelhano, diretora de operação, em representação da *Águas da Serra Alta, E.I.M.*, dona da obra, e o Sr. Nuno Frazão, em representação do empreiteiro Hidroequipa, a fim de procederem à vistoria dos trabalhos do projeto *Reabilitação dos filtros rápidos*, com o n.º de projeto *ASA-114*.

Verificando-se que os trabalhos se encontram executados de acordo com o caderno de encargos e sem defeitos aparentes, foi deliberado recebê-los provisoriamente e libertar a última prestação, no valor de 87.250,00 € (IVA excluído).

O prazo de garantia é de cinco anos para os elementos construtivos e de dois anos para os equipamentos, contado da presente data. As cauções prestadas mantêm-se até à receção definitiva. Foram entregues as telas finais, os manuais de operação e os certificados dos meios filtrantes, que ficam arquivados na estação.

Pelo empreiteiro foi dito nada ter a reclamar.

Para constar se lavrou o presente auto, que vai ser assinado.
#v(8mm)
#grid(columns: (1fr, 1fr), [#ink \ Pela dona da obra, Leonor Castelhano], [#sig2[Nuno Frazão] \ Pelo empreiteiro, Nuno Frazão])
""", text="size: 11pt"),
        truth(AC, "accepted", True, "pt", client="Águas da Serra Alta, E.I.M.", project="Reabilitação dos filtros rápidos", project_code="ASA-114", signatory_name="Leonor Castelhano", signatory_title="diretora de operação",
              signature_date="2026-04-23", amount="87250.00 EUR"))  # fmt: skip
    yield Paper("lr-termo-ressalvas-br", "a", "text", rl(
        "# TERMO DE ACEITE DE ENTREGA", grid(["Contratante", "Projeto", "Cód. projeto", "Marco"], ["Hospital Santa Cora do Oeste", "Prontuário eletrônico, módulo farmácia", "HSC-PE-05", "Homologação"], w=(130, 160, 90, 90)), 8,
        "O contratante aceita a entrega acima, no valor de R$ 112.350,00 (cento e doze mil, quinhentos e trinta reais), com as seguintes ressalvas:", "1. integração com o estoque central concluída até 15/10/2026;", "2. manual do usuário revisado em português;", "Itens entregues e verificados:", grid(["Item", "Descrição", "Situação"], ["1", "Cadastro de medicamentos", "verificado"], ["2", "Prescrição e dispensação por leito", "verificado"], ["3", "Relatório de validade", "verificado"], w=(40, 260, 90)), "Sem o atendimento das ressalvas o pagamento poderá ser suspenso.", 14,
        "Assinado eletronicamente por <b>Otávio Brandalise</b>, Gerente de TI, em 28/09/2026 às 17:44 (horário de Brasília). Código verificador 7F3A-09C2."),
        truth(AC, "accepted_with_conditions", True, "pt", client="Hospital Santa Cora do Oeste", project="Prontuário eletrônico, módulo farmácia", project_code="HSC-PE-05", milestone="Homologação", signatory_name="Otávio Brandalise", signatory_title="Gerente de TI",
              signature_date="2026-09-28", warnings=["amount_words_disagree"], conditions=["integração com o estoque central concluída até 15/10/2026", "manual do usuário revisado em português"]))  # fmt: skip
    yield Paper("lr-email-usina-br", "a", "text", ty(
        r"""
#text(16pt)[Aprovação - etapa Comissionamento a frio]
#grid(columns: (auto, 1fr), gutter: 6pt, [De], [Tainá Kerber \<taina.kerber\@usinarioclaro.example\>], [Para], [Montagens Paranapanema], [Data], [qua., 18 de fev. de 2026 às 15:27])
#hr
Prezados,

A equipe de campo encerrou hoje a verificação dos loops. Informo que a etapa Comissionamento a frio do projeto Caldeira 5 (código URC-C5) está aprovada. Favor emitir a nota fiscal de R\$ 240.000,00 citando o pedido 4501-887.

At.te, \ *Tainá Kerber* \ Coordenadora de Projetos Industriais \ Usina Rio Claro Bioenergia S.A.
"""),
        truth("email", "accepted", None, "pt", client="Usina Rio Claro Bioenergia S.A.", project="Caldeira 5", project_code="URC-C5", milestone="Comissionamento a frio", signatory_name="Tainá Kerber", signatory_title="Coordenadora de Projetos Industriais",
              signature_date="2026-02-18", amount="240000.00 BRL", po_number="4501-887"))  # fmt: skip
    yield Paper("lr-aditivo-recusado", "a", "text", rl(
        "## Solicitação de mudança SM-21", "Projeto: Sala limpa bloco C &nbsp;&nbsp; Código: SLC-77 &nbsp;&nbsp; Cliente: Laboratório Vitalmar Ltda.", "---", "<b>Pedido do fornecedor.</b> Acréscimo de R$ 38.600,00 para troca dos filtros HEPA por classe H14.", "<b>Justificativa.</b> Preço do fabricante reajustado.",
        "<b>Parecer do cliente</b>", cols([Tick(), "Aprovada"], [Tick(True), "Reprovada"], [Tick(), "Em análise"], w=(18, 200)), "A classe H14 já consta da proposta original, item 6.3. O reajuste corre por conta do fornecedor.", 10, Ink(261, 110), "Jussara Tenório, diretora industrial, 6 de maio de 2026", font="Times-Roman", pt=11),
        truth("change_order", "rejected", True, "pt", client="Laboratório Vitalmar Ltda.", project="Sala limpa bloco C", project_code="SLC-77", signatory_name="Jussara Tenório", signatory_title="diretora industrial",
              signature_date="2026-05-06", amount="38600.00 BRL", change_order_number="SM-21"))  # fmt: skip
    yield Paper("lr-declaracao-metade", "a", "text", rl(
        cols(["Verdevento Energias, S.A.", "Declaração de conclusão e aceitação"], w=(230, 240)), "---", "Parque Eólico da Malhadinha - projeto VV-PEM-3 - marco: Montagem do aerogerador 6", "Valor do marco: 305.000,00 €", 8,
        "A empresa montadora declara o marco concluído. A Verdevento Energias, S.A. declara aceitá-lo.", 12, cols(["Pela montadora", "Pela Verdevento"], [Ink(271, 110), ""], ["Joaquim Barrocas<br/>diretor de obra", "Filipa Semedo<br/>diretora de ativos"], ["Data: 10 de março de 2026", "Data: ____ / ____ / ______"], w=(230, 230))),
        truth(AC, "undecided", False, "pt", client="Verdevento Energias, S.A.", project="Parque Eólico da Malhadinha", project_code="VV-PEM-3", milestone="Montagem do aerogerador 6", signatory_name="Filipa Semedo", signatory_title="diretora de ativos",
              amount="305000.00 EUR", warnings=["partly_signed"]))  # fmt: skip
    yield Paper("lr-escopo-auditoria", "a", "text", rl(
        "# Escopo dos Trabalhos (SOW) n.º ET-2026-17", "Cliente: Cooperativa Agroindustrial Serra Dourada &nbsp;&nbsp; Prestador: Eficientia Consultores", "---", "## Objeto", "Auditoria energética de três plantas de secagem de grãos.", "## Entregáveis",
        grid(["Item", "Entregável", "Preço"], ["A", "Plano de medição", "R$ 18.000,00"], ["B", "Relatório por planta (3)", "R$ 66.000,00"], ["C", "Apresentação final", "R$ 9.000,00"], ["", "Total", "R$ 93.000,00"], w=(40, 260, 110)),
        "## Aceite", "Cada entregável será avaliado pelo cliente em até dez dias úteis.", "## Vigência", "De 1.º de março a 30 de novembro de 2026."),
        truth("statement_of_work", None, None, "pt", client="Cooperativa Agroindustrial Serra Dourada", project="Auditoria energética de três plantas de secagem de grãos", project_code="ET-2026-17", amount="93000.00 BRL"))  # fmt: skip
