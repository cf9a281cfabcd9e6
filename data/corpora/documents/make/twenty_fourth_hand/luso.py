"""Portuguese: Portugal and Brazil."""

import io
from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner

from .board import box, html, ink, pair, paper, pen, stamp, tab, typ


def aceite() -> Paper:
    body = (
        "<div style='text-align:center;border-bottom:2pt solid #1a5'><b style='font-size:14pt'>TERMO DE ACEITE</b><br>Jequitibá Consultoria em Gestão Ltda.</div>"
        "<p style='margin-top:10pt'>A <b>Calçados Serra Velha S.A.</b>, inscrita no CNPJ 00.118.402/0001-00, tendo recebido o produto “Mapa de processos e matriz RACI” do projeto <b>Rota Enxuta</b> (contrato <b>JQ-2026/037</b>), declara-o aprovado na íntegra, nada tendo a exigir da contratada quanto a ele.</p>"
        "<p>Fica liberada a parcela 2, de R$ 58.300,00 (cinquenta e oito mil e trezentos reais).</p><p>Novo Hamburgo, 27 de agosto de 2026.</p>"
        "<div style='font-size:8.5pt;border:1pt solid #999;padding:6pt;margin-top:16pt'><b>Manifesto de assinaturas – AssinaJá</b><br>Documento 5f2c-91d0 · SHA-256 conferido<br>1) Eliane Schwertner · Diretora Administrativa · Calçados Serra Velha S.A. · assinou em 27/08/2026 às 15:09 (BRT) · token por e-mail<br>2) Caio Portella · sócio · Jequitibá · assinou em 27/08/2026 às 15:31 (BRT)<br>Situação: concluído</div>"
    )
    return paper(
        "termo-aceite-manifesto",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Calçados Serra Velha S.A.",
            project="Rota Enxuta",
            project_code="JQ-2026/037",
            milestone="Mapa de processos e matriz RACI",
            signatory_name="Eliane Schwertner",
            signatory_title="Diretora Administrativa",
            signature_date="2026-08-27",
            amount="58300.00 BRL",
        ),
    )


def auto() -> Paper:
    body = (
        "<h1 style='text-align:center'>AUTO DE RECEÇÃO PROVISÓRIA</h1><p>Empreitada: <b>Substituição da fachada-cortina do Edifício Atlântida</b><br>Processo: <b>EMP-019/25</b><br>Dono da obra: <b>Fundo Imobiliário Cais Novo</b><br>Empreiteiro: Alumisado, Lda.</p>"
        "<p>Aos dezasseis dias do mês de julho de dois mil e vinte e seis compareceram no local os abaixo assinados. Examinados os trabalhos, foi verificado que não apresentam deficiências, pelo que foram considerados em condições de ser recebidos, dando-se por efetuada a receção provisória.</p>"
        "<p>Valor do último auto de medição, a liquidar: 131.906,25 €.</p><p>Não havendo mais nada a tratar, lavrou-se o presente auto, que vai ser assinado.</p>"
        + tab(
            [
                f"Pelo dono da obra|Eng.ª Filipa Sequeira Nobre, diretora técnica|{ink(621)}",
                f"Pelo empreiteiro|Armindo Sado, gerente|{ink(622)}",
            ],
            "||",
        )
    )
    return paper(
        "auto-rececao",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Fundo Imobiliário Cais Novo",
            project="Substituição da fachada-cortina do Edifício Atlântida",
            project_code="EMP-019/25",
            signatory_name="Filipa Sequeira Nobre",
            signatory_title="diretora técnica",
            signature_date="2026-07-16",
            amount="131906.25 EUR",
        ),
        Scanner(dpi=150, skew=0.5, seed=623),
    )


def recebimento() -> Paper:
    src = """#set page(paper:"a4", margin:22mm)
#set text(font:"Liberation Sans", size:10pt, lang:"pt")
#rect(width:100%, fill:rgb("#ececec"), inset:8pt)[#text(13pt, weight:"bold")[Termo de recebimento com ressalvas] #h(1fr) nº 44/2026]
#v(4pt)
#table(columns:(38mm,1fr), stroke:0.4pt, [Contratante],[Metrovia Baía Sul S.A.],[Contratada],[Sinaltech Ferroviária Ltda.],[Empreendimento],[CBTC Linha Verde],[Contrato],[MBS-CT-0551],[Evento de pagamento],[7 – Pátio Campinho comissionado],[Valor do evento],[R\\$ 2.185.000,00])
A fiscalização recebe o evento 7 e autoriza o faturamento. Ficam ressalvados, para correção em até 45 dias:

#h(8pt) a) alarme de porta aberta da sala SR-2 não chega ao CCO

#h(8pt) b) etiquetas dos bastidores 14 a 18 fora do padrão

Salvador, 5 de outubro de 2026

#v(8pt)
_assinado eletronicamente_ \\ *Raimundo Nonato Brandão* \\ Fiscal do contrato, Metrovia Baía Sul S.A. \\ 05/10/2026 17:44, código verificador 883-QX
"""
    return paper(
        "recebimento-ressalvas",
        typ(src),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Metrovia Baía Sul S.A.",
            project="CBTC Linha Verde",
            project_code="MBS-CT-0551",
            milestone="7 – Pátio Campinho comissionado",
            signatory_name="Raimundo Nonato Brandão",
            signatory_title="Fiscal do contrato",
            signature_date="2026-10-05",
            amount="2185000.00 BRL",
            conditions=[
                "alarme de porta aberta da sala SR-2 não chega ao CCO",
                "etiquetas dos bastidores 14 a 18 fora do padrão",
            ],
        ),
    )


def mail() -> Paper:
    body = (
        "<p style='font-size:14pt'>Pesquisa de marca 2026 – relatório parcial</p><p><b>Otávio Bicalho</b> &lt;otavio.bicalho@biscoitosaraca.example&gt;<br>sex., 17 de abr. de 2026, 09:26<br>para Tainá, Rogério</p><hr>"
        "<p>Tainá, bom dia!</p><p>Recebi o relatório parcial, obrigado. Parabéns pelo capricho, ficou muito bonito. Ainda não consegui abrir o anexo com as tabelas e o Rogério só volta de férias no dia 4; assim que ele ler a gente conversa sobre o aceite e a fatura.</p>"
        "<p>Aproveito para confirmar a reunião de terça, às 10h.</p><p>Abs,<br>Otávio Bicalho<br>Coordenador de Inteligência de Mercado<br>Biscoitos Araçá</p>"
    )
    return paper(
        "mail-ainda-nao",
        html(body),
        truth(
            "email",
            None,
            None,
            "pt",
            client="Biscoitos Araçá",
            project="Pesquisa de marca 2026",
            milestone="relatório parcial",
            signatory_name="Otávio Bicalho",
            signatory_title="Coordenador de Inteligência de Mercado",
        ),
    )


def medicao() -> Paper:
    body = (
        "<h1>BOLETIM DE MEDIÇÃO Nº 6</h1>"
        + tab(
            [
                "Contratante: <b>Porto Seco Anhanduí S/A</b>|Contrato: <b>PSA-117</b>",
                "Obra: <b>Sondagens e ensaios – pátio 3</b>|Período: <b>01 a 31/05/2026</b>",
            ]
        )
        + tab(
            [
                "Sondagem SPT|m|>112|>R$ 95,00|>R$ 10.640,00",
                "Ensaio CPTu|un|>9|>R$ 2.150,00|>R$ 19.350,00",
                "Mobilização|vb|>1|>R$ 4.800,00|>R$ 4.800,00",
                "<b>Total da medição</b>||||><b>R$ 34.790,00</b>",
            ],
            "Serviço|Un|>Qtd|>Unit.|>Valor",
        )
        + f"<p style='margin-top:20pt'>{stamp('MEDIÇÃO CONFERIDA E APROVADA<br>Porto Seco Anhanduí S/A<br>Eng. Dalmo Fagundes – Gerente de Implantação', '#0a5c2d', -3, 10)}</p><p>{ink(651, 120, 40)} &nbsp; {pen('03/06/2026', 16)}</p>"
    )
    return paper(
        "boletim-carimbo",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Porto Seco Anhanduí S/A",
            project="Sondagens e ensaios – pátio 3",
            project_code="PSA-117",
            milestone="BOLETIM DE MEDIÇÃO Nº 6",
            signatory_name="Dalmo Fagundes",
            signatory_title="Gerente de Implantação",
            signature_date="2026-06-03",
            amount="34790.00 BRL",
        ),
        Scanner(dpi=150, skew=-1.2, grey=False, seed=652),
    )


def horas() -> Paper:
    out = io.BytesIO()
    c = Canvas(out, pagesize=A4, invariant=1)
    c.setFont("Helvetica-Bold", 13)
    c.drawString(55, 785, "FOLHA DE HORAS - serviços de recursos humanos")
    c.setFont("Helvetica", 9)
    c.drawString(
        55,
        770,
        "Capital Humano do Mondego, S.A. - formulário preenchível. Só é válida depois de assinada pelo cliente.",
    )
    rows = [
        ("Cliente", "Cerâmica de Avelãs, S.A."),
        ("Serviço", "Processamento salarial, apoio no local"),
        ("Ref. do serviço", "CHM-5008"),
        ("Técnica", "Joana Pimentel"),
        ("Mês", "outubro de 2026"),
        ("Horas", "64"),
        ("Valor", "2.240,00 EUR"),
        ("Técnica assinou em", "30 de outubro de 2026 - /s/ Joana Pimentel"),
        ("Responsável do cliente", "Baltazar Figueira"),
        ("Cargo", "Diretor Financeiro"),
        ("Assinatura do cliente", ""),
        ("Data da assinatura", ""),
    ]
    y = 735
    for label, value in rows:
        c.drawString(55, y + 5, label)
        c.acroForm.textfield(
            name=label,
            value=value,
            x=190,
            y=y,
            width=330,
            height=18,
            fontSize=10,
            borderWidth=0.5,
            fontName="Helvetica",
        )
        y -= 25
    c.save()
    return paper(
        "folha-horas-campos",
        out.getvalue(),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "pt",
            client="Cerâmica de Avelãs, S.A.",
            project="Processamento salarial, apoio no local",
            project_code="CHM-5008",
            signatory_name="Baltazar Figueira",
            signatory_title="Diretor Financeiro",
            amount="2240.00 EUR",
            warnings=["partly_signed"],
        ),
        form="form",
    )


def aditivo() -> Paper:
    body = (
        "<h1>Pedido de alteração PA-08</h1><p class=s>modelo interno do cliente, rev. B</p>"
        + tab(
            [
                "Cliente|Águas do Alto Tâmega, E.M.",
                "Projeto|Telegestão das captações",
                "Ref.ª do projeto|AAT/TG/26",
                "Fornecedor|Redesol Telecomunicações, S.A.",
                "Pedido|mais 11 estações rádio e torre no Alto da Portela",
                "Valor pedido|38.720,00 €",
            ]
        )
        + "<h2>Despacho</h2><p>Aprovo o acréscimo das 11 estações, no valor de <b>24.530,00 €</b>. A torre no Alto da Portela não é aprovada por agora; reapresentar com parecer do ICNF.</p>"
        f"<p>{ink(671, 120, 40)}</p><p>Leonor Quintela Vaz<br>Administradora-delegada<br>11 de fevereiro de 2026</p>"
    )
    return paper(
        "pedido-despacho",
        html(body),
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "pt",
            client="Águas do Alto Tâmega, E.M.",
            project="Telegestão das captações",
            project_code="AAT/TG/26",
            signatory_name="Leonor Quintela Vaz",
            signatory_title="Administradora-delegada",
            signature_date="2026-02-11",
            amount="24530.00 EUR",
            change_order_number="PA-08",
            conditions=[
                "A torre no Alto da Portela não é aprovada por agora; reapresentar com parecer do ICNF"
            ],
        ),
    )


def recusa() -> Paper:
    body = (
        "<div style='background:#f6f0e6;padding:8pt'><b>Homologação de entrega</b> — Ipê Roxo Design de Serviços</div>"
        + tab(
            [
                "Cliente|Cooperativa de Crédito Vale do Taquari",
                "Produto|Jornada de abertura de conta, entrega 3: testes com usuários",
                "Proposta|IR-590",
                "Valor da entrega|R$ 27.600,00",
            ]
        )
        + tab(
            [f"Aprovada|{box()}", f"Aprovada com ajustes|{box()}", f"Reprovada|{box(True)}"],
            "Parecer do cliente|",
        )
        + "<p>Justificativa: foram entrevistados 6 usuários, e a proposta previa 15. Refazer a rodada e só depois reapresentar.</p>"
        + pair(
            f"<div class=line>{ink(681)}</div>Gisele Bruxel, gerente de canais digitais<br>Lajeado, 18/03/2026",
            f"<div class=line>{ink(682)}</div>Ciente: Ipê Roxo, D. Amaral<br>18/03/2026",
        )
        + "<p class=s>Obrigado por trabalhar conosco! Entregas aprovadas são faturadas no mesmo dia.</p>"
    )
    return paper(
        "homologacao-reprovada",
        html(body),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="Cooperativa de Crédito Vale do Taquari",
            project="Jornada de abertura de conta",
            project_code="IR-590",
            milestone="entrega 3: testes com usuários",
            signatory_name="Gisele Bruxel",
            signatory_title="gerente de canais digitais",
            signature_date="2026-03-18",
            amount="27600.00 BRL",
        ),
    )


def segunda() -> Paper:
    body = (
        "<h1>Ata de homologação – ERP Fase 3 (Fiscal)</h1><p>Grupo Têxtil Ourivales · projeto Tear Digital · código TD-F3 · integradora Nexo Sul</p>"
        "<p>Os representantes do cliente homologam a fase 3 e liberam o valor de R$ 174.900,00. <b>Conforme a cláusula 9, a homologação depende das assinaturas do gestor do projeto e da diretoria.</b></p>"
        + tab(
            [
                f"Gestor do projeto (cliente)|Wellington Sapucaia|{ink(691, 90, 30)}|22/09/2026",
                "Diretora financeira (cliente)|Marlene Ouriques Prado|<i style='color:#888'>aguardando</i>|",
                f"Nexo Sul|Tales Conrado|{ink(692, 90, 30)}|22/09/2026",
            ],
            "Papel|Nome|Assinatura|Data",
        )
    )
    return paper(
        "ata-segunda-assinatura",
        html(body),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Grupo Têxtil Ourivales",
            project="Tear Digital",
            project_code="TD-F3",
            milestone="ERP Fase 3 (Fiscal)",
            signatory_name="Marlene Ouriques Prado",
            signatory_title="Diretora financeira",
            amount="174900.00 BRL",
            warnings=["partly_signed"],
        ),
    )


def elevador() -> Paper:
    body = (
        "<div style='border:1pt solid #333;padding:6pt'><b>FOLHA DE OBRA</b> 2026/1733 · Ascensores Lusitânia do Minho, Lda."
        + tab(
            [
                "Cliente|Condomínio Torre das Camélias, Braga",
                "Obra|Modernização do quadro de comando, elevador esquerdo",
                "N.º de obra|ALM-3319",
                "Preço acordado|6.840,00 € + IVA",
            ]
        )
        + "<p>Trabalho concluído em 22/01/2026. Elevador em serviço às 17h40.</p>"
        + tab(
            [
                f"Trabalho feito como combinado?|{pen('sim', 15)}",
                f"Local ficou limpo?|{pen('sim', 15)}",
                f"Algo por fazer?|{pen('nada', 15)}",
            ],
            "Pergunta ao cliente|Resposta",
        )
        + f"<p>Rubrica do cliente {ink(701, 60, 32)} &nbsp; {pen('Adérito Lemos Paiva, administrador', 14)} &nbsp; {pen('22/01/2026', 14)}</p></div>"
    )
    return paper(
        "folha-obra-rubrica",
        html(body, size="A5", margin="10mm"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Condomínio Torre das Camélias, Braga",
            project="Modernização do quadro de comando, elevador esquerdo",
            project_code="ALM-3319",
            signatory_name="Adérito Lemos Paiva",
            signatory_title="administrador",
            signature_date="2026-01-22",
            amount="6840.00 EUR",
        ),
        Scanner(dpi=170, skew=2.2, shadow=True, grey=False, seed=702),
    )


def papers() -> Iterator[Paper]:
    """Ten papers."""
    for make in (
        aceite,
        auto,
        recebimento,
        mail,
        medicao,
        horas,
        aditivo,
        recusa,
        segunda,
        elevador,
    ):
        yield make()
