"""The book of values: what its marks make, and that the committed book can be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from tollgate.advisors.mail.value_book import marked_mails
from tollgate.kernel.errors import BadInput
from tollgate.settings import home


def book_of(folder: Path, line: str) -> Path:
    (folder / "en.txt").write_text(f"# a comment\n{line}\n", "utf-8")
    return folder


def test_marks_make_a_label_row(tmp_path: Path) -> None:
    line = "[{i:A-119}] Not on {o:4500123456}. The rest goes {d:on Friday}. => 60.00 GBP"
    (mail,) = marked_mails(book_of(tmp_path, line))
    assert mail.message.text == "A-119\n\nNot on 4500123456. The rest goes on Friday."
    assert mail.row["invoice_numbers"] == ["A-119"]
    assert mail.row["po_numbers"] == ["4500123456"]
    assert mail.row["promised_date"] == "2026-03-13"
    assert mail.row["disputed_amount"] == {"amount": "60.00", "currency": "GBP"}


def test_what_is_not_marked_is_none(tmp_path: Path) -> None:
    (mail,) = marked_mails(book_of(tmp_path, "[hello] Paid 4711 last Friday.\\nStatement please."))
    assert mail.row["invoice_numbers"] == [] and mail.row["promised_date"] is None
    assert mail.row["disputed_amount"] is None and "\nStatement please." in mail.message.text


@pytest.mark.parametrize(
    "line",
    [
        "no subject at all",
        "[a] It goes {d:some day}.",
        "[a] About {i:nothing with digits}.",
    ],
)
def test_a_mark_where_nothing_is_found_is_refused(tmp_path: Path, line: str) -> None:
    with pytest.raises(BadInput, match="book of values"):
        marked_mails(book_of(tmp_path, line))


def test_the_committed_book_can_be_read() -> None:
    mails = marked_mails(home() / "models" / "dispute_classifier" / "valuebook")
    assert {mail.language for mail in mails} == {"en", "de", "fr", "es", "it", "nl", "pt"}
    assert sum(mail.row["promised_date"] is not None for mail in mails) > 100
