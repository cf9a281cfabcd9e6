"""Portuguese, Brazilian and Italian papers of the test part: works, orders, hours."""

from collections.abc import Iterator

from label import CERT, COND, OPEN, ORDER, OTHER, TIME, YES, Paper, layout
from scan import Scanner, scan
from sheet import Sheet


@layout("auto-recepcao-obra-pt")
def auto_recepcao() -> Iterator[Paper]:
    """Portuguese reception of works with typed boxes; full, and partial on a scan."""
    rest = "muro de suporte poente, ainda por concluir"
    for partial in (False, True):
        s = Sheet(font="DejaVu", body=9.5)
        s.b(50, 60, "AUTO DE RECEPÇÃO PROVISÓRIA", 15)
        s.at(50, 82, "Empreitada: Parque Urbano da Várzea       Processo: EMP-0447")
        s.at(50, 98, "Dono da obra: Município de Santa Eulália")
        s.at(50, 114, "Adjudicatário: Construtora Mondego, S.A.")
        s.at(50, 144, f"{'☐' if partial else '☑'} A obra é recebida na totalidade.")
        s.at(50, 162, f"{'☑' if partial else '☐'} A obra é recebida parcialmente, com exclusão de:")
        s.at(70, 180, rest if partial else "—")
        s.at(50, 198, "☐ A obra não está em condições de ser recebida.")
        s.at(50, 240, "Santa Eulália, 8 de outubro de 2026")
        s.ink(60, 290, 351)
        s.rule(50, 296, 260)
        s.at(50, 308, "O representante do dono da obra")
        s.at(50, 322, "Eng.º Tomás Figueira, chefe de divisão")
        data = s.pdf()
        if partial:
            data = scan(data, Scanner(skew=0.8, noise=9, dpi=170, seed=73))
        yield Paper(
            data,
            CERT,
            COND if partial else YES,
            True,
            "pt",
            "scan" if partial else "form",
            client="Município de Santa Eulália",
            project="Parque Urbano da Várzea",
            code="EMP-0447",
            who="Tomás Figueira",
            title="chefe de divisão",
            on="2026-10-08",
            conditions=(rest,) if partial else (),
            warnings=("scanned",) if partial else (),
        )


@layout("ordem-compra-e-proposta")
def ordem() -> Iterator[Paper]:
    """A Brazilian order; and the vendor's proposal, which is nothing of the kind."""
    s = Sheet(font="Helvetica", body=10)
    s.b(50, 60, "ORDEM DE COMPRA OC-7781/26", 15)
    s.at(50, 82, "Comprador: Usina Boa Safra S.A.     Fornecedor: Geodésica Topografia")
    s.at(50, 98, "Emissão: 19/01/2026     Projeto: Duplicação do canal")
    rows = [["Serviço", ">Valor (R$)"], ["Levantamento planialtimétrico", ">48.300,00"]]
    s.grid(50, 116, [300, 120], [*rows, ["Total geral", ">48.300,00"]])
    s.at(50, 210, "Aprovado eletronicamente por Celso Amaral, comprador sênior")
    yield Paper(
        s.pdf(),
        ORDER,
        None,
        True,
        "pt",
        "form",
        client="Usina Boa Safra S.A.",
        project="Duplicação do canal",
        po="OC-7781/26",
        who="Celso Amaral",
        title="comprador sênior",
        amount=("48300.00", "BRL"),
    )
    s = Sheet(font="Vera", body=10)
    s.b(50, 60, "Folheto: levantamentos com drone", 16, color=(0.1, 0.5, 0.2))
    s.para(
        50,
        90,
        490,
        """A Geodésica Topografia entrega mapas aprovados por mais de 300 clientes. Precisão de dois
        centímetros, aceite garantido! A partir de R$ 4.900,00. Fale conosco.""",
    )
    yield Paper(s.pdf(), OTHER, lang="pt")


@layout("rapportino-ore")
def rapportino() -> Iterator[Paper]:
    """Italian hours, with the client's visto in script; and without."""
    for good in (True, False):
        s = Sheet(font="Vera", body=9)
        s.b(50, 60, "Rapportino ore – settimana 36/2026", 14)
        s.at(50, 80, "Tecnico: Elia Marangon      Cliente: Cantine Roccaforte      Ordine: CR-2290")
        rows = [["Giorno", "Attività", ">Ore"], ["31/08", "Taratura sensori tini", ">8"]]
        y = s.grid(50, 96, [70, 260, 60], [*rows, ["01/09", "Avviamento", ">7,5"]])
        s.at(50, y + 40, "Visto per approvazione, Lucrezia Baldi, enologa responsabile:")
        s.rule(330, y + 42, 480)
        s.at(50, y + 66, "Data: 4 settembre 2026" if good else "Data:")
        if good:
            s.at(336, y + 38, "L Baldi", 17, "Script", (0.1, 0.1, 0.5))
        yield Paper(
            s.pdf(),
            TIME,
            YES if good else OPEN,
            good,
            "it",
            "form",
            client="Cantine Roccaforte",
            code="CR-2290",
            who="Lucrezia Baldi",
            title="enologa responsabile",
            on="2026-09-04" if good else None,
        )
