"""What every source inherits: it proves its deliveries, names them, reads them as its fixture says,
keeps what it does not know, and is brought down by nothing that a stranger sends."""

from __future__ import annotations

import contextlib
import copy
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

import source_kit
from conftest import NOW
from source_kit import ScriptedHttp, body_of, delivery_of, fixture, secret_of, signed
from tollgate.connectors.calls import Access
from tollgate.connectors.field_map import FieldMap, read_map
from tollgate.connectors.oauth import SignInEnded
from tollgate.connectors.platform import Platform
from tollgate.connectors.registry import SOURCES
from tollgate.connectors.signatures import (
    Delivery,
    Either,
    FetchedKey,
    Hmac,
    Jwt,
    NobodyKnocks,
    SignatureMismatch,
)
from tollgate.connectors.signing_keys import KeyRing, prove
from tollgate.connectors.sources.form import ORIGIN, Found, Reading, Since, Source, read
from tollgate.domain.events.signal import Signal
from tollgate.kernel.errors import Retryable, TollgateError
from tollgate.workflows.parts.reading import becomes

EVENTS = [(source, name) for source in SOURCES for name in sorted(fixture(source)["events"] or {})]
KNOCKING = [(source, name) for source, name in EVENTS if source in source_kit.knocking()]
FETCHING = [name for name, source in SOURCES.items() if source.fetch]
POLLING = [name for name, source in SOURCES.items() if source.poll and source.fields]


def map_of(source: Source, event: dict[str, Any] | None = None) -> FieldMap | None:
    changed = (event or {}).get("fields", {})
    return read_map({**source.fields, **changed}) if source.fields else None


def shown(signal: Signal) -> dict[str, Any]:
    return {
        "kind": signal.kind.value,
        "contract": signal.contract,
        "milestone": signal.milestone,
        "occurred_at": signal.occurred_at.isoformat(),
        "completed_on": signal.completed_on.isoformat() if signal.completed_on else None,
        "reported_by": signal.reported_by,
        "amount": signal.amount.as_json() if signal.amount else None,
        "verdict": signal.verdict.value if signal.verdict else None,
    }


def fits(signals: tuple[Signal, ...], wanted: list[dict[str, Any]]) -> None:
    """The signals say at least what the fixture names, no more and no fewer of them."""
    assert len(signals) == len(wanted), [shown(signal) for signal in signals]
    for signal, fields in zip(signals, wanted, strict=True):
        assert {name: shown(signal)[name] for name in fields} == fields


def platform(source: Source, case: dict[str, Any], http: ScriptedHttp) -> Platform:
    api, options = source.api, case.get("options", {})
    assert api is not None

    def ended(_stale: str) -> str:
        raise SignInEnded("connect it again")

    access = Access(
        options,
        http,
        NOW,
        lambda: str(case.get("token", "")),
        ended,
        lambda token: api.headers(token, options),
    )
    return Platform(access, api, source.title, map_of(source))


def of_found(source: Source, found: Any) -> tuple[Signal, ...]:
    """What the records say that asking gave."""
    readings = [
        read(source, map_of(source), Delivery({**one.headers, ORIGIN: "polled"}, one.body, NOW))
        for one in found
    ]
    assert [reading.bad for reading in readings if reading.bad] == []
    return tuple(signal for reading in readings for signal in reading.signals)


def test_every_source_has_a_fixture_that_shows_what_it_does() -> None:
    for name, source in SOURCES.items():
        case = fixture(name)
        ends = {event["becomes"] for event in (case["events"] or {}).values()}
        if not isinstance(source.signature, NobodyKnocks):
            assert {"ignored", "dead"} <= ends, f"{name} shows no ignored or no unknown event"
        assert "fetch" in case or source.fetch is None, f"{name} is asked and shows no answer"
        assert "poll" in case or source.poll is None or not source.fields, name
        assert set(case.get("options", {})) <= set(source.options), name
        for field in source.fields.values():
            assert field, name


@pytest.mark.parametrize(("name", "event"), EVENTS)
def test_an_event_is_read_as_the_fixture_says(name: str, event: str) -> None:
    source, case = SOURCES[name], fixture(name)["events"][event]
    reading = read(source, map_of(source, case), delivery_of(case))
    # Nobody has imported a contract here, so whatever speaks of one waits for it.
    assert becomes(reading, bool(reading.signals)).value == case["becomes"], reading
    fits(reading.signals, case.get("signals", []))
    wanted = [f"{one.kind}:{one.id}".lstrip(":") for one in reading.wanted]
    assert wanted == case.get("wants", [])
    if "note" in case:
        said = reading.trouble or f"ignored: {', '.join(reading.ignored)}"
        assert said == case["note"]


def refused(source: Source, delivery: Delivery, secret: str) -> None:
    with pytest.raises(SignatureMismatch):
        source.signature.verify(delivery, secret)


@pytest.mark.parametrize(("name", "event"), KNOCKING)
def test_a_delivery_proves_itself_and_nothing_else_does(name: str, event: str) -> None:
    source, case = SOURCES[name], fixture(name)["events"][event]
    secret = secret_of(source)
    plain = delivery_of(case)
    good = signed(source.signature, plain, secret)
    source.signature.verify(good, secret)
    refused(source, plain, secret)
    refused(source, good, "another secret")
    refused(source, good, "")
    refused(source, signed(source.signature, plain, "another secret"), secret)
    for header in set(good.headers) - set(plain.headers):
        refused(source, replace(good, headers={**good.headers, header: ""}), secret)
        refused(source, replace(good, headers={**good.headers, header: "x"}), secret)
    proofs = [source.signature]
    if isinstance(source.signature, Either):
        proofs = [source.signature.first, source.signature.second]
    for proof in proofs:
        inner = proof.inner if isinstance(proof, FetchedKey) else proof
        if isinstance(inner, Hmac):
            _covers_every_byte(inner, plain, secret)
        elif isinstance(inner, Jwt):
            # The token does not cover the body, so nothing but ids may come out of it.
            assert read(source, map_of(source), plain).signals == ()


def _covers_every_byte(proof: Hmac, plain: Delivery, secret: str) -> None:
    good = signed(proof, plain, secret)
    for position in range(0, len(plain.body), max(1, len(plain.body) // 12)):
        body = bytearray(plain.body)
        body[position] ^= 0x20
        with pytest.raises(SignatureMismatch):
            proof.verify(replace(good, body=bytes(body)), secret)
    if proof.stamp:
        for late in (timedelta(seconds=301), timedelta(seconds=-301)):
            with pytest.raises(SignatureMismatch):
                proof.verify(signed(proof, plain, secret, NOW + late), secret)


@pytest.mark.parametrize("name", SOURCES)
def test_each_delivery_has_a_name_of_its_own_and_a_repeated_one_the_same(name: str) -> None:
    source, case = SOURCES[name], fixture(name)
    events = list((case["events"] or {}).values())
    names = [source.delivery_key(delivery_of(event)) for event in events]
    again = [source.delivery_key(delivery_of(event, NOW + timedelta(1))) for event in events]
    assert names == again
    assert len(set(names)) == len({(body_of(e), str(e.get("headers"))) for e in events})


@pytest.mark.parametrize("name", FETCHING)
def test_what_an_event_names_is_asked_for(name: str) -> None:
    source, case = SOURCES[name], fixture(name)
    http = ScriptedHttp(case["fetch"]["answers"])
    event = delivery_of({"body": case["fetch"]["event"]})
    wanted = read(source, map_of(source), event).wanted
    assert source.fetch is not None
    found = source.fetch(platform(source, case, http), wanted)
    fits(of_found(source, found), case["fetch"]["signals"])
    again = source.fetch(platform(source, case, ScriptedHttp(case["fetch"]["answers"])), wanted)
    assert [one.key for one in again] == [one.key for one in found]
    _carries_its_token(http, case["token"])


def _carries_its_token(http: ScriptedHttp, token: str) -> None:
    """The token travels in a header, never in an address that others log."""
    assert all(any(value for value in headers.values()) for headers in http.carried)
    assert all(token not in url for _, url, _ in http.asked)


def walked(source: Source, way: Platform) -> list[Found]:
    assert source.poll is not None
    since = Since(NOW - timedelta(days=1), None, NOW)
    found: list[Found] = []
    for _ in range(10):
        page = source.poll.read(way, since)
        found += page.found
        if page.next is None:
            return found
        since = since._replace(page=page.next)
    raise AssertionError("the walk does not end")


@pytest.mark.parametrize("name", POLLING)
def test_what_changed_is_asked_for_and_says_the_same_as_the_event(name: str) -> None:
    source, case = SOURCES[name], fixture(name)
    http = ScriptedHttp(case["poll"]["answers"])
    found = walked(source, platform(source, case, http))
    fits(of_found(source, found), case["poll"]["signals"])
    _carries_its_token(http, case["token"])
    if "fetch" in case:
        there = read(source, map_of(source), delivery_of({"body": case["fetch"]["event"]})).wanted
        way = platform(source, case, ScriptedHttp(case["fetch"]["answers"]))
        assert source.fetch is not None
        by_event = {one.key for one in source.fetch(way, there)}
        # The same state of the same work is one raw event, whoever asked for it.
        assert by_event & {one.key for one in found}


# What strangers send.

HOSTILE = [
    b"",
    b"{",
    b"\xff\xfe\x00",
    b"null",
    b"[]",
    b"{}",
    b'"text"',
    b"17",
    b"NaN",
    b"1e400",
    b"-" * 50,
    b"[" * 100_000,
    b'{"a":' * 100_000,
    b"[" + b"1," * 20_000 + b"1]",
    b'{"n": ' + b"9" * 6_000 + b"}",
    b'{"events": {}}',
    b'{"events": [null, 1, "x", [], {}]}',
    b'[null, 1, "x", [], {}]',
    b'{"type": "\\ud800", "event_id": "\\u0000"}',
    b'{"event": "x"}',
    b'{"webhookEvent": ["jira:issue_updated"]}',
    b"a=b&c=d",
    b"<xml/>",
]
WRONG: list[Any] = [None, True, 7, 10**30, "", "x" * 5_000, "\ud800", "\x00", [], {}, [{}], "NaN"]


def twisted(value: Any) -> Iterator[Any]:
    """The value with each of its parts replaced in turn by something that does not belong."""
    places = list(_places(value))
    for place in places:
        for wrong in WRONG:
            whole = copy.deepcopy(value)
            at = whole
            for step in place[:-1]:
                at = at[step]
            at[place[-1]] = wrong
            yield whole


def _places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for step, inner in pairs:
        yield (*place, step)
        if isinstance(inner, dict | list):
            yield from _places(inner, (*place, step))


def survives(source: Source, delivery: Delivery) -> Reading:
    """Reading answers, whatever comes; what it answers can be written down."""
    assert len(source.delivery_key(delivery).encode()) < 400
    reading = read(source, map_of(source), delivery)
    for signal in reading.signals:
        assert signal.key() and signal.contract and signal.milestone
        assert signal.occurred_at.tzinfo is not None
    for text in (*reading.bad, *reading.unknown, *reading.ignored):
        assert len(text) <= 500 and text.encode() and "\x00" not in text
    for wanted in reading.wanted:
        assert f"{wanted.kind}{wanted.id}".encode()
    return reading


@pytest.mark.parametrize("name", SOURCES)
def test_no_body_brings_a_source_down(name: str) -> None:
    source = SOURCES[name]
    for body in HOSTILE:
        for headers in ({}, {"tollgate-file": "completions.csv"}, {ORIGIN: "polled"}):
            reading = survives(source, Delivery(headers, body, NOW, url=source_kit.URL))
            assert reading.signals == ()


@pytest.mark.parametrize("name", SOURCES)
def test_no_value_of_a_wrong_kind_brings_a_source_down(name: str) -> None:
    source, case = SOURCES[name], fixture(name)
    for event in (case["events"] or {}).values():
        for body in twisted(event.get("body", {})):
            raw = json.dumps(body).encode()
            survives(source, replace(delivery_of(event), body=raw))


@pytest.mark.parametrize("name", POLLING)
def test_no_record_of_a_wrong_kind_brings_a_source_down(name: str) -> None:
    source, case = SOURCES[name], fixture(name)
    way = platform(source, case, ScriptedHttp(case["poll"]["answers"]))
    for one in walked(source, way):
        for record in twisted(json.loads(one.body)):
            raw = json.dumps(record).encode()
            survives(source, Delivery({ORIGIN: "polled"}, raw, NOW))


@pytest.mark.parametrize("name", sorted({*FETCHING, *POLLING}))
def test_a_platform_that_answers_nonsense_is_named_and_brings_nothing_down(name: str) -> None:
    source, case = SOURCES[name], fixture(name)
    answers = [
        *({"request": "", "text": body.decode("utf-8", "replace")} for body in HOSTILE),
        *({"request": "", "status": status, "body": {}} for status in (301, 400, 401, 404, 422)),
    ]
    event = {"body": case["fetch"]["event"]} if "fetch" in case else None
    for answer in answers:
        way = platform(source, case, ScriptedHttp([answer]))
        # Only our own failures come through: anything else would end the workflow unheard.
        with contextlib.suppress(TollgateError):
            walked(source, way)
        with contextlib.suppress(TollgateError):
            fetched(source, way, event)


def fetched(source: Source, way: Platform, event: dict[str, Any] | None) -> None:
    if source.fetch is not None and event is not None:
        source.fetch(way, read(source, map_of(source), delivery_of(event)).wanted)


@pytest.mark.parametrize("name", sorted({*FETCHING, *POLLING}))
@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "37"}, 37),
        ({"retry-after": "Mon, 16 Mar 2026 09:02:00 GMT"}, 120),
        ({"retry-after": "999999999"}, 26 * 3600),
        ({}, 60),
    ],
)
def test_a_platform_that_wants_patience_gets_it(
    name: str, headers: dict[str, str], seconds: int | None
) -> None:
    source, case = SOURCES[name], fixture(name)
    http = ScriptedHttp([{"request": "", "status": 429, "headers": headers}])
    with pytest.raises(Retryable) as caught:
        walked(source, platform(source, case, http))
    assert caught.value.retry_after_seconds == seconds


# The key that is fetched.


@pytest.mark.parametrize(
    "url",
    [
        "http://na.myconnectwise.net/key",
        "https://myconnectwise.net/key",
        "https://evil.example/key",
        "https://na.myconnectwise.net.evil.example/key",
        "https://na.myconnectwise.net@evil.example/key",
        "https://evil.example#.myconnectwise.net",
        "https://na.myconnectwise.net:8443/key",
        "https://169.254.169.254/latest",
        "https://[::1]/key",
        "file:///etc/passwd",
        "//na.myconnectwise.net/key",
        "",
        7,
    ],
)
def test_a_key_is_fetched_from_an_allowed_host_only(url: Any) -> None:
    source, http = SOURCES["connectwise"], ScriptedHttp()
    body = {"MessageId": "1", "Metadata": {"key_url": url}}
    delivery = signed(source.signature, delivery_of({"body": body}), "fetched-key")
    with pytest.raises(SignatureMismatch):
        prove(source.signature, delivery, "", (http, ""), KeyRing())
    assert http.asked == []


def test_a_fetched_key_is_remembered_and_a_missing_one_too() -> None:
    source, case, ring = SOURCES["connectwise"], fixture("connectwise"), KeyRing()
    http = ScriptedHttp(case["keys"])
    delivery = signed(source.signature, delivery_of(case["events"]["updated"]), "fetched-key")
    for _ in range(3):
        prove(source.signature, delivery, "", (http, ""), ring)
    assert len(http.asked) == 1
    gone = ScriptedHttp([{"request": "GET https://na.myconnectwise.net", "status": 404}])
    fresh = KeyRing()
    for _ in range(3):
        with pytest.raises(SignatureMismatch):
            prove(source.signature, delivery, "", (gone, ""), fresh)
    assert len(gone.asked) == 1
    away = ScriptedHttp([{"request": "GET", "status": 503}])
    with pytest.raises(Retryable):
        prove(source.signature, delivery, "", (away, ""), KeyRing())
