"""Evidence: where a statement can be checked, in a record, in a text or on a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Evidence:
    """One place that proves a statement.

    `source` names the thing ("contract:C-100", "document:<sha256>"). A record is cited by `field`
    and `value`; a text by `quote`, which is exactly what stands at `[start, end)` in code points
    of `page` (from 1; mails have no page); a drawn mark by `region`, (x0, y0, x1, y1) in fractions
    of the page.
    """

    source: str
    field: str = ""
    value: str = ""
    quote: str | None = None
    page: int | None = None
    start: int | None = None
    end: int | None = None
    region: tuple[float, float, float, float] | None = None

    def as_json(self) -> dict[str, Any]:
        """Only what is known, so that stored evidence stays small."""
        known: dict[str, Any] = {"source": self.source}
        if self.field:
            known["field"] = self.field
        if self.value:
            known["value"] = self.value
        if self.quote is not None:
            known["quote"] = self.quote
        for name in ("page", "start", "end"):
            number = getattr(self, name)
            if number is not None:
                known[name] = number
        if self.region is not None:
            known["region"] = list(self.region)
        return known


def record(source: str, field: str, value: object) -> Evidence:
    """Evidence that cites one field of one record."""
    return Evidence(source=source, field=field, value="" if value is None else str(value))
