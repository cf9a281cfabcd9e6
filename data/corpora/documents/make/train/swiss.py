"""Swiss papers: francs with apostrophes, in German and in French."""

from collections.abc import Iterator

from label import CERT, CHANGE, YES, Paper, layout
from sheet import Sheet


@layout("werkabnahme-sia")
def werkabnahme() -> Iterator[Paper]:
    """Acceptance of works with an amount in francs."""
    s = Sheet(font="Helvetica", body=9.5)
    s.rule(50, 44, 545, 2)
    s.b(50, 66, "Prüfungs- und Abnahmeprotokoll")
    s.at(
        50,
        80,
        "Objekt: Überbauung Sonnmatt, Haus C      BKP 271 Gipserarbeiten      Auftrag 3390-C",
    )
    s.at(50, 96, "Bauherrschaft: Pensionskasse Hirzel      Unternehmer: Gips Amrein AG")
    s.tick(50, 130, "fill")
    s.at(66, 130, "Das Werk wird abgenommen (keine oder unwesentliche Mängel)")
    s.tick(50, 150)
    s.at(66, 150, "Die Abnahme wird zurückgestellt")
    s.at(50, 190, "Freigegebene Schlusszahlung: CHF 24'680.50")
    s.ink(60, 250, 601)
    s.rule(50, 256, 240)
    s.at(50, 270, "Reto Kunz, Bauherrenvertreter      Zug, 28. August 2026")
    yield Paper(
        s.pdf(),
        CERT,
        YES,
        True,
        "de",
        "form",
        client="Pensionskasse Hirzel",
        project="Überbauung Sonnmatt, Haus C",
        code="3390-C",
        milestone="BKP 271 Gipserarbeiten",
        who="Reto Kunz",
        title="Bauherrenvertreter",
        on="2026-08-28",
        amount=("24680.50", "CHF"),
    )


@layout("modification-mandat-romand")
def modification() -> Iterator[Paper]:
    """A French-Swiss change of mandate, with a deduction."""
    s = Sheet(font="DejaVuSerif", body=10)
    s.b(60, 70, "Modification de mandat n° 12", 14)
    s.para(
        60,
        100,
        470,
        """Mandant : Fondation Clos-Bercher. Mandataire : Géomètres du Jorat SA. Mandat 1107,
        remaniement du quartier de la Gare. La campagne de relevés nocturnes est abandonnée; les
        honoraires sont réduits de CHF 6'150.- (moins-value). Le mandant donne son accord.""",
    )
    s.at(60, 220, "Morges, le 16 mars 2026")
    s.at(70, 262, "A Pittet", 20, "Script", (0.1, 0.1, 0.5))
    s.at(60, 282, "Aline Pittet, secrétaire générale")
    yield Paper(
        s.pdf(),
        CHANGE,
        YES,
        True,
        "fr",
        client="Fondation Clos-Bercher",
        project="remaniement du quartier de la Gare",
        code="1107",
        who="Aline Pittet",
        title="secrétaire générale",
        on="2026-03-16",
        amount=("-6150.00", "CHF"),
        co="12",
    )
