"""Portuguese papers, from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import RULE, Ink, form, gap, page, pairs, scanned, table, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield Paper(
        "mk-pt-auto-rececao",
        "a",
        "text",
        page(
            "# Auto de receção provisória",
            "Aos vinte e seis dias do mês de março de dois mil e vinte e seis, no local da obra <b>Requalificação do Largo do Pelourinho</b> (empreitada n.º <b>E-14/2025</b>), procedeu-se à vistoria dos trabalhos executados por Calcetaria Raposo, Lda. para o dono da obra, <b>Município de Vale de Açor</b>.",
            "Verificando-se que os trabalhos estão em condições de ser recebidos, foi deliberado recebê-los provisoriamente, sem deficiências a apontar. Valor dos trabalhos: <b>148.900,50 €</b>.",
            gap(),
            "Pelo dono da obra",
            Ink(501),
            "Eng.ª Filomena Sequeira<br/>Chefe da Divisão de Obras",
            font="Times-Roman",
            size=11.5,
        ),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Município de Vale de Açor",
            project="Requalificação do Largo do Pelourinho",
            project_code="E-14/2025",
            amount="148900.50 EUR",
            signatory_name="Filomena Sequeira",
            signatory_title="Chefe da Divisão de Obras",
            signature_date="2026-03-26",
        ),
    )

    yield Paper(
        "mk-pt-termo-aceite-br",
        "a",
        "text",
        page(
            "# TERMO DE ACEITE",
            pairs(
                "Contratante",
                "Usina Ribeirão das Antas S.A.",
                "Contratada",
                "Tecelagem Dados Ltda.",
                "Projeto",
                "Painel de colheita",
                "Contrato",
                "CT 0318/2025",
                "Etapa",
                "Etapa 2 – Integração de balanças",
                "Valor liberado",
                "R$ 47.300,00",
            ),
            "A Contratante declara aceita a etapa acima (1), autorizando a emissão da nota fiscal.",
            Ink(502),
            "Wellington Prado<br/>Gerente de Automação Agrícola<br/>Data: 13/05/2026",
            gap(60),
            RULE,
            "~ (1) Aceite sujeito ao cumprimento, em até quinze dias, de: calibração da balança 7; treinamento do turno da noite.",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Usina Ribeirão das Antas S.A.",
            project="Painel de colheita",
            project_code="CT 0318/2025",
            milestone="Etapa 2 – Integração de balanças",
            amount="47300.00 BRL",
            signatory_name="Wellington Prado",
            signatory_title="Gerente de Automação Agrícola",
            signature_date="2026-05-13",
            conditions=["calibração da balança 7", "treinamento do turno da noite"],
        ),
    )

    yield Paper(
        "mk-pt-email-aprovado",
        "a",
        "text",
        typ(
            r"""
#text(9pt)[*De:* Tainá Bittencourt \<taina\@editorajenipapo.example\> \ *Enviada em:* quarta-feira, 11 de fevereiro de 2026 18:02 \ *Para:* Estúdio Pé de Moleque \ *Assunto:* RES: Ilustrações do volume 4]
#rule
Oi, gente!

As pranchas ficaram lindas. O conselho editorial bateu o martelo hoje: ilustrações do volume 4 aprovadas, sem mais ajustes. Podem emitir a nota de R\$ 12.600,00 citando o pedido PC-2077.

Um abraço,

Tainá Bittencourt \
Coordenadora de Arte | Editora Jenipapo
""",
            font="Libertinus Serif",
            size="11pt",
        ),
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Editora Jenipapo",
            milestone="ilustrações do volume 4",
            amount="12600.00 BRL",
            po_number="PC-2077",
            signatory_name="Tainá Bittencourt",
            signatory_title="Coordenadora de Arte",
            signature_date="2026-02-11",
        ),
    )

    yield Paper(
        "mk-pt-aditivo",
        "a",
        "text",
        page(
            "<b>PEDIDO DE ALTERAÇÃO PA-06</b>",
            table(
                [
                    ["Cliente: Caixa Económica da Lezíria", "Projeto: Arquivo Digital"],
                    ["Contrato: 2025/CEL/88", "Custo adicional: 5.980,00 €"],
                ],
                [230, 230],
            ),
            "Alteração: digitalizar também as fichas de assinatura de 1990 a 1998.",
            "Parecer do cliente: <b>deferido</b>, sem alteração de prazo.",
            gap(),
            Ink(503),
            "Álvaro Mesquita – Diretor de Operações – 09.01.2026",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Caixa Económica da Lezíria",
            project="Arquivo Digital",
            project_code="2025/CEL/88",
            amount="5980.00 EUR",
            change_order_number="PA-06",
            signatory_name="Álvaro Mesquita",
            signatory_title="Diretor de Operações",
            signature_date="2026-01-09",
        ),
    )

    yield Paper(
        "mk-pt-folha-horas",
        "a",
        "text",
        page(
            "# Folha de horas – abril de 2026",
            "Consultor: Nuno Vilarinho &nbsp; Cliente: <b>Transportes Fonseca Leal, S.A.</b> &nbsp; Projeto: <b>Migração ERP</b> &nbsp; N.º <b>TFL-52</b>",
            table(
                [
                    ["Semana", "Horas", "Aprovadas"],
                    ["14", "32", "32"],
                    ["15", "40", "40"],
                    ["16", "40", "0 – ausência de registo"],
                    ["17", "36", "36"],
                ],
                [80, 80, 200],
                True,
                True,
            ),
            "Aprovo as horas das semanas 14, 15 e 17. As da semana 16 só serão consideradas mediante apresentação do registo de entradas.",
            gap(),
            Ink(504),
            "Custódia Rebelo, Diretora Financeira<br/>5 de maio de 2026",
        ),
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "pt",
            client="Transportes Fonseca Leal, S.A.",
            project="Migração ERP",
            project_code="TFL-52",
            signatory_name="Custódia Rebelo",
            signatory_title="Diretora Financeira",
            signature_date="2026-05-05",
            conditions=["apresentação do registo de entradas"],
        ),
    )

    yield Paper(
        "mk-pt-pedido-compra",
        "a",
        "text",
        page(
            "# PEDIDO DE COMPRA",
            "> Nº 880-4413 &nbsp; Emissão: 06/03/2026 &nbsp; (dd/mm/aaaa)",
            "Comprador: <b>Hospital Serra do Umbuzeiro</b><br/>Fornecedor: Caatinga Engenharia Clínica ME",
            table(
                [
                    ["Item", "Descrição", "Valor"],
                    ["1", "Calibração de 62 bombas de infusão", "R$ 21.080,00"],
                    ["2", "Laudos e etiquetas", "R$ 1.860,00"],
                    ["", "TOTAL", "R$ 22.940,00"],
                ],
                [40, 260, 100],
                True,
                True,
            ),
            "Pagamento em 28 dias após o aceite do serviço. Documento eletrônico.",
        ),
        truth(
            "purchase_order",
            None,
            None,
            "pt",
            client="Hospital Serra do Umbuzeiro",
            amount="22940.00 BRL",
            po_number="880-4413",
        ),
    )

    yield Paper(
        "mk-pt-form-recusado",
        "a",
        "form",
        form(
            "Ficha de avaliação de entrega",
            [
                ("text", "Cliente", "Conservas Ria Mansa, Lda."),
                ("text", "Projeto", "Rotulagem bilingue"),
                ("text", "Ref. do projeto", "RM-31"),
                ("text", "Entrega", "Lote de artes finais n.º 1"),
                ("text", "Valor", "1.725,00 EUR"),
                ("box", "Aceite", False),
                ("box", "Não aceite", True),
                ("text", "Justificação", "Alergénios em falta em oito rótulos"),
                ("text", "Responsável", "Graça Pimentel"),
                ("text", "Função", "Diretora de Qualidade"),
                ("ink", "Assinatura", 505),
                ("text", "Data", "30 de abril de 2026"),
            ],
        ),
        truth(
            AC,
            "rejected",
            True,
            "pt",
            client="Conservas Ria Mansa, Lda.",
            project="Rotulagem bilingue",
            project_code="RM-31",
            milestone="Lote de artes finais n.º 1",
            amount="1725.00 EUR",
            signatory_name="Graça Pimentel",
            signatory_title="Diretora de Qualidade",
            signature_date="2026-04-30",
        ),
    )

    guia = typ(
        r"""
#align(right)[Serralharia Antunes \ portões e gradeamentos]
= Obra n.º SA 4470
Portão de correr motorizado, 4,20 m, para *Quinta da Carreteira Turismo Rural*.

O portão foi montado e experimentado na presença do cliente, que o aceita e se compromete a pagar o preço de *4.385,00 €* no prazo de oito dias. Foram entregues dois comandos e o livro de instruções.
#v(16pt)
Em #hand("Estremoz", s: 22pt), a #hand("17 de abril de 2026", s: 22pt)
#v(10pt)
#align(center)[#pen(3) \ Leopoldo Vaz, Gerente]
""",
        font="Libertinus Serif",
        size="12pt",
    )
    yield scanned(
        "mk-pt-guia-scan",
        guia,
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Quinta da Carreteira Turismo Rural",
            project="Portão de correr motorizado",
            project_code="SA 4470",
            amount="4385.00 EUR",
            signatory_name="Leopoldo Vaz",
            signatory_title="Gerente",
            signature_date="2026-04-17",
        ),
        skew=-1.4,
        seed=51,
        noise=5.0,
    )

    yield Paper(
        "mk-pt-conclusao-vendedor",
        "a",
        "text",
        typ(
            r"""
#align(center)[*DECLARAÇÃO DE CONCLUSÃO*]
A Pedra Alta Topografia declara ter concluído, em 28 de fevereiro de 2026, o *Levantamento da Fazenda Boa Esperança*, contrato BE-102, contratado por *Agropecuária Irmãos Tavares*.

O aceite da contratante será formalizado em documento próprio, ainda não emitido.

#v(10pt)
Uberaba, 2 de março de 2026 \
Pedra Alta Topografia
""",
            font="Libertinus Serif",
            size="12pt",
        ),
        truth(
            AC,
            "undecided",
            None,
            "pt",
            client="Agropecuária Irmãos Tavares",
            project="Levantamento da Fazenda Boa Esperança",
            project_code="BE-102",
        ),
    )

    yield Paper(
        "mk-pt-duas-assinaturas",
        "a",
        "text",
        typ(r"""
= Ata de encerramento do projeto
#kv([Cliente], [Instituto Superior da Ria Formosa], [Projeto], [Rede sem fios do campus], [Código], [ISRF-WF], [Marco], [M5 -- Encerramento], [Pagamento final], [19.240,00 €])
O projeto considera-se aceite com a assinatura de *ambos* os representantes do cliente.
#table(columns: (1fr, 1fr), inset: 8pt, [Serviços de Informática \ #pen(2) \ Duarte Nobre, diretor \ 22 de maio de 2026], [Administração \ #v(24pt) \ Leonor Sampaio, administradora \ Data:])
"""),
        truth(
            AC,
            "undecided",
            False,
            "pt",
            client="Instituto Superior da Ria Formosa",
            project="Rede sem fios do campus",
            project_code="ISRF-WF",
            milestone="M5 – Encerramento",
            amount="19240.00 EUR",
            signatory_name="Leonor Sampaio",
            signatory_title="administradora",
            warnings=["partly_signed"],
        ),
    )
