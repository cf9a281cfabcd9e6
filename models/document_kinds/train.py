"""Fits what kind of document a text is and writes weights, manifest and metrics into this folder.

Run from the checkout: python models/document_kinds/train.py. It opens every file of train and dev
in data/corpora/documents (some minutes, scans are recognised) and reads the papers and titles that
are kept as text beside them; the figures in metrics.json are of hands left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from tollgate.advisors import text_model
from tollgate.advisors.documents.classify import SURE
from tollgate.advisors.documents.kind_fitting import Paper, fit_kinds, laid_out, titles_and_papers
from tollgate.advisors.documents.labelled import opened
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.text_fitting import origin

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parents[1] / "data" / "corpora" / "documents"
SPLITS = ("train", "dev")  # the test part is read by the evaluation alone
TURNS = 6  # groups of hands that are left out together


def main() -> None:
    train(opened(CORPUS, SPLITS))


def train(documents: Iterable[tuple[dict[str, Any], Document]]) -> None:
    """Fit on labels and their documents, and write the folder."""
    papers = [*laid_out(documents), *titles_and_papers(CORPUS / "papers")]
    model = fit_kinds(papers)
    books = sorted((CORPUS / "papers").glob("*.jsonl"))
    text_model.save(HERE, model, origin("2", (CORPUS / "labels.jsonl", *books)))
    figures = left_out(papers)
    (HERE / "metrics.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))


def left_out(papers: Sequence[Paper]) -> dict[str, Any]:
    """How the papers of each hand are told by what is fitted on others; some hands at a time."""
    hands = sorted({paper.hand for paper in papers})
    turns = {hand: place % TURNS for place, hand in enumerate(hands)}
    models = [fit_kinds([p for p in papers if turns[p.hand] != turn]) for turn in range(TURNS)]
    found: dict[str, Any] = {}
    for hand in hands:
        chances_of = models[turns[hand]].chances
        told = [(p.kind, chances_of(p.terms)) for p in papers if p.hand == hand]
        best = [(kind, max(chances, key=lambda name: chances[name])) for kind, chances in told]
        sure = [max(chances.values()) >= SURE for _, chances in told]
        found[hand] = {
            "papers": len(told),
            "right": sum(kind == name for kind, name in best),
            "sure": sum(sure),
            "sure_and_right": sum(
                kind == name and is_sure for (kind, name), is_sure in zip(best, sure, strict=True)
            ),
        }
    return found


if __name__ == "__main__":
    main()
