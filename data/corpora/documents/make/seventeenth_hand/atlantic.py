"""Portuguese and Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .desk import Sheet, svg, web

TAB = "table{border-collapse:collapse;width:100%}td,th{border:1px solid #aaa;padding:4px 6px}"


def auto() -> Paper:
    s = Sheet("Times-Roman", 11)
    s.b(297, 64, "AUTO DE RECEÇÃO PROVISÓRIA", 14, at="c")
    s.y = 82
    s.p("Aos 26 de março de 2026, o Município de Ribamonte, dono da obra, representado pela Eng.ª "
        "Graça Moutinho, diretora de obras, vistoriou a Fase 1 da empreitada Parque Ribeirinho "
        "(obra n.º 14/DOM/2025), executada por Traço Verde, Lda.")  # fmt: skip
    s.p("Verificando-se que nada obsta, foi a Fase 1 considerada em condições de ser "
        "recebida, pelo "
        "que se procede à sua receção. Valor a faturar: 63.700,00 €.")  # fmt: skip
    s.ink(66, s.y + 40, 161)
    s.t(62, s.y + 60, "Graça Moutinho")
    s.ink(330, s.y + 40, 162)
    s.t(330, s.y + 60, "Traço Verde, Lda.")
    return s.paper(
        "auto",
        truth(
            "acceptance_certificate", "accepted", True, "pt", client="Município de Ribamonte",
            project="Parque Ribeirinho", project_code="14/DOM/2025", milestone="Fase 1",
            signatory_name="Graça Moutinho", signatory_title="diretora de obras",
            signature_date="2026-03-26", amount="63700.00 EUR",
        ),
    )  # fmt: skip


def termo() -> Paper:
    s = Sheet(size=10)
    s.y = 50
    s.head("Termo de Aceite de Entrega", 15)
    s.p("Cliente: Cooperativa Serra Clara<br/>Projeto: Portal do Cooperado (PRJ 0912)<br/>Entrega: "
        "Sprint 9<br/>Valor: R$ 34.800,00")  # fmt: skip
    for word, mark in (("Aceito", ""), ("Aceito com ressalvas", ""), ("Não aceito", "x")):
        s.box(70, s.y + 8, mark)
        s.t(90, s.y + 8, word)
        s.y += 18
    s.p("Motivo: relatório de quotas diverge do razão contábil.")
    s.ink(66, s.y + 40, 165)
    s.rule(62, 250, s.y + 44)
    s.t(62, s.y + 58, "Juliano Pacheco - Gerente de TI - 15/07/2026")
    return s.paper(
        "termo",
        truth(
            "acceptance_certificate", "rejected", True, "pt", client="Cooperativa Serra Clara",
            project="Portal do Cooperado", project_code="PRJ 0912", milestone="Sprint 9",
            signatory_name="Juliano Pacheco", signatory_title="Gerente de TI",
            signature_date="2026-07-15", amount="34800.00 BRL",
        ),
    )  # fmt: skip


def collaudo() -> Paper:
    s = Sheet("Times-Roman", 10.5)
    s.b(62, 60, "Verbale di collaudo n. 12/2026", 15)
    s.y = 76
    s.pairs(
        [
            ("Committente", "Cantine Roccabruna S.p.A."),
            ("Commessa", "C-4410 Linea imbottigliamento"),
            ("Fase", "Collaudo in stabilimento"),
            ("Importo fase", "€ 27.900,00"),
        ],
        110,
    )
    s.table(
        [["Prova", "Esito"], ["Velocità nominale", "positivo"], ["Arresto", "positivo"],
         ["Tappatura", "positivo"]],
        [300, 170],
    )  # fmt: skip
    s.p("Il committente dichiara l’esito complessivo POSITIVO e autorizza la fatturazione.")
    s.t(62, s.y + 20, "Alba, 12 giugno 2026")
    s.ink(310, s.y + 34, 168)
    s.t(300, s.y + 54, "Ornella Giacosa, Responsabile tecnico")
    return s.paper(
        "collaudo",
        truth(
            "acceptance_certificate", "accepted", True, "it", client="Cantine Roccabruna S.p.A.",
            project="Linea imbottigliamento", project_code="C-4410",
            milestone="Collaudo in stabilimento", signatory_name="Ornella Giacosa",
            signatory_title="Responsabile tecnico", signature_date="2026-06-12",
            amount="27900.00 EUR",
        ),
    )  # fmt: skip


def collaudovuoto() -> Paper:
    s = Sheet(size=10)
    s.b(62, 60, "MODULO DI ACCETTAZIONE SERVIZI", 13)
    s.y = 74
    s.p("Cliente: Fondazione Teatro Civico. Progetto: Restauro archivio. Fase: Digitalizzazione "
        "1950-1970. Corrispettivo: € 13.450,00. Rif. ordine: FTC/88.")  # fmt: skip
    s.p("( ) Esito positivo &nbsp;&nbsp; ( ) Esito positivo con riserva &nbsp;&nbsp; ( ) Esito "
        "negativo")  # fmt: skip
    s.p("Il modulo firmato va restituito entro 8 giorni; in mancanza il fornitore solleciterà.")
    s.t(62, s.y + 40, "Firma del cliente ....................................")
    s.t(62, s.y + 58, "(Silvana Brero, Direttrice)")
    s.t(330, s.y + 40, "Data ....................")
    return s.paper(
        "collaudovuoto",
        truth(
            "acceptance_certificate", "undecided", False, "it", client="Fondazione Teatro Civico",
            project="Restauro archivio", milestone="Digitalizzazione 1950-1970",
            signatory_name="Silvana Brero", signatory_title="Direttrice",
            amount="13450.00 EUR", po_number="FTC/88",
        ),
    )  # fmt: skip


def riserva() -> Paper:
    s = Sheet("Times-Roman", 11)
    s.t(62, 60, "Consorzio Bonifica Valmarecchia", 11, s.bold)
    s.t(532, 60, "Rimini, 30 aprile 2026", at="r")
    s.y = 80
    s.p("Spett.le Idrostudio Associati")
    s.p("Oggetto: commessa CBV-19, Piano delle casse di espansione, Fase B - € 19.600,00")
    s.p("Si comunica l’accettazione della Fase B, con riserva in ordine alla verifica sismica "
        "dell’argine destro, che dovrà pervenire entro il 31 maggio.")  # fmt: skip
    s.t(330, s.y + 20, "Il Direttore generale")
    s.ink(340, s.y + 56, 171)
    s.t(330, s.y + 74, "Davide Semprini")
    return s.paper(
        "riserva",
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "it",
            client="Consorzio Bonifica Valmarecchia", project="Piano delle casse di espansione",
            project_code="CBV-19", milestone="Fase B", signatory_name="Davide Semprini",
            signatory_title="Direttore generale", signature_date="2026-04-30",
            amount="19600.00 EUR",
            conditions=["verifica sismica dell’argine destro, che dovrà pervenire "
                "entro il 31 maggio."],
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (auto, termo, collaudo, collaudovuoto, riserva):
        yield make()
    yield web(
        "aditivo",
        truth(
            "change_order", "undecided", False, "pt", client="Editora Mandacaru",
            project="Acervo digital", project_code="CT-77/2026", signatory_name="Cecília Prado",
            signatory_title="Diretora editorial", amount="12300.00 BRL", change_order_number="04",
        ),
        """<h2>Pedido de mudança 04</h2><table><tr><td>Cliente<td>Editora
        Mandacaru<tr><td>Projeto<td>Acervo
        digital (CT-77/2026)<tr><td>Acréscimo<td>R$ 12.300,00<tr><td>Situação<td>Aguardando
        aprovação do
        cliente<tr><td>Aprovador<td>Cecília Prado, Diretora editorial</table><p>Só será executado
        depois de
        aprovado.</p>""",
        TAB,
    )  # fmt: skip
    yield web(
        "mailsim",
        truth(
            "email", "accepted", None, "pt", client="Clínica Pé de Serra",
            project="agenda online", milestone="etapa 2", signatory_name="Raquel Viana",
            signatory_title="Administradora", signature_date="2026-08-20", amount="5900.00 BRL",
        ),
        """<p>De: Raquel Viana<br>Para: contato@folhaverde.example<br>Data: 20 de agosto de 2026
        14:05<br>
        Assunto: Re: agenda online, etapa 2</p><p>Oi Bruno, tudo certo por aqui. Testamos a
        semana inteira e
        damos a etapa 2 por concluída; pode emitir a nota de R$ 5.900,00.</p><p>Raquel
        Viana<br>Administradora
        | Clínica Pé de Serra</p>""",
    )  # fmt: skip
    yield web(
        "condpt",
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "pt",
            client="Águas do Douro Litoral, E.M.", project="Telemetria", milestone="Marco 3",
            signatory_name="Nuno Sarmento", signatory_title="Diretor de exploração",
            signature_date="2026-10-19", amount="48150.00 EUR",
            conditions=["calibrar o caudalímetro de Lever", "entregar as telas finais"],
        ),
        f"""<h2>Ficha de validação - Telemetria</h2><p>Cliente: Águas do Douro Litoral,
        E.M.<br>Marco 3 -
        48.150,00 €</p><p>☐ Validado ☑ Validado com pendências ☐ Não
        validado</p><table><tr><th>Pendência
        <th>Prazo<tr><td>calibrar o caudalímetro de Lever<td>30/10/2026<tr><td>entregar as telas
        finais<td>
        13/11/2026</table>{svg(174)}<br>Nuno Sarmento, Diretor de exploração, 19/10/2026""",
        TAB,
    )  # fmt: skip
    yield web(
        "folheto",
        truth("other", None, None, "pt"),
        """<h1 style='color:#065'>Receba a sua obra sem surpresas</h1><p>A Fiscaliza+ acompanha
        vistorias, autos
        de receção e reclamações. Mais de 300 obras aceites à primeira!</p><p>Peça proposta em
        fiscalizamais.example</p>""",
    )  # fmt: skip
    yield web(
        "mailsollecito",
        truth(
            "email", "rejected", None, "it", client="Acciaierie Valsesia",
            project="cruscotto energia", milestone="secondo rilascio",
            signatory_name="Fabio Tosi", signatory_title="Energy manager",
            signature_date="2026-12-02", amount="15200.00 EUR",
        ),
        """<p>Da: Fabio Tosi<br>A: Numera Srl<br>Inviato: mercoledì 2 dicembre 2026
        18:30<br>Oggetto: R:
        cruscotto energia, secondo rilascio (15.200,00 €)</p><p>Buonasera,</p><p>vi ringrazio per
        l’impegno, ma
        il secondo rilascio non può considerarsi accettato: i consumi del forno 2 risultano
        sempre a zero.
        Fermate per favore la fattura.</p><p>Fabio Tosi<br>Energy manager, Acciaierie
        Valsesia</p>""",
    )  # fmt: skip
    yield web(
        "variante",
        truth(
            "change_order", "accepted", True, "it", client="Hotel Lido Azzurro S.r.l.",
            project="Progettazione spa", signatory_name="Renata Bini",
            signatory_title="Amministratrice unica", signature_date="2026-05-07",
            amount="-2800.00 EUR", change_order_number="VAR-02",
        ),
        f"""<h2>Variante VAR-02</h2><p>Committente: Hotel Lido Azzurro S.r.l. - Progettazione
        spa</p><table><tr>
        <td>Stralcio bagno turco<td>- 2.800,00 €<tr><td>Nuovo totale incarico<td>31.400,00
        €</table><p>Per
        approvazione della variante</p>{svg(177)}<br>Renata Bini, Amministratrice unica<br>7
        maggio 2026""",
        TAB,
    )  # fmt: skip
