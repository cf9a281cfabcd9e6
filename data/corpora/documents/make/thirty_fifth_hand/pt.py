"""Portuguese post: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from thirty_fifth_hand.board import Sheet, box, hand, ink, web


def auto() -> Paper:
    """Auto de receção provisória, Portugal."""
    page = web(
        f"""<h1>AUTO DE RECEÇÃO PROVISÓRIA</h1><p>Aos dezasseis dias do mês de abril de dois mil e vinte e seis, no local da empreitada de <b>Reabilitação do Mercado de Vale Sereno</b> (obra n.º <b>MVS-08/24</b>), adjudicada pelo <b>Município de Vale Sereno</b> à firma Construções Irmãos Falcato, Lda., compareceram os signatários, a fim de procederem à vistoria dos trabalhos.</p>
<p>Tendo-se verificado que todos os trabalhos se encontram executados de acordo com o projeto, o caderno de encargos e as regras da arte, e não se tendo detetado quaisquer defeitos, foi deliberado considerar a obra <b>recebida provisoriamente na sua totalidade</b>.</p><p>O auto de medição final importa em 41.907,55 €, valor que se aprova. O prazo de garantia inicia-se nesta data: dez anos para estruturas, cinco para os restantes elementos, dois para equipamentos.</p><p>E nada mais havendo a tratar, lavrou-se o presente auto, que vai ser assinado.</p>
<p>{ink(601, 140)}<br>Pelo Município: Eng.ª Graça Alvarenga, Chefe da Divisão de Obras</p><p>{ink(602, 100)}<br>Pelo empreiteiro: Horácio Falcato</p><p>{ink(603, 110)}<br>Pela fiscalização: Eng. Nuno Setas</p>""",
        "body{font:11.5pt/1.6 'Liberation Serif'}h1{font-size:15pt;text-align:center}p{text-align:justify}",
        margin="24mm",
    )
    return Paper(
        "lc-auto-mercado",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Município de Vale Sereno",
            project="Reabilitação do Mercado de Vale Sereno",
            project_code="MVS-08/24",
            signatory_name="Graça Alvarenga",
            signatory_title="Chefe da Divisão de Obras",
            signature_date="2026-04-16",
            amount="41907.55 EUR",
        ),
    )


def aceite() -> Paper:
    """Termo de aceite brasileiro."""
    s = Sheet()
    s.c.setFillColorRGB(0.05, 0.35, 0.25)
    s.c.rect(0, 800, 595, 42, stroke=0, fill=1)
    s.text(56, 815, "TERMO DE ACEITE DE ENTREGA", 15, s.bold, "#ffffff")
    s.y = 770
    s.pairs(
        [
            ("Contratante", "Cooperativa Agroindustrial Serra do Lírio"),
            ("Contratada", "Jequitibá Sistemas Ltda."),
            ("Projeto", "Rastreabilidade de grãos"),
            ("OS nº", "OS-2025-0871"),
            ("Entrega", "Sprint 6 - Balança e romaneio"),
            ("Valor da parcela", "R$ 37.850,00"),
        ],
        110,
    )
    s.table(
        [
            ["Item", "Critério", "Evidência", "Atende?"],
            ["1", "Integração com 4 balanças", "log de 12/08", "Sim"],
            ["2", "Emissão de romaneio offline", "vídeo", "Sim"],
            ["3", "Treinamento de operadores", "lista de presença", "Sim"],
        ],
        [40, 200, 140, 80],
        9.5,
    )
    s.para(
        "Atestamos que a entrega acima foi homologada em ambiente de produção e está aceita, ficando autorizado o faturamento da parcela."
    )
    s.para("Cascalho Alto (PR), 19 de agosto de 2025.")
    s.y -= 36
    s.ink(s.left, s.y, 611)
    s.rule(width=240)
    s.text(s.left, s.y - 13, "Jandira Kowalczyk - Gerente de TI")
    s.text(s.left, s.y - 27, "Cooperativa Agroindustrial Serra do Lírio", 9)
    s.y -= 70
    s.line("Disposições gerais", 10, 15, True)
    for words in (
        "1. A nota fiscal deve citar o número da OS e ser enviada até o dia 25; as recebidas depois são pagas no ciclo seguinte.",
        "2. O prazo de garantia de noventa dias corre da data da assinatura e cobre erros de programação, não mudanças de regra do negócio.",
        "3. O código-fonte da entrega foi depositado no repositório da Contratante (etiqueta v6.0).",
        "4. As horas não utilizadas da sprint ficam como saldo para a entrega seguinte.",
    ):
        s.para(words, 9, after=4)
    return Paper(
        "lc-termo-graos",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Cooperativa Agroindustrial Serra do Lírio",
            project="Rastreabilidade de grãos",
            project_code="OS-2025-0871",
            milestone="Sprint 6 - Balança e romaneio",
            signatory_name="Jandira Kowalczyk",
            signatory_title="Gerente de TI",
            signature_date="2025-08-19",
            amount="37850.00 BRL",
        ),
    )


def ressalva() -> Paper:
    """Declaração de conformidade com ressalva em letra pequena."""
    page = web(
        f"""<p class=h>Fundação Casa das Marés<br><small>Largo do Cais, 2 · 0090-114 Porto Velho do Mar</small></p><h3>Declaração de conformidade dos trabalhos</h3><p>Adjudicatário: Lente &amp; Luz, Conservação e Restauro, Lda.<br>Trabalho: Tratamento do espólio fotográfico<br>Projeto n.º: FCM-CR-55<br>Etapa: 2.ª etapa – negativos de vidro</p>
<p>Declara-se que os 1.460 negativos foram limpos, acondicionados e descritos, tendo a amostra verificada cumprido o caderno técnico¹. Aceita-se a etapa, devendo ser paga a quantia de 8.760,00 €.</p><p>15 de dezembro de 2025</p><p>{ink(621, 130)}<br>Salvador Rebordão<br>Conservador-chefe</p><p class=f>¹ A aceitação fica condicionada à entrega dos ficheiros de descrição em formato EAD até 31 de janeiro de 2026.</p>""",
        "body{font:11pt/1.5 'DejaVu Serif';font-size:10pt}.h{color:#134e6f}.f{margin-top:70mm;font-size:7.5pt;border-top:1px solid #888;padding-top:4px}",
    )
    return Paper(
        "lc-ressalva-negativos",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Fundação Casa das Marés",
            project="Tratamento do espólio fotográfico",
            project_code="FCM-CR-55",
            milestone="2.ª etapa – negativos de vidro",
            signatory_name="Salvador Rebordão",
            signatory_title="Conservador-chefe",
            signature_date="2025-12-15",
            amount="8760.00 EUR",
            conditions=[
                "entrega dos ficheiros de descrição em formato EAD até 31 de janeiro de 2026"
            ],
        ),
    )


def recusa() -> Paper:
    """Ofício de recusa."""
    s = Sheet(font="Times-Roman", bold="Times-Bold", left=72)
    s.line("INSTITUTO FLUMINENSE DE METROLOGIA APLICADA", 12, 16, True)
    s.line("Ofício nº 214/2026/DIR-ADM", 11, 30)
    s.line("Rio Bonito do Sul, 7 de maio de 2026", 11, 30)
    s.line("À empresa Prisma Andrade Climatização Ltda.", 11.5, 22)
    s.para(
        "Assunto: recusa do recebimento da etapa 3 (balanceamento de vazões), projeto IFMA-CL-17, Laboratório de Massas",
        11.5,
        bold=True,
    )
    for words in (
        "Prezados Senhores,",
        "1. Em atenção ao pedido de recebimento protocolado em 22 de abril, informamos que a comissão de fiscalização realizou três medições e constatou variação de temperatura de ±1,8 °C, quando o termo de referência admite ±0,3 °C.",
        "2. Diante disso, a etapa não é recebida. Fica recusado o pagamento da parcela de R$ 128.000,00 até que novo balanceamento seja executado e aprovado.",
        "3. Solicitamos cronograma de correção em cinco dias úteis, sob pena das sanções previstas em contrato.",
        "Atenciosamente,",
    ):
        s.para(words, 11.5)
    s.ink(s.left + 120, s.y - 30, 631, 140, 36)
    s.y -= 50
    s.mid("Dr. Ubiratan Cavalheiro Pinto", 11.5, 15)
    s.mid("Diretor Administrativo", 11, 15, s.font)
    return Paper(
        "lc-oficio-recusa",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="INSTITUTO FLUMINENSE DE METROLOGIA APLICADA",
            project="Laboratório de Massas",
            project_code="IFMA-CL-17",
            milestone="etapa 3 (balanceamento de vazões)",
            signatory_name="Dr. Ubiratan Cavalheiro Pinto",
            signatory_title="Diretor Administrativo",
            signature_date="2026-05-07",
            amount="128000.00 BRL",
        ),
    )


def folha() -> Paper:
    """Folha de horas, visto do cliente a vermelho e verde."""
    page = web(
        f"""<h2>FOLHA DE HORAS · MAIO 2026</h2><table class=i><tr><td>Colaborador<td>Vasco Treméis, tradutor-intérprete<tr><td>Fornecedor<td>Palavra Certa, Unipessoal Lda.<tr><td>Cliente<td>Tribunal Arbitral do Comércio de Aveleda<tr><td>Projeto<td>Interpretação, processo Atlântida<tr><td>N.º do trabalho<td>PC-2606</table>
<table class=t><tr><th>Dia<th>Serviço<th>Horas<tr><td>05<td>Audiência, manhã e tarde<td>7,0<tr><td>06<td>Audiência, manhã<td>4,0<tr><td>19<td>Reunião preparatória<td>2,5<tr><td>26<td>Audiência<td>6,5<tr><th colspan=2>Total de horas<th>20,0<tr><th colspan=2>Valor (65,00 €/h)<th>1.300,00 €</table>
<div class=v><b>Visto do cliente:</b> {box("x")} Horas conferidas e aprovadas &nbsp; {box()} A corrigir<br><br>{ink(641, 120)}<br>Ermelinda Sacadura, Secretária-Geral<br>Data: {hand("2 de junho de 2026", "DkgHandwriting", 13)}</div>""",
        "h2{border-bottom:4px solid #a33}.i td{padding:2px 16px 2px 0}.t{margin:14px 0;width:70%}.t td,.t th{border:1px solid #b99;padding:4px 8px;text-align:left}.v{background:#f7f1ee;padding:14px}",
    )
    return Paper(
        "lc-folha-interprete",
        "a",
        "text",
        page,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Tribunal Arbitral do Comércio de Aveleda",
            project="Interpretação, processo Atlântida",
            project_code="PC-2606",
            signatory_name="Ermelinda Sacadura",
            signatory_title="Secretária-Geral",
            signature_date="2026-06-02",
            amount="1300.00 EUR",
        ),
    )


def aditivo() -> Paper:
    """Aditivo por assinar, minuta."""
    s = Sheet(font="Times-Roman", bold="Times-Bold")
    s.text(s.left, 810, "MINUTA - versão 3 - para apreciação jurídica", 9, s.bold, "#b00020")
    s.mid("SEGUNDO TERMO ADITIVO (TA-02)", 15, 28)
    s.para(
        "Pelo presente instrumento, o Condomínio Edifício Ipê-Roxo (Contratante) e a Vertical Fachadas Engenharia Ltda. (Contratada) resolvem alterar a Obra VF-1192, Recuperação das fachadas, nas condições seguintes.",
        11.5,
    )
    s.para(
        "Cláusula primeira. Inclui-se o tratamento de 86 m lineares de juntas não previstas.", 11.5
    )
    s.para("Cláusula segunda. Em razão do acréscimo, o preço é elevado em R$ 25.370,00.", 11.5)
    s.para("Cláusula terceira. O prazo é prorrogado por quinze dias.", 11.5)
    s.para("Local e data: ____________________, ____ de ______________ de 2026", 11.5)
    s.y -= 40
    for x, lines in (
        (s.left, ("Contratante", "Síndica: Yolanda Brito Sampaio")),
        (s.left + 260, ("Contratada", "Edmar Foltz, sócio")),
    ):
        s.rule(x, 200)
        for step, words in enumerate(lines):
            s.text(x, s.y - 14 - 14 * step, words, 10.5)
    return Paper(
        "lc-aditivo-fachadas",
        "a",
        "text",
        s.done(),
        truth(
            "change_order",
            "undecided",
            False,
            "pt",
            client="Condomínio Edifício Ipê-Roxo",
            project="Recuperação das fachadas",
            project_code="VF-1192",
            signatory_name="Yolanda Brito Sampaio",
            signatory_title="Síndica",
            amount="25370.00 BRL",
            change_order_number="TA-02",
            warnings=["draft_or_void"],
        ),
    )


def email() -> Paper:
    """E-mail: aceite com condição."""
    page = web(
        """<table><tr><td>De<td>Quitéria Nóbrega &lt;q.nobrega@termas-alvura.example&gt;<tr><td>Para<td>Duarte Lamego<tr><td>Enviada<td>sexta-feira, 30 de janeiro de 2026 18:20<tr><td>Assunto<td>Website e reservas – fase de design</table><p>Caro Duarte,</p>
<p>Estivemos todos a ver as maquetas ontem e a administração gostou. As Termas de Alvura aceitam a fase de design do projeto Website e reservas (projeto n.º DL-143), na condição de a página de tratamentos ser refeita com as fotografias novas até 13 de fevereiro.</p><p>O valor da fase, 5.900,00 €, pode ser faturado agora.</p><p>Cumprimentos,</p><p>Quitéria Nóbrega<br>Diretora Comercial</p>""",
        "body{font:11pt/1.5 'Liberation Sans Narrow'}table{background:#f4f4f4;width:100%}td{padding:2px 10px}td:first-child{width:70px;color:#777}",
    )
    return Paper(
        "lc-email-termas",
        "a",
        "text",
        page,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "pt",
            client="Termas de Alvura",
            project="Website e reservas",
            project_code="DL-143",
            milestone="fase de design",
            signatory_name="Quitéria Nóbrega",
            signatory_title="Diretora Comercial",
            signature_date="2026-01-30",
            amount="5900.00 EUR",
            conditions=[
                "a página de tratamentos ser refeita com as fotografias novas até 13 de fevereiro"
            ],
        ),
    )


def vazio() -> Paper:
    """Formulário de aceite vazio no lado do cliente."""
    s = Sheet()
    s.line("Ficha de Receção de Serviço", 17, 32, True)
    form = s.c.acroForm
    rows = (
        ("Cliente", "Lar de São Cristóvão da Eira, IPSS"),
        ("Projeto", "Certificação energética dos edifícios"),
        ("N.º de projeto", "EN-0318"),
        ("Entregável", "Relatório de auditoria"),
        ("Valor a faturar (EUR)", "3.980,00"),
        ("Perito responsável", "Rui Monsaraz"),
        ("Data de entrega", "14/07/2026"),
    )
    for name, value in rows:
        s.text(s.left, s.y, name)
        form.textfield(
            name=name,
            value=value,
            x=s.left + 150,
            y=s.y - 5,
            width=310,
            height=18,
            fontSize=10,
            borderWidth=0.5,
            fillColor=None,
        )
        s.y -= 27
    s.line("A preencher pelo cliente", 11, 22, True)
    for name, words in (("aceite", "Aceite"), ("recusado", "Recusado")):
        form.checkbox(name=name, x=s.left, y=s.y - 3, size=12, buttonStyle="cross", fillColor=None)
        s.text(s.left + 22, s.y, words)
        s.y -= 22
    for name in ("Nome", "Cargo", "Assinatura", "Data"):
        s.text(s.left, s.y, name)
        form.textfield(
            name=name + " do cliente",
            x=s.left + 150,
            y=s.y - 5,
            width=310,
            height=18,
            fontSize=10,
            borderWidth=0.5,
            fillColor=None,
        )
        s.y -= 27
    return Paper(
        "lc-ficha-auditoria-vazia",
        "a",
        "form",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Lar de São Cristóvão da Eira, IPSS",
            project="Certificação energética dos edifícios",
            project_code="EN-0318",
            milestone="Relatório de auditoria",
            amount="3980.00 EUR",
        ),
    )


def guia() -> Paper:
    """Guia de remessa e montagem, digitalizada."""
    s = Sheet((420, 595), left=32)
    s.y = 560
    s.line("NOGUEIRA & PINHAL MOBILIÁRIO", 12, 16, True)
    s.line("Guia de entrega e montagem n.º 3305", 12, 24)
    s.pairs(
        [
            ("Cliente", "Agrupamento de Escolas do Sobral"),
            ("Projeto", "Biblioteca nova"),
            ("Encomenda", "AES/44/2025"),
            ("Ref. obra", "NP-760"),
        ],
        75,
        10.5,
    )
    s.table(
        [
            ["Qtd", "Artigo"],
            ["22", "Estante dupla 180 cm"],
            ["8", "Mesa de leitura carvalho"],
            ["40", "Cadeira empilhável"],
        ],
        [50, 290],
        10.5,
    )
    s.para(
        "Valor: 17.215,00 EUR + IVA. Material montado, verificado e recebido em bom estado, sem reparos.",
        10.5,
    )
    s.y -= 36
    s.ink(s.left + 20, s.y, 651, 140, 36)
    s.rule(width=220)
    s.line("", 10, 15)
    s.line("O cliente: Filomena Castanho, Diretora", 10.5)
    s.text(s.left, s.y, "Data:", 10.5)
    s.hand(s.left + 40, s.y, "23-09-2025", 17)
    s.stamp(235, s.y - 10, ["AGRUPAMENTO DE ESCOLAS", "DO SOBRAL"], 7, width=150)
    data = s.done()
    return Paper(
        "lc-guia-biblioteca",
        "a",
        "scan",
        scan(data, Scanner(dpi=130, skew=-0.7, noise=5, blur=0.6, jpeg=38, seed=53)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Agrupamento de Escolas do Sobral",
            project="Biblioteca nova",
            project_code="NP-760",
            signatory_name="Filomena Castanho",
            signatory_title="Diretora",
            signature_date="2025-09-23",
            amount="17215.00 EUR",
            po_number="AES/44/2025",
        ),
        data,
    )


def fatura() -> Paper:
    """Fatura."""
    s = Sheet()
    s.text(s.left, s.y, "Faísca Instalações Elétricas, S.A.", 13, s.bold)
    s.right(540, s.y, "FATURA FT 2026/1187", 13, s.bold)
    s.y -= 30
    s.pairs(
        [
            ("Cliente", "Hotelaria Baía Serena, S.A."),
            ("Data", "20/03/2026"),
            ("Vencimento", "19/04/2026"),
            ("Projeto", "Quadros elétricos do Hotel Baía"),
            ("V/ encomenda", "BS-60031"),
        ],
        110,
    )
    s.table(
        [
            ["Descrição", "Qtd", "Preço", "Total"],
            ["Quadro geral QG1, fornecimento e montagem", "1", "9.800,00", "9.800,00"],
            ["Quadros parciais", "6", "1.150,00", "6.900,00"],
        ],
        [270, 50, 80, 80],
        9.5,
    )
    s.right(
        536, s.y, "Total sem IVA 16.700,00 €   IVA 23% 3.841,00 €   Total 20.541,00 €", 10, s.bold
    )
    s.y -= 40
    s.para(
        "Faturação conforme trabalhos concluídos em fevereiro. Reclamações no prazo de oito dias. Processado por programa certificado.",
        8.5,
    )
    return Paper(
        "lc-fatura-quadros",
        "a",
        "text",
        s.done(),
        truth(
            "other",
            None,
            None,
            "pt",
            client="Hotelaria Baía Serena, S.A.",
            project="Quadros elétricos do Hotel Baía",
            po_number="BS-60031",
        ),
    )


def papers() -> Iterator[Paper]:
    """The family."""
    for make in (auto, aceite, ressalva, recusa, folha, aditivo, email, vazio, guia, fatura):
        yield make()
