"""Conditions told behind the acceptance, in a sentence of their own that does not name it: "This is
on condition that …", and rests that are to be taken over later."""

from __future__ import annotations

import pytest

from sign_off_paper import read
from tollgate.advisors.documents.reading import Verdict

_MAIL = """
{}: Siân Treharne <s.treharne@porthglas.example>
{}: desk@lanternworks.example
{}: 28.08.2026 17:52
{}: {}

{}
{}

Siân Treharne

PS. {}
"""
_MAILS = {
    "en": (
        "From To Date Subject",
        "Box office",
        "The tills balanced every night.",
        "Porthglas Theatre accepts the parallel run.",
    ),
    "de": (
        "Von An Datum Betreff",
        "Kasse",
        "die Kassen stimmten an jedem Abend.",
        "Wir nehmen den Meilenstein Parallelbetrieb hiermit ab.",
    ),
    "fr": (
        "De À Date Objet",
        "Billetterie",
        "Les caisses étaient justes chaque soir.",
        "Nous acceptons la livraison du jalon 5.",
    ),
    "es": (
        "De Para Fecha Asunto",
        "Taquilla",
        "Las cajas cuadraron todas las noches.",
        "Aceptamos la entrega del hito 5.",
    ),
    "nl": (
        "Van Aan Datum Onderwerp",
        "Kassa",
        "De kassa's klopten elke avond.",
        "Wij keuren de oplevering van mijlpaal 5 goed.",
    ),
    "pt": (
        "De Para Data Assunto",
        "Bilheteira",
        "As caixas bateram certo todas as noites.",
        "Aceitamos a entrega do marco 5.",
    ),
    "it": (
        "Da A Data Oggetto",
        "Biglietteria",
        "Le casse quadravano ogni sera.",
        "Accettiamo la consegna della fase 5.",
    ),
}


def _mail(language: str, behind: str) -> str:
    head, subject, told, accepts = _MAILS[language]
    return _MAIL.format(*head.split(), subject, told, accepts, behind)


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        ("en", "This is on condition that the voucher fault is closed before booking opens."),
        ("en", "My yes holds as long as the voucher fault is closed by Friday."),
        ("en", "The rest will be accepted once you bring the two missing signs."),
        ("en", "The hours of week 16 will only be considered upon receipt of the gate log."),
        ("de", "Die Stunden der Woche 16 werden erst nach Vorlage des Nachweises anerkannt."),
        ("fr", "Les heures de la semaine 16 ne seront prises en compte qu'après le relevé."),
        ("es", "Las de la semana 16 solo se considerarán mediante la entrega del registro."),
        ("nl", "De uren van week 16 worden pas erkend na overlegging van het register."),
        ("pt", "As da semana 16 só serão consideradas mediante apresentação do registo."),
        ("de", "Dies mit der Maßgabe, dass der Fehler bei den Gutscheinen behoben wird."),
        ("de", "Vorausgesetzt, der Fehler bei den Gutscheinen wird bis Freitag behoben."),
        ("de", "Der Rest wird abgenommen, sobald Sie die beiden Tafeln liefern."),
        ("fr", "Pourvu que l'erreur des bons soit corrigée avant l'ouverture."),
        ("fr", "Le solde sera réceptionné une fois les deux panneaux fournis."),
        ("es", "Eso sí, con la condición de que se corrija el error de los vales."),
        ("es", "El saldo se recibirá una vez que suministren los dos directorios."),
        ("nl", "Dit op voorwaarde dat de fout in de bonnen vóór de opening is verholpen."),
        ("nl", "De rest wordt aanvaard zodra de twee borden zijn geleverd."),
        ("pt", "Contanto que o erro dos vales seja corrigido até sexta-feira."),
        ("pt", "O saldo será recebido assim que entregarem as duas placas."),
        ("it", "Ciò a patto che l'errore dei buoni venga corretto entro venerdì."),
        ("it", "Il saldo sarà accettato non appena consegnate i due cartelli."),
    ],
)
def test_a_condition_behind_the_acceptance(language: str, behind: str) -> None:
    assert read(_mail(language, behind)).decision is Verdict.ACCEPTED_WITH_CONDITIONS


@pytest.mark.parametrize("language", sorted(_MAILS))
def test_nothing_behind_the_acceptance(language: str) -> None:
    assert read(_mail(language, "+44 1632 960 114")).decision is Verdict.ACCEPTED


_LETTER = """
# Letter of acceptance
Thornaby Cold Stores plc
To: Airflow Consultancy Bendix Ltd
Evaporator study, stage 2. We hereby accept stage 2 and release the fee of GBP 11,500.00.
{}
~
Dorothea Mairs, Head of Engineering, 3 March 2026
"""


@pytest.mark.parametrize(
    ("said", "limits"),
    [
        ("The two missing fan curves are to reach us by 27 March 2026.", True),
        ("We count on the fan curves reaching us before the workshop.", True),
        ("The fee may be invoiced once the fan curves have reached us.", True),
        ("The fee may be invoiced once this letter has been signed.", False),
        ("Claims for damage must reach us within three working days.", False),
        ("The invoice is to reach us by 27 March 2026.", False),
        ("The study forms part of the Northern Conditions Survey of last year.", False),
        ("Nothing is outstanding, and the team was a pleasure to work with.", False),
    ],
)
def test_tasks_told_in_quiet_words(said: str, limits: bool) -> None:
    expected = Verdict.ACCEPTED_WITH_CONDITIONS if limits else Verdict.ACCEPTED
    assert read(_LETTER.format(said)).decision is expected


def test_rows_under_a_sentence_are_no_part_of_it() -> None:
    table = "Stage | Result | State\nStage 1 | accepted | paid\nStage 3 | open | in work"
    assert read(_LETTER.format(table)).decision is Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("accepts", "depends"),
    [
        (
            "We are pleased to approve stage 4.",
            "PS One thing the approval does depend on: the stair needs a second handrail.",
        ),
        (
            "Wir nehmen Los 4 ab.",
            "PS Von einem hängt die Freigabe ab: die Treppe bekommt einen zweiten Handlauf. "
            "Unsere Freigabe hängt daran.",
        ),
        (
            "Nous validons la phase 4.",
            "PS Notre accord dépend d'une chose : un second garde-corps dans l'escalier.",
        ),
        (
            "Damos por aceptada la fase 4.",
            "PD: Nuestra conformidad depende de una cosa: un segundo pasamanos en la escalera.",
        ),
        (
            "Wij keuren fase 4 goed.",
            "PS Onze goedkeuring hangt van één ding af: een tweede leuning langs de trap.",
        ),
        (
            "Approviamo la fase 4.",
            "PS La nostra approvazione dipende da una cosa: un secondo corrimano nella scala.",
        ),
        (
            "Aprovamos a fase 4.",
            "PS A nossa aprovação depende de uma coisa: um segundo corrimão na escada.",
        ),
    ],
)
def test_what_an_approval_depends_on_limits_it(accepts: str, depends: str) -> None:
    """A postscript below the name of a mail, in words that no list of limits had."""
    mail = (
        "From: Tom Reed <t.reed@harrow.example>\nTo: studio@lintel.example\n"
        "Date: Fri, 13 Nov 2026 10:05:44 +0000\nSubject: Stage 4\n"
        f"{accepts}\nTom Reed\n"
    )
    assert read(mail + depends).decision is not Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        ("en", "The voucher desk is excluded from this acceptance."),
        ("de", "Die Gutscheine sind davon ausgenommen."),
        ("fr", "Le poste des bons en est exclu."),
        ("es", "Queda excluido el puesto de vales."),
        ("nl", "De bonnen zijn daarvan uitgezonderd."),
        ("pt", "Fica excluído o posto dos vales."),
    ],
)
def test_what_is_excepted_from_the_acceptance_is_left_out(language: str, behind: str) -> None:
    assert read(_mail(language, behind)).decision is Verdict.ACCEPTED_WITH_CONDITIONS


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        ("es", "Quedan excluidos de la garantía los consumibles."),
        ("pt", "Ficam excluídos da garantia os consumíveis."),
    ],
)
def test_what_the_warranty_excepts_is_not_left_out(language: str, behind: str) -> None:
    assert read(_mail(language, behind)).decision is Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("accepts", "imposes"),
    [
        (
            "The sum and the time are approved.",
            "I make one condition: no concrete is poured before the engineer has reported.",
        ),
        (
            "Preis und Frist sind genehmigt.",
            "Ich stelle eine Bedingung: Betoniert wird erst mit schriftlichem Gutachten.",
        ),
        (
            "Le montant et le délai sont approuvés.",
            "Je pose une condition : le bétonnage n'avance qu'avec l'avis écrit du géotechnicien.",
        ),
        (
            "Se aprueban el importe y el plazo.",
            "Pongo una condición: el hormigonado solo avanza con el informe del geotécnico.",
        ),
        (
            "Bedrag en termijn zijn goedgekeurd.",
            "Ik stel één voorwaarde: er wordt pas gestort met advies van de geotechnicus.",
        ),
        (
            "O valor e o prazo estão aprovados.",
            "Imponho uma condição: a betonagem só avança com o parecer do geotécnico.",
        ),
        (
            "Approvati importo e termine.",
            "Pongo una condizione: il getto procede solo con il parere scritto del geotecnico.",
        ),
    ],
)
def test_a_condition_that_somebody_imposes_limits_the_approval(accepts: str, imposes: str) -> None:
    paper = "# Lantern Hall, stage 3\n{}\n~\nEllen Marsh\n12.06.2026"
    assert read(paper.format(accepts)).decision is Verdict.ACCEPTED
    assert read(paper.format(f"{accepts} {imposes}")).decision is Verdict.ACCEPTED_WITH_CONDITIONS
