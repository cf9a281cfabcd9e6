"""The console: who is signed in, which pages their role has, and the page that was asked for."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import streamlit as st

import api
from parts import channels, words
from parts.tables import forget_searches
from parts.text import plain

# page file -> (title, the right that opens it); the title gives the address
PAGES = {
    "exceptions": ("Exceptions", "work_queue"),
    "sign_offs": ("Sign-offs", "read_milestones"),
    "milestones": ("Milestones", "read_milestones"),
    "invoices": ("Invoices", "read_billing"),
    "billing_run": ("Billing run", "run_billing"),
    "receivables": ("Collections", "read_billing"),
    "client_mail": ("Client mail", "read_mail"),
    "disputes": ("Disputes", "read_mail"),
    "connections": ("Connections", "read_connections"),
    "models": ("Models", "read_audit"),
    "audit": ("Audit", "read_audit"),
    "settings": ("Settings", "replay_event"),
}
HOME = {
    "pm": "sign_offs",
    "collector": "receivables",
    "auditor": "audit",
    "admin": "settings",
    "service": "milestones",
}
# Sign-offs are asked for by those who report or record; others find the same in Milestones.
_SIGNERS = {"report_work", "record_acceptance"}
_DENSE = """<style>
.stMainBlockContainer {padding: 2.6rem 2rem 3rem; max-width: 1680px;}
.stMain h2 {padding: .1rem 0 .3rem;} .stMain h3 {padding: .1rem 0 .2rem;}
[data-testid="stMetricValue"] {font-variant-numeric: tabular-nums; font-size: 1.35rem;}
[data-testid="stCaptionContainer"], [data-testid="stCaptionContainer"] *,
  .stMain blockquote, .stMain blockquote * {opacity: 1; color: light-dark(#465653, #b3c2be);}
[class*="st-key-held"] {border-left: 3px solid #b4690e !important;}
[class*="st-key-cash"] :is(h3, h3 *) {text-align: right; width: 100%;
  font-variant-numeric: tabular-nums;}
</style>"""


def main() -> None:
    st.set_page_config(page_title="Tollgate", layout="wide", initial_sidebar_state=210)
    st.html(_DENSE)
    st.logo(str(Path(__file__).parent / "parts" / "logo.svg"), size="large")
    try:
        me = api.known("/v1/me")
    except api.Problem as problem:
        if problem.status != 401:
            raise
        _closed("Please sign in", "Your session is missing or has ended.", sign_in=True)
        return
    except api.Away:
        _closed("The API does not answer", "Nothing is lost. Try again in a moment.", sign_in=False)
        return
    st.session_state["me"] = me
    rights = set(me["rights"])
    pages = {
        name: st.Page(f"screens/{name}.py", title=title, url_path=title.lower().replace(" ", "-"))
        for name, (title, right) in PAGES.items()
        if right in rights and (name != "sign_offs" or rights & _SIGNERS)
    }
    st.session_state["pages"] = pages
    home = HOME.get(me["role"], "exceptions")

    def go_home() -> None:
        st.switch_page(pages[home])

    first = st.Page(go_home, title="Home", default=True, visibility="hidden")
    page = st.navigation([first, *pages.values()])
    if st.session_state.get("page") != page.url_path:
        st.session_state["page"] = page.url_path
        forget_searches()
    with st.sidebar:
        _signature(me)
    try:
        page.run()
    except (api.Away, api.Problem) as failure:
        if isinstance(failure, api.Problem) and failure.status == 401:
            api.forget("/v1/me")
            st.rerun()
        st.error(api.sentence(failure))
        st.button("Reload")


def _signature(me: dict[str, str]) -> None:
    st.markdown(f"**{plain(words.person(me['id']))}**")
    st.caption(words.ROLES.get(me["role"], me["role"]))
    channels.choose()
    if st.button("Sign out", width="stretch"):
        with api.explained():
            api.leave()
        st.rerun()


def _closed(title: str, text: str, sign_in: bool) -> None:
    """A calm page for everybody who cannot be shown anything yet."""
    _, middle, _ = st.columns([1, 2, 1])
    with middle:
        st.title("Tollgate")
        st.caption("Work that is done, proven and billed.")
        with st.container(border=True):
            st.subheader(title)
            st.text(text)
            if sign_in:
                _sign_in_link()
            else:
                st.button("Try again", type="primary")


def _sign_in_link() -> None:
    # Streamlit's own links open a new tab; a sign-in belongs into this one. The address holds no
    # data but this page's own, quoted.
    to = f"{api.address()}/sign-in?to={quote(st.context.url or '', safe='')}"
    if not to.startswith(("http://", "https://")):
        return
    st.html(
        f'<a href="{quote(to, safe=":/?=&%.-_~[]")}" target="_self" style="display:inline-block;'
        "padding:.5rem 1.2rem;border-radius:.5rem;background:#0b6e5b;color:#fff;font-weight:600;"
        'text-decoration:none">Sign in</a>'
    )


main()
