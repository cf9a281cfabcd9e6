"""What every door needs: the settings, and the firm opened when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from tollgate.kernel.world import World
from tollgate.settings import Settings, home, settings

if TYPE_CHECKING:
    from tollgate.store.vault import Vault
    from tollgate.workflows.parts.firm import Firm


class Office:
    """The way to the firm; `make_world` is called at most once."""

    def __init__(self, make_world: Callable[[Settings], World]) -> None:
        self._make_world = make_world

    @property
    def settings(self) -> Settings:
        return settings()

    @cached_property
    def world(self) -> World:
        return self._make_world(self.settings)

    @cached_property
    def vault(self) -> Vault:
        from tollgate.store.vault import Vault

        return Vault(self.settings.secret_key)

    def firm(self, url: str | None = None, require_schema: bool = True) -> Firm:
        """The firm whose books are at a URL, or at the one of the environment.

        Raises:
            Fatal: the schema there is missing or older than this code.
        """
        from tollgate.store.database import Database
        from tollgate.store.schema import require_current
        from tollgate.workflows.parts.firm import Firm

        database = Database(url or self.settings.database_url)
        if require_schema:
            require_current(database)
        console = self.settings.console_url
        return Firm(database, self.world, self.vault, console, home() / "models")
