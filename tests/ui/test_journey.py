"""Whole jobs in a real browser, from sign-in over F5 to the finished job: a reviewer's posted
invoice, a billing run, a project manager's answer, a collector's invoice, an auditor before a
closed door; and every page through the eyes of assistive technology."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

# Between them these three see every page, and each is looked at once;
# TOLLGATE_AXE=all looks at all pages through the eyes of every role.
AXE_ROLES = ["reviewer", "billing", "admin"]
if os.environ.get("TOLLGATE_AXE") == "all":
    AXE_ROLES += ["pm", "collector", "controller", "auditor"]
LOOKED_AT: set[str] = set()
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="needs chromium, which is not on the path"),
]


@pytest.fixture(scope="module")
def browser(running: Any) -> Iterator[Any]:
    api = pytest.importorskip("playwright.sync_api", reason="needs playwright")
    from ui.conftest import wait_for

    process = running.start("ui", "--port", running.console.rsplit(":", 1)[1])
    try:
        wait_for(f"{running.console}/_stcore/health")
        # On a busy machine an answer takes a while; a missing one is found all the same.
        api.expect.set_options(timeout=45_000)
        with api.sync_playwright() as playwright:
            yield playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
    finally:
        process.terminate()
        process.wait(20)


def enter(browser: Any, running: Any, role: str) -> Any:
    """A fresh browser of a person who signs in by the page that the API serves."""
    from ui.conftest import FIRM, PASSWORD, PEOPLE

    context = browser.new_context(viewport={"width": 1440, "height": 900}, locale="en-US")
    page = context.new_page()
    page.set_default_timeout(120_000)
    page.goto(running.console)
    page.get_by_role("link", name="Sign in").click()
    page.fill("#email", f"{PEOPLE[role]}@{FIRM}")
    page.fill("#password", PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    settled(page)
    return page


def settled(page: Any) -> None:
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
    page.wait_for_selector("h2")


def test_reviewer_signs_in_survives_f5_and_approves(browser: Any, running: Any) -> None:
    from playwright.sync_api import expect

    page = enter(browser, running, "reviewer")
    expect(page.get_by_role("heading", name="Exceptions")).to_be_visible()
    expect(page.get_by_role("heading", name="Prairie Gate School District 41")).to_be_visible()
    page.reload()
    settled(page)
    expect(page.get_by_role("heading", name="Exceptions")).to_be_visible()
    # 185,000 USD is above a reviewer's limit: the door says so in a sentence.
    page.get_by_role("button", name=re.compile("Approve 185,000.00 USD")).click()
    expect(page.get_by_text("That is not allowed: 185000.00 USD is above")).to_be_visible()
    page.get_by_text("Grace Lindqvist").wait_for()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("link", name="Sign in")).to_be_visible()
    page.context.close()

    page = enter(browser, running, "controller")
    page.get_by_role("button", name=re.compile("Approve 185,000.00 USD")).click()
    message = page.get_by_text(re.compile(r"Invoice HUS-\d{4}-\d{5} over 185,000.00 USD is posted"))
    expect(message).to_be_visible()
    found = re.search(r"HUS-\d{4}-\d{5}", message.inner_text())
    assert found
    page.get_by_role("link", name="Invoices").click()
    expect(page.get_by_role("heading", name="Invoices")).to_be_visible()
    expect(page.get_by_role("heading", name=found[0])).to_be_visible()
    page.get_by_role("tab", name="Why it was billed").click()
    expect(page.get_by_text("the very draft that was billed")).to_be_visible()
    page.context.close()


def test_the_queue_is_worked_by_keys(browser: Any, running: Any) -> None:
    from playwright.sync_api import expect

    page = enter(browser, running, "reviewer")
    expect(page.get_by_role("button", name=re.compile("^Next"))).to_be_visible()
    with running.client("reviewer") as client:
        found = client.get("/v1/review-items?awake=true&sort=priority&limit=40").json()["items"]
    first, second = (row["id"] for row in found[:2])
    # The first item is open from the start; the keys lead on and back.
    press(page, "j")
    page.wait_for_url(re.compile(f"item={second}"))
    settled(page)
    press(page, "k")
    page.wait_for_url(re.compile(f"item={first}"))
    settled(page)
    press(page, "l")
    expect(page.get_by_text("It is yours now.")).to_be_visible()
    settled(page)
    press(page, "l")
    expect(page.get_by_text("Released; anybody may take it.")).to_be_visible()
    page.context.close()


def press(page: Any, key: str) -> None:
    """Press a key that no field takes."""
    page.locator("h2").first.click()
    page.keyboard.press(key)


def due_again(running: Any) -> None:
    """Two retainers are reported while the month is closed, so that they wait for the run."""
    import time

    day = time.strftime("%Y-%m-%d", time.gmtime(time.time() - 86_400))
    with running.client("controller") as controller, running.client("billing") as billing:
        entity = billing.get("/v1/contracts/NFM-2602").json()["entity"]
        # Midnight may lie between the time zones of this test and of the legal entity.
        months = {day[:7], time.strftime("%Y-%m", time.gmtime())}
        for month in months:
            assert controller.post(f"/v1/periods/{entity}/{month}/close").status_code == 200
        for milestone in ("S10", "S11"):
            where = f"/v1/milestones/NFM-2602/{milestone}/reports"
            said = billing.post(where, json={"completed": True, "completed_on": day})
            (decision,) = [d for d in said.json()["decisions"] if d["milestone"] == milestone]
            assert [hold["reason"] for hold in decision["holds"]] == ["PERIOD_CLOSED"]
        for month in months:
            assert controller.post(f"/v1/periods/{entity}/{month}/reopen").status_code == 200


def test_billing_previews_a_month_and_posts_what_was_shown(browser: Any, running: Any) -> None:
    from playwright.sync_api import expect

    due_again(running)
    page = enter(browser, running, "billing")
    page.get_by_role("link", name="Billing run").click()
    expect(page.get_by_role("heading", name="Billing run")).to_be_visible()
    settled(page)
    page.reload()
    post = page.get_by_role("button", name=re.compile(r"^Post \d+ invoice"))
    expect(post).to_be_enabled()
    settled(page)
    month = time_of(page)
    with running.client("billing") as billing:
        body = {"period": month, "dry_run": True}
        shown = billing.post("/v1/billing-runs", json=body).json()
    promised = {
        d["event"]: d["draft_digest"] for d in shown["decisions"] if d["outcome"] == "clear"
    }
    assert len(promised) >= 2
    post.click()
    said = f"{len(promised)} posted; every draft has the digest that was previewed"
    expect(page.get_by_text(said)).to_be_visible()
    with running.client("billing") as billing:
        for event, digest in promised.items():
            posted = billing.get(f"/v1/billing-events/{event}").json()
            assert posted["state"] == "posted"
            assert posted["decisions"][0]["draft_digest"] == digest
    # A run needs nobody's approval rights, and gives none.
    answer = page.context.request.post(f"{running.api}/v1/policies/1/release")
    assert answer.status == 403
    assert answer.json()["detail"] == "the role billing may not release policy"
    page.context.close()


def time_of(page: Any) -> str:
    """The month that the billing run shows, such as 2026-11."""
    from datetime import datetime

    shown = page.get_by_role("combobox", name=re.compile("Month")).first
    text = shown.input_value() or shown.locator("xpath=ancestor::*[@data-testid][1]").inner_text()
    found = re.search(r"[A-Z][a-z]+ \d{4}", text)
    assert found, text
    return datetime.strptime(found[0], "%B %Y").strftime("%Y-%m")  # noqa: DTZ007  a month


def test_a_project_manager_answers_what_they_were_asked(browser: Any, running: Any) -> None:
    from playwright.sync_api import expect

    with running.client("reviewer") as reviewer:
        params = {"contract": "OBD-2601", "unsettled": True}
        item = reviewer.get("/v1/review-items", params=params).json()["items"][0]
        where = f"/v1/review-items/{item['id']}/questions"
        asked = reviewer.post(where, json={"text": "Is <b>M3</b> done as well?"})
        assert asked.status_code == 201, asked.text
    page = enter(browser, running, "pm")
    expect(page.get_by_role("heading", name="Sign-offs")).to_be_visible()
    expect(page.get_by_role("heading", name="A question to you")).to_be_visible()
    page.reload()
    settled(page)
    expect(page.get_by_text("Is <b>M3</b> done as well?")).to_be_visible()
    page.get_by_label("Your answer").fill("Yes, the client signs on Friday.")
    page.get_by_role("button", name="Answer", exact=True).click()
    expect(page.get_by_text("Answered; Grace Lindqvist is told.")).to_be_visible()
    expect(page.get_by_role("heading", name="A question to you")).to_have_count(0)
    with running.client("reviewer") as reviewer:
        after = reviewer.get(f"/v1/review-items/{item['id']}").json()
    assert after["state"] == "open"
    assert after["questions"][-1]["answer"] == "Yes, the client signs on Friday."
    # Whoever manages the work does not decide on its billing.
    answer = page.context.request.post(
        f"{running.api}/v1/review-items/{item['id']}/rejection", data={"why": "not as agreed"}
    )
    assert answer.status == 403
    assert answer.json()["detail"] == "the role pm may not approve"
    page.context.close()


def test_a_collector_finds_the_invoice_behind_a_balance(browser: Any, running: Any) -> None:
    from playwright.sync_api import expect

    page = enter(browser, running, "collector")
    expect(page.get_by_role("heading", name="Collections")).to_be_visible()
    page.reload()
    settled(page)
    # The first open invoice of the customer that is longest overdue; cells are on a canvas.
    page.locator('[data-testid="stDataFrame"]').last.click(position={"x": 90, "y": 50})
    link = page.get_by_role("link", name=re.compile("Open invoice"))
    expect(link).to_be_visible()
    number = link.inner_text().replace("Open invoice", "").strip()
    link.click()
    expect(page.get_by_role("heading", name="Invoices")).to_be_visible()
    expect(page.get_by_role("heading", name=number)).to_be_visible()
    with running.client("collector") as collector:
        found = collector.get("/v1/invoices", params={"search": number}).json()["items"][0]
    answer = page.context.request.post(
        f"{running.api}/v1/invoices/{found['id']}/credit", data={"why": "wrong customer"}
    )
    assert answer.status == 403
    assert answer.json()["detail"] == "the role collector may not credit"
    page.context.close()


def test_an_auditor_reads_and_is_refused_the_rest(browser: Any, running: Any) -> None:
    from playwright.sync_api import expect

    page = enter(browser, running, "auditor")
    expect(page.get_by_role("heading", name="Audit")).to_be_visible()
    assert page.get_by_role("link", name="Billing run").count() == 0
    page.get_by_role("tab", name="Chain").click()
    page.get_by_role("button", name="Check the chains").click()
    expect(page.get_by_text("chains hold")).to_be_visible()
    # The browser's own session may not post either: the API says so.
    answer = page.context.request.post(
        f"{running.api}/v1/billing-runs", data={"period": "2026-01", "dry_run": True}
    )
    assert answer.status == 403
    assert answer.json()["detail"] == "the role auditor may not run billing"
    page.context.close()


@pytest.fixture(scope="module")
def worker(running: Any) -> Iterator[None]:
    process = running.start("worker")
    yield
    process.terminate()
    process.wait(30)


def test_a_project_manager_brings_a_document_and_confirms_it(
    browser: Any, running: Any, worker: None, tmp_path: Path
) -> None:
    from playwright.sync_api import expect

    with running.client("billing") as billing:
        where = "/v1/milestones/LUM-2601/M3/reports"
        said = {"completed": True, "completed_on": yesterday()}
        assert billing.post(where, json=said).status_code == 201
    paper = tmp_path / "01-lumiere-acceptance.pdf"
    paper.write_bytes(lumiere())
    page = enter(browser, running, "pm in Hamburg")
    expect(page.get_by_role("heading", name="Sign-offs")).to_be_visible()
    page.get_by_label("Search", exact=True).fill("LUM-2601")
    page.get_by_label("Search", exact=True).press("Enter")
    expect(page.get_by_role("heading", name="M3 Façade detail design")).to_be_visible()
    page.set_input_files('input[type="file"]', paper)
    expect(page.get_by_text("01-lumiere-acceptance.pdf will be read.")).to_be_visible()
    page.get_by_role("button", name="Look and decide").click()
    expect(page.get_by_text("matched to LUM-2601 M3")).to_have_count(0)
    expect(page.get_by_text("brought for LUM-2601 M3")).to_be_visible()
    # The deciding sentence is marked on the picture of its page.
    expect(page.locator('div[title="Decision"]')).to_be_visible()
    picture = page.get_by_alt_text("Page of the document with the proof marked")
    assert picture.evaluate("image => image.naturalWidth") > 800
    page.get_by_role("button", name="Confirm", exact=True).click()
    message = page.get_by_text(re.compile(r"Invoice HDE-\d{4}-\d{5} over 36,850.00 EUR is posted"))
    expect(message).to_be_visible()
    with running.client("billing") as billing:
        milestone = billing.get("/v1/milestones/LUM-2601/M3").json()
    assert milestone["billed"] == {"amount": "36850.00", "currency": "EUR"}
    assert milestone["acceptance_quote"] == "The milestone is accepted without reservation."
    page.context.close()


def yesterday() -> str:
    return (datetime.now(UTC) - timedelta(days=1)).date().isoformat()


def lumiere() -> bytes:
    """The signed certificate of the demo firm, dated from today."""
    typst = pytest.importorskip("typst")
    today = datetime.now(UTC).date()
    days = {
        f"d{n:+d}" if n else "d0": (today + timedelta(days=n)).isoformat() for n in range(-120, 181)
    }
    live = Path(__file__).resolve().parents[2] / "data" / "demo" / "live" / "documents"
    made: bytes = typst.compile(live / "01-lumiere-acceptance.typ", sys_inputs=days)
    return made


@pytest.mark.parametrize("role", AXE_ROLES)
def test_no_serious_barrier_on_any_page(browser: Any, running: Any, role: str) -> None:
    page = enter(browser, running, role)
    axe = pytest.importorskip("axe_playwright_python", reason="needs axe-core")
    script = (Path(axe.__file__).parent / "axe.min.js").read_text("utf-8")
    links = page.locator('[data-testid="stSidebarNavLink"]')
    found = []
    for name in links.all_inner_texts():
        if name in LOOKED_AT and "TOLLGATE_AXE" not in os.environ:
            continue
        LOOKED_AT.add(name)
        page.get_by_role("link", name=name, exact=True).click()
        settled(page)
        page.wait_for_timeout(800)
        page.evaluate(script)
        # The key hints on buttons are drawn by Streamlit, in a colour that is not ours to choose.
        report = page.evaluate("axe.run({exclude: [['kbd']]}, {resultTypes: ['violations']})")
        found += [
            f"{name}: {v['id']} ({v['impact']}) {v['nodes'][0]['html'][:160]}"
            for v in report["violations"]
            if v["impact"] in ("serious", "critical")
        ]
    page.context.close()
    assert not found, "\n".join(found)
