"""Fitting the choice of conditions (`conditions/choice`), with PyTorch, which is needed here only
(`pip install torch`; no reader needs it)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tollgate.advisors.documents.conditions.choice import ConditionChoice
from tollgate.advisors.documents.conditions.pieces import SAYINGS, Piece, is_of_rules, pieces
from tollgate.advisors.documents.decision.weighing import weigh
from tollgate.advisors.documents.fitted import Fitted
from tollgate.advisors.documents.labelled import hand_of
from tollgate.advisors.documents.local_engine import hear
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.documents.scoring import ALIKE, Counts, alike, compare
from tollgate.advisors.sentence_fitting import kept
from tollgate.advisors.sentence_vectors import DIMENSIONS, SentenceVectors

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Arrays = dict[str, NDArray[np.float32]]

WIDTH, INNER, KNOWN = 64, 128, 32
DRAWS = 2  # networks, each from another beginning
FEWEST = 8  # pieces that a trait must be seen on
_EPOCHS, _BATCH, _DROPPED = 8, 8, 0.25
_RATE, _RATE_OF_TRAITS, _DECAY, _PENALTY = 1e-3, 1e-2, 0.02, 1e-4
_UNRULED = 0.5  # share of papers that are shown without what the rules tell: they know many
_NEARLY = 0.04  # of likeness that pieces may lack to the likest and still be a condition
_PIECES = 40  # about so many a paper: what one paper weighs in the loss does not hang on the batch


@dataclass(frozen=True, slots=True)
class Example:
    """The pieces of one document, how much each is a condition (0 to 1), and its label."""

    hand: str
    listed: tuple[Piece, ...]
    right: tuple[float, ...]
    truth: tuple[str, ...]


def examples_in(
    documents: Iterable[tuple[Mapping[str, Any], Document]], fitted: Fitted
) -> list[Example]:
    """The documents that tell conditions, with their pieces."""
    found = []
    for label, document in documents:
        heard = hear(document, fitted) if label["conditions"] else None
        if heard is not None and fitted.weighing is not None:
            told, kind, likely, judgement = heard
            weigh(fitted.weighing, told, kind.type, likely, judgement)
            listed = tuple(pieces(told.sheets, judgement))
            truth = tuple(label["conditions"])
            found.append(Example(hand_of(label["layout"]), listed, _right(listed, truth), truth))
    return found


def _right(listed: Sequence[Piece], truth: Sequence[str]) -> tuple[float, ...]:
    """How much each piece is one of the true conditions: those that are likest to one are, those
    that would do by its words are in part."""
    right = [0.0] * len(listed)
    for condition in truth:
        likeness = [alike(each.found.text, condition) for each in listed]
        most = max(likeness, default=0.0)
        for at, one in enumerate(likeness):
            if one >= ALIKE:
                right[at] = max(right[at], 1.0 if one >= most - _NEARLY else one - 0.4)
    return tuple(right)


def fit_conditions(
    examples: Sequence[Example], vectors: SentenceVectors, draws: int = DRAWS
) -> ConditionChoice:
    """The choice that makes the true conditions likeliest: the mean of some networks.

    The loss is the cross-entropy of each piece, by AdamW at a rate that rises and falls once. The
    same examples give the same weights on the same machine.
    """
    import numpy as np

    table = _Table(examples, vectors)
    made = [_fit_one(table, seed) for seed in range(draws)]
    return ConditionChoice(
        vectors, table.traits, {name: np.stack([each[name] for each in made]) for name in made[0]}
    )


def scored(choice: ConditionChoice, examples: Iterable[Example]) -> Counts:
    """What a choice gets right of some examples."""
    counts = Counts()
    for each in examples:
        said = [found.text for found in choice.among(each.listed)]
        counts.add(compare(said, each.truth, "conditions"))
    return counts


class _Table:
    """Examples as numbers: traits, sayings as rows of one array of vectors."""

    def __init__(self, examples: Sequence[Example], vectors: SentenceVectors) -> None:
        listed = [one for each in examples for one in each.listed]
        seen = Counter(trait for one in listed for trait in one.traits)
        enough = sorted(trait for trait, count in seen.items() if count >= FEWEST)
        self.traits = {trait: at for at, trait in enumerate(enough)}
        self.of_rules = [is_of_rules(trait) for trait in enough]
        rows, self.vectors = kept((text for one in listed for text in one.told), vectors)
        self.examples = [
            [
                (
                    [self.traits[trait] for trait in sorted(one.traits) if trait in self.traits],
                    [rows[text] for text in one.told],
                    right,
                )
                for one, right in zip(each.listed, each.right, strict=True)
            ]
            for each in examples
            if each.listed
        ]

    def batch(self, ats: Sequence[int], unruled: Sequence[bool]) -> tuple[Any, ...]:
        """Traits of all pieces one after the other, where each begins, their sayings as vectors,
        and how much each is a condition."""
        import torch

        traits: list[int] = []
        begins: list[int] = []
        told: list[list[int]] = []
        right: list[float] = []
        for at, without in zip(ats, unruled, strict=True):
            for held, said, true in self.examples[at]:
                begins.append(len(traits))
                traits += [one for one in held if not (without and self.of_rules[one])]
                told.append(said)
                right.append(true)
        meant = torch.from_numpy(self.vectors[told]).float()
        return torch.tensor(traits), torch.tensor(begins), meant, torch.tensor(right)


def _fit_one(table: _Table, seed: int) -> Arrays:
    """The weights of one network."""
    import numpy as np
    import torch
    from torch.nn.functional import binary_cross_entropy_with_logits

    torch.manual_seed(seed)
    chance = np.random.default_rng(seed)
    network = made(len(table.traits))
    deep = [value for name, value in network.named_parameters() if name != "weighs"]
    learner = torch.optim.AdamW(
        [
            {"params": [network.weighs], "lr": _RATE_OF_TRAITS, "weight_decay": 0.0},
            {"params": deep, "lr": _RATE, "weight_decay": _DECAY},
        ]
    )
    count = len(table.examples)
    total = _EPOCHS * -(-count // _BATCH)
    rate = torch.optim.lr_scheduler.OneCycleLR(
        learner, [_RATE_OF_TRAITS, _RATE], total_steps=total, pct_start=0.15
    )
    network.train()
    for _ in range(_EPOCHS):
        order = chance.permutation(count)
        for begin in range(0, count, _BATCH):
            ats = order[begin : begin + _BATCH].tolist()
            *given, right = table.batch(ats, (chance.random(len(ats)) < _UNRULED).tolist())
            each = binary_cross_entropy_with_logits(network(*given), right, reduction="sum")
            learner.zero_grad()
            (each / _PIECES + _PENALTY * (network.weighs**2).sum()).backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            learner.step()
            rate.step()
    told = {name: value.detach().numpy() for name, value in network.named_parameters()}
    return told | {"weighs": told["weighs"][:, 0]}


def made(traits: int) -> Any:
    """A fresh network, its parameters named as `conditions.choice` names them."""
    import torch
    from torch import nn
    from torch.nn.functional import embedding_bag, gelu

    def drawn(spread: float, *shape: int) -> Any:
        return nn.Parameter(torch.randn(*shape) * spread)

    class Network(nn.Module):  # type: ignore[misc]  # torch is not there when types are checked
        def __init__(self) -> None:
            super().__init__()
            joined = SAYINGS * WIDTH + KNOWN
            self.weighs = nn.Parameter(torch.zeros(traits, 1))
            self.known = drawn(0.02, traits, KNOWN)
            self.roles_W = drawn(0.1, SAYINGS, WIDTH, DIMENSIONS)
            self.roles_b = nn.Parameter(torch.zeros(SAYINGS, WIDTH))
            self.inner_W = drawn(0.03, INNER, joined)
            self.inner_b = nn.Parameter(torch.zeros(INNER))
            self.tells = drawn(0.05, INNER)
            self.bias = nn.Parameter(torch.tensor(-2.0))
            self.drop = nn.Dropout(_DROPPED)

        def forward(self, held: Any, begins: Any, told: Any) -> Any:
            known = torch.tanh(embedding_bag(held, self.known, begins, mode="sum"))
            heard = torch.einsum("nrd,rwd->nrw", told, self.roles_W) + self.roles_b
            joined = torch.cat([gelu(heard, approximate="tanh").flatten(1), known], 1)
            inner = gelu(self.drop(joined) @ self.inner_W.T + self.inner_b, approximate="tanh")
            weighed = embedding_bag(held, self.weighs, begins, mode="sum")[:, 0]
            return self.bias + weighed + self.drop(inner) @ self.tells

    return Network()
