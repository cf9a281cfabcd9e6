"""Billing run: preview a month, compare it with the last, post what is clear, and see that what
was posted is what was shown."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import Any

import pandas as pd
import streamlit as st

import api
from parts import dates, draft, findings, money, tabs, words
from parts.tables import choose, table

MONTHS_OFFERED = 18
_MOST_HELD = 500


def months() -> list[str]:
    """This month and those before, newest first."""
    last = pd.Period(dates.today().isoformat(), freq="M")
    return [str(last - back) for back in range(MONTHS_OFFERED)]


def preview(month: str) -> dict[str, Any]:
    with st.spinner("Pricing and deciding everything that is due …"):
        run: dict[str, Any] = api.post("/v1/billing-runs", {"period": month, "dry_run": True})
    return run


def clear_of(run: dict[str, Any]) -> list[dict[str, Any]]:
    return [d for d in run["decisions"] if d["outcome"] == "clear"]


def figures(run: dict[str, Any]) -> None:
    with st.container(horizontal=True, gap="large"):
        st.metric("Clear", run["clear"], width="content")
        st.metric("Held", run["held"], width="content")
        for gross in run["gross"]:
            st.metric(
                f"Would be billed, {gross['currency']}",
                money.number(gross["amount"]),
                width="content",
            )


def clear_table(run: dict[str, Any]) -> None:
    clear = clear_of(run)
    if not clear:
        st.info("Nothing is clear to bill in this month; what is due is held, with its reasons.")
        return
    picked = choose(
        [
            {
                "Contract": d["contract"],
                "Milestone": d["milestone"],
                "Payer": d["payer"],
                "Net": money.show(d["net"]),
                "Gross": money.show(d["gross"]),
                "Draft": (d["draft_digest"] or "")[:12],
            }
            for d in clear
        ],
        key=f"clear-{run['period']}",
        alt="What would be billed; select a row for its lines",
        money=("Net", "Gross"),
    )
    if picked is not None:
        _lines(clear[picked])


def _lines(decision: dict[str, Any]) -> None:

    now = api.get(api.path("billing-events", decision["event"]))["now"]
    if now and now["preview"]:
        with st.container(border=True):
            draft.preview(now["preview"], now["draft_digest"])


def held_table(run: dict[str, Any]) -> None:
    held = [d for d in run["decisions"] if d["outcome"] != "clear"]
    if not held:
        st.success("Nothing is held.")
        return
    if len(held) > _MOST_HELD:
        st.caption(f"The first {_MOST_HELD} of {len(held):,}; all of them stand in Exceptions.")
    table(
        [
            {
                "Contract": d["contract"],
                "Milestone": d["milestone"],
                "Payer": d["payer"],
                "Gross": money.show(d["gross"]),
                "Waits for": ", ".join(
                    dict.fromkeys(words.reason(hold["reason"]) for hold in d["holds"])
                ),
                "Detail": findings.sentence(d["holds"][0]["detail"]) if d["holds"] else "",
            }
            for d in held[:_MOST_HELD]
        ],
        alt="What is held, with its reasons",
        money=("Gross",),
        widths={"Detail": "large"},
    )


def comparison(run: dict[str, Any], month: str) -> None:
    """What each customer would be billed against what was invoiced in the month before."""
    before = dates.month_before(month)
    earlier = api.get("/v1/issued-totals", month=before)
    already = api.get("/v1/issued-totals", month=month)
    sums: dict[tuple[str, str], list[Decimal]] = defaultdict(lambda: [Decimal(0)] * 3)
    names = {row["customer"]: row["customer_name"] for row in [*earlier, *already]}
    for place, rows in ((0, earlier), (1, already)):
        for row in rows:
            known = list(sums[row["customer"], row["currency"]])
            known[place] += Decimal(row["gross"]["amount"])
            sums[row["customer"], row["currency"]] = known
    for decision in clear_of(run):
        gross = decision["gross"]
        known = list(sums[decision["payer"], gross["currency"]])
        known[2] += Decimal(gross["amount"])
        sums[decision["payer"], gross["currency"]] = known
    if not sums:
        st.info("Neither month has invoices.")
        return
    last, now = dates.month_name(before), dates.month_name(month)
    rows_ = [_compared((names.get(c, c), k), v, (last, now)) for (c, k), v in sorted(sums.items())]
    columns = (last, f"{now} so far", "This run", "Change")
    table(rows_, alt=f"Invoiced in {last} and {now}", money=columns)


def _compared(
    place: tuple[str, str], values: list[Decimal], names: tuple[str, str]
) -> dict[str, str]:
    before, already, run = values
    change = already + run - before
    amounts = {names[0]: before, f"{names[1]} so far": already, "This run": run, "Change": change}
    shown = {name: money.number(str(value)) if value else "–" for name, value in amounts.items()}
    return {"Customer": place[0], "Currency": place[1]} | shown


def post(month: str, shown: dict[str, Any]) -> None:
    """Post the run, and keep what was shown so that the two can be compared."""

    def work() -> str:
        done = api.post("/v1/billing-runs", {"period": month, "dry_run": False}, once=True)
        st.session_state.pop(_SLOT, None)
        st.session_state["billing-run-posted"] = {"shown": shown, "done": done, "month": month}
        return f"The run of {dates.month_name(month)} is posted."

    api.done(work)


def proof() -> None:
    """Whether each posted draft is the previewed one, by digest."""
    kept = st.session_state.get("billing-run-posted")
    if not kept:
        return
    promised = {d["event"]: d["draft_digest"] for d in clear_of(kept["shown"])}
    posted = {d["event"]: d for d in kept["done"]["decisions"] if d["invoice"]}
    same = [id for id, d in posted.items() if promised.get(id) == d["draft_digest"]]
    missing = set(promised) - set(posted)
    month = dates.month_name(kept["month"])
    if len(same) == len(posted) and not missing:
        st.success(f"{month}: {len(posted)} posted; every draft has the digest that was previewed.")
    else:
        st.warning(
            f"{month}: {len(posted)} posted, {len(same)} as previewed, "
            f"{len(posted) - len(same)} new or changed since the preview, {len(missing)} held."
        )
    if posted:
        table(
            [
                {
                    "Invoice": d["invoice"]["number"] or "pending",
                    "Contract": d["contract"],
                    "Milestone": d["milestone"],
                    "Gross": money.show(d["gross"]),
                    "Previewed": (promised.get(id) or "–")[:12],
                    "Posted": (d["draft_digest"] or "")[:12],
                    "Same": "yes" if id in same else "no",
                }
                for id, d in posted.items()
            ],
            alt="Posted documents and their digests",
            money=("Gross",),
        )


# Up to here a run is priced while somebody waits; a larger one when they ask for it.
SOON = 1_000
_SLOT = "billing-run-preview"


def run_of(month: str) -> dict[str, Any] | None:
    """The preview of a month. A large one is made when it is asked for, and kept until the month
    is posted or another one is looked at."""
    kept = st.session_state.get(_SLOT)
    if kept and kept["period"] == month:
        return dict(kept)
    due = api.get("/v1/billing-due", month=month)["due"]
    if due > SOON:
        st.info(f"{due:,} milestones are due. Pricing and deciding them all takes a while.")
        if not st.button("Preview the run", type="primary"):
            return None
        st.session_state[_SLOT] = preview(month)
        st.rerun()
    return preview(month)


def page() -> None:
    st.header("Billing run", anchor=False)
    api.told()
    left, button = st.columns([2, 6], vertical_alignment="bottom")
    month = left.selectbox("Month", months(), format_func=dates.month_name)
    run = run_of(month)
    if run is None:
        proof()
        return
    clear = len(clear_of(run))
    label = f"Post {clear} {'invoice' if clear == 1 else 'invoices'}"
    # As a callback: what is compared with the posting is the preview that was on the screen.
    button.button(label, type="primary", disabled=not clear, on_click=post, args=(month, run))
    proof()
    figures(run)
    shown = {
        "Would be billed": lambda: clear_table(run),
        "Held": lambda: held_table(run),
        "Against last month": lambda: comparison(run, month),
    }
    tabs.lazy(shown, "run-tabs", None if clear else "Held")


page()
