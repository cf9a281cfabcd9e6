"""Client mail: taken in, shown as a case, confirmed or corrected by people, and answered."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, time
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse
from pydantic import Field

from tollgate.domain.events.signal import Signal, SignalKind, Verdict
from tollgate.domain.receivables.mails import MailMove, MailState
from tollgate.domain.receivables.said import Label
from tollgate.doors import language_model
from tollgate.doors.api import mail_case
from tollgate.doors.api.idempotency import IdempotencyKey, once
from tollgate.doors.api.identity import (
    MayKeepMail,
    MayReadMail,
    MayWorkMail,
    SignedIn,
    TheFirm,
    TheOffice,
)
from tollgate.doors.api.milestones import decided
from tollgate.doors.api.queue import Revision
from tollgate.doors.api.shapes import Body, Code, Day, MoneyBody, Paged, Text, cursor, paged, shown
from tollgate.kernel.calendar import parse_date
from tollgate.kernel.digest import digest
from tollgate.kernel.errors import Refused, Retryable
from tollgate.kernel.reasons import Reason
from tollgate.kernel.rights import Right
from tollgate.store import files, mail_screens, mails
from tollgate.workflows.confirm_mail import Correction, confirm_mail, correct_mail
from tollgate.workflows.keep_mail import keep_mail
from tollgate.workflows.move_mail import move_mail
from tollgate.workflows.parts.mail_keeping import LARGEST_BYTES, Came, MailTooLarge
from tollgate.workflows.record_mail_acceptance import record_mail_acceptance
from tollgate.workflows.send_reply import Reply, send_reply

router = APIRouter(prefix="/v1", tags=["mail"])
Cut = Annotated[tuple[str | None, int], Depends(cursor)]
Word = Annotated[str | None, Query(max_length=80, pattern=r"^[^\x00]*$")]


async def _raw(request: Request) -> bytes:
    """The raw mail, read no further than the limit."""
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > LARGEST_BYTES:
            raise MailTooLarge(f"a mail has at most {LARGEST_BYTES} bytes")
        parts.append(part)
    return b"".join(parts)


@router.post(
    "/mails",
    status_code=202,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/octet-stream": {"schema": {"type": "string", "format": "binary"}}
            },
        }
    },
)
def upload(
    firm: TheFirm, actor: MayKeepMail, raw: Annotated[bytes, Depends(_raw)], name: Word = None
) -> dict[str, Any]:
    """Keep one mail (the body is the .eml itself); a worker reads it. `kept` is false when the
    mail is here already."""
    kept = keep_mail(firm, Came(raw, "upload", name or "mail.eml"), actor.id)
    return {"id": kept.id, "kept": kept.kept}


@router.get("/mails")
def listed(
    firm: TheFirm,
    actor: MayReadMail,
    cut: Cut,
    state: MailState | None = None,
    label: Label | None = None,
    customer: Word = None,
    invoice: Word = None,
    search: Word = None,
) -> Paged:
    """Mails, newest first; `label` is the primary one."""
    filters = {
        "state": state or "",
        "label": label or "",
        "customer": customer or "",
        "invoice": invoice or "",
        "search": search or "",
    }
    with firm.database.read() as tx:
        return paged(mail_screens.mails(tx, filters, cut), shown)


@router.get("/mail-counts")
def counts(firm: TheFirm, actor: MayReadMail) -> dict[str, int]:
    """How many mails are in which state."""
    with firm.database.read() as tx:
        return mail_screens.mail_counts(tx)


@router.get("/mail-labels")
def labels(firm: TheFirm, actor: MayReadMail) -> PlainTextResponse:
    """What people said of mails, as JSON Lines in the label format of the mail corpus."""
    with firm.database.read() as tx:
        lines = "".join(row.label + "\n" for row in mails.newest_labels(tx))
    return PlainTextResponse(lines, media_type="application/x-ndjson")


@router.get("/mails/{id}")
def one(firm: TheFirm, actor: MayReadMail, id: Code, response: Response) -> dict[str, Any]:
    """One mail as a case: its reading, invoices with project context, what was done, what next."""
    with firm.database.read() as tx:
        case, revision = mail_case.mail_case(tx, id, firm.world.clock.now().date())
    response.headers["ETag"] = f'"{revision}"'
    return case


@router.get("/mails/{id}/raw")
def raw(firm: TheFirm, actor: MayReadMail, id: Code) -> Response:
    """The mail as it came, to be saved; browsers never show it."""
    with firm.database.read() as tx:
        body = files.get(tx, mails.get(tx, id).file).body
    headers = {
        "Content-Disposition": f'attachment; filename="{id[:40]}.eml"',
        "X-Content-Type-Options": "nosniff",
    }
    return Response(body, media_type="application/octet-stream", headers=headers)


@router.post("/mails/{id}/confirmation")
def confirm(firm: TheFirm, actor: MayWorkMail, id: Code, revision: Revision) -> dict[str, Any]:
    """The reading is right: what was left to a person is done, and the mail is filed."""
    return {"id": id, "state": confirm_mail(firm, id, revision, actor)}


class CorrectionBody(Body):
    """What the mail says in a person's words; the first label is the primary one."""

    labels: Annotated[list[Annotated[Label, Field(strict=False)]], Field(max_length=5)]
    customer: Text = ""
    invoices: Annotated[list[Code], Field(max_length=20)] = Field(default_factory=list)
    disputed_amount: MoneyBody | None = None
    promised_date: Day | None = None
    promised_amount: MoneyBody | None = None
    accepts_milestone: bool | None = None
    contract: Text = ""
    milestone: Text = ""
    reason: Annotated[Reason | None, Field(strict=False)] = None


@router.post("/mails/{id}/correction")
def correct(
    firm: TheFirm, actor: MayWorkMail, id: Code, body: CorrectionBody, revision: Revision
) -> dict[str, Any]:
    """The mail says something else: what the rules did is taken back where nobody went on from
    it, and what follows from the person's word is done. The word is kept as labelled data."""
    word = Correction(
        labels=tuple(dict.fromkeys(body.labels)),
        customer=body.customer,
        invoices=tuple(dict.fromkeys(body.invoices)),
        disputed=body.disputed_amount.value() if body.disputed_amount else None,
        promised_on=parse_date(body.promised_date) if body.promised_date else None,
        promised=body.promised_amount.value() if body.promised_amount else None,
        accepts=body.accepts_milestone,
        contract=body.contract,
        milestone=body.milestone,
        reason=body.reason,
    )
    return {"id": id, "state": correct_mail(firm, id, word, revision, actor)}


class MailMoveBody(Body):
    move: Literal["quarantine", "release", "file", "reopen"]
    why: Text = ""


@router.post("/mails/{id}/moves")
def move(
    firm: TheFirm, actor: MayWorkMail, id: Code, body: MailMoveBody, revision: Revision
) -> dict[str, Any]:
    """Quarantine, release, file or reopen a mail."""
    return {
        "id": id,
        "state": move_mail(firm, id, MailMove(body.move), (body.why, revision), actor),
    }


class MailAcceptance(Body):
    """The client's word as it stands in the mail; `quote` is a sentence of it."""

    contract: Code
    milestone: Code
    verdict: Literal["accepted", "accepted_with_conditions", "rejected"]
    decided_on: Day
    signatory_name: Text
    quote: Annotated[Text, Field(min_length=3)]


@router.post("/mails/{id}/acceptance", status_code=201)
def accept(firm: TheFirm, actor: SignedIn, id: Code, body: MailAcceptance) -> dict[str, Any]:
    """Record the client's word from this mail, and learn at once what became of it."""
    actor.require(Right.RECORD_ACCEPTANCE)
    day = parse_date(body.decided_on)
    now = firm.world.clock.now()
    signal = Signal(
        kind=SignalKind.ACCEPTANCE,
        contract=body.contract,
        milestone=body.milestone,
        occurred_at=now if day == now.date() else datetime.combine(day, time(), UTC),
        verdict=Verdict(body.verdict),
        decided_on=day,
        signatory_name=body.signatory_name,
        document=f"mail:{id}",
        quote=body.quote,
    )
    answers = record_mail_acceptance(firm, id, signal, actor)
    return {"decisions": [decided(answer) for answer in answers]}


@router.get("/mails/{id}/draft")
def draft(
    firm: TheFirm,
    actor: MayWorkMail,
    id: Code,
    engine: Literal["local", "llm"] = "local",
) -> dict[str, Any]:
    """A drafted answer in the mail's language, for a person to edit and send. `llm` asks the
    language model of the settings; what it says anew is dropped and the local draft stands."""
    with firm.database.read() as tx:
        row = mails.get(tx, id)
        made = mail_case.drafted(tx, id, actor.id)
    with_model = language_model.available()
    if engine == "llm" and with_model:
        from tollgate.advisors.replies.llm import draft_with_model

        text = f"{row.subject}\n\n{row.new_part}"
        # Without the model's words the wording is still an answer.
        with suppress(Refused, Retryable):
            made = draft_with_model(
                text, made, language_model.asker(firm), language_model.newest_prompt("draft_reply")
            )
    return {
        "recipient": row.sender,
        "subject": made.subject,
        "body": made.body,
        "language": made.language,
        "engine": made.engine,
        "llm_available": with_model,
    }


class ReplyBody(Body):
    recipient: Text
    subject: Text
    body: Annotated[str, Field(max_length=50_000)]
    again: bool = False


@router.post("/mails/{id}/replies", status_code=201)
def reply(
    firm: TheFirm,
    office: TheOffice,
    actor: MayWorkMail,
    request: Request,
    id: Code,
    body: ReplyBody,
    key: IdempotencyKey = None,
) -> JSONResponse:
    """Send an answer that a person wrote or edited. One key, one mail; without a key the text
    itself is it."""
    clean = body.body.replace("\r\n", "\n").replace("\x00", "")
    of = key or digest([body.recipient, body.subject, clean])
    wanted = Reply(of, body.recipient.strip(), body.subject, clean, body.again)

    def work() -> tuple[int, dict[str, Any]]:
        sent = send_reply(firm, id, wanted, office.settings.mail_sender, actor)
        return 201, {"id": sent.id, "state": sent.state, "note": sent.note}

    return once(firm, actor, None if body.again else key, (request, body.model_dump()), work)
