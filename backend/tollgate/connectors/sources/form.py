"""The form of a source: how it proves itself, how it names a delivery, what its events say, and how
it is asked. A platform is one short file that fills this in; everything else is shared."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from tollgate.connectors.field_map import FieldMap, signal_of
from tollgate.connectors.handshakes import Handshake
from tollgate.connectors.json_paths import (
    as_text,
    dumped,
    objects_at,
    parsed,
    text_at,
    value_at,
)
from tollgate.connectors.platform import Api, Platform, path_part
from tollgate.connectors.signatures import Delivery, Signature
from tollgate.domain.events.signal import Signal
from tollgate.kernel.digest import digest_bytes
from tollgate.kernel.errors import BadInput
from tollgate.kernel.ids import is_code
from tollgate.kernel.instants import read_instant

# Put on what we asked for ourselves; a header of this name never comes in from outside.
ORIGIN = "tollgate-origin"
_MOST_EVENTS, _LONGEST_NOTE = 10_000, 500


@dataclass(frozen=True, slots=True)
class Record:
    """The platform's own words about one piece of work, complete enough for a field map."""

    value: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reference:
    """An event that names a piece of work and does not say how it stands: it is asked for."""

    id: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Ignored:
    """An event that is known and says nothing about billing."""

    what: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """An event that the source's reader does not know: kept, shown, replayable."""

    what: str


Happening = Signal | Record | Reference | Ignored | Unknown


@dataclass(frozen=True, slots=True)
class Reading:
    """What a delivery says, all its events together; `bad` are those that cannot be read."""

    shape: str = ""
    signals: tuple[Signal, ...] = ()
    wanted: tuple[Reference, ...] = ()
    ignored: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()

    @property
    def trouble(self) -> str:
        """Why a person should look at this delivery; empty when nobody needs to."""
        if self.bad:
            return self.bad[0]
        return f"unknown event {self.unknown[0]!r}" if self.unknown else ""


@dataclass(frozen=True, slots=True)
class Shape:
    """One version of the platform's body; the first that fits is read."""

    name: str
    events: Callable[[Delivery], Iterable[Happening | BadInput]]
    fits: Callable[[Delivery], bool] = lambda _: True


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that asking brought: kept as a raw event of its own. The same state of the same
    piece of work has the same key, whoever asked for it and when."""

    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return f"record:{digest_bytes(self.body)}"


@dataclass(frozen=True, slots=True)
class Page:
    """A page of what changed. `changed_at` is the latest change on it; `settle` is called once the
    page is safe."""

    found: Sequence[Found]
    next: str | None = None
    changed_at: datetime | None = None
    settle: Callable[[], None] = lambda: None


class Since(NamedTuple):
    """What a poll is asked for: changes from an instant on, and the page to go on with."""

    instant: datetime
    page: str | None
    now: datetime


@dataclass(frozen=True, slots=True)
class Poll:
    """How to ask what changed. `overlap` is how far each round looks back behind the last change
    it saw, because clocks differ and lists are written late."""

    read: Callable[[Platform, Since], Page]
    every: timedelta = timedelta(minutes=10)
    overlap: timedelta = timedelta(minutes=10)
    first_look_back: timedelta = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Billed:
    """A posted document as its platform is told of it. `key` names the document for good."""

    key: str
    title: str
    link: str
    credited: bool = False


@dataclass(frozen=True, slots=True)
class WriteBack:
    """How a platform is told of a document. `work` is the path of the platform's own id in a
    record; `tell(platform, id, billed)` may be called again and tells once. It raises like
    `Platform.get`."""

    work: str
    tell: Callable[[Platform, str, Billed], None]


class Secret(StrEnum):
    """Where the secret that signs deliveries comes from."""

    OURS = "ours"
    THEIRS = "theirs"
    HANDSHAKE = "handshake"
    NONE = "none"


def body_key(delivery: Delivery) -> str:
    """The name of a delivery where the platform gives none: the body itself."""
    return f"body:{digest_bytes(delivery.body)}"


def named_by(header: str = "", path: str = "") -> Callable[[Delivery], str]:
    """The name of a delivery: a header, else a value in the body, else the body itself."""

    def key(delivery: Delivery) -> str:
        given = delivery.headers.get(header.lower(), "") if header else ""
        if not given and path:
            try:
                given = text_at(parsed(delivery.body), path)
            except BadInput:
                given = ""
        return f"id:{given}" if given and is_code(given) else body_key(delivery)

    return key


@dataclass(frozen=True, slots=True)
class Source:
    """One platform.

    `fields` is the field map that holds until a firm changes it, as data; a source that speaks in
    our own words has none. `fetch(platform, references)` asks for the present state of what events
    named, `poll` for everything that changed; `write_back` tells what became of it. `options` are
    the settings of a connection, each with what it is for; without those that it `needs`, or with
    one that `checked` turns down, there is no connection.
    """

    name: str
    title: str
    signature: Signature
    shapes: tuple[Shape, ...]
    delivery_key: Callable[[Delivery], str] = body_key
    secret: Secret = Secret.OURS
    handshake: Handshake | None = None
    acknowledged: int = 202
    fields: Mapping[str, Any] = field(default_factory=dict)
    api: Api | None = None
    fetch: Callable[[Platform, Sequence[Reference]], Sequence[Found]] | None = None
    poll: Poll | None = None
    write_back: WriteBack | None = None
    options: Mapping[str, str] = field(default_factory=dict)
    needs: tuple[str, ...] = ()
    checked: Callable[[Mapping[str, str]], None] = lambda _: None


def each(
    items: Any, one: Callable[[Mapping[str, Any]], Happening], where: str = "body"
) -> Iterator[Happening | BadInput]:
    """Every item read by itself: one that cannot be read takes no other with it.

    Raises:
        BadInput: `items` is no list, or a longer one than any platform sends.
    """
    if not isinstance(items, list) or len(items) > _MOST_EVENTS:
        raise BadInput(f"is no list of at most {_MOST_EVENTS} events", where=where)
    for position, item in enumerate(items):
        try:
            if not isinstance(item, Mapping):
                raise BadInput("is no object")
            yield one(item)
        except BadInput as problem:
            place = f"{where}[{position}]"
            inner = f"{place}.{problem.where}" if problem.where else place
            yield BadInput(problem.message, where=inner)


def names_work(
    at: str, told: Collection[str], work: str, ignored: tuple[str, ...]
) -> Callable[[Delivery], Iterator[Happening]]:
    """How bodies are read that name one piece of work: the word at `at` says what happened, `told`
    are the words that may matter, `work` is where the id stands; words that begin like one of
    `ignored` are known and say nothing about billing."""

    def events(delivery: Delivery) -> Iterator[Happening]:
        body = json_object(delivery)
        what = text_at(body, at)
        if what in told:
            yield Reference(text_at(body, work))
        else:
            yield Ignored(what) if what.startswith(ignored) else Unknown(what)

    return events


def one_by_one(
    path: str, inside: str = "", **query: str
) -> Callable[[Platform, Sequence[Reference]], Sequence[Found]]:
    """How each piece of work is asked for by its `{id}`; its record stands at `inside` of the
    answer. What is gone meanwhile says nothing."""

    def fetch(platform: Platform, references: Sequence[Reference]) -> Sequence[Found]:
        ways = (path.replace("{id}", path_part(wanted.id)) for wanted in references)
        answers = [platform.find(way, **query) for way in ways]
        there = [value_at(one, inside) if inside else one for one in answers if one is not None]
        return [found(one) for one in objects_at(there, "")]

    return fetch


def json_object(delivery: Delivery) -> Mapping[str, Any]:
    """
    Raises:
        BadInput: the body is no JSON object.
    """
    found = parsed(delivery.body)
    if not isinstance(found, dict):
        raise BadInput("is not a JSON object", where="body")
    return found


def listed(options: Mapping[str, str], name: str) -> list[str]:
    """The parts of an option that holds several, separated by commas.

    Raises:
        BadInput: there is none.
    """
    parts = [part.strip() for part in options.get(name, "").split(",")]
    there = [part for part in parts if part]
    if not there:
        raise BadInput("the connection names none", where=name)
    return there


def next_part(position: str, cursor: str | None, parts: int) -> str | None:
    """Where a walk over several lists goes on: at the cursor of this one, else in the next."""
    if cursor:
        return f"{position}:{cursor}"
    following = int(position) + 1
    return f"{following}:" if following < parts else None


def found(value: Mapping[str, Any]) -> Found:
    """A record as it is kept."""
    return Found(dumped(value))


def latest(values: Iterable[Any], path: str) -> datetime | None:
    """The latest instant at a path of some records; None when no record has one."""
    instants = []
    for value in values:
        text = value_at(value, path)
        if isinstance(text, str):
            instants.append(read_instant(text))
    return max(instants, default=None)


def read(source: Source, map: FieldMap | None, delivery: Delivery) -> Reading:
    """What a delivery says. It never raises: what cannot be read is named in the reading."""
    reading = _Collected()
    try:
        for happening in _happenings(source, delivery, reading):
            reading.take(happening, map, source.write_back)
    except BadInput as problem:
        reading.bad.append(str(problem))
    return reading.done()


def _happenings(
    source: Source, delivery: Delivery, reading: _Collected
) -> Iterable[Happening | BadInput]:
    if ORIGIN in delivery.headers and source.fields:
        reading.shape = delivery.headers[ORIGIN]
        return [Record(json_object(delivery))]
    for shape in source.shapes:
        if shape.fits(delivery):
            reading.shape = shape.name
            return shape.events(delivery)
    return [Unknown("a body of no known shape")]


class _Collected:
    def __init__(self) -> None:
        self.shape = ""
        self.signals: list[Signal] = []
        self.wanted: dict[Reference, None] = {}
        self.ignored: list[str] = []
        self.unknown: list[str] = []
        self.bad: list[str] = []

    def take(
        self, happening: Happening | BadInput, map: FieldMap | None, back: WriteBack | None
    ) -> None:
        if isinstance(happening, Signal):
            self.signals.append(happening)
        elif isinstance(happening, Reference):
            self.wanted[happening] = None
        elif isinstance(happening, Ignored):
            self.ignored.append(happening.what)
        elif isinstance(happening, Unknown):
            self.unknown.append(happening.what)
        elif isinstance(happening, BadInput):
            self.bad.append(str(happening))
        else:
            self._record(happening, map, back)

    def _record(self, record: Record, map: FieldMap | None, back: WriteBack | None) -> None:
        if map is None:
            raise BadInput("the source has no field map to read a record with")
        try:
            signal = signal_of(map, record.value)
        except BadInput as problem:
            self.bad.append(str(problem))
            return
        if isinstance(signal, str):
            self.ignored.append(signal)
        else:
            work = as_text(value_at(record.value, back.work)) if back else None
            self.signals.append(replace(signal, work=work) if work and is_code(work) else signal)

    def done(self) -> Reading:
        return Reading(
            self.shape,
            tuple(self.signals),
            tuple(self.wanted),
            tuple(map(_note, self.ignored)),
            tuple(map(_note, self.unknown)),
            tuple(map(_note, self.bad)),
        )


def _note(text: str) -> str:
    """What can be written down and shown, whatever a stranger put in."""
    return text[:_LONGEST_NOTE].replace("\x00", "?").encode("utf-8", "replace").decode()
