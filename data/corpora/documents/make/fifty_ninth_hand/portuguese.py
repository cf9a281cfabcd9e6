"""Portuguese papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from fifty_ninth_hand.board import Field, Ink, Look, Stamp, foot, rl, rule, scanned, sp, text, ty


def auto() -> Paper:
    """Auto de receção provisória, digitalizado."""
    k = Look("Times-Roman", "Times-Bold", 11.5)
    story = [
        k.h("AUTO DE RECEÇÃO PROVISÓRIA", 15, align=1),
        k.p("Empreitada: Iluminação inteligente da zona ribeirinha", align=1),
        sp(),
        k.p(
            "Dono da obra: Câmara Municipal de Vilar do Rio<br/>Empreiteiro: Lusoled Instalações, Lda.<br/>Obra n.º: 14/DOM/2025<br/>Fase: 1.ª fase, Cais Velho"
        ),
        k.p(
            "Aos vinte e três dias do mês de março de dois mil e vinte e seis, procedeu-se à vistoria dos trabalhos. Não tendo sido detetados defeitos, a obra considera-se recebida provisoriamente na sua totalidade.",
            align=4,
        ),
        sp(),
        k.side(
            [k.p("Pelo empreiteiro"), Ink("luso p")],
            [k.p("Pelo dono da obra"), Ink("anib s"), k.p("Aníbal Sequeira<br/>Chefe de Divisão")],
        ),
    ]
    return scanned(
        "ribeirinha",
        rl(story, margin=65),
        Scanner(dpi=100, skew=-0.9, noise=3, jpeg=35, seed=61),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Câmara Municipal de Vilar do Rio",
            project="Iluminação inteligente da zona ribeirinha",
            project_code="14/DOM/2025",
            milestone="1.ª fase, Cais Velho",
            signatory_name="Aníbal Sequeira",
            signatory_title="Chefe de Divisão",
            signature_date="2026-03-23",
        ),
    )


def termo() -> Paper:
    """Termo de aceite brasileiro com ressalvas."""
    k = Look(size=9.5, accent="#0a6b3d")
    story = [
        k.h("TERMO DE ACEITE DE ENTREGA"),
        k.table(
            [
                ["Cliente", "Frigorífico Serra Azul S.A."],
                ["Projeto", "Integração balança e ERP"],
                ["Código do projeto", "FSA-ERP-11"],
                ["Entrega", "Pacote 2 - Pesagem de carcaças"],
                ["Fornecedor", "Ipê Amarelo Tecnologia Ltda."],
                ["Valor liberado", "R$ 57.300,00"],
            ],
            (110, 360),
            head=False,
        ),
        k.tick("", "Aceito sem ressalvas"),
        k.tick("x", "Aceito com ressalvas"),
        k.tick("", "Não aceito"),
        k.p("Ressalvas: corrigir o arredondamento da tara; incluir o turno da noite no relatório."),
        k.p(
            "Critérios verificados: 30 dias de operação paralela, diferença máxima de 0,2 kg por lote, tempo de resposta inferior a dois segundos. Participaram do teste os turnos A e B. As entregas anteriores (Pacote 1) e seguintes (Pacotes 3 e 4) não são objeto deste termo.",
            8.5,
        ),
        k.p("Chapecó, 9 de outubro de 2026"),
        Ink("ademir z"),
        k.p("Ademir Zanella<br/>Gerente industrial"),
    ]
    return text(
        "serraazul",
        rl(story),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Frigorífico Serra Azul S.A.",
            project="Integração balança e ERP",
            project_code="FSA-ERP-11",
            milestone="Pacote 2 - Pesagem de carcaças",
            signatory_name="Ademir Zanella",
            signatory_title="Gerente industrial",
            signature_date="2026-10-09",
            amount="57300.00 BRL",
            conditions=[
                "corrigir o arredondamento da tara",
                "incluir o turno da noite no relatório",
            ],
        ),
    )


def definitivo() -> Paper:
    """Recebimento definitivo em que as palavras e os algarismos não batem."""
    body = r"""
#align(center)[*TRIBUNAL REGIONAL DO PLANALTO* \ Coordenadoria de Infraestrutura]
#v(6pt)
#align(center)[#text(13pt)[TERMO DE RECEBIMENTO DEFINITIVO]]
Projeto n.º 031/2025. Objeto: Modernização da sala-cofre. Contratada: Araucária Data Centers S.A. Etapa: Etapa 4 -- Climatização de precisão.

Na forma do art. 140 da Lei n.º 14.133/2021, o gestor do contrato declara que a etapa foi executada de acordo com as exigências contratuais e a recebe em caráter definitivo, ficando autorizado o pagamento de R\$ 182.450,00 (cento e oitenta e quatro mil, duzentos e cinquenta reais).

Brasília, 16 de novembro de 2026.

#pen(w: 85pt) \ Lindomar Bezerra Fontes \ Gestor do contrato
"""
    return text(
        "planalto",
        ty(body.replace("--", "–"), "Libertinus Serif", 11.5),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="TRIBUNAL REGIONAL DO PLANALTO",
            project="Modernização da sala-cofre",
            project_code="031/2025",
            milestone="Etapa 4 – Climatização de precisão",
            signatory_name="Lindomar Bezerra Fontes",
            signatory_title="Gestor do contrato",
            signature_date="2026-11-16",
            warnings=["amount_words_disagree"],
        ),
    )


def folha() -> Paper:
    """Folha de horas por aprovar."""
    k = Look("Courier", "Courier-Bold", 9)
    story = [
        k.h("FOLHA DE HORAS - SEMANA 37/2026", 13),
        k.p(
            "Consultora: Benedita Falcão (Atlântico Dados)<br/>Cliente: Grupo Hoteleiro Falésia<br/>Projeto: Armazém de reservas<br/>N.º de projeto: AD-2218"
        ),
        k.table(
            [["2.ª", "3.ª", "4.ª", "5.ª", "6.ª", "Total"], ["8h", "8h", "7h", "8h", "6h", "37h"]],
            (65,) * 6,
        ),
        k.p("Rubrica da consultora:"),
        Ink("bened f", 60, 16),
        k.p("Aprovação do cliente (assinatura e data):"),
        sp(22),
        k.p("............................................."),
        k.p("Gaspar Lencastre, diretor de sistemas"),
    ]
    return text(
        "falesia",
        rl(story),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "pt",
            client="Grupo Hoteleiro Falésia",
            project="Armazém de reservas",
            project_code="AD-2218",
            signatory_name="Gaspar Lencastre",
            signatory_title="diretor de sistemas",
            warnings=["partly_signed"],
        ),
    )


def aditivo() -> Paper:
    """Pedido de aditivo indeferido pelo cliente."""
    k = Look("Times-Roman", "Times-Bold", 11)
    story = [
        k.h("SOLICITAÇÃO DE ADITIVO Nº 05/2026"),
        rule(),
        k.p(
            "Contratante: Usina Canavial Paulista S.A.<br/>Contratada: Jacarandá Automação Ltda.<br/>Projeto: Automação da moenda<br/>Projeto n.º: UCP-CT-778"
        ),
        k.p(
            "Pleito da contratada: acréscimo de R$ 41.900,00 por espera da liberação da área (12 dias)."
        ),
        k.p(
            "<b>Despacho do contratante:</b> indeferido. A área foi liberada na data do cronograma, conforme diário de obra de 3 de agosto."
        ),
        k.p("Sertãozinho, 28 de agosto de 2026"),
        Ink("olivia m", color="#000000"),
        k.p("Olívia Meirelles<br/>Gerente de contratos"),
    ]
    return text(
        "canavial",
        rl(story, margin=60),
        truth(
            "change_order",
            "rejected",
            True,
            "pt",
            client="Usina Canavial Paulista S.A.",
            project="Automação da moenda",
            project_code="UCP-CT-778",
            signatory_name="Olívia Meirelles",
            signatory_title="Gerente de contratos",
            signature_date="2026-08-28",
            amount="41900.00 BRL",
            change_order_number="05/2026",
        ),
    )


def correio() -> Paper:
    """E-mail brasileiro de aceite."""
    k = Look(size=9.5)
    story = [
        k.h("Gmail corporativo", 12),
        rule("#bbbbbb"),
        k.p("<b>RES: Sprint 6 no ar em homologação</b>", 12),
        k.p(
            "Thaís Brandalise &lt;thais@livrariaouroverde.example&gt;          qui., 20 de ago. de 2026 às 15:31<br/>Para: equipe@sabia.example",
            8.5,
        ),
        k.p("Oi, pessoal! Tudo bem?"),
        k.p(
            "Testamos a Sprint 6 ontem e hoje com as meninas do balcão. Está aprovada! O projeto Clube do Leitor ficou a nossa cara. Podem faturar a parcela de R$ 12.480,00, pedido PC-3091."
        ),
        k.p("Abraços,<br/>Thaís Brandalise<br/>Sócia-diretora, Livraria Ouro Verde"),
    ]
    return text(
        "ouroverde",
        rl(story),
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Livraria Ouro Verde",
            project="Clube do Leitor",
            milestone="Sprint 6",
            signatory_name="Thaís Brandalise",
            signatory_title="Sócia-diretora",
            signature_date="2026-08-20",
            amount="12480.00 BRL",
            po_number="PC-3091",
        ),
    )


def vazio() -> Paper:
    """Formulário por preencher."""
    k = Look(size=10, accent="#5b2333")
    story = [
        k.h("Declaração de aceitação de fornecimento"),
        k.p(
            "Entidade adquirente: Instituto de Sismologia do Faial. Fornecedor: Basalto Instrumentação, Unipessoal, Lda."
        ),
        k.p(
            "Projeto: Rede de acelerómetros. Encomenda: EC-118/26. Fase: Lote A, oito estações. Valor: 36.720,00 €"
        ),
        k.table(
            [
                [Field("aceite", on=False), "O fornecimento é aceite"],
                [Field("recusado", on=False), "O fornecimento é recusado"],
            ],
            (22, 300),
            "none",
            head=False,
        ),
        k.kv(
            [
                ("Nome", Field("nome", "")),
                ("Cargo", Field("cargo", "")),
                ("Assinatura", Field("assinatura", "")),
                ("Data", Field("data", "", 90)),
            ],
            90,
            pad=5,
        ),
    ]
    return text(
        "faial",
        rl(story, margin=60),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Instituto de Sismologia do Faial",
            project="Rede de acelerómetros",
            milestone="Lote A, oito estações",
            amount="36720.00 EUR",
            po_number="EC-118/26",
        ),
        "form",
    )


def compra() -> Paper:
    """Ordem de compra."""
    k = Look(size=8.5)
    story = [
        k.side(
            [k.h("Têxteis do Ave Superior, S.A.", 13), k.p("NIF 500 000 000")],
            [k.h("Nota de encomenda", 13, align=2), k.p("N.º NE-26-00915<br/>2026-05-18", align=2)],
        ),
        k.p("Fornecedor: Tear Digital, Lda. Projeto: Controlo de teares."),
        k.table(
            [
                ["Item", "Designação", "Qtd.", "Preço un.", "Total EUR"],
                ["1", "Licença anual de supervisão", "40", "215,00", "8.600,00"],
                ["2", "Formação", "2", "650,00", "1.300,00"],
                ["", "Total sem IVA", "", "", "9.900,00"],
            ],
            (35, 230, 45, 80, 90),
        ),
        k.p("Emitida por computador. Condições gerais de compra em anexo ao contrato-quadro."),
    ]
    return text(
        "textave",
        rl(story, dress=[foot("Capital social 1.250.000 EUR")]),
        truth(
            "purchase_order",
            None,
            None,
            "pt",
            client="Têxteis do Ave Superior, S.A.",
            project="Controlo de teares",
            amount="9900.00 EUR",
            po_number="NE-26-00915",
        ),
    )


def guia() -> Paper:
    """Guia de entrega com carimbo e assinatura."""
    k = Look(size=10)
    story = [
        k.h("Guia de entrega e instalação 2026/604"),
        k.p("Papiro Equipamentos, Évora"),
        k.kv(
            [
                ("Cliente", "Adega Monte Cevadais"),
                ("Projeto", "Etiquetagem de garrafas"),
                ("Equipamento", "Impressora térmica, aplicador, leitor"),
                ("Instalado em", "8 de janeiro de 2026"),
            ],
            110,
            style="lines",
        ),
        k.p("Equipamento recebido, instalado e a funcionar. Sem observações."),
        k.side(
            [Stamp("ADEGA MONTE CEVADAIS", "RECEBIDO", color="#6b1f4a", width=150)],
            [Ink("J. Cabeça", font="Kristi"), k.p("Jacinto Cabeça, encarregado<br/>08.01.2026")],
        ),
    ]
    return text(
        "cevadais",
        rl(story),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Adega Monte Cevadais",
            project="Etiquetagem de garrafas",
            signatory_name="Jacinto Cabeça",
            signatory_title="encarregado",
            signature_date="2026-01-08",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (auto, termo, definitivo, folha, aditivo, correio, vazio, compra, guia):
        yield make()
