"""Fixing data where a hold is shown: an order that expired, a missing tax rate, whose contract it
is; and what people may type."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from ui.test_pages import item_of, texts

Show = Callable[..., Any]


def held(running: Any, contract: str, milestone: str) -> dict[str, Any]:
    """Work that is done and accepted, and held."""
    day = time.strftime("%Y-%m-%d", time.gmtime(time.time() - 86_400))
    where = f"/v1/milestones/{contract}/{milestone}"
    word = {"verdict": "accepted", "decided_on": day, "signatory_name": "J. Doe"}
    with running.client("billing") as billing, running.client("reviewer") as reviewer:
        assert reviewer.post(f"{where}/acceptances", json=word).status_code == 201
        said = {"completed": True, "completed_on": day}
        assert billing.post(f"{where}/reports", json=said).status_code == 201
    return item_of(running, contract)


def opened(show: Show, role: str, id: str) -> Any:
    app = show(role, "exceptions")
    app.query_params["item"] = id
    app.run()
    assert not app.exception and not app.error
    return app


def field(app: Any, kind: str, label: str) -> Any:
    return next(w for w in getattr(app, kind) if w.label.startswith(label))


def save(app: Any) -> None:
    next(b for b in app.button if b.label == "Save").click().run()


def test_an_order_that_expired_is_extended_and_the_work_is_billed(show: Show, running: Any) -> None:
    item = held(running, "SWN-2601", "M3")
    assert item["reasons"] == ["PO_EXPIRED"]
    app = opened(show, "reviewer", item["id"])
    assert not [w for w in app.selectbox if w.label == "Order"]
    app = opened(show, "billing", item["id"])
    assert field(app, "selectbox", "Order").value == "SWN-4400217"
    field(app, "text_input", "Amount in all").set_value("a lot")
    save(app)
    assert "Give the number, and the amount in digits" in texts(app)
    field(app, "text_input", "Amount in all").set_value("140,000.00")
    field(app, "date_input", "Until").set_value(datetime.now(UTC).date() + timedelta(days=400))
    save(app)
    assert not app.exception
    assert "Order SWN-4400217 is saved. 1 invoice posted." in texts(app)
    with running.client("billing") as billing:
        assert billing.get(f"/v1/review-items/{item['id']}").json()["state"] == "settled"


def test_settings_show_billing_no_tab_that_is_not_theirs(show: Show) -> None:
    app = show("billing", "settings")
    assert not app.exception and not app.error
    assert [tab.label for tab in app.tabs] == ["Inbox"]


def test_a_project_manager_is_told_who_speaks_for_a_contract(show: Show, running: Any) -> None:
    app = show("pm", "sign_offs")
    assert any("Report done" in str(node) or "Work is" in str(node) for node in app.button)
    field(app, "selectbox", "Whose").set_value("all")
    field(app, "text_input", "Search").set_value("LUM-2601").run()
    assert "manages this contract and speaks for it" in texts(app)
    assert not [b for b in app.button if b.label.startswith("Work is")]


@pytest.mark.parametrize(
    ("locale", "text", "amount"),
    [
        ("en-US", "50,000.00", "50000.00"),
        ("en-US", "50000", "50000"),
        ("en-US", "50.000,00", None),
        ("en-US", "50,00", None),
        ("de-DE", "50.000,00", "50000.00"),
        ("de-DE", "50000,5", "50000.5"),
        ("de-DE", "50000.00", None),
        ("fr-FR", "50 000,00", "50000.00"),
        ("en-US", "-5", None),
        ("en-US", "1e9", None),
        ("en-US", "", None),
    ],
)
def test_an_amount_is_read_as_the_reader_writes_it_or_refused(
    monkeypatch: pytest.MonkeyPatch, locale: str, text: str, amount: str | None
) -> None:
    from parts import money

    marks = money._MARKS.get(locale.split("-")[0], (",", "."))
    monkeypatch.setattr(money, "_marks", lambda: marks)
    assert money.typed(text) == amount


def test_an_address_in_a_text_is_no_link() -> None:
    from parts.text import plain

    assert "://" not in plain("http://evil.example").replace("\\", "")
    assert "www." not in plain("WWW.evil.example www.evil.example").replace("\\", "").lower()
    assert plain("http and www are words") == "http and www are words"
