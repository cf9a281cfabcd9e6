"""Warnings as the console shows them: reasons, peers or the other document, and the answers."""

from __future__ import annotations

from typing import Any

import pytest

PICTURE = {
    "measure": "amount_contract",
    "peers_are": "earlier bills of this contract",
    "unit": "EUR",
    "value": 10_000.0,
    "median": 1_000.5,
    "quartiles": [1_000.2, 1_000.8],
    "peers": [1_000.1, 1_000.4, 1_000.6, 1_000.9],
    "count": 4,
}
DRAFT = {
    "is": "draft",
    "id": "e1",
    "number": None,
    "contract": "C-2",
    "milestone": "M1",
    "name": "Design <b>review</b>",
    "customer": "Acme AG",
    "on": "2026-03-16",
    "net": {"amount": "10000.00", "currency": "EUR"},
    "po": "",
}
OTHER = DRAFT | {"is": "invoice", "id": "i1", "number": "N-2026-00001", "contract": "C-1"}


def given(kind: str, **changes: Any) -> dict[str, Any]:
    said = {"reasons": ["10,000.00 EUR: above the median"], "by_rule": True, "draft": DRAFT}
    more = {"pictures": [PICTURE]} if kind == "unusual_amount" else {"other": OTHER}
    return {
        "id": f"a-{kind}",
        "kind": kind,
        "values": said | more,
        "confidence_bp": None,
        "settled_as": None,
        "settled_by": None,
    } | changes


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The page of warnings for a role, without an API: what would be posted is collected."""
    from streamlit.testing.v1 import AppTest

    import api

    posted: list[tuple[str, Any]] = []

    def post(where: str, body: Any, once: bool = False) -> dict[str, Any]:
        posted.append((where, body))
        return {"decisions": []}

    def page() -> None:
        import streamlit as st

        from parts import advice

        advice.show({"id": "e1", "now": {}}, {"rights": st.session_state["rights"]})

    def run(all_given: list[dict[str, Any]], rights: list[str]) -> tuple[Any, list[Any]]:
        monkeypatch.setattr(api, "get", lambda *_: all_given)
        monkeypatch.setattr(api, "post", post)
        app = AppTest.from_function(page, default_timeout=60)
        app.session_state["rights"] = rights
        app.run()
        assert not app.exception
        return app, posted

    return run


def words_of(app: Any) -> str:
    parts = [one.value for kind in ("markdown", "caption") for one in getattr(app, kind)]
    return "\n".join(parts).replace("\\", "")


def test_an_amount_lies_among_its_peers_and_one_key_answers(shown: Any) -> None:
    app, posted = shown([given("unusual_amount")], ["settle_advice"])
    text = words_of(app)
    assert "Unusual amount" in text and "10,000.00 EUR: above the median" in text
    assert "median 1,000.50, middle half 1,000.20 to 1,000.80" in text
    assert "Found without a trained model" in text and "warns too" in text
    assert [button.label for button in app.button] == ["Right: hold it", "Wrong: let it go"]
    app.button[1].click().run()
    assert posted == [("/v1/advice/a-unusual_amount/answers", {"answer": "wrong"})]


def test_two_documents_stand_side_by_side(shown: Any) -> None:
    app, _ = shown([given("duplicate", confidence_bp=9_310)], ["settle_advice"])
    table = app.dataframe[0].value
    assert list(table.columns) == ["", "This draft", "≠", "Invoice N-2026-00001"]
    differs = dict(zip(table[""], table["≠"], strict=True))
    assert differs["Contract"] == "≠" and differs["Net"] == ""
    assert "The model says 93 % likely" in words_of(app)


def test_without_the_right_there_are_no_answers(shown: Any) -> None:
    settled = given("duplicate", settled_as="wrong", settled_by="grace.lindqvist@firm.example")
    app, _ = shown([settled, given("unusual_amount", settled_as="superseded")], [])
    assert not app.button
    assert "found wrong by Grace Lindqvist" in words_of(app)
    assert "Unusual amount" not in words_of(app)
