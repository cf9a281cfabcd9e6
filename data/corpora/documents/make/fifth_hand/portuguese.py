"""Portuguese and Brazilian papers: autos de receção, termos de aceite, a mail."""

from collections.abc import Iterator

from paper import Paper

from fifth_hand.desk import (
    box,
    build,
    colors,
    gap,
    ink,
    p,
    pasted,
    put,
    sheet,
    signed,
    square,
    table,
    words,
)
from fifth_hand.words import label, paper, paras, rows, scanned


def auto() -> Paper:
    story = [
        p("AUTO DE RECEÇÃO PROVISÓRIA", 14, "LR-B", align=1, b=14),
        *paras(
            """Aos vinte e sete dias do mês de março de 2026, no local da empreitada
            <b>Requalificação da Marginal de Vila Serena</b> (processo n.º 14/DOM/2024),
            compareceram, em representação do dono da obra, <b>Município de Vila Serena</b>, o Eng.
            Baltazar Quintela, Chefe da Divisão de Obras, e, em representação do adjudicatário,
            Construções Arade, Lda., o Sr. Nuno Faria, a fim de proceder à vistoria da <b>Fase 1 -
            Passadiço poente</b>, adjudicada por 389.640,17 € acrescidos de IVA à taxa de 6%.

            Verificou-se que a obra está em condições de ser recebida, com exceção do seguinte:
            a) guarda-corpos do miradouro por pintar; b) duas luminárias sem ligação à terra. Foi
            deliberado receber provisoriamente a Fase 1, ficando o adjudicatário obrigado a
            corrigir as deficiências apontadas até 30 de abril.

            E nada mais havendo a tratar, foi lavrado o presente auto, que vai ser assinado.""",
            11,
            "LR",
            align=4,
            b=10,
        ),
        gap(16),
        table(
            [
                ["Pelo dono da obra,", "Pelo adjudicatário,"],
                [signed(601, 130, 38), signed(602, 110, 30)],
                ["(Baltazar Quintela)", "(Nuno Faria)"],
            ],
            [230, 230],
            face="LR",
            size=11,
        ),
    ]
    return paper(
        "auto-marginal",
        build(story, edge=(80, 80, 80, 60)),
        label(
            "AC if signed pt",
            """client: Município de Vila Serena
            project: Requalificação da Marginal de Vila Serena
            code: 14/DOM/2024
            ms: Fase 1 - Passadiço poente
            name: Baltazar Quintela
            title: Chefe da Divisão de Obras
            date: 2026-03-27
            amount: 389640.17 EUR
            if: guarda-corpos do miradouro por pintar
            if: duas luminárias sem ligação à terra""",
        ),
    )


def termo() -> Paper:
    """Brazilian term with typed (x) options, signed on the original."""
    story = [
        p("TERMO DE ACEITE DE ENTREGA", 15, "DS-B", color=colors.Color(0, 0.35, 0.3), b=8),
        table(
            rows("""Contratante | Cooperativa Agrícola Pé de Serra
                Contratada | Jurema Tecnologia Ltda.
                Projeto | Armazém Conectado
                Código do projeto | JT-0447
                Entrega | Sprint 9: balança rodoviária integrada
                Valor da entrega | R$ 128.750,00
                Pedido de compra | PC 2026/3318"""),
            [130, 330],
            face="DS",
            grid=0.3,
            rule=colors.grey,
        ),
        gap(10),
        *paras(
            """( x ) Aceita sem ressalvas &nbsp;&nbsp; ( ) Aceita com ressalvas &nbsp;&nbsp;
            ( ) Não aceita

            Observações: nenhuma.

            Assinado no original por: Severina Albuquerque, Diretora Financeira, em 14/08/2026.""",
            10,
            "DS",
            b=12,
        ),
        p(
            "Cópia extraída do sistema. Aceite com ressalvas ou recusa exige justificativa.",
            7,
            "DS",
        ),
    ]
    return paper(
        "termo-aceite",
        build(story),
        label(
            "AC yes signed pt",
            """client: Cooperativa Agrícola Pé de Serra
            project: Armazém Conectado
            code: JT-0447
            ms: Sprint 9: balança rodoviária integrada
            name: Severina Albuquerque
            title: Diretora Financeira
            date: 2026-08-14
            amount: 128750.00 BRL
            po: PC 2026/3318""",
        ),
    )


def negado() -> Paper:
    """A scanned checklist in which the client has marked the red column."""

    def draw(c) -> None:
        put(c, 50, 790, "FICHA DE VALIDAÇÃO EM OBRA", 15, "DC-B")
        words(c, 50, 768, "Cliente: Hotel Quinta do Zimbro, S.A.     Obra n.º: 3307", 10, "DC")
        words(
            c, 50, 752, "Projeto: Climatização da ala norte     Fase: ensaios e arranque", 10, "DC"
        )
        words(c, 50, 736, "Instalador: Frio do Sado     Valor da fase: 22.460,00 EUR", 10, "DC")
        put(c, 330, 705, "Sim", 10, "DC-B")
        put(c, 390, 705, "Não", 10, "DC-B")
        for i, (text, yes) in enumerate(
            (
                ("Estanquidade dos circuitos", True),
                ("Caudais dentro da tolerância", False),
                ("Ruído nos quartos abaixo de 30 dB", False),
                ("Fase aceite pelo cliente", False),
            )
        ):
            y = 682 - 26 * i
            put(c, 60, y, text, 10.5, "DC")
            square(c, 334, y, 8, "h" if yes else "", 70 + i)
            square(c, 394, y, 8, "" if yes else "h", 75 + i)
            c.line(50, y - 8, 450, y - 8)
        ink(c, 70, 500, 130, 40, 611)
        c.line(60, 502, 260, 502)
        put(c, 60, 490, "O cliente: Leonor Sarmento, diretora de manutenção", 9, "DC")
        put(c, 330, 505, "03.09.2026", 11, "LR-I")

    return scanned(
        "ficha-obra",
        sheet(draw),
        label(
            "AC no signed pt",
            """client: Hotel Quinta do Zimbro, S.A.
            project: Climatização da ala norte
            code: 3307
            ms: ensaios e arranque
            name: Leonor Sarmento
            title: diretora de manutenção
            date: 2026-09-03
            amount: 22460.00 EUR""",
        ),
        skew=1.0,
        turn=270,
        dpi=170,
        seed=51,
    )


def aditivo() -> Paper:
    story = [
        p("1º TERMO ADITIVO AO CONTRATO CT-2025-090", 13, "LR-B", align=1, b=12),
        *paras(
            """CONTRATANTE: Rede Mirassol de Supermercados S/A. CONTRATADA: Oficina do Dado Ltda.
            PROJETO: Painel de Rupturas (código PR-31).

            Cláusula 1ª. Fica acrescido ao escopo o módulo de previsão semanal, pelo valor de
            R$ 54.300,00 (cinquenta e quatro mil e trezentos reais).

            Cláusula 2ª. Permanecem inalteradas as demais cláusulas.

            São Carlos, 2 de dezembro de 2025.""",
            11,
            "LR",
            b=10,
        ),
        gap(16),
        pasted(621, 140, 48),
        p("p/ CONTRATANTE: Otávio Brandt, Diretor de Tecnologia", 10, "LR", b=18),
        pasted(622, 120, 42),
        p("p/ CONTRATADA: Lia Monteiro", 10, "LR"),
    ]
    return paper(
        "aditivo",
        build(story),
        label(
            "CO yes signed pt",
            """client: Rede Mirassol de Supermercados S/A
            project: Painel de Rupturas
            code: PR-31
            name: Otávio Brandt
            title: Diretor de Tecnologia
            date: 2025-12-02
            amount: 54300.00 BRL
            co: 1º""",
        ),
    )


def email() -> Paper:
    story = [
        p("De: Duarte Vilhena<br/>Enviada: 6 de julho de 2026 10:12<br/>Para: Marta Seixas (Ponto "
          "Cruz Comunicação)"
          "<br/>Assunto: Re: Aprovação da campanha de verão / PCC-77", 9, "DC", b=12),
        *paras(
            """Marta,

            fechado. A segunda entrega (spots de rádio) está aprovada por nós e podem emitir a
            fatura de 14.850,00 € + IVA contra a nota de encomenda 26-0931. A terceira fica para
            quando voltarmos de férias.

            Abraço,<br/>Duarte Vilhena<br/>Diretor de Marketing, Águas da Gardunha""",
            10.5,
            "DC",
            b=9,
        ),
        p("Esta mensagem não constitui aceitação de quaisquer condições contratuais do remetente, "
          "salvo indicação expressa.", 7, "DC", a=30),
    ]  # fmt: skip
    return paper(
        "email-spots",
        build(story),
        label(
            "MAIL yes - pt",
            """client: Águas da Gardunha
            project: campanha de verão
            code: PCC-77
            ms: segunda entrega (spots de rádio)
            name: Duarte Vilhena
            title: Diretor de Marketing
            date: 2026-07-06
            amount: 14850.00 EUR
            po: 26-0931""",
        ),
    )


def minuta() -> Paper:
    """A draft certificate: MINUTA in the head, both boxes open."""
    story = [
        table([[p("MINUTA", 12, "DK-B", color=colors.red), p("Certificado de conclusão", 14)]],
              [90, 370], ("BOX", (0, 0), (0, 0), 1, colors.red)),
        gap(10),
        *paras(
            """Cliente: Teatro Municipal de Alcaria. Projeto: Digitalização do arquivo. Projeto
            n.º TMA/09. Etapa: Lote 2, programas de sala. Preço da etapa: 9.975,00 €.

            O cliente declara que a etapa se encontra concluída e que a aceita.""",
            10.5,
            "DK",
        ),
        table([[box(), "Aceite"], [box(), "Não aceite"]], [20, 200], face="DK", size=10.5),
        p("Assinatura: ..................................................", 10.5, "DK", a=30),
        p("Nome: Custódia Ramires, Diretora do Arquivo", 10.5, "DK"),
        p("Data: ....... / ....... / 2026", 10.5, "DK"),
    ]  # fmt: skip
    return paper(
        "minuta",
        build(story),
        label(
            "AC open unsigned pt",
            """client: Teatro Municipal de Alcaria
            project: Digitalização do arquivo
            code: TMA/09
            ms: Lote 2, programas de sala
            name: Custódia Ramires
            title: Diretora do Arquivo
            amount: 9975.00 EUR
            warn: draft_or_void""",
        ),
    )


def papers() -> Iterator[Paper]:
    yield auto()
    yield termo()
    yield negado()
    yield aditivo()
    yield email()
    yield minuta()
