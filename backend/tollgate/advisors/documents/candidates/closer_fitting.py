"""Fitting the closer look at candidates (`closer_look`), with PyTorch, which is needed here only
(`pip install torch`; no reader needs it)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tollgate.advisors.documents.candidates.candidate import Candidate
from tollgate.advisors.documents.candidates.closer_look import MOST, SAYINGS, CloserLook, sayings
from tollgate.advisors.documents.candidates.fitting import (
    FEWEST,
    choices_in,
    is_listed,
    is_right,
    shown,
)
from tollgate.advisors.documents.candidates.ranking import RANKED, Scorer
from tollgate.advisors.documents.candidates.traits import Traits
from tollgate.advisors.documents.fitted import Fitted
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.documents.scoring import Counts, compare
from tollgate.advisors.sentence_fitting import kept
from tollgate.advisors.sentence_vectors import DIMENSIONS, SentenceVectors

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Arrays = dict[str, NDArray[np.float32]]

WIDTH, INNER = 64, 160
DRAWS = 2  # networks, each from another beginning
_EPOCHS, _BATCH, _DROPPED = 4, 64, 0.25
_RATE, _RATE_OF_TRAITS, _DECAY = 2e-3, 2e-2, 0.02
_PENALTY = 2.0  # on the squares of the weights of traits, as of one paper
_UNLISTED = 0.5  # share of papers that are shown without what the list of known labels says
_LEAST_WEIGHT = 0.005  # smaller ones are not kept


@dataclass(frozen=True, slots=True)
class Shortlist:
    """The likeliest candidates of one field of one document, and which of them are true."""

    layout: str
    field: str
    listed: tuple[Candidate, ...]
    told: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]
    absence: Traits
    truth: object


def shortlists_in(
    documents: Iterable[tuple[Mapping[str, Any], Document]],
    fitted: Fitted,
    scorers: Mapping[str, Scorer],
) -> list[Shortlist]:
    """The shortlists of documents by the first look; fields chosen earlier are taken to be right,
    and where a field has no candidate there is nothing to choose."""
    found = []
    for label, choices in choices_in(documents, fitted):
        for name in RANKED:
            candidates, truth = choices.candidates(name), label.get(name)
            short = tuple(scorers[name].likeliest(candidates, MOST))
            right = tuple(is_right(one, truth, name) for one in short)
            told = tuple(sayings(choices.scene, one.found) for one in short)
            absence = choices.absence(name)
            if short:
                layout = str(label["layout"])
                found.append(Shortlist(layout, name, short, told, right, absence, truth))
            true = (one.found for one in candidates if is_right(one, truth, name))
            choices.known[name] = next(true, None)
    return found


def fit_closer(
    lists: Sequence[Shortlist],
    vectors: SentenceVectors,
    least: Mapping[str, float],
    draws: int = DRAWS,
) -> CloserLook:
    """The closer look that makes the true candidates likeliest: the mean of some networks.

    The loss is the negative log likelihood of the conditional logit, by AdamW at a rate that rises
    and falls once. Every other paper, by chance, is shown without what the list of known labels
    says of it: that list was written with these layouts in sight.
    """
    import numpy as np

    table = _Table(lists, vectors)
    made = [_fit_one(table, seed) for seed in range(draws)]
    traits = np.mean([each.pop("traits") for each in made], axis=0)[:, 0]
    weights: dict[str, dict[str, float]] = {name: {} for name in RANKED}
    for (name, trait), at in table.at.items():
        if abs(traits[at]) >= _LEAST_WEIGHT:
            weights[name][trait] = round(float(traits[at]), 3)
    network = {name: np.stack([each[name] for each in made]) for name in made[0]}
    return CloserLook(vectors, RANKED, weights, network, least)


def scored(look: CloserLook, lists: Iterable[Shortlist]) -> dict[str, float]:
    """F1 of each field by a closer look; fields without a candidate are left out of it."""
    counts = {name: Counts() for name in RANKED}
    for each in lists:
        best = look.likeliest(each.field, each.listed, each.told, each.absence)
        said = shown(best) if best is not None else None
        counts[each.field].add(compare(said, each.truth, each.field))
    return {name: round(one.f1, 4) for name, one in counts.items()}


class _Table:
    """Shortlists as numbers: traits by field, sayings as rows of one array of vectors."""

    def __init__(self, lists: Sequence[Shortlist], vectors: SentenceVectors) -> None:
        seen = Counter(
            (each.field, trait) for each in lists for one in each.listed for trait in one.traits
        )
        seen.update({(each.field, trait): FEWEST for each in lists for trait in each.absence})
        enough = sorted(key for key, count in seen.items() if count >= FEWEST)
        self.at = {key: at for at, key in enumerate(enough)}
        self.listed = [is_listed(trait) for _, trait in enough]
        texts = (text for each in lists for told in each.told for text in told)
        rows, self.vectors = kept(texts, vectors)
        self.rows = [self._row(each, rows) for each in lists]

    def _row(self, each: Shortlist, rows: Mapping[str, int]) -> tuple[Any, ...]:
        held = [*(one.traits for one in each.listed), each.absence]
        traits = [
            [self.at[each.field, trait] for trait in one if (each.field, trait) in self.at]
            for one in held
        ]
        told = [[rows[text] for text in one] for one in each.told] + [[0] * SAYINGS]
        right = [*each.right, not any(each.right)]
        return RANKED.index(each.field), traits, told, right

    def batch(self, ats: Sequence[int], unlisted: Sequence[bool]) -> tuple[Any, ...]:
        """Traits of all candidates one after the other, where each begins, their sayings as
        vectors, which is "none of them", its field, its document, whether it is true."""
        import torch

        traits: list[int] = []
        begins: list[int] = []
        told: list[list[int]] = []
        rest: list[tuple[bool, int, int, bool]] = []
        for document, (at, without) in enumerate(zip(ats, unlisted, strict=True)):
            field, held, sayings_of, right = self.rows[at]
            for place, (some, said, true) in enumerate(zip(held, sayings_of, right, strict=True)):
                begins.append(len(traits))
                traits += [one for one in some if not (without and self.listed[one])]
                told.append(said)
                rest.append((place == len(held) - 1, field, document, true))
        meant = torch.from_numpy(self.vectors[told]).float()
        others = (torch.tensor(each) for each in zip(*rest, strict=True))
        return torch.tensor(traits), torch.tensor(begins), meant, *others


def _fit_one(table: _Table, seed: int) -> Arrays:
    """The weights of one network, and of the traits (traits, 1) beside it."""
    import numpy as np
    import torch

    torch.manual_seed(seed)
    chance = np.random.default_rng(seed)
    network = made(len(table.at))
    deep = [value for name, value in network.named_parameters() if name != "traits"]
    learner = torch.optim.AdamW(
        [
            {"params": [network.traits], "lr": _RATE_OF_TRAITS, "weight_decay": 0.0},
            {"params": deep, "lr": _RATE, "weight_decay": _DECAY},
        ]
    )
    count = len(table.rows)
    total = _EPOCHS * -(-count // _BATCH)
    rate = torch.optim.lr_scheduler.OneCycleLR(
        learner, [_RATE_OF_TRAITS, _RATE], total_steps=total, pct_start=0.1
    )
    network.train()
    for _ in range(_EPOCHS):
        order = chance.permutation(count)
        for begin in range(0, count, _BATCH):
            ats = order[begin : begin + _BATCH].tolist()
            unlisted = (chance.random(len(ats)) < _UNLISTED).tolist()
            missed = _missed(network, table.batch(ats, unlisted), len(ats))
            learner.zero_grad()
            (missed + 0.5 * _PENALTY / count * (network.traits**2).sum()).backward()
            torch.nn.utils.clip_grad_norm_(deep, 1.0)
            learner.step()
            rate.step()
    return {name: value.detach().numpy() for name, value in network.named_parameters()}


def _missed(network: Any, batch: tuple[Any, ...], documents: int) -> Any:
    """The mean negative log likelihood of what is true in some documents."""
    import torch

    *given, document, right = batch
    scores = network(*given)
    most = torch.full((documents,), -1e9).scatter_reduce(0, document, scores.detach(), "amax")
    powers = torch.exp(scores - most[document])
    whole = torch.zeros(documents).index_add(0, document, powers)
    true = torch.zeros(documents).index_add(0, document, powers * right)
    return (whole.log() - true.clamp_min(1e-9).log()).mean()


def made(traits: int) -> Any:
    """A fresh network, its parameters named as `closer_look` names them."""
    import torch
    from torch import nn
    from torch.nn.functional import embedding_bag, gelu

    def drawn(spread: float, *shape: int) -> Any:
        return nn.Parameter(torch.randn(*shape) * spread)

    class Network(nn.Module):  # type: ignore[misc]  # torch is not there when types are checked
        def __init__(self) -> None:
            super().__init__()
            joined = SAYINGS * WIDTH
            self.traits = nn.Parameter(torch.zeros(traits, 1))
            self.roles_W = drawn(0.025, SAYINGS, WIDTH, DIMENSIONS)
            self.roles_b = nn.Parameter(torch.zeros(SAYINGS, WIDTH))
            self.hears = drawn(1.0, len(RANKED), joined)
            self.inner_W = drawn(0.03, INNER, joined)
            self.inner_b = nn.Parameter(torch.zeros(INNER))
            self.tells = drawn(0.05, len(RANKED), INNER)
            self.nothing = nn.Parameter(torch.zeros(len(RANKED)))
            self.drop = nn.Dropout(_DROPPED)

        def forward(self, held: Any, begins: Any, told: Any, none: Any, field: Any) -> Any:
            known = embedding_bag(held, self.traits, begins, mode="sum")[:, 0]
            heard = torch.einsum("nrd,rwd->nrw", told, self.roles_W) + self.roles_b
            joined = gelu(heard, approximate="tanh").flatten(1) * (1 + self.hears[field])
            inner = self.drop(joined) @ self.inner_W.T + self.inner_b
            meant = (self.drop(gelu(inner, approximate="tanh")) * self.tells[field]).sum(1)
            return known + torch.where(none, self.nothing[field], meant)

    return Network()
