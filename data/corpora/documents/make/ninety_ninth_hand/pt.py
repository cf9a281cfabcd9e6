"""Documentos de Portugal e do Brasil: auto de receção, termo de aceite, folha de horas."""

from collections.abc import Iterator
from typing import Any

from paper import Paper

from ninety_ninth_hand.board import (
    BLACK,
    NOTHING,
    Raw,
    Sheet,
    copier,
    ink,
    label,
    made,
    page,
    typed,
)

AUTO = """
#set page(paper: "a4", margin: (x: 2.4cm, y: 2cm))
#set text(font: "Nimbus Roman", size: 11.2pt, lang: "pt", region: "PT")
#set par(justify: true, leading: 0.72em)
#align(center)[#text(size: 10pt)[%client%] \\ #v(2pt) #text(size: 14pt, weight: "bold")[AUTO DE RECEÇÃO PROVISÓRIA]]
#v(6pt)
*Empreitada:* %project% \\
*Processo:* %project_code% #h(1fr) *Fase:* %milestone% \\
*Adjudicatário:* Construções Pinhal do Lis, Lda., Marinha Grande
#v(4pt)
Aos %in_words%, compareceram no local da obra os representantes abaixo indicados, a fim de proceder à
vistoria prevista no artigo 394.º do Código dos Contratos Públicos. Percorridos os trabalhos e
confrontados com o projeto e com as telas finais, %finding%

A receção provisória produz efeitos com a assinatura do dono da obra. A fiscalização e o
adjudicatário assinam para registo de presença. Começa então a contar o prazo de garantia e será
processado o auto de medição final, no valor de *%amount_shown%* acrescido de IVA.

E nada mais havendo a tratar, se lavrou o presente auto.
#v(14pt)
O Dono da Obra
#v(26pt)
%dono% #rule(9cm) \\
#text(size: 9.5pt)[(%signatory_name%, %signatory_title%) #h(8pt) %dono_day%]
#v(10pt)
A Fiscalização
#v(26pt)
%fisc% #rule(9cm) \\
#text(size: 9.5pt)[(Eng.ª Teresa Malhoa) #h(8pt) %fisc_day%]
#v(10pt)
O Adjudicatário
#v(26pt)
%adj% #rule(9cm) \\
#text(size: 9.5pt)[(Nuno Grácio, gerente) #h(8pt) %adj_day%]
"""


def auto(letter: str) -> Paper:
    """Receção provisória, lugares uns por baixo dos outros."""
    words: dict[str, Any] = {
        "client": "União das Freguesias de Vale da Lezíria",
        "project": "Requalificação do mercado coberto",
        "signatory_name": "Dr. Hélder Tavares Cunha",
        "signatory_title": "Presidente da Junta",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "EMP-05/2025",
            "milestone": "1.ª fase, cobertura",
            "in_words": "dezassete dias do mês de março de 2026",
            "finding": "não se encontraram deficiências.",
            "amount_shown": "27.310,45 €",
            "dono": ink(601, dx=60, w=104),
            "dono_day": "17/03/2026",
            "fisc": ink(602, dx=80, w=92, colour=BLACK),
            "fisc_day": "17/03/2026",
            "adj": ink(603, dx=50, w=96),
            "adj_day": "17/03/2026",
        },
        "b": {
            "project_code": "EMP-05/2025",
            "milestone": "2.ª fase, bancas e pavimentos",
            "in_words": "vinte e três dias do mês de junho de 2026",
            "finding": "não se encontraram deficiências.",
            "amount_shown": "19.884,00 €",
            "dono": NOTHING,
            "dono_day": NOTHING,
            "fisc": ink(602, dx=54, w=98),
            "fisc_day": "23/06/2026",
            "adj": ink(603, dx=76, w=92, colour=BLACK),
            "adj_day": "23/06/2026",
        },
        "c": {
            "project_code": "EMP-02/2026",
            "milestone": "3.ª fase, instalações sanitárias",
            "in_words": "vinte e nove dias do mês de setembro de 2026",
            "finding": "ficou ressalvado que falta corrigir: "
            "a pendente do pavimento junto ao ralo central.",
            "amount_shown": "11.026,30 €",
            "dono": ink(601, dx=46, w=100, colour=BLACK),
            "dono_day": "29/09/2026",
            "fisc": NOTHING,
            "fisc_day": NOTHING,
            "adj": ink(603, dx=66, w=94),
            "adj_day": "29/09/2026",
        },
    }
    words |= states[letter]
    verdicts: dict[str, tuple[str | None, bool, dict[str, Any]]] = {
        "a": ("accepted", True, {"signature_date": "2026-03-17", "amount": "27310.45 EUR"}),
        "b": ("undecided", False, {"amount": "19884.00 EUR", "warnings": ["partly_signed"]}),
        "c": (
            "accepted_with_conditions",
            True,
            {
                "signature_date": "2026-09-29",
                "amount": "11026.30 EUR",
                "conditions": ["a pendente do pavimento junto ao ralo central"],
            },
        ),
    }
    decision, signed, given = verdicts[letter]
    told = label("acceptance_certificate", "pt", words, decision, signed, **given)
    how = copier(81) if letter == "b" else None
    return made("pt-auto", letter, page(AUTO, words), told, how)


ACEITE = """
#set page(paper: "a4", margin: (x: 2.3cm, y: 2.2cm),
  footer: context align(right, text(size: 8pt)[Termo %term% · folha #counter(page).display()]))
#set text(font: "Carlito", size: 11pt, lang: "pt", region: "BR")
#text(size: 18pt, weight: "bold", fill: rgb("#00695c"))[Termo de aceite de sprint]
#v(-4pt)
Jatobá Tecnologia Ltda., Uberlândia/MG
#v(6pt)
#table(columns: (4cm, 1fr), inset: 6pt, stroke: 0.4pt,
  [Contratante], [%client%],
  [Projeto], [%project%],
  [Código], [%project_code%],
  [Marco], [%milestone%],
  [Parcela], [%amount_shown%])
= Histórias entregues
#table(columns: (2cm, 1fr, 2.6cm), inset: 6pt, stroke: 0.4pt,
  [*ID*], [*História*], [*Situação*],
  [%id1%], [%story1%], [concluída],
  [%id2%], [%story2%], [concluída],
  [%id3%], [%story3%], [concluída])
= Homologação
O ambiente de homologação ficou no ar por dez dias úteis. Os usuários-chave rodaram os roteiros e
anexaram as telas na ferramenta de chamados. Os defeitos apontados pela equipe foram corrigidos e
reapresentados dentro do mesmo ciclo, com registro de quem testou e quando.

A publicação em produção segue a janela de mudanças da contratante. O suporte assistido dura cinco
dias e não gera cobrança adicional.
= Propriedade e sigilo
O código-fonte foi espelhado no repositório da contratante. Dados pessoais usados nos testes foram
anonimizados e apagados ao final, conforme a LGPD.
#pagebreak()
= Manifestação da contratante
#v(4pt)
%box1% #h(4pt) aceita a entrega e autoriza o faturamento da parcela

%box2% #h(4pt) recusa a entrega, pelas razões: %why%
#v(20pt)
= Assinaturas
#v(8pt)
#table(columns: (1fr, 1.4fr), inset: 9pt, stroke: 0.4pt,
  [*Pela contratada* \\ Rafael Boaventura, gerente de projetos], [%vendor%],
  [*Pela contratante* \\ %signatory_name%, %signatory_title%], [%client_sig%])
#v(4pt)
#text(size: 9pt)[Assinatura eletrônica simples pela plataforma AssinaJá. O aceite vale com a assinatura da contratante.]
"""


def aceite(letter: str) -> Paper:
    """Termo de aceite com registro de assinatura eletrônica na segunda folha."""
    words: dict[str, Any] = {
        "client": "Laticínios Vereda Alta S.A.",
        "project": "Coleta de leite móvel",
        "signatory_name": "Juliana Prado Siqueira",
        "signatory_title": "gerente de TI",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "term": "06",
            "project_code": "JT-0255",
            "milestone": "Sprint 6",
            "amount_shown": "R$ 42.300,00",
            "id1": "CL-118",
            "story1": "Leitura de volume por código do tanque",
            "id2": "CL-121",
            "story2": "Rota offline com sincronização posterior",
            "id3": "CL-126",
            "story3": "Comprovante enviado ao produtor por mensagem",
            "box1": typed(True),
            "box2": typed(False),
            "why": Raw("#dots(4cm)"),
            "vendor": Raw(
                "Assinado eletronicamente por RAFAEL BOAVENTURA \\ 12/03/2026 10:22 \\ hash 7fa2…91c0"
            ),
            "client_sig": Raw(
                "Assinado eletronicamente por JULIANA PRADO SIQUEIRA \\ 13/03/2026 15:47 \\ hash b06e…43da"
            ),
        },
        "b": {
            "term": "08",
            "project_code": "JT-0255",
            "milestone": "Sprint 8",
            "amount_shown": "R$ 38.900,00",
            "id1": "CL-140",
            "story1": "Bloqueio de carga com antibiótico",
            "id2": "CL-143",
            "story2": "Painel do supervisor de rota",
            "id3": "CL-147",
            "story3": "Exportação para o ERP",
            "box1": typed(False),
            "box2": typed(False),
            "why": Raw("#dots(4cm)"),
            "vendor": Raw(
                "Assinado eletronicamente por RAFAEL BOAVENTURA \\ 20/05/2026 09:05 \\ hash 19d4…c7e8"
            ),
            "client_sig": Raw("#text(fill: gray)[aguardando assinatura]"),
        },
        "c": {
            "term": "02",
            "project_code": "JT-0271",
            "milestone": "Sprint 2",
            "amount_shown": "R$ 29.600,00",
            "id1": "CL-203",
            "story1": "Cadastro de transportadores",
            "id2": "CL-207",
            "story2": "Cálculo do frete por quilômetro",
            "id3": "CL-209",
            "story3": "Conferência na plataforma de recebimento",
            "box1": typed(False),
            "box2": typed(True),
            "why": "o frete calculado diverge da tabela vigente",
            "vendor": Raw(
                "Assinado eletronicamente por RAFAEL BOAVENTURA \\ 27/08/2026 11:31 \\ hash 5c3b…0f92"
            ),
            "client_sig": Raw(
                "Assinado eletronicamente por JULIANA PRADO SIQUEIRA \\ 31/08/2026 08:58 \\ hash e871…6ab4"
            ),
        },
    }
    words |= states[letter]
    verdicts: dict[str, tuple[str | None, bool, dict[str, Any]]] = {
        "a": ("accepted", True, {"signature_date": "2026-03-13", "amount": "42300.00 BRL"}),
        "b": ("undecided", False, {"amount": "38900.00 BRL", "warnings": ["partly_signed"]}),
        "c": ("rejected", True, {"signature_date": "2026-08-31", "amount": "29600.00 BRL"}),
    }
    decision, signed, given = verdicts[letter]
    told = label("acceptance_certificate", "pt", words, decision, signed, **given)
    return made("pt-aceite", letter, page(ACEITE, words), told)


def horas(letter: str) -> Paper:
    """Folha de horas de topografia; cada lugar leva o nome da pessoa."""
    w: dict[str, Any] = {
        "client": "Águas da Serra d'Arga, E.M.",
        "project": "Cadastro da rede em baixa",
        "signatory_name": "Conceição Barreiros",
        "signatory_title": "chefe de divisão",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {"project_code": "TOP-412", "month": "janeiro de 2026", "h": (32, 18.5, 12)},
        "b": {"project_code": "TOP-419", "month": "abril de 2026", "h": (40, 9, 16.5)},
        "c": {"project_code": "TOP-427", "month": "outubro de 2026", "h": (24, 21, 8)},
    }
    w |= states[letter]
    total = sum(w["h"])
    fee = total * 34.5
    euro = f"{fee:.2f} €".replace(".", ",")
    s = Sheet()
    s.text(60, 70, "Folha mensal de horas", "carlito-b", 18)
    s.text(60, 88, "Vértice Minho, topografia e cadastro, Viana do Castelo", "carlito", 10.5)
    s.line(60, 98, 535, 98, 1.5)
    y = 124.0
    for head, what in (
        ("Cliente", w["client"]),
        ("Trabalho", w["project"]),
        ("Ref.ª do trabalho", w["project_code"]),
        ("Mês", w["month"]),
        ("Equipa", "Diogo Lage e Sara Amorim"),
    ):
        s.text(60, y, head, "carlito-b", 10.5)
        s.text(180, y, what, "carlito", 10.5)
        y += 18
    y += 10
    for task, hours in zip(
        (
            "Levantamento de caixas e válvulas",
            "Gabinete: ligação ao SIG",
            "Piquetagem e apoio à obra",
        ),
        w["h"],
        strict=True,
    ):
        s.box(60, y, 375, 24)
        s.box(435, y, 100, 24)
        s.text(68, y + 16, task, "carlito", 10.5)
        s.text(527, y + 16, f"{hours:g}".replace(".", ","), "carlito", 10.5, side="right")
        y += 24
    s.text(425, y + 18, "Total de horas", "carlito-b", 10.5, side="right")
    s.text(527, y + 18, f"{total:g}".replace(".", ","), "carlito-b", 10.5, side="right")
    y += 46
    s.text(60, y, f"Preço por hora 34,50 €. Valor do mês, sem IVA: {euro}", "carlito", 10.5)
    y = s.para(
        60,
        y + 22,
        "As horas de deslocação já estão repartidas pelas linhas acima. Depois de aprovada por quem "
        "gere o contrato do lado do cliente, a folha segue para faturação até ao dia 8.",
        475,
        "carlito",
        10.5,
        1.4,
    )
    y += 60
    if letter != "c":
        s.ink(612, 80, y + 4, 96, BLACK)
    if letter == "a":
        s.ink(613, 350, y + 5, 106)
    s.line(60, y, 270, y)
    s.text(60, y + 14, "Diogo Lage", "carlito", 10.5)
    s.text(60, y + 28, "elaborou", "carlito", 9)
    s.line(320, y, 535, y)
    s.text(320, y + 14, f"{w['signatory_name']}, {w['signatory_title']}", "carlito", 10.5)
    s.text(320, y + 28, "aprova pelo cliente", "carlito", 9)
    left = {"a": "Data: 2 de fevereiro de 2026", "b": "Data: 4 de maio de 2026", "c": "Data:"}[
        letter
    ]
    right = "Data: 5 de fevereiro de 2026" if letter == "a" else "Data:"
    s.text(60, y + 46, left, "carlito", 10)
    s.text(320, y + 46, right, "carlito", 10)
    told = label(
        "timesheet_approval",
        "pt",
        w,
        "accepted" if letter == "a" else "undecided",
        letter == "a",
        signature_date="2026-02-05" if letter == "a" else None,
        amount=f"{fee:.2f} EUR",
        warnings=["partly_signed"] if letter == "b" else [],
    )
    how = copier(85) if letter == "a" else None
    return made("pt-horas", letter, s.done(), told, how)


def papers() -> Iterator[Paper]:
    """All of them."""
    for letter in "abc":
        for paper in (auto, aceite, horas):
            yield paper(letter)
