"""Short ways to write a paper's text and its label."""

from typing import Any

from paper import Paper, truth
from scan import Scanner, scan

from fifth_hand.desk import p

KINDS = {
    "AC": "acceptance_certificate",
    "CO": "change_order",
    "PO": "purchase_order",
    "SOW": "statement_of_work",
    "TS": "timesheet_approval",
    "MAIL": "email",
    "OTHER": "other",
}
DECISIONS = {
    "yes": "accepted",
    "if": "accepted_with_conditions",
    "no": "rejected",
    "open": "undecided",
    "-": None,
}
SIGNED = {"signed": True, "unsigned": False, "-": None}
SHORT = {
    "code": "project_code",
    "ms": "milestone",
    "name": "signatory_name",
    "title": "signatory_title",
    "date": "signature_date",
    "po": "po_number",
    "co": "change_order_number",
}


def label(head: str, text: str) -> dict[str, Any]:
    """`AC yes signed en`, then `key: value` per line; `if` is a condition, `warn` a warning."""
    kind, decision, signed, language = head.split()
    given: dict[str, Any] = {"conditions": [], "warnings": []}
    for line in text.strip().splitlines():
        if not line.strip():
            continue
        key, value = line.strip().split(": ", 1)
        if key == "if":
            given["conditions"].append(value)
        elif key == "warn":
            given["warnings"].append(value)
        else:
            given[SHORT.get(key, key)] = value
    return truth(KINDS[kind], DECISIONS[decision], SIGNED[signed], language, **given)


def rows(text: str) -> list[list[Any]]:
    """Table rows: a line each, cells between bars."""
    return [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]


def paras(text: str, size: float = 10, face: str = "LS", **how: Any) -> list[Any]:
    """Paragraphs parted by empty lines."""
    return [p(" ".join(t.split()), size, face, **how) for t in text.strip().split("\n\n")]


def paper(name: str, data: bytes, truth: dict[str, Any], form: str = "text") -> Paper:
    """`name` is the layout, with a letter after a dot if it is not the first paper of it."""
    layout, _, letter = name.partition(".")
    return Paper("e-" + layout, letter or "a", form, data, truth)


def scanned(name: str, data: bytes, truth: dict[str, Any], **how: Any) -> Paper:
    """The same through a scanner."""
    layout, _, letter = name.partition(".")
    return Paper("e-" + layout, letter or "a", "scan", scan(data, Scanner(**how)), truth, data)
