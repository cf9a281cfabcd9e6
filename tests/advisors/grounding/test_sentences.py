"""Sentences survive abbreviations, ordinals and wrapped lines; forms break at their items."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tollgate.advisors.grounding.sentences import sentences


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("en", "We accept. You may bill.", ["We accept.", "You may bill."]),
        ("en", "Mr. J. Doe of Acme Inc. accepts it.", ["Mr. J. Doe of Acme Inc. accepts it."]),
        ("en", "It costs 1.50 each. Fine!", ["It costs 1.50 each.", "Fine!"]),
        ("de", "Die Abnahme erfolgt am 5. Juni 2026. Gruß", None),
        ("de", "Gem. Vertrag Nr. 5 wird abgenommen.", ["Gem. Vertrag Nr. 5 wird abgenommen."]),
        ("fr", "M. Durand refuse. Mme Petit accepte.", ["M. Durand refuse.", "Mme Petit accepte."]),
        (
            "en",
            "The client hereby accepts the works of section four\nand releases the fee.",
            ["The client hereby accepts the works of section four\nand releases the fee."],
        ),
        (
            "en",
            "Client: Acme\nProject: North\nAccepted",
            ["Client: Acme", "Project: North", "Accepted"],
        ),
        ("en", "[x] Accepted\n[ ] Rejected", ["[x] Accepted", "[ ] Rejected"]),
        ("en", "First part\n\nSecond part", ["First part", "Second part"]),
        ("en", "- paint\n- doors", ["- paint", "- doors"]),
    ],
)
def test_parts(language: str, text: str, parts: list[str] | None) -> None:
    found = [span.of(text) for span in sentences(text, language)]
    if parts is None:
        parts = ["Die Abnahme erfolgt am 5. Juni 2026.", "Gruß"]
    assert found == parts


@given(st.text(alphabet="aB. \n1!-:[x]", max_size=60))
def test_nothing_but_white_space_is_lost(text: str) -> None:
    found = sentences(text)
    assert "".join("".join(span.of(text).split()) for span in found) == "".join(text.split())
    assert all(one.end <= other.start for one, other in pairwise(found))
