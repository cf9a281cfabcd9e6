"""What the intake benchmark sends is what the platform sends: it proves itself, is read by the
source's own code, and names the milestone that is there."""

from __future__ import annotations

import pytest

from conftest import NOW
from tollgate.connectors import registry
from tollgate.connectors.field_map import read_map
from tollgate.connectors.signatures import Delivery
from tollgate.connectors.sources.form import read
from tollgate.doors.cli.bench_intake import read_alone
from tollgate.doors.cli.bench_payloads import SECRET, SENDERS


@pytest.mark.parametrize("name", SENDERS)
def test_every_event_of_the_benchmark_says_what_it_should(name: str) -> None:
    sender = SENDERS[name]
    source = registry.source(sender.source)
    map = read_map({**source.fields, **sender.fields}) if source.fields else None
    names = set()
    for number in (0, 9, 10, 12_345):
        body, headers = sender.event(number)
        given = {name.lower(): value for name, value in headers.items()}
        delivery = Delivery(given, body, NOW)
        source.signature.verify(delivery, SECRET)
        (signal,) = read(source, map, delivery).signals
        assert (signal.contract, signal.milestone) == (
            f"C{number // 10:06d}",
            f"M{number % 10:02d}",
        )
        names.add(source.delivery_key(delivery))
    assert len(names) == 4
    nothing, headers = sender.nothing()
    assert read(source, map, Delivery({}, nothing, NOW)).ignored
    assert read_alone(sender, 50) > 0
