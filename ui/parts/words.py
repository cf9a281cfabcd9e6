"""Codes of the API in words for people."""

from __future__ import annotations

ROLES = {
    "reviewer": "Reviewer",
    "billing": "Billing",
    "collector": "Collector",
    "pm": "Project manager",
    "controller": "Controller",
    "auditor": "Auditor",
    "admin": "Administrator",
    "service": "Service",
}
KINDS = {
    "billing_hold": "Billing hold",
    "anomaly": "Anomaly",
    "evidence_to_confirm": "Evidence to confirm",
    "dispute": "Dispute",
    "data_quality": "Data quality",
    "delivery_failure": "Delivery failure",
}
REASONS = {
    "ACCEPTANCE_CONDITIONAL": "Accepted with conditions",
    "ACCEPTANCE_MISSING": "Client acceptance missing",
    "ACCEPTANCE_REJECTED": "Client rejected the work",
    "ADVICE_CONFIRMED": "Warning found right",
    "ADVICE_MISSING": "Not judged yet",
    "ADVICE_OPEN": "Advice open",
    "ALREADY_BILLED": "Already billed",
    "AMOUNT_DIFFERS": "Amount differs",
    "APPROVAL_BEYOND_LIMIT": "Approval beyond limit",
    "APPROVAL_MISSING": "Approval missing",
    "APPROVAL_STALE": "Approval out of date",
    "CEILING_EXCEEDED": "Ceiling exceeded",
    "CHANGE_ORDER_UNSIGNED": "Change order unsigned",
    "COMPLETED_IN_FUTURE": "Completed in future",
    "CONTRACT_NOT_IN_FORCE": "Contract not in force",
    "CONTRACT_UNKNOWN": "Unknown contract",
    "CREDIT_HOLD": "Credit hold",
    "CURRENCY_MISMATCH": "Currencies differ",
    "CUSTOMER_INCOMPLETE": "Customer incomplete",
    "CUSTOMER_UNKNOWN": "Unknown customer",
    "MILESTONE_UNKNOWN": "Unknown milestone",
    "MODEL_SWITCHED_OFF": "Model switched off",
    "NOT_COMPLETED": "Not completed",
    "OUT_OF_ORDER": "Earlier milestone open",
    "OWN_WORK": "Own work",
    "PERIOD_CLOSED": "Period closed",
    "PO_EXHAUSTED": "PO exhausted",
    "PO_EXPIRED": "PO expired",
    "PO_MISSING": "PO missing",
    "POSTING_REFUSED": "Posting refused",
    "RULE_BROKE": "Rule broke",
    "TAX_MAPPING_MISSING": "Tax mapping missing",
    "UNPRICEABLE": "Cannot be priced",
}
VERDICTS = {
    "accepted": "Accepted",
    "accepted_with_conditions": "Accepted with conditions",
    "rejected": "Rejected",
}
AUDIT = {
    "signal_taken": "Signal taken",
    "billing_held": "Held by the gate",
    "billing_decided": "Decided",
    "invoice_posted": "Invoice posted",
    "invoice_credited": "Credit note posted",
    "invoice_imported": "Invoice taken over from history",
    "draft_approved": "Draft approved",
    "hold_overridden": "Hold overridden",
    "advice_answered": "Warning answered",
    "model_proposed": "Model version proposed",
    "model_adopted": "Model version adopted",
    "model_switched_off": "Model switched off",
    "item_moved": "Review item moved",
    "item_commented": "Comment",
}


def words(code: str | None) -> str:
    """A code without a row of its own: `po_is_on_file` as `Po is on file`."""
    text = (code or "").replace("_", " ").strip()
    text = text[:1].upper() + text[1:].lower() if text.isupper() else text[:1].upper() + text[1:]
    return text.replace("Po ", "PO ", 1) if text.startswith("Po ") else text


def reason(code: str) -> str:
    return REASONS.get(code, words(code))


def verdict(code: str) -> str:
    return VERDICTS.get(code, words(code))


def person(address: str | None) -> str:
    """`grace.lindqvist@firm.example` as `Grace Lindqvist`; machines keep their name."""
    name, at, _ = (address or "").partition("@")
    return " ".join(part.capitalize() for part in name.split(".")) if at else name or "–"
