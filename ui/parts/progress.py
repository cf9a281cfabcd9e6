"""Milestones in words: billed or not, and what an unbilled one waits for."""

from __future__ import annotations

from typing import Any

from parts import dates, money, words

Milestone = dict[str, Any]


def billed(milestone: Milestone) -> str:
    """Whether a phase was billed, and by which documents."""
    numbers = [doc["number"] or "pending" for doc in milestone["documents"]]
    if not numbers:
        return "No"
    whole = milestone["billed"]["amount"] == milestone["released"]["amount"]
    if milestone["billed"]["amount"].strip("0.") == "":
        return f"No, credited ({', '.join(numbers)})"
    return f"{'Yes' if whole else 'In part'}: {', '.join(numbers)}"


def waits_for(milestone: Milestone, item: dict[str, Any] | None = None) -> str:
    """What must happen before the milestone is billed, soonest first. `item` is its review item,
    where it has one."""
    if not milestone["completed"]:
        planned = milestone["planned_on"]
        return f"The work (planned {dates.day(planned)})" if planned else "The work"
    if item:
        return ", ".join(words.reason(code) for code in item["reasons"])
    verdict = milestone["acceptance"]
    if milestone["acceptance_required"] and verdict is None:
        return "The client's acceptance"
    if verdict == "accepted_with_conditions":
        return "The client's conditions to be met"
    if verdict == "rejected":
        return "The rejection to be settled"
    if any(event["state"] == "held" for event in milestone["events"]):
        return "The gate: see Exceptions"
    return "The next billing run"


def held_by(milestone: Milestone) -> dict[str, Any] | None:
    """The review item that holds a milestone's billing; a document that waits is another thing."""
    others = [item for item in milestone["items"] if not item["subject"].startswith("document:")]
    holds = [item for item in others if item["kind"] == "billing_hold"]
    return next(iter(holds or others), None)


def row(milestone: Milestone) -> dict[str, str]:
    """A milestone as a row of a table."""
    return {
        "Contract": milestone["contract"],
        "Milestone": f"{milestone['milestone']} {milestone['name']}",
        "Customer": milestone["customer_name"],
        "Released": money.show(milestone["released"]),
        "Billed?": billed(milestone),
    }
