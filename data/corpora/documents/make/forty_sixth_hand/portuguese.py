"""Portuguese and Brazilian papers: termos de aceite, autos de receção, aditivos, folhas de horas, um folheto."""

from collections.abc import Iterator

from .board import (
    CERT,
    HOURS,
    MAIL,
    NO,
    OPEN,
    ORDER,
    PART,
    YES,
    Check,
    Field,
    Ink,
    Paper,
    Stamp,
    flat,
    hand,
    plain,
    rule,
    scanned,
    sheet,
    truth,
    typ,
)


def papers() -> Iterator[Paper]:
    yield from drawn()
    yield from typeset()


def drawn() -> Iterator[Paper]:
    """Papers made with platypus."""
    page = sheet(
        "# TERMO DE ACEITE", "Ipê-Roxo Tecnologia Ltda. · Belo Horizonte/MG", rule(),
        {"Contratante": "Cooperativa de Crédito Serra Clara", "Projeto": "Onboarding Digital de Cooperados", "Contrato": "IR-2025-072", "Marco": "Marco 2 – Homologação", "Valor do marco": "R$ 87.300,00", "Pedido de compra": "PC 10442"},
        "Declaramos que os itens do Marco 2 foram homologados pela área usuária entre 2 e 13 de março de 2026 e que os aceitamos integralmente, ficando a contratada autorizada a emitir a nota fiscal.",
        hand("Luciana M. Prates", "Kristi", 28), "Luciana Menezes Prates<br/>Superintendente de Produtos<br/>CPF ***.214.***-**",
        hand("16/03/2026", "Breip", 21), 10,
        Stamp("SERRA CLARA", "ACEITO", colour="#14532d", turn=8, width=110),
        lines="all", pt=10.5,
    )  # fmt: skip
    yield scanned(
        "termo-credito",
        page,
        truth(
            CERT,
            YES,
            True,
            "pt",
            client="Cooperativa de Crédito Serra Clara",
            project="Onboarding Digital de Cooperados",
            project_code="IR-2025-072",
            milestone="Marco 2 – Homologação",
            signatory_name="Luciana Menezes Prates",
            signatory_title="Superintendente de Produtos",
            signature_date="2026-03-16",
            amount="87300.00 BRL",
            po_number="PC 10442",
        ),
        skew=-1.0,
        contrast=0.9,
        noise=5.0,
        dpi=120,
        seed=70,
    )

    page = sheet(
        "# Auto de Receção Provisória",
        "Aos vinte e dois dias do mês de outubro de dois mil e vinte e cinco, nas instalações do <b>Município de Vale de Arouce</b>, procedeu-se à receção provisória dos serviços prestados pela empresa Marégrafo – Sistemas de Informação, Lda., no âmbito do contrato n.º 41/2025, “<b>Cadastro Digital de Águas</b>”, Fase II (carregamento de dados), no valor de 33.480,00 €.",
        "Verificou-se que os serviços se encontram em condições de ser recebidos, <b>com exceção do carregamento das condutas da freguesia de Sobral</b>, que o adjudicatário concluirá até 14 de novembro.",
        "Nestes termos, os serviços são recebidos com a referida reserva. E nada mais havendo a tratar, lavrou-se o presente auto, que vai ser assinado.",
        12, [[("Pelo Município", Ink(52), "Ermelinda Fragoso", "Chefe da Divisão de Ambiente"), ("Pelo adjudicatário", Ink(53), "Telmo Barata", "Gerente")]],
        font="Times-Roman", pt=12, margin=27,
    )  # fmt: skip
    yield plain(
        "auto-aguas",
        page,
        truth(
            CERT,
            PART,
            True,
            "pt",
            client="Município de Vale de Arouce",
            project="Cadastro Digital de Águas",
            project_code="41/2025",
            milestone="Fase II (carregamento de dados)",
            signatory_name="Ermelinda Fragoso",
            signatory_title="Chefe da Divisão de Ambiente",
            signature_date="2025-10-22",
            amount="33480.00 EUR",
            conditions=[
                "carregamento das condutas da freguesia de Sobral, que o adjudicatário concluirá até 14 de novembro"
            ],
        ),
    )

    page = sheet(
        "Folha de horas", "# Fevereiro 2026 – Maré Alta Consultoria",
        {"Cliente": "Seguros Atlântida, S.A.", "Projeto": "Migração de apólices Vida", "Código do projeto": "SA-VID-3", "Consultor": "Gonçalo Teles Pacheco"},
        [["Semana", "Horas", "Estado"], ["2–6", "40", "ok"], ["9–13", "40", "ok"], ["16–20", "32", "ok (feriado local)"], ["23–27", "40", "ok"], ["Total", "152", ""]],
        "152 h × 55,00 € = 8.360,00 €", "Aprovado pelo cliente:", Ink(54), "Filomena Castro Lobo, Diretora de Operações Vida, 3/mar/2026",
        lines="rows", colour="#0f4c5c", pt=10,
    )  # fmt: skip
    yield plain(
        "folha-vida",
        page,
        truth(
            HOURS,
            YES,
            True,
            "pt",
            client="Seguros Atlântida, S.A.",
            project="Migração de apólices Vida",
            project_code="SA-VID-3",
            signatory_name="Filomena Castro Lobo",
            signatory_title="Diretora de Operações Vida",
            signature_date="2026-03-03",
            amount="8360.00 EUR",
        ),
    )

    page = sheet(
        "# Formulário de Aceitação de Formação", "Sapiência Viva – Formação Profissional, Coimbra",
        {"Entidade": Field("e", "Cerâmica Ribeiro do Açor, S.A."), "Ação": Field("a", "Lean para chefias"), "Processo n.º": Field("p", "SV-1820"), "Módulo": Field("m", "Módulo 3 Gestão visual"), "Valor": Field("v", "2.240,00 EUR")},
        [[1, 14], [Check("sim", True), "Aceite"], [Check("nao"), "Não aceite"]],
        {"Responsável": Field("r", "Adérito Boavida"), "Função": Field("f", "Diretor de produção"), "Data": Field("d", "29-05-2026"), "Assinatura digitada": Field("s", "/s/ Adérito Boavida")},
        "~ Ao escrever o nome precedido de /s/ o responsável assina o formulário.",
        font="Times-Roman", pt=11, lines="all",
    )  # fmt: skip
    yield plain(
        "aceitacao-formacao",
        flat(page),
        truth(
            CERT,
            YES,
            True,
            "pt",
            client="Cerâmica Ribeiro do Açor, S.A.",
            project="Lean para chefias",
            project_code="SV-1820",
            milestone="Módulo 3 Gestão visual",
            signatory_name="Adérito Boavida",
            signatory_title="Diretor de produção",
            signature_date="2026-05-29",
            amount="2240.00 EUR",
        ),
    )

    page = sheet(
        "# Traduzir é connosco!", "<b>Ponte de Letras</b> · Braga · desde 2009", 6,
        "Certificados, contratos, manuais: a nossa equipa de 42 tradutores trata de tudo, do orçamento à aceitação final.",
        "## O que dizem os nossos clientes", "“Aceitámos a tradução sem uma única correção.” – diretora de uma adega do Douro",
        "## Tabela de preços 2026", [["Par de línguas", "Por palavra"], ["EN–PT", "0,085 €"], ["DE–PT", "0,11 €"], ["JA–PT", "0,16 €"]],
        "Peça já o seu orçamento: ola@pontedeletras.example",
        columns=2, colour="#b03060", lines="zebra", margin=15,
    )  # fmt: skip
    yield plain("folheto-letras", page, truth("other", None, None, "pt"))


def typeset() -> Iterator[Paper]:
    """Papers made with typst."""
    page = typ(
        """#text(16pt)[*Termo aditivo nº 4*] #h(1fr) Contrato CT-318/2024
#table(columns: (3.8cm, 1fr), stroke: (x, y) => (bottom: .3pt), [Contratante], [Usina Córrego Fundo Bioenergia S.A.], [Contratada], [Pixel do Cerrado Design Ltda.], [Projeto], [Sinalização e identidade da planta], [Supressão], [totens da portaria 3], [Efeito no preço], [redução de R\\u{00a0}12.640,00 (valor do aditivo: –\\u{00a0}R\\u{00a0}12.640,00)])
As partes aprovam a alteração acima; permanecem inalteradas as demais cláusulas.

Goiânia, 2 de dezembro de 2025

#box(stroke: .6pt, inset: 6pt)[Assinado eletronicamente \\ *Otávio Rezende Lacerda* — Gerente de Suprimentos, Usina Córrego Fundo Bioenergia S.A. \\ 02/12/2025 17:20:33 (BRT)]
#box(stroke: .6pt, inset: 6pt)[Assinado eletronicamente \\ *Janaína Couto* — sócia, Pixel do Cerrado \\ 02/12/2025 16:01:09 (BRT)]""".replace("R\\u{00a0}", "R$ ").replace("\\u{00a0}", " "), font="Libertinus Serif", pt=11, lang="pt")  # fmt: skip
    yield plain(
        "aditivo-usina",
        page,
        truth(
            ORDER,
            YES,
            True,
            "pt",
            client="Usina Córrego Fundo Bioenergia S.A.",
            project="Sinalização e identidade da planta",
            project_code="CT-318/2024",
            signatory_name="Otávio Rezende Lacerda",
            signatory_title="Gerente de Suprimentos",
            signature_date="2025-12-02",
            amount="-12640.00 BRL",
            change_order_number="4",
        ),
    )

    page = typ(
        """#set text(fill: rgb("#222222"))
*Assunto:* Re: Relatório de due diligence – versão final \\
*De:* Vasco Monterroio <vm@quintadosmoledos.example> \\
*Para:* equipa.transacoes@leziria-partners.example \\
*Enviado:* segunda-feira, 13 de julho de 2026 10:31
#line(length: 100%)
Bom dia,

Lemos a versão final do relatório (mandato LP-2026-09, Projeto Aguardente) e está como combinado. Fica aceite o relatório final; podem faturar os 24.000,00 € da última prestação. Quanto ao outro trabalho, o modelo financeiro, ainda não temos opinião formada.

Cumprimentos,

Vasco Monterroio \\ Administrador financeiro \\ Quinta dos Moledos – Vinhos, S.A.""".replace("<vm", "\\<vm"), font="Liberation Sans", pt=10.5, lang="pt")  # fmt: skip
    yield plain(
        "mail-diligencia",
        page,
        truth(
            MAIL,
            YES,
            None,
            "pt",
            client="Quinta dos Moledos – Vinhos, S.A.",
            project="Projeto Aguardente",
            project_code="LP-2026-09",
            milestone="relatório final",
            signatory_name="Vasco Monterroio",
            signatory_title="Administrador financeiro",
            signature_date="2026-07-13",
            amount="24000.00 EUR",
        ),
    )

    page = typ(
        """#align(center)[#text(13pt)[*COMUNICADO DE RECUSA DE ENTREGA*]]
Recife, 19 de setembro de 2025

À \\ Mangue Eventos e Produções Ltda.

Prezados,

Informamos que a *Etapa 1 – Projeto técnico de sonorização* do contrato *MEP-61* (*Congresso Nordeste de Energia Solar*), foi analisada por nossa comissão e *não foi aceita*: faltam a ART do responsável e o laudo de carga. O pagamento de R$ 14.900,00 permanece suspenso.

Solicitamos reapresentação em 7 (sete) dias corridos.

#scrawl(55) \\ Severino Albuquerque Neto \\ Presidente da Comissão Organizadora \\ Associação Nordestina de Energia Solar""", font="New Computer Modern", pt=11.5, lang="pt")  # fmt: skip
    yield plain(
        "recusa-recife",
        page,
        truth(
            CERT,
            NO,
            True,
            "pt",
            client="Associação Nordestina de Energia Solar",
            project="Congresso Nordeste de Energia Solar",
            project_code="MEP-61",
            milestone="Etapa 1 – Projeto técnico de sonorização",
            signatory_name="Severino Albuquerque Neto",
            signatory_title="Presidente da Comissão Organizadora",
            signature_date="2025-09-19",
            amount="14900.00 BRL",
        ),
    )

    page = typ(
        """= Ficha de validação de sprint
#table(columns: (1fr, 1fr), [Cliente: Hospital da Ordem de Santa Iria], [Produto: App de triagem], [N.º de projeto: OSI-417], [Sprint: Sprint 8], [Pontos entregues: 34], [Valor: 9.850,00 €])
Resultado da demonstração (assinale): #no validado  #no validado com reservas  #no não validado

Observações: #dots(w: 10cm)

Assinatura do product owner: #scrawl(56)

Benedita Saraiva Nunes, product owner — 05.05.2026""", font="DejaVu Sans", pt=9.5, page='paper: "a5", flipped: true, margin: 1.4cm', lang="pt")  # fmt: skip
    yield plain(
        "sprint-sem-cruz",
        page,
        truth(
            CERT,
            OPEN,
            True,
            "pt",
            client="Hospital da Ordem de Santa Iria",
            project="App de triagem",
            project_code="OSI-417",
            milestone="Sprint 8",
            signatory_name="Benedita Saraiva Nunes",
            signatory_title="product owner",
            signature_date="2026-05-05",
            amount="9850.00 EUR",
        ),
    )

    page = typ(
        """#set page(footer: text(6.5pt)[Reserva: a presente aceitação fica condicionada à entrega das chaves de licença dos 12 postos de trabalho.])
#text(14pt)[*Guia de entrega e aceitação GE-2207*]

Fornecedor: Alfazema Informática, Unipessoal, Lda. — Évora \\
Cliente: *Conservatório Regional da Planície* \\
Projeto: *Renovação das salas de música digital* \\
Obra n.º: *AI-0561* \\
Lote entregue: *Lote B (software)* \\
Importância: *7.995,00 €*

Recebido e aceite.

#v(6pt)
#pen("Leopoldina Vaz", s: 30pt) \\
Leopoldina Vaz Carrilho, diretora pedagógica \\
#pen("11-09-2025", f: "Breip", s: 16pt)""", font="Liberation Serif", pt=12.5, page='paper: "a5"', lang="pt")  # fmt: skip
    yield scanned(
        "guia-conservatorio",
        page,
        truth(
            CERT,
            PART,
            True,
            "pt",
            client="Conservatório Regional da Planície",
            project="Renovação das salas de música digital",
            project_code="AI-0561",
            milestone="Lote B (software)",
            signatory_name="Leopoldina Vaz Carrilho",
            signatory_title="diretora pedagógica",
            signature_date="2025-09-11",
            amount="7995.00 EUR",
            conditions=["entrega das chaves de licença dos 12 postos de trabalho"],
        ),
        dpi=150,
        blur=0.3,
        skew=0.4,
        seed=77,
    )
