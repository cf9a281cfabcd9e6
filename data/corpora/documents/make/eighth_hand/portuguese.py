"""Portuguese and Brazilian papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from scan import Scanner, scan

from .board import BLACK, Box, Grid, Ink, Sheet, flow, web


def auto() -> Paper:
    story = [
        "^ <b>AUTO DE RECEÇÃO PROVISÓRIA</b>",
        8,
        "= Aos nove dias do mês de julho de 2026, compareceram no local da empreitada "
        "«Requalificação do "
        "Mercado de Vila Serena», contrato n.º 44/DOM/2025, os representantes do Município de "
        "Vila Serena, "
        "dono da obra, e da Construções Alcaide & Filhos, Lda., empreiteiro.".replace("&", "&amp;"),
        "= Vistoriados os trabalhos da <b>fase 2 – cobertura e caixilharias</b>, verificou-se "
        "que os mesmos "
        "se encontram em condições de ser recebidos, pelo que foi deliberado aceitá-los "
        "provisoriamente, "
        "com exceção da porta corta-fogo do piso −1, que deverá ser substituída no prazo de 30 "
        "dias.",
        "= Valor dos trabalhos da fase: 156.720,00 € (IVA à taxa de 6 % não incluído).",
        14,
        Grid(
            [
                [Ink(801, 120, 36), Ink(802, 110, 34, BLACK)],
                ["Pelo dono da obra<br/>Eng.ª Conceição Tavares<br/>Chefe da Divisão de Obras",
                 "Pelo empreiteiro<br/>Rui Alcaide<br/>Sócio-gerente"],
            ],
            [82, 82],
            lines=None,
        ),
    ]  # fmt: skip
    return Paper(
        "h-auto-mercado", "a", "text", flow(story, font="Caladea", size=11.5, margin=26, gap=8),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "pt",
            client="Município de Vila Serena", project="Requalificação do Mercado de Vila Serena",
            project_code="44/DOM/2025", milestone="fase 2 – cobertura e caixilharias",
            signatory_name="Conceição Tavares", signatory_title="Chefe da Divisão de Obras",
            signature_date="2026-07-09", amount="156720.00 EUR",
            conditions=[
                "porta corta-fogo do piso −1, que deverá ser substituída no prazo de 30 dias",
            ],
        ),
    )  # fmt: skip


def termo_aceite() -> Paper:
    css = """body{font:12px
    'Liberation Sans'}.f{background:#00573d;color:#fff;padding:9px;font-size:16px}
    table{width:100%;border-collapse:collapse;margin:10px 0}td{border:1px solid
    #9c9;padding:6px}.a{border: 1px dashed #00573d;padding:8px;font-size:10px;width:300px}"""
    body = """<div class=f>TERMO DE ACEITE DE
    ENTREGA</div><table><tr><td>Contratante<td>Transportadora Ipê Amarelo
    S.A.<tr><td>Projeto<td>Roteirizador de Cargas Fracionadas<tr><td>Contrato<td>CT-0187/2026
    <tr><td>Entrega<td>Pacote 4 – aplicativo do motorista<tr><td>Pedido de compra<td>PC
    90.331<tr><td>Valor da parcela<td>R$ 128.450,00</table><p>( ) Aceito com ressalvas
    &nbsp;&nbsp; ( ) Recusado &nbsp;&nbsp; (X) Aceito</p><p>São Carlos, 23 de abril de
    2026.</p><div class=a>Documento assinado digitalmente<br> <b>JANAÍNA FURTADO
    PRADO</b><br>Data: 23/04/2026 10:37:55-0300<br>Verifique em
    assinafacil.example</div><p>Janaína Furtado Prado<br>Gerente de Operações</p>"""
    return Paper(
        "h-termo-ipe", "a", "text", web(css, body),
        truth(
            "acceptance_certificate", "accepted", True, "pt",
            client="Transportadora Ipê Amarelo S.A.", project="Roteirizador de Cargas Fracionadas",
            project_code="CT-0187/2026", milestone="Pacote 4 – aplicativo do motorista",
            signatory_name="Janaína Furtado Prado", signatory_title="Gerente de Operações",
            signature_date="2026-04-23", amount="128450.00 BRL", po_number="PC 90.331",
        ),
    )  # fmt: skip


def mail_recusa() -> Paper:
    css = "body{font:13.5px Carlito}.t{border-left:4px solid #777;padding-left:10px;color:#333}"
    body = """<p class=t>De: Vasco Quintela<br>Para: Helena (Onda Digital)<br>Enviado:
    segunda-feira, 16 de novembro de 2026 12:20<br>Assunto: Re: Aceitação da etapa “Catálogo”,
    projeto Loja das Termas</p><p>Cara Helena,</p><p>agradeço a rapidez e a paciência de todos. O
    catálogo está bonito, mas os preços de grossista aparecem ao público, e isso para nós é
    impeditivo. Assim sendo, a etapa não fica aceite e a fatura de 7.350,00 € terá de aguardar.
    As etapas anteriores, já aceites, mantêm-se.</p><p>Com os melhores cumprimentos,<br>Vasco
    Quintela<br>Administrador<br>Termas de Alvoril, S.A.</p>"""
    return Paper(
        "h-mail-termas", "a", "text", web(css, body),
        truth(
            "email", "rejected", None, "pt", client="Termas de Alvoril, S.A.",
            project="Loja das Termas", milestone="etapa “Catálogo”",
            signatory_name="Vasco Quintela", signatory_title="Administrador",
            signature_date="2026-11-16", amount="7350.00 EUR",
        ),
    )  # fmt: skip


def folha() -> Paper:
    s = Sheet(A4)
    pen = "#22307a"
    s.t(20, 20, "Relatório de serviço", 18, "LatoB")
    s.t(190, 20, "RS 2026/0893", 11, "LatoB", align="r")
    for n, (a, b) in enumerate((
        ("Cliente", "Lar São Teotónio"), ("Trabalho", "reparação do elevador norte"),
        ("Encomenda", "LST 240"), ("Técnico", "Nélson"), ("Data", "5-2-2026"),
    )):  # fmt: skip
        s.rect(20, 28 + n * 10, 32, 10)
        s.rect(52, 28 + n * 10, 138, 10)
        s.t(22, 34.5 + n * 10, a, 10, "Lato")
        s.t(56, 35 + n * 10, b, 15, "Dkg", pen)
    s.t(20, 92, "Valor: 945,00 € + IVA", 11, "Lato")
    s.t(20, 104, "O serviço foi concluído a contento?", 11, "Lato")
    s.box(88, 104)
    s.t(94, 104, "Sim", 11, "Lato")
    s.box(108, 104, "x")
    s.t(114, 104, "Não", 11, "Lato")
    s.t(20, 116, "Observações", 11, "Lato")
    s.t(50, 116, "continua a parar entre pisos, voltar", 15, "Dkg", pen)
    s.ink(30, 146, 48, 14, 811)
    s.line(20, 146, 95, 146)
    s.t(20, 151, "Assinatura do cliente", 9, "Lato")
    s.t(102, 144, "Irmã Celeste Moura, diretora", 14, "Dkg", pen)
    page = s.done()
    return Paper(
        "h-scan-elevador", "a", "scan",
        scan(page, Scanner(dpi=130, skew=-0.6, noise=5, jpeg=45, shadow=True, seed=81)),
        truth(
            "acceptance_certificate", "rejected", True, "pt", client="Lar São Teotónio",
            project="reparação do elevador norte", signatory_name="Celeste Moura",
            signatory_title="diretora", signature_date="2026-02-05", amount="945.00 EUR",
            po_number="LST 240",
        ), page,
    )  # fmt: skip


def aditivo() -> Paper:
    story = [
        "# Solicitação de mudança SM-021",
        "Cliente: Usinas Reunidas do Araçari Ltda. | Projeto: Automação da moenda 3 | Código: "
        "URA-M3",
        Grid(
            [
                ["Descrição", "Inclusão de dois inversores de 250 kW"],
                ["Acréscimo", "R$ 317.900,00"],
                ["Prazo", "+ 21 dias"],
                ["Solicitante", "Tecvolt Engenharia"],
            ],
            [40, 110],
            lines="#99aacc",
        ),
        "Parecer do cliente",
        Grid(
            [[Box(), "Aprovada", Box(), "Reprovada", Box(), "Devolvida para revisão"]],
            [8, 28, 8, 28, 8, 50],
            lines=None,
        ),
        "Responsável: Everaldo Siqueira, Gerente Industrial",
        "Assinatura: ______________________________ Data: ____/____/______",
        "> Mudanças aprovadas verbalmente não têm validade. Considera-se aprovada somente a "
        "solicitação "
        "assinada por ambas as partes.",
    ]
    return Paper(
        "h-mudanca-moenda", "a", "text", flow(story, font="Helvetica", size=10, h_color="#203a70"),
        truth(
            "change_order", "undecided", False, "pt", client="Usinas Reunidas do Araçari Ltda.",
            project="Automação da moenda 3", project_code="URA-M3",
            signatory_name="Everaldo Siqueira", signatory_title="Gerente Industrial",
            amount="317900.00 BRL", change_order_number="SM-021",
        ),
    )  # fmt: skip


def ata() -> Paper:
    css = """body{font:12pt/1.4
    'Liberation Serif'}h2{text-align:center;font-size:14pt}.l{border-top:1px solid
    #000;width:260px;margin-top:2px}"""
    body = """<h2>ATA DA REUNIÃO DE ENTREGA</h2><p>Data: 30 de setembro de 2026. Local: sede da
    Associação de Regantes do Vale Fundo. Assunto: telegestão dos canais, 1.ª fase (obra
    ARVF-07).</p><p>Presentes, pela Associação: Amílcar Boavida, presidente da direção; Dulce
    Noronha, tesoureira. Pelo fornecedor Hidrosense: Tomé Valadas.</p><p>O presidente declarou
    que os vinte e dois sensores transmitem há um mês sem falhas e que a 1.ª fase é aceite. A
    tesoureira confirmou cabimento para o pagamento de 34.600,00 €. Quanto à 2.ª fase, nada se
    decidiu.</p><p>Não havendo mais nada a tratar, lavrou-se a presente ata, que vai assinada
    pelo presidente.</p><br>[[ink 821 150 40]]<div class=l>Amílcar Boavida</div>"""
    return Paper(
        "h-ata-regantes", "a", "text", web(css, body, margin="26mm"),
        truth(
            "acceptance_certificate", "accepted", True, "pt",
            client="Associação de Regantes do Vale Fundo", project="telegestão dos canais",
            project_code="ARVF-07", milestone="1.ª fase", signatory_name="Amílcar Boavida",
            signatory_title="presidente da direção", signature_date="2026-09-30",
            amount="34600.00 EUR",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for made in (auto, termo_aceite, mail_recusa, folha, aditivo, ata):
        yield made()
