"""Mail addresses: read, or refused by name, whatever is typed."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tollgate.kernel.errors import BadInput
from tollgate.kernel.mail_address import mail_address


@pytest.mark.parametrize("text", ["ap@client.example", "o'neil+pay@a.b.example"])
def test_addresses_are_read(text: str) -> None:
    assert mail_address(text, "recipient").addr_spec == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nobody",
        "a@b@c",
        "a b@c.example",
        ",=Äþú\x02\x08\x06,",
        "ä@c.example",
        "a@",
        "!@[b!",
        "a.@b.example",
        "a@b\n",
    ],
)
def test_what_is_none_is_refused_by_name(text: str) -> None:
    with pytest.raises(BadInput, match="is no mail address") as refused:
        mail_address(text, "recipient")
    assert refused.value.where == "recipient"


@given(st.text() | st.from_regex(r"[ -~]{0,6}@[ -~]{0,9}", fullmatch=True))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(BadInput):
        assert "@" in mail_address(text, "recipient").addr_spec
