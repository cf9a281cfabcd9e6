"""The review desk in the console: asking, putting off, giving on, views of one's own, many items at
once, and a second person."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from ui.conftest import FIRM, PEOPLE
from ui.test_pages import button, item_of, texts

Show = Callable[..., Any]


def opened(show: Show, role: str, id: str) -> Any:
    app = show(role, "exceptions")
    app.query_params["item"] = id
    app.run()
    assert not app.exception
    return app


def open_item(app: Any) -> str:
    """The item that is open: as text where a test asked for it, in a list where the page did."""
    return "".join(app.query_params["item"])


def fill(app: Any, kind: str, label: str, value: Any) -> None:
    next(w for w in getattr(app, kind) if w.label == label).set_value(value)


@pytest.fixture
def item(running: Any) -> Iterator[dict[str, Any]]:
    """A held item, which is as it was when the test has ended."""
    found = item_of(running, "OBD-2601")
    yield found
    with running.client("reviewer") as client:
        now = client.get(f"/v1/review-items/{found['id']}").json()
        for question in now["questions"]:
            if question["state"] == "open":
                client.post(f"/v1/questions/{question['id']}/withdrawal")
        where = f"/v1/review-items/{found['id']}/moves"
        if now["state"] == "snoozed":
            client.post(where, json={"move": "wake"})


def test_ask_wait_and_answer(show: Show, item: Any) -> None:
    app = opened(show, "reviewer", item["id"])
    fill(app, "text_area", "Question", "Where is the <script> of M4?")
    button(app, "Ask").click().run()
    assert "Nadia Okafor is asked" in texts(app)
    assert "waiting for Nadia Okafor since" in texts(app)
    page = show("pm", "sign_offs")
    assert "A question to you" in texts(page)
    assert "Where is the <script> of M4?" in texts(page)
    fill(page, "text_area", "Your answer", "In the <b>folder</b>")
    button(page, "Answer").click().run()
    assert "Answered; Grace Lindqvist is told" in texts(page)
    app = opened(show, "reviewer", item["id"])
    assert "waiting for" not in texts(app)
    assert "In the <b>folder</b>" in texts(app)


def test_snooze_and_wake(show: Show, item: Any) -> None:
    app = opened(show, "reviewer", item["id"])
    fill(app, "date_input", "Until", (datetime.now(UTC) + timedelta(days=9)).date())
    button(app, "Snooze").click().run()
    assert "Snoozed until" in texts(app)
    asleep = show("reviewer", "exceptions")
    asleep.query_params["view"] = "Snoozed"
    asleep.run()
    assert len(asleep.dataframe[0].value) == 1
    app = opened(show, "reviewer", item["id"])
    assert "snoozed until" in texts(app)
    button(app, "Wake").click().run()
    assert "back in the queue" in texts(app)


def test_assign_and_release(show: Show, running: Any, item: Any) -> None:
    app = opened(show, "reviewer", item["id"])
    fill(app, "selectbox", "To", f"{PEOPLE['controller']}@{FIRM}")
    button(app, "Assign").click().run()
    assert "Assigned to Helen Reyes" in texts(app)
    app = opened(show, "controller", item["id"])
    assert "claimed by Helen Reyes" in texts(app)
    button(app, "Release").click().run()
    assert "anybody may take it" in texts(app)


def test_a_rejection_wants_a_reason(show: Show, item: Any) -> None:
    app = opened(show, "reviewer", item["id"])
    fill(app, "text_area", "Why", "no")
    next(a for a in app.text_area if a.key == f"why-not-{item['id']}").set_value("no")
    button(app, "Send back").click().run()
    assert "at least ten characters" in texts(app)


def test_a_view_of_ones_own(show: Show) -> None:
    app = show("reviewer", "exceptions")
    fill(app, "selectbox", "Reason", "OUT_OF_ORDER")
    fill(app, "text_input", "Save as a view of mine", "Order")
    button(app, "Save view").click().run()
    assert "View saved" in texts(app)
    view = next(s for s in app.selectbox if s.label == "View")
    assert view.value == "★ Order"
    button(app, "Drop this view").click().run()
    assert "View dropped" in texts(app)
    assert "★ Order" not in next(s for s in app.selectbox if s.label == "View").options


def test_several_at_once_and_what_was_refused(show: Show, running: Any, item: Any) -> None:
    app = show("reviewer", "exceptions")
    app.toggle(key="several").set_value(True).run()
    assert "Tick the boxes" in texts(app)
    with running.client("reviewer") as client:
        found = client.get("/v1/review-items?awake=true&sort=priority&limit=40").json()["items"]
        here = [row["id"] for row in found]
        claimed = client.post(f"/v1/review-items/{here[0]}/moves", json={"move": "claim"})
        assert claimed.status_code == 200
    try:
        key = f"many-queue-{hash(tuple(here))}"
        app.session_state[key] = {"selection": {"rows": [0, 1], "columns": [], "cells": []}}
        app.run()
        assert "2 selected" in texts(app)
        button(app, "Claim").click().run()
        assert "1 done, 1 refused" in texts(app)
        (refused,) = [f for f in app.dataframe if "Refused because" in f.value.columns]
        assert len(refused.value) == 1
    finally:
        with running.client("reviewer") as client:
            for id in here[:2]:
                client.post(f"/v1/review-items/{id}/moves", json={"move": "release"})
    assert not app.exception


def test_a_second_person_agrees(show: Show, running: Any, item: Any) -> None:
    """Under a policy by which every override wants two."""
    with running.client("controller") as controller, running.client("admin") as admin:
        before = controller.get("/v1/policies").json()[0]
        strict = before["body"] | {"second_person_above": {"override": {}}}
        for body in (strict,):
            made = admin.post("/v1/policies", json={"body": body, "why": "two for each override"})
            version = made.json()["version"]
            assert controller.post(f"/v1/policies/{version}/release").status_code == 200
    try:
        app = opened(show, "controller", item["id"])
        fill(app, "text_area", "Why", "the earlier phase is billed on Monday")
        button(app, "Override").click().run()
        assert "counts when a second person agrees" in texts(app)
        assert "Helen Reyes wants to override" in texts(app)
        other = opened(show, "reviewer", item["id"])
        assert [b.label for b in other.button if b.label in ("Agree", "Decline")] == [
            "Agree",
            "Decline",
        ]
        button(other, "Decline").click().run()
        assert "Declined" in texts(other)
        assert "wants to override" not in texts(other)
    finally:
        with running.client("controller") as controller, running.client("admin") as admin:
            made = admin.post("/v1/policies", json={"body": before["body"], "why": "as before"})
            controller.post(f"/v1/policies/{made.json()['version']}/release")


def test_how_one_is_told_is_shown(show: Show) -> None:
    app = show("auditor")
    button(app, "Tell me by").click().run()
    assert [box.value for box in app.checkbox] == [True, False]
    assert not app.exception


def test_another_search_opens_what_it_found_and_never_leaves_the_old_item(
    show: Show, running: Any
) -> None:
    with running.client("reviewer") as client:
        found = client.get("/v1/review-items?awake=true&limit=40").json()["items"]
    named = {row["customer_name"]: row["id"] for row in found if row["customer_name"]}
    (_, old), (customer, new) = list(named.items())[:2]
    app = opened(show, "reviewer", old)
    assert open_item(app) == old
    fill(app, "text_input", "Search", customer)
    app.run()
    assert not app.exception
    assert open_item(app) != old
    with running.client("reviewer") as client:
        shown = client.get(f"/v1/review-items/{open_item(app)}").json()
    assert shown["customer_name"] == customer
    fill(app, "text_input", "Search", "nobody of this name")
    app.run()
    assert "item" not in app.query_params
    assert "Approve" not in " ".join(b.label for b in app.button)
    # What a link leads to stays open, whatever the list holds.
    app.query_params["item"] = new
    app.run()
    assert open_item(app) == new
