"""The evaluation sets of the duplicate advisor, each with what the model saw of it."""

from __future__ import annotations

from collections.abc import Sequence

from tollgate.advisors.duplicates import fitting, mills
from tollgate.advisors.duplicates.ledger import Entry

SHARE = 0.02  # planted duplicates per entry
SEED = 9_100
MILL_SEEDS = (901, 902)

Set = tuple[str, str, Sequence[Entry]]


def real_sets(real: Sequence[Entry]) -> list[Set]:
    """A quarter of the parties that nothing was fitted or set on; then the whole year."""
    unseen = fitting.quarters(real, fitting.TEST)
    return [
        ("utility_2010_unseen_parties", "parties never seen", unseen),
        ("utility_2010_whole", "half of the parties seen in fitting, other seeds", real),
    ]


def invented_sets() -> list[Set]:
    """Every shape of firm at seeds that fitting did not use; two shapes it never saw."""
    return [
        (
            f"{name}_{seed}",
            "shape seen, other seed" if name in fitting.FIT_SHAPES else "shape never seen",
            mills.grind(shape, seed),
        )
        for name, shape in mills.SHAPES.items()
        for seed in MILL_SEEDS
    ]
