"""Portuguese papers: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper
from reportlab.platypus import FrameBreak

from .board import Sheet
from .ink import MONO, SANS, SERIF, Ink, hand
from .press import (
    AC,
    CO,
    EM,
    IF,
    NO,
    OPEN,
    OT,
    TS,
    YES,
    P,
    edges,
    joined,
    scanned,
)


def auto() -> Paper:
    s = Sheet(
        SERIF,
        11,
        65,
        under=edges("Município de Vale da Azenha - Divisão de Obras", "Processo 14/DO/2024"),
    )
    s.h("AUTO DE RECEÇÃO PROVISÓRIA", 16, align=1).gap(8)
    s.p(
        "Empreitada: Requalificação do mercado municipal (obra n.º 14/DO/2024)\nDono da obra: Município de Vale da Azenha\nEmpreiteiro: Construções Irmãos Taborda, Lda."
    )
    s.p(
        "Aos vinte e sete dias do mês de novembro de dois mil e vinte e cinco, no local da obra, compareceram os representantes abaixo assinados a fim de procederem à vistoria de todos os trabalhos da empreitada."
    )
    s.p(
        "Tendo-se verificado que os trabalhos se encontram executados de acordo com o projeto e o caderno de encargos, e não havendo deficiências a apontar, foi deliberado considerar a obra recebida provisoriamente, começando a contar o prazo de garantia de cinco anos."
    )
    s.p("E nada mais havendo a tratar, lavrou-se o presente auto, que vai ser assinado.", after=18)
    s.sign(
        [
            (
                "Pelo dono da obra",
                Ink("azenha"),
                "Eng.ª Filomena Vasques Brandão\nChefe da Divisão de Obras",
            ),
            ("Pelo empreiteiro", Ink("taborda"), "Abílio Taborda"),
        ]
    )
    return P(
        "auto-mercado",
        AC,
        YES,
        True,
        "pt",
        s.make(),
        client="Município de Vale da Azenha",
        project="Requalificação do mercado municipal",
        project_code="14/DO/2024",
        signatory_name="Filomena Vasques Brandão",
        signatory_title="Chefe da Divisão de Obras",
        signature_date="2025-11-27",
    )


def termo() -> Paper:
    s = Sheet(SANS, 9.5, 55)
    s.h("TERMO DE ACEITE DE ENTREGA", 16, color="#ff6a00").p(
        "Araucária Tecnologia Ltda.  |  modelo TA-03", size=8
    )
    s.kv(
        [
            ("Cliente", "Frigorífico Campos Gerais S.A."),
            ("Projeto", "Rastreabilidade de Lotes"),
            ("Código do projeto", "ARC-1297"),
            ("Marco", "Marco 4 - Integração com balanças"),
            ("Valor do marco", "R$ 86.400,00"),
        ],
        look="grid",
    )
    s.p(
        "Declaramos que a entrega relacionada ao marco acima foi homologada nos dias 2 a 6 de fevereiro de 2026, atende integralmente aos requisitos e está aceita, ficando a contratada autorizada a emitir a nota fiscal."
    )
    s.p(
        "Escopo da entrega: leitura automática das balanças das salas de desossa 1 e 2, etiqueta única por caixa, painel de divergências e treinamento de dezoito operadores. Evidências: roteiro de homologação com 73 casos, todos aprovados."
    )
    s.p(
        "O aceite não afasta a garantia de doze meses prevista no contrato. Suporte assistido por trinta dias a contar da entrada em produção."
    )
    s.p("Documento assinado eletronicamente. Registro de eventos:", bold=True)
    s.t(
        [
            ["Data e hora", "Evento"],
            ["09/02/2026 16:30", "Documento criado por Araucária Tecnologia"],
            ["10/02/2026 09:02", "Visualizado por Jussara Pompeu de Lacerda"],
            [
                "25/02/2026 09:11",
                "Assinado por Jussara Pompeu de Lacerda, Gerente Industrial, como contratante. IP 203.0.113.8",
            ],
            ["25/02/2026 09:11", "Processo concluído"],
        ],
        (0.25, 0.75),
        look="lines",
        size=8.5,
    )
    return P(
        "termo-frigorifico",
        AC,
        YES,
        True,
        "pt",
        s.make(),
        client="Frigorífico Campos Gerais S.A.",
        project="Rastreabilidade de Lotes",
        project_code="ARC-1297",
        milestone="Marco 4 - Integração com balanças",
        signatory_name="Jussara Pompeu de Lacerda",
        signatory_title="Gerente Industrial",
        signature_date="2026-02-25",
        amount="86400.00 BRL",
    )


def minuta() -> Paper:
    s = Sheet(
        "DV",
        9.5,
        60,
        under=edges(
            "MINUTA para revisão - não assinar",
            "Quinta do Loureiro / auditoria  -  versão de trabalho 2",
        ),
    )
    s.h("Declaração de aceitação", 17)
    s.p(
        "A Quinta do Loureiro - Vinhos, S.A. declara que aceita o relatório final do trabalho «Auditoria energética da adega» (ref. AE-205), elaborado pela Termovale, Lda., e autoriza o pagamento da última prestação de 7.350,00 €.",
        after=30,
    )
    s.p("Local e data: ____________________", after=20).p(
        "____________________\nDinis Carvalhal Teles\nAdministrador"
    )
    return P(
        "minuta-declaracao",
        AC,
        OPEN,
        False,
        "pt",
        s.make(),
        client="Quinta do Loureiro - Vinhos, S.A.",
        project="Auditoria energética da adega",
        project_code="AE-205",
        milestone="relatório final",
        signatory_name="Dinis Carvalhal Teles",
        signatory_title="Administrador",
        amount="7350.00 EUR",
        warnings=["draft_or_void"],
    )


def horas() -> Paper:
    s = Sheet("Narrow", 10.5, 50)
    s.h("Folha de horas", 18, bold=False, color="#1f6f54").p("Semana de 13 a 17 de outubro de 2025")
    s.kv(
        [
            ("Prestador", "Tiago Meireles Fontoura"),
            ("Cliente", "Estaleiros do Sado, S.A."),
            ("Projeto", "Planeamento doca 2"),
            ("N.º do projeto", "ES-77-D2"),
        ],
        0.2,
    )
    s.t(
        [
            ["Dia", "Entrada", "Saída", "Pausa", "Horas"],
            ["2.ª feira", "09:00", "18:00", "1:00", "8,0"],
            ["3.ª feira", "09:00", "18:30", "1:00", "8,5"],
            ["4.ª feira", "08:30", "17:30", "1:00", "8,0"],
            ["5.ª feira", "09:00", "18:00", "1:00", "8,0"],
            ["6.ª feira", "09:00", "16:00", "1:00", "6,0"],
            ["<b>Total</b>", "", "", "", "<b>38,5</b>"],
        ],
        tint="#d5efe4",
    )
    s.p("Visto do cliente: confirmo as horas registadas.").t(
        [
            [hand("Leonor Pinheiro", "Dkg", 14), "20-10-2025"],
            ["Leonor Pinheiro Sá, Diretora de Produção", "Data"],
        ],
        head=False,
        look="box",
    )
    return P(
        "folha-horas-estaleiros",
        TS,
        YES,
        True,
        "pt",
        s.make(),
        client="Estaleiros do Sado, S.A.",
        project="Planeamento doca 2",
        project_code="ES-77-D2",
        signatory_name="Leonor Pinheiro Sá",
        signatory_title="Diretora de Produção",
        signature_date="2025-10-20",
    )


def email() -> Paper:
    s = Sheet(SANS, 10, 50, under=edges("Correio - Caixa de entrada", "Página 1 de 1"))
    s.h("RES: Identidade visual Festival do Pinhão", 14)
    s.t(
        [
            ["De:", "Heloísa Trentin &lt;heloisa@festivaldopinhao.example&gt;"],
            ["Enviado em:", "segunda-feira, 4 de maio de 2026 10:27"],
            ["Para:", "Estúdio Bugre"],
            ["Assunto:", "RES: Identidade visual Festival do Pinhão"],
        ],
        (0.18, 0.82),
        head=False,
        look="open",
    )
    s.rule(0.5).p("Oi, pessoal!").p(
        "A comissão se reuniu no sábado e aprovou a identidade visual por unanimidade. Está aceita, sem ajustes. Podem mandar a nota da segunda parcela, R$ 11.250,00, com vencimento para dia 20."
    ).p("Ficou linda demais, parabéns.").p(
        "Heloísa Trentin\nCoordenadora de Comunicação\nAssociação Festival do Pinhão"
    )
    return P(
        "email-festival",
        EM,
        YES,
        None,
        "pt",
        s.make(),
        client="Associação Festival do Pinhão",
        milestone="Identidade visual",
        signatory_name="Heloísa Trentin",
        signatory_title="Coordenadora de Comunicação",
        signature_date="2026-05-04",
        amount="11250.00 BRL",
    )


def guia() -> Paper:
    s = Sheet(MONO, 9.5, 50)
    s.p("GUIA DE ENTREGA E MONTAGEM                      N.º GM 2026/0557", bold=True).p(
        "Mobiliário Escolar Beira-Tejo, S.A."
    ).rule()
    s.p(
        "Cliente .... Agrupamento de Escolas da Charneca\nObra ....... Salas do 1.º ciclo, bloco B\nEncomenda .. 4410-26"
    )
    s.t(
        [
            ["Ref.", "Artigo", "Enc.", "Entr."],
            ["M-12", "Mesa dupla regulável", "48", "48"],
            ["C-07", "Cadeira polipropileno", "96", "96"],
            ["Q-01", "Quadro branco 3 m", "4", "4"],
        ],
        (0.15, 0.55, 0.15, 0.15),
        look="lines",
    )
    s.p("O cliente recebeu o material acima e aceita a montagem.", after=14)
    s.p("Data: 30/01/2026").add(Ink("charneca", 130, 30)).p("Ondina Falcato, subdiretora", after=12)
    s.p("Reserva: aceitação sujeita à substituição de uma cadeira com perna torta.", size=7.5)
    data = s.make()
    return P(
        "guia-montagem",
        AC,
        IF,
        True,
        "pt",
        scanned(data, dpi=130, skew=0.7, noise=2.5, seed=61),
        "scan",
        source=data,
        client="Agrupamento de Escolas da Charneca",
        project="Salas do 1.º ciclo, bloco B",
        signatory_name="Ondina Falcato",
        signatory_title="subdiretora",
        signature_date="2026-01-30",
        po_number="4410-26",
        conditions=["substituição de uma cadeira com perna torta"],
    )


def misto() -> Paper:
    a = Sheet(SANS, 10, 60)
    a.h("Relatório de comissionamento", 18).h(
        "Usina solar Serra do Umbuzeiro, bloco 2", 12, bold=False
    ).rule()
    a.p(
        "Contratante: Cooperativa Sol do Seridó\nContratada: Candeeiro Montagens do Nordeste Ltda.\nProjeto: SU-2"
    ).p(
        "Foram ensaiadas as 48 séries de módulos, os dois inversores e o transformador. Todos os valores medidos ficaram dentro dos limites. O alarme de temperatura do transformador ainda não está ligado ao supervisório."
    ).p("A manifestação da contratante encontra-se na folha seguinte.")
    b = Sheet(SERIF, 12, 70)
    b.h("Manifestação da contratante", 16).p(
        "Projeto SU-2 - Usina solar Serra do Umbuzeiro, bloco 2"
    )
    b.p(
        "Aceitamos o bloco 2 com a ressalva de que o alarme de temperatura do transformador seja ligado ao supervisório até 31 de julho de 2026. Parcela a liberar: R$ 248.000,00.",
        after=24,
    )
    b.p("Currais Velhos, 26 de junho de 2026").add(Ink("serido", 140, 36)).p(
        "Raimunda Dantas Cortez\nPresidente da Cooperativa Sol do Seridó"
    )
    first, last = a.make(), b.make()
    return P(
        "comissionamento-solar",
        AC,
        IF,
        True,
        "pt",
        joined(first, scanned(last, skew=-0.9, seed=62)),
        "mixed",
        source=joined(first, last),
        client="Cooperativa Sol do Seridó",
        project="Usina solar Serra do Umbuzeiro",
        project_code="SU-2",
        milestone="bloco 2",
        signatory_name="Raimunda Dantas Cortez",
        signatory_title="Presidente",
        signature_date="2026-06-26",
        amount="248000.00 BRL",
        conditions=[
            "o alarme de temperatura do transformador seja ligado ao supervisório até 31 de julho de 2026"
        ],
    )


def laudo() -> Paper:
    s = Sheet(SANS, 10, 58)
    s.h("Laudo de vistoria e decisão", 16).p(
        "Condomínio Edifício Jequitibá-Rosa  ·  Impermeabilização da cobertura  ·  Serviço nº 2025-19"
    ).rule()
    s.p("Prestadora: Veda Tudo Serviços Ltda.")
    s.t(
        [
            ["Item verificado", "Resultado"],
            ["Teste de estanqueidade 72 h", "vazamento no ralo 3 e na junta leste"],
            ["Rodapé", "altura de 12 cm (especificado: 30 cm)"],
            ["Proteção mecânica", "não executada"],
        ],
        (0.4, 0.6),
        tint="#f8d7da",
    )
    s.p(
        "A vistoria foi feita na presença do zelador e do engenheiro indicado pela administradora. Fotografias numeradas de 1 a 26 acompanham este laudo. A prestadora foi convidada e não compareceu."
    )
    s.p(
        "Diante do exposto, o condomínio <b>não aceita o serviço</b> e retém a parcela final de R$ 32.700,00 até a correção e nova vistoria.",
        after=18,
    )
    s.kv(
        [
            ("Síndica", "Marilda Queiroga Bastos"),
            ("Data", "19 de agosto de 2025"),
            ("Assinatura", Ink("sindica")),
        ],
        0.2,
        look="lines",
    )
    return P(
        "laudo-condominio",
        AC,
        NO,
        True,
        "pt",
        s.make(),
        client="Condomínio Edifício Jequitibá-Rosa",
        project="Impermeabilização da cobertura",
        project_code="2025-19",
        signatory_name="Marilda Queiroga Bastos",
        signatory_title="Síndica",
        signature_date="2025-08-19",
        amount="32700.00 BRL",
    )


def alteracao() -> Paper:
    s = Sheet(SERIF, 10.5, 60)
    s.h("PEDIDO DE ALTERAÇÃO N.º PA-08", 15).p(
        "Sistema de bilhética - Transportes da Ria, E.M. - projeto TR-BIL"
    )
    s.kv(
        [
            ("Descrição", "Validação por cartão bancário nos torniquetes do cais"),
            ("Acréscimo de preço", "54.900,00 €"),
            ("Prazo adicional", "25 dias úteis"),
            ("Proponente", "Passe Livre Sistemas, S.A."),
        ],
        look="grid",
    )
    s.p(
        "Justificação: pedido dos passageiros ocasionais e recomendação da autoridade de transportes. Impacto: substituição dos leitores em doze torniquetes, homologação pela entidade bancária, atualização dos manuais. Riscos: atraso na homologação, mitigado por ensaio antecipado com dois equipamentos."
    )
    s.p(
        "A alteração só produz efeitos depois de assinada pelo gestor do contrato e pelo conselho de administração dos Transportes da Ria.",
        after=14,
    )
    s.t(
        [
            ["Quem", "Nome e cargo", "Data", "Assinatura"],
            [
                "Proponente",
                "Sílvia Rebordão, gestora de projeto",
                "5 de março de 2026",
                Ink("silvia", 70),
            ],
            ["Gestor do contrato", "Narciso Gafanha", "19 de março de 2026", Ink("narciso", 70)],
            ["Conselho de administração", "Eduarda Marnoto, presidente", "", ""],
        ],
        (0.22, 0.33, 0.2, 0.25),
    )
    return P(
        "pedido-alteracao",
        CO,
        OPEN,
        False,
        "pt",
        s.make(),
        client="Transportes da Ria, E.M.",
        project="Sistema de bilhética",
        project_code="TR-BIL",
        signatory_name="Eduarda Marnoto",
        signatory_title="presidente",
        amount="54900.00 EUR",
        change_order_number="PA-08",
        warnings=["partly_signed"],
    )


def folheto() -> Paper:
    s = Sheet(SANS, 11, 60, cols=2)
    s.h("Aceite sem surpresas", 22, color="#0d5c8a").p("O método Cardume para obras de interiores")
    s.p(
        "Na Cardume Arquitetura acompanhamos cada obra até o cliente dizer: está aceito. Veja como funciona."
    )
    s.add(FrameBreak())
    for head, text in (
        ("1. Vistoria conjunta", "Percorremos a obra com você, cômodo por cômodo."),
        ("2. Lista única", "Tudo o que falta entra em uma só lista, com prazo."),
        ("3. Termo de aceite", "Você só assina quando não restar nenhum item."),
        ("Fale conosco", "Rua das Gaivotas, 90, Garopeba do Sul"),
    ):
        s.h(head, 12, 2, color="#0d5c8a").p(text)
    return P("folheto-cardume", OT, None, None, "pt", s.make())


def papers() -> Iterator[Paper]:
    for one in (auto, termo, minuta, horas, email, guia, misto, laudo, alteracao, folheto):
        yield one()
