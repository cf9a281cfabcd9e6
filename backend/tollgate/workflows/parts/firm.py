"""The firm that a workflow works for: its database and the world around it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tollgate.kernel.world import World
from tollgate.store.database import Database


@dataclass(frozen=True, slots=True)
class Firm:
    """A firm is a database; two firms never share one."""

    database: Database
    world: World
    models: Path | None = None  # the folder of fitted models; without one, rules alone advise
