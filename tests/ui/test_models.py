"""The page of models: what judges, answers, drift, proposals and the choice of a version."""

from __future__ import annotations

from typing import Any

import pytest

from parts.shares import share, versus
from ui.conftest import UI

SHARE = {"value": 0.5, "interval": [0.25, 0.75], "hits": 6, "of": 12}
NOTHING = {"value": None, "interval": None, "hits": 0, "of": 0}
REPORT = {
    "decisions": 60,
    "decided_by": ["amara.diallo@firm.example"],
    "changed": [{}, {}],
    "before": {"precision": SHARE, "recall_of_known": SHARE},
    "after": {"precision": SHARE | {"value": 0.9}, "recall_of_known": SHARE},
}


def model(**changes: Any) -> dict[str, Any]:
    return {
        "advisor": "duplicate",
        "policy": "model",
        "in_use": "2",
        "shipped": "2",
        "why": "",
        "health": {
            "decisions": 12,
            "right": SHARE,
            "overridden": SHARE,
            "drift": 0.07,
            "rules_only": False,
            "why": "",
        },
        "figures": [
            {
                "set": "never_seen",
                "split": "parties never seen",
                "rows": 51_506,
                "recall": SHARE,
                "natural_pairs_per_1000": 38.0,
                "baseline": {"rule": "naive", "recall": SHARE, "natural_pairs_per_1000": 312.0},
            }
        ],
        "versions": [],
        "choices": [],
    } | changes


PROPOSED = {
    "version": "2.1",
    "proposed_by": "amara.diallo@firm.example",
    "proposed_at": "2026-03-16T08:00:00+00:00",
    "report": REPORT,
}


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The page for some rights, without an API: what would be posted is collected."""
    from streamlit.testing.v1 import AppTest

    import api

    posted: list[tuple[str, Any]] = []

    def post(where: str, body: Any = None, **_: Any) -> dict[str, Any]:
        posted.append((where, body))
        return {"version": "2.2"}

    def run(rights: list[str], **changes: Any) -> tuple[Any, list[Any]]:
        monkeypatch.setattr(api, "get", lambda *_: [model(**changes)])
        monkeypatch.setattr(api, "post", post)
        app = AppTest.from_file(str(UI / "screens" / "models.py"), default_timeout=60)
        app.session_state["me"] = {"rights": rights}
        app.run()
        assert not app.exception
        return app, posted

    return run


def texts(app: Any) -> str:
    kinds = ("markdown", "caption", "info", "success", "warning", "error")
    shown = [element.value for kind in kinds for element in getattr(app, kind)]
    shown += [f"{metric.label}: {metric.value}" for metric in app.metric]
    return "\n".join(shown).replace("\\", "")


def test_version_answers_drift_and_figures_are_shown(page: Any) -> None:
    app, _ = page(["read_audit"])
    said = texts(app)
    assert "Version 2 judges" in said and "Drift: 0.07" in said and "Flags decided: 12" in said
    assert "Called right: 50.0 % (25.0 to 75.0)" in said
    (figures,) = (one.value for one in app.dataframe if "Found" in one.value.columns)
    assert figures["False flags"][0] == "38.0 per 1,000"
    assert figures["Rule's false flags"][0] == "312.0 per 1,000"
    assert "Controllers propose and adopt versions." in said
    assert not app.button, "who may only read finds nothing to press"


def test_a_model_that_is_switched_off_says_why(page: Any) -> None:
    app, _ = page(["read_audit"], in_use="rules", why="the scores have drifted <b>far</b>")
    said = texts(app)
    assert "Rules alone" in said
    assert "The model is switched off: the scores have drifted <b>far</b>." in said


def test_a_proposal_stands_before_and_after_and_is_adopted(page: Any) -> None:
    app, posted = page(["read_audit", "adopt_model"], versions=[PROPOSED])
    said = texts(app)
    assert "Version 2.1" in said and "from 60 decided flags of Amara Diallo" in said
    (report,) = (one.value for one in app.dataframe if "Before" in one.value.columns)
    assert next(iter(report["After"])).startswith("90.0 %")
    assert app.selectbox[0].options[0] == "Version 2.1", "never the one in use"
    app.button[-1].click().run()
    assert posted == [] and "the auditor will read it" in texts(app)
    app.text_input[0].set_value("fewer false flags")
    app.button[-1].click().run()
    body = {"version": "2.1", "why": "fewer false flags"}
    assert posted == [("/v1/models/duplicate/choices", body)]
    assert "Version 2.1 from now on" in texts(app)


def test_a_version_is_proposed_by_a_button(page: Any) -> None:
    app, posted = page(["read_audit", "adopt_model"])
    assert "30 decided flags" in texts(app)
    app.button[0].click().run()
    assert posted == [("/v1/models/duplicate/proposals", None)]
    assert "judges nothing until adopted" in texts(app)


def test_shares_are_read_as_per_cent() -> None:
    assert share(NOTHING) == "–"
    assert versus({"precision": SHARE}, {"precision": NOTHING}) == [
        {"Figure": "Right among its flags", "Before": "50.0 % (25.0 to 75.0)", "After": "–"}
    ]
