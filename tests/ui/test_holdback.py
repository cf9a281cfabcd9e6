"""What is held back of an invoice, in the console: seen in Collections, released on the invoice."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from ui.test_pages import button, texts

Show = Callable[..., Any]


def held(running: Any) -> dict[str, Any]:
    with running.client("billing") as client:
        found: dict[str, Any] = client.get("/v1/holdbacks").json()["items"][0]
        return found


def test_a_part_is_released_and_the_rest_stays(show: Show, running: Any) -> None:
    before = held(running)
    app = show("billing", "invoices")
    app.query_params.update({"invoice": before["id"], "search": before["number"]})
    app.run()
    why = next(
        area for area in app.text_area if area.label == "Why" and "acceptance" in area.placeholder
    )
    why.set_value("The defects period is over.")
    amount = next(field for field in app.text_input if field.label == "Amount")
    assert Decimal(amount.value) == Decimal(before["held"]["amount"])
    amount.set_value("999999999.00")
    button(app, "Release").click().run()
    assert "can be released" in texts(app)
    amount = next(field for field in app.text_input if field.label == "Amount")
    amount.set_value("1.00")
    next(area for area in app.text_area if "acceptance" in area.placeholder).set_value("Agreed.")
    button(app, "Release").click().run()
    assert not app.exception and "falls due" in texts(app)
    after = held(running)
    assert Decimal(before["held"]["amount"]) - Decimal(after["held"]["amount"]) == 1


def test_collections_lists_it_and_the_auditor_releases_nothing(show: Show, running: Any) -> None:
    app = show("collector", "receivables")
    app.session_state["held-back"] = True
    app.run()
    lists = [frame.value for frame in app.dataframe if "Held back" in frame.value.columns]
    assert len(lists) == 1 and len(lists[0]) >= 1
    with running.client("auditor") as client:
        body = {"why": "because I can"}
        answer = client.post(f"/v1/invoices/{held(running)['id']}/holdback-releases", json=body)
    assert answer.status_code == 403
