"""The new part of real replies: samples of many mail programs with the reply that was written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tollgate.advisors.mail.markup import readable
from tollgate.advisors.mail.message import read_message
from tollgate.advisors.mail.quoting import Envelope, split

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("TOLLGATE_CONFORMANCE", ROOT.parent / "shared/conformance"))
TALON = FOLDER / "mail_threads" / "talon"

if not TALON.is_dir():
    pytest.skip("no conformance material beside the repository", allow_module_level=True)

REPLIES = sorted((TALON / "standard_replies").glob("*.eml"))
PAGES = sorted((TALON / "html_replies").glob("*.html"))


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("path", REPLIES, ids=lambda path: path.stem)
def test_reply_text_is_found(path: Path) -> None:
    told = path.with_name(f"{path.stem}_reply_text")
    expected = squeezed(told.read_text("utf-8")) if told.is_file() else "Hello"
    new = squeezed(read_message(path.read_bytes()).new_part)
    # What follows the reply may be a mobile footer; what is quoted may not.
    assert expected.startswith(new) or new.startswith(expected)
    assert len(new) <= len(expected) + 40


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_reply_in_html_is_found(path: Path) -> None:
    text, _ = readable(path.read_text("utf-8"))
    new = split(text, Envelope("Re: test", "", "", frozenset())).new
    assert squeezed(new).startswith("Hi. I am fine.")
    assert "wrote" not in new
    assert len(squeezed(new)) < 60
