# Two commands do everything: `make run` and `make test`.
# PYTHON=python3.12 chooses the interpreter, VENV=.venv312 the environment, PORT=8502 the port.

VENV ?= .venv
PORT ?= 8501
SAMPLE ?= ohjausverkosto
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo "$$python"; break; }; done)

BIN := $(VENV)/bin
PARTNERS := build/partners
PY := $(BIN)/python
PYTEST := "$(PY)" -m pytest
export PYTHONUTF8 := 1

.DEFAULT_GOAL := help
.PHONY: help run demo test check static format bench ranges clean python environment

help: ## What can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

run: $(VENV)/.packages ## Set up what is missing and serve the app on http://localhost:8501
	@echo "verkosto: http://localhost:$(PORT)  (Ctrl+C stops it)"
	@"$(PY)" -m verkosto serve --port $(PORT)

demo: $(VENV)/.packages ## The same, opened on the sample
	@echo "verkosto: http://localhost:$(PORT)  (Ctrl+C stops it)"
	@"$(PY)" -m verkosto serve --port $(PORT) --sample $(SAMPLE)

test: static ## Everything: style, types, layers, unit, property, page and browser tests
	@sh packages.sh "$(PY)"
	@sh tests/browser/setup.sh "$(PY)"
	@$(PYTEST) -n 2 -m "not browser"
	@$(PYTEST) -n 2 tests/pages
	@$(PYTEST) -n 2 -m browser tests/browser

check: static ## The fast part of it, without pages and browser
	@$(PYTEST) -q -n 2 -m "not browser and not slow"

static: $(VENV)/.tests
	@"$(PY)" -m ruff check --quiet .
	@"$(PY)" -m ruff format --quiet --check . || { echo 'Not formatted: run `make format`.' >&2; exit 1; }
	@"$(PY)" -m mypy
	@"$(PY)" -c "from importlinter.cli import lint_imports_command as lint; lint(['--no-logo'])"

format: $(VENV)/.tests ## Put the code into the house's form
	@"$(PY)" -m ruff check --quiet --fix .
	@"$(PY)" -m ruff format --quiet .

bench: $(VENV)/.tests $(PARTNERS)/.tried ## Side-by-side measurements (about ten minutes)
	@PYTHONPATH="$(PARTNERS)" OPENBLAS_NUM_THREADS=1 "$(PY)" -m benchmarks.side_by_side
	@"$(PY)" -m benchmarks.operating_characteristics

ranges: $(VENV)/.tests ## How often ranges hold, and questions are asked in vain (an hour)
	@"$(PY)" -m benchmarks.non_response
	@"$(PY)" -m benchmarks.range_coverage
	@"$(PY)" -m benchmarks.perception

# What we are measured against and must not depend on lies in a folder of its own.
$(PARTNERS)/.tried: $(VENV)/.python requirements-bench.txt
	@mkdir -p "$(PARTNERS)"
	@"$(PY)" -m pip install --quiet --disable-pip-version-check --upgrade --target "$(PARTNERS)" \
		-r requirements-bench.txt && touch "$@" || echo 'igraph cannot be had here; it is left out.'

clean: ## Take away everything that was made here
	rm -rf "$(VENV)" .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache build dist *.egg-info
	find . -name __pycache__ -not -path './.git/*' -prune -exec rm -rf {} +

python: # The interpreter that would be used
	@echo '$(PYTHON)'

# A stamp per list of requirements: as long as the list is older than the stamp, there is nothing to do.
# An environment that is there and works is kept, whoever made it.
ENOUGH := -c 'import sys; sys.exit(sys.version_info < (3, 11))'

$(VENV)/.python:
	@"$(PY)" $(ENOUGH) 2>/dev/null || $(MAKE) --no-print-directory environment
	@touch "$@"

environment:
	@test -n "$(PYTHON)" || { echo 'verkosto needs Python 3.11 or newer, and none was found. Install one, or name it: make run PYTHON=/path/to/python3' >&2; exit 1; }
	@"$(PYTHON)" $(ENOUGH) || { echo 'verkosto needs Python 3.11 or newer; $(PYTHON) is not.' >&2; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' || { echo 'This Python cannot make environments. On Debian and Ubuntu: apt install python3-venv' >&2; exit 1; }
	@echo "Making $(VENV) with $(PYTHON) ..."
	@"$(PYTHON)" -m venv --clear "$(VENV)"

$(VENV)/.runs: $(VENV)/.python requirements.txt
	@echo "Installing what the app needs ..."
	@"$(PY)" -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch "$@"

# What the system lends us is tried once; the app runs without it.
$(VENV)/.packages: $(VENV)/.runs packages.txt
	@sh packages.sh "$(PY)" || true
	@touch "$@"

$(VENV)/.tests: $(VENV)/.python requirements.txt requirements-dev.txt
	@echo "Installing what the tests need ..."
	@"$(PY)" -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch "$(VENV)/.runs" "$@"
