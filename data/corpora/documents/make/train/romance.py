"""French, Spanish, Italian and Portuguese papers of the training part."""

from collections.abc import Iterator

from bench import note
from label import CERT, CHANGE, COND, NO, OPEN, SOW, YES, Paper, layout
from press import press
from scan import Scanner, scan
from sheet import Sheet

_PV = """
#set page(paper: "a4", margin: (x: 24mm, y: 22mm))
#set text(font: "Libertinus Serif", size: 11pt, lang: "fr")
#align(center)[#text(16pt)[#smallcaps[Procès-verbal de réception des travaux]]]
#v(3mm)
*Opération :* Réhabilitation de l'école Jules-Verne \\
*Maître d'ouvrage :* Commune de Saint-Aubrac \\
*Titulaire :* Menuiseries Delvaux SARL — marché n° 2025-MT-18, lot 6 Menuiseries extérieures

Je soussignée, Mme Claire Fontanel, maire, après avoir procédé aux opérations de réception en
présence du titulaire le 11 juin 2026, décide :

#grid(columns: (8mm, 1fr), row-gutter: 3mm,
  tick(«a»), [que la réception est prononcée *sans réserve*, avec effet au 11 juin 2026 ;],
  tick(«b»), [que la réception est prononcée *avec les réserves* ci-après ;],
  tick(«c»), [que la réception *n'est pas prononcée*.])

«texte»

Fait à Saint-Aubrac, le «jour»

#v(2mm)
#grid(columns: (1fr, 1fr), [Le maître d'ouvrage \\ «signe» \\ Claire Fontanel],
 [Le titulaire \\ #ink(7) \\ Luc Delvaux])
"""


def _pv(choice: str, text: str, day: str, ink: str) -> bytes:
    ticks = {k: ("true" if k in choice else "false") for k in "abc"}
    return press(_PV, texte=text, jour=day, signe=ink, **ticks)


@layout("pv-reception-mairie")
def proces_verbal() -> Iterator[Paper]:
    """Received without and with reservations, refused, and not yet ticked."""
    base = {
        "kind": CERT,
        "lang": "fr",
        "client": "Commune de Saint-Aubrac",
        "project": "Réhabilitation de l'école Jules-Verne",
        "code": "2025-MT-18",
        "milestone": "lot 6 Menuiseries extérieures",
        "who": "Claire Fontanel",
        "title": "maire",
        "on": "2026-06-15",
        "signed": True,
    }
    yield Paper(_pv("a", "Réserves : néant.", "15 juin 2026", "#ink(3)"), decision=YES, **base)
    wanted = ("Reprise des joints des châssis du préau", "Remplacement d'un vitrage fêlé, salle 12")
    text = "Réserves à lever avant le 15 juillet 2026 :\n- " + "\n- ".join(wanted)
    data = scan(_pv("b", text, "15 juin 2026", "#ink(3)"), Scanner(skew=1.1, jpeg=45, seed=5))
    more = {"form": "scan", "conditions": wanted, "warnings": ("scanned",)}
    yield Paper(data, decision=COND, **(base | more))
    why = "Motif : les menuiseries livrées ne sont pas conformes au CCTP."
    yield Paper(_pv("c", why, "15 juin 2026", "#ink(3)"), decision=NO, **base)
    bare = base | {"signed": True}
    yield Paper(_pv("", "Réserves :", "15 juin 2026", "#ink(3)"), decision=OPEN, **bare)


@layout("avenant-architecte")
def avenant() -> Iterator[Paper]:
    """A fee amendment in two columns, agreed by hand with 'Bon pour accord'."""
    for number, ok in (("2", True), ("3", False)):
        s = Sheet(font="Times-Roman", body=10.5)
        s.b(297, 60, f"AVENANT N° {number}", 18, align="centre")
        s.at(297, 78, "au contrat de maîtrise d'œuvre MOE-2024-031", align="centre")
        s.para(
            50,
            110,
            235,
            """Entre la société Verger Immobilier SAS, maître d'ouvrage, et l'atelier Kessel
            Architectes, maître d'œuvre.

            Article 1. Objet : le programme des Terrasses du Canal comprend désormais un local à
            vélos de 60 m² et une toiture végétalisée.""",
        )
        s.para(
            310,
            110,
            235,
            """Article 2. Rémunération : le forfait initial de 212 000,00 € HT est augmenté de
            14 300,00 € HT et porté à 226 300,00 € HT.

            Article 3. Délai : la remise du dossier est reportée au 30 octobre 2026.""",
        )
        s.rule(50, 300, 545)
        s.at(50, 325, "Pour Kessel Architectes")
        s.ink(60, 370, 81)
        s.at(310, 325, "Pour Verger Immobilier SAS")
        s.at(310, 392, "Hugues Marchetti, directeur de programme", 9)
        if ok:
            s.at(310, 345, "Bon pour accord, le 7 mai 2026", 12, "Times-Italic", (0.1, 0.1, 0.5))
            s.ink(330, 376, 82)
        else:
            s.at(
                310,
                345,
                "(mention « Bon pour accord », date et signature)",
                8,
                color=(0.5, 0.5, 0.5),
            )
        yield Paper(
            s.pdf(),
            CHANGE,
            YES if ok else OPEN,
            ok,
            "fr",
            client="Verger Immobilier SAS",
            project="Terrasses du Canal",
            code="MOE-2024-031",
            who="Hugues Marchetti",
            title="directeur de programme",
            on="2026-05-07" if ok else None,
            amount=("14300.00", "EUR"),
            co=number,
            warnings=() if ok else ("partly_signed",),
        )


def _acta(scope: str, verdict: str, name: str, day: str) -> bytes:
    s = Sheet(font="DejaVu", body=9.5)
    s.frame(40, 36, 515, 60)
    s.b(297, 62, "ACTA DE ACEPTACIÓN DE ENTREGABLES", 14, align="centre")
    s.at(297, 82, "Código de proyecto: PRX-0275", 9, align="centre")
    y = s.grid(
        40,
        110,
        [130, 385],
        [
            ["Cliente", "Aseguradora Montalbo, S.A."],
            ["Proveedor", "Pixarra Software, S.L."],
            ["Proyecto", "Portal del Mediador"],
            ["Hito", scope],
            ["Importe del hito", "27.900,00 €"],
        ],
        head=False,
        lead=18,
    )
    y = s.para(40, y + 26, 515, verdict)
    s.at(40, y + 30, "Por el cliente:")
    s.rule(130, y + 32, 330)
    s.at(130, y + 44, "Beatriz Onrubia Sáez – Directora de Operaciones", 8)
    s.at(40, y + 70, "Fecha:")
    if name:
        s.at(140, y + 28, name, 18, "Script", (0.05, 0.2, 0.5))
        s.at(130, y + 70, day)
    return s.pdf()


@layout("acta-aceptacion-seguros")
def acta() -> Iterator[Paper]:
    """Accepted, accepted with observations, unsigned; and one cancelled by a note on top."""
    base = {
        "kind": CERT,
        "lang": "es",
        "form": "form",
        "client": "Aseguradora Montalbo, S.A.",
        "project": "Portal del Mediador",
        "code": "PRX-0275",
        "milestone": "H2 – Módulo de cotización",
        "who": "Beatriz Onrubia Sáez",
        "title": "Directora de Operaciones",
        "amount": ("27900.00", "EUR"),
    }
    hito = "H2 – Módulo de cotización"
    full = """El cliente declara haber recibido y revisado los entregables del hito indicado y los
    acepta de conformidad, sin observaciones. Queda autorizada la facturación del importe."""
    name, day = "Beatriz Onrubia", "18 de febrero de 2026"
    done = {"signed": True, "on": "2026-02-18"}
    yield Paper(_acta(hito, full, name, day), decision=YES, **(base | done))
    what = "corregir el cálculo de primas fraccionadas antes del 6 de marzo"
    cond = f"""El cliente acepta los entregables del hito indicado, condicionado a: {what}."""
    data = _acta(hito, cond, name, day)
    yield Paper(data, decision=COND, conditions=(what,), **(base | done))
    yield Paper(_acta(hito, full, "", ""), decision=OPEN, signed=False, **base)
    gone = note(
        _acta(hito, full, name, day), "ANULADO - sustituida por acta v2", (250, 560, 520, 590)
    )
    void = done | {"warnings": ("draft_or_void",)}
    yield Paper(gone, decision=OPEN, **(base | void))


@layout("verbale-collaudo-macchine")
def verbale() -> Iterator[Paper]:
    """Italian test minutes with typed boxes; passed, failed."""
    for good in (True, False):
        source = f"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "New Computer Modern", size: 10.5pt, lang: "it")
#box(fill: luma(230), width: 100%, inset: 8pt)[= Verbale di collaudo]
/ Committente: Officine Brandolini S.p.A.
/ Fornitore: Automazioni Ferrero S.r.l.
/ Commessa: AF-2209
/ Oggetto: Linea di confezionamento L3, prova di accettazione in fabbrica

In data 24/09/2026 le parti hanno eseguito le prove previste dal capitolato.
#table(columns: (1fr, auto, auto), [Prova], [Atteso], [Misurato],
  [Cadenza a regime], [42 pz/min], [{"43" if good else "31"} pz/min],
  [Scarti], [≤ 1,5 %], [{"0,9" if good else "4,2"} %],
  [Arresto di emergenza], [≤ 0,4 s], [0,3 s])
Esito del collaudo:
[{"X" if good else " "}] positivo, la fornitura si intende accettata #h(1cm)
[{" " if good else "X"}] negativo, la fornitura non è accettata e il collaudo sarà ripetuto

Per il committente #h(2cm) {"#ink(4)" if good else "#ink(6)"} \\
Ing. Tullio Grassani, Responsabile Stabilimento #h(1cm) Data: 24/09/2026
"""
        yield Paper(
            press(source),
            CERT,
            YES if good else NO,
            True,
            "it",
            "form",
            client="Officine Brandolini S.p.A.",
            project="Linea di confezionamento L3",
            code="AF-2209",
            milestone="prova di accettazione in fabbrica",
            who="Tullio Grassani",
            title="Responsabile Stabilimento",
            on="2026-09-24",
        )


@layout("termo-aceite-agencia")
def termo() -> Iterator[Paper]:
    """A Brazilian acceptance term; signed and, photographed, unsigned."""
    for signed in (True, False):
        s = Sheet(font="Vera", body=9.5)
        s.b(50, 60, "TERMO DE ACEITE – CAMPANHA", 15, color=(0.5, 0.05, 0.35))
        s.rule(50, 68, 545, 2)
        y = s.para(
            50,
            96,
            495,
            """Pelo presente termo, a contratante Laticínios Serra Clara Ltda. declara que a agência
            Maré Alta Comunicação entregou as peças da etapa 2 – Produção, do projeto Sabor da Serra
            (OS 1187), e que as peças foram conferidas e aprovadas sem ressalvas.

            Fica liberado o pagamento da parcela de R$ 56.750,00 (cinquenta e seis mil, setecentos e
            cinquenta reais), conforme pedido de compra PC-20931.""",
        )
        s.at(50, y + 40, "Belo Horizonte, 5 de agosto de 2026" if signed else "Local e data:")
        s.rule(50, y + 100, 300)
        s.at(50, y + 113, "Rogério Antunes Prado")
        s.at(50, y + 126, "Gerente de Marketing")
        if signed:
            s.ink(70, y + 95, 93, 130)
        data = s.pdf()
        if not signed:
            data = scan(data, Scanner(skew=-1.6, shadow=True, grey=False, noise=5, seed=13))
        yield Paper(
            data,
            CERT,
            YES if signed else OPEN,
            signed,
            "pt",
            "text" if signed else "scan",
            client="Laticínios Serra Clara Ltda.",
            project="Sabor da Serra",
            code="1187",
            milestone="etapa 2 – Produção",
            who="Rogério Antunes Prado",
            title="Gerente de Marketing",
            on="2026-08-05" if signed else None,
            amount=("56750.00", "BRL"),
            po="PC-20931",
            warnings=() if signed else ("scanned",),
        )


@layout("propuesta-alcance-honorarios")
def alcance() -> Iterator[Paper]:
    """A Spanish statement of work with fees; it carries no decision."""
    source = """
#set page(paper: "a4", margin: 25mm, columns: 2)
#set text(font: "DejaVu Serif", size: 9pt, lang: "es")
#place(top, scope: "parent", float: true)[= Descripción de los trabajos SOW-318
 Consultoría Ardanza para Puertos del Cabo, proyecto Ventanilla Única]
== Alcance
Análisis de 14 trámites, rediseño de procesos y acompañamiento durante seis meses.
== Entregables
+ Mapa de procesos actual
+ Modelo objetivo
+ Plan de transición
== Honorarios
#table(columns: 2, [Fase], [Importe], [Diagnóstico], [18.000 €], [Diseño], [24.500 €],
 [Transición], [31.200 €], [*Total*], [*73.700 €*])
== Firmas
Por Puertos del Cabo \\ Álvaro Quintana, Secretario General \\ #ink(1) \\ 12/01/2026
"""
    yield Paper(
        press(source),
        SOW,
        None,
        True,
        "es",
        client="Puertos del Cabo",
        project="Ventanilla Única",
        code="SOW-318",
        who="Álvaro Quintana",
        title="Secretario General",
        on="2026-01-12",
        amount=("73700", "EUR"),
    )
