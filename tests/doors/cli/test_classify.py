"""`tollgate classify` and `tollgate eval emails` from the outside."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from mail_letters import letter
from tollgate.advisors.mail.message import read_message
from tollgate.doors.cli import classify, eval_emails


def test_one_line_per_file_in_order_and_errors_are_lines(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(letter("We will pay on Friday."))
    (tmp_path / "b.eml").write_bytes(b"")
    names = [str(tmp_path / name) for name in ("a.eml", "b.eml", "missing.eml")]
    result = CliRunner().invoke(classify.command, [*names, "--json"])
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["file"] for line in lines] == ["a.eml", "b.eml", "missing.eml"]
    assert lines[0]["error"] is None and lines[0]["primary"] == "payment_scheduled"
    assert all(line["error"]["code"] for line in lines[1:])
    assert set(lines[1]) <= set(lines[0])
    assert result.exit_code == 1


def test_text_is_what_offsets_count_in(tmp_path: Path) -> None:
    raw = letter("Größe stimmt nicht: Rechnung 4711.")
    (tmp_path / "a.eml").write_bytes(raw)
    result = CliRunner().invoke(classify.command, ["--text", str(tmp_path / "a.eml")])
    assert result.exit_code == 0
    assert result.stdout_bytes.decode() == read_message(raw).text + "\n"


def test_eval_scores_a_folder(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "1.eml").write_bytes(letter("Please send a copy of the invoice."))
    row = {"file": "1.eml", "language": "en", "primary": "document_request"}
    row |= {"labels": ["document_request"], "invoice_numbers": ["INV-2026-0142"], "split": "dev"}
    (tmp_path / "labels.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    result = CliRunner().invoke(eval_emails.command, ["--set", str(tmp_path), "--json"])
    figures = json.loads(result.stdout)
    assert figures["macro_f1"]["en"]["value"] == 1.0
    assert figures["invoice_numbers"]["f1"] == 1.0
    assert figures["accepts_milestone"]["false_true"] == 0
