"""Portuguese papers, from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, box, ink, scanned, stamp, text, typ, web

AC, CO, TS = "acceptance_certificate", "change_order", "timesheet_approval"


def provisoria() -> Paper:
    src = """#set page(margin: 2.3cm)
#set text(font: "DejaVu Serif", size: 9.5pt, lang: "pt")
#align(center)[#text(13pt)[*AUTO DE RECEÇÃO PROVISÓRIA*]]
Empreitada: *Requalificação do Largo da Fonte Nova* \\ Processo: *EMP-12/2025* \\ Dono da obra: *Município de Vale de Serpins* \\ Empreiteiro: Irmãos Capela, Lda.

Aos 10 dias do mês de julho de 2026 procedeu-se à vistoria de todos os trabalhos. Verificando-se que a obra se encontra em condições de ser recebida, e não tendo sido detetado qualquer defeito, o dono da obra declara-a recebida na totalidade. Começa a correr o prazo de garantia e pode ser restituída a caução de 15.420,00 €.
#v(16pt)
#grid(columns: (1fr, 1fr), gutter: 20pt, [Pelo dono da obra \\ #text(font: "Kristi", 23pt)[Graça Monteiro] \\ Graça Monteiro, vereadora], [Pelo empreiteiro \\ #text(font: "Dancing Script", 16pt)[Abílio Capela] \\ Abílio Capela, gerente])
"""
    label = truth(
        AC,
        "accepted",
        True,
        "pt",
        client="Município de Vale de Serpins",
        project="Requalificação do Largo da Fonte Nova",
        project_code="EMP-12/2025",
        signatory_name="Graça Monteiro",
        signatory_title="vereadora",
        signature_date="2026-07-10",
        amount="15420.00 EUR",
    )
    return text("auto-largo", typ(src), label)


def definitivo() -> Paper:
    body = """<div class=c><b>PREFEITURA MUNICIPAL DE SERRA DOURADINHA</b><br>Secretaria de Obras</div><h2 class="c mt">Termo de Recebimento Definitivo</h2><p>Contrato nº 058/2025 &middot; Objeto: construção de galeria pluvial na Rua das Acácias &middot; Contratada: Hidrovale Engenharia Ltda.</p>
    <p>A comissão designada vistoriou a obra em 3 de novembro de 2026, decorridos os noventa dias de observação, e nada encontrou que desabone os serviços. Fica a obra recebida em caráter definitivo e autorizada a liberação da garantia contratual de R$ 96.350,00.</p>
    <table class="grid sm mt"><tr><td>Documento assinado eletronicamente por <b>Jussara Tenório Pires</b>, Secretária de Obras, em 5 de novembro de 2026, às 14:32, horário de Brasília.<br>Código verificador 0441-AF3C &middot; CRC 9D21E07B</table>"""
    label = truth(
        AC,
        "accepted",
        True,
        "pt",
        client="PREFEITURA MUNICIPAL DE SERRA DOURADINHA",
        project="construção de galeria pluvial na Rua das Acácias",
        project_code="058/2025",
        signatory_name="Jussara Tenório Pires",
        signatory_title="Secretária de Obras",
        signature_date="2026-11-05",
        amount="96350.00 BRL",
    )
    return text("recebimento-galeria", web(body, font="Liberation Serif", pt=12), label)


def ressalvas() -> Paper:
    body = f"""<h3 style="color:#7a1f5c">Termo de aceite de montagem</h3><p>Cenotécnica Urupês &middot; Evento: Festival da Mandioca, palco 2 &middot; OS 4471<br>Contratante: Instituto Raiz Cultural &middot; Valor: R$ 58.900,00</p>
    <table class=lines><tr><td>Aceito o serviço sem ressalvas<td>( &nbsp; )<tr><td>Aceito o serviço com ressalvas<td>( <b>X</b> )<tr><td>Não aceito o serviço<td>( &nbsp; )</table>
    <p class=mt>Ressalvas: <b>aterramento da torre de luz a refazer antes do ensaio</b>; <b>entregar ART do palco até 12 de junho</b>.</p><div class=mt>{ink(701)}<br>Caetano Brizola, produtor executivo<br>10 de junho de 2026</div>"""
    label = truth(
        AC,
        "accepted_with_conditions",
        True,
        "pt",
        client="Instituto Raiz Cultural",
        project="Festival da Mandioca, palco 2",
        project_code="4471",
        signatory_name="Caetano Brizola",
        signatory_title="produtor executivo",
        signature_date="2026-06-10",
        amount="58900.00 BRL",
        conditions=[
            "aterramento da torre de luz a refazer antes do ensaio",
            "entregar ART do palco até 12 de junho",
        ],
    )
    return text("aceite-palco", web(body, font="Liberation Sans", pt=11), label)


def vistoria() -> Paper:
    body = """<h2>Auto de vistoria</h2><p>Obra: Ampliação da ETAR de Ribeira Seca, fase B &middot; Ref. RS-B-09<br>Dono da obra: Águas do Alto Minhoto, S.A. &middot; Empreiteiro: Construções Tâmega Sul</p>
    <p>1. O empreiteiro solicitou a receção em 2 de fevereiro de 2026. 2. Os equipamentos estão limpos, pintados e bem identificados, o que se regista com agrado. 3. O decantador 2 apresenta assentamento de 4 cm e o quadro elétrico não tem certificado.</p><p>4. Em face do ponto 3, não se efetua a receção da obra. O empreiteiro dispõe de sessenta dias para as correções.</p>
    <p class=mt>Pela Águas do Alto Minhoto, S.A.:</p><p><span class=ds>Duarte Lencastre</span><br>Duarte Lencastre, diretor de engenharia<br>19 de fevereiro de 2026</p><p>O empreiteiro tomou conhecimento: <span class=kr>Rui Tâmega</span></p>"""
    label = truth(
        AC,
        "rejected",
        True,
        "pt",
        client="Águas do Alto Minhoto, S.A.",
        project="Ampliação da ETAR de Ribeira Seca, fase B",
        project_code="RS-B-09",
        signatory_name="Duarte Lencastre",
        signatory_title="diretor de engenharia",
        signature_date="2026-02-19",
    )
    return text("auto-etar", web(body, font="DejaVu Sans", pt=9.8), label)


def medicao() -> Paper:
    body = f"""<table class=grid><tr><td colspan=4 class=c><b>BOLETIM DE MEDIÇÃO Nº 05</b> &ndash; período 01 a 31 de agosto de 2026</tr><tr><td colspan=4>Contratante: <b>Usina Pedra Lascada S/A</b> &nbsp; Obra: <b>Terraplenagem pátio de cana</b> &nbsp; Contrato: <b>UPL-0332</b></tr><tr><th>Item<th>Serviço<th>Qtde no mês<th>Valor R$</tr>
    <tr><td>2.1<td>Corte e carga, 1ª categoria<td>8.420 m³<td class=r>101.040,00</tr><tr><td>2.4<td>Compactação 95 % PN<td>6.100 m³<td class=r>42.700,00</tr><tr><td>3.1<td>Dreno de talvegue<td>130 m<td class=r>19.500,00</tr><tr><td colspan=3 class=r><b>Total desta medição</b><td class=r><b>163.240,00</b></tr></table>
    <div style="margin:8mm 0 4mm 20mm">{stamp("MEDIÇÃO CONFERIDA E APROVADA|PARA FATURAMENTO|Eng. Otávio Sampaio Reis|04 SET 2026", "#0d5f3a", -5)}</div><p>Fiscalização da contratante {ink(711, 120, 36)}</p>"""
    label = truth(
        AC,
        "accepted",
        True,
        "pt",
        client="Usina Pedra Lascada S/A",
        project="Terraplenagem pátio de cana",
        project_code="UPL-0332",
        signatory_name="Otávio Sampaio Reis",
        signature_date="2026-09-04",
        amount="163240.00 BRL",
    )
    return scanned(
        "boletim-carimbo",
        web(body, font="Liberation Sans", pt=10),
        label,
        Scanner(skew=1.6, noise=9, contrast=0.9, jpeg=48, seed=71),
    )


def folha() -> Paper:
    body = f"""<h3>FOLHA DE HORAS &ndash; assistência técnica</h3><p>Prestador: Frioclima Oeste &nbsp; Cliente: Adega Cooperativa de Malhadas<br>Intervenção: câmaras de fermentação &nbsp; Ref. FO-2261</p><table class=grid><tr><th>Data<th>Entrada<th>Saída<th>Horas</tr><tr><td>15/09/2026<td>08h30<td>17h30<td>8</tr><tr><td>16/09/2026<td>08h30<td>13h00<td>4,5</tr><tr><td colspan=3>Total<td>12,5</tr></table>
    <p class=mt>O cliente (assinale com uma cruz; sem cruz a folha não tem efeito):</p><p>{box()} aprova as horas acima &nbsp;&nbsp; {box()} não aprova as horas acima</p><p>{ink(721, 130, 40)}<br>Assinatura do cliente: Leonor Frazão, enóloga responsável<br>16/09/2026</p>"""
    label = truth(
        TS,
        "undecided",
        True,
        "pt",
        client="Adega Cooperativa de Malhadas",
        project="câmaras de fermentação",
        project_code="FO-2261",
        signatory_name="Leonor Frazão",
        signatory_title="enóloga responsável",
        signature_date="2026-09-16",
    )
    return text("folha-sem-cruz", web(body, font="Liberation Serif", pt=11.5), label)


def email_nota() -> Paper:
    body = """<table class=sm style="background:#eef3f8"><tr><td>De:<td>Rafaela Cintra (Colégio Monte Ararat)<tr><td>Para:<td>Paulo, Quadras &amp; Cia<tr><td>Enviado em:<td>quinta-feira, 16 de abril de 2026 07:22<tr><td>Assunto:<td>Re: Re: piso da quadra coberta - obra QC 390</table><br>
    <p>Paulo, bom dia!</p><p>O pessoal da educação física jogou a semana toda e a bolha perto da trave não voltou, então da minha parte está resolvido. Pode emitir a nota dos R$ 33.700,00, o financeiro já está avisado que é pra pagar.</p><p>Valeu pela paciência,<br>Rafaela Cintra<br>Diretora Administrativa</p>
    <p class=sm style="color:#777">Em 9 de abril, Rafaela Cintra escreveu:<br>&gt; Paulo, não dá pra aprovar com essa bolha no piso. Segura a nota, por favor.</p>"""
    label = truth(
        "email",
        "accepted",
        None,
        "pt",
        client="Colégio Monte Ararat",
        project="piso da quadra coberta",
        project_code="QC 390",
        signatory_name="Rafaela Cintra",
        signatory_title="Diretora Administrativa",
        signature_date="2026-04-16",
        amount="33700.00 BRL",
    )
    return text("quadra-email", web(body, font="DejaVu Sans", pt=9.5), label)


def alteracao() -> Paper:
    s = Sheet("Sans", 10)
    s.say("ORDEM DE ALTERAÇÃO", font="SansB", size=15, gap=6)
    for key, name, value in (
        ("n", "Número", "OA-06"),
        ("o", "Obra", "Reabilitação do Teatro Cine Aurora"),
        ("r", "Contrato", "TCA/77"),
        ("d", "Dono da obra", "Fundação Aurora Viva"),
        ("v", "Acréscimo líquido", "11.875,00 EUR"),
    ):
        s.say(name, keep=True)
        s.field(key, value, 190, 290)
        s.y -= 25
    s.para(
        "Objeto: reforço das asnas da teia e troca das roldanas de manobra, conforme proposta da empresa Madeiras Lusas."
    )
    s.para("Despacho do dono da obra:")
    for key, on, words in (
        ("a", False, "Aprovada"),
        ("b", True, "Aprovada nas condições indicadas"),
        ("c", False, "Não aprovada"),
    ):
        s.check(key, on, 64)
        s.say(words, 86, gap=7)
    s.field("cond", "o prazo da empreitada não é prorrogado", 56, 460)
    s.y -= 42
    s.sign(64, 731)
    s.y -= 18
    s.say("Simão Teles de Abreu, administrador executivo", 60)
    s.field("data", "27 de março de 2026", 60, 160)
    label = truth(
        CO,
        "accepted_with_conditions",
        True,
        "pt",
        client="Fundação Aurora Viva",
        project="Reabilitação do Teatro Cine Aurora",
        project_code="TCA/77",
        signatory_name="Simão Teles de Abreu",
        signatory_title="administrador executivo",
        signature_date="2026-03-27",
        amount="11875.00 EUR",
        change_order_number="OA-06",
        conditions=["o prazo da empreitada não é prorrogado"],
    )
    return text("ordem-alteracao-teatro", s.pdf(), label, form="form")


def escopo() -> Paper:
    src = """#set page(margin: 2.4cm)
#set text(font: "Liberation Sans", size: 10pt, lang: "pt")
= Escopo de serviços nº 11
Contratante: *Cooperativa Agrária Rio Bonitinho* \\ Contratada: Geoterra Ambiental Ltda. \\ Projeto: *Licenciamento da ampliação do armazém graneleiro* \\ Código: *CARB-11*

*1. Serviços.* Inventário florestal, laudo de fauna, relatório ambiental prévio.
*2. Preço.* R\\$ 72.400,00, em três parcelas.
*3. Prazo.* 120 dias da ordem de início.
*4. Aceite.* Cada produto será aceito ou recusado por escrito em dez dias úteis.

#v(20pt)
#text(font: "Dancing Script", 16pt)[Odair Menegatti] \\ Odair Menegatti, presidente da contratante, 20 de janeiro de 2026
#v(8pt)
#text(font: "Kristi", 22pt)[Lia Sartori] \\ Lia Sartori, sócia da contratada, 19 de janeiro de 2026
"""
    label = truth(
        "statement_of_work",
        None,
        True,
        "pt",
        client="Cooperativa Agrária Rio Bonitinho",
        project="Licenciamento da ampliação do armazém graneleiro",
        project_code="CARB-11",
        signatory_name="Odair Menegatti",
        signatory_title="presidente",
        signature_date="2026-01-20",
        amount="72400.00 BRL",
    )
    return text("escopo-ambiental", typ(src), label)


def minuta() -> Paper:
    body = """<div class=wm>MINUTA</div><h2>Declaração de aceitação</h2><p>Cliente: Santa Casa de Fontelas &middot; Projeto: Central de gases medicinais &middot; Ref. SCF-310</p><p>Declara-se que a instalação foi ensaiada e é aceite pela Santa Casa de Fontelas, podendo a Gasotécnica faturar 26.980,00 €.</p>
    <p class=mt>_______________________________<br>Dr. Henrique Sotomayor, provedor<br>Data: ____/____/______</p><p class="xs mt">Documento de trabalho, sujeito a revisão do gabinete jurídico.</p>"""
    label = truth(
        AC,
        "undecided",
        False,
        "pt",
        client="Santa Casa de Fontelas",
        project="Central de gases medicinais",
        project_code="SCF-310",
        signatory_name="Dr. Henrique Sotomayor",
        signatory_title="provedor",
        amount="26980.00 EUR",
        warnings=["draft_or_void"],
    )
    return text("minuta-gases", web(body, font="Liberation Serif", pt=12), label)


def papers() -> Iterator[Paper]:
    for make in (
        provisoria,
        definitivo,
        ressalvas,
        vistoria,
        medicao,
        folha,
        email_nota,
        alteracao,
        escopo,
        minuta,
    ):
        yield make()
