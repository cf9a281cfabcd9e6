"""Papéis de obra: autos, termos, boletins, correio."""

from collections.abc import Iterator

from paper import Paper, truth

from eleventh_hand.board import Sheet, ink, web

CERT = "acceptance_certificate"


def auto() -> Paper:
    s = Sheet(font="Times-Roman", pt=11)
    s.t(s.w / 2, 64, "AUTO DE RECEÇÃO PROVISÓRIA PARCIAL", 14, "b", end="c")
    s.y = 90
    s.p(
        "Aos vinte e dois dias do mês de julho de 2026, no local da empreitada <b>Requalificação "
        "da "
        "Ribeira de Alfarim</b>, processo n.º 114/DOM/2025, compareceram a Eng.ª Graça Valadares, "
        "fiscal do <b>Município de Alfarim</b>, dono da obra, e Nuno Teles, da adjudicatária "
        "Margens Vivas, Lda.",
        alignment=4,
    )
    s.p(
        "Vistoriada a <b>Fase 2, muros de gabiões</b>, no valor de 94.215,30 €, verificou-se que "
        "se "
        "encontra em condições de ser recebida, com exceção de: rede metálica rasgada no troço M4; "
        "drenos do muro sul por desobstruir. Estas deficiências serão corrigidas em 30 dias, só "
        "então "
        "produzindo o auto pleno efeito.",
        alignment=4,
        gap=50,
    )
    s.ink(91, 70, s.y, 120, 30)
    s.ink(92, 340, s.y, 110, 28, "#222222")
    s.t(70, s.y + 14, "Graça Valadares, fiscal", 9)
    s.t(340, s.y + 14, "Nuno Teles", 9)
    return Paper("ka-alfarim", "a", "text", s.done(), truth(
        CERT, "accepted_with_conditions", True, "pt", client="Município de Alfarim",
        project="Requalificação da Ribeira de Alfarim", project_code="114/DOM/2025",
        milestone="Fase 2, muros de gabiões", signatory_name="Graça Valadares",
        signatory_title="fiscal", signature_date="2026-07-22", amount="94215.30 EUR",
        conditions=["rede metálica rasgada no troço M4", "drenos do muro sul por desobstruir"],
    ))  # fmt: skip


def boletim() -> Paper:
    body = f"""<div class=t>BOLETIM DE MEDIÇÃO 03</div><p>Contratante: Saneamento Vale do Ipê
S.A.<br>
Contratada: Perfura Sondagens Ltda.<br>Obra: Emissário Jaguará, sondagens mistas<br>Contrato:
SVI-0231/25 &nbsp; Pedido:
4501187720</p><table><tr><th>Item<th>Un<th>Qtd<th>R$<tr><td>SPT<td>m<td>120
<td>18.600,00<tr><td>Rotativa NW<td>m<td>64<td>34.560,00<tr><td colspan=3>Total da medição<td>
53.160,00</table><p>( X ) Aprovado &nbsp; ( &nbsp; ) Reprovado &nbsp; ( &nbsp; ) Aprovado com
ressalvas</p><div>{ink(93, 120, 30)}</div><p class=l>Eng. Tarcísio Bandeira<br>Fiscal do contrato,
SVI<br>10/09/2026 (período: 01 a 31/08/2026)</p>"""
    css = """.t{border:2px solid #063;color:#063;padding:6px;font-weight:bold}td,th{border:1px
solid #888;
padding:4px 14px}.l{border-top:1px solid;width:260px;margin-top:0}"""
    return Paper("ka-jaguara", "a", "text", web(body, css), truth(
        CERT, "accepted", True, "pt", client="Saneamento Vale do Ipê S.A.",
        project="Emissário Jaguará, sondagens mistas", project_code="SVI-0231/25",
        milestone="BOLETIM DE MEDIÇÃO 03", signatory_name="Tarcísio Bandeira",
        signatory_title="Fiscal do contrato", signature_date="2026-09-10",
        amount="53160.00 BRL", po_number="4501187720",
    ))  # fmt: skip


def email() -> Paper:
    body = """<p>De: Leonor Pacheco &lt;l.pacheco@quintadoaro.example&gt;<br>Para: Atelier
Socalco<br>Data:
quinta-feira, 5 de fevereiro de 2026 às 16:08<br>Assunto: Re: Projeto de execução -
aprovação?</p><hr>
<p>Boa tarde,</p><p>Recebi o projeto de execução dos muros. Vou levá-lo à reunião de gerência de
dia 19
e só depois vos posso dizer se está aprovado. Até lá não faturem a prestação de 7.500 €, por
favor.</p>
<p>Obrigada,<br>Leonor Pacheco<br>Quinta do Aro, S.A.</p><p class=q>Em 4/2 às 10:00, Atelier Socalco
escreveu: Conforme falámos ao telefone, consideramos o projeto de execução aprovado.</p>"""
    return Paper("ka-socalco", "a", "text", web(body, ".q{color:#777;border-left:2px "
                                                      "solid}"), truth(
        "email", "undecided", None, "pt", client="Quinta do Aro, S.A.",
        milestone="projeto de execução dos muros", signatory_name="Leonor Pacheco",
        amount="7500.00 EUR",
    ))  # fmt: skip


def termo() -> Paper:
    s = Sheet(pt=10)
    s.rect(46, 40, 503, 130)
    s.t(60, 62, "TERMO DE RECUSA DE ENTREGA", 14, "b", "#8a1f11")
    s.t(60, 84, "Cliente: Hospital Santa Edviges")
    s.t(60, 100, "Obra: Central de utilidades, bloco F   Código: HSE-CU-F")
    s.t(60, 116, "Etapa: Teste hidrostático da rede de água gelada")
    s.t(60, 132, "Parcela vinculada: R$ 212.000,00   Pedido: PC-88-2026")
    s.t(60, 148, "Fornecedora: Climaduto Engenharia")
    s.y = 190
    s.p(
        "Em 13 de outubro de 2026 a etapa foi apresentada. A pressão caiu de 10 para 7,2 bar em "
        "duas "
        "horas. Não aceitamos a etapa. Novo teste a agendar.",
        gap=50,
    )
    s.ink(94, 70, s.y, 120, 30)
    s.line(60, s.y + 2, 260, s.y + 2)
    s.t(60, s.y + 14, "p.p. Rosângela Quintino, engenheira clínica", 9)
    s.t(300, s.y, "14/10/2026")
    return Paper("ka-edviges", "a", "text", s.done(), truth(
        CERT, "rejected", True, "pt", client="Hospital Santa Edviges",
        project="Central de utilidades, bloco F", project_code="HSE-CU-F",
        milestone="Teste hidrostático da rede de água gelada", signatory_name="Rosângela Quintino",
        signatory_title="engenheira clínica", signature_date="2026-10-14",
        amount="212000.00 BRL", po_number="PC-88-2026",
    ))  # fmt: skip


def aditamento() -> Paper:
    body = """<h3>Trabalhos a mais n.º 5 &nbsp;<span>MINUTA</span></h3><p>Dono da obra: Irmandade de
Nossa Senhora da Lapa<br>Empreitada: Consolidação da torre sineira, proc. TL-09<br>Empreiteiro: Cal
&amp; Granito, Lda.</p><p>Descrição: pregagens adicionais no alçado poente. Valor: 6.480,00 €.
Prorrogação: 10 dias.</p><p>Aprovado pelo dono da obra:</p><p class=a>Conceição
Brandão</p><p>Conceição
Brandão, juíza da Irmandade &nbsp; 03/03/2026</p><p class=m>Minuta para discussão. Só vale a versão
final, numerada e selada.</p>"""
    css = """span{border:3px solid #999;color:#999;padding:2px 8px}.a{font:22pt
'Dancing Script';margin:0;
color:#225}.m{color:#a00}"""
    return Paper("ka-sineira", "a", "text", web(body, css), truth(
        "change_order", "undecided", True, "pt", client="Irmandade de Nossa Senhora da Lapa",
        project="Consolidação da torre sineira", project_code="TL-09",
        signatory_name="Conceição Brandão", signatory_title="juíza da Irmandade",
        signature_date="2026-03-03", amount="6480.00 EUR", change_order_number="5",
        warnings=["draft_or_void"],
    ))  # fmt: skip


def guia() -> Paper:
    s = Sheet((400, 520), pt=9)
    s.left, s.right, s.y = 32, 368, 40
    s.p("<b>Topógrafos Associados do Minho</b><br/>Guia de entrega 55/26", 11)
    s.table(
        [
            ["Cliente", "Eólica Serra Amarela, S.A."],
            ["Projeto", "Acessos ao parque, lote B"],
            ["N/ ref.", "TAM-302"],
            ["Entregue", "Marco 2: implantação dos eixos"],
            ["Honorários", "3.875,00 € + IVA"],
        ],
        [80, 250],
    )
    s.p("Recebido e aceite sem reservas.", gap=50)
    s.stamp(280, s.y - 16, ["EÓLICA SERRA AMARELA", "DIREÇÃO DE OBRA"], "#23408a", -5)
    s.ink(95, 50, s.y, 100, 28)
    s.line(40, s.y + 2, 190, s.y + 2)
    s.t(40, s.y + 14, "Valter Sequeira, diretor de obra", 8)
    s.t(40, s.y + 27, "Soajo, 28 de maio de 2026", 8)
    return Paper("ka-soajo", "a", "text", s.done(), truth(
        CERT, "accepted", True, "pt", client="Eólica Serra Amarela, S.A.",
        project="Acessos ao parque, lote B", project_code="TAM-302",
        milestone="Marco 2: implantação dos eixos", signatory_name="Valter Sequeira",
        signatory_title="diretor de obra", signature_date="2026-05-28", amount="3875.00 EUR",
    ))  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (auto, boletim, email, termo, aditamento, guia):
        yield make()
