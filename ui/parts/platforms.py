"""Project systems: what each sent, and how its events become facts."""

from __future__ import annotations

import json
from typing import Any

import streamlit as st

import api
from parts import dates, health, inbox, tabs, words
from parts.tables import choose, facts, table
from parts.text import plain

Rights = set[str]


def show(rights: Rights) -> None:
    """Every platform, and the selected one with its events and its field map."""
    if "replay_event" not in rights:
        st.info("Events of platforms are shown to billing and the administrator.")
        return
    row = sources()
    if row is None:
        return
    asking(row, rights)
    shown = {"Inbox": lambda: inbox.show(row["code"]), "Field map": lambda: reading(row, rights)}
    with api.explained():
        tabs.lazy(shown, "platform-tabs")


def sources() -> dict[str, Any] | None:
    """The platforms that send events; the selected one."""
    found: list[dict[str, Any]] = api.get("/v1/connections")
    if not found:
        st.info("No platform is connected. Add one with `tollgate connect source`.")
        return None
    # What needs a person comes first.
    found.sort(key=lambda row: (row["health"] != "critical", row["code"]))
    picked = choose(
        [
            {
                "Platform": row["title"],
                "Code": row["code"],
                "Asking": health.HEALTH[row["health"]] if row["is_asked"] else "Sends by itself",
                "Last event": dates.at(row["last_event_at"]),
                "Read": str(row["events"].get("read", 0)),
                "Held": str(row["events"].get("held", 0)),
                "Not understood": str(row["events"].get("dead", 0)),
                "Refused": str(row["events"].get("refused", 0)),
            }
            for row in found
        ],
        key="sources",
        alt="Platforms that send events, and what became of the events",
        money=("Read", "Held", "Not understood", "Refused"),
        chosen=0,
    )
    return found[picked] if picked is not None else None


def asking(row: dict[str, Any], rights: Rights) -> None:
    """How asking one platform fares, and what a person can do."""
    if not row["is_asked"]:
        return
    health.told(row)
    facts(
        [
            ("Answered last", dates.at(row["success_at"])),
            ("Failing since", dates.at(row["failing_since"])),
            ("Is asked again", dates.at(row["next_at"])),
        ]
    )
    code = row["code"]
    with st.container(horizontal=True):
        st.button(
            "Test",
            on_click=api.done,
            args=(lambda: health.tested("connections", code, "probe"),),
            key=f"probe-{code}",
        )
        st.button("Ask now", on_click=api.done, args=(lambda: _polled(code),), key=f"poll-{code}")
        health.sign_in("connections", row, rights)
    health.way_to_sign_in("connections", row)


def _polled(code: str) -> str:
    api.post(api.path("connections", code, "poll"))
    return "The platform is asked in a moment."


def reading(row: dict[str, Any], rights: Rights) -> None:
    """How events become facts: the field map, and a box to try a payload on it."""
    where = api.path("connections", row["code"], "field-map")
    try:
        known, tag = api.read(where)
    except api.Problem as problem:
        if problem.status != 404:
            raise
        st.info("This platform has no field map.")
        return
    if known["fields"]:
        table(
            [
                {
                    "Field": name,
                    "Is found at": value if isinstance(value, str) else json.dumps(value),
                    "Changed here": "yes" if name in known["changed"] else "",
                }
                for name, value in known["fields"].items()
            ],
            alt="Fields and where they are found in a payload",
        )
    text = st.text_area(
        "What differs from the platform's own map (JSON)",
        json.dumps(known["changed"], indent=2),
        key=f"map-{row['code']}-{known['revision']}",
    )
    payload = st.text_area("Payload to try", placeholder="Paste an event as the platform sends it")
    as_record = st.toggle("It is what asking the platform gives")
    with st.container(horizontal=True):
        if st.button("Try it", type="primary", disabled=not payload):
            _try(row["code"], text, payload, as_record)
        if "manage_connections" in rights and st.button("Save the map"):
            with api.explained():
                api.put(where, {"fields": _object(text)}, if_match=tag)
                api.tell("success", "The field map is in force.")
                st.rerun()


def _try(code: str, fields: str, payload: str, as_record: bool) -> None:
    with api.explained():
        body = {"text": payload, "record": as_record, "fields": _object(fields)}
        seen = api.post(api.path("connections", code, "test"), body)
        st.markdown(f"This would be **{plain(seen['becomes'])}**. Nothing was written.")
        for signal in seen["signals"]:
            held = signal["held"]
            place = signal["matches"] or (held["detail"] if held else "")
            facts(
                [
                    ("Says", words.words(signal["kind"])),
                    ("Contract", signal["contract"]),
                    ("Milestone", signal["milestone"]),
                    ("Matches" if signal["matches"] else "Held", place),
                ]
            )
        for name in ("problems", "unknown", "ignored"):
            for said in seen[name]:
                st.caption(f"{words.words(name)}: {plain(said)}")


def _object(text: str) -> dict[str, Any]:
    """The JSON object that a person typed."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise api.Problem(422, "bad_input", "is not a JSON object", "field map")
    return found
