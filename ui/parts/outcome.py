"""What came of an action at the gate, in one sentence."""

from __future__ import annotations

from typing import Any

from parts import money, words
from parts.text import plain


def became(answer: dict[str, Any]) -> str:
    """The sentence for one decision, for several, or for a proposal."""
    if "proposal" in answer:
        return "Proposed. It counts when a second person agrees; they are told."
    if "waiting" in answer:
        return _counted(answer["posted"], answer["waiting"])
    decisions = answer.get("decisions", [answer] if "outcome" in answer else [])
    if not decisions:
        return "Recorded. Nothing new is to be decided."
    return " ".join(_one(decision) for decision in decisions)


def _counted(posted: int, waiting: int) -> str:
    """What a correction set free."""
    if not posted and not waiting:
        return "Nothing waited for it."
    done = f"{posted} invoice{'' if posted == 1 else 's'} posted" if posted else "Nothing is posted"
    still = f"; {waiting} still {'waits' if waiting == 1 else 'wait'}" if waiting else ""
    return f"{done}{still}."


def _one(decision: dict[str, Any]) -> str:
    place = plain(f"{decision['contract']} {decision['milestone']}")
    if decision["invoice"]:
        gross = plain(money.show(decision["gross"]))
        return (
            f"Invoice **{plain(decision['invoice']['number'])}** over {gross} is posted ({place})."
        )
    if decision["holds"]:
        why = ", ".join(dict.fromkeys(words.reason(hold["reason"]) for hold in decision["holds"]))
        return f"{place} still waits: {plain(why)}."
    return f"{place} is clear."
