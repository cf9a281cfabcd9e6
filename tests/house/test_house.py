"""The house as its plan draws it: floors, names, pure domain, one place for each thing."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tollgate.connectors import registry
from tollgate.domain.gate.rulebook import RULEBOOK
from tollgate.kernel.reason_cards import CARDS
from tollgate.kernel.reasons import Reason
from tollgate.settings import VARIABLES
from tollgate.store import guards
from tollgate.store.tables import metadata

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "backend" / "tollgate"
SOURCES = sorted(PACKAGE.rglob("*.py"))
OURS = sorted(
    path
    for folder in ("backend", "ui", "models", "tests", "prompts", "data")
    for path in (ROOT / folder).rglob("*.py")
)
BANNED = {"utils", "util", "helpers", "helper", "common", "base", "manager", "service", "misc"}
OUTSIDE = {"os", "io", "sys", "time", "random", "secrets", "socket", "subprocess", "threading"}
OUTSIDE |= {"asyncio", "logging", "pathlib", "tempfile", "shutil", "uuid", "urllib", "http"}
OUTSIDE |= {"sqlite3", "csv", "glob", "multiprocessing", "locale", "platform", "getpass"}


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("path", OURS, ids=shown)
def test_every_file_says_what_it_is_for(path: Path) -> None:
    if path.name == "__init__.py" and not path.read_text().strip():
        pytest.fail("an empty __init__.py says nothing")
    assert ast.get_docstring(tree(path)), f"{shown(path)} opens without a docstring"


def test_no_file_is_named_after_nothing() -> None:
    named = {shown(path) for path in OURS if path.stem in BANNED or path.parent.name in BANNED}
    assert named == set()


@pytest.mark.parametrize(
    "path", [p for p in SOURCES if {"domain", "kernel"} & set(p.parts)], ids=shown
)
def test_domain_and_kernel_are_pure(path: Path) -> None:
    for name in imported(tree(path)):
        top = name.split(".")[0]
        # orjson is a pure function from values to text.
        known = {"tollgate", "orjson"} | sys.stdlib_module_names
        assert top in known, f"a framework: {name}"
        assert top not in OUTSIDE, f"{name} reaches outside"
    text = path.read_text(encoding="utf-8")
    for call in (r"\bopen\(", r"\bprint\(", r"\binput\(", r"\.now\(\)", r"\.today\(\)"):
        assert not re.search(call, text), f"{call} in {shown(path)}"


def test_every_rule_is_in_the_rulebook_once_and_promises_something() -> None:
    written = []
    for path in sorted((PACKAGE / "domain" / "gate" / "rules").glob("[a-z]*.py")):
        module = importlib.import_module(f"tollgate.domain.gate.rules.{path.stem}")
        written += [
            rule
            for name, rule in inspect.getmembers(module, inspect.isfunction)
            if rule.__module__ == module.__name__ and not name.startswith("_")
        ]
    assert len(RULEBOOK) == len(set(RULEBOOK))
    assert set(RULEBOOK) == set(written)
    for rule in RULEBOOK:
        promise = inspect.getdoc(rule)
        assert promise and promise.splitlines()[0].endswith("."), rule.__name__


def test_every_reason_has_a_card() -> None:
    assert set(CARDS) == set(Reason)
    for reason, card in CARDS.items():
        assert reason.value == reason.name
        assert card.title and card.next_step.endswith(".") and card.settle_hours > 0


# Files whose verbs are forms of the one that the file is named by.
VERBS_OF = {
    "add_connection": {"add_source", "add_target"},
    "import_records": {"import_file", "decide_after_import"},
    "settle_item": {"move_item", "comment_item"},
    "move_dispute": {"move_dispute", "split_dispute", "open_dispute"},
    "read_mail": {"read_mails", "read_mail"},
    "confirm_mail": {"confirm_mail", "correct_mail"},
    "keep_mail": {"keep_mail", "keep_mails"},
}
VERBS = sorted(p for p in (PACKAGE / "workflows").glob("*.py") if p.name != "__init__.py")


@pytest.mark.parametrize("path", VERBS, ids=shown)
def test_a_workflow_is_named_by_its_verb(path: Path) -> None:
    public = [
        node.name
        for node in tree(path).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    ]
    assert set(public) >= VERBS_OF.get(path.stem, {path.stem}), public


def test_every_connector_is_registered() -> None:
    text = Path(registry.__file__).read_text(encoding="utf-8")
    for kind in ("sources", "targets"):
        for path in sorted((PACKAGE / "connectors" / kind).glob("*.py")):
            if path.stem not in ("__init__", "form"):
                module = f"tollgate.connectors.{kind}.{path.stem}"
                assert module in text or f"{kind} import {path.stem}" in text, module


def test_money_is_never_a_float() -> None:
    found = []
    for path in SOURCES:
        floors = set(path.parts)
        if not floors & {"domain", "kernel", "store", "workflows", "connectors"}:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if re.search(r"\bfloat\(|/ ?100\b|\* ?100\.|round\(.*minor", line):
                found.append(f"{shown(path)}:{number}: {line.strip()}")
    assert found == []


def test_one_place_asks_for_the_time() -> None:
    asking = {
        shown(path)
        for path in SOURCES
        if re.search(r"datetime\.now\(|date\.today\(|utcnow\(", path.read_text(encoding="utf-8"))
    }
    assert asking == {"backend/tollgate/doors/clock.py"}


def test_every_guarded_table_exists() -> None:
    assert set(guards.GUARDED) <= set(metadata.tables)
    for table, erasable in guards.GUARDED.items():
        assert erasable is None or metadata.tables[table].columns[erasable].nullable


def test_sql_is_spoken_in_the_store_alone() -> None:
    speaking = {
        shown(path)
        for path in SOURCES
        if "store" not in path.parts
        and re.search(r"sqlalchemy\.text\(|\bsa\.text\(|exec_driver_sql", path.read_text("utf-8"))
    }
    assert speaking == set()


def test_the_readme_lists_the_configuration() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"^\| `([A-Z][A-Z_]+)`", text, re.MULTILINE))
    if not listed:
        pytest.skip("README.md has no configuration table yet")
    assert listed == set(VARIABLES)


def test_the_picture_of_the_house_is_true() -> None:
    """The fenced block headed `tollgate/` lists exactly the floors and the domain's packages."""
    page = ROOT / "backend" / "docs" / "house.md"
    if not page.exists():
        pytest.skip("backend/docs/house.md is not written yet")
    blocks = re.findall(r"^```[a-z]*\n(tollgate/.*?)^```", page.read_text("utf-8"), re.M | re.S)
    assert len(blocks) == 1, "one fenced block headed tollgate/"
    drawn: set[str] = set()
    above: list[tuple[int, str]] = []
    for line in blocks[0].splitlines():
        found = re.match(r"([\s│├└─|`+-]*)([a-z_]+)/(?:\s|$)", line)
        if found is None:
            continue
        depth = len(found[1])
        above = [(d, name) for d, name in above if d < depth]
        above.append((depth, found[2]))
        drawn.add("/".join(name for _, name in above))
    floors = {path.parent for path in PACKAGE.glob("*/__init__.py")}
    rooms = {path.parent for path in (PACKAGE / "domain").glob("*/__init__.py")}
    there = {str(path.relative_to(PACKAGE.parent)) for path in {PACKAGE} | floors | rooms}
    assert drawn == there
    for name in re.findall(r"\b([a-z_]+\.py)\b", blocks[0]):
        assert list(PACKAGE.rglob(name)), name
    for name in re.findall(r"\b([a-z_]+)/(?= |$)", blocks[0], re.M):
        assert any(path.is_dir() for path in (PACKAGE.parent).rglob(name)), name
