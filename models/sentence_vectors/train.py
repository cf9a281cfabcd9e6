"""Fits the layers of the sentence encoder further and writes weights and manifest here.

Run from the checkout: python models/sentence_vectors/train.py; it needs PyTorch (pip install torch)
and some minutes on two processors. The encoder, as published, learns what the clauses of
data/corpora/documents/clauses/train say. No file of the corpus is seen, so that hands left out stay
unseen.
"""

from __future__ import annotations

import json
from pathlib import Path

import torch

from tollgate.advisors.sentence_fitting import fit_sentences
from tollgate.advisors.weights import halved, write_weights
from tollgate.kernel.digest import digest_bytes

HERE = Path(__file__).resolve().parent
BOOKS = HERE.parents[1] / "data" / "corpora" / "documents" / "clauses" / "train"
SAYS = ("accepts", "conditional", "nothing", "open", "rejects")


def main() -> None:
    """Fit, and write weights and manifest."""
    books = sorted(BOOKS.glob("*.jsonl"))
    rows = [json.loads(line) for book in books for line in book.read_text("utf-8").splitlines()]
    rows = [row for row in rows if row["kind"] == "clause"]
    weights = fit_sentences([row["text"] for row in rows], [row["says"] for row in rows], SAYS)
    told = {path.name: digest_bytes(path.read_bytes()) for path in books}
    about = {"version": "2", "classes": SAYS, "data": told, "torch": torch.__version__}
    write_weights(HERE, halved(weights), about)


if __name__ == "__main__":
    main()
