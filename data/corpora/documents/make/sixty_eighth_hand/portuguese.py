"""Portuguese papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from sixty_eighth_hand.board import Sheet, Stamp, join, paper, shot, ty


def reception() -> Paper:
    """A provisional reception of works in Portugal."""
    s = Sheet("Times-Roman", 11.5, margin=68)
    s.h("AUTO DE RECEÇÃO PROVISÓRIA", 15, 1)
    s.p(
        "Aos vinte e dois dias do mês de maio de dois mil e vinte e seis, compareceram no local da obra Teresa Malheiro, vereadora, em representação do <b>Município de Vale de Ourém-a-Velha</b>, dono da obra, e Joaquim Sequeira, gerente da adjudicatária <b>Construções Sequeira &amp; Pinto, Lda.</b>",
        "Vistoriados os trabalhos da empreitada «Reabilitação do Mercado Municipal», obra n.º 2024/117, verificou-se que se encontram em condições de ser recebidos, pelo que o dono da obra os recebe provisoriamente, sem reservas.",
        "É autorizada a liberação de 15% da caução, no valor de 12.930,75 €.",
        "E nada mais havendo a tratar, lavrou-se o presente auto, que vai assinado.",
    )
    s.sig(
        ("Pelo dono da obra", "~T. Malheiro", "Teresa Malheiro"),
        ("Pelo adjudicatário", "~J. Sequeira", "Joaquim Sequeira"),
    )
    return shot(
        "mj-auto-rececao-scan",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Município de Vale de Ourém-a-Velha",
            project="Reabilitação do Mercado Municipal",
            project_code="2024/117",
            signatory_name="Teresa Malheiro",
            signatory_title="vereadora",
            signature_date="2026-05-22",
            amount="12930.75 EUR",
        ),
        skew=-0.4,
        jpeg=32,
    )


def words() -> Paper:
    """A Brazilian term of acceptance whose words and digits disagree."""
    data = ty(r"""#set page(margin: 2.4cm)
#set text(size: 11pt, lang: "pt")
#align(center)[*TERMO DE ACEITE DE ENTREGA*]
#table(columns: (4cm, 1fr), inset: 6pt, [Contratante], [Usina Canavial do Cerrado S/A], [Contratada], [Agrodados Sistemas Ltda.], [Projeto], [Monitoramento de Frota], [Ordem de serviço], [OS 3318/26], [Entrega], [Entrega 2 -- Aplicativo de campo])
Declaramos que a Entrega 2 foi homologada em nossas três frentes de colheita e está aceita, ficando autorizado o faturamento de R\$ 84.500,00 (oitenta e cinco mil e quatrocentos reais).

Rio Verdinho, 11 de setembro de 2026.
#v(6pt)
#ink("Adriana Bittar") \
Adriana Bittar \
Gerente de Operações Agrícolas
""")
    return paper(
        "mj-termo-aceite-extenso",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Usina Canavial do Cerrado S/A",
            project="Monitoramento de Frota",
            project_code="OS 3318/26",
            milestone="Entrega 2 – Aplicativo de campo",
            signatory_name="Adriana Bittar",
            signatory_title="Gerente de Operações Agrícolas",
            signature_date="2026-09-11",
            warnings=["amount_words_disagree"],
        ),
    )


def reserve() -> Paper:
    """A scanned receipt of service with reserves."""
    s = Sheet("Helvetica", 10.5, head="Elevadores Bandeirante do Sul - Ficha de entrega técnica")
    s.h("FICHA DE ENTREGA TÉCNICA 0752", 14).kv(
        ("Cliente", "Condomínio Edifício Araucárias"),
        ("Serviço", "Modernização dos elevadores"),
        ("Obra n.º", "EB-2207"),
        ("Fase", "Elevador social"),
        ("Parcela", "R$ 58.900,00"),
        grid=True,
    )
    s.tick(("", "Recebido"), ("x", "Recebido com pendências"), ("", "Não recebido")).p(
        "Pendências: instalar corrimão da cabina; entregar chave da casa de máquinas."
    )
    s.sig(("^Sérgio Wolff", "Sérgio Wolff - síndico", "Curitiba, 27/07/2026"))
    return shot(
        "mj-ficha-entrega-scan",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Condomínio Edifício Araucárias",
            project="Modernização dos elevadores",
            project_code="EB-2207",
            milestone="Elevador social",
            signatory_name="Sérgio Wolff",
            signatory_title="síndico",
            signature_date="2026-07-27",
            amount="58900.00 BRL",
            conditions=["instalar corrimão da cabina", "entregar chave da casa de máquinas"],
        ),
        skew=-1.3,
        jpeg=30,
    )


def refusal() -> Paper:
    """A formal refusal by a Portuguese hospital."""
    s = Sheet("Helvetica", 10, colour="#283593")
    s.h("Unidade Hospitalar da Serra do Açor, E.P.E.").p(
        "Serviço de Instalações e Equipamentos", size=8
    ).rule(2)
    s.p(
        "<b>Assunto:</b> Não aceitação do marco 2 (ensaios) - Projeto Gases Medicinais, ref. UHSA/GM/09",
        "<b>Data:</b> 16 de dezembro de 2025",
        "Exmos. Senhores,",
        "Realizados os ensaios de estanquidade nos pisos 1 e 2, registaram-se perdas de pressão acima do limite contratual em quatro dos nove troços. O marco 2 não é, por conseguinte, aceite, e deverá ser submetido de novo a ensaio após correção.",
        "O pagamento associado (EUR 44.100,00) fica suspenso.",
        "Com os melhores cumprimentos,",
    )
    s.sig(("~V. Falcão", "Vasco Falcão", "Diretor do Serviço de Instalações e Equipamentos"))
    s.gap().p(
        "Anexos: registos dos ensaios; planta dos troços; fotografias das uniões. Com conhecimento: Conselho de Administração; fiscalização; coordenação de segurança. O novo ensaio será marcado com uma antecedência mínima de cinco dias úteis.",
        size=8,
    )
    return paper(
        "mj-oficio-nao-aceitacao",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="Unidade Hospitalar da Serra do Açor, E.P.E.",
            project="Gases Medicinais",
            project_code="UHSA/GM/09",
            milestone="marco 2 (ensaios)",
            signatory_name="Vasco Falcão",
            signatory_title="Diretor do Serviço de Instalações e Equipamentos",
            signature_date="2025-12-16",
            amount="44100.00 EUR",
        ),
    )


def blank() -> Paper:
    """An unsigned statement, scanned."""
    s = Sheet("Times-Roman", 11.5, margin=66)
    s.h("DECLARAÇÃO DE CONFORMIDADE DOS TRABALHOS", 13).p(
        "Cliente: Adega Cooperativa de Monte Perdigão, CRL",
        "Trabalho: Impermeabilização de lagares (folha de obra 5126)",
        "Executado por: Isolamar, Unipessoal Lda.",
        "Valor: 8.640,00 €",
    ).rule()
    s.p(
        "O cliente declara que os trabalhos acima foram executados conforme o orçamento e os aceita para todos os efeitos."
    ).gap(20)
    s.sig(("O cliente,", "~", "(Fernando Caeiro, presidente da direção)", "Data: ___/___/______"))
    return shot(
        "mj-declaracao-branco-scan",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Adega Cooperativa de Monte Perdigão, CRL",
            project="Impermeabilização de lagares",
            project_code="5126",
            signatory_name="Fernando Caeiro",
            signatory_title="presidente da direção",
            amount="8640.00 EUR",
        ),
        skew=0.9,
        blur=0.6,
    )


def partial() -> Paper:
    """A typed opinion with a scanned signature page: part of the stage only."""
    s = Sheet(
        "Helvetica", 10, colour="#00695c", head="Termo de recebimento parcial - página 1 de 2"
    )
    s.h("Termo de Recebimento Parcial").kv(
        ("Contratante", "Companhia Paranagá de Saneamento"),
        ("Contratada", "Topografia Serra Negra"),
        ("Projeto", "Cadastro Técnico de Redes"),
        ("Nº do projeto", "CTR-88"),
        ("Etapa", "Etapa 1 Levantamento"),
        ("Valor liberado", "R$ 132.000,00"),
    )
    s.p(
        "São recebidos os setores 1 a 6 da etapa. Os setores 7 e 8 não são recebidos, por falta dos croquis de campo, e serão objeto de termo próprio."
    )
    t = Sheet("Helvetica", 10)
    t.p("Termo de recebimento parcial - página 2 de 2 - assinaturas").sig(
        (
            "Pela contratante",
            "^Ivone Klein",
            "Ivone Klein, fiscal do contrato",
            "São José, 03 de agosto de 2026",
        )
    )
    front, back = s.pdf(), t.pdf()
    data = join(front, scan(back, Scanner(dpi=90, noise=1.5, jpeg=35, skew=-0.6)))
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "pt",
        client="Companhia Paranagá de Saneamento",
        project="Cadastro Técnico de Redes",
        project_code="CTR-88",
        milestone="Etapa 1 Levantamento",
        signatory_name="Ivone Klein",
        signatory_title="fiscal do contrato",
        signature_date="2026-08-03",
        amount="132000.00 BRL",
        conditions=["Os setores 7 e 8 não são recebidos, por falta dos croquis de campo"],
    )
    return Paper("mj-recebimento-mixed", "a", "mixed", data, label, join(front, back))


def change() -> Paper:
    """A change request replaced by a later revision before anybody signed."""
    s = Sheet(
        "Courier",
        9.5,
        head="PEDIDO DE ALTERAÇÃO - REVISÃO A - SUBSTITUÍDA PELA REVISÃO B - SEM EFEITO",
    )
    s.h("PEDIDO DE ALTERAÇÃO PA-014", 14).p(
        "Cliente .... Transportes Fluviais do Mondego, S.A.",
        "Projeto .... Bilhética a bordo",
        "N.º proj ... TFM-21",
        "Custo ...... 7.480,00 EUR",
        "Descrição .. leitor adicional no cais de embarque de Porto Reguengo",
        "Prazo ...... mais 10 dias úteis",
    ).rule()
    s.p("Aprovação do cliente:").sig(
        ("~", "Nome: Lurdes Amaral", "Cargo: Diretora Comercial", "Data:")
    )
    return paper(
        "mj-alteracao-substituida",
        s.pdf(),
        truth(
            "change_order",
            "undecided",
            False,
            "pt",
            client="Transportes Fluviais do Mondego, S.A.",
            project="Bilhética a bordo",
            project_code="TFM-21",
            signatory_name="Lurdes Amaral",
            signatory_title="Diretora Comercial",
            amount="7480.00 EUR",
            change_order_number="PA-014",
            warnings=["draft_or_void"],
        ),
    )


def hours() -> Paper:
    """A sheet of hours with an approval stamp that names who approved."""
    s = Sheet("Helvetica", 9.5, colour="#ad1457")
    s.h("Folha de Horas - Competência 10/2026", 14).p(
        "Consultor: Renato Gusmão &nbsp; Empresa: Trilha Consultoria &nbsp; Cliente: Seguradora Ipê-Roxo &nbsp; Projeto: Migração de apólices (MIG-402) &nbsp; Pedido: 4500093310"
    )
    s.grid(
        ("Semana", "Horas", "Atividade"),
        ("05 a 09/10", "40", "Mapeamento de campos"),
        ("13 a 16/10", "32", "Carga de teste"),
        ("19 a 23/10", "40", "Correções"),
        ("26 a 30/10", "36", "Ensaio geral"),
        widths=(100, 60, 250),
    )
    s.p("148 horas x R$ 165,00 = R$ 24.420,00").add(
        Stamp(
            ("HORAS APROVADAS", "Patrícia Nogueira", "Coordenadora de TI", "04/NOV/2026"),
            3,
            "#1b5e20",
        )
    )
    s.gap().p(
        "Regras: lançar horas por semana; deslocamentos são pagos à parte; a folha deve ser enviada até o segundo dia útil. Divergências são tratadas com o gestor do contrato.",
        size=8,
    )
    return paper(
        "mj-folha-carimbo",
        s.pdf(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Seguradora Ipê-Roxo",
            project="Migração de apólices",
            project_code="MIG-402",
            signatory_name="Patrícia Nogueira",
            signatory_title="Coordenadora de TI",
            signature_date="2026-11-04",
            amount="24420.00 BRL",
            po_number="4500093310",
        ),
    )


def mail() -> Paper:
    """A mail that accepts."""
    data = ty(r"""#set page(margin: 2cm)
#set text(font: "New Computer Modern", size: 10.5pt)
#grid(columns: (2cm, 1fr), gutter: 5pt, [*De:*], [Beatriz Lousada, Museu da Cortiça de Alcorneira], [*Para:*], [Oficina do Som], [*Enviado:*], [sexta-feira, 13 de fevereiro de 2026 15:22], [*Assunto:*], [RE: Audioguias -- versão inglesa (OS-140)])
#line(length: 100%)
Boa tarde, Nuno,

Já ouvimos todas as faixas da versão inglesa e não temos nada a apontar: está aprovada. Pode emitir a fatura dos 2.975,00 euros.

Cumprimentos, \
Beatriz Lousada \
Coordenadora do Serviço Educativo
""")
    return paper(
        "mj-mail-audioguias",
        data,
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Museu da Cortiça de Alcorneira",
            project="Audioguias",
            project_code="OS-140",
            milestone="versão inglesa",
            signatory_name="Beatriz Lousada",
            signatory_title="Coordenadora do Serviço Educativo",
            signature_date="2026-02-13",
            amount="2975.00 EUR",
        ),
    )


def purchase() -> Paper:
    """A Brazilian purchase order."""
    s = Sheet("Helvetica", 9, head="Impresso pelo módulo de compras em 19/03/2026")
    s.h("PEDIDO DE COMPRA Nº 110-7745", 13).kv(
        ("Comprador", "Cerâmica Porto Barreiro Ltda."),
        ("Fornecedor", "Ensaios Vulcano ME"),
        ("Projeto", "Forno 6"),
        ("Centro de custo", "CC 4410"),
        grid=True,
    )
    s.grid(
        ("Item", "Serviço", "Valor"),
        ("1", "Termografia do forno, com laudo", "R$ 9.200,00"),
        ("2", "Mobilização", "R$ 1.150,00"),
        ("", "Total do pedido", "R$ 10.350,00"),
        widths=(40, 300, 110),
    ).p("Condição de pagamento: 28 dias. Enviar a nota fiscal com o número deste pedido.")
    return paper(
        "mj-pedido-compra-forno",
        s.pdf(),
        truth(
            "purchase_order",
            None,
            None,
            "pt",
            client="Cerâmica Porto Barreiro Ltda.",
            project="Forno 6",
            amount="10350.00 BRL",
            po_number="110-7745",
        ),
    )


def papers() -> Iterator[Paper]:
    """The family's papers."""
    for make in (reception, words, reserve, refusal, blank, partial, change, hours, mail, purchase):
        yield make()
