"""Documents over HTTP: brought as raw bytes, followed, looked at page by page, and decided."""

from __future__ import annotations

import json
from typing import Any

import pytest

import build
import papers
from tollgate.advisors.documents.pages.child import DocumentOpener
from tollgate.kernel.reasons import Role
from tollgate.workflows.parts.sign_offs import MOST_BYTES
from tollgate.workflows.read_sign_off import read_sign_off

HOSTILE = "../<script>alert(1)</script>\u202e.pdf"


def brought(api: Any, body: bytes, role: Role = Role.PM, **query: str) -> Any:
    known = {"name": "sign-off.pdf"} | {k: v for k, v in query.items() if k != "key"}
    headers = api.as_(role) | ({"Idempotency-Key": query["key"]} if "key" in query else {})
    return api.client.post("/v1/sign-offs", params=known, content=body, headers=headers)


def read(api: Any, id: str) -> None:
    with DocumentOpener() as opener:
        read_sign_off(api.firm, id, opener)


def test_a_document_from_upload_to_confirmation(api: Any) -> None:
    build.plain(api.firm)
    build.done(api.firm)
    answer = brought(api, papers.certificate(), contract="C-1", milestone="M1", key="k1")
    assert answer.status_code == 202 and answer.json()["state"] == "kept"
    again = brought(api, papers.certificate(), contract="C-1", milestone="M1", key="k1")
    assert again.json() == answer.json() and again.headers["Idempotent-Replay"] == "true"
    other = brought(api, papers.certificate(), contract="C-1", milestone="M2", key="k1")
    assert other.status_code == 409
    id = answer.json()["id"]
    assert api.get(f"/v1/sign-offs/{id}", Role.PM).json()["reading"] is None
    read(api, id)
    found = api.get(f"/v1/sign-offs/{id}", Role.PM)
    seen = found.json()
    assert (seen["state"], seen["contract"], seen["milestone"]) == ("matched", "C-1", "M1")
    assert seen["reading"]["values"]["signatory_name"] == "Ada Brandt"
    assert seen["reading"]["engine"] == "local" and seen["standing"] is None
    decision = next(e for e in seen["reading"]["evidence"] if e["field"] == "decision")
    assert decision["quote"].startswith("The client accepts") and decision["page"] == 1
    ((x0, y0, x1, y1),) = decision["regions"]
    assert 0 < x0 < x1 < 1 and 0 < y0 < y1 < 1
    body = {"decision": "confirm", "contract": "C-1", "milestone": "M1"}
    stale = api.post(f"/v1/sign-offs/{id}/decision", body, Role.PM, **{"If-Match": '"1"'})
    assert stale.status_code == 412
    etag = {"If-Match": found.headers["etag"]}
    refused = api.post(f"/v1/sign-offs/{id}/decision", body, Role.BILLING, **etag)
    assert refused.status_code == 403
    became = api.post(f"/v1/sign-offs/{id}/decision", body, Role.PM, **etag).json()
    assert became["state"] == "confirmed" and became["stands"] is True
    assert became["decisions"][0]["invoice"]["number"]
    known = api.get(f"/v1/sign-offs/{id}").json()
    assert known["standing"]["of_this_document"] and known["decided_by"] == "pm@firm.example"
    assert api.get("/v1/sign-offs?waiting=true").json()["items"] == []
    (line,) = api.get("/v1/document-labels").text.splitlines()
    label = json.loads(line)
    assert label["decision"] == label["read"]["decision"] == "accepted"
    assert label["corrected"] == [] and label["amount"]["currency"] == "EUR"


def test_pages_are_pictures_and_the_file_is_only_ever_saved(api: Any) -> None:
    build.plain(api.firm)
    id = brought(api, papers.certificate(), name=HOSTILE).json()["id"]
    seen = api.get(f"/v1/sign-offs/{id}").json()
    assert seen["name"] == "script>.pdf"
    page = api.get(f"/v1/sign-offs/{id}/pages/1.png")
    assert page.headers["content-type"] == "image/png" and page.content[:4] == b"\x89PNG"
    assert "immutable" in page.headers["cache-control"]
    assert api.get(f"/v1/sign-offs/{id}/pages/2.png").status_code == 404
    assert api.get(f"/v1/sign-offs/{id}/pages/0.png").status_code == 422
    file = api.get(f"/v1/sign-offs/{id}/file")
    assert file.content == papers.certificate()
    assert file.headers["content-disposition"].startswith("attachment; filename*=UTF-8''script%3E")
    assert file.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("body", "query", "status"),
    [
        (b"", {}, 422),
        (b"<html>no</html>", {}, 422),
        (b"%PDF-1.7" + bytes(MOST_BYTES), {}, 413),
        (b"%PDF-1.7", {"name": ""}, 422),
        (b"%PDF-1.7", {"contract": "C-9", "milestone": "M1"}, 422),
        (b"%PDF-1.7", {"contract": "C-1"}, 422),
    ],
    ids=["empty", "no pdf", "huge", "no name", "unknown contract", "half a claim"],
)
def test_what_cannot_be_a_document_is_refused_whole(
    api: Any, body: bytes, query: dict[str, str], status: int
) -> None:
    build.plain(api.firm)
    assert brought(api, body, **query).status_code == status
    assert api.get("/v1/sign-offs").json()["items"] == []


def test_a_page_that_breaks_its_reader_is_a_sentence(api: Any) -> None:
    build.plain(api.firm)
    id = brought(api, b"%PDF-1.7 and nothing that makes sense").json()["id"]
    answer = api.get(f"/v1/sign-offs/{id}/pages/1.png")
    assert answer.status_code == 422 and "cannot be drawn" in answer.json()["detail"]
    read(api, id)
    assert api.get(f"/v1/sign-offs/{id}").json()["state"] == "unreadable"
    body = {"decision": "confirm", "contract": "C-1", "milestone": "M1"}
    assert api.post(f"/v1/sign-offs/{id}/decision", body, Role.PM).status_code == 409
    gone = {"decision": "refuse", "why": "a readable copy is on its way"}
    assert api.post(f"/v1/sign-offs/{id}/decision", gone, Role.PM).json()["state"] == "refused"


def test_a_list_is_for_a_project_manager_and_a_milestone(api: Any) -> None:
    build.plain(api.firm, pm_email="pm@firm.example")
    mine = brought(api, papers.certificate(), contract="C-1", milestone="M1").json()["id"]
    nobodys = brought(api, papers.certificate(code="", client="", project="")).json()["id"]

    def ids(query: str) -> list[str]:
        found = api.get(f"/v1/sign-offs?{query}", Role.PM).json()["items"]
        return [one["id"] for one in found]

    assert ids("pm=pm@firm.example&waiting=true") == [nobodys, mine]
    assert ids("pm=other@firm.example") == [nobodys]
    assert ids("contract=C-1&milestone=M1") == [mine]
    assert ids("state=read") == []


def test_fields_that_nobody_reads_are_refused(api: Any) -> None:
    build.plain(api.firm)
    id = brought(api, papers.certificate()).json()["id"]
    for values in ({"colour": "red"}, {"signature_date": "2026-02-30"}, {"decision": "yes"}):
        body = {"decision": "confirm", "contract": "C-1", "milestone": "M1", "values": values}
        assert api.post(f"/v1/sign-offs/{id}/decision", body, Role.PM).status_code == 422
