"""The fitted choice of conditions: what may be one, what is known of it, and which of it are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from sign_off_paper import FITTED, draw, read_whole
from tollgate.advisors.documents.conditions.choice import ConditionChoice, likeliest, load
from tollgate.advisors.documents.conditions.pieces import SAYINGS, Piece, pieces
from tollgate.advisors.documents.decision.weighing import weigh
from tollgate.advisors.documents.fitted import CONDITIONS, VECTORS
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.local_engine import hear
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.reading import Verdict
from tollgate.advisors.documents.scoring import compare
from tollgate.advisors.sentence_vectors import DIMENSIONS
from tollgate.advisors.weights import write_weights
from tollgate.kernel.errors import Fatal

MODELS = Path(__file__).resolve().parents[3] / "models"
_TABLE = """
# Handover of the reading room
Client: Brightwell Library Trust
Point looked at | In order | To be done
Shelves fixed to the wall | X | -
Refit the lamp over desk four | - | X
The Trust takes over the room provided that the points marked as to be done are put right by Friday.
For the Trust
~
Ellen Marsh, Head of Estates
12 June 2026
"""


def _pieces(layout: str) -> dict[str, Piece]:
    heard = hear(open_document(draw(layout), Limits()), FITTED)
    assert heard is not None and FITTED.weighing is not None
    told, kind, likely, judgement = heard
    weigh(FITTED.weighing, told, kind.type, likely, judgement)
    return {each.found.text: each for each in pieces(told.sheets, judgement)}


def test_every_piece_stands_where_it_says() -> None:
    text = open_document(draw(_TABLE), Limits()).pages[0].text
    for each in _pieces(_TABLE).values():
        assert text[each.found.start : each.found.end] == each.found.text
        assert len(each.told) == SAYINGS and each.told[0]


def test_a_row_is_told_with_the_head_over_its_mark() -> None:
    found = _pieces(_TABLE)
    assert "To be done" in found["Refit the lamp over desk four"].told[1]
    assert "In order" in found["Shelves fixed to the wall"].told[1]
    assert "mark:set" in found["Shelves fixed to the wall"].traits


def test_an_item_is_told_with_the_line_that_goes_on_and_what_announces_it() -> None:
    found = _pieces(
        "# Acceptance\nClient: Oak Trust\nWe accept the boathouse subject to these points:\n"
        "1. the hinge of the north gate is\nreplaced by one of steel\n2. the key is handed over\n"
        "For the client\n~\nJane Doeworth\n4 May 2026"
    )
    whole = found["the hinge of the north gate is\nreplaced by one of steel"]
    assert whole.told[3] == "We accept the boathouse subject to these points:"
    assert "src:item+1" in whole.traits
    assert "src:item" in found["the key is handed over"].traits


def test_a_limit_is_a_piece_without_the_words_that_lead_to_it() -> None:
    found = _pieces(
        "# Acceptance\nClient: Oak Trust\n"
        "The boathouse is accepted, provided that the slipway is cleaned by 1 June.\n"
        "For the client\n~\nJane Doeworth\n4 May 2026"
    )
    clause = found["the slipway is cleaned by 1 June"]
    assert {"src:clause", "prose"} <= clause.traits


@pytest.mark.parametrize(
    ("layout", "conditions"),
    [
        (_TABLE, ["Refit the lamp over desk four"]),
        (
            "# Acceptance of stage 2\nClient: Oak Trust\n"
            "Stage 2 is accepted subject to the items below that are still open:\n"
            "a) repaint the door of store 3 | open\nb) label the fuse box | closed\n"
            "For the client\n~\nJane Doeworth, Director\n4 May 2026",
            ["repaint the door of store 3"],
        ),
        (
            "# Abnahmeprotokoll\nAuftraggeber: Stiftung Eichenhain\n"
            "Das Werk wird unter Vorbehalt der folgenden Punkte abgenommen:\n"
            "1. Geländer der Rampe nachziehen\n2. Schlüssel Archiv: übergeben, erledigt\n"
            "Für den Auftraggeber\n~\nJohanna Beck, Leiterin\n4. Mai 2026",
            ["Geländer der Rampe nachziehen"],
        ),
        (
            "# Procès-verbal de réception\nClient : Fondation du Chêne\n"
            "La réception est prononcée avec les réserves suivantes :\n"
            "(a) reprendre le joint de la douche 2 ;\n(b) remettre le plan des réseaux.\n"
            "Pour le client\n~\nJeanne Duval, directrice\n4 mai 2026",
            ["reprendre le joint de la douche 2", "remettre le plan des réseaux"],
        ),
    ],
)
def test_open_points_are_told_and_closed_ones_are_not(layout: str, conditions: list[str]) -> None:
    reading = read_whole(layout)
    assert reading.decision is Verdict.ACCEPTED_WITH_CONDITIONS
    counts = compare(list(reading.conditions), conditions, "conditions")
    assert (counts.right, counts.wrong, counts.missed) == (len(conditions), 0, 0), (
        reading.conditions
    )


def _found(text: str, start: int) -> Found:
    return Found(text, 1, start, start + len(text))


def test_of_pieces_that_share_letters_the_likeliest_stands() -> None:
    whole, part, other = _found("the pane and the key", 0), _found("the pane", 0), _found("no", 40)
    assert likeliest([whole, part, other], [0.6, 0.9, 0.1]) == [part]
    assert likeliest([whole, part, other], [0.6, 0.5, 0.5]) == [whole, other]


def test_where_none_is_likely_the_likeliest_is_told_unless_it_hardly_is_one() -> None:
    one, other = _found("the pane", 0), _found("the key", 40)
    assert likeliest([one, other], [0.4, 0.35]) == [one]
    assert likeliest([one, other], [0.1, 0.25]) == []
    assert likeliest([], []) == []


def test_traits_and_meaning_weigh_together() -> None:
    """By hand: a trait of weight 2, one text that is heard, a bias of -1."""
    assert FITTED.conditions is not None
    told = ("The pane is replaced.", *("",) * (SAYINGS - 1))
    vector = FITTED.conditions.vectors.of([told[0]])[0]
    roles = np.zeros((1, SAYINGS, 1, DIMENSIONS), np.float32)
    roles[0, 0, 0] = vector * 6  # its own direction: heard as gelu(6), about 6
    inner = np.zeros((1, 1, SAYINGS + 1), np.float32)
    inner[0, 0, 0] = 1
    network = {
        "weighs": np.array([[2.0]], np.float32),
        "known": np.zeros((1, 1, 1), np.float32),
        "roles_W": roles,
        "roles_b": np.zeros((1, SAYINGS, 1), np.float32),
        "inner_W": inner,
        "inner_b": np.zeros((1, 1), np.float32),
        "tells": np.array([[0.5]], np.float32),
        "bias": np.array([-1.0], np.float32),
    }
    choice = ConditionChoice(FITTED.conditions.vectors, {"item": 0}, network)
    found = _found("x", 0)
    plain = Piece(found, frozenset(), ("",) * SAYINGS)
    both = choice.chances([plain, Piece(found, frozenset({"item", "unknown"}), told)])
    expected = 1 / (1 + np.exp(-np.array([-1.0, -1 + 2 + 0.5 * 6])))
    assert both == pytest.approx(expected.tolist(), abs=1e-4)
    assert choice.chances([]) == []


def test_the_network_tells_what_it_told_when_it_was_fitted() -> None:
    """PyTorch fits it, numpy reads with it: both say the same of the same weights."""
    torch = pytest.importorskip("torch", reason="PyTorch is needed for fitting only")
    from tollgate.advisors.documents.conditions.fitting import made

    assert FITTED.conditions is not None
    torch.manual_seed(1)
    network = made(3).eval()
    arrays = {name: value.detach().numpy()[None] for name, value in network.named_parameters()}
    arrays["weighs"] = arrays["weighs"][..., 0]
    vectors = FITTED.conditions.vectors
    told = tuple(f"Point {at} is put right." for at in range(SAYINGS))
    listed = [Piece(_found("x", 0), frozenset({"a", "c"}), told)]
    with torch.no_grad():
        held, begins = torch.tensor([0, 2]), torch.tensor([0])
        fitted = torch.sigmoid(network(held, begins, torch.tensor(vectors.of(told))[None])).tolist()
    choice = ConditionChoice(vectors, {"a": 0, "b": 1, "c": 2}, arrays)
    assert choice.chances(listed) == pytest.approx(fitted, abs=1e-5)


def test_weights_that_were_changed_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Fatal, match="no fitted model"):
        load(tmp_path / "nowhere", MODELS / VECTORS)
    write_weights(tmp_path, {"bias": np.ones(2, dtype=np.float32)}, {"traits": []})
    (tmp_path / "weights.npz").write_bytes(b"other")
    with pytest.raises(Fatal, match="not those of the manifest"):
        load(tmp_path, MODELS / VECTORS)
    assert load(MODELS / CONDITIONS, MODELS / VECTORS).traits
