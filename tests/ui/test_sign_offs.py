"""Documents in the console: what waits, the page with its proof, and the person's word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

import papers
from tollgate.advisors.documents.pages.child import DocumentOpener
from tollgate.app import world
from tollgate.kernel.ids import UserId
from tollgate.kernel.reasons import Role
from tollgate.kernel.rights import Actor
from tollgate.settings import home, read
from tollgate.store import sign_offs
from tollgate.store.database import Database
from tollgate.workflows.load_demo import live_document
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.sign_offs import Arrival
from tollgate.workflows.read_sign_off import read_sign_off
from tollgate.workflows.receive_sign_off import receive_sign_off
from ui.test_pages import button, texts

Show = Callable[..., Any]
LIVE = home() / "data" / "demo"


@pytest.fixture(scope="module")
def firm(running: Any) -> Iterator[Firm]:
    """The firm behind the console, opened beside it as a worker does."""
    database = Database(running.environment["TOLLGATE_DATABASE_URL"])
    yield Firm(database, world(read(running.environment)))
    database.close()


@pytest.fixture(scope="module")
def bring(firm: Firm) -> Iterator[Callable[[Arrival], str]]:
    with DocumentOpener() as opener:

        def bring(arrival: Arrival) -> str:
            arrived = receive_sign_off(firm, arrival, Actor(UserId("demo"), Role.SERVICE))
            read_sign_off(firm, arrived.id, opener)
            return arrived.id

        yield bring


def opened(show: Show, role: str, id: str) -> Any:
    app = show(role, "sign_offs")
    app.query_params["document"] = id
    app.run()
    assert not app.exception and not app.error, [said.value for said in app.error]
    return app


def field(app: Any, kind: str, label: str) -> Any:
    return next(element for element in getattr(app, kind) if element.label == label)


def test_a_document_is_shown_with_its_proof_and_confirmed_into_an_invoice(
    show: Show, bring: Any, firm: Firm
) -> None:
    id = bring(live_document(firm, LIVE, "documents/08-prairiegate-resolution.typ"))
    app = opened(show, "pm", id)
    said = texts(app)
    assert "matched to PGS-2602 M3" in said and "To confirm" in said
    picture = next(html.value for html in app.get("html") if "data:image/png" in html.value)
    assert 'title="Decision"' in picture and 'title="Signed"' in picture
    assert field(app, "selectbox", "The client's decision").value == "accepted"
    button(app, "Confirm").click().run()
    assert not app.exception
    assert "08-prairiegate-resolution.pdf is confirmed. Invoice **HUS-" in texts(app)
    with firm.database.read() as tx:
        row = sign_offs.get(tx, id)
    assert (row.state, row.decided_by) == ("confirmed", "nadia.okafor@halvorsen-reyes.example")


def test_more_than_was_read_needs_a_reason_and_is_kept_as_a_correction(
    show: Show, bring: Any, firm: Firm
) -> None:
    id = bring(live_document(firm, LIVE, "documents/05-foundry-unsigned.typ"))
    app = opened(show, "pm", id)
    assert field(app, "selectbox", "The client's decision").value == "undecided"
    field(app, "selectbox", "The client's decision").select("accepted")
    field(app, "selectbox", "Signed by the client").select(True)
    field(app, "date_input", "Decided on").set_value("2026-01-15")
    button(app, "Confirm").click().run()
    assert "wants a reason of at least 10 characters" in texts(app)
    field(app, "text_input", "Why").set_value("The signed paper lies in the project folder")
    field(app, "selectbox", "The client's decision").select("accepted")
    button(app, "Confirm").click().run()
    assert "is confirmed with" in texts(app) and "corrections" in texts(app)
    app = opened(show, "pm", id)
    corrections = next(f for f in app.dataframe if "Was read" in f.value.columns)
    assert "Decision" in set(corrections.value["Field"])


def test_what_nobody_can_place_asks_and_strange_names_stay_text(show: Show, bring: Any) -> None:
    name = "<img src=x onerror=alert(1)> **bold**.pdf"
    paper = papers.certificate(code="", client="", project="", milestone="", amount="")
    id = bring(Arrival(name, paper, source="upload"))
    app = opened(show, "reviewer", id)
    assert "For which work?" in texts(app) and name in texts(app)
    assert not [html for html in app.get("html") if "onerror" in html.value]
    assert field(app, "selectbox", "It is for").value is None
    button(app, "Confirm").click().run()
    assert "wants the contract" in texts(app)
    field(app, "text_input", "Other work").set_value("LUM-2601").run()
    assert "LUM-2601 M3" in field(app, "selectbox", "It is for").options
    field(app, "text_input", "Why").set_value("It is of another firm")
    button(app, "Refuse").click().run()
    assert "is refused" in texts(app)


def test_a_role_without_the_right_looks_and_does_not_decide(show: Show, bring: Any) -> None:
    id = bring(Arrival("again.pdf", papers.certificate(), source="upload"))
    app = opened(show, "billing", id)
    assert "project managers and reviewers decide" in texts(app)
    assert not [b for b in app.button if b.label in ("Confirm", "Refuse")]


def test_a_milestone_shows_its_documents(show: Show, bring: Any) -> None:
    paper = papers.certificate(milestone="M4", client="", code="OBD-2601", amount="", project="")
    bring(Arrival("steel.pdf", paper, contract="OBD-2601", milestone="M4"))
    app = show("pm", "sign_offs")
    field(app, "text_input", "Search").set_value("OBD-2601").run()
    waits = next(f for f in app.dataframe if "Waits for" in f.value.columns).value
    row = waits[waits["Milestone"].str.startswith("OBD-2601 M4")].iloc[0]
    assert row["Waits for"].startswith("Document to confirm")
    assert "steel.pdf" in texts(app)
