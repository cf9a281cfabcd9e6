"""BigTime: it sends nothing, so a report of tasks is asked for, day by day with an overlap, or the
tasks of each project where there is no such report."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any

from tollgate.connectors.json_paths import dumped, objects_at, value_at
from tollgate.connectors.platform import Api, Options, Platform, path_part
from tollgate.connectors.signatures import NobodyKnocks
from tollgate.connectors.sources.form import (
    Page,
    Poll,
    Secret,
    Since,
    Source,
    found,
    listed,
)
from tollgate.kernel.errors import BadInput


def credentials(token: str, options: Options) -> Mapping[str, str]:
    """The token of a user, and the firm in which it is valid."""
    return {"X-Auth-ApiToken": token, "X-Auth-Realm": options.get("firm", "")}


def changed(platform: Platform, since: Since) -> Page:
    """One report over the days since, or one project after the other."""
    today = datetime.combine(since.now.astimezone(UTC).date(), time(), UTC)
    report = platform.options.get("report", "")
    if report:
        window = {
            "DT_BEGIN": since.instant.date().isoformat(),
            "DT_END": since.now.date().isoformat(),
        }
        answer = platform.post(f"/report/data/{path_part(report)}", dumped(window))
        return Page([found(row) for row in _rows(answer)], None, today)
    projects = listed(platform.options, "projects")
    position = int(since.page or "0")
    tasks = objects_at(platform.get(f"/task/ListByProject/{path_part(projects[position])}"), "")
    following = position + 1
    return Page(
        [found(task) for task in tasks],
        str(following) if following < len(projects) else None,
        today,
    )


def _rows(answer: Any) -> list[dict[str, Any]]:
    """A report's rows as objects: their names stand beside them, in `FieldList`."""
    fields, rows = value_at(answer, "FieldList"), value_at(answer, "Data")
    if not isinstance(fields, list) or not isinstance(rows, list):
        raise BadInput("the report has no FieldList or no Data", where="answer")
    names = [str(value_at(field, "FieldNm | Name")) for field in fields]
    if any(not isinstance(row, list) or len(row) != len(names) for row in rows):
        raise BadInput("a row of the report does not fit its FieldList", where="answer.Data")
    return [dict(zip(names, row, strict=True)) for row in rows]


BIGTIME = Source(
    name="bigtime",
    title="BigTime",
    signature=NobodyKnocks(),
    secret=Secret.NONE,
    shapes=(),
    fields={
        "contract": "ProjectCode | ProjectSid",
        "milestone": "TaskCode | TaskSid",
        "occurred_at": "LastModified | CompletedDt",
        "completed_on": "CompletedDt | LastModified",
        "reported_by": "AssignedTo",
        "about": {"field": "TaskType | TaskTypeNm", "in": ["Milestone"]},
        "done": {
            "field": "CurrentStatus | CurrentStatusNm | IsCompleted",
            "in": ["Complete", "Completed", True],
        },
    },
    api=Api("https://iq.bigtime.net/BigtimeData/api/v2", credentials),
    # Days are all that a report knows, so each round looks two of them back.
    poll=Poll(changed, every=timedelta(minutes=30), overlap=timedelta(days=2)),
    options={
        "firm": "the firm's id, sent as X-Auth-Realm",
        "report": "the number of a report of tasks; its columns are the fields of the map",
        "projects": "without a report: the ids of projects whose tasks are asked for",
        "poll_minutes": "how often BigTime is asked",
    },
)
