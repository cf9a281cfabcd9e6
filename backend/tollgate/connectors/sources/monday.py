"""monday.com: its token proves the sender and not the body, so every item is asked for before it
counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from tollgate.connectors.handshakes import EchoJson
from tollgate.connectors.json_paths import as_text, dumped, objects_at, value_at
from tollgate.connectors.oauth import Provider
from tollgate.connectors.platform import Api, Options, Platform
from tollgate.connectors.signatures import Either, Jwt, StaticToken
from tollgate.connectors.sources.form import (
    Found,
    Page,
    Poll,
    Reference,
    Secret,
    Shape,
    Since,
    Source,
    found,
    latest,
    listed,
    named_by,
    names_work,
    next_part,
)
from tollgate.kernel.errors import Refused, Retryable

_ITEM = """id name updated_at board{id name} group{id title} parent_item{id name}
column_values{id type text value ... on StatusValue{index label is_done updated_at}}"""
_ITEMS = f"query($ids:[ID!]){{items(ids:$ids,limit:100){{{_ITEM}}}}}"
_BOARD = (
    "query($ids:[ID!],$cursor:String){boards(ids:$ids){items_page(limit:100,cursor:$cursor)"
    f"{{cursor items{{{_ITEM}}}}}}}}}"
)
_ID = "event.pulseId | event.itemId"
_STATE = ("update_column_value", "create_pulse", "create_item", "update_name")
_OTHER = tuple(
    "create_update edit_update delete_update delete_pulse archive_pulse move_pulse_into_group "
    "move_pulse_into_board item_deleted item_archived item_restored create_subitem "
    "create_column subitem_archived subitem_deleted".split()
)


def credentials(token: str, options: Options) -> Mapping[str, str]:
    """monday.com takes its token bare."""
    return {"Authorization": token, "API-Version": "2025-04"}


def items(platform: Platform, references: Sequence[Reference]) -> Sequence[Found]:
    """The items as they stand now."""
    there: list[Mapping[str, Any]] = []
    for start in range(0, len(references), 100):
        ids = [wanted.id for wanted in references[start : start + 100]]
        there += objects_at(_ask(platform, _ITEMS, {"ids": ids}), "data.items")
    return [found(item) for item in there]


def changed(platform: Platform, since: Since) -> Page:
    """All items of each board: what did not change is known already and costs nothing."""
    boards = listed(platform.options, "boards")
    position, _, cursor = (since.page or "0:").partition(":")
    asked = {"ids": [boards[int(position)]], "cursor": cursor or None}
    page = value_at(_ask(platform, _BOARD, asked), "data.boards[0].items_page")
    there = objects_at(page, "items")
    following = next_part(position, as_text(value_at(page, "cursor")), len(boards))
    return Page([found(item) for item in there], following, latest(there, "updated_at"))


def _ask(platform: Platform, query: str, variables: Mapping[str, Any]) -> Any:
    """
    Raises:
        Retryable: the budget of queries is used up for now.
        Refused: the query is refused; GraphQL says so with status 200.
    """
    answer = platform.post("/v2", dumped({"query": query, "variables": variables}))
    problem = value_at(answer, "errors[0].message | error_message")
    if problem is not None:
        seconds = value_at(answer, "errors[0].extensions.retry_in_seconds")
        if isinstance(seconds, int):
            raise Retryable(str(problem), retry_after_seconds=seconds)
        raise Refused(f"monday.com: {problem}")
    return answer


MONDAY = Source(
    name="monday",
    title="monday.com",
    # A webhook that was made without an app carries no token; then its URL carries our word.
    signature=Either(Jwt(), StaticToken("X-Tollgate-Token", prefix="", query="token")),
    secret=Secret.THEIRS,
    handshake=EchoJson("challenge"),
    acknowledged=200,
    delivery_key=named_by(path="event.originalTriggerUuid | event.triggerUuid"),
    shapes=(Shape("event of one item", names_work("event.type", _STATE, _ID, _OTHER)),),
    fields={
        "contract": "board.id",
        "milestone": "id",
        "occurred_at": "column_values[id=status].updated_at | updated_at",
        "completed_on": "column_values[id=status].updated_at | updated_at",
        "about": {"field": "column_values[id=status].id", "present": True},
        # Older boards do not say which label means done; then its word counts.
        "done": {
            "field": "column_values[id=status].is_done | column_values[id=status].text",
            "in": [True, "Done"],
        },
    },
    api=Api(
        "https://api.monday.com",
        credentials,
        # Its tokens last until the app is removed, so nothing is renewed.
        Provider(
            "https://auth.monday.com/oauth2/authorize",
            "https://auth.monday.com/oauth2/token",
            "boards:read",
            client_in_form=True,
        ),
    ),
    fetch=items,
    poll=Poll(changed, every=timedelta(minutes=60)),
    options={
        "boards": "the ids of the boards that are asked what changed, separated by commas",
        "poll_minutes": "how often monday.com is asked what changed",
    },
)
