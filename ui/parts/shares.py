"""Shares with their intervals as people read them, and two reports side by side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

FIGURES = {
    "precision": "Right among its flags",
    "recall_of_known": "Found of what is known to be right",
    "flagged_share": "Flagged of all documents",
}


def share(value: Mapping[str, Any]) -> str:
    """Such as `93.2 % (91.4 to 94.5)`; a dash where nothing was counted."""
    if value["value"] is None:
        return "–"
    low, high = value["interval"]
    return f"{_percent(value['value'])} % ({_percent(low)} to {_percent(high)})"


def _percent(part: float) -> str:
    return f"{100 * part:.1f}"


def versus(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[dict[str, str]]:
    """The figures of two versions as rows of a table."""
    return [
        {"Figure": label, "Before": share(before[name]), "After": share(after[name])}
        for name, label in FIGURES.items()
        if name in before and name in after
    ]
