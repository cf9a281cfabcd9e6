"""The API in-process, with people of every role who are signed in by token."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tollgate.kernel.reasons import Role
from tollgate.settings import read
from tollgate.store import people
from tollgate.store.vault import Vault
from tollgate.workflows.add_connection import add_source
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.sign_in import make_token

SECRET = "a-secret-of-the-connection"


class TestOffice:
    """An office whose firm is the one of the test."""

    __test__ = False

    def __init__(self, firm: Firm) -> None:
        self._firm = firm
        self.settings = read({"TOLLGATE_SECRET_KEY": "key"})
        self.vault = Vault("key")
        self.world = firm.world

    def firm(self, url: str | None = None, require_schema: bool = True) -> Firm:
        return self._firm


@dataclass
class Api:
    """A client, and the headers of a person of a role."""

    client: Any
    firm: Firm
    tokens: dict[Role, str]

    def as_(self, role: Role, **more: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.tokens[role]}"} | more

    def get(self, path: str, role: Role = Role.CONTROLLER) -> Any:
        return self.client.get(path, headers=self.as_(role))

    def post(self, path: str, body: Any, role: Role, **more: str) -> Any:
        return self.client.post(path, json=body, headers=self.as_(role, **more))


@pytest.fixture
def api(firm: Firm) -> Iterator[Api]:
    from tollgate.doors.api.app import create_app

    with warnings.catch_warnings():
        # Starlette's test client prefers a successor of httpx that we do not use.
        warnings.simplefilter("ignore")
        from fastapi.testclient import TestClient
    office = TestOffice(firm)
    tokens = {}
    for role in Role:
        email = f"{role}@firm.example"
        with firm.database.write() as tx:
            people.add(tx, email, role.value, role, "")
        tokens[role] = make_token(firm, email, "test", 30)
    add_source(firm, office.vault, "projects", "generic", SECRET)
    with TestClient(create_app(office), raise_server_exceptions=False) as client:  # type: ignore[arg-type]
        yield Api(client, firm, tokens)
