"""Fits the layers of the sentence encoder further and writes weights and manifest here.

Run from the checkout: python models/sentence_vectors/train.py; it needs PyTorch (pip install torch)
and about four minutes on two processors. The encoder, as published, learns what the clauses of
data/corpora/documents/clauses/train say. No file of the corpus is seen, so that hands left out stay
unseen.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn.functional import cross_entropy, pad, relu

from tollgate.advisors import sentence_vectors
from tollgate.advisors.documents.gist_fitting import batches
from tollgate.advisors.sentence_vectors import tidy
from tollgate.advisors.weights import halved, write_weights
from tollgate.kernel.digest import digest_bytes

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parents[1] / "data" / "corpora" / "documents"
SAYS = ("accepts", "conditional", "nothing", "open", "rejects")
SHARP = 16.0  # brings the cosine with a class to a logit
DROPPED, UNHEARD = 0.2, 0.1  # shares of values and of pieces left out while learning
EPOCHS, BATCH, RATE, HEAD_RATE, DECAY, SMOOTHED = 3, 64, 4e-4, 5e-3, 0.01, 0.05
SEED = 1


class Encoder(nn.Module):
    """The encoder of the package in PyTorch; its table of pieces stays as published."""

    def __init__(self) -> None:
        super().__init__()
        published = sentence_vectors.as_published()
        self.pieces = published.sp
        self.table = torch.from_numpy(published.table)
        self.scale, self.low = torch.tensor(published.scale), torch.tensor(published.lo)
        self.eps = published.eps
        arrays = sentence_vectors.layers(published)
        self.layers = nn.ParameterDict(
            {n: nn.Parameter(torch.tensor(a)) for n, a in arrays.items()}
        )
        self.head = nn.Linear(sentence_vectors.DIMENSIONS, len(SAYS))
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)
        self.drop = nn.Dropout(DROPPED)

    def numbers(self, texts: Sequence[str]) -> list[np.ndarray]:
        encode = self.pieces.encode
        told = (encode(tidy(t), out_type=int, add_bos=True, add_eos=True) for t in texts)
        return [np.array(each) for each in told]

    def forward(self, sentences: Sequence[np.ndarray]) -> torch.Tensor:
        """Vectors of unit length of sentences as numbers of pieces."""
        w, longest = self.layers, max(map(len, sentences))
        numbers = torch.zeros(len(sentences), longest, dtype=torch.long)
        there = torch.zeros(len(sentences), longest, 1)
        for at, each in enumerate(sentences):
            numbers[at, : len(each)] = torch.from_numpy(each)
            there[at, : len(each)] = 1
        chunk = (numbers % len(self.scale)).unsqueeze(-1)
        raw = self.table[numbers].float() * self.scale[chunk] + self.low[chunk]
        if self.training:
            raw = raw * (torch.rand(len(sentences), longest, 1) > UNHEARD)
        raw = raw * there
        near = self.normed(raw @ w["proj_W"] + w["proj_b"], w["ln_g_all"], w["ln_b_all"])
        found = [raw]
        wide = near.shape[-1] // len(sentence_vectors.WIDTHS)
        for at, (width, left) in enumerate(sentence_vectors.WIDTHS.items()):
            seen = near[..., at * wide : (at + 1) * wide] * there
            first = w[f"w1_{width}"], w[f"b1_{width}"]
            second = w[f"w2_{width}"], w[f"b2_{width}"]
            inner = (relu(windows(seen, width, left) @ first[0] + first[1]) + seen) * there
            outer = relu(windows(inner, width, left) @ second[0] + second[1]) + inner
            found.append(outer * there)
        every = self.normed(torch.cat(found, -1), w["ln_g"], w["ln_b"])
        count = there.sum(1)
        mean = ((every * there).sum(1) @ w["cnn_W"] + count * w["cnn_b"]) * torch.rsqrt(count)
        mean = self.drop(mean)
        deep = self.drop(relu(mean @ w["p1"] + relu(mean @ w["d0"]) @ w["d1"]))
        told = torch.tanh(deep @ w["p3"] + relu(deep @ w["d2"]) @ w["d3"])
        return told / told.norm(dim=-1, keepdim=True)

    def normed(self, x: torch.Tensor, gain: torch.Tensor, shift: torch.Tensor) -> torch.Tensor:
        centred = x - x.mean(-1, keepdim=True)
        spread = torch.rsqrt(x.var(-1, unbiased=False, keepdim=True) + self.eps)
        return centred * spread * gain + shift


def windows(x: torch.Tensor, width: int, left: int) -> torch.Tensor:
    """Each piece with its neighbours, side by side."""
    wide = pad(x, (0, 0, left, width - 1 - left))
    return torch.cat([wide[:, at : at + x.shape[1]] for at in range(width)], -1)


def learn(encoder: Encoder, clauses: Sequence[tuple[np.ndarray, int]]) -> None:
    """Learn what clauses say; the head learns at another rate than the layers below."""
    groups = [
        {"params": [*encoder.layers.parameters()], "lr": RATE},
        {"params": [*encoder.head.parameters()], "lr": HEAD_RATE},
    ]
    learner = torch.optim.AdamW(groups, weight_decay=DECAY)
    total = EPOCHS * (len(clauses) // BATCH + 2)
    rate = torch.optim.lr_scheduler.OneCycleLR(learner, [RATE, HEAD_RATE], total, pct_start=0.1)
    chance = np.random.default_rng(SEED)
    encoder.train()
    for _ in range(EPOCHS):
        lost = []
        for batch in batches([len(numbers) for numbers, _ in clauses], BATCH, chance):
            told = encoder.head(encoder([clauses[at][0] for at in batch]) * SHARP)
            truth = torch.tensor([clauses[at][1] for at in batch])
            missed = cross_entropy(told, truth, label_smoothing=SMOOTHED)
            learner.zero_grad()
            missed.backward()
            torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            learner.step()
            rate.step()
            lost.append(missed.item())
        print(f"missed {np.mean(lost):.3f}", flush=True)


def main() -> None:
    """Fit, and write weights and manifest."""
    torch.manual_seed(SEED)
    encoder = Encoder()
    books = sorted((CORPUS / "clauses" / "train").glob("*.jsonl"))
    rows = [json.loads(line) for book in books for line in book.read_text("utf-8").splitlines()]
    rows = [row for row in rows if row["kind"] == "clause"]
    numbers = encoder.numbers([row["text"] for row in rows])
    learn(encoder, list(zip(numbers, (SAYS.index(row["says"]) for row in rows), strict=True)))
    told = {path.name: digest_bytes(path.read_bytes()) for path in books}
    layers = {name: value.detach().numpy() for name, value in encoder.layers.items()}
    write_weights(HERE, halved(layers), {"version": "1", "data": told, "torch": torch.__version__})


if __name__ == "__main__":
    main()
