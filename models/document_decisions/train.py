"""Fits what whole documents decide and whether they are signed, and writes the weights of four
models, their manifests and the figures into this folder.

Run from the checkout: python models/document_decisions/train.py; it needs PyTorch (pip install
torch) for the gist. It opens every file of train and dev in data/corpora/documents (some minutes,
scans are recognised) and reads each by the rules, with kinds of papers and clauses fitted on all
other hands; papers kept as text teach the words and the gist alone. metrics.json is of hands left
out. The rules were finished before the papers of the newest three were opened; they had learned
from some of those of earlier hands.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from itertools import repeat
from pathlib import Path
from typing import Any

import numpy as np

from tollgate.advisors import sentence_vectors, text_model
from tollgate.advisors.documents.candidates import ranking
from tollgate.advisors.documents.clause_fitting import (
    fit_clauses,
    settled_by_papers,
    told_by_sentences,
    written,
)
from tollgate.advisors.documents.decision.against import speaks_against
from tollgate.advisors.documents.decision.annotated import Annotated, annotated, unread
from tollgate.advisors.documents.decision.gist import Leaning, lean, pools
from tollgate.advisors.documents.decision.judgement import Judgement
from tollgate.advisors.documents.decision.passages import passages
from tollgate.advisors.documents.decision.weighing import (
    Chance,
    is_likely_enough,
    shown_by,
    with_leanings,
    words_of_paper,
    words_terms,
)
from tollgate.advisors.documents.fitted import CLAUSES, FIELDS, VECTORS, Fitted
from tollgate.advisors.documents.gist_fitting import Paper, fit_gist
from tollgate.advisors.documents.kind_fitting import fit_kinds, laid_out, titles_and_papers
from tollgate.advisors.documents.labelled import hand_of, kept_as_text, opened
from tollgate.advisors.documents.local_engine import hear
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.documents.reading import DocumentType, Verdict
from tollgate.advisors.documents.vocabulary.voice import Voice
from tollgate.advisors.text_fitting import Recipe, fit, origin
from tollgate.advisors.text_model import TextModel
from tollgate.advisors.weights import halved, write_weights

HERE = Path(__file__).resolve().parent
MODELS = HERE.parent
CORPUS = MODELS.parent / "data" / "corpora" / "documents"
SPLITS = ("train", "dev")  # the test part is read by the evaluation alone
WORDS = Recipe({"w": 2.0, "k": 3.0}, {"w": 2, "k": 2}, strength=20.0)
SIGNS = Recipe({"t": 1.0}, {"t": 3}, strength=0.1)
BESIDE = 0.5  # weight of a paper that is kept as text, beside 1 of one that was laid out
# Hands that the rules did not learn from, or from little of.
UNSTUDIED = (
    *("ke", "ki", "kj", "kk", "km", "kn", "ko", "kp", "lf", "lm", "ln", "mb", "mc", "mj", "mk"),
    *("ml", "mm", "mn", "mo", "mp", "mq", "mr", "ms", "mt", "mu", "mv", "mw", "mx", "my", "mz"),
    *("na", "nb", "nc", "nd", "ne"),
)
TURNS = 6  # groups of hands that are read with kinds of papers and clauses of all others

NOTHING = Leaning({}, {})

Labelled = tuple[dict[str, Any], Document]


@dataclass(frozen=True, slots=True)
class Case:
    """A paper with its label: its words, its passages with what was read in them, its signs with
    what the rules made of it, how its words lean and its gist as others tell them."""

    hand: str
    decision: str
    signed: str
    words: Counter[str]
    read: Annotated
    signs: Counter[str] = field(default_factory=Counter)
    judgement: Judgement | None = None  # None for papers that are kept as text
    leaning: Mapping[str, float] = field(default_factory=dict)  # of its words, by others
    gist: Leaning = NOTHING


def main() -> None:
    train(list(opened(CORPUS, SPLITS)))


def train(documents: Sequence[Labelled]) -> None:
    """Fit on labels and their documents, and write the folder."""
    voices = voices_of_others(documents)
    cases, text = read(documents, voices), kept([voice for _, voice in voices])
    books = sorted((CORPUS / "papers").glob("decisions_*.jsonl"))
    cases = with_words_of_others(cases, text)
    papers = with_pools([*cases, *text])
    whole = stacked(cases, papers)
    made = {
        "words": fit_words([*cases, *text]),
        "decision": fit_signs(whole, "decision"),
        "signed": fit_signs(whole, "signed"),
    }
    told = origin("10", (CORPUS / "labels.jsonl", *books))
    for name, model in made.items():
        text_model.save(HERE / name, model, told)
    draws = fit_gist(papers, sentence_vectors.load(MODELS / VECTORS).depth)
    gist = {name: np.stack([each[name] for each in draws]) for name in draws[0]}
    write_weights(HERE / "gist", halved(gist), told)
    figures = left_out(whole)
    (HERE / "metrics.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))


def voices_of_others(documents: Sequence[Labelled]) -> list[tuple[list[str], TextModel]]:
    """Groups of hands, each with how clauses lean by those of all other hands."""
    clauses = [
        c for book in sorted((CORPUS / "clauses" / "train").glob("*.jsonl")) for c in written(book)
    ]
    clauses += [*told_by_sentences(MODELS / CLAUSES), *settled_by_papers(MODELS / CLAUSES)]
    hands = {hand_of(label["layout"]) for label, _ in documents}
    return [
        (group, fit_clauses([each for each in clauses if each.hand not in group]))
        for group in _in_turns(hands)
    ]


def read(
    documents: Sequence[Labelled], voices: Sequence[tuple[list[str], TextModel]]
) -> list[Case]:
    """Every document with text, read by the rules; some hands at a time, with kinds of papers and
    clauses of the others."""
    papers = [*laid_out(documents), *titles_and_papers(CORPUS / "papers")]
    by_hand: dict[str, list[Labelled]] = {}
    for label, document in documents:
        by_hand.setdefault(hand_of(label["layout"]), []).append((label, document))
    with ProcessPoolExecutor() as pool:
        read_by = [
            pool.submit(_of_one_hand, hand, by_hand[hand], kinds, clauses)
            for group, clauses in voices
            for kinds in [fit_kinds([paper for paper in papers if paper.hand not in group])]
            for hand in group
        ]
        return [case for turn in read_by for case in turn.result()]


def _of_one_hand(
    hand: str, documents: Sequence[Labelled], kinds: TextModel, clauses: TextModel
) -> list[Case]:
    found = []
    rank = ranking.load(MODELS / FIELDS, MODELS / VECTORS)
    vectors = sentence_vectors.load(MODELS / VECTORS)
    for label, document in documents:
        voice = Voice(clauses, vectors)  # it remembers one document
        heard = hear(document, Fitted(rank, kinds, voice, None, None))
        if heard is not None:
            verdict, signed = str(label["decision"]), str(label["signed"])
            told, judgement = heard.told, heard.judgement
            shown = shown_by(told, judgement, Verdict.ACCEPTED) is not None
            paper = annotated(told, heard.kind.type, judgement, speaks_against(told), shown)
            words = words_of_paper(told.sheets)
            found.append(Case(hand, verdict, signed, words, paper, heard.signs, judgement))
    return found


def kept(voices: Sequence[TextModel]) -> list[Case]:
    """Papers that are kept as text, with what they decide; no clause was fitted on them."""
    papers = list(kept_as_text(CORPUS))
    parts = [papers[turn :: len(voices)] for turn in range(len(voices))]
    with ProcessPoolExecutor() as pool:
        return [case for turn in pool.map(_unread, parts, voices) for case in turn]


def _unread(
    papers: Sequence[tuple[str, dict[str, Any], Document]], clauses: TextModel
) -> list[Case]:
    found = []
    vectors = sentence_vectors.load(MODELS / VECTORS)
    for book, label, document in papers:
        language = label["language"]
        read = unread(passages(document, language), Voice(clauses, vectors), language)
        words = words_terms(label["text"], language)
        found.append(Case(book, str(label["decision"]), "", words, read))
    return found


def with_pools(cases: Sequence[Case]) -> list[Paper]:
    """Cases as the gist learns from them."""
    encoder = sentence_vectors.load(MODELS / VECTORS)
    return [
        Paper(
            case.hand,
            case.read,
            pools(encoder, case.read).astype(np.float16),
            case.decision,
            case.signed,
            BESIDE if case.judgement is None else 1.0,
        )
        for case in cases
    ]


def fit_words(cases: Sequence[Case]) -> TextModel:
    weights = [BESIDE if case.judgement is None else 1.0 for case in cases]
    return fit(WORDS, [case.words for case in cases], [case.decision for case in cases], weights)


def with_words_of_others(cases: Sequence[Case], text: Sequence[Case]) -> list[Case]:
    """Cases with what their words lean to by models of all other groups of hands."""
    groups = _in_turns({case.hand for case in cases})
    with ProcessPoolExecutor() as pool:
        words = list(pool.map(_words_of_others, groups, repeat((*cases, *text))))
    told = {hand: model for group, model in zip(groups, words, strict=True) for hand in group}
    found = []
    for case in cases:
        chances = told[case.hand].chances(case.words)
        found.append(replace(case, read=case.read.with_words(chances), leaning=chances))
    return found


def stacked(cases: Sequence[Case], papers: Sequence[Paper]) -> list[Case]:
    """Cases with what their words and their passages lean to, these by networks of all other groups
    of hands; `papers` begin with the cases, in their order."""
    found: list[Case] = []
    depth = sentence_vectors.load(MODELS / VECTORS).depth
    for group in _in_turns({case.hand for case in cases}):
        draws = fit_gist([paper for paper in papers if paper.hand not in group], depth)
        for case, paper in zip(cases, papers[: len(cases)], strict=True):
            if case.hand in group and case.judgement is not None:
                gist = lean(draws, paper.pools.astype(np.float32), paper.read)
                signs = with_leanings(case.signs, case.leaning, gist, case.judgement)
                found.append(replace(case, signs=signs, gist=gist))
    return found


def _in_turns(hands: set[str]) -> list[list[str]]:
    """Groups of hands that are left out together."""
    return [sorted(hands)[turn::TURNS] for turn in range(TURNS)]


def _words_of_others(group: Sequence[str], cases: Sequence[Case]) -> TextModel:
    return fit_words([case for case in cases if case.hand not in group])


def fit_signs(cases: Sequence[Case], what: str) -> TextModel:
    said = [getattr(case, what) for case in cases]
    return fit(SIGNS, [case.signs for case in cases], said)


def left_out(cases: Sequence[Case]) -> dict[str, Any]:
    """How the papers of each hand are told by what is fitted on all others. Acceptances count from
    the chance on that the reader asks for; below it the paper is undecided. `by_rules` and
    `false_by_rules` are of the rules alone, before the kind of paper has its say."""
    found: dict[str, Any] = {}
    for hand in sorted({case.hand for case in cases}):
        rest = [case for case in cases if case.hand != hand]
        decision, signed = fit_signs(rest, "decision"), fit_signs(rest, "signed")
        counts = Counter[str]()
        for case in cases:
            if case.hand == hand:
                counts.update(_told(case, decision, signed))
        found[hand] = {"unstudied": hand in UNSTUDIED, **counts}
    return found


def _told(case: Case, decision: TextModel, signed: TextModel) -> dict[str, int]:
    assert case.judgement is not None
    ruled = case.judgement.verdict
    chances, by_name = decision.chances(case.signs), signed.chances(case.signs)
    kind = next(each for each in DocumentType if f"t:kind {each}" in case.signs)
    best = likely = max(chances, key=lambda name: chances[name])
    chance = Chance(chances[best], case.gist.decision.get("accepted", 0.0))
    if best == "accepted" and not is_likely_enough(chance, case.judgement, kind):
        best = "undecided"
    return {
        "papers": 1,
        "likeliest_right": likely == case.decision,
        "right": best == case.decision,
        "false_acceptances": best == "accepted" != case.decision,
        "by_rules": str(ruled) == case.decision,
        "false_by_rules": str(ruled) == "accepted" != case.decision,
        "signed_right": max(by_name, key=lambda name: by_name[name]) == case.signed,
    }


if __name__ == "__main__":
    main()
