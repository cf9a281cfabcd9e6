"""Fitting the layers of the sentence encoder further, and a head that tells what a sentence says,
with PyTorch, which is needed here only (`pip install torch`; no reader needs it)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from tollgate.advisors.sentence_vectors import (
    DIMENSIONS,
    HEAD,
    SHARP,
    WIDTHS,
    SentenceVectors,
    as_published,
    layers,
    tidy,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_DROPPED, _UNHEARD = 0.2, 0.1  # shares of values and of pieces left out while learning
_EPOCHS, _BATCH, _RATE, _HEAD_RATE, _DECAY, _SMOOTHED = 3, 64, 4e-4, 5e-3, 0.01, 0.05
_AT_ONCE = 500  # sentences
_POOL = 20  # batches of sentences that are sorted by length together


def fit_sentences(
    sentences: Sequence[str], said: Sequence[str], classes: Sequence[str], seed: int = 1
) -> dict[str, NDArray[np.float32]]:
    """The layers of the encoder, as published and then taught what sentences say, with the head
    over `classes`, by the names under which `sentence_vectors.load` finds them.

    The loss is the cross-entropy of what is said, by AdamW at rates that rise and fall once. The
    table of pieces stays as published.
    """
    import numpy as np
    import torch
    from torch.nn.functional import cross_entropy

    torch.manual_seed(seed)
    chance = np.random.default_rng(seed)
    encoder = made(len(classes))
    numbers = encoder.numbers(sentences)
    truth = torch.tensor([classes.index(each) for each in said])
    groups = [
        {"params": [*encoder.layers.parameters()], "lr": _RATE},
        {"params": [*encoder.head.parameters()], "lr": _HEAD_RATE},
    ]
    learner = torch.optim.AdamW(groups, weight_decay=_DECAY)
    total = _EPOCHS * (len(numbers) // _BATCH + 2)
    rate = torch.optim.lr_scheduler.OneCycleLR(learner, [_RATE, _HEAD_RATE], total, pct_start=0.1)
    encoder.train()
    for _ in range(_EPOCHS):
        for batch in batches([len(each) for each in numbers], _BATCH, chance):
            told = encoder.head(encoder([numbers[at] for at in batch]) * SHARP)
            learner.zero_grad()
            cross_entropy(told, truth[batch], label_smoothing=_SMOOTHED).backward()
            torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            learner.step()
            rate.step()
    found = {name: value.detach().numpy() for name, value in encoder.layers.items()}
    head = (encoder.head.weight.T * SHARP, encoder.head.bias)
    found |= {name: value.detach().numpy() for name, value in zip(HEAD, head, strict=True)}
    return found


def kept(texts: Iterable[str], vectors: SentenceVectors) -> tuple[dict[str, int], Any]:
    """The row of each text, and its vector there, (rows, DIMENSIONS) in half precision; the first
    row is of the empty text, zeros."""
    import numpy as np

    rows = {"": 0}
    for text in texts:
        rows.setdefault(text, len(rows))
    told = list(rows)[1:]
    found = np.zeros((len(rows), DIMENSIONS), dtype=np.float16)
    for begin in range(0, len(told), _AT_ONCE):
        some = told[begin : begin + _AT_ONCE]
        found[begin + 1 : begin + 1 + len(some)] = vectors.of(some)
    return rows, found


def batches(lengths: Sequence[int], size: int, chance: np.random.Generator) -> Iterator[list[int]]:
    """Places in random batches of texts of about one length."""
    import numpy as np

    order = chance.permutation(len(lengths))
    found: list[list[int]] = []
    for start in range(0, len(order), size * _POOL):
        pool = sorted(order[start : start + size * _POOL].tolist(), key=lambda at: lengths[at])
        found += [pool[at : at + size] for at in range(0, len(pool), size)]
    return (found[at] for at in np.asarray(chance.permutation(len(found))))


def made(classes: int) -> Any:
    """The encoder of the package in PyTorch, with a fresh head; its layers are named as
    `sentence_vectors.layers` names them."""
    import numpy as np
    import torch
    from torch import nn
    from torch.nn.functional import pad, relu

    class Encoder(nn.Module):  # type: ignore[misc]  # torch is not there when types are checked
        def __init__(self) -> None:
            super().__init__()
            published = as_published()
            self.pieces = published.sp
            self.table = torch.from_numpy(published.table)
            self.scale, self.low = torch.tensor(published.scale), torch.tensor(published.lo)
            self.eps = published.eps
            self.layers = nn.ParameterDict(
                {n: nn.Parameter(torch.tensor(a)) for n, a in layers(published).items()}
            )
            self.head = nn.Linear(DIMENSIONS, classes)
            nn.init.zeros_(self.head.weight)
            nn.init.zeros_(self.head.bias)
            self.drop = nn.Dropout(_DROPPED)

        def numbers(self, texts: Sequence[str]) -> list[Any]:
            encode = self.pieces.encode
            told = (encode(tidy(t), out_type=int, add_bos=True, add_eos=True) for t in texts)
            return [np.array(each) for each in told]

        def forward(self, sentences: Sequence[Any]) -> Any:
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
                raw = raw * (torch.rand(len(sentences), longest, 1) > _UNHEARD)
            raw = raw * there
            near = self.normed(raw @ w["proj_W"] + w["proj_b"], w["ln_g_all"], w["ln_b_all"])
            found = [raw]
            wide = near.shape[-1] // len(WIDTHS)
            for at, (width, left) in enumerate(WIDTHS.items()):
                seen = near[..., at * wide : (at + 1) * wide] * there
                first = w[f"w1_{width}"], w[f"b1_{width}"]
                second = w[f"w2_{width}"], w[f"b2_{width}"]
                inner = (relu(self.windows(seen, width, left) @ first[0] + first[1]) + seen) * there
                outer = relu(self.windows(inner, width, left) @ second[0] + second[1]) + inner
                found.append(outer * there)
            every = self.normed(torch.cat(found, -1), w["ln_g"], w["ln_b"])
            count = there.sum(1)
            mean = ((every * there).sum(1) @ w["cnn_W"] + count * w["cnn_b"]) * torch.rsqrt(count)
            return deepened(w, mean, self.drop)

        def normed(self, x: Any, gain: Any, shift: Any) -> Any:
            centred = x - x.mean(-1, keepdim=True)
            spread = torch.rsqrt(x.var(-1, unbiased=False, keepdim=True) + self.eps)
            return centred * spread * gain + shift

        def windows(self, x: Any, width: int, left: int) -> Any:
            """Each piece with its neighbours, side by side."""
            wide = pad(x, (0, 0, left, width - 1 - left))
            return torch.cat([wide[:, at : at + x.shape[1]] for at in range(width)], -1)

    return Encoder()


def deepened(depth: Any, pools: Any, drop: Callable[[Any], Any]) -> Any:
    """Vectors of unit length of pools, as `sentence_vectors.deepened`; `drop` leaves values out
    while learning."""
    import torch
    from torch.nn.functional import normalize, relu

    pools = drop(pools)
    second = drop(relu(pools @ depth["p1"] + relu(pools @ depth["d0"]) @ depth["d1"]))
    told = torch.tanh(second @ depth["p3"] + relu(second @ depth["d2"]) @ depth["d3"])
    return normalize(told, dim=-1, eps=1e-6)
