"""The card of every reason: who owns it, how fast, what it says to a person and what to do next."""

from __future__ import annotations

from dataclasses import dataclass

from tollgate.kernel.reasons import Reason, Role


@dataclass(frozen=True, slots=True)
class Card:
    """What people see of a reason: a title, what to do next, the role that owns it, the hours
    within which it should be settled, and whether an override may ever let it pass."""

    title: str
    next_step: str
    owner: Role
    settle_hours: int
    may_override: bool = False


_R = Role
CARDS: dict[Reason, Card] = {
    Reason.CONTRACT_UNKNOWN: Card(
        "Unknown contract",
        "Import the contract, or correct the contract code in the source, then retry.",
        _R.BILLING,
        24,
    ),
    Reason.CUSTOMER_UNKNOWN: Card(
        "Unknown customer",
        "Import the customer that this contract or payer share names, then retry.",
        _R.BILLING,
        24,
    ),
    Reason.MILESTONE_UNKNOWN: Card(
        "Unknown milestone",
        "Link the reported item to a milestone of the contract, then retry.",
        _R.PM,
        24,
    ),
    Reason.ALREADY_BILLED: Card(
        "Already billed",
        "Nothing to bill: open the invoice that is named. Credit it first if it was wrong.",
        _R.BILLING,
        48,
    ),
    Reason.CONTRACT_NOT_IN_FORCE: Card(
        "Contract not in force",
        "Check the contract's dates: record the version that covers the completion date.",
        _R.BILLING,
        48,
    ),
    Reason.NOT_COMPLETED: Card(
        "Not completed",
        "Wait until the project reports the milestone done; it was reopened or never reported.",
        _R.PM,
        120,
    ),
    Reason.OUT_OF_ORDER: Card(
        "Earlier milestone still open",
        "Bill or settle the earlier milestone first, or ask for an override with a reason.",
        _R.PM,
        48,
        may_override=True,
    ),
    Reason.COMPLETED_IN_FUTURE: Card(
        "Completion date lies in the future",
        "Correct the completion date in the project system.",
        _R.PM,
        24,
    ),
    Reason.ACCEPTANCE_MISSING: Card(
        "Client acceptance missing",
        "Upload the signed acceptance, or ask the project manager for it.",
        _R.PM,
        72,
        may_override=True,
    ),
    Reason.ACCEPTANCE_CONDITIONAL: Card(
        "Accepted with conditions",
        "Close the open points and record the client's unconditional acceptance.",
        _R.PM,
        72,
        may_override=True,
    ),
    Reason.ACCEPTANCE_REJECTED: Card(
        "Client rejected the work",
        "Settle the rejection with the client and record a new acceptance.",
        _R.PM,
        48,
    ),
    Reason.CHANGE_ORDER_UNSIGNED: Card(
        "Change order not signed",
        "Get the change order signed or rejected: it alters the value of this milestone.",
        _R.PM,
        72,
        may_override=True,
    ),
    Reason.AMOUNT_DIFFERS: Card(
        "Amount differs from the contract",
        "Compare the reported amount with the contract; correct the source or sign a change order.",
        _R.REVIEWER,
        24,
        may_override=True,
    ),
    Reason.CEILING_EXCEEDED: Card(
        "Not-to-exceed ceiling exceeded",
        "Raise the ceiling by a signed change order; until then this cannot be billed.",
        _R.PM,
        48,
        may_override=True,
    ),
    Reason.PO_MISSING: Card(
        "Purchase order missing",
        "Ask the client for the purchase order number and record it.",
        _R.BILLING,
        48,
    ),
    Reason.PO_EXPIRED: Card(
        "Purchase order expired",
        "Ask the client to extend the order or for a new one.",
        _R.BILLING,
        48,
    ),
    Reason.PO_EXHAUSTED: Card(
        "Purchase order has no room left",
        "Ask the client to raise the order or for a new one.",
        _R.BILLING,
        48,
    ),
    Reason.TAX_MAPPING_MISSING: Card(
        "No tax rate for this line",
        "Record the rate for this legal entity, tax treatment and country.",
        _R.BILLING,
        24,
    ),
    Reason.CURRENCY_MISMATCH: Card(
        "Currencies differ",
        "Contract, report, order and customer must speak of one currency: correct the odd one.",
        _R.REVIEWER,
        24,
    ),
    Reason.CUSTOMER_INCOMPLETE: Card(
        "Customer record incomplete",
        "Fill in the fields that are named: an invoice without them would be refused.",
        _R.BILLING,
        24,
    ),
    Reason.CREDIT_HOLD: Card(
        "Customer on credit hold",
        "The controller decides whether more work is billed on credit.",
        _R.CONTROLLER,
        24,
        may_override=True,
    ),
    Reason.PERIOD_CLOSED: Card(
        "Accounting period closed",
        "Post into the open period, or have the controller reopen this one.",
        _R.CONTROLLER,
        24,
    ),
    Reason.APPROVAL_MISSING: Card(
        "Approval needed",
        "A person whose limit covers the amount approves this draft.",
        _R.REVIEWER,
        24,
    ),
    Reason.APPROVAL_STALE: Card(
        "Draft changed after approval",
        "Read what changed and approve the new draft.",
        _R.REVIEWER,
        24,
    ),
    Reason.APPROVAL_BEYOND_LIMIT: Card(
        "Amount above the approver's limit",
        "Somebody with a higher limit approves this draft.",
        _R.CONTROLLER,
        24,
    ),
    Reason.OWN_WORK: Card(
        "Approver reported the work",
        "Somebody else approves: nobody approves their own work.",
        _R.REVIEWER,
        24,
    ),
    Reason.ADVICE_OPEN: Card(
        "A model's warning is open",
        "Look at the warning and settle it as right or wrong.",
        _R.REVIEWER,
        24,
        may_override=True,
    ),
    Reason.ADVICE_CONFIRMED: Card(
        "A warning was found right",
        "Correct what is wrong: the contract terms, the change order or the report; a corrected "
        "draft is judged anew. If the work was billed already, report the milestone reopened.",
        _R.BILLING,
        48,
        may_override=True,
    ),
    Reason.ADVICE_MISSING: Card(
        "Not judged by the advisors yet",
        "Decide again: the draft is judged first, then posted.",
        _R.BILLING,
        24,
    ),
    Reason.MODEL_SWITCHED_OFF: Card(
        "A model was switched off",
        "Read why, retrain it or adopt an earlier version; until then rules alone look at drafts.",
        _R.CONTROLLER,
        120,
    ),
    Reason.UNPRICEABLE: Card(
        "No price can be made",
        "Correct the contract terms that are named.",
        _R.BILLING,
        24,
    ),
    Reason.RULE_BROKE: Card(
        "A rule failed",
        "Tell the administrator: the gate stays closed until the rule works.",
        _R.CONTROLLER,
        8,
    ),
    Reason.POSTING_REFUSED: Card(
        "The books refused the posting",
        "Tell the administrator: a constraint of the database stands against this document.",
        _R.BILLING,
        8,
    ),
    Reason.CREDITED_UNBILLED: Card(
        "Credited, and not billed again",
        "Report the milestone done again to bill it anew, or reopened if the work is not done.",
        _R.BILLING,
        72,
    ),
    Reason.DELIVERY_FAILED: Card(
        "Did not reach the accounting system",
        "Read what the target said, correct it there or here, and send the document again.",
        _R.BILLING,
        24,
    ),
    Reason.CODE_UNMAPPED: Card(
        "Not mapped to the accounting system",
        "Choose what is named in Connections, Mapping; the document then goes by itself.",
        _R.BILLING,
        24,
    ),
    Reason.TARGET_SIGN_IN: Card(
        "Sign-in to the accounting system ended",
        "Have the administrator sign in again in Connections; what waits then goes by itself.",
        _R.BILLING,
        8,
    ),
    Reason.BOOKS_DIFFER: Card(
        "Books differ",
        "Follow the difference that is named to its cause; nothing is corrected by itself.",
        _R.CONTROLLER,
        24,
    ),
    Reason.DOCUMENT_TO_CONFIRM: Card(
        "A document waits for a person",
        "Look at the page: confirm what was read, correct it, or refuse the document.",
        _R.PM,
        24,
    ),
    Reason.DOCUMENT_UNPLACED: Card(
        "A document of unknown work",
        "Say for which milestone or change order the document is.",
        _R.PM,
        24,
    ),
    Reason.DOCUMENT_DIFFERS: Card(
        "A document that speaks of other work",
        "Compare the work it was brought for with the work it names, and choose one.",
        _R.PM,
        24,
    ),
    Reason.DOCUMENT_UNREADABLE: Card(
        "A document that cannot be read",
        "Ask for a readable copy, or refuse the document.",
        _R.PM,
        48,
    ),
    Reason.WORK_DISPUTED: Card(
        "Client disputes the work",
        "Compare the complaint with what was accepted; uphold, split or reject it with evidence.",
        _R.PM,
        120,
    ),
    Reason.AMOUNT_DISPUTED: Card(
        "Client disputes the amount",
        "Compare price, hours and holdback with the contract; uphold, split or reject it.",
        _R.BILLING,
        72,
    ),
    Reason.TAX_QUESTIONED: Card(
        "Client questions the tax",
        "Check treatment and tax ids of both sides; answer, or credit and bill it right.",
        _R.CONTROLLER,
        72,
    ),
    Reason.BILLED_TWICE: Card(
        "Client says it was billed twice",
        "Compare the two invoices and what they cover; credit one, or show the difference.",
        _R.BILLING,
        48,
    ),
    Reason.ORDER_REFUSED: Card(
        "Client refuses the purchase order",
        "Get the right order and record it; credit and bill again if the invoice must quote it.",
        _R.BILLING,
        48,
    ),
    Reason.TERMS_DISPUTED: Card(
        "Client disputes the contract",
        "The controller decides with counsel; nothing is conceded in writing before that.",
        _R.CONTROLLER,
        120,
    ),
    Reason.PAYMENT_CLAIMED: Card(
        "Client says it is paid",
        "Look for the payment in the bank and match it; nothing counts as paid before that.",
        _R.BILLING,
        24,
    ),
    Reason.DOCUMENTS_WANTED: Card(
        "Client wants documents",
        "Send what is asked for from the invoice's page.",
        _R.BILLING,
        24,
    ),
    Reason.DETAILS_CHANGED: Card(
        "Client changes billing details",
        "Check with a known contact, then change the customer's record.",
        _R.BILLING,
        48,
    ),
    Reason.HARDSHIP_CLAIMED: Card(
        "Client cannot pay now",
        "The controller decides on instalments or more time.",
        _R.CONTROLLER,
        48,
    ),
    Reason.ACCEPTANCE_SAID: Card(
        "Client accepts by mail",
        "Read the sentence; if it accepts the milestone, record it as the client's acceptance.",
        _R.PM,
        48,
    ),
    Reason.MAIL_UNCLEAR: Card(
        "Mail needs a person",
        "Read the mail, say what it is about and to which invoice it belongs.",
        _R.COLLECTOR,
        24,
    ),
    Reason.MAIL_SUSPICIOUS: Card(
        "Suspicious mail",
        "Do not answer it and change nothing; call the client on a number that is on record.",
        _R.CONTROLLER,
        8,
    ),
    Reason.MAIL_BOUNCED: Card(
        "Our mail did not arrive",
        "Find the right address of the client and send it again.",
        _R.BILLING,
        24,
    ),
    Reason.NOTICE_FAILED: Card(
        "People were not told",
        "Correct the mail server, the address or the hook, then send again.",
        _R.BILLING,
        24,
    ),
    Reason.WRITE_BACK_FAILED: Card(
        "Project system was not told",
        "Correct the connection or the piece of work there, then send again.",
        _R.BILLING,
        24,
    ),
    Reason.SOURCE_SIGN_IN: Card(
        "Sign-in to a project system ended",
        "Have the administrator connect it again; what happened meanwhile is then asked for.",
        _R.BILLING,
        8,
    ),
    Reason.SOURCE_UNREACHED: Card(
        "A project system cannot be asked",
        "Test it in Connections; if it says what is wrong there, tell the administrator.",
        _R.BILLING,
        24,
    ),
}
