"""Any changed byte of a chain is found, and the first record that does not hold is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from tollgate.domain.audit.chain import GENESIS, Link, micros, seal, verify

texts = st.text(st.characters(blacklist_categories=("Cs",)), max_size=20)
records = st.lists(
    st.tuples(texts, texts, texts, st.integers(0, 2**53), texts), min_size=1, max_size=8
)


def chain(said: list[tuple[str, str, str, int, str]]) -> list[tuple[Link, str | None]]:
    links: list[tuple[Link, str | None]] = []
    previous = GENESIS
    for position, (kind, subject, actor, at, payload) in enumerate(said, 1):
        link = seal("NORD", position, previous, (kind, subject, actor, at), payload)
        previous = link.digest
        links.append((link, payload))
    return links


@given(records, st.data())
def test_a_whole_chain_holds_and_so_it_does_after_erasure(said, data: st.DataObject) -> None:
    links = chain(said)
    assert verify(links) is None
    erased = data.draw(st.sets(st.integers(0, len(links) - 1)))
    assert verify([(ln, None if n in erased else p) for n, (ln, p) in enumerate(links)]) is None


@given(records, st.data())
def test_any_change_is_found_at_its_place(said, data: st.DataObject) -> None:
    links = chain(said)
    index = data.draw(st.integers(0, len(links) - 1))
    link, payload = links[index]
    fields = ("kind", "subject", "actor", "previous", "payload_digest", "digest")
    field = data.draw(st.sampled_from([*fields, "at_micros", "chain", "payload"]))
    if field == "payload":
        links[index] = (link, f"{payload} ")
    elif field == "at_micros":
        links[index] = (replace(link, at_micros=link.at_micros + 1), payload)
    else:
        old = getattr(link, field)
        links[index] = (
            replace(link, **{field: ("x" if old[:1] != "x" else "y") + old[1:]}),
            payload,
        )
    found = verify(links)
    assert found is not None and found.position == index + 1


@given(records.filter(lambda said: len(said) > 2), st.data())
def test_a_missing_doubled_or_moved_link_is_found(said, data: st.DataObject) -> None:
    links = chain(said)
    index = data.draw(st.integers(0, len(links) - 2))
    assert verify(links[:index] + links[index + 1 :]) is not None
    assert verify([*links[: index + 1], *links[index:]]) is not None
    moved = list(links)
    moved[index], moved[index + 1] = moved[index + 1], moved[index]
    assert verify(moved) is not None


@given(st.datetimes(datetime(1970, 1, 1), datetime(9000, 1, 1)))  # noqa: DTZ001  made aware below
def test_an_instant_has_one_number(instant: datetime) -> None:
    aware = instant.replace(tzinfo=UTC)
    seconds, rest = divmod(micros(aware), 1_000_000)
    assert datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest) == aware
