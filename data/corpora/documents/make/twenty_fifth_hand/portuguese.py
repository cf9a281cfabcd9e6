"""Portuguese papers, from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import box, filled, grid, ink, kv, mail, paper, scrawl, signs, stamp, typ, typed

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield paper(
        "pt-auto-rececao",
        "<p class=c>MUNICÍPIO DE VILAR DA SERRA<br>Divisão de Obras Municipais</p><h1>Auto de receção provisória</h1><p>Aos vinte e um dias do mês de maio de 2026, compareceram no local da empreitada «Requalificação do mercado municipal» (obra n.º 14/E/2024) o diretor de fiscalização, em representação do Dono da Obra, e o representante do adjudicatário, Construções Irmãos Taveira, Lda.</p><p>Tendo-se verificado que os trabalhos se encontram executados de harmonia com o contrato e sem defeitos aparentes, são os mesmos considerados em condições de ser recebidos provisoriamente. Valor dos trabalhos recebidos: 512.308,90 €.</p><p>Para constar se lavrou este auto, assinado por quem nele interveio.</p>"
        + signs(
            (scrawl(501), "O Dono da Obra", "Eng.º Álvaro Pessanha, diretor de fiscalização"),
            (scrawl(502), "O adjudicatário", "Domingos Taveira"),
        ),
        truth(
            CERT,
            "accepted",
            True,
            "pt",
            client="MUNICÍPIO DE VILAR DA SERRA",
            project="Requalificação do mercado municipal",
            project_code="14/E/2024",
            signatory_name="Álvaro Pessanha",
            signatory_title="diretor de fiscalização",
            signature_date="2026-05-21",
            amount="512308.90 EUR",
        ),
        "serif",
    )
    yield paper(
        "br-recebimento-definitivo",
        "<h1>TERMO DE RECEBIMENTO DEFINITIVO</h1>"
        + grid(
            "",
            "<b>Contratante</b>|Tribunal de Contas de Itapoama|<b>Contratada</b>|Nuvem Cerrado Tecnologia Ltda.",
            "<b>Nº do projeto</b>|027/2025|<b>Nota de empenho</b>|2026NE00418",
            "<b>Projeto</b>|Migração do processo eletrônico para nuvem|<b>Valor</b>|R$ 268.740,00",
        )
        + "<p>A comissão designada pela Portaria 88 atesta que a Etapa 4 (operação assistida) atingiu os níveis de serviço contratados, inexistindo pendências, e recebe o objeto em caráter definitivo, liberando-se o pagamento da última parcela acima indicada.</p>"
        + "<div class=box>Documento assinado eletronicamente por <b>Jurema Falcão</b>, presidente da comissão, em 03/12/2026, às 10:22, conforme horário de Brasília.</div><div class=box>Documento assinado eletronicamente por <b>Otávio Lins</b>, membro da comissão, em 02/12/2026, às 17:40.</div><p class=sm>Código verificador 0091827 e CRC 4F2A77B0.</p>",
        truth(
            CERT,
            "accepted",
            True,
            "pt",
            client="Tribunal de Contas de Itapoama",
            project="Migração do processo eletrônico para nuvem",
            project_code="027/2025",
            milestone="Etapa 4 (operação assistida)",
            signatory_name="Jurema Falcão",
            signatory_title="presidente da comissão",
            signature_date="2026-12-03",
            amount="268740.00 BRL",
        ),
        "green",
    )
    yield paper(
        "pt-entrega-cozinha-ressalvas",
        "<h1>AUTO DE ENTREGA</h1>"
        + kv(
            ("Cliente", "Hotel Varandas do Mondego, S.A."),
            ("Obra", "Cozinha industrial do restaurante"),
            ("Obra n.º", "C-318"),
            ("Instalador", "Inoxcentro, Lda."),
            ("Valor a faturar", "27.640,00 €"),
        )
        + grid(
            "Zona|Estado",
            "Preparação|em ordem",
            "Confeção|em ordem",
            "Copa|falta pano lateral em inox",
            "Câmara frigorífica|porta a afinar",
        )
        + f"<p>{box()} Aceite &nbsp; {box(True)} Aceite, ficando por corrigir o assinalado na tabela &nbsp; {box()} Não aceite</p>"
        + signs(
            (ink("T. Bento", "Breip", 20), "Instalador: Tiago Bento"),
            (
                ink("Leonor Cabral", "Kristi", 30),
                "Cliente: Leonor Cabral, diretora de F&amp;B",
                ink("6 de março de 2026", "Breip", 14, 0),
            ),
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "pt",
            client="Hotel Varandas do Mondego, S.A.",
            project="Cozinha industrial do restaurante",
            project_code="C-318",
            signatory_name="Leonor Cabral",
            signatory_title="diretora de F&B",
            signature_date="2026-03-06",
            amount="27640.00 EUR",
            conditions=["falta pano lateral em inox", "porta a afinar"],
        ),
        "form",
        Scanner(dpi=145, skew=-1.2, noise=7, seed=81),
    )
    yield paper(
        "pt-mail-desde-que",
        mail(
            "thunder",
            [
                ("De:", "Graça Morgado &lt;gmorgado@farmlousa.example&gt;"),
                ("Para:", "Nélson Quintas"),
                ("Data:", "30 de setembro de 2026 11:52"),
                ("Assunto:", "Re: Protocolo de limpeza, entrega 2"),
            ],
            "<p>Bom dia, Nélson,</p><p>Já li a entrega 2 do protocolo de limpeza (encomenda 5600233, vosso trabalho VL-71). Fica aceite da nossa parte, desde que na página 12 o limite passe para 10 ppm e que juntem o certificado do laboratório até dia 9. A fatura de 6.150,00 € pode seguir já.</p><p>Cumprimentos,<br>Graça Morgado<br>Responsável da Qualidade | Farmacêutica da Lousa, S.A.</p>",
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "pt",
            client="Farmacêutica da Lousa, S.A.",
            project="protocolo de limpeza",
            project_code="VL-71",
            milestone="entrega 2",
            signatory_name="Graça Morgado",
            signatory_title="Responsável da Qualidade",
            signature_date="2026-09-30",
            amount="6150.00 EUR",
            po_number="5600233",
            conditions=[
                "na página 12 o limite passe para 10 ppm",
                "juntem o certificado do laboratório até dia 9",
            ],
        ),
        "plain",
    )
    yield paper(
        "br-aditivo-sem-assinatura",
        typed(
            """TERMO ADITIVO N. 02 AO CONTRATO DE FORNECIMENTO

CONTRATANTE: Cooperativa Agroindustrial Três Pontes
CONTRATADA:  Metalúrgica Silo Forte S.A.
PROJETO:     Unidade de secagem Palotina II
N. PROJETO:  AGX-2025-40

Cláusula 1ª - Inclui-se no escopo um elevador de canecas
adicional de 120 t/h.

Cláusula 2ª - O preço é acrescido de R$ 386.500,00.

Cláusula 3ª - Este aditivo somente vigora depois de assinado
por ambas as partes.

Palotina, 9 de fevereiro de 2026.

Pela CONTRATADA:   (assinado) Ivo Brandalise, diretor comercial

Pela CONTRATANTE:  ______________________________________
                   Neusa Kreutz, presidente""",
            "DejaVuSansMono",
            9.5,
            15,
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "pt",
            client="Cooperativa Agroindustrial Três Pontes",
            project="Unidade de secagem Palotina II",
            project_code="AGX-2025-40",
            signatory_name="Neusa Kreutz",
            signatory_title="presidente",
            amount="386500.00 BRL",
            change_order_number="02",
            warnings=["partly_signed"],
        ),
    )
    yield paper(
        "pt-folha-horas",
        "<h1>Folha de horas</h1><p>Cliente: Agência Portuária do Sotavento &nbsp; Projeto: Contencioso das concessões &nbsp; Dossiê n.º 2026-C-15 &nbsp; Sociedade: Rebelo Teles Advogados</p>"
        + grid(
            "Dia|Advogado|Descrição|Horas|Validação do cliente",
            "2 nov|M. Teles|Parecer sobre rendas|5,0|validado",
            "3 nov|M. Teles|Reunião com a capitania|2,5|validado",
            "4 nov|J. Rebelo|Deslocação a Faro|4,0|<b>não validado</b>",
            "6 nov|M. Teles|Minuta de contestação|6,5|validado",
        )
        + "<p>Validadas 14,0 horas, a faturar 1.960,00 €. A deslocação a Faro fica de fora até ser apresentado o comprovativo.</p><p>Carla Sequeira, chefe do Gabinete Jurídico, em 10 de novembro de 2026</p>"
        + scrawl(503),
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "pt",
            client="Agência Portuária do Sotavento",
            project="Contencioso das concessões",
            project_code="2026-C-15",
            signatory_name="Carla Sequeira",
            signatory_title="chefe do Gabinete Jurídico",
            signature_date="2026-11-10",
            amount="1960.00 EUR",
            conditions=["A deslocação a Faro fica de fora até ser apresentado o comprovativo"],
        ),
        "deja",
    )
    yield paper(
        "br-nao-aceite",
        "<p style='text-align:right'>Joinville, 15 de julho de 2026</p><p>À<br>Prensatec Máquinas Ltda.</p><p><b>Ref.: Prensa hidráulica PH-800, ordem de serviço 3391, ensaio final</b></p><p>Prezados,</p><p>Agradecemos o empenho da equipe durante os quatro dias de ensaio. A prensa produziu bem nos dois primeiros turnos; no terceiro, a mesa perdeu paralelismo e sete matrizes foram danificadas.</p><p>Diante disso, o ensaio final é tido por não atendido, a máquina permanece sob responsabilidade de V.Sas. e a parcela de R$ 540.000,00 não será liberada. Pedimos que o equipamento seja retirado até o fim do mês.</p><p>Atenciosamente,</p>"
        + scrawl(504)
        + "<p>Rosângela Pfeiffer<br>Gerente de Engenharia Industrial<br>Autopeças Cachoeira S.A.</p>",
        truth(
            CERT,
            "rejected",
            True,
            "pt",
            client="Autopeças Cachoeira S.A.",
            project="Prensa hidráulica PH-800",
            project_code="3391",
            milestone="ensaio final",
            signatory_name="Rosângela Pfeiffer",
            signatory_title="Gerente de Engenharia Industrial",
            signature_date="2026-07-15",
            amount="540000.00 BRL",
        ),
        "book",
    )
    yield paper(
        "pt-ficha-formulario",
        filled(
            [
                ("t", 55, 785, "FICHA DE ACEITAÇÃO DE FORMAÇÃO", 15),
                ("t", 55, 750, "Entidade cliente"),
                ("f", "ent", 190, 745, 320, "Águas do Alto Sabor, E.I.M."),
                ("t", 55, 722, "Ação"),
                ("f", "acao", 190, 717, 320, "Segurança em espaços confinados"),
                ("t", 55, 694, "Projeto n.º"),
                ("f", "proj", 190, 689, 320, "FP-2026-31"),
                ("t", 55, 666, "Valor"),
                ("f", "valor", 190, 661, 320, "3.480,00 EUR"),
                ("t", 55, 620, "A entidade cliente:"),
                ("c", "a", 55, 595, True),
                ("t", 78, 597, "aceita a ação ministrada"),
                ("c", "n", 55, 572, False),
                ("t", 78, 574, "não aceita a ação ministrada"),
                (
                    "t",
                    55,
                    530,
                    "A ficha só é válida com nome e assinatura do responsável da entidade cliente.",
                    9,
                ),
                ("t", 55, 490, "Formador"),
                ("f", "form", 190, 485, 320, "Zulmira Paz (assinado em 12/06/2026)"),
                ("t", 55, 460, "Responsável"),
                ("f", "resp", 190, 455, 320, "Fernando Alijó"),
                ("t", 55, 432, "Cargo"),
                ("f", "cargo", 190, 427, 320, "Diretor de Recursos Humanos"),
                ("t", 55, 404, "Assinatura"),
                ("f", "ass", 190, 399, 320, ""),
                ("t", 55, 376, "Data"),
                ("f", "data", 190, 371, 120, ""),
            ]
        ),
        truth(
            CERT,
            "undecided",
            False,
            "pt",
            client="Águas do Alto Sabor, E.I.M.",
            project="Segurança em espaços confinados",
            project_code="FP-2026-31",
            signatory_name="Fernando Alijó",
            signatory_title="Diretor de Recursos Humanos",
            amount="3480.00 EUR",
            warnings=["partly_signed"],
        ),
        form="form",
    )
    yield paper(
        "br-ordem-de-compra",
        typ("""#grid(columns: (1fr, auto), [#text(14pt)[*Edge Cajueiro Data Center S.A.*] \\ CNPJ 00.000.000/0001-00], align(right)[*ORDEM DE COMPRA* \\ OC 9004417 \\ Emissão: 22/01/2026])
Fornecedor: Termofrio Engenharia Ltda. \\ Projeto: Expansão sala 4
#table(columns: (auto, 1fr, auto, auto), [*Item*], [*Descrição*], [*Qtde*], [*Total*], [1], [Unidade de climatização de precisão 80 kW], [4], [R\\$ 612.000,00], [2], [Comissionamento nível 3], [1], [R\\$ 48.300,00], [], [*Total do pedido*], [], [*R\\$ 660.300,00*])
Entrega: 90 dias. Pagamento: 28 dias após aceite técnico. Favor confirmar o recebimento desta ordem.
"""),
        truth(
            "purchase_order",
            None,
            None,
            "pt",
            client="Edge Cajueiro Data Center S.A.",
            project="Expansão sala 4",
            amount="660300.00 BRL",
            po_number="OC 9004417",
        ),
    )
    yield paper(
        "pt-guia-carimbo",
        "<table><tr><td><b>Serralharia Antunes &amp; Filhos</b><br>Zona Industrial da Relva, Viseu</td><td class=r><b>GUIA DE MONTAGEM</b><br>GM 2026/557</td></tr></table>"
        + kv(
            ("Cliente", "Misericórdia de São Gens"),
            ("Trabalho", "Portas corta-fogo da ala nova"),
            ("Obra", "SG-22"),
            ("Encomenda", "MSG/408"),
            ("Importância", "11.275,30 €"),
        )
        + grid(
            "N.º|Porta|Colocada|Ensaiada|Visto",
            *[
                f"{n}|{p}|sim|sim|{ink('cf', 'Breip', 16)}"
                for n, p in (
                    ("1", "EI 60, piso 0"),
                    ("2", "EI 60, piso 1"),
                    ("3", "EI 90, caldeiras"),
                )
            ],
        )
        + "<div style='height:120px'>"
        + stamp(
            "MISERICÓRDIA DE SÃO GENS<br>VERIFICADO, NADA A OPOR<br>19 ABR. 2026",
            "#5a2a82",
            5,
            "margin:18px 0 0 40%",
            13,
        )
        + f"</div><p>Pelo cliente: {ink('Custódia Faria', 'Kristi', 28)} <span class=sm>Custódia Faria, encarregada geral</span></p>",
        truth(
            CERT,
            "accepted",
            True,
            "pt",
            client="Misericórdia de São Gens",
            project="Portas corta-fogo da ala nova",
            project_code="SG-22",
            signatory_name="Custódia Faria",
            signatory_title="encarregada geral",
            signature_date="2026-04-19",
            amount="11275.30 EUR",
            po_number="MSG/408",
        ),
        "plain",
        Scanner(dpi=140, skew=2.0, noise=9, blur=0.6, grey=False, jpeg=48, seed=82),
    )
