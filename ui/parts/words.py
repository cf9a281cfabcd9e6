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
    "client_mail": "Client mail",
}
REASONS = {
    "ACCEPTANCE_CONDITIONAL": "Accepted with conditions",
    "ACCEPTANCE_MISSING": "Client acceptance missing",
    "ACCEPTANCE_REJECTED": "Client rejected the work",
    "ACCEPTANCE_SAID": "Client accepts by mail",
    "ADVICE_CONFIRMED": "Warning found right",
    "ADVICE_MISSING": "Not judged yet",
    "ADVICE_OPEN": "Advice open",
    "ALREADY_BILLED": "Already billed",
    "AMOUNT_DIFFERS": "Amount differs",
    "AMOUNT_DISPUTED": "Client disputes the amount",
    "APPROVAL_BEYOND_LIMIT": "Approval beyond limit",
    "APPROVAL_MISSING": "Approval missing",
    "APPROVAL_STALE": "Approval out of date",
    "CEILING_EXCEEDED": "Ceiling exceeded",
    "BILLED_TWICE": "Client says billed twice",
    "CHANGE_ORDER_UNSIGNED": "Change order unsigned",
    "COMPLETED_IN_FUTURE": "Completed in future",
    "CONTRACT_NOT_IN_FORCE": "Contract not in force",
    "CONTRACT_UNKNOWN": "Unknown contract",
    "CREDIT_HOLD": "Credit hold",
    "CURRENCY_MISMATCH": "Currencies differ",
    "CUSTOMER_INCOMPLETE": "Customer incomplete",
    "CUSTOMER_UNKNOWN": "Unknown customer",
    "DOCUMENT_DIFFERS": "Document speaks of other work",
    "DOCUMENT_TO_CONFIRM": "Document to confirm",
    "DOCUMENT_UNPLACED": "Document of unknown work",
    "DOCUMENT_UNREADABLE": "Document cannot be read",
    "DETAILS_CHANGED": "Billing details change",
    "DOCUMENTS_WANTED": "Client wants documents",
    "HARDSHIP_CLAIMED": "Client cannot pay now",
    "MAIL_BOUNCED": "Our mail did not arrive",
    "MAIL_SUSPICIOUS": "Suspicious mail",
    "MAIL_UNCLEAR": "Mail needs a person",
    "MILESTONE_UNKNOWN": "Unknown milestone",
    "NOTICE_FAILED": "People were not told",
    "MODEL_SWITCHED_OFF": "Model switched off",
    "NOT_COMPLETED": "Not completed",
    "ORDER_REFUSED": "Client refuses the order",
    "OUT_OF_ORDER": "Earlier milestone open",
    "OWN_WORK": "Own work",
    "PAYMENT_CLAIMED": "Client says it is paid",
    "PERIOD_CLOSED": "Period closed",
    "PO_EXHAUSTED": "PO exhausted",
    "PO_EXPIRED": "PO expired",
    "PO_MISSING": "PO missing",
    "POSTING_REFUSED": "Posting refused",
    "RULE_BROKE": "Rule broke",
    "TAX_MAPPING_MISSING": "Tax mapping missing",
    "TAX_QUESTIONED": "Client questions the tax",
    "TERMS_DISPUTED": "Client disputes the contract",
    "UNPRICEABLE": "Cannot be priced",
    "WORK_DISPUTED": "Client disputes the work",
    "DELIVERY_FAILED": "Did not reach accounting",
    "CODE_UNMAPPED": "Not mapped to accounting",
    "TARGET_SIGN_IN": "Accounting sign-in ended",
    "WRITE_BACK_FAILED": "Project system was not told",
    "SOURCE_SIGN_IN": "Project system sign-in ended",
    "SOURCE_UNREACHED": "Project system cannot be asked",
}
LABELS = {
    "approval_pending": "Approval pending",
    "po_mismatch": "Purchase order mismatch",
    "deliverable_dispute": "Disputes the work",
    "amount_dispute": "Disputes the amount",
    "tax_question": "Tax question",
    "duplicate_invoice": "Billed twice",
    "already_paid": "Says it is paid",
    "payment_scheduled": "Promises payment",
    "document_request": "Wants documents",
    "billing_details": "Billing details",
    "payment_difficulty": "Cannot pay now",
    "acceptance": "Accepts the work",
    "other": "Other",
}
KNOWN_BY = {
    "address": "sender known by address",
    "domain": "sender known by domain",
    "thread": "known by its thread",
    "number": "known by a number only",
    "name": "known by name only",
    "not": "sender not known",
}
MAIL_STATES = {
    "kept": "Not read yet",
    "waiting": "Waiting",
    "quarantined": "Quarantined",
    "filed": "Filed",
    "unreadable": "Unreadable",
}
DISPUTE_STATES = {
    "open": "Open",
    "with_owner": "With its owner",
    "upheld": "Upheld",
    "rejected": "Rejected",
    "withdrawn": "Withdrawn",
    "settled": "Settled",
}
VERDICTS = {
    "accepted": "Accepted",
    "accepted_with_conditions": "Accepted with conditions",
    "rejected": "Rejected",
}
DOCUMENT_STATES = {
    "kept": "Waits to be read",
    "reading": "Being read",
    "read": "For which work?",
    "matched": "To confirm",
    "differs": "Speaks of other work",
    "unreadable": "Cannot be read",
    "confirmed": "Confirmed",
    "filed": "Filed",
    "refused": "Refused",
}
DOCUMENT_TYPES = {
    "acceptance_certificate": "Acceptance certificate",
    "change_order": "Change order",
    "purchase_order": "Purchase order",
    "statement_of_work": "Statement of work",
    "timesheet_approval": "Timesheet approval",
    "email": "E-mail",
    "other": "Something else",
}
STATES = {
    "open": "Open",
    "claimed": "Claimed",
    "snoozed": "Snoozed",
    "waiting": "Waiting for an answer",
    "settled": "Settled",
}
ENDINGS = {"posted": "posted", "rejected": "rejected", "settled": "settled by a person"}
AUDIT = {
    "signal_taken": "Signal taken",
    "billing_held": "Held by the gate",
    "billing_decided": "Decided",
    "invoice_posted": "Invoice posted",
    "invoice_credited": "Credit note posted",
    "holdback_released": "Holdback released",
    "invoice_imported": "Invoice taken over from history",
    "draft_approved": "Draft approved",
    "hold_overridden": "Hold overridden",
    "advice_answered": "Warning answered",
    "model_proposed": "Model version proposed",
    "model_adopted": "Model version adopted",
    "model_switched_off": "Model switched off",
    "item_moved": "Review item moved",
    "item_commented": "Comment",
    "document_received": "Document brought",
    "document_decided": "Document decided",
    "mail_read": "Mail read",
    "mail_confirmed": "Reading confirmed",
    "mail_corrected": "Reading corrected",
    "dispute_opened": "Dispute opened",
    "reply_sent": "Answer sent",
    "item_retried": "Tried again",
    "question_asked": "Asked",
    "question_answered": "Answered",
    "question_withdrawn": "Question withdrawn",
    "action_proposed": "Proposed, waits for a second person",
    "proposal_decided": "Proposal decided",
    "hold_rejected": "Sent back",
    "target_added": "Accounting system added",
    "target_connected": "Accounting system signed in",
    "code_mapped": "Code mapped",
    "delivery_replayed": "Document sent again",
    "order_recorded": "Purchase order recorded",
    "order_changed": "Purchase order changed",
    "tax_rate_recorded": "Tax rate recorded",
    "customer_changed": "Customer changed",
    "period_closed": "Month closed",
    "period_reopened": "Month reopened",
    "payment_told": "Payment read back",
    "payment_reversed": "Payment taken back",
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
