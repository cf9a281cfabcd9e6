"""The firm that a workflow works for: its database and the world around it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from tollgate.kernel.world import World
from tollgate.store.database import Database
from tollgate.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Firm:
    """A firm is a database; two firms never share one. `console` is where browsers reach its
    console, without a slash at the end."""

    database: Database
    world: World
    vault: Vault = field(default_factory=lambda: Vault(None))
    console: str = ""
    models: Path | None = None  # the folder of fitted models; without one, rules alone advise
