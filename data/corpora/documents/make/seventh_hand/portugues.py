"""Autos, termos de aceite, folhas de horas (Portugal e Brasil)."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Desk, ink, scanned, text, web

AC = "acceptance_certificate"


def _auto() -> bytes:
    return web(
        f"""<h2>AUTO DE RECEÇÃO PROVISÓRIA</h2><p>Aos vinte e seis dias do mês de janeiro de dois
        mil e
    vinte e seis, no local da empreitada <b>Requalificação do Cais da Fontinha</b> (obra n.º
    41/DOM/2024),
    adjudicada pelo Município de Vale de Sorraia à firma Calhandra &amp; Reis, Lda., compareceram os
    representantes das partes a fim de procederem à vistoria da <b>2.ª fase – Muros e
    guarda-corpos</b>, no
    valor de 318 905,22 €.</p><p>Verificou-se que os trabalhos da 2.ª fase se encontram executados
    de
    acordo com o projeto, pelo que foi deliberado recebê-los provisoriamente, não se tendo registado
    deficiências.</p><p>E nada mais havendo a tratar, lavrou-se o presente auto, que vai ser
    assinado.</p>
    <p>Pelo Dono da Obra</p>{ink(701, 150, 40)}<p>Eng.ª Graça Mourato<br>Chefe da Divisão de
    Obras</p><p>Pelo
    Empreiteiro</p>{ink(702, 130, 36)}<p>Rui Calhandra</p>""",
        "body{font:14px/1.6 'Liberation Serif';margin:0 20px;text-align:justify}",
    )


def _termo() -> bytes:
    return web(
        f"""<div class=h>TERMO DE
        ACEITE<span>TA-2026-014</span></div><table><tr><td>Contratante<td>Cerrado
    Agroinsumos S.A.<tr><td>Contratada<td>Pé de Serra Tecnologia Ltda.<tr><td>Projeto<td>Portal do
    Produtor
    <tr><td>Ordem de serviço<td>OS 0093/2025<tr><td>Entrega<td>Sprint 14 –
    Pagamentos<tr><td>Valor<td>R$
    48.600,00<tr><td>Pedido de compra<td>4500099127</table><p>O Contratante declara que a entrega
    acima:
    </p><p>( ) foi aceita integralmente<br>(X) foi aceita com ressalvas<br>( ) foi
    recusada</p><p>Ressalvas:
    a) boleto sem código de barras no aplicativo; b) relatório de estornos a entregar até 10/03.</p>
    <div class=g><div>{ink(711, 120, 34)}<hr>Thaís Bittencourt<br>Gerente de Produtos
    Digitais<br>Goiânia, 24
    de fevereiro de 2026</div><div>{ink(712, 120, 34)}<hr>Édson Peçanha<br>Pé de
    Serra</div></div>""",
        """body{font:13px Lato} .h{background:#1d7a46;color:#fff;padding:10px;font-size:18px} .h
        span{float:
        right} td{border:1px solid #ccc;padding:5px 12px}
        table{border-collapse:collapse;margin:10px 0}
        .g{display:grid;grid-template-columns:230px 230px;gap:40px;margin-top:40px} hr{margin:0}""",
    )


def _recusa() -> bytes:
    return web(
        """<p><b>De:</b> Otávio Sarmento &lt;otavio@hospitaldasaguas.example&gt;<br><b>Enviada
        em:</b> 2 de
    março de 2026 10:18<br><b>Para:</b> comercial@clarotrilho.example<br><b>Assunto:</b> Migração
    do PACS –
    marco 2</p><p>Prezados,</p><p>parabéns pela apresentação. Aceitamos com prazer o convite para o
    evento.
    Quanto ao marco 2 (Carga histórica) do projeto Migração do PACS, a equipe de radiologia
    encontrou
    exames trocados entre pacientes, e por isso não podemos dar o aceite. Peço que não emitam a
    nota dos
    R$ 67.300,00 por enquanto.</p><p>Abraço,<br>Otávio Sarmento<br>Coordenador de TI, Hospital das
    Águas</p>
    """,
        "body{font:13px Carlito}",
    )


def _guia() -> bytes:
    desk = Desk()
    desk.text(50, 790, "Serralharia Tavira & Filhos", 15, "Times-Bold")
    desk.text(50, 770, "Guia de entrega e montagem n.º 2207", 12, "Times-Roman")
    desk.text(
        50,
        735,
        "Cliente: Hotel Ria Mansa, S.A.\nObra: Remodelação da Ala Nascente (obra 25/061)\n"
        "Fase: Caixilharia do piso 2\nValor: 15.920,00 €      Encomenda: HRM-884",
        11,
        "Times-Roman",
    )
    desk.text(50, 640, "Trabalho recebido por:", 11, "Times-Roman")
    desk.line(50, 590, 260, 590)
    desk.text(50, 577, "Assinatura do cliente", 9, "Times-Roman")
    desk.line(290, 590, 400, 590)
    desk.text(290, 577, "Data", 9, "Times-Roman")
    desk.text(50, 550, "Aceite", 11, "Times-Roman")
    desk.box(90, 548)
    desk.text(130, 550, "Não aceite", 11, "Times-Roman")
    desk.box(195, 548)
    desk.tick(90, 548, 11, "#333333")
    desk.text(50, 500, "Montador", 11, "Times-Roman")
    desk.sign(731, 110, 494, 110, 30, "#333333")
    desk.hand(240, 500, "Nélson T.  28/1/26", 13, "#333333")
    desk.text(
        50,
        455,
        "Nome do responsável do cliente: Filipa Arez, diretora de manutenção",
        11,
        "Times-Roman",
    )
    return desk.done()


def _horas() -> bytes:
    return web(
        """<h3>Folha de horas aprovada</h3><p>Consultor: Duarte Vilhena · Cliente: Transportes
        Lezíria, S.A. ·
    Projeto: Rotas Frias · Código: TLZ-RF-2 · Período: 1 a 15 de fevereiro de
    2026</p><table><tr><th>Dia<th>
    Horas<th>Estado<tr><td>02/02<td>8,0<td>aprovado<tr><td>05/02<td>6,5<td>aprovado
    <tr><td>11/02<td>7,0<td>
    aprovado (corrigido)<tr><td>Total<td>21,5<td></table><p>Valor: 21,5 × 58,00 € = 1 247,00
    €</p><p>✔
    Aprovado eletronicamente por <b>Leonor Baganha</b>, Diretora de Operações, em 17-02-2026 às
    09:44</p>""",
        "body{font:13px 'DejaVu Sans'} td,th{border-bottom:1px solid #aaa;padding:4px 18px 4px 0}",
    )


def _ata() -> bytes:
    return web(
        f"""<h2>Ata de reunião n.º 8</h2><p>Projeto: Arquivo Vivo (AV-07) · Cliente: Fundação
        Montargil ·
    Fornecedor: Letra Miúda, Unipessoal · 6 de março de 2026</p><ol><li>Aprovada a ata n.º
    7.<li>Marco
    «Digitalização do fundo fotográfico», 12.400 €: a Fundação <s>aceita</s> <u>adia a decisão</u>
    para a
    próxima reunião, depois de ver a amostra de 200 imagens.<li>O fornecedor considera o marco
    concluído e
    aceite.</ol><p>Assinaram os
    presentes:</p><table><tr><td>{ink(751, 110, 32)}<td>{ink(752, 110, 32)}
    <tr><td>Benedita Lacerda, Administradora (Fundação)<td>Vasco Pinho (Letra Miúda)</table>""",
        "body{font:14px/1.6 Caladea} td{padding-right:60px}",
    )


def papers() -> Iterator[Paper]:
    """Six layouts."""
    yield text(
        "auto-provisoria",
        _auto(),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Município de Vale de Sorraia",
            project="Requalificação do Cais da Fontinha",
            project_code="41/DOM/2024",
            milestone="2.ª fase – Muros e guarda-corpos",
            signatory_name="Graça Mourato",
            signatory_title="Chefe da Divisão de Obras",
            signature_date="2026-01-26",
            amount="318905.22 EUR",
        ),
    )
    yield text(
        "termo-aceite",
        _termo(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Cerrado Agroinsumos S.A.",
            project="Portal do Produtor",
            project_code="OS 0093/2025",
            milestone="Sprint 14 – Pagamentos",
            signatory_name="Thaís Bittencourt",
            signatory_title="Gerente de Produtos Digitais",
            signature_date="2026-02-24",
            amount="48600.00 BRL",
            po_number="4500099127",
            conditions=[
                "boleto sem código de barras no aplicativo",
                "relatório de estornos a entregar até 10/03",
            ],
        ),
    )
    yield text(
        "email-sem-aceite",
        _recusa(),
        truth(
            "email",
            "rejected",
            None,
            "pt",
            client="Hospital das Águas",
            project="Migração do PACS",
            milestone="marco 2 (Carga histórica)",
            signatory_name="Otávio Sarmento",
            signatory_title="Coordenador de TI",
            signature_date="2026-03-02",
            amount="67300.00 BRL",
        ),
    )
    yield scanned(
        "guia-entrega",
        _guia(),
        truth(
            AC,
            "undecided",
            False,
            "pt",
            client="Hotel Ria Mansa, S.A.",
            project="Remodelação da Ala Nascente",
            project_code="25/061",
            milestone="Caixilharia do piso 2",
            signatory_name="Filipa Arez",
            signatory_title="diretora de manutenção",
            amount="15920.00 EUR",
            po_number="HRM-884",
            warnings=["partly_signed"],
        ),
        skew=-0.7,
        turn=270,
        seed=61,
    )
    yield text(
        "folha-horas",
        _horas(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Transportes Lezíria, S.A.",
            project="Rotas Frias",
            project_code="TLZ-RF-2",
            signatory_name="Leonor Baganha",
            signatory_title="Diretora de Operações",
            signature_date="2026-02-17",
            amount="1247.00 EUR",
        ),
    )
    yield text(
        "ata-adiada",
        _ata(),
        truth(
            AC,
            "undecided",
            True,
            "pt",
            client="Fundação Montargil",
            project="Arquivo Vivo",
            project_code="AV-07",
            milestone="Digitalização do fundo fotográfico",
            signatory_name="Benedita Lacerda",
            signatory_title="Administradora",
            signature_date="2026-03-06",
            amount="12400.00 EUR",
        ),
    )
