"""Audit: one invoice from signal to cash, any subject of the chain, the chain's proof, and the
policies that the gate decides by."""

from __future__ import annotations

import json
from typing import Any

import streamlit as st

import api
from parts import dates, documents, tabs, words
from parts.tables import choose, table
from parts.text import plain

ME = st.session_state["me"]
RIGHTS = set(ME["rights"])


def timeline() -> None:
    """Find an invoice and read its story."""
    if "read_billing" not in RIGHTS:
        st.info("Your role reads the chain by subject; see the next tab.")
        return
    word = st.text_input(
        "Invoice", st.query_params.get("search", ""), placeholder="Number, customer, contract"
    )
    found = api.get("/v1/invoices", search=word, limit=8)["items"]
    if not found:
        st.info("No document matches.")
        return
    picked = documents.choice(found, key="audit", chosen=0)
    if picked is not None:
        st.subheader(plain(found[picked]["number"] or "Number pending"), anchor=False)
        documents.story(found[picked]["id"])


def subjects() -> None:
    """The entries of one subject, with what each holds."""
    subject = st.text_input(
        "Subject", placeholder="invoice:…, event:…, milestone:C-100/M1, customer:…, policy:1"
    )
    if not subject:
        return
    entries = api.get("/v1/audit/entries", subject=subject)
    if not entries:
        st.info("The chain remembers nothing of this subject.")
        return
    picked = choose(
        [
            {
                "When": dates.at(dates.iso(entry["at_micros"])),
                "What": words.AUDIT.get(entry["kind"], words.words(entry["kind"])),
                "Who": words.person(entry["actor"]),
                "Chain": f"{entry['chain']} {entry['position']}",
                "Digest": entry["digest"][:16],
            }
            for entry in entries
        ],
        key=f"entries-{subject}",
        alt="Entries of this subject",
    )
    if picked is not None:
        st.json(entries[picked]["payload"] or {}, expanded=True)


def chain() -> None:
    """Check every link, on demand: it reads the whole chain."""
    st.text("Every entry holds the digest of the one before. Checking reads all of them.")
    if not st.button("Check the chains", type="primary"):
        return
    with api.explained(), st.spinner("Checking every link …"):
        found = api.get("/v1/audit/verification")
        broken = [row for row in found if row["break"]]
        links = sum(row["links"] for row in found)
        if broken:
            st.error(f"{len(broken)} of {len(found)} chains are broken.")
        else:
            st.success(f"All {links:,} links of {len(found)} chains hold.")
        table(
            [
                {
                    "Chain": row["chain"],
                    "Links": f"{row['links']:,}",
                    "Head": (row["head"] or "")[:24],
                    "First break": row["break"] or "none",
                }
                for row in found
            ],
            alt="Chains and their state",
            money=("Links",),
        )


def policies() -> None:
    """Versions of the policy; propose and release are two people's work."""
    found = api.get("/v1/policies")
    in_force = next((p["version"] for p in found if p["released_at"]), None)
    for policy in found:
        _policy(policy, in_force)
    if "propose_policy" in RIGHTS:
        _propose(next((p["body"] for p in found if p["version"] == in_force), {}))


def _policy(policy: dict[str, Any], in_force: int | None) -> None:
    version = policy["version"]
    with st.container(border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"**Version {version}**")
            if version == in_force:
                st.badge("in force", color="green")
            elif not policy["released_at"]:
                st.badge("proposed", color="orange")
        st.markdown(plain(policy["why"]))
        who = (
            f"Proposed by {words.person(policy['proposed_by'])}, {dates.at(policy['proposed_at'])}"
        )
        if policy["released_by"]:
            who += f"; released by {words.person(policy['released_by'])}"
            who += f", {dates.at(policy['released_at'])}"
        st.caption(plain(who))
        with st.expander("What it says"):
            st.json(policy["body"], expanded=True)
        waits = not policy["released_at"] and version > (in_force or 0)

        def work() -> str:
            api.post(api.path("policies", str(version), "release"))
            return f"Policy {version} is in force; everything held was decided again."

        if waits and "release_policy" in RIGHTS:
            st.button("Release", key=f"release-{version}", on_click=api.done, args=(work,))


def _propose(body: dict[str, Any]) -> None:
    with st.expander("Propose a version"), st.form("propose", border=False):
        text = st.text_area("Policy", json.dumps(body, indent=2), height=260)
        why = st.text_area("Why")
        if st.form_submit_button("Propose", type="primary"):
            try:
                value = json.loads(text)
            except json.JSONDecodeError as problem:
                st.error(f"That is not JSON: line {problem.lineno}, column {problem.colno}.")
                return

            def work() -> str:
                done = api.post("/v1/policies", {"body": value, "why": why}, once=True)
                return f"Version {done['version']} is proposed; a second person releases it."

            api.act(work)


def page() -> None:
    st.header("Audit", anchor=False)
    api.told()
    shown = {
        "Signal to cash": timeline,
        "By subject": subjects,
        "Chain": chain,
        "Policies": policies,
    }
    tabs.lazy(shown, "audit-tabs")


page()
