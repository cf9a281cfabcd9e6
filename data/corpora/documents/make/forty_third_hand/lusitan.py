"""Post from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Box, Field, Ink, fill, gap, glass, p, pl, tab, text, ty

AC = "acceptance_certificate"


def _set() -> Iterator[Paper]:
    """Pages set with typst."""
    pdf = ty(r"""
#set page(margin: 1.6cm, width: 170mm, height: 230mm); #set text(font: "Liberation Sans", size: 9.5pt, lang: "pt", region: "BR")
#table(columns: (1fr, auto), inset: 7pt, text(13pt)[*REFRIGERAÇÃO IPÊ-ROXO LTDA.*], [ORDEM DE SERVIÇO \ Nº *OS 9184/26*])
#table(columns: (3.2cm, 1fr), inset: 6pt, [Cliente], hand[Frigorífico Boa Aguada], [Projeto], hand[Túnel de congelamento 2], [Serviço], hand[Troca de ventiladores e sensores], [Técnico], hand[Wagner], [Início / término], hand[08/10 7h -- 09/10 16h], [Valor do serviço], hand[R\$ 12.870,00])
Avaliação do cliente ao término do serviço:
#grid(columns: 2, gutter: 6pt, bx(on: "x"), [Serviço concluído e aceito], bx(), [Serviço concluído com pendências], bx(), [Serviço não aceito])
#v(5mm)
Nome: #hand[Cleide Assunção] #h(4mm) Cargo: #hand[Encarregada de manutenção] \ Data: #hand[09 de outubro de 2026] #v(4mm) Assinatura: #ink(26, h: 30pt)
#place(right + bottom, stamp(a: 5deg, c: rgb("#333333"), size: 8pt)[FRIGORÍFICO BOA AGUADA \ PORTARIA · SAÍDA LIBERADA])
""")
    yield glass(
        "pt-br-os-frio",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Frigorífico Boa Aguada",
            project="Túnel de congelamento 2",
            project_code="OS 9184/26",
            signatory_name="Cleide Assunção",
            signatory_title="Encarregada de manutenção",
            signature_date="2026-10-09",
            amount="12870.00 BRL",
        ),
        51,
        dpi=125,
    )

    pdf = ty(r"""
#set page(margin: 2cm); #set text(font: "Liberation Serif", size: 11pt, lang: "pt")
*Serralharia Metalbaixo, Lda.* · Guia de entrega e montagem GE 2026/377 #line(length: 100%)
Dono da obra: Junta de Freguesia de Alcarva \ Empreitada: Vedação do parque infantil \ Obra n.º 5102 \ Preço: 8.942,00 € mais IVA

A montagem terminou no dia indicado abaixo. O representante do dono da obra verificou os trabalhos e declara (riscar o que não interessa):
#v(2mm)
#strike(stroke: 1.3pt + rgb("#1c2d78"))[a) que os aceita sem reservas;] \
b) que os aceita com as seguintes reservas, a eliminar no prazo de 8 dias: \
#h(8mm) #hand("pintar as soldaduras do portão", size: 13pt) \ #h(8mm) #hand("fixar o poste junto ao bebedouro", size: 13pt) \
#strike(stroke: 1.3pt + rgb("#1c2d78"))[c) que os recusa.]
#v(8mm)
Data: #hand("24-04-2026", size: 12pt) #h(1cm) #pen("Graça Bexiga", size: 24pt) \ #h(4cm) Graça Bexiga, tesoureira
""")
    yield glass(
        "pt-guia-reservas",
        pdf,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Junta de Freguesia de Alcarva",
            project="Vedação do parque infantil",
            project_code="5102",
            signatory_name="Graça Bexiga",
            signatory_title="tesoureira",
            signature_date="2026-04-24",
            amount="8942.00 EUR",
            conditions=["pintar as soldaduras do portão", "fixar o poste junto ao bebedouro"],
        ),
        52,
    )

    pdf = ty(r"""
#set page(margin: (x: 2.6cm, y: 2cm)); #set text(font: "Libertinus Serif", size: 11pt, lang: "pt", region: "BR")
#align(center)[#smallcaps[Tribunal de Contas do Vale do Itaguari] \ #text(13pt)[*Termo de Recebimento Definitivo nº 22/2026*]]
Contrato nº 18/2025 -- Projeto: Modernização do plenário virtual -- Contratada: Sabiá Tecnologia S.A.

+ Em cumprimento ao art. 140, inciso I, alínea "b", da Lei nº 14.133/2021, a comissão designada pela Portaria nº 301 verificou a Etapa 5 (Transmissão ao vivo), no valor de R\$ 148.900,00.
+ O Termo de Recebimento Provisório foi lavrado em 3 de agosto; no período de observação não houve ocorrências.
+ Assim, a comissão *recebe em caráter definitivo* a etapa e libera o pagamento da respectiva parcela.

Itaguari, 21 de agosto de 2026.
#v(4mm)
#ink(32, c: black) \ Juarez Montenegro, presidente da comissão
""")
    yield text(
        "pt-br-definitivo",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Tribunal de Contas do Vale do Itaguari",
            project="Modernização do plenário virtual",
            project_code="18/2025",
            milestone="Etapa 5 (Transmissão ao vivo)",
            signatory_name="Juarez Montenegro",
            signatory_title="presidente da comissão",
            signature_date="2026-08-21",
            amount="148900.00 BRL",
        ),
    )


def _drawn() -> Iterator[Paper]:
    """Pages drawn with platypus."""
    pdf = pl(
        [
            p("AUTO DE RECEÇÃO PROVISÓRIA", 16, "Times-Bold", al="c"),
            gap(),
            p(
                "Aos sete dias do mês de janeiro de dois mil e vinte e sete, no local da empreitada «Reabilitação da ponte pedonal do Açude», contrato CM-E-77/25, compareceram o Eng. Tomás Vilhena, diretor de fiscalização, em representação do Município de Vila Fresca, e Rui Sarmento, pela Construções Sarmento &amp; Filhos, S.A., a fim de se proceder à vistoria.",
                11,
                "Times-Roman",
                al="j",
            ),
            p(
                "Verificou-se que os trabalhos, no valor de 203.481,96 €, se encontram concluídos e sem deficiências, pelo que foi considerado que a obra está em condições de ser recebida, e se deu por recebida provisoriamente na sua totalidade.",
                11,
                "Times-Roman",
                al="j",
            ),
            p(
                "E, nada mais havendo a tratar, se lavrou este auto, que vai ser assinado por ambos.",
                11,
                "Times-Roman",
                al="j",
            ),
            gap(16),
            tab(
                [[Ink(38, "Tomás Vilhena"), Ink(39)], ["O Dono da Obra", "O Empreiteiro"]],
                [230, 200],
                10,
                "Times-Roman",
                "bare",
            ),
        ],
        margin=78,
    )
    yield text(
        "pt-auto-ponte",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Município de Vila Fresca",
            project="Reabilitação da ponte pedonal do Açude",
            project_code="CM-E-77/25",
            signatory_name="Tomás Vilhena",
            signatory_title="diretor de fiscalização",
            signature_date="2027-01-07",
            amount="203481.96 EUR",
        ),
    )

    pdf = pl(
        [
            tab(
                [["<b>TERMO ADITIVO Nº 02</b>", "Contrato PS-440/2025"]],
                [320, 150],
                13,
                kind="grid",
                head="#d9f99d",
            ),
            gap(),
            p(
                "<b>CONTRATANTE:</b> Cooperativa de Crédito Serra Dourada<br/><b>CONTRATADA:</b> Pequi Arquitetura e Obras EIRELI<br/><b>OBJETO:</b> Reforma da agência Centro",
                lead=1.5,
            ),
            p(
                "<b>Cláusula 1ª.</b> Fica acrescida a substituição do piso do salão de atendimento (112 m²)."
            ),
            p(
                "<b>Cláusula 2ª.</b> O valor do contrato é acrescido de R$ 33.604,50, passando de R$ 410.000,00 para R$ 443.604,50."
            ),
            p("<b>Cláusula 3ª.</b> O prazo é prorrogado em doze dias corridos."),
            p(
                "<b>Cláusula 4ª.</b> A despesa correrá à conta do centro de custo 310.22, conforme nota de empenho interna."
            ),
            p(
                "<b>Cláusula 5ª.</b> A garantia contratual será complementada na mesma proporção no prazo de dez dias úteis, por seguro ou caução."
            ),
            p(
                "<b>Cláusula 6ª.</b> Ficam ratificadas as demais cláusulas e eleito o foro de Anápolis."
            ),
            p("E por estarem de acordo, assinam:"),
            gap(10),
            tab(
                [
                    [
                        "Assinado eletronicamente por LEONOR CAVALCANTI<br/>Diretora Administrativa – Contratante<br/>18/05/2026 14:20:11 (BRT) · IP 203.0.113.8",
                        "Assinado eletronicamente por DIEGO PASSOS<br/>Contratada<br/>15/05/2026 09:02:45 (BRT)",
                    ]
                ],
                [240, 230],
                8.5,
            ),
        ],
        margin=60,
    )
    yield text(
        "pt-br-aditivo",
        pdf,
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Cooperativa de Crédito Serra Dourada",
            project="Reforma da agência Centro",
            project_code="PS-440/2025",
            change_order_number="02",
            signatory_name="LEONOR CAVALCANTI",
            signatory_title="Diretora Administrativa",
            signature_date="2026-05-18",
            amount="33604.50 BRL",
        ),
    )

    pdf = pl(
        [
            p("Caixa de entrada › Plano de comunicação", 8, col="#6b7280"),
            tab(
                [
                    ["De:", "Beatriz Falcão &lt;b.falcao@aguas-trancao.example&gt;"],
                    ["Para:", "Pedro Lino"],
                    ["Assunto:", "Plano de comunicação 2027 – aprovação"],
                    ["Data:", "2 de dezembro de 2026, 11:48"],
                ],
                [60, 380],
                9.5,
                kind="box",
                pad=1,
            ),
            gap(),
            p("Pedro,"),
            p(
                "O conselho de administração viu ontem o Plano de comunicação 2027. Está aprovado pela Águas do Trancão, E.M., desde que retirem a campanha de rádio do segundo trimestre. O resto fica como está."
            ),
            p("Pode faturar os 4.300,00 € da fase de planeamento, referência AT-C-15."),
            p("Um abraço,<br/>Beatriz Falcão<br/>Diretora de Relações Institucionais"),
        ],
        margin=50,
    )
    yield text(
        "pt-mail-plano",
        pdf,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "pt",
            client="Águas do Trancão, E.M.",
            project="Plano de comunicação 2027",
            project_code="AT-C-15",
            milestone="fase de planeamento",
            signatory_name="Beatriz Falcão",
            signatory_title="Diretora de Relações Institucionais",
            signature_date="2026-12-02",
            amount="4300.00 EUR",
            conditions=["retirem a campanha de rádio do segundo trimestre"],
        ),
    )

    pdf = pl(
        [
            p("TERMO DE RECUSA DE ENTREGÁVEL", 15, "Helvetica-Bold", "#7f1d1d"),
            tab(
                [
                    ["Cliente", "Laboratório Araucária Diagnósticos S/A"],
                    ["Fornecedor", "Bitmate Sistemas"],
                    ["Projeto", "Portal de resultados"],
                    ["Nº do projeto", "LAD-57"],
                    ["Entregável", "E6 – Integração com operadoras"],
                    ["Parcela vinculada", "R$ 61.250,00"],
                ],
                [120, 340],
                kind="grid",
            ),
            gap(),
            p(
                "Após a execução do roteiro de homologação em 11 e 12 de março de 2026, o cliente <b>recusa</b> o entregável pelos motivos abaixo:"
            ),
            p(
                "• 9 dos 31 casos de teste falharam;<br/>• o tempo de resposta excede o limite do contrato em todas as consultas."
            ),
            p("Nova entrega deverá ocorrer em até 20 dias. A parcela permanece retida."),
            gap(),
            Ink(58),
            p("Otávio Reinert – Gerente de TI – 13/03/2026"),
        ],
        margin=64,
    )
    yield text(
        "pt-br-recusa",
        pdf,
        truth(
            AC,
            "rejected",
            True,
            "pt",
            client="Laboratório Araucária Diagnósticos S/A",
            project="Portal de resultados",
            project_code="LAD-57",
            milestone="E6 – Integração com operadoras",
            signatory_name="Otávio Reinert",
            signatory_title="Gerente de TI",
            signature_date="2026-03-13",
            amount="61250.00 BRL",
        ),
    )

    form = pl(
        [
            p("Declaração de aceitação de serviços", 15, "Helvetica-Bold"),
            p("Modelo DA-3 · Norteste Formação, Lda.", 8),
            gap(),
            tab(
                [
                    ["Entidade cliente", Field("n1", width=280)],
                    ["Ação / projeto", Field("n2", width=280)],
                    ["Código", Field("n3", width=120)],
                    ["Módulo", Field("n4", width=280)],
                    ["Valor", Field("n5", width=120)],
                ],
                [120, 320],
            ),
            gap(),
            tab(
                [[Field("s", on=False), "Aceite"], [Field("t", on=False), "Não aceite"]],
                [22, 200],
                kind="bare",
            ),
            gap(),
            tab(
                [
                    ["Responsável", Field("n6", width=280)],
                    ["Data", Field("n7", width=120)],
                    ["Assinatura", Field("n8", width=280, height=30)],
                ],
                [120, 320],
            ),
        ],
        margin=64,
    )
    pdf = fill(
        form,
        {
            "n1": "Hospital da Ribeira Alta, EPE",
            "n2": "Formação em segurança do doente",
            "n3": "NF-2026-88",
            "n4": "Módulo 2 Notificação de incidentes",
            "n5": "3.600,00 EUR",
            "n6": "Dulce Pimentel",
        },
    )
    yield text(
        "pt-formulario-vazio",
        pdf,
        truth(
            AC,
            "undecided",
            False,
            "pt",
            client="Hospital da Ribeira Alta, EPE",
            project="Formação em segurança do doente",
            project_code="NF-2026-88",
            milestone="Módulo 2 Notificação de incidentes",
            signatory_name="Dulce Pimentel",
            amount="3600.00 EUR",
        ),
        "form",
    )

    pdf = pl(
        [
            p("ATA DE ACEITAÇÃO", 14, "Courier-Bold", al="c"),
            p(
                "Estudo prévio do centro de interpretação da salina – processo FP/208",
                9.5,
                "Courier",
                al="c",
            ),
            gap(),
            p(
                "A Fundação Salinas do Poente aceita o estudo prévio entregue pelo Atelier Ria Arquitetos e autoriza a segunda prestação, de 22.500,00 euros. De acordo com os estatutos, a Fundação obriga-se com a assinatura conjunta do presidente e do tesoureiro; sem ambas esta ata não produz efeitos.",
                10,
                "Courier",
            ),
            gap(14),
            tab(
                [
                    ["O presidente", "O tesoureiro"],
                    [Ink(68), ""],
                    [
                        "Artur Calado<br/>16 de junho de 2026",
                        "Maria João Teles<br/>____ de ____________ de 2026",
                    ],
                ],
                [220, 220],
                9.5,
                "Courier",
            ),
        ],
        margin=70,
    )
    yield text(
        "pt-ata-uma-assinatura",
        pdf,
        truth(
            AC,
            "undecided",
            False,
            "pt",
            client="Fundação Salinas do Poente",
            project="centro de interpretação da salina",
            project_code="FP/208",
            milestone="estudo prévio",
            signatory_name="Maria João Teles",
            signatory_title="tesoureiro",
            amount="22500.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    pdf = pl(
        [
            p("DECLARAÇÃO DE ESCOPO DE TRABALHO", 15, "Helvetica-Bold"),
            p("SOW-BR-0031 · Vigência: 01/07/2026 a 30/11/2026"),
            gap(),
            p(
                "<b>Cliente:</b> Transportadora Rota do Cerrado Ltda.  <b>Consultoria:</b> Jatobá Processos"
            ),
            p("<b>Projeto:</b> Roteirização de entregas urbanas"),
            tab(
                [
                    ["Marco", "Critério de aceite", "Valor"],
                    ["M1 Diagnóstico", "Relatório aprovado pelo gestor", "R$ 28.000,00"],
                    ["M2 Piloto", "30 dias de operação", "R$ 52.000,00"],
                    ["M3 Expansão", "Todas as filiais ativas", "R$ 40.000,00"],
                    ["Total", "", "R$ 120.000,00"],
                ],
                [110, 220, 130],
                head="#e2e8f0",
                right=[2],
            ),
            gap(),
            tab(
                [
                    [Box("f"), "Despesas de viagem reembolsáveis mediante comprovante"],
                    [Box(), "Despesas incluídas no preço"],
                ],
                [20, 380],
                kind="bare",
            ),
            p(
                "Este documento rege-se pelo contrato-mestre de 2024 e é emitido eletronicamente pelo portal de compras.",
                8.5,
            ),
        ],
        margin=62,
    )
    yield text(
        "pt-br-sow",
        pdf,
        truth(
            "statement_of_work",
            None,
            None,
            "pt",
            client="Transportadora Rota do Cerrado Ltda.",
            project="Roteirização de entregas urbanas",
            project_code="SOW-BR-0031",
            amount="120000.00 BRL",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    yield from _set()
    yield from _drawn()
