# Two commands do everything: `make app` starts the app, `make test` passes the tests.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check -q

.PHONY: app test test-fast check lock catalogue bench bundle clean

app: $(VENV)/.run-time
	$(BIN)/streamlit run app.py

test: $(VENV)/.development $(VENV)/.browser $(VENV)/.postgres
	$(BIN)/pytest

# Without the journeys in a browser.
test-fast: $(VENV)/.development
	$(BIN)/pytest -m "not browser"

check: $(VENV)/.development
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright

bench: $(VENV)/.development
	for bench in $(basename $(notdir $(wildcard benchmarks/[!_]*.py))); do \
	    echo "== $$bench"; $(BIN)/python -m benchmarks.$$bench || exit 1; done

# Pin the dependencies again, with hashes, after a change in the *.in files.
lock: $(VENV)/.development
	$(BIN)/pip-compile -q --strip-extras --allow-unsafe --generate-hashes --no-header --no-emit-index-url --no-emit-trusted-host --no-emit-find-links -o requirements.txt requirements.in
	$(BIN)/pip-compile -q --strip-extras --allow-unsafe --generate-hashes --no-header --no-emit-index-url --no-emit-trusted-host --no-emit-find-links -o requirements-dev.txt requirements-dev.in

# Collect the strings of the interface and compile the English catalogue. What is new is empty in
# brandcheck/locales/en/LC_MESSAGES/brandcheck.po: translate it and run this again.
catalogue: $(VENV)/.development
	$(BIN)/pybabel -q extract -k N_ --sort-by-file --no-location --project=brandcheck --version=1 -o $(VENV)/brandcheck.pot brandcheck
	$(BIN)/pybabel -q update --init-missing --ignore-obsolete --ignore-pot-creation-date -N -w 100 -D brandcheck -l en -i $(VENV)/brandcheck.pot -d brandcheck/locales
	$(BIN)/pybabel -q compile -D brandcheck -d brandcheck/locales

# Bundle FullCalendar and CodeMirror again (needs Node.js), after a change in their frontend folders.
bundle:
	for part in calendar yaml_editor; do \
	    (cd brandcheck/web/components/$$part/frontend && npm ci --no-fund --no-audit && npm run build) || exit 1; done

clean:
	rm -rf $(VENV) *.egg-info .pytest_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("brandcheck needs Python 3.11 or newer") if sys.version_info < (3, 11) else 0'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run-time: requirements.txt pyproject.toml | $(VENV)/bin/python
	$(PIP) install --require-hashes -r requirements.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/.development: requirements-dev.txt pyproject.toml | $(VENV)/bin/python
	$(PIP) install --require-hashes -r requirements-dev.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	touch $@ $(VENV)/.run-time

# Chromium for the browser tests; without it they say that they were skipped.
$(VENV)/.browser: tests/browser/install.sh | $(VENV)/.development
	sh tests/browser/install.sh $(BIN)/python
	touch $@

# PostgreSQL for the storage tests; without it they run on SQLite and say so.
$(VENV)/.postgres: tests/install_postgres.sh | $(VENV)/.development
	sh tests/install_postgres.sh
	touch $@
