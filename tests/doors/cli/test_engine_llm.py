"""`extract --engine llm` from the shell to a model server and back."""

import json
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from advisors.chat.server import answers, error, serving

ROOT = Path(__file__).parents[3]
TEXT = [
    "CERTIFICATE OF ACCEPTANCE",
    "Client: Ardmore Ferries plc",
    "Milestone 5 - Gate readers in service",
    "The client hereby accepts the milestone named above.",
    "Amount released: GBP 22,750.00",
    "/s/ Isla Brown, Director of Operations",
    "Date: 9 April 2026",
]
ANSWER: dict[str, Any] = dict.fromkeys(
    "project project_code po_number change_order_number milestone signatory_title".split()
) | {
    "document_type": {"value": "acceptance_certificate", "quote": TEXT[0], "page": 1},
    "decision": {"value": "accepted", "quote": TEXT[3], "page": 1},
    "signed": {"value": True, "quote": "/s/ Isla Brown", "page": 1},
    "client": {"value": "Ardmore Ferries plc", "quote": TEXT[1], "page": 1},
    "signatory_name": {"value": "Isla Brown", "quote": "/s/ Isla Brown", "page": 1},
    "signature_date": {"value": "2026-04-09", "quote": "9 April 2026", "page": 1},
    "amount": {"amount": "22570.00", "currency": "GBP", "quote": TEXT[4], "page": 1},
    "conditions": [],
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    canvas = pytest.importorskip("reportlab.pdfgen.canvas")
    out = BytesIO()
    page = canvas.Canvas(out)
    for row, line in enumerate(TEXT):
        page.drawString(72, 760 - 28 * row, line)
    page.save()
    path = tmp_path / "one.pdf"
    path.write_bytes(out.getvalue())
    return path


def environment(file: Path, **variables: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if "TOLLGATE" not in name}
    return kept | {
        "PYTHONPATH": str(ROOT / "backend"),
        "XDG_CACHE_HOME": str(file.parent / "cache"),
        "OPENAI_API_KEY": "key",
        **variables,
    }


def extract(file: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tollgate", "extract", "--engine", "llm", "--json", str(file)]
    return subprocess.run(
        command, capture_output=True, text=True, env=environment(file, **variables)
    )


def test_asked_once_proved_and_remembered(file: Path) -> None:
    with serving(answers(ANSWER)) as server:
        runs = [extract(file, TOLLGATE_LLM_BASE_URL=server.base_url) for _ in range(2)]
    assert [done.returncode for done in runs] == [0, 0], runs[0].stderr
    assert len(server.requests) == 1, "the second run remembers"
    first, second = (json.loads(done.stdout) for done in runs)
    assert first["engine"] == second["engine"] == "llm"
    assert first["client"] == "Ardmore Ferries plc"
    assert first["amount"] is None, "transposed digits"
    assert "ungrounded" in [warning["code"] for warning in first["warnings"]]
    for proof in first["evidence"]:
        if "quote" in proof:
            assert proof["end"] - proof["start"] == len(proof["quote"])
            assert any(proof["quote"] in line for line in TEXT)


@pytest.mark.parametrize(
    ("variables", "code"),
    [({"TOLLGATE_LLM_OFF": "1"}, "model_off"), ({"TOLLGATE_LLM_DAILY_TOKENS": "5"}, "spend_cap")],
)
def test_switched_off_or_over_the_cap(file: Path, variables: dict[str, str], code: str) -> None:
    with serving(answers(ANSWER)) as server:
        done = extract(file, TOLLGATE_LLM_BASE_URL=server.base_url, **variables)
    assert done.returncode == 1
    line = json.loads(done.stdout)
    assert line["error"]["code"] == code
    assert line["engine"] == "local", "what is shown then is the local reading"
    assert server.requests == []


def test_a_wrong_key_stops_the_run_with_one_line(file: Path) -> None:
    with serving(error(401, "wrong key")) as server:
        done = extract(file, TOLLGATE_LLM_BASE_URL=server.base_url)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.strip() == "tollgate: the language model server refuses the key"


def test_any_model_is_measured_in_one_command(file: Path) -> None:
    label = {"file": file.name, "split": "dev"} | {
        name: said["value"] if isinstance(said, dict) and "value" in said else None
        for name, said in ANSWER.items()
    }
    label |= {"conditions": [], "warnings": [], "language": "en"}
    (file.parent / "labels.jsonl").write_text(json.dumps(label) + "\n")
    with serving(answers(ANSWER)) as server:
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "tollgate",
                "eval",
                "documents",
                "--engine",
                "llm",
                "--set",
                str(file.parent),
                "--json",
            ],
            capture_output=True,
            text=True,
            env=environment(file, TOLLGATE_LLM_BASE_URL=server.base_url),
        )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["engine"] == "llm"
    assert len(server.requests) == 1
