"""The options of a connection, checked against what its source knows."""

from __future__ import annotations

from collections.abc import Mapping

from tollgate.connectors.platform import CLIENT_ID, SCOPES
from tollgate.connectors.sources.form import Source
from tollgate.kernel.errors import BadInput

# How long a connection waits for its platform to make the handshake.
HANDSHAKE_MINUTES = 30
_LONGEST = 2_000


def checked(source: Source, options: Mapping[str, str]) -> dict[str, str]:
    """
    Raises:
        BadInput: an option is none of the source's, or malformed; it is named.
    """
    known = [*source.options]
    if source.api is not None and source.api.sign_in is not None:
        known += [CLIENT_ID, SCOPES]
    for name, value in options.items():
        if name not in known:
            listed = ", ".join(known) or "none"
            raise BadInput(f"is no option of {source.title}; it has {listed}", where=name)
        if len(value) > _LONGEST or "\x00" in value:
            raise BadInput("is too long, or holds NUL", where=name)
    for name in source.needs:
        if not options.get(name, "").strip():
            raise BadInput(f"is wanted: {source.options[name]}", where=name)
    source.checked(options)
    minutes = options.get("poll_minutes", "1")
    if not (minutes.isascii() and minutes.isdigit() and 1 <= int(minutes[:6]) <= 10_080):
        raise BadInput("is no number of minutes up to a week", where="poll_minutes")
    if source.api is not None and options.get("site"):
        source.api.address(options)
    return dict(options)
