"""The review item that is open on the screen, as everything beside it needs it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Open:
    """The item that is open: as it was read (with its ETag), its decision as it would be now
    (None when it has no billing event that the role may read), and who looks."""

    item: dict[str, Any]
    etag: str
    now: dict[str, Any] | None
    me: dict[str, Any]

    def may(self, right: str) -> bool:
        return right in self.me["rights"]

    @property
    def event(self) -> str:
        kind, _, id = self.item["subject"].partition(":")
        return id if kind == "event" else ""

    @property
    def document(self) -> str:
        kind, _, id = self.item["subject"].partition(":")
        return id if kind == "document" else ""

    @property
    def reasons(self) -> list[str]:
        if self.now:
            return list(dict.fromkeys(hold["reason"] for hold in self.now["holds"]))
        return list(self.item["reasons"])
