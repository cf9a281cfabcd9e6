"""The non-English mails: enough in each language, every label, all splits, many writers."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

LABEL_FILES = Path(__file__).parents[2] / "data" / "corpora" / "mails" / "labels"
LEAST = {"de": 70, "fr": 60, "es": 55, "nl": 45, "it": 40, "pt": 30}


def rows(language: str) -> list[dict[str, Any]]:
    lines = (LABEL_FILES / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize(("language", "least"), LEAST.items())
def test_a_language_has_mails_writers_and_every_label(language: str, least: int) -> None:
    found = rows(language)
    assert len(found) >= least
    assert len({row["persona"] for row in found}) >= 12
    primaries = Counter(row["primary"] for row in found)
    assert len(primaries) == 13 and min(primaries.values()) >= 4
    # Between two blind sets no mail is `test`.
    assert len({row["primary"] for row in found if row["split"] == "test"}) in (0, 13)


@pytest.mark.parametrize("language", LEAST)
def test_a_language_is_split_by_writer(language: str) -> None:
    found = rows(language)
    share = Counter(row["split"] for row in found)
    assert share["train"] + share["dev"] >= 0.8 * len(found), "what the classifier is fitted on"
    assert not share["test"] or 0.06 <= share["test"] / len(found) <= 0.2
    homes = {(row["persona"], row["split"]) for row in found}
    assert len(homes) == len({writer for writer, _ in homes})


@pytest.mark.parametrize("language", LEAST)
def test_a_language_has_the_hard_cases(language: str) -> None:
    found = rows(language)
    assert sum(row["promised_date"] is not None for row in found) >= 10
    assert sum(row["disputed_amount"] is not None for row in found) >= 8
    assert {True, False, None} == {row["accepts_milestone"] for row in found}
    # Conditional acceptance: the label stands, the decision is left open.
    assert any("acceptance" in row["labels"] and row["accepts_milestone"] is None for row in found)
    assert any("suspicious" in row["warnings"] for row in found)
    assert sum(len(row["labels"]) > 1 for row in found) >= 9
