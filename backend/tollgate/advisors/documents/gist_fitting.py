"""Fitting the gist of papers: the network of `decision/gist`, with PyTorch, which is needed here
only (`pip install torch`; no reader needs it)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tollgate.advisors.documents.decision.annotated import (
    DECISIONS,
    FLAGS,
    PLACES,
    SAID,
    VOICES,
    Annotated,
)
from tollgate.advisors.documents.decision.beside import Sort
from tollgate.advisors.documents.decision.gist import (
    ACROSS,
    DOWN,
    HEADS,
    LAYERS,
    SHEETS,
    SIGNED,
    STEPS,
    TRAITS,
    WHERE,
    traits,
    voices,
    where,
)
from tollgate.advisors.documents.decision.passages import Box, Line
from tollgate.advisors.sentence_fitting import batches, deepened
from tollgate.advisors.sentence_vectors import DIMENSIONS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Arrays = Mapping[str, NDArray[np.float32]]

WIDTH, QUESTIONS = 128, 4
DRAWS = 2  # networks, each from another beginning
_SCALE = DIMENSIONS**0.5  # brings a vector of unit length to about 1 a dimension
_EPOCHS, _BATCH, _RATE, _DECAY = 8, 32, 1e-3, 0.02
_DROPPED = 0.2  # share of values left out while learning
_UNHEARD = 0.08  # share of passages left out while learning, of papers with more than a few
_FEW = 4
_UNMARKED = 0.1  # share of marks of passages left out while learning
_BARE = 0.25  # share of papers that are shown without what is beside their passages
# Share of papers that are shown without places to sign, without what was said, without what the
# rules made of the whole: the rules know many of these papers, and read others worse.
_UNRULED = 0.25
_SMOOTHED = 0.03
_SIGNATURE = 0.3  # what the signature counts beside the decision


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper with its label, and the pools of its things, as `decision.gist.pools` makes them.
    `signed` is empty where the label does not tell; `weight` is how much it counts."""

    hand: str
    read: Annotated
    pools: NDArray[np.float16]
    decision: str
    signed: str = ""
    weight: float = 1.0


def fit_gist(
    papers: Sequence[Paper], depth: Arrays, draws: int = DRAWS
) -> list[dict[str, NDArray[np.float32]]]:
    """The weights of `decision.gist.lean` that tell these papers best, by network; `depth` are the
    layers of the encoder that they begin with."""
    return [fit_network(papers, depth, seed) for seed in range(draws)]


def fit_network(
    papers: Sequence[Paper], depth: Arrays, seed: int
) -> dict[str, NDArray[np.float32]]:
    """The weights of one network.

    The loss is the cross-entropy of decision and signature, by AdamW at a rate that rises and falls
    once, with products in bfloat16: half the time, and log loss of a group left out the same (0.144
    and 0.145). The same papers and seed give the same weights on the same machine.
    """
    import numpy as np
    import torch

    torch.manual_seed(seed)
    chance = np.random.default_rng(seed)
    papers = [paper for paper in papers if paper.read.told]
    network = made(depth)
    learner = torch.optim.AdamW(network.parameters(), lr=_RATE, weight_decay=_DECAY)
    total = _EPOCHS * (len(papers) // _BATCH + 2)
    rate = torch.optim.lr_scheduler.OneCycleLR(learner, _RATE, total_steps=total, pct_start=0.15)
    network.train()
    for _ in range(_EPOCHS):
        for batch in batches([len(paper.pools) for paper in papers], _BATCH, chance):
            some = [papers[at] for at in batch]
            learner.zero_grad()
            with torch.autocast("cpu", dtype=torch.bfloat16):
                missed = loss(network, padded(some), some)
            missed.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            learner.step()
            rate.step()
    return exported(network)


def exported(network: Any) -> dict[str, NDArray[np.float32]]:
    """The weights of a network as `decision.gist.lean` reads them."""
    told = {name: value.numpy() for name, value in network.state_dict().items()}
    return told | {"inp.weight": told["inp.weight"] * _SCALE}


def padded(papers: Sequence[Paper]) -> tuple[Any, ...]:
    """Pools (papers, things, DIMENSIONS), traits (papers, things, TRAITS), chances of what things
    say (papers, things, VOICES), where they stand from each other (papers, things, things), which
    of the things are there, and what is known of the whole (papers, FLAGS + DECISIONS)."""
    import numpy as np
    import torch

    count, most = len(papers), max(len(paper.pools) for paper in papers)
    pools = np.zeros((count, most, DIMENSIONS), dtype=np.float32)
    known = np.zeros((count, most, len(TRAITS)), dtype=np.int64)
    says = np.zeros((count, most, len(VOICES)), dtype=np.float32)
    steps = np.zeros((count, most, most), dtype=np.int64)
    there = np.zeros((count, most), dtype=bool)
    whole = np.array([[*paper.read.flags, *paper.read.words] for paper in papers], dtype=np.float32)
    for at, paper in enumerate(papers):
        some = len(paper.pools)
        pools[at, :some] = paper.pools
        known[at, :some] = traits(paper.read)
        says[at, :some] = voices(paper.read)
        steps[at, :some, :some] = where(paper.read)
        there[at, :some] = True
    return tuple(map(torch.from_numpy, (pools, known, says, steps, there, whole)))


def loss(network: Any, given: Sequence[Any], papers: Sequence[Paper]) -> Any:
    """What a network misses of some papers, which are given as `padded` sets them."""
    import torch
    from torch.nn.functional import cross_entropy

    decided, signed = network(*given)
    truth = torch.tensor([DECISIONS.index(paper.decision) for paper in papers])
    weights = torch.tensor([paper.weight for paper in papers])
    each = cross_entropy(decided, truth, reduction="none", label_smoothing=_SMOOTHED)
    missed = (each * weights).sum() / weights.sum()
    told = [at for at, paper in enumerate(papers) if paper.signed]
    if told:
        states = torch.tensor([SIGNED.index(papers[at].signed) for at in told])
        missed = missed + _SIGNATURE * cross_entropy(signed[told], states)
    return missed


def made(depth: Arrays) -> Any:
    """A fresh network above these layers of the encoder, its parameters named as
    `decision.gist.lean` names them."""
    import torch
    from torch import nn
    from torch.nn.functional import gelu

    class Layer(nn.Module):  # type: ignore[misc]  # torch is not there when types are checked
        def __init__(self) -> None:
            super().__init__()
            self.norm1, self.norm2 = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
            self.mix, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
            self.up, self.down = nn.Linear(WIDTH, 2 * WIDTH), nn.Linear(2 * WIDTH, WIDTH)
            self.near = nn.Parameter(torch.zeros(WHERE, HEADS))
            self.drop = nn.Dropout(_DROPPED)

        def forward(self, hidden: Any, steps: Any, there: Any) -> Any:
            hidden = hidden + self.drop(self.attend(self.norm1(hidden), steps, there))
            inner = self.drop(gelu(self.up(self.norm2(hidden)), approximate="tanh"))
            return hidden + self.drop(self.down(inner))

        def attend(self, hidden: Any, steps: Any, there: Any) -> Any:
            some, count, _ = hidden.shape
            parts = self.mix(hidden).reshape(some, count, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
            asks, keys, says = parts
            scores = asks @ keys.transpose(-1, -2) / (WIDTH / HEADS) ** 0.5
            scores = scores + self.near[steps].permute(0, 3, 1, 2)
            shares = self.drop(scores.masked_fill(~there[:, None, None, :], -1e9).softmax(-1))
            return self.out((shares @ says).transpose(1, 2).reshape(some, count, WIDTH))

    class Network(nn.Module):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            marks = (len(PLACES), len(SAID))
            place = (len(Sort), ACROSS, ACROSS, DOWN)
            sizes = (len(Box), SHEETS, 2, STEPS, STEPS, len(Line), *marks, *place)
            for name, size in zip(TRAITS, sizes, strict=True):
                setattr(self, name, nn.Parameter(torch.randn(size, WIDTH) * 0.02))
            self.voices = nn.Linear(len(VOICES), WIDTH, bias=False)
            self.whole = nn.Linear(FLAGS + len(DECISIONS), WIDTH)
            own = {name: nn.Parameter(torch.tensor(layer)) for name, layer in depth.items()}
            self.depth = nn.ParameterDict(own)
            self.ask = nn.Parameter(torch.randn(QUESTIONS, WIDTH) * 0.1)
            self.inp = nn.Linear(DIMENSIONS, WIDTH)
            self.layers = nn.ModuleList([Layer() for _ in range(LAYERS)])
            everything = (QUESTIONS + 2) * WIDTH
            self.decision = nn.Linear(everything, len(DECISIONS))
            self.signed = nn.Linear(everything, len(SIGNED))
            self.drop = nn.Dropout(_DROPPED)

        def forward(
            self, pools: Any, known: Any, says: Any, steps: Any, there: Any, whole: Any
        ) -> tuple[Any, Any]:
            if self.training:
                known, there, whole = forgetting(known, there, whole)
            vectors = deepened(self.depth, pools, self.drop)
            hidden = gelu(self.inp(self.drop(vectors * _SCALE)), approximate="tanh")
            hidden = hidden + self.voices(says)
            for column, name in enumerate(TRAITS):
                hidden = hidden + getattr(self, name)[known[..., column]]
            for layer in self.layers:
                hidden = layer(hidden, steps, there)
            shares = (hidden @ self.ask.T).masked_fill(~there.unsqueeze(-1), -1e9).softmax(1)
            pooled = torch.einsum("bld,blq->bqd", hidden, shares).flatten(1)
            heard = there.unsqueeze(-1)
            mean = (hidden * heard).sum(1) / heard.sum(1).clamp(min=1)
            ruled = gelu(self.whole(self.drop(whole)), approximate="tanh")
            everything = self.drop(torch.cat([pooled, mean, ruled], -1))
            return self.decision(everything), self.signed(everything)

    return Network()


def forgetting(known: Any, there: Any, whole: Any) -> tuple[Any, Any, Any]:
    """Papers as they are shown while learning, by chance without some of what is known of them."""
    import torch

    papers, things = there.shape
    kept = torch.rand(there.shape) > _UNHEARD
    there = there & (kept | (there.sum(1, keepdim=True) < _FEW))
    beside = known[..., TRAITS.index("sort")] != Sort.PASSAGE
    there = there & ~(beside & (torch.rand(papers, 1) < _BARE))
    marks = torch.ones(known.shape, dtype=known.dtype)
    shown = (torch.rand(papers, 1, 2) > _UNRULED) & (torch.rand(papers, things, 2) > _UNMARKED)
    marks[..., [TRAITS.index("place"), TRAITS.index("said")]] = shown.to(known.dtype)
    return known * marks, there, whole * (torch.rand(papers, 1) > _UNRULED)
