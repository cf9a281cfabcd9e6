"""Negations reach within their clause, conditions and foreign claims within their sentence."""

import pytest

from tollgate.advisors.grounding.scope import Cue, governing
from tollgate.advisors.grounding.spans import Span

N, C, A = Cue.NEGATION, Cue.CONDITION, Cue.ATTRIBUTION


@pytest.mark.parametrize(
    ("language", "text", "word", "reached"),
    [
        ("en", "We accept milestone 2.", "accept", set()),
        ("en", "We do not accept milestone 2.", "accept", {N}),
        ("en", "We don\u2019t accept milestone 2.", "accept", {N}),
        ("en", "We cannot sign; the works are accepted.", "accepted", set()),
        ("en", "Not the drawings, but the model is accepted.", "accepted", set()),
        ("en", "We accept without reservation and have no objections.", "accept", set()),
        ("en", "Pay no later than Friday, accepted.", "accepted", set()),
        ("en", "Accepted subject to the snag list.", "Accepted", {C}),
        ("en", "Accepted once the snag list is closed.", "Accepted", {C}),
        ("en", "Accepted. Subject to nothing else.", "Accepted", set()),
        ("en", "You claim that we accepted it.", "accepted", {A}),
        ("de", "Die Leistung wird abgenommen.", "abgenommen", set()),
        ("de", "Die Leistung wird nicht abgenommen.", "abgenommen", {N}),
        ("de", "Die Leistung wird ohne Vorbehalt abgenommen.", "abgenommen", set()),
        ("de", "Die Leistung wird vorbehaltlich der Restarbeiten abgenommen.", "abgenommen", {C}),
        ("de", "Sobald die Mängel behoben sind, gilt sie als abgenommen.", "abgenommen", {C}),
        ("fr", "Les travaux sont acceptés sans réserve.", "acceptés", set()),
        ("fr", "Les travaux ne sont pas acceptés.", "acceptés", {N}),
        ("fr", "Nous acceptons sous réserve de corrections.", "acceptons", {C}),
        ("es", "Se aceptan los trabajos.", "aceptan", set()),
        ("es", "No se aceptan los trabajos.", "aceptan", {N}),
        ("es", "Se aceptan siempre que se corrijan los defectos.", "aceptan", {C}),
        ("nl", "Het werk is goedgekeurd.", "goedgekeurd", set()),
        ("nl", "Het werk is niet goedgekeurd.", "goedgekeurd", {N}),
        ("nl", "Goedgekeurd onder voorbehoud van herstel.", "Goedgekeurd", {C}),
        ("pt", "O serviço foi aceito.", "aceito", set()),
        ("pt", "O serviço não foi aceito.", "aceito", {N}),
        ("pt", "Aceito com ressalvas.", "Aceito", {C}),
        ("it", "I lavori sono accettati senza riserve.", "accettati", set()),
        ("it", "I lavori non sono accettati.", "accettati", {N}),
        ("it", "Accettato con riserva.", "Accettato", {C}),
    ],
)
def test_reach(language: str, text: str, word: str, reached: set[Cue]) -> None:
    place = Span(text.index(word), text.index(word) + len(word))
    assert governing(place, text, language) == reached
