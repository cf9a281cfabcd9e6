"""Portuguese papers: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth

from fortieth_hand.after import flat, mixed
from fortieth_hand.board import Box, Field, Ink, K, T, drawn, rp, sheet, tp

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield tp(
        "pt-auto-rececao",
        truth(
            CERT,
            "accepted",
            True,
            "pt",
            client="Junta de Freguesia de Vale Sereno",
            project="Requalificação do mercado",
            project_code="OB-12/2025",
            milestone="Receção provisória",
            signatory_name="António Sequeira",
            signatory_title="Presidente da Junta",
            signature_date="2026-05-29",
        ),
        r"""
#align(center)[= Auto de receção provisória]
Aos vinte e nove dias do mês de maio de dois mil e vinte e seis, no local da obra *Requalificação do mercado* (processo de obra OB-12/2025), compareceram os representantes da Junta de Freguesia de Vale Sereno, da fiscalização e do empreiteiro Construções Tâmega, Lda., a fim de procederem ao ato de *Receção provisória*.

Feita a vistoria, e não se encontrando deficiências, foi a obra recebida, começando a correr o prazo de garantia. O empreiteiro entregou as telas finais, o plano de manutenção e as chaves dos quiosques; a caução será libertada nos termos do contrato. Para constar se lavrou este auto, que vai ser assinado por todos.
#v(6mm)
#table(columns: (auto, 1fr, 42mm), stroke: (bottom: .4pt), [Dono da obra], [António Sequeira, Presidente da Junta], [[[601]]], [Fiscalização], [Eng. Cláudia Rebelo], [[[602]]], [Empreiteiro], [Nuno Tâmega, gerente], [[[603]]])
""",
        font="Liberation Serif",
        size=11.5,
    )
    first = drawn(
        [
            "<b>Rede Jabuticaba de Ensino Ltda.</b>",
            "# Termo de aceite",
            K(
                [
                    ("Contratante", "Rede Jabuticaba de Ensino Ltda."),
                    ("Projeto", "Diário de classe digital"),
                    ("OS", "OS-2291"),
                    ("Etapa", "Etapa 2 - Piloto em três escolas"),
                    ("Valor da etapa", "R$ 86.300,00"),
                ]
            ),
            "## Critérios",
            T(
                [
                    ("Critério", "Meta", "Obtido"),
                    ("Professores com acesso semanal", "80%", "91%"),
                    ("Lançamentos sem erro", "98%", "99,2%"),
                    ("Tempo de suporte", "4 h", "2 h 10"),
                ],
                (80, 35, 35),
            ),
            "",
            "A folha seguinte traz a decisão assinada.",
        ],
        font="Helvetica",
    )
    last = drawn(
        [
            "Termo de aceite - OS-2291 - folha de assinaturas",
            "",
            "Conferidos os critérios, a contratante aceita integralmente a etapa e libera o valor para faturamento.",
            "",
            T(
                [
                    ("Rede Jabuticaba de Ensino Ltda.", "Lousa Viva Tecnologia S.A."),
                    (Ink(611), Ink(612)),
                    (
                        "Tereza Cristina Maciel<br/>Diretora pedagógica",
                        "Caio Brandt<br/>Gerente de conta",
                    ),
                    ("Campinas, 24 de abril de 2026", "Campinas, 22 de abril de 2026"),
                ],
                (80, 80),
            ),
        ],
        font="Times-Roman",
        size=11,
    )
    yield mixed(
        "pt-br-aceite-misto",
        truth(
            CERT,
            "accepted",
            True,
            "pt",
            client="Rede Jabuticaba de Ensino Ltda.",
            project="Diário de classe digital",
            project_code="OS-2291",
            milestone="Etapa 2 - Piloto em três escolas",
            signatory_name="Tereza Cristina Maciel",
            signatory_title="Diretora pedagógica",
            signature_date="2026-04-24",
            amount="86300.00 BRL",
        ),
        first,
        last,
        sheet(16),
    )
    yield rp(
        "pt-br-aditivo",
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Porto Seco Araucária S.A.",
            project="Automação do pátio",
            project_code="PSA-77",
            change_order_number="TA-04",
            amount="129900.00 BRL",
            signatory_name="Elaine Kowalczyk",
            signatory_title="Diretora financeira",
            signature_date="2026-08-31",
        ),
        [
            "# TERMO DE ALTERAÇÃO TA-04",
            T(
                [
                    ("Cliente", "Projeto", "Código"),
                    ("Porto Seco Araucária S.A.", "Automação do pátio", "PSA-77"),
                ],
                (64, 64, 40),
            ),
            "",
            "Objeto: inclusão de duas balanças rodoviárias com leitura de placa. Acréscimo: R$ 129.900,00. Prazo: mais 45 dias.",
            "",
            "Forma de pagamento do acréscimo: metade na entrega das balanças, metade na operação. Permanecem inalteradas as demais cláusulas do contrato, inclusive as de confidencialidade, garantia e foro.",
            "",
            T(
                [
                    ("Revisão", "Data", "Autor", "Motivo"),
                    ("0", "19/08/2026", "B. Stocco", "primeira emissão"),
                    ("1", "25/08/2026", "B. Stocco", "leitura de placa incluída"),
                ],
                (22, 32, 40, 74),
            ),
            "",
            "A alteração vale com a assinatura dos dois diretores da cliente e da fornecedora.",
            "",
            T(
                [
                    (
                        "Porto Seco Araucária S.A.",
                        "Porto Seco Araucária S.A.",
                        "Pátio Inteligente Ltda.",
                    ),
                    (Ink(621), Ink(622), Ink(623)),
                    (
                        "Ademir Rossoni<br/>Diretor de operações",
                        "Elaine Kowalczyk<br/>Diretora financeira",
                        "Bruna Stocco<br/>Sócia",
                    ),
                    ("28/08/2026", "31/08/2026", "27/08/2026"),
                    ("", "", ""),
                ],
                (56, 56, 56),
            ),
        ],
        size=9.5,
    )
    yield tp(
        "pt-correio",
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Adega Cooperativa de Penalva do Sor",
            project="Loja online",
            milestone="segunda fase",
            signatory_name="Leonor Vilhena",
            signatory_title="Diretora de Marketing",
            signature_date="2026-11-05",
            amount="6180.00 EUR",
        ),
        r"""
#text(13pt)[Loja online: segunda fase aprovada]
#grid(columns: (1fr, auto), [*Leonor Vilhena* \<leonor@adegapenalva.example\> \ para Duarte Simões, contabilidade], [quinta, 5/11/2026, 10:26])
#line(length: 100%, stroke: .3pt)
Bom dia, Duarte,

Estive a ver o checkout e os portes com a equipa. Está tudo como pedimos. Da nossa parte a segunda fase da Loja online fica aceite; podem emitir a fatura de 6.180,00 € + IVA.

Obrigada,

Leonor Vilhena \
Diretora de Marketing \
Adega Cooperativa de Penalva do Sor
""",
        font="Libertinus Serif",
        size=11,
    )
    yield rp(
        "pt-br-horas-recusa",
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "pt",
            client="Hospital Santa Edwiges",
            project="Integração do laboratório",
            project_code="HSE-340",
            signatory_name="Rogério Pestana",
            signatory_title="Coordenador de TI",
            signature_date="2026-03-06",
            amount="15660.00 BRL",
        ),
        [
            "# Folha de horas - fevereiro de 2026",
            "Fornecedor: Quilate Sistemas<br/>Cliente: Hospital Santa Edwiges<br/>Projeto: Integração do laboratório (HSE-340)",
            T(
                [
                    ("Semana", "Analista", "Horas"),
                    ("02 a 06/02", "F. Damasceno", "40"),
                    ("09 a 13/02", "F. Damasceno", "34"),
                    ("23 a 27/02", "F. Damasceno", "42"),
                    ("Total", "116 h x R$ 135,00", "R$ 15.660,00"),
                ],
                (45, 60, 40),
            ),
            "",
            T([("Aprovada", Box(False)), ("Não aprovada", Box(True))], (40, 15), head=False),
            "Motivo: as horas da semana de 23 a 27 repetem as da primeira quinzena; devolver com os registros de acesso.",
            "",
            T(
                [
                    ("Pelo hospital", "Pelo fornecedor"),
                    (Ink(631), Ink(632)),
                    ("Rogério Pestana, Coordenador de TI", "Flávia Damasceno"),
                    ("6 de março de 2026", "2 de março de 2026"),
                ],
                (80, 80),
            ),
        ],
        how=sheet(17, dpi=125, noise=4, jpeg=32),
    )
    yield tp(
        "pt-reservas",
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "pt",
            client="Condomínio Torre da Barra",
            project="Impermeabilização da cobertura",
            project_code="ORC-881",
            milestone="Fase B",
            signatory_name="Graça Pinheiro",
            signatory_title="Administradora",
            signature_date="2026-10-12",
            amount="11940.00 EUR",
            conditions=[
                "fixação do rufo da chaminé poente",
                "limpeza dos ralos e remoção de entulho até 19 de outubro",
            ],
        ),
        r"""
= Declaração de conformidade com reservas
Condomínio Torre da Barra #h(1fr) Trabalho n.º ORC-881 \
Obra: Impermeabilização da cobertura, Fase B #h(1fr) Valor: 11.940,00 €

Visitada a cobertura depois do ensaio de estanquidade, aceita-se a Fase B, ficando por resolver:
#table(columns: (10mm, 1fr, 20mm), [N.º], [Reserva], [Fecho], [1], [fixação do rufo da chaminé poente], [], [2], [limpeza dos ralos e remoção de entulho até 19 de outubro], [])

#grid(columns: (1fr, 1fr), [[[641]] \ Graça Pinheiro \ Administradora \ 12 de outubro de 2026], [[[642]] \ Hélder Matos \ Isolamar, Lda.])
""",
        font="Liberation Sans",
        size=10,
    )
    yield rp(
        "pt-br-aceite-parcial",
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "pt",
            client="Usina Rio Claro Bioenergia",
            project="Sala de controle",
            project_code="URC-09",
            milestone="Marco 6: telas de supervisão",
            signatory_name="Márcio Tavolaro",
            signatory_title="Gerente industrial",
            signature_date="2026-07-15",
            amount="44100.00 BRL",
            conditions=["as telas da caldeira 2 não entram neste aceite e serão refeitas"],
        ),
        [
            "# Registro de aceite de marco",
            K(
                [
                    ("Cliente", Field("c", "Usina Rio Claro Bioenergia", 240)),
                    ("Projeto", Field("p", "Sala de controle", 240)),
                    ("Nº do projeto", Field("np", "URC-09", 240)),
                    ("Marco", Field("m", "Marco 6: telas de supervisão", 240)),
                    ("Valor liberado", Field("v", "R$ 44.100,00", 240)),
                ]
            ),
            "",
            T(
                [
                    ("Resultado", "Marcar"),
                    ("Aceite total", Field("t", False)),
                    ("Aceite parcial", Field("q", True)),
                    ("Recusa", Field("r", False)),
                ],
                (60, 25),
            ),
            "",
            "Partes não aceitas:",
            Field("x", "as telas da caldeira 2 não entram neste aceite e serão refeitas", 420),
            "",
            K(
                [
                    ("Responsável do cliente", Field("n", "Márcio Tavolaro")),
                    ("Cargo", Field("k", "Gerente industrial")),
                    ("Data", Field("d", "15/07/2026")),
                    ("Assinatura", Ink(651)),
                ]
            ),
        ],
        form="form",
        post=flat,
    )
    yield tp(
        "pt-br-escopo",
        truth(
            "statement_of_work",
            None,
            True,
            "pt",
            client="Farmácias Boa Aurora S.A.",
            project="Previsão de demanda",
            project_code="DT-2026-05",
            signatory_name="Sérgio Yamashita",
            signatory_title="Diretor de suprimentos",
            signature_date="2026-02-23",
            amount="240000.00 BRL",
        ),
        r"""
= Declaração de trabalho DT-2026-05
*Projeto:* Previsão de demanda #h(1fr) *Cliente:* Farmácias Boa Aurora S.A.
== 1 Objetivo
A contratada Tucumã Analítica desenvolverá modelos de previsão por loja e treinará a equipe de compras.
== 2 Entregas
#table(columns: (12mm, 1fr, 32mm, 34mm), [N.º], [Entrega], [Data], [Valor], [1], [Diagnóstico dos dados], [30/03/2026], [R$ 60.000,00], [2], [Modelos em teste], [29/05/2026], [R$ 120.000,00], [3], [Treinamento], [30/06/2026], [R$ 60.000,00], [], [Total], [], [R$ 240.000,00])
== 3 Critérios de aceite
As entregas serão aceitas por escrito, em até oito dias úteis.
== 4 Assinaturas
#table(columns: (1fr, 1fr), [Farmácias Boa Aurora S.A.], [Tucumã Analítica Ltda.], [[[661]]], [[[662]]], [Sérgio Yamashita], [Jandira Lobato], [Diretor de suprimentos], [Sócia-diretora], [23 de fevereiro de 2026], [20 de fevereiro de 2026])
""",
        font="Libertinus Serif",
        size=10.5,
    )
    yield tp(
        "pt-falta-uma",
        truth(
            CERT,
            "undecided",
            False,
            "pt",
            client="Águas do Alto Côa, E.I.M.",
            project="Telegestão de reservatórios",
            project_code="AAC-55",
            milestone="Ensaio de 30 dias",
            signatory_name="Benedita Falcão",
            signatory_title="Vogal do Conselho de Administração",
            amount="57820.00 EUR",
            warnings=["partly_signed"],
        ),
        r"""
= Folha de aceitação
#kv([Entidade], [Águas do Alto Côa, E.I.M.], [Projeto], [Telegestão de reservatórios], [Projeto n.º], [AAC-55], [Marco], [Ensaio de 30 dias], [A pagar], [57.820,00 €])
O ensaio decorreu sem falhas de comunicação. *A aceitação obriga a empresa com duas assinaturas*, uma técnica e uma da administração.
#table(columns: (1fr, 1fr, 1fr), align: center, table.cell(colspan: 2)[*Águas do Alto Côa, E.I.M.*], [*Sondar Lda.*], [[[671]]], [], [[[672]]], [Jorge Amaro \ Diretor técnico], [Benedita Falcão \ Vogal do Conselho de Administração], [Inês Couto \ Gestora de projeto], [02-12-2026], [], [30-11-2026])
""",
        font="DejaVu Sans",
        size=9,
    )
    yield rp(
        "pt-br-cancelado",
        truth(
            CERT,
            "undecided",
            True,
            "pt",
            client="Shopping Vila Ipê",
            project="Sinalização digital",
            project_code="SVI-18",
            milestone="Entrega do piso L1",
            signatory_name="Neide Fagundes",
            signatory_title="Gerente de marketing",
            signature_date="2026-05-11",
            amount="33750.00 BRL",
            warnings=["draft_or_void"],
        ),
        [
            "# Aceite de entrega",
            K(
                [
                    ("Cliente", "Shopping Vila Ipê"),
                    ("Projeto", "Sinalização digital"),
                    ("Código", "SVI-18"),
                    ("Entrega", "Entrega do piso L1"),
                    ("Valor", "R$ 33.750,00"),
                ]
            ),
            "",
            "Declaramos aceita a entrega descrita acima.",
            "",
            T(
                [
                    ("Shopping Vila Ipê",),
                    (Ink(681),),
                    ("Neide Fagundes, Gerente de marketing",),
                    ("11/05/2026",),
                ],
                (90,),
                "box",
            ),
            "",
            "Histórico do documento",
            T(
                [
                    ("Revisão", "Data", "Situação"),
                    ("A", "11/05/2026", "cancelada, código do piso errado"),
                    ("B", "a emitir", ""),
                ],
                (30, 40, 80),
                "rows",
            ),
        ],
        mark="CANCELADO",
        top="Revisão A - CANCELADA",
    )
