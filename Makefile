# Two commands for people (run, test) and one for machines (check). Needs python3, venv, pip, make.
PYTHON ?= python3
BIN := .venv/bin
# A file is one process's work; tests/conftest.py puts the longest files first.
TESTS := $(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder

.PHONY: run test check format lock

run: .venv/.ok
	@$(BIN)/tollgate up --demo

test: .venv/.ok-tests
	@$(TESTS)

check: .venv/.ok-tests
	@$(BIN)/ruff format --check -q .
	@$(BIN)/ruff check -q .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(TESTS)

format: .venv/.ok-tests
	@$(BIN)/ruff format -q .
	@$(BIN)/ruff check -q --fix .

.venv/.ok: requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "installing into .venv (a minute or two, once)" >&2
	@$(BIN)/pip install -q --disable-pip-version-check -r requirements.lock
	@$(BIN)/pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/.ok-tests: .venv/.ok tests/requirements.lock
	@$(BIN)/pip install -q --disable-pip-version-check -r tests/requirements.lock
	@touch $@

# Needs uv; run it after a change of dependencies in pyproject.toml.
lock:
	uv pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url \
	  --python-version 3.11 --no-header -q -o requirements.lock
	uv pip compile pyproject.toml --extra dev --universal --generate-hashes --no-emit-index-url \
	  --python-version 3.11 --no-header -q -c requirements.lock -o tests/requirements.lock
