"""Drawings as inline SVG, readable without colour, script or style sheet of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_WIDTH = 960
_LABEL = 285
_VALUE = 150
_ROW = 30


@dataclass(frozen=True, slots=True)
class Step:
    """One bar of a waterfall: what it adds, how that is written, and its unsure part."""

    label: str
    size: int
    text: str
    unsure: int = 0


def waterfall(steps: Sequence[Step], total_label: str, total_text: str, title: str) -> str:
    """Steps that add up to a total; unsure parts are drawn dashed and are not added."""
    whole = sum(step.size for step in steps)
    reach = max(
        [whole]
        + [
            sum(step.size for step in steps[: at + 1]) + steps[at].unsure
            for at in range(len(steps))
        ]
    )
    room = _WIDTH - _LABEL - _VALUE
    scale = room / reach if reach else 0.0
    parts, done, y = [], 0, 6
    for step in steps:
        left = _LABEL + done * scale
        width = max(1.5, step.size * scale) if step.size else 0.0
        parts.append(_text(_LABEL - 12, y + 19, step.label, anchor="end"))
        if width:
            parts.append(_bar(left, y + 5, width, "leak"))
        if step.unsure:
            parts.append(_bar(left + width, y + 5, max(2.0, step.unsure * scale), "soft"))
        parts.append(_text(_WIDTH - 4, y + 19, step.text, anchor="end"))
        done += step.size
        y += _ROW
        parts.append(
            f'<line class="rule" x1="{_LABEL + done * scale:.1f}" x2="{_LABEL + done * scale:.1f}" '
            f'y1="{y - 6}" y2="{y + 6}"/>'
        )
    parts.append(_text(_LABEL - 12, y + 19, total_label, anchor="end", strong=True))
    parts.append(_bar(_LABEL, y + 5, max(1.5, whole * scale), "total"))
    parts.append(_text(_WIDTH - 4, y + 19, total_text, anchor="end", strong=True))
    return _svg(parts, y + _ROW + 8, title, [f"{step.label}: {step.text}" for step in steps])


def columns(counts: Sequence[tuple[str, int]], late_from: int, title: str) -> str:
    """Counts by class; classes from `late_from` on are the late ones."""
    height, base = 210, 168
    most = max((count for _, count in counts), default=0) or 1
    step = _WIDTH / max(1, len(counts))
    parts = [f'<line class="rule" x1="0" x2="{_WIDTH}" y1="{base}" y2="{base}"/>']
    for at, (label, count) in enumerate(counts):
        tall = count * 130 / most
        left = at * step + step * 0.16
        kind = "leak" if at >= late_from else "good"
        if count:
            parts.append(_bar(left, base - max(2, tall), step * 0.68, kind, max(2, tall)))
        middle = at * step + step / 2
        parts.append(
            _text(middle, base - max(2, tall) - 7, str(count), anchor="middle", strong=True)
        )
        parts.append(_text(middle, base + 20, label, anchor="middle", small=True))
    return _svg(parts, height - 14, title, [f"{label}: {count}" for label, count in counts])


def _svg(parts: list[str], height: float, title: str, told: list[str]) -> str:
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height:.0f}" role="img" '
        f'aria-label="{escape(title)}. {escape("; ".join(told))}">{"".join(parts)}</svg>'
    )


def _bar(x: float, y: float, width: float, kind: str, height: float = 20) -> str:
    return (
        f'<rect class="{kind}" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" '
        f'height="{height:.1f}" rx="2"/>'
    )


def _text(
    x: float, y: float, text: str, *, anchor: str, strong: bool = False, small: bool = False
) -> str:
    kind = " ".join(name for name, on in (("strong", strong), ("small", small)) if on)
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"'
        f"{f' class={chr(34)}{kind}{chr(34)}' if kind else ''}>{escape(text)}</text>"
    )
