"""Words of acceptance beside an approver who is waited for, a choice by strokes nobody saw, or a
name without a hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sign_off_paper import draw, read_whole
from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.decision.force import find_state
from tollgate.advisors.documents.decision.left_open import (
    half_dated,
    nobody_acted,
    strikes_unseen,
    waiting_approver,
)
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.documents.reading import Verdict

_FLOW = """
# Change order 7
Client: Sabana Data Halls
The change is accepted by the client.
{} | {} | Date
Ana Restrepo | {} | 07/11/2026
Luis Lozano | {} | 08/11/2026
"""


def sheets_of(paper: str, language: str) -> Sheets:
    return Sheets(open_document(draw(paper), Limits()), (language,))


@pytest.mark.parametrize(
    ("language", "heads", "done", "waits"),
    [
        ("en", ("Name", "Status"), "approved", "awaiting signature"),
        ("de", ("Name", "Status"), "freigegeben", "ausstehend"),
        ("fr", ("Nom", "Statut"), "approuvé", "en attente"),
        ("es", ("Nombre", "Estado"), "aprobado", "en espera de"),
        ("nl", ("Naam", "Status"), "akkoord", "in afwachting"),
        ("pt", ("Nome", "Estado"), "aprovado", "aguarda"),
        ("it", ("Nome", "Stato"), "approvato", "in attesa"),
    ],
)
def test_an_approver_who_is_waited_for_is_found(
    language: str, heads: tuple[str, str], done: str, waits: str
) -> None:
    paper = _FLOW.format(*heads, done, "{}")
    found = waiting_approver(sheets_of(paper.format(waits), language))
    assert found is not None and found.text == waits
    assert waiting_approver(sheets_of(paper.format(done), language)) is None


def test_a_stage_that_is_still_to_come_is_no_approver() -> None:
    rows = "Design | accepted | 07/11/2026\nBuild | pending | 08/11/2026"
    stages = f"# Stages\nStage | Result | Date\n{rows}"
    assert waiting_approver(sheets_of(stages, "en")) is None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Delete as applicable"),
        ("de", "Nichtzutreffendes bitte streichen"),
        ("fr", "Rayer la mention inutile"),
        ("es", "Táchese lo que no proceda"),
        ("nl", "Doorhalen wat niet van toepassing is"),
        ("pt", "Risque o que não se aplica"),
        ("it", "Cancellare la voce che non interessa"),
    ],
)
def test_strokes_of_a_picture_are_not_seen(language: str, words: str) -> None:
    paper = f"# Record\nThe stage is accepted / not accepted.\n{words}\nSigned for the client\n~"
    document = open_document(draw(paper), Limits())
    scanned = Document(tuple(replace(page, source="ocr") for page in document.pages))
    assert not strikes_unseen(Sheets(document, (language,)))
    assert strikes_unseen(Sheets(scanned, (language,)))


@pytest.mark.parametrize(
    "limits",
    [
        "The following restrictions stay with the stage until the head of signalling lifts them:",
        "Both points remain for the account of the contractor.",
        "Before the mixing we require the following:\n- the footage is replaced",
    ],
)
def test_what_stays_with_the_work_limits_it(limits: str) -> None:
    paper = (
        "# Certificate of acceptance\nProject: Garnant Junction\nClient: Pennard Valley Railway\n"
        "The client accepts the stage without reservation.\n{}\n"
        "Signed for the client\n~\nWyn Treharne, Head of Signalling\nDate: 18 July 2026"
    )
    assert read_whole(paper.format("")).decision is Verdict.ACCEPTED
    assert read_whole(paper.format(limits)).decision is not Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("line", "nobody"),
    [
        ("Ellen Marsh, Head of Services", True),
        ("Ellen Marsh, 12 June 2026", True),
        ("Ellen Marsh, 12 June 2026 16:48", False),
        ("Visum | EM", False),
        ("~", False),
    ],
)
def test_a_printed_name_shows_no_act(line: str, nobody: bool) -> None:
    paper = f"# Acceptance\nThe Customer accepts the deliverable.\n{line}"
    sheets = Sheets(open_document(draw(paper), Limits()), ("en",))
    assert nobody_acted(sheets) is nobody


@pytest.mark.parametrize(("state", "waits"), [("- open -", True), ("13.02.2026", False)])
def test_a_level_of_release_that_is_open_is_waited_for(state: str, waits: bool) -> None:
    paper = (
        "# Service entry sheet\nReleased by | Position | On\n"
        f"Tamsin Grieve | Senior Modeller | 12.02.2026\nAlastair Munn | Head of Dams | {state}\n"
    )
    sheets = Sheets(open_document(draw(paper), Limits()), ("en",))
    assert (waiting_approver(sheets) is not None) is waits


@pytest.mark.parametrize(
    ("heads", "days", "open_"),
    [
        ("For the Trust | For the Council", "Date: 14 April 2026 | Date:", True),
        ("For the Trust | For the Council", "Date: 14 April 2026 | Date: 15 April 2026", False),
        ("For the Trust | For the Council", "Date: | Date:", False),
        ("For the client | For the contractor", "Date: 14 April 2026 | Date:", False),
    ],
)
def test_of_two_days_of_signing_one_is_missing(heads: str, days: str, open_: bool) -> None:
    paper = f"The partnership accepts the stage.\n{heads}\n~ | _\nEwan Tulloch | Ida Farrow\n{days}"
    assert half_dated(sheets_of(paper, "en")) is open_


@pytest.mark.parametrize(
    ("line", "without"),
    [
        ("VOID - replaced by variation order 15 rev. B, kept for the file, do not act on it", True),
        ("The order of 3 May is void where it says otherwise, and was replaced by this one", False),
    ],
)
def test_a_long_line_that_begins_with_the_state_tells_it(line: str, without: bool) -> None:
    sheets = sheets_of(f"{line}\n# Variation order 15\nI approve this variation.\n~", "en")
    assert (find_state(sheets) is not None) is without
