"""Change which fields of a platform's records hold what, and what counts as done there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tollgate.connectors import registry
from tollgate.connectors.field_map import read_map
from tollgate.domain.audit.chain import FIRM
from tollgate.kernel.digest import canonical
from tollgate.kernel.errors import BadInput
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, connections
from tollgate.workflows.parts.firm import Firm

_LARGEST = 64 * 1024


def change_field_map(
    firm: Firm, code: str, revision: int, fields: Mapping[str, Any], actor: Actor
) -> int:
    """Replace what the firm changed in the source's field map; the new revision. Events that come
    from now on are read with it; those that were read before are read anew only by a replay. Every
    version stays in the audit chain.

    Raises:
        NotAllowed: the role may not manage connections.
        NotFound: there is no such connection.
        BadInput: the map is none, or the source has no map.
        PreconditionFailed: it was changed meanwhile.
    """
    actor.require(Right.MANAGE_CONNECTIONS)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        row = connections.get(tx, code)
        source = registry.source(row.source)
        if not source.fields:
            raise BadInput(f"{source.title} speaks in our own words and has no field map")
        if len(canonical(dict(fields))) > _LARGEST:
            raise BadInput(f"is larger than {_LARGEST // 1024} KiB", where="fields")
        read_map({**source.fields, **fields})
        new = connections.change_fields(tx, code, revision, fields)
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        said = {"revision": new, "fields": dict(fields), "was": connections.fields_of(row)}
        entry = audit.Entry("field_map_changed", f"connection:{code}", actor.id, said)
        audit.append(tx, FIRM, now, [entry])
    return new
