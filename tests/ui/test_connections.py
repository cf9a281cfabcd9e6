"""The screen of connections, run against a real API: health, mapping, documents and the inbox."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Show = Callable[..., Any]


def texts(app: Any) -> str:
    """Everything that is said on the page, with the escapes taken out."""
    kinds = ("header", "subheader", "markdown", "caption", "info", "success", "warning", "error")
    said = [str(element.value) for kind in kinds for element in getattr(app, kind)]
    return "\n".join(said).replace("\\", "")


def button(app: Any, label: str) -> Any:
    return next(b for b in app.button if b.label.replace("\\", "").startswith(label))


@pytest.mark.parametrize("role", ["billing", "controller", "admin", "auditor"])
def test_the_screen_shows_every_system_to_its_roles(show: Show, role: str) -> None:
    app = show(role, "connections")
    assert not app.exception and not app.error, [error.value for error in app.error]
    assert app.header[0].value == "Connections"
    systems = next(f for f in app.dataframe if "Health" in f.value.columns)
    assert set(systems.value["System"]) == {"Folder of CSV files with acknowledgement"}


def test_testing_a_system_says_what_came_of_it(show: Show) -> None:
    app = show("billing", "connections")
    button(app, "Test").click().run()
    assert not app.exception
    assert "It works" in texts(app) and "can be written to" in texts(app)
    systems = next(f for f in app.dataframe if "Health" in f.value.columns)
    assert "Well" in set(systems.value["Health"])


def test_a_collector_has_no_such_page(show: Show) -> None:
    import api

    show("collector")
    with pytest.raises(api.Problem) as refused:
        api.get("/v1/targets")
    assert refused.value.status == 403


def test_a_platform_that_cannot_be_asked_is_shown(running: Any, show: Show) -> None:
    options = ("--kind", "folder", "--option", f"folder={running.folder}/nowhere")
    assert running.start("connect", "source", "a-drop", *options).wait(60) == 0
    app = show("admin", "connections")
    app.session_state["connection-tabs"] = "Project systems"
    app.run()
    assert not app.exception
    platforms = next(f for f in app.dataframe if "Asking" in f.value.columns)
    shown = dict(zip(platforms.value["Code"], platforms.value["Asking"], strict=True))
    assert shown["a-drop"] == "Not tried yet" and "Sends by itself" in shown.values()
    next(b for b in app.button if b.key == "probe-a-drop").click().run()
    assert "No such file or directory" in texts(app)
    platforms = next(f for f in app.dataframe if "Asking" in f.value.columns)
    shown = dict(zip(platforms.value["Code"], platforms.value["Asking"], strict=True))
    assert shown["a-drop"] == "Passing fault"
