"""Client mail and disputes in the console: the pages as each role sees them, and a collector's
whole job in a real browser."""

from __future__ import annotations

import re
from collections.abc import Callable
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest

from ui.test_journey import CHROMIUM, enter, settled
from ui.test_journey import browser as browser
from ui.test_pages import button, texts

Show = Callable[..., Any]


def mail_of(running: Any, label: str, state: str = "waiting") -> dict[str, Any]:
    with running.client("collector") as client:
        params = {"label": label, "state": state}
        found: dict[str, Any] = client.get("/v1/mails", params=params).json()["items"][0]
        return found


def opened(show: Show, role: str, page: str, **params: str) -> Any:
    """A page with one thing opened; switching pages forgets the address of the page before."""
    app = show(role, page)
    for name, value in params.items():
        app.query_params[name] = value
    return app.run()


@pytest.mark.parametrize("role", ["collector", "billing", "controller", "pm", "auditor"])
@pytest.mark.parametrize(
    ("page", "title"), [("client_mail", "Client mail"), ("disputes", "Disputes")]
)
def test_each_page_shows_itself_to_its_roles(show: Show, role: str, page: str, title: str) -> None:
    app = show(role, page)
    assert not app.exception
    assert not app.error, [error.value for error in app.error]
    assert app.header[0].value == title
    assert len(app.dataframe) >= 1


def test_an_administrator_has_neither_page(show: Show) -> None:
    app = show("admin")
    pages = app.session_state["pages"]
    assert "client_mail" not in pages and "disputes" not in pages


def test_a_mail_is_shown_as_text_with_its_phrases(show: Show, running: Any) -> None:
    mail = mail_of(running, "amount_dispute")
    app = opened(show, "collector", "client_mail", mail=mail["id"])
    seen = texts(app)
    assert "Cedar & Pine Communities writes: amount dispute, about HUS-00055" in seen
    assert ":orange-background[" in seen, "the words that say so are marked"
    assert "frozen and" in seen and "Joyce Amundsen" in seen
    assert button(app, "Confirm") and button(app, "Correct")


def test_a_lure_offers_release_and_no_confirmation(show: Show, running: Any) -> None:
    lure = mail_of(running, "billing_details", "quarantined")
    app = opened(show, "collector", "client_mail", mail=lure["id"], view="Quarantined")
    assert not [b for b in app.button if b.label.startswith("Confirm")]
    assert any("Suspicious" in warning.value for warning in app.warning)
    assert "A mail in quarantine is not answered" in texts(app)


def test_a_pm_reads_and_has_no_buttons(show: Show, running: Any) -> None:
    mail = mail_of(running, "deliverable_dispute")
    app = opened(show, "pm", "client_mail", mail=mail["id"])
    assert not [b for b in app.button if b.label.startswith(("Confirm", "Correct", "File"))]


def test_correcting_says_what_is_missing(show: Show, running: Any) -> None:
    mail = mail_of(running, "already_paid")
    app = opened(show, "collector", "client_mail", mail=mail["id"])
    button(app, "Correct").click().run()
    app.multiselect[0].set_value(["amount_dispute"])
    app.multiselect[1].set_value([])
    button(app, "This is what it says").click().run()
    assert any("said more exactly" in error.value for error in app.error)
    assert mail_of(running, "already_paid")["revision"] == mail["revision"]


def test_the_owner_decides_and_others_do_not_see_how(show: Show, running: Any) -> None:
    with running.client("billing") as client:
        rows = client.get("/v1/disputes", params={"open": True, "owner_role": "billing"}).json()
    dispute = next(r for r in rows["items"] if r["reason"] == "ORDER_REFUSED")
    app = opened(show, "collector", "disputes", dispute=dispute["id"])
    assert not [b for b in app.button if b.label.startswith(("Uphold", "Reject", "Take"))]
    app = opened(show, "billing", "disputes", dispute=dispute["id"])
    assert button(app, "Take")
    button(app, "Take").click().run()
    assert not app.exception
    assert any("It is yours now" in message.value for message in app.success)


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="needs chromium, which is not on the path")
def test_a_collector_confirms_a_dispute_and_answers(
    browser: Any, running: Any, postbox: Any
) -> None:
    from playwright.sync_api import expect

    mail = mail_of(running, "duplicate_invoice")
    page = enter(browser, running, "collector")
    page.get_by_role("link", name="Client mail").click()
    expect(page.get_by_role("heading", name="Client mail")).to_be_visible()
    page.goto(f"{running.console}/client-mail?mail={mail['id']}")
    settled(page)
    expect(page.get_by_text(re.compile(r"Billed twice \d+ %"))).to_be_visible()
    page.get_by_role("button", name=re.compile("^Confirm")).click()
    expect(page.get_by_text("Confirmed and filed")).to_be_visible()
    page.goto(f"{running.console}/client-mail?mail={mail['id']}&view=Filed")
    settled(page)
    page.reload()
    settled(page)
    page.get_by_role("tab", name="Invoice").click()
    expect(page.get_by_text("Frozen, USD").last).to_be_visible()
    expect(page.get_by_text("9,856.00").first).to_be_visible()
    page.get_by_role("tab", name="Answer").click()
    text = page.get_by_label("Text")
    expect(text).to_have_value(re.compile("may have been billed twice"))
    text.fill(text.input_value() + "\nPS: I will call you tomorrow.\n")
    before = len(postbox.mails)
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("Sent to payables@lakeshorehealth.example")).to_be_visible()
    assert len(postbox.mails) == before + 1
    sender, recipients, raw = postbox.mails[-1]
    assert sender == "billing@halvorsen-reyes.example"
    assert recipients == ["payables@lakeshorehealth.example"]
    sent = message_from_bytes(raw, policy=default)
    assert sent["In-Reply-To"] == "<demo-06-duplicate-invoice@lakeshorehealth.example>"
    assert "PS: I will call you tomorrow." in sent.get_content()
    # Deciding the dispute is its owner's: the API says so to this very browser.
    with running.client("collector") as client:
        row = client.get("/v1/disputes", params={"mail": mail["id"]}).json()["items"][0]
    answer = page.context.request.post(
        f"{running.api}/v1/disputes/{row['id']}/moves",
        data={"move": "uphold", "cause": "billed_twice", "note": "they are right"},
    )
    assert answer.status == 403
    assert row["state"] == "open" and row["amount"] == {"amount": "9856.00", "currency": "USD"}
    page.context.close()


NOTICE = b"""\
From: Supplier Portal <no-reply@wohnbau-elbufer.example>
To: billing@us.example
Subject: Invoice HDE-00037: scheduled for payment
Date: Wed, 18 Mar 2026 02:11:00 +0000
Message-ID: <notice@wohnbau-elbufer.example>
Auto-Submitted: auto-replied

Invoice: HDE-00037
Status: SCHEDULED FOR PAYMENT
Payment date: 10-Apr-2026
"""


@pytest.mark.skipif(CHROMIUM is None, reason="needs chromium, which is not on the path")
def test_a_collector_brings_saved_mails(browser: Any, running: Any) -> None:
    from playwright.sync_api import expect

    page = enter(browser, running, "collector")
    page.get_by_role("link", name="Client mail").click()
    settled(page)
    page.get_by_text("Bring mails …").click()
    files = [
        {"name": "notice.eml", "mimeType": "message/rfc822", "buffer": NOTICE},
        {"name": "noise.eml", "mimeType": "message/rfc822", "buffer": bytes(range(256))},
    ]
    page.set_input_files('input[type="file"]', files)
    expect(page.get_by_text("notice.eml will be read.")).to_be_visible()
    expect(page.get_by_text("noise.eml was not taken.")).to_be_visible()
    page.context.close()


def test_who_may_not_keep_mails_is_offered_no_place_for_them(show: Show) -> None:
    assert show("collector", "client_mail").get("file_uploader")
    assert not show("auditor", "client_mail").get("file_uploader")
