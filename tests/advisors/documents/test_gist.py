"""The gist of a paper: how it is cut to passages, and what they lean to one after the other."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from sign_off_paper import FITTED, draw
from tollgate.advisors import sentence_vectors
from tollgate.advisors.documents.decision.against import speaks_against
from tollgate.advisors.documents.decision.annotated import (
    DECISIONS,
    FLAGS,
    PLACES,
    SAID,
    Annotated,
    annotated,
    unread,
)
from tollgate.advisors.documents.decision.beside import Sort, Thing
from tollgate.advisors.documents.decision.gist import SIGNED, Leaning, lean, load
from tollgate.advisors.documents.decision.passages import MOST, Box, Line, Passage, passages
from tollgate.advisors.documents.decision.weighing import words_of_paper
from tollgate.advisors.documents.fitted import GIST, VECTORS
from tollgate.advisors.documents.local_engine import hear
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.weights import write_weights
from tollgate.kernel.errors import Fatal

_FORM = """
# Certificate of Completion
The client has looked at Stage 3 and takes it over.
[x] Accepted
[ ] Not accepted
Item one | passed
12 345
Signed for the client
~
Ellen Marsh, 12 June 2026
"""
MODELS = Path(__file__).resolve().parents[3] / "models"


def _gist(*sentences: str) -> Leaning:
    told = FITTED.weighing
    assert told is not None
    lines = [Line.NONE] * (len(sentences) - 2) + [Line.INKED] * 2  # by hand at the end
    passed = zip(sentences, lines, strict=True)
    return told.gist.of(_unread([Passage(each, Box.NONE, 0, False, line) for each, line in passed]))


def _unread(told: list[Passage]) -> Annotated:
    return unread(told, FITTED.voice, "en")


def test_a_paper_is_cut_to_sentences_rows_and_answers() -> None:
    document = open_document(draw(_FORM), Limits())
    told = passages(document, "en")
    boxes = {" ".join(each.text.split()).lstrip("☐☒☑ "): each.box for each in told}
    assert boxes["Accepted"] is Box.TICKED
    assert boxes["Not accepted"] is Box.EMPTY
    assert boxes["Signed for the client"] is Box.NONE
    assert "12 345" not in boxes  # nothing is said without letters
    assert {(each.sheet, each.scanned) for each in told} == {(0, False)}


@pytest.mark.parametrize(("drawn", "line"), [("~", Line.INKED), ("_", Line.EMPTY)])
def test_a_passage_knows_what_is_drawn_beside_it(drawn: str, line: Line) -> None:
    document = open_document(draw(_FORM.replace("~", drawn)), Limits())
    told = {" ".join(each.text.split()): each.line for each in passages(document, "en")}
    assert told["Ellen Marsh, 12 June 2026"] is line
    assert told["The client has looked at Stage 3 and takes it over."] is Line.NONE


def test_no_more_passages_are_read_than_the_limit() -> None:
    page = open_document(draw("\n".join(["Item one | passed"] * 40)), Limits()).pages[0]
    document = open_document(draw(_FORM), Limits())
    many = type(document)(**{**_fields(document), "pages": (page,) * 20})
    assert len(passages(many, "en")) == MOST


def _fields(document: object) -> dict[str, object]:
    return {name: getattr(document, name) for name in document.__slots__}  # type: ignore[attr-defined]  # a dataclass with slots


_SENTENCES = {
    "en": (
        "The works of Stage 3 are accepted without reservation.",
        "The works are accepted subject to the repair of the joint in room 4.",
        "Acceptance is refused because of substantial defects.",
    ),
    "de": (
        "Die Leistung der Stufe 3 wird ohne Vorbehalt abgenommen.",
        "Die Abnahme erfolgt unter dem Vorbehalt, dass die Fuge in Raum 4 nachgebessert wird.",
        "Die Abnahme wird wegen wesentlicher Mängel verweigert.",
    ),
    "fr": (
        "La réception de la phase 3 est prononcée sans réserve.",
        "La réception est prononcée sous réserve de la reprise du joint de la salle 4.",
        "La réception est refusée en raison de malfaçons importantes.",
    ),
    "es": (
        "Se acepta la fase 3 sin reservas.",
        "Se acepta la fase 3 a condición de que se repare la junta de la sala 4.",
        "Se rechaza la recepción por defectos importantes.",
    ),
    "nl": (
        "Fase 3 wordt zonder voorbehoud goedgekeurd.",
        "Fase 3 wordt goedgekeurd onder voorbehoud van herstel van de voeg in ruimte 4.",
        "De oplevering wordt geweigerd wegens ernstige gebreken.",
    ),
    "it": (
        "La fase 3 è accettata senza riserve.",
        "La fase 3 è accettata a condizione che sia riparato il giunto della sala 4.",
        "L'accettazione è rifiutata per gravi difetti.",
    ),
    "pt": (
        "A fase 3 é aceite sem reservas.",
        "A fase 3 é aceite na condição de ser reparada a junta da sala 4.",
        "A receção é recusada por defeitos graves.",
    ),
}


@pytest.mark.parametrize("language", _SENTENCES)
def test_it_leans_to_what_a_sentence_says_in_any_language(language: str) -> None:
    """Of three papers that differ by a sentence, a limit and a refusal are each likeliest in their
    own, and an acceptance ten times likelier beside a limit where there is none."""
    leanings = [_of_page(sentence) for sentence in _SENTENCES[language]]
    for own, name in ((1, "accepted_with_conditions"), (2, "rejected")):
        chances = [each.decision[name] for each in leanings]
        assert chances.index(max(chances)) == own, (name, chances)
    plain, limited = (
        each.decision["accepted"] / each.decision["accepted_with_conditions"]
        for each in leanings[:2]
    )
    assert plain > 10 * limited
    assert sum(leanings[0].decision.values()) == pytest.approx(1.0, abs=1e-5)


def _of_page(sentence: str) -> Leaning:
    """What a signed page leans to as the rules read it."""
    weighing = FITTED.weighing
    heard = hear(
        open_document(
            draw(f"# Brightwell Library Trust\n{sentence}\n~\nEllen Marsh\n12.06.2026"), Limits()
        ),
        FITTED,
    )
    assert weighing is not None and heard is not None
    told, judgement = heard.told, heard.judgement
    paper = annotated(told, heard.kind.type, judgement, speaks_against(told), shown=True)
    words = weighing.words.chances(words_of_paper(told.sheets))
    return weighing.gist.of(paper.with_words(words))


def test_an_order_decides_nothing() -> None:
    leaning = _gist("Orden de compra", "Precio: 4.500,00 EUR", "Entrega: 30 días", "Forma de pago")
    assert leaning.decision["None"] > 0.9


def test_boxes_count() -> None:
    """Two answers, one ticked: what the page leans to turns with the tick."""
    taken, refused = (
        _of_page(f"Lantern Hall, stage 3\n{first} Accepted\n{second} Not accepted").decision
        for first, second in (("[x]", "[ ]"), ("[ ]", "[x]"))
    )
    assert taken["accepted"] > 3 * refused["accepted"]
    assert refused["rejected"] > 3 * taken["rejected"]


def test_a_paper_without_a_word_leans_to_nothing() -> None:
    told = FITTED.weighing
    assert told is not None
    assert told.gist.of(_unread([])) == Leaning({}, {})


def test_every_decision_and_signature_has_its_chance() -> None:
    leaning = _gist("Certificate of Completion", "Client: Brightwell", "12 June 2026")
    assert (tuple(leaning.decision), tuple(leaning.signed)) == (DECISIONS, SIGNED)


def test_the_network_tells_what_it_told_when_it_was_fitted() -> None:
    """PyTorch fits it, numpy reads with it: both say the same of the same weights."""
    weights, pools, paper, decided, signed = _by_torch()
    leaning = lean([weights], pools, paper)
    assert [*leaning.decision.values()] == pytest.approx(decided, abs=1e-5)
    assert [*leaning.signed.values()] == pytest.approx(signed, abs=1e-5)


def _by_torch() -> tuple[dict[str, np.ndarray], np.ndarray, Annotated, list[float], list[float]]:
    torch = pytest.importorskip("torch", reason="PyTorch is needed for fitting only")
    from tollgate.advisors.documents.gist_fitting import Paper, exported, made, padded

    torch.manual_seed(1)
    network = made(sentence_vectors.load(MODELS / VECTORS).depth).eval()
    for layer in network.layers:
        torch.nn.init.normal_(layer.near)  # nothing is learned yet of where things stand
    pools = np.random.default_rng(0).normal(size=(7, 512)).astype(np.float32)
    told = [
        Passage(
            "x", Box(at % 3), at // 3, bool(at % 2), edges=(0.1 * at, 0.05, 0.1 * at + 0.2, 0.1)
        )
        for at in range(5)
    ]
    beside = [Thing(Sort.CELL, 0, (0.1, 0.2, 0.4, 0.3), "y", 1), Thing(Sort.LINE, 1, (0, 0, 1, 1))]
    paper = Annotated(
        told,
        [at % len(PLACES) for at in range(5)],
        [3 * at % len(SAID) for at in range(5)],
        [[0.2 * at, 0.1, 0.0, 0.3, 0.4] for at in range(5)],
        [float(at % 3 == 0) for at in range(FLAGS)],
        beside=beside,
        places_beside=[2, 3],
    ).with_words(dict.fromkeys(DECISIONS, 0.2))
    longer = Annotated(
        told * 2, [*paper.places] * 2, [*paper.said] * 2, [*paper.voices] * 2, paper.flags
    )
    both = Paper("h", longer, np.vstack([pools[:5], pools[:5]]), "accepted")
    with torch.no_grad():
        decided, signed = network(*padded([Paper("h", paper, pools, "accepted"), both]))
    shares = [each[0].softmax(-1).tolist() for each in (decided, signed)]
    return exported(network), pools, paper, *shares


def test_weights_that_were_changed_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Fatal, match="no fitted model"):
        load(MODELS / VECTORS, tmp_path / "nowhere")
    write_weights(tmp_path, {"ask": np.ones((4, 8), dtype=np.float32)}, {"version": "1"})
    (tmp_path / "weights.npz").write_bytes(b"other")
    with pytest.raises(Fatal, match="not those of the manifest"):
        load(MODELS / VECTORS, tmp_path)


def test_the_shipped_weights_are_read() -> None:
    gist = load(MODELS / VECTORS, MODELS / GIST)
    assert len(gist.draws) > 1
    assert all(
        {"depth.d0", "inp.weight", "ask", "decision.bias", "signed.bias"} <= d.keys()
        for d in gist.draws
    )
