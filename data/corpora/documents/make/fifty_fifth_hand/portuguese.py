"""Portuguese papers, of Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Field, Ink, Stamp, Tick, beside, grid, pairs, scanned, sheet, text, ty


def papers() -> Iterator[Paper]:
    """Autos, termos, guias, folhas."""
    yield text(
        "auto-rececao",
        sheet(
            "= <b>AUTO DE RECEÇÃO PROVISÓRIA</b>",
            8,
            "Aos doze dias do mês de maio de dois mil e vinte e seis compareceram no local da obra os representantes do dono da obra, <b>Município de Penha Verde</b>, e do adjudicatário, Jardins do Mondego, Lda., para vistoria da <b>Requalificação do Parque da Fonte</b>, processo de obra n.º <b>PV-EMP-09/25</b>, na parte respeitante à <b>Fase 2 - rede de rega</b>.",
            "Verificou-se que os trabalhos estão em condições de ser recebidos, com as seguintes reservas:",
            "* substituição de seis aspersores na zona C",
            "* entrega das telas finais em formato digital",
            "A fase importa em 61 904,35 €. E para constar se lavrou o presente auto, que vai ser assinado.",
            10,
            beside(
                [
                    Ink(90),
                    "Pelo dono da obra",
                    "Filomena Aguiar",
                    "Chefe da Divisão de Espaços Verdes",
                ],
                [Ink(91), "Pelo adjudicatário", "Nuno Pedrosa"],
            ),
            font="Times-Roman",
            pt=12,
            margin=70,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Município de Penha Verde",
            project="Requalificação do Parque da Fonte",
            project_code="PV-EMP-09/25",
            milestone="Fase 2 - rede de rega",
            signatory_name="Filomena Aguiar",
            signatory_title="Chefe da Divisão de Espaços Verdes",
            signature_date="2026-05-12",
            amount="61904.35 EUR",
            conditions=[
                "substituição de seis aspersores na zona C",
                "entrega das telas finais em formato digital",
            ],
        ),
    )

    yield text(
        "termo-aceite",
        ty("""
#align(center)[*TERMO DE ACEITE DE ENTREGA*\\ Nº 14/2026]
#table(columns: (4cm, 1fr), [Cliente],[Hospital Santa Edwiges do Sertão], [Projeto],[Central de gases medicinais - bloco B], [Código do projeto],[CGM-41], [Entrega],[Entrega 3 - comissionamento], [Valor da parcela],[R$ 138.450,00], [Fornecedor],[Oxinorte Engenharia Clínica Ltda.])
Declaramos que a entrega acima foi recebida e conferida pela engenharia clínica do hospital, atende à RDC 50 e à NBR 12188, e está *ACEITA* sem ressalvas. Fica liberado o faturamento da parcela.

Assinado digitalmente por JANAÍNA BRITO CAVALCANTE\\
Cargo: Coordenadora de Engenharia Clínica\\
Data: 28/07/2026 14:05:51 -03'00'
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Hospital Santa Edwiges do Sertão",
            project="Central de gases medicinais - bloco B",
            project_code="CGM-41",
            milestone="Entrega 3 - comissionamento",
            signatory_name="JANAÍNA BRITO CAVALCANTE",
            signatory_title="Coordenadora de Engenharia Clínica",
            signature_date="2026-07-28",
            amount="138450.00 BRL",
        ),
    )

    yield scanned(
        "guia-entrega",
        sheet(
            "GUIA DE ENTREGA",
            "Transportes Frios da Bairrada, S.A.",
            "---",
            "Cliente: Cooperativa Leiteira do Vouga, CRL",
            "Projeto: Transferência de câmaras frigoríficas",
            "Trabalho n.º: TF-2214",
            "Entrega: lote 2 (câmaras 3 e 4)",
            grid(
                "Volume|Estado à chegada\nCâmara 3, 11 painéis|bom\nCâmara 4, 11 painéis|bom\nGrupo frigorífico|bom",
                [200, 120],
                font="Courier",
            ),
            Stamp("COOP. LEITEIRA DO VOUGA", "RECEBIDO E CONFERIDO"),
            6,
            "Recebemos e aceitamos o lote 2.",
            Ink(text="A. Marques", font="Dkg", pt=18),
            "Adelino Marques, encarregado de armazém, 10/03/2026",
            font="Courier",
            pt=9.5,
            size=(450, 460),
            margin=36,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Cooperativa Leiteira do Vouga, CRL",
            project="Transferência de câmaras frigoríficas",
            project_code="TF-2214",
            milestone="lote 2 (câmaras 3 e 4)",
            signatory_name="Adelino Marques",
            signatory_title="encarregado de armazém",
            signature_date="2026-03-10",
        ),
        seed=95,
        skew=1.0,
        shadow=True,
        jpeg=30,
    )

    yield text(
        "elevador-recusa",
        sheet(
            "## RELATÓRIO DE VISTORIA DO CLIENTE",
            pairs(
                "Condomínio|Edifício Solar da Barra\nObra|Modernização do elevador social\nOrdem de serviço|OS 30.881\nEtapa vistoriada|Etapa 2 - quadro de comando\nValor da etapa|R$ 24.700,00"
            ),
            grid(
                "Item|Situação\nNivelamento nos 12 pavimentos|fora de tolerância em 5\nNobreak do resgate|não instalado\nIntercomunicador|funciona",
                [230, 200],
            ),
            Tick("Etapa aprovada"),
            Tick("Etapa reprovada", True),
            "A etapa não será paga até nova vistoria.",
            6,
            Ink(92),
            "Clóvis Arantes Figueira, síndico - 19 de janeiro de 2026",
            pt=10,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="Edifício Solar da Barra",
            project="Modernização do elevador social",
            project_code="OS 30.881",
            milestone="Etapa 2 - quadro de comando",
            signatory_name="Clóvis Arantes Figueira",
            signatory_title="síndico",
            signature_date="2026-01-19",
            amount="24700.00 BRL",
        ),
    )

    yield scanned(
        "folha-obra",
        sheet(
            beside(
                "<b>Climatejo</b><br/>AVAC e Frio",
                "> Folha de obra<br/>Trabalho n.º <b>FO-7755</b>",
            ),
            "---",
            "Cliente: Escola Profissional de Abrantes",
            "Projeto: Manutenção AVAC 2026",
            "Visita: 2.ª visita semestral",
            grid(
                "Equipamento|Intervenção\nUTA 1|filtros F7 substituídos\nUTA 2|correia e rolamentos\nChiller|verificação de fugas",
                [120, 220],
            ),
            "Valor da visita: 895,00 €",
            Tick("Serviço aceite"),
            Tick("Serviço não aceite"),
            14,
            "O cliente: ________________________   Data: ___/___/______",
            "Técnico: R. Salvaterra",
            size=(420, 440),
            margin=34,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Escola Profissional de Abrantes",
            project="Manutenção AVAC 2026",
            project_code="FO-7755",
            milestone="2.ª visita semestral",
            amount="895.00 EUR",
        ),
        dpi=112,
        seed=101,
        skew=-1.5,
    )

    yield text(
        "recebimento-definitivo",
        sheet(
            "# Termo de recebimento definitivo",
            Field("p1", "Contratante", "Autarquia de Águas de Jatobá"),
            Field("p2", "Objeto / projeto", "Reforma do laboratório de potabilidade"),
            Field("p3", "Número do projeto", "AAJ-2025-033"),
            Field("p4", "Valor liberado", "R$ 77.310,20"),
            Field("p5", "Parcela", "Parcela final"),
            6,
            Field("q1", "Recebo definitivamente o objeto", True),
            Field("q2", "Recuso o recebimento", False),
            Field("p6", "Fiscal do contrato", "Evandro Pessoa Lima"),
            Field("p7", "Cargo", "Gerente de Qualidade"),
            Field("p8", "Data", "02/10/2026 (dois de outubro)"),
            Field(
                "p9",
                "Assinatura eletrônica",
                "Evandro Pessoa Lima - assinado no SEI em 02/10/2026 11:20",
            ),
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Autarquia de Águas de Jatobá",
            project="Reforma do laboratório de potabilidade",
            project_code="AAJ-2025-033",
            milestone="Parcela final",
            signatory_name="Evandro Pessoa Lima",
            signatory_title="Gerente de Qualidade",
            signature_date="2026-10-02",
            amount="77310.20 BRL",
        ),
        form="form",
    )

    yield text(
        "aditivo-cancelado",
        sheet(
            "CANCELADO - substituído pelo aditivo n.º 3",
            "---",
            "## ADITIVO N.º 2",
            "Contratante: Terminal Pesqueiro de Itajubá Ltda.",
            "Projeto: Dragagem de manutenção da bacia",
            "Ordem de serviço: DRG-118",
            "Cláusula única. Fica acrescido o volume de 6.000 m³, com aumento de preço de R$ 192.000,00.",
            10,
            beside(
                [
                    Ink(93),
                    "Pela contratante",
                    "Tereza Bittencourt",
                    "Diretora",
                    "6 de abril de 2026",
                ],
                [Ink(94), "Pela contratada", "Otávio Lins", "6 de abril de 2026"],
            ),
            mark="CANCELADO",
            font="Times-Roman",
            pt=12,
        ),
        truth(
            "change_order",
            "undecided",
            True,
            "pt",
            client="Terminal Pesqueiro de Itajubá Ltda.",
            project="Dragagem de manutenção da bacia",
            project_code="DRG-118",
            signatory_name="Tereza Bittencourt",
            signatory_title="Diretora",
            signature_date="2026-04-06",
            amount="192000.00 BRL",
            change_order_number="2",
            warnings=["draft_or_void"],
        ),
    )

    yield text(
        "horas-enfermagem",
        ty("""
#set page(flipped: true)
*Registo de horas de enfermagem* #h(1fr) Cuidar+ Trabalho Temporário
#table(columns: 7, [Profissional],[Semana 1],[Semana 2],[Semana 3],[Semana 4],[Total],[Valor €], [Enf. Sílvia Moita],[36],[36],[24],[36],[132],[2 244,00], [Enf. Rui Sá],[40],[40],[40],[32],[152],[2 584,00], [*Total*],[],[],[],[],[*284*],[*4 828,00*])
Instituição utilizadora: Santa Casa de Alcoutinho \\
Projeto: Reforço da unidade de cuidados continuados \\
N.º de projeto: M-0660 \\
Período: novembro de 2025

Validado pela instituição: horas conformes, pode faturar.

#ink(2)\\
Graça Tavares de Almeida, enfermeira-diretora, 4 de dezembro de 2025
"""),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Santa Casa de Alcoutinho",
            project="Reforço da unidade de cuidados continuados",
            project_code="M-0660",
            signatory_name="Graça Tavares de Almeida",
            signatory_title="enfermeira-diretora",
            signature_date="2025-12-04",
            amount="4828.00 EUR",
        ),
    )

    yield text(
        "email-boias",
        sheet(
            "<b>Assunto:</b> RES: Projeto 5503 Boias de sinalização - fase de fundeio",
            "<b>De:</b> Leandro Quintanilha",
            "<b>Enviada em:</b> quinta-feira, 16 de abril de 2026 18:32",
            "<b>Para:</b> Náutica Recôncavo",
            "---",
            "Prezados,",
            "Quanto à fase de fundeio, podem considerar aceita, desde que:",
            "* a boia 7 seja reposicionada na coordenada do edital",
            "O pagamento de R$ 56.800,00 sai na semana seguinte ao ajuste.",
            "Att.,",
            "Leandro Quintanilha<br/>Gerente de Operações<br/>Marina Porto das Graças S/A",
            font="Helvetica",
            pt=10.5,
            margin=60,
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "pt",
            client="Marina Porto das Graças S/A",
            project="Boias de sinalização",
            project_code="5503",
            milestone="fase de fundeio",
            signatory_name="Leandro Quintanilha",
            signatory_title="Gerente de Operações",
            signature_date="2026-04-16",
            amount="56800.00 BRL",
            conditions=["a boia 7 seja reposicionada na coordenada do edital"],
        ),
    )

    yield text(
        "ordem-compra-pt",
        ty("""
#text(size: 17pt, tracking: 2pt)[NOTA DE ENCOMENDA]
#grid(columns: (1fr, 1fr), [Clínica Veterinária Montado, S.A.\\ Évora], align(right)[N.º NE-2026/119\\ 21 de abril de 2026])
Fornecedor: Radioprotege Unipessoal, Lda. \\
Projeto: Blindagem da sala de TAC
#table(columns: (1fr, auto, auto, auto), align: (left, right, right, right), [Artigo],[Qtd.],[Preço €],[Total €],[Painel chumbo 2 mm],[14],[310,00],[4 340,00],[Porta blindada],[1],[2 875,00],[2 875,00],[Medição final],[1],[425,00],[425,00],[*Total sem IVA*],[],[],[*7 640,00*])
Aceitação da obra: por auto próprio, depois da medição.

Autorizado: #ink(5) Vera Capucho, diretora-geral
"""),
        truth(
            "purchase_order",
            None,
            True,
            "pt",
            client="Clínica Veterinária Montado, S.A.",
            project="Blindagem da sala de TAC",
            signatory_name="Vera Capucho",
            signatory_title="diretora-geral",
            signature_date="2026-04-21",
            amount="7640.00 EUR",
            po_number="NE-2026/119",
        ),
    )
