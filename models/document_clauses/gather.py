"""Gathers clauses of whole papers whose sense the paper settles, into heard.jsonl beside this file.

Run from the checkout: python models/document_clauses/gather.py. It reads the papers that are kept
as text, set as pages, and the files of train and dev (some minutes, scans are recognised) with
weights fitted on written clauses alone, so that it gathers the same again. What is heard as a
refusal in a paper that accepts refuses nothing of it; what is heard as an acceptance in one that
refuses accepts nothing. A clause that is heard as the paper decides says so. What a paper leaves
unsettled (a draft, an unsigned form) teaches nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from pathlib import Path
from typing import Any

from tollgate.advisors import text_model
from tollgate.advisors.documents.candidates import ranking
from tollgate.advisors.documents.clause_fitting import (
    fit_clauses,
    settled,
    told_by_sentences,
    written,
)
from tollgate.advisors.documents.decision.decide import Say
from tollgate.advisors.documents.decision.signs import Told
from tollgate.advisors.documents.fitted import FIELDS, KINDS, VECTORS, Fitted
from tollgate.advisors.documents.labelled import hand_of, kept_as_text, opened
from tollgate.advisors.documents.local_engine import hear
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.documents.vocabulary.voice import Voice
from tollgate.advisors.text_model import TextModel

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parents[1] / "data" / "corpora" / "documents"
BOOKS = CORPUS / "clauses" / "train"
SPLITS = ("train", "dev")  # the test part is read by the evaluation alone
PARTS = 16  # of the papers, to share between processors
_LENGTH = (3, 70)  # words of a clause
_HEARD = {Say.ACCEPT: "accepts", Say.CONDITION: "conditional", Say.REJECT: "rejects"}

Labelled = tuple[str, dict[str, Any], Document]  # a hand or book, a label of its, the paper
Settled = tuple[str, str, str, str]  # hand, language, what it says, the text


def main() -> None:
    papers = [(hand_of(label["layout"]), label, page) for label, page in opened(CORPUS, SPLITS)]
    write([*papers, *kept_as_text(CORPUS)])


def write(papers: Sequence[Labelled]) -> None:
    """Write the settled clauses of papers, each once."""
    clauses = [clause for book in sorted(BOOKS.glob("*.jsonl")) for clause in written(book)]
    model = fit_clauses([*clauses, *told_by_sentences(HERE)])
    with ProcessPoolExecutor() as pool:
        parts = [papers[start::PARTS] for start in range(PARTS)]
        found = {clause for part in pool.map(gather, parts, repeat(model)) for clause in part}
    with (HERE / "heard.jsonl").open("w", encoding="utf-8") as out:
        for hand, language, says, text in sorted(found):
            row = {"hand": hand, "language": language, "says": says, "text": text}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def gather(papers: Sequence[Labelled], model: TextModel) -> list[Settled]:
    models = HERE.parent
    kinds = text_model.load(models / KINDS)
    rank = ranking.load(models / FIELDS, models / VECTORS)
    found: list[Settled] = []
    for hand, label, document in papers:
        if label.get("signed") is False:
            continue  # what an unsigned form would say if it were signed is not told
        heard = hear(document, Fitted(rank, kinds, Voice(model), None, None))
        if heard is not None:
            found += clauses_of(hand, label, heard.told)
    return found


def clauses_of(hand: str, label: Mapping[str, Any], told: Told) -> Iterator[Settled]:
    """The settled clauses of a paper."""
    stances, voice = told.stances, told.sheets.voice
    said = (*stances.statements, *stances.hints)
    heard = {each.text.strip(): _HEARD[each.say] for each in said}
    language = told.sheets.languages[0]
    decision = label["decision"]
    if decision is None and "layout" in label:
        return  # orders and minutes of the corpus accept other things, and rightly say so
    for page, start, end in stances.clauses():
        text = told.sheets.pages[page].text[start:end].strip()
        if _LENGTH[0] <= len(text.split()) <= _LENGTH[1]:
            says = settled(decision, voice.chances(text, language), heard.get(text))
            if says is not None:
                yield hand, label["language"], says, text


if __name__ == "__main__":
    main()
