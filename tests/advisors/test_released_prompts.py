"""A released prompt never changes, and its examples obey the law that answers are held to."""

from datetime import date
from pathlib import Path

import pytest

from tollgate.advisors.documents.differences import cautious
from tollgate.advisors.documents.llm import proved as proved_document
from tollgate.advisors.documents.pages.pages import Document, Page
from tollgate.advisors.mail.llm import proved as proved_mail
from tollgate.advisors.mail.message import read_message
from tollgate.advisors.prompts import Example, load

FOLDER = Path(__file__).parents[2] / "prompts"
RELEASED = {
    "draft_reply/1": "3a8ae044133e62152200b74b50bb0b24b2dd7a21e79966cb082fdc8dc2a15d39",
    "read_document/1": "3aa3d63467879a99eb91c684335009963be33cd918d9cc4f3864f0bf41754f19",
    "read_mail/1": "808a2a6eaa610793b0f9e7b95f0ba4112266cf7f7026b8f61860491592162f9c",
}


def test_released_prompts_are_unchanged() -> None:
    found = {f"{file.parent.name}/{file.stem}" for file in FOLDER.glob("*/*.md")}
    assert found == set(RELEASED), "a new version needs its digest here"
    for name, digest in RELEASED.items():
        advisor, _, version = name.partition("/")
        assert load(FOLDER, advisor, int(version)).digest == digest, name


@pytest.mark.parametrize("example", load(FOLDER, "read_document").examples)
def test_document_examples_align_with_their_text(example: Example) -> None:
    parts = example.inputs["pages"].split("[page ")[1:]
    pages = [
        Page(number=int(number), text=text, width=600, height=800)
        for number, _, text in (part.partition("]\n") for part in parts)
    ]
    document = Document(pages=tuple(pages))
    reading = proved_document(example.answer, document, "document:example", "en")
    assert reading.warnings == ()
    shown = reading.as_json("example")
    for name, claim in example.answer.items():
        if name == "conditions":
            assert shown[name] == [each["quote"] for each in claim]
        elif name == "amount" and claim:
            assert shown[name] == {"amount": claim["amount"], "currency": claim["currency"]}
        else:
            assert shown[name] == (claim and claim["value"]), name
    for proof in shown["evidence"]:
        page = pages[proof["page"] - 1]
        assert page.text[proof["start"] : proof["end"]] == proof["quote"]
    assert cautious(reading, reading).warnings == ()


@pytest.mark.parametrize("example", load(FOLDER, "read_mail").examples)
def test_mail_examples_align_with_their_text(example: Example) -> None:
    subject, _, body = example.inputs["mail"].partition("\n\n")
    day = date.fromisoformat(example.inputs["written_on"])
    raw = (
        f"From: a@client.example\nTo: b@firm.example\nDate: {day:%a, %d %b %Y} 10:00:00 +0000\n"
        f"Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n"
        f"Content-Transfer-Encoding: 8bit\n\n{body}"
    )
    message = read_message(raw.encode())
    reading = proved_mail(example.answer, message, "en")
    assert reading.warnings == ()
    shown = reading.values()
    answer = example.answer
    assert shown["primary"] == answer["primary"]
    assert shown["labels"] == [each["label"] for each in answer["labels"]]
    assert shown["invoice_numbers"] == [each["value"] for each in answer["invoice_numbers"]]
    for name in ("promised_date", "accepts_milestone", "milestone_mention"):
        assert shown[name] == (answer[name] and answer[name]["value"]), name
    for name in ("promised_amount", "disputed_amount"):
        assert (shown[name] or {}).get("amount") == (answer[name] or {}).get("amount"), name
    for proof in reading.evidence:
        assert message.text[proof.start : proof.end] == proof.quote
