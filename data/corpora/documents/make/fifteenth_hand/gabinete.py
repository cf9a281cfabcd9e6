"""Gabinetes e escritórios: Portuguese papers of two continents, drawn and printed."""
# fmt: off

from collections.abc import Iterator

from paper import Paper, truth

from .pen import CERTIFICATE, Sheet, web


def auto() -> Paper:
    s = Sheet()
    s.t(297, 64, "AUTO DE RECEÇÃO PROVISÓRIA", "Times-Bold", 16, how="c")
    y = s.p(60, 84, 475, """Aos dezanove dias do mês de março de 2026 compareceram no local da obra
    o
        Eng.º Duarte Sequeira, diretor de projeto, em representação do dono da obra <b>Águas do Vale
        Encantado, EM</b>, e a Eng.ª Lúcia Prado, da Nascente Fiscalização, Lda., a fim de
        procederem
        à receção dos trabalhos do <b>Lote 2 - Telegestão</b> da empreitada <b>Reabilitação de
        reservatórios</b>, processo <b>AVE/041/2025</b>.<br/><br/>Verificou-se que os trabalhos não
        se encontram concluídos, porquanto três sondas não comunicam, pelo que o dono da obra <b>não
        os considera em condições de serem recebidos</b>. Valor do lote: 53.900,00 €.<br/><br/>
        Será marcada nova vistoria.""", "Times-Roman", 11.5, 17)
    s.t(60, y + 36, "O representante do dono da obra", "Times-Roman", 10)
    s.ink(80, y + 84, 130, 34, 601)
    s.line(60, y + 86, 250)
    s.t(330, y + 36, "A fiscalização", "Times-Roman", 10)
    s.ink(340, y + 84, 110, 30, 602, "#111111")
    s.line(330, y + 86, 500)
    return Paper("ke-reservatorios-auto", "a", "text", s.pdf(), truth(
        CERTIFICATE, "rejected", True, "pt", client="Águas do Vale Encantado, EM",
        project="Reabilitação de reservatórios", project_code="AVE/041/2025",
        milestone="Lote 2 - Telegestão", signatory_name="Duarte Sequeira",
        signatory_title="diretor de projeto", signature_date="2026-03-19",
        amount="53900.00 EUR"))


def termo() -> Paper:
    body = """<h2>TERMO DE ACEITE</h2><table><tr><th>Contratante<td>Cooperativa Agrícola Serra
    Azul<tr>
    <th>Contratada<td>Ipê Sistemas Ltda.<tr><th>Projeto<td>Rastreio de
    grãos<tr><th>OS<td>OS-2026-0133
    <tr><th>Entrega<td>Sprint 6 - Aplicativo de campo<tr><th>Valor<td>R$ 47.500,00</table><p>A
    contratante declara que a entrega foi homologada em 10/02/2026 e está <b>aceita com
    ressalvas</b>:
    <ul><li>corrigir a sincronização sem sinal<li>incluir o relatório de umidade</ul><p class=s>
    Assinado eletronicamente por Jussara Mendonça Teles, Diretora de Operações, em 12/02/2026 às
    16:48. Código verificador 77AB-0914.</p>"""
    css = """body{font:12px Lato}th{text-align:left;background:#eee}td,th{padding:5px
    12px;border:1px
    solid #bbb}table{border-collapse:collapse}.s{border:1px solid #393;padding:8px;color:#262}"""
    return Paper("ke-graos-termo", "a", "text", web(body, css), truth(
        CERTIFICATE, "accepted_with_conditions", True, "pt",
        client="Cooperativa Agrícola Serra Azul", project="Rastreio de grãos",
        project_code="OS-2026-0133", milestone="Sprint 6 - Aplicativo de campo",
        signatory_name="Jussara Mendonça Teles", signatory_title="Diretora de Operações",
        signature_date="2026-02-12", amount="47500.00 BRL",
        conditions=["corrigir a sincronização sem sinal", "incluir o relatório de umidade"]))


def correio() -> Paper:
    s = Sheet()
    s.t(50, 55, "RE: Aprovação do relatório final - proc. MQ-58", "Helvetica-Bold", 13)
    s.many(50, 80, """De: Teresa Vilhena <tvilhena@conservasalvor.example>
        Para: Mar de Números, estudos de mercado
        Enviado: segunda-feira, 2 de fevereiro de 2026 10:21""", size=9, lead=13)
    s.line(50, 118, 545)
    s.p(50, 135, 480, """Bom dia, Nuno,<br/><br/>Recebemos o relatório final do estudo Lata Nova e
    está
        aprovado. Podem emitir a fatura de 7.850,00 euros, com a indicação da nossa encomenda
        NE-2026/019.<br/><br/>Cumprimentos,<br/><br/>Teresa Vilhena<br/>Diretora de Marketing<br/>
        Conservas Alvor, S.A.""", lead=15)
    return Paper("ke-conservas-correio", "a", "text", s.pdf(), truth(
        "email", "accepted", None, "pt", client="Conservas Alvor, S.A.", project="Lata Nova",
        project_code="MQ-58", milestone="relatório final", po_number="NE-2026/019",
        signatory_name="Teresa Vilhena", signatory_title="Diretora de Marketing",
        signature_date="2026-02-02", amount="7850.00 EUR"))


def aditivo() -> Paper:
    s = Sheet()
    s.t(60, 70, "TERMO ADITIVO Nº 2", "Helvetica-Bold", 16)
    y = s.p(60, 90, 475, """Contrato: CT-118/2025 - Projeto Executivo Terminal Norte<br/>
        Contratante: Porto Seco Araçá S.A.<br/>Contratada: Vértice Engenharia Consultiva<br/><br/>
        1. Fica suprimido o estudo de tráfego noturno.<br/>2. O valor do contrato é reduzido em
        R$ 22.400,00.<br/>3. Ficam ratificadas as demais cláusulas.""", lead=16)
    for x, who, seed in ((60, "Otávio Brandão Neves\nDiretor-Presidente, Porto Seco Araçá S.A.",
    611),
                         (320, "Clarice Hoffmann\nSócia, Vértice Engenharia Consultiva", 612)):
        s.ink(x + 20, y + 74, 110, 32, seed)
        s.line(x, y + 76, x + 200)
        s.many(x, y + 89, who, size=8.5, lead=11)
    s.t(60, y + 140, "Vitória, 23 de março de 2026")
    return Paper("ke-terminal-aditivo", "a", "text", s.pdf(), truth(
        "change_order", "accepted", True, "pt", client="Porto Seco Araçá S.A.",
        project="Projeto Executivo Terminal Norte", project_code="CT-118/2025",
        change_order_number="2", signatory_name="Otávio Brandão Neves",
        signatory_title="Diretor-Presidente", signature_date="2026-03-23",
        amount="-22400.00 BRL"))


def guia() -> Paper:
    body = """<h3>Folha de serviço n.º 4471</h3><p>Cliente: Colégio Flor de Sal<br>Trabalho:
    Vistoria de
    caldeiras, ref. FS-CAL-9<br>Técnico: R. Amaro (Brasa Inspeções)<br>Data: 16/01/2026<br>Valor:
    320,00 € + IVA<p>&#9744; Trabalho concluído e aceite<br>&#9744; Trabalho por concluir<p>Pelo
    cliente: {{ink 621 110 30}}<br>Amélia Fontoura, secretária"""
    return Paper("ke-caldeiras-folha", "a", "text",
                 web(body, "body{font:13px 'DejaVu Sans'}", format="A5"), truth(
        CERTIFICATE, "undecided", True, "pt", client="Colégio Flor de Sal",
        project="Vistoria de caldeiras", project_code="FS-CAL-9",
        signatory_name="Amélia Fontoura", signatory_title="secretária",
        signature_date="2026-01-16", amount="320.00 EUR"))


def proposta() -> Paper:
    body = """<h1>Declaração de âmbito</h1><p>Cliente: Instituto Maré Alta &middot; Prestador:
    Sílaba
    Tradução &middot; Projeto: Atlas das Marés &middot; Ref.
    IMA-SOW-3<table><tr><th>Entregável<th>Prazo<th>
    Preço<tr><td>1. Tradução PT-EN<td>30/04/2026<td>5.200,00 €<tr><td>2. Revisão<td>15/05/2026<td>
    1.300,00 €<tr><td>Total<td><td>6.500,00 €</table><p>Cada entregável é aceite por escrito no
    prazo
    de oito dias.<p>Assinaturas: Cliente ____________ &nbsp; Prestador ____________"""
    return Paper("ke-atlas-ambito", "a", "text",
                 web(body, "body{font:12px Caladea}td,th{padding:5px 20px 5px 0}"), truth(
        "statement_of_work", None, False, "pt", client="Instituto Maré Alta",
        project="Atlas das Marés", project_code="IMA-SOW-3", amount="6500.00 EUR"))


def papers() -> Iterator[Paper]:
    for make in (auto, termo, correio, aditivo, guia, proposta):
        yield make()
