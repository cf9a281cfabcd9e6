"""Documents and mails of one firm are read under one daily cap, kept in its database."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import build
import papers
from advisors.chat.server import answers, serving
from advisors.mail.test_llm import HONEST
from scenarios.test_sign_off_arrival import ANSWER
from sign_off_kit import kept
from tollgate.advisors.documents.pages.child import DocumentOpener
from tollgate.advisors.mail.message import read_message
from tollgate.doors.language_model import available, sign_off_model
from tollgate.doors.mail_reader import mail_reader
from tollgate.settings import settings
from tollgate.store.model_answers import KeptSpending
from tollgate.workflows.read_sign_off import read_sign_off

MAIL = b"From: petra@client.example\nSubject: Invoice 7719\n\nWe paid it on Monday.\n"


@pytest.fixture
def a_model(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    monkeypatch.setenv("OPENAI_API_KEY", "key")
    monkeypatch.setenv("TOLLGATE_MAIL_ENGINE", "llm")
    yield monkeypatch
    monkeypatch.undo()
    settings.cache_clear()
    mail_reader.cache_clear()


def set_up(a_model: pytest.MonkeyPatch, **variables: str) -> None:
    for name, value in variables.items():
        a_model.setenv(name, value)
    settings.cache_clear()
    mail_reader.cache_clear()


def test_what_documents_cost_counts_against_mails(a_model: Any, firm: Any) -> None:
    build.plain(firm)
    with serving(answers(ANSWER)) as server, DocumentOpener() as opener:
        set_up(a_model, TOLLGATE_LLM_BASE_URL=server.base_url)
        read_sign_off(firm, kept(firm, papers.certificate()), opener, sign_off_model(firm))
    spent = KeptSpending(firm.database, firm.world.ids).spent(firm.world.clock.now().date())
    assert spent > 0
    with serving(answers(HONEST)) as server:
        set_up(a_model, TOLLGATE_LLM_BASE_URL=server.base_url, TOLLGATE_LLM_DAILY_TOKENS=str(spent))
        reading, _ = mail_reader(firm)(read_message(MAIL))
        assert server.requests == []
    (caution,) = [each for each in reading.warnings if each.code == "local_only"]
    assert f"{spent} of {spent} tokens" in caution.message


def test_no_model_is_asked_when_it_is_switched_off(a_model: Any, firm: Any) -> None:
    set_up(a_model, TOLLGATE_LLM_OFF="1")
    assert not available() and sign_off_model(firm) is None
