"""The classifier at run time: weights scored with numpy alone, probabilities, and abstention."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.mail.extracting import Judges
from tollgate.advisors.mail.features import BLOCKS, MailTerms, block_of
from tollgate.advisors.mail.judging import Judge
from tollgate.advisors.mail.number_looks import NumberJudges
from tollgate.advisors.mail.surroundings import SaidSentence
from tollgate.advisors.mail.weighing import averaged, by_itself, inputs_of
from tollgate.domain.receivables.said import Label
from tollgate.kernel.digest import digest_bytes
from tollgate.kernel.errors import BadInput

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LABELS = tuple(Label)
# Cues and traits are few and strong; they stand beside unit-length blocks of words and letters.
FIXED_SCALES = {"q": 0.3, "t": 0.18}
_JUDGES = ("numbers", "numbers_again", "dates", "disputes", "milestones")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Probabilities per label, the labels said, whether the model dares to say them, and what each
    sentence says by itself."""

    primary: Label
    labels: tuple[Label, ...]
    scores: Mapping[Label, float]
    sure: bool
    sentences: tuple[SaidSentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Classifier:
    """Linear parts over terms, and a second look that weighs what they say of the whole mail and
    of its sentences.

    `weights` is (terms, parts, labels), `bias` (parts, labels); `idf` weighs terms, `blocks` tells
    the block of each. `primary` and
    `also` are (labels, inputs) with a bias each: which matter comes first, and does the mail say
    this one at all. A mail whose best probability is under `sure_from` goes to a person; a further
    label counts from `also_from` on.
    """

    vocabulary: Mapping[str, int]
    idf: NDArray[np.float32]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]
    primary: NDArray[np.float32]
    primary_bias: NDArray[np.float32]
    also: NDArray[np.float32]
    also_bias: NDArray[np.float32]
    sure_from: float
    also_from: float
    version: str
    judges: Judges | None = None
    blocks: NDArray[np.int64] = field(init=False)

    def __post_init__(self) -> None:
        import numpy as np

        blocks = np.fromiter(map(block_of, self.vocabulary), np.int64, len(self.vocabulary))
        object.__setattr__(self, "blocks", blocks)

    def verdict(self, mail: MailTerms) -> Verdict:
        """Labels of a mail by the terms of its subject and new part."""
        import numpy as np

        said = [self.sums(each).sum(axis=0) for each in mail.sentences]
        sentences = np.array(said).reshape(len(said), len(LABELS))
        whole = self.sums(mail.whole)
        weighed = inputs_of(whole, sentences, mail.words)
        chances = averaged(self.primary @ weighed + self.primary_bias, whole.sum(axis=0))
        scores = {label: float(p) for label, p in zip(LABELS, chances, strict=True)}
        primary = max(LABELS, key=lambda label: scores[label])
        labels = (primary, *self._further(primary, weighed))
        each = said_sentences(mail.places, by_itself(sentences))
        return Verdict(primary, labels, scores, scores[primary] >= self.sure_from, each)

    def sums(self, counts: Mapping[str, int]) -> NDArray[np.float32]:
        """What each part says of a text, (parts, labels)."""
        import numpy as np

        at, values = self.vector(counts)
        result: NDArray[np.float32] = np.tensordot(values, self.weights[at], axes=1) + self.bias
        return result

    def vector(self, counts: Mapping[str, int]) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The known terms of a text and their values, each block at its scale."""
        import numpy as np

        places = np.fromiter(map(self.vocabulary.get, counts, repeat(-1)), np.int64, len(counts))
        known = places >= 0
        at = places[known]
        said = np.fromiter(counts.values(), np.float32, len(counts))[known]
        return at, scaled((1 + np.log(said)) * self.idf[at], self.blocks[at])

    def _further(self, primary: Label, weighed: NDArray[np.float64]) -> list[Label]:
        """What else the mail says."""
        import numpy as np

        if primary is Label.OTHER:
            return []
        chances = 1.0 / (1.0 + np.exp(-(self.also @ weighed + self.also_bias)))
        found = sorted(
            (-float(p), label)
            for label, p in zip(LABELS, chances, strict=True)
            if p >= self.also_from
        )
        left_out = {primary, Label.OTHER}
        return [label for _, label in found if label not in left_out][:3]

    def pull(self, label: Label, counts: Mapping[str, int]) -> dict[str, float]:
        """How strongly each term speaks for a label against the mean of all labels."""
        at, values = self.vector(counts)
        row = LABELS.index(label)
        names = [t for t in counts if t in self.vocabulary]
        rows = self.weights[at].sum(axis=1)
        strength = (rows[:, row] - rows.mean(axis=1)) * values
        return {name: float(s) for name, s in zip(names, strength, strict=True)}


def said_sentences(
    places: Sequence[Span], chances: NDArray[np.float64]
) -> tuple[SaidSentence, ...]:
    """The sentences of a mail with what each says by itself; chances are (sentences, labels)."""
    return tuple(
        SaidSentence(at, dict(zip(LABELS, row, strict=True)))
        for at, row in zip(places, chances.tolist(), strict=False)
    )


def scaled(values: NDArray[np.float32], blocks: NDArray[np.int64]) -> NDArray[np.float32]:
    """Words and letters to length one each; cues and traits by a fixed factor."""
    import numpy as np

    result = values.copy()
    for number, name in enumerate(BLOCKS):
        inside = blocks == number
        if name in FIXED_SCALES:
            result[inside] *= FIXED_SCALES[name]
            continue
        length = float(np.sqrt((values[inside] ** 2).sum()))
        if length > 0:
            result[inside] /= length
    return result


@cache
def load(folder: Path) -> Classifier:
    """The classifier in a folder of `models/`.

    Raises:
        BadInput: no model there, or its weights are not what the manifest says.
    """
    import numpy as np

    try:
        manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text("utf-8"))
        raw = (folder / manifest["artifact"]).read_bytes()
    except OSError as problem:
        raise BadInput(f"no dispute classifier in {folder}: {problem.strerror}") from problem
    if digest_bytes(raw) != manifest["sha256"]:
        raise BadInput(f"the weights in {folder} are not those of its manifest")
    with np.load(folder / manifest["artifact"], allow_pickle=False) as stored:
        parts = {name: stored[name] for name in stored.files}
    names = parts["vocabulary"].tobytes().decode("utf-8").split("\n")
    return Classifier(
        vocabulary={name: i for i, name in enumerate(names)},
        idf=parts["idf"].astype(np.float32),
        weights=np.ascontiguousarray(parts["weights"].transpose(2, 0, 1), dtype=np.float32),
        bias=parts["bias"].astype(np.float32),
        primary=parts["primary"].astype(np.float32),
        primary_bias=parts["primary_bias"].astype(np.float32),
        also=parts["also"].astype(np.float32),
        also_bias=parts["also_bias"].astype(np.float32),
        sure_from=float(manifest["sure_from"]),
        also_from=float(manifest["also_from"]),
        version=str(manifest["version"]),
        judges=_judges(parts, manifest["judges"]),
    )


def _judges(parts: Mapping[str, NDArray[Any]], settings: Mapping[str, Any]) -> Judges | None:
    """The judges; None where one of them was not fitted when the weights were written."""
    if any(f"{name}_signs" not in parts for name in _JUDGES):
        return None

    def one(name: str) -> Judge:
        signs = parts[f"{name}_signs"].tobytes().decode("utf-8").split("\n")
        rows = parts[f"{name}_weights"].astype(float).tolist()
        weights = {sign: tuple(row) for sign, row in zip(signs, rows, strict=True)}
        answers = parts[f"{name}_answers"].tobytes().decode("utf-8").split("\n")
        return Judge(tuple(answers), weights, tuple(parts[f"{name}_bias"].tolist()))

    return Judges(
        numbers=NumberJudges(one("numbers"), one("numbers_again")),
        dates=one("dates"),
        disputes=one("disputes"),
        milestones=one("milestones"),
        number_from=float(settings["number_from"]),
        date_from=float(settings["date_from"]),
        dispute_from=float(settings["dispute_from"]),
        milestone_from=float(settings["milestone_from"]),
    )
