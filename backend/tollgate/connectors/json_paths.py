"""JSON from strangers, and the paths that name a value in it.

A path is `issue.fields.status.name`, `projects[0].gid` or `fields[name=Amount].number_value`;
`a.b | c.d` takes the first that is there, and `'EUR'` in quotes stands for itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from tollgate.kernel.errors import BadInput

_STEP = re.compile(r"\.?([^.\[\]|']+)|\[(\d{1,6})\]|\[([^\[\]=|']+)=([^\[\]|']*)\]")
LONGEST_PATH, LONGEST_TEXT = 400, 4_000


def parsed(raw: bytes, where: str = "body") -> Any:
    """The JSON value of some bytes. A number with a fraction stays text: money is never a float.

    Raises:
        BadInput: not UTF-8, not JSON, or nested or long beyond reason.
    """
    try:
        return json.loads(raw.decode("utf-8-sig"), parse_float=str, parse_constant=_no_number)
    except UnicodeDecodeError as problem:
        raise BadInput(f"is not UTF-8 at byte {problem.start}", where=where) from None
    except (ValueError, RecursionError) as problem:
        raise BadInput(f"is not JSON: {problem}", where=where) from None


def _no_number(text: str) -> Any:
    raise ValueError(f"{text} is no number")


def dumped(value: Any) -> bytes:
    """One text per value: the same record fetched and polled has the same bytes."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


Step = str | int | tuple[str, str]


@lru_cache(maxsize=4_096)
def steps(path: str) -> tuple[tuple[Step, ...] | str, ...]:
    """The alternatives of a path: the steps of each, or the text of a literal.

    Raises:
        BadInput: it is no path.
    """
    if len(path) > LONGEST_PATH:
        raise BadInput(f"is longer than {LONGEST_PATH} characters")
    return tuple(_alternative(part.strip(), path) for part in path.split("|"))


def _alternative(part: str, path: str) -> tuple[Step, ...] | str:
    if len(part) >= 2 and part[0] == part[-1] == "'" and "'" not in part[1:-1]:
        return part[1:-1]
    found: list[Step] = []
    at = 0
    while at < len(part):
        step = _STEP.match(part, at)
        if step is None or (part[at] == ".") != bool(found and step[1]):
            raise BadInput(f"{path!r} is no path such as issue.fields.status.name")
        if step[1]:
            found.append(step[1])
        elif step[2]:
            found.append(int(step[2]))
        else:
            found.append((step[3], step[4]))
        at = step.end()
    if not found:
        raise BadInput(f"{path!r} is no path such as issue.fields.status.name")
    return tuple(found)


def value_at(value: Any, path: str) -> Any:
    """What stands at a path; None where nothing does.

    Raises:
        BadInput: it is no path.
    """
    for alternative in steps(path):
        found = alternative if isinstance(alternative, str) else _walk(value, alternative)
        if found is not None and found != "":
            return found
    return None


def _walk(value: Any, way: tuple[Step, ...]) -> Any:
    for step in way:
        if isinstance(step, str):
            value = value.get(step) if isinstance(value, Mapping) else None
        elif isinstance(step, int):
            value = value[step] if isinstance(value, list) and step < len(value) else None
        else:
            name, wanted = step
            members = value if isinstance(value, list) else []
            value = next(
                (
                    member
                    for member in members
                    if isinstance(member, Mapping) and as_text(member.get(name)) == wanted
                ),
                None,
            )
    return value


def as_text(value: Any) -> str | None:
    """The text of a scalar as its platform would write it; None for anything else."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if isinstance(value, int):
        # Beyond 64 bits it is no id, and turning it into digits costs the square of its length.
        return str(value) if value.bit_length() <= 64 else None
    return None


def text_at(value: Any, path: str) -> str:
    """The text of the scalar at a path.

    Raises:
        BadInput: nothing is there, no scalar, or a text that no database takes.
    """
    found = as_text(value_at(value, path))
    if found is None or not found.strip():
        raise BadInput("is missing or no text", where=path)
    if len(found) > LONGEST_TEXT or not is_clean(found):
        raise BadInput("is too long, or holds what no text holds", where=path)
    return found


def is_clean(text: str) -> bool:
    """Whether the text has neither NUL nor half a surrogate pair."""
    return "\x00" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)


def objects_at(value: Any, path: str) -> list[Mapping[str, Any]]:
    """The list of objects at a path; an empty path is the value itself.

    Raises:
        BadInput: there is none.
    """
    there = value_at(value, path) if path else value
    if not isinstance(there, list) or any(not isinstance(one, Mapping) for one in there):
        raise BadInput("is no list of objects", where=path or "answer")
    return there
