"""Portuguese papers: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import facts, gap, head, rule_off, sheet, sign, small, table, ticks
from .press import blank, joined, page


def papers() -> Iterator[Paper]:
    yield from _portugal()
    yield from _brazil()


def _portugal() -> Iterator[Paper]:
    paper = page(r"""
#set text(font: "New Computer Modern", size: 11.5pt)
#align(center)[*AUTO DE RECEÇÃO PROVISÓRIA*]
#v(4mm)
Aos vinte e nove dias do mês de abril de dois mil e vinte e seis, no local da empreitada “Ecovia do Rio Arunce”, obra n.º 52/DOM/25, compareceram a Eng.ª Graça Falcão, Chefe da Divisão de Obras, em representação do Município de Vale de Arunce, e o empreiteiro Trilhos & Pontes, Lda.

Tendo examinado todos os trabalhos, verificaram que se encontram executados em conformidade com o projeto, pelo que se considera a obra recebida provisoriamente.

Nada mais havendo a tratar, lavrou-se o presente auto.
#v(1cm)
#two[Pelo dono da obra \ #ink(601) \ Graça Falcão][Pelo empreiteiro \ #ink(602) \ Nelson Paixão]
""")
    yield Paper(
        "ls-auto-ecovia",
        "a",
        "scan",
        scan(paper, Scanner(dpi=105, skew=0.5, noise=7, jpeg=30, seed=51)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Município de Vale de Arunce",
            project="Ecovia do Rio Arunce",
            project_code="52/DOM/25",
            signatory_name="Graça Falcão",
            signatory_title="Chefe da Divisão de Obras",
            signature_date="2026-04-29",
        ),
        source=paper,
    )
    yield Paper(
        "ls-trabalhos-complementares",
        "a",
        "text",
        sheet(
            head("Ordem de alteração n.º OA-3", 15),
            facts(
                ("Cliente", "Adega Cooperativa de Monte Salvo"),
                ("Projeto", "Nova linha de receção de uva"),
                ("Obra n.º", "MS-2025-41"),
                ("Fornecedor", "Inoxal Metalomecânica, S.A."),
                grid=True,
            ),
            "Trabalhos a mais: passadiço inox sobre o tegão 2 (6.240,00 €).<br/>Trabalhos a menos: supressão do segundo quadro local (–1.915,00 €).",
            "Variação líquida do preço: + 4.325,00 €, IVA não incluído.",
            "Sem efeito no prazo, uma vez que a vindima só começa em setembro.",
            sign(
                ("Proposta por", 611, "Amílcar Rebelo", "Inoxal", "04/05/2026"),
                ("Aprovada pelo cliente", 612, "Luísa Quaresma", "Enóloga-chefe", "19/05/2026"),
            ),
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Adega Cooperativa de Monte Salvo",
            project="Nova linha de receção de uva",
            project_code="MS-2025-41",
            signatory_name="Luísa Quaresma",
            signatory_title="Enóloga-chefe",
            signature_date="2026-05-19",
            amount="4325.00 EUR",
            change_order_number="OA-3",
        ),
    )
    yield Paper(
        "ls-mail-entrega",
        "a",
        "text",
        page(r"""
#set text(font: "Liberation Sans", size: 9.5pt)
De: Duarte Montenegro (dmontenegro@portoalcarim.example) \
Enviado: 2 de outubro de 2025 17:20 \
Para: Carla Simões \
Assunto: RE: Projeto Simulador de Atracação
#rule
Cara Carla,

Passei a tarde de ontem no simulador com dois pilotos da barra. Comporta-se como o navio verdadeiro. Confirmo a aceitação da Entrega 2 – Cenários de vento; podem emitir a fatura de 22.750,00 EUR com a nota de encomenda NE-1190.

Da Entrega 3 falamos depois de a receber.

Cumprimentos, \
Duarte Montenegro \
Diretor de Operações Marítimas \
Administração do Porto de Alcarim
"""),
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Administração do Porto de Alcarim",
            project="Simulador de Atracação",
            milestone="Entrega 2 – Cenários de vento",
            signatory_name="Duarte Montenegro",
            signatory_title="Diretor de Operações Marítimas",
            signature_date="2025-10-02",
            amount="22750.00 EUR",
            po_number="NE-1190",
        ),
    )
    yield Paper(
        "ls-registo-marcos",
        "a",
        "text",
        sheet(
            head("REGISTO DE MARCOS", 14),
            "Seguradora: Companhia de Seguros Lusaforte · Projeto: Motor de Tarifas · Cód. LF-TAR-7 · Prestador: Ábaco Sistemas",
            table(
                ("Marco", "Preço", "Resultado", "Rubrica"),
                ("M1 Levantamento", "18.000 €", "aceite", "VM"),
                ("M2 Protótipo", "26.000 €", "aceite", "VM"),
                ("M3 Ramo Automóvel", "44.500 €", "ver decisão", "—"),
                ("M4 Ramo Vida", "44.500 €", "por entregar", ""),
                widths=(0.35, 0.2, 0.25, 0.2),
            ),
            head("Decisão sobre M3 Ramo Automóvel", 11),
            "O marco é aceite condicionalmente. Condições a cumprir até 31 de julho de 2026:",
            "i) tempo de resposta inferior a 2 segundos na simulação de frotas",
            "ii) entrega do manual de exploração",
            rule_off(),
            "Valdemar Moniz, Diretor de Produto<br/>Assinado eletronicamente em 10 de julho de 2026, 15h22",
            size=9.5,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Companhia de Seguros Lusaforte",
            project="Motor de Tarifas",
            project_code="LF-TAR-7",
            milestone="M3 Ramo Automóvel",
            signatory_name="Valdemar Moniz",
            signatory_title="Diretor de Produto",
            signature_date="2026-07-10",
            amount="44500.00 EUR",
            conditions=[
                "tempo de resposta inferior a 2 segundos na simulação de frotas",
                "entrega do manual de exploração",
            ],
        ),
    )
    yield Paper(
        "ls-minuta",
        "a",
        "text",
        page(r"""
#align(center, text(30pt, fill: rgb("#c66"))[*MINUTA*])
== Declaração de aceitação de serviços
Eu, abaixo assinado, em nome da *Santa Casa de Figueiró da Serra*, declaro aceites os serviços de _Inventário do arquivo histórico_, projeto n.º P-0719, prestados por Memória & Papel, Unipessoal, no valor de 3.980,00 € (três mil oitocentos e noventa euros).

Local e data: #dots(6cm)

Assinatura: #dots(7cm) \
Provedor: Sebastião Vilhena
#v(1cm)
_Texto para apreciação pela Mesa. Versão final será enviada para assinatura._
"""),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Santa Casa de Figueiró da Serra",
            project="Inventário do arquivo histórico",
            project_code="P-0719",
            signatory_name="Sebastião Vilhena",
            signatory_title="Provedor",
            warnings=["draft_or_void", "amount_words_disagree"],
        ),
    )


def _brazil() -> Iterator[Paper]:
    yield Paper(
        "ls-termo-aceite",
        "a",
        "text",
        sheet(
            head("TERMO DE ACEITE DE ENTREGA", 15, 1),
            table(
                ("Cliente: Usina Canavial Dourado S/A", "Projeto: Balança integrada ao ERP"),
                ("Fornecedor: Jatobá Tecnologia Ltda.", "Ordem de serviço: OS 2026-0331"),
                ("Etapa: Homologação", "Valor da etapa: R$ 58.740,00"),
                widths=(0.5, 0.5),
                top=False,
            ),
            "O cliente declara ter recebido e testado a etapa acima, nada tendo a reclamar, e autoriza o faturamento.",
            table(
                ("Item", "Critério", "Situação"),
                ("1", "Leitura automática da balança 1", "atendido"),
                ("2", "Leitura automática da balança 2", "atendido"),
                ("3", "Bloqueio de placa não cadastrada", "atendido"),
                ("4", "Nota de entrada no ERP em até 5 segundos", "atendido"),
                ("5", "Relatório diário por fornecedor de cana", "atendido"),
                widths=(0.1, 0.65, 0.25),
            ),
            "Cláusula primeira. A garantia de correção de erros é de 90 dias a contar desta data. Cláusula segunda. Alterações de escopo serão objeto de proposta própria. Cláusula terceira. Este termo refere-se somente à etapa indicada no quadro.",
            gap(),
            "Sertãozinho, 5 de março de 2026",
            sign(
                (641, "Rogério Tavolaro", "Gerente de TI", "Usina Canavial Dourado S/A"),
                (642, "Priscila Nakamura", "Jatobá Tecnologia Ltda."),
            ),
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Usina Canavial Dourado S/A",
            project="Balança integrada ao ERP",
            project_code="OS 2026-0331",
            milestone="Homologação",
            signatory_name="Rogério Tavolaro",
            signatory_title="Gerente de TI",
            signature_date="2026-03-05",
            amount="58740.00 BRL",
        ),
    )
    hours = page(r"""
#set text(font: "Liberation Sans", size: 10pt)
*RELATÓRIO DE HORAS TÉCNICAS* #h(1fr) RHT 07/2026 \
#rule
Contratante: Hospital Santa Ifigênia do Norte \
Projeto: Implantação do prontuário eletrônico \
Nº do projeto: HSIN-PEP-2 \
Consultor: Davi Albuquerque
#tb((1fr, 1fr, 1fr))[*Semana*][*Horas*][*R$*][1 a 3 jul.][22][3.960,00][6 a 10 jul.][40][7.200,00][13 a 17 jul.][36][6.480,00][*Total*][*98*][*17.640,00*]
*Aprovação do contratante*

Aprovadas 92 horas, R$ 16.560,00. Ressalva: #pen[não aprovadas 6 horas de deslocamento do dia 17]
#v(4mm)
#ink(651) #h(1cm) Tereza Cristina Lobo, Coordenadora de Sistemas #h(5mm) #pen[21/07/2026]
""")
    annex = sheet(
        head("Anexo – controle de acesso da portaria", 12),
        table(
            ("Dia", "Entrada", "Saída"),
            ("13/07", "08:02", "17:05"),
            ("14/07", "08:00", "17:01"),
            ("15/07", "08:10", "17:12"),
            ("17/07", "14:00", "16:04"),
            widths=(0.33, 0.33, 0.34),
        ),
        size=11,
    )
    yield Paper(
        "ls-horas-ressalva",
        "a",
        "mixed",
        joined(hours, scan(annex, Scanner(dpi=90, skew=-0.8, jpeg=28, seed=52))),
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "pt",
            client="Hospital Santa Ifigênia do Norte",
            project="Implantação do prontuário eletrônico",
            project_code="HSIN-PEP-2",
            signatory_name="Tereza Cristina Lobo",
            signatory_title="Coordenadora de Sistemas",
            signature_date="2026-07-21",
            amount="16560.00 BRL",
            conditions=["não aprovadas 6 horas de deslocamento do dia 17"],
        ),
        source=joined(hours, annex),
    )
    paper = sheet(
        head("TERMO DE RECUSA DE RECEBIMENTO", 15),
        facts(
            ("Órgão", "Prefeitura de Lagoa Serena"),
            ("Objeto", "Reforma do mercado público"),
            ("Obra n.º", "OB-118/24"),
            ("Empresa", "Construtora Ipê Roxo"),
        ),
        "A comissão vistoriou a obra em 11/11/2025 e verificou infiltração em sete boxes e piso em desnível na ala leste.",
        "Decisão da comissão: ",
        ticks((0, "RECEBER definitivamente"), (1, "NÃO RECEBER a obra")),
        "A empresa deverá refazer os serviços em 60 dias. Fica retida a parcela final de R$ 92.300,00.",
        sign(("Presidente da comissão", 661, "Edmilson Carvalho Brito", "~13/11/2025")),
        size=11,
    )
    yield Paper(
        "ls-recusa-mercado",
        "a",
        "scan",
        scan(paper, Scanner(dpi=100, skew=1.0, noise=9, jpeg=28, blur=0.7, shadow=True, seed=53)),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="Prefeitura de Lagoa Serena",
            project="Reforma do mercado público",
            project_code="OB-118/24",
            signatory_name="Edmilson Carvalho Brito",
            signatory_title="Presidente da comissão",
            signature_date="2025-11-13",
            amount="92300.00 BRL",
        ),
        source=paper,
    )
    yield Paper(
        "ls-aceite-sem-marca",
        "a",
        "form",
        blank(
            ("h", "Formulário de aceite – Projeto interno de TI"),
            ("p", "Marque apenas uma das opções. Formulário sem marcação não tem efeito."),
            ("f", "Empresa contratante", "Laticínios Serra do Caparó"),
            ("f", "Projeto", "Rastreio da frota leiteira"),
            ("f", "Código", "LSC-FROTA"),
            ("f", "Entrega", "Aplicativo do motorista"),
            ("f", "Valor", "BRL 27.900,00"),
            ("c", "Aceito", 0),
            ("c", "Aceito com restrições", 0),
            ("c", "Não aceito", 0),
            ("f", "Nome", "Valéria Stumpf"),
            ("f", "Cargo", "Diretora Financeira"),
            ("f", "Data", "28/01/2026"),
            ("p", "Assinatura da contratante"),
            ("i", 671),
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "pt",
            client="Laticínios Serra do Caparó",
            project="Rastreio da frota leiteira",
            project_code="LSC-FROTA",
            milestone="Aplicativo do motorista",
            signatory_name="Valéria Stumpf",
            signatory_title="Diretora Financeira",
            signature_date="2026-01-28",
            amount="27900.00 BRL",
        ),
    )
    yield Paper(
        "ls-escopo",
        "a",
        "text",
        sheet(
            head("Declaração de escopo de trabalho (SOW) DT-14", 14),
            "<b>Contratante:</b> Metalúrgica Boa Vista do Itajaí<br/><b>Contratada:</b> Farol Consultoria Industrial",
            "<b>Projeto:</b> Redução de setup nas prensas",
            "Etapa 1: diagnóstico (R$ 21.000,00). Etapa 2: piloto na prensa 4 (R$ 34.000,00). Etapa 3: expansão (R$ 29.500,00).",
            "Preço total: R$ 84.500,00. Cada etapa será considerada aceita mediante termo próprio.",
            small("Vigência de fevereiro a agosto de 2026.", 9),
            font="Times-Roman",
            size=11,
        ),
        truth(
            "statement_of_work",
            None,
            None,
            "pt",
            client="Metalúrgica Boa Vista do Itajaí",
            project="Redução de setup nas prensas",
            project_code="DT-14",
            amount="84500.00 BRL",
        ),
    )
