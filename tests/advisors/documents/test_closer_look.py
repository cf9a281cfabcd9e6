"""The closer look at candidates: traits and meaning weighed together, "none" among the choices."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from sign_off_paper import FITTED, draw
from tollgate.advisors.documents.candidates.candidate import Candidate
from tollgate.advisors.documents.candidates.closer_look import SAYINGS, CloserLook, sayings
from tollgate.advisors.documents.candidates.ranking import RANKED
from tollgate.advisors.documents.candidates.traits import Traits
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.local_engine import scene_in
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.sentence_vectors import DIMENSIONS

ABSENT = frozenset({"none"})
SILENT = ("",) * SAYINGS
_FORM = """
# Certificate of Completion
Customer: Brightwell Library Trust
Work | Stage 3: shelving
The work of Stage 3 is accepted by us today.
Signed for the client
~
Ellen Marsh, 12 June 2026
"""


def _released() -> CloserLook:
    assert FITTED.ranking is not None
    return FITTED.ranking.closer


def _look(weights: Mapping[str, float], **network: np.ndarray) -> CloserLook:
    """A closer look at clients, by weights of traits and a network that says nothing."""
    fields, width, inner = len(RANKED), 2, 3
    mute = {
        "roles_W": np.zeros((1, SAYINGS, width, DIMENSIONS), np.float32),
        "roles_b": np.zeros((1, SAYINGS, width), np.float32),
        "hears": np.zeros((1, fields, SAYINGS * width), np.float32),
        "inner_W": np.zeros((1, inner, SAYINGS * width), np.float32),
        "inner_b": np.zeros((1, inner), np.float32),
        "tells": np.zeros((1, fields, inner), np.float32),
        "nothing": np.zeros((1, fields), np.float32),
    }
    every = dict.fromkeys(RANKED, weights)
    return CloserLook(
        _released().vectors, RANKED, every, mute | network, dict.fromkeys(RANKED, 0.5)
    )


def _chances(look: CloserLook, *held: str, absence: Traits = ABSENT) -> list[float]:
    return look.chances(
        "client", [frozenset({each}) for each in held], [SILENT] * len(held), absence
    )


def test_the_chances_of_all_and_of_none_are_one_together() -> None:
    named, other = _chances(_look({"label": 3.0, "noise": -2.0}), "label", "noise")
    none = 1 / (1 + np.exp(3) + np.exp(-2))
    assert named + other + none == pytest.approx(1.0)
    assert named == pytest.approx(np.exp(3) * none)


def test_what_speaks_for_absence_weighs_too() -> None:
    look = _look({"label": 1.0, "none:other": 4.0})
    assert _chances(look, "label")[0] > 0.7
    assert _chances(look, "label", absence=ABSENT | {"none:other"})[0] < 0.1
    silent = _look({"label": 1.0}, nothing=np.full((1, len(RANKED)), 4.0, np.float32))
    assert _chances(silent, "label")[0] < 0.1


def test_a_candidate_counts_from_the_least_chance_on() -> None:
    document = open_document(draw(_FORM), Limits())
    told = scene_in(document, FITTED)
    assert told is not None
    page = document.pages[0].text
    one, two = (
        Candidate(Found(text, 1, page.index(text), page.index(text) + len(text)), frozenset(traits))
        for text, traits in (("Brightwell", {"label"}), ("Stage 3", {"label"}))
    )
    look = _look({"label": 3.0})
    assert look.choose("client", told[0], [one], ABSENT) is one
    assert look.choose("client", told[0], [one, two], ABSENT) is None  # neither is sure enough
    assert look.choose("client", told[0], [], ABSENT) is None


def test_a_candidate_is_told_by_itself_and_what_stands_around_it() -> None:
    document = open_document(draw(_FORM), Limits())
    told = scene_in(document, FITTED)
    assert told is not None
    page = document.pages[0].text
    at = page.index("Brightwell Library Trust")
    own, beside, before, after = sayings(told[0], Found(page[at : at + 24], 1, at, at + 24))
    assert own == "Brightwell Library Trust"
    assert beside.rstrip(":") == "Customer"
    assert before.endswith("Customer:")
    assert after.startswith("Work")


def test_of_several_mentions_the_first_with_a_label_tells() -> None:
    document = open_document(draw(f"Brightwell Library Trust\n{_FORM}"), Limits())
    told = scene_in(document, FITTED)
    assert told is not None
    assert document.pages[0].text.startswith("Brightwell Library Trust")
    own, beside, before, _ = sayings(told[0], Found("Brightwell Library Trust", 1, 0, 24))
    assert (own, beside.rstrip(":")) == ("Brightwell Library Trust", "Customer")
    assert before.endswith("Customer:")


_TOLD = {
    "en": (
        ("Refurbishment of the east wing", "Job"),
        ("Foundation and slab", "Section"),
        ("Harbour Museum Trust", "Buyer"),
        ("Ellen Marsh", "Printed name"),
    ),
    "de": (
        ("Sanierung Ostflügel", "Bauvorhaben"),
        ("Fundament und Bodenplatte", "Abschnitt"),
        ("Museumsverein Hafen e. V.", "Besteller"),
        ("Ellen Marsch", "Name in Druckschrift"),
    ),
    "fr": (
        ("Réfection de l’aile est", "Chantier"),
        ("Fondations et dalle", "Tranche"),
        ("Association du Musée du Port", "Donneur d’ordre"),
        ("Hélène Marchand", "Nom en capitales"),
    ),
    "es": (
        ("Reforma del ala este", "Obra"),
        ("Cimentación y solera", "Tramo"),
        ("Fundación Museo del Puerto", "Contratante"),
        ("Elena Marín", "Nombre en mayúsculas"),
    ),
    "nl": (
        ("Renovatie oostvleugel", "Werk"),
        ("Fundering en vloer", "Deelfase"),
        ("Stichting Havenmuseum", "Besteller"),
        ("Ellen Maas", "Naam in blokletters"),
    ),
    "it": (
        ("Ristrutturazione ala est", "Intervento"),
        ("Fondazioni e platea", "Tranche"),
        ("Fondazione Museo del Porto", "Ente committente"),
        ("Elena Marini", "Nome in stampatello"),
    ),
    "pt": (
        ("Remodelação da ala nascente", "Empreitada"),
        ("Fundações e laje", "Etapa"),
        ("Fundação Museu do Porto", "Entidade contratante"),
        ("Helena Marinho", "Nome legível"),
    ),
}


@pytest.mark.parametrize(("field", "own"), [("client", 2), ("signatory_name", 3)])
def test_meaning_alone_tells_who_is_who(field: str, own: int) -> None:
    """Four candidates alike in every trait: each field takes its own by what is said of it, in all
    languages but one, and there it is close."""
    taken = []
    for told in _TOLD.values():
        said = [(text, label, f"{label}:", "") for text, label in told]
        chances = _released().chances(field, [frozenset()] * len(said), said, ABSENT)
        assert chances[own] > 0.8 * max(chances)
        taken.append(chances.index(max(chances)) == own)
    assert sum(taken) >= len(_TOLD) - 1


def test_the_network_tells_what_it_told_when_it_was_fitted() -> None:
    """PyTorch fits it, numpy reads with it: both say the same of the same weights."""
    torch = pytest.importorskip("torch", reason="PyTorch is needed for fitting only")
    from tollgate.advisors.documents.candidates.closer_fitting import made

    torch.manual_seed(1)
    network = made(1).eval()
    told = [("Brightwell", "Client", "Client:", ""), ("Hull", "", "in", "Site")]
    look = _look({}, **{name: value.detach().numpy()[None] for name, value in
                        network.named_parameters() if name != "traits"})  # fmt: skip
    texts = [text for each in told for text in each]
    vectors = look.vectors.of(texts).reshape(2, SAYINGS, DIMENSIONS)
    for document, each in enumerate(told):
        for place, text in enumerate(each):
            if not text:
                vectors[document, place] = 0.0
    field = RANKED.index("project")
    rows = np.vstack([vectors, np.zeros((1, SAYINGS, DIMENSIONS), np.float32)])
    with torch.no_grad():
        scores = network(
            torch.tensor([], dtype=torch.long),
            torch.tensor([0, 0, 0]),
            torch.from_numpy(rows),
            torch.tensor([False, False, True]),
            torch.tensor([field] * 3),
        )
    chances = look.chances("project", [frozenset()] * 2, told, frozenset())
    assert chances == pytest.approx(scores.softmax(0)[:2].tolist(), abs=1e-5)


def test_fitting_listens_to_labels() -> None:
    pytest.importorskip("torch", reason="PyTorch is needed for fitting only")
    from tollgate.advisors.documents.candidates.closer_fitting import Shortlist, fit_closer

    vectors = _released().vectors
    lists = []
    for number in range(96):
        names = (f"Hart {number}", f"Vale {number}")
        labels = ("Client", "Contractor") if number % 2 else ("Contractor", "Client")
        told = tuple((name, label, "", "") for name, label in zip(names, labels, strict=True))
        listed = tuple(Candidate(Found(name, 1, 0, 5), frozenset()) for name in names)
        right = tuple(label == "Client" for label in labels)
        lists.append(Shortlist(f"paper {number}", "client", listed, told, right, ABSENT, names[0]))
    look = fit_closer(lists, vectors, dict.fromkeys(RANKED, 0.3), draws=1)
    told = [("Moor", "Contractor", "", ""), ("Fenn", "Client", "", "")]
    chances = look.chances("client", [frozenset(), frozenset()], told, ABSENT)
    assert chances[1] > chances[0]
