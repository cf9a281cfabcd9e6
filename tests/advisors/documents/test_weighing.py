"""Whole papers weighed by all their signs: what rules alone miss is read, what they close stays
closed, and without the fitted part the rules stand alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sign_off_paper import FITTED, UNWEIGHED, draw, read_whole
from tollgate.advisors.documents.decision.against import is_bound
from tollgate.advisors.documents.decision.gist import Leaning
from tollgate.advisors.documents.decision.judgement import Judgement
from tollgate.advisors.documents.decision.tables import counts_left
from tollgate.advisors.documents.decision.weighing import Chance, is_likely_enough, words_of_paper
from tollgate.advisors.documents.fitted import Fitted
from tollgate.advisors.documents.local_engine import hear, read_locally
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.reading import DocumentType, Verdict
from tollgate.advisors.text_model import TextModel

_CERTIFICATE = """
# Certificate of Completion
Client: Brightwell Library Trust
Contractor: Ferris and Lowe Engineers Ltd
Project: Lantern Hall
Milestone: Stage 3
{words}
Signed for the client
{line}
Ellen Marsh, Head of Estates, 12 June 2026
"""


def _paper(words: str, line: str = "~") -> str:
    return _CERTIFICATE.format(words=words, line=line)


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("The client accepts Stage 3 without reservation.", Verdict.ACCEPTED),
        (
            "The client accepts Stage 3 subject to the following:\n"
            "1. Replace the cracked pane in room 4 by 30 June.",
            Verdict.ACCEPTED_WITH_CONDITIONS,
        ),
        ("The client does not accept Stage 3. The lift is out of service.", Verdict.REJECTED),
    ],
)
def test_a_plain_certificate_is_read(words: str, verdict: Verdict) -> None:
    reading = read_whole(_paper(words))
    assert (reading.decision, reading.signed) == (verdict, True)
    quotes = [each.quote for each in reading.evidence if each.field == "decision"]
    assert quotes and quotes[0] and quotes[0].splitlines()[0] in words


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("The client accepts Stage 3 without reservation.", "_"),
        ("DRAFT\nThe client accepts Stage 3 without reservation.", "~"),
        ("[ ] Accepted\n[ ] Not accepted", "~"),
        ("[x] Accepted\n[x] Not accepted", "~"),
        ("The client will decide on Stage 3 at the meeting of 20 June.", "~"),
    ],
    ids=["unsigned", "draft", "no answer", "two answers", "put off"],
)
def test_no_chance_however_high_opens_what_is_closed(words: str, line: str) -> None:
    """Even a model that is sure of every acceptance gives none here."""
    sure = replace(FITTED, weighing=replace(FITTED.weighing, decision=_always("accepted")))  # type: ignore[type-var]  # it is there
    document = open_document(draw(_paper(words, line)), Limits())
    assert read_locally(document, sure).decision is not Verdict.ACCEPTED
    assert read_locally(document, FITTED).decision is not Verdict.ACCEPTED


def test_a_refusal_that_rules_heard_is_never_weighed_into_an_acceptance() -> None:
    sure = replace(FITTED, weighing=replace(FITTED.weighing, decision=_always("accepted")))  # type: ignore[type-var]  # it is there
    for words in (
        "The client does not accept Stage 3.",
        "The client accepts Stage 3 provided that the pane is replaced.",
    ):
        document = open_document(draw(_paper(words)), Limits())
        assert read_locally(document, UNWEIGHED).decision is not Verdict.ACCEPTED
        assert read_locally(document, sure).decision is not Verdict.ACCEPTED


_BOUND = {
    "en": (
        "# Handover note\n"
        "Client: Harbour Museum Trust\n"
        "Contractor: Marsh Builders Ltd\n"
        "{words}\n"
        "Signed for the client",
        "You may treat the second part of the work as finished and send the invoice",
        "with the caveat that the pane in room 4 is replaced",
    ),
    "de": (
        "# Vermerk zur Übergabe\n"
        "Auftraggeber: Museumsverein Hafen\n"
        "Auftragnehmer: Marsch Bau GmbH\n"
        "{words}\n"
        "Unterschrift Auftraggeber",
        "Sie dürfen den zweiten Teil der Arbeiten als erledigt ansehen und die Rechnung schicken",
        "mit dem Verständnis, dass die Scheibe in Raum 4 getauscht wird",
    ),
    "fr": (
        "# Note de remise\n"
        "Maître d’ouvrage : Association du Musée\n"
        "Entreprise : Marchand Bâtiment\n"
        "{words}\n"
        "Signature du maître d’ouvrage",
        "Vous pouvez considérer la seconde partie des travaux comme terminée et envoyer la facture",
        "étant entendu que la vitre de la salle 4 sera remplacée",
    ),
    "es": (
        "# Nota de entrega\n"
        "Cliente: Fundación Museo del Puerto\n"
        "Contratista: Marín Obras SL\n"
        "{words}\n"
        "Firma del cliente",
        "Pueden dar por terminada la segunda parte de los trabajos y enviar la factura",
        "con la salvedad de que se cambie el cristal de la sala 4",
    ),
    "nl": (
        "# Notitie bij overdracht\n"
        "Opdrachtgever: Stichting Havenmuseum\n"
        "Aannemer: Maas Bouw bv\n"
        "{words}\n"
        "Handtekening opdrachtgever",
        "Jullie mogen het tweede deel van het werk als afgerond beschouwen en de factuur sturen",
        "met dien verstande dat de ruit in ruimte 4 wordt vervangen",
    ),
    "it": (
        "# Nota di consegna\n"
        "Committente: Fondazione Museo del Porto\n"
        "Impresa: Marini Lavori srl\n"
        "{words}\n"
        "Firma del committente",
        "Potete considerare conclusa la seconda parte dei lavori e mandare la fattura",
        "con l’intesa che il vetro della sala 4 venga sostituito",
    ),
    "pt": (
        "# Nota de entrega\n"
        "Cliente: Fundação Museu do Porto\n"
        "Empreiteiro: Marinho Obras Lda\n"
        "{words}\n"
        "Assinatura do cliente",
        "Podem dar por concluída a segunda parte dos trabalhos e enviar a fatura",
        "no pressuposto de que o vidro da sala 4 seja trocado",
    ),
}


@pytest.mark.parametrize("language", _BOUND)
def test_what_is_bound_is_never_taken_however_likely(language: str) -> None:
    paper, taken, bound = _BOUND[language]
    sure = replace(FITTED, weighing=replace(FITTED.weighing, decision=_always("accepted")))  # type: ignore[type-var]  # it is there
    said = f"{taken}, {bound}."
    document = open_document(draw(f"{paper.format(words=said)}\n~\nEllen Marsh"), Limits())
    heard = hear(document, UNWEIGHED)
    assert heard is not None
    assert heard.told.sheets.languages[0] == language
    assert is_bound(heard.told.stances)
    assert read_locally(document, sure).decision is not Verdict.ACCEPTED
    plain = open_document(draw(f"{paper.format(words=taken)}.\n~\nEllen Marsh"), Limits())
    told = hear(plain, UNWEIGHED)
    assert told is not None
    assert not is_bound(told.told.stances)


def test_signs_name_what_the_rules_made_of_it() -> None:
    document = open_document(draw(_paper("The client accepts Stage 3.")), Limits())
    heard = hear(document, UNWEIGHED)
    assert heard is not None
    signs, words = heard.signs, words_of_paper(heard.told.sheets)
    assert heard.judgement.verdict is Verdict.ACCEPTED
    assert {"t:rules accepted", "t:signature True", "t:place client signed"} <= signs.keys()
    assert "w:certificate" in words
    assert hear(open_document(b"%PDF-1.4 nothing", Limits()), UNWEIGHED) is None


def _always(name: str, model: TextModel | None = None) -> TextModel:
    """A model that gives one class nearly all of the chance; of decisions where none is named."""
    import numpy as np

    assert FITTED.weighing is not None
    model = model or FITTED.weighing.decision
    bias = np.array([20.0 if each == name else 0.0 for each in model.classes])
    return replace(model, bias=bias.astype(np.float32), weights=0 * model.weights)


@pytest.mark.parametrize(
    ("rules", "kind", "chance", "leaning", "stands"),
    [
        (Verdict.ACCEPTED, "acceptance_certificate", 0.76, 0.66, True),
        (Verdict.ACCEPTED, "acceptance_certificate", 0.74, 1.0, False),
        (Verdict.ACCEPTED, "acceptance_certificate", 0.99, 0.64, False),
        (Verdict.UNDECIDED, "acceptance_certificate", 0.79, 1.0, False),
        (Verdict.UNDECIDED, "acceptance_certificate", 0.81, 0.65, True),
        (Verdict.UNDECIDED, "acceptance_certificate", 0.99, 0.55, False),
        (None, "email", 0.81, 0.65, True),
        (None, "email", 0.79, 1.0, False),
        (None, "email", 0.96, 0.0, False),
        (Verdict.ACCEPTED, "email", 0.75, 0.95, True),
        (Verdict.ACCEPTED, "email", 0.75, 0.85, False),
        (Verdict.ACCEPTED, "email", 0.96, 0.0, True),
        (Verdict.REJECTED, "acceptance_certificate", 0.94, 0.95, True),
        (Verdict.REJECTED, "acceptance_certificate", 0.99, 0.84, False),
        (Verdict.ACCEPTED_WITH_CONDITIONS, "email", 0.82, 0.95, True),
        (Verdict.ACCEPTED_WITH_CONDITIONS, "email", 0.78, 1.0, False),
    ],
)
def test_the_more_the_rules_say_against_it_the_surer_it_must_be(
    rules: Verdict | None, kind: str, chance: float, leaning: float, stands: bool
) -> None:
    told = Chance(chance, leaning)
    assert is_likely_enough(told, Judgement(verdict=rules), DocumentType(kind)) is stands


@pytest.mark.parametrize(
    ("table", "left"),
    [
        ("Raised | 3 | 11\nClosed | 3 | 9\nOpen defects | 0 | 2", True),
        ("Raised | 3 | 11\nClosed | 3 | 11\nOpen defects | 0 | 0", False),
        ("Raised | 3 | 11\nDefects closed | 3 | 11", False),
        ("Open defects | 3 | 11\nClosed | 3 | 11", False),
    ],
)
def test_open_points_are_counted_in_the_last_row(table: str, left: bool) -> None:
    paper = _paper(f"Defects | Major | Minor\n{table}")
    heard = hear(open_document(draw(paper), Limits()), UNWEIGHED)
    assert heard is not None
    assert counts_left(heard.told.sheets) is left


class _Leans:
    """A gist that leans to an acceptance so far."""

    def __init__(self, far: float) -> None:
        self.far = far

    def of(self, paper: object) -> Leaning:
        return Leaning({"accepted": self.far, "undecided": 1 - self.far}, {"True": 1.0})


def _told_by(signed: str, leaning: float) -> Fitted:
    """A reader whose whole is sure of an acceptance, and whose gist leans to it so far."""
    assert FITTED.weighing is not None
    weighing = replace(
        FITTED.weighing,
        decision=_always("accepted"),
        signed=_always(signed, FITTED.weighing.signed),
        gist=_Leans(leaning),  # type: ignore[arg-type]  # all that is asked of it
    )
    return replace(FITTED, weighing=weighing)


_RECORD = """
# Record of deliverables
Client: Brightwell Library Trust
Contractor: Ferris and Lowe Engineers Ltd
Project: Lantern Hall
Stage 3 went through the client's board on 12 June 2026 and is good to be billed.
"""


@pytest.mark.parametrize(("leaning", "stands"), [(0.95, True), (0.85, False)])
def test_a_paper_without_a_place_to_sign_must_be_sure(leaning: float, stands: bool) -> None:
    reading = read_locally(open_document(draw(_RECORD), Limits()), _told_by("None", leaning))
    assert (reading.decision is Verdict.ACCEPTED) is stands
    assert reading.signed is None


@pytest.mark.parametrize(
    ("words", "places", "stands"),
    [
        ("Stage 3 is accepted.", "~\nEllen Marsh", True),
        ("Stage 3 is accepted.", "~\nEllen Marsh\nCountersigned\n_\nOwen Pike", False),
        ("Stage 3 is accepted but for the lift, which is refused.", "~\nEllen Marsh", False),
        ("Stage 3 is accepted. Both signatures are required.", "~\nEllen Marsh", False),
    ],
    ids=["whose it is", "one blank", "a refusal", "two are asked"],
)
def test_a_place_taken_for_the_vendors_may_be_the_clients(
    words: str, places: str, stands: bool
) -> None:
    """Where every place is signed, only whose they are may be misread."""
    paper = f"""
# Certificate of Completion
Client: Brightwell Library Trust
Contractor: Ferris and Lowe Engineers Ltd
Project: Lantern Hall
{words}
For Ferris and Lowe Engineers Ltd
{places}
"""
    document = open_document(draw(paper), Limits())
    heard = hear(document, UNWEIGHED)
    assert heard is not None
    assert heard.judgement.signed is False
    reading = read_locally(document, _told_by("True", 0.95))
    assert (reading.decision is Verdict.ACCEPTED) is stands
    if stands:
        assert not reading.warnings
