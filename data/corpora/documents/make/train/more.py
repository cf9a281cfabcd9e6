"""More of the training part: Dutch, Portuguese and Italian forms, and a few tired scanners."""

from collections.abc import Iterator

from bench import fill
from label import CERT, CHANGE, COND, MAIL, NO, OPEN, YES, Paper, layout
from press import press
from reportlab.lib.pagesizes import LETTER
from scan import Scanner, scan
from sheet import Sheet


def _akkoord(pick: str, remark: str, ink: bool) -> bytes:
    s = Sheet(font="Vera", body=9.5)
    s.b(50, 60, "Goedkeuringsformulier gebruikerstest", 15)
    s.at(50, 84, "Klant: Waterbedrijf Zuiderlek NV")
    s.at(50, 100, "Leverancier: Knooppunt ICT")
    s.at(50, 116, "Project: Klantportaal 2026 / projectnummer ZK-418")
    s.at(50, 132, "Mijlpaal: Acceptatietest sprint 9")
    for i, (key, text) in enumerate(
        (
            ("ja", "Goedgekeurd"),
            ("mits", "Goedgekeurd met restpunten"),
            ("nee", "Afgekeurd"),
        )
    ):
        s.at(50, 170 + 18 * i, f"[{'x' if key == pick else ' '}]  {text}", font="Mono")
    s.at(50, 236, f"Restpunten: {remark or 'geen'}")
    s.at(50, 280, "Naam: Femke Brouwer")
    s.at(50, 298, "Functie: Manager Klantcontact")
    s.at(50, 316, "Datum: 12 mei 2026" if ink else "Datum:")
    s.at(50, 360, "Handtekening:")
    s.rule(130, 362, 300)
    if ink:
        s.ink(140, 358, 501)
    return s.pdf()


@layout("goedkeuring-gebruikerstest")
def akkoord() -> Iterator[Paper]:
    """Dutch test approval: approved, with remaining points, refused on a scan, blank."""
    base = {
        "kind": CERT,
        "lang": "nl",
        "form": "form",
        "client": "Waterbedrijf Zuiderlek NV",
        "project": "Klantportaal 2026",
        "code": "ZK-418",
        "milestone": "Acceptatietest sprint 9",
        "who": "Femke Brouwer",
        "title": "Manager Klantcontact",
    }
    done = {"signed": True, "on": "2026-05-12"}
    yield Paper(_akkoord("ja", "", True), decision=YES, **(base | done))
    point = "foutmelding bij meterstand nul aanpassen"
    yield Paper(_akkoord("mits", point, True), decision=COND, conditions=(point,), **(base | done))
    data = scan(_akkoord("nee", "inloggen lukt niet", True), Scanner(skew=-1.1, seed=97))
    more = done | {"form": "scan", "warnings": ("scanned",)}
    yield Paper(data, decision=NO, **(base | more))
    yield Paper(_akkoord("ja", "", False), decision=OPEN, signed=False, **base)


@layout("variante-in-corso-opera")
def variante() -> Iterator[Paper]:
    """An Italian variation with plus and minus, agreed; and on a tired photocopier."""
    for worn in (False, True):
        s = Sheet(font="DejaVuSerif", body=9.5)
        number, net, value = (
            ("7", "- 2.860,00", "-2860.00") if worn else ("6", "+ 9.415,50", "9415.50")
        )
        s.b(60, 70, f"ATTO DI VARIANTE N. {number}", 15)
        s.at(60, 92, "Cantiere: Villa Serbelli, restauro facciate")
        s.at(60, 108, "Committente: Immobiliare Lario S.r.l.     Impresa: Edil Moro S.n.c.")
        s.at(60, 124, "Contratto: IL-2025/19")
        rows = [["Descrizione", ">Importo €"], ["Importo netto della variante", f">{net}"]]
        y = s.grid(60, 144, [330, 110], rows, lead=18)
        s.at(60, y + 30, "Il committente approva la variante e ne autorizza l'esecuzione.")
        s.ink(70, y + 76, 511)
        s.rule(60, y + 80, 250)
        s.at(60, y + 94, "Ginevra Lombardi, amministratrice unica")
        s.at(60, y + 110, "Como, 3 aprile 2026")
        data = s.pdf()
        if worn:
            data = scan(data, Scanner(dpi=170, contrast=0.7, noise=10, skew=0.5, seed=101))
        yield Paper(
            data,
            CHANGE,
            YES,
            True,
            "it",
            "scan" if worn else "form",
            client="Immobiliare Lario S.r.l.",
            project="Villa Serbelli, restauro facciate",
            code="IL-2025/19",
            who="Ginevra Lombardi",
            title="amministratrice unica",
            on="2026-04-03",
            amount=(value, "EUR"),
            co=number,
            warnings=("scanned",) if worn else (),
        )


@layout("relatorio-homologacao")
def homologacao() -> Iterator[Paper]:
    """A Brazilian homologation record: homologated with pending items, and refused."""
    for good in (True, False):
        want = "ajustar o relatório de estoque mínimo até 30/09/2026"
        result = f"Homologado com pendência: {want}." if good else "Não homologado."
        source = f"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "DejaVu Sans", size: 9.5pt, lang: "pt")
#align(center)[= Registro de homologação]
#table(columns: (40mm, 1fr), inset: 6pt, [Cliente], [Rede Farmácias Ipê], [Sistema/Projeto],
 [Gestão de Filiais], [Contrato], [RFI-0932], [Entrega], [Módulo Estoque],
 [Resultado], [{result}])
#v(12mm)
#ink({"2" if good else "8"}) \\
#line(length: 70mm, stroke: 0.4pt)
Juliana Sampaio Torres \\ Coordenadora de Sistemas \\ 14 de setembro de 2026
"""
        yield Paper(
            press(source),
            CERT,
            COND if good else NO,
            True,
            "pt",
            "form",
            client="Rede Farmácias Ipê",
            project="Gestão de Filiais",
            code="RFI-0932",
            milestone="Módulo Estoque",
            who="Juliana Sampaio Torres",
            title="Coordenadora de Sistemas",
            on="2026-09-14",
            conditions=(want,) if good else (),
        )


@layout("site-visit-acceptance-fields")
def site_visit() -> Iterator[Paper]:
    """An engineering acceptance in form fields with a choice by check box; three states."""
    s = Sheet(LETTER, "Helvetica", 10)
    s.b(50, 50, "FIELD INSTALLATION ACCEPTANCE", 15)
    form = s.c.acroForm
    names = ("Customer", "Project", "Work order", "Milestone", "Invoice value", "Remarks")
    names += ("Accepted by", "Title", "Date signed", "Typed signature")
    for i, label in enumerate(names):
        s.at(50, 92 + 28 * i, label)
        form.textfield(
            name=label.replace(" ", ""),
            x=170,
            y=s.h - 98 - 28 * i,
            width=320,
            height=20,
            fontSize=10,
        )
    for name, x in (("Accept", 50), ("Reject", 170)):
        s.at(x + 20, 400, f"{name}ed")
        form.checkbox(name=name, x=x, y=s.h - 404, size=14, buttonStyle="cross")
    blank = s.pdf()
    values = {
        "Customer": "Sagebrush Wind LP",
        "Project": "Turbine 7 gearbox monitoring",
        "Workorder": "WO-66120",
        "Milestone": "Sensor installation",
        "Invoicevalue": "USD 17,640.00",
        "Acceptedby": "Mateo Quillen",
        "Title": "O&M Manager",
    }
    base = {
        "kind": CERT,
        "form": "form",
        "client": "Sagebrush Wind LP",
        "project": "Turbine 7 gearbox monitoring",
        "code": "WO-66120",
        "milestone": "Sensor installation",
        "amount": ("17640.00", "USD"),
        "who": "Mateo Quillen",
        "title": "O&M Manager",
    }
    end = {"Datesigned": "October 9, 2026", "Typedsignature": "/s/ Mateo Quillen"}
    done = {"signed": True, "on": "2026-10-09"}
    yield Paper(fill(blank, values | end | {"Accept": "/Yes"}), decision=YES, **(base | done))
    yield Paper(fill(blank, values | end), decision=OPEN, **(base | done))
    yield Paper(fill(blank, values | {"Accept": "/Yes"}), decision=OPEN, signed=False, **base)
    yield Paper(fill(blank, {}), CERT, OPEN, False, form="form")


@layout("mail-reply-all-one-word")
def one_word() -> Iterator[Paper]:
    """The whole answer is one word above the vendor's request; then an answer that is none."""
    for good in (True, False):
        s = Sheet(LETTER, "Vera", 9.5)
        s.b(50, 56, "RE: Basalt Energy - project sign off", 13)
        s.at(50, 78, "Lorenzo Habib <lorenzo.habib@basaltenergy.example>")
        s.at(50, 92, "to: Priscilla Dunn (Forge & Fathom), procurement@basaltenergy.example")
        s.at(562, 78, "Monday, 24 August 2026 16:31", align="right")
        s.rule(50, 100, 562)
        s.at(50, 126, "Accepted." if good else "Out of office until 31 August, no access to mail.")
        s.at(50, 150, "Lorenzo Habib | Platform Owner | Basalt Energy")
        s.rule(50, 170, 562, 0.3, dash=True)
        s.para(
            60,
            190,
            490,
            """From: Priscilla Dunn. Sent: 21 August 2026. Dear Lorenzo, please find the summary for
            order form FF-3312, pipeline hardening package. Reply to all with the single word if the
            package is to your liking, or tell us what is missing.""",
            8.5,
            color=(0.35, 0.35, 0.35),
        )
        yield Paper(
            s.pdf(),
            MAIL,
            YES if good else None,
            client="Basalt Energy",
            code="FF-3312",
            milestone="pipeline hardening package",
            who="Lorenzo Habib",
            title="Platform Owner",
            on="2026-08-24" if good else None,
        )
