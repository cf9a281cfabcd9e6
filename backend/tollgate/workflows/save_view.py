"""Save a person's view of the queue under a name, or drop it."""

from __future__ import annotations

from collections.abc import Mapping

from tollgate.kernel.digest import canonical
from tollgate.kernel.errors import BadInput, NotFound, TooMany
from tollgate.kernel.rights import Actor, Right
from tollgate.store import saved_views
from tollgate.workflows.parts.firm import Firm

MOST_VIEWS = 50


def save_view(firm: Firm, name: str, filters: Mapping[str, str], actor: Actor) -> None:
    """Keep a view; an earlier one of the same name is replaced.

    Raises:
        BadInput: the name is empty.
        TooMany: the person has too many views.
    """
    actor.require(Right.WORK_QUEUE)
    if not name.strip():
        raise BadInput("is empty", where="name")
    with firm.database.write() as tx:
        if saved_views.count(tx, actor.id) >= MOST_VIEWS:
            raise TooMany(f"a person has at most {MOST_VIEWS} views; drop one")
        now = firm.world.clock.now()
        saved_views.save(tx, actor.id, name.strip(), canonical(dict(filters)), now)


def drop_view(firm: Firm, name: str, actor: Actor) -> None:
    """
    Raises:
        NotFound: the person has no view of that name.
    """
    with firm.database.write() as tx:
        if not saved_views.drop(tx, actor.id, name):
            raise NotFound(f"you have no view {name!r}")
