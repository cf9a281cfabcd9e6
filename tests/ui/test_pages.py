"""Every page of the console, run against a real API: what each role sees, and what it may not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Show = Callable[..., Any]


def texts(app: Any) -> str:
    """Everything on the page that is Markdown or a message, with the escapes taken out."""
    kinds = ("header", "subheader", "markdown", "caption", "info", "success", "warning", "error")
    shown = [element.value for kind in kinds for element in getattr(app, kind)]
    shown += [f"{metric.label} {metric.value}" for metric in app.metric]
    return "\n".join(str(text) for text in shown).replace("\\", "")


def item_of(running: Any, contract: str) -> dict[str, Any]:
    with running.client("reviewer") as client:
        params = {"contract": contract, "unsettled": True, "kind": "billing_hold"}
        found: dict[str, Any] = client.get("/v1/review-items", params=params).json()["items"][0]
        return found


def button(app: Any, label: str) -> Any:
    return next(b for b in app.button if b.label.replace("\\", "").startswith(label))


def test_a_stranger_is_asked_to_sign_in(show: Show) -> None:
    app = show(None)
    assert "Please sign in" in texts(app)
    assert not app.exception and not app.dataframe


def test_an_api_that_is_away_is_said_calmly(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    app = show("reviewer")
    monkeypatch.setenv("TOLLGATE_PUBLIC_URL", "http://127.0.0.1:9")
    app.run()
    assert not app.exception
    assert "The API does not answer" in texts(app)


@pytest.mark.parametrize(
    ("role", "page", "title"),
    [
        ("reviewer", "exceptions", "Exceptions"),
        ("pm", "exceptions", "Exceptions"),
        ("pm", "sign_offs", "Sign-offs"),
        ("reviewer", "sign_offs", "Sign-offs"),
        ("pm", "milestones", "Milestones"),
        ("admin", "milestones", "Milestones"),
        ("billing", "invoices", "Invoices"),
        ("billing", "billing_run", "Billing run"),
        ("collector", "receivables", "Collections"),
        ("auditor", "audit", "Audit"),
        ("controller", "audit", "Audit"),
        ("auditor", "models", "Models"),
        ("controller", "models", "Models"),
        ("admin", "settings", "Settings"),
    ],
)
def test_each_page_shows_itself_to_its_roles(show: Show, role: str, page: str, title: str) -> None:
    app = show(role, page)
    assert not app.exception
    assert not app.error, [error.value for error in app.error]
    assert app.header[0].value == title
    assert len(app.dataframe) >= 1


@pytest.mark.parametrize(
    ("role", "title"),
    [
        ("reviewer", "Exceptions"),
        ("pm", "Sign-offs"),
        ("collector", "Collections"),
        ("auditor", "Audit"),
        ("admin", "Settings"),
    ],
)
def test_home_is_the_page_that_the_role_needs_most(show: Show, role: str, title: str) -> None:
    assert show(role).header[0].value == title


def test_an_exception_shows_why_it_waits_and_what_it_would_bill(show: Show, running: Any) -> None:
    item = item_of(running, "TCU-2602")
    app = show("reviewer", "exceptions", item=item["id"])
    app.query_params["item"] = item["id"]
    app.run()
    assert not app.exception
    said = texts(app)
    assert "Tallgrass Credit Union" in said
    assert "Next:" in said
    # The ceiling and what is billed stand side by side, with their difference.
    labels = [metric.label.replace("\\", "") for metric in app.metric]
    assert "Difference" in labels and any("ceiling" in label for label in labels)
    app.session_state["item-tabs"] = "What it would book"
    app.run()
    accounts = [frame for frame in app.dataframe if "Dr" in frame.value.columns]
    assert {"Receivable", "Revenue"} <= set(accounts[0].value["Account"])


def test_claim_comment_and_release(show: Show, running: Any) -> None:
    item = item_of(running, "OBD-2601")
    app = show("reviewer", "exceptions")
    app.query_params["item"] = item["id"]
    app.run()
    button(app, "Claim").click().run()
    assert "It is yours now" in texts(app)
    note = next(area for area in app.text_area if area.label == "Comment")
    note.set_value("<script>alert(1)</script> [x](http://evil.example)")
    button(app, "Add").click().run()
    assert "Comment added" in texts(app)
    app.session_state["item-tabs"] = "History"
    app.run()
    history = next(f for f in app.dataframe if "Said" in f.value.columns)
    assert "<script>alert(1)</script> [x](http://evil.example)" in set(history.value["Said"])
    button(app, "Release").click().run()
    assert "anybody may take it" in texts(app)
    assert not app.exception


def test_an_override_wants_a_reason_that_the_auditor_can_read(show: Show, running: Any) -> None:
    item = item_of(running, "OBD-2601")
    app = show("reviewer", "exceptions")
    app.query_params["item"] = item["id"]
    app.run()
    why = next(area for area in app.text_area if area.label == "Why")
    why.set_value("short")
    button(app, "Override").click().run()
    assert "at least ten characters" in texts(app)
    assert not app.exception


def test_an_override_of_a_draft_that_changed_meanwhile_is_refused(
    show: Show, running: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = item_of(running, "OBD-2601")
    app = show("controller", "exceptions")
    app.query_params["item"] = item["id"]
    app.run()
    import api

    right = api.post

    def stale(where: str, body: Any = None, **more: Any) -> Any:
        return right(where, dict(body, draft_digest="0" * 64), **more)

    monkeypatch.setattr(api, "post", stale)
    why = next(area for area in app.text_area if area.label == "Why")
    why.set_value("the earlier phase is billed on Monday")
    button(app, "Override").click().run()
    assert "Reload and look again" in texts(app)


def test_what_a_role_may_not_do_is_neither_offered_nor_done(show: Show, running: Any) -> None:
    import api

    app = show("auditor")
    assert not [b for b in app.button if "Approve" in b.label]
    with pytest.raises(api.Problem) as refused:
        api.post("/v1/billing-runs", {"period": "2026-01", "dry_run": True})
    assert refused.value.status == 403
    assert api.sentence(refused.value).replace("\\", "") == (
        "That is not allowed: the role auditor may not run billing."
    )


def test_the_billing_run_previews_and_compares(show: Show) -> None:
    app = show("billing", "billing_run")
    assert not app.exception
    assert any(metric.label == "Held" for metric in app.metric)
    app.session_state["run-tabs"] = "Against last month"
    app.run()
    compared = [f for f in app.dataframe if "Change" in f.value.columns]
    assert compared and compared[0].value.shape[0] > 0


def test_text_from_outside_stays_text() -> None:
    from parts.text import plain

    assert plain("<script>alert('x')</script>") == ("\\<script\\>alert\\(\\'x\\'\\)\\<\\/script\\>")
    assert plain("![a](http://evil.example/a.png)").startswith("\\!\\[a\\]\\(")


def test_money_is_never_a_float() -> None:
    from parts import money

    big = {"amount": "90071992547409931.25", "currency": "USD"}
    assert money.show(big) == "90,071,992,547,409,931.25 USD"
    assert money.total([big, big])["USD"]["amount"] == "180143985094819862.50"
    assert money.show({"amount": "-1234", "currency": "JPY"}) == "−1,234 JPY"
    assert money.difference({"amount": "1", "currency": "EUR"}, big) is None
