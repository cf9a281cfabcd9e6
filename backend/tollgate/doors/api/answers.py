"""Questions to people: asked on an item, answered in the console or by the link in the mail."""

from __future__ import annotations

import html
from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, JSONResponse

from tollgate.domain.review.questions import QuestionState, link_text
from tollgate.doors.api.idempotency import IdempotencyKey, once
from tollgate.doors.api.identity import MayWorkQueue, TheFirm, TheOffice
from tollgate.doors.api.own_pages import framed
from tollgate.doors.api.shapes import Body, Code, Text, shown
from tollgate.doors.office import Office
from tollgate.kernel.errors import BadInput, Conflict, NotAllowed, NotFound
from tollgate.store import questions, review
from tollgate.workflows.answer_question import answer_by_link, answer_question, withdraw_question
from tollgate.workflows.ask_question import ask_question
from tollgate.workflows.parts.firm import Firm

router = APIRouter(tags=["questions"])
_PAGE = framed("answer", "A question", wide=True)
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}
LONGEST_ANSWER = 4_000


class Ask(Body):
    """`to` is the e-mail address of a colleague; without it the project manager is asked."""

    text: Text
    to: Code | None = None


@router.post("/v1/review-items/{id}/questions", status_code=201)
def ask(
    firm: TheFirm,
    actor: MayWorkQueue,
    request: Request,
    id: Code,
    body: Ask,
    key: IdempotencyKey = None,
) -> JSONResponse:
    """Ask the project manager, or a colleague; the item waits for the answer."""

    def work() -> tuple[int, dict[str, Any]]:
        asked = ask_question(firm, id, body.to or "", body.text, actor)
        return 201, {"id": asked.id, "of": asked.of}

    return once(firm, actor, key, (request, body.model_dump()), work)


@router.get("/v1/questions")
def mine(firm: TheFirm, actor: MayWorkQueue) -> list[dict[str, Any]]:
    """The open questions to whoever is signed in, oldest first."""
    with firm.database.read() as tx:
        return [shown(row) for row in questions.asked_of(tx, actor.id)]


class Answer(Body):
    text: Text


@router.post("/v1/questions/{id}/answer", status_code=201)
def answer(firm: TheFirm, actor: MayWorkQueue, id: Code, body: Answer) -> dict[str, str]:
    """Answer a question that one was asked."""
    answer_question(firm, id, body.text, actor)
    return {"id": id, "state": QuestionState.ANSWERED}


@router.post("/v1/questions/{id}/withdrawal")
def withdraw(firm: TheFirm, actor: MayWorkQueue, id: Code) -> dict[str, str]:
    """Take a question back that one asked."""
    withdraw_question(firm, id, actor)
    return {"id": id, "state": QuestionState.WITHDRAWN}


@router.get("/answers/{id}/{proof}", include_in_schema=False)
def answer_page(firm: TheFirm, office: TheOffice, id: Code, proof: Code) -> HTMLResponse:
    """The question, and a box for the answer. Looking changes nothing: mail programs open links
    by themselves."""
    if not _proven(office, id, proof):
        return _closed("This link is not valid.", 404)
    return _open(firm, id, "")


@router.post("/answers/{id}/{proof}", include_in_schema=False)
def answer_form(
    firm: TheFirm,
    office: TheOffice,
    id: Code,
    proof: Code,
    text: Annotated[str, Form(max_length=LONGEST_ANSWER)] = "",
) -> HTMLResponse:
    """Keep the answer, once."""
    if not _proven(office, id, proof):
        return _closed("This link is not valid.", 404)
    if "\x00" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        return _open(firm, id, "That text cannot be kept; write it anew.")
    try:
        answer_by_link(firm, id, text)
    except BadInput:
        return _open(firm, id, "Please write an answer.")
    except NotAllowed as problem:
        return _closed(f"{problem.message[:1].upper()}{problem.message[1:]}.", 403)
    except NotFound:
        return _closed("This link is not valid.", 404)
    except Conflict:
        return _closed("This question was answered or withdrawn already.", 409)
    return _closed("Thank you. Your answer is on record, and whoever asked is told.", 200)


def _proven(office: Office, id: str, proof: str) -> bool:
    return office.vault.proves(link_text(id), proof)


def _open(firm: Firm, id: str, problem: str) -> HTMLResponse:
    try:
        with firm.database.read() as tx:
            row = questions.question(tx, id)
            item = review.item(tx, row.item)
    except NotFound:
        return _closed("This link is not valid.", 404)
    if row.state != QuestionState.OPEN:
        return _closed("This question was answered or withdrawn already.", 409)
    place = " ".join(part for part in (item.contract, item.milestone) if part) or item.summary
    values = {
        "place": place,
        "who": row.asked_by,
        "question": row.text,
        "problem": problem,
    }
    return _page("form", values, 422 if problem else 200)


def _closed(message: str, status: int) -> HTMLResponse:
    return _page("message", {"said": message}, status)


def _page(part: str, values: dict[str, str], status: int) -> HTMLResponse:
    """The page with one of its two parts, every value escaped."""
    head, rest = _PAGE.split("<!--form-->")
    form, rest = rest.split("<!--message-->")
    message, tail = rest.split("<!--end-->")
    text = head + (form if part == "form" else message) + tail
    for name in ("place", "who", "question", "problem", "said"):
        text = text.replace(f"<!--{name}-->", html.escape(values.get(name, ""), quote=True))
    return HTMLResponse(text, status, headers=_HEADERS)
