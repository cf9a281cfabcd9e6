"""One client mail as people see it: what it says with its phrases, the invoices with their project
context, what was done, and a drafted answer."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from tollgate.advisors.replies.draft import Draft, Facts, draft
from tollgate.domain.receivables.linking import Receivable, name_key
from tollgate.domain.receivables.promises import promise_state
from tollgate.domain.review.item import ItemKind
from tollgate.doors.api.shapes import shown
from tollgate.kernel.money import Money
from tollgate.kernel.reason_cards import CARDS
from tollgate.kernel.reasons import Reason
from tollgate.store import disputes, mail_screens, mails, people, receivables, review
from tollgate.store.database import Tx
from tollgate.workflows.parts.mail_case import kept_advice, policy

_DEPARTMENTS = frozenset(
    """accounts accounting ap payable payables finance helpdesk invoices invoice team vendor
    payments billing purchasing treasury office buchhaltung kreditoren kreditorenbuchhaltung
    rechnungen rechnung einkauf comptabilité comptabilite fournisseurs contabilidad cuentas
    contabilità contabilita fornitori crediteuren administratie boekhouding contabilidade no-reply
    noreply system portal""".split()
)


def mail_case(tx: Tx, id: str, today: date) -> tuple[dict[str, Any], int]:
    """The case and the revision of its mail."""
    row = mails.get(tx, id)
    found = kept_advice(tx, f"mail:{row.file}")
    links = mails.links(tx, [id])
    sure = [link.invoice for link in links if link.sure]
    likely = [link.invoice for link in links if not link.sure]
    opened = [shown(one._mapping) for one in disputes.of_mail(tx, id)]
    case = shown(row._mapping)
    case.pop("file", None)
    case["customer_name"] = _customer_name(tx, row.customer)
    case["attachments"] = json.loads(row.attachments)
    case["unmatched"] = json.loads(row.unmatched)
    case["reading"] = reading(found) if found else None
    case["invoices"] = invoice_cases(tx, sure, today)
    case["likely"] = invoice_cases(tx, likely, today)
    case["disputes"] = opened
    follow_ups = mail_screens.follow_ups(tx, {"mail": id}, (None, 100))
    case["follow_ups"] = [shown(one) for one in follow_ups.rows]
    case["thread"] = [shown(one) for one in mail_screens.thread_of(tx, row.thread)]
    case["labels_by_people"] = [shown(one._mapping) for one in mails.labels(tx, id)]
    case["next_steps"] = next_steps(tx, id, opened)
    case["summary"] = summary(case)
    return case, row.revision


def _customer_name(tx: Tx, code: str | None) -> str:
    if not code:
        return ""
    found = tx.execute(
        receivables.CUSTOMER.select().where(receivables.CUSTOMER.c.code == code)
    ).first()
    return str(found.name) if found else code


def reading(row: Any) -> dict[str, Any]:
    """The advice about a mail: values, evidence, warnings and where it came from."""
    origin = json.loads(row.origin)
    return {
        "values": json.loads(row.values),
        "evidence": json.loads(row.evidence),
        "warnings": json.loads(row.cautions),
        "confidence_bp": row.confidence_bp,
        "engine": origin["engine"],
        "model": origin["model"],
        "settled_as": row.settled_as,
        "settled_by": row.settled_by,
    }


def invoice_cases(tx: Tx, ids: Sequence[str], today: date) -> list[dict[str, Any]]:
    """Invoices with what is open, frozen and collectable of them, promises, pauses, and who
    accepted the work when, in which words."""
    known = receivables.receivables(tx, ids)
    context = mail_screens.project_context(tx, ids)
    promised, paid = disputes.promises(tx, ids), disputes.paid(tx, ids)
    pauses = disputes.pauses(tx, ids, today)
    grace = policy(tx).grace_days
    result = []
    for invoice in known:
        own = [row for row in promised if row.invoice == invoice.id]
        values = [disputes.as_promise(row) for row in own]
        states = [
            promise_state(one, values[at + 1 :], paid.get(invoice.id, []), today, grace)
            for at, one in enumerate(values)
        ]
        about = context.get(invoice.id, {})
        result.append(
            {
                **_amounts(invoice),
                "project": {
                    **shown({k: v for k, v in about.items() if k != "acceptances"}),
                    "acceptances": [shown(one) for one in about.get("acceptances", [])],
                },
                "promises": [
                    shown(row._mapping) | {"promise_state": state}
                    for row, state in zip(own, states, strict=True)
                ],
                "pauses": [shown(row._mapping) for row in pauses if row.invoice == invoice.id],
            }
        )
    return result


def _amounts(invoice: Receivable) -> dict[str, Any]:
    def money(minor: int) -> dict[str, str]:
        return Money(minor, invoice.currency).as_json()

    return {
        "id": invoice.id,
        "number": invoice.number,
        "customer": invoice.customer,
        "entity": invoice.entity,
        "issued_on": invoice.issued_on.isoformat(),
        "due_on": invoice.due_on.isoformat(),
        "gross": money(invoice.gross_minor),
        "open": money(invoice.open_minor),
        "frozen": money(invoice.frozen_minor),
        "collectable": invoice.collectable.as_json(),
        "lines": [
            {
                "position": line.position,
                "description": line.description,
                "net": money(line.net_minor),
                "gross": money(line.gross_minor),
            }
            for line in invoice.lines
        ],
    }


def next_steps(tx: Tx, mail: str, opened: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """What the review items about a mail and its disputes ask for, most urgent first."""
    subjects = [f"mail:{mail}", *(f"dispute:{one['id']}" for one in opened)]
    kinds = (ItemKind.CLIENT_MAIL, ItemKind.DISPUTE, ItemKind.EVIDENCE)
    steps = []
    for row in review.unsettled_about(tx, kinds, subjects):
        for code in json.loads(row.reasons):
            card = CARDS[Reason(code)]
            steps.append(
                {
                    "item": row.id,
                    "reason": code,
                    "title": card.title,
                    "next_step": card.next_step,
                    "owner_role": row.owner_role,
                    "due_at": row.due_at.isoformat(),
                    "detail": row.summary,
                }
            )
    return sorted(steps, key=lambda step: step["due_at"])


def summary(case: Mapping[str, Any]) -> str:
    """The case in two or three sentences, from the record alone."""
    who = case["customer_name"] or case["sender_name"] or case["sender"] or "Somebody"
    if case["reading"] is None:
        return f"{who} wrote; the mail was not read."
    labels = [label.replace("_", " ") for label in case["reading"]["values"]["labels"]]
    numbers = ", ".join(one["number"] for one in case["invoices"])
    sentences = [f"{who} writes: {' and '.join(labels)}{f', about {numbers}' if numbers else ''}."]
    for one in case["invoices"]:
        frozen = one["frozen"]
        if one["frozen"]["amount"].strip("0.") and one["open"]["amount"].strip("0."):
            sentences.append(
                f"Of {one['number']}, {frozen['amount']} {frozen['currency']} is frozen and "
                f"{one['collectable']['amount']} {frozen['currency']} stays collectable."
            )
        sentences += [
            f"{p['amount']['amount']} {p['amount']['currency']} of {one['number']} is promised "
            f"for {p['promised_on']} ({p['promise_state']})."
            for p in one["promises"]
        ]
    return " ".join(sentences)


def drafted(tx: Tx, id: str, signer: str) -> Draft:
    """A drafted answer in the language of the mail; nobody has sent it."""
    row = mails.get(tx, id)
    found = kept_advice(tx, f"mail:{row.file}")
    values = json.loads(found.values) if found else {}
    language = values.get("language") or "en"
    invoices = receivables.receivables(tx, [one.invoice for one in mails.links(tx, [id])])
    own = [one for one in disputes.of_mail(tx, id) if one.state in ("open", "with_owner")]
    promised = [one for one in disputes.promises(tx, [i.id for i in invoices]) if one.mail == id]
    amounts = [Money(one.amount_minor, one.currency) for one in own or promised]
    names = {invoice.entity for invoice in invoices}
    person = people.find(tx, signer)
    return draft(
        Facts(
            label=row.primary or "other",
            language=language,
            subject=row.subject,
            name=_person_name(row.sender_name, _customer_name(tx, row.customer)),
            invoices=tuple(invoice.number for invoice in invoices),
            amount=_money_text(amounts[0], language) if len(amounts) == 1 else "",
            day=_day_text(promised[0].promised_on, language) if len(promised) == 1 else "",
            milestone=" ".join(part for part in (row.contract, row.milestone) if part),
            signer=str(person.name) if person else "",
            firm=_entity_name(tx, next(iter(names))) if len(names) == 1 else "",
        )
    )


def _person_name(name: str, customer: str) -> str:
    """The sender's name when it is a person's, not a department's or the firm's own."""
    words = name.replace(",", " ").split()
    firm = set(name_key(customer))
    known = {word.casefold() for word in words}
    if not 2 <= len(words) <= 4 or known & (_DEPARTMENTS | firm):
        return ""
    return " ".join(words) if all(word[0].isupper() for word in words) else ""


def _money_text(amount: Money, language: str) -> str:
    from decimal import Decimal

    from babel.numbers import format_currency

    return str(format_currency(Decimal(amount.major), amount.currency, locale=language))


def _day_text(day: date, language: str) -> str:
    from babel.dates import format_date

    return str(format_date(day, "long", locale=language))


def _entity_name(tx: Tx, code: str) -> str:
    entity = receivables.ENTITY
    found = tx.execute(entity.select().where(entity.c.code == code)).first()
    return str(found.name) if found else ""
