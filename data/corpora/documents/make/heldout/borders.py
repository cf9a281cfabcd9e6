"""Test papers from elsewhere: francs with apostrophes, and letters that only look Latin."""

from collections.abc import Iterator

from label import CERT, COND, NO, ORDER, Paper, layout
from press import press
from sheet import Sheet


@layout("benestare-ticino")
def benestare() -> Iterator[Paper]:
    """Italian-Swiss conditional consent with an amount in francs."""
    want = "vengano consegnati gli schemi elettrici aggiornati"
    source = f"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "DejaVu Sans", size: 9.5pt, lang: "it")
*Clinica Valmara SA* \\ Servizio tecnico
#v(6mm)
Lugano, 2 luglio 2026

Spett. Impianti Ceresio Sagl

*Benestare al pagamento, lavori 70-418, tappa sala operatoria 2*

Abbiamo verificato la tappa in oggetto del progetto Blocco Operatorio. Diamo il nostro benestare per
CHF 112'940.75, a patto che {want}.

Distinti saluti \\ #ink(2) \\ Fabrizio Tognola, capo servizio tecnico
"""
    yield Paper(
        press(source),
        CERT,
        COND,
        True,
        "it",
        client="Clinica Valmara SA",
        project="Blocco Operatorio",
        code="70-418",
        milestone="sala operatoria 2",
        who="Fabrizio Tognola",
        title="capo servizio tecnico",
        on="2026-07-02",
        amount=("112940.75", "CHF"),
        conditions=(want,),
    )


@layout("auftragserteilung-schweiz")
def bestellung() -> Iterator[Paper]:
    """A Swiss-German order in a plain table, total at the top."""
    s = Sheet(font="Mono", body=9)
    s.at(50, 60, "AUFTRAGSERTEILUNG / BESTELLUNG 5002-7719", 12)
    s.at(50, 80, "Bestellsumme exkl. MwSt.: CHF 9'870.00")
    s.at(50, 100, "Bestellerin: Bergbahnen Scalära AG   Lieferantin: Seilnetz Software GmbH")
    s.at(50, 116, "Vorhaben: Ticketing Sommer 2026   Datum: 05.01.2026")
    rows = [["Leistung", ">CHF"], ["Konfiguration", ">6'300.00"], ["Schulung", ">3'570.00"]]
    s.grid(50, 136, [330, 110], rows)
    yield Paper(
        s.pdf(),
        ORDER,
        None,
        None,
        "de",
        "form",
        client="Bergbahnen Scalära AG",
        project="Ticketing Sommer 2026",
        po="5002-7719",
        amount=("9870.00", "CHF"),
    )


@layout("weigering-lookalike")
def weigering() -> Iterator[Paper]:
    """A Dutch refusal whose deciding words carry Cyrillic letters."""
    s = Sheet(font="DejaVu", body=10)
    s.at(60, 70, "Stichting Molenfonds Noord", 12, "DejaVu-Bold")
    s.at(60, 90, "14 april 2026")
    s.b(60, 120, "Restauratie wieken De Zwaan, opdracht MF-58: nіеt аkkооrd")
    y = s.para(
        60,
        145,
        470,
        """Wij hebben de uitvoering van deelopdracht 2 (kruiwerk) bekeken. Wij gaan nіеt аkkооrd:
        het eikenhout is niet van de voorgeschreven klasse. Graag herstel voor 1 juni.""",
    )
    s.ink(70, y + 40, 621)
    s.at(60, y + 60, "Rienk Postma, penningmeester")
    yield Paper(
        s.pdf(),
        CERT,
        NO,
        True,
        "nl",
        client="Stichting Molenfonds Noord",
        project="Restauratie wieken De Zwaan",
        code="MF-58",
        milestone="deelopdracht 2 (kruiwerk)",
        who="Rienk Postma",
        title="penningmeester",
        on="2026-04-14",
    )
