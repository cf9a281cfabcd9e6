"""Portuguese papers: termos de aceite, an aditivo, a mail, a boletim."""

from collections.abc import Iterator

from paper import Paper, truth

from fourth_hand.ink import Machine, printed, scanned


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield term()
    yield rejected()
    yield reduction()
    yield mail()
    yield bulletin()


def term() -> Paper:
    css = """body{font:10.5pt 'Liberation Sans'} .t{border-top:4px solid #009c3b;padding-top:3mm}
    td{padding:1.2mm 6mm 1.2mm 0} td:first-child{color:#666}"""
    body = """<div class=t><h1>Termo de Aceite de Entrega</h1></div><table><tr><td>Contratante
    <td>Usina Boa Esperança S.A.<tr><td>Contratada<td>Horizonte Automação Ltda.<tr><td>Projeto
    <td>Modernização da moenda<tr><td>Código do projeto<td>MOD-MO-26<tr><td>Marco<td>Entrega 3 -
    Painéis
    de comando<tr><td>Valor<td>R$ 187.450,00<tr><td>Pedido de compra<td>4500098217</table>
    <p>Opções: (&nbsp;&nbsp;) rejeitado &nbsp; (&nbsp;&nbsp;) aceito com ressalvas &nbsp; ( X )
    aceito
    integralmente</p><p>A contratante declara que recebeu e conferiu a entrega acima e que ela
    atende
    aos requisitos contratados.</p><p>[[sig 701]]</p><p>Thaís Mourão Figueiredo<br>Gerente
    industrial<br>
    Ribeirão Claro, 14 de agosto de 2026</p>"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Usina Boa Esperança S.A.",
        project="Modernização da moenda",
        project_code="MOD-MO-26",
        milestone="Entrega 3 - Painéis de comando",
        signatory_name="Thaís Mourão Figueiredo",
        signatory_title="Gerente industrial",
        signature_date="2026-08-14",
        amount="187450.00 BRL",
        po_number="4500098217",
    )
    return Paper("d-pt-termo", "a", "text", printed(css, body, "pt"), label)


def rejected() -> Paper:
    css = """body{font:11pt 'Liberation Serif'} .q{border:1px solid #000;padding:3mm;margin:4mm
    0}"""
    body = """<h2>Auto de receção</h2><div class=q>Dono de obra: Misericórdia de Vale
    Ferreiro<br>Obra:
    Lar residencial, segunda ala<br>N.º de obra: LR-0291<br>Fase: Rede de gases medicinais<br>Valor
    da
    fase: 39.870,00 €<br>Empreiteiro: Instalações Serrano, Lda.</div><p>Efetuada a vistoria em 2 de
    fevereiro de 2026, verificou-se que os ensaios de estanquidade não foram realizados. Por este
    motivo
    o dono de obra não aceita a fase e a receção é recusada.</p><p>Pelo dono de obra:</p>[[sig 711]]
    <p>Joaquim Teles Barroso, Provedor<br>4 de fevereiro de 2026</p>"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "pt",
        client="Misericórdia de Vale Ferreiro",
        project="Lar residencial, segunda ala",
        project_code="LR-0291",
        milestone="Rede de gases medicinais",
        signatory_name="Joaquim Teles Barroso",
        signatory_title="Provedor",
        signature_date="2026-02-04",
        amount="39870.00 EUR",
        warnings=["scanned"],
    )
    source = printed(css, body, "pt")
    scan = scanned(source, Machine(seed=71, tilt=0.8, dpi=170, noise=12))
    return Paper("d-pt-auto", "a", "scan", scan, label, source)


def reduction() -> Paper:
    css = """body{font:10pt 'DejaVu Sans'} table{width:100%;border-collapse:collapse}
    td{border:1px solid #aac;padding:2mm} .h{background:#e8ecf8}"""
    body = """<h2>Termo aditivo n.º TA-02</h2><table><tr><td class=h>Cliente<td>Colégio Serra Azul
    <td class=h>Projeto<td>Quadra coberta<tr><td class=h>Contratada<td>Estrutural Caxias Ltda.
    <td class=h>N.º do projeto<td>CSA-118/25</table><p>Redução de escopo: exclusão da
    arquibancada metálica.</p><p>Valor do aditivo: -R$ 62.300,00 (supressão)</p><p>Novo valor do
    contrato: R$ 548.900,00</p><p>De acordo do cliente:</p>[[sig 721]]<p>Nome: Celeste Andrade
    Prado<br>Cargo: Diretora geral<br>Data: 30/10/2025</p>"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "pt",
        client="Colégio Serra Azul",
        project="Quadra coberta",
        project_code="CSA-118/25",
        signatory_name="Celeste Andrade Prado",
        signatory_title="Diretora geral",
        signature_date="2025-10-30",
        amount="-62300.00 BRL",
        change_order_number="TA-02",
    )
    return Paper("d-pt-aditivo", "a", "text", printed(css, body, "pt"), label)


def mail() -> Paper:
    css = """body{font:10.5pt 'Liberation Sans'} .t{border-bottom:1px solid #ddd}"""
    body = """<div class=t><h3>Aprovação do protótipo</h3><b>Lúcia Bettencourt</b>
    &lt;lbettencourt@conservasatlante.example&gt;<br>Para: Rui Tavares<br>quarta-feira, 22 de abril
    de
    2026 às 15:48</div><p>Boa tarde, Rui,</p><p>Depois da demonstração de ontem, a Conservas Atlante
    aprova sem reservas o marco “Protótipo navegável” do projeto Loja online. Pode faturar os
    7.200,00 EUR combinados.</p><p>Cumprimentos,</p><p>Lúcia Bettencourt<br>Diretora comercial<br>
    Conservas Atlante</p>"""
    label = truth(
        "email",
        "accepted",
        None,
        "pt",
        client="Conservas Atlante",
        project="Loja online",
        milestone="Protótipo navegável",
        signatory_name="Lúcia Bettencourt",
        signatory_title="Diretora comercial",
        signature_date="2026-04-22",
        amount="7200.00 EUR",
    )
    return Paper("d-pt-mail", "a", "text", printed(css, body, "pt"), label)


def bulletin() -> Paper:
    css = """body{font:9.5pt 'Liberation Sans Narrow'} table{width:100%;border-collapse:collapse}
    td,th{border:1px solid #000;padding:1.5mm;text-align:left} .r{text-align:right}"""
    body = """<h2>BOLETIM DE MEDIÇÃO N.º 4</h2><p>Contratante: Companhia de Águas do
    Sertão<br>Projeto:
    Adutora trecho 2<br>Código da obra: CAS-AT2<br>Contratada: Construtora Juazeiro</p><table><tr>
    <th>Serviço<th>Un.<th class=r>Qtd.<th class=r>Preço<th class=r>Valor R$<tr><td>Escavação de vala
    <td>m³<td class=r>1.150<td class=r>38,00<td class=r>43.700,00<tr><td>Assentamento DN 400<td>m
    <td class=r>620<td class=r>212,50<td class=r>131.750,00<tr><th colspan=4>Total desta medição
    <th class=r>R$ 175.450,00</table><p>Fiscalização: [&nbsp;&nbsp;] aprovada &nbsp; [&nbsp;&nbsp;]
    aprovada com ressalvas &nbsp; [&nbsp;&nbsp;] reprovada</p><p>Assinatura do fiscal da
    contratante:
    ____________________________</p><p>Nome: Edvaldo Nogueira Pires<br>Cargo: Engenheiro
    fiscal<br>Data:
    ____/____/________</p>"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "pt",
        client="Companhia de Águas do Sertão",
        project="Adutora trecho 2",
        project_code="CAS-AT2",
        signatory_name="Edvaldo Nogueira Pires",
        signatory_title="Engenheiro fiscal",
        amount="175450.00 BRL",
    )
    return Paper("d-pt-medicao", "a", "text", printed(css, body, "pt"), label)
