"""`tollgate extract` and `tollgate eval documents`: JSON Lines, exit codes, no traceback."""

from __future__ import annotations

import io
import json
from pathlib import Path

from click.testing import CliRunner
from reportlab.pdfgen.canvas import Canvas

from tollgate.doors.cli import tollgate


def order(path: Path) -> Path:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    canvas.setFont("Helvetica-Bold", 18)
    canvas.drawString(60, 780, "PURCHASE ORDER")
    canvas.setFont("Helvetica", 10)
    canvas.drawString(60, 740, "PO number: TK-20981")
    canvas.drawString(60, 722, "Buyer: Tarn & Kestrel Ltd")
    canvas.drawString(60, 704, "Order total: EUR 4,250.00")
    canvas.save()
    path.write_bytes(out.getvalue())
    return path


def test_one_json_line_per_file_in_order_and_exit_1_for_an_unreadable_one(tmp_path: Path) -> None:
    good = order(tmp_path / "good.pdf")
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"nothing")
    done = CliRunner().invoke(
        tollgate, ["extract", str(bad), str(good), "--json"], standalone_mode=False
    )
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert first["document_type"] == "unreadable" and first["error"]["code"] == "not_a_pdf"
    assert second["document_type"] == "purchase_order" and second["decision"] is None
    assert second["po_number"] == "TK-20981"
    assert second["amount"] == {"amount": "4250.00", "currency": "EUR"}
    assert done.return_value == 1


def test_text_is_what_offsets_count_in(tmp_path: Path) -> None:
    good = order(tmp_path / "good.pdf")
    runner = CliRunner()
    text = runner.invoke(
        tollgate, ["extract", "--text", "--json", str(good)], standalone_mode=False
    )
    pages = json.loads(text.stdout)["pages"]
    said = runner.invoke(tollgate, ["extract", "--json", str(good)], standalone_mode=False)
    for evidence in json.loads(said.stdout)["evidence"]:
        if "quote" in evidence:
            page = pages[evidence["page"] - 1]
            assert page[evidence["start"] : evidence["end"]] == evidence["quote"]


def test_eval_scores_a_labelled_folder(tmp_path: Path) -> None:
    order(tmp_path / "good.pdf")
    label = {
        "file": "good.pdf",
        "split": "dev",
        "form": "text",
        "document_type": "purchase_order",
        "decision": None,
        "signed": None,
        "language": "en",
        "client": "Tarn & Kestrel Ltd",
        "po_number": "TK-20981",
        "amount": {"amount": "4250.00", "currency": "EUR"},
    }
    (tmp_path / "labels.jsonl").write_text(json.dumps(label) + "\n", encoding="utf-8")
    done = CliRunner().invoke(
        tollgate, ["eval", "documents", "--set", str(tmp_path), "--json"], standalone_mode=False
    )
    figures = json.loads(done.stdout.splitlines()[-1])
    assert figures["documents"] == 1
    assert figures["false_acceptances"] == 0
    assert figures["field_f1"]["value"] == 1.0
    assert figures["grounded_share"] == 1.0
