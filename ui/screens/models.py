"""Models: what judges drafts before the gate, how it does, and which version the firm uses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

import api
from parts import dates, words
from parts.shares import share, versus
from parts.tables import table
from parts.text import plain

RIGHTS = set(st.session_state["me"]["rights"])
Model = Mapping[str, Any]
TITLES = {"unusual_amount": "Unusual amounts", "duplicate": "Duplicates"}
POLICY = {
    "off": "Policy asks for no advice",
    "rules": "Policy asks for rules alone",
    "model": "Policy asks for the model",
}
RULES = "rules"


def state(model: Model) -> None:
    """What judges now, and whether anything switched it off."""
    used = model["in_use"]
    with st.container(horizontal=True, gap="small"):
        if used == "nothing":
            st.badge("Off", color="gray")
        elif used == RULES:
            st.badge("Rules alone", color="orange" if model["why"] else "gray")
        else:
            st.badge(f"Version {plain(used)} judges", color="green")
        st.badge(POLICY[model["policy"]], color="gray")
    if model["why"]:
        st.warning(f"The model is switched off: {plain(model['why'])}.")
    if model["shipped"] is None:
        st.error("The model that comes with Tollgate is missing or damaged; rules alone judge.")


def people(model: Model) -> None:
    """What people called right and wrong, and whether the scores have moved."""
    health = model["health"]
    one, two, three, four = st.columns(4)
    one.metric("Flags decided", str(health["decisions"]))
    two.metric("Called right", share(health["right"]))
    three.metric("Called wrong", share(health["overridden"]))
    drift = health["drift"]
    four.metric("Drift", "not known yet" if drift is None else f"{drift:.2f}")
    st.caption(
        "Decisions count since this version was chosen. Drift is the stability index of the "
        "scores, known from 100 drafts on each side; above 0.25 the model switches itself off."
    )
    if health["why"] and not model["why"]:
        st.warning(f"It would be switched off tonight: {plain(health['why'])}.")


def figures(model: Model) -> None:
    """What was measured before the model came here, beside the naive rule."""
    if not model["figures"]:
        st.info("No figures come with this model.")
        return
    table(
        [
            {
                "Set": words.words(one["set"]),
                "What the model saw of it": one["split"],
                "Size": f"{one.get('rows', one.get('bills', 0)):,}",
                "Found": share(one["recall"]),
                "False flags": _false(one),
                "Rule finds": share(one["baseline"]["recall"]),
                "Rule's false flags": _false(one["baseline"]),
            }
            for one in model["figures"]
        ],
        alt=f"Measured figures of {TITLES[model['advisor']]}",
        money=("Size", "Found", "False flags", "Rule finds", "Rule's false flags"),
        widths={"What the model saw of it": 260},
    )
    st.caption("Faults and duplicates in these sets are planted ones; intervals are 95 %.")


def _false(one: Mapping[str, Any]) -> str:
    if "natural_pairs_per_1000" in one:
        return f"{one['natural_pairs_per_1000']} per 1,000"
    wrong = one["precision"]["of"] - one["precision"]["hits"]
    return f"{wrong:,} of {one['precision']['of']:,} flags"


def versions(model: Model) -> None:
    """Proposed versions with their reports, newest first, and the choice among them."""
    known = model["versions"]
    if not known:
        st.info("No version was proposed yet. It takes 30 decided flags, five of each answer.")
    for version in reversed(known):
        with st.container(border=True):
            _proposal(version)
    if "adopt_model" not in RIGHTS:
        st.caption("Controllers propose and adopt versions.")
        return
    _propose(model)
    _choose(model)


def _proposal(version: Mapping[str, Any]) -> None:
    report = version["report"]
    st.markdown(f"**Version {plain(version['version'])}**")
    by = plain(words.person(version["proposed_by"]))
    st.caption(
        f"Proposed {dates.at(version['proposed_at'])} by {by}, from {report['decisions']} decided "
        f"flags of {plain(', '.join(map(words.person, report['decided_by'])))}; "
        f"{len(report['changed'])} of them would change sides"
    )
    table(versus(report["before"], report["after"]), alt=f"Report of version {version['version']}")


def _propose(model: Model) -> None:
    advisor = model["advisor"]

    def work() -> str:
        made = api.post(api.path("models", advisor, "proposals"))
        return f"Version {plain(made['version'])} is proposed. It judges nothing until adopted."

    st.button(
        "Propose a version from people's answers",
        on_click=api.done,
        args=(work,),
        key=f"propose-{advisor}",
    )


def _choose(model: Model) -> None:
    advisor = model["advisor"]
    offered = [one["version"] for one in reversed(model["versions"])]
    offered += [model["shipped"]] if model["shipped"] else []
    names = {name: f"Version {name}" for name in offered}
    names |= {RULES: "Rules alone: switch the model off"}
    if model["shipped"]:
        names[model["shipped"]] = f"Version {model['shipped']}, as it comes with Tollgate"
    free = [name for name in [*offered, RULES] if name != model["in_use"]]
    with st.form(f"choose-{advisor}", clear_on_submit=True):
        version = st.selectbox("Judge with", free, format_func=lambda name: names[name])
        why = st.text_input("Why", placeholder="What the auditor will read", max_chars=400)
        chosen = st.form_submit_button("Adopt", type="primary")
    if chosen and not why.strip():
        st.error("Say why; the auditor will read it.")
    elif chosen:

        def work() -> str:
            body = {"version": version, "why": why.strip()}
            api.post(api.path("models", advisor, "choices"), body, once=True)
            return f"{TITLES[advisor]}: {names[version]} from now on."

        api.act(work)


def choices(model: Model) -> None:
    """Who chose what, newest first."""
    if not model["choices"]:
        st.caption("Nobody chose a version yet: the one that comes with Tollgate is used.")
        return
    table(
        [
            {
                "When": dates.at(one["at"]),
                "By": words.person(one["by"]),
                "Version": "rules alone" if one["rules_only"] else one["version"],
                "Why": one["why"],
            }
            for one in reversed(model["choices"])
        ],
        alt=f"Choices for {TITLES[model['advisor']]}, newest first",
        widths={"Why": "large"},
    )


def page() -> None:
    st.header("Models", anchor=False)
    api.told()
    with st.spinner("Loading …"):
        found = api.get("/v1/models")
    for tab, model in zip(st.tabs([TITLES[one["advisor"]] for one in found]), found, strict=True):
        with tab:
            state(model)
            people(model)
            st.subheader("Versions", anchor=False)
            versions(model)
            st.subheader("Measured", anchor=False)
            figures(model)
            st.subheader("Choices so far", anchor=False)
            choices(model)


page()
