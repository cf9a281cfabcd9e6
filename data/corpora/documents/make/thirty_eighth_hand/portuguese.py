"""Portuguese papers, of Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth

from thirty_eighth_hand.board import Field, Ink, Stamp, grid, rl, scan, script, text
from thirty_eighth_hand.press import typ

AC = "acceptance_certificate"


def provisional() -> Paper:
    """Provisional reception of works in Portugal with reserves."""
    data = rl(
        [
            "| AUTO DE RECEÇÃO PROVISÓRIA",
            grid(
                [
                    ["Dono da obra", "Município de Vale da Senhora"],
                    ["Empreitada", "Requalificação do mercado municipal"],
                    ["Processo n.º", "DOM/2025/77"],
                    ["Adjudicatário", "Irmãos Falcoeira, Lda."],
                    ["Valor a libertar", "73.904,50 €"],
                ],
                [40, 120],
                "grid",
                False,
                "Times-Roman",
                10.5,
            ),
            "Aos vinte e sete dias do mês de maio de dois mil e vinte e seis, procedeu-se à vistoria dos trabalhos da empreitada acima, na presença dos representantes das partes.",
            "Verificou-se que a obra está em condições de ser recebida, pelo que se considera recebida provisoriamente, com ressalva dos trabalhos seguintes, a corrigir no prazo de 20 dias:",
            "1.º impermeabilização da caleira nascente<br/>2.º afinação das portas automáticas",
            "O prazo de garantia conta-se a partir desta data. Nada mais havendo a tratar, lavrou-se o presente auto, que vai ser assinado.",
            5,
            grid(
                [
                    ["Pelo dono da obra", "Pelo adjudicatário"],
                    [Ink(601), Ink(602)],
                    [
                        "Leonor Bettencourt<br/>Chefe da Divisão de Obras",
                        "Américo Falcoeira<br/>Sócio-gerente",
                    ],
                ],
                [80, 80],
                "plain",
                True,
                "Times-Roman",
            ),
        ],
        face="Times-Roman",
        size=11.5,
        margin=24,
    )
    return text(
        "lf-pt-auto-rececao",
        data,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Município de Vale da Senhora",
            project="Requalificação do mercado municipal",
            project_code="DOM/2025/77",
            signatory_name="Leonor Bettencourt",
            signatory_title="Chefe da Divisão de Obras",
            signature_date="2026-05-27",
            amount="73904.50 EUR",
            conditions=["impermeabilização da caleira nascente", "afinação das portas automáticas"],
        ),
    )


def brazil() -> Paper:
    """Brazilian term of acceptance with a record of electronic signing."""
    data = typ(
        r"""
#set page(footer: [#text(7.5pt)[Documento assinado eletronicamente. Código verificador 5D8E-11BA-7740. A conferência pode ser feita no portal da plataforma AssinaJá.]])
#grid(columns: (auto, 1fr), column-gutter: 8mm, box(fill: rgb("#1d6b4f"), inset: 9pt, text(fill: white, weight: "bold")[IPÊ\ SISTEMAS]), [#text(15pt, weight: "bold")[Termo de Aceite] \ Anexo ao contrato de prestação de serviços])
#v(4mm)
#rows((38mm, 1fr), "Contratante", "Rede Farmácias Boa Serra Ltda.", "Projeto", "Integração de convênios", "Ordem de serviço", "OS 2026/0412", "Entrega", "Entrega 2: autorização em tempo real", "Valor", "R$ 64.350,00")

#grid(columns: (1fr, 1fr), column-gutter: 6mm, [*Itens entregues* \ - serviço de autorização \ - painel de monitoração \ - manual do balconista], [*Evidências* \ - relatório de carga: 140 transações por segundo \ - ata da homologação \ - lista de presença do treinamento])

Prazos de garantia: 90 dias para correção de falhas, contados deste termo, conforme a proposta comercial. O suporte segue o acordo de nível de serviço em vigor e não depende deste aceite.

Declaramos que a entrega identificada neste termo foi homologada em ambiente de produção assistida entre 3 e 14 de agosto de 2026 e atende aos critérios definidos na proposta. Damos o nosso aceite e autorizamos o faturamento do valor correspondente.

#v(4mm)
#table(columns: (1fr, 1fr), stroke: .4pt + gray, inset: 6pt,
 [*Assinado por:* Tainá Guimarães Peixoto\ Diretora de Operações\ Rede Farmácias Boa Serra Ltda.\ 18/08/2026 10:47 (BRT) · IP 198.51.100.24],
 [*Assinado por:* Caetano Moura\ Gerente de Projetos\ Ipê Sistemas\ 17/08/2026 16:20 (BRT) · IP 203.0.113.9])
""",
        lang="pt",
        size=10.5,
    )
    return text(
        "lf-pt-br-termo-aceite",
        data,
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Rede Farmácias Boa Serra Ltda.",
            project="Integração de convênios",
            project_code="OS 2026/0412",
            milestone="Entrega 2: autorização em tempo real",
            signatory_name="Tainá Guimarães Peixoto",
            signatory_title="Diretora de Operações",
            signature_date="2026-08-18",
            amount="64350.00 BRL",
        ),
    )


def delivery() -> Paper:
    """A guide of delivery signed on receipt, scanned."""
    source = rl(
        [
            grid(
                [
                    [
                        "<b>LUZ CÉNICA DO SADO, LDA</b><br/>Setúbal",
                        "<b>GUIA DE ENTREGA</b><br/>GE 0751/26",
                    ]
                ],
                [105, 60],
                "plain",
                False,
                size=13,
            ),
            grid(
                [
                    ["Cliente", "Teatro Municipal da Azambujeira"],
                    ["Projeto", "Nova teia de iluminação"],
                    ["V/ encomenda", "TMA-2026-19"],
                    ["Fase", "2.ª fase - dimmers e cablagem"],
                ],
                [38, 120],
                "grid",
                False,
                size=11,
            ),
            grid(
                [
                    ["Qt.", "Material", "Obs."],
                    ["4", "Bastidor de dimmers 24 canais", "ensaiado"],
                    ["620 m", "Cabo 14x2,5", "identificado"],
                    ["1", "Quadro de comando", "ensaiado"],
                ],
                [20, 90, 45],
                size=11,
            ),
            "Recebemos o material montado e ensaiado, em perfeitas condições. A fase fica aceite.",
            3,
            grid(
                [
                    ["Assinatura", Ink(611, 55, 15)],
                    ["Nome", script("Duarte Malheiro", "Dkg", 16)],
                    ["Função", script("Diretor técnico", "Dkg", 16)],
                    ["Data", script("9 de janeiro de 2026", "Dkg", 16)],
                ],
                [35, 95],
                "grid",
                False,
                size=11,
            ),
            Stamp("TEATRO MUNICIPAL", "DA AZAMBUJEIRA", turn=-5, indent=280),
        ],
        size=11.5,
    )
    return scan(
        "lf-pt-guia-entrega",
        source,
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Teatro Municipal da Azambujeira",
            project="Nova teia de iluminação",
            milestone="2.ª fase - dimmers e cablagem",
            signatory_name="Duarte Malheiro",
            signatory_title="Diretor técnico",
            signature_date="2026-01-09",
            po_number="TMA-2026-19",
        ),
        skew=-0.6,
        dpi=115,
        jpeg=34,
        seed=61,
    )


def cancelled() -> Paper:
    """A signed term, cancelled by stamp and replaced."""
    data = rl(
        [
            "# Termo de recebimento - revisão 1",
            grid(
                [
                    ["Contratante", "Usina Santa Quitéria S.A."],
                    ["Projeto", "Automação da moenda"],
                    ["N.º do projeto", "AM-0094"],
                    ["Etapa", "Etapa IV - Supervisório"],
                    ["Valor da etapa", "R$ 212.000,00"],
                ],
                [40, 110],
                "lines",
                False,
            ),
            Stamp(
                "CANCELADO", "substituído pela revisão 2 de 22/06/2026", turn=8, size=16, indent=60
            ),
            "A contratante recebe a etapa e nada tem a opor quanto ao seu pagamento.",
            4,
            Ink(621),
            "Valdir Monteclaro, Gerente Industrial",
            "Sertãozinho do Norte, 15 de junho de 2026",
        ],
        face="Helvetica",
        size=11,
        margin=25,
    )
    return text(
        "lf-pt-br-cancelado",
        data,
        truth(
            AC,
            "undecided",
            True,
            "pt",
            client="Usina Santa Quitéria S.A.",
            project="Automação da moenda",
            project_code="AM-0094",
            milestone="Etapa IV - Supervisório",
            signatory_name="Valdir Monteclaro",
            signatory_title="Gerente Industrial",
            signature_date="2026-06-15",
            amount="212000.00 BRL",
            warnings=["draft_or_void"],
        ),
    )


def form() -> Paper:
    """An AcroForm filled in and approved."""
    data = rl(
        [
            "# Aprovação de entregável",
            "Formulário eletrónico - Maré Alta Comunicação",
            grid(
                [
                    ["Cliente", Field("cliente", "Conservas Ria Dourada, S.A.")],
                    ["Projeto", Field("projeto", "Nova identidade de marca")],
                    ["Trabalho n.º", Field("trabalho", "MA-1480")],
                    ["Entregável", Field("entregavel", "Manual de normas gráficas")],
                    ["Honorários", Field("honorarios", "5.600,00 EUR")],
                ],
                [40, 100],
                "plain",
                False,
            ),
            Field("apr", True, 90, "Aprovado"),
            Field("alt", False, 90, "Aprovado com alterações"),
            Field("rej", False, 90, "Rejeitado"),
            "Comentários",
            Field("com", "Excelente trabalho, obrigada a toda a equipa.", 150),
            2,
            grid(
                [
                    ["Assinado por", Field("ass", "/s/ Matilde Sequeira")],
                    ["Nome", Field("nome", "Matilde Sequeira")],
                    ["Cargo", Field("cargo", "Diretora de Marketing")],
                    ["Data", Field("data", "31/03/2026")],
                ],
                [40, 100],
                "plain",
                False,
            ),
        ],
        size=10.5,
        tint="#0b4f6c",
    )
    return text(
        "lf-pt-form-aprovado",
        data,
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Conservas Ria Dourada, S.A.",
            project="Nova identidade de marca",
            project_code="MA-1480",
            milestone="Manual de normas gráficas",
            signatory_name="Matilde Sequeira",
            signatory_title="Diretora de Marketing",
            signature_date="2026-03-31",
            amount="5600.00 EUR",
        ),
        "form",
    )


def notice() -> Paper:
    """The vendor's own notice; acceptance is only hoped for."""
    data = typ(
        r"""
#align(right)[Coimbra, 13 de outubro de 2026]
*COMUNICAÇÃO DE CONCLUSÃO*

#kv("De", "Mondego Sondagens, Lda.", "Para", "Quinta do Escarambão, Agroturismo", "Projeto", "Furo de captação n.º 2", "Obra", "MS-3316")

Informamos que a nossa equipa concluiu hoje o furo, com 142 m de profundidade e caudal de 3,1 m³/h. Do nosso ponto de vista o trabalho está completo e em condições de ser aceite.

#table(columns: (1fr, 1fr), inset: 7pt, [Ensaio de caudal], [24 h, estável], [Análise da água], [pedida ao laboratório], [Valor em dívida], [9.870,00 €])

*Aceitação do cliente* (a preencher depois da visita)

Aceito o trabalho: sim #off #h(4mm) não #off #h(1cm) Assinatura #blank(5cm)

Nome: Vasco Escarambão #h(1cm) Data: #blank(3cm)

#v(6mm)
#text(9pt)[Enviado automaticamente pelo sistema de obras da Mondego Sondagens.]
""",
        lang="pt",
        face="DejaVu Sans",
        size=9.5,
    )
    return text(
        "lf-pt-comunicacao-conclusao",
        data,
        truth(
            AC,
            "undecided",
            False,
            "pt",
            client="Quinta do Escarambão, Agroturismo",
            project="Furo de captação n.º 2",
            project_code="MS-3316",
            signatory_name="Vasco Escarambão",
            amount="9870.00 EUR",
        ),
    )


def addendum() -> Paper:
    """An amendment signed by both."""
    data = rl(
        [
            "# Termo Aditivo n.º 3",
            "<b>Contratante:</b> Instituto Cultural Pedra Clara<br/><b>Contratada:</b> Museografia Vereda ME<br/><b>Projeto:</b> Exposição Águas do Cerrado<br/><b>Ordem de serviço:</b> IC-58/2025",
            "CLÁUSULA 1.ª - Fica acrescida ao escopo a produção de seis estações táteis para visitantes cegos.",
            "CLÁUSULA 2.ª - Pelo acréscimo, a contratante pagará R$ 27.900,00 (vinte e sete mil e novecentos reais), em parcela única.",
            "CLÁUSULA 3.ª - O prazo final passa a ser 30 de novembro de 2026.",
            "CLÁUSULA 4.ª - Ratificam-se as demais cláusulas.",
            "Brasília, 6 de agosto de 2026.",
            4,
            grid(
                [
                    [Ink(631, 48), Ink(632, 48)],
                    [
                        "Iracema Fontoura<br/>Presidente<br/>Contratante",
                        "Zeca Lumiar<br/>Titular<br/>Contratada",
                    ],
                ],
                [80, 80],
                "plain",
                False,
            ),
        ],
        face="Times-Roman",
        size=12,
        margin=26,
    )
    return text(
        "lf-pt-br-aditivo",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Instituto Cultural Pedra Clara",
            project="Exposição Águas do Cerrado",
            project_code="IC-58/2025",
            signatory_name="Iracema Fontoura",
            signatory_title="Presidente",
            signature_date="2026-08-06",
            amount="27900.00 BRL",
            change_order_number="3",
        ),
    )


def hours() -> Paper:
    """A sheet of hours approved except for one day."""
    data = typ(
        r"""
= Folha de horas -- novembro de 2025
#kv(w: 30mm, "Cliente", "Aeródromo de Monte Pardo, E.M.", "Projeto", "Revisão do plano de emergência", "Código", "AMP-PE-3", "Consultor", "Gil Rebordão (Vigia Consultores)")
#rows((2cm, 1fr, 2cm, 3.2cm), fill: (_, y) => if y == 0 { luma(225) }, "Dia", "Atividade", "Horas", "Cliente", "4", "Entrevistas à torre", "7", "de acordo", "11", "Redação do capítulo 2", "8", "de acordo", "18", "Simulacro", "9", "de acordo", "25", "Deslocação e reunião", "6", "não aprovado")
Aprovo parcialmente esta folha: 24 horas, no valor de 1.440,00 €.

Pendente:\
comprovativo da deslocação do dia 25

#v(4mm)
INK(641,42)\
Anabela Roriz, Diretora de Segurança Operacional\
3 de dezembro de 2025
""",
        lang="pt",
        size=11,
    )
    return text(
        "lf-pt-folha-horas-parcial",
        data,
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "pt",
            client="Aeródromo de Monte Pardo, E.M.",
            project="Revisão do plano de emergência",
            project_code="AMP-PE-3",
            signatory_name="Anabela Roriz",
            signatory_title="Diretora de Segurança Operacional",
            signature_date="2025-12-03",
            amount="1440.00 EUR",
            conditions=["comprovativo da deslocação do dia 25"],
        ),
    )


def mail() -> Paper:
    """A mail that refuses."""
    data = rl(
        [
            "Re: Marco 3 - treinamento das lojas",
            grid(
                [
                    ["De:", "Renato Bacelar (Óticas Lumen)"],
                    ["Para:", "Equipe Saber+"],
                    ["Enviada em:", "segunda-feira, 19 de outubro de 2026 11:02"],
                ],
                [28, 120],
                "plain",
                False,
                "Courier",
            ),
            "Pessoal, bom dia.",
            "Ouvi os gerentes das nove lojas. O treinamento foi curto demais e o módulo de vendas não foi dado. Não aceitamos o Marco 3 do projeto Atendimento Nota Dez do jeito que está e não vamos liberar os R$ 18.700,00.",
            "Marquem uma nova turma, por favor, com o conteúdo inteiro.",
            "Renato Bacelar<br/>Gerente de Varejo | Óticas Lumen",
        ],
        face="Courier",
        size=9.5,
    )
    return text(
        "lf-pt-br-mail-nao-aceita",
        data,
        truth(
            "email",
            "rejected",
            None,
            "pt",
            client="Óticas Lumen",
            project="Atendimento Nota Dez",
            milestone="Marco 3",
            signatory_name="Renato Bacelar",
            signatory_title="Gerente de Varejo",
            signature_date="2026-10-19",
            amount="18700.00 BRL",
        ),
    )


def order() -> Paper:
    """A purchase order."""
    data = typ(
        r"""
#align(center)[#text(15pt, weight: "bold")[NOTA DE ENCOMENDA N.º 2026/0388]]
Cliente: *Hospital da Ordem do Cabeço* #h(1fr) Data: 2 de fevereiro de 2026\
Fornecedor: Ferreira & Lobato, Engenharia Clínica\
Projeto: *Inspeção de ventiladores pulmonares*

#rows((1fr, 2cm, 3cm), "Inspeção anual conforme norma", "31 un.", "4.030,00 €", "Etiquetas e relatórios", "31 un.", "310,00 €", "Total sem IVA", "", "4.340,00 €")

Prazo: até 30 de abril de 2026. A aceitação do serviço é feita à parte, em auto próprio. Encomenda emitida por computador.
""",
        lang="pt",
        face="Liberation Serif",
        size=11.5,
    )
    return text(
        "lf-pt-nota-encomenda",
        data,
        truth(
            "purchase_order",
            None,
            None,
            "pt",
            client="Hospital da Ordem do Cabeço",
            project="Inspeção de ventiladores pulmonares",
            amount="4340.00 EUR",
            po_number="2026/0388",
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        provisional,
        brazil,
        delivery,
        cancelled,
        form,
        notice,
        addendum,
        hours,
        mail,
        order,
    ):
        yield make()
