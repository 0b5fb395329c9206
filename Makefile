# Everything starts here: `make help` lists the commands. Each one prepares what it needs first.

SHELL := /bin/sh
.DEFAULT_GOAL := help
PYTHON := .venv/bin/python
ROOMS := $(wildcard app ui server resources tests)
WORKERS ?= 2
ARGS ?=

.PHONY: help setup setup-run run test faults check lint format types bench pictures translations requirements clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## prepare .venv and the system packages for work on Wrenchtime
	@packaging/setup.sh dev

setup-run:
	@packaging/setup.sh run

run: setup-run ## start the desktop program (ARGS=--local-server: with a sample company's server); without a display, a tour
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		echo "To try it with a sample company's server instead: make run ARGS=--local-server"; \
		exec $(PYTHON) -m ui.main $(ARGS); \
	else \
		echo "There is no display here: showing the tour on a scratch ledger instead."; \
		exec $(PYTHON) -m ui.tour $(ARGS); \
	fi

test: setup ## run all tests, in parallel (ARGS="-k park" for some)
	@$(PYTHON) -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

faults: setup ## run the simulation of sync (COUNT=5000, or MINUTES=30) and all 122 devices on both engines
	@$(PYTHON) -m tests.sync.simulation $(if $(MINUTES),--minutes $(MINUTES)) $(if $(COUNT),--count $(COUNT)) $(ARGS)
	@WHOLE=1 $(PYTHON) -m pytest -q tests/sync/test_the_worklog_through_122_devices.py

check: setup lint types ## the quick check: style, types, import arrows and the unit tests
	@.venv/bin/lint-imports
	@$(PYTHON) -m pytest -n $(WORKERS) --dist worksteal -q tests/unit $(ARGS)

lint: setup
	@.venv/bin/ruff format --check --quiet . || { echo "make format puts this right"; exit 1; }
	@.venv/bin/ruff check --quiet .

format: setup ## put the code into the common form
	@.venv/bin/ruff check --quiet --fix . || true
	@.venv/bin/ruff format .

types: setup
	@.venv/bin/mypy $(ROOMS)

bench: setup ## measure against the limits and the peers, and print the ratios
	@$(PYTHON) -m tests.bench $(ARGS)

pictures: setup ## render every window to a picture in build/pictures
	@$(PYTHON) -m tests.pictures $(ARGS)

translations: setup ## bring the files of Qt Linguist and their compiled forms up to date with the texts of ui
	@$(PYTHON) -m resources.linguist

requirements: setup ## compile requirements/ from pyproject.toml (ARGS=--upgrade for newer versions)
	@packaging/compile-requirements.sh $(ARGS)

clean: ## remove what was built, but not .venv
	@rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
