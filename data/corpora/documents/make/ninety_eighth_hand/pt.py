"""Portuguese: auto de receção, termo de aceite, termo de entrega com testemunhas."""

from collections.abc import Iterator
from typing import Any

from paper import Paper

from ninety_eighth_hand.board import (
    BLACK,
    NAVY,
    Raw,
    block,
    glass,
    ink,
    paper,
    typed,
)

AUTO = """#set page(paper: "a4", margin: (left: 27mm, right: 22mm, y: 22mm))
#set text(font: "Caladea", size: 10.8pt, lang: "pt")
#set par(justify: true, leading: 0.8em)
#align(center)[#text(size: 14pt, weight: "bold")[AUTO DE RECEÇÃO PROVISÓRIA]]
#v(4mm)
*Empreitada:* «project» \\
*Contrato n.º* «project_code» #h(6mm) *Lote:* «milestone»
#v(2mm)
Aos «met:pt», no local da obra, reuniram-se, em representação do dono da obra, *«client»*, «signatory_name», «signatory_title», e, em representação do adjudicatário, *«vendor»*, o engenheiro «vendor_man», a fim de procederem à vistoria dos trabalhos nos termos do artigo 394.º do Código dos Contratos Públicos.

Percorrida a obra e conferidas as telas finais, «finding»
«faults»

Fica autorizado o pagamento do saldo de *€ «amount:eu»*, a que acresce o IVA. O prazo de garantia é o fixado no caderno de encargos.

E nada mais havendo a tratar, lavrou-se o presente auto, que vai ser assinado.
#v(10mm)
Pelo adjudicatário:
#v(7mm)
#h(8mm)«s_vendor»#rule(90mm)
#v(9mm)
Pelo dono da obra:
#v(7mm)
#h(8mm)«s_client»#rule(90mm)
#v(9mm)
Pela fiscalização (tomou conhecimento):
#v(7mm)
#h(8mm)«s_office»#rule(90mm)
"""


def auto(letter: str) -> Paper:
    """Três linhas sem nome; o dono da obra é a do meio."""
    base: dict[str, Any] = {"vendor": "Irmãos Sequeira, Lda.", "vendor_man": "Nuno Sequeira",
                            "faults": ""}  # fmt: skip
    clean = "verificou-se que os trabalhos estão concluídos e sem defeitos, pelo que o dono da " \
        "obra os recebe provisoriamente."  # fmt: skip
    if letter == "a":
        here = base | {
            "project": "Requalificação do mercado municipal de Mora", "project_code": "17/2025",
            "milestone": "2, cobertura", "met": "2026-02-18", "client": "Município de Mora",
            "signatory_name": "Teresa Falcato", "signatory_title": "vereadora", "finding": clean,
            "amount": "45980.12 EUR", "signature_date": "2026-02-18",
            "s_vendor": ink(701, 44, 10, 6, 0), "s_client": ink(702, 50, 11, 10, 0, BLACK),
            "s_office": ink(703, 36, 9, 7, 0, NAVY),
        }  # fmt: skip
        return paper("nn-pt-auto", "a", AUTO, here, "acceptance_certificate", "accepted", True)
    if letter == "b":
        here = base | {
            "project": "Lar de idosos de Cabeção, ampliação", "project_code": "03/2026",
            "milestone": "1, estrutura", "met": "2026-05-13",
            "client": "Santa Casa da Misericórdia de Cabeção", "finding": clean,
            "signatory_name": "Joaquim Barradas", "signatory_title": "provedor",
            "amount": "28315.00 EUR", "s_vendor": ink(701, 46, 10, 6, 0),
            "s_office": ink(703, 36, 9, 7, 0, NAVY),
        }  # fmt: skip
        return paper("nn-pt-auto", "b", AUTO, here, "acceptance_certificate", "undecided", False,
                     glass(71), warnings=["partly_signed"])  # fmt: skip
    one = "fissura no reboco da fachada poente"
    two = "falta de grelha na caixa de águas pluviais junto ao portão"
    here = base | {
        "project": "Adega cooperativa, novo cais de receção", "project_code": "22/2025",
        "milestone": "3, arranjos exteriores", "met": "2026-04-15",
        "client": "Adega Cooperativa do Divor, CRL", "signatory_name": "Leonor Pinto Varela",
        "signatory_title": "presidente da direção",
        "finding": "o dono da obra recebe-a provisoriamente com exceção dos defeitos seguintes, "
        "a corrigir no prazo de trinta dias:",
        "faults": Raw(f"\n#block(inset: (left: 8mm))[a) {one}; \\\nb) {two}.]\n"),
        "amount": "19440.00 EUR", "signature_date": "2026-04-15",
        "s_vendor": ink(701, 42, 10, 6, 0, BLACK), "s_client": ink(706, 48, 11, 10, 0),
    }  # fmt: skip
    return paper("nn-pt-auto", "c", AUTO, here, "acceptance_certificate",
                 "accepted_with_conditions", True, conditions=[one, two])  # fmt: skip


ACEITE = """#set page(paper: "a4", margin: (x: 20mm, y: 16mm))
#set text(font: "Lato", size: 9.6pt, lang: "pt")
#grid(columns: (1fr, auto), [#text(size: 17pt, weight: "black", fill: rgb("16476a"))[TERMO DE ACEITE]], align(right)[«vendor» \\ CNPJ 00.000.000\\/0001-00])
#line(length: 100%, stroke: 1pt + rgb("16476a"))
#v(1mm)
#table(columns: (34mm, 1fr, 28mm, 44mm), stroke: 0.4pt + luma(170), inset: 2.2mm,
[Contratante], [«client»], [Projeto n.º], [«project_code»],
[Projeto], [«project»], [Pedido], [«po_number»],
[Marco], [«milestone»], [Valor do marco], [R\\$ «amount:eu»])
#v(1mm)
#text(weight: "bold")[Entregas deste marco]
- Configuração dos ambientes de homologação e produção
- Carga de cadastros legados com relatório de divergências zerado
- Treinamento dos multiplicadores, lista de presença anexa
#v(1mm)
#text(weight: "bold")[Parecer da contratante]
#v(1mm)
«t1» #h(1.5mm) Aceito as entregas do marco. #h(10mm) «t2» #h(1.5mm) Não aceito as entregas do marco.
#v(1mm)
Motivo da recusa: «why»
#v(7mm)
#table(columns: (1fr, 1fr), stroke: none, inset: 0mm, column-gutter: 14mm,
[#v(15mm)#h(2mm)«s_vendor»#line(length: 100%, stroke: 0.5pt) #v(-2mm) «vendor_man» \\ Gerente de Projetos, «vendor»],
[#v(15mm)#h(2mm)«s_client»#line(length: 100%, stroke: 0.5pt) #v(-2mm) «signatory_name» \\ «signatory_title», «client»])
#v(1mm)
«city», «when»
"""


def proof(name: str, when: str) -> Raw:
    """A signature made with a certificate, as printed on the page."""
    return Raw(
        "#box(width: 0pt, height: 0pt, place(bottom + left, dy: -1.5mm, box(width: 68mm, height: 12mm, "
        "inset: 1.5mm, stroke: 0.4pt + luma(120), text(size: 7pt)"
        f"[Assinado de forma digital por *{name}* \\ ICP-Brasil, dados: {when} \\"
        " Motivo: aceite do marco])))"
    )


def aceite(letter: str) -> Paper:
    """Assinatura digital impressa, só a contratada, ou recusa assinada."""
    base: dict[str, Any] = {"vendor": "Jatobá Sistemas Ltda.", "vendor_man": "Rafael Antunes",
                            "why": "", "t1": typed(False), "t2": typed(False)}  # fmt: skip
    if letter == "a":
        here = base | {
            "client": "Cerâmica Rio Tijucas S.A.", "project_code": "JS-0412",
            "project": "Implantação do módulo fiscal", "po_number": "450092317",
            "milestone": "M3, entrada em produção", "amount": "96400.00 BRL",
            "t1": typed(True), "city": "Tijucas (SC)", "when": "10 de março de 2026",
            "signatory_name": "Débora Kühn", "signatory_title": "Controladora",
            "signature_date": "2026-03-10",
            "s_vendor": proof("Rafael Antunes", "2026.03.09 17:20:11 -03"),
            "s_client": proof("Débora Kühn", "2026.03.10 09:02:45 -03"),
        }  # fmt: skip
        return paper("nn-pt-aceite", "a", ACEITE, here, "acceptance_certificate", "accepted",
                     True)  # fmt: skip
    if letter == "b":
        here = base | {
            "client": "Hospital São Lucas de Lages", "project_code": "JS-0447",
            "project": "Prontuário eletrônico, alas B e C", "po_number": "OC 2026/188",
            "milestone": "M1, ambientes e cadastros", "amount": "58150.00 BRL",
            "city": "Lages (SC)", "when": Raw("#rule(50mm)"),
            "signatory_name": "Marcos Bittencourt", "signatory_title": "Diretor Administrativo",
            "s_vendor": ink(712, 44, 11, 3, -1),
        }  # fmt: skip
        return paper("nn-pt-aceite", "b", ACEITE, here, "acceptance_certificate", "undecided",
                     False, warnings=["partly_signed"])  # fmt: skip
    here = base | {
        "client": "Moinho Canoinhas Ltda.", "project_code": "JS-0431",
        "project": "Coleta de dados no chão de fábrica", "po_number": "MC-7719",
        "milestone": "M2, piloto na linha de farinha", "amount": "41700.00 BRL",
        "t2": typed(True), "why": "o coletor perde leituras quando a rede oscila.",
        "city": "Canoinhas (SC)", "when": "19 de maio de 2026",
        "signatory_name": "Ivone Schultz", "signatory_title": "Gerente Industrial",
        "signature_date": "2026-05-19",
        "s_vendor": ink(712, 42, 11, 3, -1), "s_client": ink(714, 46, 11, 4, -1, BLACK),
    }  # fmt: skip
    return paper("nn-pt-aceite", "c", ACEITE, here, "acceptance_certificate", "rejected", True,
                 glass(72))  # fmt: skip


ENTREGA = """#set page(paper: "a4", margin: 24mm)
#set text(font: "URW Gothic", size: 9.4pt, lang: "pt")
#set par(leading: 0.78em)
#text(size: 22pt, weight: 600)[entrega] #h(1fr) «vendor» \\
#text(size: 8.4pt)[agência de marca e conteúdo, «vendor_place»]
#v(4mm)
Cliente: «client» \\
Trabalho: «project» \\
Job «project_code», etapa «milestone»
#v(3mm)
O cliente declara ter recebido os arquivos abertos e finais, o manual em PDF e as licenças de tipografia, declara que tudo corresponde ao que foi aprovado em layout e dá a etapa por aceita. Com a assinatura, a parcela de R\\$ «amount:eu» vence em dez dias.
#v(3mm)
«city», «s_when»#rule(60mm)
#v(14mm)
#h(4mm)«s_client»#rule(84mm) \\
#v(-1mm)
*«client»* #h(2mm) «stampcap»
#v(14mm)
#h(4mm)«s_vendor»#rule(84mm) \\
#v(-1mm)
*«vendor»*
#v(10mm)
Testemunhas
#v(10mm)
#h(4mm)«s_w1»#rule(62mm) #h(10mm) «s_w2»#rule(62mm) \\
1. «w1» #h(36mm) 2. «w2»
"""


def entrega(letter: str) -> Paper:
    """Sob a linha só há o nome da empresa; testemunhas não decidem."""
    base: dict[str, Any] = {"vendor": "Estúdio Pequi", "vendor_place": "Goiânia",
                            "w1": "Ana Lúcia Prado", "w2": "Caio Bento", "stampcap": "(carimbo)",
                            "s_w1": ink(721, 34, 9, 5, 0, BLACK), "s_w2": ink(722, 32, 9, 5, 0)}  # fmt: skip
    if letter == "a":
        here = base | {
            "client": "Doces Serra Dourada Ltda.", "project": "Nova identidade e embalagens",
            "project_code": "EP-208", "milestone": "2 de 3, rótulos", "amount": "24800.00 BRL",
            "city": "Goiânia", "s_when": block("24 de março de 2026", size=12),
            "signature_date": "2026-03-24", "s_client": ink(723, 52, 11, 8, 0),
            "s_vendor": ink(724, 42, 10, 6, 0, BLACK),
        }  # fmt: skip
        return paper("nn-pt-entrega", "a", ENTREGA, here, "acceptance_certificate", "accepted",
                     True)  # fmt: skip
    if letter == "b":
        here = base | {
            "client": "Clínica Veterinária Bonsucesso", "project": "Site e redes sociais",
            "project_code": "EP-221", "milestone": "1 de 2, site", "amount": "13600.00 BRL",
            "city": "Aparecida de Goiânia", "s_vendor": ink(724, 44, 10, 6, 0, BLACK),
        }  # fmt: skip
        return paper("nn-pt-entrega", "b", ENTREGA, here, "acceptance_certificate", "undecided",
                     False, warnings=["partly_signed"])  # fmt: skip
    here = base | {
        "client": "Transportes Araguaia S.A.", "project": "Relatório anual ilustrado",
        "project_code": "EP-230", "milestone": "única", "amount": "31900.00 BRL",
        "city": "Goiânia", "s_w1": "", "s_w2": "",
    }  # fmt: skip
    return paper("nn-pt-entrega", "c", ENTREGA, here, "acceptance_certificate", "undecided", False)


def papers() -> Iterator[Paper]:
    """All sheets of this family."""
    for made in (auto, aceite, entrega):
        yield from (made(letter) for letter in "abc")
