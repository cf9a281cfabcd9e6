"""Connections: how sources and accounting systems fare, what is mapped, what did not arrive, and
how events are read."""

from __future__ import annotations

import json
from typing import Any

import streamlit as st

import api
from parts import dates, money, words
from parts.tables import Pager, choose, facts, table
from parts.text import plain

ME = st.session_state["me"]
RIGHTS = set(ME["rights"])
HEALTH = {
    "well": "Well",
    "unknown": "Not tried yet",
    "passing_fault": "Passing fault",
    "critical": "Needs you",
}
STATES = {
    "": "Any state",
    "pending": "Waiting",
    "uncertain": "Outcome unknown",
    "sent": "There, not approved",
    "confirmed": "There",
    "failed": "Refused",
}
EVENTS = {
    "": "Any state",
    "kept": "Kept, not read yet",
    "read": "Read",
    "ignored": "Ignored: says nothing about billing",
    "held": "Held: nothing fits it",
    "refused": "Refused: signature",
    "dead": "Could not be read",
}
KINDS = {"customer": "Customers", "item": "Items", "tax": "Tax codes"}
NOTHING = "– not mapped –"


def answered() -> None:
    """What came of a sign-in, when the browser comes back from it."""
    if "connected" in st.query_params:
        st.success(f"{plain(st.query_params.pop('connected'))} is connected.")
    elif "problem" in st.query_params:
        st.error(f"Nothing was connected: {plain(st.query_params.pop('problem'))}.")


def systems() -> dict[str, Any] | None:
    """The accounting systems with their health; the selected one."""
    found: list[dict[str, Any]] = api.get("/v1/targets")
    if not found:
        st.info("No accounting system is connected. Add one with `tollgate connect target`.")
        return None
    # What needs a person comes first.
    found.sort(key=lambda row: (row["health"] != "critical", row["code"]))
    picked = choose(
        [
            {
                "System": row["title"],
                "Code": row["code"],
                "Company": row["company"] or row["entity"],
                "Health": HEALTH[row["health"]],
                "Waiting": str(row["waiting"]),
                "Refused": str(row["refused"]),
                "Last success": dates.at(row["success_at"]) if row["success_at"] else "–",
            }
            for row in found
        ],
        key="systems",
        alt="Accounting systems and how they fare",
        money=("Waiting", "Refused"),
        widths={"System": 290, "Waiting": 70, "Refused": 70},
        chosen=0,
    )
    return found[picked] if picked is not None else None


def about(row: dict[str, Any]) -> None:
    """One system: what is wrong, and what a person can do."""
    st.subheader(f"{plain(row['title'])} for {plain(row['entity'])}", anchor=False)
    if row["health"] == "critical":
        said = row["problem"] or f"{row['refused']} documents were refused"
        st.error(f"Needs a person: {plain(said)}")
    elif row["health"] == "passing_fault":
        st.warning(f"A fault that may pass by itself: {plain(row['problem'])}")
    facts(
        [
            ("Documents are", "final" if row["mode"] == "final" else "drafts for approval there"),
            ("Last success", _at(row["success_at"])),
            ("Last failure", _at(row["failure_at"])),
            ("Payments read", _at(row["pulled_at"]) if row["pulls"] else "does not tell of any"),
            ("Left in peace until", _at(row["parked_until"])),
        ]
    )
    with st.container(horizontal=True):
        st.button("Test", on_click=api.done, args=(lambda: _tested(row["code"]),), type="primary")
        if row["pulls"]:
            st.button("Read payments now", on_click=api.done, args=(lambda: _pulled(row["code"]),))
        if row["signs_in"] and "manage_connections" in RIGHTS:
            st.button(
                "Sign in again" if row["signed_in"] else "Sign in",
                on_click=api.done,
                args=(lambda: _sign_in("targets", row["code"]),),
            )
    _way_to_sign_in("targets", row)


def _at(instant: str | None) -> str:
    return dates.at(instant) if instant else "–"


def _tested(code: str) -> str:
    said = api.post(api.path("targets", code, "test"))
    if not said["ok"]:
        raise api.Problem(409, "unreachable", said["said"])
    return f"It works: {plain(said['said'])}."


def _pulled(code: str) -> str:
    api.post(api.path("targets", code, "pull"))
    return "Payments are read in a moment."


def _sign_in(kind: str, code: str) -> str:
    begun = api.post(api.path(kind, code, "authorization"))
    st.session_state[f"sign-in:{kind}:{code}"] = begun["url"]
    return "The way to the sign-in is below; it is good for 15 minutes."


def mapping(row: dict[str, Any]) -> None:
    """Our codes of one kind, what they are mapped to, and what is suggested."""
    if not row["codes"]:
        st.info("This system takes our codes as they are.")
        return
    kind = st.segmented_control(
        "Kind", row["codes"], format_func=lambda code: KINDS[code], default=row["codes"][0]
    )
    kind = kind or row["codes"][0]
    where = api.path("targets", row["code"], "codes")
    rows = api.get(where, kind=kind)
    options = api.get(api.path("targets", row["code"], "choices"), kind=kind)
    open_ = sum(1 for one in rows if not one["theirs"])
    st.caption(f"{len(rows) - open_} of {len(rows)} are mapped.")
    if "map_codes" in RIGHTS:
        label = f"List anew what {row['title']} has"
        st.button(label, on_click=api.done, args=(lambda: _listed(row["code"]),))
    if not rows:
        st.info("Nothing of this kind is needed yet.")
        return
    picked = choose(
        [
            {
                "Ours": one["ours"],
                "Name": one["name"],
                "There": one["theirs_name"] or one["theirs"] or NOTHING,
                "Suggested": one["suggestions"][0]["name"] if one["suggestions"] else "",
            }
            for one in rows
        ],
        key=f"codes-{row['code']}-{kind}",
        alt="Our codes and what stands for them there",
        chosen=next((n for n, one in enumerate(rows) if not one["theirs"]), 0),
    )
    if picked is not None and "map_codes" in RIGHTS:
        _choice(row, kind, rows[picked], options)


def _choice(
    row: dict[str, Any], kind: str, one: dict[str, Any], options: list[dict[str, str]]
) -> None:
    """Choose what stands for one code; suggestions come first."""
    names = {choice["id"]: choice["name"] for choice in [*one["suggestions"], *options]}
    if not names:
        theirs = st.text_input(f"Code there for {plain(one['name'])}", one["theirs"])
    else:
        listed = ["", *names]
        first = one["suggestions"][0]["id"] if one["suggestions"] else ""
        known = one["theirs"] or first
        theirs = st.selectbox(
            f"{plain(one['name'])} is there",
            listed,
            listed.index(known) if known in listed else 0,
            format_func=lambda id: names.get(id, NOTHING),
            key=f"theirs-{row['code']}-{kind}-{one['ours']}",
        )

    def work() -> str:
        body = {"kind": kind, "ours": one["ours"], "theirs": theirs or ""}
        sent = api.put(api.path("targets", row["code"], "codes"), body)["sent"]
        more = f" {sent} documents that waited go on their way." if sent else ""
        return f"{plain(one['name'])} is mapped.{more}" if theirs else "Unmapped."

    st.button("Save", type="primary", on_click=api.done, args=(work,), key=f"map-{one['ours']}")


def _listed(code: str) -> str:
    counts = api.post(api.path("targets", code, "choices"))
    return ", ".join(f"{count} {KINDS[kind].lower()}" for kind, count in counts.items()) + "."


def documents(row: dict[str, Any]) -> None:
    """Documents on their way to one system; what was refused is sent again."""
    state = st.selectbox("State", list(STATES), format_func=lambda code: STATES[code])
    stopped = st.toggle("Only those that wait for a person", row["refused"] > 0)
    pager = Pager("deliveries", (row["code"], state, stopped))
    found = api.get(
        "/v1/deliveries",
        target=row["code"],
        state=state,
        stopped=stopped,
        cursor=pager.cursor,
        limit=50,
    )
    items = found["items"]
    if not items:
        st.info("Nothing is in this state.")
        return
    picked = choose(
        [
            {
                "Document": one["number"] or "pending",
                "Customer": one["customer_name"],
                "Gross": money.show(one["gross"]),
                "State": STATES[one["state"]],
                "There": one["external_number"],
                "Note": one["note"],
            }
            for one in items
        ],
        key=f"deliveries-{hash(tuple(one['id'] for one in items))}",
        alt="Documents on their way, newest first",
        money=("Gross",),
        widths={"Note": "large"},
    )
    pager.buttons(found["next"])
    if picked is None or "replay_event" not in RIGHTS:
        return
    one = items[picked]
    if one["state"] in ("failed", "pending", "uncertain"):

        def work() -> str:
            api.post(api.path("deliveries", one["id"], "replay"))
            return "It is sent again in a moment; what is there already is looked for first."

        label = f"Send {plain(one['number'] or one['id'])} again"
        st.button(label, type="primary", on_click=api.done, args=(work,), key=f"send-{one['id']}")


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
                "Asking": HEALTH[row["health"]] if row["is_asked"] else "Sends by itself",
                "Last event": _at(row["last_event_at"]),
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


def asking(row: dict[str, Any]) -> None:
    """How asking one platform fares, and what a person can do."""
    if not row["is_asked"]:
        return
    if row["health"] == "critical":
        st.error(f"Needs a person: {plain(row['problem'])}")
    elif row["health"] == "passing_fault":
        st.warning(f"A fault that may pass by itself: {plain(row['problem'])}")
    facts(
        [
            ("Answered last", _at(row["success_at"])),
            ("Failing since", _at(row["failing_since"])),
            ("Is asked again", _at(row["next_at"])),
        ]
    )
    code = row["code"]
    with st.container(horizontal=True):
        st.button("Test", on_click=api.done, args=(lambda: _probed(code),), key=f"probe-{code}")
        st.button("Ask now", on_click=api.done, args=(lambda: _polled(code),), key=f"poll-{code}")
        if row["signs_in"] and "manage_connections" in RIGHTS:
            st.button(
                "Sign in again" if row["signed_in"] else "Sign in",
                on_click=api.done,
                args=(lambda: _sign_in("connections", code),),
                key=f"sign-in-{code}",
            )
    _way_to_sign_in("connections", row)


def _way_to_sign_in(kind: str, row: dict[str, Any]) -> None:
    slot = f"sign-in:{kind}:{row['code']}"
    if slot in st.session_state:
        st.link_button(f"Go to {row['title']} to sign in", st.session_state.pop(slot))


def _probed(code: str) -> str:
    said = api.post(api.path("connections", code, "probe"))
    if not said["ok"]:
        raise api.Problem(409, "unreachable", said["said"])
    return f"It works: {plain(said['said'])}."


def _polled(code: str) -> str:
    api.post(api.path("connections", code, "poll"))
    return "The platform is asked in a moment."


def events(row: dict[str, Any]) -> None:
    """What one platform sent, newest first; a kept event can be read once more."""
    state = st.selectbox("State", list(EVENTS), format_func=lambda code: EVENTS[code], key="events")
    pager = Pager("events", (row["code"], state))
    found = api.get("/v1/inbox", state=state, connection=row["code"], cursor=pager.cursor, limit=50)
    items = found["items"]
    if not items:
        st.info("No event is in this state.")
        return
    picked = choose(
        [
            {
                "Received": dates.at(one["received_at"]),
                "State": words.words(one["state"]),
                "Note": one["note"],
                "Delivery": one["delivery_key"],
            }
            for one in items
        ],
        key=f"events-{hash(tuple(one['id'] for one in items))}",
        alt="Events that this platform sent, newest first",
        widths={"Note": "large"},
    )
    pager.buttons(found["next"])
    if picked is None:
        return
    one = items[picked]

    def work() -> str:
        api.post(api.path("inbox", one["id"], "replay"))
        return "The event is read again in a moment."

    label = f"Read {plain(one['delivery_key'])} again"
    st.button(label, type="primary", on_click=api.done, args=(work,), key=f"read-{one['id']}")


def reading(row: dict[str, Any]) -> None:
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
        if "manage_connections" in RIGHTS and st.button("Save the map"):
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


def page() -> None:
    st.header("Connections", anchor=False)
    answered()
    api.told()
    accounting, platforms = st.tabs(["Accounting systems", "Project systems"])
    with accounting:
        row = systems()
        if row:
            about(row)
            codes, ways = st.tabs(["Mapping", "Documents"])
            with codes:
                mapping(row)
            with ways:
                documents(row)
    with platforms:
        row = sources() if "replay_event" in RIGHTS else None
        if "replay_event" not in RIGHTS:
            st.info("Events of platforms are shown to billing and the administrator.")
        if row:
            asking(row)
            inbox, map_ = st.tabs(["Inbox", "Field map"])
            with inbox:
                events(row)
            with map_, api.explained():
                reading(row)


page()
