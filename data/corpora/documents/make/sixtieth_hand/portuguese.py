"""Portuguese papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Desk, Ink, Stamp, across, feet, joined, photographed, ty


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield from (
        auto(),
        aceite(),
        aceite_parcial(),
        horas(),
        recusa(),
        aditivo(),
        anomalias(),
        declaracao(),
        encomenda(),
        anulado(),
    )


def auto() -> Paper:
    """Provisional reception of works, scanned."""
    d = Desk("Times-Roman", 11)
    page = d.pdf(
        d.h("AUTO DE RECEÇÃO PROVISÓRIA", 14, 1),
        d.p("Dono da obra: Município de Vale de Cambra Nova"),
        "Empreitada: Requalificação do Mercado Municipal",
        "Obra n.º 031/2025",
        "Empreiteiro: Construções Irmãos Sequeira, Lda.",
        "Parte recebida: Cobertura e caixilharias",
        d.gap(),
        d.p(
            "Aos 8 dias do mês de maio de 2026 procedeu-se à vistoria dos trabalhos acima referidos. Verificou-se que estes se encontram concluídos e sem defeitos, pelo que o dono da obra os recebe provisoriamente, autorizando o pagamento de 129.480,00 € acrescidos de IVA.",
            align=4,
            after=16,
        ),
        d.table(
            [
                ["Pelo empreiteiro", "Pelo dono da obra"],
                [Ink("A Sequeira", "Breip", 20), Ink("Filomena Tavares", "Kristi", 28)],
                ["Armindo Sequeira", "Eng.ª Filomena Tavares, Chefe da Divisão de Obras"],
            ],
            (75, 85),
            "plain",
        ),
        Stamp("CÂMARA MUNICIPAL", "DIVISÃO DE OBRAS", colour="#3a3a70", wide=55),
    )
    return Paper(
        "mb-auto-rececao",
        "a",
        "scan",
        photographed(page, 81, 0.8, 100),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Município de Vale de Cambra Nova",
            project="Requalificação do Mercado Municipal",
            project_code="031/2025",
            milestone="Cobertura e caixilharias",
            signatory_name="Filomena Tavares",
            signatory_title="Chefe da Divisão de Obras",
            signature_date="2026-05-08",
            amount="129480.00 EUR",
        ),
        source=page,
    )


def aceite() -> Paper:
    """Brazilian acceptance of a consulting delivery."""
    d = Desk("Helvetica", 10, tint="#006b3f")
    data = d.pdf(
        d.h("TERMO DE ACEITE"),
        d.p("Formulário GP-07 · revisão 3 · uma via para cada parte", 8),
        d.table(
            [
                ["Contratante", "Cooperativa Agroindustrial Campos Gerais"],
                ["Contratada", "Ipê Roxo Consultoria Ltda."],
                ["Projeto", "Redesenho da cadeia de suprimentos"],
                ["Código do projeto", "IRC-0417"],
                ["Entrega", "Entrega 4 - Modelo de custos logísticos"],
                ["Pedido de compra", "4502298"],
                ["Valor da parcela", "R$ 86.700,00"],
            ],
            (45, 120),
            "grid",
            False,
        ),
        d.p(
            "Declaramos, para os devidos fins, que a entrega acima foi recebida, analisada e aceita sem ressalvas, ficando a Contratada autorizada a emitir a nota fiscal correspondente.",
            align=4,
        ),
        d.p("Critérios verificados", bold=True),
        d.table(
            [
                ["Critério", "Evidência", "Atendido"],
                ["Modelo cobre as 14 unidades", "planilha aba 2", "sim"],
                ["Fretes por rota e modal", "planilha aba 5", "sim"],
                ["Simulação de dois cenários", "relatório cap. 4", "sim"],
                ["Treinamento de seis usuários", "lista de presença", "sim"],
            ],
            (70, 60, 35),
        ),
        d.p(
            "Este termo não exime a Contratada da garantia de noventa dias prevista no contrato. Eventuais correções de fórmulas serão feitas sem custo. O aceite refere-se apenas à entrega identificada no quadro.",
            8.5,
            align=4,
        ),
        d.p("Ponta Grossa (PR), 25 de setembro de 2026", after=20),
        Ink(seed=151),
        "Vanderlei Kossatz",
        "Diretor de Suprimentos",
        "CPF ***.418.229-**",
    )
    return Paper(
        "mb-termo-aceite",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Cooperativa Agroindustrial Campos Gerais",
            project="Redesenho da cadeia de suprimentos",
            project_code="IRC-0417",
            milestone="Entrega 4 - Modelo de custos logísticos",
            signatory_name="Vanderlei Kossatz",
            signatory_title="Diretor de Suprimentos",
            signature_date="2026-09-25",
            amount="86700.00 BRL",
            po_number="4502298",
        ),
    )


def aceite_parcial() -> Paper:
    """Brazilian partial acceptance of a system, three boxes."""
    data = ty(r"""
#text(16pt, weight: "bold")[Ficha de homologação]
#text(9pt)[Documento FH-22 · Jatobá Tecnologia S.A. · uso do cliente]
#table(columns: (4cm, 1fr), stroke: 0.4pt, [Cliente], [Hospital Santa Dulce de Feira], [Projeto], [Prontuário eletrônico], [Ordem de serviço], [OS-3390], [Sprint / marco], [Marco 2 – Internação], [Valor], [R\$ 54.900,00])
Resultado da homologação:
#tick(false) aceito #h(10pt) #tick(true) aceito parcialmente #h(10pt) #tick(false) não aceito
O que fica de fora do aceite: a tela de alta hospitalar e o relatório de leitos, a entregar até 10/12/2026.
#v(10pt)
#ink("Luciana Brandão", s: 26pt)
Luciana Brandão, coordenadora de enfermagem \ 19/11/2026
""")
    return Paper(
        "mb-homologacao-parcial",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Hospital Santa Dulce de Feira",
            project="Prontuário eletrônico",
            project_code="OS-3390",
            milestone="Marco 2 – Internação",
            signatory_name="Luciana Brandão",
            signatory_title="coordenadora de enfermagem",
            signature_date="2026-11-19",
            amount="54900.00 BRL",
            conditions=[
                "a tela de alta hospitalar e o relatório de leitos, a entregar até 10/12/2026"
            ],
        ),
    )


def horas() -> Paper:
    """Portuguese timesheet: text page and, behind it, the signed sheet as a scan."""
    d = Desk("Helvetica", 10)
    first = d.pdf(
        d.h("Envio da folha de horas", 14),
        "De: Atlântida Recursos Técnicos, Lda.",
        "A: Contabilidade de projetos, Estaleiros da Ria, S.A.",
        "Segue a folha de horas assinada do mês de outubro para arquivo.",
        paint=feet("Atlântida Recursos Técnicos – Aveiro"),
    )
    sheet = d.pdf(
        d.h("FOLHA DE HORAS – OUTUBRO 2026"),
        "Cliente: Estaleiros da Ria, S.A.",
        "Projeto: Reparação do ferry Moliceiro II",
        "Projeto n.º: ER-5083",
        "Técnico: Hélder Bastos, soldador certificado",
        d.gap(),
        d.table(
            [
                ["Semana", "Horas normais", "Horas extra"],
                ["40", "16", "0"],
                ["41", "40", "4"],
                ["42", "40", "6"],
                ["43", "40", "0"],
                ["44", "32", "2"],
                ["Total", "168", "12"],
            ],
            (40, 45, 45),
        ),
        "Valor a faturar: 5.148,00 €",
        d.gap(),
        "Aprovado pelo cliente:",
        Ink("Rui Marçal", "Breip", 22),
        "Rui Marçal, encarregado geral",
        "2 de novembro de 2026",
    )
    return Paper(
        "mb-folha-horas",
        "a",
        "mixed",
        joined(first, photographed(sheet, 83, -0.9, 100)),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Estaleiros da Ria, S.A.",
            project="Reparação do ferry Moliceiro II",
            project_code="ER-5083",
            signatory_name="Rui Marçal",
            signatory_title="encarregado geral",
            signature_date="2026-11-02",
            amount="5148.00 EUR",
        ),
        source=joined(first, sheet),
    )


def recusa() -> Paper:
    """Mail that refuses a delivery."""
    d = Desk("Times-Roman", 10.5)
    data = d.pdf(
        d.p("<b>RES: Vídeo institucional – corte final</b>", 13),
        d.p(
            "De: Thaís Monteverde (Seguros Araucária)<br/>Para: Produtora Lume Azul<br/>Enviado em: quinta-feira, 6 de agosto de 2026 18:20",
            9,
            after=14,
        ),
        "Boa tarde, pessoal.",
        "Assistimos ao corte final ontem com a presidência e, infelizmente, a Seguros Araucária não aprova esta entrega. A trilha não é a que foi licenciada, o logotipo antigo aparece duas vezes e faltam as legendas em Libras previstas no briefing.",
        "Por isso peço que não faturem os R$ 31.200,00 da etapa Finalização até recebermos um novo corte.",
        d.p("Obrigada,<br/>Thaís Monteverde<br/>Gerente de Marca"),
    )
    return Paper(
        "mb-email-recusa",
        "a",
        "text",
        data,
        truth(
            "email",
            "rejected",
            None,
            "pt",
            client="Seguros Araucária",
            project="Vídeo institucional",
            milestone="etapa Finalização",
            signatory_name="Thaís Monteverde",
            signatory_title="Gerente de Marca",
            signature_date="2026-08-06",
            amount="31200.00 BRL",
        ),
    )


def aditivo() -> Paper:
    """Brazilian amendment: the contractor signed in the portal, the client's turn is pending."""
    d = Desk("Helvetica", 9.5)
    data = d.pdf(
        d.h("Termo aditivo nº 4", 15),
        d.p("Projeto PRJ-88-C – Linha de envase 3", after=10),
        d.p("CONTRATANTE: Bebidas Serra Negra S.A.<br/>CONTRATADA: Montagens Piratininga Ltda."),
        d.p(
            "Cláusula 1ª. Inclui-se no escopo o fornecimento de duas esteiras de acumulação.",
            align=4,
        ),
        d.p(
            "Cláusula 2ª. O preço global é acrescido de R$ 118.350,00 (cento e dezoito mil, trezentos e cinquenta reais).",
            align=4,
        ),
        d.p("Cláusula 3ª. Ficam ratificadas as demais cláusulas.", align=4, after=14),
        d.p("Assinaturas eletrônicas", bold=True),
        d.table(
            [
                ["Parte", "Signatário", "Situação"],
                [
                    "Contratada",
                    "Everton Sakamoto, sócio-administrador",
                    "Assinado em 12/02/2026 10:31:07",
                ],
                ["Contratante", "Regina Poletti, diretora industrial", "Aguardando assinatura"],
            ],
            (32, 75, 60),
        ),
        d.p("Consulte a autenticidade com o código 7F3A-19C2 no portal do provedor.", 7.5),
    )
    return Paper(
        "mb-aditivo-pendente",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "undecided",
            False,
            "pt",
            client="Bebidas Serra Negra S.A.",
            project="Linha de envase 3",
            project_code="PRJ-88-C",
            signatory_name="Regina Poletti",
            signatory_title="diretora industrial",
            amount="118350.00 BRL",
            change_order_number="4",
            warnings=["partly_signed"],
        ),
    )


def anomalias() -> Paper:
    """Portuguese reception with anomalies to be corrected."""
    data = ty(r"""
#align(center)[*CONDOMÍNIO EDIFÍCIO MIRADOURO* \ Auto de vistoria e receção]
#v(6pt)
*Trabalhos:* Reabilitação das fachadas (obra n.º 2215) \
*Executante:* Fachadas do Tejo, Unipessoal Lda. \
*Fase:* Fase B, alçado nascente \
*Valor da fase:* 22.640,00 €
Feita a vistoria em 17 de outubro de 2026, o Condomínio recebe a fase B com as seguintes anomalias, que o executante corrigirá em trinta dias:
#table(columns: (1cm, 1fr), stroke: 0.4pt, [a], [fissura no cunhal do 3.º andar], [b], [caleira do terraço sem rufo])
#v(10pt)
Pelo Condomínio, a administradora
#ink("Graça Pimentel", s: 28pt)
Graça Pimentel \ Almada, 19 de outubro de 2026
""")
    return Paper(
        "mb-auto-anomalias",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="CONDOMÍNIO EDIFÍCIO MIRADOURO",
            project="Reabilitação das fachadas",
            project_code="2215",
            milestone="Fase B, alçado nascente",
            signatory_name="Graça Pimentel",
            signatory_title="administradora",
            signature_date="2026-10-19",
            amount="22640.00 EUR",
            conditions=["fissura no cunhal do 3.º andar", "caleira do terraço sem rufo"],
        ),
    )


def declaracao() -> Paper:
    """Short declaration of conformity on letterhead."""
    d = Desk("Times-Roman", 12, margin=28)
    data = d.pdf(
        d.p("Teatro Aberto da Foz, E.M.", 16, 1, 2, True),
        d.p("Rua do Passeio 90, Porto", 9, 1, 40),
        d.h("Declaração", 14, 1, 20),
        d.p(
            "O Teatro Aberto da Foz, E.M. declara que a empresa Luzcena, Lda. executou integralmente e em boas condições a montagem do equipamento de iluminação cénica previsto no projeto Nova Sala Estúdio, nada tendo a reclamar, e que pode ser paga a quantia de 17.925,00 euros.",
            align=4,
            after=24,
        ),
        d.p("Porto, vinte e três de janeiro de dois mil e vinte e sete", align=2, after=30),
        d.p("A Diretora Técnica,", align=1),
        d.table([["", Ink(seed=161)]], (50, 60), "plain", False),
        d.p("Matilde Queirós", align=1),
    )
    return Paper(
        "mb-declaracao",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Teatro Aberto da Foz, E.M.",
            project="Nova Sala Estúdio",
            milestone="montagem do equipamento de iluminação cénica",
            signatory_name="Matilde Queirós",
            signatory_title="Diretora Técnica",
            signature_date="2027-01-23",
            amount="17925.00 EUR",
        ),
    )


def encomenda() -> Paper:
    """Purchase order of a Portuguese hotel group."""
    d = Desk("Courier", 9)
    data = d.pdf(
        d.p("NOTA DE ENCOMENDA NE-2026/1187", 13, bold=True),
        "Data: 04-03-2026",
        "Comprador: Grupo Pousadas do Sado, S.A.",
        "Fornecedor: Prumo Certo Fiscalização, Lda.",
        "Projeto: Remodelação da Pousada de Alcácer",
        d.gap(),
        d.table(
            [
                ["Qtd", "Designação", "Preço"],
                ["6", "Fiscalização, mês", "9.600,00"],
                ["1", "Relatório final", "1.150,00"],
                ["", "Total EUR sem IVA", "10.750,00"],
            ],
            (18, 100, 35),
            "rows",
            right=(2,),
        ),
        "Prazo de pagamento: 45 dias. As faturas devem mencionar o número da nota de encomenda.",
        d.p("Processado por computador", 7.5),
    )
    return Paper(
        "mb-nota-encomenda",
        "a",
        "text",
        data,
        truth(
            "purchase_order",
            None,
            None,
            "pt",
            client="Grupo Pousadas do Sado, S.A.",
            project="Remodelação da Pousada de Alcácer",
            amount="10750.00 EUR",
            po_number="NE-2026/1187",
        ),
    )


def anulado() -> Paper:
    """A signed certificate that was cancelled."""
    d = Desk("Helvetica", 10.5)
    data = d.pdf(
        d.h("Certificado de conclusão de serviço", 15),
        d.p(
            "N.º 2026-55 · ANULADO em 03/07/2026 por erro na identificação da fase",
            bold=True,
            after=12,
        ),
        "Cliente: Águas do Alto Paiva, E.I.M.",
        "Projeto: Telemetria de reservatórios",
        "N.º do projeto: TR-09",
        "Fase: Fase 2 - Instalação",
        "Valor: 38.200,00 €",
        d.gap(),
        d.p("O cliente confirma a conclusão da fase e aceita os trabalhos sem reservas.", after=16),
        Ink(seed=167),
        "Gonçalo Sarmento",
        "Diretor de Exploração",
        "30 de junho de 2026",
        paint=across("ANULADO", 100),
    )
    return Paper(
        "mb-anulado",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "pt",
            client="Águas do Alto Paiva, E.I.M.",
            project="Telemetria de reservatórios",
            project_code="TR-09",
            milestone="Fase 2 - Instalação",
            signatory_name="Gonçalo Sarmento",
            signatory_title="Diretor de Exploração",
            signature_date="2026-06-30",
            amount="38200.00 EUR",
            warnings=["draft_or_void"],
        ),
    )
